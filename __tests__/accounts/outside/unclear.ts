/**
 * Roads of which AWS's pages say different things, or nothing: a role on the rule alone, the ARN of an API destination in a policy, state
 * changes of alarms in another Region, records that several filters count, and grants for one encryption context. Each verdict was decided from
 * these pages:
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Rule.html (RoleArn)
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html (the role associated with my rule is ignored)
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html
 * https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html#sse-kms-encryption-context
 */
import type {Grant} from '../../../src/policy/index.js';
import {ruleOf, refuse, rule} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';
import * as api from '../roads/api-destination.js';
import {leadsTo, only, roleFor} from '../roads/direct.js';

// ---------------------------------------------------------------- a role on the rule alone

const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/iam`;
const HOSE = `arn:aws:firehose:us-east-1:${N.ACCOUNT}:deliverystream/siem`;
const PUT = ['firehose:PutRecord', 'firehose:PutRecordBatch'];
const onRule =
  (role = N.ROLE): Change =>
  (account) =>
    void (ruleOf(account).rule.RoleArn = role);
const stream = (target: object, more: object = {}): Change =>
  C.all(leadsTo({Arn: STREAM, ...target}), roleFor('kinesis:PutRecord', STREAM), (account) => {
    account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE', ...more};
  });
const hose = (target: object): Change =>
  C.all(leadsTo({Arn: HOSE, ...target}), roleFor(PUT, HOSE), (account) => {
    const open = {DeliveryStreamStatus: 'ACTIVE', DeliveryStreamType: 'DirectPut'};
    account.deliveryStreams[HOSE] = {DeliveryStreamARN: HOSE, ...open};
  });
const K = only('kinesis', STREAM);
const F = only('firehose', HOSE);
const FN = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:notify`;

const RULE_ROLES: readonly Case[] = [
  unknown('a stream, and the role is on the rule alone', 'target', C.all(stream({}), onRule()), K),
  unknown('a delivery stream, and the role is on the rule alone', 'target', C.all(hose({}), onRule()), F),
  healthy('a stream, and the role is on the rule and on the target', C.all(stream({RoleArn: N.ROLE}), onRule()), K),
  healthy(
    'a stream with a role, and another that is gone on the rule',
    C.all(stream({RoleArn: N.ROLE}), onRule(`${N.ROLE}-gone`)),
    K,
  ),
  healthy('a delivery stream, and the role is on both', C.all(hose({RoleArn: N.ROLE}), onRule()), F),
  broken('a stream, and no role at all', 'target', stream({}), K),
  broken('a stream, and the role of the rule is gone', 'target', C.all(stream({}), onRule(`${N.ROLE}-gone`)), K),
  broken(
    'a stream, and the role of the rule may not write to it',
    'target',
    C.all(stream({}), onRule(), roleFor('kinesis:PutRecord', `${STREAM}-2`)),
    K,
  ),
  broken(
    'a stream, and the role of the rule may not use its key',
    'target',
    C.all(stream({}, {EncryptionType: 'KMS', KeyId: N.BUS_KEY}), onRule()),
    K,
  ),
  unknown(
    'a stream, and the role of the rule may not be read',
    'target',
    C.all(stream({}), onRule(), (account) => {
      refuse(account, 'iam:GetRole');
    }),
    K,
  ),
  // "To use an API destination as a target, you must provide an IAM role": PutTargets takes none without.
  broken(
    'an API destination, and the role is on the rule alone',
    'target',
    C.all(
      api.made(),
      leadsTo({Arn: api.ARN, ...api.sends({text: '<call>'})}),
      roleFor('events:InvokeApiDestination', api.ARN),
      onRule(),
    ),
    api.DECLARED,
  ),
  // "EventBridge only uses IAM roles for rules that send events to Kinesis streams", so the function's own policy decides.
  broken(
    'a function without a permission, and a role on the rule that may invoke it',
    'target',
    C.all(
      (account) => void (account.functions[FN] = {state: 'Active', policy: null, reserved: null}),
      leadsTo({Arn: FN}),
      roleFor('lambda:InvokeFunction', FN),
      onRule(),
    ),
    only('lambda', FN),
  ),
  healthy('a topic, and a role on the rule that serves nothing', onRule(`${N.ROLE}-gone`)),
];

// ---------------------------------------------------------------- how policies spell an API destination

const NAMED = api.ARN.slice(0, api.ARN.lastIndexOf('/'));
const invoking = (...resources: string[]): Change =>
  C.all(api.to(), (account) => {
    account.roles['iam-alerts']!.inline = Object.fromEntries(
      resources.map((resource, at) => [`p${String(at)}`, C.roleMay('events:InvokeApiDestination', resource)]),
    );
  });
const bounded = (resource: string): Change =>
  C.all(invoking('*'), (account) => {
    const edge = `arn:aws:iam::${N.ACCOUNT}:policy/edge`;
    account.roles['iam-alerts']!.boundary = edge;
    account.policies[edge] = C.roleMay('events:*', resource);
  });
const denied = (Resource: string): Change =>
  C.all(invoking('*'), (account) => {
    account.roles['iam-alerts']!.inline['deny'] = P.policy({
      ...{Effect: 'Deny', Action: 'events:InvokeApiDestination', Resource},
    });
  });
const spelled = (made: typeof unknown, title: string, change: Change): Case =>
  made(`an API destination: ${title}`, 'target', change, api.DECLARED);
const spelledWell = (title: string, change: Change): Case =>
  healthy(`an API destination: ${title}`, change, api.DECLARED);

const SPELLINGS: readonly Case[] = [
  spelledWell('any of any Region and account, as the guide has it', invoking('arn:aws:events:*:*:api-destination/*')),
  spelledWell(
    'its name in any Region and account, as the console has it',
    invoking('arn:aws:events:*:*:api-destination/security/*'),
  ),
  spelledWell('whatever begins with its name', invoking(`${NAMED}*`)),
  spelledWell('its name, and its name with any id', invoking(NAMED, `${NAMED}/*`)),
  spelledWell(
    'an edition of the guide, and the present one',
    invoking('arn:aws:events:::api-destination/*', 'arn:aws:events:*:*:api-destination/*'),
  ),
  spelledWell('a boundary of any destination', bounded('arn:aws:events:*:*:api-destination/*')),
  spelledWell('a boundary in the old spelling beside all', C.all(bounded('*'))),
  spelledWell('another is denied in the old spelling', denied('arn:aws:events:::api-destination/other')),
  spelled(
    unknown,
    'without Region and account, as an edition of the guide had it',
    invoking('arn:aws:events:::api-destination/*'),
  ),
  spelled(
    unknown,
    'without Region and account, and with its name',
    invoking('arn:aws:events:::api-destination/security/*'),
  ),
  spelled(unknown, 'a boundary without Region and account', bounded('arn:aws:events:::api-destination/*')),
  spelled(unknown, 'all are denied without Region and account', denied('arn:aws:events:::api-destination/*')),
  spelled(
    unknown,
    'its name in any Region and account, without an id',
    invoking('arn:aws:events:*:*:api-destination/security'),
  ),
  spelled(broken, 'another without Region and account', invoking('arn:aws:events:::api-destination/other/*')),
  spelled(broken, 'any of another Region', invoking('arn:aws:events:eu-west-1:*:api-destination/*')),
  spelled(broken, 'any of another account', invoking(`arn:aws:events:*:${N.STRANGER}:api-destination/*`)),
  spelled(
    broken,
    'its name in another account',
    invoking(`arn:aws:events:us-east-1:${N.STRANGER}:api-destination/security/*`),
  ),
  spelled(
    broken,
    'another, with a name that begins alike',
    invoking('arn:aws:events:*:*:api-destination/security-2/*'),
  ),
  spelled(broken, 'it is denied under any id', denied('arn:aws:events:*:*:api-destination/security*')),
];

// ---------------------------------------------------------------- state changes of alarms in another Region

const AWAY_TOPIC = A.ALARM_TOPIC.replace(N.REGION, N.OTHER_REGION);
const AWAY = {...A.NOTICED, trail: {'kms-key': null}};
const RINGING = {source: ['aws.cloudwatch'], 'detail-type': ['CloudWatch Alarm State Change']};
/** The alarms of another Region do nothing themselves; what they do is told there by a rule. */
const awayRule =
  (pattern: object, arn = AWAY_TOPIC, more: object = {}): Change =>
  (account) => {
    A.elsewhere(account);
    for (const one of account.alarms) Object.assign(one, {AlarmActions: []});
    const made = rule('alarm-state-change', pattern, {Id: 'topic', Arn: arn});
    Object.assign(made.rule, {Arn: made.rule.Arn.replace(N.REGION, N.OTHER_REGION), ...more});
    account.buses.find(({region}) => region === N.OTHER_REGION)!.rules = [made];
  };

const STATE_CHANGES: readonly Case[] = [
  unknown('in the trail’s home Region, a rule takes the states of alarms', 'rule target', awayRule(RINGING), AWAY),
  unknown('there, a rule takes all events', 'rule target', awayRule({account: [N.ACCOUNT]}), AWAY),
  unknown(
    'there, a rule hands all states to a bus of the event region',
    'rule target',
    awayRule(RINGING, `arn:aws:events:us-east-1:${N.ACCOUNT}:event-bus/default`),
    AWAY,
  ),
  unknown(
    'there, which rules there are may not be listed',
    'rule target',
    C.all(awayRule({source: ['aws.guardduty']}), (account) => {
      refuse(account, 'events:ListRules', 'denied', N.OTHER_REGION);
    }),
    AWAY,
  ),
  broken(
    'there, a rule takes the states of another alarm',
    'rule target',
    awayRule({...RINGING, detail: {alarmName: ['cpu']}}),
    AWAY,
  ),
  broken(
    'there, a rule takes states, and is disabled',
    'rule target',
    awayRule(RINGING, AWAY_TOPIC, {State: 'DISABLED'}),
    AWAY,
  ),
  broken('there, a rule takes findings of GuardDuty', 'rule target', awayRule({source: ['aws.guardduty']}), AWAY),
  broken(
    'there, a rule takes states and tells others',
    'rule target',
    C.all(awayRule(RINGING), (account) => void (account.topics[AWAY_TOPIC]!.subscriptions = [])),
    AWAY,
  ),
  broken(
    'the rule for states is in the event region, and the alarms are not',
    'rule target',
    C.all(awayRule({source: ['aws.guardduty']}), (account) => {
      account.buses[0]!.rules.push(rule('alarm-state-change', RINGING, {Id: 'topic', Arn: AWAY_TOPIC}));
    }),
    AWAY,
  ),
  healthy(
    'there, an alarm acts itself, and rules may not be listed',
    C.all(A.elsewhere, (account) => {
      refuse(account, 'events:ListRules', 'denied', N.OTHER_REGION);
    }),
    AWAY,
  ),
];

// ---------------------------------------------------------------- records that several filters count

const IAM = '$.eventSource = "iam.amazonaws.com"';
const CREATES = `{ ${IAM} && $.eventName = "Create*" }`;
const OTHERS = '{ $.eventSource = "s3.amazonaws.com" }';
const counting =
  (threshold: number, ...texts: string[]): Change =>
  (account) => {
    A.cis(account);
    A.groupOf(account).filters = texts.map((text, at) => A.filter(`f${String(at)}`, text));
    Object.assign(
      account.alarms.find(({AlarmName}) => AlarmName === 'iam-changes')!,
      {Threshold: threshold},
    );
  };
const noticing = (...names: readonly string[]): object => ({
  ...A.NOTICED,
  events: {include: names.map((name) => `iam:${name}`)},
});
const creates = noticing('CreateUser', 'CreateRole');
const createsAndDeletes = noticing('CreateUser', 'DeleteUser');

const TOGETHER: readonly Case[] = [
  healthy(
    'two are needed, and another filter counts the calls that are wanted',
    counting(2, A.TOTAL, CREATES),
    creates,
  ),
  healthy('the same, in the other order', counting(2, CREATES, A.TOTAL), creates),
  healthy(
    'two are needed, and a third filter counts what is not of IAM',
    counting(2, A.TOTAL, CREATES, OTHERS),
    creates,
  ),
  healthy('one is enough, and another filter counts some of the calls', counting(1, A.TOTAL, CREATES), A.NOTICED),
  broken(
    'two are needed, and another filter counts some of the calls',
    'target rule',
    counting(2, A.TOTAL, CREATES),
    A.NOTICED,
  ),
  broken('three are needed, and two filters count a call', 'target rule', counting(3, A.TOTAL, CREATES), creates),
  broken(
    'two are needed, and the other filter counts what is not of IAM',
    'target rule',
    counting(2, A.TOTAL, OTHERS),
    creates,
  ),
  healthy(
    'two are needed, and two other filters count the calls that are wanted between them',
    counting(2, A.TOTAL, CREATES, `{ ${IAM} && $.eventName = "Delete*" }`),
    createsAndDeletes,
  ),
  healthy(
    'three are needed, and two other filters count the calls that are wanted',
    counting(3, A.TOTAL, CREATES, `{ ${IAM} && $.eventName = "*User" }`),
    noticing('CreateUser'),
  ),
  shaky(
    'three are needed, and two other filters count the calls that are wanted between them',
    'target rule',
    counting(3, A.TOTAL, CREATES, `{ ${IAM} && $.eventName = "Delete*" }`),
    createsAndDeletes,
  ),
  broken(
    'two are needed, and two other filters count some of the calls that are wanted',
    'target rule',
    counting(2, A.TOTAL, CREATES, `{ ${IAM} && $.eventName = "*Role" }`),
    createsAndDeletes,
  ),
  shaky(
    'two are needed, and three filters count some of the calls',
    'target rule',
    counting(2, `{ ${IAM} && $.eventName = "Delete*" }`, CREATES, `{ ${IAM} && $.eventName = "*User" }`),
    A.NOTICED,
  ),
];

// ---------------------------------------------------------------- grants for one encryption context

const granted = (Constraints?: Grant['Constraints']): Change =>
  C.all(stream({RoleArn: N.ROLE}, {EncryptionType: 'KMS', KeyId: N.BUS_KEY}), C.keyPolicy(N.BUS_KEY), (account) => {
    const grant = {GranteePrincipal: N.ROLE, Operations: ['GenerateDataKey']};
    C.keyOf(account, N.BUS_KEY).grants = [{...grant, ...(Constraints === undefined ? {} : {Constraints})}];
  });
const CONTEXT = {'aws:kinesis:arn': STREAM};
const CONTEXTS: readonly Case[] = [
  healthy('a stream: a grant for its context and no other', granted({EncryptionContextEquals: CONTEXT}), K),
  healthy(
    'a stream: the same, with the key in capitals',
    granted({EncryptionContextEquals: {'AWS:Kinesis:ARN': STREAM}}),
    K,
  ),
  healthy('a stream: a grant for its context', granted({EncryptionContextSubset: CONTEXT}), K),
  healthy('a stream: a grant for any context', granted(), K),
  broken(
    'a stream: a grant for another',
    'target',
    granted({EncryptionContextEquals: {'aws:kinesis:arn': `${STREAM}-2`}}),
    K,
  ),
  broken(
    'a stream: a grant for more than its context',
    'target',
    granted({EncryptionContextEquals: {...CONTEXT, team: 'a'}}),
    K,
  ),
  broken(
    'a stream: a grant that asks for more',
    'target',
    granted({EncryptionContextSubset: {...CONTEXT, team: 'a'}}),
    K,
  ),
];

const ALL = [...RULE_ROLES, ...SPELLINGS, ...STATE_CHANGES, ...TOGETHER, ...CONTEXTS];
export const HEALTHY = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN = ALL.filter(({expected}) => expected !== 'in-sync');
