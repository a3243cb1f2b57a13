/** Hubs and members in one run: what a baseline could only vouch for is proven, and a hub is read once. */
import {describe, expect, it} from '@jest/globals';
import {home, rule, subscribe, topic, type World} from '../support/account.js';
import {groupsShown} from '../../src/report/fleet/groups.js';
import {mendingCommands} from '../../src/report/fleet/remedies.js';
import {accountWith, idOf, refusedRole, runFleet, type Simulated} from '../support/fleet.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {admitsBy, FOREIGN_BUS, FOREIGN_TOPIC, forwards} from '../accounts/hubs.js';

const HUB = N.STRANGER;
const ORG = 'o-a1b2c3d4e5';
const MEMBERS = [idOf(1), idOf(2), idOf(3)];

/** Members send to the hub's bus by a role of their own. */
const member = (id: string): World =>
  JSON.parse(
    JSON.stringify(accountWith(N.ACCOUNT, forwards(FOREIGN_BUS, {role: true}))).replaceAll(N.ACCOUNT, id),
  ) as World;

function hub(policy: string, change: (account: World) => void = () => undefined): World {
  return accountWith(HUB, (account) => {
    const onward = rule('members', {source: ['aws.iam']}, {Id: '1', Arn: FOREIGN_TOPIC});
    onward.rule.Arn = onward.rule.Arn.replace(N.ACCOUNT, HUB);
    Object.assign(home(account), {rules: [onward], policy});
    account.topics[FOREIGN_TOPIC] = topic(FOREIGN_TOPIC, P.policy(P.eventsStatement(FOREIGN_TOPIC)), {Owner: HUB});
    subscribe(account, 'email', N.EMAIL, {}, FOREIGN_TOPIC);
    change(account);
  });
}

const BASELINE = [
  'version: 1',
  'rule: {name: iam-changes}',
  `topic: {name: "${FOREIGN_TOPIC}"}`,
  `recipients: [{protocol: email, endpoint: ${N.EMAIL}}]`,
  'unexpected-recipients: allow',
  '',
];
const vouching = [
  'elsewhere:',
  ...[FOREIGN_BUS, FOREIGN_TOPIC].map((arn) => `  - {resource: "${arn}", reason: checked there}`),
  '',
];

const BY_ORGANIZATION = admitsBy({StringEquals: {'aws:PrincipalOrgID': ORG}});

interface Given {
  readonly hubs?: readonly string[];
  readonly policy?: string;
  readonly organization?: string | null;
  readonly vouched?: boolean;
  readonly trouble?: NonNullable<Simulated['trouble']>;
  /** The hub is one of the accounts that are judged. */
  readonly member?: boolean;
  readonly change?: (account: World) => void;
  readonly baseline?: readonly string[];
  readonly raw?: Record<string, string>;
  readonly command?: 'check' | 'plan';
}

function run(given: Given = {}) {
  const {hubs = [HUB], policy = BY_ORGANIZATION, organization = ORG, vouched = false, trouble} = given;
  const file = [
    'version: 1',
    'role: check',
    'reconcile-role: fix',
    `accounts: ${JSON.stringify([...MEMBERS, ...(given.member === true ? [HUB] : [])])}`,
    `hubs: ${JSON.stringify(hubs)}`,
    organization === null ? '' : `organization: ${organization}`,
  ].join('\n');
  const baseline = [...(given.baseline ?? BASELINE), ...(vouched ? vouching : [])].join('\n');
  return runFleet(
    file,
    {account: (id) => (id === HUB ? hub(policy, given.change) : member(id)), ...(trouble && {trouble})},
    {
      files: new Map([['.github/iam-alerts.yml', baseline]]),
      raw: {'output-dir': 'out', ...given.raw},
      ...(given.command && {command: given.command}),
    },
  );
}

const verdicts = ({report}: Awaited<ReturnType<typeof run>>): string[] => report.accounts.map(({verdict}) => verdict);
const vouchedIn = ({files}: Awaited<ReturnType<typeof run>>): unknown =>
  (JSON.parse(files.get(`out/${idOf(1)}.json`)!) as {observation: {vouched: unknown}}).observation.vouched;

describe('a hub', () => {
  it('proves what its members could not see, by the organization of the file', async () => {
    const ran = await run();
    expect(verdicts(ran)).toEqual(['in-sync', 'in-sync', 'in-sync']);
    expect(ran.exit).toBe(0);
    expect(ran.report.hubs).toEqual([{account: HUB, state: 'read', reason: null}]);
    expect(ran.report.accounts[0]?.delivery).toMatchObject({lost: 0, unknown: 0});
  });

  it('takes the place of what is vouched for', async () => {
    expect(vouchedIn(await run({vouched: true}))).toEqual([]);
    expect(vouchedIn(await run({vouched: true, hubs: []}))).not.toEqual([]);
  });

  it('is unknown to its members where nobody reads it', async () => {
    expect(verdicts(await run({hubs: []}))).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('leaves the organization open where the file does not say it', async () => {
    expect(verdicts(await run({organization: null}))).toEqual(['unknown', 'unknown', 'unknown']);
    const other = admitsBy({StringEquals: {'aws:PrincipalOrgID': 'o-somebodyelse'}});
    expect(verdicts(await run({policy: other}))).toEqual(['drifted', 'drifted', 'drifted']);
  });

  it('is read once, however many members ask', async () => {
    const {reads} = await run();
    const asked = reads.get(HUB) ?? [];
    const [one] = [await run()].map((ran) => ran.reads.get(HUB)?.length);
    expect(asked).toHaveLength(one ?? 0);
    // Of what has one name there each is asked once; rules and topics have one each here.
    for (const op of [
      'sts:GetCallerIdentity',
      'events:DescribeEventBus',
      'events:ListRules',
      'sns:ListSubscriptionsByTopic',
    ])
      expect(asked.filter((each) => each === op)).toEqual([op]);
    for (const id of MEMBERS) expect(reads.get(id)).toContain('events:ListRules');
  });

  it('that cannot be read is one cause for all of its members, and is named', async () => {
    const ran = await run({trouble: (id) => (id === HUB ? () => refusedRole(HUB) : undefined)});
    expect(verdicts(ran)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(ran.exit).toBe(3);
    expect(ran.report.hubs[0]).toMatchObject({account: HUB, state: 'unreadable'});
    const grave = ran.report.groups.filter(({severity}) => !['low', 'info'].includes(severity));
    expect(grave.length).toBeGreaterThan(0);
    for (const group of grave) expect(group.accounts).toEqual(MEMBERS);
  });

  it('that is throttled for a moment is asked again', async () => {
    let refused = 0;
    const ran = await run({
      trouble: (id) =>
        id === HUB
          ? ({op}) =>
              op === 'events:ListRules' && refused++ === 0
                ? {status: 'unreadable', kind: 'throttled', code: 'Throttling', message: '', permissions: []}
                : null
          : undefined,
    });
    expect(verdicts(ran)).toEqual(['in-sync', 'in-sync', 'in-sync']);
  });
});

const NAMELESS = BASELINE.filter((line) => !/^(rule|topic):/.test(line));
const onward = (account: World) => home(account).rules[0]!;
const disable = (account: World): void => void (onward(account).rule.State = 'DISABLED');

describe('what is wrong in a hub', () => {
  const shown = (ran: Awaited<ReturnType<typeof run>>) =>
    groupsShown(ran.report, {show: 'drift', failOn: 'medium', failOnUnknown: true});

  it('is one cause for the hub and its members, and is mended in the hub', async () => {
    const ran = await run({member: true, change: disable, baseline: NAMELESS});
    const {common, odd} = shown(ran);
    expect(odd).toEqual([]);
    expect(common.map(({check, accounts}) => [check, accounts])).toEqual([['rule-enabled', [...MEMBERS, HUB]]]);
    const commands = mendingCommands(common[0]!.mended, ran.report);
    expect(commands).toHaveLength(1);
    expect(commands[0]).toContain(`iam-alert-guard reconcile --baseline .github/iam-alerts.yml --account ${HUB} `);
  });

  it('is not what another account has at home', async () => {
    const ran = await run({member: true, change: disable, baseline: NAMELESS});
    const own = ran.report.groups.find(({check, accounts}) => check === 'rule-enabled' && accounts.includes(HUB))!;
    const two = {...own, accounts: [idOf(1), HUB].sort()};
    const members = ran.report.groups.find(({check, accounts}) => check === 'rule-enabled' && !accounts.includes(HUB))!;
    const other = {...members, cause: members.cause.replace('members', 'onward')};
    for (const groups of [
      [two, members],
      [own, other],
    ])
      expect(shown({...ran, report: {...ran.report, groups}}).common.every(({accounts}) => accounts.length < 4)).toBe(
        true,
      );
  });

  it('sends its members there where it is no member, and names what loses the alerts', async () => {
    const named = `→ The rule members behind the forwarding is disabled, and it belongs to account ${HUB}: its owner has to enable it there, or reconcile has to run there.`;
    const off = await run({change: disable, raw: {format: 'text'}});
    expect(off.told.replace(/\s+/g, ' ')).toContain(named);
    const {told} = await run({change: disable, baseline: NAMELESS, raw: {format: 'text'}});
    expect(told.replace(/\s+/g, ' ')).toContain(
      `→ members is what loses the alerts, and it belongs to account ${HUB}.`,
    );
    expect(told).not.toContain('Do this in each account');
    const narrow = await run({
      change: (account) => void (onward(account).rule.EventPattern = '{"detail":{"eventName":["CreateUser"]}}'),
      raw: {format: 'text'},
    });
    expect(narrow.told.replace(/\s+/g, ' ')).toContain(
      `→ In account ${HUB}: Let the pattern of arn:aws:events:us-east-1:${HUB}:rule/members match these calls.`,
    );
  });

  it('is no reason to send anybody there where a member loses the alerts itself', async () => {
    const {told} = await runFleet(
      `version: 1\nrole: check\naccounts: ["${idOf(1)}"]\nhubs: ["${HUB}"]\norganization: ${ORG}\n`,
      {
        account: (id) => {
          if (id === HUB) return hub(BY_ORGANIZATION);
          const account = member(id);
          disable(account);
          return account;
        },
      },
      {files: new Map([['.github/iam-alerts.yml', BASELINE.join('\n')]]), raw: {format: 'text'}},
    );
    expect(told).not.toContain(`In account ${HUB}`);
  });
});

describe('what a hub does not tell', () => {
  const DENIED = {status: 'unreadable', kind: 'denied', code: 'AccessDenied', message: 'no', permissions: []} as const;
  const deny = (op: string): Given => ({
    trouble: (id) => (id === HUB ? (read) => (read.op === op ? DENIED : null) : undefined),
  });

  it('is named first, and what rests on it says whom to ask', async () => {
    const ran = await run({...deny('events:ListRules')});
    expect(ran.report.hubs).toEqual([{account: HUB, state: 'partly', reason: 'events:ListRules: AccessDenied: no'}]);
    const {told} = await run({...deny('events:ListRules'), raw: {format: 'text'}});
    const text = told.replace(/\s+/g, ' ');
    expect(text).toContain('0 of 1 hub read, 1 in part');
    expect(text).toContain(`The hub ${HUB} could not be read completely: events:ListRules`);
    expect(text).toContain(`In account ${HUB}: let the role check read`);
    expect(text).not.toContain('--snapshot');
  });

  it('is of no account where only advice rests on it, or where the hub asked as a member', async () => {
    expect((await run(deny('cloudwatch:GetMetricStatistics'))).report.hubs[0]?.state).toBe('read');
    expect((await run({...deny('cloudtrail:GetTrailStatus'), member: true})).report.hubs[0]?.state).toBe('read');
  });

  it('is to be listed as a hub where it is none', async () => {
    const {told} = await run({hubs: [], raw: {format: 'text'}});
    expect(told.replace(/\s+/g, ' ')).toContain(`List account ${HUB} under \`hubs\` in the organization file`);
    const ran = await run({hubs: [], command: 'plan'});
    const {steps} = (JSON.parse(ran.files.get(`out/${idOf(1)}.json`)!) as {plan: {steps: {text: string}[]}}).plan;
    const texts = steps.map(({text}) => text).filter((text) => text.includes('What was not read belongs to account'));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).not.toContain('See ');
      expect(text).toContain('under `hubs`');
    }
  });
});
