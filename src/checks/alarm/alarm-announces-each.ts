/** `checks/alarm/` holds the checks of alarms and of the metric filters that they count with. */
import {ALARM} from '../../delivery/roads/alarm/kinds.js';
import type {ByHand} from '../../delivery/command.js';
import type {Context} from '../../delivery/context.js';
import type {Coverage} from '../../delivery/coverage/model.js';
import {envelopeOf} from '../../delivery/envelope.js';
import type {FilterAnswer} from '../../delivery/hops/alarm/metric-filter.js';
import {alarmNodes, type AlarmNode, type LogNode} from '../../delivery/hops/alarm/stage.js';
import {floods} from '../../pattern/index.js';
import {ROADS, type Route} from '../../delivery/route/hop.js';
import {passedBy} from '../../delivery/route/routes.js';
import {edited} from '../../plan/stages/alarm/alarm-command.js';
import type {Alarm} from '../../snapshot/nouns.js';
import {defineCheck, type Outcome} from '../check.js';
import {alarmRoad} from '../shared/examples/alarm.js';

/** Where the period is as short as it gets. */
const RULE: ByHand = {
  say: 'An EventBridge rule announces each call. `iam-alert-guard plan`, with `alerts: named` in the baseline, shows it.',
};

const NARROW: ByHand = {
  run: [
    "aws logs describe-metric-filters --log-group-name LOG_GROUP --filter-name-prefix FILTER_NAME --query 'metricFilters[0].metricTransformations' > transformations.json",
    'aws logs put-metric-filter --log-group-name LOG_GROUP --filter-name FILTER_NAME --filter-pattern \'{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }\' --metric-transformations file://transformations.json',
  ],
  edits: ['Leave transformations.json as it is.'],
};

export const check = defineCheck({
  id: 'alarm-announces-each',
  title: 'The alarm would announce the next change',
  hop: 'target',
  severity: 'medium',
  rationale:
    'The actions of an alarm run when its state changes to ALARM, and not again while it lasts. A second change within that time is not announced, ' +
    'however different it is. An alarm on a filter that counts every log event of a trail hardly ever leaves ALARM, so nearly no change is announced.',
  remediation: {
    console:
      'With a short period (60 seconds) the alarm is in ALARM for a shorter time; an EventBridge rule announces each call.',
    cli: RULE,
    terraform: 'period = 60 on aws_cloudwatch_metric_alarm.',
  },
  by: 'human',
  reads: ['cloudwatch:DescribeAlarms'],
  at: ['alerts'],
  sources: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  ],
  good: {says: 'No alert is an alarm.', edits: alarmRoad()},
  bad: {
    says: 'An alarm is enough for this baseline, and its filter counts every log event.',
    baseline: {alerts: 'noticed', rule: null, recipients: [{protocol: 'email', endpoint: 'security@example.com'}]},
    edits: [...alarmRoad('" "'), {read: 'events:ListRules', value: []}],
  },
  evaluate({context, routes, logs, coverage}) {
    if (context.baseline.alerts !== 'noticed') return [];
    const carrying = routes.filter(
      ({recipient, hops}) => recipient !== null && hops.every(({gate}) => gate.state !== 'blocks'),
    );
    const alarmsOf = (some: readonly Route[]): Set<string> => new Set(some.flatMap((route) => passedBy(route, ALARM)));
    const needed = alarmsOf(carrying.filter(({recipient}) => !isToldOtherwise(recipient, context, coverage)));
    const used = alarmsOf(carrying);
    const alarms = new Map(alarmNodes(logs).map(({alarm}) => [alarm.AlarmArn, alarm]));
    const flooded = floodedAlarms(logs, context);
    return [...alarms.values()]
      .filter(({AlarmArn}) => used.has(AlarmArn))
      .map((alarm) => outcomeOf(alarm, needed.has(alarm.AlarmArn), flooded.get(alarm.AlarmArn)));
  },
});

/** By another road than alarms, everything comes to this recipient. */
function isToldOtherwise(recipient: number | null, {calls}: Context, {along}: Coverage): boolean {
  return (
    recipient !== null &&
    ROADS.some((road) => {
      if (road === 'alarm') return false;
      const grades = along(recipient, road);
      return calls.every((call) => ['always', 'failures'].includes(grades.get(call) ?? ''));
    })
  );
}

/** @param needed whether somebody hears of changes by alarms alone */
function outcomeOf(alarm: Alarm, needed: boolean, flood: FilterAnswer | undefined): Outcome {
  const {AlarmArn: resource, AlarmName: name, StateValue: state, Period} = alarm;
  const about = {resource, region: resource.split(':')[3] ?? null, observed: state ?? null, status: 'fail'} as const;
  const silent = needed && state === 'ALARM';
  if (flood !== undefined) {
    const {filterName, logGroupName} = flood.filter;
    const why = `the metric filter ${filterName} counts calls of every service, so the alarm ${name} hardly ever leaves ALARM, and its actions run only when it enters that state.`;
    return {
      ...about,
      ...(needed ? {} : {severity: 'info'}),
      remedy: NARROW,
      blanks: {LOG_GROUP: logGroupName, FILTER_NAME: filterName},
      message: needed
        ? `Nearly no change of IAM is announced: ${why}${silent ? ' It is in ALARM now, so the next change is not announced.' : ''}`
        : `The alarm announces nearly no change of IAM: ${why} Its recipients get every alert by another road.`,
    };
  }
  return {
    ...about,
    // It leaves ALARM by itself within minutes, so it is no drift; while it is there, changes are silent.
    severity: silent ? 'low' : 'info',
    ...((Period ?? 0) > 60 ? {remediation: {by: 'human', text: edited(alarm, 'Period to 60', resource).how}} : {}),
    message: silent
      ? `Changes are not announced now: the alarm ${name} is in ALARM, and its actions run only when it enters that state.`
      : `A change that is made while the alarm ${name} is in ALARM is not announced${needed ? '' : ' by it'}: its actions run only when it enters that state.${needed ? '' : ' Its recipients get every alert by another road.'}`,
  };
}

/** Alarms that ring for a filter that counts the calls of every service. */
function floodedAlarms(logs: readonly LogNode[], context: Context): ReadonlyMap<string, FilterAnswer> {
  const flooded = new Map<string, FilterAnswer>();
  for (const {answer, metrics} of logs.flatMap(({filters}) => filters)) {
    const {patterns, gate} = answer;
    if (patterns === null || gate.state !== 'passes') continue;
    for (const {alarm, rings, which} of metrics.flatMap(({alarms}) => alarms)) {
      // What it gives for one event must be beyond the threshold.
      if (rings.state !== 'passes') continue;
      const flood = floods([patterns.sure, ...which.conditions], envelopeOf(context));
      if (flood !== null && flood !== 'reads') flooded.set(alarm.AlarmArn, answer);
    }
  }
  // A composite alarm rings as long as those of which it is made.
  const spread = ({alarm, parents}: AlarmNode): void => {
    const by = flooded.get(alarm.AlarmArn);
    for (const parent of parents) {
      if (by === undefined || flooded.has(parent.alarm.AlarmArn)) continue;
      flooded.set(parent.alarm.AlarmArn, by);
      spread(parent);
    }
  };
  alarmNodes(logs).forEach(spread);
  return flooded;
}
