import {readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';

interface Manifest {
  readonly dependencies?: object;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}
interface Lock {
  readonly packages: Record<string, {readonly resolved?: string; readonly integrity?: string; readonly link?: boolean}>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

describe('package-lock.json', () => {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('names no registry, so that it installs the same from any mirror', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, {resolved}]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('names the hash of everything it installs', () => {
    expect(installed.filter(([, {integrity, link}]) => integrity === undefined && link !== true)).toEqual([]);
  });
});

describe('package.json', () => {
  it('installs nothing at a user: what is needed is in the bundle', () => {
    expect(manifest.dependencies).toBeUndefined();
  });

  it('pins exact versions', () => {
    expect(Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });
});

describe('the command line bundle', () => {
  it('can be started directly', () => {
    expect(readFileSync('dist/cli/index.js', 'utf8').split('\n', 1)[0]).toBe('#!/usr/bin/env node');
  });
});
