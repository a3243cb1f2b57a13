/** Which options of this run the commands in its messages repeat. */
import {REPEATED, type Again} from '../report/model/again.js';
import {DEFAULT_BASELINE} from '../baseline/file/default-path.js';
import {Reader, redactOf, type Raw} from './raw.js';

/** @param program what this program is called where it was started; by its own name where nobody says */
export function againOf(raw: Raw, program?: string): Again {
  const read = new Reader(raw);
  const given = Object.entries(REPEATED).flatMap(([name, kind]): [string, unknown][] => {
    if (kind === 'switch') return raw[name] === true ? [[name, true]] : [];
    if (kind === 'list') return raw[name] === undefined ? [] : [[name, read.list(name)]];
    const value = kind === 'text' ? read.text(name) : null;
    return value === null ? [] : [[name, value]];
  });
  const {redact: _, baseline = null, ...options} = Object.fromEntries(given) as Partial<Again>;
  return {
    ...(program === undefined ? {} : {program}),
    ...{snapshot: [], prune: [], profile: null, region: null, 'assume-role': null, account: null},
    ...options,
    baseline: baseline === DEFAULT_BASELINE ? null : baseline,
    ...(redactOf(raw).value === 'true' ? {redact: 'true' as const} : {}),
  };
}
