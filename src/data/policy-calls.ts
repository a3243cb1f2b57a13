/**
 * The calls that change IAM policies, as the metric filter of the CIS AWS Foundations Benchmark names them ("Ensure IAM policy changes are
 * monitored"): https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-4
 */
export const POLICY_CALLS: readonly string[] = [
  ...['AttachGroupPolicy', 'AttachRolePolicy', 'AttachUserPolicy'],
  ...['CreatePolicy', 'CreatePolicyVersion'],
  ...['DeleteGroupPolicy', 'DeletePolicy', 'DeletePolicyVersion', 'DeleteRolePolicy', 'DeleteUserPolicy'],
  ...['DetachGroupPolicy', 'DetachRolePolicy', 'DetachUserPolicy'],
  ...['PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy'],
];
