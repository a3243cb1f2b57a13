/**
 * `plan/stages/direct/` plans for recipients that a rule reaches without a topic.
 *
 * Recipients that a rule leads to without a topic. What is there and does not work is put right, by calls or by a person; where no rule leads
 * to one that is reached in no other way, it is made a target. Where another road brings everything, nothing is touched.
 */
import {isOpen} from '../../../delivery/gate.js';
import {MOST_TARGETS} from '../../../delivery/hops/target.js';
import {endsAt, type EndAt} from '../../../delivery/route/ends.js';
import type {Recipient} from '../../../baseline/schema/schema.js';
import {desiredRule, type DesiredRule} from '../../desired.js';
import {errand, grantFirst, type Item, type Planning} from '../../planning.js';
import {desiredTopic, isSettled} from '../../repair/topics.js';
import {besideOthers} from '../beside.js';
import {isOfOthers} from '../rule/taken-over.js';
import {putTarget} from '../target.js';
import {cured, roleErrands, settings} from './cures.js';
import {asTarget, unled} from './reach.js';

export function directItems(planning: Planning): Item[] {
  const {context, proof} = planning;
  const found = context.baseline.recipients.flatMap((_, index) =>
    endsAt(proof.chain, index)
      .filter(({rule: {answer, declared, meant}}) => answer.relevant || declared || meant)
      .filter(({rule}) => rule.answer.rule.ManagedBy === undefined)
      .map((at) => ({at, content: isSettled(proof, index)})),
  );
  const lacking = found.flatMap(({at, content}) => (content || at.node.entry.state === 'blocks' ? [] : [at]));
  const mended = [
    ...found.flatMap(({at, content}) => (content ? settings(planning, at) : mend(planning, at))),
    ...roleErrands(planning, lacking),
  ];
  const wanted = unled(planning);
  if (wanted.length === 0) return mended;
  const topic = desiredTopic(proof);
  const rule = desiredRule(proof, topic);
  if (rule.node !== null && isOfOthers(proof, rule.node, topic)) return mended;
  return [
    ...mended,
    ...wanted.flatMap((index) => {
      const recipient = context.baseline.recipients[index];
      return recipient === undefined ? [] : lead(planning, rule, recipient);
    }),
  ];
}

/** The target is there and does not work. */
function mend(planning: Planning, at: EndAt): Item[] {
  const {rule, node, end} = at;
  const {target} = node.answer;
  const {entry} = node;
  if (entry.state === 'blocks')
    return [
      errand(
        'PutTargets',
        end.resource,
        rule.answer.region,
        `The target "${target.Id}" of ${rule.answer.rule.Name} cannot be reached: ${entry.reason}. Give the rule a target that it reaches, in its own account and Region, and declare that one.`,
      ),
    ];
  const {calls, told} = cured(planning, at);
  return [...calls, ...settings(planning, at), ...told];
}

/** No rule leads there. */
function lead(planning: Planning, rule: DesiredRule, recipient: Recipient): Item[] {
  const {node, bus, arn} = rule;
  const {public: name, protocol} = recipient;
  const say = (text: string): Item[] => [errand('PutTargets', arn, bus.region, text)];
  const at = asTarget(planning, rule, recipient);
  if (at === null)
    return say(
      `No rule leads to ${protocol} ${name}. A person has to make it a target of ${rule.name}: its ARN is not known here.`,
    );
  if (at.node.entry.state === 'blocks') return say(`No rule leads to ${name}, and none can: ${at.node.entry.reason}.`);
  const {calls, told} = whatLacks(planning, at);
  // The rule comes first, and is not made for what would take nothing.
  if (node === null) return told;
  if (!isOpen(node.listGate)) return [grantFirst('PutTargets', arn, bus.region, node.listGate)];
  if (node.answer.rule.ManagedBy !== undefined)
    return say(`The rule is managed by ${node.answer.rule.ManagedBy}, and nobody else can change it.`);
  if (node.targets.length >= MOST_TARGETS)
    return say(
      `The rule has ${String(MOST_TARGETS)} targets, and a rule takes no more: a person has to choose one to give up, or declare another rule.`,
    );
  // A target that would take nothing is not made: the next check would call it a fault.
  if (told.length > 0) return [...calls, ...told];
  const {target} = at.node.answer;
  return [
    ...calls,
    putTarget(planning, rule, node, `The rule does not lead to ${name}.${besideOthers(planning)}`, null, target),
  ];
}

/** What calls and people have to do before the target would take alerts. */
export function whatLacks(planning: Planning, at: EndAt): ReturnType<typeof cured> {
  const {calls, told} = cured(planning, at);
  const errands = calls.filter(({kind}) => kind === 'errand');
  return {calls: calls.filter(({kind}) => kind === 'call'), told: [...errands, ...told]};
}
