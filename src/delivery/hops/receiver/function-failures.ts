/**
 * Where events go on which a function fails, after Lambda's own retries: the on-failure destination of the function, version or alias that is
 * invoked, else its dead-letter queue (https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html). Advice: what cannot
 * be read is no doubt about delivery.
 */
import {parseArn} from '../../arn.js';
import {ask, type Context} from '../../context.js';
import {PASSES, blocks, type Gate} from '../../gate.js';

export interface Failures {
  /** ARN of where they go; null where they are dropped. */
  readonly to: string | null;
  readonly gate: Gate;
}

/** null: not known. */
export function failuresOf(context: Context, arn: string): Failures | null {
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const params = {FunctionName: arn};
  const configuration = ask(context, {op: 'lambda:GetFunctionConfiguration', region, params});
  const invoked = ask(context, {op: 'lambda:GetFunctionEventInvokeConfig', region, params});
  if (configuration.status !== 'known') return null;
  const destination = invoked.status === 'known' ? invoked.value.OnFailure : undefined;
  const to = destination ?? (configuration.value.DeadLetterConfig?.TargetArn || undefined);
  if (to !== undefined) return {to, gate: PASSES};
  if (invoked.status === 'unreadable') return null;
  return {to: null, gate: blocks('it has neither an on-failure destination nor a dead-letter queue')};
}
