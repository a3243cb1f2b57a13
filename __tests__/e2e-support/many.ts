/** Many accounts on the wire: copies of templates that are built in the stand-in, each well or broken in its own way. */
import {PutEventSelectorsCommand, DeleteTrailCommand, StopLoggingCommand} from '@aws-sdk/client-cloudtrail';
import {DeleteRuleCommand, DisableRuleCommand, PutRuleCommand, RemoveTargetsCommand} from '@aws-sdk/client-eventbridge';
import {DeleteTopicCommand, ListSubscriptionsByTopicCommand, UnsubscribeCommand} from '@aws-sdk/client-sns';
import {SetTopicAttributesCommand} from '@aws-sdk/client-sns';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import type {Call} from '../../stand-in/gateway/call.js';
import {throttledAs, deniedAs} from '../../stand-in/gateway/rules.js';
import {policy} from '../../stand-in/fixture-policies.js';
import type {Trouble} from '../../stand-in/many-accounts.js';
import type {StandIn} from '../../stand-in/start.js';
import {buildTutorialAccount, repairTutorialAccount, type TutorialAccount} from '../../stand-in/tutorial-account.js';
import {kindOf} from '../support/troubles.js';

/** What all of them declare: by what arrives, so that it fits every account. */
export const BASELINE = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

type Break = (account: Account, tutorial: TutorialAccount) => Promise<unknown>;

/** Ten ways in which an account is broken. */
const BREAKS: readonly Break[] = [
  (account, {ruleName: Name}) => account.clients().events.send(new DisableRuleCommand({Name})),
  (account, {ruleName: Name}) =>
    account.clients().events.send(new PutRuleCommand({Name, EventPattern: '{"source":["aws.ec2"]}'})),
  (account, {ruleName: Rule}) => account.clients().events.send(new RemoveTargetsCommand({Rule, Ids: ['topic']})),
  async (account, {ruleName: Name}) => {
    const {events} = account.clients();
    await events.send(new RemoveTargetsCommand({Rule: Name, Ids: ['topic']}));
    await events.send(new DeleteRuleCommand({Name}));
  },
  (account, {trailName: Name}) => account.clients().cloudtrail.send(new StopLoggingCommand({Name})),
  (account, {trailName: Name}) => account.clients().cloudtrail.send(new DeleteTrailCommand({Name})),
  (account, {topicArn: TopicArn}) => account.clients().sns.send(new DeleteTopicCommand({TopicArn})),
  async (account, {topicArn: TopicArn}) => {
    const {sns} = account.clients();
    const {Subscriptions = []} = await sns.send(new ListSubscriptionsByTopicCommand({TopicArn}));
    for (const {SubscriptionArn} of Subscriptions) await sns.send(new UnsubscribeCommand({SubscriptionArn}));
  },
  (account, {topicArn: TopicArn}) =>
    account.clients().sns.send(
      new SetTopicAttributesCommand({
        TopicArn,
        AttributeName: 'Policy',
        AttributeValue: policy({
          Effect: 'Allow',
          Principal: {AWS: `arn:aws:iam::${account.id}:root`},
          Action: 'sns:Publish',
          Resource: TopicArn,
        }),
      }),
    ),
  (account, {trailName: TrailName}) =>
    account.clients().cloudtrail.send(
      new PutEventSelectorsCommand({
        TrailName,
        EventSelectors: [{ReadWriteType: 'All', IncludeManagementEvents: false, DataResources: []}],
      }),
    ),
];

/** Builds the templates. Of an account: the id of the one that it is a copy of. @param ways of being broken that occur: the first ones */
export async function templates(standIn: StandIn, ways = BREAKS.length): Promise<(account: string) => string> {
  const build = async (change: Break | null): Promise<string> => {
    const account = await freshAccount(standIn);
    const tutorial = await buildTutorialAccount(standIn, account);
    await repairTutorialAccount(tutorial);
    await change?.(account, tutorial);
    account.close();
    return account.id;
  };
  const healthy = await build(null);
  const broken: string[] = [];
  for (const change of BREAKS.slice(0, ways)) broken.push(await build(change));
  return (account) => broken[kindOf(account) ?? BREAKS.length] ?? healthy;
}

/** Reads of which one is denied, throttled, cut, or answered by an error of the server. Each decides whether alerts are delivered. */
const READS: readonly string[] = [
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetTrailStatus',
  'events:DescribeEventBus',
  'events:ListRules',
  'events:ListTargetsByRule',
  'sns:GetTopicAttributes',
  'sns:ListSubscriptionsByTopic',
  'sns:GetSubscriptionAttributes',
  'events:DescribeEventBus',
  'sts:GetCallerIdentity',
];

/** Kinds 10 to 49, as `troubleOf` has them for accounts in memory: 10 to 18 cannot be entered, of 19 to 49 one read has no answer. */
export function troubleOnWire(account: string, call: Call): Trouble | null {
  const kind = kindOf(account);
  if (kind === null || kind < 10) return null;
  const {service, action} = call;
  if (kind < 14) return action === 'AssumeRole' ? deniedAs(call) : null;
  if (kind < 16)
    return action === 'AssumeRole'
      ? null
      : {code: 'ExpiredTokenException', status: 400, message: 'The security token included in the request is expired'};
  if (kind < 17) return throttledAs(call);
  if (kind < 18) return action === 'AssumeRole' ? null : throttledAs(call);
  if (kind < 19) return action === 'AssumeRole' ? null : 'hang';
  if (`${service}:${action}` !== READS[(kind - 19) % READS.length]) return null;
  const how = Math.floor((kind - 19) / READS.length);
  if (how === 0) return deniedAs(call);
  if (how === 1) return throttledAs(call);
  if (how === 2) return 'cut';
  return {code: 'InternalFailure', status: 500, message: 'internal failure'};
}
