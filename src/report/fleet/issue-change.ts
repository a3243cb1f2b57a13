/**
 * What has changed in many accounts since their tracking issue was last written: causes that are new, gone, or found in other accounts,
 * and accounts that are no longer, or again, in sync. The issue's own text replaces itself, which notifies no one; a comment does
 * (https://docs.github.com/en/subscriptions-and-notifications/concepts/about-notifications).
 */
import {createHash} from 'node:crypto';
import {severityRank} from '../../findings/model.js';
import {summaryOf, type FleetAccount, type FleetGroup, type FleetReport} from '../../fleet/model.js';
import {code, text} from '../escape/markdown.js';
import {accountTag} from '../model/redaction/key.js';
import type {Verdict} from '../model/model.js';
import {changeWords, hiddenLine, MOST_NAMED, named, plainId} from '../sections/issue-state.js';
import {count} from '../words/count.js';
import {fleetHeadline, groupCause, groupHead, someAccounts} from './words.js';

/** Entries of the hidden line, and characters of an id in it. */
const MOST_CAUSES = 300;
const MOST_ACCOUNTS = 1_500;
const MOST_OF_ID = 60;

interface Kept {
  readonly verdict: Verdict;
  /** By the key of a group: its check, how many accounts, and a fingerprint of which. */
  readonly causes: ReadonlyMap<string, {readonly check: string; readonly accounts: number; readonly which: string}>;
  /** Tags of the accounts that are not in sync; null where there are too many to keep. */
  readonly accounts: ReadonlySet<string> | null;
}

/** Remarks and what is waived come and go without a change of state. */
function gravest({groups}: FleetReport): FleetGroup[] {
  const grave = ({status, severity}: FleetGroup): boolean =>
    status !== 'waived' && severityRank(severity) <= severityRank('medium');
  return groups.filter(grave).slice(0, MOST_CAUSES);
}

/** Of tags, so that a redacted report says the same as one that is not. */
function which(accounts: readonly string[]): string {
  const tags = accounts.map(accountTag).sort().join(',');
  return createHash('sha256').update(tags).digest('hex').slice(0, 8);
}

function notInSync({accounts}: FleetReport): FleetAccount[] {
  return accounts.filter(({verdict}) => verdict !== 'in-sync');
}

/** The second line of the issue, which no reader sees. Nothing in it is somebody else's text. */
export function fleetStateLine(report: FleetReport): string {
  const causes = gravest(report)
    .map(
      ({key, check, accounts}) =>
        `${plainId(check ?? 'run', MOST_OF_ID)}.${key}.${String(accounts.length)}.${which(accounts)}`,
    )
    .sort();
  const tags = notInSync(report).map(({account}) => accountTag(account));
  const kept = tags.length > MOST_ACCOUNTS ? 'many' : tags.sort().join(',');
  return `<!-- iam-alert-guard:state verdict=${summaryOf(report.accounts).verdict} causes=${causes.join(',')} accounts=${kept} -->`;
}

const LINE =
  /^<!-- iam-alert-guard:state verdict=(in-sync|drifted|unknown) causes=([a-z0-9.,-]{0,40000}) accounts=(many|[0-9a-f,]{0,20000}) -->$/;
const CAUSE = /^([a-z0-9-]{1,60})\.([0-9a-f]{16})\.(\d{1,6})\.([0-9a-f]{8})$/;

function keptIn(body: string): Kept | null {
  const [, verdict, causes, accounts] = LINE.exec(hiddenLine(body)) ?? [];
  if (verdict === undefined || causes === undefined || accounts === undefined) return null;
  const entries = causes.split(',').flatMap((entry) => {
    const [, check, key, number, its] = CAUSE.exec(entry) ?? [];
    return check === undefined || key === undefined || its === undefined
      ? []
      : [[key, {check, accounts: Number(number), which: its}] as const];
  });
  const tags = accounts === 'many' ? null : new Set(accounts.split(',').filter((each) => each !== ''));
  return {verdict: verdict as Verdict, causes: new Map(entries), accounts: tags};
}

/**
 * A comment on what is new and what is gone; null where verdict, causes and their accounts are the same.
 *
 * @param previous the body of the issue as it stands; one without the hidden line tells no change
 */
export function fleetChangeNote(report: FleetReport, previous: string): string | null {
  const before = keptIn(previous);
  if (before === null) return null;
  const now = gravest(report);
  const {verdict} = summaryOf(report.accounts);
  const fresh = now.filter(({key}) => !before.causes.has(key));
  const others = now.flatMap((group) => {
    const was = before.causes.get(group.key);
    return was === undefined || was.which === which(group.accounts) ? [] : [{group, was}];
  });
  const keys = new Set(now.map(({key}) => key));
  const gone = [...before.causes].filter(([key]) => !keys.has(key));
  const {left, back} = moved(report, before);
  const still = fresh.length + others.length + gone.length + left.length + back === 0;
  if (verdict === before.verdict && still) return null;
  const said = changeWords(
    report.generatedAt,
    before.verdict,
    verdict,
    (at) => `What was found changed at ${at}; the state is still`,
  );
  return [
    `${said} ${text(fleetHeadline(report))}`,
    left.length === 0 ? '' : `No longer in sync, or new: ${text(someAccounts(left, MOST_NAMED))}.`,
    back === 0 ? '' : `${count(back, 'account')} in sync again, or no longer looked at.`,
    named('New', fresh.map(line), 'cause'),
    named(
      'In other accounts than before',
      others.map(
        ({group, was}) =>
          `${line(group)} (${was.accounts === group.accounts.length ? 'as many, but others' : `before: ${String(was.accounts)}`})`,
      ),
      'cause',
    ),
    named(
      'No longer found',
      gone.map(([, {check, accounts}]) => `${code(check)} (it was in ${count(accounts, 'account')})`),
      'cause',
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Accounts by name that are not in sync any more, and how many are again: of those only a tag was kept. */
function moved(report: FleetReport, {accounts}: Kept): {readonly left: readonly string[]; readonly back: number} {
  const standing = notInSync(report);
  if (accounts === null || standing.length > MOST_ACCOUNTS) return {left: [], back: 0};
  const tags = new Set(standing.map(({account}) => accountTag(account)));
  return {
    left: standing.map(({account}) => account).filter((account) => !accounts.has(accountTag(account))),
    back: [...accounts].filter((tag) => !tags.has(tag)).length,
  };
}

function line(group: FleetGroup): string {
  const {words, check} = groupHead(group);
  return `${words}: ${check === null ? '' : `${code(check)}: `}${text(groupCause(group))} In ${text(someAccounts(group.accounts))}`;
}
