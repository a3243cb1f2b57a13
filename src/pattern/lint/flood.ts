/** Does a rule send far more than the changes of IAM? Then the alerts that matter drown among the others. */
import {READ_CALLS} from '../../data/iam-actions.js';
import {coverRoutes, type Route} from '../coverage/coverage.js';
import type {Envelope} from '../coverage/envelope.js';
import {decideCoverage} from '../deciding/decide.js';
import type {Domain} from '../deciding/cells.js';
import type {Pattern} from '../language/model.js';
import {parsePattern} from '../language/parse.js';
import {remember} from '../../remember.js';

/**
 * - `everything`: every event of the bus.
 * - `services`: every event of AWS's services.
 * - `calls`: every call of every service that CloudTrail records, those that only read apart.
 * - `reads`: the calls that only read IAM, too.
 */
export type Flood = 'everything' | 'services' | 'calls' | 'reads';

/** What comes through besides, for a sentence: `it lets … through`. */
export const FLOOD_WORDS: {readonly [F in Flood]: string} = {
  everything: 'every event of the bus',
  services: 'every event of every AWS service',
  calls: 'the recorded calls of every AWS service',
  reads: 'calls that only read IAM',
};

/**
 * Events that nothing but a rule for (nearly) everything matches, the widest first. `source` and `detail-type` are in every event:
 * https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html
 */
const BROAD: readonly (readonly [Flood, Pattern])[] = [
  ['everything', parsePattern('{"source":[{"exists":true}]}')],
  ['services', parsePattern('{"source":[{"prefix":"aws."}]}')],
  [
    'calls',
    parsePattern(
      '{"source":[{"prefix":"aws."}],"detail-type":["AWS API Call via CloudTrail"],"detail":{"readOnly":[false],' +
        '"managementEvent":[true],"eventSource":[{"suffix":".amazonaws.com"}],"eventName":[{"prefix":""}],"eventType":["AwsApiCall"]}}',
    ),
  ],
];

/** An account is judged again and again, with the same rules. */
const known = remember<Flood | null>(2000);

/**
 * What else a rule lets through, or null where that is little.
 * @param route the rule's pattern, and what its state demands: with `ENABLED` a pattern for `readOnly: false`, as reads do not arrive then
 */
export function floods(route: Route, envelope: Envelope): Flood | null {
  return known(JSON.stringify([envelope, route.map(({text}) => text)]), () => flooding(route, envelope));
}

function flooding(route: Route, envelope: Envelope): Flood | null {
  const domain = anyEvent(envelope);
  for (const [flood, events] of BROAD) {
    if (route.every((pattern) => decideCoverage(events, [pattern], {domain}).verdict === 'covered')) return flood;
  }
  const reads = [...coverRoutes([route], READ_CALLS, envelope).values()];
  const passing = reads.filter((v) => v.verdict === 'always' || (v.verdict === 'sometimes' && v.lostOnlyWithErrorCode));
  // Who names a few reads, or those of one person, has chosen them.
  return 2 * passing.length > reads.length ? 'reads' : null;
}

/** What is fixed in every event of the account's own bus. */
function anyEvent({account, eventRegion}: Envelope): (path: string) => Domain {
  const only = (value: string): Domain => ({values: [value], absent: false, hints: []});
  const fixed = new Map<string, Domain>([
    ['version', only('0')],
    ['account', only(account)],
    ['region', only(eventRegion)],
    ...['id', 'time', 'source', 'detail-type'].map((path): [string, Domain] => [
      path,
      {values: 'strings', absent: false, hints: []},
    ]),
    // Not in what arrives, but in what is replayed from an archive.
    ['replay-name', {values: [], absent: true, hints: []}],
  ]);
  return (path) => fixed.get(path) ?? {values: 'any', absent: true, hints: []};
}
