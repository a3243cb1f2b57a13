/** What to do about what accounts have in common: commands that work as they stand, each with the baseline, the account and the role that it needs. */
import {DEFAULT_BASELINE} from '../../baseline/file/default-path.js';
import {shellWord} from '../../delivery/command.js';
import {ACCOUNT, replaceName} from '../../fleet/common-words.js';
import type {FleetGroup, FleetReport} from '../../fleet/model.js';
import type {Again} from '../model/again.js';
import {called, pieces} from '../words/command/commandline.js';
import {completedLines, NOTHING_AGAIN} from '../words/command/again.js';
import {missing} from '../words/command/repeated.js';
import {count} from '../words/count.js';

const ACCOUNT_ID = /^\d{12}$/;
/** Where accounts are judged by different baselines and a text is for all of them. */
const BASELINE = 'BASELINE';
/** An external id is never printed. */
const EXTERNAL_ID = 'EXTERNAL_ID';

/** Characters: a longer line is cut where it is shown, and half a command is none. */
const COMMAND_CHARS = 900;
/** Enough for a thousand accounts. */
const MOST_COMMANDS = 24;

/** The options that every command for an account needs: whose credentials assume its role, and where. */
function access({again, externalId}: FleetReport): string {
  const given = (['profile', 'region'] as const).flatMap((option) => {
    const value = again?.[option] ?? null;
    return value === null ? [] : [` --${option} ${shellWord(value)}`];
  });
  return [...given, ...(externalId === true ? [` --external-id ${EXTERNAL_ID}`] : [])].join('');
}

/**
 * The commands that mend all of them, for a POSIX shell, one line each: each account's plan is shown and asked for. None where no command
 * does, where the organization file does not name the role that may, or where the report is redacted.
 *
 * @param most commands; the rest is counted in a comment of the shell
 */
export function mendingCommands(group: FleetGroup, report: FleetReport, most = MOST_COMMANDS): string[] {
  const {reconcileRole, partition, again} = report;
  if (group.remediation?.by !== 'reconcile' || reconcileRole === null) return [];
  if (!group.accounts.every((account) => ACCOUNT_ID.test(account))) return [];
  const byBaseline = new Map<string, string[]>();
  const paths = pathsOf(report.accounts);
  for (const account of group.accounts) {
    const path = paths.get(account) ?? '';
    const its = byBaseline.get(path);
    if (its === undefined) byBaseline.set(path, [account]);
    else its.push(account);
  }
  const program = again?.program ?? 'iam-alert-guard';
  const commands = [...byBaseline].flatMap(([path, its]) => {
    const role = shellWord(`arn:${partition}:iam::`);
    const reconcile = (account: string): string => {
      const written = `reconcile --baseline ${shellWord(path)} --account ${account}${access(report)} --assume-role ${role}${account}:role/${shellWord(reconcileRole)}`;
      return `${program} ${written}${missing(written, {...(again ?? NOTHING_AGAIN), snapshot: [], prune: []})}`;
    };
    const command = (some: readonly string[]): string =>
      some.length === 1
        ? reconcile(some.join(''))
        : `for account in ${some.join(' ')}; do ${reconcile('"$account"')}; done`;
    const each = Math.max(1, Math.floor((COMMAND_CHARS - command([]).length) / 13));
    return Array.from({length: Math.ceil(its.length / each)}, (_, n) => command(its.slice(n * each, (n + 1) * each)));
  });
  const more = commands.length - most;
  if (more <= 0) return commands;
  return [
    ...commands.slice(0, most),
    `# and ${count(more, 'more command')} like these: the JSON report names all accounts`,
  ];
}

/**
 * What to do in one account, or in each of several: sentences, and commands on lines of their own.
 *
 * @param account whose finding it is; by default the only one of the group. Of several, and where the report is redacted, ACCOUNT stands for its id
 */
export function remedyOf(
  group: FleetGroup,
  report: FleetReport,
  account: string | null = group.accounts.length === 1 ? (group.accounts[0] ?? null) : null,
): string | null {
  if (group.remediation === null) return null;
  const id = account !== null && ACCOUNT_ID.test(account) ? account : null;
  const again = againFor(group, report, account, id);
  const text = isOfTheFirst(group, account) ? ofItsOwn(group) : group.remediation.text;
  const own = completedLines(id === null ? text : replaceName(text, ACCOUNT, id), again);
  return [own, ...credentials(own, id, report)].join('\n');
}

/** Where names differ, the text of a group may name the resource of its first account: elsewhere such a command is wrong. */
function isOfTheFirst({resources, remediation}: FleetGroup, account: string | null): boolean {
  if (resources.length < 2) return false;
  const text = remediation?.text ?? '';
  return account !== null || resources.some((name) => replaceName(text, name, '') !== text);
}

function ofItsOwn({remediation}: FleetGroup): string {
  const mend = remediation?.by === 'reconcile' ? ['  iam-alert-guard reconcile'] : [];
  return [...mend, 'To see what to do with the resource of this account:', '  iam-alert-guard check'].join('\n');
}

/** A report is asked for each of its groups and accounts. */
const known = new WeakMap<FleetReport['accounts'], ReadonlyMap<string, string>>();

/** The baseline of each account. */
function pathsOf(accounts: FleetReport['accounts']): ReadonlyMap<string, string> {
  const paths = known.get(accounts) ?? new Map(accounts.map(({account, baseline}) => [account, baseline.path]));
  known.set(accounts, paths);
  return paths;
}

/** @param id in the commands; null where it is to be filled in */
function againFor(
  group: FleetGroup,
  report: FleetReport,
  account: string | null,
  id: string | null,
): (command: string) => Again {
  const {partition, role, reconcileRole, again = NOTHING_AGAIN, externalId} = report;
  const its = pathsOf(report.accounts);
  const paths = [...new Set((account === null ? group.accounts : [account]).map((each) => its.get(each) ?? ''))];
  const [path = ''] = paths;
  const baseline = paths.length > 1 ? BASELINE : path === '' || path === DEFAULT_BASELINE ? null : path;
  return (command) => {
    const its = command === 'reconcile' ? reconcileRole : (role ?? null);
    return {
      ...again,
      ...{baseline, snapshot: [], prune: [], account: id ?? ACCOUNT},
      'assume-role': its === null ? null : `arn:${partition}:iam::${id ?? ACCOUNT}:role/${its}`,
      ...(its !== null && externalId === true ? {'external-id': EXTERNAL_ID} : {}),
    };
  };
}

/** What is to be done in a hub, and not in the account that found it (`inAccount`). */
const OTHER_ACCOUNT = /^In account (\d{12}):/;

/** A command of ours assumes the role of the account; whatever else is to be run needs its credentials already. */
function credentials(text: string, id: string | null, {again, reconcileRole}: FleetReport): string[] {
  const program = again?.program ?? 'iam-alert-guard';
  const commands = text
    .split('\n')
    .flatMap(pieces)
    .filter(({isCode}) => isCode)
    .map(({text: code}) => code);
  const needs = commands.some(
    (code) =>
      /^aws (?!sso |login\b|configure\b)/.test(code) ||
      (reconcileRole === null && code.startsWith(`${called('iam-alert-guard reconcile', program)} `)),
  );
  const blank = id === null && replaceName(text, ACCOUNT, '') !== text;
  const [, other = null] = OTHER_ACCOUNT.exec(text) ?? [];
  if (other !== null) return needs ? [`Use credentials of the account ${other} for this.`] : [];
  if (id !== null) return needs ? [`Use credentials of the account ${id} for this.`] : [];
  if (needs) return [`Do this in each account, with its credentials${blank ? ' and its id in place of ACCOUNT' : ''}.`];
  return blank && commands.length > 0 ? ['Put the id of each account in place of ACCOUNT.'] : [];
}
