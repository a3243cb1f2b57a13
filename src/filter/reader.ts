/** Reads a text from left to right, and knows where it is. */
import {FilterError} from './errors.js';

export class Reader {
  at: number;

  constructor(
    private readonly text: string,
    from: number,
    /** Where it ends. */
    private readonly to: number,
  ) {
    this.at = from;
  }

  get done(): boolean {
    return this.at >= this.to;
  }

  peek(length = 1): string {
    return this.text.slice(this.at, Math.min(this.at + length, this.to));
  }

  /** Takes the text if it stands here. */
  take(text: string): boolean {
    if (this.peek(text.length) !== text) return false;
    this.at += text.length;
    return true;
  }

  /** @throws FilterError */
  expect(text: string, what: string): void {
    if (!this.take(text)) this.fail(`${what} is missing here`);
  }

  space(): void {
    while (!this.done && /\s/.test(this.peek())) this.at++;
  }

  /** The characters from here on that fit. */
  run(fits: (c: string) => boolean): string {
    const from = this.at;
    while (!this.done && fits(this.peek())) this.at++;
    return this.text.slice(from, this.at);
  }

  /** Up to the next unescaped mark, which is taken too. Escapes are kept. @throws FilterError */
  until(mark: string, what: string): string {
    const from = this.at;
    for (; !this.done; this.at++) {
      const c = this.peek();
      if (c === '\\') this.at++;
      else if (c === mark) return this.text.slice(from, this.at++);
    }
    throw new FilterError(`${what} is not closed`, from - 1);
  }

  from(at: number): string {
    return this.text.slice(at, this.at);
  }

  fail(reason: string, at = this.at): never {
    throw new FilterError(reason, at);
  }
}
