/** The default event bus of the event region, as the trails bring IAM's events to it. */
import {every} from '../gate.js';
import type {Chain} from '../route/chain.js';
import type {Drawn, Source} from '../route/hop.js';
import {TRAIL} from './kinds.js';
import {busSees} from '../hops/trail/records.js';
import {feedOf, type TrailAnswer} from '../hops/trail/trail.js';

type Fed = Pick<Chain, 'trails' | 'bus' | 'context'>;

export function eventBusSource(chain: Fed): Source {
  const {trails, bus, context} = chain;
  return {
    kind: TRAIL,
    feeds: trails.trails.map(feedOf),
    takes: (event) => busSees(context, event),
    listed: trails.gate,
    reason: whyNot(chain),
    drawn: {
      kind: 'bus',
      key: 'default',
      label: `default bus, ${context.eventRegion}`,
      gate: bus.answer.gate,
      passed: 'where IAM events arrive',
    },
  };
}

/** Without one of the trails that feed it. */
export function withoutFeed(source: Source, resource: string): Source {
  return {...source, feeds: source.feeds.filter((feed) => feed.resource !== resource)};
}

export function trailDrawn({trail, gate, admitted}: TrailAnswer): Drawn {
  return {
    kind: 'trail',
    key: trail.TrailARN,
    label: `trail ${trail.Name}`,
    gate: every(gate, admitted.gate),
    passed: 'logging management events',
    // What cannot be read of its selectors, the gate says.
    ...(admitted.gate.state === 'passes'
      ? {lets: {ways: admitted.any, verb: 'logging, and its event selectors record'}}
      : {}),
  };
}

function whyNot({trails: {trails}}: Fed): string {
  if (trails.length === 0) return TRAIL.words.missing;
  for (const {trail, gate} of trails) {
    if (gate.state === 'blocks') return `${trail.Name}: ${gate.reason}`;
  }
  return TRAIL.words.narrowed(trails.map(({trail}) => trail.Name).join(', '));
}
