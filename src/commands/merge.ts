/** `merge FILE...`: the JSON reports of many accounts as one summary. */
import {exitOf} from '../checks/assess.js';
import {UsageError} from '../errors.js';
import type {World} from '../ports/world.js';
import {mergeReports, newestOfEach, worstExit} from '../report/merge.js';
import type {Report} from '../report/model.js';
import {parseReport} from '../report/parse.js';
import type {MergeRequest} from '../request.js';
import {emit, render} from './shared/report.js';
import {reviewExit} from './shared/review.js';

const REPORT_LIMIT = 64 * 1024 * 1024;

/** A job that ended before there was a report left an error document, and that is exit 2 for the whole. */
type Read = {readonly path: string; readonly report: Report} | {readonly path: string; readonly failed: string};

function isErrorDocument(text: string): boolean {
  try {
    return (JSON.parse(text) as {schema?: unknown} | null)?.schema === 'iam-alert-guard/error/1';
  } catch {
    return false;
  }
}

async function read(path: string, world: World): Promise<Read> {
  const refuse = (message: string): UsageError =>
    new UsageError(`${path}: ${message}`, 'report', [{path, line: 1, column: 1, message, hint: null}]);
  const bytes = await world.files.read(path, REPORT_LIMIT);
  if (bytes === null) throw refuse('there is no such file');
  const text = new TextDecoder().decode(bytes);
  if (isErrorDocument(text)) return {path, failed: 'the run ended before there was a report'};
  const parsed = parseReport(text);
  if (!parsed.ok)
    throw refuse(
      `this is no report: ${parsed.problems.map(({path: at, message}) => `${at} ${message}`.trim()).join('; ')}`,
    );
  return {path, report: parsed.report};
}

function exitOfReport(report: Report, request: MergeRequest): number {
  if (report.verdict === null) return report.review === null ? 0 : reviewExit(report.review);
  return exitOf(report.findings, report.target.account !== null, request);
}

export async function merge(request: MergeRequest, world: World): Promise<number> {
  const all = await Promise.all(request.reports.map((path) => read(path, world)));
  const reports = all.flatMap((each) => ('report' in each ? [each.report] : []));
  const failed = all.flatMap((each) => ('failed' in each ? [`${each.path}: ${each.failed}`] : []));
  const merged = mergeReports(reports, {name: 'iam-alert-guard', version: world.version});
  const report: Report = {...merged, notes: [...merged.notes, ...failed]};
  await emit(report, request, world);
  await world.host.summary(render(report, 'markdown', world, false));
  return worstExit([...newestOfEach(reports).map((each) => exitOfReport(each, request)), ...failed.map(() => 2)]);
}
