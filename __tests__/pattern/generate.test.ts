import {describe, expect, it} from '@jest/globals';
import {IAM_ACTIONS, MUTATING_CALLS} from '../../src/data/iam-actions.js';
import {
  generatePattern,
  matchEvent,
  newVerbs,
  parsePattern,
  type Json,
  type PatternSelection,
} from '../../src/pattern/index.js';
import {ENVELOPE} from './support.js';

function detail(selection: PatternSelection): Json {
  const made = generatePattern(selection);
  if ('cannot' in made) return made.cannot;
  const {detail: inner, $or, ...rest} = JSON.parse(made.pattern) as {readonly [key: string]: Json};
  expect(rest).toEqual({source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail']});
  const {eventSource, ...fields} = inner as {readonly [key: string]: Json};
  expect(eventSource).toEqual(['iam.amazonaws.com']);
  return $or === undefined ? fields : {...fields, $or};
}

const READS = ['Get', 'List', 'Generate', 'Simulate'];
const CHANGES = [{'anything-but': {prefix: READS}}];

describe('generated patterns', () => {
  it("deny reads, so that tomorrow's verbs alert", () => {
    expect(detail({calls: 'iam-changes'})).toEqual({eventName: CHANGES});
    expect(detail({calls: 'iam-all'})).toEqual({});
    expect(detail({calls: 'iam-changes', exclude: ['TagRole']})).toEqual({
      eventName: [{'anything-but': {prefix: [...READS, 'TagRole']}}],
    });
  });

  it('do not leave out UpdateRoleDescription with UpdateRole', () => {
    const made = detail({calls: 'iam-changes', exclude: ['UpdateRole']});
    expect(made).toEqual({
      eventName: [{'anything-but': {wildcard: ['Get*', 'List*', 'Generate*', 'Simulate*', 'UpdateRole']}}],
    });
  });

  it('do not leave out twice what no change is', () => {
    expect(detail({calls: 'iam-changes', exclude: ['GetUser', 'TagRole']})).toEqual({
      eventName: [{'anything-but': {prefix: [...READS, 'TagRole']}}],
    });
    expect(detail({calls: 'iam-all', exclude: ['GetContextKeysForCustomPolicy', 'TagRole']})).toEqual({
      eventName: [{'anything-but': {prefix: ['GetContextKeysForCustomPolicy', 'TagRole']}}],
    });
    expect(detail({calls: 'iam-all', exclude: ['GetUser']})).toEqual({
      eventName: [{'anything-but': {wildcard: ['GetUser']}}],
    });
  });

  it('take the shortest words that calls have in common and no other call has', () => {
    expect(detail({calls: ['CreateServiceLinkedRole', 'CreateServiceSpecificCredential']})).toEqual({
      eventName: [{prefix: 'CreateService'}],
    });
    expect(detail({calls: ['ListSAMLProviders', 'ListSAMLProviderTags', 'TagRole']})).toEqual({
      eventName: ['TagRole', {prefix: 'ListSAML'}],
    });
    expect(detail({calls: ['TagUser', 'CreateUser', 'TagUser']})).toEqual({eventName: ['CreateUser', 'TagUser']});
    expect(detail({calls: ['CreateUser', 'TagUser'], exclude: ['TagUser']})).toEqual({eventName: ['CreateUser']});
  });

  it('list explicit calls, by prefix where that is exact', () => {
    expect(detail({calls: ['CreateUser']})).toEqual({eventName: ['CreateUser']});
    const starts = (...verbs: string[]): string[] =>
      MUTATING_CALLS.filter((call) => verbs.some((verb) => call.startsWith(verb)));
    expect(detail({calls: starts('Attach', 'Create')})).toEqual({eventName: [{prefix: 'Attach'}, {prefix: 'Create'}]});
    const made = generatePattern({calls: MUTATING_CALLS});
    expect('pattern' in made && made.pattern.length < 2048).toBe(true);
  });

  it('leave out what is excepted, by what EventBridge can say', () => {
    const except = (...patterns: Json[]): Json => detail({calls: 'iam-changes', except: patterns});
    expect(except({source: ['aws.iam'], detail: {userIdentity: {arn: ['x', 'y']}}})).toEqual({
      eventName: CHANGES,
      userIdentity: {arn: [{'anything-but': ['x', 'y']}, {exists: false}]},
    });
    expect(
      except({detail: {userIdentity: {arn: [{prefix: 'x'}]}}}, {detail: {userIdentity: {arn: [{prefix: 'y'}]}}}),
    ).toEqual({
      eventName: CHANGES,
      userIdentity: {arn: [{'anything-but': {prefix: ['x', 'y']}}, {exists: false}]},
    });
    expect(except({detail: {userIdentity: {arn: [{suffix: 'a*'}, 'b\\']}}})).toEqual({
      eventName: CHANGES,
      userIdentity: {arn: [{'anything-but': {wildcard: ['*a\\*', 'b\\\\']}}, {exists: false}]},
    });
    expect(except({detail: {eventName: ['TagRole']}}, {detail: {eventName: ['TagUser']}})).toEqual({
      eventName: [{'anything-but': {prefix: [...READS, 'TagRole', 'TagUser']}}],
    });
    expect(except({detail: {errorCode: [{exists: true}]}})).toEqual({eventName: CHANGES, errorCode: [{exists: false}]});
    expect(except({detail: {userAgent: [{exists: false}]}})).toEqual({eventName: CHANGES, userAgent: [{exists: true}]});
    expect(except({detail: {requestParameters: {n: [5]}}})).toEqual({
      eventName: CHANGES,
      requestParameters: {n: [{'anything-but': [5]}, {exists: false}]},
    });
    expect(except({detail: {eventName: ['TagRole'], userIdentity: {arn: ['x']}}})).toEqual({
      $or: [
        {detail: {eventName: [{'anything-but': {prefix: [...READS, 'TagRole']}}]}},
        {detail: {eventName: CHANGES, userIdentity: {arn: [{'anything-but': ['x']}, {exists: false}]}}},
      ],
    });
  });

  const agent = (...list: Json[]): Json => ({detail: {userAgent: list}});
  const number = (...list: Json[]): Json => ({detail: {requestParameters: {n: list}}});
  const absent = {exists: false};

  it.each<[string, Json[], Json]>([
    [
      'what every IAM event has anyway',
      [
        {
          source: ['aws.iam'],
          'detail-type': ['AWS API Call via CloudTrail'],
          detail: {eventSource: ['iam.amazonaws.com'], userAgent: ['x']},
        },
      ],
      {userAgent: [{'anything-but': ['x']}, absent]},
    ],
    ['the same twice', [agent({exists: true}), agent({exists: true})], {userAgent: [absent]}],
    ['one number', [number({numeric: ['=', 5]})], {requestParameters: {n: [{'anything-but': [5]}, absent]}}],
    ['numbers together', [number(5), number(6, 5)], {requestParameters: {n: [{'anything-but': [5, 6]}, absent]}}],
    ['a wildcard', [agent({wildcard: 'a*b'})], {userAgent: [{'anything-but': {wildcard: ['a*b']}}, absent]}],
    ['a prefix with a star', [agent({prefix: 'a*'})], {userAgent: [{'anything-but': {wildcard: ['a\\**']}}, absent]}],
    ['any text', [agent({prefix: ''})], {userAgent: [{'anything-but': {wildcard: ['*']}}, absent]}],
    [
      'a prefix and a wildcard',
      [agent({prefix: 'x'}, {wildcard: 'a*b'})],
      {userAgent: [{'anything-but': {wildcard: ['x*', 'a*b']}}, absent]},
    ],
    [
      'a text, and a prefix elsewhere',
      [agent('xx'), agent({prefix: 'y'})],
      {userAgent: [{'anything-but': {wildcard: ['xx', 'y*']}}, absent]},
    ],
    [
      'a prefix, and a wildcard that ends like one',
      [agent({prefix: 'x'}, {wildcard: 'a*b*'})],
      {userAgent: [{'anything-but': {wildcard: ['x*', 'a*b*']}}, absent]},
    ],
  ])('leave out %s', (_, except, fields) => {
    expect(detail({calls: ['TagRole'], except})).toEqual({eventName: ['TagRole'], ...(fields as object)});
  });

  it.each<[string, Json[], string]>([
    ['a presence beside a text', [agent({exists: true}, 'x')], 'no way to say "not"'],
    ['a presence, and a text elsewhere', [agent({exists: true}), agent('x')], 'no way to say "not"'],
    ['an absence, and a text elsewhere', [agent({exists: false}), agent('x')], 'no way to say "not"'],
    ['a range', [number({numeric: ['>', 5]})], 'no way to say "not"'],
    ['a text, and a presence elsewhere', [agent('x'), agent({exists: true})], 'no way to say "not"'],
    ['a number, and a text elsewhere', [number(5), number('x')], 'no way to say "not"'],
    ['a text beside another case', [agent('x', {'equals-ignore-case': 'y'})], 'no way to say "not"'],
    [
      'more fields than arms to write',
      [{detail: Object.fromEntries(Array.from({length: 21}, (_, i) => [`f${i}`, ['x']]))}],
      'the except patterns combine in too many ways',
    ],
  ])('cannot leave out %s', (_, except, reason) => {
    expect(detail({calls: ['TagRole'], except})).toContain(reason);
  });

  it('say so where EventBridge cannot', () => {
    const cannot = (selection: PatternSelection): string => {
      const made = generatePattern(selection);
      return 'cannot' in made ? made.cannot : '';
    };
    const except = (...patterns: Json[]): string => cannot({calls: 'iam-changes', except: patterns});
    expect(except({detail: {sourceIPAddress: [{cidr: '10.0.0.0/8'}]}})).toContain('no way to say "not"');
    expect(except({detail: {userAgent: [{'anything-but': 'x'}]}})).toContain('no way to say "not"');
    expect(except({detail: {requestParameters: {n: [5, 'x']}}})).toContain('no way to say "not"');
    expect(except({source: ['aws.iam']})).toContain('no way to say "not"');
    expect(except({detail: 'x'})).toContain('not valid');
    expect(except({detail: {userIdentity: {arn: ['x'.repeat(2000)]}}})).toContain('quota');
    expect(
      except({detail: {userIdentity: {arn: ['a'], type: ['b']}}}, {detail: {userIdentity: {arn: ['c'], type: ['d']}}}),
    ).toContain('dropped');
    expect(cannot({calls: []})).toContain('no call is left');
    expect(cannot({calls: ['TagRole'], except: [{detail: {eventName: ['TagRole']}}]})).toContain('nothing to alert on');
  });

  it('are of the size that EventBridge takes, to the last character', () => {
    const made = (length: number): ReturnType<typeof generatePattern> =>
      generatePattern({calls: ['TagRole'], except: [{detail: {userAgent: ['x'.repeat(length)]}}]});
    const shortest = made(1);
    const room = 'pattern' in shortest ? 2048 - shortest.pattern.length + 1 : 0;
    expect(made(room)).toEqual({pattern: expect.stringMatching(/^.{2048}$/)});
    expect(made(room + 1)).toEqual({cannot: "it takes 2049 characters, and EventBridge's quota is 2048"});
  });

  it('have as many arms as are allowed', () => {
    const fields = Object.fromEntries(Array.from({length: 20}, (_, i) => [`f${i}`, ['x']]));
    const made = generatePattern({calls: ['TagRole'], except: [{detail: fields}]});
    expect('pattern' in made && parsePattern(made.pattern).combinations).toHaveLength(20);
  });

  it('leave out no more where the excepted call is none of IAM', () => {
    const except = [{detail: {eventName: ['Frobnicate'], userAgent: ['x']}}];
    expect(detail({calls: 'iam-all', except})).toEqual({
      $or: [{detail: {eventName: [{exists: true}]}}, {detail: {userAgent: [{'anything-but': ['x']}, {exists: false}]}}],
    });
  });

  it('list all calls, and still none that is to come', () => {
    const calls = IAM_ACTIONS.filter(({event}) => event).map(({name}) => name);
    const made = generatePattern({calls});
    const rule = parsePattern('pattern' in made ? made.pattern : '');
    expect(newVerbs([rule], ENVELOPE)).toBe('silent');
    expect(newVerbs([parsePattern(JSON.stringify({source: ['aws.iam']}))], ENVELOPE)).toBe('alert');
  });

  it('are no cover for a defect', () => {
    const circular: {[key: string]: Json} = {};
    circular['detail'] = circular;
    expect(() => generatePattern({calls: ['TagRole'], except: [circular]})).toThrow(TypeError);
  });

  it('match what they should, seen from outside', () => {
    const made = generatePattern({
      calls: 'iam-changes',
      except: [{detail: {eventName: ['TagRole'], userIdentity: {arn: ['x']}}}],
    });
    const rule = parsePattern('pattern' in made ? made.pattern : '');
    const event = (eventName: string, arn: string): object => ({
      source: 'aws.iam',
      'detail-type': 'AWS API Call via CloudTrail',
      detail: {eventSource: 'iam.amazonaws.com', eventName, userIdentity: {arn}},
    });
    const answers = [
      event('TagRole', 'x'),
      event('TagRole', 'y'),
      event('TagUser', 'x'),
      event('GetRole', 'y'),
      event('Frob', 'x'),
    ];
    expect(answers.map((e) => matchEvent(rule, e))).toEqual([false, true, true, false, true]);
  });
});

describe('what is generated is proven', () => {
  const cannot = (...except: Json[]): string => {
    const made = generatePattern({calls: ['TagRole'], except});
    return 'cannot' in made ? made.cannot : made.pattern;
  };

  it('to lose nothing that should alert', () => {
    // Of the two fields only one can be negated: an event with the other agent would be lost.
    const lost = 'it could not be proven that every TagRole gets through';
    expect(cannot({detail: {userAgent: [{'anything-but': 'y'}], userIdentity: {arn: ['x']}}})).toBe(lost);
    expect(
      cannot({detail: {userAgent: ['z']}}, {detail: {userAgent: [{'anything-but': 'y'}], userIdentity: {arn: ['x']}}}),
    ).toBe(lost);
  });

  it('to match no call that was not asked for', () => {
    // No event has a value at detail, so nothing is excepted; but a list at detail takes the place of all fields below it.
    expect(cannot({detail: [{exists: true}]})).toMatch(/^it could not be proven that \w+ stays out$/);
  });

  it('to let nothing through that is to stay silent', () => {
    const leak = 'it would let some TagRole through that are to stay silent';
    expect(cannot({detail: {requestParameters: [{exists: true}]}}, {detail: {requestParameters: {x: ['a']}}})).toBe(
      leak,
    );
    expect(cannot({detail: {userIdentity: [{exists: false}]}}, {detail: {userIdentity: {type: {x: ['a']}}}})).toBe(
      leak,
    );
  });
});
