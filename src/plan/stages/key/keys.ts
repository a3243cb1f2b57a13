/**
 * `plan/stages/key/` plans keys: made, switched on again, and opened to the services that need them.
 * Keys: made where the baseline names an alias that does not exist, brought back where they are disabled or about to be deleted, and
 * opened to the service that has to use them.
 */
import {parseArn} from '../../../delivery/arn.js';
import {awsCommand} from '../../../delivery/command.js';
import {unreadable} from '../../../delivery/gate.js';
import {sameKey} from '../../../delivery/hops/access/declared-keys.js';
import {isAwsManagedAlias, workingGate} from '../../../delivery/hops/access/key.js';
import {importAgain} from '../../../delivery/hops/access/revive.js';
import type {Key} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {withStatements} from '../../policy/merge.js';
import {
  errand,
  grantFirst,
  isOwn,
  OUR_TAG,
  tagsOf,
  type Draft,
  type Item,
  type Ownership,
  type Planning,
} from '../../planning.js';
import {promise} from '../change.js';
import type {KeyUse} from './uses.js';
import {policyItems} from '../policy.js';

/** The read that tells what a key's name means. */
export function describeRead(named: string, region: string): Read<'kms:DescribeKey'> {
  return {op: 'kms:DescribeKey', region, params: {KeyId: named}};
}

/** The read of a key's policy, under the name that the proof reads it by: an alias names no policy. */
export function policyRead(named: string, arn: string, region: string): Read<'kms:GetKeyPolicy'> {
  const alias = (parseArn(named)?.resource ?? named).startsWith('alias/');
  return {op: 'kms:GetKeyPolicy', region, params: {KeyId: alias ? arn : named}};
}

/**
 * The name under which to look at a key: the one that the resource has, where it means the declared one, since that is what the proof has
 * read already; else the declared one.
 */
export function knownAs(
  {context}: Planning,
  declared: string | undefined,
  used: string | undefined,
  region: string,
): string | undefined {
  if (declared === undefined || used === undefined) return declared ?? used;
  return sameKey(context, declared, used, region) === 'yes' ? used : declared;
}

/** Is the key there, in working order, and open to its user, as far as the facts at hand say? */
export function keyReady({context}: Planning, {named, region, admits}: KeyUse): boolean {
  const described = context.facts.get(describeRead(named, region));
  if (described.status !== 'known' || !works(described.value) || described.value.KeyManager === 'AWS') return false;
  const policy = context.facts.get(policyRead(named, described.value.Arn, region));
  return policy.status === 'known' && admits(policy.value, described.value.Arn).answer === 'allowed';
}

function works(key: Key): boolean {
  return workingGate(key).state === 'passes';
}

/** @param beside what else the baseline wants of a key of this name: one that is made is made for that, too */
export function keyItems(planning: Planning, use: KeyUse, beside: readonly KeyUse[] = []): Item[] {
  const {named, region, declared, what} = use;
  const {context} = planning;
  if (isAwsManagedAlias(named)) {
    return declared
      ? [
          errand(
            'CreateKey',
            named,
            region,
            `${named} is managed by AWS, and its policy admits no other service: declare a key of your own for ${what}.`,
          ),
        ]
      : [];
  }
  const owner = parseArn(named);
  if (!isOwn(planning, named) || (owner !== null && owner.region !== region)) {
    return keyReady(planning, use) || !declared
      ? []
      : [
          errand(
            'PutKeyPolicy',
            named,
            region,
            `The key of ${what} is not this account's in ${region}: its owner has to make it serve ${what}, or another one has to be declared.`,
          ),
        ];
  }
  const read = describeRead(named, region);
  const described = context.facts.get(read);
  if (described.status === 'unreadable')
    return [grantFirst('PutKeyPolicy', named, region, unreadable(read, described))];
  if (described.status === 'absent') return declared ? [missingKey(planning, use, beside)] : [];
  return existingKey(planning, use, described.value);
}

function missingKey(planning: Planning, use: KeyUse, beside: readonly KeyUse[]): Item {
  const {named, region, what} = use;
  if (!named.startsWith('alias/')) {
    return errand(
      'CreateKey',
      named,
      region,
      `There is no such key, and AWS chooses the ids of new ones: declare an alias (alias/NAME) for ${what} to have a key created.`,
    );
  }
  const same = beside.filter((other) => other.named === named && other.region === region);
  return newKey(planning, {...use, statements: [use, ...same].flatMap(({statements}) => statements)});
}

function newKey({context, account}: Planning, {named, region, statements, what, section}: KeyUse): Draft {
  const account_ = {
    Sid: 'account',
    Effect: 'Allow',
    Principal: {AWS: `arn:${context.partition}:iam::${account}:root`},
    Action: 'kms:*',
    Resource: '*',
  };
  const Policy = withStatements(JSON.stringify({Version: '2012-10-17', Statement: [account_]}), statements) ?? '';
  const planned = `arn:${context.partition}:kms:${region}:${account}:key/planned-${named.slice('alias/'.length)}`;
  const looks = {
    Enabled: true,
    KeyState: 'Enabled',
    KeySpec: 'SYMMETRIC_DEFAULT',
    KeyUsage: 'ENCRYPT_DECRYPT',
    KeyManager: 'CUSTOMER',
  };
  const read = describeRead(named, region) as Read;
  const write = {
    op: 'kms:CreateKey' as const,
    region,
    params: {
      AliasName: named,
      Description: `iam-alert-guard ${named}`,
      Policy,
      Tags: [{TagKey: OUR_TAG.Key, TagValue: OUR_TAG.Value}],
    },
  };
  return {
    kind: 'call',
    write,
    resource: `arn:${context.partition}:kms:${region}:${account}:${named}`,
    text: `The declared key of ${what} does not exist. If the alias ${named} is mistyped, correct it.`,
    before: null,
    after: {AliasName: named, Policy},
    fact: {read, at: [], before: null, after: {KeyState: 'Enabled'}},
    also: [
      promise(read, [], {KeyId: planned, Arn: planned, ...looks}),
      promise(describeRead(planned, region), [], {KeyId: planned, Arn: planned, ...looks}),
      promise({op: 'kms:GetKeyPolicy', region, params: {KeyId: planned}}, [], Policy),
      promise(tagsOf.key(planned, region), [], [OUR_TAG]),
    ],
    owner: {section, tags: null},
    costs:
      'A KMS key costs about one US dollar a month, and its use a little more: https://aws.amazon.com/kms/pricing/',
  };
}

/** Brought back to work, then opened. Deletion has to be cancelled first, which leaves the key disabled. */
function existingKey(planning: Planning, use: KeyUse, key: Key): Item[] {
  const {named, region, what, declared, section} = use;
  const read = describeRead(named, region) as Read;
  const owner: Ownership = {section, tags: tagsOf.key(key.Arn, region)};
  const items: Item[] = [];
  const state = (
    op: 'kms:EnableKey' | 'kms:CancelKeyDeletion',
    before: string,
    after: string,
    text: string,
  ): Draft => ({
    kind: 'call',
    write: {op, region, params: {KeyId: key.KeyId}},
    resource: key.Arn,
    text,
    before: {KeyState: before},
    after: {KeyState: after},
    fact: {read, at: ['KeyState'], before, after},
    also: [promise(read, ['Enabled'], after === 'Enabled')],
    owner,
  });
  const now = key.KeyState ?? (key.Enabled === false ? 'Disabled' : 'Enabled');
  const byHand = (action: string, text: string): Item => errand(action, key.Arn, region, text);
  if ((now === 'PendingDeletion' || now === 'Disabled') && !declared) {
    return [
      byHand(
        now === 'Disabled' ? 'EnableKey' : 'CancelKeyDeletion',
        `The key of ${what} is ${now === 'Disabled' ? 'disabled' : 'pending deletion'}. The baseline does not name it, so a person has to decide whether to restore it:\n${(now ===
        'Disabled'
          ? ['enable-key']
          : ['cancel-key-deletion', 'enable-key']
        )
          .map((call) => `  ${awsCommand(`kms ${call}`, region, {'key-id': key.Arn})}`)
          .join('\n')}`,
      ),
    ];
  }
  if (now === 'PendingDeletion')
    items.push(state('kms:CancelKeyDeletion', now, 'Disabled', `The declared key of ${what} is about to be deleted.`));
  if (now === 'PendingDeletion' || now === 'Disabled')
    items.push(state('kms:EnableKey', 'Disabled', 'Enabled', `The declared key of ${what} is disabled.`));
  else if (!works(key))
    return declared && workingGate(key).state === 'blocks' ? [byHand(...unusable(key, what, now, region))] : [];
  if (key.KeyManager === 'AWS')
    return [
      byHand(
        'CreateKey',
        `The key of ${what} is managed by AWS, and nobody can change its policy, which admits no other service: use a key of your own.`,
      ),
    ];
  return [...items, ...openKey(planning, use, key, owner)];
}

function openKey(
  planning: Planning,
  {named, region, what, statements, admits}: KeyUse,
  key: Key,
  owner: Ownership,
): Item[] {
  const read = policyRead(named, key.Arn, region);
  const policy = planning.context.facts.get(read);
  if (policy.status === 'unreadable') return [grantFirst('PutKeyPolicy', key.Arn, region, unreadable(read, policy))];
  return policyItems(planning, {
    resource: key.Arn,
    region,
    text: `The key does not work for ${what}.`,
    policy: policy.status === 'known' ? policy.value : null,
    ours: statements,
    admits: (text) => admits(text, key.Arn).answer === 'allowed',
    write: (Policy) => ({op: 'kms:PutKeyPolicy', region, params: {KeyId: key.Arn, PolicyName: 'default', Policy}}),
    read,
    at: [],
    owner,
  });
}

function unusable(key: Key, what: string, now: string, region: string): readonly [action: string, text: string] {
  if (now !== 'PendingImport')
    return [
      'CreateKey',
      `The declared key of ${what} cannot serve it (${key.KeySpec ?? ''}, ${key.KeyUsage ?? ''}, ${now}): declare a symmetric encryption key.`,
    ];
  return ['ImportKeyMaterial', `The declared key of ${what} has no key material. ${importAgain(key.Arn, region).todo}`];
}
