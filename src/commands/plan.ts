/** `plan`: observe, judge, and say which steps would restore the baseline. Read-only. */
import {exitOf} from '../checks/assess.js';
import type {World} from '../ports/world.js';
import type {PlanRequest} from '../request/account.js';
import {withPeriod} from './shared/period.js';
import {planned, readsForPlan} from './shared/planned.js';
import {forTerminal} from './shared/redacts.js';
import {keyOf, publish} from './shared/report.js';
import {openSession} from './shared/session.js';

export async function plan(request: PlanRequest, world: World, cwd: string): Promise<0 | 1 | 3> {
  const session = await openSession(request, world, cwd, readsForPlan(request));
  const report = await withPeriod(planned(session, world, request), request, world);
  await publish(forTerminal(report, request, world), request, world, {key: keyOf(session)});
  return exitOf(report.findings, session.identified, request);
}
