/** `trace --event FILE|-|iam:CALL`: follow one event through every route. */
import {wanted} from '../delivery/proof.js';
import {
  traceEvent,
  traceNoticed,
  type NoticedRoute,
  type TracedHop,
  type TracedRoute,
} from '../delivery/views/trace.js';
import {isOpen, type Gate} from '../delivery/gate.js';
import {RULE} from '../delivery/roads/kinds.js';
import type {Event} from '../delivery/message/index.js';
import type {Proof} from '../delivery/model.js';
import type {World} from '../ports/world.js';
import {fence} from '../report/escape/markdown.js';
import {safeJson, shown} from '../report/escape/plain.js';
import {redactText} from '../report/model/redaction/redact.js';
import {hang, inert, TEXT_WIDTH, wrap} from '../report/escape/terminal.js';
import type {TraceRequest} from '../request/terminal.js';
import {openSession} from './shared/session.js';
import {alsoRequired, isSilent, tracedEvent} from './shared/traced-event.js';

const MARKS: {readonly [S in Gate['state']]: string} = {passes: '✓', vouched: '~', unknown: '?', blocks: '✗'};

/** What is no road to a recipient is told without the mark of a failure: it is as it should be. */
const ASIDE: typeof MARKS = {...MARKS, blocks: '-'};

interface Line {
  readonly gate: Gate;
  readonly what: string;
  /** The kind of hop, in a column before it. */
  readonly stage?: string;
  /** After it, where the gate passes. */
  readonly more?: string;
}

/** Wrapped under the place where it says what it is about. */
function lines({gate, what, stage, more = ''}: Line, marks = MARKS): string[] {
  const why = gate.state === 'passes' ? more : `: ${gate.reason}`;
  const column = stage === undefined ? '' : `${stage.padEnd(12)} `;
  return hang(`  ${marks[gate.state]} ${column}`, `${shown(what)}${shown(why)}`);
}

interface ToldRoute extends TracedRoute {
  /** By an alarm, which says that something changed, and not what. */
  readonly noticed: boolean;
}

interface ToldRecipient {
  readonly recipient: string;
  readonly gate: Gate;
  /** An alarm lets it notice, and nothing names the call to it. */
  readonly noticed: boolean;
}

/** What is told of a traced event. */
interface Told {
  readonly trails: readonly TracedHop[];
  readonly trail: Gate;
  readonly paths: readonly ToldRoute[];
  readonly recipients: readonly ToldRecipient[];
  /** Why the baseline does not ask for an alert on it; null where it does. */
  readonly free: string | null;
}

/** The alarm road is told whether or not the baseline is content with it. */
function tell(proof: Proof, event: Event, free: string | null): Told {
  const {trails, trail, paths, recipients} = traceEvent(proof, event);
  const alarms = traceNoticed(proof, event);
  const noticed = ({recipient, steps, gate, feeds}: NoticedRoute): ToldRoute => ({
    ...{recipient, gate, noticed: true},
    steps: [...feeds, ...steps],
  });
  return {
    ...{trails, trail, free},
    paths: [
      ...paths.flatMap((path, at) => {
        const route = proof.routes[at];
        const ofAlarm = route !== undefined && proof.alarms.includes(route) && path.recipient !== null;
        return ofAlarm ? [] : [{...path, noticed: false}];
      }),
      ...alarms.paths.map(noticed),
    ],
    recipients: proof.context.baseline.recipients.map(({protocol, public: endpoint}, index) => ({
      recipient: `${protocol} ${endpoint}`,
      gate: recipients[index] ?? trail,
      noticed: alarms.recipients[index] === true,
    })),
  };
}

const BY_ALARM = 'noticed by an alarm, which does not name the call';

function recipientLines({recipient: what, gate, noticed}: ToldRecipient): string[] {
  if (!noticed) return lines({gate, what});
  if (gate.state === 'passes') return lines({gate, what, more: ` (${BY_ALARM})`});
  if (gate.state === 'vouched') return lines({gate: {...gate, reason: `${gate.reason} (${BY_ALARM})`}, what});
  return lines({gate: {...gate, reason: `${BY_ALARM}; by other roads: ${gate.reason}`}, what});
}

/** Why no alert on this event is required; null where one is. */
function needless(event: Event, {except}: Proof, free: string | null): string | null {
  if (free !== null)
    return `The baseline does not require an alert on iam:${free}: it may stay silent, and no ✗ below is a fault.`;
  return isSilent(event, except)
    ? 'The baseline lets events like this one stay silent (events.except), and no ✗ below is a fault.'
    : null;
}

/** Of a route on which no declared recipient is seen. */
function asideTitle({gate, steps}: ToldRoute): string {
  if (gate.state !== 'blocks') return 'Route whose recipient is not known';
  return steps.at(-1)?.stage === RULE.name
    ? 'Another rule, which does not match this event'
    : 'Route that leads to no declared recipient';
}

/** Where the trails carry it and the bus does not take it, the bus says why. */
function entryLines({trails, trail}: Told): string[] {
  const carried = trails.flatMap(({gate, resource}) => lines({gate, what: resource}));
  if (trails.length === 0) return lines({gate: trail, what: trail.state === 'unknown' ? 'not known' : 'no trail'});
  return isOpen(trail) || trails.every(({gate}) => !isOpen(gate))
    ? carried
    : [...carried, ...lines({gate: trail, what: 'event bus default'})];
}

function body(told: Told): string[] {
  const {paths, recipients, free} = told;
  const out = free === null ? [] : [...wrap(free, TEXT_WIDTH), ''];
  out.push('Trails', ...entryLines(told));
  const arrives = recipients.every(({gate}) => isOpen(gate));
  for (const path of paths) {
    const {recipient, steps, noticed, gate} = path;
    // Where all are reached, a rule for other events explains nothing.
    if (arrives && recipient === null && gate.state === 'blocks') continue;
    const whom = recipient === null ? null : (recipients[recipient]?.recipient ?? '');
    const marks = whom === null ? ASIDE : MARKS;
    out.push(
      '',
      whom === null ? asideTitle(path) : `Route to ${shown(whom)}${noticed ? ', by an alarm' : ''}`,
      ...steps.flatMap((step) => lines({...step, what: step.resource}, marks)),
    );
  }
  return [...out, '', 'Recipients', ...recipients.flatMap(recipientLines)];
}

function text(told: Told): string {
  return inert(`${[...wrap(`${verdict(told)}.`, TEXT_WIDTH), '', ...body(told)].join('\n')}\n`);
}

function verdict({recipients}: Told): string {
  const all = recipients.length;
  const reached = recipients.filter(({gate}) => isOpen(gate)).length;
  const open = recipients.filter(({gate}) => gate.state === 'unknown').length;
  const noticing = recipients.filter(({noticed}) => noticed);
  const among = noticing.every(({gate}) => isOpen(gate));
  const others =
    noticing.length === 0
      ? ''
      : among
        ? `, ${String(noticing.length)} of them by an alarm that does not name the call`
        : `; ${String(noticing.length)} would notice by an alarm, which does not name the call`;
  if (open > 0 && open === all)
    return `It is not known whether this event would reach ${all === 1 ? 'the declared recipient' : `the ${String(all)} declared recipients`}${others}`;
  const doubt = open === 0 ? '' : `; for ${String(open)} it is not known`;
  return `This event would reach ${String(reached)} of ${String(all)} declared recipients${others}${doubt}`;
}

/** The steps stand in columns, so they stay as they are: in a block, under what they come to. */
function markdown(told: Told): string {
  return `## ${verdict(told)}\n\n${fence('text', inert(body(told).join('\n')))}\n`;
}

function json({trails, paths, recipients}: Told): string {
  const shape = {
    schema: 'iam-alert-guard/trace/1',
    recipients: recipients.map(({recipient, gate, noticed}) => ({recipient, ...gate, noticed})),
    trails,
    paths,
  };
  return `${safeJson(JSON.stringify(shape, null, 2))}\n`;
}

const RENDER = {text, json, markdown} as const;

/** 0 passes to every declared recipient, 1 blocked, 3 unknown; less where the request lets it pass. */
function exitOf({recipients}: Told, {failOn, failOnUnknown}: TraceRequest): 0 | 1 | 3 {
  if (failOn === 'never') return 0;
  if (recipients.some(({gate}) => gate.state === 'blocks')) return 1;
  return failOnUnknown && recipients.some(({gate}) => gate.state === 'unknown') ? 3 : 0;
}

/** @param stdin what `-` reads */
export async function trace(
  request: TraceRequest,
  world: World,
  cwd: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<0 | 1 | 3> {
  const given = await tracedEvent(request.event, world, stdin);
  const call = {isFree: false};
  const {proof} = await openSession(request, world, cwd, wanted, (parsed) => {
    const adapted = alsoRequired(given.call)(parsed);
    call.isFree = adapted !== parsed;
    return adapted;
  });
  const event = given.eventFor(proof.context, proof.except);
  const traced = tell(proof, event, needless(event, proof, call.isFree ? given.call : null));
  const told = RENDER[request.format](traced);
  const out = request.redact === 'true' ? redactText(told) : told;
  if (request.output === null) await world.host.report(out);
  else {
    await world.files.write(request.output, out);
    world.host.log(`${verdict(traced)}. The trace is in ${request.output}.`);
  }
  return exitOf(traced, request);
}
