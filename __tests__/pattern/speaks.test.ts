import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {MUTATING_CALLS} from '../../src/data/iam-actions.js';
import {speaksOfIam, type Json} from '../../src/pattern/index.js';
import {isNear, meantCall} from '../../src/pattern/lint/near-names.js';
import {patternValue} from './arbitrary.js';
import {cpuTime} from '../support/time.js';

function speaks(value: Json | string): boolean {
  return speaksOfIam(typeof value === 'string' ? value : JSON.stringify(value));
}

const CLOUDTRAIL = {'detail-type': ['AWS API Call via CloudTrail']};

describe('a pattern that speaks of IAM', () => {
  it.each<[string, Json | string]>([
    ['the source', {source: ['aws.iam']}],
    ['the source among others', {source: ['aws.ec2', 'aws.iam']}],
    ['the event source as source', {source: ['iam.amazonaws.com'], ...CLOUDTRAIL}],
    ['the source as event source', {detail: {eventSource: ['aws.iam']}}],
    ['upper case', {source: ['aws.IAM']}],
    ['the bare service', {source: ['IAM']}],
    ['the service and its vendor', {source: ['AWS IAM']}],
    ['a hyphen', {source: ['aws-iam']}],
    ['letters exchanged', {source: ['aws.aim']}],
    ['a misspelt vendor', {source: ['asw.iam']}],
    ['a misspelt host', {detail: {eventSource: ['iam.amazonaw.com']}}],
    ['a host of a Region', {detail: {eventSource: ['iam.us-east-1.amazonaws.com']}}],
    ['a host of China', {detail: {eventSource: ['iam.amazonaws.com.cn']}}],
    ['a prefix', {source: [{prefix: 'aws.iam'}]}],
    ['a prefix of the event source', {detail: {eventSource: [{prefix: 'iam.'}]}}],
    ['a wildcard', {detail: {eventSource: [{wildcard: 'iam.*'}]}}],
    ['a suffix', {source: [{suffix: '.iam'}]}],
    ['any case', {source: [{'equals-ignore-case': 'AWS.IAM'}]}],
    ['the event source in the wrong place', {eventSource: ['iam.amazonaws.com']}],
    ['the wrong detail-type', {source: ['aws.iam'], 'detail-type': ['AWS API call via CloudTrail']}],
    ['console sign-in of IAM', {source: ['aws.iam'], 'detail-type': ['AWS Console Sign In via CloudTrail']}],
    ['a description as detail-type', {'detail-type': ['Alert when IAM are changed']}],
    ['a call', {...CLOUDTRAIL, detail: {eventName: ['CreateUser']}}],
    ['a call in the wrong case', {...CLOUDTRAIL, detail: {eventName: ['createuser']}}],
    ['a call with a typing error', {...CLOUDTRAIL, detail: {eventName: ['AttachRolePolcy']}}],
    ['a call as permissions spell it', {...CLOUDTRAIL, detail: {eventName: ['iam:CreateUser']}}],
    ['a literal star', {...CLOUDTRAIL, detail: {eventName: ['AttachRole*']}}],
    ['the beginning of calls', {...CLOUDTRAIL, detail: {eventName: [{prefix: 'AttachUser'}]}}],
    ['calls in the wrong place', {eventName: ['CreateUser']}],
    [
      'calls of a wrong detail-type',
      {'detail-type': ['AWS API call via Cloudtrail'], detail: {eventName: ['CreateUser']}},
    ],
    ['the recorder as source', {source: ['aws.cloudtrail'], detail: {eventName: ['CreateUser']}}],
    ['calls that IAM alone has, of another source', {source: ['aws.sts'], detail: {eventName: ['AttachRolePolicy']}}],
    ['the event source beside another source', {source: ['aws.sts'], detail: {eventSource: ['iam.amazonaws.com']}}],
    ['ARNs of IAM', {resources: [{prefix: 'arn:aws:iam::111122223333:role/'}]}],
    ['one arm of $or', {$or: [{source: ['aws.ec2']}, {source: ['aws.iam'], region: ['eu-west-1']}]}],
    ['a text for a list', '{"source":"aws.iam"}'],
    ['an operator that is none', '{"source":[{"regex":"x"},"aws.iam"]}'],
    ['$or with one arm', '{"$or":[{"source":["aws.iam"]}]}'],
    ['a missing comma', '{"detail":{"eventName":["CreateUser" "EnableMFADevice"]}}'],
    ['a missing brace', '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}'],
  ])('%s', (_, value) => {
    expect(speaks(value)).toBe(true);
  });

  it('every call by itself, right or in lower case', () => {
    for (const call of MUTATING_CALLS) {
      expect(speaks({detail: {eventName: [call]}})).toBe(true);
      expect(speaks({...CLOUDTRAIL, detail: {eventName: [call.toLowerCase()]}})).toBe(true);
    }
  });
});

describe('a pattern that does not', () => {
  it.each<[string, Json | string]>([
    [
      'EC2',
      {source: ['aws.ec2'], 'detail-type': ['EC2 Instance State-change Notification'], detail: {state: ['running']}},
    ],
    ['S3', {source: ['aws.s3'], 'detail-type': ['Object Created'], detail: {bucket: {name: ['iam-reports']}}}],
    [
      'a watch on the chain, one of whose calls is near to one of IAM',
      {source: ['aws.events', 'aws.sns'], ...CLOUDTRAIL, detail: {eventName: ['DeleteRule', 'DeleteTopic']}},
    ],
    ['Health', {source: ['aws.health'], 'detail-type': ['AWS Health Event'], detail: {service: ['IAM']}}],
    ['Config on IAM', {source: ['aws.config'], detail: {configurationItem: {resourceType: ['AWS::IAM::User']}}}],
    ['GuardDuty', {source: ['aws.guardduty'], detail: {type: [{prefix: 'UnauthorizedAccess:IAMUser'}]}}],
    ['Access Analyzer', {source: ['aws.access-analyzer'], 'detail-type': ['Access Analyzer Finding']}],
    [
      'IAM Access Analyzer by its name',
      {source: ['aws.access-analyzer'], 'detail-type': ['IAM Access Analyzer Finding']},
    ],
    ['an archive', {'replay-name': [{exists: false}]}],
    ['an archive of another source', {source: ['my.app'], 'replay-name': [{exists: false}]}],
    ['every event', {source: [{prefix: ''}]}],
    ['every event of AWS', {source: [{prefix: 'aws.'}]}],
    ['every event of the account', {account: ['111122223333']}],
    ['every call', CLOUDTRAIL],
    ['the root user', {detail: {userIdentity: {type: ['Root']}}}],
    ['console sign-in', {source: ['aws.signin'], 'detail-type': ['AWS Console Sign In via CloudTrail']}],
    [
      'console sign-in of users',
      {'detail-type': ['AWS Console Sign In via CloudTrail'], detail: {userIdentity: {type: ['IAMUser']}}},
    ],
    [
      'sign-in by its name',
      {'detail-type': ['AWS Console Sign In via CloudTrail'], detail: {eventName: ['ConsoleLogin']}},
    ],
    ['Cognito', {source: ['aws.cognito-idp'], detail: {eventName: ['CreateUser', 'DeleteUser']}}],
    [
      'Cognito by event source',
      {...CLOUDTRAIL, detail: {eventSource: ['cognito-idp.amazonaws.com'], eventName: ['CreateGroup']}},
    ],
    [
      'Organizations',
      {source: ['aws.organizations'], detail: {eventName: ['CreatePolicy', 'AttachPolicy', 'DeletePolicy']}},
    ],
    ['Identity Center', {source: ['aws.sso-directory'], detail: {eventName: ['CreateUser', 'AddMemberToGroup']}}],
    ['Roles Anywhere', {source: ['aws.rolesanywhere'], detail: {eventName: ['CreateProfile']}}],
    ['RAM', {source: ['aws.ram']}],
    ['STS', {source: ['aws.sts'], detail: {eventName: ['AssumeRole', 'AssumeRoot']}}],
    ['an application', {source: ['acme.iam']}],
    ['an application with users', {'detail-type': ['user event'], detail: {eventName: ['CreateUser']}}],
    ['verbs that every service has', {...CLOUDTRAIL, detail: {eventName: [{prefix: 'Create'}, {prefix: 'Delete'}]}}],
    ['verbs with a star', {...CLOUDTRAIL, detail: {eventName: ['Create*']}}],
    ['all but IAM', {source: [{'anything-but': 'aws.iam'}]}],
    ['all but its calls', {source: ['aws.ec2'], detail: {eventName: [{'anything-but': ['CreateUser']}]}}],
    [
      'the watcher of the chain',
      {
        source: ['aws.cloudtrail', 'aws.events', 'aws.sns', 'aws.kms'],
        detail: {eventName: ['StopLogging', 'DeleteTrail', 'DisableRule', 'DeleteTopic', 'ScheduleKeyDeletion']},
      },
    ],
    ['the recorder', {source: ['aws.cloudtrail'], detail: {eventName: ['StopLogging', 'DeleteTrail']}}],
    ['a misspelt pattern of another service', '{"source":["aws.ec2" "aws.s3"]}'],
    ['what excludes IAM, misspelt', '{"source":[{"anything-but":["aws.iam"}]}'],
    ['nothing', ''],
    ['no object', '["aws.iam"]'.replace('iam', 'ec2')],
  ])('%s', (_, value) => {
    expect(speaks(value)).toBe(false);
  });

  it('is told for any text, in time that grows with it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          patternValue.map((v) => JSON.stringify(v)),
        ),
        (text) => {
          expect(typeof speaksOfIam(text)).toBe('boolean');
        },
      ),
    );
    const started = cpuTime();
    speaksOfIam(`{"${'\\"'.repeat(500_000)}`);
    speaksOfIam('"'.repeat(1_000_000));
    expect(cpuTime() - started).toBeLessThan(2000);
  });
});

describe('names', () => {
  it.each<[string, string, boolean]>([
    ['abc', 'abc', true],
    ['abc', 'abd', true],
    ['abc', 'ab', true],
    ['ab', 'abc', true],
    ['abc', 'acb', true],
    ['bac', 'abc', true],
    ['abc', 'bca', false],
    ['abc', 'a', false],
    ['abcd', 'badc', false],
    ['', 'a', true],
  ])('%s and %s', (a, b, near) => {
    expect(isNear(a, b)).toBe(near);
  });

  it('knows what was meant', () => {
    expect(meantCall('CreateUser')).toBeUndefined();
    expect(meantCall('createUser')).toBe('CreateUser');
    expect(meantCall('iam:tagrole')).toBe('TagRole');
    expect(meantCall('AtachRolePolicy')).toBe('AttachRolePolicy');
    expect(meantCall('DetachUserGroup')).toBeUndefined();
    expect(meantCall('GetUsr')).toBeUndefined();
  });
});
