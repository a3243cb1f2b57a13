import {lacking} from '../../delivery/doubt.js';
import type {Answer} from '../../snapshot/model.js';
import {OPERATIONS, type ReadOp} from '../../snapshot/reads.js';
import type {Evidence} from '../../delivery/evidence/evidence.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'advice-readable',
  title: 'Metrics, alarms and other evidence can be read',
  hop: 'account',
  severity: 'info',
  rationale:
    'The verdict does not depend on metrics, alarms, archives or the settings of the log bucket, so permission to read them is optional. Without it, remarks about them are missing from the report.',
  remediation: {
    console: 'IAM > Roles > the role of this check: add what `iam-alert-guard permissions --with-advice` prints.',
    cli: {say: 'The permissions that advice needs:', run: ['iam-alert-guard permissions --with-advice']},
    terraform: 'aws_iam_role_policy with the document that `iam-alert-guard permissions --with-advice` prints.',
  },
  by: 'grant-permission',
  reads: [
    'cloudwatch:GetMetricStatistics',
    'cloudwatch:DescribeAlarms',
    'events:ListArchives',
    'events:ListEventBuses',
    'events:ListRuleNamesByTarget',
    'sns:ListSubscriptions',
    's3:GetBucketAcl',
    's3:GetPublicAccessBlock',
    's3:GetBucketVersioning',
    's3:GetBucketLifecycleConfiguration',
    'organizations:DescribeOrganization',
  ],
  at: [],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html'],
  good: {says: 'All of it can be read.'},
  bad: {says: 'Metrics are denied.', edits: [{read: 'cloudwatch:GetMetricStatistics', denied: true}]},
  evaluate({evidence, context, coverage}, found) {
    // What is declared decides. Where nothing is, what AWS would tell may decide, and the checks of what asks for it say so.
    const declared = context.baseline.organization !== undefined;
    const beside = (op: ReadOp): boolean =>
      SEARCHES.has(op) || (declared && op === 'organizations:DescribeOrganization');
    const searched = context.facts
      .used()
      .flatMap(({read: {op}, answer}) => (beside(op) && answer.status === 'unreadable' ? [op] : []));
    // What leaves it open whether calls arrive is no advice here: `alerts-delivered` names it.
    const doubts = coverage.recipients.flatMap((byCall) =>
      [...byCall.values()].flatMap((outcome) => (outcome.verdict === 'unknown' ? [outcome.doubt] : [])),
    );
    // Nor is what makes a graver finding unknown, which asks for it.
    const graver = found().flatMap(({status, severity, doubt}) =>
      status === 'unknown' && severity !== 'info' && doubt !== undefined ? [doubt] : [],
    );
    const asked = new Set<string>([
      ...doubts.flatMap(({reads}) => reads.map(({read}) => read.op)),
      ...graver.flatMap(({reads, permissions}) => [...permissions, ...reads.map(({op}) => op)]),
    ]);
    const decides = (op: ReadOp): boolean => [op, ...OPERATIONS[op].actions].some((action) => asked.has(action));
    const unread = [...new Set([...unreadOf(evidence), ...searched])].filter((op) => !decides(op)).sort();
    if (unread.length === 0) return [{status: 'pass', message: 'Metrics, alarms and other evidence could be read.'}];
    const actions = [...new Set(unread.flatMap((op) => OPERATIONS[op].actions))].sort();
    return [
      {
        status: 'unknown',
        severity: 'info',
        observed: unread,
        message: `Not looked at: ${unread.join(', ')}. The verdict does not depend on it.`,
        doubt: lacking(actions),
      },
    ];
  },
});

/** Made only where a recipient is missed. */
const SEARCHES: ReadonlySet<ReadOp> = new Set<ReadOp>(['sns:ListSubscriptions', 'events:ListRuleNamesByTarget']);

function unreadOf({rules, topics, archive, buckets, strays}: Evidence): ReadOp[] {
  const found = new Set<ReadOp>();
  const note = (op: ReadOp, answer: Answer<unknown>): void => {
    if (answer.status === 'unreadable') found.add(op);
  };
  for (const {metrics, alarm} of [...rules, ...topics]) {
    for (const {read, unreadable} of metrics) if (unreadable !== null && read !== undefined) found.add(read.op);
    if (alarm.state === 'unknown') found.add(alarm.read.op);
  }
  if (typeof archive !== 'string' && archive.status === 'unreadable') found.add('events:ListArchives');
  if (strays.buses !== null) note('events:ListEventBuses', strays.buses);
  for (const {acl, publicAccessBlock, versioning, lifecycle} of buckets) {
    note('s3:GetBucketAcl', acl);
    note('s3:GetPublicAccessBlock', publicAccessBlock);
    note('s3:GetBucketVersioning', versioning);
    note('s3:GetBucketLifecycleConfiguration', lifecycle);
  }
  return [...found].sort();
}
