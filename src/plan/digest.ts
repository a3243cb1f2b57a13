/**
 * The digest of a plan: SHA-256 over its canonical steps, the facts that they rest on, and what could not be seen. The same digest
 * means the same calls on the same facts, so a plan that was reviewed can be carried out and no other.
 */
import {createHash} from 'node:crypto';
import {asJson, canonical} from './facts.js';
import type {Step} from './model.js';

/** @returns 64 hex digits */
export function digestOf(
  about: {readonly account: string | null; readonly partition: string},
  steps: readonly Step[],
  unseen: readonly string[],
): string {
  const said = steps.map(({action, resource, region, by, before, after, write, fact}) => ({
    action,
    resource,
    region,
    by,
    // Nobody carries out what a person is told, and its words hold counts and ages that change from run to run.
    ...(fact === null ? {} : {before, after, write, rests: {read: fact.read, at: fact.at, is: fact.before}}),
  }));
  return createHash('sha256')
    .update(canonical(asJson({version: 1, ...about, steps: said, unseen})))
    .digest('hex');
}
