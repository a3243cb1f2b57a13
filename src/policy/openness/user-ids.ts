/**
 * What aws:userid holds: the account for its root user, `account:name` for a federated user, the unique id of a user, and that of a role with
 * the name of the session behind a colon
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable). AWS gives out the ids, with a prefix for
 * each kind (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids); the name of a session is the
 * caller's choice.
 */
import {also, person} from './callers.js';
import type {Caller, Membership} from './callers.js';
import {NAMES} from './arns.js';
import {examples} from './examples.js';
import type {Pattern, Segment} from './examples.js';
import type {Identity} from './identities.js';
import {fixedStart, isFixed, linesOn, patternsOf} from './mentions.js';
import type {Placed} from './mentions.js';

const USER_ID = 'aws:userid';

const ID: Segment = {among: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', min: 17, max: 17};
const NAME: Segment = {among: NAMES, min: 2, max: 64};

function formOf({account, arn}: Identity): readonly Segment[] {
  if (arn.includes(':federated-user/')) return [{text: `${account}:`}, NAME];
  if (arn.endsWith(':root')) return [{text: account}];
  return arn.includes(':user/') ? [{text: 'AIDA'}, ID] : [{text: 'AROA'}, ID, {text: ':'}, NAME];
}

/** An id of which a pattern spells so much is somebody's: nobody else comes upon it, however many roles he makes. */
const SPELLED = 'AROA'.length + 8;

function isSomebodys(pattern: Pattern): boolean {
  const start = fixedStart(pattern);
  return isFixed(pattern) || start.includes(':') || start.length >= SPELLED;
}

/** Each of them in each organization, once for each way in which the statements tell user ids apart; with account and organization. */
export function peopleLike(
  statements: readonly Placed[],
  identities: readonly Identity[],
  members: readonly Membership[],
): readonly (readonly [Caller, string, Membership])[] {
  const lines = linesOn(statements, [USER_ID]);
  const patterns = patternsOf(lines, 'whole').filter((pattern) => !isSomebodys(pattern));
  return identities.flatMap((identity) => {
    const {account, arn} = identity;
    const ids = lines.length === 0 ? [null] : examples(formOf(identity), patterns);
    return members.flatMap((member) =>
      ids.map((id) => {
        const one = person(account, arn, member);
        return [id === null ? one : also(one, {[USER_ID]: [id]}), account, member] as const;
      }),
    );
  });
}
