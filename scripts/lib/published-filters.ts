/**
 * Metric filters that others publish for changes of IAM, word for word, and what other tools want to see. The page of them
 * (`docs/metric-filters.md`) and the tests of the filter language read this file.
 */

export const CIS_NAMES = [
  ...['DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy'],
  ...['CreatePolicy', 'DeletePolicy', 'CreatePolicyVersion', 'DeletePolicyVersion'],
  ...['AttachRolePolicy', 'DetachRolePolicy', 'AttachUserPolicy', 'DetachUserPolicy'],
  ...['AttachGroupPolicy', 'DetachGroupPolicy'],
] as const;

export interface PublishedFilter {
  readonly name: string;
  readonly text: string;
  readonly source: string;
}

const named = (between: string): string => CIS_NAMES.map((name) => `($.eventName=${name})`).join(between);

export const PUBLISHED_FILTERS: readonly PublishedFilter[] = [
  {
    name: 'CIS AWS Foundations Benchmark 1.2.0 (3.4), 1.4.0, 1.5.0, 2.0.0 and 3.0.0 (4.4)',
    text: `{${named('||')}}`,
    source: 'https://docs.datadoghq.com/security/default_rules/aws-iam-account-iam-policy-changes-should-be-monitored',
  },
  {
    name: 'Security Hub CloudWatch.4',
    text: `{($.eventSource=iam.amazonaws.com) && (${named(' || ')})}`,
    source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-4',
  },
  {
    name: 'everything that changes IAM (this tool)',
    text: '{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }',
    source: 'docs/metric-filters.md',
  },
  {
    name: 'all of IAM, except what CloudFormation does',
    text: `{($.eventSource=iam.amazonaws.com) && ($.userIdentity.invokedBy != "cloudformation.amazonaws.com")}`,
    source: 'https://github.com/DataBiosphere/azul/issues/5884',
  },
];

/** What another tool makes of the text of a filter. None of them reads the language: they look for words. */
export interface Expectation {
  readonly tool: string;
  readonly source: string;
  readonly accepts: (text: string) => boolean;
}

/** `$.eventName = Name`, unquoted, from `from` on; -1 where it is not. */
function standsAt(text: string, name: string, from: number): number {
  const pattern = /\$\.eventName\s*=\s*/g;
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (text.startsWith(name, pattern.lastIndex)) return pattern.lastIndex + name.length;
  }
  return -1;
}

const plain = (text: string): string => text.replaceAll(/\s/g, '');

const inOrder = (text: string): boolean => {
  let at = 0;
  return CIS_NAMES.every((name) => (at = standsAt(text, name, at)) >= 0);
};

export const EXPECTATIONS: readonly Expectation[] = [
  {
    tool: 'Prowler',
    source:
      'https://github.com/prowler-cloud/prowler/blob/3e000faa31/prowler/providers/aws/services/cloudwatch/cloudwatch_log_metric_filter_policy_changes/cloudwatch_log_metric_filter_policy_changes.py',
    // Sixteen lookaheads, in any order, quoted or not.
    accepts: (text) => CIS_NAMES.every((name) => standsAt(text.replaceAll('"', ''), name, 0) >= 0),
  },
  {
    tool: 'Steampipe (aws-compliance)',
    source: 'https://github.com/turbot/steampipe-mod-aws-compliance/blob/a1d0b446/conformance_pack/cloudwatch.pp',
    // One regular expression: these names, unquoted, in this order.
    accepts: inOrder,
  },
  {
    tool: 'Security Hub',
    source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-4',
    // "Fails if the exact metric filters prescribed by CIS are not used. Additional fields or terms cannot be added"; the page's own text, but
    // for white space.
    accepts: (text) => plain(text) === plain(PUBLISHED_FILTERS[1]?.text ?? ''),
  },
];
