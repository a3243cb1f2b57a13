/**
 * The canary in accounts that are really broken: an emulator carries the alert, or loses it, and the proof has to have said so. Only what the
 * emulator can show: patterns, states, targets and their input, filters, subscriptions, trails. It enforces no policy, key or role.
 */
import {CreateTrailCommand, StartLoggingCommand} from '@aws-sdk/client-cloudtrail';
import {PutRuleCommand, PutTargetsCommand} from '@aws-sdk/client-eventbridge';
import {CreateRoleCommand} from '@aws-sdk/client-iam';
import {CreateBucketCommand} from '@aws-sdk/client-s3';
import {CreateTopicCommand, SubscribeCommand} from '@aws-sdk/client-sns';
import {CreateQueueCommand} from '@aws-sdk/client-sqs';
import {afterAll, beforeAll, expect, it} from '@jest/globals';
import {openAws} from '../../src/adapters/aws/open.js';
import {sdk} from '../../src/adapters/aws/sdk-loader.js';
import {parseBaseline} from '../../src/baseline/parse.js';
import {MARKER_PREFIX} from '../../src/canary/calls.js';
import {outcomeOf} from '../../src/canary/judge.js';
import {Watch} from '../../src/commands/shared/canary-watch.js';
import type {Session} from '../../src/commands/shared/session.js';
import {prove, settingOf, wanted} from '../../src/delivery/proof.js';
import {canaryRequest} from '../../src/request/canary.js';
import {Facts} from '../../src/snapshot/facts.js';
import {observe} from '../../src/snapshot/observe.js';
import {accountWith} from '../../stand-in/accounts.js';
import {startDelivering, type Delivering} from '../../stand-in/delivering.js';
import {allow, policy} from '../../stand-in/fixture-policies.js';
import {FAULTS, type Built} from '../canary/faults.js';
import {silentHost} from '../support/outside.js';
import {describeDelivering} from './describe-live.js';

const REGION = 'us-east-1';
const NOW = '2026-01-15T12:00:00Z';

async function build(endpoint: string, id: string): Promise<Built> {
  const account = accountWith({endpoint}, id, REGION, {accessKeyId: id, secretAccessKey: 'canary'});
  const {cloudtrail, events, iam, s3, sns, sqs} = account.clients();
  const Bucket = `canary-trail-${id}`;
  const topicArn = `arn:aws:sns:${REGION}:${id}:iam-alerts`;
  const probeArn = `arn:aws:sqs:${REGION}:${id}:probe`;
  await s3.send(new CreateBucketCommand({Bucket}));
  await cloudtrail.send(new CreateTrailCommand({Name: 'trail', S3BucketName: Bucket, IsMultiRegionTrail: true}));
  await cloudtrail.send(new StartLoggingCommand({Name: 'trail'}));
  const Policy = policy(allow('events', 'events.amazonaws.com', 'sns:Publish', topicArn));
  await sns.send(new CreateTopicCommand({Name: 'iam-alerts', Attributes: {Policy}}));
  const queue = policy(allow('sns', 'sns.amazonaws.com', 'sqs:SendMessage', probeArn));
  await sqs.send(new CreateQueueCommand({QueueName: 'probe', Attributes: {Policy: queue}}));
  const {SubscriptionArn = ''} = await sns.send(
    new SubscribeCommand({TopicArn: topicArn, Protocol: 'sqs', Endpoint: probeArn, ReturnSubscriptionArn: true}),
  );
  const EventPattern = JSON.stringify({
    source: ['aws.iam'],
    'detail-type': ['AWS API Call via CloudTrail'],
    detail: {eventSource: ['iam.amazonaws.com']},
  });
  await events.send(new PutRuleCommand({Name: 'iam-changes', EventPattern}));
  await events.send(new PutTargetsCommand({Rule: 'iam-changes', Targets: [{Id: 'alerts', Arn: topicArn}]}));
  const nobody = policy({Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole'});
  await iam.send(
    new CreateRoleCommand({RoleName: 'canary', Path: '/iam-alert-guard/', AssumeRolePolicyDocument: nobody}),
  );
  return {account, topicArn, probeArn, subscriptionArn: SubscriptionArn};
}

/** What the tool says of the account, observed as ever. */
async function sessionOf({account, probeArn}: Built, endpoint: string): Promise<Session> {
  const text = JSON.stringify({
    version: 1,
    account: account.id,
    'unexpected-recipients': 'allow',
    recipients: [{protocol: 'sqs', endpoint: probeArn}],
    canary: {role: 'iam-alert-guard/canary', probe: probeArn},
  });
  const parsed = parseBaseline(text, 'baseline.yml', {env: () => undefined});
  if (!parsed.ok) throw new Error(parsed.problems.map(({message}) => message).join('\n'));
  const setting = settingOf({...parsed, partition: 'aws', eventRegion: REGION, now: NOW});
  const given = {endpoint, credentials: () => Promise.resolve(account.credentials)};
  const {snapshot, rounds} = await observe({
    aws: openAws({sdk, version: '0.0.0', env: {}, given}, {deadline: 60_000}),
    region: REGION,
    observedAt: NOW,
    wanted: (soFar) =>
      wanted(setting, new Facts(soFar)).filter(
        ({op}) => !['s3:', 'cloudwatch:', 'events:ListArchives'].some((one) => op.startsWith(one)),
      ),
  });
  return {parsed, setting, snapshot, others: [], proof: prove(setting, new Facts(snapshot)), rounds, identified: true};
}

describeDelivering('the canary in broken accounts', ({endpoint: ministack}) => {
  let standIn: Delivering;
  beforeAll(async () => {
    standIn = await startDelivering(ministack);
  });
  afterAll(() => standIn.stop());

  it.each(FAULTS.map((fault, index) => [fault.title, fault, index] as const))(
    '%s',
    async (_, {hop, put}, index) => {
      const {endpoint} = standIn;
      const built = await build(endpoint, String(770_000_000_000 + index));
      await put(built);
      const session = await sessionOf(built, endpoint);
      const said = session.proof.coverage.recipients[0]?.get('TagRole');
      // What the proof says, before anything is sent.
      if (hop === null) expect(said).toEqual({verdict: 'always'});
      else expect(said).toMatchObject({verdict: 'never', hop});
      const given = {endpoint, credentials: () => Promise.resolve(built.account.credentials)};
      const watch = new Watch({
        session,
        world: {
          env: {},
          version: 'test',
          prompt: null,
          files: {read: async () => null, stream: async () => null, write: async () => undefined},
          host: {...silentHost(), now: () => new Date()},
          openAws: (options) => openAws({sdk, version: '0.0.0', env: {}, given}, options),
          openGitHub: async () => null,
        },
        // An emulator is quick: what has not come in three seconds does not come.
        request: canaryRequest({timeout: hop === null ? '20s' : '3s'}, {action: 'run'}),
        call: 'TagRole',
        roleName: 'canary',
        open: null,
        probe: built.probeArn,
      });
      let number = 0;
      const flight = await watch.fly(() => `${MARKER_PREFIX}${String(index)}-${String(number++)}`, 2);
      expect(flight.sent).toBe(true);
      const {outcome} = outcomeOf({tries: flight.tries, probe: flight.probe, hops: flight.hops([])});
      expect(outcome).toBe(hop === null ? 'arrived' : 'lost');
      // CloudTrail's history knows of it whatever the chain is like.
      expect(JSON.stringify(standIn.records(built.account.id))).toContain(flight.marker);
    },
    60_000,
  );
});
