/** Services that a rule watches beside IAM: a pattern for IAM alone in its place would end the alerts on them. */
import {isRecord} from '../../snapshot/shape.js';

/** `aws.kms` and `kms.amazonaws.com` name a service; a word that is no service's is a mistake, and nobody is alerted by it. */
const SERVICE = /^(?:aws\.[a-z0-9-]+|[a-z0-9.-]+\.amazonaws\.com)$/;
const IAM = new Set(['aws.iam', 'iam.amazonaws.com']);

/**
 * The names of other services in `source` and `detail.eventSource`, sorted. Where a pattern speaks of IAM, none if it names one service alone, which
 * is then IAM's, or a mistake for it; where it does not, whatever it names is what it watches.
 *
 * @param text an event pattern in JSON. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
export function otherServices(text: string | undefined, ofIam: boolean): readonly string[] {
  const found = {source: new Set<string>(), eventSource: new Set<string>()};
  if (text === undefined) return [];
  collect(JSON.parse(text), found);
  if (!ofIam) return [...new Set(Object.values(found).flatMap((names) => [...names]))].sort();
  const others = Object.values(found).flatMap((names) => (names.size > 1 ? [...names] : []));
  return [...new Set(others)].filter((name) => SERVICE.test(name) && !IAM.has(name)).sort();
}

function collect(node: unknown, found: Readonly<Record<'source' | 'eventSource', Set<string>>>): void {
  if (Array.isArray(node)) for (const arm of node) collect(arm, found);
  if (!isRecord(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'source' || key === 'eventSource') && Array.isArray(value)) {
      for (const one of value) if (typeof one === 'string') found[key].add(one);
    } else if (key === '$or' || key === 'detail') collect(value, found);
  }
}
