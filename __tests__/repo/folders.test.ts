/** Each folder of `src/` says in its main file what stands in it: `grep -rnF '`delivery/hops/` ' src` finds the sentence. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from '@jest/globals';

/** Folder, relative to `src/`, to its files. */
const FOLDERS = new Map<string, string[]>();
for (const entry of readdirSync('src', {recursive: true, withFileTypes: true})) {
  const folder = entry.parentPath.slice('src/'.length);
  if (entry.isFile() && entry.name.endsWith('.ts') && folder !== '')
    FOLDERS.set(folder, [...(FOLDERS.get(folder) ?? []), entry.name]);
}

interface Opening {
  readonly folder: string;
  readonly says: string;
}

/** The first sentence of a file's first comment, where it speaks of a folder. */
function openings(folder: string, files: readonly string[]): Opening[] {
  return files.flatMap((name) => {
    const text = readFileSync(join('src', folder, name), 'utf8');
    const [, told, says] = /^\/\*\*[\s*]+`([\w./-]+)\/` ([a-z]+s [^]*?\.)\s/.exec(text) ?? [];
    return told === undefined || says === undefined ? [] : [{folder: told, says}];
  });
}

it('every folder has one file that begins by saying what stands in the folder', () => {
  expect(FOLDERS.size).toBeGreaterThan(60);
  const told = [...FOLDERS].map(([folder, files]) => [folder, openings(folder, files).map((each) => each.folder)]);
  expect(told).toEqual([...FOLDERS.keys()].map((folder) => [folder, [folder]]));
});

it('no two of them say the same, and none says next to nothing', () => {
  const says = [...FOLDERS].flatMap(([folder, files]) => openings(folder, files).map((each) => each.says));
  expect(new Set(says).size).toBe(FOLDERS.size);
  expect(says.filter((sentence) => sentence.length < 20)).toEqual([]);
});

/** What a reader takes in at a glance. A folder that would have more gets sub-folders by the questions that its files answer. */
const MOST_FILES = 20;

it(`no folder has more than ${MOST_FILES} files beside each other`, () => {
  expect([...FOLDERS].filter(([, files]) => files.length > MOST_FILES).map(([folder]) => folder)).toEqual([]);
});
