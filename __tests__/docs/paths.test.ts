/** Where a newcomer is sent, there is something: each file and folder that the pages for contributors name exists. */
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';

/** Names of lint rules, and patterns for files that are yet to be written. */
const NO_PATH = /^rooms\/|[<*]|^[a-z]+:/;

/** As they are, or below `src/`; one section is about the inside of a folder. */
const ROOTS = ['', 'src/', 'src/delivery/'];

function named(page: string): string[] {
  const prose = readFileSync(page, 'utf8').replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/`([\w@.<>*-]+\/[\w@./<>*-]*)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !NO_PATH.test(path));
}

describe.each(['docs/architecture.md', 'CONTRIBUTING.md'])('%s', (page) => {
  const paths = [...new Set(named(page))];

  it('names files', () => expect(paths.length).toBeGreaterThan(10));

  it('names none that is not there', () => {
    expect(paths.filter((path) => !ROOTS.some((root) => existsSync(root + path)))).toEqual([]);
  });
});
