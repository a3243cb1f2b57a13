/** All accounts, by what of them is healthy or broken. */
import type {Case} from './case.js';
import * as B from './broken/index.js';
import * as H from './healthy/index.js';
import * as apiDestination from './roads/api-destination.js';
import * as chat from './roads/chat.js';
import * as notifications from './roads/notifications.js';
import * as fieldAlarm from './field/alarm.js';
import * as fieldBodies from './field/bodies.js';
import * as fieldDirect from './field/direct.js';
import * as fieldHanded from './field/handed.js';
import * as alarm from './roads/alarm.js';
import * as fn from './roads/function.js';
import * as queue from './roads/queue.js';
import * as stream from './roads/stream.js';
import * as unfollowed from './roads/unfollowed.js';
import * as alarmsOutside from './outside/alarms.js';
import * as callers from './outside/callers.js';
import * as doubts from './outside/doubts.js';
import * as ends from './outside/ends.js';
import * as expressions from './outside/expressions.js';
import * as functions from './outside/functions.js';
import * as handed from './outside/handed.js';
import * as interplayEnds from './outside/interplay-ends.js';
import * as interplayMore from './outside/interplay-more.js';
import * as interplay from './outside/interplay-unread.js';
import * as interplayAlarm from './outside/interplay-alarm.js';
import * as keys from './outside/keys.js';
import * as links from './outside/links.js';
import * as odd from './outside/odd.js';
import * as places from './outside/places.js';
import * as queues from './outside/queues.js';
import * as road from './outside/road.js';
import * as rules from './outside/rules.js';
import * as statements from './outside/statements.js';
import * as third from './outside/third.js';
import * as texts from './outside/texts.js';
import * as trails from './outside/trails.js';
import * as unclear from './outside/unclear.js';
import * as wild from './outside/wild.js';
import * as publicAlarms from './public/alarms.js';
import * as publicEnds from './public/ends.js';
import * as publicFar from './public/far.js';
import * as publicRoads from './public/roads.js';
import * as publicRules from './public/rules.js';
import * as publicTexts from './public/texts.js';
import * as publicTrails from './public/trails.js';
import * as publicWebhooks from './public/webhooks.js';

export interface Area {
  readonly area: string;
  readonly cases: readonly Case[];
}

const areas = (tables: typeof H | typeof B): readonly Area[] => [
  {area: 'trail', cases: tables.TRAILS},
  {area: 'storage', cases: tables.STORAGE},
  {area: 'bucket policy', cases: tables.BUCKET_POLICIES},
  {area: 'side by side', cases: tables.SIDE_BY_SIDE},
  {area: 'rule', cases: tables.RULES},
  {area: 'target', cases: tables.TARGETS},
  {area: 'topic', cases: tables.TOPICS},
  {area: 'key', cases: tables.KEYS},
  {area: 'subscription', cases: tables.SUBSCRIPTIONS},
  {area: 'endpoint', cases: tables.ENDPOINTS},
  {area: 'corners of SNS', cases: tables.SNS_CORNERS},
  {area: 'elsewhere', cases: tables.ELSEWHERE},
  {area: 'partitions', cases: tables.IN_PARTITIONS},
  {area: 'baseline', cases: tables.BASELINES},
];

/** Roads beside that over a topic, each with its healthy and broken accounts. */
const ROADS = {
  'direct function': fn,
  'direct queue': queue,
  'direct stream': stream,
  'API destination': apiDestination,
  chat,
  'User Notifications': notifications,
  unfollowed,
  alarm,
  'in the field: bodies of the wrong kind': fieldBodies,
  'in the field: direct targets': fieldDirect,
  'in the field: API destinations, chat, User Notifications': fieldHanded,
  'in the field: alarms': fieldAlarm,
} as const;
/** As somebody wrote them who knew AWS's pages and the tool from outside: odd and healthy, or broken in a way of its own. */
const OUTSIDE = {
  'doubts, and their healthy twins': doubts,
  'rules from outside': rules,
  'chains from outside': road,
  'places from outside': places,
  'statements from outside': statements,
  'patterns and templates from outside': texts,
  'keys, roles and queues from outside': keys,
  'grants, networks and what a service acts for': callers,
  'links from outside': links,
  'queues from outside': queues,
  'streams, chats and destinations from outside': handed,
  'alarms from outside': alarmsOutside,
  'alarms by mathematics': expressions,
  'several filters and alarms on one metric': interplayAlarm,
  'functions from outside': functions,
  'keys and roles of the ends, from outside': ends,
  'interplay of the ends, from outside': interplayEnds,
  'interplay of sizes, keys, functions and readings, from outside': interplayMore,
  'odd accounts from outside': odd,
  'odd accounts, third': third,
  'trails, patterns and topics from outside': trails,
  'what is unread, and what is spare': interplay,
  'roads of which the pages say different things': unclear,
  'as people meet them, from outside': wild,
} as const;
/** As public repositories, templates and pages configure them. */
const PUBLIC = {
  'public: rules, topics and keys': publicRules,
  'public: over Regions and accounts': publicFar,
  'public: direct targets': publicEnds,
  'public: alarms': publicAlarms,
  'public: trails, keys and roles': publicTrails,
  'public: state changes, filters and chat': publicRoads,
  'public: web endpoints, hubs and queues': publicWebhooks,
  'public: texts': publicTexts,
} as const;
const others = (of: 'HEALTHY' | 'BROKEN'): readonly Area[] =>
  Object.entries({...ROADS, ...OUTSIDE, ...PUBLIC}).map(([area, tables]) => ({area, cases: tables[of]}));

export const HEALTHY: readonly Area[] = [...areas(H), ...others('HEALTHY')];
export const BROKEN: readonly Area[] = [...areas(B), ...others('BROKEN')];
