/** What a person can do so that SNS reaches what is behind a subscription: for what it is, and with its own name. */
import {parseArn, queueUrl} from '../../../delivery/arn.js';
import {awsCommand, type ByHand} from '../../../delivery/command.js';
import {FIFO_REMEDY, isOutOfOrder} from '../../../delivery/hops/receiver/endpoint.js';
import {undelayed, type QueueAnswer} from '../../../delivery/hops/receiver/queue.js';
import type {Subscription} from '../../../snapshot/nouns.js';

/**
 * What of a queue itself stops alerts: its key, its delay, or the size that it takes. null where it is none of them.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html,
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
 */
export function queueRemedy(
  {arn, region, key, kept, attributes, exists}: QueueAnswer,
  tooSmall: boolean,
  [sender, principal]: readonly [string, string] = ['SNS', 'sns.amazonaws.com'],
): ByHand | null {
  const set = (options: object): string =>
    awsCommand('sqs set-queue-attributes', region, {
      'queue-url': queueUrl(arn),
      attributes: JSON.stringify(options),
    });
  if (exists.state === 'blocks')
    return {
      say: `The queue does not exist. If its ARN is mistyped, correct it. Otherwise create it, and let ${sender} send to it:`,
      run: [awsCommand('sqs create-queue', region, {'queue-name': parseArn(arn)?.resource ?? arn})],
    };
  if (key.state === 'blocks') {
    const id = attributes?.['KmsMasterKeyId'] ?? '';
    const another = set({KmsMasterKeyId: 'KEY_ARN'});
    // Its policy is AWS's own.
    if (id === 'alias/aws/sqs')
      return {
        say: 'Use a customer managed key for the queue. The policy of an AWS managed key cannot be changed:',
        run: [another],
      };
    const of = {'key-id': id, 'policy-name': 'default'};
    return {
      say: `Let ${sender} use the key of the queue, or give the queue another key with the last command:`,
      run: [
        `${awsCommand('kms get-key-policy', region, {...of, query: 'Policy', output: 'text'})} > policy.json`,
        awsCommand('kms put-key-policy', region, {...of, policy: 'file://policy.json'}),
        another,
      ],
      edits: [
        `Edit policy.json: allow kms:GenerateDataKey and kms:Decrypt to ${principal}. Leave the other statements as they are.`,
      ],
    };
  }
  if (kept.state === 'blocks')
    return {say: 'Deliver messages at once, and keep them for four days:', run: [undelayed(arn, region)]};
  return tooSmall ? {say: 'Let the queue accept longer messages:', run: [set({MaximumMessageSize: '1048576'})]} : null;
}

/** Of something of another account or Region the commands are still those of its owner, in its Region. */
export function endpointRemedy({
  Protocol,
  Endpoint,
  TopicArn,
}: Pick<Subscription, 'Protocol' | 'Endpoint' | 'TopicArn'>): ByHand {
  const region = parseArn(Endpoint)?.region ?? parseArn(TopicArn)?.region ?? '';
  const name = parseArn(Endpoint)?.resource ?? Endpoint;
  switch (Protocol) {
    case 'sqs':
      if (isOutOfOrder(TopicArn, Endpoint)) return {say: FIFO_REMEDY};
      return {
        say: `Allow SNS to send to the queue for the topic ${TopicArn}: its policy and its key decide that. To read them:`,
        run: [
          awsCommand('sqs get-queue-attributes', region, {'queue-url': queueUrl(Endpoint), 'attribute-names': 'All'}),
        ],
      };
    case 'lambda':
      return {
        say: `Allow SNS to invoke the function for the topic ${TopicArn}: its state, policy and concurrency decide that. To read them:`,
        run: [awsCommand('lambda get-function', region, {'function-name': Endpoint})],
      };
    case 'firehose':
      return {
        say: 'Check the stream, and the role that the subscription names. To read the stream:',
        run: [
          awsCommand('firehose describe-delivery-stream', region, {
            'delivery-stream-name': name.slice(name.indexOf('/') + 1),
          }),
        ],
      };
    case 'application':
      return {
        say: 'Renew the token of the device, then enable its endpoint:',
        run: [
          awsCommand('sns set-endpoint-attributes', region, {'endpoint-arn': Endpoint, attributes: 'Enabled=true'}),
        ],
      };
    case 'sms':
      return {
        say: `Look at the number in the SNS console in ${region} (Mobile > Text messaging). A number that opted out can opt in again once in 30 days. In the SMS sandbox, SNS sends only to verified numbers.`,
      };
    default:
      return {say: `Check ${Endpoint}, or declare another recipient.`};
  }
}
