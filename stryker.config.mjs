/**
 * Mutation testing of the pattern library: `npx stryker run`, or `--mutate src/pattern/language/text.ts` for one file. The scores, and what survives
 * and why, stand in bench/pattern.md.
 */
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export default {
  mutate: ['src/pattern/**/*.ts', '!src/pattern/index.ts', '!src/pattern/language/limits.ts'],
  plugins: ['./__tests__/pattern/stryker-runner.mjs'],
  testRunner: 'bundle',
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'build', '.venv', 'stand-in', 'coverage', 'docs', 'examples'],
  // Outside of the checkout: a copy inside would be found by everything that looks for tests.
  tempDirName: join(tmpdir(), 'iam-alert-guard-stryker'),
  concurrency: 1,
  // A mutant that never ends is one in three of those in loops.
  timeoutMS: 5_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: {fileName: process.env['STRYKER_JSON'] ?? join(tmpdir(), 'iam-alert-guard-stryker.json')},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
};
