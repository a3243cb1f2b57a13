/**
 * `report/words/command/` prints commands that can be pasted as they stand.
 * A command that goes on from this run, with the options of this run, on one line: to be pasted as it stands.
 */
import {DEFAULT_BASELINE} from '../../../baseline/file/default-path.js';
import {shellWord} from '../../../delivery/command.js';
import type {Again, Option} from '../../model/again.js';
import type {Report} from '../../model/model.js';
import {kindsOf} from '../../model/order.js';
import {hasTag, redactText} from '../../model/redaction/redact.js';
import {called, pieces} from './commandline.js';
import {missing} from './repeated.js';

export const NOTHING_AGAIN: Again = {
  baseline: null,
  snapshot: [],
  prune: [],
  profile: null,
  region: null,
  'assume-role': null,
};

const NAME = 'iam-alert-guard';

/** `iam-alert-guard plan --baseline x.yml`. @param rest further options, as they are to be written */
export function commandLine(command: string, again: Again, rest = ''): string {
  const written = `${command}${rest === '' ? '' : ` ${rest}`}`;
  return `${again.program ?? NAME} ${written}${missing(written, again)}`;
}

/** How the commands of a text are completed. */
interface Completing {
  /** What redaction left as a tag in a command of ours gives way to the name of its option. */
  readonly redacted?: boolean;
  /** The commands of the AWS CLI are for the account of this run: they take its profile. */
  readonly aws?: boolean;
}

/**
 * A line with every command of ours in it completed. A command without an option that it needs is a name, and stays one.
 *
 * @param by the options of the run, or those that a command by its name needs
 */
export function completed(
  text: string,
  by: Again | ((command: string) => Again),
  {redacted = false, aws = false}: Completing = {},
): string {
  if (!text.includes(`${NAME} `) && !(aws && text.includes('aws '))) return text;
  let rest = text;
  let out = '';
  for (const {text: code, isCode} of pieces(text)) {
    if (!isCode) continue;
    const at = rest.indexOf(code);
    const command = /^iam-alert-guard ([a-z]+)(?= |$)/.exec(code)?.[1];
    const again = typeof by === 'function' ? by(command ?? '') : by;
    const plain = redacted && command !== undefined ? withoutTags(code) : code;
    const named = again.program === undefined ? plain : called(plain, again.program);
    out += rest.slice(0, at) + (command === undefined && aws ? withProfile(named, again) : named);
    out += command === undefined ? '' : missing(plain, again);
    rest = rest.slice(at + code.length);
  }
  return out + rest;
}

/** https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-options.html */
function withProfile(code: string, {profile, 'assume-role': role}: Again): string {
  if (profile === null || role !== null) return code;
  return code
    .split(/ && (?=aws )/)
    .map((one) => (AWS_CALL.test(one) && !one.includes(' --profile ') ? `${one} --profile ${shellWord(profile)}` : one))
    .join(' && ');
}

/** A call of the AWS CLI in an account, with its options; a name of one, and signing in, is none. */
const AWS_CALL = /^aws (?!sso |login|configure)[a-z0-9-]+ [a-z0-9-]+ --/;

/** Of a text with more than one line. */
export function completedLines(
  text: string,
  by: Again | ((command: string) => Again),
  completing: Completing = {},
): string {
  return text
    .split('\n')
    .map((line) => completed(line, by, completing))
    .join('\n');
}

/** The name that stands for the value of an option, where it is not what the help says. */
const BLANKS: Readonly<Record<string, string>> = {prune: 'RESOURCE', 'assume-role': 'ROLE_ARN'};
const blank = (option: string): string => BLANKS[option] ?? option.replaceAll('-', '_').toUpperCase();

/** A tag cannot be pasted. */
function withoutTags(code: string): string {
  return code.replace(/ --([a-z-]+) ('[^']*'|[^\s']+)/g, (all, option: string, value: string) =>
    hasTag(value) ? ` --${option} ${blank(option)}` : all,
  );
}

/** What names an account, a person or a machine of whoever runs this. */
const TELLING: ReadonlySet<string> = new Set(['profile', 'assume-role', 'account', 'prune']);

/** For readers who may not know them: what names an account gives way to the name of its option. */
export function withoutValues(again: Again): Again {
  const hidden = (option: string, value: string): string =>
    TELLING.has(option) || redactText(value) !== value ? blank(option) : value;
  return Object.fromEntries(
    Object.entries(again).map(([option, value]: [string, unknown]) => [
      option,
      option === 'program' || option === 'baseline' || option === 'external-id'
        ? value
        : Array.isArray(value)
          ? [...new Set(value.map((each: string) => hidden(option, each)))]
          : typeof value === 'string'
            ? hidden(option, value)
            : value,
    ]),
  ) as unknown as Again;
}

/** For readers elsewhere, who have the program by its own name. */
export function byItsName(report: Report): Report {
  if (report.again?.program === undefined) return report;
  const {program: _, ...again} = report.again;
  return {...report, again};
}

/**
 * The report with every command in it completed, and what whoever runs them must know besides. Where the options of the run are not known
 * (in a workflow, of merged reports) the baseline and the account of a finding are.
 */
export function goingOn(report: Report): Report {
  const whole = completedReport(
    report.again === undefined && report.accounts === undefined ? inputsOf(report) : report,
  );
  return {...whole, notes: [...whole.notes, ...commandNotes(whole)]};
}

/** In a workflow there is no command line: what reconcile is to do, inputs of the Action ask for. */
function inputsOf(report: Report): Report {
  const {findings, plan} = report;
  return {
    ...report,
    findings: findings.map((finding) => {
      const {remediation} = finding;
      return remediation === null
        ? finding
        : {...finding, remediation: {...remediation, text: asInputs(remediation.text)}};
    }),
    plan: plan && {...plan, steps: plan.steps.map((step) => ({...step, text: asInputs(step.text)}))},
  };
}

function asInputs(text: string): string {
  return text.replace(/^ {2}iam-alert-guard reconcile((?: --prune (?:'[^']*'|[^\s']+))*)$/gm, (_, options: string) => {
    const names = [...options.matchAll(/ --prune (?:'([^']*)'|(\S+))/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    if (names.length === 0) return 'Set the input `reconcile: true`.';
    return names.length === 1
      ? `Set the inputs \`reconcile: true\` and \`prune: ${names.join('')}\`.`
      : `Set the input \`reconcile: true\`, and in \`prune\`, one per line: ${names.map((name) => `\`${name}\``).join(', ')}.`;
  });
}

function completedReport(report: Report): Report {
  const {redacted = false, accounts} = report;
  const again = report.again ?? ofBaseline(accounts === undefined ? report.baseline.path : '');
  const completing: Completing = {redacted, aws: accounts === undefined};
  return {
    ...report,
    findings: report.findings.map((finding) => {
      const {remediation, account, location} = finding;
      if (remediation === null) return finding;
      const its =
        account === undefined
          ? (report.again ?? ofBaseline(location.path))
          : {...again, ...ofBaseline(location.path), ...pinned(account)};
      return {...finding, remediation: {...remediation, text: completedLines(remediation.text, its, completing)}};
    }),
    plan: report.plan && {
      ...report.plan,
      steps: report.plan.steps.map((step) => ({...step, text: completedLines(step.text, again, completing)})),
    },
    notes: report.notes.map((note) => completed(note, again, completing)),
  };
}

/** Of what is to be done, and not of remarks. */
function commandNotes({findings, plan, again, redacted}: Report): string[] {
  const {drifted, unknown} = kindsOf(findings);
  const texts = [
    ...[...drifted, ...unknown].map(({remediation}) => remediation?.text ?? ''),
    ...(plan?.steps ?? []).map(({text}) => text),
  ];
  const commands = (): string[] =>
    texts
      .flatMap((text) => text.split('\n'))
      .flatMap(pieces)
      .filter(({isCode}) => isCode)
      .map(({text}) => text);
  const role = again?.['assume-role'] ?? null;
  const notes: string[] = [];
  if (role !== null && commands().some((code) => AWS_CALL.test(code)))
    notes.push(`Run the commands of the AWS CLI with credentials of the role that this run assumed (${role}).`);
  if (redacted === true && commands().some(hasTag))
    notes.push(
      'This report is redacted. Before you run a command from it, put the real value in the place of each tag, such as account-1a2b3c or email-1a2b3c.',
    );
  return notes;
}

function ofBaseline(path: string): Again {
  return {...NOTHING_AGAIN, baseline: path === '' || path === DEFAULT_BASELINE ? null : path};
}

/** A command for another account is refused. In a redacted report its number is a tag, which names no account. */
function pinned(account: string | null): Pick<Again, 'account'> {
  if (account === null) return {};
  return /^\d{12}$/.test(account) ? {account} : hasTag(account) ? {account: blank('account')} : {};
}

/** What says how this run was to read and show, and changes none of the facts. */
const OF_THIS_RUN: readonly Option[] = [
  ...(['timeout', 'fail-on', 'fail-on-unknown', 'show', 'now', 'wait-for-confirmation'] as const),
  ...(['days', 'since', 'until', 'events', 'max-pages', 'with-records', 'call', 'despite-drift'] as const),
  ...(['base', 'head'] as const),
];

/**
 * The same for programs, by its own name: the same facts give the same bytes wherever the program and its snapshots lie, and however long
 * it was to read.
 */
export function forPrograms(report: Report): Report {
  const {again, ...named} = byItsName(report);
  if (again === undefined) return completedReport(named);
  const kept = Object.fromEntries(
    Object.entries(again).filter(([option]) => !OF_THIS_RUN.some((one) => one === option)),
  ) as unknown as Again;
  return completedReport({...named, again: {...kept, snapshot: []}});
}
