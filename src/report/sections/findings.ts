/** Markdown: the findings. What makes a verdict stands open, remarks are folded: eight of them must not hide one loss. */
import {count} from '../words/count.js';
import type {Finding, Severity} from '../../findings/model.js';
import {narrowed} from '../words/commandline.js';
import {code, link, row, signed, tableHead, text} from '../escape/markdown.js';
import type {Report} from '../model/model.js';
import {isRemark, spoken} from '../model/order.js';
import type {Section} from './page.js';
import type {MarkdownOptions} from './sections.js';
import {bySeverity, tally} from '../words/words.js';

const SIGN: Readonly<Record<Severity, string>> = {critical: '🔴', high: '🟠', medium: '🟡', low: '🔵', info: '⚪'};

/** Characters of a word of a command in a table; a longer one would push the columns after it out of the page. */
const WIDEST = 40;

/** Passes are folded into the count, remarks of severity low and info into a fold without their commands: the checks' pages have those. */
export function findingsSections(report: Report, options: MarkdownOptions): Section[] {
  const findings = spoken(report.findings);
  if (report.verdict === null && findings.length === 0) return [];
  const merged = report.accounts !== undefined;
  const head = ['Severity', ...(merged ? ['Account'] : []), 'Check'];
  const begin = (finding: Finding): string[] => [
    standing(finding),
    ...(merged ? [code(finding.account ?? 'unknown')] : []),
    options.docsBase === undefined ? code(finding.check) : link(finding.check, options.docsBase + finding.docs),
  ];
  const where = ({location}: Finding): string => code(`${location.path}:${location.line}`);
  const remarks = findings.filter(isRemark);
  const told = findings.filter((finding) => !isRemark(finding));
  return [
    {
      heading: 'Findings',
      intro: `${tally(report).replace('nothing', 'Nothing')}.${told.length === 0 ? '' : `\n\n${tableHead([...head, 'What, and what to do', 'Where'])}`}`,
      rows: told.map((finding) => row([...begin(finding), `${what(finding)}${fix(finding)}`, where(finding)])),
      gap: '\n',
      unit: 'findings',
    },
    {
      heading: null,
      intro:
        remarks.length === 0
          ? ''
          : `<details><summary>${count(remarks.length, 'remark')} (${bySeverity(remarks)})</summary>\n\n${tableHead([...head, 'What', 'Where'])}`,
      rows: remarks.map((finding) => row([...begin(finding), what(finding), where(finding)])),
      outro: '</details>',
      gap: '\n',
      unit: 'remarks',
    },
  ];
}

/** A finding has failed unless something else is said. */
function standing({severity, status}: Finding): string {
  return `${signed(SIGN[severity], severity)}${status === 'fail' ? '' : `<br>${status}`}`;
}

/** A resource that the sentence names already is not named again. */
function what({message, resource}: Finding): string {
  return `${text(message)}${resource === null || message.includes(resource) ? '' : `<br>${code(resource)}`}`;
}

const BY = {reconcile: '🔧', human: '👤', 'grant-permission': '🔑'} as const;

function fix({status, waiver, remediation}: Finding): string {
  if (status === 'waived' && waiver) return `<br>Waived until ${text(waiver.expires)}: ${text(waiver.reason)}`;
  return remediation === null ? '' : `<br>${BY[remediation.by]}\u00a0${text(narrowed(remediation.text, WIDEST))}`;
}
