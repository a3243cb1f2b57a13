/** In which account a command has to run. */
import {parseArn} from '../../../delivery/arn.js';
import {isForeign, type Context} from '../../../delivery/context.js';
import type {CallOutcome} from '../../../delivery/coverage/model.js';

/** What to do, with the account where that is another than the checked one. @param owner of what is changed */
export function inAccount({account}: Pick<Context, 'account'>, owner: string | undefined, text: string): string {
  return owner === undefined || owner === '' || account === null || owner === account
    ? text
    : `In account ${owner}:${text.startsWith('  ') ? '\n' : ' '}${text}`;
}

/**
 * What loses calls, where all of it belongs to one other account: nothing that is done in this one mends it, and no trace made here sees
 * it. Null where something of this account loses some of them.
 */
export function lostElsewhere(
  context: Context,
  lost: readonly CallOutcome[],
): {readonly owner: string; readonly things: readonly string[]} | null {
  const named = lost.map((outcome) => ('resource' in outcome ? outcome.resource : undefined));
  const things = [...new Set(named)].filter((resource) => resource !== undefined);
  const owners = new Set(
    named.map((resource) => (resource === undefined ? null : (parseArn(resource)?.account ?? null))),
  );
  const [owner = null, ...others] = owners;
  return owner !== null && others.length === 0 && isForeign(context, owner) ? {owner, things} : null;
}
