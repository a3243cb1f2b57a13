/** For each read, an answer as AWS's own pages show it, and a server that gives it. */
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Clients} from '../../../src/adapters/aws/client/clients.js';
import {openAws} from '../../../src/adapters/aws/client/open.js';
import {sdk} from '../../../src/adapters/aws/client/sdk-loader.js';
import type {Answer} from '../../../src/snapshot/model.js';
import type {Read, ReadOp} from '../../../src/snapshot/reads.js';
import {CANNED_HANDOVER} from './canned-handover.js';

export interface Wire {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Canned {
  readonly read: Read;
  /** What the calls of the read are answered, by name of the action; REST services have no name on the wire, and one answer. */
  readonly answers: Readonly<Record<string, Wire>>;
  /** Members (dots between names, `*` for any item) that may be missing or null: the answer then is known without them. */
  readonly optional?: readonly string[];
  /** The body is a policy: what is in it is looked at where policies are parsed. */
  readonly policy?: true;
  /** `{}` is how this read says that there is none. */
  readonly emptyIsNone?: true;
}

const ACCOUNT = '111122223333';
const TOPIC = `arn:aws:sns:us-east-1:${ACCOUNT}:alerts`;
const SUBSCRIPTION = `${TOPIC}:8a21d249-4329-4871-acc6-7be709c6ea7f`;
const TRAIL = `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/t`;
const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:dlq`;
const DATA_STREAM = `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/iam`;
const DELIVERY_STREAM = `arn:aws:firehose:us-east-1:${ACCOUNT}:deliverystream/iam`;
const LOG_GROUP = `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/aws/events/iam`;
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deliver`;
const POLICY = '{"Version":"2012-10-17","Statement":[]}';
const ESCAPED = POLICY.replaceAll('"', '&quot;');

export const json = (value: unknown): Wire => ({type: 'application/x-amz-json-1.1', body: JSON.stringify(value)});
const xml = (body: string): Wire => ({type: 'text/xml', body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`});
const query = (action: string, result: string): Readonly<Record<string, Wire>> => ({
  [action]: xml(
    `<${action}Response xmlns="https://amazonaws.com/doc/"><${action}Result>${result}</${action}Result>` +
      `<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`,
  ),
});
const rest = (wire: Wire): Readonly<Record<string, Wire>> => ({'': wire});
const attributes = (found: Readonly<Record<string, string>>): string =>
  `<Attributes>${Object.entries(found)
    .map(([key, value]) => `<entry><key>${key}</key><value>${value}</value></entry>`)
    .join('')}</Attributes>`;
const read = <O extends ReadOp>(op: O, params: Extract<Read, {readonly op: O}>['params']): Read =>
  ({op, region: 'us-east-1', params}) as unknown as Read;
const tag = {Key: 'team', Value: 'security'};

const BUCKET = {Bucket: 'logs'};
const FUNCTION = {FunctionName: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:pager`};

export const CANNED: readonly Canned[] = [
  {
    read: read('organizations:DescribeOrganization', {}),
    answers: {
      DescribeOrganization: json({Organization: {Id: 'o-a1b2c3d4e5', MasterAccountId: ACCOUNT, FeatureSet: 'ALL'}}),
    },
    optional: ['Organization.MasterAccountId', 'Organization.FeatureSet'],
  },
  ...CANNED_HANDOVER,
  {
    read: read('sts:GetCallerIdentity', {}),
    answers: query(
      'GetCallerIdentity',
      `<Arn>arn:aws:iam::${ACCOUNT}:user/a</Arn><UserId>AIDA</UserId><Account>${ACCOUNT}</Account>`,
    ),
  },
  {
    read: read('cloudtrail:DescribeTrails', {}),
    answers: {
      DescribeTrails: json({
        trailList: [
          {
            Name: 't',
            TrailARN: TRAIL,
            HomeRegion: 'us-east-1',
            S3BucketName: 'logs',
            IsMultiRegionTrail: true,
            IncludeGlobalServiceEvents: true,
            IsOrganizationTrail: false,
            LogFileValidationEnabled: true,
            HasCustomEventSelectors: false,
            KmsKeyId: KEY,
          },
        ],
      }),
    },
    optional: ['trailList.*.KmsKeyId', 'trailList.*.HasCustomEventSelectors'],
  },
  {
    read: read('cloudtrail:GetTrailStatus', {Name: TRAIL}),
    answers: {
      GetTrailStatus: json({IsLogging: true, LatestDeliveryTime: 1764345600, LatestDeliveryError: 'AccessDenied'}),
    },
    optional: ['LatestDeliveryTime', 'LatestDeliveryError'],
  },
  {
    read: read('cloudtrail:GetEventSelectors', {TrailName: TRAIL}),
    answers: {
      GetEventSelectors: json({
        TrailARN: TRAIL,
        EventSelectors: [
          {
            ReadWriteType: 'All',
            IncludeManagementEvents: true,
            DataResources: [],
            ExcludeManagementEventSources: ['kms.amazonaws.com'],
          },
        ],
      }),
    },
    optional: ['EventSelectors.*.ExcludeManagementEventSources', 'EventSelectors.*.DataResources'],
  },
  {
    read: read('cloudtrail:ListTags', {ResourceId: TRAIL}),
    answers: {ListTags: json({ResourceTagList: [{ResourceId: TRAIL, TagsList: [tag]}]})},
  },
  {
    read: read('events:DescribeEventBus', {Name: 'default'}),
    answers: {
      DescribeEventBus: json({
        Name: 'default',
        Arn: `arn:aws:events:us-east-1:${ACCOUNT}:event-bus/default`,
        Policy: POLICY,
      }),
    },
    optional: ['Policy'],
  },
  {
    read: read('events:ListEventBuses', {}),
    answers: {ListEventBuses: json({EventBuses: [{Name: 'default', Arn: 'arn:aws:events:us-east-1:1:event-bus/d'}]})},
  },
  {
    read: read('events:ListRuleNamesByTarget', {EventBusName: 'default', TargetArn: TOPIC}),
    answers: {ListRuleNamesByTarget: json({RuleNames: ['r']})},
  },
  {
    read: read('events:ListRules', {EventBusName: 'default'}),
    answers: {
      ListRules: json({
        Rules: [
          {
            Name: 'r',
            Arn: `arn:aws:events:us-east-1:${ACCOUNT}:rule/r`,
            State: 'DISABLED',
            EventBusName: 'default',
            EventPattern: '{"source":["aws.iam"]}',
          },
        ],
      }),
    },
    optional: ['Rules.*.EventPattern'],
  },
  {
    read: read('events:ListTargetsByRule', {EventBusName: 'default', Rule: 'r'}),
    answers: {
      ListTargetsByRule: json({
        Targets: [
          {
            Id: '1',
            Arn: TOPIC,
            InputTransformer: {InputPathsMap: {a: '$.account'}, InputTemplate: '"<a>"'},
            RetryPolicy: {MaximumRetryAttempts: 0},
          },
        ],
      }),
    },
    optional: [
      'Targets.*.InputTransformer',
      'Targets.*.InputTransformer.InputPathsMap',
      'Targets.*.InputTransformer.InputPathsMap.a',
      'Targets.*.RetryPolicy',
      'Targets.*.RetryPolicy.MaximumRetryAttempts',
    ],
  },
  {
    read: read('events:ListArchives', {EventSourceArn: 'arn:aws:events:us-east-1:1:event-bus/default'}),
    answers: {ListArchives: json({Archives: [{ArchiveName: 'a', State: 'ENABLED', RetentionDays: 7}]})},
    optional: ['Archives.*.State', 'Archives.*.RetentionDays'],
  },
  {
    read: read('events:ListTagsForResource', {ResourceARN: 'arn:aws:events:us-east-1:1:rule/r'}),
    answers: {ListTagsForResource: json({Tags: [tag]})},
  },
  {
    read: read('sns:GetTopicAttributes', {TopicArn: TOPIC}),
    answers: query('GetTopicAttributes', attributes({TopicArn: TOPIC, Owner: ACCOUNT, Policy: ESCAPED})),
    optional: ['entry'],
  },
  {
    read: read('sns:ListSubscriptions', {}),
    answers: query(
      'ListSubscriptions',
      `<Subscriptions><member><TopicArn>${TOPIC}</TopicArn><Protocol>email</Protocol>` +
        `<SubscriptionArn>${SUBSCRIPTION}</SubscriptionArn><Owner>${ACCOUNT}</Owner>` +
        '<Endpoint>a@example.com</Endpoint></member></Subscriptions>',
    ),
    optional: ['member'],
  },
  {
    read: read('sns:GetPlatformApplicationAttributes', {
      PlatformApplicationArn: `arn:aws:sns:us-east-1:${ACCOUNT}:app/GCM/app`,
    }),
    answers: query('GetPlatformApplicationAttributes', attributes({AuthenticationMethod: 'Token', Enabled: 'true'})),
    optional: ['entry'],
  },
  {
    read: read('sns:GetEndpointAttributes', {EndpointArn: `arn:aws:sns:us-east-1:${ACCOUNT}:endpoint/GCM/app/1`}),
    answers: query('GetEndpointAttributes', attributes({Enabled: 'true', Token: 'secret'})),
    optional: ['entry'],
  },
  {
    read: read('sns:CheckIfPhoneNumberIsOptedOut', {phoneNumber: '+15005550006'}),
    answers: query('CheckIfPhoneNumberIsOptedOut', '<isOptedOut>false</isOptedOut>'),
  },
  {
    read: read('sns:GetSMSSandboxAccountStatus', {}),
    answers: query('GetSMSSandboxAccountStatus', '<IsInSandbox>false</IsInSandbox>'),
  },
  {
    read: read('sns:ListSMSSandboxPhoneNumbers', {}),
    answers: query(
      'ListSMSSandboxPhoneNumbers',
      '<PhoneNumbers><member><PhoneNumber>+15005550006</PhoneNumber><Status>Verified</Status></member></PhoneNumbers>',
    ),
    optional: ['member'],
  },
  {
    read: read('sns:ListOriginationNumbers', {}),
    answers: query(
      'ListOriginationNumbers',
      '<PhoneNumbers><member><PhoneNumber>+12025550100</PhoneNumber><Status>Active</Status><Iso2CountryCode>US</Iso2CountryCode>' +
        '<NumberCapabilities><member>SMS</member></NumberCapabilities></member></PhoneNumbers>',
    ),
    optional: ['member', 'Status', 'Iso2CountryCode', 'NumberCapabilities', 'PhoneNumber'],
  },
  {
    read: read('sns:ListSubscriptionsByTopic', {TopicArn: TOPIC}),
    answers: query(
      'ListSubscriptionsByTopic',
      `<Subscriptions><member><TopicArn>${TOPIC}</TopicArn><Protocol>email</Protocol>` +
        `<SubscriptionArn>${SUBSCRIPTION}</SubscriptionArn><Owner>${ACCOUNT}</Owner>` +
        '<Endpoint>a@example.com</Endpoint></member></Subscriptions>',
    ),
    optional: ['member'],
  },
  {
    read: read('sns:GetSubscriptionAttributes', {SubscriptionArn: SUBSCRIPTION}),
    answers: query(
      'GetSubscriptionAttributes',
      attributes({SubscriptionArn: SUBSCRIPTION, Protocol: 'email', PendingConfirmation: 'false'}),
    ),
    optional: ['entry'],
  },
  {
    read: read('sns:GetDataProtectionPolicy', {ResourceArn: TOPIC}),
    answers: query('GetDataProtectionPolicy', `<DataProtectionPolicy>${ESCAPED}</DataProtectionPolicy>`),
    optional: ['DataProtectionPolicy'],
  },
  {
    read: read('sns:ListTagsForResource', {ResourceArn: TOPIC}),
    answers: query('ListTagsForResource', '<Tags><member><Key>team</Key><Value>security</Value></member></Tags>'),
    optional: ['member'],
  },
  {
    read: read('kms:DescribeKey', {KeyId: KEY}),
    answers: {
      DescribeKey: json({
        KeyMetadata: {KeyId: '1234', Arn: KEY, Enabled: true, KeyState: 'Enabled', DeletionDate: 1764345600},
      }),
    },
    optional: ['KeyMetadata.DeletionDate'],
  },
  {read: read('kms:GetKeyPolicy', {KeyId: KEY}), answers: {GetKeyPolicy: json({Policy: POLICY})}},
  {
    read: read('kms:ListGrants', {KeyId: KEY}),
    answers: {
      ListGrants: json({
        Grants: [
          {
            ...{GrantId: 'g', KeyId: KEY, GranteePrincipal: ROLE, CreationDate: 1764345600, Operations: ['Decrypt']},
            Constraints: {EncryptionContextSubset: {'aws:sns:topicArn': TOPIC}},
          },
        ],
        Truncated: false,
      }),
    },
    optional: [
      ...['GrantId', 'KeyId', 'GranteePrincipal', 'CreationDate', 'Constraints'].map((member) => `Grants.*.${member}`),
      'Grants.*.Constraints.EncryptionContextSubset',
      'Grants.*.Constraints.EncryptionContextSubset.aws:sns:topicArn',
    ],
  },
  {
    read: read('kms:ListResourceTags', {KeyId: KEY}),
    answers: {ListResourceTags: json({Tags: [{TagKey: 'team', TagValue: 'security'}], Truncated: false})},
  },
  {
    read: read('s3:HeadBucket', BUCKET),
    answers: rest({type: 'application/xml', body: '', headers: {'x-amz-bucket-region': 'us-east-1'}}),
  },
  {read: read('s3:GetBucketPolicy', BUCKET), answers: rest({type: 'application/json', body: POLICY}), policy: true},
  {
    read: read('s3:GetPublicAccessBlock', BUCKET),
    answers: rest(
      xml(
        '<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>true</IgnorePublicAcls>' +
          '<BlockPublicPolicy>true</BlockPublicPolicy><RestrictPublicBuckets>false</RestrictPublicBuckets>' +
          '</PublicAccessBlockConfiguration>',
      ),
    ),
    optional: ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'],
  },
  {
    read: read('s3:GetBucketAcl', BUCKET),
    answers: rest(
      xml(
        '<AccessControlPolicy><Owner><ID>o</ID></Owner><AccessControlList><Grant>' +
          '<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"><ID>o</ID></Grantee>' +
          '<Permission>FULL_CONTROL</Permission></Grant></AccessControlList></AccessControlPolicy>',
      ),
    ),
    optional: ['Owner', 'ID', 'Grant', 'Grantee', 'Permission'],
  },
  {
    read: read('s3:GetBucketRequestPayment', BUCKET),
    answers: rest(xml('<RequestPaymentConfiguration><Payer>BucketOwner</Payer></RequestPaymentConfiguration>')),
  },
  {
    read: read('s3:GetBucketTagging', BUCKET),
    answers: rest(xml('<Tagging><TagSet><Tag><Key>team</Key><Value>security</Value></Tag></TagSet></Tagging>')),
    optional: ['Tag'],
  },
  {
    read: read('s3:GetBucketVersioning', BUCKET),
    answers: rest(xml('<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>')),
    optional: ['Status'],
  },
  {
    read: read('s3:GetBucketLifecycleConfiguration', BUCKET),
    answers: rest(
      xml(
        '<LifecycleConfiguration><Rule><ID>r</ID><Status>Enabled</Status><Filter><Prefix>logs/</Prefix></Filter>' +
          '<Expiration><Days>30</Days></Expiration></Rule></LifecycleConfiguration>',
      ),
    ),
    optional: ['ID', 'Status', 'Filter', 'Prefix', 'Expiration', 'Days', 'Rule'],
  },
  {
    read: read('sqs:GetQueueAttributes', {QueueArn: QUEUE}),
    answers: {GetQueueAttributes: json({Attributes: {QueueArn: QUEUE, Policy: POLICY, MaximumMessageSize: '262144'}})},
    optional: ['Attributes.Policy', 'Attributes.MaximumMessageSize'],
  },
  {
    read: read('sqs:ListQueueTags', {QueueArn: QUEUE}),
    answers: {ListQueueTags: json({Tags: {team: 'security'}})},
    emptyIsNone: true,
    optional: ['Tags', 'Tags.team'],
  },
  {
    read: read('lambda:GetFunctionConfiguration', FUNCTION),
    answers: rest(
      json({
        FunctionArn: FUNCTION.FunctionName,
        State: 'Active',
        LastUpdateStatus: 'Successful',
        StateReasonCode: 'Idle',
        KMSKeyArn: KEY,
        Environment: {Variables: {TOKEN: 'a secret'}},
        Version: '$LATEST',
        Role: ROLE,
        DeadLetterConfig: {TargetArn: QUEUE},
        DurableConfig: {ExecutionTimeout: 3600, RetentionPeriodInDays: 14},
      }),
    ),
    optional: [
      ...['State', 'StateReasonCode', 'LastUpdateStatus', 'Version', 'Role', 'KMSKeyArn', 'Environment'],
      ...['Environment.Variables', 'Environment.Variables.TOKEN', 'DeadLetterConfig', 'DeadLetterConfig.TargetArn'],
      ...['DurableConfig', 'DurableConfig.ExecutionTimeout', 'DurableConfig.RetentionPeriodInDays'],
    ],
  },
  {read: read('lambda:GetPolicy', FUNCTION), answers: rest(json({Policy: POLICY, RevisionId: 'r'}))},
  {
    read: read('lambda:GetFunctionConcurrency', FUNCTION),
    answers: rest(json({ReservedConcurrentExecutions: 0})),
    emptyIsNone: true,
    optional: ['ReservedConcurrentExecutions'],
  },
  {
    read: read('lambda:GetAlias', {FunctionName: FUNCTION.FunctionName, Name: 'live'}),
    answers: rest(
      json({
        Name: 'live',
        FunctionVersion: '3',
        RoutingConfig: {AdditionalVersionWeights: {'4': 0.1}},
        RevisionId: 'r',
      }),
    ),
    optional: ['RoutingConfig', 'RoutingConfig.AdditionalVersionWeights', 'RoutingConfig.AdditionalVersionWeights.4'],
  },
  {
    read: read('lambda:GetFunctionEventInvokeConfig', FUNCTION),
    answers: rest(
      json({
        FunctionArn: FUNCTION.FunctionName,
        MaximumRetryAttempts: 1,
        MaximumEventAgeInSeconds: 3600,
        DestinationConfig: {OnFailure: {Destination: QUEUE}},
      }),
    ),
    optional: [
      'MaximumRetryAttempts',
      'MaximumEventAgeInSeconds',
      'DestinationConfig',
      'DestinationConfig.OnFailure',
      'DestinationConfig.OnFailure.Destination',
    ],
  },
  {
    read: read('kinesis:DescribeStreamSummary', {StreamARN: DATA_STREAM}),
    answers: {
      DescribeStreamSummary: json({
        StreamDescriptionSummary: {StreamARN: DATA_STREAM, StreamStatus: 'ACTIVE', EncryptionType: 'KMS', KeyId: KEY},
      }),
    },
    optional: ['StreamDescriptionSummary.EncryptionType', 'StreamDescriptionSummary.KeyId'],
  },
  {
    read: read('kinesis:GetResourcePolicy', {ResourceARN: DATA_STREAM}),
    answers: {GetResourcePolicy: json({Policy: POLICY})},
  },
  {
    read: read('firehose:DescribeDeliveryStream', {DeliveryStreamARN: DELIVERY_STREAM}),
    answers: {
      DescribeDeliveryStream: json({
        DeliveryStreamDescription: {
          DeliveryStreamARN: DELIVERY_STREAM,
          DeliveryStreamStatus: 'ACTIVE',
          DeliveryStreamType: 'DirectPut',
          DeliveryStreamEncryptionConfiguration: {Status: 'ENABLED', KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: KEY},
        },
      }),
    },
    optional: ['', '.Status', '.KeyType', '.KeyARN'].map(
      (member) => `DeliveryStreamDescription.DeliveryStreamEncryptionConfiguration${member}`,
    ),
  },
  {
    read: read('logs:DescribeResourcePolicies', {resourceArn: LOG_GROUP}),
    answers: {DescribeResourcePolicies: json({resourcePolicies: [{policyName: 'p', policyDocument: POLICY}]})},
  },
  {
    read: read('logs:GetDataProtectionPolicy', {logGroupIdentifier: 'trail'}),
    answers: {GetDataProtectionPolicy: json({logGroupIdentifier: 'trail', policyDocument: POLICY})},
  },
  {
    read: read('logs:DescribeAccountPolicies', {policyType: 'DATA_PROTECTION_POLICY'}),
    answers: {DescribeAccountPolicies: json({accountPolicies: [{policyName: 'p', policyDocument: POLICY}]})},
  },
  {
    read: read('iam:GetRole', {RoleName: 'deliver'}),
    answers: query(
      'GetRole',
      `<Role><Path>/</Path><AssumeRolePolicyDocument>${encodeURIComponent(POLICY)}</AssumeRolePolicyDocument>` +
        `<RoleName>deliver</RoleName><Arn>${ROLE}</Arn></Role>`,
    ),
    optional: ['AssumeRolePolicyDocument'],
  },
  {
    read: read('iam:ListRolePolicies', {RoleName: 'deliver'}),
    answers: query(
      'ListRolePolicies',
      '<PolicyNames><member>publish</member></PolicyNames><IsTruncated>false</IsTruncated>',
    ),
    optional: ['member'],
  },
  {
    read: read('iam:GetRolePolicy', {RoleName: 'deliver', PolicyName: 'publish'}),
    answers: query(
      'GetRolePolicy',
      `<PolicyName>publish</PolicyName><RoleName>deliver</RoleName><PolicyDocument>${encodeURIComponent(POLICY)}</PolicyDocument>`,
    ),
  },
  {
    read: read('iam:ListAttachedRolePolicies', {RoleName: 'deliver'}),
    answers: query(
      'ListAttachedRolePolicies',
      '<AttachedPolicies><member><PolicyName>p</PolicyName><PolicyArn>arn:aws:iam::aws:policy/p</PolicyArn></member>' +
        '</AttachedPolicies><IsTruncated>false</IsTruncated>',
    ),
    optional: ['member'],
  },
  {
    read: read('iam:GetPolicyVersion', {PolicyArn: 'arn:aws:iam::aws:policy/p'}),
    answers: {
      ...query('GetPolicy', '<Policy><PolicyName>p</PolicyName><DefaultVersionId>v1</DefaultVersionId></Policy>'),
      ...query(
        'GetPolicyVersion',
        `<PolicyVersion><Document>${encodeURIComponent(POLICY)}</Document><VersionId>v1</VersionId></PolicyVersion>`,
      ),
    },
  },
  {
    read: read('cloudwatch:DescribeAlarms', {}),
    answers: {
      DescribeAlarms: json({
        MetricAlarms: [
          {
            AlarmName: 'a',
            AlarmArn: 'arn:aws:cloudwatch:us-east-1:1:alarm:a',
            ActionsEnabled: true,
            AlarmActions: [TOPIC],
            Dimensions: [{Name: 'TopicName', Value: 'alerts'}],
            Threshold: 1,
          },
        ],
        CompositeAlarms: [],
      }),
    },
    optional: [
      ...['ActionsEnabled', 'AlarmActions', 'Dimensions', 'Threshold'].map((name) => `MetricAlarms.*.${name}`),
    ],
  },
  {
    read: read('cloudwatch:ListTagsForResource', {ResourceARN: 'arn:aws:cloudwatch:us-east-1:1:alarm:a'}),
    answers: {ListTagsForResource: json({Tags: [tag]})},
  },
  {
    read: read('cloudwatch:ListAlarmMuteRules', {AlarmName: 'a'}),
    answers: {
      ListAlarmMuteRules: json({
        AlarmMuteRuleSummaries: [
          {
            AlarmMuteRuleArn: 'arn:aws:cloudwatch:us-east-1:1:alarm-mute-rule:nights',
            Status: 'ACTIVE',
            MuteType: 'RECURRING',
          },
        ],
      }),
    },
  },
  {
    read: read('logs:DescribeLogGroups', {logGroupName: 'trail'}),
    answers: {
      DescribeLogGroups: json({
        logGroups: [
          {
            logGroupName: 'trail',
            arn: 'arn:aws:logs:us-east-1:1:log-group:trail:*',
            logGroupClass: 'STANDARD',
            storedBytes: 0,
          },
        ],
      }),
    },
    optional: ['logGroups.*.logGroupClass'],
  },
  {
    read: read('logs:DescribeMetricFilters', {logGroupName: 'trail'}),
    answers: {
      DescribeMetricFilters: json({
        metricFilters: [
          {
            filterName: 'iam',
            filterPattern: '{ $.eventName = CreateUser }',
            logGroupName: 'trail',
            metricTransformations: [{metricName: 'm', metricNamespace: 'n', metricValue: '1', defaultValue: 0}],
          },
        ],
      }),
    },
    optional: ['metricFilters.*.metricTransformations.*.defaultValue'],
  },
  {
    read: read('logs:DescribeMetricFilters', {metricName: 'm', metricNamespace: 'n'}),
    answers: {
      DescribeMetricFilters: json({
        metricFilters: [
          {
            filterName: 'bills',
            filterPattern: '',
            logGroupName: 'another',
            metricTransformations: [{metricName: 'm', metricNamespace: 'n', metricValue: '1'}],
          },
        ],
      }),
    },
  },
  {
    read: read('cloudwatch:GetMetricStatistics', {Namespace: 'AWS/Events', MetricName: 'Invocations', Dimensions: []}),
    answers: {
      GetMetricStatistics: json({Label: 'Invocations', Datapoints: [{Timestamp: 1764345600, Sum: 3, Unit: 'Count'}]}),
    },
  },
];

export interface CannedServer {
  /** Makes the read once, with these answers on the wire. */
  ask(read: Read, answers: Readonly<Record<string, Wire>>): Promise<Answer<unknown>>;
  /** What is answered from now on, to calls of these clients. */
  answer(answers: Readonly<Record<string, Wire>>): Clients;
  close(): void;
}

const credentials = {accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example'};

export async function cannedServer(): Promise<CannedServer> {
  let now: Readonly<Record<string, Wire>> = {};
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const target = request.headers['x-amz-target'];
      const text = Buffer.concat(chunks).toString();
      const action =
        typeof target === 'string' ? target.slice(target.indexOf('.') + 1) : (/^Action=(\w+)/.exec(text)?.[1] ?? '');
      const wire = now[action];
      if (wire === undefined) return void response.writeHead(500).end(`no answer to ${action}`);
      response.writeHead(200, {'content-type': wire.type, ...wire.headers}).end(wire.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const given = {endpoint, credentials: () => Promise.resolve(credentials)};
  const aws = openAws({sdk, version: '0.0.0', env: {}, given, maxAttempts: 1}, {deadline: 600_000});
  const signal = AbortSignal.timeout(600_000);
  const clients = new Clients({
    sdk,
    version: '0.0.0',
    env: {},
    signal,
    given,
    assume: null,
    maxAttempts: 1,
    requestTimeout: 5_000,
  });
  return {
    answer(answers) {
      now = answers;
      return clients;
    },
    async ask(read, answers) {
      now = answers;
      return aws.read(read);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
