/** How many calls a recipient would get. What was not read is no number: "0 of 109" would be an answer. */
import {nothingRead} from '../model/cause.js';
import {missesFailuresOnly, onlyFailuresLost} from '../model/failures.js';
import type {RecipientDelivery, Report} from '../model/model.js';
import type {State} from '../model/state.js';

export interface Reach {
  readonly state: State;
  /** "109 of 109", "90 of 109, 4 could not be determined", "0 of 109, 109 noticed", "not read". */
  readonly words: string;
  /** The same as a sentence of a recipient: "90 of 109 calls would arrive, 4 could not be determined". */
  readonly sentence: string;
  /** Of the subscription, where its number says something. */
  readonly counted: boolean;
}

export function reachOf(report: Report, recipient: RecipientDelivery): Reach {
  const {delivered, unknown: open = 0, noticed = 0, sometimes = 0} = recipient;
  const required = report.delivery?.required ?? 0;
  if (nothingRead(report)) return {state: 'unknown', words: 'not read', sentence: 'not read', counted: false};
  const arrive = `${delivered} of ${required}`;
  const whole = `${arrive} calls would arrive`;
  if (delivered === required) return {state: 'good', words: arrive, sentence: whole, counted: true};
  if (missesFailuresOnly(report, recipient)) {
    const all = `${required} of ${required}`;
    return {
      state: 'good',
      words: `${all}, failed attempts not always`,
      sentence: `${all} calls would arrive, failed attempts not always`,
      counted: true,
    };
  }
  const unclear = 'could not be determined';
  if (open === required) return {state: 'unknown', words: unclear, sentence: unclear, counted: false};
  const alarms = noticed === 0 ? '' : `, ${noticed} noticed`;
  const doubt = open === 0 ? '' : `, ${open} could not be determined`;
  const times = sometimes === 0 ? '' : `, ${sometimes} only sometimes`;
  // A call that is lost on the way is lost, whatever the subscription is like.
  const only = delivered + open === required;
  return {
    state: only ? 'unknown' : 'bad',
    words: `${arrive}${times}${alarms}${doubt}`,
    sentence: `${sometimes === 0 ? whole : `${arrive} calls would always arrive${times}`}${noticed === 0 ? '' : `, ${noticed} would be noticed`}${doubt}`,
    counted: true,
  };
}

/** What cannot be followed is not said to be lost. */
export function lossHeading(report: Report): string {
  const losses = report.delivery?.losses ?? [];
  if (losses.length > 0 && losses.every(({verdict}) => verdict === 'unknown'))
    return 'Calls that could not be followed';
  if (onlyFailuresLost(report)) return 'Failed attempts that would be lost';
  return losses.some(({verdict}) => verdict === 'unknown')
    ? 'Calls that would be lost, or could not be followed'
    : 'Calls that would be lost';
}
