/**
 * Channels of the chat service, over topics that no other recipient needs: a filter policy that drops alerts is taken off their subscription,
 * and the input of a target that they would discard is put right as the baseline says. Their configurations are a person's.
 */
import {needsTopic, wantsTopic} from '../../delivery/route/ends.js';
import {allRules} from '../../delivery/route/chain.js';
import {ruleAt} from '../desired.js';
import type {Item, Planning} from '../planning.js';
import {desiredTopics, isSettled} from '../repair/topics.js';
import {mendSubscription} from './subscriptions.js';
import {mendTarget} from './target.js';

export function chatItems(planning: Planning): Item[] {
  const {proof, context} = planning;
  const missing = context.baseline.recipients.flatMap((_, index) =>
    wantsTopic(proof.chain, index) || isSettled(proof, index) ? [] : [index],
  );
  // What the other stages have put right.
  const led = new Set(needsTopic(proof.chain) ? desiredTopics(proof).map(({arn}) => arn) : []);
  return [...proof.chain.topics.values()].flatMap((topic) => {
    const found = topic.subscriptions.flatMap((one) =>
      one.channel !== null && one.recipient !== null && missing.includes(one.recipient)
        ? [{one, index: one.recipient}]
        : [],
    );
    if (found.length === 0) return [];
    const targets = led.has(topic.arn)
      ? []
      : allRules(proof.chain).flatMap((rule) =>
          rule.answer.rule.ManagedBy === undefined && (rule.answer.relevant || rule.declared)
            ? rule.targets.flatMap((node) =>
                node.topic === topic ? mendTarget(planning, ruleAt(context, rule), node) : [],
              )
            : [],
        );
    return [...targets, ...found.flatMap(({one, index}) => mendSubscription(planning, topic, one, index))];
  });
}
