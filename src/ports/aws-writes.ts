/** What reconcile needs of AWS beside reading: to make one changing call, and to wait. */
import type {UnreadableKind} from '../snapshot/model.js';
import type {Write} from '../plan/calls/writes.js';

export type WriteAnswer =
  | {
      readonly ok: true;
      /** What a person has to know of it, in sentences. */
      readonly note?: string;
    }
  | {
      readonly ok: false;
      readonly kind: UnreadableKind;
      /** The error's name as AWS models it, or ours. */
      readonly code: string;
      /** One line, cut; hostile until escaped. */
      readonly message: string;
    };

/** The endpoint of a recipient, by its place in the baseline; null where only a digest of it is known. A secret. */
export type EndpointOf = (recipient: number) => string | null;

export interface AwsWrites {
  /**
   * Makes the call, with the SDK's own retries. Never throws. Without an answer (a broken connection) nobody knows whether it took
   * effect: the caller looks.
   */
  write(write: Write, endpointOf: EndpointOf): Promise<WriteAnswer>;
  /** Waits; ends early, and without an error, when the run's time is over. */
  pause(milliseconds: number): Promise<void>;
}
