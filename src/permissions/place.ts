/**
 * Where a policy's resources are: what a baseline declares of partition, account and names. What is not declared stays a wildcard, and a
 * template fills the same fields with its own placeholders.
 */
import type {Baseline} from '../baseline/schema/schema.js';
import {partitionFacts} from '../data/partitions.js';
import {parseArn} from '../delivery/arn.js';

export interface Place {
  /** `aws`, or a template's placeholder. */
  readonly partition: string;
  /** Where IAM's events arrive, and so where rule and topic are; `*` where no partition is declared. */
  readonly eventRegion: string;
  /** Twelve digits, a template's placeholder, or `*`. */
  readonly account: string;
  /** Is `account` one account, rather than a wildcard? */
  readonly pinned: boolean;
  /** ARNs that the baseline names in other accounts: they are read too, where their owner lets us. */
  readonly foreign: readonly string[];
  readonly names: Names;
}

/** What the baseline names; null, or an empty list, where any may be meant. */
export interface Names {
  readonly trail: string | null;
  readonly bucket: string | null;
  /** As policies write it: `rule/NAME` or `rule/BUS/NAME`, without the word. */
  readonly rule: string | null;
  /** A name, or an ARN. */
  readonly topic: string | null;
  /** As declared: ids, ARNs or aliases, in any region. */
  readonly keys: readonly string[];
  /** Names or ARNs. */
  readonly queues: readonly string[];
  /** ARNs without version or alias. */
  readonly functions: readonly string[];
  /** Path and name of the canary's role. */
  readonly canary: string | null;
  /** ARN of its queue. */
  readonly probe: string | null;
}

const NOTHING_NAMED: Names = {
  trail: null,
  bucket: null,
  rule: null,
  topic: null,
  keys: [],
  queues: [],
  functions: [],
  canary: null,
  probe: null,
};

export const ANYWHERE: Place = {
  partition: 'aws',
  eventRegion: '*',
  account: '*',
  pinned: false,
  foreign: [],
  names: NOTHING_NAMED,
};

const declared = (...names: readonly (string | undefined)[]): string[] => names.filter((name) => name !== undefined);

function namesOf({trail, rule, topic, recipients, canary}: Baseline): Names {
  const endpoints = (protocol: string): string[] =>
    recipients.filter((recipient) => recipient.protocol === protocol).map((recipient) => recipient.public);
  const bus = parseArn(rule.bus)?.resource.replace('event-bus/', '') ?? rule.bus;
  return {
    trail: trail.name ?? null,
    bucket: trail.bucket ?? null,
    rule: rule.name === undefined ? null : bus === 'default' ? rule.name : `${bus}/${rule.name}`,
    topic: topic.name ?? null,
    keys: declared(trail['kms-key'], topic['kms-key']),
    queues: [...declared(rule['dead-letter-queue']), ...endpoints('sqs')],
    canary: canary?.role ?? null,
    probe: canary?.probe ?? null,
    functions: endpoints('lambda').map((arn) => arn.split(':').slice(0, 7).join(':')),
  };
}

/** @param partition what the run is in where the baseline does not say */
export function placeOf(baseline: Baseline, partition: string): Place {
  const {account, elsewhere, rule} = baseline;
  const names = namesOf(baseline);
  const named = [
    rule.bus,
    names.topic ?? '',
    ...names.keys,
    ...names.queues,
    ...names.functions,
    ...elsewhere.map(({resource}) => resource),
  ];
  const foreign = named.filter((arn) => {
    const parsed = parseArn(arn);
    return parsed !== null && parsed.account !== account;
  });
  const partitionName = baseline.partition ?? partition;
  return {
    partition: partitionName,
    eventRegion: partitionFacts(partitionName)?.eventRegion ?? '*',
    account: account ?? '*',
    pinned: account !== undefined,
    // Under a wildcard they are granted anyway.
    foreign: account === undefined ? [] : [...new Set(foreign)].sort(),
    names,
  };
}
