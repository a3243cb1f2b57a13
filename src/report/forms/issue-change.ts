/**
 * What has changed since the tracking issue was last written. The issue's own text replaces itself, which notifies no one; a comment does
 * (https://docs.github.com/en/subscriptions-and-notifications/concepts/about-notifications).
 */
import type {Finding} from '../../findings/model.js';
import {code, text} from '../escape/markdown.js';
import {restsOnCause} from '../model/cause.js';
import type {Report, Verdict} from '../model/model.js';
import {kindsOf} from '../model/order.js';
import {changeWords, hiddenLine, named, plainId} from '../sections/issue-state.js';
import {headline} from '../words/words.js';

/** Entries of the hidden line, and characters of an id in it. */
const MOST_KEPT = 300;
const MOST_OF_ID = 80;

interface Kept {
  readonly verdict: Verdict;
  /** `check.fingerprint`, or the cause of the run. */
  readonly entries: readonly string[];
}

/** What turns an account red or unknown. The fingerprint is that of the check and its resource, and not of the wording. */
function entriesOf(report: Report): Map<string, Finding | null> {
  const {drifted, unknown} = kindsOf(report.findings);
  const told = [...drifted, ...unknown].filter((finding) => !restsOnCause(report, finding));
  const entries = told.map((finding): [string, Finding | null] => [
    `${plainId(finding.check, MOST_OF_ID)}.${finding.fingerprint.replace(/[^0-9a-z]/g, '').slice(0, 12)}`,
    finding,
  ]);
  const cause: [string, null][] =
    report.cause === undefined ? [] : [[`${plainId(report.cause.kind, MOST_OF_ID)}.cause`, null]];
  return new Map([...cause, ...entries].slice(0, MOST_KEPT));
}

/** One of three words, whatever a report says. */
function verdictOf({verdict}: Report): Verdict {
  return verdict === 'in-sync' || verdict === 'drifted' ? verdict : 'unknown';
}

/** The second line of the issue, which no reader sees. Nothing in it is somebody else's text. */
export function stateLine(report: Report): string {
  const entries = [...entriesOf(report).keys()].sort().join(',');
  return `<!-- iam-alert-guard:state verdict=${verdictOf(report)} findings=${entries} -->`;
}

function keptIn(body: string): Kept | null {
  const [, verdict, entries] =
    /^<!-- iam-alert-guard:state verdict=(in-sync|drifted|unknown) findings=([a-z0-9.,-]{0,40000}) -->$/.exec(
      hiddenLine(body),
    ) ?? [];
  if (verdict === undefined || entries === undefined) return null;
  return {verdict: verdict as Verdict, entries: entries === '' ? [] : entries.split(',')};
}

/**
 * A comment on what is new and what is gone; null where verdict, failing checks and their resources are the same.
 *
 * @param previous the body of the issue as it stands; one without the hidden line is an earlier version's, and tells no change
 */
export function changeNote(report: Report, previous: string): string | null {
  const before = keptIn(previous);
  if (before === null) return null;
  const now = entriesOf(report);
  const fresh = [...now].filter(([key]) => !before.entries.includes(key));
  const gone = before.entries.filter((key) => !now.has(key));
  const verdict = verdictOf(report);
  if (verdict === before.verdict && fresh.length === 0 && gone.length === 0) return null;
  const said = changeWords(
    report.generatedAt,
    before.verdict,
    verdict,
    (at) => `The findings changed at ${at}; the account is still`,
  );
  return [
    `${said} ${text(headline(report))}`,
    named(
      'New',
      fresh.map(([, finding]) => (finding === null ? text(report.cause?.said ?? '') : line(finding))),
      'finding',
    ),
    named('No longer found', [...new Set(gone.map((key) => code(key.slice(0, key.lastIndexOf('.')))))], 'finding'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function line({check, severity, status, message}: Finding): string {
  return `${severity}${status === 'unknown' ? ', unknown' : ''}: ${code(check)}: ${text(message)}`;
}
