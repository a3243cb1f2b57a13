/**
 * The key that encrypts the environment of a function. Lambda decrypts it with the rights of the execution role, before the code runs: "Lambda
 * couldn't decrypt the environment variables because the KMS key used is disabled", or because access was denied
 * (https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html).
 *
 * Whoever configures the key lets Lambda make a grant for the role (kms:CreateGrant:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html), to the session that has the name of the function. It is lost
 * when the role is deleted, and is not there again with a role of the same name. A right by policies does as well.
 */
import {functionContext, keysThrough} from '../../../policy/services.js';
import {parseArn} from '../../arn.js';
import {awsCommand} from '../../command.js';
import {vouched, type Context} from '../../context.js';
import {PASSES} from '../../gate.js';
import {keyByRole} from '../access/key-by-role.js';
import {keyWorks} from '../access/key.js';
import {revive} from '../access/revive.js';
import {todo, type Part} from '../end.js';
import {qualifierOf, unqualified} from './function.js';

/** @param role the execution role; null where it is not looked at */
export function environmentParts(
  context: Context,
  arn: string,
  named: string | undefined,
  role: string | null,
): readonly Part[] {
  if (named === undefined || named === '') return [];
  const region = parseArn(arn)?.region ?? context.eventRegion;
  const another = awsCommand('lambda update-function-configuration', region, {
    'function-name': unqualified(arn),
    'kms-key-arn': 'KEY',
    environment: 'file://environment.json',
  });
  const give = todo(
    'UpdateFunctionConfiguration',
    `Give the function a key that works, and its environment variables again, so that Lambda makes a grant for its role:\n  ${another}`,
  );
  const remedy = revive(context, named, region, give) ?? give;
  const bare = unqualified(arn);
  const more = {
    ...keysThrough('lambda', region, parseArn(arn)?.account ?? ''),
    ...functionContext(bare, qualifierOf(arn) !== null),
    // "Lambda also sets this key for some requests that come from outside the execution environment", and names others than this one:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-lambda-source-function-arn
    'lambda:sourcefunctionarn': {perhaps: bare},
  };
  const gate =
    role === null
      ? keyWorks(context, named, region)
      : keyByRole(context, {named, region, noun: 'function'}, role, more, {
          actions: ['kms:Decrypt'],
          session: bare.slice(bare.lastIndexOf(':') + 1),
          // Its policy admits who comes through Lambda.
          managed: () => PASSES,
          usual: true,
        }).gate;
  return [{name: 'key', gate: vouched(context, arn, gate), remedy}];
}
