import '../support/properties.js';
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import type {Event} from '../../src/delivery/message/index.js';
import type {Json} from '../../src/findings/model.js';
import {judge, judging} from '../../src/history/judge.js';
import {Shapes} from '../../src/history/shapes.js';
import {home, topicOf} from '../support/resources.js';
import {eventOf} from '../support/events.js';
import {runs} from '../support/runs.js';
import {proofOf, world, type World} from '../support/world.js';

const field = (event: Event, name: string): Json | undefined => (event['detail'] as Event | undefined)?.[name];

describe('one answer for each shape', () => {
  it('asks again only where what was looked at differs', () => {
    let asked = 0;
    const shapes = new Shapes((event) => {
      asked++;
      return field(event, 'eventName') === 'TagRole' ? (field(event, 'errorCode') ?? 'none') : 'other';
    });
    const of = (eventName: string, more: object = {}): Json => shapes.answer({detail: {eventName, ...more}});
    expect([of('TagRole'), of('TagRole', {eventID: '1'}), of('TagRole', {eventID: '2', errorCode: 'x'})]).toEqual([
      'none',
      'none',
      'x',
    ]);
    expect([of('CreateUser', {errorCode: 'x'}), of('TagRole', {errorCode: 'x'}), of('TagRole')]).toEqual([
      'other',
      'x',
      'none',
    ]);
    expect(asked).toBeLessThanOrEqual(4);
    const before = asked;
    for (let at = 0; at < 1_000; at++) of('TagRole', {eventID: String(at), errorCode: at % 2 === 0 ? 'x' : 'y'});
    expect(asked - before).toBeLessThanOrEqual(2);
  });

  it('tells apart what is missing, what is null, a text and an object', () => {
    const kinds = new Shapes((event) => ('x' in event ? (event['x'] === null ? 'null' : typeof event['x']) : 'absent'));
    const seen = [{}, {x: null}, {x: '{'}, {x: {}}, {x: 1}, {}].map((event) => kinds.answer(event as Event));
    expect(seen).toEqual(['absent', 'null', 'string', 'object', 'number', 'absent']);
  });

  it('looks at the whole where the whole was looked at', () => {
    const shapes = new Shapes((event) => JSON.stringify(event['detail']));
    expect(shapes.answer({detail: {a: 1}})).toBe('{"a":1}');
    expect(shapes.answer({detail: {a: 1, b: 2}})).toBe('{"a":1,"b":2}');
    expect(shapes.answer({detail: [1]})).toBe('[1]');
  });
});

/** Accounts in which much of an event decides. */
const ACCOUNTS: readonly (readonly [string, (account: World) => void])[] = [
  ['as it is', () => undefined],
  [
    'a pattern over identity, parameters and failures',
    (account) => {
      const detail = {
        eventName: [{prefix: 'Create'}, 'TagRole'],
        errorCode: [{exists: false}],
        userIdentity: {sessionContext: {attributes: {mfaAuthenticated: ['true']}}},
        requestParameters: {tags: {key: [{'anything-but': 'x'}, {exists: false}]}},
      };
      for (const {rule} of home(account).rules)
        if (rule.Name === 'iam-changes')
          Object.assign(rule, {EventPattern: JSON.stringify({source: ['aws.iam'], detail})});
    },
  ],
  [
    'a template, and a filter on what it makes',
    (account) => {
      for (const {rule, targets} of home(account).rules)
        if (rule.Name === 'iam-changes')
          for (const target of targets)
            Object.assign(target, {
              InputTransformer: {
                InputPathsMap: {
                  n: '$.detail.eventName',
                  who: '$.detail.userIdentity.arn',
                  p: '$.detail.requestParameters',
                },
                InputTemplate: '{"call":"<n>","who":"<who>","p":<p>}',
              },
            });
      for (const {attributes} of topicOf(account).subscriptions)
        if (typeof attributes === 'object')
          Object.assign(attributes, {
            FilterPolicyScope: 'MessageBody',
            FilterPolicy: '{"call":[{"anything-but":["TagRole"]}]}',
          });
    },
  ],
];

describe('agreement with the trace, event by event', () => {
  it.each(ACCOUNTS)('%s', (_, change) => {
    const proof = proofOf(world(change));
    const shapes = judging(proof);
    fc.assert(
      fc.property(
        fc.array(eventOf(['CreateUser', 'TagRole', 'DeleteRole']), {minLength: 5, maxLength: 30}),
        (events) => {
          for (const event of events) expect(shapes.answer(event)).toEqual(judge(proof, event));
        },
      ),
      {numRuns: runs(30, 100, 2_000)},
    );
  });
});
