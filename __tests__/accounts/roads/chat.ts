/** A chat channel behind the topic. */
import type {ChatConfiguration} from '../../../src/snapshot/handover-reads.js';
import {refuse, ruleOf, subscribe, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const URL = 'https://global.sns-api.chatbot.amazonaws.com';
const arn = (kind: string, name = 'security', account: string = N.ACCOUNT): string =>
  `arn:aws:chatbot::${account}:chat-configuration/${kind}/${name}`;
export const SLACK = arn('slack-channel');
const TEAMS = arn('microsoft-teams-channel');
const CHIME = arn('chime-webhook');
const FOREIGN = arn('slack-channel', 'security', N.STRANGER);
const SECOND = arn('slack-channel', 'platform');

const MAIL_AND_QUEUE = [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE}];
const declares = (...channels: readonly string[]): object => ({
  recipients: [...MAIL_AND_QUEUE, ...channels.map((endpoint) => ({protocol: 'chat', endpoint}))],
});
export const DECLARED = declares(SLACK);

const listed = (configuration: string, more: Partial<ChatConfiguration> = {}): ChatConfiguration => ({
  ChatConfigurationArn: configuration,
  SnsTopicArns: [N.TOPIC],
  State: 'ENABLED',
  ...more,
});

export const configured =
  (configuration: string = SLACK, more: Partial<ChatConfiguration> = {}): Change =>
  ({outside}) => {
    const list = configuration.includes('slack')
      ? outside.slack
      : configuration.includes('teams')
        ? outside.teams
        : outside.chime;
    list.push(listed(configuration, more));
  };
export const subscribed =
  (attributes: Record<string, string> = {}): Change =>
  (account) =>
    void subscribe(account, 'https', URL, attributes);
export const to = (configuration: string = SLACK, more: Partial<ChatConfiguration> = {}, attributes = {}): Change =>
  C.all(configured(configuration, more), subscribed(attributes));

const CUSTOM = {
  InputPathsMap: {n: '$.detail.eventName', u: '$.detail.userIdentity.userName'},
  InputTemplate:
    '{"version":"1.0","source":"custom","content":{"textType":"client-markdown","description":"IAM change: <n>"}}',
};
export const template = (InputTransformer: object): Change => C.target({InputTransformer});

const fault = (words: string, hops: string, change: Change, baseline: object = DECLARED): Case =>
  broken(words, hops, change, baseline);

export const BROKEN: readonly Case[] = [
  // https://docs.aws.amazon.com/chime/latest/ag/update-bots.html: it ended on 20 February 2026.
  fault('Chime', 'subscription', to(CHIME), declares(CHIME)),
  fault('no configuration, and nothing is subscribed', 'subscription', () => undefined),
  fault('a configuration, and nothing is subscribed', 'subscription', configured()),
  fault('a subscription that was left over: no configuration is there', 'subscription', subscribed()),
  fault('the configuration lists another topic', 'subscription', to(SLACK, {SnsTopicArns: [N.OPS_TOPIC]})),
  fault('the configuration lists no topic', 'subscription', to(SLACK, {SnsTopicArns: []})),
  fault('the configuration is disabled', 'subscription', to(SLACK, {State: 'DISABLED', StateReason: 'by policy'})),
  fault('the subscription is pending confirmation', 'subscription', to(SLACK, {}, {PendingConfirmation: 'true'})),
  fault('only another channel is configured', 'subscription', to(SECOND)),
  fault(
    'of two channels one is disabled',
    'subscription',
    C.all(to(), configured(SECOND, {State: 'DISABLED'})),
    declares(SLACK, SECOND),
  ),
  fault(
    'a text is sent, which the channel discards',
    'target subscription',
    C.all(to(), template({InputPathsMap: CUSTOM.InputPathsMap, InputTemplate: '"IAM change: <n>"'})),
  ),
  fault(
    'a notification without a description where the caller has no name',
    'target subscription',
    C.all(
      to(),
      template({
        ...CUSTOM,
        InputTemplate: CUSTOM.InputTemplate.replace('IAM change: <n>', '<u>')
          .replace('"client', '"client')
          .replace('"content"', '"id":"<n>","content"'),
      }),
    ),
  ),
  fault('a filter policy on attributes', 'subscription', to(SLACK, {}, {FilterPolicy: '{"a":["b"]}'})),
  fault(
    'a filter policy that lets half of it through',
    'subscription',
    to(SLACK, {}, {FilterPolicyScope: 'MessageBody', FilterPolicy: '{"detail":{"eventName":[{"prefix":"Create"}]}}'}),
  ),
  fault('Teams, disabled', 'subscription', to(TEAMS, {State: 'DISABLED'}), declares(TEAMS)),
  fault(
    'the rule is disabled',
    'rule',
    C.all(to(), (account) => void (ruleOf(account).rule.State = 'DISABLED')),
  ),
  fault(
    'the topic admits nobody',
    'topic',
    C.all(to(), (account) => void (topicOf(account).attributes['Policy'] = '{"Version":"2012-10-17","Statement":[]}')),
  ),
  unknown(
    'the configurations may not be listed',
    'subscription',
    C.all(to(), (account) => refuse(account, 'chatbot:DescribeSlackChannelConfigurations')),
    DECLARED,
  ),
  unknown(
    'the list is throttled',
    'subscription',
    C.all(to(), (account) => refuse(account, 'chatbot:DescribeSlackChannelConfigurations', 'throttled')),
    DECLARED,
  ),
  ...(['events:ListTargetsByRule', 'events:ListRules'] as const).map((op) =>
    unknown(
      `where alerts go is not known, since ${op} is denied`,
      'rule target topic subscription bus',
      C.all(to(), (account) => refuse(account, op)),
      DECLARED,
    ),
  ),
  unknown('another account’s configuration', 'subscription', subscribed(), declares(FOREIGN)),
  shaky('raw delivery', 'subscription', to(SLACK, {}, {RawMessageDelivery: 'true'}), DECLARED),
  unknown('a state that is not known', 'subscription', to(SLACK, {State: 'PAUSED'}), DECLARED),
];

export const HEALTHY: readonly Case[] = [
  healthy('Slack', to(), DECLARED),
  healthy('Teams', to(TEAMS), declares(TEAMS)),
  healthy(
    'a configuration without a state',
    C.all(({outside}) => void outside.slack.push({ChatConfigurationArn: SLACK, SnsTopicArns: [N.TOPIC]}), subscribed()),
    DECLARED,
  ),
  healthy('two channels behind one subscription', C.all(to(), configured(SECOND)), declares(SLACK, SECOND)),
  healthy('a channel that lists more topics', to(SLACK, {SnsTopicArns: [N.OPS_TOPIC, N.TOPIC]}), DECLARED),
  healthy('a custom notification', C.all(to(), template(CUSTOM)), DECLARED),
  healthy('another account’s configuration, vouched for', subscribed(), {
    ...declares(FOREIGN),
    elsewhere: [{resource: FOREIGN, reason: 'the platform account’s own run proves it'}],
  }),
  healthy(
    'the address of the service declared as before, and no list may be read',
    C.all(subscribed(), (account) => refuse(account, 'chatbot:DescribeSlackChannelConfigurations')),
    C.alsoTo('https', URL),
  ),
  healthy('both declared: the address and the channel', to(), {
    recipients: [...MAIL_AND_QUEUE, {protocol: 'https', endpoint: URL}, {protocol: 'chat', endpoint: SLACK}],
  }),
  healthy(
    'lists of other kinds may not be read',
    C.all(
      to(),
      (account) => refuse(account, 'chatbot:ListMicrosoftTeamsChannelConfigurations'),
      (account) => refuse(account, 'chatbot:DescribeChimeWebhookConfigurations'),
    ),
    DECLARED,
  ),
  healthy(
    'the channel alone',
    C.all(to(), (account) => {
      const at = topicOf(account);
      at.subscriptions = at.subscriptions.filter(({row}) => row.Endpoint === URL);
    }),
    {topic: null, recipients: [{protocol: 'chat', endpoint: SLACK}]},
  ),
];
