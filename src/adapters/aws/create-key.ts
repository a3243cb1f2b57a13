/**
 * A key and its alias. CreateKey has no token and no name, so an attempt whose answer was lost would leave a second key behind: a key
 * that bears our description is taken before one is made, and the SDK may not repeat this one call by itself.
 *
 * The alias is the claim: only one key can have it (https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html). Of two runs
 * at once one comes too late. Its key may be in use by then, so it is never deleted: it is tagged, and the run says so.
 */
import {mapLimited} from '../../snapshot/observe.js';
import type {Clients} from './client/clients.js';
import {answerOf} from './errors.js';
import type {WriterInput} from './writing.js';

type Options = WriterInput<'kms:CreateKey'>['options'];

/** What a person has to know of a call that was taken. */
export class Noted {
  constructor(readonly note: string) {}
}

/** The tag of a key that came too late, with the alias that it was made for. */
const LEFT_OVER = 'iam-alert-guard-left-over';

export async function createNamedKey({
  clients,
  region,
  params,
  options,
}: WriterInput<'kms:CreateKey'>): Promise<Noted | undefined> {
  const {AliasName, ...key} = params;
  const {CreateAliasCommand, CreateKeyCommand, KMSClient} = await clients.sdk.kms();
  const client = await clients.get('kms', region);
  let id = await unnamedKey(clients, region, key.Description, options);
  if (id === undefined) {
    const {credentials, requestHandler, endpoint} = client.config;
    const once = new KMSClient({
      region,
      credentials,
      requestHandler,
      ...(endpoint === undefined ? {} : {endpoint}),
      maxAttempts: 1,
    });
    id = (await once.send(new CreateKeyCommand(key), options)).KeyMetadata?.KeyId;
  }
  try {
    await client.send(new CreateAliasCommand({AliasName, TargetKeyId: id}), options);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AlreadyExistsException' || id === undefined) throw error;
    return tooLate(clients, region, {alias: AliasName, id}, options);
  }
}

/** The alias is taken. By this key: all is well. By another one: ours is left where it is, marked. */
async function tooLate(
  clients: Clients,
  region: string,
  {alias, id}: {readonly alias: string; readonly id: string},
  options: Options,
): Promise<Noted | undefined> {
  const {DescribeKeyCommand, TagResourceCommand} = await clients.sdk.kms();
  const client = await clients.get('kms', region);
  const {KeyMetadata} = await client.send(new DescribeKeyCommand({KeyId: alias}), options);
  if (KeyMetadata?.KeyId === id) return undefined;
  const tagged = await client
    .send(new TagResourceCommand({KeyId: id, Tags: [{TagKey: LEFT_OVER, TagValue: alias}]}), options)
    .then(
      () => `It was tagged ${LEFT_OVER} and not deleted.`,
      () => 'It could not be tagged, and was not deleted.',
    );
  return new Noted(
    `another run named its key ${alias} first. The key ${id} in ${region} was made by this run and is not needed. ${tagged} ` +
      `When you are sure that nobody uses it:\n  aws kms schedule-key-deletion --region ${region} --key-id ${id}`,
  );
}
async function unnamedKey(
  clients: Clients,
  region: string,
  description: string,
  options: {readonly abortSignal: AbortSignal},
): Promise<string | undefined> {
  const {DescribeKeyCommand, paginateListKeys} = await clients.sdk.kms();
  const client = await clients.get('kms', region);
  const ids: string[] = [];
  for await (const page of paginateListKeys({client}, {}, options))
    ids.push(...(page.Keys ?? []).flatMap(({KeyId}) => KeyId ?? []));
  const found = await mapLimited(ids, 8, async (KeyId) => {
    try {
      return (await client.send(new DescribeKeyCommand({KeyId}), options)).KeyMetadata;
    } catch (error) {
      // A key whose policy shuts this role out is somebody else's: ours lets in whom IAM lets in.
      if (denied(error)) return undefined;
      throw error;
    }
  });
  return found.find((key) => key?.Description === description && key.KeyState === 'Enabled')?.KeyId;
}

function denied(error: unknown): boolean {
  const answer = answerOf<never>('kms:DescribeKey', error);
  return answer.status === 'unreadable' && answer.kind === 'denied';
}
