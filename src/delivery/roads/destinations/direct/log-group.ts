/**
 * A log group as the target of a rule. It is admitted by resource policies of CloudWatch Logs and not by a role
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html).
 */
import {PASSES, unknown, type Gate} from '../../../gate.js';
import {logGroupOf} from '../../../hops/receiver/log-group.js';
import type {Target} from '../../../../snapshot/nouns.js';
import {DIRECT_END} from '../../kinds.js';
import {ending} from '../ending.js';

export const LOG_GROUP_DESTINATION = ending({
  name: 'log group',
  protocol: 'logs',
  kind: DIRECT_END,
  recognizes: ({service, resource}) => service === 'logs' && resource.startsWith('log-group:'),
  acrossAccounts: false,
  ask(context, rule, target) {
    const {exists, admits, storage, key} = logGroupOf(context, target.Arn, rule.arn);
    return {
      parts: [
        {name: 'log group', gate: exists},
        {name: 'policy', gate: admits},
        {name: 'class', gate: storage},
        {name: 'key', gate: key},
        {name: 'role', gate: roleGate(target)},
        {name: 'input', gate: inputGate(target)},
      ],
      role: null,
    };
  },
});

function roleGate({RoleArn}: Target): Gate {
  return RoleArn ? unknown('whether a log group as target takes a role is not documented') : PASSES;
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html: timestamp and message, and nothing else. */
function inputGate({Input, InputTransformer}: Target): Gate {
  const text = Input ?? InputTransformer?.InputTemplate;
  if (text === undefined) return PASSES;
  const names = [...text.matchAll(/"([^"]*)"\s*:/g)].map(([, name]) => name);
  return names.includes('timestamp') && names.includes('message')
    ? PASSES
    : unknown('a log group takes an input of timestamp and message; what happens to any other input is not documented');
}
