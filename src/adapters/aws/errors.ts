/**
 * What an SDK error means for a read. The HTTP status decides before the name, and a parse error is never "absent": a proxy's
 * HTML page or a region-deny control policy must not look like a deleted rule.
 */
import type {Answer, UnreadableKind} from '../../snapshot/model.js';
import {OPERATIONS, type ReadOp} from '../../snapshot/reads.js';
import type {Refusal} from '../../ports/fleet.js';
import {troubleOf, type ErrorLike} from './trouble.js';

/**
 * Errors by which AWS says that the thing asked for does not exist, per operation. A name that is not listed for its operation is
 * never read as absence: `TrailNotFoundException` of GetTrailStatus, for one, is what a member account gets for the trail of its
 * organization (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html).
 */
const ABSENT: {readonly [O in ReadOp]?: readonly string[]} = {
  'organizations:DescribeOrganization': ['AWSOrganizationsNotInUseException'],
  'events:DescribeEventBus': ['ResourceNotFoundException'],
  'events:ListRules': ['ResourceNotFoundException'],
  'events:ListTargetsByRule': ['ResourceNotFoundException'],
  'events:ListArchives': ['ResourceNotFoundException'],
  'events:DescribeApiDestination': ['ResourceNotFoundException'],
  'events:DescribeConnection': ['ResourceNotFoundException'],
  'notifications:ListEventRules': ['ResourceNotFoundException'],
  'notifications:ListChannels': ['ResourceNotFoundException'],
  'sns:GetTopicAttributes': ['NotFoundException', 'NotFound'],
  'sns:ListSubscriptionsByTopic': ['NotFoundException', 'NotFound'],
  'sns:GetSubscriptionAttributes': ['NotFoundException', 'NotFound'],
  'sns:GetDataProtectionPolicy': ['NotFoundException', 'NotFound'],
  'sns:GetEndpointAttributes': ['NotFoundException', 'NotFound'],
  'sns:GetPlatformApplicationAttributes': ['NotFoundException', 'NotFound'],
  'sns:ListTagsForResource': ['ResourceNotFoundException'],
  'kms:DescribeKey': ['NotFoundException'],
  'kms:GetKeyPolicy': ['NotFoundException'],
  'kms:ListGrants': ['NotFoundException'],
  's3:HeadBucket': ['NotFound', 'NoSuchBucket'],
  's3:GetBucketPolicy': ['NoSuchBucketPolicy', 'NoSuchBucket'],
  's3:GetPublicAccessBlock': ['NoSuchPublicAccessBlockConfiguration', 'NoSuchBucket'],
  's3:GetBucketAcl': ['NoSuchBucket'],
  's3:GetBucketRequestPayment': ['NoSuchBucket'],
  's3:GetBucketVersioning': ['NoSuchBucket'],
  's3:GetBucketLifecycleConfiguration': ['NoSuchLifecycleConfiguration', 'NoSuchBucket'],
  'sqs:GetQueueAttributes': ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue', 'NonExistentQueue'],
  'lambda:GetFunctionConfiguration': ['ResourceNotFoundException'],
  'lambda:GetPolicy': ['ResourceNotFoundException'],
  'lambda:GetFunctionConcurrency': ['ResourceNotFoundException'],
  'logs:DescribeMetricFilters': ['ResourceNotFoundException'],
  'logs:GetDataProtectionPolicy': ['ResourceNotFoundException'],
  'logs:DescribeAccountPolicies': ['ResourceNotFoundException'],
  'lambda:GetAlias': ['ResourceNotFoundException'],
  'lambda:GetFunctionEventInvokeConfig': ['ResourceNotFoundException'],
  'kinesis:DescribeStreamSummary': ['ResourceNotFoundException'],
  'kinesis:GetResourcePolicy': ['ResourceNotFoundException'],
  'firehose:DescribeDeliveryStream': ['ResourceNotFoundException'],
  'logs:DescribeResourcePolicies': ['ResourceNotFoundException'],
  'iam:GetRole': ['NoSuchEntityException', 'NoSuchEntity'],
  'iam:ListRolePolicies': ['NoSuchEntityException', 'NoSuchEntity'],
  'iam:GetRolePolicy': ['NoSuchEntityException', 'NoSuchEntity'],
  'iam:ListAttachedRolePolicies': ['NoSuchEntityException', 'NoSuchEntity'],
  'iam:GetPolicyVersion': ['NoSuchEntityException', 'NoSuchEntity'],
  'cloudtrail:ListTags': ['TrailNotFoundException', 'ResourceNotFoundException'],
  'events:ListTagsForResource': ['ResourceNotFoundException'],
  'cloudwatch:ListTagsForResource': ['ResourceNotFoundException', 'ResourceNotFound'],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html
  's3:GetBucketTagging': ['NoSuchTagSet', 'NoSuchBucket'],
  'kms:ListResourceTags': ['NotFoundException'],
  'sqs:ListQueueTags': ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue', 'NonExistentQueue'],
};

/** https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and STS's own names for dead credentials. */
const CREDENTIALS = new Set([
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'IncompleteSignature',
  'RequestExpired',
  'RequestTimeTooSkewed',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'TokenRefreshRequired',
]);

const DENIED = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
  'AuthorizationErrorException',
  'UnauthorizedOperation',
  'UnauthorizedException',
  'NotAuthorized',
  'Forbidden',
  'AllAccessDisabled',
  'KMSAccessDeniedException',
  'KMSAccessDenied',
  'OperationNotPermittedException',
  'InsufficientEncryptionPolicyException',
  'OptInRequired',
]);

/** The names that the SDK itself retries as throttling: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html */
const THROTTLED = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'Throttled',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'BandwidthLimitExceeded',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'PriorRequestNotComplete',
  'SlowDown',
  'EC2ThrottledException',
  'KMSThrottlingException',
  'KMSThrottled',
]);

interface SdkErrorLike extends ErrorLike {
  readonly name?: unknown;
  readonly Code?: unknown;
}

/** The names an error goes by: the class the SDK chose and the code on the wire (they differ for SNS, S3 and SQS). */
function namesOf(error: SdkErrorLike): string[] {
  return [error.name, error.Code].filter((name): name is string => typeof name === 'string');
}

function kindOf(error: SdkErrorLike, names: readonly string[]): UnreadableKind {
  const status = error.$metadata?.httpStatusCode;
  const code = typeof error.code === 'string' ? error.code : '';
  if (names.some((name) => CREDENTIALS.has(name))) return 'credentials';
  if (names.some((name) => THROTTLED.has(name)) || status === 429) return 'throttled';
  if (names.some((name) => DENIED.has(name)) || status === 401 || status === 403) return 'denied';
  // S3 answers 405 when another account's principal asks for a bucket policy:
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
  if (status === 405) return 'foreign';
  if (names.includes('TrailNotFoundException')) return 'foreign';
  if (names.includes('AbortError') || code === 'ETIMEDOUT') return 'timeout';
  if (code !== '' || (status !== undefined && status >= 500)) return 'unavailable';
  if (names.includes('TimeoutError')) return 'timeout';
  return names.includes('SyntaxError') || status === undefined || status < 300 ? 'malformed' : 'unavailable';
}

/** May what failed so succeed in a minute, whoever asks? */
export function passes(thrown: unknown): boolean {
  const error: SdkErrorLike = typeof thrown === 'object' && thrown !== null ? thrown : {message: String(thrown)};
  return ['throttled', 'timeout', 'unavailable'].includes(kindOf(error, namesOf(error)));
}

/** One line, without control characters, short enough for a report. */
export function oneLine(text: string, max = 300): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}

function asError(thrown: unknown): SdkErrorLike {
  return typeof thrown === 'object' && thrown !== null ? thrown : {message: String(thrown)};
}

/** Why a call gave no answer. */
export function refusalOf(thrown: unknown): Refusal {
  const error = asError(thrown);
  const names = namesOf(error);
  const kind = kindOf(error, names);
  const trouble = troubleOf(error, kind, names);
  return {
    kind,
    code: names[0] ?? 'Error',
    message: oneLine(typeof error.message === 'string' ? error.message : ''),
    ...(trouble === null ? {} : {trouble}),
  };
}

/** The answer that an error stands for. */
export function answerOf<T>(op: ReadOp, thrown: unknown): Answer<T> {
  const error = asError(thrown);
  const names = namesOf(error);
  const absent = ABSENT[op]?.find((name) => names.includes(name));
  const status = error.$metadata?.httpStatusCode;
  if (absent !== undefined && status !== 401 && status !== 403) return {status: 'absent', code: absent};
  const refusal = refusalOf(thrown);
  return {
    status: 'unreadable',
    ...refusal,
    permissions: refusal.kind === 'denied' ? OPERATIONS[op].actions : [],
  };
}
