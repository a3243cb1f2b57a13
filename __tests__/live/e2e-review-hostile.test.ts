/** The committed bundle reviews a weakening while GitHub, the event or the checkout is not as it should be: it is never called harmless. */
import {mkdir, rename, rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';
import {runs} from '../support/runs.js';
import type {StepResult} from '../../stand-in/demo/runner.js';
import {startGitHub} from '../../stand-in/github.js';
import type {Fault, GitHubStandIn} from '../../stand-in/github.js';
import {proposal, pushed, reviewOn, stepOn, type Proposal} from '../e2e-support/on-github.js';
import {BASELINE_PATH, removeWorkspaces} from '../e2e-support/workspace.js';
removeWorkspaces();

const LABEL = 'iam-alerts: weakening accepted';
const text = (...recipients: string[]): string =>
  ['version: 1', 'recipients:', ...recipients.map((each) => `  - {protocol: email, endpoint: ${each}}`), ''].join('\n');
const ONE = text('security@example.com');
const TWO = text('security@example.com', 'oncall@example.com');
const NOTHING = {AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null', AWS_REGION: 'us-east-1'};

/** The requests of a review, and answers that none of them should have. 200: JSON of another shape. */
const PATHS: Readonly<Record<string, RegExp>> = {
  contents: /\/contents\//,
  trees: /\/git\/trees\//,
  commits: /\/commits\//,
  compare: /\/compare\//,
  pull: /\/pulls\/\d+$/,
  files: /\/pulls\/\d+\/files/,
  reviews: /\/reviews/,
  comments: /\/comments/,
  permission: /\/permission$/,
  everything: /./,
};
const STATUSES = [200, 404, 500] as const;

let github: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHub({private: true});
});
afterAll(() => github.close());
beforeEach(() => github.calm());

/** Not neutral, not stronger, and not let pass. */
function isHeld({exit, outputs}: StepResult): string {
  const said = outputs['review-class'] ?? '';
  if (said !== '' && said !== 'weakens') return `called ${said}`;
  return exit === 1 || exit === 2 ? 'held' : `exit ${String(exit)}`;
}

const review = (
  on: Proposal,
  started?: Parameters<typeof reviewOn>[1] extends infer S ? S : never,
): Promise<StepResult> => reviewOn(on, {env: NOTHING, ...started});

describe('a weakening, where GitHub answers', () => {
  let on: Proposal;
  beforeAll(async () => {
    on = await proposal(github, TWO, ONE);
  });

  const refusals = Object.keys(PATHS).flatMap((name) => STATUSES.map((status) => [status, name] as const));
  it.each(refusals.filter((_, index) => index % runs(2, 2, 1) === 0))('%d for %s', async (status, name) => {
    github.fail({method: 'GET', path: PATHS[name]!, status, message: 'no'});
    expect(isHeld(await review(on))).toBe('held');
  });

  it.each<[string, Fault]>([
    ['who may write cannot be asked', {method: 'GET', path: PATHS['permission']!, status: 200, message: 'admin'}],
    ['who may write is not found', {method: 'GET', path: PATHS['permission']!, status: 404}],
    ['the base cannot be read', {method: 'GET', path: PATHS['contents']!, status: 500}],
  ])('with the label, and %s', async (_, fault) => {
    github.fail(fault);
    const started = {action: 'labeled', label: LABEL, sender: 'mallory'};
    expect(isHeld(await review(on, {env: NOTHING, started}))).toBe('held');
  });
});

describe('a weakening, where the event or the checkout is not as it should be', () => {
  it('labelled for a commit that is not the head any more', async () => {
    const first = await proposal(github, TWO, ONE);
    const worse = await pushed(first, `${ONE}events: {exclude: ["iam:CreateUser"]}\n`);
    // The event speaks of the commit before, the checkout and GitHub of the one after it.
    const stale = {...worse, pull: {...worse.pull, headSha: first.pull.headSha}};
    const started = {action: 'labeled', label: LABEL, sender: 'alice'};
    const found = await review(stale, {env: NOTHING, started});
    expect(found.outputs['review-class'] ?? 'weakens').toMatch(/^(weakens)?$/);
    // What was accepted is that commit at most: a run of the new one is held.
    expect(isHeld(await review(worse))).toBe('held');
  });

  it.each<[string, object]>([
    ['no pull request in it', {action: 'synchronize', number: 1}],
    ['a pull request that is a text', {action: 'synchronize', number: 1, pull_request: 'x'}],
    ['a head that is its base', {}],
    ['a number that is a path', {}],
  ])('an event with %s', async (what, payload) => {
    const on = await proposal(github, TWO, ONE);
    const base = {ref: 'main', sha: on.pull.baseSha, repo: {full_name: github.repository}};
    const pull = (number: unknown, sha: string): object => ({
      ...{action: 'synchronize', number},
      pull_request: {number, base, head: {...base, ref: 'change', sha}},
    });
    const given =
      what === 'a head that is its base'
        ? pull(on.pull.number, on.pull.baseSha)
        : what === 'a number that is a path'
          ? pull('../../../x', on.pull.headSha)
          : payload;
    const found = await stepOn({
      ...{github, workspace: on.workspace, event: 'pull_request', payload: given as never},
      env: {...NOTHING, GITHUB_SHA: on.pull.mergeSha, GITHUB_REF: `refs/pull/${String(on.pull.number)}/merge`},
    });
    expect(isHeld(found)).toBe('held');
  });

  it('a baseline that is a link to another file of the checkout', async () => {
    const on = await proposal(github, TWO, ONE, {head: {'other.yml': ONE}});
    await rm(join(on.workspace, BASELINE_PATH));
    await symlink(join(on.workspace, 'other.yml'), join(on.workspace, BASELINE_PATH));
    expect(isHeld(await review(on))).toBe('held');
  });

  it.each<[string, (folder: string) => Promise<void>, string]>([
    ['no checkout', (folder) => rm(join(folder, '.git'), {recursive: true}), 'add actions/checkout before this step'],
    [
      'a checkout in a folder',
      async (folder) => {
        await mkdir(join(folder, 'infra', '.github'), {recursive: true});
        await rename(join(folder, '.git'), join(folder, 'infra/.git'));
        await writeFile(join(folder, 'infra', BASELINE_PATH), ONE);
      },
      `set the input baseline to infra/${BASELINE_PATH}`,
    ],
    [
      'a sparse checkout',
      (folder) => writeFile(join(folder, '.git/config'), '[core]\n\tsparseCheckout = true\n'),
      'add .github to the input sparse-checkout',
    ],
  ])('a baseline that is not seen: %s', async (_, leave, hint) => {
    const on = await proposal(github, TWO, ONE);
    await rm(join(on.workspace, BASELINE_PATH));
    await leave(on.workspace);
    const {exit, outputs, summary} = await review(on);
    expect([exit, outputs]).toEqual([2, {}]);
    expect(summary).toContain('could not be seen');
    expect(summary).toContain(hint);
  });

  it('a baseline that is removed', async () => {
    expect(isHeld(await review(await proposal(github, TWO, null)))).toBe('held');
  });

  it.each(['contents', 'trees', 'commits', 'compare', 'everything'])(
    'a baseline that moves and shrinks, where GitHub answers something else for %s',
    async (name) => {
      const on = await proposal(github, TWO, null, {head: {'alerts/iam.yml': ONE}});
      for (const status of [200, 404, 500] as const) {
        github.calm();
        github.fail({method: 'GET', path: PATHS[name]!, status, message: 'no'});
        expect(isHeld(await review(on, {env: NOTHING, inputs: {baseline: 'alerts/iam.yml'}}))).toBe('held');
      }
    },
  );

  it('a baseline that moves and shrinks on the way', async () => {
    const on = await proposal(github, TWO, null, {head: {'alerts/iam.yml': ONE}});
    expect(isHeld(await review(on, {env: NOTHING, inputs: {baseline: 'alerts/iam.yml'}}))).toBe('held');
  });
});
