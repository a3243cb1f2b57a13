import {describe, expect, it} from '@jest/globals';
import {BASELINE_LIMIT, readingOnce} from '../../src/commands/shared/baseline-file.js';
import {assessed, proved, wantedForCheck} from '../../src/commands/shared/check-reads.js';
import {forReaders, forTerminal} from '../../src/commands/shared/redacts.js';
import type {Files} from '../../src/ports/host.js';
import {Facts} from '../../src/snapshot/facts.js';
import {observe} from '../../src/snapshot/observe.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {redactReport} from '../../src/report/model/redaction/redact.js';
import {drifted} from '../report/sample.js';
import {answerOf} from '../support/aws.js';
import {healthyAccount} from '../support/account.js';
import {NOW, settingFor} from '../support/world.js';

describe('the baseline of a run of the Action', () => {
  function counting(): {readonly files: Files; readonly asked: string[]} {
    const asked: string[] = [];
    const files: Files = {
      async read(path) {
        asked.push(path);
        return path === 'absent.yml' ? null : new TextEncoder().encode(`${path} ${String(asked.length)}`);
      },
      stream: async () => null,
      async write() {},
    };
    return {files, asked};
  }

  it.each(['baseline.yml', 'absent.yml'])('%s is read once, and every answer is the first one', async (path) => {
    const {files, asked} = counting();
    const once = readingOnce(files, path);
    const first = await once.read(path, BASELINE_LIMIT);
    expect(await once.read(path, BASELINE_LIMIT)).toBe(first);
    expect(asked).toEqual([path]);
  });

  it('is the only file that is', async () => {
    const {files, asked} = counting();
    const once = readingOnce(files, 'baseline.yml');
    await once.read('snapshot.json', BASELINE_LIMIT);
    await once.read('snapshot.json', BASELINE_LIMIT);
    expect(asked).toEqual(['snapshot.json', 'snapshot.json']);
  });
});

describe('redaction', () => {
  const report = drifted();

  it.each(['auto', 'false'] as const)('is not for a terminal where redact is %s', (redact) => {
    expect(forTerminal(report, {redact})).toBe(report);
  });

  it('is for a terminal where it is asked for', () => {
    expect(forTerminal(report, {redact: 'true'})).toEqual(redactReport(report));
    expect(redactReport(report)).not.toEqual(report);
  });

  it('is for the readers of a workflow where the run is public', async () => {
    expect(await forReaders(report, {redacted: async () => true})).toEqual(redactReport(report));
    expect(await forReaders(report, {redacted: async () => false})).toBe(report);
  });
});

describe('the judgement by which a check knows that nothing is left to read', () => {
  async function looked(): Promise<{readonly snapshot: Snapshot; readonly last: Snapshot | undefined}> {
    const account = healthyAccount();
    const asked: Snapshot[] = [];
    const {snapshot} = await observe({
      aws: {read: async (read) => answerOf(account, read) as never},
      observedAt: NOW,
      region: account.region,
      wanted(soFar) {
        asked.push(soFar);
        return wantedForCheck(setting, new Facts(soFar));
      },
    });
    return {snapshot, last: asked.at(-1)};
  }
  const setting = settingFor({baseline: {}});

  it('is over the very snapshot that is judged, and handed on', async () => {
    const {snapshot, last} = await looked();
    expect(snapshot).toBe(last);
    const proof = proved(setting, snapshot);
    expect(proved(setting, snapshot)).toBe(proof);
    expect(assessed(proof)).toBe(assessed(proof));
    expect(assessed(proof).verdict).toBe('in-sync');
  });

  it("is no other baseline's, and none of several snapshots", async () => {
    const {snapshot} = await looked();
    const proof = proved(setting, snapshot);
    expect(proved({...setting}, snapshot)).not.toBe(proof);
    expect(proved(setting, snapshot, [snapshot])).not.toBe(proof);
  });
});
