/** Which options of a run its commands repeat: of each command those that it takes and that change what it does. */
import {shellWord} from '../../delivery/command.js';
import type {Again} from '../model/again.js';

export type Option = Exclude<keyof Again, 'program'>;

const ACCESS = ['profile', 'region', 'external-id', 'assume-role'] as const;
/** How a run reads AWS, judges and shows. What says where the report of a run goes (`--format`, `--output`) is that run's own. */
const JUDGING = ['fail-on', 'fail-on-unknown', 'timeout', 'now', 'redact'] as const;
const COMMON = ['baseline', 'snapshot', 'prune', 'account', ...ACCESS, ...JUDGING, 'show'] as const;
/** Without what only a plan takes. */
const READING = COMMON.filter((option) => option !== 'prune');
/** A time-out of a canary is that of the alert. */
const CANARY = ['baseline', 'account', ...ACCESS, 'fail-on', 'fail-on-unknown', 'redact', 'show'] as const;

/** Which of them each command takes. */
const TAKES: Readonly<Record<string, readonly Option[]>> = {
  check: READING,
  trace: ['baseline', 'snapshot', 'account', ...ACCESS, ...JUDGING],
  plan: COMMON,
  reconcile: [...COMMON.filter((option) => option !== 'snapshot'), 'wait-for-confirmation'],
  history: [...READING, 'max-pages', 'with-records'],
  canary: [...CANARY, 'call', 'despite-drift'],
  'canary challenge': [...CANARY, 'call', 'despite-drift'],
  'canary answer': CANARY,
  init: ['snapshot', ...ACCESS, 'timeout', 'now'],
  permissions: ['baseline'],
};

/** Those of a command as it is written: some have two words. */
function takenBy(written: string): readonly Option[] {
  const [name = '', second = ''] = written.replace(/^iam-alert-guard /, '').split(' ');
  return TAKES[`${name} ${second}`] ?? TAKES[name] ?? [];
}

/** The options that a command is to have and does not have yet. */
export function missing(written: string, again: Again): string {
  return takenBy(written)
    .flatMap((option) => {
      const value = again[option];
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
