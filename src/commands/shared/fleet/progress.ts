/** How far a run over many accounts is, for whoever watches: done, running, not looked at, time left. */
import type {Host} from '../../../ports/host.js';
import type {Outcome} from './accounts.js';

/** Milliseconds between two lines of a log that cannot take a line back. */
const EVERY = 60_000;

export class Progress {
  readonly #host: Host;
  readonly #all: number;
  readonly #from: number;
  #told: number;
  #running = 0;
  #done = 0;
  #failed = 0;
  #taken = 0;

  constructor(host: Host, all: number) {
    this.#host = host;
    this.#all = all;
    this.#from = host.now().getTime();
    this.#told = this.#from;
  }

  begins(): void {
    this.#running++;
  }

  ends(outcome: Outcome): void {
    this.#running--;
    this.#done++;
    if (outcome.kind !== 'report' || outcome.report.target.account === null) this.#failed++;
    else if (outcome.from === 'file') this.#taken++;
    this.#host.progress(this.#line());
    const now = this.#host.now().getTime();
    if (this.#host.lasting !== true || now - this.#told < EVERY) return;
    this.#told = now;
    this.#host.log(this.#line());
  }

  over(): void {
    this.#host.progress(null);
  }

  #line(): string {
    const parts = [`${String(this.#done)} of ${String(this.#all)} accounts`, `${String(this.#running)} running`];
    if (this.#failed > 0) parts.push(`${String(this.#failed)} not reached`);
    // What an earlier run left took no time.
    const looked = this.#done - this.#taken;
    const left = this.#all - this.#done;
    if (looked > 0 && left > 0) {
      const each = (this.#host.now().getTime() - this.#from) / looked;
      parts.push(`about ${duration(each * left)} left`);
    }
    return parts.join(', ');
  }
}

/** @param milliseconds */
function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${String(seconds)} s` : `${String(Math.round(seconds / 60))} min`;
}
