/** Where messages go: a workflow runner or a terminal. Only what the commands use. */
import type {Annotation} from '../report/forms/annotations.js';

/** The Action's outputs. Big things are files: an output may hold 1 MB, https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#outputs-for-docker-container-and-javascript-actions */
export type OutputName =
  | 'verdict'
  | 'findings-failed'
  | 'findings-drift'
  | 'findings-unknown'
  | 'remarks'
  | 'events-required'
  | 'events-delivered'
  | 'plan-digest'
  | 'converged'
  | 'review-class'
  | 'history-silent'
  | 'shards'
  | 'canary-outcome'
  | 'canary-seconds'
  | 'report-json'
  | 'report-sarif';

export interface Host {
  /** Whether the stream that `report` writes to takes colour. */
  readonly color: boolean;
  /** Does a report go on to whoever reads a pipe, as the log of a build? Absent: it does not, or nobody knows. */
  readonly piped?: boolean;
  /** One message for whoever watches the run; may hold foreign text. Never on the stream of the report, where there are two. */
  log(message: string): void;
  /** What is being done just now, shown only while it is so; null clears it. Hosts that cannot take a line back show nothing. */
  progress(message: string | null): void;
  /** What is logged stays, and progress is not shown: a log that tells it has to do so itself, now and then. Absent elsewhere. */
  readonly lasting?: boolean;
  /** Everything logged meanwhile belongs under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** The report itself, rendered. Resolves when it is written. */
  report(text: string): Promise<void>;
  /** Has whoever read the report gone away? Then no more of it need be made. Absent where that cannot happen. */
  readonly left?: () => boolean;
  /** Markdown for the run's page; no-op where there is none. Once a run. */
  summary(markdown: string): Promise<void>;
  annotate(annotations: readonly Annotation[]): void;
  output(name: OutputName, value: string): void;
  /** Hides a value in everything printed from now on. For secrets alone: never for account ids. */
  mask(secret: string): void;
  now(): Date;
}

/** Files of the run: baselines, snapshots, reports. Paths are relative to the working directory or absolute. */
export interface Files {
  /** Null where there is no such file. A file over `maxBytes` gives its first `maxBytes + 1` bytes, so that the reader can tell. */
  read(path: string, maxBytes: number): Promise<Uint8Array | null>;
  /** The files that a glob (`*`, `?`, `[a-z]`, `{a,b}`, `**`) matches, sorted; none where it matches none. Absent where nobody asks for them. */
  readonly find?: (glob: string) => Promise<readonly string[]>;
  /**
   * The bytes of a file as they come, however many there are; unpacked where it is packed by gzip. Null where there is no such file. A
   * packed file that cannot be unpacked to its end yields null last.
   */
  stream(path: string): Promise<AsyncIterable<Uint8Array | null> | null>;
  /** Makes the directories above it. Existing files are replaced. */
  write(path: string, text: string): Promise<void>;
}
