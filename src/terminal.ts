/** The commands as the command line offers them: options in, exit code out. `cli.ts` loads this file once the command is known. */
import {cwd, stdin} from 'node:process';
import {UsageError} from './errors.js';
import {parsePattern, PatternError, type Pattern} from './pattern/index.js';
import type {World} from './ports/world.js';
import {fence} from './report/escape/markdown.js';
import {called} from './report/words/command/commandline.js';
import {
  answerFormat,
  initRequest,
  permissionsRequest,
  reviewRequest,
  traceRequest,
  validateRequest,
} from './request/terminal.js';
import {checkRequest, planRequest, reconcileRequest} from './request/account.js';
import {mergeRequest} from './request/merge.js';
import {canaryRequest} from './request/canary.js';
import {historyRequest} from './request/history.js';
import {againOf} from './request/again.js';
import {fleetRequest, isFleet, refuseFleetOptions} from './request/fleet.js';
import {asFlag, type Raw} from './request/raw.js';
import {COMMANDS, type CommandName} from './cli-options.js';
import type {FleetCommand} from './fleet/model.js';
import {check} from './commands/check.js';
import {canary} from './commands/canary.js';
import {completion} from './commands/completion.js';
import {explain} from './commands/explain.js';
import {history} from './commands/history.js';
import {fleet} from './commands/fleet.js';
import {init} from './commands/init.js';
import {merge} from './commands/merge.js';
import {permissions} from './commands/permissions.js';
import {plan} from './commands/plan.js';
import {reconcile} from './commands/reconcile.js';
import {review} from './commands/review.js';
import {trace} from './commands/trace.js';
import {validate} from './commands/validate.js';
import {editorSchema} from './commands/shared/editor-schema.js';
import {organizationJsonSchema} from './fleet/organization/schema.js';
import {linesOf} from './commands/shared/lines.js';
import {namedFiles} from './commands/shared/named-files.js';
import {
  batchLine,
  coverageExit,
  coverageText,
  laterCalls,
  matchLines,
  patternCoverage,
  type CoverageReport,
} from './commands/pattern.js';
import {requiredCalls, selectCalls} from './baseline/calls.js';

type Run = (raw: Raw, operands: readonly string[], world: World) => Promise<number>;

const PATTERN_LIMIT = 1024 * 1024;

/** `--events`: a named set, or names and globs. */
function calls(raw: Raw): readonly string[] {
  const given = raw['events'];
  const names =
    typeof given === 'string'
      ? [given]
      : [...((given as readonly string[] | undefined) ?? [])].flatMap((each) => each.split(','));
  const [first] = names;
  if (first === undefined) return requiredCalls({events: {include: 'iam-changes', exclude: []}}).calls;
  if (names.length === 1 && (first === 'iam-changes' || first === 'iam-all'))
    return requiredCalls({events: {include: first, exclude: []}}).calls;
  for (const name of names) {
    const selection = selectCalls(name);
    if ('message' in selection) throw new UsageError(`--events: ${selection.message}`, 'usage', [], selection.hint);
  }
  return requiredCalls({events: {include: names, exclude: []}}).calls;
}

async function readText(path: string, world: World): Promise<string> {
  const bytes = await world.files.read(path, PATTERN_LIMIT);
  if (bytes === null)
    throw new UsageError(`${path}: there is no such file`, 'pattern', [
      {path, line: 1, column: 1, message: 'there is no such file', hint: null},
    ]);
  return new TextDecoder().decode(bytes);
}

/** A text that is no pattern is the user's to mend, with the file's name beside it. */
async function readPattern(path: string, world: World): Promise<Pattern> {
  const text = await readText(path, world);
  try {
    return parsePattern(text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const message = `this is not an event pattern: ${error.message}`;
    throw new UsageError(`${path}: ${message}`, 'pattern', [{path, line: 1, column: 1, message, hint: null}]);
  }
}

function onlyPatterns(raw: Raw): string[] {
  const {pattern} = raw;
  const files = typeof pattern === 'string' ? [pattern] : [...((pattern as readonly string[] | undefined) ?? [])];
  if (files.length === 0) throw new UsageError('--pattern FILE is missing');
  return files;
}

/** Writes many lines without holding all of them. */
async function writeLines(lines: AsyncGenerator<string, number | undefined>, world: World): Promise<number> {
  let block: string[] = [];
  for (;;) {
    const next = await lines.next();
    if (world.host.left?.() === true) {
      await lines.return(undefined);
      return 0;
    }
    if (next.done === true) {
      if (block.length > 0) await world.host.report(`${block.join('\n')}\n`);
      return typeof next.value === 'number' ? next.value : 0;
    }
    block.push(next.value);
    if (block.length >= 500) {
      await world.host.report(`${block.join('\n')}\n`);
      block = [];
    }
  }
}

async function* batchLines(lines: AsyncIterable<string | null>): AsyncGenerator<string, undefined> {
  for await (const line of lines) yield batchLine(line);
  return undefined;
}

const standardInput = (): AsyncIterable<string | null> => linesOf(stdin);

const COVERAGE_FORMS = {
  text: coverageText,
  json: (report: CoverageReport): string => `${JSON.stringify(report, null, 2)}\n`,
  markdown: (report: CoverageReport, later: 'sometimes' | 'never'): string =>
    `## ${String(report.always.length)} of ${String(report.required)} required calls always match\n\n${fence('text', coverageText(report, later).trimEnd())}\n`,
} as const;

/** Answers that are printed as they are: `--output` takes them to a file instead. */
function toFile(run: Run): Run {
  return async (raw, operands, world) => {
    const {output} = raw;
    if (typeof output !== 'string') return run(raw, operands, world);
    let told = '';
    const report = async (text: string): Promise<void> => {
      told += text;
    };
    const exit = await run(raw, operands, {...world, host: {...world.host, report}});
    await world.files.write(output, told);
    return exit;
  };
}

/** Many accounts, where an organization file is named; null where the command is about one. */
function orFleet(command: FleetCommand, raw: Raw, world: World): Promise<number> | null {
  return isFleet(raw) ? fleet(fleetRequest(raw, command), world, cwd()) : null;
}

function ofOne(raw: Raw): Raw {
  refuseFleetOptions(raw);
  return raw;
}

/** @throws UsageError for a file that is none of ours */
function schemaOf(file = 'baseline'): Record<string, unknown> {
  if (file === 'baseline') return editorSchema();
  if (file === 'organization') return organizationJsonSchema();
  throw new UsageError(`there is no schema of ${JSON.stringify(file)}: it must be baseline or organization`);
}

const RUNS: {readonly [C in CommandName]: Run} = {
  review: (raw, _, world) => review(reviewRequest(raw), world, cwd()),
  validate: (raw, operands, world) => validate(validateRequest(raw, operands), world, cwd()),
  merge: (raw, operands, world) => merge(mergeRequest(raw, operands), world),
  trace: (raw, _, world) => trace(traceRequest(raw), world, cwd(), stdin),
  plan: (raw, _, world) => orFleet('plan', raw, world) ?? plan(planRequest(ofOne(raw)), world, cwd()),
  reconcile: (raw, _, world) => reconcile(reconcileRequest(raw), world, cwd()),
  check: (raw, _, world) => orFleet('check', raw, world) ?? check(checkRequest(ofOne(raw)), world, cwd()),
  canary: (raw, _, world) => canary(canaryRequest(raw, {action: 'run'}), world, cwd()),
  'canary challenge': (raw, _, world) => canary(canaryRequest(raw, {action: 'challenge'}), world, cwd()),
  'canary answer': (raw, operands, world) =>
    canary(canaryRequest(raw, {action: 'answer', code: operands[0] ?? null}), world, cwd()),
  history: (raw, _, world) => orFleet('history', raw, world) ?? history(historyRequest(ofOne(raw)), world, cwd()),
  'pattern match': async (raw, _, world) => {
    if (raw['batch'] === true) return writeLines(batchLines(standardInput()), world);
    const [file = ''] = onlyPatterns(raw);
    const tell = (note: string): void => world.host.log(called(note, world.program ?? 'iam-alert-guard'));
    return writeLines(matchLines(await readPattern(file, world), standardInput(), tell), world);
  },
  'pattern coverage': toFile(async (raw, _, world) => {
    const form = COVERAGE_FORMS[answerFormat(raw)];
    const patterns = await Promise.all(onlyPatterns(raw).map((file) => readPattern(file, world)));
    const texts = patterns.map(({text}) => text);
    const report = patternCoverage(texts, {calls: calls(raw)});
    await world.host.report(form(report, laterCalls(texts)));
    return coverageExit(report);
  }),
  init: (raw, _, world) => init(initRequest(raw), world),
  permissions: toFile((raw, _, world) => permissions(permissionsRequest(raw), world, cwd())),
  explain: toFile(async (_, operands, world) => {
    await world.host.report(called(explain(operands[0]), world.program ?? 'iam-alert-guard'));
    return 0;
  }),
  completion: toFile(async (_, operands, world) => {
    await world.host.report(completion(operands[0], COMMANDS));
    return 0;
  }),
  schema: toFile(async (_, operands, world) => {
    await world.host.report(`${JSON.stringify(schemaOf(operands[0]), null, 2)}\n`);
    return 0;
  }),
};

/** What stands without its option is most often a file. */
function moreHint(command: CommandName): string {
  return `iam-alert-guard ${command} --help lists the options`;
}

export async function runCommand(
  command: CommandName,
  raw: Raw,
  operands: readonly string[],
  world: World,
): Promise<number> {
  const {operands: expected} = COMMANDS[command];
  const most = expected === '' ? 0 : expected.includes('...') ? Infinity : 1;
  if (operands.length > most)
    throw new UsageError(`${command} takes no ${JSON.stringify(operands[most] ?? '')}`, 'usage', [], moreHint(command));
  const files = namedFiles(world.files, raw, asFlag);
  // How long a canary waits for its alert says nothing of other commands.
  const repeated = command.startsWith('canary') ? {...raw, timeout: undefined} : raw;
  return RUNS[command](raw, operands, {...world, files, again: againOf(repeated, world.program)});
}
