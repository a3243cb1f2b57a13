/**
 * Which suite goes first. Jest starts with those that took longest the last time; in a fresh checkout, where it has never run any, it
 * goes by the size of the file, and a worker may be left alone at the end with a suite of minutes.
 */
import TestSequencer from '@jest/test-sequencer';

/** Suites that take longer than the others by far, the longest first. */
const LONG = [
  'live/witness',
  'live/catalogue',
  'live/permissions-reconcile',
  'pattern/fuzz',
  'live/reconcile',
  'live/e2e-tracking',
  'accounts/pairs',
  'accounts/shapes',
  'live/permissions-check',
  'live/e2e-reconcile',
  'accounts/accounts',
  'plan/promise.property',
].map((name) => `/__tests__/${name}.test.ts`);

const placeOf = ({path}) => {
  const place = LONG.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
  return place < 0 ? LONG.length : place;
};

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    // It has put how long each took beside it.
    if (sorted.some(({duration}) => duration !== undefined)) return sorted;
    return sorted.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
