/**
 * A key that a service asks in the name of a role: kms:GenerateDataKey and kms:Decrypt, by the key policy, by a grant of the key or, where
 * the key policy delegates to the account, by the role's own policies. The policies of `alias/aws/sns` and `alias/aws/sqs` admit principals of their account through the
 * service (kms:CallerAccount), so they are closed to a role of another account, as AWS managed keys are to other accounts at all
 * (https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html); whether a role of the account that
 * EventBridge assumes is one of them here, no page says.
 */
import type {KeyValue} from '../../../policy/index.js';
import {parseArn} from '../../arn.js';
import type {Context} from '../../context.js';
import {PASSES, blocks, unknown, type Gate} from '../../gate.js';
import type {ServiceAnswer} from './admission.js';
import {isAlias, keyUsable, type KeyAnswer} from './key.js';
import {rightsOf, roleFacts} from './role.js';

export interface Keyed {
  /** As the resource names its key. */
  readonly named: string;
  readonly region: string;
  /** What has the key: `topic`. */
  readonly noun: string;
}

/** How the service uses the key. */
export interface Use {
  /** All of them are needed. */
  readonly actions?: readonly string[];
  /** The name of the session, where it is known. */
  readonly session?: string;
  /** What a key that AWS manages answers, where not by what its policy is known to say. */
  readonly managed?: (named: string) => Gate;
  /** The service makes a grant for the role: where grants cannot be listed, nothing is known. */
  readonly usual?: boolean;
  /** The key that AWS manages for the service needs no right of the role. */
  readonly served?: boolean;
}

/**
 * A policy may ask for the key's aliases (`kms:ResourceAliases`:
 * https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html): `ForAnyValue` is decided where the resource names the key
 * by one that it asks for, and is unknown otherwise.
 *
 * @param more condition keys of the call to KMS
 */
export function keyByRole(
  context: Context,
  {named, region, noun}: Keyed,
  roleArn: string,
  more: Readonly<Record<string, KeyValue>>,
  {actions = ['kms:GenerateDataKey', 'kms:Decrypt'], session, managed, usual = false, served = false}: Use = {},
): KeyAnswer {
  const role = roleFacts(context, roleArn);
  // The key has the alias by which it is named, and perhaps others: they are not read.
  const alias = parseArn(named)?.resource ?? named;
  const keys = isAlias(named) ? {'kms:resourcealiases': {atLeast: [alias]}, ...more} : more;
  const may = (policy: string | readonly string[], keyArn: string): ServiceAnswer => {
    // What is wrong with the role is said of the role.
    if (role.role === null) return {answer: 'allowed', why: 'the role is judged by itself'};
    const answers = actions.map((action) =>
      rightsOf(
        context,
        role,
        {action, resource: keyArn, more: keys, resourceDecides: true, ...(session === undefined ? {} : {session})},
        policy,
      ),
    );
    const [worst = answers[0]] = ['denied', 'unknown'].flatMap((word) => answers.filter(({answer}) => answer === word));
    return worst?.answer === 'denied'
      ? {...worst, why: `${worst.why}, for the role ${roleArn}`}
      : (worst as ServiceAnswer);
  };
  const closed = (name: string): Gate => {
    const owner = parseArn(name)?.account ?? context.account;
    const caller = parseArn(roleArn)?.account;
    return owner !== null && caller !== undefined && owner !== caller
      ? blocks(
          `${name} is managed by AWS: its policy admits principals of its own account alone, and the role ${roleArn} is of another`,
        )
      : served
        ? PASSES
        : unknown(
            `${name} is managed by AWS, and whether EventBridge may use it through the role ${roleArn} is not documented`,
            'undocumented',
          );
  };
  return keyUsable(context, named, region, noun, may, managed ?? closed, {asks: may, usual});
}
