/** Everything outside: what a command may touch, handed to it by an entry. */
import type {AwsReads} from './aws.js';
import type {Files, Host} from './host.js';

export interface AwsOptions {
  /** Milliseconds for the whole run; every call ends with it. */
  readonly deadline: number;
}

export interface Aws extends AwsReads {
  /** The region of the environment or the profile; null where neither names one. */
  configuredRegion(): Promise<string | null>;
}

export interface World {
  readonly host: Host;
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  openAws(options: AwsOptions): Aws;
}
