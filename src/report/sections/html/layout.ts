/**
 * Where the boxes of a picture stand: each as far to the right as what it leads to allows, and beside it, so that arrows are short and
 * none passes behind a box. An arrow over several columns keeps a lane free in those between.
 */
import {inOrder} from '../../model/links.js';
import type {RoutePicture} from '../../model/model.js';

type Node = RoutePicture['nodes'][number];
type Edge = RoutePicture['edges'][number];

export interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
}

export interface Place {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly edge: Edge;
  /** The middles of the boxes' sides, and what the arrow passes between them. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Layout {
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** What takes room in a column: a box, or the lane of an arrow. */
interface Item {
  readonly node: Node | null;
  readonly height: number;
  readonly after: Item[];
  top: number;
}

/** Room for the line of the boxes' borders. */
const MARGIN = 2;
const LANE = 6;

export function layoutOf(route: RoutePicture, {width, height, across, down}: Sizes): Layout {
  const nodes = inOrder(route);
  const place = new Map(nodes.map(({id}, at) => [id, at]));
  // What leads back, as no road does, is drawn and moves nothing.
  const edges = route.edges.filter(({from, to}) => (place.get(from) ?? 0) < (place.get(to) ?? -1));
  const column = columnsOf(nodes, edges);
  const last = Math.max(0, ...column.values());
  const columns: Item[][] = Array.from({length: last + 1}, () => []);
  const boxes = new Map<string, Item>();
  for (const node of nodes) {
    const item: Item = {node, height, after: [], top: 0};
    boxes.set(node.id, item);
    columns[column.get(node.id) ?? 0]?.push(item);
  }
  const lanes = new Map<Edge, Item[]>();
  for (const edge of edges) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    let before = from;
    const own: Item[] = [];
    for (let at = (column.get(edge.from) ?? 0) + 1; at < (column.get(edge.to) ?? 0); at++) {
      const lane: Item = {node: null, height: LANE, after: [], top: 0};
      columns[at]?.push(lane);
      before.after.push(lane);
      own.push(lane);
      before = lane;
    }
    before.after.push(to);
    lanes.set(edge, own);
  }
  stack(columns, down);
  const middle = (item: Item): number => item.top + item.height / 2;
  const left = (at: number): number => MARGIN + at * (width + across);
  const places = nodes.flatMap((node): Place[] => {
    const item = boxes.get(node.id);
    return item === undefined ? [] : [{node, x: left(column.get(node.id) ?? 0), y: item.top}];
  });
  const lines = edges.flatMap((edge): Line[] => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const start = column.get(edge.from) ?? 0;
    const between = (lanes.get(edge) ?? []).flatMap((lane, at): [number, number][] => {
      const x = left(start + 1 + at);
      return [
        [x, middle(lane)],
        [x + width, middle(lane)],
      ];
    });
    return [
      {edge, points: [[left(start) + width, middle(from)], ...between, [left(column.get(edge.to) ?? 0), middle(to)]]},
    ];
  });
  const bottom = Math.max(0, ...columns.flat().map((item) => item.top + item.height));
  return {places, lines, width: left(last) + width + MARGIN, height: bottom + MARGIN};
}

/** Recipients stand at the right; what leads somewhere just before the nearest of what it leads to; a dead end just behind what leads to it. */
function columnsOf(nodes: readonly Node[], edges: readonly Edge[]): Map<string, number> {
  const earliest = new Map<string, number>();
  for (const {id} of nodes)
    earliest.set(id, Math.max(-1, ...edges.filter(({to}) => to === id).map(({from}) => earliest.get(from) ?? -1)) + 1);
  const last = Math.max(0, ...earliest.values());
  const column = new Map<string, number>();
  for (const {id, kind} of nodes.toReversed()) {
    const after = edges.filter(({from}) => from === id).map(({to}) => column.get(to) ?? last);
    const end = kind === 'recipient' ? last : (earliest.get(id) ?? 0);
    column.set(id, after.length === 0 ? end : Math.min(...after) - 1);
  }
  return column;
}

/** From the right to the left: each item at the height of what it leads to, as far as those above it leave room. */
function stack(columns: readonly (readonly Item[])[], down: number): void {
  for (const items of columns.toReversed()) {
    const aims = new Map(items.map((item) => [item, aimOf(item)]));
    // What leads nowhere stands below: its place tells nothing.
    const sorted = items.toSorted((a, b) => (aims.get(a) ?? Infinity) - (aims.get(b) ?? Infinity));
    let free = MARGIN;
    for (const item of sorted) {
      item.top = Math.max(free, (aims.get(item) ?? 0) - item.height / 2);
      free = item.top + item.height + down;
    }
  }
}

function aimOf({after}: Item): number | null {
  if (after.length === 0) return null;
  return after.reduce((sum, item) => sum + item.top + item.height / 2, 0) / after.length;
}
