import {describe, it} from '@jest/globals';
import {deliveryFrom, standInFrom} from '../../stand-in/start.js';
import type {Delivery, StandIn} from '../../stand-in/start.js';

/**
 * A group of tests against the AWS stand-in. Where none could be had they are skipped with the reason in their name (and with
 * CI=true the whole run has already failed in the global set-up).
 */
export function describeLive(name: string, body: (standIn: StandIn) => void): void {
  describeWhere(standInFrom(process.env), 'IAM_ALERT_GUARD_STAND_IN_MISSING', name, body);
}

/** The same against the stand-in that delivers. */
export function describeDelivering(name: string, body: (delivery: Delivery) => void): void {
  describeWhere(deliveryFrom(process.env), 'IAM_ALERT_GUARD_STAND_IN_DELIVERY_MISSING', name, body);
}

function describeWhere<T>(there: T | undefined, missing: string, name: string, body: (there: T) => void): void {
  if (there !== undefined) {
    describe(name, () => body(there));
    return;
  }
  const reason = process.env[missing] ?? 'no stand-in';
  describe.skip(`${name} (skipped: ${reason})`, () => it('needs an AWS stand-in', () => undefined));
}
