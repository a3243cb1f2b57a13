/**
 * The canary in accounts that are really broken: an emulator carries the alert, or loses it, and the proof has to have said so. Only what the
 * emulator can show: patterns, states, targets and their input, filters, subscriptions, trails. It enforces no policy, key or role.
 */
import {afterAll, beforeAll, expect, it} from '@jest/globals';
import {outcomeOf} from '../../src/canary/judge.js';
import {build, chainOf, sessionOf} from '../../scripts/live/chain.js';
import {sendAlong} from '../../scripts/live/flights.js';
import {accountWith} from '../../stand-in/accounts.js';
import {startDelivering, type Delivering} from '../../stand-in/delivering.js';
import {FAULTS} from '../canary/faults.js';
import {describeDelivering} from './describe-live.js';

const NOW = '2026-01-15T12:00:00Z';
/** What the emulator has no answer for, and no route rests on here. */
const SKIP = ['s3:', 'cloudwatch:', 'events:ListArchives'];

describeDelivering('the canary in broken accounts', ({endpoint: ministack}) => {
  let standIn: Delivering;
  beforeAll(async () => {
    standIn = await startDelivering(ministack);
  });
  afterAll(() => standIn.stop());

  it.each(FAULTS.map((fault, index) => [fault.title, fault, index] as const))(
    '%s',
    async (_, {hop, put}, index) => {
      const {endpoint} = standIn;
      const id = String(770_000_000_000 + index);
      const account = accountWith({endpoint}, id, 'us-east-1', {accessKeyId: id, secretAccessKey: 'canary'});
      const built = await build(chainOf(account));
      await put(built);
      const session = await sessionOf(built, {endpoint, now: NOW, skip: SKIP});
      const said = session.proof.coverage.recipients[0]?.get('TagRole');
      // What the proof says, before anything is sent.
      if (hop === null) expect(said).toEqual({verdict: 'always'});
      else expect(said).toMatchObject({verdict: 'never', hop});
      // An emulator is quick: what has not come in three seconds does not come.
      const flying = {account, endpoint, timeout: hop === null ? '20s' : '3s', log: () => undefined};
      const flight = await sendAlong(session, built, flying, String(index));
      expect(flight.sent).toBe(true);
      const {outcome} = outcomeOf({tries: flight.tries, probe: flight.probe, hops: flight.hops([])});
      expect(outcome).toBe(hop === null ? 'arrived' : 'lost');
      // CloudTrail's history knows of it whatever the chain is like.
      expect(JSON.stringify(standIn.records(built.account.id))).toContain(flight.marker);
    },
    60_000,
  );
});
