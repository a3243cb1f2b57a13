/**
 * The alarm road, where a baseline is content with it: filters and alarms that are there are put right where a call can do that, and of
 * everything else a person is told at which hop the notice is lost and what to do there. Nothing is built, and no other road beside it.
 */
import {alarmNodes} from '../../../delivery/hops/alarm/stage.js';
import {hearings, heardBy} from '../../../delivery/roads/alarm/state-change.js';
import {mayReach, type Route} from '../../../delivery/route/hop.js';
import type {Proof} from '../../../delivery/proof.js';
import {errand, grantFirst, type Item, type Planning} from '../../planning.js';
import {unserved} from '../../repair/topics.js';
import {isContent} from '../../repair/undecided.js';
import {regionOf} from './alarm-command.js';
import {alarmItemsOf} from './alarms.js';
import {filterItems} from './filters.js';
import {muteOf, nextAt, ofTrail} from './next.js';

export function alarmRoadItems(planning: Planning): Item[] {
  const {logs} = planning.proof;
  const {recipients} = planning.context.baseline;
  const missing = recipients.flatMap((_, index) => (isContent(planning.proof, index) ? [] : [index]));
  if (missing.length === 0) return [];
  // Where it is not known that anybody lacks a call, a person is told what is in doubt, and nothing is changed.
  const lacking = unserved(planning.proof).length > 0;
  const mended = logs.flatMap((node) => {
    if (node.log.foreign) return [];
    const alarms = alarmNodes([node]).flatMap((one) => alarmItemsOf(planning, one, node.log.region));
    return [...alarms, ...filterItems(planning, node)].filter(({kind}) => lacking || kind === 'errand');
  });
  // Rules may tell of what these alarms do: nobody is known to miss it, and an alarm is not made anew for that.
  const heard = new Set(heardAlarms(planning.proof));
  const seen = new Set(mended.map(({resource}) => resource));
  const told = planning.proof.alarms
    .filter((route) => missing.some((index) => mayReach(route, index)))
    .flatMap((route) => lostAt(planning, route))
    .filter(({resource}) => !heard.has(resource) && !seen.has(resource) && seen.add(resource));
  return [...mended, ...told];
}

function heardAlarms({context, chain, logs}: Proof): string[] {
  const rules = hearings(chain, logs);
  return alarmNodes(logs).flatMap(({alarm}) => (heardBy(context, rules, alarm).length > 0 ? [alarm.AlarmArn] : []));
}

/** The first thing on the way that lets nothing through, or of which that is not known. */
function lostAt({proof}: Planning, route: Route): Item[] {
  const {source, hops} = route;
  const {feeds} = source;
  const shut = feeds.length > 0 && feeds.every(({gate}) => gate.state === 'blocks');
  const [feed] = feeds;
  if (shut && feed !== undefined) {
    const region = regionOf(feed.resource);
    const {action, resource = feed.resource, how} = ofTrail(proof, feed.resource, hops[0]?.resource ?? '');
    return [errand(action, resource, region, `Records do not come to the log group: ${source.reason}. ${how}`)];
  }
  // What a filter may count besides is said of the filter.
  const blocking = hops.findIndex(({gate}) => gate.state === 'blocks');
  const at =
    blocking >= 0
      ? blocking
      : hops.findIndex(({gate, key}) => gate.state === 'unknown' && key?.endsWith(' perhaps') !== true);
  return at < 0 ? [] : tell(proof, route, at);
}

function tell(proof: Proof, route: Route, at: number): Item[] {
  const hop = route.hops[at];
  if (hop === undefined) return [];
  const {kind, resource, gate} = hop;
  const region = regionOf(resource);
  const {action, resource: changed = resource, how} = nextAt(proof, route, at);
  if (gate.state === 'unknown') {
    const first = grantFirst(action, resource, region, gate, `Whether ${kind.name} ${resource} serves`);
    const mute = gate.doubt.kind === 'open' ? muteOf(proof, resource) : null;
    return [
      mute === null ? first : errand(mute.action, mute.resource ?? resource, region, `${first.text} ${mute.how}`),
    ];
  }
  const reason = gate.state === 'blocks' ? gate.reason : '';
  return [
    errand(action, changed, region, `The notification is lost at the ${kind.name} ${resource}: ${reason}. ${how}`),
  ];
}
