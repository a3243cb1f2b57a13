/** An SNS topic as the target of a rule. */
import {every} from '../../gate.js';
import {throughFilter} from '../../message/body-filter.js';
import {targetGate} from '../../route/chain.js';
import {kindOf, targetOf} from '../../hops/target.js';
import {roomAtQueue, roomAtTopic} from '../../hops/size.js';
import {admissionOf} from '../../hops/topic.js';
import {targetHop} from '../target.js';
import type {Lead} from '../../route/hop.js';
import type {Filtering} from '../subscription.js';
import {topicDrawn, topicHops} from '../topic.js';
import type {Destination} from './destination.js';

export const TOPIC_DESTINATION: Destination = {
  name: 'topic',
  recognizes: ({Arn}) => kindOf(Arn) === 'topic',
  look({context, topic: topicAt}, rule, target, passed) {
    const topic = topicAt(target.Arn);
    const policy = topic.attributes.status === 'known' ? topic.attributes.value['Policy'] : undefined;
    const answer = targetOf(context, rule, target, passed.length - 1, policy);
    const admission = admissionOf(context, topic, {ruleArn: rule.arn, roleArn: answer.role?.arn ?? null});
    return {answer, topic, admission, bus: null, entry: answer.place};
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
    const {sees, spoils, conditions, because} = alert;
    return [
      {
        ...targetHop(rule, node, behind),
        gate: every(targetGate(node), alert.gate),
        conditions,
        sees,
        ...(because === null ? {} : {because}),
        ...(spoils === null || spoils.said ? {} : {spoils}),
      },
    ];
  },
  presences: ({topics}) =>
    [...topics.values()].flatMap((topic) =>
      topic.subscriptions.flatMap(({recipient, gate}) =>
        recipient === null ? [] : [{recipient, gate, place: topicDrawn(topic, 'exists')}],
      ),
    ),
};
