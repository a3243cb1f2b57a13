/** What a person can do so that SNS reaches what is behind a subscription: for what it is, and with its own name. */
import {parseArn, queueUrl} from '../../delivery/arn.js';
import {awsCommand} from '../../delivery/command.js';
import type {QueueAnswer} from '../../delivery/hops/receiver/queue.js';
import type {Subscription} from '../../snapshot/nouns.js';

/**
 * What of a queue itself refuses: its key, or the size that it takes. null where it is neither.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html,
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 */
export function queueRemedy({arn, region, key, attributes}: QueueAnswer, tooSmall: boolean): string | null {
  const set = (options: object): string =>
    awsCommand('sqs set-queue-attributes', region, {
      'queue-url': queueUrl(arn),
      attributes: JSON.stringify(options),
    });
  if (key.state === 'blocks') {
    const id = attributes?.['KmsMasterKeyId'] ?? '';
    const policy = {'key-id': id, 'policy-name': 'default', policy: 'file://policy.json'};
    const own = `Let sns.amazonaws.com kms:GenerateDataKey and kms:Decrypt with the key of the queue: ${awsCommand('kms put-key-policy', region, policy)} (merge, do not replace).`;
    const another = `give the queue a key that can serve: ${set({KmsMasterKeyId: 'alias/NAME-OF-YOUR-KEY'})}`;
    return id === 'alias/aws/sqs'
      ? `Nobody can change the policy of ${id}: ${another}`
      : `${own} Where it is disabled or to be deleted, ${another}`;
  }
  return tooSmall ? `Let the queue accept longer messages: ${set({MaximumMessageSize: '1048576'})}` : null;
}

/** Of something of another account or Region the commands are still those of its owner, in its Region. */
export function endpointRemedy({
  Protocol,
  Endpoint,
  TopicArn,
}: Pick<Subscription, 'Protocol' | 'Endpoint' | 'TopicArn'>): string {
  const region = parseArn(Endpoint)?.region ?? parseArn(TopicArn)?.region ?? '';
  const name = parseArn(Endpoint)?.resource ?? Endpoint;
  switch (Protocol) {
    case 'sqs':
      return `Look at the queue's policy and key, and let SNS send to it for the topic ${TopicArn}:\n  aws sqs get-queue-attributes --region ${region} --queue-url ${queueUrl(Endpoint)} --attribute-names All`;
    case 'lambda':
      return `Look at the function's state, policy and concurrency, and let SNS invoke it for the topic ${TopicArn}:\n  aws lambda get-function --region ${region} --function-name ${Endpoint}`;
    case 'firehose':
      return `Look at the stream, and at the role that the subscription names:\n  aws firehose describe-delivery-stream --region ${region} --delivery-stream-name ${name.slice(name.indexOf('/') + 1)}`;
    case 'application':
      return `Renew the token of the device, then switch its endpoint on:\n  aws sns set-endpoint-attributes --region ${region} --endpoint-arn ${Endpoint} --attributes Enabled=true`;
    case 'sms':
      return `Look at the number in the console of SNS in ${region} (Mobile > Text messaging): an opted-out number can opt in once in 30 days, and a sandbox sends to verified numbers alone.`;
    default:
      return `Look at ${Endpoint}, or declare another recipient.`;
  }
}
