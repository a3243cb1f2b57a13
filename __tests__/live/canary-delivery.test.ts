/**
 * The canary in accounts that are really broken: an emulator carries the alert, or loses it, and the proof has to have said so. Only what the
 * emulator can show: patterns, states, targets and their input, filters, subscriptions, trails. It enforces no policy, key or role.
 */
import {afterAll, beforeAll, expect, it} from '@jest/globals';
import {outcomeOf} from '../../src/canary/judge.js';
import {build, chainOf, sessionOf} from '../../scripts/live/chain.js';
import {mapLimited} from '../../src/snapshot/observe.js';
import {sendAlong} from '../../scripts/live/flights.js';
import {accountWith} from '../../stand-in/accounts.js';
import {startDelivering, type Delivering} from '../../stand-in/delivering.js';
import {FAULTS as ALL} from '../canary/faults.js';
import {runs} from '../support/runs.js';
import {describeDelivering} from './describe-live.js';

const NOW = '2026-01-15T12:00:00Z';
/** What the emulator has no answer for, and no route rests on here. */
const SKIP = ['s3:', 'cloudwatch:', 'events:ListArchives'];

/** All of them with LONG_TESTS=1: each waits, and `docs/canary.md` has the table. */
const FAULTS = ALL.filter((_, index) => index % runs(5, 5, 1) === 0);

interface Seen {
  readonly said: unknown;
  readonly sent: boolean;
  readonly outcome: string;
  readonly recorded: boolean;
}

describeDelivering('the canary in broken accounts', ({endpoint: ministack}) => {
  let standIn: Delivering;
  const seen = new Map<string, Seen | Error>();
  beforeAll(async () => {
    standIn = await startDelivering(ministack);
    // Each waits for what does not come: together they take as long as a few.
    await mapLimited([...FAULTS.entries()], 3, async ([index, fault]) => {
      const found = await fly(fault, index).catch((error: unknown) => error as Error);
      seen.set(fault.title, found);
    });
  }, 300_000);
  afterAll(() => standIn.stop());

  async function fly({hop, put}: (typeof FAULTS)[number], index: number): Promise<Seen> {
    const {endpoint} = standIn;
    const id = String(770_000_000_000 + index);
    const account = accountWith({endpoint}, id, 'us-east-1', {accessKeyId: id, secretAccessKey: 'canary'});
    const built = await build(chainOf(account));
    await put(built);
    const session = await sessionOf(built, {endpoint, now: NOW, skip: SKIP});
    // What the proof says, before anything is sent.
    const said = session.proof.coverage.recipients[0]?.get('TagRole');
    // An emulator is quick: what has not come in four seconds, with two others beside it, does not come.
    const flying = {account, endpoint, timeout: hop === null ? '40s' : '4s', log: () => undefined};
    const flight = await sendAlong(session, built, flying, String(index));
    const {outcome} = outcomeOf({tries: flight.tries, probe: flight.probe, hops: flight.hops([])});
    const recorded = JSON.stringify(standIn.records(built.account.id)).includes(flight.marker);
    return {said, sent: flight.sent, outcome, recorded};
  }

  it.each(FAULTS.map(({title, hop}) => [title, hop] as const))('%s', (title, hop) => {
    const found = seen.get(title);
    if (found === undefined || found instanceof Error) throw found ?? new Error('it was not tried');
    expect(found.said).toMatchObject(hop === null ? {verdict: 'always'} : {verdict: 'never', hop});
    expect(found.sent).toBe(true);
    expect(found.outcome).toBe(hop === null ? 'arrived' : 'lost');
    // CloudTrail's history knows of it whatever the chain is like.
    expect(found.recorded).toBe(true);
  });
});
