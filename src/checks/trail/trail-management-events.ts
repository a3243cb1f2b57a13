import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {recordsReadsAndWrites} from '../../delivery/coverage/by-hop.js';
import {spare} from '../shared/spare.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'trail-management-events',
  title: 'The trail records reads and writes where that is declared',
  hop: 'trail',
  severity: 'medium',
  rationale:
    'Alerts on changes need write events only. Where the baseline declares all management events, reads are wanted as evidence: who ' +
    'looked at what before the change.',
  remediation: {
    console: 'CloudTrail > Trails > the trail > Management events: Read and Write.',
    cli: {
      run: [
        'aws cloudtrail put-event-selectors --trail-name TRAIL --event-selectors \'[{"ReadWriteType":"All","IncludeManagementEvents":true}]\'',
      ],
      note: 'put-event-selectors replaces all selectors: repeat the data events and advanced selectors that `aws cloudtrail get-event-selectors` shows and that are to stay.',
    },
    terraform: 'event_selector { read_write_type = "All" }',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails', 'cloudtrail:GetEventSelectors'],
  at: ['trail', 'management-events'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html'],
  good: {
    says: 'Write-only is enough where nothing else is declared.',
    baseline: {trail: {'management-events': null}},
    edits: [
      {
        read: 'cloudtrail:GetEventSelectors',
        value: {
          EventSelectors: [{ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}],
          AdvancedEventSelectors: [],
        },
      },
    ],
  },
  bad: {
    says: 'The baseline declares all, and the trail records writes only.',
    edits: [
      {
        read: 'cloudtrail:GetEventSelectors',
        value: {
          EventSelectors: [{ReadWriteType: 'WriteOnly', IncludeManagementEvents: true}],
          AdvancedEventSelectors: [],
        },
      },
    ],
  },
  evaluate(proof) {
    const declared = proof.context.baseline.trail['management-events'];
    if (declared !== 'all') return [];
    const judged = judgedTrails(proof);
    return judged.trails.flatMap((trail): Outcome[] => {
      const about = {
        resource: trail.trail.TrailARN,
        region: trail.home,
        declared,
        ...spare(trail.trail.TrailARN, judged.redundant),
      };
      const records = recordsReadsAndWrites(proof, trail);
      // What cannot be read is said once, by the check of the selectors.
      if (records === null) return [];
      if (records) return [{...about, status: 'pass', message: `${trail.trail.Name} records reads and writes.`}];
      return [
        {
          ...about,
          status: 'fail',
          message: `Calls are missing from the record: ${trail.trail.Name} does not record both reads and writes, and the baseline declares all.`,
        },
      ];
    });
  },
});
