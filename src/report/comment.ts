/** The sticky comment of a pull request. It holds no time of day: the same state gives the same bytes, and nothing is written. */
import {type ReportKey, marker} from './key.js';
import {LIMITS} from './limits.js';
import {text} from './markdown.js';
import type {Report} from './model.js';
import {bytes, page} from './page.js';
import {picture} from './picture.js';
import {findingsSection, type MarkdownOptions, notesSection, unreadableSection} from './sections.js';
import {chainSection, lossesSection, recipientsSection} from './sections-delivery.js';
import {planSection, reviewSection} from './sections-plan.js';
import {about, verdictHeading} from './summary.js';
import {nextStep} from './words.js';

export interface CommentOptions extends MarkdownOptions {
  /** Default: the report's baseline and account. */
  readonly key?: ReportKey;
}

/** Is there anything that a reader of the pull request must know? If not, no comment is begun and one that exists becomes short. */
export function worthTelling(report: Report): boolean {
  return (
    report.review?.changes.some((change) => change.class !== 'neutral') === true ||
    (report.plan !== null && report.plan.steps.length > 0) ||
    report.verdict === 'drifted' ||
    report.verdict === 'unknown'
  );
}

/** At most 60,000 bytes, the marker included. */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  const first = marker('comment', options.key ?? {path: report.baseline.path, account: report.target.account});
  const room = LIMITS.commentBytes - bytes(first) - 2;
  const heading = verdictHeading(report);
  if (!worthTelling(report)) return `${first}\n\n${heading}\n`;
  const opening = [heading, about(report), picture(report.route)].filter((part) => part !== '').join('\n\n');
  const sections = [
    reviewSection(report),
    planSection(report),
    findingsSection(report, options),
    recipientsSection(report),
    lossesSection(report),
    chainSection(report),
    unreadableSection(report),
    notesSection(report),
  ];
  const next = nextStep(report);
  const closing = [
    next === null ? '' : `**Next:** ${text(next)}`,
    report.plan && report.plan.steps.length > 0 && report.review
      ? '<sub>The plan shows what merging would leave to be done. It never decides whether this check passes.</sub>'
      : '',
  ];
  return `${first}\n\n${page(opening, sections, closing.filter((part) => part !== '').join('\n\n'), room)}`;
}
