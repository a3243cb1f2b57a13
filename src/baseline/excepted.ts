/** Calls that need not alert at all, because `events.except` matches every event of theirs. */
import {coverCalls, parsePattern, PatternError, type Envelope, type Pattern} from '../pattern/index.js';
import {remember} from '../remember.js';

const known = remember<ReadonlySet<string>>(8);

/**
 * @param except patterns as the baseline holds them; what is no pattern is passed over, since parsing has refused it
 * @returns those of `calls` of which every event may stay silent. A call of which that could not be worked out is none of them
 */
export function exceptedCalls(
  except: readonly unknown[],
  calls: readonly string[],
  envelope: Envelope,
): ReadonlySet<string> {
  if (except.length === 0) return new Set();
  return known(JSON.stringify([except, calls, envelope]), () => {
    const verdicts = coverCalls(except.flatMap(patternOf), calls, envelope);
    return new Set(calls.filter((call) => verdicts.get(call)?.verdict === 'always'));
  });
}

function patternOf(value: unknown): Pattern[] {
  try {
    return [parsePattern(JSON.stringify(value))];
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}
