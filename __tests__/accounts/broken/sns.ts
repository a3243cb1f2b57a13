/** Corners of SNS in which alerts are lost: sizes, Regions, streams, devices, data protection. */
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {americanPhone, deviceOf, functionIn, phone, protects, queueIn, STREAM, streamBy, TEN_DLC} from '../sns.js';

const lost = (words: string, change: Change, baseline = {}): Case => broken(words, 'subscription', change, baseline);
const inQueue = (words: string, region: string, principal: string): Case => {
  const {change, baseline} = queueIn(region, principal);
  return lost(`a queue ${words}`, change, baseline);
};
const inFunction = (words: string, region: string, principal: string): Case => {
  const {change, baseline} = functionIn(region, principal);
  return lost(`a function ${words}`, change, baseline);
};
const WITH_STREAM = C.alsoTo('firehose', STREAM);
const state = (words: string): Case =>
  unknown(
    `a function in state ${words}`,
    'subscription',
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => void (account.functions[N.FUNCTION]!.state = words)),
    C.alsoTo('lambda', N.FUNCTION),
  );
const filter = (words: string, value: object): Case =>
  lost(`a filter on attributes, of which an event has none: ${words}`, C.filter(value));

export const SNS_CORNERS: readonly Case[] = [
  broken('a topic that accepts no message above a kilobyte', 'topic', C.topicAttributes({MaximumMessageSize: '1024'})),
  broken('a topic that accepts no message above 64 KiB', 'topic', C.topicAttributes({MaximumMessageSize: '65536'})),
  broken(
    'a topic that accepts no message above a kilobyte, and the alert has a text of its own that is longer',
    'topic',
    C.all(C.topicAttributes({MaximumMessageSize: '1024'}), C.template(C.NAME, `"<n> ${'x'.repeat(1100)}"`)),
  ),

  inQueue('in an opt-in Region, under the name of SNS', 'eu-south-2', 'sns.amazonaws.com'),
  inQueue('in an opt-in Region, under the name of the topic’s', 'eu-south-2', 'sns.us-east-1.amazonaws.com'),
  inQueue('in another Region, under the name of a third', 'eu-west-1', 'sns.eu-south-2.amazonaws.com'),
  inFunction('in an opt-in Region, under the name of SNS', 'ap-east-1', 'sns.amazonaws.com'),

  lost('a stream whose subscription names no role', C.subscribed('firehose', STREAM), WITH_STREAM),
  lost(
    'a stream by a role that is gone',
    C.subscribed('firehose', STREAM, {SubscriptionRoleArn: `${N.ROLE}-gone`}),
    WITH_STREAM,
  ),
  lost(
    'a stream by a role that SNS may not assume',
    streamBy((role) => (role.trust = P.rolePolicy())),
    WITH_STREAM,
  ),
  lost(
    'a stream by a role without rights',
    streamBy((role) => (role.inline = {})),
    WITH_STREAM,
  ),
  lost(
    'a stream by a role with rights on another',
    streamBy((role) => (role.inline = {p: C.roleMay('firehose:*', `${STREAM}s`)})),
    WITH_STREAM,
  ),
  unknown(
    'a stream by a role that may not be read',
    'subscription',
    C.all(streamBy(), (account) => refuse(account, 'iam:GetRole', 'denied', 'stream')),
    WITH_STREAM,
  ),
  lost('an app that SNS has switched off', ...deviceOf({Enabled: 'false'})),
  unknown('an app that may not be read', 'subscription', ...deviceOf({Enabled: 'true'}, 'sns:GetEndpointAttributes')),
  lost('a phone that has opted out', ...phone((account, number) => account.devices.optedOut.push(number))),
  lost('a phone in the United States, and no origination number', ...americanPhone()),
  lost('the same, and a number of another country', ...americanPhone({...TEN_DLC, Iso2CountryCode: 'GB'})),
  lost('the same, and a number that is pending', ...americanPhone({...TEN_DLC, Status: 'Pending'})),
  lost('the same, and a number for calls', ...americanPhone({...TEN_DLC, NumberCapabilities: ['VOICE']})),
  lost('a phone that is not verified in the sandbox', ...phone((account) => (account.devices.verified = []))),
  ...['Deactivated', 'Deactivating', 'ActiveNonInvocable', 'Deleting', 'Pending', 'Sleeping'].map(state),

  filter('absence meets it', {a: [{exists: false}]}),
  filter('absence meets one arm', {$or: [{a: ['x']}, {b: [{exists: false}]}]}),
  unknown(
    'a subscription in a state that no page has',
    'subscription',
    C.attributes('email', {PendingConfirmation: 'perhaps'}),
  ),
  unknown(
    'a key in a state that no page has',
    'key',
    C.onKey((found) => (found.key.KeyState = 'Resting')),
  ),
  unknown(
    'a trail that does not say whether it logs',
    'trail',
    C.onTrail(({status}) => delete status.IsLogging),
  ),

  broken('a data protection policy that denies names', 'topic', protects({Deny: {}}, 'Name')),
  broken(
    'a data protection policy that masks addresses',
    'topic',
    protects({Deidentify: {MaskConfig: {}}}, 'IpAddress'),
  ),
  broken(
    'a data protection policy that denies addresses to the role that publishes',
    'topic',
    C.all(C.asRole(), protects({Deny: {}}, 'IpAddress', [N.ROLE])),
  ),
  unknown(
    'a data protection policy that denies addresses to an account',
    'topic',
    protects({Deny: {}}, 'IpAddress', [N.ACCOUNT]),
  ),
];
