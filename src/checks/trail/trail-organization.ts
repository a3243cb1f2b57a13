import {declaredFlag} from '../shared/trail-flag.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'trail-organization',
  title: 'The trail is an organization trail where declared',
  hop: 'trail',
  severity: 'medium',
  rationale:
    'An organization trail turned into a trail of one account takes the record away from every member at once.',
  remediation: {
    console:
      'CloudTrail in the management account > Trails > the trail > General details > Enable for all accounts in my organization.',
    cli: {
      say: 'In the management account of the organization, or in its delegated administrator account for CloudTrail:',
      run: ['aws cloudtrail update-trail --name TRAIL --is-organization-trail'],
    },
    terraform: 'is_organization_trail = true on aws_cloudtrail.',
  },
  by: 'human',
  reads: ['cloudtrail:DescribeTrails'],
  at: ['trail', 'organization'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html'],
  good: {
    says: 'Declared, and an organization trail serves.',
    baseline: {trail: {organization: true}},
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{IsOrganizationTrail: true}]}],
  },
  bad: {
    says: 'Declared, and the trail is one account’s own.',
    baseline: {trail: {organization: true}},
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{IsOrganizationTrail: false}]}],
  },
  evaluate: (proof) =>
    declaredFlag(proof, {
      key: 'organization',
      declared: proof.context.baseline.trail.organization,
      observed: ({IsOrganizationTrail}) => IsOrganizationTrail ?? null,
      passed: 'is as declared',
      failed: 'The trail does not cover what the baseline declares',
    }),
});
