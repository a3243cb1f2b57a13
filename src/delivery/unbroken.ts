/**
 * Texts with instructions have lines of their own, and a line that is indented is a command to be pasted (`command.ts`). A name in AWS may
 * hold line breaks, as that of a metric filter may: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html.
 * Where such a value stands in an instruction, its line breaks become spaces, so that nobody can write a command into it.
 */
import type {Snapshot} from '../snapshot/model.js';

const kept = new WeakMap<Snapshot, readonly string[]>();

/** The text with every value of these snapshots on one line. */
export function unbroken(text: string, snapshots: readonly Snapshot[]): string {
  if (!text.includes('\n') && !text.includes('\r')) return text;
  let whole = text;
  for (const snapshot of snapshots)
    for (const value of brokenIn(snapshot)) if (whole.includes(value)) whole = whole.replaceAll(value, flat(value));
  return whole;
}

function flat(value: string): string {
  return value.replaceAll(/[\n\r]+\s*/g, ' ');
}

/** The longest first: one may be a part of another. */
function brokenIn(snapshot: Snapshot): readonly string[] {
  let found = kept.get(snapshot);
  if (found === undefined) {
    const values = new Set<string>();
    for (const {read, answer} of snapshot.observed) collect([read.params, answer], values);
    kept.set(snapshot, (found = [...values].sort((a, b) => b.length - a.length)));
  }
  return found;
}

/** Names stand in ARNs as well, and so do their parts. */
function collect(value: unknown, values: Set<string>): void {
  if (typeof value === 'string') {
    if (/[\n\r]/.test(value)) values.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, values);
  }
}
