/** The policy of a topic, as it has to be for a rule to publish. */
import {placeOf} from '../../../delivery/context.js';
import {topicAdmitsEventBridge} from '../../../delivery/hops/access/admission.js';
import type {TopicAnswer} from '../../../delivery/hops/topic.js';
import type {Read} from '../../../snapshot/reads.js';
import type {Statement} from '../../policy/merge.js';
import {tagsOf, type Planning} from '../../planning.js';
import type {PolicyPlan} from '../policy.js';

/**
 * No Condition: EventBridge is documented to set neither aws:SourceAccount nor AWS:SourceOwner here, and the pages disagree about
 * aws:SourceArn. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export function publishStatement(ruleArn: string, topicArn: string): Statement {
  return {
    subject: ruleArn,
    body: {
      Effect: 'Allow',
      Principal: {Service: 'events.amazonaws.com'},
      Action: 'sns:Publish',
      Resource: topicArn,
    },
  };
}

export function attributesRead({arn, region}: Pick<TopicAnswer, 'arn' | 'region'>): Read<'sns:GetTopicAttributes'> {
  return {op: 'sns:GetTopicAttributes', region, params: {TopicArn: arn}};
}

/** The topic's policy, as it has to be for a rule to publish. */
export function topicPolicyPlan(
  {context, account}: Planning,
  {arn, region}: Pick<TopicAnswer, 'arn' | 'region'>,
  ruleArn: string,
  policy: string,
): PolicyPlan {
  return {
    resource: arn,
    region,
    text: 'EventBridge is not allowed to publish to the topic.',
    policy,
    ours: [publishStatement(ruleArn, arn)],
    admits: (text) =>
      topicAdmitsEventBridge(text, {topicArn: arn, ruleArn, ...placeOf(context, account)}).answer === 'allowed',
    write: (AttributeValue) => ({
      op: 'sns:SetTopicAttributes',
      region,
      params: {TopicArn: arn, AttributeName: 'Policy', AttributeValue},
    }),
    read: attributesRead({arn, region}),
    at: ['Policy'],
    owner: {section: 'topic', tags: tagsOf.topic(arn, region)},
  };
}
