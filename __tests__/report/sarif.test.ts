/** Against the JSON Schema of SARIF 2.1.0 (revision rtm.5, the file beside this one, unchanged). */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from '@jest/globals';
import {Ajv} from 'ajv';
import type {Log} from 'sarif';
import {renderSarif, type RuleInfo, sarif as build, type SarifOptions} from '../../src/report/forms/sarif.js';
import type {Report} from '../../src/report/model/model.js';
import {drifted, finding, healthy, read, review, unreadable} from './sample.js';

const schema = read<Record<string, unknown>>(
  readFileSync(join(import.meta.dirname, 'sarif-schema-2.1.0.json'), 'utf8'),
);
// Draft 4, which ajv no longer names; the schema uses nothing that has changed its meaning since.
delete schema['$schema'];
delete schema['id'];
const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(schema);

/** The types of SARIF, from a second source. */
const sarif = (report: Report, options: SarifOptions): Log => build(report, options);

const rule = (id: string, severity: RuleInfo['severity']): RuleInfo => ({
  id,
  severity,
  hop: 'rule',
  title: `The property ${id} holds`,
  rationale: `Why ${id} matters. ${'x'.repeat(3000)}`,
  remediation: 'How to restore it.',
  docs: `docs/checks/${id}.md`,
});
const RULES = [
  rule('rule-enabled', 'critical'),
  rule('bus-default', 'high'),
  rule('a-medium', 'medium'),
  rule('z-info', 'info'),
];
const OPTIONS = {rules: RULES, docsBase: 'https://example.com/project/'};

describe('SARIF', () => {
  it.each(
    [healthy(), drifted(), unreadable(), review()].map((report) => [report.verdict ?? 'review', report] as const),
  )('is valid for %s', (_, report) => {
    expect(validate(JSON.parse(JSON.stringify(sarif(report, OPTIONS)))) ? [] : validate.errors).toEqual([]);
    expect(validate(JSON.parse(JSON.stringify(sarif(report, {rules: []})))) ? [] : validate.errors).toEqual([]);
  });

  it('is refused by the schema where it is wrong', () => {
    const log = JSON.parse(renderSarif(drifted(), OPTIONS).replace('"level": "error"', '"level": "fatal"')) as unknown;
    expect(validate(log)).toBe(false);
  });

  it('lists every rule in every run, with the score GitHub reads', () => {
    const [run] = sarif(healthy(), OPTIONS).runs;
    expect(run?.results).toEqual([]);
    expect(
      run?.tool.driver.rules?.map(({id, properties}): unknown[] => [id, properties?.['security-severity']]),
    ).toEqual([
      ['a-medium', '5.5'],
      ['bus-default', '8.0'],
      ['rule-enabled', '9.5'],
      ['z-info', undefined],
    ]);
    for (const each of run?.tool.driver.rules ?? []) {
      expect(each.fullDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(each.help?.text).not.toBe('');
    }
  });

  it('has what failed and what is unknown as results at the lines of the baseline, with our fingerprint', () => {
    const [run] = sarif(drifted(), OPTIONS).runs;
    expect(run?.results?.map(({ruleId, level}) => [ruleId, level])).toEqual([
      ['rule-enabled', 'error'],
      ['subscription-confirmed', 'error'],
      ['trail-encrypted', 'warning'],
    ]);
    const [first] = run?.results ?? [];
    expect(run?.tool.driver.rules?.[first?.ruleIndex ?? -1]?.id).toBe('rule-enabled');
    expect(first?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: {uri: '.github/iam-alerts.yml', uriBaseId: '%SRCROOT%'},
      region: {startLine: 6, startColumn: 3},
    });
    expect(first?.partialFingerprints).toEqual({primaryLocationLineHash: finding().fingerprint});
  });

  it('has a category of its own for each baseline and account, without the account', () => {
    const id = (account: string | null, path: string): string =>
      sarif(healthy(), {rules: [], key: {account, path}}).runs[0]?.automationDetails?.id ?? '';
    const ids = [
      id('111122223333', 'a.yml'),
      id('444455556666', 'a.yml'),
      id('111122223333', 'b.yml'),
      id(null, 'a.yml'),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(ids.join()).not.toContain('1111');
    expect(ids.every((each) => each.endsWith('/'))).toBe(true);
  });
});
