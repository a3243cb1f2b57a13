/** Records of which it is not certain that EventBridge gets an event. */
import {Buffer} from 'node:buffer';
import type {Judged} from './judge.js';
import type {HistoryRecord} from './record.js';

/** Events above this size may not reach EventBridge: AWS's pages say 256 KB (CloudTrail) and 1 MB (EventBridge). */
const CERTAIN_SIZE = 256 * 1024;
/** Below it no text can be longer than that, whatever letters are in it. */
const LONG = CERTAIN_SIZE / 3;

/** Bytes of the record as CloudTrail writes it, or fewer than matter. @param text that it was read from */
export function sizeOf({record}: HistoryRecord, text: string): number {
  return text.length > LONG ? Buffer.byteLength(JSON.stringify(record)) : text.length;
}

/** What the proof says of events that come in as it believes; of one that may not, nothing is certain. */
export function sure(
  judged: Judged,
  {record}: HistoryRecord,
  {size, eventRegion}: {readonly size: number; readonly eventRegion: string},
): Judged {
  const region = record['awsRegion'];
  const doubt =
    typeof region === 'string' && region !== eventRegion
      ? `its record stands in ${region}, and events of IAM are expected in ${eventRegion}`
      : size > CERTAIN_SIZE
        ? 'its record is longer than 256 KB, and AWS does not say alike whether EventBridge gets it'
        : null;
  if (doubt === null || judged.outcome === 'silent') return judged;
  return {
    ...judged,
    outcome: 'unknown',
    loss: {hop: 'trail', reason: doubt},
    missed: judged.messages.map((_, at) => at),
  };
}
