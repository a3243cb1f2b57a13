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

  it('names who set the label last, and whether that person may write', async () => {
    expect(await guard.labelling(pull.number, LABEL)).toEqual({ok: true, value: null});
    await github.as('alice', 'POST', `/repos/${github.repository}/labels`, {name: LABEL, color: 'ffffff'});
    await label('alice', 'POST');
    expect(await guard.labelling(pull.number, LABEL.toUpperCase())).toEqual({
      ok: true,
      value: {login: 'alice', mayWrite: true},
    });
    await label('alice', 'DELETE');
    expect(await guard.labelling(pull.number, LABEL)).toEqual({ok: true, value: null});
  });

  it('does not take the label of somebody without write access', async () => {
    await label('alice', 'POST');
    const permission = (body: string): void =>
      github.fail({method: 'GET', path: /permission$/, status: 200, message: body, times: 1});
    // The stand-in's fault body is {"message": ...}: no permission at all is no write access either.
    permission('');
    expect(await guard.labelling(pull.number, LABEL)).toMatchObject({ok: true, value: {mayWrite: false}});
    github.fail({method: 'GET', path: /permission$/, status: 404, times: 1});
    expect(await guard.labelling(pull.number, LABEL)).toMatchObject({ok: true, value: {mayWrite: false}});
    github.fail({method: 'GET', path: /permission$/, status: 403, times: 1});
    expect(await guard.labelling(pull.number, LABEL)).toMatchObject({ok: false, trouble: 'denied'});
    const stranger = `/repos/${github.repository}/collaborators/${STRANGER}/permission`;
    expect(await github.as('acme', 'GET', stranger).catch(String)).toContain('404');
  });

  it('tells public from private', async () => {
    expect(await guard.visibility()).toEqual({ok: true, value: 'public'});
    const hidden = await startGitHub({private: true});
    const other = await connectGitHub({token: hidden.token(BOT), repository: hidden.repository, apiUrl: hidden.url});
    expect(await other.visibility()).toEqual({ok: true, value: 'private'});
    await hidden.close();
  });
});
