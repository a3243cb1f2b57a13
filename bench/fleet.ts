/**
 * Many accounts in one process, against an AWS in memory that takes 50 ms for each call: time, memory and calls by the number of accounts.
 * `npx tsx bench/fleet.ts [ACCOUNTS...]`. Four of five accounts are healthy, the others have one of 50 kinds of trouble.
 */
import {setTimeout as after} from 'node:timers/promises';
import {fleet} from '../src/commands/fleet.js';
import {fleetRequest} from '../src/request/fleet.js';
import {answerOf} from '../__tests__/support/aws.js';
import {idOf, SHARED} from '../__tests__/support/fleet.js';
import {filesIn, silentHost} from '../__tests__/support/outside.js';
import {troubled, troubleOf} from '../__tests__/support/troubles.js';

const LATENCY = 50;
const MIB = 1024 * 1024;

async function measure(accounts: number): Promise<string> {
  const ids = Array.from({length: accounts}, (_, n) => idOf(n));
  const files = filesIn(
    new Map([
      ['o.org.yml', `version: 1\nrole: check\naccounts: ${JSON.stringify(ids)}\n`],
      ['.github/iam-alerts.yml', SHARED],
    ]),
  );
  let [calls, peak] = [0, 0];
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const exit = await fleet(
    fleetRequest({format: 'json', organization: 'o.org.yml'}, 'check'),
    {
      version: '0',
      env: {},
      prompt: null,
      files,
      host: silentHost(),
      openAws: () => {
        throw new Error('one account is not asked');
      },
      openFleet: () => ({
        configuredRegion: async () => 'us-east-1',
        organizations: {
          id: async () => ({ok: false, code: '', message: ''}),
          accounts: async () => ({ok: false, code: '', message: ''}),
        },
        as({arn}) {
          const id = arn.split(':')[4] ?? '';
          let account: ReturnType<typeof troubled> | undefined;
          return {
            async read(read) {
              calls++;
              await after(LATENCY);
              return (troubleOf(id, read) ?? answerOf((account ??= troubled(id)), read)) as never;
            },
          };
        },
      }),
      openGitHub: async () => null,
    },
    '/',
  );
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  const busy = process.cpuUsage(cpu);
  return `| ${String(accounts)} | ${seconds.toFixed(1)} s | ${((busy.user + busy.system) / 1e6).toFixed(1)} s | ${(peak / MIB).toFixed(0)} MiB | ${String(calls)} | ${(calls / accounts).toFixed(1)} | ${String(exit)} |`;
}

const asked = process.argv.slice(2).map(Number);
for (const accounts of asked.length > 0 ? asked : [10, 100, 1000]) process.stdout.write(`${await measure(accounts)}\n`);
