/** What the Action does: picks the command by the event that started the workflow, or by `mode`. */
import {UsageError} from '../errors.js';
import type {World} from '../ports/world.js';
import {checkRequest, type Raw} from '../request.js';
import {check} from './check.js';

const MODES = ['auto', 'check', 'plan', 'reconcile', 'review'] as const;
type Mode = (typeof MODES)[number];

function modeOf(raw: Raw): Mode {
  const given = typeof raw['mode'] === 'string' && raw['mode'] !== '' ? raw['mode'] : 'auto';
  const mode = MODES.find((each) => each === given);
  if (mode === undefined) throw new UsageError(`mode is ${JSON.stringify(given)}: it must be one of ${MODES.join(', ')}`);
  return mode;
}

export async function act(raw: Raw, world: World, cwd: string): Promise<number> {
  const mode = modeOf(raw);
  if (mode === 'auto' || mode === 'check') return check(checkRequest(raw), world, cwd);
  throw new UsageError(`mode ${mode} is not there yet`, 'not-yet');
}
