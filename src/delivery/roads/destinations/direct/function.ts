/** A Lambda function as the target of a rule. */
import {parseArn} from '../../../arn.js';
import {functionParts, ruleInvokes} from '../../../hops/receiver/function-parts.js';
import {DIRECT_END} from '../../kinds.js';
import {ending} from '../ending.js';

export const FUNCTION_DESTINATION = ending({
  name: 'function',
  protocol: 'lambda',
  kind: DIRECT_END,
  recognizes: ({service, resource}) => service === 'lambda' && resource.startsWith('function:'),
  acrossAccounts: true,
  actions: ['lambda:InvokeFunction'],
  admittedBy: 'function policy',
  ask(context, rule, {Arn: arn, RoleArn}) {
    // Advice: the function is named here, so it costs no round of its own.
    context.facts.ahead({
      op: 'lambda:GetFunctionEventInvokeConfig',
      region: parseArn(arn)?.region ?? context.eventRegion,
      params: {FunctionName: arn},
    });
    return functionParts(context, arn, ruleInvokes(context, arn, rule.arn, RoleArn || null));
  },
});
