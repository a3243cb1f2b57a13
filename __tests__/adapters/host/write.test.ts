/** What a run that is killed leaves: a file that was there stays as it was, or is the new one; never half of one. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';
import {diskFiles} from '../../../src/adapters/host/files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const SOURCE = fileURLToPath(new URL('../../../src/adapters/host/files.ts', import.meta.url));
const TSX = fileURLToPath(new URL('../../../node_modules/tsx/dist/loader.mjs', import.meta.url));

/** Writes reports of 8 MB over each other, for ever. */
const WRITER = `
import {diskFiles} from ${JSON.stringify(SOURCE)};
const [, path] = process.argv;
for (let n = 0; ; n++) await diskFiles(null).write(path, JSON.stringify({n, text: 'x'.repeat(8_000_000 + n)}));
`;

describe('a report that is being written when the run is killed', () => {
  it('is whole, or as it was', async () => {
    const path = join(folder, 'report.json');
    /** Bytes of a file that has no name yet. */
    const begun = (): number =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.tmp'))
        .reduce((all, name) => all + (statSync(join(folder, name), {throwIfNoEntry: false})?.size ?? 0), 0);
    let cut = 0;
    for (let round = 0; round < 4; round++) {
      const child = spawn(process.execPath, ['--import', TSX, '--input-type=module', '-e', WRITER, path], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const ended = once(child, 'exit');
      while (!readdirSync(folder).includes('report.json')) await pause(5);
      // Until a next one is under way; a writer in place has none beside it, and is killed all the same.
      for (let turn = 0; turn < 60 && begun() === 0; turn++) await pause(5);
      child.kill('SIGKILL');
      await ended;
      const {n, text} = JSON.parse(readFileSync(path, 'utf8')) as {n: number; text: string};
      expect(text).toHaveLength(8_000_000 + n);
      if (begun() > 0) cut += 1;
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
    }
    // It was killed while it wrote over what was there.
    expect(cut).toBeGreaterThan(0);
  });
});

describe('a file that is written anew', () => {
  const files = diskFiles(null);
  const left = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

  it('keeps its mode, its other names and what a link leads to, and leaves nothing beside it', async () => {
    const [path, link, other] = [join(folder, 'report'), join(folder, 'link'), join(folder, 'other')];
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    await files.write(link, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['link', 'report']);
    linkSync(path, other);
    await files.write(path, 'newer');
    expect(readFileSync(other, 'utf8')).toBe('newer');
    symlinkSync(join(folder, 'not-yet'), join(folder, 'dangling'));
    await files.write(join(folder, 'dangling'), 'made');
    expect(readFileSync(join(folder, 'not-yet'), 'utf8')).toBe('made');
    expect(left()).toEqual([]);
  });

  it('stays as it was where it is no file, and leaves nothing beside it', async () => {
    mkdirSync(join(folder, 'report'));
    await expect(files.write(join(folder, 'report'), 'new')).rejects.toMatchObject({name: 'FileError'});
    expect(readdirSync(folder)).toEqual(['report']);
  });
});
