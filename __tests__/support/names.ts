/** The names in the healthy account. */
export const ACCOUNT = '111122223333';
export const STRANGER = '999988887777';
export const REGION = 'us-east-1';
export const OTHER_REGION = 'eu-west-1';

const arn = (service: string, name: string, region = REGION, account = ACCOUNT): string =>
  `arn:aws:${service}:${region}:${account}:${name}`;

export const TRAIL = arn('cloudtrail', 'trail/org-main');
export const BUCKET = 'acme-org-trail';
export const TRAIL_KEY = arn('kms', 'key/0a1b2c3d-0000-4000-8000-00000000000a');
export const BUS = arn('events', 'event-bus/default');
export const RULE = arn('events', 'rule/iam-changes');
export const WATCH_RULE = arn('events', 'rule/chain-watch');
export const TOPIC = arn('sns', 'iam-alerts');
export const OPS_TOPIC = arn('sns', 'ops');
export const TOPIC_KEY = arn('kms', 'key/0a1b2c3d-0000-4000-8000-00000000000b');
export const BUS_KEY = arn('kms', 'key/0a1b2c3d-0000-4000-8000-00000000000c');
export const ASYMMETRIC_KEY = arn('kms', 'key/0a1b2c3d-0000-4000-8000-00000000000d');
export const EMAIL = 'security@example.com';
export const EMAIL_SUBSCRIPTION = `${TOPIC}:5c0ffee0-0000-4000-8000-000000000001`;
export const QUEUE_SUBSCRIPTION = `${TOPIC}:5c0ffee0-0000-4000-8000-000000000002`;
export const QUEUE = arn('sqs', 'iam-alerts-queue');
export const RULE_DLQ = arn('sqs', 'iam-dlq');
export const SUBSCRIPTION_DLQ = arn('sqs', 'sub-dlq');
export const FUNCTION = arn('lambda', 'function:iam-alert-handler');
export const ROLE = 'arn:aws:iam::111122223333:role/iam-alerts';
