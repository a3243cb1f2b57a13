/**
 * Accounts in which one thing is unread, malformed or of an odd kind, each beside a healthy twin. Found by mutants of the tool that called
 * them in sync.
 */
import {refuse, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {hub} from '../hubs.js';
import * as A from '../roads/alarm/account.js';
import {leadsTo, only, roleFor} from '../roads/direct.js';

const asRoleWith = (name: string, text: string): Change => C.asRole((role) => (role.inline[name] = text));

const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/iam`;
const stream: Change = C.all(
  (account) => void (account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE'}),
  leadsTo({Arn: STREAM, RoleArn: N.ROLE}),
  roleFor('kinesis:PutRecord', STREAM),
);

const GROUP = `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/iam`;
const group: Change = C.all(
  (account) => {
    account.logGroups = [{name: '/aws/events/iam', region: 'us-east-1', class: 'STANDARD', filters: []}];
    const Service = ['events.amazonaws.com', 'delivery.logs.amazonaws.com'];
    const Action = ['logs:CreateLogStream', 'logs:PutLogEvents'];
    account.logPolicies = [P.policy({Effect: 'Allow', Principal: {Service}, Action, Resource: `${GROUP}:*`})];
  },
  leadsTo({Arn: GROUP}),
);

/** A data protection policy of one statement. */
const protects =
  (statement: object): Change =>
  (account) => {
    const DataIdentifier = ['arn:aws:dataprotection::aws:data-identifier/IpAddress'];
    topicOf(account).protection = JSON.stringify({
      Name: 'p',
      Version: '2021-06-01',
      Statement: [{DataDirection: 'Inbound', Principal: ['*'], DataIdentifier, Operation: {Deny: {}}, ...statement}],
    });
  };
/** On a bus of the same account and Region. */
const beside = {
  bus: `arn:aws:events:us-east-1:${N.ACCOUNT}:event-bus/security`,
  topic: `arn:aws:sns:us-east-1:${N.ACCOUNT}:hub-alerts`,
};
const OVER_BUS = {...C.MAIL_ALONE, topic: null, rule: {'dead-letter-queue': null}};
const OTHER_ROLE = `arn:aws:iam::${N.ACCOUNT}:role/other`;

export const HEALTHY: readonly Case[] = [
  healthy('a rule that forwards to a bus beside, by a role', hub(beside), OVER_BUS),
  healthy('a role that publishes, with one more policy', asRoleWith('more', C.roleMay('s3:GetObject', '*'))),
  healthy('a data stream whose policy can be read', stream, only('kinesis', STREAM)),
  healthy('a log group that can be read', group, only('logs', GROUP)),
  healthy('a data protection policy for another role, as messages come in', protects({Principal: [OTHER_ROLE]})),
  healthy('a data protection policy that is empty', (account) => void (topicOf(account).protection = ' \n')),
  healthy('a composite alarm whose rule can be read', A.composed('ALARM("iam-changes")'), A.NOTICED),
];

export const BROKEN: readonly Case[] = [
  broken('a rule that forwards to a bus beside, without a role', 'target', hub({...beside, role: null}), OVER_BUS),
  unknown('a role that publishes, with a policy that is no policy', 'target', asRoleWith('more', '{"Statement": 7}')),
  unknown(
    'a data stream that may not be described',
    'target',
    C.all(stream, (account) => refuse(account, 'kinesis:DescribeStreamSummary')),
    only('kinesis', STREAM),
  ),
  unknown(
    'a log group that may not be described',
    'target',
    C.all(group, (account) => refuse(account, 'logs:DescribeLogGroups')),
    only('logs', GROUP),
  ),
  broken(
    'a data protection policy for the role that publishes, as messages come in',
    'topic',
    C.all(C.asRole(), protects({Principal: [OTHER_ROLE, N.ROLE]})),
  ),
  unknown(
    'a data protection policy for a role, as messages go out',
    'topic',
    protects({DataDirection: 'Outbound', Principal: [OTHER_ROLE]}),
  ),
  unknown('a data protection policy whose names are no texts', 'topic', protects({Principal: [N.ROLE, 7]})),
  unknown('a data protection policy for one name that is no list', 'topic', protects({Principal: N.ACCOUNT})),
  unknown('a data protection policy that is no JSON', 'topic', (account) => void (topicOf(account).protection = '{')),
  unknown('a composite alarm whose rule cannot be read', 'target', A.composed('RINGS("iam-changes")'), A.NOTICED),
];
