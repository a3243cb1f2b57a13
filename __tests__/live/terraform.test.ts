/**
 * The Terraform modules for an organization, applied by Terraform itself to accounts of the stand-in, and what a run finds there: in sync, and nothing
 * that a second apply would change. It needs `terraform` in the path, and a folder with the provider in TERRAFORM_PLUGINS.
 */
import {execFile, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, describe, expect, it, jest} from '@jest/globals';
import type {Account} from '../../stand-in/accounts.js';
import {EMAIL, organizationIn} from '../e2e-support/organization.js';
import {removeWorkspaces} from '../e2e-support/workspace.js';
import {describeLive} from './describe-live.js';

jest.setTimeout(600_000);
removeWorkspaces();

const {TERRAFORM_PLUGINS: plugins = ''} = process.env;
const missing =
  plugins === ''
    ? 'TERRAFORM_PLUGINS names no folder'
    : spawnSync('terraform', ['--version'], {stdio: 'ignore'}).status === 0
      ? null
      : 'no terraform in the path';

const PROVIDER = `provider "aws" {
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  s3_use_path_style           = true
}
`;

/** As an operator would, with the credentials of the account. @returns what a second plan would change: 0 nothing, 2 something */
async function applied(
  folder: string,
  name: string,
  account: Account,
  variables: Record<string, string>,
): Promise<number> {
  const root = join(folder, account.id, name);
  cpSync('examples', root, {recursive: true});
  const cwd = join(root, 'organization/terraform', name);
  writeFileSync(join(cwd, 'provider.tf'), PROVIDER);
  const env = {...process.env, ...account.env, TF_IN_AUTOMATION: '1'};
  const terraform = (...args: string[]) => promisify(execFile)('terraform', args, {cwd, env});
  const given = Object.entries(variables).map(([key, value]) => `-var=${key}=${value}`);
  await terraform('init', '-backend=false', '-input=false', `-plugin-dir=${plugins}`);
  await terraform('apply', '-auto-approve', '-input=false', '-no-color', ...given);
  return terraform('plan', '-detailed-exitcode', '-input=false', '-no-color', ...given).then(
    () => 0,
    (error: unknown) => {
      if ((error as {readonly code?: unknown}).code !== 2) throw error;
      return 2;
    },
  );
}

if (missing !== null)
  describe.skip(`the Terraform modules (skipped: ${missing})`, () => it('need them', () => undefined));
else
  describeLive('the Terraform modules', (standIn) => {
    const folder = mkdtempSync(join(tmpdir(), 'terraform-'));
    afterAll(() => rmSync(folder, {recursive: true}));

    it('make a hub and members that are in sync, and change nothing the second time', async () => {
      const all = await organizationIn(standIn);
      const {hub, members, id} = all;
      const provider = `arn:aws:iam::${hub.id}:oidc-provider/token.actions.githubusercontent.com`;
      const variables = {
        organization_id: id,
        email: EMAIL,
        repository: 'acme/infrastructure',
        github_provider: provider,
      };
      const again = [await applied(folder, 'hub', hub, variables)];
      for (const account of [hub, ...members])
        again.push(await applied(folder, 'member', account, {hub_account: hub.id, organization_id: id}));
      expect(again).toEqual([0, 0, 0, 0]);
      const found = await all.run({vouched: true});
      expect(found.grave).toEqual([]);
      expect([found.exit, all.ofMembers(found), found.vouched]).toEqual([0, ['in-sync', 'in-sync'], 0]);
      expect(found.report.accounts.every(({delivery}) => delivery?.delivered === delivery?.required)).toBe(true);
    });
  });
