/**
 * The kinds of resources that a statement can be about, and the ARNs that name one kind in an account.
 *
 * A read is narrowed to its kind of resource, partition and account and no further: the check judges the chain it finds, and a second
 * rule, the topic behind it or the queue behind a subscription has no name in the baseline. The log bucket is the exception, since
 * s3:ListBucket would list what is in it. A write is narrowed to the names that the baseline declares.
 */
import {isBus, parseArn} from '../delivery/arn.js';
import {CANARY_TAGS} from '../canary/calls.js';
import type {Place} from './place.js';

export interface Kind {
  /** Of the statement; letters and digits only: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html */
  readonly sid: string;
  readonly arns: (place: Place) => readonly string[];
  /** What to grant for an ARN of another account, if it is of this kind. */
  readonly foreign?: (arn: string) => readonly string[];
  /** ARNs of the kind carry no account. */
  readonly global?: true;
  /** The one service that roles may be passed to. */
  readonly passedTo?: string;
  /** The only keys of tags that may be set or taken away. */
  readonly tagKeys?: readonly string[];
}

/** An ARN of the checked account in any region. */
function within({partition, account}: Place, service: string, resource: string, region = '*'): string {
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}

/** Names become ARNs; what is an ARN already stays one. */
function named(names: readonly string[], toArn: (name: string) => string): string[] {
  return names.map((name) => (parseArn(name) === null ? toArn(name) : name));
}

const ofService =
  (service: string) =>
  (arn: string): readonly string[] =>
    parseArn(arn)?.service === service ? [arn] : [];

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html: `rule/NAME` on the default bus, else `rule/BUS/NAME` */
function rulesOfBus(arn: string): readonly string[] {
  if (!isBus(arn)) return [];
  const bus = arn.slice(arn.indexOf('event-bus/') + 'event-bus/'.length);
  return [`${arn.slice(0, arn.indexOf('event-bus/'))}rule/${bus === 'default' ? '*' : `${bus}/*`}`];
}

/** A policy names keys by ARN, not by alias: https://docs.aws.amazon.com/kms/latest/developerguide/cmks-in-iam-policies.html */
function keyOf(arn: string): readonly string[] {
  const parsed = parseArn(arn);
  if (parsed?.service !== 'kms') return [];
  return [
    parsed.resource.startsWith('key/') ? arn : `arn:${parsed.partition}:kms:${parsed.region}:${parsed.account}:key/*`,
  ];
}

/** Roles that are there for the canary stand under a path of their own. */
function canaryArns(place: Place): string[] {
  return [within(place, 'iam', `role/${place.names.canary ?? 'iam-alert-guard/*'}`, '')];
}

function aliasArns(place: Place): string[] {
  const aliases = place.names.keys.filter((key) => key.startsWith('alias/'));
  return (aliases.length > 0 ? aliases : ['alias/*']).map((alias) => within(place, 'kms', alias));
}

export const KINDS = {
  anything: {sid: 'TakesNoResource', arns: () => ['*']},
  // An organization's trail belongs to its management account, which a member does not know in advance.
  trails: {sid: 'Trails', arns: ({partition}) => [`arn:${partition}:cloudtrail:*:*:trail/*`]},
  buses: {
    sid: 'EventBuses',
    arns: (place) => [within(place, 'events', 'event-bus/*')],
    foreign: (arn) => (isBus(arn) ? [arn] : []),
  },
  rules: {sid: 'Rules', arns: (place) => [within(place, 'events', 'rule/*')], foreign: rulesOfBus},
  apiDestinations: {
    sid: 'ApiDestinations',
    arns: (place) => [within(place, 'events', 'api-destination/*'), within(place, 'events', 'connection/*')],
  },
  // A subscription has no resource type of its own: what is done to it is authorised on its topic.
  topics: {sid: 'Topics', arns: (place) => [within(place, 'sns', '*')], foreign: ofService('sns')},
  keys: {sid: 'Keys', arns: (place) => [within(place, 'kms', 'key/*')], foreign: keyOf},
  buckets: {
    sid: 'LogBucket',
    // Without a name any trail serves, and each may write to a bucket of its own.
    arns: ({partition, names}) => [`arn:${partition}:s3:::${names.trail === null ? '*' : (names.bucket ?? '*')}`],
    foreign: ofService('s3'),
    global: true,
  },
  queues: {sid: 'Queues', arns: (place) => [within(place, 'sqs', '*')], foreign: ofService('sqs')},
  functions: {sid: 'Functions', arns: (place) => [within(place, 'lambda', 'function:*')], foreign: ofService('lambda')},
  dataStreams: {
    sid: 'DataStreams',
    arns: (place) => [within(place, 'kinesis', 'stream/*')],
    foreign: ofService('kinesis'),
  },
  deliveryStreams: {
    sid: 'DeliveryStreams',
    arns: (place) => [within(place, 'firehose', 'deliverystream/*')],
    foreign: ofService('firehose'),
  },
  roles: {sid: 'TargetRoles', arns: (place) => [within(place, 'iam', 'role/*', '')]},
  policies: {
    sid: 'PoliciesOfTargetRoles',
    arns: (place) => {
      const own = within(place, 'iam', 'policy/*', '');
      return place.account === '*' ? [own] : [own, `arn:${place.partition}:iam::aws:policy/*`];
    },
  },
  logGroups: {sid: 'LogGroups', arns: (place) => [within(place, 'logs', 'log-group:*')]},
  alarms: {sid: 'Alarms', arns: (place) => [within(place, 'cloudwatch', 'alarm:*')]},
  muteRules: {sid: 'AlarmMuteRules', arns: (place) => [within(place, 'cloudwatch', 'alarm-mute-rule:*')]},
  changedTrail: {
    sid: 'ChangeTrail',
    arns: (place) => [within(place, 'cloudtrail', `trail/${place.names.trail ?? '*'}`)],
  },
  changedBucket: {
    sid: 'ChangeLogBucket',
    arns: ({partition, names}) => [`arn:${partition}:s3:::${names.bucket ?? '*'}`],
    global: true,
  },
  changedKeys: {
    sid: 'ChangeKeys',
    arns: (place) => {
      const {keys} = place.names;
      // An alias says nothing of the id that its key has, or will have.
      const known = keys.length > 0 && keys.every((key) => !key.includes('alias/'));
      return known ? named(keys, (id) => within(place, 'kms', `key/${id}`)) : [within(place, 'kms', 'key/*')];
    },
  },
  newAliases: {sid: 'NameKeys', arns: (place) => [...aliasArns(place), within(place, 'kms', 'key/*')]},
  changedRule: {
    sid: 'ChangeRule',
    arns: (place) =>
      place.names.rule === null
        ? [within(place, 'events', 'rule/*')]
        : [within(place, 'events', `rule/${place.names.rule}`, place.eventRegion)],
  },
  passedRoles: {
    sid: 'PassRolesToEventBridge',
    arns: (place) => [within(place, 'iam', 'role/*', '')],
    passedTo: 'events.amazonaws.com',
  },
  changedTopic: {
    sid: 'ChangeTopic',
    arns: (place) =>
      named([place.names.topic ?? '*'], (name) => within(place, 'sns', name, name === '*' ? '*' : place.eventRegion)),
  },
  changedQueues: {
    sid: 'ChangeQueues',
    arns: (place) => {
      const {queues} = place.names;
      return queues.length > 0 ? named(queues, (name) => within(place, 'sqs', name)) : [within(place, 'sqs', '*')];
    },
  },
  changedFunctions: {
    sid: 'ChangeFunctions',
    arns: (place) =>
      place.names.functions.length > 0
        ? // A call that names a version or an alias is authorised on that: https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html
          place.names.functions.flatMap((arn) => [arn, `${arn}:*`])
        : [within(place, 'lambda', 'function:*')],
  },
  canaryTag: {sid: 'CanaryTag', arns: canaryArns, tagKeys: CANARY_TAGS},
  canaryRole: {sid: 'CanaryDescription', arns: canaryArns},
  probe: {
    sid: 'CanaryProbe',
    arns: (place) => [place.names.probe ?? within(place, 'sqs', '*')],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type Scope = keyof typeof KINDS;
