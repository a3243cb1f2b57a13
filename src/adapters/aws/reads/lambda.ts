/** Lambda reads: https://docs.aws.amazon.com/lambda/latest/api/ */
import type {ReadOp} from '../../../snapshot/reads.js';
import {qualified} from '../qualified.js';
import {document, pick, required, type ReaderOf} from './reading.js';

type Reads = {readonly [O in Extract<ReadOp, `lambda:${string}`>]: ReaderOf<O>};

export const LAMBDA_READS: Reads = {
  async 'lambda:GetFunctionConfiguration'({clients, read, options}) {
    const client = await clients.get('lambda', read.region);
    const {GetFunctionConfigurationCommand} = await clients.sdk.lambda();
    const out = await client.send(new GetFunctionConfigurationCommand(read.params), options);
    return {
      FunctionArn: required(out.FunctionArn, 'FunctionArn'),
      ...pick(out, ['State', 'StateReasonCode', 'LastUpdateStatus', 'Version', 'Role']),
      // Without environment variables the key has nothing to decrypt. Their values are nobody's business.
      ...(out.Environment === undefined ? {} : pick(out, ['KMSKeyArn'])),
      ...(out.DeadLetterConfig === undefined ? {} : {DeadLetterConfig: pick(out.DeadLetterConfig, ['TargetArn'])}),
      ...(out.TenancyConfig === undefined ? {} : {TenancyConfig: pick(out.TenancyConfig, ['TenantIsolationMode'])}),
      ...(out.DurableConfig === undefined ? {} : {DurableConfig: pick(out.DurableConfig, ['ExecutionTimeout'])}),
    };
  },

  async 'lambda:GetPolicy'({clients, read, options}) {
    const client = await clients.get('lambda', read.region);
    const {GetPolicyCommand} = await clients.sdk.lambda();
    const out = await client.send(new GetPolicyCommand(read.params), options);
    return document(out.Policy, 'Policy');
  },

  async 'lambda:GetFunctionConcurrency'({clients, read, options}) {
    const client = await clients.get('lambda', read.region);
    const {GetFunctionConcurrencyCommand} = await clients.sdk.lambda();
    const out = await client.send(new GetFunctionConcurrencyCommand(read.params), options);
    return {ReservedConcurrentExecutions: out.ReservedConcurrentExecutions ?? null};
  },

  async 'lambda:GetAlias'({clients, read, options}) {
    const client = await clients.get('lambda', read.region);
    const {GetAliasCommand} = await clients.sdk.lambda();
    const out = await client.send(new GetAliasCommand(read.params), options);
    const weights = out.RoutingConfig?.AdditionalVersionWeights;
    return {
      FunctionVersion: required(out.FunctionVersion, 'FunctionVersion'),
      ...(weights === undefined ? {} : {AdditionalVersionWeights: weights}),
    };
  },

  async 'lambda:GetFunctionEventInvokeConfig'({clients, read, options}) {
    const client = await clients.get('lambda', read.region);
    const {GetFunctionEventInvokeConfigCommand} = await clients.sdk.lambda();
    const out = await client.send(
      new GetFunctionEventInvokeConfigCommand(qualified(read.params.FunctionName)),
      options,
    );
    required(out.FunctionArn, 'FunctionArn');
    const onFailure = out.DestinationConfig?.OnFailure?.Destination;
    return {
      ...pick(out, ['MaximumRetryAttempts', 'MaximumEventAgeInSeconds']),
      ...(onFailure === undefined ? {} : {OnFailure: onFailure}),
    };
  },
};
