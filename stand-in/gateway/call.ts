/** From an HTTP request to the AWS call that it is: protocol, service, operation, region, access key, parameters. */
import type {IncomingHttpHeaders} from 'node:http';
import {actionByPath, restAction} from './rest.js';

/** How the service speaks, and hence how it says an error. */
export type Protocol = 'json' | 'query' | 'rest-xml' | 'rest-json';

export interface WireRequest {
  readonly method: string;
  /** Path and query as they stood in the request line. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Call {
  readonly protocol: Protocol;
  /** The prefix of the service's IAM actions: `cloudwatch`, not the `monitoring` of its signing name. */
  readonly service: string;
  /** What a rule's `op` names: the API name, or `METHOD /path?query` for S3 and Lambda. */
  readonly op: string;
  /** The API name; the same as `op` unless the service is a REST one whose call we know. */
  readonly action: string;
  readonly region: string;
  readonly accessKey: string | undefined;
  /** Flat for query services (`Attributes.entry.1.key`), the JSON body for JSON ones, path and query for REST. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Whether the call changes something, judged by the verb: what we do not know is taken to change something. */
  readonly mutating: boolean;
}

const SERVICE_OF_SIGNING_NAME: Readonly<Record<string, string>> = {monitoring: 'cloudwatch', eventbridge: 'events'};
const READING_VERBS = ['Get', 'List', 'Describe', 'Head', 'Lookup', 'Simulate', 'Test', 'AssumeRole', 'Decode'];

/** The call in the request, or undefined where it is no AWS call (moto's own control interface). */
export function recognise(request: WireRequest): Call | undefined {
  const scope = credentialScope(request.headers.authorization);
  const target = header(request.headers, 'x-amz-target');
  const region = scope?.region ?? 'us-east-1';
  const accessKey = scope?.accessKey;
  const signed = scope === undefined ? '' : (SERVICE_OF_SIGNING_NAME[scope.service] ?? scope.service);

  if (target !== undefined) {
    const op = target.slice(target.lastIndexOf('.') + 1);
    return {...named(op), protocol: 'json', service: signed, region, accessKey, params: jsonObject(request.body)};
  }
  if (signed === 's3' || signed === 'lambda') {
    const rest = restAction(signed, request.method, request.url);
    const mutating = request.method !== 'GET' && request.method !== 'HEAD';
    const protocol = signed === 's3' ? 'rest-xml' : 'rest-json';
    return {...rest, protocol, service: signed, region, accessKey, mutating};
  }
  const byPath = actionByPath(signed, request.method, request.url);
  if (byPath !== undefined) {
    const {mutating} = named(byPath.action);
    return {...byPath, protocol: 'rest-json', service: signed, region, accessKey, mutating};
  }
  const form = new URLSearchParams(request.body.toString('utf8'));
  const action = form.get('Action') ?? new URL(request.url, 'http://gateway').searchParams.get('Action');
  if (action === null) return undefined;
  const params: Record<string, unknown> = {};
  for (const [name, value] of form) if (name !== 'Action' && name !== 'Version') params[name] = value;
  return {...named(action), protocol: 'query', service: signed || 'sts', region, accessKey, params};
}

function named(op: string): {op: string; action: string; mutating: boolean} {
  return {op, action: op, mutating: !READING_VERBS.some((verb) => op.startsWith(verb))};
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html: Credential=KEY/DATE/REGION/SERVICE/aws4_request */
function credentialScope(
  authorization: string | undefined,
): {accessKey: string; region: string; service: string} | undefined {
  const start = authorization?.indexOf('Credential=') ?? -1;
  if (authorization === undefined || start < 0) return undefined;
  const [credential] = authorization.slice(start + 'Credential='.length).split(',');
  const parts = (credential ?? '').trim().split('/');
  const [region, service] = parts.slice(-3, -1);
  const accessKey = parts[0];
  if (accessKey === undefined || region === undefined || service === undefined) return undefined;
  return {accessKey, region, service};
}

export function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function jsonObject(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
