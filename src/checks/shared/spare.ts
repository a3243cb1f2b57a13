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

/** The outcomes of one check: what is excused is worth an info. */
export function lightened(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.map((outcome) => {
    const {spare: mark, status} = outcome;
    if (mark === undefined || status === 'pass') return outcome;
    const others = outcomes.filter((other) => thingOf(other) !== mark.thing);
    const faulty = others.filter(
      (other) => other.status !== 'pass' && (other.spare?.property ?? mark.property) === mark.property,
    );
    const whole = others.some((other) => !faulty.some((one) => thingOf(one) === thingOf(other)));
    // A needed one with the same fault says it with full weight.
    const said = faulty.some((other) => other.spare === undefined && other.status === 'fail');
    return whole || said ? {...outcome, severity: 'info'} : outcome;
  });
}
