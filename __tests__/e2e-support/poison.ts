/** A snapshot with hostile text wherever AWS lets somebody write, and then some. */
import {readFileSync} from 'node:fs';
import {snapshotFile} from './cli.js';

type Value = string | number | boolean | null | Value[] | {[name: string]: Value};

/** Texts that hold texts (policies, patterns) are changed inside, and stay what they are. */
function rename(value: Value, from: string, to: string): Value {
  if (typeof value === 'string') {
    if (value.startsWith('{')) return JSON.stringify(rename(JSON.parse(value) as Value, from, to));
    return value.replaceAll(from, to);
  }
  if (Array.isArray(value)) return value.map((inner) => rename(inner, from, to));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rename(inner, from, to)]));
}

interface Entry {
  readonly read: {readonly op: string};
  readonly answer: {value?: Value};
}

/**
 * `broken-by-name` in examples/snapshots, the rule and the topic of which (they share a name) end in `text`; the rule is described
 * by it, a stranger is subscribed under it, a statement of the topic's policy is named by it.
 */
export function poisonedSnapshot(name: string, text: string): string {
  const snapshot = JSON.parse(readFileSync(snapshotFile(name), 'utf8')) as {observed: Entry[]};
  const value = (op: string): Value => {
    const found = snapshot.observed.find(({read, answer}) => read.op === op && answer.value !== undefined)?.answer
      .value;
    if (found === undefined) throw new Error(`${name}.json holds no ${op}`);
    return found;
  };
  for (const rule of value('events:ListRules') as {[name: string]: Value}[]) rule['Description'] = text;
  const rows = value('sns:ListSubscriptionsByTopic') as {[name: string]: Value}[];
  rows.push({...rows[0]!, SubscriptionArn: 'PendingConfirmation', Protocol: 'email', Endpoint: `${text}x@example.net`});
  const topic = value('sns:GetTopicAttributes') as Record<string, string>;
  const policy = JSON.parse(topic['Policy'] ?? '{}') as {Statement: {Sid?: string}[]};
  for (const statement of policy.Statement) statement.Sid = text;
  topic['Policy'] = JSON.stringify(policy);
  return JSON.stringify(rename(snapshot as unknown as Value, 'iam-change-alerts', `iam-change-alerts${text}`));
}
