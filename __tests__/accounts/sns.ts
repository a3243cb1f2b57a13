/** What subscriptions of streams, devices and other Regions need, for both tables. */
import type {OriginationNumber} from '../../src/snapshot/nouns.js';
import {ruleOf, topicOf} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import type {RoleState} from '../support/resources.js';
import {refuse} from '../support/account.js';
import type {World} from '../support/world.js';
import type {Change} from './case.js';
import * as C from './changes.js';

export const STREAM = `arn:aws:firehose:us-east-1:${N.ACCOUNT}:deliverystream/iam`;
export const STREAM_ROLE = `arn:aws:iam::${N.ACCOUNT}:role/stream`;

export const mayWrite = C.roleMay(['firehose:PutRecord', 'firehose:PutRecordBatch'], STREAM);

/** The stream is subscribed by a role: https://docs.aws.amazon.com/sns/latest/dg/firehose-endpoints-prerequisites.html */
export const streamBy =
  (change: (role: RoleState) => void = () => undefined): Change =>
  (account) => {
    const trust = P.policy({Effect: 'Allow', Principal: {Service: 'sns.amazonaws.com'}, Action: 'sts:AssumeRole'});
    const role: RoleState = {path: '/', trust, boundary: null, inline: {write: mayWrite}, attached: []};
    account.roles['stream'] = role;
    account.deliveryStreams[STREAM] = {
      DeliveryStreamARN: STREAM,
      DeliveryStreamStatus: 'ACTIVE',
      DeliveryStreamType: 'DirectPut',
    };
    change(role);
    C.subscribed('firehose', STREAM, {SubscriptionRoleArn: STREAM_ROLE})(account);
  };

interface Elsewhere {
  readonly change: Change;
  readonly baseline: object;
}

/** A declared queue of another Region, whose policy names SNS so. */
export function queueIn(region: string, principal: string): Elsewhere {
  const arn = N.QUEUE.replace(N.REGION, region);
  const policy = P.policy(P.allow(principal, 'sqs:SendMessage', arn, {ArnEquals: {'aws:SourceArn': N.TOPIC}}));
  return {
    change: C.all(C.subscribed('sqs', arn), C.anotherQueue(arn, {Policy: policy})),
    baseline: C.alsoTo('sqs', arn),
  };
}

export function functionIn(region: string, principal: string): Elsewhere {
  const arn = N.FUNCTION.replace(N.REGION, region);
  const policy = P.policy(P.allow(principal, 'lambda:InvokeFunction', arn, {ArnLike: {'AWS:SourceArn': N.TOPIC}}));
  return {
    change: C.all(
      C.subscribed('lambda', arn),
      (account) => void (account.functions[arn] = {state: 'Active', policy, reserved: null}),
    ),
    baseline: C.alsoTo('lambda', arn),
  };
}

const APP = `arn:aws:sns:us-east-1:${N.ACCOUNT}:endpoint/GCM/alerts/5c0ffee0-0000-4000-8000-0000000000aa`;

export function deviceOf(attributes: Record<string, string>, refused?: string): [Change, object] {
  const change = C.all(C.subscribed('application', APP), (account) => {
    account.devices.endpoints[APP] = attributes;
    if (refused !== undefined) refuse(account, refused);
  });
  return [change, C.alsoTo('application', APP)];
}

const NUMBER = '+4915112345678';

export function phone(
  more: (account: World, number: string) => unknown = () => undefined,
  number = NUMBER,
): [Change, object] {
  const change = C.all(C.subscribed('sms', number), (account) => {
    // What fits into a text.
    for (const target of ruleOf(account).targets)
      Object.assign(target, {
        InputTransformer: {InputPathsMap: {call: '$.detail.eventName'}, InputTemplate: '"IAM: <call>"'},
      });
    more(account, number);
  });
  return [change, C.alsoTo('sms', number)];
}

/** A phone in the United States, and the numbers that texts are sent from. */
export function americanPhone(...origins: readonly OriginationNumber[]): [Change, object] {
  return phone((account) => (account.devices.origins = [...origins]), '+12025550123');
}

/** A 10DLC, as it is listed. */
export const TEN_DLC: OriginationNumber = {
  Status: 'Active',
  Iso2CountryCode: 'US',
  NumberCapabilities: ['SMS', 'VOICE'],
};

export const protects =
  (Operation: object, kind: string, Principal: readonly string[] = ['*']): Change =>
  (account) => {
    topicOf(account).protection = JSON.stringify({
      Name: 'p',
      Version: '2021-06-01',
      Statement: [
        {
          ...{DataDirection: 'Inbound', Principal, Operation},
          DataIdentifier: [`arn:aws:dataprotection::aws:data-identifier/${kind}`],
        },
      ],
    });
  };
