/** Defaults that depend on other keys. After this a baseline says what holds, whether it was declared or not. */
import {requiredCalls} from './calls.js';
import type {Baseline, DeclaredBaseline, DeclaredEvents, Recipient} from './schema/schema.js';

const TEXT_PROTOCOLS: ReadonlySet<string> = new Set(['email', 'email-json', 'sms']);

export function effective({$schema: _, ...declared}: DeclaredBaseline, recipients: readonly Recipient[]): Baseline {
  const events: DeclaredEvents =
    typeof declared.events === 'string' ? {include: declared.events, exclude: [], except: []} : declared.events;
  const {reads} = requiredCalls({events});
  return {
    ...declared,
    events,
    trail: {...declared.trail, 'management-events': declared.trail['management-events'] ?? (reads ? 'all' : 'write')},
    rule: {
      ...declared.rule,
      state: declared.rule.state ?? (reads ? 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' : 'ENABLED'),
      // Prose suits those who read it as it comes; a program behind a URL or a queue expects the event.
      message:
        declared.rule.message ?? (recipients.every(({protocol}) => TEXT_PROTOCOLS.has(protocol)) ? 'readable' : 'raw'),
    },
    recipients,
  };
}
