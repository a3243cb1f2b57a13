/**
 * What other tools look at on the way of an alert. Read from their sources at the commits named here, in August 2026; the marks
 * rest on no run. `yes` is therefore "it looks at this", not "it judges every fault of this".
 */

/** `declared`: it says whether the thing is as its own template declares it. `unread`: that part of it was not read, so nothing is said. */
export type Mark = 'yes' | 'part' | 'no' | 'declared' | 'unread';

export const RIVALS = [
  ['PR', 'Prowler'],
  ['CC', 'Cloud Custodian'],
  ['SP', 'Steampipe and Powerpipe, aws-compliance'],
  ['SH', 'Security Hub and AWS Config'],
  ['CS', 'CloudSploit'],
  ['SS', 'ScoutSuite'],
  ['ST', 'Stave'],
  ['GC', 'Government of Canada, aws-guardrails-cac-solution'],
  ['FM', 'AWS sample-bedrock-security-config-rules-pack, FMI-19'],
  ['TF', 'Terraform plan in a workflow'],
  ['CD', 'cdk-real-drift'],
] as const;

export type Rival = (typeof RIVALS)[number][0];

/** A mark, with the sources it rests on, and a remark where the mark alone would mislead. */
export interface Cell {
  readonly mark: Mark;
  readonly sources?: readonly string[];
  readonly remark?: string;
}

export interface Capability {
  /** The kind of catalogue entry that is about it. */
  readonly kind: string;
  readonly what: string;
  readonly cells: Readonly<Record<Rival, Cell>>;
}

const github = (repository: string, commit: string, path: string): string =>
  `https://github.com/${repository}/blob/${commit}/${path}`;

const prowler = (path: string): string =>
  github('prowler-cloud/prowler', '3e000faa31', `prowler/providers/aws/services/${path}`);
const custodian = (path: string): string => github('cloud-custodian/cloud-custodian', 'df800e9e94', path);
const steampipe = (path: string): string => github('turbot/steampipe-mod-aws-compliance', 'a1d0b446', path);
const cloudsploit = (path: string): string => github('aquasecurity/cloudsploit', '4b5bbd809', `plugins/aws/${path}`);
const scout = (path: string): string => github('nccgroup/ScoutSuite', '7909f2fc6', path);
const canada = (path: string): string =>
  github('ssc-spc-ccoe-cei/aws-guardrails-cac-solution', '89a8347', `src/lambda/${path}`);
const HUB = 'https://github.com/awsdocs/aws-security-hub-user-guide';

/** The page numbers them in the order of their use. */
export const SOURCES: Readonly<Record<string, string>> = {
  'prowler-multi-region': prowler('cloudtrail/cloudtrail_multi_region_enabled/cloudtrail_multi_region_enabled.py'),
  'prowler-management-events': prowler(
    'cloudtrail/cloudtrail_multi_region_enabled_logging_management_events/cloudtrail_multi_region_enabled_logging_management_events.py',
  ),
  'prowler-cloudtrail': prowler('cloudtrail/cloudtrail_service.py'),
  'prowler-shadow-trails': 'https://github.com/prowler-cloud/prowler/issues/1427',
  'prowler-eventbridge': prowler('eventbridge/eventbridge_service.py'),
  'prowler-subscriptions': prowler(
    'sns/sns_subscription_not_using_http_endpoints/sns_subscription_not_using_http_endpoints.py',
  ),
  'custodian-account': custodian('c7n/resources/account.py'),
  'custodian-excluded-sources': 'https://github.com/cloud-custodian/cloud-custodian/pull/8968',
  'custodian-cloudtrail': custodian('c7n/resources/cloudtrail.py'),
  'custodian-eventbridge': custodian('c7n/resources/eventbridge.py'),
  'custodian-sns': custodian('c7n/resources/sns.py'),
  'steampipe-cloudtrail': steampipe('conformance_pack/cloudtrail.pp'),
  'steampipe-cloudwatch': steampipe('conformance_pack/cloudwatch.pp'),
  'steampipe-eventbridge': steampipe('conformance_pack/eventbridge.pp'),
  'steampipe-sns': steampipe('conformance_pack/sns.pp'),
  'hub-cloudwatch': `${HUB}, doc_source/cloudwatch-controls.md`,
  'hub-cloudtrail': `${HUB}, doc_source/cloudtrail-controls.md`,
  'cloudsploit-trail': cloudsploit('cloudtrail/cloudtrailEnabled.js'),
  'cloudsploit-delivery': cloudsploit('cloudtrail/cloudtrailDeliveryFailing.js'),
  'cloudsploit-management-events': cloudsploit('cloudtrail/cloudtrailManagementEvents.js'),
  'cloudsploit-rules': cloudsploit('eventbridge/eventsInUse.js'),
  'cloudsploit-subscribers': cloudsploit('sns/snsValidSubscribers.js'),
  'cloudsploit-topic-policies': cloudsploit('sns/topicPolicies.js'),
  'scout-trails': scout('ScoutSuite/providers/aws/resources/cloudtrail/trails.py'),
  'scout-coverage': 'https://github.com/nccgroup/ScoutSuite/issues/1668',
  stave:
    'https://github.com/sufield/stave/blob/c005e2f4/README.md, and its published catalogue of SNS and EventBridge controls',
  'canada-gc13': canada('gc13_check_emergency_account_alerts/app.py'),
  'canada-gc01': canada('gc01_check_alerts_flag_misuse/app.py'),
  'fmi-19': github(
    'aws-samples/sample-bedrock-security-config-rules-pack',
    '6daa7a3',
    'controls/fmi-19-guardrail-change-monitoring-enabled/lambda-function.py',
  ),
  'terraform-subscription':
    'https://github.com/hashicorp/terraform-provider-aws, internal/service/sns/topic_subscription.go',
  'cdk-real-drift': 'https://github.com/go-to-k/cdk-real-drift/blob/c00ed982/README.md',
};

const cell =
  (mark: Mark) =>
  (sources: string | readonly string[] = [], remark = ''): Cell => {
    const list = typeof sources === 'string' ? [sources] : sources;
    return {mark, ...(list.length === 0 ? {} : {sources: list}), ...(remark === '' ? {} : {remark})};
  };
const yes = cell('yes');
const part = cell('part');
const no = cell('no');
const unread = cell('unread');
/** Terraform and CloudFormation compare with what a template says, whatever that is worth. */
const declared = {TF: cell('declared')(), CD: cell('declared')()};

export const CAPABILITIES: readonly Capability[] = [
  {
    kind: 'TRAIL',
    what: 'the trail covers all regions',
    cells: {
      ...declared,
      PR: part('prowler-multi-region', 'a region with a single-region trail passes'),
      CC: yes('custodian-account'),
      SP: yes('steampipe-cloudtrail'),
      SH: yes('hub-cloudtrail'),
      CS: part('cloudsploit-trail'),
      SS: part('scout-trails'),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'TRAIL',
    what: 'it is logging',
    cells: {
      ...declared,
      PR: yes('prowler-multi-region'),
      CC: yes('custodian-account'),
      SP: yes('steampipe-cloudtrail'),
      SH: unread(),
      CS: yes('cloudsploit-trail'),
      SS: yes('scout-trails'),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'TRAIL',
    what: 'it records management events',
    cells: {
      ...declared,
      PR: part('prowler-management-events'),
      CC: part('custodian-account', 'basic selectors must say All'),
      SP: part('steampipe-cloudtrail'),
      SH: yes('hub-cloudtrail'),
      CS: part('cloudsploit-management-events'),
      SS: no('scout-trails', 'collected, no rule uses it'),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'TRAIL',
    what: 'advanced selectors are understood',
    cells: {
      ...declared,
      PR: part('prowler-management-events', "by the selector's name"),
      CC: part('custodian-account'),
      SP: part(['steampipe-cloudtrail', 'steampipe-cloudwatch'], 'in one of three families of queries'),
      SH: unread(),
      CS: no('cloudsploit-management-events', 'the answer is "unknown"'),
      SS: no(),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'TRAIL',
    what: 'a write-only trail passes where it is enough',
    cells: {
      TF: no(),
      CD: no(),
      PR: no(),
      CC: no(),
      SP: no(),
      SH: no(),
      CS: yes('cloudsploit-management-events', 'any selector passes'),
      SS: no(),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'TRAIL',
    what: 'excluded event sources',
    cells: {
      ...declared,
      PR: no('prowler-cloudtrail'),
      CC: no('custodian-excluded-sources', 'declined by its maintainers for this filter'),
      SP: yes('steampipe-cloudwatch'),
      SH: yes('hub-cloudtrail'),
      CS: no(),
      SS: no('scout-coverage'),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'STORE',
    what: 'log file validation',
    cells: {
      ...declared,
      PR: yes(),
      CC: yes('custodian-account'),
      SP: yes('steampipe-cloudtrail'),
      SH: yes('hub-cloudtrail'),
      CS: yes(),
      SS: yes(),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'STORE',
    what: "the trail's key",
    cells: {
      ...declared,
      PR: yes(),
      CC: yes('custodian-account'),
      SP: yes(),
      SH: yes('hub-cloudtrail'),
      CS: yes(),
      SS: yes(),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'STORE',
    what: 'errors of delivery to the bucket',
    cells: {
      TF: no(),
      CD: no(),
      PR: no('prowler-cloudtrail'),
      CC: yes('custodian-account'),
      SP: unread(),
      SH: unread(),
      CS: yes('cloudsploit-delivery'),
      SS: part('scout-trails', 'collected, no rule uses it'),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'RULE',
    what: 'a rule for IAM calls exists',
    cells: {
      ...declared,
      PR: no('prowler-eventbridge'),
      CC: part('custodian-eventbridge', 'rules in general, if one writes the policy'),
      SP: no('steampipe-eventbridge'),
      SH: no(),
      CS: no('cloudsploit-rules', '"any rule is in use"'),
      SS: no(),
      ST: no(),
      GC: part('canada-gc13', 'by its name'),
      FM: part('fmi-19', 'for Bedrock'),
    },
  },
  {
    kind: 'RULE',
    what: 'it is in the region where IAM events appear',
    cells: {
      TF: no(),
      CD: no(),
      PR: no(),
      CC: no('custodian-eventbridge', "the policy's region is its author's choice"),
      SP: no(),
      SH: no(),
      CS: no(),
      SS: no(),
      ST: no(),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'RULE',
    what: 'it is enabled, the third state included',
    cells: {
      ...declared,
      PR: no(),
      CC: part('custodian-eventbridge', 'a filter on the value'),
      SP: no(),
      SH: no(),
      CS: no(),
      SS: no(),
      ST: no('stave'),
      GC: yes('canada-gc13'),
      FM: part('fmi-19', 'the third state counts as disabled'),
    },
  },
  {
    kind: 'PATTERN',
    what: 'which IAM calls the pattern lets through',
    cells: {
      TF: no(),
      CD: no(),
      PR: no(),
      CC: no(),
      SP: no(),
      SH: no(),
      CS: no(),
      SS: no(),
      ST: part('stave', 'too wide, or overlapping'),
      GC: no('canada-gc13', 'GC01 tests for one literal of GuardDuty'),
      FM: part('fmi-19', 'at least one of three literal names'),
    },
  },
  {
    kind: 'TARGET',
    what: 'the rule has a target that exists',
    cells: {
      ...declared,
      PR: no(),
      CC: yes('custodian-eventbridge'),
      SP: no(),
      SH: no(),
      CS: no(),
      SS: no(),
      ST: yes('stave'),
      GC: yes('canada-gc13'),
      FM: yes('fmi-19'),
    },
  },
  {
    kind: 'TARGET',
    what: 'dead-letter queues',
    cells: {
      ...declared,
      PR: no(),
      CC: part('custodian-eventbridge', 'a filter on the value'),
      SP: no(),
      SH: no(),
      CS: no(),
      SS: no(),
      ST: yes('stave'),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'TOPIC',
    what: "the topic's policy lets EventBridge publish",
    cells: {
      ...declared,
      PR: no(),
      CC: part('custodian-sns', 'if one writes the statement to look for'),
      SP: no('steampipe-sns', 'only that it is not public'),
      SH: no(),
      CS: no('cloudsploit-topic-policies', 'only that it is not public'),
      SS: no(),
      ST: no('stave', 'only that it is not too broad'),
      GC: no(),
      FM: no('fmi-19', 'its remediation writes one'),
    },
  },
  {
    kind: 'TKMS',
    what: "the key's policy lets EventBridge use it",
    cells: {
      ...declared,
      PR: no(),
      CC: no(),
      SP: no(),
      SH: no(),
      CS: no(),
      SS: no(),
      ST: no('stave'),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'SUB',
    what: 'a subscription is confirmed',
    cells: {
      PR: no('prowler-subscriptions', 'pending ones are skipped'),
      CC: part('custodian-account', 'the count is not zero'),
      SP: no('steampipe-cloudwatch', 'pending ones count'),
      SH: part('hub-cloudwatch', '"at least one subscriber"'),
      CS: no(),
      SS: no(),
      ST: part('stave', 'fails when all are pending'),
      GC: yes('canada-gc13'),
      FM: no(),
      TF: no('terraform-subscription', 'a computed attribute'),
      CD: no('cdk-real-drift', 'pending ones are skipped'),
    },
  },
  {
    kind: 'SUB',
    what: 'who is subscribed',
    cells: {
      PR: part('prowler-subscriptions', 'http only'),
      CC: part('custodian-sns', 'a filter on the value'),
      SP: no(),
      SH: no(),
      CS: part('cloudsploit-subscribers', 'a list of who must not be, off by default'),
      SS: no(),
      ST: part('stave', 'http only'),
      GC: part(['canada-gc13', 'canada-gc01'], 'e-mail; GC01 takes Lambda too'),
      FM: no(),
      TF: cell('declared')(),
      CD: part('cdk-real-drift', 'added ones'),
    },
  },
  {
    kind: 'SUB',
    what: 'filter policies of subscriptions',
    cells: {
      ...declared,
      PR: no(),
      CC: part('custodian-sns', 'a filter on the value'),
      SP: no(),
      SH: no(),
      CS: no(),
      SS: no(),
      ST: no('stave'),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'OBS',
    what: 'metrics of failed invocations',
    cells: {
      TF: no(),
      CD: no(),
      PR: no(),
      CC: part('custodian-eventbridge', 'a filter on metrics'),
      SP: no(),
      SH: no(),
      CS: no(),
      SS: no(),
      ST: part('stave', 'that an alarm exists'),
      GC: no(),
      FM: no(),
    },
  },
  {
    kind: 'ORG',
    what: 'trails of an organization and shadow trails',
    cells: {
      ...declared,
      PR: part('prowler-shadow-trails'),
      CC: part('custodian-cloudtrail'),
      SP: part('steampipe-cloudtrail', 'as a remark'),
      SH: part('hub-cloudwatch', 'no data for a trail of another account'),
      CS: unread(),
      SS: part('scout-trails'),
      ST: unread(),
      GC: no(),
      FM: no(),
    },
  },
];

/** The marks of a whole kind; none where nothing of the kind was compared. */
export function marksOf(rival: Rival, kind: string): readonly Mark[] {
  return CAPABILITIES.filter((capability) => capability.kind === kind).map(({cells}) => cells[rival].mark);
}
