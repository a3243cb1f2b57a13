/** A rule where none is that could be put right. It is never made without a target. */
import {asText, awsCommand} from '../../../delivery/command.js';
import {missingBus, type BusRef} from '../../../delivery/hops/bus.js';
import {isOpen} from '../../../delivery/gate.js';
import type {TopicAnswer} from '../../../delivery/hops/topic.js';
import type {Read} from '../../../snapshot/reads.js';
import {needsTopic} from '../../../delivery/route/ends.js';
import type {DesiredRule} from '../../desired.js';
import {canBeLed} from '../direct/ready.js';
import {errand, grantFirst, isOwn, OUR_TAG, tagsOf, type Item, type Planning} from '../../planning.js';
import type {Repair} from '../../repair/repair.js';
import {enoughOf, isAsleep} from '../../repair/sleeping.js';
import {othersOn, othersWords} from '../../repair/topics.js';
import {secondRule, secondTopic} from '../beside.js';
import {beforeAnybody} from '../joining.js';
import {change, promise} from '../change.js';
import {besidePattern, correctFirst, lossIfWritten} from './rule-pattern.js';
import {fullBus} from './full-bus.js';
import {rulesRead, targetsRead} from './rule-reads.js';

const DESCRIPTION = 'Alerts about IAM changes; made by iam-alert-guard';

/** The declared bus, which a person makes: who else may put events there is not known. */
export function newBus(ref: BusRef): Item {
  return errand('CreateEventBus', ref.arn, ref.region, `The declared bus does not exist. ${asText(missingBus(ref))}`);
}

export function newRule(planning: Planning, rule: DesiredRule, topic: TopicAnswer, repair: Repair | null): Item[] {
  const {name, arn, bus, busName} = rule;
  const named = planning.context.baseline.rule.name !== undefined;
  const narrow = lossIfWritten(planning, null);
  if (narrow !== null) return [correctFirst(narrow)];
  // In place of a rule on a bus that is missing or unread none is made on the default bus.
  const {rulesGate, ref} = planning.proof.chain.declaredBus.answer;
  if (!named && !isOpen(rulesGate))
    return [rulesGate.state === 'blocks' ? newBus(ref) : grantFirst('PutRule', arn, bus.region, rulesGate)];
  const wanted = besidePattern(planning, topic, repair);
  if ('cannot' in wanted)
    return [
      errand(
        'PutRule',
        arn,
        bus.region,
        `No pattern can be written for the declared events: ${wanted.cannot}. Declare rule.pattern.`,
      ),
    ];
  const row = {
    Name: name,
    EventBusName: busName,
    EventPattern: wanted.pattern,
    State: planning.context.baseline.rule.state,
    Description: DESCRIPTION,
  };
  const second = secondRule(planning, rule);
  if (second !== null) return [errand('PutRule', arn, bus.region, second, {after: row})];
  const unready = whyNoTarget(planning, rule, topic);
  if (unready !== null) {
    const off = switchedOff(planning, topic, repair);
    return off.length > 0 ? off : [errand('PutRule', arn, bus.region, unready, {after: row, waits: [topic.arn]})];
  }
  const full = fullBus(planning, rule, row);
  if (full !== null) return [errand('PutRule', arn, bus.region, full, {after: row})];
  const read = rulesRead(rule) as Read;
  return [
    {
      kind: 'call',
      write: {op: 'events:PutRule', region: bus.region, params: {...row, Tags: [OUR_TAG]}},
      resource: arn,
      text: named
        ? 'The declared rule does not exist.'
        : `No rule that leads to the recipients matches every required call.${wanted.why}`,
      before: null,
      after: row,
      fact: change(planning, read, [{Name: name}], row),
      also: [
        promise(read, [{Name: name}], {...row, Arn: arn}),
        promise(targetsRead(rule, name), [], []),
        promise(tagsOf.rule(arn, bus.region), [], [OUR_TAG]),
      ],
      owner: {section: 'rule', tags: null},
    },
  ];
}

/** Where no rule can be made: rules that were not made for this, and would do if somebody switched them on. */
function switchedOff({proof}: Planning, topic: TopicAnswer, repair: Repair | null): Item[] {
  if (repair?.kind !== 'beside') return [];
  const off = enoughOf(proof, topic, repair.rules.filter(isAsleep));
  return off.map(({answer: {arn, region, rule}}) => {
    const command = awsCommand('events enable-rule', region, {
      name: rule.Name,
      'event-bus-name': rule.EventBusName,
    });
    const text = `${rule.Name} is disabled. If it is enabled, no required call is lost. ${repair.why}, so a person has to enable it:\n  ${command}`;
    return errand('EnableRule', arn, region, text, {before: {State: rule.State ?? null}, after: {State: 'ENABLED'}});
  });
}

/** Why no rule can be made now, and what to do; null where one can. */
function whyNoTarget(planning: Planning, rule: DesiredRule, topic: TopicAnswer): string | null {
  if (!needsTopic(planning.proof.chain))
    return canBeLed(planning, rule)
      ? null
      : 'No rule is created yet, because no declared recipient can be its target. First do the other steps about the recipients, then plan again.';
  const alerts = planning.context.baseline.rule.name !== undefined || beforeAnybody(planning, topic).length === 0;
  const unready = alerts ? whyNotThere(planning, rule, topic) : 'no declared recipient can take alerts of a topic yet';
  return unready === null ? null : `No rule is created yet, because ${unready}. Do that first, then plan again.`;
}

/** Why the topic cannot be made the target of a new rule now; null where it can. */
function whyNotThere(planning: Planning, rule: DesiredRule, topic: TopicAnswer): string | null {
  if (topic.exists.state === 'unknown') return `it is not known whether the topic ${topic.arn} exists`;
  if (!isOpen(topic.exists)) return `the topic ${topic.arn} does not exist yet`;
  if (secondTopic(planning, topic) !== null) return `no declared recipient is subscribed to ${topic.arn}`;
  if (topic.standard.state === 'blocks') return `${topic.arn} cannot be a target: ${topic.standard.reason}`;
  if (topic.region !== rule.bus.region) return `the topic ${topic.arn} is in another Region than the bus`;
  const others = othersOn(planning.proof, topic);
  if (others.length > 0) return othersWords(topic, others);
  return isOwn(planning, topic.arn)
    ? null
    : `the topic ${topic.arn} belongs to another account: a target there needs a role that a person makes`;
}
