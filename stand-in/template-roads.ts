/** What the recipes make beside rules, topics and queues (`template.ts`). moto knows all of it but chat channels: the gateway answers for those. */
import {PutMetricAlarmCommand, DeleteAlarmsCommand, type PutMetricAlarmCommandInput} from '@aws-sdk/client-cloudwatch';
import {
  CreateLogGroupCommand,
  DeleteLogGroupCommand,
  PutMetricFilterCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateApiDestinationCommand,
  CreateConnectionCommand,
  DeleteApiDestinationCommand,
  DeleteConnectionCommand,
  type CreateConnectionCommandInput,
} from '@aws-sdk/client-eventbridge';
import {AddPermissionCommand, CreateFunctionCommand, DeleteFunctionCommand} from '@aws-sdk/client-lambda';
import {text, type Make, type Members} from './template-given.js';

/** moto runs no code, and looks into no archive. */
const EMPTY_ZIP = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
const GONE = {ref: '', arn: '', remove: () => Promise.resolve()};

export const MAKE_ROADS: {readonly [type: string]: Make} = {
  'AWS::Events::Connection': async (account, given) => {
    const {events} = account.clients();
    const Name = given.text('Name');
    const AuthorizationType = given.text('AuthorizationType') as CreateConnectionCommandInput['AuthorizationType'];
    const AuthParameters = given.get('AuthParameters') as unknown as CreateConnectionCommandInput['AuthParameters'];
    const {ConnectionArn: arn = ''} = await events.send(
      new CreateConnectionCommand({Name, AuthorizationType, AuthParameters}),
    );
    return {ref: Name ?? '', arn, remove: () => events.send(new DeleteConnectionCommand({Name}))};
  },
  'AWS::Events::ApiDestination': async (account, given) => {
    const {events} = account.clients();
    const Name = given.text('Name');
    const {ApiDestinationArn: arn = ''} = await events.send(
      new CreateApiDestinationCommand({
        Name,
        ConnectionArn: given.text('ConnectionArn'),
        HttpMethod: given.text('HttpMethod') as 'POST',
        InvocationEndpoint: given.text('InvocationEndpoint'),
        InvocationRateLimitPerSecond: Number(given.text('InvocationRateLimitPerSecond') ?? 300),
      }),
    );
    return {ref: Name ?? '', arn, remove: () => events.send(new DeleteApiDestinationCommand({Name}))};
  },
  'AWS::Lambda::Function': async (account, given) => {
    const {lambda} = account.clients();
    const FunctionName = given.text('FunctionName');
    const {ZipFile} = given.get('Code') as {readonly ZipFile?: string};
    if (ZipFile === undefined) throw new Error('a function is written out in its template');
    const {FunctionArn: arn = ''} = await lambda.send(
      new CreateFunctionCommand({
        FunctionName,
        Runtime: given.text('Runtime') as 'python3.13',
        Handler: given.text('Handler'),
        Role: given.text('Role'),
        Timeout: Number(given.text('Timeout') ?? 3),
        Environment: given.get('Environment') as unknown as {Variables?: Record<string, string>},
        Code: {ZipFile: EMPTY_ZIP},
      }),
    );
    return {ref: FunctionName ?? '', arn, remove: () => lambda.send(new DeleteFunctionCommand({FunctionName}))};
  },
  'AWS::Lambda::Permission': async (account, given) => {
    const input = {
      ...{FunctionName: given.text('FunctionName'), StatementId: given.id, Action: given.text('Action')},
      ...{Principal: given.text('Principal'), SourceArn: given.text('SourceArn')},
    };
    await account.clients().lambda.send(new AddPermissionCommand(input));
    // It goes with the function.
    return GONE;
  },
  'AWS::Logs::LogGroup': async (account, given) => {
    const {logs} = account.clients();
    const logGroupName = given.text('LogGroupName');
    await logs.send(new CreateLogGroupCommand({logGroupName}));
    const days = given.text('RetentionInDays');
    if (days !== undefined)
      await logs.send(new PutRetentionPolicyCommand({logGroupName, retentionInDays: Number(days)}));
    const arn = `arn:${account.partition}:logs:${account.region}:${account.id}:log-group:${logGroupName ?? ''}:*`;
    return {ref: logGroupName ?? '', arn, remove: () => logs.send(new DeleteLogGroupCommand({logGroupName}))};
  },
  'AWS::Logs::MetricFilter': async (account, given) => {
    const made = given.list('MetricTransformations') as readonly Members[];
    await account.clients().logs.send(
      new PutMetricFilterCommand({
        filterName: given.text('FilterName'),
        logGroupName: given.text('LogGroupName'),
        filterPattern: given.text('FilterPattern'),
        metricTransformations: made.map(({MetricName, MetricNamespace, MetricValue}) => ({
          metricName: text(MetricName),
          metricNamespace: text(MetricNamespace),
          metricValue: text(MetricValue),
        })),
      }),
    );
    // It goes with the log group.
    return GONE;
  },
  'AWS::CloudWatch::Alarm': async (account, given) => {
    const {cloudwatch} = account.clients();
    const words = ['AlarmName', 'Namespace', 'MetricName', 'Statistic', 'ComparisonOperator', 'TreatMissingData'];
    const numbers = ['Period', 'EvaluationPeriods', 'Threshold'];
    const AlarmName = given.text('AlarmName') ?? '';
    const input = Object.fromEntries([
      ...words.map((name) => [name, given.text(name)]),
      ...numbers.map((name) => [name, Number(given.text(name))]),
      ['AlarmActions', given.list('AlarmActions').map(text)],
    ]) as unknown as PutMetricAlarmCommandInput;
    await cloudwatch.send(new PutMetricAlarmCommand(input));
    const arn = `arn:${account.partition}:cloudwatch:${account.region}:${account.id}:alarm:${AlarmName}`;
    return {ref: AlarmName, arn, remove: () => cloudwatch.send(new DeleteAlarmsCommand({AlarmNames: [AlarmName]}))};
  },
};
