/**
 * Pairs of baselines whose change is disguised: by YAML, by texts that look alike, by moving and merging. What is right stands with each. `refused`
 * is right wherever nobody could be sure what the file says.
 */
import {describe, expect, it} from '@jest/globals';
import {reviewBaselines} from '../../src/review/classify.js';
import {CHECKS} from '../../src/checks/index.js';

const BASE = `version: 1
account: "111122223333"
events: iam-changes
trail: {name: main, bucket: acme-trail}
rule: {name: iam-changes, dead-letter-queue: iam-dlq}
topic: {name: iam-alerts, kms-key: alias/a}
organization: o-a1b2c3d4e5
recipients:
  - {protocol: email, endpoint: secops@example.com}
  - {protocol: https, endpoint-env: PAGER}
elsewhere:
  - {resource: "arn:aws:cloudtrail:eu-west-1:999988887777:trail/org", reason: hub}
waivers:
  - {check: trail-encrypted, reason: later, expires: 2027-03-31, resource: "arn:aws:cloudtrail:us-east-1:111122223333:trail/main"}
`;

type Class = 'weakens' | 'strengthens' | 'neutral' | 'refused';
type Edit = readonly [from: string, to: string];
const put = (...edits: readonly Edit[]): string =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no ${from}`);
    return text.replace(from, to);
  }, BASE);
const more = (lines: string): string => `${BASE}${lines}\n`;
const MAIL = '  - {protocol: email, endpoint: secops@example.com}\n';
const PAGER = '  - {protocol: https, endpoint-env: PAGER}\n';
const WAIVER = BASE.slice(BASE.indexOf('waivers:'));

const PAIRS: readonly (readonly [says: string, right: readonly Class[], head: string | Uint8Array, base?: string])[] = [
  ['nothing', ['neutral'], BASE],
  ['line ends of Windows', ['neutral'], BASE.replaceAll('\n', '\r\n')],
  ['a byte order mark', ['neutral'], `\uFEFF${BASE}`],
  ['old line ends of the Macintosh, which are none in YAML', ['refused', 'neutral'], BASE.replaceAll('\n', '\r')],
  ['UTF-16', ['refused'], new Uint8Array(Buffer.from(`\uFEFF${BASE}`, 'utf16le'))],
  ['bytes that are no text', ['refused'], new Uint8Array([0xff, 0xfe, 0x80, 0x00])],
  ['an empty file', ['refused'], ''],
  [
    'a second document',
    ['refused'],
    `${BASE}---\nversion: 1\nrecipients: [{protocol: email, endpoint: a@example.com}]\n`,
  ],
  [
    'a second document before it',
    ['refused'],
    `version: 1\nrecipients: [{protocol: email, endpoint: a@example.com}]\n---\n${BASE}`,
  ],
  ['something after the end', ['refused'], `${BASE}...\ntrail: {multi-region: false}\n`],
  [
    'the same by anchors',
    ['neutral'],
    put(
      ['name: main, bucket', 'name: &n main, bucket'],
      ['organization: o-a1b2c3d4e5', 'organization: &o o-a1b2c3d4e5'],
    ),
  ],
  [
    'an alias to another recipient',
    ['weakens', 'refused'],
    put([MAIL, '  - &p {protocol: https, endpoint-env: PAGER}\n'], [PAGER, '  - *p\n']),
  ],
  [
    'a merge key that turns a flag',
    ['weakens', 'refused'],
    put(['trail: {name: main,', 'trail: {<<: {multi-region: false}, name: main,']),
  ],
  [
    'a merge key in recipients',
    ['weakens', 'refused'],
    put([MAIL, '  - &m {protocol: email, endpoint: intruder@example.com}\n'], [PAGER, '  - {<<: *m}\n']),
  ],
  ['a merge key at the top', ['weakens', 'refused'], more('<<: {unexpected-recipients: allow}')],
  ['a quoted merge key', ['refused'], more('"<<": {unexpected-recipients: allow}')],
  ['a key twice', ['refused'], more('unexpected-recipients: fail\nunexpected-recipients: allow')],
  ['a key twice, quoted once', ['refused'], more('unexpected-recipients: fail\n"unexpected-recipients": allow')],
  ['a key twice, escaped once', ['refused'], more('unexpected-recipients: fail\n"unexpected\\u002drecipients": allow')],
  ['recipients twice', ['refused'], more('recipients: [{protocol: email, endpoint: intruder@example.com}]')],
  [
    'a key twice in JSON',
    ['refused'],
    '{"version":1,"recipients":[{"protocol":"email","endpoint":"secops@example.com"}],"recipients":[{"protocol":"email","endpoint":"x@example.com"}]}',
  ],
  ['an escaped key', ['weakens'], more('"unexpected\\x2drecipients": allow')],
  ['a key with a letter that looks alike', ['refused'], put(['recipients:', 'r\u0435cipients:'])],
  ['one more key with a letter that looks alike', ['refused'], more('r\u0435cipients: []')],
  ['a mailbox with a letter that looks alike', ['weakens', 'refused'], put(['secops@', 's\u0435cops@'])],
  [
    'a mailbox with a letter of no width',
    ['weakens', 'refused'],
    put(['secops@', '"sec\u200bops@'], ['example.com}', 'example.com"}']),
  ],
  [
    'a mailbox that reads from the right',
    ['weakens', 'refused'],
    put(['secops@example.com', '"\u202esecops@example.com"']),
  ],
  ['a mailbox and a space', ['weakens', 'refused', 'neutral'], put(['secops@example.com', '"secops@example.com "'])],
  [
    'a mailbox as a folded text',
    ['neutral', 'weakens', 'refused'],
    put([MAIL, '  - protocol: email\n    endpoint: >-\n      secops@example.com\n']),
  ],
  [
    'another mailbox as a folded text',
    ['weakens', 'refused'],
    put([MAIL, '  - protocol: email\n    endpoint: >-\n      secops@example.com\n      .evil.example\n']),
  ],
  [
    'an account in digits of another alphabet',
    ['refused'],
    put(['"111122223333"', '"\uff11\uff11\uff11\uff11\uff12\uff12\uff12\uff12\uff13\uff13\uff13\uff13"']),
  ],
  ['an account as a number', ['refused', 'neutral'], put(['"111122223333"', '111122223333'])],
  ['an account in another notation', ['refused', 'weakens'], put(['"111122223333"', '0x19E0F1A5C5'])],
  ['the account is another', ['weakens'], put(['"111122223333"', '"111122223334"'], [WAIVER, ''])],
  ['no account', ['weakens'], put(['account: "111122223333"\n', ''])],
  [
    'false as YAML 1.1 has it',
    ['weakens', 'refused'],
    `%YAML 1.1\n---\n${put(['name: main,', 'name: main, multi-region: no,'])}`,
  ],
  ['false as YAML 1.1 has it, without saying so', ['refused'], put(['name: main,', 'name: main, multi-region: no,'])],
  ['false as a text', ['refused'], put(['name: main,', 'name: main, multi-region: "false",'])],
  ['false by a tag', ['weakens', 'refused'], put(['name: main,', 'name: main, multi-region: !!bool "false",'])],
  ['a tag of one’s own', ['refused', 'neutral'], put(['alias/a', '!evil alias/a'])],
  ['bytes by a tag', ['refused', 'neutral'], put(['secops@example.com', '!!binary c2Vjb3BzQGV4YW1wbGUuY29t'])],
  [
    'nothing for a section',
    ['weakens', 'refused'],
    put(['rule: {name: iam-changes, dead-letter-queue: iam-dlq}', 'rule: ~']),
  ],
  ['nothing for recipients', ['refused'], put([`recipients:\n${MAIL}${PAGER}`, 'recipients: ~\n'])],
  ['recipients in a comment', ['weakens'], put([PAGER, `  # ${PAGER.trim()}\n`])],
  ['recipients in another order', ['neutral'], put([`${MAIL}${PAGER}`, `${PAGER}${MAIL}`])],
  ['one recipient twice in place of two', ['weakens', 'refused'], put([PAGER, MAIL])],
  ['another protocol for a mailbox', ['weakens'], put(['{protocol: email,', '{protocol: email-json,'])],
  ['another variable', ['weakens'], put(['PAGER', 'PAGER_2'])],
  ['a variable for a mailbox', ['weakens'], put(['endpoint: secops@example.com', 'endpoint-env: MAILBOX'])],
  ['a waiver until ever', ['weakens'], put(['2027-03-31', '9999-12-31'])],
  ['a waiver until a day that is none', ['refused'], put(['2027-03-31', '2027-02-30'])],
  ['a waiver until a time', ['refused', 'weakens'], put(['2027-03-31', '"2027-04-01T00:00:00Z"'])],
  ['a waiver of a day less', ['strengthens'], put(['2027-03-31', '2027-03-30'])],
  ['a waiver of everything', ['refused'], put(['trail-encrypted', '"*"'])],
  ['a waiver of what is unknown too', ['weakens'], put(['2027-03-31,', '2027-03-31, unknown: true,'])],
  [
    'a waiver without its resource',
    ['weakens'],
    put([', resource: "arn:aws:cloudtrail:us-east-1:111122223333:trail/main"', '']),
  ],
  ['a waiver of another check', ['weakens'], put(['trail-encrypted', 'alerts-delivered'])],
  [
    'a waiver in two halves, one longer',
    ['weakens', 'refused'],
    `${BASE}  - {check: trail-encrypted, reason: later, expires: 2027-04-30, resource: "arn:aws:cloudtrail:us-east-1:111122223333:trail/main"}\n`,
  ],
  ['a waiver worded otherwise', ['neutral'], put(['later', 'soon'])],
  ['no waiver', ['strengthens'], put([WAIVER, ''])],
  [
    'vouching for the account itself',
    ['weakens', 'refused'],
    put(['trail/org', 'trail/org", reason: hub}\n  - {resource: "arn:aws:sns:us-east-1:111122223333:iam-alerts']),
  ],
  [
    'vouching for all topics',
    ['weakens', 'refused'],
    put(['arn:aws:cloudtrail:eu-west-1:999988887777:trail/org', 'arn:aws:cloudtrail:*:999988887777:trail/*']),
  ],
  ['vouching for another reason', ['neutral'], put(['reason: hub', 'reason: the hub'])],
  [
    'an exception for a role',
    ['weakens'],
    put([
      'events: iam-changes',
      'events: {except: [{detail: {userIdentity: {arn: [{prefix: "arn:aws:sts::111122223333:assumed-role/deploy/"}]}}}]}',
    ]),
  ],
  [
    'an exception for everything',
    ['weakens', 'refused'],
    put(['events: iam-changes', 'events: {except: [{source: [aws.iam]}]}']),
  ],
  [
    'an exception for whoever has an agent',
    ['weakens'],
    put(['events: iam-changes', 'events: {except: [{detail: {userAgent: [{exists: true}]}}]}']),
  ],
  [
    'calls by a glob that leaves some out',
    ['weakens'],
    put(['events: iam-changes', 'events: {include: ["iam:Create*", "iam:Delete*", "iam:Put*"]}']),
  ],
  [
    'calls by a glob that is all of them',
    ['neutral', 'strengthens'],
    put(['events: iam-changes', 'events: {include: iam-changes}']),
  ],
  [
    'a call left out',
    ['weakens'],
    put(['events: iam-changes', 'events: {include: iam-changes, exclude: ["iam:CreateAccessKey"]}']),
  ],
  [
    'a call of another case left out',
    ['weakens', 'refused'],
    put(['events: iam-changes', 'events: {include: iam-changes, exclude: ["IAM:createaccesskey"]}']),
  ],
  [
    'a pattern that leaves calls out',
    ['weakens'],
    put([
      'rule: {name: iam-changes,',
      'rule: {name: iam-changes, pattern: {source: [aws.iam], detail: {eventName: [CreateUser]}},',
    ]),
  ],
  [
    'a pattern for another source, which no account could meet',
    ['refused'],
    put(['rule: {name: iam-changes,', 'rule: {name: iam-changes, pattern: {source: [aws.lam]},']),
  ],
  [
    'a pattern for one call',
    ['weakens'],
    put([
      'rule: {name: iam-changes,',
      'rule: {name: iam-changes, pattern: {source: [aws.iam], detail: {eventName: [CreateUser]}},',
    ]),
  ],
  [
    'a pattern as a text',
    ['weakens', 'refused'],
    put(['rule: {name: iam-changes,', `rule: {name: iam-changes, pattern: '{"source":["aws.s3"]}',`]),
  ],
  ['strangers tolerated', ['weakens'], more('unexpected-recipients: warn')],
  ['the default written out', ['neutral'], more('unexpected-recipients: fail\nalerts: named')],
  ['an alarm will do', ['weakens'], more('alerts: noticed')],
  ['no organization', ['weakens'], put(['organization: o-a1b2c3d4e5\n', ''])],
  ['another organization', ['weakens'], put(['o-a1b2c3d4e5', 'o-a1b2c3d4e6'])],
  [
    'no road pinned',
    ['weakens'],
    BASE.replace(
      'endpoint: secops@example.com}',
      'endpoint: secops@example.com}\n  - {protocol: sqs, endpoint: "arn:aws:sqs:us-east-1:111122223333:q"}',
    ),
    BASE.replace(
      'endpoint: secops@example.com}',
      'endpoint: secops@example.com}\n  - {protocol: sqs, endpoint: "arn:aws:sqs:us-east-1:111122223333:q", via: sns}',
    ),
  ],
  ['a key of AWS, shouted', ['weakens', 'refused'], put(['kms-key: alias/a', 'kms-key: ALIAS/AWS/SNS'])],
  ['a key of AWS by a path', ['weakens', 'refused'], put(['kms-key: alias/a', 'kms-key: "alias/aws/sns "'])],
  ['no key', ['weakens'], put([', kms-key: alias/a', ''])],
  ['no queue for what is lost', ['weakens'], put([', dead-letter-queue: iam-dlq', ''])],
  [
    'a queue of another account, by its URL',
    ['weakens', 'refused'],
    put([
      'dead-letter-queue: iam-dlq',
      'dead-letter-queue: "https://sqs.us-east-1.amazonaws.com/999988887777/iam-dlq"',
    ]),
  ],
  [
    'a topic of another account, in another partition',
    ['weakens', 'refused'],
    put(['name: iam-alerts', 'name: "arn:aws-cn:sns:cn-north-1:999988887777:iam-alerts"']),
  ],
  ['no attempts', ['weakens'], put(['rule: {name: iam-changes,', 'rule: {name: iam-changes, retry: {attempts: 0},'])],
  ['another partition', ['weakens', 'refused'], more('partition: aws-cn')],
  ['a version that is none', ['refused'], put(['version: 1', 'version: 2'])],
  ['a schema of one’s own', ['neutral'], more('$schema: https://evil.example/schema.json')],
  [
    'aliases of aliases',
    ['refused'],
    `${BASE}x-a: &a [x,x,x,x,x,x,x,x,x]\nx-b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nx-c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`,
  ],
  ['a file of two megabytes', ['refused'], `${BASE}#${'x'.repeat(2_100_000)}\n`],
  ['fifty thousand brackets', ['refused'], `${BASE}runbook: ${'['.repeat(50_000)}`],
  ['a tab for spaces', ['refused'], put([MAIL, '\t- {protocol: email, endpoint: secops@example.com}\n'])],
  ['a space that does not break', ['refused'], put(['account: ', 'account:\u00a0'])],
  [
    'a line end that is none',
    ['weakens', 'refused', 'neutral'],
    put(['organization: o-a1b2c3d4e5\n', 'organization: o-a1b2c3d4e5 #\u2028unexpected-recipients: allow\n']),
  ],
];

describe.each(PAIRS)('%s', (_, right, head, base = BASE) => {
  it(right.join(' or '), () => {
    const found = reviewBaselines(
      {bytes: base, path: 'b.yml'},
      {bytes: head, path: 'b.yml'},
      {
        checks: CHECKS.map(({id}) => id),
        env: () => undefined,
      },
    );
    const said: Class = found.ok ? found.review.class : 'refused';
    const why = found.ok ? found.review.changes.map(({effect}) => effect) : found.problems.map(({message}) => message);
    expect([said, ...(right.includes(said) ? [] : why)]).toEqual([right.includes(said) ? said : right.join(' or ')]);
  });
});
