import {READ_CALLS} from '../../data/iam-actions.js';
import type {Context} from '../../delivery/context.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {isOpen} from '../../delivery/gate.js';
import type {Proof} from '../../delivery/proof.js';
import {RULE} from '../../delivery/roads/kinds.js';
import {allRules} from '../../delivery/route/chain.js';
import type {Route} from '../../delivery/route/hop.js';
import {FLOOD_WORDS, floods, type Flood, type Pattern} from '../../pattern/index.js';
import {patternBlank} from '../../delivery/wanted-pattern.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'rule-floods',
  title: 'A rule sends recipients little besides IAM changes',
  hop: 'rule',
  severity: 'low',
  rationale: 'A recipient who gets every event of an account stops reading them, and misses the alert that matters.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Event pattern: match only IAM changes.',
    cli: {
      say: 'put-rule replaces the rule: add its state, description and role to the second command as the first one shows them. Targets and tags stay.',
      run: [
        'aws events describe-rule --name RULE_NAME',
        'aws events put-rule --name RULE_NAME --event-pattern PATTERN',
      ],
    },
    terraform: 'event_pattern on aws_cloudwatch_event_rule.',
  },
  by: 'human',
  reads: ['events:ListRules', 'events:ListTargetsByRule', 'sns:ListSubscriptionsByTopic'],
  at: ['rule'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules-best-practices.html'],
  good: {says: 'The rule matches changes of IAM.'},
  bad: {
    says: 'The rule matches every event of the bus.',
    edits: [{read: 'events:ListRules', where: 'default', patch: [{EventPattern: '{"source":[{"prefix":""}]}'}]}],
  },
  evaluate(proof) {
    const rules = new Map(allRules(proof.chain).map(({answer}) => [answer.arn, answer]));
    return [...passing(proof)].flatMap(([arn, routes]): Outcome[] => {
      const answer = rules.get(arn);
      if (answer === undefined) return [];
      const about = {resource: arn, region: answer.region};
      const [flood] = routes.flatMap((route) => floodOf(proof.context, route) ?? []);
      if (flood === undefined)
        return [{...about, status: 'pass', message: `${answer.rule.Name} sends little besides IAM changes.`}];
      return [
        {
          ...about,
          status: 'fail',
          blanks: patternBlank(proof.context),
          observed: {pattern: answer.rule.EventPattern ?? null, state: answer.rule.State ?? null},
          message: `Alerts can go unnoticed among other messages: ${answer.rule.Name} also sends ${FLOOD_WORDS[flood]} to a declared recipient.`,
        },
      ];
    });
  },
});

/** What an event must match on a route that lets it pass, filter policies included. */
interface Passing {
  /** Of what the state of a rule drops only API calls are concerned, so it says nothing of other events. */
  readonly events: readonly Pattern[];
  readonly calls: readonly Pattern[];
}

/** By the last rule before a declared recipient. */
function passing({routes}: Proof): ReadonlyMap<string, readonly Passing[]> {
  const found = new Map<string, Map<string, Passing>>();
  for (const route of routes) {
    const rule = route.hops.findLast(({kind}) => kind === RULE);
    if (rule === undefined || !delivers(route)) continue;
    const calls = route.hops.flatMap(({conditions}) => conditions);
    const events = route.hops.flatMap(({kind, conditions}) => (kind === RULE ? conditions.slice(0, 1) : conditions));
    // Many recipients, few distinct conditions.
    const distinct = found.get(rule.resource) ?? new Map<string, Passing>();
    found.set(rule.resource, distinct.set(JSON.stringify(calls.map(({text}) => text)), {events, calls}));
  }
  return new Map([...found].map(([arn, distinct]) => [arn, [...distinct.values()]]));
}

function delivers({recipient, hops}: Route): boolean {
  return recipient !== null && hops.every(({gate}) => isOpen(gate));
}

function floodOf(context: Context, {events, calls}: Passing): Flood | null {
  const flood = floods(events, envelopeOf(context));
  if (flood === 'everything' || flood === 'services') return flood;
  return floodOfCalls(context, calls);
}

function floodOfCalls(context: Context, conditions: readonly Pattern[]): Flood | null {
  const flood = floods(conditions, envelopeOf(context));
  // Reads are no flood where they are required.
  return flood === 'reads' && READ_CALLS.some((call) => context.calls.includes(call)) ? null : flood;
}
