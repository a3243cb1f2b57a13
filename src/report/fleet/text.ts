/** The report of many accounts for a terminal: what they have in common first, the odd ones last. */
import type {FleetReport} from '../../fleet/model.js';
import {type Ink, inks} from '../escape/ink.js';
import {shown} from '../escape/plain.js';
import {hang, inert, instructed, TEXT_WIDTH, wrap} from '../escape/terminal.js';
import {QUIET, type Showing} from '../model/show.js';
import {count} from '../words/count.js';
import {LIMITS_ADDRESS, NOT_LOOKED_AT} from '../words/scope.js';
import {showRemarks} from '../sections/text-findings.js';
import {consequenceWords, groupsShown, reasons, type ShownGroup} from './groups.js';
import {mendingCommands, remedyOf} from './remedies.js';
import {
  aboutFleet,
  deliveredOf,
  fleetBadge,
  fleetHeadline,
  fleetState,
  groupCause,
  groupName,
  someAccounts,
  strip,
  stripLegend,
  throughRole,
  troubled,
  unreadHubs,
  verdictWord,
} from './words.js';

export interface FleetTextOptions {
  readonly color: boolean;
  readonly showing?: Showing;
}

/** Rows printed; the JSON report has all. */
const MOST_GROUPS = 100;
const MOST_ACCOUNTS = 40;
const MARKS = {good: '✓', bad: '✗', unknown: '?'} as const;

export function renderFleetText(report: FleetReport, {color, showing = QUIET}: FleetTextOptions): string {
  const ink = inks(color);
  const told = groupsShown(report, showing);
  const {common, odd, remarks, waived} = told;
  const why = reasons(report, told);
  const rows = troubled(report.accounts);
  const groups = (all: readonly ShownGroup[]): string[] => [
    ...all.slice(0, MOST_GROUPS).flatMap((group) => groupLines(group, report, ink)),
    ...(all.length > MOST_GROUPS ? [`  and ${String(all.length - MOST_GROUPS)} more: the JSON report has all`] : []),
  ];
  const counted = [
    ...(remarks.length === 0 ? [] : [`${count(remarks.length, 'remark')} (${showRemarks(report)})`]),
    ...(waived.length === 0 ? [] : [`${String(waived.length)} waived`]),
  ];
  const blocks = [
    head(report, ink),
    section(
      'Hubs',
      unreadHubs(report).flatMap((line) => hang('  ', shown(line))),
      ink,
    ),
    section('In common', groups(common), ink),
    section('Accounts', stripLines(report), ink),
    section(
      rows.length === 0 ? '' : `Not in sync: ${String(rows.length)}`,
      [
        ...rows.slice(0, MOST_ACCOUNTS).map((account) => {
          const name = account.name === null ? '' : `  ${shown(account.name, 40)}`;
          const state = account.verdict === 'drifted' ? ink.bad(verdictWord(account)) : ink.state('unknown', 'unknown');
          const reason = why.get(account.account);
          const delivered = [deliveredOf(account), ...(reason === undefined ? [] : [reason])];
          return `  ${account.account}  ${state}  ${shown(delivered.join(': '), 200)}${name}`;
        }),
        ...(rows.length > MOST_ACCOUNTS ? [`  and ${String(rows.length - MOST_ACCOUNTS)} more`] : []),
      ],
      ink,
    ),
    section(report.accounts.length === 1 ? 'What was found' : 'In one account only', groups(odd), ink),
    roleLines(report, ink),
    counted.length === 0 ? [] : [`Besides: ${counted.join(', ')}.`],
    wrap(`${NOT_LOOKED_AT} More: ${LIMITS_ADDRESS}`, TEXT_WIDTH).map((line) => ink.dim(line)),
  ];
  return inert(
    `${blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`,
  );
}

function head(report: FleetReport, ink: Ink): string[] {
  const [state, badge] = [fleetState(report), fleetBadge(report)];
  const about = shown(aboutFleet(report).join(', '));
  return [
    `${ink.state(state, `${MARKS[state]} ${badge}`)}  ${ink.bold(fleetHeadline(report))}`,
    ...wrap(about, TEXT_WIDTH - 2).map((line) => ink.dim(`  ${line}`)),
  ];
}

function roleLines(report: FleetReport, ink: Ink): string[] {
  const words = throughRole(report);
  return words === null ? [] : wrap(shown(words), TEXT_WIDTH).map((line) => ink.dim(line));
}

function section(title: string, lines: readonly string[], ink: Ink): string[] {
  return lines.length === 0 ? [] : [ink.bold(title), ...lines];
}

function groupLines(group: ShownGroup, report: FleetReport, ink: Ink): string[] {
  const state = group.check === null ? ', ' : group.status === 'unknown' ? ', unknown: ' : ': ';
  const lead = `  ${ink.severity(group.severity)} ${count(group.accounts.length, 'account')}${state}${groupName(group)}`;
  const commands = mendingCommands(group.mended, report);
  const remedy = remedyOf(group.mended, report);
  return [
    lead,
    ...hang('    ', shown(groupCause(group))),
    ...group.consequences.flatMap((each) => hang('    ', shown(consequenceWords(each, group)))),
    ...hang('    in ', shown(someAccounts(group.accounts)), 7),
    ...(commands.length > 0
      ? // A command is for pasting: it stays on one line.
        commands.map((command) => `    ${command}`)
      : remedy === null
        ? []
        : instructed('    ', '→ ', remedy)),
  ];
}

function stripLines(report: FleetReport): string[] {
  if (report.accounts.length < 2) return [];
  return [...strip(report.accounts, 80).map((line) => `  ${line}`), `  ${stripLegend(report.accounts)}`];
}
