/**
 * Would the service behind an API destination show what a target makes of required events, and the name of the call in it? Decided for
 * all events where the body says which do; tried on the usual and the oddest shapes besides.
 */
import type {Receiver} from '../../data/receiver.js';
import type {Json} from '../../findings/model.js';
import {coverRoutes, iamEvents, leastEvent, lostWords, matchEvent, type Pattern} from '../../pattern/index.js';
import {extremeEvents, type Extent, type LostEvent} from './judge.js';
import {nameOutside} from './outside.js';
import {receive, type Handover, type Reception} from './receiver/receiver.js';
import {overlong, repeats, shownWhere} from './receiver/fields.js';
import {isRecord} from '../../snapshot/shape.js';
import {renderInput, type Event, type Rendering, type TargetInput} from './template/render.js';
import {sampleEvents, type SampleOf} from './samples.js';

export interface HandoverVerdict {
  /** Is the alert shown, with the name of the call? */
  readonly shown: Extent | 'unknown';
  /** Why not, or why nobody knows; empty where it always is. */
  readonly reason: string;
  /** An event that is not shown; null where `shown` is always or unknown. */
  readonly lost: Omit<LostEvent, 'sends'> | null;
  /** Patterns over the event, all of which match what is shown; `said`: they say all that is not. */
  readonly conditions: readonly Pattern[];
  readonly said: boolean;
}

/** null: the service shows this alert, with the name of its call. Otherwise why not. Of what names no call, that is said elsewhere. */
export function notShown(
  {receiver, method, given, added}: Handover,
  rendering: Rendering,
  event: Event,
): string | null {
  if (method !== 'POST') return wrongMethod(receiver, method);
  if (rendering.kind !== 'message') return rendering.reason;
  const detail = event['detail'] as {readonly [key: string]: Json} | undefined;
  const name = detail?.['eventName'];
  const reception = receive(receiver, rendering.json, given, added);
  return seenOf(receiver, reception, rendering.body, typeof name === 'string' ? name : '').reason;
}

function wrongMethod({name}: Receiver, method: string): string {
  return `${name} takes POST, and the destination sends ${method}`;
}

/** @param target of which `judgeInput` says that it names the call, always or sometimes */
export function judgeHandover(to: Handover, target: TargetInput, of: SampleOf, ruleArn: string): HandoverVerdict {
  const envelope = {account: of.account, eventRegion: of.region};
  const least = leastEvent(envelope, of.eventName);
  const never = (reason: string): HandoverVerdict => ({
    ...{shown: 'never', reason, conditions: [], said: true},
    lost: {event: least, reason, when: '', onlyFailures: false},
  });
  if (to.method !== 'POST') return never(wrongMethod(to.receiver, to.method));

  const fields = iamEvents(envelope);
  const events = [
    least,
    ...sampleEvents(of).map(({event}) => event),
    ...extremeEvents(target, least, fields),
    ...overlong(to.receiver, target, least, ruleArn),
  ];
  const tried = events.flatMap((event) => tryOne(to, target, event, ruleArn));
  const lost = tried.filter(({reason}) => reason !== null);
  const unsure = tried.find(({open}) => open);
  if (unsure !== undefined) return {...never(''), shown: 'unknown', reason: unsure.reason ?? '', lost: null};
  const [first] = lost;
  if (lost.length === tried.length) return never(first?.reason ?? 'nothing arrives');

  const conditions = shownWhere(to, target, fields, ruleArn);
  const found = conditions.length === 0 ? undefined : coverRoutes([conditions], [of.eventName], envelope);
  const verdict = found?.get(of.eventName);
  if (verdict?.verdict === 'sometimes') {
    const event = verdict.counterExample as Event;
    const [{reason = null} = {}] = tryOne(to, target, event, ruleArn);
    if (reason !== null) {
      const {lostWhen, lostOnlyWithErrorCode: onlyFailures} = verdict;
      const said = lost.every((one) => conditions.some((pattern) => !matchEvent(pattern, one.event)));
      return {
        ...{shown: 'sometimes', reason, conditions, said},
        lost: {event, reason, when: lostWords(lostWhen), onlyFailures},
      };
    }
  }
  if (first !== undefined && first.reason !== null) return sometimes(first.event, first.reason);
  const joined = repeats(to, target, ruleArn);
  return joined === null ? SHOWN : sometimes(least, joined);
}

const SHOWN: HandoverVerdict = {shown: 'always', reason: '', lost: null, conditions: [], said: true};

function sometimes(event: Event, reason: string): HandoverVerdict {
  const detail = event['detail'] as {readonly [key: string]: Json} | undefined;
  const onlyFailures = detail !== undefined && 'errorCode' in detail;
  return {
    ...{shown: 'sometimes', reason, conditions: [], said: false},
    lost: {event, reason, when: '', onlyFailures},
  };
}

interface Tried {
  readonly event: Event;
  /** null: shown. */
  readonly reason: string | null;
  readonly open: boolean;
}

/** The event with a name of a call that stands nowhere else, so that the name that is seen is the event's own. Empty: nothing is sent. */
function tryOne(
  {receiver, given, added}: Handover,
  target: TargetInput,
  event: Event,
  ruleArn: string,
): readonly Tried[] {
  const name = nameOutside(JSON.stringify([target, ruleArn, event]));
  const detail = event['detail'] as {readonly [key: string]: Json};
  const rendering = renderInput(target, {...event, detail: {...detail, eventName: name}}, ruleArn);
  // What never leaves is lost before, at the target.
  if (rendering.kind !== 'message') return [];
  const reception = receive(receiver, rendering.json, given, added);
  return [{event, ...seenOf(receiver, reception, rendering.body, name)}];
}

function seenOf(receiver: Receiver, reception: Reception, body: string, name: string): Omit<Tried, 'event'> {
  if (reception.kind !== 'shown') return {reason: reception.reason, open: reception.kind === 'open'};
  const {texts, unsure} = reception;
  const names = (text: string): boolean => text.includes(name);
  // What the target leaves out, the target is said to leave out.
  if (!names(body) || texts.some(names)) return {reason: null, open: false};
  if (unsure?.texts.some(names) === true) return {reason: unsure.reason, open: true};
  const {name: service, shows} = receiver;
  const reason = `${service} accepts the body, but nothing that it shows names the call (it shows ${shows.join(', ')})`;
  return {reason, open: false};
}

/**
 * Of a service that is not known here: the keys of the body that name the call, and that the connection sets as well. Empty: the call is named
 * without them, or nowhere.
 */
export function namedTwice(target: TargetInput, added: readonly string[], of: SampleOf, ruleArn: string): string[] {
  const name = nameOutside(JSON.stringify([target, ruleArn]));
  const envelope = {account: of.account, eventRegion: of.region};
  const rendering = renderInput(target, leastEvent(envelope, name), ruleArn);
  if (rendering.kind !== 'message' || !isRecord(rendering.json)) return [];
  const naming = Object.entries(rendering.json).flatMap(([key, value]) =>
    JSON.stringify([key, value]).includes(name) ? [key] : [],
  );
  return naming.every((key) => added.includes(key)) ? naming : [];
}
