/** The file form of a snapshot: written by `--save-snapshot`, judged by `--snapshot`. */
import {UsageError} from '../errors.js';
import {SNAPSHOT_SCHEMA, type Observed, type Snapshot} from './model.js';
import {OPERATIONS} from './reads.js';

export const SNAPSHOT_LIMIT = 64 * 1024 * 1024;

export function renderSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 1)}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const STATUSES = new Set(['known', 'absent', 'unreadable']);

/** Only the frame is checked: what stands in an answer is judged as carefully as what AWS answers. */
function isObserved(value: unknown): value is Observed {
  if (!isRecord(value) || !isRecord(value['read']) || !isRecord(value['answer'])) return false;
  const {op, region, params} = value['read'];
  const {status} = value['answer'];
  return (
    typeof op === 'string' &&
    Object.hasOwn(OPERATIONS, op) &&
    typeof region === 'string' &&
    isRecord(params) &&
    typeof status === 'string' &&
    STATUSES.has(status)
  );
}

/** @throws UsageError where the text is no snapshot, or one of another version */
export function parseSnapshot(text: string, path: string): Snapshot {
  const refuse = (message: string): UsageError =>
    new UsageError(`${path}: ${message}`, 'snapshot', [
      {path, line: 1, column: 1, message, hint: 'save one with: iam-alert-guard check --save-snapshot FILE'},
    ]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse('this is not JSON, so it is no snapshot');
  }
  if (!isRecord(json)) throw refuse('this is no snapshot');
  if (json['schema'] !== SNAPSHOT_SCHEMA)
    throw refuse(`the schema is ${JSON.stringify(json['schema'] ?? null)}, and this version reads ${SNAPSHOT_SCHEMA}`);
  const {observedAt, region, observed} = json;
  if (typeof observedAt !== 'string' || Number.isNaN(Date.parse(observedAt))) throw refuse('observedAt is no time');
  if (region !== null && typeof region !== 'string') throw refuse('region is neither a text nor null');
  if (!Array.isArray(observed) || !observed.every(isObserved)) throw refuse('observed is no list of reads and answers');
  return {schema: SNAPSHOT_SCHEMA, observedAt, region, observed};
}
