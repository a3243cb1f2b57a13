/**
 * `commands/` holds the order of work of each command, one file each.
 *
 * `check`: observe, judge, report. Read-only.
 */
import {exitOf} from '../checks/assess.js';
import type {World} from '../ports/world.js';
import type {CheckRequest} from '../request/account.js';
import {checkReport} from './shared/checked.js';
import {wantedForCheck} from './shared/check-reads.js';
import {withPeriod} from './shared/period.js';
import {forTerminal} from './shared/redacts.js';
import {keyOf, publish} from './shared/report.js';
import {openSession} from './shared/session.js';

export async function check(request: CheckRequest, world: World, cwd: string): Promise<0 | 1 | 3> {
  const session = await openSession(request, world, cwd, wantedForCheck);
  const report = await withPeriod(await checkReport(session, world), request, world);
  await publish(forTerminal(report, request, world), request, world, {key: keyOf(session)});
  return exitOf(report.findings, session.identified, request);
}
