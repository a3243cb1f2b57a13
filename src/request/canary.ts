/** What `canary` can be asked. */
import {CANARY_CALLS, type CanaryCall} from '../canary/calls.js';
import {checkRequest, type CheckRequest} from './account.js';
import {asFlag, Reader, type Raw, type Spelling} from './raw.js';

export interface CanaryRequest extends CheckRequest {
  /** `run`: make the change and watch. `challenge`: make it and leave. `answer`: compare what somebody read. */
  readonly action: 'run' | 'challenge' | 'answer';
  /** What somebody read in the alert; null but for an answer. */
  readonly code: string | null;
  readonly call: CanaryCall | null;
  readonly yes: boolean;
  readonly despiteDrift: boolean;
  /** Milliseconds to wait for the alert. */
  readonly patience: number;
}

/** https://github.com/DataDog/threatest waits as long in its examples. */
const QUARTER = 15 * 60_000;

export function canaryRequest(
  raw: Raw,
  {action, code = null}: {readonly action: CanaryRequest['action']; readonly code?: string | null},
  spelt: Spelling = asFlag,
): CanaryRequest {
  const read = new Reader(raw, spelt);
  const {timeout: _, ...rest} = raw;
  const call = read.text('call');
  const known = CANARY_CALLS.find((each) => each === call?.replace(/^iam:/, ''));
  if (call !== null && known === undefined)
    read.wrong('call', call, `it must be one of ${CANARY_CALLS.map((each) => `iam:${each}`).join(', ')}`);
  if (action === 'answer' && code === null)
    read.problems.push('the code from the alert is missing: iam-alert-guard canary answer CODE');
  else if (action === 'answer' && code !== null && !/^[\w-]{6,128}$/.test(code))
    read.problems.push(
      `${JSON.stringify(code)} is not a code of an alert: a code has 6 to 128 letters, digits, "-" or "_"`,
    );
  const request = {
    action,
    code,
    call: known ?? null,
    yes: read.flag('yes', false),
    despiteDrift: read.flag('despite-drift', false),
    patience: read.duration('timeout', QUARTER, 1),
  };
  read.done();
  return {...checkRequest(rest, spelt), ...request};
}
