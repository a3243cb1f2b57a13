/** YAML nodes -> plain values, with a place for each. */
import {isAlias, isMap, isPair, isScalar, isSeq} from 'yaml';
import type {Node, Pair, YAMLMap} from 'yaml';
import type {Fault} from './bytes.js';
import type {BaselinePath} from '../model.js';
import {quote} from './text.js';

export const MAX_DEPTH = 50;
export const MAX_ALIASES = 100;

/** A file with this many faults gets no better advice from more of them. */
export const MAX_FAULTS = 50;

export interface Place {
  /** Offset of the key, or null for list entries and the root. */
  readonly key: number | null;
  readonly value: number;
  /** The scalar as it is spelled in the file, or null. */
  readonly spelling: string | null;
}

/** The key of `Walk.places`. */
export function pathKey(path: BaselinePath): string {
  return JSON.stringify(path);
}

/** Turns nodes into values, notes where each stands, and follows aliases within the limits. */
export class Walk {
  readonly places = new Map<string, Place>();
  private readonly anchors = new Map<string, Node>();
  private aliases = 0;

  constructor(
    private readonly text: string,
    readonly faults: Fault[],
  ) {}

  value(node: Node | null, path: BaselinePath, key: number | null, depth: number, at = offsetOf(node)): unknown {
    if (this.faults.length >= MAX_FAULTS) return undefined;
    const spelling =
      isScalar(node) && node.range
        ? this.text.slice(node.range[0], Math.min(node.range[1], node.range[0] + 400))
        : null;
    this.places.set(pathKey(path), {key, value: at ?? key ?? 0, spelling});
    if (node === null) return null;
    if (isAlias(node)) return this.alias(node.source, path, key, depth, at ?? 0);
    if ('anchor' in node && typeof node.anchor === 'string') this.anchors.set(node.anchor, node);
    if (isScalar(node)) return this.scalar(node.value, at ?? 0);
    if (depth > MAX_DEPTH)
      return this.fault(at ?? 0, `nested deeper than ${MAX_DEPTH} levels`, 'does an alias contain itself?');
    if (isMap(node)) return this.map(node as YAMLMap<Node, Node | null>, path, depth);
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        this.value(item as Node | null, [...path, index], null, depth + 1, offsetOf(item as Node | null) ?? at),
      );
    }
    return this.fault(at ?? 0, 'not readable as YAML', null);
  }

  private map(node: YAMLMap<Node, Node | null>, path: BaselinePath, depth: number): unknown {
    // Without a prototype, `__proto__` is a key like any other.
    const result = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const name = this.keyName(pair);
      if (name === null) continue;
      const offset = offsetOf(pair.key) ?? 0;
      if (Object.hasOwn(result, name)) {
        this.fault(offset, `the key ${quote(name)} is used twice`, 'remove one of the two', true);
        continue;
      }
      result[name] = this.value(pair.value, [...path, name], offset, depth + 1);
    }
    return result;
  }

  private keyName(pair: Pair<Node, Node | null>): string | null {
    const {key} = pair;
    if (isScalar(key)) {
      if (key.value === '<<' && key.type === 'PLAIN') {
        this.fault(
          offsetOf(key) ?? 0,
          'merge keys ("<<") are not part of YAML 1.2',
          'write the keys out, or use an alias for a whole value',
          true,
        );
        return null;
      }
      return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    }
    this.fault(offsetOf(key) ?? 0, 'a key must be plain text', null);
    return null;
  }

  private alias(name: string, path: BaselinePath, key: number | null, depth: number, at: number): unknown {
    const target = this.anchors.get(name);
    if (target === undefined) return this.fault(at, 'this alias has no anchor before it', null);
    this.aliases++;
    if (this.aliases > MAX_ALIASES) {
      if (this.aliases === MAX_ALIASES + 1)
        this.fault(at, `more than ${MAX_ALIASES} aliases are expanded`, 'write the values out');
      return undefined;
    }
    return this.value(target, path, key, depth, at);
  }

  private scalar(value: unknown, at: number): unknown {
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return this.fault(at, 'not a number that JSON can hold', null);
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        return this.fault(at, 'a number too large to be read exactly', 'if it is an identifier, quote it');
      return value;
    }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    return this.fault(at, 'not a value that JSON can hold', null);
  }

  private fault(offset: number, message: string, hint: string | null, mild = false): undefined {
    if (this.faults.length < MAX_FAULTS) this.faults.push({offset, message, hint, mild});
  }
}

function offsetOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}
