/** What the tracking issue of one account and that of many have in common: how they came to their state, and what a comment says of a change. */
import {text} from '../escape/markdown.js';
import {LIMITS} from '../model/limits.js';
import type {Verdict} from '../model/model.js';
import {count} from '../words/count.js';
import type {Section} from './page.js';

/** Ids of ours in any case: nothing else may stand in the hidden line, and no `--`, which would end it. */
export function plainId(id: string, most: number): string {
  return id
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .slice(0, most);
}

/** Where the state stands that an issue was last written with. */
export function hiddenLine(body: string): string {
  return body.split(/\r?\n/, 2)[1] ?? '';
}

const WORDS: Readonly<Record<Verdict, string>> = {'in-sync': 'in sync', drifted: 'drifted', unknown: 'unknown'};

/** The first words of a comment. @param still what is said at which time where the verdict is the same */
export function changeWords(at: string, before: Verdict, now: Verdict, still: (at: string) => string): string {
  const when = text(at);
  const changed = now === before ? still(when) : `The state changed at ${when}: it was ${WORDS[before]}, and is now`;
  return `${changed} **${WORDS[now]}**.`;
}

/** Things that a comment names. */
export const MOST_NAMED = 10;

/** @param unit of those that are left out: `finding` */
export function named(title: string, items: readonly string[], unit: string): string {
  if (items.length === 0) return '';
  const left = items.length - MOST_NAMED;
  const rows = items.slice(0, MOST_NAMED).map((item) => `- ${item}`);
  return [`${title}:`, '', ...rows, ...(left > 0 ? [`- and ${count(left, `more ${unit}`)}`] : [])].join('\n');
}

/**
 * @param entry what a line of the history looks like, with time and state: only such lines are taken over, since a body may have been edited
 * @param previous the body of the issue as it stands; null where there is none
 */
export function historySection(entry: RegExp, at: string, state: string, previous: string | null): Section {
  const old = (previous ?? '').split(/\r?\n/).filter((line) => entry.test(line));
  const line = `- \`${at}\` ${state}`;
  const same = entry.exec(old.at(-1) ?? '')?.[2] === state;
  const rows = (same || !entry.test(line) ? old : [...old, line]).slice(-LIMITS.historyEntries);
  return {heading: rows.length > 0 ? 'History' : null, intro: '', rows, gap: '\n', unit: 'entries'};
}
