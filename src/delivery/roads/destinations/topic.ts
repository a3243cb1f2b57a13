/** An SNS topic as the target of a rule. */
import {throughFilter} from '../../message/filter/body.js';
import {targetGate} from '../../route/chain.js';
import {parseArn} from '../../arn.js';
import {placeOfTarget, targetOf} from '../../hops/target.js';
import {roomAtQueue, roomAtTopic} from '../../hops/size.js';
import {admissionOf} from '../../hops/topic.js';
import {alertHop} from '../target.js';
import type {Lead} from '../../route/hop.js';
import type {Filtering} from '../subscription.js';
import {topicDrawn, topicHops} from '../topic.js';
import type {Destination} from './destination.js';

export const TOPIC_DESTINATION: Destination = {
  name: 'topic',
  recognizes: ({Arn}) => parseArn(Arn)?.service === 'sns',
  look({context, topic: topicAt}, rule, target) {
    const topic = topicAt(target.Arn);
    const policy = topic.attributes.status === 'known' ? topic.attributes.value['Policy'] : undefined;
    const place = placeOfTarget(context, rule, target, 'topic');
    const answer = targetOf(context, rule, target, place, {actions: ['sns:Publish'], policy});
    const admission = admissionOf(context, topic, {ruleArn: rule.arn, roleArn: answer.role?.arn ?? null});
    return {answer, topic, admission, entry: place};
  },
  leads(leading, rule, node) {
    if (node.topic === null) return [];
    const {topic, admission, answer} = node;
    const alert = leading.alerts(rule, node);
    const filtered: Filtering = (body) => throughFilter(answer.target, rule.answer.arn, leading.context, body);
    const behind = (): readonly Lead[] =>
      topicHops(leading, topic, {
        admission,
        arrow: targetGate(node),
        message: {
          filtered,
          chat: alert.chat,
          atTopic: (limit) => roomAtTopic(leading.context, answer.target, rule.answer.arn, limit),
          atQueue: (limit, raw) => roomAtQueue(leading.context, answer.target, rule.answer.arn, limit, raw),
        },
      });
    return [alertHop(alert, rule, node, behind)];
  },
  presences: ({topics}) =>
    [...topics.values()].flatMap((topic) =>
      topic.subscriptions.flatMap(({recipient, gate}) =>
        recipient === null ? [] : [{recipient, gate, place: topicDrawn(topic, 'exists')}],
      ),
    ),
};
