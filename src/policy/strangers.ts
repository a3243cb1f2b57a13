/**
 * Representatives of those whom a policy should not admit: requests as an outsider would make them. What the outsider chooses (TLS,
 * protocol, tags of its own role) is `free`; what it cannot forge (its account, organization, address, network) is its own.
 */
import type {Keys} from './context.js';
import {keys} from './context.js';
import type {KeyValue, Principal} from './model.js';

export interface Stranger {
  readonly principal: Principal;
  readonly keys: Keys;
}

/** An address that a policy meaning "these networks" does not contain, in either half of the IPv4 space: a `/0` or `/1` is no limit. */
const ADDRESSES = ['100.128.77.1', '203.0.113.77'];

/** Families of keys that only describe what the caller asks for. */
const CHOSEN = [
  ...['aws:securetransport', 'aws:useragent', 'aws:referer', 'aws:username', 'aws:principaltag/', 'aws:requesttag/'],
  ...['aws:tagkeys', 'aws:multifactorauthpresent', 'aws:multifactorauthage', 'aws:sourceidentity', 'aws:viaawsservice'],
  ...['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast', 'aws:requestedregion', 'aws:tokenissuetime'],
  ...['sns:', 'sqs:', 's3:', 'events:', 'lambda:', 'kms:', 'sts:'],
];

function common(account: string, address: string): Keys {
  const base = new Map<string, KeyValue>(CHOSEN.map((key) => [key, 'free']));
  return keys(base, {
    'aws:currenttime': 'present',
    'aws:epochtime': 'present',
    'aws:sourceip': [address],
    'aws:sourcevpc': 'absent',
    'aws:sourcevpce': 'absent',
    'aws:vpcsourceip': 'absent',
    'aws:vpceaccount': 'absent',
    'aws:vpceorgid': 'absent',
    'aws:vpceorgpaths': 'absent',
    'kms:calleraccount': [account],
  });
}

const NO_SOURCE: Readonly<Record<string, KeyValue>> = {
  'aws:sourcearn': 'absent',
  'aws:sourceaccount': 'absent',
  'aws:sourceowner': 'absent',
  'aws:sourceorgid': 'absent',
  'aws:sourceorgpaths': 'absent',
};

/** A principal of the account, of an organization or of none; `organization` is an id such as `o-a1b2c3`. */
export function person(account: string, arn: string, organization: string | null): readonly Stranger[] {
  return ADDRESSES.map((address) => ({
    principal: {kind: 'role', account, arn},
    keys: keys(common(account, address), {
      ...NO_SOURCE,
      'aws:principalaccount': [account],
      'aws:principalarn': [arn],
      'aws:principalisawsservice': ['false'],
      'aws:principalservicename': 'absent',
      'aws:principalservicenameslist': 'absent',
      'aws:principalorgid': organization === null ? 'absent' : [organization],
      'aws:principalorgpaths': organization === null ? 'absent' : [`${organization}/r-strange/ou-strange/`],
      'aws:userid': [`AIDASTRANGER${account}`],
    }),
  }));
}

/** Someone who does not sign. */
export function anonymous(): readonly Stranger[] {
  return ADDRESSES.map((address) => ({
    principal: {kind: 'anonymous'},
    keys: keys(common('anonymous', address), {
      ...NO_SOURCE,
      'aws:principalaccount': ['anonymous'],
      'aws:principalarn': 'absent',
      'aws:principalisawsservice': ['false'],
      'aws:principalservicename': 'absent',
      'aws:principalservicenameslist': 'absent',
      'aws:principalorgid': 'absent',
      'aws:principalorgpaths': 'absent',
      'aws:principaltag/': 'absent',
      'aws:userid': 'absent',
      'aws:username': 'absent',
    }),
  }));
}

/** An AWS service that acts for a resource of the account. */
export function deputy(
  name: string,
  account: string,
  sourceArn: string,
  organization: string | null,
): readonly Stranger[] {
  return ADDRESSES.map((address) => ({
    principal: {kind: 'service', names: [name]},
    keys: keys(common('aws', address), {
      'aws:sourcearn': [sourceArn],
      'aws:sourceaccount': [account],
      'aws:sourceowner': [account],
      'aws:sourceorgid': organization === null ? 'absent' : [organization],
      'aws:sourceorgpaths': organization === null ? 'absent' : [`${organization}/r-strange/ou-strange/`],
      'aws:principalisawsservice': ['true'],
      'aws:principalservicename': [name],
      'aws:principalservicenameslist': [name],
      'aws:principalaccount': 'absent',
      'aws:principalarn': 'absent',
      'aws:principalorgid': 'absent',
      'aws:principalorgpaths': 'absent',
      'aws:principaltag/': 'absent',
      'aws:username': 'absent',
      'kms:calleraccount': 'absent',
    }),
  }));
}
