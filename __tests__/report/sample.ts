/** Reports to render: one account that is well, one with three mistakes, one that could not be looked at, one review. */
import type {Finding} from '../../src/findings/model.js';
import type {CanaryBlock} from '../../src/report/model/canary.js';
import type {HistoryBlock} from '../../src/report/model/history.js';
import type {Loss, Report} from '../../src/report/model/model.js';

const PATH = '.github/iam-alerts.yml';
const TOPIC = 'arn:aws:sns:us-east-1:111122223333:iam-alerts';
const RULE = 'arn:aws:events:us-east-1:111122223333:rule/iam-changes';

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    check: 'rule-enabled',
    hop: 'rule',
    status: 'fail',
    severity: 'critical',
    title: 'Every rule that must alert is enabled',
    message: 'IAM changes are not reported: the rule iam-changes is DISABLED. Enable it.',
    resource: RULE,
    region: 'us-east-1',
    declared: 'ENABLED',
    observed: 'DISABLED',
    remediation: {by: 'reconcile', text: 'Enable the rule iam-changes in us-east-1.'},
    location: {path: PATH, line: 6, column: 3},
    docs: 'docs/checks/rule-enabled.md',
    fingerprint: '0123456789abcdef0123456789abcdef',
    ...over,
  };
}

export const pass = (check: string): Finding =>
  finding({
    check,
    status: 'pass',
    severity: 'high',
    message: 'As declared.',
    remediation: null,
    fingerprint: `f${check}`,
  });

export function healthy(): Report {
  const findings = [pass('trail-exists'), pass('trail-logging'), pass('rule-enabled'), pass('subscription-confirmed')];
  return {
    schema: 'iam-alert-guard/report/1',
    tool: {name: 'iam-alert-guard', version: '0.1.0'},
    command: 'check',
    generatedAt: '2026-11-23T09:00:00Z',
    baseline: {path: PATH, sha256: 'b'.repeat(64)},
    target: {account: '111122223333', partition: 'aws', eventRegion: 'us-east-1'},
    verdict: 'in-sync',
    counts: {pass: 4, fail: 0, unknown: 0, waived: 0},
    findings,
    delivery: {
      required: 106,
      delivered: 106,
      sometimes: 0,
      lost: 0,
      unknown: 0,
      unverified: ['iam:PutAccountProperties'],
      universe: {version: '2026-11', sha256: 'c'.repeat(64)},
      silentByDeclaration: [],
      extent: {leftOut: [], excepted: 0, policiesLeftOut: false, allRegions: true, othersAllowed: false},
      recipients: [{protocol: 'email', endpoint: 'secops@example.com', delivered: 106, state: 'confirmed'}],
      losses: [],
    },
    plan: null,
    review: null,
    route: {
      nodes: [
        {id: 't', kind: 'trail', label: 'management-events', state: 'passes', note: 'logs write events of IAM'},
        {id: 'r', kind: 'rule', label: 'iam-changes', state: 'passes', note: 'matches all 106 calls'},
        {id: 's', kind: 'topic', label: 'iam-alerts', state: 'passes', note: 'lets EventBridge publish'},
        {id: 'e', kind: 'recipient', label: 'secops@example.com', state: 'passes', note: 'confirmed'},
      ],
      edges: [
        {from: 't', to: 'r', state: 'passes'},
        {from: 'r', to: 's', state: 'passes'},
        {from: 's', to: 'e', state: 'passes'},
      ],
    },
    observation: {observedAt: '2026-11-23T08:59:58Z', known: 11, unreadable: [], vouched: []},
    notes: [],
  };
}

export function drifted(): Report {
  const base = healthy();
  const loss = (event: string, over: Partial<Loss> = {}): Loss => ({
    event,
    verdict: 'never',
    hop: 'rule',
    reason: 'the rule iam-changes is disabled',
    counterExample: null,
    ...over,
  });
  const events = Array.from({length: 104}, (_, index) => `iam:Call${String(index).padStart(3, '0')}`);
  return {
    ...base,
    command: 'plan',
    verdict: 'drifted',
    counts: {pass: 1, fail: 2, unknown: 1, waived: 1},
    findings: [
      finding(),
      finding({
        check: 'subscription-confirmed',
        hop: 'subscription',
        title: 'Every declared recipient is confirmed',
        message:
          'secops@example.com gets nothing: its subscription is pending. Somebody must click the link in the mail.',
        resource: TOPIC,
        declared: 'confirmed',
        observed: 'PendingConfirmation',
        remediation: {by: 'human', text: 'Open the mailbox of secops@example.com and confirm the subscription.'},
        location: {path: PATH, line: 9, column: 5},
        docs: 'docs/checks/subscription-confirmed.md',
        fingerprint: '1'.repeat(32),
      }),
      finding({
        check: 'trail-encrypted',
        hop: 'storage',
        status: 'unknown',
        severity: 'medium',
        message: 'Nobody knows whether the logs are encrypted: kms:DescribeKey was denied.',
        resource: 'arn:aws:kms:us-east-1:111122223333:alias/cloudtrail',
        remediation: {by: 'grant-permission', text: 'Grant kms:DescribeKey.'},
        fingerprint: '2'.repeat(32),
      }),
      finding({
        check: 'trail-log-validation',
        hop: 'trail',
        status: 'waived',
        severity: 'medium',
        message: 'Nobody would notice an altered log: log file validation is off.',
        fingerprint: '3'.repeat(32),
        waiver: {reason: 'Arrives with PLAT-812', expires: '2027-03-31'},
      }),
      pass('trail-exists'),
    ],
    delivery: {
      required: 106,
      delivered: 0,
      sometimes: 0,
      lost: 106,
      unknown: 0,
      unverified: ['iam:PutAccountProperties'],
      universe: {version: '2026-11', sha256: 'c'.repeat(64)},
      silentByDeclaration: ['{"detail":{"userIdentity":{"arn":["arn:aws:iam::111122223333:role/deploy"]}}}'],
      extent: {leftOut: [], excepted: 1, policiesLeftOut: true, allRegions: true, othersAllowed: false},
      recipients: [{protocol: 'email', endpoint: 'secops@example.com', delivered: 0, state: 'pending'}],
      losses: [
        ...events.map((event) => loss(event)),
        loss('iam:TagRole', {
          hop: 'subscription',
          reason: 'the filter policy wants eventName CreateUser',
          counterExample: {
            source: 'aws.iam',
            'detail-type': 'AWS API Call via CloudTrail',
            detail: {eventName: 'TagRole'},
          },
        }),
        loss('iam:TagUser', {hop: 'subscription', reason: 'the filter policy wants eventName CreateUser'}),
      ],
    },
    plan: {
      digest: 'sha256:' + 'd'.repeat(64),
      steps: [
        {
          action: 'PutRule',
          resource: RULE,
          region: 'us-east-1',
          before: {Name: 'iam-changes', State: 'DISABLED', EventPattern: '{"source":["aws.iam"]}'},
          after: {Name: 'iam-changes', State: 'ENABLED', EventPattern: '{"source":["aws.iam"]}'},
          by: 'reconcile',
          text: 'Enables the rule.',
          reversible: true,
          permission: 'events:PutRule',
          cures: ['0123456789abcdef0123456789abcdef'],
          costs: null,
        },
        {
          action: 'ConfirmSubscription',
          resource: TOPIC,
          region: 'us-east-1',
          before: null,
          after: null,
          by: 'human',
          text: 'Only a person can confirm an e-mail:\n  aws sns subscribe --protocol email \\\n    --notification-endpoint secops@example.com',
          reversible: true,
          permission: 'sns:Subscribe',
          cures: ['1'.repeat(32)],
          costs: null,
        },
      ],
    },
    route: {
      nodes: base.route!.nodes.map((node) =>
        node.id === 'r'
          ? {...node, state: 'blocks', note: 'disabled'}
          : node.id === 'e'
            ? {...node, state: 'unknown', note: 'pending'}
            : node,
      ),
      edges: [
        {from: 't', to: 'r', state: 'passes'},
        {from: 'r', to: 's', state: 'blocks'},
        {from: 's', to: 'e', state: 'blocks'},
      ],
    },
    observation: {
      observedAt: '2026-11-23T08:59:58Z',
      known: 10,
      unreadable: [{read: 'kms:DescribeKey', region: 'us-east-1', reason: 'denied', permission: 'kms:DescribeKey'}],
      vouched: ['arn:aws:cloudtrail:eu-west-1:999988887777:trail/org'],
    },
  };
}

export function unreadable(): Report {
  const base = healthy();
  return {
    ...base,
    verdict: 'unknown',
    target: {account: null, partition: null, eventRegion: null},
    counts: {pass: 0, fail: 0, unknown: 1, waived: 0},
    findings: [
      finding({
        check: 'account-identified',
        hop: 'account',
        status: 'unknown',
        message: 'Nobody knows which account this is: sts:GetCallerIdentity gave no answer.',
        resource: null,
        region: null,
        remediation: {by: 'human', text: 'Check the credentials of this job.'},
      }),
    ],
    delivery: null,
    route: null,
    observation: {
      observedAt: '2026-11-23T08:59:58Z',
      known: 0,
      unreadable: [{read: 'sts:GetCallerIdentity', region: 'us-east-1', reason: 'credentials', permission: null}],
      vouched: [],
    },
  };
}

export function review(): Report {
  return {
    ...healthy(),
    command: 'review',
    verdict: null,
    target: {account: null, partition: null, eventRegion: null},
    counts: {pass: 0, fail: 0, unknown: 0, waived: 0},
    findings: [],
    delivery: null,
    route: null,
    observation: null,
    review: {
      class: 'weakens',
      changes: [
        {
          class: 'weakens',
          path: 'recipients[1].endpoint',
          effect: 'pager@example.com would no longer be told.',
          location: {path: PATH, line: 4, column: 1},
        },
        {
          class: 'strengthens',
          path: 'trail.log-file-validation',
          effect: 'Altered logs would be noticed.',
          location: {path: PATH, line: 7, column: 3},
        },
      ],
    },
    notes: ['This run had no credentials: the baseline was reviewed, no account was looked at.'],
  };
}

/** JSON back as data: tests look at a few fields of it. */
export function read<T = Report>(json: string): T {
  return JSON.parse(json) as T;
}

/** What became of real changes: silent, unknown and alerted ones, a stop, noise, a contradiction. */
export function changes(over: Partial<HistoryBlock> = {}): HistoryBlock {
  const call = {
    changes: 3,
    alerted: 3,
    hop: null,
    reason: null,
    example: null,
    failed: 0,
    silent: 0,
    unknown: 0,
    noticed: 0,
    missedBy: [],
  };
  const example = {day: '2026-11-20', actor: 'AssumedRole', errorCode: null, eventID: 'e-1'};
  const lost = {
    hop: 'rule',
    reason: 'not matched by the pattern of iam-changes',
    example,
    missedBy: ['email secops@example.com'],
  };
  return {
    since: '2026-11-16T08:45:00.000Z',
    until: '2026-11-23T08:45:00.000Z',
    complete: false,
    changes: 10,
    failed: 1,
    alerted: 6,
    noticed: 0,
    silent: 3,
    unknown: 1,
    calls: [
      {...call, ...lost, event: 'iam:TagRole', alerted: 0, silent: 3},
      {
        ...call,
        ...lost,
        event: 'iam:CreateRole',
        hop: 'target',
        reason: 'events:ListTargetsByRule was denied',
        alerted: 3,
        unknown: 1,
        changes: 4,
      },
      {...call, event: 'iam:CreateUser', failed: 1},
    ],
    noise: {
      ...{perDay: 31.5, peakPerMinute: 40, peakPerSecond: 12, reads: 2, others: 3},
      actors: [
        {type: 'AssumedRole', messages: 9},
        {type: 'Root', messages: 1},
      ],
    },
    neverSeen: ['iam:DeleteRole', 'iam:DeleteUser'],
    gaps: [
      {
        at: '2026-11-18T10:00:00.000Z',
        event: 'events:DisableRule',
        resource: 'arn:aws:events:us-east-1:111122223333:rule/iam-changes',
        until: '2026-11-18T11:00:00.000Z',
        changes: 2,
      },
      {
        at: '2026-11-19T10:00:00.000Z',
        event: 'sns:Unsubscribe',
        resource: 'arn:aws:sns:us-east-1:111122223333:iam-alerts:1',
        until: null,
        changes: null,
      },
    ],
    source: 'cloudtrail',
    records: 14,
    unreadable: 1,
    foreign: 1,
    duplicates: 2,
    excepted: 1,
    stopped: {
      reason: 'the budget of 200 pages is used up',
      resume: '--since 2026-11-16T08:45:00Z --until 2026-11-18T00:00:00Z',
    },
    days: [
      {day: '2026-11-18', changes: 4, silent: 3, unknown: 0},
      {day: '2026-11-20', changes: 6, silent: 0, unknown: 1},
    ],
    modelErrors: [
      {belief: 'managementEvent is always true', records: 2, example: 'CreateUser: managementEvent absent'},
    ],
    ...over,
  };
}

/** A run of `history`. */
export function ofHistory(over: Partial<HistoryBlock> = {}): Report {
  return {...healthy(), command: 'history', history: changes(over)};
}

/** A canary that was lost, with everything that can be said of one. */
export function flown(over: Partial<CanaryBlock> = {}): Report {
  const hop = {resource: null, at: null, note: null};
  const canary: CanaryBlock = {
    marker: 'iam-alert-guard-canary-0123456789abcdef',
    call: 'iam:TagRole',
    sentAt: '2026-11-23T09:00:00Z',
    hops: [
      {...hop, hop: 'call', resource: 'iam:TagRole', state: 'seen', at: '2026-11-23T09:00:00.000Z'},
      {...hop, hop: 'rule', resource: 'arn:aws:events:us-east-1:111122223333:rule/iam-changes', state: 'not-seen'},
      {...hop, hop: 'topic', state: 'not-watched', note: 'AccessDenied: no'},
    ],
    outcome: 'lost',
    seconds: null,
    tries: 2,
    audience: ['stranger@example.com'],
    ...over,
  };
  return {...healthy(), command: 'canary', canary};
}
