/** ARNs: `arn:partition:service:region:account:resource` (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html). */
import {partitionFacts} from '../data/partitions.js';

export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything behind the fifth colon. */
  readonly resource: string;
}

export function parseArn(text: string): Arn | null {
  const parts = text.split(':');
  const [prefix, partition, service, region, account] = parts;
  if (prefix !== 'arn' || !partition || !service || region === undefined || account === undefined) return null;
  const resource = parts.slice(5).join(':');
  return resource === '' ? null : {partition, service, region, account, resource};
}

/** The last piece of a name: `alias/x`, `rule/bus/x` and `topic` alike. */
export function nameOf(arn: string): string {
  const resource = parseArn(arn)?.resource ?? arn;
  return resource.slice(resource.lastIndexOf('/') + 1);
}

/** An event bus of EventBridge's rules (a Custom Event Bus is another thing: `event-busv2/`). */
export function isBus(arn: string): boolean {
  const parsed = parseArn(arn);
  return parsed?.service === 'events' && parsed.resource.startsWith('event-bus/');
}

/** Where a queue is called. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html */
export function queueUrl(arn: string): string {
  const parsed = parseArn(arn);
  const suffix = partitionFacts(parsed?.partition ?? '')?.dnsSuffix ?? 'amazonaws.com';
  return `https://sqs.${parsed?.region ?? ''}.${suffix}/${parsed?.account ?? ''}/${parsed?.resource ?? ''}`;
}
