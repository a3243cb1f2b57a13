/** `check`: observe, judge, report. Read-only. */
import type {World} from '../ports/world.js';
import type {CheckRequest} from '../request.js';
import {exitCode, publish, reportOf} from './shared/report.js';
import {openSession} from './shared/session.js';

export async function check(request: CheckRequest, world: World, cwd: string): Promise<0 | 1 | 3> {
  const session = await openSession(request, world, cwd);
  const report = reportOf('check', session, world);
  await publish(report, request, world);
  return exitCode(report, session, request);
}
