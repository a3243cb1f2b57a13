/** Every read against every spoiled form of its answer: unreadable, or what the whole answer says, and never an empty account. */
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {OPERATIONS} from '../../../src/snapshot/reads.js';
import {CANNED, cannedServer, type Canned, type CannedServer} from './canned.js';
import {replaced, retyped, truncated, type Spoiled} from './spoil.js';

let server: CannedServer;
beforeAll(async () => {
  server = await cannedServer();
});
afterAll(() => server.close());

const byName = CANNED.map((canned): [string, Canned] => [canned.read.op, canned]);

/** The spoiled forms whose answer is neither unreadable nor right. */
async function believed(canned: Canned, spoil: (wire: Canned['answers'][string]) => Spoiled[]): Promise<string[]> {
  const {read, answers, optional = [], emptyIsNone} = canned;
  const right = JSON.stringify(await server.ask(read, answers));
  const wrong: string[] = [];
  for (const [action, wire] of Object.entries(answers)) {
    for (const {how, wire: spoiled, without} of spoil(wire)) {
      if (emptyIsNone && spoiled.body === '{}') continue;
      const answer = await server.ask(read, {...answers, [action]: spoiled});
      const known = answer.status !== 'unreadable' && JSON.stringify(answer) !== right;
      if (known && !(without !== undefined && optional.includes(without)))
        wrong.push(`${how}: ${JSON.stringify(answer)}`);
    }
  }
  return wrong;
}

it('there is an answer for each read', () => {
  expect([...new Set(byName.map(([op]) => op))].sort()).toEqual(Object.keys(OPERATIONS).sort());
});

describe.each(byName)('%s', (_, canned) => {
  it('takes the answer as AWS gives it', async () => {
    expect(await server.ask(canned.read, canned.answers)).toMatchObject({status: 'known'});
  });
  it('does not believe another answer', async () => {
    expect(await believed(canned, replaced)).toEqual([]);
  });
  it('does not believe half of it', async () => {
    expect(await believed(canned, (wire) => truncated(wire, 8))).toEqual([]);
  });
  if (canned.policy) return;
  it('does not believe another shape of it', async () => {
    expect(await believed(canned, retyped)).toEqual([]);
  });
});
