/** Places: from paths in the model to lines and columns of the file, and from issues to problems. */
import type {Location} from '../../findings/model.js';
import {sha256Hex} from '../../snapshot/endpoint.js';
import {positions} from './bytes.js';
import type {Parsed} from './document.js';
import type {BaselinePath, Problem, SourceMap} from '../model.js';
import {quote} from './text.js';
import {pathKey, type Place} from './walk.js';

/** Something wrong (or worth a word) at a path of the file. */
export interface Issue {
  readonly at: BaselinePath;
  /** Is it the key that is wrong, or what stands behind it? */
  readonly anchor: 'key' | 'value';
  readonly message: string;
  readonly hint: string | null;
  /** The path that is judged, where it is not `at`: of a missing key, the parent is pointed at. */
  readonly about?: BaselinePath;
  /** Of an unknown key: the path of the one that was probably meant, as JSON. */
  readonly meant?: string;
}

export function issue(
  at: BaselinePath,
  message: string,
  hint: string | null = null,
  anchor: Issue['anchor'] = 'value',
): Issue {
  return {at, anchor, message, hint};
}

/** A source map that also places issues. */
export interface Source extends SourceMap {
  problem(issue: Issue): Problem;
  /** The scalar at the path as the file spells it; null where there is none. */
  spelling(path: BaselinePath): string | null;
}

/** The problem at an offset of a file that could not be read as values. */
export function problemAtOffset(
  path: string,
  text: string,
  fault: {offset: number; message: string; hint: string | null},
): Problem {
  return {path, ...positions(text)(fault.offset), message: fault.message, hint: fault.hint};
}

export function sourceOf(path: string, bytes: Uint8Array | string, text: string, places: Parsed['places']): Source {
  const position = positions(text);
  const at = (offset: number): Location => ({path, ...position(offset)});

  const nearestPlace = (wanted: BaselinePath): Place | undefined => {
    for (let length = wanted.length; length >= 0; length--) {
      const place = places.get(pathKey(wanted.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  };

  /** A value that begins on a later line than its key is pointed at by its key: that is the line a reader looks for. */
  const pointer = (place: Place | undefined): Location => {
    if (place === undefined) return at(0);
    const value = at(place.value);
    const key = place.key === null ? null : at(place.key);
    return key !== null && place.spelling === null && key.line !== value.line ? key : value;
  };

  return {
    path,
    sha256: sha256Hex(bytes),
    locate: (wanted) => pointer(nearestPlace(wanted)),
    declares: (wanted) => places.has(pathKey(wanted)),
    spelling: (wanted) => places.get(pathKey(wanted))?.spelling ?? null,
    problem: ({at: wanted, anchor, message, hint}) => {
      const place = nearestPlace(wanted);
      const location = anchor === 'key' && place !== undefined && place.key !== null ? at(place.key) : pointer(place);
      return {...location, message, hint};
    },
  };
}

/** `recipients[1].endpoint`; keys that are not plain words stand in quotation marks. */
export function pathText(path: BaselinePath): string {
  let result = '';
  for (const step of path) {
    if (typeof step === 'number') result += `[${step}]`;
    else if (/^[A-Za-z_][\w-]{0,63}$/.test(step)) result += result === '' ? step : `.${step}`;
    else result += `[${quote(step)}]`;
  }
  return result === '' ? 'the baseline' : result;
}
