import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {matchEvent, parseFilterPolicy, whyNoMatch, type Json} from '../../src/pattern/index.js';
import {leastEvent} from '../../src/pattern/coverage/envelope.js';
import {compiled} from '../../src/pattern/language/parse.js';
import {eventValue, patternValue} from './arbitrary.js';
import {ENVELOPE, pattern, runs} from './support.js';

const EVENT = leastEvent(ENVELOPE, 'CreateUser');
const why = (value: Json, event: Json = EVENT): string | undefined =>
  whyNoMatch(pattern(value), event as object)?.words;

describe('why an event does not match', () => {
  it.each<[string, Json, string]>([
    [
      'a name',
      {source: ['aws.iam'], detail: {eventName: ['DeleteUser', 'TagRole']}},
      '`detail.eventName` is `CreateUser`; the pattern asks for `DeleteUser` or `TagRole`',
    ],
    [
      'many names',
      {detail: {eventName: ['a', 'b', 'c', 'd', 'e']}},
      '`detail.eventName` is `CreateUser`; the pattern asks for `a`, `b`, `c` or 2 others',
    ],
    [
      'operators',
      {detail: {eventName: [{prefix: 'Delete'}, {suffix: 'Role'}, {wildcard: 'Tag*'}]}},
      '`detail.eventName` is `CreateUser`; the pattern asks for a text that starts with `Delete`, ' +
        'a text that ends with `Role` or a text of the form `Tag*`',
    ],
    [
      'an exclusion',
      {detail: {eventName: [{'anything-but': ['CreateUser', 'TagRole']}]}},
      '`detail.eventName` is `CreateUser`; the pattern asks for anything but `CreateUser` or `TagRole`',
    ],
    [
      'a field that is not there',
      {detail: {errorCode: ['AccessDenied']}},
      '`detail.errorCode` is not in the event; the pattern asks for `AccessDenied`',
    ],
    [
      'any text',
      {detail: {userAgent: [{wildcard: '*'}]}},
      '`detail.userAgent` is not in the event; the pattern asks for a text',
    ],
    ['a field that is', {source: [{exists: false}]}, '`source` is `aws.iam`; the pattern asks for no value'],
    [
      'an object',
      {detail: {userIdentity: [{exists: true}]}},
      '`detail.userIdentity` has no value of its own in the event; the pattern asks for any value',
    ],
    [
      'a flag as text',
      {detail: {readOnly: ['false']}},
      '`detail.readOnly` is the boolean `false`; the pattern asks for the text `false`',
    ],
    [
      'a number',
      {version: [{numeric: ['>', 0, '<=', 5]}]},
      '`version` is `0`; the pattern asks for a number above `0` and of at most `5`',
    ],
    [
      'an address',
      {version: [{cidr: '10.0.0.0/8'}, '10.1.2.3']},
      '`version` is `0`; the pattern asks for an address from `10.0.0.0` to `10.255.255.255` or the address `10.1.2.3`',
    ],
    [
      'two fields',
      {source: ['aws.iam'], region: ['eu-west-1'], account: ['222222222222']},
      '`account` is `111122223333`; the pattern asks for `222222222222`; `region` is `us-east-1`; the pattern asks for `eu-west-1`',
    ],
    [
      'the nearest arm',
      {
        $or: [
          {source: ['aws.ec2'], region: ['x']},
          {source: ['aws.iam'], region: ['y']},
        ],
      },
      '`region` is `us-east-1`; the pattern asks for `y`, in the nearest of its 2 alternatives',
    ],
    [
      'of two arms the one with the right source',
      {$or: [{source: ['aws.ec2']}, {region: ['y']}]},
      '`region` is `us-east-1`; the pattern asks for `y`, in the nearest of its 2 alternatives',
    ],
  ])('%s', (_, value, expected) => {
    expect(why(value)).toBe(expected);
  });

  it('is null where it matches', () => {
    expect(whyNoMatch(pattern({source: ['aws.iam']}), EVENT)).toBeNull();
    expect(whyNoMatch(pattern({$or: [{source: ['x']}, {source: ['aws.iam']}]}), JSON.stringify(EVENT))).toBeNull();
  });

  it('shows all values of a list, and says where no element has all', () => {
    expect(why({tags: ['c']}, {tags: ['a', 'b']})).toBe('`tags` is `a` and `b`; the pattern asks for `c`');
    expect(why({tags: {key: ['c']}}, {tags: [{key: 'a'}, {key: 'b'}]})).toBe(
      '`tags.key` is `a` and `b`; the pattern asks for `c`',
    );
    expect(
      why(
        {tags: {key: ['a'], value: ['2']}},
        {
          tags: [
            {key: 'a', value: '1'},
            {key: 'b', value: '2'},
          ],
        },
      ),
    ).toBe('no element of a list in the event has all that the pattern asks for');
  });

  it('says who asks', () => {
    const policy = parseFilterPolicy('{"detail":{"eventName":["TagRole"]}}', 'MessageBody');
    expect(whyNoMatch(policy, EVENT, 'the filter policy')?.words).toBe(
      '`detail.eventName` is `CreateUser`; the filter policy asks for `TagRole`',
    );
  });

  it('is data too', () => {
    expect(
      whyNoMatch(
        pattern({
          $or: [
            {a: [1], b: ['x']},
            {a: [2], b: ['x']},
          ],
        }),
        {a: 3, b: 'x'},
      ),
    ).toMatchObject({
      fields: [{path: 'a', values: [3], demands: 'the number `1`'}],
      others: 1,
    });
  });

  it('of a pattern without a combination is said too', () => {
    const none = compiled('nothing', []);
    expect(matchEvent(none, {a: 1})).toBe(false);
    expect(whyNoMatch(none, {a: 1}, 'the filter')).toEqual({
      fields: [],
      others: 0,
      words: 'the filter lets no event through',
    });
  });

  it('agrees with the matcher for random patterns and events', () => {
    fc.assert(
      fc.property(patternValue, eventValue, (value, event) => {
        const made = pattern(value);
        const answer = whyNoMatch(made, event as object);
        expect(answer === null).toBe(matchEvent(made, event as object));
        if (answer !== null) expect(answer.words).not.toBe('');
      }),
      {numRuns: runs(500, 2000, 20_000)},
    );
  });
});
