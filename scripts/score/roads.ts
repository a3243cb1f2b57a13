/**
 * The roads beside rule, topic and subscription, and what other tools see of them. Cloud Custodian was run (`custodian.ts`), with a policy
 * for everything that it has a filter for, and Prowler (`prowler.ts`); the others were read: Steampipe at the commit of
 * `rivals.ts`, Security Hub by its user guide.
 */
import {readFileSync} from 'node:fs';
import type {Fault} from '../../stand-in/inject.js';
import type {Road} from '../../stand-in/roads.js';

export const CUSTODIAN = '0.9.53';
export const PROWLER = '5.46.0';

interface Read {
  readonly road: Road;
  readonly about: string;
  readonly steampipe: string;
  readonly hub: string;
}

const NOTHING = {steampipe: 'no check', hub: 'no control'} as const;

/** In the order of the roads. */
export const READ: readonly Read[] = [
  {road: 'function', about: 'rule to a function', ...NOTHING},
  {road: 'queue', about: 'rule to a queue', ...NOTHING},
  {road: 'kinesis', about: 'rule to a Kinesis stream', ...NOTHING},
  {road: 'firehose', about: 'rule to Firehose', ...NOTHING},
  {road: 'logs', about: 'rule to a log group', ...NOTHING},
  {road: 'api-destination', about: 'API destination', ...NOTHING},
  {
    ...{road: 'alarm', about: 'metric filter and alarm'},
    steampipe: 'the words of the filter, an alarm on its metric, and a subscription of its topic',
    hub: 'the filter word for word, an alarm, and one subscriber of its topic',
  },
  {road: 'chat', about: 'chat channel', ...NOTHING},
  {road: 'notifications', about: 'AWS User Notifications', ...NOTHING},
];

/** By the id of the entry: the names of what was found there. */
export type Found = Readonly<Record<string, readonly string[]>>;

function readFound(file: string): Found {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Found;
}

/** The policies that matched. */
export const custodianFound = (): Found => readFound('custodian.json');

/** The checks that failed. */
export const prowlerFound = (): Found => readFound('prowler.json');

/**
 * What the stand-in cannot show to Cloud Custodian, and what its filters would find by their sources: a concurrency of 0, which moto leaves out
 * of GetFunction, and a queue that is gone, which it asks AWS about by an address of its own.
 */
export const CUSTODIAN_BY_SOURCE: readonly string[] = ['DIRECT-07', 'DIRECT-20'];

/**
 * How many broken entries of a road some policy matches, or check finds, that does not match the road in order. What the gateway plays for the reads of this
 * tool alone counts only where it was found all the same.
 */
export function foundBy(
  matched: Found,
  faults: readonly Fault[],
  along: Road,
  bySource: readonly string[] = [],
): {readonly found: number; readonly of: number} {
  const own = faults.filter(({road, id}) => road === along && matched[id] !== undefined);
  const healthy = own.filter(({expect}) => expect === 'pass').flatMap(({id}) => matched[id] ?? []);
  const isFound = ({id}: Fault): boolean =>
    bySource.includes(id) || matched[id]?.some((name) => !healthy.includes(name)) === true;
  const broken = own.filter(({expect}) => expect === 'fail');
  const found = broken.filter(isFound);
  return {found: found.length, of: broken.filter((fault) => fault.proxy === undefined || isFound(fault)).length};
}
