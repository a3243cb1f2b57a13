/** What every hop is judged with: the baseline, the facts, and where and when we are. */
import type {Baseline} from '../baseline/schema/schema.js';
import type {NearestMiss, Pattern, PatternError, PatternLint} from '../pattern/index.js';
import type {Facts} from '../snapshot/facts.js';
import type {Answer} from '../snapshot/model.js';
import type {Read, ReadOp, ReadTypes} from '../snapshot/reads.js';
import {isBeyondModels} from '../baseline/vouching.js';
import {parseArn} from './arn.js';
import {foreignDoubt} from './doubt.js';
import {blocks, unknown, unreadable, type Gate} from './gate.js';
import type {Place} from './hops/access/admission.js';

/** Patterns of rules, parsed and weighed once a text (`patterns.ts`). */
export interface PatternCache {
  parse(text: string): Pattern | PatternError;
  /** May it match a required event? What cannot be told counts as may. */
  mayMatch(pattern: Pattern, account: string | null): boolean;
  lints(text: string): readonly PatternLint[];
  /** Does it speak of IAM, whatever it matches? */
  speaksOfIam(text: string): boolean;
  /** Why it matches no required event; null where it may match one. */
  nearestMiss(pattern: Pattern, account: string | null): NearestMiss | null;
}

export interface Context {
  readonly baseline: Baseline;
  readonly facts: Facts;
  /** The checked account; null until STS has answered (or where it never does and none is pinned). */
  readonly account: string | null;
  readonly partition: string;
  /** Where IAM's events surface in this partition; null where no source says so. */
  readonly eventRegion: string;
  /** The id of the organization of the checked account, as the baseline declares it or AWS tells it; empty: it is in none; null: neither says. */
  readonly organization: string | null;
  /** Now, RFC 3339: ages are measured against it. */
  readonly now: string;
  /** The required calls, without the `iam:`. */
  readonly calls: readonly string[];
  /** Patterns of rules, parsed and weighed once for the whole run. */
  readonly patterns: PatternCache;
  /** Present where the account is one of many in a run. */
  readonly fleet?: FleetSight;
}

/** What a run over many accounts sees of an account beside the one that it judges. */
export interface FleetSight {
  readonly hubs: readonly string[];
  /** The name of the role that is assumed in each account and hub. */
  readonly role: string;
}

export function ask<O extends ReadOp>(context: Context, read: Read<O>): Answer<ReadTypes[O]['value']> {
  return context.facts.get(read);
}

/** What a policy is asked with, beside who asks for what. */
export function placeOf(context: Context, account?: string | null): Place {
  const {partition, now, organization} = context;
  return {account: context.account ?? account ?? '', partition, now, organization};
}

/** Does it belong to another account than the checked one? Not where one of the two is not known. */
export function isForeign({account}: Pick<Context, 'account'>, owner: string | null | undefined): boolean {
  return account !== null && owner !== null && owner !== undefined && owner !== account;
}

/**
 * What it means that a read finds nothing. Of what belongs to another account AWS says as little to who may not see it; that account's own
 * snapshot knows.
 *
 * @param noun of what was looked for: `topic`
 */
export function goneGate(
  context: Context,
  noun: string,
  resource: string,
  read: Read,
  owner = parseArn(resource)?.account,
): Gate {
  return isForeign(context, owner) && !context.facts.isGoneForOwner(read)
    ? unknown(
        `the ${noun} ${resource} belongs to another account and is not visible from this one`,
        foreignDoubt(resource),
      )
    : blocks(`the ${noun} ${resource} does not exist`);
}

/** Does the baseline vouch for this resource? Never for what is the checked account's own and can be looked at. */
export function vouches(context: Context, resource: string): string | null {
  if (parseArn(resource)?.account === context.account && !isBeyondModels(resource)) return null;
  const entry = context.baseline.elsewhere.find((line) => line.resource === resource);
  return entry?.reason ?? null;
}

/** An unknown about a resource that `elsewhere` names becomes vouched; every other gate stays. */
export function vouched(context: Context, resource: string, gate: Gate): Gate {
  const reason = gate.state === 'unknown' ? vouches(context, resource) : null;
  if (reason !== null) context.facts.noteVouched(resource);
  return reason === null ? gate : {state: 'vouched', reason: `vouched for by the baseline: ${reason}`};
}

/** The gate of a fact that must be known to go on: `judge` runs on the value, absence and doubt are told apart. */
export function gateOf<O extends ReadOp>(
  context: Context,
  read: Read<O>,
  judge: (value: ReadTypes[O]['value']) => Gate,
  absent: Gate = unknown(`${read.op} found nothing`, 'open'),
): Gate {
  const answer = ask(context, read);
  if (answer.status === 'known') return judge(answer.value);
  return answer.status === 'absent' ? absent : unreadable(read, answer);
}

/** Hours between two RFC 3339 times; negative where `then` lies ahead. */
export function hoursSince(then: string, now: string): number {
  return (Date.parse(now) - Date.parse(then)) / 3_600_000;
}

const NO_SUCH_FEATURE: ReadonlySet<string> = new Set([
  'InvalidAction',
  'UnsupportedOperation',
  'UnknownOperationException',
]);

/** An answer by which a service says that it has no such call in this Region: then nobody can have set anything by it. */
export function isNoFeature(answer: Answer<unknown>): boolean {
  return answer.status === 'unreadable' && NO_SUCH_FEATURE.has(answer.code);
}
