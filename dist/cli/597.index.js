export const id = 597;
export const ids = [597,406];
export const modules = {

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/src/baseline/shapes.js
/**
 * The shapes of names, ARNs and addresses, as anchored regular expressions: they validate, and they stand in the JSON Schema.
 * Each is linear in its input.
 */
const PARTITION = 'aws[a-z-]*';
const REGION_NAME = '[a-z]{2,12}(?:-[a-z]{2,12}){1,3}-[0-9]{1,2}';
const ACCOUNT_ID = '[0-9]{12}';
const arn = (service, resource) => `arn:${PARTITION}:${service}:${REGION_NAME}:${ACCOUNT_ID}:${resource}`;
// eslint-disable-next-line no-restricted-syntax -- every part is a constant of this file
const whole = (...forms) => new RegExp(`^(?:${forms.join('|')})$`);
const ACCOUNT = whole(ACCOUNT_ID);
const REGION = whole(REGION_NAME);
/** Any ARN without a wildcard: partition, service, region or none, account or none, resource. */
const ARN = whole(`arn:${PARTITION}:[a-z0-9-]{1,40}:(?:${REGION_NAME})?:(?:${ACCOUNT_ID})?:[!-)+->@-~]{1,1024}`);
/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-naming-requirements.html */
const TRAIL_NAME = whole('(?=.{3,128}$)[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*');
/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
const RULE_NAME = whole('[A-Za-z0-9._-]{1,64}');
const BUS = whole('[A-Za-z0-9._/-]{1,256}', arn('events', 'event-bus/[A-Za-z0-9._/-]{1,256}'));
/** https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html */
const TOPIC_NAME = '[A-Za-z0-9_-]{1,256}(?:\\.fifo)?';
const TOPIC = whole(TOPIC_NAME, arn('sns', TOPIC_NAME));
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html */
const QUEUE_NAME = '[A-Za-z0-9_-]{1,80}';
/** A dead-letter queue of EventBridge is a standard queue: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html */
const QUEUE = whole(QUEUE_NAME, arn('sqs', QUEUE_NAME));
/** The four spellings KMS takes: https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id */
const KEY_ID = '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})';
const ALIAS = 'alias/[A-Za-z0-9/_-]{1,250}';
const KMS_KEY = whole(KEY_ID, ALIAS, arn('kms', `key/${KEY_ID}`), arn('kms', ALIAS));
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET = whole('(?=.{3,63}$)(?!xn--|sthree-|amzn-s3-demo-)(?![0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+$)' +
    '(?!.*(?:-s3alias|--ol-s3|\\.mrap|--x-s3|--table-s3)$)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))*[a-z0-9]');
const KEY_PREFIX = whole('[!-.0-~][!-~]{0,199}');
const ENV_NAME = whole('[A-Za-z_][A-Za-z0-9_]{0,127}');
const SHA256 = whole('[0-9a-fA-F]{64}');
const WEB_URL = whole('https?://[!-~]{1,2048}');
/** A calendar date, or an RFC 3339 date-time of which the date counts. */
const DATE = whole('[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?');
/** `iam:Create*`, `CreateUser`; another service is refused later, with its own words. */
const CALL = whole('[!-~]{1,128}');
/** What SNS takes for each protocol: https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html */
const EMAIL = whole("(?=.{3,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z][A-Za-z0-9-]{1,62}");
const ENDPOINTS = {
    email: { shape: EMAIL, words: 'an e-mail address' },
    'email-json': { shape: EMAIL, words: 'an e-mail address' },
    http: { shape: whole('http://[!-~]{1,2041}'), words: 'a URL that begins with http://' },
    https: { shape: whole('https://[!-~]{1,2040}'), words: 'a URL that begins with https://' },
    sms: { shape: whole('\\+[1-9][0-9]{6,14}'), words: 'a phone number in E.164 form, e.g. "+4915112345678"' },
    sqs: { shape: whole(arn('sqs', `${QUEUE_NAME}(?:\\.fifo)?`)), words: 'the ARN of an SQS queue' },
    lambda: {
        shape: whole(arn('lambda', 'function:[A-Za-z0-9_-]{1,64}(?::[A-Za-z0-9$_-]{1,128})?')),
        words: 'the ARN of a Lambda function',
    },
    firehose: {
        shape: whole(arn('firehose', 'deliverystream/[A-Za-z0-9._-]{1,64}')),
        words: 'the ARN of a Firehose delivery stream',
    },
    application: {
        shape: whole(arn('sns', 'endpoint/[A-Z_]{1,32}/[A-Za-z0-9._-]{1,256}/[0-9a-f-]{36}')),
        words: 'the ARN of an SNS platform endpoint',
    },
};

;// CONCATENATED MODULE: ./build/src/baseline/schema.js
/**
 * The baseline file, defined once: from this come the types, the JSON Schema (`schema/baseline.schema.json`) and the validation of
 * single values. What takes more than one value to judge stands in `semantics.ts`; defaults that depend on other keys, in `effective.ts`.
 */


const schema_text = (pattern, words) => schemas/* string */.YjP().regex(pattern, { error: `must be ${words}` });
const kmsKey = schema_text(KMS_KEY, 'a KMS key: alias/NAME, a key id, or the ARN of either');
/** Any JSON object; its keys are EventBridge's, not ours. */
const eventPattern = schemas/* custom */.IeY(isFilledMapping, { error: 'must be an event pattern: a mapping such as {source: [aws.iam]}' })
    .meta({ type: 'object', minProperties: 1 });
function isFilledMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
const calls = schemas/* array */.YOg(schema_text(CALL, 'the name of an IAM call, e.g. iam:CreateUser or iam:Create*')).min(1);
const EVENT_SETS = ['iam-changes', 'iam-all'];
const events = schemas/* union */.KCZ([
    schemas/* enum */.k5n(EVENT_SETS),
    schemas/* strictObject */.rej({
        include: schemas/* union */.KCZ([schemas/* enum */.k5n(EVENT_SETS), calls])
            .default('iam-changes')
            .describe('A named set, or names and globs of IAM calls.'),
        exclude: schemas/* array */.YOg(schema_text(CALL, 'the name of an IAM call, e.g. iam:TagRole or iam:Tag*'))
            .default([])
            .describe('Names and globs of IAM calls that need not alert.'),
        except: schemas/* array */.YOg(eventPattern)
            .default([])
            .describe('Event patterns that may stay silent by declaration, e.g. the deploy role. Shown in every report.'),
    }),
])
    .default('iam-changes')
    .describe('What must alert. iam-changes: every IAM call that mutates. iam-all: reads too.');
const managedBy = schemas/* enum */.k5n(['reconcile', 'elsewhere'])
    .default('reconcile')
    .describe('Who repairs it. elsewhere: findings stay, steps become instructions for a person.');
const trail = schemas/* strictObject */.rej({
    name: schema_text(TRAIL_NAME, "a trail's name (3 to 128 letters, digits, periods, underscores, hyphens), not an ARN")
        .optional()
        .describe('Without a name any trail that qualifies serves, organization and shadow trails too.'),
    'home-region': schema_text(REGION, 'an AWS region, e.g. us-east-1')
        .optional()
        .describe('Where reconcile creates the trail. Default: the region in which IAM events arrive.'),
    'multi-region': schemas/* boolean */.zMY().default(true).describe('Does the trail record every region?'),
    'management-events': schemas/* enum */.k5n(['write', 'all'])
        .optional()
        .describe('write is enough for alerts on changes. Default: write, or all where `events` asks for reads.'),
    'global-service-events': schemas/* boolean */.zMY().default(true).describe('Does the trail record global services such as IAM?'),
    'log-file-validation': schemas/* boolean */.zMY()
        .optional()
        .describe('Digest files that prove the log was not changed. Checked only where declared.'),
    bucket: schema_text(BUCKET, 'the name of an S3 bucket (3 to 63 lower-case letters, digits, hyphens, periods), not an ARN')
        .optional()
        .describe('Reconcile creates bucket and bucket policy when it is named here and missing.'),
    'key-prefix': schema_text(KEY_PREFIX, 'a key prefix of at most 200 characters that does not begin with a slash').optional(),
    'kms-key': kmsKey.optional().describe('The key that encrypts the log files.'),
    organization: schemas/* boolean */.zMY().optional().describe('Is it a trail of the whole organization?'),
    'managed-by': managedBy,
})
    .prefault({})
    .describe('The CloudTrail trail.');
const RULE_STATES = ['ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'];
const rule = schemas/* strictObject */.rej({
    name: schema_text(RULE_NAME, "a rule's name (1 to 64 letters, digits, periods, underscores, hyphens), not an ARN")
        .optional()
        .describe('Without a name the union of all enabled rules that reach the recipients serves.'),
    bus: schema_text(BUS, 'the name or ARN of an event bus').default('default'),
    state: schemas/* enum */.k5n(RULE_STATES)
        .optional()
        .describe('Default: ENABLED, or ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS where `events` asks for reads.'),
    pattern: eventPattern.optional().describe('The event pattern. Without it one is generated from `events`.'),
    message: schemas/* enum */.k5n(['raw', 'readable', 'chat'])
        .optional()
        .describe('Form of the alert. Default for what reconcile creates: readable if every recipient is email, email-json or sms, else raw.'),
    'dead-letter-queue': schema_text(QUEUE, 'the name or ARN of a standard SQS queue').optional(),
    retry: schemas/* strictObject */.rej({
        attempts: schemas/* int */.Whr().min(0).max(185).optional(),
        'max-age-seconds': schemas/* int */.Whr().min(60).max(86400).optional(),
    })
        .optional()
        .describe('https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RetryPolicy.html'),
    'managed-by': managedBy,
})
    .prefault({})
    .describe('The EventBridge rule.');
const topic = schemas/* strictObject */.rej({
    name: schema_text(TOPIC, 'the name or ARN of an SNS topic').optional(),
    'kms-key': kmsKey.optional().describe('The key that encrypts the topic.'),
    'managed-by': managedBy,
})
    .prefault({})
    .describe('The SNS topic.');
/** Also in the JSON Schema: exactly one of the three ways to name an endpoint. */
const EXACTLY_ONE = { oneOf: [{ required: ['endpoint'] }, { required: ['endpoint-env'] }, { required: ['endpoint-sha256'] }] };
const recipientOf = (protocol) => schemas/* strictObject */.rej({
    protocol: schemas/* literal */.euz(protocol),
    endpoint: schema_text(ENDPOINTS[protocol].shape, ENDPOINTS[protocol].words).optional(),
    'endpoint-env': schema_text(ENV_NAME, 'the name of an environment variable, e.g. PAGER_URL')
        .optional()
        .describe('The environment variable that holds the endpoint: for secret URLs.'),
    'endpoint-sha256': schema_text(SHA256, 'the SHA-256 of the endpoint: 64 hex digits')
        .optional()
        .describe('The SHA-256 of the endpoint: proven, but only a person can subscribe it.'),
})
    .meta(EXACTLY_ONE);
const recipient = schemas/* discriminatedUnion */.gMt('protocol', [
    recipientOf('email'),
    recipientOf('email-json'),
    recipientOf('http'),
    recipientOf('https'),
    recipientOf('sms'),
    recipientOf('sqs'),
    recipientOf('lambda'),
    recipientOf('firehose'),
    recipientOf('application'),
]);
const reason = schemas/* string */.YjP().regex(/\S/, { error: 'must say why' }).max(1000);
const waiver = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,79}$/, { error: 'must be the id of a check, e.g. trail-encrypted' }),
    reason,
    expires: schema_text(DATE, 'a date, e.g. 2027-03-31').describe('The last UTC day on which the waiver counts.'),
    resource: schemas/* string */.YjP()
        .min(1)
        .max(2048)
        .optional()
        .describe('Only findings about this resource. Default: every resource.'),
    unknown: schemas/* boolean */.zMY().default(false).describe('Does it cover `unknown` as well as `fail`?'),
});
const vouched = schemas/* strictObject */.rej({
    resource: schema_text(ARN, 'the ARN of one resource, without wildcards'),
    reason,
});
const baselineSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file format.'),
    account: schema_text(ACCOUNT, 'an AWS account id: 12 digits, in quotation marks')
        .optional()
        .describe('Any other account is refused. Reconcile in a workflow requires it.'),
    partition: schemas/* enum */.k5n(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'])
        .optional()
        .describe('Default: that of the region in use, else aws.'),
    events,
    trail,
    rule,
    topic,
    recipients: schemas/* array */.YOg(recipient)
        .min(1)
        .describe('Who must be alerted: subscriptions that must exist and be confirmed.'),
    'unexpected-recipients': schemas/* enum */.k5n(['fail', 'warn', 'allow'])
        .default('fail')
        .describe('What undeclared subscribers of an alerting topic are.'),
    elsewhere: schemas/* array */.YOg(vouched).default([]).describe("Links in another account, proven by that account's own run."),
    waivers: schemas/* array */.YOg(waiver).default([]).describe('Findings accepted for a time, each with a reason.'),
    runbook: schema_text(WEB_URL, 'an http or https URL').optional().describe('Shown beside findings.'),
})
    .meta({
    title: 'iam-alert-guard baseline',
    description: 'How alerts about IAM changes must reach people: checked, planned and restored by iam-alert-guard.',
});
/** The JSON Schema of the file, draft 2020-12. */
function baselineJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(baselineSchema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/data/iam-actions.json
const iam_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"botocore-1.43.11+iam-data-0.21.202609261","sc":"8383d41268adbd3bdd3e68bdd87c759672418fde63c6f66c6364d25e289f49f0","o1":[{"name":"AcceptDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true,"note":"grants the requested temporary access to a third party"},{"name":"AddClientIDToOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"AddRoleToInstanceProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"AddUserToGroup","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"AssociateDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true,"note":"binds a pending request to the caller\'s account/identity"},{"name":"AttachGroupPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"AttachRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"AttachUserPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"ChangePassword","accessLevel":"Write","mutates":true,"publicApi":true,"note":"self-service; the caller\'s own console password (root password changes are signin.amazonaws.com PasswordUpdated instead)"},{"name":"CreateAccessKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateAccountAlias","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateGroup","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateInstanceProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateLoginProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreatePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"CreatePolicyVersion","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"CreateRole","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateSAMLProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateServiceLinkedRole","accessLevel":"Write","mutates":true,"publicApi":true,"note":"often called by a service on the user\'s behalf: userIdentity.invokedBy / sourceIPAddress is a service name"},{"name":"CreateServiceSpecificCredential","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateUser","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"CreateVirtualMFADevice","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeactivateMFADevice","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteAccessKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteAccountAlias","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteAccountPasswordPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteCloudFrontPublicKey","accessLevel":"Write","mutates":true,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"DeleteGroup","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteGroupPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteInstanceProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteLoginProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeletePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeletePolicyVersion","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteRole","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteRolePermissionsBoundary","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteSAMLProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteSSHPublicKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteServerCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteServiceLinkedRole","accessLevel":"Write","mutates":true,"publicApi":true,"note":"asynchronous; returns a deletion task id"},{"name":"DeleteServiceSpecificCredential","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteSigningCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteUser","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DeleteUserPermissionsBoundary","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteUserPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DeleteVirtualMFADevice","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DetachGroupPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DetachRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DetachUserPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"DisableOrganizationsRootCredentialsManagement","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DisableOrganizationsRootSessions","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"DisableOutboundWebIdentityFederation","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"EnableMFADevice","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"EnableOrganizationsRootCredentialsManagement","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"EnableOrganizationsRootSessions","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"EnableOutboundWebIdentityFederation","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"GenerateCredentialReport","accessLevel":"Read","mutates":false,"publicApi":true,"note":"starts an asynchronous report; changes no configuration (CloudTrail readOnly value not relied on)"},{"name":"GenerateOrganizationsAccessReport","accessLevel":"Read","mutates":false,"publicApi":true,"note":"starts an asynchronous report; changes no configuration"},{"name":"GenerateServiceLastAccessedDetails","accessLevel":"Read","mutates":false,"publicApi":true,"note":"starts an asynchronous report; changes no configuration"},{"name":"GetAccessKeyLastUsed","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetAccountAuthorizationDetails","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetAccountEmailAddress","accessLevel":"Read","mutates":false,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"GetAccountName","accessLevel":"Read","mutates":false,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"GetAccountPasswordPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetAccountProperties","accessLevel":"Read","mutates":false,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"GetAccountSummary","accessLevel":"List","mutates":false,"publicApi":true},{"name":"GetCloudFrontPublicKey","accessLevel":"Read","mutates":false,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"GetContextKeysForCustomPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetContextKeysForPrincipalPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetCredentialReport","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetDelegationRequest","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetGroup","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetGroupPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetHumanReadableSummary","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetInstanceProfile","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetLoginProfile","accessLevel":"List","mutates":false,"publicApi":true},{"name":"GetMFADevice","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetOpenIDConnectProvider","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetOrganizationsAccessReport","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetOutboundWebIdentityFederationInfo","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetPolicyVersion","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetRole","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetRolePolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetRoleTemplateVersion","accessLevel":"Read","mutates":false,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"GetSAMLProvider","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetSSHPublicKey","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetServerCertificate","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetServiceLastAccessedDetails","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetServiceLastAccessedDetailsWithEntities","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetServiceLinkedRoleDeletionStatus","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetUser","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"GetUserPolicy","accessLevel":"Read","mutates":false,"publicApi":true},{"name":"ListAccessKeys","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListAccountAliases","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListAttachedGroupPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListAttachedRolePolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListAttachedUserPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListCloudFrontPublicKeys","accessLevel":"List","mutates":false,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"ListDelegationRequests","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListEntitiesForPolicy","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListGroupPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListGroups","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListGroupsForUser","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListInstanceProfileTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListInstanceProfiles","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListInstanceProfilesForRole","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListMFADeviceTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListMFADevices","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListOpenIDConnectProviderTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListOpenIDConnectProviders","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListOrganizationsFeatures","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListPoliciesGrantingServiceAccess","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListPolicyTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListPolicyVersions","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListRolePolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListRoleTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListRoles","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSAMLProviderTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSAMLProviders","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSSHPublicKeys","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSTSRegionalEndpointsStatus","accessLevel":"List","mutates":false,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"ListServerCertificateTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListServerCertificates","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListServiceSpecificCredentials","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListSigningCertificates","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListUserPolicies","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListUserTags","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListUsers","accessLevel":"List","mutates":false,"publicApi":true},{"name":"ListVirtualMFADevices","accessLevel":"List","mutates":false,"publicApi":true},{"name":"PassRole","accessLevel":"Write","mutates":false,"publicApi":false,"event":false,"note":"permission only: never an API call and never a CloudTrail eventName; seen only as iamRole/roleArn inside requestParameters of the other service\'s call"},{"name":"PutAccountProperties","accessLevel":"Write","mutates":true,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"PutGroupPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"PutRolePermissionsBoundary","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"PutRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"PutUserPermissionsBoundary","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"PutUserPolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"RejectDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true,"note":"revokes/declines a request"},{"name":"RemoveClientIDFromOpenIDConnectProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"RemoveRoleFromInstanceProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"RemoveUserFromGroup","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"ResetServiceSpecificCredential","accessLevel":"Write","mutates":true,"publicApi":true,"note":"issues a NEW secret for an existing credential (CodeCommit, Keyspaces, Bedrock/CloudWatch API keys) without any Create* event"},{"name":"ResyncMFADevice","accessLevel":"Write","mutates":true,"publicApi":true,"note":"writes the MFA device clock offset"},{"name":"SendDelegationToken","accessLevel":"Write","mutates":true,"publicApi":true,"note":"hands the exchange token to the requester: the moment third-party access becomes usable"},{"name":"SetDefaultPolicyVersion","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"SetSTSRegionalEndpointStatus","accessLevel":"Write","mutates":true,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"SetSecurityTokenServicePreferences","accessLevel":"Write","mutates":true,"publicApi":true,"note":"changes global-endpoint token version"},{"name":"SimulateCustomPolicy","accessLevel":"Read","mutates":false,"publicApi":true,"note":"evaluates policies only"},{"name":"SimulatePrincipalPolicy","accessLevel":"Read","mutates":false,"publicApi":true,"note":"evaluates policies only"},{"name":"TagInstanceProfile","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagMFADevice","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagOpenIDConnectProvider","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagPolicy","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagRole","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagSAMLProvider","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagServerCertificate","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"TagUser","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagInstanceProfile","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagMFADevice","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagOpenIDConnectProvider","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagPolicy","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagRole","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagSAMLProvider","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagServerCertificate","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UntagUser","accessLevel":"Tagging","mutates":true,"publicApi":true},{"name":"UpdateAccessKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateAccountEmailAddress","accessLevel":"Write","mutates":true,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"UpdateAccountName","accessLevel":"Write","mutates":true,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"UpdateAccountPasswordPolicy","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateAssumeRolePolicy","accessLevel":"Permissions management","mutates":true,"publicApi":true},{"name":"UpdateCloudFrontPublicKey","accessLevel":"Write","mutates":true,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"UpdateDelegationRequest","accessLevel":"Write","mutates":true,"publicApi":true,"note":"in botocore, absent from iam-data 0.21.202609261: neither source alone is the universe"},{"name":"UpdateGroup","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateLoginProfile","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateOpenIDConnectProviderThumbprint","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateRole","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateRoleDescription","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateSAMLProvider","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateSSHPublicKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateServerCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateServiceSpecificCredential","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateSigningCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UpdateUser","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UploadCloudFrontPublicKey","accessLevel":"Write","mutates":true,"publicApi":false,"note":"no SDK operation: permission for a console/private endpoint; CloudTrail eventName assumed equal, not verified"},{"name":"UploadSSHPublicKey","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UploadServerCertificate","accessLevel":"Write","mutates":true,"publicApi":true},{"name":"UploadSigningCertificate","accessLevel":"Write","mutates":true,"publicApi":true}]}');
;// CONCATENATED MODULE: ./build/src/data/iam-actions.js
/** The universe of IAM calls: typed access to `iam-actions.json` (made by `scripts/iam-actions.mjs`, which tells when it is out of date). */

const UNIVERSE = { version: iam_actions_namespaceObject.rE, sha256: iam_actions_namespaceObject.sc };
/** Every name known, sorted. */
const iam_actions_IAM_ACTIONS = iam_actions_namespaceObject.o1.map((action) => ({
    name: action.name,
    accessLevel: action.accessLevel,
    mutates: action.mutates,
    publicApi: action.publicApi,
    event: !('event' in action) || action.event !== false,
}));
const BY_NAME = new Map(iam_actions_IAM_ACTIONS.map((action) => [action.name, action]));
function names(select) {
    return iam_actions_IAM_ACTIONS.filter(select).map(({ name }) => name);
}
/** The calls of the public API that change IAM: what `events: iam-changes` requires (106). */
const iam_actions_MUTATING_CALLS = names(({ mutates, publicApi }) => mutates && publicApi);
/** Names that change IAM but are in no SDK: that CloudTrail logs them under this name is not verified (7). */
const iam_actions_UNVERIFIED_CALLS = names(({ mutates, publicApi }) => mutates && !publicApi);
/** The calls that only read, console-only ones included. */
const iam_actions_READ_CALLS = names(({ mutates, event }) => !mutates && event);
/** What is known of a name, case counted. */
function iam_actions_iamAction(name) {
    return BY_NAME.get(name);
}

;// CONCATENATED MODULE: ./build/src/pattern/text.js
/**
 * Sets of strings as patterns describe them. Every text operator is one shape: a sequence of elements, each a choice of
 * spellings or a star. Matching is linear in value plus operator; the automaton in `automaton.ts` reads the same elements.
 */
const STAR = Symbol('*');
/** Compiles one operator. Wildcard texts must have passed `wildcardFault`. */
function textSet(operator, text) {
    const make = (elements, test) => ({
        operator,
        text,
        elements,
        test,
    });
    const units = () => Array.from({ length: text.length }, (_, i) => [text.charAt(i)]);
    const caseless = () => Array.from({ length: text.length }, (_, i) => cases(text.charAt(i)));
    switch (operator) {
        case 'exact':
            return make(units(), (value) => value === text);
        case 'prefix':
            return make([...units(), STAR], (value) => value.startsWith(text));
        case 'suffix':
            return make([STAR, ...units()], (value) => value.endsWith(text));
        case 'wildcard': {
            const elements = wildcardElements(text);
            return make(elements, wildcardTest(elements));
        }
        case 'equals-ignore-case': {
            const folded = caseless();
            return make(folded, (value) => forward(folded, value) === value.length);
        }
        case 'prefix-ignore-case': {
            const folded = caseless();
            return make([...folded, STAR], (value) => forward(folded, value) >= 0);
        }
        case 'suffix-ignore-case': {
            const folded = caseless();
            return make([STAR, ...folded], (value) => backward(folded, value));
        }
    }
}
/**
 * The spellings that an ignore-case operator accepts for one unit: its lower and its upper case, one unit at a time as the
 * engine does it, so `ß` accepts `SS`, and neither accepts a third form (`ς` for `σ`, `İ` for `i`).
 */
function cases(unit) {
    const lower = unit.toLowerCase();
    const upper = unit.toUpperCase();
    return lower === upper ? [lower] : [lower, upper];
}
/**
 * Where the elements end when read from the start of `value`, -1 where they do not fit. No spelling of a unit is a proper prefix
 * (or suffix) of its other spelling, so there is never a choice to come back to.
 */
function forward(elements, value) {
    let at = 0;
    for (const spellings of elements) {
        const fit = spellings.find((spelling) => value.startsWith(spelling, at));
        if (fit === undefined)
            return -1;
        at += fit.length;
    }
    return at;
}
function backward(elements, value) {
    let end = value.length;
    for (const spellings of elements.toReversed()) {
        const fit = spellings.find((spelling) => value.endsWith(spelling, end));
        if (fit === undefined)
            return false;
        end -= fit.length;
    }
    return true;
}
/** What is wrong with a wildcard, `undefined` where nothing is: two stars in a row, or a backslash before anything but `*` and `\`. */
function wildcardFault(text) {
    for (let i = 0; i < text.length; i++) {
        const c = text.charAt(i);
        if (c === '*' && text.charAt(i + 1) === '*')
            return `two '*' in a row at position ${i}`;
        if (c === '\\') {
            const escaped = text.charAt(++i);
            if (escaped !== '*' && escaped !== '\\')
                return `'\\' must stand before '*' or '\\' (position ${i - 1})`;
        }
    }
    return undefined;
}
function wildcardElements(text) {
    const elements = [];
    for (let i = 0; i < text.length; i++) {
        const c = text.charAt(i);
        if (c === '*')
            elements.push(STAR);
        else
            elements.push([c === '\\' ? text.charAt(++i) : c]);
    }
    return elements;
}
/** Greedy from the left: each piece between stars at its first place. Knuth-Morris-Pratt keeps the whole linear. */
function wildcardTest(elements) {
    const pieces = [''];
    for (const element of elements) {
        if (element === STAR)
            pieces.push('');
        else
            pieces[pieces.length - 1] += element[0] ?? '';
    }
    const head = pieces.shift() ?? '';
    const tail = pieces.pop();
    if (tail === undefined)
        return (value) => value === head;
    const middle = pieces.map((piece) => ({ piece, borders: borders(piece) }));
    return (value) => {
        if (value.length < head.length + tail.length || !value.startsWith(head) || !value.endsWith(tail))
            return false;
        const end = value.length - tail.length;
        let at = head.length;
        for (const { piece, borders: table } of middle) {
            at = find(value, piece, table, at, end);
            if (at < 0)
                return false;
        }
        return true;
    };
}
/** For each prefix of `piece` the length of its longest proper border. */
function borders(piece) {
    const table = new Int32Array(piece.length);
    let k = 0;
    for (let i = 1; i < piece.length; i++) {
        while (k > 0 && piece.charCodeAt(i) !== piece.charCodeAt(k))
            k = table[k - 1] ?? 0;
        if (piece.charCodeAt(i) === piece.charCodeAt(k))
            k++;
        table[i] = k;
    }
    return table;
}
/** The offset behind the first occurrence of `piece` in `value[from, end)`, -1 where there is none. */
function find(value, piece, table, from, end) {
    if (piece === '')
        return from;
    let k = 0;
    for (let i = from; i < end; i++) {
        while (k > 0 && value.charCodeAt(i) !== piece.charCodeAt(k))
            k = table[k - 1] ?? 0;
        if (value.charCodeAt(i) === piece.charCodeAt(k))
            k++;
        if (k === piece.length)
            return i + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/pattern/automaton.js
/**
 * All strings, sorted into classes: two strings of one class belong to exactly the same of the given sets. The sets run side by
 * side as one nondeterministic automaton over UTF-16 units; determinising it meets every class there is, and the first word that
 * reaches a class stands for it. Units that no set mentions behave alike, so one of them stands for all.
 */

/** The work asked for is beyond the cap. */
class TooHard extends Error {
    name = 'TooHard';
}
const ADDRESS_UNITS = new Set([...'0123456789abcdefABCDEF.:'].map((c) => c.charCodeAt(0)));
/** @throws TooHard past the cap */
function stringClasses(sets, options) {
    const { nodes, starts } = build(sets);
    const other = unmentioned(nodes);
    const states = [];
    const byKey = new Map();
    let transitions = 0;
    const reach = (targets, addressLike, from, unit, single) => {
        const kept = [...new Set(targets)].sort((a, b) => a - b);
        const key = `${addressLike ? 'a' : ''}${kept.join(',')}`;
        const known = byKey.get(key);
        if (++transitions > options.maxStates * 50)
            throw new TooHard('the strings a field may hold fall into too many classes');
        if (known !== undefined) {
            known.ways++;
            return;
        }
        const state = { nodes: kept, addressLike, from, unit, ways: single ? 1 : 2 };
        byKey.set(key, state);
        states.push(state);
        if (states.length > options.maxStates)
            throw new TooHard('the strings a field may hold fall into too many classes');
    };
    reach(starts, options.addresses, undefined, -1, true);
    for (let i = 0; i < states.length; i++) {
        const state = states[i];
        const staying = state.nodes.filter((id) => nodes[id]?.loop);
        const moves = new Map();
        if (state.addressLike)
            for (const unit of ADDRESS_UNITS)
                moves.set(unit, []);
        for (const id of state.nodes) {
            for (const [unit, targets] of nodes[id]?.edges ?? []) {
                const move = moves.get(unit);
                if (move === undefined)
                    moves.set(unit, [...targets]);
                else
                    move.push(...targets);
            }
        }
        for (const [unit, targets] of moves) {
            reach([...staying, ...targets], state.addressLike && ADDRESS_UNITS.has(unit), state, unit, true);
        }
        reach(staying, false, state, other, false);
    }
    return classify(states, nodes, sets.length);
}
function classify(states, nodes, sets) {
    const classes = new Map();
    const single = new Map();
    for (const state of states) {
        const accepts = Array(sets).fill(false);
        for (const id of state.nodes) {
            const set = nodes[id]?.accepts ?? -1;
            if (set >= 0)
                accepts[set] = true;
        }
        single.set(state, state.ways === 1 && (state.from === undefined || single.get(state.from) === true));
        const key = `${state.addressLike}${accepts.join()}`;
        const known = classes.get(key);
        if (known === undefined)
            classes.set(key, { first: state, accepts, states: 1 });
        else
            known.states++;
    }
    return [...classes.values()].map(({ first, accepts, states: count }) => ({
        accepts,
        word: word(first),
        only: count === 1 && single.get(first) === true,
        addressLike: first.addressLike,
    }));
}
function word(last) {
    const units = [];
    for (let state = last; state?.from !== undefined; state = state.from)
        units.push(state.unit);
    return units
        .reverse()
        .map((unit) => String.fromCharCode(unit))
        .join('');
}
function build(sets) {
    const nodes = [];
    const add = () => nodes.push({ loop: false, accepts: -1, edges: new Map() }) - 1;
    const connect = (from, unit, to) => {
        const edges = nodes[from].edges;
        const targets = edges.get(unit);
        if (targets === undefined)
            edges.set(unit, [to]);
        else
            targets.push(to);
    };
    const starts = sets.map((set, index) => {
        const start = add();
        let at = start;
        for (const element of set.elements) {
            if (element === STAR) {
                nodes[at].loop = true;
                continue;
            }
            const end = add();
            for (const spelling of element) {
                let from = at;
                for (let i = 0; i < spelling.length; i++) {
                    const to = i === spelling.length - 1 ? end : add();
                    connect(from, spelling.charCodeAt(i), to);
                    from = to;
                }
            }
            at = end;
        }
        nodes[at].accepts = index;
        return start;
    });
    return { nodes, starts };
}
/** A unit no set mentions and no address holds: a readable one where there is one. */
function unmentioned(nodes) {
    const mentioned = new Set(ADDRESS_UNITS);
    for (const { edges } of nodes)
        for (const unit of edges.keys())
            mentioned.add(unit);
    for (const c of 'xzqwvkjXZQ~_')
        if (!mentioned.has(c.charCodeAt(0)))
            return c.charCodeAt(0);
    let unit = 0x4e00;
    while (mentioned.has(unit))
        unit = unit === 0xd7ff ? 0x20 : unit + 1;
    return unit;
}

;// CONCATENATED MODULE: ./build/src/pattern/address.js
/** IP addresses as the engine reads them: any spelling of one address is one value, and families do not mix. */
const LONGEST_V4 = '255.255.255.255'.length;
const MAPPED = 0xffffn;
/** The address a text spells, `undefined` where it spells none (`300.1.1.1`, `1:2`, `::ffff:10.0.0.1`). */
function parseAddress(text) {
    if (text.length < 2 || text.length > 1000)
        return undefined;
    const first = text.charCodeAt(0);
    // Cheap refusal first: this runs on every value of a field that has an address matcher.
    if (!(hexDigit(first) >= 0 || first === 0x3a))
        return undefined;
    if (text.includes(':'))
        return parseV6(text);
    return text.length <= LONGEST_V4 ? parseV4(text) : undefined;
}
function parseV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let value = 0n;
    for (const part of parts) {
        if (part === '')
            return undefined;
        let octet = 0;
        for (let i = 0; i < part.length; i++) {
            const digit = hexDigit(part.charCodeAt(i));
            if (digit < 0 || digit > 9)
                return undefined;
            octet = octet * 10 + digit;
        }
        if (octet > 255)
            return undefined;
        value = (value << 8n) | BigInt(octet);
    }
    return { family: 4, value };
}
function parseV6(text) {
    const gap = text.indexOf('::');
    if (gap >= 0 && text.indexOf('::', gap + 1) >= 0)
        return undefined;
    const head = groups(gap < 0 ? text : text.slice(0, gap));
    const tail = groups(gap < 0 ? '' : text.slice(gap + 2));
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    // `::` stands for at least one group.
    if (gap < 0 ? missing !== 0 : missing < 1)
        return undefined;
    let value = 0n;
    for (const group of [...head, ...Array(missing).fill(0), ...tail])
        value = (value << 16n) | BigInt(group);
    return value >> 32n === MAPPED ? { family: 4, value: value & 0xffffffffn } : { family: 6, value };
}
function groups(text) {
    if (text === '')
        return [];
    const result = [];
    for (const part of text.split(':')) {
        if (part === '')
            return undefined;
        let group = 0;
        for (let i = 0; i < part.length; i++) {
            const digit = hexDigit(part.charCodeAt(i));
            if (digit < 0)
                return undefined;
            group = group * 16 + digit;
            if (group > 0xffff)
                return undefined;
        }
        result.push(group);
    }
    return result;
}
function hexDigit(code) {
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    if (code >= 0x61 && code <= 0x66)
        return code - 0x57;
    if (code >= 0x41 && code <= 0x46)
        return code - 0x37;
    return -1;
}
/**
 * A CIDR block. Masks of a single address (/32, /128) are refused, as the engine refuses them; the mask is read as Java reads an
 * int, so `/+8` and `/08` are masks. Host bits are ignored.
 * @returns the block, or what is wrong with it
 */
function parseCidr(text) {
    const [addressText = '', maskText = '', ...rest] = text.split('/');
    if (maskText === '' || rest.some((part) => part !== ''))
        return "must be an address, one '/' and a number of mask bits";
    const bits = /^[+-]?[0-9]{1,100}$/.test(maskText) ? Number(maskText) : Number.NaN;
    if (Number.isNaN(bits) || bits < 0)
        return 'the mask must be a number that is not negative';
    const address = parseAddress(addressText);
    if (address === undefined)
        return `${JSON.stringify(addressText.slice(0, 100))} is not an IP address`;
    const width = address.family === 4 ? 32 : 128;
    if (bits >= width)
        return `an IPv${address.family} mask must be below ${width}; write a single address as a plain string`;
    const host = (1n << BigInt(width - bits)) - 1n;
    const low = address.value & ~host;
    return { family: address.family, low, high: low | host };
}
/** Two spellings of an address, the usual one first; the other has leading zeros. */
function spellAddress({ family, value }) {
    const [count, bits, radix, digits] = family === 4 ? [4, 8n, 10, 3] : [8, 16n, 16, 4];
    const parts = Array.from({ length: count }, (_, i) => (value >> (bits * BigInt(count - 1 - i))) & ((1n << bits) - 1n));
    const texts = parts.map((part) => part.toString(radix));
    const separator = family === 4 ? '.' : ':';
    return [texts.join(separator), texts.map((text) => text.padStart(digits, '0')).join(separator)];
}

;// CONCATENATED MODULE: ./build/src/pattern/json.js
/**
 * A JSON reader (RFC 8259) that keeps what `JSON.parse` throws away and patterns depend on: members in document order with
 * their duplicates, and the text of every number. It has no recursion, so depth costs memory only.
 */
/** A number as it was written. `value` is the double when text and double agree (see `numbers.ts`), else `undefined`. */
class json_NumberText {
    text;
    value;
    constructor(text, value) {
        this.text = text;
        this.value = value;
    }
}
/** An object with its members as they were written. */
class json_Members {
    keys = [];
    values = [];
}
/** The text is no JSON, or nests deeper than asked; `offset` in UTF-16 units. */
class JsonError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const SIMPLE_ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
class Reader {
    text;
    position = 0;
    constructor(text) {
        this.text = text;
    }
    fail(message) {
        throw new JsonError(`not JSON: ${message} at offset ${this.position}`, this.position);
    }
    /** Skips white space and gives the next character, '' at the end. */
    peek() {
        for (;;) {
            const c = this.text.charAt(this.position);
            if (c !== ' ' && c !== '\n' && c !== '\r' && c !== '\t')
                return c;
            this.position++;
        }
    }
    expect(c) {
        if (this.peek() !== c)
            this.fail(`expected '${c}'`);
        this.position++;
    }
    string() {
        const { text } = this;
        let parts = '';
        let start = ++this.position;
        for (;;) {
            const code = text.charCodeAt(this.position);
            if (code === 0x22)
                return parts + text.slice(start, this.position++);
            if (code === 0x5c) {
                parts += text.slice(start, this.position) + this.escape();
                start = this.position;
            }
            else if (code >= 0x20) {
                this.position++;
            }
            else {
                this.fail(Number.isNaN(code) ? 'unterminated string' : 'control character in a string');
            }
        }
    }
    escape() {
        const c = this.text.charAt(this.position + 1);
        if (c === 'u') {
            const hex = this.text.slice(this.position + 2, this.position + 6);
            const unit = /^[0-9a-fA-F]{4}$/.test(hex) ? Number.parseInt(hex, 16) : this.fail('bad \\u escape');
            this.position += 6;
            return String.fromCharCode(unit);
        }
        if (c === '' || !Object.hasOwn(SIMPLE_ESCAPES, c))
            this.fail('bad escape');
        this.position += 2;
        return SIMPLE_ESCAPES[c] ?? '';
    }
    number() {
        const start = this.position;
        const digits = () => {
            const from = this.position;
            while (isDigit(this.text.charCodeAt(this.position)))
                this.position++;
            if (this.position === from)
                this.fail('bad number');
        };
        if (this.text.charAt(this.position) === '-')
            this.position++;
        if (this.text.charAt(this.position) === '0')
            this.position++;
        else
            digits();
        if (this.text.charAt(this.position) === '.') {
            this.position++;
            digits();
        }
        const e = this.text.charAt(this.position);
        if (e === 'e' || e === 'E') {
            this.position++;
            const sign = this.text.charAt(this.position);
            if (sign === '+' || sign === '-')
                this.position++;
            digits();
        }
        return this.text.slice(start, this.position);
    }
    keyword() {
        for (const [word, value] of [['true', true], ['false', false], ['null', null]]) {
            if (this.text.startsWith(word, this.position)) {
                this.position += word.length;
                return value;
            }
        }
        return this.fail(this.position >= this.text.length ? 'the text ends too early' : 'unexpected character');
    }
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** Reads one JSON value. @throws JsonError */
function readJson(text, options) {
    const reader = new Reader(text);
    const open = [];
    for (;;) {
        // A value starts here.
        let value;
        const c = reader.peek();
        if (c === '{' || c === '[') {
            if (open.length >= options.maxDepth)
                throw new JsonError(`nested deeper than ${options.maxDepth}`, reader.position);
            reader.position++;
            if (reader.peek() === (c === '{' ? '}' : ']')) {
                reader.position++;
                value = c === '[' ? [] : json_close(new json_Members(), options);
            }
            else if (c === '[') {
                open.push({ kind: 'array', items: [] });
                continue;
            }
            else {
                open.push({ kind: 'object', members: new json_Members(), key: key(reader) });
                continue;
            }
        }
        else if (c === '"')
            value = reader.string();
        else if (c === '-' || isDigit(c.charCodeAt(0)))
            value = options.number(reader.number());
        else
            value = reader.keyword();
        // A value has ended: put it where it belongs, and close what closes with it.
        for (;;) {
            const top = open.at(-1);
            if (top === undefined) {
                if (!options.ignoreTrailing && reader.peek() !== '')
                    reader.fail('text after the value');
                return value;
            }
            if (top.kind === 'array')
                top.items.push(value);
            else {
                top.members.keys.push(top.key);
                top.members.values.push(value);
            }
            if (reader.peek() === ',') {
                reader.position++;
                if (top.kind === 'object')
                    top.key = key(reader);
                break;
            }
            reader.expect(top.kind === 'array' ? ']' : '}');
            open.pop();
            value = top.kind === 'array' ? top.items : json_close(top.members, options);
        }
    }
}
function key(reader) {
    if (reader.peek() !== '"')
        reader.fail('expected a member name');
    const name = reader.string();
    reader.expect(':');
    return name;
}
function json_close(members, options) {
    if (options.objects === 'members')
        return members;
    const plain = Object.create(null);
    for (const [i, name] of members.keys.entries())
        plain[name] = members.values[i] ?? null;
    return plain;
}

;// CONCATENATED MODULE: ./build/src/pattern/numbers.js
/**
 * Numbers as EventBridge's engine compares them. A literal is *comparable* if it is finite as a double and its decimal value is
 * that of the double's shortest decimal form; comparable numbers are equal as doubles (5, 5.0 and 5e0 are one). Every other
 * literal (20-digit ids, 1e400) is only equal to the same text.
 */

/** Reads a JSON number literal. */
function numberText(text) {
    const value = Number(text);
    const comparable = Number.isFinite(value) && decimal(text) === decimal(String(value));
    return new json_NumberText(text, comparable ? value + 0 : undefined);
}
/** Sign, digits without outer zeros and the exponent of the last digit: one text for each decimal value. */
function decimal(text) {
    const negative = text.startsWith('-');
    const [mantissa = '', exponent = '0'] = (negative ? text.slice(1) : text).toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = whole + fraction;
    let start = 0;
    let end = digits.length;
    while (start < end && digits.charAt(start) === '0')
        start++;
    while (end > start && digits.charAt(end - 1) === '0')
        end--;
    if (start === end)
        return '0';
    const scale = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - end);
    return `${negative ? '-' : ''}${digits.slice(start, end)}e${scale}`;
}

;// CONCATENATED MODULE: ./build/src/pattern/cells.js
/**
 * What a path can hold, cut into cells: two values of one cell satisfy exactly the same conditions. So a condition is a set of
 * cells, deciding over all values is deciding over a few cells, and a value that stands for a cell makes a witness. Where it is not
 * certain that a cell has a value (an address and a text condition on one field) it is kept without one: that can turn an answer
 * into "unknown", never into "covered".
 */




const ANYTHING = { values: 'any', absent: true, hints: [] };
/** @throws TooHard where the strings fall into more classes than the cap */
function partition(conditions, domain, maxStates) {
    const builder = new Builder(conditions);
    if (domain.absent)
        builder.absent();
    if (domain.values === 'any') {
        for (const value of [true, false, null])
            builder.value(value, 'literal');
        for (const value of numbers(conditions))
            builder.value(value, value instanceof json_NumberText ? 'odd' : 'number');
    }
    if (typeof domain.values !== 'string')
        for (const value of domain.values)
            builder.value(value, 'listed');
    else
        builder.strings(domain.hints, maxStates);
    return builder.done();
}
class Builder {
    conditions;
    cells = [];
    byKey = new Map();
    sets = new Map();
    showable = 0n;
    absentCell = 0n;
    constructor(conditions) {
        this.conditions = conditions;
        for (const condition of conditions)
            this.sets.set(condition, 0n);
    }
    done() {
        const { cells, showable, sets, absentCell: absent } = this;
        return { cells, all: (1n << BigInt(cells.length)) - 1n, showable, absent, sets };
    }
    absent() {
        const at = this.add({ kind: 'absent' }, this.conditions.map((c) => c.absent));
        this.absentCell = 1n << BigInt(at);
        this.showable |= this.absentCell;
    }
    value(example, sort) {
        this.cell(sort, this.conditions.map((c) => c.test(example)), example);
    }
    /** Finds or makes the cell of this sort that satisfies exactly these conditions. */
    cell(sort, holds, example) {
        const key = sort + holds.map(Number).join('');
        const known = this.byKey.get(key);
        const at = known ?? this.add({ kind: 'value', example }, holds);
        if (known === undefined)
            this.byKey.set(key, at);
        else if (this.exampleOf(known) === undefined)
            this.cells[known] = { kind: 'value', example };
        if (this.exampleOf(at) !== undefined && sort !== 'odd')
            this.showable |= 1n << BigInt(at);
    }
    exampleOf(at) {
        const cell = this.cells[at];
        return cell?.kind === 'value' ? cell.example : undefined;
    }
    add(cell, holds) {
        const at = this.cells.push(cell) - 1;
        for (const [i, condition] of this.conditions.entries()) {
            if (holds[i])
                this.sets.set(condition, (this.sets.get(condition) ?? 0n) | (1n << BigInt(at)));
        }
        return at;
    }
    strings(hints, maxStates) {
        const matchers = this.conditions.flatMap((c) => c.matchers);
        const ranges = matchers.flatMap((m) => (m.kind === 'address' ? [m.range] : []));
        const texts = new Map();
        for (const m of matchers)
            if (m.kind === 'text')
                for (const set of m.sets)
                    texts.set(textKey(set), set);
        const parts = addressParts(ranges);
        for (const hint of [...hints, ...parts.flatMap(({ examples }) => examples)])
            this.value(hint, 'string');
        const index = new Map([...texts.keys()].map((key, i) => [key, i]));
        const classes = stringClasses([...texts.values()], { addresses: ranges.length > 0, maxStates });
        for (const { accepts, addressLike, only, word } of classes) {
            const inText = (set) => accepts[index.get(textKey(set)) ?? -1] === true;
            const holds = (address) => this.conditions.map(({ matchers: list }) => list.some((m) => accepted(m, inText, address)));
            this.cell('string', holds(parseAddress(word)), word);
            if (only || !addressLike)
                continue;
            for (const { sample } of [{ sample: undefined }, ...parts])
                this.cell('string', holds(sample), undefined);
        }
    }
}
function textKey(set) {
    return `${set.operator}:${set.text}`;
}
/** Does a matcher accept a string, known only by the text sets it is in and the address it spells? */
function accepted(matcher, inText, address) {
    switch (matcher.kind) {
        case 'text':
            return matcher.sets.some(inText) !== matcher.but;
        case 'address':
            return address !== undefined && inRange(address, matcher.range);
        case 'number-but':
            return true;
        case 'exists':
            return matcher.value;
        default:
            return false;
    }
}
function inRange({ family, value }, range) {
    return family === range.family && value >= range.low && value <= range.high;
}
/** Cuts both families at the bounds of the ranges: each part lies wholly inside or outside of each range. */
function addressParts(ranges) {
    if (ranges.length === 0)
        return [];
    return [4, 6].flatMap((family) => {
        const end = 1n << (family === 4 ? 32n : 128n);
        const cuts = new Set([0n, end]);
        for (const range of ranges)
            if (range.family === family)
                cuts.add(range.low).add(range.high + 1n);
        const sorted = [...cuts].sort((a, b) => (a < b ? -1 : 1));
        return sorted.slice(0, -1).map((low, i) => {
            const high = (sorted[i + 1] ?? end) - 1n;
            const address = (value) => ({ family, value });
            const middle = (low + high) / 2n;
            return { sample: address(low), examples: [middle, low, high].flatMap((value) => spellAddress(address(value))) };
        });
    });
}
/** Numbers that stand for all: each bound, one between each two neighbours, and the numbers that only their text can tell. */
function numbers(conditions) {
    const bounds = new Set();
    const spelt = new Set();
    for (const matcher of conditions.flatMap((c) => c.matchers)) {
        if (matcher.kind === 'range')
            bounds.add(matcher.low).add(matcher.high);
        else if (matcher.kind === 'number-but')
            for (const value of matcher.values)
                bounds.add(value);
        else if (matcher.kind === 'number-text')
            spelt.add(matcher.text);
    }
    bounds.delete(-Infinity);
    bounds.delete(Infinity);
    const points = [...bounds].sort((a, b) => a - b);
    const between = [-Infinity, ...points].flatMap((low, i) => numberBetween(low, points[i] ?? Infinity));
    let unlisted = 400;
    while (spelt.has(`1e${unlisted}`))
        unlisted++;
    return [...points, ...between, ...[...spelt, `1e${unlisted}`].map(numberText)];
}
/** A double strictly between the two, none where they are neighbours. */
function numberBetween(low, high) {
    const candidates = low === -Infinity
        ? [high === Infinity ? 0 : Math.floor(high) - 1, high - 1, -Number.MAX_VALUE]
        : high === Infinity
            ? [Math.floor(low) + 1, low + 1, Number.MAX_VALUE]
            : [Math.floor(low) + 1, (low + high) / 2, low / 2 + high / 2];
    const found = candidates.find((n) => Number.isFinite(n) && n > low && n < high);
    return found === undefined ? [] : [found];
}

;// CONCATENATED MODULE: ./build/src/pattern/boxes.js
/**
 * Boxes: one set of cells a path, meaning every event whose values lie in them. A combination of a pattern is a box; what a union
 * of boxes leaves of another box is found by splitting it one path at a time.
 */


const USUAL_EFFORT = { maxStates: 20_000, maxSteps: 50_000 };
/** @throws TooHard */
function space(conditions, domain, effort) {
    const byPath = new Map();
    for (const condition of conditions) {
        const known = byPath.get(condition.path);
        if (known === undefined)
            byPath.set(condition.path, new Set([condition]));
        else
            known.add(condition);
    }
    const paths = [...byPath.keys()].sort();
    const partitions = paths.map((path) => partition([...(byPath.get(path) ?? [])], domain(path), effort.maxStates));
    return { paths, index: new Map(paths.map((path, i) => [path, i])), partitions, all: partitions.map(({ all }) => all) };
}
/** The cells that satisfy a condition. */
function cellsOf(within, condition) {
    return within.partitions[within.index.get(condition.path) ?? -1]?.sets.get(condition) ?? 0n;
}
/** `box` narrowed by conditions; `withoutAbsent` names those whose `exists: false` is not to count. */
function narrow(within, box, conditions, withoutAbsent) {
    const result = [...box];
    for (const condition of conditions) {
        const at = within.index.get(condition.path) ?? -1;
        const cells = cellsOf(within, condition);
        const counted = withoutAbsent?.has(condition) ? cells & ~(within.partitions[at]?.absent ?? 0n) : cells;
        result[at] = (result[at] ?? 0n) & counted;
    }
    return result;
}
function isEmpty(box) {
    return box.includes(0n);
}
/**
 * A part of `box` that none of `cover` reaches, or `undefined` if they cover it all.
 * @throws TooHard past `maxSteps`
 */
function uncovered(box, cover, maxSteps) {
    if (isEmpty(box))
        return undefined;
    // What is wide takes most away at once.
    const width = (b) => b.filter((cells, i) => cells !== box[i]).length;
    const ordered = cover
        .map((b) => b.map((cells, i) => cells & (box[i] ?? 0n)))
        .filter((b) => !isEmpty(b))
        .sort((a, b) => width(a) - width(b));
    const stack = [{ part: box, next: 0 }];
    let steps = 0;
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        const { part, next } = visit;
        const at = ordered.findIndex((b, i) => i >= next && part.every((cells, p) => (cells & (b[p] ?? 0n)) !== 0n));
        if ((steps += 1) > maxSteps)
            throw new TooHard('the patterns combine in too many ways');
        const cut = ordered[at];
        if (cut === undefined)
            return part;
        const inside = [...part];
        for (const [p, cells] of part.entries()) {
            const outside = cells & ~(cut[p] ?? 0n);
            if (outside === 0n)
                continue;
            stack.push({ part: inside.map((c, q) => (q === p ? outside : c)), next: at + 1 });
            inside[p] = cells & (cut[p] ?? 0n);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/pattern/envelope.js
/**
 * What every IAM event carries before any pattern speaks: EventBridge's envelope around CloudTrail's record, in the account and
 * region where IAM events appear. Everything not fixed here is free, present or absent.
 *
 * Sources: https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html (top-level fields),
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html (record) and
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html (userIdentity).
 */


const NEVER = { values: [], absent: true, hints: [] };
const STRINGS = { values: 'strings', absent: true, hints: [] };
function only(value) {
    return { values: [value], absent: false, hints: [] };
}
function strings(absent, ...hints) {
    return { values: 'strings', absent, hints };
}
/**
 * 1.08 and later: every minor version of major 1, and later majors as far as anyone will live to see. CloudTrail counts a major and a
 * minor version, "1.08" being minor 8.
 */
function eventVersions() {
    const minor = (from) => Array.from({ length: 100 - from }, (_, i) => String(from + i).padStart(2, '0'));
    const later = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((major) => [`${major}.0`, ...minor(0).map((m) => `${major}.${m}`)]);
    return ['1.11', ...minor(8).map((m) => `1.${m}`), ...later];
}
/** `eventName` and what hangs on it stand in `callFields`. */
function fixedFields({ account, eventRegion }) {
    const user = (name) => `arn:aws:iam::${account}:user/${name}`;
    return new Map([
        ['version', only('0')],
        ['id', strings(false, '12345678-1234-1234-1234-123456789012')],
        ['detail-type', only('AWS API Call via CloudTrail')],
        ['source', only('aws.iam')],
        ['account', only(account)],
        ['time', strings(false, '2026-01-01T00:00:00Z')],
        ['region', only(eventRegion)],
        ['resources', NEVER],
        ['detail', NEVER],
        ['detail.eventVersion', { values: eventVersions(), absent: false, hints: [] }],
        ['detail.userIdentity', NEVER],
        [
            'detail.userIdentity.type',
            strings(false, 'IAMUser', 'AssumedRole', 'Root', 'AWSService', 'FederatedUser', 'IdentityCenterUser'),
        ],
        ['detail.userIdentity.principalId', strings(true, 'AIDAEXAMPLE', 'AROAEXAMPLE:session')],
        ['detail.userIdentity.arn', strings(true, user('alice'), `arn:aws:sts::${account}:assumed-role/admin/alice`)],
        ['detail.userIdentity.accountId', strings(true, account, '999999999999')],
        ['detail.userIdentity.accessKeyId', strings(true, 'AKIAEXAMPLE', 'ASIAEXAMPLE')],
        ['detail.userIdentity.userName', strings(true, 'alice', 'bob')],
        ['detail.userIdentity.invokedBy', strings(true, 'cloudformation.amazonaws.com', 'sso.amazonaws.com')],
        ['detail.userIdentity.identityProvider', STRINGS],
        ['detail.userIdentity.credentialId', STRINGS],
        ['detail.userIdentity.onBehalfOf.userId', STRINGS],
        ['detail.userIdentity.onBehalfOf.identityStoreArn', STRINGS],
        ['detail.userIdentity.inScopeOf.sourceArn', STRINGS],
        ['detail.userIdentity.inScopeOf.sourceAccount', STRINGS],
        ['detail.userIdentity.inScopeOf.issuerType', STRINGS],
        ['detail.userIdentity.inScopeOf.credentialsIssuedTo', STRINGS],
        ['detail.userIdentity.sessionContext', NEVER],
        ['detail.userIdentity.sessionContext.attributes', NEVER],
        ['detail.userIdentity.sessionContext.attributes.creationDate', STRINGS],
        [
            'detail.userIdentity.sessionContext.attributes.mfaAuthenticated',
            { values: ['false', 'true'], absent: true, hints: [] },
        ],
        ['detail.userIdentity.sessionContext.sessionIssuer', NEVER],
        ['detail.userIdentity.sessionContext.sessionIssuer.type', strings(true, 'Role', 'IAMUser')],
        ['detail.userIdentity.sessionContext.sessionIssuer.userName', strings(true, 'admin', 'deploy')],
        ['detail.userIdentity.sessionContext.sessionIssuer.principalId', STRINGS],
        ['detail.userIdentity.sessionContext.sessionIssuer.arn', strings(true, `arn:aws:iam::${account}:role/admin`)],
        ['detail.userIdentity.sessionContext.sessionIssuer.accountId', strings(true, account)],
        ['detail.userIdentity.sessionContext.sourceIdentity', strings(true, 'alice')],
        ['detail.userIdentity.sessionContext.ec2RoleDelivery', STRINGS],
        ['detail.userIdentity.sessionContext.assumedRoot', STRINGS],
        ['detail.eventTime', strings(false, '2026-01-01T00:00:00Z')],
        ['detail.eventSource', only('iam.amazonaws.com')],
        ['detail.awsRegion', only(eventRegion)],
        ['detail.sourceIPAddress', strings(true, '203.0.113.7', 'AWS Internal', 'cloudformation.amazonaws.com')],
        ['detail.userAgent', strings(true, 'aws-cli/2.0', 'AWS Internal')],
        ['detail.errorCode', strings(true, 'AccessDenied', 'NoSuchEntityException')],
        ['detail.errorMessage', strings(true, 'User is not authorized')],
        // Objects, or null where a call was denied: never a value that carries anything.
        ['detail.requestParameters', { values: [null], absent: true, hints: [] }],
        ['detail.responseElements', { values: [null], absent: true, hints: [] }],
        ['detail.additionalEventData', { values: [null], absent: true, hints: [] }],
        ['detail.tlsDetails', NEVER],
        ['detail.tlsDetails.tlsVersion', strings(true, 'TLSv1.3')],
        ['detail.tlsDetails.cipherSuite', STRINGS],
        ['detail.tlsDetails.clientProvidedHostHeader', strings(true, 'iam.amazonaws.com')],
        ['detail.requestID', STRINGS],
        ['detail.eventID', strings(false, '12345678-1234-1234-1234-123456789012')],
        ['detail.eventType', only('AwsApiCall')],
        ['detail.apiVersion', STRINGS],
        ['detail.managementEvent', only(true)],
        ['detail.recipientAccountId', only(account)],
        ['detail.sharedEventID', STRINGS],
        ['detail.vpcEndpointId', STRINGS],
        ['detail.vpcEndpointAccountId', STRINGS],
        ['detail.eventCategory', only('Management')],
        ['detail.sessionCredentialFromConsole', strings(true, 'true')],
        ['detail.serviceEventDetails', NEVER],
    ]);
}
/** Fields whose value follows from the call. */
const CALL_FIELDS = new Set(['detail.eventName', 'detail.readOnly']);
/** The value of a call field. A name we do not know is taken for a change. */
function callField(path, call) {
    return path === 'detail.eventName' ? call : iam_actions_iamAction(call)?.mutates === false;
}
/** The fields of a CloudTrail record that hold objects whose content depends on the call. */
const OPEN_OBJECTS = ['requestParameters', 'responseElements', 'additionalEventData'].map((f) => `detail.${f}`);
/** The domain of any path of a required event, but those of `CALL_FIELDS`. */
function envelope_requiredDomain(envelope) {
    const fields = fixedFields(envelope);
    const spelt = new Map([...fields.keys(), ...CALL_FIELDS].map((path) => [path.toLowerCase(), path]));
    return (path) => {
        const known = fields.get(path);
        if (known !== undefined)
            return known;
        // EventBridge has no other top-level field, and a field in another case is another field.
        if (!path.startsWith('detail.') || spelt.has(path.toLowerCase()))
            return NEVER;
        for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            const parent = path.slice(0, dot);
            const above = fields.get(parent);
            // Nothing stands below a value.
            if (CALL_FIELDS.has(parent) || (above !== undefined && above !== NEVER && !OPEN_OBJECTS.includes(parent)))
                return NEVER;
        }
        return path.startsWith('detail.userIdentity.') ? STRINGS : ANYTHING;
    };
}
/** A path below which IAM events hold arrays of objects only where the call's own parameters do (`requestParameters.tags`). */
function requiredInArrays(path) {
    const open = OPEN_OBJECTS.find((parent) => path.startsWith(`${parent}.`));
    if (open !== undefined)
        return path.includes('.', open.length + 1);
    return !path.startsWith('detail.userIdentity.') && path.includes('.', 'detail.'.length);
}
/** The least that a required event holds. Times and ids are examples: no pattern here reads a clock. */
function leastEvent({ account, eventRegion }, call) {
    return {
        version: '0',
        id: '12345678-1234-1234-1234-123456789012',
        'detail-type': 'AWS API Call via CloudTrail',
        source: 'aws.iam',
        account,
        time: '2026-01-01T00:00:00Z',
        region: eventRegion,
        resources: [],
        detail: {
            eventVersion: '1.11',
            userIdentity: { type: 'IAMUser' },
            eventTime: '2026-01-01T00:00:00Z',
            eventSource: 'iam.amazonaws.com',
            eventName: call,
            awsRegion: eventRegion,
            eventID: '12345678-1234-1234-1234-123456789012',
            eventType: 'AwsApiCall',
            managementEvent: true,
            recipientAccountId: account,
            eventCategory: 'Management',
            readOnly: callField('detail.readOnly', call),
        },
    };
}
/** What `leastEvent` holds at a path that a pattern may leave free. */
function usualValue(path) {
    return USUAL.get(path);
}
const USUAL = new Map([
    ['id', '12345678-1234-1234-1234-123456789012'],
    ['time', '2026-01-01T00:00:00Z'],
    ['detail.eventVersion', '1.11'],
    ['detail.userIdentity.type', 'IAMUser'],
    ['detail.eventTime', '2026-01-01T00:00:00Z'],
    ['detail.eventID', '12345678-1234-1234-1234-123456789012'],
]);

;// CONCATENATED MODULE: ./build/src/pattern/errors.js
/** What this library refuses, and nothing else: whatever another class of error says here is a defect of ours. */
/** A pattern that EventBridge (or SNS) would refuse, or that is beyond the limits stated in `limits.ts`. */
class errors_PatternError extends Error {
    reason;
    path;
    name = 'PatternError';
    /**
     * @param reason what is wrong, in words
     * @param path JSON path of the fault, e.g. `$.detail.eventName[0]`
     */
    constructor(reason, path) {
        super(`${path}: ${reason}`);
        this.reason = reason;
        this.path = path;
    }
}
/** An event (or message body) that is not a JSON object. */
class EventError extends Error {
    name = 'EventError';
}
/** A JSON path step: `.name` where the name is plain, `["..."]` where it is not. */
function errors_step(path, key) {
    if (typeof key === 'number')
        return `${path}[${key}]`;
    return isPlainName(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
function isPlainName(key) {
    if (key.length === 0 || key.length > 100)
        return false;
    for (const c of key) {
        const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || '_-$'.includes(c);
        if (!plain)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/pattern/limits.js
/** Limits of this library. AWS's own are far lower; these only keep hostile input from costing more than it should. */
/** Longest pattern text read, in UTF-16 units. The API refuses more than 4,096 (PutRule, `EventPattern`). */
const MAX_PATTERN_LENGTH = 1_048_576;
/** Deepest nesting of a pattern. */
const MAX_PATTERN_DEPTH = 256;
/**
 * Most combinations the `$or` arms of one pattern may multiply to. EventBridge: "must be under 1000"
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html).
 */
const MAX_COMBINATIONS = 1000;
/** Most combinations times fields: what a pattern at the two limits above could still make us copy. */
const MAX_CONDITIONS = 200_000;
/** Most steps that matching one combination against an event's arrays of objects may take. */
const MAX_ARRAY_WORK = 2_000_000;
/** Length from which EventBridge's default quota refuses a pattern
 *  (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html, "Event pattern size"). */
const limits_EVENTBRIDGE_PATTERN_SIZE = 2048;

;// CONCATENATED MODULE: ./build/src/pattern/walk.js
/** From an event to the leaves at a path. */

/** What stands at a path when no array of objects is on the way. */
var Found;
(function (Found) {
    Found[Found["Nothing"] = 0] = "Nothing";
    Found[Found["Mismatch"] = 1] = "Mismatch";
    Found[Found["Match"] = 2] = "Match";
    /** Objects or arrays inside an array: elements must be consistent across paths, see `arrays.ts`. */
    Found[Found["Arrays"] = 3] = "Arrays";
})(Found || (Found = {}));
function branches(walk) {
    if (walk.branches !== undefined)
        return walk.branches;
    const { rest } = walk;
    const made = [];
    for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
        made.push(branch(rest.slice(0, dot), { rest: rest.slice(dot + 1), branches: undefined }));
    }
    made.push(branch(rest, undefined));
    walk.branches = made;
    return made;
}
function branch(key, next) {
    return { key, next, inherited: key in Object.prototype };
}
/** The value of an own member; `undefined` where there is none. */
function member(object, { key, inherited }) {
    if (inherited && !Object.hasOwn(object, key))
        return undefined;
    return object[key];
}
/** Looks along one path. The depth of the recursion is bounded by the steps of the path. */
function look(object, walk, test) {
    let best = Found.Nothing;
    for (const way of walk.branches ?? branches(walk)) {
        const value = member(object, way);
        if (value === undefined)
            continue;
        const { next } = way;
        let found = Found.Nothing;
        if (typeof value === 'object' && value !== null && !(value instanceof json_NumberText)) {
            if (Array.isArray(value))
                found = lookArray(value, next === undefined ? test : undefined);
            else if (next !== undefined)
                found = look(value, next, test);
        }
        else if (next === undefined) {
            found = leafFound(value, test);
        }
        if (found === Found.Arrays)
            return found;
        if (found > best)
            best = found;
    }
    return best;
}
function lookArray(array, test) {
    let best = Found.Nothing;
    for (const element of array) {
        if (typeof element === 'object' && element !== null && !(element instanceof json_NumberText))
            return Found.Arrays;
        if (test !== undefined && best !== Found.Match)
            best = Math.max(best, leafFound(element, test));
    }
    return best;
}
function leafFound(value, test) {
    // What JSON has no word for (undefined, a function) is not there.
    if (!isLeaf(value))
        return Found.Nothing;
    return test(value) ? Found.Match : Found.Mismatch;
}
function isLeaf(value) {
    return (typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean' ||
        value === null ||
        value instanceof json_NumberText);
}

;// CONCATENATED MODULE: ./build/src/pattern/arrays.js
/**
 * Array consistency: when objects stand in an array, all paths must be satisfied from the same element. Every leaf carries the
 * arrays and indices of the objects and arrays above it; a combination matches if leaves can be chosen, path by path in sorted
 * order, whose memberships agree. `exists: false` holds if no leaf agrees with the memberships chosen so far, so, as in the
 * engine, its answer depends on where its path sorts.
 */




/** @throws EventError where the event's arrays combine in too many ways */
function matchArrays(combination, event) {
    return new ArrayMatch(combination, event).run();
}
class ArrayMatch {
    combination;
    ids = new Map();
    /** For each array id the last path with leaves in it. */
    last = new Map();
    roots;
    work = 0;
    constructor(combination, event) {
        this.combination = combination;
        this.roots = combination.map(({ walk }, i) => this.collect(event, walk, i));
    }
    run() {
        let states = [new Map()];
        for (const [i, { test, absent }] of this.combination.entries()) {
            const next = new Map();
            for (const state of states) {
                let agreeing = false;
                for (const place of this.agreeing(i, state)) {
                    for (const leaf of place.leaves) {
                        agreeing = true;
                        this.spend(1);
                        if (test(leaf))
                            this.remember(next, state, place, i);
                    }
                }
                if (!agreeing && absent)
                    this.remember(next, state, undefined, i);
            }
            if (next.size === 0)
                return false;
            states = next.values();
        }
        return true;
    }
    /** The places of path `i` whose arrays do not contradict the choice. */
    *agreeing(i, state) {
        const stack = this.roots.slice(i, i + 1);
        for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
            yield place;
            for (const [id, elements] of place.below) {
                const index = state.get(id);
                if (index === undefined) {
                    for (const below of elements.values())
                        stack.push(below);
                }
                else {
                    const below = elements.get(index);
                    if (below !== undefined)
                        stack.push(below);
                }
                this.spend(1);
            }
        }
    }
    /** Adds a choice, without what no later path can disagree about: so choices are few, and equal ones are one. */
    remember(states, state, place, i) {
        const kept = [];
        const keep = (id, index) => {
            this.spend(1);
            if ((this.last.get(id) ?? -1) > i)
                kept.push([id, index]);
        };
        for (const [id, index] of state)
            keep(id, index);
        for (let p = place; p?.parent !== undefined; p = p.parent)
            if (!state.has(p.id))
                keep(p.id, p.index);
        kept.sort(([a], [b]) => a - b);
        states.set(kept.join(';'), new Map(kept));
    }
    /** All leaves at a path, in their places. An explicit stack: arrays nest as deeply as the event likes. */
    collect(event, start, i) {
        const root = { parent: undefined, id: -1, index: 0, leaves: [], below: new Map() };
        const stack = [{ value: event, walk: start, place: root }];
        for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
            const { value, walk, place } = visit;
            if (isLeaf(value)) {
                if (walk === undefined)
                    this.add(value, place, i);
            }
            else if (Array.isArray(value)) {
                for (const [index, element] of value.entries()) {
                    // A scalar directly in an array stands for the whole array, not for its place in it.
                    stack.push({ value: element, walk, place: isInside(element) ? this.place(place, value, index) : place });
                }
            }
            else if (typeof value === 'object' && value !== null && walk !== undefined) {
                for (const way of branches(walk)) {
                    const below = member(value, way);
                    if (below !== undefined)
                        stack.push({ value: below, walk: way.next, place });
                }
            }
        }
        return root;
    }
    add(leaf, place, i) {
        place.leaves.push(leaf);
        for (let p = place; p.parent !== undefined && this.last.get(p.id) !== i; p = p.parent)
            this.last.set(p.id, i);
    }
    place(parent, array, index) {
        let id = this.ids.get(array);
        if (id === undefined)
            this.ids.set(array, (id = this.ids.size));
        let elements = parent.below.get(id);
        if (elements === undefined)
            parent.below.set(id, (elements = new Map()));
        const place = { parent, id, index, leaves: [], below: new Map() };
        elements.set(index, place);
        return place;
    }
    spend(work) {
        this.work += work;
        if (this.work > MAX_ARRAY_WORK)
            throw new EventError('the arrays of the event combine in too many ways');
    }
}
function isInside(element) {
    return typeof element === 'object' && element !== null && !(element instanceof json_NumberText);
}

;// CONCATENATED MODULE: ./build/src/pattern/match.js
/** Does an event match a pattern? */





/**
 * Matches as EventBridge does (docs/pattern-language.md). Text is read by `JSON.parse`, unless the pattern compares numbers: then
 * by a reader that keeps how they are spelt. Of duplicate members the last counts, in text as in objects.
 * @throws EventError if the event is not a JSON object
 */
function matchEvent(pattern, event) {
    const object = typeof event === 'string' ? parseEvent(event, pattern.needsNumberText) : asObject(event);
    for (let i = 0; i < pattern.combinations.length; i++)
        if (matchCombination(pattern, i, object))
            return true;
    return false;
}
/**
 * Reads an event once, to match it against many patterns.
 * @param keepNumberText ask for it if any of the patterns `needsNumberText`: three to five times slower
 * @throws EventError if the text is not a JSON object
 */
function parseEvent(text, keepNumberText = false) {
    let value;
    try {
        value = keepNumberText
            ? readJson(text, { objects: 'plain', ignoreTrailing: false, maxDepth: Infinity, number: numberText })
            : JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof JsonError)
            throw new EventError(`not JSON: ${error.message}`);
        throw error;
    }
    return asObject(value);
}
function asObject(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isForeign(value))
        return value;
    throw new EventError('an event is a JSON object');
}
function isForeign(value) {
    return value instanceof json_NumberText || value instanceof json_Members;
}
function matchCombination({ combinations, cheapest }, at, event) {
    let arrays = false;
    for (const { walk, test, absent } of cheapest[at] ?? []) {
        const found = look(event, walk, test);
        if (found === Found.Arrays)
            arrays = true;
        else if (found !== Found.Match && !(absent && found === Found.Nothing))
            return false;
    }
    return !arrays || matchArrays(combinations[at] ?? [], event);
}

;// CONCATENATED MODULE: ./build/src/pattern/witness.js
/** The cells of a box that can be shown, or an empty set where there is none. */
function showable(within, box) {
    return box.map((cells, i) => cells & (within.partitions[i]?.showable ?? 0n));
}
/**
 * An event in the box (whose cells must all be showable), on top of `base`. A path under another path's value is spelt with a dotted
 * key, which patterns read as the same path; whether that worked is for the matcher to say.
 */
function example(within, box, base, preference) {
    const event = structuredClone(base);
    for (const [i, path] of within.paths.entries()) {
        const cells = (within.partitions[i]?.cells ?? []).filter((_, bit) => ((box[i] ?? 0n) >> BigInt(bit)) & 1n);
        const usual = preference.usual(path);
        const chosen = choose(path, cells, usual, preference);
        if (chosen === undefined)
            remove(event, path);
        else
            put(event, path, chosen);
    }
    return event;
}
function choose(path, cells, usual, preference) {
    const values = cells.flatMap((cell) => (cell.kind === 'value' && cell.example !== undefined ? [cell.example] : []));
    if (usual !== undefined && values.includes(usual))
        return usual;
    const absent = cells.some((cell) => cell.kind === 'absent');
    if (absent && !(preference.present(path) && values.some((value) => typeof value === 'string')))
        return undefined;
    return values.find((value) => typeof value === 'string') ?? values[0];
}
function own(tree, key) {
    return Object.hasOwn(tree, key) ? tree[key] : undefined;
}
function isTree(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function witness_define(tree, key, value) {
    Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true }); // `__proto__` too
}
function put(event, path, value) {
    let tree = event;
    let rest = path;
    for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
        const key = rest.slice(0, dot);
        const below = own(tree, key);
        if (below === undefined)
            witness_define(tree, key, {});
        else if (!isTree(below))
            break; // a value stands in the way: spell the rest as one key
        tree = own(tree, key);
        rest = rest.slice(dot + 1);
    }
    witness_define(tree, rest, value);
}
function remove(event, path) {
    let tree = event;
    let rest = path;
    for (let dot = rest.indexOf('.'); dot >= 0 && isTree(tree); dot = rest.indexOf('.')) {
        tree = own(tree, rest.slice(0, dot));
        rest = rest.slice(dot + 1);
    }
    if (isTree(tree) && !isTree(own(tree, rest)) && !Array.isArray(own(tree, rest)))
        Reflect.deleteProperty(tree, rest);
}
/** The value that `example` put at a path. */
function valueAt(event, path) {
    let tree = event;
    let rest = path;
    while (isTree(tree)) {
        const whole = own(tree, rest);
        if (whole !== undefined)
            return whole;
        const dot = rest.indexOf('.');
        if (dot < 0)
            return undefined;
        tree = own(tree, rest.slice(0, dot));
        rest = rest.slice(dot + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/pattern/decide.js
/**
 * Is everything that one pattern admits also admitted by a union of others? Exact over values (`cells.ts`), careful over arrays, and
 * every "not covered" carries an event that the matcher itself has confirmed.
 */






/**
 * Does the union of `union` admit every event that `required` admits?
 *
 * "covered" is a proof for all events; "not covered" shows one; "unknown" says what kept us from either.
 */
function decideCoverage(required, union, options = {}) {
    const effort = options.effort ?? USUAL_EFFORT;
    const inArrays = options.inArrays ?? belowArrays;
    const cover = union.flatMap((pattern) => pattern.combinations);
    try {
        const within = space([...required.combinations, ...cover].flat(), options.domain ?? (() => ANYTHING), effort);
        const boxes = cover.map((combination) => narrow(within, within.all, combination));
        let doubt;
        for (const combination of required.combinations) {
            const start = narrow(within, within.all, combination);
            const shown = uncovered(showable(within, start), boxes, effort.maxSteps);
            if (shown !== undefined) {
                const witness = example(within, shown, {}, SIMPLEST);
                if (confirmed(required, union, witness))
                    return { verdict: 'not-covered', witness, path: obstacle(within, shown, boxes) };
                doubt ??= 'an event that should be lost could not be confirmed by the matcher';
            }
            else if (uncovered(start, boxes, effort.maxSteps) !== undefined) {
                doubt ??= 'only values that JSON numbers or addresses cannot show are left over';
            }
            else {
                const careful = cover.map((c) => narrow(within, within.all, c, doubtful(c, combination, within, inArrays)));
                if (uncovered(start, careful, effort.maxSteps) !== undefined) {
                    doubt ??= 'it depends on "exists": false inside an array of objects';
                }
            }
        }
        return doubt === undefined ? { verdict: 'covered' } : { verdict: 'unknown', reason: doubt };
    }
    catch (error) {
        if (error instanceof TooHard)
            return { verdict: 'unknown', reason: error.message };
        throw error;
    }
}
const SIMPLEST = { usual: () => undefined, present: () => false };
/** The default of `DecideOptions.inArrays`. */
function belowArrays(path) {
    const dot = path.indexOf('.');
    return dot >= 0 && !(path.startsWith('detail.') && !path.includes('.', dot + 1));
}
function confirmed(required, union, witness) {
    try {
        return matchEvent(required, witness) && !union.some((pattern) => matchEvent(pattern, witness));
    }
    catch (error) {
        if (error instanceof EventError)
            return false;
        throw error;
    }
}
/** The one path on which the box that comes nearest refuses the part left over. */
function obstacle(within, part, boxes) {
    let best;
    for (const box of boxes) {
        const refused = [...part.keys()].filter((p) => ((part[p] ?? 0n) & (box[p] ?? 0n)) === 0n);
        if (best === undefined || refused.length < best.length)
            best = refused;
    }
    return best?.length === 1 ? within.paths[best[0] ?? -1] : undefined;
}
/**
 * The conditions of `combination` whose `exists: false` must not be counted on. The engine judges it with the array elements chosen
 * so far, and two patterns choose on the way to it by their own paths. It is the same judgement if no array of objects can be above the
 * path, if nothing else in question can lie in the same array, or if both patterns constrain the same paths on the way to it and it.
 */
function doubtful(combination, required, within, inArrays) {
    const result = new Set();
    for (const condition of combination) {
        const { path } = condition;
        if (!condition.absent || !inArrays(path))
            continue;
        const related = (other) => other !== path && shareArray(path, other, inArrays);
        if (!within.paths.some(related))
            continue;
        const before = (c) => JSON.stringify(c.flatMap((x) => (x.path < path && related(x.path) ? [x.path] : [])));
        const constrained = required.some((c) => c.path === path);
        if (!constrained || before(combination) !== before(required))
            result.add(condition);
    }
    return result;
}
/** Can an array of objects stand above both paths? */
function shareArray(a, b, inArrays) {
    let shared = -1;
    for (let dot = a.indexOf('.'); dot >= 0 && b.startsWith(a.slice(0, dot + 1)); dot = a.indexOf('.', dot + 1))
        shared = dot;
    return shared >= 0 && inArrays(`${a.slice(0, shared)}.x`);
}

;// CONCATENATED MODULE: ./build/src/pattern/question.js
/**
 * What is left of a coverage question once the envelope and the call are settled: do these ways, over the fields an event may fill as it
 * likes, let everything through?
 */





/** @param silent what may stay silent by declaration */
function answer(ways, silent, domain, effort) {
    try {
        return new Question(ways, silent, domain, effort).answer();
    }
    catch (error) {
        if (error instanceof TooHard)
            return unknown(error.message);
        throw error;
    }
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
class Question {
    ways;
    silent;
    domain;
    effort;
    within;
    ends;
    quiet;
    constructor(ways, silent, domain, effort) {
        this.ways = ways;
        this.silent = silent;
        this.domain = domain;
        this.effort = effort;
        this.within = space([...ways.flat(2), ...silent.flat()], domain, effort);
        this.ends = ways.map((way) => narrow(this.within, this.within.all, way.flat()));
        this.quiet = silent.map((combination) => narrow(this.within, this.within.all, combination));
    }
    answer() {
        const { within, ends, quiet } = this;
        const { all } = within;
        const calm = withoutError(within);
        const cover = [...ends, ...quiet];
        const lost = this.left(showable(within, calm), cover) ?? this.left(showable(within, all), cover);
        if (lost === undefined) {
            if (this.left(all, cover) !== undefined)
                return unknown('only values that cannot be shown are left over');
            if (this.left(all, this.careful()) === undefined)
                return { kind: 'always' };
            return unknown('it depends on "exists": false inside an array of objects');
        }
        for (const end of ends) {
            const passing = this.left(showable(within, end), quiet);
            if (passing === undefined)
                continue;
            const onlyWithErrorCode = this.left(calm, this.careful()) === undefined;
            return { kind: 'sometimes', within, lost, passing, onlyWithErrorCode };
        }
        if (ends.some((end) => this.left(end, quiet) !== undefined)) {
            return unknown('only values that cannot be shown would get through');
        }
        if (this.ways.some((way, i) => this.onlyListsPass(way, ends[i] ?? []))) {
            return unknown('the patterns on the route ask for different values of one field');
        }
        return { kind: 'never' };
    }
    left(box, cover) {
        return uncovered(box, cover, this.effort.maxSteps);
    }
    /** No single value passes, but a list could: it gives each pattern the value it asks for. */
    onlyListsPass(way, end) {
        const { within } = this;
        if (way.length < 2 || way.some((combination) => isEmpty(narrow(within, within.all, combination))))
            return false;
        return end.every((cells, i) => cells !== 0n || this.domain(within.paths[i] ?? '').values === 'any');
    }
    /** What surely gets through or stays silent: without what arrays of objects could undo. */
    careful() {
        const { within } = this;
        const sure = (c) => doubtful(c, [], within, requiredInArrays);
        return [...this.ways, ...this.silent.map((c) => [c])].map((way) => way.reduce((box, c) => narrow(within, box, c, sure(c)), within.all));
    }
}
/** Everything but failed calls: an error message comes with an error code only. */
function withoutError(within) {
    return within.all.map((cells, i) => {
        const path = within.paths[i];
        const failed = path === 'detail.errorCode' || path === 'detail.errorMessage';
        return failed ? cells & (within.partitions[i]?.absent ?? 0n) : cells;
    });
}

;// CONCATENATED MODULE: ./build/src/pattern/coverage.js
/**
 * Which required IAM events get through? A route is a list of patterns that must all match (the rule on one bus, the rule on the next,
 * a subscription's filter policy); an event gets through if it passes some route. What the envelope fixes is tested as it is, what it
 * leaves free is decided over cells, and calls that leave the same question are answered once.
 */







/** `coverRoutes` where every route is one pattern. */
function coverage_coverCalls(union, calls, envelope, options = {}) {
    return coverage_coverRoutes(union.map((pattern) => [pattern]), calls, envelope, options);
}
/** The verdict for each call (names without `iam:`), in the order given. */
function coverage_coverRoutes(routes, calls, envelope, options = {}) {
    const coverage = new Coverage(routes, envelope, options);
    return new Map(calls.map((call) => [call, coverage.verdict(call)]));
}
/** Names that AWS might give to calls it has not invented yet: verbs that no IAM call has. */
const INVENTED_CALLS = ['ZebraUser', 'QuiltRole', 'XylophonePolicy', 'JuggleThing'];
/** Would a call with a verb that AWS invents tomorrow alert, whatever it acts on? */
function newVerbs(union, envelope) {
    const verdicts = [...coverage_coverCalls(union, INVENTED_CALLS, envelope).values()];
    const alerts = verdicts.every((v) => v.verdict === 'always' || (v.verdict === 'sometimes' && v.lostOnlyWithErrorCode));
    return alerts ? 'alert' : 'silent';
}
/** The calls that only read and would alert as well (or may: what cannot be told counts), sorted. */
function noise(union, envelope) {
    return [...coverage_coverCalls(union, iam_actions_READ_CALLS, envelope)].flatMap(([call, { verdict }]) => verdict === 'never' ? [] : [call]);
}
/** Most ways through all routes together. */
const MAX_WAYS = 5000;
class Coverage {
    routes;
    envelope;
    domain;
    rests = new Map();
    answers = new Map();
    numbers = new Map();
    keys = new Map();
    except;
    effort;
    constructor(routes, envelope, options) {
        this.routes = routes;
        this.envelope = envelope;
        this.domain = envelope_requiredDomain(envelope);
        this.except = options.except ?? [];
        this.effort = options.effort ?? USUAL_EFFORT;
    }
    verdict(call) {
        const ways = [];
        for (const route of this.routes) {
            for (const way of this.waysThrough(route, call))
                if (ways.push(way) > MAX_WAYS)
                    return tooMany;
        }
        const silent = this.except.flatMap((pattern) => this.alive(pattern, call));
        const found = this.ask(ways, silent);
        switch (found.kind) {
            case 'always':
            case 'never':
                return { verdict: found.kind };
            case 'unknown':
                return { verdict: 'unknown', reason: found.reason };
            case 'sometimes':
                return this.sometimes(call, found);
        }
    }
    /** Shows the loss, and makes sure that something else does get through. */
    sometimes(call, { within, lost, passing, onlyWithErrorCode }) {
        const show = (box) => example(within, box, leastEvent(this.envelope, call), this.preference);
        const counterExample = show(lost);
        if (this.fate(counterExample) !== 'lost' || this.fate(show(passing)) !== 'through') {
            return { verdict: 'unknown', reason: 'the matcher does not confirm the events that should tell' };
        }
        const lostWhen = within.paths.flatMap((path, i) => {
            if (lost[i] === showable(within, within.all)[i])
                return [];
            const value = valueAt(counterExample, path);
            return [value === undefined ? { path } : { path, value }];
        });
        return { verdict: 'sometimes', counterExample, lostOnlyWithErrorCode: onlyWithErrorCode, lostWhen };
    }
    preference = { usual: usualValue, present: (path) => this.domain(path).hints.length > 0 };
    fate(event) {
        try {
            if (this.except.some((pattern) => matchEvent(pattern, event)))
                return 'silent';
            return this.routes.some((route) => route.every((pattern) => matchEvent(pattern, event))) ? 'through' : 'lost';
        }
        catch (error) {
            if (error instanceof EventError)
                return 'unclear';
            throw error;
        }
    }
    /** The free conditions of each combination of a pattern that this call can still satisfy. */
    alive(pattern, call) {
        let rests = this.rests.get(pattern);
        if (rests === undefined)
            this.rests.set(pattern, (rests = pattern.combinations.flatMap((c) => this.rest(c))));
        return rests.flatMap((rest) => (rest.call.every(({ path, test }) => test(callField(path, call))) ? [rest.free] : []));
    }
    /** Nothing, if the envelope alone refuses the combination. */
    rest(combination) {
        const call = [];
        const free = [];
        for (const condition of combination) {
            if (CALL_FIELDS.has(condition.path)) {
                call.push(condition);
                continue;
            }
            const { values, absent } = this.domain(condition.path);
            const [value] = values;
            if (typeof values === 'string' || values.length + Number(absent) > 1)
                free.push(condition);
            else if (value === undefined ? !condition.absent : !condition.test(value))
                return [];
        }
        return [{ call, free }];
    }
    waysThrough(route, call) {
        let ways = [[]];
        for (const pattern of route) {
            const alive = this.alive(pattern, call);
            ways = ways.flatMap((way) => alive.map((free) => (free.length === 0 ? way : [...way, free])));
            if (ways.length > MAX_WAYS)
                break;
        }
        return ways;
    }
    ask(ways, silent) {
        if (ways.some((way) => way.length === 0))
            return { kind: 'always' };
        const key = JSON.stringify([
            [...new Set(ways.map((way) => way.map((c) => this.key(c)).join('&')))].sort(),
            silent.map((c) => this.key(c)),
        ]);
        let known = this.answers.get(key);
        if (known === undefined)
            this.answers.set(key, (known = answer(ways, silent, this.domain, this.effort)));
        return known;
    }
    key(combination) {
        const known = this.keys.get(combination);
        if (known !== undefined)
            return known;
        const number = (condition) => {
            const given = this.numbers.get(condition) ?? this.numbers.size;
            this.numbers.set(condition, given);
            return given;
        };
        const key = combination.map(number).join(',');
        this.keys.set(combination, key);
        return key;
    }
}
const tooMany = { verdict: 'unknown', reason: 'there are too many ways through the routes' };

;// CONCATENATED MODULE: ./build/src/pattern/lint-iam.js
/** Lints that know IAM: names that are no calls, fields that its events do not have, values they never hold. */




const EVENT_NAME = 'detail.eventName';
const SOURCE = 'source';
const EVENT_SOURCE = 'detail.eventSource';
/** Fields that differ from account to account: whether they fit is for coverage to say. */
const OF_THE_ACCOUNT = new Set([
    ...['account', 'region', 'detail.awsRegion', 'detail.recipientAccountId'],
    ...['id', 'time', 'version'],
]);
const READ_ONLY = { values: [false, true], absent: false, hints: [] };
/** Only for patterns that are about IAM: those that name its source or event source, or an IAM call. */
function lint_iam_iamLints(pattern, lists) {
    if (!isAboutIam(lists))
        return [];
    const domain = requiredDomain({ account: '111122223333', eventRegion: 'us-east-1' });
    return [
        ...otherService(pattern),
        ...lists.flatMap((list) => {
            if (list.field !== EVENT_NAME)
                return fieldLints(list, domain);
            return isAboutIamOnly(lists) ? nameLints(list) : [];
        }),
    ];
}
/** No other service is named: then names and fields that IAM does not have are mistakes. */
function isAboutIamOnly(lists) {
    return lists.every(({ field, nodes }) => {
        if (field === SOURCE)
            return nodes.every((node) => node === 'aws.iam');
        return field !== EVENT_SOURCE || nodes.every((node) => node === 'iam.amazonaws.com');
    });
}
function isAboutIam(lists) {
    return lists.some(({ field, nodes }) => (field === SOURCE && nodes.includes('aws.iam')) ||
        (field === EVENT_SOURCE && nodes.includes('iam.amazonaws.com')) ||
        (field === EVENT_NAME && nodes.some((node) => typeof node === 'string' && iamAction(node) !== undefined)));
}
function otherService({ combinations }) {
    const clash = combinations.some((combination) => {
        const source = combination.find(({ path }) => path === SOURCE);
        const eventSource = combination.find(({ path }) => path === EVENT_SOURCE);
        return (source !== undefined &&
            eventSource !== undefined &&
            source.test('aws.iam') !== eventSource.test('iam.amazonaws.com'));
    });
    if (!clash)
        return [];
    const message = 'source and detail.eventSource name different services: events of source aws.iam have eventSource iam.amazonaws.com';
    return [{ id: 'pattern-other-service', severity: 'high', path: '$', message }];
}
function nameLints({ path, nodes }) {
    return nodes.flatMap((node, i) => {
        const at = step(path, i);
        if (typeof node === 'string')
            return nameLint(node, at);
        const prefix = node instanceof Members && node.keys[0] === 'prefix' ? node.values[0] : undefined;
        if (typeof prefix !== 'string' || IAM_ACTIONS.some(({ name }) => name.startsWith(prefix)))
            return [];
        const message = `no IAM call starts with ${JSON.stringify(prefix)}${sameButCase(prefix, (name) => name.slice(0, prefix.length))}`;
        return [{ id: 'pattern-unknown-call', severity: 'medium', path: at, message }];
    });
}
function nameLint(name, path) {
    const action = iamAction(name);
    if (action?.event === false) {
        return [
            {
                id: 'pattern-unknown-call',
                severity: 'medium',
                path,
                message: `${name} is a permission, not a call: it is never an eventName`,
            },
        ];
    }
    if (action !== undefined)
        return [];
    const meant = sameButCase(name, (known) => known);
    const message = `${JSON.stringify(name)} is no IAM call, so it never fires${meant}`;
    return [{ id: meant === '' ? 'pattern-unknown-call' : 'pattern-wrong-case', severity: 'medium', path, message }];
}
function sameButCase(text, of) {
    const found = IAM_ACTIONS.find(({ name }) => of(name).toLowerCase() === text.toLowerCase());
    return found === undefined ? '' : `; case counts: ${JSON.stringify(of(found.name))}`;
}
function fieldLints(list, domainOf) {
    const { field, path, nodes } = list;
    const domain = field === 'detail.readOnly' ? READ_ONLY : domainOf(field);
    if (Array.isArray(domain.values) && domain.values.length === 0) {
        if (nodes.every((node) => isExists(node, false)))
            return [];
        const message = `IAM events have no value at ${field}${spelling(field, domainOf)}`;
        return [{ id: 'pattern-unknown-field', severity: 'high', path, message }];
    }
    return nodes.flatMap((node, i) => {
        const at = step(path, i);
        const wrong = wrongType(node, domain.values);
        if (wrong !== undefined) {
            return [{ id: 'pattern-wrong-type', severity: 'high', path: at, message: `${field} is ${wrong}` }];
        }
        return neverFires(node, at, list, domain.values);
    });
}
/** A fixed field whose list has no right value at all: one wrong name beside a right one is for other events. */
function neverFires(node, at, { field, nodes }, values) {
    const elsewhere = OF_THE_ACCOUNT.has(field) || field === SOURCE || field === EVENT_SOURCE || field === 'detail.eventVersion';
    if (elsewhere || typeof node !== 'string' || typeof values === 'string')
        return [];
    const known = values;
    if (nodes.some((other) => typeof other !== 'string' || known.includes(other)))
        return [];
    const message = `${JSON.stringify(node)} is no value of ${field} in an IAM event, which is ${JSON.stringify(known[0])}`;
    return [{ id: 'pattern-never-fires', severity: 'high', path: at, message }];
}
/** The known field that differs in case, or that stands elsewhere. */
function spelling(field, domainOf) {
    if (field.includes('.'))
        return '; upper and lower case count in field names';
    const inside = domainOf(`detail.${field}`).values;
    return Array.isArray(inside) || inside === 'strings' || field === 'eventName'
        ? `; did you mean detail.${field}?`
        : '';
}
function isExists(node, value) {
    return node instanceof Members && node.keys[0] === 'exists' && node.values[0] === value;
}
/** What the field holds, if the node can only match another type. */
function wrongType(node, values) {
    const texts = values === 'strings' || (Array.isArray(values) && values.every((value) => typeof value === 'string'));
    const flags = Array.isArray(values) && values.every((value) => typeof value === 'boolean');
    const numeric = node instanceof NumberText || (node instanceof Members && node.keys[0] === 'numeric');
    if (texts && (typeof node === 'boolean' || numeric)) {
        const value = node instanceof NumberText ? node.text : typeof node === 'boolean' ? String(node) : undefined;
        return `a string in IAM events${value === undefined ? '' : `: write "${value}" with quotes`}`;
    }
    if (flags && (typeof node === 'string' || numeric))
        return 'true or false in IAM events, without quotes';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/pattern/condition.js
/** Compiles a matcher list into one test. Runs for every event, so the common cases (names, prefixes) come first and cost least. */


function condition(path, matchers) {
    return {
        path,
        matchers,
        test: compile(matchers),
        absent: matchers.some((m) => m.kind === 'exists' && !m.value),
        walk: { rest: path, branches: undefined },
    };
}
function compile(matchers) {
    const exact = new Set();
    const others = [];
    for (const matcher of matchers) {
        if (matcher.kind === 'text' && !matcher.but && matcher.sets.every((set) => set.operator === 'exact')) {
            for (const set of matcher.sets)
                exact.add(set.text);
        }
        else if (!(matcher.kind === 'exists' && !matcher.value)) {
            others.push(matcher);
        }
    }
    const [only] = exact;
    if (others.length === 0 && exact.size === 1)
        return (leaf) => leaf === only;
    const tests = others.map(matcherTest);
    return (leaf) => {
        if (typeof leaf === 'string' && exact.has(leaf))
            return true;
        for (const test of tests)
            if (test(leaf))
                return true;
        return false;
    };
}
/** Does one matcher accept a leaf? (`exists: false` accepts none.) */
function matcherTest(matcher) {
    switch (matcher.kind) {
        case 'text': {
            const { but } = matcher;
            const tests = matcher.sets.map((set) => set.test);
            return (leaf) => {
                if (typeof leaf !== 'string')
                    return but;
                for (const test of tests)
                    if (test(leaf))
                        return !but;
                return but;
            };
        }
        case 'range': {
            const { low, lowOpen, high, highOpen } = matcher;
            return (leaf) => {
                const n = comparable(leaf);
                return n !== undefined && (lowOpen ? n > low : n >= low) && (highOpen ? n < high : n <= high);
            };
        }
        case 'number-text':
            return (leaf) => leaf instanceof json_NumberText && leaf.text === matcher.text;
        case 'number-but': {
            const values = new Set(matcher.values);
            return (leaf) => {
                const n = comparable(leaf);
                return n === undefined || !values.has(n);
            };
        }
        case 'literal':
            return (leaf) => leaf === matcher.value;
        case 'address': {
            const { family, low, high } = matcher.range;
            return (leaf) => {
                const address = typeof leaf === 'string' ? parseAddress(leaf) : undefined;
                return address?.family === family && address.value >= low && address.value <= high;
            };
        }
        case 'exists':
            return () => matcher.value;
    }
}
/** The double a leaf compares as. A number of a parsed object is its double, whose shortest form is comparable by definition. */
function comparable(leaf) {
    if (typeof leaf === 'number')
        return leaf;
    return leaf instanceof json_NumberText ? leaf.value : undefined;
}

;// CONCATENATED MODULE: ./build/src/pattern/matchers.js
/** Reads one entry of a matcher list: `"x"`, `5`, `true`, `{"prefix": "x"}`, ... */




/** Reads the entry at `path`. @throws PatternError */
function readMatcher(node, path) {
    if (typeof node === 'string')
        return stringMatcher(node);
    if (node instanceof json_NumberText) {
        return node.value === undefined ? { kind: 'number-text', text: node.text } : point(node.value);
    }
    if (node === null || typeof node === 'boolean')
        return { kind: 'literal', value: node };
    if (!(node instanceof json_Members))
        throw new errors_PatternError('a matcher list holds strings, numbers, true, false, null or one-operator objects', path);
    const [operator, value] = onlyMember(node, path);
    const at = errors_step(path, operator);
    switch (operator) {
        case 'prefix':
        case 'suffix':
            if (value instanceof json_Members) {
                const text = ignoreCase(value, at);
                return texts(operator === 'prefix' ? 'prefix-ignore-case' : 'suffix-ignore-case', [text], false);
            }
            return texts(operator, [string(value, at)], false);
        case 'equals-ignore-case':
            return texts('equals-ignore-case', [string(value, at)], false);
        case 'wildcard':
            return texts('wildcard', [wildcard(value, at)], false);
        case 'exactly': // in the engine, not in EventBridge's documentation; unlike a plain string it is never an address
            return texts('exact', [string(value, at)], false);
        case 'anything-but':
            return anythingBut(value, at);
        case 'numeric':
            return numeric(value, at);
        case 'cidr': {
            const range = parseCidr(string(value, at));
            if (typeof range === 'string')
                throw new errors_PatternError(`not a CIDR block: ${range}`, at);
            return { kind: 'address', range };
        }
        case 'exists':
            if (typeof value !== 'boolean')
                throw new errors_PatternError('exists takes true or false', at);
            return { kind: 'exists', value };
        default:
            throw new errors_PatternError(`unknown operator ${JSON.stringify(operator.slice(0, 100))}`, path);
    }
}
/** A plain string; one that spells an address matches every spelling of it. */
function stringMatcher(text) {
    const address = parseAddress(text);
    if (address === undefined)
        return texts('exact', [text], false);
    return { kind: 'address', range: { family: address.family, low: address.value, high: address.value } };
}
function point(value) {
    return { kind: 'range', low: value, lowOpen: false, high: value, highOpen: false };
}
function texts(operator, values, but) {
    return { kind: 'text', sets: values.map((value) => textSet(operator, value)), but };
}
function onlyMember(node, path) {
    const [key] = node.keys;
    const [value] = node.values;
    if (key === undefined || value === undefined || node.keys.length > 1) {
        throw new errors_PatternError(`one operator to a matcher object, not ${node.keys.length}`, path);
    }
    return [key, value];
}
function string(value, path) {
    if (typeof value !== 'string')
        throw new errors_PatternError('must be a string', path);
    return value;
}
function wildcard(value, path) {
    const text = string(value, path);
    const fault = wildcardFault(text);
    if (fault !== undefined)
        throw new errors_PatternError(`bad wildcard: ${fault}`, path);
    return text;
}
function ignoreCase(node, path) {
    const [operator, value] = onlyMember(node, path);
    if (operator !== 'equals-ignore-case')
        throw new errors_PatternError('only equals-ignore-case may stand here', path);
    return string(value, errors_step(path, operator));
}
const BUT_OPERATORS = new Set(['prefix', 'suffix', 'equals-ignore-case', 'wildcard']);
function anythingBut(value, path) {
    if (value instanceof json_Members) {
        const [operator, operand] = onlyMember(value, path);
        if (!BUT_OPERATORS.has(operator)) {
            throw new errors_PatternError('anything-but takes prefix, suffix, equals-ignore-case or wildcard', path);
        }
        const at = errors_step(path, operator);
        const values = entries(operand, at).map(([entry, where]) => {
            const text = operator === 'wildcard' ? wildcard(entry, where) : string(entry, where);
            if (text === '' && (operator === 'prefix' || operator === 'suffix'))
                throw new errors_PatternError('must not be empty', where);
            return text;
        });
        return texts(operator, values, true);
    }
    const list = entries(value, path);
    const numbers = [];
    const strings = [];
    for (const [entry, where] of list) {
        if (typeof entry === 'string')
            strings.push(entry);
        else if (entry instanceof json_NumberText)
            numbers.push(matchers_comparable(entry, where));
        else
            throw new errors_PatternError('anything-but takes strings or numbers', where);
    }
    if (numbers.length > 0 && strings.length > 0)
        throw new errors_PatternError('anything-but takes strings or numbers, not both', path);
    return numbers.length > 0 ? { kind: 'number-but', values: numbers } : texts('exact', strings, true);
}
/** The entries of a list that is not empty, or the one value, each with its path. */
function entries(node, path) {
    if (!Array.isArray(node))
        return [[node, path]];
    if (node.length === 0)
        throw new errors_PatternError('the list must not be empty', path);
    return node.map((entry, i) => [entry, errors_step(path, i)]);
}
function matchers_comparable(node, path) {
    if (!(node instanceof json_NumberText))
        throw new errors_PatternError('must be a number', path);
    if (node.value === undefined)
        throw new errors_PatternError(`${node.text.slice(0, 100)} has more digits than can be compared`, path);
    return node.value;
}
/** `["=", n]`, one bound, or a lower bound and then an upper bound above it. */
function numeric(node, path) {
    if (!Array.isArray(node))
        throw new errors_PatternError('numeric takes a list such as [">", 0, "<=", 5]', path);
    const list = node;
    const [operator, operand, second, limit] = list;
    const value = () => matchers_comparable(operand, errors_step(path, 1));
    if (operator !== '=' && operator !== '<' && operator !== '<=' && operator !== '>' && operator !== '>=') {
        throw new errors_PatternError('must be one of = < <= > >=', errors_step(path, 0));
    }
    if (list.length === 2) {
        const n = value();
        if (operator === '=')
            return point(n);
        const below = operator.startsWith('<');
        const open = operator.length === 1;
        return below
            ? { kind: 'range', low: -Infinity, lowOpen: false, high: n, highOpen: open }
            : { kind: 'range', low: n, lowOpen: open, high: Infinity, highOpen: false };
    }
    if (list.length !== 4 || !operator.startsWith('>')) {
        throw new errors_PatternError('a range is a lower bound (> or >=) and then an upper bound (< or <=)', path);
    }
    if (second !== '<' && second !== '<=')
        throw new errors_PatternError('must be < or <=', errors_step(path, 2));
    const low = value();
    const high = matchers_comparable(limit, errors_step(path, 3));
    if (!(low < high))
        throw new errors_PatternError('the lower bound must be below the upper bound', path);
    return { kind: 'range', low, lowOpen: operator === '>', high, highOpen: second === '<' };
}

;// CONCATENATED MODULE: ./build/src/pattern/parse.js
/**
 * Pattern text to combinations. The rules are the engine's (docs/pattern-language.md): a path met again replaces the earlier
 * list, `$or` multiplies what stands before it by its arms, and a pattern whose `$or` cannot be read that way is read again with
 * `$or` as the name of a field.
 */






/** Field names that EventBridge keeps for itself inside an arm of `$or`. Anywhere else they are ordinary names. */
const RESERVED_IN_OR = new Set([
    ...['exactly', 'equals-ignore-case', 'prefix', 'suffix', 'anything-but', 'exists', 'wildcard', 'numeric', 'cidr'],
    ...['=', '<', '<=', '>', '>=', 'regex', 'not-wildcard', 'not-equals-ignore-case', 'date-after', 'date-on-or-after'],
    ...['date-before', 'date-on-or-before', 'in-date-range', 'ip-address-in-range', 'ip-address-not-in-range'],
]);
/** Reads an EventBridge event pattern. @throws PatternError with the JSON path of the fault */
function parse_parsePattern(text, options = {}) {
    const root = parse_readPatternJson(text);
    const compiler = new Compiler(options.readMatcher ?? readMatcher);
    const combinations = compiler.compile(root);
    return compiled(text, combinations);
}
/** A pattern of these combinations. */
function compiled(text, combinations) {
    const steps = ({ path }) => path.split('.').length;
    return {
        text,
        combinations,
        cheapest: combinations.map((c) => c.toSorted((a, b) => steps(a) - steps(b))),
        needsNumberText: combinations.some((c) => c.some(dependsOnNumberText)),
    };
}
/** The pattern as a tree with members in document order. @throws PatternError */
function parse_readPatternJson(text) {
    if (text.length > MAX_PATTERN_LENGTH)
        throw new errors_PatternError(`longer than ${MAX_PATTERN_LENGTH} characters`, '$');
    let root;
    try {
        root = readJson(text, { objects: 'members', ignoreTrailing: true, maxDepth: MAX_PATTERN_DEPTH, number: numberText });
    }
    catch (error) {
        if (error instanceof JsonError)
            throw new errors_PatternError(error.message, '$');
        throw error;
    }
    if (!(root instanceof json_Members))
        throw new errors_PatternError('a pattern is a JSON object', '$');
    return root;
}
function dependsOnNumberText({ matchers }) {
    return matchers.some(({ kind }) => kind === 'range' || kind === 'number-text' || kind === 'number-but');
}
class Compiler {
    readMatcher;
    orAsField = false;
    sawOr = false;
    copied = 0;
    constructor(readMatcher) {
        this.readMatcher = readMatcher;
    }
    compile(root) {
        let drafts;
        try {
            drafts = this.object(root, [new Map()], '', '$', false);
        }
        catch (error) {
            if (!(error instanceof errors_PatternError) || error instanceof TooLarge || !this.sawOr)
                throw error;
            this.orAsField = true;
            try {
                drafts = this.object(root, [new Map()], '', '$', false);
            }
            catch {
                throw error; // the first reading is the one the author meant
            }
        }
        return drafts.map((draft) => [...draft.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
    }
    /** Adds an object's members to the drafts (which it may change) and gives the drafts that come of it. */
    object(node, drafts, prefix, path, inOr) {
        if (node.keys.length === 0)
            throw new errors_PatternError('an object must not be empty', path);
        let result = drafts;
        for (const [i, key] of node.keys.entries()) {
            const value = node.values[i];
            const at = errors_step(path, key);
            if (key === '$or' && !this.orAsField) {
                result = this.or(value, result, prefix, at);
                continue;
            }
            if (inOr && RESERVED_IN_OR.has(key))
                throw new errors_PatternError('is a reserved name inside $or', at);
            const name = prefix + key;
            if (value instanceof json_Members) {
                result = this.object(value, result, `${name}.`, at, inOr);
            }
            else if (Array.isArray(value)) {
                const added = this.list(value, name, at);
                for (const draft of result)
                    draft.set(name, added);
            }
            else {
                throw new errors_PatternError('must be an object or a list of matchers', at);
            }
        }
        return result;
    }
    list(nodes, name, path) {
        if (nodes.length === 0)
            throw new errors_PatternError('the list must not be empty', path);
        return condition(name, nodes.map((node, i) => this.readMatcher(node, errors_step(path, i))));
    }
    or(node, drafts, prefix, path) {
        this.sawOr = true;
        if (!Array.isArray(node) || node.length < 2)
            throw new errors_PatternError('$or takes a list of two or more objects', path);
        const result = [];
        for (const [i, arm] of node.entries()) {
            const at = errors_step(path, i);
            if (!(arm instanceof json_Members))
                throw new errors_PatternError('an arm of $or is an object', at);
            const copies = drafts.map((draft) => new Map(draft));
            for (const copy of copies)
                this.copied += copy.size;
            if (this.copied > MAX_CONDITIONS)
                throw new TooLarge('too many combinations of $or arms and fields', path);
            for (const draft of this.object(arm, copies, prefix, at, true))
                result.push(draft);
            if (result.length > MAX_COMBINATIONS)
                throw new TooLarge(`more than ${MAX_COMBINATIONS} combinations of $or arms`, path);
        }
        return result;
    }
}
/** Too large in one reading is too large in the other: no second try. */
class TooLarge extends errors_PatternError {
}

;// CONCATENATED MODULE: ./build/src/pattern/lint.js
/**
 * What is probably not meant by a pattern. Nothing here decides delivery (that is `coverage.ts`): a lint names the line to look at.
 * Ids are permanent; docs/pattern-language.md has a section for each.
 */





/** The largest pattern that PutRule's `EventPattern` takes, whatever the quota. */
const API_PATTERN_SIZE = 4096;
/** Lints in the order of the text, whole-pattern lints last; an invalid pattern gives one lint, `pattern-invalid`. */
function lintPattern(text) {
    let pattern;
    try {
        pattern = parsePattern(text);
    }
    catch (error) {
        if (!(error instanceof PatternError))
            throw error;
        return [
            {
                id: 'pattern-invalid',
                severity: 'high',
                path: error.path,
                message: `EventBridge refuses this pattern: ${error.reason}`,
            },
        ];
    }
    const orIsField = pattern.combinations.some((c) => c.some(({ path }) => path.split('.').includes('$or')));
    const lists = [...writtenLists(readPatternJson(text), orIsField)];
    return [
        ...lists.flatMap(operatorLints),
        ...replacedFields(lists),
        ...iamLints(pattern, lists),
        ...lint_droppedArms(pattern.combinations),
        ...wildcardComplexity(lists, pattern),
        ...wholeText(text, orIsField),
    ];
}
function* writtenLists(root, orIsField) {
    const stack = [{ node: root, field: '', path: '$', inOr: false }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        const { node, field, path, inOr } = visit;
        if (node instanceof Members) {
            const below = node.keys.flatMap((key, i) => {
                const value = node.values[i] ?? null;
                const at = step(path, key);
                if (key === '$or' && !orIsField && Array.isArray(value)) {
                    return value.map((arm, n) => ({ node: arm, field, path: step(at, n), inOr: true }));
                }
                return [{ node: value, field: field === '' ? key : `${field}.${key}`, path: at, inOr }];
            });
            stack.push(...below.reverse());
        }
        else if (Array.isArray(node)) {
            yield { field, path, nodes: node, inOr };
        }
    }
}
function operatorLints({ path, nodes }) {
    return nodes.flatMap((node, i) => {
        const at = step(path, i);
        if (node instanceof Members && node.keys[0] === 'exactly') {
            const message = "exactly is in the engine but not in EventBridge's documentation; a plain string says the same";
            return [{ id: 'pattern-undocumented-operator', severity: 'low', path: at, message }];
        }
        const star = literalStar(node);
        if (star === undefined)
            return [];
        const message = `the * in ${JSON.stringify(star)} is taken literally here; only wildcard reads it as "anything"`;
        return [{ id: 'pattern-literal-star', severity: 'medium', path: at, message }];
    });
}
/** A text with a star under an operator that does not expand it. */
function literalStar(node) {
    if (typeof node === 'string')
        return node.includes('*') ? node : undefined;
    if (Array.isArray(node))
        return node.map(literalStar).find((star) => star !== undefined);
    if (node instanceof Members && node.keys[0] !== 'wildcard')
        return literalStar(node.values[0]);
    return undefined;
}
/** The same field twice: the engine keeps the later list only, by the order of the text. */
function replacedFields(lists) {
    const earlier = new Map();
    return lists.flatMap((list) => {
        const first = earlier.get(list.field);
        // Arms of one `$or` are alternatives, not repetitions.
        if (first === undefined || (first.inOr && list.inOr)) {
            if (first === undefined)
                earlier.set(list.field, list);
            return [];
        }
        const message = `this list replaces the one at ${first.path}: of two lists for ${list.field} only the later counts`;
        return [{ id: 'pattern-replaced-field', severity: 'medium', path: list.path, message }];
    });
}
/**
 * The engine takes a combination for a repeat of an earlier one, and never registers it, if both constrain the same fields and share a
 * matcher on every field. Harmless where the earlier one says as much; otherwise part of an arm is silently lost.
 */
function lint_droppedArms(combinations) {
    const written = combinations.map((c) => new Map(c.map(({ path, matchers }) => [path, new Set(matchers.map(identity))])));
    const registered = [];
    for (const fields of written) {
        const twin = registered.find((other) => other.size === fields.size && [...fields].every(([path, own]) => intersects(own, other.get(path))));
        if (twin === undefined) {
            registered.push(fields);
            continue;
        }
        const lost = [...fields].find(([path, own]) => [...own].some((matcher) => !twin.get(path)?.has(matcher)));
        if (lost === undefined)
            continue;
        const message = `an arm of $or that shares a value with an earlier arm on every field is dropped by EventBridge's engine, so what only the ` +
            `later arm says of ${lost[0]} may never match: put the values of both arms into one list`;
        return [{ id: 'pattern-dropped-arm', severity: 'high', path: '$', message }];
    }
    return [];
}
function intersects(a, b) {
    return b !== undefined && [...a].some((x) => b.has(x));
}
function identity(matcher) {
    return JSON.stringify(matcher, (key, value) => {
        if (key === 'elements')
            return undefined;
        return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? String(value) : value;
    });
}
/** EventBridge was seen to accept 7 and to refuse 11 ("Rule is too complex"); its limit is not published. */
const WILDCARD_SCORE_SEEN_ACCEPTED = 7;
function wildcardComplexity(lists, { combinations }) {
    const scores = new Map();
    for (const condition of new Set(combinations.flat())) {
        for (const matcher of condition.matchers) {
            if (matcher.kind !== 'text')
                continue;
            for (const { operator, elements } of matcher.sets) {
                const stars = operator === 'wildcard' ? elements.filter((element) => typeof element === 'symbol').length : 0;
                if (stars > 0)
                    scores.set(condition.path, (scores.get(condition.path) ?? 0) + 2 * stars - 1);
            }
        }
    }
    return [...scores].flatMap(([field, score]) => {
        if (score <= WILDCARD_SCORE_SEEN_ACCEPTED)
            return [];
        const message = `the wildcards of ${field} may be refused as "Rule is too complex" (score ${score}; 7 was seen accepted, 11 refused)`;
        return [
            {
                id: 'pattern-wildcard-complexity',
                severity: 'medium',
                path: lists.find((l) => l.field === field)?.path ?? '$',
                message,
            },
        ];
    });
}
function wholeText(text, orIsField) {
    const lints = [];
    const add = (id, severity, message) => {
        lints.push({ id, severity, path: '$', message });
    };
    if (orIsField) {
        add('pattern-or-as-field', 'high', '$or cannot be read as alternatives here, so it is taken for a field named "$or", which no event has');
    }
    if (text.length > API_PATTERN_SIZE) {
        add('pattern-size', 'high', `${text.length} characters: the API takes ${API_PATTERN_SIZE} at most`);
    }
    else if (text.length > EVENTBRIDGE_PATTERN_SIZE) {
        const hint = `${text.length} characters: the default quota is ${EVENTBRIDGE_PATTERN_SIZE}, so this needs a raised quota`;
        add('pattern-size', 'medium', hint);
    }
    try {
        JSON.parse(text);
    }
    catch {
        add('pattern-trailing-text', 'low', 'the text after the pattern is ignored by EventBridge; other tools will refuse the file');
    }
    return lints;
}

;// CONCATENATED MODULE: ./build/src/pattern/generate.js
/**
 * Writes the pattern for a set of IAM calls: the shortest that says the declared set. Sets of changes become deny-lists, which let a
 * verb that AWS invents tomorrow through; explicit lists become allow-lists. What comes out is proven before it is given out.
 */







/** First words of the calls that only read: the four that tell IAM's reads from its changes. */
const READ_VERBS = (/* unused pure expression or super */ null && (['Get', 'List', 'Generate', 'Simulate']));
const EVERY_CALL = iam_actions_IAM_ACTIONS.flatMap(({ name, event }) => (event ? [name] : []));
const generate_EVENT_NAME = 'detail.eventName';
const ENVELOPE = { account: '111122223333', eventRegion: 'us-east-1' };
/** Generates the pattern. The result covers exactly what is asked, by proof, or it is not given. */
function generatePattern(selection) {
    const { except = [] } = selection;
    const names = nameMatchers(selection);
    if (names?.length === 0)
        return { cannot: 'no call is left to match' };
    let excepted;
    try {
        excepted = except.map((value) => parsePattern(JSON.stringify(value)));
    }
    catch (error) {
        if (error instanceof PatternError)
            return { cannot: `an except pattern is not valid: ${error.message}` };
        throw error;
    }
    const without = (conditions) => {
        const silent = EVERY_CALL.filter((call) => conditions.some(({ test }) => test(call)));
        const left = nameMatchers({ ...selection, exclude: [...(selection.exclude ?? []), ...silent] });
        return left === undefined || left.length > 0 ? left : undefined;
    };
    const arms = complement(excepted, { path: generate_EVENT_NAME, without });
    if ('cannot' in arms)
        return arms;
    const text = JSON.stringify(written(names, arms.arms));
    if (text.length > EVENTBRIDGE_PATTERN_SIZE) {
        return { cannot: `it takes ${text.length} characters, and EventBridge's quota is ${EVENTBRIDGE_PATTERN_SIZE}` };
    }
    return proven(text, selection, excepted);
}
/** The matcher list for `eventName`; `undefined` where every name is meant. */
function nameMatchers({ calls, exclude = [] }) {
    if (calls === 'iam-all')
        return exclude.length === 0 ? undefined : denyList(exclude);
    if (calls === 'iam-changes')
        return denyList([...READ_VERBS, ...exclude]);
    const excluded = new Set(exclude);
    return allowList(calls.filter((call) => !excluded.has(call)));
}
/** Everything but these. A name that another call continues (`UpdateRole`) cannot be a prefix: then all become wildcards. */
function denyList(all) {
    const isRead = (name) => READ_VERBS.some((verb) => all.includes(verb) && name !== verb && name.startsWith(verb));
    const names = [...new Set(all)].filter((name) => !isRead(name));
    const continued = names.some((name) => !READ_VERBS.includes(name) && EVERY_CALL.some((call) => call !== name && call.startsWith(name)));
    if (!continued)
        return [{ 'anything-but': { prefix: names } }];
    return [{ 'anything-but': { wildcard: names.map((name) => (READ_VERBS.includes(name) ? `${name}*` : name)) } }];
}
/** Just these, in few words: a prefix stands for a group where every known call that has it is wanted. */
function allowList(names) {
    const wanted = new Set(names);
    const left = new Set([...wanted].sort());
    const exact = [];
    const prefixes = [];
    for (const name of left) {
        const prefix = words(name).find((start) => EVERY_CALL.every((call) => !call.startsWith(start) || wanted.has(call)));
        const group = prefix === undefined ? [] : [...left].filter((other) => other.startsWith(prefix));
        if (prefix === undefined || group.length < 2) {
            exact.push(name);
            left.delete(name);
            continue;
        }
        prefixes.push({ prefix });
        for (const member of group)
            left.delete(member);
    }
    return [...exact, ...prefixes];
}
/** `CreateSSHKey`: `Create`, `CreateSSH`, then `CreateSSHKey`. */
function words(name) {
    const isUpper = (c) => c !== undefined && c >= 'A' && c <= 'Z';
    const ends = [...name].flatMap((c, i) => i > 0 && isUpper(c) && !(isUpper(name[i - 1]) && isUpper(name[i + 1])) ? [i] : []);
    return [...ends, name.length].map((end) => name.slice(0, end));
}
function written(names, arms) {
    const base = {
        source: ['aws.iam'],
        'detail-type': ['AWS API Call via CloudTrail'],
        detail: { eventSource: ['iam.amazonaws.com'] },
    };
    const named = new Map(names === undefined ? [] : [[generate_EVENT_NAME, names]]);
    const [only, ...others] = arms;
    if (only === undefined)
        return merge(base, nest(named));
    if (others.length === 0)
        return merge(base, nest(new Map([...named, ...only])));
    // A field is written once: inside all arms or outside of them. Twice, the order of the text would decide.
    const inside = arms.some((arm) => arm.has(generate_EVENT_NAME));
    const full = arms.map((arm) => nest(inside ? new Map([...named, ...arm]) : arm));
    return merge(inside ? base : merge(base, nest(named)), { $or: full });
}
function nest(arm) {
    let tree = {};
    for (const [path, matchers] of arm) {
        tree = merge(tree, path.split('.').reduceRight((below, key) => ({ [key]: below }), matchers));
    }
    return tree;
}
function merge(a, b) {
    if (!isObject(a) || !isObject(b))
        return b;
    const result = { ...a };
    for (const [key, value] of Object.entries(b))
        result[key] = Object.hasOwn(a, key) ? merge(a[key], value) : value;
    return result;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Every wanted event gets through, no unwanted call and no excepted event does. */
function proven(text, selection, except) {
    const pattern = parsePattern(text);
    const { calls, exclude = [] } = selection;
    const named = calls === 'iam-all' ? EVERY_CALL : calls === 'iam-changes' ? [...MUTATING_CALLS, ...UNVERIFIED_CALLS] : calls;
    const wanted = new Set(named.filter((call) => !exclude.includes(call)));
    const others = [...MUTATING_CALLS, ...UNVERIFIED_CALLS, ...READ_CALLS].filter((call) => !wanted.has(call));
    const lost = [...coverCalls([pattern], [...wanted], ENVELOPE, { except })].find(([, { verdict }]) => verdict !== 'always');
    if (lost !== undefined)
        return { cannot: `it could not be proven that every ${lost[0]} gets through` };
    const unwanted = [...coverCalls([pattern], others, ENVELOPE)].find(([, { verdict }]) => verdict !== 'never');
    if (unwanted !== undefined)
        return { cannot: `it could not be proven that ${unwanted[0]} stays out` };
    const both = except.map((silent) => [pattern, silent]);
    // "unknown" is left to stand: a list of values in one field can be both inside and outside, and an alert too many does no harm.
    const leak = [...coverRoutes(both, [...wanted], ENVELOPE)].find(([, { verdict }]) => verdict === 'always' || verdict === 'sometimes');
    if (leak !== undefined)
        return { cannot: `it would let some ${leak[0]} through that are to stay silent` };
    const [dropped] = droppedArms(pattern.combinations);
    return dropped === undefined ? { pattern: text } : { cannot: dropped.message };
}

;// CONCATENATED MODULE: ./build/src/pattern/filter-policy.js
/**
 * SNS subscription filter policies. They are read by the same engine as event patterns, with fewer operators and narrower numbers
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html,
 * https://docs.aws.amazon.com/sns/latest/dg/string-value-matching.html,
 * https://docs.aws.amazon.com/sns/latest/dg/numeric-value-matching.html,
 * https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html).
 */




/** "-10^9 to 10^9, with five digits of accuracy after the decimal point". */
const LARGEST = 1e9;
const DIGITS = 5;
/** Operators of SNS; EventBridge has more. */
const OPERATORS = new Set([
    ...['prefix', 'suffix', 'equals-ignore-case', 'anything-but', 'wildcard', 'numeric', 'exists', 'cidr'],
]);
/**
 * Reads a filter policy into a pattern for `matchEvent` and `coverRoutes`. An empty policy filters nothing.
 *
 * `MessageBody`: match it against the message's JSON. `MessageAttributes`: match it against `{name: value}` of the attributes, `{}`
 * for what EventBridge publishes.
 * @throws PatternError for what SNS does not document: what such a policy would let through is not known
 */
function filter_policy_parseFilterPolicy(text, scope) {
    const root = parse_readPatternJson(text);
    if (root.keys.length === 0)
        return compiled(text, [[]]);
    if (scope === 'MessageAttributes')
        refuseNesting(root);
    return parse_parsePattern(text, { readMatcher: readFilterMatcher });
}
function refuseNesting(root) {
    for (const [i, key] of root.keys.entries()) {
        if (root.values[i] instanceof json_Members)
            throw new errors_PatternError('attributes do not nest', errors_step('$', key));
    }
}
function readFilterMatcher(node, path) {
    if (node instanceof json_Members) {
        const [operator] = node.keys;
        const [value] = node.values;
        if (operator !== undefined && !OPERATORS.has(operator))
            throw new errors_PatternError('is no operator of SNS', errors_step(path, operator));
        if (operator !== undefined && value instanceof json_Members)
            refuseInner(operator, value, errors_step(path, operator));
        refuseNumbers(value, path);
    }
    refuseNumbers(node, path);
    return readMatcher(node, path);
}
/** Operators within operators: SNS documents prefix, suffix and wildcard inside anything-but only. */
function refuseInner(operator, value, path) {
    const [inner] = value.keys;
    if (operator !== 'anything-but' || inner === 'equals-ignore-case')
        throw new errors_PatternError('SNS does not document this operator', path);
}
function refuseNumbers(node, path) {
    for (const number of Array.isArray(node) ? node : [node]) {
        if (!(number instanceof json_NumberText))
            continue;
        const { value } = number;
        const fits = value !== undefined && Math.abs(value) <= LARGEST && value === Number(value.toFixed(DIGITS));
        if (!fits)
            throw new errors_PatternError('SNS compares numbers up to 10^9 with five digits after the point', path);
    }
}

;// CONCATENATED MODULE: ./build/src/pattern/index.js
/** The EventBridge event-pattern language: what a pattern matches, what it misses, and the proof of either. */









;// CONCATENATED MODULE: ./build/src/request.js
/**
 * What was asked for, typed. Flags of the command line and inputs of the Action become the same request; what is wrong with them is
 * said all at once, and nothing has been read or called by then.
 */

const FORMATS = ['text', 'json', 'markdown', 'sarif'];
const THRESHOLDS = ['critical', 'high', 'medium', 'low', 'never'];
const DEFAULT_BASELINE = '.github/iam-alerts.yml';
class request_Reader {
    raw;
    problems = [];
    constructor(raw) {
        this.raw = raw;
    }
    text(name) {
        const value = this.raw[name];
        const [last] = Array.isArray(value) ? value.slice(-1) : [value];
        return typeof last === 'string' && last.trim() !== '' ? last.trim() : null;
    }
    list(name) {
        const value = this.raw[name];
        const items = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value : [];
        return items.map((item) => item.trim()).filter((item) => item !== '');
    }
    oneOf(name, allowed, fallback) {
        const value = this.text(name);
        if (value === null)
            return fallback;
        const found = allowed.find((each) => each === value);
        if (found === undefined)
            this.problems.push(`${name} is ${JSON.stringify(value)}: it must be one of ${allowed.join(', ')}`);
        return found ?? fallback;
    }
    /** YAML 1.2 core booleans, as the toolkit reads them. */
    flag(name, fallback) {
        const value = this.raw[name];
        if (typeof value === 'boolean')
            return value;
        const text = this.text(name);
        if (text === null)
            return fallback;
        if (['true', 'True', 'TRUE'].includes(text))
            return true;
        if (['false', 'False', 'FALSE'].includes(text))
            return false;
        this.problems.push(`${name} is ${JSON.stringify(text)}: it must be true or false`);
        return fallback;
    }
    now(name) {
        const text = this.text(name);
        if (text === null)
            return null;
        if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) {
            this.problems.push(`${name} is ${JSON.stringify(text)}: it must be a time as in RFC 3339, e.g. 2026-11-23T09:00:00Z`);
            return null;
        }
        return new Date(text).toISOString();
    }
    duration(name, fallback) {
        const text = this.text(name);
        if (text === null)
            return fallback;
        const milliseconds = parseDuration(text);
        if (milliseconds === null)
            this.problems.push(`${name} is ${JSON.stringify(text)}: it must be a duration, e.g. 90s or 15m`);
        return milliseconds ?? fallback;
    }
    done() {
        if (this.problems.length === 0)
            return;
        const problems = this.problems.map((message) => ({ path: '', line: 0, column: 0, message, hint: null }));
        throw new errors.UsageError(this.problems.join('; '), 'usage', problems);
    }
}
/** `90s`, `15m`, `2h` or plain seconds, in milliseconds; null where it is none of them. */
function parseDuration(text) {
    const match = /^(\d{1,6})(ms|s|m|h)?$/.exec(text);
    if (match === null)
        return null;
    const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[(match[2] ?? 's')];
    return Number(match[1]) * unit;
}
const TWO_MINUTES = 120_000;
function checkRequest(raw) {
    const read = new request_Reader(raw);
    const file = (name) => {
        const path = read.text(`report-${name}`);
        return path === null ? {} : { [name]: path };
    };
    const request = {
        baseline: read.text('baseline') ?? DEFAULT_BASELINE,
        format: read.oneOf('format', FORMATS, 'text'),
        output: read.text('output'),
        failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
        failOnUnknown: read.flag('fail-on-unknown', true),
        saveSnapshot: read.text('save-snapshot'),
        snapshots: read.list('snapshot'),
        now: read.now('now'),
        files: { ...file('json'), ...file('sarif'), ...file('markdown') },
        redact: read.oneOf('redact', ['auto', 'true', 'false'], 'auto'),
        timeout: read.duration('timeout', TWO_MINUTES),
    };
    if (request.saveSnapshot !== null && request.snapshots.length > 0) {
        read.problems.push('save-snapshot and snapshot exclude each other: a saved snapshot is already saved');
    }
    read.done();
    return request;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/findings/fingerprint.js
/** What makes a finding the same finding tomorrow: the check, the resource and what tells two of them apart. Never its wording. */

/** 32 hex digits. */
function fingerprint(check, resource, key) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([check, resource, key])).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/findings/model.js
/**
 * A finding is one answer of one check about one resource. Passes are findings too: a report says what it looked at.
 * The shapes are public (the JSON report, `docs/reports.md`); names and values here may be added to, never changed.
 */
/** Worst first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** 0 is the worst. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** Is `severity` as bad as `threshold` or worse? */
function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}

;// CONCATENATED MODULE: ./build/src/baseline/dates.js
/** Dates of waivers. Pure arithmetic on the calendar: no clock is read here. */
const DAY = 24 * 60 * 60 * 1000;
/**
 * The first moment at which a waiver no longer counts, in milliseconds since 1970: the end of the UTC day named.
 * Null where the text names no day of the calendar.
 */
function waiverEnd(expires) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt].*)?$/.exec(expires);
    if (parts === null)
        return null;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const start = new Date(0);
    start.setUTCFullYear(year, month - 1, day);
    if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day)
        return null;
    if (expires.length === 10)
        return start.getTime() + DAY;
    // A date-time without an offset would depend on the machine's zone: it is read as UTC.
    const time = Date.parse(/(?:[Zz]|[+-]\d{2}:\d{2})$/.test(expires) ? expires : `${expires}Z`);
    return Number.isNaN(time) ? null : Math.floor(time / DAY) * DAY + DAY;
}

;// CONCATENATED MODULE: ./build/src/checks/assess.js



/** Where a check's page is, from the repository root. */
function docsOf(check) {
    return `docs/checks/${check.id}.md`;
}
/** The shortest way to put it right, in a sentence. */
function remedyOf(check) {
    return check.by === 'reconcile' ? `iam-alert-guard reconcile, or: ${check.remediation.cli}` : check.remediation.cli;
}
function toFinding(check, outcome, proof) {
    const resource = outcome.resource ?? null;
    const severity = outcome.status === 'unknown' ? check.severity : (outcome.severity ?? (outcome.status === 'pass' ? 'info' : check.severity));
    return {
        check: check.id,
        hop: outcome.hop ?? check.hop,
        status: outcome.status,
        severity,
        title: check.title,
        message: outcome.message,
        resource,
        region: outcome.region ?? null,
        declared: outcome.declared ?? null,
        observed: outcome.observed ?? null,
        remediation: outcome.status === 'pass' ? null : (outcome.remediation ?? { by: elsewhere(check, proof) ? 'human' : check.by, text: remedyOf(check) }),
        location: proof.source.locate(outcome.at ?? check.at),
        docs: docsOf(check),
        fingerprint: fingerprint(check.id, resource, outcome.key ?? ''),
    };
}
/** What is managed elsewhere is not reconcile's to mend. */
function elsewhere(check, { context }) {
    const { trail, rule, topic } = context.baseline;
    const by = { trail, storage: trail, rule, target: rule, topic, key: topic, subscription: topic }[check.hop];
    return by?.['managed-by'] === 'elsewhere';
}
/** A waiver covers until the end of its UTC day. */
function isExpired(waiver, now) {
    const end = waiverEnd(waiver.expires);
    return end === null || Date.parse(now) >= end;
}
function waiverFor(finding, waivers, now) {
    return waivers.find((waiver) => waiver.check === finding.check &&
        (waiver.resource === undefined || waiver.resource === finding.resource) &&
        (finding.status === 'fail' || (finding.status === 'unknown' && waiver.unknown)) &&
        !isExpired(waiver, now));
}
function waive(finding, { context }) {
    // That a waiver has run out cannot itself be waived.
    if (finding.status === 'pass' || finding.hop === 'baseline')
        return finding;
    const waiver = waiverFor(finding, context.baseline.waivers, context.now);
    if (waiver === undefined)
        return finding;
    return { ...finding, status: 'waived', waiver: { reason: waiver.reason, expires: waiver.expires } };
}
const STATUS_ORDER = ['fail', 'unknown', 'waived', 'pass'];
function byWeight(a, b) {
    const status = STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status);
    const severity = severityRank(a.severity) - severityRank(b.severity);
    const text = (finding) => `${finding.check} ${finding.resource ?? ''} ${finding.fingerprint}`;
    return status || severity || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
function assess(registry, proof) {
    const findings = registry
        .flatMap((check) => check.evaluate(proof).map((outcome) => waive(toFinding(check, outcome, proof), proof)))
        .sort(byWeight);
    return { findings, counts: countsOf(findings), verdict: verdictOf(findings) };
}
function countsOf(findings) {
    const counts = { pass: 0, fail: 0, unknown: 0, waived: 0 };
    for (const { status } of findings)
        counts[status] += 1;
    return counts;
}
/** Independent of every option: drifted before unknown before in-sync. */
function verdictOf(findings) {
    const weighty = (status) => findings.some((finding) => finding.status === status && atLeast(finding.severity, 'medium'));
    if (weighty('fail'))
        return 'drifted';
    return weighty('unknown') ? 'unknown' : 'in-sync';
}
/** 0, 1 or 3: what is wrong with the request (2) or with us (4) never comes this far. */
function exitOf(findings, identified, { failOn, failOnUnknown }) {
    if (failOn === 'never')
        return 0;
    const over = (status) => findings.some((finding) => finding.status === status && atLeast(finding.severity, failOn));
    if (over('fail'))
        return 1;
    return (failOnUnknown && over('unknown')) || !identified ? 3 : 0;
}

;// CONCATENATED MODULE: ./build/src/delivery/gate.js
const PASSES = { state: 'passes' };
function blocks(reason) {
    return { state: 'blocks', reason };
}
function gate_unknown(reason, permissions = []) {
    return { state: 'unknown', reason, permissions };
}
const ORDER = { blocks: 0, unknown: 1, vouched: 2, passes: 3 };
/** All must let it pass: a certain block decides, then a doubt. */
function every(...gates) {
    return gates.reduce((worst, gate) => (ORDER[gate.state] < ORDER[worst.state] ? gate : worst), PASSES);
}
/** One that lets it pass is enough. Without any, `none` says why nothing does. */
function some(gates, none) {
    const [first, ...rest] = gates;
    if (first === undefined)
        return none;
    return rest.reduce((best, gate) => (ORDER[gate.state] > ORDER[best.state] ? gate : best), first);
}
function isOpen(gate) {
    return gate.state === 'passes' || gate.state === 'vouched';
}
/** "events:ListRules in us-east-1 was denied": why a read gave no answer, in words. */
function whyUnreadable(read, answer) {
    const call = `${read.op} in ${read.region}`;
    switch (answer.kind) {
        case 'denied':
            return `${call} was denied`;
        case 'throttled':
            return `${call} was throttled, and again when it was retried`;
        case 'timeout':
            return `${call} did not answer in time`;
        case 'credentials':
            return `${call} was refused because of the credentials (${answer.code})`;
        case 'foreign':
            return `${call} is not answered to this account (${answer.code})`;
        case 'malformed':
            return `${call} answered something that AWS would not`;
        case 'unavailable':
            return `${call} failed (${answer.code})`;
        case 'not-observed':
            return `${call} is not in this snapshot`;
    }
}
/** An unreadable answer as a gate. */
function unreadable(read, answer) {
    return gate_unknown(whyUnreadable(read, answer), answer.permissions);
}

;// CONCATENATED MODULE: ./build/src/delivery/arn.js
/** ARNs: `arn:partition:service:region:account:resource` (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html). */
function parseArn(text) {
    const parts = text.split(':');
    const [prefix, partition, service, region, account] = parts;
    if (prefix !== 'arn' || !partition || !service || region === undefined || account === undefined)
        return null;
    const resource = parts.slice(5).join(':');
    return resource === '' ? null : { partition, service, region, account, resource };
}
/** The last piece of a name: `alias/x`, `rule/bus/x` and `topic` alike. */
function nameOf(arn) {
    const resource = parseArn(arn)?.resource ?? arn;
    return resource.slice(resource.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/delivery/context.js

function ask(context, read) {
    return context.facts.get(read);
}
/** Does the baseline vouch for this resource? */
function vouches(context, resource) {
    const entry = context.baseline.elsewhere.find((line) => line.resource === resource);
    return entry?.reason ?? null;
}
/** An unknown about a resource that `elsewhere` names becomes vouched; every other gate stays. */
function context_vouched(context, resource, gate) {
    const reason = gate.state === 'unknown' ? vouches(context, resource) : null;
    if (reason !== null)
        context.facts.noteVouched(resource);
    return reason === null ? gate : { state: 'vouched', reason: `vouched for by the baseline: ${reason}` };
}
/** The gate of a fact that must be known to go on: `judge` runs on the value, absence and doubt are told apart. */
function gateOf(context, read, judge, absent = gate_unknown(`${read.op} found nothing`)) {
    const answer = ask(context, read);
    if (answer.status === 'known')
        return judge(answer.value);
    return answer.status === 'absent' ? absent : unreadable(read, answer);
}
/** Hours between two RFC 3339 times; negative where `then` lies ahead. */
function hoursSince(then, now) {
    return (Date.parse(now) - Date.parse(then)) / 3_600_000;
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/selectors.js
/**
 * Event selectors of a trail as event patterns. Basic and advanced selectors say in CloudTrail's words which management events are
 * recorded; said as patterns they join the rule's pattern and the filter policy in one proof.
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */


function pattern(path, matchers) {
    let node = matchers;
    for (const key of [...path].reverse())
        node = { [key]: node };
    return parse_parsePattern(JSON.stringify(node));
}
function basic(selector) {
    if (selector.IncludeManagementEvents === false)
        return null;
    const conditions = [];
    const kind = selector.ReadWriteType ?? 'All';
    if (kind === 'ReadOnly')
        conditions.push(pattern(['detail', 'readOnly'], [true]));
    else if (kind === 'WriteOnly')
        conditions.push(pattern(['detail', 'readOnly'], [false]));
    else if (kind !== 'All')
        throw new errors_PatternError(`ReadWriteType ${kind} is not known`, '$');
    const excluded = selector.ExcludeManagementEventSources ?? [];
    if (excluded.length > 0)
        conditions.push(pattern(['detail', 'eventSource'], [{ 'anything-but': [...excluded] }]));
    return conditions;
}
/** Field of a selector -> where the event carries it. `eventCategory` and `resources.type` are dealt with apart. */
const FIELDS = {
    eventSource: ['detail', 'eventSource'],
    eventName: ['detail', 'eventName'],
    eventType: ['detail', 'eventType'],
    'userIdentity.arn': ['detail', 'userIdentity', 'arn'],
    sessionCredentialFromConsole: ['detail', 'sessionCredentialFromConsole'],
};
/** `readOnly` and booleans are written as text in selectors and carried as booleans in events. */
function literal(field, text) {
    if (field !== 'readOnly')
        return text;
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw new errors_PatternError(`readOnly cannot be ${text}`, '$');
}
/** The conditions of one field: its operators are all to hold, the values of one operator are alternatives (or all excluded). */
function fieldConditions(selector) {
    const path = selector.Field === 'readOnly' ? ['detail', 'readOnly'] : FIELDS[selector.Field];
    if (path === undefined)
        throw new errors_PatternError(`the field ${selector.Field} is not known to this tool`, '$');
    const conditions = [];
    const list = (values, make) => {
        if (values !== undefined && values.length > 0)
            conditions.push(pattern(path, make(values)));
    };
    list(selector.Equals, (values) => values.map((value) => literal(selector.Field, value)));
    list(selector.StartsWith, (values) => values.map((prefix) => ({ prefix })));
    list(selector.EndsWith, (values) => values.map((suffix) => ({ suffix })));
    if (selector.Field === 'readOnly' && selector.NotEquals !== undefined) {
        const kept = [true, false].filter((value) => !selector.NotEquals?.includes(String(value)));
        conditions.push(pattern(path, kept.length === 0 ? [{ exists: false }] : kept));
    }
    else {
        list(selector.NotEquals, (values) => [{ 'anything-but': [...values] }]);
    }
    list(selector.NotStartsWith, (values) => [{ 'anything-but': { prefix: [...values] } }]);
    list(selector.NotEndsWith, (values) => [{ 'anything-but': { suffix: [...values] } }]);
    return conditions;
}
/** null where the selector is not about management events. */
function advanced(selector) {
    const category = selector.FieldSelectors.filter((field) => field.Field === 'eventCategory');
    const management = category.some((field) => field.Equals?.includes('Management') === true);
    if (!management)
        return null;
    return selector.FieldSelectors.filter((field) => field.Field !== 'eventCategory').flatMap(fieldConditions);
}
/**
 * What the selectors admit. A trail without selectors of its own records all management events
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html), and DescribeTrails
 * says that it has none; where it says that there are some and the answer holds none, nobody knows.
 */
function admittedBySelectors(trail, selectors, doubt, read) {
    if (selectors.status === 'unreadable')
        return { gate: doubt(unreadable(read, selectors)), any: [] };
    if (selectors.status === 'absent')
        return { gate: doubt(gate_unknown('CloudTrail has no selectors for it')), any: [] };
    const { EventSelectors: basics, AdvancedEventSelectors: advanceds } = selectors.value;
    if (basics.length === 0 && advanceds.length === 0) {
        return trail.HasCustomEventSelectors === false
            ? { gate: PASSES, any: [[]] }
            : { gate: doubt(gate_unknown('CloudTrail answered no selector at all for it')), any: [] };
    }
    try {
        // AWS keeps one kind at a time: putting one replaces the other.
        const any = advanceds.length > 0 ? advanceds.map(advanced) : basics.map(basic);
        return { gate: PASSES, any: any.filter((conditions) => conditions !== null) };
    }
    catch (error) {
        if (!(error instanceof errors_PatternError))
            throw error;
        return { gate: doubt(gate_unknown(`its selectors cannot be judged: ${error.message}`)), any: [] };
    }
}

;// CONCATENATED MODULE: ./build/src/policy/json.js
/**
 * The first key that an object of this JSON text holds twice, or null. `JSON.parse` keeps the last silently; the policy grammar
 * refuses it: "Individual elements must not contain multiple instances of the same key"
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
 * The text must be valid JSON already.
 */
function duplicateKey(text) {
    const open = [];
    let expectsKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            const end = stringEnd(text, at);
            const keys = open.at(-1);
            if (expectsKey && keys) {
                const key = JSON.parse(text.slice(at, end + 1));
                if (keys.has(key))
                    return key;
                keys.add(key);
            }
            expectsKey = false;
            at = end;
        }
        else if (char === '{') {
            open.push(new Set());
            expectsKey = true;
        }
        else if (char === '[') {
            open.push(null);
        }
        else if (char === '}' || char === ']') {
            open.pop();
        }
        else if (char === ',') {
            expectsKey = open.at(-1) instanceof Set;
        }
    }
    return null;
}
function stringEnd(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}

;// CONCATENATED MODULE: ./build/src/policy/truth.js
function truth(value) {
    return value ? 'yes' : 'no';
}
function not(value) {
    if (value === 'maybe')
        return 'maybe';
    return value === 'yes' ? 'no' : 'yes';
}
/** *no* if any is no, else *maybe* if any is maybe, else *yes* (also of nothing). */
function truth_all(values) {
    let result = 'yes';
    for (const value of values) {
        if (value === 'no')
            return 'no';
        if (value === 'maybe')
            result = 'maybe';
    }
    return result;
}
/** *yes* if any is yes, else *maybe* if any is maybe, else *no* (also of nothing). */
function any(values) {
    let result = 'no';
    for (const value of values) {
        if (value === 'yes')
            return 'yes';
        if (value === 'maybe')
            result = 'maybe';
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/policy/glob.js
/**
 * Wildcard patterns of the policy language: `*` is any run of characters, `?` any one. No regular expression is built from a policy:
 * matching is linear in the text for each star.
 */

function tokens(text, wildcards = true) {
    return Array.from(text, (char) => (wildcards && (char === '*' || char === '?') ? char : { char }));
}
function foldCase(pattern) {
    return pattern.map((token) => (typeof token === 'string' ? token : { char: token.char.toLowerCase() }));
}
/** Does the whole value match? The star remembers one place to come back to: enough, since a later star covers an earlier one. */
function globMatches(pattern, value) {
    const text = Array.from(value);
    let at = 0;
    let next = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        const token = pattern[next];
        if (token === '*') {
            star = next;
            resume = at;
            next += 1;
        }
        else if (token === '?' || (typeof token === 'object' && token.char === text[at])) {
            next += 1;
            at += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            next = star + 1;
        }
        else {
            return false;
        }
    }
    while (pattern[next] === '*')
        next += 1;
    return next === pattern.length;
}
const ARN_PARTS = 6;
function colonParts(pattern) {
    const parts = [[]];
    for (const token of pattern) {
        if (typeof token === 'object' && token.char === ':' && parts.length < ARN_PARTS)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}
function valueParts(value) {
    const parts = value.split(':');
    return parts.length <= ARN_PARTS ? parts : [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}
function partsMatch(pattern, value) {
    return pattern.length === value.length && pattern.every((part, index) => globMatches(part, value[index] ?? ''));
}
/**
 * ArnEquals and ArnLike: each of the six parts is checked by itself
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN).
 * A pattern of fewer parts (`*` alone, too) that would match as a string is *maybe*: no page says.
 */
function arnMatches(pattern, value) {
    const parts = colonParts(pattern);
    if (parts.length === ARN_PARTS)
        return truth(partsMatch(parts, valueParts(value)));
    return globMatches(pattern, value) ? 'maybe' : 'no';
}
/**
 * The Resource element: wildcards within the parts of an ARN, missing parts completed with `*`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html). A pattern that matches only if a
 * wildcard runs over a colon, or if parts are completed that no wildcard announces, is *maybe*.
 */
function resourceMatches(pattern, value) {
    const parts = [...colonParts(pattern)];
    const announced = parts.length === ARN_PARTS || pattern.at(-1) === '*';
    while (parts.length < ARN_PARTS)
        parts.push(['*']);
    if (partsMatch(parts, valueParts(value)))
        return announced ? 'yes' : 'maybe';
    return globMatches(pattern, value) ? 'maybe' : 'no';
}

;// CONCATENATED MODULE: ./build/src/policy/network.js
/** IPv4 and IPv6 addresses and CIDR blocks, as the IpAddress operators compare them. */
function ipv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return null;
    let value = 0n;
    for (const part of parts) {
        if (!/^\d{1,3}$/.test(part) || Number(part) > 255)
            return null;
        value = (value << 8n) | BigInt(part);
    }
    return { bits: 32, value };
}
function ipv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
    if (!head)
        return null;
    const missing = 8 - head.length - (tail?.length ?? 0);
    if (tail ? missing < 1 : missing !== 0)
        return null;
    const groups = [...head, ...Array(tail ? missing : 0).fill('0'), ...(tail ?? [])];
    let value = 0n;
    for (const group of groups) {
        if (!/^[0-9a-f]{1,4}$/i.test(group))
            return null;
        value = (value << 16n) | BigInt(`0x${group}`);
    }
    return { bits: 128, value };
}
function network_parseAddress(text) {
    return text.includes(':') ? ipv6(text) : ipv4(text);
}
/** Is the address inside the block? null where either text is none. A block without a prefix length is the one address. */
function inBlock(address, block) {
    const [base = '', length, ...rest] = block.split('/');
    const inside = network_parseAddress(address);
    const start = network_parseAddress(base);
    if (!inside || !start || rest.length > 0)
        return null;
    if (length !== undefined && !/^\d{1,3}$/.test(length))
        return null;
    const prefix = length === undefined ? start.bits : Number(length);
    if (prefix > start.bits)
        return null;
    if (inside.bits !== start.bits)
        return false;
    const shift = BigInt(start.bits - prefix);
    return inside.value >> shift === start.value >> shift;
}

;// CONCATENATED MODULE: ./build/src/policy/operators.js
/**
 * The condition operators: how one value of the request compares with one value of the policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */



const equals = (value, pattern) => truth(globMatches(pattern, value));
const equalsIgnoreCase = (value, pattern) => truth(globMatches(foldCase(pattern), value.toLowerCase()));
const operators_arn = (value, pattern) => arnMatches(pattern, value);
const operators_boolean = (value, pattern) => equalsIgnoreCase(value, pattern, '');
const binary = (value, _pattern, text) => truth(value === text);
const address = (value, _pattern, text) => {
    const inside = inBlock(value, text);
    return inside === null ? 'maybe' : truth(inside);
};
/** A text that is no number or date gives *maybe*: AWS would not have stored it. */
function ordered(read, holds) {
    return (value, _pattern, text) => {
        const [a, b] = [read(value), read(text)];
        return Number.isNaN(a) || Number.isNaN(b) ? 'maybe' : truth(holds(a, b));
    };
}
function number(text) {
    return /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
}
/** Milliseconds: a W3C form of ISO 8601, or seconds since 1970. */
function date(text) {
    return /^\d+$/.test(text) && text.length > 4 ? Number(text) * 1000 : Date.parse(text);
}
const TEXT = { wildcards: false, variables: true };
const LIKE = { wildcards: true, variables: true };
const PLAIN = { wildcards: false, variables: false };
function pair(name, negatedName, rest) {
    return [
        [name, { ...rest, negated: false }],
        [negatedName, { ...rest, negated: true }],
    ];
}
function comparisons(family, read) {
    const one = (name, holds) => [
        `${family}${name}`,
        { ...PLAIN, negated: false, compare: ordered(read, holds) },
    ];
    return [
        ...pair(`${family}Equals`, `${family}NotEquals`, { ...PLAIN, compare: ordered(read, (a, b) => a === b) }),
        one('LessThan', (a, b) => a < b),
        one('LessThanEquals', (a, b) => a <= b),
        one('GreaterThan', (a, b) => a > b),
        one('GreaterThanEquals', (a, b) => a >= b),
    ];
}
/** By canonical name. `Null` is not here: it asks for presence, not for a value. */
const operators_OPERATORS = new Map([
    ...pair('StringEquals', 'StringNotEquals', { ...TEXT, compare: equals }),
    ...pair('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', { ...TEXT, compare: equalsIgnoreCase }),
    ...pair('StringLike', 'StringNotLike', { ...LIKE, compare: equals }),
    ...pair('ArnEquals', 'ArnNotEquals', { ...LIKE, compare: operators_arn }),
    ...pair('ArnLike', 'ArnNotLike', { ...LIKE, compare: operators_arn }),
    ...pair('IpAddress', 'NotIpAddress', { ...PLAIN, compare: address }),
    ...comparisons('Numeric', number),
    ...comparisons('Date', date),
    ['Bool', { ...TEXT, negated: false, compare: operators_boolean }],
    ['BinaryEquals', { ...PLAIN, negated: false, compare: binary }],
]);
const CANONICAL = new Map([...operators_OPERATORS.keys(), 'Null'].map((name) => [name.toLowerCase(), name]));
const SETS = ['ForAllValues', 'ForAnyValue'];
/** `ForAllValues:stringLikeIfExists` -> its parts; null where the policy language has no such operator. */
function canonicalOperator(written) {
    const lower = written.toLowerCase();
    const set = SETS.find((name) => lower.startsWith(`${name.toLowerCase()}:`)) ?? null;
    const bare = set ? lower.slice(set.length + 1) : lower;
    const ifExists = bare.endsWith('ifexists');
    const operator = CANONICAL.get(ifExists ? bare.slice(0, -'ifexists'.length) : bare);
    if (operator === undefined || (operator === 'Null' && (set || ifExists)))
        return null;
    return { operator, set, ifExists };
}

;// CONCATENATED MODULE: ./build/src/policy/parse.js
/**
 * Policy text -> statements, strict about shape: what the grammar does not have, AWS would not have stored, so such a text is
 * malformed and nobody can say what it allows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 *
 * Refused: text that is no JSON object, a key twice in one object, unknown element names, a Version that is not one of the two, an
 * Effect that is not Allow or Deny, no Action, an element together with its Not form, values that are not strings, condition operators
 * that do not exist, `Null` with IfExists or a set operator, a Principal in an identity policy or none in a resource policy.
 * Accepted beyond the grammar, because AWS stores it and its meaning is plain: one statement without the array, an empty array
 * (matches nothing), no Resource in a resource policy (the resource itself), operator names in any case.
 */


const PRINCIPAL_TYPES = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
const POLICY_KEYS = ['Version', 'Id', 'Statement'];
const STATEMENT_KEYS = [
    ...['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
];
class Refused extends Error {
}
function parsePolicy(text, kind = 'resource') {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return { malformed: 'it is not JSON' };
    }
    const twice = duplicateKey(text);
    if (twice !== null)
        return { malformed: `the key ${quote(twice)} stands twice in one object` };
    try {
        return policy(json, kind);
    }
    catch (error) {
        if (error instanceof Refused)
            return { malformed: error.message };
        throw error;
    }
}
function isMalformed(parsed) {
    return 'malformed' in parsed;
}
function policy(json, kind) {
    const body = object(json, 'the policy');
    onlyKeys(body, POLICY_KEYS, 'the policy');
    const version = body['Version'] ?? '2008-10-17';
    if (version !== '2008-10-17' && version !== '2012-10-17')
        throw new Refused(`Version ${quote(version)} does not exist`);
    if (body['Id'] !== undefined && typeof body['Id'] !== 'string')
        throw new Refused('Id is not a string');
    if (body['Statement'] === undefined)
        throw new Refused('it has no Statement');
    const list = Array.isArray(body['Statement']) ? body['Statement'] : [body['Statement']];
    return { version, statements: list.map((entry, index) => statement(entry, index, kind)) };
}
function statement(json, index, kind) {
    const where = `statement ${index}`;
    const body = object(json, where);
    onlyKeys(body, STATEMENT_KEYS, where);
    const { Sid: sid = null, Effect: effect } = body;
    if (sid !== null && typeof sid !== 'string')
        throw new Refused(`${where}: Sid is not a string`);
    if (effect !== 'Allow' && effect !== 'Deny')
        throw new Refused(`${where}: Effect is ${quote(effect)}`);
    const action = either(body, 'Action', where);
    if (!action)
        throw new Refused(`${where} has no Action`);
    const resource = either(body, 'Resource', where);
    if (!resource && kind === 'identity')
        throw new Refused(`${where} has no Resource`);
    return {
        sid,
        effect,
        principal: principal(body, where, kind),
        action: { except: action.except, patterns: parse_strings(action.value, `${where}: Action`) },
        resource: resource && { except: resource.except, patterns: parse_strings(resource.value, `${where}: Resource`) },
        conditions: body['Condition'] === undefined ? [] : conditions(body['Condition'], where),
    };
}
function principal(body, where, kind) {
    const found = either(body, 'Principal', where);
    if (kind === 'identity') {
        if (found)
            throw new Refused(`${where} of an identity policy has a Principal`);
        return null;
    }
    if (!found)
        throw new Refused(`${where} has no Principal`);
    if (found.value === '*')
        return { except: found.except, set: '*' };
    const map = object(found.value, `${where}: Principal`);
    onlyKeys(map, PRINCIPAL_TYPES, `${where}: Principal`);
    const set = {};
    for (const type of PRINCIPAL_TYPES) {
        if (map[type] !== undefined)
            set[type] = parse_strings(map[type], `${where}: Principal.${type}`);
    }
    return { except: found.except, set: set };
}
function conditions(json, where) {
    return Object.entries(object(json, `${where}: Condition`)).flatMap(([written, block]) => {
        const operator = canonicalOperator(written);
        if (!operator)
            throw new Refused(`${where}: the condition operator ${quote(written)} does not exist`);
        return Object.entries(object(block, `${where}: Condition.${written}`)).map(([key, values]) => ({
            written,
            ...operator,
            key,
            values: scalars(values, `${where}: ${written} ${key}`),
        }));
    });
}
/** The element or its Not form; not both. */
function either(body, name, where) {
    const plain = body[name];
    const except = body[`Not${name}`];
    if (plain !== undefined && except !== undefined)
        throw new Refused(`${where} has both ${name} and Not${name}`);
    if (plain !== undefined)
        return { except: false, value: plain };
    return except === undefined ? null : { except: true, value: except };
}
function object(json, what) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        throw new Refused(`${what} is not an object`);
    return json;
}
function onlyKeys(body, known, what) {
    const odd = Object.keys(body).find((key) => !known.includes(key));
    if (odd !== undefined)
        throw new Refused(`${what} has an element ${quote(odd)} that the policy language does not have`);
}
function parse_strings(json, what) {
    const list = Array.isArray(json) ? json : [json];
    return list.map((value) => {
        if (typeof value !== 'string')
            throw new Refused(`${what} is not a string or a list of strings`);
        return value;
    });
}
/** Quotation marks are optional for numbers and Booleans in condition values. */
function scalars(json, what) {
    const list = Array.isArray(json) ? json : [json];
    return list.map((value) => {
        if (typeof value === 'string')
            return value;
        if (typeof value === 'number' || typeof value === 'boolean')
            return String(value);
        throw new Refused(`${what}: a value is not a string, a number or a Boolean`);
    });
}
function quote(value) {
    return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);
}

;// CONCATENATED MODULE: ./build/src/policy/keys.js
/** What the request says of a condition key: names compare without regard to case; `aws:principaltag/` stands for all of its kind. */
function keyValue(request, key) {
    const name = key.toLowerCase();
    const exact = request.keys.get(name);
    if (exact !== undefined)
        return exact;
    for (let at = name.length; at > 0; at -= 1) {
        const char = name[at - 1];
        if (char !== '/' && char !== ':')
            continue;
        const family = request.keys.get(name.slice(0, at));
        if (family !== undefined)
            return family;
    }
    return 'unknown';
}

;// CONCATENATED MODULE: ./build/src/policy/variables.js
/**
 * Policy variables, `${aws:username}` and `${aws:PrincipalTag/team, 'default'}`, replaced from the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */


/** `${*}`, `${?}` and `${$}` write the characters themselves. */
const LITERALS = new Set(['*', '?', '$']);
function resolve(text, request, options) {
    if (!options.variables || !text.includes('${'))
        return { pattern: tokens(text, options.wildcards), state: 'exact' };
    const pattern = [];
    let state = 'exact';
    let at = 0;
    for (;;) {
        const start = text.indexOf('${', at);
        const end = start < 0 ? -1 : text.indexOf('}', start);
        if (end < 0) {
            pattern.push(...tokens(text.slice(at), options.wildcards));
            return { pattern, state };
        }
        pattern.push(...tokens(text.slice(at, start), options.wildcards));
        const value = variable(text.slice(start + 2, end), request);
        if (value === 'open')
            pattern.push('*');
        else if (value === 'unresolved')
            state = 'unresolved';
        else
            pattern.push(...tokens(value.text, false));
        if (value === 'open' && state === 'exact')
            state = 'open';
        at = end + 1;
    }
}
function variable(body, request) {
    if (LITERALS.has(body))
        return { text: body };
    const comma = body.indexOf(',');
    const name = (comma < 0 ? body : body.slice(0, comma)).trim();
    const fallback = comma < 0 ? null : body.slice(comma + 1).trim();
    const value = keyValue(request, name);
    if (value === 'absent') {
        const quoted = fallback !== null && fallback.length >= 2 && fallback.startsWith("'") && fallback.endsWith("'");
        return quoted ? { text: fallback.slice(1, -1) } : 'unresolved';
    }
    // Only single-valued keys can be variables; what a longer list gives, no page says.
    return typeof value === 'string' || value.length !== 1 ? 'open' : { text: value[0] ?? '' };
}

;// CONCATENATED MODULE: ./build/src/policy/condition.js
/**
 * One condition line against one request. Lines, and keys within an operator, are joined by AND; values by OR (for a negated operator:
 * none of them).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */




/** Is the line satisfied? `effect` settles keys that the caller chooses: an Allow is met, a Deny is avoided. */
function conditionHolds(test, request, version, effect) {
    const value = keyValue(request, test.key);
    if (value === 'free')
        return truth(effect === 'Allow');
    if (test.operator === 'Null')
        return isNull(test, value);
    const operator = operators_OPERATORS.get(test.operator);
    if (!operator)
        return 'maybe';
    if (value === 'absent')
        return whenAbsent(test, operator);
    if (value === 'present' || value === 'unknown') {
        const held = matchesAnything(test, operator) ? truth(!operator.negated) : 'maybe';
        return value === 'present' || held === whenAbsent(test, operator) ? held : 'maybe';
    }
    const one = (single) => compareAll(single, test, operator, request, version);
    if (test.set === 'ForAllValues')
        return truth_all(value.map(one));
    if (test.set === 'ForAnyValue')
        return any(value.map(one));
    if (value.length === 0)
        return whenAbsent(test, operator);
    const [only, ...more] = value.map(one);
    if (more.length === 0)
        return only ?? 'maybe';
    // A list needs a set operator. Without one, values of which none could satisfy the line cannot; for the rest no page says.
    return !operator.negated && [only, ...more].every((answer) => answer === 'no') ? 'no' : 'maybe';
}
/**
 * A missing key makes a plain operator false and a negated one true; IfExists is true; of the set operators ForAllValues is true and
 * ForAnyValue false, whatever they qualify.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function whenAbsent(test, operator) {
    if (test.ifExists)
        return 'yes';
    if (test.set)
        return truth(test.set === 'ForAllValues');
    return truth(operator.negated);
}
function isNull(test, value) {
    const absent = value === 'unknown' ? 'maybe' : truth(value === 'absent' || value.length === 0);
    return any(test.values.map((wanted) => {
        if (wanted.toLowerCase() === 'true')
            return absent;
        return wanted.toLowerCase() === 'false' ? not(absent) : 'maybe';
    }));
}
/** `*` alone holds for whatever text there is. */
function matchesAnything(test, operator) {
    return operator.wildcards && test.operator.startsWith('String') && test.values.includes('*');
}
function compareAll(value, test, operator, request, version) {
    const variables = operator.variables && version === '2012-10-17';
    const matched = test.values.map((text) => {
        const { pattern, state } = resolve(text, request, { wildcards: operator.wildcards, variables });
        // "Causes the statement to be invalid": certainly no match, but what a negated operator makes of it is not said.
        if (state === 'unresolved')
            return operator.negated ? 'maybe' : 'no';
        const held = operator.compare(value, pattern, text);
        return held === 'yes' && state === 'open' ? 'maybe' : held;
    });
    return operator.negated ? not(any(matched)) : any(matched);
}

;// CONCATENATED MODULE: ./build/src/policy/principal.js

/** `arn:aws:iam::111122223333:role/x` -> its service, account and name; null where the text is no such ARN. */
function principalArn(text) {
    const [arn, , service, region, account, ...name] = text.split(':');
    if (arn !== 'arn' || (service !== 'iam' && service !== 'sts') || region !== '' || !account)
        return null;
    return { service, account, name: name.join(':') };
}
/** The account of a bare account id or of a principal's ARN. */
function accountOf(text) {
    return /^\d{12}$/.test(text) ? text : (principalArn(text)?.account ?? null);
}
function namesAccount(text, account) {
    return text === account || (accountOf(text) === account && principalArn(text)?.name === 'root');
}
/**
 * A role is covered by its own ARN, by a session of it (which, only the caller knows) and by its account. Part of an ARN cannot be
 * a wildcard; where one stands in it all the same, *maybe*. An id such as AROA... stands for a principal that was deleted.
 */
function awsCovers(name, principal) {
    if (name === '*')
        return 'yes';
    if (principal.kind !== 'role' && principal.kind !== 'account')
        return 'no';
    if (namesAccount(name, principal.account))
        return 'yes';
    if (name.includes('*') || name.includes('?'))
        return 'maybe';
    const named = principalArn(name);
    if (named?.account !== principal.account)
        return 'no';
    if (principal.kind === 'account')
        return 'maybe';
    if (name === principal.arn)
        return 'yes';
    const role = principal.arn.slice(principal.arn.lastIndexOf('/') + 1);
    return named.service === 'sts' && named.name.startsWith(`assumed-role/${role}/`) ? 'maybe' : 'no';
}
function serviceCovers(name, principal) {
    if (principal.kind !== 'service')
        return 'no';
    if (principal.names.includes(name))
        return 'yes';
    const own = [...principal.names, ...(principal.perhaps ?? [])];
    // No page gives a meaning to a wildcard or to another case here, and none says that AWS refuses them.
    return name === '*' || own.some((known) => known.toLowerCase() === name.toLowerCase()) ? 'maybe' : 'no';
}
function covers(set, principal) {
    if (set === '*')
        return 'yes';
    return any([
        ...(set.AWS ?? []).map((name) => awsCovers(name, principal)),
        ...(set.Service ?? []).map((name) => serviceCovers(name, principal)),
        // A canonical id is an account's, spelled so that nobody can tell whose.
        ...(set.CanonicalUser ?? []).map(() => principal.kind === 'role' || principal.kind === 'account' ? 'maybe' : 'no'),
    ]);
}
/**
 * NotPrincipal exempts a role for certain only where the role and its account are both listed: "Otherwise, the policy might deny access
 * to the entire account containing the principal"
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html).
 */
function exempts(set, principal) {
    const covered = covers(set, principal);
    if (covered !== 'yes' || principal.kind !== 'role' || set === '*')
        return covered;
    const listed = set.AWS ?? [];
    const account = listed.some((name) => name === '*' || namesAccount(name, principal.account));
    return account && listed.some((name) => name === '*' || name === principal.arn) ? 'yes' : 'maybe';
}
/** An identity policy has no principal: it speaks of whoever it is attached to. */
function principalMatches(element, principal) {
    if (!element)
        return 'yes';
    return element.except ? not(exempts(element.set, principal)) : covers(element.set, principal);
}
/** Does the statement name this role itself, or everybody, rather than only its account (which would merely let the account decide)? */
function namesDirectly(element, principal) {
    if (!element || element.except || element.set === '*')
        return principalMatches(element, principal);
    if (principal.kind !== 'role')
        return covers(element.set, principal);
    const direct = (element.set.AWS ?? []).filter((name) => !namesAccount(name, principal.account));
    return covers({ ...element.set, AWS: direct }, principal);
}

;// CONCATENATED MODULE: ./build/src/policy/evaluate.js
/**
 * The evaluation rules: an explicit Deny beats every Allow; without an Allow the answer is no.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 * An unknown fact makes the answer unknown only where it could change it.
 */






/**
 * Wildcards stand in the name of the action; `*` alone is every action. In the service's part no page has them, and IAM refuses them
 * (policy validation): where one matches all the same, *maybe*.
 */
function actionPattern(pattern, action) {
    if (!globMatches(foldCase(tokens(pattern)), action))
        return 'no';
    const [service = '', name] = pattern.split(':');
    return pattern === '*' || (name !== undefined && !service.includes('*') && !service.includes('?')) ? 'yes' : 'maybe';
}
function actionMatches(element, action) {
    const matched = any(element.patterns.map((pattern) => actionPattern(pattern, action.toLowerCase())));
    return element.except ? not(matched) : matched;
}
function resourceApplies(element, request, version) {
    if (!element)
        return 'yes';
    const matched = any(element.patterns.map((text) => {
        const { pattern, state } = resolve(text, request, { wildcards: true, variables: version === '2012-10-17' });
        if (state === 'unresolved')
            return element.except ? 'maybe' : 'no';
        const held = resourceMatches(pattern, request.resource);
        return held === 'yes' && state === 'open' ? 'maybe' : held;
    }));
    return element.except ? not(matched) : matched;
}
function describe(request, written, key) {
    const value = keyValue(request, key);
    if (value === 'absent')
        return `${written} ${key}: the request does not carry this key`;
    if (typeof value === 'string')
        return `${written} ${key}: its value is not known`;
    return `${written} ${key}: the request has ${value.join(', ') || 'no value'}`;
}
function match(statement, ref, request, policy, grants) {
    const direct = grants === 'direct' && statement.effect === 'Allow';
    const concerns = truth_all([
        (direct ? namesDirectly : principalMatches)(statement.principal, request.principal),
        actionMatches(statement.action, request.action),
        resourceApplies(statement.resource, request, policy.version),
    ]);
    if (concerns === 'no')
        return { ref, effect: statement.effect, applies: 'no', concerns, blocked: [] };
    const lines = statement.conditions.map((test) => ({
        test,
        held: conditionHolds(test, request, policy.version, statement.effect),
    }));
    return {
        ref,
        effect: statement.effect,
        concerns,
        applies: truth_all([concerns, ...lines.map((line) => line.held)]),
        blocked: lines
            .filter((line) => line.held !== 'yes')
            .map((line) => describe(request, line.test.written, line.test.key)),
    };
}
function statementName(ref) {
    return ref.sid === null ? `statement ${ref.statement}` : `statement ${ref.statement} (${ref.sid})`;
}
function evaluate_names(matches) {
    return matches.map((found) => statementName(found.ref)).join(', ');
}
/** Asks policies of one kind, taken together: the resource's, or the identity's. */
function evaluate(policies, request) {
    return weigh(policies, request).answer;
}
function weigh(policies, request, grants = 'any') {
    const matches = policies.flatMap((policy, index) => policy.statements.map((statement, at) => match(statement, { policy: index, statement: at, sid: statement.sid }, request, policy, grants)));
    const side = (effect) => any(matches.filter((found) => found.effect === effect).map((found) => found.applies));
    const [allow, deny] = [side('Allow'), side('Deny')];
    const doubts = matches.filter((found) => found.effect === 'Deny' && found.applies === 'maybe');
    return { allow, deny, answer: decide(matches, request), doubt: deny === 'maybe' ? mayDeny(doubts, request) : null };
}
function mayDeny(doubts, request) {
    return `${evaluate_names(doubts)} may deny ${request.action}${because(doubts)}`;
}
function decide(matches, request) {
    const pick = (effect, applies) => matches.filter((found) => found.effect === effect && found.applies === applies);
    const denies = pick('Deny', 'yes');
    if (denies.length > 0)
        return evaluate_answer('explicit-deny', denies, `${request.action} is denied by ${evaluate_names(denies)}`);
    const allows = pick('Allow', 'yes');
    const perhaps = pick('Allow', 'maybe');
    if (allows.length + perhaps.length === 0)
        return notAllowed(matches, request);
    const doubts = pick('Deny', 'maybe');
    if (doubts.length > 0)
        return evaluate_answer('unknown', doubts, mayDeny(doubts, request));
    if (allows.length > 0)
        return evaluate_answer('allow', allows, `${request.action} is allowed by ${evaluate_names(allows)}`);
    return evaluate_answer('unknown', perhaps, `${evaluate_names(perhaps)} may allow ${request.action}${because(perhaps)}`);
}
function evaluate_answer(effect, by, why) {
    return { effect, by: by.map((found) => found.ref), why };
}
function notAllowed(matches, request) {
    const near = matches.filter((found) => found.effect === 'Allow' && found.concerns !== 'no');
    return near.length === 0
        ? evaluate_answer('implicit-deny', [], `no statement allows ${request.action}`)
        : evaluate_answer('implicit-deny', near, `no statement allows ${request.action}: ${evaluate_names(near)} would, but for a condition${because(near)}`);
}
function because(matches) {
    const reasons = [...new Set(matches.flatMap((found) => found.blocked))];
    return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}

;// CONCATENATED MODULE: ./build/src/policy/role.js
/**
 * What a role may do: its identity policies within its permissions boundary, and what the resource's policy adds or takes.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */


const UNBOUNDED = {
    allow: 'yes',
    deny: 'no',
    answer: { effect: 'allow', by: [], why: 'the role has no permissions boundary' },
    doubt: null,
};
/**
 * The request's principal must be of kind `role`. A Deny counts from any side. Within one account the identity's policies or the
 * resource's are enough; across accounts both must allow; for a key the key policy must name the role, or delegate to the account and
 * the identity allow. A boundary limits what a resource policy grants to the role's ARN as well.
 */
function evaluateForRole(access, request) {
    const identity = weigh(access.identity, request);
    const boundary = access.boundary ? weigh([access.boundary], request) : UNBOUNDED;
    const resource = weigh(access.resource, request);
    const direct = weigh(access.resource, request, 'direct');
    const byIdentity = truth_all([identity.allow, boundary.allow]);
    const byResource = truth_all([direct.allow, boundary.allow]);
    const bothSides = truth_all([byIdentity, resource.allow]);
    const granted = !access.sameAccount ? bothSides : any([access.resourceDecides ? bothSides : byIdentity, byResource]);
    return conclude(granted, [identity, boundary, resource]);
}
function conclude(granted, sides) {
    const why = (pick) => (sides.find(pick) ?? sides[0]).answer;
    if (sides.some((side) => side.deny === 'yes'))
        return why((side) => side.deny === 'yes');
    if (granted === 'no')
        return { ...why((side) => side.allow === 'no'), effect: 'implicit-deny' };
    const doubt = sides.find((side) => side.doubt !== null)?.doubt;
    if (doubt)
        return { effect: 'unknown', by: [], why: doubt };
    if (granted === 'maybe')
        return { ...why((side) => side.allow === 'maybe'), effect: 'unknown' };
    return { ...why((side) => side.answer.by.length > 0 && side.allow === 'yes'), effect: 'allow' };
}

;// CONCATENATED MODULE: ./build/src/policy/context.js
/** `arn:partition:service:region:account:rest` -> its parts; empty text where a part is missing. */
function arnParts(arn) {
    const [, partition = '', service = '', region = '', account = '', ...name] = arn.split(':');
    return { partition, service, region, account, name: name.join(':') };
}
/** Later entries win; a value of undefined leaves the earlier one. */
function keys(base, more) {
    const result = new Map(base);
    for (const [key, value] of Object.entries(more)) {
        if (value !== undefined)
            result.set(key.toLowerCase(), value);
    }
    return result;
}
/** Keys that no caller from inside AWS brings: no browser, no endpoint of a VPC, no tags in the request, no MFA device. */
const context_NEVER = [
    ...['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast', 'aws:referer', 'aws:tagkeys', 'aws:requesttag/'],
    ...['aws:sourcevpc', 'aws:sourcevpcarn', 'aws:sourcevpce', 'aws:vpcsourceip', 'aws:vpceaccount', 'aws:vpceorgid'],
    ...['aws:vpceorgpaths', 'aws:multifactorauthage', 'aws:multifactorauthpresent', 'aws:sourceidentity'],
    ...['aws:federatedprovider', 'aws:username', 'aws:ec2instancesourcevpc', 'aws:ec2instancesourceprivateipv4'],
];
function always(resourceArn) {
    const { region, account } = arnParts(resourceArn);
    return [
        ...context_NEVER.map((key) => [key, 'absent']),
        ['aws:securetransport', ['true']],
        ['aws:viaawsservice', ['false']],
        ['aws:currenttime', 'present'],
        ['aws:epochtime', 'present'],
        ['aws:requestedregion', region === '' ? 'present' : [region]],
        ['aws:resourceaccount', account === '' ? 'present' : [account]],
    ];
}
/**
 * A call that an AWS service makes under its own name: TLS, no account, organization or ARN of its own
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html: PrincipalOrgID "only if the principal is a
 * member of an organization", PrincipalIsAWSService and PrincipalServiceName for service principals). Which account and resource it
 * acts for (aws:Source*) differs by service, so those stay unknown here.
 */
function serviceKeys(names, resourceArn) {
    return new Map([
        ...always(resourceArn),
        ['aws:principalisawsservice', ['true']],
        ['aws:principalservicename', names],
        ['aws:principalservicenameslist', 'present'],
        ['aws:principalaccount', 'absent'],
        ['aws:principalarn', 'absent'],
        ['aws:principalorgid', 'absent'],
        ['aws:principalorgpaths', 'absent'],
        ['aws:principaltag/', 'absent'],
        ['aws:principaltype', 'present'],
    ]);
}
/** A call with the credentials of a role, or for an account. Organization and tags are for the caller to know. */
function accountKeys(account, roleArn, resourceArn) {
    return new Map([
        ...always(resourceArn),
        ['aws:principalisawsservice', ['false']],
        ['aws:principalservicename', 'absent'],
        ['aws:principalservicenameslist', 'absent'],
        ['aws:principalaccount', [account]],
        ['aws:principalarn', roleArn === null ? 'present' : [roleArn]],
        ['aws:principaltype', [roleArn === null ? 'Account' : 'AssumedRole']],
        ['aws:userid', 'present'],
    ]);
}

;// CONCATENATED MODULE: ./build/src/policy/strangers.js

/** An address that a policy meaning "these networks" does not contain, in either half of the IPv4 space: a `/0` or `/1` is no limit. */
const ADDRESSES = ['100.128.77.1', '203.0.113.77'];
/** Families of keys that only describe what the caller asks for. */
const CHOSEN = [
    ...['aws:securetransport', 'aws:useragent', 'aws:referer', 'aws:username', 'aws:principaltag/', 'aws:requesttag/'],
    ...['aws:tagkeys', 'aws:multifactorauthpresent', 'aws:multifactorauthage', 'aws:sourceidentity', 'aws:viaawsservice'],
    ...['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast', 'aws:requestedregion', 'aws:tokenissuetime'],
    ...['sns:', 'sqs:', 's3:', 'events:', 'lambda:', 'kms:', 'sts:'],
];
function common(account, address) {
    const base = new Map(CHOSEN.map((key) => [key, 'free']));
    return keys(base, {
        'aws:currenttime': 'present',
        'aws:epochtime': 'present',
        'aws:sourceip': [address],
        'aws:sourcevpc': 'absent',
        'aws:sourcevpce': 'absent',
        'aws:vpcsourceip': 'absent',
        'aws:vpceaccount': 'absent',
        'aws:vpceorgid': 'absent',
        'aws:vpceorgpaths': 'absent',
        'kms:calleraccount': [account],
    });
}
const NO_SOURCE = {
    'aws:sourcearn': 'absent',
    'aws:sourceaccount': 'absent',
    'aws:sourceowner': 'absent',
    'aws:sourceorgid': 'absent',
    'aws:sourceorgpaths': 'absent',
};
/** A principal of the account, of an organization or of none; `organization` is an id such as `o-a1b2c3`. */
function person(account, arn, organization) {
    return ADDRESSES.map((address) => ({
        principal: { kind: 'role', account, arn },
        keys: keys(common(account, address), {
            ...NO_SOURCE,
            'aws:principalaccount': [account],
            'aws:principalarn': [arn],
            'aws:principalisawsservice': ['false'],
            'aws:principalservicename': 'absent',
            'aws:principalservicenameslist': 'absent',
            'aws:principalorgid': organization === null ? 'absent' : [organization],
            'aws:principalorgpaths': organization === null ? 'absent' : [`${organization}/r-strange/ou-strange/`],
            'aws:userid': [`AIDASTRANGER${account}`],
        }),
    }));
}
/** Someone who does not sign. */
function anonymous() {
    return ADDRESSES.map((address) => ({
        principal: { kind: 'anonymous' },
        keys: keys(common('anonymous', address), {
            ...NO_SOURCE,
            'aws:principalaccount': ['anonymous'],
            'aws:principalarn': 'absent',
            'aws:principalisawsservice': ['false'],
            'aws:principalservicename': 'absent',
            'aws:principalservicenameslist': 'absent',
            'aws:principalorgid': 'absent',
            'aws:principalorgpaths': 'absent',
            'aws:principaltag/': 'absent',
            'aws:userid': 'absent',
            'aws:username': 'absent',
        }),
    }));
}
/** An AWS service that acts for a resource of the account. */
function deputy(name, account, sourceArn, organization) {
    return ADDRESSES.map((address) => ({
        principal: { kind: 'service', names: [name] },
        keys: keys(common('aws', address), {
            'aws:sourcearn': [sourceArn],
            'aws:sourceaccount': [account],
            'aws:sourceowner': [account],
            'aws:sourceorgid': organization === null ? 'absent' : [organization],
            'aws:sourceorgpaths': organization === null ? 'absent' : [`${organization}/r-strange/ou-strange/`],
            'aws:principalisawsservice': ['true'],
            'aws:principalservicename': [name],
            'aws:principalservicenameslist': [name],
            'aws:principalaccount': 'absent',
            'aws:principalarn': 'absent',
            'aws:principalorgid': 'absent',
            'aws:principalorgpaths': 'absent',
            'aws:principaltag/': 'absent',
            'aws:username': 'absent',
            'kms:calleraccount': 'absent',
        }),
    }));
}

;// CONCATENATED MODULE: ./build/src/policy/openness.js
/**
 * Who else a resource policy admits: everybody, an organization, an account that nobody named. Judged by asking the policy what it
 * would answer to representatives (`strangers.ts`), so a statement for `"*"` that its conditions, or a Deny, close again accuses nobody.
 * The keys that make a statement not public are those of
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */



const TOPIC_PUBLISH = (/* unused pure expression or super */ null && (['sns:Publish']));
const TOPIC_SUBSCRIBE = (/* unused pure expression or super */ null && (['sns:Subscribe', 'sns:Receive']));
const TOPIC_ADMINISTER = [
    ...['sns:SetTopicAttributes', 'sns:AddPermission', 'sns:RemovePermission', 'sns:DeleteTopic'],
    'sns:PutDataProtectionPolicy',
];
const BUS_PUT = (/* unused pure expression or super */ null && (['events:PutEvents']));
const BUS_ADMINISTER = [
    ...['events:PutRule', 'events:PutTargets', 'events:DisableRule', 'events:EnableRule', 'events:DeleteRule'],
    ...['events:RemoveTargets', 'events:PutPermission', 'events:RemovePermission', 'events:DeleteEventBus'],
];
const BUCKET_READ = ['s3:GetObject', 's3:ListBucket', 's3:GetObjectVersion'];
const BUCKET_WRITE = [
    ...['s3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy'],
    ...['s3:PutLifecycleConfiguration', 's3:PutBucketAcl', 's3:PutObjectAcl', 's3:DeleteBucket'],
];
/** Everyone first, then organizations, then accounts and principals; each once. */
function whoElse(policies, question) {
    const stranger = unusedAccount(policies, question);
    const everyone = admitted(policies, question, { kind: 'everyone', principal: 'everyone', via: null }, [
        ...anonymous(),
        ...person(stranger, `arn:aws:iam::${stranger}:role/stranger`, null),
        ...person(stranger, `arn:aws:iam::${stranger}:role/stranger`, 'o-strangerzz'),
        ...deputy('stranger.amazonaws.com', stranger, `arn:aws:stranger:us-east-1:${stranger}:thing`, null),
    ]);
    const open = everyone?.sure ? new Set(everyone.actions) : new Set();
    const rest = { ...question, actions: question.actions.filter((action) => !open.has(action)) };
    const others = [...organizations(policies, rest, stranger), ...accounts(policies, rest)];
    return [...(everyone ? [everyone] : []), ...others];
}
/**
 * The services named by the policy that may act for a stranger's resource (the confused deputy,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html).
 */
function openDeputies(policies, question) {
    const stranger = unusedAccount(policies, question);
    return serviceNames(policies).flatMap((service) => {
        const who = deputy(service, stranger, `arn:aws:${shortName(service)}:us-east-1:${stranger}:thing`, null);
        const found = admitted(policies, question, { kind: 'everyone', principal: 'everyone', via: service }, who);
        return found?.sure ? [{ service, actions: found.actions, statements: found.statements }] : [];
    });
}
function organizations(policies, question, stranger) {
    const ids = conditionValues(policies, (key) => key.includes('orgid') || key.includes('orgpaths'))
        .map((value) => value.split('/')[0] ?? '')
        .filter((id) => /^o-[a-z0-9]+$/.test(id));
    return [...new Set(ids)].sort().flatMap((id) => {
        const member = person(stranger, `arn:aws:iam::${stranger}:role/stranger`, id);
        const found = admitted(policies, question, { kind: 'organization', principal: id, via: null }, [
            ...member,
            ...deputy('stranger.amazonaws.com', stranger, `arn:aws:stranger:us-east-1:${stranger}:thing`, id),
        ]);
        return found ? [found] : [];
    });
}
function accounts(policies, question) {
    const own = new Set([question.account, ...question.trusted]);
    const named = allowing(policies).flatMap((statement) => awsNames(statement));
    const values = conditionValues(policies, () => true);
    const ids = [...named, ...values].map(accountIn).filter((id) => id !== null && !own.has(id));
    return [...new Set(ids)].sort().flatMap((account) => {
        const general = admitted(policies, question, { kind: 'account', principal: account, via: null }, [
            ...person(account, `arn:aws:iam::${account}:role/iam-alert-guard-example`, null),
        ]);
        if (general?.sure)
            return [general];
        const arns = [...new Set([...named, ...values])].filter((text) => accountOf(text) === account && text.includes('/'));
        const single = arns.sort().flatMap((arn) => {
            const found = admitted(policies, question, { kind: 'account', principal: arn, via: null }, person(account, arn, null));
            return found ? [found] : [];
        });
        const services = throughServices(policies, question, account, values);
        return [...single, ...services, ...(general && single.length + services.length === 0 ? [general] : [])];
    });
}
function throughServices(policies, question, account, values) {
    const sources = values.filter((value) => value.startsWith('arn:') && accountIn(value) === account);
    return [...serviceNames(policies), 'stranger.amazonaws.com'].flatMap((service) => {
        const own = `arn:aws:${shortName(service)}:us-east-1:${account}:thing`;
        const who = [own, ...sources.map(openness_example)].flatMap((arn) => deputy(service, account, arn, null));
        const via = service === 'stranger.amazonaws.com' ? 'any AWS service' : service;
        const found = admitted(policies, question, { kind: 'account', principal: account, via }, who);
        // A service that acts for anybody is an open deputy, not this account's door.
        return found && found.conditioned ? [found] : [];
    });
}
function admitted(policies, question, who, strangers) {
    const asked = question.actions.map((action) => ({
        action,
        answers: answers(policies, question.resources, action, strangers),
    }));
    const effect = (effect) => asked.filter((entry) => entry.answers.some((answer) => answer.effect === effect));
    const sure = effect('allow');
    const found = sure.length > 0 ? sure : effect('unknown');
    if (found.length === 0)
        return null;
    const wanted = sure.length > 0 ? 'allow' : 'unknown';
    const by = found.flatMap((entry) => entry.answers.filter((answer) => answer.effect === wanted).flatMap((answer) => answer.by));
    const statements = distinct(by);
    return {
        ...who,
        actions: found.map((entry) => entry.action),
        statements,
        conditioned: statements.some((ref) => (at(policies, ref)?.conditions.length ?? 0) > 0),
        sure: sure.length > 0,
    };
}
function answers(policies, resources, action, strangers) {
    return resources.flatMap((resource) => strangers.map((stranger) => evaluate(policies, { principal: stranger.principal, keys: stranger.keys, action, resource })));
}
function at(policies, ref) {
    return policies[ref.policy]?.statements[ref.statement];
}
function distinct(refs) {
    const seen = new Map(refs.map((ref) => [`${ref.policy}.${ref.statement}`, ref]));
    return [...seen.values()].sort((a, b) => a.policy - b.policy || a.statement - b.statement);
}
function allowing(policies) {
    return policies.flatMap((policy) => policy.statements).filter((statement) => statement.effect === 'Allow');
}
function awsNames(statement) {
    const set = statement.principal?.set;
    return set === undefined || set === '*' ? [] : (set.AWS ?? []);
}
function serviceNames(policies) {
    const names = allowing(policies).flatMap((statement) => {
        const set = statement.principal?.set;
        return set === undefined || set === '*' || statement.principal?.except ? [] : (set.Service ?? []);
    });
    return [...new Set(names)].sort();
}
function conditionValues(policies, wanted) {
    const tests = allowing(policies).flatMap((statement) => statement.conditions);
    return tests.filter((test) => wanted(test.key.toLowerCase())).flatMap((test) => test.values);
}
/** The account that an id, a principal's ARN or any other ARN names. */
function accountIn(text) {
    const direct = accountOf(text);
    if (direct !== null)
        return /^\d{12}$/.test(direct) ? direct : null;
    const account = text.startsWith('arn:') ? text.split(':')[4] : undefined;
    return account !== undefined && /^\d{12}$/.test(account) ? account : null;
}
/** An ARN that a pattern of ARNs matches. */
function openness_example(pattern) {
    return pattern.replaceAll('*', 'example').replaceAll('?', 'x');
}
function shortName(service) {
    return service.split('.')[0] ?? service;
}
/** An account id that nobody involved has and that the policies do not mention. */
function unusedAccount(policies, question) {
    const mentioned = JSON.stringify([policies, question]);
    for (let id = 770_000_000_001;; id += 1) {
        if (!mentioned.includes(String(id)))
            return String(id);
    }
}

;// CONCATENATED MODULE: ./build/src/policy/index.js
/** Would this policy let this principal do this action? A library: it knows policies and requests, nothing of alerts. */





;// CONCATENATED MODULE: ./build/src/policy/services/question.js
/** A question to policies, and its answer. */


const GUIDE = 'https://docs.aws.amazon.com';
/** Asks; a disputed key is taken as carried, and the answer says so where that decides. */
function question_ask(policies, question) {
    const { request, dispute } = question;
    const answer = evaluate(policies, request);
    if (!dispute)
        return { ...answer, dispute: null };
    const without = evaluate(policies, { ...request, keys: keys(request.keys, { [dispute.key]: 'absent' }) });
    return { ...answer, dispute: without.effect === answer.effect ? null : dispute };
}
/** All of the questions must be allowed: the answer of the first that denies explicitly, else implicitly, else is unknown. */
function askAll(policies, questions) {
    const answers = questions.map((question) => question_ask(policies, question));
    const order = ['explicit-deny', 'implicit-deny', 'unknown'];
    const worst = order.flatMap((effect) => answers.filter((answer) => answer.effect === effect));
    const found = worst[0] ?? answers.find((answer) => answer.dispute !== null) ?? answers[0];
    return found ?? { effect: 'allow', by: [], why: 'nothing was asked', dispute: null };
}
function service(name, region, partition) {
    const global = `${name}.amazonaws.com`;
    const perhaps = region === '' ? [] : [`${name}.${region}.amazonaws.com`];
    if (partition === 'aws-cn')
        perhaps.push(`${global}.cn`, ...perhaps.map((spelling) => `${spelling}.cn`));
    return { kind: 'service', names: [global], perhaps };
}
function question_serviceQuestion(name, 
/** What the service acts for: gives region and partition of its spellings. */
sourceArn, action, resource, more, sources) {
    const { region, partition } = arnParts(sourceArn);
    const principal = service(name, region, partition);
    return {
        request: { principal, action, resource, keys: keys(serviceKeys(principal.names, resource), more) },
        sources,
        dispute: null,
    };
}

;// CONCATENATED MODULE: ./build/src/policy/services/cloudtrail.js
/** CloudTrail, acting under its own name for a trail. */


const CLOUDTRAIL_BUCKET = `${GUIDE}/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html`;
const CLOUDTRAIL_KEY = `${GUIDE}/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html`;
function trailKeys(trailArn) {
    return { 'aws:sourcearn': [trailArn], 'aws:sourceaccount': [arnParts(trailArn).account] };
}
/** CloudTrail asks whose bucket it is. Needed when a trail is made or changed. */
function trailReadsBucketAcl(trailArn, bucket) {
    const resource = `arn:${arnParts(trailArn).partition}:s3:::${bucket}`;
    return question_serviceQuestion('cloudtrail', trailArn, 's3:GetBucketAcl', resource, trailKeys(trailArn), [CLOUDTRAIL_BUCKET]);
}
/** CloudTrail writes a log file: `prefix/AWSLogs/[organization/]account/CloudTrail/region/...`, owned by the bucket's owner. */
function trailWritesBucket(trail) {
    const folders = [trail.prefix, 'AWSLogs', trail.organization ?? '', trail.account, 'CloudTrail', trail.region];
    const file = `${trail.account}_CloudTrail_${trail.region}_20260101T0000Z_iamAlertGuard.json.gz`;
    const key = [...folders.filter((folder) => folder !== ''), '2026', '01', '01', file].join('/');
    const resource = `arn:${arnParts(trail.trailArn).partition}:s3:::${trail.bucket}/${key}`;
    return question_serviceQuestion('cloudtrail', trail.trailArn, 's3:PutObject', resource, {
        ...trailKeys(trail.trailArn),
        'aws:sourceorgid': trail.organization === null ? undefined : [trail.organization],
        's3:x-amz-acl': ['bucket-owner-full-control'],
        's3:x-amz-server-side-encryption': trail.key === null ? undefined : ['aws:kms'],
        's3:x-amz-server-side-encryption-aws-kms-key-id': trail.key?.startsWith('arn:') ? [trail.key] : undefined,
    }, [CLOUDTRAIL_BUCKET]);
}
/** CloudTrail encrypts log files: kms:GenerateDataKey with the trail as encryption context. */
function trailUsesKey(trailArn, keyArn) {
    return question_serviceQuestion('cloudtrail', trailArn, 'kms:GenerateDataKey', keyArn, {
        ...trailKeys(trailArn),
        'kms:encryptioncontext:aws:cloudtrail:arn': [trailArn],
        'kms:calleraccount': 'unknown',
    }, [CLOUDTRAIL_KEY]);
}
/** CloudTrail looks at the key. Needed when a trail is made or changed. */
function trailDescribesKey(trailArn, keyArn) {
    return serviceQuestion('cloudtrail', trailArn, 'kms:DescribeKey', keyArn, trailKeys(trailArn), [CLOUDTRAIL_KEY]);
}

;// CONCATENATED MODULE: ./build/src/policy/services/eventbridge.js
/** EventBridge, acting under its own name. */


const EVENTBRIDGE_RESOURCE = `${GUIDE}/eventbridge/latest/userguide/eb-use-resource-based.html`;
const SNS_USE_CASES = `${GUIDE}/sns/latest/dg/sns-access-policy-use-cases.html`;
const SNS_KEYS = `${GUIDE}/sns/latest/dg/sns-key-management.html`;
const EVENTBRIDGE_DLQ = `${GUIDE}/eventbridge/latest/userguide/eb-rule-dlq.html`;
const EVENTBRIDGE_KEY = `${GUIDE}/eventbridge/latest/userguide/eb-encryption-key-policy.html`;
/**
 * EventBridge publishes to a topic. It sets neither aws:SourceAccount nor AWS:SourceOwner: the SNS guide lists the services that do.
 * For aws:SourceArn the EventBridge guide once ruled out Condition blocks altogether and other pages show the rule's ARN: another ARN
 * fails for certain, the rule's own is disputed.
 */
function eventBridgeToTopic(ruleArn, topicArn) {
    const sources = [EVENTBRIDGE_RESOURCE, SNS_USE_CASES];
    return {
        ...question_serviceQuestion('events', ruleArn, 'sns:Publish', topicArn, {
            'aws:sourcearn': [ruleArn],
            'aws:sourceaccount': 'absent',
            'aws:sourceowner': 'absent',
            'sns:endpoint': 'absent',
            'sns:protocol': 'absent',
        }, sources),
        dispute: { key: 'aws:SourceArn', sources },
    };
}
/**
 * EventBridge makes the data key of an encrypted topic: kms:GenerateDataKey and kms:Decrypt, called through SNS for no account, so
 * that a key policy in the manner of alias/aws/sns (kms:CallerAccount) does not admit it. aws:SourceArn and aws:SourceAccount are not
 * supported there.
 */
function eventBridgeToTopicKey(topicArn, keyArn) {
    const { region } = arnParts(topicArn);
    return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => question_serviceQuestion('events', topicArn, action, keyArn, {
        'aws:sourcearn': 'absent',
        'aws:sourceaccount': 'absent',
        'aws:sourceowner': 'absent',
        'aws:sourceorgid': 'absent',
        'aws:sourceorgpaths': 'absent',
        'kms:calleraccount': 'absent',
        'kms:viaservice': [`sns.${region}.amazonaws.com`],
        'kms:encryptioncontext:aws:sns:topicarn': [topicArn],
    }, [SNS_KEYS]));
}
/** EventBridge uses the key of a bus, for the bus. */
function eventBridgeToBusKey(busArn, keyArn) {
    const { account } = arnParts(busArn);
    return ['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'].map((action) => question_serviceQuestion('events', busArn, action, keyArn, {
        'aws:sourcearn': [busArn],
        'aws:sourceaccount': [account],
        'kms:encryptioncontext:aws:events:event-bus:arn': action === 'kms:DescribeKey' ? 'unknown' : [busArn],
    }, [EVENTBRIDGE_KEY]));
}
/** EventBridge puts what it could not deliver into a dead-letter queue, for the rule. */
function eventBridgeToQueue(ruleArn, queueArn) {
    return question_serviceQuestion('events', ruleArn, 'sqs:SendMessage', queueArn, { 'aws:sourcearn': [ruleArn] }, [
        EVENTBRIDGE_DLQ,
        EVENTBRIDGE_RESOURCE,
    ]);
}
/** EventBridge makes the data key of an encrypted dead-letter queue. Which source keys it sets there, no page says. */
function eventBridgeToQueueKey(ruleArn, keyArn) {
    const { region } = arnParts(ruleArn);
    return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => question_serviceQuestion('events', ruleArn, action, keyArn, {
        'kms:calleraccount': 'absent',
        'kms:viaservice': [`sqs.${region}.amazonaws.com`],
    }, [EVENTBRIDGE_DLQ]));
}
/** EventBridge assumes the role of a target, for the rule. Ask the role's trust policy. */
function eventBridgeAssumesRole(ruleArn, roleArn) {
    return question_serviceQuestion('events', ruleArn, 'sts:AssumeRole', roleArn, {
        'aws:sourcearn': [ruleArn],
        'aws:sourceaccount': [arnParts(ruleArn).account],
        'sts:externalid': 'absent',
        'sts:rolesessionname': 'present',
    }, [`${GUIDE}/eventbridge/latest/userguide/eb-use-identity-based.html`]);
}

;// CONCATENATED MODULE: ./build/src/policy/services/roles.js
/** Calls in the name of a role or an account: forwarding rules and targets with a role. */


const EVENTBRIDGE_BUS = `${GUIDE}/eventbridge/latest/userguide/eb-event-bus-perms.html`;
/** A session of a role does something: for its identity policies, its boundary, and `evaluateForRole`. */
function roleDoes(roleArn, action, resource) {
    const { account } = arnParts(roleArn);
    return {
        request: {
            principal: { kind: 'role', account, arn: roleArn },
            action,
            resource,
            keys: keys(accountKeys(account, roleArn, resource), {
                ...(action.toLowerCase() === 'events:putevents' ? IAM_EVENT : {}),
            }),
        },
        sources: [`${GUIDE}/IAM/latest/UserGuide/reference_policies_evaluation-logic.html`],
        dispute: null,
    };
}
/** What a forwarded IAM event is to the bus that it comes to. */
const IAM_EVENT = {
    'events:source': ['aws.iam'],
    'events:detail-type': ['AWS API Call via CloudTrail'],
    'events:detail.service': 'absent',
    'events:detail.eventtypecode': 'absent',
    'events:eventbusinvocation': ['true'],
};
/** A rule forwards an IAM event to another bus, in its own account's name (a target without a role). */
function ruleToBus(ruleArn, busArn) {
    const { account } = arnParts(ruleArn);
    return {
        request: {
            principal: { kind: 'account', account },
            action: 'events:PutEvents',
            resource: busArn,
            keys: keys(accountKeys(account, null, busArn), { ...IAM_EVENT, 'aws:sourcearn': [ruleArn] }),
        },
        sources: [EVENTBRIDGE_BUS],
        dispute: null,
    };
}

;// CONCATENATED MODULE: ./build/src/policy/services/sns.js
/** SNS, acting under its own name for a topic. */


const SNS_TO_SQS = `${GUIDE}/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html`;
const SNS_TO_LAMBDA = `${GUIDE}/lambda/latest/dg/with-sns.html`;
/** SNS sends to a subscribed queue, for the topic. */
function topicToQueue(topicArn, queueArn) {
    return question_serviceQuestion('sns', topicArn, 'sqs:SendMessage', queueArn, { 'aws:sourcearn': [topicArn] }, [SNS_TO_SQS]);
}
/** SNS makes the data key of an encrypted subscribed queue. Which source keys it sets there, no page says. */
function topicToQueueKey(topicArn, keyArn) {
    const { region } = arnParts(keyArn);
    return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => question_serviceQuestion('sns', topicArn, action, keyArn, {
        'kms:calleraccount': 'absent',
        'kms:viaservice': [`sqs.${region}.amazonaws.com`],
    }, [`${GUIDE}/sns/latest/dg/sns-enable-encryption-for-topic-sqs-queue-subscriptions.html`]));
}
/** SNS invokes a subscribed function, for the topic. */
function topicToFunction(topicArn, functionArn) {
    return question_serviceQuestion('sns', topicArn, 'lambda:InvokeFunction', functionArn, {
        'aws:sourcearn': [topicArn],
        'lambda:functionurlauthtype': 'absent',
        'lambda:eventsourcetoken': 'absent',
    }, [SNS_TO_LAMBDA]);
}

;// CONCATENATED MODULE: ./build/src/policy/services.js
/**
 * The questions that the alert chain asks of policies: who does what to which resource, with the context keys that the service is
 * documented to set. Each names the pages it rests on.
 *
 * Service principals are `<service>.amazonaws.com` in every public partition, China included
 * (https://docs.amazonaws.cn/en_us/eventbridge/latest/userguide/eb-use-resource-based.html names events.amazonaws.com). Spellings with
 * a Region, or with `.cn`, exist for some services and are documented for none of these: where a policy uses one, the answer is unknown.
 */






;// CONCATENATED MODULE: ./build/src/delivery/admission.js
/**
 * Questions of the chain to policies, answered in one shape: allowed, denied, or nobody can say. The policy room knows what each
 * service sends along (`policy/services.ts`); here the texts come from the snapshot.
 */




function admissionGate(answer) {
    if (answer.answer === 'allowed')
        return PASSES;
    return answer.answer === 'denied' ? blocks(answer.why) : gate_unknown(answer.why);
}
function toAnswer(answer) {
    const disputed = answer.dispute
        ? `AWS's documents disagree whether the service sends ${answer.dispute.key} (${answer.dispute.sources.join(', ')})`
        : undefined;
    const known = { why: answer.why, ...(disputed === undefined ? {} : { disputed }) };
    switch (answer.effect) {
        case 'allow':
            return { answer: 'allowed', ...known };
        case 'unknown':
            return { answer: 'unknown', ...known };
        case 'explicit-deny':
        case 'implicit-deny':
            return { answer: 'denied', ...known };
    }
}
const admission_ORDER = { denied: 0, unknown: 1, allowed: 2 };
/** All questions must be allowed; the worst answer is the answer. */
function admission_askAll(kind, text, questions) {
    const policy = parsePolicy(text, kind);
    if (isMalformed(policy))
        return { answer: 'unknown', why: `the policy cannot be read: ${policy.malformed}` };
    const answers = questions.map((question) => toAnswer(question_ask([policy], question)));
    return answers.reduce((worst, answer) => (admission_ORDER[answer.answer] < admission_ORDER[worst.answer] ? answer : worst));
}
function topicAdmitsEventBridge(text, { topicArn, ruleArn }) {
    return admission_askAll('resource', text, [eventBridgeToTopic(ruleArn, topicArn)]);
}
function keyAdmitsEventBridge(text, where) {
    const questions = where.use === 'topic'
        ? eventBridgeToTopicKey(where.topicArn, where.keyArn)
        : eventBridgeToBusKey(where.busArn, where.keyArn);
    return admission_askAll('resource', text, questions);
}
function queueAdmits(text, { queueArn, sender }) {
    const question = sender.service === 'events' ? eventBridgeToQueue(sender.sourceArn, queueArn) : topicToQueue(sender.sourceArn, queueArn);
    return admission_askAll('resource', text, [question]);
}
function keyAdmitsSender(text, { keyArn, sender }) {
    const questions = sender.service === 'events' ? eventBridgeToQueueKey(sender.sourceArn, keyArn) : topicToQueueKey(sender.sourceArn, keyArn);
    return admission_askAll('resource', text, questions);
}
function functionAdmits(text, { functionArn, topicArn }) {
    return admission_askAll('resource', text, [topicToFunction(topicArn, functionArn)]);
}
function bucketAdmitsCloudTrail(text, where) {
    const question = where.ask === 'acl'
        ? trailReadsBucketAcl(where.trailArn, where.bucket)
        : trailWritesBucket({
            trailArn: where.trailArn,
            bucket: where.bucket,
            prefix: where.prefix ?? '',
            account: where.account,
            organization: null,
            region: where.region,
            key: where.key,
        });
    return admission_askAll('resource', text, [question]);
}
function keyAdmitsCloudTrail(text, { keyArn, trailArn }) {
    return admission_askAll('resource', text, [trailUsesKey(trailArn, keyArn)]);
}
function roleTrustsEventBridge(text, { roleArn, ruleArn }) {
    return admission_askAll('resource', text, [eventBridgeAssumesRole(ruleArn, roleArn)]);
}
/** May a role do something: by its identity policies, within its boundary, with what the resource's own policy adds. */
function roleMay(policies, { roleArn, action, resource }) {
    const parsed = [];
    const texts = policies.boundary === null ? policies.identity : [...policies.identity, policies.boundary];
    for (const text of texts) {
        const policy = parsePolicy(text, 'identity');
        if (isMalformed(policy))
            return { answer: 'unknown', why: `a policy of the role cannot be read: ${policy.malformed}` };
        parsed.push(policy);
    }
    const boundary = policies.boundary === null ? null : (parsed.pop() ?? null);
    const own = [];
    if (policies.resource !== undefined && policies.resource !== null) {
        const policy = parsePolicy(policies.resource, 'resource');
        if (isMalformed(policy))
            return { answer: 'unknown', why: `the policy of ${resource} cannot be read: ${policy.malformed}` };
        own.push(policy);
    }
    const sameAccount = parseArn(resource)?.account === parseArn(roleArn)?.account;
    const answer = evaluateForRole({ identity: parsed, boundary, resource: own, sameAccount }, roleDoes(roleArn, action, resource).request);
    return toAnswer({ ...answer, dispute: null });
}
/** May a rule of an account put events on a bus, by the bus's own policy? */
function busAdmitsRule(text, { ruleArn, busArn }) {
    return admission_askAll('resource', text, [ruleToBus(ruleArn, busArn)]);
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/key.js
/**
 * May a service use this KMS key? One answer for the topic's key, the bus's, a queue's and the trail's.
 *
 * An AWS managed key (`alias/aws/sns`, `alias/aws/sqs`) has a policy that nobody can change and that admits no other service, so
 * EventBridge cannot publish to a topic encrypted with it:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services.
 */




/** `alias/aws/sns` in any of its spellings. */
function isAwsManagedAlias(named) {
    const alias = parseArn(named)?.resource ?? named;
    return alias.startsWith('alias/aws/');
}
function stateGate(key) {
    // https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
    if (key.KeyState === 'PendingDeletion')
        return blocks(`the key is pending deletion (${key.DeletionDate ?? 'date not told'})`);
    if (key.KeyState !== undefined && key.KeyState !== 'Enabled')
        return blocks(`the key is ${key.KeyState}`);
    if (key.Enabled === false)
        return blocks('the key is disabled');
    // https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html: symmetric encryption keys only.
    if (key.KeyUsage !== undefined && key.KeyUsage !== 'ENCRYPT_DECRYPT')
        return blocks(`the key is for ${key.KeyUsage}`);
    if (key.KeySpec !== undefined && key.KeySpec !== 'SYMMETRIC_DEFAULT')
        return blocks(`the key is asymmetric (${key.KeySpec})`);
    return PASSES;
}
/** The ARN under which a key that is named without one is known: aliases and ids are of the resource's own account and region. */
function regionOf(named, region) {
    return parseArn(named)?.region || region;
}
/**
 * @param service the short name in the managed alias that is asked about (`sns`, `sqs`), or `trail`
 * @param admits evaluates the key policy for the service in question
 */
function keyUsable(context, named, region, service, admits) {
    const answer = (usable, admitted, key, disputed = null) => ({
        named,
        region: regionOf(named, region),
        arn: key?.Arn ?? null,
        key,
        usable,
        admits: admitted,
        gate: context_vouched(context, named, every(usable, admitted)),
        disputed,
    });
    if (isAwsManagedAlias(named)) {
        return answer(PASSES, blocks(`${named} is managed by AWS: its policy admits no other service and cannot be changed`), null);
    }
    if (regionOf(named, region) !== region) {
        return answer(blocks(`the key is in ${regionOf(named, region)}, and the ${service} in ${region}`), PASSES, null);
    }
    const describe = { op: 'kms:DescribeKey', region, params: { KeyId: named } };
    const described = ask(context, describe);
    if (described.status === 'unreadable')
        return answer(unreadable(describe, described), PASSES, null);
    if (described.status === 'absent') {
        return foreign(context, named)
            ? answer(gate_unknown(`the key ${named} belongs to another account and is not visible from this one`), PASSES, null)
            : answer(blocks(`the key ${named} does not exist`), PASSES, null);
    }
    const key = described.value;
    if (key.KeyManager === 'AWS') {
        return answer(stateGate(key), blocks('the key is managed by AWS: its policy admits no other service'), key);
    }
    const policyRead = { op: 'kms:GetKeyPolicy', region, params: { KeyId: key.Arn } };
    const policy = ask(context, policyRead);
    if (policy.status === 'unreadable')
        return answer(stateGate(key), unreadable(policyRead, policy), key);
    if (policy.status === 'absent')
        return answer(stateGate(key), gate_unknown('the key has no readable policy'), key);
    const judged = admits(policy.value, key.Arn);
    return answer(stateGate(key), admissionGate(judged), key, judged.answer === 'allowed' ? (judged.disputed ?? null) : null);
}
function foreign(context, named) {
    const owner = parseArn(named)?.account;
    return owner !== undefined && context.account !== null && owner !== context.account;
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/storage.js
/**
 * Where a trail's log files go. A trail that cannot store its files still feeds EventBridge, so nothing here blocks an alert; what
 * is lost is the evidence behind it.
 *
 * A fresh delivery without an error decides bucket and key where they cannot be read (S3 answers 405 to other accounts); what is
 * readable is judged all the same.
 */





/**
 * CloudTrail delivers within about five minutes of a call
 * (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html). An account can be quiet, and a
 * write-only trail quieter; a day without a single file is still beyond what quiet explains, since this check's own calls are logged.
 */
const STALE_HOURS = 24;
const STALE_HOURS_WRITE_ONLY = 24 * 14;
/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html */
function deliveryState(status, now, staleHours = STALE_HOURS) {
    if (status.status !== 'known')
        return 'unknown';
    const { LatestDeliveryError: error, LatestDeliveryTime: time, IsLogging: logging, StartLoggingTime: start } = status.value;
    const failed = error !== undefined && error !== '';
    if (time === undefined) {
        if (failed)
            return 'failing';
        return logging === true && start !== undefined && hoursSince(start, now) > staleHours ? 'stale' : 'none-yet';
    }
    const fresh = hoursSince(time, now) <= staleHours;
    if (failed)
        return fresh ? 'recovered' : 'failing';
    if (fresh || logging !== true)
        return 'fresh';
    // A trail that was just started again has had no time to deliver.
    return start !== undefined && hoursSince(start, now) < 1 ? 'none-yet' : 'stale';
}
/** The bucket's ARN, in the trail's partition. */
function bucketArn(context, bucket) {
    return `arn:${context.partition}:s3:::${bucket}`;
}
function storageOf(context, trail, home, status, writeOnly = false) {
    const bucket = trail.S3BucketName ?? null;
    const delivery = deliveryState(status, context.now, writeOnly ? STALE_HOURS_WRITE_ONLY : STALE_HOURS);
    const known = status.status === 'known' ? status.value : {};
    const base = {
        asked: true,
        bucket,
        delivery,
        deliveryError: known.LatestDeliveryError || null,
        deliveredAt: known.LatestDeliveryTime ?? null,
    };
    const owner = parseArn(trail.TrailARN)?.account;
    const foreign = context.account !== null && owner !== context.account;
    // "The log bucket of a trail that another account owns is judged only through its delivery status."
    if (bucket === null || foreign) {
        const none = { status: 'absent', code: 'NotAsked' };
        return {
            ...base,
            exists: PASSES,
            writable: PASSES,
            aclReadable: PASSES,
            requesterPays: PASSES,
            policy: none,
            key: null,
            provenByDelivery: false,
        };
    }
    const resource = bucketArn(context, bucket);
    const read = (op) => ({ op, region: home, params: { Bucket: bucket } });
    const fresh = delivery === 'fresh' || delivery === 'recovered';
    const proven = (gate) => (gate.state === 'unknown' && fresh ? PASSES : context_vouched(context, resource, gate));
    const exists = gateOf(context, read('s3:HeadBucket'), () => PASSES, blocks(`the bucket ${bucket} does not exist`));
    const policyRead = read('s3:GetBucketPolicy');
    const policy = ask(context, policyRead);
    const question = {
        bucket,
        prefix: trail.S3KeyPrefix ?? null,
        trailArn: trail.TrailARN,
        account: context.account ?? owner ?? '',
        partition: context.partition,
        key: trail.KmsKeyId ?? null,
        region: context.eventRegion,
    };
    const judged = (ask) => {
        if (policy.status === 'unreadable')
            return unreadable(policyRead, policy);
        if (policy.status === 'absent') {
            return exists.state === 'blocks' ? exists : blocks('the bucket has no policy, so CloudTrail may not write to it');
        }
        return admissionGate(bucketAdmitsCloudTrail(policy.value, { ...question, ask }));
    };
    const requesterPays = gateOf(context, read('s3:GetBucketRequestPayment'), (payer) => payer === 'Requester' ? blocks('Requester Pays is on, and CloudTrail cannot deliver to such a bucket') : PASSES, PASSES);
    const key = trail.KmsKeyId === undefined
        ? null
        : keyUsable(context, trail.KmsKeyId, home, 'trail', (text, keyArn) => keyAdmitsCloudTrail(text, { keyArn, trailArn: trail.TrailARN, account: question.account, partition: context.partition }));
    const writable = judged('write');
    const cannotSee = [exists, writable, requesterPays, key?.gate ?? PASSES].some((gate) => gate.state === 'unknown');
    return {
        ...base,
        exists: proven(exists),
        writable: proven(every(exists, writable)),
        aclReadable: proven(judged('acl')),
        requesterPays: proven(requesterPays),
        policy,
        key: key === null ? null : { ...key, gate: proven(key.gate) },
        provenByDelivery: cannotSee && fresh,
    };
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/trail.js





function judge(context, trail) {
    const home = trail.HomeRegion ?? parseArn(trail.TrailARN)?.region ?? context.eventRegion;
    const statusRead = {
        op: 'cloudtrail:GetTrailStatus',
        region: home,
        params: { Name: trail.TrailARN },
    };
    const selectorsRead = {
        op: 'cloudtrail:GetEventSelectors',
        region: home,
        params: { TrailName: trail.TrailARN },
    };
    const reaches = trail.IsMultiRegionTrail === true || home === context.eventRegion
        ? PASSES
        : blocks(`it records only ${home}; IAM events surface in ${context.eventRegion}`);
    // A trail that cannot reach the event region is not asked further: nothing it says could change the answer.
    if (reaches.state === 'blocks' && !isDeclared(context, trail))
        return beyond(context, trail, home, reaches);
    const status = ask(context, statusRead);
    const selectors = ask(context, selectorsRead);
    const globalEvents = trail.IncludeGlobalServiceEvents === false
        ? blocks('it does not include global service events, and IAM is a global service')
        : PASSES;
    const logging = context_vouched(context, trail.TrailARN, status.status === 'known'
        ? status.value.IsLogging === true
            ? PASSES
            : blocks('logging is off')
        : status.status === 'absent'
            ? gate_unknown('CloudTrail has no status for it')
            : unreadable(statusRead, status));
    const admitted = admittedBySelectors(trail, selectors, (doubt) => context_vouched(context, trail.TrailARN, doubt), selectorsRead);
    return {
        trail,
        home,
        foreign: trail_isForeign(context, trail),
        status,
        selectors,
        reaches,
        globalEvents,
        logging,
        admitted,
        gate: every(reaches, globalEvents, logging),
        storage: storageOf(context, trail, home, status),
    };
}
function trail_isForeign(context, trail) {
    const owner = parseArn(trail.TrailARN)?.account;
    return context.account !== null && owner !== undefined && owner !== context.account;
}
const UNASKED = {
    status: 'unreadable',
    kind: 'not-observed',
    code: 'NotAsked',
    message: 'not asked: the trail cannot carry the events',
    permissions: [],
};
function beyond(context, trail, home, reaches) {
    return {
        trail,
        home,
        foreign: trail_isForeign(context, trail),
        status: UNASKED,
        selectors: UNASKED,
        reaches,
        globalEvents: PASSES,
        logging: PASSES,
        admitted: { gate: PASSES, any: [] },
        gate: reaches,
        storage: { asked: false },
    };
}
/** Is this the trail that the baseline names? A name or an ARN serves. */
function isDeclared(context, trail) {
    const { name } = context.baseline.trail;
    return name !== undefined && (name === trail.Name || name === trail.TrailARN);
}
/** Another partition's trails are no trails of ours, whatever lists them. */
function inPartition(context, trail) {
    return (parseArn(trail.TrailARN)?.partition ?? context.partition) === context.partition;
}
function trailStage(context) {
    const read = {
        op: 'cloudtrail:DescribeTrails',
        region: context.eventRegion,
        params: {},
    };
    const listed = ask(context, read);
    if (listed.status === 'unreadable')
        return { read, listed, trails: [], gate: unreadable(read, listed) };
    const trails = listed.status === 'known' ? listed.value : [];
    const sorted = [...trails]
        .filter((trail) => inPartition(context, trail))
        .sort((a, b) => (a.TrailARN < b.TrailARN ? -1 : 1));
    return { read, listed, trails: sorted.map((trail) => judge(context, trail)), gate: PASSES };
}
/** The ways that events can take through the trails: one a trail and selector. */
function feedsOf(stage) {
    return stage.trails.flatMap((trail) => {
        if (trail.gate.state === 'blocks')
            return [];
        if (trail.admitted.gate.state !== 'passes') {
            return [{ trail, gate: every(trail.gate, trail.admitted.gate), conditions: [] }];
        }
        return trail.admitted.any.map((conditions) => ({ trail, gate: trail.gate, conditions }));
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/bus.js
/**
 * An event bus and its rules. IAM's events reach the default bus of the event region and no other; a further bus gets them only
 * from a rule that forwards (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event.html).
 */





function busRef(context, nameOrArn, region) {
    const arn = parseArn(nameOrArn);
    const account = arn?.account ?? context.account;
    const name = arn ? arn.resource.slice(arn.resource.indexOf('/') + 1) : nameOrArn;
    const place = arn?.region ?? region;
    const full = arn ? nameOrArn : `arn:${context.partition}:events:${place}:${account ?? ''}:event-bus/${name}`;
    return { name, region: place, account, arn: full };
}
/** A bus of the checked account goes by its name, a foreign one by its ARN. */
function busParam(context, bus) {
    return bus.account === null || context.account === null || bus.account === context.account ? bus.name : bus.arn;
}
function busOf(context, ref) {
    const param = busParam(context, ref);
    const describe = {
        op: 'events:DescribeEventBus',
        region: ref.region,
        params: { Name: param },
    };
    const list = { op: 'events:ListRules', region: ref.region, params: { EventBusName: param } };
    const described = ask(context, describe);
    const listed = ask(context, list);
    const missing = blocks(`the event bus ${ref.name} does not exist in ${ref.region}`);
    const exists = described.status === 'known'
        ? PASSES
        : described.status === 'absent'
            ? absentBus(context, ref, missing)
            : listed.status === 'known'
                ? PASSES
                : unreadable(describe, described);
    const rulesGate = listed.status === 'known' ? PASSES : listed.status === 'absent' ? absentBus(context, ref, missing) : unreadable(list, listed);
    const named = described.status === 'known' ? described.value.KmsKeyIdentifier : undefined;
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html: events that cannot be encrypted
    // or decrypted with the bus's key go to its dead-letter queue or are lost.
    const key = named === undefined
        ? null
        : keyUsable(context, named, ref.region, 'event bus', (policy, keyArn) => keyAdmitsEventBridge(policy, { keyArn, use: 'bus', busArn: ref.arn, account: ref.account ?? '', partition: context.partition }));
    // Whether the bus has a key is part of the answer: a bus that cannot be described is unknown even where its rules can be listed.
    const keyGate = key?.gate ?? (described.status === 'unreadable' ? unreadable(describe, described) : PASSES);
    return {
        ref,
        described,
        listed,
        exists: context_vouched(context, ref.arn, exists),
        rulesGate: context_vouched(context, ref.arn, rulesGate),
        key,
        gate: context_vouched(context, ref.arn, every(exists, rulesGate, keyGate)),
    };
}
function absentBus(context, ref, missing) {
    const foreign = ref.account !== null && context.account !== null && ref.account !== context.account;
    return foreign ? gate_unknown(`the event bus ${ref.arn} is another account's and not visible from this one`) : missing;
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/rule.js
/** A rule: its state, its pattern, and whether it can see a required event at all. */


/**
 * `ENABLED` drops read-only management events; the third state lets them through. `readOnly` in the event is what decides, not the name:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
const WRITES_ONLY = '{"detail":{"readOnly":[false]}}';
const STATE_ALL = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
function enabledGate(state) {
    if (state === 'ENABLED' || state === STATE_ALL)
        return PASSES;
    if (state === 'DISABLED')
        return blocks('the rule is disabled');
    return gate_unknown(`the rule's state is ${state ?? 'not told'}, which this tool does not know`);
}
function judgeRule(rule, region, account, cache) {
    const enabled = enabledGate(rule.State);
    const parsed = rule.EventPattern === undefined || rule.EventPattern === '' ? null : cache.parse(rule.EventPattern);
    const readable = parsed === null
        ? blocks(rule.ScheduleExpression === undefined ? 'the rule has no event pattern' : 'the rule is a schedule and has no event pattern')
        : parsed instanceof errors_PatternError
            ? gate_unknown(`its pattern cannot be read: ${parsed.message}`)
            : PASSES;
    const pattern = parsed === null || parsed instanceof errors_PatternError ? null : parsed;
    const conditions = pattern === null ? [] : rule.State === STATE_ALL ? [pattern] : [pattern, parse_parsePattern(WRITES_ONLY)];
    return {
        rule,
        arn: rule.Arn,
        region,
        pattern,
        enabled,
        readable,
        gate: every(enabled, readable),
        conditions,
        relevant: parsed instanceof errors_PatternError || (pattern !== null && cache.mayMatch(pattern, account)),
    };
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/queue.js
/**
 * A queue that a service writes to: a dead-letter queue of a rule or of a subscription, or a subscribed queue. It must be there, its
 * policy must admit the sender, and its key must serve the sender
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html,
 * https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html).
 */





function queueOf(context, arn, sender) {
    const parsed = parseArn(arn);
    const region = parsed?.region ?? context.eventRegion;
    const done = (exists, admits, key, attributes) => {
        const waiting = Number(attributes?.['ApproximateNumberOfMessages']);
        const settle = (gate) => context_vouched(context, arn, gate);
        return {
            arn,
            region,
            attributes,
            exists: settle(exists),
            admits: settle(admits),
            key: settle(key),
            gate: settle(every(exists, admits, key)),
            waiting: attributes === null || Number.isNaN(waiting) ? null : waiting,
        };
    };
    if (parsed?.service !== 'sqs')
        return done(blocks(`${arn} is not a queue`), PASSES, PASSES, null);
    const read = { op: 'sqs:GetQueueAttributes', region, params: { QueueArn: arn } };
    const answer = ask(context, read);
    const foreign = context.account !== null && parsed.account !== context.account;
    if (answer.status === 'absent') {
        const gone = foreign
            ? gate_unknown(`the queue ${arn} belongs to another account and is not visible from this one`)
            : blocks(`the queue ${arn} does not exist`);
        return done(gone, PASSES, PASSES, null);
    }
    if (answer.status === 'unreadable')
        return done(unreadable(read, answer), PASSES, PASSES, null);
    const attributes = answer.value;
    const policy = attributes['Policy'];
    const question = { queueArn: arn, sender, account: context.account ?? parsed.account, partition: context.partition };
    const admitted = policy === undefined || policy === ''
        ? blocks('the queue has no policy, so no service may send to it')
        : admissionGate(queueAdmits(policy, question));
    // SSE-SQS (`SqsManagedSseEnabled`) needs no key of anybody's.
    const named = attributes['KmsMasterKeyId'];
    const key = named === undefined || named === ''
        ? PASSES
        : isAwsManagedAlias(named)
            ? blocks(`the queue is encrypted with ${named}, which AWS manages and no other service may use`)
            : keyUsable(context, named, region, 'queue', (text, keyArn) => keyAdmitsSender(text, { keyArn, ...question })).gate;
    return done(PASSES, admitted, key, attributes);
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/role.js
/**
 * The execution role of a target: EventBridge must be trusted to assume it, and it must be allowed to do what the target needs
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html).
 */




/** IAM is one per partition; its endpoint signs for the event region. */
function roleOf(context, arn, ruleArn, action, resource, resourcePolicy) {
    const RoleName = arn.slice(arn.lastIndexOf('/') + 1);
    const region = context.eventRegion;
    const done = (exists, trust, rights) => {
        const settle = (gate) => context_vouched(context, arn, gate);
        return { arn, exists: settle(exists), trust: settle(trust), rights: settle(rights), gate: settle(every(exists, trust, rights)) };
    };
    const owner = parseArn(arn)?.account;
    if (owner !== undefined && context.account !== null && owner !== context.account) {
        return done(gate_unknown(`the role ${arn} belongs to another account`), PASSES, PASSES);
    }
    const roleRead = { op: 'iam:GetRole', region, params: { RoleName } };
    const role = ask(context, roleRead);
    if (role.status === 'absent')
        return done(blocks(`the role ${RoleName} does not exist`), PASSES, PASSES);
    // The other reads do not wait for this one.
    const inlineRead = { op: 'iam:ListRolePolicies', region, params: { RoleName } };
    const attachedRead = { op: 'iam:ListAttachedRolePolicies', region, params: { RoleName } };
    const inline = ask(context, inlineRead);
    const attached = ask(context, attachedRead);
    if (role.status === 'unreadable')
        return done(unreadable(roleRead, role), PASSES, PASSES);
    const trust = admissionGate(roleTrustsEventBridge(role.value.AssumeRolePolicyDocument ?? '', {
        roleArn: arn,
        ruleArn,
        account: context.account ?? owner ?? '',
        partition: context.partition,
    }));
    const doubts = [];
    const texts = [];
    const collect = (read, answer) => {
        if (answer.status === 'known')
            texts.push(answer.value);
        else if (answer.status === 'unreadable')
            doubts.push(unreadable(read, answer));
    };
    if (inline.status === 'unreadable')
        doubts.push(unreadable(inlineRead, inline));
    if (attached.status === 'unreadable')
        doubts.push(unreadable(attachedRead, attached));
    for (const PolicyName of inline.status === 'known' ? [...inline.value].sort() : []) {
        const read = { op: 'iam:GetRolePolicy', region, params: { RoleName, PolicyName } };
        collect(read, ask(context, read));
    }
    for (const PolicyArn of attached.status === 'known' ? [...attached.value].sort() : []) {
        const read = { op: 'iam:GetPolicyVersion', region, params: { PolicyArn } };
        collect(read, ask(context, read));
    }
    const boundary = role.value.PermissionsBoundary;
    let boundaryText = null;
    if (boundary !== undefined) {
        const read = { op: 'iam:GetPolicyVersion', region, params: { PolicyArn: boundary } };
        const answer = ask(context, read);
        if (answer.status === 'known')
            boundaryText = answer.value;
        else
            doubts.push(answer.status === 'unreadable' ? unreadable(read, answer) : gate_unknown(`its boundary ${boundary} does not exist`));
    }
    const allowed = admissionGate(roleMay({ identity: texts, boundary: boundaryText, resource: resourcePolicy }, { roleArn: arn, action, resource, account: context.account ?? owner ?? '', partition: context.partition }));
    // A policy that could not be read may allow or deny: only what is certain without it stands.
    const rights = doubts.length > 0 ? every(...doubts) : allowed;
    return done(PASSES, trust, rights);
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/target.js
/**
 * A target of a rule: where it leads, with which role, and what it leaves of the event.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
 */






function kindOf(arn) {
    const parsed = parseArn(arn);
    if (parsed?.service === 'sns')
        return 'topic';
    return parsed?.service === 'events' && parsed.resource.startsWith('event-bus/') ? 'bus' : 'other';
}
function rewrites(target) {
    return target.Input !== undefined || target.InputPath !== undefined || target.InputTransformer !== undefined;
}
function topicPlace(context, rule, arn) {
    const parsed = parseArn(arn);
    if (parsed === null)
        return blocks(`${arn} is not an ARN`);
    if (parsed.partition !== context.partition)
        return blocks(`the topic is in another partition (${parsed.partition})`);
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html: targets other than buses are of the rule's own region.
    return parsed.region === rule.region ? PASSES : blocks(`the topic is in ${parsed.region}, the rule in ${rule.region}`);
}
/**
 * Forwarding to another bus, once: "an event that was received from another bus is not sent on".
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html
 */
function busPlace(context, rule, target, hops) {
    const parsed = parseArn(target.Arn);
    if (parsed === null)
        return blocks(`${target.Arn} is not an ARN`);
    if (parsed.partition !== context.partition)
        return blocks(`the bus is in another partition (${parsed.partition})`);
    const crossRegion = parsed.region !== rule.region;
    const crossAccount = context.account !== null && parsed.account !== context.account;
    if (hops > 0)
        return blocks('the event has already been forwarded once, and EventBridge does not forward it again');
    if (crossRegion && context.partition === 'aws-cn')
        return blocks('events are not forwarded between regions in China');
    if (rewrites(target)) {
        return crossAccount
            ? blocks('Input, InputPath and InputTransformer are not available for a bus of another account')
            : gate_unknown('the target rewrites the event before it forwards it; what the next bus sees cannot be told');
    }
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html: a role with events:PutEvents is required.
    if (target.RoleArn === undefined && (crossRegion || !crossAccount)) {
        return blocks('the target has no role, and forwarding to this bus needs one with events:PutEvents');
    }
    return PASSES;
}
function targetOf(context, rule, target, hops, resourcePolicy) {
    const kind = kindOf(target.Arn);
    const place = kind === 'topic'
        ? topicPlace(context, rule, target.Arn)
        : kind === 'bus'
            ? busPlace(context, rule, target, hops)
            : blocks(`it is no topic (${parseArn(target.Arn)?.service ?? target.Arn}), so no recipient is behind it`);
    const action = kind === 'bus' ? 'events:PutEvents' : 'sns:Publish';
    const role = target.RoleArn === undefined || kind === 'other'
        ? null
        : roleOf(context, target.RoleArn, rule.arn, action, target.Arn, resourcePolicy);
    const queue = target.DeadLetterConfig?.Arn;
    return {
        target,
        kind,
        place,
        role,
        deadLetter: queue === undefined ? null : queueOf(context, queue, { service: 'events', sourceArn: rule.arn }),
        rewrites: rewrites(target),
    };
}
/** May the rule's events enter the bus that it forwards to? Within an account its role's rights are enough. */
function entryOf(context, rule, target, bus) {
    const crossAccount = context.account !== null && bus.ref.account !== context.account;
    if (!crossAccount)
        return every(target.place, target.role?.gate ?? PASSES);
    if (bus.described.status !== 'known')
        return every(target.place, bus.exists);
    const admitted = admissionGate(busAdmitsRule(bus.described.value.Policy ?? '{"Statement":[]}', {
        ruleArn: rule.arn,
        busArn: bus.ref.arn,
        account: context.account ?? '',
        partition: context.partition,
    }));
    return every(target.place, target.role?.gate ?? PASSES, context_vouched(context, bus.ref.arn, admitted));
}

// EXTERNAL MODULE: ./build/src/snapshot/endpoint.js
var snapshot_endpoint = __webpack_require__(5489);
;// CONCATENATED MODULE: ./build/src/delivery/hops/endpoint.js
/**
 * What stands behind a subscription, as far as AWS shows it: a queue or a function. Mail boxes, phones and web servers are beyond any
 * configuration; what SNS says of them is in the metrics (`evidence.ts`).
 */





function endpointOf(context, protocol, endpoint, topicArn) {
    if (protocol === 'sqs') {
        const queue = queueOf(context, endpoint, { service: 'sns', sourceArn: topicArn });
        return { kind: 'queue', gate: queue.gate, queue };
    }
    if (protocol === 'lambda')
        return { kind: 'function', gate: functionGate(context, endpoint, topicArn), queue: null };
    return { kind: 'other', gate: PASSES, queue: null };
}
/** https://docs.aws.amazon.com/sns/latest/dg/lambda-prerequisites.html */
function functionGate(context, arn, topicArn) {
    const parsed = parseArn(arn);
    const region = parsed?.region ?? context.eventRegion;
    const foreign = parsed !== null && context.account !== null && parsed.account !== context.account;
    const params = { FunctionName: arn };
    const gone = foreign
        ? gate_unknown(`the function ${arn} belongs to another account and is not visible from this one`)
        : blocks(`the function ${arn} does not exist`);
    const exists = gateOf(context, { op: 'lambda:GetFunctionConfiguration', region, params }, 
    // https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html: an inactive function is started by its first call.
    (found) => (found.State === 'Failed' ? blocks('the function is in state Failed') : PASSES), gone);
    const policyRead = { op: 'lambda:GetPolicy', region, params };
    const policy = ask(context, policyRead);
    const admits = policy.status === 'unreadable'
        ? unreadable(policyRead, policy)
        : policy.status === 'absent'
            ? exists.state === 'passes'
                ? blocks('the function has no resource policy, so SNS may not invoke it')
                : PASSES
            : admissionGate(functionAdmits(policy.value, {
                functionArn: arn,
                topicArn,
                account: context.account ?? parsed?.account ?? '',
                partition: context.partition,
            }));
    const concurrency = gateOf(context, 
    // Reserved concurrency is a function's, never a version's or an alias's.
    { op: 'lambda:GetFunctionConcurrency', region, params: { FunctionName: unqualified(arn) } }, ({ ReservedConcurrentExecutions: reserved }) => reserved === 0 ? blocks('its reserved concurrency is 0, so every invocation is throttled') : PASSES, PASSES);
    return context_vouched(context, arn, every(exists, admits, concurrency));
}
/** A function's ARN without its version or alias. */
function unqualified(arn) {
    return arn.split(':').slice(0, 7).join(':');
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/subscription.js






const NO_ENDPOINT = { kind: 'other', gate: PASSES, queue: null };
function isArn(text) {
    return text.startsWith('arn:');
}
/** `PendingConfirmation` and `Deleted` stand in place of the ARN: https://docs.aws.amazon.com/sns/latest/api/API_Subscription.html */
function rowState(row) {
    if (row.SubscriptionArn === 'PendingConfirmation')
        return blocks('it waits for its confirmation');
    if (row.SubscriptionArn === 'Deleted')
        return blocks('it was deleted');
    return isArn(row.SubscriptionArn) ? PASSES : gate_unknown(`SNS lists it as ${row.SubscriptionArn}`);
}
function filterOf(attributes) {
    const text = attributes['FilterPolicy'];
    if (text === undefined || text === '' || text === '{}' || text === 'null')
        return { kind: 'none' };
    const scope = attributes['FilterPolicyScope'] ?? 'MessageAttributes';
    try {
        if (isEmptyObject(text))
            return { kind: 'none' };
        if (scope === 'MessageBody')
            return { kind: 'body', text, filter: filter_policy_parseFilterPolicy(text, 'MessageBody') };
        if (scope !== 'MessageAttributes') {
            return { kind: 'unknown', gate: gate_unknown(`its filter policy has the scope ${scope}, which this tool does not know`) };
        }
        // EventBridge publishes without message attributes, so the filter sees none.
        const passes = matchEvent(filter_policy_parseFilterPolicy(text, 'MessageAttributes'), {});
        const gate = passes
            ? PASSES
            : blocks('its filter policy looks at message attributes, and EventBridge sends none: it never matches');
        return { kind: 'attributes', text, gate };
    }
    catch (error) {
        if (!(error instanceof errors_PatternError))
            throw error;
        return { kind: 'unknown', gate: gate_unknown(`its filter policy cannot be read: ${error.message}`) };
    }
}
function isEmptyObject(text) {
    return /^\s*\{\s*\}\s*$/.test(text);
}
function subscriptionOf(context, row, recipient) {
    const state = rowState(row);
    const region = parseArn(row.TopicArn)?.region ?? context.eventRegion;
    const base = { row, topicArn: row.TopicArn, recipient, pending: row.SubscriptionArn === 'PendingConfirmation' };
    // A stranger's subscription is judged by being there; nobody's alert depends on its filter.
    if (recipient === null || !isArn(row.SubscriptionArn)) {
        return { ...base, confirmed: state, attributes: null, filter: { kind: 'none' }, redrive: null, endpoint: NO_ENDPOINT, gate: state };
    }
    const read = {
        op: 'sns:GetSubscriptionAttributes',
        region,
        params: { SubscriptionArn: row.SubscriptionArn },
    };
    const answer = ask(context, read);
    const endpoint = endpointOf(context, row.Protocol, row.Endpoint, row.TopicArn);
    if (answer.status !== 'known') {
        const doubt = context_vouched(context, row.SubscriptionArn, answer.status === 'unreadable' ? unreadable(read, answer) : blocks('it is listed and no longer there'));
        return {
            ...base,
            confirmed: state,
            attributes: null,
            filter: { kind: 'unknown', gate: doubt },
            redrive: null,
            endpoint,
            gate: every(state, doubt, endpoint.gate),
        };
    }
    const attributes = answer.value;
    const pending = attributes['PendingConfirmation'] === 'true';
    const confirmed = pending ? blocks('it waits for its confirmation') : state;
    const filter = filterOf(attributes);
    const filterGate = filter.kind === 'attributes' || filter.kind === 'unknown' ? filter.gate : PASSES;
    return {
        ...base,
        pending: base.pending || pending,
        confirmed,
        attributes,
        filter,
        redrive: redriveOf(context, attributes, row.TopicArn),
        endpoint,
        gate: every(confirmed, filterGate, endpoint.gate),
    };
}
/** https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html: same account and region as the subscription. */
function redriveOf(context, attributes, topicArn) {
    const text = attributes['RedrivePolicy'];
    if (text === undefined || text === '')
        return null;
    let arn;
    try {
        arn = JSON.parse(text)?.deadLetterTargetArn;
    }
    catch {
        return null;
    }
    return typeof arn === 'string' ? queueOf(context, arn, { service: 'sns', sourceArn: topicArn }) : null;
}
/**
 * A body filter sees what the target made of the event. Where the target sends the whole event, or a part of it by path, the filter
 * is a pattern on the event itself: the same one, moved under the path.
 */
function filterOnEvent(text, inputPath) {
    const moved = [...inputPath].reverse().reduce((inner, key) => `{${JSON.stringify(key)}:${inner}}`, text);
    parseFilterPolicy(text, 'MessageBody');
    return inputPath.length === 0 ? parseFilterPolicy(text, 'MessageBody') : parsePattern(moved);
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/protection.js


function operations(statement) {
    const { Operation: operation } = statement;
    return typeof operation === 'object' && operation !== null ? Object.keys(operation) : [];
}
function protectionGate(context, topicArn, region) {
    const read = { op: 'sns:GetDataProtectionPolicy', region, params: { ResourceArn: topicArn } };
    const answer = ask(context, read);
    if (answer.status === 'absent')
        return PASSES;
    if (answer.status === 'unreadable')
        return unreadable(read, answer);
    if (answer.value.trim() === '')
        return PASSES;
    let statements;
    try {
        statements = JSON.parse(answer.value)?.Statement;
    }
    catch {
        return gate_unknown('its data protection policy is not JSON');
    }
    if (!Array.isArray(statements))
        return gate_unknown('its data protection policy has no list of statements');
    for (const statement of statements) {
        const found = operations(statement);
        // Audit only reports; what it samples still goes out.
        if (found.length > 0 && found.every((name) => name === 'Audit'))
            continue;
        if (found.includes('Deny')) {
            return blocks('its data protection policy denies messages that hold certain data, and an IAM event holds addresses and names');
        }
        if (found.includes('Deidentify')) {
            return blocks('its data protection policy masks or redacts data in messages, so an alert may not say who did what');
        }
        return gate_unknown(`its data protection policy has an operation that this tool does not know: ${found.join(', ') || 'none'}`);
    }
    return PASSES;
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/topic.js
/**
 * The topic: is it there, may EventBridge publish to it, can it be encrypted for EventBridge, and who is subscribed?
 * https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html
 */








function topicOf(context, arn) {
    const parsed = parseArn(arn);
    const region = parsed?.region ?? context.eventRegion;
    const account = parsed?.account ?? '';
    const attributesRead = { op: 'sns:GetTopicAttributes', region, params: { TopicArn: arn } };
    const listRead = { op: 'sns:ListSubscriptionsByTopic', region, params: { TopicArn: arn } };
    const attributes = ask(context, attributesRead);
    const listed = ask(context, listRead);
    const foreign = context.account !== null && account !== context.account;
    const gone = foreign
        ? gate_unknown(`the topic ${arn} belongs to another account and is not visible from this one`)
        : blocks(`the topic ${arn} does not exist`);
    const settle = (gate) => context_vouched(context, arn, gate);
    const exists = attributes.status === 'known' ? PASSES : attributes.status === 'absent' ? gone : unreadable(attributesRead, attributes);
    const value = attributes.status === 'known' ? attributes.value : {};
    // EventBridge cannot give a message group, which a FIFO topic demands; a FIFO topic takes no mail subscribers either:
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html, https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html
    const fifo = value['FifoTopic'] === 'true' || arn.endsWith('.fifo');
    const standard = fifo ? blocks('it is a FIFO topic, to which EventBridge cannot publish and no mail can subscribe') : PASSES;
    const named = value['KmsMasterKeyId'];
    const key = named === undefined || named === ''
        ? null
        : keyUsable(context, named, region, 'topic', (policy, keyArn) => keyAdmitsEventBridge(policy, { keyArn, use: 'topic', topicArn: arn, account: context.account ?? account, partition: context.partition }));
    // GetTopicAttributes leaves attributes out by the caller's rights, so the absence of a key is evidence only beside the policy.
    const trimmed = attributes.status === 'known' && value['Policy'] === undefined;
    const keyGate = settle(key?.gate ?? (trimmed ? gate_unknown('sns:GetTopicAttributes answered without the policy, so it may hide the key too', ['sns:GetTopicAttributes']) : PASSES));
    const protection = exists.state === 'passes' && !foreign ? protectionGate(context, arn, region) : PASSES;
    const listGate = settle(listed.status === 'known' ? PASSES : listed.status === 'absent' ? gone : unreadable(listRead, listed));
    const rows = listed.status === 'known' ? sortRows(listed.value) : [];
    return {
        arn,
        region,
        account,
        attributes,
        exists: settle(exists),
        standard,
        key,
        keyGate,
        protection: settle(protection),
        listed,
        listGate,
        subscriptions: rows.map((row) => subscriptionOf(context, row, topic_recipientOf(context, row))),
        gate: every(settle(exists), standard, keyGate, settle(protection)),
    };
}
function sortRows(rows) {
    const key = (row) => `${row.Protocol} ${row.Endpoint} ${row.SubscriptionArn}`;
    return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
function topic_recipientOf(context, row) {
    const index = context.baseline.recipients.findIndex(({ protocol, matches }) => protocol === row.Protocol && matches.some((endpoint) => (0,snapshot_endpoint/* sameEndpoint */._X)(row.Protocol, endpoint, row.Endpoint)));
    return index < 0 ? null : index;
}
/** May EventBridge publish to the topic on behalf of this rule? */
function admissionOf(context, topic, ruleArn) {
    const settle = (gate) => context_vouched(context, topic.arn, gate);
    // An absent or unreadable topic is said once, by `exists`.
    if (topic.attributes.status !== 'known')
        return { gate: PASSES, disputed: null };
    const policy = topic.attributes.value['Policy'];
    if (policy === undefined) {
        return { gate: settle(gate_unknown('sns:GetTopicAttributes answered without the policy', ['sns:GetTopicAttributes'])), disputed: null };
    }
    const answer = topicAdmitsEventBridge(policy, {
        topicArn: topic.arn,
        ruleArn,
        account: context.account ?? topic.account,
        partition: context.partition,
    });
    if (answer.answer === 'allowed')
        return { gate: PASSES, disputed: answer.disputed ?? null };
    return { gate: settle(admissionGate(answer)), disputed: null };
}

;// CONCATENATED MODULE: ./build/src/delivery/chain.js








/** The ARN of the declared topic: as given, or by name in the event region and the checked account. */
function declaredTopicArn(context) {
    const name = context.baseline.topic.name;
    if (name === undefined)
        return null;
    if (parseArn(name) !== null)
        return name;
    if (context.account === null)
        return null;
    return `arn:${context.partition}:sns:${context.eventRegion}:${context.account}:${name}`;
}
class Walk {
    context;
    topics = new Map();
    #declaredBusArn;
    constructor(context) {
        this.context = context;
        this.#declaredBusArn = busRef(context, context.baseline.rule.bus, context.eventRegion).arn;
    }
    topic(arn) {
        let topic = this.topics.get(arn);
        if (topic === undefined) {
            topic = topicOf(this.context, arn);
            this.topics.set(arn, topic);
        }
        return topic;
    }
    /** @param path the buses on the way here, so that a circle ends */
    bus(ref, path) {
        const answer = busOf(this.context, ref);
        const rules = answer.listed.status === 'known' ? [...answer.listed.value] : [];
        const sorted = rules.sort((a, b) => (a.Name < b.Name ? -1 : 1));
        return { answer, rules: sorted.map((rule) => this.#rule(answer, rule, path)) };
    }
    #rule(bus, rule, path) {
        const answer = judgeRule(rule, bus.ref.region, this.context.account, this.context.patterns);
        const declared = this.context.baseline.rule.name === rule.Name && bus.ref.arn === this.#declaredBusArn;
        if (!declared && !answer.relevant)
            return { answer, declared, listGate: PASSES, targets: [] };
        const read = targetsRead(this.context, bus.ref, rule.Name);
        const listed = ask(this.context, read);
        if (listed.status === 'unreadable')
            return { answer, declared, listGate: unreadable(read, listed), targets: [] };
        const targets = listed.status === 'known' ? [...listed.value].sort((a, b) => (a.Id < b.Id ? -1 : 1)) : [];
        return { answer, declared, listGate: PASSES, targets: targets.map((target) => this.#target(answer, target, path)) };
    }
    #target(rule, target, path) {
        const hops = path.length - 1;
        const kind = kindOf(target.Arn);
        if (kind === 'topic') {
            const topic = this.topic(target.Arn);
            const policy = topic.attributes.status === 'known' ? (topic.attributes.value['Policy'] ?? null) : null;
            const answer = targetOf(this.context, rule, target, hops, policy);
            // With a role EventBridge acts as the role, and the topic's policy counts beside the role's own rights.
            const admission = answer.role === null ? admissionOf(this.context, topic, rule.arn) : { gate: PASSES, disputed: null };
            return { answer, topic, admission, bus: null, entry: answer.place };
        }
        if (kind === 'bus' && !path.includes(target.Arn)) {
            const ref = busRef(this.context, target.Arn, rule.region);
            const bus = hops > 0 ? null : this.bus(ref, [...path, ref.arn]);
            const policy = bus?.answer.described.status === 'known' ? (bus.answer.described.value.Policy ?? null) : null;
            const answer = targetOf(this.context, rule, target, hops, policy);
            return { answer, topic: null, admission: null, bus, entry: bus === null ? answer.place : entryOf(this.context, rule, answer, bus.answer) };
        }
        const answer = targetOf(this.context, rule, target, hops, null);
        return { answer, topic: null, admission: null, bus: null, entry: answer.place };
    }
}
function targetsRead(context, bus, rule) {
    return { op: 'events:ListTargetsByRule', region: bus.region, params: { EventBusName: busParam(context, bus), Rule: rule } };
}
function findChain(context) {
    const walk = new Walk(context);
    const trails = trailStage(context);
    const home = busRef(context, 'default', context.eventRegion);
    const declaredRef = busRef(context, context.baseline.rule.bus, context.eventRegion);
    // A declared rule's targets are wanted whatever the list of rules says, so they are asked for beside it.
    const { name } = context.baseline.rule;
    if (name !== undefined)
        context.facts.ahead(targetsRead(context, declaredRef, name));
    const bus = walk.bus(home, [home.arn]);
    const declaredBus = declaredRef.arn === home.arn ? bus : walk.bus(declaredRef, [declaredRef.arn]);
    const declaredArn = declaredTopicArn(context);
    const declaredTopic = declaredArn === null ? null : walk.topic(declaredArn);
    const topics = new Map([...walk.topics].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { context, trails, bus, declaredBus, declaredTopic, topics };
}
/** All that a target's own answer says about passing. */
function targetGate(node) {
    return every(node.entry, node.answer.role?.gate ?? PASSES);
}
const UNKNOWN_ROUTE = gate_unknown('where it leads cannot be told');

;// CONCATENATED MODULE: ./build/src/delivery/message/chat.js
/** The endpoint that the service subscribes to a topic, over https. */
const HOST = 'global.sns-api.chatbot.amazonaws.com';
/** Is this subscription endpoint a chat channel's? The text may have been shortened to scheme and host. */
function isChatEndpoint(endpoint) {
    const rest = endpoint.toLowerCase().startsWith('https://') ? endpoint.slice('https://'.length) : null;
    return rest !== null && (rest.split(/[/?#:]/)[0] ?? '').toLowerCase() === HOST;
}
/** Fields without which a message is no event of EventBridge. */
const chat_ENVELOPE = ['version', 'id', 'detail-type', 'source', 'account', 'time', 'region', 'resources', 'detail'];
/** null: the channel shows it. Otherwise why it would be discarded. */
function chatDiscards(rendering) {
    if (rendering.kind !== 'message')
        return rendering.reason;
    const body = rendering.json;
    if (!chat_isObject(body))
        return 'it is not a JSON object';
    if (chat_ENVELOPE.every((field) => field in body))
        return null;
    if (body['version'] !== '1.0')
        return 'it is neither an event nor a custom notification: version is not "1.0"';
    if (body['source'] !== 'custom')
        return 'it is neither an event nor a custom notification: source is not "custom"';
    const content = body['content'] ?? null;
    const description = chat_isObject(content) ? content['description'] : null;
    if (typeof description !== 'string' || description === '')
        return 'the custom notification has no content.description';
    const textType = chat_isObject(content) ? content['textType'] : undefined;
    return textType === undefined || textType === 'client-markdown' ? null : 'content.textType is not "client-markdown"';
}
function chat_isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}

;// CONCATENATED MODULE: ./build/src/delivery/message/compose.js
const RUNBOOK_LENGTH = 1024;
/** Fields of a call, by the names that both templates use. Letters and digits only: CloudFormation takes no more. */
const PATHS = {
    call: '$.detail.eventName',
    account: '$.account',
    region: '$.detail.awsRegion',
    time: '$.detail.eventTime',
    type: '$.detail.userIdentity.type',
    user: '$.detail.userIdentity.userName',
    role: '$.detail.userIdentity.sessionContext.sessionIssuer.userName',
    principal: '$.detail.userIdentity.principalId',
    arn: '$.detail.userIdentity.arn',
    by: '$.detail.userIdentity.invokedBy',
    mfa: '$.detail.userIdentity.sessionContext.attributes.mfaAuthenticated',
    console: '$.detail.sessionCredentialFromConsole',
    ip: '$.detail.sourceIPAddress',
    agent: '$.detail.userAgent',
    error: '$.detail.errorCode',
    message: '$.detail.errorMessage',
    event: '$.detail.eventID',
    onuser: '$.detail.requestParameters.userName',
    onrole: '$.detail.requestParameters.roleName',
    ongroup: '$.detail.requestParameters.groupName',
    onpolicy: '$.detail.requestParameters.policyName',
    onpolicyarn: '$.detail.requestParameters.policyArn',
    onprofile: '$.detail.requestParameters.instanceProfileName',
    ondevice: '$.detail.requestParameters.serialNumber',
    onkey: '$.detail.requestParameters.accessKeyId',
    onsaml: '$.detail.requestParameters.sAMLProviderArn',
    onoidc: '$.detail.requestParameters.openIDConnectProviderArn',
    oncertificate: '$.detail.requestParameters.serverCertificateName',
};
const TARGETS = Object.keys(PATHS).filter((name) => name.startsWith('on'));
/**
 * Lines of text, each in its own quotation marks, as a text template of several lines must be. Values are inserted as they are, and a
 * text cannot be broken by them. What may be long comes last.
 */
function readableTransformer(options = {}) {
    const runbook = compose_link(options.runbook);
    const lines = [
        'IAM change: <call> in account <account>',
        ...(runbook === null ? [] : [`What to do: ${runbook}`]),
        'Failed with (blank = it succeeded): <error>',
        'Who: <type> <user><role>, <arn>',
        'Service acting for them (blank = none): <by>',
        `On (blank = the caller, or see the event): ${TARGETS.map((name) => `<${name}>`).join(' ')}`,
        'When: <time>, Region <region>',
        'From: <ip>',
        'MFA: <mfa>. Console: <console>. (blank = not recorded)',
        'CloudTrail event: <event>. Rule: <aws.events.rule-name>',
        'Agent: <agent>',
        'Error: <message>',
    ];
    return { InputPathsMap: used(lines.join('')), InputTemplate: lines.map((line) => `"${line}"`).join('\n') };
}
/**
 * A custom notification of Amazon Q Developer in chat applications. Only values of a safe alphabet stand inside quotation marks; what
 * a caller can write (agent, ARNs with a path, parameters, error texts) stands as a JSON value of its own, which EventBridge writes as
 * JSON: so nobody can break the message with a quotation mark.
 */
function chatTransformer(options = {}) {
    const runbook = compose_link(options.runbook);
    const description = [
        '*Who:* <type> <user><role> (<principal>)',
        '*Failed with (blank = it succeeded):* <error>',
        '*When:* <time> in <region>',
        '*From:* <ip> <by>',
        '*MFA:* <mfa> (blank = not recorded)',
        '*CloudTrail event:* <event>',
    ];
    const additionalContext = Object.fromEntries(['arn', 'agent', 'message', ...TARGETS].map((name) => [name, `<${name}>`]));
    const notification = {
        version: '1.0',
        source: 'custom',
        id: '<event>',
        content: {
            textType: 'client-markdown',
            title: 'IAM change: <call> in account <account>',
            description: description.join('\n'),
            ...(runbook === null ? {} : { nextSteps: [`What to do: ${runbook}`] }),
            keywords: ['iam', '<call>'],
        },
        metadata: { summary: '<call> in account <account>', eventType: '<call>', additionalContext },
    };
    const context = JSON.stringify(additionalContext);
    const bare = context.replaceAll('"<', '<').replaceAll('>"', '>');
    const text = JSON.stringify(notification).replace(context, () => bare);
    return { InputPathsMap: used(text), InputTemplate: text };
}
/** The paths that the template uses: AWS counts all that are given. */
function used(template) {
    return Object.fromEntries(Object.entries(PATHS).filter(([name]) => template.includes(`<${name}>`)));
}
/** What would end a string, begin a variable or break a line is percent-encoded; nothing of an address needs it as it is. */
function compose_link(runbook) {
    if (runbook === undefined)
        return null;
    const safe = Array.from(runbook.trim(), (char) => (BREAKS.test(char) ? encodeURIComponent(char) : char)).join('');
    return safe === '' || safe.length > RUNBOOK_LENGTH ? null : safe;
}
const BREAKS = /[\s"\\<>\p{Cc}\p{Cf}]/u;

;// CONCATENATED MODULE: ./build/src/delivery/message/path.js
/** A dot-notation name. */
const NAME = /^[A-Za-z0-9_/-]+/;
const BRACKETED = /^\[(?:(\d+)|(\*)|'([^']*)'|"([^"]*)")\]/;
/** null where the path uses more than the subset (`..`, filters, slices, unions), so that nobody can say what it selects. */
function parsePath(text) {
    if (!text.startsWith('$'))
        return null;
    const steps = [];
    let rest = text.slice(1);
    while (rest !== '') {
        const bracket = BRACKETED.exec(rest);
        if (bracket) {
            const [whole, index, star, single, double] = bracket;
            steps.push(index !== undefined ? { index: Number(index) } : star ? '*' : { name: single ?? double ?? '' });
            rest = rest.slice(whole.length);
            continue;
        }
        if (!rest.startsWith('.'))
            return null;
        rest = rest.slice(1);
        const name = rest.startsWith('*') ? '*' : NAME.exec(rest)?.[0];
        if (name === undefined)
            return null;
        steps.push(name === '*' ? '*' : { name });
        rest = rest.slice(name.length);
    }
    return steps;
}
function usesBrackets(text) {
    return text.includes("['") || text.includes('["');
}
/** What the path selects; undefined where it selects nothing. A `*` selects a list, empty or not. */
function path_select(event, steps) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return event;
    if (step === '*') {
        if (typeof event !== 'object' || event === null)
            return undefined;
        const found = Object.values(event).map((value) => path_select(value, rest));
        return found.filter((value) => value !== undefined);
    }
    if (typeof event !== 'object' || event === null)
        return undefined;
    if ('index' in step) {
        const item = Array.isArray(event) ? event[step.index] : undefined;
        return item === undefined ? undefined : path_select(item, rest);
    }
    if (Array.isArray(event) || !Object.hasOwn(event, step.name))
        return undefined;
    const value = event[step.name];
    return value === undefined ? undefined : path_select(value, rest);
}

;// CONCATENATED MODULE: ./build/src/delivery/message/limits.js
/**
 * What AWS refuses to store, whatever the event.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_InputTransformer.html and .../API_Target.html
 */

const TEMPLATE_LENGTH = 8192;
const PATH_COUNT = 100;
const PATH_LENGTH = 256;
const limits_NAME = /^[A-Za-z0-9_-]{1,256}$/;
/** One sentence each; empty where nothing stands against it. */
function inputLimits(target) {
    const { InputPath: inputPath, InputTransformer: transformer } = target;
    const problems = [];
    if (target.Input !== undefined && target.Input.length > TEMPLATE_LENGTH) {
        problems.push(`Input has ${target.Input.length} of at most ${TEMPLATE_LENGTH} characters`);
    }
    if (inputPath !== undefined && inputPath.length > PATH_LENGTH) {
        problems.push(`InputPath has ${inputPath.length} of at most ${PATH_LENGTH} characters`);
    }
    if (!transformer)
        return problems;
    const length = transformer.InputTemplate?.length ?? 0;
    if (length > TEMPLATE_LENGTH)
        problems.push(`InputTemplate has ${length} of at most ${TEMPLATE_LENGTH} characters`);
    const paths = Object.entries(transformer.InputPathsMap ?? {});
    if (paths.length > PATH_COUNT)
        problems.push(`InputPathsMap has ${paths.length} of at most ${PATH_COUNT} paths`);
    for (const [name, path] of paths) {
        if (!limits_NAME.test(name))
            problems.push(`the name <${name.slice(0, 80)}> may only have letters, digits, "_" and "-"`);
        else if (name.toLowerCase().startsWith('aws'))
            problems.push(`the name <${name}> begins with "AWS", which is reserved`);
        if (path.length > PATH_LENGTH)
            problems.push(`the path of <${name}> has ${path.length} of at most ${PATH_LENGTH} characters`);
        if (usesBrackets(path))
            problems.push(`the path of <${name}> uses brackets; InputPathsMap takes dots only`);
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/src/delivery/message/template.js
/**
 * An InputTemplate, taken apart: text inside and outside quotation marks, and `<variables>`.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 *
 * Two forms exist. *Text*: one quoted string, or several on lines of their own ("For Strings, quotes are required"). *JSON*: anything
 * that is JSON once the variables are filled in.
 */
const VARIABLE = /^<([A-Za-z0-9_.-]+)>/;
/** Quotation marks themselves count as outside. `<` and `>` cannot be escaped; a `<` that begins no variable is text. */
function parseTemplate(text) {
    const pieces = [];
    let quoted = false;
    let start = 0;
    const flush = (end) => {
        if (end > start)
            pieces.push({ kind: 'text', text: text.slice(start, end), quoted });
        start = end;
    };
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at];
        if (char === '"') {
            // An opening mark belongs to the text before it, a closing one to the text after.
            flush(quoted ? at : at + 1);
            quoted = !quoted;
        }
        else if (char === '\\' && quoted) {
            at += 1;
        }
        else if (char === '<') {
            const name = VARIABLE.exec(text.slice(at, at + 300))?.[1];
            if (name === undefined)
                continue;
            flush(at);
            pieces.push({ kind: 'variable', name, quoted });
            at += name.length + 1;
            start = at + 1;
        }
    }
    flush(text.length);
    return { form: text.trimStart().startsWith('"') ? 'text' : 'json', pieces };
}
/** Is a template of the text form nothing but quoted strings, each closed, with white space between them? */
function onlyQuotedStrings(template) {
    const outside = template.pieces.filter((piece) => !piece.quoted);
    if (outside.some((piece) => piece.kind === 'variable'))
        return false;
    const marks = outside.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    return marks.replaceAll(/\s/g, '').replaceAll('"', '') === '' && (marks.split('"').length - 1) % 2 === 0;
}
/** "The placeholder cannot be used as an object key": the names of those that are. */
function variablesInKeys(template) {
    if (template.form !== 'json')
        return [];
    return template.pieces.flatMap((piece, index) => {
        if (piece.kind !== 'variable')
            return [];
        const after = template.pieces.slice(index + 1).find((next) => !next.quoted);
        const text = after?.kind === 'text' ? after.text.trimStart() : '';
        return (piece.quoted ? text.replace(/^"/, '').trimStart() : text).startsWith(':') ? [piece.name] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/message/render.js


function renderInput(target, event, ruleArn) {
    const given = [target.Input, target.InputPath, target.InputTransformer].filter((part) => part !== undefined);
    if (given.length > 1)
        return { kind: 'invalid', reason: 'only one of Input, InputPath and InputTransformer may be given' };
    if (target.Input !== undefined)
        return constant(target.Input);
    if (target.InputPath !== undefined)
        return selected(target.InputPath, event);
    if (target.InputTransformer !== undefined)
        return transformed(target.InputTransformer, event, ruleArn);
    return message(JSON.stringify(event));
}
function constant(text) {
    const json = parseJson(text);
    return json === undefined ? { kind: 'invalid', reason: 'Input is not JSON' } : { kind: 'message', body: text, json };
}
function selected(path, event) {
    const steps = parsePath(path);
    if (!steps)
        return { kind: 'unknown', reason: `InputPath ${path} uses syntax that EventBridge does not document` };
    const value = path_select(event, steps);
    return value === undefined
        ? { kind: 'empty', reason: `InputPath ${path} selects nothing` }
        : message(JSON.stringify(value));
}
function transformed(transformer, event, ruleArn) {
    const { InputTemplate: text, InputPathsMap: paths = {} } = transformer;
    if (text === undefined || text === '')
        return { kind: 'invalid', reason: 'the InputTransformer has no InputTemplate' };
    const template = parseTemplate(text);
    const values = new Map(reserved(event, ruleArn));
    for (const [name, path] of Object.entries(paths)) {
        const steps = parsePath(path);
        if (!steps)
            return { kind: 'unknown', reason: `the path ${path} of <${name}> uses syntax that EventBridge does not document` };
        if (!values.has(name))
            values.set(name, path_select(event, steps));
    }
    const undefinedName = template.pieces.find((piece) => piece.kind === 'variable' && !values.has(piece.name));
    if (undefinedName?.kind === 'variable') {
        return { kind: 'invalid', reason: `the InputTemplate uses <${undefinedName.name}>, which no path defines` };
    }
    const [key] = variablesInKeys(template);
    if (key !== undefined)
        return { kind: 'invalid', reason: `the InputTemplate uses <${key}> in an object key` };
    if (template.form === 'text' && !onlyQuotedStrings(template)) {
        return { kind: 'invalid', reason: 'the InputTemplate is neither JSON nor quoted strings alone' };
    }
    const body = template.pieces.map((piece) => fill(piece, values)).join('');
    if (template.form === 'text')
        return { kind: 'message', body: body.trim(), json: parseJson(body) };
    const json = parseJson(body);
    return json === undefined
        ? { kind: 'invalid', reason: whyNoJson(template.pieces, values) }
        : message(JSON.stringify(json));
}
function fill(piece, values) {
    if (piece.kind === 'text')
        return piece.text;
    const value = values.get(piece.name);
    if (!piece.quoted)
        return JSON.stringify(value ?? (value === null ? null : ''));
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function whyNoJson(pieces, values) {
    const culprit = pieces.find((piece) => {
        if (piece.kind !== 'variable' || !piece.quoted)
            return false;
        return parseJson(`"${fill(piece, values)}"`) === undefined;
    });
    return culprit?.kind === 'variable'
        ? `<${culprit.name}> inside quotation marks holds a value that leaves no JSON: EventBridge does not escape it`
        : 'the InputTemplate gives neither a quoted string nor JSON';
}
/** The variables that need no path. When EventBridge received the event is not known beforehand: its own time stands for it. */
function reserved(event, ruleArn) {
    const { detail: _detail, ...envelope } = event;
    const resource = ruleArn.split(':').slice(5).join(':');
    return [
        ['aws.events.rule-arn', ruleArn],
        ['aws.events.rule-name', resource.slice(resource.lastIndexOf('/') + 1)],
        ['aws.events.event.ingestion-time', event['time'] ?? ''],
        ['aws.events.event', envelope],
        ['aws.events.event.json', event],
    ];
}
function message(body) {
    return { kind: 'message', body, json: parseJson(body) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/delivery/message/samples.js
const ADDRESS = '203.0.113.64';
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';
const COMMAND_LINE = 'aws-cli/2.22.7 md/awscrt#0.23.4 ua/2.0 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.6 md/prompt#off';
const TIME = '2026-01-15T09:26:53Z';
function session(of) {
    return {
        sessionIssuer: {
            type: 'Role',
            principalId: 'AROAEXAMPLEROLEID0001',
            arn: `arn:${of.partition}:iam::${of.account}:role/deploy`,
            accountId: of.account,
            userName: 'deploy',
        },
        attributes: { creationDate: '2026-01-15T08:00:00Z', mfaAuthenticated: 'true' },
    };
}
function user(of) {
    return {
        type: 'IAMUser',
        principalId: 'AIDAEXAMPLEUSERID0001',
        arn: `arn:${of.partition}:iam::${of.account}:user/alice`,
        accountId: of.account,
        accessKeyId: 'AKIAEXAMPLEKEYID00001',
        userName: 'alice',
    };
}
function role(of) {
    return {
        type: 'AssumedRole',
        principalId: 'AROAEXAMPLEROLEID0001:alice',
        arn: `arn:${of.partition}:sts::${of.account}:assumed-role/deploy/alice`,
        accountId: of.account,
        accessKeyId: 'ASIAEXAMPLEKEYID00001',
        sessionContext: session(of),
    };
}
function bodies(of) {
    const caller = { sourceIPAddress: ADDRESS, userAgent: COMMAND_LINE };
    const asked = { requestParameters: { userName: 'mallory' }, responseElements: null };
    return {
        'iam-user': { userIdentity: user(of), ...caller, ...asked },
        'assumed-role': {
            userIdentity: role(of),
            sourceIPAddress: ADDRESS,
            userAgent: BROWSER,
            requestParameters: { userName: 'mallory', policyArn: `arn:${of.partition}:iam::aws:policy/AdministratorAccess` },
            responseElements: { user: { userName: 'mallory', createDate: 'Jan 15, 2026 9:26:53 AM' } },
            sessionCredentialFromConsole: 'true',
        },
        root: {
            userIdentity: {
                type: 'Root',
                principalId: of.account,
                arn: `arn:${of.partition}:iam::${of.account}:root`,
                accountId: of.account,
                accessKeyId: 'ASIAEXAMPLEKEYID00002',
                sessionContext: { attributes: { creationDate: '2026-01-15T08:00:00Z', mfaAuthenticated: 'false' } },
            },
            sourceIPAddress: ADDRESS,
            userAgent: BROWSER,
            ...asked,
        },
        denied: {
            userIdentity: role(of),
            ...caller,
            requestParameters: null,
            responseElements: null,
            errorCode: 'AccessDenied',
            errorMessage: `User: arn:${of.partition}:sts::${of.account}:assumed-role/deploy/alice is not authorized to perform an action ` +
                `on resource: user mallory because no identity-based policy allows it`,
        },
        'service-invoked': {
            userIdentity: { ...role(of), invokedBy: 'cloudformation.amazonaws.com' },
            sourceIPAddress: 'cloudformation.amazonaws.com',
            userAgent: 'cloudformation.amazonaws.com',
            requestParameters: {
                roleName: 'worker',
                policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
            },
            responseElements: null,
        },
        'self-service': { userIdentity: user(of), ...caller, requestParameters: null, responseElements: null },
    };
}
function sampleEvents(of) {
    return Object.entries(bodies(of)).map(([shape, body], index) => ({
        shape: shape,
        event: {
            version: '0',
            id: `5f3c1d3e-0000-4000-8000-00000000000${index}`,
            'detail-type': 'AWS API Call via CloudTrail',
            source: 'aws.iam',
            account: of.account,
            time: TIME,
            region: of.region,
            resources: [],
            detail: {
                eventVersion: '1.10',
                eventTime: TIME,
                eventSource: 'iam.amazonaws.com',
                eventName: of.eventName,
                awsRegion: of.region,
                requestID: `7a1f0000-0000-4000-8000-00000000000${index}`,
                eventID: `9c2e0000-0000-4000-8000-00000000000${index}`,
                readOnly: false,
                eventType: 'AwsApiCall',
                managementEvent: true,
                recipientAccountId: of.account,
                eventCategory: 'Management',
                tlsDetails: {
                    tlsVersion: 'TLSv1.3',
                    cipherSuite: 'TLS_AES_128_GCM_SHA256',
                    clientProvidedHostHeader: 'iam.amazonaws.com',
                },
                ...body,
            },
        },
    }));
}
/** One of each shape, of a call in an account of the documentation. */
const SAMPLE_EVENTS = sampleEvents({
    eventName: 'CreateUser',
    account: '111122223333',
    region: 'us-east-1',
    partition: 'aws',
});

;// CONCATENATED MODULE: ./build/src/delivery/message/judge.js





const FACETS = (/* unused pure expression or super */ null && (['call', 'who', 'account', 'when', 'from', 'target', 'outcome']));
const OTHER_CALL = 'ListenToNobody';
function judgeInput(target, of, ruleArn) {
    const samples = sampleEvents(of);
    const others = sampleEvents({ ...of, eventName: OTHER_CALL });
    const renderings = samples.map((sample) => renderInput(target, sample.event, ruleArn));
    const named = samples.map((_sample, index) => {
        const other = others[index]?.event ?? {};
        return tells(renderings[index], [of.eventName]) && tells(renderInput(target, other, ruleArn), [OTHER_CALL]);
    });
    const lost = samples.flatMap((sample, index) => {
        const rendering = renderings[index];
        return named[index] || !rendering ? [] : [{ ...sample, rendering, reason: whyLost(rendering) }];
    });
    const unknown = renderings.some((rendering) => rendering.kind === 'unknown');
    const discards = renderings.map(chatDiscards);
    return {
        namesCall: unknown ? 'unknown' : extent(named),
        lost,
        tells: facets(samples, renderings, extent(named)),
        json: extent(renderings.map((rendering) => rendering.kind === 'message' && rendering.json !== undefined)),
        chat: {
            shown: extent(discards.map((reason) => reason === null)),
            discards: discards.find((reason) => reason !== null) ?? null,
        },
        fragile: fragile(target),
        limits: inputLimits(target),
    };
}
function extent(answers) {
    if (answers.every(Boolean))
        return 'always';
    return answers.some(Boolean) ? 'sometimes' : 'never';
}
function tells(rendering, values) {
    return rendering?.kind === 'message' && values.some((value) => rendering.body.includes(value));
}
function whyLost(rendering) {
    return rendering.kind === 'message' ? 'the message does not name the call' : rendering.reason;
}
function facets(samples, renderings, call) {
    const one = (facet) => {
        const answers = samples.flatMap((sample, index) => {
            const values = VALUES[facet](sample.event);
            return values.length === 0 ? [] : [tells(renderings[index], values)];
        });
        return extent(answers);
    };
    return {
        call,
        who: one('who'),
        account: one('account'),
        when: one('when'),
        from: one('from'),
        target: one('target'),
        outcome: one('outcome'),
    };
}
/** The values any one of which answers the question. */
const VALUES = {
    who: (event) => {
        const identity = judge_at(event, 'detail', 'userIdentity');
        const issuer = judge_at(identity, 'sessionContext', 'sessionIssuer');
        return judge_texts(['arn', 'principalId', 'userName', 'invokedBy', 'accessKeyId'].map((key) => judge_at(identity, key))).concat(judge_texts([judge_at(issuer, 'userName'), judge_at(issuer, 'arn')]));
    },
    account: (event) => judge_texts([event['account']]),
    when: (event) => judge_texts([event['time'], judge_at(event, 'detail', 'eventTime')]),
    from: (event) => judge_texts([judge_at(event, 'detail', 'sourceIPAddress')]),
    target: (event) => {
        const parameters = judge_at(event, 'detail', 'requestParameters');
        return typeof parameters === 'object' && parameters !== null ? judge_texts(Object.values(parameters)) : [];
    },
    outcome: (event) => judge_texts([judge_at(event, 'detail', 'errorCode')]),
};
function judge_at(json, ...keys) {
    return keys.reduce((value, key) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value[key]
        : undefined, json);
}
function judge_texts(values) {
    return values.filter((value) => typeof value === 'string' && value !== '');
}
/**
 * Fields whose text the caller chooses beyond the letters of names: the agent's header, parameters of refused calls, the path of a
 * user (any printable character: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html), and what repeats those.
 */
const judge_CHOSEN = [
    ...['$.detail.userAgent', '$.detail.errorMessage', '$.detail.requestParameters', '$.detail.responseElements'],
    ...[
        '$.detail.userIdentity.arn',
        '$.detail.userIdentity.sessionContext.sessionIssuer.arn',
        '$.detail.additionalEventData',
    ],
    '$.detail.tlsDetails.clientProvidedHostHeader',
];
function fragile(target) {
    const { InputTemplate: text = '', InputPathsMap: paths = {} } = target.InputTransformer ?? {};
    const template = parseTemplate(text);
    if (template.form === 'text')
        return [];
    const names = template.pieces.flatMap((piece) => (piece.kind === 'variable' && piece.quoted ? [piece.name] : []));
    return [...new Set(names)].flatMap((name) => {
        const path = paths[name];
        const chosen = judge_CHOSEN.some((field) => path === field || path?.startsWith(`${field}.`));
        return chosen && path !== undefined ? [{ name, path }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/message/index.js
/** What a rule target makes of an event before it goes on, whether that tells people anything, and what this tool writes itself. */







;// CONCATENATED MODULE: ./build/src/delivery/alert.js



function alertOf(target, ruleArn, context) {
    const of = {
        eventName: 'CreateUser',
        account: context.account ?? '000000000000',
        region: context.eventRegion,
        partition: context.partition,
    };
    const verdict = judgeInput(target, of, ruleArn);
    const [lost] = verdict.lost;
    const why = lost === undefined ? '' : `what the target makes of the event does not tell which call it was: ${lost.reason}`;
    const gate = verdict.namesCall === 'never'
        ? blocks(why)
        : verdict.namesCall === 'unknown'
            ? gate_unknown('the target rewrites the event in a way that AWS does not document')
            : PASSES;
    const spoils = verdict.namesCall === 'sometimes' && lost !== undefined ? { reason: `${why} (${lost.shape})`, example: lost.event } : null;
    const samples = sampleEvents(of).map(({ event }) => event);
    const filtered = (text, filter) => {
        if (target.Input === undefined && target.InputPath === undefined && target.InputTransformer === undefined) {
            return { gate: PASSES, conditions: [filter], spoils: null };
        }
        const path = target.InputPath === undefined ? null : plainPath(target.InputPath);
        if (path !== null)
            return moved(text, path);
        return overSamples(target, ruleArn, filter, samples);
    };
    return { verdict, gate, spoils, filtered };
}
/** `$.detail.userIdentity` as its keys; null for anything that is not plain. */
function plainPath(text) {
    if (text === '$')
        return [];
    if (!text.startsWith('$.'))
        return null;
    const keys = text.slice(2).split('.');
    return keys.every((key) => /^[\w-]+$/.test(key)) ? keys : null;
}
/** The body is a part of the event, so the filter is a pattern on the event: the same one, moved under the path. */
function moved(text, path) {
    const under = [...path].reverse().reduce((inner, key) => `{${JSON.stringify(key)}:${inner}}`, text);
    try {
        return { gate: PASSES, conditions: [parse_parsePattern(under)], spoils: null };
    }
    catch (error) {
        if (!(error instanceof errors_PatternError))
            throw error;
        return { gate: gate_unknown(`the filter policy cannot be read: ${error.reason}`), conditions: [], spoils: null };
    }
}
/** A template makes a new message; which of the event's values end in it is tried on every shape of event. */
function overSamples(target, ruleArn, filter, samples) {
    const dropped = samples.filter((event) => !passes(target, ruleArn, filter, event));
    if (dropped.length === samples.length) {
        return { gate: blocks('its filter policy matches nothing of what the rule’s target makes of the event'), conditions: [], spoils: null };
    }
    if (dropped.length > 0) {
        const reason = 'the filter policy drops some of what the rule’s target makes of the event';
        return { gate: PASSES, conditions: [], spoils: { reason, example: dropped[0] ?? null } };
    }
    return {
        gate: gate_unknown('its filter policy looks at a message that the rule’s target has rewritten; it lets every sample pass, which proves nothing'),
        conditions: [],
        spoils: null,
    };
}
function passes(target, ruleArn, filter, event) {
    const rendered = renderInput(target, event, ruleArn);
    if (rendered.kind !== 'message' || typeof rendered.json !== 'object' || rendered.json === null)
        return false;
    try {
        return matchEvent(filter, rendered.json);
    }
    catch (error) {
        if (error instanceof EventError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/delivery/paths.js



/** The order of the joints, in which a loss is looked for. */
const STAGES = ['trail', 'rule', 'target', 'topic', 'key', 'subscription'];
function pathsOf(chain) {
    return busPaths(chain, chain.bus, []);
}
function busPaths(chain, bus, before) {
    const { answer } = bus;
    // Rules that cannot be listed may lead anywhere.
    if (answer.rulesGate.state !== 'passes') {
        const step = { stage: 'rule', resource: answer.ref.arn, gate: answer.gate, conditions: [] };
        return [{ steps: [...before, step], recipient: null, topic: null }];
    }
    return bus.rules.flatMap((rule) => rulePaths(chain, bus, rule, before));
}
function rulePaths(chain, bus, rule, before) {
    if (!rule.answer.relevant && !rule.declared)
        return [];
    const step = {
        stage: 'rule',
        resource: rule.answer.arn,
        gate: every(bus.answer.gate, rule.answer.gate),
        conditions: rule.answer.conditions,
    };
    if (rule.listGate.state !== 'passes') {
        const unknownTargets = { stage: 'target', resource: rule.answer.arn, gate: rule.listGate, conditions: [] };
        return [{ steps: [...before, step, unknownTargets], recipient: null, topic: null }];
    }
    const paths = rule.targets.flatMap((target) => targetPaths(chain, rule, target, [...before, step]));
    if (paths.length > 0)
        return paths;
    const reason = rule.targets.length === 0 ? 'the rule has no target' : 'no target of the rule is a topic';
    const nowhere = { stage: 'target', resource: rule.answer.arn, gate: blocks(reason), conditions: [] };
    return [{ steps: [...before, step, nowhere], recipient: null, topic: null }];
}
function targetPaths(chain, rule, node, before) {
    const { target } = node.answer;
    const gate = targetGate(node);
    if (node.bus !== null) {
        return busPaths(chain, node.bus, [...before, { stage: 'target', resource: target.Arn, gate, conditions: [] }]);
    }
    if (node.topic === null) {
        // A target that is no topic reaches no recipient; one that forwards too far is said to block.
        if (node.answer.kind === 'other')
            return [];
        return [{ steps: [...before, { stage: 'target', resource: target.Arn, gate, conditions: [] }], recipient: null, topic: null }];
    }
    const message = alertOf(target, rule.answer.arn, chain.context);
    const step = {
        stage: 'target',
        resource: target.Arn,
        gate: every(gate, message.gate),
        conditions: [],
        ...(message.spoils === null ? {} : { spoils: message.spoils }),
    };
    return topicPaths(node, node.topic, message, [...before, step]);
}
function topicPaths(node, topic, message, before) {
    const admission = node.admission?.gate ?? PASSES;
    const steps = [
        ...before,
        {
            stage: 'topic',
            resource: topic.arn,
            gate: every(topic.exists, topic.standard, admission, topic.protection),
            conditions: [],
        },
        { stage: 'key', resource: topic.key?.named ?? topic.arn, gate: topic.keyGate, conditions: [] },
    ];
    if (topic.listGate.state !== 'passes') {
        const unlisted = { stage: 'subscription', resource: topic.arn, gate: topic.listGate, conditions: [] };
        return [{ steps: [...steps, unlisted], recipient: null, topic: topic.arn }];
    }
    const declared = topic.subscriptions.filter((subscription) => subscription.recipient !== null);
    if (declared.length === 0)
        return [{ steps, recipient: null, topic: topic.arn }].map(withoutRecipient);
    return declared.map((subscription) => ({
        steps: [...steps, subscriptionStep(subscription, message)],
        recipient: subscription.recipient,
        topic: topic.arn,
    }));
}
/** A topic without any declared recipient certainly reaches none. */
function withoutRecipient(path) {
    const { topic } = path;
    const nobody = {
        stage: 'subscription',
        resource: topic ?? '',
        gate: blocks('no declared recipient is subscribed to the topic'),
        conditions: [],
    };
    return { ...path, steps: [...path.steps, nobody] };
}
function subscriptionStep(subscription, message) {
    const resource = subscription.row.SubscriptionArn.startsWith('arn:')
        ? subscription.row.SubscriptionArn
        : subscription.topicArn;
    const { filter } = subscription;
    if (filter.kind !== 'body')
        return { stage: 'subscription', resource, gate: subscription.gate, conditions: [] };
    const seen = message.filtered(filter.text, filter.filter);
    return {
        stage: 'subscription',
        resource,
        gate: every(subscription.gate, seen.gate),
        conditions: seen.conditions,
        ...(seen.spoils === null ? {} : { spoils: seen.spoils }),
    };
}

;// CONCATENATED MODULE: ./build/src/delivery/coverage.js




/** Answers per set of conjunctions, computed once: an account has many paths and few distinct conditions. */
function coverer(chain, except) {
    const { calls, account, eventRegion } = chain.context;
    const envelope = { account: account ?? '000000000000', eventRegion };
    const done = new Map();
    return (ways, among) => {
        const routes = new Map();
        for (const way of ways) {
            if (among.includes(way.sureness))
                routes.set(JSON.stringify(way.conditions.map(({ text }) => text).sort()), way.conditions);
        }
        const key = [...routes.keys()].sort().join('\n');
        let found = done.get(key);
        if (found === undefined) {
            found = coverage_coverRoutes([...routes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, route]) => route), calls, envelope, { except });
            done.set(key, found);
        }
        return found;
    };
}
function sureness(gates, spoiled) {
    if (gates.some((gate) => gate.state === 'blocks'))
        return 'out';
    if (gates.some((gate) => gate.state === 'unknown'))
        return 'perhaps';
    return spoiled ? 'partial' : 'sure';
}
/** The ways of an event up to and including a stage, along these paths. */
function waysThrough(chain, feeds, paths, stage) {
    const unlisted = isOpen(chain.trails.gate) ? [] : [{ sureness: 'perhaps', conditions: [] }];
    const trailWays = [
        ...unlisted,
        ...feeds.map((feed) => ({ sureness: sureness([feed.gate], false), conditions: feed.conditions })),
    ];
    if (stage === 'trail')
        return trailWays;
    const reach = STAGES.indexOf(stage);
    const routeWays = paths.map((path) => {
        const steps = stepsUpTo(path, reach);
        return {
            sureness: sureness(steps.map((step) => step.gate), steps.some((step) => step.spoils !== undefined)),
            conditions: steps.flatMap((step) => step.conditions),
        };
    });
    const order = ['out', 'perhaps', 'partial', 'sure'];
    return trailWays.flatMap((trail) => routeWays.map((route) => ({
        sureness: order[Math.min(order.indexOf(trail.sureness), order.indexOf(route.sureness))],
        conditions: [...trail.conditions, ...route.conditions],
    })));
}
/** Forwarding repeats rule and target; a stage is passed when its last occurrence is. */
function stepsUpTo(path, reach) {
    const last = path.steps.findLastIndex((step) => STAGES.indexOf(step.stage) <= reach);
    return path.steps.slice(0, last + 1);
}
/** The paths by which a recipient's loss is explained: his own, else those to the declared topic, else all. */
function relevantPaths(chain, paths, recipient) {
    const own = paths.filter((path) => path.recipient === recipient);
    if (own.length > 0)
        return [...own, ...paths.filter((path) => path.recipient === null && isDoubtful(path))];
    const topic = chain.declaredTopic?.arn;
    const toTopic = paths.filter((path) => path.topic !== null && path.topic === topic);
    return toTopic.length > 0 ? [...toTopic, ...paths.filter((path) => path.topic === null && isDoubtful(path))] : paths;
}
function isDoubtful(path) {
    return path.steps.some((step) => step.gate.state === 'unknown') && !path.steps.some((step) => step.gate.state === 'blocks');
}
function coverageOf(chain, paths, except) {
    const cover = coverer(chain, except);
    const feeds = feedsOf(chain.trails);
    const recipients = chain.context.baseline.recipients.map((_, recipient) => {
        const relevant = relevantPaths(chain, paths, recipient);
        const reaching = relevant.filter((path) => path.recipient === recipient || (path.recipient === null && isDoubtful(path)));
        const ways = waysThrough(chain, feeds, reaching, 'subscription');
        const sure = cover(ways, ['sure']);
        const outcomes = new Map();
        for (const call of chain.context.calls) {
            outcomes.set(call, sure.get(call)?.verdict === 'always' ? { verdict: 'always' } : explain(chain, cover, feeds, relevant, reaching, ways, call));
        }
        return outcomes;
    });
    return {
        recipients,
        byStage: (stage, along = paths) => cover(waysThrough(chain, feeds, along, stage), ['sure', 'partial', 'perhaps']),
    };
}
const ALL = ['sure', 'partial', 'perhaps'];
function explain(chain, cover, feeds, relevant, reaching, ways, call) {
    const best = cover(ways, ALL).get(call) ?? { verdict: 'never' };
    if (best.verdict === 'always')
        return between(chain, cover, feeds, reaching, ways, call);
    if (best.verdict === 'unknown') {
        return { verdict: 'unknown', hop: 'rule', reason: best.reason, permissions: [] };
    }
    const { stage, reason } = lossAt(chain, cover, feeds, relevant, reaching, call);
    return {
        verdict: best.verdict,
        hop: stage,
        reason,
        counterExample: best.verdict === 'sometimes' ? best.counterExample : null,
        onlyFailures: best.verdict === 'sometimes' && best.lostOnlyWithErrorCode,
    };
}
/** Admitted with the doubtful ways, not by the sure ones alone: spoiled for some events, or not known. */
function between(chain, cover, feeds, reaching, ways, call) {
    if (cover(ways, ['sure', 'partial']).get(call)?.verdict === 'always') {
        const step = reaching.flatMap((path) => path.steps).find(({ spoils }) => spoils !== undefined);
        return {
            verdict: 'sometimes',
            hop: step?.stage ?? 'target',
            reason: step?.spoils?.reason ?? 'some events are spoiled on the way',
            counterExample: step?.spoils?.example ?? null,
            onlyFailures: false,
        };
    }
    for (const stage of STAGES) {
        const verdict = cover(waysThrough(chain, feeds, reaching, stage), ['sure', 'partial']).get(call)?.verdict;
        if (verdict === 'always')
            continue;
        const gate = doubtAt(chain, feeds, reaching, stage);
        return {
            verdict: 'unknown',
            hop: stage,
            reason: gate?.state === 'unknown' ? gate.reason : 'it cannot be told whether it passes here',
            permissions: gate?.state === 'unknown' ? gate.permissions : [],
        };
    }
    return { verdict: 'unknown', hop: 'rule', reason: 'it cannot be told whether it arrives', permissions: [] };
}
function doubtAt(chain, feeds, paths, stage) {
    const gates = stage === 'trail'
        ? [chain.trails.gate, ...feeds.map((feed) => feed.gate)]
        : paths.flatMap((path) => path.steps.filter((step) => step.stage === stage).map((step) => step.gate));
    return gates.find((gate) => gate.state === 'unknown');
}
/** The first joint behind which the call is no longer always admitted, and what stands there. */
function lossAt(chain, cover, feeds, relevant, reaching, call) {
    for (const stage of STAGES) {
        const along = stage === 'subscription' ? reaching : relevant;
        const verdict = cover(waysThrough(chain, feeds, along, stage), ALL).get(call)?.verdict;
        if (verdict !== 'always' && verdict !== 'unknown')
            return { stage, reason: reasonAt(chain, relevant, stage) };
    }
    return { stage: 'subscription', reason: 'it reaches no subscription of the recipient' };
}
function reasonAt(chain, paths, stage) {
    if (stage === 'trail')
        return trailReason(chain);
    const steps = paths.flatMap((path) => path.steps.filter((step) => step.stage === stage));
    const blocked = steps.find((step) => step.gate.state === 'blocks');
    if (blocked?.gate.state === 'blocks')
        return `${blocked.resource}: ${blocked.gate.reason}`;
    const narrowed = steps.filter((step) => step.conditions.length > 0);
    if (narrowed.length > 0) {
        const names = [...new Set(narrowed.map((step) => step.resource))].join(', ');
        return stage === 'subscription' ? `the filter policy of ${names} does not let it through` : `the pattern of ${names} does not match it`;
    }
    return {
        rule: 'no enabled rule on the event bus matches it',
        target: 'no rule that matches it has a target that leads to the recipient',
        topic: 'no topic behind the rules admits it',
        key: 'no topic behind the rules can be encrypted for EventBridge',
        subscription: 'the recipient has no subscription to a topic that it reaches',
    }[stage];
}
function trailReason(chain) {
    const { trails } = chain.trails;
    if (trails.length === 0)
        return 'there is no trail';
    for (const { trail, gate } of trails) {
        if (gate.state === 'blocks')
            return `${trail.Name}: ${gate.reason}`;
    }
    return `${trails.map(({ trail }) => trail.Name).join(', ')}: the event selectors do not record it`;
}

;// CONCATENATED MODULE: ./build/src/delivery/serving.js


/** Pairs of call and recipient that certainly work, and those that may. */
function score(coverage) {
    let points = 0;
    for (const outcomes of coverage.recipients) {
        for (const { verdict } of outcomes.values())
            points += verdict === 'always' ? 4 : verdict === 'unknown' ? 2 : verdict === 'sometimes' ? 1 : 0;
    }
    return points;
}
function allRules(chain) {
    const found = new Map();
    const visit = (rules) => {
        for (const rule of rules) {
            if (found.has(rule.answer.arn))
                continue;
            found.set(rule.answer.arn, rule);
            for (const target of rule.targets)
                visit(target.bus?.rules ?? []);
        }
    };
    visit(chain.bus.rules);
    visit(chain.declaredBus.rules);
    return [...found.values()].sort((a, b) => (a.answer.arn < b.answer.arn ? -1 : 1));
}
function throughRule(path, rule) {
    return path.steps.some((step) => step.stage === 'rule' && step.resource === rule.answer.arn);
}
function servingOf(chain, paths, except, whole) {
    const { baseline } = chain.context;
    const full = score(whole);
    const missed = (kept, trails = chain.trails.trails) => score(coverageOf({ ...chain, trails: { ...chain.trails, trails } }, kept, except)) < full;
    const carrying = chain.trails.trails.filter((trail) => trail.gate.state !== 'blocks' && (trail.admitted.gate.state !== 'passes' || trail.admitted.any.length > 0));
    const trails = baseline.trail.name === undefined
        ? carrying.map((trail) => ({
            what: trail,
            redundant: carrying.length > 1 && !missed(paths, chain.trails.trails.filter((other) => other !== trail)),
        }))
        : chain.trails.trails.filter(({ trail }) => isDeclared(chain.context, trail)).map((what) => ({ what, redundant: false }));
    const reaching = paths.filter((path) => path.recipient !== null);
    const alive = (path) => path.steps.every((step) => step.stage === 'trail' || step.gate.state !== 'blocks');
    const rulesIn = allRules(chain).filter((rule) => reaching.some((path) => throughRule(path, rule) && alive(path)));
    const rules = baseline.rule.name === undefined
        ? rulesIn.map((rule) => ({
            what: rule,
            redundant: rulesIn.length > 1 && !missed(paths.filter((path) => !throughRule(path, rule))),
        }))
        : allRules(chain).filter((rule) => rule.declared).map((what) => ({ what, redundant: false }));
    const topicsIn = [...chain.topics.values()].filter((topic) => reaching.some((path) => path.topic === topic.arn));
    const topics = chain.declaredTopic === null
        ? topicsIn.map((topic) => ({
            what: topic,
            redundant: topicsIn.length > 1 && !missed(paths.filter((path) => path.topic !== topic.arn)),
        }))
        : [{ what: chain.declaredTopic, redundant: false }];
    return { trails, rules, topics };
}

;// CONCATENATED MODULE: ./build/src/delivery/outcome.js
/** Answers about the proof that several checks need: who is judged, what is lost, in which words. */




/** Would every required call reach every declared recipient, failed attempts aside? */
function deliveryIntact(coverage) {
    return coverage.recipients.every((outcomes) => [...outcomes.values()].every(harmless));
}
/** Delivered, or silent on failed attempts only. */
function harmless(outcome) {
    return outcome.verdict === 'always' || (outcome.verdict === 'sometimes' && outcome.onlyFailures);
}
/**
 * The trails that declarations speak of: the named one; without a name those that carry the events and would be missed. Where no trail
 * carries anything, those that could if they were repaired.
 */
function judgedTrails({ serving, chain, context, coverage }) {
    if (context.baseline.trail.name !== undefined) {
        const trails = serving.trails.map(({ what }) => what);
        // A named trail that is broken beside one that works is drift, and the delivery is intact: never redundant.
        return { trails, redundant: false };
    }
    const needed = serving.trails.filter(({ redundant }) => !redundant).map(({ what }) => what);
    if (needed.length > 0)
        return { trails: needed, redundant: false };
    const [first] = serving.trails;
    if (first !== undefined)
        return { trails: serving.trails.map(({ what }) => what), redundant: deliveryIntact(coverage) };
    return { trails: chain.trails.trails.filter((trail) => isOpen(trail.reaches)), redundant: false };
}
/** What the selectors of the candidate trails record together; null without a candidate. */
function selectorCoverage(proof) {
    const { context, chain } = proof;
    const named = context.baseline.trail.name;
    const candidates = chain.trails.trails.filter((trail) => isOpen(trail.reaches) && (named === undefined ? trail.gate.state !== 'blocks' : true));
    const trails = candidates.length > 0 ? candidates : judgedTrails(proof).trails;
    if (trails.length === 0)
        return null;
    const known = trails.filter((trail) => isOpen(trail.admitted.gate));
    const verdicts = coverage_coverRoutes(known.flatMap((trail) => (trail.admitted.gate.state === 'vouched' ? [[]] : trail.admitted.any)), context.calls, envelope(chain), { except: proof.except });
    const lost = [...verdicts].filter(([, { verdict }]) => verdict !== 'always').map(([call]) => call);
    const doubt = trails.map((trail) => trail.admitted.gate).find((gate) => gate.state === 'unknown');
    const unsure = lost.some((call) => verdicts.get(call)?.verdict === 'unknown');
    // A trail that cannot be read matters only where the readable ones leave something out.
    if (lost.length > 0 && (doubt !== undefined || unsure)) {
        return { trails, lost: [], doubt: doubt ?? { state: 'unknown', reason: 'the selectors are too involved to be decided', permissions: [] } };
    }
    return { trails, lost, doubt: null };
}
function envelope({ context }) {
    return { account: context.account ?? '000000000000', eventRegion: context.eventRegion };
}
/** Does a trail record all management events, reads too? null where its selectors are not known. */
function recordsReadsAndWrites({ context, chain }, trail) {
    if (trail.admitted.gate.state !== 'passes')
        return null;
    const verdicts = coverage_coverRoutes(trail.admitted.any, [...context.calls, ...iam_actions_READ_CALLS], envelope(chain));
    return [...verdicts.values()].every(({ verdict }) => verdict === 'always');
}
/** "25 of 106 required calls (iam:TagRole and 24 more) are". */
function lossWords(lost, required) {
    const [first] = lost;
    const verb = lost.length === 1 ? 'is' : 'are';
    if (lost.length === required)
        return `All ${String(required)} required calls are`;
    const which = lost.length === 1 ? `iam:${first ?? ''}` : `iam:${first ?? ''} and ${String(lost.length - 1)} more`;
    return `${String(lost.length)} of ${String(required)} required calls (${which}) ${verb}`;
}
/**
 * The rules that declarations speak of: the named one; without a name those that carry alerts. Where none does, those that could see
 * IAM events if they were repaired.
 */
function judgedRules({ serving, chain, context }) {
    if (context.baseline.rule.name !== undefined || serving.rules.length > 0)
        return serving.rules;
    // Rules that an AWS service manages (an archive's, say) serve that service.
    const candidates = chain.bus.rules.filter(({ answer }) => answer.relevant && answer.rule.ManagedBy === undefined);
    return candidates.map((what) => ({ what, redundant: false }));
}
/**
 * What the patterns let through, whatever stands before and behind them: of the rules that lead to a declared recipient or topic, or,
 * where none does, of the judged ones. A rule that is disabled or has no pattern counts by its pattern here: its own checks say the rest.
 */
function ruleCoverage(proof) {
    const { chain, context, paths } = proof;
    const leading = new Map();
    const routes = [];
    const byArn = new Map(allRules(chain).map((rule) => [rule.answer.arn, rule]));
    const topic = chain.declaredTopic?.arn;
    for (const path of paths) {
        if (path.recipient === null && (topic === undefined || path.topic !== topic))
            continue;
        const steps = path.steps.filter((step) => step.stage === 'rule');
        const rules = steps.flatMap((step) => byArn.get(step.resource) ?? []);
        if (rules.some(({ answer }) => answer.enabled.state === 'blocks' || answer.pattern === null))
            continue;
        for (const rule of rules)
            leading.set(rule.answer.arn, rule);
        routes.push(steps.flatMap((step) => step.conditions));
    }
    if (leading.size === 0) {
        for (const { what } of judgedRules(proof)) {
            if (what.answer.pattern === null)
                continue;
            leading.set(what.answer.arn, what);
            routes.push(what.answer.conditions);
        }
    }
    if (leading.size === 0)
        return null;
    const rules = [...leading.values()];
    return { rules, verdicts: coverage_coverRoutes(routes, context.calls, envelope(chain), { except: proof.except }) };
}
/** Lost on failed attempts only. */
function harmlessVerdict(verdict) {
    return verdict.verdict === 'sometimes' && verdict.lostOnlyWithErrorCode;
}
/**
 * The targets that matter: of the judged rules, and of the rules behind a bus that they forward to, those that lead to the declared
 * topic, to a declared recipient, or on to another bus. Where a rule has none such, all that could have been meant.
 */
function judgedTargets(proof) {
    const seen = new Set();
    const found = [];
    const visit = (rule, redundant) => {
        if (seen.has(rule.answer.arn))
            return;
        seen.add(rule.answer.arn);
        const matters = rule.targets.filter((node) => leadsOn(proof, node));
        for (const node of matters.length > 0 ? matters : rule.targets.filter(({ topic }) => topic !== null)) {
            found.push({ rule, node, redundant });
            for (const next of node.bus?.rules ?? [])
                if (next.answer.relevant)
                    visit(next, redundant);
        }
    };
    for (const { what, redundant } of judgedRules(proof))
        visit(what, redundant);
    return found;
}
function leadsOn({ chain }, { topic, answer }) {
    if (answer.kind === 'bus')
        return true;
    if (topic === null)
        return false;
    return topic === chain.declaredTopic || topic.subscriptions.some(({ recipient }) => recipient !== null);
}

;// CONCATENATED MODULE: ./build/src/checks/check.js
function defineCheck(check) {
    return check;
}
/** The gate of a joint as an outcome. `blocked` says the consequence, which the gate's reason follows. */
function fromGate(gate, words, about = {}) {
    switch (gate.state) {
        case 'passes':
            return { ...about, status: 'pass', message: words.passed };
        case 'vouched':
            return { ...about, status: 'pass', severity: 'info', message: `Not seen: ${gate.reason}.` };
        case 'blocks':
            return { ...about, status: 'fail', message: `${words.blocked}: ${gate.reason}.` };
        case 'unknown':
            return { ...about, status: 'unknown', message: `Nobody knows: ${gate.reason}.`, ...grant(gate.permissions) };
    }
}
/** What would make an unknown known. */
function grant(permissions) {
    if (permissions.length === 0)
        return {};
    const list = permissions.join(', ');
    return { remediation: { by: 'grant-permission', text: `Grant ${list} to the role that runs this check.` } };
}

;// CONCATENATED MODULE: ./build/src/checks/alerts-delivered.js


const check = defineCheck({
    id: 'alerts-delivered',
    title: 'Every required call would reach every declared recipient',
    hop: 'subscription',
    severity: 'critical',
    rationale: 'This is the question itself, asked of the whole chain at once: joints that each look right can still lose a call between them.',
    remediation: {
        console: 'See the findings about the joint named in the message.',
        cli: 'iam-alert-guard trace --event FILE follows one event and prints what each joint answers.',
        terraform: 'See the findings about the joint named in the message.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails', 'events:ListRules', 'events:ListTargetsByRule', 'sns:GetTopicAttributes', 'sns:ListSubscriptionsByTopic'],
    at: ['recipients'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html'],
    good: { says: 'All joints pass every required call.' },
    bad: {
        says: 'The filter policy of the mail subscription hides one caller.',
        edits: [
            {
                read: 'sns:GetSubscriptionAttributes',
                patch: {
                    FilterPolicyScope: 'MessageBody',
                    FilterPolicy: '{"detail":{"userIdentity":{"arn":[{"anything-but":["arn:aws:iam::111122223333:user/evil"]}]}}}',
                },
            },
        ],
    },
    evaluate({ context, coverage }) {
        const required = context.calls.length;
        return context.baseline.recipients.map((recipient, index) => {
            const outcomes = [...(coverage.recipients[index] ?? new Map())];
            const lost = outcomes.filter((entry) => entry[1].verdict === 'never' || entry[1].verdict === 'sometimes');
            const grave = lost.filter(([, outcome]) => !harmless(outcome));
            const doubtful = outcomes.filter((entry) => entry[1].verdict === 'unknown');
            const who = recipient.public;
            const about = {
                resource: `${recipient.protocol}:${who}`,
                region: context.eventRegion,
                at: ['recipients', index],
                observed: { delivered: required - lost.length - doubtful.length, required },
            };
            const worst = grave[0]?.[1] ?? lost[0]?.[1];
            if (grave.length > 0 && worst !== undefined) {
                const nothing = grave.length === required && grave.every(([, { verdict }]) => verdict === 'never');
                return {
                    ...about,
                    hop: worst.hop,
                    status: 'fail',
                    severity: nothing ? 'critical' : 'high',
                    message: `${lossWords(grave.map(([call]) => call), required)} not certain to reach ${who}: lost at the ${worst.hop} (${worst.reason}).`,
                };
            }
            const [doubt] = doubtful;
            if (doubt !== undefined) {
                return {
                    ...about,
                    hop: doubt[1].hop,
                    status: 'unknown',
                    message: `Nobody knows whether ${String(doubtful.length)} of ${String(required)} required calls would reach ${who}: ${doubt[1].reason}.`,
                    ...grant(doubt[1].permissions),
                };
            }
            if (lost.length > 0 && worst !== undefined) {
                return { ...about, hop: worst.hop, status: 'fail', severity: 'low', message: `Failed attempts stay silent: events with an errorCode do not reach ${who}, lost at the ${worst.hop}.` };
            }
            return { ...about, status: 'pass', message: `All ${String(required)} required calls would reach ${who}.` };
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/dead-letter-queue-empty.js


const dead_letter_queue_empty_check = defineCheck({
    id: 'dead-letter-queue-empty',
    title: 'No alert waits in a dead-letter queue',
    hop: 'target',
    severity: 'high',
    rationale: 'A message in the dead-letter queue of the rule is an alert that did not arrive.',
    remediation: {
        console: 'SQS > the queue > Send and receive messages: read what was lost, mend the cause, then redrive or purge.',
        cli: 'aws sqs receive-message --queue-url URL --message-attribute-names All (ERROR_CODE tells why)',
        terraform: 'Nothing to write: read the messages.',
    },
    by: 'human',
    reads: ['sqs:GetQueueAttributes'],
    at: ['rule', 'dead-letter-queue'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html'],
    good: { says: 'The queue is empty.' },
    bad: { says: 'One alert was lost.', edits: [{ read: 'sqs:GetQueueAttributes', where: 'iam-dlq', patch: { ApproximateNumberOfMessages: '1' } }] },
    evaluate(proof) {
        const seen = new Set();
        return judgedTargets(proof).flatMap(({ node, rule }) => {
            const queue = node.answer.deadLetter;
            if (queue === null || queue.waiting === null || seen.has(queue.arn))
                return [];
            seen.add(queue.arn);
            const about = { resource: queue.arn, region: queue.region, observed: queue.waiting };
            return [
                queue.waiting === 0
                    ? { ...about, status: 'pass', message: 'The dead-letter queue is empty.' }
                    : { ...about, status: 'fail', message: `Alerts have been lost: ${String(queue.waiting)} wait in the dead-letter queue of ${rule.answer.rule.Name}.` },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/log-bucket.js



const log_bucket_check = defineCheck({
    id: 'log-bucket',
    title: 'The log bucket is there and CloudTrail may write to it',
    hop: 'storage',
    severity: 'high',
    rationale: 'A bucket policy that does not admit CloudTrail, a bucket that is gone, or Requester Pays: log files are lost without a word in the alert chain.',
    remediation: {
        console: 'S3 > the bucket > Permissions > Bucket policy: the two statements for cloudtrail.amazonaws.com of the page below.',
        cli: 'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json (merge, do not replace)',
        terraform: 'aws_s3_bucket_policy with s3:GetBucketAcl and s3:PutObject for cloudtrail.amazonaws.com.',
    },
    by: 'reconcile',
    reads: ['s3:HeadBucket', 's3:GetBucketPolicy', 's3:GetBucketRequestPayment'],
    at: ['trail', 'bucket'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html'],
    good: {
        says: 'The bucket’s policy cannot be read, and a fresh delivery proves that it admits CloudTrail.',
        edits: [{ read: 's3:GetBucketPolicy', denied: true }],
    },
    bad: {
        says: 'The bucket policy was removed.',
        edits: [{ read: 's3:GetBucketPolicy', absent: true }],
    },
    evaluate(proof) {
        const judged = judgedTrails(proof);
        return judged.trails.flatMap(({ trail, home, storage, foreign }) => {
            if (!storage.asked || storage.bucket === null || foreign)
                return [];
            const outcome = fromGate(every(storage.writable, storage.requesterPays), {
                passed: storage.provenByDelivery
                    ? `${storage.bucket} cannot be read in full; a fresh delivery proves that CloudTrail may write to it.`
                    : `CloudTrail may write to ${storage.bucket}.`,
                blocked: 'The evidence behind alerts is lost: CloudTrail cannot write its log files',
            }, {
                resource: `arn:${proof.context.partition}:s3:::${storage.bucket}`,
                region: home,
                observed: { trail: trail.Name, delivery: storage.delivery },
            });
            return [judged.redundant && outcome.status !== 'pass' ? { ...outcome, severity: 'info' } : outcome];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/log-bucket-acl.js


const log_bucket_acl_check = defineCheck({
    id: 'log-bucket-acl',
    title: 'CloudTrail may read the log bucket’s ACL',
    hop: 'storage',
    severity: 'low',
    rationale: 'CloudTrail asks for the ACL whenever a trail is made or changed. Without the right the next change fails with ' +
        'InsufficientS3BucketPolicyException, on the day on which it is needed.',
    remediation: {
        console: 'S3 > the bucket > Permissions > Bucket policy: allow s3:GetBucketAcl to cloudtrail.amazonaws.com.',
        cli: 'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json (merge, do not replace)',
        terraform: 'A statement with s3:GetBucketAcl in aws_s3_bucket_policy.',
    },
    by: 'reconcile',
    reads: ['s3:GetBucketPolicy'],
    at: ['trail', 'bucket'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html'],
    good: { says: 'The documented bucket policy.' },
    bad: {
        says: 'The statement for the ACL is missing.',
        edits: [
            {
                read: 's3:GetBucketPolicy',
                value: JSON.stringify({
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Service: 'cloudtrail.amazonaws.com' },
                            Action: 's3:PutObject',
                            Resource: 'arn:aws:s3:::*/AWSLogs/*',
                        },
                    ],
                }),
            },
        ],
    },
    evaluate(proof) {
        return judgedTrails(proof).trails.flatMap(({ home, storage, foreign }) => {
            if (!storage.asked || storage.bucket === null || foreign || storage.policy.status !== 'known')
                return [];
            const about = { resource: `arn:${proof.context.partition}:s3:::${storage.bucket}`, region: home };
            if (storage.aclReadable.state !== 'blocks')
                return [{ ...about, status: 'pass', message: `CloudTrail may read the ACL of ${storage.bucket}.` }];
            return [
                {
                    ...about,
                    status: 'fail',
                    message: `The next change to the trail will fail: the policy of ${storage.bucket} does not let CloudTrail read its ACL.`,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/outsiders.js
/** Words about those whom a policy admits though nobody declared them, and whom the baseline names. */

/** Accounts that the baseline itself names: in `elsewhere`, in the topic, the bus, the queues and the recipients. */
function trustedAccounts({ context }) {
    const { baseline } = context;
    const named = [
        ...baseline.elsewhere.map(({ resource }) => resource),
        baseline.topic.name,
        baseline.rule.bus,
        baseline.rule['dead-letter-queue'],
        baseline.trail['kms-key'],
        baseline.topic['kms-key'],
        ...baseline.recipients.map((recipient) => recipient.public),
    ];
    const accounts = named.flatMap((name) => (name === undefined ? [] : (parseArn(name)?.account ?? [])));
    return [...new Set(accounts)].filter((account) => account !== '').sort();
}
/** "everyone may sns:Publish (statement open)". */
function outsiderWords({ kind, principal, via, actions, statements }) {
    const who = kind === 'everyone' ? 'everyone' : kind === 'organization' ? `every account of ${principal}` : principal;
    const how = via === null ? '' : ` through ${via}`;
    const where = statements.flatMap(({ sid }) => sid ?? []);
    const names = where.length === 0 ? '' : ` (statement ${where.join(', ')})`;
    return `${who}${how} may ${actions.join(', ')}${names}`;
}

;// CONCATENATED MODULE: ./build/src/checks/log-bucket-exposed.js





const log_bucket_exposed_check = defineCheck({
    id: 'log-bucket-exposed',
    title: 'Nobody undeclared can read or change the log files',
    hop: 'storage',
    severity: 'high',
    rationale: 'A log bucket open to everyone, or to an account that nobody named, gives the record away, or lets strangers remove it.',
    remediation: {
        console: 'S3 > the bucket > Permissions > Bucket policy: remove the statement.',
        cli: 'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json',
        terraform: 'aws_s3_bucket_policy without the statement.',
    },
    by: 'human',
    reads: ['s3:GetBucketPolicy', 's3:GetPublicAccessBlock'],
    at: ['trail', 'bucket'],
    sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
    good: { says: 'The documented policy.' },
    bad: {
        says: 'Everyone may read the log.',
        edits: [
            {
                read: 's3:GetBucketPolicy',
                value: JSON.stringify({
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Service: 'cloudtrail.amazonaws.com' },
                            Action: ['s3:PutObject', 's3:GetBucketAcl'],
                            Resource: ['arn:aws:s3:::*', 'arn:aws:s3:::*/*'],
                        },
                        { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::*/*' },
                    ],
                }),
            },
            { read: 's3:GetPublicAccessBlock', absent: true },
        ],
    },
    evaluate(proof) {
        return judgedTrails(proof).trails.flatMap(({ home, storage, foreign, trail }) => {
            if (!storage.asked || storage.bucket === null || foreign || storage.policy.status !== 'known')
                return [];
            const arn = `arn:${proof.context.partition}:s3:::${storage.bucket}`;
            const about = { resource: arn, region: home };
            const policy = parsePolicy(storage.policy.value);
            if (isMalformed(policy))
                return [];
            const block = proof.evidence.buckets.find(({ trailArn }) => trailArn === trail.TrailARN)?.publicAccessBlock;
            // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html: RestrictPublicBuckets keeps
            // a public policy from admitting anybody but AWS services and the bucket owner's account.
            const restricted = block?.status === 'known' && block.value.RestrictPublicBuckets === true;
            const account = proof.context.account ?? '';
            const found = whoElse([policy], {
                account,
                trusted: trustedAccounts(proof),
                actions: [...BUCKET_READ, ...BUCKET_WRITE],
                resources: [arn, `${arn}/AWSLogs/${account}/CloudTrail/x`],
            }).filter((outsider) => outsider.sure && !(outsider.kind === 'everyone' && restricted));
            if (found.length === 0)
                return [{ ...about, status: 'pass', message: `Nobody undeclared can read or change ${storage.bucket}.` }];
            return found.map((outsider) => ({
                ...about,
                status: 'fail',
                key: outsider.principal,
                observed: { principal: outsider.principal, actions: outsider.actions },
                message: `Strangers reach the log: ${outsiderWords(outsider)} in the policy of ${String(storage.bucket)}.`,
            }));
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/bucket.js

function bucketOutcomes(proof, judge) {
    const judged = judgedTrails(proof).trails;
    return judged.flatMap(({ trail, home }) => {
        const advice = proof.evidence.buckets.find(({ trailArn }) => trailArn === trail.TrailARN);
        if (advice === undefined)
            return [];
        const verdict = judge(advice, advice.bucket, trail.S3KeyPrefix ?? '');
        if (verdict === null)
            return [];
        return [
            {
                status: verdict.ok ? 'pass' : 'fail',
                message: verdict.message,
                observed: verdict.observed,
                resource: `arn:${proof.context.partition}:s3:::${advice.bucket}`,
                region: home,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/checks/log-bucket-public-access-block.js


const log_bucket_public_access_block_check = defineCheck({
    id: 'log-bucket-public-access-block',
    title: 'The log bucket blocks public access',
    hop: 'storage',
    severity: 'low',
    rationale: 'The block keeps one careless policy or ACL from publishing the record of the account. Without it nothing is public yet; one mistake would make it so.',
    remediation: {
        console: 'S3 > the bucket > Permissions > Block public access: block all.',
        cli: 'aws s3api put-public-access-block --bucket BUCKET --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
        terraform: 'aws_s3_bucket_public_access_block with all four true.',
    },
    by: 'human',
    reads: ['s3:GetPublicAccessBlock'],
    at: ['trail', 'bucket'],
    sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
    good: { says: 'All four settings are on.' },
    bad: { says: 'The block was removed.', edits: [{ read: 's3:GetPublicAccessBlock', absent: true }] },
    evaluate: (proof) => bucketOutcomes(proof, ({ publicAccessBlock: block }, bucket) => {
        if (block.status === 'unreadable')
            return null;
        const value = block.status === 'known' ? block.value : {};
        const names = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
        const off = names.filter((name) => value[name] !== true);
        return off.length === 0
            ? { ok: true, message: `${bucket} blocks public access.`, observed: [] }
            : { ok: false, message: `One mistake would publish the log: ${bucket} does not block public access (${off.join(', ')}).`, observed: off };
    }),
});

;// CONCATENATED MODULE: ./build/src/checks/log-bucket-retention.js


/** Intrusions are found months after they begin; CloudTrail's own event history keeps 90 days. */
const SHORT_DAYS = 90;
const log_bucket_retention_check = defineCheck({
    id: 'log-bucket-retention',
    title: 'Log files are kept at least 90 days',
    hop: 'storage',
    severity: 'low',
    rationale: 'A lifecycle rule that expires log objects early removes the record before anybody looks for it.',
    remediation: {
        console: 'S3 > the bucket > Management > Lifecycle rules: raise or remove the expiration.',
        cli: 'aws s3api put-bucket-lifecycle-configuration --bucket BUCKET --lifecycle-configuration file://lifecycle.json',
        terraform: 'expiration of aws_s3_bucket_lifecycle_configuration.',
    },
    by: 'human',
    reads: ['s3:GetBucketLifecycleConfiguration'],
    at: ['trail', 'bucket'],
    sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html'],
    good: { says: 'Objects expire after ten years.', edits: [{ read: 's3:GetBucketLifecycleConfiguration', value: [{ Status: 'Enabled', Prefix: '', ExpirationDays: 3650 }] }] },
    bad: {
        says: 'Objects expire after one day.',
        edits: [{ read: 's3:GetBucketLifecycleConfiguration', value: [{ Status: 'Enabled', Prefix: '', ExpirationDays: 1 }] }],
    },
    evaluate: (proof) => bucketOutcomes(proof, ({ lifecycle }, bucket, prefix) => {
        if (lifecycle.status === 'unreadable')
            return null;
        const rules = lifecycle.status === 'known' ? lifecycle.value : [];
        const logs = prefix === '' ? 'AWSLogs/' : `${prefix}/AWSLogs/`;
        const days = rules
            .filter(({ Status, Prefix = '' }) => Status === 'Enabled' && (logs.startsWith(Prefix) || Prefix.startsWith(logs)))
            .flatMap(({ ExpirationDays }) => ExpirationDays ?? []);
        const shortest = days.length === 0 ? null : Math.min(...days);
        return shortest === null || shortest >= SHORT_DAYS
            ? { ok: true, message: `${bucket} keeps log files${shortest === null ? '' : ` ${String(shortest)} days`}.`, observed: shortest }
            : { ok: false, message: `The record is gone before anybody looks for it: ${bucket} expires log files after ${String(shortest)} days.`, observed: shortest };
    }),
});

;// CONCATENATED MODULE: ./build/src/checks/log-bucket-source.js




const log_bucket_source_check = defineCheck({
    id: 'log-bucket-source',
    title: 'Only this trail may write to the log bucket',
    hop: 'storage',
    severity: 'low',
    rationale: 'Without aws:SourceArn in the statement for CloudTrail, a trail of any account can be pointed at this bucket: forged logs lie beside ' +
        'the real ones.',
    remediation: {
        console: 'S3 > the bucket > Permissions > Bucket policy: add "StringEquals": {"aws:SourceArn": "TRAIL-ARN"} to the statements for CloudTrail.',
        cli: 'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json (merge, do not replace)',
        terraform: 'A condition on aws:SourceArn in aws_s3_bucket_policy.',
    },
    by: 'human',
    reads: ['s3:GetBucketPolicy'],
    at: ['trail', 'bucket'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html'],
    good: { says: 'The documented policy names the trail.' },
    bad: {
        says: 'CloudTrail may write for anybody’s trail.',
        edits: [
            {
                read: 's3:GetBucketPolicy',
                value: JSON.stringify({
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Service: 'cloudtrail.amazonaws.com' },
                            Action: ['s3:PutObject', 's3:GetBucketAcl'],
                            Resource: ['arn:aws:s3:::*', 'arn:aws:s3:::*/*'],
                        },
                    ],
                }),
            },
        ],
    },
    evaluate(proof) {
        return judgedTrails(proof).trails.flatMap(({ home, storage, foreign }) => {
            if (!storage.asked || storage.bucket === null || foreign || storage.policy.status !== 'known')
                return [];
            const policy = parsePolicy(storage.policy.value);
            if (isMalformed(policy))
                return [];
            const arn = `arn:${proof.context.partition}:s3:::${storage.bucket}`;
            const account = proof.context.account ?? '';
            const open = openDeputies([policy], {
                account,
                trusted: [],
                actions: ['s3:PutObject'],
                resources: [`${arn}/AWSLogs/${account}/CloudTrail/x`],
            });
            const about = { resource: arn, region: home };
            if (open.length === 0)
                return [{ ...about, status: 'pass', message: `Only named trails may write to ${storage.bucket}.` }];
            const services = open.map(({ service }) => service).join(', ');
            return [
                {
                    ...about,
                    status: 'fail',
                    observed: open.map(({ service, actions }) => ({ service, actions })),
                    message: `Forged logs can be laid beside the real ones: ${services} may write to ${storage.bucket} for anybody's account.`,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/log-bucket-versioning.js


const log_bucket_versioning_check = defineCheck({
    id: 'log-bucket-versioning',
    title: 'The log bucket keeps earlier versions',
    hop: 'storage',
    severity: 'low',
    rationale: 'Without versioning whoever can write to the bucket can overwrite or delete the record of what he did.',
    remediation: {
        console: 'S3 > the bucket > Properties > Bucket Versioning: Enable.',
        cli: 'aws s3api put-bucket-versioning --bucket BUCKET --versioning-configuration Status=Enabled',
        terraform: 'aws_s3_bucket_versioning with status = "Enabled".',
    },
    by: 'human',
    reads: ['s3:GetBucketVersioning'],
    at: ['trail', 'bucket'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
    good: { says: 'Versioning is on.' },
    bad: { says: 'Versioning is suspended.', edits: [{ read: 's3:GetBucketVersioning', value: { Status: 'Suspended' } }] },
    evaluate: (proof) => bucketOutcomes(proof, ({ versioning }, bucket) => {
        if (versioning.status === 'unreadable')
            return null;
        const status = versioning.status === 'known' ? (versioning.value.Status ?? 'never enabled') : 'never enabled';
        return status === 'Enabled'
            ? { ok: true, message: `${bucket} keeps earlier versions.`, observed: status }
            : { ok: false, message: `Log files can be overwritten without a trace: versioning of ${bucket} is ${status}.`, observed: status };
    }),
});

;// CONCATENATED MODULE: ./build/src/checks/log-delivery.js


const log_delivery_check = defineCheck({
    id: 'log-delivery',
    title: 'Log files are being delivered',
    hop: 'storage',
    severity: 'high',
    rationale: 'Alerts say that something happened; the log files say what. A trail whose deliveries fail leaves an alert without evidence.',
    remediation: {
        console: 'CloudTrail > Trails > the trail shows the last delivery error; mend the bucket policy, the key or the bucket it names.',
        cli: 'aws cloudtrail get-trail-status --name NAME',
        terraform: 'Compare aws_s3_bucket_policy and aws_kms_key with the pages named below.',
    },
    by: 'human',
    reads: ['cloudtrail:GetTrailStatus'],
    at: ['trail'],
    sources: [
        'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html',
        'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html',
    ],
    good: {
        says: 'Logging has just started, and nothing was delivered yet.',
        edits: [{ read: 'cloudtrail:GetTrailStatus', patch: { LatestDeliveryTime: null, StartLoggingTime: null } }],
    },
    bad: {
        says: 'The last delivery lies three years back.',
        edits: [{ read: 'cloudtrail:GetTrailStatus', patch: { LatestDeliveryTime: '2023-11-14T22:13:20.000Z' } }],
    },
    evaluate(proof) {
        const judged = judgedTrails(proof);
        return judged.trails.flatMap(({ trail, home, storage, status }) => {
            if (!storage.asked || status.status !== 'known')
                return [];
            const observed = { state: storage.delivery, error: storage.deliveryError, delivered: storage.deliveredAt };
            const about = { resource: trail.TrailARN, region: home, observed, ...(judged.redundant ? { severity: 'info' } : {}) };
            const at = storage.deliveredAt ?? 'never';
            switch (storage.delivery) {
                case 'failing':
                    return [
                        {
                            ...about,
                            status: 'fail',
                            message: `The evidence behind alerts is being lost: CloudTrail cannot deliver log files of ${trail.Name} (${storage.deliveryError ?? 'no error named'}, last delivery ${at}).`,
                        },
                    ];
                case 'stale':
                    return [
                        {
                            ...about,
                            status: 'fail',
                            message: `The evidence behind alerts is being lost: ${trail.Name} is logging, and the last log file was delivered ${at}.`,
                        },
                    ];
                case 'recovered':
                    return [
                        {
                            ...about,
                            status: 'fail',
                            severity: 'low',
                            message: `Some log files may be missing: CloudTrail named an error (${storage.deliveryError ?? ''}) and has delivered again since, at ${at}.`,
                        },
                    ];
                case 'none-yet':
                    return [{ ...about, status: 'pass', message: `${trail.Name} has delivered nothing yet.` }];
                case 'fresh':
                case 'unknown':
                    return [{ ...about, status: 'pass', message: `${trail.Name} delivered at ${at}.` }];
            }
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/log-key.js


const log_key_check = defineCheck({
    id: 'log-key',
    title: 'CloudTrail may use the key of the log files',
    hop: 'storage',
    severity: 'high',
    rationale: 'A key that is disabled, pending deletion or closed to CloudTrail makes every delivery fail; one that is deleted makes the log unreadable for ever.',
    remediation: {
        console: 'KMS > Customer managed keys > the key: enable it, cancel its deletion, or allow kms:GenerateDataKey* to cloudtrail.amazonaws.com.',
        cli: 'aws kms cancel-key-deletion / enable-key / put-key-policy (merge, do not replace)',
        terraform: 'policy of aws_kms_key with kms:GenerateDataKey* for cloudtrail.amazonaws.com.',
    },
    by: 'reconcile',
    reads: ['kms:DescribeKey', 'kms:GetKeyPolicy'],
    at: ['trail', 'kms-key'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html'],
    good: { says: 'The key admits CloudTrail for this trail.' },
    bad: {
        says: 'The key is pending deletion, and nothing was delivered since.',
        edits: [{ read: 'kms:DescribeKey', patch: { KeyState: 'PendingDeletion', Enabled: false } }],
    },
    evaluate(proof) {
        const judged = judgedTrails(proof);
        return judged.trails.flatMap(({ trail, home, storage }) => {
            if (!storage.asked || storage.key === null)
                return [];
            const outcome = fromGate(storage.key.gate, {
                passed: `CloudTrail may use the key of ${trail.Name}.`,
                blocked: 'The evidence behind alerts is lost: log files cannot be encrypted',
            }, { resource: storage.key.arn ?? storage.key.named, region: home, observed: { trail: trail.Name, state: storage.key.key?.KeyState ?? null } });
            return [judged.redundant && outcome.status !== 'pass' ? { ...outcome, severity: 'info' } : outcome];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/rule-duplicate.js


const rule_duplicate_check = defineCheck({
    id: 'rule-duplicate',
    title: 'No two rules send the same alert',
    hop: 'rule',
    severity: 'low',
    rationale: 'Two rules that match the same events and lead to the same topic send every alert twice. People stop reading both.',
    remediation: {
        console: 'EventBridge > Rules: remove the topic from one of the two rules.',
        cli: 'aws events remove-targets --rule NAME --ids ID',
        terraform: 'Remove one of the two aws_cloudwatch_event_target.',
    },
    by: 'human',
    reads: ['events:ListRules', 'events:ListTargetsByRule'],
    at: ['rule'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules-best-practices.html'],
    good: { says: 'One rule leads to the topic.' },
    bad: {
        says: 'A second rule with the same pattern and the same topic.',
        edits: [
            {
                read: 'events:ListRules',
                where: 'default',
                patch: [null, { EventPattern: '{"source":["aws.iam"]}', State: 'ENABLED' }],
            },
            {
                read: 'events:ListTargetsByRule',
                where: 'default',
                value: [{ Id: 'topic', Arn: 'arn:aws:sns:us-east-1:111122223333:iam-alerts' }],
            },
        ],
    },
    evaluate({ chain }) {
        const live = chain.bus.rules.filter(({ answer }) => answer.enabled.state === 'passes' && answer.relevant && answer.pattern !== null);
        return [...chain.topics.values()].flatMap((topic) => {
            if (topic !== chain.declaredTopic && !topic.subscriptions.some(({ recipient }) => recipient !== null))
                return [];
            const rules = live.filter(({ targets }) => targets.some(({ answer }) => answer.target.Arn === topic.arn));
            const twins = rules.flatMap((rule, index) => rules.slice(index + 1).filter((other) => overlaps(rule, other)).map((other) => [rule, other]));
            const about = { resource: topic.arn, region: topic.region };
            if (twins.length === 0)
                return [{ ...about, status: 'pass', message: 'No rule sends another one’s alerts again.' }];
            const names = [...new Set(twins.flat().map(({ answer }) => answer.rule.Name))];
            return [{ ...about, status: 'fail', observed: names, message: `Alerts arrive twice: ${names.join(' and ')} match the same events and lead to the same topic.` }];
        });
    },
});
/** One of the two matches nothing that the other does not. Two halves of a whole do not overlap so. */
function overlaps({ answer: a }, { answer: b }) {
    if (a.pattern === null || b.pattern === null)
        return false;
    return decideCoverage(a.pattern, [b.pattern]).verdict === 'covered' || decideCoverage(b.pattern, [a.pattern]).verdict === 'covered';
}

;// CONCATENATED MODULE: ./build/src/checks/rule-enabled.js


const rule_enabled_check = defineCheck({
    id: 'rule-enabled',
    title: 'The rule is enabled',
    hop: 'rule',
    severity: 'critical',
    rationale: 'A disabled rule drops every event without a trace. DisableRule is one call, and EventBridge keeps no record of when it was made.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Enable.',
        cli: 'aws events enable-rule --name NAME (or put-rule with the declared state: EnableRule always sets ENABLED)',
        terraform: 'state = "ENABLED" on aws_cloudwatch_event_rule.',
    },
    by: 'reconcile',
    reads: ['events:ListRules'],
    at: ['rule', 'state'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Rule.html'],
    good: {
        says: 'The third state is enabled too.',
        edits: [{ read: 'events:ListRules', where: 'default', patch: [{ State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' }] }],
    },
    bad: { says: 'Somebody disabled it.', edits: [{ read: 'events:ListRules', where: 'default', patch: [{ State: 'DISABLED' }] }] },
    evaluate(proof) {
        return judgedRules(proof).map(({ what: { answer }, redundant }) => {
            const outcome = fromGate(answer.enabled, { passed: `${answer.rule.Name} is enabled.`, blocked: `No IAM change alerts through ${answer.rule.Name}` }, { resource: answer.arn, region: answer.region, declared: proof.context.baseline.rule.state, observed: answer.rule.State ?? null });
            return redundant && outcome.status !== 'pass' ? { ...outcome, severity: 'info' } : outcome;
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/rule-pattern.js


const rule_pattern_check = defineCheck({
    id: 'rule-pattern',
    title: 'The rule has an event pattern that can be read',
    hop: 'rule',
    severity: 'critical',
    rationale: 'A schedule fires at its time and sees no event. A pattern that EventBridge would refuse cannot be judged by anybody.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Event pattern.',
        cli: 'aws events put-rule --name NAME --event-pattern PATTERN',
        terraform: 'event_pattern on aws_cloudwatch_event_rule.',
    },
    by: 'reconcile',
    reads: ['events:ListRules'],
    at: ['rule'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html'],
    good: { says: 'An event pattern.' },
    bad: {
        says: 'The rule was turned into a schedule.',
        edits: [{ read: 'events:ListRules', where: 'default', patch: [{ EventPattern: null, ScheduleExpression: 'rate(1 day)' }] }],
    },
    evaluate(proof) {
        return judgedRules(proof).map(({ what: { answer } }) => fromGate(answer.readable, { passed: `${answer.rule.Name} has an event pattern.`, blocked: `No IAM change alerts through ${answer.rule.Name}` }, { resource: answer.arn, region: answer.region, observed: answer.rule.EventPattern ?? answer.rule.ScheduleExpression ?? null }));
    },
});

;// CONCATENATED MODULE: ./build/src/checks/rule-pattern-coverage.js


const rule_pattern_coverage_check = defineCheck({
    id: 'rule-pattern-coverage',
    title: 'The rules together match every required call',
    hop: 'rule',
    severity: 'critical',
    rationale: 'A list of names or verbs is silent about what it does not list, and an extra field narrows a rule to some callers. What a pattern ' +
        'misses cannot be seen from outside: nothing happens.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Event pattern: use the pattern that `iam-alert-guard plan` prints.',
        cli: 'aws events put-rule --name NAME --event-pattern PATTERN (with everything else as it is)',
        terraform: 'event_pattern on aws_cloudwatch_event_rule.',
    },
    by: 'reconcile',
    reads: ['events:ListRules'],
    at: ['events'],
    sources: [
        'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html',
        'https://aws.amazon.com/blogs/security/how-to-receive-alerts-when-your-iam-configuration-changes/',
    ],
    good: {
        says: 'A wider pattern covers all the same.',
        edits: [{ read: 'events:ListRules', where: 'default', patch: [{ EventPattern: '{"source":["aws.iam"]}' }] }],
    },
    bad: {
        says: 'The list of prefixes that is copied everywhere misses 25 calls.',
        edits: [
            {
                read: 'events:ListRules',
                where: 'default',
                patch: [
                    {
                        EventPattern: JSON.stringify({
                            source: ['aws.iam'],
                            'detail-type': ['AWS API Call via CloudTrail'],
                            detail: {
                                eventSource: ['iam.amazonaws.com'],
                                eventName: ['Add', 'Attach', 'Change', 'Create', 'Deactivate', 'Delete', 'Detach', 'Enable', 'Put', 'Remove', 'Set', 'Update', 'Upload'].map((prefix) => ({ prefix })),
                            },
                        }),
                    },
                ],
            },
        ],
    },
    evaluate(proof) {
        const found = ruleCoverage(proof);
        if (found === null)
            return [];
        const { rules, verdicts } = found;
        const names = rules.map(({ answer }) => answer.rule.Name).join(', ');
        const [only] = rules;
        const about = {
            resource: rules.length === 1 && only !== undefined ? only.answer.arn : names,
            region: only?.answer.region ?? proof.context.eventRegion,
            at: proof.context.baseline.rule.pattern === undefined ? ['events'] : ['rule', 'pattern'],
        };
        const required = proof.context.calls.length;
        const entries = [...verdicts];
        const lost = entries.filter(([, verdict]) => verdict.verdict !== 'always' && !harmlessVerdict(verdict) && verdict.verdict !== 'unknown');
        const outcomes = [];
        if (lost.length > 0) {
            const calls = lost.map(([call]) => call);
            const example = lost.map(([, verdict]) => (verdict.verdict === 'sometimes' ? verdict.counterExample : null)).find((json) => json !== null);
            const all = calls.length === required && lost.every(([, { verdict }]) => verdict === 'never');
            outcomes.push({
                ...about,
                status: 'fail',
                severity: all ? 'critical' : 'high',
                observed: { never: lost.filter(([, { verdict }]) => verdict === 'never').map(([call]) => call), sometimes: lost.filter(([, { verdict }]) => verdict === 'sometimes').map(([call]) => call), ...(example === undefined ? {} : { counterExample: example }) },
                message: `${lossWords(calls, required)} silent: no pattern of ${names} matches ${calls.length === 1 ? 'it' : 'them'}${lost.every(([, { verdict }]) => verdict === 'never') ? '' : ' always'}.`,
            });
        }
        const unknowns = entries.flatMap(([call, verdict]) => (verdict.verdict === 'unknown' ? [[call, verdict.reason]] : []));
        if (lost.length === 0 && unknowns.length > 0) {
            const [first] = unknowns;
            outcomes.push({ ...about, status: 'unknown', message: `Nobody knows whether ${String(unknowns.length)} required calls alert: ${first?.[1] ?? ''}.` });
        }
        const failures = entries.filter(([, verdict]) => verdict.verdict === 'sometimes' && harmlessVerdict(verdict));
        if (failures.length > 0) {
            outcomes.push({
                ...about,
                key: 'failed-attempts',
                status: 'fail',
                severity: 'low',
                message: `Failed attempts stay silent: ${names} drops events that carry an errorCode.`,
                observed: failures.map(([call]) => call),
            });
        }
        return outcomes.length > 0 ? outcomes : [{ ...about, status: 'pass', message: `${names} matches all ${String(required)} required calls.` }];
    },
});

;// CONCATENATED MODULE: ./build/src/checks/rule-pattern-declared.js



const rule_pattern_declared_check = defineCheck({
    id: 'rule-pattern-declared',
    title: 'The rule means what the declared pattern means',
    hop: 'rule',
    severity: 'high',
    rationale: 'A declared pattern is compared by meaning in both directions: what it admits and the rule does not is silence, what the rule admits ' +
        'beyond it is noise. Spelling, order and extra spaces are nobody’s business.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Event pattern: the declared one.',
        cli: 'aws events put-rule --name NAME --event-pattern PATTERN (with everything else as it is)',
        terraform: 'event_pattern on aws_cloudwatch_event_rule.',
    },
    by: 'reconcile',
    reads: ['events:ListRules'],
    at: ['rule', 'pattern'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html'],
    good: {
        says: 'The same pattern in another order.',
        baseline: { rule: { pattern: { 'detail-type': ['AWS API Call via CloudTrail'], source: ['aws.iam'], detail: { eventSource: ['iam.amazonaws.com'] } } } },
        edits: [
            {
                read: 'events:ListRules',
                where: 'default',
                patch: [{ EventPattern: '{"source":["aws.iam"],"detail":{"eventSource":["iam.amazonaws.com"]},"detail-type":["AWS API Call via CloudTrail"]}' }],
            },
        ],
    },
    bad: {
        says: 'The rule was narrowed to one kind of caller.',
        baseline: { rule: { pattern: { source: ['aws.iam'] } } },
        edits: [
            {
                read: 'events:ListRules',
                where: 'default',
                patch: [{ EventPattern: '{"source":["aws.iam"],"detail":{"userIdentity":{"type":["IAMUser"]}}}' }],
            },
        ],
    },
    evaluate(proof) {
        const declared = proof.context.baseline.rule.pattern;
        if (declared === undefined)
            return [];
        const wanted = parse_parsePattern(JSON.stringify(declared));
        return judgedRules(proof).flatMap(({ what: { answer }, redundant }) => {
            if (answer.pattern === null)
                return [];
            const about = {
                resource: answer.arn,
                region: answer.region,
                declared: declared,
                observed: answer.rule.EventPattern ?? null,
                ...(redundant ? { severity: 'info' } : {}),
            };
            const missed = decideCoverage(wanted, [answer.pattern]);
            const excess = decideCoverage(answer.pattern, [wanted]);
            const name = answer.rule.Name;
            if (missed.verdict === 'not-covered') {
                return [{ ...about, status: 'fail', message: `Events that the declared pattern admits stay silent: ${name} does not match ${rule_pattern_declared_example(missed)}.` }];
            }
            if (missed.verdict === 'unknown') {
                return [{ ...about, status: 'unknown', message: `Nobody knows whether ${name} matches all that is declared: ${missed.reason}.` }];
            }
            if (excess.verdict === 'covered')
                return [{ ...about, status: 'pass', message: `${name} means what is declared.` }];
            const noise = noisy(proof.context.calls, answer.pattern, wanted, envelope(proof.chain));
            return [
                {
                    ...about,
                    status: 'fail',
                    severity: redundant ? 'info' : 'low',
                    key: 'excess',
                    message: `More than declared alerts: ${name} also matches ${excess.verdict === 'not-covered' ? rule_pattern_declared_example(excess) : 'other events'}${noise}.`,
                },
            ];
        });
    },
});
function rule_pattern_declared_example(decision) {
    const text = JSON.stringify(decision.witness);
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
/** Required calls among the excess, in words. */
function noisy(calls, live, wanted, where) {
    const [mine, theirs] = [coverage_coverCalls([wanted], calls, where), coverage_coverCalls([live], calls, where)];
    const extra = calls.filter((call) => theirs.get(call)?.verdict === 'always' && mine.get(call)?.verdict === 'never');
    return extra.length === 0 ? '' : ` (iam:${extra[0] ?? ''}${extra.length > 1 ? ` and ${String(extra.length - 1)} more calls` : ''})`;
}

;// CONCATENATED MODULE: ./build/src/checks/rule-present.js



const rule_present_check = defineCheck({
    id: 'rule-present',
    title: 'A rule on the right bus sees IAM events',
    hop: 'rule',
    severity: 'critical',
    rationale: 'IAM events surface on the default bus of one region per partition. A rule anywhere else looks right and never fires; it is the ' +
        'commonest way in which IAM alerting is broken from its first day.',
    remediation: {
        console: 'EventBridge in the event region > Rules > default bus > Create rule, with the pattern that `iam-alert-guard plan` prints.',
        cli: "aws events put-rule --region us-east-1 --name NAME --event-pattern '{\"source\":[\"aws.iam\"]}'",
        terraform: 'aws_cloudwatch_event_rule with a provider of the event region.',
    },
    by: 'reconcile',
    reads: ['events:ListRules', 'events:DescribeEventBus'],
    at: ['rule'],
    sources: [
        'https://repost.aws/knowledge-center/eventbridge-rule-triggers-iam-single-region',
        'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event.html',
    ],
    good: { says: 'The declared rule is on the default bus of us-east-1.' },
    bad: {
        says: 'No rule is left on the bus.',
        edits: [{ read: 'events:ListRules', value: [] }],
    },
    evaluate(proof) {
        const { chain, context, coverage, evidence, serving } = proof;
        const { name } = context.baseline.rule;
        const bus = chain.declaredBus.answer;
        const region = context.eventRegion;
        const about = { region, resource: name ?? bus.ref.arn, at: name === undefined ? ['rule'] : ['rule', 'name'] };
        if (bus.listed.status === 'unreadable') {
            const read = { op: 'events:ListRules', region, params: { EventBusName: bus.ref.name } };
            return [fromGate(unreadable(read, bus.listed), { passed: '', blocked: '' }, about)];
        }
        const strays = evidence.strays.map((stray) => `${stray.name} in ${stray.region}`);
        const elsewhere = strays.length === 0 ? '' : ` Found ${strays.join(', ')}, where IAM events never arrive.`;
        if (name !== undefined) {
            const [found] = serving.rules;
            if (found !== undefined) {
                return [{ ...about, status: 'pass', resource: found.what.answer.arn, message: `The rule ${name} is on the bus ${bus.ref.name}.` }];
            }
            const intact = deliveryIntact(coverage);
            return [
                {
                    ...about,
                    status: 'fail',
                    severity: intact ? 'medium' : 'critical',
                    declared: name,
                    observed: strays,
                    message: intact
                        ? `Delivery is intact, but not by the declared rule: ${name} does not exist, another rule does the work.`
                        : `IAM changes do not alert through ${name}: there is no such rule on the bus ${bus.ref.name} in ${region}.${elsewhere}`,
                },
            ];
        }
        const relevant = chain.bus.rules.filter(({ answer }) => answer.relevant && answer.rule.ManagedBy === undefined);
        if (relevant.length > 0) {
            const names = relevant.map(({ answer }) => answer.rule.Name);
            return [{ ...about, status: 'pass', observed: names, message: `${names.join(', ')} can see IAM events.` }];
        }
        return [
            {
                ...about,
                status: 'fail',
                observed: strays,
                message: `IAM changes reach nobody: no rule on the default bus in ${region} can match a required IAM event.${elsewhere}`,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./build/src/checks/rule-schedule.js


const rule_schedule_check = defineCheck({
    id: 'rule-schedule',
    title: 'The rule fires on events only',
    hop: 'rule',
    severity: 'low',
    rationale: 'A rule with a schedule beside its pattern sends an alert at every tick. People learn to delete them unread.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit: remove the schedule.',
        cli: 'aws events put-rule --name NAME --event-pattern PATTERN (without a schedule expression)',
        terraform: 'Remove schedule_expression from aws_cloudwatch_event_rule.',
    },
    by: 'reconcile',
    reads: ['events:ListRules'],
    at: ['rule'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html'],
    good: { says: 'No schedule.' },
    bad: {
        says: 'A fake alert every five minutes.',
        edits: [{ read: 'events:ListRules', where: 'default', patch: [{ ScheduleExpression: 'rate(5 minutes)' }] }],
    },
    evaluate(proof) {
        return judgedRules(proof).flatMap(({ what: { answer } }) => {
            const { ScheduleExpression: schedule, EventPattern: pattern, Name } = answer.rule;
            if (pattern === undefined || pattern === '')
                return [];
            const about = { resource: answer.arn, region: answer.region, observed: schedule ?? null };
            return schedule === undefined || schedule === ''
                ? [{ ...about, status: 'pass', message: `${Name} has no schedule.` }]
                : [{ ...about, status: 'fail', message: `False alerts: ${Name} also fires on the schedule ${schedule}.` }];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/rule-state.js



const rule_state_check = defineCheck({
    id: 'rule-state',
    title: 'The rule sees read-only events where that is declared',
    hop: 'rule',
    severity: 'medium',
    rationale: 'Read-only management events reach a rule in one state only. Disabling and enabling the rule again sets it back to plain ENABLED, so ' +
        'that state is lost without anybody choosing it.',
    remediation: {
        console: 'Only through the API: the console enables rules without read-only management events.',
        cli: 'aws events put-rule --name NAME --state ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS (with everything else as it is)',
        terraform: 'state = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" on aws_cloudwatch_event_rule.',
    },
    by: 'reconcile',
    reads: ['events:ListRules'],
    at: ['rule', 'state'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html'],
    good: {
        says: 'More than declared is no drift.',
        edits: [{ read: 'events:ListRules', where: 'default', patch: [{ State: STATE_ALL }] }],
    },
    bad: {
        says: 'The baseline declares the third state, and the rule is plainly enabled.',
        baseline: { rule: { state: STATE_ALL }, trail: { 'management-events': 'all' } },
        edits: [{ read: 'events:ListRules', where: 'default', patch: [{ State: 'ENABLED' }] }],
    },
    evaluate(proof) {
        const declared = proof.context.baseline.rule.state;
        if (declared !== STATE_ALL)
            return [];
        return judgedRules(proof).flatMap(({ what: { answer }, redundant }) => {
            // A rule that is disabled, or in a state nobody knows, is said by rule-enabled.
            if (answer.enabled.state !== 'passes')
                return [];
            const about = { resource: answer.arn, region: answer.region, declared, observed: answer.rule.State ?? null };
            if (answer.rule.State === declared)
                return [{ ...about, status: 'pass', message: `${answer.rule.Name} sees read-only events too.` }];
            return [
                {
                    ...about,
                    status: 'fail',
                    ...(redundant ? { severity: 'info' } : {}),
                    message: `Read-only IAM calls do not alert: ${answer.rule.Name} is in state ${String(answer.rule.State)}.`,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/target-dead-letter-queue.js


const target_dead_letter_queue_check = defineCheck({
    id: 'target-dead-letter-queue',
    title: 'What cannot be delivered is kept',
    hop: 'target',
    severity: 'medium',
    rationale: 'EventBridge gives up after its retries and drops the event. With a dead-letter queue it can be found and sent again; one that does not ' +
        'admit this rule, or whose key EventBridge cannot use, keeps nothing.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Targets > Additional settings > Dead-letter queue.',
        cli: 'aws events put-targets with DeadLetterConfig; aws sqs set-queue-attributes with a policy for events.amazonaws.com',
        terraform: 'dead_letter_config on aws_cloudwatch_event_target and aws_sqs_queue_policy.',
    },
    by: 'reconcile',
    reads: ['events:ListTargetsByRule', 'sqs:GetQueueAttributes', 'kms:DescribeKey', 'kms:GetKeyPolicy'],
    at: ['rule', 'dead-letter-queue'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html'],
    good: { says: 'The declared queue is there and admits the rule.' },
    bad: {
        says: 'The target lost its dead-letter queue.',
        edits: [{ read: 'events:ListTargetsByRule', where: 'iam-changes', patch: [{ DeadLetterConfig: null }] }],
    },
    evaluate(proof) {
        const declared = proof.context.baseline.rule['dead-letter-queue'];
        return judgedTargets(proof).flatMap(({ node, rule, redundant }) => {
            if (node.topic === null && node.bus === null)
                return [];
            const { deadLetter, target } = node.answer;
            const mild = redundant ? { severity: 'info' } : {};
            const about = { resource: rule.answer.arn, region: rule.answer.region, key: target.Id, declared: declared ?? null, observed: deadLetter?.arn ?? null };
            if (deadLetter === null) {
                return [
                    declared === undefined
                        ? { ...about, status: 'fail', severity: 'info', message: `Alerts that fail are dropped: target ${target.Id} has no dead-letter queue.` }
                        : { ...about, ...mild, status: 'fail', message: `Alerts that fail are dropped: target ${target.Id} has no dead-letter queue, and ${declared} is declared.` },
                ];
            }
            const outcomes = [];
            if (declared !== undefined && !sameQueue(declared, deadLetter.arn)) {
                outcomes.push({ ...about, ...mild, status: 'fail', message: `Failed alerts go where nobody looks: the dead-letter queue of target ${target.Id} is ${deadLetter.arn}.` });
            }
            const works = fromGate(deadLetter.gate, { passed: `The dead-letter queue of target ${target.Id} admits the rule.`, blocked: 'Alerts that fail are dropped: the dead-letter queue does not take them' }, { ...about, resource: deadLetter.arn, key: `${rule.answer.arn} ${target.Id}` });
            outcomes.push(redundant && works.status !== 'pass' ? { ...works, ...mild } : works);
            return outcomes;
        });
    },
});
function sameQueue(declared, arn) {
    return declared === arn || (!declared.startsWith('arn:') && arn.endsWith(`:${declared}`));
}

;// CONCATENATED MODULE: ./build/src/checks/target-input.js



const target_input_check = defineCheck({
    id: 'target-input',
    title: 'The alert names the call',
    hop: 'target',
    severity: 'critical',
    rationale: 'A constant text, a path that selects nothing or a template that is neither a quoted string nor JSON turns an alert into noise, or ' +
        'makes every invocation fail. An alert that does not say which call it was is not an alert.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Targets > Configure target input: Matched events, or the template of `iam-alert-guard plan`.',
        cli: 'aws events put-targets --rule NAME --targets file://targets.json',
        terraform: 'input_transformer on aws_cloudwatch_event_target, or none.',
    },
    by: 'reconcile',
    reads: ['events:ListTargetsByRule'],
    at: ['rule', 'message'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html'],
    good: { says: 'The whole event is sent.' },
    bad: {
        says: 'Every alert says "all good".',
        edits: [{ read: 'events:ListTargetsByRule', where: 'iam-changes', patch: [{ Input: '{"text":"all good"}' }] }],
    },
    evaluate(proof) {
        return judgedTargets(proof).flatMap(({ node, rule, redundant }) => {
            if (node.topic === null)
                return [];
            const { target } = node.answer;
            const alert = alertOf(target, rule.answer.arn, proof.context);
            const about = { resource: rule.answer.arn, region: rule.answer.region, key: target.Id, observed: { target: target.Id }, ...(redundant ? { severity: 'info' } : {}) };
            if (alert.spoils !== null) {
                return [{ ...about, status: 'fail', ...(redundant ? {} : { severity: 'high' }), observed: { target: target.Id, lost: alert.spoils.example }, message: `Some alerts are lost or say nothing: ${alert.spoils.reason}.` }];
            }
            return [fromGate(alert.gate, { passed: `Target ${target.Id} sends alerts that name the call.`, blocked: `Alerts of ${rule.answer.rule.Name} say nothing` }, about)];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/target-input-tells.js



const target_input_tells_FACETS = { who: 'who did it', account: 'in which account', when: 'when' };
const target_input_tells_check = defineCheck({
    id: 'target-input-tells',
    title: 'The alert tells who, where and when',
    hop: 'target',
    severity: 'low',
    rationale: 'An alert that leaves out the caller or the account costs the one who reads it the minutes that count.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Targets > Configure target input.',
        cli: 'aws events put-targets --rule NAME --targets file://targets.json',
        terraform: 'input_transformer on aws_cloudwatch_event_target.',
    },
    by: 'reconcile',
    reads: ['events:ListTargetsByRule'],
    at: ['rule', 'message'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html'],
    good: { says: 'The whole event is sent.' },
    bad: {
        says: 'The alert holds the call’s name and nothing else.',
        edits: [
            {
                read: 'events:ListTargetsByRule',
                where: 'iam-changes',
                patch: [{ InputTransformer: { InputPathsMap: { n: '$.detail.eventName' }, InputTemplate: '"IAM call <n>"' } }],
            },
        ],
    },
    evaluate(proof) {
        return judgedTargets(proof).flatMap(({ node, rule }) => {
            if (node.topic === null)
                return [];
            const { target } = node.answer;
            const { verdict, gate } = alertOf(target, rule.answer.arn, proof.context);
            if (gate.state !== 'passes')
                return [];
            const missing = Object.keys(target_input_tells_FACETS).filter((facet) => verdict.tells[facet] === 'never');
            const about = { resource: rule.answer.arn, region: rule.answer.region, key: target.Id, observed: missing };
            const words = missing.map((facet) => target_input_tells_FACETS[facet]).join(', ');
            const outcomes = [
                missing.length === 0
                    ? { ...about, status: 'pass', message: `Alerts of target ${target.Id} tell who, where and when.` }
                    : { ...about, status: 'fail', message: `Alerts do not say ${words}: the input of target ${target.Id} leaves it out.` },
            ];
            if (verdict.fragile.length > 0) {
                const names = verdict.fragile.map(({ path }) => path).join(', ');
                outcomes.push({
                    ...about,
                    key: `${target.Id} fragile`,
                    status: 'fail',
                    observed: verdict.fragile.map(({ name, path }) => ({ name, path })),
                    message: `A caller can break his own alert: ${names} stands in quotation marks in a JSON template, and a quotation mark in its value makes the message invalid.`,
                });
            }
            return outcomes;
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/target-message.js




const target_message_check = defineCheck({
    id: 'target-message',
    title: 'The alert has the declared form',
    hop: 'target',
    severity: 'high',
    rationale: 'Prose suits people, the event itself suits programs, and a chat channel discards everything that is not in the form it knows, without ' +
        'telling anybody.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Targets > Configure target input.',
        cli: 'aws events put-targets --rule NAME --targets file://targets.json',
        terraform: 'input_transformer on aws_cloudwatch_event_target.',
    },
    by: 'reconcile',
    reads: ['events:ListTargetsByRule', 'sns:ListSubscriptionsByTopic'],
    at: ['rule', 'message'],
    sources: ['https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html'],
    good: { says: 'Declared raw, and the whole event is sent.', baseline: { rule: { message: 'raw' } } },
    bad: {
        says: 'Declared raw, and a template rewrites the event.',
        baseline: { rule: { message: 'raw' } },
        edits: [
            {
                read: 'events:ListTargetsByRule',
                where: 'iam-changes',
                patch: [{ InputTransformer: { InputPathsMap: { n: '$.detail.eventName', w: '$.detail.userIdentity.arn', a: '$.account', t: '$.time' }, InputTemplate: '"<n> by <w> in <a> at <t>"' } }],
            },
        ],
    },
    evaluate(proof) {
        const declared = proof.source.declares(['rule', 'message']) ? proof.context.baseline.rule.message : null;
        return judgedTargets(proof).flatMap(({ node, rule, redundant }) => {
            const { topic, answer } = node;
            if (topic === null)
                return [];
            const { target } = answer;
            const { verdict, gate } = alertOf(target, rule.answer.arn, proof.context);
            if (gate.state !== 'passes')
                return [];
            const form = !answer.rewrites ? 'raw' : verdict.chat.shown === 'always' ? 'chat' : verdict.json === 'always' && target.InputTransformer?.InputTemplate?.trimStart().startsWith('{') === true ? 'json' : 'readable';
            const about = { resource: rule.answer.arn, region: rule.answer.region, declared, observed: form, key: target.Id };
            const mild = redundant ? { severity: 'info' } : {};
            const outcomes = [];
            if (declared !== null) {
                outcomes.push(declared === form
                    ? { ...about, status: 'pass', message: `Target ${target.Id} sends alerts in the declared form.` }
                    : { ...about, severity: 'medium', ...mild, status: 'fail', message: `Alerts are not in the declared form: target ${target.Id} sends ${form}, and ${declared} is declared.` });
            }
            // Amazon Q in chat applications subscribes an endpoint of its own.
            const chat = topic.subscriptions.filter(({ row, recipient }) => recipient !== null && isChatEndpoint(row.Endpoint));
            if (chat.length > 0 && verdict.chat.shown !== 'always') {
                outcomes.push({
                    ...about,
                    ...mild,
                    ...(redundant ? {} : { severity: verdict.chat.shown === 'never' ? 'high' : 'medium' }),
                    key: `${target.Id} chat`,
                    status: 'fail',
                    message: `The chat channel discards alerts without a word: ${verdict.chat.discards ?? 'their form is not known to it'}.`,
                });
            }
            return outcomes;
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/target-reachable.js


const target_reachable_check = defineCheck({
    id: 'target-reachable',
    title: 'The target can be reached from the rule',
    hop: 'target',
    severity: 'critical',
    rationale: 'A topic in another region or partition, a bus that would forward a second time, a bus without a role: PutTargets takes them, and ' +
        'every invocation fails.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Targets: a topic of the rule’s own region, or a bus with an execution role.',
        cli: 'aws events put-targets --rule NAME --targets Id=ID,Arn=ARN,RoleArn=ROLE',
        terraform: 'arn and role_arn on aws_cloudwatch_event_target.',
    },
    by: 'reconcile',
    reads: ['events:ListTargetsByRule', 'events:DescribeEventBus'],
    at: ['rule'],
    sources: [
        'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html',
        'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html',
    ],
    good: { says: 'Rule and topic are in one region.' },
    bad: {
        says: 'The topic is in another region.',
        edits: [
            {
                read: 'events:ListTargetsByRule',
                where: 'iam-changes',
                patch: [{ Arn: 'arn:aws:sns:eu-west-1:111122223333:iam-alerts' }],
            },
        ],
    },
    evaluate(proof) {
        return judgedTargets(proof).map(({ node, rule, redundant }) => {
            const { target } = node.answer;
            const outcome = fromGate(node.entry, { passed: `${rule.answer.rule.Name} reaches ${target.Arn}.`, blocked: `Alerts do not leave ${rule.answer.rule.Name} by its target ${target.Id}` }, { resource: target.Arn, region: rule.answer.region, key: `${rule.answer.arn} ${target.Id}`, observed: { rule: rule.answer.rule.Name, target: target.Id } });
            return redundant && outcome.status !== 'pass' ? { ...outcome, severity: 'info' } : outcome;
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/target-retry.js


const target_retry_check = defineCheck({
    id: 'target-retry',
    title: 'Failed deliveries are tried again',
    hop: 'target',
    severity: 'medium',
    rationale: 'EventBridge retries for 24 hours and up to 185 times. A target that retries less, or not at all, loses alerts to a hiccup that nobody ' +
        'will hear of.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Targets > Additional settings > Retry policy.',
        cli: 'aws events put-targets with RetryPolicy={MaximumRetryAttempts=185,MaximumEventAgeInSeconds=86400}',
        terraform: 'retry_policy on aws_cloudwatch_event_target.',
    },
    by: 'reconcile',
    reads: ['events:ListTargetsByRule'],
    at: ['rule', 'retry'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html'],
    good: { says: 'The default: 185 times within 24 hours.' },
    bad: {
        says: 'No retry at all.',
        baseline: { rule: { retry: { attempts: 185 } } },
        edits: [{ read: 'events:ListTargetsByRule', where: 'iam-changes', patch: [{ RetryPolicy: { MaximumRetryAttempts: 0 } }] }],
    },
    evaluate(proof) {
        const declared = proof.context.baseline.rule.retry;
        return judgedTargets(proof).flatMap(({ node, rule, redundant }) => {
            if (node.topic === null && node.bus === null)
                return [];
            const { target } = node.answer;
            // Left out, EventBridge uses its defaults.
            const attempts = target.RetryPolicy?.MaximumRetryAttempts ?? 185;
            const age = target.RetryPolicy?.MaximumEventAgeInSeconds ?? 86_400;
            const about = { resource: rule.answer.arn, region: rule.answer.region, key: target.Id, declared: declared === undefined ? null : { attempts: declared.attempts ?? null, 'max-age-seconds': declared['max-age-seconds'] ?? null }, observed: { attempts, 'max-age-seconds': age } };
            const less = (declared?.attempts !== undefined && attempts < declared.attempts) ||
                (declared?.['max-age-seconds'] !== undefined && age < declared['max-age-seconds']);
            const words = `target ${target.Id} tries ${String(attempts)} times within ${String(age)} seconds`;
            if (less)
                return [{ ...about, ...(redundant ? { severity: 'info' } : {}), status: 'fail', message: `A hiccup loses alerts: ${words}, less than declared.` }];
            // Undeclared, only what hardly retries is worth a word.
            if (declared === undefined && (attempts < 3 || age < 300))
                return [{ ...about, severity: 'low', status: 'fail', message: `A hiccup loses alerts: ${words}.` }];
            return [{ ...about, status: 'pass', message: `The ${words}.` }];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/target-role.js


const target_role_check = defineCheck({
    id: 'target-role',
    title: 'The target’s role is trusted and allowed',
    hop: 'target',
    severity: 'critical',
    rationale: 'Where a target names a role, EventBridge acts as that role. A role that does not trust EventBridge, or may not publish, loses every alert.',
    remediation: {
        console: 'IAM > Roles > the role: trust events.amazonaws.com; allow sns:Publish (or events:PutEvents) on the target.',
        cli: 'aws iam update-assume-role-policy / put-role-policy',
        terraform: 'assume_role_policy of aws_iam_role and an aws_iam_role_policy.',
    },
    by: 'human',
    reads: ['iam:GetRole', 'iam:ListRolePolicies', 'iam:GetRolePolicy', 'iam:ListAttachedRolePolicies', 'iam:GetPolicyVersion'],
    at: ['rule'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html'],
    good: { says: 'The target has no role, and the topic’s policy admits EventBridge.' },
    bad: {
        says: 'The role does not exist.',
        edits: [
            {
                read: 'events:ListTargetsByRule',
                where: 'iam-changes',
                patch: [{ RoleArn: 'arn:aws:iam::111122223333:role/gone' }],
            },
        ],
    },
    evaluate(proof) {
        return judgedTargets(proof).flatMap(({ node, rule, redundant }) => {
            const { role, target } = node.answer;
            if (role === null)
                return [];
            const outcome = fromGate(role.gate, { passed: `The role of target ${target.Id} serves.`, blocked: `Alerts do not leave ${rule.answer.rule.Name}: the role of its target ${target.Id} does not serve` }, { resource: role.arn, key: `${rule.answer.arn} ${target.Id}`, region: rule.answer.region, observed: { rule: rule.answer.rule.Name, target: target.Id } });
            return [redundant && outcome.status !== 'pass' ? { ...outcome, severity: 'info' } : outcome];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/target-topic.js



const target_topic_check = defineCheck({
    id: 'target-topic',
    title: 'The rule leads to the topic',
    hop: 'target',
    severity: 'critical',
    rationale: 'A rule without a target, or with one that leads elsewhere, matches events and tells nobody.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Targets: SNS topic.',
        cli: 'aws events put-targets --rule NAME --targets Id=ID,Arn=TOPIC-ARN',
        terraform: 'aws_cloudwatch_event_target with the ARN of the topic.',
    },
    by: 'reconcile',
    reads: ['events:ListTargetsByRule'],
    at: ['topic'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html'],
    good: { says: 'A target is the declared topic.' },
    bad: { says: 'The targets were removed.', edits: [{ read: 'events:ListTargetsByRule', where: 'iam-changes', value: [] }] },
    evaluate(proof) {
        const wanted = proof.chain.declaredTopic?.arn ?? null;
        return judgedRules(proof).map(({ what: rule, redundant }) => {
            const { answer } = rule;
            const about = {
                resource: answer.arn,
                region: answer.region,
                declared: proof.context.baseline.topic.name ?? null,
                at: proof.context.baseline.topic.name === undefined ? ['rule'] : ['topic', 'name'],
                ...(redundant ? { severity: 'info' } : {}),
            };
            if (!isOpen(rule.listGate))
                return fromGate(rule.listGate, { passed: '', blocked: '' }, about);
            const arns = rule.targets.map((target) => target.answer.target.Arn);
            if (leads(rule, wanted))
                return { ...about, status: 'pass', observed: arns, message: `${answer.rule.Name} leads to ${wanted ?? 'a topic with a declared recipient'}.` };
            const doubt = openEnds(rule)[0];
            if (doubt !== undefined)
                return fromGate(doubt, { passed: '', blocked: '' }, { ...about, observed: arns });
            return {
                ...about,
                status: 'fail',
                observed: arns,
                message: `IAM changes reach nobody through ${answer.rule.Name}: ${arns.length === 0 ? 'it has no target' : `its targets lead to ${arns.join(', ')}`}${wanted === null ? '' : ` and not to ${wanted}`}.`,
            };
        });
    },
});
function targetsBehind(rule) {
    return rule.targets.flatMap((target) => [target, ...(target.bus?.rules ?? []).flatMap(targetsBehind)]);
}
/** Does a target, here or behind a forwarding bus, lead to the declared topic, or, where none is declared, to a declared recipient? */
function leads(rule, wanted) {
    return targetsBehind(rule).some(({ topic }) => {
        if (topic === null)
            return false;
        return wanted === null ? topic.subscriptions.some(({ recipient }) => recipient !== null) || !isOpen(topic.listGate) : topic.arn === wanted;
    });
}
/** What lies behind a bus that cannot be read may lead there. */
function openEnds(rule) {
    return targetsBehind(rule).flatMap(({ bus }) => {
        if (bus === null)
            return [];
        const gates = [bus.answer.rulesGate, ...bus.rules.map(({ listGate }) => listGate)];
        return gates.filter((gate) => gate.state === 'unknown' || gate.state === 'vouched');
    });
}

;// CONCATENATED MODULE: ./build/src/checks/target-unexpected.js




/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html: targets per rule; not adjustable. */
const MOST_TARGETS = 5;
const target_unexpected_check = defineCheck({
    id: 'target-unexpected',
    title: 'No undeclared target sends alerts out of the account',
    hop: 'target',
    severity: 'high',
    rationale: 'A target in another account copies every IAM event to somebody: who changes what, from which address, with which key.',
    remediation: {
        console: 'EventBridge > Rules > the rule > Edit > Targets: remove it, or declare its account in `elsewhere`.',
        cli: 'aws events remove-targets --rule NAME --ids ID',
        terraform: 'Remove the aws_cloudwatch_event_target.',
    },
    by: 'human',
    reads: ['events:ListTargetsByRule'],
    at: ['unexpected-recipients'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html'],
    good: {
        says: 'A log group of the account’s own beside the topic.',
        edits: [
            {
                read: 'events:ListTargetsByRule',
                where: 'iam-changes',
                value: [
                    { Id: 'topic', Arn: 'arn:aws:sns:us-east-1:111122223333:iam-alerts', DeadLetterConfig: { Arn: 'arn:aws:sqs:us-east-1:111122223333:iam-dlq' } },
                    { Id: 'log', Arn: 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/iam' },
                ],
            },
        ],
    },
    bad: {
        says: 'A bus of a stranger’s account.',
        edits: [
            {
                read: 'events:ListTargetsByRule',
                where: 'iam-changes',
                value: [
                    { Id: 'topic', Arn: 'arn:aws:sns:us-east-1:111122223333:iam-alerts', DeadLetterConfig: { Arn: 'arn:aws:sqs:us-east-1:111122223333:iam-dlq' } },
                    { Id: 'copy', Arn: 'arn:aws:sqs:us-east-1:999988887777:loot' },
                ],
            },
        ],
    },
    evaluate(proof) {
        const stance = proof.context.baseline['unexpected-recipients'];
        const { account, baseline } = proof.context;
        if (account === null)
            return [];
        const own = new Set([account, ...trustedAccounts(proof)]);
        const named = baseline.rule.name !== undefined;
        return judgedRules(proof).flatMap(({ what: rule }) => {
            const { answer, targets } = rule;
            const strangers = targets.filter(({ answer: { target } }) => {
                const owner = parseArn(target.Arn)?.account;
                return owner !== undefined && owner !== '' && !own.has(owner);
            });
            const about = { resource: answer.arn, region: answer.region };
            const extra = targets.filter(({ topic, bus }) => topic === null && bus === null).map(({ answer: { target } }) => target.Arn);
            const info = targets.length >= MOST_TARGETS
                ? [{ ...about, key: 'full', status: 'fail', severity: 'info', message: `${answer.rule.Name} has ${String(targets.length)} targets, and a rule takes five: nothing can be added.` }]
                : [];
            if (strangers.length === 0)
                return [...info, { ...about, status: 'pass', observed: extra, message: `${answer.rule.Name} sends nothing out of the account undeclared.` }];
            if (stance === 'allow')
                return info;
            const severity = stance === 'warn' || !named ? 'low' : 'high';
            return [
                ...info,
                ...strangers.map(({ answer: { target } }) => ({
                    ...about,
                    key: target.Id,
                    status: 'fail',
                    severity: named || stance === 'warn' ? severity : 'info',
                    observed: target.Arn,
                    message: `IAM events leave the account: ${answer.rule.Name} also sends them to ${target.Arn}, which nobody declared.`,
                })),
            ];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-bucket.js


const trail_bucket_check = defineCheck({
    id: 'trail-bucket',
    title: 'The log files go to the declared bucket',
    hop: 'storage',
    severity: 'high',
    rationale: 'A trail that writes elsewhere gives the record of your account to whoever owns that bucket, and leaves yours empty.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > General details > Edit: Storage location.',
        cli: 'aws cloudtrail update-trail --name NAME --s3-bucket-name BUCKET --s3-key-prefix PREFIX',
        terraform: 's3_bucket_name and s3_key_prefix on aws_cloudtrail.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails'],
    at: ['trail', 'bucket'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-update-a-trail-console.html'],
    good: {
        says: 'Not declared, not judged.',
        baseline: { trail: { bucket: null } },
    },
    bad: {
        says: 'The trail was redirected.',
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ S3BucketName: 'somebody-elses-bucket' }] }],
    },
    evaluate(proof) {
        const { bucket, 'key-prefix': prefix } = proof.context.baseline.trail;
        if (bucket === undefined && prefix === undefined)
            return [];
        const judged = judgedTrails(proof);
        return judged.trails.map(({ trail, home }) => {
            const declared = { ...(bucket === undefined ? {} : { bucket }), ...(prefix === undefined ? {} : { 'key-prefix': prefix }) };
            const observed = { bucket: trail.S3BucketName ?? null, 'key-prefix': trail.S3KeyPrefix ?? null };
            const about = { resource: trail.TrailARN, region: home, declared, observed };
            const rightBucket = bucket === undefined || bucket === observed.bucket;
            const rightPrefix = prefix === undefined || prefix === (observed['key-prefix'] ?? '');
            if (rightBucket && rightPrefix)
                return { ...about, status: 'pass', message: `${trail.Name} writes where declared.` };
            return {
                ...about,
                status: 'fail',
                ...(judged.redundant ? { severity: 'info' } : rightBucket ? { severity: 'medium' } : {}),
                at: rightBucket ? ['trail', 'key-prefix'] : ['trail', 'bucket'],
                message: rightBucket
                    ? `The log is not where it is looked for: ${trail.Name} writes under ${observed['key-prefix'] ?? 'no prefix'}.`
                    : `The record of this account goes elsewhere: ${trail.Name} writes to ${observed.bucket ?? 'no bucket'}.`,
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/src/delivery/hops/declared-keys.js
/** A key has many names: id, ARN, alias, alias ARN. Do two of them mean one key? DescribeKey takes any and answers with the ARN. */


/** Without asking anybody: equal texts, and an id beside the ARN that ends in it. */
function sameText(a, b) {
    return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`) || a.endsWith(`:${b}`) || b.endsWith(`:${a}`);
}
function keyArn(context, named, region) {
    if (parseArn(named)?.resource.startsWith('key/') === true)
        return named;
    const answer = ask(context, { op: 'kms:DescribeKey', region, params: { KeyId: named } });
    if (answer.status === 'known')
        return answer.value.Arn;
    return answer.status === 'absent' ? 'absent' : 'unknown';
}
/** Is the key that a resource uses the declared one? Both names are of the resource's region. */
function sameKey(context, declared, observed, region) {
    if (sameText(declared, observed))
        return 'yes';
    const [a, b] = [keyArn(context, declared, region), keyArn(context, observed, region)];
    if (a === 'unknown' || b === 'unknown')
        return 'unknown';
    return a === b && a !== 'absent' ? 'yes' : 'no';
}
/** Asks for the declared keys in time, so that comparing them needs no read of its own. */
function askDeclaredKeys(context, trails, topics) {
    const { trail, topic } = context.baseline;
    const declared = trail['kms-key'];
    if (declared !== undefined) {
        keyArn(context, declared, trail['home-region'] ?? context.eventRegion);
        for (const { trail: found, home } of trails)
            if (found.KmsKeyId !== undefined)
                sameKey(context, declared, found.KmsKeyId, home);
    }
    const topicKey = topic['kms-key'];
    if (topicKey !== undefined) {
        for (const { region, key } of topics) {
            keyArn(context, topicKey, region);
            if (key !== null)
                sameKey(context, topicKey, key.named, region);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/checks/trail-encrypted.js



const trail_encrypted_check = defineCheck({
    id: 'trail-encrypted',
    title: 'The log files are encrypted with the declared key',
    hop: 'trail',
    severity: 'medium',
    rationale: 'The declared key decides who can read the log of an incident. Another key, or none, lets others read it.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > General details > Edit: Log file SSE-KMS encryption.',
        cli: 'aws cloudtrail update-trail --name NAME --kms-key-id KEY',
        terraform: 'kms_key_id on aws_cloudtrail.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails', 'kms:DescribeKey'],
    at: ['trail', 'kms-key'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html'],
    good: {
        says: 'Not declared, not judged.',
        baseline: { trail: { 'kms-key': null } },
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ KmsKeyId: null }] }],
    },
    bad: {
        says: 'Declared, and the trail has no key.',
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ KmsKeyId: null }] }],
    },
    evaluate(proof) {
        const declared = proof.context.baseline.trail['kms-key'];
        if (declared === undefined)
            return [];
        const judged = judgedTrails(proof);
        return judged.trails.map(({ trail, home }) => {
            const observed = trail.KmsKeyId ?? null;
            const about = { resource: trail.TrailARN, region: home, declared, observed };
            const same = observed === null ? 'no' : sameKey(proof.context, declared, observed, home);
            if (same === 'yes')
                return { ...about, status: 'pass', message: `${trail.Name} is encrypted with the declared key.` };
            if (same === 'unknown') {
                return { ...about, status: 'unknown', message: `Nobody knows: whether ${declared} is the key of ${trail.Name} cannot be told.` };
            }
            return {
                ...about,
                status: 'fail',
                ...(judged.redundant ? { severity: 'info' } : {}),
                message: `The log can be read by others than declared: ${trail.Name} is encrypted with ${observed ?? 'no key of yours'}.`,
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-event-sources.js


const trail_event_sources_check = defineCheck({
    id: 'trail-event-sources',
    title: 'No event source is excluded from the trail',
    hop: 'trail',
    severity: 'low',
    rationale: 'Excluding KMS or RDS Data API events saves money and leaves changes to the keys of the alert chain itself without a trace. IAM ' +
        'calls are not touched by it.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > Management events: clear "Exclude AWS KMS events" and "Exclude Amazon RDS Data API events".',
        cli: 'aws cloudtrail put-event-selectors with an empty ExcludeManagementEventSources.',
        terraform: 'exclude_management_event_sources = []',
    },
    by: 'human',
    reads: ['cloudtrail:GetEventSelectors'],
    at: ['trail', 'management-events'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html'],
    good: { says: 'Nothing is excluded.' },
    bad: {
        says: 'KMS events are excluded: tampering with the topic key leaves no trace.',
        edits: [
            {
                read: 'cloudtrail:GetEventSelectors',
                value: {
                    EventSelectors: [
                        { ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: ['kms.amazonaws.com'] },
                    ],
                    AdvancedEventSelectors: [],
                },
            },
        ],
    },
    evaluate(proof) {
        return judgedTrails(proof).trails.flatMap(({ trail, home, selectors }) => {
            if (selectors.status !== 'known')
                return [];
            const { EventSelectors: basics, AdvancedEventSelectors: advanceds } = selectors.value;
            const excluded = new Set();
            for (const selector of basics)
                for (const source of selector.ExcludeManagementEventSources ?? [])
                    excluded.add(source);
            for (const selector of advanceds) {
                for (const field of selector.FieldSelectors) {
                    if (field.Field === 'eventSource')
                        for (const source of field.NotEquals ?? [])
                            excluded.add(source);
                }
            }
            excluded.delete('iam.amazonaws.com');
            const observed = [...excluded].sort();
            const about = { resource: trail.TrailARN, region: home, observed };
            if (observed.length === 0)
                return [{ ...about, status: 'pass', message: `${trail.Name} excludes no event source.` }];
            return [
                {
                    ...about,
                    status: 'fail',
                    message: `Calls to ${observed.join(', ')} leave no trace: ${trail.Name} excludes them. IAM calls still alert.`,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-global-service-events.js


const trail_global_service_events_check = defineCheck({
    id: 'trail-global-service-events',
    title: 'The trail includes global service events',
    hop: 'trail',
    severity: 'critical',
    rationale: 'IAM is a global service. A trail without global service events records no IAM call at all, and turning a multi-region trail into ' +
        'a single-region one switches them off without saying so.',
    remediation: {
        console: 'Only through the API: a trail made in the console always includes them.',
        cli: 'aws cloudtrail update-trail --name NAME --include-global-service-events',
        terraform: 'include_global_service_events = true on aws_cloudtrail.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails'],
    at: ['trail', 'global-service-events'],
    sources: [
        'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events',
    ],
    good: { says: 'Global service events are included.' },
    bad: {
        says: 'The trail was made single-region, and lost them on the way.',
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ IsMultiRegionTrail: false, IncludeGlobalServiceEvents: false }] }],
    },
    evaluate(proof) {
        const declared = proof.context.baseline.trail['global-service-events'];
        const judged = judgedTrails(proof);
        return judged.trails.map(({ trail, home }) => {
            const observed = trail.IncludeGlobalServiceEvents ?? null;
            const about = { resource: trail.TrailARN, region: home, declared, observed };
            if (observed === null)
                return { ...about, status: 'unknown', message: 'Nobody knows: CloudTrail did not say.' };
            if (observed || !declared)
                return { ...about, status: 'pass', message: `${trail.Name} includes global service events.` };
            return {
                ...about,
                status: 'fail',
                ...(judged.redundant ? { severity: 'info' } : {}),
                message: `No IAM call is recorded by ${trail.Name}: it leaves global service events out.`,
            };
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-logging.js



const trail_logging_check = defineCheck({
    id: 'trail-logging',
    title: 'The trail is logging',
    hop: 'trail',
    severity: 'critical',
    rationale: 'A trail that exists and does not log feeds nothing. StopLogging is the first thing an intruder tries, and CreateTrail by itself ' +
        'does not start logging.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > Start logging.',
        cli: 'aws cloudtrail start-logging --name NAME',
        terraform: 'enable_logging = true on aws_cloudtrail.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus'],
    at: ['trail'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html'],
    good: { says: 'Logging is on.' },
    bad: {
        says: 'Somebody called StopLogging.',
        edits: [{ read: 'cloudtrail:GetTrailStatus', patch: { IsLogging: false } }],
    },
    evaluate(proof) {
        const judged = judgedTrails(proof);
        return judged.trails.map((trail) => fromGate(trail.logging, { passed: `${trail.trail.Name} is logging.`, blocked: 'No IAM call reaches EventBridge through this trail' }, {
            resource: trail.trail.TrailARN,
            region: trail.home,
            ...(judged.redundant && !isOpen(trail.logging) ? { severity: 'info' } : {}),
        }));
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-management-events.js


const trail_management_events_check = defineCheck({
    id: 'trail-management-events',
    title: 'The trail records reads and writes where that is declared',
    hop: 'trail',
    severity: 'medium',
    rationale: 'Alerts on changes need write events only. Where the baseline declares all management events, reads are wanted as evidence: who ' +
        'looked at what before the change.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > Management events: Read and Write.',
        cli: "aws cloudtrail put-event-selectors --trail-name NAME --event-selectors '[{\"ReadWriteType\":\"All\",\"IncludeManagementEvents\":true}]'",
        terraform: 'event_selector { read_write_type = "All" }',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails', 'cloudtrail:GetEventSelectors'],
    at: ['trail', 'management-events'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html'],
    good: {
        says: 'Write-only is enough where nothing else is declared.',
        baseline: { trail: { 'management-events': null } },
        edits: [
            {
                read: 'cloudtrail:GetEventSelectors',
                value: { EventSelectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }], AdvancedEventSelectors: [] },
            },
        ],
    },
    bad: {
        says: 'The baseline declares all, and the trail records writes only.',
        edits: [
            {
                read: 'cloudtrail:GetEventSelectors',
                value: { EventSelectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }], AdvancedEventSelectors: [] },
            },
        ],
    },
    evaluate(proof) {
        const declared = proof.context.baseline.trail['management-events'];
        if (declared !== 'all')
            return [];
        const judged = judgedTrails(proof);
        return judged.trails.flatMap((trail) => {
            const about = { resource: trail.trail.TrailARN, region: trail.home, declared };
            const records = recordsReadsAndWrites(proof, trail);
            // What cannot be read is said once, by the check of the selectors.
            if (records === null)
                return [];
            if (records)
                return [{ ...about, status: 'pass', message: `${trail.trail.Name} records reads and writes.` }];
            return [
                {
                    ...about,
                    status: 'fail',
                    ...(judged.redundant ? { severity: 'info' } : {}),
                    message: `Calls are missing from the record: ${trail.trail.Name} does not record both reads and writes, and the baseline declares all.`,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-flag.js
/** A yes-or-no property of the judged trails against its declaration. Undefined: not declared, not judged. */

function declaredFlag(proof, { declared, observed, passed, failed }) {
    if (declared === undefined)
        return [];
    const judged = judgedTrails(proof);
    return judged.trails.map(({ trail, home }) => {
        const found = observed(trail);
        const about = { resource: trail.TrailARN, region: home, declared, observed: found };
        if (found === null)
            return { ...about, status: 'unknown', message: `Nobody knows: CloudTrail did not say it of ${trail.Name}.` };
        if (found === declared)
            return { ...about, status: 'pass', message: `${trail.Name} ${passed}.` };
        return {
            ...about,
            status: 'fail',
            ...(judged.redundant ? { severity: 'info' } : {}),
            message: `${failed}: ${trail.Name} has ${String(found)} where the baseline declares ${String(declared)}.`,
        };
    });
}

;// CONCATENATED MODULE: ./build/src/checks/trail-multi-region.js


const trail_multi_region_check = defineCheck({
    id: 'trail-multi-region',
    title: 'The trail records every region',
    hop: 'trail',
    severity: 'medium',
    rationale: 'A single-region trail in the event region carries IAM calls and nothing else: what the intruder does next, in other regions, is not ' +
        'recorded, and converting a trail this way switches global service events off.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > General details > Edit: Multi-region trail.',
        cli: 'aws cloudtrail update-trail --name NAME --is-multi-region-trail --include-global-service-events',
        terraform: 'is_multi_region_trail = true on aws_cloudtrail.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails'],
    at: ['trail', 'multi-region'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html'],
    good: {
        says: 'A single region is enough where the baseline says so.',
        baseline: { trail: { 'multi-region': false } },
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ IsMultiRegionTrail: false }] }],
    },
    bad: {
        says: 'The trail records one region.',
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ IsMultiRegionTrail: false }] }],
    },
    evaluate: (proof) => declaredFlag(proof, {
        // Declared by default: a trail of one region is drift unless the baseline says that it is meant.
        declared: proof.context.baseline.trail['multi-region'] ? true : undefined,
        observed: ({ IsMultiRegionTrail }) => IsMultiRegionTrail ?? null,
        passed: 'records every region',
        failed: 'Calls in other regions are not recorded',
    }),
});

;// CONCATENATED MODULE: ./build/src/checks/trail-notifications.js

const trail_notifications_check = defineCheck({
    id: 'trail-notifications',
    title: 'The alert topic is not flooded by log delivery notices',
    hop: 'trail',
    severity: 'low',
    rationale: 'A trail can announce every delivered log file on a topic. On the alert topic that is a message every few minutes: the alert drowns.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > General details > Edit: clear SNS notification delivery, or choose another topic.',
        cli: "aws cloudtrail update-trail --name NAME --sns-topic-name ''",
        terraform: 'Remove sns_topic_name from aws_cloudtrail.',
    },
    by: 'human',
    reads: ['cloudtrail:DescribeTrails'],
    at: ['topic'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html'],
    good: { says: 'The trail announces nothing on the alert topic.' },
    bad: {
        says: 'Every log file is announced on the alert topic.',
        edits: [
            {
                read: 'cloudtrail:DescribeTrails',
                patch: [{ SnsTopicARN: 'arn:aws:sns:us-east-1:111122223333:iam-alerts' }],
            },
        ],
    },
    evaluate({ chain }) {
        return [...chain.topics.values()]
            .filter((topic) => topic === chain.declaredTopic || topic.subscriptions.some(({ recipient }) => recipient !== null))
            .map((topic) => {
            const loud = chain.trails.trails.filter(({ trail }) => trail.SnsTopicARN === topic.arn).map(({ trail }) => trail.Name);
            const about = { resource: topic.arn, region: topic.region, observed: loud };
            return loud.length === 0
                ? { ...about, status: 'pass', message: 'No trail announces its log files on the alert topic.' }
                : {
                    ...about,
                    status: 'fail',
                    message: `Alerts drown in notices: ${loud.join(', ')} announces every log file on the alert topic.`,
                };
        });
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-organization.js


const trail_organization_check = defineCheck({
    id: 'trail-organization',
    title: 'The trail is an organization trail where declared',
    hop: 'trail',
    severity: 'medium',
    rationale: 'An organization trail turned into a trail of one account takes the record away from every member at once.',
    remediation: {
        console: 'CloudTrail in the management account > Trails > the trail > General details > Enable for all accounts in my organization.',
        cli: 'aws cloudtrail update-trail --name NAME --is-organization-trail',
        terraform: 'is_organization_trail = true on aws_cloudtrail.',
    },
    by: 'human',
    reads: ['cloudtrail:DescribeTrails'],
    at: ['trail', 'organization'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html'],
    good: {
        says: 'Declared, and an organization trail serves.',
        baseline: { trail: { organization: true } },
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ IsOrganizationTrail: true }] }],
    },
    bad: {
        says: 'Declared, and the trail is one account’s own.',
        baseline: { trail: { organization: true } },
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ IsOrganizationTrail: false }] }],
    },
    evaluate: (proof) => declaredFlag(proof, {
        declared: proof.context.baseline.trail.organization,
        observed: ({ IsOrganizationTrail }) => IsOrganizationTrail ?? null,
        passed: 'is as declared',
        failed: 'The trail does not cover what the baseline declares',
    }),
});

;// CONCATENATED MODULE: ./build/src/checks/trail-present.js



const trail_present_check = defineCheck({
    id: 'trail-present',
    title: 'A CloudTrail trail records the event region',
    hop: 'trail',
    severity: 'critical',
    rationale: 'EventBridge receives IAM API calls only through a trail: without one no rule fires, whatever it says. Event history and CloudTrail ' +
        'Lake do not count. A single-region trail counts only in the region in which IAM events surface.',
    remediation: {
        console: 'CloudTrail > Trails > Create trail, apply it to all regions, management events on.',
        cli: 'aws cloudtrail create-trail --name NAME --s3-bucket-name BUCKET --is-multi-region-trail && aws cloudtrail start-logging --name NAME',
        terraform: 'aws_cloudtrail with is_multi_region_trail = true and include_global_service_events = true.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails'],
    at: ['trail'],
    sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html'],
    good: { says: 'A multi-region trail at home in another region records the event region too.' },
    bad: {
        says: 'The account has no trail at all.',
        edits: [{ read: 'cloudtrail:DescribeTrails', value: [] }],
    },
    evaluate({ chain, context, coverage }) {
        const { trails } = chain;
        const { name } = context.baseline.trail;
        const region = context.eventRegion;
        if (trails.listed.status === 'unreadable') {
            const gate = unreadable(trails.read, trails.listed);
            return [fromGate(gate, { passed: '', blocked: '' }, { region, resource: name ?? null })];
        }
        const reaching = trails.trails.filter((trail) => isOpen(trail.reaches));
        if (name !== undefined) {
            const found = trails.trails.find(({ trail }) => trail.Name === name);
            const at = ['trail', 'name'];
            if (found !== undefined) {
                return [
                    fromGate(found.reaches, { passed: `The trail ${name} records ${region}.`, blocked: 'No IAM call reaches EventBridge through this trail' }, { resource: found.trail.TrailARN, region: found.home, at }),
                ];
            }
            const intact = deliveryIntact(coverage);
            return [
                {
                    status: 'fail',
                    severity: intact ? 'medium' : 'critical',
                    message: intact
                        ? `Delivery is intact, but not by the declared trail: ${name} does not exist, another trail does the work.`
                        : `No IAM call reaches anybody through ${name}: there is no such trail.`,
                    resource: name,
                    region,
                    declared: name,
                    observed: trails.trails.map(({ trail }) => trail.Name),
                    at,
                },
            ];
        }
        if (reaching.length > 0) {
            const names = reaching.map(({ trail }) => trail.Name);
            return [{ status: 'pass', message: `${names.join(', ')} records ${region}.`, region, observed: names }];
        }
        const others = trails.trails.map(({ trail, home }) => `${trail.Name} (${home} only)`);
        return [
            {
                status: 'fail',
                message: others.length === 0
                    ? 'IAM changes reach nobody: the account has no trail, and EventBridge sees API calls only through one.'
                    : `IAM changes reach nobody: no trail records ${region}, where IAM events surface. Found: ${others.join(', ')}.`,
                region,
                observed: others,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-selectors.js


const trail_selectors_check = defineCheck({
    id: 'trail-selectors',
    title: 'The event selectors record every required call',
    hop: 'trail',
    severity: 'critical',
    rationale: 'Selectors decide which management events a trail records. One PutEventSelectors call blinds a trail that still looks healthy: ' +
        'read-only events, data events only, or advanced selectors that leave IAM out.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > Management events > Edit: Write, or Read and Write; exclude nothing.',
        cli: "aws cloudtrail put-event-selectors --trail-name NAME --event-selectors '[{\"ReadWriteType\":\"All\",\"IncludeManagementEvents\":true}]'",
        terraform: 'event_selector { read_write_type = "All", include_management_events = true }, keeping data resources as they are.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails', 'cloudtrail:GetEventSelectors'],
    at: ['trail', 'management-events'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html'],
    good: {
        says: 'Advanced selectors under an odd name that together record all management events.',
        edits: [
            {
                read: 'cloudtrail:GetEventSelectors',
                value: {
                    EventSelectors: [],
                    AdvancedEventSelectors: [
                        {
                            Name: 'whatever',
                            FieldSelectors: [
                                { Field: 'eventCategory', Equals: ['Management'] },
                                { Field: 'readOnly', Equals: ['false'] },
                            ],
                        },
                        {
                            Name: 'the other half',
                            FieldSelectors: [
                                { Field: 'eventCategory', Equals: ['Management'] },
                                { Field: 'readOnly', Equals: ['true'] },
                            ],
                        },
                    ],
                },
            },
        ],
    },
    bad: {
        says: 'Only read-only management events are recorded.',
        edits: [
            {
                read: 'cloudtrail:GetEventSelectors',
                value: { EventSelectors: [{ ReadWriteType: 'ReadOnly', IncludeManagementEvents: true }], AdvancedEventSelectors: [] },
            },
        ],
    },
    evaluate(proof) {
        const found = selectorCoverage(proof);
        if (found === null)
            return [];
        const { trails, lost, doubt } = found;
        const names = trails.map(({ trail }) => trail.Name).join(', ');
        const about = {
            resource: trails.length === 1 ? (trails[0]?.trail.TrailARN ?? null) : names,
            region: trails[0]?.home ?? proof.context.eventRegion,
        };
        if (lost.length > 0) {
            return [
                {
                    ...about,
                    status: 'fail',
                    message: `${lossWords(lost, proof.context.calls.length)} not recorded: the event selectors of ${names} leave them out.`,
                    observed: lost,
                },
            ];
        }
        if (doubt !== null)
            return [{ ...about, status: 'unknown', message: `Nobody knows: ${doubt.reason}.`, ...grant(doubt.permissions) }];
        return [{ ...about, status: 'pass', message: `${names} records every required call.` }];
    },
});

;// CONCATENATED MODULE: ./build/src/checks/trail-validation.js


const trail_validation_check = defineCheck({
    id: 'trail-validation',
    title: 'Log file validation is as declared',
    hop: 'trail',
    severity: 'medium',
    rationale: 'Without digest files nobody can prove that the log of an incident was not changed after the fact.',
    remediation: {
        console: 'CloudTrail > Trails > the trail > General details > Edit: Log file validation.',
        cli: 'aws cloudtrail update-trail --name NAME --enable-log-file-validation',
        terraform: 'enable_log_file_validation = true on aws_cloudtrail.',
    },
    by: 'reconcile',
    reads: ['cloudtrail:DescribeTrails'],
    at: ['trail', 'log-file-validation'],
    sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html'],
    good: {
        says: 'Not declared, not judged.',
        baseline: { trail: { 'log-file-validation': null } },
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ LogFileValidationEnabled: false }] }],
    },
    bad: {
        says: 'Declared, and switched off.',
        edits: [{ read: 'cloudtrail:DescribeTrails', patch: [{ LogFileValidationEnabled: false }] }],
    },
    evaluate: (proof) => declaredFlag(proof, {
        declared: proof.context.baseline.trail['log-file-validation'],
        observed: ({ LogFileValidationEnabled }) => LogFileValidationEnabled ?? null,
        passed: 'has log file validation as declared',
        failed: 'The log cannot be proven unchanged',
    }),
});

;// CONCATENATED MODULE: ./build/src/checks/index.js








































const CHECKS = [
    check,
    trail_present_check,
    trail_logging_check,
    trail_global_service_events_check,
    trail_selectors_check,
    trail_management_events_check,
    trail_multi_region_check,
    trail_validation_check,
    trail_encrypted_check,
    trail_organization_check,
    trail_event_sources_check,
    trail_notifications_check,
    trail_bucket_check,
    log_delivery_check,
    log_bucket_check,
    log_key_check,
    log_bucket_exposed_check,
    log_bucket_source_check,
    log_bucket_acl_check,
    log_bucket_public_access_block_check,
    log_bucket_versioning_check,
    log_bucket_retention_check,
    rule_present_check,
    rule_enabled_check,
    rule_state_check,
    rule_pattern_check,
    rule_pattern_coverage_check,
    rule_pattern_declared_check,
    rule_schedule_check,
    rule_duplicate_check,
    target_topic_check,
    target_reachable_check,
    target_role_check,
    target_input_check,
    target_input_tells_check,
    target_message_check,
    target_dead_letter_queue_check,
    dead_letter_queue_empty_check,
    target_retry_check,
    target_unexpected_check,
];

;// CONCATENATED MODULE: ./build/src/baseline/text.js
/** Small text work for messages about a hostile file: what a reader sees must be what stands there. */
const LIMIT = 60;
/** The text in quotation marks: cut, with control, format and bidirectional characters written as escapes. */
function text_quote(text) {
    const points = Array.from(text.slice(0, 4 * LIMIT));
    const cut = points.slice(0, LIMIT).map(visible).join('');
    return `"${cut}${points.length > LIMIT || text.length > 4 * LIMIT ? '...' : ''}"`;
}
/** One line of plain text, for words that came from a parser's own message. */
function oneLine(text) {
    return Array.from(text.slice(0, 300)).map(visible).join('');
}
function visible(char) {
    if (char === '\\' || char === '"')
        return char;
    if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(char))
        return char;
    const code = char.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
/** The candidate nearest to what was written, if it is near enough to be meant. */
function nearest(written, candidates) {
    const wanted = fold(written.slice(0, 100));
    let best = null;
    let bestDistance = Math.max(1, Math.floor(Math.min(wanted.length, 24) / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, fold(candidate), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `logFileValidation`, `log_file_validation` and `log-file-validation` are one intention. */
function fold(text) {
    return text.toLowerCase().replace(/[-_ ]/g, '');
}
/** Insertions, deletions, substitutions and swaps of neighbours; gives up at `limit`. */
function editDistance(a, b, limit = Infinity) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return Math.min(last[b.length] ?? limit, limit);
}
/** `a, b or c`. */
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}

;// CONCATENATED MODULE: ./build/src/baseline/calls.js
/** `events` as a set of IAM calls: names, globs over the known calls, and the two named sets. */


/** Every name that may stand in an event. */
const KNOWN = iam_actions_IAM_ACTIONS.filter(({ event }) => event).map(({ name }) => name);
/** Resolves `iam:CreateUser`, `CreateUser` or `iam:Create*`. */
function selectCalls(selector) {
    const colon = selector.indexOf(':');
    const service = colon < 0 ? 'iam' : selector.slice(0, colon);
    const name = selector.slice(colon + 1);
    if (service !== 'iam') {
        const hint = service.toLowerCase() === 'iam' ? `write ${text_quote(`iam:${name}`)}` : 'name IAM calls only';
        return { message: `${text_quote(selector)} is not a call of IAM: alerts on other services are not yet proven`, hint };
    }
    if (name.toLowerCase() === 'passrole') {
        return { message: '"iam:PassRole" is a permission, not a call: there is no event of it', hint: 'remove it' };
    }
    if (/[*?]/.test(name)) {
        const calls = KNOWN.filter((call) => calls_globMatches(name, call));
        return calls.length > 0
            ? { calls }
            : { message: `the glob ${text_quote(selector)} matches no known IAM call`, hint: globHint(name) };
    }
    if (KNOWN.includes(name))
        return { calls: [name] };
    const near = nearest(name, KNOWN);
    return {
        message: `${text_quote(selector)} is not a known IAM call`,
        hint: near === null ? null : `did you mean ${text_quote(`iam:${near}`)}?`,
    };
}
function globHint(glob) {
    const folded = KNOWN.find((call) => calls_globMatches(glob.toLowerCase(), call.toLowerCase()));
    return folded === undefined ? null : `upper and lower case count: ${text_quote(folded)} would match in another spelling`;
}
/** The calls that `events` asks for. Selectors that name nothing are passed over: parsing has refused them. */
function requiredCalls(baseline) {
    const { include, exclude } = baseline.events;
    const asked = new Set(typeof include === 'string' ? setOf(include) : include.flatMap(callsOf));
    for (const call of exclude.flatMap(callsOf))
        asked.delete(call);
    const calls = [...asked].filter((call) => iam_actions_iamAction(call)?.publicApi === true).sort();
    return {
        calls,
        reads: calls.some((call) => iam_actions_iamAction(call)?.mutates === false),
        unverified: [...asked].filter((call) => iam_actions_iamAction(call)?.publicApi !== true).sort(),
    };
}
function setOf(name) {
    return name === 'iam-all' ? KNOWN : [...iam_actions_MUTATING_CALLS, ...iam_actions_UNVERIFIED_CALLS];
}
function callsOf(selector) {
    const selection = selectCalls(selector);
    return 'calls' in selection ? selection.calls : [];
}
/** Does a glob (`*` any run, `?` any one character) match the whole text? Steps: at most the product of both lengths. */
function calls_globMatches(glob, text) {
    let [g, t, star, mark] = [0, 0, -1, 0];
    while (t < text.length) {
        if (glob[g] === '*') {
            star = g++;
            mark = t;
        }
        else if (glob[g] === '?' || glob[g] === text[t]) {
            g++;
            t++;
        }
        else if (star >= 0) {
            g = star + 1;
            t = ++mark;
        }
        else {
            return false;
        }
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}

;// CONCATENATED MODULE: ./build/src/delivery/block.js
/** The proof as the report tells it: how many calls would arrive, who gets them, and what is lost where. */



const block_ORDER = ['never', 'sometimes', 'unknown', 'always'];
function worst(outcomes) {
    return outcomes.reduce((a, b) => (block_ORDER.indexOf(b.verdict) < block_ORDER.indexOf(a.verdict) ? b : a), { verdict: 'always' });
}
function toLoss(call, outcome) {
    return {
        event: `iam:${call}`,
        verdict: outcome.verdict,
        hop: outcome.hop,
        reason: outcome.reason,
        counterExample: outcome.verdict === 'unknown' ? null : outcome.counterExample,
    };
}
/** One loss a call and cause: two recipients that lose it for one reason lose it once. */
function lossesOf(call, outcomes) {
    const found = new Map();
    for (const outcome of outcomes) {
        if (outcome.verdict === 'always')
            continue;
        const loss = toLoss(call, outcome);
        const key = JSON.stringify([loss.verdict, loss.hop, loss.reason]);
        if (!found.has(key))
            found.set(key, loss);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, loss]) => loss);
}
function stateOf({ chain }, index) {
    const topics = [...chain.topics.values()];
    const rows = topics.flatMap((topic) => topic.subscriptions.filter(({ recipient }) => recipient === index));
    if (rows.some(({ confirmed }) => confirmed.state === 'passes'))
        return 'confirmed';
    if (rows.some(({ pending }) => pending))
        return 'pending';
    const doubt = topics.length === 0 ? chain.bus.answer.rulesGate.state === 'unknown' : topics.some(({ listGate }) => listGate.state !== 'passes' && listGate.state !== 'blocks');
    const unlisted = chain.bus.rules.some(({ listGate }) => listGate.state === 'unknown');
    return doubt || unlisted || rows.some(({ confirmed }) => confirmed.state === 'unknown') ? 'unknown' : 'absent';
}
function deliveryBlock(proof) {
    const { context, coverage } = proof;
    const perCall = context.calls.map((call) => {
        const outcomes = coverage.recipients.map((byCall) => byCall.get(call) ?? { verdict: 'always' });
        return { call, outcomes, verdict: worst(outcomes).verdict };
    });
    const count = (verdict) => perCall.filter((entry) => entry.verdict === verdict).length;
    return {
        required: context.calls.length,
        delivered: count('always'),
        sometimes: count('sometimes'),
        lost: count('never'),
        unknown: count('unknown'),
        unverified: requiredCalls(context.baseline).unverified.map((call) => `iam:${call}`),
        universe: UNIVERSE,
        silentByDeclaration: context.baseline.events.except.map((pattern) => JSON.stringify(pattern)),
        recipients: context.baseline.recipients.map((recipient, index) => ({
            protocol: recipient.protocol,
            endpoint: recipient.public,
            delivered: [...(coverage.recipients[index] ?? new Map()).values()].filter(({ verdict }) => verdict === 'always').length,
            state: stateOf(proof, index),
        })),
        losses: perCall.flatMap(({ call, outcomes }) => lossesOf(call, outcomes)),
    };
}
function observationBlock({ context }) {
    const used = context.facts.used();
    return {
        observedAt: context.facts.snapshot.observedAt,
        known: used.filter(({ answer }) => answer.status !== 'unreadable').length,
        unreadable: used.flatMap(({ read, answer }) => answer.status === 'unreadable'
            ? [{ read: read.op, region: read.region, reason: whyUnreadable(read, answer), permission: answer.permissions.join(', ') || null }]
            : []),
        vouched: context.facts.vouched(),
    };
}

;// CONCATENATED MODULE: ./build/src/delivery/picture.js



const STATE = { passes: 'passes', blocks: 'blocks', unknown: 'unknown', vouched: 'vouched' };
function note(gate, passed) {
    return gate.state === 'passes' ? passed : gate.reason;
}
/** More than a screenful helps nobody; the findings have the rest. */
const MOST_RECIPIENTS = 12;
class Drawing {
    nodes = [];
    edges = [];
    #ids = new Map();
    add(kind, key, label, state, words) {
        const known = this.#ids.get(`${kind} ${key}`);
        if (known !== undefined)
            return known;
        const id = `${kind}${String(this.#ids.size)}`;
        this.#ids.set(`${kind} ${key}`, id);
        this.nodes.push({ id, kind, label, state, note: words });
        return id;
    }
    join(from, to, state) {
        if (!this.edges.some((edge) => edge.from === from && edge.to === to))
            this.edges.push({ from, to, state });
    }
}
function ruleState(proof, rule) {
    const gate = every(rule.answer.gate, rule.listGate);
    if (gate.state !== 'passes')
        return { state: STATE[gate.state], words: note(gate, '') };
    const verdicts = [...proof.coverage.byStage('rule').values()];
    const missed = verdicts.filter(({ verdict }) => verdict !== 'always').length;
    if (!rule.answer.relevant)
        return { state: 'blocks', words: 'its pattern matches no required call' };
    return missed === 0 ? { state: 'passes', words: 'enabled, matches every required call' } : { state: 'partly', words: `${String(missed)} required calls do not get past trail and rules` };
}
function pictureOf(proof) {
    const { chain, context } = proof;
    const drawing = new Drawing();
    const bus = drawing.add('bus', 'default', `default bus, ${context.eventRegion}`, STATE[chain.bus.answer.gate.state], note(chain.bus.answer.gate, 'where IAM events surface'));
    const trails = judgedTrails(proof).trails;
    for (const trail of trails) {
        const gate = every(trail.gate, trail.admitted.gate);
        const id = drawing.add('trail', trail.trail.TrailARN, `trail ${trail.trail.Name}`, STATE[gate.state], note(gate, 'logging management events'));
        drawing.join(id, bus, STATE[gate.state]);
    }
    if (trails.length === 0) {
        const gate = chain.trails.gate;
        const state = gate.state === 'passes' ? 'blocks' : STATE[gate.state];
        drawing.join(drawing.add('trail', '', 'no trail', state, note(gate, 'no trail records the event region')), bus, state);
    }
    const rules = judgedRules(proof);
    for (const { what } of rules) {
        const { state, words } = ruleState(proof, what);
        drawing.join(bus, drawing.add('rule', what.answer.arn, `rule ${what.answer.rule.Name}`, state, words), state);
    }
    if (rules.length === 0) {
        const gate = chain.bus.answer.rulesGate;
        const state = gate.state === 'passes' ? 'blocks' : STATE[gate.state];
        drawing.join(bus, drawing.add('rule', '', context.baseline.rule.name === undefined ? 'no rule' : `rule ${context.baseline.rule.name}`, state, note(gate, 'no rule on this bus matches a required call')), state);
    }
    drawTargets(proof, drawing);
    drawRecipients(proof, drawing);
    return { nodes: drawing.nodes, edges: drawing.edges };
}
function drawTargets(proof, drawing) {
    for (const { rule, node } of judgedTargets(proof)) {
        const from = drawing.add('rule', rule.answer.arn, `rule ${rule.answer.rule.Name}`, ruleState(proof, rule).state, ruleState(proof, rule).words);
        const way = every(node.entry, node.answer.role?.gate ?? { state: 'passes' });
        if (node.topic !== null) {
            const topic = every(node.topic.gate, node.admission?.gate ?? { state: 'passes' });
            drawing.join(from, drawing.add('topic', node.topic.arn, `topic ${nameOf(node.topic.arn.slice(node.topic.arn.lastIndexOf(':') + 1))}`, STATE[topic.state], note(topic, 'admits EventBridge')), STATE[way.state]);
        }
        else if (node.bus !== null) {
            const ref = node.bus.answer.ref;
            const id = drawing.add('bus', ref.arn, `bus ${ref.name}, ${ref.region}`, STATE[node.bus.answer.gate.state], note(node.bus.answer.gate, 'receives forwarded events'));
            drawing.join(from, id, STATE[way.state]);
            for (const next of node.bus.rules.filter(({ answer }) => answer.relevant)) {
                const { state, words } = ruleState(proof, next);
                drawing.join(id, drawing.add('rule', next.answer.arn, `rule ${next.answer.rule.Name}`, state, words), state);
            }
        }
    }
    const declared = proof.chain.declaredTopic;
    if (declared !== null) {
        drawing.add('topic', declared.arn, `topic ${declared.arn.slice(declared.arn.lastIndexOf(':') + 1)}`, STATE[declared.gate.state], note(declared.gate, 'nothing leads to it'));
    }
}
function drawRecipients({ chain, context }, drawing) {
    for (const [index, recipient] of context.baseline.recipients.slice(0, MOST_RECIPIENTS).entries()) {
        const rows = [...chain.topics.values()].flatMap((topic) => topic.subscriptions.filter((row) => row.recipient === index).map((row) => ({ topic, row })));
        const best = rows.find(({ row }) => row.gate.state === 'passes') ?? rows[0];
        const gate = best?.row.gate ?? { state: 'blocks', reason: 'not subscribed' };
        const unlisted = rows.length === 0 && [...chain.topics.values()].some(({ listGate }) => listGate.state === 'unknown');
        const state = unlisted ? 'unknown' : STATE[gate.state];
        const id = drawing.add('recipient', String(index), `${recipient.protocol} ${recipient.public}`, state, unlisted ? 'subscribers cannot be listed' : note(gate, 'confirmed'));
        for (const { topic, row } of rows) {
            const from = drawing.add('topic', topic.arn, `topic ${topic.arn.slice(topic.arn.lastIndexOf(':') + 1)}`, STATE[topic.gate.state], note(topic.gate, 'exists'));
            drawing.join(from, id, STATE[row.gate.state]);
        }
    }
}

// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(5630);
;// CONCATENATED MODULE: ./build/src/report/order.js
/** The one order of findings: worst first. Compared by code units, so that it is the same on every machine. */

const STATUS = { fail: 0, unknown: 1, waived: 2, pass: 3 };
/** What somebody must look at, by severity; then the waived; then the passes. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => settled(a.status) - settled(b.status) ||
        severityRank(a.severity) - severityRank(b.severity) ||
        STATUS[a.status] - STATUS[b.status] ||
        order_compare(a.account ?? '', b.account ?? '') ||
        order_compare(a.check, b.check) ||
        order_compare(a.resource ?? '', b.resource ?? '') ||
        order_compare(a.region ?? '', b.region ?? '') ||
        order_compare(a.fingerprint, b.fingerprint));
}
/** Findings with something to say: all but the passes. */
function spoken(findings) {
    return worstFirst(findings.filter((finding) => finding.status !== 'pass'));
}
/** Findings that somebody must look at: failed or unknown, not waived. */
function order_open(findings) {
    return worstFirst(findings.filter((finding) => finding.status === 'fail' || finding.status === 'unknown'));
}
function order_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function settled(status) {
    return status === 'pass' ? 2 : status === 'waived' ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/report/words.js

/** The state that colours a report: a review alone has no verdict, but a class. */
function words_stateOf(report) {
    if (report.verdict === 'drifted' || report.converged === false)
        return 'bad';
    if (report.verdict === 'unknown')
        return 'unknown';
    if (report.verdict === null && report.review?.class === 'weakens' && !report.review.acceptedBy)
        return 'bad';
    return 'good';
}
/** One or two words for a badge. */
function badge(report) {
    if (report.verdict === null)
        return report.review?.class.toUpperCase() ?? 'NOT JUDGED';
    return { 'in-sync': 'IN SYNC', drifted: 'DRIFTED', unknown: 'UNKNOWN' }[report.verdict];
}
/** One sentence that leads with the consequence. */
function headline(report) {
    const vouched = report.observation?.vouched.length ?? 0;
    const words = [
        report.converged === true ? 'The baseline is restored.' : null,
        report.converged === false ? 'The baseline is not restored yet.' : null,
        report.accounts !== undefined ? accountsLine(report) : verdictLine(report),
        vouched > 0 ? `${count(vouched, 'link')} vouched, not seen.` : null,
    ];
    return words.filter((each) => each !== null).join(' ');
}
function verdictLine(report) {
    switch (report.verdict) {
        case null:
            return reviewLine(report);
        case 'in-sync':
            return report.delivery ? inSync(report.delivery) : 'Everything that was looked at is as the baseline declares.';
        case 'drifted':
            return report.delivery ? drifted(report.delivery) : 'Something is not as the baseline declares.';
        case 'unknown':
            return words_unknown(report);
    }
}
function inSync(delivery) {
    if (delivery.delivered === delivery.required)
        return `${everyCall(delivery)} would reach every declared recipient.`;
    return (`Nothing stands against the baseline, yet ${shortfall(delivery)} of ${count(delivery.required, 'IAM call')} would not always ` +
        'reach every declared recipient: see the waived and the low findings.');
}
function drifted(delivery) {
    const missing = shortfall(delivery);
    if (missing === 0) {
        return `Something is not as declared, but delivery is intact: ${lower(everyCall(delivery))} would reach every declared recipient.`;
    }
    if (delivery.lost === delivery.required && delivery.recipients.every((recipient) => recipient.delivered === 0)) {
        return `IAM changes would reach nobody: ${lower(everyCall(delivery))} are lost.`;
    }
    const parts = [
        delivery.lost > 0 ? `${delivery.lost} always lost` : null,
        delivery.sometimes > 0 ? `${delivery.sometimes} sometimes lost` : null,
        delivery.unknown > 0 ? `${delivery.unknown} unknown` : null,
    ].filter((each) => each !== null);
    return `${missing} of ${count(delivery.required, 'IAM call')} would not reach every declared recipient (${parts.join(', ')}).`;
}
function words_unknown(report) {
    const open = report.counts.unknown;
    const delivery = report.delivery;
    if (!delivery || report.target.account === null) {
        return 'Nobody knows whether IAM changes reach anyone: the account could not be looked at.';
    }
    if (shortfall(delivery) === 0) {
        return `${everyCall(delivery)} would arrive, but ${count(open, 'declared thing')} could not be looked at.`;
    }
    return (`Nobody knows whether IAM changes reach everyone: ${delivery.unknown} of ${count(delivery.required, 'call')} could not be ` +
        `followed to a recipient.`);
}
function reviewLine(report) {
    const changes = report.review?.changes ?? [];
    const weakening = changes.filter((change) => change.class === 'weakens').length;
    switch (report.review?.class) {
        case 'weakens':
            return `This change weakens what must alert: ${count(weakening, 'change')} of ${changes.length}.`;
        case 'strengthens':
            return 'This change strengthens what must alert and weakens nothing.';
        case 'neutral':
            return 'This change means the same as before.';
        case undefined:
            return 'Nothing was judged.';
    }
}
function accountsLine(report) {
    const accounts = report.accounts ?? [];
    const drifted = accounts.filter((account) => account.verdict === 'drifted').length;
    const unknown = accounts.filter((account) => account.verdict === 'unknown' || account.verdict === null).length;
    if (drifted === 0 && unknown === 0)
        return `All is as declared in ${count(accounts.length, 'account')}.`;
    const parts = [drifted > 0 ? `${drifted} drifted` : null, unknown > 0 ? `${unknown} unknown` : null];
    return `Of ${count(accounts.length, 'account')}: ${parts.filter((each) => each !== null).join(', ')}.`;
}
/** What to do now, or null where nothing is to be done. May name a check or a permission, which are ours. */
function nextStep(report) {
    const grants = grantsNeeded(report);
    const grant = grants.length > 0
        ? `Grant ${grants.slice(0, 6).join(', ')}${grants.length > 6 ? ` and ${grants.length - 6} more` : ''} to the role that runs ` +
            'this, then run again.'
        : null;
    if (report.verdict === 'unknown' && grant !== null)
        return grant;
    if (report.verdict === 'unknown')
        return 'Run again; if it stays unknown, the list of what could not be read says why.';
    if (report.verdict !== 'drifted') {
        return report.review?.class === 'weakens' && !report.review.acceptedBy
            ? 'If the weakening is meant, accept it: --accept-weakening, or the label on the pull request.'
            : null;
    }
    if (report.plan === null || report.plan.steps.length === 0) {
        const [worst] = order_open(report.findings);
        const explain = worst ? ` 'iam-alert-guard explain ${worst.check}' tells why it matters.` : '';
        return report.plan === null ? `'iam-alert-guard plan' shows the steps that restore it.${explain}` : grant;
    }
    if (report.command === 'reconcile')
        return 'What is left needs a person: each step above says what to do.';
    return report.plan.steps.some((step) => step.by === 'reconcile')
        ? `'iam-alert-guard reconcile --plan-digest ${report.plan.digest}' carries out exactly these steps.`
        : 'Every step of this plan needs a person: each says what to do.';
}
function grantsNeeded(report) {
    const permissions = (report.observation?.unreadable ?? []).flatMap((read) => read.permission ?? []);
    return [...new Set(permissions)].sort();
}
/** "1 call", "2 calls". */
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
function shortfall(delivery) {
    return delivery.required - delivery.delivered;
}
function everyCall(delivery) {
    return `All ${delivery.required} IAM calls that must alert`;
}
function lower(words) {
    return words.charAt(0).toLowerCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./build/src/report/annotations.js
/**
 * Annotations at the baseline's lines, as data: a host hands them to the toolkit, which escapes them. *error* is what turns the run
 * red, *warning* is whatever else failed or is unknown, *notice* is a remark of severity info.
 */





/** Worst first; at most nine of a level and one that counts the rest. */
function annotations(report, options) {
    const all = [
        ...(report.review?.changes ?? [])
            .filter((change) => change.class === 'weakens')
            .map((change) => weakening(change, report.review?.acceptedBy ? 'warning' : 'error')),
        ...order_open(report.findings).map((finding) => annotation(finding, levelOf(finding, options))),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => capped(all.filter((each) => each.level === level), level, report.baseline.path));
}
function levelOf(finding, options) {
    const counts = finding.status === 'fail' || options.failOnUnknown;
    if (counts && options.failOn !== 'never' && atLeast(finding.severity, options.failOn))
        return 'error';
    return severityRank(finding.severity) < severityRank('info') ? 'warning' : 'notice';
}
function annotation(finding, level) {
    const fix = finding.remediation === null ? '' : `\n${(0,plain/* shown */.SP)(finding.remediation.text)}`;
    const resource = finding.resource === null ? '' : `\n${(0,plain/* shown */.SP)(finding.resource, limits/* LIMITS */.b.codeChars)}`;
    return {
        level,
        title: (0,plain/* shown */.SP)(`${finding.severity}: ${finding.check}${finding.status === 'unknown' ? ' (unknown)' : ''}`, limits/* LIMITS */.b.annotationTitleChars),
        message: (0,plain/* clip */.$Q)(`${(0,plain/* shown */.SP)(finding.message)}${resource}${fix}`, limits/* LIMITS */.b.annotationChars),
        file: finding.location.path,
        line: finding.location.line,
        column: finding.location.column,
    };
}
function weakening(change, level) {
    return {
        level,
        title: (0,plain/* shown */.SP)(`weakens: ${change.path}`, limits/* LIMITS */.b.annotationTitleChars),
        message: (0,plain/* shown */.SP)(change.effect),
        file: change.location.path,
        line: change.location.line,
        column: change.location.column,
    };
}
function capped(all, level, file) {
    const kept = all.slice(0, limits/* LIMITS */.b.annotationsPerLevel);
    const left = all.length - kept.length;
    if (left === 0)
        return kept;
    const message = `${count(left, `more ${level}`)} of this kind: the job summary lists them, the worst first.`;
    return [...kept, { level, title: `${left} more`, message, file, line: 1, column: 1 }];
}

;// CONCATENATED MODULE: ./build/src/report/json.js


/**
 * Two spaces, one newline at the end. Fields stand in the documented order and what was added to the schema later stands after
 * them; JSON values from AWS have their keys sorted. Characters that a terminal or the runner would act upon are escaped, so
 * that the text can be printed by a step as it is.
 */
function renderJson(report) {
    return `${(0,plain/* safeJson */.oi)(JSON.stringify(shape(report), null, 2))}\n`;
}
function shape(report) {
    return {
        schema: report.schema,
        tool: { name: report.tool.name, version: report.tool.version },
        command: report.command,
        generatedAt: report.generatedAt,
        baseline: { path: report.baseline.path, sha256: report.baseline.sha256 },
        target: {
            account: report.target.account,
            partition: report.target.partition,
            eventRegion: report.target.eventRegion,
        },
        verdict: report.verdict,
        counts: countsShape(report.counts),
        findings: worstFirst(report.findings).map(findingShape),
        delivery: report.delivery && deliveryShape(report.delivery),
        plan: report.plan && planShape(report.plan),
        review: report.review && reviewShape(report.review),
        route: report.route && routeShape(report.route),
        observation: report.observation && observationShape(report.observation),
        ...(report.converged === undefined ? {} : { converged: report.converged }),
        notes: report.notes,
        ...(report.accounts === undefined ? {} : { accounts: report.accounts.map(accountShape) }),
    };
}
function countsShape(counts) {
    return { pass: counts.pass, fail: counts.fail, unknown: counts.unknown, waived: counts.waived };
}
function findingShape(finding) {
    return {
        check: finding.check,
        hop: finding.hop,
        status: finding.status,
        severity: finding.severity,
        title: finding.title,
        message: finding.message,
        resource: finding.resource,
        region: finding.region,
        declared: sorted(finding.declared),
        observed: sorted(finding.observed),
        remediation: finding.remediation && { by: finding.remediation.by, text: finding.remediation.text },
        location: locationShape(finding.location),
        docs: finding.docs,
        fingerprint: finding.fingerprint,
        ...(finding.waiver === undefined ? {} : { waiver: { reason: finding.waiver.reason, expires: finding.waiver.expires } }),
        ...(finding.account === undefined ? {} : { account: finding.account }),
    };
}
function locationShape(location) {
    return { path: location.path, line: location.line, column: location.column };
}
function deliveryShape(delivery) {
    return {
        required: delivery.required,
        delivered: delivery.delivered,
        sometimes: delivery.sometimes,
        lost: delivery.lost,
        unknown: delivery.unknown,
        unverified: delivery.unverified,
        universe: { version: delivery.universe.version, sha256: delivery.universe.sha256 },
        silentByDeclaration: delivery.silentByDeclaration,
        recipients: delivery.recipients.map((recipient) => ({
            protocol: recipient.protocol,
            endpoint: recipient.endpoint,
            delivered: recipient.delivered,
            state: recipient.state,
        })),
        losses: delivery.losses.map((loss) => ({
            event: loss.event,
            verdict: loss.verdict,
            hop: loss.hop,
            reason: loss.reason,
            counterExample: sorted(loss.counterExample),
        })),
    };
}
function planShape(plan) {
    return { digest: plan.digest, steps: plan.steps.map(stepShape) };
}
function stepShape(step) {
    return {
        action: step.action,
        resource: step.resource,
        before: sorted(step.before),
        after: sorted(step.after),
        by: step.by,
        region: step.region,
        text: step.text,
        reversible: step.reversible,
        permission: step.permission,
        cures: step.cures,
        costs: step.costs,
        ...(step.outcome === undefined ? {} : { outcome: { state: step.outcome.state, error: step.outcome.error } }),
    };
}
function reviewShape(review) {
    return {
        class: review.class,
        changes: review.changes.map((change) => ({
            class: change.class,
            path: change.path,
            effect: change.effect,
            location: locationShape(change.location),
        })),
        ...(review.acceptedBy === undefined ? {} : { acceptedBy: review.acceptedBy }),
    };
}
function routeShape(route) {
    return {
        nodes: route.nodes.map((node) => ({
            id: node.id,
            kind: node.kind,
            label: node.label,
            state: node.state,
            note: node.note,
        })),
        edges: route.edges.map((edge) => ({ from: edge.from, to: edge.to, state: edge.state })),
    };
}
function observationShape(observation) {
    return {
        observedAt: observation.observedAt,
        known: observation.known,
        unreadable: observation.unreadable.map((read) => ({
            read: read.read,
            region: read.region,
            reason: read.reason,
            permission: read.permission,
        })),
        vouched: observation.vouched,
    };
}
function accountShape(account) {
    return {
        account: account.account,
        baseline: account.baseline,
        generatedAt: account.generatedAt,
        verdict: account.verdict,
        counts: countsShape(account.counts),
        required: account.required,
        delivered: account.delivered,
    };
}
/** The same value with the keys of every object in order. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.sort(([a], [b]) => order_compare(a, b)).map(([key, inner]) => [key, sorted(inner)]));
}

;// CONCATENATED MODULE: ./build/src/report/redact.js
/**
 * `redact`: a report in which e-mail addresses, phone numbers, account ids and web endpoints are short tags. A tag is the same
 * in every run, so that two things stay two and one stays one; it hides a value from readers and search engines, not from somebody
 * who has a guess and checks it. Secrets are not redaction's business: they never reach a Report.
 */


/** `email-3f9a1c`. Six digits: enough to tell some thousand values apart, too few to find an account id by trying all of them. */
function tag(kind, value) {
    return `${kind}-${(0,external_node_crypto_.createHash)('sha256').update(`iam-alert-guard ${kind} ${value}`).digest('hex').slice(0, 6)}`;
}
/** `auto`: on where the repository is public, or where nobody knows whether it is. */
function redactionApplies(setting, visibility) {
    return setting === 'auto' ? visibility !== 'private' : setting === 'true';
}
/** Documentation that this project's texts point to: no endpoint of anybody. */
const DOCUMENTATION = new Set(['docs.aws.amazon.com', 'aws.amazon.com', 'repost.aws', 'docs.github.com']);
const URL_TEXT = /\bhttps?:\/\/[^\s"'`<>\\]{1,2048}/gi;
const redact_EMAIL = /[^\s@"'`<>()[\]{},;:|\\/=]{1,64}@[^\s@"'`<>()[\]{},;:|\\/=]{1,255}/g;
const PHONE = /\+[1-9]\d{6,14}(?!\d)/g;
const redact_ACCOUNT = /(?<!\d)\d{12}(?!\d)/g;
/** What ends a sentence is no part of the address before it. */
const TAIL = /[.,;:!?)]+$/;
/** One text with every such value replaced. Doing it twice changes nothing more. */
function redactText(value) {
    return value
        .replace(URL_TEXT, (url) => replaced(url, (bare) => (isDocumentation(bare) ? bare : tag('endpoint', bare))))
        .replace(redact_EMAIL, (address) => replaced(address, (bare) => (bare.includes('@') ? tag('email', bare) : bare)))
        .replace(PHONE, (number) => tag('phone', number))
        .replace(redact_ACCOUNT, (account) => tag('account', account));
}
function replaced(match, by) {
    const tail = TAIL.exec(match)?.[0] ?? '';
    return by(match.slice(0, match.length - tail.length)) + tail;
}
function isDocumentation(url) {
    return URL.canParse(url) && DOCUMENTATION.has(new URL(url).hostname);
}
/** Ids, digests and names of ours: no value of anybody's, and a run of digits in them is no account. */
const OURS = new Set(['schema', 'sha256', 'digest', 'fingerprint', 'cures', 'check', 'docs', 'permission', 'location']);
function redactReport(report) {
    // The walk keeps every shape: it only replaces strings, and the baseline's own path stays.
    return { ...walk(report, OURS), baseline: report.baseline };
}
/** JSON that AWS or a baseline filled: nothing in it is ours, its keys are not either. */
const FOREIGN = new Set(['declared', 'observed', 'before', 'after', 'counterExample']);
const NOTHING = new Set();
function walk(value, skip) {
    if (typeof value === 'string')
        return redactText(value);
    // An account id that somebody wrote without quotes.
    if (typeof value === 'number')
        return skip === NOTHING && /^\d{12}$/.test(String(value)) ? redactText(String(value)) : value;
    if (Array.isArray(value))
        return value.map((each) => walk(each, skip));
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    if (skip === NOTHING) {
        return Object.fromEntries(entries.map(([key, inner]) => [redactText(key), walk(inner, NOTHING)]).sort(([a], [b]) => compare(a, b)));
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, skip.has(key) ? inner : walk(inner, FOREIGN.has(key) ? NOTHING : skip)]));
}

;// CONCATENATED MODULE: ./build/src/report/key.js
/**
 * Which comment, issue or SARIF category is this report's own: one for each baseline path and account. The account stands in them
 * as a short tag, so that a public page does not name it, and the tag is the same whether the report is redacted or not.
 */

/** `none`, or six hex digits. */
function accountTag(account) {
    if (account === null)
        return 'none';
    return /^account-[0-9a-f]{6}$/.test(account) ? account.slice(-6) : tag('account', account).slice(-6);
}
/** The first line of a comment or an issue: an HTML comment that no reader sees. The path is encoded, so that it cannot end it. */
function marker(kind, key) {
    return `<!-- iam-alert-guard:${kind} baseline=${encodedPath(key.path)} account=${accountTag(key.account)} -->`;
}
/** SARIF `automationDetails.id`; GitHub takes what stands before the last `/` as the category. */
function sarifCategory(key) {
    return `iam-alert-guard/${encodedPath(key.path)}/${accountTag(key.account)}/`;
}
/** A relative path as a URI reference; `--` would end an HTML comment in some readers. */
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replaceAll('--', '-%2D');
}

;// CONCATENATED MODULE: ./build/src/report/sarif.js




/** GitHub: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, below low. */
const SCORE = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: null,
};
const LEVEL = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
function renderSarif(report, options) {
    return `${(0,plain/* safeJson */.oi)(JSON.stringify(sarif(report, options), null, 2))}\n`;
}
function sarif(report, options) {
    const findings = order_open(report.findings);
    const rules = sarif_allRules(options.rules, findings).slice(0, limits/* LIMITS */.b.sarifRules);
    const index = new Map(rules.map((rule, position) => [rule.id, position]));
    const kept = findings.slice(0, limits/* LIMITS */.b.sarifResults);
    const cut = findings.length - kept.length;
    const run = {
        tool: {
            driver: {
                name: report.tool.name,
                version: report.tool.version,
                semanticVersion: report.tool.version,
                ...(options.docsBase === undefined ? {} : { informationUri: options.docsBase }),
                rules: rules.map((rule) => descriptor(rule, options.docsBase)),
            },
        },
        automationDetails: { id: sarifCategory(options.key ?? { path: report.baseline.path, account: report.target.account }) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
            {
                executionSuccessful: true,
                ...(cut === 0
                    ? {}
                    : { toolExecutionNotifications: [{ level: 'warning', message: { text: cutNote(kept.length, cut) } }] }),
            },
        ],
        results: kept.map((finding) => result(finding, index.get(finding.check) ?? -1)),
    };
    return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}
function cutNote(kept, cut) {
    return `${cut} of ${kept + cut} results were cut to stay within the limits of code scanning: the worst ${kept} are here.`;
}
/** A finding of a check that the list does not hold still needs its rule. */
function sarif_allRules(rules, findings) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { check, title, hop, severity, docs } of findings) {
        if (!known.has(check))
            known.set(check, { id: check, title, hop, severity, docs, rationale: title, remediation: title });
    }
    return [...known.values()].sort((a, b) => order_compare(a.id, b.id));
}
function descriptor(rule, docsBase) {
    const score = SCORE[rule.severity];
    const url = docsBase === undefined ? null : docsBase + rule.docs;
    return {
        id: rule.id,
        name: (0,plain/* shown */.SP)(rule.id, limits/* LIMITS */.b.sarifNameChars),
        shortDescription: { text: described(rule.title) },
        fullDescription: { text: described(rule.rationale) },
        help: {
            text: described(`${rule.rationale} ${rule.remediation}`),
            markdown: `${rule.rationale}\n\n${rule.remediation}${url === null ? '' : `\n\n[${rule.id}](${url})`}`,
        },
        ...(url === null ? {} : { helpUri: url }),
        defaultConfiguration: { level: LEVEL[rule.severity] },
        properties: {
            tags: ['security', 'aws', rule.hop],
            precision: 'very-high',
            ...(score === null ? {} : { 'security-severity': score }),
        },
    };
}
/** Empty texts are refused. */
function described(words) {
    return words === '' ? '-' : (0,plain/* shown */.SP)(words, limits/* LIMITS */.b.sarifDescriptionChars - 60);
}
function result(finding, ruleIndex) {
    const { path, line, column } = finding.location;
    const resource = finding.resource === null ? '' : ` (${(0,plain/* shown */.SP)(finding.resource, limits/* LIMITS */.b.codeChars)})`;
    const unknown = finding.status === 'unknown' ? 'Unknown: ' : '';
    return {
        ruleId: finding.check,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: LEVEL[finding.severity],
        message: { text: unlinked(`${unknown}${(0,plain/* shown */.SP)(finding.message, limits/* LIMITS */.b.sarifMessageChars)}${resource}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodedPath(path), uriBaseId: '%SRCROOT%' },
                    region: { startLine: Math.max(line, 1), startColumn: Math.max(column, 1) },
                },
            },
        ],
        // The only fingerprint GitHub uses; ours does not depend on the wording or the line.
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
    };
}
/** In a SARIF message `[text](target)` is a link (section 3.11.6): a space between the two makes it text. */
function unlinked(message) {
    return message.replaceAll('](', '] (');
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js
/**
 * The only place where somebody else's text becomes GitHub Markdown. Every helper takes hostile text and gives Markdown in which
 * that text is text: no link, no HTML, no mention, no reference, no block, no workflow command.
 *
 * GitHub acts upon rendered text as well (mentions, `#1`, commit ids, e-mail addresses, emoji): neither a backslash nor an entity
 * stops that, since both are gone by then. What it never touches is code
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#mentioning-people-and-teams,
 * https://rubydoc.info/gems/html-pipeline/HTMLPipeline/NodeFilter/MentionFilter). So a word that it could act upon is shown as code.
 */


/** `@team`, `#1`, `$math$`, `scheme:` and `:emoji:`, `www.`, `GH-1` and other trackers' keys, commit ids. */
const ACTED_UPON = /[@#$]|:[^\s]|www\.|[A-Za-z]-\d|[0-9a-f]{7,}/i;
/** Characters with a meaning to Markdown or HTML, as entities: an entity never opens or closes anything. */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '\\': '&#92;',
    '*': '&#42;',
    _: '&#95;',
    '[': '&#91;',
    ']': '&#93;',
    '~': '&#126;',
    '^': '&#94;',
};
const SPECIAL = /[&<>|`\\*_[\]~^]/g;
/** Prose, for a sentence, a list item or a table cell. One line. */
function markdown_text(value, max = limits/* LIMITS */.b.textChars) {
    const words = (0,plain/* shown */.SP)(value, max)
        .split(' ')
        .filter((word) => word !== '');
    return leading(words.map(prose).join(' '));
}
function prose(word) {
    if (!ACTED_UPON.test(word))
        return word.replace(SPECIAL, entity);
    const core = word.replace(/^[("']+/, '').replace(/[.,;:!?)"']+$/, '');
    if (core === '')
        return code(word);
    const start = word.indexOf(core);
    const before = word.slice(0, start).replace(SPECIAL, entity);
    return `${before}${code(core)}${word.slice(start + core.length).replace(SPECIAL, entity)}`;
}
function entity(char) {
    return ENTITIES[char] ?? char;
}
/** A first character that could begin a heading, a list, a rule, a table's second line: as an entity it begins nothing. */
function leading(markdown) {
    if (/^[#+=:-]/.test(markdown))
        return `&#${markdown.charCodeAt(0)};${markdown.slice(1)}`;
    return markdown.replace(/^(\d{1,9})([.)])(?= |$)/, (_, digits, end) => `${digits}&#${end.charCodeAt(0)};`);
}
/**
 * Inline code, also in a table cell. A pipe stands outside, as an entity: within a cell there is no spelling of a code span that
 * holds a backslash before a pipe (https://github.github.com/gfm/#tables-extension-, example 200).
 */
function code(value, max = limits/* LIMITS */.b.codeChars) {
    const line = (0,plain/* shown */.SP)(value, max);
    if (line.trim() === '')
        return '`(empty)`';
    return line
        .split('|')
        .map((part) => (part.trim() === '' ? '' : span(part)))
        .join('&#124;');
}
function span(part) {
    const fence = '`'.repeat(longestRun(part) + 1);
    const pad = part.startsWith('`') || part.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${part}${pad}${fence}`;
}
/** A fenced block: line breaks stay. Lines beyond the limit are counted, not shown. */
function fence(language, body, maxLines = limits/* LIMITS */.b.blockLines) {
    const all = body.split(/\r?\n/);
    const lines = all.slice(0, maxLines).map((line) => {
        const seen = (0,plain/* shown */.SP)(line);
        // The block may be printed by a step: a line of it must not be a command.
        return seen.trimStart().startsWith('::') ? seen.replace('::', '\\::') : seen;
    });
    if (all.length > maxLines)
        lines.push(`… ${all.length - maxLines} more lines were cut`);
    const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${ticks}${language}\n${lines.join('\n')}\n${ticks}`;
}
/** A link of ours: `href` must be a URL this project made. */
function markdown_link(label, href) {
    return `[${markdown_text(label)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
/** A row of a table from cells that are Markdown already. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The two lines that begin a table. */
function tableHead(titles) {
    return `${row(titles)}\n${row(titles.map(() => '---'))}`;
}
/**
 * A label within quotes in a Mermaid diagram. All but letters, digits and a few harmless characters becomes an entity code:
 * https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
function mermaidLabel(value, max = 60) {
    const line = (0,plain/* visible */.RK)(value);
    const cut = Array.from(line).slice(0, max);
    const label = cut.map((char) => (/[A-Za-z0-9 ,_/-]/.test(char) ? char : `#${char.codePointAt(0)};`)).join('');
    return cut.length < Array.from(line).length ? `${label}#8230;` : label;
}
function longestRun(value) {
    return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/src/report/page.js
/** A Markdown page within a limit: sections share the room, and each says what it left out. */
/** Room for the note and the separators of a section. */
const OVERHEAD = 240;
/**
 * The opening, then the sections, then the closing, in at most `budget` bytes. Sections that need less than an equal share leave the
 * rest to those that need more. Rows are kept from the first on.
 */
function page(opening, sections, closing, budget) {
    const filled = sections.filter((section) => section.intro !== '' || section.rows.length > 0);
    const fixed = filled.map((section) => bytes(page_frame(section, '')) + OVERHEAD);
    const left = budget - bytes(opening) - bytes(closing) - 16 - fixed.reduce((sum, size) => sum + size, 0);
    const needs = filled.map((section) => section.rows.reduce((sum, row) => sum + bytes(row) + section.gap.length, 0));
    const shares = share(Math.max(left, 0), needs);
    const parts = [opening, ...filled.map((section, index) => page_fill(section, shares[index] ?? 0)), closing];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
function page_fill(section, room) {
    const kept = [];
    let used = 0;
    for (const row of section.rows) {
        used += bytes(row) + section.gap.length;
        if (used > room)
            break;
        kept.push(row);
    }
    const cut = section.rows.length - kept.length;
    const note = cut === 0
        ? ''
        : `\n\n_Cut to stay within GitHub's limit: ${kept.length} of ${section.rows.length} ${section.unit} are shown, the worst first. ` +
            'The JSON report has all of them._';
    return page_frame(section, kept.join(section.gap)) + note;
}
function page_frame(section, rows) {
    const join = section.gap === '\n' && section.intro.includes('| --- |') ? '\n' : '\n\n';
    const body = [section.intro, rows].filter((part) => part !== '').join(join);
    const heading = section.heading === null ? '' : `### ${section.heading}\n\n`;
    return heading + body;
}
/** Max-min fair: repeatedly give the small needs what they want and divide what is left among the others. */
function share(room, needs) {
    const shares = needs.map(() => 0);
    let waiting = needs.map((_, index) => index).sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
    let rest = room;
    while (waiting.length > 0) {
        const [first = 0, ...others] = waiting;
        const given = Math.min(needs[first] ?? 0, Math.floor(rest / waiting.length));
        shares[first] = given;
        rest -= given;
        waiting = others;
    }
    return shares;
}

;// CONCATENATED MODULE: ./build/src/report/picture.js
/** The chain as a small Mermaid picture, coloured by state; `sections.ts` tells the same in words. */


/** Legible on GitHub's light and dark pages alike: the text colour is set with the fill. */
const CLASSES = {
    passes: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    partly: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    blocks: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
    unknown: 'fill:#eaeef2,stroke:#57606a,color:#1f2328,stroke-dasharray:4 3',
    vouched: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328,stroke-dasharray:4 3',
};
const ARROWS = {
    passes: '-->',
    partly: '-->|some|',
    blocks: '-.->|lost|',
    unknown: '-.->|unknown|',
    vouched: '-.->|vouched|',
};
/**
 * A fenced diagram, or an empty text where there is nothing to draw or too much. GitHub renders Mermaid:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 */
function picture(route) {
    if (route === null || route.nodes.length === 0 || route.nodes.length > limits/* LIMITS */.b.pictureNodes)
        return '';
    // Ids of our own: those of the route may hold anything.
    const ids = new Map(route.nodes.map((node, index) => [node.id, `n${index}`]));
    const nodes = route.nodes.map((node, index) => `  n${index}["${mermaidLabel(node.kind)}<br/>${mermaidLabel(node.label)}"]:::${node.state}`);
    const edges = route.edges.flatMap((edge) => {
        const from = ids.get(edge.from);
        const to = ids.get(edge.to);
        return from === undefined || to === undefined ? [] : [`  ${from} ${ARROWS[edge.state]} ${to}`];
    });
    const used = new Set(route.nodes.map((node) => node.state));
    const classes = Object.entries(CLASSES)
        .filter(([state]) => used.has(state))
        .map(([state, style]) => `  classDef ${state} ${style}`);
    return fence('mermaid', ['flowchart LR', ...nodes, ...edges.slice(0, 4 * limits/* LIMITS */.b.pictureNodes), ...classes].join('\n'), 400);
}

;// CONCATENATED MODULE: ./build/src/report/sections.js



const SEVERITY = { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵', info: '⚪' };
/** Passes are folded into the count. */
function findingsSection(report, options) {
    const { fail, unknown, waived, pass } = report.counts;
    const findings = spoken(report.findings);
    const tally = `${fail} failed, ${unknown} unknown, ${waived} waived, ${pass} passed.`;
    const merged = report.accounts !== undefined;
    const head = ['Severity', 'Status', ...(merged ? ['Account'] : []), 'Check', 'What', 'Where', 'Fix'];
    return {
        heading: report.verdict === null && findings.length === 0 ? null : 'Findings',
        intro: report.verdict === null && findings.length === 0
            ? ''
            : findings.length === 0
                ? tally
                : `${tally}\n\n${tableHead(head)}`,
        rows: findings.map((finding) => row([
            `${SEVERITY[finding.severity]} ${finding.severity}`,
            finding.status,
            ...(merged ? [code(finding.account ?? 'unknown')] : []),
            checkName(finding, options),
            what(finding),
            code(`${finding.location.path}:${finding.location.line}`),
            fix(finding),
        ])),
        gap: '\n',
        unit: 'findings',
    };
}
function checkName(finding, options) {
    return options.docsBase === undefined ? code(finding.check) : markdown_link(finding.check, options.docsBase + finding.docs);
}
function what(finding) {
    const resource = finding.resource === null ? '' : `<br>${code(finding.resource)}`;
    return `${markdown_text(finding.message)}${resource}`;
}
const BY = { reconcile: '🔧', human: '👤', 'grant-permission': '🔑' };
function fix(finding) {
    if (finding.status === 'waived' && finding.waiver) {
        return `waived until ${markdown_text(finding.waiver.expires)}: ${markdown_text(finding.waiver.reason)}`;
    }
    return finding.remediation === null ? '' : `${BY[finding.remediation.by]} ${markdown_text(finding.remediation.text)}`;
}
function unreadableSection(report) {
    const unread = report.observation?.unreadable ?? [];
    return {
        heading: unread.length > 0 ? 'What could not be read' : null,
        intro: unread.length > 0 ? tableHead(['Read', 'Region', 'Reason', 'Permission to grant']) : '',
        rows: unread.map((read) => row([
            code(read.read),
            code(read.region),
            markdown_text(read.reason),
            read.permission === null ? '' : code(read.permission),
        ])),
        gap: '\n',
        unit: 'reads',
    };
}
/** On how much a green report rests. */
function lookedAtSection(report) {
    const observation = report.observation;
    if (observation === null)
        return { heading: null, intro: '', rows: [], gap: '\n', unit: '' };
    const universe = report.delivery
        ? `, ${report.delivery.required} calls that must alert (list ${code(report.delivery.universe.version)})`
        : '';
    return {
        heading: 'What was looked at',
        intro: `${count(observation.known, 'AWS read')} answered, ${observation.unreadable.length} not${universe}.`,
        rows: observation.vouched.map((vouched) => `- vouched for in the baseline, not seen: ${code(vouched)}`),
        gap: '\n',
        unit: 'links',
    };
}
const VERDICT = {
    'in-sync': '✅ in sync',
    drifted: '❌ drifted',
    unknown: '❔ unknown',
};
function accountsSection(report) {
    const accounts = report.accounts ?? [];
    return {
        heading: 'Accounts',
        intro: accounts.length > 0
            ? tableHead(['Account', 'Verdict', 'Calls that would arrive', 'Failed', 'Unknown', 'Baseline'])
            : '',
        rows: accounts.map((account) => row([
            code(account.account ?? 'unknown'),
            account.verdict === null ? 'not judged' : VERDICT[account.verdict],
            account.required === null ? '' : `${account.delivered ?? 0} of ${account.required}`,
            String(account.counts.fail),
            String(account.counts.unknown),
            code(account.baseline),
        ])),
        gap: '\n',
        unit: 'accounts',
    };
}
function notesSection(report) {
    const rows = report.notes.map((note) => `- ${markdown_text(note)}`);
    return { heading: rows.length > 0 ? 'Notes' : null, intro: '', rows, gap: '\n', unit: 'notes' };
}

;// CONCATENATED MODULE: ./build/src/report/losses.js
const WORST = { never: 0, sometimes: 1, unknown: 2 };
/** Worst first, then the larger group, then as they came. */
function lossGroups(losses) {
    const groups = new Map();
    for (const loss of losses) {
        const key = JSON.stringify([loss.hop, loss.verdict, loss.reason]);
        const group = groups.get(key);
        if (group)
            group.push(loss);
        else
            groups.set(key, [loss]);
    }
    return [...groups.values()]
        .flatMap((members) => {
        const [first] = members;
        if (!first)
            return [];
        const example = members.find((loss) => loss.counterExample !== null)?.counterExample ?? null;
        const { hop, verdict, reason } = first;
        return [{ hop, verdict, reason, events: members.map((loss) => loss.event), counterExample: example }];
    })
        .sort((a, b) => WORST[a.verdict] - WORST[b.verdict] || b.events.length - a.events.length);
}
/** "never arrive", "sometimes arrive", "nobody knows". */
const LOSS_WORDS = {
    never: 'never arrive',
    sometimes: 'do not always arrive',
    unknown: 'cannot be followed',
};

;// CONCATENATED MODULE: ./build/src/report/sections-delivery.js
/** Markdown: the chain, who would be told, and which calls are lost where. */



const MARK = {
    passes: '✅',
    partly: '🟡',
    blocks: '❌',
    unknown: '❔',
    vouched: '🔵',
};
const HOP_WORDS = {
    passes: 'passes',
    partly: 'passes some',
    blocks: 'blocks',
    unknown: 'unknown',
    vouched: 'vouched, not seen',
};
function chainSection(report) {
    return {
        heading: null,
        intro: report.route?.nodes.length ? tableHead(['Link', 'Name', 'State', 'Why']) : '',
        rows: (report.route?.nodes ?? []).map((node) => row([markdown_text(node.kind), code(node.label), `${MARK[node.state]} ${HOP_WORDS[node.state]}`, markdown_text(node.note)])),
        gap: '\n',
        unit: 'links',
    };
}
const sections_delivery_STATE = {
    confirmed: 'confirmed',
    pending: 'not confirmed',
    absent: 'not subscribed',
    unknown: 'could not be looked at',
};
function recipientsSection(report) {
    const delivery = report.delivery;
    const required = delivery?.required ?? 0;
    return {
        heading: 'Recipients',
        intro: delivery?.recipients.length ? tableHead(['', 'Recipient', 'Calls that would arrive', 'Subscription']) : '',
        rows: (delivery?.recipients ?? []).map((recipient) => {
            const mark = recipient.delivered === required ? '✅' : recipient.state === 'unknown' ? '❔' : '❌';
            const who = `${code(recipient.endpoint)} (${markdown_text(recipient.protocol)})`;
            return row([mark, who, `${recipient.delivered} of ${required}`, sections_delivery_STATE[recipient.state]]);
        }),
        gap: '\n',
        unit: 'recipients',
    };
}
const NAMED = 12;
function lossesSection(report) {
    const groups = lossGroups(report.delivery?.losses ?? []);
    const silent = report.delivery?.silentByDeclaration ?? [];
    return {
        heading: 'Calls that would be lost',
        intro: '',
        rows: [
            ...groups.map((group) => {
                const named = group.events.slice(0, NAMED).map((event) => code(event));
                const more = group.events.length > NAMED ? ` and ${group.events.length - NAMED} more` : '';
                const what = `**${markdown_text(group.hop)}**: ${count(group.events.length, 'call')} ${LOSS_WORDS[group.verdict]}: ${markdown_text(group.reason)}`;
                const example = group.counterExample === null
                    ? ''
                    : `\n\nFor example:\n\n${fence('json', JSON.stringify(group.counterExample, null, 2), 60)}`;
                return `${what}\n\n${named.join(', ')}${more}${example}`;
            }),
            ...silent.map((pattern) => `Silent by declaration: ${code(pattern)}`),
        ],
        gap: '\n\n',
        unit: 'reasons',
    };
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/src/report/change.js
/** Before and after of a plan step, as a line diff that a person reads in a pull request. */



/** More edits than this are no longer a difference, but two texts; comparing them line by line costs the square of it. */
const MAX_EDITS = 400;
/**
 * Lines that begin with `+`, `-` or a space; three lines of context, a gap shown as `…`. Policies and patterns that AWS stores as
 * text are laid out as JSON first. Empty where nothing changes.
 */
function changeLines(before, after, maxLines = limits/* LIMITS */.b.blockLines) {
    const old = layOut(before);
    const fresh = layOut(after);
    const patch = (0,create/* structuredPatch */.YB)('', '', old, fresh, '', '', { context: 3, maxEditLength: MAX_EDITS });
    const lines = patch === undefined
        ? [...prefixed('-', old), ...prefixed('+', fresh)]
        : patch.hunks.flatMap((hunk, index) => [...(index > 0 ? ['  …'] : []), ...hunk.lines.map(spaced)]);
    return lines.length > maxLines
        ? [...lines.slice(0, maxLines), `… ${lines.length - maxLines} more lines were cut`]
        : lines;
}
function spaced(line) {
    return `${line.slice(0, 1)} ${line.slice(1)}`;
}
function prefixed(sign, block) {
    return block === ''
        ? []
        : block
            .trimEnd()
            .split('\n')
            .map((line) => `${sign} ${line}`);
}
function layOut(value) {
    return value === null ? '' : `${JSON.stringify(opened(sorted(value)), null, 2)}\n`;
}
/** JSON within a string, opened: for reading only. */
function opened(value) {
    if (typeof value === 'string') {
        if (!/^\s*[[{]/.test(value))
            return value;
        try {
            return sorted(JSON.parse(value));
        }
        catch {
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map(opened);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, opened(inner)]));
}

;// CONCATENATED MODULE: ./build/src/report/sections-plan.js
/** Markdown: what a change of the baseline means, and the steps that would restore it. */




function planSection(report) {
    const plan = report.plan;
    const intro = plan === null
        ? ''
        : plan.steps.length === 0
            ? 'No step is needed.'
            : `${count(plan.steps.length, 'step')}, digest ${code(plan.digest)}.`;
    return {
        heading: 'Plan',
        intro,
        rows: (plan?.steps ?? []).map((step, index) => stepBlock(step, index + 1)),
        gap: '\n\n',
        unit: 'steps',
    };
}
const OUTCOME = { done: '✅ done', failed: '❌ failed', 'not-tried': '⏭️ not tried' };
function stepBlock(step, number) {
    const who = step.by === 'reconcile' ? '🔧 reconcile' : '👤 a person';
    const outcome = step.outcome === undefined ? '' : ` · ${OUTCOME[step.outcome.state]}`;
    const where = step.region === '' ? '' : ` in ${code(step.region)}`;
    const change = changeLines(step.before, step.after);
    const parts = [
        `**Step ${number}: ${code(step.action)}** · ${who}${outcome}<br>${code(step.resource)}${where}`,
        step.text === '' ? '' : step.text.includes('\n') ? fence('text', step.text) : markdown_text(step.text),
        step.costs === null ? '' : `Costs: ${markdown_text(step.costs)}`,
        step.reversible ? '' : 'This cannot be undone.',
        step.outcome?.error ? `Error: ${code(step.outcome.error)}` : '',
        change.length === 0 ? '' : fence('diff', change.join('\n'), limits/* LIMITS */.b.blockLines + 1),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
const CLASS = { weakens: '🔻 weakens', strengthens: '🔺 strengthens', neutral: '▫️ neutral' };
const CLASS_ORDER = { weakens: 0, strengthens: 1, neutral: 2 };
function reviewSection(report) {
    const review = report.review;
    const changes = [...(review?.changes ?? [])].sort((a, b) => CLASS_ORDER[a.class] - CLASS_ORDER[b.class]);
    const accepted = review?.acceptedBy ? `The weakening was accepted by ${code(review.acceptedBy)}.\n\n` : '';
    return {
        heading: 'What this change means',
        intro: review === null
            ? ''
            : changes.length === 0
                ? `${accepted}Nothing that the baseline means has changed.`
                : `${accepted}${tableHead(['', 'Key', 'Effect', 'Where'])}`,
        rows: changes.map((change) => row([
            CLASS[change.class],
            code(change.path),
            markdown_text(change.effect),
            code(`${change.location.path}:${change.location.line}`),
        ])),
        gap: '\n',
        unit: 'changes',
    };
}

;// CONCATENATED MODULE: ./build/src/report/summary.js
/** The job summary, and `--format markdown`: one page of GitHub Markdown. */








/** At most `budget` bytes; what was cut is said where it was cut. */
function renderSummary(report, options = {}) {
    const drawing = picture(report.route);
    const opening = [verdictHeading(report), about(report), drawing].filter((part) => part !== '').join('\n\n');
    const sections = [
        chainSection(report),
        reviewSection(report),
        accountsSection(report),
        recipientsSection(report),
        findingsSection(report, options),
        lossesSection(report),
        planSection(report),
        unreadableSection(report),
        lookedAtSection(report),
        notesSection(report),
    ];
    const next = nextStep(report);
    const footer = `<sub>iam-alert-guard ${markdown_text(report.tool.version)}, ${markdown_text(report.generatedAt)}. "Would arrive" means: from configuration, nothing on the way drops the alert.</sub>`;
    const closing = [next === null ? '' : `**Next:** ${markdown_text(next)}`, footer].filter((part) => part !== '').join('\n\n');
    return page(opening, sections, closing, options.budget ?? limits/* LIMITS */.b.summaryBytes);
}
const MARKS = { good: '✅', bad: '❌', unknown: '❔' };
function verdictHeading(report) {
    return `## ${MARKS[words_stateOf(report)]} ${badge(report)}: ${markdown_text(headline(report))}`;
}
/** Which account, which file. */
function about(report) {
    const { account, eventRegion } = report.target;
    return [
        report.accounts !== undefined || report.verdict === null ? null : `Account ${code(account ?? 'unknown')}`,
        eventRegion === null ? null : `IAM events in ${code(eventRegion)}`,
        report.baseline.path === '' ? null : `baseline ${code(report.baseline.path)}`,
    ]
        .filter((part) => part !== null)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/report/ink.js
const ink_STATE = { good: '32', bad: '31', unknown: '33' };
const ink_SEVERITY = { critical: '1;31', high: '31', medium: '33', low: '36', info: '2' };
function inks(color) {
    const paint = (sgr) => (text) => (color && text !== '' ? `\u001b[${sgr}m${text}\u001b[0m` : text);
    return {
        bold: paint('1'),
        dim: paint('2'),
        good: paint('32'),
        bad: paint('31'),
        state: (state, text) => paint(ink_STATE[state])(text),
        severity: (severity) => paint(ink_SEVERITY[severity])(severity.padEnd(8)),
    };
}

// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(4834);
;// CONCATENATED MODULE: ./build/src/report/text-delivery.js




const text_delivery_NAMED = 6;
const MAX_GROUPS = 50;
const MAX_RECIPIENTS = 200;
const STATE_WORDS = {
    confirmed: '',
    pending: 'the subscription is not confirmed',
    absent: 'there is no subscription',
    unknown: 'the subscription could not be looked at',
};
/** "secops@example.com: 106 of 106 calls would arrive". */
function recipientLines(report, ink) {
    const delivery = report.delivery;
    if (delivery === null)
        return [];
    const lines = delivery.recipients.slice(0, MAX_RECIPIENTS).flatMap((recipient) => {
        const all = recipient.delivered === delivery.required;
        const state = all ? 'good' : recipient.state === 'unknown' ? 'unknown' : 'bad';
        const mark = ink.state(state, all ? '✓' : state === 'unknown' ? '?' : '✗');
        const why = STATE_WORDS[recipient.state] === '' ? '' : ` (${STATE_WORDS[recipient.state]})`;
        const words = `${(0,plain/* shown */.SP)(recipient.endpoint, 200)}: ${recipient.delivered} of ${delivery.required} calls would arrive${why}`;
        return (0,terminal/* hang */.lG)(`  ${mark} `, words, 4);
    });
    const left = delivery.recipients.length - MAX_RECIPIENTS;
    return left > 0 ? [...lines, `  … ${count(left, 'more recipient')}: see --format json`] : lines;
}
const HOP = {
    passes: { mark: '✓', state: 'good' },
    partly: { mark: '~', state: 'bad' },
    blocks: { mark: '✗', state: 'bad' },
    unknown: { mark: '?', state: 'unknown' },
    vouched: { mark: '~', state: 'good' },
};
function chainLines(report, ink) {
    const nodes = report.route?.nodes ?? [];
    const drawn = nodes.slice(0, MAX_RECIPIENTS).map((node) => ({ ...node, kind: (0,plain/* shown */.SP)(node.kind, 20) }));
    const column = Math.max(0, ...drawn.map((node) => node.kind.length));
    const lines = drawn.flatMap((node) => {
        const { mark, state } = HOP[node.state];
        const note = node.note === '' ? '' : `: ${(0,plain/* shown */.SP)(node.note)}`;
        const [first = '', ...rest] = (0,terminal/* hang */.lG)('', `${(0,plain/* shown */.SP)(node.label, 200)}${note}`, column + 6);
        return [`  ${ink.state(state, mark)} ${node.kind.padEnd(column)}  ${first}`, ...rest];
    });
    const left = nodes.length - MAX_RECIPIENTS;
    return left > 0 ? [...lines, `  … ${count(left, 'more link')}: see --format json`] : lines;
}
function lossLines(report, ink) {
    const delivery = report.delivery;
    if (delivery === null)
        return [];
    const groups = lossGroups(delivery.losses);
    const lines = groups.slice(0, MAX_GROUPS).flatMap((group) => {
        const state = group.verdict === 'unknown' ? 'unknown' : 'bad';
        const named = group.events.slice(0, text_delivery_NAMED).map((event) => (0,plain/* shown */.SP)(event, 80));
        const more = group.events.length > text_delivery_NAMED ? ` and ${group.events.length - text_delivery_NAMED} more` : '';
        const words = `${(0,plain/* shown */.SP)(group.hop)}: ${count(group.events.length, 'call')} ${LOSS_WORDS[group.verdict]}: ${(0,plain/* shown */.SP)(group.reason)}`;
        return [
            ...(0,terminal/* hang */.lG)(`  ${ink.state(state, state === 'unknown' ? '?' : '✗')} `, words, 4),
            ...(0,terminal/* hang */.lG)('      ', `${named.join(', ')}${more}`),
            ...(group.counterExample === null ? [] : [ink.dim(text_delivery_example(JSON.stringify(group.counterExample)))]),
        ];
    });
    if (groups.length > MAX_GROUPS)
        lines.push(`  … ${count(groups.length - MAX_GROUPS, 'more reason')}: see --format json`);
    for (const pattern of delivery.silentByDeclaration)
        lines.push(...(0,terminal/* hang */.lG)('  ~ ', `silent by declaration: ${(0,plain/* shown */.SP)(pattern)}`));
    return lines;
}
/** One line: an event is JSON that somebody may want whole, but not here. */
function text_delivery_example(json) {
    const lead = '      for example ';
    const text = (0,plain/* shown */.SP)(json, terminal/* TEXT_WIDTH */.Lp * 4);
    const room = terminal/* TEXT_WIDTH */.Lp - lead.length;
    return lead + (text.length > room ? `${(0,plain/* clip */.$Q)(text, room - 1)}…` : text);
}

;// CONCATENATED MODULE: ./build/src/report/text-plan.js





const MAX_STEPS = 100;
const MAX_CHANGES = 200;
function reviewLines(report, ink) {
    const review = report.review;
    if (review === null)
        return [];
    const lines = review.changes.slice(0, MAX_CHANGES).flatMap((change) => {
        const mark = { weakens: ink.bad('-'), strengthens: ink.good('+'), neutral: ink.dim('=') }[change.class];
        const where = (0,plain/* shown */.SP)(`${change.location.path}:${change.location.line}`, 120);
        return [
            `  ${mark} ${change.class.padEnd(11)} ${ink.bold((0,plain/* shown */.SP)(change.path, 120))}  ${ink.dim(where)}`,
            ...(0,terminal/* hang */.lG)('      ', (0,plain/* shown */.SP)(change.effect)),
        ];
    });
    const left = review.changes.length - MAX_CHANGES;
    if (left > 0)
        lines.push(`  … ${count(left, 'more change')}: see --format json`);
    if (review.changes.length === 0)
        lines.push('  nothing changed');
    if (review.acceptedBy)
        lines.push(...(0,terminal/* hang */.lG)('  ', `the weakening was accepted by ${(0,plain/* shown */.SP)(review.acceptedBy)}`));
    return lines;
}
function planLines(report, ink) {
    const plan = report.plan;
    if (plan === null)
        return [];
    if (plan.steps.length === 0)
        return ['  no step is needed'];
    const left = plan.steps.length - MAX_STEPS;
    return [
        ...plan.steps.slice(0, MAX_STEPS).flatMap((step, index) => stepLines(step, index + 1, ink)),
        ...(left > 0 ? [`  … ${count(left, 'more step')}: see --format json`] : []),
        `  digest ${(0,plain/* shown */.SP)(plan.digest)}`,
    ];
}
const text_plan_OUTCOME = { done: '✓ done', failed: '✗ failed', 'not-tried': '- not tried' };
function stepLines(step, number, ink) {
    const who = step.by === 'reconcile' ? ink.dim('(reconcile)') : ink.state('unknown', '(a person)');
    const outcome = step.outcome === undefined ? '' : `  ${text_plan_OUTCOME[step.outcome.state]}`;
    const diff = changeLines(step.before, step.after).map((line) => {
        const shownLine = `      ${(0,plain/* shown */.SP)(line, limits/* LIMITS */.b.codeChars)}`;
        const cut = shownLine.length > terminal/* TEXT_WIDTH */.Lp ? `${(0,plain/* clip */.$Q)(shownLine, terminal/* TEXT_WIDTH */.Lp - 1)}…` : shownLine;
        return line.startsWith('+') ? ink.good(cut) : line.startsWith('-') ? ink.bad(cut) : ink.dim(cut);
    });
    return [
        `  ${String(number).padStart(2)}. ${ink.bold((0,plain/* shown */.SP)(step.action, 60))} ${who}${outcome}`,
        ...(0,terminal/* hang */.lG)('      ', (0,plain/* shown */.SP)(`${step.resource}${step.region === '' ? '' : ` in ${step.region}`}`, limits/* LIMITS */.b.codeChars)).map(ink.dim),
        ...step.text
            .split(/\r?\n/)
            .slice(0, limits/* LIMITS */.b.blockLines)
            .flatMap((line) => indented(line)),
        ...(step.costs === null ? [] : (0,terminal/* hang */.lG)('      ', `costs: ${(0,plain/* shown */.SP)(step.costs)}`)),
        ...(step.reversible ? [] : ['      cannot be undone']),
        ...(step.outcome?.error ? (0,terminal/* hang */.lG)('      ', `error: ${(0,plain/* shown */.SP)(step.outcome.error)}`) : []),
        ...diff,
    ];
}
/** Instructions keep their own indentation: they may be commands or Terraform to copy. */
function indented(line) {
    const own = /^ */.exec(line)?.[0].length ?? 0;
    return own > 0 ? [`      ${' '.repeat(Math.min(own, 40))}${(0,plain/* shown */.SP)(line.slice(own))}`] : (0,terminal/* hang */.lG)('      ', (0,plain/* shown */.SP)(line));
}

;// CONCATENATED MODULE: ./build/src/report/text.js








/** Findings printed in full; the JSON report has all. */
const MAX_FINDINGS = 200;
/** Ends with a newline. No line of it is a workflow command, and no foreign text in it holds a control character. */
function renderText(report, options) {
    const ink = inks(options.color);
    const blocks = [
        head(report, ink),
        section('Review', reviewLines(report, ink), ink),
        section('Accounts', accountLines(report, ink), ink),
        section('Recipients', recipientLines(report, ink), ink),
        section('Chain', chainLines(report, ink), ink),
        section('Calls that would be lost', lossLines(report, ink), ink),
        section(`Findings (${tally(report)})`, findingLines(report, ink), ink),
        section('Plan', planLines(report, ink), ink),
        section('Looked at', lookedAt(report, ink), ink),
        section('Notes', report.notes.flatMap((note) => (0,terminal/* hang */.lG)('  - ', (0,plain/* shown */.SP)(note))), ink),
        last(report, ink),
    ];
    return (0,terminal/* inert */.tJ)(`${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`);
}
function head(report, ink) {
    const state = words_stateOf(report);
    const [first = '', ...rest] = (0,terminal/* wrap */.LV)(headline(report), terminal/* TEXT_WIDTH */.Lp - badge(report).length - 4);
    const mark = ink.state(state, `${text_MARKS[state]} ${badge(report)}`);
    const { account, partition, eventRegion } = report.target;
    const about = [
        report.accounts === undefined && report.verdict !== null ? `account ${account ?? 'unknown'}` : null,
        partition !== null && partition !== 'aws' ? `partition ${partition}` : null,
        eventRegion === null ? null : `IAM events in ${eventRegion}`,
        report.baseline.path === '' ? null : `baseline ${report.baseline.path}`,
    ].filter((each) => each !== null);
    const indent = ' '.repeat(badge(report).length + 4);
    return [
        `${mark}  ${ink.bold(first)}`,
        ...rest.map((line) => `${indent}${ink.bold(line)}`),
        ...(0,terminal/* wrap */.LV)((0,plain/* shown */.SP)(about.join(', ')), terminal/* TEXT_WIDTH */.Lp - 2).map((line) => ink.dim(`  ${line}`)),
    ];
}
const text_MARKS = { good: '✓', bad: '✗', unknown: '?' };
function section(title, lines, ink) {
    return lines.length === 0 ? [] : [ink.bold(title), ...lines];
}
function tally(report) {
    const { fail, unknown, waived, pass } = report.counts;
    return `${fail} failed, ${unknown} unknown, ${waived} waived, ${pass} passed`;
}
function accountLines(report, ink) {
    return (report.accounts ?? []).map((account) => {
        const state = account.verdict === 'in-sync' ? 'good' : account.verdict === 'drifted' ? 'bad' : 'unknown';
        const calls = account.required === null ? '' : `${account.delivered ?? 0} of ${account.required} calls would arrive`;
        const words = `${(0,plain/* shown */.SP)(account.account ?? 'unknown').padEnd(14)} ${(account.verdict ?? 'unknown').padEnd(8)} ${calls}`;
        return `  ${ink.state(state, text_MARKS[state])} ${words.trimEnd()}`;
    });
}
function findingLines(report, ink) {
    const findings = spoken(report.findings);
    const lines = findings.slice(0, MAX_FINDINGS).flatMap((finding) => findingBlock(finding, ink));
    const left = findings.length - MAX_FINDINGS;
    if (left > 0)
        lines.push(`  … ${count(left, 'more finding')} of lower severity: see --format json`);
    if (findings.length === 0 && report.counts.pass > 0)
        lines.push(`  ${ink.state('good', '✓')} nothing to say`);
    return lines;
}
function findingBlock(finding, ink) {
    const state = finding.status === 'fail' ? 'bad' : finding.status === 'unknown' ? 'unknown' : 'good';
    const mark = finding.status === 'waived' ? ink.dim('~') : ink.state(state, text_MARKS[state]);
    const { path, line, column } = finding.location;
    const where = (0,plain/* shown */.SP)(`${path}:${line}:${column}`, 120);
    const about = [
        finding.account,
        finding.resource,
        finding.region !== null && !finding.resource?.includes(finding.region) ? finding.region : null,
    ].flatMap((each) => each ?? []);
    return [
        `  ${mark} ${ink.severity(finding.severity)} ${ink.bold((0,plain/* shown */.SP)(finding.check, 120))}  ${ink.dim(where)}`,
        ...(0,terminal/* hang */.lG)('      ', (0,plain/* shown */.SP)(finding.message)),
        ...(about.length > 0 ? (0,terminal/* hang */.lG)('      ', (0,plain/* shown */.SP)(about.join(' in '), limits/* LIMITS */.b.codeChars)).map(ink.dim) : []),
        ...(finding.status === 'waived' && finding.waiver
            ? (0,terminal/* hang */.lG)('      ', `waived until ${(0,plain/* shown */.SP)(finding.waiver.expires)}: ${(0,plain/* shown */.SP)(finding.waiver.reason)}`)
            : remedy(finding)),
    ];
}
const text_BY = { reconcile: 'fix (reconcile)', human: 'fix (a person)', 'grant-permission': 'to look' };
function remedy(finding) {
    if (finding.remediation === null)
        return [];
    return (0,terminal/* hang */.lG)('      ', `${text_BY[finding.remediation.by]}: ${(0,plain/* shown */.SP)(finding.remediation.text)}`);
}
function lookedAt(report, ink) {
    const observation = report.observation;
    if (observation === null)
        return [];
    const unread = observation.unreadable;
    return [
        `  ${count(observation.known, 'read')} answered, ${unread.length} not, at ${(0,plain/* shown */.SP)(observation.observedAt)}`,
        ...unread.slice(0, MAX_FINDINGS).flatMap((read) => {
            const grant = read.permission === null ? '' : `; grant ${read.permission}`;
            return (0,terminal/* hang */.lG)(`  ${ink.state('unknown', '?')} `, (0,plain/* shown */.SP)(`${read.read} in ${read.region}: ${read.reason}${grant}`), 4);
        }),
        ...observation.vouched.slice(0, MAX_FINDINGS).flatMap((link) => (0,terminal/* hang */.lG)('  ~ ', `vouched, not seen: ${(0,plain/* shown */.SP)(link)}`)),
    ];
}
function last(report, ink) {
    const next = nextStep(report);
    return next === null ? [] : (0,terminal/* wrap */.LV)((0,plain/* shown */.SP)(`Next: ${next}`), terminal/* TEXT_WIDTH */.Lp).map(ink.bold);
}

;// CONCATENATED MODULE: ./build/src/checks/rules.js


function ruleInfos() {
    return CHECKS.map((check) => ({
        id: check.id,
        title: check.title,
        hop: check.hop,
        severity: check.severity,
        rationale: check.rationale,
        remediation: `Console: ${check.remediation.console} CLI: ${check.remediation.cli} Terraform: ${check.remediation.terraform}`,
        docs: docsOf(check),
    }));
}

;// CONCATENATED MODULE: ./build/src/commands/shared/report.js
/** A session's report, and how a host gets it. */










function reportOf(command, session, world) {
    const { proof, parsed } = session;
    const { context } = proof;
    const { findings, verdict } = assess(CHECKS, proof);
    return {
        schema: 'iam-alert-guard/report/1',
        tool: { name: 'iam-alert-guard', version: world.version },
        command,
        generatedAt: `${new Date(context.now).toISOString().slice(0, 19)}Z`,
        baseline: { path: parsed.source.path, sha256: parsed.source.sha256 },
        target: { account: context.facts.account, partition: context.partition, eventRegion: context.eventRegion },
        verdict,
        counts: countsOf(findings),
        findings,
        delivery: deliveryBlock(proof),
        plan: null,
        review: null,
        route: pictureOf(proof),
        observation: observationBlock(proof),
        notes: [],
    };
}
function render(report, format, world) {
    switch (format) {
        case 'text':
            return renderText(report, { color: world.host.color });
        case 'json':
            return renderJson(report);
        case 'markdown':
            return renderSummary(report);
        case 'sarif':
            return renderSarif(report, { rules: ruleInfos() });
    }
}
/** Writes the report everywhere it was asked for. */
async function publish(report, request, world) {
    const { host, files } = world;
    if (request.output === null)
        await host.report(render(report, request.format, world));
    else
        await files.write(request.output, render(report, request.format, { ...world, host: { ...host, color: false } }));
    const extra = [
        [request.files.json, 'json'],
        [request.files.sarif, 'sarif'],
        [request.files.markdown, 'markdown'],
    ];
    for (const [path, format] of extra)
        if (path !== undefined)
            await files.write(path, render(report, format, world));
    await host.summary(renderSummary(report));
    host.annotate(annotations(report, { failOn: request.failOn, failOnUnknown: request.failOnUnknown }));
    host.output('verdict', report.verdict ?? 'unknown');
    host.output('findings-failed', String(report.counts.fail));
    host.output('findings-unknown', String(report.counts.unknown));
    host.output('events-required', String(report.delivery?.required ?? 0));
    host.output('events-delivered', String(report.delivery?.delivered ?? 0));
    if (report.plan !== null)
        host.output('plan-digest', report.plan.digest);
    if (request.files.json !== undefined)
        host.output('report-json', request.files.json);
    if (request.files.sarif !== undefined)
        host.output('report-sarif', request.files.sarif);
}
function exitCode(report, session, options) {
    return exitOf(report.findings, session.identified, options);
}

;// CONCATENATED MODULE: ./build/src/baseline/bytes.js
/** Bytes -> text, and offsets in it -> lines and columns. */
/** 1 MiB. */
const MAX_BYTES = 1024 * 1024;
/** The file as text, or what keeps it from being text. A byte order mark is dropped; line ends stay as they are. */
function decode(bytes) {
    const size = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength;
    if (size > MAX_BYTES) {
        return {
            text: '',
            fault: { offset: 0, message: `the file has ${size} bytes; a baseline may have ${MAX_BYTES} (1 MiB)`, hint: null },
        };
    }
    if (typeof bytes === 'string')
        return controlFree(bytes.replace(/^\ufeff/, ''));
    try {
        return controlFree(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        const text = new TextDecoder('utf-8').decode(bytes);
        const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        const message = wide ? 'the file is UTF-16, not UTF-8' : 'not UTF-8 text: a byte here belongs to no character';
        return {
            text,
            fault: { offset: wide ? 0 : Math.max(text.indexOf('\ufffd'), 0), message, hint: 'save the file as UTF-8' },
        };
    }
}
/** YAML allows no control characters but tab and line ends: https://yaml.org/spec/1.2.2/#51-character-set */
function controlFree(text) {
    // eslint-disable-next-line no-control-regex
    const offset = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    if (offset < 0)
        return { text };
    const code = text.charCodeAt(offset).toString(16).padStart(4, '0');
    return {
        text,
        fault: { offset, message: `a control character (U+${code.toUpperCase()}) stands here`, hint: 'is this a text file?' },
    };
}
/** Line and column, both from 1, of an offset; a column is a UTF-16 code unit, as editors count. */
function positions(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/baseline/walk.js
/** YAML nodes -> plain values, with a place for each. */


const MAX_DEPTH = 50;
const MAX_ALIASES = 100;
/** A file with this many faults gets no better advice from more of them. */
const MAX_FAULTS = 50;
/** The key of `Walk.places`. */
function pathKey(path) {
    return JSON.stringify(path);
}
/** Turns nodes into values, notes where each stands, and follows aliases within the limits. */
class walk_Walk {
    text;
    faults;
    places = new Map();
    anchors = new Map();
    aliases = 0;
    constructor(text, faults) {
        this.text = text;
        this.faults = faults;
    }
    value(node, path, key, depth, at = offsetOf(node)) {
        if (this.faults.length >= MAX_FAULTS)
            return undefined;
        const spelling = (0,dist/* isScalar */.jn)(node) && node.range
            ? this.text.slice(node.range[0], Math.min(node.range[1], node.range[0] + 400))
            : null;
        this.places.set(pathKey(path), { key, value: at ?? key ?? 0, spelling });
        if (node === null)
            return null;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.alias(node.source, path, key, depth, at ?? 0);
        if ('anchor' in node && typeof node.anchor === 'string')
            this.anchors.set(node.anchor, node);
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node.value, at ?? 0);
        if (depth > MAX_DEPTH)
            return this.fault(at ?? 0, `nested deeper than ${MAX_DEPTH} levels`, 'an alias that holds itself?');
        if ((0,dist/* isMap */.jh)(node))
            return this.map(node, path, depth);
        if ((0,dist/* isSeq */.oP)(node)) {
            return node.items.map((item, index) => this.value(item, [...path, index], null, depth + 1, offsetOf(item) ?? at));
        }
        return this.fault(at ?? 0, 'not readable as YAML', null);
    }
    map(node, path, depth) {
        // Without a prototype, `__proto__` is a key like any other.
        const result = Object.create(null);
        for (const pair of node.items) {
            if (!(0,dist/* isPair */.tO)(pair))
                continue;
            const name = this.keyName(pair);
            if (name === null)
                continue;
            const offset = offsetOf(pair.key) ?? 0;
            if (Object.hasOwn(result, name)) {
                this.fault(offset, `the key ${text_quote(name)} stands here a second time`, 'remove one of the two', true);
                continue;
            }
            result[name] = this.value(pair.value, [...path, name], offset, depth + 1);
        }
        return result;
    }
    keyName(pair) {
        const { key } = pair;
        if ((0,dist/* isScalar */.jn)(key)) {
            if (key.value === '<<' && key.type === 'PLAIN') {
                this.fault(offsetOf(key) ?? 0, 'merge keys ("<<") are not part of YAML 1.2', 'write the keys out, or use an alias for a whole value', true);
                return null;
            }
            return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
        }
        this.fault(offsetOf(key) ?? 0, 'a key must be plain text', null);
        return null;
    }
    alias(name, path, key, depth, at) {
        const target = this.anchors.get(name);
        if (target === undefined)
            return this.fault(at, `the alias ${text_quote(`*${name}`)} has no anchor before it`, null);
        this.aliases++;
        if (this.aliases > MAX_ALIASES) {
            if (this.aliases === MAX_ALIASES + 1)
                this.fault(at, `more than ${MAX_ALIASES} aliases are expanded`, 'write the values out');
            return undefined;
        }
        return this.value(target, path, key, depth, at);
    }
    scalar(value, at) {
        if (typeof value === 'number') {
            if (!Number.isFinite(value))
                return this.fault(at, 'not a number that JSON can hold', null);
            if (Number.isInteger(value) && !Number.isSafeInteger(value))
                return this.fault(at, 'a number too large to be read exactly', 'if it is an identifier, quote it');
            return value;
        }
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        return this.fault(at, 'not a value that JSON can hold', null);
    }
    fault(offset, message, hint, mild = false) {
        if (this.faults.length < MAX_FAULTS)
            this.faults.push({ offset, message, hint, mild });
    }
}
function offsetOf(node) {
    return node?.range?.[0];
}

;// CONCATENATED MODULE: ./build/src/baseline/document.js
/**
 * Text -> plain values with a place for each: the part of reading a baseline that knows YAML and nothing of baselines.
 * JSON is YAML, so both are read here. Only what JSON can say comes out: text, numbers, booleans, null, lists, mappings.
 */



/** Reads the text of a file; never throws. `value` is of use only where there are no faults. */
function readDocument(text) {
    const refuse = (...faults) => ({ value: undefined, faults, places: new Map() });
    try {
        const { tokens, deep } = tokenize(text);
        if (deep !== null)
            return refuse({ offset: deep, message: `nested deeper than ${MAX_DEPTH} levels`, hint: null });
        const documents = tokens.filter((token) => token.type === 'document');
        const second = documents[1];
        if (second !== undefined) {
            return refuse({
                offset: second.offset,
                message: 'a second YAML document begins here',
                hint: 'a baseline is one document: remove the "---"',
            });
        }
        const composer = new dist/* Composer */.Dk(OPTIONS);
        const [document] = [...composer.compose(tokens, true, text.length)];
        if (document === undefined)
            return refuse(emptyFault);
        const errors = document.errors.slice(0, MAX_FAULTS).map(syntaxFault);
        if (errors.length > 0)
            return refuse(...errors);
        if (document.contents === null || ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null))
            return refuse(emptyFault);
        const walk = new walk_Walk(text, document.warnings.slice(0, MAX_FAULTS / 2).map((warning) => warningFault(warning, text)));
        const value = walk.value(document.contents, [], null, 1);
        return { value, faults: walk.faults, places: walk.places };
    }
    catch (error) {
        // The parser's own limits (its call stack) are the only known way here.
        return refuse({
            offset: 0,
            message: `not readable as YAML: ${oneLine(error instanceof Error ? error.message : String(error))}`,
            hint: null,
        });
    }
}
/** Duplicate keys are found in the walk: the library compares every key with every other, which a large file makes slow. */
const OPTIONS = { uniqueKeys: false, resolveKnownTags: false, prettyErrors: false };
const emptyFault = {
    offset: 0,
    message: 'the file is empty',
    hint: 'the smallest baseline: "version: 1" and a list of recipients',
};
function syntaxFault(error) {
    return { offset: error.pos[0], message: `YAML syntax: ${oneLine(error.message)}`, hint: syntaxHint(error.code) };
}
/** An unknown tag is only a warning to the parser, and a change of meaning to a reader: here it is an error. */
function warningFault(warning, text) {
    if (warning.code !== 'TAG_RESOLVE_FAILED')
        return { ...syntaxFault(warning), mild: true };
    const [offset] = warning.pos;
    const tag = /^\S{1,80}/u.exec(text.slice(offset, offset + 80))?.[0] ?? '';
    return {
        offset,
        message: `the tag ${text_quote(tag)} is not understood here`,
        hint: 'remove the tag: a baseline needs none',
        mild: true,
    };
}
function syntaxHint(code) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'indent with spaces';
        case 'MISSING_CHAR':
            return 'close the quotation mark or bracket';
        case 'MULTILINE_IMPLICIT_KEY':
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'is a colon or a quotation mark missing or too many?';
        default:
            return null;
    }
}
/** The token trees of the text, or the offset at which it nests too deep (`tokens` then holds what was read before). */
function tokenize(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let errors = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                errors++;
        }
        // A megabyte of brackets takes seconds to build: stop well above the limits, then find the exact place.
        if (parser.stack.length > 4 * MAX_DEPTH || errors > MAX_FAULTS)
            break;
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, deep: tooDeep(tokens) };
}
/**
 * The offset of the first collection that stands too deep, found on the token tree and with a stack of our own: composing nodes is
 * recursive, and a file of opening brackets ends not only the composer but the whole process.
 */
function tooDeep(tokens) {
    const stack = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { token } = next;
        const collection = 'items' in token;
        const depth = next.depth + (collection ? 1 : 0);
        if (depth > MAX_DEPTH)
            return token.offset;
        if (collection) {
            for (const item of token.items) {
                if (item.key)
                    stack.push({ token: item.key, depth });
                if (item.value)
                    stack.push({ token: item.value, depth });
            }
        }
        else if (token.type === 'document' && token.value !== undefined) {
            stack.push({ token: token.value, depth });
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/baseline/effective.js
/** Defaults that depend on other keys. After this a baseline says what holds, whether it was declared or not. */

const TEXT_PROTOCOLS = new Set(['email', 'email-json', 'sms']);
function effective(declared, recipients) {
    const events = typeof declared.events === 'string' ? { include: declared.events, exclude: [], except: [] } : declared.events;
    const { reads } = requiredCalls({ events });
    return {
        ...declared,
        events,
        trail: { ...declared.trail, 'management-events': declared.trail['management-events'] ?? (reads ? 'all' : 'write') },
        rule: {
            ...declared.rule,
            state: declared.rule.state ?? (reads ? 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' : 'ENABLED'),
            // Prose suits those who read it as it comes; a program behind a URL or a queue expects the event.
            message: declared.rule.message ?? (recipients.every(({ protocol }) => TEXT_PROTOCOLS.has(protocol)) ? 'readable' : 'raw'),
        },
        recipients,
    };
}

;// CONCATENATED MODULE: ./build/src/baseline/source.js




function issue(at, message, hint = null, anchor = 'value') {
    return { at, anchor, message, hint };
}
/** The problem at an offset of a file that could not be read as values. */
function problemAtOffset(path, text, fault) {
    return { path, ...positions(text)(fault.offset), message: fault.message, hint: fault.hint };
}
function sourceOf(path, bytes, text, places) {
    const position = positions(text);
    const at = (offset) => ({ path, ...position(offset) });
    const nearestPlace = (wanted) => {
        for (let length = wanted.length; length >= 0; length--) {
            const place = places.get(pathKey(wanted.slice(0, length)));
            if (place !== undefined)
                return place;
        }
        return undefined;
    };
    /** A value that begins on a later line than its key is pointed at by its key: that is the line a reader looks for. */
    const pointer = (place) => {
        if (place === undefined)
            return at(0);
        const value = at(place.value);
        const key = place.key === null ? null : at(place.key);
        return key !== null && place.spelling === null && key.line !== value.line ? key : value;
    };
    return {
        path,
        sha256: (0,snapshot_endpoint/* sha256Hex */.fg)(bytes),
        locate: (wanted) => pointer(nearestPlace(wanted)),
        declares: (wanted) => places.has(pathKey(wanted)),
        spelling: (wanted) => places.get(pathKey(wanted))?.spelling ?? null,
        problem: ({ at: wanted, anchor, message, hint }) => {
            const place = nearestPlace(wanted);
            const location = anchor === 'key' && place !== undefined && place.key !== null ? at(place.key) : pointer(place);
            return { ...location, message, hint };
        },
    };
}
/** `recipients[1].endpoint`; keys that are not plain words stand in quotation marks. */
function pathText(path) {
    let result = '';
    for (const step of path) {
        if (typeof step === 'number')
            result += `[${step}]`;
        else if (/^[A-Za-z_][\w-]{0,63}$/.test(step))
            result += result === '' ? step : `.${step}`;
        else
            result += `[${text_quote(step)}]`;
    }
    return result === '' ? 'the baseline' : result;
}

;// CONCATENATED MODULE: ./build/src/baseline/issues.js



/** So many unknown keys of one mapping are spoken of; more would bury what matters. */
const MAX_KEYS = 50;
/** The value at a path of plain data; undefined where there is none. */
function issues_valueAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
            return undefined;
        found = found[step];
    }
    return found;
}
/** Every objection of the schema to `value`, in the order of the schema. */
function schemaIssues(issues, value, spelling) {
    return issues.flatMap((issue) => translate(issue, [], value, spelling));
}
function translate(issue, base, root, spelling) {
    const at = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
    const value = issues_valueAt(root, at);
    const wrong = (must, hint = null) => {
        if (value === undefined)
            return [missing(at, must)];
        return [
            {
                at,
                anchor: 'value',
                message: `${pathText(at)} ${must}${found(at, value, spelling(at))}`,
                hint: hint ?? hintFor(at, value, issue, spelling(at)),
            },
        ];
    };
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.slice(0, MAX_KEYS).map((key) => unknownKey([...at, key], keysAt(at, root)));
        case 'invalid_union':
            if (issue.discriminator !== undefined)
                return wrongProtocol(at, root, spelling);
            return bestBranch(issue.errors).flatMap((inner) => translate(inner, at, root, spelling));
        case 'invalid_value': {
            const words = issue.values.map(String);
            const near = typeof value === 'string' ? nearest(value, words) : null;
            return wrong(words.length === 1 ? `must be ${words.join('')}` : `must be ${oneOf(words)}`, near === null ? null : `did you mean ${near}?`);
        }
        case 'invalid_type':
            return wrong(`must be ${TYPE_WORDS[issue.expected] ?? issue.expected}`);
        case 'too_small':
            if (issue.origin === 'number' || issue.origin === 'int')
                return wrong(`must be at least ${issue.minimum}`);
            return [{ at, anchor: 'value', message: `${pathText(at)} must not be empty`, hint: emptyHint(at) }];
        case 'too_big':
            return wrong(issue.origin === 'string'
                ? `must have at most ${issue.maximum} characters`
                : `must be at most ${issue.maximum}`);
        default:
            return wrong(issue.message);
    }
}
const TYPE_WORDS = {
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
    object: 'a mapping (key: value)',
    array: 'a list',
};
const MISSING_HINTS = {
    version: 'write "version: 1"',
    recipients: 'name at least one, e.g. "- {protocol: email, endpoint: secops@example.com}"',
};
function missing(at, must) {
    const name = at[at.length - 1];
    const parent = at.slice(0, -1);
    const message = parent.length === 0 ? `"${String(name)}" is missing` : `"${String(name)}" is missing in ${pathText(parent)}`;
    const hint = (parent.length === 0 ? MISSING_HINTS[String(name)] : undefined) ?? `${String(name)} ${must}`;
    return { at: parent, about: at, anchor: 'value', message, hint };
}
/** What stands there instead, for a message. A URL may be a secret even where it is malformed, so none is shown. */
function found(at, value, spelling) {
    if (value === null)
        return ', not empty';
    if (Array.isArray(value))
        return ', not a list';
    if (typeof value === 'object')
        return ', not a mapping';
    const text = spelling ?? JSON.stringify(value);
    const secret = at[at.length - 1] === 'endpoint' && text.includes('/') && !/^['"]?arn:/.test(text);
    return secret ? '' : `, not ${text_quote(unquoted(text))}`;
}
function unquoted(text) {
    const inner = /^(["'])([^]*)\1$/.exec(text);
    return inner?.[2] ?? text;
}
function hintFor(at, value, issue, spelling) {
    if (Array.isArray(value))
        return at[0] === 'events' && at.length === 1 ? 'write {include: [...]}' : null;
    if (issue.code !== 'invalid_type')
        return null;
    if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') && spelling !== null) {
        return `quote it: "${spelling.slice(0, 60)}"`;
    }
    if (issue.expected === 'boolean' && typeof value === 'string') {
        const folded = value.toLowerCase();
        if (['yes', 'on', 'true', 'y'].includes(folded))
            return 'write true, without quotation marks';
        if (['no', 'off', 'false', 'n'].includes(folded))
            return 'write false, without quotation marks';
    }
    if (value === null)
        return 'remove the key, or give it a value';
    return null;
}
function emptyHint(at) {
    return at[0] === 'recipients' && at.length === 1
        ? 'name at least one recipient: an alert that reaches nobody is none'
        : null;
}
/** Of a union's branches the one that was meant: the one whose objections lie deepest. */
function bestBranch(branches) {
    const depth = (issues) => Math.max(...issues.map((issue) => (issue.code === 'invalid_type' ? 0 : 0.5) + issue.path.length));
    return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}
function unknownKey(at, known) {
    const key = String(at[at.length - 1]);
    const near = nearest(key, known);
    const section = near === null ? SECTIONS.find((name) => keysAt([name], undefined).includes(key)) : undefined;
    const hint = near !== null
        ? `did you mean ${text_quote(near)}?`
        : section !== undefined
            ? `${text_quote(key)} belongs under ${text_quote(section)}`
            : `known here: ${known.join(', ')}`;
    const where = at.length === 1 ? '' : ` in ${pathText(at.slice(0, -1))}`;
    return { at, anchor: 'key', message: `unknown key ${text_quote(key)}${where}`, hint };
}
const SECTIONS = ['trail', 'rule', 'topic', 'events'];
/** No branch of the schema fits an entry whose protocol is wrong or missing, so its keys are judged here. */
function wrongProtocol(at, root, spelling) {
    const entry = at.slice(0, -1);
    const known = keysAt(entry, root);
    const keys = Object.keys(issues_valueAt(root, entry) ?? {});
    const issues = keys.filter((key) => !known.includes(key)).map((key) => unknownKey([...entry, key], known));
    const value = issues_valueAt(root, at);
    const words = `one of ${oneOf(PROTOCOLS)}`;
    if (value === undefined)
        return [missing(at, `is ${words}`), ...issues];
    const near = typeof value === 'string' ? nearest(value, PROTOCOLS) : null;
    const hint = near === null ? null : `did you mean ${near}?`;
    return [
        { at, anchor: 'value', message: `${pathText(at)} must be ${words}${found(at, value, spelling(at))}`, hint },
        ...issues,
    ];
}
const PROTOCOLS = baselineSchema.shape.recipients.element.options.map((option) => option.shape.protocol.value);
/** The keys that the schema knows at a path. */
function keysAt(path, root) {
    let schema = baselineSchema;
    for (const [index, step] of path.entries()) {
        const { shape, element } = issues_opened(schema, issues_valueAt(root, path.slice(0, index)));
        schema = typeof step === 'number' ? element : shape?.[step];
    }
    return Object.keys(issues_opened(schema, issues_valueAt(root, path)).shape ?? {});
}
/** A schema without its wrappers (optional, default); of a union, the branch that has keys. */
function issues_opened(schema, value) {
    const { def } = schema;
    if (def === undefined)
        return {};
    if (def.innerType !== undefined)
        return issues_opened(def.innerType, value);
    if (def.options !== undefined) {
        const branches = def.options.map((option) => issues_opened(option, value));
        return branches.find(({ shape, element }) => (Array.isArray(value) ? element : shape) !== undefined) ?? {};
    }
    return { ...(def.shape && { shape: def.shape }), ...(def.element !== undefined && { element: def.element }) };
}

;// CONCATENATED MODULE: ./build/src/baseline/recipients.js
/** From entries of the file to recipients: each named in one way, reachable by shape, declared once, and free of its secret. */





const WAYS = ['endpoint', 'endpoint-env', 'endpoint-sha256'];
/** Reads every entry of `recipients`; what is wrong with one does not hide the others. */
function readRecipients(root, clean, options) {
    const list = issues_valueAt(root, ['recipients']);
    const recipients = [];
    const endpoints = [];
    const issues = [];
    const seen = new Set();
    for (const index of Array.isArray(list) ? list.keys() : []) {
        const at = ['recipients', index];
        const read = readRecipient(root, at, clean, options);
        issues.push(...read.issues);
        if (read.recipient === null)
            continue;
        const { recipient } = read;
        const keys = identities(recipient);
        if (keys.some((key) => seen.has(key)))
            issues.push(issue(at, `the same recipient is declared twice: ${recipient.protocol} ${text_quote(recipient.public)}`, 'remove one of the two'));
        for (const key of keys)
            seen.add(key);
        recipients.push(recipient);
        endpoints.push(read.endpoint);
    }
    return { recipients, endpoints, issues };
}
/** Is this what a subscription seen in AWS (in its public form) was declared as? */
function recipientMatches(recipient, protocol, publicForm) {
    return recipient.protocol === protocol && recipient.matches.some((form) => sameEndpoint(protocol, form, publicForm));
}
/** Two recipients that share one of these are one. */
function identities({ protocol, public: form, matches }) {
    return matches.length === 0
        ? [`${protocol} ${form}`]
        : [(0,snapshot_endpoint/* recipientKey */.rM)(protocol, form), `${protocol} ${(0,snapshot_endpoint/* endpointDigest */.um)(protocol, form)}`];
}
function readRecipient(root, at, clean, options) {
    const refuse = (...issues) => ({ recipient: null, endpoint: null, issues });
    const entry = issues_valueAt(root, at);
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
        return refuse();
    const named = WAYS.filter((way) => issues_valueAt(entry, [way]) !== undefined);
    const [from, second] = named;
    if (from === undefined)
        return refuse(issue(at, 'the recipient has no endpoint', 'write "endpoint", "endpoint-env" or "endpoint-sha256"'));
    if (second !== undefined)
        return refuse(issue([...at, second], `the recipient names its endpoint twice: ${named.join(' and ')}`, 'keep one of them', 'key'));
    const protocol = issues_valueAt(entry, ['protocol']);
    if (!clean([...at, 'protocol']) ||
        !clean([...at, from]) ||
        typeof protocol !== 'string' ||
        !Object.hasOwn(ENDPOINTS, protocol))
        return refuse();
    return recipients_resolve(protocol, from, String(issues_valueAt(entry, [from])), [...at, from], options);
}
function recipients_resolve(protocol, from, written, at, { env, unset = 'problem' }) {
    if (from === 'endpoint-sha256') {
        const form = (0,snapshot_endpoint/* publicDigest */.sr)(written);
        return { recipient: { protocol, public: form, matches: [form], from }, endpoint: null, issues: [] };
    }
    const endpoint = from === 'endpoint' ? written : (env?.(written) ?? '');
    const { shape, words } = ENDPOINTS[protocol];
    const callable = shape.test(endpoint) && (!protocol.startsWith('http') || URL.canParse(endpoint));
    if (from === 'endpoint-env' && !callable && (env === undefined || unset === 'unresolved')) {
        return { recipient: { protocol, public: `$${written}`, matches: [], from }, endpoint: null, issues: [] };
    }
    if (endpoint === '') {
        const message = `the environment variable ${text_quote(written)} is not set`;
        return { recipient: null, endpoint: null, issues: [issue(at, message, 'pass it to the run, e.g. from a secret')] };
    }
    if (!callable) {
        const message = from === 'endpoint'
            ? `not a URL that can be called`
            : `the environment variable ${text_quote(written)} does not hold ${words}`;
        return { recipient: null, endpoint: null, issues: [issue(at, message)] };
    }
    const form = (0,snapshot_endpoint/* publicEndpoint */.l8)(protocol, endpoint);
    const masked = (0,snapshot_endpoint/* withMaskedPassword */.JE)(endpoint);
    const matches = masked === null ? [form] : [form, (0,snapshot_endpoint/* publicEndpoint */.l8)(protocol, masked)];
    return { recipient: { protocol, public: form, matches, from }, endpoint, issues: [] };
}

;// CONCATENATED MODULE: ./build/src/baseline/secrets.js
/** Literals that look like secrets: a baseline is read by everyone who can read the repository. */
/** Path segments and query values from this length on, with letters and digits mixed, are taken for tokens. */
const TOKEN_LENGTH = 16;
/** Beginnings that their issuers chose so that scanners find them. */
const KNOWN_TOKENS = [
    /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/,
    /\bgh[oprsu]_[0-9A-Za-z]{36}\b/,
    /\bgithub_pat_[0-9A-Za-z_]{40}/,
    /\bxox[abeoprs]-[0-9A-Za-z-]{10}/,
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/,
];
const TELLING_NAME = /^(?:.*[_-])?(?:token|key|apikey|secret|sig|signature|password|passwd|pwd|auth|code)$/i;
/** Why a literal looks like a secret; null where it does not. Never quotes it. */
function secretLooking(text) {
    if (KNOWN_TOKENS.some((token) => token.test(text)))
        return 'has the form of an access key or token';
    return /^https?:\/\//i.test(text) ? secretInUrl(text) : null;
}
function secretInUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return null;
    }
    if (url.password !== '')
        return 'is a URL with a password in it';
    if (url.pathname.split('/').some(isTokenLike))
        return 'is a URL with what looks like a token in its path';
    for (const [name, value] of url.searchParams) {
        if (isTokenLike(value) || (value !== '' && TELLING_NAME.test(name)))
            return 'is a URL with what looks like a token in its query';
    }
    return null;
}
function isTokenLike(segment) {
    // Words joined by hyphens are names; tokens have no vowels to speak of and mix digits with letters in one run.
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(segment))
        return true;
    return segment
        .split(/[-._~%]/)
        .some((run) => run.length >= TOKEN_LENGTH && /[0-9]/.test(run) && /[A-Za-z]/.test(run));
}

;// CONCATENATED MODULE: ./build/src/data/partitions.js
/**
 * What is true of a whole AWS partition: its DNS suffix, and the one region whose default event bus receives the events of IAM.
 *
 * IAM is a global service: a rule for its events does nothing in any other region. Where AWS has a page that says which region it is,
 * that page is the source; else it is the region for which the AWS SDK signs requests to IAM's endpoint, from the endpoint rule set
 * shipped in `@aws-sdk/client-iam` (3.1169.0, `endpoint/bdd`). A partition without a row here has no known event region, and none is guessed.
 */
/** DNS suffixes: the partition table of the AWS SDK (`@aws-sdk/core`, `util-endpoints/lib/aws/partitions`). */
const PARTITIONS = [
    {
        name: 'aws',
        dnsSuffix: 'amazonaws.com',
        eventRegion: 'us-east-1',
        eventRegionSource: 'https://repost.aws/knowledge-center/eventbridge-rule-triggers-iam-single-region',
    },
    {
        name: 'aws-cn',
        dnsSuffix: 'amazonaws.com.cn',
        eventRegion: 'cn-north-1',
        eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
    },
    {
        name: 'aws-us-gov',
        dnsSuffix: 'amazonaws.com',
        eventRegion: 'us-gov-west-1',
        eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
    },
    {
        name: 'aws-eusc',
        dnsSuffix: 'amazonaws.eu',
        eventRegion: 'eusc-de-east-1',
        eventRegionSource: "signing region of IAM's endpoint in the AWS SDK's rule set (@aws-sdk/client-iam 3.1169.0)",
    },
];
/** The facts of a partition, or null where none are known (`aws-iso`, or a name from a hostile ARN). */
function partitionFacts(name) {
    return PARTITIONS.find((partition) => partition.name === name) ?? null;
}
/** The beginnings of region names, by the region expressions of the SDK's partition table; the longer ones first. */
const REGION_PREFIXES = [
    ['us-gov-', 'aws-us-gov'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['us-iso-', 'aws-iso'],
    ['eu-isoe-', 'aws-iso-e'],
    ['eusc-', 'aws-eusc'],
    ['cn-', 'aws-cn'],
    ...['us-', 'eu-', 'ap-', 'sa-', 'ca-', 'me-', 'af-', 'il-', 'mx-'].map((prefix) => [prefix, 'aws']),
];
/** The name of the partition that a region belongs to, by its name; null where no partition has such regions. */
function partitionOfRegion(region) {
    return REGION_PREFIXES.find(([prefix]) => region.startsWith(prefix))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/baseline/semantics.js
/** What takes more than one value to judge. Reads raw values, so that it speaks beside what the schema says, not after it. */









/** All issues of the file as a whole. `clean(path)` says whether the schema had nothing against a value. */
function semanticIssues(root, clean, checks) {
    return [
        ...eventIssues(root, clean),
        ...patternIssues(root, clean),
        ...placeIssues(root, clean),
        ...vouchedIssues(root, clean),
        ...waiverIssues(root, clean, checks),
    ];
}
function listAt(root, path) {
    const value = issues_valueAt(root, path);
    return Array.isArray(value) ? value : [];
}
/** `events` as the schema reads it, or null where it cannot. */
function declaredEvents(root) {
    const parsed = baselineSchema.shape.events.safeParse(issues_valueAt(root, ['events']), { jitless: true });
    if (!parsed.success)
        return null;
    return typeof parsed.data === 'string' ? { include: parsed.data, exclude: [], except: [] } : parsed.data;
}
function eventIssues(root, clean) {
    if (!clean(['events']))
        return [];
    const issues = [];
    for (const key of ['include', 'exclude']) {
        for (const [index, selector] of listAt(root, ['events', key]).entries()) {
            if (typeof selector !== 'string')
                continue;
            const selection = selectCalls(selector);
            if ('message' in selection)
                issues.push(issue(['events', key, index], selection.message, selection.hint));
        }
    }
    const events = declaredEvents(root);
    if (issues.length > 0 || events === null)
        return issues;
    const { calls, reads } = requiredCalls({ events });
    if (calls.length === 0)
        return [
            issue(['events'], '`events` asks for no call that is known to reach CloudTrail', 'include at least one call of the public IAM API'),
        ];
    return reads ? readIssues(root) : [];
}
/** Reads reach a rule only if the trail records them and the rule's state lets them through. */
function readIssues(root) {
    const issues = [];
    if (issues_valueAt(root, ['trail', 'management-events']) === 'write') {
        issues.push(issue(['trail', 'management-events'], '`events` asks for reads, which a trail of write events does not record', 'write "all", or leave it out'));
    }
    if (issues_valueAt(root, ['rule', 'state']) === 'ENABLED') {
        const hint = 'write ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS, or leave it out';
        issues.push(issue(['rule', 'state'], '`events` asks for reads, which a rule in state ENABLED does not see', hint));
    }
    return issues;
}
function patternIssues(root, clean) {
    const except = listAt(root, ['events', 'except']).map((_, index) => ['events', 'except', index]);
    return [['rule', 'pattern'], ...except].flatMap((path) => {
        const value = issues_valueAt(root, path);
        return value === undefined || !clean(path) ? [] : patternIssue(path, value);
    });
}
function patternIssue(at, value) {
    try {
        parse_parsePattern(JSON.stringify(value));
        return [];
    }
    catch (error) {
        if (!(error instanceof errors_PatternError))
            throw error;
        const inner = pathWithin(value, '$', error.path);
        const where = inner.length === 0 ? '' : `${pathText(inner)}: `;
        return [issue([...at, ...inner], `not an event pattern that EventBridge takes: ${where}${error.reason}`, null)];
    }
}
/** The keys that lead to a place which the pattern language names by a JSON path. */
function pathWithin(value, here, target) {
    if (here === target || typeof value !== 'object' || value === null)
        return [];
    const entries = Array.isArray(value)
        ? [...value.entries()]
        : Object.entries(value);
    for (const [key, child] of entries) {
        const there = errors_step(here, key);
        if (there === target)
            return [key];
        const next = target[there.length];
        if (target.startsWith(there) && (next === '.' || next === '['))
            return [key, ...pathWithin(child, there, target)];
    }
    return [];
}
/** Every place that may hold an ARN. */
const ARN_PATHS = [
    ['trail', 'kms-key'],
    ['rule', 'bus'],
    ['rule', 'dead-letter-queue'],
    ['topic', 'name'],
    ['topic', 'kms-key'],
];
/** Regions exist, and what names a partition names the declared one. */
function placeIssues(root, clean) {
    const declared = issues_valueAt(root, ['partition']);
    const partition = typeof declared === 'string' && clean(['partition']) ? declared : null;
    const issues = [];
    const home = issues_valueAt(root, ['trail', 'home-region']);
    if (typeof home === 'string' && clean(['trail', 'home-region'])) {
        const actual = partitionOfRegion(home);
        if (actual === null)
            issues.push(issue(['trail', 'home-region'], `no AWS partition has a region called ${text_quote(home)}`));
        else if (partition !== null && actual !== partition)
            issues.push(semantics_foreign(['trail', 'home-region'], home, actual, partition));
    }
    if (partition === null)
        return issues;
    const recipients = listAt(root, ['recipients']).map((_, index) => ['recipients', index, 'endpoint']);
    const vouched = listAt(root, ['elsewhere']).map((_, index) => ['elsewhere', index, 'resource']);
    for (const path of [...ARN_PATHS, ...recipients, ...vouched]) {
        const value = issues_valueAt(root, path);
        const actual = typeof value === 'string' && clean(path) && value.startsWith('arn:') ? value.split(':')[1] : undefined;
        if (actual !== undefined && actual !== partition)
            issues.push(semantics_foreign(path, String(value), actual, partition));
    }
    return issues;
}
function semantics_foreign(at, text, actual, declared) {
    return issue(at, `${text_quote(text)} is in partition ${text_quote(actual)}, but the baseline declares ${text_quote(declared)}`);
}
function vouchedIssues(root, clean) {
    const account = issues_valueAt(root, ['account']);
    const seen = new Set();
    return listAt(root, ['elsewhere']).flatMap((_, index) => {
        const at = ['elsewhere', index, 'resource'];
        const resource = issues_valueAt(root, at);
        if (typeof resource !== 'string' || !clean(at))
            return [];
        if (typeof account === 'string' && resource.split(':')[4] === account) {
            return [
                issue(at, `${text_quote(resource)} is in the pinned account, where it is looked at`, '`elsewhere` is for links in another account'),
            ];
        }
        if (seen.has(resource))
            return [issue(at, `${text_quote(resource)} stands in \`elsewhere\` a second time`)];
        seen.add(resource);
        return [];
    });
}
function waiverIssues(root, clean, checks) {
    const seen = new Set();
    return listAt(root, ['waivers']).flatMap((_, index) => {
        const at = (key) => ['waivers', index, key];
        const issues = [];
        const check = issues_valueAt(root, at('check'));
        if (typeof check === 'string' && clean(at('check'))) {
            if (checks !== undefined && !checks.includes(check)) {
                const near = nearest(check, checks);
                const hint = near === null ? 'the command `explain` lists the checks' : `did you mean ${text_quote(near)}?`;
                issues.push(issue(at('check'), `there is no check ${text_quote(check)}`, hint));
            }
            const key = JSON.stringify([check, issues_valueAt(root, at('resource')) ?? null]);
            if (seen.has(key))
                issues.push(issue(['waivers', index], `the check ${text_quote(check)} is waived a second time for the same resource`, 'keep one of the two'));
            seen.add(key);
        }
        const expires = issues_valueAt(root, at('expires'));
        if (typeof expires === 'string' && clean(at('expires')) && waiverEnd(expires) === null) {
            issues.push(issue(at('expires'), `${text_quote(expires)} is not a day of the calendar`));
        }
        return issues;
    });
}

;// CONCATENATED MODULE: ./build/src/baseline/parse.js
/** The baseline file: bytes -> model, or every problem at once, each with its place. Nothing is thrown for any bytes. */









/**
 * Parses a baseline.
 * @param bytes the file, at most 1 MiB
 * @param path as problems and locations name it: relative to the repository root, with `/`
 */
function parseBaseline(bytes, path, options = {}) {
    const file = openBaseline(bytes, path);
    if (!file.ok)
        return file;
    const { value, source } = file;
    const judged = parse_judge(value, source, options);
    const problems = inOrder([...file.problems, ...judged.issues.map((found) => source.problem(found))]);
    if (problems.length > 0 || judged.baseline === null)
        return { ok: false, problems };
    const { endpoints } = judged;
    return {
        ok: true,
        baseline: judged.baseline,
        source,
        warnings: secretWarnings(value, source),
        endpointOf: (index) => endpoints[index] ?? null,
    };
}
/** The file as plain values and places, before anything is known of baselines. */
function openBaseline(bytes, path) {
    const decoded = decode(bytes);
    if ('fault' in decoded)
        return { ok: false, problems: [problemAtOffset(path, decoded.text, decoded.fault)] };
    const { text } = decoded;
    const parsed = readDocument(text);
    const problems = inOrder(parsed.faults.map((fault) => problemAtOffset(path, text, fault)));
    if (!parsed.faults.every(({ mild }) => mild))
        return { ok: false, problems };
    return { ok: true, value: parsed.value, source: sourceOf(path, bytes, text, parsed.places), problems };
}
/** Validates plain values and fills in the defaults. `baseline` is null where the schema alone refuses them. */
function parse_judge(value, source, options) {
    const declared = readSchema(value);
    if (declared === null) {
        return {
            baseline: null,
            endpoints: [],
            issues: [issue([], 'too much is wrong with this file to list it', 'is this a baseline?')],
        };
    }
    const schema = declared.success ? [] : schemaIssues(declared.error.issues, value, (at) => source.spelling(at));
    const clean = (path) => !schema.some(({ at, about = at }) => isPrefix(about, path) || isPrefix(path, about));
    const { recipients, endpoints, issues } = readRecipients(value, clean, options);
    const all = [...schema, ...semanticIssues(value, clean, options.checks), ...issues];
    return { baseline: declared.success ? effective(declared.data, recipients) : null, endpoints, issues: all };
}
/** Null where the schema has more objections than the call stack can carry (tens of thousands). */
function readSchema(value) {
    try {
        return baselineSchema.safeParse(value, { jitless: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function isPrefix(short, long) {
    return short.length <= long.length && short.every((step, index) => step === long[index]);
}
/** More problems than this are counted, not listed. */
const MAX_PROBLEMS = 200;
/** As a reader meets them, and none twice. */
function inOrder(problems) {
    const unique = new Map(problems.map((problem) => [JSON.stringify([problem.line, problem.column, problem.message]), problem]));
    const sorted = [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    const next = sorted[MAX_PROBLEMS];
    if (next === undefined)
        return sorted;
    const rest = sorted.length - MAX_PROBLEMS;
    return [
        ...sorted.slice(0, MAX_PROBLEMS),
        { ...next, message: `${rest} more problems from here on`, hint: 'mend the first ones and run again' },
    ];
}
function secretWarnings(value, source) {
    const warnings = [];
    const visit = (node, at) => {
        if (typeof node === 'string') {
            const why = secretLooking(node);
            if (why === null)
                return;
            const message = `${pathText(at)} ${why}: everyone who can read this file can use it`;
            const hint = at[0] === 'recipients'
                ? 'use endpoint-env or endpoint-sha256, and replace the secret'
                : 'remove it, and replace the secret';
            warnings.push({ ...source.problem({ at, anchor: 'value', message, hint }), code: 'secret-literal', at });
        }
        else if (Array.isArray(node)) {
            for (const [index, item] of node.entries())
                visit(item, [...at, index]);
        }
        else if (typeof node === 'object' && node !== null) {
            for (const [key, item] of Object.entries(node))
                visit(item, [...at, key]);
        }
    };
    visit(value, []);
    return warnings;
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/evidence.js
/**
 * What CloudWatch has seen of the chain, and what would notice its failure. Evidence is advice: it never decides whether an alert
 * would arrive, but a loss that was counted in the last day is a loss.
 *
 * Metrics: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html and
 * https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html.
 */



function metric(context, place, Namespace, MetricName, Dimensions) {
    const read = {
        op: 'cloudwatch:GetMetricStatistics',
        region: place.region,
        params: { Namespace, MetricName, Dimensions },
    };
    const answer = ask(context, read);
    const points = answer.status === 'known' ? answer.value : [];
    // Points are hours by their beginning: the last 24 hours begin up to 25 hours ago.
    const day = points.filter((point) => hoursSince(point.Timestamp, context.now) <= 25).reduce((sum, point) => sum + point.Sum, 0);
    return {
        metric: MetricName,
        ...place,
        day: answer.status === 'unreadable' ? null : day,
        last: points.findLast((point) => point.Sum > 0)?.Timestamp ?? null,
        unreadable: answer.status === 'unreadable' ? answer : null,
        read,
    };
}
function ruleDimensions(node) {
    const { Name, EventBusName } = node.answer.rule;
    const rule = { Name: 'RuleName', Value: Name };
    return EventBusName === 'default' ? [rule] : [{ Name: 'EventBusName', Value: EventBusName }, rule];
}
/** Failures of a rule's invocations, and when it last invoked its target. */
function ruleEvidence(context, node) {
    const place = { region: node.answer.region, resource: node.answer.arn };
    const names = ['FailedInvocations', 'InvocationsFailedToBeSentToDlq', 'Invocations'];
    return names.map((name) => metric(context, place, 'AWS/Events', name, ruleDimensions(node)));
}
function topicDimensions(topic) {
    return [{ Name: 'TopicName', Value: topic.arn.slice(topic.arn.lastIndexOf(':') + 1) }];
}
function topicEvidence(context, topic) {
    const place = { region: topic.region, resource: topic.arn };
    const names = ['NumberOfNotificationsFailed', 'NumberOfNotificationsFilteredOut'];
    return names.map((name) => metric(context, place, 'AWS/SNS', name, topicDimensions(topic)));
}
/** Is there an alarm on this metric that would tell somebody, by another way than the topic it watches? */
function alarmOn(context, region, Namespace, MetricName, dimensions, alertTopics) {
    const read = { op: 'cloudwatch:DescribeAlarms', region, params: {} };
    const answer = ask(context, read);
    if (answer.status === 'unreadable')
        return { state: 'unknown', read, answer };
    const alarms = answer.status === 'known' ? answer.value : [];
    const on = alarms.filter((alarm) => alarm.Namespace === Namespace && alarm.MetricName === MetricName && sameDimensions(alarm.Dimensions, dimensions));
    let near = null;
    for (const alarm of [...on].sort((a, b) => (a.AlarmName < b.AlarmName ? -1 : 1))) {
        const fault = alarmFault(alarm, alertTopics);
        if (fault === null)
            return { state: 'watched', alarm: alarm.AlarmName };
        near ??= `${alarm.AlarmName}: ${fault}`;
    }
    return { state: 'unwatched', near };
}
function sameDimensions(a, b) {
    const text = (dimensions) => JSON.stringify(dimensions.map(({ Name, Value }) => [Name, Value]).sort());
    return text(a) === text(b);
}
function alarmFault(alarm, alertTopics) {
    if (alarm.ActionsEnabled === false)
        return 'its actions are disabled';
    if (alarm.AlarmActions.length === 0)
        return 'it has no action';
    if (alarm.AlarmActions.every((action) => alertTopics.includes(action)))
        return 'it only notifies the topic it watches';
    if (alarm.ComparisonOperator?.startsWith('LessThan') === true)
        return 'it fires when the metric is low, not when failures occur';
    if (alarm.ComparisonOperator === 'GreaterThanThreshold' && (alarm.Threshold ?? 0) >= 100)
        return `its threshold is ${String(alarm.Threshold)}`;
    return null;
}
/** Calls by which somebody would cut the chain, each in the service that logs it. */
const TAMPERING = [
    ['cloudtrail', 'StopLogging'],
    ['cloudtrail', 'PutEventSelectors'],
    ['events', 'DisableRule'],
    ['events', 'RemoveTargets'],
    ['sns', 'SetTopicAttributes'],
    ['sns', 'Unsubscribe'],
    ['kms', 'PutKeyPolicy'],
];
function tamperingEvent(context, service, eventName) {
    return {
        source: `aws.${service}`,
        'detail-type': 'AWS API Call via CloudTrail',
        account: context.account ?? '',
        region: context.eventRegion,
        resources: [],
        detail: {
            eventSource: `${service}.amazonaws.com`,
            eventName,
            awsRegion: context.eventRegion,
            eventType: 'AwsApiCall',
            readOnly: false,
            managementEvent: true,
            eventCategory: 'Management',
        },
    };
}
/** Calls against the chain that some enabled rule with a target sees; null where the rules cannot be read. */
function watchedCalls(context, bus) {
    if (bus.answer.listed.status !== 'known')
        return null;
    const watched = new Set();
    for (const node of bus.rules) {
        const { pattern, rule, enabled } = node.answer;
        if (pattern === null || enabled.state !== 'passes')
            continue;
        const seen = TAMPERING.filter(([service, name]) => matchEvent(pattern, tamperingEvent(context, service, name)));
        if (seen.length === 0)
            continue;
        const targets = node.targets.length > 0 ? node.targets.map(({ answer }) => answer.target) : targetsOf(context, bus, rule.Name);
        if (targets === null || targets.length > 0)
            for (const [service, name] of seen)
                watched.add(`${service}:${name}`);
    }
    const all = TAMPERING.map(([service, name]) => `${service}:${name}`);
    return { watched: all.filter((call) => watched.has(call)), unwatched: all.filter((call) => !watched.has(call)) };
}
function targetsOf(context, bus, Rule) {
    const { ref } = bus.answer;
    const answer = ask(context, {
        op: 'events:ListTargetsByRule',
        region: ref.region,
        params: { EventBusName: busParam(context, ref), Rule },
    });
    if (answer.status === 'unreadable')
        return null;
    return answer.status === 'known' ? answer.value : [];
}
function archiveOf(context, bus) {
    const { ref } = bus.answer;
    if (ref.account === null)
        return { status: 'unreadable', kind: 'not-observed', code: 'NotObserved', message: '', permissions: [] };
    const answer = ask(context, { op: 'events:ListArchives', region: ref.region, params: { EventSourceArn: ref.arn } });
    if (answer.status === 'unreadable')
        return answer;
    const working = answer.status === 'known' ? answer.value.filter(({ State }) => State === undefined || State === 'ENABLED' || State === 'CREATING' || State === 'UPDATING') : [];
    return working.length > 0 ? 'archived' : 'none';
}

;// CONCATENATED MODULE: ./build/src/delivery/hops/bucket-advice.js

function bucketAdvice(chain) {
    const { context } = chain;
    return chain.trails.trails.flatMap((answer) => {
        const { storage, trail, home } = answer;
        if (!storage.asked || storage.bucket === null || answer.foreign || answer.gate.state === 'blocks')
            return [];
        const Bucket = storage.bucket;
        const read = (op) => ({ op, region: home, params: { Bucket } });
        return [
            {
                bucket: Bucket,
                trailArn: trail.TrailARN,
                publicAccessBlock: ask(context, read('s3:GetPublicAccessBlock')),
                versioning: ask(context, read('s3:GetBucketVersioning')),
                lifecycle: ask(context, read('s3:GetBucketLifecycleConfiguration')),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/evidence.js




/** Rules that carry alerts: declared, or enabled with a topic that a declared recipient may be behind. */
function carryingRules(chain) {
    return allRules(chain).filter(({ declared, answer, targets }) => declared || (answer.enabled.state === 'passes' && answer.relevant && targets.some((target) => target.topic !== null && carries(chain, target.topic))));
}
function carries(chain, topic) {
    return topic === chain.declaredTopic || topic.subscriptions.some(({ recipient }) => recipient !== null);
}
function evidenceOf(chain) {
    const { context } = chain;
    const topics = [...chain.topics.values()].filter((topic) => carries(chain, topic));
    const alertTopics = topics.map((topic) => topic.arn);
    return {
        rules: carryingRules(chain).map((rule) => ({
            rule,
            metrics: ruleEvidence(context, rule),
            alarm: alarmOn(context, rule.answer.region, 'AWS/Events', 'FailedInvocations', ruleDimensions(rule), alertTopics),
        })),
        topics: topics.map((topic) => ({
            topic,
            metrics: topicEvidence(context, topic),
            alarm: alarmOn(context, topic.region, 'AWS/SNS', 'NumberOfNotificationsFailed', topicDimensions(topic), alertTopics),
        })),
        watched: watchedCalls(context, chain.bus),
        archive: archiveOf(context, chain.bus),
        buckets: bucketAdvice(chain),
        strays: straysOf(chain),
    };
}
/** The likely wrong places: the credentials' region, the topic's and the trails'. */
function straysOf(chain) {
    const { context, bus } = chain;
    if (bus.answer.listed.status !== 'known')
        return [];
    const { name } = context.baseline.rule;
    const found = name === undefined ? bus.rules.some(({ answer }) => answer.relevant && answer.rule.ManagedBy === undefined) : allRules(chain).some(({ declared }) => declared);
    if (found)
        return [];
    const regions = new Set();
    if (context.facts.snapshot.region !== null)
        regions.add(context.facts.snapshot.region);
    for (const topic of chain.topics.values())
        regions.add(topic.region);
    for (const trail of chain.trails.trails)
        regions.add(trail.home);
    regions.delete(context.eventRegion);
    return [...regions].sort().flatMap((region) => {
        const read = { op: 'events:ListRules', region, params: { EventBusName: 'default' } };
        const answer = ask(context, read);
        if (answer.status !== 'known')
            return [];
        return answer.value
            .filter((rule) => (name === undefined ? mayMatch(chain, rule.EventPattern) : rule.Name === name))
            .map((rule) => ({ name: rule.Name, region }));
    });
}
function mayMatch(chain, text) {
    if (text === undefined || text === '')
        return false;
    const { patterns, account } = chain.context;
    const pattern = patterns.parse(text);
    return !(pattern instanceof Error) && patterns.mayMatch(pattern, account);
}

;// CONCATENATED MODULE: ./build/src/delivery/patterns.js
/** Patterns are parsed and weighed once a text: an account has hundreds of rules and few distinct patterns. */

/** Stands for the account while nobody knows it yet. */
const NOBODY = '000000000000';
function patternCache(calls, eventRegion) {
    const parsed = new Map();
    const weighed = new Map();
    return {
        parse(text) {
            let found = parsed.get(text);
            if (found === undefined) {
                try {
                    found = parse_parsePattern(text);
                }
                catch (error) {
                    if (!(error instanceof errors_PatternError))
                        throw error;
                    found = error;
                }
                parsed.set(text, found);
            }
            return found;
        },
        mayMatch(pattern, account) {
            const key = `${account ?? ''} ${pattern.text}`;
            let may = weighed.get(key);
            if (may === undefined) {
                const verdicts = coverage_coverCalls([pattern], calls, { account: account ?? NOBODY, eventRegion });
                may = [...verdicts.values()].some(({ verdict }) => verdict !== 'never');
                weighed.set(key, may);
            }
            return may;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/delivery/proof.js









function settingOf(given) {
    const { calls } = requiredCalls(given.baseline);
    return { ...given, calls, patterns: patternCache(calls, given.eventRegion) };
}
const IDENTITY = (eventRegion) => ({
    op: 'sts:GetCallerIdentity',
    region: eventRegion,
    params: {},
});
function contextOf(setting, facts) {
    facts.get(IDENTITY(setting.eventRegion));
    const { baseline, partition, eventRegion, now, calls, patterns } = setting;
    // A pinned account serves until STS confirms it, so that ARNs can be spelled in the first round.
    return { baseline, facts, account: facts.account ?? baseline.account ?? null, partition, eventRegion, now, calls, patterns };
}
/** The walk alone: what it asks for and does not find is what observation reads next. */
function wanted(setting, facts) {
    const context = contextOf(setting, facts);
    const chain = findChain(context);
    askDeclaredKeys(context, chain.trails.trails, [...chain.topics.values()]);
    evidenceOf(chain);
    return facts.wanted();
}
function prove(setting, facts) {
    const context = contextOf(setting, facts);
    const chain = findChain(context);
    const paths = pathsOf(chain);
    const except = setting.baseline.events.except.map((pattern) => parse_parsePattern(JSON.stringify(pattern)));
    const coverage = coverageOf(chain, paths, except);
    return {
        context,
        source: setting.source,
        warnings: setting.warnings,
        chain,
        paths,
        coverage,
        serving: servingOf(chain, paths, except, coverage),
        evidence: evidenceOf(chain),
        except,
    };
}

;// CONCATENATED MODULE: ./build/src/snapshot/model.js
const SNAPSHOT_SCHEMA = 'iam-alert-guard/snapshot/1';
/** The key under which a read stands: operation, region and parameters in one spelling. */
function readKey(read) {
    const params = read.params;
    const sorted = Object.fromEntries(Object.keys(params)
        .sort()
        .map((name) => [name, params[name]]));
    return `${read.op} ${read.region} ${JSON.stringify(sorted)}`;
}

;// CONCATENATED MODULE: ./build/src/snapshot/facts.js
/**
 * Looking facts up, and noting what was looked for in vain. The proof asks `get` for whatever it needs next; what the snapshot does
 * not hold is noted as wanted and answered "not observed" for now. So knowledge of the route stands once: reading and judging are
 * the same walk, and observation is that walk repeated until nothing new is wanted (`observe.ts`).
 */

const NOT_OBSERVED = {
    status: 'unreadable',
    kind: 'not-observed',
    code: 'NotObserved',
    message: 'this snapshot was made without this read',
    permissions: [],
};
function table(snapshot) {
    return new Map(snapshot.observed.map(({ read, answer }) => [readKey(read), answer]));
}
/** The account of a snapshot: what STS answered in it. */
function facts_accountOf(snapshot) {
    for (const { read, answer } of snapshot.observed) {
        if (read.op === 'sts:GetCallerIdentity' && answer.status === 'known') {
            return answer.value.Account;
        }
    }
    return null;
}
/**
 * The account that owns what a read names, where the read says so: an ARN in a parameter. Reads without one ("list my trails")
 * speak of the account that makes them.
 */
function ownerOf(read) {
    for (const value of Object.values(read.params)) {
        if (typeof value === 'string' && value.startsWith('arn:'))
            return value.split(':')[4] ?? null;
    }
    return null;
}
/** The same read as the owner itself makes it: its own buses go by name. */
function asOwner(read) {
    const params = read.params;
    const bus = params['EventBusName'];
    if (typeof bus !== 'string' || !bus.startsWith('arn:'))
        return read;
    return { ...read, params: { ...params, EventBusName: bus.slice(bus.indexOf('/') + 1) } };
}
class Facts {
    /** The account that the first snapshot was made in; null where STS did not answer. */
    account;
    snapshot;
    #own;
    #others;
    #wanted = new Map();
    #vouched = new Set();
    #used = new Map();
    /** `others`: snapshots of further accounts, which answer for what those accounts own where the first one cannot see it. */
    constructor(snapshot, others = []) {
        this.snapshot = snapshot;
        this.account = facts_accountOf(snapshot);
        this.#own = table(snapshot);
        this.#others = new Map(others.flatMap((other) => {
            const account = facts_accountOf(other);
            return account === null ? [] : [[account, table(other)]];
        }));
    }
    get(read) {
        const key = readKey(read);
        const own = this.#own.get(key);
        if (own === undefined)
            this.#wanted.set(key, read);
        const answer = own?.status === 'known' ? own : (this.#fromOwner(read) ?? own ?? NOT_OBSERVED);
        this.#used.set(key, { read, answer });
        return answer;
    }
    /** Asks for a read that will be needed whatever other reads answer, so that it goes out in the same round. */
    ahead(read) {
        if (!this.#own.has(readKey(read)))
            this.#wanted.set(readKey(read), read);
    }
    /** A link that could not be seen was passed on the baseline's word. */
    noteVouched(resource) {
        this.#vouched.add(resource);
    }
    vouched() {
        return [...this.#vouched].sort();
    }
    /** What was asked for and is not in the first snapshot, in one order. */
    wanted() {
        return [...this.#wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
    }
    /** Every read that was asked for, with its answer. */
    used() {
        return [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    }
    #fromOwner(read) {
        const owner = ownerOf(read);
        if (owner === null || owner === this.account)
            return undefined;
        return this.#others.get(owner)?.get(readKey(asOwner(read)));
    }
}

// EXTERNAL MODULE: ./build/src/snapshot/reads.js
var reads = __webpack_require__(7995);
;// CONCATENATED MODULE: ./build/src/snapshot/file.js
/** The file form of a snapshot: written by `--save-snapshot`, judged by `--snapshot`. */



const SNAPSHOT_LIMIT = 64 * 1024 * 1024;
function renderSnapshot(snapshot) {
    return `${JSON.stringify(snapshot, null, 1)}\n`;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const STATUSES = new Set(['known', 'absent', 'unreadable']);
/** Only the frame is checked: what stands in an answer is judged as carefully as what AWS answers. */
function isObserved(value) {
    if (!isRecord(value) || !isRecord(value['read']) || !isRecord(value['answer']))
        return false;
    const { op, region, params } = value['read'];
    const { status } = value['answer'];
    return typeof op === 'string' && Object.hasOwn(reads/* OPERATIONS */.x, op) && typeof region === 'string' && isRecord(params) && typeof status === 'string' && STATUSES.has(status);
}
/** @throws UsageError where the text is no snapshot, or one of another version */
function parseSnapshot(text, path) {
    const refuse = (message) => new errors.UsageError(`${path}: ${message}`, 'snapshot', [{ path, line: 1, column: 1, message, hint: 'save one with: iam-alert-guard check --save-snapshot FILE' }]);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw refuse('this is not JSON, so it is no snapshot');
    }
    if (!isRecord(json))
        throw refuse('this is no snapshot');
    if (json['schema'] !== SNAPSHOT_SCHEMA)
        throw refuse(`the schema is ${JSON.stringify(json['schema'] ?? null)}, and this version reads ${SNAPSHOT_SCHEMA}`);
    const { observedAt, region, observed } = json;
    if (typeof observedAt !== 'string' || Number.isNaN(Date.parse(observedAt)))
        throw refuse('observedAt is no time');
    if (region !== null && typeof region !== 'string')
        throw refuse('region is neither a text nor null');
    if (!Array.isArray(observed) || !observed.every(isObserved))
        throw refuse('observed is no list of reads and answers');
    return { schema: SNAPSHOT_SCHEMA, observedAt, region, observed };
}

;// CONCATENATED MODULE: ./build/src/snapshot/observe.js

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
        schema: SNAPSHOT_SCHEMA,
        observedAt: options.observedAt,
        region: options.region,
        observed: [...observed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
    });
    let rounds = 0;
    for (; rounds < MOST_ROUNDS; rounds++) {
        const reads = options.wanted(take()).filter((read) => !observed.has(readKey(read)));
        if (reads.length === 0)
            break;
        options.onRound?.(rounds + 1, reads);
        const answers = await mapLimited(reads, options.concurrency ?? 16, (read) => options.aws.read(read));
        reads.forEach((read, index) => {
            observed.set(readKey(read), { read, answer: answers[index] });
        });
    }
    return { snapshot: take(), rounds };
}

;// CONCATENATED MODULE: ./build/src/commands/shared/session.js
/** What every command about an account begins with: the baseline, the facts, who and where we are, and the proof. */








const BASELINE_LIMIT = 1024 * 1024;
/** A path as reports name it: relative to the repository root, with `/`, on every system. */
function repositoryPath(path, env, cwd) {
    const forward = path.replaceAll('\\', '/');
    const root = (env['GITHUB_WORKSPACE'] ?? '').replaceAll('\\', '/').replace(/\/$/, '');
    const absolute = forward.startsWith('/') || /^[A-Za-z]:\//.test(forward) ? forward : `${cwd.replaceAll('\\', '/').replace(/\/$/, '')}/${forward}`;
    const parts = [];
    for (const part of absolute.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && !(part === '' && parts.length > 0))
            parts.push(part);
    }
    const clean = parts.join('/');
    if (root !== '' && clean.startsWith(`${root}/`))
        return clean.slice(root.length + 1);
    return forward.startsWith('./') ? forward.slice(2) : forward;
}
async function readBaseline(path, world, cwd) {
    const shown = repositoryPath(path, world.env, cwd);
    const bytes = await readOr(world, path, BASELINE_LIMIT, `there is no baseline at ${path}`, 'write one with: iam-alert-guard init, or name it with --baseline');
    const parsed = parseBaseline(bytes, shown, {
        env: (name) => world.env[name],
        checks: CHECKS.map(({ id }) => id),
    });
    if (!parsed.ok)
        throw new errors/* BaselineError */.s(parsed.problems);
    return parsed;
}
async function readOr(world, path, limit, missing, hint) {
    let bytes;
    try {
        bytes = await world.files.read(path, limit);
    }
    catch (error) {
        const code = error.code ?? 'unreadable';
        throw new errors.UsageError(`${path} cannot be read (${code})`, 'file', [{ path, line: 1, column: 1, message: `cannot be read (${code})`, hint: null }]);
    }
    if (bytes === null)
        throw new errors.UsageError(missing, 'file', [{ path, line: 1, column: 1, message: missing, hint }], hint);
    return bytes;
}
async function readSnapshots(paths, world) {
    return Promise.all(paths.map(async (path) => {
        const bytes = await readOr(world, path, SNAPSHOT_LIMIT, `there is no snapshot at ${path}`, null);
        return parseSnapshot(new TextDecoder().decode(bytes), path);
    }));
}
/** The partition that reads go to: declared, else that of the region in use, else aws. */
function partitionFor(declared, region) {
    return declared ?? (region === null ? null : partitionOfRegion(region)) ?? 'aws';
}
/** Whole seconds: a report's time is no finer. */
function seconds(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** Now = `--now`, else SOURCE_DATE_EPOCH, else the snapshot's own time. */
function nowOf(request, env, observedAt) {
    if (request.now !== null)
        return request.now;
    const epoch = env['SOURCE_DATE_EPOCH'];
    if (epoch !== undefined && epoch !== '') {
        if (!/^\d{1,11}$/.test(epoch))
            throw new errors.UsageError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}: it must be seconds since 1970`);
        return new Date(Number(epoch) * 1000).toISOString();
    }
    return observedAt;
}
function refuseOtherAccount(parsed, facts, partition) {
    const { account } = parsed.baseline;
    const refuse = (message, at) => {
        const { path, line, column } = parsed.source.locate([at]);
        throw new errors.UsageError(message, 'account', [{ path, line, column, message, hint: 'nothing was judged' }]);
    };
    if (account !== undefined && facts.account !== null && facts.account !== account) {
        refuse(`the credentials belong to account ${facts.account}, and the baseline is for ${account}`, 'account');
    }
    const identity = facts.get(IDENTITY(partitionFacts(partition)?.eventRegion ?? ''));
    if (identity.status !== 'known')
        return;
    const actual = identity.value.Arn.split(':')[1] ?? '';
    if (actual !== partition)
        refuse(`the credentials belong to the partition ${actual}, and this run is for ${partition}`, 'partition');
}
async function openSession(request, world, cwd) {
    const parsed = await readBaseline(request.baseline, world, cwd);
    const saved = await readSnapshots(request.snapshots, world);
    const [given, ...others] = saved;
    return given === undefined ? live(request, world, parsed) : session_judge(request, world, parsed, given, others, 0);
}
async function live(request, world, parsed) {
    const aws = world.openAws({ deadline: request.timeout });
    const region = await aws.configuredRegion();
    const observedAt = seconds(world.host.now());
    const setting = setUp(request, world, parsed, region, observedAt);
    const { snapshot, rounds } = await observe({
        aws,
        region,
        observedAt,
        wanted: (soFar) => wanted(setting, new Facts(soFar)),
        onRound: (round, reads) => world.host.progress(`Reading from AWS: round ${String(round)}, ${String(reads.length)} reads`),
    });
    world.host.progress(null);
    if (request.saveSnapshot !== null)
        await world.files.write(request.saveSnapshot, renderSnapshot(snapshot));
    return session_judge(request, world, parsed, snapshot, [], rounds);
}
function setUp(request, world, parsed, region, observedAt) {
    const partition = partitionFor(parsed.baseline.partition, region);
    const facts = partitionFacts(partition);
    if (facts === null) {
        const message = `where IAM events surface in the partition ${partition} is not known, and this tool does not guess`;
        throw new errors.UsageError(message, 'partition');
    }
    const { baseline, source, warnings } = parsed;
    return settingOf({ baseline, source, warnings, partition, eventRegion: facts.eventRegion, now: nowOf(request, world.env, observedAt) });
}
function session_judge(request, world, parsed, snapshot, others, rounds) {
    const setting = setUp(request, world, parsed, snapshot.region, snapshot.observedAt);
    const facts = new Facts(snapshot, others);
    refuseOtherAccount(parsed, facts, setting.partition);
    const proof = prove(setting, facts);
    return { parsed, setting, snapshot, others, proof, rounds, identified: facts.account !== null };
}

;// CONCATENATED MODULE: ./build/src/commands/check.js


async function check_check(request, world, cwd) {
    const session = await openSession(request, world, cwd);
    const report = reportOf('check', session, world);
    await publish(report, request, world);
    return exitCode(report, session, request);
}

;// CONCATENATED MODULE: ./build/src/commands/explain.js
/** `explain [CHECK]`: what a check means, why it matters, how to fix it. */






const WIDTH = 96;
/** Paragraphs wrapped, each under its heading. */
function explain_page(id) {
    const check = CHECKS.find((each) => each.id === id);
    if (check === undefined) {
        const near = nearest(id, CHECKS.map((each) => each.id));
        throw new errors.UsageError(`there is no check ${JSON.stringify(id)}`, 'usage', [], near === null ? 'iam-alert-guard explain lists them' : `did you mean ${near}?`);
    }
    const permissions = [...new Set(check.reads.flatMap((op) => reads/* OPERATIONS */.x[op].actions))].sort();
    const section = (title, text) => ['', title, ...(0,terminal/* wrap */.LV)(text, WIDTH - 2).map((line) => `  ${line}`)];
    return [
        `${check.id}: ${check.title}`,
        `hop ${check.hop}, severity ${check.severity} at worst, restored by ${check.by === 'reconcile' ? 'reconcile' : 'a person'}`,
        ...section('Why it matters', check.rationale),
        ...section('In the console', check.remediation.console),
        ...section('On the command line', check.remediation.cli),
        ...section('In Terraform', check.remediation.terraform),
        ...section('Permissions to look', permissions.join(', ') || 'none'),
        ...section('Sources', check.sources.join(' ')),
        '',
        `More: ${docsOf(check)}`,
        '',
    ].join('\n');
}
function list() {
    const width = Math.max(...CHECKS.map(({ id }) => id.length));
    const lines = CHECKS.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}`);
    return `${lines.join('\n')}\n`;
}
function explain_explain(id) {
    return id === undefined ? list() : explain_page(id);
}

;// CONCATENATED MODULE: ./build/src/pattern/members.js
/** The members of a JSON object as they are spelt. */
/** Key to the text of its value, last duplicate wins; `undefined` if the text is no JSON object. */
function memberTexts(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    // The text is valid JSON: only strings and brackets need to be told apart.
    const members = new Map();
    let depth = 0;
    let key;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const c = text.charAt(at);
        if (c === '"') {
            const end = members_stringEnd(text, at);
            if (depth === 1 && key === undefined) {
                key = JSON.parse(text.slice(at, end));
                start = text.indexOf(':', end) + 1;
            }
            at = end - 1;
        }
        else if (c === '{' || c === '[') {
            depth++;
        }
        else if (c === '}' || c === ']' || c === ',') {
            if (depth === 1 && key !== undefined) {
                members.set(key, text.slice(start, at).trim());
                key = undefined;
            }
            if (c !== ',')
                depth--;
        }
    }
    return members;
}
/** The offset behind the string that starts at `at`. */
function members_stringEnd(text, at) {
    for (let i = at + 1;; i++) {
        const c = text.charAt(i);
        if (c === '\\')
            i++;
        else if (c === '"')
            return i + 1;
    }
}

;// CONCATENATED MODULE: ./build/src/pattern/report.js
/** The report of `pattern coverage`: which required calls a union of patterns sees, as data and as a table to read. */




/** What the union of the patterns sees of the required calls. @throws PatternError */
function patternCoverage(texts, options = {}) {
    const patterns = texts.map((text) => parse_parsePattern(text));
    const { calls = iam_actions_MUTATING_CALLS, envelope = namedEnvelope(patterns) } = options;
    const verdicts = [...coverage_coverCalls(patterns, calls, envelope)];
    const named = (verdict) => verdicts.flatMap(([call, v]) => (v.verdict === verdict ? [`iam:${call}`] : []));
    const sometimes = verdicts.flatMap(([call, v]) => v.verdict === 'sometimes' ? [{ event: `iam:${call}`, counterExample: v.counterExample, lostWhen: v.lostWhen }] : []);
    const unknown = verdicts.flatMap(([call, v]) => v.verdict === 'unknown' ? [{ event: `iam:${call}`, reason: v.reason }] : []);
    return {
        required: calls.length,
        always: named('always'),
        sometimes,
        never: named('never'),
        ...(unknown.length === 0 ? {} : { unknown }),
        newVerbs: newVerbs(patterns, envelope),
        noise: noise(patterns, envelope)
            .filter((call) => !calls.includes(call))
            .map((call) => `iam:${call}`),
    };
}
/** 0 if all required calls always get through, else 1. */
function coverageExit({ required, always }) {
    return always.length === required ? 0 : 1;
}
const ACCOUNT_FIELDS = new Set(['account', 'detail.recipientAccountId']);
const REGION_FIELDS = new Set(['region', 'detail.awsRegion']);
/** The account and event region that the patterns ask for, so that naming one's own account is no loss. */
function namedEnvelope(patterns) {
    const exact = (fields) => patterns.flatMap(({ combinations }) => combinations.flat().flatMap(({ path, matchers }) => {
        if (!fields.has(path))
            return [];
        return matchers.flatMap((m) => m.kind === 'text' && !m.but ? m.sets.flatMap((s) => (s.operator === 'exact' ? [s.text] : [])) : []);
    }));
    const regions = exact(REGION_FIELDS);
    return {
        account: exact(ACCOUNT_FIELDS).find((account) => /^[0-9]{12}$/.test(account)) ?? '111122223333',
        eventRegion: PARTITIONS.find(({ eventRegion }) => regions.includes(eventRegion))?.eventRegion ?? 'us-east-1',
    };
}
const report_WIDTH = 100;
/** The report as text, worst first: what never alerts, what sometimes does not and when, what always does. */
function coverageText(report) {
    const { required, always, sometimes, never, unknown = [], noise: noisy } = report;
    const lines = [`${always.length} of ${required} required IAM calls always alert`, ''];
    const section = (title, count, body) => {
        if (count > 0)
            lines.push(`${title} ${count}`, ...body, '');
    };
    section('NEVER', never.length, report_table(never));
    section('SOMETIMES', sometimes.length, grouped(sometimes, ({ lostWhen }) => `lost when ${lostWhen.map(says).join(' and ')}`));
    section('UNKNOWN', unknown.length, grouped(unknown, ({ reason }) => reason));
    section('ALWAYS', always.length, wrapped(verbs(always).map(([verb, rest]) => `${verb} ${rest.length}`), '  ', '  '));
    const alerts = report.newVerbs === 'alert';
    lines.push(`new verbs  ${alerts ? 'alert' : 'silent'}: a call that AWS invents tomorrow ${alerts ? 'alerts too' : 'would not alert'}`);
    lines.push(`noise      ${noisy.length === 0 ? 'none: no call that only reads alerts' : `${noisy.length} calls that only read alert too`}`);
    if (noisy.length > 0)
        lines.push(...report_table(noisy));
    return `${lines.join('\n')}\n`;
}
/** Control and direction marks of a hostile pattern become escapes; the rest stays readable. */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function says({ path, value }) {
    return printable(value === undefined ? `${path} is absent` : `${path} is ${JSON.stringify(value)}`);
}
function grouped(entries, reasonOf) {
    const groups = new Map();
    for (const entry of entries) {
        const reason = reasonOf(entry);
        const group = groups.get(reason);
        if (group === undefined)
            groups.set(reason, [entry.event]);
        else
            group.push(entry.event);
    }
    return [...groups].flatMap(([reason, events]) => [`  ${reason}`, ...report_table(events).map((line) => `  ${line}`)]);
}
/** Calls by their first word: `Create  AccessKey  Role  User`. */
function report_table(events) {
    const rows = verbs(events);
    const width = Math.max(...rows.map(([verb]) => verb.length)) + 2;
    return rows.flatMap(([verb, rest]) => wrapped(rest, `  ${verb.padEnd(width)}`, ' '.repeat(width + 2)));
}
function verbs(events) {
    const byVerb = new Map();
    for (const event of events) {
        const name = event.replace(/^iam:/, '');
        const verb = /^[A-Z]?[a-z]*/.exec(name)?.[0] ?? '';
        const rest = name.slice(verb.length);
        const known = byVerb.get(verb);
        if (known === undefined)
            byVerb.set(verb, [rest]);
        else
            known.push(rest);
    }
    return [...byVerb];
}
function wrapped(words, first, indent) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of words) {
        if (!empty && line.length + word.length > report_WIDTH) {
            lines.push(line.trimEnd());
            line = indent;
        }
        line += `${word}  `;
        empty = false;
    }
    return [...lines, line.trimEnd()];
}

;// CONCATENATED MODULE: ./build/src/commands/pattern.js
/**
 * `pattern match`, `pattern match --batch` and `pattern coverage` without their input and output: lines and texts in, lines and a report
 * out. The host reads files and standard input, and ends with the exit given here.
 */



/** Answers one line of events, `line` counted from 1. */
function matchLine(pattern, text, line) {
    try {
        return { output: JSON.stringify({ line, match: matchEvent(pattern, text) }), ok: true };
    }
    catch (error) {
        if (!(error instanceof EventError))
            throw error;
        return { output: JSON.stringify({ line, match: false, error: error.message }), ok: false };
    }
}
/** Answers all lines; the exit is 2 if one of them was no event, else 0. */
async function* matchLines(pattern, lines) {
    let number = 0;
    let exit = 0;
    for await (const text of lines) {
        const { output, ok } = matchLine(pattern, text, ++number);
        if (!ok)
            exit = 2;
        yield output;
    }
    return exit;
}
/**
 * Answers one line of `--batch`: `{"id", "pattern", "event"}` gives `{"id", "result", "message"?}`. Pattern and event are taken as they
 * are spelt in the line, so numbers keep their digits and members their order; a JSON string holds raw JSON text.
 */
function batchLine(line) {
    const members = memberTexts(line);
    if (members === undefined)
        return JSON.stringify({ id: null, result: 'invalid' });
    const id = JSON.parse(members.get('id') ?? 'null');
    const invalid = (message) => JSON.stringify({ id, result: 'invalid', message });
    const [patternText, eventText] = [rawText(members.get('pattern')), rawText(members.get('event'))];
    if (patternText === undefined)
        return invalid('pattern: is missing');
    try {
        const pattern = parse_parsePattern(patternText);
        if (eventText === undefined)
            return invalid('event: is missing');
        return JSON.stringify({ id, result: matchEvent(pattern, eventText) });
    }
    catch (error) {
        if (error instanceof errors_PatternError)
            return invalid(`pattern: ${error.message}`);
        if (error instanceof EventError)
            return invalid(`event: ${error.message}`);
        throw error;
    }
}
/** The JSON text meant by a member: its own, or what its string holds. */
function rawText(member) {
    return member?.startsWith('"') ? JSON.parse(member) : member;
}

;// CONCATENATED MODULE: ./build/src/commands/terminal.js
/** The commands as the command line offers them: options in, exit code out. */










const PATTERN_LIMIT = 1024 * 1024;
/** `--events`: a named set, or names and globs. */
function terminal_calls(raw) {
    const given = raw['events'];
    const names = typeof given === 'string' ? [given] : [...(given ?? [])].flatMap((each) => each.split(','));
    const [first] = names;
    if (first === undefined)
        return requiredCalls({ events: { include: 'iam-changes', exclude: [] } }).calls;
    if (names.length === 1 && (first === 'iam-changes' || first === 'iam-all'))
        return requiredCalls({ events: { include: first, exclude: [] } }).calls;
    for (const name of names) {
        const selection = selectCalls(name);
        if ('message' in selection)
            throw new errors.UsageError(`--events: ${selection.message}`, 'usage', [], selection.hint);
    }
    return requiredCalls({ events: { include: names, exclude: [] } }).calls;
}
async function readText(path, world) {
    const bytes = await world.files.read(path, PATTERN_LIMIT);
    if (bytes === null)
        throw new errors.UsageError(`${path}: there is no such file`, 'pattern', [{ path, line: 1, column: 1, message: 'there is no such file', hint: null }]);
    return new TextDecoder().decode(bytes);
}
/** A text that is no pattern is the user's to mend, with the file's name beside it. */
async function readPattern(path, world) {
    const text = await readText(path, world);
    try {
        return parse_parsePattern(text);
    }
    catch (error) {
        if (!(error instanceof errors_PatternError))
            throw error;
        const message = `this is no event pattern: ${error.message}`;
        throw new errors.UsageError(`${path}: ${message}`, 'pattern', [{ path, line: 1, column: 1, message, hint: null }]);
    }
}
function onlyPatterns(raw) {
    const { pattern } = raw;
    const files = typeof pattern === 'string' ? [pattern] : [...(pattern ?? [])];
    if (files.length === 0)
        throw new errors.UsageError('--pattern FILE is missing');
    return files;
}
/** Writes many lines without holding all of them. */
async function writeLines(lines, world) {
    let block = [];
    for (;;) {
        const next = await lines.next();
        if (next.done === true) {
            if (block.length > 0)
                await world.host.report(`${block.join('\n')}\n`);
            return typeof next.value === 'number' ? next.value : 0;
        }
        block.push(next.value);
        if (block.length >= 500) {
            await world.host.report(`${block.join('\n')}\n`);
            block = [];
        }
    }
}
async function* batchLines(lines) {
    for await (const line of lines)
        if (line.trim() !== '')
            yield batchLine(line);
}
const standardInput = () => (0,external_node_readline_.createInterface)({ input: external_node_process_.stdin, crlfDelay: Infinity });
const RUNS = {
    check: (raw, _, world) => check_check(checkRequest(raw), world, process.cwd()),
    'pattern match': async (raw, _, world) => {
        if (raw['batch'] === true)
            return writeLines(batchLines(standardInput()), world);
        const [file = ''] = onlyPatterns(raw);
        return writeLines(matchLines(await readPattern(file, world), standardInput()), world);
    },
    'pattern coverage': async (raw, _, world) => {
        const patterns = await Promise.all(onlyPatterns(raw).map((file) => readPattern(file, world)));
        const report = patternCoverage(patterns.map(({ text }) => text), { calls: terminal_calls(raw) });
        await world.host.report(raw['format'] === 'json' ? `${JSON.stringify(report, null, 2)}\n` : coverageText(report));
        return coverageExit(report);
    },
    explain: async (_, operands, world) => {
        await world.host.report(explain_explain(operands[0]));
        return 0;
    },
    schema: async (_, __, world) => {
        await world.host.report(`${JSON.stringify(baselineJsonSchema(), null, 2)}\n`);
        return 0;
    },
};
async function runCommand(command, raw, operands, world) {
    if (command !== 'explain' && operands.length > 0)
        throw new errors.UsageError(`${command} takes no ${JSON.stringify(operands[0] ?? '')}`);
    return RUNS[command](raw, operands, world);
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError),
/* harmony export */   s: () => (/* binding */ BaselineError)
/* harmony export */ });
/** A request, a configuration or a baseline that cannot be acted on: exit 2, no stack trace. */
class UsageError extends Error {
    code;
    problems;
    hint;
    name = 'UsageError';
    constructor(message, code = 'usage', problems = [], hint = null) {
        super(message);
        this.code = code;
        this.problems = problems;
        this.hint = hint;
    }
}
/** A baseline with problems: all of them, each with its place. */
class BaselineError extends UsageError {
    name = 'BaselineError';
    constructor(problems) {
        const [first] = problems;
        super(`${problems.length === 1 ? 'the baseline has a problem' : `the baseline has ${problems.length} problems`}` +
            (first ? `: ${first.path}:${first.line}:${first.column}: ${first.message}` : ''), 'baseline', problems);
    }
}


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * What GitHub and its runner accept, and the share of it that a report takes. A number without a page behind it names what it
 * was observed on. Sizes are bytes of UTF-8 unless said otherwise.
 */
const LIMITS = {
    /**
     * A job summary may hold 1 MiB a step; above it the upload fails with an error annotation and the summary is lost.
     * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
     */
    summaryBytes: 900 * 1024,
    /**
     * The REST API refuses a comment or an issue body over 65,536 characters ("body is too long"); the limit is stated in its error
     * text. Counted in bytes, which are never fewer than characters, with room for the marker.
     */
    commentBytes: 60_000,
    /** Titles of issues: the API refuses more than 256 characters. */
    issueTitleChars: 200,
    /**
     * The runner keeps ten annotations of each level a step and drops the rest without a word:
     * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations. Nine, and one that says how many more there are.
     */
    annotationsPerLevel: 9,
    annotationChars: 4_000,
    annotationTitleChars: 120,
    /**
     * Code scanning keeps the 5,000 most severe results of a run and refuses files of more than 25,000:
     * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
     */
    sarifResults: 5_000,
    sarifRules: 25_000,
    /** Rule names, descriptions and tags: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
    sarifNameChars: 255,
    sarifDescriptionChars: 1_024,
    sarifTags: 10,
    /** Our own choice: no message is readable beyond it. */
    sarifMessageChars: 8_000,
    /** Our own choice: one piece of somebody else's text in a sentence, a table cell, a line. */
    textChars: 1_000,
    codeChars: 300,
    /** Our own choice: lines of one fenced block or one step's diff. */
    blockLines: 120,
    /** Our own choice: a picture with more links than this is no picture. */
    pictureNodes: 40,
    /** Our own choice: entries of history in a tracking issue. */
    historyEntries: 10,
};


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5630);
/**
 * Text that came from AWS, a baseline or a pull request, made into one line that shows what it holds. Nothing here knows of a
 * format: `markdown.ts` and `terminal.ts` build on it.
 */

/**
 * What a reader cannot see, or what moves the text around it: control characters (ANSI sequences begin with one), the bidirectional
 * marks, zero-width characters and fillers, lone surrogates, line and paragraph separators.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing, https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Spaces that are not U+0020. */
const ODD_SPACE = /\p{Zs}/gu;
/**
 * The runner executes `##[command]` wherever it stands in a line of a step's output, beside `::command::` at its start:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const OLD_COMMAND = /##\[/g;
/** One line: what cannot be seen is spelled out (`\n`, `\u202E`), so that nothing is hidden and nothing acts. */
function visible(value) {
    return value.replace(UNSEEN, spelled).replace(ODD_SPACE, ' ').replace(OLD_COMMAND, '\\u0023#[');
}
/** A cut text says how much is missing. `max` counts characters (UTF-16 units). */
function shown(value, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    // Every character's visible form is at least as long as the character: what lies beyond `max` cannot fit.
    const text = visible(clip(value, max));
    if (value.length <= max && text.length <= max)
        return text;
    const missing = value.length > max ? value.length - max : text.length - max;
    return `${clip(text, max)}… (cut: ${missing} more characters)`;
}
/** The first `max` UTF-16 units, less one where that would split a pair. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const last = text.charCodeAt(max - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
/** Escapes, in a text that is already JSON, what `visible` would spell out: the value stays the same, a terminal stays safe. */
function safeJson(json) {
    return json
        .replace(UNSEEN, (char) => char === '\n' ? char : Array.from({ length: char.length }, (_, i) => unit(char, i)).join(''))
        .replace(OLD_COMMAND, '\\u0023#[');
}
function unit(char, index) {
    return `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`;
}
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spelled(char) {
    const short = SHORT[char];
    if (short !== undefined)
        return short;
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Lp: () => (/* binding */ TEXT_WIDTH),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   lG: () => (/* binding */ hang),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4268);
/**
 * Lines for a terminal or a workflow log. Other people's text reaches them through `shown`; whole outputs pass `inert` last,
 * because the runner reads every line of both streams of a step.
 */

/** Characters a line of a report takes at most, words longer than it apart. */
const TEXT_WIDTH = 100;
/**
 * No line of the result is a workflow command. The runner trims a line and executes it where it begins with `::name ...::`
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs), so such a line gets a visible backslash.
 * Colour sequences that a renderer of ours put there stay; that foreign text holds none is `visible`'s business.
 */
function inert(output) {
    return output
        .split('\n')
        .map((line) => (line.trimStart().startsWith('::') ? line.replace('::', '\\::') : line).replaceAll('##[', '\\u0023#['))
        .join('\n');
}
/** A message for a log: line breaks stay, everything else that acts or hides is spelled out. */
function logText(message) {
    return inert(message.split(/\r?\n/).map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n'));
}
/** Breaks at spaces; a word longer than the width stands alone. Widths count characters. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.filter((each, index) => each !== '' || index === 0);
}
/** Wrapped text that begins with `lead` and goes on under it. */
function hang(lead, words, indent = lead.length) {
    return wrap(words, TEXT_WIDTH - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ withMaskedPassword),
/* harmony export */   _X: () => (/* binding */ sameEndpoint),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   l8: () => (/* binding */ publicEndpoint),
/* harmony export */   rM: () => (/* binding */ recipientKey),
/* harmony export */   sr: () => (/* binding */ publicDigest),
/* harmony export */   um: () => (/* binding */ endpointDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * How a subscription's endpoint may be spoken of. The URL of a webhook is a password: whoever has it can write to the channel, or
 * read that it exists. So for http(s) endpoints with more than a host, only scheme and host leave the process, followed by `#` and
 * the first 12 hex digits of the SHA-256 of the whole; two endpoints are compared by that public form.
 */

/** SHA-256 of bytes, or of a text as UTF-8: 64 lower-case hex digits. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** The public form of an endpoint known only by its digest (`endpoint-sha256`): scheme and host stay unknown. */
function publicDigest(sha256) {
    return `#${sha256.toLowerCase().slice(0, 12)}`;
}
/**
 * The form in which an endpoint may stand in a snapshot or a report. Total: any text has one.
 *
 * Give it a raw endpoint once. The public form of a public form is another one, which is what keeps a subscriber from posing as a
 * declared one by calling itself `https://host#0123456789ab`.
 */
function publicEndpoint(protocol, endpoint) {
    if (!isWeb(protocol, endpoint))
        return endpoint;
    const url = parseUrl(endpoint);
    const digest = publicDigest(sha256Hex(endpoint));
    if (url === null)
        return digest;
    return isBareHost(url, endpoint) ? endpoint : `${url.protocol}//${url.host}${digest}`;
}
/**
 * Do two public forms name one endpoint? E-mail addresses are compared without case (mailboxes that differ in case alone are one
 * mailbox in practice), a bare host with and without a closing slash is one, all else is compared exactly. A form that is only a digest
 * (`#0123456789ab`) is compared by digest.
 */
function sameEndpoint(protocol, a, b) {
    if (a.startsWith('#') || b.startsWith('#'))
        return endpointDigest(protocol, a) === endpointDigest(protocol, b);
    return canonical(protocol, a) === canonical(protocol, b);
}
/** The identity of a subscription of one topic: protocol and public endpoint, equal for endpoints that are the same. */
function recipientKey(protocol, publicForm) {
    return `${protocol} ${canonical(protocol, publicForm)}`;
}
/**
 * The endpoint as SNS shows it to those who list subscriptions, where that may differ from what was subscribed: the password of a
 * URL with a user part may come back as asterisks. Null where there is no password.
 */
function withMaskedPassword(endpoint) {
    const url = parseUrl(endpoint);
    if (url === null || url.password === '')
        return null;
    const at = endpoint.indexOf('@');
    const colon = endpoint.indexOf(':', endpoint.indexOf('//') + 2);
    return `${endpoint.slice(0, colon + 1)}****${endpoint.slice(at)}`;
}
function isWeb(protocol, endpoint) {
    const name = protocol.toLowerCase();
    const text = endpoint.trimStart().slice(0, 8).toLowerCase();
    return name === 'http' || name === 'https' || text.startsWith('http://') || text === 'https://';
}
function parseUrl(text) {
    try {
        const url = new URL(text);
        return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
    }
    catch {
        return null;
    }
}
/** Nothing but scheme, host and port, and written plainly (a URL parser forgives odd spellings, which may hide something). */
function isBareHost(url, endpoint) {
    const text = endpoint.toLowerCase();
    return ['', '/'].some((end) => text === `${url.protocol}//${url.host}${end}`);
}
function canonical(protocol, publicForm) {
    if (protocol === 'email' || protocol === 'email-json')
        return publicForm.toLowerCase();
    if (!isWeb(protocol, publicForm) || publicForm.includes('#'))
        return publicForm;
    return publicForm.toLowerCase().replace(/\/$/, '');
}
/** `#` and the 12 digits by which a public form is compared where one of two is only a digest. */
function endpointDigest(protocol, publicForm) {
    if (publicForm.startsWith('#'))
        return publicForm;
    const hash = isWeb(protocol, publicForm) ? publicForm.lastIndexOf('#') : -1;
    return hash >= 0 ? publicForm.slice(hash) : publicDigest(sha256Hex(publicForm));
}


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/**
 * The vocabulary of observation: every AWS read this tool can make, what it takes and what it answers.
 * Values keep AWS's own field names and hold only what a judgement may need; dates are RFC 3339 text, policies and patterns
 * stay the text that AWS returned. Lists are whole (all pages) and as AWS ordered them.
 */
/** Operation -> the IAM actions that a caller needs for it, and its tier. `permissions` derives from this table. */
const OPERATIONS = {
    'sts:GetCallerIdentity': { actions: ['sts:GetCallerIdentity'], tier: 'proof' },
    'cloudtrail:DescribeTrails': { actions: ['cloudtrail:DescribeTrails'], tier: 'proof' },
    'cloudtrail:GetTrailStatus': { actions: ['cloudtrail:GetTrailStatus'], tier: 'proof' },
    'cloudtrail:GetEventSelectors': { actions: ['cloudtrail:GetEventSelectors'], tier: 'proof' },
    'events:DescribeEventBus': { actions: ['events:DescribeEventBus'], tier: 'proof' },
    'events:ListRules': { actions: ['events:ListRules'], tier: 'proof' },
    'events:ListTargetsByRule': { actions: ['events:ListTargetsByRule'], tier: 'proof' },
    'events:ListArchives': { actions: ['events:ListArchives'], tier: 'advice' },
    'sns:GetTopicAttributes': { actions: ['sns:GetTopicAttributes'], tier: 'proof' },
    'sns:ListSubscriptionsByTopic': { actions: ['sns:ListSubscriptionsByTopic'], tier: 'proof' },
    'sns:GetSubscriptionAttributes': { actions: ['sns:GetSubscriptionAttributes'], tier: 'proof' },
    'sns:GetDataProtectionPolicy': { actions: ['sns:GetDataProtectionPolicy'], tier: 'proof' },
    'kms:DescribeKey': { actions: ['kms:DescribeKey'], tier: 'proof' },
    'kms:GetKeyPolicy': { actions: ['kms:GetKeyPolicy'], tier: 'proof' },
    // HeadBucket is authorised by s3:ListBucket: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
    's3:HeadBucket': { actions: ['s3:ListBucket'], tier: 'proof' },
    's3:GetBucketPolicy': { actions: ['s3:GetBucketPolicy'], tier: 'proof' },
    's3:GetPublicAccessBlock': { actions: ['s3:GetBucketPublicAccessBlock'], tier: 'advice' },
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
};


/***/ })

};
