/** What a rule reaches directly is asked whether it admits EventBridge. */
import {eventBridgeToFunction, eventBridgeToLogGroup} from '../../../policy/services.js';
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

const PAGE = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html';

/** @param texts all policies that may speak of the group: they count together */
export function logGroupAdmitsRule(
  texts: readonly string[],
  where: {readonly groupArn: string; readonly ruleArn: string} & Place,
): Gate {
  const {ruleArn, groupArn} = where;
  const of = (as: 'events' | 'delivery.logs'): ServiceAnswer =>
    askAll(`log group by ${as}`, texts, where, () =>
      eventBridgeToLogGroup(as, ruleArn, groupArn, organizationOf(where, ruleArn)),
    );
  const [own, delivery] = [of('events'), of('delivery.logs')];
  const alone = [own, delivery].filter(({answer}) => answer === 'allowed');
  if (alone.length === 2) return admissionGate(own.disputed === undefined ? delivery : own);
  const doubt = [own, delivery].find(({answer}) => answer === 'unknown');
  if (doubt !== undefined) return admissionGate(doubt);
  if (alone.length === 0) return admissionGate(own);
  const missing = own.answer === 'allowed' ? 'delivery.logs.amazonaws.com' : 'events.amazonaws.com';
  return unknown(
    `its resource policies do not admit ${missing}, and whether the other of the two services that the guide admits would do alone is not documented (${PAGE})`,
  );
}
