/**
 * The commands as the command line offers them: options in, exit code out. `cli.ts` loads this file once the command is known, and it loads
 * what that command runs.
 */
import {cwd, stdin} from 'node:process';
import {UsageError} from './errors.js';
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
import {linesOf} from './commands/shared/lines.js';
import {namedFiles} from './commands/shared/named-files.js';
import {calls, onlyPatterns, readPattern} from './commands/shared/pattern-files.js';
import {
  batchLine,
  coverageExit,
  coverageText,
  laterCalls,
  matchLines,
  patternCoverage,
  type CoverageReport,
} from './commands/pattern.js';

type Run = (raw: Raw, operands: readonly string[], world: World) => Promise<number>;

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

/** A command that is loaded once what was asked is sound. */
function once<Asked>(
  ask: (raw: Raw, operands: readonly string[]) => Asked,
  load: () => Promise<(asked: Asked, world: World, cwd: string) => Promise<number>>,
): Run {
  return async (raw, operands, world) => {
    const asked = ask(raw, operands);
    const command = await load();
    return command(asked, world, cwd());
  };
}

/** As it says, but for many accounts where an organization file is named. */
function orFleet(command: FleetCommand, ofAccount: Run): Run {
  const many = once(
    (raw) => fleetRequest(raw, command),
    async () => (await import('./commands/fleet.js')).fleet,
  );
  return (raw, operands, world) => (isFleet(raw) ? many(raw, operands, world) : ofAccount(ofOne(raw), operands, world));
}

function ofOne(raw: Raw): Raw {
  refuseFleetOptions(raw);
  return raw;
}

/** @throws UsageError for a file that is none of ours */
async function schemaOf(file = 'baseline'): Promise<Record<string, unknown>> {
  if (file === 'baseline') return (await import('./commands/shared/editor-schema.js')).editorSchema();
  if (file === 'organization') return (await import('./fleet/organization/schema.js')).organizationJsonSchema();
  throw new UsageError(`there is no schema of ${JSON.stringify(file)}: it must be baseline or organization`);
}

const canaryOf = (ask: (operands: readonly string[]) => Parameters<typeof canaryRequest>[1]): Run =>
  once(
    (raw, operands) => canaryRequest(raw, ask(operands)),
    async () => (await import('./commands/canary.js')).canary,
  );

const RUNS: {readonly [C in CommandName]: Run} = {
  review: once(
    (raw) => reviewRequest(raw),
    async () => (await import('./commands/review.js')).review,
  ),
  validate: once(
    (raw, operands) => validateRequest(raw, operands),
    async () => (await import('./commands/validate.js')).validate,
  ),
  merge: once(
    (raw, operands) => mergeRequest(raw, operands),
    async () => (await import('./commands/merge.js')).merge,
  ),
  trace: once(
    (raw) => traceRequest(raw),
    async () => {
      const {trace} = await import('./commands/trace.js');
      return (asked, world, from) => trace(asked, world, from, stdin);
    },
  ),
  plan: orFleet(
    'plan',
    once(
      (raw) => planRequest(raw),
      async () => (await import('./commands/plan.js')).plan,
    ),
  ),
  reconcile: once(
    (raw) => reconcileRequest(raw),
    async () => (await import('./commands/reconcile.js')).reconcile,
  ),
  check: orFleet(
    'check',
    once(
      (raw) => checkRequest(raw),
      async () => (await import('./commands/check.js')).check,
    ),
  ),
  canary: canaryOf(() => ({action: 'run'})),
  'canary challenge': canaryOf(() => ({action: 'challenge'})),
  'canary answer': canaryOf(([code]) => ({action: 'answer', code: code ?? null})),
  history: orFleet(
    'history',
    once(
      (raw) => historyRequest(raw),
      async () => (await import('./commands/history.js')).history,
    ),
  ),
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
  init: once(
    (raw) => initRequest(raw),
    async () => (await import('./commands/init.js')).init,
  ),
  permissions: toFile(
    once(
      (raw) => permissionsRequest(raw),
      async () => (await import('./commands/permissions.js')).permissions,
    ),
  ),
  explain: toFile(async (_, operands, world) => {
    const {explain} = await import('./commands/explain.js');
    await world.host.report(called(explain(operands[0]), world.program ?? 'iam-alert-guard'));
    return 0;
  }),
  completion: toFile(async (_, operands, world) => {
    const {completion} = await import('./commands/completion.js');
    await world.host.report(completion(operands[0], COMMANDS));
    return 0;
  }),
  schema: toFile(async (_, operands, world) => {
    await world.host.report(`${JSON.stringify(await schemaOf(operands[0]), null, 2)}\n`);
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
