/**
 * The outline of an XML answer: its elements, and whether text stands among them. Strict where the SDK is not asked to be: what is no
 * well-formed document is null. AWS sends neither document types nor entities of its own.
 */

export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** Whether it holds text other than white space beside its children. */
  readonly text: boolean;
}

interface Open {
  readonly name: string;
  readonly children: XmlElement[];
  text: boolean;
}

/** One tag, declaration, comment or CDATA section, or the text before the next of them. Linear: no part can match in two ways. */
const TOKEN = /<\?[^?]*\?>|<!--[^-]*(?:-[^-]+)*-->|<!\[CDATA\[[^\]]*(?:\](?!\]>)[^\]]*)*\]\]>|<[^<>]*>|[^<]+/y;
const TAG = /^<(\/?)([A-Za-z_][\w.:-]*)(?:\s[^<>]*?)?(\/?)>$/;

export function readXml(document: string): XmlElement | null {
  const top: Open = {name: '', children: [], text: false};
  const open: Open[] = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < document.length) {
    const token = TOKEN.exec(document)?.[0];
    const innermost = open.at(-1);
    if (token === undefined || innermost === undefined) return null;
    if (token.startsWith('<?') || token.startsWith('<!--')) continue;
    if (!token.startsWith('<') || token.startsWith('<![CDATA[')) {
      innermost.text ||= token.trim().replace(/^\ufeff/, '') !== '';
      continue;
    }
    const [, closes, name = '', empty] = TAG.exec(token) ?? [];
    if (name === '') return null;
    if (closes === '/') {
      if (innermost.name !== name || open.length === 1) return null;
      open.pop();
      continue;
    }
    const element: Open = {name, children: [], text: false};
    innermost.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [root, ...more] = top.children;
  return open.length === 1 && root !== undefined && more.length === 0 && !top.text ? root : null;
}
