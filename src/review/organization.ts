/**
 * What a change of the organization file does to the alert: fewer accounts or hubs, and an override that weakens, weaken. Which accounts are
 * in a unit nobody knows here, so a selection of another kind is taken for fewer.
 */
import {parseOrganization, parseOrganizationPartially} from '../fleet/organization/parse.js';
import type {Organization, Selection} from '../fleet/organization/schema.js';
import type {Problem} from '../baseline/model.js';
import type {ReviewBlock, ReviewChange} from '../report/model/model.js';
import {classOf, Comparison, heaviestFirst} from './changes.js';
import {compareBaselines, type NamedBaselines, type Options, type Side, type Sides} from './organization-baselines.js';
import {type RefusedReview, type Review, type ReviewFile} from './classify.js';
import {shown} from './words.js';

export interface OrganizationVersion {
  readonly file: ReviewFile;
  readonly baselines: NamedBaselines;
}

/** The paths of all baselines that an organization file names, each once: of one that is not valid, those that can be read. */
export function baselinesOf({bytes, path}: ReviewFile): readonly string[] {
  const {organization} = parseOrganizationPartially(bytes, path, 'none');
  if (organization === null) return [];
  const {baseline, overrides} = organization;
  return [...new Set([baseline, ...Object.values(overrides)])];
}

/**
 * Compares two versions of an organization file.
 * @param base as it was, or null where there was none
 * @param head as it would be, or null where it is removed
 */
export function reviewOrganizations(
  base: OrganizationVersion | null,
  head: OrganizationVersion | null,
  options: Options = {},
): Review | RefusedReview {
  if (head === null) {
    if (base === null) return reviewed([], ['There is no organization file, before or after.']);
    const location = {path: base.file.path, line: 1, column: 1};
    return reviewed([
      whole('weakens', 'the organization file is removed: none of its accounts would be checked', location),
    ]);
  }
  const now = parseOrganization(head.file.bytes, head.file.path);
  if (!now.ok) return now;
  const place = now.source.locate([]);
  if (base === null)
    return reviewed([
      whole('strengthens', `an organization file where there was none: ${selected(now.organization)}`, place),
    ]);
  const {organization, source, problems} = parseOrganizationPartially(
    base.file.bytes,
    base.file.path,
    now.organization.role,
  );
  const mended = (what: string): ReviewChange =>
    whole('strengthens', `the old organization file was not valid, so no run could use it; ${what}`, place);
  if (organization === null || source === null)
    return reviewed([mended('it could not be read, so nothing was compared')], [unsound(problems)]);
  const comparison = new Comparison<Side>({organization, source}, now);
  compareSelection(comparison);
  compareHubs(comparison);
  compareIdentity(comparison);
  compareBaselines(comparison, base.baselines, head.baselines, options);
  const changes = comparison.changes.sort(heaviestFirst);
  if (problems.length === 0) return reviewed(changes);
  // As of baselines: a file that no run could use guarded nothing, so one that can be used is never neutral.
  return reviewed([...changes, mended('the parts that could be read were compared')], [unsound(problems)]);
}

function reviewed(changes: readonly ReviewChange[], notes: readonly string[] = []): Review {
  return {ok: true, review: {class: classOf(changes), changes}, notes, warnings: [], account: null};
}

function whole(kind: ReviewChange['class'], effect: string, location: ReviewChange['location']): ReviewChange {
  return {class: kind, path: 'the organization file', effect, location};
}

function unsound(problems: readonly Problem[]): string {
  const [first] = problems;
  return `The old organization file is not valid${first === undefined ? '' : `: line ${String(first.line)}: ${first.message}`}.`;
}

/** The review of a baseline that takes the place of organization files: their other accounts would be checked no more. */
export function leavingAccounts(review: ReviewBlock, gone: readonly ReviewFile[], path: string): ReviewBlock {
  const location = {path, line: 1, column: 1};
  const effect = (old: string): string =>
    `this baseline takes the place of the organization file ${old}: the accounts of that file would no longer be checked by it`;
  const changes = [...gone.map((old) => whole('weakens', effect(old.path), location)), ...review.changes];
  return {...review, class: classOf(changes), changes};
}

function accounts(count: number): string {
  return count === 1 ? '1 account' : `${String(count)} accounts`;
}

function selected({accounts: selection}: Organization): string {
  return `${words(selection)} would be looked at`;
}

function words(selection: Selection): string {
  switch (selection.kind) {
    case 'all':
      return selection.exclude.length === 0 ? 'all accounts' : `all but ${accounts(selection.exclude.length)}`;
    case 'units':
      return `the accounts of ${selection.units.join(', ')}`;
    case 'list':
      return accounts(selection.accounts.length);
  }
}

function compareSelection(sides: Sides): void {
  const [old, head] = [sides.old.organization.accounts, sides.head.organization.accounts];
  if (old.kind === 'list' && head.kind === 'list') {
    membership(sides, ['accounts'], old.accounts, head.accounts, (id) => `account ${id}`);
    return;
  }
  const excluded = (selection: Selection): readonly string[] => (selection.kind === 'list' ? [] : selection.exclude);
  const exclude = ['accounts', 'exclude'];
  for (const [index, id] of excluded(head).entries()) {
    // Of a list that did not hold it nothing is taken away.
    if (!excluded(old).includes(id) && (old.kind !== 'list' || old.accounts.includes(id)))
      sides.add('weakens', [...exclude, index], `account ${id} would no longer be looked at`);
  }
  for (const [index, id] of excluded(old).entries()) {
    const back = head.kind === 'list' ? head.accounts.includes(id) : !excluded(head).includes(id);
    if (back) sides.addRemoved('strengthens', [...exclude, index], `account ${id} would be looked at`);
  }
  if (isWhole(old) && isWhole(head)) return;
  if (old.kind === 'units' && head.kind === 'units' && !isWhole(head))
    membership(sides, ['accounts', 'units'], old.units, head.units, (id) => `the accounts of ${id}`);
  else if (old.kind !== head.kind || isWhole(head)) {
    const more = isWhole(head);
    const effect = `${words(head)} would be looked at, instead of ${words(old)}${more ? '' : ': which of them are left is not known here'}`;
    sides.add(more ? 'strengthens' : 'weakens', ['accounts'], effect);
  }
}

/**
 * All accounts, or the units below the root: an organization has one root, and every account is below it.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html
 */
function isWhole(selection: Selection): boolean {
  return selection.kind === 'all' || (selection.kind === 'units' && selection.units.some((id) => id.startsWith('r-')));
}

/** One change for each that goes or comes; the order says nothing. */
function membership(
  sides: Sides,
  path: readonly string[],
  old: readonly string[],
  head: readonly string[],
  name: (id: string) => string,
): void {
  for (const [index, id] of old.entries())
    if (!head.includes(id)) sides.addRemoved('weakens', [...path, index], `${name(id)} would no longer be looked at`);
  for (const [index, id] of head.entries())
    if (!old.includes(id)) sides.add('strengthens', [...path, index], `${name(id)} would be looked at`);
}

function compareHubs(sides: Sides): void {
  const [old, head] = [sides.old.organization.hubs, sides.head.organization.hubs];
  for (const [index, id] of old.entries())
    if (!head.includes(id))
      sides.addRemoved('weakens', ['hubs', index], `what members forward to ${id} would no longer be proven`);
  for (const [index, id] of head.entries())
    if (!old.includes(id)) sides.add('strengthens', ['hubs', index], `what members forward to ${id} would be proven`);
}

/** Whose statements count as the organization's own, and who looks. */
function compareIdentity(sides: Sides): void {
  const [old, head] = [sides.old.organization, sides.head.organization];
  const [was, is] = [old.organization, head.organization];
  if (was !== is) {
    if (was === undefined) sides.add('strengthens', ['organization'], `the organization must be ${shown(is)}`);
    else if (is === undefined)
      sides.add('weakens', ['organization'], `the organization need no longer be ${shown(was)}`);
    else
      sides.add(
        'weakens',
        ['organization'],
        `members of ${shown(is)} would be let in, instead of those of ${shown(was)}`,
      );
  }
  for (const key of ['role', 'external-id', 'reconcile-role'] as const) {
    if (old[key] !== head[key])
      sides.add('neutral', [key], `${key} would be ${shown(head[key])} instead of ${shown(old[key])}`);
  }
}
