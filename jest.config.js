/** Two projects: `unit` needs only Node; `live` talks to the AWS stand-in (and is where `dist/` is run as a runner would). */
const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/__tests__/support/properties.ts'],
  // The compiler's output holds a copy of package.json.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {'^(\\.{1,2}/.*)\\.js$': '$1'},
  transform: {'^.+\\.ts$': ['ts-jest', {useESM: true, tsconfig: 'tsconfig.test.json', diagnostics: false}]},
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/live/'],
    },
    {
      ...shared,
      displayName: 'live',
      testMatch: ['<rootDir>/__tests__/live/**/*.test.ts'],
      globalSetup: '<rootDir>/__tests__/live/global-setup.ts',
      globalTeardown: '<rootDir>/__tests__/live/global-teardown.ts',
    },
  ],
};
