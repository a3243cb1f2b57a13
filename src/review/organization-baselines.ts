/** The baselines that an organization file names: which accounts would be judged by another one, and what that one says. */
import type {Organization, Selection} from '../fleet/organization/schema.js';
import type {ParseOptions} from '../baseline/parse.js';
import type {ParsedOrganization} from '../fleet/organization/parse.js';
import type {Comparison} from './changes.js';
import {reviewBaselines, type ReviewFile} from './classify.js';
import {shown} from './words.js';

/** The baselines that a version of the file names, by path; a path is missing where there is no such file. */
export type NamedBaselines = ReadonlyMap<string, ReviewFile>;

export type Options = Pick<ParseOptions, 'env' | 'checks'>;
export type Side = Pick<ParsedOrganization, 'organization' | 'source'>;
export type Sides = Comparison<Side>;

/** Accounts that would be judged by another file: what that file says decides, where both can be read. */
export function compareBaselines(sides: Sides, before: NamedBaselines, after: NamedBaselines, options: Options): void {
  const [old, head] = [sides.old.organization, sides.head.organization];
  if (old.baseline !== head.baseline && !(isUnused(old) && isUnused(head)))
    compareFiles(sides, ['baseline'], 'every account without an override', {
      was: {path: old.baseline, file: before.get(old.baseline)},
      is: {path: head.baseline, file: after.get(head.baseline)},
      options,
    });
  for (const account of new Set([...Object.keys(old.overrides), ...Object.keys(head.overrides)])) {
    const [was, is] = [old.overrides[account] ?? old.baseline, head.overrides[account] ?? head.baseline];
    const both = old.overrides[account] === undefined && head.overrides[account] === undefined;
    if (was === is || both || !mayBeIn(old.accounts, account)) continue;
    compareFiles(sides, ['overrides', account], `account ${account}`, {
      was: {path: was, file: before.get(was)},
      is: {path: is, file: after.get(is)},
      options,
    });
  }
}

/** Is every account judged by a file of its own? */
function isUnused({accounts: selection, overrides}: Organization): boolean {
  return selection.kind === 'list' && selection.accounts.every((account) => overrides[account] !== undefined);
}

/** May a selection hold the account, as far as the file says? What was not looked at before is not judged by less now. */
function mayBeIn(selection: Selection, account: string): boolean {
  return selection.kind === 'list' ? selection.accounts.includes(account) : !selection.exclude.includes(account);
}

interface Named {
  readonly path: string;
  readonly file: ReviewFile | undefined;
}

function compareFiles(
  sides: Sides,
  path: readonly string[],
  who: string,
  {was, is, options}: {readonly was: Named; readonly is: Named; readonly options: Options},
): void {
  const effect = `${who} would be judged by ${shown(is.path)} instead of ${shown(was.path)}`;
  if (was.file === undefined || is.file === undefined) {
    const gone = was.file === undefined ? was.path : is.path;
    sides.add('weakens', path, `${effect}; there is no ${shown(gone)} to compare`);
    return;
  }
  const found = reviewBaselines(was.file, is.file, options);
  if (!found.ok) {
    const [first] = found.problems;
    sides.add('weakens', path, `${effect}, which is not valid${first === undefined ? '' : `: ${first.message}`}`);
    return;
  }
  const {class: kind, changes} = found.review;
  const telling = changes.filter((change) => change.class === kind);
  const more = telling.length > 1 ? `, and ${String(telling.length - 1)} more` : '';
  sides.add(
    kind,
    path,
    telling[0] === undefined ? `${effect}, which says the same` : `${effect}: ${telling[0].effect}${more}`,
  );
}
