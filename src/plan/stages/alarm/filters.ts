/**
 * Metric filters that leave required calls out. One whose alarms tell declared recipients alone is given the pattern for everything that is
 * required, as a rule would be; its name, its metric and its alarms stay. What else hangs on a metric is not known, so no other is changed.
 */
import {parseFilter, filterPatterns} from '../../../filter/index.js';
import type {FilterNode, LogNode, AlarmNode} from '../../../delivery/hops/alarm/stage.js';
import {envelopeOf} from '../../../delivery/envelope.js';
import {isOpen} from '../../../delivery/gate.js';
import {harmlessVerdict} from '../../../delivery/coverage/outcome.js';
import {coverRoutes} from '../../../pattern/index.js';
import type {MetricFilter} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {errand, tagsOf, type Item, type Planning} from '../../planning.js';
import {covers} from '../../repair/covers.js';
import {change} from '../change.js';
import {NARROWEST, putFilterCommand} from './filter-command.js';

/** From the narrower to the wider. */
const TEXTS = [NARROWEST, '{ $.eventSource = "iam.amazonaws.com" }'];

export function filterItems(planning: Planning, node: LogNode): Item[] {
  const {log, filters, others} = node;
  const working = filters.filter(leadsOn);
  const wanted = wantedText(planning);
  if (wanted === null || allCounted(planning, working)) return [];
  const [mendable] = working.filter((one) => isSure(planning, one) && objectionTo(planning, one) === null);
  if (mendable !== undefined) return [putFilter(planning, node, mendable, wanted)];
  const [first] = [...working.map(({answer}) => answer), ...others];
  if (first === undefined) return [];
  const {filter} = first;
  const known = working.find(({answer}) => answer.filter === filter);
  const why =
    known === undefined
      ? 'What its metric sets off was not looked at'
      : isSure(planning, known)
        ? (objectionTo(planning, known) ?? '')
        : 'Whether that is all of its loss could not be determined';
  const text = `The metric filter ${filter.filterName} leaves required calls out. ${why}, so a person has to decide:\n  ${putFilterCommand(log.region, {...filter, filterPattern: wanted})}`;
  return [
    errand('PutMetricFilter', resourceOf(node, filter), log.region, text, {
      before: filter.filterPattern,
      after: wanted,
    }),
  ];
}

function resourceOf({log}: LogNode, {filterName}: MetricFilter): string {
  return `${log.arn}:metric-filter:${filterName}`;
}

/** Some alarm on its metric rings, and acts on something that is followed. */
function leadsOn({metrics}: FilterNode): boolean {
  return metrics.some(({alarms}) => alarms.some(rings));
}

/** It is known that it leaves some out. */
function isSure({proof}: Planning, {answer: {gate, patterns}}: FilterNode): boolean {
  return gate.state === 'passes' && patterns !== null && !covers(proof, [patterns.possible]);
}

function rings({rings: gate, topics, functions, parents}: AlarmNode): boolean {
  return isOpen(gate) && (topics.length + functions.length > 0 || parents.some(rings));
}

/** Why no call gives the filter a pattern for everything; null where nothing stands against it. */
function objectionTo({proof}: Planning, node: FilterNode): string | null {
  if (!tellsDeclaredOnly(node))
    return 'Its alarm notifies others as well, who would then get messages that were not meant for them';
  const {include, exclude, except} = proof.context.baseline.events;
  if (typeof include !== 'string' || exclude.length + except.length > 0)
    return 'The new pattern counts every change of IAM, and the baseline leaves some of them out';
  const named = [node.answer.filter.filterName, ...alarmsOf(node).map(({alarm}) => alarm.AlarmName)];
  const [narrow] = named.filter(speaksOfOneThing);
  return narrow === undefined ? null : `The name ${narrow} would not be true of every change of IAM`;
}

function alarmsOf({metrics}: FilterNode): readonly AlarmNode[] {
  const withParents = (node: AlarmNode): readonly AlarmNode[] => [node, ...node.parents.flatMap(withParents)];
  return metrics.flatMap(({alarms}) => alarms.flatMap(withParents));
}

/** Words of names that are about a part of IAM, or one way to change it. */
const NARROW =
  /^(?:users?|roles?|groups?|polic(?:y|ies)|keys?|accesskeys?|passwords?|logins?|mfa|root|console|creat(?:e|ed|ion)|delet(?:e|ed|ion)|attach(?:ed)?|detach(?:ed)?|unauthori[sz]ed|denied|trust(?:ed)?|saml|oidc|providers?|profiles?|breakglass)$/i;

/** Names are all that such a notification says. */
function speaksOfOneThing(name: string): boolean {
  return name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).some((word) => NARROW.test(word));
}

function tellsDeclaredOnly({metrics}: FilterNode): boolean {
  const declared = ({topics, functions, others, parents}: AlarmNode): boolean =>
    others.length === 0 &&
    functions.every(({recipient}) => recipient !== null) &&
    topics.every(
      ({topic}) => isOpen(topic.listGate) && topic.subscriptions.every(({recipient}) => recipient !== null),
    ) &&
    parents.every(declared);
  return metrics.every(({alarms}) => alarms.every(declared));
}

/** Together they count every required call. */
function allCounted({context, proof}: Planning, filters: readonly FilterNode[]): boolean {
  const routes = filters.flatMap(({answer}) => (answer.patterns === null ? [] : [[answer.patterns.sure]]));
  const verdicts = coverRoutes(routes, context.calls, envelopeOf(context), {except: proof.except}).values();
  return [...verdicts].every((verdict) => verdict.verdict === 'always' || harmlessVerdict(verdict));
}

/** The narrowest that counts all that is required. */
function wantedText({proof}: Planning): string | null {
  return TEXTS.find((text) => covers(proof, [filterPatterns(parseFilter(text)).sure])) ?? null;
}

/** What the call would leave out, it would take away: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html */
function putFilter(planning: Planning, node: LogNode, mended: FilterNode, filterPattern: string): Item {
  const {region, name} = node.log;
  const {filter} = mended.answer;
  const [watching] = alarmsOf(mended);
  const read: Read<'logs:DescribeMetricFilters'> = {
    op: 'logs:DescribeMetricFilters',
    region,
    params: {logGroupName: name},
  };
  const {filterName, metricTransformations} = filter;
  return {
    kind: 'call',
    write: {
      op: 'logs:PutMetricFilter',
      region,
      params: {logGroupName: name, filterName, filterPattern, metricTransformations},
    },
    resource: resourceOf(node, filter),
    text: `The metric filter ${filterName} leaves required calls out.`,
    before: filter.filterPattern,
    after: filterPattern,
    fact: change(planning, read, [{filterName}, 'filterPattern'], filterPattern),
    // A filter has no tags. What made its alarm made it, too.
    owner: {
      section: 'rule',
      tags: watching === undefined ? null : tagsOf.alarm(watching.alarm.AlarmArn, region),
    },
  };
}
