/**
 * Services that people point API destinations at, and what each must find in a body: it refuses anything else, or takes it and shows
 * nothing. Known by the host and the path of the InvocationEndpoint.
 */

export type ReceiverId =
  | 'slack-webhook'
  | 'slack-api'
  | 'teams-workflow'
  | 'teams-connector'
  | 'pagerduty'
  | 'pagerduty-change'
  | 'opsgenie'
  | 'jira-2'
  | 'jira-3'
  | 'servicenow';

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
export type Shape = 'words' | 'texts' | 'list' | 'blocks' | 'cards' | 'record' | 'document' | 'priority';

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

const kind = (path: string, is: Shape): Kind => ({path, is});
const SLACK = 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks';
const ATLASSIAN = 'https://developer.atlassian.com/cloud/jira/platform/rest';
const MESSAGE = {paths: ['text', 'blocks', 'attachments'], as: 'given'} as const;
/** https://docs.slack.dev/messaging/formatting-message-text, https://docs.slack.dev/reference/block-kit/blocks */
const SLACK_KINDS = [kind('text', 'words'), kind('blocks', 'blocks'), kind('attachments', 'list')];
const ISSUE = [
  {paths: ['fields.project.key', 'fields.project.id'], as: 'given'},
  {paths: ['fields.issuetype.name', 'fields.issuetype.id'], as: 'given'},
  {paths: ['fields.summary'], as: 'text'},
] as const;
/** "Summary can't exceed 255 characters", "contains newline characters": https://github.com/prometheus-community/jiralert/issues/123 */
const SUMMARY = {path: 'fields.summary', characters: 255, line: true};
const JIRA_HOSTS = ['.atlassian.net', '.jira.com', 'api.atlassian.com'];

const RETIREMENT =
  'https://devblogs.microsoft.com/microsoft365dev/retirement-of-office-365-connectors-within-microsoft-teams/';
/** Retired in May 2026, as others say who followed it: https://databrickslabs.github.io/dqx/docs/reference/api/actions/destinations/teams/ */
const CONNECTOR = {
  id: 'teams-connector',
  name: 'an incoming webhook of Teams',
  page: RETIREMENT,
  ended: `Microsoft has retired Office 365 connectors, and no page says that this one still shows messages (${RETIREMENT}). Use a workflow of Teams instead`,
  needs: [{paths: ['text', 'summary', 'attachments'], as: 'given'}],
  kinds: [kind('text', 'words'), kind('summary', 'words'), kind('attachments', 'list')],
  otherwise: 'refused',
  shows: ['text', 'title', 'summary', 'sections', 'attachments'],
} as const;

export const RECEIVERS: readonly Receiver[] = [
  {
    id: 'slack-webhook',
    name: 'an incoming webhook of Slack',
    page: SLACK,
    hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
    path: /^\/services(?:\/|$)/,
    shown: '/services',
    needs: [MESSAGE],
    kinds: SLACK_KINDS,
    otherwise: 'refused',
    shows: ['text', 'blocks', 'attachments'],
  },
  {
    // Any fault of a message is answered with 200 and `"ok": false`.
    id: 'slack-api',
    name: 'chat.postMessage of Slack',
    page: 'https://docs.slack.dev/reference/methods/chat.postMessage',
    hosts: ['slack.com', 'www.slack.com', 'slack-gov.com'],
    path: /^\/api\/chat\.postMessage\/?$/,
    shown: null,
    needs: [{paths: ['channel'], as: 'text'}, MESSAGE],
    kinds: SLACK_KINDS,
    otherwise: 'empty',
    shows: ['text', 'blocks', 'attachments'],
  },
  {
    // The address of any flow with an HTTP trigger looks like this one, and its maker chose what it reads.
    id: 'teams-workflow',
    name: 'a workflow of Teams',
    page: 'https://learn.microsoft.com/en-us/connectors/teams/#microsoft-teams-webhook',
    hosts: ['.logic.azure.com', '.powerplatform.com'],
    path: /(?:^|\/)workflows(?:\/|$)/,
    shown: '/workflows',
    needs: [{paths: ['attachments', 'body'], as: 'list'}],
    kinds: [kind('attachments', 'cards')],
    otherwise: 'open',
    shows: ['attachments', 'body'],
  },
  {...CONNECTOR, hosts: ['.webhook.office.com'], path: /^\/webhookb2(?:\/|$)/, shown: '/webhookb2'},
  // They stopped at the end of 2024: https://learn.microsoft.com/en-us/microsoftteams/m365-custom-connectors
  {...CONNECTOR, hosts: ['outlook.office.com', 'outlook.office365.com'], path: /^\/webhook(?:\/|$)/, shown: '/webhook'},
  {
    id: 'pagerduty',
    name: 'the Events API v2 of PagerDuty',
    page: 'https://developer.pagerduty.com/docs/send-alert-event',
    hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
    path: /^\/v2\/enqueue\/?$/,
    shown: null,
    needs: [
      {paths: ['routing_key'], as: 'text'},
      {paths: ['event_action'], as: 'text', oneOf: ['trigger', 'acknowledge', 'resolve']},
      {paths: ['event_action'], as: 'text', oneOf: ['trigger'], otherwise: 'empty'},
      {paths: ['payload.summary'], as: 'text'},
      {paths: ['payload.source'], as: 'text'},
      {paths: ['payload.severity'], as: 'text', oneOf: ['critical', 'error', 'warning', 'info']},
    ],
    otherwise: 'refused',
    longest: {path: 'payload.summary', characters: 1024, line: false},
    joins: 'dedup_key',
    shows: ['payload', 'client', 'links', 'images'],
  },
  {
    // "Notifications can be sent? No": https://developer.pagerduty.com/docs/events-api-v2-overview
    id: 'pagerduty-change',
    name: 'change events of PagerDuty, of which it notifies nobody',
    page: 'https://developer.pagerduty.com/docs/events-api-v2-overview',
    hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
    path: /^\/v2\/change\/enqueue\/?$/,
    shown: null,
    needs: [],
    otherwise: 'refused',
    shows: [],
  },
  {
    // Jira Service Management, where Opsgenie's customers are moved to, takes the same body:
    // https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/api-group-integration-events/
    id: 'opsgenie',
    name: 'the Alert API of Opsgenie',
    page: 'https://docs.opsgenie.com/docs/alert-api#create-alert',
    hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com', 'api.atlassian.com'],
    path: /^(?:\/jsm\/ops\/integration)?\/v2\/alerts\/?$/,
    shown: null,
    needs: [{paths: ['message'], as: 'text'}],
    kinds: [
      {path: 'description', is: 'words'},
      {path: 'tags', is: 'texts'},
      {path: 'details', is: 'record'},
      {path: 'priority', is: 'priority'},
    ],
    otherwise: 'refused',
    longest: {path: 'message', characters: 130, line: false},
    joins: 'alias',
    shows: ['message', 'description', 'details', 'entity', 'source', 'note', 'tags', 'alias'],
  },
  {
    id: 'jira-2',
    name: 'Jira Cloud (REST API v2)',
    page: `${ATLASSIAN}/v2/api-group-issues/#api-rest-api-2-issue-post`,
    hosts: JIRA_HOSTS,
    path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/2\/issue\/?$/,
    shown: null,
    needs: ISSUE,
    kinds: [kind('fields.description', 'words'), kind('fields.labels', 'texts')],
    otherwise: 'refused',
    longest: SUMMARY,
    shows: ['fields'],
  },
  {
    id: 'jira-3',
    name: 'Jira Cloud (REST API v3)',
    page: `${ATLASSIAN}/v3/api-group-issues/#api-rest-api-3-issue-post`,
    hosts: JIRA_HOSTS,
    path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/3\/issue\/?$/,
    shown: null,
    needs: ISSUE,
    kinds: [kind('fields.description', 'document'), kind('fields.labels', 'texts')],
    otherwise: 'refused',
    longest: SUMMARY,
    shows: ['fields'],
  },
  {
    // Of a body, the Table API takes what the table has columns for and passes over the rest.
    id: 'servicenow',
    name: 'the Table API of ServiceNow',
    page: 'https://www.servicenow.com/docs/bundle/zurich-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html',
    hosts: ['.service-now.com', '.servicenowservices.com'],
    path: /^\/api\/now(?:\/v[12])?\/table\/(?:incident|problem|change_request|task|sn_si_incident|sc_task)\/?$/,
    shown: null,
    needs: [{paths: ['short_description', 'description', 'comments', 'work_notes'], as: 'text'}],
    otherwise: 'empty',
    shows: ['short_description', 'description', 'comments', 'work_notes', 'u_*', 'x_*'],
  },
];

/** @param host in lower case, without port; `path` without query */
export function receiverAt(host: string, path: string): Receiver | null {
  const at = (known: string): boolean => (known.startsWith('.') ? host.endsWith(known) : host === known);
  return RECEIVERS.find(({hosts, path: form}) => hosts.some(at) && form.test(path)) ?? null;
}
