/** `.github/scripts/publish.sh` against a `gh` that remembers what it was asked, and what there is by then. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';

const COMMIT = 'c'.repeat(40);
const OLDER = 'a'.repeat(40);

interface GitHub {
  /** Tags, and the commit that each names. */
  readonly tags: Readonly<Record<string, string>>;
  readonly release: {readonly draft: boolean; readonly files: readonly string[]} | null;
  readonly immutable: boolean;
  readonly calls: readonly string[];
}

/** The commands that the script uses, as far as it uses them; like the real one it prints the body of what is refused. An annotated tag's object is named after its commit. */
const GH = `#!/usr/bin/env node
const {readFileSync, writeFileSync} = require('node:fs');
const file = process.env.GH_STATE;
const state = JSON.parse(readFileSync(file, 'utf8'));
const args = process.argv.slice(2);
const field = (name) => args.map((arg) => arg.split('=')).find(([key]) => key === name)?.[1];
const end = (code, text = '') => {
  writeFileSync(file, JSON.stringify(state));
  process.stdout.write(text);
  process.exit(code);
};
const [area, verb] = args;
const method = args[args.indexOf('--method') + 1];
if (area === 'api') {
  const path = verb.replace('repos/acme/guard/', '');
  const write = args.includes('--method');
  if (write) state.calls.push(method + ' ' + path + (field('ref') ? ' ' + field('ref') : ''));
  if (path === 'git/tags') end(0, 'object-of-' + field('object'));
  if (path === 'git/refs') {
    state.tags[field('ref').replace('refs/tags/', '')] = field('sha').replace('object-of-', '');
    end(0);
  }
  if (path.startsWith('git/refs/tags/')) {
    state.tags[path.replace('git/refs/tags/', '')] = field('sha').replace('object-of-', '');
    end(field('force') === 'true' ? 0 : 1);
  }
  if (path.startsWith('commits/tags/')) {
    const commit = state.tags[path.replace('commits/tags/', '')];
    end(commit === undefined ? 1 : 0, commit ?? '{"message": "No commit found"}');
  }
  if (path.startsWith('releases/tags/')) end(0, String(state.immutable));
}
if (area === 'release') {
  if (verb === 'view') end(state.release === null ? 1 : 0, state.release === null ? '' : String(state.release.draft));
  state.calls.push('release ' + verb);
  if (verb === 'create') state.release = {draft: args.includes('--draft'), files: []};
  if (verb === 'upload') {
    if (!state.release.draft) end(1);
    state.release.files = args.slice(3).filter((arg) => !arg.startsWith('--'));
  }
  if (verb === 'edit') state.release.draft = !args.includes('--draft=false');
  end(0);
}
process.stderr.write('not expected: ' + args.join(' '));
end(9);
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  writeFileSync(join(folder, 'gh'), GH, {mode: 0o755});
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

function publish(before: Partial<GitHub>): {
  readonly exit: number | null;
  readonly output: string;
  readonly after: GitHub;
} {
  const state = join(folder, 'state.json');
  writeFileSync(state, JSON.stringify({tags: {}, release: null, immutable: true, calls: [], ...before}));
  const {status, stdout, stderr} = spawnSync(
    '.github/scripts/publish.sh',
    ['1.2.0', COMMIT, join(folder, 'notes.md'), 'guard.tgz'],
    {
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        GH_REPO: 'acme/guard',
        GH_STATE: state,
      },
    },
  );
  return {exit: status, output: stdout + stderr, after: JSON.parse(readFileSync(state, 'utf8')) as GitHub};
}

describe('publish.sh', () => {
  it('tags, attaches the files while the release is a draft, publishes it, and gives the major version its tag', () => {
    const {exit, output, after} = publish({});
    expect([exit, output]).toEqual([0, '']);
    expect(after.tags).toEqual({'v1.2.0': COMMIT, v1: COMMIT});
    expect(after.release).toEqual({draft: false, files: ['guard.tgz']});
    expect(after.calls.indexOf('release upload')).toBeLessThan(after.calls.indexOf('release edit'));
  });

  it('moves the tag of the major version in place, and only after the release', () => {
    const {exit, after} = publish({tags: {v1: OLDER, 'v1.1.0': OLDER}});
    expect(exit).toBe(0);
    expect(after.tags).toEqual({v1: COMMIT, 'v1.1.0': OLDER, 'v1.2.0': COMMIT});
    expect(after.calls.at(-1)).toBe('PATCH git/refs/tags/v1');
    expect(after.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
  });

  it('goes on where an earlier run stopped', () => {
    const {exit, after} = publish({tags: {'v1.2.0': COMMIT, v1: OLDER}, release: {draft: true, files: []}});
    expect(exit).toBe(0);
    expect(after.calls).not.toContain('release create');
    expect(after.release).toEqual({draft: false, files: ['guard.tgz']});
    expect(after.tags['v1']).toBe(COMMIT);
  });

  it('leaves a published release as it is', () => {
    const {exit, after} = publish({
      tags: {'v1.2.0': COMMIT, v1: COMMIT},
      release: {draft: false, files: ['guard.tgz']},
    });
    expect(exit).toBe(0);
    expect(after.calls.filter((call) => call.startsWith('release'))).toEqual([]);
  });

  it('changes nothing where the version is tagged elsewhere', () => {
    const {exit, output, after} = publish({tags: {'v1.2.0': OLDER}});
    expect(exit).toBe(1);
    expect(output).toContain('v1.2.0 names another commit');
    expect(after.calls).toEqual([]);
  });

  it('says when the release is not immutable', () => {
    const {exit, output} = publish({immutable: false});
    expect(exit).toBe(0);
    expect(output).toContain('::warning::This release is not immutable');
  });
});
