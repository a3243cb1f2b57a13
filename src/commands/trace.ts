/** `trace --event FILE|-|iam:CALL`: follow one event through every route. */
import {wanted} from '../delivery/proof.js';
import {traceEvent, type Trace} from '../delivery/views/trace.js';
import type {Gate} from '../delivery/gate.js';
import type {World} from '../ports/world.js';
import {fence} from '../report/escape/markdown.js';
import {safeJson, shown} from '../report/escape/plain.js';
import {redactText} from '../report/model/redact.js';
import {inert} from '../report/escape/terminal.js';
import type {TraceRequest} from '../request/terminal.js';
import {openSession} from './shared/session.js';
import {alsoRequired, tracedEvent} from './shared/traced-event.js';

const MARKS: {readonly [S in Gate['state']]: string} = {passes: '✓', vouched: '~', unknown: '?', blocks: '✗'};

function line(mark: Gate, indent: string, what: string): string {
  const why = mark.state === 'passes' ? '' : `: ${mark.reason}`;
  return `${indent}${MARKS[mark.state]} ${shown(what)}${shown(why)}`;
}

function text(trace: Trace, names: readonly string[]): string {
  const lines = ['Trails', ...trace.trails.map((step) => line(step.gate, '  ', step.resource))];
  if (trace.trails.length === 0) lines.push(line(trace.trail, '  ', 'no trail'));
  for (const path of trace.paths) {
    const whom = path.recipient === null ? 'a recipient that is not known' : (names[path.recipient] ?? '');
    lines.push(
      '',
      `Path to ${shown(whom)}`,
      ...path.steps.map((step) => line(step.gate, '  ', `${step.stage.padEnd(12)} ${step.resource}`)),
    );
  }
  lines.push('', 'Recipients', ...trace.recipients.map((gate, index) => line(gate, '  ', names[index] ?? '')));
  return inert(`${lines.join('\n')}\n`);
}

function verdict({recipients}: Trace): string {
  const reached = recipients.filter(({state}) => state === 'passes' || state === 'vouched').length;
  return `This event would reach ${String(reached)} of ${String(recipients.length)} declared recipients`;
}

/** The steps stand in columns, so they stay as they are: in a block, under what they come to. */
function markdown(trace: Trace, names: readonly string[]): string {
  return `## ${verdict(trace)}\n\n${fence('text', text(trace, names).trimEnd())}\n`;
}

function json(trace: Trace, names: readonly string[]): string {
  const recipients = trace.recipients.map((gate, index) => ({recipient: names[index] ?? '', ...gate}));
  const shape = {schema: 'iam-alert-guard/trace/1', recipients, trails: trace.trails, paths: trace.paths};
  return `${safeJson(JSON.stringify(shape, null, 2))}\n`;
}

const RENDER = {text, json, markdown} as const;

/** 0 passes to every declared recipient, 1 blocked, 3 unknown; less where the request lets it pass. */
function exitOf({recipients}: Trace, {failOn, failOnUnknown}: TraceRequest): 0 | 1 | 3 {
  if (failOn === 'never') return 0;
  if (recipients.some(({state}) => state === 'blocks')) return 1;
  return failOnUnknown && recipients.some(({state}) => state === 'unknown') ? 3 : 0;
}

/** @param stdin what `-` reads */
export async function trace(
  request: TraceRequest,
  world: World,
  cwd: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<0 | 1 | 3> {
  const given = await tracedEvent(request.event, world, stdin);
  const {proof} = await openSession(request, world, cwd, wanted, alsoRequired(given.call));
  const traced = traceEvent(proof, given.eventFor(proof.context));
  const names = proof.context.baseline.recipients.map((recipient) => `${recipient.protocol} ${recipient.public}`);
  const told = RENDER[request.format](traced, names);
  const out = request.redact === 'true' ? redactText(told) : told;
  if (request.output === null) await world.host.report(out);
  else {
    await world.files.write(request.output, out);
    world.host.log(`${verdict(traced)}. The trace is in ${request.output}.`);
  }
  return exitOf(traced, request);
}
