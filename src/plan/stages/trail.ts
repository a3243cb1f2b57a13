/**
 * The trail: made where there is none and nothing speaks against it, else put right in place. A second trail costs money for every event
 * it records again, so it is never made while another may do the work.
 */
import {harmlessVerdict} from '../../delivery/coverage/outcome.js';
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {recordsReadsAndWrites} from '../../delivery/coverage/by-hop.js';
import {isOpen, unreadable} from '../../delivery/gate.js';
import {type TrailAnswer} from '../../delivery/hops/trail.js';
import {coverRoutes} from '../../pattern/index.js';
import type {Read} from '../../snapshot/reads.js';
import {asJson} from '../facts.js';
import {desiredTrail, type DesiredTrail} from '../desired.js';
import {
  errand,
  grantFirst,
  OUR_TAG,
  tagsOf,
  type Draft,
  type Item,
  type Ownership,
  type Planning,
} from '../planning.js';
import {bucketReady, desiredBucket} from './bucket.js';
import {change, difference, promise} from './change.js';
import {trailKeyUse} from './key-uses.js';
import {keyReady} from './keys.js';
import {selectorItems} from './selectors.js';
import {trailUpdate} from './trail-update.js';

const SECOND_COPY =
  'The first copy of management events in a region is free, a second trail over the same events costs about two US dollars for 100,000 of them: https://aws.amazon.com/cloudtrail/pricing/';

/** Do the trails together record every required call, for certain? */
export function carried({proof, context}: Planning): boolean {
  const routes = proof.bus.feeds
    .flatMap(({entries}) => entries)
    .flatMap(({gate, conditions}) => (isOpen(gate) ? [conditions] : []));
  const verdicts = coverRoutes(routes, context.calls, envelopeOf(context), {except: proof.except});
  return [...verdicts.values()].every((verdict) => verdict.verdict === 'always' || harmlessVerdict(verdict));
}

export function trailItems(planning: Planning): Item[] {
  const {proof, context} = planning;
  const {trails: stage} = proof.chain;
  const trail = desiredTrail(proof);
  if (stage.listed.status === 'unreadable')
    return [grantFirst('CreateTrail', trail.arn, trail.home, unreadable(stage.read, stage.listed))];
  const done = carried(planning);
  if (trail.answer === null)
    return done && context.baseline.trail.name === undefined
      ? foreignItems(planning, done)
      : newTrail(planning, trail, done);
  const judged = judgedTrails(proof);
  const mend =
    context.baseline.trail.name === undefined && done ? (judged.redundant ? [] : judged.trails) : [trail.answer];
  return mend.flatMap((answer) => (answer.foreign ? [foreignTrail(answer)] : mendTrail(planning, answer, done)));
}

function foreignItems({proof}: Planning, done: boolean): Item[] {
  return done
    ? []
    : judgedTrails(proof)
        .trails.filter(({foreign}) => foreign)
        .map(foreignTrail);
}

function foreignTrail({trail, home}: TrailAnswer): Item {
  return errand(
    'UpdateTrail',
    trail.TrailARN,
    home,
    'The trail belongs to another account: reconcile has to run there, or its owner has to put it right.',
  );
}

/** Why no trail may be made, or null. */
function objection(planning: Planning, trail: DesiredTrail, done: boolean): Item | null {
  const {proof, context} = planning;
  const {trails} = proof.chain.trails;
  const say = (text: string): Item => errand('CreateTrail', trail.arn, trail.home, text);
  const doubtful = trails.find(
    ({status, selectors, reaches}) =>
      isOpen(reaches) && [status, selectors].some((answer) => answer.status === 'unreadable'),
  );
  if (doubtful !== undefined) {
    const gate = [doubtful.logging, doubtful.admitted.gate].find(({state}) => state !== 'passes' && state !== 'blocks');
    if (gate !== undefined) return grantFirst('CreateTrail', trail.arn, trail.home, gate);
  }
  const shared = trails.find(({trail: {IsOrganizationTrail}, foreign}) => IsOrganizationTrail === true || foreign);
  if (shared !== undefined) {
    return say(
      `The organization has a trail, ${shared.trail.TrailARN}, and a second one would record everything again. Have it put right in its own account. ${SECOND_COPY}`,
    );
  }
  if (done) {
    const names = trails
      .filter(({gate}) => isOpen(gate))
      .map((each) => each.trail.Name)
      .join(', ');
    return say(
      `The declared trail does not exist, and ${names} does the work. Declare that one, or make a second trail by hand. ${SECOND_COPY}`,
    );
  }
  if (context.baseline.trail.organization === true)
    return say('A trail of the organization is made in its management account.');
  if (context.baseline.trail.bucket === undefined)
    return say('No trail records IAM calls. Declare trail.bucket, where the log files are to go, to have one made.');
  return null;
}

function newTrail(planning: Planning, trail: DesiredTrail, done: boolean): Item[] {
  const {context, proof} = planning;
  const refusal = objection(planning, trail, done);
  if (refusal !== null) return [refusal];
  const declared = context.baseline.trail;
  const bucket = desiredBucket(planning);
  const key = declared['kms-key'];
  const ready =
    bucketReady(planning) &&
    (key === undefined || keyReady(planning, trailKeyUse(planning, trail.arn, key, trail.home, true)));
  // What stands in the way has its own step, which says so.
  if (bucket === null || !ready)
    return [
      errand(
        'CreateTrail',
        trail.arn,
        trail.home,
        'The trail can be made when its bucket (and its key) are ready: take the steps above, then plan again.',
      ),
    ];
  const params = {
    Name: trail.name,
    S3BucketName: bucket.name,
    ...(bucket.prefix === null ? {} : {S3KeyPrefix: bucket.prefix}),
    IncludeGlobalServiceEvents: true,
    IsMultiRegionTrail: declared['multi-region'],
    EnableLogFileValidation: declared['log-file-validation'] ?? true,
    ...(key === undefined ? {} : {KmsKeyId: key}),
    TagsList: [OUR_TAG],
  };
  const {TagsList: _, EnableLogFileValidation: LogFileValidationEnabled, KmsKeyId: __, ...same} = params;
  const row = {...same, TrailARN: trail.arn, HomeRegion: trail.home, LogFileValidationEnabled};
  const {read} = proof.chain.trails;
  const others = proof.chain.trails.trails.length > 0;
  const make: Draft = {
    kind: 'call',
    write: {op: 'cloudtrail:CreateTrail', region: trail.home, params},
    resource: trail.arn,
    text: 'No trail brings IAM calls to EventBridge.',
    before: null,
    after: asJson(params),
    fact: change(planning, read, [{TrailARN: trail.arn}], row),
    also: [
      promise(read, [{TrailARN: trail.arn}], {
        ...row,
        IsOrganizationTrail: false,
        HasCustomEventSelectors: false,
        ...plannedKey(planning, key, trail.home),
      }),
      promise(statusRead(trail), [], {IsLogging: false}),
      promise(selectorsRead(trail), [], {
        EventSelectors: [
          {ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [], ExcludeManagementEventSources: []},
        ],
        AdvancedEventSelectors: [],
      }),
      promise(tagsOf.trail(trail.arn, trail.home), [], [OUR_TAG]),
    ],
    owner: {section: 'trail', tags: null},
    costs: others
      ? SECOND_COPY
      : 'The first copy of management events is free; storing it in S3 is not: https://aws.amazon.com/cloudtrail/pricing/',
  };
  return [make, startLogging(planning, trail.arn, trail.home, {section: 'trail', tags: null}, false)];
}

function plannedKey({context}: Planning, key: string | undefined, home: string): {KmsKeyId?: string} {
  if (key === undefined) return {};
  const described = context.facts.get({op: 'kms:DescribeKey', region: home, params: {KeyId: key}});
  return {KmsKeyId: described.status === 'known' ? described.value.Arn : key};
}

type Named = Pick<DesiredTrail, 'arn' | 'home'>;

function statusRead({arn, home}: Named): Read {
  return {op: 'cloudtrail:GetTrailStatus', region: home, params: {Name: arn}};
}

function selectorsRead({arn, home}: Named): Read {
  return {op: 'cloudtrail:GetEventSelectors', region: home, params: {TrailName: arn}};
}

function startLogging(planning: Planning, arn: string, home: string, owner: Ownership, before: boolean | null): Draft {
  const read = statusRead({arn, home});
  return {
    kind: 'call',
    write: {op: 'cloudtrail:StartLogging', region: home, params: {Name: arn}},
    resource: arn,
    text: 'The trail does not log, and CreateTrail does not begin it.',
    before: {IsLogging: false},
    after: {IsLogging: true},
    fact: {read, at: ['IsLogging'], before, after: true},
    also: [promise(read, ['StartLoggingTime'], planning.context.now)],
    owner,
  };
}

function mendTrail(planning: Planning, answer: TrailAnswer, done: boolean): Item[] {
  const {proof, context} = planning;
  const {trail, home} = answer;
  const owner: Ownership = {section: 'trail', tags: tagsOf.trail(trail.TrailARN, home)};
  const items: Item[] = [];
  const update = trailUpdate(planning, answer);
  if (update !== null) items.push(updateItem(planning, answer, update, owner));
  if (context.baseline.trail.organization === true && trail.IsOrganizationTrail !== true) {
    items.push(
      errand(
        'UpdateTrail',
        trail.TrailARN,
        home,
        'A trail is made one of the organization in its management account: aws cloudtrail update-trail --is-organization-trail',
      ),
    );
  }
  const named = context.baseline.trail.name !== undefined;
  if (named || !done || recordsReadsAndWrites(proof, answer) === false)
    items.push(...selectorItems(planning, answer, owner));
  if (answer.status.status === 'unreadable') {
    if (named || !done) items.push(grantFirst('StartLogging', trail.TrailARN, home, answer.logging));
  } else if (answer.status.status === 'known' && answer.status.value.IsLogging === false) {
    items.push(startLogging(planning, trail.TrailARN, home, owner, false));
  }
  return items;
}

function updateItem(
  planning: Planning,
  {trail, home}: TrailAnswer,
  update: NonNullable<ReturnType<typeof trailUpdate>>,
  owner: Ownership,
): Item {
  const {params, row} = update;
  const key = params.KmsKeyId;
  const movesLog = params.S3BucketName !== undefined || params.S3KeyPrefix !== undefined;
  const ready = bucketReady(planning) || !movesLog;
  const keyed = key === undefined || keyReady(planning, trailKeyUse(planning, trail.TrailARN, key, home, true));
  const [before, after] = difference(asJson(trail), asJson(row));
  if (!ready || !keyed) {
    return errand(
      'UpdateTrail',
      trail.TrailARN,
      home,
      'The trail can be changed when its bucket (and its key) are ready: take the steps above, then plan again.',
      {before, after},
    );
  }
  const read: Read = planning.proof.chain.trails.read;
  return {
    kind: 'call',
    write: {op: 'cloudtrail:UpdateTrail', region: home, params: {Name: trail.TrailARN, ...params}},
    resource: trail.TrailARN,
    text: 'The trail is not as declared.',
    before,
    after,
    fact: change(planning, read, [{TrailARN: trail.TrailARN}], row),
    owner,
    ...(params.IsMultiRegionTrail === true ? {costs: SECOND_COPY} : {}),
  };
}
