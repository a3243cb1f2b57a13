/**
 * Markdown: the findings. What makes a verdict or fails the run stands open. Remarks are folded in the summary and only counted in
 * comment and issue, so that eight of them do not hide one loss.
 */
import {count} from '../words/count.js';
import type {Finding, Severity} from '../../findings/model.js';
import {instructionLines} from '../../delivery/command.js';
import {narrowed} from '../words/command/commandline.js';
import {LIMITS} from '../model/limits.js';
import {code, copied, link, row, signed, tableHead, text} from '../escape/markdown.js';
import {alone, grouped, isCommon, type FindingGroup} from '../model/many/groups.js';
import type {Report} from '../model/model.js';
import {shownOf} from '../model/showing.js';
import type {Section} from './page.js';
import type {MarkdownOptions} from './sections.js';
import {restingLines} from '../words/cause.js';
import {bySeverity, tally} from '../words/tally.js';
import {mentions} from '../words/command/mentioned.js';

const SIGN: Readonly<Record<Severity, string>> = {critical: '🔴', high: '🟠', medium: '🟡', low: '🔵', info: '⚪'};

/** Characters of a word of a command in a table; a longer one would push the columns after it out of the page. */
const WIDEST = 40;

/** Accounts that a row of a merged report names. */
const ACCOUNTS_NAMED = 3;

/** @param folds whether remarks have a fold here: a comment and an issue only count them, unless they are asked for */
export function findingsSections(report: Report, options: MarkdownOptions, folds: boolean): Section[] {
  const {showing} = options;
  const {told, remarks, resting, passes} = shownOf(report, showing);
  if (report.verdict === null && told.length + remarks.length === 0) return [];
  const table = tableOf(report, options);
  const said = (finding: Finding): string => `${what(finding)}${fix(finding)}`;
  // What only one account has stands behind the table of accounts.
  const rows = tableOf(report, options, report.accounts === undefined ? undefined : isCommon).rows(told, said);
  const asked = showing !== undefined && showing.show !== 'drift';
  const lines = [
    `${tally(report).replace('nothing', 'Nothing')}.`,
    ...restingLines(report, resting).map((line) => text(line)),
  ];
  return [
    {
      heading: 'Findings',
      intro: [
        lines.join(' '),
        ...(rows.length === 0 ? [] : [tableHead([...table.head, 'What, and what to do', 'Where'])]),
      ].join('\n\n'),
      rows,
      gap: '\n',
      unit: 'findings',
    },
    commandsSection(told),
    ...(folds || asked
      ? [fold(`${count(remarks.length, 'remark')} (${bySeverity(remarks)})`, 'remarks', remarks, table)]
      : []),
    fold(`${passes.length} passed`, 'passes', passes, table),
  ];
}

/** Of several accounts: what only one of them has. */
export function oddSection(report: Report, options: MarkdownOptions): Section {
  const table = tableOf(report, options, (group) => !isCommon(group));
  const {told} = shownOf(report, options.showing);
  const rows = report.accounts === undefined ? [] : table.rows(told, (finding) => `${what(finding)}${fix(finding)}`);
  return {
    heading: rows.length === 0 ? null : 'In one account only',
    intro: rows.length === 0 ? '' : tableHead([...table.head, 'What, and what to do', 'Where']),
    rows,
    gap: '\n',
    unit: 'findings',
  };
}

interface Table {
  readonly head: readonly string[];
  rows(findings: readonly Finding[], said: (finding: Finding) => string): string[];
}

/** @param only which groups of a merged report; all of them by default */
function tableOf(
  report: Report,
  {docsBase}: MarkdownOptions,
  only: (group: FindingGroup) => boolean = () => true,
): Table {
  const merged = report.accounts !== undefined;
  return {
    head: ['Severity', ...(merged ? ['Accounts'] : []), 'Check'],
    rows: (findings, said) =>
      (merged ? grouped(findings).filter(only) : findings.map(alone)).map(({first, accounts, more}) =>
        row([
          standing(first),
          ...(merged ? [named(accounts)] : []),
          docsBase === undefined ? code(first.check) : link(first.check, docsBase + first.docs),
          `${said(first)}${more === 0 ? '' : `<br>and ${count(more, 'more finding')} of this check`}`,
          code(`${first.location.path}:${first.location.line}`),
        ]),
      ),
  };
}

function named(accounts: readonly (string | null)[]): string {
  const left = accounts.length - ACCOUNTS_NAMED;
  const shown = accounts.slice(0, ACCOUNTS_NAMED).map((account) => code(account ?? 'unknown'));
  return `${shown.join('<br>')}${left > 0 ? `<br>and ${left} more` : ''}`;
}

function fold(summary: string, unit: string, findings: readonly Finding[], table: Table): Section {
  return {
    heading: null,
    intro:
      findings.length === 0
        ? ''
        : `<details><summary>${summary}</summary>\n\n${tableHead([...table.head, 'What', 'Where'])}`,
    rows: table.rows(findings, what),
    outro: '</details>',
    gap: '\n',
    unit,
  };
}

/** A finding has failed unless something else is said. */
function standing({severity, status}: Finding): string {
  return `${signed(SIGN[severity], severity)}${status === 'fail' ? '' : `<br>${status}`}`;
}

/** A resource that the sentence names already is not named again. */
function what({message, resource}: Finding): string {
  return `${text(message)}${resource === null || mentions(message, resource) ? '' : `<br>${code(resource)}`}`;
}

const BY = {
  reconcile: signed('🔧', 'reconcile'),
  human: signed('👤', 'a person'),
  'grant-permission': signed('🔑', 'a permission'),
} as const;

function fix({status, waiver, remediation}: Finding): string {
  if (status === 'waived' && waiver) return `<br>Waived until ${text(waiver.expires)}: ${text(waiver.reason)}`;
  if (remediation === null) return '';
  const lines = instructionLines(remediation.text);
  const told = lines.filter((line) => !line.isCommand || fits(line.text));
  const words = told.map((line) => (line.isCommand ? code(line.text) : text(narrowed(line.text, WIDEST))));
  const below = told.length < lines.length ? ['(commands below)'] : [];
  return `<br>${BY[remediation.by]}: ${[...words, ...below].join('<br>')}`;
}

/** A table grows as wide as its longest word, and cuts what is very long. */
function fits(command: string): boolean {
  return command.length <= LIMITS.codeChars && command.split(' ').every((word) => word.length <= WIDEST);
}

/**
 * The commands that no table holds, whole, each finding's under its name. Each is copied by itself: between two of them there may be a file
 * to edit, and the second of two ways is no step after the first.
 */
function commandsSection(findings: readonly Finding[]): Section {
  const blocks = findings.flatMap(({check, resource, status, remediation}) => {
    if (status === 'waived' || remediation === null) return [];
    const lines = instructionLines(remediation.text);
    if (lines.every((line) => !line.isCommand || fits(line.text))) return [];
    const about = resource === null ? '' : `<br>${code(resource)}`;
    const told = lines.map((line) => (line.isCommand ? copied('sh', line.text) : text(line.text)));
    return [[`${code(check)}${about}`, ...told].join('\n\n')];
  });
  return {
    heading: null,
    intro: blocks.length === 0 ? '' : '<details><summary>Commands to copy</summary>',
    rows: blocks,
    outro: '</details>',
    gap: '\n\n',
    unit: 'findings with commands',
  };
}
