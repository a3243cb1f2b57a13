/**
 * The loader of the clients: the bundler makes a chunk of each, which is read when it is first asked for. What was loaded is kept: for each
 * `import()` of a CommonJS chunk the bundler makes a namespace with every command of the service, which takes longer than the read.
 */
import type {Sdk} from './sdk.js';

function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

export const sdk: Sdk = {
  cloudtrail: kept(() => import('@aws-sdk/client-cloudtrail')),
  cloudwatch: kept(() => import('@aws-sdk/client-cloudwatch')),
  events: kept(() => import('@aws-sdk/client-eventbridge')),
  firehose: kept(() => import('@aws-sdk/client-firehose')),
  iam: kept(() => import('@aws-sdk/client-iam')),
  kinesis: kept(() => import('@aws-sdk/client-kinesis')),
  kms: kept(() => import('@aws-sdk/client-kms')),
  lambda: kept(() => import('@aws-sdk/client-lambda')),
  organizations: kept(() => import('@aws-sdk/client-organizations')),
  logs: kept(() => import('@aws-sdk/client-cloudwatch-logs')),
  s3: kept(() => import('@aws-sdk/client-s3')),
  sns: kept(() => import('@aws-sdk/client-sns')),
  sqs: kept(() => import('@aws-sdk/client-sqs')),
  sts: kept(() => import('@aws-sdk/client-sts')),
};
