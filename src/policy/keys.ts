import {actionKey} from '../data/condition-keys.js';
import {isWhole} from './model.js';
import type {KeyValue, RequestContext} from './model.js';

/** What the request says of a condition key: names compare without regard to case; `aws:principaltag/` stands for all of its kind. */
export function keyValue(request: RequestContext, key: string): KeyValue {
  const name = key.toLowerCase();
  const exact = request.keys.get(name);
  if (exact !== undefined) return exact;
  for (let at = name.length; at > 0; at -= 1) {
    const char = name[at - 1];
    if (char !== '/' && char !== ':') continue;
    const family = request.keys.get(name.slice(0, at));
    if (family !== undefined) return family;
  }
  const others = actionKey(name);
  if (others !== undefined && !others.actions.includes(request.action.toLowerCase())) return 'absent';
  if (request.principal.kind === 'service' && isOfAnotherService(name, request.action)) return 'absent';
  return isOfIdentityProvider(name) && request.keys.get('saml:') === 'absent' ? 'absent' : 'unknown';
}

/**
 * Keys that begin with the address of an identity provider "are available when a user who was federated using OIDC or SAML performs AWS
 * operations" (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-other). A request that
 * has nothing of the one kind of federation has nothing of the other. No prefix of a service has a dot.
 */
function isOfIdentityProvider(key: string): boolean {
  return key.slice(0, Math.max(0, key.lastIndexOf(':'))).includes('.');
}

/**
 * "Service-specific condition keys are defined for use with an individual AWS service", and keys of one service that others see tell of the
 * credentials of an instance, a function or a person
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html), which a service in its own name has not. So
 * `s3:TlsVersion` is in no request to SNS.
 */
function isOfAnotherService(key: string, action: string): boolean {
  const prefix = key.slice(0, Math.max(0, key.indexOf(':')));
  return prefix !== '' && prefix !== 'aws' && prefix !== action.slice(0, action.indexOf(':')).toLowerCase();
}

/** A condition line with what the request has of its key, for messages. */
export function describe(request: RequestContext, written: string, key: string): string {
  const value = keyValue(request, key);
  if (value === 'absent') return `${written} ${key}: the request does not have this key`;
  if (value === 'aws-network') return `${written} ${key}: AWS calls from its own network`;
  if (typeof value === 'string') return `${written} ${key}: its value is not known`;
  return `${written} ${key}: the request has ${described(value)}`;
}

function described(value: Exclude<KeyValue, string>): string {
  if (isWhole(value)) return value.join(', ') || 'no value';
  if ('between' in value) return `a time from ${value.between.join(' to ')}`;
  if ('perhaps' in value) return `${value.perhaps}, or does not have this key`;
  return 'begins' in value ? `what begins with ${value.begins}` : `${value.atLeast.join(', ')}, and perhaps more`;
}
