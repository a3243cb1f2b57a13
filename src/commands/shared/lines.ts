/** JSON lines on a stream of bytes (https://jsonlines.org/). */

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, without their ends; null for a line whose bytes are no UTF-8. A byte order mark before the first is dropped.
 * Not `node:readline`: it puts U+FFFD in the place of bytes it cannot read, and ends lines at U+2028, which may stand in a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string | null, undefined> {
  let parts: Uint8Array[] = [];
  let first = true;
  const text = (last: Uint8Array): string | null => {
    const decoded = decode(Buffer.concat([...parts, last]), first);
    parts = [];
    first = false;
    return decoded;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield text(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield text(new Uint8Array());
  return undefined;
}

function decode(bytes: Uint8Array, first: boolean): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: !first}).decode(bytes).replace(/\r$/, '');
  } catch {
    return null;
  }
}
