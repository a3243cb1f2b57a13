/** The pattern that the baseline asks for, which a plan writes and a remedy shows. */
import {requiredCalls} from '../baseline/calls.js';
import type {Json} from '../findings/model.js';
import {generatePattern, type Generated} from '../pattern/index.js';
import type {Context} from './context.js';
import {declaredLeftOut} from './declared-pattern.js';

type Include = Context['baseline']['events']['include'];

/** Its own, else the one generated from `events`. */
export function wantedPattern(context: Context): Generated {
  const {rule, events} = context.baseline;
  if (rule.pattern !== undefined) return {pattern: JSON.stringify(rule.pattern)};
  return patternWithout(context, events.include, []);
}

/** The generated pattern, without some calls. */
export function patternWithout(context: Context, include: Include, handled: readonly string[]): Generated {
  const except = context.baseline.events.except.map((pattern) => JSON.parse(JSON.stringify(pattern)) as Json);
  const calls = context.calls.filter((call) => !handled.includes(call));
  if (typeof include !== 'string') return generatePattern({calls, except});
  const whole = requiredCalls({events: {include, exclude: []}});
  const required = new Set([...calls, ...requiredCalls(context.baseline).unverified]);
  const exclude = [...whole.calls, ...whole.unverified].filter((call) => !required.has(call));
  return generatePattern({calls: include, exclude, except});
}

/**
 * For the commands of a remedy; nothing where EventBridge cannot say it in one pattern. A declared pattern that loses alerts is in no
 * command: the one that is generated is.
 */
export function patternBlank(context: Context): Readonly<Record<string, string>> {
  const generated = patternWithout(context, context.baseline.events.include, []);
  const wanted = declaredLeftOut(context) === null ? wantedPattern(context) : generated;
  return 'pattern' in wanted ? {PATTERN: wanted.pattern} : {};
}
