import type {Context} from '../../delivery/context.js';
import {isOpen} from '../../delivery/gate.js';
import type {SubscriptionAnswer} from '../../delivery/hops/subscription.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {isDeclaredEndpoint} from '../../delivery/recipients.js';
import type {Severity} from '../../findings/model.js';
import {defineCheck, grant, type Outcome} from '../check.js';
import {EMAIL_ROW, QUEUE_ROW, subscriptionRow, EXAMPLE} from '../shared/examples.js';
import {nameOfRow} from '../shared/recipients.js';
import {alertingTopics} from '../shared/topics.js';

type Wish = 'fail' | 'warn' | 'allow';

const WEIGHT: Readonly<Record<Wish, Severity>> = {fail: 'high', warn: 'low', allow: 'info'};

export const check = defineCheck({
  id: 'subscription-unexpected',
  title: 'Only declared recipients receive the alerts',
  hop: 'subscription',
  severity: 'high',
  rationale:
    'An undeclared subscriber reads every IAM change of the account: who is admin, which keys were made, and whether the intruder was noticed. It may ' +
    'also be the address that replaced the right one.',
  remediation: {
    console: 'SNS > Subscriptions: delete it, or declare it in the baseline.',
    cli: 'aws sns unsubscribe --subscription-arn ARN',
    terraform: 'Remove the aws_sns_topic_subscription, or declare the recipient.',
  },
  by: 'human',
  reads: ['sns:ListSubscriptionsByTopic'],
  at: ['unexpected-recipients'],
  sources: ['https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html'],
  good: {
    says: 'Allowed by declaration.',
    baseline: {'unexpected-recipients': 'allow'},
    edits: [
      {
        read: 'sns:ListSubscriptionsByTopic',
        value: [EMAIL_ROW, QUEUE_ROW, subscriptionRow('email', 'new@example.com', `${EXAMPLE.topic}:3`)],
      },
    ],
  },
  bad: {
    says: 'A queue in another account listens.',
    edits: [
      {
        read: 'sns:ListSubscriptionsByTopic',
        value: [
          EMAIL_ROW,
          QUEUE_ROW,
          subscriptionRow('sqs', `arn:aws:sqs:us-east-1:${EXAMPLE.stranger}:loot`, `${EXAMPLE.topic}:3`),
        ],
      },
    ],
  },
  evaluate(proof) {
    const wish = proof.context.baseline['unexpected-recipients'];
    return alertingTopics(proof).flatMap((topic) => onTopic(proof.context, topic, wish));
  },
});

function onTopic(context: Context, topic: TopicAnswer, wish: Wish): readonly Outcome[] {
  const {listGate, arn, region} = topic;
  if (listGate.state === 'blocks') return [];
  if (listGate.state === 'vouched') {
    return [{status: 'pass', severity: 'info', resource: arn, region, message: `Not seen: ${listGate.reason}.`}];
  }
  if (listGate.state === 'unknown') {
    if (wish === 'allow') return [];
    const message = `It could not be determined who else receives the alerts: ${listGate.reason}.`;
    return [
      {status: 'unknown', severity: WEIGHT[wish], resource: arn, region, message, ...grant(listGate.permissions)},
    ];
  }
  const strangers = topic.subscriptions.filter(
    ({recipient, row}) =>
      recipient === null &&
      row.SubscriptionArn !== 'Deleted' &&
      // Declared for another road, it is no stranger.
      !isDeclaredEndpoint(context, {protocol: row.Protocol, endpoint: row.Endpoint}),
  );
  if (strangers.length === 0) {
    return [{status: 'pass', resource: arn, region, message: 'Only declared recipients are subscribed.'}];
  }
  return strangers.map((stranger) => judge(stranger, topic, wish));
}

function judge({row, pending, confirmed}: SubscriptionAnswer, {arn, region}: TopicAnswer, wish: Wish): Outcome {
  const name = nameOfRow(row);
  const named = row.SubscriptionArn.startsWith('arn:');
  const about = {
    resource: named ? row.SubscriptionArn : arn,
    region,
    observed: {protocol: row.Protocol, endpoint: row.Endpoint, owner: row.Owner, subscription: row.SubscriptionArn},
    ...(named ? {} : {key: `${row.Protocol} ${row.Endpoint}`}),
  };
  if (wish === 'allow') {
    return {
      ...about,
      status: 'pass',
      severity: 'info',
      message: `${name} is subscribed too, which the baseline allows.`,
    };
  }
  if (pending) {
    return {
      ...about,
      status: 'fail',
      severity: 'low',
      message: `Somebody tries to receive the alerts: ${name} is not declared and has not confirmed yet, so nothing goes there so far. Restrict sns:Subscribe; SNS removes the request after 48 hours.`,
    };
  }
  if (!isOpen(confirmed)) {
    return {
      ...about,
      status: 'unknown',
      severity: WEIGHT[wish],
      message: `It could not be determined whether ${name} receives the alerts: SNS lists it as ${row.SubscriptionArn}.`,
    };
  }
  return {
    ...about,
    status: 'fail',
    severity: WEIGHT[wish],
    message: `Every alert also goes to ${name}, which nobody declared. Declare it or unsubscribe it.`,
  };
}
