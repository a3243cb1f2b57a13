/**
 * What of an end is put right by a call, by the name that the end itself gives it (`Remedy`); and in which words a person is told of the
 * rest. Roles, streams, states, and the policies of log groups are a person's.
 */
import {parseArn} from '../../../delivery/arn.js';
import {policyNameFor} from '../../../delivery/subject.js';
import {awsCommand} from '../../../delivery/command.js';
import type {Gate} from '../../../delivery/gate.js';
import type {Sender} from '../../../delivery/hops/access/admission.js';
import {judgedTargets} from '../../../delivery/redundancy/applies.js';
import {failureOf, fails, ROLE, type Cure, type EndAnswer, type Part} from '../../../delivery/hops/end.js';
import type {EndAt} from '../../../delivery/route/ends.js';
import {asJson} from '../../facts.js';
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
  const how = remedy !== undefined && 'todo' in remedy ? remedy.todo : part.name === ROLE ? withRole(at) : null;
  // Where it is not a target yet, it is the rule that misses something.
  const there = rule.targets.includes(node);
  const text = there
    ? `Alerts of ${name} are lost at ${end.noun} (target ${id}): ${failureOf(part)}.`
    : `${name} does not lead to ${end.resource}. As a target ${id} of it would not take alerts: ${failureOf(part)}.`;
  const next = how ?? 'Fix it by hand, or declare another recipient.';
  return errand(
    action,
    there ? end.resource : rule.answer.arn,
    parseArn(end.resource)?.region ?? rule.answer.region,
    `${text} ${next}`,
  );
}

const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Action: 'sts:AssumeRole'}],
});

function rightsFor({actions, resource}: EndAnswer): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{Effect: 'Allow', Action: actions, Resource: resource}],
  });
}

/** A target has no role and needs one. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html */
function withRole({rule, node, end}: EndAt): string {
  const {region} = rule.answer;
  const {OtherParameters: other = [], ...target} = node.answer.target;
  const lost = other.length === 0 ? '' : `Give it ${other.join(', ')} as well, which this tool does not read.`;
  const steps = [
    awsCommand('iam create-role', region, {'role-name': 'ROLE-NAME', 'assume-role-policy-document': TRUST}),
    putRights('ROLE-NAME', region, end),
    awsCommand('events put-targets', region, {
      rule: rule.answer.rule.Name,
      'event-bus-name': rule.answer.rule.EventBusName,
      targets: JSON.stringify([asJson({...target, RoleArn: 'ROLE-ARN'})]),
    }),
  ];
  return `Make a role for it, and name that in the target:${steps.map((step) => `\n  ${step}`).join('')}${lost === '' ? '' : `\n${lost}`}`;
}

function putRights(role: string, region: string, end: EndAnswer): string {
  return awsCommand('iam put-role-policy', region, {
    'role-name': role,
    'policy-name': policyNameFor(end.resource),
    'policy-document': rightsFor(end),
  });
}

/** The role that a target names does not serve. */
export function roleErrands({rule, node, end}: EndAt): Item[] {
  const {role} = node.answer;
  if (role === null) return [];
  const {region} = rule.answer;
  const name = role.arn.slice(role.arn.lastIndexOf('/') + 1);
  const named = {'role-name': name};
  const told = (action: string, {state, ...gate}: Gate, how: string): Item[] =>
    state !== 'blocks' || !('reason' in gate)
      ? []
      : [
          errand(
            action,
            role.arn,
            region,
            `The role of target ${node.answer.target.Id} of ${rule.answer.rule.Name} does not work: ${gate.reason}. ${how}`,
          ),
        ];
  const create = awsCommand('iam create-role', region, {...named, 'assume-role-policy-document': TRUST});
  const trust = `Let events.amazonaws.com assume it. This command replaces the trust policy: add the statements that are to stay.\n  ${awsCommand('iam update-assume-role-policy', region, {...named, 'policy-document': TRUST})}`;
  return [
    ...told('CreateRole', role.exists, `Make it:\n  ${create}\n  ${putRights(name, region, end)}`),
    ...told('UpdateAssumeRolePolicy', role.trust, trust),
    ...told(
      'PutRolePolicy',
      role.rights,
      role.heldBy === null
        ? `Allow it, and change what denies it, where something does:\n  ${putRights(name, region, end)}`
        : `Let its permissions boundary ${role.heldBy} allow it, or give the role another boundary.`,
    ),
  ];
}
