/**
 * Requests as an outsider would make them, one for each way in which the statements in question can tell outsiders apart. What the
 * outsider chooses (TLS, protocol, tags of its own role) is `free`; what it cannot forge (account, organization, address) is its own.
 */
import {keys} from '../context.js';
import type {Keys} from '../context.js';
import type {KeyValue, Principal} from '../model.js';
import type {Given} from './places.js';

export interface Caller {
  readonly principal: Principal;
  readonly keys: Keys;
}

/** Families of keys that only describe what the caller asks for, or how it calls. */
const CHOSEN = [
  ...['aws:securetransport', 'aws:useragent', 'aws:referer', 'aws:username', 'aws:principaltag/', 'aws:requesttag/'],
  ...['aws:tagkeys', 'aws:multifactorauthpresent', 'aws:multifactorauthage', 'aws:sourceidentity', 'aws:viaawsservice'],
  ...['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast', 'aws:requestedregion', 'aws:tokenissuetime'],
  'aws:principaltype',
  ...['sns:', 'sqs:', 's3:', 'events:', 'lambda:', 'kms:', 'sts:'],
];

const COMMON: Keys = new Map<string, KeyValue>([
  ...CHOSEN.map((key): [string, KeyValue] => [key, 'free']),
  ['aws:currenttime', 'present'],
  ['aws:epochtime', 'present'],
  // Grants that a service asks for in somebody's name are for what he has there.
  // https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-grant-is-for-aws-resource
  ['kms:grantisforawsresource', ['false']],
  // Asked is about the call itself, which does not come by the function's URL.
  // https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
  ['lambda:invokedviafunctionurl', ['false']],
  ['lambda:functionurlauthtype', 'absent'],
]);

const NO_SOURCE: Given = {
  'aws:sourcearn': 'absent',
  'aws:sourceaccount': 'absent',
  'aws:sourceowner': 'absent',
  'aws:sourceorgid': 'absent',
  'aws:sourceorgpaths': 'absent',
};

const NO_SERVICE: Given = {
  'aws:principalisawsservice': ['false'],
  'aws:principalservicename': 'absent',
  'aws:principalservicenameslist': 'absent',
};

/** An organization, and where in it; null for an account without one. */
export type Membership = {readonly id: string; readonly path: string} | null;

/** A principal of the account. */
export function person(account: string, arn: string, member: Membership): Caller {
  return {
    principal: {kind: 'role', account, arn},
    keys: keys(COMMON, {
      ...NO_SOURCE,
      ...NO_SERVICE,
      'kms:calleraccount': [account],
      'aws:principalaccount': [account],
      'aws:principalarn': [arn],
      'aws:principalorgid': member === null ? 'absent' : [member.id],
      'aws:principalorgpaths': member === null ? 'absent' : [member.path],
      'aws:userid': [`AIDASTRANGER${account}`],
    }),
  };
}

/** What the request of a person carries besides when it goes through an endpoint of its own account. */
export function throughEndpoint(account: string, member: Membership): Given {
  return {
    'aws:vpceaccount': [account],
    'aws:vpceorgid': member === null ? 'absent' : [member.id],
    'aws:vpceorgpaths': member === null ? 'absent' : [member.path],
  };
}

/** Someone who does not sign. */
export function anonymous(): Caller {
  return {
    principal: {kind: 'anonymous'},
    keys: keys(COMMON, {
      ...NO_SOURCE,
      ...NO_SERVICE,
      'kms:calleraccount': ['anonymous'],
      'aws:principaltype': ['Anonymous'],
      'aws:principalaccount': ['anonymous'],
      'aws:principalarn': 'absent',
      'aws:principalorgid': 'absent',
      'aws:principalorgpaths': 'absent',
      'aws:principaltag/': 'absent',
      'aws:userid': 'absent',
      'aws:username': 'absent',
    }),
  };
}

/** An AWS service that acts for a resource of the account. */
export function deputy(name: string, account: string, sourceArn: string, member: Membership): Caller {
  return {
    principal: {kind: 'service', names: [name]},
    keys: keys(COMMON, {
      'aws:sourcearn': [sourceArn],
      'aws:sourceaccount': [account],
      'aws:sourceowner': [account],
      'aws:sourceorgid': member === null ? 'absent' : [member.id],
      'aws:sourceorgpaths': member === null ? 'absent' : [member.path],
      'aws:principalisawsservice': ['true'],
      'aws:principalservicename': [name],
      'aws:principalservicenameslist': [name],
      'aws:principalaccount': 'absent',
      'aws:principalarn': 'absent',
      'aws:principalorgid': 'absent',
      'aws:principalorgpaths': 'absent',
      'aws:principaltag/': 'absent',
      'aws:principaltype': 'present',
      'aws:username': 'absent',
      // No page says what it is; an id of a user or a role it is not
      // (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable).
      'aws:userid': [name],
      'kms:calleraccount': 'absent',
    }),
  };
}

/** The same caller with more known of it. */
export function also(caller: Caller, more: Given | Keys): Caller {
  const given = more instanceof Map ? (Object.fromEntries(more) as Given) : (more as Given);
  return {...caller, keys: keys(caller.keys, given)};
}
