/** The report of many accounts as a page of GitHub Markdown: the job summary, and the body of the tracking issue. */
import type {FleetGroup, FleetReport} from '../../fleet/model.js';
import {code, copied, fence, instructed, row, tableHead, text} from '../escape/markdown.js';
import {LIMITS} from '../model/limits.js';
import {QUIET, type Showing} from '../model/show.js';
import {page, type Section} from '../sections/page.js';
import {count} from '../words/count.js';
import {limitsPage, type MarkdownOptions} from '../sections/sections.js';
import {NOT_LOOKED_AT} from '../words/scope.js';
import {consequenceWords, groupsShown, reasons, type ShownGroup} from './groups.js';
import {mendingCommands, remedyOf} from './remedies.js';
import {
  aboutFleet,
  deliveredHead,
  deliveredOf,
  failedIn,
  fleetBadge,
  fleetHeadline,
  fleetState,
  groupCause,
  groupHead,
  groupName,
  strip,
  stripLegend,
  throughRole,
  troubled,
  unreadHubs,
  verdictWord,
} from './words.js';

export interface FleetMarkdownOptions extends Pick<MarkdownOptions, 'docsBase'> {
  readonly showing?: Showing;
  /** What a reader must know besides, e.g. that the tracking issue could not be kept. */
  readonly notes?: readonly string[];
  /** Bytes; GitHub's limit for a job summary by default. */
  readonly budget?: number;
}

const MARKS = {good: '✅', bad: '❌', unknown: '❓'} as const;

export function renderFleetMarkdown(report: FleetReport, options: FleetMarkdownOptions = {}): string {
  const closing = `<sub>iam-alert-guard ${text(report.tool.version)}, ${text(report.generatedAt)}. "Would arrive" means: from configuration, nothing on the way drops the alert. ${text(NOT_LOOKED_AT)} More: ${limitsPage(options)}</sub>`;
  return page(
    [fleetOpening(report), ...(options.notes ?? []).map((note) => `> ${text(note)}`)].join('\n\n'),
    fleetSections(report, options.showing),
    closing,
    options.budget ?? LIMITS.summaryBytes,
  );
}

export function fleetOpening(report: FleetReport): string {
  return [
    `## ${MARKS[fleetState(report)]} ${fleetBadge(report)}: ${text(fleetHeadline(report))}`,
    text(aboutFleet(report).join(', ')),
    ...unreadHubs(report).map((line) => `**${text(line)}**`),
    ...[throughRole(report)].flatMap((line) => (line === null ? [] : [text(line)])),
  ].join('\n\n');
}

/**
 * What accounts have in common, then the table, then the odd ones.
 *
 * @param most accounts that one cause names
 */
export function fleetSections(report: FleetReport, showing: Showing = QUIET, most = Infinity): Section[] {
  const told = groupsShown(report, showing);
  const {common, odd, remarks, waived} = told;
  return [
    groupSection('In common', common, report, most),
    stripSection(report),
    accountsSection(report, reasons(report, told)),
    groupSection(report.accounts.length === 1 ? 'What was found' : 'In one account only', odd, report, most),
    countedSection(remarks, waived),
  ];
}

function groupSection(heading: string, groups: readonly ShownGroup[], report: FleetReport, most: number): Section {
  return {
    heading: groups.length === 0 ? null : heading,
    intro: '',
    rows: groups.map((group) => groupBlock(group, report, most)),
    gap: '\n\n',
    unit: 'causes',
  };
}

function groupBlock(group: ShownGroup, report: FleetReport, most: number): string {
  const {words, check} = groupHead(group);
  // Where few accounts are named, few commands are.
  const commands = Number.isFinite(most)
    ? mendingCommands(group.mended, report, 2)
    : mendingCommands(group.mended, report);
  const remedy = remedyOf(group.mended, report);
  const accounts = group.accounts;
  return [
    `**${words}${check === null ? '' : `: ${code(check)}`}**<br>${[groupCause(group), ...group.consequences.map((each) => consequenceWords(each, group))].map((each) => text(each)).join('<br>')}`,
    commands.length > 0 ? copied('sh', commands.join('\n')) : remedy === null ? '' : instructed('Remedy:', remedy),
    accountsOf(accounts, report, most),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const OPEN_TO = 6;

/** A list with one account a line, folded where it is long. */
function accountsOf(accounts: readonly string[], report: FleetReport, most: number): string {
  const names = new Map(report.accounts.map(({account, name}) => [account, name]));
  const items = accounts.slice(0, most).map((account) => {
    const name = names.get(account) ?? null;
    return name === null ? `- ${code(account)}` : `- ${code(account)} ${text(name, 60)}`;
  });
  const left = accounts.length - items.length;
  const list = [...items, ...(left > 0 ? [`- and ${String(left)} more: the JSON report names all`] : [])].join('\n');
  if (accounts.length <= OPEN_TO) return list;
  return `<details><summary>All ${count(accounts.length, 'account')}</summary>\n\n${list}\n\n</details>`;
}

function stripSection({accounts}: FleetReport): Section {
  const lines = accounts.length < 2 ? [] : strip(accounts, 100);
  const intro = lines.length === 0 ? '' : `${fence('text', lines.join('\n'))}\n\n${stripLegend(accounts)}`;
  return {heading: intro === '' ? null : 'Accounts', intro, rows: [], gap: '\n', unit: 'accounts'};
}

const FOLD_FROM = 20;

function accountsSection(report: FleetReport, why: ReadonlyMap<string, string>): Section {
  const rows = troubled(report.accounts);
  const failed = failedIn(report);
  const folded = rows.length > FOLD_FROM;
  const head = tableHead([
    'Account',
    'Verdict',
    deliveredHead(report.accounts),
    'Why',
    'Drifted',
    'Remarks',
    'Unknown',
    'Baseline',
  ]);
  const summary = `<details><summary>${count(rows.length, 'account')} not in sync</summary>`;
  return {
    heading: null,
    intro: rows.length === 0 ? '' : folded ? `${summary}\n\n${head}` : head,
    rows: rows.map((account) =>
      row([
        account.name === null ? code(account.account) : `${code(account.account)} ${text(account.name, 60)}`,
        verdictWord(account),
        text(deliveredOf(account), 200),
        text(why.get(account.account) ?? ''),
        ...failed(account),
        String(account.counts.unknown),
        account.baseline.path === '' ? '' : code(account.baseline.path),
      ]),
    ),
    ...(folded ? {outro: '</details>'} : {}),
    gap: '\n',
    unit: 'accounts',
  };
}

function countedSection(remarks: readonly FleetGroup[], waived: readonly FleetGroup[]): Section {
  const line = (group: FleetGroup): string =>
    row([
      code(groupName(group)),
      String(group.accounts.length),
      text(groupCause(group), 300),
      ...(waived.length > 0
        ? [group.waiver === undefined ? '' : text(`until ${group.waiver.expires}: ${group.waiver.reason}`, 300)]
        : []),
    ]);
  const all = [...remarks, ...waived];
  const title = [
    remarks.length === 0 ? null : count(remarks.length, 'remark'),
    waived.length === 0 ? null : `${String(waived.length)} waived`,
  ];
  return {
    heading: null,
    intro:
      all.length === 0
        ? ''
        : `<details><summary>${title.filter((part) => part !== null).join(', ')}</summary>\n\n${tableHead(['Check', 'Accounts', 'What', ...(waived.length > 0 ? ['Waived'] : [])])}`,
    rows: all.map(line),
    ...(all.length === 0 ? {} : {outro: '</details>'}),
    gap: '\n',
    unit: 'remarks',
  };
}
