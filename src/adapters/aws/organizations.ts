/**
 * AWS Organizations: which accounts there are. Pages may be empty and have a NextToken all the same, and only the management account and
 * delegated administrators may ask (https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html).
 */
import type {Account} from '@aws-sdk/client-organizations';
import type {ListedAccount, OrganizationAnswer, Organizations} from '../../ports/fleet.js';
import type {Clients} from './client/clients.js';
import {refusalOf} from './errors.js';
import {namingProfile} from './client/profile.js';
import {allPages, required} from './reads/reading.js';

/** The service has one endpoint in a partition, which the SDK finds from any of its regions. */
export function organizations(clients: Clients, region: () => Promise<string>): Organizations {
  const options = {abortSignal: clients.signal};
  const opened = async () => ({
    client: await clients.get('organizations', await region()),
    sdk: await clients.sdk.organizations(),
  });

  async function accountsBelow(unit: string, seen: Set<string>): Promise<Account[]> {
    if (seen.has(unit)) return [];
    seen.add(unit);
    const {client, sdk} = await opened();
    const own = await allPages(async (NextToken) => {
      const page = await client.send(new sdk.ListAccountsForParentCommand({ParentId: unit, NextToken}), options);
      return {items: required(page.Accounts, 'Accounts'), next: page.NextToken};
    });
    const units = await allPages(async (NextToken) => {
      const page = await client.send(
        new sdk.ListOrganizationalUnitsForParentCommand({ParentId: unit, NextToken}),
        options,
      );
      return {items: required(page.OrganizationalUnits, 'OrganizationalUnits'), next: page.NextToken};
    });
    const below: Account[] = [];
    // One after the other: what throttles here is the number of calls.
    for (const {Id} of units) below.push(...(await accountsBelow(required(Id, 'Id'), seen)));
    return [...own, ...below];
  }

  async function all(): Promise<Account[]> {
    const {client, sdk} = await opened();
    return allPages(async (NextToken) => {
      const page = await client.send(new sdk.ListAccountsCommand({NextToken}), options);
      return {items: required(page.Accounts, 'Accounts'), next: page.NextToken};
    });
  }

  return {
    id: () =>
      answered(clients, async () => {
        const {client, sdk} = await opened();
        const {Organization} = await client.send(new sdk.DescribeOrganizationCommand({}), options);
        return required(Organization?.Id, 'Organization.Id');
      }),
    accounts: (units) =>
      answered(clients, async () => {
        const found = new Map<string, ListedAccount>();
        const seen = new Set<string>();
        const lists = units === null ? [await all()] : [];
        for (const unit of units ?? []) lists.push(await accountsBelow(unit, seen));
        for (const account of lists.flat()) {
          const listed = listedAs(account);
          found.set(listed.id, listed);
        }
        return [...found.values()];
      }),
  };
}

/**
 * `Status` is retired in favour of `State` (https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html). Where an
 * answer has neither, the account is taken for one that is there: the run then says what it met.
 */
function listedAs({Id, Name, State, Status}: Account): ListedAccount {
  const state = State ?? Status ?? 'ACTIVE';
  return {id: required(Id, 'Id'), name: Name ?? null, active: state === 'ACTIVE', state};
}

async function answered<T>(clients: Clients, work: () => Promise<T>): Promise<OrganizationAnswer<T>> {
  try {
    return {ok: true, value: await work()};
  } catch (error) {
    // The SDK's own message does not name the profile.
    return {ok: false, ...(await namingProfile(refusalOf(error), () => clients.missingProfile()))};
  }
}
