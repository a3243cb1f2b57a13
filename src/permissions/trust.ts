/**
 * Who may take the roles: workflows of one repository, by GitHub's OIDC tokens.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 *
 * The role that reads may be taken from the default branch and from pull requests (GitHub gives no token to those of forks). The role
 * that writes is for one environment alone, so that its protection rules (reviewers, branches) stand before every use of it.
 */
import type {Place} from './place.js';

export interface Repository {
  /**
   * `OWNER/REPO`; for repositories created, renamed or transferred after 15 July 2026 `OWNER@OWNER-ID/REPO@REPO-ID`:
   * https://docs.github.com/en/actions/reference/security/oidc#immutable-subject-claims
   */
  readonly repository: string;
  readonly branch: string;
  readonly environment: string;
}

export interface TrustPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly {
    readonly Effect: 'Allow';
    readonly Principal: {readonly Federated: string};
    readonly Action: 'sts:AssumeRoleWithWebIdentity';
    readonly Condition: {readonly StringEquals: Readonly<Record<string, string | readonly string[]>>};
  }[];
}

export const ISSUER = 'token.actions.githubusercontent.com';

/** What aws-actions/configure-aws-credentials asks the token for, outside China. */
export const AUDIENCE = 'sts.amazonaws.com';

function trusting(subject: string | readonly string[], {partition, account}: Place): TrustPolicy {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: {Federated: `arn:${partition}:iam::${account}:oidc-provider/${ISSUER}`},
        Action: 'sts:AssumeRoleWithWebIdentity',
        // Equality, never a pattern: a wildcard in a subject is how such roles are given away.
        Condition: {StringEquals: {[`${ISSUER}:aud`]: AUDIENCE, [`${ISSUER}:sub`]: subject}},
      },
    ],
  };
}

export function checkTrust({repository, branch}: Repository, place: Place): TrustPolicy {
  return trusting([`repo:${repository}:ref:refs/heads/${branch}`, `repo:${repository}:pull_request`], place);
}

/** What the account did is for the default branch alone: the code of a pull request is not reviewed yet. */
export function historyTrust({repository, branch}: Repository, place: Place): TrustPolicy {
  return trusting(`repo:${repository}:ref:refs/heads/${branch}`, place);
}

/** It changes a role: behind an environment with reviewers, as reconcile. */
export function canaryTrust({repository, environment}: Repository, place: Place): TrustPolicy {
  return trusting(`repo:${repository}:environment:${environment}`, place);
}

export function reconcileTrust({repository, environment}: Repository, place: Place): TrustPolicy {
  return trusting(`repo:${repository}:environment:${environment}`, place);
}
