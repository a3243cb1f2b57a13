/** The report of many accounts as one file to keep or to print. It loads nothing and runs nothing. */
import {summaryOf, type FleetAccount, type FleetReport, type Population} from '../../fleet/model.js';
import type {FleetPeriod} from '../../fleet/period-block.js';
import {all, code, documentOf, el, id, type Child, type Html} from '../escape/html.js';
import {compare} from '../model/order.js';
import {QUIET, type Showing} from '../model/show.js';
import {controlsSection} from '../sections/html/controls.js';
import {glance} from '../sections/html/glance.js';
import {list, section, table, terms, type HtmlOptions} from '../sections/html/part.js';
import {STYLE} from '../sections/html/style.js';
import {count} from '../words/count.js';
import {
  BRIEF_CLAIM,
  BRIEF_LIMITS,
  CLAIM,
  LIMITS_OF_EVERY_RUN,
  LIMITS_ADDRESS,
  MADE_BY,
  VERIFY,
} from '../words/scope.js';
import {fleetClaims, fleetExceptions, reachesAll} from './claims.js';
import {groupsShown, reasons} from './groups.js';
import {countedPart, groupsPart, waivedPart} from './html-groups.js';
import {driftedIn, fleetPeriodPart} from './period.js';
import {stripPart} from './strip.js';
import {
  deliveredHead,
  deliveredOf,
  failedIn,
  fleetBadge,
  fleetHeadline,
  fleetState,
  someAccounts,
  throughRole,
  troubled,
  hubsRead,
  unreadHubs,
  verdictWord,
} from './words.js';

interface FleetHtmlOptions extends HtmlOptions {
  readonly showing?: Showing;
}

export function renderFleetHtml(report: FleetReport, {showing = QUIET, commit}: FleetHtmlOptions = {}): string {
  const told = groupsShown(report, showing);
  const {common, odd, remarks, waived} = told;
  const parts = [
    glance(glanceRows(report, commit)),
    hubsPart(report),
    rolePart(report),
    groupsPart('In common', common, report),
    recipientsPart(report),
    stripPart(report),
    accountsPart('Accounts that are not in sync', report, reasons(report, told)),
    groupsPart(report.accounts.length === 1 ? 'What was found' : 'In one account only', odd, report),
    waivedPart(waived),
    fleetPeriodPart(report.period),
    countedPart('Remarks', remarks),
    wellPart(report.accounts.filter(({verdict}) => verdict === 'in-sync')),
    leftOutPart(report),
    section(
      'What this report claims',
      el('p', {}, CLAIM),
      el('p', {}, 'Not looked at by any run:'),
      list(LIMITS_OF_EVERY_RUN),
      el('p', {}, 'More of each: ', code(LIMITS_ADDRESS)),
    ),
    controlsSection(fleetClaims(report), () => ''),
    originPart(report, commit),
  ];
  const title = `IAM alerts of ${count(report.accounts.length, 'account')}: ${fleetBadge(report)}`;
  return documentOf(title, STYLE, el('main', {}, opening(report), ...parts));
}

function opening(report: FleetReport): Html {
  const {organization, accounts, generatedAt} = report;
  const {verdicts} = summaryOf(accounts);
  return el(
    'header',
    {class: fleetState(report)},
    el('p', {class: 'badge'}, fleetBadge(report)),
    el('h1', {}, fleetHeadline(report)),
    terms([
      [
        'Accounts',
        `${String(accounts.length)}: ${String(verdicts.drifted)} drifted, ${String(verdicts.unknown)} unknown, ${String(verdicts['in-sync'])} in sync`,
      ],
      ['Organization', organization.id === null ? null : code(organization.id)],
      ['Organization file', code(organization.path)],
      ['Time', generatedAt],
    ]),
  );
}

function glanceRows(report: FleetReport, commit: string | undefined): [string, Child][] {
  const {accounts, organization, leftOut, tool, shard, period} = report;
  const {verdicts, counts} = summaryOf(accounts);
  const hubs = hubsRead(report);
  const found = [
    verdicts.drifted === 0 ? null : `${count(verdicts.drifted, 'account')} drifted`,
    verdicts.unknown === 0 ? null : `${count(verdicts.unknown, 'account')} could not be determined`,
    period === undefined ? null : driftedIn(period),
  ].filter((part) => part !== null);
  const exceptions = [
    counts.waived === 0 ? null : `${count(counts.waived, 'finding')} waived`,
    leftOut.length === 0 ? null : `${count(leftOut.length, 'account')} not looked at`,
    ...fleetExceptions(report),
  ].filter((part) => part !== null);
  const scope = [
    count(accounts.length, 'account'),
    organization.id === null ? null : ` of organization ${organization.id}`,
    organization.accounts === undefined
      ? null
      : ` (${POPULATION[organization.accounts]}${leftOut.length === 0 ? '' : ', less those under "Accounts that were not looked at"'})`,
    shard === undefined ? null : `, shard ${String(shard.index)} of ${String(shard.of)}`,
    hubs === null ? null : `, with ${hubs}`,
  ].filter((part) => part !== null);
  const at = commit === undefined ? null : all(', in a checkout of commit ', code(commit));
  const from = `; read by iam-alert-guard ${tool.version} from the configuration that AWS answered`;
  return [
    [
      'What is claimed?',
      `${BRIEF_CLAIM} ${period === undefined ? 'This holds' : 'In the newest run, this holds'} for ${String(accounts.filter(reachesAll).length)} of ${count(accounts.length, 'account')}.`,
    ],
    ['Of what?', scope.join('')],
    ['For when?', period === undefined ? oneRun(report) : whole(period)],
    [
      'From where?',
      all('organization file ', code(organization.path), ', SHA-256 ', code(organization.sha256), at, from),
    ],
    ['What was found?', found.length === 0 ? 'every account in sync' : found.join('; ')],
    ['With which exceptions?', exceptions.length === 0 ? 'none' : exceptions.join('; ')],
    ['Within which limits?', BRIEF_LIMITS],
    ['Who made it?', all(`${MADE_BY} ${tool.version}. `, VERIFY.said, code(VERIFY.command))],
  ];
}

/** Where the population comes from: who lists accounts by hand has to know that the list is whole. */
const POPULATION: Readonly<Record<Population, string>> = {
  all: 'all active ones that AWS Organizations lists',
  units: 'the active ones of some organizational units; the organization may have others',
  list: 'those that the organization file lists; the organization may have others',
};

/** An account may have been judged an hour before: `--output-dir` keeps its report for a second run. */
function oneRun({accounts, generatedAt}: FleetReport): string {
  const first = accounts.flatMap((account) => account.generatedAt ?? []).reduce((a, b) => (a < b ? a : b), generatedAt);
  const when = first === generatedAt ? generatedAt : `${first} to ${generatedAt}`;
  return `${when}, ${first === generatedAt ? 'when the last account was' : 'when the first and the last account were'} judged: one run; earlier reports extend it to a period (--previous)`;
}

function whole({from, to, runs, daysWithout: {length}}: FleetPeriod): string {
  return `${from} to ${to}, ${count(runs.length, 'run')}, ${length === 0 ? 'no day' : count(length, 'day')} without one`;
}

/** Each by its id, in columns: there is nothing else to say of them, and there may be a thousand. */
function wellPart(accounts: readonly FleetAccount[]): Html | null {
  if (accounts.length === 0) return null;
  const items = accounts.map(({account, name}) =>
    el('li', {}, name === null ? id(account) : all(id(account), ' ', name)),
  );
  return section('Accounts in sync', el('ul', {class: 'columns'}, ...items));
}

function hubsPart(report: FleetReport): Html | null {
  const lines = unreadHubs(report);
  return lines.length === 0 ? null : section('Hubs that could not be read completely', list(lines));
}

function rolePart(report: FleetReport): Html | null {
  const words = throughRole(report);
  return words === null ? null : section('Credentials for the commands', el('p', {}, words));
}

/** Who is alerted is what an auditor asks for, and a baseline's hash does not say it. */
function recipientsPart({recipients = []}: FleetReport): Html | null {
  if (recipients.length === 0) return null;
  const rows = recipients.map(({protocol, endpoint, accounts, reached, unknown}): Child[] => {
    const [all, open] = [new Set(reached), new Set(unknown)];
    const lacking = accounts.filter((account) => !all.has(account) && !open.has(account));
    return [
      code(endpoint),
      protocol,
      count(accounts.length, 'account'),
      String(reached.length),
      lacking.length === 0 ? 'none' : someAccounts(lacking),
      unknown.length === 0 ? 'none' : someAccounts(unknown),
    ];
  });
  return section(
    'Recipients',
    table(['Recipient', 'Protocol', 'Declared in', 'Every call would arrive in', 'Not in', 'Not determined in'], rows),
  );
}

function accountsPart(heading: string, report: FleetReport, why: ReadonlyMap<string, string>): Html | null {
  const accounts = troubled(report.accounts);
  const failed = failedIn(report);
  if (accounts.length === 0) return null;
  return section(
    heading,
    table(
      ['Account', 'Verdict', deliveredHead(accounts), 'Why', 'Drifted', 'Remarks', 'Unknown', 'Baseline'],
      accounts.map((account): Child[] => [
        account.name === null
          ? id(account.account)
          : all(id(account.account), ' ', el('span', {class: 'name'}, account.name)),
        verdictWord(account),
        deliveredOf(account),
        why.get(account.account) ?? null,
        ...failed(account),
        String(account.counts.unknown),
        account.baseline.path === '' ? null : code(account.baseline.path),
      ]),
    ),
  );
}

function leftOutPart({leftOut}: FleetReport): Html | null {
  if (leftOut.length === 0) return null;
  const rows = leftOut.map(({account, state}): Child[] => [id(account), state]);
  return section('Accounts that were not looked at', table(['Account', 'Why'], rows));
}

function originPart({tool, organization, accounts}: FleetReport, commit: string | undefined): Html {
  const baselines = new Map(accounts.map(({baseline}) => [baseline.path, baseline.sha256]));
  return section(
    'Where this comes from',
    terms([
      ['Tool', `${tool.name} ${tool.version}`],
      ['Checked-out commit', commit === undefined ? null : code(commit)],
      ['Organization file', all(code(organization.path), ' ', code(organization.sha256))],
      ...[...baselines]
        .sort(([a], [b]) => compare(a, b))
        .map(([path, sha256]): [string, Child] => ['Baseline', all(code(path), ' ', code(sha256))]),
    ]),
  );
}
