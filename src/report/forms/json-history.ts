/** The block `history` of the JSON report. */
import type {HistoryBlock} from '../model/history.js';
import {sorted} from './json-sorted.js';

/** In the order of the contract; what was added later stands behind. */
export function historyShape(block: HistoryBlock): Record<string, unknown> {
  const {since, until, complete, changes, failed, alerted, noticed, silent, unknown} = block;
  return {
    ...{since, until, complete, changes, failed, alerted, noticed, silent, unknown},
    calls: block.calls.map(({event, changes: made, alerted: heard, hop, reason, example, partly: _, ...more}) => ({
      ...{event, changes: made, alerted: heard, hop, reason},
      example: sorted(example),
      ...more,
    })),
    noise: block.noise,
    neverSeen: block.neverSeen,
    gaps: block.gaps.map(({works: _, ...gap}) => gap),
    source: block.source,
    records: block.records,
    unreadable: block.unreadable,
    foreign: block.foreign,
    excepted: block.excepted,
    stopped: block.stopped && {reason: block.stopped.reason, resume: block.stopped.resume},
    days: block.days,
    modelErrors: block.modelErrors,
    duplicates: block.duplicates,
  };
}
