/** What a pattern lets through beside the required calls: those that only read, and those that AWS has not invented yet. */
import {READ_CALLS} from '../../data/iam-actions.js';
import type {Pattern} from '../language/model.js';
import {coverCalls} from './coverage.js';
import type {Envelope} from './envelope.js';

/** Names that AWS might give to calls it has not invented yet: verbs that no IAM call has. */
const INVENTED_CALLS: readonly string[] = ['ZebraUser', 'QuiltRole', 'XylophonePolicy', 'JuggleThing'];

/** Would a call with a verb that AWS invents tomorrow alert, whatever it acts on? */
export function newVerbs(union: readonly Pattern[], envelope: Envelope): 'alert' | 'silent' {
  return newVerbsMatch(union, envelope) === 'always' ? 'alert' : 'silent';
}

/** The same in three words: `sometimes` where each such call matches, and not with every event. */
export function newVerbsMatch(union: readonly Pattern[], envelope: Envelope): 'always' | 'sometimes' | 'never' {
  const verdicts = [...coverCalls(union, INVENTED_CALLS, envelope).values()];
  if (verdicts.every((v) => v.verdict === 'always' || (v.verdict === 'sometimes' && v.lostOnlyWithErrorCode)))
    return 'always';
  return verdicts.every(({verdict}) => verdict === 'always' || verdict === 'sometimes') ? 'sometimes' : 'never';
}

/** The calls that only read and would alert as well (or may: what cannot be told counts), sorted. */
export function noise(union: readonly Pattern[], envelope: Envelope): string[] {
  return [...coverCalls(union, READ_CALLS, envelope)].flatMap(([call, {verdict}]) =>
    verdict === 'never' ? [] : [call],
  );
}
