/** `validate [FILE...]`: every problem of baselines and organization files, offline. What an editor or a hook before a commit runs. */
import {CHECKS} from '../checks/index.js';
import type {Problem} from '../baseline/model.js';
import {parseBaseline} from '../baseline/parse.js';
import {UsageError} from '../errors.js';
import {misnamed, pinnedBy} from '../fleet/organization/baselines.js';
import {looksLikeOrganization, parseOrganization} from '../fleet/organization/parse.js';
import type {World} from '../ports/world.js';
import {safeJson, shown} from '../report/escape/plain.js';
import {inert} from '../report/escape/terminal.js';
import {renderProblemsSarif, type PlacedProblem} from '../report/forms/problems-sarif.js';
import type {ValidateRequest} from '../request/terminal.js';
import {BASELINE_LIMIT, baselineBytes, ofThisFile} from './shared/baseline-file.js';
import {repositoryPath} from './shared/workflow/checkout.js';

/** A file that is not there is a problem like any other: the rest is looked at all the same. */
async function problemsOf(path: string, world: World, cwd: string): Promise<PlacedProblem[]> {
  const shownAs = repositoryPath(path, world.env, cwd);
  const level =
    (kind: PlacedProblem['level']) =>
    (problem: Problem): PlacedProblem => ({...problem, level: kind});
  let bytes;
  try {
    bytes = await baselineBytes(path, world, 'give the path of another file');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [{path: shownAs, line: 1, column: 1, message: error.message, hint: error.hint, level: 'error'}];
  }
  if (looksLikeOrganization(bytes, shownAs))
    return (await organizationProblems(bytes, shownAs, world, cwd)).map(level('error'));
  // Whoever edits the file does not hold the secrets of a run: what a variable would hold is the run's to judge.
  const parsed = parseBaseline(bytes, shownAs, {
    env: (name) => world.env[name],
    checks: CHECKS.map(({id}) => id),
    unset: 'unresolved',
  });
  return parsed.ok
    ? parsed.warnings.map(level('warning'))
    : ofThisFile(parsed.problems, path, world).map(level('error'));
}

/** The baselines that it names are looked at where they stand; what is wrong inside of them is said when they are named themselves. */
async function organizationProblems(
  bytes: Uint8Array,
  shownAs: string,
  world: World,
  cwd: string,
): Promise<readonly Problem[]> {
  const parsed = parseOrganization(bytes, shownAs);
  if (!parsed.ok) return parsed.problems;
  return misnamed(parsed, async (path) => {
    const found = await world.files.read(path, BASELINE_LIMIT);
    if (found === null) return null;
    const baseline = parseBaseline(found, repositoryPath(path, world.env, cwd), {unset: 'unresolved'});
    return pinnedBy(baseline);
  });
}

function text(files: readonly string[], problems: readonly PlacedProblem[]): string {
  const lines = problems.flatMap(({path, line, column, message, hint, level}) => [
    `${shown(path)}:${line}:${column}: ${level === 'warning' ? 'warning: ' : ''}${shown(message)}`,
    ...(hint === null ? [] : [`  hint: ${shown(hint)}`]),
  ]);
  if (!problems.some(({level}) => level === 'error'))
    lines.push(files.length === 1 ? `${shown(files[0] ?? '')} is valid.` : `All ${files.length} files are valid.`);
  return inert(`${lines.join('\n')}\n`);
}

/** @returns 2 where a file has a problem. With JSON that is an error report, which whoever called writes. */
export async function validate(request: ValidateRequest, world: World, cwd: string): Promise<0 | 2> {
  const {files, format, output} = request;
  const problems: PlacedProblem[] = [];
  for (const file of files) problems.push(...(await problemsOf(file, world, cwd)));
  const errors = problems.filter(({level}) => level === 'error');
  if (errors.length > 0 && format !== 'sarif') {
    const [{message}] = errors as [PlacedProblem];
    const count = errors.length === 1 ? 'one problem' : `${errors.length} problems`;
    throw new UsageError(`${count} found: ${message}`, 'baseline', problems.map(plain));
  }
  const told = {
    text: () => text(files, problems),
    json: () =>
      `${safeJson(JSON.stringify({schema: 'iam-alert-guard/validation/1', files, warnings: problems.map(plain)}, null, 2))}\n`,
    sarif: () => renderProblemsSarif(problems, world.version),
  }[format]();
  if (output === null) await world.host.report(told);
  else await world.files.write(output, told);
  for (const {path, line, column, message} of format === 'sarif' ? errors : [])
    world.host.log(`${path}:${line}:${column}: ${message}`);
  return errors.length > 0 ? 2 : 0;
}

/** As the form of an error report has it. */
function plain({path, line, column, message, hint}: PlacedProblem): Problem {
  return {path, line, column, message, hint};
}
