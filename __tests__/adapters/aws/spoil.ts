/** What a proxy, a cut connection or a defect can make of an answer. Each spoiled form has a name that says where and how. */
import type {Wire} from './canned.js';

export interface Spoiled {
  readonly how: string;
  readonly wire: Wire;
  /** The member that was taken out, where that is all that was done: `Rules.*.Name`, or the name of an XML element. */
  readonly without?: string;
}

const HTML = '<!DOCTYPE html><html><body><h1>Log in</h1></body></html>';

/** The whole answer is another one. */
export function replaced(wire: Wire): Spoiled[] {
  const bodies = [
    '',
    ' ',
    HTML,
    '{}',
    '[]',
    'null',
    '"text"',
    '0',
    '{"message":null}',
    '<a/>',
    '<Error/>',
    '\u0000',
    wire.body + wire.body,
  ];
  return bodies.flatMap((body) =>
    ['text/html', wire.type].map((type) => ({
      how: `${JSON.stringify(body.slice(0, 20))} as ${type}`,
      wire: {type, body},
    })),
  );
}

/** Cut after `at` of `parts` parts of it. */
export function truncated(wire: Wire, parts = wire.body.length): Spoiled[] {
  const {body} = wire;
  const cuts = new Set(Array.from({length: parts}, (_, index) => Math.floor((body.length * index) / parts)));
  return [...cuts].map((at) => ({how: `cut at ${String(at)}`, wire: {...wire, body: body.slice(0, at)}}));
}

const KINDS: readonly unknown[] = ['text', 7, true, [], {}, ['text'], {a: 1}, [null]];

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/** Every value of JSON has another kind, is null, or is missing. */
function retypedJson(wire: Wire): Spoiled[] {
  const found: Spoiled[] = [];
  const original = JSON.parse(wire.body) as unknown;
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    const named = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
    if (path.length > 0) {
      for (const other of KINDS) {
        if (kindOf(other) === kindOf(value) && kindOf(other) !== 'list' && kindOf(other) !== 'object') continue;
        // An empty list, a list of texts where there are texts, and a map of anything are what could be there.
        if (kindOf(value) === kindOf(other) && JSON.stringify(other) !== '[null]') continue;
        found.push({
          how: `${named} = ${JSON.stringify(other)}`,
          wire: {...wire, body: JSON.stringify(put(original, path, other))},
        });
      }
      found.push({
        how: `${named} = null`,
        without: named,
        wire: {...wire, body: JSON.stringify(put(original, path, null))},
      });
      if (typeof path.at(-1) === 'string')
        found.push({
          how: `${named} missing`,
          without: named,
          wire: {...wire, body: JSON.stringify(put(original, path, undefined))},
        });
    }
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) visit(inner, [...path, name]);
  };
  visit(original, []);
  return found;
}

function put(value: unknown, [first, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === first ? put(item, rest, to) : item));
  const {...copy} = value as Record<string, unknown>;
  copy[first] = put(copy[first], rest, to);
  return copy;
}

/** Every element of XML is missing, has another name, has an element for its text or a text for its elements, or is not closed. */
function retypedXml(wire: Wire): Spoiled[] {
  const {body} = wire;
  const found: Spoiled[] = [];
  const add = (how: string, text: string, without?: string): void =>
    void found.push({how, wire: {...wire, body: text}, ...(without === undefined ? {} : {without})});
  for (const match of body.matchAll(/<(\w+)(?: [^>]*)?>/g)) {
    const [open, name = ''] = match;
    const from = match.index;
    const inner = from + open.length;
    const to = body.indexOf(`</${name}>`, inner);
    const end = to + name.length + 3;
    const [before, content, after] = [body.slice(0, from), body.slice(inner, to), body.slice(end)];
    add(`<${name}> missing`, before + after, name);
    add(`<${name}> renamed`, `${before}<row>${content}</row>${after}`, name);
    add(`<${name}> not closed`, `${before}${open}${content}${after}`);
    add(`<${name}> not opened`, `${before}${content}</${name}>${after}`);
    if (content.startsWith('<')) add(`<${name}> is text`, `${before}<${name}>text</${name}>${after}`);
    else add(`<${name}> is an element`, `${before}<${name}><a>1</a></${name}>${after}`);
    if (!['member', 'entry', 'Grant', 'Tag', 'Rule'].includes(name))
      add(`<${name}> twice`, `${before}${open}${content}</${name}>${open}${content}</${name}>${after}`);
  }
  return found;
}

export function retyped(wire: Wire): Spoiled[] {
  if (wire.body === '') return [];
  return wire.body.startsWith('{') ? retypedJson(wire) : retypedXml(wire);
}
