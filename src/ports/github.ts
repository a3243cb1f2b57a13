/** What the commands ask of GitHub. Nothing here throws for what GitHub refuses: a run without a right says so and goes on. */

export type GitHubTrouble =
  /** The token may not: read-only, or a permission is missing. */
  | 'denied'
  /** Still limited after one bounded wait. */
  | 'rate-limited'
  /** What was asked for does not exist, or the feature is switched off. */
  | 'missing'
  /** GitHub refused the content (422). */
  | 'refused'
  /** No answer, or a failing one. */
  | 'unavailable';

export type GitHubAnswer<T> =
  | {readonly ok: true; readonly value: T}
  /** `note`: one sentence for the log and the summary, with what to do about it. */
  | {readonly ok: false; readonly trouble: GitHubTrouble; readonly note: string};

export interface CommentRequest {
  readonly pull: number;
  /** The body's first line. */
  readonly marker: string;
  /** Whether a comment of ours with this first line goes on as this one, where none has the marker itself. */
  readonly continues: (firstLine: string) => boolean;
  readonly body: string;
  /** Whether one may be begun; one that exists is kept up to date all the same. */
  readonly create: boolean;
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none';

export interface IssueRequest {
  readonly move: 'open' | 'close';
  /** The body's first line. */
  readonly marker: string;
  /** Markers of issues that this one takes the place of, e.g. that of an account that could not be identified then. */
  readonly replaces: readonly string[];
  readonly label: string;
  readonly title: string;
  /** Given the body as it stands, or null: the history goes on. */
  readonly body: (previous: string | null) => string;
  /** Said once when it is closed; a line is added to it nowhere else. */
  readonly closingNote: string;
}

export type IssueOutcome = 'opened' | 'reopened' | 'updated' | 'unchanged' | 'closed' | 'none';

export interface Labelling {
  /** Who set it last. */
  readonly login: string;
  /** Whether that person may write to the repository now. */
  readonly mayWrite: boolean;
}

/** The commits a pull request's run knows of itself. */
export interface PullCommits {
  /** What the run checked out (`GITHUB_SHA`): GitHub's merge commit as a rule. */
  readonly sha: string;
  readonly headSha: string;
  readonly baseSha: string;
}

export interface GitHub {
  /** `internal` is not public. */
  visibility(): Promise<GitHubAnswer<'public' | 'private'>>;
  /** The commit to compare with: the first parent where `sha` is GitHub's merge commit, else the merge base. */
  baseOf(commits: PullCommits): Promise<GitHubAnswer<string>>;
  /** The bytes of a file in a commit; null where the commit has none at this path. */
  fileAt(commit: string, path: string): Promise<GitHubAnswer<Uint8Array | null>>;
  /** Who put the label on the pull request; null where it does not carry it. */
  labelling(pull: number, label: string): Promise<GitHubAnswer<Labelling | null>>;
  upsertComment(request: CommentRequest): Promise<GitHubAnswer<CommentOutcome>>;
  syncIssue(request: IssueRequest): Promise<GitHubAnswer<IssueOutcome>>;
}
