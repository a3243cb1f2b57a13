/** `--previous FILE...`: the reports of earlier runs of the same account, read one after the other. */
import {createHash} from 'node:crypto';
import {UsageError} from '../../errors.js';
import type {World} from '../../ports/world.js';
import type {Report} from '../../report/model/model.js';
import {parseReport} from '../../report/model/parse.js';
import {earlierRun, periodOf, type EarlierRun} from '../../report/model/many/period.js';
import {tag} from '../../report/model/redaction/redact.js';
import type {CheckRequest} from '../../request/account.js';
import {isFleetReport} from '../../fleet/parse.js';
import {bytesOf, isGlob, REPORT_LIMIT} from './globs.js';

/** @throws UsageError, exit 2, with every file that is no earlier report of this account: a period with a hole in it is no evidence */
export async function withPeriod(
  report: Report,
  {previous}: Pick<CheckRequest, 'previous'>,
  world: World,
): Promise<Report> {
  if (previous.length === 0) return report;
  const found = await Promise.all(previous.map(async (path) => ({path, files: await earlierFiles(path, world)})));
  const paths = [...new Set(found.flatMap(({files}) => files))];
  const refusals: (readonly [string, string])[] = [];
  const runs = new Map<string, EarlierRun>();
  for (const path of paths) {
    const found = await earlier(path, report, world);
    const refused = typeof found === 'string' ? found : stranger(found, [...runs.values()]);
    if (refused !== null) refusals.push([path, refused]);
    else if (typeof found !== 'string') runs.set(found.sha256, found);
  }
  refusing(refusals);
  const period = periodOf(report, [...runs.values()]);
  if (period !== undefined) return {...report, period};
  const named = found.map(({path}) => path).join(', ');
  return {...report, notes: [...report.notes, `No earlier report is at ${named}: the period begins with this one.`]};
}

/** @throws UsageError where there are any: a path, and why what is there cannot be used */
export function refusing(refusals: readonly (readonly [string, string])[]): void {
  const [first] = refusals;
  if (first === undefined) return;
  const more = refusals.length > 1 ? `, and ${String(refusals.length - 1)} more` : '';
  const problems = refusals.map(([path, message]) => ({path, line: 1, column: 1, message, hint: null}));
  throw new UsageError(`${first.join(': ')}${more}`, 'report', problems);
}

/** A glob that matches nothing is how a period begins; a path that leads to nothing is an error. */
export async function earlierFiles(path: string, world: World): Promise<readonly string[]> {
  return isGlob(path) && world.files.find !== undefined ? world.files.find(path) : [path];
}

async function earlier(path: string, report: Report, world: World): Promise<EarlierRun | string> {
  const bytes = await bytesOf(path, world);
  if (typeof bytes === 'string') return bytes;
  if (bytes.length > REPORT_LIMIT) return 'it is larger than 64 MiB';
  const text = new TextDecoder().decode(bytes);
  if (ofMany(text)) return 'it is a report of many accounts: a period is about one account';
  const parsed = parseReport(text);
  if (!parsed.ok) return 'it is not a JSON report of this tool';
  const run = earlierRun(parsed.report, createHash('sha256').update(bytes).digest('hex'), parsed.follows);
  if (run === null) return 'it is not a report of a single account';
  if (Date.parse(run.generatedAt) > Date.parse(report.generatedAt))
    return `it is later than this run (${run.generatedAt})`;
  const {account} = report.target;
  const same = run.account === null || account === null || sameAccount(run.account, account);
  if (!same) return `it is of another account (${run.account})`;
  // Its text may change within a period, which the period tells. What another file finds is another matter.
  return run.baseline.path === report.baseline.path
    ? run
    : `it was judged by another baseline (${run.baseline.path}, and this run by ${report.baseline.path})`;
}

/** Where this run could not name its account, the earlier ones must agree all the same. */
function stranger({account}: EarlierRun, others: readonly EarlierRun[]): string | null {
  const named =
    account === null
      ? undefined
      : others.find((other) => other.account !== null && !sameAccount(other.account, account));
  return named === undefined
    ? null
    : `it is of account ${String(account)}, and another report here of ${String(named.account)}`;
}

function sameAccount(a: string, b: string): boolean {
  return a === b || a === tag('account', b) || b === tag('account', a);
}

function ofMany(text: string): boolean {
  if (!text.includes('iam-alert-guard/fleet/1')) return false;
  try {
    return isFleetReport(JSON.parse(text) as unknown);
  } catch {
    return false;
  }
}
