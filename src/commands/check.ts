/** `check`: observe, judge, report. Read-only. */
import {exitOf} from '../checks/assess.js';
import type {World} from '../ports/world.js';
import {redactReport} from '../report/model/redact.js';
import type {CheckRequest} from '../request.js';
import {keyOf, publish, reportOf} from './shared/report.js';
import {openSession} from './shared/session.js';

export async function check(request: CheckRequest, world: World, cwd: string): Promise<0 | 1 | 3> {
  const session = await openSession(request, world, cwd);
  const report = reportOf('check', session, world);
  // On a terminal nothing is public until somebody makes it so.
  await publish(request.redact === 'true' ? redactReport(report) : report, request, world, {key: keyOf(session)});
  return exitOf(report.findings, session.identified, request);
}
