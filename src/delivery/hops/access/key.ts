/**
 * May a service use this KMS key? One answer for the topic's key, the bus's, a queue's and the trail's.
 *
 * An AWS managed key (`alias/aws/sns`, `alias/aws/sqs`) has a policy that nobody can change and that admits no other service, so
 * EventBridge cannot publish to a topic encrypted with it:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services.
 */
import {admissionGate, type ServiceAnswer} from './admission.js';
import {grantAsPolicy} from '../../../policy/index.js';
import type {Key} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, goneGate, isForeign, vouched, type Context} from '../../context.js';
import {unreadDoubt} from '../../doubt.js';
import {PASSES, blocks, disputeOf, every, unknown, unreadable, whyUnreadable, type Gate} from '../../gate.js';

export interface KeyAnswer {
  /** As the resource names it: id, ARN or alias. */
  readonly named: string;
  readonly region: string;
  /** The key's own ARN, where DescribeKey told it. */
  readonly arn: string | null;
  readonly key: Key | null;
  /** The text of its policy, where it was asked for and could be read. */
  readonly policy: string | null;
  /** Exists, enabled, symmetric. */
  readonly usable: Gate;
  /** Its policy admits the service. */
  readonly admits: Gate;
  readonly gate: Gate;
  /** The policy admits it under a condition about which AWS's documents disagree. */
  readonly disputed: string | null;
}

/** `alias/aws/sns` in any of its spellings. */
export function isAwsManagedAlias(named: string): boolean {
  const alias = parseArn(named)?.resource ?? named;
  return alias.startsWith('alias/aws/');
}

/**
 * States in which a key encrypts and decrypts, and those in which it does not
 * (https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html). `Updating`: its primary region is being changed, and it goes on
 * working (https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdatePrimaryRegion.html). Another word is not known to this version.
 */
const WORKING = ['Enabled', 'Updating'];
const IDLE = ['Creating', 'Disabled', 'PendingDeletion', 'PendingReplicaDeletion', 'PendingImport', 'Unavailable'];

/** Is it a symmetric key that encrypts and decrypts now? */
export function workingGate(key: Key): Gate {
  const {KeyState: state} = key;
  if (state === 'PendingDeletion')
    return blocks(`the key is pending deletion${key.DeletionDate === undefined ? '' : ` (${key.DeletionDate})`}`);
  // `Enabled` is true in the state Enabled alone.
  const idle = state === undefined ? key.Enabled === false : IDLE.includes(state);
  if (idle) return blocks(`the key is ${state ?? 'disabled'}`);
  // https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html: symmetric encryption keys only.
  if (key.KeyUsage !== undefined && key.KeyUsage !== 'ENCRYPT_DECRYPT')
    return blocks(`the key usage is ${key.KeyUsage}, not ENCRYPT_DECRYPT`);
  if (key.KeySpec !== undefined && key.KeySpec !== 'SYMMETRIC_DEFAULT')
    return blocks(`the key is asymmetric (${key.KeySpec})`);
  return state === undefined || WORKING.includes(state)
    ? PASSES
    : unknown(`the key is in the state ${state}, which this version does not know`);
}

/** Does a key work whose policy is not asked? The resource that has it admits who writes by itself. */
export function keyWorks(context: Context, named: string, region: string): Gate {
  const read: Read<'kms:DescribeKey'> = {op: 'kms:DescribeKey', region, params: {KeyId: named}};
  const answer = ask(context, read);
  if (answer.status === 'unreadable') return unreadable(read, answer);
  return vouched(
    context,
    named,
    answer.status === 'known' ? workingGate(answer.value) : keyAbsent(context, named, read),
  );
}

/**
 * What it means that KMS does not know the key. Of another account's key it says no more to who has no right to it: that needs the key's
 * own policy as well as a policy here (https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html).
 */
function keyAbsent(context: Context, named: string, read: Read): Gate {
  return goneGate(context, 'key', named, read);
}

/**
 * The key of a resource as it can be asked for: ids and aliases without an ARN are those of the account that owns the resource
 * (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id), so one of another account gets its ARN.
 */
export function keyNameOf(context: Context, named: string, region: string, owner: string | null | undefined): string {
  if (parseArn(named) !== null || !isForeign(context, owner)) return named;
  return `arn:${context.partition}:kms:${region}:${owner ?? ''}:${isAlias(named) ? named : `key/${named}`}`;
}

/** The region of a key: aliases and ids are of the resource's own. */
function regionOf(named: string, region: string): string {
  return parseArn(named)?.region || region;
}

/** How grants of a key are asked. */
export interface Granted {
  readonly asks: (policies: readonly string[], keyArn: string) => ServiceAnswer;
  /** A grant is the usual way: where grants cannot be listed, nothing is known. */
  readonly usual: boolean;
}

/**
 * @param service what has the key: `topic`, `queue`, `event bus`, `trail`
 * @param admits evaluates the key policy for who uses the key
 * @param managed what a key that AWS manages answers; by default that it admits no service
 * @param granted evaluates the key policy beside policies that say what the grants of the key say. Left out for a service: a grant to one must
 * name what the service acts for (https://docs.aws.amazon.com/kms/latest/developerguide/grants.html#terms-grantee-service-principal), which who
 * publishes to an encrypted topic does not send (https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html), and what lets EventBridge,
 * SNS, SQS and CloudTrail use a key is the key policy on all of their pages.
 */
export function keyUsable(
  context: Context,
  named: string,
  region: string,
  service: string,
  admits: (policy: string, keyArn: string) => ServiceAnswer,
  managed: (named: string) => Gate = closedToServices,
  granted?: Granted,
): KeyAnswer {
  const answer = (
    usable: Gate,
    admitted: Gate,
    key: Key | null,
    {policy = null, disputed = null}: Partial<Pick<KeyAnswer, 'policy' | 'disputed'>> = {},
  ): KeyAnswer => ({
    named,
    region: regionOf(named, region),
    arn: key?.Arn ?? null,
    key,
    policy,
    usable,
    admits: admitted,
    gate: vouched(context, named, every(usable, admitted)),
    disputed,
  });
  if (isAwsManagedAlias(named)) {
    return answer(PASSES, managed(named), null);
  }
  if (regionOf(named, region) !== region) {
    return answer(blocks(`the key is in ${regionOf(named, region)}, and the ${service} in ${region}`), PASSES, null);
  }
  const describe: Read<'kms:DescribeKey'> = {op: 'kms:DescribeKey', region, params: {KeyId: named}};
  const described = ask(context, describe);
  if (described.status === 'absent') return answer(keyAbsent(context, named, describe), PASSES, null);
  const key = described.status === 'known' ? described.value : null;
  const usable = described.status === 'known' ? workingGate(described.value) : unreadable(describe, described);
  if (key?.KeyManager === 'AWS') {
    return answer(usable, managed(key.Arn), key);
  }
  // GetKeyPolicy takes an id or an ARN and refuses an alias (https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html):
  // under its own name the policy is asked for beside the description, and may deny what the description hides.
  const id = isAlias(named) ? key?.Arn : named;
  if (id === undefined) return answer(usable, PASSES, key);
  const policyRead: Read<'kms:GetKeyPolicy'> = {op: 'kms:GetKeyPolicy', region, params: {KeyId: id}};
  const policy = ask(context, policyRead);
  if (policy.status === 'unreadable') return answer(usable, unreadable(policyRead, policy), key);
  if (policy.status === 'absent') return answer(usable, unknown('the key has no readable policy', 'open'), key);
  const keyArn = key?.Arn ?? keyArnOf(context, id, region);
  const judged = admits(policy.value, keyArn);
  const admitted =
    granted === undefined || judged.answer === 'allowed' || judged.denies !== undefined
      ? admissionGate(judged)
      : byGrants(context, {region, id, usual: granted.usual}, judged, (texts) =>
          granted.asks([policy.value, ...texts], keyArn),
        );
  return answer(usable, admitted, key, {policy: policy.value, disputed: disputeOf(admitted)});
}

/**
 * The key policy does not admit who uses the key: does a grant? It is asked for there alone. Where the role of this tool may not ask, the
 * policies decide as they did before it asked; an answer that comes at another time leaves it open.
 */
function byGrants(
  context: Context,
  {region, id, usual}: {readonly region: string; readonly id: string; readonly usual: boolean},
  judged: ServiceAnswer,
  granted: (texts: readonly string[]) => ServiceAnswer,
): Gate {
  const read: Read<'kms:ListGrants'> = {op: 'kms:ListGrants', region, params: {KeyId: id}};
  const grants = ask(context, read);
  if (grants.status === 'known') return admissionGate(granted(grants.value.flatMap((one) => grantAsPolicy(one) ?? [])));
  if (grants.status === 'absent' || judged.answer === 'unknown') return admissionGate(judged);
  const words = `${judged.why}. A grant of the key may do so: ${whyUnreadable(read, grants)}`;
  return LASTING.has(grants.kind) && !usual ? blocks(words) : unknown(words, unreadDoubt(read, grants));
}

/** Reasons for which a read is not answered the next time either. */
const LASTING: ReadonlySet<string> = new Set(['denied', 'foreign', 'not-observed']);

function closedToServices(named: string): Gate {
  return blocks(`${named} is an AWS managed key, whose policy admits no other service and cannot be changed`);
}

export function isAlias(named: string): boolean {
  return (parseArn(named)?.resource ?? named).startsWith('alias/');
}

/** The ARN of a key that only its id names. */
function keyArnOf(context: Context, id: string, region: string): string {
  return parseArn(id) === null ? `arn:${context.partition}:kms:${region}:${context.account ?? ''}:key/${id}` : id;
}
