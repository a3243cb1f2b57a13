/**
 * What an adversary found by the documents that people meet when something does not arrive, with healthy neighbours. Each verdict was decided from
 * these pages:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html (Period)
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-custom-data-identifiers.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html
 * https://docs.aws.amazon.com/chime/latest/ag/update-bots.html (end of support)
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html (SMS)
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
 */
import {home, refuse, ruleOf, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';
import * as api from '../roads/api-destination.js';
import {leadsTo, only} from '../roads/direct.js';
import {phone} from '../sns.js';

// ---------------------------------------------------------------- periods of less than a minute

const PERIODS: readonly Case[] = [
  ...[10, 20, 30].map((Period) =>
    unknown(`an alarm of CIS with a period of ${String(Period)} seconds`, 'target', A.onAlarm({Period}), A.NOTICED),
  ),
  unknown(
    'an alarm by an expression, with a period of 10 seconds',
    'target',
    A.lackingAnd(
      {
        Metrics: [
          {Id: 'm', Namespace: 'CIS', MetricName: 'IamChanges', Stat: 'Sum', Period: 10, ReturnData: false},
          {Id: 'e', Expression: 'm', ReturnData: true},
        ],
      },
      ...(['Namespace', 'MetricName', 'Statistic', 'Period'] as const),
    ),
    A.NOTICED,
  ),
  healthy('an alarm of CIS with a period of 60 seconds', A.onAlarm({Period: 60}), A.NOTICED),
  healthy(
    'an alarm of CIS, and another with a period of 10 seconds beside it',
    A.withAccount((account) => void account.alarms.push({...A.alarm('fast'), Period: 10})),
    A.NOTICED,
  ),
];

// ---------------------------------------------------------------- data protection

const protects =
  (Operation: object, DataIdentifier: readonly string[], ...own: readonly object[]): Change =>
  (account) => {
    topicOf(account).protection = JSON.stringify({
      Name: 'p',
      Version: '2021-06-01',
      ...(own.length === 0 ? {} : {Configuration: {CustomDataIdentifier: own}}),
      Statement: [{DataDirection: 'Inbound', Principal: ['*'], Operation, DataIdentifier}],
    });
  };
const MASK = {Deidentify: {MaskConfig: {MaskWithCharacter: '#'}}};
const REDACT = {Deidentify: {RedactConfig: {}}};
const DENY = {Deny: {}};
const CARD = 'arn:aws:dataprotection::aws:data-identifier/CreditCardNumber';
const word = (Regex: string): object => ({Name: 'OurWord', Regex});
const inGroup = (more: object): Change => A.withAccount((account) => void Object.assign(A.groupOf(account), more));

const IP = 'arn:aws:dataprotection::aws:data-identifier/IpAddress';
/** It loses nothing where nothing is masked. */
const NOT_SOURCE = `{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) && ($.recipientAccountId != "x") }`;
const ACTIVE = {protection: 'ACTIVATED'};
const INHERITED = {inherited: ['ACCOUNT_DATA_PROTECTION']};
/** A policy of a log group, which has no direction and no principal. */
const ofLogs = (identifiers: readonly string[], own?: object, operation: object = MASK): string =>
  JSON.stringify({
    ...{Name: 'p', Version: '2021-06-01'},
    ...(own === undefined ? {} : {Configuration: {CustomDataIdentifier: [own]}}),
    Statement: [
      {Sid: 'audit', DataIdentifier: identifiers, Operation: {Audit: {FindingsDestination: {}}}},
      {Sid: 'redact', DataIdentifier: identifiers, Operation: operation},
    ],
  });
const refused =
  (op: string): Change =>
  (account) =>
    refuse(account, op);
const masks = (
  identifiers: readonly string[] = [IP, CARD],
  own?: object,
  {text = A.TOTAL, operation = MASK, metric = {}}: {text?: string; operation?: object; metric?: object} = {},
): Change =>
  A.withAccount((account) => {
    const group = A.groupOf(account);
    Object.assign(group, {...ACTIVE, protectedBy: ofLogs(identifiers, own, operation)});
    group.filters = [A.filter('iam-changes', text)].map((one) => ({
      ...one,
      metricTransformations: one.metricTransformations.map((each) => ({...each, ...metric})),
    }));
  });
const masksAll = A.withAccount((account) => {
  Object.assign(A.groupOf(account), INHERITED);
  account.logProtection = [ofLogs([IP, CARD])];
});

const masksAllWords = A.withAccount((account) => {
  Object.assign(A.groupOf(account), INHERITED);
  account.logProtection = [ofLogs(['OurWord'], word('[A-Za-z]+'))];
});

const PROTECTION: readonly Case[] = [
  unknown('words are masked', 'topic', protects(MASK, ['OurWord'], word('[A-Za-z]+'))),
  unknown('names of calls are redacted', 'topic', protects(REDACT, ['OurWord'], word('(Create|Delete|Put)[A-Za-z]+'))),
  unknown('anything is masked', 'topic', protects(MASK, [CARD, 'OurWord'], word('.{5}'))),
  unknown('what is no digit is masked', 'topic', protects(MASK, ['OurWord'], word('[^0-9]{3}'))),
  unknown('an identifier of one’s own that the policy does not define', 'topic', protects(MASK, ['OurWord'])),
  shaky('messages with numbers of one’s own are denied', 'topic', protects(DENY, ['OurWord'], word('EMP-\\d{4}'))),
  healthy(
    'cards are masked, and an identifier is defined that no statement has',
    protects(MASK, [CARD], word('[A-Za-z]+')),
  ),
  healthy('numbers of employees are masked', protects(MASK, ['OurWord'], word('EID-\\d{9}-US'))),
  unknown('words before a number are masked', 'topic', protects(MASK, ['OurWord'], word('.*\\d'))),
  healthy('numbers of one’s own are masked', protects(MASK, ['OurWord'], word('\\d{3}-\\d{4}'))),
  healthy('numbers of one’s own are masked, by ranges', protects(MASK, ['OurWord'], word('[0-9]{3} ?[0-9]{4}'))),
  unknown('the log group masks data, and its policy is not found', 'rule target', inGroup(ACTIVE), A.NOTICED),
  unknown(
    'the account masks data of its log groups, and its policy is not found',
    'rule target',
    inGroup(INHERITED),
    A.NOTICED,
  ),
  healthy(
    'the log group masks addresses and cards, which a filter on names of calls does not ask for',
    masks(),
    A.NOTICED,
  ),
  healthy('so does the account', masksAll, A.NOTICED),
  healthy('a filter for one term', masks([IP], undefined, {text: 'CreateUser'}), {
    ...A.NOTICED,
    events: {include: ['iam:CreateUser']},
  }),
  healthy(
    'the log group audits addresses alone',
    masks([IP], undefined, {text: NOT_SOURCE, operation: {Audit: {}}}),
    A.NOTICED,
  ),
  healthy('and numbers of one’s own', masks(['OurWord'], word('EID-\\d{9}-US')), A.NOTICED),
  unknown(
    'the filter asks for an id, and addresses are masked',
    'rule target',
    masks([IP], undefined, {text: NOT_SOURCE}),
    A.NOTICED,
  ),
  unknown(
    'a selector of the metric is where addresses may stand',
    'rule target',
    masks([IP], undefined, {metric: {metricValue: '$.sourceIPAddress'}}),
    A.NOTICED,
  ),
  unknown(
    'an expression of the log group’s own finds words',
    'rule target',
    masks(['OurWord'], word('[A-Za-z]+')),
    A.NOTICED,
  ),
  unknown(
    'a statement of the log group that is not known',
    'rule target',
    masks([IP], undefined, {operation: {Drop: {}}}),
    A.NOTICED,
  ),
  unknown(
    'the policy of the log group may not be read',
    'rule target',
    C.all(masks(), refused('logs:GetDataProtectionPolicy')),
    A.NOTICED,
  ),
  unknown(
    'the policy of the account may not be read',
    'rule target',
    C.all(masksAll, refused('logs:DescribeAccountPolicies')),
    A.NOTICED,
  ),
  ...(
    [
      ['an expression of the log group’s own finds words', masks(['OurWord'], word('[A-Za-z]+'))],
      ['an expression of the account’s finds words', masksAllWords],
      ['its policy may not be read either', C.all(masks(), refused('logs:GetDataProtectionPolicy'))],
    ] as const
  ).map(([words, change]) =>
    unknown(
      `the log group may not be described, with a delivery of today, and ${words}`,
      'rule target',
      C.all(change, refused('logs:DescribeLogGroups')),
      A.NOTICED,
    ),
  ),
  healthy(
    'the log group may not be described, and its policy masks addresses and cards',
    C.all(masks(), refused('logs:DescribeLogGroups')),
    A.NOTICED,
  ),
  healthy('the log group masked data until its policy was deleted', inGroup({protection: 'DELETED'}), A.NOTICED),
  healthy('the policy of the log group is switched off', inGroup({protection: 'DISABLED', inherited: []}), A.NOTICED),
];

// ---------------------------------------------------------------- an arm of $or that may be dropped

const IAM = {source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail']};
const patterned =
  (pattern: object): Change =>
  (account) =>
    void (ruleOf(account).rule.EventPattern = JSON.stringify(pattern));
const either = (...arms: readonly object[]): Change => patterned({...IAM, detail: {$or: arms}});
const named = (...eventName: readonly unknown[]): object => ({eventName});
const ANY = {prefix: ''};
const wants = (...names: string[]): object => ({rule: null, events: {include: names.map((name) => `iam:${name}`)}});

const ARMS: readonly Case[] = [
  unknown(
    'an arm of $or says more than one that it shares a name with',
    'rule',
    either(named('CreateUser'), named('CreateUser', ANY)),
    {rule: null},
  ),
  unknown(
    'two lists of names that overlap in one',
    'rule',
    either(named('CreateUser', 'DeleteUser'), named('DeleteUser', 'CreateRole')),
    wants('CreateUser', 'DeleteUser', 'CreateRole'),
  ),
  healthy(
    'the same, where only the first list is wanted',
    either(named('CreateUser', 'DeleteUser'), named('DeleteUser', 'CreateRole')),
    {
      ...wants('CreateUser', 'DeleteUser'),
    },
  ),
  healthy(
    'two lists of names that do not overlap',
    either(named('CreateUser'), named('DeleteUser')),
    wants('CreateUser', 'DeleteUser'),
  ),
  healthy('the later arm says less', either(named('CreateUser', ANY), named('CreateUser')), {rule: null}),
  healthy(
    'the later arm asks for one more field',
    either(named('CreateUser'), {...named('CreateUser', ANY), readOnly: [false]}),
    {rule: null},
  ),
  healthy(
    'a second rule has all that the arm may lose',
    C.all(either(named('CreateUser'), named('CreateUser', ANY)), (account) => {
      const twin = structuredClone(ruleOf(account));
      Object.assign(twin.rule, {
        Name: 'all',
        Arn: twin.rule.Arn.replace('iam-changes', 'all'),
        EventPattern: JSON.stringify(IAM),
      });
      home(account).rules.push(twin);
      topicOf(account).attributes['Policy'] = P.topicPolicy(N.TOPIC);
      const open = P.allow(C.EVENTS, 'sns:Publish', N.TOPIC, {StringEquals: {'aws:SourceAccount': N.ACCOUNT}});
      C.topicPolicy(open)(account);
    }),
    {rule: null},
  ),
  broken('neither arm has the calls', 'rule', either(named('CreateUser'), named('CreateUser', 'DeleteUser')), {
    rule: null,
  }),
];

// ---------------------------------------------------------------- services that have ended, and texts to phones

const CHIME_ROOM = 'https://hooks.chime.aws/incomingwebhooks/0a1b?token=notATokenOfAnybody';
const SENDS = {InputTransformer: {InputPathsMap: {call: '$.detail.eventName'}, InputTemplate: '"IAM: <call>"'}};
const texted = (input: object): [Change, object] => {
  const [change, baseline] = phone();
  return [
    C.all(
      change,
      (account) => void Object.assign(ruleOf(account).targets[0]!, {InputTransformer: undefined, ...input}),
    ),
    {...baseline, rule: null},
  ];
};
const using = (names: Record<string, string>, text: string): object => ({
  InputTransformer: {InputPathsMap: names, InputTemplate: text},
});

const RECEIVERS: readonly Case[] = [
  broken(
    'an API destination leads to a room of Amazon Chime',
    'target',
    api.to(api.sends({Content: '<call>'}), {endpoint: CHIME_ROOM}),
    api.DECLARED,
  ),
  healthy(
    'an API destination leads to a host that is called alike',
    api.to(api.sends({Content: '<call>'}), {endpoint: 'https://hooks.chime.aws.example.com/x'}),
    api.DECLARED,
  ),
  healthy('a text to a phone has the whole event: AWS does not say what becomes of what is too long', ...texted({})),
  healthy(
    'a text to a phone has the parameters',
    ...texted(using({call: '$.detail.eventName', with: '$.detail.requestParameters'}, '"<call> <with>"')),
  ),
  healthy('a text to a phone has the event in a sentence', ...texted(using({}, '{"event": <aws.events.event.json>}'))),
  healthy('a text to a phone names the call', ...texted(SENDS)),
  healthy(
    'a text to a phone has a name out of the parameters',
    ...texted(using({call: '$.detail.eventName', user: '$.detail.requestParameters.userName'}, '"<call> <user>"')),
  ),
];

// ---------------------------------------------------------------- roles

const withRole = (statement: object): Change =>
  C.asRole((role) => {
    role.inline['revoked'] = P.policy(statement);
  });
const revoked = (before: string, operator = 'DateLessThan'): Change =>
  withRole({Effect: 'Deny', Action: '*', Resource: '*', Condition: {[operator]: {'aws:TokenIssueTime': before}}});

// ---------------------------------------------------------------- apps

const app = (kind: string, platform: Record<string, string>): [Change, object] => {
  const endpoint = `arn:aws:sns:us-east-1:${N.ACCOUNT}:endpoint/${kind}/alerts/0a1b2c3d-0000-4000-8000-000000000000`;
  const change = C.all(C.subscribed('application', endpoint), (account) => {
    account.devices.endpoints[endpoint] = {Enabled: 'true'};
    account.devices.platforms = {[`arn:aws:sns:us-east-1:${N.ACCOUNT}:app/${kind}/alerts`]: platform};
  });
  return [change, C.alsoTo('application', endpoint)];
};
const APPS: readonly Case[] = [
  healthy('an app over Firebase with tokens', ...app('GCM', {AuthenticationMethod: 'Token'})),
  healthy('an app over Firebase of which no method is told', ...app('GCM', {})),
  healthy('an app over Apple with a certificate', ...app('APNS', {AppleCertificateExpiryDate: '2027-06-01T00:00:00Z'})),
  healthy('an app over Apple with a key', ...app('APNS', {AuthenticationMethod: 'Key'})),
  broken(
    'an app over Firebase with a key of the older interface',
    'subscription',
    ...app('GCM', {AuthenticationMethod: 'Key'}),
  ),
  broken(
    'an app over Apple whose certificate expired',
    'subscription',
    ...app('APNS', {AppleCertificateExpiryDate: '2026-06-01T00:00:00Z'}),
  ),
  unknown(
    'an app over Apple whose certificate ends at no date',
    'subscription',
    ...app('APNS', {AppleCertificateExpiryDate: 'soon'}),
  ),
  unknown(
    'an app over Firebase, and its platform may not be read',
    'subscription',
    ...((): [Change, object] => {
      const [change, baseline] = app('GCM', {});
      return [C.all(change, (account) => refuse(account, 'sns:GetPlatformApplicationAttributes')), baseline];
    })(),
  ),
];

// ---------------------------------------------------------------- functions that cannot start

const FN = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:notify`;
const running = (more: object, keyState = 'Enabled'): Case['change'] =>
  C.all(leadsTo({Arn: FN}), (account) => {
    const policy = P.policy(P.allow(C.EVENTS, 'lambda:InvokeFunction', FN, {ArnLike: {'AWS:SourceArn': N.RULE}}));
    account.functions[FN] = {state: 'Active', policy, reserved: null, ...more};
    Object.assign(C.keyOf(account, N.BUS_KEY).key, {Enabled: keyState === 'Enabled', KeyState: keyState});
  });
const BY_FUNCTION = only('lambda', FN);

const FUNCTIONS: readonly Case[] = [
  healthy('a function with a key that works', running({key: N.BUS_KEY}), BY_FUNCTION),
  healthy('a function that sleeps', running({state: 'Inactive', reason: 'Idle'}), BY_FUNCTION),
  healthy('a function that sleeps, of an earlier snapshot', running({state: 'Inactive'}), BY_FUNCTION),
  ...['Disabled', 'PendingDeletion'].map((state) =>
    broken(
      `a function whose variables a key encrypts that is ${state}`,
      'target',
      running({key: N.BUS_KEY}, state),
      BY_FUNCTION,
    ),
  ),
  ...['DisabledKMSKey', 'InvalidSubnet', 'EniLimitExceeded', 'ImageDeleted'].map((reason) =>
    unknown(`a function that is inactive for ${reason}`, 'target', running({state: 'Inactive', reason}), BY_FUNCTION),
  ),
];

// ---------------------------------------------------------------- data protection, and the messages of alarms

const alarmProtected =
  (Operation: object, DataIdentifier: readonly string[], ...own: readonly object[]): Change =>
  (account) => {
    A.cis(account);
    account.topics[A.ALARM_TOPIC]!.protection = JSON.stringify({
      ...{Name: 'p', Version: '2021-06-01', Configuration: {CustomDataIdentifier: own}},
      Statement: [{DataDirection: 'Inbound', Principal: ['*'], Operation, DataIdentifier}],
    });
  };
const ADDRESS = 'arn:aws:dataprotection::aws:data-identifier/IpAddress';
const NOTICES: readonly Case[] = [
  healthy(
    'the topic of an alarm denies addresses, of which its message has none',
    alarmProtected(DENY, [ADDRESS]),
    A.NOTICED,
  ),
  healthy('the topic of an alarm masks words', alarmProtected(MASK, ['OurWord'], word('[A-Z]+')), A.NOTICED),
  unknown(
    'the topic of an alarm denies words',
    'target rule topic',
    alarmProtected(DENY, ['OurWord'], word('ALARM')),
    A.NOTICED,
  ),
  broken('the topic of events denies addresses', 'topic', protects(DENY, [ADDRESS])),
];

const DENIES = `arn:aws:iam::aws:policy/AWSDenyAll`;
const answered =
  (op: string, where: string, code: string, status: 'absent' | 'unreadable'): Change =>
  (account) => {
    const answer =
      status === 'absent' ? {status, code} : {status, kind: 'unavailable', code, message: '', permissions: []};
    account.refusals.push({op, where, answer: answer as never});
  };

const ROLES: readonly Case[] = [
  unknown(
    'a policy is attached to the role, and its text is not found',
    'target',
    C.asRole((role) => void (role.attached = [DENIES])),
  ),
  unknown(
    'an inline policy of the role vanished between two reads',
    'target',
    C.all(
      C.asRole((role) => void (role.inline['gone'] = P.policy({Effect: 'Deny', Action: '*', Resource: '*'}))),
      answered('iam:GetRolePolicy', '"gone"', 'NoSuchEntity', 'absent'),
    ),
  ),
  ...['InvalidAction', 'UnknownOperationException'].map((code) =>
    healthy(
      `this CloudWatch has no mute rules (${code})`,
      A.withAccount(answered('cloudwatch:ListAlarmMuteRules', '', code, 'unreadable')),
      A.NOTICED,
    ),
  ),
  broken(
    'a target by a role of another account, for which somebody vouches',
    'target',
    (account) => void Object.assign(ruleOf(account).targets[0]!, {RoleArn: N.ROLE.replace(N.ACCOUNT, N.STRANGER)}),
    {elsewhere: [{resource: N.ROLE.replace(N.ACCOUNT, N.STRANGER), reason: 'its own run proves it'}]},
  ),
  healthy(
    'a trust for rules of the organization, if one is named',
    C.asRole((role) => {
      role.trust = P.policy({
        ...{Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: 'sts:AssumeRole'},
        Condition: {StringEqualsIfExists: {'aws:SourceOrgID': C.ORG}},
      });
    }),
    {organization: C.ORG},
  ),
  healthy('sessions of the role were revoked last week', revoked('2026-11-16T09:00:00.000Z')),
  healthy(
    'sessions of the role were revoked last week, by a condition with equality',
    revoked('2026-11-16T09:00:00.000Z', 'DateLessThanEquals'),
  ),
  unknown('sessions of the role were revoked an hour ago', 'target', revoked('2026-11-23T08:00:00.000Z')),
  broken('sessions of the role are revoked until next year', 'target', revoked('2027-01-01T00:00:00.000Z')),
];

const ALL = [...PERIODS, ...PROTECTION, ...ARMS, ...RECEIVERS, ...APPS, ...FUNCTIONS, ...NOTICES, ...ROLES];
export const HEALTHY = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN = ALL.filter(({expected}) => expected !== 'in-sync');
