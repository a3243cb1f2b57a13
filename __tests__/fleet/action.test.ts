/** Many accounts from the Action: which mode does what, and what is asked wrongly. */
import {describe, expect, it} from '@jest/globals';
import {act} from '../../src/action.js';
import type {World as Outside} from '../../src/ports/world.js';
import {renderFleetJson} from '../../src/report/fleet/json.js';
import {answerOf} from '../support/aws.js';
import {accountWith, idOf, runFleet, SHARED} from '../support/fleet.js';
import {filesIn, silentHost} from '../support/outside.js';
import {recordOf} from '../support/records.js';
import {ACCOUNT} from '../support/world.js';

const FILE = `version: 1\nrole: check\naccounts: ["${idOf(1)}", "${idOf(2)}"]\n`;

async function acting(inputs: Record<string, string>, files = new Map<string, string>()) {
  const [outputs, summaries] = [{} as Record<string, string>, [] as string[]];
  files.set('.github/iam-alerts.org.yml', FILE).set('.github/iam-alerts.yml', SHARED);
  const world: Outside = {
    env: {GITHUB_EVENT_NAME: 'schedule'},
    version: '9.9.9',
    prompt: null,
    files: filesIn(files),
    host: {
      ...silentHost(),
      output: (name, value) => void (outputs[name] = value),
      summary: async (markdown) => void summaries.push(markdown),
    },
    openAws: () => {
      throw new Error('one account is not asked');
    },
    openFleet: () => ({
      configuredRegion: async () => 'us-east-1',
      organizations: {
        id: async () => ({ok: false, kind: 'denied', code: '', message: ''}),
        accounts: async () => ({ok: false, kind: 'denied', code: '', message: ''}),
      },
      as: ({arn}) => {
        const account = accountWith(arn.split(':')[4] ?? '');
        return {read: async (read) => answerOf(account, read) as never};
      },
      history: ({arn}) => ({
        page: async ({eventName}) => {
          const eventTime = '2026-11-20T10:00:00Z';
          if (eventName !== 'CreateUser') return {ok: true, events: [], next: null};
          const text = JSON.stringify(recordOf(1, {eventName, readOnly: false, eventTime}));
          const own = text.replaceAll(ACCOUNT, arn.split(':')[4] ?? '');
          return {ok: true, events: [{time: Date.parse(eventTime), text: own}], next: null};
        },
        pause: async () => undefined,
        clock: () => 0,
      }),
    }),
    openGitHub: async () => null,
  };
  const exit = await act({redact: 'false', ...inputs}, world, '/');
  return {exit, outputs, summary: summaries.join(''), files};
}

const ORGANIZATION = {organization: '.github/iam-alerts.org.yml'};

describe('the Action over many accounts', () => {
  it('checks them, and has outputs, a summary and files', async () => {
    const {exit, outputs, summary, files} = await acting({
      ...ORGANIZATION,
      'report-json': 'fleet.json',
      'report-html': 'a.html',
    });
    expect(exit).toBe(0);
    expect(outputs).toMatchObject({verdict: 'in-sync', 'report-json': 'fleet.json'});
    expect(summary).toContain('IN SYNC');
    expect((JSON.parse(files.get('fleet.json')!) as {schema: string}).schema).toBe('iam-alert-guard/fleet/1');
    expect(files.get('a.html')).toContain('<!doctype html>');
  });

  it('writes no account id where it is redacted, in files neither', async () => {
    const {summary, files} = await acting({
      ...ORGANIZATION,
      redact: 'true',
      'report-json': 'fleet.json',
      'output-dir': 'out',
    });
    const written = [...files].filter(([path]) => path.startsWith('out/') || path === 'fleet.json');
    expect(written).toHaveLength(3);
    for (const text of [summary, ...written.flat()]) expect(text).not.toContain(idOf(1));
  });

  it('looks into their past with mode history', async () => {
    const {exit, outputs, summary} = await acting({...ORGANIZATION, mode: 'history', 'history-days': '30'});
    expect(exit).toBe(0);
    expect(outputs).toMatchObject({verdict: 'in-sync'});
    expect(summary).toContain('Of 2 changes of IAM in 2 accounts in 30 days, 2 would have alerted.');
  });

  it('tells a period of them, redacted like the reports before', async () => {
    const files = new Map<string, string>();
    const inputs = {...ORGANIZATION, redact: 'true', 'report-json': 'first.json'};
    await acting(inputs, files);
    await acting({...inputs, previous: 'first.json', 'report-json': 'second.json'}, files);
    const second = files.get('second.json') ?? '';
    expect((JSON.parse(second) as {period: {runs: unknown[]}}).period.runs).toHaveLength(2);
    expect(second).not.toContain(idOf(1));
    await expect(acting({...ORGANIZATION, previous: 'first.json'}, files)).rejects.toThrow('it is redacted');
  });

  it('writes the matrix', async () => {
    const {exit, outputs, summary} = await acting({mode: 'shards', shards: '3'});
    expect([exit, outputs['shards']]).toEqual([0, '["1/3","2/3","3/3"]']);
    expect(summary).toContain('3 shards');
  });

  it('merges the shards', async () => {
    const files = new Map<string, string>();
    for (const shard of ['1/2', '2/2']) {
      const {report} = await runFleet(FILE, {account: (id) => accountWith(id)}, {raw: {shard}});
      files.set(`${shard[0]!}.json`, renderFleetJson(report));
    }
    const merged = await acting({mode: 'merge', reports: '1.json\n2.json', 'report-json': 'all.json'}, files);
    const {report} = await runFleet(FILE, {account: (id) => accountWith(id)});
    expect(merged.files.get('all.json')).toBe(renderFleetJson(report));
    expect((await acting({mode: 'merge', reports: '1.json'}, files)).exit).toBe(2);
    await expect(acting({mode: 'merge', reports: '1.json\n.github/iam-alerts.org.yml'}, files)).resolves.toMatchObject({
      exit: 2,
    });
  });

  it.each([
    [{mode: 'shards'}, 'shards'],
    [{challenge: 'true'}, 'mode canary alone'],
    [{mode: 'check', 'canary-call': 'iam:TagRole'}, 'mode canary alone'],
    [{mode: 'history', answer: 'abcdef'}, 'mode canary alone'],
    [{mode: 'shards', shards: '257'}, 'from 1 to 256'],
    [{shards: '3'}, 'mode shards alone'],
    [{shard: '1/2'}, 'organization'],
    [{...ORGANIZATION, baseline: 'a.yml'}, 'cannot be used together'],
    [{...ORGANIZATION, shard: '3/2'}, 'must be I/N'],
    [{...ORGANIZATION, mode: 'check', 'history-days': '3'}, 'cannot be used together'],
    [{...ORGANIZATION, mode: 'history', previous: 'a.json'}, 'which history does not look for'],
    [{mode: 'history', shard: '1/2'}, 'organization'],
  ])('refuses %j', async (inputs, message) => {
    await expect(acting(inputs as unknown as Record<string, string>)).rejects.toThrow(message);
  });
});
