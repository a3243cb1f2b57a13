/**
 * The templates for an organization over the wire, hub and members in one run: what a baseline could only vouch for is proven, the
 * organization of the policy is decided, and a hub that cannot be read leaves its members unknown. moto's CloudFormation makes no bus policy,
 * topic policy, subscription or queue policy, so that the templates are deployed by the calls that CloudFormation would make.
 */
import {PutPermissionCommand} from '@aws-sdk/client-eventbridge';
import {readFileSync} from 'node:fs';
import {afterEach, beforeAll, expect, it} from '@jest/globals';
import {openFleet} from '../../src/adapters/aws/fleet.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {fleet} from '../../src/commands/fleet.js';
import type {FleetReport} from '../../src/fleet/model.js';
import {fleetRequest} from '../../src/request/fleet.js';
import type {Account} from '../../stand-in/accounts.js';
import {deploy, readTemplate} from '../../stand-in/template.js';
import {EMAIL, organizationIn, type Organization} from '../e2e-support/organization.js';
import {removeWorkspaces} from '../e2e-support/workspace.js';
import {filesIn, silentHost} from '../support/outside.js';
import {recordOf} from '../support/records.js';
import {describeLive} from './describe-live.js';

removeWorkspaces();

const FOLDER = 'examples/organization/';
const template = (name: string) => readTemplate(readFileSync(FOLDER + name, 'utf8'));

/** What the StackSet of stackset.yml hands to each of its stacks, and no more. */
function handed(parameters: Readonly<Record<string, string>>): Record<string, string> {
  const {Members} = template('stackset.yml').Resources;
  const list = Members?.Properties['Parameters'] as readonly {
    readonly ParameterKey: string;
    readonly ParameterValue: {readonly Ref: string};
  }[];
  return Object.fromEntries(
    list.map(({ParameterKey, ParameterValue: {Ref}}) => [ParameterKey, parameters[Ref] ?? `no parameter ${Ref}`]),
  );
}

describeLive('a hub and its members', (standIn) => {
  const {control} = standIn;
  let all: Organization;
  let management: Account;
  let hub: Account;
  let members: readonly Account[];
  const run: Organization['run'] = (how) => all.run(how);
  const ofMembers: Organization['ofMembers'] = (found) => all.ofMembers(found);

  beforeAll(async () => {
    all = await organizationIn(standIn);
    ({management, hub, members} = all);
    const parameters = {
      ...{HubAccount: hub.id, OrganizationId: all.id, Email: EMAIL, Repository: 'acme/infrastructure'},
      GitHubProvider: `arn:aws:iam::${hub.id}:oidc-provider/token.actions.githubusercontent.com`,
    };
    await deploy(hub, template('hub.yml'), parameters);
    const given = handed(parameters);
    for (const account of [hub, ...members]) await deploy(account, template('member.yml'), given);
  });
  afterEach(() => control.clearRules(hub.id));

  it('are in sync as the templates made them: what the baseline vouches for is proven', async () => {
    const proven = await run({vouched: true});
    expect(proven.grave).toEqual([]);
    expect([proven.exit, ofMembers(proven), proven.vouched]).toEqual([0, ['in-sync', 'in-sync'], 0]);
    expect(proven.report.hubs).toEqual([{account: hub.id, state: 'read', reason: null}]);
    expect(proven.report.accounts.every(({delivery}) => delivery?.delivered === delivery?.required)).toBe(true);
    // Where nobody reads the hub, the word of the baseline is all there is.
    expect((await run({vouched: true, hubs: []})).vouched).toBeGreaterThan(0);
  });

  it('that let in another organization are drifted: the organization is decided, not taken for granted', async () => {
    const {events} = hub.clients();
    const policyOf = (id: string): string => {
      const Condition = {StringEquals: {'aws:PrincipalOrgID': id}};
      const allow = {Effect: 'Allow', Principal: '*', Action: 'events:PutEvents', Resource: all.busArn, Condition};
      return JSON.stringify({Version: '2012-10-17', Statement: [{Sid: 'organization', ...allow}]});
    };
    await events.send(new PutPermissionCommand({EventBusName: 'iam-alerts', Policy: policyOf('o-zzzzzzzzzz')}));
    const broken = await run();
    await events.send(new PutPermissionCommand({EventBusName: 'iam-alerts', Policy: policyOf(all.id)}));
    expect([broken.exit, ofMembers(broken)]).toEqual([1, ['drifted', 'drifted']]);
    expect((await run()).exit).toBe(0);
  });

  it('are unknown, and never green, where the hub cannot be read; the hub is named', async () => {
    await control.addRules(hub.id, [{op: '*', deny: true}]);
    const blind = await run();
    expect([blind.exit, ofMembers(blind)]).toEqual([3, ['unknown', 'unknown']]);
    expect(blind.report.hubs).toMatchObject([{account: hub.id, state: 'unreadable'}]);
    const open = new Set(blind.grave.filter(({status}) => status === 'unknown').flatMap(({accounts}) => accounts));
    for (const {id} of members) expect(open.has(id)).toBe(true);
    expect(blind.grave.filter(({status}) => status === 'fail')).toEqual([]);
  });

  it('have their past looked into: a change in a member would have reached the hub', async () => {
    const eventTime = `${new Date(Date.now() - 2 * 3_600_000).toISOString().slice(0, 19)}Z`;
    const record = (id: string) =>
      recordOf(1, {eventName: 'TagRole', readOnly: false, eventTime, recipientAccountId: id});
    for (const {id} of members) {
      await control.clearRecords(id);
      await control.addRecords(id, [record(id)]);
    }
    await control.clearRecords(hub.id);
    await control.addRules(members[1]!.id, [{op: 'LookupEvents', deny: true}]);
    // The standard chain looks for them there.
    const before = {...process.env};
    Object.assign(process.env, management.env);
    const aws = openFleet({sdk, version: 'test', env: process.env});
    let told = '';
    const host = {...silentHost(), now: () => new Date(), report: async (text: string) => void (told += text)};
    const files = filesIn(
      new Map([
        ['o.org.yml', all.fileOf([hub.id])],
        ['.github/iam-alerts.yml', all.baseline(false)],
      ]),
    );
    const exit = await fleet(
      fleetRequest({organization: 'o.org.yml', format: 'json', days: '1'}, 'history'),
      {
        ...{version: 'test', env: {}, prompt: null, files, host},
        openAws: () => {
          throw new Error('many accounts are opened as many');
        },
        // The pace that CloudTrail asks for is measured by its own tests.
        openFleet: () => ({
          ...aws,
          history: (role, deadline) => ({...aws.history!(role, deadline), pause: async () => undefined}),
        }),
        openGitHub: async () => null,
      },
      '/',
    );
    for (const name of Object.keys(management.env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    await control.clearRules(members[1]!.id);
    const report = JSON.parse(told) as FleetReport;
    const of = (account: Account) => report.accounts.find(({account: id}) => id === account.id);
    expect(of(members[0]!)?.history).toMatchObject({changes: 1, alerted: 1, silent: 0, complete: true});
    // What could not be read is unknown, and never "all alerted".
    expect(of(members[1]!)).toMatchObject({verdict: 'unknown', history: {complete: false}});
    expect(exit).toBe(3);
  });
});
