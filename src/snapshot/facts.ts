/**
 * Looking facts up, and noting what was looked for in vain. The proof asks `get` for whatever it needs next; what the snapshot does
 * not hold is noted as wanted and answered "not observed" for now. So knowledge of the route stands once: reading and judging are
 * the same walk, and observation is that walk repeated until nothing new is wanted (`observe.ts`).
 */
import {readKey, type Answer, type Snapshot} from './model.js';
import type {Read, ReadOp, ReadTypes} from './reads.js';

type AnyAnswer = Answer<ReadTypes[ReadOp]['value']>;

const NOT_OBSERVED: AnyAnswer = {
  status: 'unreadable',
  kind: 'not-observed',
  code: 'NotObserved',
  message: 'this snapshot was made without this read',
  permissions: [],
};

/** Of reads that stand in snapshots: each round of reads, and each step of a plan, makes a new one of the same reads. */
const keys = new WeakMap<Read, string>();

function keyOf(read: Read): string {
  let key = keys.get(read);
  if (key === undefined) keys.set(read, (key = readKey(read)));
  return key;
}

function table(snapshot: Snapshot): ReadonlyMap<string, AnyAnswer> {
  return new Map(snapshot.observed.map(({read, answer}) => [keyOf(read), answer as AnyAnswer]));
}

/** The account of a snapshot: what STS answered in it. */
export function accountOf(snapshot: Snapshot): string | null {
  for (const {read, answer} of snapshot.observed) {
    if (read.op === 'sts:GetCallerIdentity' && answer.status === 'known') {
      return (answer.value as ReadTypes['sts:GetCallerIdentity']['value']).Account;
    }
  }
  return null;
}

/**
 * The account that owns what a read names, where the read says so: an ARN in a parameter. Reads without one ("list my trails")
 * speak of the account that makes them.
 */
export function ownerOf(read: Read): string | null {
  for (const value of Object.values(read.params as Readonly<Record<string, unknown>>)) {
    if (typeof value === 'string' && value.startsWith('arn:')) return value.split(':')[4] ?? null;
  }
  return null;
}

/** Reads that name a bus, and the parameter that does. */
const NAMES_BUS: {readonly [O in ReadOp]?: string} = {
  'events:DescribeEventBus': 'Name',
  'events:ListRuleNamesByTarget': 'EventBusName',
  'events:ListRules': 'EventBusName',
  'events:ListTargetsByRule': 'EventBusName',
};

/** The same read as the owner itself may have made it: its own buses and roles go by name, its keys by ARN, id or alias. */
export function asOwner(read: Read): Read {
  const params = read.params as Readonly<Record<string, unknown>>;
  if (read.op === 'kms:DescribeKey' || read.op === 'kms:GetKeyPolicy' || read.op === 'kms:ListGrants')
    return {...read, params: {KeyId: shortKey(String(params['KeyId']))}};
  if (isOfForeignRole(read))
    return {...read, params: {...params, RoleName: String(params['RoleName']).split('/').at(-1)}} as Read;
  const parameter = NAMES_BUS[read.op];
  const bus = parameter === undefined ? undefined : params[parameter];
  if (parameter === undefined || typeof bus !== 'string' || !bus.startsWith('arn:')) return read;
  return {...read, params: {...params, [parameter]: bus.slice(bus.indexOf('/') + 1)}} as unknown as Read;
}

/** IAM knows roles by name, those of the caller's account alone: by ARN a read speaks of another account's, and none but its owner can make it. */
export function isOfForeignRole(read: Read): boolean {
  const name = (read.params as Readonly<Record<string, unknown>>)['RoleName'];
  return typeof name === 'string' && name.startsWith('arn:');
}

/** `alias/x` or the id, from an ARN of either. */
function shortKey(named: string): string {
  const resource = named.split(':').slice(5).join(':');
  return resource === '' ? named : resource.replace(/^key\//, '');
}

export class Facts {
  /** The account that the first snapshot was made in; null where STS did not answer. */
  readonly account: string | null;
  readonly snapshot: Snapshot;
  /** The first snapshot and the others. */
  readonly snapshots: readonly Snapshot[];
  readonly #own: ReadonlyMap<string, AnyAnswer>;
  readonly #others: ReadonlyMap<string, ReadonlyMap<string, AnyAnswer>>;
  readonly #wanted = new Map<string, Read>();
  readonly #vouched = new Set<string>();
  readonly #used = new Map<string, {readonly read: Read; readonly answer: AnyAnswer}>();

  /** `others`: snapshots of further accounts, which answer for what those accounts own where the first one cannot see it. */
  constructor(snapshot: Snapshot, others: readonly Snapshot[] = []) {
    this.snapshot = snapshot;
    this.snapshots = [snapshot, ...others];
    this.account = accountOf(snapshot);
    this.#own = table(snapshot);
    this.#others = new Map(
      others.flatMap((other): [string, ReadonlyMap<string, AnyAnswer>][] => {
        const account = accountOf(other);
        return account === null ? [] : [[account, table(other)]];
      }),
    );
  }

  get<O extends ReadOp>(read: Read<O>): Answer<ReadTypes[O]['value']> {
    const key = readKey(read);
    const own = this.#own.get(key);
    if (own === undefined) this.#wanted.set(key, read);
    const answer = own?.status === 'known' ? own : (this.#fromOwner(read) ?? own ?? NOT_OBSERVED);
    this.#used.set(key, {read, answer});
    return answer;
  }

  /** What is known already, without asking for it. */
  peek<O extends ReadOp>(read: Read<O>): Answer<ReadTypes[O]['value']> | undefined {
    return this.#own.get(readKey(read));
  }

  /** Is there such an answer among those that were asked for and are known? */
  someUsed(is: (read: Read, value: unknown) => boolean): boolean {
    for (const {read, answer} of this.#used.values())
      if (answer.status === 'known' && is(read, answer.value)) return true;
    return false;
  }

  /** Asks for a read that will be needed whatever other reads answer, so that it goes out in the same round. */
  ahead(read: Read): void {
    if (!this.#own.has(readKey(read))) this.#wanted.set(readKey(read), read);
  }

  /** A link that could not be seen was passed on the baseline's word. */
  noteVouched(resource: string): void {
    this.#vouched.add(resource);
  }

  vouched(): string[] {
    return [...this.#vouched].sort();
  }

  /** What was asked for and is not in the first snapshot, in one order. */
  wanted(): Read[] {
    return [...this.#wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
  }

  /** Every read that was asked for, with its answer. */
  used(): {readonly read: Read; readonly answer: AnyAnswer}[] {
    return [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }

  /** Did the account that owns it, by a snapshot of its own, find nothing? */
  isGoneForOwner(read: Read): boolean {
    return this.#fromOwner(read)?.status === 'absent';
  }

  #fromOwner(read: Read): AnyAnswer | undefined {
    const owner = ownerOf(read);
    if (owner === null || owner === this.account) return undefined;
    const table = this.#others.get(owner);
    return table?.get(readKey(asOwner(read))) ?? table?.get(readKey(read));
  }
}
