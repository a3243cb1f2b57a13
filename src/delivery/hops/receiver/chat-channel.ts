/**
 * A chat channel of Amazon Q Developer in chat applications (formerly AWS Chatbot): one subscription of the service stands behind a topic,
 * and the configurations of channels say to which of them its messages go.
 * https://docs.aws.amazon.com/chatbot/latest/APIReference/API_SlackChannelConfiguration.html
 */
import type {ChatConfiguration} from '../../../snapshot/handover-reads.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, isForeign, vouched, type Context} from '../../context.js';
import {foreignDoubt} from '../../doubt.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';
import {arrivalsOf} from '../../recipients.js';
import {chimeGate} from './chime.js';
import {todo, type Todo} from '../end.js';

/** A declared channel, as one topic meets it. */
export interface ChannelAnswer {
  /** ARN of the configuration. */
  readonly arn: string;
  /** Index of the declared recipient. */
  readonly recipient: number;
  /** Its configuration. `known`: it could be looked for. */
  readonly known: boolean;
  readonly configuration: ChatConfiguration | null;
  readonly gate: Gate;
}

/** Four Regions answer, and each has all configurations: https://docs.aws.amazon.com/chatbot/latest/APIReference/Welcome.html */
const REGION = 'us-east-2';

/** Which list has it is said by its ARN: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awschatbot.html */
const LISTS = {
  'slack-channel': 'chatbot:DescribeSlackChannelConfigurations',
  'microsoft-teams-channel': 'chatbot:ListMicrosoftTeamsChannelConfigurations',
  'chime-webhook': 'chatbot:DescribeChimeWebhookConfigurations',
} as const;

/** The declared channels that alerts may come to over a topic. */
export function channels(context: Context): readonly ChannelAnswer[] {
  return context.baseline.recipients.flatMap((recipient, index): ChannelAnswer[] => {
    if (recipient.protocol !== 'chat' || !arrivalsOf(recipient).includes('chat')) return [];
    const arn = recipient.public;
    return [{arn, recipient: index, ...configurationOf(context, arn)}];
  });
}

/** @param arn of a chat configuration */
export function configurationOf(
  context: Context,
  arn: string,
): Pick<ChannelAnswer, 'known' | 'configuration' | 'gate'> {
  const open = (gate: Gate): Pick<ChannelAnswer, 'known' | 'configuration' | 'gate'> => ({
    ...{known: false, configuration: null},
    gate: vouched(context, arn, gate),
  });
  const parsed = parseArn(arn);
  if (isForeign(context, parsed?.account))
    return open(
      unknown(
        `the chat configuration ${arn} belongs to another account and is not visible from this one`,
        foreignDoubt(arn),
      ),
    );
  const kind = parsed?.resource.split('/')[1] ?? '';
  const op = Object.hasOwn(LISTS, kind) ? LISTS[kind as keyof typeof LISTS] : undefined;
  if (op === undefined || context.partition !== 'aws')
    return open(unknown(`chat configurations like ${arn} are not known to this version`));
  const read = {op, region: REGION, params: {}} as Read<typeof op>;
  const answer = ask(context, read);
  if (answer.status !== 'known')
    return open(answer.status === 'absent' ? unknown(`${op} found nothing`, 'open') : unreadable(read, answer));
  const configuration = answer.value.find((one) => one.ChatConfigurationArn === arn) ?? null;
  if (configuration === null)
    return {known: true, configuration, gate: blocks(`the chat configuration ${arn} does not exist`)};
  const ended = kind === 'chime-webhook' ? chimeGate(context) : PASSES;
  return {known: true, configuration, gate: every(ended, stateGate(configuration))};
}

/** An administrator of the organization can switch it off: https://docs.aws.amazon.com/chatbot/latest/adminguide/understanding-permissions.html */
function stateGate({ChatConfigurationArn: arn, State: state = 'ENABLED', StateReason: why}: ChatConfiguration): Gate {
  if (state === 'ENABLED') return PASSES;
  const because = why === undefined || why === '' ? '' : ` (${why})`;
  return state === 'DISABLED'
    ? blocks(`the chat configuration ${arn} is disabled${because}`)
    : unknown(`the chat configuration ${arn} is in the state ${state}`, 'open');
}

/** By the kind of the channel, as its ARN has it, the name in calls: https://docs.aws.amazon.com/chatbot/latest/APIReference/API_Operations.html */
const CALLS: Readonly<Record<string, string>> = {
  'slack-channel': 'SlackChannelConfiguration',
  'microsoft-teams-channel': 'MicrosoftTeamsChannelConfiguration',
  'chime-webhook': 'ChimeWebhookConfiguration',
};

/**
 * What a person does about a channel to which alerts do not come. An update by command must repeat the id of the channel, which is not
 * read: the console asks for nothing more.
 *
 * @param topicArn to which alerts are led; null where that is not one
 */
export function channelRemedy(
  {arn, configuration}: Pick<ChannelAnswer, 'arn' | 'configuration'>,
  topicArn: string | null,
): Todo {
  const call = CALLS[parseArn(arn)?.resource.split('/')[1] ?? ''] ?? 'ChatConfiguration';
  const which = topicArn ?? 'the topic that alerts go to';
  if (configuration === null)
    return todo(
      `Create${call}`,
      `In Amazon Q Developer in chat applications, configure the channel again with ${which}, and declare its ARN in place of ${arn}.`,
    );
  if (configuration.State === 'DISABLED')
    return todo(
      `Update${call}`,
      `Enable ${arn} in Amazon Q Developer in chat applications. Where a policy of the organization disables it, ask its administrator.`,
    );
  const listed = topicArn !== null && configuration.SnsTopicArns.includes(topicArn);
  return todo(
    `Update${call}`,
    listed
      ? `In Amazon Q Developer in chat applications, edit ${arn}: take ${which} from its topics and add it again, so that the service subscribes to it.`
      : `In Amazon Q Developer in chat applications, edit ${arn} and add ${which} to its topics.`,
  );
}

/** Those that get, or may get, what comes to the topic. */
export function channelsOf(all: readonly ChannelAnswer[], topicArn: string): readonly ChannelAnswer[] {
  return all.filter(({known, configuration}) => !known || configuration?.SnsTopicArns.includes(topicArn) === true);
}

/** ARNs of the channels that list the topic, as far as they may be read: for naming who is there, declared or not. */
export function listeningTo(context: Context, topicArn: string): readonly string[] {
  if (context.partition !== 'aws') return [];
  return Object.values(LISTS).flatMap((op) => {
    const answer = ask(context, {op, region: REGION, params: {}});
    if (answer.status !== 'known') return [];
    return answer.value.flatMap((one) => (one.SnsTopicArns.includes(topicArn) ? [one.ChatConfigurationArn] : []));
  });
}
