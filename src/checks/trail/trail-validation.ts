import {declaredFlag} from '../shared/trail-flag.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'trail-validation',
  title: 'Log file validation is as declared',
  hop: 'trail',
  severity: 'medium',
  rationale: 'Without digest files nobody can prove that the log of an incident was not changed after the fact.',
  remediation: {
    console: 'CloudTrail > Trails > the trail > General details > Edit: Log file validation.',
    cli: {run: ['aws cloudtrail update-trail --name TRAIL --enable-log-file-validation']},
    terraform: 'enable_log_file_validation = true on aws_cloudtrail.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails'],
  at: ['trail', 'log-file-validation'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html'],
  good: {
    says: 'Not declared, not judged.',
    baseline: {trail: {'log-file-validation': null}},
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{LogFileValidationEnabled: false}]}],
  },
  bad: {
    says: 'Declared, and switched off.',
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{LogFileValidationEnabled: false}]}],
  },
  evaluate: (proof) =>
    declaredFlag(proof, {
      key: 'log-file-validation',
      declared: proof.context.baseline.trail['log-file-validation'],
      observed: ({LogFileValidationEnabled}) => LogFileValidationEnabled ?? null,
      passed: 'has log file validation as declared',
      failed: 'The log cannot be proven unchanged',
      // More than is asked for.
      stronger: true,
    }),
});
