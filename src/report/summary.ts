/** The job summary, and `--format markdown`: one page of GitHub Markdown. */
import {LIMITS} from './limits.js';
import {code, text} from './markdown.js';
import type {Report} from './model.js';
import {page} from './page.js';
import {picture} from './picture.js';
import {
  accountsSection,
  findingsSection,
  lookedAtSection,
  type MarkdownOptions,
  notesSection,
  unreadableSection,
} from './sections.js';
import {chainSection, lossesSection, recipientsSection} from './sections-delivery.js';
import {planSection, reviewSection} from './sections-plan.js';
import {badge, headline, nextStep, stateOf} from './words.js';

export interface SummaryOptions extends MarkdownOptions {
  /** Bytes; GitHub's limit for a job summary by default. */
  readonly budget?: number;
}

/** At most `budget` bytes; what was cut is said where it was cut. */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const drawing = picture(report.route);
  const opening = [verdictHeading(report), about(report), drawing].filter((part) => part !== '').join('\n\n');
  const sections = [
    chainSection(report),
    reviewSection(report),
    accountsSection(report),
    recipientsSection(report),
    findingsSection(report, options),
    lossesSection(report),
    planSection(report),
    unreadableSection(report),
    lookedAtSection(report),
    notesSection(report),
  ];
  const next = nextStep(report);
  const footer = `<sub>iam-alert-guard ${text(report.tool.version)}, ${text(report.generatedAt)}. "Would arrive" means: from configuration, nothing on the way drops the alert.</sub>`;
  const closing = [next === null ? '' : `**Next:** ${text(next)}`, footer].filter((part) => part !== '').join('\n\n');
  return page(opening, sections, closing, options.budget ?? LIMITS.summaryBytes);
}

const MARKS = {good: '✅', bad: '❌', unknown: '❔'} as const;

export function verdictHeading(report: Report): string {
  return `## ${MARKS[stateOf(report)]} ${badge(report)}: ${text(headline(report))}`;
}

/** Which account, which file. */
export function about(report: Report): string {
  const {account, eventRegion} = report.target;
  return [
    report.accounts !== undefined || report.verdict === null ? null : `Account ${code(account ?? 'unknown')}`,
    eventRegion === null ? null : `IAM events in ${code(eventRegion)}`,
    report.baseline.path === '' ? null : `baseline ${code(report.baseline.path)}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
