/** Entries of the fault catalogue, put into a healthy account and reconciled: what is cured, and what is left to whom. */
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy, type Placeholders} from '../../stand-in/healthy.js';
import {applyFault, mergePatch, type Fault} from '../../stand-in/inject.js';
import type {StandIn} from '../../stand-in/start.js';
import {bench, type Run} from './live.js';

/**
 * `reconcile`: cured by calls and verified. `asks`: cured once the recipient has confirmed. `named`: cured by calls once a person has
 * named what is to go (`--prune`). `declared`: cured by calls once the baseline says what is wanted there. `planned`: the plan has calls for it, and the stand-in cannot show that they cure it. `person`: a
 * person has to act; the plan says how. `none`: nothing is drifting, so nothing is to be cured.
 */
export type Cure = 'reconcile' | 'asks' | 'named' | 'declared' | 'planned' | 'person' | 'none';

export interface Cured {
  readonly id: string;
  readonly title: string;
  readonly cure: Cure;
  /** Calls made, in order. */
  readonly made: readonly string[];
  /** Errands: action, then the text. */
  readonly left: readonly (readonly [action: string, text: string])[];
  /** Findings of weight that stayed. */
  readonly failing: readonly string[];
  readonly errors: readonly string[];
}

const weighty = ({report}: Run): string[] =>
  report.findings
    .filter(({status, severity}) => (status === 'fail' || status === 'unknown') && !['low', 'info'].includes(severity))
    .map(({check, status}) => `${check} ${status}`);

/** An account that was healthy until the fault was put into it. */
export interface Faulted {
  readonly fault: Fault | null;
  readonly account: Account;
  /** What the things of the account are called. */
  readonly names: Placeholders;
  /** What is declared of it: the object that the file holds. */
  readonly baseline: Readonly<Record<string, unknown>>;
}

/** Does something with an account that has the fault, and lets the account go. */
export async function withFault<T>(
  standIn: StandIn,
  fault: Fault | null,
  work: (found: Faulted) => Promise<T>,
): Promise<T> {
  const account = await freshAccount(standIn);
  try {
    const healthy = await buildHealthy(standIn, account);
    const baseline = fault === null ? healthy.baseline : await applyFault(standIn, account, healthy, fault);
    return await work({fault, account, baseline, names: healthy.names});
  } finally {
    account.close();
  }
}

export function cureOf(standIn: StandIn, fault: Fault | null): Promise<Cured> {
  return withFault(standIn, fault, (found) => cure(standIn, found));
}

/** Reconciles the account until nothing more can be done by calls. */
export async function cure(standIn: StandIn, {fault, account, baseline}: Faulted): Promise<Cured> {
  await standIn.control.setConfirmation(account.id, 'pending');
  const {reconcile, plan} = bench(standIn, account, baseline);
  // What the gateway pretends stays so, whatever is called.
  if (fault?.moto === 'proxy') return pretended(fault, await plan());
  const first = await reconcile();
  const clicked = await standIn.control.confirm(account.id);
  let last = clicked.length > 0 ? await reconcile() : first;
  const steps = [...(first.report.plan?.steps ?? [])];
  const left = (last.report.plan?.steps ?? [])
    .filter(({by}) => by === 'human')
    .map(({action, text}) => [action, text] as const);
  const prune = left.flatMap(([, text]) => [...text.matchAll(/--prune '([^']+)'/g)].map(([, name]) => name ?? ''));
  const named = last.report.converged !== true && prune.length > 0;
  const message = left
    .map(([, text]) => /declare `rule\.message: (\w+)`/.exec(text)?.[1])
    .find((form) => form !== undefined);
  const declared = last.report.converged !== true && !named && message !== undefined;
  if (named) last = await reconcile({prune});
  else if (declared) last = await bench(standIn, account, mergePatch(baseline, {rule: {message}})).reconcile();
  if (named || declared) steps.push(...(last.report.plan?.steps ?? []));
  return {
    id: fault?.id ?? 'healthy',
    title: fault?.title ?? '',
    cure: ((): Cure => {
      // Without a step nothing has changed, so this is how the account was found.
      if (first.report.verdict === 'in-sync' && steps.length === 0) return 'none';
      if (last.report.converged !== true) return 'person';
      if (named || declared) return named ? 'named' : 'declared';
      return clicked.length > 0 ? 'asks' : 'reconcile';
    })(),
    made: steps.filter(({outcome}) => outcome?.state === 'done').map(({action}) => action),
    left,
    failing: weighty(last),
    errors: steps.flatMap(({outcome}) => outcome?.error ?? []),
  };
}

function pretended({id, title}: Fault, {report}: Run): Cured {
  const steps = report.plan?.steps ?? [];
  const left = steps.filter(({by}) => by === 'human').map(({action, text}) => [action, text] as const);
  const calls = steps.filter(({by}) => by === 'reconcile');
  const cure: Cure =
    report.verdict === 'in-sync' ? 'none' : calls.length > 0 && left.length === 0 ? 'planned' : 'person';
  return {
    id,
    title,
    cure,
    made: calls.map(({action}) => action),
    left,
    failing: weighty({exit: 0, report}),
    errors: [],
  };
}

/** One row of the table in `docs/reconcile.md`. */
export function rowOf({id, title, cure, made, left}: Cured): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
  const what = cure === 'person' ? left.map(([action]) => action) : made;
  return `| ${id} | ${cell(title)} | ${cure} | ${[...new Set(what)].join(', ')} |`;
}

export const TABLE_BEGINS = '<!-- begin: catalogue (npx tsx scripts/reconcile-table.ts) -->';
export const TABLE_ENDS = '<!-- end: catalogue -->';
