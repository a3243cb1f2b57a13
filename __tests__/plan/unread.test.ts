/** What nobody could read is no reason for a call: the plan with a read unanswered has no call that the plan of the whole account has not. */
import type {DoubtKind} from '../../src/findings/model.js';
import {unknown} from '../../src/delivery/gate.js';
import {grantFirst} from '../../src/plan/planning.js';
import {describe, expect, it} from '@jest/globals';
import {accountOf, judgingOf, type Case} from '../accounts/case.js';
import {anotherTrail, roleMay} from '../accounts/changes.js';
import {FOREIGN_BUS, FOREIGN_TOPIC, forwards, hub} from '../accounts/hubs.js';
import {BROKEN, HEALTHY} from '../accounts/tables.js';
import {home, refuse, rule, ruleOf, subscribe, topic, topicOf, unsubscribe, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {runs} from '../support/runs.js';
import {settingFor} from '../support/world.js';
import {judged, planned, words} from './support.js';
import {callsOf, planOf, spoilable, SPOILS} from './unread.js';

type Change = (account: World) => void;

const MAIL =
  'version: 1\nrecipients:\n  - {protocol: email, endpoint: security@example.com}\nunexpected-recipients: allow\n';
/** Nothing but a rule that forwards to a hub. */
const member: Change = (account) => {
  account.topics = {};
};
const VOUCHED = `${MAIL}elsewhere: [{resource: "${FOREIGN_BUS}", reason: the security account}]\n`;
const NARROW = JSON.stringify({source: ['aws.iam'], detail: {eventName: ['CreateUser']}});
const SECOND = 'arn:aws:sns:us-east-1:111122223333:second';

/** The mail is subscribed to another topic as well, to which no rule leads. */
const second: Change = (account) => {
  account.topics[SECOND] = topic(SECOND, P.topicPolicy(SECOND));
  subscribe(account, 'email', N.EMAIL, {}, SECOND);
};

/** A second rule forwards everything to a hub. */
const besideHub: Change = (account) => {
  account.roles['iam-alerts']!.inline['forward'] = roleMay('events:PutEvents', FOREIGN_BUS);
  home(account).rules.push(rule('to-hub', P.IAM_PATTERN, {Id: '1', Arn: FOREIGN_BUS, RoleArn: N.ROLE}));
};

const all =
  (...changes: readonly Change[]): Change =>
  (account) => {
    for (const change of changes) change(account);
  };

const off: Change = (account) => {
  ruleOf(account).rule.State = 'DISABLED';
};
const untargeted: Change = (account) => {
  ruleOf(account).targets = [];
};
const noRules: Change = (account) => {
  home(account).rules = [];
};
const bare: Change = (account) => {
  topicOf(account).attributes['Policy'] = P.policy();
};
const unread =
  (op: string, where?: string): Change =>
  (account) => {
    refuse(account, op, 'throttled', where);
  };

/** A second trail, which lacks what is declared and the first one has. */
const spareTrail: Change = anotherTrail({trail: {LogFileValidationEnabled: false}});
const VALID = `${MAIL}trail: {log-file-validation: true}\n`;

/** Whether a call is due depends on what was not read; in the neighbour it is read, or nothing hangs on it. */
const CASES: readonly (readonly [title: string, change: Change, baseline: string, calls: readonly string[]])[] = [
  [
    'who is subscribed where the rule leads',
    all(second, unread('sns:ListSubscriptionsByTopic', 'iam-alerts')),
    MAIL,
    [],
  ],
  [
    'who is subscribed where the disabled rule leads',
    all(second, off, unread('sns:ListSubscriptionsByTopic', 'iam-alerts')),
    MAIL,
    [],
  ],
  [
    'neighbour: who is subscribed elsewhere',
    all(second, off, unread('sns:ListSubscriptionsByTopic', 'second')),
    MAIL,
    ['PutRule'],
  ],
  [
    'who is subscribed to a topic, and no rule leads to any',
    all(second, untargeted, unread('sns:ListSubscriptionsByTopic', 'iam-alerts')),
    MAIL,
    [],
  ],
  ['on which topics the recipient is', all(untargeted, unread('sns:ListSubscriptions')), MAIL, []],
  ['neighbour: that is read', untargeted, MAIL, ['PutTargets']],
  [
    'neighbour: the topic is declared',
    all(untargeted, unread('sns:ListSubscriptions')),
    `${MAIL}topic: {name: iam-alerts}\n`,
    ['PutTargets'],
  ],
  ['the topic on which the recipient is', all(untargeted, unread('sns:GetTopicAttributes', 'iam-alerts')), MAIL, []],
  ['a hub, beside a topic to which no rule leads', forwards(FOREIGN_BUS, {role: true}), MAIL, []],
  ['the same, with the rule declared', forwards(FOREIGN_BUS, {role: true}), `${MAIL}rule: {name: iam-changes}\n`, []],
  [
    'neighbour: a hub that is vouched for, and a forward that is too narrow',
    all(forwards(FOREIGN_BUS, {role: true}), member, (account) => {
      ruleOf(account).rule.EventPattern = NARROW;
    }),
    VOUCHED,
    ['PutRule'],
  ],
  [
    'neighbour: a hub that is vouched for, and a forward that is disabled',
    all(forwards(FOREIGN_BUS, {role: true}), member, off),
    VOUCHED,
    ['PutRule'],
  ],
  [
    'neighbour: a hub that is vouched for, and a role that is gone',
    all(forwards(FOREIGN_BUS, {role: true}), member, (account) => {
      delete account.roles['iam-alerts'];
    }),
    VOUCHED,
    [],
  ],
  ['a topic of another account', forwards(FOREIGN_TOPIC, {role: true}), MAIL, []],
  ['a hub, beside a rule that is disabled', all(besideHub, off), MAIL, []],
  ['neighbour: that rule is declared', all(besideHub, off), `${MAIL}rule: {name: iam-changes}\n`, ['PutRule']],
  ['a hub, beside a topic that admits nobody', all(besideHub, bare), MAIL, []],
  [
    'neighbour: that topic is declared',
    all(besideHub, bare),
    `${MAIL}topic: {name: iam-alerts}\n`,
    ['SetTopicAttributes'],
  ],
  ['the rules of a hub in the account', all(hub(), unread('events:ListRules', 'hub')), MAIL, []],
  ['neighbour: what the default bus is', all(untargeted, unread('events:DescribeEventBus')), MAIL, ['PutTargets']],
  ['neighbour: the key of the topic', all(untargeted, unread('kms:GetKeyPolicy')), MAIL, ['PutTargets']],
  [
    'neighbour: a hub behind a rule that is disabled',
    all(forwards(FOREIGN_BUS, {role: true}), off),
    MAIL,
    ['PutRule', 'PutTargets'],
  ],
  ['which rules lead to the topic', all(noRules, unread('events:ListRuleNamesByTarget')), MAIL, []],
  [
    'neighbour: the rule is declared',
    all(noRules, unread('events:ListRuleNamesByTarget')),
    `${MAIL}rule: {name: iam-changes}\n`,
    ['PutRule', 'PutTargets'],
  ],
  [
    'the bucket of the trail that is to be made',
    all((account) => {
      account.trails = [];
    }, unread('s3:HeadBucket')),
    `${MAIL}trail: {name: org-main, bucket: acme-org-trail}\n`,
    [],
  ],
  [
    'what the first of two trails records',
    all(spareTrail, unread('cloudtrail:GetEventSelectors', 'org-main')),
    VALID,
    [],
  ],
  ['where rules lead, beside a spare trail', all(spareTrail, unread('events:ListTargetsByRule')), VALID, []],
  [
    'neighbour: the first trail does not log',
    all(spareTrail, ({trails: [first]}) => void Object.assign(first!.status, {IsLogging: false})),
    VALID,
    ['UpdateTrail'],
  ],
];

describe('no call rests on what was not read', () => {
  it.each(CASES)('%s', (_, change, baseline, calls) => {
    const {plan} = planned(change, baseline, {findings: judged});
    expect(words(plan).filter((word) => !word.endsWith('(a person)'))).toEqual(calls);
  });

  it('a plan that waits says what has to be read', () => {
    const {plan} = planned(
      (account) => {
        untargeted(account);
        refuse(account, 'sns:ListSubscriptions');
      },
      MAIL,
      {findings: judged},
    );
    expect(words(plan)).toEqual(['GrantPermission (a person)']);
    expect(plan.steps[0]).toMatchObject({permission: 'sns:ListSubscriptions'});
  });

  it('also where a topic has another recipient', () => {
    const both = MAIL.replace('recipients:\n', `recipients:\n  - {protocol: sqs, endpoint: "${N.QUEUE}"}\n`);
    const {plan} = planned(
      (account) => {
        unsubscribe(account, 'sqs');
        refuse(account, 'sns:ListSubscriptions');
      },
      both,
      {findings: judged},
    );
    expect(words(plan)).toEqual(['GrantPermission (a person)']);
  });
});

/** Reads on which the way of an alert hangs: of others a call may hang as well, and never a second way. */
const OF_THE_WAY =
  /^(events:(ListRules|ListTargetsByRule|ListRuleNamesByTarget)|sns:(ListSubscriptions|GetTopicAttributes)|notifications|s3:HeadBucket|cloudtrail:DescribeTrails|chatbot)/;

/** Neither rule nor topic nor trail is named, so that all of them are looked for. */
function unnamed(found: Case): Case {
  const {rule = {}, topic: named = {}, trail = {}} = found.baseline as Record<string, object | null | undefined>;
  const nameless = (part: object | null): object => ({...part, name: null});
  return {
    ...found,
    baseline: {...found.baseline, rule: nameless(rule), topic: nameless(named), trail: nameless(trail)},
  };
}

describe('over the accounts of the tables', () => {
  it('with a read unanswered, no plan has a call that it has not with the answer', () => {
    const rows = [...BROKEN, ...HEALTHY].flatMap(({cases}) => cases);
    const each = runs(500, 400, 20);
    const found: string[] = [];
    rows.forEach((row, index) => {
      if (index % each !== 11 % each) return;
      for (const one of [row, unnamed(row)]) {
        const setting = settingFor(judgingOf(one));
        const others = one.others?.() ?? [];
        const whole = planOf(accountOf(one), setting, others);
        const due = new Set(callsOf(whole));
        spoilable(whole)
          .filter((key) => OF_THE_WAY.test(key))
          .forEach((key, at) => {
            const kind = SPOILS[(index + at) % SPOILS.length] ?? 'denied';
            const more = callsOf(planOf(accountOf(one), setting, others, {key, kind})).filter((call) => !due.has(call));
            found.push(...more.map((call) => `${one.title}: ${key} ${kind}: ${call}`));
          });
      }
    });
    expect(found).toEqual([]);
  }, 600_000);
});

describe('a fact that is not known', () => {
  const said = (kind: Exclude<DoubtKind, 'unread'>): string =>
    grantFirst('PutRule', 'rule', 'us-east-1', unknown('it hangs on something', kind)).text;

  it('is to be read again only where a read would tell', () => {
    expect(said('foreign')).toContain('When it can be read, plan again.');
    expect(said('not-evaluated')).toContain('It cannot be decided from the configuration');
    expect(said('not-evaluated')).not.toContain('read');
  });
});
