/** In how many ways what AWS's documents disagree about can be read. */
import {keys} from '../context.js';
import type {RequestContext} from '../model.js';

/**
 * What AWS's documents disagree about: keys of which one page has it that the request carries them and another that it does not, or
 * names under which the service may come.
 */
export interface Dispute {
  readonly keys: readonly string[];
  /** Other spellings of the principal. */
  readonly names?: readonly string[];
  readonly sources: readonly string[];
}

/** One way to read the documents: these of the disputed keys are not sent, and the service comes under this name (null: the usual one). */
export interface Reading {
  readonly keys: readonly string[];
  readonly name: string | null;
}

/** More are not read one by one: there are 31 ways to leave out some of five. */
const FEW = 5;

/** Every choice of some of them, the smaller before the larger. */
function subsetsOf(all: readonly string[]): readonly (readonly string[])[] {
  if (all.length > FEW) return [...all.map((key) => [key]), all];
  const some = Array.from({length: 2 ** all.length - 1}, (_, at) =>
    all.filter((__, bit) => ((at + 1) >> bit) % 2 === 1),
  );
  return some.sort((a, b) => a.length - b.length);
}

/** The request without some of the disputed keys, in every way; under each of the names. */
export function readings(
  request: RequestContext,
  {keys: disputed, names = []}: Dispute,
): (readonly [Reading, RequestContext])[] {
  const without = (left: readonly string[]): RequestContext => ({
    ...request,
    keys: keys(request.keys, Object.fromEntries(left.map((key) => [key, 'absent' as const]))),
  });
  const sets = subsetsOf(disputed);
  const {principal} = request;
  const under = (name: string): RequestContext =>
    principal.kind === 'service'
      ? {
          ...request,
          principal: {...principal, names: [name]},
          keys: keys(request.keys, {'aws:principalservicename': [name]}),
        }
      : request;
  return [
    ...sets.map((left) => [{keys: left, name: null}, without(left)] as const),
    ...names.map((name) => [{keys: [], name}, under(name)] as const),
  ];
}

/** The keys that decide: one by one, or the fewest that do so together. */
export function decisive({keys: disputed, sources}: Dispute, other: readonly Reading[]): Dispute {
  const names = other.flatMap(({name}) => name ?? []);
  const sets = other.map((one) => one.keys).filter(({length}) => length > 0);
  const fewest = Math.min(...sets.map(({length}) => length));
  const deciding = new Set(sets.filter(({length}) => length === fewest).flat());
  return {
    keys: disputed.filter((key) => deciding.has(key)),
    ...(names.length === 0 ? {} : {names}),
    sources,
  };
}
