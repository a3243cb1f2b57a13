/**
 * Who received what, against what the tool says of it. Said of one event by `trace`, of all events of a call by coverage (`check`), and
 * of the message by the renderer. A message counts for its recipient where it names the call, as the tool counts it.
 */
import {isDeepStrictEqual} from 'node:util';
import {traceEvent, type Trace} from '../../src/delivery/views/trace.js';
import {renderInput, type Event} from '../../src/delivery/message/index.js';
import type {Json} from '../../src/findings/model.js';
import {RULE, TARGET} from '../../src/delivery/roads/kinds.js';
import type {Hop} from '../../src/delivery/route/hop.js';
import {matchEvent, parsePattern} from '../../src/pattern/index.js';
import type {Received} from './build.js';
import {ruleArn, topicArn, type Plan} from './plan.js';
import type {Judged} from './tool.js';
import {waysTo, type Way} from './ways.js';

export interface Disagreement {
  /**
   * `lost`: the tool says that it arrives, and nothing did. `arrived`: the tool says that it is lost. `message`: it arrived as something
   * else, or not as often. `envelope`: raw where SNS should have wrapped it, or the other way, or from another topic.
   */
  readonly kind: 'lost' | 'arrived' | 'message' | 'envelope';
  /** Which of the tool's answers it goes against. */
  readonly against: 'trace' | 'always' | 'never' | 'counter-example' | 'pass' | 'rendering' | 'subscription';
  readonly queue: number;
  readonly event: Event;
  readonly says: string;
  /** Those to the queue whose rules match the event: what goes wrong with it goes wrong on one of them. */
  readonly ways: readonly Way[];
}

export interface Counts {
  /** Pairs of an event and a recipient. */
  pairs: number;
  arrived: number;
  /** Pairs of which the tool says that it is not known. */
  undecided: number;
  messages: number;
  counterExamples: number;
  always: number;
  noticed: number;
  sometimes: number;
  never: number;
  unknown: number;
}

export function noCounts(): Counts {
  const none = {pairs: 0, arrived: 0, undecided: 0, messages: 0, counterExamples: 0};
  return {...none, always: 0, noticed: 0, sometimes: 0, never: 0, unknown: 0};
}

/** The events that the tool itself shows as lost, with the recipient that they do not reach. */
export function counterExamples({proof}: Judged): readonly {readonly recipient: number; readonly event: Event}[] {
  return proof.coverage.recipients.flatMap((outcomes, recipient) =>
    [...outcomes.values()].flatMap((outcome) =>
      outcome.verdict === 'sometimes' && outcome.counterExample !== null
        ? [{recipient, event: outcome.counterExample as Event}]
        : [],
    ),
  );
}

interface Happened {
  readonly plan: Plan;
  readonly judged: Judged;
  /** As the bus has them; the counter-examples at the end. */
  readonly events: readonly Event[];
  readonly received: readonly Received[];
  /** Of each event: the recipient that it should not reach, where it is a counter-example. */
  readonly spared: readonly (number | null)[];
}

export function compare(happened: Happened, counts: Counts): readonly Disagreement[] {
  const {plan, judged, events} = happened;
  for (const outcomes of judged.proof.coverage.recipients)
    for (const {verdict} of outcomes.values()) counts[verdict] += 1;
  return events.flatMap((event, at) => {
    const trace = traceEvent(judged.tracing(callOf(event)), event);
    return plan.recipients.flatMap((queue, recipient) =>
      ofRecipient(happened, {event, at, trace, queue, recipient}, counts),
    );
  });
}

interface Pair {
  readonly event: Event;
  readonly at: number;
  readonly trace: Trace;
  readonly queue: number;
  readonly recipient: number;
}

function ofRecipient(happened: Happened, pair: Pair, counts: Counts): Disagreement[] {
  const {plan, received, spared} = happened;
  const {event, at, trace, queue, recipient} = pair;
  const ways = waysTo(plan, queue);
  const matching = ways.filter(({rules}) => rules.every(({pattern}) => matches(pattern, event)));
  const call = callOf(event);
  const constants = ways.map(({target}) => target.input.Input);
  // A constant that happens to hold the call's name does not tell that it was this call.
  const got = (received[queue]?.[at] ?? []).filter(({text}) => text.includes(call) && !constants.includes(text));
  const arrived = got.length > 0;
  counts.pairs += 1;
  counts.messages += got.length;
  if (arrived) counts.arrived += 1;
  const found: Disagreement[] = [];
  const differ = (kind: Disagreement['kind'], against: Disagreement['against'], says: string): void => {
    found.push({kind, against, queue, event, says, ways: matching});
  };

  const gate = trace.recipients[recipient];
  if (gate?.state === 'unknown') counts.undecided += 1;
  if (gate?.state === 'passes' && !arrived) differ('lost', 'trace', 'trace: it passes');
  if (gate?.state === 'blocks' && arrived) differ('arrived', 'trace', `trace: ${gate.reason}`);

  const silent = happened.judged.proof.except.some((pattern) => matchEvent(pattern, event));
  const outcome = happened.judged.proof.coverage.recipients[recipient]?.get(call);
  if (outcome?.verdict === 'always' && !arrived && !silent) differ('lost', 'always', 'check: always');
  if (outcome?.verdict === 'never' && arrived && !silent) differ('arrived', 'never', `check: never, ${outcome.reason}`);
  if (outcome !== undefined && happened.judged.verdicts[recipient] === 'pass' && !arrived && !silent)
    differ('lost', 'pass', 'check: alerts-delivered passes');
  if (spared[at] === recipient) {
    counts.counterExamples += 1;
    if (arrived) differ('arrived', 'counter-example', `check shows this event as one that is lost: ${lossOf(outcome)}`);
  }

  if (gate?.state === 'passes' && arrived) {
    const expected = messagesOf(happened, pair, ways);
    const left = [...got.map(({text}) => jsonOf(text))];
    const missing = expected.filter((one) => {
      const place = left.findIndex((other) => isDeepStrictEqual(one, other));
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
    if (missing.length > 0 || left.length > 0)
      differ('message', 'rendering', `expected ${JSON.stringify(missing)}, got ${JSON.stringify(left)}`);
  }
  if (got.some(({raw, topic}) => !ways.some((way) => fits(plan, way, raw, topic))))
    differ('envelope', 'subscription', JSON.stringify(got));
  return found;
}

function fits(plan: Plan, {subscription}: Way, raw: boolean, topic: string | null): boolean {
  return subscription.raw === raw && (topic === null || topicArn(plan, subscription.topic) === topic);
}

/** What arrives by the routes that pass, as the tool renders it. */
function messagesOf(happened: Happened, {trace, recipient, event}: Pair, ways: readonly Way[]): readonly Json[] {
  const {plan, judged} = happened;
  return trace.paths.flatMap((traced, at) => {
    if (traced.recipient !== recipient || traced.gate.state !== 'passes') return [];
    const hops = judged.proof.routes[at]?.hops ?? [];
    const way = ways.find((one) => isRouteOf(plan, hops, one));
    const last = way?.rules.at(-1);
    if (way === undefined || last === undefined) throw new Error('the proof has a path that was not planned');
    const rendered = renderInput(way.target.input, event, ruleArn(plan, last));
    return rendered.kind === 'message' ? [jsonOf(rendered.body)] : [];
  });
}

function isRouteOf(plan: Plan, hops: readonly Hop[], {rules, target}: Way): boolean {
  const passed = hops.filter(({kind}) => kind === RULE).map(({resource}) => resource);
  const planned = rules.map((rule) => ruleArn(plan, rule));
  const key = hops.findLast(({kind}) => kind === TARGET)?.key;
  return isDeepStrictEqual(passed, planned) && key === `${planned.at(-1) ?? ''} ${target.id}`;
}

/** JSON is compared as JSON: how it is spaced and escaped is nobody's promise. */
function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text.trim();
  }
}

function matches(pattern: Json, event: Event): boolean {
  return matchEvent(parsePattern(JSON.stringify(pattern)), event);
}

function callOf(event: Event): string {
  return (event['detail'] as {readonly eventName: string}).eventName;
}

function lossOf(outcome: {readonly verdict: string; readonly reason?: string} | undefined): string {
  return outcome?.reason ?? '';
}
