/** What is said, or done otherwise, where a declared thing is missing beside others that do its work, or would not do its own. */
import {deliveryIntact} from '../../delivery/coverage/outcome.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {desiredRule} from '../desired.js';
import type {Planning} from '../planning.js';

/**
 * A declared topic to which no rule could lead, once it is made: subscribers would wait there in vain
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html: targets of a rule are of its own Region).
 */
export function unfitAsTarget({proof}: Planning, topic: TopicAnswer): string | null {
  if (topic.arn.endsWith('.fifo'))
    return 'The declared topic does not exist, and a FIFO topic takes nothing from EventBridge: declare another one.';
  const {bus} = desiredRule(proof, topic);
  return topic.region === bus.region
    ? null
    : `The declared topic does not exist, and a rule in ${bus.region} reaches topics of its own Region alone. Declare a topic in ${bus.region}, or make this one where a rule forwards to.`;
}

/** What a person should know before a second road is made. */
export function besideWhatWorks({proof}: Planning): string {
  return deliveryIntact(proof.coverage)
    ? ' Delivery is intact without it. If the name is mistyped, correct it; otherwise recipients that are alerted now will be alerted twice.'
    : '';
}
