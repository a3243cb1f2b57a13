/** Against the released schema of OCSF (`ocsf/`): the release that reports name, and a later one. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {Fold} from '../../src/fleet/fold.js';
import {forEachAccount} from '../../src/report/fleet/findings.js';
import {redactFleet} from '../../src/report/fleet/redact.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {ocsf, OCSF_RELEASE, renderOcsf} from '../../src/report/forms/ocsf.js';
import {drifted, finding, healthy, review, unreadable} from './sample.js';

const schemaOf = (release: string): object =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, 'ocsf', `compliance-finding-${release}.schema.json`), 'utf8'),
  ) as object;
const RELEASES = ['1.5.0', '1.8.0'];
const validators = new Map(
  RELEASES.map((release) => [
    release,
    new Ajv2020({strict: false, validateFormats: false, allErrors: true}).compile(schemaOf(release)),
  ]),
);

function problems(release: string, event: unknown): unknown {
  const validate = validators.get(release)!;
  return validate(JSON.parse(JSON.stringify(event))) ? [] : validate.errors;
}

const merged = mergeReports([drifted(), unreadable()], healthy().tool);
/** Two accounts of an organization, redacted and as they are. */
function fleet(redacted: boolean): Report {
  const fold = new Fold();
  for (const account of ['111122223333', '444455556666']) fold.add(drifted(), account, null);
  fold.add(unreadable(), '777788889999', null);
  const report = fold.report({
    ...{tool: healthy().tool, command: 'check', partition: 'aws', reconcileRole: null, leftOut: [], hubs: []},
    organization: {path: 'o.org.yml', sha256: '', id: null},
  });
  return forEachAccount(redacted ? redactFleet(report) : report);
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ['in sync', healthy()],
  ['drifted', drifted()],
  ['unknown', unreadable()],
  ['merged', merged],
  ['many accounts', fleet(false)],
  ['many accounts, redacted', fleet(true)],
];

describe('OCSF', () => {
  it.each(RELEASES.flatMap((release) => REPORTS.map(([name, report]) => [release, name, report] as const)))(
    'fits release %s: %s',
    (release, _, report) => {
      const events = ocsf(report, {docsBase: 'https://example.com/'});
      expect(events).toHaveLength(report.findings.length);
      for (const event of events) expect(problems(release, event)).toEqual([]);
    },
  );

  it('is refused by the schema where it is wrong', () => {
    const [event] = ocsf(drifted());
    expect(problems('1.5.0', {...event, class_uid: 2004})).not.toEqual([]);
    expect(problems('1.5.0', {...event, cloud: undefined})).not.toEqual([]);
    expect(problems('1.5.0', {...event, compliance: {...event!.compliance, status_id: 7}})).not.toEqual([]);
    expect(problems('1.5.0', {...event, oops: 1})).not.toEqual([]);
  });

  it('names the release that it follows', () => {
    expect(RELEASES).toContain(OCSF_RELEASE);
    expect(ocsf(drifted()).map(({metadata}) => metadata.version)).toEqual(drifted().findings.map(() => OCSF_RELEASE));
  });

  it('tells the result apart from the work on it', () => {
    const told = ocsf(drifted()).map(({compliance, ...event}) => ({
      check: compliance.control,
      result: compliance.status,
      severity: event.severity,
      work: 'status' in event ? event.status : null,
    }));
    expect(told).toEqual([
      {check: 'rule-enabled', result: 'Fail', severity: 'Critical', work: 'New'},
      {check: 'subscription-confirmed', result: 'Fail', severity: 'Critical', work: 'New'},
      {check: 'trail-encrypted', result: 'Warning', severity: 'Medium', work: 'New'},
      {check: 'trail-log-validation', result: 'Fail', severity: 'Medium', work: 'Suppressed'},
      {check: 'trail-exists', result: 'Pass', severity: 'Informational', work: null},
    ]);
  });

  it('joins a finding over time by its account and fingerprint', () => {
    const later: Report = {...drifted(), generatedAt: '2026-11-24T09:00:00Z'};
    const uids = (report: Report): string[] => ocsf(report).map((event) => event.finding_info.uid);
    expect(uids(later)).toEqual(uids(drifted()));
    expect(new Set(uids(drifted())).size).toBe(drifted().findings.length);
    expect(ocsf(later)[0]?.time).toBe(Date.parse('2026-11-24T09:00:00Z'));
    expect(ocsf(merged).map(({cloud}) => ('account' in cloud ? cloud.account.uid : null))).toContain('111122223333');
  });

  it('names no account that nobody knows, and no finding where there is none', () => {
    for (const event of ocsf(unreadable())) expect(event.cloud).toEqual({provider: 'AWS'});
    const {review: block} = review();
    const events = JSON.parse(renderOcsf(review())) as {
      compliance: {control: string; status: string};
      message: string;
    }[];
    const weakening = (block?.changes ?? []).filter((change) => change.class === 'weakens');
    expect(weakening.length).toBeGreaterThan(0);
    expect(events.map(({message}) => message)).toEqual(weakening.map(({effect}) => effect));
    expect(new Set(events.map(({compliance}) => `${compliance.control} ${compliance.status}`))).toEqual(
      new Set(['baseline-review Fail']),
    );
  });

  it('holds nothing that a terminal would act upon', () => {
    const text = renderOcsf({...drifted(), findings: [finding({message: '\u001b[2J\u202e##[error]'})]});
    for (const acts of ['\u001b', '\u202e', '##[']) expect(text).not.toContain(acts);
    expect((JSON.parse(text) as {message: string}[])[0]?.message).toBe('\u001b[2J\u202e##[error]');
  });
});
