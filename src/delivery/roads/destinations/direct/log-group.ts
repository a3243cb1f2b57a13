/**
 * A log group as the target of a rule. It is admitted by resource policies of CloudWatch Logs and not by a role
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html).
 */
import {PASSES, unknown, type Gate} from '../../../gate.js';
import {logGroupOf} from '../../../hops/receiver/log-group.js';
import type {Target} from '../../../../snapshot/nouns.js';
import {parseArn} from '../../../arn.js';
import {awsCommand} from '../../../command.js';
import {todo, type Remedy} from '../../../hops/end.js';
import {policyNameFor} from '../../../subject.js';
import {DIRECT_END} from '../../kinds.js';
import {ending} from '../ending.js';

export const LOG_GROUP_DESTINATION = ending({
  name: 'log group',
  protocol: 'logs',
  kind: DIRECT_END,
  recognizes: ({service, resource}) => service === 'logs' && resource.startsWith('log-group:'),
  acrossAccounts: false,
  actions: [],
  ownForm: true,
  ask(context, rule, target) {
    const {exists, admits, storage, key, policies} = logGroupOf(context, target.Arn, rule.arn);
    return {
      parts: [
        {name: 'log group', gate: exists, remedy: create(target)},
        {name: 'policy', gate: admits, remedy: admit(target, rule.arn, policies)},
        {name: 'class', gate: storage},
        {name: 'key', gate: key},
        {name: 'role', gate: roleGate(target)},
        {name: 'input', gate: inputGate(target)},
      ],
      policy: null,
    };
  },
});

function regionOf({Arn}: Target): string {
  return parseArn(Arn)?.region ?? '';
}

function create(target: Target): Remedy {
  const name = target.Arn.replace(/:\*$/, '').split(':').slice(6).join(':');
  const call = awsCommand('logs create-log-group', regionOf(target), {'log-group-name': name});
  return todo('CreateLogGroup', `Make the log group, or declare another recipient:\n  ${call}`);
}

/** "An account can have up to 10 resource policies per AWS Region": https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html */
const MOST_POLICIES = 10;

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html: its example for CloudWatch Logs. */
function admit(target: Target, ruleArn: string, policies: number | null): Remedy {
  const document = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: {Service: ['events.amazonaws.com', 'delivery.logs.amazonaws.com']},
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: `${target.Arn.replace(/:\*$/, '')}:*`,
        Condition: {ArnEquals: {'aws:SourceArn': ruleArn}},
      },
    ],
  };
  const region = regionOf(target);
  const list = awsCommand('logs describe-resource-policies', region, {});
  if (policies !== null && policies >= MOST_POLICIES)
    return todo(
      'PutResourcePolicy',
      `Admit EventBridge by a resource policy of CloudWatch Logs. The account has ${String(policies)} of them in ${region}, and a Region takes no more than ${String(MOST_POLICIES)}: add this statement to one that is there, or delete one that nothing needs.\n  ${JSON.stringify(document.Statement[0])}\nTo see them:\n  ${list}`,
    );
  const call = awsCommand('logs put-resource-policy', region, {
    'policy-name': policyNameFor(target.Arn, ruleArn),
    'policy-document': JSON.stringify(document),
  });
  return todo(
    'PutResourcePolicy',
    `Admit EventBridge by a resource policy of CloudWatch Logs:\n  ${call}\nIf a statement denies it, that has to change as well. To see all policies:\n  ${list}`,
  );
}

/** "Do not specify a RoleArn": https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html. What happens then, it leaves open. */
function roleGate({RoleArn}: Target): Gate {
  return RoleArn
    ? unknown(
        'the target has a role, which AWS says not to give to a log group since delivery may fail; whether it does is not documented',
        'undocumented',
      )
    : PASSES;
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html: timestamp and message, and nothing else. */
function inputGate({Input, InputTransformer}: Target): Gate {
  const text = Input ?? InputTransformer?.InputTemplate;
  if (text === undefined) return PASSES;
  const names = [...text.matchAll(/"([^"]*)"\s*:/g)].map(([, name]) => name);
  return names.includes('timestamp') && names.includes('message')
    ? PASSES
    : unknown(
        'a log group takes an input of timestamp and message; what happens to any other input is not documented',
        'undocumented',
      );
}
