/** The chain as a small picture: one node a hop that matters, with its state in a word and a sentence. */
import type {RoutePicture} from '../../report/model/model.js';
import {standingWords} from '../../report/words/hop.js';
import {every, isOpen, PASSES, unknown, type Gate} from '../gate.js';
import {trailDrawn} from '../roads/event-source.js';
import {RULE, TARGET, TRAIL} from '../roads/kinds.js';
import {deadEnd, ruleDrawn} from '../roads/rule.js';
import {topicDrawn} from '../roads/topic.js';
import type {Proof} from '../model.js';
import {carryingTrails, judgedRules, judgedTargets, judgedTrails} from '../redundancy/applies.js';
import {targetKey, type RuleNode} from '../route/chain.js';
import {mayReach, type Drawn, type Hop, type Route} from '../route/hop.js';
import {Drawing} from './drawing.js';
import {recipientState} from './report-block.js';
import {getsAll} from '../coverage/outcome.js';
import {shareOf} from './share.js';

/** More than a screenful helps nobody; the findings have the rest. */
const MOST_RECIPIENTS = 12;

export function pictureOf(proof: Proof): RoutePicture {
  const {bus: source, routes, chain} = proof;
  const drawing = new Drawing();
  const place = drawing.add(source.drawn);
  for (const feed of feeds(proof)) drawing.join(drawing.start(feed), place);
  for (const rule of rules(proof)) drawing.join(place, drawing.add(rule));
  for (const {rule, node} of judgedTargets(proof)) {
    const from = drawing.add(ruleDrawn(rule));
    const key = targetKey(rule, node);
    for (const {hops} of routes) {
      const at = hops.findIndex((hop) => hop.key === key);
      if (at >= 0) follow(drawing, from, hops.slice(at));
    }
  }
  for (const {what} of judgedRules(proof)) drawDeadEnd(drawing, what);
  drawOtherRules(proof, drawing, place);
  drawAlarms(proof, drawing);
  if (chain.declaredTopic !== null) drawing.add(topicDrawn(chain.declaredTopic, 'exists'));
  drawRecipients(proof, drawing);
  const open = [...routes, ...proof.alarms].some(({recipient, hops}) => recipient === null && isDoubt(hops));
  return drawing.finish((node) => shareOf(proof, drawing, node), open);
}

/** What could not be read of it may lead on. */
function isDoubt(hops: readonly Hop[]): boolean {
  return hops.some(({gate}) => gate.state === 'unknown') && !hops.some(({gate}) => gate.state === 'blocks');
}

/** The hops behind one another, from a node on. */
function follow(drawing: Drawing, from: string, hops: readonly Hop[]): void {
  let before = from;
  for (const {drawn} of hops) {
    if (drawn === undefined) continue;
    const id = drawing.add(drawn);
    drawing.join(before, id, drawn.arrow ?? null);
    before = id;
  }
}

/** A rule that is in order and has nothing behind it that anybody declared. */
function drawDeadEnd(drawing: Drawing, rule: RuleNode): void {
  const drawn = ruleDrawn(rule);
  if (drawn.gate.state !== 'passes' || rule.notifications !== null) return;
  const id = drawing.add(drawn);
  if (drawing.leadsOn(id)) return;
  const label = rule.targets.length === 0 ? 'no target' : 'other targets';
  const ends = rule.targets.flatMap(({end}) => end ?? []);
  const taken = ends.find(({gate}) => gate.state === 'vouched');
  if (taken !== undefined) {
    const end = {kind: TARGET.name, key: rule.answer.arn, label: taken.resource, gate: taken.gate, passed: ''};
    drawing.join(id, drawing.add(end));
    return;
  }
  drawing.join(id, drawing.add({...missing(TARGET.name, label, PASSES, deadEnd(rule)), key: rule.answer.arn}));
}

/** Whom no judged rule leads to, another rule may; and whom one leads to, others may reach as well: the ways to them, from the bus on. */
function drawOtherRules(proof: Proof, drawing: Drawing, place: string): void {
  const {routes, bus, context} = proof;
  const isDrawn = ({hops}: Route): boolean =>
    hops.some(({kind, drawn}) => kind === RULE && drawn !== undefined && drawing.has(drawn));
  const others = [...context.baseline.recipients.slice(0, MOST_RECIPIENTS).keys()].flatMap((index) => {
    const own = routes.filter(({recipient, source}) => recipient === index && source === bus);
    if (!own.some(isDrawn)) return own;
    // Where calls are missing, a way that is broken may be why.
    const whole = getsAll(proof.coverage, index);
    return own.filter(({hops}) => hops.every(({gate, forOthers}) => (whole ? isOpen(gate) : forOthers !== true)));
  });
  // Where calls are missing, what could not be read may bring them.
  const whole = context.baseline.recipients.every((_, index) => getsAll(proof.coverage, index));
  const doubtful = routes.filter(
    ({recipient, source, hops}) =>
      recipient === null && source === bus && isDoubt(hops) && !hops.some(({forOthers}) => forOthers === true),
  );
  // Only now: what is drawn for one recipient is no judged rule for the next.
  for (const {hops} of whole ? others : [...others, ...doubtful]) follow(drawing, place, hops);
}

/**
 * The alarm road, where it leads to somebody declared: from the trails to the log group, and on. Where being noticed is enough and somebody
 * is not, what ends on the way as well.
 */
function drawAlarms({alarms, chain, coverage, context}: Proof, drawing: Drawing): void {
  const trails = new Map(chain.trails.trails.map((trail) => [trail.trail.TrailARN, trail]));
  const {alerts, recipients} = context.baseline;
  const lacking = alerts === 'noticed' && !recipients.every((_, index) => getsAll(coverage, index));
  for (const {recipient, source, hops} of alarms) {
    if (recipient === null && !isDoubt(hops) && !lacking) continue;
    const group = drawing.add(source.drawn);
    for (const {resource, gate} of source.feeds) {
      const trail = trails.get(resource);
      if (trail !== undefined) drawing.join(drawing.start(trailDrawn(trail)), group, gate);
    }
    follow(drawing, group, hops);
  }
}

/** What is missing stands in its place. What could not be read is not missing: it has the name that is declared, or none. */
function missing(kind: string, label: string, gate: Gate, reason: string, name?: string): Drawn {
  if (gate.state !== 'passes') return {kind, key: '', label: name ?? 'not read', gate, passed: ''};
  return {kind, key: '', label, gate: {state: 'blocks', reason}, passed: ''};
}

function feeds(proof: Proof): Drawn[] {
  const {trails} = judgedTrails(proof);
  if (trails.length > 0) return trails.map(trailDrawn);
  const {listed} = proof.bus;
  const {name} = proof.context.baseline.trail;
  if (name === undefined) return [missing(TRAIL.name, 'no trail', listed, 'no trail records IAM events')];
  // The declared one is not there, and others may do its work.
  return [
    missing(TRAIL.name, `trail ${name}`, listed, 'there is no such trail', name),
    ...carryingTrails(proof.chain).map(trailDrawn),
  ];
}

/** Nobody needs a rule who gets all without one, or by an alarm that is enough. */
function isToldByAlarm(proof: Proof, index: number): boolean {
  const {routes, alarms} = proof;
  return getsAll(proof.coverage, index) || alarms.some((route) => routes.includes(route) && mayReach(route, index));
}

/** Over an enabled rule for required calls, to somebody declared or perhaps. */
function leadsSomewhere({recipient, hops}: Route): boolean {
  const [rule] = hops.filter(({kind}) => kind === RULE);
  return (
    rule !== undefined &&
    rule.gate.state !== 'blocks' &&
    rule.forOthers !== true &&
    (recipient !== null || isDoubt(hops))
  );
}

function rules(proof: Proof): Drawn[] {
  const found = judgedRules(proof);
  if (found.length > 0) return found.map(({what}) => ruleDrawn(what));
  const {name} = proof.context.baseline.rule;
  const {rulesGate} = proof.chain.bus.answer;
  // Who is to be told by an alarm, or may be, misses none.
  if (name === undefined && proof.context.baseline.recipients.every((_, index) => isToldByAlarm(proof, index)))
    return [];
  // A rule that is drawn for where it leads matches required calls, too.
  if (name === undefined && proof.routes.some((route) => leadsSomewhere(route))) return [];
  return name === undefined
    ? [missing(RULE.name, 'no rule', rulesGate, 'no rule on this bus matches a required call')]
    : [missing(RULE.name, `rule ${name}`, rulesGate, 'there is no such rule on this bus', name)];
}

function drawRecipients(proof: Proof, drawing: Drawing): void {
  const recipients = proof.context.baseline.recipients.slice(0, MOST_RECIPIENTS);
  for (const [index, {protocol, public: endpoint}] of recipients.entries()) {
    const places = proof.presences.filter(({recipient}) => recipient === index);
    const best = places.find(({gate}) => gate.state === 'passes') ?? places[0];
    const unseen = best === undefined && recipientState(proof, index) === 'unknown';
    const id = drawing.add({
      kind: 'recipient',
      key: String(index),
      label: `${protocol} ${endpoint}`,
      gate: unseen
        ? unknown('not read', 'open')
        : (best?.gate ?? {state: 'blocks', reason: standingWords({state: 'absent', protocol})}),
      passed: 'confirmed',
    });
    for (const {place, gate} of places) drawing.join(drawing.add(place), id, gate);
    for (const {hops} of proof.routes.filter((route) => route.recipient === index)) {
      const at = hops.findLastIndex(({drawn}) => drawn !== undefined);
      const last = hops[at]?.drawn;
      if (last !== undefined && drawing.has(last))
        drawing.join(drawing.add(last), id, every(...hops.slice(at + 1).map((hop) => hop.gate)));
    }
  }
}
