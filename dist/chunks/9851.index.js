export const id = 9851;
export const ids = [9851];
export const modules = {

/***/ 99851:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AccessDeniedException: () => (/* binding */ AccessDeniedException),
  ApiDestinationState: () => (/* binding */ ApiDestinationState),
  ConnectionState: () => (/* binding */ ConnectionState),
  DescribeApiDestinationCommand: () => (/* binding */ DescribeApiDestinationCommand),
  DescribeConnectionCommand: () => (/* binding */ DescribeConnectionCommand),
  DescribeEventBusCommand: () => (/* binding */ DescribeEventBusCommand),
  EventBridgeClient: () => (/* binding */ EventBridgeClient),
  LimitExceededException: () => (/* binding */ LimitExceededException),
  ListArchivesCommand: () => (/* binding */ ListArchivesCommand),
  ListEventBusesCommand: () => (/* binding */ ListEventBusesCommand),
  ListRuleNamesByTargetCommand: () => (/* binding */ ListRuleNamesByTargetCommand),
  ListRulesCommand: () => (/* binding */ ListRulesCommand),
  ListTagsForResourceCommand: () => (/* binding */ ListTagsForResourceCommand),
  ListTargetsByRuleCommand: () => (/* binding */ ListTargetsByRuleCommand),
  PutRuleCommand: () => (/* binding */ PutRuleCommand),
  PutTargetsCommand: () => (/* binding */ PutTargetsCommand),
  RemovePermissionCommand: () => (/* binding */ RemovePermissionCommand),
  RemoveTargetsCommand: () => (/* binding */ RemoveTargetsCommand),
  ResourceNotFoundException: () => (/* binding */ ResourceNotFoundException),
  TagResourceCommand: () => (/* binding */ TagResourceCommand),
  ThrottlingException: () => (/* binding */ ThrottlingException)
});

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
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/protocols/index.js
var protocols = __webpack_require__(93422);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(23609);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/schema/index.js
var schema = __webpack_require__(26890);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/core/dist-cjs/submodules/httpAuthSchemes/index.js
var httpAuthSchemes = __webpack_require__(97523);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/signature-v4-multi-region/dist-cjs/index.js
var signature_v4_multi_region_dist_cjs = __webpack_require__(5785);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-eventbridge/package.json
const package_namespaceObject = {"rE":"3.1169.0"};
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
;// CONCATENATED MODULE: ./build/src/adapters/aws/client/client-eventbridge.js
// node_modules/@aws-sdk/client-eventbridge/dist-es/EventBridgeClient.js









// node_modules/@aws-sdk/client-eventbridge/dist-es/auth/httpAuthSchemeProvider.js





// node_modules/@aws-sdk/client-eventbridge/dist-es/endpoint/endpointResolver.js



// node_modules/@aws-sdk/client-eventbridge/dist-es/endpoint/bdd.js

var o = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "stringEquals";
var g = "getAttr";
var h = { [o]: "Endpoint" };
var i = { [o]: "EndpointId" };
var j = { [o]: d };
var k = { [o]: "Region" };
var l = {};
var m = { "authSchemes": [{ "name": "sigv4a", "signingName": "events", "signingRegionSet": ["*"] }] };
var n = [k];
var _data = {
  conditions: [
    [c, n],
    [c, [h]],
    [c, [i]],
    ["aws.partition", n, d],
    [e, [{ [o]: "UseFIPS" }, b]],
    [e, [{ [o]: "UseDualStack" }, b]],
    [f, [{ fn: g, argv: [j, "name"] }, "aws-us-gov"]],
    ["isValidHostLabel", [i, b]],
    [e, [{ fn: g, argv: [j, "supportsFIPS"] }, b]],
    [e, [{ fn: g, argv: [j, "supportsDualStack"] }, b]],
    [f, [k, "us-gov-east-1"]],
    [f, [k, "us-gov-west-1"]]
  ],
  results: [
    [a],
    ["https://events.{Region}.{PartitionResult#dualStackDnsSuffix}", l],
    [h, m],
    ["https://{EndpointId}.endpoint.events.{PartitionResult#dualStackDnsSuffix}", m],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://{EndpointId}.endpoint.events.{PartitionResult#dnsSuffix}", m],
    [a, "Invalid Configuration: FIPS is not supported with EventBridge multi-region endpoints."],
    [a, "EndpointId must be a valid host label."],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h, l],
    ["https://events-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", l],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://events.us-gov-east-1.amazonaws.com", l],
    ["https://events.us-gov-west-1.amazonaws.com", l],
    ["https://events-fips.{Region}.{PartitionResult#dnsSuffix}", l],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://events.{Region}.{PartitionResult#dnsSuffix}", l],
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
  4,
  3,
  1,
  27,
  r + 18,
  1,
  25,
  5,
  2,
  17,
  6,
  3,
  7,
  r + 18,
  4,
  10,
  8,
  5,
  9,
  r + 17,
  9,
  r + 1,
  r + 4,
  5,
  14,
  11,
  8,
  12,
  r + 16,
  10,
  r + 13,
  13,
  11,
  r + 14,
  r + 15,
  6,
  r + 1,
  15,
  8,
  16,
  r + 12,
  9,
  r + 11,
  r + 12,
  3,
  18,
  r + 18,
  4,
  23,
  19,
  5,
  21,
  20,
  7,
  r + 5,
  r + 7,
  7,
  22,
  r + 7,
  9,
  r + 3,
  r + 4,
  5,
  24,
  31,
  6,
  r + 1,
  31,
  2,
  26,
  27,
  3,
  29,
  27,
  4,
  r + 8,
  28,
  5,
  r + 9,
  r + 10,
  4,
  31,
  30,
  7,
  r + 2,
  r + 7,
  7,
  r + 6,
  r + 7
]);
var bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-eventbridge/dist-es/endpoint/endpointResolver.js
var cache = new endpoints.EndpointCache({
  size: 50,
  params: ["Endpoint", "EndpointId", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0,endpoints.decideEndpoint)(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;

// node_modules/@aws-sdk/client-eventbridge/dist-es/auth/httpAuthSchemeProvider.js
var createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
  if (!input) {
    throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
  }
  const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
  const instructionsFn = (0,submodules_client.getSmithyContext)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
  if (!instructionsFn) {
    throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
  }
  const endpointParameters = await (0,endpoints.resolveParams)(input, { getEndpointParameterInstructions: instructionsFn }, config);
  return Object.assign(defaultParameters, endpointParameters);
};
var _defaultEventBridgeHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,submodules_client.getSmithyContext)(context).operation,
    region: await (0,submodules_client.normalizeProvider)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
var defaultEventBridgeHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultEventBridgeHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "events",
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
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4a",
    signingProperties: {
      name: "events",
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
var createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver2, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
  const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
    const endpoint = defaultEndpointResolver2(authParameters);
    const authSchemes = endpoint.properties?.authSchemes;
    if (!authSchemes) {
      return defaultHttpAuthSchemeResolver(authParameters);
    }
    const options = [];
    for (const scheme of authSchemes) {
      const { name: resolvedName, properties = {}, ...rest } = scheme;
      const name = resolvedName.toLowerCase();
      if (resolvedName !== name) {
        console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
      }
      let schemeId;
      if (name === "sigv4a") {
        schemeId = "aws.auth#sigv4a";
        const sigv4Present = authSchemes.find((s) => {
          const name2 = s.name.toLowerCase();
          return name2 !== "sigv4a" && name2.startsWith("sigv4");
        });
        if (signature_v4_multi_region_dist_cjs.SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) {
          continue;
        }
      } else if (name.startsWith("sigv4")) {
        schemeId = "aws.auth#sigv4";
      } else {
        throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
      }
      const createOption = createHttpAuthOptionFunctions[schemeId];
      if (!createOption) {
        throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
      }
      const option = createOption(authParameters);
      option.schemeId = schemeId;
      option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties };
      options.push(option);
    }
    return options;
  };
  return endpointRuleSetHttpAuthSchemeProvider;
};
var _defaultEventBridgeHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
      options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    }
  }
  return options;
};
var defaultEventBridgeHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultEventBridgeHttpAuthSchemeProvider, {
  "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
  "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
});
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,httpAuthSchemes.resolveAwsSdkSigV4Config)(config);
  const config_1 = (0,httpAuthSchemes.resolveAwsSdkSigV4AConfig)(config_0);
  return Object.assign(config_1, {
    authSchemePreference: (0,submodules_client.normalizeProvider)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "events"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeConfig.js










// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeConfig.shared.js








// node_modules/@aws-sdk/client-eventbridge/dist-es/schemas/schemas_0.js


// node_modules/@aws-sdk/client-eventbridge/dist-es/models/EventBridgeServiceException.js

var EventBridgeServiceException = class _EventBridgeServiceException extends submodules_client.ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBridgeServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _EventBridgeServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#AccessDeniedException";
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
var ConcurrentModificationException = class _ConcurrentModificationException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConcurrentModificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
  }
};
var InternalException = class _InternalException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#InternalException";
  name = "InternalException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalException.prototype);
  }
};
var InvalidStateException = class _InvalidStateException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#InvalidStateException";
  name = "InvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidStateException.prototype);
  }
};
var OperationDisabledException = class _OperationDisabledException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#OperationDisabledException";
  name = "OperationDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OperationDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OperationDisabledException.prototype);
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#ResourceNotFoundException";
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
var IllegalStatusException = class _IllegalStatusException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#IllegalStatusException";
  name = "IllegalStatusException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IllegalStatusException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IllegalStatusException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#LimitExceededException";
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
var ResourceAlreadyExistsException = class _ResourceAlreadyExistsException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#ResourceAlreadyExistsException";
  name = "ResourceAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceAlreadyExistsException.prototype);
  }
};
var InvalidEventPatternException = class _InvalidEventPatternException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#InvalidEventPatternException";
  name = "InvalidEventPatternException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidEventPatternException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidEventPatternException.prototype);
  }
};
var ThrottlingException = class _ThrottlingException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#ThrottlingException";
  name = "ThrottlingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
  }
};
var ManagedRuleException = class _ManagedRuleException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#ManagedRuleException";
  name = "ManagedRuleException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ManagedRuleException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ManagedRuleException.prototype);
  }
};
var PolicyLengthExceededException = class _PolicyLengthExceededException extends EventBridgeServiceException {
  static shapeId = "com.amazonaws.eventbridge#PolicyLengthExceededException";
  name = "PolicyLengthExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PolicyLengthExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyLengthExceededException.prototype);
  }
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/schemas/schemas_0.js
var _A = "Archive";
var _ADA = "ApiDestinationArn";
var _ADE = "AccessDeniedException";
var _ADS = "ApiDestinationState";
var _AE = "AuthorizationEndpoint";
var _AKAP = "ApiKeyAuthParameters";
var _AKN = "ApiKeyName";
var _AN = "ArchiveName";
var _AP = "ArrayProperties";
var _API = "AssignPublicIp";
var _APu = "AuthParameters";
var _ARL = "ArchiveResponseList";
var _ASP = "AppSyncParameters";
var _AT = "AuthorizationType";
var _AVC = "AwsVpcConfiguration";
var _Ar = "Arn";
var _Arc = "Archives";
var _At = "Attempts";
var _BAP = "BatchArrayProperties";
var _BAPa = "BasicAuthParameters";
var _BP = "BatchParameters";
var _BPo = "BodyParameters";
var _BRS = "BatchRetryStrategy";
var _CA = "ConnectionArn";
var _CAKARP = "ConnectionApiKeyAuthResponseParameters";
var _CARP = "ConnectionAuthResponseParameters";
var _CBARP = "ConnectionBasicAuthResponseParameters";
var _CBP = "ConnectionBodyParameter";
var _CBPL = "ConnectionBodyParametersList";
var _CHP = "ConnectionHeaderParameter";
var _CHPL = "ConnectionHeaderParametersList";
var _CHPo = "ConnectionHttpParameters";
var _CID = "ClientID";
var _CME = "ConcurrentModificationException";
var _COACRP = "ConnectionOAuthClientResponseParameters";
var _COARP = "ConnectionOAuthResponseParameters";
var _CP = "ConnectivityParameters";
var _CPS = "CapacityProviderStrategy";
var _CPSI = "CapacityProviderStrategyItem";
var _CPl = "ClientParameters";
var _CQSP = "ConnectionQueryStringParameter";
var _CQSPL = "ConnectionQueryStringParametersList";
var _CS = "ConnectionState";
var _CT = "CreationTime";
var _D = "Description";
var _DADRes = "DescribeApiDestinationRequest";
var _DADResc = "DescribeApiDestinationResponse";
var _DADe = "DescribeApiDestination";
var _DCCP = "DescribeConnectionConnectivityParameters";
var _DCRP = "DescribeConnectionResourceParameters";
var _DCRes = "DescribeConnectionRequest";
var _DCResc = "DescribeConnectionResponse";
var _DCes = "DescribeConnection";
var _DEBRe = "DescribeEventBusRequest";
var _DEBRes = "DescribeEventBusResponse";
var _DEBe = "DescribeEventBus";
var _DLC = "DeadLetterConfig";
var _DT = "DetailType";
var _DU = "DbUser";
var _Da = "Database";
var _Det = "Detail";
var _EB = "EventBuses";
var _EBL = "EventBusList";
var _EBN = "EventBusName";
var _EBv = "EventBus";
var _EC = "EventCount";
var _ECr = "ErrorCode";
var _EEC = "EnableExecuteCommand";
var _EECSMT = "EnableECSManagedTags";
var _EM = "ErrorMessage";
var _EP = "EventPattern";
var _EPc = "EcsParameters";
var _ESA = "EventSourceArn";
var _F = "Force";
var _FA = "FilterArns";
var _FE = "FailedEntries";
var _FEC = "FailedEntryCount";
var _G = "Group";
var _GQLO = "GraphQLOperation";
var _HM = "HttpMethod";
var _HP = "HeaderParameters";
var _HPt = "HttpParameters";
var _HVS = "HeaderValueSensitive";
var _I = "Ids";
var _ICP = "InvocationConnectivityParameters";
var _ID = "IncludeDetail";
var _IE = "InternalException";
var _IEPE = "InvalidEventPatternException";
var _IEn = "InvocationEndpoint";
var _IHP = "InvocationHttpParameters";
var _IP = "InputPath";
var _IPM = "InputPathsMap";
var _IRLPS = "InvocationRateLimitPerSecond";
var _ISE = "IllegalStatusException";
var _ISEn = "InvalidStateException";
var _IT = "InputTransformer";
var _ITn = "InputTemplate";
var _IVS = "IsValueSecret";
var _Id = "Id";
var _In = "Input";
var _JD = "JobDefinition";
var _JN = "JobName";
var _K = "Key";
var _KKI = "KmsKeyIdentifier";
var _KP = "KinesisParameters";
var _L = "Limit";
var _LA = "ListArchives";
var _LAR = "ListArchivesRequest";
var _LARi = "ListArchivesResponse";
var _LAT = "LastAuthorizedTime";
var _LC = "LogConfig";
var _LEB = "ListEventBuses";
var _LEBR = "ListEventBusesRequest";
var _LEBRi = "ListEventBusesResponse";
var _LEE = "LimitExceededException";
var _LMT = "LastModifiedTime";
var _LRNBT = "ListRuleNamesByTarget";
var _LRNBTR = "ListRuleNamesByTargetRequest";
var _LRNBTRi = "ListRuleNamesByTargetResponse";
var _LRRis = "ListRulesRequest";
var _LRRist = "ListRulesResponse";
var _LRi = "ListRules";
var _LT = "LaunchType";
var _LTBR = "ListTargetsByRule";
var _LTBRR = "ListTargetsByRuleRequest";
var _LTBRRi = "ListTargetsByRuleResponse";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _Le = "Level";
var _MB = "ManagedBy";
var _MEAIS = "MaximumEventAgeInSeconds";
var _MGI = "MessageGroupId";
var _MRA = "MaximumRetryAttempts";
var _MRE = "ManagedRuleException";
var _N = "Name";
var _NC = "NetworkConfiguration";
var _NP = "NamePrefix";
var _NT = "NextToken";
var _OAHP = "OAuthHttpParameters";
var _OAP = "OAuthParameters";
var _ODE = "OperationDisabledException";
var _PC = "PlacementConstraints";
var _PCl = "PlacementConstraint";
var _PERE = "PutEventsRequestEntry";
var _PKP = "PartitionKeyPath";
var _PLEE = "PolicyLengthExceededException";
var _PPERE = "PutPartnerEventsRequestEntry";
var _PPL = "PipelineParameterList";
var _PPV = "PathParameterValues";
var _PR = "PutRule";
var _PRR = "PutRuleRequest";
var _PRRu = "PutRuleResponse";
var _PS = "PlacementStrategy";
var _PSl = "PlacementStrategies";
var _PT = "PropagateTags";
var _PTR = "PutTargetsRequest";
var _PTRE = "PutTargetsResultEntry";
var _PTREL = "PutTargetsResultEntryList";
var _PTRu = "PutTargetsResponse";
var _PTu = "PutTargets";
var _PV = "PlatformVersion";
var _Po = "Policy";
var _QSP = "QueryStringParameters";
var _QSVS = "QueryStringValueSensitive";
var _RAA = "ResourceAssociationArn";
var _RAEE = "ResourceAlreadyExistsException";
var _RAP = "RemoveAllPermissions";
var _RARN = "ResourceARN";
var _RAo = "RoleArn";
var _RAu = "RuleArn";
var _RCA = "ResourceConfigurationArn";
var _RCP = "RunCommandParameters";
var _RCT = "RunCommandTargets";
var _RCTu = "RunCommandTarget";
var _RD = "RetentionDays";
var _RDP = "RedshiftDataParameters";
var _RDe = "ReplayDestination";
var _RI = "ReferenceId";
var _RNFE = "ResourceNotFoundException";
var _RNu = "RuleNames";
var _RP = "ResourceParameters";
var _RPR = "RemovePermissionRequest";
var _RPe = "RetryPolicy";
var _RPem = "RemovePermission";
var _RRL = "RuleResponseList";
var _RS = "RetryStrategy";
var _RT = "RemoveTargets";
var _RTR = "RemoveTargetsRequest";
var _RTRE = "RemoveTargetsResultEntry";
var _RTREL = "RemoveTargetsResultEntryList";
var _RTRe = "RemoveTargetsResponse";
var _Re = "Resources";
var _Ru = "Rules";
var _Rul = "Rule";
var _S = "Sql";
var _SA = "SecretArn";
var _SB = "SizeBytes";
var _SE = "ScheduleExpression";
var _SG = "SecurityGroups";
var _SI = "StatementId";
var _SMA = "SecretManagerArn";
var _SMPP = "SageMakerPipelineParameter";
var _SMPPL = "SageMakerPipelineParameterList";
var _SMPPa = "SageMakerPipelineParameters";
var _SN = "StatementName";
var _SP = "SqsParameters";
var _SR = "StateReason";
var _SS = "SensitiveString";
var _Si = "Size";
var _So = "Source";
var _Sq = "Sqls";
var _St = "State";
var _Su = "Subnets";
var _TA = "TargetArn";
var _TC = "TaskCount";
var _TDA = "TaskDefinitionArn";
var _TE = "ThrottlingException";
var _TH = "TraceHeader";
var _TI = "TargetId";
var _TK = "TagKeys";
var _TL = "TagList";
var _TLa = "TargetList";
var _TR = "TagResource";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _Ta = "Tags";
var _Tag = "Tag";
var _Tar = "Targets";
var _Targ = "Target";
var _Ti = "Time";
var _U = "Username";
var _URR = "UntagResourceRequest";
var _V = "Value";
var _Va = "Values";
var _WE = "WithEvent";
var _aC = "awsvpcConfiguration";
var _b = "base";
var _c = "client";
var _cP = "capacityProvider";
var _ex = "expression";
var _f = "field";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.eventbridge";
var _se = "server";
var _t = "type";
var _w = "weight";
var n0 = "com.amazonaws.eventbridge";
var _s_registry = new schema.TypeRegistry(_s);
var EventBridgeServiceException$ = [-3, _s, "EventBridgeServiceException", 0, [], []];
_s_registry.registerError(EventBridgeServiceException$, EventBridgeServiceException);
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
var ConcurrentModificationException$ = [
  -3,
  n0,
  _CME,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var IllegalStatusException$ = [
  -3,
  n0,
  _ISE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(IllegalStatusException$, IllegalStatusException);
var InternalException$ = [
  -3,
  n0,
  _IE,
  { "error": _se },
  [_m],
  [0]
];
n0_registry.registerError(InternalException$, InternalException);
var InvalidEventPatternException$ = [
  -3,
  n0,
  _IEPE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidEventPatternException$, InvalidEventPatternException);
var InvalidStateException$ = [
  -3,
  n0,
  _ISEn,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidStateException$, InvalidStateException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var ManagedRuleException$ = [
  -3,
  n0,
  _MRE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ManagedRuleException$, ManagedRuleException);
var OperationDisabledException$ = [
  -3,
  n0,
  _ODE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(OperationDisabledException$, OperationDisabledException);
var PolicyLengthExceededException$ = [
  -3,
  n0,
  _PLEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(PolicyLengthExceededException$, PolicyLengthExceededException);
var ResourceAlreadyExistsException$ = [
  -3,
  n0,
  _RAEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var GraphQLOperation = [0, n0, _GQLO, 8, 0];
var HeaderValueSensitive = [0, n0, _HVS, 8, 0];
var QueryStringValueSensitive = [0, n0, _QSVS, 8, 0];
var SensitiveString = [0, n0, _SS, 8, 0];
var Sql = [0, n0, _S, 8, 0];
var AppSyncParameters$ = [
  3,
  n0,
  _ASP,
  0,
  [_GQLO],
  [[() => GraphQLOperation, 0]]
];
var Archive$ = [
  3,
  n0,
  _A,
  0,
  [_AN, _ESA, _St, _SR, _RD, _SB, _EC, _CT],
  [0, 0, 0, 0, 1, 1, 1, 4]
];
var AwsVpcConfiguration$ = [
  3,
  n0,
  _AVC,
  0,
  [_Su, _SG, _API],
  [64 | 0, 64 | 0, 0],
  1
];
var BatchArrayProperties$ = [
  3,
  n0,
  _BAP,
  0,
  [_Si],
  [1]
];
var BatchParameters$ = [
  3,
  n0,
  _BP,
  0,
  [_JD, _JN, _AP, _RS],
  [0, 0, () => BatchArrayProperties$, () => BatchRetryStrategy$],
  2
];
var BatchRetryStrategy$ = [
  3,
  n0,
  _BRS,
  0,
  [_At],
  [1]
];
var CapacityProviderStrategyItem$ = [
  3,
  n0,
  _CPSI,
  0,
  [_cP, _w, _b],
  [0, 1, 1],
  1
];
var ConnectionApiKeyAuthResponseParameters$ = [
  3,
  n0,
  _CAKARP,
  0,
  [_AKN],
  [0]
];
var ConnectionAuthResponseParameters$ = [
  3,
  n0,
  _CARP,
  0,
  [_BAPa, _OAP, _AKAP, _IHP, _CP],
  [() => ConnectionBasicAuthResponseParameters$, [() => ConnectionOAuthResponseParameters$, 0], () => ConnectionApiKeyAuthResponseParameters$, [() => ConnectionHttpParameters$, 0], () => DescribeConnectionConnectivityParameters$]
];
var ConnectionBasicAuthResponseParameters$ = [
  3,
  n0,
  _CBARP,
  0,
  [_U],
  [0]
];
var ConnectionBodyParameter$ = [
  3,
  n0,
  _CBP,
  0,
  [_K, _V, _IVS],
  [0, [() => SensitiveString, 0], 2]
];
var ConnectionHeaderParameter$ = [
  3,
  n0,
  _CHP,
  0,
  [_K, _V, _IVS],
  [0, [() => HeaderValueSensitive, 0], 2]
];
var ConnectionHttpParameters$ = [
  3,
  n0,
  _CHPo,
  0,
  [_HP, _QSP, _BPo],
  [[() => ConnectionHeaderParametersList, 0], [() => ConnectionQueryStringParametersList, 0], [() => ConnectionBodyParametersList, 0]]
];
var ConnectionOAuthClientResponseParameters$ = [
  3,
  n0,
  _COACRP,
  0,
  [_CID],
  [0]
];
var ConnectionOAuthResponseParameters$ = [
  3,
  n0,
  _COARP,
  0,
  [_CPl, _AE, _HM, _OAHP],
  [() => ConnectionOAuthClientResponseParameters$, 0, 0, [() => ConnectionHttpParameters$, 0]]
];
var ConnectionQueryStringParameter$ = [
  3,
  n0,
  _CQSP,
  0,
  [_K, _V, _IVS],
  [0, [() => QueryStringValueSensitive, 0], 2]
];
var DeadLetterConfig$ = [
  3,
  n0,
  _DLC,
  0,
  [_Ar],
  [0]
];
var DescribeApiDestinationRequest$ = [
  3,
  n0,
  _DADRes,
  0,
  [_N],
  [0],
  1
];
var DescribeApiDestinationResponse$ = [
  3,
  n0,
  _DADResc,
  0,
  [_ADA, _N, _D, _ADS, _CA, _IEn, _HM, _IRLPS, _CT, _LMT],
  [0, 0, 0, 0, 0, 0, 0, 1, 4, 4]
];
var DescribeConnectionConnectivityParameters$ = [
  3,
  n0,
  _DCCP,
  0,
  [_RP],
  [() => DescribeConnectionResourceParameters$],
  1
];
var DescribeConnectionRequest$ = [
  3,
  n0,
  _DCRes,
  0,
  [_N],
  [0],
  1
];
var DescribeConnectionResourceParameters$ = [
  3,
  n0,
  _DCRP,
  0,
  [_RCA, _RAA],
  [0, 0],
  2
];
var DescribeConnectionResponse$ = [
  3,
  n0,
  _DCResc,
  0,
  [_CA, _N, _D, _ICP, _CS, _SR, _AT, _SA, _KKI, _APu, _CT, _LMT, _LAT],
  [0, 0, 0, () => DescribeConnectionConnectivityParameters$, 0, 0, 0, 0, 0, [() => ConnectionAuthResponseParameters$, 0], 4, 4, 4]
];
var DescribeEventBusRequest$ = [
  3,
  n0,
  _DEBRe,
  0,
  [_N],
  [0]
];
var DescribeEventBusResponse$ = [
  3,
  n0,
  _DEBRes,
  0,
  [_N, _Ar, _D, _KKI, _DLC, _Po, _LC, _CT, _LMT, _MB],
  [0, 0, 0, 0, () => DeadLetterConfig$, 0, () => LogConfig$, 4, 4, 0]
];
var EcsParameters$ = [
  3,
  n0,
  _EPc,
  0,
  [_TDA, _TC, _LT, _NC, _PV, _G, _CPS, _EECSMT, _EEC, _PC, _PS, _PT, _RI, _Ta],
  [0, 1, 0, () => NetworkConfiguration$, 0, 0, () => CapacityProviderStrategy, 2, 2, () => PlacementConstraints, () => PlacementStrategies, 0, 0, () => TagList],
  1
];
var EventBus$ = [
  3,
  n0,
  _EBv,
  0,
  [_N, _Ar, _D, _Po, _CT, _LMT, _MB],
  [0, 0, 0, 0, 4, 4, 0]
];
var HttpParameters$ = [
  3,
  n0,
  _HPt,
  0,
  [_PPV, _HP, _QSP],
  [64 | 0, 128 | 0, 128 | 0]
];
var InputTransformer$ = [
  3,
  n0,
  _IT,
  0,
  [_ITn, _IPM],
  [0, 128 | 0],
  1
];
var KinesisParameters$ = [
  3,
  n0,
  _KP,
  0,
  [_PKP],
  [0],
  1
];
var ListArchivesRequest$ = [
  3,
  n0,
  _LAR,
  0,
  [_NP, _ESA, _St, _NT, _L],
  [0, 0, 0, 0, 1]
];
var ListArchivesResponse$ = [
  3,
  n0,
  _LARi,
  0,
  [_Arc, _NT],
  [() => ArchiveResponseList, 0]
];
var ListEventBusesRequest$ = [
  3,
  n0,
  _LEBR,
  0,
  [_NP, _NT, _L],
  [0, 0, 1]
];
var ListEventBusesResponse$ = [
  3,
  n0,
  _LEBRi,
  0,
  [_EB, _NT],
  [() => EventBusList, 0]
];
var ListRuleNamesByTargetRequest$ = [
  3,
  n0,
  _LRNBTR,
  0,
  [_TA, _EBN, _NT, _L],
  [0, 0, 0, 1],
  1
];
var ListRuleNamesByTargetResponse$ = [
  3,
  n0,
  _LRNBTRi,
  0,
  [_RNu, _NT],
  [64 | 0, 0]
];
var ListRulesRequest$ = [
  3,
  n0,
  _LRRis,
  0,
  [_NP, _EBN, _NT, _L],
  [0, 0, 0, 1]
];
var ListRulesResponse$ = [
  3,
  n0,
  _LRRist,
  0,
  [_Ru, _NT],
  [() => RuleResponseList, 0]
];
var ListTagsForResourceRequest$ = [
  3,
  n0,
  _LTFRR,
  0,
  [_RARN],
  [0],
  1
];
var ListTagsForResourceResponse$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_Ta],
  [() => TagList]
];
var ListTargetsByRuleRequest$ = [
  3,
  n0,
  _LTBRR,
  0,
  [_Rul, _EBN, _NT, _L],
  [0, 0, 0, 1],
  1
];
var ListTargetsByRuleResponse$ = [
  3,
  n0,
  _LTBRRi,
  0,
  [_Tar, _NT],
  [[() => TargetList, 0], 0]
];
var LogConfig$ = [
  3,
  n0,
  _LC,
  0,
  [_ID, _Le],
  [0, 0]
];
var NetworkConfiguration$ = [
  3,
  n0,
  _NC,
  0,
  [_aC],
  [() => AwsVpcConfiguration$]
];
var PlacementConstraint$ = [
  3,
  n0,
  _PCl,
  0,
  [_t, _ex],
  [0, 0]
];
var PlacementStrategy$ = [
  3,
  n0,
  _PS,
  0,
  [_t, _f],
  [0, 0]
];
var PutEventsRequestEntry$ = [
  3,
  n0,
  _PERE,
  0,
  [_Ti, _So, _Re, _DT, _Det, _EBN, _TH],
  [4, 0, 64 | 0, 0, 0, 0, 0]
];
var PutPartnerEventsRequestEntry$ = [
  3,
  n0,
  _PPERE,
  0,
  [_Ti, _So, _Re, _DT, _Det],
  [4, 0, 64 | 0, 0, 0]
];
var PutRuleRequest$ = [
  3,
  n0,
  _PRR,
  0,
  [_N, _SE, _EP, _St, _D, _RAo, _Ta, _EBN],
  [0, 0, 0, 0, 0, 0, () => TagList, 0],
  1
];
var PutRuleResponse$ = [
  3,
  n0,
  _PRRu,
  0,
  [_RAu],
  [0]
];
var PutTargetsRequest$ = [
  3,
  n0,
  _PTR,
  0,
  [_Rul, _Tar, _EBN],
  [0, [() => TargetList, 0], 0],
  2
];
var PutTargetsResponse$ = [
  3,
  n0,
  _PTRu,
  0,
  [_FEC, _FE],
  [1, () => PutTargetsResultEntryList]
];
var PutTargetsResultEntry$ = [
  3,
  n0,
  _PTRE,
  0,
  [_TI, _ECr, _EM],
  [0, 0, 0]
];
var RedshiftDataParameters$ = [
  3,
  n0,
  _RDP,
  0,
  [_Da, _SMA, _DU, _S, _SN, _WE, _Sq],
  [0, 0, 0, [() => Sql, 0], 0, 2, [() => Sqls, 0]],
  1
];
var RemovePermissionRequest$ = [
  3,
  n0,
  _RPR,
  0,
  [_SI, _RAP, _EBN],
  [0, 2, 0]
];
var RemoveTargetsRequest$ = [
  3,
  n0,
  _RTR,
  0,
  [_Rul, _I, _EBN, _F],
  [0, 64 | 0, 0, 2],
  2
];
var RemoveTargetsResponse$ = [
  3,
  n0,
  _RTRe,
  0,
  [_FEC, _FE],
  [1, () => RemoveTargetsResultEntryList]
];
var RemoveTargetsResultEntry$ = [
  3,
  n0,
  _RTRE,
  0,
  [_TI, _ECr, _EM],
  [0, 0, 0]
];
var ReplayDestination$ = [
  3,
  n0,
  _RDe,
  0,
  [_Ar, _FA],
  [0, 64 | 0],
  1
];
var RetryPolicy$ = [
  3,
  n0,
  _RPe,
  0,
  [_MRA, _MEAIS],
  [1, 1]
];
var Rule$ = [
  3,
  n0,
  _Rul,
  0,
  [_N, _Ar, _EP, _St, _D, _SE, _RAo, _MB, _EBN],
  [0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var RunCommandParameters$ = [
  3,
  n0,
  _RCP,
  0,
  [_RCT],
  [() => RunCommandTargets],
  1
];
var RunCommandTarget$ = [
  3,
  n0,
  _RCTu,
  0,
  [_K, _Va],
  [0, 64 | 0],
  2
];
var SageMakerPipelineParameter$ = [
  3,
  n0,
  _SMPP,
  0,
  [_N, _V],
  [0, 0],
  2
];
var SageMakerPipelineParameters$ = [
  3,
  n0,
  _SMPPa,
  0,
  [_PPL],
  [() => SageMakerPipelineParameterList]
];
var SqsParameters$ = [
  3,
  n0,
  _SP,
  0,
  [_MGI],
  [0]
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _V],
  [0, 0],
  2
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRR,
  0,
  [_RARN, _Ta],
  [0, () => TagList],
  2
];
var TagResourceResponse$ = [
  3,
  n0,
  _TRRa,
  0,
  [],
  []
];
var Target$ = [
  3,
  n0,
  _Targ,
  0,
  [_Id, _Ar, _RAo, _In, _IP, _IT, _KP, _RCP, _EPc, _BP, _SP, _HPt, _RDP, _SMPPa, _DLC, _RPe, _ASP],
  [0, 0, 0, 0, 0, () => InputTransformer$, () => KinesisParameters$, () => RunCommandParameters$, () => EcsParameters$, () => BatchParameters$, () => SqsParameters$, () => HttpParameters$, [() => RedshiftDataParameters$, 0], () => SageMakerPipelineParameters$, () => DeadLetterConfig$, () => RetryPolicy$, [() => AppSyncParameters$, 0]],
  2
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RARN, _TK],
  [0, 64 | 0],
  2
];
var __Unit = "unit";
var ArchiveResponseList = [
  1,
  n0,
  _ARL,
  0,
  () => Archive$
];
var CapacityProviderStrategy = [
  1,
  n0,
  _CPS,
  0,
  () => CapacityProviderStrategyItem$
];
var ConnectionBodyParametersList = [
  1,
  n0,
  _CBPL,
  0,
  [
    () => ConnectionBodyParameter$,
    0
  ]
];
var ConnectionHeaderParametersList = [
  1,
  n0,
  _CHPL,
  0,
  [
    () => ConnectionHeaderParameter$,
    0
  ]
];
var ConnectionQueryStringParametersList = [
  1,
  n0,
  _CQSPL,
  0,
  [
    () => ConnectionQueryStringParameter$,
    0
  ]
];
var EventBusList = [
  1,
  n0,
  _EBL,
  0,
  () => EventBus$
];
var EventResourceList = (/* unused pure expression or super */ null && (64 | 0));
var PathParameterList = (/* unused pure expression or super */ null && (64 | 0));
var PlacementConstraints = [
  1,
  n0,
  _PC,
  0,
  () => PlacementConstraint$
];
var PlacementStrategies = [
  1,
  n0,
  _PSl,
  0,
  () => PlacementStrategy$
];
var PutTargetsResultEntryList = [
  1,
  n0,
  _PTREL,
  0,
  () => PutTargetsResultEntry$
];
var RemoveTargetsResultEntryList = [
  1,
  n0,
  _RTREL,
  0,
  () => RemoveTargetsResultEntry$
];
var ReplayDestinationFilters = (/* unused pure expression or super */ null && (64 | 0));
var RuleNameList = (/* unused pure expression or super */ null && (64 | 0));
var RuleResponseList = [
  1,
  n0,
  _RRL,
  0,
  () => Rule$
];
var RunCommandTargets = [
  1,
  n0,
  _RCT,
  0,
  () => RunCommandTarget$
];
var RunCommandTargetValues = (/* unused pure expression or super */ null && (64 | 0));
var SageMakerPipelineParameterList = [
  1,
  n0,
  _SMPPL,
  0,
  () => SageMakerPipelineParameter$
];
var Sqls = [
  1,
  n0,
  _Sq,
  8,
  [
    () => Sql,
    0
  ]
];
var StringList = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var TargetIdList = (/* unused pure expression or super */ null && (64 | 0));
var TargetList = [
  1,
  n0,
  _TLa,
  0,
  [
    () => Target$,
    0
  ]
];
var HeaderParametersMap = (/* unused pure expression or super */ null && (128 | 0));
var QueryStringParametersMap = (/* unused pure expression or super */ null && (128 | 0));
var TransformerPaths = (/* unused pure expression or super */ null && (128 | 0));
var DescribeApiDestination$ = [
  9,
  n0,
  _DADe,
  0,
  () => DescribeApiDestinationRequest$,
  () => DescribeApiDestinationResponse$
];
var DescribeConnection$ = [
  9,
  n0,
  _DCes,
  0,
  () => DescribeConnectionRequest$,
  () => DescribeConnectionResponse$
];
var DescribeEventBus$ = [
  9,
  n0,
  _DEBe,
  0,
  () => DescribeEventBusRequest$,
  () => DescribeEventBusResponse$
];
var ListArchives$ = [
  9,
  n0,
  _LA,
  0,
  () => ListArchivesRequest$,
  () => ListArchivesResponse$
];
var ListEventBuses$ = [
  9,
  n0,
  _LEB,
  0,
  () => ListEventBusesRequest$,
  () => ListEventBusesResponse$
];
var ListRuleNamesByTarget$ = [
  9,
  n0,
  _LRNBT,
  0,
  () => ListRuleNamesByTargetRequest$,
  () => ListRuleNamesByTargetResponse$
];
var ListRules$ = [
  9,
  n0,
  _LRi,
  0,
  () => ListRulesRequest$,
  () => ListRulesResponse$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  0,
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var ListTargetsByRule$ = [
  9,
  n0,
  _LTBR,
  0,
  () => ListTargetsByRuleRequest$,
  () => ListTargetsByRuleResponse$
];
var PutRule$ = [
  9,
  n0,
  _PR,
  0,
  () => PutRuleRequest$,
  () => PutRuleResponse$
];
var PutTargets$ = [
  9,
  n0,
  _PTu,
  0,
  () => PutTargetsRequest$,
  () => PutTargetsResponse$
];
var RemovePermission$ = [
  9,
  n0,
  _RPem,
  0,
  () => RemovePermissionRequest$,
  () => __Unit
];
var RemoveTargets$ = [
  9,
  n0,
  _RT,
  0,
  () => RemoveTargetsRequest$,
  () => RemoveTargetsResponse$
];
var TagResource$ = [
  9,
  n0,
  _TR,
  0,
  () => TagResourceRequest$,
  () => TagResourceResponse$
];

// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2015-10-07",
    base64Decoder: config?.base64Decoder ?? serde.fromBase64,
    base64Encoder: config?.base64Encoder ?? serde.toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEventBridgeHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new httpAuthSchemes.AwsSdkSigV4Signer()
      },
      {
        schemeId: "aws.auth#sigv4a",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
        signer: new httpAuthSchemes.AwsSdkSigV4ASigner()
      }
    ],
    logger: config?.logger ?? new submodules_client.NoOpLogger(),
    protocol: config?.protocol ?? submodules_protocols.AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.eventbridge",
      errorTypeRegistries,
      xmlNamespace: "http://events.amazonaws.com/doc/2015-10-07",
      version: "2015-10-07",
      serviceTarget: "AWSEvents"
    },
    serviceId: config?.serviceId ?? "EventBridge",
    sha256: config?.sha256 ?? checksum.Sha256,
    signerConstructor: config?.signerConstructor ?? signature_v4_multi_region_dist_cjs.SignatureV4MultiRegion,
    urlParser: config?.urlParser ?? protocols.parseUrl,
    utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
  };
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeConfig.js
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
    authSchemePreference: config?.authSchemePreference ?? (0,submodules_config.loadConfig)(httpAuthSchemes.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? serde.calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? credential_provider_node_dist_cjs/* defaultProvider */.v6,
    defaultSocketTimeout: (0,client.getDefaultSocketTimeout)(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,client.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
    maxAttempts: config?.maxAttempts ?? (0,submodules_config.loadConfig)(retry.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? (0,submodules_config.loadConfig)(submodules_config.NODE_REGION_CONFIG_OPTIONS, { ...submodules_config.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: node_http_handler_dist_cjs.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,submodules_config.loadConfig)({
      ...retry.NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || retry.DEFAULT_RETRY_MODE
    }, config),
    sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,submodules_config.loadConfig)(httpAuthSchemes.NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
    streamCollector: config?.streamCollector ?? node_http_handler_dist_cjs.streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeExtensions.js




// node_modules/@aws-sdk/client-eventbridge/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-eventbridge/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0,submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0,protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0,submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0,protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/EventBridgeClient.js
var EventBridgeClient = class extends submodules_client.Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = (0,client.resolveUserAgentConfig)(_config_1);
    const _config_3 = (0,retry.resolveRetryConfig)(_config_2);
    const _config_4 = (0,submodules_config.resolveRegionConfig)(_config_3);
    const _config_5 = (0,client.resolveHostHeaderConfig)(_config_4);
    const _config_6 = (0,endpoints.resolveEndpointConfig)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0,schema.getSchemaSerdePlugin)(this.config));
    this.middlewareStack.use((0,client.getUserAgentPlugin)(this.config));
    this.middlewareStack.use((0,retry.getRetryPlugin)(this.config));
    this.middlewareStack.use((0,protocols.getContentLengthPlugin)(this.config));
    this.middlewareStack.use((0,client.getHostHeaderPlugin)(this.config));
    this.middlewareStack.use((0,client.getLoggerPlugin)(this.config));
    this.middlewareStack.use((0,client.getRecursionDetectionPlugin)(this.config));
    this.middlewareStack.use((0,dist_cjs.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
      httpAuthSchemeParametersProvider: defaultEventBridgeHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new dist_cjs.DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials,
        "aws.auth#sigv4a": config.credentials
      })
    }));
    this.middlewareStack.use((0,dist_cjs.getHttpSigningPlugin)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commandBuilder.js


var command = (0,submodules_client.makeBuilder)(commonParams, "AWSEvents", "EventBridgeClient", endpoints.getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o2) => [];

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/DescribeApiDestinationCommand.js
var DescribeApiDestinationCommand = class extends command(_ep0, _mw0, "DescribeApiDestination", DescribeApiDestination$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/DescribeConnectionCommand.js
var DescribeConnectionCommand = class extends command(_ep0, _mw0, "DescribeConnection", DescribeConnection$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/DescribeEventBusCommand.js
var DescribeEventBusCommand = class extends command(_ep0, _mw0, "DescribeEventBus", DescribeEventBus$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/ListArchivesCommand.js
var ListArchivesCommand = class extends command(_ep0, _mw0, "ListArchives", ListArchives$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/ListEventBusesCommand.js
var ListEventBusesCommand = class extends command(_ep0, _mw0, "ListEventBuses", ListEventBuses$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/ListRuleNamesByTargetCommand.js
var ListRuleNamesByTargetCommand = class extends command(_ep0, _mw0, "ListRuleNamesByTarget", ListRuleNamesByTarget$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/ListRulesCommand.js
var ListRulesCommand = class extends command(_ep0, _mw0, "ListRules", ListRules$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/ListTargetsByRuleCommand.js
var ListTargetsByRuleCommand = class extends command(_ep0, _mw0, "ListTargetsByRule", ListTargetsByRule$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/PutRuleCommand.js
var PutRuleCommand = class extends command(_ep0, _mw0, "PutRule", PutRule$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/PutTargetsCommand.js
var PutTargetsCommand = class extends command(_ep0, _mw0, "PutTargets", PutTargets$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/RemovePermissionCommand.js
var RemovePermissionCommand = class extends command(_ep0, _mw0, "RemovePermission", RemovePermission$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/RemoveTargetsCommand.js
var RemoveTargetsCommand = class extends command(_ep0, _mw0, "RemoveTargets", RemoveTargets$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-eventbridge/dist-es/models/enums.js
var ApiDestinationState = {
  ACTIVE: "ACTIVE",
  INACTIVE: "INACTIVE"
};
var ConnectionState = {
  ACTIVE: "ACTIVE",
  AUTHORIZED: "AUTHORIZED",
  AUTHORIZING: "AUTHORIZING",
  CREATING: "CREATING",
  DEAUTHORIZED: "DEAUTHORIZED",
  DEAUTHORIZING: "DEAUTHORIZING",
  DELETING: "DELETING",
  FAILED_CONNECTIVITY: "FAILED_CONNECTIVITY",
  UPDATING: "UPDATING"
};



/***/ })

};
