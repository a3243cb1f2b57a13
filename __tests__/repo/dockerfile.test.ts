/** The container recipe: what hadolint asks, and what it cannot: that what is copied is there, and that nothing is fetched. */
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';

const lines = readFileSync('Dockerfile', 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const of = (word: string): string[] => lines.filter((line) => line.startsWith(`${word} `));

describe('the Dockerfile', () => {
  it('pins its base image by digest', () => {
    expect(of('FROM')).toHaveLength(1);
    expect(of('FROM')[0]).toMatch(/@sha256:[0-9a-f]{64}$/);
  });

  it('runs nothing and fetches nothing', () => {
    expect(of('RUN')).toEqual([]);
    expect(of('ADD')).toEqual([]);
  });

  it('does not run as root', () => expect(of('USER')).toEqual(['USER 65532:65532']));

  it('copies what is there, and what is not kept from it', () => {
    const sources = of('COPY').map((line) => line.split(' ')[1] ?? '');
    expect(sources).toEqual(['package.json', 'schema', 'dist']);
    const kept = readFileSync('.dockerignore', 'utf8');
    for (const source of sources) {
      expect(existsSync(source)).toBe(true);
      expect(kept).toContain(`!${source}\n`);
    }
    expect(of('ENTRYPOINT')[0]).toContain('/opt/node_modules/iam-alert-guard/dist/cli/index.js');
  });
});
