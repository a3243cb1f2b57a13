/** What KMS sees of a service that uses a key for who has called it. */
import {partitionFacts, partitionOfRegion} from '../../data/partitions.js';
import type {KeyValue} from '../model.js';
import {disputedSource, type Question} from './question.js';

/**
 * kms:ViaService is the host name of the service in its Region (https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html);
 * how it ends where host names end otherwise (China), the page does not say.
 */
export function viaService(service: string, region: string): KeyValue {
  const host = `${service}.${region}.amazonaws.`;
  const suffix = partitionFacts(partitionOfRegion(region) ?? 'aws')?.dnsSuffix ?? 'amazonaws.com';
  return suffix === 'amazonaws.com' ? [`${host}com`] : {begins: host};
}

const QUEUE_CONTEXT = 'kms:encryptioncontext:aws:sqs:arn';

/** Of the keys that are asked here: symmetric ones, and the only algorithm that those have. */
export const SYMMETRIC: Readonly<Record<string, KeyValue>> = {
  'kms:keyspec': ['SYMMETRIC_DEFAULT'],
  'kms:customermasterkeyspec': ['SYMMETRIC_DEFAULT'],
  'kms:keyusage': ['ENCRYPT_DECRYPT'],
  'kms:customermasterkeyusage': ['ENCRYPT_DECRYPT'],
  'kms:encryptionalgorithm': ['SYMMETRIC_DEFAULT'],
};

/**
 * SQS encrypts for a queue, whoever sends: its data keys come with the ARN of the queue as the encryption context and with nothing of the
 * sender, such as the topic. Events of CloudTrail show it; the guide has no word on it
 * (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html).
 */
export function queueContext(queueArn: string): Readonly<Record<string, KeyValue>> {
  return {
    [QUEUE_CONTEXT]: [queueArn],
    'kms:encryptioncontext:': 'absent',
    'kms:encryptioncontextkeys': ['aws:sqs:arn'],
  };
}

/**
 * "Kinesis Data Streams uses the stream ARN as the encryption context in all AWS KMS calls", and nothing else in what the page shows:
 * https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html#sse-kms-encryption-context
 */
export function streamContext(streamArn: string): Readonly<Record<string, KeyValue>> {
  return {
    'kms:encryptioncontext:aws:kinesis:arn': [streamArn],
    'kms:encryptioncontext:': 'absent',
    'kms:encryptioncontextkeys': ['aws:kinesis:arn'],
  };
}

/**
 * Lambda decrypts the environment of a function with the ARN of the function as the encryption context, and nothing else: so do the grants
 * that it makes (`EncryptionContextEquals`), and so do events of CloudTrail show it.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html,
 * https://www.lastweekinaws.com/blog/the-sneaky-weakness-behind-aws-managed-kms-keys/
 *
 * @param functionArn without a version or an alias
 * @param version one with a number is kept with an environment of its own, by which ARN no page says
 */
export function functionContext(functionArn: string, version: boolean): Readonly<Record<string, KeyValue>> {
  return {
    'kms:encryptioncontext:aws:lambda:functionarn': version ? {begins: functionArn} : [functionArn],
    'kms:encryptioncontext:': 'absent',
    'kms:encryptioncontextkeys': ['aws:lambda:FunctionArn'],
  };
}

/** A key, and the queue that it encrypts. */
export interface QueueKey {
  readonly queueArn: string;
  readonly keyArn: string;
}

/** A question to the key of a queue: which keys tell what the sender acts for, and with which context SQS asks, no page of its own says. */
export function disputedContext(question: Question, sourceArn: string, organization: string | null): Question {
  const found = disputedSource(question, sourceArn, [], organization);
  const {keys = [], sources = found.sources} = found.dispute ?? {};
  return {...found, dispute: {keys: [...keys, QUEUE_CONTEXT], sources}};
}
