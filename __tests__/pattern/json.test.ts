import {describe, expect, it} from '@jest/globals';
import {
  JsonError,
  Members,
  NumberText,
  readJson,
  type JsonNode,
  type ReadOptions,
} from '../../src/pattern/language/json.js';
import {numberText} from '../../src/pattern/language/numbers.js';

const PLAIN: ReadOptions = {objects: 'plain', ignoreTrailing: false, maxDepth: 3, number: numberText};

/** As `JSON.parse` has it. */
function plain(node: JsonNode): unknown {
  if (node instanceof NumberText) return Number(node.text);
  if (Array.isArray(node)) return (node as readonly JsonNode[]).map(plain);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, plain(value as JsonNode)]));
}

function fault(text: string, options: Partial<ReadOptions> = {}): {message: string; offset: number} {
  try {
    readJson(text, {...PLAIN, ...options});
  } catch (error) {
    if (error instanceof JsonError) return {message: error.message, offset: error.offset};
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe('the JSON reader', () => {
  it.each([
    ...['true', 'false', 'null', '""', '"x"', '[]', '{}', '[[]]', '[{}]', '{"a":{}}'],
    ...['0', '-0', '5', '-5', '10', '0.5', '-1.25', '1e3', '1E3', '1e+3', '1e-3', '1.5e0', '0e0'],
    ...['"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"a\\nb\\tc"', '"\\u0041\\u00e9\\uD83D\\ude00"', '"é😀\u007f"', '"/"'],
    ...[' \t\r\n5 \t\r\n', '\t[ 1\r,\n2 ] ', '\n{ "a"\t:\r1 , "b" : [ ] }\n', '[ ]', '{ }', '\r{\t"a":{ } } '],
    ...['{"a":1,"a":2}', '{"":[true,null,"x",{"b":-1}],"c":false}', '{"__proto__":1,"toString":2}'],
  ])('reads %s', (text) => {
    expect(plain(readJson(text, PLAIN))).toEqual(JSON.parse(text));
    expect(plain(readJson(text, {...PLAIN, ignoreTrailing: true}))).toEqual(JSON.parse(text));
  });

  it.each([
    ['', 'the text ends too early', 0],
    ['  ', 'the text ends too early', 2],
    ['[', 'the text ends too early', 1],
    ['{', 'expected a member name', 1],
    ['{a:1}', 'expected a member name', 1],
    ['{"a":1,}', 'expected a member name', 7],
    ['{"a"', "expected ':'", 4],
    ['{"a" 1}', "expected ':'", 5],
    ['{"a":1', "expected '}'", 6],
    ['{"a":1]', "expected '}'", 6],
    ['[1', "expected ']'", 2],
    ['[1 2]', "expected ']'", 3],
    ['[1,]', 'unexpected character', 3],
    ['[,1]', 'unexpected character', 1],
    ['tru', 'unexpected character', 0],
    ['True', 'unexpected character', 0],
    ['NaN', 'unexpected character', 0],
    ['+1', 'unexpected character', 0],
    ['.5', 'unexpected character', 0],
    ['\u00a05', 'unexpected character', 0],
    ['-', 'bad number', 1],
    ['-x', 'bad number', 1],
    ['1.', 'bad number', 2],
    ['1.e5', 'bad number', 2],
    ['1e', 'bad number', 2],
    ['1e+', 'bad number', 3],
    ['"x', 'unterminated string', 2],
    ['"x\\"', 'unterminated string', 4],
    ['"x\u0000"', 'control character in a string', 2],
    ['"x\u001f"', 'control character in a string', 2],
    ['"\\x"', 'bad escape', 1],
    ['"\\', 'bad escape', 1],
    ['"\\toString"x', 'text after the value', 11],
    ['"\\u12g4"', 'bad \\u escape', 1],
    ['"\\u123', 'bad \\u escape', 1],
    ['"\\u 123"', 'bad \\u escape', 1],
    ['01', 'text after the value', 1],
    ['1 2', 'text after the value', 2],
    ['nullx', 'text after the value', 4],
    ['{} x', 'text after the value', 3],
  ])('refuses %j: %s at %d', (text, reason, offset) => {
    expect(fault(text)).toEqual({message: `not JSON: ${reason} at offset ${offset}`, offset});
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it('takes as many levels as it is told', () => {
    expect(plain(readJson('[[[1]]]', PLAIN))).toEqual([[[1]]]);
    expect(plain(readJson('[{"a":{}}]', PLAIN))).toEqual([{a: {}}]);
    expect(fault('[[[[]]]]')).toEqual({message: 'nested deeper than 3', offset: 3});
    expect(fault('[[[{"a":1}]]]')).toEqual({message: 'nested deeper than 3', offset: 3});
  });

  it('leaves what follows, where told to', () => {
    expect(readJson('true x', {...PLAIN, ignoreTrailing: true})).toBe(true);
    expect(fault('tru x', {ignoreTrailing: true}).message).toBe('not JSON: unexpected character at offset 0');
  });

  it('keeps members as they were written, and numbers as they were spelt', () => {
    const node = readJson('{"b":1.0,"a":null,"b":[]}', {...PLAIN, objects: 'members'});
    expect(node).toBeInstanceOf(Members);
    const {keys, values} = node as Members;
    expect(keys).toEqual(['b', 'a', 'b']);
    expect(values).toEqual([new NumberText('1.0', 1), null, []]);
    expect(readJson('[-1.50E+01]', PLAIN)).toEqual([new NumberText('-1.50E+01', -15)]);
  });
});
