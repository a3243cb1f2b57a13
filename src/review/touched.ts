/** Which accounts a change of the baselines touches: what the organization file says of each changed one. */
import {baselineOf} from '../fleet/organization/baselines.js';
import type {Organization, Selection} from '../fleet/organization/schema.js';
import {CLASS_ORDER} from '../report/model/order.js';
import type {ReviewBlock, Touched} from '../report/model/model.js';
import {classOf} from './changes.js';

/** A baseline that the organization file names, and what its change means. */
export interface ChangedBaseline {
  readonly path: string;
  readonly review: ReviewBlock;
}

/**
 * @param accounts the ids that the organization file selects; null where they are not known
 */
export function touchedBy(
  {path, review}: ChangedBaseline,
  organization: Organization,
  accounts: readonly string[] | null,
): Touched {
  const its = accounts ?? (organization.baseline === path ? null : Object.keys(organization.overrides));
  const judged = its === null ? null : its.filter((account) => baselineOf(organization, account) === path).sort();
  return {
    baseline: path,
    class: review.class,
    accounts: judged,
    whom: judged === null ? everybody(organization) : number(judged.length),
  };
}

function number(accounts: number): string {
  return accounts === 1 ? '1 account' : `${String(accounts)} accounts`;
}

function everybody({accounts, overrides}: Organization): string {
  const own = Object.keys(overrides).length;
  return `${selected(accounts)}${own === 0 ? '' : `, but ${number(own)} with a baseline of their own`}`;
}

function selected(selection: Selection): string {
  switch (selection.kind) {
    case 'list':
      return number(selection.accounts.length);
    case 'all':
      return `every account of the organization${without(selection.exclude)}`;
    case 'units':
      return `every account of ${selection.units.join(', ')}${without(selection.exclude)}`;
  }
}

function without(excluded: readonly string[]): string {
  return excluded.length === 0 ? '' : ` less ${String(excluded.length)} excluded`;
}

/** The change of the organization file and of the baselines that it names as one: the worst decides. */
export function joinedReview(
  own: ReviewBlock,
  changed: readonly ChangedBaseline[],
  touches: readonly Touched[],
): ReviewBlock {
  const changes = [...own.changes, ...changed.flatMap(({review}) => review.changes)];
  changes.sort((a, b) => CLASS_ORDER[a.class] - CLASS_ORDER[b.class]);
  return {class: classOf([own, ...changed.map(({review}) => review)]), changes, touches};
}
