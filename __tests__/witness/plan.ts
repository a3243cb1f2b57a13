/** An account as it is planned: rules, targets, topics and queues, all made from one seed. `build.ts` builds it, `ways.ts` follows it. */
import type {Json} from '../../src/findings/model.js';
import type {TargetInput} from '../../src/delivery/message/template/render.js';
import {STATE_ALL} from '../../src/delivery/hops/rule.js';
import {filterOf, type Filter} from './filters.js';
import {inputOf} from './inputs.js';
import {patternOf} from './patterns.js';
import {dice, type Dice} from './random.js';

export interface PlannedSubscription {
  readonly topic: number;
  readonly queue: number;
  readonly raw: boolean;
  readonly filter: Filter | null;
}

export interface PlannedTarget {
  readonly id: string;
  readonly to: {readonly topic: number} | {readonly bus: string};
  readonly input: TargetInput;
}

export interface PlannedRule {
  readonly name: string;
  readonly bus: string;
  readonly pattern: Json;
  readonly state: 'ENABLED' | 'DISABLED' | typeof STATE_ALL;
  readonly targets: readonly PlannedTarget[];
}

export interface Plan {
  readonly seed: number;
  /** Twelve digits. */
  readonly account: string;
  /** What the baseline requires, without `iam:`. */
  readonly required: readonly string[];
  /** Calls that happen as well. */
  readonly others: readonly string[];
  /** Events that may stay silent by declaration. */
  readonly except: readonly Json[];
  readonly queues: number;
  /** The queues that the baseline declares. */
  readonly recipients: readonly number[];
  readonly topics: number;
  /** Beside the default one. */
  readonly buses: readonly string[];
  readonly subscriptions: readonly PlannedSubscription[];
  readonly rules: readonly PlannedRule[];
}

export const REGION = 'us-east-1';
export const queueName = (queue: number): string => `alerts-${String(queue)}`;
export const topicName = (topic: number): string => `iam-${String(topic)}`;
export const queueArn = ({account}: Plan, queue: number): string =>
  `arn:aws:sqs:${REGION}:${account}:${queueName(queue)}`;
export const topicArn = ({account}: Plan, topic: number): string =>
  `arn:aws:sns:${REGION}:${account}:${topicName(topic)}`;
export const busArn = ({account}: Plan, bus: string): string => `arn:aws:events:${REGION}:${account}:event-bus/${bus}`;
export const ruleArn = ({account}: Plan, {bus, name}: PlannedRule): string =>
  `arn:aws:events:${REGION}:${account}:rule/${bus === 'default' ? '' : `${bus}/`}${name}`;

/** Calls whose names begin, end and contain alike, so that patterns over names have something to tell apart. */
const CALLS = [
  ...['CreateUser', 'CreateAccessKey', 'CreatePolicyVersion', 'CreateRole', 'AddUserToGroup', 'AttachUserPolicy'],
  ...['AttachRolePolicy', 'PutUserPolicy', 'PutRolePolicy', 'DeleteUser', 'DeleteAccessKey', 'UpdateLoginProfile'],
  ...['UpdateAssumeRolePolicy', 'TagRole', 'TagUser', 'DeactivateMFADevice', 'SetDefaultPolicyVersion'],
  ...['ResyncMFADevice', 'EnableMFADevice', 'RemoveUserFromGroup', 'CreateLoginProfile', 'UploadServerCertificate'],
];
const READS = ['GetUser', 'ListUsers', 'GetAccountAuthorizationDetails'];

export function planOf(seed: number): Plan {
  const roll = dice(seed);
  const required = [...roll.some(CALLS, 2, 4), ...(roll.chance(0.15) ? roll.some(READS, 1, 1) : [])];
  const others = [...roll.some(CALLS, 1, 2), ...(roll.chance(0.2) ? roll.some(READS, 1, 1) : [])].filter(
    (call) => !required.includes(call),
  );
  const queues = roll.int(1, 3);
  const topics = roll.int(1, 3);
  const buses = roll.chance(0.3) ? ['security'] : [];
  const all = Array.from({length: queues}, (_, queue) => queue);
  const recipients = roll.some(all, 1);
  const rules = rulesOf(roll, {calls: [...required, ...others], buses, topics});
  const subscriptions = all.flatMap((queue) =>
    roll
      .some(
        Array.from({length: topics}, (_, topic) => topic),
        roll.chance(0.9) ? 1 : 0,
      )
      .map((topic): PlannedSubscription => ({
        topic,
        queue,
        raw: roll.chance(0.5),
        filter: roll.chance(0.4) ? filterOf(roll, required) : null,
      })),
  );
  const except = roll.chance(0.15)
    ? [roll.pick<Json>([{detail: {errorCode: [{exists: true}]}}, {detail: {userIdentity: {type: ['Root']}}}])]
    : [];
  const account = String(200_000_000_000 + seed);
  return {seed, account, required, others, except, queues, recipients, topics, buses, subscriptions, rules};
}

interface Around {
  readonly calls: readonly string[];
  readonly buses: readonly string[];
  readonly topics: number;
}

function rulesOf(roll: Dice, around: Around): PlannedRule[] {
  const rules: PlannedRule[] = [];
  const state = (): PlannedRule['state'] =>
    roll.weighted([
      [88, 'ENABLED'],
      [7, 'DISABLED'],
      [5, STATE_ALL],
    ]);
  for (let number = roll.int(1, 3); number > 0; number--) {
    const targets = Array.from({length: roll.int(1, 2)}, (_, at) => targetOf(roll, around, `t${String(at)}`, true));
    rules.push({
      name: `rule-${String(number)}`,
      bus: 'default',
      pattern: patternOf(roll, around.calls),
      state: state(),
      targets,
    });
  }
  for (const bus of around.buses) {
    for (let number = roll.int(1, 2); number > 0; number--) {
      const targets = [targetOf(roll, around, 't0', false)];
      rules.push({
        name: `inner-${String(number)}`,
        bus,
        pattern: patternOf(roll, around.calls),
        state: state(),
        targets,
      });
    }
  }
  return rules;
}

/** A target that forwards passes the event on as it is: what the next bus would see of another one, AWS does not say. */
function targetOf(roll: Dice, {buses, topics, calls}: Around, id: string, forwards: boolean): PlannedTarget {
  const [bus] = buses;
  if (forwards && bus !== undefined && roll.chance(0.6)) return {id, to: {bus}, input: {}};
  return {id, to: {topic: roll.int(0, topics - 1)}, input: roll.chance(0.45) ? {} : inputOf(roll, calls)};
}
