/**
 * What of an end is put right by a call, by the name that the end itself gives it (`Remedy`); and in which words a person is told of the
 * rest. Roles, streams, states, and the policies of log groups are a person's.
 */
import {parseArn} from '../../../delivery/arn.js';
import {briefly} from '../../../delivery/gate.js';
import {groupBy} from '../../../delivery/group.js';
import type {Sender} from '../../../delivery/hops/access/admission.js';
import {judgedTargets} from '../../../delivery/redundancy/applies.js';
import {failureOf, fails, ROLE, type Cure, type Part} from '../../../delivery/hops/end.js';
import type {EndAt} from '../../../delivery/route/ends.js';
import {newRoleFor, roleRemedy} from '../../../delivery/route/role-remedy.js';
import {errand, type Item, type Planning} from '../../planning.js';
import {ruleAt} from '../../desired.js';
import {admittedToFunction, stoppedFunction} from '../functions.js';
import {queueItems} from '../queue.js';
import {mendTarget} from '../target.js';

type Curing = (planning: Planning, at: EndAt) => Item[];

const senderOf = ({rule}: EndAt): Sender => ({service: 'events', sourceArn: rule.answer.arn});

/** What waits in a queue that somebody reads is no failure. */
const queue: Curing = (planning, at) =>
  queueItems(planning, at.end.resource, senderOf(at), false).filter(
    (item) => item.kind !== 'errand' || item.action !== 'ReceiveMessage',
  );

/** What the baseline declares of targets, and what one lacks: of those to which its declarations apply. */
export const settings: Curing = (planning, {rule, node}) =>
  judgedTargets(planning.proof).some((judged) => judged.node === node && !judged.redundant)
    ? mendTarget(planning, ruleAt(planning.context, rule), node)
    : [];

/** Where two names have the same call, it is made once. */
const CURES: {readonly [C in Cure]: Curing} = {
  'function policy': (planning, at) => admittedToFunction(planning, at.end.resource, senderOf(at)),
  'function concurrency': (planning, {end}) => stoppedFunction(planning, end.resource),
  'queue policy': queue,
  'queue key': queue,
  'message group': settings,
};

export function cured(planning: Planning, at: EndAt): {readonly calls: Item[]; readonly told: Item[]} {
  const failing = at.end.parts.filter(fails);
  const curing = new Map<Curing, Item[]>();
  for (const {remedy} of failing) {
    if (remedy === undefined || !('cure' in remedy)) continue;
    const cure = CURES[remedy.cure];
    if (!curing.has(cure)) curing.set(cure, cure(planning, at));
  }
  const told = failing.flatMap((part): Item[] => {
    const {remedy} = part;
    if (remedy !== undefined && 'cure' in remedy && (curing.get(CURES[remedy.cure]) ?? []).length > 0) return [];
    return [tell(at, part)];
  });
  return {calls: [...curing].filter(([cure]) => cure !== settings).flatMap(([, items]) => items), told};
}

function tell(at: EndAt, part: Part): Item {
  const {rule, end, node} = at;
  const {Id: id} = node.answer.target;
  const {Name: name} = rule.answer.rule;
  const {remedy} = part;
  const action = remedy !== undefined && 'todo' in remedy ? remedy.action : 'PutTargets';
  const how =
    remedy !== undefined && 'todo' in remedy
      ? remedy.todo
      : part.name === ROLE
        ? newRoleFor(rule, node, end).todo
        : null;
  // Where it is not a target yet, it is the rule that misses something.
  const there = rule.targets.includes(node);
  const text = there
    ? `Alerts of ${name} are lost at ${end.noun} (the target "${id}"): ${failureOf(part)}.`
    : `${end.resource} cannot be made a target of ${name} yet: ${failureOf(part)}.`;
  const next = how ?? 'Fix it by hand, or declare another recipient.';
  return errand(
    action,
    there ? end.resource : rule.answer.arn,
    parseArn(end.resource)?.region ?? rule.answer.region,
    `${text} ${next}`,
  );
}

/** The roles that targets name and that do not serve: one step for each, however many targets use it. */
export function roleErrands({proof, context}: Planning, ats: readonly EndAt[]): Item[] {
  const failing = ats.flatMap(({rule, node}) =>
    node.answer.role?.gate.state === 'blocks' ? [{rule, node, role: node.answer.role}] : [],
  );
  return [...groupBy(failing, ({role}) => [role.arn])].flatMap(([arn, all]): Item[] => {
    const remedy = all.map(({role}) => roleRemedy(proof.chain, role)).find((one) => one !== null);
    if (remedy === undefined) return [];
    const users = all.map(({rule, node}) => `target ${node.answer.target.Id} of ${rule.answer.rule.Name}`);
    const reasons = [...new Set(all.map(({role}) => briefly(role.gate)))];
    const text = `The role of ${[...new Set(users)].join(', ')} does not work: ${reasons.join('; ')}. ${remedy.todo}`;
    return [errand(remedy.action, arn, context.eventRegion, text)];
  });
}
