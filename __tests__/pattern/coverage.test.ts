import {describe, expect, it} from '@jest/globals';
import {IAM_ACTIONS, MUTATING_CALLS, READ_CALLS, UNIVERSE, UNVERIFIED_CALLS} from '../../src/data/iam-actions.js';
import {
  coverCalls,
  coverRoutes,
  decideCoverage,
  EventError,
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
import {
  BLOG_PREFIXES,
  blogRule,
  CIS_NAMES,
  cisRule,
  ENVELOPE,
  iamRule,
  pattern,
  quickly,
  realEvents,
} from './support.js';

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

function generatedRule(): Pattern {
  const made = generatePattern({calls: 'iam-changes'});
  return parsePattern('pattern' in made ? made.pattern : '');
}

describe('the universe', () => {
  it('has the counts that the documentation states', () => {
    expect([IAM_ACTIONS.length, MUTATING_CALLS.length, UNVERIFIED_CALLS.length, READ_CALLS.length]).toEqual([
      193, 109, 6, 77,
    ]);
    expect(READ_CALLS).toContain('SimulateCustomPolicy');
    expect([...MUTATING_CALLS, ...READ_CALLS, ...UNVERIFIED_CALLS]).not.toContain('PassRole');
    expect(UNIVERSE.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('well-known patterns', () => {
  it('the blog sees 83 of 109, the CIS list 16, the generated pattern all', () => {
    expect(cover(blogRule())).toEqual({always: 83, never: 26});
    expect(cover(cisRule())).toEqual({always: 16, never: 93});
    expect(cover(generatedRule())).toEqual({always: 109});
    expect(cover(blogRule(), cisRule())).toEqual({always: 83, never: 26});
  });

  it('only the generated one sees verbs that AWS invents tomorrow, and no read', () => {
    expect([blogRule(), cisRule(), generatedRule()].map((rule) => newVerbs([rule], ENVELOPE))).toEqual([
      'silent',
      'silent',
      'alert',
    ]);
    expect(noise([generatedRule()], ENVELOPE)).toEqual([]);
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
      expect(missed(blogRule())).toEqual(
        names.filter((name) => !BLOG_PREFIXES.some((prefix) => name.startsWith(prefix))),
      );
      expect(missed(cisRule())).toEqual(names.filter((name) => !CIS_NAMES.includes(name)));
      expect(missed(generatedRule())).toEqual([]);
      expect(missed(cisRule()).length).toBeGreaterThan(0);
      const reads = (events ?? []).filter(({detail}) => !mutating.has(detail.eventName));
      const generated = generatedRule();
      expect(reads.filter((event) => matchEvent(generated, event))).toEqual([]);
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
    {detail: {somethingNew: [{exists: true}]}},
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
    [{detail: {additionalEventData: {x: [{exists: false}]}}}, [{path: 'detail.additionalEventData.x', value: ''}]],
    [
      {detail: {userIdentity: {sessionContext: {attributes: {mfaAuthenticated: ['false']}}}}},
      [{path: 'detail.userIdentity.sessionContext.attributes.mfaAuthenticated'}],
    ],
    [{detail: {requestParameters: [{exists: false}]}}, [{path: 'detail.requestParameters', value: null}]],
    // The second field makes no difference.
    [
      {$or: [{detail: {userAgent: ['x']}}, {detail: {userAgent: ['x'], vpcEndpointId: ['z']}}]},
      [{path: 'detail.userAgent', value: 'aws-cli/2.0'}],
    ],
  ];
  it.each(sometimes)('%j is true of some: lost when %j', (value, lostWhen) => {
    const rule = pattern(value);
    const verdict = coverCalls([rule], ['CreateUser'], ENVELOPE).get('CreateUser');
    expect(verdict).toMatchObject({verdict: 'sometimes', lostOnlyWithErrorCode: false});
    expect(verdict?.verdict === 'sometimes' && verdict.lostWhen).toStrictEqual(lostWhen);
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
    expect(newVerbs([iamRule({userIdentity: {type: ['Root']}})], ENVELOPE)).toBe('silent');
  });

  it('joins two rules that split them', () => {
    expect(one({errorCode: [{exists: false}]}, iamRule({errorCode: [{exists: true}]}))).toEqual({verdict: 'always'});
  });
});

describe('routes', () => {
  const verdict = (...routes: Route[]): CallVerdict | undefined =>
    coverRoutes(routes, ['TagRole'], ENVELOPE).get('TagRole');

  it('need every pattern on the way', () => {
    expect(verdict([generatedRule(), blogRule()])).toEqual({verdict: 'never'});
    expect(verdict([generatedRule(), blogRule()], [generatedRule()])).toEqual({verdict: 'always'});
    expect(verdict([])).toEqual({verdict: 'always'});
    expect(verdict()).toEqual({verdict: 'never'});
  });

  it('meet in one event', () => {
    const root = iamRule({userIdentity: {type: ['Root']}});
    const notRoot = iamRule({userIdentity: {type: [{'anything-but': 'Root'}]}});
    expect(verdict([root, notRoot])).toEqual({verdict: 'never'});
    expect(verdict([generatedRule(), root], [generatedRule(), notRoot])).toEqual({verdict: 'always'});
    expect(verdict([generatedRule(), root])).toMatchObject({verdict: 'sometimes'});
  });

  it('do not call impossible what a list of values can do', () => {
    const asks = (value: string): Pattern => iamRule({requestParameters: {x: [value]}});
    const reason = 'the patterns on the route ask for different values of one field';
    expect(verdict([asks('a'), asks('b')])).toEqual({verdict: 'unknown', reason});
    expect(verdict([asks('a'), asks('a')])).toMatchObject({verdict: 'sometimes'});
    const root = (value: string, type: string): Pattern =>
      iamRule({requestParameters: {x: [value]}, userIdentity: {type: [type]}});
    expect(verdict([root('a', 'Root'), root('b', 'Root')])).toEqual({verdict: 'unknown', reason});
    expect(verdict([root('a', 'Root'), root('b', 'IAMUser')])).toEqual({verdict: 'never'});
  });

  it('end in the filter policy of a subscription', () => {
    const filter = parseFilterPolicy('{"detail":{"eventName":[{"prefix":"Create"}]}}', 'MessageBody');
    expect(verdict([generatedRule(), filter])).toEqual({verdict: 'never'});
    const all = parseFilterPolicy('{}', 'MessageBody');
    expect(verdict([generatedRule(), all])).toEqual({verdict: 'always'});
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

  it('never pass what stays silent, however many patterns let it through', () => {
    const silent = iamRule({requestParameters: {x: ['a']}});
    const along = coverRoutes([[silent, generatedRule(), silent]], ['TagRole'], ENVELOPE, {except: [silent]});
    expect(along.get('TagRole')).toEqual({verdict: 'never'});
  });

  it('leave out for each call what may stay silent for that call', () => {
    const silentFor = (call: string, agent: string): Pattern =>
      pattern({detail: {eventName: [call], userAgent: [agent]}});
    const verdicts = coverCalls(
      [iamRule({userAgent: [{'anything-but': 'x'}, {exists: false}]})],
      ['TagRole', 'TagUser'],
      ENVELOPE,
      {
        except: [silentFor('TagRole', 'x'), silentFor('TagUser', 'y')],
      },
    );
    expect([...verdicts].map(([call, {verdict: found}]) => [call, found])).toEqual([
      ['TagRole', 'always'],
      ['TagUser', 'sometimes'],
    ]);
  });

  it('are told apart, however many conditions there are', () => {
    // Answers are remembered by the numbers of their conditions: 1 and 2 must not be taken for 12.
    const calls = MUTATING_CALLS.slice(0, 14);
    const field = (i: number): string => `f${String.fromCharCode(97 + i)}`;
    const rules = calls.map((call, i) =>
      iamRule({
        eventName: i === 0 ? [call, 'TagRole'] : [call],
        requestParameters: {[field(i)]: ['v'], ...(i === 1 ? {[field(20)]: ['v']} : {})},
      }),
    );
    const [first, second, ...others] = [...coverCalls(rules, calls, ENVELOPE).values()].map((v) =>
      v.verdict === 'sometimes' ? v.lostWhen.map(({path}) => path) : v.verdict,
    );
    expect([first, second?.length]).toEqual([['detail.requestParameters.fa'], 2]);
    expect(others).toEqual(others.map((_, i) => [`detail.requestParameters.${field(i + 2)}`]));
  });

  it('are told apart, however many patterns there are on the way', () => {
    // As above: the way over conditions 1 and 2 must not be taken for the way over condition 12.
    const other = (i: number): Route => [iamRule({requestParameters: {[`k${i}`]: ['v']}})];
    const has = (field: string, exists: boolean): Pattern => iamRule({[field]: [{exists}]});
    const routes: Route[] = [
      other(0),
      [has('userAgent', true), has('sourceIPAddress', true)],
      ...Array.from({length: 10}, (_, i) => other(i + 3)),
      [has('userAgent', false)],
      [has('sourceIPAddress', false)],
    ];
    expect(verdict(...routes)).toEqual({verdict: 'always'});
  });

  it('are given up where they multiply', () => {
    const arms = (from: number): Json => ({
      $or: Array.from({length: 80}, (_, i) => ({detail: {requestParameters: {[`k${from + i}`]: ['v']}}})),
    });
    const tooMany = {verdict: 'unknown', reason: 'there are too many ways through the routes'};
    expect(verdict([pattern(arms(0)), pattern(arms(100))])).toEqual(tooMany);
    expect(verdict(...Array.from({length: 63}, (_, i) => [pattern(arms(i))]))).toEqual(tooMany);
    expect(verdict([pattern(arms(0))])).toMatchObject({verdict: 'sometimes'});
  });

  it('say unknown where arrays of objects decide', () => {
    const tags = (value: Json): Pattern => iamRule({requestParameters: {tags: {key: ['x'], value: [value]}}});
    const rules = [
      tags({exists: false}),
      tags({exists: true}),
      iamRule({requestParameters: {tags: {key: [{'anything-but': 'x'}, {exists: false}]}}}),
    ];
    const unknown = {verdict: 'unknown', reason: 'it depends on "exists": false inside an array of objects'};
    expect(coverCalls(rules, ['TagRole'], ENVELOPE).get('TagRole')).toEqual(unknown);
    const except = [pattern({detail: {userAgent: ['x']}})];
    expect(coverCalls(rules, ['TagRole'], ENVELOPE, {except}).get('TagRole')).toEqual(unknown);
  });

  it('are quick: 300 rules and 109 calls', () => {
    const rules = MUTATING_CALLS.flatMap((call, i) =>
      [0, 1, 2].map((k) =>
        iamRule({
          eventName: [call],
          userIdentity: {userName: [{prefix: `u${i % 9}`}]},
          requestParameters: {[`k${k}`]: ['v']},
        }),
      ),
    );
    expect(quickly(6000, () => cover(...rules))).toEqual({sometimes: 109});
  });
});

describe('what cannot be told', () => {
  const numbers = [{numeric: ['<=', 0]}, {numeric: ['>', 0]}, {prefix: ''}, true, false, null, {exists: false}];

  it.each<[string, Json, string]>([
    ['numbers beyond JSON are left over', {n: numbers}, 'only values that cannot be shown are left over'],
    [
      'only a number of twenty digits gets through',
      '{"n":[12345678901234567890]}',
      'only values that cannot be shown would get through',
    ],
  ])('%s', (_, parameters, reason) => {
    const fields = typeof parameters === 'string' ? parameters : JSON.stringify(parameters);
    const rule = parsePattern(`{"detail":{"requestParameters":${fields}}}`);
    expect(coverCalls([rule], ['TagRole'], ENVELOPE).get('TagRole')).toEqual({verdict: 'unknown', reason});
  });

  it('is cut off at the cap, with the reason', () => {
    const rule = iamRule({userAgent: [{wildcard: '*a*b*c*'}]});
    const effort = {maxStates: 2, maxSteps: 500};
    expect(coverCalls([rule], ['TagRole'], ENVELOPE, {effort}).get('TagRole')).toEqual({
      verdict: 'unknown',
      reason: 'the strings a field may hold fall into too many classes',
    });
    expect(coverCalls([rule], ['TagRole'], ENVELOPE, {effort: {maxStates: 200, maxSteps: 0}}).get('TagRole')).toEqual({
      verdict: 'unknown',
      reason: 'the patterns combine in too many ways',
    });
  });

  it('is no cover for a defect', () => {
    const rule = iamRule({userAgent: ['x']});
    const broken = rule.combinations.map((combination) =>
      combination.map((condition) => {
        const test = (): boolean => {
          throw new RangeError('a defect');
        };
        return condition.path === 'detail.userAgent' ? {...condition, test} : condition;
      }),
    );
    expect(() => coverCalls([{...rule, combinations: broken}], ['TagRole'], ENVELOPE)).toThrow(RangeError);
  });

  it('is what the matcher does not confirm', () => {
    const liar = (compiled: Json, matcher: Json): Pattern => ({
      ...pattern(compiled),
      cheapest: pattern(matcher).cheapest,
    });
    const unconfirmed = {verdict: 'unknown', reason: 'the matcher does not confirm the events that should tell'};
    const agent = (value: Json): Json => ({detail: {userAgent: [value]}});
    for (const rule of [
      liar(agent('x'), {source: ['aws.iam']}),
      liar(agent('x'), {source: ['aws.s3']}),
      liar(agent({exists: true}), agent({exists: false})),
    ]) {
      expect(coverCalls([rule], ['TagRole'], ENVELOPE).get('TagRole')).toEqual(unconfirmed);
    }
    const throws = (error: Error): Pattern => ({
      ...pattern(agent('x')),
      cheapest: pattern(agent('x')).cheapest.map((combination) =>
        combination.map((condition) => ({
          ...condition,
          test: (): boolean => {
            throw error;
          },
        })),
      ),
    });
    const told = (rule: Pattern): CallVerdict | undefined => coverCalls([rule], ['TagRole'], ENVELOPE).get('TagRole');
    expect(told(throws(new EventError('too many arrays')))).toEqual(unconfirmed);
    expect(() => told(throws(new RangeError('a defect')))).toThrow(RangeError);
    const silent = liar(agent('y'), {source: ['aws.iam']});
    expect(coverCalls([pattern(agent('x'))], ['TagRole'], ENVELOPE, {except: [silent]}).get('TagRole')).toEqual(
      unconfirmed,
    );
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
    expect(judged(short, blogRule())).toBe('covered');
    expect(judged(blogRule(), short)).toBe('not-covered');
    expect(judged(short, iamRule({readOnly: [false]}))).toBe('not-covered');
  });
});

describe('a value and what would stand in it', () => {
  const nothing = iamRule({requestParameters: [null]});
  const inside = (list: readonly Json[]): Pattern => iamRule({requestParameters: {x: {key: list}}});
  const verdict = (...routes: Route[]): CallVerdict | undefined =>
    coverRoutes(routes, ['CreateUser'], ENVELOPE).get('CreateUser');

  it('are not in one event', () => {
    // Where the parameters are null, nothing in them is "q": what the second pattern refuses is no event of the first.
    const found = verdict([nothing, inside([{'anything-but': ['q']}])], [nothing, inside([{exists: false}])]);
    expect(found).toMatchObject({verdict: 'sometimes'});
    expect(Object.keys((found as unknown as {counterExample: {detail: object}}).counterExample.detail)).not.toContain(
      'requestParameters.x.key',
    );
    expect(verdict([nothing, inside(['q'])])).toEqual({verdict: 'never'});
  });

  it('both count by themselves', () => {
    expect(verdict([nothing], [inside([{exists: true}])])).toMatchObject({verdict: 'sometimes'});
    expect(verdict([inside(['q'])])).toMatchObject({verdict: 'sometimes'});
  });
});
