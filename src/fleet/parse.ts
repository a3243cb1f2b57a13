/** A JSON report of many accounts read back, as `merge` does: the files come from other jobs, so nothing in them is taken on trust. */
import * as z from 'zod';
import {causeKind} from '../report/model/parse.js';
import type {FleetReport} from './model.js';

const whole = z.number().int().min(0);
const account = z.string().regex(/^(?:\d{12}|account-[0-9a-f]{6})$/);
const file = z.object({path: z.string(), sha256: z.string()});
const place = z.object({path: z.string(), line: whole, column: whole});
const named = z.object({account, name: z.string().nullable()});

const report = z.object({
  schema: z.literal('iam-alert-guard/fleet/1'),
  tool: z.object({name: z.literal('iam-alert-guard'), version: z.string()}),
  command: z.enum(['check', 'plan', 'history']),
  generatedAt: z.iso.datetime({offset: true}),
  organization: z.object({
    path: z.string(),
    sha256: z.string(),
    id: z.string().nullable(),
    accounts: z.enum(['all', 'units', 'list']).exactOptional(),
  }),
  partition: z.string(),
  accounts: z.array(
    z.object({
      account,
      name: z.string().nullable(),
      verdict: z.enum(['in-sync', 'drifted', 'unknown']),
      counts: z.object({pass: whole, fail: whole, unknown: whole, waived: whole}),
      delivery: z
        .object({
          ...{required: whole, delivered: whole, sometimes: whole, lost: whole, unknown: whole},
          noticed: whole.exactOptional(),
        })
        .nullable(),
      baseline: file,
      generatedAt: z.iso.datetime({offset: true}).nullable(),
      identified: z.boolean(),
      cause: causeKind.exactOptional(),
      passing: z.boolean().exactOptional(),
      plan: z.object({digest: z.string(), steps: whole}).exactOptional(),
      history: z
        .object({
          since: z.string().nullable(),
          until: z.string().nullable(),
          complete: z.boolean(),
          changes: whole,
          alerted: whole,
          noticed: whole.exactOptional(),
          silent: whole,
          unknown: whole,
        })
        .exactOptional(),
      error: z.object({kind: z.enum(['refused', 'defect', 'no-report']), message: z.string()}).exactOptional(),
    }),
  ),
  groups: z.array(
    z.object({
      key: z.string().regex(/^[0-9a-f]{16}$/),
      check: z.string().nullable(),
      hop: z.enum(['account', 'trail', 'storage', 'rule', 'target', 'topic', 'key', 'subscription', 'baseline']),
      status: z.enum(['fail', 'unknown', 'waived']),
      severity: z.enum(['critical', 'high', 'medium', 'low', 'info']),
      title: z.string(),
      cause: z.string(),
      remediation: z.object({by: z.enum(['reconcile', 'human', 'grant-permission']), text: z.string()}).nullable(),
      location: place,
      docs: z.string().nullable(),
      waiver: z.object({reason: z.string(), expires: z.string()}).exactOptional(),
      varies: z.literal(true).exactOptional(),
      resources: z.array(z.string()),
      accounts: z.array(account).min(1),
    }),
  ),
  recipients: z
    .array(
      z.object({
        protocol: z.string(),
        endpoint: z.string(),
        accounts: z.array(account).min(1),
        reached: z.array(account),
        unknown: z.array(account),
      }),
    )
    .exactOptional(),
  leftOut: z.array(z.object({account, state: z.string()})),
  hubs: z.array(z.object({account, state: z.enum(['read', 'partly', 'unreadable']), reason: z.string().nullable()})),
  role: z.string().exactOptional(),
  externalId: z.literal(true).exactOptional(),
  reconcileRole: z.string().nullable(),
  // Of a period only the link to the report before is read back: a later run makes its own.
  period: z.object({previous: z.object({sha256: z.string().regex(/^[0-9a-f]{64}$/)})}).exactOptional(),
  shard: z.object({index: whole.min(1), of: whole.min(1).max(10_000), accounts: z.array(named)}).exactOptional(),
});

export type ParsedFleet =
  | {
      readonly ok: true;
      readonly report: FleetReport;
      /** The digest of the report before it, where it names one. */
      readonly follows?: string;
    }
  | {readonly ok: false; readonly problems: readonly {readonly path: string; readonly message: string}[]};

/** Is this JSON meant as a report of many accounts? */
export function isFleetReport(value: unknown): boolean {
  return (value as {schema?: unknown} | null)?.schema === 'iam-alert-guard/fleet/1';
}

export function parseFleet(value: unknown): ParsedFleet {
  const parsed = report.safeParse(value);
  if (parsed.success) {
    const {period, ...data} = parsed.data;
    return {ok: true, report: data, ...(period && {follows: period.previous.sha256})};
  }
  const problems = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({path: issue.path.map(String).join('.'), message: issue.message}));
  return {ok: false, problems};
}
