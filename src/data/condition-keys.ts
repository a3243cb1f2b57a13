/**
 * Condition keys of a service that only some of its actions carry. In a request for any other action they are absent, whatever the caller
 * would like (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
 * Listed is what is certain; a key that is not listed may come with any action.
 */

const REFERENCE = 'https://docs.aws.amazon.com/service-authorization/latest/reference';

export interface ActionKey {
  /** Lower case; one that ends with `/` or `:` stands for all that begin so. */
  readonly key: string;
  /** Lower case, `service:action`. */
  readonly actions: readonly string[];
  readonly page: string;
}

function only(service: string, page: string, keys: string, actions: string): ActionKey[] {
  const named = actions === '' ? [] : actions.split(' ').map((action) => `${service}:${action}`.toLowerCase());
  return keys.split(' ').map((key) => ({key: `${service}:${key}`.toLowerCase(), actions: named, page}));
}

const SNS = `${REFERENCE}/list_amazonsns.html`;
const S3 = `${REFERENCE}/list_amazons3.html`;
const BUS = `${REFERENCE}/list_amazoneventbridge.html`;
const KMS = 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html';

const CRYPTOGRAPHIC =
  'Decrypt Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext ' +
  'ReEncryptFrom ReEncryptTo';

const KEYS: readonly ActionKey[] = [
  ...only('sns', SNS, 'Endpoint Protocol', 'Subscribe Receive'),
  ...only('s3', S3, 'prefix delimiter max-keys', 'ListBucket ListBucketVersions'),
  ...only('s3', S3, 'RequestObjectTag/ RequestObjectTagKeys x-amz-copy-source', 'PutObject'),
  ...only('s3', S3, 'x-amz-server-side-encryption x-amz-server-side-encryption-aws-kms-key-id', 'PutObject'),
  ...only('s3', S3, 'object-lock-mode object-lock-retain-until-date object-lock-legal-hold', 'PutObject'),
  ...only('s3', S3, 'x-amz-acl x-amz-grant-full-control x-amz-grant-read', 'PutObject PutObjectAcl PutBucketAcl'),
  ...only(
    's3',
    S3,
    'x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp',
    'PutObject PutObjectAcl PutBucketAcl',
  ),
  ...only('events', BUS, 'source detail-type', 'PutEvents PutRule'),
  ...only('events', BUS, 'TargetArn', 'PutTargets'),
  ...only('kms', KMS, 'EncryptionContext: EncryptionContextKeys', `CreateGrant RetireGrant ${CRYPTOGRAPHIC}`),
  ...only('kms', KMS, 'EncryptionAlgorithm', CRYPTOGRAPHIC),
  ...only('kms', KMS, 'GrantConstraintType GrantOperations GranteePrincipal RetiringPrincipal', 'CreateGrant'),
  ...only('kms', KMS, 'GrantConstraintSourceArn GranteeServicePrincipal', 'CreateGrant'),
  ...only('kms', KMS, 'GrantIsForAWSResource', 'CreateGrant ListGrants RevokeGrant'),
  ...only('kms', KMS, 'BypassPolicyLockoutSafetyCheck', 'CreateKey PutKeyPolicy ReplicateKey'),
  ...only('kms', KMS, 'ExpirationModel ValidTo', 'ImportKeyMaterial'),
  ...only('kms', KMS, 'ScheduleKeyDeletionPendingWindowInDays', 'ScheduleKeyDeletion'),
  ...only('kms', KMS, 'RotationPeriodInDays', 'EnableKeyRotation'),
  ...only('kms', KMS, 'SigningAlgorithm MessageType', 'Sign Verify'),
  ...only('kms', KMS, 'MacAlgorithm', 'GenerateMac VerifyMac'),
  ...only('kms', KMS, 'ReEncryptOnSameKey', 'ReEncryptFrom ReEncryptTo'),
];

/** By what a key begins with. */
export function actionKey(key: string): ActionKey | undefined {
  const name = key.toLowerCase();
  return KEYS.find((one) => (/[/:]$/.test(one.key) ? name.startsWith(one.key) : name === one.key));
}

/** Whose rule it is: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html */
export const CREATOR = 'events:creatoraccount';
