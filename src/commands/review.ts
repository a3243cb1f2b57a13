/** `review --base FILE [--head FILE]`: what a change of the baseline does to the alert. Nothing is asked of AWS. */
import type {World} from '../ports/world.js';
import type {ReviewRequest} from '../request/terminal.js';
import type {ReviewFile} from '../review/classify.js';
import {forTerminal} from './shared/redacts.js';
import {emit} from './shared/report.js';
import {
  isOrganizationReview,
  readVersion,
  reviewExit,
  reviewFiles,
  reviewOrganizationFiles,
  reviewReport,
  type Reviewed,
} from './shared/review.js';
import {BASELINE_LIMIT, bytesOf} from './shared/baseline-file.js';
import {repositoryPath} from './shared/workflow/checkout.js';
import {nowOf} from './shared/session.js';

/** A path gone wrong is no claim that there was none: that has a word of its own. */
async function baseVersion(base: string, world: World, cwd: string): Promise<ReviewFile | null> {
  if (base === 'none') return null;
  const hint = 'if there was none, use --base none';
  const bytes = await bytesOf(world, base, BASELINE_LIMIT, `there is no baseline at ${base}`, hint);
  return {bytes, path: repositoryPath(base, world.env, cwd)};
}

/** The same of the new version. One that nobody named is the default one, which a change may have removed. */
async function headVersion({head, headNamed}: ReviewRequest, path: string, world: World): Promise<ReviewFile | null> {
  if (headNamed && head === 'none') return null;
  const found = await readVersion(head, path, world);
  if (found !== null || !headNamed) return found;
  const hint = 'if the change removes it, use --head none';
  return {bytes: await bytesOf(world, head, BASELINE_LIMIT, `there is no baseline at ${head}`, hint), path};
}

export async function review(request: ReviewRequest, world: World, cwd: string): Promise<0 | 1> {
  const removed = request.headNamed && request.head === 'none' && request.base !== 'none';
  const path = repositoryPath(removed ? request.base : request.head, world.env, cwd);
  const [base, head] = await Promise.all([baseVersion(request.base, world, cwd), headVersion(request, path, world)]);
  // On a disk there is one version of each baseline that an organization file names.
  const reviewed = isOrganizationReview(base, head)
    ? await reviewOrganizationFiles(base, head, world.env, (file) =>
        readVersion(file, repositoryPath(file, world.env, cwd), world),
      )
    : reviewFiles(base, head, path, world);
  const accepted: Reviewed =
    request.acceptWeakening && reviewed.review.class === 'weakens'
      ? {...reviewed, review: {...reviewed.review, acceptedBy: '--accept-weakening'}}
      : reviewed;
  const now = nowOf(request, world.env, world.host.now().toISOString());
  const report = reviewReport(accepted, head, path, now, world.version);
  await emit(forTerminal(report, request, world), request, world);
  return reviewExit(accepted.review, request.failOn);
}
