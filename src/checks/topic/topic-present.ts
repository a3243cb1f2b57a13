/** `checks/topic/` holds the checks of SNS topics. */
import {awsCommand, type ByHand} from '../../delivery/command.js';
import {isOpen, type Gate} from '../../delivery/gate.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {arrivalsOf} from '../../delivery/recipients.js';
import {deliveryIntact} from '../../delivery/coverage/outcome.js';
import type {Proof} from '../../delivery/proof.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {endpointTyped} from '../shared/recipients.js';
import {judgedTopics, targetedTopics, weighed} from '../shared/topics.js';

/** A new topic has the default policy, which admits its own account and no service. */
const NEW_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Action: 'sns:Publish', Resource: 'TOPIC_ARN'},
  ],
});

export const check = defineCheck({
  id: 'topic-present',
  title: 'The topic that alerts go to exists',
  hop: 'topic',
  severity: 'critical',
  rationale:
    'If a topic is deleted, the rule keeps its target, and every event is lost without an error. A topic of the same name in ' +
    'another region or account is another topic. A topic that was deleted and created again has the same ARN, but no policy and no subscribers.',
  remediation: {
    console:
      'SNS, in the region of the rule > Topics > Create topic (Standard). Allow events.amazonaws.com to publish to it in its access policy, and subscribe the recipients again.',
    cli: {
      run: [
        'aws sns create-topic --region us-east-1 --name TOPIC_NAME',
        `aws sns set-topic-attributes --topic-arn TOPIC_ARN --attribute-name Policy --attribute-value '${NEW_POLICY}'`,
        'aws sns subscribe --topic-arn TOPIC_ARN --protocol PROTOCOL --notification-endpoint ENDPOINT',
      ],
    },
    terraform:
      'aws_sns_topic with a provider of the region of the rule, aws_sns_topic_policy, and aws_sns_topic_subscription for each recipient.',
  },
  by: 'reconcile',
  reads: ['sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic'],
  at: ['topic', 'name'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
  ],
  good: {
    says: 'Its attributes may not be read, but its subscribers can be listed: it is there.',
    edits: [{read: 'sns:GetTopicAttributes', denied: true}],
  },
  bad: {
    says: 'The topic was deleted.',
    edits: [
      {read: 'sns:GetTopicAttributes', absent: true},
      {read: 'sns:ListSubscriptionsByTopic', absent: true},
      {read: 'sns:GetDataProtectionPolicy', absent: true},
    ],
  },
  evaluate(proof) {
    const {name} = proof.context.baseline.topic;
    if (name !== undefined && proof.chain.declaredTopic === null) {
      return [
        {
          status: 'unknown',
          resource: name,
          declared: name,
          message: 'It could not be determined whether the topic exists: without the account its ARN is not known.',
        },
      ];
    }
    const judged = judgedTopics(proof);
    const {declaredTopic} = proof.chain;
    if (declaredTopic !== null) {
      const outcome = {...presence(declaredTopic, proof), declared: name ?? null};
      return weighed(proof, {declared: true}, outcome, 'critical');
    }
    // Without a name, a missing topic matters where a rule sends to it.
    const gone = targetedTopics(proof).filter(({exists}) => exists.state === 'blocks');
    const topics = [...new Set([...judged.map(({topic}) => topic), ...gone])];
    // Reconcile makes a topic of its own, and leaves that one to whoever made it.
    return topics.flatMap((topic) =>
      weighed(proof, {declared: false}, {...presence(topic, proof), by: 'human'}, 'critical'),
    );
  },
});

/** The topic, its policy, and everybody who is to be subscribed to it. */
function anew({arn, region}: TopicAnswer, {context}: Proof): ByHand {
  const {run = []} = check.remediation.cli;
  const joined = context.baseline.recipients
    .filter((recipient) => arrivalsOf(recipient).includes('sns'))
    .map((recipient) =>
      awsCommand('sns subscribe', region, {
        'topic-arn': arn,
        protocol: recipient.protocol,
        'notification-endpoint': endpointTyped(recipient),
      }),
    );
  return {run: [...run.slice(0, 2), ...joined]};
}

function presence(topic: TopicAnswer, proof: Proof): Outcome {
  const intact = deliveryIntact(proof.coverage);
  // Who can list the subscribers of a topic knows that it is there.
  const gate: Gate = topic.exists.state === 'unknown' && isOpen(topic.listGate) ? topic.listGate : topic.exists;
  const outcome = fromGate(
    gate,
    {
      asks: `the topic ${topic.arn} exists`,
      passed: `The topic ${topic.arn} exists.`,
      blocked: intact ? 'Delivery is intact, but not by this topic' : 'IAM changes alert nobody through this topic',
    },
    {resource: topic.arn, region: topic.region, remedy: anew(topic, proof)},
  );
  const strays = proof.evidence.strays.topics.get(topic.arn);
  if (strays === undefined || gate.state !== 'blocks') return outcome;
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html: targets other than buses are of the rule's own region.
  const words = `Found ${strays.join(', ')}, but a rule reaches only topics of its own region.`;
  return {...outcome, observed: [...strays], message: `${outcome.message} ${words}`};
}
