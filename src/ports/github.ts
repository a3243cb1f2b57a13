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
  /** Logins to assign when the issue is opened, or opened again. People may unassign themselves after that. */
  readonly assignees: readonly string[];
  /** Given the body as it stands: a comment, which notifies; null where nothing has changed that somebody must know. */
  readonly change: (previous: string) => string | null;
  /** Given the body as it stands, or null: the history goes on. */
  readonly body: (previous: string | null) => string;
  /** Said once when it is closed; a line is added to it nowhere else. */
  readonly closingNote: string;
}

export type IssueOutcome = 'opened' | 'reopened' | 'updated' | 'unchanged' | 'closed' | 'none';

export interface PullHead {
  /** The commit that is proposed now. */
  readonly sha: string;
}

/** The commits a pull request's run knows of itself. */
export interface PullCommits {
  /** What the run checked out (`GITHUB_SHA`): GitHub's merge commit as a rule. */
  readonly sha: string;
  readonly headSha: string;
  readonly baseSha: string;
}

/** Paths, as the earlier commit has them. */
export interface Changes {
  /** Removed, or renamed to something else. */
  readonly gone: readonly string[];
  readonly altered: readonly string[];
}

export interface GitHub {
  /** `internal` is not public. */
  visibility(): Promise<GitHubAnswer<'public' | 'private'>>;
  /** The commit to compare with: the first parent where `sha` is GitHub's merge commit, else the merge base. */
  baseOf(commits: PullCommits): Promise<GitHubAnswer<string>>;
  /** The bytes of a file in a commit; null where the commit has none at this path. */
  fileAt(commit: string, path: string): Promise<GitHubAnswer<Uint8Array | null>>;
  /** Whether a commit has a file at this path, told by its trees: the contents API answers 404 for more than one reason. */
  hasFile(commit: string, path: string): Promise<GitHubAnswer<boolean>>;
  /** What the commits between two do to the files of the first; null where there are too many to say. */
  changesBetween(baseSha: string, headSha: string): Promise<GitHubAnswer<Changes | null>>;
  /** The head of a pull request, now. */
  headOf(pull: number): Promise<GitHubAnswer<PullHead>>;
  /** Whether the pull request carries the label now. */
  carriesLabel(pull: number, label: string): Promise<GitHubAnswer<boolean>>;
  /** Whether this person may write to the repository now. */
  mayWrite(login: string): Promise<GitHubAnswer<boolean>>;
  /** Who approves exactly this commit: the last word of each reviewer. */
  approvals(pull: number, headSha: string): Promise<GitHubAnswer<readonly string[]>>;
  /** The body of our own comment, as `upsertComment` finds it; null where there is none. */
  ownComment(request: Pick<CommentRequest, 'pull' | 'marker' | 'continues'>): Promise<GitHubAnswer<string | null>>;
  upsertComment(request: CommentRequest): Promise<GitHubAnswer<CommentOutcome>>;
  syncIssue(request: IssueRequest): Promise<GitHubAnswer<IssueOutcome>>;
}
