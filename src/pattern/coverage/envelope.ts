/**
 * What every IAM event carries before any pattern speaks: EventBridge's envelope around CloudTrail's record, in the account and
 * region where IAM events appear. Everything not fixed here is as free as `data/event-fields.ts` says, which names its sources.
 */
import {EVENT_FIELDS, NESTED_EXAMPLES, OPEN_FIELDS, type EventField, type Kind} from '../../data/event-fields.js';
import {iamAction} from '../../data/iam-actions.js';
import {ANYTHING, type Domain} from '../deciding/cells.js';
import type {Leaf} from '../language/model.js';
import type {Json} from '../deciding/witness.js';

/** Where required events come from. */
export interface Envelope {
  /** The account's 12 digits: `account` and `recipientAccountId`. */
  readonly account: string;
  /** Where IAM's events appear, e.g. us-east-1: `region` and `awsRegion`. */
  readonly eventRegion: string;
}

/** Nothing ever stands there. */
const NEVER: Domain = {values: [], absent: true, hints: []};
/** A field that the reference does not name, where it says that more may come. */
const STRINGS: Domain = {values: 'strings', absent: true, hints: []};

function only(value: Leaf): Domain {
  return {values: [value], absent: false, hints: []};
}

/**
 * 1.08 and later: every minor version of major 1, and later majors as far as anyone will live to see. CloudTrail counts a major and a
 * minor version, "1.08" being minor 8.
 */
function everyVersion(): readonly string[] {
  const minor = (from: number): string[] =>
    Array.from({length: 100 - from}, (_, i) => String(from + i).padStart(2, '0'));
  const later = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((major) => [`${major}.0`, ...minor(0).map((m) => `${major}.${m}`)]);
  return ['1.11', ...minor(8).map((m) => `1.${m}`), ...later];
}

/** Nine hundred texts, the same for every account: made once, when first asked for. */
let versions: readonly string[] | undefined;
const eventVersions = (): readonly string[] => (versions ??= everyVersion());

/** What the envelope fixes. `eventName` and what hangs on it stand in `callField`. */
function fixedFields({account, eventRegion}: Envelope): ReadonlyMap<string, Domain> {
  return new Map([
    ['version', only('0')],
    ['detail-type', only('AWS API Call via CloudTrail')],
    ['source', only('aws.iam')],
    ['account', only(account)],
    ['region', only(eventRegion)],
    // An empty list: nothing that a pattern could ask for.
    ['resources', NEVER],
    ['detail.eventVersion', {values: eventVersions(), absent: false, hints: []}],
    [
      'detail.userIdentity.sessionContext.attributes.mfaAuthenticated',
      {values: ['false', 'true'], absent: true, hints: []},
    ],
    ['detail.eventSource', only('iam.amazonaws.com')],
    ['detail.awsRegion', only(eventRegion)],
    ['detail.eventType', only('AwsApiCall')],
    ['detail.managementEvent', only(true)],
    ['detail.recipientAccountId', only(account)],
    ['detail.eventCategory', only('Management')],
  ]);
}

/** A row of the table as what a path can hold. */
function domainOfField({path, always, kinds, alphabet, failures, examples, rare}: EventField, account: string): Domain {
  const text = kinds.includes('text');
  const values = text ? 'strings' : kinds.includes('null') ? [null] : [];
  const inside = kinds.filter((kind) => kind === 'object' || kind === 'list');
  const nests = inside.map((kind) => NESTED_EXAMPLES[path] ?? (kind === 'object' ? {key: 'value'} : [{key: 'value'}]));
  // A safe alphabet, in calls that succeeded at least.
  const plain =
    alphabet === 'any' ? {} : {plain: failures === 'free' ? ('without-error' as const) : ('always' as const)};
  // What IAM refuses may be anything.
  if (failures === 'free') return {...ANYTHING, ...plain};
  return {
    values,
    absent: !always || inside.length > 0,
    hints: examples.map((example) => example.replace('{account}', account)),
    ...(rare ? {rare} : {}),
    ...(nests.length === 0 ? {} : {nests, ...(always ? {filled: true} : {})}),
    ...(text ? plain : {}),
  };
}

/** Fields whose value follows from the call. */
export const CALL_FIELDS: ReadonlySet<string> = new Set(['detail.eventName', 'detail.readOnly']);

/** The value of a call field. A name we do not know is taken for a change. */
export function callField(path: string, call: string): Leaf {
  return path === 'detail.eventName' ? call : iamAction(call)?.mutates === false;
}

type Domains = (path: string) => Domain;

/** Of the envelope asked about last: one account is asked about thousands of times. */
let latest: {readonly envelope: Envelope; readonly domains: Domains} | undefined;

/** The domain of any path of a required event, but those of `CALL_FIELDS`. */
export function requiredDomain({account, eventRegion}: Envelope): Domains {
  if (latest?.envelope.account !== account || latest.envelope.eventRegion !== eventRegion)
    latest = {envelope: {account, eventRegion}, domains: domainsOf({account, eventRegion})};
  return latest.domains;
}

function domainsOf(envelope: Envelope): Domains {
  const fields = new Map([
    ...EVENT_FIELDS.map((field) => [field.path, domainOfField(field, envelope.account)] as const),
    ...fixedFields(envelope),
  ]);
  const spelt = new Set(EVENT_FIELDS.map(({path}) => path.toLowerCase()));
  const values = EVENT_FIELDS.filter(({kinds}) => kinds.some(isLeafKind) && !kinds.includes('object'));
  const below = (path: string, parents: readonly string[]): boolean =>
    parents.some((parent) => path.startsWith(`${parent}.`));
  const leaves = values.flatMap(({path, failures}) => (failures === 'free' ? [] : [path]));
  return (path) => {
    const known = fields.get(path);
    if (known !== undefined) return known;
    // A field in another case is another field, and nothing stands below a value.
    if (spelt.has(path.toLowerCase()) || below(path, leaves)) return NEVER;
    if (below(path, OPEN_FIELDS)) return ANYTHING;
    return below(path, ['detail.userIdentity']) ? STRINGS : NEVER;
  };
}

/** Every field that an IAM event can hold by itself, whatever is called: `source`, `detail.eventName`, ... */
export function fieldNames(envelope: Envelope): readonly string[] {
  const held = [...fixedFields(envelope)].flatMap(([path, domain]) => (domain === NEVER ? [] : [path]));
  return [...new Set([...held, ...EVENT_FIELDS.map(({path}) => path), ...CALL_FIELDS])];
}

function isLeafKind(kind: Kind): boolean {
  return kind !== 'object' && kind !== 'list';
}

/** A path below which IAM events hold arrays of objects only where something free stands above it (`requestParameters.tags`). */
export function requiredInArrays(path: string): boolean {
  const parent = OPEN_FIELDS.find((open) => path.startsWith(`${open}.`) && !open.startsWith('detail.userIdentity'));
  return parent !== undefined && path.includes('.', parent.length + 1);
}

/**
 * For `decideCoverage`: judge two patterns by the IAM events of this account only, any call. What differs for other events is then no
 * difference (`source` written out or not, a field in the wrong case).
 */
export function iamEvents(envelope: Envelope): {
  readonly domain: (path: string) => Domain;
  readonly inArrays: (path: string) => boolean;
} {
  const required = requiredDomain(envelope);
  const names: Domain = {values: 'strings', absent: false, hints: ['CreateUser', 'GetUser'], plain: 'always'};
  const domain = (path: string): Domain => {
    if (path === 'detail.eventName') return names;
    return path === 'detail.readOnly' ? {values: [false, true], absent: false, hints: []} : required(path);
  };
  return {domain, inArrays: requiredInArrays};
}

/** The least that a required event holds. Times and ids are examples: no pattern here reads a clock. */
export function leastEvent({account, eventRegion}: Envelope, call: string): {[key: string]: Json} {
  return {
    version: '0',
    id: '12345678-1234-1234-1234-123456789012',
    'detail-type': 'AWS API Call via CloudTrail',
    source: 'aws.iam',
    account,
    time: '2026-01-01T00:00:00Z',
    region: eventRegion,
    resources: [],
    detail: {
      eventVersion: '1.11',
      userIdentity: {type: 'IAMUser'},
      eventTime: '2026-01-01T00:00:00Z',
      eventSource: 'iam.amazonaws.com',
      eventName: call,
      awsRegion: eventRegion,
      eventID: '12345678-1234-1234-1234-123456789012',
      eventType: 'AwsApiCall',
      managementEvent: true,
      recipientAccountId: account,
      eventCategory: 'Management',
      readOnly: callField('detail.readOnly', call) as boolean,
    },
  };
}
