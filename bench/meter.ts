/** Runs Node and says what it took: wall time, the CPU time (user and system) of the process itself, and the most memory it had. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Tells the CPU time and the memory (kB) on a pipe of its own, at the end of the process. */
const METER = `process.on('exit', () => {
  const {user, system} = process.cpuUsage();
  require('node:fs').writeSync(3, (user + system) / 1000 + ' ' + process.resourceUsage().maxRSS);
});`;

export interface Sample {
  /** Milliseconds, as `wall`. */
  readonly cpu: number;
  readonly wall: number;
  /** MiB. */
  readonly memory: number;
}

export interface Run {
  readonly args: readonly string[];
  /** Beside PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it must end with, or it is not the run that is meant. */
  readonly exit: number;
}

export class Meter {
  /** A folder for the runs, empty but for the meter. */
  readonly folder = mkdtempSync(join(tmpdir(), 'bench-'));

  constructor() {
    writeFileSync(join(this.folder, 'meter.cjs'), METER);
  }

  /** Rejects where the run does not end as it must. */
  measure({args, env = {}, exit}: Run): Promise<Sample> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['-r', join(this.folder, 'meter.cjs'), ...args], {
        cwd: this.folder,
        env: {PATH: process.env['PATH'] ?? '', ...env},
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      });
      let [output, told] = ['', ''];
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.stdio[3]?.on('data', (text: Buffer) => (told += text.toString()));
      child.once('error', reject);
      child.once('close', (code) => {
        const wall = performance.now() - started;
        const [cpu = NaN, memory = NaN] = told.split(' ').map(Number);
        if (code === exit) resolve({wall, cpu, memory: memory / 1024});
        else reject(new Error(`${args.join(' ')} ended with ${String(code)}:\n${output.slice(0, 4_000)}`));
      });
    });
  }

  close(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

export function median(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}

/** Least and median CPU, least and median wall time, as cells of a table. */
export function cells(samples: readonly Sample[]): string {
  const [cpu, wall] = [samples.map((sample) => sample.cpu), samples.map((sample) => sample.wall)];
  return [Math.min(...cpu), median(cpu), Math.min(...wall), median(wall)].map((ms) => ms.toFixed(0)).join(' | ');
}
