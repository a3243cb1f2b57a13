/** `merge FILE...` and `mode: merge`: the JSON reports of many accounts as one summary. */
import {exitOf, verdictOf} from '../checks/assess.js';
import {UsageError} from '../errors.js';
import {fleetExit} from '../fleet/exit.js';
import {mergeFleets, unfit} from '../fleet/merge.js';
import type {FleetReport} from '../fleet/model.js';
import {isFleetReport, parseFleet} from '../fleet/parse.js';
import type {World} from '../ports/world.js';
import {count} from '../report/words/count.js';
import {type MissingReport, mergeReports, newestOfEach, worstExit, worstVerdict} from '../report/model/many/merge.js';
import type {Report} from '../report/model/model.js';
import {parseReport} from '../report/model/parse.js';
import type {MergeRequest} from '../request/merge.js';
import {mapLimited} from '../snapshot/observe.js';
import {bytesOf, expanded} from './shared/globs.js';
import {withFleetPeriod} from './shared/fleet/period.js';
import {publishFleet} from './shared/fleet/report.js';
import {forTerminal} from './shared/redacts.js';
import {emit, render} from './shared/report.js';
import {reviewExit} from './shared/review.js';

const READ_AT_ONCE = 8;

/** A job that ended before there was a report left an error document, or nothing: that is exit 2 for the whole. */
type Read =
  | {readonly path: string; readonly report: Report}
  | {readonly path: string; readonly fleet: FleetReport}
  | MissingReport;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function read(path: string, world: World): Promise<Read> {
  const bytes = await bytesOf(path, world);
  if (typeof bytes === 'string') return {path, error: bytes};
  const text = new TextDecoder().decode(bytes);
  const value = jsonOf(text);
  if ((value as {schema?: unknown} | null | undefined)?.schema === 'iam-alert-guard/error/1')
    return {path, error: 'the run ended before there was a report'};
  const fleet = isFleetReport(value) ? parseFleet(value) : null;
  if (fleet?.ok === true) return {path, fleet: fleet.report};
  const parsed = fleet ?? parseReport(text);
  if (parsed.ok) return isCut(parsed.report) ? {path, error: CUT} : {path, report: consistent(parsed.report)};
  return {path, error: notReport(text, value, parsed.problems)};
}

/** Every run that judges an account has findings, if only that nothing could be read. */
function isCut({verdict, findings}: Report): boolean {
  return verdict !== null && findings.length === 0;
}

const CUT = 'this report is damaged: it has a verdict and no findings';

/** Where the verdict and the findings contradict each other, the worse holds: for the headline and for the exit code. */
function consistent(report: Report): Report {
  return report.verdict === null
    ? report
    : {...report, verdict: worstVerdict([report.verdict, verdictOf(report.findings)])};
}

/** What is wrong with a file, in one sentence: of one that is something else altogether no single field tells anything. */
function notReport(
  text: string,
  value: unknown,
  problems: readonly {readonly path: string; readonly message: string}[],
): string {
  if (text.trim() === '') return 'the file is empty';
  if (value === undefined) return 'this is not JSON: write the report of a run with --format json --output FILE';
  const schema: unknown = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  if (typeof schema !== 'string' || !schema.startsWith('iam-alert-guard/'))
    return 'this is JSON, but not a report of iam-alert-guard: write the report of a run with --format json --output FILE';
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${count(problems.length - 1, 'more problem')})` : '';
  return `this report is damaged, or another version wrote it: ${first === undefined ? '' : `${first.path}: ${first.message}`}${more}`;
}

/** As the run itself ended: a review is judged by the change, whatever it found the account to be like. */
function exitOfReport(report: Report, request: MergeRequest): number {
  if (report.review !== null) return reviewExit(report.review, request.failOn);
  if (report.verdict === null) return 0;
  const exit = exitOf(report.findings, report.target.account !== null, request);
  // A verdict for which there is no finding: what it rests on is missing, so no threshold can be applied to it.
  if (report.verdict === verdictOf(report.findings) || request.failOn === 'never') return exit;
  if (report.verdict === 'drifted') return 1;
  return request.failOnUnknown ? worstExit([exit, 3]) : exit;
}

/** Where not one file holds a report there is nothing to show. */
function nothingIn(missing: readonly MissingReport[]): UsageError {
  const problems = missing.map(({path, error}) => ({path, line: 1, column: 1, message: error, hint: null}));
  const [first, ...others] = missing;
  const words =
    others.length > 0 || first === undefined ? 'none of these files holds a report' : `${first.path}: ${first.error}`;
  return new UsageError(words, 'report', problems);
}

export type Merged =
  | {readonly report: Report; /** The worst of all runs. */ readonly exit: number}
  | {readonly fleet: FleetReport; readonly exit: number};

/** @throws UsageError where no file holds a report, or where they are not of one kind */
export async function merged(request: MergeRequest, world: World): Promise<Merged> {
  const paths = await Promise.all(request.reports.map((path) => expanded(path, world)));
  // A thousand files at once would be held whole, all of them.
  const all = await mapLimited([...new Set(paths.flat())], READ_AT_ONCE, (path) => read(path, world));
  const reports = all.flatMap((each) => ('report' in each ? [each.report] : []));
  const fleets = all.flatMap((each) => ('fleet' in each ? [each.fleet] : []));
  const missing = all.flatMap((each) => ('error' in each ? [each] : []));
  if (reports.length + fleets.length === 0) throw nothingIn(missing);
  for (const {path, error} of missing) world.host.log(`${path}: ${error}`);
  const lost = missing.map(() => 2);
  if (fleets.length > 0) {
    const why = reports.length > 0 ? 'some are of single accounts and some of many' : unfit(fleets);
    if (why !== null) throw new UsageError(`these reports cannot be merged: ${why}`, 'report');
    const fleet = mergeFleets(fleets);
    return {fleet, exit: worstExit([fleetExit(fleet, request), ...lost])};
  }
  if (request.previous.length > 0)
    throw new UsageError(
      'a period is one of a single account or of an organization file, and these are reports of several single accounts',
      'usage',
    );
  const report = mergeReports(reports, {name: 'iam-alert-guard', version: world.version}, missing);
  const exits = newestOfEach(reports).map((each) => exitOfReport(each, request));
  return {report, exit: worstExit([...exits, ...lost])};
}

export async function merge(request: MergeRequest, world: World): Promise<number> {
  const found = await merged(request, world);
  if ('fleet' in found) {
    await publishFleet(await withFleetPeriod(found.fleet, request.previous, world), request, world);
    return found.exit;
  }
  await emit(forTerminal(found.report, {redact: 'false'}, world), request, world);
  await world.host.summary(render(found.report, 'markdown', world, {showing: request}));
  return found.exit;
}
