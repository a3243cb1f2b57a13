import {isMalformed, parsePolicy} from '../../src/policy/index.js';
import type {KeyValue, ParsedPolicy, Principal, RequestContext} from '../../src/policy/index.js';
import type {PolicyKind} from '../../src/policy/index.js';

export const ACCOUNT = '111122223333';
export const FOREIGN = '444455556666';
export const TOPIC = `arn:aws:sns:us-east-1:${ACCOUNT}:iam-alerts`;
export const RULE = `arn:aws:events:us-east-1:${ACCOUNT}:rule/iam-changes`;
export const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`;
export const EVENTS: Principal = {kind: 'service', names: ['events.amazonaws.com']};

export function parsed(text: string, kind?: PolicyKind): ParsedPolicy {
  const result = parsePolicy(text, kind);
  if (isMalformed(result)) throw new Error(result.malformed);
  return result;
}

export function policy(...statements: readonly object[]): ParsedPolicy {
  return parsed(JSON.stringify({Version: '2012-10-17', Statement: statements}));
}

export function request(
  over: Partial<RequestContext> & {context?: Readonly<Record<string, KeyValue>>} = {},
): RequestContext {
  const {context = {}, ...rest} = over;
  return {principal: EVENTS, action: 'sns:Publish', resource: TOPIC, keys: new Map(Object.entries(context)), ...rest};
}

/** The events statement that the EventBridge guide gives, with changes. */
export function admits(over: object = {}): object {
  return {
    Sid: 'events',
    Effect: 'Allow',
    Principal: {Service: 'events.amazonaws.com'},
    Action: 'sns:Publish',
    Resource: TOPIC,
    ...over,
  };
}

/** The statement that SNS gives every new topic. */
export const DEFAULT_STATEMENT = {
  Sid: '__default_statement_ID',
  Effect: 'Allow',
  Principal: {AWS: '*'},
  Action: ['SNS:Publish', 'SNS:Subscribe', 'SNS:SetTopicAttributes'],
  Resource: TOPIC,
  Condition: {StringEquals: {'AWS:SourceOwner': ACCOUNT}},
};
