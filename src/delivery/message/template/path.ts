/**
 * The JSONPath subset of rule targets: `$`, dots, dashes, underscores, slashes, alphanumeric names, array indices and `*`.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 * Bracketed names are allowed in InputPath and ruled out in InputPathsMap
 * (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html, .../API_InputTransformer.html); both are read here.
 */
import type {Json} from '../../../findings/model.js';

export type Step = {readonly name: string} | {readonly index: number} | '*';

/** A dot-notation name. */
const NAME = /^[A-Za-z0-9_/-]+/;
const BRACKETED = /^\[(?:(\d+)|(\*)|'([^']*)'|"([^"]*)")\]/;

/** null where the path uses more than the subset (`..`, filters, slices, unions), so that nobody can say what it selects. */
export function parsePath(text: string): readonly Step[] | null {
  if (!text.startsWith('$')) return null;
  const steps: Step[] = [];
  let rest = text.slice(1);
  while (rest !== '') {
    const bracket = BRACKETED.exec(rest);
    if (bracket) {
      const [whole, index, star, single, double] = bracket;
      steps.push(index !== undefined ? {index: Number(index)} : star ? '*' : {name: single ?? double ?? ''});
      rest = rest.slice(whole.length);
      continue;
    }
    if (!rest.startsWith('.')) return null;
    rest = rest.slice(1);
    const name = rest.startsWith('*') ? '*' : NAME.exec(rest)?.[0];
    if (name === undefined) return null;
    steps.push(name === '*' ? '*' : {name});
    rest = rest.slice(name.length);
  }
  return steps;
}

export function usesBrackets(text: string): boolean {
  return text.includes("['") || text.includes('["');
}

/** What the path selects; undefined where it selects nothing. A `*` selects a list, empty or not. */
export function select(event: Json, steps: readonly Step[]): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return event;
  if (step === '*') {
    if (typeof event !== 'object' || event === null) return undefined;
    const found = Object.values(event).map((value: Json) => select(value, rest));
    return found.filter((value) => value !== undefined);
  }
  if (typeof event !== 'object' || event === null) return undefined;
  if ('index' in step) {
    const item = Array.isArray(event) ? (event[step.index] as Json | undefined) : undefined;
    return item === undefined ? undefined : select(item, rest);
  }
  if (Array.isArray(event) || !Object.hasOwn(event, step.name)) return undefined;
  const value = (event as Readonly<Record<string, Json>>)[step.name];
  return value === undefined ? undefined : select(value, rest);
}
