/** The reads of what a rule reaches directly, beside those that SNS's subscribers share: streams, log groups, versions of functions. */

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StreamDescriptionSummary.html */
export interface DataStream {
  readonly StreamARN: string;
  readonly StreamStatus: string;
  readonly EncryptionType?: string;
  readonly KeyId?: string;
}

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_DeliveryStreamDescription.html */
export interface DeliveryStream {
  readonly DeliveryStreamARN: string;
  readonly DeliveryStreamStatus: string;
  readonly DeliveryStreamType: string;
  readonly DeliveryStreamEncryptionConfiguration?: {
    readonly Status?: string;
    readonly KeyType?: string;
    readonly KeyARN?: string;
  };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_AliasConfiguration.html */
export interface Alias {
  readonly FunctionVersion: string;
  /** Share of the calls by version, beside the first. */
  readonly AdditionalVersionWeights?: Readonly<Record<string, number>>;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_FunctionEventInvokeConfig.html */
export interface InvokeConfig {
  readonly MaximumRetryAttempts?: number;
  readonly MaximumEventAgeInSeconds?: number;
  /** ARN of where failed calls go. */
  readonly OnFailure?: string;
}

export interface DirectReads {
  'kinesis:DescribeStreamSummary': {params: {readonly StreamARN: string}; value: DataStream};
  /** Empty where the stream has none. */
  'kinesis:GetResourcePolicy': {params: {readonly ResourceARN: string}; value: string};
  /** The stream is named by ARN; the adapter takes its name. */
  'firehose:DescribeDeliveryStream': {params: {readonly DeliveryStreamARN: string}; value: DeliveryStream};
  /** The texts of the account's policies, or of those of one log group. */
  'logs:DescribeResourcePolicies': {params: {readonly resourceArn?: string}; value: readonly string[]};
  /** Named by the function's ARN without a qualifier. */
  'lambda:GetAlias': {params: {readonly FunctionName: string; readonly Name: string}; value: Alias};
  /** Of the function, or of one of its versions or aliases; absent where it has none. */
  'lambda:GetFunctionEventInvokeConfig': {params: {readonly FunctionName: string}; value: InvokeConfig};
}

/** Operation -> the IAM actions that a caller needs for it, and its tier. */
export const DIRECT_OPERATIONS = {
  'kinesis:DescribeStreamSummary': {actions: ['kinesis:DescribeStreamSummary'], tier: 'proof'},
  'kinesis:GetResourcePolicy': {actions: ['kinesis:GetResourcePolicy'], tier: 'proof'},
  'firehose:DescribeDeliveryStream': {actions: ['firehose:DescribeDeliveryStream'], tier: 'proof'},
  'logs:DescribeResourcePolicies': {actions: ['logs:DescribeResourcePolicies'], tier: 'proof'},
  'lambda:GetAlias': {actions: ['lambda:GetAlias'], tier: 'proof'},
  'lambda:GetFunctionEventInvokeConfig': {actions: ['lambda:GetFunctionEventInvokeConfig'], tier: 'advice'},
} as const satisfies {readonly [O in keyof DirectReads]: {readonly actions: readonly string[]; readonly tier: string}};
