/** The sticky comment of a pull request. It holds no time of day: the same state gives the same bytes, and nothing is written. */
import {acceptanceLine, type Acceptance, type ReportKey, marker} from '../model/redaction/key.js';
import {LIMITS} from '../model/limits.js';
import {text} from '../escape/markdown.js';
import type {Report} from '../model/model.js';
import {bytes, page} from '../sections/page.js';
import {
  causeSection,
  type MarkdownOptions,
  notesSection,
  runbookLine,
  unreadableSection,
} from '../sections/sections.js';
import {chainSection, lossesSection, recipientsSection} from '../sections/delivery.js';
import {findingsSections} from '../sections/findings.js';
import {planSection, reviewSection, touchesSection} from '../sections/plan.js';
import {opening, verdictHeading} from './summary.js';
import {nextSentence} from '../words/command/next.js';

export interface CommentOptions extends MarkdownOptions {
  /** Default: the report's baseline and account. */
  readonly key?: ReportKey;
  /** An acceptance to keep for later runs of the same commit. */
  readonly acceptance?: Acceptance | null;
}

/**
 * Is there anything that a reader of the pull request must know? If not, no comment is begun and one that exists becomes short. What
 * was wrong before and has nothing to do with the change is not said under every change: the job summary has it.
 */
export function worthTelling({review, plan, verdict}: Report): boolean {
  const work = verdict === 'drifted' || verdict === 'unknown' || (plan?.steps.length ?? 0) > 0;
  if (review === null) return work;
  // A new name means the same, and merging it would still cause steps.
  return review.class !== 'neutral' || (work && review.changes.length > 0);
}

/** At most 60,000 bytes, the marker included. */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  const mark = marker('comment', options.key ?? {path: report.baseline.path, account: report.target.account});
  const first = options.acceptance ? `${mark}\n${acceptanceLine(options.acceptance)}` : mark;
  const room = LIMITS.commentBytes - bytes(first) - 2;
  if (!worthTelling(report)) return `${first}\n\n${verdictHeading(report)}\n`;
  const sections = [
    causeSection(report),
    reviewSection(report),
    touchesSection(report),
    chainSection(report),
    recipientsSection(report),
    planSection(report),
    ...findingsSections(report, options, false),
    lossesSection(report),
    unreadableSection(report, options),
    notesSection(report),
  ];
  const next = nextSentence(report, options.showing);
  const closing = [
    runbookLine(report),
    next === null ? '' : `**Next:** ${text(next)}`,
    report.plan && report.plan.steps.length > 0 && report.review
      ? '<sub>The plan shows the steps that would remain after merging. It never decides whether this check passes.</sub>'
      : '',
  ];
  return `${first}\n\n${page(opening(report), sections, closing.filter((part) => part !== '').join('\n\n'), room)}`;
}
