/** The call log of one account: what tests assert on. */
import {createHash} from 'node:crypto';
import type {Call} from './call.js';

export interface LoggedCall {
  /** Position among all calls of the gateway, from 1. */
  readonly sequence: number;
  readonly service: string;
  /** The API name; `METHOD /path?query` where a REST call has none that we know. */
  readonly action: string;
  readonly op: string;
  readonly region: string;
  readonly mutating: boolean;
  readonly params: Readonly<Record<string, unknown>>;
  /** The first 16 hexadecimal digits of the SHA-256 of service, action, region and parameters: equal for equal calls. */
  readonly digest: string;
  /** HTTP status of the answer; 0 where the connection was cut or is still open. */
  readonly status: number;
  /** What a rule did to it, if one did. */
  readonly rule?: 'error' | 'body' | 'rewrite' | 'delay' | 'hang' | 'drop-before' | 'drop-after';
}

/** A run of the whole catalogue makes some thousand calls an account at the most. */
const KEPT = 20_000;

export type Writable<T> = {-readonly [K in keyof T]: T[K]};

export class CallLog {
  #calls: Writable<LoggedCall>[] = [];

  begin(sequence: number, call: Call): Writable<LoggedCall> {
    const {service, action, op, region, mutating, params} = call;
    const digest = createHash('sha256')
      .update(JSON.stringify([service, action, region, sorted(params)]))
      .digest('hex')
      .slice(0, 16);
    const entry: Writable<LoggedCall> = {sequence, service, action, op, region, mutating, params, digest, status: 0};
    this.#calls.push(entry);
    if (this.#calls.length > KEPT) this.#calls.shift();
    return entry;
  }

  get calls(): readonly LoggedCall[] {
    return this.#calls;
  }

  clear(): void {
    this.#calls = [];
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
