import {fileURLToPath} from 'node:url';

/**
 * Five projects: `unit` needs only Node and is the loop beside the editor; `exhaustive` needs no more, and judges a thousand accounts, plans
 * for them, random ones, and every spoiled answer; `package` runs what is shipped as a process, and looks at the repository around it; `witness` asks AWS's own pattern engine, where Java is there; `live` talks to the AWS stand-in, and runs
 * `dist/` as a runner would.
 */
const common = {
  // One for all: what one project compiled, the others find. They differ in nothing that a resolver or the compiler reads.
  id: 'iam-alert-guard',
  setupFiles: ['<rootDir>/__tests__/support/properties.ts'],
  // The compiler's output holds a copy of package.json.
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.cache/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {'^(\\.{1,2}/.*)\\.js$': '$1'},
  transform: {
    '^.+\\.ts$': [
      '<rootDir>/__tests__/support/transform.mjs',
      {useESM: true, tsconfig: 'tsconfig.test.json', diagnostics: false},
    ],
  },
};

const isolated = {testEnvironment: '<rootDir>/__tests__/support/isolated/environment.mjs'};
/** Suites of a worker share its modules, unless `ISOLATED=1` asks for what Jest does by default: `__tests__/support/shared/runtime.cjs`. */
const shared =
  process.env.ISOLATED === '1'
    ? isolated
    : {
        runtime: fileURLToPath(new URL('__tests__/support/shared/runtime.cjs', import.meta.url)),
        testEnvironment: '<rootDir>/__tests__/support/shared/environment.mjs',
      };

/** What takes as long as all other unit tests together: tables of accounts, properties over them, and fuzzing. */
const EXHAUSTIVE = `
  accounts/accounts accounts/pairs accounts/shapes
  adapters/aws/wire adapters/aws/wire-beside adapters/host/write
  baseline/endpoint baseline/robust baseline/secret-values
  catalogue/recorded catalogue/roads
  checks/observability checks/one-of-many checks/one-remedy checks/pasted checks/remedies checks/rules-of-others
  commands/again commands/completion
  docs/words
  filter/filter.property
  fleet/github fleet/history fleet/hub fleet/merge fleet/organization-fuzz fleet/period fleet/report fleet/resume fleet/run fleet/troubles
  history/shapes
  init/beside init/init
  pattern/decide-random pattern/fuzz pattern/limits pattern/set
  plan/alarms plan/build plan/by plan/crafted plan/crafted-beside plan/crafted-ways plan/direct plan/filtered plan/forwards plan/harm plan/left-alone plan/nothing plan/notifications plan/ownership plan/policy-limits plan/promise.property plan/rights plan/roads plan/undeclared plan/unread
  policy/cross-account policy/openness.property
  proof/elsewhere proof/healthy-variants proof/weigher
  properties/check-against-trace properties/failures-aside properties/metamorphic
  recipes/organization
  report/hostile report/html report/junit report/limits report/ocsf report/parser
  review/neutral
  snapshot/file
`
  .trim()
  .split(/\s+/)
  .map((name) => `__tests__/${name}.test.ts`);

export default {
  // By default Jest leaves one core to the watcher, which on a machine of two is half of it.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/__tests__/support/longest-first.mjs',
  // No test of ours comes near it, on a machine five times slower neither: it is for what hangs. Longer ones say so themselves.
  testTimeout: 120_000,
  // By default half a second, which a worker with 200 MB to give back does not make on busy cores: it was said to hang, with no handle
  // open and its exit under way. One that does hang is still reported: https://jestjs.io/docs/configuration#workergracefulexittimeout-number
  workerGracefulExitTimeout: 15_000,
  projects: [
    {
      ...common,
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/__tests__/(?:live|dist|repo|witness)/',
        ...EXHAUSTIVE.map((path) => `<rootDir>/${path.replaceAll('.', '\\.')}$`),
      ],
    },
    {
      ...common,
      ...shared,
      displayName: 'exhaustive',
      testMatch: EXHAUSTIVE.map((path) => `<rootDir>/${path}`),
    },
    {
      ...common,
      ...shared,
      displayName: 'package',
      testMatch: ['<rootDir>/__tests__/{dist,repo}/**/*.test.ts'],
    },
    {
      ...common,
      ...shared,
      displayName: 'witness',
      testMatch: ['<rootDir>/__tests__/witness/**/*.test.ts'],
    },
    {
      ...common,
      ...shared,
      displayName: 'live',
      testMatch: ['<rootDir>/__tests__/live/**/*.test.ts'],
      globalSetup: '<rootDir>/__tests__/live/global-setup.ts',
      globalTeardown: '<rootDir>/__tests__/live/global-teardown.ts',
    },
  ],
};
