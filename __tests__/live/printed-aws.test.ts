/**
 * Calls of the AWS CLI that explanations, findings and plans print are run by the AWS CLI itself, against the stand-in. One that the CLI refuses
 * (an option, a value or a parameter that it does not know, or one that is missing) fails. Where no `aws` is installed they are skipped.
 */
import {execFile, execFileSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {devNull, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {pieces} from '../../src/report/words/commandline.js';
import {catalogue} from '../../stand-in/inject.js';
import {withFault} from '../reconcile/catalogue.js';
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
const BLANKS: Readonly<Record<string, string>> = {
  'ALARM-NAME': 'an-alarm',
  ADDRESS: 'secops@example.com',
  ARN: 'arn:aws:sns:us-east-1:111122223333:x',
  BUCKET: 'acme-cloudtrail',
  BUS: 'arn:aws:events:us-east-1:111122223333:event-bus/default',
  CANARY: 'canary',
  CHANNEL: 'C0123456789',
  'CONNECTION-ARN': 'arn:aws:events:us-east-1:111122223333:connection/c/0a1b2c3d-0000-4000-8000-00000000000a',
  FUNCTION: 'a-function',
  GROUP: 'trail-logs',
  ID: '1',
  KEY: '0a1b2c3d-0000-4000-8000-00000000000a',
  'KEY-ID-FROM-ABOVE': '0a1b2c3d-0000-4000-8000-00000000000a',
  METRIC: 'a-metric',
  NAME: 'a-name',
  NAMESPACE: 'a-namespace',
  OTHER_TOPIC: 'arn:aws:sns:us-east-1:111122223333:other',
  POLICY: '{}',
  PATTERN: `'{"source":["aws.iam"]}'`,
  PREFIX: 'prefix',
  QUEUE: 'arn:aws:sqs:us-east-1:111122223333:q',
  QUEUE_ARN: 'arn:aws:sqs:us-east-1:111122223333:q',
  ROLE: 'arn:aws:iam::111122223333:role/r',
  'ROLE-ARN': 'arn:aws:iam::111122223333:role/r',
  'ROLE-NAME': 'r',
  RULE: 'arn:aws:events:us-east-1:111122223333:rule/r',
  SID: 'sid',
  T: '2026-01-01T00:00:00Z',
  TEST_ROLE: 'test-role',
  TOKEN: '51b2ff3edb475b7d91550e0ab6edf0c1de2a34e6ebaf6',
  TOPIC: 'arn:aws:sns:us-east-1:111122223333:x',
  'TOPIC-ARN': 'arn:aws:sns:us-east-1:111122223333:x',
  URL: 'https://sqs.us-east-1.amazonaws.com/111122223333/q',
  VERSION: '1',
};
/** Values of AWS in capitals. */
const VALUES = new Set([
  'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
  'ENABLED',
  'STANDARD',
  'POST',
  'PUT',
  'PATCH',
  'TRUE',
  'FALSE',
  'AWS',
  'SNS',
]);
/** Files that a command names. */
const FILES: Readonly<Record<string, unknown>> = {
  'selectors.json': [{ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: []}],
  'policy.json': {},
  'attributes.json': {Policy: '{}'},
  'lifecycle.json': {Rules: []},
  'trust.json': {Version: '2012-10-17', Statement: []},
  'auth.json': {ApiKeyAuthParameters: {ApiKeyName: 'x-key', ApiKeyValue: 'v'}},
  'targets.json': [{Id: '1', Arn: 'arn:aws:sns:us-east-1:111122223333:x'}],
};
/** What the CLI says of a command that it does not understand. What the service refuses is another matter. */
const MISUSE =
  /Unknown options|error: argument|Invalid choice|Parameter validation failed|Error parsing parameter|Unable to load paramfile|following arguments are required/;
const INCOMPLETE = /following arguments are required|Missing required parameter/;

interface Line {
  readonly command: string;
  /** Prose says that more belongs to it, or it is only the name of a call. */
  readonly isPart: boolean;
}

function awsCommands(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    const parts = pieces(line.trim());
    return parts.flatMap(({text: code, isCode}, at) => {
      if (!isCode || !code.startsWith('aws ')) return [];
      const after = parts[at + 1]?.text ?? '';
      const isPart =
        after.startsWith(' (with') || after.startsWith(' ...') || after.startsWith('..') || !code.includes(' --');
      return code.split(/ && (?=aws )/).map((command) => ({command, isPart}));
    });
  });
}

/** With its blanks filled in, outside of what is quoted. */
function filled(command: string): string {
  return command
    .split(/('[^']*')/)
    .map((piece, at) =>
      at % 2 === 1
        ? piece
        : piece.replace(/(?<![\w/.:-])[A-Z][A-Z_-]*(?![\w/.:-])/g, (blank) => {
            if (VALUES.has(blank)) return blank;
            const value = BLANKS[blank];
            if (value === undefined) throw new Error(`${blank} in: ${command}`);
            return value;
          }),
    )
    .join('');
}

const seen = new Map<string, string>();
let cwd = '';

/** What the CLI holds against the command, or null. Each is run once. */
async function misuse({command, isPart}: Line, env: Readonly<Record<string, string>>): Promise<string | null> {
  const shown = filled(command);
  const key = shown.replace(/\d{12}|[0-9a-f-]{36}/g, 'N');
  if (seen.has(key)) return null;
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
        AWS_MAX_ATTEMPTS: '1',
        ...env,
      },
    };
    execFile('sh', ['-c', shown], options, (error, _, errors) => {
      resolve({code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stderr: errors});
    });
  });
  const said = stderr
    .trim()
    .split('\n')
    .filter((line) => line !== '' && !/^usage:|^To see help|^ {2}aws /.test(line));
  const outcome =
    code === 0 ? 'done' : code === -1 ? 'no answer' : MISUSE.test(stderr) ? 'misuse' : 'refused by the service';
  seen.set(key, isPart && outcome === 'misuse' && INCOMPLETE.test(stderr) ? 'a part, as it says' : outcome);
  if (outcome === 'no answer') return `${shown}: no answer`;
  return seen.get(key) === 'misuse' ? `${shown}: ${said.slice(-3).join(' ')}` : null;
}

async function misuses(lines: readonly Line[], env: Readonly<Record<string, string>>): Promise<string[]> {
  const wrong: string[] = [];
  for (const line of lines) {
    const found = await misuse(line, env);
    if (found !== null) wrong.push(found);
  }
  return wrong;
}

/** In CI some; all with LONG_TESTS=1. */
const EACH = runs(24, 24, 1);
const FAULTS = catalogue().filter(
  ({scope, moto}, index) => scope === 'check' && moto === 'yes' && index % (EACH * 3) === 0,
);

(hasCli ? describeLive : describeSkipped)('a call of the AWS CLI that is printed', (standIn) => {
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'printed-aws-'));
    for (const [name, content] of Object.entries(FILES)) await writeFile(join(cwd, name), JSON.stringify(content));
  });
  afterAll(async () => {
    await rm(cwd, {recursive: true, force: true});
    if (process.env['COUNT_COMMANDS'] !== '1') return;
    const outcomes = [...seen.values()];
    const words = [...new Set(outcomes)].map(
      (each) => `${String(outcomes.filter((one) => one === each).length)} ${each}`,
    );
    process.stderr.write(`${String(seen.size)} calls of the AWS CLI: ${words.join(', ')}\n`);
  });

  it('is understood by the AWS CLI, of every explanation', async () => {
    const lines = CHECKS.flatMap(({remediation}) => awsCommands(remediation.cli)).filter((_, at) => at % EACH === 0);
    await withFault(standIn, null, async ({account}) => expect(await misuses(lines, account.env)).toEqual([]));
  }, 600_000);

  it.each(FAULTS.map((fault) => [fault.id, fault] as const))(
    'is understood by the AWS CLI, of %s',
    async (_, fault) => {
      await withFault(standIn, fault, async ({account, baseline}) => {
        const {report} = await bench(standIn, account, baseline).plan();
        const texts = [
          ...(report.plan?.steps ?? []).map(({text}) => text),
          ...report.findings.filter(({status}) => status !== 'pass').map(({remediation}) => remediation?.text ?? ''),
        ];
        expect(await misuses(texts.flatMap(awsCommands), account.env)).toEqual([]);
      });
    },
    300_000,
  );
});

function describeSkipped(name: string, _: unknown): void {
  describe.skip(`${name} (skipped: no AWS CLI in the path)`, () => it('needs the AWS CLI', () => undefined));
}
