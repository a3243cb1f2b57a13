/**
 * What an event of an IAM call can hold, field by field: the one table that pattern coverage, the messages of targets and
 * `docs/event-shapes.md` read. A path is spelt from the top of EventBridge's event.
 *
 * Inside an object that is `open` anything may stand. Any other field that is not named here does not occur: neither in the envelope nor
 * at the top of the record.
 */

export type Kind = 'null' | 'text' | 'number' | 'boolean' | 'object' | 'list';

/** The characters of a text. Only `any` may bring a quotation mark, a backslash or a line break. */
export const ALPHABETS = {
  digits: 'digits',
  id: 'letters, digits and hyphens',
  name: 'letters, digits and _+=,.@-',
  principal: 'letters, digits and :_+=,.@-',
  host: 'letters, digits, spaces and .:-',
  time: 'digits, letters and :.-',
  code: 'letters, digits and .:_-',
  device: 'letters, digits and _+=/:,.@-',
  any: 'any character',
} as const;
export type Alphabet = keyof typeof ALPHABETS;

const CLOUDTRAIL = 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide';
const IAM = 'https://docs.aws.amazon.com/IAM/latest/APIReference';
export const SOURCES = {
  envelope: 'https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html',
  record: `${CLOUDTRAIL}/cloudtrail-event-reference-record-contents.html`,
  identity: `${CLOUDTRAIL}/cloudtrail-event-reference-user-identity.html`,
  session: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  user: `${IAM}/API_User.html`,
  role: `${IAM}/API_Role.html`,
  names: `${IAM}/API_Operations.html`,
} as const;

export interface EventField {
  readonly path: string;
  /** There in every required event; else sometimes. */
  readonly always: boolean;
  readonly kinds: readonly Kind[];
  /** Of its texts. */
  readonly alphabet: Alphabet;
  /** The caller, or who made what it names, chooses the text. */
  readonly chosen: boolean;
  /** Anything may stand inside. */
  readonly open: boolean;
  /** Comes with an error, or holds what IAM would refuse only in a call that failed. */
  readonly failures: 'only' | 'free' | null;
  /** Not in the calls of people and of access keys: an event without it is the usual one. */
  readonly rare: boolean;
  readonly source: keyof typeof SOURCES;
  /** Texts to show first. `{account}` stands for the account's digits. */
  readonly examples: readonly string[];
}

type Row = Partial<Omit<EventField, 'path'>>;

const ALWAYS: Row = {always: true};
const OBJECT: Row = {kinds: ['object']};
const ANY: Row = {alphabet: 'any'};
const CHOSEN: Row = {alphabet: 'any', chosen: true};
/** IAM refuses any other character, so it stands in the record of a failed call only. */
const PARAMETER: Row = {alphabet: 'name', chosen: true, failures: 'free', source: 'names'};

function rows(prefix: string, source: EventField['source'], fields: Readonly<Record<string, Row>>): EventField[] {
  return Object.entries(fields).map(([name, row]) => ({
    path: prefix + name,
    ...{
      always: false,
      kinds: ['text'],
      alphabet: 'code',
      chosen: false,
      open: false,
      failures: null,
      rare: false,
      source,
    },
    examples: [],
    ...row,
  }));
}

const TIME: Row = {alphabet: 'time', examples: ['2026-01-01T00:00:00Z']};
const ID: Row = {alphabet: 'id', examples: ['12345678-1234-1234-1234-123456789012']};

const ENVELOPE = rows('', 'envelope', {
  version: ALWAYS,
  id: {...ID, ...ALWAYS},
  'detail-type': {...ALWAYS, alphabet: 'host'},
  source: ALWAYS,
  account: {...ALWAYS, alphabet: 'digits'},
  time: {...TIME, ...ALWAYS},
  region: {...ALWAYS, alphabet: 'id'},
  resources: {...ALWAYS, kinds: ['list']},
  detail: {...ALWAYS, ...OBJECT},
});

const RECORD = rows('detail.', 'record', {
  eventVersion: ALWAYS,
  userIdentity: {...ALWAYS, ...OBJECT},
  eventTime: {...TIME, ...ALWAYS},
  eventSource: ALWAYS,
  eventName: {...ALWAYS, alphabet: 'name'},
  awsRegion: {...ALWAYS, alphabet: 'id'},
  sourceIPAddress: {alphabet: 'host', examples: ['203.0.113.7', 'AWS Internal', 'cloudformation.amazonaws.com']},
  userAgent: {...CHOSEN, examples: ['aws-cli/2.0', 'AWS Internal', 'an agent with "quotation marks"']},
  errorCode: {failures: 'only', examples: ['AccessDenied', 'NoSuchEntityException']},
  errorMessage: {...CHOSEN, failures: 'only', examples: ['User is not authorized', 'no "such" user']},
  requestParameters: {kinds: ['null', 'object'], chosen: true, open: true},
  responseElements: {kinds: ['null', 'object'], open: true},
  additionalEventData: {kinds: ['null', 'object'], open: true},
  requestID: ID,
  eventID: {...ID, ...ALWAYS},
  eventType: ALWAYS,
  apiVersion: {alphabet: 'id'},
  managementEvent: {...ALWAYS, kinds: ['boolean']},
  readOnly: {...ALWAYS, kinds: ['boolean']},
  resources: {kinds: ['list'], open: true},
  recipientAccountId: {...ALWAYS, alphabet: 'digits'},
  sharedEventID: ID,
  vpcEndpointId: {alphabet: 'id'},
  vpcEndpointAccountId: {alphabet: 'digits'},
  eventCategory: ALWAYS,
  addendum: {...OBJECT, open: true},
  sessionCredentialFromConsole: {examples: ['true']},
  eventContext: {...OBJECT, open: true},
  edgeDeviceDetails: {...OBJECT, open: true},
  tlsDetails: {...OBJECT, open: true},
  'tlsDetails.tlsVersion': {examples: ['TLSv1.3']},
  'tlsDetails.cipherSuite': {},
  'tlsDetails.clientProvidedHostHeader': {...CHOSEN, examples: ['iam.amazonaws.com', 'a "host"']},
});

/** The path of a user or role may hold any printable character, and stands in its ARN. */
const WITH_PATH: Row = CHOSEN;
const SESSION = 'detail.userIdentity.sessionContext.';
const IDENTITY = [
  ...rows('detail.userIdentity.', 'identity', {
    type: {
      ...ALWAYS,
      examples: ['IAMUser', 'AssumedRole', 'Root', 'AWSService', 'FederatedUser', 'IdentityCenterUser'],
    },
    principalId: {alphabet: 'principal', source: 'session', examples: ['AIDAEXAMPLE', 'AROAEXAMPLE:session']},
    arn: {
      ...WITH_PATH,
      source: 'user',
      examples: [
        ...['arn:aws:iam::{account}:user/alice', 'arn:aws:sts::{account}:assumed-role/admin/alice'],
        'arn:aws:iam::{account}:user/a"b/alice',
      ],
    },
    accountId: {alphabet: 'digits', examples: ['{account}', '999999999999']},
    accessKeyId: {alphabet: 'id', examples: ['AKIAEXAMPLE', 'ASIAEXAMPLE']},
    userName: {alphabet: 'name', source: 'user', examples: ['alice', 'bob']},
    invokedBy: {alphabet: 'host', rare: true, examples: ['cloudformation.amazonaws.com', 'sso.amazonaws.com']},
    identityProvider: {alphabet: 'device'},
    credentialId: ANY,
    onBehalfOf: OBJECT,
    'onBehalfOf.userId': {alphabet: 'id'},
    'onBehalfOf.identityStoreArn': {alphabet: 'device'},
    inScopeOf: {...OBJECT, open: true},
    'inScopeOf.sourceArn': ANY,
    'inScopeOf.sourceAccount': {alphabet: 'digits'},
    'inScopeOf.issuerType': {alphabet: 'host'},
    'inScopeOf.credentialsIssuedTo': ANY,
    sessionContext: {...OBJECT, open: true},
  }),
  ...rows(SESSION, 'identity', {
    attributes: {...OBJECT, open: true},
    'attributes.creationDate': {alphabet: 'time'},
    'attributes.mfaAuthenticated': {examples: ['false', 'true']},
    sessionIssuer: {...OBJECT, open: true},
    'sessionIssuer.type': {examples: ['Role', 'IAMUser']},
    'sessionIssuer.userName': {alphabet: 'name', source: 'role', examples: ['admin', 'deploy']},
    'sessionIssuer.principalId': {alphabet: 'id'},
    'sessionIssuer.arn': {
      ...WITH_PATH,
      source: 'role',
      examples: ['arn:aws:iam::{account}:role/admin', 'arn:aws:iam::{account}:role/a"b/admin'],
    },
    'sessionIssuer.accountId': {alphabet: 'digits', examples: ['{account}']},
    webIdFederationData: {...OBJECT, open: true},
    'webIdFederationData.federatedProvider': {alphabet: 'device'},
    'webIdFederationData.attributes': {...OBJECT, open: true},
    sourceIdentity: {alphabet: 'name', source: 'session', examples: ['alice']},
    ec2RoleDelivery: {},
    assumedRoot: {},
  }),
];

/** Parameters of IAM calls whose characters the API lays down; every other parameter may be anything. */
const PARAMETERS = rows('detail.requestParameters.', 'names', {
  ...{userName: PARAMETER, newUserName: PARAMETER, roleName: PARAMETER, groupName: PARAMETER},
  ...{newGroupName: PARAMETER, policyName: PARAMETER, instanceProfileName: PARAMETER},
  ...{serverCertificateName: PARAMETER, newServerCertificateName: PARAMETER, accountAlias: PARAMETER},
  ...{accessKeyId: PARAMETER, certificateId: PARAMETER, sSHPublicKeyId: PARAMETER},
  ...{serviceSpecificCredentialId: PARAMETER, versionId: PARAMETER, aWSServiceName: PARAMETER},
  serialNumber: {...PARAMETER, alphabet: 'device'},
});

export const EVENT_FIELDS: readonly EventField[] = [...ENVELOPE, ...RECORD, ...IDENTITY, ...PARAMETERS];

const BY_PATH: ReadonlyMap<string, EventField> = new Map(EVENT_FIELDS.map((field) => [field.path, field]));

/** The row of a path; undefined where the table has none. */
export function eventField(path: string): EventField | undefined {
  return BY_PATH.get(path);
}

/** The objects in which anything may stand. */
export const OPEN_FIELDS: readonly string[] = EVENT_FIELDS.flatMap(({path, open}) => (open ? [path] : []));

/** Objects and lists to show, where one is due: what real callers have there. */
export const NESTED_EXAMPLES: Readonly<Record<string, {readonly [key: string]: unknown}>> = {
  'detail.userIdentity.sessionContext.webIdFederationData': {
    federatedProvider: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
    attributes: {},
  },
  'detail.userIdentity.onBehalfOf': {
    userId: '12345678-1234-1234-1234-123456789012',
    identityStoreArn: 'arn:aws:identitystore::111122223333:identitystore/d-1234567890',
  },
  'detail.userIdentity.inScopeOf': {
    issuerType: 'AWS::Lambda::Function',
    credentialsIssuedTo: 'arn:aws:lambda:us-east-1:111122223333:function:deploy',
  },
  'detail.userIdentity.sessionContext.sessionIssuer': {type: 'Role', userName: 'admin'},
  'detail.userIdentity.sessionContext.attributes': {mfaAuthenticated: 'false'},
  'detail.userIdentity.sessionContext': {attributes: {mfaAuthenticated: 'false'}},
  'detail.requestParameters': {userName: 'alice'},
  'detail.responseElements': {user: {userName: 'alice'}},
};
