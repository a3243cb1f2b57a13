/** The role that the canary changes: is it there for that alone? */
import {CANARY_PATH, CANARY_TAGS, codesIn} from '../../../canary/calls.js';
import {UsageError} from '../../../errors.js';
import type {World} from '../../../ports/world.js';
import type {CanaryRequest} from '../../../request/canary.js';
import type {Answer} from '../../../snapshot/model.js';
import type {Session} from '../session.js';

/** `iam-alert-guard/canary` -> `canary`. */
export function nameOf(role: string): string {
  return role.slice(role.lastIndexOf('/') + 1);
}

/**
 * @returns the code of a challenge in its description; null: there is none
 * @throws UsageError where it is not, or nobody can tell
 */
export async function assertDedicated(
  role: string,
  {proof}: Session,
  world: World,
  {timeout}: CanaryRequest,
): Promise<string | null> {
  const aws = world.openAws({deadline: timeout});
  const {eventRegion: region, now} = proof.context;
  const params = {RoleName: nameOf(role)};
  const [found, inline, attached] = await Promise.all([
    aws.read({op: 'iam:GetRole', region, params}),
    aws.read({op: 'iam:ListRolePolicies', region, params}),
    aws.read({op: 'iam:ListAttachedRolePolicies', region, params}),
  ]);
  const refuse = (why: string, hint: string | null = null): never => {
    throw new UsageError(`the role ${role} ${why}: nothing was changed`, 'canary', [], hint);
  };
  const known = <T>(answer: Answer<T>, what: string): T => {
    if (answer.status === 'known') return answer.value;
    if (answer.status === 'absent')
      return refuse('is not there', 'examples/permissions/canary.yml makes it, with the probe queue');
    return refuse(`could not be looked at (${what}: ${answer.code})`, 'iam-alert-guard permissions --for canary');
  };
  const {Arn, LastUsed, Description} = known(found, 'iam:GetRole');
  if (!Arn.includes(`:role${CANARY_PATH}`)) refuse(`is not under ${CANARY_PATH}: it may be in use`);
  if (known(inline, 'iam:ListRolePolicies').length + known(attached, 'iam:ListAttachedRolePolicies').length > 0)
    refuse('has a policy: a canary needs a role without permissions');
  if (LastUsed !== undefined && Date.parse(now) - Date.parse(LastUsed) < IN_USE)
    refuse(`was used on ${LastUsed.slice(0, 10)}, so it is in use`);
  return codesIn(Description === undefined ? [] : [Description]).at(-1) ?? null;
}

/** AWS tells the last use within 400 days: https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleLastUsed.html */
const IN_USE = 400 * 86_400_000;

/** What the last canary left on the role: its tag, and its description. Null where it cannot be read. */
export async function leftOn(
  role: string,
  {proof}: Session,
  world: World,
  {timeout}: CanaryRequest,
): Promise<string[] | null> {
  const {eventRegion: region} = proof.context;
  const answer = await world
    .openAws({deadline: timeout})
    .read({op: 'iam:GetRole', region, params: {RoleName: nameOf(role)}});
  if (answer.status !== 'known') return null;
  const {Tags = [], Description} = answer.value;
  return [
    ...Tags.filter(({Key}) => CANARY_TAGS.some((each) => each === Key)).map(({Value}) => Value),
    ...(Description === undefined ? [] : [Description]),
  ];
}
