/** `permissions`: the exact least-privilege policy document, from the calls that are made and from what a baseline names. */
import {parseBaseline} from '../baseline/parse.js';
import {partitionOfRegion} from '../data/partitions.js';
import {BaselineError, UsageError} from '../errors.js';
import {ANYWHERE, placeOf} from '../permissions/place.js';
import {renderPermissions} from '../permissions/render.js';
import type {World} from '../ports/world.js';
import type {PermissionsRequest} from '../request/terminal.js';
import {BASELINE_LIMIT, ofThisFile} from './shared/baseline-file.js';
import {repositoryPath} from './shared/workflow/checkout.js';

/** Without a baseline every resource may be meant; with one the document is scoped to what it names. No AWS call. */
export async function permissions(request: PermissionsRequest, world: World, cwd: string): Promise<0> {
  const {command, advice, prune, format} = request;
  const partition = partitionOfRegion(world.env['AWS_REGION'] ?? '') ?? 'aws';
  if (request.baseline === null) {
    const purpose = {command, advice, prune, baseline: null};
    await world.host.report(renderPermissions(format, purpose, {...ANYWHERE, partition}));
    return 0;
  }
  const bytes = await world.files.read(request.baseline, BASELINE_LIMIT);
  if (bytes === null) throw new UsageError(`there is no baseline at ${request.baseline}`, 'file');
  // No endpoint is needed to know which calls are made: variables may stay unset.
  const parsed = parseBaseline(bytes, repositoryPath(request.baseline, world.env, cwd));
  if (!parsed.ok) throw new BaselineError(ofThisFile(parsed.problems, request.baseline, world));
  const {baseline} = parsed;
  await world.host.report(renderPermissions(format, {command, advice, prune, baseline}, placeOf(baseline, partition)));
  return 0;
}
