/** Reports of earlier runs beside this one, and the claims on which controls rest. */
import {describe, expect, it} from '@jest/globals';
import {FRAMEWORKS} from '../../src/data/controls.js';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderJson} from '../../src/report/forms/json.js';
import {claimsOf, together} from '../../src/report/model/claims.js';
import type {Extent} from '../../src/report/model/extent.js';
import type {Report} from '../../src/report/model/model.js';
import {parseReport} from '../../src/report/model/parse.js';
import {earlierRun, periodOf, type EarlierRun} from '../../src/report/model/many/period.js';
import {ranges} from '../../src/report/sections/html/period.js';
import {drifted, finding, flown, healthy, review, unreadable} from './sample.js';

const sha = (digit: string): string => digit.repeat(64);
const at = (day: string, report: Report = healthy()): Report => ({...report, generatedAt: `2026-11-${day}T09:00:00Z`});

function run(day: string, digit: string, report: Report = healthy(), follows?: string): EarlierRun {
  const made = earlierRun(at(day, report), sha(digit), follows);
  if (made === null) throw new Error('no run');
  return made;
}

const broken = (over: Parameters<typeof finding>[0] = {}): Report => ({
  ...healthy(),
  verdict: 'drifted',
  findings: [finding(over)],
});

describe('a period', () => {
  it('tells the days without a run, in UTC, however many runs a day had', () => {
    const period = periodOf(at('06'), [run('04', '2'), run('01', '1'), run('04', '3', broken())]);
    expect(period?.daysWithout).toEqual(['2026-11-02', '2026-11-03', '2026-11-05']);
    expect(period?.runs.map(({sha256}) => sha256)).toEqual([sha('1'), sha('2'), sha('3'), null]);
    expect([period?.from, period?.to]).toEqual(['2026-11-01T09:00:00Z', '2026-11-06T09:00:00Z']);
    expect(ranges(period?.daysWithout ?? [])).toEqual(['2026-11-02 to 2026-11-03', '2026-11-05']);
  });

  it('opens drift with the first run that had it, and closes it with the first that had not', () => {
    const period = periodOf(at('04'), [run('01', '1'), run('02', '2', broken()), run('03', '3', broken())]);
    expect(period?.drift).toEqual([
      {
        check: 'rule-enabled',
        title: 'Every rule that must alert is enabled',
        resource: 'arn:aws:events:us-east-1:111122223333:rule/iam-changes',
        severity: 'critical',
        opened: '2026-11-02T09:00:00Z',
        closed: '2026-11-04T09:00:00Z',
      },
    ]);
  });

  it('opens it anew where it comes back, and leaves it open where this run has it', () => {
    const period = periodOf(at('04', broken()), [run('01', '1', broken()), run('02', '2')]);
    expect(period?.drift.map(({opened, closed}) => [opened.slice(8, 10), closed?.slice(8, 10) ?? null])).toEqual([
      ['01', '02'],
      ['04', null],
    ]);
  });

  it('closes nothing by a run that could not tell', () => {
    const blind: Report = {...healthy(), verdict: 'unknown', findings: []};
    const same = broken({status: 'unknown'});
    for (const second of [blind, same, {...same, verdict: 'unknown' as const}]) {
      const period = periodOf(at('03', second), [run('01', '1', broken()), run('02', '2', second)]);
      expect(period?.drift.map(({closed}) => closed)).toEqual([null]);
    }
  });

  it('says where a waiver and no repair ended it, and takes remarks for no drift', () => {
    const waived = broken({status: 'waived', waiver: {reason: 'moved', expires: '2026-12-01'}});
    const period = periodOf(at('02', {...waived, verdict: 'in-sync'}), [run('01', '1', broken())]);
    expect(period?.drift).toMatchObject([{closed: '2026-11-02T09:00:00Z', waived: true}]);
    expect(periodOf(at('02'), [run('01', '1', broken({severity: 'low'}))])?.drift).toEqual([]);
  });

  it('counts reports that follow one which is not there or was changed since', () => {
    const whole = [run('01', '1', healthy(), sha('0')), run('02', '2', healthy(), sha('1')), run('03', '3')];
    expect(periodOf(at('04'), whole)?.missing).toBe(0);
    const changed = [run('01', 'a'), run('02', '2', healthy(), sha('1'))];
    expect(periodOf(at('04'), changed)?.missing).toBe(1);
    // What names none before it hides whether there was one; the first begins the period.
    expect(periodOf(at('04'), whole)?.unlinked).toBe(1);
    const page = renderHtml({...at('04'), period: periodOf(at('04'), whole)!});
    expect(page).toContain('1 report names no report before it');
  });

  it('names the newest report before it, and finds that name again in its JSON form', () => {
    const period = periodOf(at('04'), [run('02', '2'), run('01', '1')]);
    expect(period?.previous).toEqual({generatedAt: '2026-11-02T09:00:00Z', sha256: sha('2')});
    const parsed = parseReport(renderJson({...at('04'), ...(period && {period})}));
    expect(parsed).toMatchObject({ok: true, follows: sha('2')});
    expect(parseReport(renderJson(healthy()))).not.toHaveProperty('follows');
  });

  it('takes no report that judges no single account', () => {
    expect(earlierRun(review(), sha('1'))).toBeNull();
    expect(periodOf(at('04'), [])).toBeUndefined();
  });

  it('stands in the page', () => {
    const period = periodOf(at('06'), [run('01', '1'), run('02', '2', broken())]);
    const page = renderHtml({...at('06'), ...(period && {period})});
    expect(page).toContain(
      '3 runs from 2026-11-01T09:00:00Z to 2026-11-06T09:00:00Z: 2 in sync, 1 drifted, 0 unknown.',
    );
    expect(page).toContain('3 days (UTC) without a run: 2026-11-03 to 2026-11-05.');
    expect(page).toContain(sha('2'));
    expect(page).toContain('3 days without a run');
  });
});

describe('claims', () => {
  const states = (report: Report): Record<string, string> =>
    Object.fromEntries((claimsOf(report) ?? []).map(({id, state}) => [id, state]));

  it('hold of an account that is well, but for what nobody tried', () => {
    expect(states(healthy())).toEqual({
      ...{recorded: 'shown', regions: 'shown', reaches: 'shown', changes: 'shown', policies: 'shown', people: 'shown'},
      ...{tested: 'not-tested', watched: 'not-tested'},
    });
  });

  it('of all Regions, all changes and all policies rest on what the baseline asks for, not on what passes', () => {
    const asks = (over: Partial<Extent>): Report => {
      const {delivery} = healthy();
      return {...healthy(), delivery: {...delivery!, extent: {...delivery!.extent!, ...over}}};
    };
    expect(states(asks({allRegions: false}))).toMatchObject({recorded: 'shown', regions: 'not-shown'});
    expect(states(asks({allRegions: null}))).toMatchObject({regions: 'unknown'});
    expect(states(asks({leftOut: ['iam:TagRole']}))).toMatchObject({changes: 'not-shown', policies: 'shown'});
    expect(states(asks({excepted: 1}))).toMatchObject({changes: 'not-shown', policies: 'shown'});
    expect(states(asks({policiesLeftOut: true}))).toMatchObject({policies: 'not-shown', reaches: 'shown'});
    const page = renderHtml(asks({leftOut: ['iam:TagRole'], othersAllowed: true}));
    expect(page).toContain('1 call that can change IAM need not alert (events), e.g. iam:TagRole');
    expect(page).toContain('unexpected-recipients: allow');
    expect(renderHtml(healthy())).not.toContain('unexpected-recipients: allow');
  });

  it('of people need a recipient that people read', () => {
    const to = (...protocols: readonly string[]): string | undefined => {
      const {delivery} = healthy();
      const recipients = protocols.map((protocol) => ({...delivery!.recipients[0]!, protocol}));
      return states({...healthy(), delivery: {...delivery!, recipients}})['people'];
    };
    for (const programs of [['sqs'], ['lambda', 'kinesis'], ['firehose', 'logs']])
      expect(to(...programs)).toBe('not-shown');
    for (const person of [['email'], ['sqs', 'sms'], ['chat']]) expect(to(...person)).toBe('shown');
    expect(to('https')).toBe('unknown');
  });

  it('of a watch need runs on more than one day, none missing, the last one with AWS and without drift', () => {
    const period = periodOf(at('02'), [run('01', '1')])!;
    const over = (report: Report): string | undefined => states(report)['watched'];
    expect(over({...at('02'), period})).toBe('shown');
    expect(over({...at('02'), period, saved: true})).toBe('not-shown');
    expect(over({...at('02', broken()), period})).toBe('not-shown');
    expect(over({...at('02'), period: {...period, missing: 1}})).toBe('not-shown');
    expect(over({...at('04'), period: periodOf(at('04'), [run('01', '1')])!})).toBe('not-shown');
    expect(over({...at('02'), period: periodOf(at('02'), [run('02', '1')])!})).toBe('not-tested');
  });

  it('fall with what they rest on, and with no other', () => {
    const trail = broken({hop: 'trail', check: 'trail-logging'});
    expect(states(trail)).toMatchObject({recorded: 'not-shown', reaches: 'shown'});
    const waived = broken({hop: 'trail', status: 'waived'});
    expect(states(waived)).toMatchObject({recorded: 'not-shown'});
    expect(states(broken({hop: 'trail', severity: 'low'}))).toMatchObject({recorded: 'shown'});
    expect(states(drifted())).toMatchObject({reaches: 'not-shown'});
  });

  it('are unknown where nothing was read, and never shown', () => {
    expect(Object.values(states(unreadable()))).not.toContain('shown');
  });

  it('of a canary: arrived, lost, unknown', () => {
    const tested = (outcome: 'arrived' | 'late' | 'lost' | 'unknown'): string | undefined =>
      states(flown({outcome}))['tested'];
    expect((['arrived', 'late', 'lost', 'unknown'] as const).map(tested)).toEqual([
      'shown',
      'shown',
      'not-shown',
      'unknown',
    ]);
  });

  it('together are as the worst of them', () => {
    expect(together(['shown', 'unknown'])).toBe('unknown');
    expect(together(['unknown', 'not-shown', 'shown'])).toBe('not-shown');
    expect(together(['shown', 'not-tested'])).toBe('not-tested');
    expect(together(['shown'])).toBe('shown');
  });

  it('are none where no account was judged', () => {
    expect(claimsOf(review())).toBeNull();
    expect(renderHtml(review())).not.toContain('Controls that this report supports');
  });
});

const CLAIM_IDS = (claimsOf(healthy()) ?? []).map(({id}) => id);

describe('the controls', () => {
  it('each have an id of their own within their framework, a title, a claim and a published source', () => {
    for (const {name, version, source, controls} of FRAMEWORKS) {
      expect(new Set(controls.map(({id}) => id)).size).toBe(controls.length);
      expect(`${name} ${version}`.length).toBeGreaterThan(5);
      expect(new URL(source).protocol).toBe('https:');
      for (const {title, claims} of controls) {
        expect(title).toMatch(/^[A-Z]/);
        expect(claims.length).toBeGreaterThan(0);
        for (const claim of claims) expect(CLAIM_IDS).toContain(claim);
      }
    }
  });

  it('are supported or not, and never complied with', () => {
    const page = renderHtml(healthy());
    expect(page).toContain('SI-4(5)');
    expect(page).toContain('supports');
    expect(page).not.toMatch(/complies with|compliant/i);
    expect(renderHtml(drifted())).toContain('does not show (');
  });
});
