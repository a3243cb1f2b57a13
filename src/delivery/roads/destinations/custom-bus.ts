/**
 * A Custom Event Bus, as the target of a rule or fed by an event source, which makes a managed rule for it
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-event-sources.html). Its subscribers are not followed: whom it
 * reaches is unknown, and the baseline may vouch for it, of the checked account too (contract, section 5).
 */
import {nounOfTarget} from '../../../data/target-nouns.js';
import {isForeign, vouched} from '../../context.js';
import {parseArn} from '../../arn.js';
import {doubtOf} from '../../doubt.js';
import {unfollowedEnd} from '../../hops/end.js';
import {placeOfTarget, targetOf} from '../../hops/target.js';
import {blocks, every, unknown} from '../../gate.js';
import {unseen} from '../leading.js';
import {targetHop} from '../target.js';
import type {Destination} from './destination.js';

export const CUSTOM_BUS_DESTINATION: Destination = {
  name: 'custom-bus',
  recognizes: ({Arn}) => {
    const arn = parseArn(Arn);
    return arn?.service === 'events' && arn.resource.startsWith('event-busv2/');
  },
  look({context}, rule, target) {
    const resource = target.Arn;
    const noun = nounOfTarget(resource);
    const gate = vouched(
      context,
      resource,
      unknown(`${resource} is ${noun}: its subscribers are not followed, and the baseline may vouch for it`, {
        ...doubtOf('not-evaluated'),
        vouchable: resource,
      }),
    );
    const place = every(
      placeOfTarget(context, rule, target, 'Custom Event Bus'),
      target.RoleArn ? gate : blocks('the target has no role, and a Custom Event Bus needs one with events:PutEvents'),
    );
    // Of another account's bus only that account knows the policy.
    const policy = isForeign(context, parseArn(resource)?.account) ? undefined : null;
    const answer = targetOf(context, rule, target, place, {actions: ['events:PutEvents'], policy});
    return {
      answer,
      end: unfollowedEnd(noun, resource),
      entry: place,
    };
  },
  leads: (leading, rule, node) => [targetHop(rule, node, () => unseen(leading, node.entry))],
};
