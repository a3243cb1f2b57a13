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
  // Asked of every name in an account, so without taking texts apart that are none.
  if (!text.startsWith('arn:')) return null;
  const partition = text.indexOf(':', 4);
  const service = text.indexOf(':', partition + 1);
  const region = text.indexOf(':', service + 1);
  const account = text.indexOf(':', region + 1);
  // Partition, service and resource are never empty; what is missing is -1.
  if (partition <= 4 || service <= partition + 1 || region <= service || account <= region) return null;
  if (account === text.length - 1) return null;
  return {
    partition: text.slice(4, partition),
    service: text.slice(partition + 1, service),
    region: text.slice(service + 1, region),
    account: text.slice(region + 1, account),
    resource: text.slice(account + 1),
  };
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
