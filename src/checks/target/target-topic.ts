import {awsCommand, type ByHand} from '../../delivery/command.js';
import {isOpen} from '../../delivery/gate.js';
import {parseArn} from '../../delivery/arn.js';
import {MOST_TARGETS} from '../../delivery/hops/target.js';
import type {Context} from '../../delivery/context.js';
import {arrivalsOf} from '../../delivery/recipients.js';
import type {Recipient} from '../../baseline/schema/schema.js';
import {deliveryIntact, isServed} from '../../delivery/coverage/outcome.js';
import type {Proof} from '../../delivery/proof.js';
import {openRoad} from '../../delivery/redundancy/open-road.js';
import {alarmsDo} from '../../delivery/redundancy/alarms.js';
import {judgedRules} from '../../delivery/redundancy/applies.js';
import type {RuleNode, TargetNode} from '../../delivery/route/chain.js';
import {newRuleBlanks} from '../shared/remedy/new-rule.js';
import {spare} from '../shared/spare.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'target-topic',
  title: 'The rule leads to the topic, or to a recipient',
  hop: 'target',
  severity: 'critical',
  rationale: 'A rule without a target, or with one that leads elsewhere, matches events and notifies nobody.',
  remediation: {
    console: 'EventBridge > Rules > the rule > Edit > Targets: SNS topic.',
    cli: {run: ['aws events put-targets --rule RULE_NAME --targets Id=TARGET_ID,Arn=TOPIC_ARN']},
    terraform: 'aws_cloudwatch_event_target with the ARN of the topic.',
  },
  by: 'reconcile',
  reads: ['events:ListTargetsByRule'],
  at: ['topic'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html'],
  good: {says: 'A target is the declared topic.'},
  bad: {
    says: 'The targets were removed.',
    edits: [{read: 'events:ListTargetsByRule', where: 'iam-changes', value: []}],
  },
  evaluate(proof) {
    const wanted = proof.chain.declaredTopic?.arn ?? null;
    const intact = deliveryIntact(proof.coverage);
    const judged = judgedRules(proof);
    // Where one rule leads to the declared topic, another may serve those who are no subscribers of it.
    const served = wanted !== null && judged.some(({what}) => leads(what, wanted));
    return judged.flatMap(({what: rule, redundant}): Outcome | readonly Outcome[] => {
      const {answer} = rule;
      const about = {
        resource: answer.arn,
        region: answer.region,
        declared: proof.context.baseline.topic.name ?? null,
        at: proof.context.baseline.topic.name === undefined ? ['rule'] : ['topic', 'name'],
        ...spare(answer.arn, redundant),
      };
      // Where alarms are enough and do the work, nobody needs to know where it leads.
      const spared = wanted === null && !rule.declared && intact && proof.context.baseline.alerts === 'noticed';
      if (!isOpen(rule.listGate) && spared) return [];
      const asks = `${answer.rule.Name} leads to ${wanted ?? 'a declared recipient'}`;
      if (!isOpen(rule.listGate)) return fromGate(rule.listGate, {asks, passed: '', blocked: ''}, about);
      const arns = rule.targets.map((target) => target.answer.target.Arn);
      const whole = leads(rule, wanted);
      if (whole || (served && !rule.declared && leadsToEnd(rule)))
        return {
          ...about,
          status: 'pass',
          observed: arns,
          message: `${answer.rule.Name} leads to ${whole && wanted !== null ? wanted : 'a declared recipient'}.`,
        };
      const doubt = openEnds(rule)[0];
      // Nobody declared that it leads anywhere, and another road brings the alerts, or is to bring them.
      if (wanted === null && !rule.declared && (intact || alarmsDo(proof))) return [];
      if (doubt !== undefined) return fromGate(doubt, {asks, passed: '', blocked: ''}, {...about, observed: arns});
      const fact = without(arns, wanted);
      const open = perhapsIntact(proof);
      // It is not known whether anybody needs this rule to lead anywhere.
      if (open !== null && wanted === null)
        return {
          ...about,
          status: 'unknown',
          observed: arns,
          message: `It could not be determined whether alerts need ${answer.rule.Name}: ${fact}, and of another way: ${open.reason}.`,
          doubt: open.doubt,
        };
      return {
        ...about,
        // A rule that was made anew, or stripped, is bare: there is no target that anything could be said of.
        ...(arns.length === 0 ? {hop: 'rule' as const} : {}),
        // What is declared is not so, and everybody is alerted all the same.
        ...(intact || open !== null ? {severity: 'medium' as const} : {}),
        status: 'fail',
        observed: arns,
        remedy: remedy(proof, rule, wanted),
        message: intact
          ? `Delivery is intact, but not as declared: ${answer.rule.Name} does not lead to ${wanted === null ? 'a declared recipient' : 'the topic'}, ${fact}.`
          : open !== null
            ? `Not as declared: ${answer.rule.Name} does not lead to the topic, ${fact}. Whether alerts come by another way could not be determined.`
            : `IAM changes reach ${arns.length === 0 ? 'nobody' : 'no declared recipient'} through ${answer.rule.Name}: ${fact}.`,
      };
    });
  },
});

/** Why it is not known whether everybody is alerted; null where it is known, or somebody certainly loses alerts. */
function perhapsIntact(proof: Proof): ReturnType<typeof openRoad> {
  const all = proof.context.baseline.recipients.map((_, index) => index);
  const open = all.filter((index) => !isServed(proof.coverage, index)).map((index) => openRoad(proof, index));
  return open.includes(null) ? null : (open[0] ?? null);
}

/** A target is called for where a topic is declared; where none is, somebody who is declared has to be behind the target that is there. */
function remedy(proof: Proof, {answer: {rule, region}, targets}: RuleNode, declared: string | null): ByHand {
  const {context} = proof;
  const more = declared === null ? targetsThemselves(context) : [];
  // Who is subscribed already is led to.
  const joined = targets.some(({topic, bus}) => topic !== null || bus !== null)
    ? undefined
    : newRuleBlanks(proof)['TOPIC_ARN'];
  const wanted = declared ?? (more.length === 0 ? (joined ?? null) : null);
  const put = (target: string): string =>
    awsCommand('events put-targets', region, {'event-bus-name': rule.EventBusName, rule: rule.Name, targets: target});
  const ids = freeIds(targets.map(({answer: {target}}) => target.Id));
  if (targets.length + Math.max(more.length, wanted === null ? 0 : 1) > MOST_TARGETS)
    return {
      say: `The rule has ${String(targets.length)} targets, and a rule takes no more than ${String(MOST_TARGETS)}: choose one to give up, or declare another rule.`,
    };
  if (wanted !== null) return {run: [put(`Id=${ids[0] ?? ''},Arn=${wanted}`)]};
  const ofTopics = targets.some(({topic, bus}) => topic !== null || bus !== null)
    ? 'Subscribe the declared recipients to a topic that the rule leads to, with `aws sns subscribe`.'
    : `Add a topic to the rule as a target with \`aws events put-targets\`, and subscribe the declared recipients to it with \`aws sns subscribe\`.${orDirectly(context, more)}`;
  if (more.length === 0) return {say: ofTopics};
  return {
    say: 'Add each declared recipient that a rule can reach directly as a target of the rule. The next check then says which permissions it needs.',
    run: more.map(({public: name, protocol}, at) =>
      put(`Id=${ids[at] ?? ''},Arn=${parseArn(name) === null ? 'RECIPIENT_ARN' : name}${byRole(protocol)}`),
    ),
    ...(more.length === context.baseline.recipients.length ? {} : {note: ofTopics}),
  };
}

/** Of those that a topic and a rule both reach. */
function orDirectly({baseline}: Context, named: readonly Recipient[]): string {
  const either = baseline.recipients.some((one) => !named.includes(one) && arrivalsOf(one).includes('direct'));
  return either ? ' A function, queue or delivery stream can also be a target of the rule itself.' : '';
}

/** EventBridge comes to these by a role: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html */
function byRole(protocol: Recipient['protocol']): string {
  return ['kinesis', 'firehose', 'api-destination'].includes(protocol) ? ',RoleArn=ROLE_ARN' : '';
}

/**
 * Ids that no target of the rule has: `put-targets` replaces the target whose id it is given.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html
 */
function freeIds(taken: readonly string[]): readonly string[] {
  const all = [
    'iam-alert-guard',
    ...Array.from({length: 2 * MOST_TARGETS}, (_, at) => `iam-alert-guard-${String(at + 2)}`),
  ];
  return all.filter((id) => !taken.includes(id));
}

/** Recipients that alerts are to reach as targets of a rule. */
function targetsThemselves({baseline}: Context): readonly Recipient[] {
  return baseline.recipients.filter((one) => ['direct', 'api-destination'].includes(arrivalsOf(one)[0]));
}

/** What the targets are, where none leads to the declared topic, or to a declared recipient. */
function without(arns: readonly string[], wanted: string | null): string {
  if (arns.length === 0) return 'it has no target';
  const all = arns.join(', ');
  if (wanted !== null)
    return `its ${arns.length === 1 ? `only target is ${all}` : `targets are ${all}`}, and not ${wanted}`;
  const topic = 'a topic to which one is subscribed';
  return arns.length === 1
    ? `its only target, ${all}, is neither a declared recipient nor ${topic}`
    : `none of its targets (${all}) is a declared recipient or ${topic}`;
}

function targetsBehind(rule: RuleNode): TargetNode[] {
  return rule.targets.flatMap((target) => [target, ...(target.bus?.rules ?? []).flatMap(targetsBehind)]);
}

/** Does a target, here or behind a forwarding bus, lead to the declared topic, or, where none is declared, to a declared recipient? */
function leads(rule: RuleNode, wanted: string | null): boolean {
  return targetsBehind(rule).some(({topic, end}) => {
    if (end !== null && end.recipient !== null) return wanted === null;
    if (topic === null) return false;
    return wanted === null
      ? topic.subscriptions.some(({recipient}) => recipient !== null) || topic.listGate.state !== 'passes'
      : topic.arn === wanted;
  });
}

/** Is a target of it, here or behind a forwarding bus, a declared recipient itself? */
const leadsToEnd = (rule: RuleNode): boolean =>
  targetsBehind(rule).some(({end}) => end !== null && end.recipient !== null);

/** What lies behind a bus that cannot be read, or is not followed, may lead there. */
function openEnds(rule: RuleNode): TargetNode['entry'][] {
  return targetsBehind(rule).flatMap(({bus, entry}) => {
    const gates = bus === null ? [entry] : [bus.answer.rulesGate, ...bus.rules.map(({listGate}) => listGate)];
    return gates.filter((gate) => gate.state === 'unknown' || gate.state === 'vouched');
  });
}
