/** What stands around the chain of the healthy account: things that a fault may put on the route, or take from its watch. */
import {PutMetricAlarmCommand} from '@aws-sdk/client-cloudwatch';
import {
  CreateEventBusCommand,
  PutPermissionCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {CreateRoleCommand, PutRolePolicyCommand} from '@aws-sdk/client-iam';
import {AddPermissionCommand, CreateFunctionCommand} from '@aws-sdk/client-lambda';
import {CreateTopicCommand, SubscribeCommand} from '@aws-sdk/client-sns';
import type {Account} from './accounts.js';
import {allow, IAM_PATTERN, policy} from './fixture-policies.js';
import type {FixedNames} from './healthy-names.js';

/** The smallest zip archive: no files. The function is never invoked, it only has to be there. */
const EMPTY_ZIP = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

export async function createRoleAndFunction(account: Account, names: FixedNames): Promise<void> {
  const {iam, lambda} = account.clients();
  const {roleName: RoleName, functionName: FunctionName, topicArn} = names;
  const trust = policy({
    Effect: 'Allow',
    Principal: {Service: ['events.amazonaws.com', 'lambda.amazonaws.com']},
    Action: 'sts:AssumeRole',
  });
  await iam.send(new CreateRoleCommand({RoleName, AssumeRolePolicyDocument: trust}));
  const publish = policy({Effect: 'Allow', Action: 'sns:Publish', Resource: topicArn});
  await Promise.all([
    iam.send(new PutRolePolicyCommand({RoleName, PolicyName: 'publish', PolicyDocument: publish})),
    lambda
      .send(
        new CreateFunctionCommand({
          FunctionName,
          Role: names.roleArn,
          Runtime: 'nodejs22.x',
          Handler: 'index.handler',
          Code: {ZipFile: EMPTY_ZIP},
        }),
      )
      .then(() =>
        lambda.send(
          new AddPermissionCommand({
            FunctionName,
            StatementId: 'sns',
            Action: 'lambda:InvokeFunction',
            Principal: 'sns.amazonaws.com',
            SourceArn: topicArn,
          }),
        ),
      ),
  ]);
}

/** A bus in another region that nothing forwards to yet. */
export async function createForwarding(account: Account, names: FixedNames): Promise<void> {
  const {events} = account.clients(names.otherRegion);
  const EventBusName = names.forwardBus;
  await events.send(new CreateEventBusCommand({Name: EventBusName}));
  await events.send(
    new PutPermissionCommand({EventBusName, StatementId: 'src', Action: 'events:PutEvents', Principal: account.id}),
  );
  await events.send(
    new PutRuleCommand({Name: 'fwd-rule', EventBusName, EventPattern: JSON.stringify(IAM_PATTERN), State: 'ENABLED'}),
  );
  const Arn = `arn:${account.partition}:logs:${names.otherRegion}:${account.id}:log-group:/aws/events/forwarded`;
  await events.send(new PutTargetsCommand({Rule: 'fwd-rule', EventBusName, Targets: [{Id: '1', Arn}]}));
}

/** Two alarms, and the ops topic that hears of them and of changes to the chain. */
export async function createWatch(account: Account, names: FixedNames): Promise<void> {
  const {cloudwatch, sns} = account.clients();
  const {opsTopicArn, ruleName, topicName} = names;
  const Policy = policy(
    allow('cloudwatch', 'cloudwatch.amazonaws.com', 'sns:Publish', opsTopicArn),
    allow('events', 'events.amazonaws.com', 'sns:Publish', opsTopicArn),
  );
  const alarm = (AlarmName: string, Namespace: string, MetricName: string, Name: string, Value: string) =>
    cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName,
        Namespace,
        MetricName,
        Dimensions: [{Name, Value}],
        Statistic: 'Sum',
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: 0,
        ComparisonOperator: 'GreaterThanThreshold',
        TreatMissingData: 'notBreaching',
        ActionsEnabled: true,
        AlarmActions: [opsTopicArn],
      }),
    );
  await Promise.all([
    sns
      .send(new CreateTopicCommand({Name: 'ops', Attributes: {Policy}}))
      .then(() =>
        sns.send(new SubscribeCommand({TopicArn: opsTopicArn, Protocol: 'email', Endpoint: 'ops@example.com'})),
      ),
    alarm(names.alarmName, 'AWS/Events', 'FailedInvocations', 'RuleName', ruleName),
    alarm(names.topicAlarmName, 'AWS/SNS', 'NumberOfNotificationsFailed', 'TopicName', topicName),
  ]);
}
