/** The committed bundle on a pull request that changes the baseline, with GitHub and AWS played by the stand-ins. */
import {mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';
import type {Report} from '../../src/report/model/model.js';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Account} from '../../stand-in/accounts.js';
import type {StepResult} from '../../stand-in/demo/runner.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import type {Healthy} from '../../stand-in/healthy.js';
import {BOT, STRANGER, startGitHub} from '../../stand-in/github.js';
import type {GitHubStandIn} from '../../stand-in/github.js';
import {
  checkOut,
  commentsOn,
  proposal,
  pushed,
  queuedOn,
  reviewOn,
  stepOn,
  writesOn,
  type Proposal,
} from '../e2e-support/on-github.js';
import {asFile, BASELINE_PATH, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {actsIn, HOSTILE} from '../report/hostile.js';
import {describeLive} from './describe-live.js';

removeWorkspaces();

const LABEL = 'iam-alerts: weakening accepted';

const text = (...recipients: string[]): string =>
  ['version: 1', 'recipients:', ...recipients.map((each) => `  - {protocol: email, endpoint: ${each}}`), ''].join('\n');

const ONE = text('security@example.com');
const TWO = text('security@example.com', 'oncall@example.com');

/** No AWS at all: what a fork's run has. */
const NOTHING = {AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null', AWS_REGION: 'us-east-1'};

describe('a pull request, without AWS credentials', () => {
  let github: GitHubStandIn;
  beforeAll(async () => {
    github = await startGitHub({private: true});
  });
  afterAll(() => github.close());
  beforeEach(() => github.calm());

  const review = (
    on: Proposal,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): ReturnType<typeof reviewOn> => reviewOn(on, {inputs, env: {...NOTHING, ...env}});

  it('that weakens fails, with one comment that is kept up to date', async () => {
    const on = await proposal(github, TWO, ONE);
    const first = await review(on);
    expect(first).toMatchObject({exit: 1, outputs: {'review-class': 'weakens', verdict: '', 'plan-digest': ''}});
    expect(first.annotations.filter(({name}) => name === 'error')).toEqual([
      {
        name: 'error',
        properties: expect.objectContaining({file: BASELINE_PATH, line: '4'}),
        data: expect.stringContaining('oncall@example.com'),
      },
    ]);
    expect(first.summary).toContain('would no longer be alerted');
    expect(first.summary).toContain('no AWS credentials');
    expect(first.summary).toMatch(
      /weakening of commit `[0-9a-f]{12}`, somebody .* sets the label .*weakening accepted/,
    );
    const [comment, ...more] = await commentsOn(github, on.pull.number);
    expect(more).toEqual([]);
    expect(comment?.user.login).toBe(BOT);
    expect(comment?.body).toContain('would no longer be alerted');
    expect(comment?.body).toContain('no AWS credentials');

    github.calm();
    expect(await review(on)).toMatchObject({exit: 1});
    expect(writesOn(github)).toEqual([]);

    await writeFile(join(on.workspace, BASELINE_PATH), text('other@example.com'));
    expect(await review(on)).toMatchObject({exit: 1});
    const after = await commentsOn(github, on.pull.number);
    expect(after.map(({id}) => id)).toEqual([comment?.id]);
    expect(after[0]?.body).toContain('other@example.com');

    // Taken back: the comment stays, and is short.
    await writeFile(join(on.workspace, BASELINE_PATH), TWO);
    expect(await review(on)).toMatchObject({exit: 0, outputs: {'review-class': 'neutral'}});
    const [short] = await commentsOn(github, on.pull.number);
    expect(short?.id).toBe(comment?.id);
    expect(short?.body.trimEnd().split('\n')).toHaveLength(3);
  });

  const labels = (on: Proposal): string => `/repos/${github.repository}/issues/${String(on.pull.number)}/labels`;
  const label = async (on: Proposal, login: string): Promise<StepResult> => {
    await github.as('acme', 'POST', labels(on), {labels: [LABEL]});
    return reviewOn(on, {env: NOTHING, started: {action: 'labeled', label: LABEL, sender: login}});
  };
  const unlabel = (on: Proposal): Promise<unknown> =>
    github.as('acme', 'DELETE', `${labels(on)}/${encodeURIComponent(LABEL)}`);
  const bodies = async (on: Proposal): Promise<string[]> =>
    (await commentsOn(github, on.pull.number)).map(({body}) => body);

  const accepted = async (old: string, head: string): Promise<string[]> => {
    const on = await proposal(github, old, head);
    await label(on, 'alice');
    return bodies(on);
  };

  /** The same commit, proposed to a branch whose baseline is this one. */
  const ontoBase = async (on: Proposal, base: string): Promise<Proposal> => {
    const root = `/repos/${github.repository}`;
    const contents = `${root}/contents/${BASELINE_PATH}`;
    const {sha} = await github.as<{sha: string}>('acme', 'GET', `${contents}?ref=main`);
    const content = Buffer.from(base).toString('base64');
    const {commit} = await github.as<{commit: {sha: string}}>('acme', 'PUT', contents, {message: 'More', content, sha});
    const {tree} = await github.as<{tree: {sha: string}}>('acme', 'GET', `${root}/git/commits/${on.pull.headSha}`);
    const merge = await github.as<{sha: string}>('acme', 'POST', `${root}/git/commits`, {
      message: 'Merge',
      tree: tree.sha,
      parents: [commit.sha, on.pull.headSha],
    });
    await checkOut(on.workspace, merge.sha);
    return {...on, pull: {...on.pull, baseSha: commit.sha, mergeSha: merge.sha}};
  };

  it('is not accepted any more where its base has another baseline, which loses more', async () => {
    const on = await proposal(github, TWO, ONE);
    expect(await label(on, 'alice')).toMatchObject({exit: 0});
    expect(await review(on)).toMatchObject({exit: 0});
    const elsewhere = await ontoBase(on, text('security@example.com', 'oncall@example.com', 'ciso@example.com'));
    const refused = await review(elsewhere);
    expect(refused).toMatchObject({exit: 1, outputs: {'review-class': 'weakens'}});
    expect(refused.summary).toMatch(/remove it and add it again/);
    await unlabel(elsewhere);
    expect(await label(elsewhere, 'alice')).toMatchObject({exit: 0});
  });

  it('is refused where the checkout is the base: there every change would be none', async () => {
    const on = await proposal(github, TWO, ONE);
    await writeFile(join(on.workspace, BASELINE_PATH), TWO);
    for (const head of [on.pull.baseSha, 'ref: refs/heads/main']) {
      await checkOut(on.workspace, head);
      const refused = await review(on);
      expect(refused).toMatchObject({exit: 2});
      expect(refused.summary).toContain('the checkout is the base of this pull request');
    }
    // What has no other commit than its base changes nothing.
    await checkOut(on.workspace, on.pull.baseSha);
    expect(await review({...on, pull: {...on.pull, headSha: on.pull.baseSha}})).toMatchObject({exit: 0});
  });

  it('is accepted by the label of somebody who may write, and of nobody else', async () => {
    const on = await proposal(github, TWO, ONE);
    // Whoever may triage may set labels:
    // https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
    const refused = await label(on, STRANGER);
    expect(refused).toMatchObject({exit: 1, summary: expect.stringMatching(/was set by mallory, who may not write/)});
    expect(await bodies(on)).toEqual([expect.not.stringContaining('iam-alert-guard:accepted')]);

    const accepted = await label(on, 'alice');
    expect(accepted).toMatchObject({exit: 0, outputs: {'review-class': 'weakens'}});
    const {annotations} = accepted;
    expect(annotations.filter(({name}) => name === 'error')).toEqual([]);
    expect(annotations.map(({name}) => name)).toContain('warning');
    expect(await bodies(on)).toEqual([expect.stringContaining('accepted by `alice` for commit')]);
    expect((await bodies(on))[0]).toContain(on.pull.headSha.slice(0, 12));

    // Another run of the same commit finds it in our comment, and keeps it there.
    for (let run = 0; run < 2; run++) expect(await review(on)).toMatchObject({exit: 0});
    // Another label of one's own choice, and then the usual one counts no more.
    expect(await review(on, {'weakening-label': 'agreed', comment: 'never'})).toMatchObject({exit: 1});
    // Who cannot be asked about has not accepted anything.
    github.fail({method: 'GET', path: /permission$/, status: 403});
    const blind = await review(on, {comment: 'never'});
    expect(blind.exit).toBe(1);
    expect(blind.summary).toContain('pull-requests: read');
    // A weakening that stops nobody by choice.
    github.calm();
    expect(await review(on, {'weakening-label': 'agreed', 'fail-on': 'never', comment: 'never'})).toMatchObject({
      exit: 0,
    });
    // Taken off again, it is withdrawn.
    await unlabel(on);
    expect(await review(on)).toMatchObject({exit: 1});
    await github.as('acme', 'POST', labels(on), {labels: [LABEL]});
    expect(await review(on)).toMatchObject({exit: 1});
  });

  it('that gets worse after its acceptance needs another one', async () => {
    const first = await proposal(github, TWO, ONE);
    expect(await label(first, 'alice')).toMatchObject({exit: 0});
    const worse = await pushed(first, `${ONE}events: {exclude: ["iam:CreateUser"]}\n`);
    const refused = await review(worse);
    expect(refused.exit).toBe(1);
    expect(refused.summary).toMatch(/remove it and add it again/);
    expect(await bodies(worse)).toEqual([expect.not.stringContaining('accepted by')]);
    // Another label that is set meanwhile accepts nothing.
    const other = {action: 'labeled', label: 'documentation', sender: 'alice'};
    expect(await reviewOn(worse, {env: NOTHING, started: other})).toMatchObject({exit: 1});
    await unlabel(worse);
    expect(await label(worse, 'alice')).toMatchObject({exit: 0});
    // Back to a commit that was accepted before: the comment speaks of the last one only.
    expect(await review({...first, workspace: worse.workspace})).toMatchObject({exit: 1});
  });

  it('is accepted by an approving review of this very commit', async () => {
    const on = await proposal(github, TWO, ONE);
    github.review(STRANGER, on.pull.number, 'APPROVED', on.pull.headSha);
    github.review('alice', on.pull.number, 'APPROVED', on.pull.baseSha);
    expect(await review(on)).toMatchObject({exit: 1});
    github.review('alice', on.pull.number, 'APPROVED', on.pull.headSha);
    expect(await review(on)).toMatchObject({exit: 0});
    expect(await bodies(on)).toEqual([expect.stringContaining('accepted by `alice` for commit')]);
    const worse = await pushed(on, text('nobody@example.com'));
    expect(await review(worse)).toMatchObject({exit: 1});
    github.review('alice', on.pull.number, 'APPROVED', worse.pull.headSha);
    expect(await review(worse)).toMatchObject({exit: 0});
    github.review('alice', on.pull.number, 'CHANGES_REQUESTED', worse.pull.headSha);
    expect(await review(worse)).toMatchObject({exit: 1});
  });

  it('is not accepted by what somebody else wrote into a comment', async () => {
    const on = await proposal(github, TWO, ONE);
    await review(on);
    await github.as('acme', 'POST', labels(on), {labels: [LABEL]});
    const [body = ''] = await bodies(on);
    const [mark = ''] = body.split('\n');
    const [, digest = ''] = /accepted commit=\w+ (changes=\w+)/.exec((await accepted(TWO, ONE))[0] ?? '') ?? [];
    expect(digest).toMatch(/^changes=[0-9a-f]{16}$/);
    const forged = `${mark}\n<!-- iam-alert-guard:accepted commit=${on.pull.headSha} ${digest} by=alice -->\n`;
    await github.as('alice', 'POST', `/repos/${github.repository}/issues/${String(on.pull.number)}/comments`, {
      body: forged,
    });
    expect(await review(on)).toMatchObject({exit: 1});
  });

  it('in the merge queue is reviewed as its pull request was, and checked by nobody', async () => {
    const on = await proposal(github, TWO, ONE);
    const refused = await queuedOn(on, {env: NOTHING});
    expect(refused).toMatchObject({exit: 1, outputs: {'review-class': 'weakens', verdict: ''}});
    expect(await bodies(on)).toEqual([]);
    await checkOut(on.workspace, on.pull.mergeSha);
    expect(await label(on, 'alice')).toMatchObject({exit: 0});
    expect(await queuedOn(on, {env: NOTHING})).toMatchObject({exit: 0, outputs: {'review-class': 'weakens'}});
    const worse = await pushed(on, text('nobody@example.com'));
    expect(await queuedOn(worse, {env: NOTHING})).toMatchObject({exit: 1});
    const better = await proposal(github, ONE, TWO);
    expect(await queuedOn(better, {env: NOTHING})).toMatchObject({exit: 0, outputs: {'review-class': 'strengthens'}});
  });

  it('is compared with its base where the checkout lies in a folder of the workspace', async () => {
    const on = await proposal(github, TWO, ONE);
    const outer = await workspace(null, {[`repo/${BASELINE_PATH}`]: ONE, 'repo/README.md': 'x'});
    await checkOut(join(outer, 'repo'), on.pull.mergeSha);
    const inside = await review({...on, workspace: outer}, {baseline: `repo/${BASELINE_PATH}`});
    expect(inside).toMatchObject({exit: 1, outputs: {'review-class': 'weakens'}});
    const [marked] = inside.annotations.filter(({name}) => name === 'error');
    expect(marked?.properties['file']).toBe(BASELINE_PATH);
    // Without a checkout that says where it begins, nothing can be compared.
    const copied = await workspace(null, {[`repo/${BASELINE_PATH}`]: ONE});
    const lost = await review({...on, workspace: copied}, {baseline: `repo/${BASELINE_PATH}`});
    expect(lost).toMatchObject({exit: 2, outputs: {}});
    expect(lost.summary).toContain('no such file');
  });

  it('is compared with the baseline that it moves', async () => {
    const base = {'alerts/old.yml': TWO, [BASELINE_PATH]: null};
    const moved = await github.pullRequest({base, head: {'alerts/old.yml': null, [BASELINE_PATH]: ONE}});
    const folder = await workspace(ONE);
    await checkOut(folder, moved.mergeSha);
    const weaker = await review({github, pull: moved, workspace: folder});
    expect(weaker).toMatchObject({exit: 1, outputs: {'review-class': 'weakens'}});
    expect(weaker.summary).toContain('alerts/old.yml');
    const same = await github.pullRequest({base, head: {'alerts/old.yml': null, [BASELINE_PATH]: TWO}});
    const copy = await workspace(TWO);
    await checkOut(copy, same.mergeSha);
    expect(await review({github, pull: same, workspace: copy})).toMatchObject({
      exit: 0,
      outputs: {'review-class': 'neutral'},
    });
    // Another file that goes is no baseline.
    const other = await github.pullRequest({
      base: {'alerts/old.yml': null, 'package.json': '{"version": "1"}', [BASELINE_PATH]: null},
      head: {'package.json': null, [BASELINE_PATH]: ONE},
    });
    const third = await workspace(ONE);
    await checkOut(third, other.mergeSha);
    expect(await review({github, pull: other, workspace: third})).toMatchObject({
      exit: 0,
      outputs: {'review-class': 'strengthens'},
    });
  });

  it('is compared with the baseline that the workflow named before, wherever that stays', async () => {
    const flow = '.github/workflows/iam.yml';
    const ref = `${github.repository}/${flow}@refs/pull/1/merge`;
    const steps = (...named: string[]): string =>
      asFile({
        on: {pull_request: {paths: [BASELINE_PATH]}},
        jobs: {review: {steps: named.map((each) => ({uses: 'acme/iam-alert-guard@v1', with: {baseline: each}}))}},
      });
    const other = '.github/other.yml';
    const run = async (base: string, head: string, file: string): Promise<StepResult> => {
      const pull = await github.pullRequest({
        base: {[flow]: base, [BASELINE_PATH]: TWO, [other]: null},
        head: {[flow]: head, [other]: file},
      });
      const folder = await workspace(TWO, {[other]: file});
      await checkOut(folder, pull.mergeSha);
      return review({github, pull, workspace: folder}, {baseline: other}, {GITHUB_WORKFLOW_REF: ref});
    };
    const weaker = await run(steps(BASELINE_PATH), steps(other), ONE);
    expect(weaker).toMatchObject({exit: 1, outputs: {'review-class': 'weakens'}});
    expect(weaker.summary).toContain(`The workflow named ${BASELINE_PATH} before`);
    // Beside the one that is still named it is new.
    expect(await run(steps(BASELINE_PATH), steps(BASELINE_PATH, other), ONE)).toMatchObject({
      exit: 0,
      outputs: {'review-class': 'strengthens'},
    });
  });

  it('is not taken for a new baseline because GitHub says 404', async () => {
    const on = await proposal(github, TWO, ONE);
    github.fail({method: 'GET', path: /\/contents\//, status: 404, message: 'Not Found'});
    const {exit, summary} = await review(on);
    expect(exit).toBe(2);
    expect(summary).toContain('gives no content');
    github.fail({method: 'GET', path: /\/git\/trees\//, status: 404, message: 'Not Found'});
    expect(await review(on)).toMatchObject({exit: 2});
  });

  it('does not follow a link out of the checkout', async () => {
    const on = await proposal(github, ONE, ONE);
    const outside = await workspace(null, {'secret.yml': 'password: hunter2\n'});
    await rm(join(on.workspace, BASELINE_PATH));
    await symlink(join(outside, 'secret.yml'), join(on.workspace, BASELINE_PATH));
    const {exit, stdout, summary} = await review(on);
    expect(exit).toBe(2);
    expect(summary).toContain('leads out of the workspace');
    expect(stdout + summary).not.toContain('hunter2');
    await rm(join(on.workspace, BASELINE_PATH));
    await writeFile(join(on.workspace, BASELINE_PATH), ONE);
    await symlink(join(outside, 'secret.yml'), join(on.workspace, 'report.json'));
    expect(await review(on, {'report-json': 'report.json'})).toMatchObject({exit: 2});
    expect(await readFile(join(outside, 'secret.yml'), 'utf8')).toBe('password: hunter2\n');
  });

  it('from a fork is reviewed, and a token that may only read costs the comment and nothing else', async () => {
    const on = await proposal(github, ONE, TWO);
    github.fail({method: 'POST', path: /\/comments$/, status: 403, message: 'Resource not accessible by integration'});
    github.fail({method: 'POST', path: /\/graphql$/, status: 403, message: 'Resource not accessible by integration'});
    const {exit, outputs, summary, log} = await review({...on, fork: true});
    expect([exit, outputs['review-class'], outputs['verdict']]).toEqual([0, 'strengthens', '']);
    expect(summary).toContain('no AWS credentials');
    expect(summary).toMatch(/got no comment: the token is not allowed to do this.*pull-requests: write/);
    expect(log.join(' ').replace(/ +/g, ' ')).toContain("'pull-requests: write'");
    expect(await commentsOn(github, on.pull.number)).toEqual([]);
  });

  it('that means the same is told where it is asked for, and begins no comment by itself', async () => {
    const on = await proposal(github, TWO, JSON.stringify({recipients: [], version: 1}));
    await writeFile(
      join(on.workspace, BASELINE_PATH),
      text('oncall@example.com', 'security@example.com').replace('version: 1', 'version: 1\nevents: iam-changes'),
    );
    expect(await review(on)).toMatchObject({exit: 0, outputs: {'review-class': 'neutral'}});
    expect(writesOn(github)).toEqual([]);
    expect(await review(on, {comment: 'never'})).toMatchObject({exit: 0});
    expect(await commentsOn(github, on.pull.number)).toEqual([]);
    expect(await review(on, {comment: 'always'})).toMatchObject({exit: 0});
    expect((await commentsOn(github, on.pull.number)).map(({body}) => body)).toEqual([
      expect.stringContaining('means the same as before'),
    ]);
    // `never` is never, though one is there.
    await writeFile(join(on.workspace, BASELINE_PATH), ONE);
    github.calm();
    expect(await review(on, {comment: 'never'})).toMatchObject({exit: 1});
    expect(writesOn(github)).toEqual([]);
  });

  it('is compared with the base that GitHub has, whatever the checkout says', async () => {
    const on = await proposal(github, TWO, ONE);
    // A checkout in which every branch has one recipient only.
    for (const name of ['ORIG_HEAD', 'FETCH_HEAD', 'refs/heads/main', 'refs/remotes/origin/main']) {
      const file = join(on.workspace, '.git', name);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, `${on.pull.headSha}\n`);
    }
    expect(await review(on, {comment: 'never'})).toMatchObject({exit: 1, outputs: {'review-class': 'weakens'}});
    const read = github.seen.filter(({path}) => path.includes('/contents/')).map(({path}) => path);
    expect(read).toEqual([expect.stringContaining(`ref=${on.pull.baseSha}`)]);
  });

  it('is compared with where it began, where its own commit is checked out and the base has gone on', async () => {
    const on = await proposal(github, ONE, `${ONE}runbook: https://wiki.example.com/alerts\n`);
    const later = await ontoBase(on, TWO);
    const classOf = async (head: string): Promise<string | undefined> => {
      await checkOut(on.workspace, head);
      return (await review(later, {comment: 'never'})).outputs['review-class'];
    };
    // The merge would hold both recipients, and this checkout of it does not: the file is the head's.
    expect(await classOf(later.pull.mergeSha)).toBe('weakens');
    for (const head of [on.pull.headSha, 'ref: refs/heads/change', 'f'.repeat(40)])
      expect([head, await classOf(head)]).toEqual([head, 'neutral']);
  });

  it('that brings a baseline strengthens, that takes it away weakens, and without any there is nothing to review', async () => {
    const brings = await review(await proposal(github, null, ONE));
    expect(brings).toMatchObject({exit: 0, outputs: {'review-class': 'strengthens'}});
    const removes = await review(await proposal(github, ONE, null));
    expect(removes).toMatchObject({exit: 1, outputs: {'review-class': 'weakens'}});
    expect(removes.summary).toContain('nobody would notice');
    const neither = await review(await proposal(github, null, null));
    expect(neither).toMatchObject({exit: 2, outputs: {}});
    expect(neither.summary).toContain('neither before this change nor after it');
  });

  it('asks of a baseline that was not valid only what it can read, and never calls its mending neutral', async () => {
    const on = await proposal(github, TWO.replace('version: 1', 'version: 1\nrecipient: 3'), TWO);
    const {exit, outputs, summary} = await review(on);
    expect([exit, outputs['review-class']]).toEqual([0, 'strengthens']);
    expect(summary).toContain('The old baseline is not valid');
  });

  it.each([
    ['an invalid baseline', 'version: 1\nrecipients: 3\nrecipient: 4\n', {}, 'recipient'],
    ['no token', ONE, {'github-token': ''}, 'no token'],
    ['a baseline outside of the repository', ONE, {baseline: '/etc/hostname'}, 'outside the repository'],
    ['a device for a baseline', ONE, {baseline: '/dev/null'}, 'it is not a file'],
    ['a folder for a baseline', ONE, {baseline: '.github'}, 'EISDIR'],
    ['inputs that do not exist', ONE, {mode: 'watch', reconcile: 'perhaps'}, 'perhaps'],
    [
      'inputs that cannot be used together',
      ONE,
      {mode: 'check', reconcile: 'true'},
      'reconcile and mode cannot be used together',
    ],
  ])('with %s ends with 2 and says why on its page', async (_, head, inputs, why) => {
    const on = await proposal(github, TWO, head);
    const {exit, summary, outputs, annotations} = await review(on, inputs);
    expect([exit, outputs]).toEqual([2, {}]);
    expect(summary).toMatch(/^## ❌ STOPPED/);
    expect(summary).toContain(why);
    expect(annotations.length).toBeGreaterThan(0);
    expect(writesOn(github)).toEqual([]);
  });

  it('in a repository that cannot be read ends with 2, never with "neutral"', async () => {
    const on = await proposal(github, TWO, ONE);
    github.fail({method: 'GET', path: /\/contents\//, status: 403});
    const {exit, summary} = await review(on);
    expect(exit).toBe(2);
    expect(summary).toContain('contents: read');
  });

  it('cannot be reviewed on another event, and never on pull_request_target', async () => {
    const on = await proposal(github, TWO, ONE);
    for (const event of ['push', 'pull_request_target']) {
      const {exit, summary} = await stepOn({
        github,
        workspace: on.workspace,
        event,
        inputs: event === 'push' ? {mode: 'review'} : {},
        env: NOTHING,
      });
      expect(exit).toBe(2);
      expect(summary).toContain('pull');
    }
    expect(writesOn(github)).toEqual([]);
  });

  it('full of what GitHub or a runner would act upon comes out as text', async () => {
    const words = HOSTILE.filter((each) => each.trim() !== '' && each.length < 500 && !/\p{Cs}/u.test(each));
    const baseline = {
      version: 1,
      events: {include: 'iam-changes', except: words.map((each) => ({detail: {userIdentity: {arn: [each]}}}))},
      recipients: [{protocol: 'https', endpoint: 'https://evil.example/@acme/security?a=%0A::error::x'}],
      runbook: 'https://evil.example/@acme/security?a=|b|&c=[d](javascript:e)',
      elsewhere: [{resource: 'arn:aws:cloudtrail:eu-west-1:999988887777:trail/org', reason: words.join(' ')}],
      waivers: words.map((reason, index) => ({
        check: 'trail-encrypted',
        reason,
        expires: '2027-03-31',
        resource: `arn:aws:cloudtrail:eu-west-1:111122223333:trail/t${String(index)}`,
      })),
    };
    const on = await proposal(github, TWO, JSON.stringify(baseline));
    const {exit, stdout, commands, summary} = await review(on, {'weakening-label': '::error::@team <b>'});
    expect([exit, summary]).toEqual([1, expect.stringContaining('WEAKENS')]);
    const [comment] = await commentsOn(github, on.pull.number);
    expect(comment?.body).toContain('evil.example');
    expect(actsIn(comment?.body ?? '')).toEqual([]);
    expect(actsIn(summary)).toEqual([]);
    inert(stdout, commands);

    // What is not even a baseline.
    const keys = Object.fromEntries(words.map((each) => [each, each]));
    await writeFile(join(on.workspace, BASELINE_PATH), JSON.stringify({version: 1, ...keys, recipients: words}));
    const refused = await review(on);
    expect(refused.exit).toBe(2);
    expect(refused.summary).toContain('evil.example');
    expect(actsIn(refused.summary)).toEqual([]);
    inert(refused.stdout, refused.commands);
  });
});

/** No command but the mask of the token and annotations of the baseline, and nothing that a reader cannot see. */
function inert(stdout: string, commands: StepResult['commands']): void {
  for (const {name, properties} of commands) {
    expect(['add-mask', 'error', 'warning', 'notice']).toContain(name);
    if (name !== 'add-mask') expect([BASELINE_PATH, undefined]).toContain(properties['file']);
  }
  expect(commands.filter(({name}) => name === 'add-mask')).toHaveLength(1);
  expect(stdout.match(/[^\n\P{Cc}]|\p{Cf}/gu) ?? []).toEqual([]);
}

describeLive('a pull request, with AWS credentials', (standIn) => {
  let github: GitHubStandIn;
  let account: Account;
  let declared: Healthy['baseline'];
  beforeAll(async () => {
    github = await startGitHub({private: true});
    account = await freshAccount(standIn);
    declared = (await buildHealthy(standIn, account)).baseline;
  });
  afterAll(() => github.close());
  beforeEach(() => github.calm());

  const review = (
    on: Proposal,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = account.env,
  ): ReturnType<typeof reviewOn> => reviewOn(on, {inputs, env});

  it('shows the plan that merging would cause, in the one comment that runs without credentials write too', async () => {
    const more = {...declared, recipients: [...recipients(declared), {protocol: 'email', endpoint: 'new@example.com'}]};
    const on = await proposal(github, asFile(declared), asFile(more));
    await standIn.control.clearCalls(account.id);
    const {exit, outputs, summary, annotations} = await review(on, {
      'report-json': 'r.json',
      'report-sarif': 'r.sarif',
    });
    // Drift does not fail a pull request: it may be its repair.
    expect([exit, outputs['verdict'], outputs['review-class']]).toEqual([0, 'drifted', 'strengthens']);
    expect(outputs['plan-digest']).toMatch(/^[0-9a-f]{64}$/);
    expect(annotations.map(({name}) => name)).not.toContain('error');
    expect(summary).toMatch(
      /^## ✅ STRENGTHENS: .*\n\nThe account as it is now, judged by this baseline: ❌ \*\*DRIFTED\*\*/,
    );
    expect((await standIn.control.calls(account.id)).filter(({mutating}) => mutating)).toEqual([]);
    const [first] = await commentsOn(github, on.pull.number);
    expect(first?.body).toContain('`Subscribe`');
    expect(first?.body).toContain(outputs['plan-digest']);
    const report = JSON.parse(await readFile(join(on.workspace, 'r.json'), 'utf8')) as Report;
    expect(report).toMatchObject({command: 'review', verdict: 'drifted', review: {class: 'strengthens'}});
    const sarif = await readFile(join(on.workspace, 'r.sarif'), 'utf8');

    // The credentials are gone, then back: the same comment, the same category.
    const without = await review(on, {'report-sarif': 'r.sarif'}, NOTHING);
    expect(without).toMatchObject({exit: 0, outputs: {verdict: ''}});
    expect((await commentsOn(github, on.pull.number)).map(({id, body}) => [id, body.includes('no AWS cred')])).toEqual([
      [first?.id, true],
    ]);
    const id = (text: string): string => /"id": "(iam-alert-guard\/[^"]*)"/.exec(text)?.[1] ?? 'none';
    expect(id(await readFile(join(on.workspace, 'r.sarif'), 'utf8'))).toBe(id(sarif));
    await review(on);
    expect((await commentsOn(github, on.pull.number)).map(({body}) => body)).toEqual([first?.body]);
  });

  it('has one comment also where nobody pins the account', async () => {
    const {account: _, ...unpinned} = {...declared, account: undefined};
    const on = await proposal(
      github,
      asFile(unpinned),
      asFile({...unpinned, recipients: recipients(declared).slice(0, 1)}),
    );
    for (const env of [account.env, NOTHING, account.env]) {
      const {outputs} = await review(on, {}, env);
      expect(outputs['review-class']).toBe('weakens');
    }
    expect(await commentsOn(github, on.pull.number)).toHaveLength(1);
    for (const env of [NOTHING, account.env, NOTHING]) await review(on, {}, env);
    expect(await commentsOn(github, on.pull.number)).toHaveLength(1);
  });

  it('tells credentials that are no good from none at all', async () => {
    const on = await proposal(github, asFile(declared), asFile({...declared, runbook: 'https://wiki.example.com/x'}));
    await standIn.control.addRules(account.id, [{op: 'GetCallerIdentity', throttle: true}]);
    const {exit, summary} = await review(on, {comment: 'never'});
    await standIn.control.clearRules(account.id);
    expect(exit).toBe(0);
    expect(summary).toMatch(/The account could not be determined \(Throttling/);
    expect(summary).not.toContain('no AWS credentials');
  });

  it('that says the same in other words says nothing of drift that was there before', async () => {
    const drifted = {
      ...declared,
      recipients: [...recipients(declared), {protocol: 'email', endpoint: 'b@example.com'}],
    };
    const on = await proposal(github, asFile(drifted), JSON.stringify(drifted));
    const {exit, outputs, summary} = await review(on);
    expect([exit, outputs['verdict'], outputs['review-class']]).toEqual([0, 'drifted', 'neutral']);
    expect(summary).toContain('DRIFTED');
    expect(writesOn(github)).toEqual([]);
  });

  it('is only reviewed where only a review is asked for', async () => {
    const on = await proposal(github, asFile(declared), asFile({...declared, runbook: 'https://wiki.example.com'}));
    await standIn.control.clearCalls(account.id);
    expect(await review(on, {mode: 'review'})).toMatchObject({
      exit: 0,
      outputs: {verdict: '', 'review-class': 'neutral'},
    });
    expect(await standIn.control.calls(account.id)).toEqual([]);
    // A check of the proposed baseline is a check: drift counts, and no comment is written. The issue is not this run's to keep.
    const checked = await review(on, {mode: 'check', 'tracking-issue': 'true'});
    expect(checked).toMatchObject({exit: 0, outputs: {verdict: 'in-sync', 'review-class': ''}});
    expect(writesOn(github)).toEqual([]);
  });

  it('is redacted everywhere in a public repository, what went wrong included', async () => {
    const open = await startGitHub({private: false});
    try {
      const more = {...declared, recipients: [...recipients(declared), {protocol: 'email', endpoint: 'x@example.com'}]};
      const on = await proposal(open, asFile(declared), asFile(more));
      const {exit, summary, stdout} = await review(on, {redact: 'auto', 'report-json': 'r.json'});
      expect(exit).toBe(0);
      const [comment] = await commentsOn(open, on.pull.number);
      const other = {...on, workspace: await workspace(asFile({...declared, account: '210987654321'}))};
      const wrong = await review(other, {redact: 'auto'});
      expect(wrong.exit).toBe(2);
      const json = await readFile(join(on.workspace, 'r.json'), 'utf8');
      for (const text of [summary, stdout, comment?.body ?? '', json, wrong.summary, wrong.stdout]) {
        expect(text).toMatch(/account-[0-9a-f]{6}/);
        expect(text).not.toContain(account.id);
        expect(text).not.toContain('210987654321');
        expect(text).not.toContain('@example.com');
      }
    } finally {
      await open.close();
    }
  });
});

function recipients(baseline: Healthy['baseline']): readonly unknown[] {
  return baseline['recipients'] as readonly unknown[];
}
