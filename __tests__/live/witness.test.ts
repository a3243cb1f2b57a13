/**
 * The tool against an AWS that delivers and that nobody here wrote: accounts made from seeds are built in MiniStack, IAM events are put
 * on their buses, and what arrives in their queues is compared with what `trace` and `check` say. By hand with any number of accounts:
 * `npm run witness -- --accounts 2000 --seed 7`. `bench/witness.md` has the numbers.
 */
import {beforeAll, expect, it} from '@jest/globals';
import {startMinistack} from '../../stand-in/ministack.js';
import {FAULTS} from '../witness/faults.js';
import {told} from '../witness/report.js';
import {witnessMany, type Result} from '../witness/run.js';
import {describeDelivering} from './describe-live.js';

const FROM = 1;
const ACCOUNTS = 200;

describeDelivering('accounts made from seeds, in an emulator that delivers', () => {
  let result: Result;

  beforeAll(async () => {
    // One of its own: it is made to forget its accounts now and then, and in the one for all others are at work.
    const emulator = await startMinistack();
    if ('unavailable' in emulator) throw new Error(emulator.unavailable);
    try {
      result = await witnessMany({from: FROM, accounts: ACCOUNTS}, emulator.endpoint);
    } finally {
      await emulator.stop();
    }
    // Half a minute where the machine has nothing else to do.
  }, 900_000);

  it('receive what the tool says, but for known faults of the emulator', () => {
    expect(
      result.open.slice(0, 20).map(([plan, one]) => `npm run witness -- ${told(plan, one).slice(0, 1_000)}`),
    ).toEqual([]);
  });

  it('are of all kinds: calls that arrive always, sometimes and never, and counter-examples', () => {
    const {pairs, arrived, undecided, always, sometimes, never, counterExamples, messages} = result.counts;
    expect(Math.min(always, sometimes, never, counterExamples)).toBeGreaterThan(ACCOUNTS / 2);
    expect(arrived / pairs).toBeGreaterThan(0.3);
    expect(messages).toBeGreaterThan(arrived);
    // Where the tool knows nothing it cannot be wrong.
    expect(undecided / pairs).toBeLessThan(0.05);
  });

  it('show each fault that is listed: what explains nothing any more goes from the list', () => {
    expect(FAULTS.filter(({id}) => !result.explained.has(id)).map(({id}) => id)).toEqual([]);
  });
});
