/** Which options of this run the commands in its messages repeat. */
import type {Again} from '../report/model/again.js';
import {DEFAULT_BASELINE} from '../baseline/default-path.js';
import {Reader, redactOf, type Raw} from './raw.js';

const TEXTS = [
  'timeout',
  'fail-on',
  'fail-on-unknown',
  'show',
  'now',
  'wait-for-confirmation',
  'max-pages',
  'call',
] as const;
const SWITCHES = ['with-records', 'despite-drift'] as const;

/** @param program what this program is called where it was started; by its own name where nobody says */
export function againOf(raw: Raw, program?: string): Again {
  const read = new Reader(raw);
  const baseline = read.text('baseline');
  return {
    ...(program === undefined ? {} : {program}),
    baseline: baseline === DEFAULT_BASELINE ? null : baseline,
    snapshot: read.list('snapshot'),
    prune: read.list('prune'),
    profile: read.text('profile'),
    region: read.text('region'),
    'assume-role': read.text('assume-role'),
    account: read.text('account'),
    ...(redactOf(raw).value === 'true' ? {redact: 'true' as const} : {}),
    ...Object.fromEntries(
      TEXTS.flatMap((name) => {
        const value = read.text(name);
        return value === null ? [] : [[name, value]];
      }),
    ),
    ...Object.fromEntries(SWITCHES.filter((name) => raw[name] === true).map((name) => [name, true])),
  };
}
