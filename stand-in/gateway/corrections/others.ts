/** EventBridge, Lambda, S3: calls that moto lacks, and answers that it mixes up. */
import {element, errorAnswer, jsonAnswer, jsonOf, textOf, withText, xmlAnswer} from '../answer.js';
import type {Answer} from '../answer.js';
import {partitionOf} from '../partition.js';
import {text} from './types.js';
import type {Context, Corrections} from './types.js';

export const otherCorrections: Corrections = {
  'events:UpdateEventBus': {lacking: true, before: updateBus},
  'events:DescribeEventBus': {after: describeBus},
  'events:DeleteEventBus': {after: forgetBus},
  'events:ListRules': {after: managedRules},
  'lambda:GetPolicy': {after: policyOfQualifier},
  's3:PutBucketRequestPayment': {before: putPayer},
  's3:GetBucketRequestPayment': {after: getPayer},
  's3:GetBucketVersioning': {after: versioningRoot},
  's3:DeleteBucket': {after: forgetPayer},
};

/** Rules that AWS User Notifications makes: https://docs.aws.amazon.com/notifications/latest/userguide/managed-rules.html */
function managedRules(_: Context, answer: Answer): Answer {
  const value = jsonOf(answer) as {Rules?: readonly Readonly<Record<string, unknown>>[]} | undefined;
  if (value?.Rules === undefined) return answer;
  const isManaged = (name: unknown): boolean => text(name).startsWith('AWSUserNotificationsManagedRule-');
  const rules = value.Rules.map((rule) =>
    isManaged(rule['Name']) ? {...rule, ManagedBy: 'notifications.amazonaws.com'} : rule,
  );
  return withText(answer, JSON.stringify({...value, Rules: rules}));
}

/**
 * A permission of a version or alias is part of the policy that is asked for with that qualifier, and of no other; moto shows all of them
 * (https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html, "Qualifier: Specify a version or alias to get the policy for that resource").
 */
function policyOfQualifier({call}: Context, answer: Answer): Answer {
  const value = jsonOf(answer);
  if (typeof value?.['Policy'] !== 'string') return answer;
  const [, , , , , , name = text(call.params['FunctionName']), inArn] = text(call.params['FunctionName']).split(':');
  const qualifier = text(call.params['Qualifier']) || inArn;
  const policy = JSON.parse(value['Policy']) as {Statement: readonly Readonly<Record<string, unknown>>[]};
  const Statement = policy.Statement.filter(({Resource}) => text(Resource).split(':')[7] === qualifier).map(
    (statement) => ({...statement, Principal: principalOf(statement['Principal'], partitionOf(call.region))}),
  );
  if (Statement.length === 0)
    return errorAnswer(call, 'ResourceNotFoundException', 404, `No policy is associated with ${name}`);
  return withText(answer, JSON.stringify({...value, Policy: JSON.stringify({...policy, Statement})}));
}

/**
 * An account that is given a permission stands in the policy as its root user; moto leaves the bare id there, which no policy has
 * (https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html).
 */
function principalOf(principal: unknown, partition: string): unknown {
  return typeof principal === 'string' && /^\d{12}$/.test(principal)
    ? {AWS: `arn:${partition}:iam::${principal}:root`}
    : principal;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html: moto calls the root after the operation. */
function versioningRoot(_: Context, answer: Answer): Answer {
  return withText(answer, textOf(answer).replaceAll('GetBucketVersioningResponse', 'VersioningConfiguration'));
}

const BUS_SETTINGS = ['KmsKeyIdentifier', 'Description', 'DeadLetterConfig'];

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateEventBus.html; works for the default bus too. */
function updateBus({call, account, state}: Context): Answer {
  const name = text(call.params['Name']) || 'default';
  const settings = Object.fromEntries(Object.entries(call.params).filter(([key]) => BUS_SETTINGS.includes(key)));
  state.buses.set(`${call.region} ${name}`, settings);
  return jsonAnswer({
    ...settings,
    Name: name,
    Arn: `arn:${partitionOf(call.region)}:events:${call.region}:${account}:event-bus/${name}`,
  });
}

function describeBus({call, state}: Context, answer: Answer): Answer {
  const settings = state.buses.get(`${call.region} ${busName(call.params['Name'])}`);
  const value = jsonOf(answer);
  return settings === undefined || value === undefined
    ? answer
    : withText(answer, JSON.stringify({...value, ...settings}));
}

function forgetBus({call, state}: Context, answer: Answer): Answer {
  state.buses.delete(`${call.region} ${busName(call.params['Name'])}`);
  return answer;
}

function busName(nameOrArn: unknown): string {
  const name = text(nameOrArn) || 'default';
  return name.slice(name.lastIndexOf('/') + 1);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketRequestPayment.html */
function putPayer({call, body, shared}: Context): Answer {
  const payer = element(body.toString('utf8'), 'Payer');
  if (payer !== 'Requester' && payer !== 'BucketOwner') {
    return errorAnswer(call, 'MalformedXML', 400, 'The XML you provided was not well-formed');
  }
  shared.requestPayers.set(text(call.params['Bucket']), payer);
  return xmlAnswer('');
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketRequestPayment.html; the owner pays unless somebody said otherwise. */
function getPayer({call, shared}: Context): Answer {
  const payer = shared.requestPayers.get(text(call.params['Bucket'])) ?? 'BucketOwner';
  return xmlAnswer(
    `<?xml version="1.0" encoding="UTF-8"?><RequestPaymentConfiguration><Payer>${payer}</Payer></RequestPaymentConfiguration>`,
  );
}

function forgetPayer({call, shared}: Context, answer: Answer): Answer {
  shared.requestPayers.delete(text(call.params['Bucket']));
  return answer;
}
