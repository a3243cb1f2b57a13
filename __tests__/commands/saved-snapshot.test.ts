/** A snapshot that check has saved gives the plan that the account itself gives, and saving it changes nothing that check says. */
import {describe, expect, it} from '@jest/globals';
import {UnansweredError} from '../../src/errors.js';
import {planned, readsForPlan} from '../../src/commands/shared/planned.js';
import {reportOf} from '../../src/commands/shared/report.js';
import {openSession} from '../../src/commands/shared/session.js';
import type {World as Outside} from '../../src/ports/world.js';
import {checkRequest, planRequest} from '../../src/request/account.js';
import type {Raw} from '../../src/request/raw.js';
import {renderJson} from '../../src/report/forms/json.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import {refuse, ruleOf} from '../support/resources.js';
import {baselineText, world, type World} from '../support/world.js';

const BASELINE = 'baseline.yml';

function outside(account: World): {outside: Outside; files: Map<string, string>; reads: string[]} {
  const files = new Map([[BASELINE, baselineText()]]);
  const reads: string[] = [];
  return {
    files,
    reads,
    outside: {
      version: 'test',
      env: {},
      prompt: null,
      files: filesIn(files),
      host: silentHost(),
      openAws: () => readOnly(account, reads),
      openGitHub: async () => null,
    },
  };
}

/** Something reconcile would mend, if it is not somebody else's: tags tell. */
const broken = (): World => world((account) => void (ruleOf(account).rule.State = 'DISABLED'));

const deniedTags = (): World => {
  const account = broken();
  for (const op of ['events:ListTagsForResource', 'sns:ListTagsForResource', 'cloudtrail:ListTags'])
    refuse(account, op);
  return account;
};

async function check(
  account: World,
  raw: Raw = {},
): Promise<{json: string; files: Map<string, string>; reads: string[]}> {
  const {outside: here, files, reads} = outside(account);
  const session = await openSession(checkRequest({baseline: BASELINE, ...raw}), here, '/');
  return {json: renderJson(reportOf('check', session, here)), files, reads};
}

async function planDigest(account: World, raw: Raw, files?: ReadonlyMap<string, string>): Promise<string | undefined> {
  const {outside: here, files: own} = outside(account);
  for (const [path, text] of files ?? []) own.set(path, text);
  const request = planRequest({baseline: BASELINE, ...raw});
  const session = await openSession(request, here, '/', readsForPlan(request));
  return planned(session, here, request).plan?.digest;
}

describe('--account', () => {
  it.each<readonly [string, Raw, string]>([
    ['credentials of another account', {account: '999988887777'}, 'the credentials belong to account 111122223333'],
    ['a snapshot of another account', {account: '999988887777', snapshot: 'saved.json'}, 'the snapshot is of account'],
  ])('refuses %s', async (_, raw, words) => {
    const {files} = await check(world(), {'save-snapshot': 'saved.json'});
    const {outside: here, files: own} = outside(world());
    for (const [path, text] of files) own.set(path, text);
    const request = checkRequest({baseline: BASELINE, ...raw});
    await expect(openSession(request, here, '/')).rejects.toThrow(words);
    await expect(openSession({...request, account: '111122223333'}, here, '/')).resolves.toBeDefined();
  });
});

it('a Region of a partition of which AWS does not say where its events arrive leaves everything unknown', async () => {
  const {outside: here} = outside(world());
  const elsewhere = {
    ...here,
    openAws: () => ({...readOnly(world(), []), configuredRegion: async () => 'us-iso-east-1'}),
  };
  const opened = (raw: Raw): Promise<unknown> =>
    openSession(checkRequest({baseline: BASELINE, ...raw}), elsewhere, '/');
  await expect(opened({})).rejects.toThrow(UnansweredError);
  await expect(opened({'fail-on': 'never'})).rejects.not.toThrow(UnansweredError);
});

describe('check --save-snapshot', () => {
  it('saves what a plan rests on too', async () => {
    const {files, reads} = await check(broken(), {'save-snapshot': 'saved.json'});
    expect(reads).toContain('events:ListTagsForResource');
    const live = await planDigest(broken(), {});
    expect(live).toMatch(/^[0-9a-f]{64}$/);
    expect(await planDigest(world(), {snapshot: ['saved.json']}, files)).toBe(live);
  });

  it('reads no more than before where nothing is saved', async () => {
    const {reads} = await check(broken());
    expect(reads.filter((op) => op.includes('Tags'))).toEqual([]);
  });

  it.each([
    ['readable', broken],
    ['denied', deniedTags],
  ])('says what check says without it, be the tags %s', async (_, account) => {
    const plain = await check(account());
    const saving = await check(account(), {'save-snapshot': 'saved.json'});
    expect(saving.json).toBe(plain.json);
    const {outside: here, files} = outside(account());
    files.set('saved.json', saving.files.get('saved.json') ?? '');
    const session = await openSession(checkRequest({baseline: BASELINE, snapshot: ['saved.json']}), here, '/');
    expect(renderJson(reportOf('check', session, here))).toBe(plain.json);
  });
});
