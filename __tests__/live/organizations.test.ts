/** AWS Organizations over the wire: which accounts there are, which of them are looked at, and what becomes of a run that may not ask. */
import {
  CloseAccountCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import {afterEach, beforeAll, expect, it} from '@jest/globals';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import type {Rule} from '../../stand-in/control.js';
import type {FleetReport} from '../../src/fleet/model.js';
import {cli, type CliResult} from '../e2e-support/cli.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {describeLive} from './describe-live.js';
removeWorkspaces();

const BASELINE = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

describeLive('an organization', (standIn) => {
  const {control} = standIn;
  let management: Account;
  let organization: string;
  let root: string;
  /** In its unit, in a unit below that one, beside them, and closed. */
  let [inUnit, below, beside, closed] = ['', '', '', ''];
  let unit: string;

  beforeAll(async () => {
    management = await freshAccount(standIn);
    const client = new OrganizationsClient(management.config());
    const made = await client.send(new CreateOrganizationCommand({}));
    organization = made.Organization?.Id ?? '';
    const {Roots = []} = await client.send(new ListRootsCommand({}));
    root = Roots[0]?.Id ?? '';
    const unitIn = async (ParentId: string, Name: string): Promise<string> => {
      const {OrganizationalUnit} = await client.send(new CreateOrganizationalUnitCommand({ParentId, Name}));
      return OrganizationalUnit?.Id ?? '';
    };
    unit = await unitIn(root, 'workloads');
    const lower = await unitIn(unit, 'production');
    const account = async (AccountName: string, DestinationParentId?: string): Promise<string> => {
      const input = {AccountName, Email: `${AccountName}@example.com`};
      const {CreateAccountStatus} = await client.send(new CreateAccountCommand(input));
      const AccountId = CreateAccountStatus?.AccountId ?? '';
      if (DestinationParentId !== undefined)
        await client.send(new MoveAccountCommand({AccountId, SourceParentId: root, DestinationParentId}));
      return AccountId;
    };
    inUnit = await account('shop', unit);
    below = await account('billing', lower);
    beside = await account('sandbox');
    closed = await account('gone');
    await client.send(new CloseAccountCommand({AccountId: closed}));
  });
  afterEach(() => control.clearRules(management.id));

  interface Looked extends CliResult {
    readonly accounts: readonly string[];
    readonly report: FleetReport | null;
  }

  const look = async (accounts: unknown, rules: readonly Rule[] = [], id = organization): Promise<Looked> => {
    await control.clearCalls(management.id);
    await control.addRules(management.id, rules);
    const file = {version: 1, organization: id, accounts, role: 'check'};
    const ran = await cli(['check', '--organization', 'o.org.yml', '--format', 'json', '--timeout', '50s'], {
      cwd: await workspace(BASELINE, {'o.org.yml': JSON.stringify(file)}),
      env: management.env,
    });
    const report = ran.exit === 2 ? null : (JSON.parse(ran.stdout) as FleetReport);
    return {...ran, report, accounts: (report?.accounts ?? []).map(({account}) => account)};
  };
  const asked = async (): Promise<string[]> =>
    (await control.calls(management.id)).filter(({service}) => service === 'organizations').map(({action}) => action);

  it('has its active accounts looked at, with their names; the closed one is named as left out', async () => {
    const {exit, accounts, report} = await look('all');
    // In none of them is there a chain.
    expect(exit).toBe(1);
    expect(accounts).toEqual([management.id, inUnit, below, beside].sort());
    expect(report?.accounts.find(({account}) => account === inUnit)?.name).toBe('shop');
    expect(report?.leftOut).toEqual([{account: closed, state: 'SUSPENDED'}]);
    expect(report?.accounts.every(({identified}) => identified)).toBe(true);
    expect((await asked()).filter((action) => action === 'ListAccounts')).toHaveLength(1);
    expect(new Set(await asked())).toEqual(new Set(['DescribeOrganization', 'ListAccounts']));
  });

  it('is read to its last page, though one is empty', async () => {
    const page = (ids: readonly string[], more: string | null): unknown => ({
      Accounts: ids.map((Id) => ({Id, Name: 'n', State: 'ACTIVE'})),
      ...(more === null ? {} : {NextToken: more}),
    });
    const {accounts} = await look('all', [
      {op: 'ListAccounts', bodyMatch: '"second"', body: page([], 'third')},
      {op: 'ListAccounts', bodyMatch: '"third"', body: page([beside], null)},
      {op: 'ListAccounts', body: page([inUnit], 'second')},
    ]);
    expect(accounts).toEqual([inUnit, beside].sort());
  });

  it.each([
    // Retired in favour of State: https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html
    ['without Status', {State: 'ACTIVE'}, true],
    ['without State', {Status: 'ACTIVE'}, true],
    ['with neither', {}, true],
    ['that is being closed', {State: 'PENDING_CLOSURE', Status: 'ACTIVE'}, false],
    ['that is not set up', {State: 'PENDING_ACTIVATION'}, false],
  ])('has an account %s, which is looked at or not', async (_, state, there) => {
    const Accounts = [
      {Id: inUnit, Name: 'n', Paths: [`${organization}/${root}/${unit}/`], ...state},
      {Id: beside, State: 'ACTIVE'},
    ];
    const {accounts} = await look('all', [{op: 'ListAccounts', body: {Accounts}}]);
    expect(accounts).toEqual(there ? [inUnit, beside].sort() : [beside]);
  });

  it('has the accounts of a unit and of all units below, less those that are excluded', async () => {
    expect((await look({units: [unit]})).accounts).toEqual([inUnit, below].sort());
    expect((await look({units: [unit], exclude: [below]})).accounts).toEqual([inUnit]);
  });

  it('is waited for where it throttles', async () => {
    const {accounts} = await look('all', [
      {op: 'ListAccounts', error: 'TooManyRequestsException', message: 'slow down', times: 2},
    ]);
    expect(accounts).toHaveLength(4);
    expect((await asked()).filter((action) => action === 'ListAccounts')).toHaveLength(3);
  });

  it('that may not be listed is exit 2, and says who may', async () => {
    const {exit, stderr} = await look('all', [{op: 'ListAccounts', deny: true}]);
    expect(exit).toBe(2);
    expect(stderr).toContain('could not be listed: AccessDeniedException');
    expect(stderr).toContain('only the management account and delegated administrators may list accounts');
  });

  it('that is another one than the file says is exit 2, and no account was asked', async () => {
    const {exit, stderr} = await look('all', [], 'o-another0000');
    expect(exit).toBe(2);
    expect(stderr).toContain(`AWS says that the organization is ${organization}, and the file says o-another0000`);
    expect((await control.calls(management.id)).filter(({action}) => action === 'AssumeRole')).toEqual([]);
  });

  it('is not asked where the file lists the accounts, until the account itself says otherwise', async () => {
    const listed = await look([inUnit]);
    expect(listed.accounts).toEqual([inUnit]);
    expect(await asked()).toEqual([]);
  });

  it('that AWS names otherwise than a baseline is exit 2 for one account as well', async () => {
    const check = async (id: string): Promise<CliResult> =>
      cli(['check', '--format', 'json'], {
        cwd: await workspace(`${BASELINE}organization: ${id}\n`),
        env: management.env,
      });
    const other = await check('o-another0000');
    expect(other.exit).toBe(2);
    expect(other.stderr).toContain(`the account is in the organization ${organization}`);
    expect((await check(organization)).exit).toBe(1);
  });
});
