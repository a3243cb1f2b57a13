import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {MUTATING_CALLS} from '../../src/data/iam-actions.js';
import {FilterError, filterPatterns, lintFilter, matchFilter, parseFilter} from '../../src/filter/index.js';
import {coverCalls, matchEvent} from '../../src/pattern/index.js';
import {naive} from './naive.js';

const FIELDS = [
  ...[
    'eventName',
    'userIdentity.invokedBy',
    'userIdentity.type',
    'errorCode',
    'readOnly',
    'requestParameters.userName',
  ],
  ...['requestParameters', 'recipientAccountId'],
];
const TEXTS = [
  'CreateUser',
  'TagRole',
  'sso.amazonaws.com',
  'Root',
  'true',
  'false',
  'null',
  '',
  '5',
  '50',
  'a*b',
  'aXb',
];

const value = fc.oneof(
  fc.constantFrom('CreateUser', 'TagRole', 'sso.amazonaws.com', 'Root', 'true', 'null', '5', '-5', '5.0', '5e1', '*'),
  fc.constantFrom('Create*', '*User', '*a*', 'a*b', 'C*U*r', '5*', '*5', '*ser*'),
  fc.constantFrom('"CreateUser"', '"Root"', '"5"', '"false"', '""', '"a*b"', '"*amazon*"', '"iam || && ()"'),
);
const comparison = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...FIELDS), fc.constantFrom('=', '!='), fc.constantFrom('', ' '), value)
      .map(([field, operator, gap, right]) => `$.${field}${gap}${operator}${gap}${right}`),
  },
  fc
    .tuple(fc.constantFrom(...FIELDS), fc.constantFrom('<', '<=', '>', '>='), fc.constantFrom('5', '-5', '4.5', '5e1'))
    .map(([field, operator, right]) => `$.${field} ${operator} ${right}`),
  fc
    .tuple(fc.constantFrom(...FIELDS), fc.constantFrom('IS NULL', 'IS TRUE', 'IS FALSE', 'NOT EXISTS'))
    .map((words) => `$.${words.join(' ')}`),
);
const {expression} = fc.letrec<{expression: string}>((tie) => ({
  expression: fc.oneof(
    {maxDepth: 4, depthSize: 'small'},
    comparison,
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `${a} && ${b}`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `${a}||${b}`),
    tie('expression').map((one) => `(${one})`),
  ),
}));
const filterText = expression.map((one) => `{ ${one} }`);

const text = fc.constantFrom(...TEXTS);
const leaf = fc.oneof({weight: 3, arbitrary: text}, fc.constantFrom(5, 50, -5, 4.5), fc.boolean(), fc.constant(null));
const anything = fc.oneof({weight: 4, arbitrary: leaf}, fc.constant({a: 'CreateUser'}), fc.constant(['CreateUser', 5]));
/** Records as the table of fields allows them, and with any kind of value in place of any other. */
const record = fc.record(
  {
    eventName: anything,
    userIdentity: fc.record({type: anything, invokedBy: anything}, {requiredKeys: []}),
    errorCode: anything,
    readOnly: anything,
    recipientAccountId: anything,
    requestParameters: fc.oneof(fc.constant(null), fc.record({userName: anything}, {requiredKeys: []}), leaf),
  },
  {requiredKeys: []},
);

/** The record of a counter-example; none where it spells a field beside null with a dotted name, which the patterns cannot tell apart. */
function recordOf(counterExample: unknown): object[] {
  const {detail} = counterExample as {readonly detail: object};
  return Object.keys(detail).some((key) => key.includes('.')) ? [] : [detail];
}

describe('the filter language', () => {
  it('is read as a second, naive reading of AWS’s page reads it', () => {
    const seen = new Set<unknown>();
    fc.assert(
      fc.property(filterText, record, (filter, event) => {
        const told = naive(filter, event);
        seen.add(told);
        expect(matchFilter(parseFilter(filter), event)).toBe(told ?? 'unknown');
      }),
      {numRuns: 4000},
    );
    expect(seen).toEqual(new Set([true, false, undefined]));
  });

  it('has patterns that let through what surely matches, and nothing but what may', () => {
    fc.assert(
      fc.property(filterText, record, (filter, detail) => {
        const parsed = parseFilter(filter);
        const truth = matchFilter(parsed, detail);
        const {sure, possible, doubts} = filterPatterns(parsed);
        if (matchEvent(sure, {detail})) expect(truth).toBe(true);
        if (truth !== false) expect(matchEvent(possible, {detail})).toBe(true);
        // Nothing is given away: what is certain of the record is certain of the pattern.
        if (truth === true && doubts.length === 0) expect(matchEvent(sure, {detail})).toBe(true);
      }),
      {numRuns: 4000},
    );
  });

  it('covers as it matches: every counter-example is a record that does not match', () => {
    const envelope = {account: '111122223333', eventRegion: 'us-east-1'};
    fc.assert(
      fc.property(filterText, fc.constantFrom(...MUTATING_CALLS), (filter, call) => {
        const parsed = parseFilter(filter);
        const {sure, possible} = filterPatterns(parsed);
        const certain = coverCalls([sure], [call], envelope).get(call);
        if (certain?.verdict === 'sometimes') {
          for (const detail of recordOf(certain.counterExample)) expect(matchFilter(parsed, detail)).not.toBe(true);
        }
        const perhaps = coverCalls([possible], [call], envelope).get(call);
        if (perhaps?.verdict === 'sometimes') {
          for (const detail of recordOf(perhaps.counterExample)) expect(matchFilter(parsed, detail)).toBe(false);
        }
        // The wider of the two is never worse.
        if (certain?.verdict === 'always') expect(perhaps?.verdict).toBe('always');
        if (perhaps?.verdict === 'never') expect(certain?.verdict).toBe('never');
      }),
      {numRuns: 1000},
    );
  });

  it('refuses what it cannot read with a place in the text, and nothing else happens', () => {
    const wild = fc.oneof(
      fc.string({maxLength: 60}),
      fc
        .array(
          fc.constantFrom(
            '{',
            '}',
            '(',
            ')',
            '$.',
            'a',
            '=',
            '!=',
            '"',
            '%',
            '*',
            ' ',
            '&&',
            '||',
            'IS NULL',
            '[',
            ']',
            '\\',
            '-',
            '?',
          ),
          {maxLength: 30},
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(wild, record, (filter, event) => {
        try {
          const parsed = parseFilter(filter);
          expect([true, false, 'unknown']).toContain(matchFilter(parsed, event));
          filterPatterns(parsed);
          lintFilter(parsed);
        } catch (error) {
          expect(error).toBeInstanceOf(FilterError);
          expect((error as FilterError).at).toBeLessThanOrEqual(filter.length);
          expect((error as FilterError).at).toBeGreaterThanOrEqual(0);
        }
      }),
      {numRuns: 3000},
    );
  });
});
