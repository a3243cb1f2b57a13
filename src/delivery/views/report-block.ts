/**
 * `delivery/views/` shows the proof: as a block of the report, as a picture, as a trace.
 *
 * The proof as the report tells it: how many calls would arrive, who gets them, and what is lost where.
 */
import {outcomesOf} from '../coverage/outcome.js';
import {UNIVERSE} from '../../data/iam-actions.js';
import {requiredCalls} from '../../baseline/calls.js';
import type {Delivery, Loss, Observation, RecipientDelivery} from '../../report/model/model.js';
import type {CallOutcome, Loss as Outcome} from '../coverage/model.js';
import {whyUnreadable, type Gate} from '../gate.js';
import {servedBy} from '../recipients.js';
import {ownerElsewhere, type Owner} from '../owner.js';
import type {Proof} from '../proof.js';
import {alarmNodes} from '../hops/alarm/stage.js';
import {alarmTopics} from '../roads/alarm/source.js';
import {NO_ACCOUNT, sampleEvents} from '../message/index.js';
import type {Json} from '../../findings/model.js';
import {allRules} from '../route/chain.js';
import type {Route} from '../route/hop.js';
import {endsAt} from '../route/ends.js';
import {extentOf} from './extent.js';
import {roadsOf} from './roads.js';
import {otherReceivers, type Others} from './undeclared.js';

const ORDER: readonly CallOutcome['verdict'][] = ['never', 'sometimes', 'unknown', 'noticed', 'always'];

function worst(outcomes: readonly CallOutcome[]): CallOutcome {
  return outcomes.reduce((a, b) => (ORDER.indexOf(b.verdict) < ORDER.indexOf(a.verdict) ? b : a), {verdict: 'always'});
}

/** Where no event of a call gets through, each one is a counter-example: the same that `trace --event iam:CALL` follows. */
function anyEvent(eventName: string, {account, eventRegion: region, partition}: Proof['context']): Json {
  return sampleEvents({eventName, account: account ?? NO_ACCOUNT, region, partition})[0]?.event ?? null;
}

function exampleOf(call: string, outcome: Outcome, {context}: Proof): Json {
  if (outcome.verdict === 'unknown') return null;
  return outcome.verdict === 'never' ? anyEvent(call, context) : outcome.counterExample;
}

function toLoss(call: string, outcome: Outcome, proof: Proof): Loss {
  return {
    event: `iam:${call}`,
    verdict: outcome.verdict,
    hop: outcome.hop,
    ...(outcome.verdict === 'unknown' || outcome.place === undefined ? {} : {place: outcome.place}),
    reason: outcome.reason,
    ...(outcome.verdict !== 'unknown' && outcome.unnamed === true ? {unnamed: true as const} : {}),
    counterExample: exampleOf(call, outcome, proof),
  };
}

/** One loss a call and cause: two recipients that lose it for one reason lose it once. */
function lossesOf(call: string, outcomes: readonly CallOutcome[], proof: Proof): Loss[] {
  const found = new Map<string, {readonly loss: Loss; readonly whom: number[]}>();
  for (const [recipient, outcome] of outcomes.entries()) {
    if (outcome.verdict === 'always' || outcome.verdict === 'noticed') continue;
    const loss = toLoss(call, outcome, proof);
    const key = JSON.stringify([loss.verdict, loss.hop, loss.reason]);
    const before = found.get(key);
    if (before === undefined) found.set(key, {loss, whom: [recipient]});
    else before.whom.push(recipient);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {loss, whom}]) => (whom.length === outcomes.length ? loss : {...loss, whom}));
}

/** Passes or blocks: neither in doubt nor vouched for. */
function isKnown(gate: Gate): boolean {
  return gate.state === 'passes' || gate.state === 'blocks';
}

/** Is a recipient there, subscribed or as a target, as far as anybody can see? */
export function recipientState(proof: Proof, index: number): RecipientDelivery['state'] {
  const invoked = alarmNodes(proof.logs).flatMap(({functions}) => functions.filter((end) => end.recipient === index));
  const direct = [...endsAt(proof.chain, index).map(({end}) => end), ...invoked];
  const told = contactsOf(proof, index);
  if (direct.some(({gate}) => isKnown(gate)) || told.includes('passes')) return 'confirmed';
  const subscribed = subscriptionState(proof, index);
  if (subscribed !== 'absent') return subscribed;
  // Of a mail address the contact has not confirmed it; a chat channel has nothing to confirm.
  if (told.includes('blocks'))
    return proof.context.baseline.recipients[index]?.protocol === 'email' ? 'pending' : 'confirmed';
  // Behind what is vouched for and not followed, or a contact that was not read, nobody sees how the recipient stands.
  const unseen = proof.routes.some(
    ({recipient, road}) => recipient === index && (road === 'other' || road === 'user-notifications'),
  );
  return direct.length > 0 || unseen ? 'unknown' : 'absent';
}

/** How it stands as a contact or channel of User Notifications, which needs no subscription. */
function contactsOf({chain}: Proof, index: number): Gate['state'][] {
  const fed = allRules(chain).flatMap(({notifications}) => notifications?.fed ?? []);
  return fed.flatMap(({contacts}) => contacts.filter(({recipient}) => recipient === index).map(({gate}) => gate.state));
}

function subscriptionState({chain, routes, logs, context}: Proof, index: number): RecipientDelivery['state'] {
  // A subscription to a topic that no route leads to says nothing of the one that alerts would come by.
  const own = new Set(routes.flatMap(({recipient, destination}) => (recipient === index ? [destination] : [])));
  const all = [...new Map([...alarmTopics(logs), ...chain.topics]).values()];
  const topics = own.size === 0 ? all : all.filter((topic) => own.has(topic.arn) || topic === chain.declaredTopic);
  const rows = topics.flatMap((topic) => topic.subscriptions.filter(({recipient}) => recipient === index));
  if (rows.some(({confirmed}) => confirmed.state === 'passes')) return 'confirmed';
  if (rows.some(({pending}) => pending)) return 'pending';
  const doubt =
    topics.length === 0
      ? chain.bus.answer.rulesGate.state === 'unknown'
      : topics.some(({listGate}) => !isKnown(listGate));
  // Whoever no topic serves is not looked for among its subscribers.
  const served = servedBy(context, ['sns', 'chat'])?.includes(index) !== false;
  const unlisted = allRules(chain).some(
    ({listGate, targets}) =>
      listGate.state === 'unknown' || targets.some(({bus}) => bus !== null && !isKnown(bus.answer.rulesGate)),
  );
  return (served && doubt) || unlisted || rows.some(({confirmed}) => confirmed.state === 'unknown')
    ? 'unknown'
    : 'absent';
}

/** A log group of a trail may lead to somebody as long as what stands behind it was not read. */
function othersOf(proof: Proof): Others {
  const {undeclared, unfollowed} = otherReceivers(proof);
  const groups = [...new Set(proof.alarms.map(groupOf))].filter((group) => {
    const found = proof.alarms.filter((route) => groupOf(route) === group).map(answerOf);
    return found.includes('unknown') && !found.includes('passes');
  });
  return {undeclared, unfollowed: [...unfollowed, ...groups.map((resource) => ({resource, what: 'log group'}))]};
}

function groupOf({hops}: Route): string {
  return hops[0]?.resource ?? '';
}

function answerOf({source, hops}: Route): Gate['state'] {
  const gates = hops.map(({gate}) => gate.state);
  if (gates.includes('blocks') || source.feeds.every(({gate}) => gate.state === 'blocks')) return 'blocks';
  return gates.includes('unknown') ? 'unknown' : 'passes';
}

export function deliveryBlock(proof: Proof): Delivery {
  const {context, coverage} = proof;
  const perCall = context.calls.map((call) => {
    const outcomes = coverage.recipients.map((byCall) => byCall.get(call) ?? ({verdict: 'always'} as const));
    return {call, outcomes, verdict: worst(outcomes).verdict};
  });
  const count = (verdict: CallOutcome['verdict']): number =>
    perCall.filter((entry) => entry.verdict === verdict).length;
  const of = (recipient: number, verdict: CallOutcome['verdict']): number =>
    outcomesOf(coverage, recipient).filter((outcome) => outcome.verdict === verdict).length;
  return {
    required: context.calls.length,
    delivered: count('always'),
    sometimes: count('sometimes'),
    lost: count('never'),
    unknown: count('unknown'),
    unverified: requiredCalls(context.baseline).unverified.map((call) => `iam:${call}`),
    universe: UNIVERSE,
    silentByDeclaration: context.baseline.events.except.map((pattern) => JSON.stringify(pattern)),
    extent: extentOf(proof),
    recipients: context.baseline.recipients.map((recipient, index) => ({
      protocol: recipient.protocol,
      endpoint: recipient.public,
      delivered: of(index, 'always'),
      unknown: of(index, 'unknown'),
      state: recipientState(proof, index),
      ...(of(index, 'sometimes') === 0 ? {} : {sometimes: of(index, 'sometimes')}),
      noticed: of(index, 'noticed'),
      roads: roadsOf(proof, index),
    })),
    ...othersOf(proof),
    noticed: count('noticed'),
    losses: perCall.flatMap(({call, outcomes}) => lossesOf(call, outcomes, proof)),
  };
}

function ownerOf(found: Owner | null): {readonly owner?: string} {
  return found === null ? {} : {owner: found.owner};
}

export function observationBlock({context}: Proof): Observation {
  const used = context.facts.used();
  return {
    observedAt: context.facts.snapshot.observedAt,
    known: used.filter(({answer}) => answer.status !== 'unreadable').length,
    unreadable: used.flatMap(({read, answer}) =>
      answer.status === 'unreadable'
        ? [
            {
              read: read.op,
              region: read.region,
              kind: answer.kind,
              reason: whyUnreadable(read, answer),
              permission: answer.permissions.join(', ') || null,
              ...ownerOf(ownerElsewhere(read, answer.kind, context.account)),
            },
          ]
        : [],
    ),
    vouched: context.facts.vouched(),
  };
}
