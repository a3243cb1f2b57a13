import {describe, expect, it} from '@jest/globals';
import {IAM_ACTIONS, MUTATING_CALLS, READ_CALLS, UNIVERSE, UNVERIFIED_CALLS} from '../../src/data/iam-actions.js';
import {
  coverCalls,
  coverRoutes,
  decideCoverage,
  generatePattern,
  iamEvents,
  matchEvent,
  newVerbs,
  noise,
  parseFilterPolicy,
  parsePattern,
  type CallVerdict,
  type Json,
  type Pattern,
  type Route,
} from '../../src/pattern/index.js';
import {BLOG_PREFIXES, blogRule, CIS_NAMES, cisRule, ENVELOPE, iamRule, pattern, realEvents} from './support.js';

function tally(verdicts: ReadonlyMap<string, CallVerdict>): {[verdict: string]: number} {
  const counts: {[verdict: string]: number} = {};
  for (const {verdict} of verdicts.values()) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

function cover(...union: Pattern[]): {[verdict: string]: number} {
  return tally(coverCalls(union, MUTATING_CALLS, ENVELOPE));
}

/** The verdict on CreateUser, which stands for all where eventName is free. */
function one(detail: {readonly [key: string]: Json}, ...more: Pattern[]): CallVerdict {
  const verdict = coverCalls([iamRule(detail), ...more], ['CreateUser'], ENVELOPE).get('CreateUser');
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

const generated = generatePattern({calls: 'iam-changes'});
const generatedRule = parsePattern('pattern' in generated ? generated.pattern : '');

describe('the universe', () => {
  it('has the counts that the documentation states', () => {
    expect([IAM_ACTIONS.length, MUTATING_CALLS.length, UNVERIFIED_CALLS.length, READ_CALLS.length]).toEqual([
      191, 106, 7, 77,
    ]);
    expect(READ_CALLS).toContain('SimulateCustomPolicy');
    expect([...MUTATING_CALLS, ...READ_CALLS, ...UNVERIFIED_CALLS]).not.toContain('PassRole');
    expect(UNIVERSE.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('well-known patterns', () => {
  it('the blog sees 81 of 106, the CIS list 16, the generated pattern all', () => {
    expect(cover(blogRule)).toEqual({always: 81, never: 25});
    expect(cover(cisRule)).toEqual({always: 16, never: 90});
    expect(cover(generatedRule)).toEqual({always: 106});
    expect(cover(blogRule, cisRule)).toEqual({always: 81, never: 25});
  });

  it('only the generated one sees verbs that AWS invents tomorrow, and no read', () => {
    expect([blogRule, cisRule, generatedRule].map((rule) => newVerbs([rule], ENVELOPE))).toEqual([
      'silent',
      'silent',
      'alert',
    ]);
    expect(noise([generatedRule], ENVELOPE)).toEqual([]);
    expect(noise([iamRule({eventName: [{'anything-but': {prefix: ['Get', 'List']}}]})], ENVELOPE)).toEqual([
      ...['GenerateCredentialReport', 'GenerateOrganizationsAccessReport', 'GenerateServiceLastAccessedDetails'],
      ...['SimulateCustomPolicy', 'SimulatePrincipalPolicy'],
    ]);
    expect(newVerbs([iamRule({eventName: [{wildcard: '*User'}]})], ENVELOPE)).toBe('silent');
  });

  const events = realEvents();
  (events === undefined ? it.skip : it)(
    'misses in third-party events are those that the names predict (skipped where the file is absent)',
    () => {
      expect(events).toHaveLength(182);
      const mutating = new Set([...MUTATING_CALLS, ...UNVERIFIED_CALLS]);
      const changes = (events ?? []).filter(({detail}) => mutating.has(detail.eventName));
      const missed = (rule: Pattern): string[] =>
        changes.filter((event) => !matchEvent(rule, event)).map(({detail}) => detail.eventName);
      const names = changes.map(({detail}) => detail.eventName);
      expect(missed(blogRule)).toEqual(
        names.filter((name) => !BLOG_PREFIXES.some((prefix) => name.startsWith(prefix))),
      );
      expect(missed(cisRule)).toEqual(names.filter((name) => !CIS_NAMES.includes(name)));
      expect(missed(generatedRule)).toEqual([]);
      expect(missed(cisRule).length).toBeGreaterThan(0);
      const reads = (events ?? []).filter(({detail}) => !mutating.has(detail.eventName));
      expect(reads.filter((event) => matchEvent(generatedRule, event))).toEqual([]);
    },
  );
});

describe('what a required event carries', () => {
  const always: Json[] = [
    {version: ['0']},
    {account: ['111122223333']},
    {region: ['us-east-1'], id: [{exists: true}], time: [{prefix: ''}]},
    {resources: [{exists: false}]},
    {detail: {readOnly: [false], managementEvent: [true], eventCategory: ['Management'], eventType: ['AwsApiCall']}},
    {detail: {recipientAccountId: [{'anything-but': '999988887777'}], awsRegion: [{prefix: 'us-'}]}},
    {detail: {userIdentity: {type: [{exists: true}]}, eventID: [{exists: true}]}},
    {detail: {userIdentity: {type: [{wildcard: '*'}]}, eventVersion: [{'anything-but': '1.05'}]}},
    {detail: {errorCode: [{exists: false}, {prefix: ''}]}},
    {detail: {eventname: [{exists: false}]}},
    {detail: {userIdentity: {type: {x: [{exists: false}]}}}},
    {detail: {requestParameters: {tags: {key: [{exists: false}, {exists: true}]}}}},
  ];
  it.each(always)('%j is true of all', (value) => {
    expect(coverCalls([pattern(value)], ['CreateUser'], ENVELOPE).get('CreateUser')).toEqual({verdict: 'always'});
  });

  const never: Json[] = [
    {source: ['aws.sts']},
    {account: ['999988887777']},
    {region: ['eu-west-1']},
    {'detail-type': ['Alert when IAM are changed']},
    {eventName: ['CreateUser']},
    {resources: [{exists: true}]},
    {detail: [{exists: true}]},
    {detail: {EventName: ['CreateUser']}},
    {detail: {readOnly: [true]}},
    {detail: {readOnly: ['false']}},
    {detail: {managementEvent: [false]}},
    {detail: {userIdentity: {type: [{exists: false}]}}},
    {detail: {userIdentity: {sessionContext: {attributes: {mfaAuthenticated: [false, true]}}}}},
    {detail: {userIdentity: {arn: {x: ['y']}}}},
    {detail: {eventVersion: ['1.05', '1.07']}},
  ];
  it.each(never)('%j is true of none', (value) => {
    expect(coverCalls([pattern(value)], ['CreateUser'], ENVELOPE).get('CreateUser')).toEqual({verdict: 'never'});
  });

  const sometimes: [Json, Json][] = [
    [{detail: {userIdentity: {type: ['IAMUser', 'Root']}}}, [{path: 'detail.userIdentity.type', value: 'AssumedRole'}]],
    [{detail: {userIdentity: {arn: [{'anything-but': 'x'}]}}}, [{path: 'detail.userIdentity.arn', value: 'x'}]],
    [{detail: {userIdentity: {arn: [{exists: true}]}}}, [{path: 'detail.userIdentity.arn'}]],
    [{detail: {sourceIPAddress: [{cidr: '10.0.0.0/8'}]}}, [{path: 'detail.sourceIPAddress', value: '203.0.113.7'}]],
    [{detail: {requestParameters: {policyArn: ['x']}}}, [{path: 'detail.requestParameters.policyArn'}]],
    [{detail: {eventVersion: ['1.11', {prefix: '1.0'}]}}, [{path: 'detail.eventVersion', value: '1.10'}]],
    [{detail: {somethingNew: [{exists: false}]}}, [{path: 'detail.somethingNew', value: ''}]],
  ];
  it.each(sometimes)('%j is true of some: lost when %j', (value, lostWhen) => {
    const rule = pattern(value);
    const verdict = coverCalls([rule], ['CreateUser'], ENVELOPE).get('CreateUser');
    expect(verdict).toMatchObject({verdict: 'sometimes', lostWhen, lostOnlyWithErrorCode: false});
    if (verdict?.verdict === 'sometimes') expect(matchEvent(rule, verdict.counterExample as object)).toBe(false);
  });

  it('a read call is read-only', () => {
    const reads = coverCalls([pattern({detail: {readOnly: [true]}})], ['GetUser', 'TagRole'], ENVELOPE);
    expect([...reads.values()].map(({verdict}) => verdict)).toEqual(['always', 'never']);
  });
});

describe('failed calls', () => {
  it('tells the loss of failed attempts from the loss of changes', () => {
    expect(one({errorCode: [{exists: false}]})).toMatchObject({
      verdict: 'sometimes',
      lostOnlyWithErrorCode: true,
      lostWhen: [{path: 'detail.errorCode', value: 'AccessDenied'}],
    });
    expect(one({errorMessage: [{exists: false}]})).toMatchObject({lostOnlyWithErrorCode: true});
    expect(one({errorCode: [{exists: true}]})).toMatchObject({verdict: 'sometimes', lostOnlyWithErrorCode: false});
    expect(one({errorCode: [{exists: false}], userIdentity: {type: ['Root']}})).toMatchObject({
      lostOnlyWithErrorCode: false,
    });
    expect(newVerbs([iamRule({errorCode: [{exists: false}]})], ENVELOPE)).toBe('alert');
  });

  it('joins two rules that split them', () => {
    expect(one({errorCode: [{exists: false}]}, iamRule({errorCode: [{exists: true}]}))).toEqual({verdict: 'always'});
  });
});

describe('routes', () => {
  const verdict = (...routes: Route[]): CallVerdict | undefined =>
    coverRoutes(routes, ['TagRole'], ENVELOPE).get('TagRole');

  it('need every pattern on the way', () => {
    expect(verdict([generatedRule, blogRule])).toEqual({verdict: 'never'});
    expect(verdict([generatedRule, blogRule], [generatedRule])).toEqual({verdict: 'always'});
    expect(verdict([])).toEqual({verdict: 'always'});
    expect(verdict()).toEqual({verdict: 'never'});
  });

  it('meet in one event', () => {
    const root = iamRule({userIdentity: {type: ['Root']}});
    const notRoot = iamRule({userIdentity: {type: [{'anything-but': 'Root'}]}});
    expect(verdict([root, notRoot])).toEqual({verdict: 'never'});
    expect(verdict([generatedRule, root], [generatedRule, notRoot])).toEqual({verdict: 'always'});
    expect(verdict([generatedRule, root])).toMatchObject({verdict: 'sometimes'});
  });

  it('do not call impossible what a list of values can do', () => {
    const asks = (value: string): Pattern => iamRule({requestParameters: {x: [value]}});
    expect(verdict([asks('a'), asks('b')])).toMatchObject({verdict: 'unknown'});
    expect(verdict([asks('a'), asks('a')])).toMatchObject({verdict: 'sometimes'});
  });

  it('end in the filter policy of a subscription', () => {
    const filter = parseFilterPolicy('{"detail":{"eventName":[{"prefix":"Create"}]}}', 'MessageBody');
    expect(verdict([generatedRule, filter])).toEqual({verdict: 'never'});
    const all = parseFilterPolicy('{}', 'MessageBody');
    expect(verdict([generatedRule, all])).toEqual({verdict: 'always'});
  });

  it('leave out what may stay silent by declaration', () => {
    const silent = pattern({detail: {userIdentity: {arn: ['arn:deploy']}}});
    const rule = iamRule({userIdentity: {arn: [{'anything-but': ['arn:deploy']}, {exists: false}]}});
    const covered = (except: Pattern[]): string | undefined =>
      coverCalls([rule], ['TagRole'], ENVELOPE, {except}).get('TagRole')?.verdict;
    expect([covered([]), covered([silent])]).toEqual(['sometimes', 'always']);
    expect(coverCalls([silent], ['TagRole'], ENVELOPE, {except: [silent]}).get('TagRole')).toEqual({verdict: 'never'});
    expect(
      coverCalls([], ['TagRole'], ENVELOPE, {except: [pattern({detail: {eventName: ['TagRole']}})]}).get('TagRole'),
    ).toEqual({
      verdict: 'always',
    });
  });

  it('say unknown where arrays of objects decide', () => {
    const tags = (value: Json): Pattern => iamRule({requestParameters: {tags: {key: ['x'], value: [value]}}});
    const rules = [
      tags({exists: false}),
      tags({exists: true}),
      iamRule({requestParameters: {tags: {key: [{'anything-but': 'x'}, {exists: false}]}}}),
    ];
    expect(coverCalls(rules, ['TagRole'], ENVELOPE).get('TagRole')).toMatchObject({verdict: 'unknown'});
  });

  it('are quick: 300 rules and 106 calls', () => {
    const rules = MUTATING_CALLS.flatMap((call, i) =>
      [0, 1, 2].map((k) =>
        iamRule({
          eventName: [call],
          userIdentity: {userName: [{prefix: `u${i % 9}`}]},
          requestParameters: {[`k${k}`]: ['v']},
        }),
      ),
    );
    const start = performance.now();
    expect(cover(...rules)).toEqual({sometimes: 106});
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('two patterns, judged by IAM events only', () => {
  it('are equal where they differ for other events', () => {
    const judged = (required: Pattern, live: Pattern): string =>
      decideCoverage(required, [live], iamEvents(ENVELOPE)).verdict;
    const short = pattern({source: ['aws.iam'], detail: {eventName: [{prefix: 'Create'}]}});
    const long = iamRule({eventName: [{prefix: 'Create'}], managementEvent: [true]});
    expect([judged(short, long), judged(long, short)]).toEqual(['covered', 'covered']);
    expect(decideCoverage(short, [long]).verdict).toBe('not-covered');
    expect(judged(short, blogRule)).toBe('covered');
    expect(judged(blogRule, short)).toBe('not-covered');
    expect(judged(short, iamRule({readOnly: [false]}))).toBe('not-covered');
  });
});
