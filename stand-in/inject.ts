/** Applies an entry of the fault catalogue to a healthy account. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {UpdateTrailCommand} from '@aws-sdk/client-cloudtrail';
import type {Account, Clients} from './accounts.js';
import type {Rule} from './control.js';
import type {Healthy} from './healthy.js';
import {layRoad, type Road} from './roads.js';
import type {StandIn} from './start.js';

export type Expectation = 'fail' | 'warn' | 'unknown' | 'pass';

export interface Injection {
  readonly service: keyof Clients;
  readonly op: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly region?: string;
}

/** An entry of the catalogue; names in braces stand for what the fixture made. */
export interface Fault {
  readonly id: string;
  readonly hop: string;
  /** A road beside that over a topic, which is laid in the healthy account first. */
  readonly road?: Road;
  readonly title: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly inject: readonly Injection[];
  /** Whether moto can represent it: by itself, with the rules of `proxy`, or not at all. */
  readonly moto: 'yes' | 'proxy' | 'no';
  readonly expect: Expectation;
  readonly accept?: readonly Expectation[];
  readonly scope: 'check' | 'reconcile' | 'history' | 'organization' | 'none';
  readonly proxy?: readonly Rule[];
  /** RFC 7386 merge patch of the declared baseline. */
  readonly baseline?: Readonly<Record<string, unknown>>;
  readonly note?: string;
  readonly reveal: string;
  readonly remediation: string;
  readonly source: string;
  readonly evidence: string;
}

/** All entries, in the order of the file. */
export function catalogue(): readonly Fault[] {
  const file = fileURLToPath(new URL('../__tests__/catalogue/faults.json', import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')) as Fault[];
}

/** Those that `check` judges and the stand-in can represent. */
export function injectable(): readonly Fault[] {
  return catalogue().filter(({scope, moto}) => scope === 'check' && moto !== 'no');
}

/**
 * Makes the calls of the entry, adds its rules to the account's, and answers the baseline to judge against. Rejects, with the
 * entry's id, if a call fails: a fault that was not injected must not be judged.
 */
export async function applyFault(
  standIn: StandIn,
  account: Account,
  healthy: Healthy,
  fault: Fault,
): Promise<Readonly<Record<string, unknown>>> {
  const {names} = healthy;
  // These entries begin with a trail of the organization.
  if (fault.hop === 'ORG') {
    const {cloudtrail} = account.clients();
    await cloudtrail.send(new UpdateTrailCommand({Name: names.trailName, IsOrganizationTrail: true}));
  }
  const laid = fault.road === undefined ? undefined : await layRoad(fault.road, account, names);
  const known = {...names, ...laid?.names};
  for (const injection of [...(laid?.calls ?? []), ...fault.inject]) {
    const {service, op, params, region} = substitute(injection, known);
    try {
      await send(account.clients(region), service, op, asSdkTakesIt(params));
    } catch (error) {
      throw new Error(`${fault.id}: ${service}:${op} failed: ${String(error)}`, {cause: error});
    }
  }
  // The first rule that matches decides: what the entry says goes before what the road has.
  const rules = [...substitute(fault.proxy ?? [], known), ...substitute(laid?.rules ?? [], known)];
  if (rules.length > 0) await standIn.control.addRules(account.id, rules);
  const declared = mergePatch(healthy.baseline, substitute(laid?.baseline ?? {}, known));
  return mergePatch(declared, substitute(fault.baseline ?? {}, known)) as Record<string, unknown>;
}

/** `{name}` becomes what the fixture made under that name. Throws for a name it does not know. */
export function substitute<T>(value: T, names: Readonly<Record<string, string>>): T {
  if (typeof value === 'string') {
    return value.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
      const known = Object.hasOwn(names, name) ? names[name] : undefined;
      if (known === undefined) throw new Error(`unknown placeholder {${name}}`);
      return known;
    }) as T;
  }
  if (Array.isArray(value)) return value.map((inner: unknown) => substitute(inner, names)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [substitute(name, names), substitute(inner, names)]),
  ) as T;
}

/** Parameters whose value is JSON text on the wire and an object in the catalogue. */
const JSON_TEXT = [
  'Policy',
  'EventPattern',
  'AttributeValue',
  'PolicyDocument',
  'AssumeRolePolicyDocument',
  'DataProtectionPolicy',
  'FilterPolicy',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'DeliveryPolicy',
  'ArchivePolicy',
  'Input',
];

/** Objects become text where the API takes text; `RAW:` text goes as it stands; `NOW` is the time, and `TIME:` another one. */
function asSdkTakesIt(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    if (value === 'NOW') return new Date();
    if (value.startsWith('TIME:')) return new Date(value.slice('TIME:'.length));
    return value.startsWith('RAW:') ? value.slice('RAW:'.length) : value;
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (JSON_TEXT.includes(name)) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map((inner) => asSdkTakesIt(inner));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asSdkTakesIt(inner, key)]));
}

const SDK_MODULES: {readonly [S in keyof Clients]: () => Promise<unknown>} = {
  cloudtrail: () => import('@aws-sdk/client-cloudtrail'),
  cloudwatch: () => import('@aws-sdk/client-cloudwatch'),
  events: () => import('@aws-sdk/client-eventbridge'),
  firehose: () => import('@aws-sdk/client-firehose'),
  iam: () => import('@aws-sdk/client-iam'),
  kinesis: () => import('@aws-sdk/client-kinesis'),
  kms: () => import('@aws-sdk/client-kms'),
  lambda: () => import('@aws-sdk/client-lambda'),
  logs: () => import('@aws-sdk/client-cloudwatch-logs'),
  s3: () => import('@aws-sdk/client-s3'),
  sns: () => import('@aws-sdk/client-sns'),
  sqs: () => import('@aws-sdk/client-sqs'),
  sts: () => import('@aws-sdk/client-sts'),
};

type Command = new (params: unknown) => object;
type AnyClient = {send(command: object): Promise<unknown>};

/** An SDK call by its API name, for calls that come from data. */
export async function send(clients: Clients, service: keyof Clients, op: string, params: unknown): Promise<unknown> {
  const exports = (await SDK_MODULES[service]()) as Readonly<Record<string, unknown>>;
  const command = exports[`${op}Command`];
  if (typeof command !== 'function') throw new Error(`${service} has no call ${op}`);
  return (clients[service] as unknown as AnyClient).send(new (command as Command)(params));
}

/** https://www.rfc-editor.org/rfc/rfc7386 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? {...target} : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
