/** What an account will look like once steps are done: the snapshot with the facts that they promise. Later steps are planned on it. */
import type {Proof} from '../delivery/proof.js';
import type {Finding} from '../findings/model.js';
import type {Answer, Observed, Snapshot} from '../snapshot/model.js';
import {readKey} from '../snapshot/model.js';
import {asJson, withFact} from './facts.js';
import type {FactChange, Step} from './model.js';

/** The facts that a step promises; none where a person has to take it. */
export function promisesOf(step: Step): readonly FactChange[] {
  return step.by === 'reconcile' && step.fact !== null ? [step.fact, ...step.also] : [];
}

export function promised(snapshot: Snapshot, steps: readonly Step[]): Snapshot {
  const changes = steps.flatMap(promisesOf);
  if (changes.length === 0) return snapshot;
  const table = new Map(snapshot.observed.map((entry) => [readKey(entry.read), entry]));
  for (const {read, at, after} of changes) {
    const key = readKey(read);
    const answer = table.get(key)?.answer as Answer<unknown> | undefined;
    const value = withFact(answer?.status === 'known' ? asJson(answer.value) : null, at, after);
    const next: Answer<unknown> = value === null ? {status: 'absent', code: 'Promised'} : {status: 'known', value};
    table.set(key, {read, answer: next} as Observed);
  }
  return {...snapshot, observed: [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)};
}

/** Not known of what steps will make, because a promise does not say it: the next run reads it. */
export function isOnlyPromised(
  {status, doubt, fingerprint}: Finding,
  first: readonly Finding[],
  {context}: Proof,
): boolean {
  if (status !== 'unknown' || doubt?.kind !== 'unread' || doubt.reads.length === 0) return false;
  if (first.some((one) => one.fingerprint === fingerprint && one.status === 'unknown')) return false;
  const unasked = new Set(
    context.facts
      .used()
      .filter(({answer}) => answer.status === 'unreadable' && answer.kind === 'not-observed')
      .map(({read: {op, region}}) => `${op} ${region}`),
  );
  return doubt.reads.every(({op, region}) => unasked.has(`${op} ${region}`));
}
