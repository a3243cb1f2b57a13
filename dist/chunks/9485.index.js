export const id = 9485;
export const ids = [9485];
export const modules = {

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

/***/ 99485:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   organizationJsonSchema: () => (/* binding */ organizationJsonSchema),
/* harmony export */   organizationSchema: () => (/* binding */ organizationSchema),
/* harmony export */   selectionOf: () => (/* binding */ selectionOf)
/* harmony export */ });
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33661);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50986);
/* harmony import */ var _baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17843);




const account = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT */ .u4, 'an AWS account id: 12 digits, in quotation marks');
const accounts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(account);
const unit = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .UNIT */ .p5, 'the id of an organizational unit or of the root, e.g. ou-ab12-34cdefgh');
const role = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_NAME */ .VA, 'the name of a role, with its path where it has one, e.g. iam-alert-guard-check or team/check');
const file = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_PATH */ .Nd, 'the path of a baseline');
const organizationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('Version of this file format.'),
    organization: (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION */ .A_, 'the id of an organization, e.g. o-a1b2c3d4e5')
        .optional()
        .describe('Conditions on aws:PrincipalOrgID in policies are evaluated with it. If AWS returns another id, the run is refused.'),
    accounts: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('all'),
        accounts.min(1),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            units: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(unit)
                .min(1)
                .optional()
                .describe('Organizational units, with those below them. Default: the whole organization.'),
            exclude: accounts.default([]).describe('Accounts that are left out, by declaration. Shown in every report.'),
        }),
    ])
        .default('all')
        .describe('Which accounts: all, a list of ids, or units. What is not a list needs organizations:ListAccounts.'),
    role: role.describe('The role that is assumed in each account, and in each hub.'),
    'external-id': (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTERNAL_ID */ .AQ, '2 to 1,224 letters, digits or characters of _+=,.@:/-')
        .optional()
        .describe('The external id that the roles ask for.'),
    'reconcile-role': role
        .optional()
        .describe('The role in each account that reconcile works with. Only named in the commands of reports.'),
    baseline: file
        .default(_baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_BASELINE */ .M)
        .describe('The baseline of every account, relative to the working directory.'),
    overrides: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(account, file).default({}).describe('Accounts that have a baseline of their own.'),
    hubs: accounts
        .default([])
        .describe('Accounts that members forward to. Each is read once, and its snapshot is used for every member.'),
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2048).optional().describe('Where editors find this schema. Nothing else reads it.'),
})
    .meta({
    title: 'iam-alert-guard organization',
    description: 'Which accounts of an organization are checked, with which role and baseline.',
});
function selectionOf(declared) {
    if (declared === 'all')
        return { kind: 'all', exclude: [] };
    if (Array.isArray(declared))
        return { kind: 'list', accounts: declared };
    const { units, exclude } = declared;
    return units === undefined ? { kind: 'all', exclude } : { kind: 'units', units, exclude };
}
const ADDRESS = 'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/main/schema/organization.schema.json';
function organizationJsonSchema() {
    const made = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(organizationSchema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
    const { $schema, ...rest } = made;
    return { $schema, $id: ADDRESS, ...rest };
}


/***/ })

};
