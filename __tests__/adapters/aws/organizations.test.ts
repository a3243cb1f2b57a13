/** The accounts of an organization: states, units, pages that are empty, and what is refused. */
import {describe, expect, it} from '@jest/globals';
import {organizations} from '../../../src/adapters/aws/organizations.js';
import type {Clients} from '../../../src/adapters/aws/client/clients.js';

class Command {
  constructor(readonly input: {readonly ParentId?: string; readonly NextToken?: string}) {}
}
class ListAccountsCommand extends Command {}
class ListAccountsForParentCommand extends Command {}
class ListOrganizationalUnitsForParentCommand extends Command {}
class DescribeOrganizationCommand extends Command {}

function opened(answer: (name: string, input: Command['input']) => unknown) {
  const asked: string[] = [];
  const sdk = {
    ListAccountsCommand,
    ListAccountsForParentCommand,
    ListOrganizationalUnitsForParentCommand,
    DescribeOrganizationCommand,
  };
  const client = {
    send: async (command: Command) => {
      const name = command.constructor.name.replace('Command', '');
      asked.push([name, command.input.ParentId, command.input.NextToken].filter(Boolean).join(' '));
      return answer(name, command.input);
    },
  };
  const clients = {
    signal: new AbortController().signal,
    sdk: {organizations: async () => sdk},
    get: async () => client,
  };
  return {asked, port: organizations(clients as unknown as Clients, async () => 'us-east-1')};
}

describe('accounts', () => {
  it('come from all pages, empty ones too, with their states', async () => {
    const pages: Record<string, unknown> = {
      '': {Accounts: [{Id: '1', Name: 'one', State: 'ACTIVE'}], NextToken: 'a'},
      a: {Accounts: [], NextToken: 'b'},
      b: {Accounts: [{Id: '2', Status: 'SUSPENDED'}, {Id: '3', Status: 'ACTIVE', State: 'PENDING_CLOSURE'}, {Id: '4'}]},
    };
    const {port, asked} = opened((_, {NextToken = ''}) => pages[NextToken]);
    expect(await port.accounts(null)).toEqual({
      ok: true,
      value: [
        {id: '1', name: 'one', active: true, state: 'ACTIVE'},
        {id: '2', name: null, active: false, state: 'SUSPENDED'},
        {id: '3', name: null, active: false, state: 'PENDING_CLOSURE'},
        {id: '4', name: null, active: true, state: 'ACTIVE'},
      ],
    });
    expect(asked).toEqual(['ListAccounts', 'ListAccounts a', 'ListAccounts b']);
  });

  it('of a unit are those of all units below, each once', async () => {
    const tree: Record<string, {accounts: string[]; units: string[]}> = {
      'r-1': {accounts: ['1'], units: ['ou-a', 'ou-b']},
      'ou-a': {accounts: ['2'], units: []},
      'ou-b': {accounts: ['3'], units: ['ou-c']},
      'ou-c': {accounts: ['4'], units: []},
    };
    const {port} = opened((name, {ParentId = ''}) =>
      name === 'ListAccountsForParent'
        ? {Accounts: tree[ParentId]!.accounts.map((Id) => ({Id, State: 'ACTIVE'}))}
        : {OrganizationalUnits: tree[ParentId]!.units.map((Id) => ({Id}))},
    );
    const ids = async (units: string[]): Promise<unknown> => {
      const found = await port.accounts(units);
      return found.ok ? found.value.map(({id}) => id) : found;
    };
    expect(await ids(['r-1'])).toEqual(['1', '2', '3', '4']);
    expect(await ids(['ou-b', 'ou-c', 'ou-a'])).toEqual(['3', '4', '2']);
  });

  it('are not made up: a refusal and an answer without a list are told', async () => {
    const refusal = opened(() => {
      throw Object.assign(new Error('You don’t have\npermissions'), {name: 'AccessDeniedException'});
    });
    expect(await refusal.port.accounts(null)).toEqual({
      ok: false,
      kind: 'denied',
      code: 'AccessDeniedException',
      message: 'You don’t have permissions',
    });
    expect((await opened(() => ({})).port.accounts(null)).ok).toBe(false);
    expect((await opened(() => ({NextToken: 'a', Accounts: []})).port.accounts(null)).ok).toBe(false);
    expect(await opened(() => ({Organization: {Id: 'o-1'}})).port.id()).toEqual({ok: true, value: 'o-1'});
    expect((await opened(() => ({})).port.id()).ok).toBe(false);
  });
});
