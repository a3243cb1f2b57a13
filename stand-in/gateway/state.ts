/** What the gateway remembers of an account beside what moto keeps: all that the corrections rest on. */
import type {Carrier} from '../carrier.js';
import {Alarms} from './alarms.js';
import {CallLog} from './log.js';
import {Records} from './records.js';
import {RuleList} from './rules.js';
import {Subscriptions} from './subscriptions.js';
import {Trails} from './trails.js';

export interface AccountState {
  readonly rules: RuleList;
  readonly log: CallLog;
  readonly subscriptions: Subscriptions;
  readonly trails: Trails;
  /** What CloudTrail's event history holds. */
  readonly records: Records;
  /** Settings that UpdateEventBus left, by region and bus name. */
  readonly buses: Map<string, Readonly<Record<string, unknown>>>;
  /** Policies of queues, by region and name. */
  readonly queuePolicies: Map<string, string>;
  /** SNS data protection policies by topic ARN. */
  readonly dataProtection: Map<string, string>;
  readonly alarms: Alarms;
  /** What makes records into events; null: nothing does. */
  carrier: Carrier | null;
}

export function emptyState(): AccountState {
  return {
    rules: new RuleList(),
    log: new CallLog(),
    subscriptions: new Subscriptions(),
    trails: new Trails(),
    records: new Records(),
    buses: new Map(),
    queuePolicies: new Map(),
    dataProtection: new Map(),
    alarms: new Alarms(),
    carrier: null,
  };
}

/** Who pays for requests belongs to a bucket, and bucket names are shared by all accounts. */
export interface SharedState {
  readonly requestPayers: Map<string, string>;
}
