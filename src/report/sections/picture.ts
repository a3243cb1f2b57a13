/** The chain as a small Mermaid picture, coloured by state; the table of hops says the same in words. */
import {drawnName} from '../model/links.js';
import {fence, mermaidLabel} from '../escape/markdown.js';
import {LIMITS} from '../model/limits.js';
import type {HopState, RoutePicture} from '../model/model.js';

/** Legible on GitHub's light and dark pages alike: the text colour is set with the fill. */
const CLASSES: Readonly<Record<HopState, string>> = {
  passes: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  partly: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  blocks: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
  unknown: 'fill:#eaeef2,stroke:#57606a,color:#1f2328,stroke-dasharray:4 3',
  vouched: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328,stroke-dasharray:4 3',
  idle: 'fill:#ffffff,stroke:#8c959f,color:#1f2328',
};

const ARROWS: Readonly<Record<HopState, string>> = {
  passes: '-->',
  partly: '-->|some|',
  blocks: '-.->|lost|',
  unknown: '-.->|unknown|',
  vouched: '-.->|vouched|',
  idle: '-.->',
};

/**
 * A fenced diagram, or an empty text where there is nothing to draw or too much. GitHub renders Mermaid:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 */
export function picture(route: RoutePicture | null): string {
  if (route === null || route.nodes.length === 0 || route.nodes.length > LIMITS.pictureNodes) return '';
  // Ids of our own: those of the route may hold anything.
  const ids = new Map(route.nodes.map((node, index) => [node.id, `n${index}`]));
  const nodes = route.nodes.map(
    (node, index) =>
      `  n${index}["${lines(node)
        .map((line) => mermaidLabel(line))
        .join('<br/>')}"]:::${node.state}`,
  );
  const edges = route.edges.flatMap((edge) => {
    const from = ids.get(edge.from);
    const to = ids.get(edge.to);
    return from === undefined || to === undefined ? [] : [`  ${from} ${ARROWS[edge.state]} ${to}`];
  });
  const used = new Set(route.nodes.map((node) => node.state));
  const classes = Object.entries(CLASSES)
    .filter(([state]) => used.has(state as HopState))
    .map(([state, style]) => `  classDef ${state} ${style}`);
  return fence(
    'mermaid',
    ['flowchart LR', ...nodes, ...edges.slice(0, 4 * LIMITS.pictureNodes), ...classes].join('\n'),
    400,
  );
}

/** A bus is told from others by its region, which would be broken in the middle. */
function lines(node: RoutePicture['nodes'][number]): string[] {
  const {kind, name} = drawnName(node);
  const comma = node.kind === 'bus' ? name.lastIndexOf(', ') : -1;
  return comma < 0 ? [kind, name] : [kind, name.slice(0, comma), name.slice(comma + 2)];
}
