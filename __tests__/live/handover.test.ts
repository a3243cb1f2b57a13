/** Roads that end outside of AWS, on an account of the stand-in: what EventBridge answers of them, and what only the gateway has. */
import {
  CreateApiDestinationCommand,
  CreateConnectionCommand,
  PutTargetsCommand,
  ListTargetsByRuleCommand,
} from '@aws-sdk/client-eventbridge';
import {PutRolePolicyCommand} from '@aws-sdk/client-iam';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import {beforeAll, expect, it} from '@jest/globals';
import type {Snapshot} from '../../src/snapshot/model.js';
import {freshAccount} from '../../stand-in/accounts.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import type {Rule} from '../../stand-in/control.js';
import {judge} from '../catalogue/judge.js';
import {observeAccount} from '../catalogue/run.js';
import {describeLive} from './describe-live.js';

const KEY = 'notAKeyOfAnybody0000000000000000';
const CHANNEL = 'arn:aws:chatbot::{account}:chat-configuration/slack-channel/security';

describeLive('roads that end outside of AWS', (standIn) => {
  let account: Awaited<ReturnType<typeof freshAccount>>;
  let healthy: Awaited<ReturnType<typeof buildHealthy>>;
  let channel: string;

  beforeAll(async () => {
    account = await freshAccount(standIn);
    healthy = await buildHealthy(standIn, account);
    channel = CHANNEL.replace('{account}', account.id);
    const {events, iam, sns} = account.clients();
    const {names} = healthy;
    const {ConnectionArn} = await events.send(
      new CreateConnectionCommand({
        Name: 'pager',
        AuthorizationType: 'API_KEY',
        AuthParameters: {ApiKeyAuthParameters: {ApiKeyName: 'x', ApiKeyValue: 'notAValueOfAnybody'}},
      }),
    );
    const {ApiDestinationArn: arn} = await events.send(
      new CreateApiDestinationCommand({
        Name: 'pager',
        ConnectionArn,
        HttpMethod: 'POST',
        InvocationEndpoint: 'https://events.pagerduty.com/v2/enqueue',
      }),
    );
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: names.roleName,
        PolicyName: 'invoke',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{Effect: 'Allow', Action: 'events:InvokeApiDestination', Resource: arn}],
        }),
      }),
    );
    const {Targets: [first] = []} = await events.send(new ListTargetsByRuleCommand({Rule: names.ruleName}));
    const template = {
      routing_key: KEY,
      event_action: 'trigger',
      dedup_key: '<id>',
      payload: {summary: 'IAM change: <call>', source: 'aws', severity: 'warning'},
    };
    await events.send(
      new PutTargetsCommand({
        Rule: names.ruleName,
        Targets: [
          {
            Id: 'pager',
            Arn: arn,
            RoleArn: names.roleArn,
            ...(first?.DeadLetterConfig === undefined ? {} : {DeadLetterConfig: first.DeadLetterConfig}),
            InputTransformer: {
              InputPathsMap: {call: '$.detail.eventName', id: '$.detail.eventID'},
              InputTemplate: JSON.stringify(template),
            },
          },
        ],
      }),
    );
    await sns.send(
      new SubscribeCommand({
        TopicArn: names.topicArn,
        Protocol: 'https',
        Endpoint: 'https://global.sns-api.chatbot.amazonaws.com',
        ReturnSubscriptionArn: true,
      }),
    );
  });

  const listed = (State: string): Rule => ({
    op: 'DescribeSlackChannelConfigurations',
    body: {
      SlackChannelConfigurations: [
        {
          ChatConfigurationArn: channel,
          SnsTopicArns: [healthy.names.topicArn],
          State,
          IamRoleArn: 'arn:aws:iam::1:role/a',
        },
      ],
    },
  });

  const look = async (...rules: readonly Rule[]): Promise<{verdict: string; checks: string[]; snapshot: Snapshot}> => {
    await standIn.control.clearRules(account.id);
    await standIn.control.addRules(account.id, rules);
    const recipients = [
      ...(healthy.baseline['recipients'] as object[]),
      {protocol: 'api-destination', endpoint: 'pager'},
      {protocol: 'chat', endpoint: channel},
    ];
    const baseline = `${JSON.stringify({...healthy.baseline, recipients}, null, 2)}\n`;
    const snapshot = await observeAccount(standIn, account, baseline);
    const judged = judge({baseline, snapshot});
    const grave = judged.findings.filter(
      ({status, severity}) => status !== 'pass' && ['critical', 'high'].includes(severity),
    );
    return {verdict: judged.verdict, checks: grave.map(({check}) => check), snapshot};
  };

  it('is in sync, and keeps no password', async () => {
    const {verdict, checks, snapshot} = await look(listed('ENABLED'));
    expect({verdict, checks}).toEqual({verdict: 'in-sync', checks: []});
    const text = JSON.stringify(snapshot);
    expect(text).toContain('/v2/enqueue#');
    expect(text).not.toContain('notA');
  });

  it.each<[string, () => readonly Rule[], string, string]>([
    [
      'the connection is deauthorized',
      () => [listed('ENABLED'), {op: 'DescribeConnection', set: {ConnectionState: 'DEAUTHORIZED'}}],
      'drifted',
      'api-destination-ready',
    ],
    [
      'the destination is inactive',
      () => [listed('ENABLED'), {op: 'DescribeApiDestination', set: {ApiDestinationState: 'INACTIVE'}}],
      'drifted',
      'api-destination-ready',
    ],
    [
      'the destination is gone',
      () => [listed('ENABLED'), {op: 'DescribeApiDestination', error: 'ResourceNotFoundException'}],
      'drifted',
      'api-destination-ready',
    ],
    [
      'it may not be read',
      () => [listed('ENABLED'), {op: 'DescribeApiDestination', deny: true}],
      'unknown',
      'api-destination-ready',
    ],
    ['the channel is disabled', () => [listed('DISABLED')], 'drifted', 'chat-channel'],
    ['there is no channel', () => [], 'drifted', 'chat-channel'],
    [
      'the channels may not be listed',
      () => [{op: 'DescribeSlackChannelConfigurations', deny: true}],
      'unknown',
      'chat-channel',
    ],
    [
      'the list is no answer',
      () => [{op: 'DescribeSlackChannelConfigurations', body: '<html/>'}],
      'unknown',
      'chat-channel',
    ],
  ])('says so where %s', async (_title, rules, expected, check) => {
    const {verdict, checks} = await look(...rules());
    expect(verdict).toBe(expected);
    expect(checks).toContain(check);
  });
});
