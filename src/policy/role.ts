/**
 * What a role may do: its identity policies within its permissions boundary, and what the resource's policy adds or takes.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import {weigh} from './evaluate.js';
import type {Weighing} from './evaluate.js';
import type {ParsedPolicy, PolicyAnswer, RequestContext} from './model.js';
import {all, any} from './truth.js';
import type {Truth} from './truth.js';

export interface RoleAccess {
  readonly identity: readonly ParsedPolicy[];
  /** null: the role has no boundary. */
  readonly boundary: ParsedPolicy | null;
  /** The resource's own policy; empty where it has none. */
  readonly resource: readonly ParsedPolicy[];
  /** The resource is in the role's own account. */
  readonly sameAccount: boolean;
  /** KMS: nobody has a right that the key policy does not give or delegate, not even within the account. */
  readonly resourceDecides?: boolean;
}

const UNBOUNDED: Weighing = {
  allow: 'yes',
  deny: 'no',
  answer: {effect: 'allow', by: [], why: 'the role has no permissions boundary'},
  doubt: null,
};

/**
 * The request's principal must be of kind `role`. A Deny counts from any side. Within one account the identity's policies or the
 * resource's are enough; across accounts both must allow; for a key the key policy must name the role, or delegate to the account and
 * the identity allow. A boundary limits what a resource policy grants to the role's ARN as well.
 */
export function evaluateForRole(access: RoleAccess, request: RequestContext): PolicyAnswer {
  const identity = weigh(access.identity, request, {side: 'identity'});
  const boundary = access.boundary ? weigh([access.boundary], request, {side: 'boundary'}) : UNBOUNDED;
  const resource = weigh(access.resource, request);
  const direct = weigh(access.resource, request, {grants: 'direct'});

  const byIdentity = all([identity.allow, boundary.allow]);
  const byResource = all([direct.allow, boundary.allow]);
  const bothSides = all([byIdentity, resource.allow]);
  const granted = !access.sameAccount ? bothSides : any([access.resourceDecides ? bothSides : byIdentity, byResource]);
  return conclude(granted, [identity, boundary, resource]);
}

function conclude(granted: Truth, sides: readonly [Weighing, ...Weighing[]]): PolicyAnswer {
  const why = (pick: (side: Weighing) => boolean): PolicyAnswer => (sides.find(pick) ?? sides[0]).answer;
  if (sides.some((side) => side.deny === 'yes')) return why((side) => side.deny === 'yes');
  if (granted === 'no') return {...why((side) => side.allow === 'no'), effect: 'implicit-deny'};
  const doubt = sides.find((side) => side.doubt !== null)?.doubt;
  if (doubt) return {...doubt, by: []};
  if (granted === 'maybe') return {...why((side) => side.allow === 'maybe'), effect: 'unknown'};
  return {...why((side) => side.answer.by.length > 0 && side.allow === 'yes'), effect: 'allow'};
}
