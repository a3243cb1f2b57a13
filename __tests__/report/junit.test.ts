import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {renderJunit} from '../../src/report/forms/junit.js';
import {mergeReports} from '../../src/report/model/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {runs} from '../support/runs.js';
import {HOSTILE, hostileText, poisoned} from './hostile.js';
import {drifted, finding, healthy, pass, review, unreadable} from './sample.js';
import {readXml, type Element} from './xml.js';

const merged = mergeReports([drifted(), unreadable()], healthy().tool, [
  {path: 'a.json', error: 'there is no such file'},
]);

const cases = (report: Report, showing?: Parameters<typeof renderJunit>[1]): Element[] =>
  readXml(renderJunit(report, showing)).children.flatMap(({children}) => children);
const outcome = ({children}: Element): string => children[0]?.name ?? 'passed';

describe('JUnit', () => {
  it('has a case for every check of every resource', () => {
    expect(cases(drifted()).map((each) => [each.attributes['name']?.split(' ')[0], outcome(each)])).toEqual([
      ['rule-enabled', 'failure'],
      ['subscription-confirmed', 'failure'],
      ['trail-encrypted', 'error'],
      ['trail-log-validation', 'skipped'],
      ['trail-exists', 'passed'],
    ]);
  });

  it.each([
    ['in sync', healthy()],
    ['drifted', drifted()],
    ['unknown', unreadable()],
    ['review', review()],
    ['merged', merged],
  ])('counts what it holds: %s', (_, report) => {
    const root = readXml(renderJunit(report));
    for (const each of [root, ...root.children]) {
      const its = each === root ? root.children.flatMap(({children}) => children) : each.children;
      const of = (kind: string): string => String(its.filter((one) => outcome(one) === kind).length);
      const {tests, failures, errors, skipped} = each.attributes;
      expect({tests, failures, errors, skipped}).toEqual({
        tests: String(its.length),
        failures: of('failure'),
        errors: of('error'),
        skipped: of('skipped'),
      });
    }
  });

  it('says what a waiver says, and what a failure is', () => {
    const [failed, , , waived] = cases(drifted());
    expect(failed?.children[0]?.attributes).toEqual({
      type: 'critical',
      message: 'IAM changes are not reported: the rule iam-changes is DISABLED. Enable it.',
    });
    expect(failed?.attributes).toMatchObject({
      classname: 'iam-alert-guard.rule',
      file: '.github/iam-alerts.yml',
      line: '6',
    });
    expect(waived?.children[0]?.attributes['message']).toBe('waived until 2027-03-31: Arrives with PLAT-812');
  });

  it('fails for a remark only where a remark fails the run', () => {
    const report: Report = {...healthy(), findings: [finding({severity: 'low'}), pass('rule-enabled')]};
    expect(cases(report).map(outcome)).toEqual(['system-out', 'passed']);
    expect(cases(report, {show: 'drift', failOn: 'low', failOnUnknown: true}).map(outcome)).toEqual([
      'failure',
      'passed',
    ]);
    // The verdict does not depend on options, and neither does drift here.
    expect(cases(drifted(), {show: 'drift', failOn: 'never', failOnUnknown: false}).map(outcome)[0]).toBe('failure');
  });

  it('has a suite for each account, and an error for one without a report', () => {
    const root = readXml(renderJunit(merged));
    expect(root.children.map(({attributes}) => attributes['name'])).toEqual([
      'account 111122223333, .github/iam-alerts.yml',
      'account unknown, .github/iam-alerts.yml',
      'accounts without a report',
    ]);
    expect(root.children[2]?.children[0]?.children[0]?.attributes['message']).toBe('a.json: there is no such file');
  });

  it('fails for a weakening that nobody accepted', () => {
    expect(cases(review()).map(outcome)).toEqual(['failure']);
    expect(cases({...review(), review: {...review().review!, acceptedBy: 'alice'}}).map(outcome)).toEqual([
      'system-out',
    ]);
  });

  it('is XML whatever stands in it', () => {
    const shape = ({name, children}: Element): string => `${name}(${children.map(shape).join()})`;
    const harmless = [drifted(), merged, review()].map((report) =>
      shape(readXml(renderJunit(poisoned(report, 'word')))),
    );
    for (const hostile of [...HOSTILE, ']]>', '<!--', '&#0;', '\uFFFE\uFFFF', '<![CDATA[x']) {
      const made = [drifted(), merged, review()].map((report) =>
        shape(readXml(renderJunit(poisoned(report, hostile)))),
      );
      expect(made).toEqual(harmless);
    }
    fc.assert(
      fc.property(hostileText, (hostile) => {
        expect(shape(readXml(renderJunit(poisoned(drifted(), hostile))))).toBe(harmless[0]);
      }),
      {numRuns: runs(40, 150)},
    );
  });
});
