/** Hubs and members in one run: what a baseline could only vouch for is proven, and a hub is read once. */
import {describe, expect, it} from '@jest/globals';
import {home, rule, subscribe, topic, type World} from '../support/account.js';
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

function hub(policy: string): World {
  return accountWith(HUB, (account) => {
    const onward = rule('members', {source: ['aws.iam']}, {Id: '1', Arn: FOREIGN_TOPIC});
    onward.rule.Arn = onward.rule.Arn.replace(N.ACCOUNT, HUB);
    Object.assign(home(account), {rules: [onward], policy});
    account.topics[FOREIGN_TOPIC] = topic(FOREIGN_TOPIC, P.policy(P.eventsStatement(FOREIGN_TOPIC)), {Owner: HUB});
    subscribe(account, 'email', N.EMAIL, {}, FOREIGN_TOPIC);
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
}

function run({hubs = [HUB], policy = BY_ORGANIZATION, organization = ORG, vouched = false, trouble}: Given = {}) {
  const file = [
    'version: 1',
    'role: check',
    `accounts: ${JSON.stringify(MEMBERS)}`,
    `hubs: ${JSON.stringify(hubs)}`,
    organization === null ? '' : `organization: ${organization}`,
  ].join('\n');
  const baseline = [...BASELINE, ...(vouched ? vouching : [])].join('\n');
  return runFleet(
    file,
    {account: (id) => (id === HUB ? hub(policy) : member(id)), ...(trouble && {trouble})},
    {files: new Map([['.github/iam-alerts.yml', baseline]]), raw: {'output-dir': 'out'}},
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
