/** A baseline that the base does not have: new, or moved from a file of whatever name. */
import {describe, expect, it} from '@jest/globals';
import {newcomer} from '../../src/commands/shared/workflow/base-version.js';
import type {GitHub} from '../../src/ports/github.js';

const PATH = '.github/iam-alerts.yml';
const COMMITS = {base: 'b'.repeat(40), head: 'a'.repeat(40)};

/** @param base what stood there; null: GitHub gives no content of it */
function gitHub(base: Readonly<Record<string, string | null>>): GitHub {
  const answer = <T>(value: T): Promise<{readonly ok: true; readonly value: T}> => Promise.resolve({ok: true, value});
  const part: Pick<GitHub, 'fileAt' | 'changesBetween' | 'hasFile'> = {
    fileAt: (_, path) => answer(typeof base[path] === 'string' ? Buffer.from(base[path]) : null),
    hasFile: (commit, path) => answer(commit === COMMITS.base ? path in base : path === PATH),
    changesBetween: () => answer({gone: Object.keys(base), altered: []}),
  };
  return part as GitHub;
}

const paths = async (base: Readonly<Record<string, string | null>>): Promise<string[]> =>
  (await newcomer(gitHub(base), COMMITS, PATH)).map(({path}) => path);

describe('a baseline that the base does not have', () => {
  it.each(['old.yml', 'baseline', 'alerts.baseline', 'docs/alerts.md', 'alerts.ts', 'alerts.yml.bak'])(
    'may have been %s',
    async (old) => expect(await paths({[old]: 'version: 1'})).toEqual([old]),
  );

  it('is none of what GitHub gives no content of, unless that is named as a baseline', async () => {
    expect(await paths({'film.mp4': null, 'old.yml': 'x'})).toEqual(['old.yml']);
    await expect(paths({'old.yml': null})).rejects.toThrow('gives no content of it');
  });

  it('is not guessed at where a hundred files and more went', async () => {
    const many = (n: number): Record<string, string> =>
      Object.fromEntries(Array.from({length: n}, (_, at) => [`src/${String(at)}.ts`, '']));
    expect(await paths(many(100))).toHaveLength(100);
    await expect(paths(many(101))).rejects.toThrow('it removes 101 files');
  });
});
