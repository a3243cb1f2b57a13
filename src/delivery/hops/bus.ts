/**
 * An event bus and its rules. IAM's events reach the default bus of the event region and no other; a further bus gets them only
 * from a rule that forwards (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event.html).
 */
import {keyAdmitsEventBridge} from './access/admission.js';
import type {Answer} from '../../snapshot/model.js';
import type {EventBus, Rule} from '../../snapshot/nouns.js';
import type {Read} from '../../snapshot/reads.js';
import {parseArn} from '../arn.js';
import {awsCommand, type ByHand} from '../command.js';
import {ask, goneGate, isForeign, placeOf, vouched, type Context} from '../context.js';
import {PASSES, blocks, every, unreadable, type Gate} from '../gate.js';
import {keyNameOf, keyUsable, type KeyAnswer} from './access/key.js';

/** Where a bus is and how a read names it. */
export interface BusRef {
  readonly name: string;
  readonly region: string;
  /** null: the checked account, not known yet. */
  readonly account: string | null;
  readonly arn: string;
}

/** What a person does where a declared bus does not exist. */
export function missingBus({name, region}: BusRef): ByHand {
  return {
    say: 'If `rule.bus` is not the name that was meant, correct it. Otherwise create the bus, then plan again:',
    run: [awsCommand('events create-event-bus', region, {name})],
  };
}

export interface BusAnswer {
  readonly ref: BusRef;
  readonly described: Answer<EventBus>;
  readonly listed: Answer<readonly Rule[]>;
  /** Exists, can be read, and its key lets EventBridge work. */
  readonly gate: Gate;
  readonly exists: Gate;
  /** Can its rules be listed? */
  readonly rulesGate: Gate;
  readonly key: KeyAnswer | null;
}

export function busRef(context: Context, nameOrArn: string, region: string): BusRef {
  const arn = parseArn(nameOrArn);
  const account = arn?.account ?? context.account;
  const name = arn ? arn.resource.slice(arn.resource.indexOf('/') + 1) : nameOrArn;
  const place = arn?.region ?? region;
  const full = arn ? nameOrArn : `arn:${context.partition}:events:${place}:${account ?? ''}:event-bus/${name}`;
  return {name, region: place, account, arn: full};
}

/** A bus of the checked account goes by its name, a foreign one by its ARN. */
export function busParam(context: Context, bus: BusRef): string {
  return bus.account === null || context.account === null || bus.account === context.account ? bus.name : bus.arn;
}

export function targetsRead(context: Context, bus: BusRef, rule: string): Read<'events:ListTargetsByRule'> {
  return {
    op: 'events:ListTargetsByRule',
    region: bus.region,
    params: {EventBusName: busParam(context, bus), Rule: rule},
  };
}

export function rulesRead(context: Context, bus: BusRef): Read<'events:ListRules'> {
  return {op: 'events:ListRules', region: bus.region, params: {EventBusName: busParam(context, bus)}};
}

export function busOf(context: Context, ref: BusRef): BusAnswer {
  const param = busParam(context, ref);
  const describe: Read<'events:DescribeEventBus'> = {
    op: 'events:DescribeEventBus',
    region: ref.region,
    params: {Name: param},
  };
  const list = rulesRead(context, ref);
  const described = ask(context, describe);
  const listed = ask(context, list);
  const missing = blocks(`the event bus ${ref.name} does not exist in ${ref.region}`);
  const exists =
    described.status === 'known'
      ? PASSES
      : described.status === 'absent'
        ? absentBus(context, ref, missing, describe)
        : listed.status === 'known'
          ? PASSES
          : unreadable(describe, described);
  const rulesGate =
    listed.status === 'known'
      ? PASSES
      : listed.status === 'absent'
        ? absentBus(context, ref, missing, list)
        : unreadable(list, listed);
  // An empty name is the documented way back to no key: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateEventBus.html
  const named = (described.status === 'known' && described.value.KmsKeyIdentifier) || undefined;
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html: events that cannot be encrypted
  // or decrypted with the bus's key go to its dead-letter queue or are lost.
  const key =
    named === undefined
      ? null
      : keyUsable(
          context,
          keyNameOf(context, named, ref.region, ref.account),
          ref.region,
          'event bus',
          (policy, keyArn) =>
            keyAdmitsEventBridge(policy, {
              keyArn,
              use: 'bus',
              busArn: ref.arn,
              ...placeOf(context, ref.account),
              account: ref.account ?? '',
            }),
        );
  // Whether the bus has a key is part of the answer: a bus that cannot be described is unknown even where its rules can be listed.
  const keyGate = key?.gate ?? (described.status === 'unreadable' ? unreadable(describe, described) : PASSES);
  return {
    ref,
    described,
    listed,
    exists: vouched(context, ref.arn, exists),
    rulesGate: vouched(context, ref.arn, rulesGate),
    key,
    gate: vouched(context, ref.arn, every(exists, rulesGate, keyGate)),
  };
}

function absentBus(context: Context, ref: BusRef, missing: Gate, read: Read): Gate {
  return isForeign(context, ref.account)
    ? goneGate(context, 'event bus', ref.arn, read, ref.account ?? undefined)
    : missing;
}
