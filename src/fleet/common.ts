/**
 * What is the same in many accounts, although each has an id of its own and perhaps names that a tool made up: a finding's message without
 * both tells which accounts have one thing in common.
 */
import type {Finding} from '../findings/model.js';
import {severityRank} from '../findings/model.js';
import type {Cause, Report} from '../report/model/model.js';
import {restsOnCause} from '../report/model/cause.js';
import {decisiveUnread, unknownForNow} from '../report/forms/issue.js';
import {keyOf, replaceName, union, without} from './common-words.js';
import type {FleetGroup} from './model.js';
import {historyGroups} from './silent.js';

/** Words that are names too: in a message they are words. */
const WORDS: ReadonlySet<string> = new Set(['default', 'alias', 'email', 'rule', 'topic', 'trail']);
const SHORTEST_NAME = 4;

/** `arn:aws:events:...:rule/bus/iam-changes` is called iam-changes. Null where a message may hold the name as a word. */
function nameIn(resource: string | null): string | null {
  if (resource === null) return null;
  const name = resource.split(/[:/]/).at(-1) ?? '';
  return name.length < SHORTEST_NAME || WORDS.has(name) ? null : name;
}

/** Everything of a report that somebody may have to look at, one group for each thing. */
export function groupsOf(report: Report, account: string): FleetGroup[] {
  const groups = new Map<string, FleetGroup>();
  const add = (group: FleetGroup): void => {
    const there = groups.get(group.key);
    groups.set(group.key, there === undefined ? group : joined(there, group));
  };
  const resting = report.findings.filter((finding) => restsOnCause(report, finding));
  if (report.cause !== undefined && resting.length > 0) add(causeGroup(report.cause, resting, report, account));
  if (report.history !== undefined) {
    // What could not be read for one cause is not told again.
    for (const group of historyGroups(report.history, report, account))
      if (group.status === 'fail' || groups.size === 0 || report.cause === undefined) add(group);
    return [...groups.values()];
  }
  if (report.cause === undefined && unknownForNow(report)) return [unansweredGroup(report, account)];
  const told = new Set(resting);
  const names = namesOf(report, account);
  for (const finding of report.findings)
    if (finding.status !== 'pass' && !told.has(finding)) add(findingGroup(finding, account, names));
  return [...groups.values()];
}

/** The names of all that the report speaks of, the longest first: the message of a lost alert names the rule that loses it. */
function namesOf(report: Report, account: string): readonly string[] {
  const names = report.findings.map(({resource}) => nameIn(resource === null ? null : without(resource, account)));
  return [...new Set(names.filter((name) => name !== null))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const TIME = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)?/g;
/** A number that is measured: no part of a name, and no id of an account. */
const NUMBER = /(?<![\w.:/-])\d{1,11}(?:\.\d+)?(?![\w/-])/g;

/** What was found, without what differs from day to day or is called differently elsewhere: the same thing has the same. */
function templateOf(cause: string, names: readonly string[]): string {
  const nameless = names.reduce((text, name) => replaceName(text, name, '\u0000'), cause);
  return nameless.replace(TIME, '\u0001').replace(NUMBER, '\u0002');
}

function findingGroup(finding: Finding, account: string, names: readonly string[]): FleetGroup {
  const {check, hop, severity, title, location, docs, waiver} = finding;
  const status = finding.status === 'pass' ? 'fail' : finding.status;
  const resource = finding.resource === null ? null : without(finding.resource, account);
  const name = nameIn(resource);
  const cause = without(finding.message, account);
  const by = finding.remediation?.by ?? null;
  return {
    // Accepted for another reason, or until another day, is another exception.
    key: keyOf([
      ...[check, status, severity, by, templateOf(cause, names)],
      ...(waiver === undefined ? [] : [waiver.expires, waiver.reason]),
    ]),
    check,
    hop,
    status,
    severity,
    title,
    cause,
    remediation: finding.remediation && {
      by: finding.remediation.by,
      text: without(finding.remediation.text, account),
    },
    location,
    docs,
    ...(waiver === undefined ? {} : {waiver}),
    resources: resource === null ? [] : [name ?? resource],
    accounts: [account],
  };
}

/** What explains the run is said once; what rests on it is only counted in the account. */
function causeGroup(cause: Cause, resting: readonly Finding[], report: Report, account: string): FleetGroup {
  const [worst] = [...resting].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const said = without(`${cause.said} ${cause.message}`.trim(), account);
  const [first = '', ...rest] = cause.message;
  return {
    key: keyOf([null, cause.kind, said]),
    check: null,
    hop: 'account',
    status: 'unknown',
    severity: worst?.severity ?? 'critical',
    title: without(cause.said, account),
    // That the role could not be assumed is what its message says, too, with the role's name.
    cause: without(
      `${cause.kind === 'role-refused' ? '' : cause.said} ${first.toUpperCase()}${rest.join('')}`.trim(),
      account,
    ),
    remediation: {by: 'human', text: without(cause.remedy, account)},
    location: {path: report.baseline.path, line: 1, column: 1},
    docs: null,
    resources: [],
    accounts: [account],
  };
}

/**
 * Which read it was that AWS throttled or did not answer in time is chance, and the next run may get all of them: accounts that are unknown
 * for nothing else have that in common.
 */
function unansweredGroup(report: Report, account: string): FleetGroup {
  const open = report.findings.filter(({status}) => status === 'unknown');
  const [worst] = [...open].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const reads = union(decisiveUnread(report).map(({read}) => read));
  const title = 'AWS throttled reads, or did not answer them in time';
  return {
    key: keyOf([null, 'unanswered']),
    check: null,
    hop: 'account',
    status: 'unknown',
    severity: worst?.severity ?? 'critical',
    title,
    cause: `${title}, also when they were asked again: ${reads.join(', ')}.`,
    remediation: {by: 'human', text: 'No resource needs to be changed. Run the check again.'},
    location: {path: report.baseline.path, line: 1, column: 1},
    docs: null,
    resources: [],
    accounts: [account],
  };
}

/** Two groups of one key. The words are those of the first account: whichever way they are joined, the result is the same. */
export function joined(a: FleetGroup, b: FleetGroup): FleetGroup {
  const [first] = [a, b].sort((one, other) => {
    const [x, y] = [one.accounts[0] ?? '', other.accounts[0] ?? ''];
    return x < y ? -1 : x > y ? 1 : one.cause < other.cause ? -1 : 1;
  });
  const varies = a.varies === true || b.varies === true || (a.cause !== b.cause && nameless(a) !== nameless(b));
  return {
    ...(first ?? a),
    resources: union(a.resources, b.resources),
    accounts: union(a.accounts, b.accounts),
    ...(varies ? {varies} : {}),
  };
}

/** Of the first account, without the name that `resources` holds: what else differs are numbers, times and other names. */
function nameless({cause, resources}: FleetGroup): string {
  // A group of a thousand accounts may hold a thousand names: few of them stand in the text.
  return resources
    .filter((name) => cause.includes(name))
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => replaceName(text, name, '\u0000'), cause);
}

/** Worst first: what fails before what is unknown before what is waived, then severity, then the number of accounts. */
export function inOrder(groups: Iterable<FleetGroup>): FleetGroup[] {
  const grave = ({status, severity}: FleetGroup): number =>
    status === 'waived' ? 2 : severityRank(severity) <= severityRank('medium') ? 0 : 1;
  const state = {fail: 0, unknown: 1, waived: 2};
  return [...groups].sort(
    (a, b) =>
      grave(a) - grave(b) ||
      severityRank(a.severity) - severityRank(b.severity) ||
      state[a.status] - state[b.status] ||
      b.accounts.length - a.accounts.length ||
      ((a.check ?? '') < (b.check ?? '') ? -1 : (a.check ?? '') > (b.check ?? '') ? 1 : 0) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}
