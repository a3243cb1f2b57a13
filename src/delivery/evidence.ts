/** The evidence about the whole chain, gathered where the chain carries alerts. Reading it never waits for more than the chain's own facts. */
import type {Read} from '../snapshot/reads.js';
import {ask} from './context.js';
import type {Chain, RuleNode} from './chain.js';
import {
  alarmOn,
  archiveOf,
  ruleDimensions,
  ruleEvidence,
  topicDimensions,
  topicEvidence,
  watchedCalls,
  type AlarmEvidence,
  type ArchiveEvidence,
  type MetricEvidence,
} from './hops/evidence.js';
import type {TopicAnswer} from './hops/topic.js';
import {allRules} from './serving.js';
import type {BucketAdvice} from './hops/bucket-advice.js';
import {bucketAdvice} from './hops/bucket-advice.js';

export interface Evidence {
  readonly rules: readonly {
    readonly rule: RuleNode;
    readonly metrics: readonly MetricEvidence[];
    readonly alarm: AlarmEvidence;
  }[];
  readonly topics: readonly {
    readonly topic: TopicAnswer;
    readonly metrics: readonly MetricEvidence[];
    readonly alarm: AlarmEvidence;
  }[];
  readonly watched: ReturnType<typeof watchedCalls>;
  readonly archive: ArchiveEvidence;
  readonly buckets: readonly BucketAdvice[];
  /** Rules found where IAM's events never arrive; looked for only where none is found in the right place. */
  readonly strays: readonly {readonly name: string; readonly region: string}[];
}

/** Rules that carry alerts: declared, or enabled with a topic that a declared recipient may be behind. */
function carryingRules(chain: Chain): RuleNode[] {
  return allRules(chain).filter(
    ({declared, answer, targets}) =>
      declared ||
      (answer.enabled.state === 'passes' &&
        answer.relevant &&
        targets.some((target) => target.topic !== null && carries(chain, target.topic))),
  );
}

function carries(chain: Chain, topic: TopicAnswer): boolean {
  return topic === chain.declaredTopic || topic.subscriptions.some(({recipient}) => recipient !== null);
}

export function evidenceOf(chain: Chain): Evidence {
  const {context} = chain;
  const topics = [...chain.topics.values()].filter((topic) => carries(chain, topic));
  const alertTopics = topics.map((topic) => topic.arn);
  return {
    rules: carryingRules(chain).map((rule) => ({
      rule,
      metrics: ruleEvidence(context, rule),
      alarm: alarmOn(context, rule.answer.region, 'AWS/Events', 'FailedInvocations', ruleDimensions(rule), alertTopics),
    })),
    topics: topics.map((topic) => ({
      topic,
      metrics: topicEvidence(context, topic),
      alarm: alarmOn(
        context,
        topic.region,
        'AWS/SNS',
        'NumberOfNotificationsFailed',
        topicDimensions(topic),
        alertTopics,
      ),
    })),
    watched: watchedCalls(context, chain.bus),
    archive: archiveOf(context, chain.bus),
    buckets: bucketAdvice(chain),
    strays: straysOf(chain),
  };
}

/** The likely wrong places: the credentials' region, the topic's and the trails'. */
function straysOf(chain: Chain): {name: string; region: string}[] {
  const {context, bus} = chain;
  if (bus.answer.listed.status !== 'known') return [];
  const {name} = context.baseline.rule;
  const found =
    name === undefined
      ? bus.rules.some(({answer}) => answer.relevant && answer.rule.ManagedBy === undefined)
      : allRules(chain).some(({declared}) => declared);
  if (found) return [];
  const regions = new Set<string>();
  if (context.facts.snapshot.region !== null) regions.add(context.facts.snapshot.region);
  for (const topic of chain.topics.values()) regions.add(topic.region);
  for (const trail of chain.trails.trails) regions.add(trail.home);
  regions.delete(context.eventRegion);
  return [...regions].sort().flatMap((region) => {
    const read: Read<'events:ListRules'> = {op: 'events:ListRules', region, params: {EventBusName: 'default'}};
    const answer = ask(context, read);
    if (answer.status !== 'known') return [];
    return answer.value
      .filter((rule) => (name === undefined ? mayMatch(chain, rule.EventPattern) : rule.Name === name))
      .map((rule) => ({name: rule.Name, region}));
  });
}

function mayMatch(chain: Chain, text: string | undefined): boolean {
  if (text === undefined || text === '') return false;
  const {patterns, account} = chain.context;
  const pattern = patterns.parse(text);
  return !(pattern instanceof Error) && patterns.mayMatch(pattern, account);
}
