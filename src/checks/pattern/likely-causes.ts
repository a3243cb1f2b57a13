/** What in the text of patterns explains that calls are lost, so that a finding about the loss can name it. */
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';

/** Lints of what never matches, or takes the place of what would. The others are about size, style and what AWS documents. */
const LOSING: ReadonlySet<string> = new Set([
  'pattern-dropped-arm',
  'pattern-literal-star',
  'pattern-never-fires',
  'pattern-or-as-field',
  'pattern-other-service',
  'pattern-replaced-field',
  'pattern-unknown-call',
  'pattern-unknown-field',
  'pattern-wrong-case',
  'pattern-wrong-type',
]);

/** Causes that are told one by one. */
const TOLD = 2;

/** "A likely cause, at $.detail.eventName[3]: ...": one sentence, or none. Names that may only be newer than this version are no cause. */
export function likelyCauses({context}: Proof, rules: readonly RuleNode[]): string[] {
  const [only, another] = rules;
  // One that matches nothing says by itself which field stops it, in sentences of its own.
  if (only !== undefined && another === undefined && only.answer.miss !== null) return [only.answer.miss];
  const found = rules.flatMap(({answer: {rule, miss}}) => {
    if (miss !== null) return [`${rule.Name}: ${miss.replace(/\.$/, '')}`];
    const text = rule.EventPattern ?? '';
    const lints = text === '' ? [] : context.patterns.lints(text);
    return lints
      .filter(({id, severity}) => LOSING.has(id) && severity !== 'low')
      .map(({path, message}) => `at ${path}${rules.length > 1 ? ` of ${rule.Name}` : ''}: ${message}`);
  });
  if (found.length === 0) return [];
  const left = found.length - TOLD;
  const more = left > 0 ? `; and ${String(left)} more, which the pattern checks name` : '';
  return [`Likely ${found.length === 1 ? 'cause' : 'causes'}: ${found.slice(0, TOLD).join('; ')}${more}.`];
}
