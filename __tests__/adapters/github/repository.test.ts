import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {connectGitHub} from '../../../src/adapters/github/octokit.js';
import type {GitHub} from '../../../src/ports/github.js';
import {BOT, type GitHubStandIn, type PullRequest, startGitHub, STRANGER} from '../../../stand-in/github.js';

const PATH = '.github/iam-alerts.yml';
const LABEL = 'iam-alerts: weakening accepted';

describe('what a review reads of the repository', () => {
  let github: GitHubStandIn;
  let guard: GitHub;
  let pull: PullRequest;

  beforeAll(async () => {
    github = await startGitHub({private: false});
    guard = await connectGitHub({token: github.token(BOT), repository: github.repository, apiUrl: github.url});
    pull = await github.pullRequest({base: {[PATH]: 'version: 1\n'}, head: {[PATH]: 'version: 2\n'}});
  });
  afterAll(() => github.close());

  const label = (login: string, method: 'POST' | 'DELETE'): Promise<unknown> => {
    const root = `/repos/${github.repository}/issues/${pull.number}/labels`;
    return method === 'POST'
      ? github.as(login, 'POST', root, {labels: [LABEL]})
      : github.as(login, 'DELETE', `${root}/${encodeURIComponent(LABEL)}`);
  };

  it('takes the first parent of the merge commit as the base, the merge base of any other', async () => {
    const {baseSha, headSha, mergeSha} = pull;
    expect(await guard.baseOf({sha: mergeSha, headSha, baseSha})).toEqual({ok: true, value: baseSha});
    expect(await guard.baseOf({sha: headSha, headSha, baseSha})).toEqual({ok: true, value: baseSha});
  });

  it('reads the baseline of a commit, and tells a missing file from a missing commit', async () => {
    const text = async (commit: string): Promise<string> => {
      const answer = await guard.fileAt(commit, PATH);
      return answer.ok && answer.value !== null ? Buffer.from(answer.value).toString() : 'none';
    };
    expect(await text(pull.baseSha)).toBe('version: 1\n');
    expect(await text(pull.headSha)).toBe('version: 2\n');
    expect(await guard.fileAt(pull.baseSha, '.github/other.yml')).toEqual({ok: true, value: null});
    expect(await guard.fileAt(pull.baseSha, '.github')).toMatchObject({ok: false, trouble: 'missing'});
    github.fail({method: 'GET', path: /contents/, status: 404, message: 'No commit found for the ref 1234', times: 1});
    expect(await guard.fileAt('1234', PATH)).toMatchObject({ok: false, trouble: 'missing'});
    github.fail({method: 'GET', path: /contents/, status: 403, times: 1});
    expect(await guard.fileAt(pull.baseSha, PATH)).toMatchObject({ok: false, trouble: 'denied'});
  });

  it('tells by the trees whether a commit has a file, and what a change removes', async () => {
    const has = (commit: string, path: string): Promise<unknown> => guard.hasFile(commit, path);
    expect(await has(pull.headSha, PATH)).toEqual({ok: true, value: true});
    for (const path of ['.github', '.github/other.yml', 'other/iam-alerts.yml', `${PATH}/below`])
      expect([path, await has(pull.headSha, path)]).toEqual([path, {ok: true, value: false}]);
    github.fail({method: 'GET', path: /\/git\/trees\//, status: 404, times: 1});
    expect(await has(pull.headSha, PATH)).toMatchObject({ok: false, trouble: 'missing'});
    expect(await has('1234567890123456789012345678901234567890', PATH)).toMatchObject({ok: false});
    const moved = await github.pullRequest({
      base: {'old.yml': 'version: 1\n', 'kept.yml': 'a: 1\n'},
      head: {'old.yml': null, 'new.yml': 'version: 1\nother: 2\n', 'kept.yml': 'a: 2\n'},
    });
    const changes = await guard.changesBetween(moved.baseSha, moved.headSha);
    expect(changes).toEqual({ok: true, value: {gone: ['old.yml'], altered: ['kept.yml']}});
  });

  it('tells whether the label is there, who may write, and the head', async () => {
    expect(await guard.carriesLabel(pull.number, LABEL)).toEqual({ok: true, value: false});
    await github.as('alice', 'POST', `/repos/${github.repository}/labels`, {name: LABEL, color: 'ffffff'});
    await label('alice', 'POST');
    expect(await guard.carriesLabel(pull.number, LABEL.toUpperCase())).toEqual({ok: true, value: true});
    await label('alice', 'DELETE');
    expect(await guard.carriesLabel(pull.number, LABEL)).toEqual({ok: true, value: false});
    expect(await guard.headOf(pull.number)).toEqual({ok: true, value: {sha: pull.headSha}});
    expect(await guard.mayWrite('alice')).toEqual({ok: true, value: true});
    expect(await guard.mayWrite(STRANGER)).toEqual({ok: true, value: false});
    // The stand-in's fault body is {"message": ...}: no permission at all is no write access either.
    github.fail({method: 'GET', path: /permission$/, status: 200, message: '', times: 1});
    expect(await guard.mayWrite('alice')).toEqual({ok: true, value: false});
    github.fail({method: 'GET', path: /permission$/, status: 403, times: 1});
    expect(await guard.mayWrite('alice')).toMatchObject({ok: false, trouble: 'denied'});
  });

  it('names who approves exactly this commit, by the last word of each', async () => {
    const on = await github.pullRequest({base: {[PATH]: 'version: 1\n'}, head: {[PATH]: 'version: 3\n'}});
    const approvals = (): Promise<unknown> => guard.approvals(on.number, on.headSha);
    expect(await approvals()).toEqual({ok: true, value: []});
    github.review('acme', on.number, 'APPROVED', on.baseSha);
    expect(await approvals()).toEqual({ok: true, value: []});
    github.review('acme', on.number, 'APPROVED', on.headSha);
    github.review('acme', on.number, 'COMMENTED', on.headSha);
    github.review(STRANGER, on.number, 'APPROVED', on.headSha);
    expect(await approvals()).toEqual({ok: true, value: ['acme', STRANGER]});
    github.review('acme', on.number, 'CHANGES_REQUESTED', on.headSha);
    expect(await approvals()).toEqual({ok: true, value: [STRANGER]});
  });

  it('tells public from private', async () => {
    expect(await guard.visibility()).toEqual({ok: true, value: 'public'});
    const hidden = await startGitHub({private: true});
    const other = await connectGitHub({token: hidden.token(BOT), repository: hidden.repository, apiUrl: hidden.url});
    expect(await other.visibility()).toEqual({ok: true, value: 'private'});
    await hidden.close();
  });
});
