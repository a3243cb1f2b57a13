/** Bytes -> text, and offsets in it -> lines and columns. */

/** 1 MiB. */
export const MAX_BYTES = 1024 * 1024;

/** Something wrong at an offset of the text. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string | null;
  /** Does the value still say what its author meant, so that the rest of it can be judged as well? */
  readonly mild?: boolean;
}

/** The file as text, or what keeps it from being text. A byte order mark is dropped; line ends stay as they are. */
export function decode(bytes: Uint8Array | string): {text: string} | {text: string; fault: Fault} {
  const size = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength;
  if (size > MAX_BYTES) {
    return {
      text: '',
      fault: {offset: 0, message: 'the file is larger than 1 MiB, the most that a baseline may have', hint: null},
    };
  }
  if (typeof bytes === 'string') return controlFree(bytes.replace(/^\ufeff/, ''));
  try {
    return controlFree(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = wide ? 'the file is UTF-16, not UTF-8' : 'not UTF-8 text: there is an invalid byte here';
    return {
      text,
      fault: {offset: wide ? 0 : Math.max(text.indexOf('\ufffd'), 0), message, hint: 'save the file as UTF-8'},
    };
  }
}

/** YAML allows no control characters but tab and line ends: https://yaml.org/spec/1.2.2/#51-character-set */
function controlFree(text: string): {text: string} | {text: string; fault: Fault} {
  // eslint-disable-next-line no-control-regex
  const offset = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
  if (offset < 0) return {text};
  const code = text.charCodeAt(offset).toString(16).padStart(4, '0');
  return {
    text,
    fault: {
      offset,
      message: `a control character (U+${code.toUpperCase()}) is not allowed here`,
      hint: 'is this a text file?',
    },
  };
}

/** Line and column, both from 1, of an offset; a column is a UTF-16 code unit, as editors count. */
export function positions(text: string): (offset: number) => {line: number; column: number} {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
  };
}
