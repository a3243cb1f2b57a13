/** A role on a target of a kind of which AWS's pages disagree whether it takes one: the alert passes, and one low finding names the pages. */
import {describe, expect, it} from '@jest/globals';
import {judge} from './judge.js';
import {readRecordings, recordedEntry} from './recording/files.js';

const RECORDINGS = readRecordings();

function said(id: string): readonly string[] {
  const entry = recordedEntry(RECORDINGS, id);
  if (entry === undefined) throw new Error(`${id} is not recorded`);
  return judge(entry).findings.flatMap(({check, status, severity, message}) =>
    check === 'target-role' ? [`${status} ${severity}: ${message}`] : [],
  );
}

describe('the role of a target', () => {
  it.each([
    ['a queue', 'DIRECT-29'],
    ['a function', 'DIRECT-65'],
  ])('of %s is disputed', (_, id) => {
    expect(said(id)).toEqual([expect.stringMatching(/^fail low: .*AWS's documents disagree .* AWS KMS \(https:/)]);
  });

  it.each([
    ['a stream', 'DIRECT-30'],
    ['a delivery stream', 'DIRECT-40'],
    ['an API destination', 'API-01'],
  ])('of %s, which needs one, is not', (_, id) => {
    expect(said(id)).toEqual([expect.stringMatching(/^pass /)]);
  });

  it('that does not work is said to be that, and no more', () => {
    expect(said('DIRECT-61')).toEqual([expect.stringMatching(/^fail critical: (?!.*disagree)/)]);
  });
});
