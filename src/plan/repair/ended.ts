/**
 * Alerts that a rule brings today, and that a pattern for the required calls in its place would end. Nobody declared them, and somebody may
 * wait for them.
 */
import {IAM_ACTIONS, iamAction} from '../../data/iam-actions.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {judgeRule} from '../../delivery/hops/rule.js';
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import {wantedPattern} from '../../delivery/wanted-pattern.js';
import {coverRoutes, type Pattern} from '../../pattern/index.js';
import {meantCall} from '../../pattern/lint/near-names.js';
import type {Combination, Condition} from '../../pattern/language/model.js';
import {otherServices} from './services.js';

/** What the rule watches besides, each in a few words; none where nothing would end. */
export function endedBy(proof: Proof, rule: RuleNode): readonly string[] {
  const {answer} = rule;
  if (answer.pattern === null) return [];
  const ofIam = answer.relevant || answer.meant;
  const services = otherServices(answer.rule.EventPattern, ofIam);
  if (services.length > 0) return services;
  if (!ofIam) return ['other events'];
  const foreign = foreignCalls(answer.pattern);
  return foreign.length > 0 ? foreign : namedFirst(undeclaredCalls(proof, rule).map((call) => `iam:${call}`));
}

/** Calls of IAM that need not alert, and of which the rule lets some through. */
function undeclaredCalls({context}: Proof, {answer}: RuleNode): readonly string[] {
  const wanted = wantedPattern(context);
  if ('cannot' in wanted) return [];
  const required = new Set(context.calls);
  const calls = IAM_ACTIONS.flatMap(({name, event}) => (event && !required.has(name) ? [name] : []));
  const {account, patterns, eventRegion} = context;
  const next = judgeRule({...answer.rule, EventPattern: wanted.pattern}, eventRegion, account, patterns);
  const envelope = envelopeOf(context);
  const [is, will] = [answer.conditions, next.conditions].map((conditions) =>
    coverRoutes([conditions], calls, envelope),
  );
  return calls.filter((call) => is?.get(call)?.verdict !== 'never' && will?.get(call)?.verdict !== 'always');
}

/** Calls that other services have, to try what is no list of names. */
const SAMPLES = ['RunInstances', 'CreateBucket', 'DeleteBucket', 'PutBucketPolicy', 'UpdateTrail', 'StopLogging'];
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['source', 'aws.ec2'],
  ['detail.eventSource', 'ec2.amazonaws.com'],
]);

/** Calls of other services that an alternative takes up, which names no source of theirs. */
function foreignCalls({combinations}: Pattern): readonly string[] {
  return namedFirst([...new Set(combinations.flatMap(takesUp))].sort());
}

/** A name that is added to its list brings calls of IAM, and none of another service that has a call of that name. */
export function isOfIamAlone({answer: {pattern, rule}}: RuleNode): boolean {
  return otherServices(rule.EventPattern, true).length === 0 && pattern?.combinations.every(isHeld) === true;
}

function isHeld(combination: Combination): boolean {
  return combination.some(({path, test}) => {
    const sample = OTHERS.get(path);
    return sample !== undefined && !test(sample);
  });
}

function takesUp(combination: Combination): readonly string[] {
  if (isHeld(combination)) return [];
  const names = combination.find(({path}) => path === 'detail.eventName');
  if (names === undefined) return combination.some(isOfCalls) ? ['calls of other services'] : [];
  const exact = exactTexts(names);
  if (exact === null) return SAMPLES.some((name) => names.test(name)) ? ['calls of other services'] : [];
  return exact.filter((name) => iamAction(name) === undefined && meantCall(name) === undefined);
}

/** It looks at something that events of CloudTrail have, whatever the service. */
function isOfCalls({path}: Condition): boolean {
  return path === 'detail-type' || path.startsWith('detail.');
}

/** The names where it lists nothing else; null where it has another form. */
function exactTexts({matchers}: Condition): readonly string[] | null {
  const texts: string[] = [];
  for (const matcher of matchers) {
    if (matcher.kind === 'text' && !matcher.but && matcher.sets.every(({operator}) => operator === 'exact'))
      texts.push(...matcher.sets.map(({text}) => text));
    else return null;
  }
  return texts;
}

const MOST = 4;

function namedFirst(names: readonly string[]): readonly string[] {
  const rest = names.length - MOST;
  return rest <= 1 ? names : [...names.slice(0, MOST), `and ${String(rest)} more`];
}
