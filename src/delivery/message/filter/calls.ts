/** Conditions on what a template makes, put together: for all events, or for each call by itself. */
import {condition, conditionKey} from '../../../pattern/language/condition.js';
import type {Condition} from '../../../pattern/language/model.js';
import {textSet} from '../../../pattern/language/text.js';

/** `true` and `false` where all events answer alike, null where it cannot be told. */
export type Answer = Condition | boolean | null;

/**
 * Those that ask something, in one order. Two fields of the body may come from one field of the event, and a combination speaks of each path
 * once: then null, as where one cannot be told.
 */
export function combined(answers: readonly Answer[]): Condition[] | null {
  const kept = answers.filter((one) => typeof one === 'object' && one !== null);
  if (answers.includes(null) || new Set(kept.map(({path}) => path)).size < kept.length) return null;
  return kept.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const NAME = 'detail.eventName';

const onName = (one: Answer): one is Condition => typeof one === 'object' && one !== null && one.path === NAME;

/**
 * What holds for each call by itself, where a text holds the name of the call beside another variable: the name is a constant then. Calls that
 * ask for the same share a combination. Null where it cannot be told for some call.
 */
export function byCall(
  calls: readonly string[],
  answersFor: (call: string) => readonly Answer[],
): readonly Condition[][] | null {
  const groups = new Map<string, {readonly rest: readonly Condition[]; readonly names: string[]}>();
  for (const call of calls) {
    const answers = answersFor(call);
    if (answers.includes(false) || answers.some((one) => onName(one) && !one.test(call))) continue;
    const rest = combined(answers.filter((one) => !onName(one)));
    if (rest === null) return null;
    const key = JSON.stringify(rest.map(conditionKey));
    const group = groups.get(key) ?? {rest, names: []};
    group.names.push(call);
    groups.set(key, group);
  }
  return [...groups.values()].map(({rest, names}) => {
    const sets = names.map((name) => textSet('exact', name));
    return [condition(NAME, [{kind: 'text', sets, but: false}]), ...rest].sort((a, b) => (a.path < b.path ? -1 : 1));
  });
}
