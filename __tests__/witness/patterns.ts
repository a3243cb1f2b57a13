/** Random event patterns about IAM: right ones, narrow ones, and some with a wrong word. */
import type {Json} from '../../src/findings/model.js';
import type {Dice} from './random.js';

type JsonObject = {readonly [key: string]: Json};

/** Prefixes of names of calls. */
const VERBS = ['Create', 'Delete', 'Put', 'Attach', 'Update', 'Add', 'Tag', 'Set', 'Remove', 'Enable', 'Deactivate'];

export function patternOf(roll: Dice, calls: readonly string[]): Json {
  const detail: Record<string, Json> = {};
  if (roll.chance(0.8)) detail['eventSource'] = roll.chance(0.95) ? ['iam.amazonaws.com'] : ['aws.iam'];
  const names = namesOf(roll, calls);
  if (names !== null) detail['eventName'] = names;
  for (
    let extra = roll.weighted([
      [6, 0],
      [3, 1],
      [1, 2],
    ]);
    extra > 0;
    extra--
  )
    merge(detail, conditionOf(roll));
  if (roll.chance(0.12)) detail['$or'] = [conditionOf(roll), conditionOf(roll)];
  const pattern: Record<string, Json> = {};
  if (roll.chance(0.85))
    pattern['source'] = roll.chance(0.95) ? ['aws.iam'] : roll.pick([['iam.amazonaws.com'], ['aws.IAM']]);
  if (roll.chance(0.8))
    pattern['detail-type'] = roll.chance(0.95)
      ? ['AWS API Call via CloudTrail', 'AWS Console Sign In via CloudTrail']
      : ['AWS API call via CloudTrail'];
  if (roll.chance(0.1)) pattern['region'] = roll.chance(0.7) ? ['us-east-1'] : ['eu-west-1'];
  if (roll.chance(0.05)) pattern['account'] = [{'anything-but': ['999999999999']}];
  if (Object.keys(detail).length > 0) pattern['detail'] = detail;
  return Object.keys(pattern).length > 0 ? pattern : {source: [{prefix: 'aws.'}]};
}

/** Does not overwrite: two conditions on one object are joined, of two on one field the first stays. */
function merge(into: Record<string, Json>, more: JsonObject): void {
  for (const [key, value] of Object.entries(more)) {
    const there = into[key];
    if (there === undefined) into[key] = value;
    else if (isObject(there) && isObject(value)) {
      const joined: Record<string, Json> = {...there};
      merge(joined, value);
      into[key] = joined;
    }
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is asked of the call's name; null for nothing. */
function namesOf(roll: Dice, calls: readonly string[]): readonly Json[] | null {
  const verbs = roll.some(VERBS, 2, 5);
  return roll.weighted<() => readonly Json[] | null>([
    [30, () => null],
    [15, () => roll.some(calls, 1)],
    [10, () => verbs.map((prefix) => ({prefix}))],
    [6, () => [{suffix: roll.pick(['User', 'Policy', 'Key', 'Role'])}, ...roll.some(calls, 0, 1)]],
    [6, () => [{wildcard: roll.pick(['*User*', 'Create*', '*Policy*', 'A*y'])}]],
    [4, () => calls.slice(0, 2).map((call) => ({'equals-ignore-case': call.toLowerCase()}))],
    [10, () => [{'anything-but': {prefix: roll.some(['Get', 'List', 'Generate', 'Simulate', 'Tag'], 2)}}]],
    [5, () => [{'anything-but': roll.some(calls, 1, 2)}]],
    [4, () => [{'anything-but': {suffix: roll.pick(['User', 'Version'])}}]],
    [3, () => [{'anything-but': {wildcard: '*User*'}}]],
    [2, () => ['iam:CreateUser', 'createUser']],
  ])();
}

/** A condition on something else of a call's record. */
export function conditionOf(roll: Dice): JsonObject {
  return roll.pick<JsonObject>([
    {errorCode: [{exists: false}]},
    {errorCode: ['AccessDenied', {exists: false}]},
    {errorCode: [{'anything-but': ['AccessDenied']}]},
    {errorMessage: [{prefix: 'User: '}]},
    {userIdentity: {type: ['AssumedRole', 'IAMUser']}},
    {userIdentity: {type: [{'anything-but': 'Root'}]}},
    {userIdentity: {invokedBy: [{exists: false}]}},
    {userIdentity: {arn: [{wildcard: '*:user/*'}]}},
    {userIdentity: {arn: [{'anything-but': {suffix: '/alice'}}]}},
    {userIdentity: {sessionContext: {attributes: {mfaAuthenticated: ['false', {exists: false}]}}}},
    {userIdentity: {sessionContext: {sessionIssuer: {userName: [{'anything-but': ['deploy']}]}}}},
    {sourceIPAddress: [{cidr: '203.0.113.0/24'}]},
    {sourceIPAddress: [{'anything-but': ['cloudformation.amazonaws.com']}]},
    {userAgent: [{prefix: 'aws-cli/'}, {prefix: 'Mozilla/'}]},
    {readOnly: [false]},
    {managementEvent: [true]},
    {eventType: ['AwsApiCall', 'AwsServiceEvent']},
    {eventVersion: [{prefix: '1.'}]},
    {requestParameters: {userName: [{exists: true}]}},
    {requestParameters: {userName: ['mallory', 'root']}},
    {requestParameters: {userName: [{exists: false}]}},
    {requestParameters: [null, {exists: false}]},
    {requestParameters: {tags: {key: ['team'], value: ['red']}}},
    {requestParameters: {policyArn: [{suffix: '/AdministratorAccess'}]}},
    {responseElements: [{exists: false}]},
    {tlsDetails: {tlsVersion: [{prefix: 'TLSv1.'}]}},
    {sessionCredentialFromConsole: [{exists: false}]},
    {recipientAccountId: [{exists: true}]},
  ]);
}
