/** `history`: which real changes would have alerted, by today's configuration. Read-only. */
import {UsageError} from '../errors.js';
import type {World} from '../ports/world.js';
import {onlyForeign, type HistoryBlock} from '../report/model/history.js';
import type {Report} from '../report/model/model.js';
import type {HistoryRequest} from '../request/history.js';
import {historyOf} from './shared/history.js';
import {forTerminal} from './shared/redacts.js';
import {keyOf, publish, reportOf} from './shared/report.js';
import {openSession, type Session} from './shared/session.js';

/** A log of a run is read by more people than may read the account's records. */
export function refuseRecords(
  {withRecords, output}: Pick<HistoryRequest, 'withRecords' | 'output'>,
  {env, host}: Pick<World, 'env' | 'host'>,
): void {
  if (!withRecords) return;
  if (env['GITHUB_ACTIONS'] === 'true')
    throw new UsageError('--with-records shows names, addresses and keys: not in GitHub Actions', 'usage');
  if (output === null && host.piped === true)
    throw new UsageError(
      '--with-records shows names, addresses and keys: only on a terminal or in a file',
      'usage',
      [],
      'write them to a file with --output FILE',
    );
}

/** @returns the session, and its report with the block */
export async function historyReport(
  request: HistoryRequest,
  world: World,
  cwd: string,
): Promise<{readonly session: Session; readonly report: Report; readonly history: HistoryBlock}> {
  refuseRecords(request, world);
  const session = await openSession(request, world, cwd);
  const history = await historyOf(session.proof, request, world);
  return {session, report: {...reportOf('history', session, world), history}, history};
}

/** 1 some silent, else 3 not all read or understood, else 0. */
export function historyExit(
  block: HistoryBlock,
  identified: boolean,
  {failOn, failOnUnknown}: Pick<HistoryRequest, 'failOn' | 'failOnUnknown'>,
): 0 | 1 | 3 {
  const {silent, unknown, complete} = block;
  if (failOn === 'never') return 0;
  if (silent > 0) return 1;
  return failOnUnknown && (!complete || unknown > 0 || onlyForeign(block) || !identified) ? 3 : 0;
}

export async function history(request: HistoryRequest, world: World, cwd: string): Promise<0 | 1 | 3> {
  const {session, report, history: block} = await historyReport(request, world, cwd);
  await publish(forTerminal(report, request, world), request, world, {key: keyOf(session)});
  return historyExit(block, session.identified, request);
}
