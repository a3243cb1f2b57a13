/** The job summary, and `--format markdown`: one page of GitHub Markdown. */
import {LIMITS} from '../model/limits.js';
import {code, text} from '../escape/markdown.js';
import type {Report} from '../model/model.js';
import {page, type Section} from '../sections/page.js';
import {canarySection} from '../sections/canary.js';
import {historySections} from '../sections/history.js';
import {
  accountsSections,
  causeSection,
  lookedAtSection,
  type MarkdownOptions,
  notesSection,
  runbookLine,
  unreadableSection,
} from '../sections/sections.js';
import {chainSection, lossesSection, recipientsSection} from '../sections/delivery.js';
import {findingsSections, oddSection} from '../sections/findings.js';
import {planSection, reviewSection, touchesSection} from '../sections/plan.js';
import {nextSentence} from '../words/command/next.js';
import {badge, beside, headline, stateOf} from '../words/words.js';
import {limitsPage} from '../sections/sections.js';
import {NOT_LOOKED_AT, savedLine} from '../words/scope.js';

export interface SummaryOptions extends MarkdownOptions {
  /** Bytes; GitHub's limit for a job summary by default. */
  readonly budget?: number;
}

/** At most `budget` bytes; what was cut is said where it was cut. */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const alone = report.command === 'history' || report.command === 'canary';
  const parts: Section[] = [
    causeSection(report),
    reviewSection(report),
    touchesSection(report),
    chainSection(report),
    recipientsSection(report),
    ...findingsSections(report, options, true),
    ...accountsSections(report),
    oddSection(report, options),
    lossesSection(report),
    planSection(report),
    canarySection(report, false),
    ...historySections(report, false),
    unreadableSection(report, options),
    lookedAtSection(report),
    notesSection(report),
  ];
  const sections = alone
    ? [
        causeSection(report),
        canarySection(report, true),
        ...historySections(report, true),
        lookedAtSection(report),
        notesSection(report),
      ]
    : parts;
  const next = nextSentence(report, options.showing);
  const footer = `<sub>iam-alert-guard ${text(report.tool.version)}, ${text(report.generatedAt)}. "Would arrive" means: from configuration, nothing on the way drops the alert. ${text(NOT_LOOKED_AT)} More: ${limitsPage(options)}</sub>`;
  const closing = [runbookLine(report), next === null ? '' : `**Next:** ${text(next)}`, footer]
    .filter((part) => part !== '')
    .join('\n\n');
  return page(opening(report), sections, closing, options.budget ?? LIMITS.summaryBytes);
}

const MARKS = {good: '✅', bad: '❌', unknown: '❓'} as const;

/** What every page begins with: the consequence, then whose it is. */
export function opening(report: Report): string {
  return [verdictHeading(report), accountLine(report), about(report)].filter((part) => part !== '').join('\n\n');
}

export function verdictHeading(report: Report): string {
  const sign = report.review?.class === 'weakens' ? '🔻' : MARKS[stateOf(report)];
  return `## ${sign} ${badge(report)}: ${text(headline(report))}`;
}

/** In a pull request: what the account is like now, judged by the new baseline. Empty elsewhere. */
function accountLine(report: Report): string {
  const account = beside(report);
  return account === null
    ? ''
    : `The account as it is now, judged by this baseline: ${MARKS[stateOf(account.now)]} **${badge(account.now)}**. ${text(account.line)}`;
}

/** Which account, which file. */
export function about(report: Report): string {
  const {account, pinned, eventRegion} = report.target;
  const saved = savedLine(report);
  const who =
    account === null && pinned !== undefined ? `${code(pinned)} (pinned in the baseline)` : code(account ?? 'unknown');
  return [
    report.accounts !== undefined || report.verdict === null ? null : `Account ${who}`,
    eventRegion === null ? null : `IAM events in ${code(eventRegion)}`,
    report.baseline.path === '' ? null : `baseline ${code(report.baseline.path)}`,
    saved === null ? null : text(saved),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
