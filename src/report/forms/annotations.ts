/**
 * Annotations at the baseline's lines, as data: a host hands them to the toolkit, which escapes them. *error* is what turns the run
 * red, *warning* is whatever else failed or is unknown, *notice* is a remark of severity info. Remarks have none unless they are asked
 * for or fail the run.
 */
import {count} from '../words/count.js';
import {type Finding, severityRank} from '../../findings/model.js';
import {LIMITS} from '../model/limits.js';
import type {Report, ReviewChange} from '../model/model.js';
import {open} from '../model/order.js';
import {type Showing} from '../model/show.js';
import {failsRun, shownOf} from '../model/showing.js';
import {evidenceOf} from '../words/evidence.js';
import {clip, linesShown, shown} from '../escape/plain.js';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** Relative to the repository root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Worst first; at most nine of a level and one that counts the rest. */
export function annotations(report: Report, showing: Showing): Annotation[] {
  const {told, remarks} = shownOf(report, showing);
  const marked = showing.show === 'drift' ? told : [...told, ...remarks];
  const all = [
    ...(report.review?.changes ?? [])
      .filter((change) => change.class === 'weakens')
      .map((change) => weakening(change, report.review?.acceptedBy ? 'warning' : 'error')),
    ...causeOf(report, showing),
    ...historyOf(report, showing),
    ...open(marked).map((finding) => annotation(finding, levelOf(finding, showing))),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    capped(
      all.filter((each) => each.level === level),
      level,
      report.baseline.path,
    ),
  );
}

/** One for the cause of the run: what rests on it has none. */
function causeOf({cause, findings, baseline}: Report, showing: Showing): Annotation[] {
  if (cause === undefined || showing.show === 'all') return [];
  const resting = findings.filter((finding) => cause.findings.includes(finding.fingerprint));
  const level = resting.some((finding) => failsRun(finding, showing)) ? 'error' : 'warning';
  const message = clip(`${shown(cause.message)}\n${shown(cause.remedy)}`, LIMITS.annotationChars);
  return [
    {level, title: shown(cause.said, LIMITS.annotationTitleChars), message, file: baseline.path, line: 1, column: 1},
  ];
}

/** Real changes fail such a run, whatever the findings are. */
function historyOf(report: Report, {failOn, failOnUnknown}: Showing): Annotation[] {
  const {command, history, baseline} = report;
  const words = evidenceOf(report);
  if (command !== 'history' || history === undefined || words === null || words.state === 'good') return [];
  const fails = failOn !== 'never' && (history.silent > 0 || (failOnUnknown && history.noticed === 0));
  const {stopped} = history;
  const lines = [words.line, stopped === null ? null : `${capital(stopped.reason)}.`, stopped?.remedy ?? null];
  const message = clip(
    lines.flatMap((line) => (line === null ? [] : [shown(line)])).join('\n'),
    LIMITS.annotationChars,
  );
  const title = `history: ${words.badge.toLowerCase()}`;
  return [{level: fails ? 'error' : 'warning', title, message, file: baseline.path, line: 1, column: 1}];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function levelOf(finding: Finding, showing: Showing): AnnotationLevel {
  if (failsRun(finding, showing)) return 'error';
  return severityRank(finding.severity) < severityRank('info') ? 'warning' : 'notice';
}

function annotation(finding: Finding, level: AnnotationLevel): Annotation {
  const fix = finding.remediation === null ? '' : `\n${linesShown(finding.remediation.text)}`;
  const resource = finding.resource === null ? '' : `\n${shown(finding.resource, LIMITS.codeChars)}`;
  return {
    level,
    title: shown(
      `${finding.severity}: ${finding.check}${finding.status === 'unknown' ? ' (unknown)' : ''}`,
      LIMITS.annotationTitleChars,
    ),
    message: fitting(`${shown(finding.message)}${resource}`, fix),
    file: finding.location.path,
    line: finding.location.line,
    column: finding.location.column,
  };
}

/** A remedy that does not fit is not cut: half a command is another one. */
function fitting(said: string, fix: string): string {
  if (said.length + fix.length <= LIMITS.annotationChars) return `${said}${fix}`;
  return `${clip(said, LIMITS.annotationChars - ELSEWHERE.length)}${ELSEWHERE}`;
}

const ELSEWHERE = '\nThe report has the remedy, which is too long for an annotation.';

function weakening(change: ReviewChange, level: AnnotationLevel): Annotation {
  return {
    level,
    title: shown(`weakens: ${change.path}`, LIMITS.annotationTitleChars),
    message: shown(change.effect),
    file: change.location.path,
    line: change.location.line,
    column: change.location.column,
  };
}

function capped(all: readonly Annotation[], level: AnnotationLevel, file: string): Annotation[] {
  const kept = all.slice(0, LIMITS.annotationsPerLevel);
  const left = all.length - kept.length;
  if (left === 0) return kept;
  const message = `${count(left, `more ${level}`)} of this kind: the job summary lists them, the worst first.`;
  return [...kept, {level, title: `${left} more`, message, file, line: 1, column: 1}];
}
