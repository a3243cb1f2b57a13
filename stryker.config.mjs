/**
 * Mutation testing of the pattern library: `npx stryker run`. Takes hours on two cores; `--mutate src/pattern/text.ts` for one file.
 * What is known of the score stands in bench/pattern.md.
 */
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export default {
  mutate: ['src/pattern/**/*.ts', '!src/pattern/index.ts', '!src/pattern/limits.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  coverageAnalysis: 'perTest',
  // Code that runs while a test file loads can only be tested by running everything: an hour for a handful of mutants.
  ignoreStatic: true,
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      testEnvironment: 'node',
      extensionsToTreatAsEsm: ['.ts'],
      moduleNameMapper: {'^(\\.{1,2}/.*)\\.js$': '$1'},
      transform: {
        '^.+\\.ts$': [
          'ts-jest',
          {useESM: true, tsconfig: 'tsconfig.test.json', diagnostics: false, isolatedModules: true},
        ],
      },
      // Timings mean nothing under mutation, and random tests cost seconds a mutant: both stay out.
      testMatch: ['<rootDir>/__tests__/pattern/**/*.test.ts', '<rootDir>/__tests__/conformance/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '(fuzz|set|decide-random)\\.test\\.ts$'],
    },
  },
  ignorePatterns: ['dist', 'stand-in', 'coverage'],
  // Outside of the checkout: a copy inside would be found by everything that looks for tests.
  tempDirName: join(tmpdir(), 'iam-alert-guard-stryker'),
  concurrency: 1,
  timeoutMS: 15_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: {fileName: join(tmpdir(), 'iam-alert-guard-stryker.json')},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
};
