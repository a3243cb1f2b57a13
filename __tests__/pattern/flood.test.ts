import {describe, expect, it} from '@jest/globals';
import {FLOOD_WORDS, floods, type Flood, type Json} from '../../src/pattern/index.js';
import {BLOG_PREFIXES, ENVELOPE, pattern} from './support.js';

const WRITES = pattern({detail: {readOnly: [false]}});
const ALL_STATE = (value: Json): Flood | null => floods([pattern(value)], ENVELOPE);
const ENABLED = (value: Json): Flood | null => floods([pattern(value), WRITES], ENVELOPE);
const CALL = {'detail-type': ['AWS API Call via CloudTrail']};

describe('a rule that floods', () => {
  it.each<[Flood | null, Flood | null, string, Json]>([
    ['everything', 'calls', 'every event of the account', {account: ['111122223333']}],
    ['everything', 'calls', 'every source', {source: [{prefix: ''}]}],
    ['everything', 'calls', 'all but replays', {'replay-name': [{exists: false}]}],
    ['everything', 'calls', 'every Region there is', {region: ['us-east-1', 'eu-west-1']}],
    ['services', 'calls', 'AWS', {source: [{prefix: 'aws.'}]}],
    ['calls', 'calls', 'every call', CALL],
    ['calls', 'calls', 'every call with an event source', {...CALL, detail: {eventSource: [{exists: true}]}}],
    ['reads', null, 'IAM', {source: ['aws.iam']}],
    ['reads', null, 'all but one call', {source: ['aws.iam'], detail: {eventName: [{'anything-but': 'GetUser'}]}}],
    [null, null, 'a user', {source: ['aws.iam'], detail: {userIdentity: {userName: ['alice']}}}],
    [null, null, 'the changes of IAM', {source: ['aws.iam'], detail: {readOnly: [false]}}],
    [
      null,
      null,
      'the verbs of changes',
      {source: ['aws.iam'], detail: {eventName: BLOG_PREFIXES.map((prefix) => ({prefix}))}},
    ],
    [
      null,
      null,
      'a few reads by name',
      {source: ['aws.iam'], detail: {eventName: ['GetAccountAuthorizationDetails', 'ListUsers', 'CreateUser']}},
    ],
    [null, null, 'the root user', {account: ['111122223333'], detail: {userIdentity: {type: ['Root']}}}],
    [null, null, 'two services', {source: ['aws.ec2', 'aws.s3']}],
    [null, null, 'another account', {account: ['222222222222']}],
    [null, null, 'denied calls', {...CALL, detail: {errorCode: [{exists: true}]}}],
  ])('%s, enabled without reads %s: %s', (all, writes, _, value) => {
    expect(ALL_STATE(value)).toBe(all);
    expect(ENABLED(value)).toBe(writes);
  });

  it('a disabled rule is for the caller; a flood has words', () => {
    expect(Object.keys(FLOOD_WORDS)).toEqual(['everything', 'services', 'calls', 'reads']);
  });
});
