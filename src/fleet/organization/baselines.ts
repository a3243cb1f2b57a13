/** Which baseline each account is judged by, and whether the file that an organization file names can be the one. */
import type {ParsedBaseline, RefusedBaseline} from '../../baseline/parse.js';
import type {Problem} from '../../baseline/model.js';
import {shellWord} from '../../delivery/command.js';
import type {ParsedOrganization} from './parse.js';
import type {Organization} from './schema.js';

/** The path of the baseline of an account. */
export function baselineOf({baseline, overrides}: Organization, account: string): string {
  return Object.hasOwn(overrides, account) ? (overrides[account] ?? baseline) : baseline;
}

/** What a baseline says of where it holds; or that it cannot be read as one. */
export type Pinned =
  | {readonly account: string | null; readonly organization: string | null; readonly partition: string | null}
  | 'invalid';

export function pinnedBy(parsed: ParsedBaseline | RefusedBaseline): Pinned {
  if (!parsed.ok) return 'invalid';
  const {account = null, organization = null, partition = null} = parsed.baseline;
  return {account, organization, partition};
}

/**
 * Baselines that are not there or are none, that pin another account (a shared one may pin none) or another organization, or that are of
 * another partition than the others: the credentials of a run are of one.
 *
 * @param look null where there is no such file
 */
export async function misnamed(
  {organization, source}: ParsedOrganization,
  look: (path: string) => Promise<Pinned | null>,
): Promise<readonly Problem[]> {
  const {baseline, overrides, organization: own} = organization;
  const named = [
    {path: baseline, at: ['baseline'], account: null},
    ...Object.entries(overrides).map(([account, path]) => ({path, at: ['overrides', account], account})),
  ];
  const all = await Promise.all(named.map(async (each) => ({...each, found: await look(each.path)})));
  let first: {readonly path: string; readonly partition: string} | undefined;
  const problems: Problem[] = [];
  for (const {path, at, account, found} of all) {
    const say = (message: string, hint: string | null = null): number =>
      problems.push({...source.locate(at), message, hint});
    if (found === null) {
      say(`there is no baseline at ${path}`);
      continue;
    }
    if (found === 'invalid') {
      say(`${path} is not a valid baseline`, `iam-alert-guard validate ${shellWord(path)} says what is wrong`);
      continue;
    }
    if (found.account !== null && found.account !== account)
      say(
        account === null
          ? `${path} pins account ${found.account}, and every account without an override is judged by it`
          : `${path} pins account ${found.account}, and is to judge account ${account}`,
        account === null ? 'remove `account` there, or write an override' : null,
      );
    if (own !== undefined && found.organization !== null && found.organization !== own)
      say(`${path} declares the organization ${found.organization}, and this file ${own}`, 'remove it there');
    if (found.partition === null) continue;
    first ??= {path, partition: found.partition};
    if (first.partition !== found.partition)
      say(
        `${path} is of the partition ${found.partition}, and ${first.path} of ${first.partition}`,
        'one run is of one partition: write an organization file for each',
      );
  }
  return problems;
}
