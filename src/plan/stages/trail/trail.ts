/**
 * `plan/stages/trail/` plans the trail: a new one, or what is changed in the one that is there.
 *
 * The trail: made where there is none and nothing speaks against it, else put right in place. A second trail costs money for every event
 * it records again, so it is never made while another may do the work.
 */
import {shellWord} from '../../../delivery/command.js';
import {judgedTrails} from '../../../delivery/redundancy/applies.js';
import {recordsReadsAndWrites} from '../../../delivery/coverage/by-hop.js';
import {every, isOpen, unreadable} from '../../../delivery/gate.js';
import type {TrailAnswer} from '../../../delivery/hops/trail/trail.js';
import type {Read} from '../../../snapshot/reads.js';
import {asJson} from '../../facts.js';
import {desiredTrail} from '../../desired.js';
import {errand, grantFirst, tagsOf, type Item, type Ownership, type Planning} from '../../planning.js';
import {isUndecided} from '../../repair/undecided.js';
import {bucketReady} from '../bucket.js';
import {change, difference} from '../change.js';
import {trailKeyUse} from '../key/uses.js';
import {keyReady} from '../key/keys.js';
import {selectorItems} from '../selectors.js';
import {leavingAt} from '../../waived.js';
import {SECOND_COPY, startLogging} from './trail-logging.js';
import {newTrail} from './trail-new.js';
import {carried} from './trail-wanted.js';
import {trailUpdate} from './trail-update.js';

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
  const undeclared = context.baseline.trail.name === undefined && done;
  // Where nobody is known to miss anything, for want of a read, no more is changed than where all is read.
  if (undeclared && (judged.redundant || isUndecided(proof)))
    return oneOf(judged.trails.map((answer) => mendOwn(planning, answer, done)));
  const mend = undeclared ? judged.trails : [trail.answer];
  const items = mend.flatMap((answer) => (answer.foreign ? [foreignTrail(answer)] : mendTrail(planning, answer, done)));
  const unread = undeclared ? stage.trails.find((one) => !judged.trails.includes(one) && isUnread(one)) : undefined;
  if (unread === undefined || items.every(({kind}) => kind === 'errand')) return items;
  // That one may be as declared, and then the others are spare.
  return [grantFirst('UpdateTrail', unread.trail.TrailARN, unread.home, every(unread.logging, unread.admitted.gate))];
}

/** It records the event Region, and nobody could read whether it logs, or what. */
function isUnread({reaches, foreign, status, selectors}: TrailAnswer): boolean {
  return isOpen(reaches) && !foreign && [status, selectors].some((answer) => answer.status === 'unreadable');
}

function mendOwn(planning: Planning, answer: TrailAnswer, done: boolean): Item[] {
  return answer.foreign ? [] : mendTrail(planning, answer, done);
}

/** Of those that do the same work one is enough that is as declared: the first, where all lack the same. */
function oneOf(each: readonly (readonly Item[])[]): Item[] {
  const lacks = each.map((items) => new Set(items.flatMap(propertiesOf)));
  const [first] = lacks;
  const shared = [...(first ?? [])].some((property) => lacks.every((all) => all.has(property)));
  return shared ? [...(each[0] ?? [])] : [];
}

function propertiesOf({after}: Item): readonly string[] {
  return typeof after === 'object' && after !== null && !Array.isArray(after) ? Object.keys(after) : [];
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
    'The trail belongs to another account: reconcile has to run there, or its owner has to correct it.',
  );
}

function mendTrail(planning: Planning, answer: TrailAnswer, done: boolean): Item[] {
  const {proof, context} = planning;
  const {trail, home} = answer;
  const owner: Ownership = {section: 'trail', tags: tagsOf.trail(trail.TrailARN, home)};
  const items: Item[] = [];
  const update = trailUpdate(leavingAt(planning, trail.TrailARN), answer);
  if (update !== null) items.push(updateItem(planning, answer, update, owner));
  if (context.baseline.trail.organization === true && trail.IsOrganizationTrail !== true) {
    items.push(
      errand(
        'UpdateTrail',
        trail.TrailARN,
        home,
        `A trail becomes an organization trail in the management account:\n  aws cloudtrail update-trail --region ${home} --name ${shellWord(trail.TrailARN)} --is-organization-trail`,
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
      'The trail can be changed when its bucket (and its key) are ready: see to them first, then plan again.',
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
