/**
 * Fails unless the committed `dist/` is what the committed sources build: built from nothing beside it, then compared. `dist/` itself is left
 * as it is, so that tests can run it meanwhile.
 */
import {readdir, readFile, stat} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {build} from './lib/build-dist.mjs';
import {root, uncommitted} from './lib/run.mjs';

/** Path of each file -> its bytes, and whether it can be executed. */
async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const executable = ((await stat(path)).mode & 0o100) !== 0;
        return [relative(folder, path), {executable, bytes: await readFile(path)}];
      }),
    ),
  );
}

const [built, there] = await Promise.all([build().then(filesIn), filesIn(join(root, 'dist'))]);
const same = (one, other) => one?.executable === other?.executable && one?.bytes.equals(other?.bytes ?? Buffer.of());
const differences = [
  ...[...new Set([...built.keys(), ...there.keys()])].filter((name) => !same(built.get(name), there.get(name))),
  // What stands there is what is committed.
  ...(await uncommitted(['dist'])),
];
if (differences.length > 0) {
  console.error(['dist/ is not what src/ builds:', ...differences, 'Run `npm run dist` and commit dist/.'].join('\n'));
  process.exitCode = 1;
} else {
  console.log(`dist/ is what src/ builds: ${built.size} files.`);
}
