/**
 * `delivery/hops/trail/` holds the first hop: the trail, what it selects, and where it stores.
 *
 * The first hop: does a trail carry IAM's calls to EventBridge in the event region?
 *
 * "To record events with a detail-type value of AWS API Call via CloudTrail, a CloudTrail trail with logging enabled is required":
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html. IAM is a global service whose events
 * are delivered to trails that include global service events, in the partition's event region:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events.
 */
import type {Answer} from '../../../snapshot/model.js';
import type {EventSelectors, Trail, TrailStatus} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, isForeign, vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unreadable, unknown, type Gate} from '../../gate.js';
import type {Event} from '../../message/index.js';
import type {Feed} from '../../route/hop.js';
import {admits, admittedBySelectors, type Admitted} from './selectors.js';
import {trailSees} from './records.js';
import {storageOf, type StorageAnswer} from './storage.js';

export interface TrailAnswer {
  readonly trail: Trail;
  readonly home: string;
  /** The account that owns the trail is not the checked one (an organization trail seen from a member). */
  readonly foreign: boolean;
  readonly status: Answer<TrailStatus>;
  readonly selectors: Answer<EventSelectors>;
  /** It records in the event region: multi-region, or at home there. */
  readonly reaches: Gate;
  /** It includes global service events. */
  readonly globalEvents: Gate;
  readonly logging: Gate;
  /** What its selectors let through, as event patterns: a union of conjunctions. */
  readonly admitted: Admitted;
  /** Reads too, this check's own among them: then it is never quiet for long. */
  readonly recordsReads: boolean;
  /** All of the above but the selectors. */
  readonly gate: Gate;
  readonly storage: StorageAnswer;
}

export interface TrailStage {
  readonly read: Read<'cloudtrail:DescribeTrails'>;
  readonly listed: Answer<readonly Trail[]>;
  readonly trails: readonly TrailAnswer[];
  /** Where the list itself cannot be read. */
  readonly gate: Gate;
}

/** One way through the trails: patterns that an event must all match. */
function judge(context: Context, trail: Trail): TrailAnswer {
  const home = trail.HomeRegion ?? parseArn(trail.TrailARN)?.region ?? context.eventRegion;
  const statusRead: Read<'cloudtrail:GetTrailStatus'> = {
    op: 'cloudtrail:GetTrailStatus',
    region: home,
    params: {Name: trail.TrailARN},
  };
  const selectorsRead: Read<'cloudtrail:GetEventSelectors'> = {
    op: 'cloudtrail:GetEventSelectors',
    region: home,
    params: {TrailName: trail.TrailARN},
  };
  const reaches =
    trail.IsMultiRegionTrail === true || home === context.eventRegion
      ? PASSES
      : blocks(`it records only ${home}; IAM events arrive in ${context.eventRegion}`);
  // A trail that cannot reach the event region is not asked further: nothing it says could change the answer.
  if (reaches.state === 'blocks' && !isDeclared(context, trail)) return beyond(context, trail, home, reaches);
  const status = ask(context, statusRead);
  const selectors = ask(context, selectorsRead);
  const globalEvents =
    trail.IncludeGlobalServiceEvents === false
      ? blocks('it does not include global service events, and IAM is a global service')
      : PASSES;
  const logging = vouched(
    context,
    trail.TrailARN,
    status.status === 'known'
      ? loggingGate(status.value.IsLogging)
      : status.status === 'absent'
        ? unknown('CloudTrail has no status for it', 'open')
        : unreadable(statusRead, status),
  );
  const admitted = admittedBySelectors(
    trail,
    selectors,
    (doubt) => vouched(context, trail.TrailARN, doubt),
    selectorsRead,
  );
  const recordsReads = admits(admitted, OWN_CALL);
  return {
    trail,
    home,
    foreign: isForeign(context, parseArn(trail.TrailARN)?.account),
    status,
    selectors,
    reaches,
    globalEvents,
    logging,
    admitted,
    gate: every(reaches, globalEvents, logging),
    recordsReads,
    storage: storageOf(context, trail, home, {status, recordsReads}),
  };
}

/** A read, as every run makes it. */
const OWN_CALL = {
  eventSource: 'cloudtrail.amazonaws.com',
  eventName: 'DescribeTrails',
  eventType: 'AwsApiCall',
  readOnly: true,
};

function loggingGate(word: boolean | undefined): Gate {
  if (word === undefined) return unknown('CloudTrail does not say whether it logs', 'undocumented');
  return word ? PASSES : blocks('logging is off');
}

const UNASKED: Answer<never> = {
  status: 'unreadable',
  kind: 'not-observed',
  code: 'NotAsked',
  message: 'not asked: the trail cannot carry the events',
  permissions: [],
};

function beyond(context: Context, trail: Trail, home: string, reaches: Gate): TrailAnswer {
  return {
    trail,
    home,
    foreign: isForeign(context, parseArn(trail.TrailARN)?.account),
    status: UNASKED,
    selectors: UNASKED,
    reaches,
    globalEvents: PASSES,
    logging: PASSES,
    admitted: {gate: PASSES, any: []},
    gate: reaches,
    recordsReads: false,
    storage: {asked: false},
  };
}

/** Is this the trail that the baseline names? A name or an ARN serves. */
export function isDeclared(context: Context, trail: Trail): boolean {
  const {name} = context.baseline.trail;
  return name !== undefined && (name === trail.Name || name === trail.TrailARN);
}

/** Another partition's trails are no trails of ours, whatever lists them. */
function inPartition(context: Context, trail: Trail): boolean {
  return (parseArn(trail.TrailARN)?.partition ?? context.partition) === context.partition;
}

/** A key that was taken away by naming an empty one (`update-trail --kms-key-id ""`) is none. */
function withoutEmpty(trail: Trail): Trail {
  const {Name, TrailARN, ...rest} = trail;
  return {Name, TrailARN, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''))};
}

export function trailStage(context: Context): TrailStage {
  const read: Read<'cloudtrail:DescribeTrails'> = {
    op: 'cloudtrail:DescribeTrails',
    region: context.eventRegion,
    params: {},
  };
  const listed = ask(context, read);
  if (listed.status === 'unreadable') return {read, listed, trails: [], gate: unreadable(read, listed)};
  const trails = listed.status === 'known' ? listed.value : [];
  const sorted = trails
    .map(withoutEmpty)
    .filter((trail) => inPartition(context, trail))
    .sort((a, b) => (a.TrailARN < b.TrailARN ? -1 : 1));
  return {read, listed, trails: sorted.map((trail) => judge(context, trail)), gate: PASSES};
}

/** What the trail brings to the event bus, selector by selector. */
export function feedOf(answer: TrailAnswer): Feed {
  const {trail, gate, admitted} = answer;
  const feed = {resource: trail.TrailARN, gate, sees: (event: Event): Gate => trailSees(answer, event)};
  if (gate.state === 'blocks') return {...feed, entries: []};
  if (admitted.gate.state !== 'passes') return {...feed, entries: [{gate: every(gate, admitted.gate), conditions: []}]};
  return {...feed, entries: admitted.any.map((conditions) => ({gate, conditions}))};
}
