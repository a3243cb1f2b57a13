/**
 * Which suite goes first. Jest starts with those that took longest the last time; in a fresh checkout, where it has never run any, it
 * goes by the size of the file, and a worker may be left alone at the end with a suite of minutes.
 */
import TestSequencer from '@jest/test-sequencer';

/** Suites that take longer than the others by far, the longest first. */
const LONG = [
  'live/live-kit',
  'live/catalogue',
  'live/printed-commands',
  'live/reconcile',
  'live/witness',
  'live/fleet',
  'accounts/accounts',
  'accounts/shapes',
  'live/printed-aws',
  'live/permissions-reconcile',
  'live/e2e-action',
  'live/malformed',
  'live/history',
  'live/reconcile-shared',
  'live/e2e-demo',
  'live/stand-in-process',
  'live/observe',
  'live/permissions-check',
  'live/e2e-review',
  'fleet/report',
  'adapters/aws/wire',
  'dist/command-line',
  'plan/direct',
  'live/canary-process',
  'live/e2e-tracking',
  'live/first-hour',
  'live/observe-process',
  'live/organizations',
  'live/canary-delivery',
  'plan/harm',
  'live/permissions-evidence',
  'repo/accessibility',
  'live/e2e-reconcile',
  'plan/rights',
  'live/reconcile-process',
  'report/limits',
  'dist/process',
  'accounts/pairs',
  'plan/crafted-beside',
  'live/e2e-review-hostile',
  'live/reconcile-crafted',
  'properties/metamorphic',
  'filter/filter.property',
  'report/parser',
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
