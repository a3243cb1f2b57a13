/** Was a pattern meant for IAM's events, whatever it matches? */
import {PatternError} from '../language/errors.js';
import {Members, type JsonNode} from '../language/json.js';
import type {Combination} from '../language/model.js';
import {parsePattern, readPatternJson} from '../language/parse.js';
import type {TextOperator} from '../language/text.js';
import {isIamAlone, isMistyped, letters, meantCalls, namesIamSource, type NamedText} from './near-names.js';

/** A field and the texts that a pattern asks for there; what it excludes (`anything-but`) is not among them. */
interface NamedField {
  /** Keys joined by dots. */
  readonly path: string;
  readonly texts: readonly NamedText[];
}

/**
 * Does a pattern speak of IAM: its source, its event source, its calls, or near misses of them (`iam.amazonaws.com` as source,
 * `createUser`, `AttachRole*`)? Malformed patterns are read as far as they go. `false` for patterns of other services and
 * for those that name nothing: whether these match IAM's events is another question.
 */
export function speaksOfIam(text: string): boolean {
  return alternatives(text).some(isAboutIam);
}

/** Each way to match, as fields. */
function alternatives(text: string): readonly (readonly NamedField[])[] {
  try {
    return parsePattern(text).combinations.map(compiledFields);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
  }
  try {
    return [writtenFields(readPatternJson(text))];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return [quotedFields(text)];
  }
}

function compiledFields(combination: Combination): NamedField[] {
  return combination.map(({path, matchers}) => ({
    path,
    texts: matchers.flatMap((matcher) => (matcher.kind === 'text' && !matcher.but ? matcher.sets : [])),
  }));
}

/** The fields of JSON that is no pattern: a text where a list should be, an operator that does not exist. */
function writtenFields(root: Members): NamedField[] {
  const fields: NamedField[] = [];
  const stack: {node: JsonNode; path: string}[] = [{node: root, path: ''}];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const {node, path} = visit;
    if (node instanceof Members) {
      for (const [i, key] of node.keys.entries()) {
        const below = key === '$or' ? path : path === '' ? key : `${path}.${key}`;
        stack.push({node: node.values[i] ?? null, path: below});
      }
      continue;
    }
    const nodes = Array.isArray(node) ? (node as readonly JsonNode[]) : [node];
    fields.push({path, texts: nodes.flatMap(writtenTexts)});
    for (const arm of nodes) if (arm instanceof Members && !isMatcher(arm)) stack.push({node: arm, path});
  }
  return fields;
}

const OPERATORS: ReadonlyMap<string, TextOperator> = new Map([
  ['prefix', 'prefix'],
  ['suffix', 'suffix'],
  ['wildcard', 'wildcard'],
  ['equals-ignore-case', 'equals-ignore-case'],
]);
const EXCLUDING = 'anything-but';

function isMatcher({keys}: Members): boolean {
  return keys.length === 1 && (OPERATORS.has(keys[0] ?? '') || keys[0] === EXCLUDING);
}

function writtenTexts(node: JsonNode): NamedText[] {
  if (typeof node === 'string') return [{operator: 'exact', text: node}];
  if (!(node instanceof Members)) return [];
  const operator = OPERATORS.get(node.keys[0] ?? '');
  const [text] = node.values;
  return operator !== undefined && typeof text === 'string' ? [{operator, text}] : [];
}

/** The fields of what is not even JSON, such as a list without one of its commas: each text belongs to the key before it. */
function quotedFields(text: string): NamedField[] {
  const fields: {path: string; texts: NamedText[]}[] = [];
  let excluded = false;
  for (const {quoted, isKey} of quotes(text)) {
    if (isKey) {
      excluded = quoted === EXCLUDING;
      if (!excluded && !OPERATORS.has(quoted)) fields.push({path: quoted, texts: []});
    } else if (!excluded) {
      fields.at(-1)?.texts.push({operator: 'exact', text: quoted});
    }
  }
  return fields;
}

/** The texts in quotes, and whether a colon follows. Each character is looked at once or twice. */
function* quotes(text: string): Generator<{quoted: string; isKey: boolean}> {
  let start = text.indexOf('"');
  while (start >= 0) {
    let end = start + 1;
    while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
    if (end >= text.length) return;
    let next = end + 1;
    while (/\s/.test(text.charAt(next))) next++;
    yield {quoted: text.slice(start + 1, end), isKey: text.charAt(next) === ':'};
    start = text.indexOf('"', next);
  }
}

const SOURCES: ReadonlySet<string> = new Set(['source', 'detailsource', 'eventsource', 'detaileventsource']);
const NAMES: ReadonlySet<string> = new Set(['eventname', 'detaileventname', 'eventnames', 'detaileventnames']);

function isAboutIam(fields: readonly NamedField[]): boolean {
  const of = (known: ReadonlySet<string>): NamedText[] =>
    fields.flatMap(({path, texts}) => (known.has(letters(path)) ? texts : []));
  const sources = of(SOURCES);
  if (sources.some(({text}) => namesIamSource(text))) return true;

  const calls = of(NAMES).flatMap(meantCalls);
  const kinds = of(new Set(['detailtype'])).map(({text}) => text.toLowerCase());
  const foreign = sources.length > 0 && sources.some(({text}) => isForeign(text));
  // Of another service, or an event of one's own: only a name that no other service has speaks of IAM, and what is merely near to one
  // (`DeleteRule`) is that service's own call.
  if (foreign || (kinds.length > 0 && !kinds.some((kind) => kind.includes('cloudtrail')))) {
    const spelt = of(NAMES).filter(({text}) => !isMistyped(text));
    return (
      spelt.flatMap(meantCalls).some(isIamAlone) ||
      (!foreign && kinds.some((kind) => kind.split(/[^a-z]+/).includes('iam')))
    );
  }
  return calls.length > 0 || of(new Set(['resources'])).some(({text}) => /^arn:[a-z-]+:iam:/.test(text));
}

/** The service that records the calls is taken for their source by mistake. */
const RECORDER: ReadonlySet<string> = new Set(['aws.cloudtrail', 'cloudtrail.amazonaws.com']);

/** Names another source; the beginning `aws.` and the like name none. */
function isForeign(text: string): boolean {
  const bare = text.replaceAll('*', '');
  return !RECORDER.has(bare) && !'aws.iam'.includes(bare) && !'iam.amazonaws.com'.includes(bare);
}
