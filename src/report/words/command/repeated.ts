/** Which options of a run its commands repeat: of each command those that it takes and that change what it does. */
import {shellWord} from '../../../delivery/command.js';
import type {Again, Option} from '../../model/again.js';

/**
 * Options that no command repeats: they say where the answer of this run goes and in which form, they are the step that the message is
 * about, or they belong to a run over many accounts, whose commands are for one.
 */
export const OWN: Readonly<Record<string, readonly string[]>> = {
  'where the answer of this run goes, and its form': ['format', 'output', 'save-snapshot', 'previous', 'force'],
  'the step that a message is about': ['plan-digest', 'yes', 'accept-weakening', 'event', 'new', 'for'],
  'of many accounts': ['organization', 'concurrency', 'shard', 'output-dir', 'max-age'],
  'which permissions are printed': ['with-advice', 'with-prune'],
};

const ACCESS = ['profile', 'region', 'external-id', 'assume-role'] as const;
const JUDGING = ['fail-on', 'fail-on-unknown', 'timeout', 'now', 'redact'] as const;
const COMMON = ['baseline', 'snapshot', 'prune', 'account', ...ACCESS, ...JUDGING, 'show'] as const;
/** Without what only a plan takes. */
const READING = COMMON.filter((option) => option !== 'prune');
/** A time-out of a canary is that of the alert. */
const CANARY = ['baseline', 'account', ...ACCESS, 'fail-on', 'fail-on-unknown', 'redact', 'show'] as const;

/** Which of them each command takes. A test compares this with the options of the command line. */
const TAKES: Readonly<Record<string, readonly Option[]>> = {
  check: READING,
  trace: ['baseline', 'snapshot', 'account', ...ACCESS, ...JUDGING],
  plan: COMMON,
  reconcile: [...COMMON.filter((option) => option !== 'snapshot'), 'wait-for-confirmation'],
  history: [...READING, 'days', 'since', 'until', 'events', 'max-pages', 'with-records'],
  canary: [...CANARY, 'call', 'despite-drift'],
  'canary challenge': [...CANARY, 'call', 'despite-drift'],
  'canary answer': CANARY,
  review: ['base', 'head', 'baseline', 'fail-on', 'fail-on-unknown', 'show', 'now', 'redact'],
  init: ['snapshot', ...ACCESS, 'timeout', 'now'],
  permissions: ['baseline'],
};

/** Of two options that say the same, the one that is written counts. */
const INSTEAD: Readonly<Partial<Record<Option, string>>> = {
  days: 'since',
  baseline: 'head',
  snapshot: 'save-snapshot',
};

/** Those of a command as it is written: some have two words. */
export function takenBy(written: string): readonly Option[] {
  const [name = '', second = ''] = written.replace(/^iam-alert-guard /, '').split(' ');
  return TAKES[`${name} ${second}`] ?? TAKES[name] ?? [];
}

/** The options that a command is to have and does not have yet. */
export function missing(written: string, again: Again): string {
  return takenBy(written)
    .flatMap((option) => {
      const value = again[option];
      const instead = INSTEAD[option];
      if (instead !== undefined && ` ${written} `.includes(` --${instead} `)) return [];
      if (value === true) return ` ${written} `.includes(` --${option} `) ? [] : [` --${option}`];
      const values = typeof value === 'string' ? [value] : (value ?? []);
      // Of a list each value counts, of anything else whatever is written there.
      const absent = values.filter((each) =>
        Array.isArray(value)
          ? !` ${written} `.includes(` --${option} ${shellWord(each)} `) &&
            !` ${written} `.includes(` --${option} '${each}' `)
          : !` ${written} `.includes(` --${option} `),
      );
      return absent.map((each) => ` --${option} ${shellWord(each)}`);
    })
    .join('');
}
