/** Recipients: subscribed once, never asked again while they have not answered; and what stands behind their subscriptions. */
import {awsCommand} from '../../delivery/command.js';
import {isOpen} from '../../delivery/gate.js';
import {isOutOfOrder} from '../../delivery/hops/receiver/endpoint.js';
import type {SubscriptionAnswer} from '../../delivery/hops/subscription.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import {harmless, outcomesOf} from '../../delivery/coverage/outcome.js';
import type {Recipient} from '../../baseline/schema/schema.js';
import type {Read} from '../../snapshot/reads.js';
import {needsTopic, wantsTopic} from '../../delivery/route/ends.js';
import {carriesOthers} from '../repair/filtered.js';
import {desiredTopics, isSettled, listens, othersOn} from '../repair/topics.js';
import {isContent, undecided, unseenPlace} from '../repair/undecided.js';
import {errand, grantFirst, isOwn, tagsOf, type Draft, type Item, type Planning} from '../planning.js';
import {mustConfirm, secondTopic} from './beside.js';
import {change, promise} from './change.js';
import {confirmation} from './confirmation.js';
import {beforeSubscribing, endpointItems, fifoQueue} from './joining.js';

export function subscriptionItems(planning: Planning): Item[] {
  const {proof, context} = planning;
  const topics = desiredTopics(proof);
  return context.baseline.recipients.flatMap((recipient, index) => {
    if (!wantsTopic(proof.chain, index)) return [];
    // Where it is already, else on the topic that alerts are led to.
    const joined = topics.find(({subscriptions}) => subscriptions.some((one) => one.recipient === index));
    const topic = topics.find((each) => listens(proof, each, index)) ?? joined ?? topics[0];
    // Nothing leads there before a person has decided about those who would be told as well.
    if (othersOn(proof, topic).length > 0) return [];
    // A person replaces a FIFO topic first: what is done for it would be of no use.
    if (isOpen(topic.exists))
      return topic.standard.state === 'blocks' ? [] : recipientItems(planning, topic, recipient, index);
    // For it alone no topic is made.
    const waits = isOutOfOrder(topic.arn, recipient.public) && !served(planning, index) && !needsTopic(proof.chain);
    return recipient.protocol === 'sqs' && waits ? [fifoQueue(topic, recipient)] : [];
  });
}

/** Gets every required call already, by whatever topic. */
function served({proof}: Planning, index: number): boolean {
  return isContent(proof, index);
}

function recipientItems(planning: Planning, topic: TopicAnswer, recipient: Recipient, index: number): Item[] {
  const named = planning.context.baseline.topic.name !== undefined;
  if (!named && isSettled(planning.proof, index)) return whereElse(planning, topic, recipient, index);
  if (!isOpen(topic.listGate))
    return served(planning, index) ? [] : [grantFirst('Subscribe', topic.arn, topic.region, topic.listGate)];
  // What the baseline vouches for was not seen: nothing is known to be missing.
  if (topic.listed.status !== 'known') return [];
  const rows = topic.subscriptions.filter((row) => row.recipient === index && row.row.SubscriptionArn !== 'Deleted');
  if (rows.length > 0) return rows.flatMap((row) => mendSubscription(planning, topic, row, index));
  const open = undecided(planning.proof, index);
  if (open !== null) return [perhapsAlerted(topic, recipient, open.reason)];
  if (secondTopic(planning, topic) !== null) return [];
  if (served(planning, index) && mustConfirm(recipient, planning.account)) return [alreadyAlerted(topic, recipient)];
  const first = beforeSubscribing(planning, topic, recipient);
  if (first.length > 0) return first;
  const behind = endpointItems(planning, topic, recipient.protocol, recipient.public);
  return [...subscribe(planning, topic, recipient, index), ...behind];
}

/** It certainly lacks calls, and may be subscribed to a topic that nobody has seen. */
function whereElse(
  {proof}: Planning,
  {arn, region}: TopicAnswer,
  {protocol, public: endpoint}: Recipient,
  index: number,
): Item[] {
  const open = unseenPlace(proof, index);
  return open === null
    ? []
    : [grantFirst('Subscribe', arn, region, open, `Where ${protocol} ${endpoint} is subscribed`)];
}

/** A step rests on what is known: a subscription beside a road that may do the work would alert twice. */
function perhapsAlerted({arn, region}: TopicAnswer, {protocol, public: endpoint}: Recipient, why: string): Item {
  return errand(
    'Subscribe',
    arn,
    region,
    `${protocol} ${endpoint} is not subscribed, and it is not known whether it is alerted by another way: ${why}. Let that be read, or vouch for it with \`elsewhere\`, then plan again. Subscribe it where it is not alerted.`,
  );
}

function alreadyAlerted({arn, region}: TopicAnswer, {protocol, public: endpoint}: Recipient): Item {
  return errand(
    'Subscribe',
    arn,
    region,
    `${protocol} ${endpoint} is not subscribed to the declared topic, and gets every alert by another way. A second subscription would alert it twice: to move it, subscribe it here and remove the other subscription.`,
  );
}

/** Of a web endpoint a plan may hold no more than a digest: in a command it stays a blank. */
function subscribeAway({arn, region, account}: TopicAnswer, recipient: Recipient, asks: boolean): Item {
  const {protocol, public: name, matches} = recipient;
  const endpoint = matches.includes(name) && !/#[0-9a-f]{12}$/.test(name) ? name : 'ENDPOINT';
  const options = {'topic-arn': arn, protocol, 'notification-endpoint': endpoint};
  const text = `${protocol} ${name} is not subscribed, and the topic belongs to another account.${asks ? ' Then the recipient must confirm the subscription.' : ''} In account ${account}:`;
  return errand('Subscribe', arn, region, `${text}\n  ${awsCommand('sns subscribe', region, options)}`);
}

function subscribe(planning: Planning, topic: TopicAnswer, recipient: Recipient, index: number): Item[] {
  const {arn, region} = topic;
  const {protocol} = recipient;
  const who = `${protocol} ${recipient.public}`;
  if (!planning.canSubscribe(index))
    return [
      errand(
        'Subscribe',
        arn,
        region,
        `${who} is not subscribed, and the baseline holds only a digest of it: somebody who knows the endpoint has to subscribe it.`,
      ),
    ];
  if (protocol === 'firehose')
    return [
      errand(
        'Subscribe',
        arn,
        region,
        `${who} is not subscribed. A delivery stream is subscribed with a role by which SNS writes to it:\n  ${awsCommand('sns subscribe', region, {'topic-arn': arn, protocol, 'notification-endpoint': recipient.public, attributes: 'SubscriptionRoleArn=ROLE_ARN'})}`,
      ),
    ];
  const asks = mustConfirm(recipient, planning.account);
  if (!isOwn(planning, arn)) return [subscribeAway(topic, recipient, asks)];
  const read: Read<'sns:ListSubscriptionsByTopic'> = {
    op: 'sns:ListSubscriptionsByTopic',
    region,
    params: {TopicArn: arn},
  };
  const at = [{Protocol: protocol, Endpoint: recipient.public}];
  const row = {Protocol: protocol, Endpoint: recipient.public, TopicArn: arn};
  const SubscriptionArn = asks ? 'PendingConfirmation' : `${arn}:planned-${String(index)}`;
  const attributes = {
    SubscriptionArn,
    TopicArn: arn,
    Owner: planning.account,
    Protocol: protocol,
    Endpoint: recipient.public,
    PendingConfirmation: 'false',
  };
  const made: Draft = {
    kind: 'call',
    write: {
      op: 'sns:Subscribe',
      region,
      params: {TopicArn: arn, Protocol: protocol, Endpoint: recipient.public, recipient: index},
    },
    resource: arn,
    text: `${who} is not subscribed.${asks ? ' It will get a request, and no alerts until it has confirmed.' : ''}`,
    before: null,
    after: {Protocol: protocol, Endpoint: recipient.public},
    fact: change(planning, read, at, row),
    also: [
      promise(read, at, {...row, SubscriptionArn, Owner: planning.account}),
      ...(asks
        ? []
        : [promise({op: 'sns:GetSubscriptionAttributes', region, params: {SubscriptionArn}}, [], attributes)]),
    ],
    owner: {section: 'topic', tags: tagsOf.topic(arn, region)},
    ...(protocol === 'sms' ? {costs: 'Every text message is charged: https://aws.amazon.com/sns/sms-pricing/'} : {}),
  };
  return asks ? [made, confirmation(planning, topic, protocol, recipient.public, undefined)] : [made];
}

export function mendSubscription(
  planning: Planning,
  topic: TopicAnswer,
  subscription: SubscriptionAnswer,
  index: number,
): Item[] {
  const {row, pending, confirmed, filter} = subscription;
  if (pending)
    return [
      confirmation(
        planning,
        topic,
        row.Protocol,
        row.Endpoint,
        planning.askedAt.get(`${row.Protocol} ${row.Endpoint}`) ?? null,
      ),
    ];
  if (confirmed.state !== 'passes') return [];
  if (filter.kind === 'unknown' && subscription.attributes === null) {
    return served(planning, index)
      ? []
      : [grantFirst('SetSubscriptionAttributes', row.SubscriptionArn, topic.region, filter.gate)];
  }
  return [
    ...(narrows(planning, index) && filter.kind !== 'none' ? [unfilter(planning, topic, subscription)] : []),
    ...endpointItems(planning, topic, row.Protocol, row.Endpoint),
  ];
}

/** Does the recipient lose something at its own subscription? */
function narrows({proof}: Planning, index: number): boolean {
  return outcomesOf(proof.coverage, index).some(
    (outcome) =>
      'hop' in outcome && outcome.verdict !== 'unknown' && outcome.hop === 'subscription' && !harmless(outcome),
  );
}

/** An empty filter policy is none: https://docs.aws.amazon.com/sns/latest/dg/example_sns_SetSubscriptionAttributes_section.html */
function unfilter(planning: Planning, topic: TopicAnswer, {row, attributes}: SubscriptionAnswer): Item {
  const {region, arn} = topic;
  if (!isOwn(planning, row.SubscriptionArn) || (row.Owner !== '' && row.Owner !== planning.account)) {
    return errand(
      'SetSubscriptionAttributes',
      row.SubscriptionArn,
      region,
      'The filter policy drops required alerts, and the subscription belongs to another account, which alone can change it.',
    );
  }
  if (carriesOthers(planning.proof, topic)) return chosen(topic, row);
  const read: Read = {op: 'sns:GetSubscriptionAttributes', region, params: {SubscriptionArn: row.SubscriptionArn}};
  return {
    kind: 'call',
    write: {
      op: 'sns:SetSubscriptionAttributes',
      region,
      params: {SubscriptionArn: row.SubscriptionArn, AttributeName: 'FilterPolicy', AttributeValue: '{}'},
    },
    resource: row.SubscriptionArn,
    text: `The filter policy of ${row.Protocol} ${row.Endpoint} drops required alerts.`,
    before: {
      FilterPolicy: attributes?.['FilterPolicy'] ?? null,
      FilterPolicyScope: attributes?.['FilterPolicyScope'] ?? null,
    },
    after: {FilterPolicy: null, FilterPolicyScope: attributes?.['FilterPolicyScope'] ?? null},
    fact: change(planning, read, ['FilterPolicy'], null),
    owner: {section: 'topic', tags: tagsOf.topic(arn, region)},
  };
}

/** Without its filter policy the subscriber would get the other messages, too. */
function chosen({region, arn}: TopicAnswer, {SubscriptionArn, Protocol, Endpoint}: SubscriptionAnswer['row']): Item {
  const command = awsCommand('sns set-subscription-attributes', region, {
    ...{'subscription-arn': SubscriptionArn, 'attribute-name': 'FilterPolicy', 'attribute-value': '{}'},
  });
  const text = `The filter policy of ${Protocol} ${Endpoint} drops required alerts. The topic may bring other messages too, so reconcile does not change the filter policy. Add the alerts to the filter policy, or declare a topic for the alerts under \`topic.name\`. If ${Endpoint} should get every message of ${arn}, remove the filter policy:\n  ${command}`;
  return errand('SetSubscriptionAttributes', SubscriptionArn, region, text);
}
