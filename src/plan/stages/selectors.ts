/**
 * Event selectors: management events are added, data events stay as they are, and so does the kind of selectors that the trail has.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
 */
import {harmlessVerdict} from '../../delivery/coverage/outcome.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {recordsReadsAndWrites} from '../../delivery/coverage/by-hop.js';
import {isOpen} from '../../delivery/gate.js';
import type {TrailAnswer} from '../../delivery/hops/trail/trail.js';
import {coverRoutes} from '../../pattern/index.js';
import type {EventSelectors} from '../../snapshot/nouns.js';
import type {Read} from '../../snapshot/reads.js';
import {asJson} from '../facts.js';
import {errand, grantFirst, OUR_NAME, type Item, type Ownership, type Planning} from '../planning.js';
import {change, promise} from './change.js';

type Basic = EventSelectors['EventSelectors'];
type Advanced = EventSelectors['AdvancedEventSelectors'];

/** A trail takes five basic selectors: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
const MOST_BASIC = 5;

export function selectorItems(planning: Planning, answer: TrailAnswer, owner: Ownership): Item[] {
  const {proof, context} = planning;
  const {trail, home, admitted, selectors} = answer;
  if (!isOpen(admitted.gate)) return [grantFirst('PutEventSelectors', trail.TrailARN, home, admitted.gate)];
  if (selectors.status !== 'known') return [];
  const all = context.baseline.trail['management-events'] === 'all';
  const verdicts = coverRoutes(admitted.any, context.calls, envelopeOf(context), {except: proof.except});
  const lost = [...verdicts.values()].some((verdict) => verdict.verdict !== 'always' && !harmlessVerdict(verdict));
  if (!lost && !(all && recordsReadsAndWrites(proof, answer) === false)) return [];
  const read: Read = {op: 'cloudtrail:GetEventSelectors', region: home, params: {TrailName: trail.TrailARN}};
  const put = (
    member: 'EventSelectors' | 'AdvancedEventSelectors',
    before: Basic | Advanced,
    after: Basic | Advanced,
  ): Item => ({
    kind: 'call',
    write: {
      op: 'cloudtrail:PutEventSelectors',
      region: home,
      params: {TrailName: trail.TrailARN, [member]: after} as never,
    },
    resource: trail.TrailARN,
    text: lost
      ? 'The selectors do not record every required call.'
      : 'The selectors do not record reads and writes, as declared.',
    before: asJson(before),
    after: asJson(after),
    fact: change(planning, read, [member], after),
    also: [promise(planning.proof.chain.trails.read, [{TrailARN: trail.TrailARN}, 'HasCustomEventSelectors'], true)],
    owner,
  });
  const {EventSelectors: basic, AdvancedEventSelectors: advanced} = selectors.value;
  if (advanced.length > 0) return [put('AdvancedEventSelectors', advanced, withAdvanced(advanced, all))];
  const widened = withBasic(basic, all);
  if (widened === null) {
    return [
      errand(
        'PutEventSelectors',
        trail.TrailARN,
        home,
        `The trail has ${String(MOST_BASIC)} selectors, none of which can take all management events without more data events: one of them has to be changed by a person.`,
      ),
    ];
  }
  return [put('EventSelectors', basic, widened)];
}

/** Ours, by its name, beside the others. */
function withAdvanced(selectors: Advanced, all: boolean): Advanced {
  const others = selectors.filter(({Name}) => Name !== OUR_NAME);
  const management = others.filter(({FieldSelectors}) =>
    FieldSelectors.some(({Field, Equals}) => Field === 'eventCategory' && Equals?.includes('Management') === true),
  );
  const excluded = excludedByAll(
    management.map(({FieldSelectors}) =>
      FieldSelectors.flatMap(({Field, NotEquals = []}) => (Field === 'eventSource' ? NotEquals : [])),
    ),
  );
  const fields = [
    {Field: 'eventCategory', Equals: ['Management']},
    ...(all ? [] : [{Field: 'readOnly', Equals: ['false']}]),
    ...(excluded.length === 0 ? [] : [{Field: 'eventSource', NotEquals: excluded}]),
  ];
  return [...others, {Name: OUR_NAME, FieldSelectors: fields}];
}

/**
 * The services that may be left out of management events, and that every selector leaves out: somebody does not want to pay for them, and a selector of
 * ours would record them again. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
 */
function excludedByAll(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...more] = lists;
  return [...new Set(first)].filter((source) => EXCLUDABLE.has(source) && more.every((list) => list.includes(source)));
}

const EXCLUDABLE = new Set(['kms.amazonaws.com', 'rdsdata.amazonaws.com']);

/**
 * A selector without data events is widened in place. Of one with data events the kind stays, since it speaks of them too: a selector of
 * its own is added. null where there is no room.
 */
function withBasic(selectors: Basic, all: boolean): Basic | null {
  const free = selectors.findIndex(({DataResources}) => (DataResources ?? []).length === 0);
  if (free >= 0) {
    const {ExcludeManagementEventSources: excluded = [], ReadWriteType: kind, ...rest} = selectors[free] ?? {};
    const widened = {
      ...rest,
      ReadWriteType:
        all || (rest.IncludeManagementEvents !== false && kind === 'ReadOnly')
          ? 'All'
          : kind === 'All'
            ? 'All'
            : 'WriteOnly',
      IncludeManagementEvents: true,
      ExcludeManagementEventSources: excluded.filter((source) => source !== 'iam.amazonaws.com'),
    };
    return selectors.map((selector, index) => (index === free ? widened : selector));
  }
  if (selectors.length >= MOST_BASIC) return null;
  const management = selectors.filter(({IncludeManagementEvents}) => IncludeManagementEvents !== false);
  const counted = management.length > 0 ? management : selectors;
  return [
    ...selectors,
    {
      ReadWriteType: all ? 'All' : 'WriteOnly',
      IncludeManagementEvents: true,
      ExcludeManagementEventSources: excludedByAll(
        counted.map(({ExcludeManagementEventSources = []}) => ExcludeManagementEventSources),
      ),
      DataResources: [],
    },
  ];
}
