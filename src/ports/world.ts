/**
 * `ports/` holds the interfaces to everything outside, with only the calls that are made.
 *
 * Everything outside: what a command may touch, handed to it by an entry.
 */
import type {AwsReads} from './aws.js';
import type {AwsWrites} from './aws-writes.js';
import type {CanaryCalls} from './canary.js';
import type {EventHistory} from './event-history.js';
import type {AwsFleet} from './fleet.js';
import type {GitHub} from './github.js';
import type {Again} from '../report/model/again.js';
import type {Files, Host} from './host.js';

export interface AwsOptions {
  /** Milliseconds for the whole run; every call ends with it. */
  readonly deadline: number;
}

export interface Aws extends AwsReads {
  /** The region of the environment or the profile; null where neither names one. */
  configuredRegion(): Promise<string | null>;
  /** The changing calls, over the same clients. Only reconcile asks for them. */
  writes(): AwsWrites;
  /** CloudTrail's event history. Only `history` and `canary` ask for it. */
  history(): EventHistory;
  /** One harmless change, and a look into a queue. Only `canary` asks for it. */
  canary(): CanaryCalls;
}

export interface World {
  readonly host: Host;
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The options that commands in messages repeat; undefined where none was typed: in the Action. */
  readonly again?: Again;
  /** What this program is called where it was started (`npx iam-alert-guard`); undefined in the Action. */
  readonly program?: string;
  openAws(options: AwsOptions): Aws;
  /** AWS for many accounts in one run. Absent where nothing asks for them. */
  openFleet?(): AwsFleet | Promise<AwsFleet>;
  /** Asks whoever sits at the terminal, and answers what they typed; null where nobody does. */
  readonly prompt: ((question: string) => Promise<string>) | null;
  /** GitHub with this token; null where the run is none of GitHub's, or has no token. */
  openGitHub(token: string | null): Promise<GitHub | null>;
}
