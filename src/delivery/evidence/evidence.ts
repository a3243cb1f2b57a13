/**
 * `delivery/evidence/` gathers what CloudWatch has seen of the chain, and who would notice that it is cut.
 *
 * The evidence about the whole chain, gathered where the chain carries alerts. Reading it never waits for more than the chain's own facts.
 */
import type {Chain, RuleNode} from '../route/chain.js';
import {
  alarmOn,
  arrivalEvidence,
  archiveOf,
  ruleDimensions,
  ruleEvidence,
  topicDimensions,
  topicEvidence,
  type AlarmEvidence,
  type ArchiveEvidence,
  type MetricEvidence,
} from './metrics.js';
import type {TopicAnswer} from '../hops/topic.js';
import {watchedCalls} from './watch.js';
import {allRules} from '../route/chain.js';
import {straysOf, type Strays} from '../route/misplaced.js';
import type {BucketAdvice} from '../hops/trail/bucket-advice.js';
import {bucketAdvice} from '../hops/trail/bucket-advice.js';

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
  /** Of the last canaries; null where no probe is declared. */
  readonly arrival: MetricEvidence | null;
  readonly strays: Strays;
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

/** @param alarmed do alarms on metric filters alert here? */
export function evidenceOf(chain: Chain, alarmed: boolean): Evidence {
  const {context} = chain;
  // Whatever carries alerts is watched by alarms of this region: asked for at once, they cost no round of their own.
  context.facts.ahead({op: 'cloudwatch:DescribeAlarms', region: context.eventRegion, params: {}});
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
    watched: watchedCalls(context, chain.bus, alarmed),
    archive: archiveOf(context, chain.bus),
    buckets: bucketAdvice(chain),
    arrival: arrivalEvidence(context),
    strays: straysOf(chain),
  };
}
