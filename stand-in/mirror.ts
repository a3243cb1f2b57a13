/**
 * What moto knows of a chain, put into MiniStack, which carries events along it; and what comes into its queues, put into moto's. So a tool
 * that works against moto alone sees an alert arrive, or not, by what stands in moto at that moment.
 */
import {
  DeleteRuleCommand,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
  type Target,
} from '@aws-sdk/client-eventbridge';
import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
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
  readonly #store: Account;
  readonly #to: Account;

  /**
   * @param from the account as the gateway shows it
   * @param store the same in moto itself: what is put into a queue there is no call of anybody
   */
  constructor(from: Account, store: Account, ministack: string) {
    this.#from = from;
    this.#store = store;
    const credentials = {accessKeyId: from.id, secretAccessKey: 'stand-in'};
    this.#to = accountWith({endpoint: ministack}, from.id, from.region, credentials);
  }

  close(): void {
    this.#to.close();
  }

  /** The default bus, its topics, and the queues behind them, as they are now: made anew for each event. */
  async chain(): Promise<void> {
    await this.#clear();
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

  /** What has come into the queues. */
  async messages(): Promise<void> {
    const [store, to] = [this.#store.clients(), this.#to.clients()];
    for (const name of await this.#queues()) {
      const {QueueUrl} = await to.sqs.send(new CreateQueueCommand({QueueName: name}));
      const {QueueUrl: there} = await store.sqs.send(new GetQueueUrlCommand({QueueName: name}));
      for (;;) {
        const {Messages = []} = await to.sqs.send(new ReceiveMessageCommand({QueueUrl, MaxNumberOfMessages: 10}));
        if (Messages.length === 0) break;
        for (const {Body, ReceiptHandle} of Messages) {
          await store.sqs.send(new SendMessageCommand({QueueUrl: there, MessageBody: Body}));
          await to.sqs.send(new DeleteMessageCommand({QueueUrl, ReceiptHandle}));
        }
      }
    }
  }

  /** What an earlier event went along may be gone, or be otherwise now. */
  async #clear(): Promise<void> {
    const {events, sns} = this.#to.clients();
    const {Rules = []} = await events.send(new ListRulesCommand({}));
    for (const {Name} of Rules) {
      const {Targets = []} = await events.send(new ListTargetsByRuleCommand({Rule: Name}));
      const Ids = Targets.map(({Id}) => Id ?? '');
      if (Ids.length > 0) await events.send(new RemoveTargetsCommand({Rule: Name, Ids}));
      await events.send(new DeleteRuleCommand({Name}));
    }
    const {Subscriptions = []} = await sns.send(new ListSubscriptionsCommand({}));
    for (const {SubscriptionArn} of Subscriptions) await sns.send(new UnsubscribeCommand({SubscriptionArn}));
    const {Topics = []} = await sns.send(new ListTopicsCommand({}));
    for (const {TopicArn} of Topics) await sns.send(new DeleteTopicCommand({TopicArn}));
  }

  async #queues(): Promise<string[]> {
    const {QueueUrls = []} = await this.#from.clients().sqs.send(new ListQueuesCommand({}));
    return QueueUrls.map((url) => nameOf(url, '/'));
  }
}
