/** The account that CIS describes: trail, log group, metric filter, alarm, topic, mail. And the ways to change it. */
import type {Alarm, MetricFilter} from '../../../../src/snapshot/nouns.js';
import * as N from '../../../support/names.js';
import * as P from '../../../support/policies.js';
import {key, subscription, topic} from '../../../support/resources.js';
import {world, type World} from '../../../support/world.js';

type Writable<T> = {-readonly [K in keyof T]: T[K]};

export const GROUP = 'cloudtrail';
export const GROUP_ARN = `arn:aws:logs:${N.REGION}:${N.ACCOUNT}:log-group:${GROUP}`;
export const ALARM_TOPIC = `arn:aws:sns:${N.REGION}:${N.ACCOUNT}:security-alarms`;
export const ALARM_ARN = `arn:aws:cloudwatch:${N.REGION}:${N.ACCOUNT}:alarm:iam-changes`;
export const ALARM_KEY = `arn:aws:kms:${N.REGION}:${N.ACCOUNT}:key/0a1b2c3d-0000-4000-8000-0000000000aa`;
export const ROLE = 'cloudtrail-to-logs';
/** Everything that changes IAM. */
export const TOTAL = '{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }';

/** What an alarm is enough for. */
export const NOTICED = {
  alerts: 'noticed',
  topic: null,
  rule: null,
  recipients: [{protocol: 'email', endpoint: N.EMAIL}],
};
/** The same account, where alerts have to say what happened. */
export const NAMED = {...NOTICED, alerts: 'named'};

export const rolePolicy = (group = GROUP, region = N.REGION): string =>
  P.policy({
    Effect: 'Allow',
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: `arn:aws:logs:${region}:${N.ACCOUNT}:log-group:${group}:log-stream:${N.ACCOUNT}_CloudTrail_${region}*`,
  });

/** No rule; the trail's log group, and behind it all that CIS has. */
export function cis(account: World): void {
  const [trail] = account.trails;
  if (trail === undefined) throw new Error('the account has no trail');
  Object.assign(trail.trail, {
    CloudWatchLogsLogGroupArn: `${GROUP_ARN}:*`,
    CloudWatchLogsRoleArn: `arn:aws:iam::${N.ACCOUNT}:role/${ROLE}`,
  });
  trail.status.LatestCloudWatchLogsDeliveryTime = '2026-11-23T08:58:00.000Z';
  account.roles[ROLE] = {
    path: '/',
    trust: P.policy({
      Effect: 'Allow',
      Principal: {Service: 'cloudtrail.amazonaws.com'},
      Action: 'sts:AssumeRole',
    }),
    boundary: null,
    inline: {logs: rolePolicy()},
    attached: [],
  };
  account.logGroups = [{name: GROUP, region: N.REGION, class: 'STANDARD', filters: [filter('iam-changes', TOTAL)]}];
  for (const bus of account.buses) bus.rules = [];
  account.alarms.push(alarm('iam-changes'));
  delete account.topics[N.TOPIC];
  const alarms = topic(ALARM_TOPIC, P.policy(P.allow('cloudwatch.amazonaws.com', 'sns:Publish', ALARM_TOPIC)));
  alarms.subscriptions = [
    subscription(ALARM_TOPIC, `${ALARM_TOPIC}:5c0ffee0-0000-4000-8000-0000000000aa`, 'email', N.EMAIL, {}),
  ];
  account.topics[ALARM_TOPIC] = alarms;
}

export function filter(name: string, text: string, metric = 'IamChanges'): Writable<MetricFilter> {
  return {
    filterName: name,
    logGroupName: GROUP,
    filterPattern: text,
    metricTransformations: [{metricName: metric, metricNamespace: 'CIS', metricValue: '1'}],
  };
}

export function alarm(name: string, metric = 'IamChanges'): Writable<Alarm> {
  return {
    AlarmName: name,
    AlarmArn: `arn:aws:cloudwatch:${N.REGION}:${N.ACCOUNT}:alarm:${name}`,
    Namespace: 'CIS',
    MetricName: metric,
    Dimensions: [],
    ActionsEnabled: true,
    AlarmActions: [ALARM_TOPIC],
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    Threshold: 1,
    Statistic: 'Sum',
    Period: 300,
    EvaluationPeriods: 1,
    TreatMissingData: 'notBreaching',
    StateValue: 'OK',
  };
}

export type Change = (account: World) => void;

const after =
  (change: Change): Change =>
  (account) => {
    cis(account);
    change(account);
  };

export const asCisSays: Change = cis;
export const withAccount = after;

export function groupOf(account: World): World['logGroups'][number] {
  const [group] = account.logGroups;
  if (group === undefined) throw new Error('no log group');
  return group;
}

/** The reads behind the trail on this road, and how each may go unanswered. */
export const UNANSWERED = [
  'logs:DescribeLogGroups',
  'logs:DescribeMetricFilters',
  'cloudwatch:DescribeAlarms',
  'cloudwatch:ListAlarmMuteRules',
].flatMap((op) => (['denied', 'throttled'] as const).map((kind) => ({op, kind})));

/** The same, and a rule for all IAM changes that alerts others alone, by a topic of theirs. No delivery to the log group helps. */
export const besideOthers = (change: Change = () => undefined): Change =>
  after((account) => {
    const {buses, topics} = world();
    const theirs = topics[N.TOPIC];
    if (theirs === undefined) throw new Error('no topic');
    theirs.subscriptions = theirs.subscriptions.filter(({row}) => row.Protocol !== 'email');
    Object.assign(account, {buses, topics: {...account.topics, [N.TOPIC]: theirs}});
    for (const {status} of account.trails) delete status.LatestCloudWatchLogsDeliveryTime;
    change(account);
  });

/** The alarm of the account, changed. */
export const onAlarm = (change: Partial<Alarm>): Change =>
  after((account) => void Object.assign(account.alarms.find(({AlarmArn}) => AlarmArn === ALARM_ARN) ?? {}, change));

/** The alarm without some of its settings. */
export const lacking = (...names: readonly (keyof Alarm)[]): Change =>
  after((account) => {
    const found: Partial<Writable<Alarm>> = account.alarms.find(({AlarmArn}) => AlarmArn === ALARM_ARN) ?? {};
    for (const name of names) delete found[name];
  });

/** The same, with others in their place. */
export const lackingAnd = (change: Partial<Alarm>, ...names: readonly (keyof Alarm)[]): Change =>
  withAccount((account) => {
    const found: Partial<Writable<Alarm>> = account.alarms.find(({AlarmArn}) => AlarmArn === ALARM_ARN) ?? {};
    for (const name of names) delete found[name];
    Object.assign(found, change);
  });

export const onFilter = (change: Partial<MetricFilter>): Change =>
  after((account) => void Object.assign(groupOf(account).filters[0] ?? {}, change));

/** What the filter makes of a record. */
export const onMetric = (change: Partial<MetricFilter['metricTransformations'][number]>): Change =>
  after((account) => {
    const [found] = groupOf(account).filters;
    if (found !== undefined)
      found.metricTransformations = found.metricTransformations.map((one) => ({...one, ...change}));
  });

export const counting = (...texts: readonly string[]): Change =>
  after((account) => void (groupOf(account).filters = texts.map((text, at) => filter(`filter-${String(at)}`, text))));

export const onTopic = (change: (found: World['topics'][string]) => void): Change =>
  after((account) => {
    const found = account.topics[ALARM_TOPIC];
    if (found !== undefined) change(found);
  });

export const encrypted = (policy: string, named = ALARM_KEY): Change =>
  onTopicAnd((account, found) => {
    found.attributes['KmsMasterKeyId'] = named;
    if (named === ALARM_KEY) account.keys.push(key(ALARM_KEY, policy));
  });

function onTopicAnd(change: (account: World, found: World['topics'][string]) => void): Change {
  return after((account) => {
    const found = account.topics[ALARM_TOPIC];
    if (found !== undefined) change(account, found);
  });
}

/** Everything from the trail to the topic in another Region: events of global services come to a trail of all Regions. */
export function elsewhere(account: World): void {
  cis(account);
  const moved = (text: string): string => text.replaceAll(`:${N.REGION}:`, `:${N.OTHER_REGION}:`);
  const [trail] = account.trails;
  if (trail === undefined) return;
  Object.assign(trail.trail, {
    TrailARN: moved(trail.trail.TrailARN),
    HomeRegion: N.OTHER_REGION,
    CloudWatchLogsLogGroupArn: moved(`${GROUP_ARN}:*`),
  });
  trail.trail.KmsKeyId = moved(N.TRAIL_KEY);
  account.keys = account.keys.map((one) =>
    one.key.Arn === N.TRAIL_KEY ? (JSON.parse(moved(JSON.stringify(one))) as typeof one) : one,
  );
  const role = account.roles[ROLE];
  if (role !== undefined) role.inline = {logs: rolePolicy(GROUP, N.OTHER_REGION)};
  for (const group of account.logGroups) group.region = N.OTHER_REGION;
  account.alarms = account.alarms.map((one) => ({
    ...one,
    AlarmArn: moved(one.AlarmArn),
    AlarmActions: one.AlarmActions.map(moved),
  }));
  for (const [arn, found] of Object.entries(account.topics)) {
    if (arn !== ALARM_TOPIC) continue;
    account.topics[moved(arn)] = JSON.parse(moved(JSON.stringify(found))) as typeof found;
    delete account.topics[arn];
  }
  for (const bucket of Object.values(account.buckets)) bucket.policy = moved(bucket.policy ?? '');
}

/** Rules of others' alarms: a composite alarm over the one on the metric, which itself does nothing. */
export const composed = (rule: string, more: Partial<Alarm> = {}): Change =>
  after((account) => {
    const child = account.alarms.find(({AlarmArn}) => AlarmArn === ALARM_ARN);
    if (child !== undefined) child.AlarmActions = [];
    account.alarms.push({
      AlarmName: 'security',
      AlarmArn: `arn:aws:cloudwatch:${N.REGION}:${N.ACCOUNT}:alarm:security`,
      Dimensions: [],
      ActionsEnabled: true,
      AlarmActions: [ALARM_TOPIC],
      AlarmRule: rule,
      StateValue: 'OK',
      ...more,
    });
  });
