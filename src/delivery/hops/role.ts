/**
 * The execution role of a target: EventBridge must be trusted to assume it, and it must be allowed to do what the target needs
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html).
 */
import {admissionGate, roleTrustsEventBridge} from './admission.js';
import type {Read} from '../../snapshot/reads.js';
import {parseArn} from '../arn.js';
import {ask, vouched, type Context} from '../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../gate.js';
import {roleMay} from './role-rights.js';

export interface RoleAnswer {
  readonly arn: string;
  readonly exists: Gate;
  readonly trust: Gate;
  readonly rights: Gate;
  readonly gate: Gate;
}

/**
 * IAM is one per partition; its endpoint signs for the event region.
 *
 * @param resourcePolicy null: the resource has none. undefined: nobody can read it; then the role is judged by what is its own, and the
 * resource's gate has the doubt.
 */
export function roleOf(
  context: Context,
  arn: string,
  ruleArn: string,
  action: string,
  resource: string,
  resourcePolicy: string | null | undefined,
): RoleAnswer {
  const RoleName = arn.slice(arn.lastIndexOf('/') + 1);
  const region = context.eventRegion;
  const done = (exists: Gate, trust: Gate, rights: Gate): RoleAnswer => {
    const settle = (gate: Gate): Gate => vouched(context, arn, gate);
    return {
      arn,
      exists: settle(exists),
      trust: settle(trust),
      rights: settle(rights),
      gate: settle(every(exists, trust, rights)),
    };
  };
  const owner = parseArn(arn)?.account;
  if (owner !== undefined && context.account !== null && owner !== context.account) {
    return done(unknown(`the role ${arn} belongs to another account`), PASSES, PASSES);
  }
  const roleRead: Read<'iam:GetRole'> = {op: 'iam:GetRole', region, params: {RoleName}};
  const role = ask(context, roleRead);
  if (role.status === 'absent') return done(blocks(`the role ${RoleName} does not exist`), PASSES, PASSES);
  // The other reads do not wait for this one.
  const identity = identityOf(context, RoleName);
  if (role.status === 'unreadable') return done(unreadable(roleRead, role), PASSES, PASSES);
  const place = {account: context.account ?? owner ?? '', partition: context.partition, now: context.now};
  const trust = admissionGate(
    roleTrustsEventBridge(role.value.AssumeRolePolicyDocument ?? '', {
      roleArn: arn,
      ruleArn,
      ...place,
    }),
  );
  const boundary = boundaryOf(context, role.value.PermissionsBoundary);
  const allowed = admissionGate(
    roleMay(
      {identity: identity.texts, boundary: boundary.text, resource: resourcePolicy},
      {roleArn: arn, action, resource, ...place},
    ),
  );
  // A policy that could not be read may allow or deny: only what is certain without it stands.
  const doubts = [...identity.doubts, ...boundary.doubts];
  const rights = doubts.length > 0 ? every(...doubts) : allowed;
  return done(PASSES, trust, rights);
}

/** The role's own policies, inline and attached, as far as they can be read. */
function identityOf(context: Context, RoleName: string): {readonly texts: string[]; readonly doubts: Gate[]} {
  const region = context.eventRegion;
  const texts: string[] = [];
  const doubts: Gate[] = [];
  const collect = (read: Read<'iam:GetRolePolicy'> | Read<'iam:GetPolicyVersion'>): void => {
    const answer = ask(context, read);
    if (answer.status === 'known') texts.push(answer.value);
    else if (answer.status === 'unreadable') doubts.push(unreadable(read, answer));
  };
  const inlineRead: Read<'iam:ListRolePolicies'> = {op: 'iam:ListRolePolicies', region, params: {RoleName}};
  const inline = ask(context, inlineRead);
  const attachedRead: Read<'iam:ListAttachedRolePolicies'> = {
    op: 'iam:ListAttachedRolePolicies',
    region,
    params: {RoleName},
  };
  const attached = ask(context, attachedRead);
  if (inline.status === 'unreadable') doubts.push(unreadable(inlineRead, inline));
  if (attached.status === 'unreadable') doubts.push(unreadable(attachedRead, attached));
  for (const PolicyName of inline.status === 'known' ? [...inline.value].sort() : [])
    collect({op: 'iam:GetRolePolicy', region, params: {RoleName, PolicyName}});
  for (const PolicyArn of attached.status === 'known' ? [...attached.value].sort() : [])
    collect({op: 'iam:GetPolicyVersion', region, params: {PolicyArn}});
  return {texts, doubts};
}

function boundaryOf(
  context: Context,
  boundary: string | undefined,
): {readonly text: string | null; readonly doubts: readonly Gate[]} {
  if (boundary === undefined) return {text: null, doubts: []};
  const region = context.eventRegion;
  const read: Read<'iam:GetPolicyVersion'> = {op: 'iam:GetPolicyVersion', region, params: {PolicyArn: boundary}};
  const answer = ask(context, read);
  if (answer.status === 'known') return {text: answer.value, doubts: []};
  const doubt =
    answer.status === 'unreadable' ? unreadable(read, answer) : unknown(`its boundary ${boundary} does not exist`);
  return {text: null, doubts: [doubt]};
}
