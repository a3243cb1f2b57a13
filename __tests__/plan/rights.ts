/** Who may do what by the policies of an account, before a plan and after it: for the proof that nobody loses a right. */
import {evaluate, isMalformed, parsePolicy, type RequestContext} from '../../src/policy/index.js';
import type {Json} from '../../src/findings/model.js';
import {openPolicy} from '../../src/plan/policy/text.js';
import {promisedSnapshot} from '../../src/plan/build.js';
import {policyDifference} from '../../src/plan/policy/merge.js';
import type {Planned} from './support.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {readKey} from '../../src/snapshot/model.js';

/** Every resource policy that a snapshot holds, by the read that told it. */
export function policiesIn(snapshot: Snapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {read, answer} of snapshot.observed) {
    if (answer.status !== 'known') continue;
    const value: unknown = answer.value;
    const text = typeof value === 'string' ? value : (value as Readonly<Record<string, unknown>> | null)?.['Policy'];
    if (typeof text === 'string' && text.includes('"Statement"')) found.set(readKey(read), text);
  }
  return found;
}

const list = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
const filled = (pattern: string): string => pattern.replaceAll('*', 'x').replaceAll('?', 'x');

function principalsOf(principal: unknown): readonly RequestContext['principal'][] {
  if (principal === '*' || principal === undefined)
    return [{kind: 'anonymous'}, {kind: 'account', account: '999988887777'}];
  const {AWS, Service} = principal as {AWS?: unknown; Service?: unknown};
  return [
    ...list(Service).map((name) => ({kind: 'service' as const, names: [name]})),
    ...list(AWS).map((who): RequestContext['principal'] => {
      const account = /\d{12}/.exec(who)?.[0] ?? '999988887777';
      if (who === '*') return {kind: 'anonymous'};
      return who.includes(':role/') ? {kind: 'role', account, arn: who} : {kind: 'account', account};
    }),
  ];
}

/** For every statement the requests that it speaks of: each of its principals, actions and resources, under its own conditions. */
export function requestsOf(text: string): readonly RequestContext[] {
  return (openPolicy(text)?.statements ?? []).flatMap(({value}) => {
    const statement = value as Readonly<Record<string, Json>>;
    const keys = new Map<string, readonly string[]>();
    for (const block of Object.values((statement['Condition'] ?? {}) as Record<string, Record<string, unknown>>))
      for (const [key, values] of Object.entries(block)) keys.set(key.toLowerCase(), [filled(list(values)[0] ?? '')]);
    return principalsOf(statement['Principal']).flatMap((principal) =>
      list(statement['Action']).flatMap((action) =>
        list(statement['Resource'] ?? 'arn:aws:x:::x').map((resource) => ({
          principal,
          action: filled(action),
          resource: filled(resource),
          keys,
        })),
      ),
    );
  });
}

/** The requests that were allowed before and are not any more. */
export function lostRights(before: string, after: string): readonly RequestContext[] {
  const [was, is] = [parsePolicy(before, 'resource'), parsePolicy(after, 'resource')];
  if (isMalformed(was) || isMalformed(is)) return before === after ? [] : requestsOf(before);
  return requestsOf(before).filter(
    (request) => evaluate([was], request).effect === 'allow' && evaluate([is], request).effect !== 'allow',
  );
}

/** Statements that a plan takes away, and rights. */
export function takenAway({snapshot, plan}: Planned): string[] {
  const after = policiesIn(promisedSnapshot(snapshot, plan));
  return [...policiesIn(snapshot)].flatMap(([read, text]) => {
    const now = after.get(read);
    if (now === undefined) return [`${read} is gone`];
    return [
      ...(policyDifference(text, now)?.removed ?? ['not a policy']).map((statement) => `${read}: ${statement}`),
      ...lostRights(text, now).map((request) => `${read}: ${JSON.stringify(request)}`),
    ];
  });
}
