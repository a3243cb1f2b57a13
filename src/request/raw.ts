/**
 * Raw values, as flags of the command line or inputs of the Action, and the reader that makes something of them: what is wrong with them
 * is said all at once.
 */
import {UsageError} from '../errors.js';
import {nearest} from '../baseline/file/text.js';
import {booleanOf, instantOf, LONGEST_DURATION, parseDuration} from '../values.js';

/** Raw values by option name (without dashes); a list where the option may be repeated. */
export type Raw = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** How whoever asked writes the name of an option. */
export type Spelling = (name: string) => string;
export const asFlag: Spelling = (name) => `--${name}`;
/** As the inputs of the Action are written. */
export const asInput: Spelling = (name) => name;

export class Reader {
  readonly problems: string[] = [];
  constructor(
    readonly raw: Raw,
    readonly spelt: Spelling = asFlag,
  ) {}

  text(name: string): string | null {
    const value = this.raw[name];
    const [last] = Array.isArray(value) ? (value as readonly string[]).slice(-1) : [value];
    return typeof last === 'string' && last.trim() !== '' ? last.trim() : null;
  }

  list(name: string): string[] {
    const value = this.raw[name];
    const items =
      typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? (value as readonly string[]) : [];
    return items.map((item) => item.trim()).filter((item) => item !== '');
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === null) return fallback;
    const found = allowed.find((each) => each === value);
    if (found === undefined) {
      const near = nearest(value, allowed);
      // A wrong word for a severity is not taken for the wish to fail on nothing.
      const meant = near === null || near === 'never' ? '' : `; did you mean ${near}?`;
      this.wrong(name, value, `it must be one of ${allowed.join(', ')}${meant}`);
    }
    return found ?? fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.raw[name];
    if (typeof value === 'boolean') return value;
    const text = this.text(name);
    if (text === null) return fallback;
    const meant = booleanOf(text);
    if (meant !== null) return meant;
    this.wrong(name, text, 'it must be true or false');
    return fallback;
  }

  now(name: string): string | null {
    const text = this.text(name);
    if (text === null) return null;
    const instant = instantOf(text);
    if (instant === null) this.wrong(name, text, 'it must be a time as in RFC 3339, e.g. 2026-11-23T09:00:00Z');
    return instant;
  }

  account(): string | null {
    const account = this.text('account');
    if (account !== null && !/^\d{12}$/.test(account)) this.wrong('account', account, 'it must be 12 digits');
    return account;
  }

  redact(): 'auto' | 'true' | 'false' {
    const {value, problem} = redactOf(this.raw, this.spelt);
    if (problem !== null) this.problems.push(problem);
    return value;
  }

  /** Notes what is wrong with one value, named as it was typed. */
  wrong(name: string, value: string, why: string): void {
    this.problems.push(`${this.spelt(name)} is ${JSON.stringify(value)}: ${why}`);
  }

  /** A whole number from 1 to `most`. */
  whole(name: string, fallback: number, most: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > most) this.wrong(name, text, `it must be a whole number from 1 to ${String(most)}`);
    return value;
  }

  /** @param least milliseconds */
  duration(name: string, fallback: number, least = 0): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const milliseconds = parseDuration(text);
    if (milliseconds === null) this.wrong(name, text, 'it must be a duration, e.g. 90s or 15m');
    else if (milliseconds > LONGEST_DURATION) this.wrong(name, text, 'it must be at most 24h');
    else if (milliseconds < least) this.wrong(name, text, 'it must be longer than 0');
    return milliseconds ?? fallback;
  }

  done(): void {
    if (this.problems.length === 0) return;
    const problems = this.problems.map((message) => ({path: '', line: 0, column: 0, message, hint: null}));
    throw new UsageError(this.problems.join('; '), 'usage', problems);
  }
}

/** What `redact` asks for; with a problem where it asks for nothing that is known. */
export function redactOf(
  raw: Raw,
  spelt: Spelling = asFlag,
): {readonly value: 'auto' | 'true' | 'false'; readonly problem: string | null} {
  const given = raw['redact'];
  const text = typeof given === 'string' ? given.trim() : '';
  if (text === '' || text === 'auto') return {value: 'auto', problem: null};
  const meant = booleanOf(text);
  if (meant !== null) return {value: meant ? 'true' : 'false', problem: null};
  return {
    value: 'auto',
    problem: `${spelt('redact')} is ${JSON.stringify(text)}: it must be ${spelt === asFlag ? 'true or false' : 'one of auto, true, false'}`,
  };
}
