/** A run whose subject is what really happened: the configuration stands beside it. */
import type {Report} from '../model/model.js';
import type {State} from '../model/state.js';
import {canaryBadge, canaryLine, canaryState} from './canary.js';
import {historyBadge, historyLine, historyState} from './history.js';

export interface EvidenceWords {
  readonly state: State;
  /** One or two words. */
  readonly badge: string;
  /** One sentence or two that lead with the outcome. */
  readonly line: string;
}

/** Null where the configuration is the subject. */
export function evidenceOf({command, history, canary, verdict, again}: Report): EvidenceWords | null {
  if (command === 'history' && history !== undefined)
    // That nothing was made says nothing good of a chain that has drifted.
    return {
      state: history.changes === 0 && verdict === 'drifted' ? 'unknown' : historyState(history),
      badge: historyBadge(history),
      line: historyLine(history),
    };
  if (command === 'canary' && canary !== undefined)
    return {state: canaryState(canary), badge: canaryBadge(canary), line: canaryLine(canary, again)};
  return null;
}
