/**
 * Clients of services for which no SDK client ships with this tool: a handful of reads, each described as the SDK describes its own, on
 * the SDK's client for REST and JSON. So credentials, signature (Signature Version 4), retries, time limits, endpoints of the environment
 * (AWS_ENDPOINT_URL) and the look at each answer (`wire.ts`) are the same as for every other read.
 *
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
import type {LambdaClient, LambdaClientConfig} from '@aws-sdk/client-lambda';
import type {StaticOperationSchema} from '@smithy/types';
import type {Sdk} from './sdk.js';

/** Its client is of Lambda's class, and calls nothing of Lambda. */
export type OwnClient = LambdaClient;

/**
 * - `chatbot`: four Regions answer, and each has all configurations (https://docs.aws.amazon.com/chatbot/latest/APIReference/Welcome.html).
 * - `notifications`, `notifications-contacts`: one Region (https://docs.aws.amazon.com/notifications/latest/userguide/supported-regions.html).
 */
const SERVICES = {
  chatbot: {id: 'chatbot', host: (region: string, fips: string) => `chatbot${fips}.${region}.amazonaws.com`},
  notifications: {
    id: 'Notifications',
    host: (region: string, fips: string) => `notifications${fips}.${region}.api.aws`,
  },
  'notifications-contacts': {
    id: 'NotificationsContacts',
    host: (region: string, fips: string) => `notifications-contacts${fips}.${region}.api.aws`,
  },
} as const;

export type OwnService = keyof typeof SERVICES;

export function ownClient(
  {LambdaClient}: Awaited<ReturnType<Sdk['lambda']>>,
  service: OwnService,
  config: LambdaClientConfig & {readonly region: string},
): OwnClient {
  const {region} = config;
  return new LambdaClient({
    ...config,
    // Under this name the environment and the profile may give it an endpoint of its own.
    serviceId: SERVICES[service].id,
    endpointProvider: ({Endpoint, UseFIPS}) => ({
      url: new URL(Endpoint ?? `https://${SERVICES[service].host(region, UseFIPS === true ? '-fips' : '')}`),
      properties: {authSchemes: [{name: 'sigv4', signingName: service, signingRegion: region, properties: {}}]},
    }),
  });
}

/** A text; a list of one form; an object with members of any name and one form; an object with these members. */
export type Form = 'text' | readonly [Form] | {readonly each: Form} | {readonly members: Members};
export type Members = {readonly [member: string]: Form};

export interface OwnRead {
  readonly service: OwnService;
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Parameters, all texts: of the query for GET, of the body for POST. */
  readonly takes: readonly string[];
  readonly gives: Members;
}

/** In the SDK's own form: a number for a text, a list for anything else. */
type Schema = 0 | readonly unknown[];

/** Beside those that its own client has, no parameter says where a service is. */
const ENDPOINT = {
  UseFIPS: {type: 'builtInParams', name: 'useFipsEndpoint'},
  Endpoint: {type: 'builtInParams', name: 'endpoint'},
  Region: {type: 'builtInParams', name: 'region'},
  UseDualStack: {type: 'builtInParams', name: 'useDualstackEndpoint'},
} as const;

const NAMESPACE = 'com.amazonaws';

/** The answer, whose members are of the described form where they are there (`wire.ts`). */
export async function sendOwn(
  client: OwnClient,
  {service, name, method, path, takes, gives}: OwnRead,
  params: Readonly<Record<string, string | undefined>>,
  options: {readonly abortSignal: AbortSignal},
): Promise<Readonly<Record<string, unknown>>> {
  const traits = takes.map((each): Schema => (method === 'GET' ? [0, {httpQuery: each}] : 0));
  const input = [3, NAMESPACE, `${name}Input`, 0, takes, traits];
  const output = schemaOf({members: gives}, `${name}Output`);
  const operation = [9, NAMESPACE, name, {http: [method, path, 200]}, () => input, () => output];
  // Loaded when used: a wrong request is refused before any of the SDK is compiled.
  const [{makeBuilder}, {getEndpointPlugin}] = await Promise.all([
    import('@smithy/core/client'),
    import('@smithy/core/endpoints'),
  ]);
  const build = makeBuilder(ENDPOINT, service, 'OwnClient', getEndpointPlugin);
  const OwnCommand = build({}, () => [], name, operation as unknown as StaticOperationSchema);
  const answer: object = await client.send(new OwnCommand(params) as never, options);
  return answer as Readonly<Record<string, unknown>>;
}

function schemaOf(form: Form, name: string): Schema {
  if (form === 'text') return 0;
  if (isList(form)) return [1, NAMESPACE, name, 0, schemaOf(form[0], `${name}Item`)];
  if ('each' in form) return [2, NAMESPACE, name, 0, 0, schemaOf(form.each, `${name}Value`)];
  const members = Object.entries(form.members);
  return [
    ...[3, NAMESPACE, name, 0, members.map(([member]) => member)],
    members.map(([member, one]) => schemaOf(one, `${name}${member}`)),
  ];
}

function isList(form: Form): form is readonly [Form] {
  return Array.isArray(form);
}
