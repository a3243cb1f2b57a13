/** What every stage of the planner gets, and the forms in which it answers. */
import {shellWord} from '../delivery/command.js';
import {isPassing} from '../delivery/doubt.js';
import type {Gate} from '../delivery/gate.js';
import type {Context} from '../delivery/context.js';
import type {Proof} from '../delivery/proof.js';
import {parseArn} from '../delivery/arn.js';
import type {Json} from '../findings/model.js';
import type {Read, ReadOp} from '../snapshot/reads.js';
import type {FactChange} from './model.js';
import type {Write} from './calls/writes.js';

/** Default name of rule, topic and statement, where the baseline names none. */
export const OUR_NAME = 'iam-alert-guard';

/** That name, or where others bear it, one with a number behind it. */
export function firstFree(isFree: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    const name = number === 2 ? OUR_NAME : `${OUR_NAME}-${String(number - 1)}`;
    if (isFree(name)) return name;
  }
}

/** One that `firstFree` gives. */
export function isOurName(name: string): boolean {
  return name === OUR_NAME || /^iam-alert-guard-[1-9]\d{0,3}$/.test(name);
}

/** What this tool makes is marked; what was there before never is. */
export const OUR_TAG = {Key: 'managed-by', Value: OUR_NAME};

export interface Planning {
  readonly proof: Proof;
  readonly context: Context;
  /** The checked account, known. */
  readonly account: string;
  /** Resources that may be narrowed or taken away, by name. */
  readonly prune: ReadonlySet<string>;
  /** Is the endpoint of a recipient at hand, so that it can be subscribed? (Of `endpoint-sha256` only the digest is.) */
  readonly canSubscribe: (recipient: number) => boolean;
  /** Checks of which all that is found is waived: what they speak of stays as it is. */
  readonly waived: ReadonlySet<string>;
  /** The same by resource. */
  readonly waivedAt: ReadonlyMap<string, ReadonlySet<string>>;
  /** When this run asked a recipient to confirm (RFC 3339), by protocol and public endpoint. */
  readonly askedAt: ReadonlyMap<string, string>;
}

/** Whose it is: the section of the baseline that says so, and the read of its tags, where it exists already and has any. */
export interface Ownership {
  readonly section: 'trail' | 'rule' | 'topic';
  readonly tags: Read | null;
}

/** A step that a call can take, before it is known whether this tool may make the call. */
export interface Draft {
  readonly kind: 'call';
  readonly write: Write;
  readonly resource: string;
  /** One sentence: why. */
  readonly text: string;
  readonly before: Json;
  readonly after: Json;
  readonly fact: FactChange;
  readonly also?: readonly FactChange[];
  readonly owner: Ownership;
  readonly costs?: string;
  /** What else it is about, by ARN, where a person makes the call. */
  readonly concerns?: readonly string[];
}

/** A step that no call of this tool can take. */
export interface Errand {
  readonly kind: 'errand';
  readonly action: string;
  readonly resource: string;
  readonly region: string;
  /** Exact instructions. */
  readonly text: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly permission?: string;
  /** Resources without which nothing can be done here: while a permission to read one of them is missing, nothing is said of this. */
  readonly waits?: readonly string[];
  /** What else it is about, by ARN or as AWS names it: the key of a topic. */
  readonly concerns?: readonly string[];
}

export type Item = Draft | Errand;

export function errand(
  action: string,
  resource: string,
  region: string,
  text: string,
  more: Partial<Errand> = {},
): Errand {
  return {kind: 'errand', action, resource, region, text, ...more};
}

/** How to have something taken away: on a line of its own, to be copied. */
export function pruneWith(...names: readonly string[]): string {
  // A Sid of somebody else may hold anything.
  const word = (name: string): string => (/['\n\r]/.test(name) ? shellWord(name) : `'${name}'`);
  return `\n  iam-alert-guard reconcile ${names.map((name) => `--prune ${word(name)}`).join(' ')}`;
}

/** The action of a step by which a person lets this tool read what a plan rests on. */
export const GRANT = 'GrantPermission';

/** That of a step that waits for an answer which AWS did not give this time. */
export const RUN_AGAIN = 'RunAgain';

/**
 * Nothing is planned on what nobody could read. What the step is called says that it waits: nothing is known to be missing.
 * @param action the call that may be needed
 * @param open what could not be determined for want of it
 */
export function grantFirst(
  action: string,
  resource: string,
  region: string,
  gate: Gate,
  open = `Whether ${action} is needed`,
): Errand {
  const reason = gate.state === 'passes' ? '' : gate.reason;
  const permissions = gate.state === 'unknown' ? gate.doubt.permissions : [];
  const [called, how] = waitsFor(gate, permissions);
  const text = `${open} could not be determined: ${reason}. ${how}`;
  return errand(called, resource, region, text, {
    permission: permissions.join(', '),
  });
}

function waitsFor(gate: Gate, permissions: readonly string[]): readonly [action: string, how: string] {
  if (permissions.length > 0) return [GRANT, `Grant ${permissions.join(', ')}, then plan again.`];
  if (gate.state !== 'unknown') return ['Investigate', 'When it can be read, plan again.'];
  if (isPassing(gate.doubt)) return [RUN_AGAIN, 'AWS did not answer this time: run the plan again.'];
  return gate.doubt.kind === 'unread' || gate.doubt.kind === 'foreign'
    ? ['Investigate', 'When it can be read, plan again.']
    : ['Investigate', 'It cannot be decided from the configuration: a person has to look at it.'];
}

/** A read, with its type put back after it was made generically. */
export function reading<O extends ReadOp>(read: Read<O>): Read {
  return read;
}

export const tagsOf = {
  trail: (arn: string, region: string): Read => ({op: 'cloudtrail:ListTags', region, params: {ResourceId: arn}}),
  rule: (arn: string, region: string): Read => ({op: 'events:ListTagsForResource', region, params: {ResourceARN: arn}}),
  topic: (arn: string, region: string): Read => ({op: 'sns:ListTagsForResource', region, params: {ResourceArn: arn}}),
  bucket: (name: string, region: string): Read => ({op: 's3:GetBucketTagging', region, params: {Bucket: name}}),
  key: (arn: string, region: string): Read => ({op: 'kms:ListResourceTags', region, params: {KeyId: arn}}),
  alarm: (arn: string, region: string): Read => ({
    op: 'cloudwatch:ListTagsForResource',
    region,
    params: {ResourceARN: arn},
  }),
  queue: (arn: string, region: string): Read => ({op: 'sqs:ListQueueTags', region, params: {QueueArn: arn}}),
};

/** The account in a name; null where the name holds none, so that it means one's own. Queues go by URLs: `queueUrl`. */
export function ownerOf(name: string): string | null {
  const owner = name.startsWith('https://') ? name.split('/').at(-2) : parseArn(name)?.account;
  return owner === undefined || owner === '' ? null : owner;
}

/** Is it this account's own? A step never reaches into another one. */
export function isOwn({account}: Pick<Planning, 'account'>, arn: string): boolean {
  const owner = ownerOf(arn);
  return owner === null || owner === account;
}
