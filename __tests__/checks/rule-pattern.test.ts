import type {Json} from '../../src/findings/model.js';
import {check as coverage} from '../../src/checks/pattern/rule-pattern-coverage.js';
import {check as declared} from '../../src/checks/pattern/rule-pattern-declared.js';
import {check as readable} from '../../src/checks/pattern/rule-pattern.js';
import * as A from '../accounts/roads/alarm/account.js';
import {home, refuse, rule, ruleOf, type World} from '../support/account.js';
import {table} from '../support/table.js';
import type {Judging} from '../support/world.js';

type Change = (account: World) => void;
type Detail = Readonly<Record<string, Exclude<Json, undefined>>>;

const iam = (detail: Detail = {}): Record<string, Json> => ({
  source: ['aws.iam'],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {eventSource: ['iam.amazonaws.com'], ...detail},
});
const CHANGES = {eventName: [{'anything-but': {prefix: ['Get', 'List', 'Generate', 'Simulate']}}]};
const ROOT = {userIdentity: {type: ['Root']}};
const NOT_ROOT = {userIdentity: {type: [{'anything-but': 'Root'}]}};

/** The named rule asks for this. */
const asks =
  (pattern: object): Change =>
  (account) => {
    ruleOf(account).rule.EventPattern = JSON.stringify(pattern);
  };

/** Instead of the one rule these, all to the same topic. */
const rules =
  (...patterns: object[]): Change =>
  (account) => {
    const {targets} = ruleOf(account);
    home(account).rules = patterns.map((pattern, i) => rule(`part-${String(i)}`, pattern, ...targets));
  };

/** The named rule must mean this. */
const named = (pattern: Json): Judging => ({baseline: {rule: {pattern}}});
/** The rules that serve must mean this together. */
const together = (pattern: Json): Judging => ({baseline: {rule: {name: null, pattern}}});

table(readable, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'a pattern that EventBridge would refuse and yet holds: it knows more than we do',
    change: (account) => {
      ruleOf(account).rule.EventPattern = '{"source":[]}';
    },
    says: ['unknown critical'],
  },
  {
    name: 'a schedule',
    change: (account) => {
      delete ruleOf(account).rule.EventPattern;
      ruleOf(account).rule.ScheduleExpression = 'rate(1 day)';
    },
    says: ['fail critical'],
  },
]);

table(coverage, [
  {name: 'healthy', says: ['pass'], words: ['matches all 109 required calls']},
  {name: 'all events of IAM: wider is no loss', change: asks({source: ['aws.iam']}), says: ['pass']},
  {
    name: 'fields that every IAM event has',
    change: asks(iam({...CHANGES, readOnly: [false], managementEvent: [true]})),
    says: ['pass'],
  },
  {
    name: 'one call is not in the list',
    change: asks(iam({eventName: [{'anything-but': {prefix: ['Get', 'List', 'Generate', 'Simulate', 'TagRole']}}]})),
    says: ['fail high'],
    words: ['1 of 109 required calls (iam:TagRole) is silent: the pattern of iam-changes does not match it.'],
  },
  {
    name: 'another service',
    change: asks({source: ['aws.iam'], detail: {eventSource: ['sts.amazonaws.com']}}),
    says: ['fail critical'],
    words: [
      'All 109 required calls are silent: the pattern of iam-changes does not match them. The pattern requires `detail.eventSource` to be',
    ],
  },
  {
    name: 'one kind of caller only',
    change: asks(iam({...CHANGES, ...ROOT})),
    says: ['fail high'],
    words: [
      'sometimes silent: the pattern of iam-changes does not match all of their events (for example, `detail.userIdentity.type` is `IAMUser`; the pattern asks for `Root`).',
    ],
  },
  {
    name: 'a hostile value is shown without its marks',
    change: asks(iam({...CHANGES, userAgent: [{'anything-but': '\u202e\u0007'}, {exists: false}]})),
    says: ['fail high'],
    words: ['(for example, `detail.userAgent` is `\\u202e\\u0007`; the pattern asks for anything but'],
  },
  {
    name: 'two losses for two reasons',
    change: asks({
      ...iam(),
      $or: [
        {detail: {eventName: [{prefix: 'Create'}], userAgent: [{exists: true}]}},
        {detail: {eventName: [{'anything-but': {prefix: 'Create'}}], ...ROOT}},
      ],
    }),
    says: ['fail high'],
    words: ['for 15, for example, detail.userAgent is absent).'],
  },
  {
    name: 'failed attempts only',
    change: asks(iam({...CHANGES, errorCode: [{exists: false}]})),
    says: ['fail low'],
    words: ['Failed attempts stay silent'],
  },
  {
    name: 'one call is lost sometimes, and most are never matched: neither is the reason of the other',
    change: asks(
      iam({
        $or: [{eventName: ['CreateUser'], userAgent: [{exists: true}]}, {eventName: ['DeleteUser']}],
      }),
    ),
    says: ['fail high'],
    words: [
      '107 of 109 required calls (iam:AcceptDelegationRequest and 106 more) are silent: the pattern of iam-changes does not match them. ' +
        '1 of 109 required calls (iam:CreateUser) is sometimes silent: the pattern of iam-changes does not match all of their events ' +
        '(for example, detail.userAgent is absent).',
    ],
  },
  {
    name: 'what an alarm tells of is not silent',
    change: (account) => {
      const {buses, topics} = structuredClone({buses: account.buses, topics: account.topics});
      A.cis(account);
      Object.assign(account, {buses, topics: {...topics, ...account.topics}});
      asks(iam({eventName: [{prefix: 'Create'}]}))(account);
    },
    judging: {baseline: A.NAMED},
    says: ['pass'],
    words: ['that it leaves out would be noticed another way'],
  },
  {
    name: 'what another rule may bring, whose targets were not read, is not known to be silent',
    change: (account) => {
      asks(iam({eventName: [{prefix: 'Create'}]}))(account);
      home(account).rules.push(
        rule('the-rest', iam({eventName: [{'anything-but': {prefix: 'Create'}}]}), ...ruleOf(account).targets),
      );
      refuse(account, 'events:ListTargetsByRule', 'denied', 'the-rest');
    },
    judging: {baseline: {rule: null, topic: null}},
    says: ['unknown critical'],
  },
  {
    name: 'an alarm without its trail tells of nothing',
    change: (account) => {
      const {buses, topics} = structuredClone({buses: account.buses, topics: account.topics});
      A.cis(account);
      Object.assign(account, {buses, topics: {...topics, ...account.topics}});
      asks(iam({eventName: [{prefix: 'Create'}]}))(account);
      for (const trail of account.trails) trail.status.IsLogging = false;
    },
    judging: {baseline: A.NAMED},
    says: ['fail high'],
  },
  {
    name: 'two rules that share the callers between them',
    change: rules(iam({...CHANGES, ...ROOT}), iam({...CHANGES, ...NOT_ROOT})),
    judging: {baseline: {rule: {name: null}}},
    says: ['pass'],
  },
]);

table(declared, [
  {name: 'nothing is declared', change: asks({source: ['aws.s3']}), says: []},
  {name: 'the same', change: asks(iam(CHANGES)), judging: named(iam(CHANGES)), says: ['pass']},
  {
    name: 'other words for the same IAM events',
    change: asks({
      source: ['aws.iam'],
      'detail-type': [{prefix: 'AWS API'}],
      detail: {...CHANGES, managementEvent: [true]},
    }),
    judging: named(iam(CHANGES)),
    says: ['pass'],
  },
  {
    name: 'the rule speaks of other services too, and the declared pattern does not',
    change: asks({source: ['aws.iam', 'aws.organizations', 'aws.sso']}),
    judging: named({source: ['aws.iam']}),
    says: ['pass'],
  },
  {
    name: 'the declared pattern speaks of other services too, and the rule does not',
    change: asks({source: ['aws.iam']}),
    judging: named({source: ['aws.iam', 'aws.organizations']}),
    says: ['pass'],
  },
  {
    name: 'a field in a case that no IAM event has',
    change: asks({source: ['aws.iam'], detail: {EventName: [{exists: false}]}}),
    judging: named({source: ['aws.iam']}),
    says: ['pass'],
  },
  {
    name: 'the account is written out',
    change: asks({...iam(), account: ['111122223333'], region: ['us-east-1']}),
    judging: named(iam()),
    says: ['pass'],
  },
  {
    name: 'the account is another one',
    change: asks({...iam(), account: ['999988887777']}),
    judging: named(iam()),
    says: ['fail high'],
  },
  {
    name: 'less than declared',
    change: asks(iam({...CHANGES, ...ROOT})),
    judging: named(iam(CHANGES)),
    says: ['fail high'],
    words: [
      'Events that the declared pattern admits stay silent: iam-changes does not match',
      'the difference being that detail.userIdentity.type is "IAMUser"',
    ],
  },
  {
    name: 'more than declared',
    change: asks(iam()),
    judging: named(iam(CHANGES)),
    says: ['fail low'],
    words: ['More alerts are sent than declared: iam-changes also matches'],
  },
  {
    name: 'more than declared, changes among it',
    change: asks(iam()),
    judging: named(iam({eventName: [{prefix: 'Create'}]})),
    says: ['fail high'],
    words: [
      'A rule as declared would lose alerts: the declared pattern does not match',
      '(iam:AcceptDelegationRequest, iam:AcquireRole, iam:AddClientIDToOpenIDConnectProvider and',
    ],
  },
  {
    name: 'more than declared, and only events of some callers are declared',
    change: asks(iam()),
    judging: named(iam({userIdentity: {type: ['IAMUser']}})),
    says: ['fail high'],
    words: ['the declared pattern matches 109 of the 109 required calls only sometimes (not, for example, when'],
  },
  {
    name: 'a name in the wrong case, and it is right in the account: the file is at fault',
    change: asks(iam()),
    judging: {baseline: {rule: {pattern: iam({eventName: ['CreateUser', 'deleteUser']})}}},
    says: ['fail high'],
    words: ['does not match 108 of the 109 required calls'],
  },
  {
    name: 'the account by its number, and nothing else is missing',
    change: asks(iam()),
    judging: named({...iam(), account: ['111122223333']}),
    says: ['pass'],
  },
  {
    name: 'a call is left out that need not alert',
    change: asks(iam({eventName: [{'anything-but': ['TagRole']}]})),
    judging: {
      baseline: {
        events: {exclude: ['iam:TagRole']},
        rule: {pattern: iam({eventName: [{'anything-but': ['TagRole']}]})},
      },
    },
    says: ['pass'],
  },
  {
    name: 'the named rule is for one call as declared, and another rule brings the rest',
    change: (account) => {
      const {targets} = ruleOf(account);
      home(account).rules.push(rule('rest', iam({eventName: [{'anything-but': ['CreateUser']}]}), ...targets));
      asks(iam({eventName: ['CreateUser']}))(account);
    },
    judging: named(iam({eventName: ['CreateUser']})),
    says: ['pass'],
  },
  {
    name: 'both less and more',
    change: asks(iam({eventName: [{prefix: 'Create'}]})),
    judging: named(iam({eventName: [{prefix: 'Delete'}]})),
    says: ['fail high', 'fail high'],
  },
  {
    name: 'it depends on arrays of objects',
    change: asks(iam({requestParameters: {tags: {value: [{exists: false}]}}})),
    judging: named(iam({requestParameters: {tags: {key: ['x'], value: [{exists: false}]}}})),
    says: ['fail high', 'unknown high'],
  },
  {
    name: 'no pattern to compare',
    change: (account) => {
      delete ruleOf(account).rule.EventPattern;
    },
    judging: named(iam()),
    says: [],
  },
  {
    name: 'two rules that are it together',
    change: rules(iam({...CHANGES, ...ROOT}), iam({...CHANGES, ...NOT_ROOT})),
    judging: together(iam(CHANGES)),
    says: ['pass', 'pass'],
  },
  {
    name: 'two rules that both leave the same out',
    change: rules(iam({...CHANGES, ...ROOT}), iam({...CHANGES, ...ROOT})),
    judging: together(iam(CHANGES)),
    says: ['fail high'],
    words: ['part-0, part-1 does not match'],
  },
  {
    name: 'a second rule that says more and would not be missed',
    change: rules(iam(CHANGES), {source: ['aws.iam']}),
    judging: together(iam(CHANGES)),
    says: ['fail info', 'pass'],
  },
]);
