/** `npm run live`, the maintainers' kit for a sandbox account, tried where AWS is played: it answers, agrees and leaves nothing behind. */
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ListRulesCommand} from '@aws-sdk/client-eventbridge';
import {ListBucketsCommand} from '@aws-sdk/client-s3';
import {ListTopicsCommand} from '@aws-sdk/client-sns';
import {ListQueuesCommand} from '@aws-sdk/client-sqs';
import {afterAll, beforeAll, expect, it} from '@jest/globals';
import {build, chainOf, queueFor} from '../../scripts/live/chain.js';
import type {Answers} from '../../scripts/live/model.js';
import {accountWith, type Account} from '../../stand-in/accounts.js';
import {startDelivering, type Delivering} from '../../stand-in/delivering.js';
import {describeDelivering} from './describe-live.js';

const ID = '780000000001';
const LONG = process.env['LONG_TESTS'] === '1';

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

describeDelivering('the kit for a live account', ({endpoint: ministack}) => {
  let standIn: Delivering;
  let account: Account;
  let folder: string;
  beforeAll(async () => {
    standIn = await startDelivering(ministack);
    folder = await mkdtemp(join(tmpdir(), 'live-kit-'));
    account = accountWith({endpoint: standIn.endpoint}, ID, 'us-east-1', {accessKeyId: ID, secretAccessKey: 'kit'});
  });
  afterAll(async () => {
    account.close();
    await standIn.stop();
    await rm(folder, {recursive: true, force: true});
  });

  const kit = (...args: readonly string[]): Promise<Ran> =>
    new Promise((resolve) => {
      const all = ['--import', 'tsx', 'scripts/live/cli.ts', ...args];
      const env = {PATH: process.env['PATH'] ?? '', HOME: folder, ...account.env};
      execFile(process.execPath, all, {env, timeout: 280_000}, (error, stdout, stderr) =>
        resolve({exit: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr}),
      );
    });

  async function whatIsThere(): Promise<unknown> {
    const {events, s3, sns, sqs} = account.clients();
    const [{Rules = []}, {Topics = []}, {QueueUrls = []}, {Buckets = []}] = await Promise.all([
      events.send(new ListRulesCommand({})),
      sns.send(new ListTopicsCommand({})),
      sqs.send(new ListQueuesCommand({})),
      s3.send(new ListBucketsCommand({})),
    ]);
    return {Rules, Topics, QueueUrls, buckets: Buckets.filter(({Name = ''}) => Name.includes(ID))};
  }
  const NOTHING = {Rules: [], Topics: [], QueueUrls: [], buckets: []};

  it('does nothing in another account than the one that is meant', async () => {
    const {exit, stderr} = await kit('--account', '999988887777', '--yes');
    expect([exit, stderr]).toEqual([
      2,
      `Nothing was done: the credentials belong to account ${ID}, and --account is 999988887777\n`,
    ]);
    expect(await whatIsThere()).toEqual(NOTHING);
  }, 120_000);

  it('says what it costs, sends canaries as the proof says, records the answers, and leaves nothing behind', async () => {
    const file = join(folder, 'answers.json');
    // Each that is lost is waited for twice.
    const only = ['nothing is broken', 'rule: disabled', ...(LONG ? ['trail: stopped'] : [])];
    const {stdout} = await kit(
      // On busy cores the emulator may need seconds for an answer, and a probe that did not answer makes the outcome unknown.
      ...['--account', ID, '--yes', '--timeout', '9s', '--answers', file],
      ...only.flatMap((title) => ['--only', title]),
      ...['--ask', 'topic-role', '--ask', 'template-missing-value'],
    );
    expect(stdout).toContain('costs 2 USD');
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain(ID);
    const {by, examples, flights, patterns, filters, questions} = JSON.parse(text) as Answers;
    expect(
      flights.map(({title, proof, hop, outcome, agrees, left}) => [title, proof, hop, outcome, agrees, left]),
    ).toEqual([
      ['nothing is broken', 'always', null, 'arrived', true, []],
      ['rule: disabled', 'never', 'rule', 'lost', true, []],
      ...(LONG ? [['trail: stopped', 'never', 'trail', 'lost', true, []]] : []),
    ]);
    expect(by).toBe(standIn.endpoint);
    expect(examples).toEqual([{example: 'roles.yml', deployed: true, differs: [], left: []}]);
    expect(questions.map(({question, proof, left}) => [question, proof, left])).toEqual([
      ['topic-role', 'always', []],
      ['template-missing-value', 'always', []],
    ]);
    for (const {outcome} of questions) expect(['arrived', 'lost']).toContain(outcome);
    expect([patterns.length, filters.length]).toEqual([155, 8]);
    // What nobody has answered is recorded as such, with the reason.
    for (const {aws, error} of [...patterns, ...filters]) if (aws === null) expect(error).toEqual(expect.any(String));
    expect(await whatIsThere()).toEqual(NOTHING);
  }, 300_000);

  it('takes away what a run that was killed has left, and begins nothing before that', async () => {
    await build(chainOf(account, queueFor(7)));
    const {exit, stderr} = await kit('--account', ID, '--yes');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('the account has a rule iam-changes')]);
    const cleaned = await kit('--account', ID, '--clean');
    expect([cleaned.exit, cleaned.stdout]).toEqual([0, 'Nothing is left.\n']);
    expect(await whatIsThere()).toEqual(NOTHING);
  }, 300_000);
});
