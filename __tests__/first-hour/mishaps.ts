/**
 * What goes wrong in the first hour: each mishap is played against the built command line, and what it prints must need one reading.
 * `npm run first-hour` shows all of it; `__tests__/live/first-hour.test.ts` holds it to what is asserted here.
 */
import type {Rule} from '../../stand-in/control.js';

export const DEFAULT_PATH = '.github/iam-alerts.yml';
const SMALLEST = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

export interface Mishap {
  readonly name: string;
  readonly args: readonly string[];
  /** Files of the working directory; by default the smallest baseline at its default place. Null: none at all. */
  readonly files?: Readonly<Record<string, string>> | null;
  /** Added to the environment of an account of the stand-in; `null` instead of an environment: no AWS variable at all. */
  readonly env?: Readonly<Record<string, string>> | null;
  /** By default there is nothing in the account. A healthy one comes with its own baseline. */
  readonly account?: 'healthy';
  /** What AWS does. */
  readonly rules?: readonly Rule[];
  readonly exit: number;
  /** What happened, said in one sentence that this finds. */
  readonly cause: RegExp;
  /** What to do about it. */
  readonly remedy: RegExp;
}

const CHECK = ['check'] as const;
const baseline = (text: string): Readonly<Record<string, string>> => ({[DEFAULT_PATH]: text});

const CREDENTIALS: readonly Mishap[] = [
  {
    name: 'no credentials',
    args: CHECK,
    env: null,
    exit: 3,
    cause: /there are no credentials/,
    remedy: /Sign in .*`?aws sso login/s,
  },
  {
    name: 'credentials that have expired',
    args: CHECK,
    rules: [
      {op: '*', error: 'ExpiredToken', status: 403, message: 'The security token included in the request is expired'},
    ],
    exit: 3,
    cause: /The credentials have expired\./,
    remedy: /Sign in again/,
  },
  {
    name: 'credentials that expire in the middle of the run',
    args: CHECK,
    account: 'healthy',
    rules: [
      {op: '*', times: 6, delay: 0},
      {op: '*', error: 'ExpiredToken', status: 403, message: 'The security token included in the request is expired'},
    ],
    exit: 3,
    cause: /The credentials have expired\./,
    remedy: /Sign in again/,
  },
  {
    name: 'a key that AWS does not know',
    args: CHECK,
    rules: [
      {
        op: '*',
        error: 'InvalidClientTokenId',
        status: 403,
        message: 'The security token included in the request is invalid.',
      },
    ],
    exit: 3,
    cause: /AWS does not accept the credentials/,
    remedy: /aws sts get-caller-identity/,
  },
  {
    name: 'a profile that does not exist',
    args: ['check', '--profile', 'nosuch'],
    env: null,
    exit: 3,
    cause: /profile.*nosuch.*does not exist/,
    remedy: /aws configure list-profiles/,
  },
  {
    name: 'a role that may not be assumed',
    args: ['check', '--assume-role', 'arn:aws:iam::111122223333:role/iam-alert-guard-check'],
    rules: [
      {
        op: 'AssumeRole',
        error: 'AccessDenied',
        status: 403,
        message:
          'User: arn:aws:iam::999988887777:user/kim is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/iam-alert-guard-check',
      },
    ],
    exit: 3,
    cause: /The role could not be assumed\./,
    remedy: /trust policy/,
  },
  {
    name: 'no permission for anything',
    args: CHECK,
    rules: [
      {op: 'GetCallerIdentity', delay: 0},
      {op: '*', deny: true},
    ],
    exit: 3,
    cause: /could not be determined whether IAM changes reach/,
    remedy: /Grant /,
  },
];

const NETWORK: readonly Mishap[] = [
  {
    name: 'a region that is spelled wrong',
    args: ['check', '--region', 'us-esat-1'],
    exit: 2,
    cause: /us-esat-1/,
    remedy: /us-east-1/,
  },
  {
    name: 'no network: the connection is refused',
    args: CHECK,
    env: {AWS_ENDPOINT_URL: 'http://127.0.0.1:9'},
    exit: 3,
    cause: /There is no connection to AWS/,
    remedy: /proxy \(.?HTTPS_PROXY/,
  },
  {
    name: 'a host that does not resolve',
    args: CHECK,
    env: {AWS_ENDPOINT_URL: 'http://aws.invalid'},
    exit: 3,
    cause: /The host aws\.invalid was not found/,
    remedy: /AWS_ENDPOINT_URL/,
  },
  {
    name: 'a clock that is wrong',
    args: CHECK,
    rules: [
      {
        op: '*',
        error: 'SignatureDoesNotMatch',
        status: 403,
        message:
          'Signature expired: 20261129T000000Z is now earlier than 20261129T094500Z (20261129T100000Z - 15 min.)',
      },
    ],
    exit: 3,
    cause: /the clock of this machine is wrong/,
    remedy: /time server/,
  },
  {
    name: 'throttling',
    args: CHECK,
    rules: [{op: '*', throttle: true}],
    exit: 3,
    cause: /AWS throttled the requests/,
    remedy: /Run again in a few minutes/,
  },
  {
    name: 'no answer in time',
    args: ['check', '--timeout', '2s'],
    rules: [{op: '*', hang: true}],
    exit: 3,
    cause: /AWS did not answer in time/,
    remedy: /--timeout 5m/,
  },
  {
    name: 'an outage',
    args: CHECK,
    rules: [{op: '*', error: 'ServiceUnavailable', status: 503, message: 'Service is unable to handle request.'}],
    exit: 3,
    cause: /AWS answered every request with a server error/,
    remedy: /health\.aws\.amazon\.com/,
  },
];

const INPUTS: readonly Mishap[] = [
  {name: 'a command that is misspelled', args: ['chek'], exit: 2, cause: /chek/, remedy: /check/},
  {
    name: 'an option that is misspelled',
    args: ['check', '--basline', 'x.yml'],
    exit: 2,
    cause: /--basline/,
    remedy: /--baseline/,
  },
  {
    name: 'a value that is misspelled',
    args: ['check', '--fail-on', 'hgih'],
    exit: 2,
    cause: /hgih/,
    remedy: /did you mean high/,
  },
  {
    name: 'a duration in words',
    args: ['check', '--timeout', '2 minutes'],
    exit: 2,
    cause: /--timeout is "2 minutes"/,
    remedy: /15m/,
  },
  {
    name: 'a duration that is too long',
    args: ['check', '--timeout', '999999h'],
    exit: 2,
    cause: /--timeout is "999999h"/,
    remedy: /at most 24h/,
  },
  {
    name: 'a snapshot that is not there',
    args: ['check', '--snapshot', 'saved.json'],
    exit: 2,
    cause: /no snapshot at saved\.json/,
    remedy: /--save-snapshot/,
  },
  {
    name: 'a baseline given as a snapshot',
    args: ['check', '--snapshot', DEFAULT_PATH],
    exit: 2,
    cause: /it is not a snapshot/,
    remedy: /--save-snapshot/,
  },
  {name: 'trace without an event', args: ['trace'], exit: 2, cause: /--event.* is missing/, remedy: /iam:CreateUser/},
  {
    name: 'trace of a call that does not exist',
    args: ['trace', '--event', 'iam:CreateUsr'],
    exit: 2,
    cause: /iam:CreateUsr/,
    remedy: /did you mean "iam:CreateUser"\?/,
  },
  {
    name: 'a report into a directory',
    args: ['check', '--output', '.github'],
    exit: 2,
    cause: /\.github cannot be written: it is a directory/,
    remedy: /--output/,
  },
  {
    name: 'init over a baseline that is there',
    args: ['init', '--new'],
    exit: 2,
    cause: /exists, and init does not overwrite it/,
    remedy: /--force/,
  },
  {
    name: 'reconcile without a terminal and without --yes',
    args: ['reconcile'],
    exit: 2,
    cause: /no terminal/,
    remedy: /--yes/,
  },
];

const BASELINES: readonly Mishap[] = [
  {
    name: 'no baseline',
    args: CHECK,
    files: null,
    exit: 2,
    cause: /there is no baseline/,
    remedy: /cli\/index\.js init/,
  },
  {
    name: 'an empty baseline',
    args: CHECK,
    files: baseline(''),
    exit: 2,
    cause: /the file is empty/,
    remedy: /cli\/index\.js init --force/,
  },
  {
    name: 'a key that is misspelled',
    args: CHECK,
    files: baseline('version: 1\nrecipient:\n  - {protocol: email, endpoint: secops@example.com}\n'),
    exit: 2,
    cause: /iam-alerts\.yml:2:1: .*recipient/,
    remedy: /did you mean "recipients"\?/,
  },
  {
    name: 'a tab in the indentation',
    args: CHECK,
    files: baseline('version: 1\nrecipients:\n\t- {protocol: email, endpoint: secops@example.com}\n'),
    exit: 2,
    cause: /iam-alerts\.yml:3:1: .*[Tt]ab/,
    remedy: /spaces/,
  },
  {
    name: 'no recipient',
    args: CHECK,
    files: baseline('version: 1\nrecipients: []\n'),
    exit: 2,
    cause: /iam-alerts\.yml:2:\d+: .*recipient/,
    remedy: /\{protocol: email, endpoint: /,
  },
  {
    name: 'a protocol that does not exist',
    args: CHECK,
    files: baseline('version: 1\nrecipients:\n  - {protocol: mail, endpoint: secops@example.com}\n'),
    exit: 2,
    cause: /iam-alerts\.yml:3:\d+: .*mail/,
    remedy: /did you mean email\?/,
  },
  {
    name: 'a call that does not exist',
    args: CHECK,
    files: baseline(`${SMALLEST}events:\n  exclude: ["iam:TagRoles"]\n`),
    exit: 2,
    cause: /iam-alerts\.yml:5:\d+: .*iam:TagRoles/,
    remedy: /did you mean "iam:TagRole"\?/,
  },
  {
    name: 'an account number without quotes that YAML changes',
    args: CHECK,
    files: baseline(`${SMALLEST}account: 011122223333\n`),
    exit: 2,
    cause: /iam-alerts\.yml:4:\d+: .*account/,
    remedy: /quot/,
  },
  {
    name: 'a variable that is not set',
    args: CHECK,
    files: baseline('version: 1\nrecipients:\n  - {protocol: https, endpoint-env: PAGER_URL}\n'),
    exit: 2,
    cause: /iam-alerts\.yml:3:\d+: .*PAGER_URL.* is not set/,
    remedy: /from a secret/,
  },
  {
    name: 'a waiver without an end',
    args: CHECK,
    files: baseline(`${SMALLEST}waivers:\n  - {check: trail-encrypted, reason: Later}\n`),
    exit: 2,
    cause: /iam-alerts\.yml:5:\d+: .*expires/,
    remedy: /20\d\d-\d\d-\d\d/,
  },
  {
    name: 'a waiver of a check that does not exist',
    args: CHECK,
    files: baseline(`${SMALLEST}waivers:\n  - {check: trail-encryption, reason: Later, expires: 2027-01-31}\n`),
    exit: 2,
    cause: /iam-alerts\.yml:5:\d+: .*trail-encryption/,
    remedy: /did you mean "trail-encrypted"\?/,
  },
];

const ACCOUNTS: readonly Mishap[] = [
  {
    name: 'no mishap: a healthy account',
    args: CHECK,
    account: 'healthy',
    exit: 0,
    cause: /IN SYNC {2}All \d+ IAM calls that must alert would reach every declared recipient/,
    remedy: /--show remarks/,
  },
  {
    name: 'an account without anything in it',
    args: CHECK,
    exit: 1,
    cause: /IAM changes would reach nobody/,
    remedy: /cli\/index\.js plan/,
  },
  {
    name: "somebody else's account",
    args: CHECK,
    files: baseline(`${SMALLEST}account: "000011112222"\n`),
    exit: 2,
    cause: /iam-alerts\.yml:4:\d+: the credentials belong to account \d{12}, and the baseline is for 000011112222/,
    remedy: /hint: .*(?:profile|credentials)/,
  },
];

export const MISHAPS: readonly Mishap[] = [...CREDENTIALS, ...NETWORK, ...INPUTS, ...BASELINES, ...ACCOUNTS];
export {SMALLEST};
