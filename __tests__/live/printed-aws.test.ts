/**
 * Calls of the AWS CLI that explanations, findings and plans print are run by the AWS CLI itself, against the stand-in. One that is refused, by the
 * CLI or by the service, fails, unless `REFUSALS` says why it is not the fault of the command. Where no `aws` is installed they are skipped.
 */
import {execFile, execFileSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {devNull, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {asText, instructionLines} from '../../src/delivery/command.js';
import type {Placeholders} from '../../stand-in/healthy.js';
import {catalogue} from '../../stand-in/inject.js';
import {withFault, type Faulted} from '../reconcile/catalogue.js';
import {bench} from '../reconcile/live.js';
import {runs} from '../support/runs.js';
import {describeLive} from './describe-live.js';

const hasCli = ((): boolean => {
  try {
    execFileSync('aws', ['--version'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
})();

/** What a reader would fill in. A blank that is not listed here fails, so that each one is understood. */
const blanksOf = (names: Placeholders): Readonly<Record<string, string>> => ({
  ADDRESS: 'secops@example.com',
  ALARM_NAME: names.alarmName,
  BUCKET: names.bucketName,
  BUS: 'default',
  BUS_ARN: `arn:aws:events:us-east-1:${names.accountId}:event-bus/default`,
  CHANNEL_ID: 'C0123456789',
  CONFIGURATION_ARN: `arn:aws:notifications::${names.accountId}:configuration/a01jes88qxwkbj05xv9c967pgm1`,
  CONNECTION_ARN: `arn:aws:events:us-east-1:${names.accountId}:connection/c/0a1b2c3d-0000-4000-8000-00000000000a`,
  CONNECTION_NAME: 'a-connection',
  ENDPOINT: 'secops@example.com',
  HTTPS_URL: 'https://example.com/hook',
  END_TIME: '2026-01-02T00:00:00Z',
  FILTER_NAME: 'a-filter',
  FUNCTION: names.functionName,
  KEY: names.topicKeyArn,
  'KEY-ID-FROM-ABOVE': names.topicKeyId,
  LOG_GROUP: 'trail-logs',
  // The namespace of the metric in the catalogue's alarm accounts: a name, though in capitals.
  CIS: 'CIS',
  KEY_ARN: names.topicKeyArn,
  OTHER_TOPIC_ARN: names.opsTopicArn,
  PATTERN: `'{"source":["aws.iam"]}'`,
  PREFIX: 'prefix',
  PROTOCOL: 'email',
  QUEUE_ARN: names.queueArn,
  QUEUE_URL: names.queueUrl,
  ROLE_ARN: names.roleArn,
  ROLE_NAME: names.roleName,
  RULE_ARN: names.ruleArn,
  RULE_NAME: names.ruleName,
  SID: '__default_statement_ID',
  START_TIME: '2026-01-01T00:00:00Z',
  SUBSCRIPTION_ARN: names.subscriptionArn,
  TARGET_ID: names.targetId,
  TEST_ROLE: names.roleName,
  TOKEN: '51b2ff3edb475b7d91550e0ab6edf0c1de2a34e6ebaf6',
  TOPIC_ARN: names.topicArn,
  TOPIC_NAME: names.topicName,
  TRAIL: names.trailName,
  URL: 'https://example.com/hook',
  VERSION: '1',
});
/** Values of AWS in capitals. */
const VALUES = new Set([
  'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
  'ENABLED',
  'STANDARD',
  'POST',
  'PUT',
  'ON_DEMAND',
  'PATCH',
  'TRUE',
  'FALSE',
  'AWS',
  'SNS',
]);
const allow = (principal: unknown, action: string, resource: string): unknown => ({
  Version: '2012-10-17',
  Statement: [{Sid: 'a', Effect: 'Allow', Principal: principal, Action: action, Resource: resource}],
});

/** Files that a command names and a reader has edited. What a command itself wrote stays. */
const filesOf = (names: Placeholders): Readonly<Record<string, unknown>> => ({
  'selectors.json': [{ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: []}],
  'policy.json': allow({AWS: `arn:aws:iam::${names.accountId}:root`}, '*', '*'),
  'attributes.json': {Policy: JSON.stringify(allow({AWS: '*'}, 'sqs:SendMessage', names.queueArn))},
  'lifecycle.json': {Rules: [{ID: 'a', Status: 'Enabled', Filter: {Prefix: ''}, Expiration: {Days: 400}}]},
  'trust.json': {
    Version: '2012-10-17',
    Statement: [{Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Action: 'sts:AssumeRole'}],
  },
  'auth.json': {ApiKeyAuthParameters: {ApiKeyName: 'x-key', ApiKeyValue: 'v'}},
  'targets.json': [{Id: '1', Arn: names.topicArn}],
  'alarm.json': {
    AlarmName: names.alarmName,
    Namespace: 'a',
    MetricName: 'm',
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  },
  'transformations.json': [{metricName: 'm', metricNamespace: 'n', metricValue: '1'}],
});
interface Refusal {
  /** `events put-rule`. */
  readonly call: string;
  readonly said: RegExp;
  readonly why:
    | 'the stand-in does not have the call'
    | 'the stand-in fails on the ARN of a key'
    | 'the account of the test has the thing'
    | 'the account of the test does not have the thing'
    | 'the token of a mail that nobody has';
}

/** Every refusal that is not the fault of the command. */
const REFUSALS: readonly Refusal[] = [
  {
    call: 'chatbot update-slack-channel-configuration',
    said: /moto cannot be reached/,
    why: 'the stand-in does not have the call',
  },
  {call: 'cloudtrail create-trail', said: /TrailAlreadyExistsException/, why: 'the account of the test has the thing'},
  {
    call: 'events remove-permission',
    said: /EventBus does not have a policy/,
    why: 'the account of the test does not have the thing',
  },
  {
    call: 'events update-connection',
    said: /Connection 'a-connection' does not exist/,
    why: 'the account of the test does not have the thing',
  },
  {call: 'kms cancel-key-deletion', said: /moto cannot be reached/, why: 'the stand-in fails on the ARN of a key'},
  {call: 'kms enable-key', said: /moto cannot be reached/, why: 'the stand-in fails on the ARN of a key'},
  {
    call: 'lambda remove-permission',
    said: /No policy is associated/,
    why: 'the account of the test does not have the thing',
  },
  {
    call: 'notifications list-channels',
    said: /No such notification configuration/,
    why: 'the account of the test does not have the thing',
  },
  {
    call: 'notifications list-event-rules',
    said: /No such notification configuration/,
    why: 'the account of the test does not have the thing',
  },
  {
    call: 's3api get-bucket-lifecycle-configuration',
    said: /NoSuchLifecycleConfiguration/,
    why: 'the account of the test does not have the thing',
  },
  {call: 'sns confirm-subscription', said: /Invalid parameter: Token/, why: 'the token of a mail that nobody has'},
  // A blank is a queue of one Region.
  {call: 'sqs get-queue-attributes', said: /NonExistentQueue/, why: 'the account of the test does not have the thing'},
  {call: 'sqs set-queue-attributes', said: /NonExistentQueue/, why: 'the account of the test does not have the thing'},
];

function reasonOf({command, said}: Pick<Outcome, 'command' | 'said'>): Refusal | undefined {
  return REFUSALS.find((each) => command.startsWith(`aws ${each.call} `) && each.said.test(said));
}

/** What the CLI says of a command that it does not understand. What the service refuses is another matter. */
const MISUSE =
  /Unknown options|error: argument|Invalid choice|Parameter validation failed|Error parsing parameter|Unable to load paramfile|following arguments are required/;

/** The commands of a remedy or a step, in their order. */
function awsCommands(text: string): string[] {
  return instructionLines(text).flatMap(({text: line, isCommand}) =>
    isCommand && line.startsWith('aws ') ? [line] : [],
  );
}

/** With its blanks filled in, outside of what is quoted. */
function filled(command: string, blanks: Readonly<Record<string, string>>): string {
  const valueOf = (blank: string): string => {
    const value = blanks[blank];
    if (value === undefined) throw new Error(`${blank} in: ${command}`);
    return value;
  };
  return command
    .split(/('[^']*')/)
    .map((piece, at) =>
      at % 2 === 1
        ? piece.replace(/"([A-Z]+_[A-Z_]+)"/g, (whole, blank: string) =>
            VALUES.has(blank) ? whole : `"${valueOf(blank)}"`,
          )
        : piece.replace(/(?<![\w/.:-])[A-Z][A-Z_-]*(?![\w/.:-])/g, (blank) =>
            VALUES.has(blank) ? blank : valueOf(blank),
          ),
    )
    .join('');
}

interface Outcome {
  readonly command: string;
  readonly end: 'done' | 'misuse' | 'refused' | 'no answer';
  readonly said: string;
}
const seen = new Map<string, Outcome>();
let cwd = '';

/** The command with what a reader would put in for its blanks, run once. */
async function run(command: string, {account, names}: Pick<Faulted, 'account' | 'names'>): Promise<Outcome> {
  const shown = filled(command, blanksOf(names));
  for (const [name, content] of Object.entries(filesOf(names)))
    await writeFile(join(cwd, name), JSON.stringify(content));
  // Version 1 of the CLI does not ask AWS_ENDPOINT_URL for SQS.
  const atStandIn = shown.replace(/^aws sqs /, `aws --endpoint-url ${account.env['AWS_ENDPOINT_URL'] ?? ''} sqs `);
  const {code, stderr} = await new Promise<{code: number; stderr: string}>((resolve) => {
    const options = {
      cwd,
      timeout: 60_000,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: tmpdir(),
        AWS_CONFIG_FILE: devNull,
        AWS_SHARED_CREDENTIALS_FILE: devNull,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_PAGER: '',
        AWS_MAX_ATTEMPTS: '4',
        ...account.env,
      },
    };
    execFile('sh', ['-c', atStandIn], options, (error, _, errors) => {
      resolve({code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stderr: errors});
    });
  });
  const lines = stderr
    .trim()
    .split('\n')
    .filter((line) => line !== '' && !/^usage:|^To see help|^ {2}aws /.test(line));
  const end = code === 0 ? 'done' : code === -1 ? 'no answer' : MISUSE.test(stderr) ? 'misuse' : 'refused';
  return {command: shown, end, said: lines.slice(-3).join(' ')};
}

/** What was not done and has no reason in the list. Commands that differ in names alone are run once. */
async function refused(commands: readonly string[], found: Pick<Faulted, 'account' | 'names'>): Promise<string[]> {
  const wrong: string[] = [];
  for (const command of commands) {
    const key = command.replace(/\d{12}|[0-9a-f-]{36}/g, 'N');
    if (seen.has(key)) continue;
    const outcome = await run(command, found);
    seen.set(key, outcome);
    if (outcome.end !== 'done' && reasonOf(outcome) === undefined) wrong.push(`${outcome.command}: ${outcome.said}`);
  }
  return wrong;
}

/** In CI some; all with LONG_TESTS=1. */
const EACH = runs(24, 24, 1);
const FAULTS = catalogue().filter(
  ({scope, moto}, index) => scope === 'check' && moto === 'yes' && index % (EACH * 3) === 0,
);

/** Explanations with calls of the AWS CLI. */
const EXPLAINED = CHECKS.filter(({remediation: {cli}}) => awsCommands(asText(cli)).length > 0)
  .filter((_, at) => at % EACH === 0)
  .map(({id, remediation}) => [id, remediation.cli] as const);

(hasCli ? describeLive : describeSkipped)('a call of the AWS CLI that is printed', (standIn) => {
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'printed-aws-'));
  });
  afterAll(async () => {
    await rm(cwd, {recursive: true, force: true});
    if (process.env['COUNT_COMMANDS'] !== '1') return;
    const ends = [...seen.values()].map((each) => (each.end === 'done' ? 'done' : (reasonOf(each)?.why ?? each.end)));
    const words = [...new Set(ends)].map((end) => `${String(ends.filter((one) => one === end).length)} ${end}`);
    process.stderr.write(`${String(seen.size)} calls of the AWS CLI: ${words.join(', ')}\n`);
    if (process.env['SHOW_REFUSED'] === '1')
      for (const {end, command, said} of seen.values())
        if (end !== 'done') process.stderr.write(`${end}: ${command}\n    ${said}\n`);
  });

  it.each(EXPLAINED)(
    'does what the explanation of %s says',
    async (_, cli) => {
      await withFault(standIn, null, async (found) =>
        expect(await refused(awsCommands(asText(cli)), found)).toEqual([]),
      );
    },
    300_000,
  );

  it.each(FAULTS.map((fault) => [fault.id, fault] as const))(
    'does what the findings and steps of %s say',
    async (_, fault) => {
      await withFault(standIn, fault, async (found) => {
        const {report} = await bench(standIn, found.account, found.baseline).plan();
        const texts = [
          ...(report.plan?.steps ?? []).map(({text}) => text),
          ...report.findings.filter(({status}) => status !== 'pass').map(({remediation}) => remediation?.text ?? ''),
        ];
        expect(await refused(texts.flatMap(awsCommands), found)).toEqual([]);
      });
    },
    300_000,
  );

  it('has a reason for each refusal, and no reason too many', () => {
    if (process.env['LONG_TESTS'] !== '1') return;
    const needed = [...seen.values()].flatMap((each) => (each.end === 'done' ? [] : (reasonOf(each)?.call ?? [])));
    expect(REFUSALS.map(({call}) => call).filter((call) => !needed.includes(call))).toEqual([]);
  });
});

function describeSkipped(name: string, _: unknown): void {
  describe.skip(`${name} (skipped: no AWS CLI in the path)`, () => it('needs the AWS CLI', () => undefined));
}
