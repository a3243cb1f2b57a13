/**
 * What is printed to be run, is run: at once, in the same folder, account and environment, and whatever that prints as well. A command
 * that the shell does not find, that this program refuses (exit 2), or that ends in a defect (4), fails.
 */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {runs} from '../support/runs.js';
import {afterAll, describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {programName} from '../../src/adapters/host/program.js';
import {explain} from '../../src/commands/explain.js';
import {called} from '../../src/report/words/command/commandline.js';
import {catalogue} from '../../stand-in/inject.js';
import {cli, CLI, type CliResult} from '../e2e-support/cli.js';
import {MISHAPS} from '../first-hour/mishaps.js';
import {play, type Place} from '../first-hour/play.js';
import {paste, printedCommands} from '../first-hour/printed.js';
import {withFault} from '../reconcile/catalogue.js';
import {describeLive} from './describe-live.js';

// Each runs a dozen processes, on machines that may be busy.

const run = {commands: 0, forms: new Set<string>()};

/** Runs what `result` prints, and what that prints, until nothing new comes. */
async function follow(result: Pick<CliResult, 'stdout' | 'stderr'>, place: Place, steps = 4): Promise<string[]> {
  const wrong: string[] = [];
  const done = new Set<string>();
  let texts = [`${result.stdout}\n${result.stderr}`];
  for (let step = 0; step < steps && texts.length > 0; step += 1) {
    const next: string[] = [];
    for (const text of texts) {
      const {commands, forms} = printedCommands(text);
      forms.forEach((form) => run.forms.add(form));
      for (const command of commands) {
        if (done.has(command)) continue;
        done.add(command);
        run.commands += 1;
        const {exit, stdout, stderr} = await paste(command, place);
        // A canary asks on a terminal, and here is none.
        const asksConsent =
          command.includes(' canary') && stderr.includes('a canary asks before it changes an account');
        if (![0, 1, 3].includes(exit) && !asksConsent)
          wrong.push(`${command}: exit ${String(exit)}: ${stderr.slice(0, 400)}`);
        // An explanation names what may be run about any account, not what is to be run about this one.
        if (!command.includes(' explain ')) next.push(`${stdout}\n${stderr}`);
      }
    }
    texts = next;
  }
  return wrong;
}

/** The path of a baseline that a shell would take apart, were it not quoted. */
const ODD = "team's alerts/iam alerts.yml";

async function inFolder(baseline: unknown, env: Place['env'], work: (place: Place) => Promise<void>): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), 'printed-'));
  try {
    await mkdir(join(cwd, dirname(ODD)), {recursive: true});
    await writeFile(join(cwd, ODD), JSON.stringify(baseline, null, 2));
    await work({cwd, env});
  } finally {
    await rm(cwd, {recursive: true, force: true});
  }
}

/** `live/first-hour` plays them all: here, unless asked for with LONG_TESTS=1, some are followed. */
const EACH = runs(6, 6, 1);

/** One of each hop, and those of which the plan asks for a name or for a person. */
const APART = runs(45, 45, 9);
const FAULTS = catalogue().filter(({scope, moto}, index) => scope === 'check' && moto === 'yes' && index % APART === 0);

describeLive('a command that is printed runs as it stands', (standIn) => {
  afterAll(() => {
    // For the note of a change: how many there were.
    if (process.env['COUNT_COMMANDS'] === '1')
      process.stderr.write(`${String(run.commands)} commands run, ${[...run.forms].join(' | ')}\n`);
  });

  describe('after a mishap', () => {
    it.each(MISHAPS.filter((_, index) => index % EACH === 0).map((mishap) => [mishap.name, mishap] as const))(
      '%s',
      async (_, mishap) => {
        await play(mishap, standIn, async (result, place) => {
          // What is wrong with a file stays wrong until somebody edits it: there only what is printed first can be right.
          const steps = mishap.exit === 2 ? 1 : 3;
          expect(await follow(result, place, steps)).toEqual([]);
        });
      },
    );
  });

  describe('of a check, and from there to the end of what can be done', () => {
    it.each(FAULTS.map((fault) => [fault.id, fault] as const))('%s', async (_, fault) => {
      await withFault(standIn, fault, async ({account, baseline}) => {
        await inFolder(baseline, account.env, async (place) => {
          const args = ['--baseline', ODD, '--region', account.region];
          const result = await cli(['check', ...args], place);
          expect([0, 1, 3]).toContain(result.exit);
          expect(await follow(result, place)).toEqual([]);
          const all = await cli(['plan', '--show', 'all', ...args], place);
          expect(await follow(all, place, 1)).toEqual([]);
        });
      });
    });
  });

  it('of every explanation', async () => {
    await withFault(standIn, null, async ({account, baseline}) => {
      await inFolder(baseline, account.env, async ({cwd, env}) => {
        await mkdir(join(cwd, '.github'));
        await writeFile(join(cwd, '.github/iam-alerts.yml'), JSON.stringify(baseline));
        // One of them as a process, and what that prints is what all others are made by.
        const program = programName({script: CLI, cwd, env: {}});
        const page = (id?: string): string => called(explain(id), program);
        expect((await cli(['explain', 'rule-enabled'], {cwd})).stdout).toBe(page('rule-enabled'));
        const text = [page(), ...CHECKS.map(({id}) => page(id))].join('\n');
        expect(await follow({stdout: text, stderr: ''}, {cwd, env}, 1)).toEqual([]);
      });
    });
  }, 300_000);
});
