/**
 * `plan/stages/topic/` plans the topic: who may publish to it, its key, and what strangers may do with it.
 * The topic: made where it is missing, opened to EventBridge, encrypted with the declared key.
 */
import {isOpen} from '../../../delivery/gate.js';
import {hiddenPolicy, type TopicAnswer} from '../../../delivery/hops/topic.js';
import {deliveryIntact} from '../../../delivery/coverage/outcome.js';
import type {Read} from '../../../snapshot/reads.js';
import {needsTopic} from '../../../delivery/route/ends.js';
import {desiredRule} from '../../desired.js';
import {desiredTopics, unserved} from '../../repair/topics.js';
import {isUndecided} from '../../repair/undecided.js';
import {withStatements} from '../../policy/merge.js';
import {
  errand,
  grantFirst,
  isOwn,
  OUR_TAG,
  tagsOf,
  type Draft,
  type Item,
  type Ownership,
  type Planning,
} from '../../planning.js';
import {secondRule, secondTopic, unfitAsTarget} from '../beside.js';
import {beforeAnybody} from '../joining.js';
import {topicDoubt} from './doubt.js';
import {change, promise} from '../change.js';
import {topicKeyUse} from '../key/uses.js';
import {keyReady} from '../key/keys.js';
import {policyItems} from '../policy.js';
import {attributesRead, publishStatement, topicPolicyPlan} from './policy.js';
import {encryption, roleErrands} from './encryption.js';
import {keepsRole, leadingTo} from './publishers.js';

export function topicItems(planning: Planning): Item[] {
  if (!needsTopic(planning.proof.chain)) return [];
  return desiredTopics(planning.proof).flatMap((topic) => itemsOf(planning, topic));
}

function itemsOf(planning: Planning, topic: TopicAnswer): Item[] {
  const {proof, context} = planning;
  const {arn, region} = topic;
  // Of what nobody is known to need it is not asked whether it is there.
  if (!isOpen(topic.exists) && context.baseline.topic.name === undefined && isUndecided(proof)) return [];
  if (topic.attributes.status === 'unreadable') {
    // No permission in this account shows a topic of another one.
    if (!isOwn(planning, arn)) return [];
    return isOpen(topic.exists) || deliveryIntact(proof.coverage)
      ? []
      : [grantFirst('CreateTopic', arn, region, topic.exists)];
  }
  if (topic.attributes.status === 'absent') {
    if (unserved(proof).length === 0 && context.baseline.topic.name === undefined) return [];
    if (!isOwn(planning, arn))
      return isOpen(topic.exists)
        ? []
        : [
            errand(
              'CreateTopic',
              arn,
              region,
              'The declared topic belongs to another account: it has to be made there, by reconcile or by its owner.',
            ),
          ];
    if (topic.subscriptions.length > 0)
      return [
        errand(
          'CreateTopic',
          arn,
          region,
          'SNS says that the topic does not exist, and also lists its subscribers: plan again when its answers agree.',
        ),
      ];
    const unfit = unfitAsTarget(planning, topic) ?? secondTopic(planning, topic);
    if (unfit !== null) return [errand('CreateTopic', arn, region, unfit)];
    const doubt = topicDoubt(planning, topic);
    if (doubt !== null) return [doubt];
    const first = beforeAnybody(planning, topic);
    return first.length > 0 ? first : [newTopic(planning, topic)];
  }
  if (!isOpen(topic.standard)) {
    return [
      errand(
        'CreateTopic',
        arn,
        region,
        'The topic is a FIFO topic, to which EventBridge cannot publish and no mail can subscribe, and the type of a topic cannot be changed: declare another one.',
      ),
    ];
  }
  const owner: Ownership = {section: 'topic', tags: tagsOf.topic(arn, region)};
  const second = secondTopic(planning, topic);
  return [
    ...(second === null ? openTopic(planning, topic) : [errand('Subscribe', arn, region, second)]),
    ...encryption(planning, topic, owner),
    ...roleErrands(planning, topic),
    ...protection(topic),
  ];
}

function newTopic(planning: Planning, topic: TopicAnswer): Draft {
  const {arn, region} = topic;
  const {context, account} = planning;
  const Policy = withStatements(null, [publishStatement(desiredRule(planning.proof, topic).publisher, arn)]) ?? '';
  const key = context.baseline.topic['kms-key'];
  const keyed =
    key !== undefined && keyReady(planning, topicKeyUse(planning, arn, key, region, true)) ? {KmsMasterKeyId: key} : {};
  const Attributes: Record<string, string> = {Policy, ...keyed};
  const Name = arn.slice(arn.lastIndexOf(':') + 1);
  const read = attributesRead({arn, region}) as Read;
  return {
    kind: 'call',
    write: {op: 'sns:CreateTopic', region, params: {Name, Attributes, Tags: [OUR_TAG]}},
    resource: arn,
    text:
      context.baseline.topic.name === undefined
        ? 'No topic can bring the alerts: none has only declared recipients as subscribers, without a filter policy for other messages.'
        : 'The declared topic does not exist.',
    before: null,
    after: {Name, ...Attributes},
    fact: change(planning, read, [], {TopicArn: arn, ...Attributes}),
    also: [
      promise(read, [], {TopicArn: arn, Owner: account, ...Attributes}),
      promise({op: 'sns:ListSubscriptionsByTopic', region, params: {TopicArn: arn}}, [], []),
      promise({op: 'sns:GetDataProtectionPolicy', region, params: {ResourceArn: arn}}, [], null),
      promise(tagsOf.topic(arn, region), [], [OUR_TAG]),
    ],
    owner: {section: 'topic', tags: null},
  };
}

function openTopic(planning: Planning, topic: TopicAnswer): Item[] {
  const {proof} = planning;
  const {arn, region, attributes} = topic;
  if (attributes.status !== 'known') return [];
  // A topic to which no rule of ours need lead is nobody's business.
  const rule = desiredRule(proof, topic);
  const leading = leadingTo(planning, arn);
  // A target with a role comes as that role: what EventBridge itself may do changes nothing there.
  if (leading.length > 0 && leading.every((target) => keepsRole(planning, target))) return [];
  const admitted = leading.some(({admission}) => admission !== null && isOpen(admission.gate));
  // Nothing is wanted of a rule that nobody declared and that is not to be made.
  const {rule: declared} = planning.context.baseline;
  // What does not exist, and others are to make, is let in when it is there.
  if (rule.node === null && (declared['managed-by'] === 'elsewhere' || secondRule(planning, rule) !== null)) return [];
  const needless = rule.node === null && declared.name === undefined;
  if (needless && admitted && deliveryIntact(proof.coverage)) return [];
  // Another road may do the work: this one is put right only where the baseline names a part of it.
  const named = declared.name !== undefined || planning.context.baseline.topic.name !== undefined;
  if (!named && isUndecided(proof)) return [];
  const policy = attributes.value['Policy'];
  if (!isOwn(planning, arn)) {
    // What a target there needs is said of the target.
    if (leading.length === 0) return [];
    const text = `The topic belongs to another account, and its owner has to let events.amazonaws.com publish for ${rule.publisher}.`;
    return admitted ? [] : [errand('SetTopicAttributes', arn, region, text)];
  }
  if (policy === undefined) {
    return [grantFirst('SetTopicAttributes', arn, region, hiddenPolicy(topic))];
  }
  return policyItems(planning, topicPolicyPlan(planning, topic, rule.publisher, policy));
}

function protection({arn, region, protection: gate}: TopicAnswer): Item[] {
  if (gate.state !== 'blocks') return [];
  return [
    errand(
      'PutDataProtectionPolicy',
      arn,
      region,
      `${gate.reason.charAt(0).toUpperCase()}${gate.reason.slice(1)}. A person has to decide what to keep out of messages: change the data protection policy of the topic.`,
    ),
  ];
}
