/** `mode: merge`: the last job of a matrix, as the Action itself. */
import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {act} from '../../src/action.js';
import {diskFiles} from '../../src/adapters/host/files.js';
import type {World} from '../../src/ports/world.js';
import {renderJson} from '../../src/report/forms/json.js';
import type {Report} from '../../src/report/model/model.js';
import {kindsOf} from '../../src/report/model/order.js';
import {drifted, healthy} from '../report/sample.js';
import {silentHost} from '../support/outside.js';

const of = (account: string, report: Report): Report => ({...report, target: {...report.target, account}});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-mode-'));
  await mkdir(join(folder, 'reports'));
  await writeFile(join(folder, 'reports/111122223333.json'), renderJson(of('111122223333', healthy())));
  await writeFile(join(folder, 'reports/444455556666.json'), renderJson(of('444455556666', drifted())));
});
afterAll(() => rm(folder, {recursive: true}));

interface Told {
  exit: number;
  outputs: Record<string, string>;
  summary: string;
  annotations: number;
}

async function merging(inputs: Record<string, string>): Promise<Told> {
  const told: Told = {exit: -1, outputs: {}, summary: '', annotations: 0};
  const world: World = {
    env: {GITHUB_EVENT_NAME: 'schedule'},
    version: 'test',
    prompt: null,
    files: diskFiles(null),
    host: {
      ...silentHost(),
      output: (name, value) => void (told.outputs[name] = value),
      summary: async (markdown) => void (told.summary = markdown),
      annotate: (all) => void (told.annotations += all.length),
    },
    openAws: () => {
      throw new Error('AWS is not asked');
    },
    openGitHub: async () => null,
  };
  told.exit = await act({mode: 'merge', redact: 'false', ...inputs}, world, folder);
  return told;
}

describe('mode merge', () => {
  it('joins the reports that it is given, with outputs, and leaves annotations to the jobs that found them', async () => {
    const named = ['111122223333', '444455556666'].map((account) => join(folder, `reports/${account}.json`));
    const {exit, outputs, summary, annotations} = await merging({reports: named.join('\n')});
    expect(exit).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'drifted',
      'findings-drift': String(kindsOf(drifted().findings).drifted.length),
    });
    expect(Number(outputs['findings-failed'])).toBeGreaterThan(0);
    expect(Number(outputs['remarks'])).toBeGreaterThanOrEqual(0);
    expect(summary).toContain('1 of 2 accounts drifted.');
    expect(annotations).toBe(0);
    expect((await merging({reports: named.join('\n'), 'fail-on': 'never'})).exit).toBe(0);
    expect((await merging({reports: named[0] ?? ''})).exit).toBe(0);
  });

  it('expands globs, each report once', async () => {
    const glob = join(folder, '*/*.json');
    const {summary} = await merging({reports: `${glob}\n${join(folder, 'reports/111122223333.json')}`});
    expect(summary).toContain('1 of 2 accounts drifted.');
  });

  it('does not forget what is not there', async () => {
    const here = join(folder, 'reports/111122223333.json');
    const {exit, summary} = await merging({reports: `${here}\n${join(folder, 'gone/*.json')}`});
    expect(exit).toBe(2);
    expect(summary).toContain('1 of 2 runs without a report');
    await expect(merging({reports: join(folder, 'gone/*.json')})).rejects.toMatchObject({
      code: 'report',
      message: expect.stringContaining('there is no such file'),
    });
  });

  it.each([
    ['{"a": 1}', 'but not a report of iam-alert-guard'],
    ['nonsense', 'this is not JSON'],
    ['', 'the file is empty'],
    ['{"schema": "iam-alert-guard/report/1"}', /damaged, or another version wrote it: .* \(and \d+ more problems\)$/],
  ])('says in one sentence what is wrong with %j', async (text, words) => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, text);
    const failed = merging({reports: file});
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.not.toThrow(/expected object, received undefined.*expected object/);
  });

  const faultless = (report: Report): Report['findings'] => report.findings.filter(({status}) => status === 'pass');

  it.each([
    ['says in sync over faults', {...drifted(), verdict: 'in-sync'}, {}, 'drifted', 1],
    ['says drifted without a fault', {...healthy(), verdict: 'drifted'}, {}, 'drifted', 1],
    ['says drifted, and its faults were cut', {...drifted(), findings: faultless(drifted())}, {}, 'drifted', 1],
    ['says unknown where all was read', {...healthy(), verdict: 'unknown'}, {}, 'unknown', 3],
    [
      'says so, and unknowns are let pass',
      {...healthy(), verdict: 'unknown'},
      {'fail-on-unknown': 'false'},
      'unknown',
      0,
    ],
    ['says drifted, and nothing is to fail', {...healthy(), verdict: 'drifted'}, {'fail-on': 'never'}, 'drifted', 0],
    ['agrees with itself', healthy(), {}, 'in-sync', 0],
    ['agrees with itself on drift', drifted(), {}, 'drifted', 1],
  ] as const)(
    'takes the worse of verdict and findings of a report that %s',
    async (_, report, inputs, verdict, code) => {
      const file = join(folder, 'odd.json');
      await writeFile(file, renderJson(report));
      const {exit, outputs} = await merging({reports: file, ...inputs});
      expect([outputs['verdict'], exit]).toEqual([verdict, code]);
    },
  );

  it('takes a verdict without a finding for damage', async () => {
    const file = join(folder, 'cut.json');
    await writeFile(file, renderJson({...healthy(), findings: []}));
    await expect(merging({reports: file})).rejects.toThrow('it has a verdict and no findings');
    const both = await merging({reports: `${file}\n${join(folder, 'reports/111122223333.json')}`});
    expect([both.exit, both.outputs['verdict']]).toEqual([2, 'unknown']);
  });

  it('redacts what it shows in a public repository', async () => {
    const {summary} = await merging({reports: join(folder, 'reports/444455556666.json'), redact: 'auto'});
    expect(summary).not.toContain('444455556666');
    expect(summary).toMatch(/account-[0-9a-f]{6}/);
  });

  it.each([
    [{}, 'mode merge needs the input reports'],
    [{reports: 'x.json', snapshot: 'a.json'}, 'snapshot has no meaning with mode merge'],
    [{reports: 'x.json', mode: 'check'}, 'reports is read with mode merge alone'],
    [{reports: 'x.json', reconcile: 'true'}, 'reconcile and mode cannot be used together'],
  ])('refuses %j', async (inputs, words) => {
    await expect(merging(inputs)).rejects.toMatchObject({name: 'UsageError', message: expect.stringContaining(words)});
  });
});
