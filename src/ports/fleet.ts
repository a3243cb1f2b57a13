/** What a run over many accounts needs of AWS: the accounts of an organization, and AWS as a role in each of them sees it. */
import type {Answer} from '../snapshot/model.js';
import type {AwsReads} from './aws.js';
import type {EventHistory} from './event-history.js';

/** An account as AWS Organizations lists it. */
export interface ListedAccount {
  readonly id: string;
  /** Somebody's text. */
  readonly name: string | null;
  /** Can roles of it be assumed? Not while it is closed, suspended or not yet set up. */
  readonly active: boolean;
  /** As AWS names it. */
  readonly state: string;
}

export type OrganizationAnswer<T> = {readonly ok: true; readonly value: T} | ({readonly ok: false} & Refusal);

/** Why a call gave no answer. */
export type Refusal = Pick<Extract<Answer<never>, {status: 'unreadable'}>, 'kind' | 'code' | 'message' | 'trouble'>;

export interface Organizations {
  /** The id of the caller's organization. */
  id(): Promise<OrganizationAnswer<string>>;
  /**
   * Its accounts, all pages.
   * @param units ids of organizational units or of the root, whose accounts are wanted, with all units below; null for all
   */
  accounts(units: readonly string[] | null): Promise<OrganizationAnswer<readonly ListedAccount[]>>;
}

/** A role to assume with the run's own credentials. */
export interface FleetRole {
  readonly arn: string;
  readonly externalId: string | null;
}

export interface AwsFleet {
  /** The region of the environment or the profile; null where neither names one. */
  configuredRegion(): Promise<string | null>;
  readonly organizations: Organizations;
  /**
   * AWS as this role sees it. Its credentials are had when they are first needed, and had again before they expire.
   * @param deadline milliseconds, from now, for all reads together
   */
  as(role: FleetRole, deadline: number): AwsReads;
  /** CloudTrail's event history as this role sees it. Only `history` asks for it. */
  history?(role: FleetRole, deadline: number): EventHistory;
}
