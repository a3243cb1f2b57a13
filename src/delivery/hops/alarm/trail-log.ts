/**
 * Where a trail's records go as log events: a log group of the trail's owner, which CloudTrail writes to by a role.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html
 */
import type {LogGroup} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {gateOf, isForeign, vouched, type Context} from '../../context.js';
import {isUntold} from '../../organization.js';
import {foreignDoubt} from '../../doubt.js';
import {PASSES, blocks, disputed, isOpen, unknown, type Gate} from '../../gate.js';
import {trailRoleOf, type RoleAnswer} from '../access/role.js';
import {logKeyGate} from '../receiver/log-group.js';
import {afterError, eventsDelivered} from '../trail/delivery-state.js';
import type {TrailAnswer} from '../trail/trail.js';

export interface TrailLog {
  /** Without the closing `:*`. */
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  /** It belongs to another account. */
  readonly foreign: boolean;
  readonly trails: readonly TrailAnswer[];
}

/** Does what the trails record come to the group? */
export interface Arrival {
  /** Of each trail that writes to it, in their order. */
  readonly trails: readonly Gate[];
  /** The group is there, and of a class that has metric filters. */
  readonly group: Gate;
}

/** The log groups of the trails that record IAM's calls, each once. */
export function trailLogs(context: Context, trails: readonly TrailAnswer[]): TrailLog[] {
  const found = new Map<string, TrailAnswer[]>();
  for (const trail of trails) {
    const named = trail.trail.CloudWatchLogsLogGroupArn;
    // One that is stopped is repaired, and then its events are logged again. One that never sees them is not asked.
    if (named === undefined || !isOpen(trail.reaches) || !isOpen(trail.globalEvents)) continue;
    const arn = named.replace(/:\*$/, '');
    found.set(arn, [...(found.get(arn) ?? []), trail]);
  }
  return [...found].map(([arn, writers]): TrailLog => {
    const parsed = parseArn(arn);
    return {
      arn,
      name: parsed?.resource.replace(/^log-group:/, '') ?? arn,
      region: parsed?.region ?? context.eventRegion,
      foreign: isForeign(context, parsed?.account),
      trails: writers,
    };
  });
}

/** Asked only where something behind the group may hear of a required call. */
export function arrivalAt(context: Context, {arn, name, region, foreign, trails}: TrailLog): Arrival {
  if (foreign) {
    const unseen = unknown(
      `the log group ${arn} belongs to another account and is not visible from this one`,
      foreignDoubt(arn),
    );
    return {trails: trails.map(() => PASSES), group: vouched(context, arn, unseen)};
  }
  const gate = groupGate(context, arn, {name, region});
  // What was delivered came to a log group.
  const delivered = trails.some((trail) => ['fresh', 'recovered'].includes(eventsDelivered(trail, context.now)));
  return {
    trails: trails.map((trail) => writes(context, trail, name, region)),
    group: gate.state === 'unknown' && delivered ? PASSES : vouched(context, arn, gate),
  };
}

/** Its key has to work, and metric filters are of the class Standard: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html */
function groupGate(context: Context, arn: string, {name, region}: Pick<TrailLog, 'name' | 'region'>): Gate {
  const read = groupRead({name, region});
  return gateOf(context, read, ([group]) => {
    if (group === undefined) return blocks(`the log group ${name} does not exist`);
    const {logGroupClass: kind = 'STANDARD'} = group;
    return kind === 'STANDARD'
      ? logKeyGate(context, arn, group)
      : blocks(`the log group is of the class ${kind}, which has no metric filters`);
  });
}

/** The group as it was found; null where it is not there, is of another account or could not be read. */
export function foundGroup({facts}: Context, {name, region, foreign}: TrailLog): LogGroup | null {
  const answer = foreign ? null : facts.get(groupRead({name, region}));
  return answer?.status === 'known' ? (answer.value[0] ?? null) : null;
}

export function groupRead({name, region}: Pick<TrailLog, 'name' | 'region'>): Read<'logs:DescribeLogGroups'> {
  return {op: 'logs:DescribeLogGroups', region, params: {logGroupName: name}};
}

/**
 * Does CloudTrail write there? What its role may is read, and what it says of its deliveries decides besides: an error without a delivery since,
 * or a day without one, is no delivery whatever the role may; a fresh one decides where the role cannot be read.
 */
function writes(context: Context, answer: TrailAnswer, group: string, region: string): Gate {
  const {trail, home, status} = answer;
  const told = status.status === 'known' ? status.value : {};
  const {LatestCloudWatchLogsDeliveryError: error = '', LatestCloudWatchLogsDeliveryTime: time = ''} = told;
  const streams = streamsOf(context, {name: group, region}, trail.TrailARN);
  const mayWrite = (stream: string): Gate =>
    roleGate(context, {
      trailArn: trail.TrailARN,
      roleArn: trail.CloudWatchLogsRoleArn ?? '',
      stream: `${streams}${stream}`,
    });
  const own = mayWrite(ownStream(trail.TrailARN, home));
  const role = trail.IsOrganizationTrail === true ? ofEither(own, organizationGate(context, mayWrite)) : own;
  if (role.state === 'blocks') return role;
  switch (eventsDelivered(answer, context.now)) {
    case 'failing':
      return blocks(
        `CloudTrail could not deliver to the log group ${group} (${error}; last delivery ${time || 'never'})`,
      );
    case 'stale':
      return blocks(`CloudTrail delivered to the log group ${group} for the last time at ${time}, and it is logging`);
    case 'recovered':
      return disputed(afterError(error, time));
    case 'fresh':
      return role.state === 'unknown' ? PASSES : role;
    case 'none-yet':
    case 'unknown':
      return role;
  }
}

/** What stands for an id that nobody told: only a statement for every organization admits it. */
const SOME_ORGANIZATION = 'o-0000000000';

function organizationGate({organization, facts}: Context, mayWrite: (stream: string) => Gate): Gate {
  const id = organization === null || organization === '' ? SOME_ORGANIZATION : organization;
  const gate = mayWrite(`${id}_`);
  return gate.state === 'blocks' && isUntold(facts, organization)
    ? unknown(
        'the role may write log streams of an organization, and which the account’s is could not be determined',
        'open',
      )
    : gate;
}

/**
 * The role of an organization's trail is to be allowed streams of both names, `ACCOUNT_CloudTrail_REGION` and `o-ID_…`; which of them holds
 * the account's own records is not said:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
 */
function ofEither(own: Gate, organization: Gate): Gate {
  if (own.state === organization.state) return own;
  if (own.state === 'unknown' || own.state === 'vouched') return own;
  if (organization.state === 'unknown' || organization.state === 'vouched') return organization;
  return unknown(
    'the role may write one of the two kinds of log streams of an organization’s trail, that of the account or that of the organization (o-ID), and not the other',
    'undocumented',
  );
}

/** What CloudTrail writes by, and whether it may. */
function roleGate(
  context: Context,
  {trailArn, roleArn, stream}: {readonly trailArn: string; readonly roleArn: string; readonly stream: string},
): Gate {
  if (roleArn === '') return blocks('the trail names no role by which CloudTrail could write to the log group');
  const {exists, trust, rights, gate} = trailRoleOf(context, roleArn, trailArn, stream);
  if (gate.state !== 'blocks' || exists.state === 'blocks') return gate;
  const name = roleArn.slice(roleArn.lastIndexOf('/') + 1);
  // What is said of "the role" has to be said of one that the reader can find.
  if (trust.state === 'blocks')
    return {...trust, reason: `CloudTrail may not assume the role ${name}: ${trust.reason}`};
  return rights.state === 'blocks'
    ? {...rights, reason: `the role ${name} may not write to the log group: ${rights.reason}`}
    : gate;
}

/** The role of a trail that writes to a log group, for whoever has to mend it; null where the trail names none. */
export function trailRole(context: Context, log: TrailLog, answer: TrailAnswer): RoleAnswer | null {
  const {trail, home} = answer;
  const {TrailARN: trailArn, CloudWatchLogsRoleArn: roleArn = ''} = trail;
  return roleArn === ''
    ? null
    : trailRoleOf(context, roleArn, trailArn, `${streamsOf(context, log, trailArn)}${ownStream(trailArn, home)}`);
}

function streamsOf({partition}: Context, {name, region}: Pick<TrailLog, 'name' | 'region'>, trailArn: string): string {
  return `arn:${partition}:logs:${region}:${parseArn(trailArn)?.account ?? ''}:log-group:${name}:log-stream:`;
}

function ownStream(trailArn: string, home: string): string {
  return `${parseArn(trailArn)?.account ?? ''}_CloudTrail_${home}`;
}
