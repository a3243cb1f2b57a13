/** After the steps: look again, with patience, until the account is as declared or only people can go on. */
import type {Verdict} from '../report/model/model.js';
import type {Plan} from '../plan/model.js';

/** One more look at the account. */
export interface Seen {
  readonly verdict: Verdict;
  readonly plan: Plan;
}

export interface VerifyOptions<S extends Seen> {
  readonly observe: () => Promise<S>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds to wait for AWS to show what it has taken. */
  readonly patience: number;
  /** Milliseconds to wait, besides, for people to confirm. */
  readonly confirmation: number;
  readonly onWait?: (pending: number) => void;
}

export interface Verified<S extends Seen> {
  readonly last: S;
  readonly converged: boolean;
}

/** Between two looks: an account is read with some forty calls. */
const LONGEST_PAUSE = 15_000;

export function isConverged({verdict, plan}: Seen): boolean {
  return verdict === 'in-sync' && plan.steps.every(({by}) => by === 'human');
}

function pendingIn({plan}: Seen): number {
  return plan.steps.filter(({action, by}) => by === 'human' && action === 'ConfirmSubscription').length;
}

export async function verify<S extends Seen>({
  observe,
  pause,
  patience,
  confirmation,
  onWait,
}: VerifyOptions<S>): Promise<Verified<S>> {
  let last = await observe();
  let [slack, waited, next] = [patience, 0, 1_000];
  while (!isConverged(last)) {
    const pending = pendingIn(last);
    const steps = last.plan.steps.some(({by}) => by === 'reconcile');
    const left = steps ? slack : pending > 0 ? confirmation - waited : 0;
    if (left <= 0) break;
    if (!steps) onWait?.(pending);
    const span = Math.min(next, left);
    await pause(span);
    if (steps) slack -= span;
    else waited += span;
    next = Math.min(next * 2, LONGEST_PAUSE);
    last = await observe();
  }
  return {last, converged: isConverged(last)};
}
