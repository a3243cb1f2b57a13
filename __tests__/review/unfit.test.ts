/** Values that serve nobody or somebody else weaken, whatever they replace; their healthy neighbours stay what they were. */
import {expect, it} from '@jest/globals';
import {stringify} from 'yaml';
import {reviewBaselines} from '../../src/review/classify.js';

const MAIL = {protocol: 'email', endpoint: 'secops@example.com'};
const CHAT = {protocol: 'https', endpoint: 'https://global.sns-api.chatbot.amazonaws.com'};
const OWN = '111122223333';
const FOREIGN = '999988887777';
const file = (more: object): {bytes: string; path: string} => ({
  bytes: stringify({version: 1, account: OWN, recipients: [MAIL], ...more}),
  path: 'b.yml',
});
const classOf = (before: object, after: object): string => {
  const found = reviewBaselines(file(before), file(after), {checks: []});
  return found.ok ? found.review.class : JSON.stringify(found.problems);
};
const key = (account: string, name: string): string => `arn:aws:kms:us-east-1:${account}:${name}`;
const sha = (end: string): object => ({
  recipients: [{protocol: 'https', 'endpoint-sha256': `0123456789ab${end.repeat(52)}`}],
});

it.each<[string, string, object, object]>([
  ['weakens', 'a key of AWS for the topic', {}, {topic: {'kms-key': 'alias/aws/sns'}}],
  [
    'weakens',
    'the same in place of a good one',
    {topic: {'kms-key': 'alias/a'}},
    {topic: {'kms-key': 'alias/aws/sns'}},
  ],
  ['weakens', 'the same as an ARN', {}, {topic: {'kms-key': key(OWN, 'alias/aws/sns')}}],
  ['weakens', 'a key of AWS for the trail', {}, {trail: {'kms-key': 'alias/aws/s3'}}],
  ['weakens', "somebody else's key", {trail: {'kms-key': 'alias/a'}}, {trail: {'kms-key': key(FOREIGN, 'alias/a')}}],
  [
    'strengthens',
    'a good key in place of one of AWS',
    {topic: {'kms-key': 'alias/aws/sns'}},
    {topic: {'kms-key': 'alias/a'}},
  ],
  ['strengthens', 'a key', {}, {topic: {'kms-key': key(OWN, 'alias/a')}}],
  ['neutral', 'another own key', {topic: {'kms-key': 'alias/a'}}, {topic: {'kms-key': key(OWN, 'alias/a')}}],
  ['weakens', 'no key in place of a foreign one', {topic: {'kms-key': key(FOREIGN, 'alias/a')}}, {}],
  ['weakens', 'a foreign bus', {}, {rule: {bus: `arn:aws:events:us-east-1:${FOREIGN}:event-bus/b`}}],
  ['neutral', 'an own bus', {}, {rule: {bus: `arn:aws:events:us-east-1:${OWN}:event-bus/b`}}],
  ['weakens', 'a foreign topic', {topic: {name: 't'}}, {topic: {name: `arn:aws:sns:us-east-1:${FOREIGN}:t`}}],
  ['neutral', 'an own topic', {topic: {name: 't'}}, {topic: {name: `arn:aws:sns:us-east-1:${OWN}:t`}}],
  ['weakens', 'a foreign queue', {}, {rule: {'dead-letter-queue': `arn:aws:sqs:us-east-1:${FOREIGN}:q`}}],
  ['strengthens', 'an own queue', {}, {rule: {'dead-letter-queue': `arn:aws:sqs:us-east-1:${OWN}:q`}}],
  ['weakens', 'another bucket, whose nobody can see', {trail: {bucket: 'abc'}}, {trail: {bucket: 'abd'}}],
  [
    'weakens',
    'text for a chat channel',
    {recipients: [MAIL, CHAT], rule: {message: 'chat'}},
    {recipients: [MAIL, CHAT], rule: {message: 'readable'}},
  ],
  [
    'neutral',
    'whole events for a chat channel',
    {recipients: [MAIL, CHAT], rule: {message: 'chat'}},
    {recipients: [MAIL, CHAT], rule: {message: 'raw'}},
  ],
  ['neutral', 'text for mailboxes', {rule: {message: 'chat'}}, {rule: {message: 'readable'}}],
  ['weakens', 'a digest that agrees in twelve digits', sha('a'), sha('b')],
  ['neutral', 'the same digest', sha('a'), sha('a')],
])('%s: %s', (expected, _, before, after) => {
  expect(classOf(before, after)).toBe(expected);
});
