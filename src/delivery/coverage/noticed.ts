/**
 * Calls of which a recipient would hear by an alarm that does not name them. Where the baseline wants alerts that do (`alerts: named`), the
 * alarm road takes part in nothing else: what is certain about it saves a call from being lost, and what is not certain says nothing.
 */
import type {Context} from '../context.js';
import type {Route} from '../route/hop.js';
import {gradesOf, type Covering} from './coverage.js';
import type {CallOutcome, Coverage} from './model.js';
import {harmless} from './outcome.js';

/** @param alarms the routes of the alarm road, which are not among `routes` */
export function withNoticed(
  {calls}: Pick<Context, 'calls'>,
  coverage: Coverage,
  {
    routes,
    alarms,
    covering,
  }: {readonly routes: readonly Route[]; readonly alarms: readonly Route[]; readonly covering: Covering},
): Coverage {
  if (alarms.length === 0) return coverage;
  const recipients = coverage.recipients.map((outcomes, recipient) => {
    const own = alarms.filter((route) => route.recipient === recipient);
    const lost = calls.filter((call) => isLost(outcomes.get(call)));
    if (own.length === 0 || lost.length === 0) return outcomes;
    const grades = gradesOf(covering, [...routes, ...own], recipient, lost);
    const noticed = lost.filter((call) => ['always', 'failures'].includes(grades.get(call) ?? ''));
    return new Map([...outcomes, ...noticed.map((call): [string, CallOutcome] => [call, {verdict: 'noticed'}])]);
  });
  return {...coverage, recipients};
}

/** That an alarm would tell of failed attempts as well does not make an alert unnamed. */
function isLost(outcome: CallOutcome | undefined): boolean {
  return outcome !== undefined && outcome.verdict !== 'unknown' && !harmless(outcome);
}
