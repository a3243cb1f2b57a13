/** The hops of the chain as pictures and tables name them. */
import type {RoutePicture} from './model.js';

type Node = RoutePicture['nodes'][number];

/** What comes before what: trail, bus, rule, topic, recipient. Where nothing decides, the order stays. */
export function inOrder({nodes, edges}: RoutePicture): Node[] {
  const before = new Map<string, string[]>();
  for (const {from, to} of edges) before.set(to, [...(before.get(to) ?? []), from]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const placed = new Set<string>();
  const ordered: Node[] = [];
  // Without recursion: a route is as deep as somebody's forwarding rules.
  const waiting = nodes.map(({id}) => ({id, seen: false})).reverse();
  const entered = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const {id, seen} = next;
    const node = byId.get(id);
    if (node === undefined || placed.has(id)) continue;
    if (seen) {
      placed.add(id);
      ordered.push(node);
    } else if (!entered.has(id)) {
      entered.add(id);
      waiting.push({id, seen: true}, ...[...(before.get(id) ?? [])].reverse().map((each) => ({id: each, seen: false})));
    }
  }
  return ordered;
}

const PROTOCOL =
  /^(?:email-json|email|sms|https|http|sqs|lambda|firehose|application|kinesis|logs|api-destination|chat) (?=\S)/;

/** Without the kind, which stands beside it: "trail management-events" is "management-events". */
export function bareName({kind, label}: Node): string {
  if (label.startsWith(`${kind} `)) return label.slice(kind.length + 1);
  if (kind === 'bus') return label.replace(/^default bus\b/, 'default');
  return kind === 'recipient' ? label.replace(PROTOCOL, '') : label;
}

/** In the room of a box: a recipient's protocol beside its kind, and of an ARN what tells it from others. */
export function drawnName(node: Node): {readonly kind: string; readonly name: string} {
  const name = bareName(node);
  const {kind, label} = node;
  const protocol = kind === 'recipient' && label.endsWith(` ${name}`) ? label.slice(0, -name.length - 1) : '';
  return {
    kind: protocol === '' ? kind : `${kind}, ${protocol}`,
    name: name.startsWith('arn:') ? name.split(':').slice(5).join(':') || name : name,
  };
}
