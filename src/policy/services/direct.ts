/** EventBridge at what a rule reaches directly, and what that does itself. */
import {GUIDE, INVOKED_BY_SERVICE, disputedSource, serviceQuestion} from './question.js';
import type {Question} from './question.js';

const RESOURCE_BASED = `${GUIDE}/eventbridge/latest/userguide/eb-use-resource-based.html`;
const CONDITIONS = `${GUIDE}/eventbridge/latest/userguide/eb-use-conditions.html`;

/** EventBridge invokes a function for a rule. Ask the policy of the function, or of the version or alias that the target names. */
export function eventBridgeToFunction(
  ruleArn: string,
  functionArn: string,
  organization: string | null = null,
): Question {
  const question = serviceQuestion('events', ruleArn, 'lambda:InvokeFunction', functionArn, INVOKED_BY_SERVICE, [
    RESOURCE_BASED,
  ]);
  return disputedSource(question, ruleArn, ['aws:SourceArn'], organization, [CONDITIONS]);
}

/** Lambda runs a function by its execution role. Ask the role's trust policy. */
export function lambdaAssumesRole(functionArn: string, roleArn: string): Question {
  return serviceQuestion(
    'lambda',
    functionArn,
    'sts:AssumeRole',
    roleArn,
    {'sts:externalid': 'absent', 'sts:rolesessionname': 'present'},
    [`${GUIDE}/lambda/latest/dg/lambda-intro-execution-role.html`],
  );
}

/**
 * EventBridge writes to a log group for a rule. The page admits two services with one statement, itself and the delivery service of
 * CloudWatch Logs, and does not say what each of them is for.
 *
 * @param as the service that is asked about
 */
export function eventBridgeToLogGroup(
  as: 'events' | 'delivery.logs',
  ruleArn: string,
  groupArn: string,
  organization: string | null = null,
): readonly Question[] {
  return ['logs:CreateLogStream', 'logs:PutLogEvents'].map((action) =>
    disputedSource(
      serviceQuestion(as, ruleArn, action, `${groupArn}:log-stream:iam`, {}, [RESOURCE_BASED]),
      ruleArn,
      ['aws:SourceArn'],
      organization,
      [CONDITIONS],
    ),
  );
}
