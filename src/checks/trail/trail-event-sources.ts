import {judgedTrails} from '../../delivery/redundancy/applies.js';
import type {EventSelectors, FieldSelector} from '../../snapshot/nouns.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'trail-event-sources',
  title: 'No event source is excluded from the trail',
  hop: 'trail',
  severity: 'low',
  rationale:
    'Excluding KMS or RDS Data API events saves money and leaves changes to the keys of the alert chain itself without a trace. IAM calls are not affected.',
  remediation: {
    console:
      'CloudTrail > Trails > the trail > Management events: clear "Exclude AWS KMS events" and "Exclude Amazon RDS Data API events".',
    cli: {
      run: [
        'aws cloudtrail get-event-selectors --trail-name TRAIL --query EventSelectors > selectors.json',
        'aws cloudtrail put-event-selectors --trail-name TRAIL --event-selectors file://selectors.json',
      ],
      edits: ['Empty ExcludeManagementEventSources in selectors.json.'],
    },
    terraform: 'exclude_management_event_sources = []',
  },
  by: 'human',
  reads: ['cloudtrail:GetEventSelectors'],
  at: ['trail', 'management-events'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html'],
  good: {says: 'Nothing is excluded.'},
  bad: {
    says: 'KMS events are excluded: tampering with the topic key leaves no trace.',
    edits: [
      {
        read: 'cloudtrail:GetEventSelectors',
        value: {
          EventSelectors: [
            {ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: ['kms.amazonaws.com']},
          ],
          AdvancedEventSelectors: [],
        },
      },
    ],
  },
  evaluate(proof) {
    return judgedTrails(proof).trails.flatMap(({trail, home, selectors}): Outcome[] => {
      if (selectors.status !== 'known') return [];
      const {EventSelectors: basics, AdvancedEventSelectors: advanceds} = selectors.value;
      const excluded = new Set<string>();
      for (const selector of basics)
        for (const source of selector.ExcludeManagementEventSources ?? []) excluded.add(source);
      for (const selector of advanceds) {
        for (const field of selector.FieldSelectors) {
          if (field.Field === 'eventSource') for (const source of field.NotEquals ?? []) excluded.add(source);
        }
      }
      excluded.delete('iam.amazonaws.com');
      if (excluded.size === 0 && onlyNamed(advanceds)) {
        return [
          {
            resource: trail.TrailARN,
            region: home,
            observed: 'only named sources',
            status: 'fail' as const,
            message: `Calls to most services leave no trace: ${trail.Name} records only the event sources that its selectors name. IAM calls still alert.`,
          },
        ];
      }
      const observed = [...excluded].sort();
      const about = {resource: trail.TrailARN, region: home, observed};
      if (observed.length === 0)
        return [{...about, status: 'pass' as const, message: `${trail.Name} excludes no event source.`}];
      return [
        {
          ...about,
          status: 'fail' as const,
          message: `Calls to ${observed.join(', ')} leave no trace: ${trail.Name} excludes them. IAM calls still alert.`,
        },
      ];
    });
  },
});

/** Does every selector of management events name the sources that it lets through? */
function onlyNamed(selectors: EventSelectors['AdvancedEventSelectors']): boolean {
  const management = selectors.filter(({FieldSelectors}) =>
    FieldSelectors.some(({Field, Equals}) => Field === 'eventCategory' && Equals?.includes('Management') === true),
  );
  const names = ({Field, Equals, StartsWith, EndsWith}: FieldSelector): boolean =>
    Field === 'eventSource' &&
    [Equals, StartsWith, EndsWith].some((values) => values !== undefined && values.length > 0);
  return management.length > 0 && management.every(({FieldSelectors}) => FieldSelectors.some(names));
}
