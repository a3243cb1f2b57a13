/** `--previous`: files of earlier runs, and what is no such file. */
import {createHash} from 'node:crypto';
import {describe, expect, it} from '@jest/globals';
import {withPeriod} from '../../src/commands/shared/period.js';
import {FileError, UsageError} from '../../src/errors.js';
import type {World} from '../../src/ports/world.js';
import {renderJson} from '../../src/report/forms/json.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {redactReport} from '../../src/report/model/redaction/redact.js';
import {healthy, review} from '../report/sample.js';

const now: Report = {...healthy(), generatedAt: '2026-11-23T09:00:00Z'};
const on = (day: string, over: Partial<Report> = {}): string =>
  renderJson({...healthy(), generatedAt: `2026-11-${day}T09:00:00Z`, ...over});

function withFiles(files: Readonly<Record<string, string | Error>>): World {
  return {
    files: {
      async read(path: string) {
        const text = files[path];
        if (text instanceof Error) throw text;
        return text === undefined ? null : new TextEncoder().encode(text);
      },
      find: async (glob: string) => Object.keys(files).filter((path) => path.startsWith(glob.replace(/\*.*$/, ''))),
    },
  } as unknown as World;
}

const told = (files: Readonly<Record<string, string | Error>>, ...previous: string[]): Promise<Report> =>
  withPeriod(now, {previous}, withFiles(files));

describe('earlier reports', () => {
  it('are read by path and by glob, each once, and named by the digest of their file', async () => {
    const files = {'e/1.json': on('20'), 'e/2.json': on('22')};
    const {period} = await told(files, 'e/*.json', 'e/2.json');
    expect(period?.runs).toHaveLength(3);
    expect(period?.previous.sha256).toBe(createHash('sha256').update(files['e/2.json']).digest('hex'));
    expect(period?.daysWithout).toEqual(['2026-11-21']);
  });

  it('of the same account are known although they are redacted', async () => {
    const redacted = renderJson(redactReport({...healthy(), generatedAt: '2026-11-22T09:00:00Z'}));
    expect(redacted).not.toContain('111122223333');
    expect((await told({'1.json': redacted}, '1.json')).period?.runs).toHaveLength(2);
  });

  it('are put in order, and each counts once however often and under whatever name it is given', async () => {
    const files = {'e/1.json': on('20'), 'e/2.json': on('18'), 'e/3.json': on('20'), 'e/4.json': on('19')};
    const {period} = await told(files, 'e/4.json', 'e/3.json', 'e/2.json', 'e/1.json');
    expect(period?.runs.map(({generatedAt}) => generatedAt.slice(8, 10))).toEqual(['18', '19', '20', '23']);
    expect(period?.daysWithout).toEqual(['2026-11-21', '2026-11-22']);
  });

  it('agree on the account also where this run could not name it', async () => {
    const nameless: Report = {...now, target: {...now.target, account: null}};
    const [mine, yours] = [on('20'), on('21', {target: {...healthy().target, account: '444455556666'}})];
    const failure = withPeriod(
      nameless,
      {previous: ['1.json', '2.json']},
      withFiles({'1.json': mine, '2.json': yours}),
    );
    await expect(failure).rejects.toThrow('it is of account 444455556666, and another report here of 111122223333');
  });

  it('tell where the baseline changed within the period', async () => {
    const changed = on('20', {baseline: {...now.baseline, sha256: 'f'.repeat(64)}});
    const {period} = await told(
      {'1.json': on('19'), '2.json': changed, '3.json': on('21')},
      '1.json',
      '2.json',
      '3.json',
    );
    expect(period?.baselines).toEqual([
      {from: '2026-11-19T09:00:00Z', sha256: now.baseline.sha256},
      {from: '2026-11-20T09:00:00Z', sha256: 'f'.repeat(64)},
      {from: '2026-11-21T09:00:00Z', sha256: now.baseline.sha256},
    ]);
  });

  it('are not asked for where none is named', async () => {
    expect(await told({})).toBe(now);
  });

  it('may be none at all where a glob begins the period', async () => {
    const report = await told({}, 'e/*.json');
    expect(report.period).toBeUndefined();
    expect(report.notes).toEqual(['No earlier report is at e/*.json: the period begins with this one.']);
  });

  it.each<readonly [string, string | Error | undefined, string]>([
    ['is not there', undefined, 'there is no such file'],
    ['is not a JSON', 'hello', 'it is not a JSON report of this tool'],
    ['is another document', '{"schema":"iam-alert-guard/error/1"}', 'it is not a JSON report of this tool'],
    [
      'is a review',
      renderJson({...review(), generatedAt: '2026-11-20T09:00:00Z'}),
      'it is not a report of a single account',
    ],
    ['is later', on('24'), 'it is later than this run (2026-11-24T09:00:00Z)'],
    [
      'is of another account',
      on('20', {target: {...healthy().target, account: '444455556666'}}),
      'it is of another account (444455556666)',
    ],
    ['is cut off', on('20').slice(0, 400), 'it is not a JSON report of this tool'],
    ['is empty', '', 'it is not a JSON report of this tool'],
    ['is a list of reports', `[${on('20')}]`, 'it is not a JSON report of this tool'],
    [
      'is of many accounts',
      '{"schema":"iam-alert-guard/fleet/1","accounts":[]}',
      'it is a report of many accounts: a period is about one account',
    ],
    [
      'is a merge',
      renderJson({...mergeReports([healthy()], healthy().tool), generatedAt: '2026-11-20T09:00:00Z'}),
      'it is not a report of a single account',
    ],
    [
      'is of another baseline',
      on('20', {baseline: {path: 'other.yml', sha256: 'a'.repeat(64)}}),
      `it was judged by another baseline (other.yml, and this run by ${now.baseline.path})`,
    ],
    ['cannot be read', FileError.of('x.json', 'read', {code: 'ELOOP?'}), 'it cannot be read: ELOOP?'],
  ])('one that %s ends the run', async (_, text, why) => {
    const files = {'1.json': on('20'), ...(text === undefined ? {} : {'x.json': text})};
    const failure = await told(files, '1.json', 'x.json').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as UsageError).message).toBe(`x.json: ${why}`);
  });
});
