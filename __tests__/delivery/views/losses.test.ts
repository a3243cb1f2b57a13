/** Every loss that is certain has an event to show it, also where no event of the call gets through. */
import {expect, it} from '@jest/globals';
import {deliveryBlock} from '../../../src/delivery/views/report-block.js';
import {traceEvent} from '../../../src/delivery/views/trace.js';
import type {Event} from '../../../src/delivery/message/index.js';
import {renderJson} from '../../../src/report/forms/json.js';
import {lossGroups} from '../../../src/report/model/losses.js';
import {drifted} from '../../report/sample.js';
import {refuse, ruleOf} from '../../support/resources.js';
import {proofOf, world} from '../../support/world.js';

it('a call that never arrives is shown by an event that is traced to the same end', () => {
  const proof = proofOf(world((account) => void (ruleOf(account).rule.State = 'DISABLED')));
  const {losses, required} = deliveryBlock(proof);
  expect(losses).toHaveLength(required);
  for (const {event, verdict, counterExample} of losses) {
    expect(verdict).toBe('never');
    expect(counterExample).toMatchObject({source: 'aws.iam', detail: {eventName: event.slice('iam:'.length)}});
    expect(traceEvent(proof, counterExample as Event).recipients.map(({state}) => state)).not.toContain('passes');
  }
  // For a reader the reason says it all.
  expect(lossGroups(losses).map(({counterExample}) => counterExample)).toEqual([null]);
});

it('a call of which nothing is known has none', () => {
  const proof = proofOf(world((account) => refuse(account, 'events:ListRules')));
  const {losses} = deliveryBlock(proof);
  expect(losses.length).toBeGreaterThan(0);
  for (const {verdict, counterExample} of losses) expect([verdict, counterExample]).toEqual(['unknown', null]);
});

it('a step shows policies and patterns as JSON, though AWS keeps them as text', () => {
  const steps = [
    {...drifted().plan!.steps[0]!, before: {Policy: '{"Version":"2012-10-17"}', Name: 'x'}, after: '["a"]'},
  ];
  const {plan} = JSON.parse(renderJson({...drifted(), plan: {digest: 'd', steps}})) as {plan: {steps: unknown[]}};
  expect(plan.steps).toMatchObject([{before: {Policy: {Version: '2012-10-17'}, Name: 'x'}, after: ['a']}]);
});
