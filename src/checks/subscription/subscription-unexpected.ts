import type {Context} from '../../delivery/context.js';
import {isOpen} from '../../delivery/gate.js';
import type {SubscriptionAnswer} from '../../delivery/hops/subscription.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {isDeclaredEndpoint} from '../../delivery/recipients.js';
import {reachedTopics} from '../../delivery/views/undeclared.js';
import type {Severity} from '../../findings/model.js';
import {defineCheck, type Outcome} from '../check.js';
import {EMAIL_ROW, QUEUE_ROW, subscriptionRow, EXAMPLE} from '../shared/examples/account.js';
import {isForDeclaredChat, nameOfRow, otherFormOf} from '../shared/recipients.js';
import {alarmedTopics, alertingTopics, targetedTopics} from '../shared/topics.js';

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
    console:
      'SNS > Subscriptions > the subscription > Delete. If you know the recipient, declare it in the baseline instead.',
    cli: {
      say: 'If you know this recipient, declare it under recipients in the baseline. If not, unsubscribe it:',
      run: ['aws sns unsubscribe --subscription-arn SUBSCRIPTION_ARN'],
    },
    terraform: 'Remove the aws_sns_topic_subscription, or declare the recipient in the baseline.',
  },
  by: 'human',
  reads: ['sns:ListSubscriptionsByTopic'],
  at: ['recipients'],
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
    const alerting = alertingTopics(proof);
    const reached = new Set([...reachedTopics(proof), ...alarmedTopics(proof).map(({arn}) => arn)]);
    const isReached = ({arn}: TopicAnswer): boolean => reached.has(arn);
    return [
      ...alerting.flatMap((topic) => onTopic(proof.context, topic, wish, isReached(topic))),
      ...(wish === 'allow' ? [] : targetedTopics(proof).filter((topic) => !alerting.includes(topic))).flatMap((topic) =>
        onlyStrangers(proof.context, topic, isReached(topic)),
      ),
    ];
  },
});

/** A request that is not confirmed has no ARN, and several subscriptions have several. */
const LIST = {
  say: 'If you know these recipients, declare them under recipients in the baseline. If not, unsubscribe them. To see the subscriptions of the topic:',
  run: ['aws sns list-subscriptions-by-topic --topic-arn TOPIC_ARN'],
};

/** A request is not unsubscribed: it ends by itself. */
const REQUEST = {
  say: 'If you do not know the recipient, restrict in the policy of the topic who may call sns:Subscribe. To see the subscriptions of the topic:',
  run: ['aws sns list-subscriptions-by-topic --topic-arn TOPIC_ARN'],
};

/** A topic that no declared recipient is subscribed to and that nobody declared: what goes there is listed, and is no drift. */
function onlyStrangers(context: Context, topic: TopicAnswer, reached: boolean): readonly Outcome[] {
  if (!isOpen(topic.listGate)) return [];
  const names = strangersOf(context, topic).flatMap(({row, confirmed}) => (isOpen(confirmed) ? [nameOfRow(row)] : []));
  if (names.length === 0) return [];
  const few = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ` and ${String(names.length - 3)} more` : '';
  return [
    {
      status: 'fail',
      severity: 'info',
      resource: topic.arn,
      region: topic.region,
      observed: names,
      remedy: LIST,
      message: reached
        ? `Alerts also go to receivers that are not declared, through a topic without a declared recipient: ${few}${more}.`
        : `${few}${more} would get alerts, without being declared: no alert reaches the topic now, which has no declared recipient.`,
    },
  ];
}

function onTopic(context: Context, topic: TopicAnswer, wish: Wish, reached: boolean): readonly Outcome[] {
  const {listGate, arn, region} = topic;
  if (listGate.state === 'blocks') return [];
  if (listGate.state === 'vouched') {
    return [{status: 'pass', severity: 'info', resource: arn, region, message: `Not seen: ${listGate.reason}.`}];
  }
  if (listGate.state === 'unknown') {
    if (wish === 'allow') return [];
    const message = `It could not be determined who else receives the alerts: ${listGate.reason}.`;
    return [{status: 'unknown', severity: WEIGHT[wish], resource: arn, region, message, doubt: listGate.doubt}];
  }
  const strangers = strangersOf(context, topic);
  if (strangers.length === 0) {
    return [{status: 'pass', resource: arn, region, message: 'Only declared recipients are subscribed.'}];
  }
  return strangers.map((stranger) => judge(context, stranger, topic, {wish, reached}));
}

function strangersOf(context: Context, {subscriptions}: TopicAnswer): readonly SubscriptionAnswer[] {
  return subscriptions.filter(
    ({recipient, row}) =>
      recipient === null &&
      row.SubscriptionArn !== 'Deleted' &&
      // Declared for another road, it is no stranger.
      !isDeclaredEndpoint(context, {protocol: row.Protocol, endpoint: row.Endpoint}),
  );
}

/** The channels of the chat service share one subscription: a declared one that is to listen needs it. */
const CHAT = {
  say: 'Do not unsubscribe it: a declared channel needs this subscription. Look in Amazon Q Developer in chat applications which channels list the topic.',
};

/** Who gets the alerts in another form is no stranger, and loses all of them if the form that works is taken away first. */
const OTHER_FORM = {
  say: 'Unsubscribe this form only when the mailbox has confirmed the other. Declare this protocol in the baseline, or subscribe the mailbox as declared:',
  run: ['aws sns subscribe --topic-arn TOPIC_ARN --protocol PROTOCOL --notification-endpoint ENDPOINT'],
};

function judge(
  context: Context,
  {row, pending, confirmed}: SubscriptionAnswer,
  {arn, region}: TopicAnswer,
  {wish, reached}: {readonly wish: Wish; readonly reached: boolean},
): Outcome {
  const name = nameOfRow(row);
  const named = row.SubscriptionArn.startsWith('arn:');
  const about = {
    resource: named ? row.SubscriptionArn : arn,
    region,
    observed: {protocol: row.Protocol, endpoint: row.Endpoint, owner: row.Owner, subscription: row.SubscriptionArn},
    ...(named ? {} : {key: `${row.Protocol} ${row.Endpoint}`, remedy: pending ? REQUEST : LIST}),
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
      message: `Somebody asked to receive the alerts: ${name} is not declared and has not confirmed its subscription yet, so it receives nothing so far. SNS removes the request after 48 hours.`,
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
  const form = otherFormOf(context, row);
  if (form !== null)
    return {
      ...about,
      status: 'fail',
      severity: wish === 'fail' ? 'medium' : WEIGHT[wish],
      remedy: OTHER_FORM,
      blanks: {PROTOCOL: form, ENDPOINT: row.Endpoint},
      message: `${row.Endpoint} ${reached ? 'gets the alerts' : 'is subscribed'} by the protocol ${row.Protocol}, and ${form} is declared.`,
    };
  if (isForDeclaredChat(context, row))
    return {
      ...about,
      status: 'fail',
      severity: WEIGHT[wish],
      remedy: CHAT,
      message: `${reached ? 'Alerts also go to the chat service' : 'The chat service is subscribed too'}, and no declared channel lists this topic: another channel may get them.`,
    };
  return {
    ...about,
    status: 'fail',
    severity: WEIGHT[wish],
    message: reached
      ? `Alerts also go to ${name}, which is not declared in the baseline.`
      : `${name} is subscribed to the topic, and is not declared. No alert reaches the topic now. As soon as one does, ${name} gets it, too.`,
  };
}
