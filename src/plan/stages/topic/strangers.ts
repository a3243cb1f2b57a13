/**
 * What nobody declared: subscribers, targets in other accounts, statements that open the topic or the bus. None of it is taken away
 * unless it is named (`prune`); a plan says how.
 */
import {shellWord} from '../../../delivery/command.js';
import {parseArn} from '../../../delivery/arn.js';
import {isOpen} from '../../../delivery/gate.js';
import {declaredOrganization, trustedAccounts} from '../../../checks/shared/outsiders.js';
import {isForDeclaredChat, nameOfRow, otherFormOf} from '../../../checks/shared/recipients.js';
import {judgedTargets} from '../../../delivery/redundancy/applies.js';
import {alarmTopics} from '../../../delivery/roads/alarm/source.js';
import {allRules, type TargetNode} from '../../../delivery/route/chain.js';
import type {TopicAnswer} from '../../../delivery/hops/topic.js';
import {
  BUS_ADMINISTER,
  BUS_PUT,
  isMalformed,
  parsePolicy,
  TOPIC_ADMINISTER,
  TOPIC_PUBLISH,
  TOPIC_SUBSCRIBE,
  whoElse,
} from '../../../policy/index.js';
import type {Read} from '../../../snapshot/reads.js';
import {desiredRule} from '../../desired.js';
import {desiredTopic} from '../../repair/topics.js';
import {sidOf, statementsOf, without, type NamedStatement} from '../../policy/merge.js';
import {errand, isOwn, pruneWith, tagsOf, type Draft, type Item, type Planning} from '../../planning.js';
import {change} from '../change.js';
import {targetsRead} from '../rule/rule-reads.js';
import {statementWords} from '../../policy/statement-words.js';
import {policyItems} from '../policy.js';
import {isNeeded} from './needed.js';
import {topicPolicyPlan} from './policy.js';

export function strangerItems(planning: Planning): Item[] {
  const topics = alertTopics(planning);
  return [
    ...topics.flatMap((topic) => subscribers(planning, topic)),
    ...targets(planning),
    ...topics.flatMap((topic) => topicStatements(planning, topic)),
    ...busStatements(planning),
  ];
}

/**
 * Topics that alerts are led to. One that alerts could be led to, and are not, tells nobody; one that nobody declared and that has no declared
 * recipient is not ours to clear (contract, section 1: `unexpected-recipients`).
 */
function alertTopics({proof}: Planning): TopicAnswer[] {
  const desired = desiredTopic(proof);
  const led = desired === proof.chain.declaredTopic || leadsTo(proof, desired);
  const found = new Map(led ? [[desired.arn, desired]] : []);
  for (const {node} of judgedTargets(proof)) if (node.topic !== null) found.set(node.topic.arn, node.topic);
  return [...found.values()].filter((topic) => topic === proof.chain.declaredTopic || hasDeclared(topic));
}

function hasDeclared({subscriptions}: TopicAnswer): boolean {
  return subscriptions.some(({recipient}) => recipient !== null);
}

function leadsTo({chain, logs}: Planning['proof'], {arn}: TopicAnswer): boolean {
  return (
    alarmTopics(logs).has(arn) || allRules(chain).some(({targets}) => targets.some(({topic}) => topic?.arn === arn))
  );
}

const how = (name: string, consequence: string): string => `${consequence} If it is not intended:${pruneWith(name)}`;

function subscribers(planning: Planning, topic: TopicAnswer): Item[] {
  const {context} = planning;
  return topic.subscriptions.flatMap(({recipient, row}): Item[] => {
    if (recipient !== null || !row.SubscriptionArn.startsWith('arn:')) return [];
    const who = nameOfRow(row);
    if (!planning.prune.has(row.SubscriptionArn)) {
      if (context.baseline['unexpected-recipients'] !== 'fail') return [];
      // What the check says of these is no call to take the subscription away.
      if (otherFormOf(context, row) !== null || isForDeclaredChat(context, row)) return [];
      return [
        errand(
          'Unsubscribe',
          row.SubscriptionArn,
          topic.region,
          how(
            row.SubscriptionArn,
            `${who} is subscribed to the topic, and is not declared. If it is intended, declare it.`,
          ),
        ),
      ];
    }
    const read: Read = {op: 'sns:ListSubscriptionsByTopic', region: topic.region, params: {TopicArn: topic.arn}};
    return [
      {
        kind: 'call',
        write: {op: 'sns:Unsubscribe', region: topic.region, params: {SubscriptionArn: row.SubscriptionArn}},
        resource: row.SubscriptionArn,
        text: `${who} is subscribed to the topic, and is not declared. This removes its subscription, as --prune asks.`,
        before: {Protocol: row.Protocol, Endpoint: row.Endpoint},
        after: null,
        fact: change(planning, read, [{SubscriptionArn: row.SubscriptionArn}], null),
        owner: {section: 'topic', tags: tagsOf.topic(topic.arn, topic.region)},
      },
    ];
  });
}

/** Targets of the declared rule in accounts that nobody named. */
function targets(planning: Planning): Item[] {
  const {proof, context} = planning;
  const rule = desiredRule(proof, desiredTopic(proof));
  const own = new Set([planning.account, ...trustedAccounts(proof)]);
  const gone: TargetNode[] = [];
  return (rule.node?.targets ?? []).flatMap((node): Item[] => {
    const {target} = node.answer;
    const name = `${rule.arn}#${target.Id}`;
    const owner = parseArn(target.Arn)?.account ?? '';
    const foreign = owner !== '' && !own.has(owner);
    if (!planning.prune.has(name)) {
      if (!foreign || context.baseline.rule.name === undefined || context.baseline['unexpected-recipients'] !== 'fail')
        return [];
      return [
        errand(
          'RemoveTargets',
          rule.arn,
          rule.bus.region,
          how(name, `The target "${target.Id}" sends IAM events to ${target.Arn}, in an account that is not declared.`),
        ),
      ];
    }
    if (rule.node !== null && isNeeded(proof, rule.node, node, gone)) return [];
    gone.push(node);
    const draft: Draft = {
      kind: 'call',
      write: {
        op: 'events:RemoveTargets',
        region: rule.bus.region,
        params: {Rule: rule.name, EventBusName: rule.busName, Ids: [target.Id]},
      },
      resource: rule.arn,
      text: `This removes target ${target.Id}, as --prune asks.`,
      before: {Id: target.Id, Arn: target.Arn},
      after: null,
      fact: change(planning, targetsRead(rule, rule.name), [{Id: target.Id}], null),
      owner: {section: 'rule', tags: tagsOf.rule(rule.arn, rule.bus.region)},
    };
    return [draft];
  });
}

/** The statements by which a policy admits, or may admit, somebody whom nobody named. */
function opening(
  planning: Planning,
  resource: string,
  text: string,
  actions: readonly string[],
  resources: readonly string[] = [resource],
): readonly NamedStatement[] {
  const policy = parsePolicy(text, 'resource');
  if (isMalformed(policy)) return [];
  const {account, proof} = planning;
  const outsiders = whoElse([policy], {
    account,
    trusted: [account, ...trustedAccounts(proof)],
    organization: declaredOrganization(proof),
    actions,
    resources,
    now: proof.context.now,
  });
  const named = statementsOf(resource, text);
  const indexes = new Set(outsiders.flatMap(({statements}) => statements.map(({statement}) => statement)));
  // The policy library counts statements from 0 in the order of the text.
  return named.filter((_, index) => indexes.has(index));
}

function topicStatements(planning: Planning, topic: TopicAnswer): Item[] {
  const {arn, region, attributes} = topic;
  const policy = attributes.status === 'known' ? attributes.value['Policy'] : undefined;
  if (policy === undefined || !isOwn(planning, arn)) return [];
  const open = opening(planning, arn, policy, [...TOPIC_ADMINISTER, ...TOPIC_SUBSCRIBE, ...TOPIC_PUBLISH]);
  const items: Item[] = open
    .filter(({name}) => !planning.prune.has(name))
    .map(({name, statement}) =>
      errand(
        'SetTopicAttributes',
        arn,
        region,
        how(
          name,
          `A statement of the topic’s policy opens it to others than the baseline names: ${statementWords(statement)}.`,
        ),
        {before: statement},
      ),
    );
  // A rule that publishes by what is named goes on publishing, by a statement of ours.
  const rule = leadingRule(planning, topic);
  const plan = topicPolicyPlan(planning, topic, rule, policy);
  const asked = plan.admits(policy) ? plan : {...plan, ours: [], admits: () => true};
  return [...items, ...policyItems(planning, asked)];
}

/** The ARN of a rule that publishes to the topic by its policy; the desired one where none does yet. */
function leadingRule({proof}: Planning, topic: TopicAnswer): string {
  const rules = proof.chain.bus.rules.filter(({targets}) =>
    targets.some(
      (target) => target.topic?.arn === topic.arn && target.admission !== null && isOpen(target.admission.gate),
    ),
  );
  return rules[0]?.answer.arn ?? desiredRule(proof, topic).arn;
}

function busStatements(planning: Planning): Item[] {
  const {described, ref} = planning.proof.chain.bus.answer;
  const policy = described.status === 'known' ? described.value.Policy : undefined;
  if (policy === undefined) return [];
  const rules = [
    desiredRule(planning.proof, desiredTopic(planning.proof)).arn,
    ...planning.proof.chain.bus.rules.map(({answer}) => answer.arn),
  ];
  const open = new Set(
    opening(planning, ref.arn, policy, [...BUS_PUT, ...BUS_ADMINISTER], [ref.arn, ...rules]).map(({name}) => name),
  );
  return statementsOf(ref.arn, policy).flatMap(({name, statement}): Item[] => {
    if (!planning.prune.has(name)) {
      const text = `A statement of the event bus’s policy opens it to others than the baseline names: ${statementWords(statement)}.`;
      // RemovePermission knows statements by their Sid alone.
      const advice =
        typeof sidOf(statement) === 'string'
          ? how(name, text)
          : `${text} It has no Sid, and AWS removes a statement only by its Sid. If it is not intended, write the policy without it:\n  aws events put-permission --region ${ref.region} --event-bus-name ${shellWord(ref.name)} --policy file://policy.json`;
      return open.has(name) ? [errand('RemovePermission', ref.arn, ref.region, advice, {before: statement})] : [];
    }
    const StatementId = sidOf(statement);
    const after = without(ref.arn, policy, new Set([name]));
    if (typeof StatementId !== 'string' || after === null) return [];
    const read: Read = {op: 'events:DescribeEventBus', region: ref.region, params: {Name: ref.name}};
    const empty = statementsOf(ref.arn, after).length === 0;
    return [
      {
        kind: 'call',
        write: {op: 'events:RemovePermission', region: ref.region, params: {StatementId, EventBusName: ref.name}},
        resource: ref.arn,
        text: `This removes the statement that --prune names: ${statementWords(statement)}.`,
        before: statement,
        after: null,
        fact: change(planning, read, ['Policy'], empty ? null : after),
        owner: {section: 'rule', tags: null},
      },
    ];
  });
}
