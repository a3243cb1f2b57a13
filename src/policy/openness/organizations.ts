/** Which organizations the statements in question can tell apart. Any but the declared one is a stranger's: anybody can found one. */
import type {Membership} from './callers.js';
import {examples} from './examples.js';
import type {Pattern, Segment} from './examples.js';
import {grouped} from './identities.js';
import type {KeyNames} from './key-names.js';
import {fixedStart, isFixed, linesOn, patternsOf, valuesOf} from './mentions.js';
import type {Placed} from './mentions.js';

export interface Organizations {
  /** None, and any that somebody can found. */
  readonly anybody: readonly Membership[];
  /** By id: one that the statements name. */
  readonly named: ReadonlyMap<string, readonly Membership[]>;
}

const MANY = Infinity;
const LETTERS = 'xabcdefghijklmnopqrstuvwyz0123456789';

/**
 * Ids and paths of organizations: https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed-view-data-orgs.html#access_policies_last-accessed-viewing-orgs-entity-path
 *
 * @param declared the organization that the baseline names: its accounts are no strangers
 * @param home the organization of the owner, which a statement can name without spelling it (`aws:ResourceOrgID`)
 */
export function organizations(
  statements: readonly Placed[],
  names: KeyNames,
  declared: string | null,
  home: string | null,
): Organizations {
  const ids = linesOn(statements, names.organization);
  const paths = linesOn(statements, names.path);
  if (ids.length + paths.length === 0) return {anybody: [null], named: new Map()};
  const patterns = [...patternsOf(ids, 'part'), ...patternsOf(paths, 'whole')];
  const written = valuesOf([...ids, ...paths]).map((value) => value.split('/')[0] ?? '');
  const spelled = [...new Set([...written, ...(home === null ? [] : [home])])].filter(isSpelled);
  const own = new Set([...spelled, ...(declared === null ? [] : [declared])]);
  const open = patterns.filter((pattern) => ownerOf(pattern) === null);
  const tied = grouped(
    patterns.filter((pattern) => ownerOf(pattern) !== null),
    (pattern) => ownerOf(pattern) ?? '',
  );
  const members = (id: readonly Segment[], about: readonly Pattern[], excepted: ReadonlySet<string>): Membership[] =>
    pathForms(id)
      .flatMap((form) => examples(form, about, {scope: 'part', texts: excepted}))
      .map((path) => ({id: path.split('/')[0] ?? '', path}));
  const anyId: readonly Segment[] = [
    {text: 'o-', scope: 'part'},
    {among: LETTERS, min: 10, max: 10, scope: 'part'},
  ];
  return {
    anybody: [null, ...members(anyId, open, own)],
    named: new Map(
      spelled
        .filter((id) => id !== declared)
        .sort()
        .map((id) => [id, members([{text: id, scope: 'part'}], [...open, ...(tied.get(id) ?? [])], new Set())]),
    ),
  };
}

/** The organization that the pattern is about alone; null where a wildcard leaves that open. */
function ownerOf(pattern: Pattern): string | null {
  const start = fixedStart(pattern);
  return isFixed(pattern) || start.includes('/') ? (start.split('/')[0] ?? '') : null;
}

function isSpelled(id: string): boolean {
  return /^o-[a-z0-9]+$/.test(id);
}

function pathForms(id: readonly Segment[]): readonly (readonly Segment[])[] {
  const root: readonly Segment[] = [...id, {text: '/r-'}, {among: LETTERS, min: 4, max: 32}, {text: '/'}];
  return [[...root, {text: 'ou-'}, {among: `${LETTERS}-/`, min: 1, max: MANY}, {text: '/'}], root];
}
