/** Findings of many accounts, each check once: a merge of twenty accounts is read by a person. */
import type {Finding} from '../../../findings/model.js';

export interface FindingGroup {
  readonly first: Finding;
  readonly accounts: readonly (string | null)[];
  /** Further findings of the check in these accounts, beyond one for each. */
  readonly more: number;
  /** Runs that have it: more than there are accounts where some could not name theirs. */
  readonly runs: number;
}

/** What several accounts have in common is told before the odd ones. */
export function isCommon({runs}: FindingGroup): boolean {
  return runs > 1;
}

/** One finding as it stands in a report on one account. */
export function alone(first: Finding): FindingGroup {
  return {first, accounts: [], more: 0, runs: 1};
}

/**
 * Same check, status and severity, and the same words but for the account: what is said of one is said of all. In the order in which they
 * come.
 */
export function grouped(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.check, finding.status, finding.severity, wordsOf(finding)]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const accounts = [...new Set(members.map(({account}) => account ?? null))];
    // Runs that could not name their account are each one of their own.
    const nameless = members.filter(({account}) => (account ?? null) === null).length;
    const runs = accounts.filter((account) => account !== null).length + nameless;
    return [{first, accounts, more: members.length - runs, runs}];
  });
}

function wordsOf({message, account}: Finding): string {
  return account === null || account === undefined ? message : message.replaceAll(account, '');
}
