/**
 * Which suite goes first. Jest starts with those that took longest the last time; in a fresh checkout, where it has never run any, it
 * goes by the size of the file, and a worker may be left alone at the end with a suite of minutes.
 */
import TestSequencer from '@jest/test-sequencer';

/** Suites that take longer than the others by far, the longest first. */
const LONG = [
  'live/e2e-review',
  'live/e2e-tracking',
  'live/printed-commands',
  'live/catalogue',
  'live/witness',
  'live/permissions-reconcile',
  'live/live-kit',
  'live/reconcile',
  'live/fleet',
  'live/canary-process',
  'live/e2e-demo',
  'live/e2e-review-hostile',
  'live/e2e-reconcile',
  'live/observe',
  'live/printed-aws',
  'live/malformed',
  'dist/hostile',
  'live/first-hour',
  'accounts/accounts',
  'live/canary-delivery',
  'dist/malformed',
  'dist/command-line',
  'live/observe-process',
  'plan/crafted',
  'repo/accessibility',
  'live/history',
  'live/reconcile-shared',
  'plan/harm',
  'dist/process',
  'report/parser',
  'pattern/fuzz',
  'live/permissions-evidence',
  'live/stand-in-process',
].map((name) => `/__tests__/${name}.test.ts`);

const placeOf = ({path}) => {
  const place = LONG.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
  return place < 0 ? LONG.length : place;
};

export default class LongestFirst extends TestSequencer {
  /** Projects share an id (`jest.config.js`), and each writes what it knows of its own suites alone. */
  _getCachePath(context) {
    return `${super._getCachePath(context)}-${context.config.displayName.name}`;
  }

  sort(tests) {
    const sorted = super.sort(tests);
    // It has put how long each took beside it.
    if (sorted.some(({duration}) => duration !== undefined)) return sorted;
    return sorted.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
