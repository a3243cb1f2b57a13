/** What the canary needs of AWS: to make one harmless call, and to look into one queue. */
import type {CanaryCall} from '../canary/calls.js';
import type {UnreadableKind} from '../snapshot/model.js';

export type Refusal = {
  readonly ok: false;
  readonly kind: UnreadableKind;
  readonly code: string;
  /** One line; hostile until escaped. */
  readonly message: string;
};

export interface CanarySend {
  /** Where IAM is asked: the Region of its events. */
  readonly region: string;
  readonly call: CanaryCall;
  readonly roleName: string;
  /** Letters, digits and hyphens. It goes into the parameters, into the user agent, and into the session name where `namesSession`. */
  readonly marker: string;
  /** The code of a challenge that stands in the role's description: it stays there. */
  readonly open: string | null;
}

export interface ProbeMessage {
  readonly body: string;
  readonly receipt: string;
}

export interface CanaryCalls {
  /** Is the call made in a session that bears the marker? So where a role is assumed for this run. */
  readonly namesSession: boolean;
  /** One call, tried again by the SDK alone. Never throws. */
  send(asked: CanarySend): Promise<{readonly ok: true} | Refusal>;
  /** At most ten messages; waits a few seconds for the first. What is not removed comes back after some seconds. Never throws. */
  receive(queueArn: string): Promise<{readonly ok: true; readonly messages: readonly ProbeMessage[]} | Refusal>;
  /** Takes a message of ours out of the queue, by which later checks see that it has arrived. Never throws. */
  remove(queueArn: string, receipt: string): Promise<{readonly ok: true} | Refusal>;
  pause(milliseconds: number): Promise<void>;
}
