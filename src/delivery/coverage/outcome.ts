/** Answers about outcomes that several rooms need: who is served, which losses do no harm, how they are told. */
import type {CallVerdict} from '../../pattern/index.js';
import type {CallOutcome, Coverage} from './model.js';

/** Delivered, noticed, or silent on failed attempts only. */
export function harmless(outcome: CallOutcome): boolean {
  const {verdict} = outcome;
  return verdict === 'always' || verdict === 'noticed' || (outcome.verdict === 'sometimes' && outcome.onlyFailures);
}

/** Lost on failed attempts only. */
export function harmlessVerdict(verdict: CallVerdict): boolean {
  return verdict.verdict === 'sometimes' && verdict.lostOnlyWithErrorCode;
}

/** It lets all through, or all but failed attempts. */
export function admits(verdict: CallVerdict): boolean {
  return verdict.verdict === 'always' || harmlessVerdict(verdict);
}

/** Would every required call reach this recipient, failed attempts aside? */
export function isServed(coverage: Coverage, recipient: number): boolean {
  return outcomesOf(coverage, recipient).every(harmless);
}

/** What becomes of each required call on its way to a recipient. */
export function outcomesOf({recipients}: Coverage, recipient: number): readonly CallOutcome[] {
  return [...(recipients[recipient]?.values() ?? [])];
}

/** What the baseline wants of all required calls, failed attempts aside: being noticed is not it where alerts have to say what happened. */
export function getsAll(coverage: Coverage, recipient: number): boolean {
  return outcomesOf(coverage, recipient).every(isNamed);
}

function isNamed(outcome: CallOutcome): boolean {
  return outcome.verdict !== 'noticed' && harmless(outcome);
}

/** Not one required call is known not to be delivered to this recipient by name, failed attempts aside. */
export function mayBeServed(coverage: Coverage, recipient: number): boolean {
  return outcomesOf(coverage, recipient).every((outcome) => outcome.verdict === 'unknown' || isNamed(outcome));
}

/** Would every required call reach every declared recipient, failed attempts aside? */
export function deliveryIntact(coverage: Coverage): boolean {
  return coverage.recipients.every((_, recipient) => isServed(coverage, recipient));
}

/** "All 109 required calls", or the only one. */
export function everyRequired(required: number): string {
  return required === 1 ? 'The one required call' : `All ${String(required)} required calls`;
}

/** "All 109 required calls are lost", or "None of the 109 required calls is recorded": `participle` is what does not become of them. */
export function notWords(lost: readonly string[], required: number, participle: string): string {
  if (lost.length === required && required > 1)
    return `None of the ${String(required)} required calls is ${participle}`;
  return `${lossWords(lost, required)} not ${participle}`;
}

/** "26 of 109 required calls (iam:TagRole and 24 more) are". */
export function lossWords(lost: readonly string[], required: number): string {
  const [first] = lost;
  const verb = lost.length === 1 ? 'is' : 'are';
  if (lost.length === required) return `${everyRequired(required)} ${verb}`;
  const which = lost.length === 1 ? `iam:${first ?? ''}` : `iam:${first ?? ''} and ${String(lost.length - 1)} more`;
  return `${String(lost.length)} of ${String(required)} required calls (${which}) ${verb}`;
}
