import '../support/properties.js';
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {searchHistory, type Progress, type Stopped} from '../../src/commands/shared/event-history.js';
import type {EventHistory, HistoryEvent, HistoryPage, PageAsked} from '../../src/ports/event-history.js';

type Refusal = Extract<HistoryPage, {ok: false}>;

/** CloudTrail over lists of times by name, two a page; `refuse` may answer a page in its place. */
function fake(
  times: Readonly<Record<string, readonly number[]>>,
  refuse: (page: number) => Refusal | null = () => null,
) {
  const asked: PageAsked[] = [];
  const waits: number[] = [];
  let now = 0;
  const history: EventHistory = {
    page: async (one) => {
      now += 100;
      asked.push(one);
      const no = refuse(asked.length);
      if (no !== null) return no;
      const [since, until] = [Date.parse(one.since), Date.parse(one.until)];
      const all = (times[one.eventName] ?? []).filter((time) => time >= since && time <= until).sort((a, b) => b - a);
      const from = Number(one.token ?? 0);
      const events = all
        .slice(from, from + 2)
        .map((time): HistoryEvent => ({time, text: `${one.eventName} ${String(time)}`}));
      return {ok: true, events, next: from + 2 < all.length ? String(from + 2) : null};
    },
    pause: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    clock: () => now,
  };
  return {history, asked, waits, time: () => now};
}

async function read(
  {history}: {history: EventHistory},
  names: readonly string[],
  {since = 0, until = 1_000_000, maxPages = 1_000}: {since?: number; until?: number; maxPages?: number} = {},
): Promise<{texts: string[]; stopped: Stopped | null; told: Progress[]}> {
  const told: Progress[] = [];
  const searches = names.map((eventName) => ({region: 'us-east-1', eventName}));
  const found = searchHistory(history, {searches, since, until, maxPages, onPage: (so) => told.push(so)});
  const texts: string[] = [];
  for (;;) {
    const next = await found.next();
    if (next.done === true) return {texts, stopped: next.value, told};
    texts.push(next.value.text ?? 'null');
  }
}

const refusal = (kind: Refusal['kind'], code: string): Refusal => ({ok: false, kind, code, message: ''});
const timeOf = (text: string): number => Number(text.split(' ')[1]);

describe('the event history', () => {
  const times = {A: [9_000, 7_000, 5_000, 3_000, 1_000], B: [8_000, 8_000, 2_000], C: []};

  it('is read newest first over all names, and all of it', async () => {
    const {texts, stopped} = await read(fake(times), ['A', 'B', 'C']);
    expect(texts.map(timeOf)).toEqual([9_000, 8_000, 8_000, 7_000, 5_000, 3_000, 2_000, 1_000]);
    expect(stopped).toBeNull();
  });

  it('two calls a second, not more', async () => {
    const outside = fake(times);
    await read(outside, ['A', 'B', 'C']);
    expect(outside.asked).toHaveLength(6);
    expect(outside.time()).toBeGreaterThanOrEqual(5 * 500);
    expect(outside.waits.every((wait) => wait <= 500)).toBe(true);
  });

  it('with a budget it tells from when on it goes on, and the rest is the rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom('A', 'B', 'C', 'D'),
          fc.array(
            fc.integer({min: 1, max: 30}).map((second) => second * 1_000),
            {maxLength: 9},
          ),
          {minKeys: 1},
        ),
        fc.integer({min: 1, max: 12}),
        async (made, budget) => {
          const names = Object.keys(made);
          const whole = (await read(fake(made), names, {until: 31_000})).texts.sort();
          const parts: string[] = [];
          let until = 31_000;
          for (let runs = 0; ; runs++) {
            const {texts, stopped} = await read(fake(made), names, {
              until,
              maxPages: Math.max(budget, names.length + 5 + runs * 3),
            });
            parts.push(...texts);
            if (stopped === null) break;
            expect(stopped.why).toBe('budget');
            expect(stopped.back).toBeLessThanOrEqual(until);
            texts.forEach((text) => expect(timeOf(text)).toBeGreaterThan(stopped.back));
            until = stopped.back;
          }
          expect(parts.sort()).toEqual(whole);
        },
      ),
      {numRuns: 200},
    );
  });

  it('a budget below the number of names has read nothing for certain', async () => {
    const {texts, stopped} = await read(fake(times), ['A', 'B', 'C'], {maxPages: 2});
    expect(texts).toEqual([]);
    expect(stopped).toEqual({why: 'budget', back: 1_000_000});
  });

  it('waits where it is throttled, and goes on', async () => {
    const outside = fake(times, (page) => (page === 2 ? refusal('throttled', 'ThrottlingException') : null));
    const {texts, stopped} = await read(outside, ['A', 'B']);
    expect(texts).toHaveLength(8);
    expect(stopped).toBeNull();
    expect(Math.max(...outside.waits)).toBe(2_000);
  });

  it.each([
    ['throttled for good', refusal('throttled', 'ThrottlingException'), 4],
    ['denied', refusal('denied', 'AccessDeniedException'), 1],
    ['something that is no answer', refusal('malformed', 'Malformed'), 1],
  ])('%s: it ends, and says so', async (_, no, tries) => {
    const outside = fake(times, (page) => (page > 2 ? no : null));
    const {stopped, texts} = await read(outside, ['A', 'B']);
    expect(stopped?.why).toEqual(no);
    expect(outside.asked).toHaveLength(2 + tries);
    texts.forEach((text) => expect(timeOf(text)).toBeGreaterThan(stopped?.back ?? 0));
  });

  it('tells how long it will take, less and less', async () => {
    const many = Object.fromEntries(Array.from({length: 10}, (_, at) => [`N${String(at)}`, [at * 1_000]]));
    const {told} = await read(fake(many), Object.keys(many));
    expect(told.map(({left}) => left)).toEqual([5, 4, 4, 3, 3, 2, 2, 1, 1, 0]);
  });
});
