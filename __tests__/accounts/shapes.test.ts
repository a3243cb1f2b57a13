/**
 * Answers of every shape: gone, denied, throttled, empty, with a member missing or null. None may crash the judgement, and none may
 * turn a broken account into one that is in sync. What comes from a file is judged only as far as the file's reader lets it in.
 */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {UsageError} from '../../src/errors.js';
import {parseSnapshot, renderSnapshot} from '../../src/snapshot/file.js';
import type {Observed, Snapshot} from '../../src/snapshot/model.js';
import {home, ruleOf, subscriptionOf} from '../support/account.js';
import * as N from '../support/names.js';
import {runs} from '../support/runs.js';
import {snapshotOf, world, type Judging, type World} from '../support/world.js';
import {judgeSnapshot, type Change} from './case.js';
import * as C from './changes.js';

const JUDGING: Judging = {
  baseline: {recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE}, {protocol: 'lambda', endpoint: N.FUNCTION}]},
};

/** An account whose walk asks as many kinds of questions as one can. */
function rich(change: Change = () => undefined): World {
  return world((account) => {
    C.subscribed('lambda', N.FUNCTION)(account);
    C.asRole()(account);
    home(account).key = N.BUS_KEY;
    change(account);
  });
}

const HEALTHY = snapshotOf(rich(), JUDGING);
const BROKEN: readonly (readonly [string, Change])[] = [
  ['a stopped trail', C.status({IsLogging: false})],
  ['a disabled rule', (account) => void (ruleOf(account).rule.State = 'DISABLED')],
  ['a constant', C.target({Input: '"x"'})],
  ['a filter that drops all', C.filter({x: ['y']})],
  [
    'a mailbox that never confirmed',
    (account) => void (subscriptionOf(account, 'email').row.SubscriptionArn = 'PendingConfirmation'),
  ],
];

const unreadable = (kind: 'denied' | 'throttled' | 'malformed'): Observed['answer'] => ({
  ...{status: 'unreadable', kind, code: 'X', message: '', permissions: []},
});
const ANSWERS: Readonly<Record<string, Observed['answer']>> = {
  absent: {status: 'absent', code: 'X'},
  denied: unreadable('denied'),
  throttled: unreadable('throttled'),
  malformed: unreadable('malformed'),
};

const answered = (snapshot: Snapshot, index: number, answer: Observed['answer']): Snapshot => ({
  ...snapshot,
  observed: snapshot.observed.with(index, {...snapshot.observed[index]!, answer}),
});

/** Every read of the snapshot, with every answer that AWS may give instead. */
const instead = (snapshot: Snapshot): fc.Arbitrary<Snapshot> =>
  fc
    .tuple(fc.nat(snapshot.observed.length - 1), fc.constantFrom(...Object.values(ANSWERS)))
    .map(([index, answer]) => answered(snapshot, index, answer));

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => {
    const inner = [...path, Array.isArray(value) ? Number(name) : name];
    return [inner, ...pathsOf((value as Record<string, unknown>)[name], inner)];
  });
}

const SPOILED = ['dropped', 'null', '', 5, [], {}] as const;

/** A snapshot with one member of one answer dropped or replaced. */
function spoiled(index: number, path: Path, by: (typeof SPOILED)[number]): Snapshot {
  const copy = structuredClone(HEALTHY);
  const {answer} = copy.observed[index]!;
  let parent = (answer as {value: unknown}).value as Record<string | number, unknown>;
  for (const name of path.slice(0, -1)) parent = parent[name] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (by === 'dropped') delete parent[last];
  else parent[last] = by === 'null' ? null : by;
  return copy;
}

const MEMBERS = HEALTHY.observed.flatMap(({answer}, index) =>
  answer.status === 'known' ? pathsOf(answer.value).map((path) => ({index, path})) : [],
);

describe('answers of every shape', () => {
  it('are judged, whatever AWS refuses', () => {
    fc.assert(
      fc.property(instead(HEALTHY), (snapshot) => {
        expect(['in-sync', 'drifted', 'unknown']).toContain(judgeSnapshot(snapshot, JUDGING).verdict);
      }),
      {numRuns: runs(10, 200, 1000)},
    );
  });

  it.each(BROKEN)('never hide %s', (_, change) => {
    fc.assert(
      fc.property(instead(snapshotOf(rich(change), JUDGING)), (snapshot) => {
        expect(judgeSnapshot(snapshot, JUDGING).verdict).not.toBe('in-sync');
      }),
      {numRuns: runs(4, 150, 1000)},
    );
  });

  it('are refused by the reader of files, or judged, whatever member is missing or of another kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEMBERS), fc.constantFrom(...SPOILED), ({index, path}, by) => {
        const text = renderSnapshot(spoiled(index, path, by));
        let snapshot: Snapshot;
        try {
          snapshot = parseSnapshot(text, 'snapshot.json');
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          return;
        }
        expect(['in-sync', 'drifted', 'unknown']).toContain(judgeSnapshot(snapshot, JUDGING).verdict);
      }),
      {numRuns: runs(15, 500, 5000)},
    );
  });
});
