/**
 * `init/` writes a baseline that describes an account as it is, or as it is recommended.
 *
 * What a baseline would have to say to describe an account as it is: the chain that was found, as values of the file format. Pure: the
 * same walk that judges an account asks for the facts, first for whatever rules see IAM events, then as if every subscriber behind them
 * had been declared.
 */
import {parseBaseline} from '../baseline/parse.js';
import type {Baseline, Recipient} from '../baseline/schema/schema.js';
import * as shape from '../baseline/schema/shapes.js';
import {parseArn} from '../delivery/arn.js';
import {alarmTopics} from '../delivery/roads/alarm/source.js';
import type {Chain} from '../delivery/route/chain.js';
import {STATE_ALL} from '../delivery/hops/rule.js';
import {isOpen} from '../delivery/gate.js';
import type {TrailAnswer} from '../delivery/hops/trail/trail.js';
import {judgedTargets} from '../delivery/redundancy/applies.js';
import {isChatEndpoint} from '../delivery/message/index.js';
import {recordsReadsAndWrites} from '../delivery/coverage/by-hop.js';
import {contextOf, prove, settingOf, wanted, type Proof, type Setting} from '../delivery/proof.js';
import type {Judged} from '../delivery/redundancy/model.js';
import {recipientKey} from '../snapshot/endpoint.js';
import type {Facts} from '../snapshot/facts.js';
import type {Subscription} from '../snapshot/nouns.js';
import type {Read} from '../snapshot/reads.js';
import {asDeclared, foundBeside, type Found} from './found.js';
import {linksOf, type Link} from './links.js';
import type {Section} from './yaml.js';
import {namesThatHold, noticedOnly, type Names} from './names.js';

export interface Draft extends Names {
  readonly account: string | null;
  readonly partition: string;
  readonly eventRegion: string;
  readonly trail: Section;
  /** Every subscriber of a topic that a rule on IAM events leads to. */
  readonly subscribers: readonly Subscription[];
  /** Who is alerted without a subscription of its own. */
  readonly beside: readonly Found[];
  readonly links: readonly Link[];
  /** Rules that were meant for IAM and match no required call, with the reason in words; none where another rule matches one. */
  readonly misses: readonly {readonly rule: string; readonly why: string}[];
  /** Alarms on metric filters notify somebody, and no rule alerts anybody. */
  readonly alarmsAlone: boolean;
  /** Whom alarms alone tell: `recipientKey`. */
  readonly noticed: ReadonlySet<string>;
  /** The account, judged as if this draft were its baseline and every subscriber declared. */
  readonly proof: Proof;
}

const PLACEHOLDER = {protocol: 'email', endpoint: 'nobody@example.com'};

/** The setting for declared values. Recipients come separately: found endpoints may be secrets, of which only a public form is known. */
function settingFor(
  values: object,
  recipients: readonly Recipient[],
  base: Omit<Setting, 'baseline' | 'source' | 'warnings'>,
): Setting {
  const text = JSON.stringify({version: 1, ...values, recipients: [PLACEHOLDER]});
  const parsed = parseBaseline(text, 'init');
  if (!parsed.ok)
    throw new Error(`init drafted no baseline: ${parsed.problems.map(({message}) => message).join('; ')}`);
  const baseline: Baseline = {...parsed.baseline, recipients};
  return {...base, baseline, source: parsed.source, warnings: []};
}

/** What stays the same for a whole run of `init`. */
export function initSetting(partition: string, eventRegion: string, now: string): Setting {
  const parsed = parseBaseline(JSON.stringify({version: 1, recipients: [PLACEHOLDER]}), 'init');
  if (!parsed.ok) throw new Error('the smallest baseline is none');
  const {source, warnings, baseline} = parsed;
  return settingOf({baseline: {...baseline, recipients: []}, source, warnings, partition, eventRegion, now});
}

function isProtocol(name: string): name is Recipient['protocol'] {
  return Object.hasOwn(shape.ENDPOINTS, name);
}

/** Of topics that rules lead to, and of those that alarms on metric filters notify. */
function subscribersOf({chain, logs}: Proof): Subscription[] {
  const found = new Map<string, Subscription>();
  for (const topic of [...alarmTopics(logs).values(), ...chain.topics.values()]) {
    for (const {row} of topic.subscriptions) {
      // What was deleted receives nothing, and nobody can confirm it: https://docs.aws.amazon.com/sns/latest/api/API_Subscription.html
      if (row.SubscriptionArn !== 'Deleted') found.set(recipientKey(row.Protocol, row.Endpoint), row);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function asRecipients(rows: readonly Subscription[]): Recipient[] {
  return rows.flatMap(({Protocol, Endpoint}): Recipient[] =>
    isProtocol(Protocol) ? [{protocol: Protocol, public: Endpoint, matches: [Endpoint], from: 'endpoint'}] : [],
  );
}

/** The one that carries the alerts: the only one that would be missed, or the first of several that could each do it alone. */
function theOne<T>(serving: readonly Judged<T>[], otherwise: readonly T[]): T | null {
  const needed = serving.filter(({redundant}) => !redundant).map(({what}) => what);
  const candidates = needed.length > 0 ? needed : serving.slice(0, 1).map(({what}) => what);
  const [only, ...others] = candidates.length > 0 ? candidates : otherwise;
  return only !== undefined && others.length === 0 ? only : null;
}

const shaped = (form: RegExp, value: string | undefined): string | undefined =>
  value !== undefined && form.test(value) ? value : undefined;

/** Keys that AWS manages cannot be declared usefully: nobody can change what they admit. */
function keyName(value: string | undefined): string | undefined {
  return value?.includes('alias/aws/') === true ? undefined : shaped(shape.KMS_KEY, value);
}

function trailSection(proof: Proof, answer: TrailAnswer | null): Section {
  if (answer === null) return {};
  const {trail, home, foreign} = answer;
  const name = shaped(shape.TRAIL_NAME, trail.Name);
  if (foreign) return {name, organization: true, 'managed-by': 'elsewhere'};
  return {
    name,
    'home-region': home === proof.context.eventRegion ? undefined : shaped(shape.REGION, home),
    'multi-region': trail.IsMultiRegionTrail === true,
    'management-events': recordsReadsAndWrites(proof, answer) === true ? 'all' : 'write',
    'log-file-validation': trail.LogFileValidationEnabled === true ? true : undefined,
    bucket: shaped(shape.BUCKET, trail.S3BucketName),
    'key-prefix': shaped(shape.KEY_PREFIX, trail.S3KeyPrefix),
    'kms-key': keyName(trail.KmsKeyId),
    organization: trail.IsOrganizationTrail === true ? true : undefined,
  };
}

/** A name of this account and region goes by itself, anything else by its ARN. */
function shortName({context}: Proof, arn: string): string {
  const parsed = parseArn(arn);
  if (parsed === null || parsed.account !== context.account || parsed.region !== context.eventRegion) return arn;
  return parsed.resource;
}

function ruleSection(proof: Proof): Section {
  const rule = theOne(
    proof.serving.rules,
    proof.chain.bus.rules.filter(({answer}) => answer.relevant && answer.rule.ManagedBy === undefined),
  );
  if (rule === null) return {};
  const [target] = judgedTargets(proof).flatMap((judged) => (judged.rule === rule ? [judged.node.answer.target] : []));
  const {MaximumRetryAttempts: attempts, MaximumEventAgeInSeconds: age} = target?.RetryPolicy ?? {};
  const queue = target?.DeadLetterConfig?.Arn;
  const retry = {attempts, 'max-age-seconds': age};
  return {
    name: shaped(shape.RULE_NAME, rule.answer.rule.Name),
    state: rule.answer.rule.State === STATE_ALL ? STATE_ALL : undefined,
    'dead-letter-queue': queue === undefined ? undefined : shaped(shape.QUEUE, shortName(proof, queue)),
    retry: attempts === undefined && age === undefined ? undefined : retry,
  };
}

function topicSection(proof: Proof): Section {
  const topic = theOne(proof.serving.topics, [...proof.chain.topics.values()]);
  if (topic === null) return {};
  return {name: shaped(shape.TOPIC, shortName(proof, topic.arn)), 'kms-key': keyName(topic.key?.named)};
}

function missesOf({bus}: Chain): Draft['misses'] {
  if (bus.rules.some(({answer}) => answer.relevant && answer.rule.ManagedBy === undefined)) return [];
  return bus.rules.flatMap(({meant, answer: {rule, miss}}) =>
    meant && miss !== null ? [{rule: rule.Name, why: miss}] : [],
  );
}

/** Drafts from what is known so far; with more facts it becomes a better draft. */
export function draftOf(base: Setting, facts: Facts): Draft {
  const {account, partition, eventRegion} = contextOf(base, facts);
  const found = prove(base, facts);
  const subscribed = subscribersOf(found);
  // Who is subscribed as well is written once.
  const known = new Set(subscribed.map(({Protocol, Endpoint}) => recipientKey(Protocol, Endpoint)));
  const beside = foundBeside(contextOf(base, facts), found.chain, found.logs).filter(
    ({protocol, endpoint}) => !known.has(recipientKey(protocol, endpoint)),
  );
  // A chat channel and the subscription of its service are one recipient.
  const channels = beside.some(({protocol}) => protocol === 'chat');
  const subscribers = subscribed.filter(({Endpoint}) => !channels || !isChatEndpoint(Endpoint));
  const recipients = [...asRecipients(subscribers), ...asDeclared(beside)];
  const open = prove({...base, baseline: {...base.baseline, recipients}}, facts);
  const noticed = noticedOnly(open);
  const trail = trailSection(
    open,
    theOne(
      open.serving.trails,
      open.chain.trails.trails.filter(({reaches}) => isOpen(reaches)),
    ),
  );
  const pinned = account === null ? {} : {account};
  const alerts = noticed.size > 0 ? {alerts: 'noticed'} : {};
  const all = {rule: ruleSection(open), topic: topicSection(open)};
  const judged = ({rule, topic}: Names): Proof =>
    prove(settingFor({...pinned, partition, trail, rule, topic, ...alerts}, recipients, base), facts);
  const names = namesThatHold(all, judged);
  const {rule, topic} = names;
  return {
    account,
    partition,
    eventRegion,
    trail,
    rule,
    topic,
    subscribers,
    beside,
    links: linksOf(open),
    misses: missesOf(open.chain),
    alarmsAlone: alarmTopics(open.logs).size > 0 && open.serving.rules.length === 0,
    noticed,
    proof: judged(names),
  };
}

/** The reads that could still change the draft, or what is said about it. */
export function wantedForInit(base: Setting, facts: Facts): Read[] {
  wanted(base, facts);
  draftOf(base, facts);
  return facts.wanted();
}
