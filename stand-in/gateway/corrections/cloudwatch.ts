/** CloudWatch and CloudWatch Logs: alarms of alarms, mute rules, switched actions and classes of log groups, which moto does not have. */
import {placed} from '../alarms.js';
import {errorAnswer, jsonAnswer, jsonOf, withText} from '../answer.js';
import type {Answer} from '../answer.js';
import {partitionOf} from '../partition.js';
import {text} from './types.js';
import type {Context, Corrections} from './types.js';

export const cloudwatchCorrections: Corrections = {
  'cloudwatch:PutCompositeAlarm': {lacking: true, before: putComposite},
  'cloudwatch:DescribeAlarms': {before: describeComposites, after: switched},
  'cloudwatch:DeleteAlarms': {before: forgetComposites},
  'cloudwatch:EnableAlarmActions': {lacking: true, before: (context) => switchActions(context, true)},
  'cloudwatch:DisableAlarmActions': {lacking: true, before: (context) => switchActions(context, false)},
  'cloudwatch:PutMetricAlarm': {after: newAlarm},
  'cloudwatch:PutAlarmMuteRule': {lacking: true, before: putMute},
  'cloudwatch:ListAlarmMuteRules': {lacking: true, before: listMutes},
  'cloudwatch:DeleteAlarmMuteRule': {lacking: true, before: deleteMute},
  'logs:CreateLogGroup': {after: keepClass},
  'logs:DescribeLogGroups': {after: showClasses},
  'logs:DescribeMetricFilters': {after: lastOfEach},
};

const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : []);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
function putComposite({call, account, state}: Context): Answer {
  const name = text(call.params['AlarmName']);
  if (name === '' || text(call.params['AlarmRule']) === '')
    return errorAnswer(call, 'ValidationError', 400, 'AlarmName and AlarmRule are required');
  const arn = `arn:${partitionOf(call.region)}:cloudwatch:${call.region}:${account}:alarm:${name}`;
  const settings = {ActionsEnabled: true, StateValue: 'INSUFFICIENT_DATA', ...call.params, AlarmArn: arn};
  state.alarms.composites.set(placed(call.region, name), {region: call.region, settings});
  return jsonAnswer({});
}

/**
 * "If you omit this parameter, only metric alarms are returned":
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
 */
function describeComposites({call, state}: Context): Answer | undefined {
  const types = names(call.params['AlarmTypes']);
  if (types.length === 0 || types.includes('MetricAlarm')) return undefined;
  const found = [...state.alarms.composites.values()].filter(({region}) => region === call.region);
  const composites = types.includes('CompositeAlarm') ? found.map(({settings}) => settings) : [];
  return jsonAnswer({MetricAlarms: [], CompositeAlarms: composites, LogAlarms: []});
}

function forgetComposites({call, state}: Context): undefined {
  for (const name of names(call.params['AlarmNames'])) {
    state.alarms.composites.delete(placed(call.region, name));
    state.alarms.enabled.delete(placed(call.region, name));
  }
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html */
function switchActions({call, state}: Context, on: boolean): Answer {
  for (const name of names(call.params['AlarmNames'])) {
    const at = placed(call.region, name);
    state.alarms.enabled.set(at, on);
    const composite = state.alarms.composites.get(at);
    if (composite !== undefined)
      state.alarms.composites.set(at, {...composite, settings: {...composite.settings, ActionsEnabled: on}});
  }
  return jsonAnswer({});
}

/** What is put anew says itself whether its actions are enabled. */
function newAlarm({call, state}: Context, answer: Answer): Answer {
  state.alarms.enabled.delete(placed(call.region, text(call.params['AlarmName'])));
  return answer;
}

function switched({call, state}: Context, answer: Answer): Answer {
  const value = jsonOf(answer) as {MetricAlarms?: readonly Readonly<Record<string, unknown>>[]} | undefined;
  if (value?.MetricAlarms === undefined || state.alarms.enabled.size === 0) return answer;
  const alarms = value.MetricAlarms.map((alarm) => {
    const on = state.alarms.enabled.get(placed(call.region, text(alarm['AlarmName'])));
    return on === undefined ? alarm : {...alarm, ActionsEnabled: on};
  });
  return withText(answer, JSON.stringify({...value, MetricAlarms: alarms}));
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html; every rule here is active. */
function putMute({call, state}: Context): Answer {
  const {Name: name, MuteTargets: targets} = call.params;
  const alarms = names((targets as {AlarmNames?: unknown} | undefined)?.AlarmNames);
  const record = {region: call.region, name: text(name), alarms, status: 'ACTIVE'};
  state.alarms.mutes.set(placed(call.region, text(name)), record);
  return jsonAnswer({});
}

function listMutes({call, account, state}: Context): Answer {
  const asked = text(call.params['AlarmName']);
  const found = [...state.alarms.mutes.values()].filter(
    ({region, alarms}) => region === call.region && (asked === '' || alarms.includes(asked)),
  );
  return jsonAnswer({
    AlarmMuteRuleSummaries: found.map(({name, status}) => ({
      AlarmMuteRuleArn: `arn:${partitionOf(call.region)}:cloudwatch:${call.region}:${account}:alarm-mute-rule:${name}`,
      Status: status,
    })),
  });
}

function deleteMute({call, state}: Context): Answer {
  state.alarms.mutes.delete(placed(call.region, text(call.params['AlarmMuteRuleName'])));
  return jsonAnswer({});
}

/**
 * "Creates or updates a metric filter": moto keeps every one that was put
 * (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html).
 */
function lastOfEach(_: Context, answer: Answer): Answer {
  const value = jsonOf(answer) as {metricFilters?: readonly Readonly<Record<string, unknown>>[]} | undefined;
  if (value?.metricFilters === undefined) return answer;
  const last = new Map(
    value.metricFilters.map((filter) => [`${text(filter['logGroupName'])} ${text(filter['filterName'])}`, filter]),
  );
  return withText(answer, JSON.stringify({...value, metricFilters: [...last.values()]}));
}

/** moto drops logGroupClass: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
function keepClass({call, state}: Context, answer: Answer): Answer {
  const kind = text(call.params['logGroupClass']);
  if (kind !== '') state.alarms.classes.set(placed(call.region, text(call.params['logGroupName'])), kind);
  return answer;
}

function showClasses({call, state}: Context, answer: Answer): Answer {
  const value = jsonOf(answer) as {logGroups?: readonly Readonly<Record<string, unknown>>[]} | undefined;
  if (value?.logGroups === undefined) return answer;
  const logGroups = value.logGroups.map((group) => ({
    ...group,
    logGroupClass: state.alarms.classes.get(placed(call.region, text(group['logGroupName']))) ?? 'STANDARD',
  }));
  return withText(answer, JSON.stringify({...value, logGroups}));
}
