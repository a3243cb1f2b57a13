/** May a role invoke an API destination? AWS's pages spell it in more than one way. */
import type {ServiceAnswer} from './admission.js';

/** The texts of a role's own policies, and of its boundary. */
interface Policies {
  readonly identity: readonly string[];
  readonly boundary: string | null;
}

/** Without Region and account, as the guide wrote the ARN for some time. */
const NOWHERE = /:events:::api-destination\//g;

/**
 * An earlier edition of the guide gave `arn:aws:events:::api-destination/*` to allow (the present one has `arn:aws:events:*:*:api-destination/*`:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html). By the reference of IAM a field that is empty is no
 * wildcard (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html), so what hangs on it is not known.
 *
 * @param ask of policies: by the destination's own ARN, and by the one without an id
 */
export function destinationRights<P extends Policies>(
  policies: P,
  action: string,
  ask: (policies: P) => readonly [own: ServiceAnswer, other: ServiceAnswer],
): ServiceAnswer {
  const asked = eitherSpelling(policies, action, ...ask(policies));
  const everywhere = (text: string): string => text.replace(NOWHERE, ':events:*:*:api-destination/');
  const {identity, boundary} = policies;
  const filled = {...policies, identity: identity.map(everywhere), boundary: boundary && everywhere(boundary)};
  if (asked.answer === 'unknown' || (filled.identity.join() === identity.join() && filled.boundary === boundary))
    return asked;
  if (eitherSpelling(filled, action, ...ask(filled)).answer === asked.answer) return asked;
  return {
    answer: 'unknown',
    why: `whether the role may call ${action} hangs on the resource arn:aws:events:::api-destination/, which names neither Region nor account: an earlier edition of the EventBridge guide wrote it so, and by the reference of IAM an empty field is no wildcard. Write arn:aws:events:*:*:api-destination/ instead`,
  };
}

/**
 * An API destination has two ARNs. Its own ends with an id, and the role that the console makes and the example of CloudFormation allow
 * that one (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html). By the reference for policies, and by
 * CloudFormation's `ArnForPolicy`, a policy speaks of it without the id: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html. What only one of them
 * allows or denies is not known, but for what the console's roles allow.
 */
function eitherSpelling(
  {identity, boundary}: Policies,
  action: string,
  own: ServiceAnswer,
  other: ServiceAnswer,
): ServiceAnswer {
  if (own.answer === other.answer || own.answer === 'unknown') return own;
  if (other.answer === 'unknown') return other;
  // A NotResource without the id spares it by one spelling alone, as a Deny does.
  const spared = [...identity, boundary ?? ''].some((text) => text.includes('"NotResource"'));
  const explicit = other.answer === 'denied' && (other.denies ?? []).length > 0;
  if (own.answer === 'allowed' && !explicit && !spared) return own;
  const [allows, not] = own.answer === 'allowed' ? ['with', 'without'] : ['without', 'with'];
  return {
    answer: 'unknown',
    why: `the role may call ${action} on the ARN of the API destination ${allows} the id at its end and not on the one ${not} it, and AWS's documents disagree which of the two a policy has to name: allow both`,
  };
}
