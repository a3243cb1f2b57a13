/**
 * One part is unread, or one road is whole beside another: nobody knows, or nobody misses anything. Each with a healthy neighbour, and with
 * one that is broken for certain, whatever the unread part would say.
 */
import {refuse, ruleOf, subscribe, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {world} from '../../support/world.js';
import {asItIs, broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';

const denied =
  (op: string, where?: string): Change =>
  (account) =>
    refuse(account, op, 'denied', where);

/** The account of the alarm road with the rule of the healthy one, for the same mailbox. */
const beside =
  (...changes: Change[]): Change =>
  (account) => {
    const {buses, topics} = world();
    A.cis(account);
    Object.assign(account, {buses, topics: {...topics, ...account.topics}});
    topicOf(account).subscriptions = [];
    subscribe(account, 'email', N.EMAIL);
    for (const change of changes) change(account);
  };
const EITHER = {alerts: 'noticed', topic: null, rule: null, recipients: [C.MAIL], 'unexpected-recipients': 'allow'};
const UNNAMED = {...C.NO_NAMES, rule: {name: null, 'dead-letter-queue': null}};
const PINNED = {
  ...A.NOTICED,
  recipients: [{protocol: 'sqs', endpoint: N.QUEUE, via: 'direct'}],
  'unexpected-recipients': 'allow',
};

const off =
  (name?: string): Change =>
  (account) =>
    void (ruleOf(account, name).rule.State = 'DISABLED');
const twinOff = C.all(C.anotherRule('off', C.calls()), off('off'));
const constant: Change = C.target({Input: '"x"'});
const silent: Change = ({alarms}) => alarms.forEach((alarm) => Object.assign(alarm, {AlarmActions: []}));
const cloudWatchAlone = A.encrypted(
  P.keyPolicyForNobody(P.allow('cloudwatch.amazonaws.com', ['kms:GenerateDataKey*', 'kms:Decrypt'], '*')),
);
const queueOnTopic: Change = (account) => {
  subscribe(account, 'sqs', N.QUEUE, {}, A.ALARM_TOPIC);
  C.queuePolicy(N.QUEUE, P.allow('sns.amazonaws.com', 'sqs:SendMessage', N.QUEUE))(account);
};

const ALL: readonly Case[] = [
  // Trails that may not be described may have log groups.
  healthy('the alarm alone', A.asCisSays, A.NOTICED),
  unknown(
    'the alarm alone, and trails may not be described',
    'trail',
    C.all(A.asCisSays, denied('cloudtrail:DescribeTrails')),
    A.NOTICED,
  ),
  broken(
    'no trail is there, and nothing else',
    'trail rule',
    C.all(A.asCisSays, (account) => void (account.trails = [])),
    A.NOTICED,
  ),
  unknown('calls are to be named, and trails may not be described', 'trail', denied('cloudtrail:DescribeTrails')),
  broken(
    'calls are to be named, the rule is disabled, and trails may not be described',
    'rule',
    C.all(off(), denied('cloudtrail:DescribeTrails')),
  ),

  // Whoever publishes to an encrypted topic is known by the targets that lead to it.
  healthy('a role publishes, which the key admits alone', C.asRole()),
  unknown(
    'a role publishes, which the key admits alone, and targets may not be listed',
    'target',
    C.all(C.asRole(), denied('events:ListTargetsByRule')),
  ),
  unknown(
    'a role publishes, which the key admits alone, and rules may not be listed',
    'rule',
    C.all(C.asRole(), denied('events:ListRules')),
  ),
  healthy('the alarm’s key admits CloudWatch alone, and no rule is there', cloudWatchAlone, A.NOTICED),
  unknown(
    'the alarm’s key admits CloudWatch alone, no rule is there, and mute rules may not be listed',
    'target',
    C.all(cloudWatchAlone, denied('cloudwatch:ListAlarmMuteRules')),
    A.NOTICED,
  ),
  broken('the key of the topic admits nobody', 'key topic', C.keyPolicy(N.TOPIC_KEY)),
  broken('the alarm’s key admits nobody', 'key topic', A.encrypted(P.keyPolicyForNobody()), A.NOTICED),

  // A single rule beside an alarm road that does all that is asked.
  healthy('the rule is disabled, and the alarm notices all', beside(off()), EITHER),
  healthy('the rule’s target sends a constant, and the alarm notices all', beside(constant), EITHER),
  healthy('rules may not be listed, and the alarm notices all', beside(denied('events:ListRules')), EITHER),
  healthy('targets may not be listed, and the alarm notices all', beside(denied('events:ListTargetsByRule')), EITHER),
  broken('the rule is disabled, the alarm notices all, and calls are to be named', 'rule', beside(off()), {
    ...EITHER,
    alerts: 'named',
  }),
  broken('the rule is disabled, and the alarm has no action', 'rule target', beside(off(), silent), EITHER),
  unknown(
    'the rule is disabled, and alarms may not be described',
    'target rule',
    beside(off(), denied('cloudwatch:DescribeAlarms')),
    EITHER,
  ),

  // A spare part that does not work, before or behind what is unread.
  healthy('a disabled twin', twinOff, UNNAMED),
  unknown(
    'a disabled twin, and targets may not be listed',
    'target',
    C.all(twinOff, denied('events:ListTargetsByRule', 'iam-changes')),
    UNNAMED,
  ),
  broken(
    'a disabled twin of a disabled rule, and the trail’s status may not be read',
    'rule',
    C.all(twinOff, off(), denied('cloudtrail:GetTrailStatus')),
    UNNAMED,
  ),
  healthy('a second target that sends a constant', C.anotherTarget({Input: '"x"'})),
  unknown(
    'a second target that sends a constant, and the trail’s status may not be read',
    'trail',
    C.all(C.anotherTarget({Input: '"x"'}), denied('cloudtrail:GetTrailStatus')),
  ),
  unknown(
    'a second target that sends a constant, and the topic’s data protection may not be read',
    'topic',
    C.all(C.anotherTarget({Input: '"x"'}), denied('sns:GetDataProtectionPolicy')),
  ),
  broken(
    'the only target sends a constant, and the trail’s status may not be read',
    'target',
    C.all(constant, denied('cloudtrail:GetTrailStatus')),
  ),

  // No alarm leads to what is to be the target of a rule.
  broken(
    'a queue behind the alarm’s topic, pinned to a target',
    'target subscription rule',
    A.withAccount(queueOnTopic),
    PINNED,
  ),
  broken('a queue pinned to a target, and no rule is there', 'target subscription rule', A.withAccount(asItIs), PINNED),
  healthy('a queue behind the alarm’s topic, pinned to SNS', A.withAccount(queueOnTopic), {
    ...PINNED,
    recipients: [{protocol: 'sqs', endpoint: N.QUEUE, via: 'sns'}],
  }),
];

export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
