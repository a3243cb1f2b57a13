/** The chain as an SVG picture: from the trail at the left (on a narrow screen: at the top) to the recipients. State is colour, line and word. */
import {all, el, type Html} from '../../escape/html.js';
import {clip} from '../../escape/plain.js';
import {bareName, drawnName} from '../../model/links.js';
import {LIMITS} from '../../model/limits.js';
import type {HopState, RoutePicture} from '../../model/model.js';
import {HOP_WORDS} from '../../words/hop.js';
import {layoutOf, type Line, type Place} from './layout.js';

const BOX = {width: 174, height: 62, across: 34, down: 14} as const;
/** The same on its side: for a narrow screen the chain is drawn from top to bottom. */
const TURNED = {width: BOX.height, height: BOX.width, across: 26, down: 10} as const;
const NAME_CHARS = 17;
/** Wider pictures are not made narrower than this, on a screen: they are moved. */
const WIDE = 800;
const SIGN: Readonly<Record<HopState, string>> = {
  passes: '✓',
  partly: '◐',
  blocks: '✗',
  unknown: '?',
  vouched: '○',
  idle: '–',
};

/** Null where there is nothing to draw, or too much. */
export function drawing(route: RoutePicture | null): Html | null {
  if (route === null || route.nodes.length === 0 || route.nodes.length > LIMITS.pictureNodes) return null;
  return all(drawn(route, false), drawn(route, true));
}

/** @param turned from top to bottom: the style shows one of the two */
function drawn(route: RoutePicture, turned: boolean): Html {
  const laid = layoutOf(route, turned ? TURNED : BOX);
  const [width, height] = turned ? [laid.height, laid.width] : [laid.width, laid.height];
  return el(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': 'The chain; the table below holds the same',
      class: turned ? 'turned' : width > WIDE ? 'across wide' : 'across',
      // The style has the last word on all of these; where a viewer strips it, one picture is left, with lines and names on its own ground.
      ...(turned ? {display: 'none'} : {}),
      fill: 'none',
      stroke: 'currentColor',
    },
    ...laid.lines
      .slice(0, 4 * LIMITS.pictureNodes)
      .map(({edge, points}) => el('g', {class: edge.state}, el('path', {d: path(points, turned)}))),
    ...laid.places.map(({node, x, y}) => box(turned ? {node, x: y, y: x} : {node, x, y})),
  );
}

/** From side to side of boxes in curves, and straight through the lanes between them. */
function path(points: Line['points'], turned: boolean): string {
  const at = (along: number, beside: number): string => (turned ? `${beside} ${along}` : `${along} ${beside}`);
  const [[x1, y1] = [0, 0]] = points;
  let [x, y] = [x1, y1];
  let d = `M${at(x, y)}`;
  points.slice(1).forEach(([nextX, nextY], index) => {
    const end = index === points.length - 2 ? nextX - 6 : nextX;
    const bend = (nextX - x) / 2;
    d += index % 2 === 0 ? ` C${at(x + bend, y)} ${at(nextX - bend, nextY)} ${at(end, nextY)}` : ` L${at(end, nextY)}`;
    [x, y] = [nextX, nextY];
  });
  return `${d} M${at(x - 6, y - 4)} L${at(x, y)} L${at(x - 6, y + 4)}`;
}

/** Of a long name both ends, since names begin alike. */
function shortName(name: string): string {
  if (name.length <= NAME_CHARS) return name;
  const head = Math.ceil((NAME_CHARS - 1) / 2);
  return `${clip(name, head)}…${name.slice(name.length - (NAME_CHARS - 1 - head))}`;
}

function box({node, x, y}: Place): Html {
  const {kind, name} = drawnName(node);
  return el(
    'g',
    {class: node.state},
    el('title', {}, `${node.kind} ${bareName(node)}: ${HOP_WORDS[node.state]}. ${node.note}`),
    el('rect', {x, y, width: BOX.width, height: BOX.height, rx: 7}),
    el(
      'g',
      {fill: 'currentColor', stroke: 'none'},
      el('text', {class: 'kind', x: x + 10, y: y + 18}, clip(kind, 28)),
      el('text', {class: 'name', x: x + 10, y: y + 35}, shortName(name)),
      el('text', {class: 'state', x: x + 10, y: y + 52}, `${SIGN[node.state]} ${HOP_WORDS[node.state]}`),
    ),
  );
}
