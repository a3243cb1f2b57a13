/**
 * A reader of the XML that our forms write, as strict as the specification where they could go wrong: every `&` begins a reference, every
 * element is closed by its name, an attribute stands once, and no character is outside of https://www.w3.org/TR/xml/#charsets.
 */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const TOKEN = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

function decoded(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, body: string) => {
    const known = body.endsWith(';') ? ENTITIES[body.slice(0, -1)] : undefined;
    if (known === undefined) throw new Error(`no reference: ${whole}`);
    return known;
  });
}

export function readXml(document: string): Element {
  if (FORBIDDEN.test(document)) throw new Error('a character that XML cannot hold');
  const [, body = ''] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n([^]*)$/.exec(document) ?? [];
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: Element[];
    text: string;
  }
  const root: Open = {name: '', attributes: {}, children: [], text: ''};
  const stack: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(body);
    if (match === null) throw new Error(`not well-formed at ${body.slice(at, at + 80)}`);
    const [, closes, name = '', attributes = '', empty, text] = match;
    const top = stack.at(-1)!;
    if (text !== undefined) top.text += decoded(text);
    else if (closes === '/') {
      if (top.name !== name) throw new Error(`${name} closes ${top.name}`);
      stack.pop();
    } else {
      const element: Open = {name, attributes: {}, children: [], text: ''};
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w.-]+)="([^"]*)"/g)) {
        if (Object.hasOwn(element.attributes, key)) throw new Error(`${key} stands twice`);
        element.attributes[key] = decoded(value);
      }
      top.children.push(element);
      if (empty !== '/') stack.push(element);
    }
  }
  if (stack.length !== 1 || root.children.length !== 1) throw new Error('not one element');
  return root.children[0]!;
}
