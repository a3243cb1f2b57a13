/** Queues that a service writes to: the dead-letter queue of the rule, and queues that are recipients. */
import {queueUrl} from '../../delivery/arn.js';
import {shellWord} from '../../delivery/command.js';
import {placeOf} from '../../delivery/context.js';
import {queueAdmits, type Sender} from '../../delivery/hops/access/admission.js';
import {parseArn} from '../../delivery/arn.js';
import {isOpen, unreadable} from '../../delivery/gate.js';
import {isAwsManagedAlias} from '../../delivery/hops/access/key.js';
import {queueOf, undelayed} from '../../delivery/hops/receiver/queue.js';
import type {Read} from '../../snapshot/reads.js';
import {withStatements, type Statement} from '../policy/merge.js';
import {
  errand,
  grantFirst,
  isOwn,
  OUR_TAG,
  pruneWith,
  tagsOf,
  type Draft,
  type Item,
  type Ownership,
  type Planning,
} from '../planning.js';
import {change, promise} from './change.js';
import {queueKeyUse} from './key/uses.js';
import {describeRead, keyItems, policyRead} from './key/keys.js';
import {policyItems} from './policy.js';
import {snsPrincipalFor} from './sns-principal.js';

export function queueRead(arn: string): Read<'sqs:GetQueueAttributes'> {
  return {op: 'sqs:GetQueueAttributes', region: parseArn(arn)?.region ?? '', params: {QueueArn: arn}};
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html, https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html */
function sendStatement(queueArn: string, {service, sourceArn}: Sender): Statement {
  return {
    ...(service === 'events' ? {} : {part: service}),
    subject: sourceArn,
    body: {
      Effect: 'Allow',
      Principal: {Service: service === 'sns' ? snsPrincipalFor(sourceArn, queueArn) : 'events.amazonaws.com'},
      Action: 'sqs:SendMessage',
      Resource: queueArn,
      Condition: {ArnEquals: {'aws:SourceArn': sourceArn}},
    },
  };
}

/** A dead-letter queue is the rule's, any other queue is a recipient behind the topic. */
function sectionOf({service}: Sender): Ownership['section'] {
  return service === 'events' ? 'rule' : 'topic';
}

/** @param make may a missing queue be made? */
export function queueItems(planning: Planning, arn: string, sender: Sender, make: boolean): Item[] {
  const {context, account} = planning;
  const region = parseArn(arn)?.region ?? '';
  const read = queueRead(arn);
  const queue = context.facts.get(read);
  const section = sectionOf(sender);
  if (!isOwn(planning, arn)) {
    const gate = queueOf(context, arn, sender).gate;
    return isOpen(gate)
      ? []
      : [
          errand(
            'SetQueueAttributes',
            arn,
            region,
            `The queue belongs to another account, and its owner has to let ${sender.service === 'sns' ? [snsPrincipalFor(sender.sourceArn, arn)].flat().join(' or ') : 'events.amazonaws.com'} send to it for ${sender.sourceArn}.`,
          ),
        ];
  }
  if (queue.status === 'unreadable') return [grantFirst('SetQueueAttributes', arn, region, unreadable(read, queue))];
  if (queue.status === 'absent') {
    if (!make)
      return [
        errand(
          'CreateQueue',
          arn,
          region,
          'The queue does not exist, and this tool cannot know what reads it: create it, or declare another recipient.',
        ),
      ];
    return [newQueue(planning, arn, sender, {section, tags: null})];
  }
  const admits = policyItems(planning, {
    resource: arn,
    region,
    text: `The queue does not take messages of ${sender.sourceArn}.`,
    policy: queue.value['Policy'] ?? null,
    ours: [sendStatement(arn, sender)],
    admits: (text) => queueAdmits(text, {queueArn: arn, sender, ...placeOf(context, account)}).answer === 'allowed',
    write: (Policy) => ({
      op: 'sqs:SetQueueAttributes',
      region,
      params: {QueueUrl: queueUrl(arn), Attributes: {Policy}},
    }),
    read,
    at: ['Policy'],
    owner: {section, tags: tagsOf.queue(arn, region)},
  });
  return [
    ...admits,
    ...queueKey(planning, arn, queue.value['KmsMasterKeyId'], sender),
    ...delayed(planning, arn, sender),
    ...waiting(arn, queue.value, sender),
  ];
}

/** How long a queue holds messages back is its readers' choice. */
function delayed({context}: Planning, arn: string, sender: Sender): Item[] {
  const {kept, region} = queueOf(context, arn, sender);
  if (kept.state !== 'blocks') return [];
  const text = `Nobody can receive these messages: ${kept.reason}. Deliver messages at once, and keep them for four days:\n  ${undelayed(arn, region)}`;
  return [errand('SetQueueAttributes', arn, region, text)];
}

/** What lies in a dead-letter queue was not delivered, and no call of ours can tell whether somebody has read it. */
function waiting(arn: string, attributes: Readonly<Record<string, string>>, sender: Sender): Item[] {
  const count = Number(attributes['ApproximateNumberOfMessages'] ?? 0);
  if (sender.service !== 'events' || !(count > 0)) return [];
  const region = parseArn(arn)?.region ?? '';
  const text = `About ${String(count)} alerts were not delivered and wait here. Read them (the attribute ERROR_CODE says why), act on what they report, then delete them:\n  aws sqs receive-message --region ${region} --queue-url ${shellWord(queueUrl(arn))} --max-number-of-messages 10 --message-attribute-names All`;
  return [errand('ReceiveMessage', arn, region, text)];
}

function queueKey(planning: Planning, arn: string, named: string | undefined, sender: Sender): Item[] {
  if (named === undefined || named === '') return [];
  const region = parseArn(arn)?.region ?? '';
  if (!isAwsManagedAlias(named)) return keyItems(planning, queueKeyUse(planning, arn, named, region, sender));
  const text = `The queue is encrypted with ${named}, which AWS manages and no other service may use.`;
  const name = `${arn}#KmsMasterKeyId`;
  const before = {KmsMasterKeyId: named};
  const after = {KmsMasterKeyId: '', SqsManagedSseEnabled: 'true'};
  if (!planning.prune.has(name)) {
    const how = `A person has to choose another key. To have SQS encrypt it with its own (SSE-SQS):${pruneWith(name)}`;
    return [errand('SetQueueAttributes', arn, region, `${text} ${how}`, {before, after})];
  }
  const owner: Ownership = {section: sectionOf(sender), tags: tagsOf.queue(arn, region)};
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html
  return [
    {
      kind: 'call',
      write: {op: 'sqs:SetQueueAttributes', region, params: {QueueUrl: queueUrl(arn), Attributes: after}},
      resource: arn,
      text: `${text} It is named to be encrypted by SQS itself.`,
      before,
      after,
      fact: change(planning, queueRead(arn), ['KmsMasterKeyId'], null),
      owner,
    },
  ];
}

/** Kept for as long as SQS keeps anything: fourteen days. */
const RETENTION = '1209600';

function newQueue(planning: Planning, arn: string, sender: Sender, owner: Ownership): Draft {
  const region = parseArn(arn)?.region ?? '';
  const QueueName = arn.slice(arn.lastIndexOf(':') + 1);
  const Policy = withStatements(null, [sendStatement(arn, sender)]) ?? '';
  const Attributes = {Policy, MessageRetentionPeriod: RETENTION};
  const read = queueRead(arn) as Read;
  return {
    kind: 'call',
    write: {op: 'sqs:CreateQueue', region, params: {QueueName, Attributes, tags: {[OUR_TAG.Key]: OUR_TAG.Value}}},
    resource: arn,
    text: 'The declared dead-letter queue does not exist.',
    before: null,
    after: {QueueName, ...Attributes},
    fact: change(planning, read, [], {QueueArn: arn, ...Attributes}),
    also: [promise(read, ['ApproximateNumberOfMessages'], '0'), promise(tagsOf.queue(arn, region), [], [OUR_TAG])],
    owner,
  };
}

/** What planning about a queue's key rests on, asked for in time. */
export function askQueueKey({context}: Planning, arn: string): void {
  const queue = context.facts.get(queueRead(arn));
  const named = queue.status === 'known' ? queue.value['KmsMasterKeyId'] : undefined;
  if (named === undefined || named === '' || isAwsManagedAlias(named)) return;
  const region = parseArn(arn)?.region ?? '';
  const key = context.facts.get(describeRead(named, region));
  if (key.status === 'known') context.facts.get(policyRead(named, key.value.Arn, region));
}
