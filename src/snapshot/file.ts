/** The file form of a snapshot: written by `--save-snapshot`, judged by `--snapshot`. */
import {UsageError} from '../errors.js';
import {instantOf} from '../values.js';
import {readKey, SNAPSHOT_SCHEMA, type Observed, type Snapshot} from './model.js';
import {asPublicDestination, asPublicEndpoint} from './endpoint.js';
import {OPERATIONS, type ReadOp, type ReadTypes} from './reads.js';
import {isRecord} from './shape.js';
import {misfitAnswer} from './answer-shape.js';

export const SNAPSHOT_LIMIT = 64 * 1024 * 1024;

export function renderSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 1)}\n`;
}

/** A later version may make other reads. They answer nothing that this one asks. */
function isOurs(op: string): op is ReadOp {
  return Object.hasOwn(OPERATIONS, op);
}

/** null: a read and an answer that it may have. Otherwise what is wrong with it. */
function faultOf(value: unknown): string | null {
  if (!isRecord(value) || !isRecord(value['read']) || !isRecord(value['answer'])) return 'is no read and answer';
  const {op, region, params} = value['read'];
  if (typeof op !== 'string' || !/^[a-z][a-z0-9-]*:[A-Z]\w*$/.test(op)) return 'names no read';
  if (typeof region !== 'string' || !isRecord(params)) return `(${op}) has no region, or no parameters`;
  if (!isOurs(op)) return null;
  const place = misfitAnswer(op, value['answer']);
  return place === null ? null : `(${op} in ${region}): ${place} is not what AWS answers there`;
}

/** One read has one answer: of two that differ nobody knows which holds. */
function twiceAnswered(observed: readonly Observed[]): string | null {
  const answers = new Map<string, string>();
  for (const [index, {read, answer}] of observed.entries()) {
    const [key, text] = [readKey(read), JSON.stringify(answer)];
    if ((answers.get(key) ?? text) !== text)
      return `observed[${String(index)}] (${read.op} in ${read.region}) has another answer than the same read before it`;
    answers.set(key, text);
  }
  return null;
}

/** The accounts of which the file can be: that of the caller, and that of the rules on the default bus, which are the account's own. */
function accountsOf(observed: readonly Observed[]): string[] {
  const arns = observed.flatMap(({read, answer}): string[] => {
    if (answer.status !== 'known') return [];
    if (read.op === 'sts:GetCallerIdentity') {
      const {Account, Arn} = answer.value as ReadTypes['sts:GetCallerIdentity']['value'];
      return [`::::${Account}:`, Arn];
    }
    if (read.op !== 'events:ListRules') return [];
    const {EventBusName} = read.params;
    if (EventBusName !== 'default') return [];
    return (answer.value as ReadTypes['events:ListRules']['value']).map(({Arn}) => Arn);
  });
  return [...new Set(arns.flatMap((arn) => arn.split(':')[4] ?? []))].filter((id) => /^\d{12}$/.test(id));
}

/** What AWS answered as it may be spoken of. This tool writes nothing else, and whoever wrote this one may have. */
function withoutSecrets({read, answer}: Observed): Observed {
  if (answer.status !== 'known') return {read, answer};
  const subscription = <T extends {readonly Protocol?: string; readonly Endpoint?: string}>(row: T): T =>
    row.Endpoint === undefined ? row : {...row, Endpoint: asPublicEndpoint(row.Protocol ?? '', row.Endpoint)};
  const known = (value: unknown): Observed => ({read, answer: {...answer, value: value as never}});
  switch (read.op) {
    case 'sns:ListSubscriptionsByTopic':
      return known((answer.value as ReadTypes['sns:ListSubscriptionsByTopic']['value']).map(subscription));
    case 'sns:GetSubscriptionAttributes':
      return known(subscription(answer.value as ReadTypes['sns:GetSubscriptionAttributes']['value']));
    case 'events:DescribeApiDestination': {
      const destination = answer.value as ReadTypes['events:DescribeApiDestination']['value'];
      return known({...destination, InvocationEndpoint: asPublicDestination(destination.InvocationEndpoint)});
    }
    default:
      return {read, answer};
  }
}

/**
 * @param hint how a snapshot is had
 * @throws UsageError where the text is no snapshot, or one of another version
 */
export function parseSnapshot(text: string, path: string, hint: string | null = null): Snapshot {
  const refuse = (message: string): UsageError =>
    new UsageError(`${path}: ${message}`, 'snapshot', [{path, line: 1, column: 1, message, hint}]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse('this is not JSON, so it is not a snapshot');
  }
  if (!isRecord(json)) throw refuse('this is no snapshot');
  const {schema} = json;
  if (schema !== SNAPSHOT_SCHEMA) {
    // Of a file that is none of ours nothing is shown.
    const ours = typeof schema === 'string' && /^iam-alert-guard\/[a-z-]+\/\d+$/.test(schema);
    throw refuse(
      `${ours ? `the schema is "${schema}"` : 'it has no schema of a snapshot'}, and this version reads ${SNAPSHOT_SCHEMA}`,
    );
  }
  const {observedAt, region, observed} = json;
  if (typeof observedAt !== 'string' || instantOf(observedAt) === null)
    throw refuse('observedAt is no time as in RFC 3339, e.g. 2026-11-23T09:00:00Z');
  if (region !== null && typeof region !== 'string') throw refuse('region is neither a text nor null');
  if (!Array.isArray(observed)) throw refuse('observed is no list of reads and answers');
  for (const [index, entry] of (observed as unknown[]).entries()) {
    const fault = faultOf(entry);
    if (fault !== null) throw refuse(`observed[${String(index)}] ${fault}`);
  }
  const known = (observed as Observed[]).filter(({read}) => isOurs(read.op));
  const twice = twiceAnswered(known);
  if (twice !== null) throw refuse(twice);
  const accounts = accountsOf(known);
  if (accounts.length > 1) throw refuse(`it holds answers of several accounts: ${accounts.join(', ')}`);
  return {schema: SNAPSHOT_SCHEMA, observedAt, region, observed: known.map(withoutSecrets)};
}
