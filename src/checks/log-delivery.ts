import {judgedTrails} from '../delivery/outcome.js';
import {defineCheck, type Outcome} from './check.js';

export const check = defineCheck({
  id: 'log-delivery',
  title: 'Log files are being delivered',
  hop: 'storage',
  severity: 'high',
  rationale:
    'Alerts say that something happened; the log files say what. A trail whose deliveries fail leaves an alert without evidence.',
  remediation: {
    console:
      'CloudTrail > Trails > the trail shows the last delivery error; mend the bucket policy, the key or the bucket it names.',
    cli: 'aws cloudtrail get-trail-status --name NAME',
    terraform: 'Compare aws_s3_bucket_policy and aws_kms_key with the pages named below.',
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
    says: 'The last delivery lies three years back.',
    edits: [{read: 'cloudtrail:GetTrailStatus', patch: {LatestDeliveryTime: '2023-11-14T22:13:20.000Z'}}],
  },
  evaluate(proof) {
    const judged = judgedTrails(proof);
    return judged.trails.flatMap(({trail, home, storage, status}): Outcome[] => {
      if (!storage.asked || status.status !== 'known') return [];
      const observed = {state: storage.delivery, error: storage.deliveryError, delivered: storage.deliveredAt};
      const about = {
        resource: trail.TrailARN,
        region: home,
        observed,
        ...(judged.redundant ? {severity: 'info' as const} : {}),
      };
      const at = storage.deliveredAt ?? 'never';
      switch (storage.delivery) {
        case 'failing':
          return [
            {
              ...about,
              status: 'fail',
              message: `The evidence behind alerts is being lost: CloudTrail cannot deliver log files of ${trail.Name} (${storage.deliveryError ?? 'no error named'}, last delivery ${at}).`,
            },
          ];
        case 'stale':
          return [
            {
              ...about,
              status: 'fail',
              message: `The evidence behind alerts is being lost: ${trail.Name} is logging, and the last log file was delivered ${at}.`,
            },
          ];
        case 'recovered':
          return [
            {
              ...about,
              status: 'fail',
              severity: 'low',
              message: `Some log files may be missing: CloudTrail named an error (${storage.deliveryError ?? ''}) and has delivered again since, at ${at}.`,
            },
          ];
        case 'none-yet':
          return [{...about, status: 'pass', message: `${trail.Name} has delivered nothing yet.`}];
        case 'fresh':
        case 'unknown':
          return [{...about, status: 'pass', message: `${trail.Name} delivered at ${at}.`}];
      }
    });
  },
});
