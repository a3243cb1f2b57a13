/**
 * The shapes of names, ARNs and addresses, as anchored regular expressions: they validate, and they stand in the JSON Schema.
 * Each is linear in its input.
 */

const PARTITION = 'aws[a-z-]*';
const REGION_NAME = '[a-z]{2,12}(?:-[a-z]{2,12}){1,3}-[0-9]{1,2}';
const ACCOUNT_ID = '[0-9]{12}';
const arn = (service: string, resource: string): string =>
  `arn:${PARTITION}:${service}:${REGION_NAME}:${ACCOUNT_ID}:${resource}`;
// eslint-disable-next-line no-restricted-syntax -- every part is a constant of this file
const whole = (...forms: string[]): RegExp => new RegExp(`^(?:${forms.join('|')})$`);

export const ACCOUNT = whole(ACCOUNT_ID);
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
export const ORGANIZATION = whole('o-[a-z0-9]{10,32}');
export const REGION = whole(REGION_NAME);

/** An organizational unit or the root: https://docs.aws.amazon.com/organizations/latest/APIReference/API_OrganizationalUnit.html */
export const UNIT = whole('ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}', 'r-[0-9a-z]{4,32}');

/** The name of a role, with its path where it has one: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
export const ROLE_NAME = whole('(?:[!-.0-9;-~]{1,127}/){0,8}[A-Za-z0-9+=,.@_-]{1,64}');
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (ExternalId) */
export const EXTERNAL_ID = whole('[A-Za-z0-9_+=,.@:/-]{2,1224}');

/** A file of the repository, or beside it. */
export const FILE_PATH = whole('[^\\u0000-\\u001f]{1,1024}');

/** Any ARN without a wildcard: partition, service, region or none, account or none, resource. */
export const ARN = whole(`arn:${PARTITION}:[a-z0-9-]{1,40}:(?:${REGION_NAME})?:(?:${ACCOUNT_ID})?:[!-)+->@-~]{1,1024}`);

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-naming-requirements.html */
export const TRAIL_NAME = whole('(?=.{3,128}$)[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*');

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
export const RULE_NAME = whole('[A-Za-z0-9._-]{1,64}');
export const BUS = whole('[A-Za-z0-9._/-]{1,256}', arn('events', 'event-bus/[A-Za-z0-9._/-]{1,256}'));

/** https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html */
const TOPIC_NAME = '[A-Za-z0-9_-]{1,256}(?:\\.fifo)?';
export const TOPIC = whole(TOPIC_NAME, arn('sns', TOPIC_NAME));

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html */
const QUEUE_NAME = '[A-Za-z0-9_-]{1,80}';
/** A dead-letter queue of EventBridge is a standard queue: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html */
export const QUEUE = whole(QUEUE_NAME, arn('sqs', QUEUE_NAME));
/** The probe of the canary. */
export const QUEUE_ARN = whole(arn('sqs', QUEUE_NAME));
/** The role of the canary, by path and name: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
export const CANARY_ROLE = whole('iam-alert-guard/[A-Za-z0-9_+=,.@-]{1,64}');

/** The four spellings KMS takes: https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id */
const KEY_ID = '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})';
const ALIAS = 'alias/[A-Za-z0-9/_-]{1,250}';
export const KMS_KEY = whole(KEY_ID, ALIAS, arn('kms', `key/${KEY_ID}`), arn('kms', ALIAS));

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export const BUCKET = whole(
  '(?=.{3,63}$)(?!xn--|sthree-|amzn-s3-demo-)(?![0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+$)' +
    '(?!.*(?:-s3alias|--ol-s3|\\.mrap|--x-s3|--table-s3)$)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))*[a-z0-9]',
);
export const KEY_PREFIX = whole('[!-.0-~][!-~]{0,199}');

export const ENV_NAME = whole('[A-Za-z_][A-Za-z0-9_]{0,127}');
export const SHA256 = whole('[0-9a-fA-F]{64}');
export const WEB_URL = whole('https?://[!-~]{1,2048}');
/** A calendar date, or an RFC 3339 date-time of which the date counts. */
export const DATE = whole(
  '[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?',
);

/** `iam:Create*`, `CreateUser`; another service is refused later, with its own words. */
export const CALL = whole('[!-~]{1,128}');

/** What SNS takes for each protocol: https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html; behind them what only a rule, or a chat service, reaches. */
const EMAIL = whole(
  "(?=.{3,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z][A-Za-z0-9-]{1,62}",
);
const API_DESTINATION = '[A-Za-z0-9._-]{1,64}';
export const ENDPOINTS = {
  email: {shape: EMAIL, words: 'an e-mail address'},
  'email-json': {shape: EMAIL, words: 'an e-mail address'},
  http: {shape: whole('http://[!-~]{1,2041}'), words: 'a URL that begins with http://'},
  https: {shape: whole('https://[!-~]{1,2040}'), words: 'a URL that begins with https://'},
  sms: {shape: whole('\\+[1-9][0-9]{6,14}'), words: 'a phone number in E.164 form, e.g. "+4915112345678"'},
  sqs: {shape: whole(arn('sqs', `${QUEUE_NAME}(?:\\.fifo)?`)), words: 'the ARN of an SQS queue'},
  lambda: {
    shape: whole(arn('lambda', 'function:[A-Za-z0-9_-]{1,64}(?::[A-Za-z0-9$_-]{1,128})?')),
    words: 'the ARN of a Lambda function',
  },
  firehose: {
    shape: whole(arn('firehose', 'deliverystream/[A-Za-z0-9._-]{1,64}')),
    words: 'the ARN of a Firehose delivery stream',
  },
  application: {
    shape: whole(arn('sns', 'endpoint/[A-Z_]{1,32}/[A-Za-z0-9._-]{1,256}/[0-9a-f-]{36}')),
    words: 'the ARN of an SNS platform endpoint',
  },
  // https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html
  kinesis: {shape: whole(arn('kinesis', 'stream/[A-Za-z0-9_.-]{1,128}')), words: 'the ARN of a Kinesis data stream'},
  // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
  logs: {
    shape: whole(arn('logs', 'log-group:[A-Za-z0-9_./#-]{1,512}(?::\\*)?')),
    words: 'the ARN of a CloudWatch Logs log group',
  },
  // https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html
  'api-destination': {
    shape: whole(
      API_DESTINATION,
      arn('events', `api-destination/${API_DESTINATION}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`),
    ),
    words: 'the name or ARN of an EventBridge API destination',
  },
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awschatbot.html: its ARNs name no Region.
  chat: {
    shape: whole(`arn:${PARTITION}:chatbot::${ACCOUNT_ID}:chat-configuration/[a-z-]{1,40}/[A-Za-z0-9_-]{1,128}`),
    words: 'the ARN of a chat configuration',
  },
} as const satisfies Record<string, {shape: RegExp; words: string}>;

export type Protocol = keyof typeof ENDPOINTS;

/** Roads that a recipient may be pinned to, by protocol: the others are reached by one road only. */
export const VIA = ['sns', 'direct'] as const;
export type Via = (typeof VIA)[number];
