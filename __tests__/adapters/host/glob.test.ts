/** Globs, alike in every version of Node: what each matches, and what it does not. */
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {globbed, matches} from '../../../src/adapters/host/glob.js';

const FILES = [
  'a.json',
  'b.json',
  'c.txt',
  '.hidden.json',
  'one/a.json',
  'one/two/b.json',
  'one/two/[1].json',
  '.git/a.json',
  '2026-01-01/report.json',
  '2026-02-01/report.json',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glob-'));
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), {recursive: true});
    writeFileSync(join(folder, file), '{}');
  }
  symlinkSync('..', join(folder, 'one/up'));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('a glob', () => {
  it.each<readonly [string, readonly string[]]>([
    ['*.json', ['a.json', 'b.json']],
    ['*', ['a.json', 'b.json', 'c.txt']],
    ['?.*', ['a.json', 'b.json', 'c.txt']],
    ['[ab].json', ['a.json', 'b.json']],
    ['[!a].json', ['b.json']],
    ['[b-z].{json,txt}', ['b.json', 'c.txt']],
    ['{a,{b,c}}.*', ['a.json', 'b.json', 'c.txt']],
    ['.*.json', ['.hidden.json']],
    ['*/*.json', ['2026-01-01/report.json', '2026-02-01/report.json', 'one/a.json']],
    ['2026-0[1-9]-*/report.json', ['2026-01-01/report.json', '2026-02-01/report.json']],
    ['one/**/*.json', ['one/a.json', 'one/two/[1].json', 'one/two/b.json']],
    ['one/**', ['one/a.json', 'one/two/[1].json', 'one/two/b.json']],
    ['**/two/b.json', ['one/two/b.json']],
    ['one/two/[1].json', ['one/two/[1].json']],
    ['none/*.json', []],
    ['a.json/*', []],
    ['*.yml', []],
    ['{a.json', []],
  ])('%s', async (glob, expected) => {
    const found = await globbed(join(folder, glob));
    expect(found.map((path) => path.slice(folder.length + 1))).toEqual(expected);
  });

  it.each<readonly [string, string, boolean]>([
    ['*a*b', 'xaybzb', true],
    ['*a*b', 'xayb!', false],
    ['a**', 'a', true],
    ['[a-]', '-', true],
    ['[^a]', 'b', true],
    ['[a', '[a', true],
    ['report-????.json', 'report-2026.json', true],
    ['report-????.json', 'report-202.json', false],
    [`${'*a'.repeat(30)}b`, 'a'.repeat(5_000), false],
  ])('%.20s against %.20s: %s', (part, name, expected) => {
    expect(matches(part, name)).toBe(expected);
  });

  it('is relative to the working directory', async () => {
    expect(await globbed('package.jso?')).toEqual(['package.json']);
  });
});
