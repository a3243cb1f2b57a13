/** `checks/subscription/` holds the checks of SNS subscriptions and of what they deliver to. */
import type {Recipient} from '../../baseline/schema/schema.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {ByHand} from '../../delivery/command.js';
import type {Context} from '../../delivery/context.js';
import {arrivalsOf, sharesEndpoint} from '../../delivery/recipients.js';
import {harmless, outcomesOf} from '../../delivery/coverage/outcome.js';
import {isOpen} from '../../delivery/gate.js';
import {MOST_TARGETS} from '../../delivery/hops/target.js';
import type {Proof} from '../../delivery/proof.js';
import {alarmsDo} from '../../delivery/redundancy/alarms.js';
import {openRoad} from '../../delivery/redundancy/open-road.js';
import {wantsTopic} from '../../delivery/route/ends.js';
import {mayReach} from '../../delivery/route/hop.js';
import {sameEndpoint} from '../../snapshot/endpoint.js';
import {defineCheck, type Outcome} from '../check.js';
import {QUEUE_ROW, subscriptionRow, EXAMPLE} from '../shared/examples/account.js';
import {aboutOf, endpointTyped, nameOfRecipient, nameOfRow, reached, subscriptionsOf} from '../shared/recipients.js';
import {candidateTopics} from '../shared/topics.js';

export const check = defineCheck({
  id: 'subscription-present',
  title: 'Every declared recipient is subscribed',
  hop: 'subscription',
  severity: 'critical',
  rationale:
    'Without a subscription a recipient gets nothing, and a topic does not report a missing subscriber. One call, or one click in a ' +
    'forwarded alert, ends a subscription. SNS also removes a request that nobody confirmed within two days.',
  remediation: {
    console: 'SNS > Topics > the topic > Create subscription; the recipient confirms it.',
    cli: {run: ['aws sns subscribe --topic-arn TOPIC_ARN --protocol PROTOCOL --notification-endpoint ENDPOINT']},
    terraform: 'aws_sns_topic_subscription for each recipient.',
  },
  by: 'reconcile',
  reads: ['sns:ListSubscriptionsByTopic', 'sns:ListSubscriptions'],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-delete-subscription-topic.html',
  ],
  good: {
    says: 'An address is the same whatever its case.',
    edits: [{read: 'sns:ListSubscriptionsByTopic', patch: [{Endpoint: 'Security@Example.com'}]}],
  },
  bad: {
    says: 'Another address is subscribed instead of the declared one.',
    edits: [
      {
        read: 'sns:ListSubscriptionsByTopic',
        value: [subscriptionRow('email', 'other@example.com', EXAMPLE.emailSubscription), QUEUE_ROW],
      },
    ],
  },
  evaluate(proof) {
    const {declaredTopic} = proof.chain;
    const candidates = candidateTopics(proof).filter(({exists}) => exists.state !== 'blocks');
    // Without a topic there is nothing to be subscribed to; the hops before say so.
    if (candidates.length === 0) return [];
    return proof.context.baseline.recipients.flatMap((recipient, index): Outcome | readonly Outcome[] => {
      if (!wantsTopic(proof.chain, index)) return [];
      const [first, ...more] = subscriptionsOf(proof, index);
      const declared = {protocol: recipient.protocol, endpoint: recipient.public};
      if (first === undefined && (standsElsewhere(proof, index) || isLeftToAlarms(proof, index))) return [];
      // A topic whose subscribers could not be read may have it.
      const listed = candidates.every(({listGate}) => listGate.state === 'passes');
      const waiting = first === undefined && listed ? waitingOn(proof, index) : null;
      if (waiting !== null) return {...unledTo(proof, recipient, waiting), declared, at: ['recipients', index]};
      if (first === undefined) {
        const absent = absence(proof, recipient, candidates);
        const open = absent.status === 'fail' ? openRoad(proof, index) : null;
        return {...(open === null ? absent : undecided(absent, recipient, open)), declared, at: ['recipients', index]};
      }
      const topics = [first, ...more].map(({topicArn}) => topicArn);
      const about = {...aboutOf(first, index), declared};
      if (declaredTopic === null || topics.includes(declaredTopic.arn) || reached(proof, index)) {
        return {...about, status: 'pass', message: `${nameOfRecipient(recipient)} is subscribed.`};
      }
      if (declaredTopic.listGate.state !== 'passes') {
        return {...absence(proof, recipient, [declaredTopic]), declared, at: ['recipients', index]};
      }
      return {
        ...about,
        status: 'fail',
        resource: declaredTopic.arn,
        observed: topics,
        blanks: blanksOf(recipient),
        key: nameOfRecipient(recipient),
        message: `${nameOfRecipient(recipient)} is not alerted: it is subscribed to ${topics.join(', ')}, and not to the declared topic ${declaredTopic.arn}. Subscribe it there.`,
      };
    });
  },
});

/**
 * Is there a way to it that is no subscription to such a topic: an alarm where being noticed is enough, AWS User Notifications? What is
 * wrong with that way is said of it. Where a topic is declared, the way has to do.
 */
function standsElsewhere(proof: Proof, index: number): boolean {
  const other = proof.routes.some(({recipient, road}) => recipient === index && road !== 'sns' && road !== 'chat');
  return other && (proof.chain.declaredTopic === null || reached(proof, index));
}

/**
 * Alarms are the road, or nothing is certainly lost: he would notice every call (`alerts-named`), or nobody knows (`alerts-delivered`). A
 * subscription is not what is certainly missing then. To a declared topic it is, unless he would notice every call.
 */
function isLeftToAlarms(proof: Proof, index: number): boolean {
  const {chain, coverage, routes, alarms} = proof;
  if (alarmsDo(proof)) return true;
  const own = (proof.context.baseline.alerts === 'noticed' ? routes : alarms).filter(
    (route) => route.road === 'alarm' && mayReach(route, index),
  );
  const outcomes = outcomesOf(coverage, index);
  const mayBeUnknown = chain.declaredTopic === null;
  return own.length > 0 && outcomes.every((one) => (mayBeUnknown && one.verdict === 'unknown') || harmless(one));
}

/** It has no subscription, and whether it needs one depends on a road that cannot be known. */
function undecided(
  {resource = null, region = null}: Outcome,
  recipient: Recipient,
  {reason, doubt}: NonNullable<ReturnType<typeof openRoad>>,
): Outcome {
  const name = nameOfRecipient(recipient);
  const message = `It could not be determined whether ${name} is alerted: it has no subscription to ${resource ?? 'a topic'}, and of another way to it: ${reason}.`;
  return {status: 'unknown', resource, region, key: name, message, doubt};
}

/** The topic on which it has confirmed, to which no rule leads: it is not asked a second time on another one. */
function waitingOn({chain}: Proof, index: number): TopicAnswer | null {
  if (chain.declaredTopic !== null) return null;
  const confirmed = ({subscriptions}: TopicAnswer): boolean =>
    subscriptions.some((one) => one.recipient === index && isOpen(one.confirmed));
  return [...chain.topics.values()].find((topic) => isOpen(topic.exists) && confirmed(topic)) ?? null;
}

function unledTo({context}: Proof, recipient: Recipient, {arn, region}: TopicAnswer): Outcome {
  const name = nameOfRecipient(recipient);
  const account = context.account === null ? '' : ` in ${context.account}`;
  return {
    status: 'fail',
    resource: arn,
    region,
    key: name,
    remedy: {
      say: `Make ${arn} a target of a rule that matches the required calls and has fewer than ${String(MOST_TARGETS)} targets. See that nobody else is subscribed to it who should not get the alerts.`,
    },
    message: `No IAM change${account} alerts ${name}: it is subscribed to ${arn}, and no rule leads the required calls there.`,
  };
}

/** Undeclared subscribers and no declared one: alerts to the recipient would have to be led elsewhere, or the others be declared. */
function isOthers(context: Context, {subscriptions}: TopicAnswer): boolean {
  const there = subscriptions.filter(({row}) => row.SubscriptionArn !== 'Deleted');
  return there.length > 0 && there.every((one) => one.recipient === null && !sharesEndpoint(context, one));
}

const OF_OTHERS: ByHand = {
  say: 'If the alerts are to come by this topic, declare those who are subscribed to it, and subscribe the recipient:',
  run: ['aws sns subscribe --topic-arn TOPIC_ARN --protocol PROTOCOL --notification-endpoint ENDPOINT'],
};

function absence(
  {context, chain: {declaredTopic: declared}}: Proof,
  recipient: Recipient,
  candidates: readonly TopicAnswer[],
): Outcome {
  const name = nameOfRecipient(recipient);
  const [topic] = candidates;
  const about = {resource: topic?.arn ?? null, region: topic?.region ?? null, key: name};
  if (recipient.matches.length === 0) {
    return {
      ...about,
      status: 'unknown',
      message: `It could not be determined whether ${name} is subscribed: the environment variable that holds its endpoint was not read.`,
    };
  }
  for (const {listGate} of candidates) {
    if (listGate.state === 'unknown') {
      return {
        ...about,
        status: 'unknown',
        message: `It could not be determined whether ${name} is subscribed: ${listGate.reason}.`,
        doubt: listGate.doubt,
      };
    }
  }
  for (const {listGate} of candidates) {
    if (listGate.state === 'vouched')
      return {...about, status: 'pass', severity: 'info', message: `Not seen: ${listGate.reason}.`};
  }
  const strangers = candidates
    .flatMap(({subscriptions}) => subscriptions)
    .filter((found) => found.recipient === null && found.row.SubscriptionArn !== 'Deleted');
  // What stands in its place is what somebody would have put there: the endpoint under another protocol, another endpoint of its kind.
  const instead = strangers.filter(
    ({row}) =>
      row.Protocol === recipient.protocol ||
      recipient.matches.some((endpoint) => sameEndpoint(recipient.protocol, endpoint, row.Endpoint)),
  );
  const found = instead.map(({row}) => nameOfRow(row));
  const where = candidates.map(({arn}) => arn).join(', ');
  const place =
    found.length === 0 ? '' : ` In its place ${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} subscribed.`;
  // Either road would do.
  const target = arrivalsOf(recipient).includes('direct') ? ', and no rule has it as a target' : '';
  const spoken = candidates.every((one) => one !== declared && isOthers(context, one));
  const confirm = CONFIRMS.has(recipient.protocol) ? ' Then the recipient must confirm the subscription.' : '';
  const advice = spoken
    ? 'Others are subscribed there who are not declared, so reconcile does not change that topic and creates one of its own.'
    : `Subscribe ${place === '' ? 'it' : name}.${confirm}`;
  const account = context.account === null ? '' : ` in ${context.account}`;
  return {
    ...about,
    status: 'fail',
    observed: found,
    blanks: blanksOf(recipient),
    ...(spoken ? {remedy: OF_OTHERS} : {}),
    message: `No IAM change${account} alerts ${name}: it has no subscription to ${where}${target}.${place} ${advice}`,
  };
}

/** https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html */
const CONFIRMS: ReadonlySet<string> = new Set(['email', 'email-json', 'http', 'https']);

function blanksOf(recipient: Recipient): Readonly<Record<string, string>> {
  return {PROTOCOL: recipient.protocol, ENDPOINT: endpointTyped(recipient)};
}
