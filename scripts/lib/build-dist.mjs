/**
 * Builds what is shipped, in a folder of its own that `dist.mjs` puts in the place of `dist/` and `check-dist.mjs` compares with it:
 * `dist/index.js` (the Action) and `dist/cli/index.js` (the command line), each a few lines that call one function of `dist/chunks/`: a
 * small first file, and chunks that are loaded when used (docs/adr/0011-one-set-of-chunks.md).
 * Unminified, so that a change can be reviewed, with the licences of what it holds.
 *
 * ncc bundles the compiler's output, not the TypeScript: a third of the time and half the memory for the same bytes. Its
 * output depends on the sources and the lock file alone, which `check-dist.mjs` relies on. The compiler takes the types out without checking
 * them, in half of the time: `npm run types` does that (https://www.typescriptlang.org/tsconfig/#noCheck).
 */
import {chmod, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {bundledPackages, licencesText} from './bundled.mjs';
import {node, root} from './run.mjs';
import {cutClients} from './sdk-clients.mjs';

/** Where the bundle is made before it replaces `dist/`, with the list of its modules (`chunks.stats.json`). */
const stage = join(root, 'build/bundles');
const chunks = join(stage, 'chunks');

/** @returns the licences of what is in it: not by ncc's --license, which names the packages of one chunk only (ncc 0.45.0) */
async function bundle() {
  const stats = `${chunks}.stats.json`;
  await node(
    ...['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'build/src/shipped.js', '--out', chunks],
    ...['--stats-out', stats, '--no-cache', '--quiet'],
  );
  return licencesText(await bundledPackages(stats));
}

/**
 * V8 only pre-parses a function it meets, and parses it again when it is called, unless it is written `(function`: then it compiles it at
 * once (https://v8.dev/blog/preparser#pife). webpack writes modules as `((...) => {`, of which V8 takes no such hint, and each module of
 * a chunk is called as soon as the chunk is there: the largest would be read twice. Measured in bench/README.md.
 */
async function compileAtOnce() {
  for (const name of await readdir(chunks)) {
    if (!name.endsWith('.js')) continue;
    const file = join(chunks, name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll(/^\/\*{3}\/ \((\([\w, ]*\)) => \{$/gm, '/***/ (function$1 {'));
  }
}

/** What is started. It imports by a fixed path, so a bundle that was moved as a whole still runs. */
const entries = {
  'index.js': `import {action} from './chunks/index.js';\n\nawait action();\n`,
  'cli/index.js': `#!/usr/bin/env node\nimport {commandLine} from '../chunks/index.js';\n\nawait commandLine();\n`,
};

/** @returns the folder that holds what `dist/` is to be */
export async function build() {
  // The compiler never removes what an earlier run left, and a stale module would still resolve.
  await rm(join(root, 'build/src'), {recursive: true, force: true});
  await rm(stage, {recursive: true, force: true});
  await mkdir(stage, {recursive: true});
  await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noCheck');
  await cutClients();
  const licences = await bundle();
  await compileAtOnce();

  const made = join(stage, 'dist');
  await mkdir(join(made, 'cli'), {recursive: true});
  await rename(chunks, join(made, 'chunks'));
  for (const [name, text] of Object.entries(entries)) await writeFile(join(made, name), text);
  await writeFile(join(made, 'licenses.txt'), licences);
  // What is started is a module wherever it is unpacked.
  await writeFile(join(made, 'package.json'), '{"type": "module"}\n');
  // git records the executable bit and nothing else of the mode, so both are set rather than left to the umask.
  await chmod(join(made, 'index.js'), 0o644);
  await chmod(join(made, 'cli/index.js'), 0o755);
  return made;
}
