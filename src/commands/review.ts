/** `review --base FILE [--head FILE]`: what a change of the baseline does to the alert. Nothing is asked of AWS. */
import type {World} from '../ports/world.js';
import type {ReviewRequest} from '../request/terminal.js';
import {forTerminal} from './shared/redacts.js';
import {emit} from './shared/report.js';
import {readVersion, reviewExit, reviewFiles, reviewReport, type Reviewed} from './shared/review.js';
import {nowOf, repositoryPath} from './shared/session.js';

export async function review(request: ReviewRequest, world: World, cwd: string): Promise<0 | 1> {
  const path = repositoryPath(request.head, world.env, cwd);
  const [base, head] = await Promise.all([
    readVersion(request.base, repositoryPath(request.base, world.env, cwd), world),
    readVersion(request.head, path, world),
  ]);
  const reviewed = reviewFiles(base, head, path, world.env);
  const accepted: Reviewed =
    request.acceptWeakening && reviewed.review.class === 'weakens'
      ? {...reviewed, review: {...reviewed.review, acceptedBy: '--accept-weakening'}}
      : reviewed;
  const now = nowOf(request, world.env, world.host.now().toISOString());
  const report = reviewReport(accepted, head, path, now, world.version);
  await emit(forTerminal(report, request), request, world);
  return reviewExit(accepted.review, request.failOn);
}
