/**
 * What explains a run in which reads failed: no credentials, no network, a clock that is off. It is found before findings are shown,
 * said once with its remedy, and what rests on it is counted.
 */
import type {Finding} from '../../findings/model.js';
import type {Observed} from '../../snapshot/model.js';
import {OPERATIONS} from '../../snapshot/reads.js';
import {causeWords} from '../words/cause.js';
import type {Cause, Report} from './model.js';

type Unreadable = Extract<Observed['answer'], {status: 'unreadable'}>;
type Kind = Cause['kind'];

interface Failed {
  readonly read: Observed['read'];
  readonly answer: Unreadable;
  readonly kind: Kind;
}

/** AWS's own names: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
const EXPIRED: ReadonlySet<string> = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);
const SKEWED: ReadonlySet<string> = new Set(['RequestExpired', 'RequestTimeTooSkewed']);

/** Node's names of system errors: https://nodejs.org/api/errors.html#common-system-errors */
const NO_HOST = /\b(?:ENOTFOUND|EAI_AGAIN)\b/;
const NO_CONNECTION =
  /\b(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|CERT_\w+|SELF_SIGNED\w*|UNABLE_TO_\w+|DEPTH_ZERO\w*)\b|certificate|socket hang up/i;

function kindOf({kind, code, message}: Pick<Unreadable, 'kind' | 'code' | 'message'>): Kind | null {
  switch (kind) {
    case 'credentials':
      if (SKEWED.has(code) || /signature (?:expired|not yet current)/i.test(message)) return 'clock';
      if (EXPIRED.has(code) || /\b(?:has|is|have) expired\b/i.test(message)) return 'expired-credentials';
      if (code !== 'CredentialsProviderError') return 'refused-credentials';
      if (/^the role \S{1,700} could not be assumed/.test(message)) return 'role-refused';
      return /^profile `/.test(message) ? 'unknown-profile' : 'no-credentials';
    case 'unavailable':
      if (NO_HOST.test(`${code} ${message}`)) return 'host-not-found';
      return NO_CONNECTION.test(`${code} ${message}`) ? 'no-connection' : 'unavailable';
    case 'throttled':
    case 'timeout':
      return kind;
    case 'denied':
    case 'foreign':
    case 'malformed':
    case 'not-observed':
      return null;
  }
}

/** What a call says that got no answer for want of credentials. */
export function explained(refusal: Pick<Unreadable, 'kind' | 'code' | 'message'>): Pick<Cause, 'said' | 'remedy'> {
  return causeWords(kindOf(refusal) ?? 'refused-credentials', refusal.message, null);
}

/** These come and go with one service: they explain a run only where nothing was answered. */
const LOCAL: ReadonlySet<Kind> = new Set(['throttled', 'timeout', 'unavailable']);

/**
 * @param used the reads on which the report rests, with their answers
 * @returns null where the findings explain themselves
 */
export function causeOf(used: readonly Observed[], findings: readonly Finding[]): Cause | undefined {
  const proof = used.filter(({read}) => OPERATIONS[read.op].tier === 'proof');
  const failed = proof.flatMap(({read, answer}): Failed[] => {
    const kind = answer.status === 'unreadable' ? kindOf(answer) : null;
    return kind === null || answer.status !== 'unreadable' ? [] : [{read, answer, kind}];
  });
  const nothingRead = proof.every(
    ({read, answer}) => answer.status === 'unreadable' || read.op === 'sts:GetCallerIdentity',
  );
  const first = ranked(failed).find(([kind, group]) => explains(kind, group, nothingRead));
  if (first === undefined) return undefined;
  const [kind, group] = first;
  const [leading] = [...group].sort((a, b) => Number(isIdentity(b)) - Number(isIdentity(a)));
  if (leading === undefined) return undefined;
  const reads = new Set([...group, ...(OF_CREDENTIALS.has(kind) ? unspoken(proof) : [])].map(({read}) => keyOf(read)));
  const {code, message} = leading.answer;
  return {
    kind,
    ...causeWords(kind, message, whereOf(group, proof)),
    message:
      message === '' ? code : /^(?:Error)?$/.test(code) || message.includes(code) ? message : `${message} (${code})`,
    nothingRead,
    reads: group.length,
    findings: findings
      .filter(
        ({status, doubt}) =>
          status === 'unknown' && (nothingRead || doubt?.reads.some((read) => reads.has(keyOf(read))) === true),
      )
      .map(({fingerprint}) => fingerprint),
  };
}

/** The service and the Region that alone failed, where others answered; else the Region. */
function whereOf(group: readonly Failed[], proof: readonly Observed[]): {service?: string; region: string} | null {
  const [first] = group;
  if (first === undefined) return null;
  const {op, region} = first.read;
  const [service = ''] = op.split(':');
  const isThere = ({read}: Pick<Observed, 'read'>): boolean =>
    read.op.startsWith(`${service}:`) && read.region === region;
  // A refusal is an answer too.
  const answered = proof.some(
    (one) => !isThere(one) && (one.answer.status !== 'unreadable' || one.answer.kind === 'denied'),
  );
  return answered && group.every(isThere) ? {service, region} : {region};
}

const OF_CREDENTIALS: ReadonlySet<Kind> = new Set(['expired-credentials', 'refused-credentials', 'clock']);

/**
 * S3 answers HEAD with 403 and no body, so nothing tells a missing permission from dead credentials:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html. Where credentials are known to be dead, it is them.
 */
function unspoken(proof: readonly Observed[]): readonly Observed[] {
  return proof.filter(
    ({read, answer}) => read.op === 's3:HeadBucket' && answer.status === 'unreadable' && answer.kind === 'denied',
  );
}

function keyOf({op, region}: {readonly op: string; readonly region: string}): string {
  return `${op} ${region}`;
}

function isIdentity({read}: Failed): boolean {
  return read.op === 'sts:GetCallerIdentity';
}

/** The kind by which most reads failed comes first. */
function ranked(failed: readonly Failed[]): (readonly [Kind, readonly Failed[]])[] {
  const groups = new Map<Kind, Failed[]>();
  for (const each of failed) groups.set(each.kind, [...(groups.get(each.kind) ?? []), each]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** Credentials may also be refused by one region alone, which the account has not switched on. */
function explains(kind: Kind, group: readonly Failed[], nothingRead: boolean): boolean {
  if (nothingRead) return true;
  return !LOCAL.has(kind) && (kind !== 'refused-credentials' || group.some(isIdentity));
}

/** Does the cause of the run explain this finding? */
export function restsOnCause({cause, accounts = []}: Pick<Report, 'cause' | 'accounts'>, finding: Finding): boolean {
  if (finding.status !== 'unknown') return false;
  const its = accounts.filter(({account}) => account === finding.account).map((each) => each.cause);
  return [cause, ...its].some((each) => each?.findings.includes(finding.fingerprint) === true);
}

/** Has the cause said why this read has no answer? A refusal needs a permission, and is said for itself. */
export function saidByCause(
  {cause}: Pick<Report, 'cause'>,
  {permission}: {readonly permission: string | null},
): boolean {
  return cause !== undefined && permission === null;
}

/** Was nothing looked at, so that no hop and no recipient can be spoken of? */
export function nothingRead({cause}: Pick<Report, 'cause'>): boolean {
  return cause?.nothingRead === true;
}
