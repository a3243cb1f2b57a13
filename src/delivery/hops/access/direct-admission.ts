/** What a rule or an alarm reaches directly is asked whether it admits who comes. */
import {
  alarmToFunction,
  alarmToTopicKey,
  eventBridgeToFunction,
  eventBridgeToLogGroup,
} from '../../../policy/services.js';
import {unknown, type Gate} from '../../gate.js';
import {admissionGate, askAll, organizationOf, type Place, type ServiceAnswer} from './admission.js';

export function functionAdmitsRule(
  text: string,
  where: {readonly functionArn: string; readonly ruleArn: string} & Place,
): ServiceAnswer {
  return askAll('function by rule', text, where, () => [
    eventBridgeToFunction(where.ruleArn, where.functionArn, organizationOf(where, where.ruleArn)),
  ]);
}

export function functionAdmitsAlarm(
  text: string,
  where: {readonly functionArn: string; readonly alarmArn: string} & Place,
): ServiceAnswer {
  return askAll('function by alarm', text, where, () => [alarmToFunction(where.alarmArn, where.functionArn)]);
}

export function keyAdmitsAlarm(
  text: string,
  where: {readonly alarmArn: string; readonly keyArn: string; readonly topicArn: string} & Place,
): ServiceAnswer {
  return askAll('alarm topic key', text, where, () => alarmToTopicKey(where.alarmArn, where.topicArn, where.keyArn));
}

const PAGE = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html';

/**
 * The guide admits two services with one statement and does not say what each is for. EventBridge alone is enough: AWS's own construct gives
 * no more (https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-events-targets/lib/log-group.ts).
 *
 * @param texts all policies that may speak of the group: they count together
 */
export function logGroupAdmitsRule(
  texts: readonly string[],
  where: {readonly groupArn: string; readonly ruleArn: string} & Place,
): Gate {
  const {ruleArn, groupArn} = where;
  const of = (as: 'events' | 'delivery.logs'): ServiceAnswer =>
    askAll(`log group by ${as}`, texts, where, () =>
      eventBridgeToLogGroup(as, ruleArn, groupArn, organizationOf(where, ruleArn)),
    );
  const own = of('events');
  if (own.answer === 'allowed') return admissionGate(own);
  const delivery = of('delivery.logs');
  if (own.answer === 'unknown' || delivery.answer !== 'allowed') return admissionGate(own);
  return unknown(
    `its resource policies admit delivery.logs.amazonaws.com and not events.amazonaws.com, and whether that is enough is not documented (${PAGE})`,
    'undocumented',
  );
}
