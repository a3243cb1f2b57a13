/**
 * Recipients that are made targets of a rule: those that the baseline pins to that road, or that are reached by no other. Such a target is
 * looked at before it is made, as if it were there: so what it would lack is known by the model that judges it.
 */
import type {Recipient} from '../../../baseline/schema/schema.js';
import {parseArn} from '../../../delivery/arn.js';
import {envelopeOf} from '../../../delivery/envelope.js';
import {isOpen} from '../../../delivery/gate.js';
import {judgeRule, type RuleAnswer} from '../../../delivery/hops/rule.js';
import {DESTINATIONS} from '../../../delivery/roads/destinations/index.js';
import {endsAt, isTargetItself, type EndAt} from '../../../delivery/route/ends.js';
import type {Proof} from '../../../delivery/proof.js';
import {coverRoutes} from '../../../pattern/index.js';
import {desiredRule, type DesiredRule} from '../../desired.js';
import type {Planning} from '../../planning.js';
import {isBrought} from '../../repair/covers.js';
import {repairOf} from '../../repair/repair.js';
import {desiredTopic, isSettled} from '../../repair/topics.js';
import {newId, ourTarget} from '../target.js';

/** Those that miss something and that a rule has to be led to, by index: none leads there yet, or those that do are left alone. */
export function unled({proof, context}: Planning): readonly number[] {
  const {chain} = proof;
  return context.baseline.recipients.flatMap((_, index) => {
    if (isSettled(proof, index)) return [];
    const ends = endsAt(chain, index);
    return (ends.length === 0 ? isTargetItself(chain, index) : isLeftOut(proof, ends)) ? [index] : [];
  });
}

/** What needs a role to be reached, a person makes a target: the role is there, and this tool does not know for what. */
const WITHOUT_ROLE: ReadonlySet<EndAt['end']['protocol']> = new Set(['lambda', 'sqs']);

/** The rules that lead there leave out required calls, and none of them is put right. */
function isLeftOut(proof: Proof, ends: readonly EndAt[]): boolean {
  const topic = desiredTopic(proof);
  const {node} = desiredRule(proof, topic);
  if (ends.some(({rule, end}) => rule === node || rule.declared || !WITHOUT_ROLE.has(end.protocol))) return false;
  if (proof.context.baseline.rule.name === undefined && repairOf(proof, topic).kind !== 'beside') return false;
  const open = ends.filter(({rule: {answer}}) => isOpen(answer.gate)).map(({rule: {answer}}) => answer.conditions);
  const {context, except} = proof;
  return ![...coverRoutes(open, context.calls, envelopeOf(context), {except}).values()].every(isBrought);
}

/** The target that would lead there, judged as if it were one; null where the baseline gives no ARN to lead to. */
export function asTarget(planning: Planning, rule: DesiredRule, recipient: Recipient): EndAt | null {
  const {context} = planning;
  if (parseArn(recipient.public) === null) return null;
  const answer = rule.node?.answer ?? planned(planning, rule);
  const ids = rule.node?.targets.map((node) => node.answer.target.Id) ?? [];
  const target = ourTarget(planning, rule, newId(ids), recipient.public);
  const destination = DESTINATIONS.find((one) => one.recognizes(target));
  if (destination?.ends?.protocol !== recipient.protocol) return null;
  const nothing = (): never => {
    throw new Error('an end leads to nothing else');
  };
  const looked = destination.look({context, topic: nothing, bus: nothing}, answer, target, []);
  const {end = null} = looked;
  if (end === null) return null;
  const node = {...looked, destination: destination.name, end, topic: null, admission: null, bus: null};
  return {rule: rule.node ?? bare(answer), node, end};
}

/** The rule as it will be made. */
function planned({context}: Planning, {arn, name, busName, bus}: DesiredRule): RuleAnswer {
  const row = {Name: name, Arn: arn, EventBusName: busName, State: context.baseline.rule.state};
  const EventPattern = JSON.stringify({source: ['aws.iam']});
  return judgeRule({...row, EventPattern}, bus.region, context.account, context.patterns);
}

function bare(answer: RuleAnswer): EndAt['rule'] {
  const none = {declared: false, meant: true, targetsListed: null, targets: [], notifications: null};
  return {...none, answer, listGate: {state: 'passes'}};
}
