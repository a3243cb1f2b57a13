/**
 * The recipes over the wire: their CloudFormation is deployed into an account of the stand-in, by the calls that CloudFormation would make, and
 * the shipped command line says that the account is in sync with their baseline; and drifted without the rule or the alarm.
 */
import {CreateTrailCommand, StartLoggingCommand, UpdateTrailCommand} from '@aws-sdk/client-cloudtrail';
import {DeleteAlarmsCommand} from '@aws-sdk/client-cloudwatch';
import {DisableRuleCommand} from '@aws-sdk/client-eventbridge';
import {CreateBucketCommand, PutBucketPolicyCommand, PutPublicAccessBlockCommand} from '@aws-sdk/client-s3';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import {readFileSync} from 'node:fs';
import {expect, it} from '@jest/globals';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {trailBucketPolicy} from '../../stand-in/fixture-policies.js';
import {deploy, readTemplate} from '../../stand-in/template.js';
import {text, type Make} from '../../stand-in/template-given.js';
import {cli} from '../e2e-support/cli.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {describeLive} from './describe-live.js';
removeWorkspaces();

const TRAIL = 'trail';
/** One page of each kind of road; the others by `LONG_TESTS=1`. */
const PAGES = ['slack', 'chat-channel', 'cis-metric-filter'];
const MORE = ['pagerduty', 'jira', 'servicenow', 'lambda', 'siem'];
const {LONG_TESTS} = process.env;

function block(page: string, heading: string): string {
  const section = page.split(`## ${heading}\n`)[1] ?? '';
  return section.split('```')[1]?.replace(/^\w+\n/, '') ?? '';
}

/** What every recipe rests on. */
async function recording(account: Account): Promise<void> {
  const {s3, cloudtrail} = account.clients();
  const Bucket = account.bucketName();
  const arn = `arn:aws:cloudtrail:us-east-1:${account.id}:trail/${TRAIL}`;
  await s3.send(new CreateBucketCommand({Bucket}));
  await s3.send(new PutBucketPolicyCommand({Bucket, Policy: trailBucketPolicy('aws', account.id, Bucket, arn)}));
  const all = {BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true};
  await s3.send(new PutPublicAccessBlockCommand({Bucket, PublicAccessBlockConfiguration: all}));
  const input = {Name: TRAIL, S3BucketName: Bucket, IsMultiRegionTrail: true, EnableLogFileValidation: true};
  await cloudtrail.send(new CreateTrailCommand(input));
  await cloudtrail.send(new StartLoggingCommand({Name: TRAIL}));
}

describeLive('a recipe', (standIn) => {
  const {control} = standIn;

  /** moto has no chat channels: the gateway answers what such a channel would, and the service's own subscription is made. */
  const channel: Make = async (account, given) => {
    const topics = given.list('SnsTopicArns').map(text);
    const name = given.text('ConfigurationName') ?? '';
    const arn = `arn:aws:chatbot::${account.id}:chat-configuration/slack-channel/${name}`;
    const role = given.text('IamRoleArn');
    for (const key of ['SlackWorkspaceId', 'SlackChannelId']) expect(given.text(key)).toMatch(/^[TC]0+$/);
    for (const TopicArn of topics) {
      const Endpoint = 'https://global.sns-api.chatbot.amazonaws.com';
      await account.clients().sns.send(new SubscribeCommand({TopicArn, Protocol: 'https', Endpoint}));
    }
    const configuration = {ChatConfigurationArn: arn, IamRoleArn: role, SnsTopicArns: topics, State: 'ENABLED'};
    const body = {SlackChannelConfigurations: [configuration]};
    await control.addRules(account.id, [{op: 'DescribeSlackChannelConfigurations', body}]);
    return {ref: arn, arn, remove: () => control.clearRules(account.id)};
  };

  it.each(LONG_TESTS === '1' ? [...PAGES, ...MORE] : PAGES)(
    '%s.md makes an account that is in sync, and drifted without what alerts',
    async (name) => {
      const account = await freshAccount(standIn);
      const page = readFileSync(`docs/recipes/${name}.md`, 'utf8').replaceAll('111122223333', account.id);
      const {events, cloudtrail, cloudwatch} = account.clients();
      await control.setConfirmation(account.id, 'at-once');
      await recording(account);
      await deploy(
        account,
        readTemplate(block(page, 'CloudFormation')),
        {},
        {},
        {
          'AWS::Chatbot::SlackChannelConfiguration': channel,
        },
      );
      const byAlarm = name === 'cis-metric-filter';
      // As the page says, by hand: the trail is nobody's of this template.
      if (byAlarm)
        await cloudtrail.send(
          new UpdateTrailCommand({
            Name: TRAIL,
            CloudWatchLogsLogGroupArn: `arn:aws:logs:us-east-1:${account.id}:log-group:cloudtrail:*`,
            CloudWatchLogsRoleArn: `arn:aws:iam::${account.id}:role/cloudtrail-to-logs`,
          }),
        );
      const check = async () => {
        const cwd = await workspace(block(page, 'Baseline'));
        const {exit, stdout, stderr} = await cli(['check', '--format', 'json'], {cwd, env: account.env});
        if (exit === 2) throw new Error(stderr);
        const {verdict, findings} = JSON.parse(stdout) as {
          verdict: string;
          findings: {check: string; status: string; severity: string; message: string}[];
        };
        const grave = findings.filter(
          ({status, severity}) => ['fail', 'unknown'].includes(status) && !['low', 'info'].includes(severity),
        );
        return {exit, verdict, grave: grave.map(({check: id, message}) => `${id}: ${message}`)};
      };
      expect(await check()).toEqual({exit: 0, verdict: 'in-sync', grave: []});
      if (byAlarm) await cloudwatch.send(new DeleteAlarmsCommand({AlarmNames: ['iam-changes']}));
      else await events.send(new DisableRuleCommand({Name: 'iam-changes'}));
      expect(await check()).toMatchObject({exit: 1, verdict: 'drifted'});
    },
  );
});
