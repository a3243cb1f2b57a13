/**
 * `delivery/route/` lists the routes of an account over hops of one shape, without knowing their kinds.
 *
 * The one shape of every hop: what it is, whether it lets an event pass, which events, what it spoils, and where it leads. Listing
 * routes, coverage, losses, redundancy, the trace and the picture know hops by this shape alone, so a new kind of hop needs none of them.
 */
import type {HopName, Json, RoadName} from '../../findings/model.js';
import type {Pattern} from '../../pattern/index.js';
import type {Gate, UnknownGate} from '../gate.js';
import type {Event} from '../message/index.js';

/** What all hops of a kind have in common. */
export interface HopKind {
  /** One word: `rule`. */
  readonly name: string;
  /** The hop of the report at which a loss here counts (contract, section 3). */
  readonly at: HopName;
  /** It belongs to one recipient. So a loss here is looked for on the routes that lead to the recipient, and on no others. */
  readonly personal?: true;
  /** A route over it is of this road; where several of its hops say so, of the first in `ROADS`. */
  readonly road?: RoadName;
  /** Alerts for several recipients come together here, and a recipient is looked for behind it. */
  readonly destination?: true;
  readonly words: {
    /** Why events are lost where hops of this kind (`names`) let only some pass. */
    narrowed(names: string): string;
    /** Why events are lost where no route has a hop of this kind. */
    readonly missing: string;
    /** Why it does not let one event pass. Before the field that it refuses, where conditions refuse it. */
    readonly traced: string;
    /** Whose conditions those are: `the pattern`. */
    readonly asks: string;
    /** A path of the event as it is written there. */
    readonly spelt?: (path: string) => string;
  };
}

/** What a hop lets pass by itself, whatever stands before and behind it. */
export interface Lets {
  /** Ways through it: an event that matches all patterns of one of them gets through. */
  readonly ways: readonly (readonly Pattern[])[];
  /** What it does with the calls, before their number: `enabled, matches`. */
  readonly verb: string;
  /** What it may let pass besides, and why that is not known. */
  readonly doubt?: {readonly ways: readonly (readonly Pattern[])[]; readonly reason: string};
}

/** How a hop is drawn. */
export interface Drawn {
  readonly kind: string;
  /** Tells it from others of its kind. */
  readonly key: string;
  readonly label: string;
  readonly gate: Gate;
  /** What is said of it where its gate passes. */
  readonly passed: string;
  /** Of the arrow that leads to it; default: as the hop itself. */
  readonly arrow?: Gate;
  /** Of a hop that lets events pass by patterns. */
  readonly lets?: Lets;
}

export interface Hop {
  readonly kind: HopKind;
  /** ARN of what answers here. */
  readonly resource: string;
  readonly gate: Gate;
  /** Patterns that an event must all match to pass. */
  readonly conditions: readonly Pattern[];
  /** Why they leave events out, where the pattern alone would not say it. */
  readonly because?: string;
  /** What of a pattern keeps every event out: the check of patterns tells it, and others need not tell it again. */
  readonly clue?: string;
  /** It was made for other events, so that it explains no loss where something was made for these. */
  readonly forOthers?: true;
  /** It passes most events and spoils some: such an event. */
  readonly spoils?: {readonly reason: string; readonly example: Json};
  /** What it does with one event, beyond gate and conditions; in place of `spoils` where an event is at hand. */
  readonly sees?: (event: Event) => Gate;
  /** Tells it from others of its kind where the resource does not: two targets may lead to one place. */
  readonly key?: string;
  /** Left out of the picture where this is. */
  readonly drawn?: Drawn;
  /** The hops behind it, and the ends of routes. None: it concerns no recipient. */
  readonly leads: () => readonly Lead[];
  /** Where it is said to lead if nothing behind it leads anywhere. */
  readonly otherwise?: readonly Lead[];
}

/** Where a route ends. */
export interface End {
  /** The declared recipient; null where it ends before one, so that it is not known whom it would reach. */
  readonly recipient: number | null;
  /** Where the recipient is not known: only one of these can it be. Left out: any. */
  readonly among?: readonly number[];
  /** A vouched end towards a recipient who is subscribed in sight: it counts as `coverage/vouched-end.ts` says. */
  readonly beside?: true;
  /** Whether the recipient is in sight could not be read, for this reason. */
  readonly unlisted?: UnknownGate;
}

export type Lead = Hop | End;

/** Nothing can be said of whom it reaches. */
export const NOBODY_KNOWN: End = {recipient: null};

/** It leads to this recipient, or, where that is not known, may. */
export function mayReach({recipient, among}: End, index: number): boolean {
  return recipient === null ? among?.includes(index) !== false : recipient === index;
}

/** The roads; first what decides of which a route is, where its hops belong to several. */
export const ROADS: readonly RoadName[] = [
  'alarm',
  'user-notifications',
  'chat',
  'api-destination',
  'direct',
  'sns',
  'other',
];

/** What brings events to the first hop of a route. */
export interface Source {
  readonly kind: HopKind;
  /** What feeds it: trails. */
  readonly feeds: readonly Feed[];
  /** Does one event come here at all, whatever feeds it? Left out: as all events of the account and Region do. */
  readonly takes?: (event: Event) => Gate;
  /** Could it be told what feeds it? */
  readonly listed: Gate;
  /** Why events do not come in. */
  readonly reason: string;
  /** Where the events arrive. */
  readonly drawn: Drawn;
}

export interface Feed {
  readonly resource: string;
  readonly gate: Gate;
  /** Ways in, each with what an event must match; none where nothing comes in. */
  readonly entries: readonly Entry[];
  /** What it does with one event, beyond them. */
  readonly sees: (event: Event) => Gate;
}

export interface Entry {
  readonly gate: Gate;
  readonly conditions: readonly Pattern[];
}

/** Where a declared recipient stands, whether or not a route leads there. */
export interface Presence {
  readonly recipient: number;
  readonly gate: Gate;
  readonly place: Drawn;
}

/** One way over hops from a source to an end. */
export interface Route extends End {
  readonly source: Source;
  readonly hops: readonly Hop[];
  readonly road: RoadName;
  /** The last destination that it comes to. */
  readonly destination: string | null;
}
