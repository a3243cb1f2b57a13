/** What a plan would have rested on and nobody could see, and names to prune that nothing bears. */
import {whyUnreadable} from '../delivery/gate.js';
import type {Proof} from '../delivery/proof.js';
import {OPERATIONS} from '../snapshot/reads.js';
import type {Step} from './model.js';
import {TAG_READS} from './ownership.js';

/**
 * Reads of the proof tier, and of tags, that gave no answer: a role that sees them plans on more. What is only promised has answers of
 * ours, and what they leave out was never read.
 */
export function unseenIn([observed, ...promises]: readonly Proof[]): readonly string[] {
  const asked = [
    ...(observed?.context.facts.used() ?? []),
    ...promises.flatMap(({context}) =>
      context.facts.used().filter(({answer}) => answer.status !== 'unreadable' || answer.kind !== 'not-observed'),
    ),
  ];
  const words = asked.flatMap(({read, answer}) => {
    const matters = OPERATIONS[read.op].tier === 'proof' || TAG_READS.has(read.op);
    return matters && answer.status === 'unreadable'
      ? [`${whyUnreadable(read, answer)} (${JSON.stringify(read.params)})`]
      : [];
  });
  return [...new Set(words)].sort();
}

export function unusedPrunes(steps: readonly Step[], prune: readonly string[]): readonly string[] {
  const [changes, names] = [steps.filter(({write}) => write !== null), [...new Set(prune)]];
  const used = (name: string): boolean => {
    const [resource = '', part] = name.split('#');
    return changes.some((step) => step.resource === resource && (part === undefined || step.write !== null));
  };
  return names.filter((name) => !used(name));
}
