/**
 * The review of a pull request of many accounts: the organization file by its meaning, each baseline that it names against that of the
 * base, and which accounts a changed one touches. No account is looked at; with credentials that may list accounts they are named.
 */
import {parseBaseline} from '../baseline/parse.js';
import {parsePartially} from '../baseline/partial.js';
import {CHECKS} from '../checks/index.js';
import {BaselineError, UsageError} from '../errors.js';
import {baselineOf, misnamed, pinnedBy} from '../fleet/organization/baselines.js';
import {parseOrganization, type ParsedOrganization} from '../fleet/organization/parse.js';
import type {ReportKey} from '../report/model/redaction/key.js';
import type {FleetRequest} from '../request/fleet.js';
import type {ReviewFile} from '../review/classify.js';
import {baselinesOf} from '../review/organization.js';
import {joinedReview, touchedBy, type ChangedBaseline} from '../review/touched.js';
import {sha256Hex} from '../snapshot/endpoint.js';
import {baseVersion, fileBefore} from './shared/workflow/base-version.js';
import {repositoryPath, refuseBase} from './shared/workflow/checkout.js';
import type {PullRequest} from './shared/workflow/event.js';
import {discover} from './shared/fleet/organization.js';
import {
  isOrganizationReview,
  reviewFiles,
  reviewOrganizationFiles,
  reviewReport,
  type Reviewed,
} from './shared/review.js';
import {nowOf} from './shared/session.js';
import {accepted, tellReview, type Reviewing} from './shared/workflow/reviewing.js';
import {proposed} from './shared/workflow/unseen.js';

export async function reviewFleetPullRequest(
  request: FleetRequest,
  pull: PullRequest,
  run: Reviewing,
): Promise<number> {
  const {world, cwd} = run;
  const path = repositoryPath(request.organization, world.env, cwd);
  const key: ReportKey = {path, account: null};
  await refuseBase(pull, world, cwd);
  const head = await proposed(request.organization, 'organization', pull, run);
  const judged = await accepted(await reviewAll(head, path, pull, run), pull, key, run);
  const now = nowOf(request, world.env, world.host.now().toISOString());
  const report = reviewReport(judged.reviewed, head, path, now, world.version);
  return tellReview({...report, notes: [...report.notes, NOT_LOOKED]}, judged, key, request, pull, run);
}

const NOT_LOOKED = 'The change was reviewed, and no account was looked at.';

/** @param path of the organization file, within the repository */
async function reviewAll(head: ReviewFile | null, path: string, pull: PullRequest, run: Reviewing): Promise<Reviewed> {
  const {world, cwd} = run;
  const base = await baseVersion(pull, path, head, run, 'organization');
  const [old = null] = base.files;
  if (old === null && head === null) throw nothingAt(path);
  isOrganizationReview(old, head);
  const before = new Map<string, Promise<ReviewFile | null>>();
  const read = (named: string, side: 'base' | 'head'): Promise<ReviewFile | null> => {
    const at = repositoryPath(named, world.env, cwd);
    if (side === 'head') return proposed(named, 'file', pull, run);
    const known = before.get(at) ?? fileBefore(pull, at, run);
    before.set(at, known);
    return known;
  };
  const own = await reviewOrganizationFiles(old, head, world.env, read);
  const notes = [...own.notes, ...base.notes];
  const parsed = head === null ? null : parseOrganization(head.bytes, path);
  if (parsed?.ok !== true) return {...own, notes};
  await refuseMisnamed(parsed, pull, run);
  const changed = [
    ...(await takenOver(base.others, parsed, read, run)),
    ...(await changedBaselines(parsed, old, read, run)),
  ];
  const listed = changed.length === 0 ? {accounts: null, note: null} : await accountsOf(parsed, pull, run);
  const touches = changed.map((each) => touchedBy(each, parsed.organization, listed.accounts));
  return {
    account: null,
    review: joinedReview(own.review, changed, touches),
    notes: [...notes, ...changed.flatMap(({notes: its}) => its), ...(listed.note === null ? [] : [listed.note])],
  };
}

function nothingAt(path: string): UsageError {
  const message = `there is no organization file at ${path}, neither before this change nor after it`;
  return new UsageError(message, 'file', [{path, line: 1, column: 1, message, hint: null}]);
}

/** A baseline that is not there, or pins one account, fails every run: the change that makes it so is not valid. */
async function refuseMisnamed(parsed: ParsedOrganization, pull: PullRequest, run: Reviewing): Promise<void> {
  const checks = CHECKS.map(({id}) => id);
  const problems = await misnamed(parsed, async (named) => {
    const file = await proposed(named, 'file', pull, run);
    if (file === null) return null;
    // A fork has no secrets, and what they hold pins no account.
    const found = parseBaseline(file.bytes, file.path, {
      env: (name) => run.world.env[name],
      checks,
      unset: 'unresolved',
    });
    if (!found.ok) throw new BaselineError(found.problems);
    return pinnedBy(found);
  });
  if (problems.length > 0) throw new BaselineError(problems, 'organization file');
}

type Changed = ChangedBaseline & {readonly notes: readonly string[]};

/** Baselines that the workflow named before, or that go: each against the one that the organization file has for its account. */
async function takenOver(
  others: readonly ReviewFile[],
  {organization}: ParsedOrganization,
  read: (path: string, side: 'base' | 'head') => Promise<ReviewFile | null>,
  {world, cwd}: Reviewing,
): Promise<Changed[]> {
  const found = others.map(async (old): Promise<Changed> => {
    const account = parsePartially(old.bytes, old.path, {unset: 'unresolved'}).baseline?.account;
    const path = account === undefined ? organization.baseline : baselineOf(organization, account);
    const now = await read(path, 'head');
    const {review, notes} = reviewFiles(old, now, repositoryPath(path, world.env, cwd), world);
    return {path, review, notes: [...notes, `The baseline ${old.path} was used before: ${path} is compared with it.`]};
  });
  return (await Promise.all(found)).filter(({review}) => review.changes.length > 0);
}

/** Baselines whose text is another one. What an account that gets another file loses is said of the organization file. */
async function changedBaselines(
  {organization}: ParsedOrganization,
  old: ReviewFile | null,
  read: (path: string, side: 'base' | 'head') => Promise<ReviewFile | null>,
  {world, cwd}: Reviewing,
): Promise<Changed[]> {
  const named = [...new Set([organization.baseline, ...Object.values(organization.overrides)])].sort();
  const already = new Set(old === null ? [] : baselinesOf(old));
  const changed: Changed[] = [];
  for (const path of named) {
    const [before, after] = await Promise.all([read(path, 'base'), read(path, 'head')]);
    if (before === null ? !already.has(path) : after !== null && same(before, after)) continue;
    const {review, notes} = reviewFiles(before, after, repositoryPath(path, world.env, cwd), world);
    changed.push({path, review, notes});
  }
  return changed;
}

function same(a: ReviewFile, b: ReviewFile): boolean {
  return sha256Hex(a.bytes) === sha256Hex(b.bytes);
}

/** AWS is asked only where the file does not list the accounts, and not in a run that has no credentials as a rule. */
async function accountsOf(
  parsed: ParsedOrganization,
  pull: PullRequest,
  {action, world}: Reviewing,
): Promise<{readonly accounts: readonly string[] | null; readonly note: string | null}> {
  const {accounts: selection} = parsed.organization;
  if (selection.kind === 'list') return {accounts: selection.accounts, note: null};
  if (action.mode === 'review' || pull.fork) return {accounts: null, note: null};
  const aws = await world.openFleet?.();
  if (aws === undefined) return {accounts: null, note: null};
  try {
    const {accounts} = await discover(parsed, aws);
    return {accounts: accounts.map(({account}) => account), note: null};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {accounts: null, note: `Which accounts are touched is not known by name: ${error.message}.`};
  }
}
