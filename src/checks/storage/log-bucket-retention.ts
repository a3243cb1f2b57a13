import {hoursSince} from '../../delivery/context.js';
import type {ReadTypes} from '../../snapshot/reads.js';
import {bucketOutcomes} from '../shared/storage/bucket.js';
import {defineCheck} from '../check.js';

/** Intrusions are found months after they begin; CloudTrail's own event history keeps 90 days. */
const SHORT_DAYS = 90;

export const check = defineCheck({
  id: 'log-bucket-retention',
  title: 'Log files are kept at least 90 days',
  hop: 'storage',
  severity: 'low',
  rationale: 'If a lifecycle rule expires log files early, they are deleted before somebody may need them.',
  remediation: {
    console: 'S3 > the bucket > Management > Lifecycle rules: raise or remove the expiration.',
    cli: {
      run: [
        'aws s3api get-bucket-lifecycle-configuration --bucket BUCKET > lifecycle.json',
        'aws s3api put-bucket-lifecycle-configuration --bucket BUCKET --lifecycle-configuration file://lifecycle.json',
      ],
      edits: ['Edit lifecycle.json: lengthen or remove the expiration of the log files.'],
    },
    terraform: 'expiration of aws_s3_bucket_lifecycle_configuration.',
  },
  by: 'human',
  reads: ['s3:GetBucketLifecycleConfiguration'],
  at: ['trail', 'bucket'],
  sources: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html',
  ],
  good: {
    says: 'Objects expire after ten years.',
    edits: [
      {read: 's3:GetBucketLifecycleConfiguration', value: [{Status: 'Enabled', Prefix: '', ExpirationDays: 3650}]},
    ],
  },
  bad: {
    says: 'Objects expire after one day.',
    edits: [{read: 's3:GetBucketLifecycleConfiguration', value: [{Status: 'Enabled', Prefix: '', ExpirationDays: 1}]}],
  },
  evaluate: (proof) =>
    bucketOutcomes(proof, ({lifecycle}, bucket, prefix) => {
      if (lifecycle.status === 'unreadable') return null;
      const rules = lifecycle.status === 'known' ? lifecycle.value : [];
      const logs = prefix === '' ? 'AWSLogs/' : `${prefix}/AWSLogs/`;
      const reaching = rules.filter((rule) => concernsLogs(rule, logs));
      const date = reaching
        .flatMap(({ExpirationDate}) => ExpirationDate ?? [])
        .sort()
        .find((day) => hoursSince(proof.context.now, day) < SHORT_DAYS * 24);
      if (date !== undefined) {
        const past = hoursSince(date, proof.context.now) >= 0;
        return {
          ok: false,
          message: past
            ? `Records are deleted before somebody may need them: since ${date} ${bucket} deletes every log file, as long as its lifecycle rule is enabled.`
            : `Records are deleted before somebody may need them: from ${date} on, ${bucket} deletes every log file.`,
          observed: date,
        };
      }
      const days = reaching.flatMap(({ExpirationDays}) => ExpirationDays ?? []);
      const shortest = days.length === 0 ? null : Math.min(...days);
      return shortest === null || shortest >= SHORT_DAYS
        ? {
            ok: true,
            message: `${bucket} keeps log files${shortest === null ? '' : ` for ${daysWords(shortest)}`}.`,
            observed: shortest,
          }
        : {
            ok: false,
            message: `Records are deleted before somebody may need them: ${bucket} deletes log files after ${daysWords(shortest)}.`,
            observed: shortest,
          };
    }),
});

function daysWords(days: number): string {
  return days === 1 ? '1 day' : `${String(days)} days`;
}

type LifecycleRule = ReadTypes['s3:GetBucketLifecycleConfiguration']['value'][number];

/** Bytes. One record is more than a kilobyte of text, compressed some hundred bytes; CloudTrail closes a file at 50 MB of text. */
const TINY = 256;
const HUGE = 50 * 1024 * 1024;

/**
 * Does the rule expire log files? CloudTrail puts no tags on them. An expiration by date goes on for new objects after the date, for as long
 * as the rule is enabled (https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html, rules based on a date).
 */
function concernsLogs(rule: LifecycleRule, logs: string): boolean {
  const {Status, Prefix = '', Tagged = false, ObjectSizeLessThan: below, ObjectSizeGreaterThan: above} = rule;
  if (Status !== 'Enabled' || Tagged) return false;
  if ((below !== undefined && below <= TINY) || (above !== undefined && above >= HUGE)) return false;
  return logs.startsWith(Prefix) || Prefix.startsWith(logs);
}
