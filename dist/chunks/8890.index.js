export const id = 8890;
export const ids = [8890];
export const modules = {

/***/ 59950:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {

var __webpack_unused_export__;
const { normalizeProvider } = __webpack_require__(92658);

const DEFAULT_ACCOUNT_ID_ENDPOINT_MODE = "preferred";
const ACCOUNT_ID_ENDPOINT_MODE_VALUES = ["disabled", "preferred", "required"];
function validateAccountIdEndpointMode(value) {
    return ACCOUNT_ID_ENDPOINT_MODE_VALUES.includes(value);
}

const resolveAccountIdEndpointModeConfig = (input) => {
    const { accountIdEndpointMode } = input;
    const accountIdEndpointModeProvider = normalizeProvider(accountIdEndpointMode ?? DEFAULT_ACCOUNT_ID_ENDPOINT_MODE);
    return Object.assign(input, {
        accountIdEndpointMode: async () => {
            const accIdMode = await accountIdEndpointModeProvider();
            if (!validateAccountIdEndpointMode(accIdMode)) {
                throw new Error(`Invalid value for accountIdEndpointMode: ${accIdMode}. Valid values are: "required", "preferred", "disabled".`);
            }
            return accIdMode;
        },
    });
};

const err = "Invalid AccountIdEndpointMode value";
const _throw = (message) => {
    throw new Error(message);
};
const ENV_ACCOUNT_ID_ENDPOINT_MODE = "AWS_ACCOUNT_ID_ENDPOINT_MODE";
const CONFIG_ACCOUNT_ID_ENDPOINT_MODE = "account_id_endpoint_mode";
const NODE_ACCOUNT_ID_ENDPOINT_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => {
        const value = env[ENV_ACCOUNT_ID_ENDPOINT_MODE];
        if (value && !validateAccountIdEndpointMode(value)) {
            _throw(err);
        }
        return value;
    },
    configFileSelector: (profile) => {
        const value = profile[CONFIG_ACCOUNT_ID_ENDPOINT_MODE];
        if (value && !validateAccountIdEndpointMode(value)) {
            _throw(err);
        }
        return value;
    },
    default: DEFAULT_ACCOUNT_ID_ENDPOINT_MODE,
};

__webpack_unused_export__ = ACCOUNT_ID_ENDPOINT_MODE_VALUES;
__webpack_unused_export__ = CONFIG_ACCOUNT_ID_ENDPOINT_MODE;
__webpack_unused_export__ = DEFAULT_ACCOUNT_ID_ENDPOINT_MODE;
__webpack_unused_export__ = ENV_ACCOUNT_ID_ENDPOINT_MODE;
exports.nf = NODE_ACCOUNT_ID_ENDPOINT_MODE_CONFIG_OPTIONS;
exports.ZJ = resolveAccountIdEndpointModeConfig;
__webpack_unused_export__ = validateAccountIdEndpointMode;


/***/ }),

/***/ 98890:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AccessDeniedException: () => (/* binding */ AccessDeniedException),
  DescribeStreamSummaryCommand: () => (/* binding */ DescribeStreamSummaryCommand),
  EncryptionType: () => (/* binding */ EncryptionType),
  GetResourcePolicyCommand: () => (/* binding */ GetResourcePolicyCommand),
  KMSAccessDeniedException: () => (/* binding */ KMSAccessDeniedException),
  KMSThrottlingException: () => (/* binding */ KMSThrottlingException),
  KinesisClient: () => (/* binding */ KinesisClient),
  LimitExceededException: () => (/* binding */ LimitExceededException),
  ListTagsForResourceCommand: () => (/* binding */ ListTagsForResourceCommand),
  ProvisionedThroughputExceededException: () => (/* binding */ ProvisionedThroughputExceededException),
  ResourceNotFoundException: () => (/* binding */ ResourceNotFoundException),
  StreamStatus: () => (/* binding */ StreamStatus),
  TagResourceCommand: () => (/* binding */ TagResourceCommand)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/account-id-endpoint/index.js
var account_id_endpoint = __webpack_require__(59950);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/client/index.js
var client = __webpack_require__(5152);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/index.js
var dist_cjs = __webpack_require__(90402);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/client/index.js
var submodules_client = __webpack_require__(92658);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/config/index.js
var submodules_config = __webpack_require__(47291);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/endpoints/index.js
var endpoints = __webpack_require__(62085);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/event-streams/index.js
var event_streams = __webpack_require__(56579);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(93422);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(23609);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/schema/index.js
var schema = __webpack_require__(26890);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/httpAuthSchemes/index.js
var httpAuthSchemes = __webpack_require__(97523);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-kinesis/package.json
const package_namespaceObject = {"rE":"3.1143.0"};
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-provider-node/dist-cjs/index.js
var credential_provider_node_dist_cjs = __webpack_require__(5861);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/serde/index.js
var serde = __webpack_require__(92430);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var node_http_handler_dist_cjs = __webpack_require__(61279);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/protocols/index.js
var submodules_protocols = __webpack_require__(37288);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/checksum/index.js
var checksum = __webpack_require__(99542);
;// CONCATENATED MODULE: ./build/src/adapters/aws/client/client-kinesis.js
// node_modules/@aws-sdk/client-kinesis/dist-es/KinesisClient.js











// node_modules/@aws-sdk/client-kinesis/dist-es/auth/httpAuthSchemeProvider.js


var defaultKinesisHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,submodules_client.getSmithyContext)(context).operation,
    region: await (0,submodules_client.normalizeProvider)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "kinesis",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultKinesisHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,submodules_client.normalizeProvider)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-kinesis/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "kinesis"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  AccountId: { type: "builtInParams", name: "accountId" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
  AccountIdEndpointMode: { type: "builtInParams", name: "accountIdEndpointMode" }
};

// node_modules/@aws-sdk/client-kinesis/dist-es/runtimeConfig.js












// node_modules/@aws-sdk/client-kinesis/dist-es/runtimeConfig.shared.js







// node_modules/@aws-sdk/client-kinesis/dist-es/endpoint/endpointResolver.js



// node_modules/@aws-sdk/client-kinesis/dist-es/endpoint/bdd.js

var ai = "ref";
var a = -1;
var b = false;
var c = true;
var d = "isSet";
var e = "PartitionResult";
var f = "stringEquals";
var g = "substring";
var h = "coalesce";
var i = "";
var j = "-";
var k = "aws.parseArn";
var l = (n2) => "arn_ssa_" + n2 + i;
var m = "isValidHostLabel";
var n = "getAttr";
var o = "accountId";
var p = "region";
var q = "service";
var s = "kinesis";
var t = "resourceId[0]";
var u = (n2) => "arnType_ssa_" + n2 + i;
var v = "stream";
var w = "partition";
var x = "channel";
var y = "resourceId[1]";
var z = (n2) => "resourceId_ssa_" + n2 + i;
var A = "booleanEquals";
var B = (n2) => "https://{arn_ssa_" + n2 + "#accountId}.{OperationType}-kinesis-fips.{Region}.{PartitionResult#dualStackDnsSuffix}";
var C = (n2) => "https://{arn_ssa_" + n2 + "#accountId}.{OperationType}-kinesis-fips.{Region}.{PartitionResult#dnsSuffix}";
var D = (n2) => "https://{arn_ssa_" + n2 + "#accountId}.{OperationType}-kinesis.{Region}.{PartitionResult#dualStackDnsSuffix}";
var E = (n2) => "https://{arn_ssa_" + n2 + "#accountId}.{OperationType}-kinesis.{Region}.{PartitionResult#dnsSuffix}";
var F = (n2) => "Partition: {arn_ssa_" + n2 + "#partition} from ARN doesn't match with partition name: {PartitionResult#name}.";
var G = (n2) => "Invalid ARN: Kinesis ARNs don't support `{arnType_ssa_" + n2 + "}` arn types.";
var H = (n2) => "Invalid ARN: The ARN was not for the Kinesis service, found: {arn_ssa_" + n2 + "#service}.";
var I = (n2) => "https://{resourceId_ssa_" + n2 + "}.{OperationType}-kinesis-fips.{Region}.{PartitionResult#dualStackDnsSuffix}";
var J = (n2) => "https://{resourceId_ssa_" + n2 + "}.{OperationType}-kinesis-fips.{Region}.{PartitionResult#dnsSuffix}";
var K = (n2) => "https://{resourceId_ssa_" + n2 + "}.{OperationType}-kinesis.{Region}.{PartitionResult#dualStackDnsSuffix}";
var L = (n2) => "https://{resourceId_ssa_" + n2 + "}.{OperationType}-kinesis.{Region}.{PartitionResult#dnsSuffix}";
var M = { "fn": n, "argv": [{ [ai]: e }, "name"] };
var N = { [ai]: "StreamId" };
var O = { [ai]: "Endpoint" };
var P = { [ai]: "arn_ssa_2" };
var Q = { [ai]: "arnType_ssa_2" };
var R = { [ai]: "arn_ssa_4" };
var S = { [ai]: "arnType_ssa_1" };
var T = { [ai]: "AccountIdEndpointMode" };
var U = { [ai]: "AccountId" };
var V = { [ai]: "arn_ssa_1" };
var W = { [ai]: "arnType_ssa_4" };
var X = { [ai]: "arn_ssa_3" };
var Y = { [ai]: "arnType_ssa_3" };
var Z = { [ai]: "OperationType" };
var aa = { [ai]: e };
var ab = {};
var ac = { "metricValues": ["O"] };
var ad = [{ [ai]: "Region" }];
var ae = [{ [ai]: "StreamARN" }];
var af = [{ [ai]: "ConsumerARN" }];
var ag = [{ [ai]: "ResourceARN" }];
var ah = [{ [ai]: "ChannelARN" }];
var _data = {
  conditions: [
    [d, ad],
    ["aws.partition", ad, e],
    [f, [M, "aws-iso-b"]],
    [f, [M, "aws-iso"]],
    [d, [N]],
    [g, [N, 21, 24, b], "StreamIdSuffixValue"],
    [g, [N, 0, 20, b], "StreamIdPrefixValue"],
    [f, [{ fn: h, argv: [{ fn: g, argv: [N, 20, 21, b] }, i] }, j]],
    [f, [{ fn: h, argv: [{ fn: g, argv: [N, 3, 4, c] }, i] }, j]],
    [d, [O]],
    [d, ae],
    [d, af],
    [k, af, l(2)],
    [g, [O, 15, 20, b], "HttpsCustomEndpointSuffixValue"],
    [f, [{ fn: h, argv: [{ fn: g, argv: [O, 15, 16, b] }, i] }, j]],
    [f, [{ fn: h, argv: [{ fn: g, argv: [O, 20, 21, b] }, i] }, "."]],
    [g, [O, 7, 12, b], "PlainCustomEndpointSuffixValue"],
    [m, [{ fn: n, argv: [P, o] }, b]],
    [m, [{ fn: n, argv: [P, p] }, b]],
    [f, [{ fn: n, argv: [P, q] }, s]],
    [n, [P, t], u(2)],
    [f, [Q, i]],
    [k, ae, l(4)],
    [m, [{ fn: n, argv: [R, o] }, b]],
    [f, [Q, v]],
    [m, [{ fn: n, argv: [R, p] }, b]],
    [f, [M, { fn: n, argv: [P, w] }]],
    [f, [{ fn: n, argv: [R, q] }, s]],
    [n, [R, t], u(1)],
    [f, [S, i]],
    [d, ag],
    [d, ah],
    [d, [T]],
    [d, [U]],
    [k, ah, l(1)],
    [f, [T, "disabled"]],
    [m, [U, b]],
    [m, [{ fn: n, argv: [V, o] }, b]],
    [m, [{ fn: n, argv: [V, p] }, b]],
    [f, [{ fn: n, argv: [V, q] }, s]],
    [n, [V, t], u(4)],
    [f, [W, i]],
    [f, [W, x]],
    [f, [M, { fn: n, argv: [V, w] }]],
    [k, ag, l(3)],
    [m, [{ fn: n, argv: [X, o] }, b]],
    [m, [{ fn: n, argv: [X, p] }, b]],
    [f, [{ fn: n, argv: [X, q] }, s]],
    [n, [X, t], u(3)],
    [f, [Y, i]],
    [f, [Y, v]],
    [f, [Y, x]],
    [f, [M, { fn: n, argv: [X, w] }]],
    [f, [S, v]],
    [f, [M, { fn: n, argv: [R, w] }]],
    [f, [T, "required"]],
    [d, [Z]],
    [n, [X, y], z(1)],
    [m, [{ [ai]: z(1) }, b]],
    [n, [V, y], z(2)],
    [m, [{ [ai]: z(2) }, b]],
    [f, [Z, "data"]],
    [f, [{ fn: h, argv: [{ fn: g, argv: [O, 7, 8, b] }, i] }, j]],
    [A, [{ [ai]: "UseFIPS" }, c]],
    [A, [{ [ai]: "UseDualStack" }, c]],
    [A, [{ fn: n, argv: [aa, "supportsFIPS"] }, c]],
    [A, [{ fn: n, argv: [aa, "supportsDualStack"] }, c]],
    [f, [M, "aws-us-gov"]],
    [f, [{ fn: h, argv: [{ fn: g, argv: [O, 12, 13, b] }, i] }, "."]]
  ],
  results: [
    [a],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis{HttpsCustomEndpointSuffixValue}-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ab],
    [a, "DualStack is enabled, but this partition does not support DualStack."],
    [a, "FIPS is enabled, but this partition does not support FIPS."],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis{HttpsCustomEndpointSuffixValue}-fips.{Region}.{PartitionResult#dnsSuffix}", ab],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis{HttpsCustomEndpointSuffixValue}.{Region}.{PartitionResult#dualStackDnsSuffix}", ab],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis{HttpsCustomEndpointSuffixValue}.{Region}.{PartitionResult#dnsSuffix}", ab],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis{PlainCustomEndpointSuffixValue}-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ab],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis{PlainCustomEndpointSuffixValue}-fips.{Region}.{PartitionResult#dnsSuffix}", ab],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis{PlainCustomEndpointSuffixValue}.{Region}.{PartitionResult#dualStackDnsSuffix}", ab],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis{PlainCustomEndpointSuffixValue}.{Region}.{PartitionResult#dnsSuffix}", ab],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ab],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis-fips.{Region}.{PartitionResult#dnsSuffix}", ab],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis.{Region}.{PartitionResult#dualStackDnsSuffix}", ab],
    ["https://{StreamIdPrefixValue}.{StreamIdSuffixValue}.{OperationType}-kinesis.{Region}.{PartitionResult#dnsSuffix}", ab],
    [a, "Operation Type is not set. Please contact service team for resolution."],
    [B(4), ab],
    [C(4), ab],
    [D(4), ab],
    [E(4), ab],
    [a, F(4)],
    [a, G(1)],
    [a, "Invalid ARN: No ARN type specified"],
    [a, H(4)],
    [a, "Invalid ARN: Invalid region."],
    [a, "Invalid ARN: Invalid account id."],
    [a, "Invalid ARN: Failed to parse ARN."],
    [B(2), ab],
    [C(2), ab],
    [D(2), ab],
    [E(2), ab],
    [a, F(2)],
    [a, G(2)],
    [a, H(2)],
    [a, "Invalid ARN: Unsupported resource type `{arnType_ssa_3}`. Expected: stream or channel"],
    [B(3), ab],
    [C(3), ab],
    [D(3), ab],
    [E(3), ab],
    [I(1), ab],
    [J(1), ab],
    [K(1), ab],
    [L(1), ab],
    [a, "Invalid ARN: Invalid channel id."],
    [a, "Invalid ARN: Missing channel id."],
    [a, F(3)],
    [a, H(3)],
    [I(2), ab],
    [J(2), ab],
    [K(2), ab],
    [L(2), ab],
    [a, "ChannelARN does not support the `data` operation type."],
    [a, F(1)],
    [a, "Invalid ARN: ChannelARN only supports `channel` arn types, found: `{arnType_ssa_4}`."],
    [a, H(1)],
    ["https://{AccountId}.{OperationType}-kinesis-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ac],
    ["https://{AccountId}.{OperationType}-kinesis-fips.{Region}.{PartitionResult#dnsSuffix}", ac],
    ["https://{AccountId}.{OperationType}-kinesis.{Region}.{PartitionResult#dualStackDnsSuffix}", ac],
    ["https://{AccountId}.{OperationType}-kinesis.{Region}.{PartitionResult#dnsSuffix}", ac],
    [a, "Invalid account id."],
    [a, "AccountIdEndpointMode is required but no AccountID was provided or able to be loaded"],
    [a, "Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this partition"],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [O, ab],
    ["https://kinesis-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ab],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://kinesis.{Region}.amazonaws.com", ab],
    ["https://kinesis-fips.{Region}.{PartitionResult#dnsSuffix}", ab],
    ["https://kinesis.{Region}.{PartitionResult#dualStackDnsSuffix}", ab],
    ["https://kinesis.{Region}.{PartitionResult#dnsSuffix}", ab],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  3,
  4,
  1,
  5,
  4,
  9,
  154,
  r + 73,
  2,
  143,
  6,
  3,
  143,
  7,
  4,
  8,
  12,
  5,
  9,
  12,
  6,
  10,
  12,
  7,
  11,
  12,
  8,
  109,
  12,
  9,
  154,
  13,
  10,
  93,
  14,
  11,
  77,
  15,
  30,
  49,
  16,
  31,
  30,
  17,
  32,
  18,
  146,
  33,
  19,
  29,
  35,
  29,
  20,
  36,
  21,
  r + 61,
  56,
  22,
  r + 17,
  63,
  25,
  23,
  64,
  24,
  r + 60,
  66,
  r + 59,
  r + 7,
  64,
  27,
  26,
  65,
  r + 58,
  r + 5,
  65,
  28,
  r + 3,
  66,
  r + 57,
  r + 2,
  55,
  r + 62,
  146,
  34,
  31,
  r + 28,
  37,
  32,
  r + 27,
  38,
  33,
  r + 26,
  39,
  34,
  r + 56,
  40,
  35,
  r + 24,
  41,
  r + 24,
  36,
  42,
  37,
  r + 55,
  43,
  38,
  r + 54,
  56,
  39,
  r + 17,
  59,
  40,
  r + 46,
  60,
  41,
  r + 45,
  61,
  r + 53,
  42,
  63,
  45,
  43,
  64,
  44,
  r + 52,
  66,
  r + 51,
  r + 7,
  64,
  47,
  46,
  65,
  r + 50,
  r + 5,
  65,
  48,
  r + 3,
  66,
  r + 49,
  r + 2,
  44,
  50,
  r + 28,
  45,
  51,
  r + 27,
  46,
  52,
  r + 26,
  47,
  53,
  r + 48,
  48,
  54,
  r + 24,
  49,
  r + 24,
  55,
  50,
  68,
  56,
  51,
  57,
  r + 36,
  52,
  58,
  r + 47,
  56,
  59,
  r + 17,
  57,
  60,
  r + 46,
  58,
  61,
  r + 45,
  63,
  64,
  62,
  64,
  63,
  r + 44,
  66,
  r + 43,
  r + 7,
  64,
  66,
  65,
  65,
  r + 42,
  r + 5,
  65,
  67,
  r + 3,
  66,
  r + 41,
  r + 2,
  52,
  69,
  r + 47,
  56,
  70,
  r + 17,
  63,
  73,
  71,
  64,
  72,
  r + 40,
  66,
  r + 39,
  r + 7,
  64,
  75,
  74,
  65,
  r + 38,
  r + 5,
  65,
  76,
  r + 3,
  66,
  r + 37,
  r + 2,
  12,
  78,
  r + 28,
  17,
  79,
  r + 27,
  18,
  80,
  r + 26,
  19,
  81,
  r + 35,
  20,
  82,
  r + 24,
  21,
  r + 24,
  83,
  24,
  84,
  r + 34,
  26,
  85,
  r + 33,
  56,
  86,
  r + 17,
  63,
  89,
  87,
  64,
  88,
  r + 32,
  66,
  r + 31,
  r + 7,
  64,
  91,
  90,
  65,
  r + 30,
  r + 5,
  65,
  92,
  r + 3,
  66,
  r + 29,
  r + 2,
  22,
  94,
  r + 28,
  23,
  95,
  r + 27,
  25,
  96,
  r + 26,
  27,
  97,
  r + 25,
  28,
  98,
  r + 24,
  29,
  r + 24,
  99,
  53,
  100,
  r + 23,
  54,
  101,
  r + 22,
  56,
  102,
  r + 17,
  63,
  105,
  103,
  64,
  104,
  r + 21,
  66,
  r + 20,
  r + 7,
  64,
  107,
  106,
  65,
  r + 19,
  r + 5,
  65,
  108,
  r + 3,
  66,
  r + 18,
  r + 2,
  9,
  110,
  114,
  13,
  111,
  113,
  14,
  112,
  113,
  15,
  135,
  113,
  16,
  115,
  114,
  56,
  117,
  r + 17,
  56,
  116,
  r + 17,
  62,
  124,
  117,
  63,
  120,
  118,
  64,
  119,
  r + 16,
  66,
  r + 15,
  r + 7,
  64,
  122,
  121,
  65,
  r + 14,
  r + 5,
  65,
  123,
  r + 3,
  66,
  r + 13,
  r + 2,
  63,
  129,
  125,
  64,
  127,
  126,
  68,
  r + 12,
  r + 16,
  66,
  128,
  r + 7,
  68,
  r + 11,
  r + 15,
  64,
  132,
  130,
  65,
  131,
  r + 5,
  68,
  r + 10,
  r + 14,
  65,
  133,
  r + 3,
  66,
  134,
  r + 2,
  68,
  r + 9,
  r + 13,
  56,
  136,
  r + 17,
  63,
  139,
  137,
  64,
  138,
  r + 8,
  66,
  r + 6,
  r + 7,
  64,
  141,
  140,
  65,
  r + 4,
  r + 5,
  65,
  142,
  r + 3,
  66,
  r + 1,
  r + 2,
  9,
  154,
  144,
  32,
  145,
  146,
  55,
  r + 63,
  146,
  63,
  149,
  147,
  64,
  148,
  r + 72,
  66,
  r + 71,
  r + 7,
  64,
  152,
  150,
  65,
  151,
  r + 5,
  67,
  r + 69,
  r + 70,
  65,
  153,
  r + 68,
  66,
  r + 67,
  r + 68,
  63,
  r + 64,
  155,
  64,
  r + 65,
  r + 66
]);
var bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-kinesis/dist-es/endpoint/endpointResolver.js
var cache = new endpoints.EndpointCache({
  size: 50,
  params: [
    "AccountId",
    "AccountIdEndpointMode",
    "ChannelARN",
    "ConsumerARN",
    "Endpoint",
    "OperationType",
    "Region",
    "ResourceARN",
    "StreamARN",
    "StreamId",
    "UseDualStack",
    "UseFIPS"
  ]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0,endpoints.decideEndpoint)(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;

// node_modules/@aws-sdk/client-kinesis/dist-es/schemas/schemas_0.js


// node_modules/@aws-sdk/client-kinesis/dist-es/models/KinesisServiceException.js

var KinesisServiceException = class _KinesisServiceException extends submodules_client.ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _KinesisServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-kinesis/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends KinesisServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
  }
};
var InvalidArgumentException = class _InvalidArgumentException extends KinesisServiceException {
  name = "InvalidArgumentException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidArgumentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidArgumentException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends KinesisServiceException {
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var ResourceInUseException = class _ResourceInUseException extends KinesisServiceException {
  name = "ResourceInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends KinesisServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var KMSAccessDeniedException = class _KMSAccessDeniedException extends KinesisServiceException {
  name = "KMSAccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSAccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSAccessDeniedException.prototype);
  }
};
var KMSDisabledException = class _KMSDisabledException extends KinesisServiceException {
  name = "KMSDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSDisabledException.prototype);
  }
};
var KMSInvalidStateException = class _KMSInvalidStateException extends KinesisServiceException {
  name = "KMSInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSInvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSInvalidStateException.prototype);
  }
};
var KMSNotFoundException = class _KMSNotFoundException extends KinesisServiceException {
  name = "KMSNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSNotFoundException.prototype);
  }
};
var KMSOptInRequired = class _KMSOptInRequired extends KinesisServiceException {
  name = "KMSOptInRequired";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSOptInRequired",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSOptInRequired.prototype);
  }
};
var KMSThrottlingException = class _KMSThrottlingException extends KinesisServiceException {
  name = "KMSThrottlingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSThrottlingException.prototype);
  }
};
var ValidationException = class _ValidationException extends KinesisServiceException {
  name = "ValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
  }
};
var DryRunOperationException = class _DryRunOperationException extends KinesisServiceException {
  name = "DryRunOperationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DryRunOperationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DryRunOperationException.prototype);
  }
};
var ExpiredIteratorException = class _ExpiredIteratorException extends KinesisServiceException {
  name = "ExpiredIteratorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExpiredIteratorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExpiredIteratorException.prototype);
  }
};
var ExpiredNextTokenException = class _ExpiredNextTokenException extends KinesisServiceException {
  name = "ExpiredNextTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExpiredNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExpiredNextTokenException.prototype);
  }
};
var InternalFailureException = class _InternalFailureException extends KinesisServiceException {
  name = "InternalFailureException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalFailureException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalFailureException.prototype);
  }
};
var ProvisionedThroughputExceededException = class _ProvisionedThroughputExceededException extends KinesisServiceException {
  name = "ProvisionedThroughputExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ProvisionedThroughputExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ProvisionedThroughputExceededException.prototype);
  }
};

// node_modules/@aws-sdk/client-kinesis/dist-es/schemas/schemas_0.js
var _ADE = "AccessDeniedException";
var _ATTSI = "AddTagsToStreamInput";
var _BARN = "BucketARN";
var _CC = "ChannelCount";
var _CCI = "CreateChannelInput";
var _CCo = "ConsumerCount";
var _CEC = "ChannelEncryptionConfiguration";
var _CLC = "ChannelLoggingConfiguration";
var _CMB = "CurrentMiBps";
var _CN = "ChannelName";
var _CNo = "ConsumerName";
var _CSC = "ChannelStreamConfiguration";
var _CSCL = "ChannelStreamConfigurationList";
var _CSIr = "CreateStreamInput";
var _CSLM = "CurrentShardLevelMetrics";
var _CShi = "ChildShard";
var _CT = "CompressionType";
var _CWL = "CloudWatchLogs";
var _DEMI = "DisableEnhancedMonitoringInput";
var _DFIS = "DataFreshnessInSeconds";
var _DLQSC = "DeadLetterQueueS3Configuration";
var _DROE = "DryRunOperationException";
var _DSLM = "DesiredShardLevelMetrics";
var _DSS = "DescribeStreamSummary";
var _DSSI = "DescribeStreamSummaryInput";
var _DSSO = "DescribeStreamSummaryOutput";
var _E = "Enabled";
var _EBO = "ExpectedBucketOwner";
var _EC = "EncryptionConfiguration";
var _EEMI = "EnableEnhancedMonitoringInput";
var _EHK = "EndingHashKey";
var _EIE = "ExpiredIteratorException";
var _EM = "EnhancedMetrics";
var _EML = "EnhancedMonitoringList";
var _EMO = "EnhancedMonitoringOutput";
var _EMn = "EnhancedMonitoring";
var _ENTE = "ExpiredNextTokenException";
var _EOP = "ErrorOutputPrefix";
var _ET = "EncryptionType";
var _GRP = "GetResourcePolicy";
var _GRPI = "GetResourcePolicyInput";
var _GRPO = "GetResourcePolicyOutput";
var _GSRSARN = "GSRSchemaARN";
var _HKR = "HashKeyRange";
var _HMS = "HasMoreStreams";
var _IAE = "InvalidArgumentException";
var _IFE = "InternalFailureException";
var _K = "Key";
var _KI = "KeyId";
var _KMSADE = "KMSAccessDeniedException";
var _KMSDE = "KMSDisabledException";
var _KMSISE = "KMSInvalidStateException";
var _KMSNFE = "KMSNotFoundException";
var _KMSOIR = "KMSOptInRequired";
var _KMSTE = "KMSThrottlingException";
var _LC = "LoggingConfiguration";
var _LEE = "LimitExceededException";
var _LGN = "LogGroupName";
var _LSN = "LogStreamName";
var _LSOi = "ListStreamsOutput";
var _LTFR = "ListTagsForResource";
var _LTFRI = "ListTagsForResourceInput";
var _LTFRO = "ListTagsForResourceOutput";
var _MRSIKB = "MaxRecordSizeInKiB";
var _N = "Namespace";
var _NT = "NextToken";
var _OKT = "OutputKeyTemplate";
var _OSC = "OpenShardCount";
var _P = "Policy";
var _PF = "PartitionField";
var _PFL = "PartitionFieldList";
var _PFa = "PartitionFields";
var _PS = "ParentShards";
var _PSa = "PartitionSpec";
var _PTEE = "ProvisionedThroughputExceededException";
var _RARN = "ResourceARN";
var _RC = "RecordConfiguration";
var _RDS = "RecordDistributionStrategy";
var _RFT = "RecordFormatType";
var _RIUE = "ResourceInUseException";
var _RNFE = "ResourceNotFoundException";
var _RPH = "RetentionPeriodHours";
var _RSCI = "RegisterStreamConsumerInput";
var _RTFSI = "RemoveTagsFromStreamInput";
var _SARN = "StreamARN";
var _SC = "ShardCount";
var _SCL = "StreamConfigurationList";
var _SCT = "StreamCreationTimestamp";
var _SCt = "StorageConfiguration";
var _SCto = "StorageClass";
var _SDC = "S3DestinationConfiguration";
var _SDS = "StreamDescriptionSummary";
var _SERARN = "ServiceExecutionRoleARN";
var _SHK = "StartingHashKey";
var _SI = "StreamId";
var _SIh = "ShardId";
var _SLM = "ShardLevelMetrics";
var _SM = "StreamMode";
var _SMD = "StreamModeDetails";
var _SN = "StreamName";
var _SNo = "SourceName";
var _SNt = "StreamNames";
var _SS = "StreamSummaries";
var _SSC = "S3StorageConfiguration";
var _SSL = "StreamSummaryList";
var _SSt = "StreamStatus";
var _SStr = "StreamSummary";
var _STC = "S3TablesConfiguration";
var _STCL = "S3TablesConfigurationList";
var _STDC = "S3TablesDestinationConfiguration";
var _T = "Tags";
var _TBARN = "TableBucketARN";
var _TK = "TagKeys";
var _TL = "TagList";
var _TMB = "TargetMiBps";
var _TN = "TableName";
var _TR = "TagResource";
var _TRI = "TagResourceInput";
var _Ta = "Tag";
var _Tr = "Transform";
var _URI = "UntagResourceInput";
var _V = "Value";
var _VE = "ValidationException";
var _WT = "WarmThroughput";
var _WTMB = "WarmThroughputMiBps";
var _WTO = "WarmThroughputObject";
var _c = "client";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.kinesis";
var _se = "server";
var n0 = "com.amazonaws.kinesis";
var _s_registry = new schema.TypeRegistry(_s);
var KinesisServiceException$ = [-3, _s, "KinesisServiceException", 0, [], []];
_s_registry.registerError(KinesisServiceException$, KinesisServiceException);
var n0_registry = new schema.TypeRegistry(n0);
var AccessDeniedException$ = [
  -3,
  n0,
  _ADE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var DryRunOperationException$ = [
  -3,
  n0,
  _DROE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
var ExpiredIteratorException$ = [
  -3,
  n0,
  _EIE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ExpiredIteratorException$, ExpiredIteratorException);
var ExpiredNextTokenException$ = [
  -3,
  n0,
  _ENTE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ExpiredNextTokenException$, ExpiredNextTokenException);
var InternalFailureException$ = [
  -3,
  n0,
  _IFE,
  { "error": _se },
  [_m],
  [0]
];
n0_registry.registerError(InternalFailureException$, InternalFailureException);
var InvalidArgumentException$ = [
  -3,
  n0,
  _IAE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidArgumentException$, InvalidArgumentException);
var KMSAccessDeniedException$ = [
  -3,
  n0,
  _KMSADE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(KMSAccessDeniedException$, KMSAccessDeniedException);
var KMSDisabledException$ = [
  -3,
  n0,
  _KMSDE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(KMSDisabledException$, KMSDisabledException);
var KMSInvalidStateException$ = [
  -3,
  n0,
  _KMSISE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var KMSNotFoundException$ = [
  -3,
  n0,
  _KMSNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(KMSNotFoundException$, KMSNotFoundException);
var KMSOptInRequired$ = [
  -3,
  n0,
  _KMSOIR,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(KMSOptInRequired$, KMSOptInRequired);
var KMSThrottlingException$ = [
  -3,
  n0,
  _KMSTE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(KMSThrottlingException$, KMSThrottlingException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var ProvisionedThroughputExceededException$ = [
  -3,
  n0,
  _PTEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ProvisionedThroughputExceededException$, ProvisionedThroughputExceededException);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AddTagsToStreamInput$ = [
  3,
  n0,
  _ATTSI,
  0,
  [_T, _SN, _SARN, _SI],
  [128 | 0, 0, 0, 0],
  1
];
var ChannelEncryptionConfiguration$ = [
  3,
  n0,
  _CEC,
  0,
  [_ET, _KI],
  [0, 0],
  2
];
var ChannelLoggingConfiguration$ = [
  3,
  n0,
  _CLC,
  0,
  [_CWL],
  [() => CloudWatchLogs$],
  1
];
var ChannelStreamConfiguration$ = [
  3,
  n0,
  _CSC,
  0,
  [_SARN, _RC],
  [0, () => RecordConfiguration$],
  2
];
var ChildShard$ = [
  3,
  n0,
  _CShi,
  0,
  [_SIh, _PS, _HKR],
  [0, 64 | 0, () => HashKeyRange$],
  3
];
var CloudWatchLogs$ = [
  3,
  n0,
  _CWL,
  0,
  [_E, _LGN, _LSN],
  [2, 0, 0],
  1
];
var CreateChannelInput$ = [
  3,
  n0,
  _CCI,
  0,
  [_CN, _SERARN, _SCL, _SDC, _STDC, _EC, _T, _LC],
  [0, 0, () => ChannelStreamConfigurationList, () => S3DestinationConfiguration$, () => S3TablesDestinationConfiguration$, () => ChannelEncryptionConfiguration$, 128 | 0, () => ChannelLoggingConfiguration$],
  3
];
var CreateStreamInput$ = [
  3,
  n0,
  _CSIr,
  0,
  [_SN, _SC, _SMD, _T, _WTMB, _MRSIKB, _RDS],
  [0, 1, () => StreamModeDetails$, 128 | 0, 1, 1, 0],
  1
];
var DeadLetterQueueS3Configuration$ = [
  3,
  n0,
  _DLQSC,
  0,
  [_BARN, _EBO, _EOP],
  [0, 0, 0],
  2
];
var DescribeStreamSummaryInput$ = [
  3,
  n0,
  _DSSI,
  0,
  [_SN, _SARN, _SI],
  [0, 0, 0]
];
var DescribeStreamSummaryOutput$ = [
  3,
  n0,
  _DSSO,
  0,
  [_SDS],
  [() => StreamDescriptionSummary$],
  1
];
var DisableEnhancedMonitoringInput$ = [
  3,
  n0,
  _DEMI,
  0,
  [_SLM, _SN, _SARN, _SI],
  [64 | 0, 0, 0, 0],
  1
];
var EnableEnhancedMonitoringInput$ = [
  3,
  n0,
  _EEMI,
  0,
  [_SLM, _SN, _SARN, _SI],
  [64 | 0, 0, 0, 0],
  1
];
var EnhancedMetrics$ = [
  3,
  n0,
  _EM,
  0,
  [_SLM],
  [64 | 0]
];
var EnhancedMonitoringOutput$ = [
  3,
  n0,
  _EMO,
  0,
  [_SN, _CSLM, _DSLM, _SARN],
  [0, 64 | 0, 64 | 0, 0]
];
var GetResourcePolicyInput$ = [
  3,
  n0,
  _GRPI,
  0,
  [_RARN, _SI],
  [0, 0],
  1
];
var GetResourcePolicyOutput$ = [
  3,
  n0,
  _GRPO,
  0,
  [_P],
  [0],
  1
];
var HashKeyRange$ = [
  3,
  n0,
  _HKR,
  0,
  [_SHK, _EHK],
  [0, 0],
  2
];
var ListStreamsOutput$ = [
  3,
  n0,
  _LSOi,
  0,
  [_SNt, _HMS, _NT, _SS],
  [64 | 0, 2, 0, () => StreamSummaryList],
  2
];
var ListTagsForResourceInput$ = [
  3,
  n0,
  _LTFRI,
  0,
  [_RARN, _SI],
  [0, 0],
  1
];
var ListTagsForResourceOutput$ = [
  3,
  n0,
  _LTFRO,
  0,
  [_T],
  [() => TagList]
];
var PartitionField$ = [
  3,
  n0,
  _PF,
  0,
  [_Tr, _SNo],
  [0, 0],
  2
];
var PartitionSpec$ = [
  3,
  n0,
  _PSa,
  0,
  [_PFa],
  [() => PartitionFieldList],
  1
];
var RecordConfiguration$ = [
  3,
  n0,
  _RC,
  0,
  [_RFT, _GSRSARN],
  [0, 0],
  1
];
var RegisterStreamConsumerInput$ = [
  3,
  n0,
  _RSCI,
  0,
  [_SARN, _CNo, _SI, _T],
  [0, 0, 0, 128 | 0],
  2
];
var RemoveTagsFromStreamInput$ = [
  3,
  n0,
  _RTFSI,
  0,
  [_TK, _SN, _SARN, _SI],
  [64 | 0, 0, 0, 0],
  1
];
var S3DestinationConfiguration$ = [
  3,
  n0,
  _SDC,
  0,
  [_SCt, _DFIS, _DLQSC],
  [() => S3StorageConfiguration$, 1, () => DeadLetterQueueS3Configuration$],
  1
];
var S3StorageConfiguration$ = [
  3,
  n0,
  _SSC,
  0,
  [_BARN, _EBO, _CT, _OKT, _SCto],
  [0, 0, 0, 0, 0],
  3
];
var S3TablesConfiguration$ = [
  3,
  n0,
  _STC,
  0,
  [_TBARN, _N, _TN, _CT, _PSa],
  [0, 0, 0, 0, () => PartitionSpec$],
  4
];
var S3TablesDestinationConfiguration$ = [
  3,
  n0,
  _STDC,
  0,
  [_DLQSC, _STCL, _DFIS],
  [() => DeadLetterQueueS3Configuration$, () => S3TablesConfigurationList, 1],
  2
];
var StreamDescriptionSummary$ = [
  3,
  n0,
  _SDS,
  0,
  [_SN, _SARN, _SSt, _RPH, _SCT, _EMn, _OSC, _SI, _SMD, _ET, _KI, _CCo, _WT, _MRSIKB, _CC, _RDS],
  [0, 0, 0, 1, 4, () => EnhancedMonitoringList, 1, 0, () => StreamModeDetails$, 0, 0, 1, () => WarmThroughputObject$, 1, 1, 0],
  7
];
var StreamModeDetails$ = [
  3,
  n0,
  _SMD,
  0,
  [_SM],
  [0],
  1
];
var StreamSummary$ = [
  3,
  n0,
  _SStr,
  0,
  [_SN, _SARN, _SSt, _SMD, _SCT],
  [0, 0, 0, () => StreamModeDetails$, 4],
  3
];
var Tag$ = [
  3,
  n0,
  _Ta,
  0,
  [_K, _V],
  [0, 0],
  1
];
var TagResourceInput$ = [
  3,
  n0,
  _TRI,
  0,
  [_T, _RARN, _SI],
  [128 | 0, 0, 0],
  2
];
var UntagResourceInput$ = [
  3,
  n0,
  _URI,
  0,
  [_TK, _RARN, _SI],
  [64 | 0, 0, 0],
  2
];
var WarmThroughputObject$ = [
  3,
  n0,
  _WTO,
  0,
  [_TMB, _CMB],
  [1, 1]
];
var __Unit = "unit";
var ChannelStreamConfigurationList = [
  1,
  n0,
  _CSCL,
  0,
  () => ChannelStreamConfiguration$
];
var EnhancedMonitoringList = [
  1,
  n0,
  _EML,
  0,
  () => EnhancedMetrics$
];
var MetricsNameList = (/* unused pure expression or super */ null && (64 | 0));
var PartitionFieldList = [
  1,
  n0,
  _PFL,
  0,
  () => PartitionField$
];
var S3TablesConfigurationList = [
  1,
  n0,
  _STCL,
  0,
  () => S3TablesConfiguration$
];
var ShardIdList = (/* unused pure expression or super */ null && (64 | 0));
var StreamNameList = (/* unused pure expression or super */ null && (64 | 0));
var StreamSummaryList = [
  1,
  n0,
  _SSL,
  0,
  () => StreamSummary$
];
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var TagMap = (/* unused pure expression or super */ null && (128 | 0));
var DescribeStreamSummary$ = [
  9,
  n0,
  _DSS,
  0,
  () => DescribeStreamSummaryInput$,
  () => DescribeStreamSummaryOutput$
];
var GetResourcePolicy$ = [
  9,
  n0,
  _GRP,
  0,
  () => GetResourcePolicyInput$,
  () => GetResourcePolicyOutput$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  0,
  () => ListTagsForResourceInput$,
  () => ListTagsForResourceOutput$
];
var TagResource$ = [
  9,
  n0,
  _TR,
  0,
  () => TagResourceInput$,
  () => __Unit
];

// node_modules/@aws-sdk/client-kinesis/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2013-12-02",
    base64Decoder: config?.base64Decoder ?? serde.fromBase64,
    base64Encoder: config?.base64Encoder ?? serde.toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKinesisHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new submodules_client.NoOpLogger(),
    protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.kinesis",
      errorTypeRegistries,
      xmlNamespace: "http://kinesis.amazonaws.com/doc/2013-12-02",
      version: "2013-12-02",
      serviceTarget: "Kinesis_20131202"
    },
    serviceId: config?.serviceId ?? "Kinesis",
    sha256: config?.sha256 ?? checksum.Sha256,
    urlParser: config?.urlParser ?? protocols.parseUrl,
    utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
  };
};

// node_modules/@aws-sdk/client-kinesis/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  (0,submodules_client.emitWarningIfUnsupportedVersion)(process.version);
  const defaultsMode = (0,submodules_config.resolveDefaultsModeConfig)(config);
  const defaultConfigProvider = () => defaultsMode().then(submodules_client.loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  (0,client.emitWarningIfUnsupportedVersion)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    accountIdEndpointMode: config?.accountIdEndpointMode ?? (0,submodules_config.loadConfig)(account_id_endpoint/* NODE_ACCOUNT_ID_ENDPOINT_MODE_CONFIG_OPTIONS */.nf, loaderConfig),
    authSchemePreference: config?.authSchemePreference ?? (0,submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_dist_cjs/* defaultProvider */.v6,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
    eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? event_streams.eventStreamSerdeProvider,
    maxAttempts: config?.maxAttempts ?? (0,submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? (0,submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: node_http_handler_dist_cjs.NodeHttp2Handler.create(config?.requestHandler ?? (async () => ({
      ...await defaultConfigProvider(),
      disableConcurrentStreams: true
    }))),
    retryMode: config?.retryMode ?? (0,submodules_config.loadConfig)({
      ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? node_http_handler_dist_cjs.streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-kinesis/dist-es/runtimeExtensions.js




// node_modules/@aws-sdk/client-kinesis/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-kinesis/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0,submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0,protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0,submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0,protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-kinesis/dist-es/KinesisClient.js
var KinesisClient = class extends submodules_client.Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = (0,account_id_endpoint/* resolveAccountIdEndpointModeConfig */.ZJ)(_config_1);
    const _config_3 = (0,client.resolveUserAgentConfig)(_config_2);
    const _config_4 = (0,retry.resolveRetryConfig)(_config_3);
    const _config_5 = (0,submodules_config.resolveRegionConfig)(_config_4);
    const _config_6 = (0,client.resolveHostHeaderConfig)(_config_5);
    const _config_7 = (0,endpoints.resolveEndpointConfig)(_config_6);
    const _config_8 = (0,event_streams.resolveEventStreamSerdeConfig)(_config_7);
    const _config_9 = resolveHttpAuthSchemeConfig(_config_8);
    const _config_10 = resolveRuntimeExtensions(_config_9, configuration?.extensions || []);
    this.config = _config_10;
    this.middlewareStack.use((0,schema.getSchemaSerdePlugin)(this.config));
    this.middlewareStack.use((0,client.getUserAgentPlugin)(this.config));
    this.middlewareStack.use((0,retry.getRetryPlugin)(this.config));
    this.middlewareStack.use((0,protocols.getContentLengthPlugin)(this.config));
    this.middlewareStack.use((0,client.getHostHeaderPlugin)(this.config));
    this.middlewareStack.use((0,client.getLoggerPlugin)(this.config));
    this.middlewareStack.use((0,client.getRecursionDetectionPlugin)(this.config));
    this.middlewareStack.use((0,dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
      httpAuthSchemeParametersProvider: defaultKinesisHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new dist_cjs.DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0,dist_cjs.getHttpSigningPlugin)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-kinesis/dist-es/commandBuilder.js


var command = (0,submodules_client.makeBuilder)(commonParams, "Kinesis_20131202", "KinesisClient", endpoints.getEndpointPlugin);
var _ep0 = {
  OperationType: { type: "staticContextParams", value: `control` },
  StreamId: { type: "contextParams", name: "StreamId" },
  StreamARN: { type: "contextParams", name: "StreamARN" }
};
var _ep3 = {
  OperationType: { type: "staticContextParams", value: `control` },
  ResourceARN: { type: "contextParams", name: "ResourceARN" },
  StreamId: { type: "contextParams", name: "StreamId" }
};
var _mw0 = (Command, cs, config, o2) => [];

// node_modules/@aws-sdk/client-kinesis/dist-es/commands/DescribeStreamSummaryCommand.js
var DescribeStreamSummaryCommand = class extends command(_ep0, _mw0, "DescribeStreamSummary", DescribeStreamSummary$) {
};

// node_modules/@aws-sdk/client-kinesis/dist-es/commands/GetResourcePolicyCommand.js
var GetResourcePolicyCommand = class extends command(_ep3, _mw0, "GetResourcePolicy", GetResourcePolicy$) {
};

// node_modules/@aws-sdk/client-kinesis/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep3, _mw0, "ListTagsForResource", ListTagsForResource$) {
};

// node_modules/@aws-sdk/client-kinesis/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep3, _mw0, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-kinesis/dist-es/models/enums.js
var EncryptionType = {
  KMS: "KMS",
  NONE: "NONE"
};
var StreamStatus = {
  ACTIVE: "ACTIVE",
  CREATING: "CREATING",
  DELETING: "DELETING",
  UPDATING: "UPDATING"
};



/***/ })

};
