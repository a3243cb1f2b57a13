import {notWords} from '../../delivery/coverage/outcome.js';
import {unarchivedCalls} from '../../delivery/coverage/by-hop.js';
import {defineCheck} from '../check.js';

/** Days. A loss is found when somebody looks, which may take them over a weekend. */
const A_WEEK = 7;

export const check = defineCheck({
  id: 'bus-archive',
  title: 'An archive keeps the events of the bus',
  hop: 'rule',
  severity: 'info',
  rationale:
    'Events that were lost after the bus, because of a broken topic or a disabled rule, can be replayed only from an archive.',
  remediation: {
    console: 'EventBridge > Archives > Create archive, source the default bus, pattern {"source": ["aws.iam"]}.',
    cli: {
      run: [
        'aws events create-archive --archive-name iam --event-source-arn BUS_ARN --event-pattern \'{"source":["aws.iam"]}\' --retention-days 90',
      ],
    },
    terraform: 'aws_cloudwatch_event_archive.',
  },
  by: 'human',
  reads: ['events:ListArchives', 'events:ListRules'],
  at: ['rule', 'bus'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html'],
  good: {says: 'The default bus has an archive.'},
  bad: {says: 'It has none.', edits: [{read: 'events:ListArchives', value: []}]},
  evaluate(proof) {
    const {chain, context, evidence} = proof;
    const {ref} = chain.bus.answer;
    const about = {resource: ref.arn, region: ref.region};
    const {archive} = evidence;
    if (archive === 'none') {
      const message = 'Alerts that are lost behind the bus cannot be replayed: it has no archive.';
      return [{...about, status: 'fail', message}];
    }
    if (archive.status === 'unreadable') return [];
    const lost = unarchivedCalls(proof);
    if (lost.length > 0) {
      const which = notWords(lost, context.calls.length, 'kept by its archives');
      const message = `Alerts that are lost behind the bus cannot all be replayed. ${which}.`;
      return [{...about, status: 'fail', observed: [...lost], message}];
    }
    if (archive.days === null || archive.days >= A_WEEK)
      return [{...about, status: 'pass', message: 'An archive keeps the events of the bus.'}];
    const days = archive.days === 1 ? 'one day' : `${String(archive.days)} days`;
    const message = `Alerts that are lost behind the bus can be replayed for ${days} only: its archive does not keep events longer.`;
    return [{...about, status: 'fail', observed: archive.days, message}];
  },
});
