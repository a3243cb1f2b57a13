/** What a report over many says first: no badge is better than the worst of what it covers. */
import {count} from './count.js';
import type {AccountSummary} from '../model/model.js';
import type {State} from '../model/state.js';

interface Tally {
  readonly drifted: number;
  readonly unknown: number;
  readonly weakens: number;
  /** Runs that left no report. */
  readonly missing: number;
  readonly accounts: number;
}

function tallied(all: readonly AccountSummary[]): Tally {
  const number = (holds: (each: AccountSummary) => boolean): number => all.filter(holds).length;
  return {
    drifted: number(({verdict}) => verdict === 'drifted'),
    unknown: number(({verdict, review, error}) => verdict === 'unknown' || (verdict === null && !review && !error)),
    weakens: number(({review}) => review?.class === 'weakens' && !review.acceptedBy),
    missing: number(({error}) => error !== undefined),
    accounts: number(({review, verdict, error}) => error === undefined && (verdict !== null || review === undefined)),
  };
}

export function mergedState(all: readonly AccountSummary[]): State {
  const {drifted, unknown, weakens, missing} = tallied(all);
  if (drifted + weakens > 0) return 'bad';
  return unknown + missing > 0 || all.length === 0 ? 'unknown' : 'good';
}

/** An account of which there is nothing to say but that it is in sync. */
export function isWell({verdict, review, error}: AccountSummary): boolean {
  return verdict === 'in-sync' && review === undefined && error === undefined;
}

export function mergedBadge(all: readonly AccountSummary[]): string {
  const {drifted, unknown, weakens, missing, accounts} = tallied(all);
  if (drifted > 0) return 'DRIFTED';
  if (weakens > 0) return 'WEAKENS';
  if (unknown + missing > 0 || all.length === 0) return 'UNKNOWN';
  return accounts > 0 ? 'IN SYNC' : 'REVIEWED';
}

export function mergedLine(all: readonly AccountSummary[]): string {
  const {drifted, unknown, weakens, missing, accounts} = tallied(all);
  if (drifted + unknown + weakens + missing === 0) {
    const reviews = all.length - accounts;
    return [
      accounts > 0 ? `Everything is as declared in ${count(accounts, 'account')}.` : null,
      reviews > 0 ? `${count(reviews, 'review')}: no change weakens a baseline without having been accepted.` : null,
    ]
      .filter((part) => part !== null)
      .join(' ');
  }
  const parts = [
    drifted > 0 ? `${drifted} drifted` : null,
    weakens > 0 ? `${weakens} ${weakens === 1 ? 'weakens its baseline' : 'weaken their baselines'}` : null,
    unknown > 0 ? `${unknown} unknown` : null,
    missing > 0 ? `${missing} without a report` : null,
  ];
  const [only = '', another] = parts.filter((part) => part !== null);
  const total = count(all.length, all.length === accounts ? 'account' : 'run');
  if (another === undefined) return `${only.replace(' ', () => ` of ${total} `)}.`;
  return `Of ${count(all.length, all.length === accounts ? 'account' : 'run')}: ${parts.filter((part) => part !== null).join(', ')}.`;
}
