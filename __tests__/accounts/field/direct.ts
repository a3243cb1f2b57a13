/**
 * Direct targets as people have them: what Terraform, CDK, SAM and CloudFormation leave behind, and what people do to it afterwards. Written
 * from AWS's pages and the modules' sources before the tool was asked.
 */
import {queue} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import type {FunctionState} from '../../support/resources.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {fromRule, leadsTo, only, roleFor} from '../roads/direct.js';

const FUNCTION = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:stack-AlertFunction-1A2B3C4D`;
const QUEUE = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:siem-events`;
const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/security`;
const FIREHOSE = `arn:aws:firehose:us-east-1:${N.ACCOUNT}:deliverystream/security`;
const GROUP = `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/security`;
const INVOKE = 'lambda:InvokeFunction';

const fn =
  (arn: string, more: Partial<FunctionState> = {}): Change =>
  (account) => {
    account.functions[arn] = {state: 'Active', policy: null, reserved: null, role: 'iam-alerts', ...more};
  };
const permits = (Condition?: object, Resource = FUNCTION, Principal: unknown = {Service: C.EVENTS}): string =>
  P.policy({Sid: 'permission', Effect: 'Allow', Principal, Action: INVOKE, Resource, ...(Condition && {Condition})});
const toFunction = (policy: string | null, more: Partial<FunctionState> = {}): Change =>
  C.all(fn(FUNCTION, {policy, ...more}), leadsTo({Arn: FUNCTION}));
const F = only('lambda', FUNCTION);

const toQueue = (policy: string, attributes: Record<string, string> = {}, target: object = {}, arn = QUEUE): Change =>
  C.all(
    (account) => void (account.queues[arn] = {...queue(arn, policy), ...attributes}),
    leadsTo({Arn: arn, ...target}),
  );
const sends = (Condition?: object, Principal: unknown = {Service: C.EVENTS}, arn = QUEUE): object => ({
  Effect: 'Allow',
  Principal,
  Action: 'sqs:SendMessage',
  Resource: arn,
  ...(Condition && {Condition}),
});
const denies = (Condition: object): object => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 'sqs:*',
  Resource: QUEUE,
  Condition,
});
const Q = only('sqs', QUEUE);
const byKey = (...statements: object[]): Change =>
  C.all(toQueue(P.policy(sends()), {KmsMasterKeyId: N.BUS_KEY, SqsManagedSseEnabled: 'false'}), (account) => {
    account.keys.find(({key}) => key.Arn === N.BUS_KEY)!.policy = P.keyPolicyForNobody(...statements);
  });
const keyFor = (Condition?: object): object =>
  P.allow(C.EVENTS, ['kms:Decrypt', 'kms:GenerateDataKey'], '*', Condition);

const trusts =
  (statement: object): Change =>
  (account) => {
    account.roles['iam-alerts']!.trust = P.policy({Effect: 'Allow', Action: 'sts:AssumeRole', ...statement});
  };
const stream = (actions: string | string[], more: object = {}, target: object = {}): Change =>
  C.all(
    (account) => void (account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE', ...more}),
    leadsTo({Arn: STREAM, RoleArn: N.ROLE, ...target}),
    roleFor(actions, STREAM),
  );
const K = only('kinesis', STREAM);
const firehose = (actions: string | string[], more: object = {}): Change =>
  C.all(
    (account) =>
      void (account.deliveryStreams[FIREHOSE] = {
        DeliveryStreamARN: FIREHOSE,
        DeliveryStreamStatus: 'ACTIVE',
        DeliveryStreamType: 'DirectPut',
        ...more,
      }),
    leadsTo({Arn: FIREHOSE, RoleArn: N.ROLE}),
    roleFor(actions, FIREHOSE),
  );
const H = only('firehose', FIREHOSE);
const group = (...statements: object[]): Change =>
  C.all(
    (account) => {
      account.logGroups = [{name: '/aws/events/security', region: 'us-east-1', class: 'STANDARD', filters: []}];
      account.logPolicies = [P.policy(...statements)];
    },
    leadsTo({Arn: GROUP}),
  );
const BOTH = ['events.amazonaws.com', 'delivery.logs.amazonaws.com'];
const logs = (Action: string | string[], Resource: string, more: object = {}): object => ({
  Effect: 'Allow',
  Principal: {Service: BOTH},
  Action,
  Resource,
  ...more,
});
const WRITE = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const L = only('logs', GROUP);

const fault = (title: string, change: Change, baseline: object): Case => broken(title, 'target', change, baseline);

const FOREIGN_KEY = N.BUS_KEY.replace(N.ACCOUNT, N.STRANGER);
const encrypted = (KeyARN: string): object => ({
  DeliveryStreamEncryptionConfiguration: {Status: 'ENABLED', KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN},
});
const PUT = ['firehose:PutRecord', 'firehose:PutRecordBatch'];

export const HEALTHY: readonly Case[] = [
  // https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventbridgerule.html
  healthy('SAM: a permission with the ARN of its rule', toFunction(permits({ArnLike: {'AWS:SourceArn': N.RULE}})), F),
  healthy('a permission of CloudFormation without SourceArn', toFunction(permits()), F),
  healthy(
    'statements for API Gateway, S3 and the rule',
    toFunction(
      P.policy(
        P.allow('apigateway.amazonaws.com', INVOKE, FUNCTION),
        P.allow('s3.amazonaws.com', INVOKE, FUNCTION, {StringEquals: {'AWS:SourceAccount': N.ACCOUNT}}),
        P.allow(C.EVENTS, INVOKE, FUNCTION, {ArnLike: {'AWS:SourceArn': N.RULE}}),
      ),
    ),
    F,
  ),
  healthy(
    'a permission for rules whose names begin alike',
    toFunction(permits({ArnLike: {'AWS:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/iam-*`}})),
    F,
  ),
  healthy(
    'CDK: the version behind an alias, each with its permission',
    C.all(
      fn(`${FUNCTION}:prod`, {
        version: '12',
        policy: permits({ArnLike: {'AWS:SourceArn': N.RULE}}, `${FUNCTION}:prod`),
      }),
      fn(FUNCTION),
      fn(`${FUNCTION}:12`),
      leadsTo({Arn: `${FUNCTION}:prod`}),
    ),
    only('lambda', `${FUNCTION}:prod`),
  ),
  healthy(
    'an execution role under the path of the console',
    C.all(toFunction(permits(), {role: 'service-role/alert-role-abc123'}), (account) => {
      account.roles['alert-role-abc123'] = {
        path: '/service-role/',
        trust: P.policy({Effect: 'Allow', Principal: {Service: 'lambda.amazonaws.com'}, Action: 'sts:AssumeRole'}),
        boundary: null,
        inline: {},
        attached: [],
      };
    }),
    F,
  ),
  healthy(
    'a queue that refuses what comes without TLS',
    toQueue(P.policy(sends({ArnEquals: {'aws:SourceArn': N.RULE}}), denies({Bool: {'aws:SecureTransport': 'false'}}))),
    Q,
  ),
  healthy(
    'a queue open to anybody who comes for the rule',
    toQueue(P.policy(sends({ArnEquals: {'aws:SourceArn': N.RULE}}, '*'))),
    Q,
  ),
  healthy(
    'Terraform: AWS principal * for the rule',
    toQueue(P.policy(sends({ArnEquals: {'aws:SourceArn': [N.WATCH_RULE, N.RULE]}}, {AWS: '*'}))),
    Q,
  ),
  healthy('a queue with SSE-SQS', toQueue(P.policy(sends()), {SqsManagedSseEnabled: 'true'}), Q),
  healthy('a queue without any encryption', toQueue(P.policy(sends()), {SqsManagedSseEnabled: 'false'}), Q),
  healthy(
    'a queue that refuses principals of other organizations, and not AWS’s services',
    toQueue(
      P.policy(
        sends(),
        denies({
          StringNotEquals: {'aws:PrincipalOrgID': C.ORG},
          BoolIfExists: {'aws:PrincipalIsAWSService': 'false'},
        }),
      ),
    ),
    Q,
  ),
  healthy('a queue’s key that admits EventBridge', byKey(keyFor()), Q),
  healthy(
    'a queue’s key that admits EventBridge through SQS',
    byKey(keyFor({StringEquals: {'kms:ViaService': 'sqs.us-east-1.amazonaws.com'}})),
    Q,
  ),
  healthy(
    'a FIFO queue of high throughput',
    toQueue(
      P.policy(sends(undefined, {Service: C.EVENTS}, `${QUEUE}.fifo`)),
      {
        FifoQueue: 'true',
        ContentBasedDeduplication: 'true',
        DeduplicationScope: 'messageGroup',
        FifoThroughputLimit: 'perMessageGroupId',
      },
      {SqsParameters: {MessageGroupId: 'iam'}},
      `${QUEUE}.fifo`,
    ),
    only('sqs', `${QUEUE}.fifo`),
  ),
  healthy('a stream, and a role for all of kinesis:Put*', stream('kinesis:Put*'), K),
  healthy(
    'CDK: a role for PutRecord and PutRecords, and a trust that names the account',
    C.all(
      stream(['kinesis:PutRecord', 'kinesis:PutRecords']),
      trusts({
        Principal: {Service: C.EVENTS},
        Condition: {StringEquals: {'aws:SourceAccount': N.ACCOUNT}, ArnLike: {'aws:SourceArn': N.RULE}},
      }),
    ),
    K,
  ),
  healthy('Firehose, and a role without conditions', firehose(['firehose:PutRecord', 'firehose:PutRecordBatch']), H),
  healthy('Firehose, and a managed policy for all of it', firehose('firehose:*'), H),
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_event_target (CloudWatch Log Group Usage)
  healthy(
    'Terraform’s example: one statement for streams, one for events of the rule',
    group(
      logs('logs:CreateLogStream', `${GROUP}:*`),
      logs('logs:PutLogEvents', `${GROUP}:*:*`, {Condition: {ArnEquals: {'aws:SourceArn': N.RULE}}}),
    ),
    L,
  ),
  // https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-events-targets/lib/log-group.ts
  healthy('CDK: EventBridge alone', group(logs(WRITE, `${GROUP}:*`, {Principal: {Service: C.EVENTS}})), L),
  healthy('a resource policy for everything', group(logs('logs:*', '*')), L),
  healthy(
    'a resource policy that lists the group twice',
    group({...logs(WRITE, ''), Resource: [`${GROUP}:*`, `${GROUP}:log-stream:*`]}),
    L,
  ),
];

export const BROKEN: readonly Case[] = [
  unknown(
    'Firehose, and a key of another account, of which KMS says nothing',
    'target',
    C.all(firehose(PUT, encrypted(FOREIGN_KEY)), C.gone('kms:DescribeKey', FOREIGN_KEY)),
    H,
  ),
  fault(
    'Firehose, and a key that was deleted',
    C.all(firehose(PUT, encrypted(N.BUS_KEY)), C.gone('kms:DescribeKey', N.BUS_KEY)),
    H,
  ),
  fault(
    'a permission with the name of the bus in the ARN of the rule',
    toFunction(permits({ArnLike: {'AWS:SourceArn': N.RULE.replace('rule/', 'rule/default/')}})),
    F,
  ),
  fault(
    'a permission that compares a wildcard literally',
    toFunction(permits({StringEquals: {'AWS:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/*`}})),
    F,
  ),
  fault(
    'a permission for the rule of before it was replaced',
    toFunction(permits({ArnLike: {'AWS:SourceArn': `${N.RULE}-8HTLQSZ4X1P2`}})),
    F,
  ),
  fault(
    'a permission for the same rule in another Region',
    toFunction(permits({ArnLike: {'AWS:SourceArn': N.RULE.replace('us-east-1', 'eu-west-1')}})),
    F,
  ),
  fault('a permission for Lambda', toFunction(permits(undefined, FUNCTION, {Service: 'lambda.amazonaws.com'})), F),
  fault(
    'a permission for a service that there is not',
    toFunction(permits(undefined, FUNCTION, {Service: 'eventbridge.amazonaws.com'})),
    F,
  ),
  fault(
    'the permission is the alias’s, and the target is the function',
    C.all(
      fn(FUNCTION),
      fn(`${FUNCTION}:live`, {version: '1', policy: permits(undefined, `${FUNCTION}:live`)}),
      leadsTo({Arn: FUNCTION}),
    ),
    F,
  ),
  fault(
    'an emergency brake: no concurrency is left to it',
    toFunction(permits({ArnLike: {'AWS:SourceArn': N.RULE}}), {reserved: 0}),
    F,
  ),
  fault('a queue of which the rule was replaced', toQueue(P.policy(sends(fromRule(`${N.RULE}-8HTLQSZ4X1P2`)))), Q),
  fault(
    'a queue that admits EventBridge and refuses principals of other organizations',
    toQueue(P.policy(sends(), denies({StringNotEquals: {'aws:PrincipalOrgID': C.ORG}}))),
    Q,
  ),
  fault(
    'a queue that refuses what does not come over the VPC endpoint',
    toQueue(P.policy(sends(), denies({StringNotEquals: {'aws:SourceVpce': 'vpce-0a1b2c3d4e5f60718'}}))),
    Q,
  ),
  fault('a queue that admits the account’s principals alone', toQueue(P.policy(sends(undefined, {AWS: C.ROOT}))), Q),
  fault(
    'a queue of which the policy was copied with the name of the template',
    toQueue(P.policy({...sends(), Resource: `${QUEUE}-template`})),
    Q,
  ),
  fault(
    'a queue’s key that admits SNS',
    byKey(P.allow('sns.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey'], '*')),
    Q,
  ),
  fault('a queue’s key that lets EventBridge decrypt alone', byKey(P.allow(C.EVENTS, 'kms:Decrypt', '*')), Q),
  fault(
    'a queue’s key that admits EventBridge through SNS',
    byKey(keyFor({StringEquals: {'kms:ViaService': 'sns.us-east-1.amazonaws.com'}})),
    Q,
  ),
  fault(
    'a FIFO queue, and the target was moved there as it was',
    toQueue(
      P.policy(sends(undefined, {Service: C.EVENTS}, `${QUEUE}.fifo`)),
      {FifoQueue: 'true', ContentBasedDeduplication: 'true'},
      {},
      `${QUEUE}.fifo`,
    ),
    only('sqs', `${QUEUE}.fifo`),
  ),
  fault('a stream, and the role may put many records but not one', stream('kinesis:PutRecords'), K),
  fault(
    'a stream, and the trust names another account',
    C.all(
      stream('kinesis:PutRecord'),
      trusts({Principal: {Service: C.EVENTS}, Condition: {StringEquals: {'aws:SourceAccount': N.STRANGER}}}),
    ),
    K,
  ),
  fault(
    'Firehose, and the role is the one of the stream',
    C.all(
      firehose(['firehose:PutRecord', 'firehose:PutRecordBatch']),
      trusts({Principal: {Service: 'firehose.amazonaws.com'}}),
    ),
    H,
  ),
  fault('Firehose, and a role that reads and describes', firehose(['firehose:Describe*', 'firehose:List*']), H),
  fault('a log group, and a policy for the group without its streams', group(logs(WRITE, GROUP)), L),
  fault(
    'a log group, and a policy for another Region',
    group(logs(WRITE, `${GROUP.replace('us-east-1', 'eu-west-1')}:*`)),
    L,
  ),
  fault(
    'a log group, and a policy for Route 53',
    group(logs(WRITE, '*', {Principal: {Service: 'route53.amazonaws.com'}})),
    L,
  ),
  unknown(
    'a function of another account, by a role',
    'target',
    C.all(leadsTo({Arn: FUNCTION.replace(N.ACCOUNT, N.STRANGER), RoleArn: N.ROLE}), roleFor(INVOKE, '*')),
    only('lambda', FUNCTION.replace(N.ACCOUNT, N.STRANGER)),
  ),
  shaky('a queue whose policy is cut off', 'target', toQueue('{"Version":"2012-10-17","Statement":[{"Effect":'), Q),
];
