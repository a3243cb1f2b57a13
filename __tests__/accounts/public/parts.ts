/** What accounts out of public configurations are built from: plain topics, rules, targets and policies as templates write them. */
import {home, key, rule, subscribe, topic, topicOf} from '../../support/account.js';
import {type FunctionState} from '../../support/resources.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {type Target} from '../../../src/snapshot/nouns.js';
import {type Change} from '../case.js';
import * as C from '../changes.js';
import * as H from '../hubs.js';
import {only, roleFor} from '../roads/direct.js';
import * as A from '../roads/alarm/account.js';

export const NONE = {trail: null, rule: null, topic: null, recipients: [C.MAIL], 'unexpected-recipients': 'allow'};
export const wants = (...include: string[]): object => ({
  ...NONE,
  events: {include: include.map((name) => `iam:${name}`)},
});
export const owner = {
  Sid: '__default_statement_ID',
  Effect: 'Allow',
  Principal: {AWS: '*'},
  Action: [
    ...['SNS:GetTopicAttributes', 'SNS:SetTopicAttributes', 'SNS:AddPermission', 'SNS:RemovePermission'],
    ...['SNS:DeleteTopic', 'SNS:Subscribe', 'SNS:ListSubscriptionsByTopic', 'SNS:Publish', 'SNS:Receive'],
  ],
  Resource: N.TOPIC,
  Condition: {StringEquals: {'AWS:SourceOwner': N.ACCOUNT}},
};
export const events = C.publish();
/** One plain topic with the mail recipient alone, without a key, and no rule at all. */
export const plain =
  (...statements: readonly object[]): Change =>
  (account) => {
    account.topics[N.TOPIC] = topic(N.TOPIC, P.policy(...(statements.length === 0 ? [events] : statements)));
    subscribe(account, 'email', N.EMAIL);
    home(account).rules = [];
  };
export const keyed =
  (...statements: readonly object[]): Change =>
  (account) => {
    topicOf(account).attributes['KmsMasterKeyId'] = N.TOPIC_KEY;
    C.keyPolicy(N.TOPIC_KEY, ...statements)(account);
  };
export const ruled =
  (name: string, value: object | string, target: Partial<Target> = {}, state = 'ENABLED'): Change =>
  (account) => {
    const made = rule(name, {}, {Id: 'SendToSNS', Arn: N.TOPIC, ...target});
    made.rule.EventPattern = typeof value === 'string' ? value : JSON.stringify(value);
    made.rule.State = state;
    home(account).rules.push(made);
  };
export const CT = {'detail-type': ['AWS API Call via CloudTrail']};
export const calls = (eventName: readonly (string | object)[], more: object = {}): object => ({
  source: ['aws.iam'],
  ...CT,
  detail: {eventSource: ['iam.amazonaws.com'], eventName, ...more},
});
export const paths = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, PATHS[name] ?? `$.detail.${name}`]));
export const PATHS: Record<string, string> = {
  account: '$.account',
  accountId: '$.account',
  region: '$.region',
  id: '$.id',
  arn: '$.detail.userIdentity.arn',
  principal: '$.detail.userIdentity.principalId',
  principalId: '$.detail.userIdentity.principalId',
  type: '$.detail.userIdentity.type',
  user: '$.detail.userIdentity.userName',
  issuer: '$.detail.userIdentity.sessionContext.sessionIssuer.userName',
  key: '$.detail.userIdentity.accessKeyId',
  userName: '$.detail.requestParameters.userName',
  ip: '$.detail.sourceIPAddress',
};
export const sends = (names: readonly string[], InputTemplate: string): Partial<Target> => ({
  InputTransformer: {InputPathsMap: paths(...names), InputTemplate},
});
export const CIS = [
  ...['DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy'],
  ...['CreatePolicy', 'DeletePolicy', 'CreatePolicyVersion', 'DeletePolicyVersion', 'AttachRolePolicy'],
  ...['DetachRolePolicy', 'AttachUserPolicy', 'DetachUserPolicy', 'AttachGroupPolicy', 'DetachGroupPolicy'],
];
// CloudFormation: zoph-io/aws-security-survival-kit, cfn-global.yml
export const USERS = [
  ...['AddUserToGroup', 'ChangePassword', 'CreateAccessKey', 'DeleteAccessKey', 'CreateUser', 'DeleteUser'],
  ...['UpdateAccessKey', 'UpdateGroup', 'UpdateUser', 'AttachGroupPolicy', 'AttachUserPolicy', 'DeleteUserPolicy'],
  ...['DetachGroupPolicy', 'DetachUserPolicy', 'PutUserPolicy'],
];
export const bare = (eventName: readonly string[]): object => ({
  ...CT,
  detail: {eventSource: ['iam.amazonaws.com'], eventName},
});
// CloudFormation: k-paulius/aws-security-baseline, alerting/org-sec-alerts
export const ROOT_NAMES = [
  ...['CreateAccessKey', 'UpdateAccessKey', 'DeleteAccessKey', 'UploadCloudFrontPublicKey'],
  ...['UpdateCloudFrontPublicKey', 'DeleteCloudFrontPublicKey', 'UploadSigningCertificate'],
  ...['UpdateSigningCertificate', 'DeleteSigningCertificate', 'CreateVirtualMFADevice', 'DeleteVirtualMFADevice'],
  ...['DeactivateMFADevice', 'EnableMFADevice', 'ResyncMFADevice', 'ChangePassword', 'UpdateAccountEmailAddress'],
];
export const OF_IAM = ROOT_NAMES.filter((name) => !/CloudFront|AccountEmail/.test(name));
export const rootCalls = {source: ['aws.iam'], ...CT, detail: {userIdentity: {type: ['Root']}, eventName: ROOT_NAMES}};
export const NOT_ROOT = {detail: {userIdentity: {type: [{'anything-but': 'Root'}]}}};
export const ROOT_ONLY = {
  ...NONE,
  organization: C.ORG,
  events: {include: OF_IAM.map((name) => `iam:${name}`), except: [NOT_ROOT]},
};
/** A member of org-sec-alerts, and the snapshot of the security account. */
export const member = (role: boolean): Change =>
  C.all(
    plain(),
    ruled('org-sec-alerts-root-iam-fwd-rule', rootCalls, {Arn: H.FOREIGN_BUS, ...(role ? {RoleArn: N.ROLE} : {})}),
    roleFor('events:PutEvents', H.FOREIGN_BUS),
  );
export const FN = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:FormatCloudWatchEvent`;
export const toFunction = (
  policy: string | null,
  target: object = {},
  more: Partial<FunctionState> = {},
  pattern: object = bare([...USERS]),
): Change =>
  C.all(plain(), ruled('iam-changes', pattern, {Arn: FN, ...target}), (account) => {
    account.functions[FN] = {state: 'Active', policy, reserved: null, ...more};
  });
export const FUNCTION = {
  ...only('lambda', FN),
  trail: null,
  rule: null,
  'unexpected-recipients': 'allow',
  events: {include: USERS.map((name) => `iam:${name}`)},
};
export const HOSE = `arn:aws:firehose:us-east-1:${N.ACCOUNT}:deliverystream/observe-kinesis-firehose`;
export const toHose = (role: boolean, ...of: (string | string[])[]): Change =>
  C.all(
    plain(),
    ruled('wildcard', {account: [N.ACCOUNT]}, {Arn: HOSE, ...(role ? {RoleArn: N.ROLE} : {})}),
    roleFor(of.length === 0 ? ['firehose:PutRecord', 'firehose:PutRecordBatch'] : of[0]!, HOSE),
    (account) => {
      account.deliveryStreams[HOSE] = {
        DeliveryStreamARN: HOSE,
        DeliveryStreamStatus: 'ACTIVE',
        DeliveryStreamType: 'DirectPut',
      };
    },
  );
export const HOSED = {...only('firehose', HOSE), trail: null, rule: null, 'unexpected-recipients': 'allow'};
export const Q = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:cloudtrail-events`;
export const toQueue = (attributes: Record<string, string>, target: object = {}): Change =>
  C.all(plain(), ruled('iam-changes', {source: ['aws.iam']}, {Arn: Q, ...target}), (account) => {
    account.queues[Q] = {QueueArn: Q, MessageRetentionPeriod: '345600', ...attributes};
  });
export const QUEUED = {...only('sqs', Q), trail: null, rule: null, 'unexpected-recipients': 'allow'};
export const noticed = (...include: string[]): object => ({
  ...A.NOTICED,
  trail: null,
  'unexpected-recipients': 'allow',
  ...(include.length === 0 ? {} : {events: {include: include.map((name) => `iam:${name}`)}}),
});
export const all = (more: readonly string[] = CIS, glue = '||', eq = '='): string =>
  `{${more.map((name) => `($.eventName${eq}${name})`).join(glue)}}`;
export const alarmed = (text: string, alarm: Parameters<typeof A.onAlarm>[0] = {}, more: Change = C.all()): Change =>
  C.all(
    A.counting(text),
    (account) => {
      for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) Object.assign(one, alarm);
    },
    more,
  );
export const topicOfAlarm =
  (...statements: object[]): Change =>
  (account) =>
    void (account.topics[A.ALARM_TOPIC]!.attributes['Policy'] = P.policy(...statements));
export const AUTOMATION =
  '(($.userIdentity.type != "AssumedRole") || (($.userIdentity.sessionContext.sessionIssuer.userName != "ModernisationPlatformAccess") && ($.userIdentity.sessionContext.sessionIssuer.userName != "MemberInfrastructureAccess")))';
export const behindKey =
  (...statements: object[]): Change =>
  (account) => {
    account.topics[A.ALARM_TOPIC]!.attributes['KmsMasterKeyId'] = A.ALARM_KEY;
    account.keys.push(key(A.ALARM_KEY, P.keyPolicyForNobody(...statements)));
  };
export const metric =
  (of: object): Change =>
  (account) => {
    const [found] = A.groupOf(account).filters;
    found!.metricTransformations = found!.metricTransformations.map((one) => ({...one, ...of}));
  };
export const beside = (more: object = {}): object => ({...NONE, ...more});
export const IAMS = {source: ['aws.iam']};
export const simple = (target: Partial<Target>, more: Change = C.all()): Change =>
  C.all(plain(), ruled('iam-changes', IAMS, target), more);
export const text = (t: string, names: string[] = ['eventName', 'arn']): Change => simple(sends(names, t));
export const W = {...NONE};
