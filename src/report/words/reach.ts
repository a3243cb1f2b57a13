/** How many calls a recipient would get. What was not read is no number: "0 of 109" would be an answer. */
import {nothingRead} from '../model/cause.js';
import type {RecipientDelivery, Report} from '../model/model.js';
import type {State} from '../model/state.js';

export interface Reach {
  readonly state: State;
  /** "109 of 109", "90 of 109, 4 could not be determined", "0 of 109, 109 noticed", "not read". */
  readonly words: string;
  /** Of the subscription, where its number says something. */
  readonly counted: boolean;
}

export function reachOf(report: Report, {delivered, unknown: open = 0, noticed = 0, state}: RecipientDelivery): Reach {
  const required = report.delivery?.required ?? 0;
  if (nothingRead(report)) return {state: 'unknown', words: 'not read', counted: false};
  if (delivered === required) return {state: 'good', words: `${delivered} of ${required}`, counted: true};
  if (open === required) return {state: 'unknown', words: 'could not be determined', counted: false};
  const alarms = noticed === 0 ? '' : `, ${noticed} noticed`;
  const doubt = open === 0 ? '' : `, ${open} could not be determined`;
  const only = delivered + open === required || state === 'unknown';
  return {state: only ? 'unknown' : 'bad', words: `${delivered} of ${required}${alarms}${doubt}`, counted: true};
}
