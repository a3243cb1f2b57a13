/** The context keys that a kind of caller brings, whatever it asks for. */
import type {KeyValue} from './model.js';

export type Keys = ReadonlyMap<string, KeyValue>;

/** `arn:partition:service:region:account:rest` -> its parts; empty text where a part is missing. */
export function arnParts(arn: string): {
  partition: string;
  service: string;
  region: string;
  account: string;
  name: string;
} {
  const [, partition = '', service = '', region = '', account = '', ...name] = arn.split(':');
  return {partition, service, region, account, name: name.join(':')};
}

/** Later entries win; a value of undefined leaves the earlier one. */
export function keys(base: Keys, more: Readonly<Record<string, KeyValue | undefined>>): Keys {
  const result = new Map(base);
  for (const [key, value] of Object.entries(more)) {
    if (value !== undefined) result.set(key.toLowerCase(), value);
  }
  return result;
}

/**
 * The time keys of a request that is made now: a date of ISO 8601, and seconds since 1970. Both are in every request
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-currenttime).
 *
 * @param now RFC 3339
 */
export function timeKeys(now: string): Readonly<Record<string, KeyValue>> {
  const then = Date.parse(now);
  if (Number.isNaN(then)) return {};
  return {'aws:currenttime': [new Date(then).toISOString()], 'aws:epochtime': [String(Math.floor(then / 1000))]};
}

/** "Maximum session duration": 12 hours at most, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html */
const LONGEST_SESSION = 12 * 60 * 60 * 1000;

/**
 * When the credentials of a session were issued. Revoking the sessions of a role denies everything to those of before
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html), and a service assumes the role anew.
 */
export function sessionKeys(now: string): Readonly<Record<string, KeyValue>> {
  const then = Date.parse(now);
  if (Number.isNaN(then)) return {};
  const from = new Date(then - LONGEST_SESSION).toISOString();
  return {'aws:tokenissuetime': {between: [from, new Date(then).toISOString()]}};
}

/**
 * Keys that no call from inside AWS brings, by their availability on
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html: there is no browser, no endpoint of a VPC, no tag in
 * the request, no user behind it, and the session of a role comes neither from AssumeRoot, a sign-in, a chat, an instance, a build nor a
 * function's code. A key that is not listed is unknown, so one that AWS adds later is none that is met or avoided.
 */
const NEVER = [
  ...['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast', 'aws:calledviaawsmcp', 'aws:referer', 'aws:tagkeys'],
  ...['aws:requesttag/', 'aws:sourcevpc', 'aws:sourcevpcarn', 'aws:sourcevpce', 'aws:vpcsourceip', 'aws:vpceaccount'],
  ...['aws:vpceorgid', 'aws:vpceorgpaths', 'aws:sourceidentity', 'aws:username', 'aws:ismcpserviceaction'],
  ...['aws:assumedroot', 'aws:federatedprovider', 'aws:signinsessionarn', 'aws:chatbotsourcearn'],
  ...['aws:multifactorauthage', 'aws:ec2instancesourcevpc', 'aws:ec2instancesourceprivateipv4'],
  ...['ec2:roledelivery', 'ec2:sourceinstancearn', 'ssm:sourceinstancearn', 'lambda:sourcefunctionarn'],
  ...['glue:roleassumedby', 'glue:credentialissuingservice', 'codebuild:buildarn', 'codebuild:projectarn'],
  ...['identitystore:', 'saml:'],
];

/**
 * All of these calls come from AWS: aws:SourceIp is "included in the request context, except when the requester uses a VPC endpoint", and is
 * never an address of a network of one's own
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip). So a Deny with NotIpAddress
 * holds for them, unless it leaves services out.
 */
function always(resourceArn: string): [string, KeyValue][] {
  const {region, account} = arnParts(resourceArn);
  return [
    ...NEVER.map((key): [string, KeyValue] => [key, 'absent']),
    ['aws:sourceip', 'aws-network'],
    ['aws:securetransport', ['true']],
    ['aws:viaawsservice', ['false']],
    // "Returns false when the principal makes the call directly", and is "included when an AWS MCP server makes a request": both on one page.
    ['aws:viaawsmcpservice', {perhaps: 'false'}],
    ['aws:useragent', 'present'],
    ['aws:currenttime', 'present'],
    ['aws:epochtime', 'present'],
    ['aws:requestedregion', region === '' ? 'present' : [region]],
    ['aws:resourceaccount', account === '' ? 'present' : [account]],
  ];
}

/**
 * A call that an AWS service makes under its own name: TLS, no account, organization or ARN of its own
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html: PrincipalOrgID "only if the principal is a
 * member of an organization", PrincipalIsAWSService and PrincipalServiceName for service principals). Which account and resource it
 * acts for (aws:Source*) differs by service, so those stay unknown here.
 */
export function serviceKeys(names: readonly string[], resourceArn: string): Keys {
  return new Map<string, KeyValue>([
    ...always(resourceArn),
    ['aws:principalisawsservice', ['true']],
    ['aws:principalservicename', names],
    // "All service principal names that belong to the service": these, and regional ones that no page lists.
    ['aws:principalservicenameslist', {atLeast: names}],
    // "In the request context for all requests": with which value a service has it, no page says, and it is no customer's account.
    ['aws:principalaccount', {perhaps: 'an AWS service'}],
    ['aws:principalarn', 'absent'],
    ['aws:principalorgid', 'absent'],
    ['aws:principalorgpaths', 'absent'],
    ['aws:principaltag/', 'absent'],
    ['aws:principaltype', 'present'],
    // "Only when the principal uses temporary credentials", which no service does in its own name.
    ['aws:tokenissuetime', 'absent'],
    ['aws:multifactorauthpresent', 'absent'],
  ]);
}

/**
 * A call with the credentials of a role, or for an account. Tags are for the caller to know.
 *
 * @param organization of that account; empty where it is in none, null where it is not known
 */
export function accountKeys(
  account: string,
  roleArn: string | null,
  resourceArn: string,
  organization: string | null = null,
): Keys {
  const resource = arnParts(resourceArn).account;
  return new Map<string, KeyValue>([
    ...always(resourceArn),
    ['aws:principalisawsservice', ['false']],
    ['aws:principalservicename', 'absent'],
    ['aws:principalservicenameslist', 'absent'],
    ['aws:principalaccount', [account]],
    ['aws:principalarn', roleArn === null ? 'present' : [roleArn]],
    ['aws:principaltype', [roleArn === null ? 'Account' : 'AssumedRole']],
    ['aws:userid', 'present'],
    // Temporary credentials have it, "set to a value of false" where there was no device; of roles that a service assumes no page speaks.
    ['aws:multifactorauthpresent', {perhaps: 'false'}],
    ...organizationKeys(organization, resource === account),
  ]);
}

/**
 * A path begins with the id of the organization, `o-.../r-.../ou-.../`, and the rest is not known here:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgpaths
 */
function organizationKeys(organization: string | null, ownResource: boolean): [string, KeyValue][] {
  if (organization === null) return [];
  if (organization === '')
    return ['id', 'paths'].flatMap((each): [string, KeyValue][] => [
      [`aws:principalorg${each}`, 'absent'],
      ...(ownResource ? [[`aws:resourceorg${each}`, 'absent'] as [string, KeyValue]] : []),
    ]);
  const within: [string, KeyValue][] = [
    ['aws:principalorgid', [organization]],
    ['aws:principalorgpaths', {begins: `${organization}/`}],
  ];
  return ownResource ? [...within, ...Object.entries(resourceOrganization(organization))] : within;
}

/** What a request for a resource of this organization carries. */
export function resourceOrganization(organization: string): Readonly<Record<string, KeyValue>> {
  if (organization === '') return {'aws:resourceorgid': 'absent', 'aws:resourceorgpaths': 'absent'};
  return {'aws:resourceorgid': [organization], 'aws:resourceorgpaths': {begins: `${organization}/`}};
}
