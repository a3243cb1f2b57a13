/** The score of the fault catalogue, by the joint that an entry breaks. */
import {injectable, type Expectation, type Fault} from '../../stand-in/inject.js';
import type {Judged} from './judge.js';
import {meets} from './verdict.js';

/** Entries that `check` has to judge. */
export function checkable(): readonly Fault[] {
  return injectable().filter(({scope}) => scope === 'check');
}

/** The kinds of entry, in the order of the way an alert takes. */
export const KINDS: readonly (readonly [kind: string, about: string])[] = [
  ['TRAIL', 'trail'],
  ['STORE', "the trail's bucket and key"],
  ['BUS', 'event bus'],
  ['RULE', 'rule'],
  ['PATTERN', 'event pattern'],
  ['TARGET', 'target'],
  ['HOP', 'forwarding to another region or account'],
  ['TOPIC', 'topic'],
  ['TKMS', "the topic's key"],
  ['SUB', 'subscription'],
  ['ENDPT', 'endpoint of a subscription'],
  ['DIRECT', 'a function, queue, stream or log group as target'],
  ['API', 'API destination'],
  ['ALARM', 'metric filter and alarm'],
  ['CHAT', 'chat channel'],
  ['NOTE', 'AWS User Notifications'],
  ['OBS', 'what would notice a loss'],
  ['PERM', 'reads that are refused'],
  ['ORG', 'organization'],
  ['TAMPER', 'deliberate sequences'],
];

export const EXPECTATIONS: readonly Expectation[] = ['fail', 'unknown', 'pass', 'warn'];

export interface Tally {
  readonly right: number;
  readonly all: number;
}

export interface Row {
  readonly kind: string;
  readonly about: string;
  readonly by: Readonly<Record<Expectation, Tally>>;
  readonly total: Tally;
}

export interface Score {
  /** Kinds without an entry are left out. */
  readonly rows: readonly Row[];
  readonly total: Row;
  /** Judged otherwise than stated. */
  readonly wrong: readonly Fault[];
}

export function scoreOf(
  faults: readonly Fault[],
  judged: (fault: Fault) => Judged | undefined,
  healthy: Judged,
): Score {
  const wrong = faults.filter((fault) => {
    const found = judged(fault);
    return found === undefined || !meets(fault, found, healthy);
  });
  const row = (kind: string, about: string, of: readonly Fault[]): Row => {
    const tally = (some: readonly Fault[]): Tally => ({
      right: some.filter((fault) => !wrong.includes(fault)).length,
      all: some.length,
    });
    const expecting = (stated: Expectation): Tally => tally(of.filter(({expect}) => expect === stated));
    const by = {
      fail: expecting('fail'),
      unknown: expecting('unknown'),
      pass: expecting('pass'),
      warn: expecting('warn'),
    };
    return {kind, about, by, total: tally(of)};
  };
  const rows = KINDS.map(([kind, about]) =>
    row(
      kind,
      about,
      faults.filter(({id}) => id.startsWith(`${kind}-`)),
    ),
  );
  return {rows: rows.filter(({total}) => total.all > 0), total: row('', 'all', faults), wrong};
}

/** `4 of 5`; nothing where there is nothing to judge. */
export function tallyText({right, all}: Tally): string {
  return all === 0 ? '' : `${right} of ${all}`;
}

/** The score for a terminal. */
export function scoreText({rows, total, wrong}: Score): string {
  const cells = (row: Row): string[] => [
    row.kind || row.about,
    ...EXPECTATIONS.map((stated) => tallyText(row.by[stated])),
    tallyText(row.total),
  ];
  const table = [['', ...EXPECTATIONS, 'in all'], ...[...rows, total].map(cells)];
  const lines = table.map(([first = '', ...rest]) =>
    `${first.padEnd(8)}${rest.map((cell) => cell.padStart(12)).join('')}`.trimEnd(),
  );
  const misses = wrong.map(({id, expect, title}) => `not ${expect}: ${id} ${title}`);
  return [...lines, ...misses].join('\n');
}
