/**
 * A role by which a service acts: a target's execution role, or the role of a Firehose subscription. The service must be trusted to assume
 * it, and it must be allowed to do what is needed (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html).
 */
import {cloudTrailAssumesRole} from '../../../policy/services.js';
import {admissionGate, askAll, type ServiceAnswer} from './admission.js';
import type {Read} from '../../../snapshot/reads.js';
import type {Role} from '../../../snapshot/nouns.js';
import {parseArn} from '../../arn.js';
import {ask, isForeign, placeOf, vouched, type Context} from '../../context.js';
import {foreignDoubt} from '../../doubt.js';
import {PASSES, blocks, every, isOpen, unknown, unreadable, type Gate} from '../../gate.js';
import {roleMay, type RoleWish} from './role-rights.js';
import {destinationRights} from './destination-rights.js';
import {roleTrustsEventBridge, roleTrustsLambda, roleTrustsSns} from './role-trust.js';

export interface RoleAnswer {
  readonly arn: string;
  readonly exists: Gate;
  readonly trust: Gate;
  readonly rights: Gate;
  readonly gate: Gate;
  /** IAM has none of that name, so that one can be made. */
  readonly missing: boolean;
  /** The text of its trust policy; null where it could not be read. */
  readonly trustPolicy: string | null;
  /** ARN of its permissions boundary, where that alone keeps it from what it needs. */
  readonly heldBy: string | null;
}

/** A role as far as IAM shows it. */
export interface RoleFacts {
  readonly arn: string;
  readonly exists: Gate;
  readonly missing?: boolean;
  readonly role: Role | null;
  /** The texts of its own policies, and of its boundary. */
  readonly identity: readonly string[];
  readonly boundary: string | null;
  /** What could not be read of them. */
  readonly doubts: readonly Gate[];
}

/** What is wrong with the ARN itself; null where it is one of a role of this partition. */
function notARole(context: Context, arn: string): string | null {
  const parsed = parseArn(arn);
  if (parsed?.service !== 'iam' || parsed.region !== '' || !parsed.resource.startsWith('role/'))
    return `${arn} is not the ARN of a role`;
  return parsed.partition === context.partition ? null : `the role ${arn} is of another partition`;
}

/** IAM is one per partition; its endpoint signs for the event region. */
export function roleFacts(context: Context, arn: string): RoleFacts {
  const none = {arn, role: null, identity: [], boundary: null, doubts: []};
  const fault = notARole(context, arn);
  if (fault !== null) return {...none, exists: blocks(fault)};
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const region = context.eventRegion;
  // One of another account goes by its ARN, as buses do: only that account's own snapshot can answer.
  const foreign = isForeign(context, parseArn(arn)?.account);
  const RoleName = foreign ? arn : name;
  const roleRead: Read<'iam:GetRole'> = {op: 'iam:GetRole', region, params: {RoleName}};
  const role = ask(context, roleRead);
  if (role.status === 'absent') return {...none, missing: true, exists: blocks(`the role ${name} does not exist`)};
  if (role.status === 'unreadable' && foreign)
    return {...none, exists: unknown(`the role ${arn} belongs to another account`, foreignDoubt(arn))};
  // The other reads do not wait for this one.
  const identity = identityOf(context, RoleName);
  if (role.status === 'unreadable') return {...none, exists: unreadable(roleRead, role)};
  // Names are unique in an account whatever the path, and an ARN with another path names nothing:
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
  if (role.value.Arn !== arn)
    return {...none, exists: blocks(`there is no role ${arn}: the role of that name is ${role.value.Arn}`)};
  const boundary = boundaryOf(context, role.value.PermissionsBoundary);
  return {
    arn,
    exists: PASSES,
    role: role.value,
    identity: identity.texts,
    boundary: boundary.text,
    doubts: [...identity.doubts, ...boundary.doubts],
  };
}

/**
 * May the role do this?
 *
 * @param resourcePolicy several count together. null: the resource has none. undefined: it cannot be read; then the role is judged by what is its own, and the
 * resource's gate has the doubt.
 */
export function rightsOf(
  context: Context,
  facts: RoleFacts,
  wish: RoleWish,
  resourcePolicy: string | readonly string[] | null | undefined,
): ServiceAnswer {
  const {arn: roleArn, identity, boundary, doubts} = facts;
  // A policy that could not be read may allow or deny: only what is certain without it stands.
  const [doubt] = doubts;
  if (doubt?.state === 'unknown') return {answer: 'unknown', why: doubt.reason, doubt: doubt.doubt};
  return roleMay({identity, boundary, resource: resourcePolicy}, {roleArn, ...wish, ...placeOf(context)});
}

/** What a role of a target has to be allowed, all of it. */
export interface RoleTask {
  readonly ruleArn: string;
  readonly actions: readonly string[];
  readonly resource: string;
  /** Another ARN of the same resource. */
  readonly alsoSpelled?: string;
  /** The resource's own policy, as `rightsOf` takes it. */
  readonly policy: string | null | undefined;
}

export function roleOf(
  context: Context,
  arn: string,
  {ruleArn, actions, resource, alsoSpelled, policy}: RoleTask,
): RoleAnswer {
  const facts = roleFacts(context, arn);
  const trust = (text: string): ServiceAnswer =>
    roleTrustsEventBridge(text, {roleArn: arn, ruleArn, ...placeOf(context)});
  return judged(context, facts, trust, (own) =>
    actions.map((action) => {
      const may = (by: RoleFacts, spelled: string): ServiceAnswer =>
        rightsOf(context, by, {action, resource: spelled, ruleArn}, policy);
      return alsoSpelled === undefined
        ? may(own, resource)
        : destinationRights(own, action, (by) => [may(by, resource), may(by, alsoSpelled)]);
    }),
  );
}

/** The role of a Firehose subscription writes to the stream: https://docs.aws.amazon.com/sns/latest/dg/firehose-endpoints-prerequisites.html */
export function firehoseRoleOf(context: Context, arn: string, topicArn: string, streamArn: string): RoleAnswer {
  const facts = roleFacts(context, arn);
  const trust = (text: string): ServiceAnswer => roleTrustsSns(text, {roleArn: arn, topicArn, ...placeOf(context)});
  return judged(context, facts, trust, (own) =>
    ['firehose:PutRecord', 'firehose:PutRecordBatch'].map((action) =>
      rightsOf(context, own, {action, resource: streamArn}, undefined),
    ),
  );
}

/** CloudTrail writes log streams by it: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html */
export const STREAM_ACTIONS: readonly string[] = ['logs:CreateLogStream', 'logs:PutLogEvents'];

export function trailRoleOf(context: Context, arn: string, trailArn: string, stream: string): RoleAnswer {
  const facts = roleFacts(context, arn);
  const trust = (text: string): ServiceAnswer =>
    askAll('trail role', text, placeOf(context), () => [cloudTrailAssumesRole(trailArn, arn)]);
  return judged(context, facts, trust, (own) =>
    STREAM_ACTIONS.map((action) => rightsOf(context, own, {action, resource: stream}, undefined)),
  );
}

/** The role by which Lambda runs a function: what it may do besides is the function's own matter. */
export function executionRoleOf(context: Context, arn: string, functionArn: string): RoleAnswer {
  const facts = roleFacts(context, arn);
  return judged(
    context,
    facts,
    (text) => roleTrustsLambda(text, {roleArn: arn, functionArn, ...placeOf(context)}),
    () => [],
  );
}

function judged(
  context: Context,
  facts: RoleFacts,
  trusts: (text: string) => ServiceAnswer,
  may: (own: RoleFacts) => readonly ServiceAnswer[],
): RoleAnswer {
  const {arn, exists, role, boundary} = facts;
  const settle = (gate: Gate): Gate => vouched(context, arn, gate);
  const trust = role === null ? PASSES : admissionGate(trusts(role.AssumeRolePolicyDocument ?? ''));
  const rights = role === null ? PASSES : every(...may(facts).map(admissionGate));
  const held =
    boundary !== null &&
    rights.state === 'blocks' &&
    isOpen(every(...may({...facts, boundary: null}).map(admissionGate)));
  return {
    arn,
    exists: settle(exists),
    trust: settle(trust),
    rights: settle(rights),
    gate: settle(every(exists, trust, rights)),
    missing: facts.missing === true,
    trustPolicy: role?.AssumeRolePolicyDocument ?? null,
    heldBy: held ? (role?.PermissionsBoundary ?? null) : null,
  };
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
    // It is listed, so what it says counts.
    else
      doubts.push(
        unknown(`a policy that the role has was not found (${Object.values(read.params).join(', ')})`, 'open'),
      );
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
    answer.status === 'unreadable'
      ? unreadable(read, answer)
      : unknown(`its boundary ${boundary} does not exist`, 'open');
  return {text: null, doubts: [doubt]};
}
