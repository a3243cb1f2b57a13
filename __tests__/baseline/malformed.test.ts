import {describe, expect, it} from '@jest/globals';
import {parseBaseline} from '../../src/baseline/parse.js';
import {parseOrganization} from '../../src/fleet/organization/parse.js';
import {problemsOf, withLines} from './help.js';

const bomb = [
  'version: 1',
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...[1, 2, 3, 4, 5, 6, 7, 8].map(
    (n) =>
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(', ')}]`,
  ),
].join('\n');

const KEYS =
  'version, account, partition, organization, events, trail, rule, topic, alerts, recipients, unexpected-recipients, elsewhere, canary, waivers, runbook, $schema';

/** Name, bytes, and every problem with its exact place. */
const table: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  ['a misspelt key', withLines('acount: "111122223333"'), ['4:1 unknown key "acount" [did you mean "account"?]']],
  [
    'a key in another spelling',
    withLines('trail:', '  logFileValidation: true'),
    ['5:3 unknown key "logFileValidation" in trail [did you mean "log-file-validation"?]'],
  ],
  [
    'a key of another section',
    withLines('kms-key: alias/x'),
    ['4:1 unknown key "kms-key" ["kms-key" belongs under "trail"]'],
  ],
  [
    'a misspelt key deep down',
    withLines('rule: {retry: {atempts: 3}}'),
    ['4:16 unknown key "atempts" in rule.retry [did you mean "attempts"?]'],
  ],
  [
    'wrong types',
    withLines('trail: {multi-region: "yes", organization: 1}', 'runbook: [a]', 'elsewhere: {}'),
    [
      '4:23 trail.multi-region must be true or false, not "yes" [write true: YAML 1.2 reads yes as a text]',
      '4:44 trail.organization must be true or false, not 1',
      '5:10 runbook must be text, not a list',
      '6:12 elsewhere must be a list, not a mapping',
    ],
  ],
  [
    'an unquoted account id',
    withLines('account: 012345678901'),
    ['4:10 account must be text, not 012345678901 [quote it: "012345678901"]'],
  ],
  [
    'an account id of 11 digits',
    withLines('account: "12345678901"'),
    ['4:10 account must be an AWS account id: 12 digits, in quotation marks, not "12345678901"'],
  ],
  [
    'YAML syntax',
    'version: 1\nrecipients: [\n',
    ['3:1 YAML syntax: Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  [
    'a tab for indentation',
    'version: 1\ntrail:\n\tname: abc\n',
    ['3:1 YAML syntax: Tabs are not allowed as indentation [indent with spaces]'],
  ],
  ['an alias bomb', bomb, ['4:10 more than 100 aliases are expanded [write the values out]']],
  [
    'does an alias contain itself',
    withLines('elsewhere: &a [*a]'),
    ['4:16 nested deeper than 50 levels [does an alias contain itself?]'],
  ],
  ['an alias without an anchor', withLines('runbook: *nowhere'), ['4:10 this alias has no anchor before it']],
  [
    'a NUL byte',
    'version: 1\nrunbook: "a\0b"\n',
    ['2:12 a control character (U+0000) is not allowed here [is this a text file?]'],
  ],
  [
    'a file of 2 MiB',
    'a'.repeat(2 * 1024 * 1024),
    ['1:1 the file is larger than 1 MiB, the most that a baseline may have'],
  ],
  [
    'a binary file',
    Uint8Array.from([0x76, 0x3a, 0x0a, 0x89, 0x50, 0x4e, 0x47]),
    ['2:1 not UTF-8 text: there is an invalid byte here [save the file as UTF-8]'],
  ],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x76, 0x00]), ['1:1 the file is UTF-16, not UTF-8 [save the file as UTF-8]']],
  [
    'duplicate keys',
    withLines('trail: {name: abc, bucket: x-y-z, name: def}', 'version: 1'),
    [
      '4:35 the key "name" is used twice [remove one of the two]',
      '5:1 the key "version" is used twice [remove one of the two]',
    ],
  ],
  [
    '__proto__ and friends',
    withLines('__proto__: {admin: true}', 'constructor: 1', 'trail: {toString: 1, __proto__: 2}'),
    [
      `4:1 unknown key "__proto__" [known here: ${KEYS}]`,
      `5:1 unknown key "constructor" [known here: ${KEYS}]`,
      ...['9 unknown key "toString"', '22 unknown key "__proto__"'].map(
        (text) =>
          `6:${text} in trail [known here: name, home-region, multi-region, management-events, global-service-events, ` +
          'log-file-validation, bucket, key-prefix, kms-key, organization, managed-by]',
      ),
    ],
  ],
  [
    'an unknown version',
    'version: 2\nrecipients:\n  - {protocol: email, endpoint: a@example.com}\n',
    ['1:10 version must be 1, not 2'],
  ],
  ['an empty file', '', ['1:1 the file is empty [write a baseline with: iam-alert-guard init]']],
  ['a file of comments', '# nothing\n', ['1:1 the file is empty [write a baseline with: iam-alert-guard init]']],
  [
    'a wrong e-mail address',
    'version: 1\nrecipients:\n  - protocol: email\n    endpoint: secops@\n',
    ['4:15 recipients[0].endpoint must be an e-mail address, not "secops@"'],
  ],
  [
    'a fault behind a byte order mark',
    Buffer.from('\ufeffversion: 2\nrecipients:\n  - {protocol: email, endpoint: a@example.com}\n'),
    ['1:10 version must be 1, not 2'],
  ],
  [
    'a fault behind CRLF',
    'version: 1\r\nrecipients:\r\n  - {protocol: email,\r\n     endpont: a@example.com}\r\n',
    [
      '3:5 the recipient has no endpoint [write "endpoint", "endpoint-env" or "endpoint-sha256"]',
      '4:6 unknown key "endpont" in recipients[0] [did you mean "endpoint"?]',
    ],
  ],
  [
    'two documents',
    'version: 1\n---\nversion: 1\n',
    ['2:1 a second YAML document begins here [a baseline is one document: remove the "---"]'],
  ],
  [
    'an unknown tag',
    withLines('runbook: !shell rm'),
    [
      '4:10 the tag "!shell" is not supported [remove the tag: a baseline needs none]',
      '4:17 runbook must be an http or https URL, not "rm"',
    ],
  ],
  [
    'a merge key',
    withLines('trail: {<<: {name: abc}}'),
    ['4:9 merge keys ("<<") are not part of YAML 1.2 [write the keys out, or use an alias for a whole value]'],
  ],
  [
    'nested too deep',
    withLines(`rule: {pattern: ${'['.repeat(60)}${']'.repeat(60)}}`),
    ['4:65 nested deeper than 50 levels'],
  ],
  ['a list', '- a\n', ['1:1 the baseline must be a mapping (key: value), not a list']],
  [
    'JSON with a fault',
    '{"version": 1,\n "recipients": []}',
    ['2:16 recipients must not be empty [name at least one, e.g. "- {protocol: email, endpoint: secops@example.com}"]'],
  ],
  [
    'recipients that are all commented out',
    'version: 1\nrecipients:\n  # - {protocol: email, endpoint: secops@example.com}\n',
    [
      '2:12 recipients must be a list; the key has no value [name at least one, e.g. "- {protocol: email, endpoint: secops@example.com}", or uncomment one that init has listed]',
    ],
  ],
  [
    'an empty section',
    withLines('topic:'),
    ['4:7 topic must be a mapping (key: value); the key has no value [remove the key, or give it a value]'],
  ],
  [
    'the name of a service in place of a protocol',
    'version: 1\nrecipients:\n  - {protocol: slack, endpoint: security}\n',
    [
      expect.stringMatching(
        /not "slack" \[a channel of Slack or Teams through Amazon Q Developer: protocol chat/,
      ) as unknown as string,
    ],
  ],
  [
    'a misspelt protocol, and one missing',
    'version: 1\nrecipients:\n  - {protocol: emial, endpoint: a@example.com}\n  - {protocl: sms, endpoint: x}\n',
    [
      '3:16 recipients[0].protocol must be one of email, email-json, http, https, sms, sqs, lambda, firehose, application, kinesis, logs, api-destination or chat, not "emial" [did you mean email?]',
      '4:6 unknown key "protocl" in recipients[1] [did you mean "protocol"?]',
    ],
  ],
  [
    'misspelt values',
    withLines(
      'trail: {management-events: wirte}',
      'unexpected-recipients: alow',
      'rule: {state: enabled}',
      'events: iam-change',
    ),
    [
      '4:28 trail.management-events must be write or all, not "wirte" [did you mean write?]',
      '5:24 unexpected-recipients must be fail, warn or allow, not "alow" [did you mean allow?]',
      '6:15 rule.state must be ENABLED or ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS, not "enabled" [did you mean ENABLED?]',
      '7:9 events must be iam-changes or iam-all, not "iam-change" [did you mean iam-changes?]',
    ],
  ],
  [
    'numbers beyond the limits of EventBridge',
    withLines('rule: {retry: {attempts: 186, max-age-seconds: 59}}'),
    [
      '4:26 rule.retry.attempts must be at most 185, not 186',
      '4:48 rule.retry.max-age-seconds must be at least 60, not 59',
    ],
  ],
  [
    'nothing at all that is required',
    'runbook: https://example.com\n',
    [
      '1:1 "version" is missing [write "version: 1"]',
      '1:1 "recipients" is missing [name at least one, e.g. "- {protocol: email, endpoint: secops@example.com}"]',
    ],
  ],
];

describe('a malformed baseline', () => {
  it.each(table)('with %s is refused, every problem at its place', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('reports one problem of each kind at once', () => {
    const text = 'version: 3\nrecipients: []\ntrial: {}\nevents: {include: [CreatUser]}\naccount: 1\naccount: 2\n';
    expect(problemsOf(text).map((line) => line.split(' ')[0])).toEqual(['1:10', '2:13', '3:1', '4:20', '5:10', '6:1']);
  });

  const SECRET = 'QVVUSFNFQ1JFVA';
  // A link inside a workspace may lead to any of these, and errors stand in logs and annotations that others read.
  const strange: readonly (readonly [string, string])[] = [
    ['the configuration of git', `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${SECRET}==\n`],
    ['an environment', `TOKEN=${SECRET}\nOTHER=1\n`],
    ['one token', `${SECRET}\n`],
    ['a token between quotation marks', `"${SECRET}\n`],
    ['a token with an escape', `"\\${SECRET}"\n`],
    ['a token and a colon', `user: ${SECRET}\n`],
    ['a token as a key', `${SECRET}: 1\n${SECRET}: 2\n`],
    ['a token as a tag', `!${SECRET} a\n`],
    ['a token as a tag of a mapping with an alias', `b: !${SECRET} a\n${SECRET}: *c\n`],
    ['a token as an alias', `a: *${SECRET}\n`],
    ['a token as a directive', `%${SECRET} a\n---\na: 1\n`],
    ['a token behind a block header', `a: |${SECRET}\n  b\n`],
    ['a list', `- ${SECRET}\n`],
    ['JSON', `{"auths": {"ghcr.io": {"auth": "${SECRET}"}}}`],
    ['credentials of AWS', `[default]\naws_secret_access_key = ${SECRET}\n`],
    ['a netrc', `machine github.com login x password ${SECRET}\n`],
    ['a private key', `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----\n`],
  ];
  it.each(strange)('that is %s is refused, and nothing of it is shown', (_, text) => {
    for (const file of [parseBaseline(text, 'x.yml'), parseOrganization(text, 'x.org.yml')]) {
      expect(file.ok).toBe(false);
      expect(JSON.stringify(file)).not.toContain(SECRET);
    }
  });

  it('whose keys are all misspelt is still told which were meant', () => {
    expect(problemsOf('verson: 1\nrecipents: []\n')).toEqual([
      '1:1 unknown key "verson" [did you mean "version"?]',
      '2:1 unknown key "recipents" [did you mean "recipients"?]',
    ]);
  });

  it('counts what it does not list', () => {
    const problems = problemsOf(withLines(`events: {include: [${'Nope, '.repeat(300)}]}`));
    expect(problems).toHaveLength(201);
    expect(problems[200]).toBe('4:1220 100 more problems from here on [fix the first ones and run again]');
  });
});
