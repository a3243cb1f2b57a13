/**
 * A rule that brings some of the required calls, and others besides: the names of the calls that it leaves out are added to its own list, so
 * that nothing ends which it brings today. A list matches where one of its values does:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import {patternWithout} from '../../delivery/wanted-pattern.js';
import type {Json} from '../../findings/model.js';
import {decideCoverage, parsePattern} from '../../pattern/index.js';
import {isPlain, withFact} from '../facts.js';
import {covers, isBrought, verdictsOf} from './covers.js';
import {endedBy, isOfIamAlone} from './ended.js';
import {whenOn} from './sleeping.js';

const EVENT_NAME = ['detail', 'eventName'];

/** What a list of names is made of; a list that says which calls are not meant is left as it is. */
const NAMES = new Set(['prefix', 'suffix', 'wildcard', 'equals-ignore-case']);

const known = new WeakMap<Proof, Map<RuleNode, string | null>>();

/** Its pattern with the names that are missing; null where another pattern ends nothing, or where names alone do not bring every required call. */
export function withNames(proof: Proof, rule: RuleNode): string | null {
  const byRule = known.get(proof) ?? new Map<RuleNode, string | null>();
  known.set(proof, byRule);
  const found = byRule.has(rule) ? (byRule.get(rule) ?? null) : widened(proof, rule);
  byRule.set(rule, found);
  return found;
}

function widened(proof: Proof, rule: RuleNode): string | null {
  const {context} = proof;
  const {pattern, readable, relevant, rule: row} = rule.answer;
  if (pattern === null || readable.state !== 'passes' || !relevant || row.EventPattern === undefined) return null;
  if (context.baseline.rule.pattern !== undefined || !isOfIamAlone(rule) || endedBy(proof, rule).length === 0)
    return null;
  const value = JSON.parse(row.EventPattern) as Json;
  const names = listIn(value);
  const more = missingNames(proof, rule);
  if (names === null || more === null || !names.every(isName)) return null;
  const text = JSON.stringify(withFact(value, EVENT_NAME, [...names, ...more]));
  // That nothing ends is proven, and not only meant.
  const kept = decideCoverage(pattern, [parsePattern(text)]);
  return kept.verdict === 'covered' && covers(proof, whenOn(proof, rule, text)) ? text : null;
}

function listIn(pattern: Json): readonly Json[] | null {
  const detail = isPlain(pattern) ? pattern['detail'] : undefined;
  const list = isPlain(detail) ? detail['eventName'] : undefined;
  return Array.isArray(list) ? (list as readonly Json[]) : null;
}

function isName(matcher: Json): boolean {
  return typeof matcher === 'string' || (isPlain(matcher) && Object.keys(matcher).every((key) => NAMES.has(key)));
}

/** As the generated pattern names them; null where it asks for more than names, such as who made the call. */
function missingNames(proof: Proof, rule: RuleNode): readonly Json[] | null {
  const {context} = proof;
  const {include} = context.baseline.events;
  const verdicts = verdictsOf(proof, whenOn(proof, rule));
  const brought = [...verdicts].flatMap(([call, verdict]) => (isBrought(verdict) ? [call] : []));
  // A word for all changes takes in calls that IAM does not have yet, and names those that it leaves out.
  const wanted = patternWithout(context, include, typeof include === 'string' ? [] : brought);
  if ('cannot' in wanted) return null;
  const value = JSON.parse(wanted.pattern) as Json;
  const detail = isPlain(value) ? value['detail'] : undefined;
  const asked = isPlain(value) && isPlain(detail) ? [...Object.keys(value), ...Object.keys(detail)] : [];
  return asked.every((key) => ASKED.has(key)) ? listIn(value) : null;
}

const ASKED = new Set(['source', 'detail-type', 'detail', 'eventSource', 'eventName']);
