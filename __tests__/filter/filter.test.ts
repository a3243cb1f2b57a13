import {describe, expect, it} from '@jest/globals';
import {CIS_NAMES, EXPECTATIONS, PUBLISHED_FILTERS} from '../../scripts/lib/published-filters.js';
import {MUTATING_CALLS} from '../../src/data/iam-actions.js';
import {FilterError, filterPatterns, lintFilter, matchFilter, parseFilter} from '../../src/filter/index.js';
import {coverCalls, matchEvent, parsePattern, type CallVerdict, type Pattern} from '../../src/pattern/index.js';
import {DOCUMENTED, OPEN, REFUSED} from './cases.js';

const ENVELOPE = {account: '111122223333', eventRegion: 'us-east-1'};

function cover(...patterns: Pattern[]): ReadonlyMap<string, CallVerdict> {
  return coverCalls(patterns, MUTATING_CALLS, ENVELOPE);
}

function calls(verdicts: ReadonlyMap<string, CallVerdict>, verdict: CallVerdict['verdict']): string[] {
  return [...verdicts].flatMap(([call, one]) => (one.verdict === verdict ? [call] : []));
}

describe('matching one record', () => {
  it.each(DOCUMENTED)('says what the pages say of $filter', ({filter, record, matches}) => {
    expect(matchFilter(parseFilter(filter), record)).toBe(matches);
  });

  it.each(OPEN)('does not decide what they leave open: $filter', ({filter, record, matches}) => {
    expect(matchFilter(parseFilter(filter), record)).toBe(matches);
  });
});

describe('parsing', () => {
  it.each(REFUSED)('refuses %s at character %d', (text, at, reason) => {
    let thrown: unknown;
    try {
      parseFilter(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FilterError);
    expect(thrown).toMatchObject({at, reason: expect.stringContaining(reason)});
  });

  it('reads 1,024 characters of parentheses', () => {
    const text = `{${'('.repeat(500)}$.a=b${')'.repeat(500)}}`;
    expect(parseFilter(text)).toMatchObject({kind: 'json'});
  });
});

describe('as patterns', () => {
  it.each(PUBLISHED_FILTERS.slice(0, 2))('$name: 16 calls, the same as the rule with these names', ({text}) => {
    const {sure, possible, doubts} = filterPatterns(parseFilter(text));
    const rule = parsePattern(
      JSON.stringify({source: ['aws.iam'], detail: {eventSource: ['iam.amazonaws.com'], eventName: CIS_NAMES}}),
    );
    expect(doubts).toEqual([]);
    expect(possible).toBe(sure);
    expect(calls(cover(sure), 'always')).toHaveLength(16);
    expect(cover(sure)).toEqual(cover(rule));
    expect(MUTATING_CALLS).toHaveLength(109);
  });

  it('lets everything through that changes IAM, in one short filter', () => {
    const {sure} = filterPatterns(parseFilter('{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }'));
    expect(calls(cover(sure), 'always')).toHaveLength(109);
  });

  it('shows the event of a person that != silences', () => {
    const {sure, possible} = filterPatterns(
      parseFilter('{ $.eventSource = iam.amazonaws.com && $.userIdentity.invokedBy != "sso.amazonaws.com" }'),
    );
    for (const pattern of [sure, possible]) {
      const verdict = cover(pattern).get('CreateUser');
      expect(verdict).toMatchObject({verdict: 'sometimes', lostWhen: [{path: 'detail.userIdentity.invokedBy'}]});
      expect(verdict).not.toHaveProperty('counterExample.detail.userIdentity.invokedBy');
    }
  });

  it('is not certain of readOnly = false, and not certain of the contrary', () => {
    const {sure, possible, doubts} = filterPatterns(parseFilter('{ $.readOnly = false }'));
    expect(calls(cover(sure), 'never')).toHaveLength(109);
    expect(calls(cover(possible), 'always')).toHaveLength(109);
    expect(doubts).toHaveLength(1);
  });

  it('finds a term in a field that is always there, and shows an event without it', () => {
    const {sure, possible} = filterPatterns(parseFilter('CreateUser'));
    expect(calls(cover(sure), 'always')).toEqual(['CreateUser']);
    expect(cover(possible).get('TagRole')).toMatchObject({verdict: 'sometimes'});
    const whole = filterPatterns(parseFilter('"iam.amazonaws.com"'));
    expect(calls(cover(whole.sure), 'always')).toHaveLength(109);
  });

  it('never counts a call whose name holds a term that is excluded, and no event that names it elsewhere', () => {
    const {sure, possible} = filterPatterns(parseFilter('"iam.amazonaws.com" -CreateUser'));
    expect(calls(cover(sure), 'never')).toHaveLength(109);
    expect(calls(cover(possible), 'never')).toEqual(['CreateUser']);
    expect(cover(possible).get('TagRole')).toMatchObject({
      verdict: 'sometimes',
      lostWhen: [{path: 'detail.userAgent'}],
    });
  });

  it('counts nothing where an excluded term stands in every record', () => {
    const {possible} = filterPatterns(parseFilter('-eventSource'));
    expect(calls(cover(possible), 'never')).toHaveLength(109);
  });

  it('does not decide on an excluded term that may reach from one field to the next', () => {
    const {sure, possible} = filterPatterns(parseFilter('"iam.amazonaws.com" -"a, b"'));
    expect(calls(cover(sure), 'never')).toHaveLength(109);
    expect(calls(cover(possible), 'always')).toHaveLength(109);
  });

  it('lets nothing through that asks for the event around the record', () => {
    const {possible} = filterPatterns(parseFilter('{ $.detail.eventName = "CreateUser" }'));
    expect(calls(cover(possible), 'never')).toHaveLength(109);
  });

  it('does not count what combines in too many ways', () => {
    const either = (i: number): string => `($.a${i}=b||$.c${i}=d)`;
    const {sure, possible, doubts} = filterPatterns(
      parseFilter(`{${Array.from({length: 40}, (_, i) => either(i)).join('&&')}}`),
    );
    expect(sure.combinations).toEqual([]);
    expect(matchEvent(possible, {})).toBe(true);
    expect(doubts).toContain('the filter combines its conditions in too many ways');
  });
});

describe('what other tools want to see', () => {
  const verdicts = PUBLISHED_FILTERS.map(({text}) => EXPECTATIONS.map(({accepts}) => accepts(text)));

  it('takes the sixteen names for enough, and the total filter for none', () => {
    expect(verdicts).toEqual([
      [true, true, false],
      [true, true, true],
      [false, false, false],
      [false, false, false],
    ]);
  });

  it('is misled by words alone', () => {
    const names = CIS_NAMES.map((name) => `($.eventName=${name})`).join('||');
    const never = `{ ($.eventSource = "nothing") && (${names}) }`;
    expect(EXPECTATIONS.slice(0, 2).every(({accepts}) => accepts(never))).toBe(true);
    expect(calls(cover(filterPatterns(parseFilter(never)).possible), 'never')).toHaveLength(109);
  });
});

describe('lints', () => {
  const ids = (text: string): string[] => lintFilter(parseFilter(text)).map(({id}) => id);

  it.each([
    ['?CreateUser ?DeleteUser iam', ['filter-term-ignored', 'filter-term-ignored']],
    ['?CreateUser ?DeleteUser', []],
    ['{ $.eventSource = iam.amazonaws.com && $.eventName = PutPolicy }', ['filter-unknown-call']],
    ['{ $.eventName = CreateUser || $.eventName = createRole }', ['filter-unknown-call']],
    ['{ $.eventName = CreateUser || $.eventName = PassRole }', ['filter-unknown-call']],
    ['{ $.eventName = CreateUser || $.eventName = StopLogging }', []],
    ['{ $.eventName = ConsoleLogin && $.additionalEventData.MFAUsed = Yes }', []],
    ['{ $.userIdentity.invokedBy != "x" }', ['filter-silent-without-field']],
    ['{ $.eventSource = a && $.userIdentity.invokedBy != "x" }', ['filter-silent-without-field']],
    ['{ $.userIdentity.invokedBy NOT EXISTS || $.userIdentity.invokedBy != "x" }', []],
    ['{ $.eventName != "CreateUser" }', []],
    ['{ $.detail.eventName = "CreateUser" }', ['filter-unknown-field']],
    ['{ $.eventname = "CreateUser" }', ['filter-unknown-field']],
    ['{ $.eventName = "Create*User" }', ['filter-open-reading']],
    ['{ $.eventName = "Create*" }', []],
    ['{ $.eventName = "*Policy*" }', []],
    ['{ $.readOnly = false }', ['filter-open-reading']],
    ['{ $.readOnly is false }', ['filter-open-reading']],
    ['{ $.readOnly IS FALSE }', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('says what is meant', () => {
    const [lint] = lintFilter(parseFilter('{ $.eventName = CreateUser || $.eventName = createRole }'));
    expect(lint).toMatchObject({at: 30, message: 'createRole is not an IAM call: did you mean CreateRole?'});
  });

  it.each(PUBLISHED_FILTERS.slice(0, 3))('finds nothing in $name', ({text}) => {
    expect(ids(text)).toEqual([]);
  });
});
