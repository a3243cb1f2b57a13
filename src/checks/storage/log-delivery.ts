import {judgedTrails} from '../../delivery/redundancy/applies.js';
import type {TrailStatus} from '../../snapshot/nouns.js';
import {hoursSince} from '../../delivery/context.js';
import {afterError, eventsDelivered} from '../../delivery/hops/trail/delivery-state.js';
import type {StorageAnswer} from '../../delivery/hops/trail/storage.js';
import type {TrailAnswer} from '../../delivery/hops/trail/trail.js';
import type {Proof} from '../../delivery/proof.js';
import {spare} from '../shared/spare.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'log-delivery',
  title: 'Log files are being delivered',
  hop: 'storage',
  severity: 'high',
  rationale:
    'An alert says that something happened, and the log files are the evidence. If a trail cannot deliver log files, an alert has no evidence.',
  remediation: {
    console:
      'CloudTrail > Trails > the trail shows the last delivery error; fix the bucket policy, the key or the bucket it names.',
    cli: {say: 'To see the last error:', run: ['aws cloudtrail get-trail-status --name TRAIL']},
    terraform: 'Compare aws_s3_bucket_policy and aws_kms_key with the sources below.',
  },
  by: 'human',
  reads: ['cloudtrail:GetTrailStatus'],
  at: ['trail'],
  sources: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html',
  ],
  good: {
    says: 'Logging has just started, and nothing was delivered yet.',
    edits: [{read: 'cloudtrail:GetTrailStatus', patch: {LatestDeliveryTime: null, StartLoggingTime: null}}],
  },
  bad: {
    says: 'The last delivery was three years ago.',
    edits: [{read: 'cloudtrail:GetTrailStatus', patch: {LatestDeliveryTime: '2023-11-14T22:13:20.000Z'}}],
  },
  evaluate(proof) {
    const judged = judgedTrails(proof);
    return judged.trails.flatMap((answer): Outcome[] => {
      const {trail, home, storage, status} = answer;
      if (!storage.asked || status.status !== 'known') return [];
      const about = {
        resource: trail.TrailARN,
        region: home,
        // CloudTrail tells of the next delivery only after the bucket admits it.
        concerns: [`arn:${proof.context.partition}:s3:::${trail.S3BucketName ?? ''}`],
      };
      const declared = proof.context.baseline.trail['log-file-validation'] === true;
      const digests = digestOutcome(trail.Name, status.value, declared, proof.context.now);
      return [
        {...about, ...logOutcome(trail.Name, storage), ...spare(trail.TrailARN, judged.redundant)},
        ...[digests, ...copyOutcomes(answer, status.value, proof.context.now, isWatched(proof, answer))].flatMap(
          (said) => (said === null ? [] : [{...about, ...said, ...spare(trail.TrailARN, judged.redundant, said.key)}]),
        ),
      ];
    });
  },
});

type Said = Pick<Outcome, 'status' | 'severity' | 'message' | 'observed' | 'key'>;

function logOutcome(name: string, storage: Extract<StorageAnswer, {asked: true}>): Said {
  const observed = {state: storage.delivery, error: storage.deliveryError, delivered: storage.deliveredAt};
  const at = storage.deliveredAt ?? 'never';
  switch (storage.delivery) {
    case 'failing':
      return {
        observed,
        status: 'fail',
        message: `The evidence behind alerts is being lost: CloudTrail cannot deliver log files of ${name} (${storage.deliveryError ?? 'no error named'}, last delivery ${at}).`,
      };
    case 'stale':
      return {
        observed,
        status: 'fail',
        message: `The evidence behind alerts is being lost: ${name} is logging, and the last log file was delivered ${at}.`,
      };
    case 'recovered':
      return {
        observed,
        status: 'fail',
        severity: 'low',
        message: `Some log files may be missing: ${afterError(storage.deliveryError ?? '', at)}.`,
      };
    case 'none-yet':
      return {observed, status: 'pass', message: `${name} has delivered nothing yet.`};
    case 'fresh':
    case 'unknown':
      return {observed, status: 'pass', message: `${name} delivered at ${at}.`};
  }
}

/** Digest files come every hour: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html */
const DIGEST_HOURS = 3;

/** Without digests nobody can prove that the log was not changed. null where CloudTrail names no error. */
function digestOutcome(name: string, status: TrailStatus, declared: boolean, now: string): Said | null {
  const {LatestDigestDeliveryError: error, LatestDigestDeliveryTime: time} = status;
  if (error === undefined || error === '') return null;
  const recovered = time !== undefined && hoursSince(time, now) <= DIGEST_HOURS;
  const fact = `CloudTrail reports an error for the digest files of ${name} (${error}, last delivery ${time ?? 'never'})`;
  return {
    key: 'digest',
    observed: {error, delivered: time ?? null},
    status: 'fail',
    severity: declared && !recovered ? 'medium' : 'low',
    message: recovered
      ? `Part of the log cannot be proven unchanged: ${fact}, and has delivered again.`
      : `The log cannot be proven unchanged: ${fact}.`,
  };
}

/** Somebody is to notice changes by an alarm on its log group. */
function isWatched({logs, context}: Proof, {trail}: TrailAnswer): boolean {
  return (
    context.baseline.alerts === 'noticed' &&
    logs.some(({log, filters}) => filters.length > 0 && log.trails.some((one) => one.trail.TrailARN === trail.TrailARN))
  );
}

/**
 * Whoever listens at a copy of the log hears nothing. Neither copy is on the way of an alert but where an alarm's log group is, and of what is
 * lost there the delivery of alerts speaks.
 */
function copyOutcomes(answer: TrailAnswer, told: TrailStatus, now: string, watched: boolean): Said[] {
  const name = answer.trail.Name;
  const {LatestCloudWatchLogsDeliveryError: logs, LatestCloudWatchLogsDeliveryTime: time = ''} = told;
  const {LatestNotificationError: notice} = told;
  const fail = (key: string, severity: 'low' | 'info', error: string, message: string): Said => ({
    ...{key, severity, observed: {error}, status: 'fail'},
    message: `${message}.`,
  });
  const again = eventsDelivered(answer, now) === 'recovered';
  const filters = `Metric filters and alarms on the log group of ${name}`;
  const said = again
    ? `${filters} may have missed calls: ${afterError(logs ?? '', time)}`
    : `${filters} see nothing: CloudTrail reports an error (${logs ?? ''})`;
  const topic = `The topic that ${name} notifies of log files gets nothing: CloudTrail reports an error`;
  return [
    ...(logs ? [fail('cloudwatch-logs', again && !watched ? 'info' : 'low', logs, said)] : []),
    ...(notice ? [fail('notification', 'low', notice, `${topic} (${notice})`)] : []),
  ];
}
