/** The JSON Schema of the baseline as editors want it: with the ids of checks and the names of calls to choose from. */
import {CHECKS} from '../../checks/index.js';
import {baselineJsonSchema} from '../../baseline/schema/schema.js';
import {SCHEMA_ADDRESS} from '../../baseline/schema/address.js';
import * as shape from '../../baseline/schema/shapes.js';
import {IAM_ACTIONS} from '../../data/iam-actions.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * What may be chosen stands beside what is allowed: a file for a newer version of this tool names checks and calls that this one does not
 * know, and globs name many.
 */
export function editorSchema(): Record<string, unknown> {
  const checks = CHECKS.map(({id, title}) => ({const: id, description: title})).sort((a, b) =>
    a.const < b.const ? -1 : 1,
  );
  const calls = IAM_ACTIONS.filter(({event}) => event).map(({name}) => `iam:${name}`);
  const choice = (node: Node, choices: readonly object[]): Node => {
    const {pattern, ...rest} = node;
    return {...rest, anyOf: [...choices, {pattern}]};
  };
  const enriched = (node: unknown, key: string): unknown => {
    if (Array.isArray(node)) return (node as unknown[]).map((each) => enriched(each, ''));
    if (typeof node !== 'object' || node === null) return node;
    const {pattern} = node as Node;
    if (key === 'check' && typeof pattern === 'string') return choice(node as Node, checks);
    if (pattern === shape.CALL.source) return choice(node as Node, [{enum: [...calls].sort()}]);
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, enriched(each, name)]));
  };
  const {$schema, ...rest} = enriched(baselineJsonSchema(), '') as Record<string, unknown>;
  return {$schema, $id: SCHEMA_ADDRESS, ...rest};
}
