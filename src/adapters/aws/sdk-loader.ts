/** The loader of the clients: the bundler makes a chunk of each, which is read when it is first asked for. */
import type {Sdk} from './sdk.js';

export const sdk: Sdk = {
  cloudtrail: () => import('@aws-sdk/client-cloudtrail'),
  cloudwatch: () => import('@aws-sdk/client-cloudwatch'),
  events: () => import('@aws-sdk/client-eventbridge'),
  firehose: () => import('@aws-sdk/client-firehose'),
  iam: () => import('@aws-sdk/client-iam'),
  kinesis: () => import('@aws-sdk/client-kinesis'),
  kms: () => import('@aws-sdk/client-kms'),
  lambda: () => import('@aws-sdk/client-lambda'),
  organizations: () => import('@aws-sdk/client-organizations'),
  logs: () => import('@aws-sdk/client-cloudwatch-logs'),
  s3: () => import('@aws-sdk/client-s3'),
  sns: () => import('@aws-sdk/client-sns'),
  sqs: () => import('@aws-sdk/client-sqs'),
  sts: () => import('@aws-sdk/client-sts'),
};
