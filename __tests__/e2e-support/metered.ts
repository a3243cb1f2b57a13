/** A command line that runs as a process of its own, with what it cost: time, CPU and the most memory that it held. */
import {spawn, type ChildProcess} from 'node:child_process';
import {readFileSync} from 'node:fs';

export interface Metered {
  /** Null where it was killed. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Seconds of CPU, as far as they were seen. */
  readonly cpu: number;
  /** The most memory, with that of processes that it started, MiB. */
  readonly peak: number;
  /** Memory by time, MiB, twice a second. */
  readonly memory: readonly number[];
}

/** Milliseconds between two looks. */
const EVERY = 100;
const TICKS = 100;

interface Look {
  /** MiB. */
  readonly memory: number;
  /** Seconds. */
  readonly cpu: number;
}

/**
 * Of a process and all that it started; of pages that they share each has its part. Linux alone tells it of another process:
 * https://man7.org/linux/man-pages/man5/proc_pid_smaps.5.html, https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function look(pid: number): Look | null {
  try {
    const rollup = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8');
    const memory = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
    const stat =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    const own = [11, 12, 13, 14].reduce((sum, at) => sum + Number(stat[at] ?? 0), 0) / TICKS;
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
      .trim()
      .split(' ');
    const looks = children.filter((child) => child !== '').map((child) => look(Number(child)));
    const sum = (what: keyof Look): number => looks.reduce((all, one) => all + (one?.[what] ?? 0), 0);
    return {memory: memory + sum('memory'), cpu: own + sum('cpu')};
  } catch {
    return null;
  }
}

export interface Metering {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Gets the process, to end it early. */
  readonly started?: (child: ChildProcess) => void;
}

export function metered(command: string, args: readonly string[], {cwd, env, started}: Metering): Promise<Metered> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {cwd, env: {...env}, stdio: ['ignore', 'pipe', 'pipe']});
    let [stdout, stderr, peak, cpu, looks] = ['', '', 0, 0, 0];
    const memory: number[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const watch = setInterval(() => {
      const seen = look(child.pid ?? 0);
      if (seen === null) return;
      peak = Math.max(peak, seen.memory);
      cpu = Math.max(cpu, seen.cpu);
      if (looks++ % 5 === 0) memory.push(Math.round(seen.memory));
    }, EVERY);
    child.once('error', reject);
    child.once('close', (exit) => {
      clearInterval(watch);
      resolve({exit, stdout, stderr, seconds: (performance.now() - begun) / 1000, cpu, peak, memory});
    });
    started?.(child);
  });
}
