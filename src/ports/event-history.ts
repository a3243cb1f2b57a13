/** What `history` needs of AWS: CloudTrail's event history, page by page, and to wait between pages. */
import type {Trouble, UnreadableKind} from '../snapshot/model.js';

export interface PageAsked {
  readonly region: string;
  /** The only thing that is searched for, beside the time: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
  readonly eventName: string;
  /** RFC 3339; both ends are part of the window. */
  readonly since: string;
  readonly until: string;
  readonly token: string | null;
}

export interface HistoryEvent {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The record as JSON text. Null where the answer has none. */
  readonly text: string | null;
}

export type HistoryPage =
  | {readonly ok: true; /** Newest first. */ readonly events: readonly HistoryEvent[]; readonly next: string | null}
  | {
      readonly ok: false;
      readonly kind: UnreadableKind;
      readonly code: string;
      /** One line; hostile until escaped. */
      readonly message: string;
      readonly trouble?: Trouble;
    };

export interface EventHistory {
  /** One page of at most 50. Never throws. */
  page(asked: PageAsked): Promise<HistoryPage>;
  /** Waits; ends early, and without an error, when the run's time is over. */
  pause(milliseconds: number): Promise<void>;
  /** Milliseconds of some clock that only goes forward. */
  clock(): number;
}
