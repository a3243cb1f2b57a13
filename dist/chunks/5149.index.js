export const id = 5149;
export const ids = [5149];
export const modules = {

/***/ 76301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SCHEMA_LINE),
/* harmony export */   b: () => (/* binding */ SCHEMA_ADDRESS)
/* harmony export */ });
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/main/schema/baseline.schema.json';
const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`;


/***/ }),

/***/ 50986:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text),
/* harmony export */   s: () => (/* binding */ recipient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17843);


const text = (pattern, words) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(pattern, { error: `must be ${words}` });
const EXACTLY_ONE = { oneOf: [{ required: ['endpoint'] }, { required: ['endpoint-env'] }, { required: ['endpoint-sha256'] }] };
const via = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .VIA */ .lv)
    .optional()
    .describe('How alerts must reach this recipient: sns, through a topic, or direct, as a target of the rule. Default: either.');
const keysOf = (protocol) => ({
    protocol: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(protocol),
    endpoint: text(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINTS */ .Hr[protocol].shape, _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINTS */ .Hr[protocol].words).optional(),
    'endpoint-env': text(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ENV_NAME */ .G1, 'the name of an environment variable, e.g. PAGER_URL')
        .optional()
        .describe('The environment variable that holds the endpoint: for secret URLs.'),
    'endpoint-sha256': text(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHA256 */ .aD, 'the SHA-256 of the endpoint: 64 hex digits')
        .optional()
        .describe('The SHA-256 of the endpoint. It can be checked, but only a person can subscribe the endpoint.'),
});
const recipientOf = (protocol) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(keysOf(protocol)).meta(EXACTLY_ONE);
const eitherWay = (protocol) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...keysOf(protocol), via }).meta(EXACTLY_ONE);
const recipient = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('protocol', [
    recipientOf('email'),
    recipientOf('email-json'),
    recipientOf('http'),
    recipientOf('https'),
    recipientOf('sms'),
    eitherWay('sqs'),
    eitherWay('lambda'),
    eitherWay('firehose'),
    recipientOf('application'),
    recipientOf('kinesis'),
    recipientOf('logs'),
    recipientOf('api-destination'),
    recipientOf('chat'),
]);


/***/ }),

/***/ 88282:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ baselineJsonSchema),
  w: () => (/* binding */ baselineSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/baseline/schema/shapes.js
var shapes = __webpack_require__(17843);
// EXTERNAL MODULE: ./build/src/baseline/schema/recipient.js
var recipient = __webpack_require__(50986);
;// CONCATENATED MODULE: ./build/src/baseline/schema/canary.js



const canary = schemas/* strictObject */.rej({
    role: (0,recipient/* text */.Q)(shapes/* CANARY_ROLE */.az, 'a role under iam-alert-guard/, e.g. iam-alert-guard/canary').describe('The role that the canary changes. It is used for nothing else, and has no policy.'),
    probe: (0,recipient/* text */.Q)(shapes/* QUEUE_ARN */.mu, 'the ARN of an SQS queue')
        .optional()
        .describe('The queue in which the alert of the canary must arrive. It counts as a declared recipient.'),
    days: schemas/* int */.Whr('a whole number of days from 1 to 14')
        .min(1, 'a whole number of days from 1 to 14')
        .max(14, 'a whole number of days from 1 to 14')
        .default(14)
        .describe('Days after which it is a finding that no canary has arrived. Use twice the interval of your schedule.'),
})
    .optional()
    .describe('Allows the canary: one harmless change of this role, to see its alert arrive.');

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/src/baseline/schema/schema.js




const kmsKey = (0,recipient/* text */.Q)(shapes/* KMS_KEY */.cC, 'a KMS key: alias/NAME, a key id, or the ARN of either');
const eventPattern = schemas/* custom */.IeY(isFilledMapping, { error: 'must be an event pattern: a mapping such as {source: [aws.iam]}' })
    .meta({ type: 'object', minProperties: 1 });
function isFilledMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
const calls = schemas/* array */.YOg((0,recipient/* text */.Q)(shapes/* CALL */.XV, 'the name of an IAM call, e.g. iam:CreateUser or iam:Create*')).min(1);
const EVENT_SETS = ['iam-changes', 'iam-all'];
const events = schemas/* union */.KCZ([
    schemas/* enum */.k5n(EVENT_SETS),
    schemas/* strictObject */.rej({
        include: schemas/* union */.KCZ([schemas/* enum */.k5n(EVENT_SETS), calls])
            .default('iam-changes')
            .describe('A named set, or names and globs of IAM calls.'),
        exclude: schemas/* array */.YOg((0,recipient/* text */.Q)(shapes/* CALL */.XV, 'the name of an IAM call, e.g. iam:TagRole or iam:Tag*'))
            .default([])
            .describe('Names and globs of IAM calls that need not alert.'),
        except: schemas/* array */.YOg(eventPattern)
            .default([])
            .describe('Event patterns that need not alert, e.g. changes made by the deploy role. Shown in every report.'),
    }),
])
    .default('iam-changes')
    .describe('What must alert. iam-changes: every IAM call that mutates. iam-all: reads too.');
const managedBy = schemas/* enum */.k5n(['reconcile', 'elsewhere'])
    .default('reconcile')
    .describe('Who restores it. elsewhere: findings stay, steps become instructions for a person.');
const trail = schemas/* strictObject */.rej({
    name: (0,recipient/* text */.Q)(shapes/* TRAIL_NAME */.pT, "a trail's name, no ARN (3 to 128 letters, digits, periods, underscores, hyphens)")
        .optional()
        .describe('Without a name, any trail that records these calls is accepted, organization trails included.'),
    'home-region': (0,recipient/* text */.Q)(shapes/* REGION */.Zg, 'an AWS region, e.g. us-east-1')
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
    bucket: (0,recipient/* text */.Q)(shapes/* BUCKET */.j6, 'the name of an S3 bucket, not its ARN: 3 to 63 lower-case letters, digits, hyphens or periods')
        .optional()
        .describe('Reconcile creates bucket and bucket policy when it is named here and missing.'),
    'key-prefix': (0,recipient/* text */.Q)(shapes/* KEY_PREFIX */.nF, 'a key prefix: at most 200 characters, without a slash at the beginning').optional(),
    'kms-key': kmsKey.optional().describe('The key that encrypts the log files.'),
    organization: schemas/* boolean */.zMY().optional().describe('Is it a trail of the whole organization?'),
    'managed-by': managedBy,
})
    .prefault({})
    .describe('The CloudTrail trail.');
const RULE_STATES = ['ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'];
const rule = schemas/* strictObject */.rej({
    name: (0,recipient/* text */.Q)(shapes/* RULE_NAME */.XY, 'the name of a rule (1 to 64 letters, digits, ., _ or -), not its ARN')
        .optional()
        .describe('Without a name, all enabled rules that reach the recipients count together.'),
    bus: (0,recipient/* text */.Q)(shapes/* BUS */.rh, 'the name or ARN of an event bus').default('default'),
    state: schemas/* enum */.k5n(RULE_STATES)
        .optional()
        .describe('Default: ENABLED, or ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS where `events` asks for reads.'),
    pattern: eventPattern.optional().describe('The event pattern. Without it one is generated from `events`.'),
    message: schemas/* enum */.k5n(['raw', 'readable', 'chat'])
        .optional()
        .describe('Form of the alert. Default for what reconcile creates: readable if every recipient is email, email-json or sms, else raw.'),
    'dead-letter-queue': (0,recipient/* text */.Q)(shapes/* QUEUE */.a0, 'the name or ARN of a standard SQS queue').optional(),
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
    name: (0,recipient/* text */.Q)(shapes/* TOPIC */.MX, 'the name or ARN of an SNS topic').optional(),
    'kms-key': kmsKey.optional().describe('The key that encrypts the topic.'),
    'managed-by': managedBy,
})
    .prefault({})
    .describe('The SNS topic.');
const reason = schemas/* string */.YjP().regex(/\S/, { error: 'must say why' }).max(1000);
const waiver = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,79}$/, { error: 'must be the id of a check, e.g. trail-encrypted' }),
    reason,
    expires: (0,recipient/* text */.Q)(shapes/* DATE */.vH, 'a date, e.g. 2027-03-31').describe('The last UTC day on which the waiver counts.'),
    resource: schemas/* string */.YjP()
        .min(1)
        .max(2048)
        .optional()
        .describe('Only findings about this resource. Default: every resource.'),
    unknown: schemas/* boolean */.zMY().default(false).describe('Does it cover `unknown` as well as `fail`?'),
});
const vouched = schemas/* strictObject */.rej({
    resource: (0,recipient/* text */.Q)(shapes/* ARN */.Ap, 'the ARN of one resource, without wildcards'),
    reason,
});
const baselineSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file format.'),
    account: (0,recipient/* text */.Q)(shapes/* ACCOUNT */.u4, 'an AWS account id: 12 digits, in quotation marks')
        .optional()
        .describe('Any other account is refused. Reconcile in a workflow requires it.'),
    partition: schemas/* enum */.k5n(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'])
        .optional()
        .describe('Default: that of the region in use, else aws.'),
    organization: (0,recipient/* text */.Q)(shapes/* ORGANIZATION */.A_, 'the id of an organization, e.g. o-a1b2c3d4e5')
        .optional()
        .describe('The organization of the account. Conditions on aws:PrincipalOrgID in policies are evaluated with it.'),
    events,
    trail,
    rule,
    topic,
    alerts: schemas/* enum */.k5n(['named', 'noticed'])
        .default('named')
        .describe('named: an alert says which call it was. noticed: an alarm that only says that something changed will do.'),
    recipients: schemas/* array */.YOg(recipient/* recipient */.s)
        .min(1)
        .describe('Who must be alerted: over SNS, directly by a rule, or in a chat channel.'),
    'unexpected-recipients': schemas/* enum */.k5n(['fail', 'warn', 'allow'])
        .default('fail')
        .describe('How undeclared subscribers of an alerting topic are judged.'),
    elsewhere: schemas/* array */.YOg(vouched)
        .default([])
        .describe("Links in another account, proven by that account's own run, and links in this account that this tool cannot follow."),
    canary: canary,
    waivers: schemas/* array */.YOg(waiver).default([]).describe('Findings accepted for a time, each with a reason.'),
    runbook: (0,recipient/* text */.Q)(shapes/* WEB_URL */.r8, 'an http or https URL').optional().describe('Shown wherever action is needed.'),
    $schema: schemas/* string */.YjP().max(2048).optional().describe('Where editors find this schema. Nothing else reads it.'),
})
    .meta({
    title: 'iam-alert-guard baseline',
    description: 'How alerts about IAM changes must reach people: checked, planned and restored by iam-alert-guard.',
});
function baselineJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(baselineSchema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
}


/***/ }),

/***/ 17843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ EXTERNAL_ID),
/* harmony export */   A_: () => (/* binding */ ORGANIZATION),
/* harmony export */   Ap: () => (/* binding */ ARN),
/* harmony export */   G1: () => (/* binding */ ENV_NAME),
/* harmony export */   Hr: () => (/* binding */ ENDPOINTS),
/* harmony export */   MX: () => (/* binding */ TOPIC),
/* harmony export */   Nd: () => (/* binding */ FILE_PATH),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   XV: () => (/* binding */ CALL),
/* harmony export */   XY: () => (/* binding */ RULE_NAME),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   a0: () => (/* binding */ QUEUE),
/* harmony export */   aD: () => (/* binding */ SHA256),
/* harmony export */   az: () => (/* binding */ CANARY_ROLE),
/* harmony export */   cC: () => (/* binding */ KMS_KEY),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   lv: () => (/* binding */ VIA),
/* harmony export */   mu: () => (/* binding */ QUEUE_ARN),
/* harmony export */   nF: () => (/* binding */ KEY_PREFIX),
/* harmony export */   p5: () => (/* binding */ UNIT),
/* harmony export */   pT: () => (/* binding */ TRAIL_NAME),
/* harmony export */   r8: () => (/* binding */ WEB_URL),
/* harmony export */   rh: () => (/* binding */ BUS),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   vH: () => (/* binding */ DATE)
/* harmony export */ });
const PARTITION = 'aws[a-z-]*';
const REGION_NAME = '[a-z]{2,12}(?:-[a-z]{2,12}){1,3}-[0-9]{1,2}';
const ACCOUNT_ID = '[0-9]{12}';
const arn = (service, resource) => `arn:${PARTITION}:${service}:${REGION_NAME}:${ACCOUNT_ID}:${resource}`;
const whole = (...forms) => new RegExp(`^(?:${forms.join('|')})$`);
const ACCOUNT = whole(ACCOUNT_ID);
const ORGANIZATION = whole('o-[a-z0-9]{10,32}');
const REGION = whole(REGION_NAME);
const UNIT = whole('ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}', 'r-[0-9a-z]{4,32}');
const ROLE_NAME = whole('(?:[!-.0-9;-~]{1,127}/){0,8}[A-Za-z0-9+=,.@_-]{1,64}');
const EXTERNAL_ID = whole('[A-Za-z0-9_+=,.@:/-]{2,1224}');
const FILE_PATH = whole('[^\\u0000-\\u001f]{1,1024}');
const ARN = whole(`arn:${PARTITION}:[a-z0-9-]{1,40}:(?:${REGION_NAME})?:(?:${ACCOUNT_ID})?:[!-)+->@-~]{1,1024}`);
const TRAIL_NAME = whole('(?=.{3,128}$)[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*');
const RULE_NAME = whole('[A-Za-z0-9._-]{1,64}');
const BUS = whole('[A-Za-z0-9._/-]{1,256}', arn('events', 'event-bus/[A-Za-z0-9._/-]{1,256}'));
const TOPIC_NAME = '[A-Za-z0-9_-]{1,256}(?:\\.fifo)?';
const TOPIC = whole(TOPIC_NAME, arn('sns', TOPIC_NAME));
const QUEUE_NAME = '[A-Za-z0-9_-]{1,80}';
const QUEUE = whole(QUEUE_NAME, arn('sqs', QUEUE_NAME));
const QUEUE_ARN = whole(arn('sqs', QUEUE_NAME));
const CANARY_ROLE = whole('iam-alert-guard/[A-Za-z0-9_+=,.@-]{1,64}');
const KEY_ID = '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})';
const ALIAS = 'alias/[A-Za-z0-9/_-]{1,250}';
const KMS_KEY = whole(KEY_ID, ALIAS, arn('kms', `key/${KEY_ID}`), arn('kms', ALIAS));
const BUCKET = whole('(?=.{3,63}$)(?!xn--|sthree-|amzn-s3-demo-)(?![0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+$)' +
    '(?!.*(?:-s3alias|--ol-s3|\\.mrap|--x-s3|--table-s3)$)[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))*[a-z0-9]');
const KEY_PREFIX = whole('[!-.0-~][!-~]{0,199}');
const ENV_NAME = whole('[A-Za-z_][A-Za-z0-9_]{0,127}');
const SHA256 = whole('[0-9a-fA-F]{64}');
const WEB_URL = whole('https?://[!-~]{1,2048}');
const DATE = whole('[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?');
const CALL = whole('[!-~]{1,128}');
const EMAIL = whole("(?=.{3,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z][A-Za-z0-9-]{1,62}");
const API_DESTINATION = '[A-Za-z0-9._-]{1,64}';
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
    kinesis: { shape: whole(arn('kinesis', 'stream/[A-Za-z0-9_.-]{1,128}')), words: 'the ARN of a Kinesis data stream' },
    logs: {
        shape: whole(arn('logs', 'log-group:[A-Za-z0-9_./#-]{1,512}(?::\\*)?')),
        words: 'the ARN of a CloudWatch Logs log group',
    },
    'api-destination': {
        shape: whole(API_DESTINATION, arn('events', `api-destination/${API_DESTINATION}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)),
        words: 'the name or ARN of an EventBridge API destination',
    },
    chat: {
        shape: whole(`arn:${PARTITION}:chatbot::${ACCOUNT_ID}:chat-configuration/[a-z-]{1,40}/[A-Za-z0-9_-]{1,128}`),
        words: 'the ARN of a chat configuration',
    },
};
const VIA = ['sns', 'direct'];


/***/ }),

/***/ 67787:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editorSchema: () => (/* binding */ editorSchema)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69604);
/* harmony import */ var _baseline_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88282);
/* harmony import */ var _baseline_schema_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76301);
/* harmony import */ var _baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17843);
/* harmony import */ var _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58922);





function editorSchema() {
    const checks = _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map(({ id, title }) => ({ const: id, description: title })).sort((a, b) => a.const < b.const ? -1 : 1);
    const calls = _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .IAM_ACTIONS */ .Kr.filter(({ event }) => event).map(({ name }) => `iam:${name}`);
    const choice = (node, choices) => {
        const { pattern, ...rest } = node;
        return { ...rest, anyOf: [...choices, { pattern }] };
    };
    const enriched = (node, key) => {
        if (Array.isArray(node))
            return node.map((each) => enriched(each, ''));
        if (typeof node !== 'object' || node === null)
            return node;
        const { pattern } = node;
        if (key === 'check' && typeof pattern === 'string')
            return choice(node, checks);
        if (pattern === _baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .CALL */ .XV.source)
            return choice(node, [{ enum: [...calls].sort() }]);
        return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, enriched(each, name)]));
    };
    const { $schema, ...rest } = enriched((0,_baseline_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineJsonSchema */ .d)(), '');
    return { $schema, $id: _baseline_schema_address_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_ADDRESS */ .b, ...rest };
}


/***/ }),

/***/ 33837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
function isShallow(value, most) {
    if (typeof value !== 'object' || value === null)
        return true;
    return most > 0 && Object.values(value).every((inner) => isShallow(inner, most - 1));
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}


/***/ }),

/***/ 66927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ HANDOVER_OPERATIONS)
/* harmony export */ });
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

/***/ 40069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ OPERATIONS)
});

;// CONCATENATED MODULE: ./build/src/snapshot/direct-reads.js
const DIRECT_OPERATIONS = {
    'kinesis:DescribeStreamSummary': { actions: ['kinesis:DescribeStreamSummary'], tier: 'proof' },
    'kinesis:GetResourcePolicy': { actions: ['kinesis:GetResourcePolicy'], tier: 'proof' },
    'firehose:DescribeDeliveryStream': { actions: ['firehose:DescribeDeliveryStream'], tier: 'proof' },
    'logs:DescribeResourcePolicies': { actions: ['logs:DescribeResourcePolicies'], tier: 'proof' },
    'lambda:GetAlias': { actions: ['lambda:GetAlias'], tier: 'proof' },
    'lambda:GetFunctionEventInvokeConfig': { actions: ['lambda:GetFunctionEventInvokeConfig'], tier: 'advice' },
};

// EXTERNAL MODULE: ./build/src/snapshot/handover-reads.js
var handover_reads = __webpack_require__(66927);
// EXTERNAL MODULE: ./build/src/snapshot/watch-reads.js
var watch_reads = __webpack_require__(66477);
;// CONCATENATED MODULE: ./build/src/snapshot/reads.js



const OPERATIONS = {
    ...handover_reads/* HANDOVER_OPERATIONS */.J,
    'sts:GetCallerIdentity': { actions: ['sts:GetCallerIdentity'], tier: 'proof' },
    'organizations:DescribeOrganization': { actions: ['organizations:DescribeOrganization'], tier: 'advice' },
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
    'sns:GetPlatformApplicationAttributes': { actions: ['sns:GetPlatformApplicationAttributes'], tier: 'proof' },
    'sns:CheckIfPhoneNumberIsOptedOut': { actions: ['sns:CheckIfPhoneNumberIsOptedOut'], tier: 'proof' },
    'sns:GetSMSSandboxAccountStatus': { actions: ['sns:GetSMSSandboxAccountStatus'], tier: 'proof' },
    'sns:ListSMSSandboxPhoneNumbers': { actions: ['sns:ListSMSSandboxPhoneNumbers'], tier: 'proof' },
    'sns:ListOriginationNumbers': { actions: ['sns:ListOriginationNumbers'], tier: 'proof' },
    'kms:DescribeKey': { actions: ['kms:DescribeKey'], tier: 'proof' },
    'kms:GetKeyPolicy': { actions: ['kms:GetKeyPolicy'], tier: 'proof' },
    'kms:ListGrants': { actions: ['kms:ListGrants'], tier: 'proof' },
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
    ...watch_reads/* WATCH_OPERATIONS */.h,
    'cloudtrail:ListTags': { actions: ['cloudtrail:ListTags'], tier: 'advice' },
    'events:ListTagsForResource': { actions: ['events:ListTagsForResource'], tier: 'advice' },
    'sns:ListTagsForResource': { actions: ['sns:ListTagsForResource'], tier: 'advice' },
    's3:GetBucketTagging': { actions: ['s3:GetBucketTagging'], tier: 'advice' },
    'kms:ListResourceTags': { actions: ['kms:ListResourceTags'], tier: 'advice' },
    'sqs:ListQueueTags': { actions: ['sqs:ListQueueTags'], tier: 'advice' },
    ...DIRECT_OPERATIONS,
};


/***/ }),

/***/ 7939:
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
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export kind */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function membersOf(value) {
    return isRecord(value) ? value : {};
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
const texts = mapOf(text);
const all = (shape, ...names) => Object.fromEntries(names.map((name) => [name, shape]));


/***/ }),

/***/ 66477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ WATCH_OPERATIONS),
/* harmony export */   x: () => (/* binding */ ALARM_ROAD_READS)
/* harmony export */ });
const ALARM_ROAD_READS = [
    'logs:DescribeLogGroups',
    'logs:DescribeMetricFilters',
    'logs:GetDataProtectionPolicy',
    'logs:DescribeAccountPolicies',
    'cloudwatch:DescribeAlarms',
    'cloudwatch:ListAlarmMuteRules',
];
const WATCH_OPERATIONS = {
    'cloudwatch:DescribeAlarms': { actions: ['cloudwatch:DescribeAlarms'], tier: 'advice' },
    'cloudwatch:ListAlarmMuteRules': { actions: ['cloudwatch:ListAlarmMuteRules'], tier: 'advice' },
    'logs:DescribeLogGroups': { actions: ['logs:DescribeLogGroups'], tier: 'advice' },
    'logs:DescribeMetricFilters': { actions: ['logs:DescribeMetricFilters'], tier: 'advice' },
    'logs:GetDataProtectionPolicy': { actions: ['logs:GetDataProtectionPolicy'], tier: 'advice' },
    'logs:DescribeAccountPolicies': {
        actions: ['logs:DescribeAccountPolicies', 'logs:GetDataProtectionPolicy'],
        tier: 'advice',
    },
    'cloudwatch:ListTagsForResource': { actions: ['cloudwatch:ListTagsForResource'], tier: 'advice' },
    'cloudwatch:GetMetricStatistics': { actions: ['cloudwatch:GetMetricStatistics'], tier: 'advice' },
};


/***/ })

};
