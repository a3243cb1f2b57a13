import {describe, expect, it} from '@jest/globals';
import {reviewBaselines, type Review} from '../../src/review/classify.js';
import type {ReviewBlock} from '../../src/report/model/model.js';

const HEAD = 'version: 1';
const MAIL = '{protocol: email, endpoint: secops@example.com}';
const DESTINATION = (endpoint: string): string => `{protocol: api-destination, endpoint: ${JSON.stringify(endpoint)}}`;
const SECOND = '{protocol: email, endpoint: on-call@example.com}';
const HOOK = 'https://hooks.example.com/services/T0000000A/abcdEFGH12345678xyz';
const HOOK_SHA = '0f1dd9bd6ec6f08d6c9bbc1e0bba1d1cb93c0a8a6e2a0a6a0aabae0d9d1cdb70';

function file(recipients: readonly string[], ...lines: readonly string[]): string {
  return [HEAD, 'recipients:', ...recipients.map((entry) => `  - ${entry}`), ...lines, ''].join('\n');
}

/** The smallest baseline with more lines; they begin at line 4. */
const base = (...lines: readonly string[]): string => file([MAIL], ...lines);

function review(old: string | null, head: string | null, env?: (name: string) => string | undefined): Review {
  const side = (bytes: string | null, path: string): {bytes: string; path: string} | null =>
    bytes === null ? null : {bytes, path};
  const result = reviewBaselines(side(old, 'old.yml'), side(head, 'new.yml'), {
    checks: ['trail-encrypted'],
    ...(env && {env}),
  });
  if (!result.ok)
    throw new Error(
      result.problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`).join('\n'),
    );
  return result;
}

/** Each change as `class path @ file:line:column effect`. */
function told({changes}: ReviewBlock): string[] {
  return changes.map(
    ({class: kind, path, effect, location}) =>
      `${kind} ${path} @ ${location.path}:${location.line}:${location.column} ${effect}`,
  );
}

const BLOG =
  'rule: {pattern: {source: [aws.iam], detail-type: [AWS API Call via CloudTrail], detail: {eventSource: [iam.amazonaws.com], eventName: [{prefix: Add}, {prefix: Attach}, {prefix: Change}, {prefix: Create}, {prefix: Deactivate}, {prefix: Delete}, {prefix: Detach}, {prefix: Enable}, {prefix: Put}, {prefix: Remove}, {prefix: Set}, {prefix: Update}, {prefix: Upload}]}}}';
const DENY =
  'rule: {pattern: {source: [aws.iam], detail-type: [AWS API Call via CloudTrail], detail: {eventSource: [iam.amazonaws.com], eventName: [{anything-but: {prefix: [Get, List, Generate, Simulate]}}]}}}';
const DENY_TURNED = 'rule: {pattern: {detail: {eventName: {anything-but: {prefix: [Simulate, Generate, List, Get]}}}}}';
const pattern = (detail: string): string => `rule: {pattern: {source: [aws.iam], detail: ${detail}}}`;
const PROBE = 'arn:aws:sqs:us-east-1:111122223333:iam-alerts-probe';
const WAIVER = 'waivers: [{check: trail-encrypted, reason: r, expires: 2027-03-31}]';

/** What it is, old, new, and every change that must be told. */
const table: readonly (readonly [string, string | null, string | null, readonly string[]])[] = [
  // Recipients
  [
    'a recipient gone',
    file([MAIL, SECOND]),
    base(),
    ['weakens recipients[1] @ old.yml:4:5 email "on-call@example.com" would no longer be alerted'],
  ],
  [
    'a recipient added',
    base(),
    file([MAIL, SECOND]),
    ['strengthens recipients[1] @ new.yml:4:5 email "on-call@example.com" must be alerted'],
  ],
  [
    'a recipient replaced',
    base(),
    file([SECOND]),
    [
      'weakens recipients[0].endpoint @ new.yml:3:33 email "secops@example.com" would no longer be alerted; email "on-call@example.com" would be instead',
    ],
  ],
  [
    'a recipient replaced and one added',
    base(),
    file([SECOND, '{protocol: sms, endpoint: "+4915112345678"}']),
    [
      'weakens recipients[0].endpoint @ new.yml:3:33 email "secops@example.com" would no longer be alerted; email "on-call@example.com" would be instead',
      'strengthens recipients[1] @ new.yml:4:5 sms "+4915112345678" must be alerted',
    ],
  ],
  [
    'a first recipient gone, the other one moved up',
    file([MAIL, SECOND]),
    file([SECOND]),
    ['weakens recipients[0] @ old.yml:3:5 email "secops@example.com" would no longer be alerted'],
  ],
  ['recipients in another order', file([MAIL, SECOND]), file([SECOND, MAIL]), []],
  ['an e-mail address in another case', base(), file(['{protocol: email, endpoint: SecOps@Example.com}']), []],
  [
    'another protocol for the same address',
    base(),
    file(['{protocol: email-json, endpoint: secops@example.com}']),
    [
      'weakens recipients[0].endpoint @ new.yml:3:38 email "secops@example.com" would no longer be alerted; email-json "secops@example.com" would be instead',
    ],
  ],
  [
    'a variable in another order',
    file([MAIL, '{protocol: https, endpoint-env: A}']),
    file(['{protocol: https, endpoint-env: A}', MAIL]),
    [],
  ],
  [
    'another variable, which nobody can see',
    file(['{protocol: https, endpoint-env: A}']),
    file(['{protocol: https, endpoint-env: B}']),
    [
      'weakens recipients[0].endpoint-env @ new.yml:3:37 https "$A" would no longer be alerted; https "$B" would be instead (this run cannot see whether they are the same)',
    ],
  ],
  // Events
  [
    'one call excluded',
    base(),
    base('events: {exclude: ["iam:TagRole"]}'),
    ['weakens events.exclude @ new.yml:4:19 `TagRole` would no longer alert'],
  ],
  [
    'two calls excluded',
    base('events: {exclude: [TagRole]}'),
    base('events: {exclude: [TagRole, TagUser, "iam:CreateAcc*"]}'),
    [
      'weakens events.exclude @ new.yml:4:19 `CreateAccessKey` and 2 more calls would no longer alert',
      'weakens events.exclude @ new.yml:4:19 calls that AWS adds to IAM later and that match iam:CreateAcc* would not be required to alert',
    ],
  ],
  [
    'an exclusion dropped',
    base('events: {exclude: [TagRole]}'),
    base(),
    ['strengthens events.exclude @ old.yml:4:19 `TagRole` must alert'],
  ],
  [
    'a list instead of all changes',
    base('events: iam-changes'),
    base('events: {include: ["iam:Create*", "iam:Delete*"]}'),
    [
      'weakens events.include @ new.yml:4:19 `ResetServiceSpecificCredential` and 70 more calls would no longer alert',
      'weakens events.include @ new.yml:4:19 calls that AWS adds to IAM later would not be required to alert',
    ],
  ],
  [
    'reads no longer asked for',
    base('events: iam-all'),
    base(),
    ['weakens events @ old.yml:4:9 `GenerateCredentialReport` and 71 more calls would no longer alert'],
  ],
  [
    'reads asked for',
    base(),
    base('events: iam-all'),
    ['strengthens events @ new.yml:4:9 `GenerateCredentialReport` and 71 more calls must alert'],
  ],
  ['the default set written out', base(), base('events: iam-changes'), []],
  [
    'the default set as a mapping',
    base('events: iam-changes'),
    base('events: {include: iam-changes, exclude: [], except: []}'),
    [],
  ],
  [
    'names with and without the service',
    base('events: {include: [CreateUser, "iam:TagRole"]}'),
    base('events: {include: ["iam:TagRole", "iam:CreateUser", CreateUser]}'),
    [],
  ],
  [
    'a glob written out',
    base('events: {include: ["iam:Tag*"]}'),
    base(
      'events: {include: [TagInstanceProfile, TagMFADevice, TagOpenIDConnectProvider, TagPolicy, TagRole, TagSAMLProvider, TagServerCertificate, TagUser]}',
    ),
    [
      'weakens events.include @ new.yml:4:19 calls that AWS adds to IAM later and that match iam:Tag* would not be required to alert',
    ],
  ],
  [
    'an exception added',
    base(),
    base('events: {except: [{detail: {userAgent: [deploy]}}]}'),
    ['weakens events.except[0] @ new.yml:4:19 events that match {"detail":{"userAgent":["deploy"]}} may stay silent'],
  ],
  [
    'an exception for another service: it silences nothing',
    base(),
    base('events: {except: [{source: [aws.s3]}]}'),
    ['neutral events.except[0] @ new.yml:4:19 {"source":["aws.s3"]} matches no event of IAM, and silences none'],
  ],
  [
    'an exception for IAM beside another service',
    base(),
    base('events: {except: [{source: [aws.s3, aws.iam], region: [us-east-1], detail: {userAgent: [deploy]}}]}'),
    [
      'weakens events.except[0] @ new.yml:4:19 events that match {"source":["aws.s3","aws.iam"],"region":["us-east-1"],"detail":{"userAgent":["deploy"]}} may stay silent',
    ],
  ],
  [
    'an exception for another service removed',
    base('events: {except: [{detail: {eventSource: [s3.amazonaws.com]}}]}'),
    base(),
    [],
  ],
  [
    'the same queue by its ARN',
    base('account: "111122223333"', 'rule: {dead-letter-queue: q}'),
    base('account: "111122223333"', 'rule: {dead-letter-queue: "arn:aws:sqs:us-east-1:111122223333:q"}'),
    [
      'neutral rule.dead-letter-queue @ new.yml:5:27 the queue for alerts that cannot be delivered is named "arn:aws:sqs:us-east-1:111122223333:q", as another spelling of its name',
    ],
  ],
  [
    'an exception removed',
    base('events: {except: [{detail: {userAgent: [deploy]}}]}'),
    base(),
    ['strengthens events.except[0] @ old.yml:4:19 events that match {"detail":{"userAgent":["deploy"]}} must alert'],
  ],
  [
    'an exception widened',
    base('events: {except: [{detail: {userAgent: [deploy]}}]}'),
    base('events: {except: [{detail: {userAgent: [deploy, ci]}}]}'),
    [
      'weakens events.except[0] @ new.yml:4:19 events that match {"detail":{"userAgent":["deploy","ci"]}} may stay silent',
    ],
  ],
  [
    'an exception narrowed',
    base('events: {except: [{detail: {userAgent: [deploy, ci]}}]}'),
    base('events: {except: [{detail: {userAgent: [ci]}}]}'),
    [
      'strengthens events.except[0] @ old.yml:4:19 events that match {"detail":{"userAgent":["deploy","ci"]}} must alert',
    ],
  ],
  [
    'an exception split in two',
    base('events: {except: [{detail: {userAgent: [deploy, ci]}}]}'),
    base('events: {except: [{detail: {userAgent: [ci]}}, {detail: {userAgent: [deploy]}}]}'),
    [],
  ],
  // Pattern
  [
    'the pattern of prefixes that is often copied',
    base(),
    base(BLOG),
    [
      'weakens rule.pattern @ new.yml:4:17 `ResetServiceSpecificCredential` and 25 more calls would no longer alert',
      'weakens rule.pattern @ new.yml:4:17 calls that AWS adds to IAM later would stay silent',
    ],
  ],
  [
    'that pattern dropped',
    base(BLOG),
    base(),
    [
      'strengthens rule.pattern @ old.yml:4:17 `ResetServiceSpecificCredential` and 25 more calls would alert, or alert more often',
      'strengthens rule.pattern @ old.yml:4:17 calls that AWS adds to IAM later would alert',
    ],
  ],
  [
    'the generated pattern written out',
    base(),
    base(DENY),
    ['neutral rule.pattern @ new.yml:4:17 the pattern is pinned; the same calls alert'],
  ],
  [
    'a pinned pattern given up',
    base(DENY),
    base(),
    ['neutral rule.pattern @ old.yml:4:17 the pattern is generated from `events`; the same calls alert'],
  ],
  [
    'a pattern in other words',
    base(DENY),
    base(DENY_TURNED.replace('{anything-but', '[{anything-but').replace('Get]}}}}}', 'Get]}}]}}}')),
    ['neutral rule.pattern @ new.yml:4:17 the pattern is spelled differently; the same calls alert'],
  ],
  [
    'a pattern for one user only',
    base(pattern('{eventName: [CreateUser, CreateRole]}')),
    base(pattern('{eventName: [CreateUser, CreateRole], userIdentity: {userName: [root]}}')),
    ['weakens rule.pattern @ new.yml:4:17 not every event of `CreateUser` and 1 more call would alert any more'],
  ],
  [
    'a pattern for fewer users',
    base(pattern('{eventName: [CreateUser], userAgent: [a, b]}')),
    base(pattern('{eventName: [CreateUser], userAgent: [a]}')),
    [
      'weakens rule.pattern @ new.yml:4:17 events of `CreateUser` that alert today would no longer alert, as far as could be determined',
    ],
  ],
  [
    'a pattern for more users',
    base(pattern('{eventName: [CreateUser], userAgent: [a]}')),
    base(pattern('{eventName: [CreateUser], userAgent: [a, b]}')),
    ['strengthens rule.pattern @ new.yml:4:17 more events of `CreateUser` would alert'],
  ],
  [
    'one call for another',
    base(pattern('{eventName: [CreateUser]}')),
    base(pattern('{eventName: [CreateRole]}')),
    [
      'weakens rule.pattern @ new.yml:4:17 `CreateUser` would no longer alert',
      'strengthens rule.pattern @ new.yml:4:17 `CreateRole` would alert, or alert more often',
    ],
  ],
  // Trail
  [
    'a single region',
    base(),
    base('trail: {multi-region: false}'),
    ['weakens trail.multi-region @ new.yml:4:23 a trail of a single region would be enough'],
  ],
  [
    'every region again',
    base('trail: {multi-region: false}'),
    base(),
    ['strengthens trail.multi-region @ old.yml:4:23 the trail must record every region'],
  ],
  [
    'validation dropped',
    base('trail: {log-file-validation: true}'),
    base(),
    ['weakens trail.log-file-validation @ old.yml:4:30 log file validation would no longer be required'],
  ],
  [
    'validation set false',
    base('trail: {log-file-validation: true}'),
    base('trail: {log-file-validation: false}'),
    ['weakens trail.log-file-validation @ new.yml:4:30 log file validation would no longer be required'],
  ],
  [
    'validation required',
    base(),
    base('trail: {log-file-validation: true}'),
    ['strengthens trail.log-file-validation @ new.yml:4:30 log file validation must be on'],
  ],
  [
    'encryption of the trail dropped',
    base('trail: {kms-key: alias/a}'),
    base('trail: {}'),
    ['weakens trail.kms-key @ old.yml:4:18 the encryption of the log files would no longer be required'],
  ],
  [
    'another key',
    base('trail: {kms-key: alias/a}'),
    base('trail: {kms-key: alias/b}'),
    ['neutral trail.kms-key @ new.yml:4:18 the log files must be encrypted with another key: "alias/b"'],
  ],
  [
    'global events given up',
    base(),
    base('trail: {global-service-events: false}'),
    ['weakens trail.global-service-events @ new.yml:4:32 the trail need no longer record global services such as IAM'],
  ],
  [
    'reads no longer recorded',
    base('trail: {management-events: all}'),
    base('trail: {management-events: write}'),
    ['weakens trail.management-events @ new.yml:4:28 the trail need no longer record reads'],
  ],
  [
    'the bucket no longer checked',
    base('trail: {bucket: abc}'),
    base(),
    ['weakens trail.bucket @ old.yml:4:17 where the log files go would no longer be checked'],
  ],
  // Organization
  [
    'an organization declared',
    base(),
    base('organization: o-a1b2c3d4e5'),
    [
      'strengthens organization @ new.yml:4:15 conditions on the organization in policies are judged for "o-a1b2c3d4e5"',
    ],
  ],
  [
    'another organization',
    base('organization: o-a1b2c3d4e5'),
    base('organization: o-z1b2c3d4e5'),
    [
      'weakens organization @ new.yml:4:15 policies that admit "o-z1b2c3d4e5" would count as right, those that admit "o-a1b2c3d4e5" as wrong',
    ],
  ],
  // Canary
  [
    'a canary allowed',
    base(),
    base('canary: {role: iam-alert-guard/canary}'),
    ['neutral canary @ new.yml:4:9 a canary may change the role "iam-alert-guard/canary"'],
  ],
  [
    'a canary given up',
    base('canary: {role: iam-alert-guard/canary}'),
    base(),
    ['weakens canary @ old.yml:4:9 no canary would be sent any more: nobody would see an alert arrive'],
  ],
  [
    'another role for the canary',
    base('canary: {role: iam-alert-guard/canary}'),
    base('canary: {role: iam-alert-guard/other}'),
    [
      'neutral canary.role @ new.yml:4:16 the canary would change "iam-alert-guard/other" instead of "iam-alert-guard/canary"',
    ],
  ],
  [
    'the probe given up',
    base(`canary: {role: iam-alert-guard/canary, probe: ${PROBE}}`),
    base('canary: {role: iam-alert-guard/canary}'),
    ['weakens canary.probe @ old.yml:4:47 no queue would be watched: a canary could not be seen to arrive'],
  ],
  [
    'a probe added',
    base('canary: {role: iam-alert-guard/canary}'),
    base(`canary: {role: iam-alert-guard/canary, probe: ${PROBE}}`),
    [
      'strengthens canary.probe @ new.yml:4:47 the canary is looked for in "arn:aws:sqs:us-east-1:111122223333:iam-alerts-probe"',
    ],
  ],
  [
    'a canary may be missing for longer',
    base('canary: {role: iam-alert-guard/canary, days: 3}'),
    base('canary: {role: iam-alert-guard/canary}'),
    ['weakens canary.days @ old.yml:4:46 it becomes a finding only after 14 days without a canary, instead of 3'],
  ],
  [
    'a canary has to come more often',
    base('canary: {role: iam-alert-guard/canary, days: 7}'),
    base('canary: {role: iam-alert-guard/canary, days: 1}'),
    ['strengthens canary.days @ new.yml:4:46 it becomes a finding after 1 day without a canary, instead of 7'],
  ],
  [
    'an organization trail given up',
    base('trail: {organization: true}'),
    base('trail: {organization: false}'),
    ['weakens trail.organization @ new.yml:4:23 the trail need no longer cover the whole organization'],
  ],
  [
    'a trail renamed',
    base('trail: {name: abc}'),
    base('trail: {name: def}'),
    ['neutral trail.name @ new.yml:4:15 the trail is named "def"'],
  ],
  [
    'defaults of the trail written out',
    base(),
    base('trail: {multi-region: true, management-events: write, global-service-events: true, managed-by: reconcile}'),
    [],
  ],
  // Rule and topic
  [
    'a rule renamed',
    base('rule: {name: a}'),
    base('rule: {name: b}'),
    ['neutral rule.name @ new.yml:4:14 the rule is named "b"'],
  ],
  [
    'a dead-letter queue dropped',
    base('rule: {dead-letter-queue: q}'),
    base(),
    ['weakens rule.dead-letter-queue @ old.yml:4:27 alerts that cannot be delivered would be lost without a trace'],
  ],
  [
    'fewer attempts',
    base(),
    base('rule: {retry: {attempts: 3}}'),
    [
      'weakens rule.retry.attempts @ new.yml:4:26 reconcile would set fewer retries on a target that it makes or repairs',
    ],
  ],
  [
    'the retries of EventBridge written out',
    base(),
    base('rule: {retry: {attempts: 185, max-age-seconds: 86400}}'),
    [
      'strengthens rule.retry.attempts @ new.yml:4:26 a failing delivery must be tried more times',
      'strengthens rule.retry.max-age-seconds @ new.yml:4:48 a failing delivery must be tried for longer',
    ],
  ],
  [
    'retries no longer declared',
    base('rule: {retry: {attempts: 185}}'),
    base(),
    ['weakens rule.retry.attempts @ old.yml:4:26 how often a failing delivery is tried would no longer be checked'],
  ],
  [
    'a smaller number of retries no longer declared: nothing is checked then',
    base('rule: {retry: {attempts: 100, max-age-seconds: 3600}}'),
    base(),
    [
      'weakens rule.retry.attempts @ old.yml:4:26 how often a failing delivery is tried would no longer be checked',
      'weakens rule.retry.max-age-seconds @ old.yml:4:48 for how long a failing delivery is tried would no longer be checked',
    ],
  ],
  [
    'the topic no longer named',
    base('topic: {name: iam-alerts}'),
    base(),
    [
      'weakens topic.name @ old.yml:4:15 undeclared subscribers of a topic to which no route of a declared recipient leads would no longer be found',
    ],
  ],
  [
    'the topic named',
    base(),
    base('topic: {name: iam-alerts}'),
    ['strengthens topic.name @ new.yml:4:15 undeclared subscribers of the topic are found, whatever leads to it'],
  ],
  [
    'an API destination of another account in place of the own one of that name',
    file([DESTINATION('sec')], 'account: "111122223333"'),
    file(
      [DESTINATION('arn:aws:events:us-east-1:999988887777:api-destination/sec/0a1b2c3d-1111-4222-8333-444455556666')],
      'account: "111122223333"',
    ),
    [
      'weakens recipients[0].endpoint @ new.yml:3:43 the API destination "sec" would no longer be alerted; the API destination "arn:aws:events:us-east-1:999988887777:api-destination/sec/0a..." would be instead',
    ],
  ],
  [
    'an API destination by its name in place of its ARN',
    file(
      [DESTINATION('arn:aws:events:us-east-1:111122223333:api-destination/sec/0a1b2c3d-1111-4222-8333-444455556666')],
      'account: "111122223333"',
    ),
    file([DESTINATION('sec')], 'account: "111122223333"'),
    ['weakens recipients[0].endpoint @ new.yml:3:43 any API destination of the name "sec" would be accepted'],
  ],
  [
    'an API destination by its ARN in place of its name',
    file([DESTINATION('sec')], 'account: "111122223333"'),
    file(
      [DESTINATION('arn:aws:events:us-east-1:111122223333:api-destination/sec/0a1b2c3d-1111-4222-8333-444455556666')],
      'account: "111122223333"',
    ),
    [
      'strengthens recipients[0].endpoint @ new.yml:3:43 only this API destination is accepted: "arn:aws:events:us-east-1:111122223333:api-destination/sec/0a..."',
    ],
  ],
  [
    'the prefix of log files no longer declared',
    base('trail: {bucket: acme-logs, key-prefix: org}'),
    base('trail: {bucket: acme-logs}'),
    ['weakens trail.key-prefix @ old.yml:4:40 under which prefix log files are stored would no longer be checked'],
  ],
  [
    'another probe',
    base(`canary: {role: iam-alert-guard/canary, probe: ${PROBE}}`),
    base(`canary: {role: iam-alert-guard/canary, probe: ${PROBE}-2}`),
    [
      `weakens canary.probe @ new.yml:4:47 alerts need no longer arrive at "${PROBE}"; the canary is looked for in "${PROBE}-2"`,
    ],
  ],
  [
    'a dead-letter queue of another Region',
    base('rule: {dead-letter-queue: q}'),
    base('account: "111122223333"', 'rule: {dead-letter-queue: "arn:aws:sqs:eu-west-1:111122223333:q"}'),
    [
      'weakens rule.dead-letter-queue @ new.yml:5:27 rule.dead-letter-queue would be "arn:aws:sqs:eu-west-1:111122223333:q", which is in eu-west-1, and the rule is in us-east-1',
      'strengthens account @ new.yml:4:10 any other account than "111122223333" is refused',
    ],
  ],
  [
    'a FIFO topic',
    base('topic: {name: t}'),
    base('topic: {name: t.fifo}'),
    [
      'weakens topic.name @ new.yml:4:15 topic.name would be "t.fifo", a FIFO topic, to which EventBridge sends nothing',
    ],
  ],
  [
    'defaults of the rule written out',
    base(),
    base(
      'rule: {bus: default, state: ENABLED, message: readable, managed-by: reconcile}',
      'topic: {managed-by: reconcile}',
    ),
    [],
  ],
  [
    'encryption of the topic dropped',
    base('topic: {kms-key: alias/a}'),
    base(),
    ['weakens topic.kms-key @ old.yml:4:18 the encryption of the topic would no longer be required'],
  ],
  [
    'a person repairs the topic',
    base(),
    base('topic: {managed-by: elsewhere}'),
    ['neutral topic.managed-by @ new.yml:4:21 what must hold stays the same; the topic is repaired by a person'],
  ],
  // Pins and allowances
  [
    'the account no longer pinned',
    base('account: "111122223333"'),
    base(),
    [
      'weakens account @ old.yml:4:10 the account is no longer pinned: any other would be accepted instead of "111122223333"',
    ],
  ],
  [
    'the account pinned',
    base(),
    base('account: "111122223333"'),
    ['strengthens account @ new.yml:4:10 any other account than "111122223333" is refused'],
  ],
  [
    'another account',
    base('account: "111122223333"'),
    base('account: "444455556666"'),
    [
      'weakens account @ new.yml:4:10 "111122223333" would no longer be guarded by this baseline, "444455556666" would be',
    ],
  ],
  ['the default partition written out', base(), base('partition: aws'), []],
  [
    'strangers tolerated',
    base(),
    base('unexpected-recipients: warn'),
    ['weakens unexpected-recipients @ new.yml:4:24 undeclared recipients would be tolerated'],
  ],
  [
    'strangers tolerated no longer',
    base('unexpected-recipients: allow'),
    base('unexpected-recipients: fail'),
    ['strengthens unexpected-recipients @ new.yml:4:24 undeclared recipients are tolerated less'],
  ],
  [
    'a road pinned',
    file(['{protocol: sqs, endpoint: "arn:aws:sqs:us-east-1:111122223333:q"}']),
    file(['{protocol: sqs, endpoint: "arn:aws:sqs:us-east-1:111122223333:q", via: direct}']),
    [
      'strengthens recipients[0].via @ new.yml:3:76 alerts must reach the queue "arn:aws:sqs:us-east-1:111122223333:q" by "direct"',
    ],
  ],
  [
    'a road pinned no longer',
    file(['{protocol: sqs, endpoint: "arn:aws:sqs:us-east-1:111122223333:q", via: direct}']),
    file(['{protocol: sqs, endpoint: "arn:aws:sqs:us-east-1:111122223333:q"}']),
    [
      'weakens recipients[0].via @ old.yml:3:76 alerts may reach the queue "arn:aws:sqs:us-east-1:111122223333:q" by any route, no longer by "direct" alone',
    ],
  ],
  [
    'alarms that only notice will do',
    base('alerts: named'),
    base('alerts: noticed'),
    ['weakens alerts @ new.yml:4:9 an alert need no longer say which call it was'],
  ],
  [
    'alarms that only notice will not do any longer',
    base('alerts: noticed'),
    base(),
    ['strengthens alerts @ old.yml:4:9 an alert must say which call it was'],
  ],
  [
    'a pattern for one account, where the baseline pins none',
    base(),
    base('rule: {pattern: {source: [aws.iam], account: ["111122223333"]}}'),
    [
      'weakens rule.pattern @ new.yml:4:17 not every event of `ResetServiceSpecificCredential` and 108 more calls would alert any more',
      'weakens rule.pattern @ new.yml:4:17 calls that AWS adds to IAM later would stay silent',
    ],
  ],
  [
    'a pattern for all accounts but one, where the baseline pins none',
    base(),
    base('rule: {pattern: {source: [aws.iam], account: [{anything-but: ["999988887777"]}]}}'),
    [
      'weakens rule.pattern @ new.yml:4:17 not every event of `ResetServiceSpecificCredential` and 108 more calls would alert any more',
      'weakens rule.pattern @ new.yml:4:17 calls that AWS adds to IAM later would stay silent',
    ],
  ],
  [
    'a pattern for the account that the baseline pins',
    base('account: "111122223333"'),
    base('account: "111122223333"', 'rule: {pattern: {source: [aws.iam], account: ["111122223333"]}}'),
    ['neutral rule.pattern @ new.yml:5:17 the pattern is pinned; the same calls alert'],
  ],
  [
    'names in place of a glob over them',
    base('events: {include: ["iam:TagR*"]}'),
    base('events: {include: [TagRole]}'),
    [
      'weakens events.include @ new.yml:4:19 calls that AWS adds to IAM later and that match iam:TagR* would not be required to alert',
    ],
  ],
  [
    'a glob in place of the names that it stands for',
    base('events: {include: [TagRole]}'),
    base('events: {include: ["iam:TagR*"]}'),
    [
      'strengthens events.include @ new.yml:4:19 calls that AWS adds to IAM later and that match iam:TagR* must alert as well',
    ],
  ],
  [
    'a glob that is left out in place of a name',
    base('events: {exclude: [TagRole]}'),
    base('events: {exclude: ["iam:TagRol?"]}'),
    [
      'weakens events.exclude @ new.yml:4:19 calls that AWS adds to IAM later and that match iam:TagRol? would not be required to alert',
    ],
  ],
  [
    'two globs in place of one that stands for both',
    base('events: {include: ["iam:TagR*"]}'),
    base('events: {include: ["iam:TagR*", "iam:TagRo*"]}'),
    [],
  ],
  [
    'a link vouched for',
    base(),
    base('elsewhere: [{resource: "arn:aws:sns:us-east-1:999988887777:t", reason: r}]'),
    [
      'weakens elsewhere[0] @ new.yml:4:13 "arn:aws:sns:us-east-1:999988887777:t" would pass without being read: the baseline vouches for it',
    ],
  ],
  [
    'a link vouched for no longer',
    base('elsewhere: [{resource: "arn:aws:sns:us-east-1:999988887777:t", reason: r}]'),
    base(),
    [
      'strengthens elsewhere[0] @ old.yml:4:13 "arn:aws:sns:us-east-1:999988887777:t" must be readable: the baseline no longer vouches for it',
    ],
  ],
  [
    'a waiver added',
    base(),
    base(WAIVER),
    ['weakens waivers[0] @ new.yml:4:11 findings of "trail-encrypted" would be waived until 2027-03-31'],
  ],
  [
    'a waiver extended',
    base(WAIVER),
    base(WAIVER.replace('03-31', '04-01')),
    [
      'weakens waivers[0].expires @ new.yml:4:56 findings of "trail-encrypted" would be waived until 2027-04-01 instead of 2027-03-31',
    ],
  ],
  [
    'a waiver shortened',
    base(WAIVER),
    base(WAIVER.replace('03-31', '03-30')),
    ['strengthens waivers[0] @ new.yml:4:11 findings of "trail-encrypted" are waived less than before'],
  ],
  [
    'a waiver dropped',
    base(WAIVER),
    base(),
    ['strengthens waivers[0] @ old.yml:4:11 findings of "trail-encrypted" count again'],
  ],
  [
    'a waiver of unknown outcomes too',
    base(WAIVER),
    base(WAIVER.replace('}', ', unknown: true}')),
    [
      'weakens waivers[0].unknown @ new.yml:4:77 findings of "trail-encrypted" would be waived where their outcome is unknown as well',
    ],
  ],
  [
    'a waiver for one resource only',
    base(WAIVER),
    base(WAIVER.replace('}', ', resource: t}')),
    ['strengthens waivers[0] @ old.yml:4:11 findings of "trail-encrypted" are waived less than before'],
  ],
  [
    'a waiver for every resource',
    base(WAIVER.replace('}', ', resource: t}')),
    base(WAIVER),
    ['weakens waivers[0] @ new.yml:4:11 findings of "trail-encrypted" would be waived until 2027-03-31'],
  ],
  ['the same day of a waiver in another form', base(WAIVER), base(WAIVER.replace('03-31', '03-31T12:00:00Z')), []],
  [
    'another reason',
    base(WAIVER),
    base(WAIVER.replace('reason: r', 'reason: s')),
    ['neutral waivers[0].reason @ new.yml:4:44 the reason for waiving "trail-encrypted" is worded differently'],
  ],
  [
    'another runbook',
    base('runbook: https://a.example.com'),
    base('runbook: https://b.example.com'),
    ['neutral runbook @ new.yml:4:10 the runbook is: "https://b.example.com"'],
  ],
  [
    'a comment and other white space',
    base('trail: {name: abc}'),
    `# why\n${base('trail:', '    name:   "abc"   # a name')}`,
    [],
  ],
  // Files
  [
    'no base file',
    null,
    base(),
    ['strengthens the baseline @ new.yml:1:1 a baseline where there was none: 109 calls must alert 1 recipient'],
  ],
  [
    'the head removed',
    base(),
    null,
    [
      'weakens the baseline @ old.yml:1:1 the baseline is removed: nobody would notice that alerts on 109 calls are lost',
    ],
  ],
  [
    'the head removed, the base unreadable',
    'a: [',
    null,
    ['weakens the baseline @ old.yml:1:1 the baseline is removed: nobody would notice that an alert is lost'],
  ],
  [
    'an invalid base that is only mended',
    base('runbok: https://a.example.com'),
    base(),
    [
      'strengthens the baseline @ new.yml:1:1 the old baseline was not valid (1 problem), so no run could use it; the parts that could be read were compared',
    ],
  ],
  [
    'an invalid base whose readable part is weakened',
    file(
      ['{protocol: fax, endpoint: "1"}', SECOND, MAIL],
      'trail: {multi-region: true, log-file-validation: true, bucket: X}',
    ),
    base('trail: {log-file-validation: false}'),
    [
      'weakens recipients[0] @ old.yml:4:5 email "on-call@example.com" would no longer be alerted',
      'weakens trail.log-file-validation @ new.yml:4:30 log file validation would no longer be required',
      'strengthens the baseline @ new.yml:1:1 the old baseline was not valid (2 problems), so no run could use it; the parts that could be read were compared',
    ],
  ],
  [
    'a base that cannot be read at all',
    'version: [',
    base(),
    [
      'strengthens the baseline @ new.yml:1:1 the old baseline was not valid (1 problem), so no run could use it; it could not be read, so nothing was compared',
    ],
  ],
];

describe('a change of the baseline', () => {
  it('is told in at least forty ways', () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
  });

  it.each(table)('%s', (_, old, head, expected) => {
    const {review: block} = review(old, head);
    expect(told(block)).toEqual(expected);
    const first = expected[0]?.split(' ')[0];
    expect(block.class).toBe(first ?? 'neutral');
  });

  it('of nothing is neutral', () => {
    expect(review(null, null)).toMatchObject({
      review: {class: 'neutral', changes: []},
      notes: ['There is no baseline, before or after.'],
    });
  });

  it('to something invalid is refused', () => {
    const result = reviewBaselines({bytes: base(), path: 'b.yml'}, {bytes: base('trial: {}'), path: 'b.yml'});
    expect(result).toMatchObject({
      ok: false,
      problems: [{path: 'b.yml', line: 4, column: 1, message: 'unknown key "trial"'}],
    });
  });

  it('says why an old baseline was not valid', () => {
    expect(review(base('runbok: x'), base()).notes).toEqual([
      'The old baseline is not valid: 1 problem, the first at line 4: unknown key "runbok".',
    ]);
  });
});

describe('secret endpoints', () => {
  const env = (name: string): string | undefined => (name === 'PAGER_URL' ? HOOK : undefined);
  const literal = file([`{protocol: https, endpoint: "${HOOK}"}`]);
  const variable = file(['{protocol: https, endpoint-env: PAGER_URL}']);

  it('are recognised when they move to a variable', () => {
    const {review: block} = review(literal, variable, env);
    expect(block.class).toBe('neutral');
    expect(told(block)).toEqual([
      expect.stringMatching(
        /^neutral recipients\[0\]\.endpoint-env @ new\.yml:3:37 https "https:\/\/hooks\.example\.com#[0-9a-f]{12}" is named by endpoint-env instead of endpoint$/,
      ),
    ]);
  });

  it('cannot be recognised without the variable, which is said', () => {
    const {review: block} = review(literal, variable);
    expect(block.class).toBe('weakens');
    expect(block.changes[0]?.effect).toContain('this run cannot see whether they are the same');
  });

  it('never stand in a review', () => {
    for (const [old, head] of [
      [literal, base()],
      [base(), literal],
      [null, literal],
      [literal, null],
      [literal, variable],
    ] as const) {
      expect(JSON.stringify(review(old, head, env).review)).not.toContain('T0000000A');
    }
  });

  it('are compared by digest', () => {
    const other = file([`{protocol: https, endpoint-sha256: ${HOOK_SHA}}`]);
    expect(review(literal, other).review.class).toBe('weakens');
    expect(review(other, file([`{protocol: https, endpoint-sha256: ${HOOK_SHA.toUpperCase()}}`])).review.class).toBe(
      'neutral',
    );
  });
});
