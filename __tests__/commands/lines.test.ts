import {Readable} from 'node:stream';
import {describe, expect, it} from '@jest/globals';
import {linesOf} from '../../src/commands/shared/lines.js';

async function lines(...chunks: readonly (string | Uint8Array)[]): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  for await (const line of linesOf(Readable.from(bytes, {objectMode: true}))) found.push(line);
  return found;
}

describe('lines of standard input', () => {
  it('end at a line feed, with or without a carriage return before it', async () => {
    expect(await lines('a\nb\r\n\nc')).toEqual(['a', 'b', '', 'c']);
    expect(await lines('a\n')).toEqual(['a']);
    expect(await lines()).toEqual([]);
  });

  it('end nowhere else: a line separator may stand in a JSON string', async () => {
    expect(await lines('"\u2028\u2029\u0085"\n"\r"')).toEqual(['"\u2028\u2029\u0085"', '"\r"']);
  });

  it('are whole, however the bytes arrive', async () => {
    const bytes = Buffer.from('\ufeff{"a":"é€😀"}\nx\ny');
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await lines(...single)).toEqual(['{"a":"é€😀"}', 'x', 'y']);
  });

  it('lose a byte order mark before the first one only', async () => {
    expect(await lines('\ufeffa\n\ufeffb')).toEqual(['a', '\ufeffb']);
  });

  it('are null where the bytes are no UTF-8', async () => {
    expect(await lines('a\n', Uint8Array.of(0x22, 0xff, 0x22, 0x0a), 'b')).toEqual(['a', null, 'b']);
  });
});
