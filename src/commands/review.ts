/** `review --base FILE [--head FILE]`: what a change of the baseline does to the alert. Nothing is asked of AWS. */
import type {World} from '../ports/world.js';
import type {ReviewRequest} from '../request.js';
import type {ReviewFile} from '../review/classify.js';
import {emit} from './shared/report.js';
import {reviewExit, reviewFiles, reviewReport, type Reviewed} from './shared/review.js';
import {BASELINE_LIMIT, repositoryPath} from './shared/session.js';

async function file(path: string, world: World, cwd: string): Promise<ReviewFile | null> {
  const bytes = await world.files.read(path, BASELINE_LIMIT);
  return bytes === null ? null : {bytes, path: repositoryPath(path, world.env, cwd)};
}

export async function review(request: ReviewRequest, world: World, cwd: string): Promise<0 | 1> {
  const [base, head] = await Promise.all([file(request.base, world, cwd), file(request.head, world, cwd)]);
  const reviewed = reviewFiles(base, head, world.env);
  const accepted: Reviewed =
    request.acceptWeakening && reviewed.review.class === 'weakens'
      ? {...reviewed, review: {...reviewed.review, acceptedBy: '--accept-weakening'}}
      : reviewed;
  const now = request.now ?? world.host.now().toISOString();
  const report = reviewReport(accepted, head, repositoryPath(request.head, world.env, cwd), now, world.version);
  await emit(report, request, world);
  return reviewExit(accepted.review);
}
