export const id = 972;
export const ids = [972];
export const modules = {

/***/ 62972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAws: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/src/snapshot/shapes.js + 1 modules
var shapes = __webpack_require__(19512);
// EXTERNAL MODULE: ./build/src/snapshot/reads.js
var reads = __webpack_require__(59477);
;// CONCATENATED MODULE: ./build/src/adapters/aws/errors.js

/**
 * Errors by which AWS says that the thing asked for does not exist, per operation. A name that is not listed for its operation is
 * never read as absence: `TrailNotFoundException` of GetTrailStatus, for one, is what a member account gets for the trail of its
 * organization (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html).
 */
const ABSENT = {
    'events:DescribeEventBus': ['ResourceNotFoundException'],
    'events:ListRules': ['ResourceNotFoundException'],
    'events:ListTargetsByRule': ['ResourceNotFoundException'],
    'events:ListArchives': ['ResourceNotFoundException'],
    'events:DescribeApiDestination': ['ResourceNotFoundException'],
    'events:DescribeConnection': ['ResourceNotFoundException'],
    'notifications:ListEventRules': ['ResourceNotFoundException'],
    'notifications:ListChannels': ['ResourceNotFoundException'],
    'sns:GetTopicAttributes': ['NotFoundException', 'NotFound'],
    'sns:ListSubscriptionsByTopic': ['NotFoundException', 'NotFound'],
    'sns:GetSubscriptionAttributes': ['NotFoundException', 'NotFound'],
    'sns:GetDataProtectionPolicy': ['NotFoundException', 'NotFound'],
    'sns:GetEndpointAttributes': ['NotFoundException', 'NotFound'],
    'sns:ListTagsForResource': ['ResourceNotFoundException'],
    'kms:DescribeKey': ['NotFoundException'],
    'kms:GetKeyPolicy': ['NotFoundException'],
    's3:HeadBucket': ['NotFound', 'NoSuchBucket'],
    's3:GetBucketPolicy': ['NoSuchBucketPolicy', 'NoSuchBucket'],
    's3:GetPublicAccessBlock': ['NoSuchPublicAccessBlockConfiguration', 'NoSuchBucket'],
    's3:GetBucketAcl': ['NoSuchBucket'],
    's3:GetBucketRequestPayment': ['NoSuchBucket'],
    's3:GetBucketVersioning': ['NoSuchBucket'],
    's3:GetBucketLifecycleConfiguration': ['NoSuchLifecycleConfiguration', 'NoSuchBucket'],
    'sqs:GetQueueAttributes': ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue', 'NonExistentQueue'],
    'lambda:GetFunctionConfiguration': ['ResourceNotFoundException'],
    'lambda:GetPolicy': ['ResourceNotFoundException'],
    'lambda:GetFunctionConcurrency': ['ResourceNotFoundException'],
    'iam:GetRole': ['NoSuchEntityException', 'NoSuchEntity'],
    'iam:ListRolePolicies': ['NoSuchEntityException', 'NoSuchEntity'],
    'iam:GetRolePolicy': ['NoSuchEntityException', 'NoSuchEntity'],
    'iam:ListAttachedRolePolicies': ['NoSuchEntityException', 'NoSuchEntity'],
    'iam:GetPolicyVersion': ['NoSuchEntityException', 'NoSuchEntity'],
    'cloudtrail:ListTags': ['TrailNotFoundException', 'ResourceNotFoundException'],
    'events:ListTagsForResource': ['ResourceNotFoundException'],
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html
    's3:GetBucketTagging': ['NoSuchTagSet', 'NoSuchBucket'],
    'kms:ListResourceTags': ['NotFoundException'],
    'sqs:ListQueueTags': ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue', 'NonExistentQueue'],
};
/** https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and STS's own names for dead credentials. */
const CREDENTIALS = new Set([
    'CredentialsProviderError',
    'ExpiredToken',
    'ExpiredTokenException',
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'UnrecognizedClientException',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'IncompleteSignature',
    'RequestExpired',
    'RequestTimeTooSkewed',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'TokenRefreshRequired',
]);
const DENIED = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'AuthorizationError',
    'AuthorizationErrorException',
    'UnauthorizedOperation',
    'UnauthorizedException',
    'NotAuthorized',
    'Forbidden',
    'AllAccessDisabled',
    'KMSAccessDeniedException',
    'KMSAccessDenied',
    'OperationNotPermittedException',
    'InsufficientEncryptionPolicyException',
    'OptInRequired',
]);
/** The names that the SDK itself retries as throttling: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html */
const THROTTLED = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'Throttled',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'BandwidthLimitExceeded',
    'LimitExceededException',
    'ProvisionedThroughputExceededException',
    'PriorRequestNotComplete',
    'SlowDown',
    'EC2ThrottledException',
    'KMSThrottlingException',
    'KMSThrottled',
]);
/** The names an error goes by: the class the SDK chose and the code on the wire (they differ for SNS, S3 and SQS). */
function namesOf(error) {
    return [error.name, error.Code].filter((name) => typeof name === 'string');
}
function kindOf(error, names) {
    const status = error.$metadata?.httpStatusCode;
    const code = typeof error.code === 'string' ? error.code : '';
    if (names.some((name) => CREDENTIALS.has(name)))
        return 'credentials';
    if (names.some((name) => THROTTLED.has(name)) || status === 429)
        return 'throttled';
    if (names.some((name) => DENIED.has(name)) || status === 401 || status === 403)
        return 'denied';
    // S3 answers 405 when another account's principal asks for a bucket policy:
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
    if (status === 405)
        return 'foreign';
    if (names.includes('TrailNotFoundException'))
        return 'foreign';
    if (names.includes('AbortError') || code === 'ETIMEDOUT')
        return 'timeout';
    if (code !== '' || (status !== undefined && status >= 500))
        return 'unavailable';
    if (names.includes('TimeoutError'))
        return 'timeout';
    return names.includes('SyntaxError') || status === undefined || status < 300 ? 'malformed' : 'unavailable';
}
/** One line, without control characters, short enough for a report. */
function oneLine(text, max = 300) {
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
    return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
function asError(thrown) {
    return typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) };
}
/** Why a call gave no answer. */
function refusalOf(thrown) {
    const error = asError(thrown);
    const names = namesOf(error);
    return {
        kind: kindOf(error, names),
        code: names[0] ?? 'Error',
        message: oneLine(typeof error.message === 'string' ? error.message : ''),
    };
}
/** The answer that an error stands for. */
function answerOf(op, thrown) {
    const error = asError(thrown);
    const names = namesOf(error);
    const absent = ABSENT[op]?.find((name) => names.includes(name));
    const status = error.$metadata?.httpStatusCode;
    if (absent !== undefined && status !== 401 && status !== 403)
        return { status: 'absent', code: absent };
    const refusal = refusalOf(thrown);
    return {
        status: 'unreadable',
        ...refusal,
        permissions: refusal.kind === 'denied' ? reads/* OPERATIONS */.x[op].actions : [],
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/malformed.js
/** What an answer is that AWS would not give. */
/** An answer without a member that AWS always gives: something else than AWS answered, or a body was cut. */
class Malformed extends Error {
    name = 'MalformedResponse';
    constructor(member) {
        super(`the answer has no ${member}`);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/reading.js

function required(value, member) {
    if (value === undefined)
        throw new Malformed(member);
    return value;
}
/** The name that an answer gives to what it speaks of, which must be what was asked for. */
function same(value, asked, member) {
    if (value !== asked)
        throw new Malformed(`${member} that was asked for`);
    return value;
}
/** A policy: AWS keeps none that is not a JSON object with statements, so anything else is somebody else's text. */
function reading_document(text, member) {
    try {
        const value = JSON.parse(required(text, member));
        if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'Statement'))
            return text ?? '';
    }
    catch {
        // Told below.
    }
    throw new Malformed(`${member} in JSON`);
}
/** Tags of a service: both parts are always there, the value perhaps empty. */
function tags(found) {
    return found.map(({ Key, Value }) => ({ Key: required(Key, 'Key'), Value: required(Value, 'Value') }));
}
/** Attributes of a topic, subscription or queue, keys sorted; they must at least name the thing that was asked for. */
function attributes(found, mandatory, asked) {
    same(found?.[mandatory], asked, `Attributes.${mandatory}`);
    const entries = Object.entries(found ?? {}).map(([name, value]) => [name, required(value, name)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** A copy with only the named members, those that are undefined left out. */
function pick(source, keys) {
    const copy = {};
    for (const key of keys) {
        const value = source[key];
        if (value !== undefined && value !== null)
            copy[key] = value;
    }
    return copy;
}
/** A date as RFC 3339 in UTC; undefined stays out of the object it is spread into. */
function dated(key, date) {
    return (date === undefined ? {} : { [key]: date.toISOString() });
}
/**
 * All pages of a call that has a NextToken and no paginator of the SDK's. A token that repeats ends in an error rather than a loop
 * without end.
 */
async function allPages(page) {
    const found = [];
    const seen = new Set();
    let token;
    do {
        const { items, next } = await page(token);
        found.push(...items);
        if (next !== undefined && seen.has(next))
            throw new Malformed('end: NextToken repeats');
        if (next !== undefined)
            seen.add(next);
        token = next;
    } while (token !== undefined && token !== '');
    return found;
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/cloudwatch.js

const HOUR = 3_600;
const HOUR_MS = HOUR * 1_000;
const FOURTEEN_DAYS = 14 * 24 * HOUR;
const ALARM_READS = {
    async 'cloudwatch:DescribeAlarms'({ clients, read, options }) {
        const client = await clients.get('cloudwatch', read.region);
        const { paginateDescribeAlarms } = await clients.sdk.cloudwatch();
        const alarms = [];
        for await (const page of paginateDescribeAlarms({ client }, { AlarmTypes: ['MetricAlarm'] }, options)) {
            for (const alarm of required(page.MetricAlarms, 'MetricAlarms')) {
                alarms.push({
                    AlarmName: required(alarm.AlarmName, 'AlarmName'),
                    AlarmArn: required(alarm.AlarmArn, 'AlarmArn'),
                    Dimensions: (alarm.Dimensions ?? []).map(({ Name, Value }) => ({
                        Name: required(Name, 'Name'),
                        Value: required(Value, 'Value'),
                    })),
                    AlarmActions: alarm.AlarmActions ?? [],
                    ...pick(alarm, ['Namespace', 'MetricName', 'ActionsEnabled', 'ComparisonOperator', 'Threshold', 'Statistic']),
                    ...pick(alarm, ['Period', 'EvaluationPeriods', 'TreatMissingData', 'StateValue']),
                });
            }
        }
        return alarms;
    },
    async 'cloudwatch:GetMetricStatistics'({ clients, read, options }) {
        const client = await clients.get('cloudwatch', read.region);
        const { GetMetricStatisticsCommand } = await clients.sdk.cloudwatch();
        // Whole hours, the running one included: CloudWatch counts by periods that begin on the hour.
        const end = new Date((Math.floor(Date.now() / HOUR_MS) + 1) * HOUR_MS);
        const out = await client.send(new GetMetricStatisticsCommand({
            Namespace: read.params.Namespace,
            MetricName: read.params.MetricName,
            Dimensions: read.params.Dimensions.map((dimension) => ({ ...dimension })),
            StartTime: new Date(end.getTime() - FOURTEEN_DAYS * 1_000),
            EndTime: end,
            Period: HOUR,
            Statistics: ['Sum'],
        }), options);
        return required(out.Datapoints, 'Datapoints')
            .map((point) => ({
            Timestamp: required(point.Timestamp, 'Timestamp').toISOString(),
            Sum: required(point.Sum, 'Sum'),
        }))
            .sort((a, b) => (a.Timestamp < b.Timestamp ? -1 : 1));
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/cloudtrail.js


/** What every trail has: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html */
const TRAIL_ALWAYS = [
    'HomeRegion',
    'IsMultiRegionTrail',
    'IncludeGlobalServiceEvents',
    'IsOrganizationTrail',
    'LogFileValidationEnabled',
    'S3BucketName',
];
const TRAIL_FIELDS = [...TRAIL_ALWAYS, 'S3KeyPrefix', 'KmsKeyId', 'SnsTopicARN', 'HasCustomEventSelectors'];
const OPERATORS = ['Equals', 'NotEquals', 'StartsWith', 'NotStartsWith', 'EndsWith', 'NotEndsWith'];
const CLOUDTRAIL_READS = {
    async 'cloudtrail:DescribeTrails'({ clients, read, options }) {
        const client = await clients.get('cloudtrail', read.region);
        const { DescribeTrailsCommand } = await clients.sdk.cloudtrail();
        const out = await client.send(new DescribeTrailsCommand({ includeShadowTrails: true }), options);
        return required(out.trailList, 'trailList').map((trail) => {
            for (const name of TRAIL_ALWAYS)
                required(trail[name], name);
            return {
                Name: required(trail.Name, 'Name'),
                TrailARN: required(trail.TrailARN, 'TrailARN'),
                ...pick(trail, TRAIL_FIELDS),
            };
        });
    },
    async 'cloudtrail:GetTrailStatus'({ clients, read, options }) {
        const client = await clients.get('cloudtrail', read.region);
        const { GetTrailStatusCommand } = await clients.sdk.cloudtrail();
        const out = await client.send(new GetTrailStatusCommand(read.params), options);
        const status = {
            ...pick(out, ['IsLogging', 'LatestDeliveryError', 'LatestDigestDeliveryError']),
            ...pick(out, ['LatestCloudWatchLogsDeliveryError', 'LatestNotificationError']),
            ...dated('LatestDeliveryTime', out.LatestDeliveryTime),
            ...dated('LatestDigestDeliveryTime', out.LatestDigestDeliveryTime),
            ...dated('LatestCloudWatchLogsDeliveryTime', out.LatestCloudWatchLogsDeliveryTime),
            ...dated('StartLoggingTime', out.StartLoggingTime),
            ...dated('StopLoggingTime', out.StopLoggingTime),
        };
        required(status.IsLogging, 'IsLogging');
        return status;
    },
    async 'cloudtrail:GetEventSelectors'({ clients, read, options }) {
        const client = await clients.get('cloudtrail', read.region);
        const { GetEventSelectorsCommand } = await clients.sdk.cloudtrail();
        const out = await client.send(new GetEventSelectorsCommand(read.params), options);
        const { TrailName: asked } = read.params;
        if (asked.startsWith('arn:'))
            same(out.TrailARN, asked, 'TrailARN');
        else
            required(out.TrailARN, 'TrailARN');
        if (out.EventSelectors === undefined && out.AdvancedEventSelectors === undefined)
            throw new Malformed('selectors');
        const selectors = {
            EventSelectors: (out.EventSelectors ?? []).map((selector) => ({
                ReadWriteType: required(selector.ReadWriteType, 'ReadWriteType'),
                IncludeManagementEvents: required(selector.IncludeManagementEvents, 'IncludeManagementEvents'),
                ...pick(selector, ['ExcludeManagementEventSources']),
                ...(selector.DataResources === undefined
                    ? {}
                    : { DataResources: selector.DataResources.map((resource) => pick(resource, ['Type', 'Values'])) }),
            })),
            AdvancedEventSelectors: (out.AdvancedEventSelectors ?? []).map((selector) => ({
                ...pick(selector, ['Name']),
                FieldSelectors: required(selector.FieldSelectors, 'FieldSelectors').map((field) => ({
                    Field: required(field.Field, 'Field'),
                    ...pick(field, OPERATORS),
                })),
            })),
        };
        return selectors;
    },
    async 'cloudtrail:ListTags'({ clients, read, options }) {
        const client = await clients.get('cloudtrail', read.region);
        const { ListTagsCommand } = await clients.sdk.cloudtrail();
        const out = await client.send(new ListTagsCommand({ ResourceIdList: [read.params.ResourceId] }), options);
        const [found] = required(out.ResourceTagList, 'ResourceTagList');
        same(found?.ResourceId, read.params.ResourceId, 'ResourceId');
        return tags(required(found?.TagsList, 'TagsList'));
    },
};

// EXTERNAL MODULE: ./build/src/snapshot/endpoint.js
var snapshot_endpoint = __webpack_require__(34507);
;// CONCATENATED MODULE: ./build/src/snapshot/secrets.js
/**
 * Passwords in what a target sends to an API destination: a routing key in its template, a token of a chat. They are replaced by a digest
 * where they are read, so that no snapshot and no report holds them. What is put in their place is as good a text for every judgement, and
 * a target that was changed so must never be written back.
 */

/** Keys of JSON under which services expect a password. */
const KEY = /"([\w-]*(?:routing_?key|service_?key|integration_?key|api_?key|genie_?key|access_?key|token|secret|passw(?:or)?d|authorization|credential|webhook)[\w-]*)"(\s*:\s*)"([^"\\<>]+)"/gi;
/** Tokens that are known by their form, wherever they stand: https://docs.slack.dev/authentication/tokens */
const TOKEN = /\bxox[a-z](?:\.xox[a-z])?-[\w-]+|\bGenieKey [\w-]+|https:\/\/hooks\.slack\.com\/services\/[\w/]+/g;
function digested(text) {
    return text
        .replace(KEY, (_whole, key, colon, value) => `"${key}"${colon}"${digest(value)}"`)
        .replace(TOKEN, digest);
}
function digest(secret) {
    return (0,snapshot_endpoint/* publicDigest */.sr)((0,snapshot_endpoint/* sha256Hex */.fg)(secret));
}
/** Only of targets that are API destinations: nothing else of AWS asks for a password in the message. */
function withoutSecrets(target) {
    if (!/^arn:[^:]*:events:[^:]*:[^:]*:api-destination\//.test(target.Arn))
        return target;
    const { Input, InputTransformer } = target;
    const template = InputTransformer?.InputTemplate;
    return {
        ...target,
        ...(Input === undefined ? {} : { Input: digested(Input) }),
        ...(template === undefined ? {} : { InputTransformer: { ...InputTransformer, InputTemplate: digested(template) } }),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/events.js


/** Members of a target that this tool judges; every other one is only noted by name. */
const TARGET_FIELDS = [
    'RoleArn',
    'Input',
    'InputPath',
    'InputTransformer',
    'DeadLetterConfig',
    'RetryPolicy',
    'SqsParameters',
];
const MODELLED = new Set(['Id', 'Arn', ...TARGET_FIELDS]);
const EVENTS_READS = {
    async 'events:DescribeEventBus'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { DescribeEventBusCommand } = await clients.sdk.events();
        const out = await client.send(new DescribeEventBusCommand(read.params), options);
        const bus = {
            Name: required(out.Name, 'Name'),
            Arn: required(out.Arn, 'Arn'),
            ...pick(out, ['Policy', 'KmsKeyIdentifier']),
            ...(out.DeadLetterConfig?.Arn === undefined ? {} : { DeadLetterConfig: { Arn: out.DeadLetterConfig.Arn } }),
        };
        return bus;
    },
    async 'events:ListEventBuses'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListEventBusesCommand } = await clients.sdk.events();
        return allPages(async (token) => {
            const out = await client.send(new ListEventBusesCommand(token === undefined ? {} : { NextToken: token }), options);
            const names = required(out.EventBuses, 'EventBuses').map(({ Name }) => required(Name, 'Name'));
            // A partner's bus has the name of its event source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html
            return { items: names.filter((name) => !name.startsWith('aws.partner/')), next: out.NextToken };
        });
    },
    async 'events:ListRuleNamesByTarget'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListRuleNamesByTargetCommand } = await clients.sdk.events();
        return allPages(async (token) => {
            const out = await client.send(new ListRuleNamesByTargetCommand({ ...read.params, ...(token === undefined ? {} : { NextToken: token }) }), options);
            return { items: required(out.RuleNames, 'RuleNames'), next: out.NextToken };
        });
    },
    async 'events:ListRules'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListRulesCommand } = await clients.sdk.events();
        return allPages(async (token) => {
            const out = await client.send(new ListRulesCommand({ ...read.params, ...(token === undefined ? {} : { NextToken: token }) }), options);
            const items = required(out.Rules, 'Rules').map((rule) => ({
                Name: required(rule.Name, 'Name'),
                Arn: required(rule.Arn, 'Arn'),
                EventBusName: rule.EventBusName ?? read.params.EventBusName,
                State: required(rule.State, 'State'),
                ...pick(rule, ['EventPattern', 'Description', 'ScheduleExpression', 'RoleArn', 'ManagedBy']),
            }));
            return { items, next: out.NextToken };
        });
    },
    async 'events:ListTargetsByRule'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListTargetsByRuleCommand } = await clients.sdk.events();
        return allPages(async (token) => {
            const out = await client.send(new ListTargetsByRuleCommand({ ...read.params, ...(token === undefined ? {} : { NextToken: token }) }), options);
            const items = required(out.Targets, 'Targets').map((target) => {
                if (target.InputTransformer !== undefined)
                    required(target.InputTransformer.InputTemplate, 'InputTemplate');
                const other = Object.entries(target)
                    .filter(([name, value]) => value !== undefined && !MODELLED.has(name))
                    .map(([name]) => name)
                    .sort();
                const values = target.HttpParameters?.PathParameterValues;
                return withoutSecrets({
                    Id: required(target.Id, 'Id'),
                    Arn: required(target.Arn, 'Arn'),
                    ...pick(target, TARGET_FIELDS),
                    ...(values === undefined ? {} : { PathParameterValues: values.length }),
                    ...(other.length === 0 ? {} : { OtherParameters: other }),
                });
            });
            return { items, next: out.NextToken };
        });
    },
    async 'events:ListArchives'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListArchivesCommand } = await clients.sdk.events();
        return allPages(async (token) => {
            const out = await client.send(new ListArchivesCommand({ ...read.params, ...(token === undefined ? {} : { NextToken: token }) }), options);
            const items = required(out.Archives, 'Archives').map((archive) => ({
                ArchiveName: required(archive.ArchiveName, 'ArchiveName'),
                ...pick(archive, ['State', 'RetentionDays']),
            }));
            return { items, next: out.NextToken };
        });
    },
    async 'events:ListTagsForResource'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListTagsForResourceCommand } = await clients.sdk.events();
        const out = await client.send(new ListTagsForResourceCommand(read.params), options);
        return tags(required(out.Tags, 'Tags'));
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/api-destination.js
/** API destinations and connections. What is a password in them is left here: neither is kept. */


const API_DESTINATION_READS = {
    async 'events:DescribeApiDestination'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { DescribeApiDestinationCommand } = await clients.sdk.events();
        const out = await client.send(new DescribeApiDestinationCommand(read.params), options);
        const endpoint = required(out.InvocationEndpoint, 'InvocationEndpoint');
        return {
            Name: required(out.Name, 'Name'),
            ApiDestinationArn: required(out.ApiDestinationArn, 'ApiDestinationArn'),
            ApiDestinationState: required(out.ApiDestinationState, 'ApiDestinationState'),
            ConnectionArn: required(out.ConnectionArn, 'ConnectionArn'),
            HttpMethod: required(out.HttpMethod, 'HttpMethod'),
            InvocationEndpoint: (0,snapshot_endpoint/* publicDestination */.YT)(endpoint),
            Wildcards: endpoint.split('*').length - 1,
        };
    },
    async 'events:DescribeConnection'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { DescribeConnectionCommand } = await clients.sdk.events();
        const out = await client.send(new DescribeConnectionCommand(read.params), options);
        const added = out.AuthParameters?.InvocationHttpParameters?.BodyParameters ?? [];
        return {
            Name: required(out.Name, 'Name'),
            ConnectionArn: required(out.ConnectionArn, 'ConnectionArn'),
            ConnectionState: required(out.ConnectionState, 'ConnectionState'),
            ...pick(out, ['StateReason', 'AuthorizationType', 'KmsKeyIdentifier']),
            BodyParameters: added.map(({ Key }) => required(Key, 'Key')).sort(),
        };
    },
};

// EXTERNAL MODULE: ../main/node_modules/@smithy/core/dist-cjs/submodules/client/index.js
var submodules_client = __webpack_require__(63042);
// EXTERNAL MODULE: ../main/node_modules/@smithy/core/dist-cjs/submodules/endpoints/index.js
var endpoints = __webpack_require__(18869);
;// CONCATENATED MODULE: ./build/src/adapters/aws/own-client.js
/**
 * Clients of services for which no SDK client ships with this tool: a handful of reads, each described as the SDK describes its own, on
 * the SDK's client for REST and JSON. So credentials, signature (Signature Version 4), retries, time limits, endpoints of the environment
 * (AWS_ENDPOINT_URL) and the look at each answer (`wire.ts`) are the same as for every other read.
 *
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */


/**
 * - `chatbot`: four Regions answer, and each has all configurations (https://docs.aws.amazon.com/chatbot/latest/APIReference/Welcome.html).
 * - `notifications`, `notifications-contacts`: one Region (https://docs.aws.amazon.com/notifications/latest/userguide/supported-regions.html).
 */
const SERVICES = {
    chatbot: { id: 'chatbot', host: (region, fips) => `chatbot${fips}.${region}.amazonaws.com` },
    notifications: {
        id: 'Notifications',
        host: (region, fips) => `notifications${fips}.${region}.api.aws`,
    },
    'notifications-contacts': {
        id: 'NotificationsContacts',
        host: (region, fips) => `notifications-contacts${fips}.${region}.api.aws`,
    },
};
function ownClient({ LambdaClient }, service, config) {
    const { region } = config;
    return new LambdaClient({
        ...config,
        // Under this name the environment and the profile may give it an endpoint of its own.
        serviceId: SERVICES[service].id,
        endpointProvider: ({ Endpoint, UseFIPS }) => ({
            url: new URL(Endpoint ?? `https://${SERVICES[service].host(region, UseFIPS === true ? '-fips' : '')}`),
            properties: { authSchemes: [{ name: 'sigv4', signingName: service, signingRegion: region, properties: {} }] },
        }),
    });
}
/** Beside those that its own client has, no parameter says where a service is. */
const ENDPOINT = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
};
const NAMESPACE = 'com.amazonaws';
/** The answer, whose members are of the described form where they are there (`wire.ts`). */
async function sendOwn(client, { service, name, method, path, takes, gives }, params, options) {
    const traits = takes.map((each) => (method === 'GET' ? [0, { httpQuery: each }] : 0));
    const input = [3, NAMESPACE, `${name}Input`, 0, takes, traits];
    const output = schemaOf({ members: gives }, `${name}Output`);
    const operation = [9, NAMESPACE, name, { http: [method, path, 200] }, () => input, () => output];
    const build = (0,submodules_client.makeBuilder)(ENDPOINT, service, 'OwnClient', endpoints.getEndpointPlugin);
    const OwnCommand = build({}, () => [], name, operation);
    const answer = await client.send(new OwnCommand(params), options);
    return answer;
}
function schemaOf(form, name) {
    if (form === 'text')
        return 0;
    if (isList(form))
        return [1, NAMESPACE, name, 0, schemaOf(form[0], `${name}Item`)];
    if ('each' in form)
        return [2, NAMESPACE, name, 0, 0, schemaOf(form.each, `${name}Value`)];
    const members = Object.entries(form.members);
    return [
        ...[3, NAMESPACE, name, 0, members.map(([member]) => member)],
        members.map(([member, one]) => schemaOf(one, `${name}${member}`)),
    ];
}
function isList(form) {
    return Array.isArray(form);
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/chat.js


function configurations(name, path, member) {
    const own = {
        ...{ service: 'chatbot', name, method: 'POST', path, takes: ['NextToken'] },
        gives: {
            NextToken: 'text',
            [member]: [{ members: { ChatConfigurationArn: 'text', SnsTopicArns: ['text'], State: 'text', StateReason: 'text' } }],
        },
    };
    return async ({ clients, read, options }) => {
        const client = await clients.get('chatbot', read.region);
        return allPages(async (token) => {
            const out = await sendOwn(client, own, { NextToken: token }, options);
            const found = required(out[member], member);
            const items = found.map((one) => ({
                ChatConfigurationArn: required(one.ChatConfigurationArn, 'ChatConfigurationArn'),
                SnsTopicArns: required(one.SnsTopicArns, 'SnsTopicArns'),
                ...pick(one, ['State', 'StateReason']),
            }));
            return { items, next: out['NextToken'] };
        });
    };
}
const CHAT_READS = {
    'chatbot:DescribeSlackChannelConfigurations': configurations('DescribeSlackChannelConfigurations', '/describe-slack-channel-configurations', 'SlackChannelConfigurations'),
    'chatbot:ListMicrosoftTeamsChannelConfigurations': configurations('ListMicrosoftTeamsChannelConfigurations', '/list-ms-teams-channel-configurations', 'TeamChannelConfigurations'),
    'chatbot:DescribeChimeWebhookConfigurations': configurations('DescribeChimeWebhookConfigurations', '/describe-chime-webhook-configurations', 'WebhookConfigurations'),
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/iam.js


/** IAM returns policy documents URL-encoded (RFC 3986): https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
function decoded(encoded) {
    let text;
    try {
        text = decodeURIComponent(encoded);
    }
    catch {
        throw new Malformed('decodable policy document');
    }
    return reading_document(text, 'policy document');
}
const IAM_READS = {
    async 'iam:GetRole'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { GetRoleCommand } = await clients.sdk.iam();
        const { Role: role } = await client.send(new GetRoleCommand(read.params), options);
        if (role === undefined)
            throw new Malformed('Role');
        const answer = {
            RoleName: same(role.RoleName, read.params.RoleName, 'RoleName'),
            Arn: required(role.Arn, 'Arn'),
            ...(role.AssumeRolePolicyDocument === undefined
                ? {}
                : { AssumeRolePolicyDocument: decoded(role.AssumeRolePolicyDocument) }),
            ...(role.PermissionsBoundary?.PermissionsBoundaryArn === undefined
                ? {}
                : { PermissionsBoundary: role.PermissionsBoundary.PermissionsBoundaryArn }),
        };
        return answer;
    },
    async 'iam:ListRolePolicies'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { paginateListRolePolicies } = await clients.sdk.iam();
        const names = [];
        for await (const page of paginateListRolePolicies({ client }, { ...read.params }, options)) {
            names.push(...required(page.PolicyNames, 'PolicyNames'));
        }
        return names;
    },
    async 'iam:GetRolePolicy'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { GetRolePolicyCommand } = await clients.sdk.iam();
        const out = await client.send(new GetRolePolicyCommand(read.params), options);
        return decoded(required(out.PolicyDocument, 'PolicyDocument'));
    },
    async 'iam:ListAttachedRolePolicies'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { paginateListAttachedRolePolicies } = await clients.sdk.iam();
        const arns = [];
        for await (const page of paginateListAttachedRolePolicies({ client }, { ...read.params }, options)) {
            for (const policy of required(page.AttachedPolicies, 'AttachedPolicies'))
                arns.push(required(policy.PolicyArn, 'PolicyArn'));
        }
        return arns;
    },
    async 'iam:GetPolicyVersion'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { GetPolicyCommand, GetPolicyVersionCommand } = await clients.sdk.iam();
        const { Policy: policy } = await client.send(new GetPolicyCommand(read.params), options);
        const VersionId = required(policy?.DefaultVersionId, 'DefaultVersionId');
        const out = await client.send(new GetPolicyVersionCommand({ ...read.params, VersionId }), options);
        return decoded(required(out.PolicyVersion?.Document, 'Document'));
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/notifications.js


/** A list in pages: one member of the answer beside the token. */
function pages(name, path, takes, member, item) {
    return {
        ...{ service: 'notifications', name, method: 'GET', path, takes: [...takes, 'nextToken'] },
        gives: { nextToken: 'text', [member]: [item] },
    };
}
const CONFIGURATIONS = pages(...['ListNotificationConfigurations', '/notification-configurations', ['eventRuleSource']], ...['notificationConfigurations', { members: notifications_all('arn', 'name', 'status', 'aggregationDuration') }]);
const RULES = pages('ListEventRules', '/event-rules', ['notificationConfigurationArn'], 'eventRules', {
    members: {
        ...notifications_all('arn', 'source', 'eventType', 'eventPattern'),
        ...{ regions: ['text'], managedRules: ['text'] },
        statusSummaryByRegion: { each: { members: notifications_all('status', 'reason') } },
    },
});
const CHANNELS = pages('ListChannels', '/channels', ['notificationConfigurationArn'], 'channels', 'text');
const HUBS = pages('ListNotificationHubs', '/notification-hubs', [], 'notificationHubs', {
    members: { notificationHubRegion: 'text', statusSummary: { members: notifications_all('status', 'reason') } },
});
const CONTACTS = {
    ...pages('ListEmailContacts', '/emailcontacts', [], 'emailContacts', { members: notifications_all('arn', 'address', 'status') }),
    service: 'notifications-contacts',
};
function notifications_all(...names) {
    return Object.fromEntries(names.map((name) => [name, 'text']));
}
async function list({ clients, read, options }, own, member) {
    const client = await clients.get(own.service, read.region);
    return allPages(async (token) => {
        const out = await sendOwn(client, own, { ...read.params, nextToken: token }, options);
        const items = required(out[member], member);
        return { items, next: out['nextToken'] };
    });
}
const NOTIFICATION_READS = {
    async 'notifications:ListNotificationConfigurations'(input) {
        const found = await list(input, CONFIGURATIONS, 'notificationConfigurations');
        return found.map((one) => ({
            arn: required(one.arn, 'arn'),
            name: required(one.name, 'name'),
            status: required(one.status, 'status'),
            ...pick(one, ['aggregationDuration']),
        }));
    },
    async 'notifications:ListEventRules'(input) {
        const found = await list(input, RULES, 'eventRules');
        return found.map((one) => ({
            arn: required(one.arn, 'arn'),
            source: required(one.source, 'source'),
            eventType: required(one.eventType, 'eventType'),
            eventPattern: required(one.eventPattern, 'eventPattern'),
            regions: required(one.regions, 'regions'),
            managedRules: required(one.managedRules, 'managedRules'),
            statusSummaryByRegion: Object.fromEntries(Object.entries(required(one.statusSummaryByRegion, 'statusSummaryByRegion')).map(([region, summary]) => [
                region,
                { status: required(summary.status, 'status') ?? '', ...pick(summary, ['reason']) },
            ])),
        }));
    },
    async 'notifications:ListChannels'({ clients, read, options }) {
        const client = await clients.get('notifications', read.region);
        return allPages(async (token) => {
            const out = await sendOwn(client, CHANNELS, { ...read.params, nextToken: token }, options);
            const items = required(out['channels'], 'channels');
            return { items, next: out['nextToken'] };
        });
    },
    async 'notifications:ListNotificationHubs'(input) {
        const found = await list(input, HUBS, 'notificationHubs');
        return found.map(({ notificationHubRegion, statusSummary }) => ({
            notificationHubRegion: required(notificationHubRegion, 'notificationHubRegion'),
            status: required(statusSummary?.status, 'statusSummary.status'),
        }));
    },
    async 'notifications-contacts:ListEmailContacts'(input) {
        const found = await list(input, CONTACTS, 'emailContacts');
        return found.map((one) => ({
            arn: required(one.arn, 'arn'),
            address: required(one.address, 'address'),
            status: required(one.status, 'status'),
        }));
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/s3.js


function sizesOf(filter = {}) {
    return pick(filter, ['ObjectSizeLessThan', 'ObjectSizeGreaterThan']);
}
const S3_READS = {
    async 's3:HeadBucket'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { HeadBucketCommand } = await clients.sdk.s3();
        const out = await client.send(new HeadBucketCommand(read.params), options);
        // There is no body to look at: any web server says 200. S3 names the bucket's region, and each request.
        // https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
        required(out.BucketRegion ?? out.$metadata.requestId, 'x-amz-bucket-region');
        return true;
    },
    async 's3:GetBucketPolicy'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketPolicyCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketPolicyCommand(read.params), options);
        return reading_document(out.Policy, 'Policy');
    },
    async 's3:GetPublicAccessBlock'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetPublicAccessBlockCommand } = await clients.sdk.s3();
        const { PublicAccessBlockConfiguration: block } = await client.send(new GetPublicAccessBlockCommand(read.params), options);
        if (block === undefined)
            throw new Malformed('PublicAccessBlockConfiguration');
        return pick(block, ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets']);
    },
    async 's3:GetBucketAcl'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketAclCommand } = await clients.sdk.s3();
        const { Owner, Grants } = await client.send(new GetBucketAclCommand(read.params), options);
        return {
            ...(Owner?.ID === undefined ? {} : { Owner: Owner.ID }),
            Grants: required(Grants, 'Grants').map(({ Grantee, Permission }) => ({
                ...(Grantee === undefined ? {} : pick(Grantee, ['ID', 'URI'])),
                ...(Permission === undefined ? {} : { Permission }),
            })),
        };
    },
    async 's3:GetBucketRequestPayment'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketRequestPaymentCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketRequestPaymentCommand(read.params), options);
        return required(out.Payer, 'Payer');
    },
    async 's3:GetBucketTagging'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketTaggingCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketTaggingCommand(read.params), options);
        return tags(required(out.TagSet, 'TagSet'));
    },
    async 's3:GetBucketVersioning'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketVersioningCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketVersioningCommand(read.params), options);
        return pick(out, ['Status', 'MFADelete']);
    },
    async 's3:GetBucketLifecycleConfiguration'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketLifecycleConfigurationCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketLifecycleConfigurationCommand(read.params), options);
        return required(out.Rules, 'Rules').map((rule) => {
            // Rules of before filters have it beside them.
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            const prefix = rule.Filter?.Prefix ?? rule.Filter?.And?.Prefix ?? rule.Prefix;
            const tagged = rule.Filter?.Tag !== undefined || (rule.Filter?.And?.Tags ?? []).length > 0;
            return {
                ...pick(rule, ['ID', 'Status']),
                ...(prefix === undefined ? {} : { Prefix: prefix }),
                ...(rule.Expiration?.Days === undefined ? {} : { ExpirationDays: rule.Expiration.Days }),
                ...dated('ExpirationDate', rule.Expiration?.Date),
                ...(tagged ? { Tagged: true } : {}),
                ...pick({ ...rule.Filter?.And, ...sizesOf(rule.Filter) }, ['ObjectSizeLessThan', 'ObjectSizeGreaterThan']),
            };
        });
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/sns.js
/** SNS reads: https://docs.aws.amazon.com/sns/latest/api/ */


const SNS_READS = {
    async 'sns:GetTopicAttributes'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetTopicAttributesCommand } = await clients.sdk.sns();
        const out = await client.send(new GetTopicAttributesCommand(read.params), options);
        return attributes(out.Attributes, 'TopicArn', read.params.TopicArn);
    },
    async 'sns:ListSubscriptions'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { paginateListSubscriptions } = await clients.sdk.sns();
        const found = [];
        for await (const page of paginateListSubscriptions({ client }, {}, options)) {
            for (const row of required(page.Subscriptions, 'Subscriptions'))
                found.push(subscriptionRow(row, required(row.TopicArn, 'TopicArn')));
        }
        return found;
    },
    async 'sns:ListSubscriptionsByTopic'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { paginateListSubscriptionsByTopic } = await clients.sdk.sns();
        const found = [];
        const { TopicArn } = read.params;
        for await (const page of paginateListSubscriptionsByTopic({ client }, { TopicArn }, options)) {
            for (const row of required(page.Subscriptions, 'Subscriptions'))
                found.push(subscriptionRow(row, same(row.TopicArn, TopicArn, 'TopicArn')));
        }
        return found;
    },
    async 'sns:GetSubscriptionAttributes'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetSubscriptionAttributesCommand } = await clients.sdk.sns();
        const out = await client.send(new GetSubscriptionAttributesCommand(read.params), options);
        const value = attributes(out.Attributes, 'SubscriptionArn', read.params.SubscriptionArn);
        const { Endpoint: endpoint, Protocol: protocol } = value;
        return endpoint === undefined ? value : { ...value, Endpoint: (0,snapshot_endpoint/* publicEndpoint */.l8)(protocol ?? '', endpoint) };
    },
    async 'sns:GetDataProtectionPolicy'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetDataProtectionPolicyCommand } = await clients.sdk.sns();
        const out = await client.send(new GetDataProtectionPolicyCommand(read.params), options);
        // None is an empty text, or no element at all: https://docs.aws.amazon.com/sns/latest/api/API_GetDataProtectionPolicy.html
        return out.DataProtectionPolicy ? reading_document(out.DataProtectionPolicy, 'DataProtectionPolicy') : '';
    },
    async 'sns:ListTagsForResource'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { ListTagsForResourceCommand } = await clients.sdk.sns();
        const out = await client.send(new ListTagsForResourceCommand(read.params), options);
        return tags(required(out.Tags, 'Tags'));
    },
    async 'sns:GetEndpointAttributes'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetEndpointAttributesCommand } = await clients.sdk.sns();
        const out = await client.send(new GetEndpointAttributesCommand(read.params), options);
        // The token is the phone's, and nothing of it is needed.
        return { Enabled: required(out.Attributes?.['Enabled'], 'Attributes.Enabled') };
    },
    async 'sns:CheckIfPhoneNumberIsOptedOut'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { CheckIfPhoneNumberIsOptedOutCommand } = await clients.sdk.sns();
        const out = await client.send(new CheckIfPhoneNumberIsOptedOutCommand(read.params), options);
        return { isOptedOut: required(out.isOptedOut, 'isOptedOut') };
    },
    async 'sns:GetSMSSandboxAccountStatus'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetSMSSandboxAccountStatusCommand } = await clients.sdk.sns();
        const out = await client.send(new GetSMSSandboxAccountStatusCommand({}), options);
        return { IsInSandbox: required(out.IsInSandbox, 'IsInSandbox') };
    },
    async 'sns:ListSMSSandboxPhoneNumbers'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { ListSMSSandboxPhoneNumbersCommand } = await clients.sdk.sns();
        return allPages(async (token) => {
            const out = await client.send(new ListSMSSandboxPhoneNumbersCommand({ NextToken: token }), options);
            const items = required(out.PhoneNumbers, 'PhoneNumbers').map(({ PhoneNumber, Status }) => ({
                PhoneNumber: required(PhoneNumber, 'PhoneNumber'),
                Status: required(Status, 'Status'),
            }));
            return { items, next: out.NextToken };
        });
    },
};
function subscriptionRow(row, topicArn) {
    const protocol = required(row.Protocol, 'Protocol');
    return {
        SubscriptionArn: required(row.SubscriptionArn, 'SubscriptionArn'),
        Owner: required(row.Owner, 'Owner'),
        Protocol: protocol,
        Endpoint: (0,snapshot_endpoint/* publicEndpoint */.l8)(protocol, required(row.Endpoint, 'Endpoint')),
        TopicArn: topicArn,
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/index.js











/** The name within a queue ARN and its owner: `arn:aws:sqs:eu-west-1:111122223333:name`. */
function queueUrl(arn) {
    const [, partition, , region, account, name] = arn.split(':');
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com';
    return `https://sqs.${region ?? ''}.${suffix}/${account ?? ''}/${name ?? ''}`;
}
const READERS = {
    ...CLOUDTRAIL_READS,
    ...EVENTS_READS,
    ...API_DESTINATION_READS,
    ...CHAT_READS,
    ...NOTIFICATION_READS,
    ...S3_READS,
    ...IAM_READS,
    ...ALARM_READS,
    ...SNS_READS,
    async 'sts:GetCallerIdentity'({ clients, read, options }) {
        const client = await clients.get('sts', read.region);
        const { GetCallerIdentityCommand } = await clients.sdk.sts();
        const out = await client.send(new GetCallerIdentityCommand({}), options);
        return { Account: required(out.Account, 'Account'), Arn: required(out.Arn, 'Arn') };
    },
    async 'kms:DescribeKey'({ clients, read, options }) {
        const client = await clients.get('kms', read.region);
        const { DescribeKeyCommand } = await clients.sdk.kms();
        const { KeyMetadata: key } = await client.send(new DescribeKeyCommand(read.params), options);
        if (key === undefined)
            throw new Malformed('KeyMetadata');
        return {
            KeyId: required(key.KeyId, 'KeyId'),
            Arn: required(key.Arn, 'Arn'),
            Enabled: required(key.Enabled, 'Enabled'),
            KeyState: required(key.KeyState, 'KeyState'),
            ...pick(key, ['KeySpec', 'KeyUsage', 'KeyManager']),
            ...dated('DeletionDate', key.DeletionDate),
        };
    },
    async 'kms:GetKeyPolicy'({ clients, read, options }) {
        const client = await clients.get('kms', read.region);
        const { GetKeyPolicyCommand } = await clients.sdk.kms();
        const out = await client.send(new GetKeyPolicyCommand({ ...read.params, PolicyName: 'default' }), options);
        return reading_document(out.Policy, 'Policy');
    },
    async 'kms:ListResourceTags'({ clients, read, options }) {
        const client = await clients.get('kms', read.region);
        const { ListResourceTagsCommand } = await clients.sdk.kms();
        return allPages(async (token) => {
            const marker = token === undefined ? {} : { Marker: token };
            const out = await client.send(new ListResourceTagsCommand({ ...read.params, ...marker }), options);
            const found = required(out.Tags, 'Tags');
            const items = tags(found.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue })));
            return { items, next: required(out.Truncated, 'Truncated') ? required(out.NextMarker, 'NextMarker') : undefined };
        });
    },
    async 'sqs:GetQueueAttributes'({ clients, read, options }) {
        const client = await clients.get('sqs', read.region);
        const { GetQueueAttributesCommand } = await clients.sdk.sqs();
        const QueueUrl = queueUrl(read.params.QueueArn);
        const out = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }), options);
        return attributes(out.Attributes, 'QueueArn', read.params.QueueArn);
    },
    async 'sqs:ListQueueTags'({ clients, read, options }) {
        const client = await clients.get('sqs', read.region);
        const { ListQueueTagsCommand } = await clients.sdk.sqs();
        const out = await client.send(new ListQueueTagsCommand({ QueueUrl: queueUrl(read.params.QueueArn) }), options);
        // A queue without tags has an answer without members: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueueTags.html
        return Object.entries(out.Tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
    },
    async 'lambda:GetFunctionConfiguration'({ clients, read, options }) {
        const client = await clients.get('lambda', read.region);
        const { GetFunctionConfigurationCommand } = await clients.sdk.lambda();
        const out = await client.send(new GetFunctionConfigurationCommand(read.params), options);
        return {
            FunctionArn: required(out.FunctionArn, 'FunctionArn'),
            ...pick(out, ['State', 'LastUpdateStatus']),
        };
    },
    async 'lambda:GetPolicy'({ clients, read, options }) {
        const client = await clients.get('lambda', read.region);
        const { GetPolicyCommand } = await clients.sdk.lambda();
        const out = await client.send(new GetPolicyCommand(read.params), options);
        return reading_document(out.Policy, 'Policy');
    },
    async 'lambda:GetFunctionConcurrency'({ clients, read, options }) {
        const client = await clients.get('lambda', read.region);
        const { GetFunctionConcurrencyCommand } = await clients.sdk.lambda();
        const out = await client.send(new GetFunctionConcurrencyCommand(read.params), options);
        return { ReservedConcurrentExecutions: out.ReservedConcurrentExecutions ?? null };
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/aws.js





function awsReads(clients) {
    return {
        async read(read) {
            try {
                const reader = READERS[read.op];
                const value = await reader({ clients, read, options: { abortSignal: clients.signal } });
                // The SDK passes on whatever kind of value the wire had: a number where text is due, a text for a list.
                const place = (0,shapes/* misfit */.h)(read.op, value);
                if (place !== null)
                    throw new Malformed(`fit value${place}`);
                return { status: 'known', value };
            }
            catch (error) {
                const answer = answerOf(read.op, error);
                if (answer.status !== 'unreadable' || answer.code !== 'CredentialsProviderError')
                    return answer;
                // The SDK's own message does not name the profile.
                const missing = await clients.missingProfile();
                return missing === null ? answer : { ...answer, message: oneLine(missing) };
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/assume-role.js
/** Shown in CloudTrail as the name of the session. */
const SESSION_NAME = 'iam-alert-guard';
/**
 * Asked again whenever what it gave has expired, the source credentials included. What STS refuses is an error of credentials: a read
 * that could not be made for want of the role is not a read that its permission would allow.
 */
function assumedRole({ getDefaultRoleAssumer }, { region, from, assume }) {
    const assumer = getDefaultRoleAssumer({ region });
    return async () => {
        const source = await from();
        try {
            return await assumer(source, {
                RoleArn: assume.role,
                RoleSessionName: SESSION_NAME,
                ...(assume.externalId === null ? {} : { ExternalId: assume.externalId }),
            });
        }
        catch (error) {
            const { name, message } = error instanceof Error ? error : new Error(String(error));
            throw Object.assign(new Error(`the role ${assume.role} could not be assumed: ${name}: ${message}`), {
                name: 'CredentialsProviderError',
            });
        }
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/aws/profile.js
/** Why there are no credentials, where the SDK says only that there are none: a profile that is named and not there. */



/**
 * The profile and the files it is looked for in, as AWS documents them:
 * https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html, https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 *
 * @returns one line; null where no profile is named, or the one that is named exists
 */
async function missingProfile(env) {
    const profile = env['AWS_PROFILE'];
    if (profile === undefined || profile === '')
        return null;
    const files = [
        { path: env['AWS_CONFIG_FILE'], usual: 'config' },
        { path: env['AWS_SHARED_CREDENTIALS_FILE'], usual: 'credentials' },
    ].map(({ path, usual }) => ({
        path: path || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.aws', usual),
        // The home folder of a machine is nobody's business in a report.
        said: path || `~/.aws/${usual}`,
    }));
    const texts = await Promise.all(files.map(({ path }) => (0,promises_.readFile)(path, 'utf8').catch(() => '')));
    if (texts.some((text) => sections(text).includes(profile)))
        return null;
    return `profile \`${profile}\` is not in ${files.map(({ said }) => said).join(' or ')}`;
}
/** `[nosuch]` in the credentials file, `[profile nosuch]` in the other. */
function sections(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name] = /^\s*\[([^\]]*)\]/.exec(line) ?? [];
        return name === undefined
            ? []
            : [
                name
                    .trim()
                    .replace(/^profile\s+/, '')
                    .replace(/^(["'])(.*)\1$/, '$2'),
            ];
    });
}

// EXTERNAL MODULE: ../main/node_modules/@smithy/core/dist-cjs/submodules/schema/index.js
var submodules_schema = __webpack_require__(95066);
// EXTERNAL MODULE: ../main/node_modules/@smithy/core/dist-cjs/submodules/transport/index.js
var transport = __webpack_require__(17046);
;// CONCATENATED MODULE: ./build/src/adapters/aws/xml.js
/**
 * The outline of an XML answer: its elements, and whether text stands among them. Strict where the SDK is not asked to be: what is no
 * well-formed document is null. AWS sends neither document types nor entities of its own.
 */
/** One tag, declaration, comment or CDATA section, or the text before the next of them. Linear: no part can match in two ways. */
const xml_TOKEN = /<\?[^?]*\?>|<!--[^-]*(?:-[^-]+)*-->|<!\[CDATA\[[^\]]*(?:\](?!\]>)[^\]]*)*\]\]>|<[^<>]*>|[^<]+/y;
const TAG = /^<(\/?)([A-Za-z_][\w.:-]*)(?:\s[^<>]*?)?(\/?)>$/;
function readXml(document) {
    const top = { name: '', children: [], text: false };
    const open = [top];
    xml_TOKEN.lastIndex = 0;
    while (xml_TOKEN.lastIndex < document.length) {
        const token = xml_TOKEN.exec(document)?.[0];
        const innermost = open.at(-1);
        if (token === undefined || innermost === undefined)
            return null;
        if (token.startsWith('<?') || token.startsWith('<!--'))
            continue;
        if (!token.startsWith('<') || token.startsWith('<![CDATA[')) {
            innermost.text ||= token.trim().replace(/^\ufeff/, '') !== '';
            continue;
        }
        const [, closes, name = '', empty] = TAG.exec(token) ?? [];
        if (name === '')
            return null;
        if (closes === '/') {
            if (innermost.name !== name || open.length === 1)
                return null;
            open.pop();
            continue;
        }
        const element = { name, children: [], text: false };
        innermost.children.push(element);
        if (empty !== '/')
            open.push(element);
    }
    const [root, ...more] = top.children;
    return open.length === 1 && root !== undefined && more.length === 0 && !top.text ? root : null;
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/wire.js
/**
 * Is a successful answer an answer to what was asked? The SDK does not ask: a proxy's login page, an empty body, JSON that is no object
 * and a list under another name all become an object without members, which is what "there is none" looks like. So each read is looked
 * at here, by the SDK's own description of its output, before the SDK takes it apart. Whether an answer has what AWS always gives is for
 * the readers to say: the description calls nearly every member optional.
 */




/**
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html (Lambda's REST form has the same bodies),
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html, https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html
 */
const PROTOCOLS = {
    iam: 'query',
    sns: 'query',
    sts: 'query',
    s3: 's3',
};
/** @throws Malformed where the body is no answer of this form */
function assertAnswer(protocol, action, output, body) {
    if (protocol === 'json')
        assertJson(output, body);
    else if (protocol === 'query') {
        // What belongs to the answer stands in the result, beside the metadata of the request.
        const result = child(rootOf(body, `${action}Response`), `${action}Result`);
        assertKnown(assertXml(output, result, action), result.children.length, action);
    }
    else
        assertS3(output, body);
}
function assertJson(output, body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        throw new Malformed('JSON');
    }
    const known = jsonFits(output, value, 'answer');
    // A member of this read that is null says that there is none. One that this read does not have is of another answer, null or not.
    const own = new Set([...output.structIterator()].map(([name]) => name));
    const there = Object.entries(value).filter(([name, member]) => member !== null || !own.has(name));
    assertKnown(known, there.length, 'answer');
}
/** A body may be the member that the description names (a policy is text, for its reader to look at), or the whole. */
function assertS3(output, body) {
    const payload = [...output.structIterator()].find(([, member]) => member.getMergedTraits().httpPayload)?.[1];
    if (payload !== undefined && !payload.isStructSchema())
        return;
    const whole = payload ?? output;
    const name = whole.getMergedTraits().xmlName ?? whole.getName() ?? '';
    const root = rootOf(body, name);
    assertKnown(assertXml(whole, root, name), root.children.length, name);
}
/** Something is there, and nothing of it is known: this is another answer, however well formed. */
function assertKnown(known, there, place) {
    if (there > 0 && known === 0)
        throw new Malformed(`${place} that this read has`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** How many of the members are there. Null is as good as missing, in JSON of AWS. */
function jsonFits(schema, value, place) {
    const wrong = (kind) => {
        throw new Malformed(`${kind} at ${place}`);
    };
    if (schema.isListSchema()) {
        const item = schema.getValueSchema();
        const items = Array.isArray(value) ? value : wrong('list');
        items.forEach((each) => jsonFits(item, each, place));
        return items.length;
    }
    if (schema.isMapSchema() || schema.isStructSchema()) {
        const record = isRecord(value) ? value : wrong('object');
        const members = schema.isMapSchema()
            ? Object.keys(record).map((name) => [name, schema.getValueSchema()])
            : [...schema.structIterator()];
        const present = members.filter(([name]) => Object.hasOwn(record, name) && record[name] !== null);
        for (const [name, member] of present)
            jsonFits(member, record[name], `${place}.${name}`);
        return present.length;
    }
    if (schema.isStringSchema() && typeof value !== 'string')
        wrong('text');
    if (schema.isBooleanSchema() && typeof value !== 'boolean')
        wrong('true or false');
    if ((schema.isNumericSchema() || schema.isTimestampSchema()) && typeof value !== 'number')
        wrong('number');
    return 1;
}
function rootOf(body, name) {
    const root = readXml(body);
    if (root?.name !== name)
        throw new Malformed(`<${name}>`);
    return root;
}
function child(parent, name) {
    const [found, ...more] = parent.children.filter((each) => each.name === name);
    if (found === undefined || more.length > 0)
        throw new Malformed(`one <${name}>`);
    return found;
}
/** How many of the members are there. */
function assertXml(schema, element, place) {
    const { children, text } = element;
    if (schema.isListSchema()) {
        const item = schema.getValueSchema();
        assertItems(element, item.getMergedTraits().xmlName ?? 'member', place);
        children.forEach((each) => assertXml(item, each, place));
        return children.length;
    }
    if (schema.isMapSchema()) {
        assertItems(element, 'entry', place);
        for (const entry of children) {
            const [key, value] = [schema.getKeySchema(), schema.getValueSchema()];
            assertXml(key, child(entry, key.getMergedTraits().xmlName ?? 'key'), place);
            assertXml(value, child(entry, value.getMergedTraits().xmlName ?? 'value'), place);
        }
        return children.length;
    }
    if (!schema.isStructSchema()) {
        if (children.length > 0)
            throw new Malformed(`text at ${place}`);
        return 1;
    }
    if (text)
        throw new Malformed(`elements at ${place}`);
    let known = 0;
    for (const [name, member] of schema.structIterator()) {
        const { xmlName = name, xmlFlattened, xmlAttribute } = member.getMergedTraits();
        const found = xmlAttribute ? [] : children.filter((each) => each.name === xmlName);
        if (!xmlFlattened && found.length > 1)
            throw new Malformed(`one <${xmlName}>`);
        // A list without an element around it: each element of its name is an item.
        const form = xmlFlattened && member.isListSchema() ? member.getValueSchema() : member;
        for (const each of found)
            assertXml(form, each, `<${xmlName}>`);
        known += found.length;
    }
    return known;
}
function assertItems({ children, text }, item, place) {
    if (text || children.some(({ name }) => name !== item))
        throw new Malformed(`list of <${item}> at ${place}`);
}
/** Only reads: a change may answer nothing at all, and what it did is read again. */
const READ = /^(?:Get|List|Describe)/;
/** Stands nearest to the wire, so that each page and each try is looked at. */
function answerCheck(service) {
    return (next, context) => async (args) => {
        const result = await next(args);
        const response = result.response;
        const { operationSchema } = (0,transport.getSmithyContext)(context);
        // [kind, namespace, name, traits, input, output]
        const [, , action, , , output] = operationSchema ?? [];
        if (typeof action !== 'string' || !READ.test(action))
            return result;
        if (response.statusCode === undefined || response.statusCode >= 300)
            return result;
        const bytes = await collected(response.body);
        // What was read cannot be read again: the SDK gets the bytes.
        response.body = bytes;
        const schema = submodules_schema.NormalizedSchema.of(output);
        assertAnswer(PROTOCOLS[service] ?? 'json', action, schema, new TextDecoder().decode(bytes));
        return result;
    };
}
async function collected(body) {
    if (body === undefined || body === null)
        return new Uint8Array();
    if (body instanceof Uint8Array)
        return body;
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/clients.js




const nothing = () => undefined;
/** The SDK warns on standard error where a profile is named beside keys in the environment. It takes the profile, as is asked. */
const QUIET = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
class Clients {
    sdk;
    signal;
    #options;
    #made = new Map();
    #credentials;
    #missingProfile;
    constructor(options) {
        this.#options = options;
        this.sdk = options.sdk;
        this.signal = options.signal;
    }
    get(service, region) {
        const key = `${service} ${region}`;
        let client = this.#made.get(key);
        if (client === undefined) {
            client = this.#make(service, region);
            this.#made.set(key, client);
        }
        return client;
    }
    /** The region of the environment or the profile; null where neither names one. */
    async configuredRegion() {
        const { STSClient } = await this.sdk.sts();
        try {
            return await new STSClient({}).config.region();
        }
        catch {
            return null;
        }
    }
    /** A profile that is named and stands in no file, in words; null where that is not so. Looked up once. */
    missingProfile() {
        this.#missingProfile ??= missingProfile(this.#options.env);
        return this.#missingProfile;
    }
    /** One provider for all clients, so that a profile which assumes a role does so once and not once a client. */
    #sharedCredentials(region) {
        const given = this.#options.given?.credentials;
        if (given !== undefined)
            return Promise.resolve(given);
        this.#credentials ??= this.sdk.sts().then((sts) => {
            const { credentials } = new sts.STSClient({ region, logger: QUIET }).config;
            const { assume } = this.#options;
            if (!assume)
                return credentials;
            // The client keeps what a provider answers until shortly before it expires.
            return new sts.STSClient({ region, credentials: assumedRole(sts, { region, from: credentials, assume }) }).config
                .credentials;
        });
        return this.#credentials;
    }
    async #make(service, region) {
        const { requestTimeout = 10_000, maxAttempts = 4, version, env, given } = this.#options;
        const config = {
            region,
            maxAttempts,
            retryMode: 'standard',
            credentials: await this.#sharedCredentials(region),
            ...(given?.endpoint === undefined ? {} : { endpoint: given.endpoint }),
            customUserAgent: [['iam-alert-guard', version]],
            requestHandler: {
                connectionTimeout: Math.min(requestTimeout, 5_000),
                requestTimeout,
                socketTimeout: requestTimeout,
                throwOnRequestTimeout: true,
            },
        };
        const made = {
            cloudtrail: async () => new (await this.sdk.cloudtrail()).CloudTrailClient(config),
            chatbot: async () => ownClient(await this.sdk.lambda(), 'chatbot', config),
            cloudwatch: async () => new (await this.sdk.cloudwatch()).CloudWatchClient(config),
            events: async () => new (await this.sdk.events()).EventBridgeClient(config),
            iam: async () => new (await this.sdk.iam()).IAMClient(config),
            kms: async () => new (await this.sdk.kms()).KMSClient(config),
            lambda: async () => new (await this.sdk.lambda()).LambdaClient(config),
            notifications: async () => ownClient(await this.sdk.lambda(), 'notifications', config),
            'notifications-contacts': async () => ownClient(await this.sdk.lambda(), 'notifications-contacts', config),
            // A server that is not AWS has no wildcard DNS for buckets, so paths are used where an endpoint is given.
            s3: async () => new (await this.sdk.s3()).S3Client({
                ...config,
                followRegionRedirects: true,
                forcePathStyle: Boolean(given?.endpoint ?? env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL']),
            }),
            sns: async () => new (await this.sdk.sns()).SNSClient(config),
            // The queue's URL is made from its ARN; the endpoint must stay the region's (or the one given).
            sqs: async () => new (await this.sdk.sqs()).SQSClient({ ...config, useQueueUrlAsEndpoint: false }),
            sts: async () => new (await this.sdk.sts()).STSClient(config),
        };
        const client = await made[service]();
        client.middlewareStack.add(answerCheck(service), {
            name: 'answerCheck',
            step: 'deserialize',
            // After the SDK's own on the way out, so before it on the way back.
            priority: 'low',
            override: true,
        });
        return client;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/pause.js
/** Waits; ends early, and without an error, when the signal fires. */
function pauseUntil(signal, milliseconds) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done);
        if (signal.aborted)
            done();
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/event-history.js



/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html (MaxResults) */
const PAGE = 50;
function eventHistory(clients) {
    return {
        async page({ region, eventName, since, until, token }) {
            try {
                const { LookupEventsCommand } = await clients.sdk.cloudtrail();
                const client = await clients.get('cloudtrail', region);
                const out = await client.send(new LookupEventsCommand({
                    LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: eventName }],
                    StartTime: new Date(since),
                    EndTime: new Date(until),
                    MaxResults: PAGE,
                    ...(token === null ? {} : { NextToken: token }),
                }), { abortSignal: clients.signal });
                if (out.Events === undefined)
                    throw new Malformed('Events');
                const events = out.Events.map(({ EventTime, CloudTrailEvent }) => {
                    if (EventTime === undefined)
                        throw new Malformed('EventTime');
                    return { time: EventTime.getTime(), text: CloudTrailEvent ?? null };
                });
                if (out.NextToken !== undefined && out.NextToken === token)
                    throw new Malformed('end: NextToken repeats');
                return { ok: true, events, next: out.NextToken ?? null };
            }
            catch (error) {
                return { ok: false, ...refusalOf(error) };
            }
        },
        pause: (milliseconds) => pauseUntil(clients.signal, milliseconds),
        clock: () => performance.now(),
    };
}

// EXTERNAL MODULE: ./build/src/snapshot/observe.js
var observe = __webpack_require__(14748);
;// CONCATENATED MODULE: ./build/src/adapters/aws/create-key.js
/**
 * A key and its alias. CreateKey has no token and no name, so an attempt whose answer was lost would leave a second key behind: a key
 * that bears our description is taken before one is made, and the SDK may not repeat this one call by itself.
 *
 * The alias is the claim: only one key can have it (https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html). Of two runs
 * at once one comes too late. Its key may be in use by then, so it is never deleted: it is tagged, and the run says so.
 */


/** What a person has to know of a call that was taken. */
class Noted {
    note;
    constructor(note) {
        this.note = note;
    }
}
/** The tag of a key that came too late, with the alias that it was made for. */
const LEFT_OVER = 'iam-alert-guard-left-over';
async function createNamedKey({ clients, region, params, options, }) {
    const { AliasName, ...key } = params;
    const { CreateAliasCommand, CreateKeyCommand, KMSClient } = await clients.sdk.kms();
    const client = await clients.get('kms', region);
    let id = await unnamedKey(clients, region, key.Description, options);
    if (id === undefined) {
        const { credentials, requestHandler, endpoint } = client.config;
        const once = new KMSClient({
            region,
            credentials,
            requestHandler,
            ...(endpoint === undefined ? {} : { endpoint }),
            maxAttempts: 1,
        });
        id = (await once.send(new CreateKeyCommand(key), options)).KeyMetadata?.KeyId;
    }
    try {
        await client.send(new CreateAliasCommand({ AliasName, TargetKeyId: id }), options);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'AlreadyExistsException' || id === undefined)
            throw error;
        return tooLate(clients, region, { alias: AliasName, id }, options);
    }
}
/** The alias is taken. By this key: all is well. By another one: ours is left where it is, marked. */
async function tooLate(clients, region, { alias, id }, options) {
    const { DescribeKeyCommand, TagResourceCommand } = await clients.sdk.kms();
    const client = await clients.get('kms', region);
    const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId: alias }), options);
    if (KeyMetadata?.KeyId === id)
        return undefined;
    const tagged = await client
        .send(new TagResourceCommand({ KeyId: id, Tags: [{ TagKey: LEFT_OVER, TagValue: alias }] }), options)
        .then(() => `It was tagged ${LEFT_OVER} and not deleted.`, () => 'It could not be tagged, and was not deleted.');
    return new Noted(`another run named its key ${alias} first. The key ${id} in ${region} was made by this run and is not needed. ${tagged} ` +
        `When you are sure that nobody uses it: aws kms schedule-key-deletion --region ${region} --key-id ${id}`);
}
async function unnamedKey(clients, region, description, options) {
    const { DescribeKeyCommand, paginateListKeys } = await clients.sdk.kms();
    const client = await clients.get('kms', region);
    const ids = [];
    for await (const page of paginateListKeys({ client }, {}, options))
        ids.push(...(page.Keys ?? []).flatMap(({ KeyId }) => KeyId ?? []));
    const found = await (0,observe/* mapLimited */.b)(ids, 8, async (KeyId) => {
        try {
            return (await client.send(new DescribeKeyCommand({ KeyId }), options)).KeyMetadata;
        }
        catch (error) {
            // A key whose policy shuts this role out is somebody else's: ours lets in whom IAM lets in.
            if (denied(error))
                return undefined;
            throw error;
        }
    });
    return found.find((key) => key?.Description === description && key.KeyState === 'Enabled')?.KeyId;
}
function denied(error) {
    const answer = answerOf('kms:DescribeKey', error);
    return answer.status === 'unreadable' && answer.kind === 'denied';
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/writes.js



/** An answer that says "no" without being an error of the protocol. */
class Refused extends Error {
    name = 'Refused';
}
/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html: entries fail one by one, in a successful answer. */
function allTaken(failed = []) {
    const [first] = failed;
    if (first !== undefined)
        throw new Refused(`${first.ErrorCode ?? 'failed'}: ${first.ErrorMessage ?? ''}`);
}
const WRITERS = {
    async 's3:CreateBucket'({ clients, region, params, options }) {
        const { CreateBucketCommand } = await clients.sdk.s3();
        const { CreateBucketConfiguration, ...rest } = params;
        const input = { ...rest, CreateBucketConfiguration: CreateBucketConfiguration };
        return (await clients.get('s3', region)).send(new CreateBucketCommand(input), options);
    },
    async 's3:PutBucketPolicy'({ clients, region, params, options }) {
        const { PutBucketPolicyCommand } = await clients.sdk.s3();
        return (await clients.get('s3', region)).send(new PutBucketPolicyCommand(params), options);
    },
    'kms:CreateKey': createNamedKey,
    async 'kms:PutKeyPolicy'({ clients, region, params, options }) {
        const { PutKeyPolicyCommand } = await clients.sdk.kms();
        return (await clients.get('kms', region)).send(new PutKeyPolicyCommand(params), options);
    },
    async 'kms:EnableKey'({ clients, region, params, options }) {
        const { EnableKeyCommand } = await clients.sdk.kms();
        return (await clients.get('kms', region)).send(new EnableKeyCommand(params), options);
    },
    async 'kms:CancelKeyDeletion'({ clients, region, params, options }) {
        const { CancelKeyDeletionCommand } = await clients.sdk.kms();
        return (await clients.get('kms', region)).send(new CancelKeyDeletionCommand(params), options);
    },
    async 'cloudtrail:CreateTrail'({ clients, region, params, options }) {
        const { CreateTrailCommand } = await clients.sdk.cloudtrail();
        return (await clients.get('cloudtrail', region)).send(new CreateTrailCommand(params), options);
    },
    async 'cloudtrail:UpdateTrail'({ clients, region, params, options }) {
        const { UpdateTrailCommand } = await clients.sdk.cloudtrail();
        return (await clients.get('cloudtrail', region)).send(new UpdateTrailCommand(params), options);
    },
    async 'cloudtrail:PutEventSelectors'({ clients, region, params, options }) {
        const { PutEventSelectorsCommand } = await clients.sdk.cloudtrail();
        const input = params;
        return (await clients.get('cloudtrail', region)).send(new PutEventSelectorsCommand(input), options);
    },
    async 'cloudtrail:StartLogging'({ clients, region, params, options }) {
        const { StartLoggingCommand } = await clients.sdk.cloudtrail();
        return (await clients.get('cloudtrail', region)).send(new StartLoggingCommand(params), options);
    },
    async 'sns:CreateTopic'({ clients, region, params, options }) {
        const { CreateTopicCommand } = await clients.sdk.sns();
        return (await clients.get('sns', region)).send(new CreateTopicCommand(params), options);
    },
    async 'sns:SetTopicAttributes'({ clients, region, params, options }) {
        const { SetTopicAttributesCommand } = await clients.sdk.sns();
        return (await clients.get('sns', region)).send(new SetTopicAttributesCommand(params), options);
    },
    async 'sns:Subscribe'({ clients, region, params, options, endpointOf }) {
        const { SubscribeCommand } = await clients.sdk.sns();
        const { TopicArn, Protocol, recipient } = params;
        const Endpoint = endpointOf(recipient);
        if (Endpoint === null)
            throw new Refused('the endpoint is not known to this run');
        return (await clients.get('sns', region)).send(new SubscribeCommand({ TopicArn, Protocol, Endpoint, ReturnSubscriptionArn: true }), options);
    },
    async 'sns:SetSubscriptionAttributes'({ clients, region, params, options }) {
        const { SetSubscriptionAttributesCommand } = await clients.sdk.sns();
        return (await clients.get('sns', region)).send(new SetSubscriptionAttributesCommand(params), options);
    },
    async 'sns:Unsubscribe'({ clients, region, params, options }) {
        const { UnsubscribeCommand } = await clients.sdk.sns();
        return (await clients.get('sns', region)).send(new UnsubscribeCommand(params), options);
    },
    async 'sqs:CreateQueue'({ clients, region, params, options }) {
        const { CreateQueueCommand } = await clients.sdk.sqs();
        return (await clients.get('sqs', region)).send(new CreateQueueCommand(params), options);
    },
    async 'sqs:SetQueueAttributes'({ clients, region, params, options }) {
        const { SetQueueAttributesCommand } = await clients.sdk.sqs();
        return (await clients.get('sqs', region)).send(new SetQueueAttributesCommand(params), options);
    },
    async 'events:PutRule'({ clients, region, params, options }) {
        const { PutRuleCommand } = await clients.sdk.events();
        const input = params;
        return (await clients.get('events', region)).send(new PutRuleCommand(input), options);
    },
    async 'events:PutTargets'({ clients, region, params, options }) {
        const { PutTargetsCommand } = await clients.sdk.events();
        const input = params;
        allTaken((await (await clients.get('events', region)).send(new PutTargetsCommand(input), options)).FailedEntries);
    },
    async 'events:RemoveTargets'({ clients, region, params, options }) {
        const { RemoveTargetsCommand } = await clients.sdk.events();
        const input = { ...params, Ids: [...params.Ids] };
        allTaken((await (await clients.get('events', region)).send(new RemoveTargetsCommand(input), options)).FailedEntries);
    },
    async 'events:RemovePermission'({ clients, region, params, options }) {
        const { RemovePermissionCommand } = await clients.sdk.events();
        return (await clients.get('events', region)).send(new RemovePermissionCommand(params), options);
    },
    async 'lambda:DeleteFunctionConcurrency'({ clients, region, params, options }) {
        const { DeleteFunctionConcurrencyCommand } = await clients.sdk.lambda();
        return (await clients.get('lambda', region)).send(new DeleteFunctionConcurrencyCommand(params), options);
    },
    async 'lambda:AddPermission'({ clients, region, params, options }) {
        const { AddPermissionCommand } = await clients.sdk.lambda();
        return (await clients.get('lambda', region)).send(new AddPermissionCommand(params), options);
    },
};
function awsWrites(clients) {
    return {
        async write(write, endpointOf) {
            const writer = WRITERS[write.op];
            try {
                const params = structuredClone(write.params);
                const done = await writer({
                    clients,
                    region: write.region,
                    params,
                    options: { abortSignal: clients.signal },
                    endpointOf,
                });
                return done instanceof Noted ? { ok: true, note: done.note } : { ok: true };
            }
            catch (error) {
                // The same classification as for reads, and nothing is ever "absent".
                return { ok: false, ...refusalOf(error) };
            }
        },
        pause: (milliseconds) => pauseUntil(clients.signal, milliseconds),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/open.js
/** Opens AWS for one run: clients, retries, and one deadline that ends every call. */





function openAws({ sdk, version, env, given, maxAttempts, assume }, { deadline }) {
    const signal = AbortSignal.timeout(deadline);
    // Every call under way listens to it.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const clients = new Clients({
        sdk,
        version,
        env,
        signal,
        ...(given === undefined ? {} : { given }),
        assume: assume ?? null,
        ...(maxAttempts === undefined ? {} : { maxAttempts }),
        requestTimeout: Math.max(250, Math.min(10_000, Math.floor(deadline / 4))),
    });
    return {
        ...awsReads(clients),
        configuredRegion: () => clients.configuredRegion(),
        writes: () => awsWrites(clients),
        history: () => eventHistory(clients),
    };
}


/***/ }),

/***/ 6269:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ HANDOVER_OPERATIONS)
/* harmony export */ });
/** The reads of the roads that end outside of AWS: API destinations, chat channels, AWS User Notifications. */
/** All of them decide delivery, where their road is in sight. */
const HANDOVER_OPERATIONS = {
    'events:DescribeApiDestination': { actions: ['events:DescribeApiDestination'], tier: 'proof' },
    'events:DescribeConnection': { actions: ['events:DescribeConnection'], tier: 'proof' },
    'chatbot:DescribeSlackChannelConfigurations': {
        actions: ['chatbot:DescribeSlackChannelConfigurations'],
        tier: 'proof',
    },
    'chatbot:ListMicrosoftTeamsChannelConfigurations': {
        actions: ['chatbot:ListMicrosoftTeamsChannelConfigurations'],
        tier: 'proof',
    },
    'chatbot:DescribeChimeWebhookConfigurations': {
        actions: ['chatbot:DescribeChimeWebhookConfigurations'],
        tier: 'proof',
    },
    'notifications:ListNotificationConfigurations': {
        actions: ['notifications:ListNotificationConfigurations'],
        tier: 'proof',
    },
    'notifications:ListEventRules': { actions: ['notifications:ListEventRules'], tier: 'proof' },
    'notifications:ListChannels': { actions: ['notifications:ListChannels'], tier: 'proof' },
    'notifications:ListNotificationHubs': { actions: ['notifications:ListNotificationHubs'], tier: 'proof' },
    'notifications-contacts:ListEmailContacts': { actions: ['notifications-contacts:ListEmailContacts'], tier: 'proof' },
};


/***/ }),

/***/ 45669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SNAPSHOT_SCHEMA),
/* harmony export */   Y: () => (/* binding */ readKey)
/* harmony export */ });
const SNAPSHOT_SCHEMA = 'iam-alert-guard/snapshot/1';
/** The key under which a read stands: operation, region and parameters in one spelling. */
function readKey(read) {
    const params = read.params;
    const names = Object.keys(params);
    // Most reads have one parameter, which is in order.
    const sorted = names.length < 2 ? params : Object.fromEntries(names.sort().map((name) => [name, params[name]]));
    return `${read.op} ${read.region} ${JSON.stringify(sorted)}`;
}


/***/ }),

/***/ 14748:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45669);

/** A chain that forwards through many buses needs a round or two per bus; beyond this something feeds itself. */
const MOST_ROUNDS = 24;
/** Runs `task` over `items`, at most `limit` at once; order of results is that of the items. */
async function mapLimited(items, limit, task) {
    const results = new Array(items.length);
    let next = 0;
    async function worker() {
        while (next < items.length) {
            const index = next++;
            results[index] = await task(items[index]);
        }
    }
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
async function observe(options) {
    const observed = new Map();
    const take = () => ({
        schema: _model_js__WEBPACK_IMPORTED_MODULE_0__/* .SNAPSHOT_SCHEMA */ .J,
        observedAt: options.observedAt,
        region: options.region,
        observed: [...observed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
    });
    let rounds = 0;
    for (; rounds < MOST_ROUNDS; rounds++) {
        const reads = options.wanted(take()).filter((read) => !observed.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)));
        if (reads.length === 0)
            break;
        options.onRound?.(rounds + 1, reads);
        const answers = await mapLimited(reads, options.concurrency ?? 16, (read) => options.aws.read(read));
        reads.forEach((read, index) => {
            observed.set((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read), { read, answer: answers[index] });
        });
    }
    return { snapshot: take(), rounds };
}


/***/ }),

/***/ 59477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/* harmony import */ var _handover_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6269);
/**
 * The vocabulary of observation: every AWS read this tool can make, what it takes and what it answers. Lists are whole (all pages) and as AWS
 * ordered them. What is answered is spelled in `nouns.ts`.
 */

/** Operation -> the IAM actions that a caller needs for it, and its tier. `permissions` derives from this table. */
const OPERATIONS = {
    ..._handover_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .HANDOVER_OPERATIONS */ .J,
    'sts:GetCallerIdentity': { actions: ['sts:GetCallerIdentity'], tier: 'proof' },
    'cloudtrail:DescribeTrails': { actions: ['cloudtrail:DescribeTrails'], tier: 'proof' },
    'cloudtrail:GetTrailStatus': { actions: ['cloudtrail:GetTrailStatus'], tier: 'proof' },
    'cloudtrail:GetEventSelectors': { actions: ['cloudtrail:GetEventSelectors'], tier: 'proof' },
    'events:DescribeEventBus': { actions: ['events:DescribeEventBus'], tier: 'proof' },
    'events:ListEventBuses': { actions: ['events:ListEventBuses'], tier: 'advice' },
    'events:ListRuleNamesByTarget': { actions: ['events:ListRuleNamesByTarget'], tier: 'advice' },
    'events:ListRules': { actions: ['events:ListRules'], tier: 'proof' },
    'events:ListTargetsByRule': { actions: ['events:ListTargetsByRule'], tier: 'proof' },
    'events:ListArchives': { actions: ['events:ListArchives'], tier: 'advice' },
    'sns:GetTopicAttributes': { actions: ['sns:GetTopicAttributes'], tier: 'proof' },
    'sns:ListSubscriptions': { actions: ['sns:ListSubscriptions'], tier: 'advice' },
    'sns:ListSubscriptionsByTopic': { actions: ['sns:ListSubscriptionsByTopic'], tier: 'proof' },
    'sns:GetSubscriptionAttributes': { actions: ['sns:GetSubscriptionAttributes'], tier: 'proof' },
    'sns:GetDataProtectionPolicy': { actions: ['sns:GetDataProtectionPolicy'], tier: 'proof' },
    'sns:GetEndpointAttributes': { actions: ['sns:GetEndpointAttributes'], tier: 'proof' },
    'sns:CheckIfPhoneNumberIsOptedOut': { actions: ['sns:CheckIfPhoneNumberIsOptedOut'], tier: 'proof' },
    'sns:GetSMSSandboxAccountStatus': { actions: ['sns:GetSMSSandboxAccountStatus'], tier: 'proof' },
    'sns:ListSMSSandboxPhoneNumbers': { actions: ['sns:ListSMSSandboxPhoneNumbers'], tier: 'proof' },
    'kms:DescribeKey': { actions: ['kms:DescribeKey'], tier: 'proof' },
    'kms:GetKeyPolicy': { actions: ['kms:GetKeyPolicy'], tier: 'proof' },
    // HeadBucket is authorised by s3:ListBucket: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
    's3:HeadBucket': { actions: ['s3:ListBucket'], tier: 'proof' },
    's3:GetBucketPolicy': { actions: ['s3:GetBucketPolicy'], tier: 'proof' },
    's3:GetPublicAccessBlock': { actions: ['s3:GetBucketPublicAccessBlock'], tier: 'advice' },
    's3:GetBucketAcl': { actions: ['s3:GetBucketAcl'], tier: 'advice' },
    's3:GetBucketRequestPayment': { actions: ['s3:GetBucketRequestPayment'], tier: 'proof' },
    's3:GetBucketVersioning': { actions: ['s3:GetBucketVersioning'], tier: 'advice' },
    's3:GetBucketLifecycleConfiguration': { actions: ['s3:GetLifecycleConfiguration'], tier: 'advice' },
    'sqs:GetQueueAttributes': { actions: ['sqs:GetQueueAttributes'], tier: 'proof' },
    'lambda:GetFunctionConfiguration': { actions: ['lambda:GetFunctionConfiguration'], tier: 'proof' },
    'lambda:GetPolicy': { actions: ['lambda:GetPolicy'], tier: 'proof' },
    'lambda:GetFunctionConcurrency': { actions: ['lambda:GetFunctionConcurrency'], tier: 'proof' },
    'iam:GetRole': { actions: ['iam:GetRole'], tier: 'proof' },
    'iam:ListRolePolicies': { actions: ['iam:ListRolePolicies'], tier: 'proof' },
    'iam:GetRolePolicy': { actions: ['iam:GetRolePolicy'], tier: 'proof' },
    'iam:ListAttachedRolePolicies': { actions: ['iam:ListAttachedRolePolicies'], tier: 'proof' },
    'iam:GetPolicyVersion': { actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'], tier: 'proof' },
    'cloudwatch:DescribeAlarms': { actions: ['cloudwatch:DescribeAlarms'], tier: 'advice' },
    'cloudwatch:GetMetricStatistics': { actions: ['cloudwatch:GetMetricStatistics'], tier: 'advice' },
    'cloudtrail:ListTags': { actions: ['cloudtrail:ListTags'], tier: 'advice' },
    'events:ListTagsForResource': { actions: ['events:ListTagsForResource'], tier: 'advice' },
    'sns:ListTagsForResource': { actions: ['sns:ListTagsForResource'], tier: 'advice' },
    's3:GetBucketTagging': { actions: ['s3:GetBucketTagging'], tier: 'advice' },
    'kms:ListResourceTags': { actions: ['kms:ListResourceTags'], tier: 'advice' },
    'sqs:ListQueueTags': { actions: ['sqs:ListQueueTags'], tier: 'advice' },
};


/***/ }),

/***/ 51673:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export kind */
/** What a value must look like, member by member. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const kind = (name) => (value) => typeof value === name ? null : '';
const text = kind('string');
const flag = kind('boolean');
const count = kind('number');
const yes = (value) => (value === true ? null : '');
const orNull = (shape) => (value) => value === null ? null : shape(value);
const list = (of) => (value) => {
    if (!Array.isArray(value))
        return '';
    for (const [index, item] of value.entries()) {
        const fault = of(item);
        if (fault !== null)
            return `[${String(index)}]${fault}`;
    }
    return null;
};
/** An object with these members; what is not named may be anything, what is optional may be left out. */
const object = (members, optional = {}) => (value) => {
    if (!isRecord(value))
        return '';
    for (const [name, shape] of [...Object.entries(members), ...Object.entries(optional)]) {
        const member = Object.hasOwn(value, name) ? value[name] : undefined;
        if (member === undefined && Object.hasOwn(optional, name))
            continue;
        const fault = shape(member);
        if (fault !== null)
            return `.${name}${fault}`;
    }
    return null;
};
/** An object whose members are all of one shape. */
const mapOf = (of) => (value) => {
    if (!isRecord(value))
        return '';
    for (const [name, member] of Object.entries(value)) {
        const fault = of(member);
        if (fault !== null)
            return `.${name}${fault}`;
    }
    return null;
};
/** Attributes as SNS and SQS give them. */
const texts = mapOf(text);
const all = (shape, ...names) => Object.fromEntries(names.map((name) => [name, shape]));


/***/ }),

/***/ 19512:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ misfit),
  B: () => (/* binding */ misfitAnswer)
});

// EXTERNAL MODULE: ./build/src/snapshot/shape.js
var shape = __webpack_require__(51673);
;// CONCATENATED MODULE: ./build/src/snapshot/handover-shapes.js

const chat = (0,shape/* list */.p_)((0,shape/* object */.Ik)({ ChatConfigurationArn: shape/* text */.Qq, SnsTopicArns: (0,shape/* list */.p_)(shape/* text */.Qq) }, (0,shape/* all */.Q7)(shape/* text */.Qq, 'State', 'StateReason')));
const HANDOVER_SHAPES = {
    'events:DescribeApiDestination': (0,shape/* object */.Ik)({
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'ApiDestinationArn', 'ApiDestinationState', 'ConnectionArn', 'HttpMethod', 'InvocationEndpoint'),
        Wildcards: shape/* count */.U9,
    }),
    'events:DescribeConnection': (0,shape/* object */.Ik)({ ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'ConnectionArn', 'ConnectionState'), BodyParameters: (0,shape/* list */.p_)(shape/* text */.Qq) }, (0,shape/* all */.Q7)(shape/* text */.Qq, 'StateReason', 'AuthorizationType', 'KmsKeyIdentifier')),
    'chatbot:DescribeSlackChannelConfigurations': chat,
    'chatbot:ListMicrosoftTeamsChannelConfigurations': chat,
    'chatbot:DescribeChimeWebhookConfigurations': chat,
    'notifications:ListNotificationConfigurations': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'name', 'status'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'aggregationDuration'))),
    'notifications:ListEventRules': (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'source', 'eventType', 'eventPattern'),
        ...(0,shape/* all */.Q7)((0,shape/* list */.p_)(shape/* text */.Qq), 'regions', 'managedRules'),
        statusSummaryByRegion: (0,shape/* mapOf */.A7)((0,shape/* object */.Ik)({ status: shape/* text */.Qq }, { reason: shape/* text */.Qq })),
    })),
    'notifications:ListChannels': (0,shape/* list */.p_)(shape/* text */.Qq),
    'notifications:ListNotificationHubs': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'notificationHubRegion', 'status'))),
    'notifications-contacts:ListEmailContacts': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'address', 'status'))),
};

;// CONCATENATED MODULE: ./build/src/snapshot/shapes.js
/**
 * What an answer must look like to be judged. A snapshot from a file is anybody's text, and the wire may bring anything: a member of
 * another kind than a judgement expects must be refused where it is read, not met in the middle of a proof.
 */


const subscriptions = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'SubscriptionArn', 'Owner', 'Protocol', 'Endpoint', 'TopicArn')));
const tags = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Key', 'Value')));
const pairs = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Value')));
const OPERATORS = ['Equals', 'NotEquals', 'StartsWith', 'NotStartsWith', 'EndsWith', 'NotEndsWith'];
const trail = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'TrailARN'), {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'HomeRegion', 'S3BucketName', 'S3KeyPrefix', 'KmsKeyId', 'SnsTopicARN'),
    ...(0,shape/* all */.Q7)(shape/* flag */.Jt, 'IsMultiRegionTrail', 'IncludeGlobalServiceEvents', 'IsOrganizationTrail', 'LogFileValidationEnabled'),
    HasCustomEventSelectors: shape/* flag */.Jt,
});
const basicSelector = (0,shape/* object */.Ik)({}, {
    ReadWriteType: shape/* text */.Qq,
    IncludeManagementEvents: shape/* flag */.Jt,
    ExcludeManagementEventSources: (0,shape/* list */.p_)(shape/* text */.Qq),
    DataResources: (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, { Type: shape/* text */.Qq, Values: (0,shape/* list */.p_)(shape/* text */.Qq) })),
});
const fieldSelector = (0,shape/* object */.Ik)({ Field: shape/* text */.Qq }, (0,shape/* all */.Q7)((0,shape/* list */.p_)(shape/* text */.Qq), ...OPERATORS));
const deadLetterConfig = (0,shape/* object */.Ik)({}, { Arn: shape/* text */.Qq });
const target = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Id', 'Arn'), {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'RoleArn', 'Input', 'InputPath'),
    InputTransformer: (0,shape/* object */.Ik)({}, { InputTemplate: shape/* text */.Qq, InputPathsMap: shape/* texts */.Te }),
    DeadLetterConfig: deadLetterConfig,
    RetryPolicy: (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* count */.U9, 'MaximumRetryAttempts', 'MaximumEventAgeInSeconds')),
    SqsParameters: (0,shape/* object */.Ik)({}, { MessageGroupId: shape/* text */.Qq }),
    OtherParameters: (0,shape/* list */.p_)(shape/* text */.Qq),
    PathParameterValues: shape/* count */.U9,
});
const alarm = (0,shape/* object */.Ik)({ ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'AlarmName', 'AlarmArn'), Dimensions: pairs, AlarmActions: (0,shape/* list */.p_)(shape/* text */.Qq) }, {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Namespace', 'MetricName', 'ComparisonOperator', 'Statistic', 'TreatMissingData', 'StateValue'),
    ...(0,shape/* all */.Q7)(shape/* count */.U9, 'Threshold', 'Period', 'EvaluationPeriods'),
    ActionsEnabled: shape/* flag */.Jt,
});
const errors = [
    ...['LatestDeliveryError', 'LatestDigestDeliveryError'],
    ...['LatestCloudWatchLogsDeliveryError', 'LatestNotificationError'],
];
const times = [
    ...['LatestDeliveryTime', 'LatestDigestDeliveryTime', 'LatestCloudWatchLogsDeliveryTime'],
    ...['StartLoggingTime', 'StopLoggingTime'],
];
const SHAPES = {
    ...HANDOVER_SHAPES,
    'sts:GetCallerIdentity': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Account', 'Arn')),
    'cloudtrail:DescribeTrails': (0,shape/* list */.p_)(trail),
    'cloudtrail:GetTrailStatus': (0,shape/* object */.Ik)({}, { IsLogging: shape/* flag */.Jt, ...(0,shape/* all */.Q7)(shape/* text */.Qq, ...errors, ...times) }),
    'cloudtrail:GetEventSelectors': (0,shape/* object */.Ik)({
        EventSelectors: (0,shape/* list */.p_)(basicSelector),
        AdvancedEventSelectors: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ FieldSelectors: (0,shape/* list */.p_)(fieldSelector) }, { Name: shape/* text */.Qq })),
    }),
    'cloudtrail:ListTags': tags,
    'events:DescribeEventBus': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Arn'), {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Policy', 'KmsKeyIdentifier'),
        DeadLetterConfig: deadLetterConfig,
    }),
    'events:ListEventBuses': (0,shape/* list */.p_)(shape/* text */.Qq),
    'events:ListRuleNamesByTarget': (0,shape/* list */.p_)(shape/* text */.Qq),
    'events:ListRules': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Arn', 'EventBusName'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'EventPattern', 'State', 'Description', 'ScheduleExpression', 'RoleArn', 'ManagedBy'))),
    'events:ListTargetsByRule': (0,shape/* list */.p_)(target),
    'events:ListArchives': (0,shape/* list */.p_)((0,shape/* object */.Ik)({ ArchiveName: shape/* text */.Qq }, { State: shape/* text */.Qq, RetentionDays: shape/* count */.U9 })),
    'events:ListTagsForResource': tags,
    'sns:GetTopicAttributes': shape/* texts */.Te,
    'sns:ListSubscriptions': subscriptions,
    'sns:ListSubscriptionsByTopic': subscriptions,
    'sns:GetSubscriptionAttributes': shape/* texts */.Te,
    'sns:GetDataProtectionPolicy': shape/* text */.Qq,
    'sns:GetEndpointAttributes': shape/* texts */.Te,
    'sns:CheckIfPhoneNumberIsOptedOut': (0,shape/* object */.Ik)({ isOptedOut: shape/* flag */.Jt }),
    'sns:GetSMSSandboxAccountStatus': (0,shape/* object */.Ik)({ IsInSandbox: shape/* flag */.Jt }),
    'sns:ListSMSSandboxPhoneNumbers': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'PhoneNumber', 'Status'))),
    'sns:ListTagsForResource': tags,
    'kms:DescribeKey': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'KeyId', 'Arn'), {
        Enabled: shape/* flag */.Jt,
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'KeyState', 'KeySpec', 'KeyUsage', 'KeyManager', 'DeletionDate'),
    }),
    'kms:GetKeyPolicy': shape/* text */.Qq,
    'kms:ListResourceTags': tags,
    's3:HeadBucket': shape/* yes */.EZ,
    's3:GetBucketPolicy': shape/* text */.Qq,
    's3:GetBucketTagging': tags,
    's3:GetPublicAccessBlock': (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* flag */.Jt, 'BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets')),
    's3:GetBucketAcl': (0,shape/* object */.Ik)({ Grants: (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* text */.Qq, 'ID', 'URI', 'Permission'))) }, { Owner: shape/* text */.Qq }),
    's3:GetBucketRequestPayment': shape/* text */.Qq,
    's3:GetBucketVersioning': (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* text */.Qq, 'Status', 'MFADelete')),
    's3:GetBucketLifecycleConfiguration': (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'ID', 'Status', 'Prefix', 'ExpirationDate'),
        ...(0,shape/* all */.Q7)(shape/* count */.U9, 'ExpirationDays', 'ObjectSizeLessThan', 'ObjectSizeGreaterThan'),
        Tagged: shape/* flag */.Jt,
    })),
    'sqs:GetQueueAttributes': shape/* texts */.Te,
    'sqs:ListQueueTags': tags,
    'lambda:GetFunctionConfiguration': (0,shape/* object */.Ik)({ FunctionArn: shape/* text */.Qq }, (0,shape/* all */.Q7)(shape/* text */.Qq, 'State', 'LastUpdateStatus')),
    'lambda:GetPolicy': shape/* text */.Qq,
    'lambda:GetFunctionConcurrency': (0,shape/* object */.Ik)({ ReservedConcurrentExecutions: (0,shape/* orNull */.Xd)(shape/* count */.U9) }),
    'iam:GetRole': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'RoleName', 'Arn'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'AssumeRolePolicyDocument', 'PermissionsBoundary')),
    'iam:ListRolePolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'iam:GetRolePolicy': shape/* text */.Qq,
    'iam:ListAttachedRolePolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'iam:GetPolicyVersion': shape/* text */.Qq,
    'cloudwatch:DescribeAlarms': (0,shape/* list */.p_)(alarm),
    'cloudwatch:GetMetricStatistics': (0,shape/* list */.p_)((0,shape/* object */.Ik)({ Timestamp: shape/* text */.Qq, Sum: shape/* count */.U9 })),
};
const KINDS = {
    denied: true,
    throttled: true,
    timeout: true,
    unavailable: true,
    malformed: true,
    foreign: true,
    credentials: true,
    'not-observed': true,
};
const unreadableKind = (value) => (typeof value === 'string' && Object.hasOwn(KINDS, value) ? null : '');
/** What stands in place of a value, by its status. */
const WITHOUT_VALUE = new Map([
    ['absent', (0,shape/* object */.Ik)({ code: shape/* text */.Qq })],
    ['unreadable', (0,shape/* object */.Ik)({ kind: unreadableKind, ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'code', 'message'), permissions: (0,shape/* list */.p_)(shape/* text */.Qq) })],
]);
/** null: the answer is one that this read may have. Otherwise the place in it that is not. */
function misfitAnswer(op, answer) {
    const { status } = answer;
    if (status === 'known') {
        const fault = misfit(op, answer['value']);
        return fault === null ? null : `value${fault}`;
    }
    const shape = WITHOUT_VALUE.get(status);
    if (shape === undefined)
        return 'status';
    const fault = shape(answer);
    return fault === null ? null : fault.replace(/^\./, '');
}
/** null: the value is one that this read answers. Otherwise the place in it that is not, `.Trails[0].Name`; empty: the value itself. */
function misfit(op, value) {
    return SHAPES[op](value);
}


/***/ })

};
