/**
 * Everything in the repository that is written by a program: `npm run docs` runs the list, `npm run check:generated` runs it
 * and fails where git then sees a difference. An output that ends in `/` is a folder that holds generated files only. It is
 * emptied first, so that a page cannot outlive what it was made from.
 */
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {node, root} from './lib/run.mjs';

export const generators = [
  {script: 'scripts/schema.ts', outputs: ['schema/baseline.schema.json', 'schema/organization.schema.json']},
  {script: 'scripts/docs.ts', outputs: ['docs/checks/', 'docs/inputs.md', 'README.md']},
  {script: 'scripts/event-shapes.ts', outputs: ['docs/event-shapes.md']},
  {script: 'scripts/metric-filters.ts', outputs: ['docs/metric-filters.md']},
  {script: 'scripts/cross-account.ts', outputs: ['docs/policy-evaluation.md']},
  {script: 'scripts/policy-comparison.ts', outputs: ['docs/policy-comparison.md']},
  {script: 'scripts/open-questions.ts', outputs: ['docs/open-questions.md']},
  {script: 'scripts/score.ts', outputs: ['docs/score.md']},
  {script: 'scripts/samples.ts', outputs: ['docs/samples/']},
  {
    script: 'scripts/permissions.ts',
    outputs: [
      ...['docs/permissions.md', 'examples/permissions/'],
      ...['hub.yml', 'member.yml', 'stackset.yml'].map((name) => `examples/organization/${name}`),
    ],
  },
  // Last: it reads what the others write.
  {script: 'scripts/readme.ts', outputs: ['README.md']},
];

/** It takes as long as all others together, and reads and writes nothing of theirs. */
const LONGEST = 'scripts/score.ts';

async function run({script, outputs}) {
  for (const folder of outputs.filter((output) => output.endsWith('/'))) {
    await rm(join(root, folder), {recursive: true, force: true});
  }
  await node('node_modules/tsx/dist/cli.mjs', script);
}

async function runInOrder(some) {
  for (const generator of some) await run(generator);
}

/** Runs every generator. */
export async function generate() {
  const [readme] = generators.slice(-1);
  const [longest, others] = [true, false].map((is) =>
    generators.filter((each) => each !== readme && (each.script === LONGEST) === is),
  );
  await Promise.all([runInOrder(longest), runInOrder(others)]);
  await run(readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
