/** Asks AWS's own engines what they make of patterns and filters, and keeps where the tool says otherwise. */
import {readFileSync} from 'node:fs';
import {TestMetricFilterCommand} from '@aws-sdk/client-cloudwatch-logs';
import {TestEventPatternCommand} from '@aws-sdk/client-eventbridge';
import {FilterError, matchFilter, parseFilter} from '../../src/filter/index.js';
import {EventError, matchEvent, parsePattern, PatternError} from '../../src/pattern/index.js';
import type {Account} from '../../stand-in/accounts.js';

export type Said = boolean | 'invalid' | 'unknown';

export interface Answer {
  readonly id: string;
  readonly asked: {readonly pattern: unknown; readonly about: unknown};
  readonly tool: Said;
  /** null: AWS did not answer. */
  readonly aws: Said | null;
  /** Why it did not. */
  readonly error?: string;
}

interface Vector {
  readonly id: string;
  readonly pattern: unknown;
  readonly event: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

/** TestEventPattern wants these: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html */
const ENVELOPE = {
  id: '1',
  account: '111122223333',
  source: 'aws.iam',
  time: '2026-11-23T09:00:00Z',
  region: 'us-east-1',
  resources: [],
  'detail-type': 'AWS API Call via CloudTrail',
};

export function patternVectors(): readonly Vector[] {
  const file = new URL('../../__tests__/conformance/event-patterns.aws.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];
}

/** What the tool says of a pattern. */
export function ours({pattern, event}: Pick<Vector, 'pattern' | 'event'>): Said {
  try {
    return matchEvent(parsePattern(text(pattern)), text(event));
  } catch (error) {
    if (error instanceof PatternError || error instanceof EventError) return 'invalid';
    throw error;
  }
}

export async function askPatterns(
  {events}: ReturnType<Account['clients']>,
  vectors: readonly Vector[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const vector of vectors) {
    const {id, pattern, event} = vector;
    const whole = typeof event === 'object' ? {...ENVELOPE, ...event} : event;
    const given = {...vector, event: whole};
    const asked = {pattern, about: whole};
    try {
      const {Result} = await events.send(
        new TestEventPatternCommand({EventPattern: text(pattern), Event: text(whole)}),
      );
      answers.push({id, asked, tool: ours(given), aws: Result ?? null});
    } catch (error) {
      const refused = nameOf(error) === 'InvalidEventPatternException';
      answers.push({id, asked, tool: ours(given), aws: refused ? 'invalid' : null, error: nameOf(error)});
    }
  }
  return answers;
}

/** Corners of the filter language, by the question that they answer. */
export const FILTERS: readonly {readonly question: string; readonly filter: string; readonly record: object}[] = [
  {question: 'filter-star-within', filter: '{ $.a = "x*z" }', record: {a: 'xyz'}},
  {question: 'filter-star-within', filter: '{ $.a = "x*z" }', record: {a: 'x*z'}},
  {question: 'filter-unequal-absent', filter: '{ $.a != "x" }', record: {b: 1}},
  {question: 'filter-unequal-absent', filter: '{ $.a.b != "x" }', record: {a: null}},
  {question: 'filter-number-text', filter: '{ $.a = 5 }', record: {a: '5'}},
  {question: 'filter-number-text', filter: '{ $.a > 4 }', record: {a: '5'}},
  {question: 'filter-false-null', filter: '{ $.a = false }', record: {a: false}},
  {question: 'filter-false-null', filter: '{ $.a NOT EXISTS }', record: {a: null}},
];

/** What the tool says of a filter. */
export function oursOf(filter: string, record: unknown): Said {
  try {
    return matchFilter(parseFilter(filter), record as object);
  } catch (error) {
    if (error instanceof FilterError) return 'invalid';
    throw error;
  }
}

export async function askFilters({logs}: ReturnType<Account['clients']>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const {question: id, filter, record} of FILTERS) {
    const asked = {pattern: filter, about: record};
    const tool = oursOf(filter, record);
    try {
      const {matches} = await logs.send(
        new TestMetricFilterCommand({filterPattern: filter, logEventMessages: [JSON.stringify(record)]}),
      );
      answers.push({id, asked, tool, aws: matches === undefined ? null : matches.length > 0});
    } catch (error) {
      const refused = nameOf(error) === 'InvalidParameterException';
      answers.push({id, asked, tool, aws: refused ? 'invalid' : null, error: nameOf(error)});
    }
  }
  return answers;
}
