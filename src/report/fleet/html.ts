/** The report of many accounts as one file to keep or to print. It loads nothing and runs nothing. */
import {summaryOf, type FleetAccount, type FleetGroup, type FleetReport} from '../../fleet/model.js';
import {all, block, code, documentOf, el, id, prose, type Child, type Html} from '../escape/html.js';
import {compare} from '../model/order.js';
import {QUIET, type Showing} from '../model/show.js';
import {controlsSection} from '../sections/html/controls.js';
import {glance} from '../sections/html/glance.js';
import {list, section, table, terms} from '../sections/html/part.js';
import {STYLE} from '../sections/html/style.js';
import {count} from '../words/count.js';
import {BRIEF_CLAIM, BRIEF_LIMITS, CLAIM, LIMITS_OF_EVERY_RUN, LIMITS_PAGE} from '../words/scope.js';
import {fleetClaims, reachesAll} from './claims.js';
import {
  deliveredHead,
  deliveredOf,
  fleetBadge,
  fleetHeadline,
  fleetState,
  groupCause,
  groupName,
  groupsShown,
  mendingCommands,
  remedyOf,
  someAccounts,
  troubled,
  unreadHubs,
  verdictWord,
} from './words.js';

export function renderFleetHtml(report: FleetReport, {showing = QUIET}: {readonly showing?: Showing} = {}): string {
  const {common, odd, remarks, waived} = groupsShown(report, showing);
  const parts = [
    glance(glanceRows(report)),
    hubsPart(report),
    groupsPart('In common', common, report),
    stripPart(report),
    accountsPart('Accounts that are not in sync', troubled(report.accounts)),
    groupsPart('In one account only', odd, report),
    countedPart('Remarks', remarks),
    countedPart('Waived', waived),
    wellPart(report.accounts.filter(({verdict}) => verdict === 'in-sync')),
    leftOutPart(report),
    section(
      'What this report claims',
      el('p', {}, CLAIM),
      el('p', {}, 'Not looked at by any run:'),
      list(LIMITS_OF_EVERY_RUN),
      el('p', {}, 'More of each: ', code(LIMITS_PAGE)),
    ),
    controlsSection(fleetClaims(report), () => ''),
    originPart(report),
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

function glanceRows(report: FleetReport): [string, Child][] {
  const {accounts, organization, leftOut, hubs, generatedAt, tool, shard} = report;
  const {verdicts, counts} = summaryOf(accounts);
  const read = hubs.filter(({state}) => state === 'read').length;
  const exceptions = [
    verdicts.drifted === 0 ? null : `${count(verdicts.drifted, 'account')} drifted`,
    verdicts.unknown === 0 ? null : `${count(verdicts.unknown, 'account')} could not be determined`,
    counts.waived === 0 ? null : `${count(counts.waived, 'finding')} waived`,
    leftOut.length === 0 ? null : `${count(leftOut.length, 'account')} not looked at`,
  ].filter((part) => part !== null);
  const scope = [
    count(accounts.length, 'account'),
    organization.id === null ? null : ` of organization ${organization.id}`,
    shard === undefined ? null : `, shard ${String(shard.index)} of ${String(shard.of)}`,
    hubs.length === 0 ? null : `, with ${String(read)} of ${count(hubs.length, 'hub')} read`,
  ].filter((part) => part !== null);
  const from = `; read by iam-alert-guard ${tool.version} from the configuration that AWS answered`;
  return [
    [
      'What is claimed?',
      `${BRIEF_CLAIM} It holds for ${String(accounts.filter(reachesAll).length)} of ${count(accounts.length, 'account')}.`,
    ],
    ['Of what?', scope.join('')],
    ['For when?', `${generatedAt}, when the last account was judged`],
    ['From where?', all('organization file ', code(organization.path), ', SHA-256 ', code(organization.sha256), from)],
    ['With which exceptions?', exceptions.length === 0 ? 'none' : exceptions.join('; ')],
    ['Within which limits?', BRIEF_LIMITS],
  ];
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
  return lines.length === 0 ? null : section('Hubs that could not be read', list(lines));
}

function groupsPart(heading: string, groups: readonly FleetGroup[], report: FleetReport): Html | null {
  return groups.length === 0 ? null : section(heading, ...groups.map((group) => groupPart(group, report)));
}

function groupPart(group: FleetGroup, report: FleetReport): Html {
  const commands = mendingCommands(group, report);
  const remedy = remedyOf(group);
  const state = group.status === 'unknown' ? ', unknown' : '';
  return el(
    'article',
    {class: `finding ${group.severity}`},
    el('h3', {}, `${count(group.accounts.length, 'account')}, ${group.severity}${state}: `, id(groupName(group))),
    el('p', {}, prose(groupCause(group))),
    el('p', {class: 'soft'}, `In ${someAccounts(group.accounts)}`),
    commands.length > 0
      ? block(commands.join('\n'))
      : remedy === null
        ? null
        : el('p', {}, el('b', {}, 'Remedy: '), prose(remedy)),
  );
}

const CELL = 14;
const ACROSS = 50;
const CLASS: Readonly<Record<FleetAccount['verdict'], string>> = {
  drifted: 'blocks',
  unknown: 'unknown',
  'in-sync': 'passes',
};

/** A square for each account. A drifted one has a cross and an unknown one a dash, for those who see no colour, and on paper. */
function stripPart({accounts}: FleetReport): Html | null {
  if (accounts.length < 2) return null;
  const {verdicts} = summaryOf(accounts);
  const rows = Math.ceil(accounts.length / ACROSS);
  const label = `${String(verdicts.drifted)} accounts drifted, ${String(verdicts.unknown)} unknown, ${String(verdicts['in-sync'])} in sync`;
  const width = Math.min(accounts.length, ACROSS) * CELL + 2;
  return section(
    'All accounts at a glance',
    el(
      'figure',
      {},
      el(
        'svg',
        {
          viewBox: `0 0 ${String(width)} ${String(rows * CELL + 2)}`,
          width,
          height: rows * CELL + 2,
          class: 'strip',
          role: 'img',
          'aria-label': label,
        },
        ...accounts.map((account, index) => square(account, index)),
      ),
      el(
        'figcaption',
        {},
        'One square per account, ordered by account id. A cross: drifted. A dash: unknown. Empty: in sync.',
      ),
    ),
  );
}

function square({account, verdict}: FleetAccount, index: number): Html {
  const [x, y] = [(index % ACROSS) * CELL + 2, Math.floor(index / ACROSS) * CELL + 2];
  const [left, right, top, bottom] = [x + 3, x + CELL - 5, y + 3, y + CELL - 5];
  const middle = y + (CELL - 2) / 2;
  const mark = {
    drifted: `M${String(left)} ${String(top)}L${String(right)} ${String(bottom)}M${String(right)} ${String(top)}L${String(left)} ${String(bottom)}`,
    unknown: `M${String(left)} ${String(middle)}H${String(right)}`,
    'in-sync': null,
  }[verdict];
  return el(
    'g',
    {class: CLASS[verdict]},
    el('title', {}, `${account}: ${verdict}`),
    el('rect', {x, y, width: CELL - 2, height: CELL - 2}),
    mark === null ? null : el('path', {d: mark}),
  );
}

function accountsPart(heading: string, accounts: readonly FleetAccount[]): Html | null {
  if (accounts.length === 0) return null;
  return section(
    heading,
    table(
      ['Account', 'Verdict', deliveredHead(accounts), 'Failed', 'Unknown', 'Baseline'],
      accounts.map((account): Child[] => [
        account.name === null ? id(account.account) : all(id(account.account), ' ', account.name),
        verdictWord(account),
        deliveredOf(account),
        String(account.counts.fail),
        String(account.counts.unknown),
        account.baseline.path === '' ? null : code(account.baseline.path),
      ]),
    ),
  );
}

function countedPart(heading: string, groups: readonly FleetGroup[]): Html | null {
  if (groups.length === 0) return null;
  const rows = groups.map((group): Child[] => [
    id(groupName(group)),
    String(group.accounts.length),
    prose(groupCause(group)),
  ]);
  return section(heading, table(['Check', 'Accounts', 'What'], rows));
}

function leftOutPart({leftOut}: FleetReport): Html | null {
  if (leftOut.length === 0) return null;
  const rows = leftOut.map(({account, state}): Child[] => [id(account), state]);
  return section('Accounts that were not looked at', table(['Account', 'Why'], rows));
}

function originPart({tool, organization, accounts}: FleetReport): Html {
  const baselines = new Map(accounts.map(({baseline}) => [baseline.path, baseline.sha256]));
  return section(
    'Where this comes from',
    terms([
      ['Tool', `${tool.name} ${tool.version}`],
      ['Organization file', all(code(organization.path), ' ', code(organization.sha256))],
      ...[...baselines]
        .sort(([a], [b]) => compare(a, b))
        .map(([path, sha256]): [string, Child] => ['Baseline', all(code(path), ' ', code(sha256))]),
    ]),
  );
}
