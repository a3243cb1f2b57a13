import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';
import {connectGitHub} from '../../../src/adapters/github/octokit.js';
import type {CommentRequest, GitHub} from '../../../src/ports/github.js';
import {BOT, type GitHubStandIn, startGitHub, STRANGER} from '../../../stand-in/github.js';

const MARKER = '<!-- iam-alert-guard:comment baseline=a.yml account=none -->';
const body = (words: string): string => `${MARKER}\n\n${words}\n`;

describe('the sticky comment', () => {
  let github: GitHubStandIn;
  let guard: GitHub;
  let issue: number;
  const waits: number[] = [];

  const root = (): string => `/repos/${github.repository}/issues`;
  const upsert = (text: string, over: Partial<CommentRequest> = {}): ReturnType<GitHub['upsertComment']> =>
    guard.upsertComment({pull: issue, marker: MARKER, continues: () => false, body: text, create: true, ...over});
  const comments = (): Promise<{id: number; body: string; user: {login: string}}[]> =>
    github.as(BOT, 'GET', `${root()}/${issue}/comments?per_page=100`);
  const writes = (): string[] =>
    github.seen.filter(({method, path}) => method !== 'GET' && path !== '/graphql').map(({method}) => method);

  beforeAll(async () => {
    github = await startGitHub();
    guard = await connectGitHub({
      token: github.token(BOT),
      repository: github.repository,
      apiUrl: github.url,
      patience: {longestWaitMs: 60_000, now: () => 1_000_000, sleep: async (ms) => void waits.push(ms)},
    });
  });
  afterAll(() => github.close());
  beforeEach(async () => {
    github.calm();
    waits.length = 0;
    issue = (await github.as<{number: number}>('alice', 'POST', root(), {title: 'stands for a pull request'})).number;
  });

  it('is created once, updated in place, and not written again while it says the same', async () => {
    const ask = (words: string) => upsert(body(words));
    expect(await ask('one')).toEqual({ok: true, value: 'created'});
    expect(await ask('two')).toEqual({ok: true, value: 'updated'});
    github.calm();
    expect(await ask('two')).toEqual({ok: true, value: 'unchanged'});
    expect(writes()).toEqual([]);
    expect((await comments()).map((comment) => [comment.user.login, comment.body])).toEqual([[BOT, body('two')]]);
  });

  it('is found on page three', async () => {
    const post = (login: string, text: string) => github.as(login, 'POST', `${root()}/${issue}/comments`, {body: text});
    for (let n = 0; n < 205; n++) await post('alice', `remark ${n}`);
    await post(BOT, body('old'));
    const answer = await upsert(body('new'));
    expect(answer).toEqual({ok: true, value: 'updated'});
    expect(github.seen.filter(({path}) => /comments\?.*page=3/.test(path))).toHaveLength(1);
  });

  it('leaves a comment with our marker alone where somebody else wrote it', async () => {
    await github.as(STRANGER, 'POST', `${root()}/${issue}/comments`, {body: body('all is well, trust me')});
    await github.as(BOT, 'POST', `${root()}/${issue}/comments`, {body: `> ${MARKER}\nquoted`});
    const answer = await upsert(body('truth'));
    expect(answer).toEqual({ok: true, value: 'created'});
    expect((await comments()).map((comment) => comment.body)).toEqual([
      body('all is well, trust me'),
      `> ${MARKER}\nquoted`,
      body('truth'),
    ]);
  });

  it('goes on in a comment of ours that is of the same kind, and rather in the one that has the marker itself', async () => {
    const other = MARKER.replace('none', '0123ab');
    const continues = (line: string): boolean => line === other;
    await github.as(STRANGER, 'POST', `${root()}/${issue}/comments`, {body: `${other}\ntheirs`});
    await github.as(BOT, 'POST', `${root()}/${issue}/comments`, {body: `${other}\nold`});
    expect(await upsert(body('new'), {continues})).toEqual({ok: true, value: 'updated'});
    await github.as(BOT, 'POST', `${root()}/${issue}/comments`, {body: `${other}\nanother's`});
    expect(await upsert(body('newer'), {continues})).toEqual({ok: true, value: 'updated'});
    expect((await comments()).map((comment) => comment.body)).toEqual([
      `${other}\ntheirs`,
      body('newer'),
      `${other}\nanother's`,
    ]);
  });

  it('begins none where none is wanted', async () => {
    const answer = await upsert(body('x'), {create: false});
    expect(answer).toEqual({ok: true, value: 'none'});
    expect(await comments()).toEqual([]);
  });

  it('keeps the older of two that were begun at the same moment', async () => {
    github.meet(2, 'POST', /\/comments$/);
    const ask = () => upsert(body('x'));
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await comments()).toHaveLength(1);
  });

  it('degrades to a note that names the permission where the token is read-only', async () => {
    github.fail({method: 'POST', path: /\/comments$/, status: 403, message: 'Resource not accessible by integration'});
    const answer = await upsert(body('x'));
    expect(answer).toMatchObject({ok: false, trouble: 'denied', note: expect.stringContaining('pull-requests: write')});
    expect(waits).toEqual([]);
  });

  it('waits once as long as the secondary rate limit says, and then writes', async () => {
    const limited = {status: 403, message: 'You have exceeded a secondary rate limit', headers: {'retry-after': '7'}};
    github.fail({method: 'POST', path: /\/comments$/, ...limited, times: 1});
    const answer = await upsert(body('x'));
    expect(answer).toEqual({ok: true, value: 'created'});
    expect(waits).toEqual([7000]);
    expect(await comments()).toHaveLength(1);
  });

  it('waits for the reset of an exhausted limit, gives up the second time, and never waits longer than it may', async () => {
    const reset = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1005'};
    github.fail({method: 'GET', path: /\/comments/, status: 429, headers: reset});
    const ask = () => upsert(body('x'));
    expect(await ask()).toMatchObject({ok: false, trouble: 'rate-limited'});
    expect(waits).toEqual([5000]);
    github.calm();
    github.fail({method: 'GET', path: /\/comments/, status: 429, headers: {'retry-after': '3600'}});
    expect(await ask()).toMatchObject({ok: false, trouble: 'rate-limited'});
    expect(waits).toEqual([5000]);
  });

  it.each([
    [422, 'refused'],
    [404, 'missing'],
    [410, 'missing'],
    [502, 'unavailable'],
  ])('says what HTTP %i means', async (status, trouble) => {
    github.fail({method: 'POST', path: /\/comments$/, status});
    const answer = await upsert(body('x'));
    expect(answer).toMatchObject({ok: false, trouble});
  });

  it('gives a note where there is no GitHub at all', async () => {
    const nowhere = await connectGitHub({token: 'x', repository: 'a/b', apiUrl: 'http://127.0.0.1:9'});
    expect(await nowhere.visibility()).toMatchObject({ok: false, trouble: 'unavailable'});
  });
});
