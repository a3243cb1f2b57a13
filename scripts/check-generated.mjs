/** Fails where a generated file is not what its generator writes today (the list: `generators.mjs`). */
import {generate, generators} from './generators.mjs';
import {uncommitted} from './lib/run.mjs';

await generate();
const differences = await uncommitted(generators.flatMap(({outputs}) => outputs));
if (differences.length > 0) {
  console.error(['Generated files are out of step:', ...differences, 'Run `npm run docs` and commit.'].join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${generators.length} generators, nothing out of step.`);
}
