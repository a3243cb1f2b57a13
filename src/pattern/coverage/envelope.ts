/**
 * What every IAM event carries before any pattern speaks: EventBridge's envelope around CloudTrail's record, in the account and
 * region where IAM events appear. Everything not fixed here is free, present or absent.
 *
 * Sources: https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html (top-level fields),
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html (record) and
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html (userIdentity).
 */
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

const NEVER: Domain = {values: [], absent: true, hints: []};
const STRINGS: Domain = {values: 'strings', absent: true, hints: []};

function only(value: Leaf): Domain {
  return {values: [value], absent: false, hints: []};
}

function strings(absent: boolean, ...hints: string[]): Domain {
  return {values: 'strings', absent, hints};
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

/** `eventName` and what hangs on it stand in `callFields`. */
function fixedFields({account, eventRegion}: Envelope): ReadonlyMap<string, Domain> {
  const user = (name: string): string => `arn:aws:iam::${account}:user/${name}`;
  return new Map([
    ['version', only('0')],
    ['id', strings(false, '12345678-1234-1234-1234-123456789012')],
    ['detail-type', only('AWS API Call via CloudTrail')],
    ['source', only('aws.iam')],
    ['account', only(account)],
    ['time', strings(false, '2026-01-01T00:00:00Z')],
    ['region', only(eventRegion)],
    ['detail.eventVersion', {values: eventVersions(), absent: false, hints: []}],
    ['detail.userIdentity', NEVER],
    [
      'detail.userIdentity.type',
      strings(false, 'IAMUser', 'AssumedRole', 'Root', 'AWSService', 'FederatedUser', 'IdentityCenterUser'),
    ],
    ['detail.userIdentity.principalId', strings(true, 'AIDAEXAMPLE', 'AROAEXAMPLE:session')],
    ['detail.userIdentity.arn', strings(true, user('alice'), `arn:aws:sts::${account}:assumed-role/admin/alice`)],
    ['detail.userIdentity.accountId', strings(true, account, '999999999999')],
    ['detail.userIdentity.accessKeyId', strings(true, 'AKIAEXAMPLE', 'ASIAEXAMPLE')],
    ['detail.userIdentity.userName', strings(true, 'alice', 'bob')],
    ['detail.userIdentity.invokedBy', strings(true, 'cloudformation.amazonaws.com', 'sso.amazonaws.com')],
    ['detail.userIdentity.identityProvider', STRINGS],
    ['detail.userIdentity.credentialId', STRINGS],
    ['detail.userIdentity.onBehalfOf.userId', STRINGS],
    ['detail.userIdentity.onBehalfOf.identityStoreArn', STRINGS],
    ['detail.userIdentity.inScopeOf.sourceArn', STRINGS],
    ['detail.userIdentity.inScopeOf.sourceAccount', STRINGS],
    ['detail.userIdentity.inScopeOf.issuerType', STRINGS],
    ['detail.userIdentity.inScopeOf.credentialsIssuedTo', STRINGS],
    ['detail.userIdentity.sessionContext', NEVER],
    ['detail.userIdentity.sessionContext.attributes', NEVER],
    ['detail.userIdentity.sessionContext.attributes.creationDate', STRINGS],
    [
      'detail.userIdentity.sessionContext.attributes.mfaAuthenticated',
      {values: ['false', 'true'], absent: true, hints: []},
    ],
    ['detail.userIdentity.sessionContext.sessionIssuer', NEVER],
    ['detail.userIdentity.sessionContext.sessionIssuer.type', strings(true, 'Role', 'IAMUser')],
    ['detail.userIdentity.sessionContext.sessionIssuer.userName', strings(true, 'admin', 'deploy')],
    ['detail.userIdentity.sessionContext.sessionIssuer.principalId', STRINGS],
    ['detail.userIdentity.sessionContext.sessionIssuer.arn', strings(true, `arn:aws:iam::${account}:role/admin`)],
    ['detail.userIdentity.sessionContext.sessionIssuer.accountId', strings(true, account)],
    ['detail.userIdentity.sessionContext.sourceIdentity', strings(true, 'alice')],
    ['detail.userIdentity.sessionContext.ec2RoleDelivery', STRINGS],
    ['detail.userIdentity.sessionContext.assumedRoot', STRINGS],
    ['detail.eventTime', strings(false, '2026-01-01T00:00:00Z')],
    ['detail.eventSource', only('iam.amazonaws.com')],
    ['detail.awsRegion', only(eventRegion)],
    ['detail.sourceIPAddress', strings(true, '203.0.113.7', 'AWS Internal', 'cloudformation.amazonaws.com')],
    ['detail.userAgent', strings(true, 'aws-cli/2.0', 'AWS Internal')],
    ['detail.errorCode', strings(true, 'AccessDenied', 'NoSuchEntityException')],
    ['detail.errorMessage', strings(true, 'User is not authorized')],
    // Objects, or null where a call was denied: never a value that carries anything.
    ['detail.requestParameters', {values: [null], absent: true, hints: []}],
    ['detail.responseElements', {values: [null], absent: true, hints: []}],
    ['detail.additionalEventData', {values: [null], absent: true, hints: []}],
    ['detail.tlsDetails', NEVER],
    ['detail.tlsDetails.tlsVersion', strings(true, 'TLSv1.3')],
    ['detail.tlsDetails.cipherSuite', STRINGS],
    ['detail.tlsDetails.clientProvidedHostHeader', strings(true, 'iam.amazonaws.com')],
    ['detail.requestID', STRINGS],
    ['detail.eventID', strings(false, '12345678-1234-1234-1234-123456789012')],
    ['detail.eventType', only('AwsApiCall')],
    ['detail.apiVersion', STRINGS],
    ['detail.managementEvent', only(true)],
    ['detail.recipientAccountId', only(account)],
    ['detail.sharedEventID', STRINGS],
    ['detail.vpcEndpointId', STRINGS],
    ['detail.vpcEndpointAccountId', STRINGS],
    ['detail.eventCategory', only('Management')],
    ['detail.sessionCredentialFromConsole', strings(true, 'true')],
    ['detail.serviceEventDetails', NEVER],
  ]);
}

/** Fields whose value follows from the call. */
export const CALL_FIELDS: ReadonlySet<string> = new Set(['detail.eventName', 'detail.readOnly']);

/** The value of a call field. A name we do not know is taken for a change. */
export function callField(path: string, call: string): Leaf {
  return path === 'detail.eventName' ? call : iamAction(call)?.mutates === false;
}

/** The fields of a CloudTrail record that hold objects whose content depends on the call. */
const OPEN_OBJECTS: readonly string[] = ['requestParameters', 'responseElements', 'additionalEventData'].map(
  (f) => `detail.${f}`,
);

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
  const fields = fixedFields(envelope);
  const all = [...fields.keys(), ...CALL_FIELDS];
  const spelt = new Set(all.map((path) => path.toLowerCase()));
  const holdsValue = (path: string): boolean => fields.get(path) !== NEVER && !OPEN_OBJECTS.includes(path);
  const values = all.filter(holdsValue).map((path) => `${path}.`);
  return (path) => {
    const known = fields.get(path);
    if (known !== undefined) return known;
    // No other top-level field has a value of its own, a field in another case is another field, and nothing stands below a value.
    if (!path.startsWith('detail.') || spelt.has(path.toLowerCase()) || values.some((value) => path.startsWith(value)))
      return NEVER;
    return path.startsWith('detail.userIdentity.') ? STRINGS : ANYTHING;
  };
}

/** Every field that an IAM event can hold by itself, whatever is called: `source`, `detail.eventName`, ... */
export function fieldNames(envelope: Envelope): readonly string[] {
  const held = [...fixedFields(envelope)].flatMap(([path, domain]) => (domain === NEVER ? [] : [path]));
  return [...held, ...CALL_FIELDS];
}

/** A path below which IAM events hold arrays of objects only where the call's own parameters do (`requestParameters.tags`). */
export function requiredInArrays(path: string): boolean {
  const open = OPEN_OBJECTS.find((parent) => path.startsWith(`${parent}.`));
  if (open !== undefined) return path.includes('.', open.length + 1);
  return !path.startsWith('detail.userIdentity.') && path.includes('.', 'detail.'.length);
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
  const names = strings(false, 'CreateUser', 'GetUser');
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
