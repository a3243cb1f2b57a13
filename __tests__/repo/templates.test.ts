/** The templates as their own tools read them, where these are: cfn-lint and terraform are no dependencies of anything here. */
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from '@jest/globals';

const there = (program: string): boolean => spawnSync(program, ['--version'], {stdio: 'ignore'}).status === 0;
/** A test that needs a program, or one that says that it was skipped for want of it. */
const where = (program: string): readonly [typeof it, string] =>
  there(program) ? [it, ''] : [it.skip as typeof it, ` (skipped: no ${program} in the path)`];

const templates = ['examples/organization', 'examples/permissions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml') && !/^iam-alerts/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('the CloudFormation templates', () => {
  const [test, why] = where('cfn-lint');
  test(`find nothing in cfn-lint${why}`, () => {
    expect(templates).toContain('examples/organization/stackset.yml');
    const {stdout, stderr, status} = spawnSync('cfn-lint', ['-r', 'us-east-1', '--', ...templates], {encoding: 'utf8'});
    expect({stdout, stderr, status}).toEqual({stdout: '', stderr: '', status: 0});
  });
});

describe('the Terraform files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  const terraform = (args: readonly string[], cwd: string): string =>
    execFileSync('terraform', [...args], {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  const [test, why] = where('terraform');

  test(`are laid out as terraform fmt lays them out${why}`, () => {
    expect(terraform(['fmt', '-check', '-recursive', '-diff', 'examples'], '.')).toBe('');
  });

  // The provider comes from a registry, or from a folder that is named.
  const {TERRAFORM_PLUGINS: plugins = ''} = process.env;
  const [valid, unless] = plugins === '' ? [it.skip, ' (skipped: TERRAFORM_PLUGINS names no folder)'] : [test, why];
  (valid as typeof it).each(['hub', 'member'])(
    `%s is valid${unless}`,
    (name) => {
      cpSync('examples', folder, {recursive: true});
      const cwd = join(folder, 'organization/terraform', name);
      terraform(['init', '-backend=false', '-input=false', `-plugin-dir=${plugins}`], cwd);
      expect(JSON.parse(terraform(['validate', '-json'], cwd))).toMatchObject({valid: true, diagnostics: []});
    },
    120_000,
  );
});
