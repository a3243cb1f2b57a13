/** The chain as an SVG picture: from the trail at the left to the recipients at the right. State is colour, line and word. */
import {all, el, type Html} from '../../escape/html.js';
import {clip} from '../../escape/plain.js';
import {bareName, inOrder} from '../../model/links.js';
import {LIMITS} from '../../model/limits.js';
import type {HopState, RoutePicture} from '../../model/model.js';
import {HOP_WORDS} from '../../words/hop.js';

const BOX = {width: 188, height: 62, across: 44, down: 18} as const;
const NAME_CHARS = 23;
const SIGN: Readonly<Record<HopState, string>> = {passes: '✓', partly: '◐', blocks: '✗', unknown: '?', vouched: '○'};

type Node = RoutePicture['nodes'][number];

/** The column of each hop: one further than the furthest hop before it. */
function columns(nodes: readonly Node[], edges: RoutePicture['edges']): ReadonlyMap<string, number> {
  const column = new Map<string, number>();
  for (const {id} of nodes) {
    const before = edges.filter(({to, from}) => to === id && from !== id).map(({from}) => column.get(from) ?? -1);
    column.set(id, Math.max(-1, ...before) + 1);
  }
  // A recipient whom nothing leads to stands with the other recipients.
  const last = Math.max(0, ...column.values());
  for (const {id, kind} of nodes) if (kind === 'recipient') column.set(id, last);
  return column;
}

interface Placed {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

function placed(route: RoutePicture): Placed[] {
  const nodes = inOrder(route);
  const column = columns(nodes, route.edges);
  const rows = new Map<number, number>();
  return nodes.map((node) => {
    const at = column.get(node.id) ?? 0;
    const row = rows.get(at) ?? 0;
    rows.set(at, row + 1);
    return {node, x: 2 + at * (BOX.width + BOX.across), y: 2 + row * (BOX.height + BOX.down)};
  });
}

/** Null where there is nothing to draw, or too much. */
export function drawing(route: RoutePicture | null): Html | null {
  if (route === null || route.nodes.length === 0 || route.nodes.length > LIMITS.pictureNodes) return null;
  const boxes = placed(route);
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const width = Math.max(...boxes.map(({x}) => x)) + BOX.width + 2;
  const height = Math.max(...boxes.map(({y}) => y)) + BOX.height + 2;
  const edges = route.edges.slice(0, 4 * LIMITS.pictureNodes).flatMap(({from, to, state}) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a === undefined || b === undefined ? [] : [el('g', {class: state}, el('path', {d: line(a, b)}))];
  });
  return el(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': 'The chain; the table below holds the same',
    },
    ...edges,
    ...boxes.map(box),
  );
}

function line(a: Placed, b: Placed): string {
  const [x1, y1] = [a.x + BOX.width, a.y + BOX.height / 2];
  const [x2, y2] = [b.x, b.y + BOX.height / 2];
  const bend = Math.max(BOX.across / 2, Math.abs(x2 - x1) / 2);
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - 6} ${y2} M${x2 - 6} ${y2 - 4} L${x2} ${y2} L${x2 - 6} ${y2 + 4}`;
}

function box({node, x, y}: Placed): Html {
  const name = bareName(node);
  const short = name.length > NAME_CHARS ? `${clip(name, NAME_CHARS - 1)}…` : name;
  return el(
    'g',
    {class: node.state},
    el('title', {}, `${node.kind} ${name}: ${HOP_WORDS[node.state]}. ${node.note}`),
    el('rect', {x, y, width: BOX.width, height: BOX.height, rx: 7}),
    all(
      el('text', {class: 'kind', x: x + 11, y: y + 18}, node.kind),
      el('text', {class: 'name', x: x + 11, y: y + 35}, short),
      el('text', {class: 'state', x: x + 11, y: y + 52}, `${SIGN[node.state]} ${HOP_WORDS[node.state]}`),
    ),
  );
}
