/** The tracking issue: one for each account and baseline, with the present state and how it came to it. */
import {type ReportKey, marker} from '../model/redaction/key.js';
import {LIMITS} from '../model/limits.js';
import {text} from '../escape/markdown.js';
import type {Report} from '../model/model.js';
import {kindsOf} from '../model/order.js';
import {stateLine} from './issue-change.js';
import {historySection} from '../sections/issue-state.js';
import {bytes, page, type Section} from '../sections/page.js';
import {shown} from '../escape/plain.js';
import {
  causeSection,
  lookedAtSection,
  type MarkdownOptions,
  notesSection,
  runbookLine,
  unreadableSection,
} from '../sections/sections.js';
import {chainSection, lossesSection, recipientsSection} from '../sections/delivery.js';
import {findingsSections} from '../sections/findings.js';
import {opening} from './summary.js';
import {servesAdvice} from '../words/unread.js';
import {count} from '../words/count.js';
import {nextSentence} from '../words/command/next.js';
import {headline} from '../words/words.js';

export interface IssueOptions extends MarkdownOptions {
  /** Default: the report's baseline and account. */
  readonly key?: ReportKey;
}

export const ISSUE_LABEL = 'iam-alert-guard';

/** What may be gone in a minute is no matter for an issue, nor is what serves advice alone: no verdict rests on it. */
const PASSING: ReadonlySet<string | undefined> = new Set(['throttled', 'timeout', 'unavailable']);

/** What this report does to the issue: an unknown that rests on throttling and time-outs alone leaves it as it is. */
export function issueMove(report: Report): 'open' | 'close' | 'leave' {
  if (report.verdict === null) return 'leave';
  if (report.verdict === 'in-sync') return 'close';
  return unknownForNow(report) ? 'leave' : 'open';
}

/** Reads on which the verdict rests, and that got no answer. */
export function decisiveUnread(report: Report): NonNullable<Report['observation']>['unreadable'] {
  return (report.observation?.unreadable ?? []).filter((read) => !servesAdvice(report, read));
}

/** Is it unknown for nothing but reads that were throttled, timed out or failed on the way? */
export function unknownForNow(report: Report): boolean {
  const unread = decisiveUnread(report);
  return report.verdict === 'unknown' && unread.length > 0 && unread.every((read) => PASSING.has(read.kind));
}

/** The same form in every state. Plain text: GitHub renders no Markdown links, mentions or HTML in a title. */
export function issueTitle(report: Report): string {
  const state = report.verdict === 'in-sync' ? 'in sync' : (report.verdict ?? 'unknown');
  const id = report.target.account ?? report.target.pinned;
  const account = id === undefined ? '' : ` in account ${id}`;
  return shown(`IAM alerts ${state}${account}: ${report.baseline.path}`, LIMITS.issueTitleChars);
}

/**
 * At most 60,000 bytes. `previous` is the issue's body as it stands, if there is one: its history goes on. The body changes only
 * with the state, so that a daily run over an unchanged account writes nothing.
 */
export function renderIssue(report: Report, previous: string | null, options: IssueOptions = {}): string {
  const mark = marker('issue', options.key ?? {path: report.baseline.path, account: report.target.account});
  const first = `${mark}\n${stateLine(report)}`;
  const sections = [
    causeSection(report),
    chainSection(report),
    recipientsSection(report),
    ...findingsSections(report, options, false),
    lossesSection(report),
    unreadableSection(report, options),
    {...lookedAtSection(report), heading: null, intro: ''},
    notesSection(report),
    historyOf(report, previous),
  ];
  const next = nextSentence(report, options.showing);
  const closing = [
    runbookLine(report),
    next === null ? '' : `**Next:** ${text(next)}`,
    '<sub>iam-alert-guard keeps this issue: it replaces this text, comments when the state changes, and closes the issue when all is in sync.</sub>',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return `${first}\n\n${page(opening(report), sections, closing, LIMITS.commentBytes - bytes(first) - 2)}`;
}

/** Said once, when the issue is closed. */
export function closingNote(report: Report): string {
  return `✅ ${text(headline(report))} Closed at ${text(report.generatedAt)}.\n`;
}

/** Earlier versions counted what failed. */
const ENTRY =
  /^- `(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)` ((?:in-sync|drifted|unknown), \d+ (?:failed|drifted), \d+ unknown|(?:in-sync|drifted|unknown): \d+ findings? drifted, \d+ unknown)$/;

function historyOf({findings, verdict, generatedAt}: Report, previous: string | null): Section {
  // As the page above counts: remarks come and go without a change of state.
  const {drifted, unknown} = kindsOf(findings);
  const state = `${verdict ?? 'unknown'}: ${count(drifted.length, 'finding')} drifted, ${unknown.length} unknown`;
  return historySection(ENTRY, generatedAt, state, previous);
}
