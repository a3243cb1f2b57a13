/**
 * A JSON reader (RFC 8259) that keeps what `JSON.parse` throws away and patterns depend on: members in document order with
 * their duplicates, and the text of every number. It has no recursion, so depth costs memory only.
 */

/** A number as it was written. `value` is the double when text and double agree (see `numbers.ts`), else `undefined`. */
export class NumberText {
  constructor(
    readonly text: string,
    readonly value: number | undefined,
  ) {}
}

/** An object with its members as they were written. */
export class Members {
  readonly keys: string[] = [];
  readonly values: JsonNode[] = [];
}

/** `ParsedObject` is a plain object without prototype, last duplicate wins, made only in mode `plain`. */
export type JsonNode = string | boolean | null | NumberText | readonly JsonNode[] | Members | ParsedObject;
export interface ParsedObject {
  readonly [key: string]: JsonNode;
}

export interface ReadOptions {
  /** `members` keeps order and duplicates; `plain` gives objects in which the last duplicate wins. */
  readonly objects: 'members' | 'plain';
  /** Ignore whatever follows the first value, as EventBridge's own parser does for patterns. */
  readonly ignoreTrailing: boolean;
  readonly maxDepth: number;
  readonly number: (text: string) => NumberText;
}

/** The text is no JSON, or nests deeper than asked; `offset` in UTF-16 units. */
export class JsonError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

type Open = {kind: 'array'; items: JsonNode[]} | {kind: 'object'; members: Members; key: string};

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

class Reader {
  position = 0;
  constructor(readonly text: string) {}

  fail(message: string): never {
    throw new JsonError(`not JSON: ${message} at offset ${this.position}`, this.position);
  }

  /** Skips white space and gives the next character, '' at the end. */
  peek(): string {
    for (;;) {
      const c = this.text.charAt(this.position);
      if (c !== ' ' && c !== '\n' && c !== '\r' && c !== '\t') return c;
      this.position++;
    }
  }

  expect(c: string): void {
    if (this.peek() !== c) this.fail(`expected '${c}'`);
    this.position++;
  }

  string(): string {
    const {text} = this;
    let parts = '';
    let start = ++this.position;
    for (;;) {
      const code = text.charCodeAt(this.position);
      if (code === 0x22) return parts + text.slice(start, this.position++);
      if (code === 0x5c) {
        parts += text.slice(start, this.position) + this.escape();
        start = this.position;
      } else if (code >= 0x20) {
        this.position++;
      } else {
        this.fail(Number.isNaN(code) ? 'unterminated string' : 'control character in a string');
      }
    }
  }

  private escape(): string {
    const c = this.text.charAt(this.position + 1);
    if (c === 'u') {
      const hex = this.text.slice(this.position + 2, this.position + 6);
      const unit = /[0-9a-fA-F]{4}/.test(hex) ? Number.parseInt(hex, 16) : this.fail('bad \\u escape');
      this.position += 6;
      return String.fromCharCode(unit);
    }
    const unescaped = SIMPLE_ESCAPES.get(c) ?? this.fail('bad escape');
    this.position += 2;
    return unescaped;
  }

  number(): string {
    const start = this.position;
    const digits = (): void => {
      const from = this.position;
      while (isDigit(this.text.charCodeAt(this.position))) this.position++;
      if (this.position === from) this.fail('bad number');
    };
    if (this.text.charAt(this.position) === '-') this.position++;
    if (this.text.charAt(this.position) === '0') this.position++;
    else digits();
    if (this.text.charAt(this.position) === '.') {
      this.position++;
      digits();
    }
    const e = this.text.charAt(this.position);
    if (e === 'e' || e === 'E') {
      this.position++;
      const sign = this.text.charAt(this.position);
      if (sign === '+' || sign === '-') this.position++;
      digits();
    }
    return this.text.slice(start, this.position);
  }

  keyword(): true | false | null {
    for (const [word, value] of [['true', true] as const, ['false', false] as const, ['null', null] as const]) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        return value;
      }
    }
    return this.fail(this.position >= this.text.length ? 'the text ends too early' : 'unexpected character');
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Reads one JSON value. @throws JsonError */
export function readJson(text: string, options: ReadOptions): JsonNode {
  const reader = new Reader(text);
  const open: Open[] = [];
  for (;;) {
    // A value starts here.
    let value: JsonNode;
    const c = reader.peek();
    if (c === '{' || c === '[') {
      if (open.length >= options.maxDepth)
        throw new JsonError(`nested deeper than ${options.maxDepth}`, reader.position);
      reader.position++;
      if (reader.peek() === (c === '{' ? '}' : ']')) {
        reader.position++;
        value = c === '[' ? [] : close(new Members(), options);
      } else if (c === '[') {
        open.push({kind: 'array', items: []});
        continue;
      } else {
        open.push({kind: 'object', members: new Members(), key: key(reader)});
        continue;
      }
    } else if (c === '"') value = reader.string();
    else if (c === '-' || isDigit(c.charCodeAt(0))) value = options.number(reader.number());
    else value = reader.keyword();

    // A value has ended: put it where it belongs, and close what closes with it.
    for (;;) {
      const top = open.at(-1);
      if (top === undefined) {
        if (!options.ignoreTrailing && reader.peek() !== '') reader.fail('text after the value');
        return value;
      }
      if (top.kind === 'array') top.items.push(value);
      else {
        top.members.keys.push(top.key);
        top.members.values.push(value);
      }
      if (reader.peek() === ',') {
        reader.position++;
        if (top.kind === 'object') top.key = key(reader);
        break;
      }
      reader.expect(top.kind === 'array' ? ']' : '}');
      open.pop();
      value = top.kind === 'array' ? top.items : close(top.members, options);
    }
  }
}

function key(reader: Reader): string {
  if (reader.peek() !== '"') reader.fail('expected a member name');
  const name = reader.string();
  reader.expect(':');
  return name;
}

function close(members: Members, options: ReadOptions): JsonNode {
  if (options.objects === 'members') return members;
  const plain = Object.create(null) as Record<string, JsonNode>;
  for (const [i, name] of members.keys.entries()) plain[name] = members.values[i] ?? null;
  return plain;
}
