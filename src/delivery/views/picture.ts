/** The chain as a small picture: one node a hop that matters, with its state in a word and a sentence. */
import type {HopState, RoutePicture} from '../../report/model/model.js';
import type {Gate} from '../gate.js';
import {trailDrawn} from '../roads/event-source.js';
import {RULE, TRAIL} from '../roads/kinds.js';
import {ruleDrawn} from '../roads/rule.js';
import {topicDrawn} from '../roads/topic.js';
import type {Proof} from '../model.js';
import {carryingTrails, judgedRules, judgedTargets, judgedTrails} from '../redundancy/applies.js';
import {targetKey} from '../route/chain.js';
import type {Drawn, Hop, Route} from '../route/hop.js';
import {recipientState} from './report-block.js';

type Node = RoutePicture['nodes'][number];
type Edge = RoutePicture['edges'][number];

/** More than a screenful helps nobody; the findings have the rest. */
const MOST_RECIPIENTS = 12;

class Drawing {
  readonly nodes: Node[] = [];
  readonly edges: Edge[] = [];
  readonly #ids = new Map<string, string>();
  readonly #missed: () => number;

  /** @param missed how many required calls do not get past the source and the rules */
  constructor(missed: () => number) {
    this.#missed = missed;
  }

  /** Answers the node's id. */
  add(drawn: Drawn): string {
    const {kind, key, label, gate, passed, partly} = drawn;
    const known = this.#ids.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const id = `${kind}${String(this.#ids.size)}`;
    this.#ids.set(`${kind} ${key}`, id);
    const state = this.stateOf(drawn);
    const words = state === 'partly' && partly !== undefined ? partly(this.#missed()) : passed;
    this.nodes.push({id, kind, label, state, note: gate.state === 'passes' ? words : gate.reason});
    return id;
  }

  has({kind, key}: Drawn): boolean {
    return this.#ids.has(`${kind} ${key}`);
  }

  join(from: string, to: string, state: HopState): void {
    if (!this.edges.some((edge) => edge.from === from && edge.to === to)) this.edges.push({from, to, state});
  }

  stateOf({gate, partly}: Drawn): HopState {
    return gate.state === 'passes' && partly !== undefined && this.#missed() > 0 ? 'partly' : gate.state;
  }

  /** The hops behind one another, from a node on. */
  follow(from: string, hops: readonly Hop[]): void {
    let before = from;
    for (const {drawn} of hops) {
      if (drawn === undefined) continue;
      const id = this.add(drawn);
      this.join(before, id, drawn.arrow?.state ?? this.stateOf(drawn));
      before = id;
    }
  }
}

export function pictureOf(proof: Proof): RoutePicture {
  const {bus: source, coverage, routes, chain} = proof;
  let missed: number | undefined;
  const drawing = new Drawing(
    () => (missed ??= coverage.upTo(RULE).filter(({verdict}) => verdict !== 'always').length),
  );
  const place = drawing.add(source.drawn);
  for (const feed of feeds(proof)) drawing.join(drawing.add(feed), place, feed.gate.state);
  for (const rule of rules(proof)) drawing.join(place, drawing.add(rule), drawing.stateOf(rule));
  for (const {rule, node} of judgedTargets(proof)) {
    const from = drawing.add(ruleDrawn(rule));
    const key = targetKey(rule, node);
    for (const {hops} of routes) {
      const at = hops.findIndex((hop) => hop.key === key);
      if (at >= 0) drawing.follow(from, hops.slice(at));
    }
  }
  drawOtherRules(proof, drawing, place);
  drawAlarms(proof, drawing);
  if (chain.declaredTopic !== null) drawing.add(topicDrawn(chain.declaredTopic, 'nothing leads to it'));
  drawRecipients(proof, drawing);
  return {nodes: drawing.nodes, edges: drawing.edges};
}

/** Whom no judged rule leads to, another rule may: the way to them, from the bus on. */
function drawOtherRules({routes, bus, context}: Proof, drawing: Drawing, place: string): void {
  for (const index of context.baseline.recipients.slice(0, MOST_RECIPIENTS).keys()) {
    const own = routes.filter(({recipient, source}) => recipient === index && source === bus);
    const isDrawn = ({hops}: Route): boolean =>
      hops.some(({kind, drawn}) => kind === RULE && drawn !== undefined && drawing.has(drawn));
    if (!own.some(isDrawn)) own.forEach(({hops}) => drawing.follow(place, hops));
  }
}

/** The alarm road, where it leads to somebody declared: from the trails to the log group, and on. */
function drawAlarms({alarms, chain}: Proof, drawing: Drawing): void {
  const trails = new Map(chain.trails.trails.map((trail) => [trail.trail.TrailARN, trail]));
  for (const {recipient, source, hops} of alarms) {
    if (recipient === null) continue;
    const group = drawing.add(source.drawn);
    for (const {resource, gate} of source.feeds) {
      const trail = trails.get(resource);
      if (trail !== undefined) drawing.join(drawing.add(trailDrawn(trail)), group, gate.state);
    }
    drawing.follow(group, hops);
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

function rules(proof: Proof): Drawn[] {
  const found = judgedRules(proof);
  if (found.length > 0) return found.map(({what}) => ruleDrawn(what));
  const {name} = proof.context.baseline.rule;
  const {rulesGate} = proof.chain.bus.answer;
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
        ? {state: 'unknown', reason: 'not read', permissions: []}
        : (best?.gate ?? {state: 'blocks', reason: 'not subscribed'}),
      passed: 'confirmed',
    });
    for (const {place, gate} of places) drawing.join(drawing.add(place), id, gate.state);
  }
}
