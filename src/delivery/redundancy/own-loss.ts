/** What is known to be lost on the routes of a recipient that were read, where another route, which nobody could read, may do the work. */
import type {Proof} from '../model.js';

/** Where and why nothing comes by any route that was read to its end, as `the topic (ARN: reason)`; null where something does or may, or where no route was. */
export function ownLoss({routes}: Pick<Proof, 'routes'>, recipient: number): string | null {
  const losing = routes
    .filter((route) => route.recipient === recipient)
    .map(({hops}) => hops.find(({gate}) => gate.state === 'blocks'));
  const [first] = losing;
  if (first?.gate.state !== 'blocks' || losing.includes(undefined)) return null;
  return `the ${first.kind.at} (${first.resource}: ${first.gate.reason})`;
}
