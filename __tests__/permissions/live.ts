/** What a live test of a policy needs: somebody with that policy and no more, and the IAM actions behind the calls they made. */
import {CreateAccessKeyCommand, CreateUserCommand, PutUserPolicyCommand} from '@aws-sdk/client-iam';
import type {PolicyDocument} from '../../src/permissions/policy.js';
import {accountWith, type Account} from '../../stand-in/accounts.js';
import type {LoggedCall} from '../../stand-in/control.js';
import type {StandIn} from '../../stand-in/start.js';

const NAME = 'iam-alert-guard';

/** Calls whose IAM action bears another name: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
const OTHERWISE: Readonly<Record<string, string>> = {
  's3:HeadBucket': 's3:ListBucket',
  's3:GetPublicAccessBlock': 's3:GetBucketPublicAccessBlock',
  's3:GetBucketLifecycleConfiguration': 's3:GetLifecycleConfiguration',
};

export function actionOf({service, action}: Pick<LoggedCall, 'service' | 'action'>): string {
  const name = `${service}:${action}`;
  return OTHERWISE[name] ?? name;
}

/**
 * Needed beside a call for what the call holds, so never a call of their own: tags and attributes of what is made.
 * moto asks no permission for them.
 */
export const IMPLIED: readonly string[] = [
  'cloudtrail:AddTags',
  'events:TagResource',
  'kms:TagResource',
  's3:TagResource',
  'sns:TagResource',
  'sqs:TagQueue',
];

/**
 * moto compares resources with `*` alone, ignores conditions, and calls CloudWatch by its signing name. So which actions suffice can be
 * shown on it; what they are granted on is shown by this project's own evaluator (`scoping` below).
 */
function forMoto({Statement}: PolicyDocument, without: string | null): string {
  const Action = Statement.flatMap((statement) => statement.Action)
    .filter((action) => action !== without)
    .flatMap((action) =>
      action.startsWith('cloudwatch:') ? [action, action.replace('cloudwatch:', 'monitoring:')] : [action],
    );
  return JSON.stringify({Version: '2012-10-17', Statement: [{Effect: 'Allow', Action, Resource: '*'}]});
}

export interface Holder {
  readonly account: Account;
  /** From now on the holder may do what the document says, less one action, and nothing else. Authorisation is enforced. */
  readonly grant: (document: PolicyDocument, without?: string) => Promise<void>;
}

/** A user of the account without any right yet. */
export async function holderIn(standIn: StandIn, admin: Account): Promise<Holder> {
  const {iam} = admin.clients();
  await iam.send(new CreateUserCommand({UserName: NAME}));
  const {AccessKey: key} = await iam.send(new CreateAccessKeyCommand({UserName: NAME}));
  const credentials = {accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? ''};
  return {
    account: accountWith(standIn, admin.id, admin.region, credentials),
    async grant(document, without) {
      // Nobody but the holder has rights under enforcement, so it is off while they change.
      await standIn.control.enforceAuth(false);
      const PolicyDocument = forMoto(document, without ?? null);
      await iam.send(new PutUserPolicyCommand({UserName: NAME, PolicyName: NAME, PolicyDocument}));
      await standIn.control.clearCalls(admin.id);
      await standIn.control.enforceAuth(true);
    },
  };
}
