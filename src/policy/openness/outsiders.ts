/** What the statements admit one by one, put together. */
import type {Outsider} from './model.js';

const KINDS = ['everyone', 'organization', 'account'] as const;

/**
 * Each outsider once, with all that it may do; what it may for certain counts, if there is any. What everyone may for certain is not
 * said again of others.
 */
export function merged(found: readonly Outsider[], actions: readonly string[]): readonly Outsider[] {
  const groups = new Map<string, Outsider[]>();
  for (const one of found) {
    const key = `${one.kind} ${one.principal} ${one.via ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const open = new Set(
    found.filter(({kind, sure, via}) => kind === 'everyone' && sure && via === null).flatMap((one) => one.actions),
  );
  const whole = [...groups.values()].flatMap((group) => joined(group, actions, open));
  const unjudged = found.filter((one) => one.unjudged && one.actions.some((action) => !open.has(action)));
  const all = [...whole, ...(whole.some((one) => one.unjudged) ? [] : unjudged.slice(0, 1))];
  return all.sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      compare(accountOrName(a), accountOrName(b)) ||
      compare(a.principal.length, b.principal.length) ||
      compare(a.principal, b.principal) ||
      compare(a.via ?? '', b.via ?? ''),
  );
}

function joined(group: readonly Outsider[], order: readonly string[], open: ReadonlySet<string>): readonly Outsider[] {
  const sure = group.filter((one) => one.sure);
  const counted = sure.length > 0 ? sure : group;
  const [first] = counted;
  if (first === undefined) return [];
  const everyone = first.kind === 'everyone' && first.via === null && first.sure;
  const may = new Set(counted.flatMap((one) => one.actions).filter((action) => everyone || !open.has(action)));
  const by = counted.filter((one) => one.actions.some((action) => may.has(action)));
  if (may.size === 0) return [];
  const statements = new Map(by.flatMap((one) => one.statements).map((ref) => [`${ref.policy}.${ref.statement}`, ref]));
  return [
    {
      ...first,
      actions: order.filter((action) => may.has(action)),
      statements: [...statements.values()].sort((a, b) => a.policy - b.policy || a.statement - b.statement),
      conditioned: by.some((one) => one.conditioned),
      unjudged: counted.some((one) => one.unjudged),
    },
  ];
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function accountOrName({principal}: Outsider): string {
  return principal.startsWith('arn:') ? (principal.split(':')[4] ?? '') : principal;
}

/** More services than these are counted. */
const NAMED = 5;

export function servicesInWords(names: readonly string[]): readonly string[] {
  if (names.length <= NAMED) return names;
  return [`${names[0] ?? ''} and ${String(names.length - 1)} other services`];
}

/** What is left of the verdict where others, of whom everybody can be one, may the rest anyway. */
export function without(verdict: Verdict, others: Verdict): Verdict {
  if (verdict === null || others === null || (verdict.sure && !others.sure)) return verdict;
  const actions = verdict.actions.filter((action) => !others.actions.includes(action));
  return actions.length === 0 ? null : {...verdict, actions};
}

/** What a class of callers may. */
export type Verdict = Pick<Outsider, 'actions' | 'sure'> | null;

/** A pattern of ARNs may be about many accounts where the statement admits one. The account itself where the pattern is not that of an ARN. */
export function ofAccount(spelling: string, account: string): string {
  const [arn = '', partition, service, region, , ...name] = spelling.split(':');
  return name.length === 0 ? account : [arn, partition, service, region, account, ...name].join(':');
}
