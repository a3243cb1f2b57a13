/** The key of a topic: the declared one is set, and what a role of a target may do with it is told. */
import {awsCommand} from '../../../delivery/command.js';
import {isOpen, unknown, unreadable} from '../../../delivery/gate.js';
import {sameKey} from '../../../delivery/hops/access/declared-keys.js';
import type {TopicAnswer} from '../../../delivery/hops/topic.js';
import type {Read} from '../../../snapshot/reads.js';
import {revive} from '../../../delivery/hops/access/revive.js';
import {errand, grantFirst, isOwn, type Item, type Ownership, type Planning} from '../../planning.js';
import {isUndecided} from '../../repair/undecided.js';
import {change} from '../change.js';
import {keyItems, keyReady} from '../key/keys.js';
import {topicKeyUse} from '../key/uses.js';
import {attributesRead} from './policy.js';
import {leadingTo, publishesByRole} from './publishers.js';

export function encryption(planning: Planning, topic: TopicAnswer, owner: Ownership): Item[] {
  const {context} = planning;
  const {arn, region, key} = topic;
  const declared = context.baseline.topic['kms-key'];
  // Another topic may be the one that alerts are led to.
  if (context.baseline.topic.name === undefined && isUndecided(planning.proof)) return [];
  if (declared === undefined) {
    // What a role may is its own matter (`roleErrands`).
    if (publishesByRole(planning, arn)) return [];
    if (key === null || isOpen(key.gate) || (key.usable.state !== 'blocks' && key.admits.state !== 'blocks')) return [];
    // The key has a step of its own.
    if (keyItems(planning, topicKeyUse(planning, arn, key.named, region, false)).length > 0) return [];
    const fact = `EventBridge cannot encrypt with ${key.named}: ${key.gate.state === 'blocks' ? key.gate.reason : ''}.`;
    const concerns = [key.arn ?? key.named];
    const again = key.key === null ? null : revive(context, key.arn ?? key.named, region, null);
    if (again !== null) return [errand(again.action, key.arn ?? key.named, region, `${fact} ${again.todo}`)];
    const byHand = awsCommand('sns set-topic-attributes', region, {
      'topic-arn': arn,
      'attribute-name': 'KmsMasterKeyId',
      'attribute-value': 'KEY_ARN',
    });
    const how = isOwn(planning, arn)
      ? 'To let reconcile set another key, declare it as `topic.kms-key`. By hand:'
      : `In account ${topic.account}, give the topic another key:`;
    const text = `${fact} ${how}\n  ${byHand}`;
    return [errand('SetTopicAttributes', arn, region, text, {before: {KmsMasterKeyId: key.named}, concerns})];
  }
  const same = key === null ? 'no' : sameKey(context, declared, key.named, region);
  if (same === 'yes') return [];
  if (same === 'unknown')
    return [grantFirst('SetTopicAttributes', arn, region, unreadableKey(planning, declared, region))];
  if (!keyReady(planning, topicKeyUse(planning, arn, declared, region, true))) {
    return [
      errand(
        'SetTopicAttributes',
        arn,
        region,
        `The topic is not encrypted with ${declared}, which cannot be used for it now. If \`topic.kms-key\` is not the key that was meant, correct it. Otherwise make the key usable, then plan again.`,
        {before: {KmsMasterKeyId: key?.named ?? null}, after: {KmsMasterKeyId: declared}, waits: [declared]},
      ),
    ];
  }
  return [
    {
      kind: 'call',
      write: {
        op: 'sns:SetTopicAttributes',
        region,
        params: {TopicArn: arn, AttributeName: 'KmsMasterKeyId', AttributeValue: declared},
      },
      resource: arn,
      text: 'The topic is not encrypted with the declared key.',
      before: {KmsMasterKeyId: key?.named ?? null},
      after: {KmsMasterKeyId: declared},
      fact: change(planning, attributesRead(topic), ['KmsMasterKeyId'], declared),
      owner,
    },
  ];
}

/** A role that may publish and not use the key: what it is allowed is for a person to say. */
export function roleErrands(planning: Planning, {arn, key: own}: TopicAnswer): Item[] {
  return leadingTo(planning, arn).flatMap(({answer, admission}): Item[] => {
    const {role} = answer;
    if (role === null || admission?.keyGate.state !== 'blocks' || own === null) return [];
    const key = admission.key?.arn ?? own.named;
    const text = `The role cannot encrypt for the topic: ${admission.keyGate.reason}. Allow it kms:GenerateDataKey and kms:Decrypt on ${key}.`;
    return [errand('PutRolePolicy', role.arn, planning.context.eventRegion, text)];
  });
}

function unreadableKey({context}: Planning, named: string, region: string): ReturnType<typeof unreadable> {
  const read: Read<'kms:DescribeKey'> = {op: 'kms:DescribeKey', region, params: {KeyId: named}};
  const answer = context.facts.get(read);
  return answer.status === 'unreadable'
    ? unreadable(read, answer)
    : unknown(`it could not be determined whether ${named} is the topic's key`);
}
