/** AWS as a function: what an account answers to a read. Other accounts' resources are denied, what is not there is absent. */
import type {Answer} from '../../src/snapshot/model.js';
import type {Read, ReadOp, ReadTypes} from '../../src/snapshot/reads.js';
import {HANDOVER_HANDLERS} from './handover.js';
import type {BusState, KeyState, TopicState, World} from './resources.js';

type Found = Answer<unknown>;
type Handlers = {readonly [O in ReadOp]: (world: World, params: ReadTypes[O]['params'], region: string) => Found};

const known = (value: unknown): Found => ({status: 'known', value: structuredClone(value)});
const absent = (code: string): Found => ({status: 'absent', code});
const orAbsent = (value: unknown, code: string): Found =>
  value === undefined || value === null ? absent(code) : known(value);

export function answerOf(world: World, read: Read): Found {
  const refusal = world.refusals.find(
    ({op, where}) =>
      op === read.op && (where === undefined || where === read.region || JSON.stringify(read.params).includes(where)),
  );
  if (refusal !== undefined) return refusal.answer;
  if (isForeign(world, read)) {
    return {status: 'unreadable', kind: 'denied', code: 'AccessDenied', message: '', permissions: [read.op]};
  }
  const handler = HANDLERS[read.op] as (world: World, params: object, region: string) => Found;
  return handler(world, read.params, read.region);
}

function isForeign(world: World, read: Read): boolean {
  // Status and selectors of an organization's trail are answered to its members, by ARN.
  if (read.op === 'cloudtrail:GetTrailStatus' || read.op === 'cloudtrail:GetEventSelectors') return false;
  return Object.values(read.params as Record<string, unknown>).some((value) => {
    const owner = typeof value === 'string' && value.startsWith('arn:') ? value.split(':')[4] : undefined;
    // Managed policies are AWS's own, and anybody may read them.
    return owner !== undefined && owner !== '' && owner !== 'aws' && owner !== world.account;
  });
}

function busAt(world: World, nameOrArn: string, region: string): BusState | undefined {
  const name = nameOrArn.slice(nameOrArn.indexOf('/') + 1);
  return world.buses.find((bus) => bus.name === name && bus.region === region);
}

function keyAt(world: World, id: string, region: string): KeyState | undefined {
  const short = id.startsWith('arn:') ? id.split(':').slice(5).join(':') : id;
  return world.keys.find(
    ({key, aliases}) =>
      key.Arn.includes(`:${region}:`) &&
      (key.KeyId === short || `key/${key.KeyId}` === short || aliases.includes(short)),
  );
}

function subscriptionAt(world: World, arn: string): TopicState['subscriptions'][number] | undefined {
  return Object.values(world.topics)
    .flatMap(({subscriptions}) => subscriptions)
    .find(({row, attributes}) => row.SubscriptionArn === arn || attributes['SubscriptionArn'] === arn);
}

/** Dimensions in one order. */
function spelled(dimensions: readonly (readonly [string, string])[]): string {
  return dimensions
    .map((pair) => pair.join('='))
    .sort()
    .join(' ');
}

const HANDLERS: Handlers = {
  ...HANDOVER_HANDLERS,
  'organizations:DescribeOrganization': ({organization}) => {
    if (organization === undefined)
      return {
        status: 'unreadable',
        kind: 'denied',
        code: 'AccessDenied',
        message: '',
        permissions: ['organizations:DescribeOrganization'],
      };
    return organization === null ? absent('AWSOrganizationsNotInUseException') : known({Id: organization});
  },
  'sts:GetCallerIdentity': (world) =>
    world.identified
      ? known({
          Account: world.account,
          Arn: `arn:${world.partition}:sts::${world.account}:assumed-role/iam-alert-guard/check`,
        })
      : {status: 'unreadable', kind: 'credentials', code: 'ExpiredToken', message: '', permissions: []},

  'cloudtrail:DescribeTrails': (world) => known(world.trails.map(({trail}) => trail)),
  'cloudtrail:GetTrailStatus': (world, {Name}) =>
    orAbsent(world.trails.find(({trail}) => trail.TrailARN === Name)?.status, 'TrailNotFoundException'),
  'cloudtrail:GetEventSelectors': (world, {TrailName}) =>
    orAbsent(world.trails.find(({trail}) => trail.TrailARN === TrailName)?.selectors, 'TrailNotFoundException'),
  'cloudtrail:ListTags': () => known([]),

  'events:DescribeEventBus': (world, {Name}, region) => {
    const bus = busAt(world, Name, region);
    if (bus === undefined) return absent('ResourceNotFoundException');
    return known({
      Name: bus.name,
      Arn: `arn:${world.partition}:events:${region}:${world.account}:event-bus/${bus.name}`,
      ...(bus.policy === null ? {} : {Policy: bus.policy}),
      ...(bus.key === null ? {} : {KmsKeyIdentifier: bus.key}),
      ...(bus.deadLetter === undefined ? {} : {DeadLetterConfig: {Arn: bus.deadLetter}}),
    });
  },
  'events:ListEventBuses': (world, _, region) =>
    known(world.buses.filter((bus) => bus.region === region).map(({name}) => name)),
  'events:ListRuleNamesByTarget': (world, {EventBusName, TargetArn}, region) =>
    orAbsent(
      busAt(world, EventBusName, region)
        ?.rules.filter(({targets}) => targets.some(({Arn}) => Arn === TargetArn))
        .map(({rule}) => rule.Name),
      'ResourceNotFoundException',
    ),
  'events:ListRules': (world, {EventBusName}, region) =>
    orAbsent(
      busAt(world, EventBusName, region)?.rules.map(({rule}) => rule),
      'ResourceNotFoundException',
    ),
  'events:ListTargetsByRule': (world, {EventBusName, Rule}, region) =>
    orAbsent(
      busAt(world, EventBusName, region)?.rules.find(({rule}) => rule.Name === Rule)?.targets,
      'ResourceNotFoundException',
    ),
  'events:ListArchives': (world, {EventSourceArn}) => {
    const region = EventSourceArn.split(':')[3] ?? '';
    return known(busAt(world, EventSourceArn, region)?.archives ?? []);
  },
  'events:ListTagsForResource': () => known([]),
  'cloudwatch:ListTagsForResource': () => known([]),

  'sns:GetTopicAttributes': (world, {TopicArn}) => orAbsent(world.topics[TopicArn]?.attributes, 'NotFound'),
  'sns:ListSubscriptions': (world, _, region) =>
    known(
      Object.entries(world.topics).flatMap(([arn, {subscriptions}]) =>
        arn.split(':')[3] === region ? subscriptions.map(({row}) => row) : [],
      ),
    ),
  'sns:ListSubscriptionsByTopic': (world, {TopicArn}) =>
    orAbsent(
      world.topics[TopicArn]?.subscriptions.map(({row}) => row),
      'NotFound',
    ),
  'sns:GetSubscriptionAttributes': (world, {SubscriptionArn}) =>
    orAbsent(subscriptionAt(world, SubscriptionArn)?.attributes, 'NotFound'),
  'sns:GetDataProtectionPolicy': (world, {ResourceArn}) => orAbsent(world.topics[ResourceArn]?.protection, 'NotFound'),
  'sns:GetPlatformApplicationAttributes': (world, {PlatformApplicationArn}) =>
    known(world.devices.platforms?.[PlatformApplicationArn] ?? {}),
  'sns:GetEndpointAttributes': (world, {EndpointArn}) => orAbsent(world.devices.endpoints[EndpointArn], 'NotFound'),
  'sns:CheckIfPhoneNumberIsOptedOut': (world, {phoneNumber}) =>
    known({isOptedOut: world.devices.optedOut.includes(phoneNumber)}),
  'sns:GetSMSSandboxAccountStatus': (world) => known({IsInSandbox: world.devices.verified !== null}),
  'sns:ListOriginationNumbers': (world) => known(world.devices.origins ?? []),
  'sns:ListSMSSandboxPhoneNumbers': (world) =>
    known((world.devices.verified ?? []).map((PhoneNumber) => ({PhoneNumber, Status: 'Verified'}))),
  'sns:ListTagsForResource': () => known([]),
  's3:GetBucketTagging': () => absent('NoSuchTagSet'),
  'kms:ListResourceTags': () => known([]),
  'sqs:ListQueueTags': () => known([]),

  'kms:DescribeKey': (world, {KeyId}, region) => orAbsent(keyAt(world, KeyId, region)?.key, 'NotFoundException'),
  'kms:GetKeyPolicy': (world, {KeyId}, region) => orAbsent(keyAt(world, KeyId, region)?.policy, 'NotFoundException'),

  'kms:ListGrants': (world, {KeyId}, region) => {
    const found = keyAt(world, KeyId, region);
    return found === undefined ? absent('NotFoundException') : known(found.grants ?? []);
  },

  's3:HeadBucket': (world, {Bucket}) => (world.buckets[Bucket] === undefined ? absent('NotFound') : known(true)),
  's3:GetBucketPolicy': (world, {Bucket}) => orAbsent(world.buckets[Bucket]?.policy, 'NoSuchBucketPolicy'),
  's3:GetBucketAcl': (world, {Bucket}) => {
    const grants = world.buckets[Bucket]?.grants;
    if (grants === undefined) return absent('NoSuchBucket');
    return known({Owner: 'owner', Grants: [{ID: 'owner', Permission: 'FULL_CONTROL'}, ...grants]});
  },
  's3:GetPublicAccessBlock': (world, {Bucket}) => {
    const block = world.buckets[Bucket]?.publicAccessBlock;
    if (block !== true) return absent('NoSuchPublicAccessBlockConfiguration');
    return known({BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true});
  },
  's3:GetBucketRequestPayment': (world, {Bucket}) => orAbsent(world.buckets[Bucket]?.payer, 'NoSuchBucket'),
  's3:GetBucketVersioning': (world, {Bucket}) => {
    const bucket = world.buckets[Bucket];
    if (bucket === undefined) return absent('NoSuchBucket');
    return known(bucket.versioning === null ? {} : {Status: bucket.versioning});
  },
  's3:GetBucketLifecycleConfiguration': (world, {Bucket}) => {
    const rules = world.buckets[Bucket]?.lifecycle ?? [];
    return rules.length === 0 ? absent('NoSuchLifecycleConfiguration') : known(rules);
  },

  'sqs:GetQueueAttributes': (world, {QueueArn}) => orAbsent(world.queues[QueueArn], 'QueueDoesNotExist'),

  'lambda:GetFunctionConfiguration': (world, {FunctionName}) => {
    const found = world.functions[FunctionName];
    if (found === undefined) return absent('ResourceNotFoundException');
    return known({
      FunctionArn: FunctionName,
      State: found.state,
      LastUpdateStatus: 'Successful',
      ...(found.reason === undefined ? {} : {StateReasonCode: found.reason}),
      ...(found.key === undefined ? {} : {KMSKeyArn: found.key}),
      ...(found.role === undefined ? {} : {Role: `arn:${world.partition}:iam::${world.account}:role/${found.role}`}),
      ...(found.deadLetter === undefined ? {} : {DeadLetterConfig: {TargetArn: found.deadLetter}}),
      ...(found.tenants === undefined ? {} : {TenancyConfig: {TenantIsolationMode: found.tenants}}),
      ...(found.durable === undefined ? {} : {DurableConfig: {ExecutionTimeout: 3600}}),
    });
  },
  'lambda:GetAlias': (world, {FunctionName, Name}) => {
    const found = world.functions[`${FunctionName}:${Name}`];
    if (found?.version === undefined) return absent('ResourceNotFoundException');
    return known({
      FunctionVersion: found.version,
      ...(found.weights === undefined ? {} : {AdditionalVersionWeights: found.weights}),
    });
  },
  'lambda:GetFunctionEventInvokeConfig': (world, {FunctionName}) => {
    const to = world.functions[FunctionName]?.onFailure;
    return to === undefined ? absent('ResourceNotFoundException') : known({MaximumRetryAttempts: 2, OnFailure: to});
  },
  'kinesis:DescribeStreamSummary': (world, {StreamARN}) => {
    const found = world.dataStreams[StreamARN];
    if (found === undefined) return absent('ResourceNotFoundException');
    const {policy: _, ...stream} = found;
    return known(stream);
  },
  'kinesis:GetResourcePolicy': (world, {ResourceARN}) => {
    const found = world.dataStreams[ResourceARN];
    return found === undefined ? absent('ResourceNotFoundException') : known(found.policy ?? '');
  },
  'firehose:DescribeDeliveryStream': (world, {DeliveryStreamARN}) =>
    orAbsent(world.deliveryStreams[DeliveryStreamARN], 'ResourceNotFoundException'),
  'logs:DescribeLogGroups': (world, {logGroupName}, region) =>
    known(
      world.logGroups
        .filter((group) => group.name === logGroupName && group.region === region)
        .map((group) => ({
          logGroupName: group.name,
          arn: `arn:${world.partition}:logs:${region}:${world.account}:log-group:${group.name}:*`,
          logGroupClass: group.class,
          ...(group.key === undefined ? {} : {kmsKeyId: group.key}),
          ...(group.protection === undefined ? {} : {dataProtectionStatus: group.protection}),
          ...(group.inherited === undefined ? {} : {inheritedProperties: group.inherited}),
        })),
    ),
  'logs:GetDataProtectionPolicy': (world, {logGroupIdentifier}, region) =>
    orAbsent(
      world.logGroups
        .filter(({name, region: at}) => name === logGroupIdentifier && at === region)
        .map(({protectedBy = ''}) => protectedBy)[0],
      'ResourceNotFoundException',
    ),
  'logs:DescribeAccountPolicies': (world) => known(world.logProtection ?? []),
  'logs:DescribeResourcePolicies': (world, {resourceArn}, region) => {
    if (resourceArn === undefined) return known(world.logPolicies);
    const name = resourceArn.split(':').slice(6).join(':');
    return known(world.logGroups.find((group) => group.name === name && group.region === region)?.policies ?? []);
  },
  'lambda:GetPolicy': (world, {FunctionName}) =>
    orAbsent(world.functions[FunctionName]?.policy, 'ResourceNotFoundException'),
  'lambda:GetFunctionConcurrency': (world, {FunctionName}) => {
    const found = world.functions[FunctionName];
    if (found === undefined) return absent('ResourceNotFoundException');
    return known({ReservedConcurrentExecutions: found.reserved});
  },

  'iam:GetRole': (world, {RoleName}) => {
    const role = world.roles[RoleName];
    if (role === undefined) return absent('NoSuchEntity');
    return known({
      RoleName,
      Arn: `arn:${world.partition}:iam::${world.account}:role${role.path}${RoleName}`,
      AssumeRolePolicyDocument: role.trust,
      ...(role.boundary === null ? {} : {PermissionsBoundary: role.boundary}),
    });
  },
  'iam:ListRolePolicies': (world, {RoleName}) => {
    const inline = world.roles[RoleName]?.inline;
    return inline === undefined ? absent('NoSuchEntity') : known(Object.keys(inline));
  },
  'iam:GetRolePolicy': (world, {RoleName, PolicyName}) =>
    orAbsent(world.roles[RoleName]?.inline[PolicyName], 'NoSuchEntity'),
  'iam:ListAttachedRolePolicies': (world, {RoleName}) => orAbsent(world.roles[RoleName]?.attached, 'NoSuchEntity'),
  'iam:GetPolicyVersion': (world, {PolicyArn}) => orAbsent(world.policies[PolicyArn], 'NoSuchEntity'),

  'cloudwatch:DescribeAlarms': (world, {AlarmTypes}, region) =>
    known(
      world.alarms.filter(
        ({AlarmArn, AlarmRule, LogGroups}) =>
          AlarmArn.includes(`:${region}:`) &&
          (AlarmRule === undefined && LogGroups === undefined) === (AlarmTypes === undefined),
      ),
    ),
  'cloudwatch:ListAlarmMuteRules': (world, {AlarmName}) => known(world.muted[AlarmName] ?? []),
  'logs:DescribeMetricFilters': (world, asked, region) => {
    const groups = world.logGroups.filter(({region: at}) => at === region);
    if ('logGroupName' in asked)
      return orAbsent(groups.find(({name}) => name === asked.logGroupName)?.filters, 'ResourceNotFoundException');
    return known(
      groups.flatMap(({name, filters}) =>
        filters
          .filter(({metricTransformations}) =>
            metricTransformations.some(
              (one) => one.metricName === asked.metricName && one.metricNamespace === asked.metricNamespace,
            ),
          )
          .map((one) => ({...one, logGroupName: name})),
      ),
    );
  },
  'cloudwatch:GetMetricStatistics': (world, {Namespace, MetricName, Dimensions}) => {
    const of = spelled(Dimensions.map(({Name, Value}) => [Name, Value] as const));
    const found = world.metrics.find(
      (metric) =>
        metric.namespace === Namespace && metric.metric === MetricName && spelled(Object.entries(metric.of)) === of,
    );
    return known(found?.points ?? []);
  },
};
