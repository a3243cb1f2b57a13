/** `checks/trail/` holds the checks of CloudTrail trails. */
import {isOpen, unreadable} from '../../delivery/gate.js';
import type {ByHand} from '../../delivery/command.js';
import {deliveryIntact} from '../../delivery/coverage/outcome.js';
import {extendable} from '../../delivery/hops/trail/one-region.js';
import {defineCheck, fromGate} from '../check.js';

/** The trail is there: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail-by-using-the-aws-cli-update-trail.html */
const EVERYWHERE: ByHand = {
  run: ['aws cloudtrail update-trail --name TRAIL --is-multi-region-trail --include-global-service-events'],
};

/** A trail needs a bucket that admits CloudTrail: reconcile makes both. */
const DECLARE: ByHand = {
  say: 'Declare `trail.bucket`, and reconcile creates the bucket and the trail.',
};

export const check = defineCheck({
  id: 'trail-present',
  title: 'A CloudTrail trail records the event region',
  hop: 'trail',
  severity: 'critical',
  rationale:
    'EventBridge receives IAM API calls only through a trail: without one no rule fires, whatever it says. Event history and CloudTrail ' +
    'Lake do not count. A single-region trail counts only in the region in which IAM events arrive.',
  remediation: {
    console: 'CloudTrail > Trails > Create trail, apply it to all regions, management events on.',
    cli: {
      run: [
        'aws cloudtrail create-trail --name TRAIL --s3-bucket-name BUCKET --is-multi-region-trail',
        'aws cloudtrail start-logging --name TRAIL',
      ],
    },
    terraform: 'aws_cloudtrail with is_multi_region_trail = true and include_global_service_events = true.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails'],
  at: ['trail'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html'],
  good: {says: 'A multi-region trail whose home region is another one records the event region too.'},
  bad: {
    says: 'The account has no trail at all.',
    edits: [{read: 'cloudtrail:DescribeTrails', value: []}],
  },
  evaluate({chain, context, coverage}) {
    const {trails} = chain;
    const {name} = context.baseline.trail;
    const region = context.eventRegion;
    const bucket = context.baseline.trail.bucket === undefined ? {} : {BUCKET: context.baseline.trail.bucket};
    if (trails.listed.status === 'unreadable') {
      const gate = unreadable(trails.read, trails.listed);
      return [
        fromGate(
          gate,
          {asks: `${name === undefined ? 'a trail' : `the trail ${name}`} records ${region}`, passed: '', blocked: ''},
          {region, resource: name ?? null},
        ),
      ];
    }
    const reaching = trails.trails.filter((trail) => isOpen(trail.reaches));
    if (name !== undefined) {
      const found = trails.trails.find(({trail}) => trail.Name === name);
      const at = ['trail', 'name'];
      if (found !== undefined) {
        return [
          fromGate(
            found.reaches,
            {
              asks: `the trail ${name} records ${region}`,
              passed: `The trail ${name} records ${region}.`,
              blocked: 'No IAM call reaches EventBridge through this trail',
            },
            {resource: found.trail.TrailARN, region: found.home, at, remedy: EVERYWHERE},
          ),
        ];
      }
      const intact = deliveryIntact(coverage);
      return [
        {
          status: 'fail',
          severity: intact ? 'medium' : 'critical',
          message: intact
            ? `Delivery is intact, but not by the declared trail: ${name} does not exist, another trail does the work.`
            : `No IAM call reaches anybody through ${name}: there is no such trail.`,
          resource: name,
          region,
          declared: name,
          observed: trails.trails.map(({trail}) => trail.Name),
          blanks: {TRAIL: name, ...bucket},
          at,
        },
      ];
    }
    if (reaching.length > 0) {
      const names = reaching.map(({trail}) => trail.Name);
      return [{status: 'pass', message: `${names.join(', ')} records ${region}.`, region, observed: names}];
    }
    const extended = extendable(context, trails.trails);
    const others = trails.trails.map(({trail, home}) => `${trail.Name} (${home} only)`);
    return [
      {
        status: 'fail',
        message:
          others.length === 0
            ? 'IAM changes reach nobody: the account has no trail, and without one EventBridge sees no calls.'
            : `IAM changes reach nobody: no trail records ${region}, where IAM events arrive. Found: ${others.join(', ')}.`,
        region: extended?.home ?? region,
        observed: others,
        blanks: {TRAIL: extended?.trail.TrailARN ?? 'iam-alert-guard', ...bucket},
        ...(extended === null ? {} : {remedy: EVERYWHERE}),
        ...(others.length === 0 && context.baseline.trail.bucket === undefined ? {remedy: DECLARE} : {}),
      },
    ];
  },
});
