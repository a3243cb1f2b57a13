/** The organization file of a run, with every baseline that it names, and the accounts that it selects. */
import type {ParsedBaseline} from '../../../baseline/parse.js';
import {PAGES} from '../../../data/project.js';
import {BaselineError, UnansweredError, UsageError} from '../../../errors.js';
import {baselineOf, misnamed, pinnedBy} from '../../../fleet/organization/baselines.js';
import {parseOrganization, type ParsedOrganization} from '../../../fleet/organization/parse.js';
import {chosen, type Chosen} from '../../../fleet/select.js';
import type {AwsFleet, OrganizationAnswer} from '../../../ports/fleet.js';
import type {World} from '../../../ports/world.js';
import {explained} from '../../../report/model/cause.js';
import {BASELINE_LIMIT, bytesOf} from '../baseline-file.js';
import {repositoryPath} from '../workflow/checkout.js';
import {readBaseline} from '../session.js';

export interface OpenedOrganization {
  readonly file: ParsedOrganization;
  /** The baseline of an account, with the account pinned. */
  readonly baselineOf: (account: string) => ParsedBaseline;
  /** The partition that one of them declares: none declares another. */
  readonly partition: string | undefined;
}

/** @throws BaselineError with every problem of the file, or of the first baseline that has some */
export async function openOrganization(path: string, world: World, cwd: string): Promise<OpenedOrganization> {
  const shownAs = repositoryPath(path, world.env, cwd);
  const hint = `how to write one: ${PAGES}docs/organizations.md`;
  const bytes = await bytesOf(world, path, BASELINE_LIMIT, `there is no organization file at ${path}`, hint);
  const file = parseOrganization(bytes, shownAs);
  if (!file.ok) throw new BaselineError(file.problems, 'organization file');
  const {organization} = file;
  const parsed = new Map<string, ParsedBaseline>();
  const problems = await misnamed(file, async (named) => {
    if ((await world.files.read(named, BASELINE_LIMIT)) === null) return null;
    const baseline = await readBaseline(named, world, cwd);
    parsed.set(named, within(baseline, organization.organization));
    return pinnedBy(baseline);
  });
  if (problems.length > 0) throw new BaselineError(problems, 'organization file');
  const shared = parsed.get(organization.baseline);
  if (shared === undefined) throw new UsageError(`there is no baseline at ${organization.baseline}`, 'file');
  return {
    file,
    partition: [...parsed.values()].find(({baseline}) => baseline.partition !== undefined)?.baseline.partition,
    baselineOf: (account) => {
      const its = parsed.get(baselineOf(organization, account)) ?? shared;
      return {...its, baseline: {...its.baseline, account}};
    },
  };
}

/** The organization of the file is that of every baseline which declares none. */
function within(parsed: ParsedBaseline, organization: string | undefined): ParsedBaseline {
  if (organization === undefined || parsed.baseline.organization !== undefined) return parsed;
  return {...parsed, baseline: {...parsed.baseline, organization}};
}

function told<T>(answer: OrganizationAnswer<T>, what: string): T {
  if (answer.ok) return answer.value;
  // Without credentials nothing is known of any account, which is no fault of the file.
  if (answer.kind === 'credentials') {
    const {said, remedy} = explained(answer);
    throw new UnansweredError(`${what}: ${said} ${answer.message}`.trim(), 'credentials', [], remedy);
  }
  throw new UsageError(`${what}: ${answer.code}: ${answer.message}`, 'organization', [], hintFor(answer.code));
}

/** What each error of the calls that list accounts means: https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html#API_ListAccountsForParent_Errors */
function hintFor(code: string): string {
  if (code === 'ParentNotFoundException')
    return 'a unit in `accounts` is not in the organization of these credentials: aws organizations list-roots shows its root';
  if (code === 'AWSOrganizationsNotInUseException')
    return 'the account of these credentials is in no organization: list the accounts in the file';
  if (code === 'TooManyRequestsException') return 'AWS Organizations throttled this run: start it again in a minute';
  if (/AccessDenied|Unauthorized/.test(code))
    return 'only the management account and delegated administrators may list accounts: run with their credentials, or list the accounts in the file';
  return 'nothing was judged; where the file lists the accounts by id, AWS is not asked for them';
}

/**
 * Which accounts are looked at. AWS is asked only where the file does not list them.
 *
 * @throws UsageError where they cannot be listed, where there are none, or where AWS names another organization than the file
 */
export async function discover({organization, source}: ParsedOrganization, fleet: AwsFleet): Promise<Chosen> {
  const {accounts: selection} = organization;
  if (selection.kind === 'list') return chosen(selection, null);
  const {organizations} = fleet;
  const [listed, id] = await Promise.all([
    organizations.accounts(selection.kind === 'units' ? selection.units : null),
    organization.organization === undefined ? null : organizations.id(),
  ]);
  // Who may list accounts may also ask for the organization, but the two are permissions of their own.
  if (id?.ok === true && id.value !== organization.organization) {
    const place = source.locate(['organization']);
    const message = `AWS says that the organization is ${id.value}, and the file says ${organization.organization ?? ''}`;
    throw new UsageError(message, 'organization', [{...place, message, hint: 'nothing was judged'}]);
  }
  const found = chosen(selection, told(listed, 'the accounts of the organization could not be listed'));
  if (found.accounts.length > 0) return found;
  const place = source.locate(['accounts']);
  const message = 'the organization file selects no account that is active';
  throw new UsageError(message, 'organization', [{...place, message, hint: null}]);
}
