/** Chat channels of Amazon Q Developer in chat applications: https://docs.aws.amazon.com/chatbot/latest/APIReference/Welcome.html */
import type {ChatConfiguration} from '../../../snapshot/handover-reads.js';
import type {ReadOp} from '../../../snapshot/reads.js';
import {sendOwn, type OwnRead} from '../client/own-client.js';
import {allPages, pick, required, type ReaderInput, type ReaderOf} from './reading.js';

type ChatOp = Extract<ReadOp, `chatbot:${string}`>;

function configurations(name: string, path: string, member: string) {
  const own: OwnRead = {
    ...{service: 'chatbot', name, method: 'POST', path, takes: ['NextToken']},
    gives: {
      NextToken: 'text',
      [member]: [{members: {ChatConfigurationArn: 'text', SnsTopicArns: ['text'], State: 'text', StateReason: 'text'}}],
    },
  };
  return async ({clients, read, options}: ReaderInput<ChatOp>): Promise<readonly ChatConfiguration[]> => {
    const client = await clients.get('chatbot', read.region);
    return allPages(async (token) => {
      const out = await sendOwn(client, own, {NextToken: token}, options);
      const found = required(out[member] as readonly Partial<ChatConfiguration>[] | undefined, member);
      const items = found.map((one) => ({
        ChatConfigurationArn: required(one.ChatConfigurationArn, 'ChatConfigurationArn'),
        SnsTopicArns: required(one.SnsTopicArns, 'SnsTopicArns'),
        ...pick(one, ['State', 'StateReason']),
      }));
      return {items, next: out['NextToken'] as string | undefined};
    });
  };
}

export const CHAT_READS: {readonly [O in ChatOp]: ReaderOf<O>} = {
  'chatbot:DescribeSlackChannelConfigurations': configurations(
    'DescribeSlackChannelConfigurations',
    '/describe-slack-channel-configurations',
    'SlackChannelConfigurations',
  ),
  'chatbot:ListMicrosoftTeamsChannelConfigurations': configurations(
    'ListMicrosoftTeamsChannelConfigurations',
    '/list-ms-teams-channel-configurations',
    'TeamChannelConfigurations',
  ),
  'chatbot:DescribeChimeWebhookConfigurations': configurations(
    'DescribeChimeWebhookConfigurations',
    '/describe-chime-webhook-configurations',
    'WebhookConfigurations',
  ),
};
