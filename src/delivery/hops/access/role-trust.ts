/** May a service assume a role, by the role's trust policy? */
import {eventBridgeAssumesRole, lambdaAssumesRole, snsAssumesRole} from '../../../policy/services.js';
import {askAll, organizationOf, type Place, type ServiceAnswer} from './admission.js';

export function roleTrustsEventBridge(
  text: string,
  where: {readonly roleArn: string; readonly ruleArn: string} & Place,
): ServiceAnswer {
  return askAll('role', text, where, () => [
    eventBridgeAssumesRole(where.ruleArn, where.roleArn, organizationOf(where, where.ruleArn)),
  ]);
}

/** May SNS assume the role by which it writes to a Firehose stream? */
export function roleTrustsSns(
  text: string,
  where: {readonly roleArn: string; readonly topicArn: string} & Place,
): ServiceAnswer {
  return askAll('firehose role', text, where, () => [
    snsAssumesRole(where.topicArn, where.roleArn, organizationOf(where, where.topicArn)),
  ]);
}

/** May Lambda assume the role by which it runs a function? */
export function roleTrustsLambda(
  text: string,
  where: {readonly roleArn: string; readonly functionArn: string} & Place,
): ServiceAnswer {
  return askAll('execution role', text, where, () => [lambdaAssumesRole(where.functionArn, where.roleArn)]);
}
