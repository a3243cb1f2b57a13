/** Many accounts in one run: every one has a verdict, what they have in common is found, and a run goes on where another stopped. */
import {describe, expect, it} from '@jest/globals';
import {endingOf} from '../../src/entry.js';
import type {FleetReport} from '../../src/fleet/model.js';
import {deliveredOf} from '../../src/report/fleet/words.js';
import {accountWith, idOf, refusedRole, runFleet, SHARED, unreadable, type Simulated} from '../support/fleet.js';
import {home} from '../support/account.js';

const ids = (count: number): string[] => Array.from({length: count}, (_, n) => idOf(n));
const list = (count: number, ...lines: string[]): string =>
  [`version: 1`, `role: check`, `accounts: ${JSON.stringify(ids(count))}`, ...lines, ''].join('\n');
const healthy: Simulated = {account: (id) => accountWith(id)};

/** Accounts by what is wrong in them. */
const mixed: Simulated = {
  account: (id) =>
    accountWith(id, (account) => {
      const n = Number(id) - 100000000000;
      const rule = home(account).rules.find((each) => each.rule.Name === 'iam-changes')!;
      if (n % 5 === 1) rule.rule.State = 'DISABLED';
      if (n % 5 === 2) rule.rule.EventPattern = '{"source":["aws.ec2"]}';
    }),
  trouble: (id) => {
    const n = Number(id) - 100000000000;
    if (n % 5 === 3) return () => refusedRole(id);
    if (n === 19) return () => unreadable('throttled', 'ThrottlingException', 'Rate exceeded');
    return undefined;
  },
};

const told = (report: FleetReport): string[] =>
  report.groups
    .filter(({severity, status}) => status !== 'waived' && severity !== 'low' && severity !== 'info')
    .map(({accounts, check, status}) => `${String(accounts.length)} ${check ?? 'run'} ${status}`);

describe('many accounts', () => {
  it('are all in sync where each is, and exit is 0', async () => {
    const {exit, report} = await runFleet(list(7), healthy);
    expect(exit).toBe(0);
    expect(report.accounts.map(({account, verdict}) => [account, verdict])).toEqual(
      ids(7).map((id) => [id, 'in-sync']),
    );
    expect(report.accounts[0]?.delivery).toMatchObject({lost: 0, unknown: 0});
  });

  it('each have a verdict, and what they have in common is one group', async () => {
    const {exit, report, logged} = await runFleet(list(20), mixed);
    expect(exit).toBe(1);
    expect(report.accounts).toHaveLength(20);
    const verdicts = report.accounts.map(({verdict}) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'drifted')).toHaveLength(8);
    expect(verdicts.filter((verdict) => verdict === 'unknown')).toHaveLength(5);
    expect(told(report)).toContain('4 run unknown');
    expect(told(report)).toContain('1 run unknown');
    expect(told(report).filter((line) => line.startsWith('4 rule-enabled'))).toEqual(['4 rule-enabled fail']);
    const refused = report.groups.find(({check, accounts}) => check === null && accounts.length === 4);
    expect(refused?.cause).toContain('arn:aws:iam::ACCOUNT:role/check could not be assumed: AccessDenied');
    expect(logged.join('\n')).toContain(
      '1 of 20 accounts could not be read for now (throttled, timed out or not reachable): asking once more.',
    );
  });

  it('are looked at twice where they were throttled, and then known', async () => {
    // Each time that it is looked at, this is the first read.
    let looks = 0;
    const once: Simulated = {
      ...healthy,
      trouble: (id) =>
        id === idOf(1)
          ? ({op}) => {
              if (op === 'cloudtrail:DescribeTrails') looks++;
              return looks < 2 && op === 'events:ListRules' ? unreadable('throttled', 'ThrottlingException') : null;
            }
          : undefined,
    };
    const {exit, report} = await runFleet(list(3), once);
    expect(exit).toBe(0);
    expect(report.accounts.map(({verdict}) => verdict)).toEqual(['in-sync', 'in-sync', 'in-sync']);
    expect(looks).toBe(2);
  });

  it('are looked at as many at once as was asked', async () => {
    expect((await runFleet(list(9), healthy, {raw: {concurrency: '3'}})).atOnce).toBeLessThanOrEqual(3);
    expect((await runFleet(list(9), healthy, {raw: {concurrency: '3'}})).atOnce).toBeGreaterThan(1);
  });

  it('have one failure each: what breaks in one is no other’s', async () => {
    const broken: Simulated = {
      account: (id) => {
        if (id === idOf(2)) throw new TypeError('a defect');
        return accountWith(id);
      },
    };
    const {exit, report} = await runFleet(list(4), broken);
    expect(exit).toBe(4);
    expect(report.accounts.map(({verdict}) => verdict)).toEqual(['in-sync', 'in-sync', 'unknown', 'in-sync']);
    expect(report.accounts[2]?.error).toEqual({kind: 'defect', message: 'a defect'});
    expect(deliveredOf(report.accounts[2]!)).toBe('a defect of this tool, please report it: a defect');
  });

  it('have a plan each, where plans are asked for', async () => {
    const {report, files} = await runFleet(list(3), mixed, {command: 'plan', raw: {'output-dir': 'out'}});
    expect(report.accounts.map(({plan}) => plan?.steps)).toEqual([0, 1, 1]);
    const kept = JSON.parse(files.get(`out/${idOf(1)}.json`)!) as {plan: {steps: {action: string}[]}};
    expect(kept.plan.steps[0]?.action).toBe('PutRule');
  });
});

describe('discovery', () => {
  const listed = [
    {id: idOf(3), name: 'third'},
    {id: idOf(1), name: 'first'},
    {id: idOf(2), active: false, state: 'SUSPENDED'},
    {id: idOf(4)},
  ];
  const ALL = `version: 1\nrole: check\norganization: o-a1b2c3d4e5\naccounts: {exclude: ["${idOf(4)}"]}\n`;

  it('takes the active ones in the order of their ids, and names those that are left out', async () => {
    const {report} = await runFleet(ALL, {...healthy, listed});
    expect(report.accounts.map(({account, name}) => [account, name])).toEqual([
      [idOf(1), 'first'],
      [idOf(3), 'third'],
    ]);
    expect(report.leftOut).toEqual([
      {account: idOf(2), state: 'SUSPENDED'},
      {account: idOf(4), state: 'EXCLUDED'},
    ]);
  });

  it('is refused where nobody may list, where nothing is left, and where AWS names another organization', async () => {
    await expect(runFleet(ALL, healthy)).rejects.toThrow(/could not be listed: AccessDeniedException/);
    await expect(runFleet(ALL, {...healthy, listed: []})).rejects.toThrow(/no account that is active/);
    await expect(runFleet(ALL, {...healthy, listed, organization: 'o-other00000'})).rejects.toThrow(
      /AWS says that the organization is o-other00000/,
    );
  });

  it.each([
    ['AccessDeniedException', /only the management account and delegated administrators/],
    ['ParentNotFoundException', /list-roots/],
    ['AWSOrganizationsNotInUseException', /in no organization/],
    ['TooManyRequestsException', /in a minute/],
    ['ServiceException', /nothing was judged/],
  ])('that failed with %s says what to do of it, and not of another error', async (code, hint) => {
    const failing = {...healthy, listing: {ok: false, kind: 'unavailable', code, message: 'no'}} as const;
    const error: unknown = await runFleet(ALL, failing).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({hint: expect.stringMatching(hint)});
    expect(endingOf(error).exit).toBe(2);
  });

  it.each([
    [{kind: 'no-credentials'}, 'AWS was not asked: there are no credentials.'],
    [{kind: 'unknown-profile', name: 'nope'}, 'AWS was not asked: the profile `nope` does not exist.'],
  ] as const)('that has no credentials is unknown, and says why: %j', async (trouble, said) => {
    const listing = {ok: false, kind: 'credentials', code: 'CredentialsProviderError', message: '', trouble} as const;
    const error: unknown = await runFleet(ALL, {...healthy, listing}).catch((thrown: unknown) => thrown);
    const never: unknown = await runFleet(ALL, {...healthy, listing}, {raw: {'fail-on': 'never'}}).catch(
      (thrown: unknown) => thrown,
    );
    expect(endingOf(never).exit).toBe(2);
    expect(endingOf(error)).toMatchObject({exit: 3, report: {message: expect.stringContaining(said)}, stack: null});
  });

  it('is not needed for a list', async () => {
    expect((await runFleet(list(2), healthy)).exit).toBe(0);
  });
});

describe('what does not fit together', () => {
  it.each([
    [list(2, 'baseline: gone.yml'), /there is no baseline at gone\.yml/],
    [list(2, `overrides: {"${idOf(1)}": pinned.yml}`), /pinned\.yml pins account 111122223333/],
    [
      list(2, 'organization: o-zzzzzzzzzz', `overrides: {"${idOf(1)}": organized.yml}`),
      /organized\.yml declares the organization o-a1b2c3d4e5, and this file o-zzzzzzzzzz/,
    ],
    ['version: 1\n', /"role" is missing/],
  ])('is refused before anything is asked: %#', async (file, message) => {
    const files = new Map([
      ['pinned.yml', `${SHARED}account: "111122223333"\n`],
      ['organized.yml', `${SHARED}organization: o-a1b2c3d4e5\n`],
    ]);
    await expect(runFleet(file, healthy, {files})).rejects.toThrow(message);
  });

  it('are options of one account with those of many', async () => {
    await expect(runFleet(list(1), healthy, {raw: {snapshot: 'a.json'}})).rejects.toThrow(/cannot be used together/);
    await expect(runFleet(list(1), healthy, {raw: {shard: '5/4'}})).rejects.toThrow(/it must be I\/N/);
    await expect(runFleet(list(1), healthy, {raw: {concurrency: '0'}})).rejects.toThrow(/from 1 to 100/);
  });
});

describe('a waiver of a baseline for several accounts', () => {
  const disabled = (id: string) =>
    accountWith(id, (account) => {
      if (id === idOf(1)) home(account).rules[0]!.rule.State = 'DISABLED';
    });
  const judged = async (waiver: string, override = '') => {
    const files = new Map([
      [
        '.github/iam-alerts.yml',
        `${SHARED}waivers:\n  - {check: rule-enabled, reason: moved, ${waiver}}\n  - {check: alerts-delivered, reason: moved, expires: 2027-01-01}\n`,
      ],
      ['own.yml', `account: "${idOf(2)}"\n${SHARED}waivers:\n  - {check: rule-enabled, reason: moved, ${waiver}}\n`],
    ]);
    const file = `version: 1\nrole: check\naccounts: ${JSON.stringify([idOf(1), idOf(2), idOf(3)])}\n${override}`;
    const {report} = await runFleet(file, {account: disabled}, {files});
    const about = report.groups.filter(({check}) => check?.startsWith('waiver-') === true);
    return {
      verdicts: report.accounts.map(({verdict}) => verdict),
      said: about.map(({check, severity, accounts}) => [check, severity, accounts.map((id) => id.at(-1)).join('')]),
    };
  };
  const OWN = `overrides: {"${idOf(2)}": own.yml}\n`;

  it('that expired makes no account drift in which it covered nothing', async () => {
    expect(await judged('expires: 2026-01-01')).toEqual({
      verdicts: ['drifted', 'in-sync', 'in-sync'],
      said: expect.arrayContaining([
        ['waiver-expired', 'medium', '1'],
        ['waiver-expired', 'low', '23'],
      ]),
    });
    // A baseline that pins its account is for no other.
    expect((await judged('expires: 2026-01-01', OWN)).verdicts).toEqual(['drifted', 'drifted', 'in-sync']);
  });

  it('that covers nothing in one account is a remark there, since another may need it', async () => {
    expect(await judged('expires: 2027-01-01')).toEqual({
      verdicts: ['in-sync', 'in-sync', 'in-sync'],
      said: [
        ['waiver-unused', 'info', '23'],
        ['waiver-unused', 'info', '23'],
      ],
    });
    expect((await judged('expires: 2027-01-01', OWN)).said).toContainEqual(['waiver-unused', 'low', '2']);
  });
});

describe('what a CloudFormation stack owns', () => {
  const TAGS = 'events:ListTagsForResource';
  const OWNED = {status: 'known', value: [{Key: 'aws:cloudformation:stack-name', Value: 'StackSet-x'}]} as never;
  const disabled = (id: string) =>
    accountWith(id, (account) => {
      if (id !== idOf(3)) home(account).rules[0]!.rule.State = 'DISABLED';
    });
  const judged = (tags: (id: string) => ReturnType<NonNullable<ReturnType<NonNullable<Simulated['trouble']>>>>) =>
    runFleet(list(4), {
      account: disabled,
      trouble: (id) => (read) => (read.op === TAGS ? tags(id) : null),
    });

  it('is left to its template, and no other account is; of a healthy account nobody asks', async () => {
    const {report, reads} = await judged((id) => (id === idOf(0) ? OWNED : null));
    const about = report.groups.filter(({check}) => check === 'rule-enabled');
    expect(about.map(({accounts, remediation}) => [accounts, remediation?.by])).toEqual([
      [[idOf(1), idOf(2)], 'reconcile'],
      [[idOf(0)], 'human'],
    ]);
    expect(about[1]?.remediation?.text).toMatch(
      /The CloudFormation stack StackSet-x owns it: change its template\..*\n {2}aws events put-rule .*ENABLED/,
    );
    expect(reads.get(idOf(0))?.filter((op) => op === TAGS)).toHaveLength(1);
    expect(reads.get(idOf(3))).not.toContain(TAGS);
  });

  it('is not known where tags may not be read, which changes nothing else', async () => {
    const refused = await judged(() => unreadable('denied', 'AccessDenied'));
    const told = await judged(() => null);
    expect(refused.report).toEqual(told.report);
    expect(refused.exit).toBe(1);
  });
});
