/** `trace --event FILE`: follow one event through every route. */
import {traceEvent, type Trace} from '../delivery/views/trace.js';
import type {Gate} from '../delivery/gate.js';
import type {Event} from '../delivery/message/index.js';
import {UsageError} from '../errors.js';
import {EventError, parseEvent} from '../pattern/index.js';
import type {World} from '../ports/world.js';
import {fence} from '../report/escape/markdown.js';
import {safeJson, shown} from '../report/escape/plain.js';
import {redactText} from '../report/model/redact.js';
import {inert} from '../report/escape/terminal.js';
import type {TraceRequest} from '../request/terminal.js';
import {openSession} from './shared/session.js';

const EVENT_LIMIT = 1024 * 1024;

const MARKS: {readonly [S in Gate['state']]: string} = {passes: '✓', vouched: '~', unknown: '?', blocks: '✗'};

async function readEvent(path: string, world: World): Promise<Event> {
  const refuse = (message: string): UsageError =>
    new UsageError(`${path}: ${message}`, 'event', [{path, line: 1, column: 1, message, hint: null}]);
  const bytes = await world.files.read(path, EVENT_LIMIT);
  if (bytes === null) throw refuse('there is no such file');
  if (bytes.length > EVENT_LIMIT) throw refuse('an event is at most 1 MiB');
  const text = new TextDecoder().decode(bytes);
  try {
    parseEvent(text);
    return JSON.parse(text) as Event;
  } catch (error) {
    if (error instanceof EventError || error instanceof SyntaxError) throw refuse(`this is no event: ${error.message}`);
    throw error;
  }
}

function line(mark: Gate, indent: string, what: string): string {
  const why = mark.state === 'passes' ? '' : `: ${mark.reason}`;
  return `${indent}${MARKS[mark.state]} ${shown(what)}${shown(why)}`;
}

function text(trace: Trace, names: readonly string[]): string {
  const lines = ['Trails', ...trace.trails.map((step) => line(step.gate, '  ', step.resource))];
  if (trace.trails.length === 0) lines.push(line(trace.trail, '  ', 'no trail'));
  for (const path of trace.paths) {
    const whom = path.recipient === null ? 'nobody can say whom it would reach' : (names[path.recipient] ?? '');
    lines.push(
      '',
      `Path to ${shown(whom)}`,
      ...path.steps.map((step) => line(step.gate, '  ', `${step.stage.padEnd(12)} ${step.resource}`)),
    );
  }
  lines.push('', 'Recipients', ...trace.recipients.map((gate, index) => line(gate, '  ', names[index] ?? '')));
  return inert(`${lines.join('\n')}\n`);
}

/** The steps stand in columns, so they stay as they are: in a block, under what they come to. */
function markdown(trace: Trace, names: readonly string[]): string {
  const reached = trace.recipients.filter(({state}) => state === 'passes' || state === 'vouched').length;
  return `## This event would reach ${String(reached)} of ${String(names.length)} declared recipients\n\n${fence('text', text(trace, names).trimEnd())}\n`;
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

export async function trace(request: TraceRequest, world: World, cwd: string): Promise<0 | 1 | 3> {
  const event = await readEvent(request.event, world);
  const {proof} = await openSession(request, world, cwd);
  const traced = traceEvent(proof, event);
  const names = proof.context.baseline.recipients.map((recipient) => `${recipient.protocol} ${recipient.public}`);
  const told = RENDER[request.format](traced, names);
  const out = request.redact === 'true' ? redactText(told) : told;
  if (request.output === null) await world.host.report(out);
  else await world.files.write(request.output, out);
  return exitOf(traced, request);
}
