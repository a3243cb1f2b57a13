/**
 * Clients by service and region, made once. Time limits, retries and the user agent stand here and nowhere else.
 *
 * - `requestTimeout` alone only warns and then waits for ever; `throwOnRequestTimeout` makes it an error, and a body that stalls is
 *   caught by `socketTimeout` (https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-smithy-node-http-handler/).
 * - Every answer to a read is looked at before the SDK takes it apart (`wire.ts`).
 * - Retries: standard mode, so throttling, 5xx and broken connections are tried again and a denial never is
 *   (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html).
 */
import type {HttpHandlerUserInput} from '@smithy/core/protocols';
import type {AwsCredentialIdentityProvider, MetadataBearer, MiddlewareStack, RetryStrategyV2} from '@smithy/types';
import {assumedRole, type AssumedRole} from './assume-role.js';
import {ownClient, type OwnClient, type OwnService} from './own-client.js';
import {missingProfile, type MissingProfile} from './profile.js';
import type {Sdk, Service} from './sdk.js';
import {answerCheck} from '../wire.js';

export interface ClientOptions {
  readonly sdk: Sdk;
  /** Ends every call of the run when it fires. */
  readonly signal: AbortSignal;
  /** Milliseconds until an unanswered request is given up; default 10 s. */
  readonly requestTimeout?: number;
  /** Tries for one call, the first included; default 4. */
  readonly maxAttempts?: number;
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Credentials and endpoint other than the standard chain's: several accounts in one process. */
  readonly assume?: AssumedRole | null | undefined;
  /** The name of the session in which that role is taken. */
  readonly session?: string;
  readonly given?: {readonly endpoint?: string; readonly credentials?: AwsCredentialIdentityProvider};
  /** Connections that several sets of clients share; by default each client has its own. */
  readonly connections?: HttpHandlerUserInput;
  /** By default the SDK's own of the standard mode, one for each client. */
  readonly retryStrategy?: RetryStrategyV2;
}

type ClientOf = {
  cloudtrail: InstanceType<Awaited<ReturnType<Sdk['cloudtrail']>>['CloudTrailClient']>;
  chatbot: OwnClient;
  cloudwatch: InstanceType<Awaited<ReturnType<Sdk['cloudwatch']>>['CloudWatchClient']>;
  events: InstanceType<Awaited<ReturnType<Sdk['events']>>['EventBridgeClient']>;
  firehose: InstanceType<Awaited<ReturnType<Sdk['firehose']>>['FirehoseClient']>;
  iam: InstanceType<Awaited<ReturnType<Sdk['iam']>>['IAMClient']>;
  kinesis: InstanceType<Awaited<ReturnType<Sdk['kinesis']>>['KinesisClient']>;
  kms: InstanceType<Awaited<ReturnType<Sdk['kms']>>['KMSClient']>;
  lambda: InstanceType<Awaited<ReturnType<Sdk['lambda']>>['LambdaClient']>;
  notifications: OwnClient;
  'notifications-contacts': OwnClient;
  organizations: InstanceType<Awaited<ReturnType<Sdk['organizations']>>['OrganizationsClient']>;
  logs: InstanceType<Awaited<ReturnType<Sdk['logs']>>['CloudWatchLogsClient']>;
  s3: InstanceType<Awaited<ReturnType<Sdk['s3']>>['S3Client']>;
  sns: InstanceType<Awaited<ReturnType<Sdk['sns']>>['SNSClient']>;
  sqs: InstanceType<Awaited<ReturnType<Sdk['sqs']>>['SQSClient']>;
  sts: InstanceType<Awaited<ReturnType<Sdk['sts']>>['STSClient']>;
};

type Client = Service | OwnService;

const nothing = (): void => undefined;
/** The SDK warns on standard error where a profile is named beside keys in the environment. It takes the profile, as is asked. */
const QUIET = {trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing};

/** @param requestTimeout milliseconds */
export function limits(requestTimeout: number) {
  return {
    connectionTimeout: Math.min(requestTimeout, 5_000),
    requestTimeout,
    socketTimeout: requestTimeout,
    throwOnRequestTimeout: true,
  };
}

export class Clients {
  readonly sdk: Sdk;
  readonly signal: AbortSignal;
  readonly #options: ClientOptions;
  readonly #made = new Map<string, Promise<unknown>>();
  #credentials: Promise<AwsCredentialIdentityProvider> | undefined;
  #missingProfile: Promise<MissingProfile | null> | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.sdk = options.sdk;
    this.signal = options.signal;
  }

  /** Is a role assumed, so that the session has a name that we choose? */
  get namesSession(): boolean {
    return Boolean(this.#options.assume) && this.#options.given?.credentials === undefined;
  }

  /** The same clients in a session of this name, for which the role is assumed once more; these ones where none is. */
  inSession(session: string): Clients {
    return this.namesSession ? new Clients({...this.#options, session}) : this;
  }

  get<S extends Client>(service: S, region: string): Promise<ClientOf[S]> {
    const key = `${service} ${region}`;
    let client = this.#made.get(key) as Promise<ClientOf[S]> | undefined;
    if (client === undefined) {
      client = this.#make(service, region);
      this.#made.set(key, client);
    }
    return client;
  }

  /** The region of the environment or the profile; null where neither names one. */
  async configuredRegion(): Promise<string | null> {
    const {STSClient} = await this.sdk.sts();
    try {
      return await new STSClient({}).config.region();
    } catch {
      return null;
    }
  }

  /** A profile that is named and stands in no file; null where that is not so. Looked up once. */
  missingProfile(): Promise<MissingProfile | null> {
    this.#missingProfile ??= missingProfile(this.#options.env);
    return this.#missingProfile;
  }

  /** The credentials that all clients ask with. */
  credentials(region: string): Promise<AwsCredentialIdentityProvider> {
    return this.#sharedCredentials(region);
  }

  /** One provider for all clients, so that a profile which assumes a role does so once and not once a client. */
  #sharedCredentials(region: string): Promise<AwsCredentialIdentityProvider> {
    const given = this.#options.given?.credentials;
    if (given !== undefined) return Promise.resolve(given);
    this.#credentials ??= this.sdk.sts().then((sts) => {
      const {credentials} = new sts.STSClient({region, logger: QUIET}).config;
      const {assume, session} = this.#options;
      if (!assume) return credentials;
      const named = {region, from: credentials, assume, ...(session === undefined ? {} : {session})};
      // The client keeps what a provider answers until shortly before it expires.
      return new sts.STSClient({region, credentials: assumedRole(sts, named)}).config.credentials;
    });
    return this.#credentials;
  }

  async #make<S extends Client>(service: S, region: string): Promise<ClientOf[S]> {
    const {requestTimeout = 10_000, maxAttempts = 4, version, env, given, connections, retryStrategy} = this.#options;
    const config = {
      region,
      maxAttempts,
      retryMode: 'standard',
      credentials: await this.#sharedCredentials(region),
      ...(given?.endpoint === undefined ? {} : {endpoint: given.endpoint}),
      customUserAgent: [['iam-alert-guard', version]] as [string, string][],
      requestHandler: connections ?? limits(requestTimeout),
      ...(retryStrategy === undefined ? {} : {retryStrategy}),
    };
    const made: {[K in Client]: () => Promise<ClientOf[K]>} = {
      cloudtrail: async () => new (await this.sdk.cloudtrail()).CloudTrailClient(config),
      chatbot: async () => ownClient(await this.sdk.lambda(), 'chatbot', config),
      cloudwatch: async () => new (await this.sdk.cloudwatch()).CloudWatchClient(config),
      events: async () => new (await this.sdk.events()).EventBridgeClient(config),
      firehose: async () => new (await this.sdk.firehose()).FirehoseClient(config),
      iam: async () => new (await this.sdk.iam()).IAMClient(config),
      // Its own handler speaks HTTP/2, which one read does not need and what stands in for AWS does not have.
      kinesis: async () => {
        const [{KinesisClient}, {NodeHttpHandler}] = await Promise.all([
          this.sdk.kinesis(),
          import('@smithy/node-http-handler'),
        ]);
        return new KinesisClient({
          ...config,
          requestHandler: connections ?? new NodeHttpHandler(limits(requestTimeout)),
        });
      },
      kms: async () => new (await this.sdk.kms()).KMSClient(config),
      lambda: async () => new (await this.sdk.lambda()).LambdaClient(config),
      notifications: async () => ownClient(await this.sdk.lambda(), 'notifications', config),
      'notifications-contacts': async () => ownClient(await this.sdk.lambda(), 'notifications-contacts', config),
      organizations: async () => new (await this.sdk.organizations()).OrganizationsClient(config),
      logs: async () => new (await this.sdk.logs()).CloudWatchLogsClient(config),
      // A server that is not AWS has no wildcard DNS for buckets, so paths are used where an endpoint is given.
      s3: async () =>
        new (await this.sdk.s3()).S3Client({
          ...config,
          followRegionRedirects: true,
          forcePathStyle: Boolean(given?.endpoint ?? env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL']),
        }),
      sns: async () => new (await this.sdk.sns()).SNSClient(config),
      // The queue's URL is made from its ARN; the endpoint must stay the region's (or the one given).
      sqs: async () => new (await this.sdk.sqs()).SQSClient({...config, useQueueUrlAsEndpoint: false}),
      sts: async () => new (await this.sdk.sts()).STSClient(config),
    };
    const client = await made[service]();
    (client.middlewareStack as unknown as MiddlewareStack<object, MetadataBearer>).add(answerCheck(service), {
      name: 'answerCheck',
      step: 'deserialize',
      // After the SDK's own on the way out, so before it on the way back.
      priority: 'low',
      override: true,
    });
    return client;
  }
}
