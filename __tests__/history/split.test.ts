import '../support/properties.js';
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {RECORD_LIMIT, Splitter, type Piece} from '../../src/history/split.js';

function split(text: string, width = 7): {pieces: Piece[]; unfinished: boolean} {
  const bytes = new TextEncoder().encode(text);
  const splitter = new Splitter();
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; at += width) pieces.push(...splitter.push(bytes.subarray(at, at + width)));
  return {pieces, unfinished: splitter.unfinished};
}

const A = {eventName: 'CreateUser', resources: [{ARN: 'x'}], text: 'a "quoted" \\ {[ é'};
const B = {eventName: 'TagRole', requestParameters: {tags: [{key: 'Records": [', value: '}'}]}};
const texts = [A, B].map((record) => JSON.stringify(record));

describe('records in a file', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['a log file', JSON.stringify({Records: [A, B]})],
    ['a log file with more members', JSON.stringify({a: {b: [1]}, Records: [A, B], c: [{d: 1}], e: 'x'})],
    ['two log files', `${JSON.stringify({Records: [A]})}\n${JSON.stringify({Records: [B], x: [{}]})}`],
    ['an answer of LookupEvents', JSON.stringify({NextToken: 'Events', Events: [A, B]}, null, 2)],
    ['a list', JSON.stringify([A, B], null, 1)],
    ['JSON lines', `${texts.join('\n')}\n`],
    ['JSON lines without a last line break, with a mark at the start', `\ufeff${texts.join('\r\n')}`],
    ['values after each other', texts.join('')],
    ['an empty log file, then lines', `{"Records": []}\n${texts.join('\n')}`],
  ];
  it.each(forms)('%s', (_, text) => {
    for (const width of [1, 7, 64, 10_000]) {
      const {pieces, unfinished} = split(text, width);
      expect(pieces.map((piece) => JSON.parse(piece ?? 'null') as unknown)).toEqual([A, B]);
      expect(unfinished).toBe(false);
    }
  });

  it('a file that is cut off is known as such', () => {
    const whole = JSON.stringify({Records: [A, B]});
    for (let length = 1; length < whole.length; length++) expect(split(whole.slice(0, length)).unfinished).toBe(true);
    expect(split(whole.slice(0, -3)).pieces).toHaveLength(1);
  });

  it.each([
    ['words', 'hello\n', 1],
    ['a web page', '<html><body>Sign in</body></html>', 1],
    ['numbers in a list', '[1, 2]', 2],
    ['a list in a list', '[[1]]', 1],
    ['a word between records', `${texts[0] ?? ''}\noops\n${texts[1] ?? ''}`, 1],
    ['a bracket too many', `${texts[0] ?? ''}}\n${texts[1] ?? ''}`, 1],
  ])('%s: pieces that are no record', (_, text, none) => {
    expect(split(text).pieces.filter((piece) => piece === null)).toHaveLength(none);
  });

  it('holds no more than one record, and tells of one that is too long', () => {
    const long = JSON.stringify({...A, text: 'x'.repeat(RECORD_LIMIT)});
    expect(split(`${long}\n${texts[1] ?? ''}`, 65_536).pieces).toEqual([null, texts[1]]);
  });

  it('finds whatever objects there are, wherever the chunks end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), {minLength: 1}),
        fc.integer({min: 1, max: 50}),
        (objects, width) => {
          const kept = objects.filter((object) => !('Records' in object || 'Events' in object));
          const lines = kept.map((object) => JSON.stringify(object));
          expect(split(lines.join('\n'), width).pieces).toEqual(lines);
          expect(split(`{"Records":[${lines.join(',')}]}`, width).pieces).toEqual(lines);
        },
      ),
    );
  });
});
