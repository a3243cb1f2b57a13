/** The chain as a small picture: one node a joint that matters, with its state in a word and a sentence. */
import type {HopState, RoutePicture} from '../../report/model/model.js';
import {nameOf} from '../arn.js';
import {recipientState} from './report-block.js';
import type {RuleNode} from '../route/walk.js';
import type {Gate} from '../gate.js';
import {every} from '../gate.js';
import {judgedRules, judgedTargets, judgedTrails} from '../redundancy/applies.js';
import type {Proof} from '../proof.js';

type Node = RoutePicture['nodes'][number];
type Edge = RoutePicture['edges'][number];

const STATE: {readonly [S in Gate['state']]: HopState} = {
  passes: 'passes',
  blocks: 'blocks',
  unknown: 'unknown',
  vouched: 'vouched',
};

function note(gate: Gate, passed: string): string {
  return gate.state === 'passes' ? passed : gate.reason;
}

/** More than a screenful helps nobody; the findings have the rest. */
const MOST_RECIPIENTS = 12;

class Drawing {
  readonly nodes: Node[] = [];
  readonly edges: Edge[] = [];
  readonly #ids = new Map<string, string>();

  add(kind: string, key: string, label: string, state: HopState, words: string): string {
    const known = this.#ids.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const id = `${kind}${String(this.#ids.size)}`;
    this.#ids.set(`${kind} ${key}`, id);
    this.nodes.push({id, kind, label, state, note: words});
    return id;
  }

  join(from: string, to: string, state: HopState): void {
    if (!this.edges.some((edge) => edge.from === from && edge.to === to)) this.edges.push({from, to, state});
  }
}

function ruleState(proof: Proof, rule: RuleNode): {state: HopState; words: string} {
  const gate = every(rule.answer.gate, rule.listGate);
  if (gate.state !== 'passes') return {state: STATE[gate.state], words: note(gate, '')};
  const missed = proof.coverage.byStage('rule').filter(({verdict}) => verdict !== 'always').length;
  if (!rule.answer.relevant) return {state: 'blocks', words: 'its pattern matches no required call'};
  return missed === 0
    ? {state: 'passes', words: 'enabled, matches every required call'}
    : {state: 'partly', words: `${String(missed)} required calls do not get past trail and rules`};
}

export function pictureOf(proof: Proof): RoutePicture {
  const {chain, context} = proof;
  const drawing = new Drawing();
  const bus = drawing.add(
    'bus',
    'default',
    `default bus, ${context.eventRegion}`,
    STATE[chain.bus.answer.gate.state],
    note(chain.bus.answer.gate, 'where IAM events surface'),
  );
  const trails = judgedTrails(proof).trails;
  for (const trail of trails) {
    const gate = every(trail.gate, trail.admitted.gate);
    const id = drawing.add(
      'trail',
      trail.trail.TrailARN,
      `trail ${trail.trail.Name}`,
      STATE[gate.state],
      note(gate, 'logging management events'),
    );
    drawing.join(id, bus, STATE[gate.state]);
  }
  if (trails.length === 0) {
    const gate = chain.trails.gate;
    const state = gate.state === 'passes' ? 'blocks' : STATE[gate.state];
    drawing.join(
      drawing.add('trail', '', 'no trail', state, note(gate, 'no trail records the event region')),
      bus,
      state,
    );
  }
  const rules = judgedRules(proof);
  for (const {what} of rules) {
    const {state, words} = ruleState(proof, what);
    drawing.join(bus, drawing.add('rule', what.answer.arn, `rule ${what.answer.rule.Name}`, state, words), state);
  }
  if (rules.length === 0) {
    const gate = chain.bus.answer.rulesGate;
    const state = gate.state === 'passes' ? 'blocks' : STATE[gate.state];
    drawing.join(
      bus,
      drawing.add(
        'rule',
        '',
        context.baseline.rule.name === undefined ? 'no rule' : `rule ${context.baseline.rule.name}`,
        state,
        note(gate, 'no rule on this bus matches a required call'),
      ),
      state,
    );
  }
  drawTargets(proof, drawing);
  drawRecipients(proof, drawing);
  return {nodes: drawing.nodes, edges: drawing.edges};
}

function drawTargets(proof: Proof, drawing: Drawing): void {
  for (const {rule, node} of judgedTargets(proof)) {
    const from = drawing.add(
      'rule',
      rule.answer.arn,
      `rule ${rule.answer.rule.Name}`,
      ruleState(proof, rule).state,
      ruleState(proof, rule).words,
    );
    const way = every(node.entry, node.answer.role?.gate ?? {state: 'passes'});
    if (node.topic !== null) {
      const topic = every(node.topic.gate, node.admission?.gate ?? {state: 'passes'});
      drawing.join(
        from,
        drawing.add(
          'topic',
          node.topic.arn,
          `topic ${nameOf(node.topic.arn.slice(node.topic.arn.lastIndexOf(':') + 1))}`,
          STATE[topic.state],
          note(topic, 'admits EventBridge'),
        ),
        STATE[way.state],
      );
    } else if (node.bus !== null) {
      const ref = node.bus.answer.ref;
      const id = drawing.add(
        'bus',
        ref.arn,
        `bus ${ref.name}, ${ref.region}`,
        STATE[node.bus.answer.gate.state],
        note(node.bus.answer.gate, 'receives forwarded events'),
      );
      drawing.join(from, id, STATE[way.state]);
      for (const next of node.bus.rules.filter(({answer}) => answer.relevant)) {
        const {state, words} = ruleState(proof, next);
        drawing.join(id, drawing.add('rule', next.answer.arn, `rule ${next.answer.rule.Name}`, state, words), state);
      }
    }
  }
  const declared = proof.chain.declaredTopic;
  if (declared !== null) {
    drawing.add(
      'topic',
      declared.arn,
      `topic ${declared.arn.slice(declared.arn.lastIndexOf(':') + 1)}`,
      STATE[declared.gate.state],
      note(declared.gate, 'nothing leads to it'),
    );
  }
}

function drawRecipients(proof: Proof, drawing: Drawing): void {
  const {chain, context} = proof;
  for (const [index, recipient] of context.baseline.recipients.slice(0, MOST_RECIPIENTS).entries()) {
    const rows = [...chain.topics.values()].flatMap((topic) =>
      topic.subscriptions.filter((row) => row.recipient === index).map((row) => ({topic, row})),
    );
    const best = rows.find(({row}) => row.gate.state === 'passes') ?? rows[0];
    const gate: Gate = best?.row.gate ?? {state: 'blocks', reason: 'not subscribed'};
    const unseen = rows.length === 0 && recipientState(proof, index) === 'unknown';
    const state = unseen ? 'unknown' : STATE[gate.state];
    const id = drawing.add(
      'recipient',
      String(index),
      `${recipient.protocol} ${recipient.public}`,
      state,
      unseen ? 'could not be looked at' : note(gate, 'confirmed'),
    );
    for (const {topic, row} of rows) {
      const from = drawing.add(
        'topic',
        topic.arn,
        `topic ${topic.arn.slice(topic.arn.lastIndexOf(':') + 1)}`,
        STATE[topic.gate.state],
        note(topic.gate, 'exists'),
      );
      drawing.join(from, id, STATE[row.gate.state]);
    }
  }
}
