/** `checks/alarm/` holds the checks of alarms and of the metric filters that they count with. */
import {ALARM} from '../../delivery/roads/alarm/kinds.js';
import {alarmNodes} from '../../delivery/hops/alarm/stage.js';
import {passedBy} from '../../delivery/route/routes.js';
import {defineCheck, type Outcome} from '../check.js';
import {alarmRoad} from '../shared/alarm-examples.js';

export const check = defineCheck({
  id: 'alarm-announces-each',
  title: 'The alarm would announce the next change',
  hop: 'target',
  severity: 'info',
  rationale:
    'The actions of an alarm run when its state changes to ALARM, and not again while it lasts. A second change within that time is not announced, ' +
    'however different it is.',
  remediation: {
    console:
      'With a short period (60 seconds) the alarm is in ALARM for a shorter time; an EventBridge rule announces each call.',
    cli: {
      run: [
        'aws cloudwatch describe-alarms --alarm-names ALARM_NAME',
        'aws cloudwatch put-metric-alarm --cli-input-json file://alarm.json',
      ],
      note: 'alarm.json holds the alarm as describe-alarms shows it, with a Period of 60.',
    },
    terraform: 'period = 60 on aws_cloudwatch_metric_alarm.',
  },
  by: 'human',
  reads: ['cloudwatch:DescribeAlarms'],
  at: ['alerts'],
  sources: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html'],
  good: {says: 'No alert is an alarm.', edits: alarmRoad()},
  bad: {
    says: 'An alarm is enough for this baseline, and it stays in ALARM for at least five minutes.',
    baseline: {alerts: 'noticed', rule: null, recipients: [{protocol: 'email', endpoint: 'security@example.com'}]},
    edits: [...alarmRoad(), {read: 'events:ListRules', value: []}],
  },
  evaluate({context, routes, logs}) {
    if (context.baseline.alerts !== 'noticed') return [];
    const carrying = new Set(
      routes
        .filter(({recipient, hops}) => recipient !== null && hops.every(({gate}) => gate.state !== 'blocks'))
        .flatMap((route) => passedBy(route, ALARM)),
    );
    const alarms = new Map(alarmNodes(logs).map(({alarm}) => [alarm.AlarmArn, alarm]));
    return [...alarms.values()]
      .filter(({AlarmArn}) => carrying.has(AlarmArn))
      .map(({AlarmArn: resource, AlarmName: name, StateValue: state}): Outcome => {
        const now = state === 'ALARM' ? ` It is in ALARM now, so the next change is not announced.` : '';
        return {
          status: 'fail',
          resource,
          region: resource.split(':')[3] ?? null,
          observed: state ?? null,
          message: `A change that is made while the alarm ${name} is in ALARM is not announced: its actions run only when it enters that state.${now}`,
        };
      });
  },
});
