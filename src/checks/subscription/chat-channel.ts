import {isServed} from '../../delivery/coverage/outcome.js';
import {channelRemedy, channels, type ChannelAnswer} from '../../delivery/hops/receiver/chat-channel.js';
import type {Proof} from '../../delivery/proof.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {byHand} from '../shared/ends.js';
import {QUEUE_ROW, EMAIL_ROW, EXAMPLE, subscriptionRow} from '../shared/examples/account.js';

const CHANNEL = `arn:aws:chatbot::${EXAMPLE.account}:chat-configuration/slack-channel/security`;
const SUBSCRIBED = {
  read: 'sns:ListSubscriptionsByTopic',
  where: 'iam-alerts',
  value: [
    EMAIL_ROW,
    QUEUE_ROW,
    subscriptionRow('https', 'https://global.sns-api.chatbot.amazonaws.com', EXAMPLE.emailSubscription),
  ],
} as const;
const listed = (state: string) =>
  ({
    read: 'chatbot:DescribeSlackChannelConfigurations',
    value: [{ChatConfigurationArn: CHANNEL, SnsTopicArns: [EXAMPLE.topic], State: state}],
  }) as const;
const DECLARES = {recipients: [{protocol: 'chat', endpoint: CHANNEL}]};

export const check = defineCheck({
  id: 'chat-channel',
  title: 'The chat channel listens to the topic',
  hop: 'subscription',
  severity: 'critical',
  rationale:
    'SNS shows only a subscription of the chat service, and not which channels use it. When the configuration of a channel is deleted, disabled or pointed at another topic, the subscription stays, confirmed, and leads to nobody.',
  remediation: {
    console:
      'Amazon Q Developer in chat applications > Configured clients > the channel > Edit > Notifications: choose the topic; enable the channel.',
    cli: {
      run: [
        'aws chatbot update-slack-channel-configuration --chat-configuration-arn CONFIGURATION_ARN --slack-channel-id CHANNEL_ID --sns-topic-arns TOPIC_ARN',
      ],
      note: 'Name every topic of the channel: the list is replaced.',
    },
    terraform: 'sns_topic_arns of aws_chatbot_slack_channel_configuration.',
  },
  by: 'human',
  reads: [
    'chatbot:DescribeSlackChannelConfigurations',
    'chatbot:ListMicrosoftTeamsChannelConfigurations',
    'chatbot:DescribeChimeWebhookConfigurations',
    'sns:ListSubscriptionsByTopic',
  ],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/chatbot/latest/APIReference/API_SlackChannelConfiguration.html',
    'https://docs.aws.amazon.com/chatbot/latest/adminguide/related-services.html',
  ],
  good: {
    says: 'The channel lists the topic, and is enabled.',
    baseline: DECLARES,
    edits: [SUBSCRIBED, listed('ENABLED')],
  },
  bad: {says: 'The channel is disabled.', baseline: DECLARES, edits: [SUBSCRIBED, listed('DISABLED')]},
  evaluate(proof) {
    return channels(proof.context).map((channel): Outcome => {
      const {arn, recipient, gate} = channel;
      const about = {resource: arn, key: `chat ${arn}`, at: ['recipients', recipient] as const};
      const outcome =
        gate.state === 'passes'
          ? listening(proof, channel, about)
          : fromGate(gate, {asks: ASKS, passed: '', blocked: 'Alerts do not reach the chat channel'}, about);
      // Whoever is alerted by another road misses nothing here.
      if (outcome.status === 'pass') return outcome;
      return {
        ...outcome,
        ...(isServed(proof.coverage, recipient) ? {severity: 'info'} : {}),
        ...(outcome.status === 'fail' ? byHand(channelRemedy(channel, onlyTopic(proof))) : {}),
      };
    });
  },
});

/** The one topic that alerts are led to; null where there are several, or none. */
function onlyTopic({chain}: Proof): string | null {
  const [topic, ...others] = [...chain.topics.keys()];
  return topic === undefined || others.length > 0 ? null : topic;
}

const ASKS = 'alerts reach the chat channel';

/** It is there and enabled: is it where the alerts are? */
function listening(
  {chain}: Proof,
  {arn, recipient, configuration}: ChannelAnswer,
  about: Omit<Outcome, 'status' | 'message'>,
): Outcome {
  const topics = [...chain.topics.values()];
  const behind = topics.flatMap(({subscriptions}) =>
    subscriptions.filter((one) => one.recipient === recipient && one.channel !== null),
  );
  const [first] = behind;
  if (first !== undefined) {
    const open = behind.find(({confirmed}) => confirmed.state === 'passes') ?? first;
    return fromGate(
      open.confirmed,
      {
        asks: ASKS,
        passed: `The chat channel ${arn} listens to ${open.topicArn}.`,
        blocked: `Alerts do not reach the chat channel: the subscription of the chat service to ${open.topicArn} does not work`,
      },
      {...about, observed: open.topicArn},
    );
  }
  // Where alerts go is known only with every rule and its targets.
  const rules = [...chain.bus.rules, ...chain.declaredBus.rules].filter(({answer}) => answer.relevant);
  const lists = [chain.bus.answer.rulesGate, ...[...rules, ...topics].map(({listGate}) => listGate)];
  const unread = lists.find(({state}) => state === 'unknown');
  if (unread !== undefined) return fromGate(unread, {asks: ASKS, passed: '', blocked: ''}, about);
  const listed = configuration?.SnsTopicArns ?? [];
  const found = topics.filter(({arn: topic}) => listed.includes(topic)).map((topic) => topic.arn);
  const message =
    found.length > 0
      ? `Alerts do not reach the chat channel: it lists ${found.join(', ')}, to which the chat service is not subscribed.`
      : `Alerts do not reach the chat channel: ${listed.length === 0 ? 'it has no topic' : `its topics are ${listed.join(', ')}, and alerts go to none of them`}.`;
  return {...about, status: 'fail', observed: [...listed], message};
}
