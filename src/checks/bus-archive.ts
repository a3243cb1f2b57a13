import {defineCheck} from './check.js';

export const check = defineCheck({
  id: 'bus-archive',
  title: 'An archive keeps the events of the bus',
  hop: 'rule',
  severity: 'info',
  rationale:
    'What was lost behind the bus, by a broken topic or a disabled rule, can be replayed from an archive and from nowhere else.',
  remediation: {
    console: 'EventBridge > Archives > Create archive, source the default bus, pattern {"source": ["aws.iam"]}.',
    cli: 'aws events create-archive --archive-name iam --event-source-arn BUS --event-pattern \'{"source":["aws.iam"]}\' --retention-days 90',
    terraform: 'aws_cloudwatch_event_archive.',
  },
  by: 'human',
  reads: ['events:ListArchives'],
  at: ['rule', 'bus'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html'],
  good: {says: 'The default bus has an archive.'},
  bad: {says: 'It has none.', edits: [{read: 'events:ListArchives', value: []}]},
  evaluate({chain, evidence}) {
    const {ref} = chain.bus.answer;
    const about = {resource: ref.arn, region: ref.region};
    if (evidence.archive === 'archived')
      return [{...about, status: 'pass', message: 'An archive keeps the events of the bus.'}];
    if (evidence.archive !== 'none') return [];
    const message = 'Alerts that are lost behind the bus cannot be replayed: it has no archive.';
    return [{...about, status: 'fail', message}];
  },
});
