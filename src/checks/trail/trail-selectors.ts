import {lossWords, notWords} from '../../delivery/coverage/outcome.js';
import {selectorCoverage, type SelectorCoverage} from '../../delivery/coverage/by-hop.js';
import {lostWords} from '../../pattern/index.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'trail-selectors',
  title: 'The event selectors record every required call',
  hop: 'trail',
  severity: 'critical',
  rationale:
    'Selectors decide which management events a trail records. One PutEventSelectors call blinds a trail that still looks healthy: ' +
    'read-only events, data events only, or advanced selectors that leave IAM out.',
  remediation: {
    console: 'CloudTrail > Trails > the trail > Management events > Edit: Write, or Read and Write; exclude nothing.',
    cli: {
      run: [
        'aws cloudtrail put-event-selectors --trail-name TRAIL --event-selectors \'[{"ReadWriteType":"All","IncludeManagementEvents":true}]\'',
      ],
      note: 'put-event-selectors replaces all selectors: repeat the data events and advanced selectors that `aws cloudtrail get-event-selectors` shows and that are to stay.',
    },
    terraform:
      'event_selector { read_write_type = "All", include_management_events = true }, keeping data resources as they are.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails', 'cloudtrail:GetEventSelectors'],
  at: ['trail', 'management-events'],
  sources: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
  ],
  good: {
    says: 'Advanced selectors under an odd name that together record all management events.',
    edits: [
      {
        read: 'cloudtrail:GetEventSelectors',
        value: {
          EventSelectors: [],
          AdvancedEventSelectors: [
            {
              Name: 'whatever',
              FieldSelectors: [
                {Field: 'eventCategory', Equals: ['Management']},
                {Field: 'readOnly', Equals: ['false']},
              ],
            },
            {
              Name: 'the other half',
              FieldSelectors: [
                {Field: 'eventCategory', Equals: ['Management']},
                {Field: 'readOnly', Equals: ['true']},
              ],
            },
          ],
        },
      },
    ],
  },
  bad: {
    says: 'Only read-only management events are recorded.',
    edits: [
      {
        read: 'cloudtrail:GetEventSelectors',
        value: {
          EventSelectors: [{ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}],
          AdvancedEventSelectors: [],
        },
      },
    ],
  },
  evaluate(proof) {
    const found = selectorCoverage(proof);
    if (found === null) return [];
    const {trails, lost, example, doubt} = found;
    const names = trails.map(({trail}) => trail.Name).join(', ');
    const about = {
      resource: trails.length === 1 ? (trails[0]?.trail.TrailARN ?? null) : names,
      region: trails[0]?.home ?? proof.context.eventRegion,
    };
    if (lost.length > 0) {
      return [
        {
          ...about,
          status: 'fail',
          // As with a pattern that drops some events of each call.
          ...(example === undefined ? {} : {severity: 'high' as const}),
          message:
            example === undefined
              ? `${notWords(lost, proof.context.calls.length, 'recorded')}: the event selectors of ${names} leave them out.`
              : `${lossWords(lost, proof.context.calls.length)} sometimes not recorded: the event selectors of ${names} leave out some of their events${whenWords(example)}.`,
          observed: lost,
        },
      ];
    }
    if (doubt !== null)
      return [
        {
          ...about,
          status: 'unknown',
          message: `It could not be determined whether ${names} records every required call: ${doubt.reason}.`,
          doubt: doubt.doubt,
        },
      ];
    return [{...about, status: 'pass', message: `${names} records every required call.`}];
  },
});

function whenWords({lostWhen}: NonNullable<SelectorCoverage['example']>): string {
  return lostWhen.length === 0 ? '' : `, for example when ${lostWords(lostWhen)}`;
}
