/** What is known of a service that people point API destinations at. */

export type ReceiverId =
  | 'slack-webhook'
  | 'slack-api'
  | 'teams-workflow'
  | 'teams-connector'
  | 'pagerduty'
  | 'pagerduty-1'
  | 'pagerduty-change'
  | 'opsgenie'
  | 'jsm-alerts'
  | 'jsm-request'
  | 'jira-2'
  | 'jira-3'
  | 'jira-latest'
  | 'servicenow'
  | 'discord'
  | 'discord-slack'
  | 'google-chat'
  | 'splunk-collector'
  | 'splunk-on-call'
  | 'datadog-events'
  | 'github-dispatch'
  | 'github-issue';

/** What must stand in a body: at one of `paths` at least. */
export interface Need {
  /** Keys joined by dots. */
  readonly paths: readonly string[];
  /** `text`: not empty. `list`: not empty. `given`: anything but null and what is empty. */
  readonly as: 'text' | 'list' | 'given';
  /** The only texts that do. */
  readonly oneOf?: readonly string[];
  /** What the service does otherwise, where that is not what `otherwise` of the service says. */
  readonly otherwise?: Otherwise;
}

/** What a value is, where one is there; null is none. `words`: a text, or a number. */
export type Shape =
  'words' | 'texts' | 'list' | 'blocks' | 'attachments' | 'cards' | 'record' | 'document' | 'priority';

/** Of what shape a value at a path is, if there is one. */
export interface Kind {
  readonly path: string;
  readonly is: Shape;
}

/**
 * `refused`: an answer of 4xx, after which EventBridge drops the event
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html). `empty`: an answer of 2xx, and nothing to see.
 * `open`: whoever set the receiving end up decides, and nobody else can tell.
 */
export type Otherwise = 'refused' | 'empty' | 'open';

export interface Receiver {
  readonly id: ReceiverId;
  /** As its maker calls it. */
  readonly name: string;
  /** Where its maker says what a body must have. */
  readonly page: string;
  /** Whole host names, or ends of them that begin with a dot. */
  readonly hosts: readonly string[];
  /** Of the whole path, or of what `shown` leaves of it. */
  readonly path: RegExp;
  /** What of the path may be spoken of; null: all of it. The rest is a password. */
  readonly shown: string | null;
  readonly needs: readonly Need[];
  readonly otherwise: Otherwise;
  readonly kinds?: readonly Kind[];
  /** Longest texts, in characters; longer ones are refused. `line`: a line break is refused as well. */
  readonly longest?: {readonly path: string; readonly characters: number; readonly line: boolean};
  /** An alert with the value of one that is still open joins it and tells nobody. */
  readonly joins?: string;
  /** Its maker has ended it, as far as is known: what it does with a body since then, nobody can tell. What to use in its place. */
  readonly ended?: string;
  /** Where people see texts; below these, too. A trailing `*` stands for any end of a key. */
  readonly shows: readonly string[];
}

export function kind(path: string, is: Shape): Kind {
  return {path, is};
}
