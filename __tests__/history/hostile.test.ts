/**
 * Forty files that are odd, broken or hostile, each read as `history --events` reads it: from the disk, through gzip, the splitter and the proof.
 * `CreateUser` alerts in this account and `TagRole` does not, so a record that is passed over in silence shows.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {diskFiles} from '../../src/adapters/host/files.js';
import {historyExit} from '../../src/commands/history.js';
import {historyOf} from '../../src/commands/shared/history.js';
import type {HistoryBlock} from '../../src/report/model/history.js';
import {historyRequest} from '../../src/request/history.js';
import {silentHost} from '../support/outside.js';
import {recordOf, type CloudTrailRecord} from '../support/records.js';
import {ruleOf} from '../support/resources.js';
import {proofOf, world} from '../support/world.js';

const made = (eventName: string, id: string, more: CloudTrailRecord = {}): CloudTrailRecord =>
  recordOf(1, {eventName, readOnly: false, eventID: id, eventTime: '2026-11-20T10:00:00Z', ...more});
const A = made('CreateUser', 'a');
const B = made('TagRole', 'b');
const json = (value: unknown): string => JSON.stringify(value);
const lookedUp = (record: CloudTrailRecord): object => ({
  EventId: record['eventID'],
  EventName: record['eventName'],
  ReadOnly: 'false',
  EventTime: 1_763_632_800,
  Resources: [],
  CloudTrailEvent: json(record),
});
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const INSIGHT = {
  eventVersion: '1.07',
  eventTime: '2026-11-20T10:00:00Z',
  awsRegion: 'us-east-1',
  eventID: 'i',
  eventType: 'AwsCloudTrailInsight',
  recipientAccountId: '111122223333',
  sharedEventID: 's',
  insightDetails: {
    state: 'Start',
    eventSource: 'iam.amazonaws.com',
    eventName: 'TagRole',
    insightType: 'ApiCallRateInsight',
  },
  eventCategory: 'Insight',
};
const DIGEST = {
  awsAccountId: '111122223333',
  digestStartTime: '2026-11-20T09:00:00Z',
  digestEndTime: '2026-11-20T10:00:00Z',
  digestS3Bucket: 'b',
  digestS3Object: 'AWSLogs/111122223333/CloudTrail-Digest/us-east-1/x.json.gz',
  logFiles: [{s3Bucket: 'b', s3Object: 'AWSLogs/x', hashValue: '00', hashAlgorithm: 'SHA-256'}],
};

/** Changes, silent ones, and whether all of it could be read and understood. */
type Told = readonly [changes: number, silent: number, complete: boolean];
type Case = readonly [title: string, files: readonly (string | Uint8Array)[], told: Told, more?: Partial<HistoryBlock>];

const CASES: readonly Case[] = [
  // The same record in more than one place.
  ['the same file twice', [json({Records: [A, B]}), json({Records: [A, B]})], [2, 1, true], {duplicates: 2}],
  [
    'a record in a log file and in the event history',
    [json({Records: [B]}), json({Events: [lookedUp(B)]})],
    [1, 1, true],
  ],
  ['a record twice in one file, with other blanks', [`${json(B)}\n${JSON.stringify(B, null, 2)}`], [1, 1, true]],
  [
    'two records whose identifiers were taken out',
    [
      json([
        {...B, eventID: '1'},
        {...B, eventID: '1', userAgent: 'x'},
      ]),
    ],
    [2, 2, true],
  ],
  [
    'records without an identifier',
    [
      json([
        {...B, eventID: ''},
        {...B, eventID: ''},
      ]),
    ],
    [2, 2, true],
  ],
  // Lists in lists.
  ['log files in a list, as jq -s makes them', [json([{Records: [A]}, {Records: [A, B]}])], [2, 1, true]],
  ['answers of LookupEvents in a list', [json([{Events: [lookedUp(A), lookedUp(B)]}])], [2, 1, true]],
  ['a log file behind a long head', [json({note: 'x'.repeat(20_000), Records: [A, B]})], [2, 1, true]],
  ['lists of records in a list', [json([[A, B]])], [0, 0, false]],
  ['a list of records beside a record', [json([A, [B]])], [1, 0, false]],
  ['a log file of which one entry is none', [json([{Records: [A, {no: 'record'}]}])], [0, 0, false]],
  // What else CloudTrail writes.
  ['what Insights found', [json({Records: [INSIGHT]})], [0, 0, true]],
  ['what Insights found beside records', [json({Records: [INSIGHT, A]})], [1, 0, true]],
  ['the digest of a folder', [json(DIGEST)], [0, 0, true]],
  ['digests among log files', [json(DIGEST), json({Records: [B]})], [1, 1, true]],
  ['an empty log file', ['{"Records":[]}'], [0, 0, true]],
  ['an answer of LookupEvents without events', ['{"Events": []}'], [0, 0, true]],
  ['a page of LookupEvents that names another one', [json({Events: [lookedUp(A)], NextToken: 'more'})], [1, 0, false]],
  ['such a page with the name first', [json({NextToken: 'more', Events: [lookedUp(A)]})], [1, 0, false]],
  ['all pages', [json({Events: [lookedUp(A)], NextToken: 'more'}), json({Events: [lookedUp(B)]})], [2, 1, true]],
  ['a result of CloudTrail Lake as a table', ['eventName,eventTime\n"TagRole","2026-11-20 10:00:00"\n'], [0, 0, false]],
  ['a result of CloudTrail Lake as rows', [json({QueryResultRows: [[{eventName: 'TagRole'}]]})], [0, 0, false]],
  [
    'an event of an archive',
    [json({'detail-type': 'AWS API Call via CloudTrail', source: 'aws.iam', detail: B})],
    [1, 1, true],
  ],
  // Order, Regions, accounts, sizes.
  ['out of order', [json([made('CreateUser', 'x', {eventTime: '2026-11-22T00:00:00Z'}), B])], [2, 1, true]],
  ['another Region', [json([{...A, awsRegion: 'eu-west-1'}])], [1, 0, true], {unknown: 1, alerted: 0}],
  ['another account', [json([{...B, recipientAccountId: '999988887777'}])], [0, 0, true], {foreign: 1}],
  [
    'longer than 256 KB',
    [json([{...A, requestParameters: {x: 'y'.repeat(300_000)}}])],
    [1, 0, true],
    {unknown: 1, alerted: 0},
  ],
  [
    '100 KB of letters of three bytes each',
    [json([{...A, requestParameters: {x: '語'.repeat(100_000)}}])],
    [1, 0, true],
    {unknown: 1},
  ],
  [
    '150 KB that LookupEvents writes as 300 KB',
    [json({Events: [lookedUp({...A, requestParameters: {x: '"'.repeat(70_000)}})]})],
    [1, 0, true],
    {alerted: 1},
  ],
  [
    'a line of ten megabytes',
    [`${json({...A, requestParameters: {x: 'y'.repeat(10_000_000)}})}\n${json(B)}\n`],
    [1, 1, false],
  ],
  ['objects ten thousand deep', [`${json(A).slice(0, -1)},"deep":${nested(10_000)}}\n${json(B)}`], [1, 1, false]],
  // Bytes.
  ['packed', [gzipSync(json({Records: [A, B]}))], [2, 1, true]],
  ['packed in two members', [Buffer.concat([gzipSync(`${json(A)}\n`), gzipSync(json(B))])], [2, 1, true]],
  ['packed twice', [gzipSync(gzipSync(json({Records: [A, B]})))], [0, 0, false]],
  ['packed and cut off', [gzipSync(json({Records: [A, B]})).subarray(0, -20)], [1, 0, false]],
  [
    'packed, with something behind',
    [Buffer.concat([gzipSync(json({Records: [A, B]})), Buffer.from('oops')])],
    [0, 0, false],
  ],
  ['ends of lines of Windows', [`${json(A)}\r\n${json(B)}\r\n`], [2, 1, true]],
  ['a mark of the order of bytes', [`\ufeff${json({Records: [A, B]})}`], [2, 1, true]],
  ['in UTF-16', [Buffer.from(`\ufeff${json({Records: [A, B]})}`, 'utf16le')], [0, 0, false]],
  ['cut off in the middle of a record', [json({Records: [A, B]}).slice(0, -30)], [1, 0, false]],
  ['cut off between two records', [`{"Records":[${json(A)},`], [1, 0, false]],
  ['empty', [''], [0, 0, false]],
  ['a record without a time', [json([{...B, eventTime: 'yesterday'}])], [0, 0, false]],
  [
    'names that objects have by themselves',
    [json([{...B, eventName: '__proto__'}, made('constructor', 'c')])],
    [0, 0, true],
  ],
];

describe('odd, broken and hostile files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'history-'));
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  const proof = proofOf(
    world((account) => {
      const EventPattern = '{"source":["aws.iam"],"detail":{"eventName":[{"prefix":"Create"}]}}';
      ruleOf(account).rule = {...ruleOf(account).rule, EventPattern};
    }),
  );

  async function read(files: readonly (string | Uint8Array)[]): Promise<{block: HistoryBlock; exit: number}> {
    const events = files.map((content, index) => {
      const path = join(folder, `${String(index)}.json`);
      writeFileSync(path, content);
      return path;
    });
    const asked = historyRequest({baseline: 'b.yml', events});
    const outside = {files: diskFiles(null), host: silentHost()} as unknown as Parameters<typeof historyOf>[2];
    const block = await historyOf(proof, asked, outside);
    return {block, exit: historyExit(block, true, asked)};
  }

  it('are forty at least', () => expect(CASES.length).toBeGreaterThanOrEqual(40));

  it.each(CASES)('%s', async (_, files, [changes, silent, complete], more = {}) => {
    const {block, exit} = await read(files);
    expect([block.changes, block.silent, block.complete]).toEqual([changes, silent, complete]);
    expect(block).toMatchObject(more);
    expect(exit).toBe(
      silent > 0
        ? 1
        : complete && block.unknown === 0 && (block.records === 0 || block.foreign < block.records)
          ? 0
          : 3,
    );
    // What was not understood is told, and a number never stands for what was not read.
    if (!complete) expect(block.stopped !== null || block.unreadable > 0).toBe(true);
  });
});
