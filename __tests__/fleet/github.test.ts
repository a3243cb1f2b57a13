/** Many accounts on GitHub, played by the stand-in: the tracking issue of a fleet, and the comment on a change that all of them share. */
import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';
import {act} from '../../src/action.js';
import {connectGitHub} from '../../src/adapters/github/octokit.js';
import type {ListedAccount} from '../../src/ports/fleet.js';
import type {World as Outside} from '../../src/ports/world.js';
import {BOT, type GitHubStandIn, startGitHub} from '../../stand-in/github.js';
import {answerOf} from '../support/aws.js';
import {home} from '../support/account.js';
import {accountWith, idOf, runFleet, SHARED, unreadable} from '../support/fleet.js';
import {filesIn, silentHost} from '../support/outside.js';
import type {World} from '../support/world.js';

const FILE = '.github/iam-alerts.org.yml';
const BASELINE = '.github/iam-alerts.yml';
const IDS = Array.from({length: 9}, (_, n) => idOf(n));
const organization = (accounts: unknown = IDS, more = ''): string =>
  `version: 1\nrole: check\naccounts: ${JSON.stringify(accounts)}\n${more}`;

const disabled = (account: World): void => void (home(account).rules[0]!.rule.State = 'DISABLED');
const silent = (account: World): void => void (account.trails[0]!.status.IsLogging = false);
const healthy = (): void => undefined;

interface Acting {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What is wrong in the n-th account. */
  readonly wrong?: (n: number) => (account: World) => void;
  readonly throttled?: boolean;
  /** Nothing is checked out but these files. */
  readonly fresh?: boolean;
  readonly listed?: readonly ListedAccount[];
}

describe('many accounts on GitHub', () => {
  let github: GitHubStandIn;
  beforeAll(async () => {
    github = await startGitHub({private: true});
  });
  afterAll(() => github.close());
  beforeEach(() => github.calm());

  async function acting({inputs = {}, files = {}, env = {}, wrong = () => healthy, fresh, ...run}: Acting) {
    const outputs: Record<string, string> = {};
    const [summaries, logged] = [[] as string[], [] as string[]];
    const world: Outside = {
      env: {GITHUB_EVENT_NAME: 'schedule', ...env},
      version: '9.9.9',
      prompt: null,
      files: filesIn(
        new Map(Object.entries({[FILE]: organization(), ...(fresh ? {} : {[BASELINE]: SHARED}), ...files})),
      ),
      host: {
        ...silentHost(),
        output: (name, value) => void (outputs[name] = value),
        log: (text) => void logged.push(text),
        summary: async (markdown) => void summaries.push(markdown),
      },
      openAws: () => {
        throw new Error('one account is not asked');
      },
      openFleet: () => ({
        configuredRegion: async () => 'us-east-1',
        organizations: {
          id: async () => ({ok: false, kind: 'denied', code: 'AccessDenied', message: 'no'}),
          accounts: async () =>
            run.listed === undefined
              ? {ok: false, kind: 'denied', code: 'AccessDenied', message: 'not allowed'}
              : {ok: true, value: run.listed},
        },
        as: ({arn}) => {
          const id = arn.split(':')[4] ?? '';
          const account = accountWith(id, wrong(Number(id) - Number(idOf(0))));
          const throttled = unreadable('throttled', 'ThrottlingException');
          return {
            read: async (read) =>
              (run.throttled && read.op.startsWith('sns') ? throttled : answerOf(account, read)) as never,
          };
        },
      }),
      openGitHub: () => connectGitHub({token: github.token(BOT), repository: github.repository, apiUrl: github.url}),
    };
    const exit = await act({redact: 'false', organization: FILE, ...inputs}, world, '/');
    return {exit, outputs, summary: summaries.join(''), logged};
  }

  interface Issue {
    readonly number: number;
    readonly state: string;
    readonly title: string;
    readonly body: string;
  }
  const root = (): string => `/repos/${github.repository}`;
  const issues = async (): Promise<Issue[]> =>
    (await github.as<Issue[]>(BOT, 'GET', `${root()}/issues?state=all&per_page=100`)).filter(({body}) =>
      body.includes('iam-alert-guard:issue'),
    );
  const said = async (issue: number): Promise<string[]> =>
    (await github.as<{body: string}[]>(BOT, 'GET', `${root()}/issues/${String(issue)}/comments?per_page=100`)).map(
      ({body}) => body,
    );

  const TRACKED = {mode: 'check', 'tracking-issue': 'true'};

  it('have one issue that is opened, kept, commented on where causes or accounts change, closed and opened again', async () => {
    const two = (n: number) => (n < 2 ? disabled : healthy);
    expect((await acting({inputs: TRACKED, wrong: two})).exit).toBe(1);
    const [opened, ...others] = await issues();
    expect(others).toEqual([]);
    expect(opened).toMatchObject({state: 'open', title: `IAM alerts drifted in 2 of 9 accounts: ${FILE}`});
    const cause = opened!.body.indexOf('**2 accounts');
    expect(opened!.body.slice(cause)).toContain(`- \`${idOf(0)}\`\n- \`${idOf(1)}\``);
    expect(opened!.body).toContain('### History');

    await acting({inputs: TRACKED, wrong: two});
    expect(await said(opened!.number)).toEqual([]);

    // The same cause in one account more, and another cause.
    const three = (n: number) => (n === 7 ? silent : n < 3 ? disabled : healthy);
    await acting({inputs: TRACKED, wrong: three});
    const [first, ...more] = await said(opened!.number);
    expect(more).toEqual([]);
    expect(first).toContain(`No longer in sync, or new: \`${idOf(2)}\`, \`${idOf(7)}\`.`);
    expect(first).toMatch(/In other accounts than before:\n\n- 3 accounts.*before: 2/);
    expect(first).toMatch(/New:\n\n- 1 account.*`trail-logging`/s);

    // As many accounts, and yet others.
    await acting({inputs: TRACKED, wrong: (n) => (n === 7 ? silent : n > 0 && n < 4 ? disabled : healthy)});
    expect((await said(opened!.number)).at(-1)).toContain('as many, but others');

    await acting({inputs: TRACKED});
    expect((await issues())[0]).toMatchObject({
      state: 'closed',
      title: `IAM alerts in sync in 9 of 9 accounts: ${FILE}`,
    });
    expect((await said(opened!.number)).at(-1)).toMatch(/^✅ In all 9 accounts/);

    await acting({inputs: TRACKED, wrong: two});
    expect(await issues()).toHaveLength(1);
    expect((await issues())[0]).toMatchObject({state: 'open', number: opened!.number});
    expect((await said(opened!.number)).at(-1)).toContain('it was in sync, and is now **drifted**');
  });

  it('leave the issue as it is where nothing but throttling stands in the way, and say so where it cannot be kept', async () => {
    const before = await issues();
    expect((await acting({inputs: TRACKED, throttled: true})).outputs['verdict']).toBe('unknown');
    expect(await issues()).toEqual(before);
    github.fail({method: 'GET', path: /\/issues/, status: 403});
    const {summary, logged} = await acting({inputs: TRACKED, wrong: () => disabled});
    expect(summary).toContain("give the job 'issues: write'");
    expect(logged.join('\n')).toContain('issues: write');
  });

  it('keep it in the job that merges, and not in a shard, nor for what is only proposed', async () => {
    await expect(acting({inputs: {...TRACKED, shard: '1/2'}})).rejects.toThrow('the job that merges the shards');
    const folder = new Map<string, string>();
    for (const shard of ['1/2', '2/2']) {
      const {told} = await runFleet(
        organization(),
        {account: (id) => accountWith(id, id === idOf(5) ? disabled : healthy)},
        {raw: {shard}},
      );
      folder.set(`${shard[0]!}.json`, told);
    }
    const merge = {mode: 'merge', reports: '1.json\n2.json', 'tracking-issue': 'true', organization: ''};
    await acting({files: Object.fromEntries(folder), inputs: merge});
    const [issue] = await issues();
    expect(issue).toMatchObject({state: 'open', title: `IAM alerts drifted in 1 of 9 accounts: ${FILE}`});
  });

  const pull = async (
    base: Readonly<Record<string, string | null>>,
    head: Readonly<Record<string, string | null>>,
    {inputs = {}, ...run}: Acting = {},
  ) => {
    const before = {[FILE]: organization(), [BASELINE]: SHARED, 'own.yml': null, ...base};
    const proposed = await github.pullRequest({
      base: before,
      head: {'CHANGES.md': `A change of ${String(Math.random())}\n`, ...head},
    });
    const after = Object.entries({...before, ...head}).flatMap(([path, text]) => (text === null ? [] : [[path, text]]));
    const side = (sha: string) => ({sha, repo: {full_name: github.repository}});
    const event = {
      action: 'synchronize',
      pull_request: {number: proposed.number, head: side(proposed.headSha), base: side(proposed.baseSha)},
    };
    const files = {...(Object.fromEntries(after) as Record<string, string>), 'event.json': JSON.stringify(event)};
    const env = {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.json', GITHUB_SHA: proposed.mergeSha};
    const ran = await acting({inputs, files, env, fresh: true, ...run});
    return {...ran, comments: await said(proposed.number)};
  };

  it('learn from a comment which of them a change of the shared baseline touches', async () => {
    const own = {'own.yml': SHARED, [FILE]: organization(IDS, `overrides: {"${idOf(4)}": own.yml}\n`)};
    const {exit, outputs, comments} = await pull(own, {[BASELINE]: SHARED.replace('security@', 'nobody@')});
    expect([exit, outputs['review-class']]).toEqual([1, 'weakens']);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('### Accounts that this change touches');
    const row = comments[0]!.split('\n').find((line) => line.includes('8 accounts'))!;
    for (const [n, id] of IDS.entries()) expect([n, row.includes(id)]).toEqual([n, n !== 4]);
    expect(comments[0]).toContain(`${BASELINE}:`);
  });

  it('are named by AWS where the file does not list them, and by words where it may not be asked', async () => {
    const all = {[FILE]: organization('all', `overrides: {"${idOf(1)}": own.yml}\n`), 'own.yml': SHARED};
    const change = {[BASELINE]: SHARED.replace('security@', 'nobody@')};
    const listed = [0, 1, 2].map((n) => ({id: idOf(n), name: 'x', active: true, state: 'ACTIVE'}));
    const known = await pull(all, change, {listed});
    expect(known.comments[0]).toContain(`2 accounts | \`${idOf(0)}\`, \`${idOf(2)}\``);
    const unknown = await pull(all, change);
    expect(unknown.comments[0]).toContain(
      'every account of the organization, but 1 account with a baseline of their own',
    );
    expect(unknown.comments[0]).toContain('AccessDenied');
    const own = await pull(all, {'own.yml': SHARED.replace('security@', 'nobody@')});
    expect(own.comments[0]).toContain(`\`own.yml\` | 1 account | \`${idOf(1)}\``);
  });

  it('have their organization file reviewed by its meaning, and nothing said of what means the same', async () => {
    const less = await pull({}, {[FILE]: organization(IDS.slice(1))});
    expect([less.exit, less.outputs['review-class']]).toEqual([1, 'weakens']);
    expect(less.comments[0]).toContain(idOf(0));
    const same = await pull({}, {[FILE]: `# The same\n${organization()}`});
    expect([same.exit, same.outputs['review-class'], same.comments]).toEqual([0, 'neutral', []]);
    expect(same.summary).toContain('no account was looked at');
    const both = await pull(
      {},
      {[FILE]: organization([...IDS, idOf(10)]), [BASELINE]: SHARED.replace('security@', 'nobody@')},
    );
    expect(both.outputs['review-class']).toBe('weakens');
    expect(both.comments[0]).toContain(`\`${idOf(10)}\``);
    await expect(pull({}, {[BASELINE]: null})).rejects.toThrow('there is no baseline at');
    await expect(pull({}, {[BASELINE]: `account: "${idOf(1)}"\n${SHARED}`})).rejects.toThrow('pins account');
  });
});
