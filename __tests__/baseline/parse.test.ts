import {describe, expect, it} from '@jest/globals';
import {recipientMatches} from '../../src/baseline/recipients.js';
import {parseBaseline} from '../../src/baseline/parse.js';
import {publicEndpoint} from '../../src/snapshot/endpoint.js';
import {parsed, problemsOf, withLines} from './help.js';

const SECRET = 'https://hooks.example.com/services/T0000000A/abcdEFGH12345678xyz';

function withRecipients(...entries: string[]): string {
  return ['version: 1', 'recipients:', ...entries.map((entry) => `  - {${entry}}`), ''].join('\n');
}

describe('a parsed baseline', () => {
  it('holds every default in effect', () => {
    expect(parsed(withLines()).baseline).toEqual({
      version: 1,
      alerts: 'named',
      events: {include: 'iam-changes', exclude: [], except: []},
      trail: {
        'multi-region': true,
        'management-events': 'write',
        'global-service-events': true,
        'managed-by': 'reconcile',
      },
      rule: {bus: 'default', state: 'ENABLED', message: 'readable', 'managed-by': 'reconcile'},
      topic: {'managed-by': 'reconcile'},
      recipients: [
        {
          protocol: 'email',
          public: 'secops@example.com',
          matches: ['secops@example.com'],
          sha256: '30c4ede1c93417e1f68989802ff0ba02d9b0406518a3f6b8e11dd86060f9c337',
          from: 'endpoint',
        },
      ],
      'unexpected-recipients': 'fail',
      elsewhere: [],
      waivers: [],
    });
  });

  it('lets defaults follow what they depend on', () => {
    const {baseline} = parsed(withLines('events: iam-all'));
    expect(baseline.trail['management-events']).toBe('all');
    expect(baseline.rule.state).toBe('ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS');
    const reads = parsed(withLines('events: {include: ["iam:GetUser"]}')).baseline;
    expect(reads.trail['management-events']).toBe('all');
    const mixed = withRecipients(
      'protocol: email, endpoint: a@example.com',
      'protocol: https, endpoint: "https://a.example.com"',
    );
    expect(parsed(mixed).baseline.rule.message).toBe('raw');
    const declared = parsed(withLines('events: iam-all', 'trail: {management-events: all}', 'rule: {message: chat}'));
    expect(declared.baseline.rule.message).toBe('chat');
  });

  it('is the same from JSON, CRLF and behind a byte order mark', () => {
    const {baseline} = parsed(withLines('trail: {multi-region: false}'));
    const json =
      '{"version":1,"trail":{"multi-region":false},"recipients":[{"protocol":"email","endpoint":"secops\\u0040example.com"}]}';
    expect(parsed(json).baseline).toEqual(baseline);
    expect(parsed(`\ufeff${withLines('trail: {multi-region: false}').replaceAll('\n', '\r\n')}`).baseline).toEqual(
      baseline,
    );
    expect(parsed(Buffer.from(`\ufeff${json}`)).baseline).toEqual(baseline);
  });

  it('knows what was declared and where it stands', () => {
    const {source} = parsed(
      'version: 1\ntrail:\n  name: abc\nrecipients:\n  - protocol: email\n    endpoint: a@example.com\n',
    );
    expect(source.declares(['trail', 'name'])).toBe(true);
    expect(source.declares(['trail', 'multi-region'])).toBe(false);
    expect(source.locate(['trail', 'name'])).toEqual({path: 'b.yml', line: 3, column: 9});
    expect(source.locate(['trail', 'multi-region'])).toEqual({path: 'b.yml', line: 2, column: 1});
    expect(source.locate(['rule', 'name'])).toEqual({path: 'b.yml', line: 1, column: 1});
    expect(source.locate(['recipients', 0])).toEqual({path: 'b.yml', line: 5, column: 5});
    expect(source.locate(['recipients', 0, 'endpoint'])).toEqual({path: 'b.yml', line: 6, column: 15});
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('follows aliases to values', () => {
    const {baseline, source} = parsed(
      withLines(
        'waivers:',
        '  - {check: a-b, reason: &why "Moves soon", expires: 2027-03-31}',
        '  - {check: c-d, reason: *why, expires: 2027-03-31}',
      ),
    );
    expect(baseline.waivers[1]?.reason).toBe('Moves soon');
    expect(source.locate(['waivers', 1, 'reason'])).toEqual({path: 'b.yml', line: 6, column: 26});
  });
});

describe('recipients', () => {
  it.each([
    [
      'protocol: email, endpoint: "a b@example.com"',
      'recipients[0].endpoint must be an e-mail address, not "a b@example.com"',
    ],
    [
      'protocol: email-json, endpoint: a@localhost',
      'recipients[0].endpoint must be an e-mail address, not "a@localhost"',
    ],
    [
      'protocol: https, endpoint: "http://a.example.com"',
      'recipients[0].endpoint must be a URL that begins with https://',
    ],
    [
      'protocol: http, endpoint: "https://a.example.com"',
      'recipients[0].endpoint must be a URL that begins with http://',
    ],
    ['protocol: https, endpoint: "https://"', 'recipients[0].endpoint must be a URL that begins with https://'],
    ['protocol: https, endpoint: "https://:80/x"', 'not a URL that can be called'],
    [
      'protocol: sms, endpoint: "0151 12345"',
      'recipients[0].endpoint must be a phone number in E.164 form, e.g. "+4915112345678", not "0151 12345"',
    ],
    [
      'protocol: sqs, endpoint: "arn:aws:sns:us-east-1:111122223333:q"',
      'recipients[0].endpoint must be the ARN of an SQS queue, not "arn:aws:sns:us-east-1:111122223333:q"',
    ],
    [
      'protocol: lambda, endpoint: "arn:aws:lambda:us-east-1:111122223333:q"',
      'recipients[0].endpoint must be the ARN of a Lambda function, not "arn:aws:lambda:us-east-1:111122223333:q"',
    ],
    [
      'protocol: kinesis, endpoint: "arn:aws:firehose:us-east-1:111122223333:deliverystream/q"',
      'recipients[0].endpoint must be the ARN of a Kinesis data stream, not "arn:aws:firehose:us-east-1:111122223333:deliverystream/q"',
    ],
    [
      'protocol: logs, endpoint: /aws/events/iam',
      'recipients[0].endpoint must be the ARN of a CloudWatch Logs log group',
    ],
    [
      'protocol: api-destination, endpoint: "https://hooks.example.com/x"',
      'recipients[0].endpoint must be the name or ARN of an EventBridge API destination',
    ],
    [
      'protocol: chat, endpoint: "arn:aws:chatbot:us-east-1:111122223333:chat-configuration/slack-channel/ops"',
      'recipients[0].endpoint must be the ARN of a chat configuration, not "arn:aws:chatbot:us-east-1:111122223333:chat-configuration/sl..."',
    ],
    ['protocol: email', 'the recipient has no endpoint [write "endpoint", "endpoint-env" or "endpoint-sha256"]'],
    [
      'protocol: email, endpoint: a@example.com, endpoint-env: A',
      'the recipient names its endpoint twice: endpoint and endpoint-env [keep one of them]',
    ],
    [
      'protocol: https, endpoint-sha256: abc',
      'recipients[0].endpoint-sha256 must be the SHA-256 of the endpoint: 64 hex digits, not "abc"',
    ],
    [
      'protocol: https, endpoint-env: 1A',
      'recipients[0].endpoint-env must be the name of an environment variable, e.g. PAGER_URL, not "1A"',
    ],
    [
      'protocol: sqs, endpoint: "arn:aws:sqs:us-east-1:111122223333:q", via: bus',
      'recipients[0].via must be sns or direct, not "bus"',
    ],
    [
      'protocol: email, endpoint: a@example.com, via: direct',
      '"via" does not apply in recipients[0] [only lambda, sqs and firehose take it]',
    ],
  ])('{%s} is refused', (entry, problem) => {
    expect(problemsOf(withRecipients(entry)).map((line) => line.replace(/^\d+:\d+ /, ''))).toEqual([problem]);
  });

  it.each([
    'protocol: email-json, endpoint: first.last+tag@mail.example.co.uk',
    'protocol: http, endpoint: "http://a.example.com:8080/x?y=z"',
    'protocol: https, endpoint: "https://user@a.example.com"',
    'protocol: sms, endpoint: "+12025550123"',
    'protocol: sqs, endpoint: "arn:aws-cn:sqs:cn-north-1:111122223333:q"',
    'protocol: lambda, endpoint: "arn:aws:lambda:us-east-1:111122223333:function:f:prod"',
    'protocol: firehose, endpoint: "arn:aws:firehose:us-east-1:111122223333:deliverystream/d"',
    'protocol: firehose, endpoint: "arn:aws:firehose:us-east-1:111122223333:deliverystream/d", via: direct',
    'protocol: lambda, endpoint: "arn:aws:lambda:us-east-1:111122223333:function:f", via: sns',
    'protocol: kinesis, endpoint: "arn:aws:kinesis:us-east-1:111122223333:stream/s"',
    'protocol: logs, endpoint: "arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/iam:*"',
    'protocol: api-destination, endpoint: pager',
    'protocol: api-destination, endpoint: "arn:aws:events:us-east-1:111122223333:api-destination/pager/5f3c1d3e-0000-4000-8000-000000000001"',
    'protocol: chat, endpoint: "arn:aws:chatbot::111122223333:chat-configuration/slack-channel/ops"',
    'protocol: application, endpoint: "arn:aws:sns:us-east-1:111122223333:endpoint/GCM/app/12345678-1234-1234-1234-123456789012"',
  ])('{%s} is taken', (entry) => {
    expect(problemsOf(withRecipients(entry))).toEqual([]);
  });

  it('are declared once, however they are spelled', () => {
    const sha = '7db2aad4b3f0a7b0c6b6ee1d1f6b3a5d2d4d6f3b7d9e7f8e5e4c3b2a19080706';
    const env = {PAGER: SECRET};
    const text = withRecipients(
      'protocol: email, endpoint: secops@example.com',
      'protocol: email, endpoint: SecOps@Example.com',
      'protocol: email-json, endpoint: secops@example.com',
      'protocol: https, endpoint-env: PAGER',
      `protocol: https, endpoint: "${SECRET}"`,
      'protocol: https, endpoint: "https://a.example.com"',
      'protocol: https, endpoint: "https://a.example.com/"',
      `protocol: https, endpoint-sha256: ${sha}`,
      `protocol: https, endpoint-sha256: ${sha.toUpperCase()}`,
    );
    const problems = problemsOf(text, {env: (name) => env[name as 'PAGER']});
    expect(problems.map((line) => line.split(' ')[0])).toEqual(['4:5', '7:5', '9:5', '11:5']);
    expect(problems[1]).toBe(
      `7:5 the same recipient is declared twice: https "${publicEndpoint('https', SECRET)}" [remove one of the two]`,
    );
  });

  it('never hold a secret, nor does a problem with one', () => {
    const text = withRecipients(`protocol: https, endpoint: "${SECRET}"`, 'protocol: https, endpoint-env: PAGER');
    const result = parsed(text, {env: () => 'https://pager.example.com/integration/0123456789abcdef/enqueue'});
    expect(JSON.stringify(result)).not.toMatch(/T0000000A|0123456789abcdef/);
    expect(result.endpointOf(0)).toBe(SECRET);
    expect(result.endpointOf(1)).toContain('0123456789abcdef');
    expect(result.endpointOf(2)).toBeNull();
    expect(result.baseline.recipients[1]).toMatchObject({
      from: 'endpoint-env',
      public: expect.stringMatching(/^https:\/\/pager\.example\.com#[0-9a-f]{12}$/),
    });
    const malformed = withRecipients(
      `protocol: https, endpoint: "htps${SECRET.slice(5)}"`,
      `protocol: email, endpoint: "${SECRET}"`,
      'protocol: https, endpoint-env: PAGER',
    );
    const problems = problemsOf(malformed, {env: () => `x${SECRET}`});
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).not.toContain('T0000000A');
    expect(problems[2]).toBe('5:37 the environment variable "PAGER" does not hold a URL that begins with https://');
  });

  it('need their variable only where variables are looked up', () => {
    const text = withRecipients('protocol: https, endpoint-env: PAGER_URL');
    expect(problemsOf(text, {env: () => undefined})).toEqual([
      '3:37 the environment variable "PAGER_URL" is not set [pass it to the run, e.g. from a secret]',
    ]);
    const {baseline, endpointOf} = parsed(text);
    expect(baseline.recipients).toEqual([{protocol: 'https', public: '$PAGER_URL', matches: [], from: 'endpoint-env'}]);
    expect(endpointOf(0)).toBeNull();
  });

  it('recognise what AWS lists', () => {
    const text = withRecipients(
      'protocol: https, endpoint: "https://user:pass@a.example.com/x"',
      'protocol: email, endpoint: A@example.com',
    );
    const [web, mail] = parsed(text).baseline.recipients;
    const seen = (endpoint: string): boolean =>
      web !== undefined && recipientMatches(web, 'https', publicEndpoint('https', endpoint));
    expect(seen('https://user:pass@a.example.com/x')).toBe(true);
    expect(seen('https://user:****@a.example.com/x')).toBe(true);
    expect(seen('https://user:other@a.example.com/x')).toBe(false);
    expect(mail && recipientMatches(mail, 'email', 'a@example.com')).toBe(true);
    expect(mail && recipientMatches(mail, 'email-json', 'a@example.com')).toBe(false);
  });
});

describe('what takes more than one value to judge', () => {
  it.each([
    [
      ['events: iam-all', 'trail: {management-events: write}', 'rule: {state: ENABLED}'],
      [
        '5:28 `events` asks for reads, which a trail of write events does not record [write "all", or leave it out]',
        '6:15 `events` asks for reads, which a rule in state ENABLED does not see [write ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS, or leave it out]',
      ],
    ],
    [
      ['partition: aws-cn', 'trail: {home-region: us-east-1, kms-key: "arn:aws:kms:us-east-1:111122223333:alias/x"}'],
      [
        '5:22 "us-east-1" is in partition "aws", but the baseline declares "aws-cn"',
        '5:42 "arn:aws:kms:us-east-1:111122223333:alias/x" is in partition "aws", but the baseline declares "aws-cn"',
      ],
    ],
    [['trail: {home-region: xx-east-1}'], ['4:22 no AWS partition has a region called "xx-east-1"']],
    [
      ['account: "111122223333"', 'elsewhere:', '  - {resource: "arn:aws:sns:us-east-1:111122223333:t", reason: r}'],
      [
        '6:16 "arn:aws:sns:us-east-1:111122223333:t" is in the pinned account, which is checked itself [`elsewhere` is for links in another account; of this one, for custom event buses and User Notifications alone]',
      ],
    ],
    [
      ['rule:', '  pattern:', '    source: [aws.iam]', '    detail: {eventName: [{prefx: Create}]}'],
      ['7:26 not an event pattern that EventBridge accepts: detail.eventName[0]: unknown operator "prefx"'],
    ],
    [
      ['rule:', '  pattern:', '    source: [iam.amazonaws.com]', '    detail-type: [AWS API Call via CloudTrail]'],
      [
        '6:13 a rule with this pattern alerts nobody: it matches none of the 109 required calls. The pattern requires `source` to be `iam.amazonaws.com`, but IAM events have `aws.iam` [correct it, or leave `rule.pattern` out: then the pattern is generated from `events`]',
      ],
    ],
    [
      [
        'events: {include: ["iam:CreateUser"]}',
        'rule: {pattern: {source: [aws.iam], detail: {eventName: [createUser]}}}',
      ],
      [
        '5:57 a rule with this pattern alerts nobody: it does not match the one required call. The pattern requires `detail.eventName` to be `createUser`, but IAM events have `CreateUser` [correct it, or leave `rule.pattern` out: then the pattern is generated from `events`]',
      ],
    ],
    [
      ['events: {except: [{detail: CreateUser}]}'],
      ['4:28 not an event pattern that EventBridge accepts: detail: must be an object or a list of matchers'],
    ],
    [
      ['events: {except: [{}]}'],
      ['4:19 events.except[0] must be an event pattern: a mapping such as {source: [aws.iam]}, not a mapping'],
    ],
    [
      [
        'waivers:',
        '  - {check: trail-encryptd, reason: " ", expires: 2027-02-29}',
        '  - {check: trail-encrypted, reason: r}',
      ],
      [
        '5:13 there is no check "trail-encryptd" [did you mean "trail-encrypted"?]',
        '5:37 waivers[0].reason must say why, not " "',
        '5:51 "2027-02-29" is not a valid date',
        '6:5 "expires" is missing in waivers[1] [the last day (UTC) on which it counts, e.g. "expires: 2027-03-31"]',
      ],
    ],
    [
      [
        'waivers:',
        '  - {check: trail-encrypted, reason: r, expires: 2027-03-31}',
        '  - {check: trail-encrypted, reason: s, expires: 2028-03-31}',
      ],
      ['6:5 the check "trail-encrypted" is waived twice for the same resource [keep one of the two]'],
    ],
    [['runbook: "javascript:alert(1)"'], ['4:10 runbook must be an http or https URL, not "javascript:alert(1)"']],
  ])('%j', (lines, problems) => {
    expect(problemsOf(withLines(...lines), {checks: ['trail-encrypted', 'trail-logging']})).toEqual(problems);
  });

  it('does not know a clock: a waiver may have expired', () => {
    expect(problemsOf(withLines('waivers: [{check: a-b, reason: r, expires: 1999-12-31}]'))).toEqual([]);
  });
});

describe('a secret-looking literal', () => {
  it.each([
    [
      withRecipients(`protocol: https, endpoint: "${SECRET}"`),
      'recipients[0].endpoint is a URL with what looks like a token in its path',
    ],
    [
      withRecipients('protocol: https, endpoint: "https://a.example.com/x?apiKey=short"'),
      'recipients[0].endpoint is a URL with what looks like a token in its query',
    ],
    [
      withRecipients('protocol: https, endpoint: "https://u:p@a.example.com/"'),
      'recipients[0].endpoint is a URL with a password in it',
    ],
    [
      withLines('waivers: [{check: a-b, reason: "use AKIAIOSFODNN7EXAMPLE", expires: 2027-01-01}]'),
      'waivers[0].reason has the form of an access key or token',
    ],
  ])('is worth a word that does not repeat it: %#', (text, message) => {
    const {warnings} = parsed(text);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({
      code: 'secret-literal',
      path: 'b.yml',
      message: `${message}: everyone who can read this file can use it`,
    });
  });

  it.each([
    withRecipients('protocol: https, endpoint: "https://alerts.example.com/iam-alerts/production-account"'),
    withRecipients('protocol: https, endpoint-env: A'),
    withLines('runbook: https://wiki.example.com/pages/iam-alert-response-2026?page=2'),
  ])('is not seen in an ordinary one: %#', (text) => {
    expect(parsed(text).warnings).toEqual([]);
  });
});

describe('a declared topic', () => {
  it('that is a FIFO topic is worth a word: no rule can lead to it', () => {
    const {warnings} = parsed(withLines('topic: {name: iam-alerts.fifo}'));
    expect(warnings).toEqual([
      expect.objectContaining({
        ...{code: 'fifo-topic', path: 'b.yml', at: ['topic', 'name']},
        message: expect.stringMatching(/^a FIFO topic cannot be the target of a rule/),
      }),
    ]);
  });

  it('of another kind is not', () => {
    expect(parsed(withLines('topic: {name: iam-alerts-fifo}')).warnings).toEqual([]);
  });
});

describe('a declared pattern', () => {
  it.each([
    'rule: {pattern: {source: [aws.iam], detail: {eventName: [{prefix: Create}]}}}',
    'rule: {pattern: {source: [aws.iam], detail: {userIdentity: {type: [IAMUser]}}}}',
    'partition: aws-cn\nrule: {pattern: {source: [aws.iam], region: [cn-north-1], detail: {eventName: [CreateUser]}}}',
  ])('that leaves out required calls is worth a word: %s', (text) => {
    expect(parsed(withLines(...text.split('\n'))).warnings).toMatchObject([
      {code: 'pattern-too-narrow', message: expect.stringMatching(/^a rule with this pattern loses alerts: it /)},
    ]);
  });

  it.each([
    'rule: {pattern: {source: [aws.iam]}}',
    'rule: {pattern: {source: [aws.iam], account: ["999988887777"]}}',
    'rule: {pattern: {source: [aws.iam], region: [cn-north-1]}}',
    'rule: {pattern: {source: [aws.iam], detail: {errorCode: [{exists: false}]}}}',
    'events: {exclude: [iam:TagRole]}\nrule: {pattern: {source: [aws.iam], detail: {eventName: [{anything-but: [TagRole]}]}}}',
    'events: {except: [{detail: {userIdentity: {type: [Root]}}}]}\nrule: {pattern: {source: [aws.iam], detail: {userIdentity: {type: [{anything-but: [Root]}]}}}}',
  ])('that leaves out nothing that must alert is not: %s', (text) => {
    expect(parsed(withLines(...text.split('\n'))).warnings).toEqual([]);
  });
});

describe('parsing', () => {
  it('takes a string and its bytes for the same file', () => {
    const text = withLines('runbook: https://example.com/ü%20');
    const [a, b] = [parseBaseline(text, 'b.yml'), parseBaseline(Buffer.from(text), 'b.yml')];
    expect(a).toEqual(b);
  });
});
