/** Statements are named as a person finds them: by Sid, else counted from one. */
import {expect, it} from '@jest/globals';
import {isMalformed, parsePolicy, statementName} from '../../src/policy/index.js';

it.each([
  [{sid: 'org', statement: 1}, 'statement "org"'],
  [{sid: null, statement: 0}, 'the 1st statement'],
  [{sid: '', statement: 1}, 'the 2nd statement'],
  [{sid: null, statement: 2}, 'the 3rd statement'],
  [{sid: null, statement: 3}, 'the 4th statement'],
  [{sid: null, statement: 10}, 'the 11th statement'],
  [{sid: null, statement: 12}, 'the 13th statement'],
  [{sid: null, statement: 21}, 'the 22nd statement'],
  [{sid: null, statement: 111}, 'the 112th statement'],
])('%j', (ref, words) => {
  expect(statementName(ref)).toBe(words);
});

it.each([
  [[{Effect: 'Allow'}], 'the 1st statement has no Action'],
  [[{Sid: 'x', Effect: 'Allow'}], 'statement "x" has no Action'],
  [['no object'], 'the 1st statement is not an object'],
])('the parser calls it the same: %j', (Statement, malformed) => {
  const parsed = parsePolicy(JSON.stringify({Version: '2012-10-17', Statement}));
  expect(isMalformed(parsed) && parsed.malformed).toBe(malformed);
});
