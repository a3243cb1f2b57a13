/**
 * Commands that people paste into a shell: whatever the names and texts of an account hold, a command is one line, and none of it is
 * anything but a word to the shell. `LONG_TESTS=1` writes into more places of more accounts.
 */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {instructionLines, shellWord} from '../../src/delivery/command.js';
import {prove} from '../../src/delivery/proof.js';
import {buildPlan} from '../../src/plan/build.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {accountOf, judgingOf} from '../accounts/case.js';
import {BROKEN} from '../accounts/tables.js';
import {observeForPlan} from '../plan/support.js';
import {runs} from '../support/runs.js';
import {settingFor} from '../support/world.js';

const PAYLOADS = [
  '$(id)',
  '`id`',
  ';id',
  '|id',
  '&id',
  "'$(id)'",
  '\n  aws iam evil',
  '\r\n  aws iam evil',
  "'\n  aws iam evil",
];

/** What stands outside of quotation marks: `'…'`, `$'…'` where a mark may be escaped, and an escaped character. */
const bare = (command: string): string => command.replaceAll(/\\.|\$'(?:[^'\\]|\\.)*'|'[^']*'/g, '\u25a1');
const hits = (text: string): string[] =>
  instructionLines(text).flatMap(({text: line, isCommand}) =>
    isCommand && (/\$\(id|`id|[;|&]id/.test(bare(line)) || line.startsWith('aws iam evil')) ? [line] : [],
  );

function textsIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (value.length > 3 && value.length < 200) found.add(value);
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, found);
  return found;
}

/** Everywhere where the text stands, also within ARNs and policies, more stands behind it. */
function written(value: unknown, text: string, more: string): unknown {
  if (typeof value === 'string') {
    const inJson = /^\s*[[{]/.test(value);
    return value.replaceAll(text, () => (inJson ? JSON.stringify(text + more).slice(1, -1) : text + more));
  }
  if (Array.isArray(value)) return value.map((each) => written(each, text, more));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, written(inner, text, more)]));
}

const ACCOUNTS = BROKEN.flatMap(({cases}) => cases);

describe('what is printed to be pasted', () => {
  it('holds a text of the account as a word, and in its own line', () => {
    let commands = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...PAYLOADS), (which, where, payload) => {
        const account = ACCOUNTS[which % ACCOUNTS.length]!;
        const judging = judgingOf(account);
        const setting = settingFor(judging);
        const snapshot = observeForPlan(accountOf(account), setting, [], judging.others);
        const values = snapshot.observed.flatMap(({answer}) => (answer.status === 'known' ? [answer.value] : []));
        const texts = [...textsIn(values, new Set())];
        const text = texts[where % texts.length] ?? '';
        const poisoned = {
          ...snapshot,
          observed: snapshot.observed.map(({read, answer}) => ({
            read: {...read, params: written(read.params, text, payload)},
            answer: answer.status === 'known' ? {...answer, value: written(answer.value, text, payload)} : answer,
          })) as unknown as Snapshot['observed'],
        };
        const proof = prove(setting, new Facts(poisoned, judging.others ?? []));
        const plan = buildPlan(setting, proof);
        const told = [
          ...assess(CHECKS, proof).findings.flatMap(({remediation}) => remediation?.text ?? []),
          ...plan.steps.map((step) => step.text),
        ];
        commands += told.flatMap((each) => instructionLines(each).filter(({isCommand}) => isCommand)).length;
        expect([account.title, text, told.flatMap(hits)]).toEqual([account.title, text, []]);
      }),
      {numRuns: runs(40, 80, 1_500)},
    );
    expect(commands).toBeGreaterThan(100);
  }, 600_000);

  it.each([
    ['a', 'a'],
    ['a b', "'a b'"],
    ["a'b", "'a'\\''b'"],
    ["a\nb'c\\d", "$'a\\nb\\'c\\\\d'"],
  ])('%j is a word', (text, word) => expect(shellWord(text)).toBe(word));
});
