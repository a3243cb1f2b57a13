/** CloudTrail: names and ARNs, home regions, default selectors, the quiet side effect of UpdateTrail. */
import {errorAnswer, jsonAnswer, jsonOf, withText} from '../answer.js';
import type {Answer} from '../answer.js';
import {partitionOf} from '../partition.js';
import type {TrailRecord} from '../trails.js';
import {text} from './types.js';
import type {Context, Correction, Corrections, Instead} from './types.js';

export const cloudtrailCorrections: Corrections = {
  'cloudtrail:CreateTrail': {before: refuseExisting, after: created},
  'cloudtrail:UpdateTrail': {before: inHomeRegion('Name'), after: updated},
  'cloudtrail:DeleteTrail': {before: inHomeRegion('Name'), after: deleted},
  'cloudtrail:StartLogging': {before: inHomeRegion('Name')},
  'cloudtrail:StopLogging': {before: inHomeRegion('Name')},
  'cloudtrail:PutEventSelectors': {before: inHomeRegion('TrailName'), after: selectorsPut},
  'cloudtrail:GetEventSelectors': {after: selectors},
  'cloudtrail:DescribeTrails': {after: described},
  'cloudtrail:ListTrails': {after: listed},
  'cloudtrail:GetTrailStatus': {after: status},
  'cloudtrail:LookupEvents': {lacking: true, before: ({call, state}) => state.records.lookup(call)},
  'cloudtrail:ListEventDataStores': answersEmpty({EventDataStores: []}),
};

/** "By default, trails created without specific event selectors are configured to log all read and write management events". */
const DEFAULT_SELECTORS = [
  {ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [], ExcludeManagementEventSources: []},
];

function answersEmpty(value: unknown): Correction {
  return {lacking: true, before: () => jsonAnswer(value)};
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html (TrailAlreadyExistsException); moto replaces it. */
function refuseExisting({call, account, state}: Context): Answer | undefined {
  const name = text(call.params['Name']);
  if (state.trails.find(name, call.region) === undefined) return undefined;
  return errorAnswer(call, 'TrailAlreadyExistsException', 400, `Trail ${name} already exists for customer: ${account}`);
}

function created({call, state}: Context, answer: Answer): Answer {
  const trail = jsonOf(answer);
  if (trail === undefined) return answer;
  state.trails.created({
    name: text(trail['Name']),
    arn: text(trail['TrailARN']),
    region: call.region,
    multiRegion: trail['IsMultiRegionTrail'] === true,
    globalEvents: trail['IncludeGlobalServiceEvents'] === true,
  });
  return withText(answer, JSON.stringify(tidy(trail)));
}

/**
 * Calls that change a trail take its name or ARN and work in its home region only (InvalidHomeRegionException):
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartLogging.html. moto knows bare names of the home region.
 */
function inHomeRegion(parameter: 'Name' | 'TrailName'): (context: Context) => Answer | Instead | undefined {
  return ({call, account, state}) => {
    const asked = text(call.params[parameter]);
    const trail = state.trails.find(asked, call.region);
    if (trail === undefined) {
      const message = `Unknown trail: ${asked} for the user: ${account}`;
      return errorAnswer(call, 'TrailNotFoundException', 400, message);
    }
    if (trail.region !== call.region) {
      const message = `Trail ${trail.arn} has ${trail.region} as its home region; this call works only there.`;
      return errorAnswer(call, 'InvalidHomeRegionException', 400, message);
    }
    if (asked === trail.name) return undefined;
    return {forward: Buffer.from(JSON.stringify({...call.params, [parameter]: trail.name}))};
  };
}

/**
 * Turning a multi-Region trail into a single-Region one switches global service events off:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html. And back on where the request says so.
 */
function updated({call, state}: Context, answer: Answer): Answer {
  const value = jsonOf(answer);
  const trail = state.trails.find(text(call.params['Name']), call.region);
  if (value === undefined || trail === undefined) return answer;
  const multiRegion = call.params['IsMultiRegionTrail'];
  const globalEvents = call.params['IncludeGlobalServiceEvents'];
  if (typeof globalEvents === 'boolean') trail.globalEvents = globalEvents;
  else if (multiRegion === false && trail.multiRegion) trail.globalEvents = false;
  else if (multiRegion === true && !trail.multiRegion) trail.globalEvents = true;
  if (typeof multiRegion === 'boolean') trail.multiRegion = multiRegion;
  return withText(answer, JSON.stringify(asRemembered(value, trail)));
}

function deleted({call, state}: Context, answer: Answer): Answer {
  const trail = state.trails.find(text(call.params['Name']), call.region);
  if (trail !== undefined) state.trails.removed(trail.arn);
  return answer;
}

function selectorsPut({call, state}: Context, answer: Answer): Answer {
  const trail = state.trails.find(text(call.params['TrailName']), call.region);
  if (trail !== undefined) trail.selectors = 'AdvancedEventSelectors' in call.params ? 'advanced' : 'basic';
  return answer;
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html; the kind put last is in force. */
function selectors(context: Context, answer: Answer): Answer {
  const value = jsonOf(answer);
  if (value === undefined) return answer;
  const kind = context.state.trails.byArn(text(value['TrailARN']))?.selectors;
  const advanced = kind === 'basic' ? [] : list(value['AdvancedEventSelectors']);
  const basic = kind === 'advanced' ? [] : list(value['EventSelectors']);
  const shown = basic.length + advanced.length === 0 ? DEFAULT_SELECTORS : basic;
  return jsonAnswer({
    TrailARN: value['TrailARN'],
    ...(advanced.length === 0 ? {EventSelectors: shown} : {AdvancedEventSelectors: advanced}),
  });
}

/**
 * A partition knows nothing of another's trails; `trailNameList` names trails of this region, or any by ARN:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
 */
function described({call, state}: Context, answer: Answer): Answer {
  const names = list(call.params['trailNameList']).map(text);
  const trails = list(jsonOf(answer)?.['trailList'])
    .filter(isObject)
    .filter(({TrailARN: arn}) => samePartition(text(arn), call.region))
    .filter(({TrailARN: arn, Name: name, HomeRegion: home}) => {
      if (names.length === 0 || names.includes(text(arn))) return true;
      return home === call.region && names.includes(text(name));
    });
  return jsonAnswer({
    trailList: trails.map((trail) => asRemembered(trail, state.trails.byArn(text(trail['TrailARN'])))),
  });
}

function listed({call}: Context, answer: Answer): Answer {
  const trails = list(jsonOf(answer)?.['Trails']).filter(isObject);
  return jsonAnswer({Trails: trails.filter(({TrailARN: arn}) => samePartition(text(arn), call.region))});
}

function status(_context: Context, answer: Answer): Answer {
  const value = jsonOf(answer);
  return value === undefined ? answer : withText(answer, JSON.stringify(tidy(value)));
}

function asRemembered(
  trail: Readonly<Record<string, unknown>>,
  record: TrailRecord | undefined,
): Record<string, unknown> {
  if (record === undefined) return tidy(trail);
  return {
    ...tidy(trail),
    IncludeGlobalServiceEvents: record.globalEvents,
    HasCustomEventSelectors: record.selectors !== undefined,
  };
}

/** AWS leaves out what is not set; moto says null or the empty text. */
function tidy(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null && inner !== ''));
}

function samePartition(arn: string, region: string): boolean {
  return arn.split(':')[1] === partitionOf(region);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
