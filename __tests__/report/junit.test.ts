import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {reconcileOr} from '../../src/delivery/command.js';
import {renderJunit} from '../../src/report/forms/junit.js';
import {Fold} from '../../src/fleet/fold.js';
import {forEachAccount} from '../../src/report/fleet/findings.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
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

/**
 * What the schema of Jenkins lets an element have, rule by rule: its attributes (`!`: it must), its children in any order and number, and
 * whether text may stand in it. `testcase` may also have reruns, which this tool never writes.
 * https://github.com/jenkinsci/xunit-plugin/blob/031e285ef3b60dee7aaf36e9096d7dcd95ffae83/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
const SCHEMA: Readonly<Record<string, {readonly attributes: string; readonly children: string}>> = {
  testsuites: {attributes: 'name time tests failures errors', children: 'testsuite'},
  testsuite: {
    attributes: 'name! tests! failures! errors! group time skipped timestamp hostname id package file log url',
    children: 'testsuite properties testcase system-out system-err',
  },
  testcase: {attributes: 'name! time classname group', children: 'skipped error failure system-out system-err'},
  failure: {attributes: 'type message', children: ''},
  error: {attributes: 'type message', children: ''},
  skipped: {attributes: 'type message', children: ''},
  'system-out': {attributes: '', children: ''},
};

/** `SUREFIRE_TIME` of the schema, the type of `time` in a suite; of a test case it is any text. */
const TIME = /^(?:(?:\d{0,3},)*\d{3}|\d{0,3})(?:\.\d*)?$/;
const TEXT = new Set(['failure', 'error', 'skipped', 'system-out', 'system-err']);

function unfit({name, attributes, children, text}: Element): string[] {
  const known = SCHEMA[name];
  if (known === undefined) return [name];
  const {time} = attributes;
  const words = known.attributes.split(' ');
  const allowed = new Set(words.map((word) => word.replace('!', '')));
  return [
    ...(name.startsWith('testsuite') && time !== undefined && !TIME.test(time) ? [`${name} time ${time}`] : []),
    ...(!TEXT.has(name) && text.trim() !== '' ? [`text in ${name}`] : []),
    ...Object.keys(attributes).flatMap((each) => (allowed.has(each) ? [] : [`${name} ${each}`])),
    ...words.flatMap((word) =>
      word.endsWith('!') && attributes[word.slice(0, -1)] === undefined ? [`${name} lacks ${word}`] : [],
    ),
    ...children.flatMap((child) =>
      known.children.split(' ').includes(child.name) ? [] : [`${child.name} in ${name}`],
    ),
    ...children.flatMap(unfit),
  ];
}

/** Two accounts with the same trouble, one without a report. */
function fleet(): Report {
  const fold = new Fold();
  for (const account of ['111122223333', '444455556666']) fold.add(drifted(), account, null);
  const baseline = {path: '.github/iam-alerts.yml', sha256: ''};
  fold.miss({account: '777788889999', name: null, baseline, error: {kind: 'refused', message: 'refused'}});
  return forEachAccount(
    fold.report({
      ...{tool: healthy().tool, command: 'check', partition: 'aws', reconcileRole: null, leftOut: [], hubs: []},
      organization: {path: 'o.org.yml', sha256: '', id: null},
    }),
  );
}

describe('JUnit', () => {
  it('has each command of a remedy on a line of its own', () => {
    const remediation = {by: 'reconcile', text: reconcileOr('  aws sns list-topics')} as const;
    const [only] = cases({...drifted(), findings: [finding({remediation})]});
    expect(only?.children[0]?.text.split('\n').slice(1, 5)).toEqual([
      'Remedy:',
      '  iam-alert-guard reconcile',
      'Or by hand:',
      '  aws sns list-topics',
    ]);
  });

  it.each([
    ['in sync', healthy()],
    ['drifted', drifted()],
    ['unknown', unreadable()],
    ['review', review()],
    ['merged', merged],
    ['many accounts', fleet()],
    ['remarks', {...healthy(), findings: [finding({severity: 'low'})]}],
  ])("fits Jenkins' schema: %s", (_, report) => {
    const root = readXml(renderJunit(report));
    // Any element may be a root to the schema; to Jenkins these two are.
    expect(root.name).toBe('testsuites');
    expect(unfit(root)).toEqual([]);
  });

  it.each([
    ['a suite without a number of tests', /(<testsuite .*?) tests="\d+"/, '$1'],
    ['a time that is none', /time="0"/, 'time="now"'],
    ['a file of a test case', /<testcase /, '<testcase file="a.yml" '],
    ['text in a suite', /<testcase /, 'text<testcase '],
    ['a property of a failure', /<failure /, '<failure hidden="true" '],
  ])('is refused by that schema where it has %s', (_, from, to) => {
    const well = renderJunit(drifted());
    const changed = well.replace(from, to);
    expect(changed).not.toBe(well);
    expect(unfit(readXml(changed))).not.toEqual([]);
  });

  it('has a suite for each of many accounts, and an error for one without a report', () => {
    const {children} = readXml(renderJunit(fleet()));
    expect(children.map(({attributes}) => attributes['name'])).toEqual([
      'account 111122223333, o.org.yml',
      'account 444455556666, o.org.yml',
      'accounts without a report',
    ]);
  });

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
        skipped: each === root ? undefined : of('skipped'),
      });
    }
  });

  it('says what a waiver says, and what a failure is', () => {
    const [failed, , , waived] = cases(drifted());
    expect(failed?.children[0]?.attributes).toEqual({
      type: 'critical',
      message: 'IAM changes are not reported: the rule iam-changes is DISABLED. Enable it.',
    });
    expect(failed?.attributes).toMatchObject({classname: 'iam-alert-guard.rule'});
    expect(failed?.children[0]?.text).toContain('Baseline: .github/iam-alerts.yml:6');
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
