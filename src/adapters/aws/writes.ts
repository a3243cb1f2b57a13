/** The changing calls over the SDK: one entry per operation of `plan/calls/writes.ts`. What is thrown here becomes an answer. */
import type {AwsWrites} from '../../ports/aws-writes.js';
import type {WriteOp} from '../../plan/calls/writes.js';
import type {Clients} from './client/clients.js';
import {createNamedKey, Noted} from './create-key.js';
import {refusalOf} from './errors.js';
import {pauseUntil} from './client/pause.js';
import {qualified} from './qualified.js';
import type {WriterInput} from './writing.js';

type Writers = {readonly [O in WriteOp]: (input: WriterInput<O>) => Promise<unknown>};

/** An answer that says "no" without being an error of the protocol. */
class Refused extends Error {
  override readonly name = 'Refused';
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html: entries fail one by one, in a successful answer. */
function allTaken(
  failed: readonly {readonly ErrorCode?: string | undefined; readonly ErrorMessage?: string | undefined}[] = [],
): void {
  const [first] = failed;
  if (first !== undefined) throw new Refused(`${first.ErrorCode ?? 'failed'}: ${first.ErrorMessage ?? ''}`);
}

const WRITERS: Writers = {
  async 's3:CreateBucket'({clients, region, params, options}) {
    const {CreateBucketCommand} = await clients.sdk.s3();
    const {CreateBucketConfiguration, ...rest} = params;
    const input = {...rest, CreateBucketConfiguration: CreateBucketConfiguration as {LocationConstraint?: 'eu-west-1'}};
    return (await clients.get('s3', region)).send(new CreateBucketCommand(input), options);
  },
  async 's3:PutBucketPolicy'({clients, region, params, options}) {
    const {PutBucketPolicyCommand} = await clients.sdk.s3();
    return (await clients.get('s3', region)).send(new PutBucketPolicyCommand(params), options);
  },

  'kms:CreateKey': createNamedKey,
  async 'kms:PutKeyPolicy'({clients, region, params, options}) {
    const {PutKeyPolicyCommand} = await clients.sdk.kms();
    return (await clients.get('kms', region)).send(new PutKeyPolicyCommand(params), options);
  },
  async 'kms:EnableKey'({clients, region, params, options}) {
    const {EnableKeyCommand} = await clients.sdk.kms();
    return (await clients.get('kms', region)).send(new EnableKeyCommand(params), options);
  },
  async 'kms:CancelKeyDeletion'({clients, region, params, options}) {
    const {CancelKeyDeletionCommand} = await clients.sdk.kms();
    return (await clients.get('kms', region)).send(new CancelKeyDeletionCommand(params), options);
  },

  async 'cloudtrail:CreateTrail'({clients, region, params, options}) {
    const {CreateTrailCommand} = await clients.sdk.cloudtrail();
    return (await clients.get('cloudtrail', region)).send(new CreateTrailCommand(params), options);
  },
  async 'cloudtrail:UpdateTrail'({clients, region, params, options}) {
    const {UpdateTrailCommand} = await clients.sdk.cloudtrail();
    return (await clients.get('cloudtrail', region)).send(new UpdateTrailCommand(params), options);
  },
  async 'cloudtrail:PutEventSelectors'({clients, region, params, options}) {
    const {PutEventSelectorsCommand} = await clients.sdk.cloudtrail();
    const input = params as ConstructorParameters<typeof PutEventSelectorsCommand>[0];
    return (await clients.get('cloudtrail', region)).send(new PutEventSelectorsCommand(input), options);
  },
  async 'cloudtrail:StartLogging'({clients, region, params, options}) {
    const {StartLoggingCommand} = await clients.sdk.cloudtrail();
    return (await clients.get('cloudtrail', region)).send(new StartLoggingCommand(params), options);
  },

  async 'sns:CreateTopic'({clients, region, params, options}) {
    const {CreateTopicCommand} = await clients.sdk.sns();
    return (await clients.get('sns', region)).send(new CreateTopicCommand(params), options);
  },
  async 'sns:SetTopicAttributes'({clients, region, params, options}) {
    const {SetTopicAttributesCommand} = await clients.sdk.sns();
    return (await clients.get('sns', region)).send(new SetTopicAttributesCommand(params), options);
  },
  async 'sns:Subscribe'({clients, region, params, options, endpointOf}) {
    const {SubscribeCommand} = await clients.sdk.sns();
    const {TopicArn, Protocol, recipient} = params;
    const Endpoint = endpointOf(recipient);
    if (Endpoint === null) throw new Refused('the endpoint is not known to this run');
    return (await clients.get('sns', region)).send(
      new SubscribeCommand({TopicArn, Protocol, Endpoint, ReturnSubscriptionArn: true}),
      options,
    );
  },
  async 'sns:SetSubscriptionAttributes'({clients, region, params, options}) {
    const {SetSubscriptionAttributesCommand} = await clients.sdk.sns();
    return (await clients.get('sns', region)).send(new SetSubscriptionAttributesCommand(params), options);
  },
  async 'sns:Unsubscribe'({clients, region, params, options}) {
    const {UnsubscribeCommand} = await clients.sdk.sns();
    return (await clients.get('sns', region)).send(new UnsubscribeCommand(params), options);
  },

  async 'sqs:CreateQueue'({clients, region, params, options}) {
    const {CreateQueueCommand} = await clients.sdk.sqs();
    return (await clients.get('sqs', region)).send(new CreateQueueCommand(params), options);
  },
  async 'sqs:SetQueueAttributes'({clients, region, params, options}) {
    const {SetQueueAttributesCommand} = await clients.sdk.sqs();
    return (await clients.get('sqs', region)).send(new SetQueueAttributesCommand(params), options);
  },

  async 'events:PutRule'({clients, region, params, options}) {
    const {PutRuleCommand} = await clients.sdk.events();
    const input = params as ConstructorParameters<typeof PutRuleCommand>[0];
    return (await clients.get('events', region)).send(new PutRuleCommand(input), options);
  },
  async 'events:PutTargets'({clients, region, params, options}) {
    const {PutTargetsCommand} = await clients.sdk.events();
    const input = params as unknown as ConstructorParameters<typeof PutTargetsCommand>[0];
    allTaken((await (await clients.get('events', region)).send(new PutTargetsCommand(input), options)).FailedEntries);
  },
  async 'events:RemoveTargets'({clients, region, params, options}) {
    const {RemoveTargetsCommand} = await clients.sdk.events();
    const input = {...params, Ids: [...params.Ids]};
    allTaken(
      (await (await clients.get('events', region)).send(new RemoveTargetsCommand(input), options)).FailedEntries,
    );
  },
  async 'events:RemovePermission'({clients, region, params, options}) {
    const {RemovePermissionCommand} = await clients.sdk.events();
    return (await clients.get('events', region)).send(new RemovePermissionCommand(params), options);
  },

  async 'logs:PutMetricFilter'({clients, region, params, options}) {
    const {PutMetricFilterCommand} = await clients.sdk.logs();
    const input = params as ConstructorParameters<typeof PutMetricFilterCommand>[0];
    return (await clients.get('logs', region)).send(new PutMetricFilterCommand(input), options);
  },
  async 'cloudwatch:EnableAlarmActions'({clients, region, params, options}) {
    const {EnableAlarmActionsCommand} = await clients.sdk.cloudwatch();
    const input = {AlarmNames: [...params.AlarmNames]};
    return (await clients.get('cloudwatch', region)).send(new EnableAlarmActionsCommand(input), options);
  },

  async 'lambda:DeleteFunctionConcurrency'({clients, region, params, options}) {
    const {DeleteFunctionConcurrencyCommand} = await clients.sdk.lambda();
    return (await clients.get('lambda', region)).send(new DeleteFunctionConcurrencyCommand(params), options);
  },
  async 'lambda:AddPermission'({clients, region, params, options}) {
    const {AddPermissionCommand} = await clients.sdk.lambda();
    const input = {...params, ...qualified(params.FunctionName)};
    return (await clients.get('lambda', region)).send(new AddPermissionCommand(input), options);
  },
};

export function awsWrites(clients: Clients): AwsWrites {
  return {
    async write(write, endpointOf) {
      const writer = WRITERS[write.op] as (input: WriterInput<WriteOp>) => Promise<unknown>;
      try {
        const params = structuredClone(write.params) as WriterInput<WriteOp>['params'];
        const done = await writer({
          clients,
          region: write.region,
          params,
          options: {abortSignal: clients.signal},
          endpointOf,
        });
        return done instanceof Noted ? {ok: true, note: done.note} : {ok: true};
      } catch (error) {
        // The same classification as for reads, and nothing is ever "absent".
        return {ok: false, ...refusalOf(error)};
      }
    },
    pause: (milliseconds) => pauseUntil(clients.signal, milliseconds),
  };
}
