/** A JSON report read back, as `merge` does: the files come from other jobs, so nothing in them is taken on trust. */
import * as z from 'zod';
import {isShallow, type Json} from '../../findings/model.js';
import type {Report} from './model.js';

const severity = z.enum(['critical', 'high', 'medium', 'low', 'info']);
const status = z.enum(['pass', 'fail', 'unknown', 'waived']);
const hop = z.enum(['account', 'trail', 'storage', 'rule', 'target', 'topic', 'key', 'subscription', 'baseline']);
const whole = z.number().int().min(0);
const changeClass = z.enum(['weakens', 'strengthens', 'neutral']);
const location = z.object({path: z.string(), line: whole, column: whole});

/** Kinds of causes that explain a run. */
export const causeKind = z.enum([
  'no-credentials',
  'unknown-profile',
  'role-refused',
  'expired-credentials',
  'refused-credentials',
  'clock',
  'host-not-found',
  'no-connection',
  'throttled',
  'timeout',
  'unavailable',
]);

/** What a policy or a pattern holds is a tenth as deep. */
const DEPTH = 200;

/** The rest of JSON is what the text is: only what is too deep to be shown is none. */
const json = z.custom<Json>((value) => value !== undefined && isShallow(value, DEPTH), {
  message: `must be JSON, at most ${DEPTH} levels deep`,
});

const finding = z.object({
  check: z.string(),
  hop,
  status,
  severity,
  title: z.string(),
  message: z.string(),
  resource: z.string().nullable(),
  region: z.string().nullable(),
  declared: json,
  observed: json,
  remediation: z.object({by: z.enum(['reconcile', 'human', 'grant-permission']), text: z.string()}).nullable(),
  location,
  docs: z.string(),
  fingerprint: z.string(),
  waiver: z.object({reason: z.string(), expires: z.string()}).exactOptional(),
});

const plan = z.object({digest: z.string(), steps: z.array(z.unknown())});
const observation = z.object({
  observedAt: z.iso.datetime({offset: true}),
  unreadable: z.array(z.object({kind: z.string().exactOptional()})),
});

/** Of some blocks only that is read which somebody takes up again; what a later version adds is ignored. */
const report = z.object({
  schema: z.literal('iam-alert-guard/report/1'),
  tool: z.object({name: z.literal('iam-alert-guard'), version: z.string()}),
  command: z.enum(['check', 'plan', 'reconcile', 'review', 'history', 'canary', 'merge']),
  generatedAt: z.iso.datetime({offset: true}),
  baseline: z.object({path: z.string(), sha256: z.string(), runbook: z.string().exactOptional()}),
  target: z.object({
    account: z.string().nullable(),
    pinned: z.string().exactOptional(),
    partition: z.string().nullable(),
    eventRegion: z.string().nullable(),
  }),
  cause: z
    .object({
      kind: causeKind,
      said: z.string(),
      message: z.string(),
      remedy: z.string(),
      nothingRead: z.boolean(),
      reads: whole,
      findings: z.array(z.string()),
    })
    .exactOptional(),
  verdict: z.enum(['in-sync', 'drifted', 'unknown']).nullable(),
  counts: z.object({pass: whole, fail: whole, unknown: whole, waived: whole}),
  findings: z.array(finding),
  organization: z.object({path: z.string(), sha256: z.string()}).exactOptional(),
  delivery: z
    .object({
      required: whole,
      delivered: whole,
      sometimes: whole.default(0),
      lost: whole.default(0),
      unknown: whole.default(0),
      noticed: whole.exactOptional(),
      recipients: z
        .array(
          z.object({
            protocol: z.string(),
            endpoint: z.string(),
            delivered: whole,
            unknown: whole.exactOptional(),
            noticed: whole.exactOptional(),
            state: z.enum(['confirmed', 'pending', 'absent', 'unknown']),
          }),
        )
        .default([]),
    })
    .nullable(),
  plan: plan.nullable().catch(null),
  observation: observation.nullable().catch(null),
  review: z
    .object({
      class: changeClass,
      changes: z.array(z.object({class: changeClass, path: z.string(), effect: z.string(), location})),
      acceptedBy: z.string().nullable().exactOptional(),
      acceptedCommit: z.string().exactOptional(),
    })
    .nullable()
    .default(null),
  notes: z.array(z.string()).default([]),
  redacted: z.literal(true).exactOptional(),
  period: z
    .object({
      previous: z.object({generatedAt: z.iso.datetime({offset: true}), sha256: z.string().regex(/^[0-9a-f]{64}$/)}),
    })
    .exactOptional(),
});

export type ParsedReport =
  | {
      readonly ok: true;
      readonly report: Report;
      /** The digest of the report before it, where it names one. */
      readonly follows?: string;
      /** Of blocks that `report` has not: what a run that takes it up again asks. */
      readonly kept: {
        readonly plan: z.output<typeof plan> | null;
        readonly observation: z.output<typeof observation> | null;
      };
    }
  /** Where in the document, and what is wrong there. */
  | {readonly ok: false; readonly problems: readonly {readonly path: string; readonly message: string}[]};

const MAX_PROBLEMS = 20;

/** `text`: the contents of a file. Delivery keeps its numbers, all in all and of each recipient; plan, picture and observation are left out. */
export function parseReport(text: string): ParsedReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {ok: false, problems: [{path: '', message: 'this is not JSON'}]};
  }
  const parsed = report.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, MAX_PROBLEMS)
      .map((issue) => ({path: issue.path.map(String).join('.'), message: issue.message}));
    return {ok: false, problems};
  }
  const {period, plan: planned, observation: observed, ...data} = parsed.data;
  return {
    ok: true,
    ...(period && {follows: period.previous.sha256}),
    kept: {plan: planned, observation: observed},
    report: {
      ...data,
      delivery: data.delivery && {...NO_DELIVERY, ...data.delivery},
      plan: null,
      route: null,
      observation: null,
    },
  };
}

const NO_DELIVERY = {
  unverified: [],
  universe: {version: '', sha256: ''},
  silentByDeclaration: [],
  losses: [],
};
