/** Which baseline each account is judged by, and whether the file that an organization file names can be the one. */
import type {Problem} from '../../baseline/model.js';
import type {ParsedOrganization} from './parse.js';
import type {Organization} from './schema.js';

/** The path of the baseline of an account. */
export function baselineOf({baseline, overrides}: Organization, account: string): string {
  return Object.hasOwn(overrides, account) ? (overrides[account] ?? baseline) : baseline;
}

/**
 * Baselines that are not there, or that pin another account: a shared one may pin none.
 *
 * @param look what a baseline pins; null where there is no such file
 */
export async function misnamed(
  {organization, source}: ParsedOrganization,
  look: (path: string) => Promise<{readonly account: string | null} | null>,
): Promise<readonly Problem[]> {
  const {baseline, overrides} = organization;
  const named = [
    {path: baseline, at: ['baseline'], account: null},
    ...Object.entries(overrides).map(([account, path]) => ({path, at: ['overrides', account], account})),
  ];
  const problems = await Promise.all(
    named.map(async ({path, at, account}): Promise<Problem[]> => {
      const found = await look(path);
      const place = source.locate(at);
      if (found === null) return [{...place, message: `there is no baseline at ${path}`, hint: null}];
      if (found.account === null || found.account === account) return [];
      const message =
        account === null
          ? `${path} pins account ${found.account}, and every account without an override is judged by it`
          : `${path} pins account ${found.account}, and is to judge account ${account}`;
      return [{...place, message, hint: account === null ? 'remove `account` there, or write an override' : null}];
    }),
  );
  return problems.flat();
}
