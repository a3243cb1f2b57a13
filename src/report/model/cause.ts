/**
 * What explains a run in which reads failed: no credentials, no network, a clock that is off. It is found before findings are shown,
 * said once with its remedy, and what rests on it is counted.
 */
import type {Finding} from '../../findings/model.js';
import type {Observed} from '../../snapshot/model.js';
import {OPERATIONS} from '../../snapshot/reads.js';
import {causeWords} from '../words/cause.js';
import {nameOf} from './many/name.js';
import type {Cause, Report} from './model.js';
import {mentions} from '../words/command/mentioned.js';

type Unreadable = Extract<Observed['answer'], {status: 'unreadable'}>;
type Kind = Cause['kind'];

interface Failed {
  readonly read: Observed['read'];
  readonly answer: Unreadable;
  readonly kind: Kind;
}

function kindOf({kind, code, trouble}: Pick<Unreadable, 'kind' | 'code' | 'trouble'>): Kind | null {
  if (trouble !== undefined) return trouble.kind;
  switch (kind) {
    case 'credentials':
      // In a snapshot of an earlier version nothing else tells the two apart.
      return code === 'CredentialsProviderError' ? 'no-credentials' : 'refused-credentials';
    case 'unavailable':
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
export function explained(refusal: Pick<Unreadable, 'kind' | 'code' | 'trouble'>): Pick<Cause, 'said' | 'remedy'> {
  return causeWords(kindOf(refusal) ?? 'refused-credentials', refusal.trouble?.name, null);
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
  // A refusal is an answer, and needs a permission: no other cause explains it. What S3 refuses may be anything (`unspoken`).
  const nothingRead = proof.every(
    ({read: {op}, answer}) =>
      op === 'sts:GetCallerIdentity' ||
      (answer.status === 'unreadable' && (answer.kind !== 'denied' || op === 's3:HeadBucket')),
  );
  const first = ranked(failed).find(([kind, group]) => explains(kind, group, nothingRead));
  if (first === undefined) return undefined;
  const [kind, group] = first;
  const [leading] = [...group].sort((a, b) => Number(isIdentity(b)) - Number(isIdentity(a)));
  if (leading === undefined) return undefined;
  const reads = new Set([...group, ...(OF_CREDENTIALS.has(kind) ? unspoken(proof) : [])].map(({read}) => keyOf(read)));
  const {code, message, trouble} = leading.answer;
  return {
    kind,
    ...causeWords(kind, trouble?.name, whereOf(group, proof)),
    message:
      message === '' ? code : /^(?:Error)?$/.test(code) || mentions(message, code) ? message : `${message} (${code})`,
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
  const its = accounts.filter((each) => nameOf(each) === (finding.account ?? null)).map((each) => each.cause);
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
