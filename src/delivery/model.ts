/** The proof as data: everything that the hops answer, joined. */
import type {SourceMap} from '../baseline/model.js';
import type {BaselineWarning} from '../baseline/parse.js';
import type {Pattern} from '../pattern/index.js';
import type {Context} from './context.js';
import type {Coverage} from './coverage/model.js';
import type {Evidence} from './evidence/evidence.js';
import type {LogNode} from './hops/alarm/stage.js';
import type {Alerts} from './message/alert.js';
import type {Serving} from './redundancy/model.js';
import type {Chain} from './route/chain.js';
import type {Presence, Route, Source} from './route/hop.js';

export interface Proof {
  readonly context: Context;
  readonly source: SourceMap;
  readonly warnings: readonly BaselineWarning[];
  readonly chain: Chain;
  /** What each target makes of events. */
  readonly alerts: Alerts;
  /** What brings IAM's events to the account's rules. */
  readonly bus: Source;
  /** By which alerts arrive that are what the baseline wants. */
  readonly routes: readonly Route[];
  /** The alarm road as it was found. */
  readonly logs: readonly LogNode[];
  /** Its routes; among `routes` where the baseline is content with being noticed. */
  readonly alarms: readonly Route[];
  readonly presences: readonly Presence[];
  readonly coverage: Coverage;
  readonly serving: Serving;
  readonly evidence: Evidence;
  /** Declared to stay silent (`events.except`). */
  readonly except: readonly Pattern[];
}
