/**
 * A Lambda function that SNS or EventBridge invokes: it must be there, awake, admit who invokes it, and have room to run.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html
 */
import {admissionGate, type ServiceAnswer} from '../access/admission.js';
import type {LambdaFunction} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, gateOf, goneGate, type Context} from '../../context.js';
import {PASSES, blocks, unknown, unreadable, type Gate} from '../../gate.js';

export interface FunctionAnswer {
  readonly configuration: LambdaFunction | null;
  readonly exists: Gate;
  readonly admits: Gate;
  /** The text of its policy: null where it has none, undefined where nobody can read it. */
  readonly policy: string | null | undefined;
  readonly concurrency: Gate;
}

/**
 * States of a function by what a call finds: https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html. An inactive function is
 * started by its first call. What the words beside these mean for a call, no page says.
 */
const AWAKE: readonly (string | undefined)[] = [undefined, 'Active', 'Inactive'];

/** @param reason of an inactive function: it sleeps (`Idle`), or has lost what it runs with, so that a call cannot wake it */
export function functionState({State: state, StateReasonCode: reason = 'Idle'}: LambdaFunction): Gate {
  if (state === 'Inactive' && reason !== 'Idle')
    return unknown(
      `the function is inactive for the reason ${reason}, and whether a call starts it is not documented`,
      'undocumented',
    );
  if (AWAKE.includes(state)) return PASSES;
  return state === 'Failed'
    ? blocks('the function is in state Failed')
    : unknown(
        `the function is in state ${state ?? ''}, and whether it can be invoked in that state is not documented`,
        'undocumented',
      );
}

/**
 * @param arn with the version or alias that is invoked, where one is: the policy is that of the qualifier
 * (https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html)
 * @param who invokes it: `SNS`
 * @param asks the policy, which stands in the function's account
 */
export function functionOf(
  context: Context,
  arn: string,
  who: string,
  asks: (policy: string, account: string | undefined) => ServiceAnswer,
): FunctionAnswer {
  const parsed = parseArn(arn);
  const region = parsed?.region ?? context.eventRegion;
  const params = {FunctionName: arn};
  const read: Read<'lambda:GetFunctionConfiguration'> = {op: 'lambda:GetFunctionConfiguration', region, params};
  const gone = goneGate(context, 'function', arn, read);
  const exists = gateOf(context, read, functionState, gone);
  const configuration = ask(context, read);
  const policyRead: Read<'lambda:GetPolicy'> = {op: 'lambda:GetPolicy', region, params};
  const policy = ask(context, policyRead);
  const admits =
    policy.status === 'unreadable'
      ? unreadable(policyRead, policy)
      : policy.status === 'absent'
        ? exists.state === 'passes'
          ? blocks(`the function has no resource policy, so ${who} is not allowed to invoke it`)
          : PASSES
        : admissionGate(asks(policy.value, parsed?.account));
  const concurrency = gateOf(
    context,
    // Reserved concurrency is a function's, never a version's or an alias's.
    {op: 'lambda:GetFunctionConcurrency', region, params: {FunctionName: unqualified(arn)}},
    ({ReservedConcurrentExecutions: reserved}) =>
      reserved === 0 ? blocks('its reserved concurrency is 0, so every invocation is throttled') : PASSES,
    PASSES,
  );
  return {
    configuration: configuration.status === 'known' ? configuration.value : null,
    exists,
    admits,
    policy: policy.status === 'known' ? policy.value : policy.status === 'absent' ? null : undefined,
    concurrency,
  };
}

/** A function's ARN without its version or alias. */
export function unqualified(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}

/** The version or alias that an ARN names. */
export function qualifierOf(arn: string): string | null {
  return arn.split(':')[7] ?? null;
}
