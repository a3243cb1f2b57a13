import {describe, it} from '@jest/globals';
import {standInFrom} from '../../stand-in/start.js';
import type {StandIn} from '../../stand-in/start.js';

/**
 * A group of tests against the AWS stand-in. Where none could be had they are skipped with the reason in their name (and with
 * CI=true the whole run has already failed in the global set-up).
 */
export function describeLive(name: string, body: (standIn: StandIn) => void): void {
  const standIn = standInFrom(process.env);
  if (standIn !== undefined) {
    describe(name, () => body(standIn));
    return;
  }
  const reason = process.env['IAM_ALERT_GUARD_STAND_IN_MISSING'] ?? 'no stand-in';
  describe.skip(`${name} (skipped: ${reason})`, () => it('needs the AWS stand-in', () => undefined));
}
