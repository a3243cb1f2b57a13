/** What sure and doubtful routes say of a call together. */
import type {Grade} from './model.js';
import {admits} from './outcome.js';
import type {Outlook} from './passage.js';

/** What the routes that are known let through decides first: that doubtful ones may leave out failed attempts alone is no delivery. */
export function gradeOf({sure, firm, possible}: Outlook, call: string): Grade {
  const certain = sure.get(call);
  if (certain.verdict === 'always') return 'always';
  if (admits(certain)) return 'failures';
  const best = possible.get(call);
  if (!admits(best)) return best.verdict;
  // Those that spoil some events are all that admits it.
  return admits(firm.get(call)) ? 'sometimes' : 'unknown';
}
