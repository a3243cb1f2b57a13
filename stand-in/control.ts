/** The tests' handle on the gateway, from the same process or over HTTP from another one. */
import type {LoggedCall} from './gateway/log.js';
import type {CloudTrailRecord} from './gateway/records.js';
import type {Rule} from './gateway/rules.js';
import type {ConfirmationMode, SubscriptionRecord} from './gateway/subscriptions.js';

export type {LoggedCall, Rule, ConfirmationMode, SubscriptionRecord};

/** Which subscriptions are meant: all that match every field given. */
export interface SubscriptionMatch {
  readonly topicArn?: string;
  readonly protocol?: string;
  readonly endpoint?: string;
}

/** Everything but `enforceAuth` concerns one account and leaves the others alone. */
export interface Control {
  /** Adds rules behind those already there; the first that matches a call decides it. */
  addRules(account: string, rules: readonly Rule[]): Promise<void>;
  clearRules(account: string): Promise<void>;
  /** The calls so far, in the order in which they arrived. */
  calls(account: string): Promise<readonly LoggedCall[]>;
  clearCalls(account: string): Promise<void>;
  /** Whether subscriptions made from now on wait for their owner. */
  setConfirmation(account: string, mode: ConfirmationMode): Promise<void>;
  subscriptions(account: string): Promise<readonly SubscriptionRecord[]>;
  /** The person clicks the link in the mail, for every pending subscription that matches; answers those. */
  confirm(account: string, match?: SubscriptionMatch): Promise<readonly SubscriptionRecord[]>;
  /** 48 hours pass: the pending subscriptions that match disappear; answers those. */
  expire(account: string, match?: SubscriptionMatch): Promise<readonly SubscriptionRecord[]>;
  /** Puts records into CloudTrail's event history, beside those of the calls that are made. */
  addRecords(account: string, records: readonly CloudTrailRecord[]): Promise<void>;
  records(account: string): Promise<readonly CloudTrailRecord[]>;
  clearRecords(account: string): Promise<void>;
  /** From now on changes of IAM become events where a trail carries them, on a bus of this emulator (`carrier.ts`); null: no longer. */
  carryEvents(account: string, ministack: string | null): Promise<void>;
  /** Makes moto enforce IAM policies and signatures, in ALL accounts: only for a stand-in that no other test uses. */
  enforceAuth(on: boolean): Promise<void>;
}

/** Where the gateway listens for this; an underscore cannot stand in a bucket name, so no S3 path is hidden. */
export const CONTROL_PATH = '/_stand-in/';

const METHODS: readonly (keyof Control)[] = [
  'addRules',
  'clearRules',
  'calls',
  'clearCalls',
  'setConfirmation',
  'subscriptions',
  'confirm',
  'expire',
  'addRecords',
  'records',
  'clearRecords',
  'carryEvents',
  'enforceAuth',
];

/** Control of the gateway at an endpoint, from any process. Rejects with the gateway's words where it refuses. */
export function controlOf(endpoint: string): Control {
  const call =
    (method: string) =>
    async (...args: unknown[]): Promise<unknown> => {
      const response = await fetch(`${endpoint}${CONTROL_PATH}${method}`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(args),
      });
      const answer = (await response.json()) as {result?: unknown; error?: string};
      if (answer.error !== undefined) throw new Error(`stand-in: ${answer.error}`);
      return answer.result;
    };
  return Object.fromEntries(METHODS.map((method) => [method, call(method)])) as unknown as Control;
}

/** Serves one call of `controlOf`; undefined for a method that does not exist. */
export async function serveControl(control: Control, method: string, body: string): Promise<unknown> {
  const name = METHODS.find((candidate) => candidate === method);
  if (name === undefined) throw new Error(`no control method ${method}`);
  const args: unknown = JSON.parse(body === '' ? '[]' : body);
  if (!Array.isArray(args)) throw new Error('arguments must be a JSON array');
  return (control[name] as (...given: unknown[]) => Promise<unknown>)(...(args as unknown[]));
}
