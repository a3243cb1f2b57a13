/** A client of GitHub and the repository it speaks of, as the functions of this folder take them. */
import type {getOctokit} from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

export interface Repository {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}
