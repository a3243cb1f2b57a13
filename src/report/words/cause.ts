/** What explains a run, and what to do about it. Plain text; what AWS or the SDK said stands beside it, not in it. */
import type {Finding} from '../../findings/model.js';
import {nameOf} from '../model/many/name.js';
import type {AccountSummary, Cause} from '../model/model.js';
import {count} from './count.js';

const SIGN_IN =
  'Sign in (`aws sso login`, `aws login` or `aws configure`), or name a profile with `AWS_PROFILE`. In a workflow, run ' +
  'aws-actions/configure-aws-credentials before this step and give the job the permission `id-token: write`.';

/**
 * @param name the profile or the host that it is about
 * @param where the Region of the call that failed; its service, where others answered and what is said is true of this one alone
 */
export function causeWords(
  kind: Cause['kind'],
  name: string | undefined,
  where: {readonly service?: string; readonly region: string} | null,
): Pick<Cause, 'said' | 'remedy'> {
  const {service, region} = where ?? {region: null};
  const alone = service === undefined ? null : `${service} in ${region ?? ''}`;
  switch (kind) {
    case 'no-credentials':
      return {said: 'AWS was not asked: there are no credentials.', remedy: SIGN_IN};
    case 'unknown-profile':
      return {
        said: `AWS was not asked: ${profileWords(name)} does not exist.`,
        remedy:
          'Correct the name of the profile (`AWS_PROFILE`), or add the profile. `aws configure list-profiles` prints those that exist.',
      };
    case 'role-refused':
      return {
        said: 'The role could not be assumed.',
        remedy:
          'Create the role in the account, allow the caller in its trust policy (with the external id, if the role requires one), and grant the caller ' +
          '`sts:AssumeRole` on it. A service control policy can also deny it.',
      };
    case 'expired-credentials':
      return {
        said: alone === null ? 'The credentials have expired.' : `For ${alone}, the credentials have expired.`,
        remedy:
          'Sign in again (`aws sso login` or `aws login`). In a workflow, raise `role-duration-seconds` of aws-actions/configure-aws-credentials, ' +
          'or run it just before this step.',
      };
    case 'refused-credentials':
      return {
        said:
          alone === null
            ? `AWS does not accept the credentials${region === null ? '' : ` in ${region}`}.`
            : `${alone} does not accept the credentials.`,
        remedy:
          'Check that the access key is active, that its secret is the right one, and that it belongs to this partition. `aws sts get-caller-identity` must succeed.',
      };
    case 'clock':
      return {
        said: `${alone ?? 'AWS'} refused the requests: the clock of this machine is wrong.`,
        remedy:
          'Set the clock of this machine (for example with a time server), then run again. AWS accepts a difference of a few minutes.',
      };
    case 'host-not-found':
      return {
        said: `${hostWords(name)} was not found.`,
        remedy: 'Check the network, DNS, `AWS_ENDPOINT_URL` and the name of the region.',
      };
    case 'no-connection':
      return {
        said: `There is no connection to ${alone ?? 'AWS'}.`,
        remedy: 'Check the network, the proxy (`HTTPS_PROXY`) and `AWS_ENDPOINT_URL`, then run again.',
      };
    case 'throttled':
      return {
        said: 'AWS throttled the requests, and the retries too.',
        remedy: 'Run again in a few minutes, and start fewer runs at the same time in this account.',
      };
    case 'timeout':
      return {
        said: 'AWS did not answer in time.',
        remedy: 'Check the network, and run again with more time, for example `--timeout 5m`.',
      };
    case 'unavailable':
      return {
        said: 'AWS answered every request with a server error.',
        remedy: 'Check https://health.aws.amazon.com/health/status, then run again.',
      };
  }
}

/** Only what can be the name of a profile is repeated. */
function profileWords(name: string | undefined): string {
  return name === undefined || !/^[^`\s]{1,128}$/.test(name) ? 'the profile' : `the profile \`${name}\``;
}

/** Only what can be the name of a host is repeated. */
function hostWords(name: string | undefined): string {
  return name === undefined || !/^[a-z0-9.-]{1,253}$/i.test(name) ? 'The host of AWS' : `The host ${name}`;
}

/**
 * How much rests on the cause of the run: no line where nothing does. Of several accounts each has a cause of its own, which stands nowhere
 * else: it is said here, once, with what is to be done.
 */
export function restingLines(
  {accounts}: {readonly accounts?: readonly AccountSummary[]},
  resting: readonly Finding[],
): string[] {
  if (resting.length === 0) return [];
  if (accounts === undefined)
    return [
      resting.length === 1
        ? '1 unknown finding has the cause above and is not listed.'
        : `${String(resting.length)} unknown findings have the cause above and are not listed.`,
    ];
  const causes = new Map<string, AccountSummary[]>();
  for (const each of accounts) {
    if (each.cause === undefined || restingIn(each, resting) === 0) continue;
    const words = `${each.cause.said} ${each.cause.remedy}`;
    causes.set(words, [...(causes.get(words) ?? []), each]);
  }
  return [...causes].map(([words, its]) => {
    const number = its.reduce((sum, each) => sum + restingIn(each, resting), 0);
    return `${count(number, 'unknown finding')} in ${count(its.length, 'account')} ${number === 1 ? 'has' : 'have'} one cause and ${number === 1 ? 'is' : 'are'} not listed: ${words}`;
  });
}

function restingIn(one: AccountSummary, resting: readonly Finding[]): number {
  const its = resting.filter((finding) => (finding.account ?? null) === nameOf(one));
  return its.filter(({fingerprint}) => one.cause?.findings.includes(fingerprint) === true).length;
}
