/** The file form of a snapshot: written by `--save-snapshot`, judged by `--snapshot`. */
import {UsageError} from '../errors.js';
import {SNAPSHOT_SCHEMA, type Observed, type Snapshot} from './model.js';
import {OPERATIONS, type ReadOp} from './reads.js';
import {isRecord} from './shape.js';
import {misfitAnswer} from './shapes.js';

export const SNAPSHOT_LIMIT = 64 * 1024 * 1024;

export function renderSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 1)}\n`;
}

/** null: a read and an answer that it may have. Otherwise what is wrong with it. */
function faultOf(value: unknown): string | null {
  if (!isRecord(value) || !isRecord(value['read']) || !isRecord(value['answer'])) return 'is no read and answer';
  const {op, region, params} = value['read'];
  if (typeof op !== 'string' || !Object.hasOwn(OPERATIONS, op)) return 'is of a read that this version does not make';
  if (typeof region !== 'string' || !isRecord(params)) return `(${op}) has no region, or no parameters`;
  const place = misfitAnswer(op as ReadOp, value['answer']);
  return place === null ? null : `(${op} in ${region}): ${place} is not what AWS answers there`;
}

/** @throws UsageError where the text is no snapshot, or one of another version */
export function parseSnapshot(text: string, path: string): Snapshot {
  const refuse = (message: string): UsageError =>
    new UsageError(`${path}: ${message}`, 'snapshot', [
      {path, line: 1, column: 1, message, hint: 'save one with: iam-alert-guard check --save-snapshot snapshot.json'},
    ]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse('this is not JSON, so it is not a snapshot');
  }
  if (!isRecord(json)) throw refuse('this is no snapshot');
  if (json['schema'] !== SNAPSHOT_SCHEMA)
    throw refuse(`the schema is ${JSON.stringify(json['schema'] ?? null)}, and this version reads ${SNAPSHOT_SCHEMA}`);
  const {observedAt, region, observed} = json;
  if (typeof observedAt !== 'string' || Number.isNaN(Date.parse(observedAt))) throw refuse('observedAt is no time');
  if (region !== null && typeof region !== 'string') throw refuse('region is neither a text nor null');
  if (!Array.isArray(observed)) throw refuse('observed is no list of reads and answers');
  for (const [index, entry] of (observed as unknown[]).entries()) {
    const fault = faultOf(entry);
    if (fault !== null) throw refuse(`observed[${String(index)}] ${fault}`);
  }
  return {schema: SNAPSHOT_SCHEMA, observedAt, region, observed: observed as Observed[]};
}
