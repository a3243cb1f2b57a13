/** Whether a trail is to be made at all: a second one costs money, so it is never made while another may do the work. */
import {harmlessVerdict} from '../../../delivery/coverage/outcome.js';
import {awsCommand} from '../../../delivery/command.js';
import {envelopeOf} from '../../../delivery/envelope.js';
import {isOpen} from '../../../delivery/gate.js';
import {extendable} from '../../../delivery/hops/trail/one-region.js';
import type {TrailAnswer} from '../../../delivery/hops/trail/trail.js';
import {coverRoutes} from '../../../pattern/index.js';
import type {DesiredTrail} from '../../desired.js';
import {errand, grantFirst, type Item, type Planning} from '../../planning.js';
import {SECOND_COPY} from './trail-logging.js';

/** Do the trails together record every required call, for certain? */
export function carried({proof, context}: Planning): boolean {
  const routes = proof.bus.feeds
    .flatMap(({entries}) => entries)
    .flatMap(({gate, conditions}) => (isOpen(gate) ? [conditions] : []));
  const verdicts = coverRoutes(routes, context.calls, envelopeOf(context), {except: proof.except});
  return [...verdicts.values()].every((verdict) => verdict.verdict === 'always' || harmlessVerdict(verdict));
}

/**
 * Does this plan make the trail, or change the one that is there? Where only a person may make it, its bucket and its keys are left as
 * they are: a right for a trail that may never be made, or whose name was mistyped, helps nobody.
 */
export function makesTrail(planning: Planning, trail: DesiredTrail): boolean {
  if (trail.answer !== null) return true;
  if (planning.proof.chain.trails.listed.status === 'unreadable') return false;
  const done = carried(planning);
  if (done && planning.context.baseline.trail.name === undefined) return false;
  return objection(planning, trail, done) === null;
}

/** In one Region, those of all Regions included: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
const MOST_TRAILS = 5;

/** Why no trail may be made, or null. */
export function objection(planning: Planning, trail: DesiredTrail, done: boolean): Item | null {
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
      `The organization has a trail, ${shared.trail.TrailARN}, and a second one would record everything again. Correct it in its own account. ${SECOND_COPY}`,
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
  const extended = context.baseline.trail.name === undefined ? extendable(context, trails) : null;
  if (extended !== null) return recordAll(extended, context.eventRegion);
  if (context.baseline.trail.bucket === undefined)
    return say('To let reconcile create a trail, declare its log bucket under `trail.bucket`.');
  const there = trails.filter(({home, trail: {IsMultiRegionTrail: multi}}) => multi === true || home === trail.home);
  return there.length < MOST_TRAILS
    ? null
    : say(
        `There are ${String(there.length)} trails in ${trail.home}, and CloudTrail allows no more than ${String(MOST_TRAILS)}. A person has to delete one, or let one of them record management events and declare it.`,
      );
}

/** Not by a call: whether it logs, and what, was not read, and in other Regions it may become a second copy. */
function recordAll({trail, home}: TrailAnswer, eventRegion: string): Item {
  const command = `${awsCommand('cloudtrail update-trail', home, {name: trail.TrailARN})} --is-multi-region-trail --include-global-service-events`;
  const text = `No trail records ${eventRegion}, where IAM events arrive. ${trail.Name} records ${home} only. Let it record all Regions:\n  ${command}\nThen plan again: whether it logs management events was not read. ${SECOND_COPY}`;
  return errand('UpdateTrail', trail.TrailARN, home, text, {
    before: {IsMultiRegionTrail: false},
    after: {IsMultiRegionTrail: true},
  });
}
