export const id = 8766;
export const ids = [8766];
export const modules = {

/***/ 86385:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DeliveryStreamStatus: () => (/* binding */ DeliveryStreamStatus),
  DeliveryStreamType: () => (/* binding */ DeliveryStreamType),
  DescribeDeliveryStreamCommand: () => (/* binding */ DescribeDeliveryStreamCommand),
  FirehoseClient: () => (/* binding */ FirehoseClient),
  KeyType: () => (/* binding */ KeyType),
  LimitExceededException: () => (/* binding */ LimitExceededException),
  ResourceNotFoundException: () => (/* binding */ ResourceNotFoundException)
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
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-firehose/package.json
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
;// CONCATENATED MODULE: ./build/src/adapters/aws/client/client-firehose.js
// node_modules/@aws-sdk/client-firehose/dist-es/FirehoseClient.js









// node_modules/@aws-sdk/client-firehose/dist-es/auth/httpAuthSchemeProvider.js


var defaultFirehoseHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "firehose",
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
var defaultFirehoseHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-firehose/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "firehose"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-firehose/dist-es/runtimeConfig.js










// node_modules/@aws-sdk/client-firehose/dist-es/runtimeConfig.shared.js







// node_modules/@aws-sdk/client-firehose/dist-es/endpoint/endpointResolver.js



// node_modules/@aws-sdk/client-firehose/dist-es/endpoint/bdd.js

var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://firehose-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://firehose-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://firehose.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://firehose.{Region}.{PartitionResult#dnsSuffix}", i],
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
  12,
  3,
  1,
  4,
  r + 11,
  2,
  5,
  r + 11,
  3,
  8,
  6,
  4,
  7,
  r + 10,
  5,
  r + 8,
  r + 9,
  4,
  10,
  9,
  6,
  r + 6,
  r + 7,
  5,
  11,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  13,
  4,
  r + 2,
  r + 3
]);
var bdd = endpoints.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-firehose/dist-es/endpoint/endpointResolver.js
var cache = new endpoints.EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0,endpoints.decideEndpoint)(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
endpoints.customEndpointFunctions.aws = client.awsEndpointFunctions;

// node_modules/@aws-sdk/client-firehose/dist-es/schemas/schemas_0.js


// node_modules/@aws-sdk/client-firehose/dist-es/models/FirehoseServiceException.js

var FirehoseServiceException = class _FirehoseServiceException extends submodules_client.ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.firehose#FirehoseServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _FirehoseServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-firehose/dist-es/models/errors.js
var ConcurrentModificationException = class _ConcurrentModificationException extends FirehoseServiceException {
  static shapeId = "com.amazonaws.firehose#ConcurrentModificationException";
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
var InvalidArgumentException = class _InvalidArgumentException extends FirehoseServiceException {
  static shapeId = "com.amazonaws.firehose#InvalidArgumentException";
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
var InvalidKMSResourceException = class _InvalidKMSResourceException extends FirehoseServiceException {
  static shapeId = "com.amazonaws.firehose#InvalidKMSResourceException";
  name = "InvalidKMSResourceException";
  $fault = "client";
  code;
  constructor(opts) {
    super({
      name: "InvalidKMSResourceException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidKMSResourceException.prototype);
    this.code = opts.code;
  }
};
var LimitExceededException = class _LimitExceededException extends FirehoseServiceException {
  static shapeId = "com.amazonaws.firehose#LimitExceededException";
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
var ResourceInUseException = class _ResourceInUseException extends FirehoseServiceException {
  static shapeId = "com.amazonaws.firehose#ResourceInUseException";
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
var ResourceNotFoundException = class _ResourceNotFoundException extends FirehoseServiceException {
  static shapeId = "com.amazonaws.firehose#ResourceNotFoundException";
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
var InvalidSourceException = class _InvalidSourceException extends FirehoseServiceException {
  static shapeId = "com.amazonaws.firehose#InvalidSourceException";
  name = "InvalidSourceException";
  $fault = "client";
  code;
  constructor(opts) {
    super({
      name: "InvalidSourceException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSourceException.prototype);
    this.code = opts.code;
  }
};
var ServiceUnavailableException = class _ServiceUnavailableException extends FirehoseServiceException {
  static shapeId = "com.amazonaws.firehose#ServiceUnavailableException";
  name = "ServiceUnavailableException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServiceUnavailableException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceUnavailableException.prototype);
  }
};

// node_modules/@aws-sdk/client-firehose/dist-es/schemas/schemas_0.js
var _ABH = "AmazonopensearchserviceBufferingHints";
var _AC = "AuthenticationConfiguration";
var _ADD = "AmazonopensearchserviceDestinationDescription";
var _AN = "AttributeName";
var _AO = "AppendOnly";
var _AOSSBH = "AmazonOpenSearchServerlessBufferingHints";
var _AOSSDD = "AmazonOpenSearchServerlessDestinationDescription";
var _AOSSRO = "AmazonOpenSearchServerlessRetryOptions";
var _ARO = "AmazonopensearchserviceRetryOptions";
var _AU = "AccountUrl";
var _AV = "AttributeValue";
var _AWSKMSKARN = "AWSKMSKeyARN";
var _BARN = "BucketARN";
var _BFC = "BloomFilterColumns";
var _BFFPP = "BloomFilterFalsePositiveProbability";
var _BH = "BufferingHints";
var _BSB = "BlockSizeBytes";
var _C = "Connectivity";
var _CA = "CommonAttributes";
var _CARN = "CatalogARN";
var _CC = "CatalogConfiguration";
var _CCN = "ContentColumnName";
var _CCo = "CopyCommand";
var _CDIJKTU = "ConvertDotsInJsonKeysToUnderscores";
var _CE = "CollectionEndpoint";
var _CEl = "ClusterEndpoint";
var _CEo = "ContentEncoding";
var _CF = "CompressionFormat";
var _CI = "CaseInsensitive";
var _CIa = "CatalogId";
var _CJDBCURL = "ClusterJDBCURL";
var _CME = "ConcurrentModificationException";
var _CO = "CopyOptions";
var _CT = "CreateTimestamp";
var _CTJKM = "ColumnToJsonKeyMappings";
var _CTZ = "CustomTimeZone";
var _CWLO = "CloudWatchLoggingOptions";
var _Co = "Columns";
var _Com = "Compression";
var _D = "Databases";
var _DARN = "DomainARN";
var _DCL = "DatabaseColumnList";
var _DD = "DestinationDescription";
var _DDIF = "DefaultDocumentIdFormat";
var _DDL = "DestinationDescriptionList";
var _DDN = "DestinationDatabaseName";
var _DDSIe = "DescribeDeliveryStreamInput";
var _DDSOe = "DescribeDeliveryStreamOutput";
var _DDSe = "DescribeDeliveryStream";
var _DFCC = "DataFormatConversionConfiguration";
var _DI = "DestinationId";
var _DIO = "DocumentIdOptions";
var _DIS = "DurationInSeconds";
var _DKT = "DictionaryKeyThreshold";
var _DL = "DatabaseList";
var _DLO = "DataLoadingOption";
var _DN = "DatabaseName";
var _DPC = "DynamicPartitioningConfiguration";
var _DPSD = "DirectPutSourceDescription";
var _DSAC = "DatabaseSourceAuthenticationConfiguration";
var _DSARN = "DeliveryStreamARN";
var _DSC = "DatabaseSourceConfiguration";
var _DSD = "DatabaseSourceDescription";
var _DSDe = "DeliveryStreamDescription";
var _DSEC = "DeliveryStreamEncryptionConfiguration";
var _DSI = "DatabaseSnapshotInfo";
var _DSIL = "DatabaseSnapshotInfoList";
var _DSN = "DeliveryStreamName";
var _DSNe = "DeliveryStreamNames";
var _DSS = "DeliveryStreamStatus";
var _DST = "DeliveryStreamType";
var _DSTe = "DeliveryStartTimestamp";
var _DSVPCC = "DatabaseSourceVPCConfiguration";
var _DTC = "DataTableColumns";
var _DTCL = "DestinationTableConfigurationList";
var _DTCe = "DestinationTableConfiguration";
var _DTL = "DatabaseTableList";
var _DTN = "DataTableName";
var _DTNe = "DestinationTableName";
var _Dat = "Database";
var _De = "Destinations";
var _Des = "Deserializer";
var _Det = "Details";
var _E = "Enabled";
var _EBH = "ElasticsearchBufferingHints";
var _EC = "EncryptionConfiguration";
var _ECn = "EndpointConfiguration";
var _EDCn = "EnableDictionaryCompression";
var _EDD = "ElasticsearchDestinationDescription";
var _EOP = "ErrorOutputPrefix";
var _EP = "EnablePadding";
var _ERO = "ElasticsearchRetryOptions";
var _ESDD = "ExtendedS3DestinationDescription";
var _ESDI = "ExclusiveStartDestinationId";
var _En = "Endpoint";
var _Ex = "Exclude";
var _FD = "FailureDescription";
var _FE = "FileExtension";
var _FV = "FormatVersion";
var _HEAN = "HttpEndpointAttributeName";
var _HEAV = "HttpEndpointAttributeValue";
var _HEBH = "HttpEndpointBufferingHints";
var _HECA = "HttpEndpointCommonAttribute";
var _HECAL = "HttpEndpointCommonAttributesList";
var _HECATIS = "HECAcknowledgmentTimeoutInSeconds";
var _HECE = "HECEndpoint";
var _HECET = "HECEndpointType";
var _HECT = "HECToken";
var _HED = "HttpEndpointDescription";
var _HEDD = "HttpEndpointDestinationDescription";
var _HERC = "HttpEndpointRequestConfiguration";
var _HERO = "HttpEndpointRetryOptions";
var _HEU = "HttpEndpointUrl";
var _HJSD = "HiveJsonSerDe";
var _HMD = "HasMoreDestinations";
var _HMDS = "HasMoreDeliveryStreams";
var _I = "Include";
var _IAE = "InvalidArgumentException";
var _IDD = "IcebergDestinationDescription";
var _IFC = "InputFormatConfiguration";
var _IIS = "IntervalInSeconds";
var _IKMSRE = "InvalidKMSResourceException";
var _IN = "IndexName";
var _IRP = "IndexRotationPeriod";
var _ISE = "InvalidSourceException";
var _Id = "Id";
var _Ide = "Identity";
var _KARN = "KeyARN";
var _KMSEC = "KMSEncryptionConfig";
var _KSARN = "KinesisStreamARN";
var _KSSD = "KinesisStreamSourceDescription";
var _KT = "KeyType";
var _L = "Limit";
var _LDSO = "ListDeliveryStreamsOutput";
var _LEE = "LimitExceededException";
var _LGN = "LogGroupName";
var _LSN = "LogStreamName";
var _LUT = "LastUpdateTimestamp";
var _MDCN = "MetaDataColumnName";
var _MPB = "MaxPaddingBytes";
var _MSKCARN = "MSKClusterARN";
var _MSKSD = "MSKSourceDescription";
var _N = "Name";
var _NEC = "NoEncryptionConfig";
var _OFC = "OutputFormatConfiguration";
var _OSD = "OrcSerDe";
var _OXJSD = "OpenXJsonSerDe";
var _PC = "ProcessingConfiguration";
var _PF = "PartitionField";
var _PFa = "PartitionFields";
var _PL = "ProcessorList";
var _PLVI = "PrivateLinkVpceId";
var _PN = "ParameterName";
var _PP = "ProcessorParameter";
var _PPL = "ProcessorParameterList";
var _PS = "PartitionSpec";
var _PSB = "PageSizeBytes";
var _PSD = "ParquetSerDe";
var _PT = "PaddingTolerance";
var _PV = "ParameterValue";
var _Pa = "Parameters";
var _Po = "Port";
var _Pr = "Prefix";
var _Pro = "Processors";
var _Proc = "Processor";
var _RARN = "RoleARN";
var _RB = "RequestedBy";
var _RC = "RequestConfiguration";
var _RDD = "RedshiftDestinationDescription";
var _RFT = "ReadFromTimestamp";
var _RIS = "RowIndexStride";
var _RIUE = "ResourceInUseException";
var _RNFE = "ResourceNotFoundException";
var _RO = "RetryOptions";
var _RRO = "RedshiftRetryOptions";
var _RT = "RequestTimestamp";
var _Reg = "Region";
var _S = "Status";
var _SARN = "SecretARN";
var _SAU = "SnowflakeAccountUrl";
var _SBD = "S3BackupDescription";
var _SBH = "SnowflakeBufferingHints";
var _SBHp = "SplunkBufferingHints";
var _SBM = "S3BackupMode";
var _SCCN = "SnowflakeContentColumnName";
var _SCc = "SchemaConfiguration";
var _SD = "SnowflakeDatabase";
var _SDD = "S3DestinationDescription";
var _SDDn = "SnowflakeDestinationDescription";
var _SDDp = "SplunkDestinationDescription";
var _SDo = "SourceDescription";
var _SEC = "SchemaEvolutionConfiguration";
var _SEOP = "S3ErrorOutputPrefix";
var _SGI = "SecurityGroupIds";
var _SI = "SnapshotInfo";
var _SIMB = "SizeInMBs";
var _SIu = "SubnetIds";
var _SK = "SurrogateKeys";
var _SMC = "SecretsManagerConfiguration";
var _SMDCN = "SnowflakeMetaDataColumnName";
var _SN = "SourceName";
var _SPLVI = "SnowflakePrivateLinkVpceId";
var _SR = "SnowflakeRole";
var _SRC = "SnowflakeRoleConfiguration";
var _SRO = "SnowflakeRetryOptions";
var _SROp = "SplunkRetryOptions";
var _SS = "SnowflakeSchema";
var _SSB = "StripeSizeBytes";
var _SSLM = "SSLMode";
var _ST = "SnowflakeTable";
var _SU = "SnowflakeUser";
var _SUE = "ServiceUnavailableException";
var _SVC = "SnowflakeVpcConfiguration";
var _SWT = "SnapshotWatermarkTable";
var _Sc = "Schema";
var _Se = "Serializer";
var _So = "Source";
var _TCC = "TableCreationConfiguration";
var _TF = "TimestampFormats";
var _THIMB = "ThroughputHintInMBs";
var _TK = "TagKeys";
var _TN = "TypeName";
var _TNa = "TableName";
var _TNo = "TopicName";
var _Ta = "Table";
var _Tab = "Tables";
var _Ty = "Type";
var _U = "Username";
var _UDSI = "UntagDeliveryStreamInput";
var _UK = "UniqueKeys";
var _Ur = "Url";
var _Us = "User";
var _VC = "VpcConfiguration";
var _VCD = "VpcConfigurationDescription";
var _VESN = "VpcEndpointServiceName";
var _VI = "VersionId";
var _VIp = "VpcId";
var _WL = "WarehouseLocation";
var _WV = "WriterVersion";
var _c = "client";
var _co = "code";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.firehose";
var _se = "server";
var n0 = "com.amazonaws.firehose";
var _s_registry = new schema.TypeRegistry(_s);
var FirehoseServiceException$ = [-3, _s, "FirehoseServiceException", 0, [], []];
_s_registry.registerError(FirehoseServiceException$, FirehoseServiceException);
var n0_registry = new schema.TypeRegistry(n0);
var ConcurrentModificationException$ = [
  -3,
  n0,
  _CME,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var InvalidArgumentException$ = [
  -3,
  n0,
  _IAE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidArgumentException$, InvalidArgumentException);
var InvalidKMSResourceException$ = [
  -3,
  n0,
  _IKMSRE,
  { "error": _c },
  [_co, _m],
  [0, 0]
];
n0_registry.registerError(InvalidKMSResourceException$, InvalidKMSResourceException);
var InvalidSourceException$ = [
  -3,
  n0,
  _ISE,
  { "error": _c },
  [_co, _m],
  [0, 0]
];
n0_registry.registerError(InvalidSourceException$, InvalidSourceException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { "error": _c },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
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
var ServiceUnavailableException$ = [
  -3,
  n0,
  _SUE,
  { "error": _se, "httpError": 503 },
  [_m],
  [0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var HttpEndpointAttributeName = [0, n0, _HEAN, 8, 0];
var HttpEndpointAttributeValue = [0, n0, _HEAV, 8, 0];
var HttpEndpointUrl = [0, n0, _HEU, 8, 0];
var SnowflakeAccountUrl = [0, n0, _SAU, 8, 0];
var SnowflakeContentColumnName = [0, n0, _SCCN, 8, 0];
var SnowflakeDatabase = [0, n0, _SD, 8, 0];
var SnowflakeMetaDataColumnName = [0, n0, _SMDCN, 8, 0];
var SnowflakePrivateLinkVpceId = [0, n0, _SPLVI, 8, 0];
var SnowflakeRole = [0, n0, _SR, 8, 0];
var SnowflakeSchema = [0, n0, _SS, 8, 0];
var SnowflakeTable = [0, n0, _ST, 8, 0];
var SnowflakeUser = [0, n0, _SU, 8, 0];
var Username = [0, n0, _U, 8, 0];
var AmazonOpenSearchServerlessBufferingHints$ = [
  3,
  n0,
  _AOSSBH,
  0,
  [_IIS, _SIMB],
  [1, 1]
];
var AmazonOpenSearchServerlessDestinationDescription$ = [
  3,
  n0,
  _AOSSDD,
  0,
  [_RARN, _CE, _IN, _BH, _RO, _SBM, _SDD, _PC, _CWLO, _VCD],
  [0, 0, 0, () => AmazonOpenSearchServerlessBufferingHints$, () => AmazonOpenSearchServerlessRetryOptions$, 0, () => S3DestinationDescription$, () => ProcessingConfiguration$, () => CloudWatchLoggingOptions$, () => VpcConfigurationDescription$]
];
var AmazonOpenSearchServerlessRetryOptions$ = [
  3,
  n0,
  _AOSSRO,
  0,
  [_DIS],
  [1]
];
var AmazonopensearchserviceBufferingHints$ = [
  3,
  n0,
  _ABH,
  0,
  [_IIS, _SIMB],
  [1, 1]
];
var AmazonopensearchserviceDestinationDescription$ = [
  3,
  n0,
  _ADD,
  0,
  [_RARN, _DARN, _CEl, _IN, _TN, _IRP, _BH, _RO, _SBM, _SDD, _PC, _CWLO, _VCD, _DIO],
  [0, 0, 0, 0, 0, 0, () => AmazonopensearchserviceBufferingHints$, () => AmazonopensearchserviceRetryOptions$, 0, () => S3DestinationDescription$, () => ProcessingConfiguration$, () => CloudWatchLoggingOptions$, () => VpcConfigurationDescription$, () => DocumentIdOptions$]
];
var AmazonopensearchserviceRetryOptions$ = [
  3,
  n0,
  _ARO,
  0,
  [_DIS],
  [1]
];
var AuthenticationConfiguration$ = [
  3,
  n0,
  _AC,
  0,
  [_RARN, _C],
  [0, 0],
  2
];
var BufferingHints$ = [
  3,
  n0,
  _BH,
  0,
  [_SIMB, _IIS],
  [1, 1]
];
var CatalogConfiguration$ = [
  3,
  n0,
  _CC,
  0,
  [_CARN, _WL],
  [0, 0]
];
var CloudWatchLoggingOptions$ = [
  3,
  n0,
  _CWLO,
  0,
  [_E, _LGN, _LSN],
  [2, 0, 0]
];
var CopyCommand$ = [
  3,
  n0,
  _CCo,
  0,
  [_DTN, _DTC, _CO],
  [0, 0, 0],
  1
];
var DatabaseColumnList$ = [
  3,
  n0,
  _DCL,
  0,
  [_I, _Ex],
  [64 | 0, 64 | 0]
];
var DatabaseList$ = [
  3,
  n0,
  _DL,
  0,
  [_I, _Ex],
  [64 | 0, 64 | 0]
];
var DatabaseSnapshotInfo$ = [
  3,
  n0,
  _DSI,
  0,
  [_Id, _Ta, _RT, _RB, _S, _FD],
  [0, 0, 4, 0, 0, () => FailureDescription$],
  5
];
var DatabaseSourceAuthenticationConfiguration$ = [
  3,
  n0,
  _DSAC,
  0,
  [_SMC],
  [() => SecretsManagerConfiguration$],
  1
];
var DatabaseSourceConfiguration$ = [
  3,
  n0,
  _DSC,
  0,
  [_Ty, _En, _Po, _D, _Tab, _SWT, _DSAC, _DSVPCC, _SSLM, _Co, _SK],
  [0, 0, 1, () => DatabaseList$, () => DatabaseTableList$, 0, () => DatabaseSourceAuthenticationConfiguration$, () => DatabaseSourceVPCConfiguration$, 0, () => DatabaseColumnList$, 64 | 0],
  8
];
var DatabaseSourceDescription$ = [
  3,
  n0,
  _DSD,
  0,
  [_Ty, _En, _Po, _SSLM, _D, _Tab, _Co, _SK, _SWT, _SI, _DSAC, _DSVPCC],
  [0, 0, 1, 0, () => DatabaseList$, () => DatabaseTableList$, () => DatabaseColumnList$, 64 | 0, 0, () => DatabaseSnapshotInfoList, () => DatabaseSourceAuthenticationConfiguration$, () => DatabaseSourceVPCConfiguration$]
];
var DatabaseSourceVPCConfiguration$ = [
  3,
  n0,
  _DSVPCC,
  0,
  [_VESN],
  [0],
  1
];
var DatabaseTableList$ = [
  3,
  n0,
  _DTL,
  0,
  [_I, _Ex],
  [64 | 0, 64 | 0]
];
var DataFormatConversionConfiguration$ = [
  3,
  n0,
  _DFCC,
  0,
  [_SCc, _IFC, _OFC, _E],
  [() => SchemaConfiguration$, () => InputFormatConfiguration$, () => OutputFormatConfiguration$, 2]
];
var DeliveryStreamDescription$ = [
  3,
  n0,
  _DSDe,
  0,
  [_DSN, _DSARN, _DSS, _DST, _VI, _De, _HMD, _FD, _DSEC, _CT, _LUT, _So],
  [0, 0, 0, 0, 0, [() => DestinationDescriptionList, 0], 2, () => FailureDescription$, () => DeliveryStreamEncryptionConfiguration$, 4, 4, () => SourceDescription$],
  7
];
var DeliveryStreamEncryptionConfiguration$ = [
  3,
  n0,
  _DSEC,
  0,
  [_KARN, _KT, _S, _FD],
  [0, 0, 0, () => FailureDescription$]
];
var DescribeDeliveryStreamInput$ = [
  3,
  n0,
  _DDSIe,
  0,
  [_DSN, _L, _ESDI],
  [0, 1, 0],
  1
];
var DescribeDeliveryStreamOutput$ = [
  3,
  n0,
  _DDSOe,
  0,
  [_DSDe],
  [[() => DeliveryStreamDescription$, 0]],
  1
];
var Deserializer$ = [
  3,
  n0,
  _Des,
  0,
  [_OXJSD, _HJSD],
  [() => OpenXJsonSerDe$, () => HiveJsonSerDe$]
];
var DestinationDescription$ = [
  3,
  n0,
  _DD,
  0,
  [_DI, _SDD, _ESDD, _RDD, _EDD, _ADD, _SDDp, _HEDD, _SDDn, _AOSSDD, _IDD],
  [0, () => S3DestinationDescription$, () => ExtendedS3DestinationDescription$, [() => RedshiftDestinationDescription$, 0], () => ElasticsearchDestinationDescription$, () => AmazonopensearchserviceDestinationDescription$, () => SplunkDestinationDescription$, [() => HttpEndpointDestinationDescription$, 0], [() => SnowflakeDestinationDescription$, 0], () => AmazonOpenSearchServerlessDestinationDescription$, () => IcebergDestinationDescription$],
  1
];
var DestinationTableConfiguration$ = [
  3,
  n0,
  _DTCe,
  0,
  [_DTNe, _DDN, _UK, _PS, _SEOP],
  [0, 0, 64 | 0, () => PartitionSpec$, 0],
  2
];
var DirectPutSourceDescription$ = [
  3,
  n0,
  _DPSD,
  0,
  [_THIMB],
  [1]
];
var DocumentIdOptions$ = [
  3,
  n0,
  _DIO,
  0,
  [_DDIF],
  [0],
  1
];
var DynamicPartitioningConfiguration$ = [
  3,
  n0,
  _DPC,
  0,
  [_RO, _E],
  [() => RetryOptions$, 2]
];
var ElasticsearchBufferingHints$ = [
  3,
  n0,
  _EBH,
  0,
  [_IIS, _SIMB],
  [1, 1]
];
var ElasticsearchDestinationDescription$ = [
  3,
  n0,
  _EDD,
  0,
  [_RARN, _DARN, _CEl, _IN, _TN, _IRP, _BH, _RO, _SBM, _SDD, _PC, _CWLO, _VCD, _DIO],
  [0, 0, 0, 0, 0, 0, () => ElasticsearchBufferingHints$, () => ElasticsearchRetryOptions$, 0, () => S3DestinationDescription$, () => ProcessingConfiguration$, () => CloudWatchLoggingOptions$, () => VpcConfigurationDescription$, () => DocumentIdOptions$]
];
var ElasticsearchRetryOptions$ = [
  3,
  n0,
  _ERO,
  0,
  [_DIS],
  [1]
];
var EncryptionConfiguration$ = [
  3,
  n0,
  _EC,
  0,
  [_NEC, _KMSEC],
  [0, () => KMSEncryptionConfig$]
];
var ExtendedS3DestinationDescription$ = [
  3,
  n0,
  _ESDD,
  0,
  [_RARN, _BARN, _BH, _CF, _EC, _Pr, _EOP, _CWLO, _PC, _SBM, _SBD, _DFCC, _DPC, _FE, _CTZ],
  [0, 0, () => BufferingHints$, 0, () => EncryptionConfiguration$, 0, 0, () => CloudWatchLoggingOptions$, () => ProcessingConfiguration$, 0, () => S3DestinationDescription$, () => DataFormatConversionConfiguration$, () => DynamicPartitioningConfiguration$, 0, 0],
  5
];
var FailureDescription$ = [
  3,
  n0,
  _FD,
  0,
  [_Ty, _Det],
  [0, 0],
  2
];
var HiveJsonSerDe$ = [
  3,
  n0,
  _HJSD,
  0,
  [_TF],
  [64 | 0]
];
var HttpEndpointBufferingHints$ = [
  3,
  n0,
  _HEBH,
  0,
  [_SIMB, _IIS],
  [1, 1]
];
var HttpEndpointCommonAttribute$ = [
  3,
  n0,
  _HECA,
  0,
  [_AN, _AV],
  [[() => HttpEndpointAttributeName, 0], [() => HttpEndpointAttributeValue, 0]],
  2
];
var HttpEndpointDescription$ = [
  3,
  n0,
  _HED,
  0,
  [_Ur, _N],
  [[() => HttpEndpointUrl, 0], 0]
];
var HttpEndpointDestinationDescription$ = [
  3,
  n0,
  _HEDD,
  0,
  [_ECn, _BH, _CWLO, _RC, _PC, _RARN, _RO, _SBM, _SDD, _SMC],
  [[() => HttpEndpointDescription$, 0], () => HttpEndpointBufferingHints$, () => CloudWatchLoggingOptions$, [() => HttpEndpointRequestConfiguration$, 0], () => ProcessingConfiguration$, 0, () => HttpEndpointRetryOptions$, 0, () => S3DestinationDescription$, () => SecretsManagerConfiguration$]
];
var HttpEndpointRequestConfiguration$ = [
  3,
  n0,
  _HERC,
  0,
  [_CEo, _CA],
  [0, [() => HttpEndpointCommonAttributesList, 0]]
];
var HttpEndpointRetryOptions$ = [
  3,
  n0,
  _HERO,
  0,
  [_DIS],
  [1]
];
var IcebergDestinationDescription$ = [
  3,
  n0,
  _IDD,
  0,
  [_DTCL, _SEC, _TCC, _BH, _CWLO, _PC, _SBM, _RO, _RARN, _AO, _CC, _SDD],
  [() => DestinationTableConfigurationList, () => SchemaEvolutionConfiguration$, () => TableCreationConfiguration$, () => BufferingHints$, () => CloudWatchLoggingOptions$, () => ProcessingConfiguration$, 0, () => RetryOptions$, 0, 2, () => CatalogConfiguration$, () => S3DestinationDescription$]
];
var InputFormatConfiguration$ = [
  3,
  n0,
  _IFC,
  0,
  [_Des],
  [() => Deserializer$]
];
var KinesisStreamSourceDescription$ = [
  3,
  n0,
  _KSSD,
  0,
  [_KSARN, _RARN, _DSTe],
  [0, 0, 4]
];
var KMSEncryptionConfig$ = [
  3,
  n0,
  _KMSEC,
  0,
  [_AWSKMSKARN],
  [0],
  1
];
var ListDeliveryStreamsOutput$ = [
  3,
  n0,
  _LDSO,
  0,
  [_DSNe, _HMDS],
  [64 | 0, 2],
  2
];
var MSKSourceDescription$ = [
  3,
  n0,
  _MSKSD,
  0,
  [_MSKCARN, _TNo, _AC, _DSTe, _RFT],
  [0, 0, () => AuthenticationConfiguration$, 4, 4]
];
var OpenXJsonSerDe$ = [
  3,
  n0,
  _OXJSD,
  0,
  [_CDIJKTU, _CI, _CTJKM],
  [2, 2, 128 | 0]
];
var OrcSerDe$ = [
  3,
  n0,
  _OSD,
  0,
  [_SSB, _BSB, _RIS, _EP, _PT, _Com, _BFC, _BFFPP, _DKT, _FV],
  [1, 1, 1, 2, 1, 0, 64 | 0, 1, 1, 0]
];
var OutputFormatConfiguration$ = [
  3,
  n0,
  _OFC,
  0,
  [_Se],
  [() => Serializer$]
];
var ParquetSerDe$ = [
  3,
  n0,
  _PSD,
  0,
  [_BSB, _PSB, _Com, _EDCn, _MPB, _WV],
  [1, 1, 0, 2, 1, 0]
];
var PartitionField$ = [
  3,
  n0,
  _PF,
  0,
  [_SN],
  [0],
  1
];
var PartitionSpec$ = [
  3,
  n0,
  _PS,
  0,
  [_Ide],
  [() => PartitionFields]
];
var ProcessingConfiguration$ = [
  3,
  n0,
  _PC,
  0,
  [_E, _Pro],
  [2, () => ProcessorList]
];
var Processor$ = [
  3,
  n0,
  _Proc,
  0,
  [_Ty, _Pa],
  [0, () => ProcessorParameterList],
  1
];
var ProcessorParameter$ = [
  3,
  n0,
  _PP,
  0,
  [_PN, _PV],
  [0, 0],
  2
];
var RedshiftDestinationDescription$ = [
  3,
  n0,
  _RDD,
  0,
  [_RARN, _CJDBCURL, _CCo, _SDD, _U, _RO, _PC, _SBM, _SBD, _CWLO, _SMC],
  [0, 0, () => CopyCommand$, () => S3DestinationDescription$, [() => Username, 0], () => RedshiftRetryOptions$, () => ProcessingConfiguration$, 0, () => S3DestinationDescription$, () => CloudWatchLoggingOptions$, () => SecretsManagerConfiguration$],
  4
];
var RedshiftRetryOptions$ = [
  3,
  n0,
  _RRO,
  0,
  [_DIS],
  [1]
];
var RetryOptions$ = [
  3,
  n0,
  _RO,
  0,
  [_DIS],
  [1]
];
var S3DestinationDescription$ = [
  3,
  n0,
  _SDD,
  0,
  [_RARN, _BARN, _BH, _CF, _EC, _Pr, _EOP, _CWLO],
  [0, 0, () => BufferingHints$, 0, () => EncryptionConfiguration$, 0, 0, () => CloudWatchLoggingOptions$],
  5
];
var SchemaConfiguration$ = [
  3,
  n0,
  _SCc,
  0,
  [_RARN, _CIa, _DN, _TNa, _Reg, _VI],
  [0, 0, 0, 0, 0, 0]
];
var SchemaEvolutionConfiguration$ = [
  3,
  n0,
  _SEC,
  0,
  [_E],
  [2],
  1
];
var SecretsManagerConfiguration$ = [
  3,
  n0,
  _SMC,
  0,
  [_E, _SARN, _RARN],
  [2, 0, 0],
  1
];
var Serializer$ = [
  3,
  n0,
  _Se,
  0,
  [_PSD, _OSD],
  [() => ParquetSerDe$, () => OrcSerDe$]
];
var SnowflakeBufferingHints$ = [
  3,
  n0,
  _SBH,
  0,
  [_SIMB, _IIS],
  [1, 1]
];
var SnowflakeDestinationDescription$ = [
  3,
  n0,
  _SDDn,
  0,
  [_AU, _Us, _Dat, _Sc, _Ta, _SRC, _DLO, _MDCN, _CCN, _SVC, _CWLO, _PC, _RARN, _RO, _SBM, _SDD, _SMC, _BH],
  [[() => SnowflakeAccountUrl, 0], [() => SnowflakeUser, 0], [() => SnowflakeDatabase, 0], [() => SnowflakeSchema, 0], [() => SnowflakeTable, 0], [() => SnowflakeRoleConfiguration$, 0], 0, [() => SnowflakeMetaDataColumnName, 0], [() => SnowflakeContentColumnName, 0], [() => SnowflakeVpcConfiguration$, 0], () => CloudWatchLoggingOptions$, () => ProcessingConfiguration$, 0, () => SnowflakeRetryOptions$, 0, () => S3DestinationDescription$, () => SecretsManagerConfiguration$, () => SnowflakeBufferingHints$]
];
var SnowflakeRetryOptions$ = [
  3,
  n0,
  _SRO,
  0,
  [_DIS],
  [1]
];
var SnowflakeRoleConfiguration$ = [
  3,
  n0,
  _SRC,
  0,
  [_E, _SR],
  [2, [() => SnowflakeRole, 0]]
];
var SnowflakeVpcConfiguration$ = [
  3,
  n0,
  _SVC,
  0,
  [_PLVI],
  [[() => SnowflakePrivateLinkVpceId, 0]],
  1
];
var SourceDescription$ = [
  3,
  n0,
  _SDo,
  0,
  [_DPSD, _KSSD, _MSKSD, _DSD],
  [() => DirectPutSourceDescription$, () => KinesisStreamSourceDescription$, () => MSKSourceDescription$, () => DatabaseSourceDescription$]
];
var SplunkBufferingHints$ = [
  3,
  n0,
  _SBHp,
  0,
  [_IIS, _SIMB],
  [1, 1]
];
var SplunkDestinationDescription$ = [
  3,
  n0,
  _SDDp,
  0,
  [_HECE, _HECET, _HECT, _HECATIS, _RO, _SBM, _SDD, _PC, _CWLO, _BH, _SMC],
  [0, 0, 0, 1, () => SplunkRetryOptions$, 0, () => S3DestinationDescription$, () => ProcessingConfiguration$, () => CloudWatchLoggingOptions$, () => SplunkBufferingHints$, () => SecretsManagerConfiguration$]
];
var SplunkRetryOptions$ = [
  3,
  n0,
  _SROp,
  0,
  [_DIS],
  [1]
];
var TableCreationConfiguration$ = [
  3,
  n0,
  _TCC,
  0,
  [_E],
  [2],
  1
];
var UntagDeliveryStreamInput$ = [
  3,
  n0,
  _UDSI,
  0,
  [_DSN, _TK],
  [0, 64 | 0],
  2
];
var VpcConfiguration$ = [
  3,
  n0,
  _VC,
  0,
  [_SIu, _RARN, _SGI],
  [64 | 0, 0, 64 | 0],
  3
];
var VpcConfigurationDescription$ = [
  3,
  n0,
  _VCD,
  0,
  [_SIu, _RARN, _SGI, _VIp],
  [64 | 0, 0, 64 | 0, 0],
  4
];
var DatabaseColumnIncludeOrExcludeList = (/* unused pure expression or super */ null && (64 | 0));
var DatabaseIncludeOrExcludeList = (/* unused pure expression or super */ null && (64 | 0));
var DatabaseSnapshotInfoList = [
  1,
  n0,
  _DSIL,
  0,
  () => DatabaseSnapshotInfo$
];
var DatabaseSurrogateKeyList = (/* unused pure expression or super */ null && (64 | 0));
var DatabaseTableIncludeOrExcludeList = (/* unused pure expression or super */ null && (64 | 0));
var DeliveryStreamNameList = (/* unused pure expression or super */ null && (64 | 0));
var DestinationDescriptionList = [
  1,
  n0,
  _DDL,
  0,
  [
    () => DestinationDescription$,
    0
  ]
];
var DestinationTableConfigurationList = [
  1,
  n0,
  _DTCL,
  0,
  () => DestinationTableConfiguration$
];
var HttpEndpointCommonAttributesList = [
  1,
  n0,
  _HECAL,
  0,
  [
    () => HttpEndpointCommonAttribute$,
    0
  ]
];
var ListOfNonEmptyStrings = (/* unused pure expression or super */ null && (64 | 0));
var ListOfNonEmptyStringsWithoutWhitespace = (/* unused pure expression or super */ null && (64 | 0));
var PartitionFields = [
  1,
  n0,
  _PFa,
  0,
  () => PartitionField$
];
var ProcessorList = [
  1,
  n0,
  _PL,
  0,
  () => Processor$
];
var ProcessorParameterList = [
  1,
  n0,
  _PPL,
  0,
  () => ProcessorParameter$
];
var SecurityGroupIdList = (/* unused pure expression or super */ null && (64 | 0));
var SubnetIdList = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var ColumnToJsonKeyMappings = (/* unused pure expression or super */ null && (128 | 0));
var DescribeDeliveryStream$ = [
  9,
  n0,
  _DDSe,
  0,
  () => DescribeDeliveryStreamInput$,
  () => DescribeDeliveryStreamOutput$
];

// node_modules/@aws-sdk/client-firehose/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2015-08-04",
    base64Decoder: config?.base64Decoder ?? serde.fromBase64,
    base64Encoder: config?.base64Encoder ?? serde.toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultFirehoseHttpAuthSchemeProvider,
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
      defaultNamespace: "com.amazonaws.firehose",
      errorTypeRegistries,
      xmlNamespace: "http://firehose.amazonaws.com/doc/2015-08-04",
      version: "2015-08-04",
      serviceTarget: "Firehose_20150804"
    },
    serviceId: config?.serviceId ?? "Firehose",
    sha256: config?.sha256 ?? checksum.Sha256,
    urlParser: config?.urlParser ?? protocols.parseUrl,
    utf8Decoder: config?.utf8Decoder ?? serde.fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? serde.toUtf8
  };
};

// node_modules/@aws-sdk/client-firehose/dist-es/runtimeConfig.js
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
    streamCollector: config?.streamCollector ?? node_http_handler_dist_cjs.streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,submodules_config.loadConfig)(submodules_config.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,submodules_config.loadConfig)(submodules_config.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,submodules_config.loadConfig)(client.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-firehose/dist-es/runtimeExtensions.js




// node_modules/@aws-sdk/client-firehose/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-firehose/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,client.getAwsRegionExtensionConfiguration)(runtimeConfig), (0,submodules_client.getDefaultExtensionConfiguration)(runtimeConfig), (0,protocols.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,client.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0,submodules_client.resolveDefaultRuntimeConfig)(extensionConfiguration), (0,protocols.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-firehose/dist-es/FirehoseClient.js
var FirehoseClient = class extends submodules_client.Client {
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
      httpAuthSchemeParametersProvider: defaultFirehoseHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-firehose/dist-es/commandBuilder.js


var command = (0,submodules_client.makeBuilder)(commonParams, "Firehose_20150804", "FirehoseClient", endpoints.getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-firehose/dist-es/commands/DescribeDeliveryStreamCommand.js
var DescribeDeliveryStreamCommand = class extends command(_ep0, _mw0, "DescribeDeliveryStream", DescribeDeliveryStream$) {
};

// node_modules/@aws-sdk/client-firehose/dist-es/models/enums.js
var KeyType = {
  AWS_OWNED_CMK: "AWS_OWNED_CMK",
  CUSTOMER_MANAGED_CMK: "CUSTOMER_MANAGED_CMK"
};
var DeliveryStreamType = {
  DatabaseAsSource: "DatabaseAsSource",
  DirectPut: "DirectPut",
  KinesisStreamAsSource: "KinesisStreamAsSource",
  MSKAsSource: "MSKAsSource"
};
var DeliveryStreamStatus = {
  ACTIVE: "ACTIVE",
  CREATING: "CREATING",
  CREATING_FAILED: "CREATING_FAILED",
  DELETING: "DELETING",
  DELETING_FAILED: "DELETING_FAILED"
};



/***/ })

};
