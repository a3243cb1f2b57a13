/**
 * The entries of the catalogue for each road beside that over a topic: how many there are, and that of each broken one it is known at which
 * hop the alert is lost and which event would be, which the trace of that event confirms.
 */
import {describe, expect, it} from '@jest/globals';
import {envelopeOf} from '../../src/delivery/envelope.js';
import {prove, type Proof} from '../../src/delivery/proof.js';
import {traceEvent} from '../../src/delivery/views/trace.js';
import type {HopName} from '../../src/findings/model.js';
import {leastEvent} from '../../src/pattern/index.js';
import {Facts} from '../../src/snapshot/facts.js';
import {catalogue, type Expectation, type Fault} from '../../stand-in/inject.js';
import {ROADS, type Road} from '../../stand-in/roads.js';
import {settingFor} from './judge.js';
import {readRecordings, recordedEntry} from './recording/files.js';
import {admissibleHops} from './verdict.js';

const RECORDINGS = readRecordings();

const of = (road: Road, stated: Expectation): readonly Fault[] =>
  catalogue().filter((fault) => fault.road === road && fault.expect === stated);

/** Something was changed of the road as it is laid. */
const isOdd = ({inject, proxy, baseline}: Fault): boolean =>
  inject.length > 0 || (proxy ?? []).length > 0 || baseline !== undefined;

function proofOf({id}: Fault): Proof {
  const recorded = recordedEntry(RECORDINGS, id);
  if (recorded === undefined) throw new Error(`${id} is not recorded`);
  const {baseline, snapshot} = recorded;
  return prove(settingFor(baseline, snapshot.observedAt, snapshot.region), new Facts(snapshot));
}

/** Lost only after another event of which it makes no new alert: alone it arrives, so no single event shows it. */
const AFTER_ANOTHER: readonly string[] = ['API-12'];

/** Lost among calls of other services, which keep the alarm in ALARM: alone each arrives. */
const AMONG_OTHERS: readonly string[] = ['ALARM-27'];

interface Lost {
  readonly hop: HopName;
  /** What the trace says of the event that would be lost. */
  readonly traced: string;
}

/** One call a recipient: those that are lost are lost alike. */
function lostIn(fault: Fault): Lost[] {
  const proof = proofOf(fault);
  return proof.coverage.recipients.flatMap((outcomes, recipient): Lost[] => {
    for (const [call, outcome] of outcomes) {
      if (outcome.verdict !== 'never' && outcome.verdict !== 'sometimes') continue;
      // Where every event of a call is lost, none is shown: any is an example, the least one too.
      const example = outcome.counterExample ?? leastEvent(envelopeOf(proof.context), call);
      const gate = traceEvent(proof, example as Parameters<typeof traceEvent>[1]).recipients[recipient];
      return [{hop: outcome.hop, traced: gate?.state ?? 'not traced'}];
    }
    return [];
  });
}

describe.each(ROADS)('the catalogue of the road %s', (road) => {
  it('has twelve broken accounts and eight that are odd and healthy', () => {
    expect(of(road, 'fail').length).toBeGreaterThanOrEqual(12);
    expect(of(road, 'pass').filter(isOdd).length).toBeGreaterThanOrEqual(8);
  });

  it('names of each broken one the hop, and an event that is lost', () => {
    const alone = of(road, 'fail').filter(({id}) => !AMONG_OTHERS.includes(id));
    const wrong = alone.flatMap((fault) => {
      const lost = lostIn(fault);
      const shown = AFTER_ANOTHER.includes(fault.id) ? 'passes' : 'blocks';
      const right = lost.filter(({hop, traced}) => traced === shown && admissibleHops(fault.id)?.includes(hop));
      return right.length > 0 ? [] : [`${fault.id} ${fault.title}: ${JSON.stringify(lost)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('loses nothing for certain of the healthy ones', () => {
    expect(
      of(road, 'pass')
        .filter((fault) => lostIn(fault).length > 0)
        .map(({id, title}) => `${id} ${title}`),
    ).toEqual([]);
  });
});
