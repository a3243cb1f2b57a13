/** How a trouble ended that a period tells of: by a repair, or by a waiver; and which rows a page keeps. */
import {describe, expect, it} from '@jest/globals';
import {Fold} from '../../src/fleet/fold.js';
import type {FleetReport} from '../../src/fleet/model.js';
import {earlierFleet, fleetPeriod} from '../../src/fleet/period.js';
import type {FleetPeriod} from '../../src/fleet/period-block.js';
import {fleetPeriodPart} from '../../src/report/fleet/period.js';
import {drifted, finding, healthy} from '../report/sample.js';
import {idOf} from '../support/fleet.js';

const WAIVER = {reason: 'accepted', expires: '2027-02-01'};

/** Of one account, in which topics are open: as a run of this day says. */
function run(day: number, topics: Readonly<Record<string, 'fail' | 'waived'>>): FleetReport {
  const fold = new Fold();
  const findings = Object.entries(topics).map(([name, status]) =>
    finding({
      ...{check: 'topic-policy-exposed', hop: 'topic', severity: 'high', status, resource: null},
      message: `The topic ${name} is open.`,
      ...(status === 'waived' ? {waiver: WAIVER} : {}),
    }),
  );
  const fails = findings.some(({status}) => status === 'fail');
  const generatedAt = `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`;
  fold.add({...(fails ? drifted() : healthy()), findings, generatedAt}, idOf(1), null);
  return fold.report({
    ...{tool: healthy().tool, command: 'check', partition: 'aws', reconcileRole: null, leftOut: [], hubs: []},
    organization: {path: 'o.org.yml', sha256: 'c'.repeat(64), id: null},
  });
}

function period(...runs: readonly Readonly<Record<string, 'fail' | 'waived'>>[]): FleetPeriod {
  const all = runs.map((topics, n) => run(n + 1, topics));
  const earlier = all.slice(0, -1).map((each, n) => earlierFleet(each, String(n).repeat(64)));
  return fleetPeriod(all.at(-1)!, earlier)!;
}
const ends = ({accounts, groups}: FleetPeriod): unknown =>
  [...accounts, ...groups].map(({closed, waived}) => [closed?.slice(8, 10), waived]);

describe('what ended', () => {
  it('ended by a repair where another thing has been waived all along', () => {
    expect(ends(period({a: 'waived'}, {a: 'waived', b: 'fail'}, {a: 'waived'}))).toEqual([
      ['03', undefined],
      ['03', undefined],
    ]);
  });

  it('ended by a waiver where it, or another of its kind, is waived from then on', () => {
    expect(ends(period({}, {b: 'fail'}, {b: 'waived'}))).toEqual([
      ['03', true],
      ['03', true],
    ]);
    expect(ends(period({a: 'waived'}, {a: 'waived', b: 'fail'}, {a: 'waived', b: 'waived'}))).toEqual([
      ['03', true],
      ['03', true],
    ]);
  });

  it('ended by a repair where nothing is waived', () => {
    expect(ends(period({}, {b: 'fail'}, {}))).toEqual([
      ['03', undefined],
      ['03', undefined],
    ]);
  });
});

describe('what is not known to have ended', () => {
  /** Drifted all the while by something else. */
  const day = (n: number, ...findings: Parameters<typeof finding>[0][]): FleetReport => {
    const fold = new Fold();
    const drift = {check: 'topic-policy-exposed', hop: 'topic', message: 'The topic is open.', resource: null} as const;
    const all = [drift, ...findings].map((each) => finding(each));
    fold.add({...drifted(), findings: all, generatedAt: `2026-11-0${String(n)}T09:00:00Z`}, idOf(1), null);
    return fold.report({
      ...{tool: healthy().tool, command: 'check', partition: 'aws', reconcileRole: null, leftOut: [], hubs: []},
      organization: {path: 'o.org.yml', sha256: 'c'.repeat(64), id: null},
    });
  };
  const closedBy = (second: Parameters<typeof finding>[0][]): string | null | undefined => {
    const disabled = {check: 'rule-enabled', hop: 'rule', message: 'It is disabled.', resource: null} as const;
    const first = earlierFleet(day(1, disabled), '1'.repeat(64));
    return fleetPeriod(day(2, ...second), [first])!.groups.find(({check}) => check === 'rule-enabled')?.closed;
  };
  const unknown = (check: string, hop: 'target' | 'trail', severity: 'critical' | 'low' = 'critical') =>
    [{check, hop, severity, status: 'unknown', message: 'Not known.', resource: null}] as const;

  it('stays open where another part of the way could not be read: a rule that is not listed is not enabled', () => {
    expect(closedBy([...unknown('target-topic', 'target')])).toBeNull();
    for (const rest of [[], [...unknown('trail-logging', 'trail')], [...unknown('target-retry', 'target', 'low')]])
      expect(closedBy(rest)).toBe('2026-11-02T09:00:00Z');
  });
});

describe('the page of a period', () => {
  it('leaves out what has ended before what has not', () => {
    const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
    const span = (n: number, closed: string | null) => ({
      ...{check: 'topic-policy-exposed', title: 't', cause: `cause-${String(n)}-`, severity: 'high' as const},
      ...{accounts: [idOf(1)], opened: day(n), closed},
    });
    const groups = Array.from({length: 260}, (_, n) => span(n, n === 0 ? null : day(n + 1)));
    const page = fleetPeriodPart({...period({}, {}), groups})!.html;
    expect(page).toContain('cause-0-');
    expect(page).toContain('cause-259-');
    expect(page).not.toContain('cause-1-');
    expect(page).toContain('60 rows left out');
  });
});
