import {describe, expect, it} from '@jest/globals';
import {generatePattern, lintPattern, type Json} from '../../src/pattern/index.js';

function rule(detail: {readonly [key: string]: Json}, top: {readonly [key: string]: Json} = {}): Json {
  return {source: ['aws.iam'], detail: {eventSource: ['iam.amazonaws.com'], ...detail}, ...top};
}

function ids(value: Json | string): string[] {
  return lintPattern(typeof value === 'string' ? value : JSON.stringify(value)).map(
    ({id, severity, path}) => `${severity} ${id} ${path}`,
  );
}

describe('lint', () => {
  it.each<[string, Json | string, string[]]>([
    ['invalid', '{"a":[{"regex":"x"}]}', ['high pattern-invalid $.a[0]']],
    [
      'no such call',
      rule({eventName: ['CreateUser', 'DetachUserGroup']}),
      ['medium pattern-unknown-call $.detail.eventName[1]'],
    ],
    ['a permission', rule({eventName: ['PassRole']}), ['medium pattern-unknown-call $.detail.eventName[0]']],
    [
      'no call with the prefix',
      rule({eventName: [{prefix: 'Zap'}]}),
      ['medium pattern-unknown-call $.detail.eventName[0]'],
    ],
    ['wrong case', rule({eventName: ['createUser']}), ['medium pattern-wrong-case $.detail.eventName[0]']],
    [
      'other service',
      {source: ['aws.iam'], detail: {eventSource: ['sts.amazonaws.com']}},
      ['high pattern-other-service $'],
    ],
    [
      'literal star',
      rule({userIdentity: {arn: [{prefix: 'arn:*:iam'}]}}),
      ['medium pattern-literal-star $.detail.userIdentity.arn[0]'],
    ],
    [
      'star in anything-but',
      rule({userIdentity: {arn: [{'anything-but': ['a*']}]}}),
      ['medium pattern-literal-star $.detail.userIdentity.arn[0]'],
    ],
    ['no such field', rule({}, {eventName: ['CreateUser']}), ['high pattern-unknown-field $.eventName']],
    ['field in wrong case', rule({eventname: ['CreateUser']}), ['high pattern-unknown-field $.detail.eventname']],
    ['text for a flag', rule({readOnly: ['false']}), ['high pattern-wrong-type $.detail.readOnly[0]']],
    [
      'flag for a text',
      rule({sessionCredentialFromConsole: [true]}),
      ['high pattern-wrong-type $.detail.sessionCredentialFromConsole[0]'],
    ],
    ['number for a text', rule({}, {account: [111122223333]}), ['high pattern-wrong-type $.account[0]']],
    ['wrong detail-type', rule({}, {'detail-type': ['IAM changed']}), ['high pattern-never-fires $.detail-type[0]']],
    [
      'dropped arm',
      {$or: [{detail: {eventName: ['CreateUser']}}, {detail: {eventName: ['CreateUser', 'TagRole']}}]},
      ['high pattern-dropped-arm $'],
    ],
    ['duplicate key', '{"source":["aws.iam"],"source":["aws.iam"]}', ['medium pattern-replaced-field $.source']],
    ['replaced by an arm', '{"a":["x"],"$or":[{"a":["y"]},{"b":["z"]}]}', ['medium pattern-replaced-field $.$or[0].a']],
    ['exactly', {a: [{exactly: 'x'}]}, ['low pattern-undocumented-operator $.a[0]']],
    ['$or as field', {$or: ['x', 'y']}, ['high pattern-or-as-field $']],
    ['trailing text', '{"a":["x"]} }', ['low pattern-trailing-text $']],
    [
      'wildcards',
      {a: [{wildcard: '*a*'}, {wildcard: '*b*'}, {wildcard: '*c*'}]},
      ['medium pattern-wildcard-complexity $.a'],
    ],
    ['long', {a: ['x'.repeat(2100)]}, ['medium pattern-size $']],
    ['too long', {a: ['x'.repeat(4100)]}, ['high pattern-size $']],
  ])('%s', (_, value, expected) => {
    expect(ids(value)).toEqual(expected);
  });

  it.each<[string, Json]>([
    ['arms of one $or may speak of one field', {$or: [{a: ['x']}, {a: ['y']}]}],
    ['an arm that says nothing new may be dropped', {$or: [{a: ['x', 'y']}, {a: ['x']}]}],
    [
      'arms that share a value on one field only are kept',
      {
        $or: [
          {a: ['x'], b: ['p']},
          {a: ['x', 'z'], b: ['q']},
        ],
      },
    ],
    ['a wildcard may hold a star', rule({userIdentity: {arn: [{wildcard: 'arn:*:x'}]}})],
    [
      'other services have other names',
      {source: ['aws.iam', 'aws.sts'], detail: {eventName: ['AssumeRole', 'CreateUser']}},
    ],
    ['absence of what is never there is true', rule({nothing: [{exists: false}], EventName: [{exists: false}]})],
    [
      'the API detail-type beside another',
      rule({}, {'detail-type': ['AWS API Call via CloudTrail', 'AWS Console Sign In via CloudTrail']}),
    ],
    ['not about IAM', {source: ['my.app'], eventName: ['x']}],
    ['an account', rule({}, {account: ['999988887777'], region: ['eu-west-1']})],
  ])('says nothing: %s', (_, value) => {
    expect(ids(value)).toEqual([]);
  });

  it('says nothing of what we generate', () => {
    const made = generatePattern({
      calls: 'iam-changes',
      exclude: ['TagRole'],
      except: [{detail: {userIdentity: {arn: ['x']}}}],
    });
    expect('pattern' in made && ids(made.pattern)).toEqual([]);
  });
});
