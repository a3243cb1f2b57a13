import jestConfig from './jest.config.js';

/** Mutation testing of the pure rooms by the unit project. Not part of the default run: see CONTRIBUTING.md. */
export default {
  mutate: ['src/{baseline,delivery,checks,findings,pattern,plan,policy,report,review}/**/*.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {projectType: 'custom', config: jestConfig.projects.find(({displayName}) => displayName === 'unit')},
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'html'],
};
