/** A Lambda function as the target of a rule. */
import type {Target} from '../../../../snapshot/nouns.js';
import {parseArn} from '../../../arn.js';
import type {Context} from '../../../context.js';
import {envelopeOf} from '../../../envelope.js';
import {PASSES, unknown, type Gate} from '../../../gate.js';
import type {RuleAnswer} from '../../../hops/rule.js';
import {otherThanJson} from '../../../message/index.js';
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
  ask(context, rule, target) {
    const {Arn: arn, RoleArn} = target;
    // Advice: the function is named here, so it costs no round of its own.
    context.facts.ahead({
      op: 'lambda:GetFunctionEventInvokeConfig',
      region: parseArn(arn)?.region ?? context.eventRegion,
      params: {FunctionName: arn},
    });
    const {parts, ...rest} = functionParts(context, arn, ruleInvokes(context, arn, rule.arn, RoleArn || null));
    return {...rest, parts: [...parts, {name: 'input', gate: inputGate(context, rule, target)}]};
  },
});

/** That EventBridge hands over a text as it is, is recorded of queues; of functions no page says it. */
function inputGate(context: Context, {arn}: RuleAnswer, target: Target): Gate {
  const {account, eventRegion: region} = envelopeOf(context);
  const sent = otherThanJson(target, {eventName: 'CreateUser', account, region, partition: context.partition}, arn);
  return sent === null
    ? PASSES
    : unknown(
        `the target sends ${sent}; a function takes JSON alone, and what EventBridge does with such a text is not documented`,
        'undocumented',
      );
}
