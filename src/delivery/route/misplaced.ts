/**
 * What is missing in its place and stands in another: a rule in a region or on a bus where IAM's events never arrive, a topic of the
 * same name in another region. It changes no verdict; it saves the reader the search. Nothing is read unless something is missing, and
 * then only in regions that the account or the baseline has already named.
 */
import {partitionOfRegion} from '../../data/partitions.js';
import type {Answer} from '../../snapshot/model.js';
import type {Read} from '../../snapshot/reads.js';
import {parseArn} from '../arn.js';
import {ask} from '../context.js';
import type {Chain} from './chain.js';
import {busRef, type BusRef} from '../hops/bus.js';
import {allRules} from './chain.js';

export interface StrayRule {
  readonly name: string;
  readonly bus: string;
  readonly region: string;
  /** IAM's events do come there, and it is not the declared bus. */
  readonly fed: boolean;
}

export interface Strays {
  readonly rules: readonly StrayRule[];
  /** By the ARN of a missing topic: the ARNs of topics of its name in other regions. Only where there are any. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  /** The list of event buses, where it was asked for. */
  readonly buses: Answer<readonly string[]> | null;
}

export function straysOf(chain: Chain): Strays {
  const {rules, buses} = strayRules(chain);
  return {rules, buses, topics: strayTopics(chain)};
}

const MOST_REGIONS = 8;
/** An account may have a hundred buses: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
const MOST_BUSES = 20;

/** The likely places: the credentials' region, and those of trails, topics, targets, endpoints and the baseline's own names. */
function knownRegions({context, trails, topics, bus}: Chain): string[] {
  const {baseline, facts, partition} = context;
  const named = [
    ...bus.rules.flatMap(({targets}) => targets.map(({answer}) => answer.target.Arn)),
    ...baseline.recipients.map(({public: endpoint}) => endpoint),
    ...baseline.elsewhere.map(({resource}) => resource),
    baseline.rule.bus,
  ];
  const regions = new Set([
    facts.snapshot.region ?? '',
    baseline.trail['home-region'] ?? '',
    ...trails.trails.map(({home}) => home),
    ...[...topics.values()].map(({region}) => region),
    ...named.map((name) => parseArn(name)?.region ?? ''),
  ]);
  // Names in an account are anybody's text: only what is spelled like a region of this partition is asked.
  return [...regions]
    .filter((region) => /^[a-z]{2,5}(-[a-z]+){1,3}-\d{1,2}$/.test(region) && partitionOfRegion(region) === partition)
    .sort()
    .slice(0, MOST_REGIONS);
}

function strayRules(chain: Chain): Pick<Strays, 'rules' | 'buses'> {
  const {context, bus, declaredBus} = chain;
  const {name} = context.baseline.rule;
  const none = {rules: [], buses: null};
  if (bus.answer.listed.status !== 'known' || declaredBus.answer.listed.status === 'unreadable') return none;
  const found =
    name === undefined
      ? bus.rules.some(({answer}) => answer.relevant && answer.rule.ManagedBy === undefined)
      : allRules(chain).some(({declared}) => declared);
  if (found) return none;
  const home = context.eventRegion;
  const read: Read<'events:ListEventBuses'> = {op: 'events:ListEventBuses', region: home, params: {}};
  const buses = ask(context, read);
  const names = buses.status === 'known' ? [...buses.value].sort().slice(0, MOST_BUSES) : [];
  const places = [
    ...[...new Set(['default', ...names])].map((EventBusName) => ({region: home, EventBusName})),
    ...knownRegions(chain)
      .filter((region) => region !== home)
      .map((region) => ({region, EventBusName: 'default'})),
  ].filter(({region, EventBusName}) => !isSearched(chain, region, EventBusName));
  const rules = places.flatMap(({region, EventBusName}) => {
    const answer = ask(context, {op: 'events:ListRules', region, params: {EventBusName}});
    if (answer.status !== 'known') return [];
    return answer.value
      .filter((rule) => (name === undefined ? mayMatch(chain, rule.EventPattern) : rule.Name === name))
      .map((rule) => ({
        name: rule.Name,
        bus: EventBusName,
        region,
        fed: isFed(chain, busRef(context, EventBusName, region)),
      }));
  });
  return {rules: rules.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)), buses};
}

/** Do IAM's events come to this bus: is it where they arrive, or does a rule there forward to it? */
export function isFed({bus}: Chain, {arn}: BusRef): boolean {
  if (arn === bus.answer.ref.arn) return true;
  return bus.rules.some(({targets}) => targets.some(({answer}) => answer.target.Arn === arn));
}

/** The place where the rule should be, and where it was looked for already. A declared rule is missed on the default bus too. */
function isSearched({context, declaredBus}: Chain, region: string, bus: string): boolean {
  const {ref} = declaredBus.answer;
  if (region === ref.region && bus === ref.name) return true;
  return context.baseline.rule.name === undefined && region === context.eventRegion && bus === 'default';
}

function mayMatch(chain: Chain, text: string | undefined): boolean {
  if (text === undefined || text === '') return false;
  const {patterns, account} = chain.context;
  const pattern = patterns.parse(text);
  return !(pattern instanceof Error) && patterns.mayMatch(pattern, account);
}

function strayTopics(chain: Chain): Map<string, readonly string[]> {
  const {context} = chain;
  const missing = [...chain.topics.values()].filter(({exists}) => exists.state === 'blocks');
  if (missing.length === 0) return new Map();
  const regions = knownRegions(chain);
  return new Map(
    missing.flatMap((topic): [string, readonly string[]][] => {
      const others = regions.filter((region) => region !== topic.region);
      const found = others.flatMap((region) => {
        const TopicArn = topic.arn.split(':').with(3, region).join(':');
        return ask(context, {op: 'sns:GetTopicAttributes', region, params: {TopicArn}}).status === 'known'
          ? [TopicArn]
          : [];
      });
      return found.length === 0 ? [] : [[topic.arn, found]];
    }),
  );
}
