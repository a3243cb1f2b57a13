/**
 * What moto knows of a chain, put into MiniStack, which carries events along it; and what comes into its queues, put into moto's. So a tool
 * that works against moto alone sees an alert arrive, or not, by what stands in moto at that moment.
 */
import {
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  type Target,
} from '@aws-sdk/client-eventbridge';
import {
  CreateTopicCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import {accountWith, type Account} from './accounts.js';

/** What of a subscription decides whether a message passes, and how it looks. */
const CARRIED = ['FilterPolicy', 'FilterPolicyScope', 'RawMessageDelivery'];
const nameOf = (arn: string | undefined, by: string): string => (arn ?? '').slice((arn ?? '').lastIndexOf(by) + 1);

export class Mirror {
  readonly #from: Account;
  readonly #to: Account;

  constructor(from: Account, ministack: string) {
    this.#from = from;
    const credentials = {accessKeyId: from.id, secretAccessKey: 'stand-in'};
    this.#to = accountWith({endpoint: ministack}, from.id, from.region, credentials);
  }

  close(): void {
    this.#to.close();
  }

  /** The default bus, its topics, and the queues behind them. Once for each event: nobody changes a chain meanwhile. */
  async chain(): Promise<void> {
    const [from, to] = [this.#from.clients(), this.#to.clients()];
    for (const name of await this.#queues()) await to.sqs.send(new CreateQueueCommand({QueueName: name}));
    const {Topics = []} = await from.sns.send(new ListTopicsCommand({}));
    for (const {TopicArn} of Topics) await to.sns.send(new CreateTopicCommand({Name: nameOf(TopicArn, ':')}));
    const {Subscriptions = []} = await from.sns.send(new ListSubscriptionsCommand({}));
    for (const {TopicArn, Protocol, Endpoint, SubscriptionArn = ''} of Subscriptions) {
      if (Protocol !== 'sqs' || !SubscriptionArn.startsWith('arn:')) continue;
      const {Attributes = {}} = await from.sns.send(new GetSubscriptionAttributesCommand({SubscriptionArn}));
      const kept = Object.fromEntries(Object.entries(Attributes).filter(([name]) => CARRIED.includes(name)));
      await to.sns.send(new SubscribeCommand({TopicArn, Protocol, Endpoint, Attributes: kept}));
    }
    const {Rules = []} = await from.events.send(new ListRulesCommand({}));
    for (const {Name, EventPattern, State} of Rules) {
      if (EventPattern === undefined) continue;
      await to.events.send(new PutRuleCommand({Name, EventPattern, State}));
      const {Targets = []} = await from.events.send(new ListTargetsByRuleCommand({Rule: Name}));
      const plain = Targets.map(({Id, Arn, Input, InputPath, InputTransformer}): Target => {
        return {Id, Arn, Input, InputPath, InputTransformer};
      });
      if (plain.length > 0) await to.events.send(new PutTargetsCommand({Rule: Name, Targets: plain}));
    }
  }

  /** What has come so far. */
  async messages(): Promise<void> {
    const [from, to] = [this.#from.clients(), this.#to.clients()];
    for (const name of await this.#queues()) {
      const {QueueUrl} = await to.sqs.send(new CreateQueueCommand({QueueName: name}));
      const there = (await from.sqs.send(new CreateQueueCommand({QueueName: name}))).QueueUrl;
      const {Messages = []} = await to.sqs.send(new ReceiveMessageCommand({QueueUrl, MaxNumberOfMessages: 10}));
      for (const {Body, ReceiptHandle} of Messages) {
        await from.sqs.send(new SendMessageCommand({QueueUrl: there, MessageBody: Body}));
        await to.sqs.send(new DeleteMessageCommand({QueueUrl, ReceiptHandle}));
      }
    }
  }

  async #queues(): Promise<string[]> {
    const {QueueUrls = []} = await this.#from.clients().sqs.send(new ListQueuesCommand({}));
    return QueueUrls.map((url) => nameOf(url, '/'));
  }
}
