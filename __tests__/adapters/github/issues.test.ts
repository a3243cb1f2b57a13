import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';
import {connectGitHub} from '../../../src/adapters/github/octokit.js';
import type {GitHub, IssueRequest} from '../../../src/ports/github.js';
import {BOT, type GitHubStandIn, startGitHub, STRANGER} from '../../../stand-in/github.js';

interface Issue {
  number: number;
  state: string;
  title: string;
  body: string;
  labels: {name: string}[];
}

describe('the tracking issue', () => {
  let github: GitHubStandIn;
  let guard: GitHub;
  let marker: string;
  let n = 0;
  const waits: number[] = [];

  const root = (): string => `/repos/${github.repository}/issues`;
  const issues = async (): Promise<Issue[]> => {
    const all = await github.as<Issue[]>(BOT, 'GET', `${root()}?state=all&per_page=100`);
    return all.filter((issue) => issue.body.includes(marker)).sort((a, b) => a.number - b.number);
  };
  const request = (over: Partial<IssueRequest> = {}): IssueRequest => ({
    move: 'open',
    marker,
    replaces: [],
    assignees: [],
    change: () => null,
    label: 'iam-alert-guard',
    title: 'IAM alerts have drifted',
    body: (previous) => `${marker}\n\nstate, after ${previous === null ? 'nothing' : 'a body'}\n`,
    closingNote: 'All is well again.\n',
    ...over,
  });

  beforeAll(async () => {
    github = await startGitHub();
    guard = await connectGitHub({
      token: github.token(BOT),
      repository: github.repository,
      apiUrl: github.url,
      patience: {longestWaitMs: 60_000, now: () => 0, sleep: async (ms) => void waits.push(ms)},
    });
  });
  afterAll(() => github.close());
  beforeEach(() => {
    github.calm();
    waits.length = 0;
    marker = `<!-- iam-alert-guard:issue baseline=${++n}.yml account=none -->`;
  });

  it('gets a comment on a change before its text is replaced, and none where nothing is replaced', async () => {
    const change = (previous: string): string =>
      `Changed, after ${previous.includes('after nothing') ? 'one' : 'two'}.`;
    await guard.syncIssue(request({change}));
    const [opened] = await issues();
    const said = async (): Promise<string[]> =>
      (await github.as<{body: string}[]>(BOT, 'GET', `${root()}/${opened?.number}/comments`)).map(({body}) => body);
    // Opening it notifies by itself.
    expect(await said()).toEqual([]);
    expect(await guard.syncIssue(request({change}))).toEqual({ok: true, value: 'updated'});
    expect(await said()).toEqual(['Changed, after one.']);
    expect(await guard.syncIssue(request({change}))).toEqual({ok: true, value: 'unchanged'});
    expect(await guard.syncIssue(request({title: 'Other', change: () => null}))).toEqual({ok: true, value: 'updated'});
    expect(await said()).toEqual(['Changed, after one.']);
  });

  it('is assigned when it is opened and when it is opened again, and says whom GitHub did not assign', async () => {
    const assigned = async (): Promise<string[]> =>
      ((await issues())[0] as unknown as {assignees: {login: string}[]}).assignees.map(({login}) => login);
    expect(await guard.syncIssue(request({assignees: ['alice']}))).toEqual({ok: true, value: 'opened'});
    expect(await assigned()).toEqual(['alice']);
    const [opened] = await issues();
    await github.as(BOT, 'DELETE', `${root()}/${opened?.number}/assignees`, {assignees: ['alice']});
    // Somebody who took the issue off a person is not contradicted.
    await guard.syncIssue(request({assignees: ['alice']}));
    expect(await assigned()).toEqual([]);
    await guard.syncIssue(request({move: 'close'}));
    expect(await guard.syncIssue(request({assignees: ['alice']}))).toEqual({ok: true, value: 'reopened'});
    expect(await assigned()).toEqual(['alice']);
    marker = marker.replace('.yml', '-2.yml');
    expect(await guard.syncIssue(request({assignees: ['nobody-here']}))).toMatchObject({
      ok: false,
      note: expect.stringMatching(/GitHub (?:did not assign nobody-here|refused)/),
    });
    expect(await issues()).toMatchObject([{state: 'open'}]);
  });

  it('is opened with its label, updated, closed with one note, and reopened rather than begun anew', async () => {
    expect(await guard.syncIssue(request())).toEqual({ok: true, value: 'opened'});
    const [opened] = await issues();
    expect(opened).toMatchObject({state: 'open', title: 'IAM alerts have drifted'});
    expect(opened?.labels.map((label) => label.name)).toEqual(['iam-alert-guard']);

    expect(await guard.syncIssue(request())).toEqual({ok: true, value: 'updated'});
    expect(await guard.syncIssue(request())).toEqual({ok: true, value: 'unchanged'});

    expect(await guard.syncIssue(request({move: 'close'}))).toEqual({ok: true, value: 'closed'});
    expect(await guard.syncIssue(request({move: 'close'}))).toEqual({ok: true, value: 'none'});
    const notes = await github.as<{body: string}[]>(BOT, 'GET', `${root()}/${opened?.number}/comments`);
    expect(notes.map((note) => note.body.trim())).toEqual(['All is well again.']);

    expect(await guard.syncIssue(request({title: 'again'}))).toEqual({ok: true, value: 'reopened'});
    expect(await issues()).toMatchObject([{number: opened?.number, state: 'open', title: 'again'}]);
  });

  it('writes nothing while the state is the same', async () => {
    await guard.syncIssue(request({body: () => `${marker}\nsame`}));
    github.calm();
    expect(await guard.syncIssue(request({body: () => `${marker}\nsame`}))).toEqual({ok: true, value: 'unchanged'});
    expect(github.seen.filter(({method, path}) => method !== 'GET' && path !== '/graphql')).toEqual([]);
  });

  it('is one for each marker, and never the issue of a stranger who wrote the marker', async () => {
    const labels = ['iam-alert-guard'];
    await github.as(STRANGER, 'POST', root(), {title: 'fake', body: `${marker}\nhealthy`}).catch(() => null);
    await github.as('alice', 'POST', root(), {title: 'fake', body: `${marker}\nhealthy`, labels});
    expect(await guard.syncIssue(request({move: 'close'}))).toEqual({ok: true, value: 'none'});
    expect(await guard.syncIssue(request())).toEqual({ok: true, value: 'opened'});
    const other = `${marker.slice(0, -4)}1 -->`;
    expect(await guard.syncIssue(request({marker: other, body: () => `${other}\nx`}))).toEqual({
      ok: true,
      value: 'opened',
    });
  });

  it('is one where two runs begin at the same moment', async () => {
    github.meet(2, 'POST', /\/issues$/);
    const answers = await Promise.all([guard.syncIssue(request()), guard.syncIssue(request())]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const [kept, ...others] = await issues();
    expect(kept).toMatchObject({state: 'open'});
    expect(others).toEqual([]);
    const all = await github.as<Issue[]>(BOT, 'GET', `${root()}?state=all&labels=iam-alert-guard&per_page=100`);
    const retired = all.filter((issue) => issue.body.startsWith('This issue continues in #'));
    expect(retired.map(({state}) => state)).toEqual(['closed']);
  });

  it('closes the issue of an account that could not be identified then, once all is well', async () => {
    const unknown = `${marker.slice(0, -4)}x -->`;
    await guard.syncIssue(request({marker: unknown, body: () => `${unknown}\nnobody knows`}));
    expect(await guard.syncIssue(request({move: 'close', replaces: [unknown]}))).toEqual({ok: true, value: 'closed'});
  });

  it('takes the place of the issue of an account that could not be identified then', async () => {
    const unknown = `${marker.slice(0, -4)}x -->`;
    const body = (): string => `${marker}\nthe account is known\n`;
    await guard.syncIssue(request({marker: unknown, body: () => `${unknown}\nnobody knows`}));
    expect(await guard.syncIssue(request({replaces: [unknown], body}))).toEqual({ok: true, value: 'updated'});
    const [adopted, ...none] = await issues();
    expect([adopted?.state, none]).toEqual(['open', []]);

    // Once both stand, the one of the account goes on.
    await guard.syncIssue(request({marker: unknown, body: () => `${unknown}\nnobody knows`}));
    expect(await guard.syncIssue(request({replaces: [unknown], body}))).toEqual({ok: true, value: 'unchanged'});
    const all = await github.as<Issue[]>(BOT, 'GET', `${root()}?state=all&labels=iam-alert-guard&per_page=100`);
    expect(all.filter((issue) => issue.body.includes(`This issue continues in #${adopted?.number}.`))).toMatchObject([
      {state: 'closed'},
    ]);
  });

  it('degrades to a note where the token may not write issues, and where issues are switched off', async () => {
    github.fail({method: 'POST', path: /\/issues$/, status: 403, times: 1});
    expect(await guard.syncIssue(request())).toMatchObject({
      ok: false,
      trouble: 'denied',
      note: expect.stringContaining('issues: write'),
    });
    github.fail({method: 'GET', path: /\/issues\?/, status: 410, times: 1});
    expect(await guard.syncIssue(request())).toMatchObject({ok: false, trouble: 'missing'});
  });

  it('respects the secondary rate limit without beginning a second issue', async () => {
    const limited = {status: 429, headers: {'retry-after': '3'}, times: 1};
    github.fail({method: 'POST', path: /\/issues$/, ...limited});
    expect(await guard.syncIssue(request())).toEqual({ok: true, value: 'opened'});
    expect(waits).toEqual([3000]);
    expect(await issues()).toHaveLength(1);
  });
});
