/**
 * What makes a key work again that encrypts nothing in the state that it is in. No policy and no other right helps then:
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html.
 */
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {awsCommand} from '../../command.js';
import {ask, isForeign, type Context} from '../../context.js';
import {todo, type Todo} from '../end.js';
import {workingGate} from './key.js';

/**
 * @param named id, ARN or alias, as `kms:DescribeKey` was asked
 * @param instead where the key cannot be made to work by a call: give what has it another one
 * @returns null where its state is not what is wrong, or is not known
 */
export function revive(context: Context, named: string, region: string, instead: Todo | null): Todo | null {
  const read: Read<'kms:DescribeKey'> = {op: 'kms:DescribeKey', region, params: {KeyId: named}};
  const found = ask(context, read);
  if (found.status !== 'known' || workingGate(found.value).state !== 'blocks') return null;
  const {Arn: id, KeyState: state, Enabled: enabled} = found.value;
  const owner = parseArn(id)?.account;
  const place = isForeign(context, owner) ? ` in account ${owner ?? ''}` : '';
  const enable = awsCommand('kms enable-key', region, {'key-id': id});
  // It is disabled once its deletion is cancelled: https://docs.aws.amazon.com/kms/latest/APIReference/API_CancelKeyDeletion.html
  if (state === 'PendingDeletion')
    return todo(
      'CancelKeyDeletion',
      `Cancel the deletion of the key${place}, then enable it:\n  ${awsCommand('kms cancel-key-deletion', region, {'key-id': id})}\n  ${enable}`,
    );
  if (state === 'PendingImport') return importAgain(id, region, place);
  return state === 'Disabled' || (state === undefined && enabled === false)
    ? todo('EnableKey', `Enable the key${place}:\n  ${enable}`)
    : instead;
}

/**
 * The material of such a key expired or was deleted, and only the same material may be imported again:
 * https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-conceptual.html,
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html
 */
export function importAgain(id: string, region: string, place = ''): Todo {
  const of = {'key-id': id};
  const get = awsCommand('kms get-parameters-for-import', region, {
    ...of,
    'wrapping-algorithm': 'RSAES_OAEP_SHA_256',
    'wrapping-key-spec': 'RSA_4096',
  });
  const put = awsCommand('kms import-key-material', region, {
    ...of,
    'encrypted-key-material': 'fileb://material.bin',
    'import-token': 'fileb://token.bin',
    'expiration-model': 'KEY_MATERIAL_DOES_NOT_EXPIRE',
  });
  return todo(
    'ImportKeyMaterial',
    `Import its key material into the key${place} again:\n  ${get}\nEncrypt the same material as before with the PublicKey that this prints, as material.bin, and save its ImportToken, decoded from Base64, as token.bin.\n  ${put}`,
  );
}
