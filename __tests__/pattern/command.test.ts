import {describe, expect, it} from '@jest/globals';
import {
  batchLine,
  coverageExit,
  coverageText,
  matchLine,
  matchLines,
  patternCoverage,
} from '../../src/commands/pattern.js';
import type {Json} from '../../src/pattern/index.js';
import {blogRule, iamRule, pattern} from './support.js';

describe('pattern match', () => {
  it('answers every line, and remembers a bad one', async () => {
    const lines = ['{"a":"x"}', '{"a":"y"}', 'nonsense', '[]'];
    const output: unknown[] = [];
    const run = matchLines(pattern({a: ['x']}), lines);
    let next = await run.next();
    for (; next.done !== true; next = await run.next()) output.push(JSON.parse(next.value));
    expect(output).toEqual([
      {line: 1, match: true},
      {line: 2, match: false},
      // The words of `JSON.parse` would show the line.
      {line: 3, match: false, error: 'not JSON: unexpected character at offset 0'},
      {line: 4, match: false, error: 'an event is a JSON object'},
    ]);
    expect(next.value).toBe(2);
    expect(matchLine(pattern({a: ['x']}), '{"a":"x"}', 7)).toEqual({output: '{"line":7,"match":true}', ok: true});
  });

  it.each([
    ['{"eventSource":"iam.amazonaws.com","eventName":"CreateUser"}', true],
    ['{"Records":[{"eventSource":"iam.amazonaws.com","eventName":"CreateUser"}]}', true],
    ['{"source":"aws.s3","detail":{"eventSource":"s3.amazonaws.com","eventName":"PutObject"}}', false],
    ['{"source":"aws.iam"}', false],
  ])('%s: says once that a record of CloudTrail is no event', async (line, isSaid) => {
    const notes: string[] = [];
    const answers: string[] = [];
    for await (const answer of matchLines(pattern({source: ['aws.iam']}), [line, line], (note) => notes.push(note)))
      answers.push(answer);
    expect(answers).toHaveLength(2);
    expect(notes).toEqual(isSaid ? [expect.stringMatching(/^line 1 is a CloudTrail record.*"detail": RECORD/)] : []);
  });
});

describe('pattern match --batch', () => {
  it.each([
    ['{"id":"1","pattern":{"a":["x"]},"event":{"a":"x"}}', '{"id":"1","result":true}'],
    ['{"id":2,"pattern":"{\\"a\\":[\\"x\\"]}","event":"{\\"a\\":\\"y\\"}"}', '{"id":2,"result":false}'],
    ['nonsense', '{"id":null,"result":"invalid"}'],
    ['', '{"id":null,"result":"invalid"}'],
    ['[1]', '{"id":null,"result":"invalid"}'],
    ['{"id":3}', '{"id":3,"result":"invalid","message":"pattern: is missing"}'],
    ['{"pattern":{"a":["x"]}}', '{"id":null,"result":"invalid","message":"event: is missing"}'],
    [
      '{"id":4,"pattern":{"a":[]},"event":{}}',
      '{"id":4,"result":"invalid","message":"pattern: $.a: the list must not be empty"}',
    ],
    [
      '{"id":5,"pattern":{"a":["x"]},"event":"\\"x\\""}',
      '{"id":5,"result":"invalid","message":"event: an event is a JSON object"}',
    ],
    [
      '{"id":6,"pattern":{"a":["x"]},"event":[{"a":"x"}]}',
      '{"id":6,"result":"invalid","message":"event: an event is a JSON object"}',
    ],
    [
      '{"id":12345678901234567890,"pattern":{"a":["x"]},"event":{"a":"x"}}',
      '{"id":12345678901234567890,"result":true}',
    ],
    [
      '{"id":{"n":1.50},"pattern":{"a":["x"]},"event":[]}',
      '{"id":{"n":1.50},"result":"invalid","message":"event: an event is a JSON object"}',
    ],
    [null, '{"id":null,"result":"invalid"}'],
    ['{"id":7,"pattern":{"a":[12345678901234567890]},"event":{"a":12345678901234567891}}', '{"id":7,"result":false}'],
    ['{"id":8,"pattern":{"b":["x"],"1":["y"],"b":["z"]},"event":{"b":"z","1":"y"}}', '{"id":8,"result":true}'],
    [' {"event" : {"a":"}\\"," } , "pattern":{"a":["}\\","]}, "id":"\\u0061"} ', '{"id":"a","result":true}'],
  ])('%s', (line, reply) => {
    expect(batchLine(line)).toBe(reply);
  });
});

describe('pattern coverage', () => {
  it('reports as data', () => {
    const report = patternCoverage([blogRule().text]);
    expect(report).toMatchObject({required: 109, sometimes: [], newVerbs: 'silent', noise: []});
    expect([report.always.length, report.never.length]).toEqual([83, 26]);
    expect(report.never).toContain('iam:TagRole');
    expect(coverageExit(report)).toBe(1);
    expect(coverageExit(patternCoverage([blogRule().text], {calls: ['CreateUser']}))).toBe(0);
    expect(report).not.toHaveProperty('unknown');
  });

  it('takes the account and region that the pattern names', () => {
    const text = JSON.stringify({account: ['999988887777'], region: ['cn-north-1'], source: ['aws.iam']});
    expect(patternCoverage([text], {calls: ['TagRole']}).always).toEqual(['iam:TagRole']);
    const elsewhere = JSON.stringify({region: ['eu-west-1'], source: ['aws.iam']});
    expect(patternCoverage([elsewhere], {calls: ['TagRole']}).never).toEqual(['iam:TagRole']);
  });

  it.each<[string, Json]>([
    ['another account is left out', {account: [{'anything-but': '999988887777'}]}],
    ['accounts are named by their first digits', {account: [{prefix: '1111'}]}],
    ['regions are named by their first letters', {region: [{prefix: 'us-'}]}],
    ['an account has to be there', {account: [{exists: true}]}],
    ['what is named first is no account', {account: ['x999988887777', '999988887777x', '111122223333']}],
    ['it is named by a prefix', {account: [{prefix: '999988887777'}]}],
    ['the recipient is named', {detail: {recipientAccountId: ['999988887777']}}],
    ['the region of the call is named', {detail: {awsRegion: ['cn-north-1']}}],
    [
      'another account is named elsewhere',
      {$or: [{detail: {userIdentity: {accountId: ['999988887777']}}}, {account: ['111122223333']}]},
    ],
    [
      'another region is named elsewhere',
      {$or: [{detail: {requestParameters: {region: ['cn-north-1']}}}, {region: ['us-east-1']}]},
    ],
  ])('knows the own account and region where %s', (_, value) => {
    expect(patternCoverage([JSON.stringify(value)], {calls: ['TagRole']}).always).toEqual(['iam:TagRole']);
  });

  it.each(['x999988887777', '999988887777x', '9999888877771', '99998888777'])('takes %s for no account', (account) => {
    expect(patternCoverage([JSON.stringify({account: [account]})], {calls: ['TagRole']}).never).toEqual([
      'iam:TagRole',
    ]);
  });

  it('says what stops a pattern that lets nothing through, as data and as text', () => {
    const text = JSON.stringify({source: ['aws.iam'], 'detail-type': ['AWS API call via CloudTrail']});
    const report = patternCoverage([text]);
    expect(report.nearestMiss).toEqual([
      'The pattern requires `detail-type` to be `AWS API call via CloudTrail`, but IAM events have `AWS API Call via CloudTrail`. ' +
        'With `AWS API Call via CloudTrail` it would match every required call.',
    ]);
    expect(coverageText(report)).toContain(
      'NEAREST MISS 1\n  The pattern requires `detail-type` to be `AWS API call via CloudTrail`, but IAM events have',
    );
  });

  it('says of each of several patterns what stops it', () => {
    const other = JSON.stringify({source: ['iam.amazonaws.com']});
    expect(patternCoverage(['{"source":["aws.ec2"]}', other]).nearestMiss).toHaveLength(2);
  });

  it('says nothing of near misses where something gets through', () => {
    expect(patternCoverage([blogRule().text])).not.toHaveProperty('nearestMiss');
    expect(patternCoverage(['{"source":["aws.ec2"]}', '{"source":["aws.iam"]}'])).not.toHaveProperty('nearestMiss');
    expect(coverageText(patternCoverage([blogRule().text]))).not.toContain('NEAREST');
  });

  it('counts as noise only what is not asked for', () => {
    const all = JSON.stringify({source: ['aws.iam']});
    expect(patternCoverage([all], {calls: ['GetUser']}).noise).not.toContain('iam:GetUser');
    expect(patternCoverage([all], {calls: ['GetUser']}).noise).toContain('iam:GetRole');
  });

  it('reads as a table, worst first', () => {
    const rule = iamRule({
      eventName: ['CreateUser', 'TagRole', 'TagUser', {prefix: 'Simulate'}],
      errorCode: [{exists: false}],
    });
    expect(
      coverageText(patternCoverage([rule.text], {calls: ['CreateUser', 'TagRole', 'TagUser', 'DeleteUser']})),
    ).toBe(
      [
        '0 of 4 required IAM calls always match',
        '',
        'NEVER 1',
        '  Delete  User',
        '',
        'SOMETIMES 3',
        '  lost for example when detail.errorCode is "AccessDenied"',
        '    Create  User',
        '    Tag     Role  User',
        '',
        'new verbs  silent: a call that AWS adds later does not match if its verb is new',
        'noise      2 calls that only read match too',
        '  Simulate  CustomPolicy  PrincipalPolicy',
        '',
      ].join('\n'),
    );
  });

  it('reads as a table where all is well', () => {
    const text = coverageText(patternCoverage(['{"source":["aws.iam"],"detail":{"readOnly":[false]}}']));
    expect(text).toBe(
      [
        '109 of 109 required IAM calls always match',
        '',
        'ALWAYS 109',
        '  Accept 1  Acquire 1  Add 3  Associate 1  Attach 3  Change 1  Create 15  Deactivate 1  Delete 23',
        '  Detach 3  Disable 3  Enable 4  Put 6  Reject 1  Remove 3  Reset 1  Resync 1  Send 1  Set 2  Tag 8',
        '  Untag 8  Update 16  Upload 3',
        '',
        'new verbs  alert: a call that AWS adds later matches too',
        'noise      none: no call that only reads matches',
        '',
      ].join('\n'),
    );
  });

  it('says what it does not know', () => {
    const numbers = [{numeric: ['<=', 0]}, {numeric: ['>', 0]}, {prefix: ''}, true, false, null, {exists: false}];
    const rule = iamRule({eventName: ['TagRole', 'TagUser'], requestParameters: {n: numbers}});
    const report = patternCoverage([rule.text], {calls: ['TagRole', 'TagUser', 'CreateUser']});
    const reason = 'only values that cannot be shown are left over';
    expect(report.unknown).toEqual([
      {event: 'iam:TagRole', reason},
      {event: 'iam:TagUser', reason},
    ]);
    expect(coverageExit(report)).toBe(1);
    expect(coverageText(report)).toBe(
      [
        '0 of 3 required IAM calls always match',
        '',
        'NEVER 1',
        '  Create  User',
        '',
        'UNKNOWN 2',
        `  ${reason}`,
        '    Tag  Role  User',
        '',
        'new verbs  silent: a call that AWS adds later does not match if its verb is new',
        'noise      none: no call that only reads matches',
        '',
      ].join('\n'),
    );
  });

  it('breaks long lines at words', () => {
    const never = coverageText(patternCoverage(['{"source":["aws.s3"]}'])).split('\n');
    expect(never.every((line) => line.length <= 100 && line === line.trimEnd())).toBe(true);
    const at = never.findIndex((line) => line.startsWith('  Delete'));
    expect(never.slice(at, at + 2)).toEqual([
      '  Delete      AccessKey  AccountAlias  AccountPasswordPolicy  Group  GroupPolicy  InstanceProfile',
      '              LoginProfile  OpenIDConnectProvider  Policy  PolicyVersion  Role',
    ]);
    const table = (...calls: string[]): string[] =>
      coverageText(patternCoverage(['{"source":["aws.s3"]}'], {calls}))
        .split('\n')
        .slice(3, 5);
    const [first, second] = [`L${'o'.repeat(45)}`, `S${'o'.repeat(44)}`];
    expect(table(`Tag${first}`, `Tag${second}`)).toEqual([`  Tag  ${first}  ${second}`, '']);
    expect(table(`Tag${first}`, `Tag${second}o`)).toEqual([`  Tag  ${first}`, `       ${second}o`]);
  });

  it('prints nothing of a hostile pattern raw', () => {
    const rule = iamRule({userIdentity: {arn: [{'anything-but': '\u202e\u0007'}]}});
    const text = coverageText(patternCoverage([rule.text], {calls: ['TagRole']}));
    expect(text).toContain('detail.userIdentity.arn is "\\u202e\\u0007"');
    expect(text).not.toContain('\u202e');
  });
});
