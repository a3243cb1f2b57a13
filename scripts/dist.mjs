/**
 * Builds what is shipped: `dist/index.js` (the Action, one file) and `dist/cli/` (the command line: a small entry and the
 * chunks it loads when used), both unminified so that a change of them can be reviewed, each with the licences of what it holds.
 *
 * ncc bundles the compiler's output, not the TypeScript: a third of the time and half the memory for the same bytes. Its
 * output depends on the sources and the lock file alone, which `check-dist.mjs` relies on.
 */
import {chmod, mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {bundledPackages, licencesText} from './lib/bundled.mjs';
import {node, root} from './lib/run.mjs';

/** Where the bundles are made before they replace `dist/`, with the list of the modules in each (`<name>.stats.json`). */
const stage = 'build/bundles';

async function bundle(name, entry) {
  await node(
    ...['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `build/src/${entry}`, '--out', `${stage}/${name}`],
    ...['--stats-out', `${stage}/${name}.stats.json`, '--no-cache', '--quiet'],
  );
  // Not ncc's --license: in a bundle with chunks it names the packages of one chunk only (ncc 0.45.0).
  const packages = await bundledPackages(join(root, stage, `${name}.stats.json`));
  await writeFile(join(root, stage, name, 'licenses.txt'), licencesText(packages));
}

/** A chunk beside `dist/index.js` would be loaded at run time from wherever the runner unpacked the Action: keep it one file. */
async function refuseChunks() {
  const chunks = (await readdir(join(root, stage, 'action'))).filter((file) => /^\d+\.index\.js$/.test(file));
  if (chunks.length > 0) {
    throw new Error(
      `the Action must be one file, but ncc made ${chunks.join(', ')}: something that main.ts reaches is imported dynamically. ` +
        'Import it statically there, or with import(/* webpackMode: "eager" */ …), which keeps it in the file and runs it when asked.',
    );
  }
}

// The compiler never removes what an earlier run left, and a stale module would still resolve.
await rm(join(root, 'build/src'), {recursive: true, force: true});
await rm(join(root, stage), {recursive: true, force: true});
await mkdir(join(root, stage), {recursive: true});
await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
await Promise.all([bundle('action', 'main.js'), bundle('cli', 'cli.js')]);
await refuseChunks();

await rm(join(root, 'dist'), {recursive: true, force: true});
await rename(join(root, stage, 'action'), join(root, 'dist'));
await rename(join(root, stage, 'cli'), join(root, 'dist/cli'));
// git records the executable bit and nothing else of the mode, so both are set rather than left to ncc.
await chmod(join(root, 'dist/index.js'), 0o644);
await chmod(join(root, 'dist/cli/index.js'), 0o755);
