/** Who else receives required events: "nobody" is only said where nothing at all does (contract, section 5). */
import type {Delivery} from '../../report/model/model.js';
import type {Proof} from '../proof.js';
import {coverer, type Passage} from '../coverage/passage.js';
import {sharesEndpoint} from '../recipients.js';
import {allRules, targetGate, type RuleNode, type TargetNode} from '../route/chain.js';

export type Others = Required<Pick<Delivery, 'undeclared' | 'unfollowed'>>;

/**
 * Subscribers and targets that no recipient declares and that an enabled rule for required events leads to, and what it leads to that
 * this tool does not follow; each sorted. What AWS manages itself, as the rule of an archive, alerts no one.
 */
export function otherReceivers(proof: Proof): Others {
  const targets = allRules(proof.chain)
    .filter((rule) => getsEvents(proof, rule))
    .flatMap((rule) =>
      rule.targets
        .filter(({destination}) => rule.answer.rule.ManagedBy === undefined || destination !== 'other')
        .filter((node) => targetGate(node).state !== 'blocks' && sends(proof, rule, node)),
    );
  const unfollowed = new Map(
    targets.flatMap(({end}) => (end?.protocol === null ? [[end.resource, end.noun] as const] : [])),
  );
  return {
    undeclared: [...new Set(targets.flatMap((node) => receivers(proof, node)))].sort(),
    unfollowed: [...unfollowed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([resource, what]) => ({resource, what})),
  };
}

/** Topics that take something of what a rule sends for a required event, or may: what is subscribed there gets it. By ARN. */
export function reachedTopics(proof: Proof): ReadonlySet<string> {
  return new Set(
    allRules(proof.chain)
      .filter((rule) => getsEvents(proof, rule))
      .flatMap((rule) =>
        rule.targets.flatMap((node) =>
          targetGate(node).state !== 'blocks' && sends(proof, rule, node) && takes(node) && node.topic !== null
            ? [node.topic.arn]
            : [],
        ),
      ),
  );
}

/** May a required event come to the rule and match it, by what a trail records? */
function getsEvents({bus, context, except}: Proof, {answer}: RuleNode): boolean {
  if (!answer.relevant || answer.gate.state === 'blocks') return false;
  const passages = bus.feeds.flatMap(({gate, entries}) =>
    entries.flatMap((entry): Passage[] =>
      gate.state === 'blocks' || entry.gate.state === 'blocks'
        ? []
        : [{sureness: 'sure', conditions: [...entry.conditions, ...answer.conditions]}],
    ),
  );
  if (passages.length === 0) return false;
  const {sure} = coverer(context, except)(passages);
  return context.calls.some((call) => sure.get(call).verdict !== 'never');
}

/** Does the target make anything of an event? What does not name the call is sent all the same. */
function sends(proof: Proof, rule: RuleNode, node: TargetNode): boolean {
  const {gate} = proof.alerts(rule, node);
  return gate.state !== 'blocks' || gate.unnamed === true;
}

/** May the topic take what the target sends it: does it exist, is it no FIFO topic, and do its policy and its key allow it? */
function takes({topic, admission}: TargetNode): boolean {
  if (topic === null) return false;
  const gates = [topic.exists, topic.standard, admission?.gate, admission?.keyGate ?? topic.keyGate];
  return gates.every((gate) => gate?.state !== 'blocks');
}

function receivers({context}: Proof, node: TargetNode): string[] {
  const {topic, end} = node;
  if (end !== null) return end.protocol === null || end.recipient !== null ? [] : [end.resource];
  if (topic === null || !takes(node)) return [];
  return topic.subscriptions
    .filter(({recipient, gate}) => recipient === null && gate.state !== 'blocks')
    .map((one) => `${one.row.Endpoint}${sharesEndpoint(context, one) ? ` (${one.row.Protocol})` : ''}`);
}
