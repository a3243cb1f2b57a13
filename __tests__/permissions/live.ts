/** What a live test of a policy needs: somebody with that policy and no more, and the IAM actions behind the calls they made. */
import {CreateAccessKeyCommand, CreateUserCommand, PutUserPolicyCommand} from '@aws-sdk/client-iam';
import type {PolicyDocument} from '../../src/permissions/policy.js';
import {accountWith, type Account} from '../../stand-in/accounts.js';
import type {LoggedCall, Rule} from '../../stand-in/control.js';
import type {StandIn} from '../../stand-in/start.js';

const NAME = 'iam-alert-guard';

/** Calls whose IAM action bears another name: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
const OTHERWISE: Readonly<Record<string, string>> = {
  's3:HeadBucket': 's3:ListBucket',
  's3:GetPublicAccessBlock': 's3:GetBucketPublicAccessBlock',
  's3:GetBucketLifecycleConfiguration': 's3:GetLifecycleConfiguration',
};

/**
 * What AWS asks for besides where a call puts tags on what it makes, or names a role, with the text by which such a call is known. moto
 * does not ask, so the gateway denies in its place.
 */
const BESIDES: readonly (readonly [call: string, action: string, sign: string])[] = [
  ['cloudtrail:CreateTrail', 'cloudtrail:AddTags', 'TagsList'],
  ['events:PutRule', 'events:TagResource', 'Tags'],
  ['events:PutRule', 'iam:PassRole', 'RoleArn'],
  ['events:PutTargets', 'iam:PassRole', 'RoleArn'],
  ['kms:CreateKey', 'kms:TagResource', 'Tags'],
  ['s3:CreateBucket', 's3:TagResource', '<Tag'],
  ['sns:CreateTopic', 'sns:TagResource', 'Tags.'],
  ['sqs:CreateQueue', 'sqs:TagQueue', 'tags'],
];

/** The IAM actions that AWS asks for a call. */
export function actionsOf({service, action, params}: LoggedCall): string[] {
  const name = `${service}:${action}`;
  // The body of an S3 call is not in the log.
  const holds = (sign: string): boolean => service === 's3' || JSON.stringify(params).includes(sign);
  const besides = BESIDES.filter(([call, , sign]) => call === name && holds(sign));
  return [OTHERWISE[name] ?? name, ...besides.map(([, needed]) => needed)];
}

/**
 * moto compares resources with `*` alone and ignores conditions. So which actions suffice can be shown on it; what they are granted on
 * is shown by the evaluator of this project (`scopes.test.ts`).
 */
function forMoto({Statement}: PolicyDocument, without: string | null): string {
  const Action = Statement.flatMap((statement) => statement.Action).filter((action) => action !== without);
  return JSON.stringify({Version: '2012-10-17', Statement: [{Effect: 'Allow', Action, Resource: '*'}]});
}

/** Asked only where a phone or an app is declared, which the accounts of these tests have not. */
const OF_PHONES_AND_APPS: readonly string[] = [
  ...['sns:CheckIfPhoneNumberIsOptedOut', 'sns:GetSMSSandboxAccountStatus', 'sns:ListSMSSandboxPhoneNumbers'],
  'sns:ListOriginationNumbers',
  ...['sns:GetEndpointAttributes', 'sns:GetPlatformApplicationAttributes'],
];

/** Asked only where such a road is in sight, which it is not in the accounts of these tests. */
const OF_OTHER_ROADS: readonly string[] = [
  ...['DescribeChimeWebhookConfigurations', 'DescribeSlackChannelConfigurations'].map((name) => `chatbot:${name}`),
  'chatbot:ListMicrosoftTeamsChannelConfigurations',
  ...['cloudwatch:EnableAlarmActions', 'cloudwatch:ListAlarmMuteRules', 'cloudwatch:ListTagsForResource'],
  'logs:PutMetricFilter',
  ...['events:DescribeApiDestination', 'events:DescribeConnection'],
  'firehose:DescribeDeliveryStream',
  ...['kinesis:DescribeStreamSummary', 'kinesis:GetResourcePolicy'],
  ...['lambda:GetAlias', 'lambda:GetFunctionEventInvokeConfig'],
  ...[
    ...['DescribeLogGroups', 'DescribeMetricFilters', 'DescribeResourcePolicies'],
    ...['GetDataProtectionPolicy', 'DescribeAccountPolicies'],
  ].map((name) => `logs:${name}`),
  'notifications-contacts:ListEmailContacts',
  ...['ListChannels', 'ListEventRules', 'ListNotificationConfigurations', 'ListNotificationHubs'].map(
    (name) => `notifications:${name}`,
  ),
];

export function isUsed(action: string): boolean {
  return !OF_PHONES_AND_APPS.includes(action) && !OF_OTHER_ROADS.includes(action);
}

export interface Holder {
  readonly account: Account;
  /** From now on the holder may do what the document says, less one action, and nothing else. Authorisation is enforced. */
  readonly grant: (document: PolicyDocument, without?: string) => Promise<void>;
  /** The IAM actions behind the calls since the last grant. */
  readonly used: () => Promise<readonly string[]>;
}

/**
 * A user of the account without any right yet.
 *
 * @param rules of the gateway, that hold beside those of the test
 */
export async function holderIn(standIn: StandIn, admin: Account, rules: readonly Rule[] = []): Promise<Holder> {
  const {control} = standIn;
  const {iam} = admin.clients();
  await iam.send(new CreateUserCommand({UserName: NAME}));
  const {AccessKey: key} = await iam.send(new CreateAccessKeyCommand({UserName: NAME}));
  const credentials = {accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? ''};
  return {
    account: accountWith(standIn, admin.id, admin.region, credentials),
    async grant(document, without) {
      // Nobody but the holder has rights under enforcement, so it is off while they change.
      await control.enforceAuth(false);
      const PolicyDocument = forMoto(document, without ?? null);
      await iam.send(new PutUserPolicyCommand({UserName: NAME, PolicyName: NAME, PolicyDocument}));
      const denied = BESIDES.filter(([, action]) => action === without);
      await control.clearRules(admin.id);
      await control.addRules(admin.id, [
        ...denied.map(([op, , bodyMatch]): Rule => ({op, bodyMatch, deny: true})),
        ...rules,
      ]);
      await control.clearCalls(admin.id);
      await control.enforceAuth(true);
    },
    async used() {
      const calls = await control.calls(admin.id);
      return [...new Set(calls.flatMap(actionsOf))].sort();
    },
  };
}
