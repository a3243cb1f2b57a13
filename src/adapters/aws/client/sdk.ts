/**
 * `adapters/aws/client/` opens clients of AWS: which exist, when they are loaded, and with whose credentials.
 * Which AWS SDK clients exist for us, and when they are loaded. Loading ten clients costs more than a whole offline command, so
 * each is loaded by its first use (`sdk-loader.ts`).
 */
import type * as CloudTrail from '@aws-sdk/client-cloudtrail';
import type * as CloudWatch from '@aws-sdk/client-cloudwatch';
import type * as CloudWatchLogs from '@aws-sdk/client-cloudwatch-logs';
import type * as EventBridge from '@aws-sdk/client-eventbridge';
import type * as Firehose from '@aws-sdk/client-firehose';
import type * as Iam from '@aws-sdk/client-iam';
import type * as Kinesis from '@aws-sdk/client-kinesis';
import type * as Kms from '@aws-sdk/client-kms';
import type * as Lambda from '@aws-sdk/client-lambda';
import type * as Organizations from '@aws-sdk/client-organizations';
import type * as S3 from '@aws-sdk/client-s3';
import type * as Sns from '@aws-sdk/client-sns';
import type * as Sqs from '@aws-sdk/client-sqs';
import type * as Sts from '@aws-sdk/client-sts';

export interface Sdk {
  cloudtrail(): Promise<typeof CloudTrail>;
  cloudwatch(): Promise<typeof CloudWatch>;
  events(): Promise<typeof EventBridge>;
  firehose(): Promise<typeof Firehose>;
  iam(): Promise<typeof Iam>;
  kinesis(): Promise<typeof Kinesis>;
  kms(): Promise<typeof Kms>;
  lambda(): Promise<typeof Lambda>;
  organizations(): Promise<typeof Organizations>;
  logs(): Promise<typeof CloudWatchLogs>;
  s3(): Promise<typeof S3>;
  sns(): Promise<typeof Sns>;
  sqs(): Promise<typeof Sqs>;
  sts(): Promise<typeof Sts>;
}

export type Service = keyof Sdk;
