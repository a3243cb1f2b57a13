/** `checks/rule/` holds the checks of EventBridge rules. */
import {unreadDoubt} from '../../delivery/doubt.js';
import {missingBus, type BusAnswer} from '../../delivery/hops/bus.js';
import type {Chain, RuleNode} from '../../delivery/route/chain.js';
import {PASSES, blocks, every, isOpen, some, unreadable, whyUnreadable, type Gate} from '../../delivery/gate.js';
import {ruleCoverage} from '../../delivery/coverage/by-hop.js';
import {deliveryIntact} from '../../delivery/coverage/outcome.js';
import type {Proof} from '../../delivery/proof.js';
import {RULE} from '../../delivery/roads/kinds.js';
import {isForOthers, missOf} from '../../delivery/roads/rule.js';
import {tellsDeclared} from '../../delivery/hops/receiver/notifications.js';
import {passedBy} from '../../delivery/route/routes.js';
import {isFed, type StrayRule} from '../../delivery/route/misplaced.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {newRuleBlanks, ruleThatFeeds} from '../shared/remedy/new-rule.js';

export const check = defineCheck({
  id: 'rule-present',
  title: 'A rule on the right bus sees IAM events',
  hop: 'rule',
  severity: 'critical',
  rationale:
    'IAM events arrive on the default bus of one region per partition. A rule in another place looks right but never fires. This is the ' +
    'most common reason why IAM alerts never worked.',
  remediation: {
    console:
      'EventBridge in the event region > Rules > default bus > Create rule, with the pattern that `iam-alert-guard plan` prints, and with the topic as its target.',
    cli: {
      run: [
        'aws events put-rule --region us-east-1 --name RULE_NAME --event-pattern PATTERN',
        'aws events put-targets --region us-east-1 --rule RULE_NAME --targets Id=1,Arn=TOPIC_ARN',
      ],
    },
    terraform: 'aws_cloudwatch_event_rule and aws_cloudwatch_event_target, with a provider of the event region.',
  },
  by: 'reconcile',
  reads: ['events:ListRules', 'events:DescribeEventBus', 'events:ListRuleNamesByTarget'],
  at: ['rule'],
  sources: [
    'https://repost.aws/knowledge-center/eventbridge-rule-triggers-iam-single-region',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event.html',
  ],
  good: {says: 'The declared rule is on the default bus of us-east-1.'},
  bad: {
    says: 'No rule is left on the bus.',
    edits: [{read: 'events:ListRules', value: []}],
  },
  evaluate(proof) {
    const {chain, context} = proof;
    const {name} = context.baseline.rule;
    const bus = chain.declaredBus.answer;
    const region = context.eventRegion;
    const about = {
      region,
      resource: name ?? bus.ref.arn,
      at: name === undefined ? ['rule'] : ['rule', 'name'],
      blanks: {...newRuleBlanks(proof), ...(name === undefined ? {} : {RULE_NAME: name})},
    };
    if (bus.listed.status === 'unreadable') {
      const read = {op: 'events:ListRules', region, params: {EventBusName: bus.ref.name}} as const;
      // Nobody declared a rule, and alarms are enough and do the work: what was not looked at is a remark.
      if (name === undefined && context.baseline.alerts === 'noticed' && deliveryIntact(proof.coverage)) {
        const message = `Not looked at: the rules of the bus ${bus.ref.name}, and so none of what the checks of rules, of their targets and of who watches the chain ask. Alarms alert without them. ${whyUnreadable(read, bus.listed)}.`;
        return [{...about, status: 'unknown', severity: 'info', message, doubt: unreadDoubt(read, bus.listed)}];
      }
      return [
        fromGate(
          unreadable(read, bus.listed),
          {
            asks: `${name === undefined ? 'a rule for IAM changes' : `the rule ${name}`} exists`,
            passed: '',
            blocked: '',
          },
          about,
        ),
      ];
    }
    return [{...about, ...(name === undefined ? anyRule(proof) : namedRule(proof, name))}];
  },
});

/** Rules that look right and stand elsewhere, and a sentence about them. */
function straysOf({evidence, context}: Proof): {readonly strays: readonly string[]; readonly words: string} {
  const place = ({bus, region}: StrayRule): string => {
    const where = region === context.eventRegion ? [] : [`in ${region}`];
    return (bus === 'default' && where.length > 0 ? where : [`on the bus ${bus}`, ...where]).join(' ');
  };
  const all = evidence.strays.rules.map((stray) => ({stray, text: `${stray.name} ${place(stray)}`}));
  const texts = (fed: boolean): string => all.flatMap(({stray, text}) => (stray.fed === fed ? [text] : [])).join(', ');
  const [right, wrong] = [texts(true), texts(false)];
  const words = [
    ...(wrong === '' ? [] : [` Found ${wrong}, where IAM events never arrive.`]),
    ...(right === '' ? [] : [` Found ${right}, which is not the declared bus.`]),
  ];
  return {strays: all.map(({text}) => text), words: words.join('')};
}

function namedRule(proof: Proof, name: string): Outcome {
  const {chain, context, coverage, serving} = proof;
  const bus = chain.declaredBus.answer;
  const intact = deliveryIntact(coverage);
  const [found] = serving.rules;
  if (found === undefined) {
    const {strays, words} = straysOf(proof);
    return {
      ...noBus(bus),
      status: 'fail',
      severity: intact ? 'medium' : 'critical',
      declared: name,
      observed: strays,
      message: intact
        ? `Delivery is intact, but not by the declared rule: ${name} does not exist, another rule does the work.${words}`
        : `IAM changes do not alert through ${name}: there is no such rule on the bus ${bus.ref.name} in ${context.eventRegion}.${words}`,
    };
  }
  const about = {resource: found.what.answer.arn, declared: name};
  const fed = feeding(chain, 'it');
  if (fed.state === 'passes')
    return {...about, status: 'pass', message: `The rule ${name} is on the bus ${bus.ref.name}.`};
  const outcome = fromGate(
    fed,
    {
      asks: `IAM events come to the rule ${name}`,
      passed: '',
      blocked: intact
        ? `Delivery is intact, but not by the declared rule ${name}`
        : `IAM changes do not alert through ${name}`,
    },
    about,
  );
  return {...outcome, ...unfed(proof, outcome), ...(intact ? {severity: 'medium'} : {})};
}

/** The rule is there, and what lacks stands before it: nothing that is written to the rule itself would make anything arrive. */
function unfed(proof: Proof, {status}: Outcome): Partial<Outcome> {
  return status === 'fail' ? {by: 'human', ...ruleThatFeeds(proof)} : {};
}

/** A rule on another bus would be no rule of the declared one. */
function noBus({exists, ref}: BusAnswer): Partial<Outcome> {
  return exists.state === 'blocks' ? {by: 'human', resource: ref.arn, remedy: missingBus(ref)} : {};
}

/** Do IAM's events come to the bus of the declared rule? */
function feeding(chain: Chain, what: string): Gate {
  const {ref} = chain.declaredBus.answer;
  if (isFed(chain, ref)) return PASSES;
  const {rules, answer} = chain.bus;
  const unlisted = [answer.rulesGate, ...rules.map(({listGate}) => listGate)].filter(({state}) => state !== 'passes');
  return some(
    unlisted,
    blocks(`${what} is on the bus ${ref.name}, and no rule of the default bus forwards IAM events to it`),
  );
}

function anyRule(proof: Proof): Outcome {
  const {chain, context, coverage, alarms} = proof;
  const {ref, exists} = chain.declaredBus.answer;
  const relevant = chain.declaredBus.rules.filter(({answer}) => answer.relevant && answer.rule.ManagedBy === undefined);
  const names = relevant.map(({answer}) => answer.rule.Name);
  const {strays, words} = straysOf(proof);
  if (ref.arn === chain.bus.answer.ref.arn) {
    // What an AWS service manages (the rule of an event source, say) serves where it leads on.
    const managed = names.length > 0 ? [] : managedRules(proof);
    const seeing = [...names, ...managed];
    if (seeing.length > 0)
      return {status: 'pass', observed: seeing, message: `${seeing.join(', ')} can see IAM events.`};
    const meant = meantWords(proof);
    // Nobody declared a rule, and alarms do the work; or are to do it, and what is wrong with them is said elsewhere.
    const content = context.baseline.alerts === 'noticed' || deliveryIntact(coverage);
    if (content && alarms.length > 0)
      return {
        status: 'pass',
        observed: [],
        message: 'No rule sees IAM events; alarms on metric filters report that something changed.',
      };
    // Which log groups alarms could count is not known.
    if (content && chain.trails.gate.state === 'unknown')
      return fromGate(chain.trails.gate, {asks: 'IAM events come to a rule', passed: '', blocked: ''});
    // An alarm may report some of them.
    const lead = alarms.length > 0 ? 'No rule alerts anybody to IAM changes' : 'IAM changes reach nobody';
    const {mend} = meant;
    return {
      status: 'fail',
      observed: [...meant.names, ...strays],
      // A second rule beside one that was meant for this would alert twice once that one is corrected.
      ...(mend === undefined ? {} : {remedy: {say: `Correct the pattern of ${mend}: see rule-pattern-coverage.`}}),
      message: `${lead}: no rule on the default bus in ${context.eventRegion} matches a required call.${meant.words}${words}`,
    };
  }
  const intact = deliveryIntact(coverage);
  const blocked = intact ? 'Delivery is intact, but not by the declared bus' : 'IAM changes do not alert as declared';
  const none = `no rule on the bus ${ref.name} in ${ref.region} matches a required call`;
  const gate = every(exists, names.length > 0 ? feeding(chain, names.join(', ')) : blocks(none));
  const passed = `${names.join(', ')} on the bus ${ref.name} can see IAM events.`;
  const found = fromGate(
    gate,
    {asks: `IAM events come to ${names.join(', ')}`, passed, blocked},
    {observed: names, declared: ref.name, at: ['rule', 'bus']},
  );
  const outcome =
    names.length > 0 && isOpen(exists)
      ? {...found, ...unfed(proof, found)}
      : {...found, ...noBus(chain.declaredBus.answer)};
  return intact && outcome.status === 'fail' ? {...outcome, severity: 'medium'} : outcome;
}

/**
 * Names of rules that an AWS service manages and by which a route leads on. What User Notifications makes of what its rule sees, for
 * recipients whom it tells, has a check of its own.
 */
function managedRules({chain, routes}: Proof): string[] {
  const open = routes.filter(({hops}) => hops.every(({gate}) => gate.state !== 'blocks'));
  return chain.bus.rules.flatMap(({answer: {arn, rule, relevant}, notifications}) =>
    relevant &&
    rule.ManagedBy !== undefined &&
    (open.some((route) => passedBy(route, RULE).includes(arn)) || tellsDeclared(notifications))
      ? [rule.Name]
      : [],
  );
}

function noMatch({answer: {readable}}: RuleNode): string {
  return readable.state === 'blocks' ? `${readable.reason}.` : 'its pattern matches no IAM event.';
}

/**
 * Rules that were meant for this and match nothing of it, and what keeps them from it, unless `rule-pattern-coverage` says so: one cause is
 * told once. The others are a number.
 */
function meantWords(proof: Proof): {
  readonly names: readonly string[];
  readonly words: string;
  /** The first of them that was not made for other events. */
  readonly mend?: string;
} {
  const found = proof.chain.bus.rules.filter(({meant, answer}) => meant && !answer.relevant);
  const [first, ...others] = found;
  if (first === undefined) return {names: [], words: ''};
  const names = found.map(({answer}) => answer.rule.Name);
  const rest = others.length === 1 ? 'does not match either' : 'do not match either';
  const more = others.length === 0 ? '' : ` ${names.slice(1).join(', ')} ${rest}.`;
  const mend = found.find((rule) => !isForOthers(rule))?.answer.rule.Name;
  const judged = ruleCoverage(proof)?.rules.some(({answer}) => answer.arn === first.answer.arn) === true;
  const why = judged ? 'see `rule-pattern-coverage`.' : (missOf(first) ?? noMatch(first));
  const words = ` ${names[0] ?? ''} does not: ${why}${more}`;
  return {names, words, ...(mend === undefined ? {} : {mend})};
}
