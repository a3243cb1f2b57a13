import {expect, it} from '@jest/globals';
import {stepTitle} from '../../src/report/words/step.js';
import {drifted} from './sample.js';

const [step] = drifted().plan!.steps;

it('a call of which nobody knows whether it is needed gives way to what a person does first', () => {
  const errand = {...step!, action: 'CreateTopic', by: 'human', permission: 'sns:GetTopicAttributes'} as const;
  expect(stepTitle({...errand, toKnow: true})).toBe('GrantPermission');
  // Its words decide nothing.
  expect(stepTitle({...errand, text: 'Grant sns:GetTopicAttributes, then plan again.'})).toBe('CreateTopic');
});
