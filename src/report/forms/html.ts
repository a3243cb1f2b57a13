/**
 * `--format html`: the report as one file, to keep or to print. It loads nothing and runs nothing. A part is added by one line here, and
 * says nothing where the report has nothing of it.
 */
import {documentOf, el, type Html} from '../escape/html.js';
import type {Report} from '../model/model.js';
import {chainPart, coveragePart, recipientsPart} from '../sections/html/chain.js';
import {findingsPart, oddPart, passesPart, remarksPart, waiversPart} from '../sections/html/findings.js';
import type {HtmlOptions, Part} from '../sections/html/part.js';
import {glancePart} from '../sections/html/glance.js';
import {controlsPart} from '../sections/html/controls.js';
import {periodPart} from '../sections/html/period.js';
import {canaryPart} from '../sections/html/canary.js';
import {historyPart} from '../sections/html/history.js';
import {planPart, reviewPart} from '../sections/html/plan.js';
import {
  accountsPart,
  causePart,
  claimPart,
  notesPart,
  opening,
  originPart,
  readsPart,
} from '../sections/html/standing.js';
import {STYLE} from '../sections/html/style.js';
import {badge} from '../words/words.js';

const PARTS: readonly Part[] = [
  glancePart,
  causePart,
  reviewPart,
  chainPart,
  recipientsPart,
  findingsPart,
  accountsPart,
  oddPart,
  waiversPart,
  planPart,
  // After what is to be done: a hundred names of calls would push that off the first screens of a telephone.
  coveragePart,
  canaryPart,
  historyPart,
  periodPart,
  remarksPart,
  notesPart,
  claimPart,
  controlsPart,
  readsPart,
  passesPart,
  originPart,
];

export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const parts = PARTS.map((part) => part(report, options)).filter((part): part is Html => part !== null);
  const {account, pinned} = report.target;
  const who = account ?? pinned;
  const title = `IAM alerts${who === undefined ? '' : `, account ${who}`}: ${badge(report)}`;
  return documentOf(title, STYLE, el('main', {}, opening(report), ...parts));
}
