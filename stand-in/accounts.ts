/** One account a test: tests that share a server do not see each other. */
import {randomBytes, randomInt} from 'node:crypto';
import {devNull} from 'node:os';
import {CloudTrailClient} from '@aws-sdk/client-cloudtrail';
import {CloudWatchClient} from '@aws-sdk/client-cloudwatch';
import {CloudWatchLogsClient} from '@aws-sdk/client-cloudwatch-logs';
import {EventBridgeClient} from '@aws-sdk/client-eventbridge';
import {FirehoseClient} from '@aws-sdk/client-firehose';
import {IAMClient} from '@aws-sdk/client-iam';
import {KinesisClient} from '@aws-sdk/client-kinesis';
import {KMSClient} from '@aws-sdk/client-kms';
import {LambdaClient} from '@aws-sdk/client-lambda';
import {S3Client} from '@aws-sdk/client-s3';
import {SNSClient} from '@aws-sdk/client-sns';
import {SQSClient} from '@aws-sdk/client-sqs';
import {AssumeRoleCommand, STSClient} from '@aws-sdk/client-sts';
import {NodeHttpHandler} from '@smithy/node-http-handler';
import {partitionOf} from './gateway/partition.js';

/** What serves accounts. */
interface Served {
  readonly endpoint: string;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Keys of a user have none. */
  readonly sessionToken?: string;
}

/** What every SDK client takes to talk to the stand-in as this account. */
export interface ClientConfig {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials;
  readonly maxAttempts: number;
  readonly requestHandler: NodeHttpHandler;
}

/** The clients of one region, made when first used. Keys are the prefixes of IAM actions. */
export interface Clients {
  readonly cloudtrail: CloudTrailClient;
  readonly cloudwatch: CloudWatchClient;
  readonly events: EventBridgeClient;
  readonly firehose: FirehoseClient;
  readonly iam: IAMClient;
  readonly kinesis: KinesisClient;
  readonly kms: KMSClient;
  readonly lambda: LambdaClient;
  readonly logs: CloudWatchLogsClient;
  readonly s3: S3Client;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly sts: STSClient;
}

export interface Account {
  /** Twelve digits. */
  readonly id: string;
  readonly region: string;
  readonly partition: string;
  readonly credentials: Credentials;
  /**
   * Environment of a child process that works in this account: credentials, region, endpoint; no profile or instance role of the
   * machine gets in. To be spread over `process.env`.
   */
  readonly env: Readonly<Record<string, string>>;
  config(region?: string): ClientConfig;
  /** Cached, so that a test may ask for them at each call. */
  clients(region?: string): Clients;
  /** A bucket name nobody else has: bucket names are shared by all accounts. */
  bucketName(prefix?: string): string;
  /** Closes the connections of `clients`. Not needed for a test to end. */
  close(): void;
}

export interface AccountOptions {
  readonly id?: string;
  /** Default us-east-1. Decides the partition too. */
  readonly region?: string;
}

/** An account without anything in it. Credentials come from AssumeRole, which moto grants into any account. */
export async function freshAccount(standIn: Served, options: AccountOptions = {}): Promise<Account> {
  const region = options.region ?? 'us-east-1';
  const id = options.id ?? String(randomInt(100_000_000_000, 1_000_000_000_000));
  const partition = partitionOf(region);
  const sts = new STSClient({
    endpoint: standIn.endpoint,
    region,
    credentials: {accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'stand-in'},
  });
  try {
    const RoleArn = `arn:${partition}:iam::${id}:role/stand-in`;
    const {Credentials: made} = await sts.send(new AssumeRoleCommand({RoleArn, RoleSessionName: 'test'}));
    if (made?.AccessKeyId === undefined) throw new Error('the stand-in gave no credentials');
    return accountWith(standIn, id, region, {
      accessKeyId: made.AccessKeyId,
      secretAccessKey: made.SecretAccessKey ?? '',
      sessionToken: made.SessionToken ?? '',
    });
  } finally {
    sts.destroy();
  }
}

/** An account reached with credentials made elsewhere, such as those of a role with few permissions. */
export function accountWith(standIn: Served, id: string, region: string, credentials: Credentials): Account {
  const requestHandler = new NodeHttpHandler({connectionTimeout: 5_000, requestTimeout: 30_000});
  const config = (at = region): ClientConfig => ({
    endpoint: standIn.endpoint,
    region: at,
    credentials,
    maxAttempts: 2,
    requestHandler,
  });
  const byRegion = new Map<string, Clients>();
  return {
    id,
    region,
    partition: partitionOf(region),
    credentials,
    env: {
      AWS_ENDPOINT_URL: standIn.endpoint,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_SESSION_TOKEN: credentials.sessionToken ?? '',
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    config,
    clients: (at = region) => {
      let clients = byRegion.get(at);
      if (clients === undefined) byRegion.set(at, (clients = lazyClients(config(at))));
      return clients;
    },
    bucketName: (prefix = 'trail') => `${prefix}-${id}-${randomBytes(3).toString('hex')}`,
    close: () => requestHandler.destroy(),
  };
}

const MAKERS: {readonly [S in keyof Clients]: (config: ClientConfig) => Clients[S]} = {
  cloudtrail: (config) => new CloudTrailClient(config),
  cloudwatch: (config) => new CloudWatchClient(config),
  events: (config) => new EventBridgeClient(config),
  firehose: (config) => new FirehoseClient(config),
  iam: (config) => new IAMClient(config),
  // The client speaks HTTP/2 by itself, and the gateway does not.
  kinesis: (config) => new KinesisClient(config),
  kms: (config) => new KMSClient(config),
  lambda: (config) => new LambdaClient(config),
  logs: (config) => new CloudWatchLogsClient(config),
  s3: (config) => new S3Client(config),
  sns: (config) => new SNSClient(config),
  sqs: (config) => new SQSClient(config),
  sts: (config) => new STSClient(config),
};

function lazyClients(config: ClientConfig): Clients {
  const clients = {};
  for (const [name, make] of Object.entries(MAKERS)) {
    let made: unknown;
    Object.defineProperty(clients, name, {enumerable: true, get: () => (made ??= make(config))});
  }
  return clients as Clients;
}
