/** What a reader may conclude from a canary, and what not. */
import {expect, it} from '@jest/globals';
import type {CanaryBlock} from '../../src/report/model/canary.js';
import {limitsOf} from '../../src/report/words/canary.js';
import {flown} from './sample.js';

const limits = (over: Partial<CanaryBlock>): string => limitsOf(flown(over).canary as CanaryBlock);

it('only what came to the probe is said to have been carried', () => {
  const carried = 'this chain carried this alert to the probe queue';
  expect(limits({outcome: 'arrived', seconds: 2})).toContain(carried);
  expect(limits({outcome: 'late', seconds: 1_000})).toContain(carried);
  // Something was counted at the topic, and nothing came.
  expect(limits({outcome: 'late', seconds: null})).not.toContain(carried);
  expect(limits({outcome: 'late', seconds: null})).toContain('It does not show that the message was this alert');
  for (const outcome of ['lost', 'unknown'] as const) expect(limits({outcome, seconds: null})).not.toContain(carried);
});

it('a loss is something that the configuration does not explain', () => {
  expect(limits({outcome: 'lost', seconds: null})).toMatch(
    /^According to the configuration that was read, it should have arrived/,
  );
});

it('an answer does not prove who read it', () => {
  expect(limits({answer: {by: 'alice', at: '2026-11-23T09:00:00Z'}})).toContain('without the alert');
});
