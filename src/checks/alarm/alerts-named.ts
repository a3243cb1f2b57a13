import type {Proof} from '../../delivery/proof.js';
import type {CallOutcome} from '../../delivery/coverage/model.js';
import {everyRequired} from '../../delivery/coverage/outcome.js';
import {ALARM} from '../../delivery/roads/alarm/kinds.js';
import {passedBy} from '../../delivery/route/routes.js';
import {defineCheck, type Outcome} from '../check.js';
import {alarmRoad} from '../shared/examples/alarm.js';
import {ALARM_ROAD_READS} from '../../snapshot/watch-reads.js';

export const check = defineCheck({
  id: 'alerts-named',
  title: 'An alert says which call it was',
  hop: 'target',
  severity: 'medium',
  rationale:
    'An alarm on a metric filter says that something changed: the name of the alarm, the threshold, the time. Which call it was, by whom and on what, ' +
    'has to be looked up in the trail; and calls made while the alarm is in ALARM are not announced at all.',
  remediation: {
    console:
      'EventBridge > Rules > Create rule for IAM events, with the topic as target. Where an alarm is enough, set `alerts: noticed` in the baseline.',
    cli: {
      say: '`iam-alert-guard plan` shows the rule and the target that would name the call. To accept the alarm as it is, set `alerts: noticed` in the baseline.',
    },
    terraform:
      'aws_cloudwatch_event_rule and aws_cloudwatch_event_target beside the alarm; or `alerts: noticed` in the baseline.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails', ...ALARM_ROAD_READS],
  at: ['alerts'],
  sources: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html',
  ],
  good: {
    says: 'A rule alerts, and there is an alarm as well.',
    edits: alarmRoad(),
  },
  bad: {
    says: 'The rule is gone, and only an alarm says that something changed.',
    edits: [...alarmRoad(), {read: 'events:ListRules', value: []}],
  },
  evaluate(proof) {
    const {context, coverage} = proof;
    if (context.baseline.alerts === 'noticed') return [];
    const required = context.calls.length;
    return context.baseline.recipients.map((recipient, index): Outcome => {
      const outcomes = [...(coverage.recipients[index] ?? new Map<string, CallOutcome>())];
      const noticed = outcomes.flatMap(([call, {verdict}]) => (verdict === 'noticed' ? [`iam:${call}`] : []));
      const who = recipient.public;
      const about = {
        resource: `${recipient.protocol}:${who}`,
        region: context.eventRegion,
        declared: 'named',
        observed: {noticed: noticed.length, required},
      };
      if (noticed.length === 0) return {...about, status: 'pass', message: `No alert to ${who} is only an alarm.`};
      const [first = ''] = noticed;
      const which =
        noticed.length === required
          ? everyRequired(required)
          : `${String(noticed.length)} of ${String(required)} required calls (${first}${noticed.length > 1 ? ' among them' : ''})`;
      return {
        ...about,
        status: 'fail',
        message: `${which} would be noticed by ${who}, not named: ${alarmWords(proof, index)} that something changed, but not what.`,
      };
    });
  },
});

/** "the alarm iam-changes says". */
function alarmWords({alarms}: Proof, recipient: number): string {
  const own = alarms.filter(
    (route) => route.recipient === recipient && route.hops.every(({gate}) => gate.state !== 'blocks'),
  );
  const names = [...new Set(own.flatMap((route) => passedBy(route, ALARM)))].map((arn) => arn.split(':').at(-1) ?? arn);
  const [only = ''] = names;
  return names.length === 1 ? `the alarm ${only} says` : `the alarms ${names.join(', ')} say`;
}
