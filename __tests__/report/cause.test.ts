/** One cause, once: from the answers of reads to what every form of the report says. */
import {describe, expect, it} from '@jest/globals';
import type {Finding} from '../../src/findings/model.js';
import {annotations} from '../../src/report/forms/annotations.js';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderJson} from '../../src/report/forms/json.js';
import {renderJunit} from '../../src/report/forms/junit.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import {causeOf} from '../../src/report/model/cause.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Cause, Report} from '../../src/report/model/model.js';
import {parseReport} from '../../src/report/model/parse.js';
import {QUIET} from '../../src/report/model/show.js';
import type {Observed, Trouble, UnreadableKind} from '../../src/snapshot/model.js';
import type {ReadOp} from '../../src/snapshot/reads.js';
import {drifted, finding, healthy, read, unreadable} from './sample.js';

const OPS = [
  'sts:GetCallerIdentity',
  'cloudtrail:DescribeTrails',
  'events:ListRules',
  'events:DescribeEventBus',
] as const;

type Why = readonly [kind: UnreadableKind, code: string, message: string, trouble?: Trouble | undefined];

const known = (op: ReadOp): Observed => ({
  read: {op, region: 'us-east-1', params: {}} as unknown as Observed['read'],
  answer: {status: 'known', value: {}} as unknown as Observed['answer'],
});
const failed = (op: ReadOp, [kind, code, message, trouble]: Why): Observed => ({
  ...known(op),
  answer: {
    ...({status: 'unreadable', kind, code, message, permissions: kind === 'denied' ? [op] : []} as const),
    ...(trouble === undefined ? {} : {trouble}),
  },
});
const all = (why: Why): Observed[] => OPS.map((op) => failed(op, why));

const NONE: Why = [
  'credentials',
  'CredentialsProviderError',
  'Could not load credentials from any providers',
  {kind: 'no-credentials'},
];
const EXPIRED: Why = ['credentials', 'ExpiredTokenException', 'The token is old', {kind: 'expired-credentials'}];
const REFUSED: Why = ['unavailable', 'Error', 'connect ECONNREFUSED 127.0.0.1:9', {kind: 'no-connection'}];
const of = (...why: [UnreadableKind, string, string?, Trouble?]): Why => [why[0], why[1], why[2] ?? '', why[3]];
const stopped = (trouble: Trouble): Why =>
  of(trouble.kind.startsWith('host') ? 'unavailable' : 'credentials', 'Error', 'x', trouble);
const THROTTLED: Why = ['throttled', 'ThrottlingException', 'Rate exceeded'];

describe('what explains a run', () => {
  const cases: readonly [string, Why, Cause['kind'], RegExp][] = [
    ['no credentials', NONE, 'no-credentials', /there are no credentials/],
    [
      'no credentials, in a snapshot of before',
      of('credentials', 'CredentialsProviderError'),
      'no-credentials',
      /there are no/,
    ],
    [
      'a refused key, in a snapshot of before',
      of('credentials', 'ExpiredToken'),
      'refused-credentials',
      /does not accept/,
    ],
    ['no connection, in a snapshot of before', of('unavailable', 'Error'), 'unavailable', /server error/],
    // Words decide nothing.
    [
      'refused',
      of('credentials', 'X', 'the token has expired', {kind: 'refused-credentials'}),
      'refused-credentials',
      /not accept/,
    ],
    [
      'an unknown profile',
      stopped({kind: 'unknown-profile', name: 'nosuch'}),
      'unknown-profile',
      /the profile `nosuch` does not exist/,
    ],
    [
      'a profile of an odd name',
      stopped({kind: 'unknown-profile', name: 'a`b'}),
      'unknown-profile',
      /: the profile does not exist/,
    ],
    [
      'a role that may not be assumed',
      stopped({kind: 'role-refused'}),
      'role-refused',
      /The role could not be assumed\./,
    ],
    ['an expired token', EXPIRED, 'expired-credentials', /have expired/],
    [
      'a key that AWS does not know',
      stopped({kind: 'refused-credentials'}),
      'refused-credentials',
      /does not accept the credentials/,
    ],
    ['a clock that is off', stopped({kind: 'clock'}), 'clock', /clock of this machine/],
    [
      'a host that does not resolve',
      stopped({kind: 'host-not-found', name: 'sts.us-esat-1.amazonaws.com'}),
      'host-not-found',
      /^The host sts\.us-esat-1\.amazonaws\.com was not found/,
    ],
    [
      'a host of an odd name',
      stopped({kind: 'host-not-found', name: 'a b'}),
      'host-not-found',
      /^The host of AWS was not found/,
    ],
    ['no connection', REFUSED, 'no-connection', /no connection/],
    ['throttling', THROTTLED, 'throttled', /throttled the requests/],
    ['silence', ['timeout', 'TimeoutError', ''], 'timeout', /did not answer in time/],
    ['outage', ['unavailable', 'ServiceUnavailable', ''], 'unavailable', /a server error/],
  ];

  it.each(cases)('is %s', (_, why, kind, said) => {
    const cause = causeOf(all(why), []);
    expect(cause).toMatchObject({kind, nothingRead: true, reads: OPS.length});
    expect(cause?.said).toMatch(said);
    expect(cause?.remedy).not.toBe('');
    expect(cause?.message).toContain(why[2] === '' ? why[1] : why[2]);
  });

  it.each<[string, Why, string]>([
    ['no connection', REFUSED, 'There is no connection to sts in us-east-1.'],
    ['an expired token', EXPIRED, 'For sts in us-east-1, the credentials have expired.'],
    [
      'a refused key',
      ['credentials', 'InvalidClientTokenId', 'invalid'],
      'sts in us-east-1 does not accept the credentials.',
    ],
  ])('is that of one service where all others answered: %s', (_, why, said) => {
    const rest = OPS.slice(1).map(known);
    expect(causeOf([failed(OPS[0], why), ...rest], [])).toMatchObject({said, nothingRead: false, reads: 1});
    const denied = failed('cloudtrail:DescribeTrails', ['denied', 'AccessDenied', 'no']);
    expect(causeOf([failed(OPS[0], why), denied], [])).toMatchObject({said});
    // Two services have more in common than one of them.
    expect(causeOf([failed(OPS[0], why), failed(OPS[2], why), known(OPS[1])], [])?.said).not.toContain('sts');
  });

  it.each<[string, Observed[]]>([
    ['all was read', OPS.map(known)],
    ['reads were denied', all(['denied', 'AccessDenied', ''])],
    ['one read of many was throttled', [...OPS.slice(1).map(known), failed('events:ListRules', THROTTLED)]],
    [
      'one read was throttled, and the role may make none of the others',
      [
        known(OPS[0]),
        failed(OPS[1], THROTTLED),
        ...OPS.slice(2).map((op) => failed(op, ['denied', 'AccessDenied', ''])),
      ],
    ],
    ['only what serves remarks failed', [...OPS.map(known), failed('events:ListArchives', REFUSED)]],
    [
      'one region refused the key, as one does that is not switched on',
      [...OPS.map(known), failed('events:ListRules', ['credentials', 'UnrecognizedClientException', 'invalid'])],
    ],
    ['a snapshot does not hold reads', [...OPS.slice(1).map(known), failed(OPS[0], ['not-observed', '', ''])]],
  ])('is nothing where %s', (_, observed) => {
    expect(causeOf(observed, [])).toBeUndefined();
  });

  it('is the token that ended within the run, and only what rests on such a read rests on it', () => {
    const late = failed('events:ListRules', EXPIRED);
    const denied = failed('events:DescribeEventBus', ['denied', 'AccessDenied', '']);
    const on = ({read: {op, region}}: Observed): NonNullable<Finding['doubt']> => ({
      kind: 'unread',
      reads: [{op, region}],
      permissions: [],
    });
    const findings = [
      finding({status: 'unknown', fingerprint: 'a', doubt: on(late)}),
      // Words decide nothing.
      finding({status: 'unknown', fingerprint: 'b', doubt: on(denied), message: late.read.op}),
      finding({status: 'fail', fingerprint: 'c'}),
    ];
    const cause = causeOf([known(OPS[0]), known(OPS[1]), late, denied], findings);
    expect(cause).toMatchObject({kind: 'expired-credentials', nothingRead: false, reads: 1, findings: ['a']});
  });
});

/** A run without credentials, as the findings of its checks would have it. */
function blind(why: Why = NONE): Report {
  const findings = ['account-identified', 'alerts-delivered', 'rule-present', 'trail-present'].map((check) =>
    finding({check, status: 'unknown', fingerprint: check, resource: null, message: `Not known: ${check}.`}),
  );
  const base = healthy();
  return {
    ...base,
    verdict: 'unknown',
    target: {...base.target, account: null, pinned: '111122223333'},
    cause: causeOf(all(why), findings)!,
    counts: {pass: 0, fail: 0, unknown: 4, waived: 0},
    findings,
    delivery: {
      ...base.delivery!,
      delivered: 0,
      unknown: 106,
      recipients: [{protocol: 'email', endpoint: 'secops@example.com', delivered: 0, unknown: 106, state: 'unknown'}],
      losses: [{event: 'iam:TagRole', verdict: 'unknown', hop: 'trail', reason: 'not read', counterExample: null}],
    },
    route: {nodes: [{id: 't', kind: 'trail', label: 'not read', state: 'unknown', note: 'x'}], edges: []},
    observation: {
      observedAt: base.observation!.observedAt,
      known: 0,
      unreadable: OPS.map((op) => ({read: op, region: 'us-east-1', reason: 'credentials', permission: null})),
      vouched: [],
    },
  };
}

describe('a run with a cause', () => {
  const FALSE =
    /0 of 106|no trail|no rule|not subscribed|there is no subscription|Grant |never arrive|cannot be followed/;

  it('is short in a terminal: the cause first, once, then its remedy, and the pinned account', () => {
    const text = renderText(blind(), {color: false});
    expect(text.split('\n').length).toBeLessThanOrEqual(24);
    expect(text).not.toMatch(FALSE);
    expect(text.split('\n')[0]).toContain('UNKNOWN  AWS was not asked: there are no credentials.');
    expect(text.split('there are no credentials')).toHaveLength(2);
    expect(text.split('Could not load credentials from any providers')).toHaveLength(2);
    expect(text).toContain('account 111122223333 (pinned in the baseline)');
    expect(text).not.toContain('Recipients');
    expect(text).toContain('4 unknown findings have the cause above and are not listed.');
    expect(text).toMatch(/Next: Sign in/);
  });

  it('is one screen of summary and one annotation', () => {
    const page = renderSummary(blind());
    expect(page.split('\n').length).toBeLessThanOrEqual(30);
    expect(page).not.toMatch(FALSE);
    expect(annotations(blind(), QUIET)).toMatchObject([
      {level: 'error', title: 'AWS was not asked: there are no credentials.', line: 1},
    ]);
    expect(annotations(blind(), {...QUIET, failOnUnknown: false})).toMatchObject([{level: 'warning'}]);
    expect(annotations(blind(), {...QUIET, show: 'all'})).toHaveLength(4);
  });

  it('keeps every field of the JSON report, and can be read back and merged', () => {
    const json = read<Report>(renderJson(blind()));
    expect(json.findings).toHaveLength(4);
    expect(json).toMatchObject({target: {account: null, pinned: '111122223333'}, cause: {kind: 'no-credentials'}});
    const parsed = parseReport(renderJson(blind()));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const other = {...healthy(), target: {...healthy().target, account: '444455556666'}};
    const merged = mergeReports([parsed.report, other], healthy().tool);
    const text = renderText(merged, {color: false});
    expect(text).not.toMatch(FALSE);
    expect(text).toMatch(/111122223333 +unknown +AWS was not asked: there are no credentials\./);
    expect(text).not.toContain('account-identified');
  });

  it('is said once for all accounts of a merge that have it, with what is to be done, in every form', () => {
    const refused = (account: string): Report => {
      const one = blind();
      return {
        ...one,
        target: {...one.target, pinned: account},
        findings: [...one.findings, finding({severity: 'info', fingerprint: 'i'})],
        counts: {...one.counts, fail: 1},
      };
    };
    const merged = mergeReports([refused('111122223333'), refused('444455556666'), unreadable()], healthy().tool);
    const pages = [renderText(merged, {color: false}), renderSummary(merged), renderHtml(merged)].map((page) =>
      page.replace(/\s+/g, ' '),
    );
    for (const page of pages) {
      expect(page).toContain('8 unknown findings in 2 accounts have one cause and are not listed: AWS was not asked');
      expect(page).toContain('Sign in (');
      expect(page).not.toContain('the cause above');
    }
    // Drifted: nothing, where nobody looked; the remark is one.
    expect(pages[1]).toContain('| `444455556666` (pinned) | ❓ unknown | not read | 0 | 4 | 1 |');
    expect(merged.findings.filter(({account}) => account === '444455556666')).toHaveLength(5);
    expect(renderJunit(merged)).toContain('name="account 444455556666, ');
    // What was not read then has been read since.
    const since = {...healthy(), generatedAt: '2026-11-24T09:00:00Z'};
    expect(mergeReports([since, refused('111122223333')], healthy().tool).verdict).toBe('in-sync');
  });

  it('has no plan: steps that rest on nothing are not shown', () => {
    const planned = {...blind(), plan: drifted().plan};
    for (const page of [renderText(planned, {color: false}), renderSummary(planned)]) {
      expect(page).toContain('the account was not read');
      expect(page).not.toContain('PutRule');
    }
  });

  it('that drifted as well leads with the drift, then says the cause', () => {
    const both = {...blind(), verdict: 'drifted' as const, findings: [finding(), ...blind().findings]};
    const text = renderText({...both, cause: {...both.cause!, nothingRead: false}}, {color: false});
    expect(text).toMatch(/^✗ DRIFTED[^]*Cause\n {2}AWS was not asked: there are no credentials\.\n[^]*rule-enabled/);
  });
});
