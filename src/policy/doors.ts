/** What an outsider could do at each resource of the chain: the actions that a policy is asked about together. */
export const TOPIC_PUBLISH = ['sns:Publish'];
export const TOPIC_SUBSCRIBE = ['sns:Subscribe', 'sns:Receive'];
export const TOPIC_ADMINISTER = [
  ...['sns:SetTopicAttributes', 'sns:AddPermission', 'sns:RemovePermission', 'sns:DeleteTopic'],
  'sns:PutDataProtectionPolicy',
];
export const BUS_PUT = ['events:PutEvents'];
export const BUS_ADMINISTER = [
  ...['events:PutRule', 'events:PutTargets', 'events:DisableRule', 'events:EnableRule', 'events:DeleteRule'],
  ...['events:RemoveTargets', 'events:PutPermission', 'events:RemovePermission', 'events:DeleteEventBus'],
];
export const BUCKET_READ = ['s3:GetObject', 's3:ListBucket', 's3:GetObjectVersion'];
export const BUCKET_WRITE = [
  ...['s3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy'],
  ...['s3:PutLifecycleConfiguration', 's3:PutBucketAcl', 's3:PutObjectAcl', 's3:DeleteBucket'],
];
