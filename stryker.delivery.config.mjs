/**
 * Mutation testing of the hops and of coverage, on a sample: `npx stryker run stryker.delivery.config.mjs`. `MUTATION_SAMPLE` is the share of
 * mutants that are tried (0.2; the others are listed as not covered), `MUTATION_SEED` says which.
 */
import pattern from './stryker.config.mjs';

process.env.MUTATION_TESTS = '__tests__/delivery/all.ts';
process.env.MUTATION_SAMPLE ??= '0.2';

export default {
  ...pattern,
  mutate: ['src/delivery/{hops,coverage,roads,route}/**/*.ts'],
  // Tests read examples/, and coverage is a room of ours.
  ignorePatterns: pattern.ignorePatterns.filter((one) => !['examples', 'coverage'].includes(one)),
  timeoutMS: 30_000,
  // Tables of words, most of them: each would take every test.
  ignoreStatic: true,
};
