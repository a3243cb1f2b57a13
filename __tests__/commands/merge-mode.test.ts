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
