/** The last question before anything is changed: is this the account that is meant? */
import {UsageError} from '../../errors.js';
import type {Plan} from '../../plan/model.js';
import type {World} from '../../ports/world.js';
import type {ReconcileRequest} from '../../request/account.js';

/**
 * A run that would have to ask and cannot ends before it reads anything: whether it is refused must not depend on what the account is like.
 *
 * @throws UsageError
 */
export function refuseSilence({yes}: Pick<ReconcileRequest, 'yes'>, {prompt}: Pick<World, 'prompt'>): void {
  if (!yes && prompt === null) throw nobodyToAsk();
}

function nobodyToAsk(): UsageError {
  return new UsageError(
    'reconcile asks before it changes an account, and there is no terminal to ask on',
    'not-confirmed',
    [],
    'pass --yes, and --plan-digest to carry out only the plan that you have read',
  );
}

/** @throws UsageError where the run is not allowed to change anything */
export async function confirmed(plan: Plan, account: string, request: ReconcileRequest, world: World): Promise<void> {
  refuseOtherPlan(plan, request);
  if (request.yes) return;
  const calls = plan.steps.filter(({by}) => by === 'reconcile').length;
  if (calls === 0) return;
  if (world.prompt === null) throw nobodyToAsk();
  const answer = await world.prompt(
    `${String(calls)} ${calls === 1 ? 'step' : 'steps'} will change account ${account}. Type the account number to go on: `,
  );
  if (answer !== account)
    throw new UsageError(
      `nothing was changed: the answer was not the number of the account (${account})`,
      'not-confirmed',
    );
}

/** What somebody has read is carried out, or nothing is. */
function refuseOtherPlan({digest, unseen}: Plan, {planDigest}: ReconcileRequest): void {
  if (planDigest === null || planDigest === digest) return;
  const blind =
    unseen.length === 0
      ? ''
      : ` This run could not see everything (${unseen.slice(0, 3).join('; ')}${unseen.length > 3 ? '; ...' : ''}): a role with fewer permissions gets another plan.`;
  throw new UsageError(
    `nothing was changed: the plan is not the one that was agreed to. Agreed: ${planDigest}. Now: ${digest}.${blind}`,
    'stale-plan',
    [],
    'the account or the baseline has changed since, or the plan was made with other rights: plan again, and read it again',
  );
}
