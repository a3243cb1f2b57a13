/** Who publishes to a topic beside the chain, by the policy of the topic. */
import {evaluate, isMalformed, parsePolicy, type ParsedPolicy} from '../../../policy/index.js';
import type {ServiceAnswer} from './admission.js';

/** Asked about by name elsewhere: the chain itself, and the alarms that notify the topic. */
const OF_THE_CHAIN = new Set(['events.amazonaws.com', 'cloudwatch.amazonaws.com']);

function serviceMay(policy: ParsedPolicy, name: string, action: string, resource: string): string {
  const request = {principal: {kind: 'service' as const, names: [name]}, action, resource, keys: new Map()};
  return evaluate([policy], request).effect;
}

/**
 * Services that the policy lets publish, and that it names. What such a service acts for is not known, so a statement whose conditions may be
 * met counts.
 */
export function otherPublishers(topicPolicy: string, topicArn: string): readonly string[] {
  const policy = parsePolicy(topicPolicy, 'resource');
  if (isMalformed(policy)) return [];
  const named = policy.statements.flatMap(({effect, principal}) =>
    effect === 'Allow' && principal?.except === false && principal.set !== '*' ? (principal.set.Service ?? []) : [],
  );
  return [...new Set(named)]
    .filter((name) => !OF_THE_CHAIN.has(name))
    .filter((name) => ['allow', 'unknown'].includes(serviceMay(policy, name, 'sns:Publish', topicArn)))
    .sort();
}

/**
 * May a service encrypt for the topic? "The service principal" of an event source needs both actions:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
export function keyAdmitsPublisher(keyPolicy: string, name: string, keyArn: string): ServiceAnswer {
  const policy = parsePolicy(keyPolicy, 'resource');
  if (isMalformed(policy)) return {answer: 'unknown', why: `the key policy cannot be read: ${policy.malformed}`};
  const denied = ['kms:GenerateDataKey', 'kms:Decrypt'].find((action) =>
    serviceMay(policy, name, action, keyArn).endsWith('deny'),
  );
  return denied === undefined
    ? {answer: 'allowed', why: 'the key policy names it'}
    : {answer: 'denied', why: `the key policy does not allow ${denied} to ${name}`};
}
