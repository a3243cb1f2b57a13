/**
 * What AWS's pages leave open, disagree about, or do not say: what the tool assumes meanwhile, and which way it errs where that is wrong.
 * `docs/open-questions.md` is written from this list, and `npm run live` asks those that a live account can answer by itself.
 */

export interface Question {
  /** Stays: recorded answers name it. */
  readonly id: string;
  readonly asks: string;
  /** What the tool assumes meanwhile. */
  readonly assumes: string;
  /** Where that is wrong. `quiet`: it says that alerts arrive that do not. `alarm`: it reports a loss that is none. `neither`: it says unknown. */
  readonly errs: 'quiet' | 'alarm' | 'neither';
  /** What would decide it. `filters`, `patterns`, `canary`: `npm run live` does; else by hand, in these words. */
  readonly settledBy: 'filters' | 'patterns' | 'canary' | (string & {});
  readonly pages: readonly string[];
}

const DOCS = 'https://docs.aws.amazon.com/';
const FILTERS = `${DOCS}AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html`;
const RESOURCE_BASED = `${DOCS}eventbridge/latest/userguide/eb-use-resource-based.html`;

export const QUESTIONS: readonly Question[] = [
  {
    id: 'topic-role',
    asks: 'Does EventBridge come to a topic, queue or function of its account as the role of the target, so that their policies do not count, and does it with AWS KMS too?',
    assumes:
      "The role counts. A remark of low severity says that AWS's pages disagree; where the policy of the topic admits nobody, one of the topic does too.",
    errs: 'quiet',
    settledBy:
      '`npm run live` (canaries), for a topic. An encrypted one, a queue and a function: by hand, the same way.',
    pages: [`${DOCS}eventbridge/latest/userguide/eb-events-iam-roles.html`, RESOURCE_BASED],
  },
  {
    id: 'topic-source-arn',
    asks: 'Does EventBridge set aws:SourceArn when it publishes to a topic by the policy of the topic?',
    assumes:
      'The ARN of the rule itself passes in an Allow, with a remark of low severity, and is unknown in a Deny. Any other ARN blocks in an Allow.',
    errs: 'quiet',
    settledBy: 'canary',
    pages: [RESOURCE_BASED, `${DOCS}eventbridge/latest/userguide/eb-troubleshooting.html`],
  },
  {
    id: 'managed-key-role',
    asks: 'May a role of the account, which EventBridge assumes for the target, use alias/aws/sns for an encrypted topic, or alias/aws/sqs for a queue?',
    assumes: 'Unknown. Without a role the AWS managed key blocks.',
    errs: 'neither',
    settledBy: 'canary',
    pages: [
      `${DOCS}sns/latest/dg/sns-key-management.html`,
      `${DOCS}eventbridge/latest/userguide/eb-events-iam-roles.html`,
    ],
  },
  {
    id: 'template-missing-value',
    asks: 'What does EventBridge send where an event lacks the field of a variable that stands in a JSON template without quotation marks?',
    assumes: 'The message is sent. A remark of target-input-tells names the variable.',
    errs: 'quiet',
    settledBy: 'canary',
    pages: [`${DOCS}eventbridge/latest/userguide/eb-transform-target-input.html`],
  },
  {
    id: 'log-alarm',
    asks: 'Does the notice of a log alarm say which call it was?',
    assumes: 'Unknown: what a scheduled query finds is not followed.',
    errs: 'neither',
    settledBy: 'A log alarm over the log group of the trail, and the mail that it sends.',
    pages: [`${DOCS}AmazonCloudWatch/latest/APIReference/API_LogAlarm.html`],
  },
  {
    id: 'chat-shows-events',
    asks: 'Does Amazon Q Developer in chat applications show IAM events of CloudTrail that a rule hands over as they are?',
    assumes: 'It shows every whole event of EventBridge, and drops what is neither that nor a custom notification.',
    errs: 'quiet',
    settledBy: 'A channel behind the topic and a target without input: is the canary in the channel?',
    pages: [`${DOCS}chatbot/latest/adminguide/custom-notifs.html`],
  },
  {
    id: 'function-across-regions',
    asks: 'Does SNS deliver to a function in an opt-in Region from a topic of another Region?',
    assumes: 'It does, with a remark of low severity.',
    errs: 'quiet',
    settledBy: 'A topic in us-east-1 and a function in an opt-in Region.',
    pages: [`${DOCS}sns/latest/dg/sns-cross-region-delivery.html`, `${DOCS}sns/latest/dg/lambda-prereq.html`],
  },
  {
    id: 'log-group-role',
    asks: 'Does a log group as target take a role?',
    assumes: 'Unknown.',
    errs: 'neither',
    settledBy: 'PutTargets with a RoleArn and a log group: is it refused, and does an event arrive?',
    pages: [`${DOCS}eventbridge/latest/userguide/eb-targets.html`, RESOURCE_BASED],
  },
  {
    id: 'log-group-input',
    asks: 'What happens to the input of a log group that is not an object of timestamp and message?',
    assumes: 'Unknown.',
    errs: 'neither',
    settledBy: 'A target with a constant input, and what the log group holds.',
    pages: [`${DOCS}eventbridge/latest/APIReference/API_PutTargets.html`],
  },
  {
    id: 'user-notifications',
    asks: 'Does AWS User Notifications take events of IAM from CloudTrail, and does what it sends, alone or aggregated, say which call it was?',
    assumes:
      'It takes what its managed rule lets through. Whether its notification names the call: unknown, and the baseline may vouch for it.',
    errs: 'neither',
    settledBy:
      'A notification configuration for aws.iam without aggregation and one with, and the mails that they send.',
    pages: [`${DOCS}notifications/latest/userguide/managed-rules.html`],
  },
  {
    id: 'destination-made-again',
    asks: 'Does EventBridge find an API destination that was deleted and made again under its name, by the ARN that the target still has?',
    assumes: 'Unknown.',
    errs: 'neither',
    settledBy: 'Such a destination in front of an endpoint that keeps what it gets, and a canary.',
    pages: [`${DOCS}eventbridge/latest/APIReference/API_DescribeApiDestination.html`],
  },
  {
    id: 'destination-absent-path',
    asks: 'What does an API destination get where HttpParameters of the target name a field that the event lacks?',
    assumes: 'The request is sent. HttpParameters are not looked at, but for the number of path values.',
    errs: 'quiet',
    settledBy: 'A header from $.detail.errorCode, and a call that succeeds.',
    pages: [
      `${DOCS}eventbridge/latest/userguide/eb-targets.html`,
      `${DOCS}eventbridge/latest/APIReference/API_HttpParameters.html`,
    ],
  },
  {
    id: 'function-qualifier-policy',
    asks: 'Does the policy of a function itself admit EventBridge to its version or alias, where that has no policy of its own?',
    assumes: 'It does not: the policy of what the target names counts alone.',
    errs: 'alarm',
    settledBy: 'A target that names an alias, a policy on the function alone, and a canary.',
    pages: [`${DOCS}lambda/latest/api/API_AddPermission.html`, RESOURCE_BASED],
  },
  {
    id: 'function-states',
    asks: 'May a function be invoked in the states Deactivating, Deactivated, ActiveNonInvocable and Deleting?',
    assumes: 'Unknown. Inactive, which a call ends, is no obstacle.',
    errs: 'neither',
    settledBy: 'A function in such a state, and what Invoke says.',
    pages: [`${DOCS}lambda/latest/dg/functions-states.html`],
  },
  {
    id: 'log-group-principal',
    asks: 'Is one of events.amazonaws.com and delivery.logs.amazonaws.com in the policy of a log group enough?',
    assumes:
      'events.amazonaws.com alone is, as the construct of the CDK has it. With delivery.logs.amazonaws.com alone: unknown.',
    errs: 'quiet',
    settledBy: 'A log group as target, with a policy for the one and then for the other, and a canary each.',
    pages: [RESOURCE_BASED],
  },
  {
    id: 'custom-bus-source',
    asks: 'What does the managed rule of a Custom Event Bus whose source is aws.iam look like on the default bus, and which states may it have?',
    assumes: 'It is a rule like any other, and whom the bus reaches is unknown: its subscribers are not followed.',
    errs: 'neither',
    settledBy: 'Such a bus, and what ListRules and DescribeRule say then.',
    pages: [`${DOCS}eventbridge/latest/userguide/eb-custom-bus-event-sources.html`],
  },
  {
    id: 'text-of-an-event',
    asks: 'What does a phone get of a whole event by SMS, which takes 1,600 characters: parts, its beginning, or nothing?',
    assumes: 'Something that says which call it was. That a text may be too short for it is a remark.',
    errs: 'quiet',
    settledBy: 'A verified number behind the topic, a target without input, and a canary.',
    pages: [`${DOCS}sns/latest/dg/sms_publish-to-phone.html`],
  },
  {
    id: 'event-size',
    asks: 'Does an event between 256 KB and 1 MB reach EventBridge from CloudTrail?',
    assumes: 'Unknown, in the history. No IAM record on file comes near it.',
    errs: 'neither',
    settledBy: 'Not by IAM calls: none is that long.',
    pages: [
      `${DOCS}awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html`,
      `${DOCS}eventbridge/latest/APIReference/API_PutEvents.html`,
    ],
  },
  {
    id: 'wildcard-complexity',
    asks: 'From which number of wildcards on does EventBridge refuse a pattern as too complex?',
    assumes: 'No limit is published: the tool warns (pattern-wildcard-complexity) and judges what the pattern matches.',
    errs: 'neither',
    settledBy: 'patterns',
    pages: [`${DOCS}eventbridge/latest/userguide/eb-create-pattern-operators.html`],
  },
  {
    id: 'filter-star-within',
    asks: 'Is * in the middle of a value of a metric filter a wildcard?',
    assumes: 'Unknown. At the end of a value it is one.',
    errs: 'neither',
    settledBy: 'filters',
    pages: [FILTERS],
  },
  {
    id: 'filter-unequal-absent',
    asks: 'Does != match in a metric filter where the field is absent?',
    assumes:
      'It does not, by one report from the console. So a filter with != on a field that some events lack is said to miss them.',
    errs: 'alarm',
    settledBy: 'filters',
    pages: [FILTERS, 'https://github.com/DataBiosphere/azul/issues/5884'],
  },
  {
    id: 'filter-number-text',
    asks: 'Does a number in a metric filter match a field that holds the same digits as text?',
    assumes: 'Unknown.',
    errs: 'neither',
    settledBy: 'filters',
    pages: [FILTERS],
  },
  {
    id: 'filter-false-null',
    asks: 'Does = false match a boolean in a metric filter, and NOT EXISTS a field that is null?',
    assumes: 'Unknown.',
    errs: 'neither',
    settledBy: 'filters',
    pages: [FILTERS],
  },
  {
    id: 'record-is-detail',
    asks: 'Does the detail of the event hold exactly the fields of the record in the log file?',
    assumes: 'It does. `history` and the counter-examples rest on it.',
    errs: 'quiet',
    settledBy: 'The message of a canary in the probe beside its record in the event history, field by field.',
    pages: [`${DOCS}eventbridge/latest/userguide/eb-service-event-cloudtrail.html`],
  },
  {
    id: 'delay',
    asks: 'How long may it take from a call of IAM to the event?',
    assumes:
      'AWS publishes no figure. A canary waits 15 minutes, is sent a second time, and waits again before it counts as lost.',
    errs: 'alarm',
    settledBy: 'canary',
    pages: [`${DOCS}eventbridge/latest/userguide/eb-event-delivery-level.html`],
  },
  {
    id: 'deletions-counted',
    asks: 'Is every message that is deleted from a queue counted by CloudWatch?',
    assumes: 'Counts are approximate, but one deletion in some days is not missed: canary-arrived rests on it.',
    errs: 'alarm',
    settledBy: 'NumberOfMessagesDeleted of the probe after a week of canaries.',
    pages: [`${DOCS}AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html`],
  },
];
