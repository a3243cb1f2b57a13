/**
 * Which accounts, principals and source resources the statements in question can tell apart. An account that is spelled in full is
 * somebody's; every other account anybody can have.
 */
import {ARN_PARTS, globMatches} from '../glob.js';
import type {Token} from '../glob.js';
import {PERSON, SOURCE} from './key-names.js';
import {accountOf} from '../principal.js';
import {arnForm, NAMES, PATHS} from './arns.js';
import {examples} from './examples.js';
import type {Pattern, Segment} from './examples.js';
import {awsNames, fixedStart, isFixed, linesOn, patternsOf, valuesOf} from './mentions.js';
import type {Placed} from './mentions.js';

export interface Identity {
  readonly account: string;
  readonly arn: string;
}

const DIGITS = '7012345689';

/** The account of the text that stands for all that it may be. */
type Account = Segment & {readonly scope: 'part'};
const ANY_ACCOUNT: Account = {among: DIGITS, min: 12, max: 12, scope: 'part'};

const MANY = Infinity;

function personForms(partition: string, account: Account): readonly (readonly Segment[])[] {
  const iam: readonly Segment[] = [{text: `arn:${partition}:iam::`}, account];
  const name: Segment = {among: NAMES, min: 1, max: MANY};
  const path: readonly Segment[] = [{among: PATHS, min: 1, max: MANY}, {text: '/'}];
  return [
    [...iam, {text: ':role/'}, name],
    [...iam, {text: ':role/'}, ...path, name],
    [...iam, {text: ':user/'}, name],
    [...iam, {text: ':user/'}, ...path, name],
    [...iam, {text: ':root'}],
    [{text: `arn:${partition}:sts::`}, account, {text: ':federated-user/'}, name],
  ];
}

function accountInArn(arn: string): string {
  return arn.split(':')[4] ?? '';
}

/** The one account that a pattern of ARNs is about; null where it may be about others. */
function accountOfPattern(pattern: Pattern): string | null {
  const start = fixedStart(pattern).split(':');
  if (start.length > ARN_PARTS - 1) return start[ARN_PARTS - 2] ?? null;
  const part = accountPart(pattern);
  if (part === null) return null;
  const text = part.map((token) => (typeof token === 'object' ? token.char : null));
  return text.includes(null) ? null : text.join('');
}

/** What anybody can be. `spelled`: accounts that are somebody's. */
export function anybody(
  statements: readonly Placed[],
  kind: 'person' | 'source',
  partition: string,
  spelled: ReadonlySet<string>,
): readonly Identity[] {
  const names = kind === 'person' ? PERSON : SOURCE;
  const beside = patternsOf(linesOn(statements, names.beside), 'part').flatMap((pattern) => {
    const part = accountPart(pattern);
    return part === null ? [] : [{...pattern, tokens: part, arn: false}];
  });
  const accounts = [...patternsOf(linesOn(statements, names.account), 'part'), ...beside].filter(
    (pattern) => !isFixed(pattern),
  );
  const arns = patternsOf(linesOn(statements, names.arn), 'whole').filter(
    (pattern) => (accountOfPattern(pattern) ?? '') === '',
  );
  const found = (form: readonly Segment[]): readonly string[] =>
    examples(form, [...accounts, ...arns], {scope: 'part', texts: spelled});
  if (kind === 'person') {
    const forms = personForms(partition, ANY_ACCOUNT);
    return (arns.length === 0 && linesOn(statements, ['aws:userid']).length === 0 ? forms.slice(0, 1) : forms)
      .flatMap(found)
      .map((arn) => ({arn, account: accountInArn(arn)}));
  }
  const owned = found(arnForm(partition, ANY_ACCOUNT)).map((arn) => ({arn, account: accountInArn(arn)}));
  if (arns.length === 0) return owned;
  // The ARN of a bucket, and of some other things, has no account in it. One that is spelled in full is somebody's.
  const nameless = examples(
    arnForm(partition, {text: ''}),
    arns.filter((pattern) => !isFixed(pattern)),
  );
  const owners = examples([ANY_ACCOUNT], accounts, {scope: 'part', texts: spelled});
  return [...owned, ...nameless.flatMap((arn) => owners.map((account) => ({arn, account})))];
}

export interface Group {
  /** Accounts that the statements do not tell apart. */
  readonly accounts: readonly string[];
  /** Of the first of them. The first identity is the one that no pattern is about. */
  readonly identities: readonly Identity[];
}

/** What the principals, or the resources, of these accounts can be. */
export function ofAccounts(
  statements: readonly Placed[],
  kind: 'person' | 'source',
  partition: string,
  accounts: readonly string[],
): readonly Group[] {
  const names = kind === 'person' ? PERSON : SOURCE;
  const lines = linesOn(statements, names.account).map((line) => ({
    spelled: new Set(line.test.values),
    patterns: patternsOf([line], 'part').filter((pattern) => !isFixed(pattern)),
  }));
  const arns = linesOn(statements, names.arn).flatMap((line, at) =>
    patternsOf([line], 'whole').map((pattern) => ({pattern, at: String(at)})),
  );
  const wild = arns.map(({pattern}) => pattern).filter((pattern) => accountOfPattern(pattern) === null);
  const accountParts = wild.map(accountPart);
  const tied = grouped(
    arns.filter(({pattern}) => accountOfPattern(pattern) !== null),
    ({pattern}) => accountOfPattern(pattern) ?? '',
  );
  const named = kind === 'person' ? naming(statements) : new Map<string, readonly Named[]>();
  const besides = valuesOf(linesOn(statements, names.beside)).map((name, at) => ({name, at: `b${String(at)}`}));
  const groups = new Map<string, {accounts: string[]; identities: readonly Identity[]}>();
  for (const account of accounts) {
    // Accounts of which the statements say the same are one: what they say, with the account left out, is the key.
    const met = lines.map(
      ({spelled, patterns}) => spelled.has(account) || patterns.some(({tokens}) => globMatches(tokens, account)),
    );
    const own = tied.get(account) ?? [];
    const called = named.get(account) ?? [];
    const said = [
      ...own.map(({pattern, at}) => `${at} ${written(pattern)}`),
      ...[...called, ...besides.filter(({name}) => name.includes(account))].map(({name, at}) => `${at} ${name}`),
    ];
    const parts = accountParts.map((part) => (part === null ? account : globMatches(part, account)));
    const key = JSON.stringify([met, parts, said.map((text) => text.replaceAll(account, '#'))]);
    const group = groups.get(key);
    if (group === undefined) {
      const about = [...wild, ...own.map(({pattern}) => pattern)];
      const found = identities(
        kind,
        partition,
        account,
        about,
        called.map(({name}) => name),
      );
      groups.set(key, {accounts: [account], identities: found});
    } else {
      group.accounts.push(account);
    }
  }
  return [...groups.values()];
}

/** What the pattern says of the account alone; null where that does not stand by itself. */
function accountPart({tokens, arn}: Pattern): readonly Token[] | null {
  if (!arn) return null;
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (typeof token === 'object' && token.char === ':') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts[4] ?? null;
}

function written({tokens}: Pattern): string {
  return tokens.map((token) => (typeof token === 'object' ? token.char : token)).join('');
}

interface Named {
  readonly name: string;
  readonly at: string;
}

function identities(
  kind: 'person' | 'source',
  partition: string,
  account: string,
  about: readonly Pattern[],
  names: readonly string[],
): readonly Identity[] {
  const spelled = [...about.filter(isFixed).map(fixedStart), ...names.filter((name) => /\/|:root$/.test(name))];
  const own = new Set(spelled.filter((arn) => accountInArn(arn) === account && canBe(kind, arn)));
  const open = about.filter((pattern) => !isFixed(pattern));
  const segment: Account = {text: account, scope: 'part'};
  const forms = kind === 'person' ? personForms(partition, segment) : [arnForm(partition, segment)];
  const found = (open.length === 0 ? forms.slice(0, 1) : forms).flatMap((form) =>
    examples(form, open, {scope: 'whole', texts: own}),
  );
  return [...found, ...own].map((arn) => ({arn, account}));
}

/** A principal is one of IAM or STS, and whatever acts for something has an ARN of six parts. */
function canBe(kind: 'person' | 'source', arn: string): boolean {
  const parts = arn.split(':');
  return parts.length >= ARN_PARTS && (kind === 'source' || ['iam', 'sts'].includes(parts[2] ?? ''));
}

/** By account: how the statements name it, or somebody of it, and which of them. */
function naming(statements: readonly Placed[]): ReadonlyMap<string, readonly Named[]> {
  const all = statements.flatMap(({statement}, at) =>
    awsNames(statement).map((name) => ({name, at: `p${String(at)}`})),
  );
  return grouped(all, ({name}) => accountOf(name) ?? '');
}

export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const list = found.get(key(item));
    if (list === undefined) found.set(key(item), [item]);
    else list.push(item);
  }
  return found;
}
