/**
 * A vouched end beside routes that can be seen. `elsewhere` says that another account's own run proves what lies behind a hop; what can
 * be seen here is judged as ever. So for a recipient who is subscribed in sight, the word adds the calls that none of its own routes
 * takes up, and replaces none of those routes: not where its subscription is pending confirmation, nor where a rule of its own is
 * disabled, a topic does not admit it, or a filter drops the call. A bus that collects everything for somebody else is vouched for, too.
 */
import type {UnknownGate} from '../gate.js';
import {RULE} from '../roads/kinds.js';
import type {Route} from '../route/hop.js';
import {passageOf, type Cover} from './passage.js';

/** Does a vouched end count for a call: yes, no, or is that as unknown as an own route is (the gate that says why)? */
export type Standing = 'counts' | 'out' | UnknownGate;

/**
 * @param own the recipient's routes that end at a subscription in sight
 * @param cover verdicts of passages, the source aside
 */
export function standing(own: readonly Route[], cover: Cover, call: string): Standing {
  const answers = own.map((route) => ownRoute(route, cover, call));
  const whole = new Set(answers.flatMap(({state, taken}) => (state === 'whole' ? [taken] : [])));
  const open = answers.filter(({state, taken}) => state !== 'whole' && state !== 'unconcerned' && !whole.has(taken));
  // Without any route to it, the subscription in sight is what has lost its route.
  if (own.length === 0 || open.some(({state}) => state === 'broken')) return 'out';
  const doubt = open.flatMap(({state}) => (typeof state === 'string' ? [] : [state]))[0];
  return doubt ?? 'counts';
}

interface OwnRoute {
  /** What its rules take up: a broken route is not missed beside a whole one that takes up the same. */
  readonly taken: string;
  readonly state: 'whole' | 'unconcerned' | 'broken' | UnknownGate;
}

function ownRoute({hops}: Route, cover: Cover, call: string): OwnRoute {
  const rules = hops.filter(({kind}) => kind === RULE);
  const behind = hops.filter(({kind}) => kind !== RULE);
  const takenUp = rules.flatMap(({conditions}) => conditions);
  const taken = JSON.stringify(takenUp.map(({text}) => text).sort());
  const passes = cover([{sureness: 'sure', conditions: takenUp}]).possible.get(call).verdict;
  if (passes === 'never') return {taken, state: 'unconcerned'};
  const {sureness} = passageOf(hops);
  if (sureness === 'out' || sureness === 'partial') return {taken, state: 'broken'};
  const dropped = cover([{sureness: 'sure', conditions: passageOf(behind).conditions}]).possible.get(call).verdict;
  if (dropped !== 'always') return {taken, state: 'broken'};
  const doubt = hops.map(({gate}) => gate).find((gate) => gate.state === 'unknown');
  return {taken, state: doubt?.state === 'unknown' ? doubt : 'whole'};
}
