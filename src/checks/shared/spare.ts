/**
 * What is redundant is judged lightly only where another one is whole in that very property: two that share a fault do not excuse each
 * other.
 */
import type {Outcome} from '../check.js';

/** Marks an outcome about something without which nothing would be missed. `property`: where a check judges more than one. */
export function spare(thing: string, redundant: boolean, property = ''): Pick<Outcome, 'spare'> {
  return redundant ? {spare: {thing, property}} : {};
}

function thingOf({spare: mark, resource, key}: Outcome): string {
  return mark?.thing ?? `${resource ?? ''} ${key ?? ''}`;
}

/** The outcomes of one check: what is excused is worth an info. There may be thousands, so each is looked at once. */
export function lightened(outcomes: readonly Outcome[]): readonly Outcome[] {
  if (!outcomes.some(isExcusable)) return outcomes;
  const things = new Set(outcomes.map(thingOf));
  // Of a needed one every fault counts, whatever the property.
  const needed = new Set(
    outcomes.flatMap((one) => (one.spare === undefined && one.status !== 'pass' ? thingOf(one) : [])),
  );
  const failing = new Set(
    outcomes.flatMap((one) => (one.spare === undefined && one.status === 'fail' ? thingOf(one) : [])),
  );
  const faulty = new Map<string, Set<string>>();
  for (const one of outcomes) {
    if (one.spare === undefined || one.status === 'pass') continue;
    const {property} = one.spare;
    const known = faulty.get(property) ?? new Set(needed);
    faulty.set(property, known.add(thingOf(one)));
  }
  const besides = (all: ReadonlySet<string>, thing: string): number => all.size - (all.has(thing) ? 1 : 0);
  return outcomes.map((outcome) => {
    if (!isExcusable(outcome)) return outcome;
    const {thing, property} = outcome.spare;
    const whole = besides(things, thing) > besides(faulty.get(property) ?? needed, thing);
    // A needed one with the same fault says it with full weight.
    return whole || besides(failing, thing) > 0 ? {...outcome, severity: 'info'} : outcome;
  });
}

function isExcusable(outcome: Outcome): outcome is Outcome & Required<Pick<Outcome, 'spare'>> {
  return outcome.spare !== undefined && outcome.status !== 'pass';
}
