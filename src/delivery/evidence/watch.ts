/** Who would notice that somebody cuts the chain itself. */
import {matchEvent} from '../../pattern/index.js';
import type {Target} from '../../snapshot/nouns.js';
import type {BusNode} from '../route/chain.js';
import {ask, type Context} from '../context.js';
import {targetsRead} from '../hops/bus.js';
import {deafness, type Publisher} from '../hops/listeners.js';

/** Calls by which somebody would cut the chain, each in the service that logs it. */
const TAMPERING: readonly (readonly [string, string])[] = [
  ['cloudtrail', 'StopLogging'],
  ['cloudtrail', 'DeleteTrail'],
  ['cloudtrail', 'UpdateTrail'],
  ['cloudtrail', 'PutEventSelectors'],
  ['events', 'DisableRule'],
  ['events', 'DeleteRule'],
  ['events', 'PutRule'],
  ['events', 'RemoveTargets'],
  ['sns', 'DeleteTopic'],
  ['sns', 'SetTopicAttributes'],
  ['sns', 'Unsubscribe'],
  ['kms', 'PutKeyPolicy'],
];

function tamperingEvent(context: Context, service: string, eventName: string): object {
  return {
    source: `aws.${service}`,
    'detail-type': 'AWS API Call via CloudTrail',
    account: context.account ?? '',
    region: context.eventRegion,
    resources: [],
    detail: {
      eventSource: `${service}.amazonaws.com`,
      eventName,
      awsRegion: context.eventRegion,
      eventType: 'AwsApiCall',
      readOnly: false,
      managementEvent: true,
      eventCategory: 'Management',
    },
  };
}

/** Calls against the chain that some enabled rule sees and tells somebody of; null where the rules cannot be read. */
export function watchedCalls(
  context: Context,
  bus: BusNode,
): {readonly watched: readonly string[]; readonly unwatched: readonly string[]} | null {
  if (bus.answer.listed.status !== 'known') return null;
  const watched = new Set<string>();
  for (const node of bus.rules) {
    const {pattern, rule, enabled} = node.answer;
    // Rules that a service manages (an archive's, which matches everything) tell nobody.
    if (pattern === null || enabled.state !== 'passes' || rule.ManagedBy !== undefined) continue;
    const seen = TAMPERING.filter(([service, name]) => matchEvent(pattern, tamperingEvent(context, service, name)));
    if (seen.length === 0) continue;
    const targets =
      node.targets.length > 0 ? node.targets.map(({answer}) => answer.target) : targetsOf(context, bus, rule.Name);
    const told = targets?.map((target) => deafness(context, target.Arn, publisherOf(target, rule.Arn))) ?? [null];
    if (told.includes(null)) for (const [service, name] of seen) watched.add(`${service}:${name}`);
  }
  const all = TAMPERING.map(([service, name]) => `${service}:${name}`);
  return {watched: all.filter((call) => watched.has(call)), unwatched: all.filter((call) => !watched.has(call))};
}

/** With a role EventBridge acts as the role, whose rights are not looked into here. */
function publisherOf(target: Target, arn: string): Publisher | null {
  return target.RoleArn ? null : {kind: 'rule', arn};
}

function targetsOf(context: Context, bus: BusNode, rule: string): readonly Target[] | null {
  const answer = ask(context, targetsRead(context, bus.answer.ref, rule));
  if (answer.status === 'unreadable') return null;
  return answer.status === 'known' ? answer.value : [];
}
