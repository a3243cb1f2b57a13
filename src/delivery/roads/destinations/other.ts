/**
 * A target that this tool does not follow. It is named for what it is; what is lost with it stays lost, since nothing proves that anybody
 * hears of the event (contract, section 5).
 */
import {nounOfTarget} from '../../../data/target-nouns.js';
import {unfollowedEnd} from '../../hops/end.js';
import {targetOf} from '../../hops/target.js';
import {blocks} from '../../gate.js';
import type {Destination} from './destination.js';

export const OTHER_DESTINATION: Destination = {
  name: 'other',
  recognizes: () => true,
  look({context}, rule, target) {
    const resource = target.Arn;
    const noun = nounOfTarget(resource);
    const place = blocks(`it is ${noun}, and what that does with the event is not followed`);
    const answer = targetOf(context, rule, target, place, null);
    return {
      answer,
      end: unfollowedEnd(noun, resource),
      entry: place,
    };
  },
  leads: () => [],
};
