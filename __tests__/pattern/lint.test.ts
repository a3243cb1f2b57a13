import {describe, expect, it} from '@jest/globals';
import {UNIVERSE} from '../../src/data/iam-actions.js';
import {generatePattern, lintPattern, type Json} from '../../src/pattern/index.js';
import {BLOG_PREFIXES} from './support.js';

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
      ['low pattern-unknown-call $.detail.eventName[1]'],
    ],
    ['a permission', rule({eventName: ['PassRole']}), ['medium pattern-unknown-call $.detail.eventName[0]']],
    [
      'no call with the prefix',
      rule({eventName: [{prefix: 'Zap'}]}),
      ['low pattern-unknown-call $.detail.eventName[0]'],
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

describe('lints in words', () => {
  const says = (value: Json | string): string[] =>
    lintPattern(typeof value === 'string' ? value : JSON.stringify(value)).map(({message}) => message);

  it.each<[Json | string, string]>([
    ['{"a":[{"regex":"x"}]}', 'EventBridge refuses this pattern: unknown operator "regex"'],
    [
      rule({eventName: ['CreateUser', 'DetachUserGroup']}),
      `"DetachUserGroup" is not a call known to this version (list ${UNIVERSE.version}): it is newer, or it never fires`,
    ],
    [
      rule({eventName: ['AtachRolePolicy']}),
      '"AtachRolePolicy" is not a call known to this version; did you mean "AttachRolePolicy"?',
    ],
    [rule({eventName: ['createUser']}), '"createUser" is not spelt as the call is; case counts: "CreateUser"'],
    [rule({eventName: ['PassRole']}), 'PassRole is a permission, not a call: it is never an eventName'],
    [rule({eventName: [{prefix: 'Zap'}]}), 'no IAM call that this version knows starts with "Zap"'],
    [rule({eventName: [{prefix: 'User'}]}), 'no IAM call that this version knows starts with "User"'],
    [
      rule({eventName: [{prefix: 'create'}]}),
      'no IAM call that this version knows starts with "create"; case counts: "Create"',
    ],
    [
      {source: ['aws.iam'], detail: {eventSource: ['sts.amazonaws.com']}},
      'source and detail.eventSource name different services: events of source aws.iam have eventSource iam.amazonaws.com',
    ],
    [
      rule({userIdentity: {arn: [{'anything-but': ['x', 'a*']}]}}),
      'the * in "a*" is taken literally here; only wildcard reads it as "anything"',
    ],
    [rule({}, {eventName: ['CreateUser']}), 'IAM events have no value at eventName; did you mean detail.eventName?'],
    [rule({}, {eventSource: ['x']}), 'IAM events have no value at eventSource; did you mean detail.eventSource?'],
    [rule({}, {userAgent: ['x']}), 'IAM events have no value at userAgent; did you mean detail.userAgent?'],
    [rule({}, {readOnly: [false]}), 'IAM events have no value at readOnly; did you mean detail.readOnly?'],
    [
      rule({}, {userIdentity: {arn: ['x']}}),
      'IAM events have no value at userIdentity.arn; did you mean detail.userIdentity.arn?',
    ],
    [rule({}, {somewhere: ['x']}), 'IAM events have no value at somewhere'],
    [rule({}, {eventname: ['x']}), 'IAM events have no value at eventname'],
    [
      rule({userIdentity: [{exists: true}]}),
      'detail.userIdentity is an object in IAM events, and EventBridge matches only fields inside it',
    ],
    [
      rule({}, {useridentity: {arn: ['x']}}),
      'IAM events have no value at useridentity.arn; upper and lower case count in field names',
    ],
    [
      rule({eventname: ['CreateUser']}),
      'IAM events have no value at detail.eventname; upper and lower case count in field names',
    ],
    [rule({readOnly: ['false']}), 'detail.readOnly is true or false in IAM events, without quotes'],
    [rule({readOnly: [{numeric: ['=', 0]}]}), 'detail.readOnly is true or false in IAM events, without quotes'],
    [
      rule({sessionCredentialFromConsole: [true]}),
      'detail.sessionCredentialFromConsole is a string in IAM events: write "true" with quotes',
    ],
    [rule({}, {account: [111122223333]}), 'account is a string in IAM events: write "111122223333" with quotes'],
    [rule({eventVersion: [{numeric: ['>', 1]}]}), 'detail.eventVersion is a string in IAM events'],
    [
      rule({}, {'detail-type': ['IAM changed']}),
      '"IAM changed" is no value of detail-type in an IAM event, which is "AWS API Call via CloudTrail"',
    ],
    [
      {$or: [{detail: {eventName: ['CreateUser']}}, {detail: {eventName: ['CreateUser', 'TagRole']}}]},
      "an arm of $or that shares a value with an earlier arm on every field is dropped by EventBridge's engine, so what only the " +
        'later arm says of detail.eventName may never match: put the values of both arms into one list',
    ],
    [
      '{"a":["x"],"$or":[{"a":["y"]},{"b":["z"]}]}',
      'this list replaces the one at $.a: of two lists for a only the later counts',
    ],
    [
      {a: [{exactly: 'x'}]},
      "exactly is in the engine but not in EventBridge's documentation; a plain string says the same",
    ],
    [
      {a: {$or: ['x', 'y']}, b: ['z']},
      '$or cannot be read as alternatives here, so it is treated as a field named "$or", which no event has',
    ],
    ['{"a":["x"]} }', 'the text after the pattern is ignored by EventBridge; other tools will refuse the file'],
    [
      {a: ['x'], b: [{wildcard: '*a*b*c*d*'}]},
      'the wildcards of b may be refused as "Rule is too complex" (score 9; 7 was seen accepted, 11 refused)',
    ],
  ])('%j', (value, message) => {
    expect(says(value)).toEqual([message]);
  });

  it('counts characters to the last one', () => {
    const sized = (length: number): string => `{"a":["${'x'.repeat(length - 10)}"]}`;
    expect(sized(2048)).toHaveLength(2048);
    expect(says(sized(2048))).toEqual([]);
    expect(says(sized(2049))).toEqual(['2049 characters: the default quota is 2048, so this needs a raised quota']);
    expect(says(sized(4096))).toEqual(['4096 characters: the default quota is 2048, so this needs a raised quota']);
    expect(says(sized(4097))).toEqual(['4097 characters: the API takes 4096 at most']);
  });
});

describe('lints know when to be silent', () => {
  it.each<[string, Json]>([
    ['prefixes are no wildcards', rule({eventName: BLOG_PREFIXES.map((prefix) => ({prefix}))})],
    ['a wildcard of four stars was seen accepted', {a: [{wildcard: '*a*b*c*'}]}],
    ['arms of different fields are kept', {$or: [{a: ['x'], b: ['y']}, {a: ['x', 'z']}]}],
    ['so are arms of as many fields', {$or: [{a: ['x']}, {b: ['x']}]}],
    [
      'a call of another service',
      {detail: {eventSource: ['iam.amazonaws.com', 'sts.amazonaws.com'], eventName: ['AssumeRole']}},
    ],
    ['the word stands elsewhere', {call: ['CreateUser', 'aws.iam', 'iam.amazonaws.com'], eventname: ['x']}],
    ['the source is another', {source: ['aws.sts'], detail: {eventSource: ['sts.amazonaws.com']}, eventname: ['x']}],
    ['any text where texts are free', rule({userAgent: ['aws-cli'], userIdentity: {arn: ['x', {prefix: 'y'}]}})],
    ['what only the call knows', rule({requestParameters: {maxItems: [5, {numeric: ['>', 1]}, true, 'x']}})],
    ['the flags that IAM events have', rule({readOnly: [false, {exists: true}], managementEvent: [true, null]})],
    ['a call of nobody', {detail: {eventName: ['Frobnicate']}, extra: ['x']}],
    ['the source alone', {source: ['aws.iam']}],
    ['the event source alone', {detail: {eventSource: ['iam.amazonaws.com']}}],
    [
      'each arm is of one service',
      {
        $or: [
          {source: ['aws.sts'], detail: {eventSource: ['sts.amazonaws.com']}},
          {source: ['aws.iam'], detail: {eventSource: ['iam.amazonaws.com']}},
        ],
      },
    ],
    ['a suffix of names', rule({eventName: [{suffix: 'Zap'}, {wildcard: 'Zap*'}]})],
    ['null where an object may be', rule({requestParameters: [null, 5]})],
    ['a right value beside a wrong one', rule({}, {'detail-type': ['IAM changed', {prefix: 'AWS'}]})],
    ['versions come and go', rule({eventVersion: ['1.05']}, {version: ['1'], id: ['x'], time: ['y']})],
    ['another region', rule({awsRegion: ['eu-west-1'], recipientAccountId: ['999988887777']})],
  ])('%s', (_, value) => {
    expect(ids(value)).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    [
      'the event source alone makes a pattern one of IAM',
      {detail: {eventSource: ['iam.amazonaws.com'], readOnly: ['x']}},
      ['high pattern-wrong-type $.detail.readOnly[0]'],
    ],
    [
      'so does the name of a call',
      {detail: {eventName: ['Frobnicate', 'CreateUser']}},
      ['low pattern-unknown-call $.detail.eventName[0]'],
    ],
    [
      'one arm of two services',
      {$or: [{source: ['aws.iam'], detail: {eventSource: ['sts.amazonaws.com']}}, {source: ['aws.iam']}]},
      ['high pattern-other-service $'],
    ],
    [
      'absence beside a value of what is never there',
      rule({EventName: [{exists: false}, 'x']}),
      ['high pattern-unknown-field $.detail.EventName'],
    ],
    [
      'presence of what is never there',
      rule({EventName: [{exists: true}]}),
      ['high pattern-unknown-field $.detail.EventName'],
    ],
    [
      'wildcards without stars do not make up for those with',
      {a: [{wildcard: 'a'}, {wildcard: 'b'}, {wildcard: '*a*b*c*d*'}]},
      ['medium pattern-wildcard-complexity $.a'],
    ],
    [
      'the wildcards stand in the second field',
      {a: ['x'], b: [{wildcard: '*a*b*c*d*'}]},
      ['medium pattern-wildcard-complexity $.b'],
    ],
    [
      'stars of one field add up',
      {a: [{wildcard: '*a*b*c*'}, {wildcard: 'x*'}]},
      ['medium pattern-wildcard-complexity $.a'],
    ],
    [
      'each list that replaces another',
      '{"a":["x"],"a":["y"],"a":["z"]}',
      ['medium pattern-replaced-field $.a', 'medium pattern-replaced-field $.a'],
    ],
  ])('and when not: %s', (_, value, expected) => {
    expect(ids(value)).toEqual(expected);
  });
});
