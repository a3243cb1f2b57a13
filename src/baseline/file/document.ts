/**
 * `baseline/file/` turns the bytes of a file into plain values, each with its line and column.
 * Text -> plain values with a place for each: the part of reading a baseline that knows YAML and nothing of baselines.
 * JSON is YAML, so both are read here. Only what JSON can say comes out: text, numbers, booleans, null, lists, mappings.
 */
import {Composer, isScalar, Lexer, Parser} from 'yaml';
import type {CST, YAMLError} from 'yaml';
import type {Fault} from './bytes.js';
import {EMPTY_HINT} from './default-path.js';
import {oneLine, quote} from './text.js';
import {MAX_DEPTH, MAX_FAULTS, Walk, type Place} from './walk.js';

export interface Parsed {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** By `pathKey`. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Reads the text of a file; never throws. `value` is of use only where there are no faults. */
export function readDocument(text: string): Parsed {
  const refuse = (...faults: Fault[]): Parsed => ({value: undefined, faults, places: new Map()});
  try {
    const {tokens, deep} = tokenize(text);
    if (deep !== null) return refuse({offset: deep, message: `nested deeper than ${MAX_DEPTH} levels`, hint: null});
    const documents = tokens.filter((token) => token.type === 'document');
    const second = documents[1];
    if (second !== undefined) {
      return refuse({
        offset: second.offset,
        message: 'a second YAML document begins here',
        hint: 'a baseline is one document: remove the "---"',
      });
    }
    const composer = new Composer(OPTIONS);
    const [document] = [...composer.compose(tokens, true, text.length)];
    if (document === undefined) return refuse(emptyFault);
    const errors = document.errors.slice(0, MAX_FAULTS).map(syntaxFault);
    if (errors.length > 0) return refuse(...errors);
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
      return refuse(emptyFault);
    const walk = new Walk(
      text,
      document.warnings.slice(0, MAX_FAULTS / 2).map((warning) => warningFault(warning, text)),
    );
    const value = walk.value(document.contents, [], null, 1);
    return {value, faults: walk.faults, places: walk.places};
  } catch {
    // The parser's own limits (its call stack) are the only known way here. Its words may quote the file.
    return refuse({offset: 0, message: 'not readable as YAML', hint: null});
  }
}

/** Duplicate keys are found in the walk: the library compares every key with every other, which a large file makes slow. */
const OPTIONS = {uniqueKeys: false, resolveKnownTags: false, prettyErrors: false};

const emptyFault: Fault = {offset: 0, message: 'the file is empty', hint: EMPTY_HINT};

/**
 * A file that is no YAML may be no baseline either, but a secret to which a link leads: the parser's own words are used only where they
 * quote nothing of it. https://eemeli.org/yaml/#errors
 */
function syntaxFault({code, message, pos}: YAMLError): Fault {
  return {offset: pos[0], message: `YAML syntax: ${WITHOUT_QUOTES[code] ?? oneLine(message)}`, hint: syntaxHint(code)};
}

/** Of the kinds of errors whose words may hold a piece of the file. */
const WITHOUT_QUOTES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_ALIAS: 'this anchor or alias has no valid name',
  BAD_COLLECTION_TYPE: 'this tag does not fit what follows it',
  BAD_DIRECTIVE: 'this directive is not known',
  BAD_DQ_ESCAPE: 'this escape sequence is not known',
  BAD_SCALAR_START: 'unquoted text cannot begin with this character',
  NON_STRING_KEY: 'a key must be plain text',
  TAG_RESOLVE_FAILED: 'this tag is not supported',
  UNEXPECTED_TOKEN: 'this is not allowed here',
};

/** An unknown tag is only a warning to the parser, and a change of meaning to a reader: here it is an error. */
function warningFault(warning: YAMLError, text: string): Fault {
  if (warning.code !== 'TAG_RESOLVE_FAILED') return {...syntaxFault(warning), mild: true};
  const [offset] = warning.pos;
  const tag = /^\S{1,80}/u.exec(text.slice(offset, offset + 80))?.[0] ?? '';
  return {
    offset,
    message: `the tag ${quote(tag)} is not supported`,
    hint: 'remove the tag: a baseline needs none',
    mild: true,
  };
}

function syntaxHint(code: string): string | null {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces';
    case 'MISSING_CHAR':
      return 'close the quotation mark or bracket';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'is a colon or a quotation mark missing or too many?';
    default:
      return null;
  }
}

/** The token trees of the text, or the offset at which it nests too deep (`tokens` then holds what was read before). */
function tokenize(text: string): {tokens: CST.Token[]; deep: number | null} {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
    // A megabyte of brackets takes seconds to build: stop well above the limits, then find the exact place.
    if (parser.stack.length > 4 * MAX_DEPTH || errors > MAX_FAULTS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return {tokens, deep: tooDeep(tokens)};
}

/**
 * The offset of the first collection that stands too deep, found on the token tree and with a stack of our own: composing nodes is
 * recursive, and a file of opening brackets ends not only the composer but the whole process.
 */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  const stack: {token: CST.Token; depth: number}[] = tokens.map((token) => ({token, depth: 0}));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {token} = next;
    const collection = 'items' in token;
    const depth = next.depth + (collection ? 1 : 0);
    if (depth > MAX_DEPTH) return token.offset;
    if (collection) {
      for (const item of token.items) {
        if (item.key) stack.push({token: item.key, depth});
        if (item.value) stack.push({token: item.value, depth});
      }
    } else if (token.type === 'document' && token.value !== undefined) {
      stack.push({token: token.value, depth});
    }
  }
  return null;
}
