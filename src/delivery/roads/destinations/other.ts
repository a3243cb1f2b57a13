/** A target that leads to no recipient as far as this tool follows it. */
import {targetOf} from '../../hops/target.js';
import type {Destination} from './destination.js';

export const OTHER_DESTINATION: Destination = {
  name: 'other',
  recognizes: () => true,
  look({context}, rule, target, passed) {
    const answer = targetOf(context, rule, target, passed.length - 1, null);
    return {answer, topic: null, admission: null, bus: null, entry: answer.place};
  },
  leads: () => [],
};
