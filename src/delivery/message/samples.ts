/**
 * The shapes in which IAM calls arrive: whoever calls, and however it ends, an alert must name the call. Shaped after records of real
 * accounts; the values are invented.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
import {iamAction} from '../../data/iam-actions.js';
import type {Json} from '../../findings/model.js';
import type {Event} from './template/render.js';

export type Shape = 'iam-user' | 'assumed-role' | 'root' | 'denied' | 'service-invoked' | 'self-service';

export interface SampleOf {
  /** Without `iam:`. */
  readonly eventName: string;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
}

export interface Sample {
  readonly shape: Shape;
  readonly event: Event;
}

/** Parts of a record that differ by shape; the rest is the same for all. */
interface Body {
  readonly userIdentity: Json;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly requestParameters: Json;
  readonly responseElements: Json;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly sessionCredentialFromConsole?: string;
}

const ADDRESS = '203.0.113.64';
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';
const COMMAND_LINE =
  'aws-cli/2.22.7 md/awscrt#0.23.4 ua/2.0 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.6 md/prompt#off';
const TIME = '2026-01-15T09:26:53Z';

function session(of: SampleOf): Json {
  return {
    sessionIssuer: {
      type: 'Role',
      principalId: 'AROAEXAMPLEROLEID0001',
      arn: `arn:${of.partition}:iam::${of.account}:role/deploy`,
      accountId: of.account,
      userName: 'deploy',
    },
    attributes: {creationDate: '2026-01-15T08:00:00Z', mfaAuthenticated: 'true'},
  };
}

function user(of: SampleOf): Readonly<Record<string, Json>> {
  return {
    type: 'IAMUser',
    principalId: 'AIDAEXAMPLEUSERID0001',
    arn: `arn:${of.partition}:iam::${of.account}:user/alice`,
    accountId: of.account,
    accessKeyId: 'AKIAEXAMPLEKEYID00001',
    userName: 'alice',
  };
}

function role(of: SampleOf): Readonly<Record<string, Json>> {
  return {
    type: 'AssumedRole',
    principalId: 'AROAEXAMPLEROLEID0001:alice',
    arn: `arn:${of.partition}:sts::${of.account}:assumed-role/deploy/alice`,
    accountId: of.account,
    accessKeyId: 'ASIAEXAMPLEKEYID00001',
    sessionContext: session(of),
  };
}

function bodies(of: SampleOf): Readonly<Record<Shape, Body>> {
  const caller = {sourceIPAddress: ADDRESS, userAgent: COMMAND_LINE};
  const asked = {requestParameters: {userName: 'mallory'}, responseElements: null};
  return {
    'iam-user': {userIdentity: user(of), ...caller, ...asked},
    'assumed-role': {
      userIdentity: role(of),
      sourceIPAddress: ADDRESS,
      userAgent: BROWSER,
      requestParameters: {userName: 'mallory', policyArn: `arn:${of.partition}:iam::aws:policy/AdministratorAccess`},
      responseElements: {user: {userName: 'mallory', createDate: 'Jan 15, 2026 9:26:53 AM'}},
      sessionCredentialFromConsole: 'true',
    },
    root: {
      userIdentity: {
        type: 'Root',
        principalId: of.account,
        arn: `arn:${of.partition}:iam::${of.account}:root`,
        accountId: of.account,
        accessKeyId: 'ASIAEXAMPLEKEYID00002',
        sessionContext: {attributes: {creationDate: '2026-01-15T08:00:00Z', mfaAuthenticated: 'false'}},
      },
      sourceIPAddress: ADDRESS,
      userAgent: BROWSER,
      ...asked,
    },
    denied: {
      userIdentity: role(of),
      ...caller,
      requestParameters: null,
      responseElements: null,
      errorCode: 'AccessDenied',
      errorMessage:
        `User: arn:${of.partition}:sts::${of.account}:assumed-role/deploy/alice is not authorized to perform an action ` +
        `on resource: user mallory because no identity-based policy allows it`,
    },
    'service-invoked': {
      userIdentity: {...role(of), invokedBy: 'cloudformation.amazonaws.com'},
      sourceIPAddress: 'cloudformation.amazonaws.com',
      userAgent: 'cloudformation.amazonaws.com',
      requestParameters: {
        roleName: 'worker',
        policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
      },
      responseElements: null,
    },
    'self-service': {userIdentity: user(of), ...caller, requestParameters: null, responseElements: null},
  };
}

/** An account of AWS's documentation: where AWS did not say which one this is, no policy can be judged either. */
export const NO_ACCOUNT = '111122223333';

export function sampleEvents(of: SampleOf): readonly Sample[] {
  return Object.entries(bodies(of)).map(([shape, body], index) => ({
    shape: shape as Shape,
    event: {
      version: '0',
      id: `5f3c1d3e-0000-4000-8000-00000000000${index}`,
      'detail-type': 'AWS API Call via CloudTrail',
      source: 'aws.iam',
      account: of.account,
      time: TIME,
      region: of.region,
      resources: [],
      detail: {
        eventVersion: '1.10',
        eventTime: TIME,
        eventSource: 'iam.amazonaws.com',
        eventName: of.eventName,
        awsRegion: of.region,
        requestID: `7a1f0000-0000-4000-8000-00000000000${index}`,
        eventID: `9c2e0000-0000-4000-8000-00000000000${index}`,
        readOnly: iamAction(of.eventName)?.mutates === false,
        eventType: 'AwsApiCall',
        managementEvent: true,
        recipientAccountId: of.account,
        eventCategory: 'Management',
        tlsDetails: {
          tlsVersion: 'TLSv1.3',
          cipherSuite: 'TLS_AES_128_GCM_SHA256',
          clientProvidedHostHeader: 'iam.amazonaws.com',
        },
        ...body,
      },
    },
  }));
}

/** One of each shape, of a call in an account of the documentation. */
export const SAMPLE_EVENTS: readonly Sample[] = sampleEvents({
  eventName: 'CreateUser',
  account: NO_ACCOUNT,
  region: 'us-east-1',
  partition: 'aws',
});
