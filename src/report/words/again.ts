/** A command that goes on from this run, with the options of this run, on one line: to be pasted as it stands. */
import {DEFAULT_BASELINE} from '../../baseline/default-path.js';
import {shellWord} from '../../delivery/command.js';
import type {Again} from '../model/again.js';
import type {Report} from '../model/model.js';
import {redactText} from '../model/redact.js';
import {called, pieces} from './commandline.js';

export const NOTHING_AGAIN: Again = {
  baseline: null,
  snapshot: [],
  prune: [],
  profile: null,
  region: null,
  'assume-role': null,
};

const NAME = 'iam-alert-guard';

type Option = Exclude<keyof Again, 'program'>;

const ACCESS = ['profile', 'region', 'external-id', 'assume-role'] as const;

/** Which of them each command takes. */
const TAKES: Readonly<Record<string, readonly Option[]>> = {
  check: ['baseline', 'snapshot', ...ACCESS, 'redact'],
  trace: ['baseline', 'snapshot', ...ACCESS],
  plan: ['baseline', 'snapshot', 'prune', ...ACCESS, 'redact'],
  reconcile: ['baseline', 'prune', 'account', ...ACCESS, 'redact'],
  history: ['baseline', 'snapshot', ...ACCESS, 'redact'],
  canary: ['baseline', 'account', ...ACCESS, 'redact'],
  init: ['snapshot', ...ACCESS],
  permissions: ['baseline'],
};

/** The options that `command` is to have and does not have yet. */
function missing(command: string, written: string, again: Again): string {
  return (TAKES[command] ?? [])
    .flatMap((option) => {
      const value = again[option];
      const values = typeof value === 'string' ? [value] : (value ?? []);
      // Of a list each value counts, of anything else whatever is written there.
      const absent = values.filter((each) =>
        Array.isArray(value)
          ? !` ${written} `.includes(` --${option} ${shellWord(each)} `) &&
            !` ${written} `.includes(` --${option} '${each}' `)
          : !` ${written} `.includes(` --${option} `),
      );
      return absent.map((each) => ` --${option} ${shellWord(each)}`);
    })
    .join('');
}

/** `iam-alert-guard plan --baseline x.yml`. @param rest further options, as they are to be written */
export function commandLine(command: string, again: Again, rest = ''): string {
  const written = `${command}${rest === '' ? '' : ` ${rest}`}`;
  return `${again.program ?? NAME} ${written}${missing(command, written, again)}`;
}

/**
 * A line with every command of ours in it completed. A command without an option that it needs is a name, and stays one.
 *
 * @param by the options of the run, or those that a command by its name needs
 */
export function completed(text: string, by: Again | ((command: string) => Again)): string {
  if (!text.includes(`${NAME} `)) return text;
  let rest = text;
  let out = '';
  for (const {text: code, isCode} of pieces(text)) {
    if (!isCode) continue;
    const at = rest.indexOf(code);
    const command = /^iam-alert-guard ([a-z]+)(?= |$)/.exec(code)?.[1];
    const again = typeof by === 'function' ? by(command ?? '') : by;
    const named = again.program === undefined ? code : called(code, again.program);
    out += rest.slice(0, at) + named + (command === undefined ? '' : missing(command, code, again));
    rest = rest.slice(at + code.length);
  }
  return out + rest;
}

/** Of a text with more than one line. */
export function completedLines(text: string, by: Again | ((command: string) => Again)): string {
  return text
    .split('\n')
    .map((line) => completed(line, by))
    .join('\n');
}

/** For readers who may not know them: what names an account gives way to the name of its option. */
export function withoutValues(again: Again): Again {
  const role = again['assume-role'];
  return {
    ...again,
    'assume-role': role === null ? null : 'ROLE_ARN',
    ...(again.account ? {account: 'ACCOUNT'} : {}),
    prune: again.prune.map((name) => redactText(name)),
  };
}

/** For readers elsewhere, who have the program by its own name. */
export function byItsName(report: Report): Report {
  if (report.again?.program === undefined) return report;
  const {program: _, ...again} = report.again;
  return {...report, again};
}

/**
 * The report with every command in it completed. Where the options of the run are not known (in a workflow, of merged reports) the baseline
 * and the account of a finding are.
 */
export function goingOn(report: Report): Report {
  const again = report.again ?? ofBaseline(report.accounts === undefined ? report.baseline.path : '');
  return {
    ...report,
    findings: report.findings.map((finding) => {
      const {remediation, account, location} = finding;
      if (remediation === null) return finding;
      const its =
        account === undefined
          ? (report.again ?? ofBaseline(location.path))
          : {...again, ...ofBaseline(location.path), ...pinned(account)};
      return {...finding, remediation: {...remediation, text: completedLines(remediation.text, its)}};
    }),
    plan: report.plan && {
      ...report.plan,
      steps: report.plan.steps.map((step) => ({...step, text: completedLines(step.text, again)})),
    },
    notes: report.notes.map((note) => completed(note, again)),
  };
}

function ofBaseline(path: string): Again {
  return {...NOTHING_AGAIN, baseline: path === '' || path === DEFAULT_BASELINE ? null : path};
}

/** A command for another account is refused. In a redacted report its number is a tag, which names no account. */
function pinned(account: string | null): Pick<Again, 'account'> {
  return account !== null && /^\d{12}$/.test(account) ? {account} : {};
}

/**
 * The same for programs, by its own name: the same facts give the same bytes wherever the program and its snapshots lie.
 */
export function forPrograms(report: Report): Report {
  const named = byItsName(report);
  return goingOn(named.again === undefined ? named : {...named, again: {...named.again, snapshot: []}});
}
