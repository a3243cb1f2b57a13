/** What must be in an account once, however often it was tried. */
import {DescribeTrailsCommand} from '@aws-sdk/client-cloudtrail';
import {ListRulesCommand, ListTargetsByRuleCommand} from '@aws-sdk/client-eventbridge';
import {ListAliasesCommand, ListKeysCommand} from '@aws-sdk/client-kms';
import {ListTopicsCommand} from '@aws-sdk/client-sns';
import {ListQueuesCommand} from '@aws-sdk/client-sqs';
import type {Account} from '../../stand-in/accounts.js';
import type {StandIn} from '../../stand-in/start.js';

export interface Inventory {
  readonly trails: number;
  readonly rules: number;
  readonly targets: number;
  readonly topics: number;
  readonly keys: number;
  readonly aliases: number;
  readonly queues: number;
  /** How often each subscriber was asked to confirm. */
  readonly asked: readonly number[];
}

export async function inventory({control}: StandIn, account: Account): Promise<Inventory> {
  const {cloudtrail, events, kms, sns, sqs} = account.clients();
  const {Aliases = []} = await kms.send(new ListAliasesCommand({}));
  return {
    trails: (await cloudtrail.send(new DescribeTrailsCommand({}))).trailList?.length ?? 0,
    rules: (await events.send(new ListRulesCommand({}))).Rules?.length ?? 0,
    targets: (await events.send(new ListTargetsByRuleCommand({Rule: 'iam-alert-guard'}))).Targets?.length ?? 0,
    topics: (await sns.send(new ListTopicsCommand({}))).Topics?.length ?? 0,
    keys: (await kms.send(new ListKeysCommand({}))).Keys?.length ?? 0,
    aliases: Aliases.filter(({AliasName}) => AliasName?.startsWith('alias/aws/') === false).length,
    queues: (await sqs.send(new ListQueuesCommand({}))).QueueUrls?.length ?? 0,
    asked: (await control.subscriptions(account.id)).map(({requests}) => requests),
  };
}
