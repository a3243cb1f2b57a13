/** What the repository's own scripts share: running a program, and asking git whether the tree says what it should. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The repository root, wherever the script is called from. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs one of this Node's programs in the repository root.
 * @param {string[]} args the script, relative to the root, and its arguments
 * @returns {Promise<void>} rejects where the program ends with anything but 0
 */
export function node(...args) {
  return run(process.execPath, args, {stdio: ['ignore', 'inherit', 'inherit']}).then(() => undefined);
}

/**
 * What git sees under the given paths: changed, missing and untracked files alike. `git diff` would not see the last, and a
 * stale or forgotten chunk is exactly an untracked file.
 * @param {string[]} paths relative to the root
 * @returns {Promise<string[]>} lines of `git status --porcelain`, none where everything is as committed
 */
export async function uncommitted(paths) {
  const text = await run('git', ['status', '--porcelain', '--untracked-files=all', '--', ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text.split('\n').filter((line) => line !== '');
}

function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {cwd: root, ...options});
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (out += text));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0 ? resolve(out) : reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? code}`)),
    );
  });
}
