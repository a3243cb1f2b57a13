import {describe, expect, it} from '@jest/globals';
import {iamEvents, leastEvent, requiredDomain, requiredInArrays} from '../../src/pattern/coverage/envelope.js';
import type {Domain} from '../../src/pattern/deciding/cells.js';
import type {Json} from '../../src/pattern/index.js';
import {valueAt} from '../../src/pattern/deciding/witness.js';
import {ENVELOPE} from './support.js';

type Values = 'strings' | 'any' | readonly Json[];
const MAYBE = true;
const SURELY = false;

const FIELDS: readonly [path: string, values: Values, absent: boolean][] = [
  ['version', ['0'], SURELY],
  ['id', 'strings', SURELY],
  ['detail-type', ['AWS API Call via CloudTrail'], SURELY],
  ['source', ['aws.iam'], SURELY],
  ['account', ['111122223333'], SURELY],
  ['time', 'strings', SURELY],
  ['region', ['us-east-1'], SURELY],
  ['detail.userIdentity.type', 'strings', SURELY],
  ['detail.userIdentity.principalId', 'strings', MAYBE],
  ['detail.userIdentity.arn', 'strings', MAYBE],
  ['detail.userIdentity.accountId', 'strings', MAYBE],
  ['detail.userIdentity.accessKeyId', 'strings', MAYBE],
  ['detail.userIdentity.userName', 'strings', MAYBE],
  ['detail.userIdentity.invokedBy', 'strings', MAYBE],
  ['detail.userIdentity.identityProvider', 'strings', MAYBE],
  ['detail.userIdentity.credentialId', 'strings', MAYBE],
  ['detail.userIdentity.onBehalfOf.userId', 'strings', MAYBE],
  ['detail.userIdentity.onBehalfOf.identityStoreArn', 'strings', MAYBE],
  ['detail.userIdentity.inScopeOf.sourceArn', 'strings', MAYBE],
  ['detail.userIdentity.inScopeOf.sourceAccount', 'strings', MAYBE],
  ['detail.userIdentity.inScopeOf.issuerType', 'strings', MAYBE],
  ['detail.userIdentity.inScopeOf.credentialsIssuedTo', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.attributes.creationDate', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.attributes.mfaAuthenticated', ['false', 'true'], MAYBE],
  ['detail.userIdentity.sessionContext.sessionIssuer.type', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.sessionIssuer.userName', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.sessionIssuer.principalId', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.sessionIssuer.arn', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.sessionIssuer.accountId', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.sourceIdentity', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.ec2RoleDelivery', 'strings', MAYBE],
  ['detail.userIdentity.sessionContext.assumedRoot', 'strings', MAYBE],
  ['detail.eventTime', 'strings', SURELY],
  ['detail.eventSource', ['iam.amazonaws.com'], SURELY],
  ['detail.awsRegion', ['us-east-1'], SURELY],
  ['detail.sourceIPAddress', 'strings', MAYBE],
  ['detail.userAgent', 'strings', MAYBE],
  ['detail.errorCode', 'strings', MAYBE],
  ['detail.errorMessage', 'strings', MAYBE],
  ['detail.requestParameters', [null], MAYBE],
  ['detail.responseElements', [null], MAYBE],
  ['detail.additionalEventData', [null], MAYBE],
  ['detail.tlsDetails.tlsVersion', 'strings', MAYBE],
  ['detail.tlsDetails.cipherSuite', 'strings', MAYBE],
  ['detail.tlsDetails.clientProvidedHostHeader', 'strings', MAYBE],
  ['detail.requestID', 'strings', MAYBE],
  ['detail.eventID', 'strings', SURELY],
  ['detail.eventType', ['AwsApiCall'], SURELY],
  ['detail.apiVersion', 'strings', MAYBE],
  ['detail.managementEvent', [true], SURELY],
  ['detail.recipientAccountId', ['111122223333'], SURELY],
  ['detail.sharedEventID', 'strings', MAYBE],
  ['detail.vpcEndpointId', 'strings', MAYBE],
  ['detail.vpcEndpointAccountId', 'strings', MAYBE],
  ['detail.eventCategory', ['Management'], SURELY],
  ['detail.sessionCredentialFromConsole', 'strings', MAYBE],
];

/** Texts that may bring a quotation mark. */
const FREE: readonly string[] = [
  ...['detail.userAgent', 'detail.errorMessage', 'detail.tlsDetails.clientProvidedHostHeader'],
  ...['arn', 'credentialId', 'inScopeOf.sourceArn', 'inScopeOf.credentialsIssuedTo'].map(
    (key) => `detail.userIdentity.${key}`,
  ),
  'detail.userIdentity.sessionContext.sessionIssuer.arn',
];

/** Objects and lists: a value stands in them, never at them. */
const WITHOUT_VALUE: readonly string[] = [
  ...['resources', 'detail', 'detail.userIdentity', 'detail.tlsDetails', 'detail.serviceEventDetails'],
  ...['detail.userIdentity.sessionContext', 'detail.userIdentity.sessionContext.attributes'],
  'detail.userIdentity.sessionContext.sessionIssuer',
];

/** What a path can hold. Asked after another account, so that nothing remembered answers. */
function domainOf(path: string): Domain {
  requiredDomain({account: '999988887777', eventRegion: 'cn-north-1'});
  return requiredDomain(ENVELOPE)(path);
}

describe('the fields of an IAM event', () => {
  it('have a version of the record: 1.08 or later', () => {
    const {values, absent, hints} = domainOf('detail.eventVersion');
    expect([values[0], absent, hints]).toEqual(['1.11', false, []]);
    expect(values).toHaveLength(901);
    expect(values).toEqual(expect.arrayContaining(['1.08', '1.09', '1.10', '1.99', '2.0', '2.00', '2.01', '9.99']));
    for (const none of ['1.07', '1.8', '1.100', '10.0']) expect(values).not.toContain(none);
  });

  it.each(FIELDS)('%s', (path, values, absent) => {
    const domain = domainOf(path);
    expect([domain.values, domain.absent]).toEqual([values, absent]);
    expect(domain.plain).toBe(values === 'strings' && !FREE.includes(path) ? 'always' : undefined);
    // Only what may be many things needs examples, and an empty one shows nothing.
    if (values !== 'strings') expect(domain.hints).toEqual([]);
    for (const hint of domain.hints) expect(hint).toMatch(/^.{3,}$/);
    // A field in another case is another field, and nothing stands below a value.
    const [, last = ''] = /(\w+)$/.exec(path) ?? [];
    const never = {values: [], absent: true, hints: []};
    expect(domainOf(path.slice(0, -last.length) + last.toUpperCase())).toEqual(never);
    if (!values.includes(null as never)) expect(domainOf(`${path}.x`)).toEqual(never);
  });

  it('are those of each account and region, whichever was asked about before', () => {
    const envelopes = [
      ENVELOPE,
      {account: '999988887777', eventRegion: 'us-east-1'},
      {account: '999988887777', eventRegion: 'cn-north-1'},
      ENVELOPE,
    ];
    const domains = envelopes.map((envelope) => requiredDomain(envelope));
    expect(domains.map((domain) => [domain('account').values, domain('region').values])).toEqual(
      envelopes.map(({account, eventRegion}) => [[account], [eventRegion]]),
    );
  });

  it('are shown as those of the account', () => {
    const arns = ['detail.userIdentity.arn', 'detail.userIdentity.sessionContext.sessionIssuer.arn'];
    for (const arn of arns.flatMap((path) => domainOf(path).hints))
      expect(arn).toMatch(/^arn:aws:\w+::111122223333:.+\/\w+$/);
    expect(domainOf('detail.userIdentity.accountId').hints[0]).toBe('111122223333');
  });

  it.each([
    ...WITHOUT_VALUE,
    // In another case, or where EventBridge puts no field.
    ...['detail.somethingNew', 'detail.eventNames', 'detail.somethingNew.x'],
    ...['Source', 'detail.EventName', 'detail.useridentity.arn', 'detail.readonly', 'eventName', 'detailx'],
    // Below a value.
    ...['detail.eventName.x', 'detail.readOnly.x.y', 'detail.errorCode.a.b.c'],
  ])('never have a value at %s', (path) => {
    expect(domainOf(path)).toMatchObject({values: [], absent: true, hints: []});
  });

  it.each<[string, readonly string[], boolean]>([
    ['detail', ['object'], true],
    ['detail.userIdentity', ['object'], true],
    ['detail.userIdentity.sessionContext', ['object'], false],
    ['detail.userIdentity.sessionContext.webIdFederationData', ['object'], false],
    ['detail.userIdentity.onBehalfOf', ['object'], false],
    ['detail.requestParameters', ['object'], false],
    ['detail.additionalEventData', ['object'], false],
    ['detail.resources', ['list'], false],
    ['detail.requestParameters.tags', ['object', 'list'], false],
    ['detail.userIdentity.sessionContext.attributes.principalTags', ['object', 'list'], false],
    ['detail.eventName', [], false],
    ['detail.userAgent', [], false],
    ['resources', [], false],
    ['detail.serviceEventDetails', [], false],
  ])('%s holds %j', (path, kinds, always) => {
    const {nests = [], filled = false} = domainOf(path);
    expect(nests.map((one) => (Array.isArray(one) ? 'list' : 'object'))).toEqual(kinds);
    expect(filled).toBe(always);
  });

  it.each<[string, 'strings' | 'any']>([
    ['detail.userIdentity.somethingNew', 'strings'],
    ['detail.userIdentity.a.b', 'strings'],
    ['detail.requestParameters.userName', 'any'],
    ['detail.requestParameters.tags.key', 'any'],
    ['detail.responseElements.user', 'any'],
    ['detail.additionalEventData.x', 'any'],
    ['detail.tlsDetails.x', 'any'],
    ['detail.userIdentity.sessionContext.attributes.x', 'any'],
  ])('may have %s: %s', (path, values) => {
    expect(domainOf(path)).toMatchObject({values, absent: true, hints: []});
  });

  it.each<[string, boolean]>([
    ['detail.requestParameters.userName', false],
    ['detail.requestParameters.tags.key', true],
    ['detail.responseElements.user', false],
    ['detail.responseElements.users.name', true],
    ['detail.additionalEventData.x', false],
    ['detail.additionalEventData.x.y', true],
    ['detail.userIdentity.sessionContext.attributes.x', false],
    ['detail.somethingNew', false],
    ['detail.tlsDetails.x.y', true],
  ])('stand in a list of objects at %s: %s', (path, expected) => {
    expect(requiredInArrays(path)).toBe(expected);
  });

  it('name any call, where two patterns are compared', () => {
    const {domain, inArrays} = iamEvents(ENVELOPE);
    const {values, absent, hints} = domain('detail.eventName');
    expect([values, absent, hints.every((hint) => hint !== '')]).toEqual(['strings', false, true]);
    expect(domain('detail.readOnly')).toEqual({values: [false, true], absent: false, hints: []});
    expect(domain('source').values).toEqual(['aws.iam']);
    expect(inArrays('detail.requestParameters.tags.key')).toBe(true);
  });
});

describe('the least IAM event', () => {
  it('is one that EventBridge could send', () => {
    expect(leastEvent(ENVELOPE, 'CreateUser')).toEqual({
      version: '0',
      id: expect.stringMatching(/^[0-9-]{36}$/),
      'detail-type': 'AWS API Call via CloudTrail',
      source: 'aws.iam',
      account: '111122223333',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      region: 'us-east-1',
      resources: [],
      detail: {
        eventVersion: '1.11',
        userIdentity: {type: 'IAMUser'},
        eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        eventSource: 'iam.amazonaws.com',
        eventName: 'CreateUser',
        awsRegion: 'us-east-1',
        eventID: expect.stringMatching(/^[0-9-]{36}$/),
        eventType: 'AwsApiCall',
        managementEvent: true,
        recipientAccountId: '111122223333',
        eventCategory: 'Management',
        readOnly: false,
      },
    });
  });

  it('holds what every event holds, and nothing more', () => {
    const event = leastEvent(ENVELOPE, 'GetUser');
    for (const [path, values, absent] of FIELDS) {
      const value = valueAt(event, path);
      if (absent) expect(value).toBeUndefined();
      else if (values === 'strings') expect(typeof value).toBe('string');
      else expect(values).toContain(value);
    }
    expect(valueAt(event, 'detail.readOnly')).toBe(true);
  });
});
