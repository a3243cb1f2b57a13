/** A resource of a template whose values are known, and what becomes of it. */
import type {Account} from './accounts.js';

export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};
export type Members = {readonly [key: string]: Json};

export interface Made {
  readonly type: string;
  /** What `Ref` gives, and what `Fn::GetAtt` of `Arn`. */
  readonly ref: string;
  readonly arn: string;
  readonly remove: () => Promise<unknown>;
}

export function text(value: Json | undefined): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error('a text is due');
  return String(value);
}

/** What is asked for once is read; what nobody has asked for is a mistake of whoever deploys. */
export class Given {
  readonly #unread: Set<string>;

  constructor(
    readonly id: string,
    readonly all: Members,
  ) {
    this.#unread = new Set(Object.keys(all));
  }

  /** Undefined where it is not there. */
  get(name: string): Json | undefined {
    this.#unread.delete(name);
    return this.all[name];
  }

  text(name: string): string | undefined {
    const value = this.get(name);
    return value === undefined ? undefined : text(value);
  }

  json(name: string): string | undefined {
    const value = this.get(name);
    return value === undefined ? undefined : JSON.stringify(value);
  }

  list(name: string): readonly Json[] {
    return (this.get(name) ?? []) as readonly Json[];
  }

  assertAllRead(): void {
    if (this.#unread.size > 0) throw new Error(`${this.id}: ${[...this.#unread].join(', ')} is not known here`);
  }
}

export type Tags = {readonly Key: string; readonly Value: string}[];
export type Make = (account: Account, properties: Given, tags: Tags) => Promise<Omit<Made, 'type'>>;
