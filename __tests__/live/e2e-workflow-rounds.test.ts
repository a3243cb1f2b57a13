/**
 * Rounds of workflow runs played against the committed bundle: what starts a run, what it is of, and what others do meanwhile. What is right
 * was written down first, from what the Action promises. `LONG_TESTS=1` plays all; otherwise every thirteenth, and those that once went wrong.
 */
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from '@jest/globals';
import {BOT, STRANGER, startGitHub, type GitHubStandIn} from '../../stand-in/github.js';
import type {StepResult} from '../../stand-in/demo/runner.js';
import {
  checkOut,
  commentsOn,
  proposal,
  pushed,
  queuedOn,
  reviewOn,
  stepOn,
  trackedOn,
  writesOn,
  type Proposal,
} from '../e2e-support/on-github.js';
import {asFile, BASELINE_PATH, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {actsIn} from '../report/hostile.js';
import {runs} from '../support/runs.js';

removeWorkspaces();

const LABEL = 'iam-alerts: weakening accepted';
const NOTHING = {AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null', AWS_REGION: 'us-east-1'};
const text = (...recipients: string[]): string =>
  ['version: 1', 'recipients:', ...recipients.map((each) => `  - {protocol: email, endpoint: ${each}}`), ''].join('\n');
const ONE = text('security@example.com');
const TWO = text('security@example.com', 'oncall@example.com');
const organization = (more: object): string =>
  asFile({version: 1, organization: 'o-a1b2c3d4e5', role: 'guard', ...more});

let github: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHub({private: true});
});
afterAll(() => github.close());
beforeEach(() => github.calm());

type Inputs = Readonly<Record<string, string>>;
type Play = () => Promise<StepResult>;
/** What the step ends with and says of the change; null: it says nothing of it. */
type Right = readonly [exit: number, kind: string | null, more?: (found: StepResult) => void | Promise<void>];
/** `once`: this went wrong when it was played first. */
type Round = readonly [name: string, play: Play, right: Right, when?: 'once'];

const review = (on: Proposal, inputs: Inputs = {}, env: Inputs = {}): Promise<StepResult> =>
  reviewOn(on, {inputs, env: {...NOTHING, ...env}});
/** The same pull request by another event, or with a payload of its own. */
const started = (
  on: Proposal,
  event: string,
  payload: object = {},
  inputs: Inputs = {},
  env: Inputs = {},
): Promise<StepResult> => {
  const repo = {full_name: on.github.repository};
  const pull_request = {
    number: on.pull.number,
    head: {ref: 'change', sha: on.pull.headSha, repo},
    base: {ref: 'main', sha: on.pull.baseSha, repo},
  };
  return stepOn({
    github: on.github,
    workspace: on.workspace,
    event,
    payload: {action: 'submitted', pull_request, sender: {login: 'alice'}, ...payload},
    inputs,
    env: {
      ...NOTHING,
      GITHUB_SHA: on.pull.mergeSha,
      GITHUB_REF: `refs/pull/${String(on.pull.number)}/merge`,
      ...env,
    },
  });
};
const labels = (on: Proposal): string => `/repos/${github.repository}/issues/${String(on.pull.number)}/labels`;
const label = async (on: Proposal, sender: string, name: string = LABEL): Promise<StepResult> => {
  await github.as('acme', 'POST', labels(on), {labels: [name]});
  return reviewOn(on, {
    env: NOTHING,
    inputs: {'weakening-label': name},
    started: {action: 'labeled', label: name, sender},
  });
};
const unlabel = (on: Proposal): Promise<unknown> =>
  github.as('acme', 'DELETE', `${labels(on)}/${encodeURIComponent(LABEL)}`);
const bodies = async (on: Proposal): Promise<string[]> =>
  (await commentsOn(github, on.pull.number)).map(({body}) => body);
const weaker = (): Promise<Proposal> => proposal(github, TWO, ONE);

const FLOW = '.github/workflows/iam.yml';
const workflow = (step: object): string => asFile({on: {pull_request: {}}, jobs: {review: {steps: [step]}}});
const named = (given: object): string => workflow({uses: 'acme/iam-alert-guard@v1', with: given});
/** A pull request of these files, its checkout, and the workflow that runs on it. */
async function change(
  base: Readonly<Record<string, string | null>>,
  head: Readonly<Record<string, string | null>>,
): Promise<Proposal> {
  const pull = await github.pullRequest({base: {[BASELINE_PATH]: null, 'org.yml': null, ...base}, head});
  const there = Object.entries({...base, ...head}).filter((each): each is [string, string] => each[1] !== null);
  const folder = await workspace(null, Object.fromEntries(there));
  await checkOut(folder, pull.mergeSha);
  return {github, pull, workspace: folder};
}
const FLOW_REF = (): Inputs => ({GITHUB_WORKFLOW_REF: `${github.repository}/${FLOW}@refs/pull/1/merge`});

let paths = 0;
/** A run of a branch, with the tracking issue asked for and no credentials: its state is unknown, by a denial. */
async function tracking(
  event: string,
  ref: string,
  inputs: Inputs = {},
  payload: object = {},
): Promise<StepResult & {issues: number}> {
  const path = `alerts/${String(++paths)}.yml`;
  const folder = await workspace(null, {[path]: ONE});
  const found = await stepOn({
    github,
    workspace: folder,
    event,
    payload: payload as never,
    inputs: {baseline: path, 'tracking-issue': 'true', ...inputs},
    env: {...NOTHING, GITHUB_REF: ref},
  });
  const issues = (await trackedOn(github)).filter(({title}) => title.endsWith(path)).length;
  return {...found, issues};
}
const tracks = (issues: number) => (found: StepResult) => {
  expect((found as StepResult & {issues: number}).issues).toBe(issues);
  if (issues === 0) expect(writesOn(github)).toEqual([]);
};
const silent = (): void => {
  expect(writesOn(github)).toEqual([]);
};

const BY_TRIGGER: readonly Round[] = [
  ...(['opened', 'reopened', 'edited', 'ready_for_review', 'unlabeled'] as const).map((action): Round => [
    `pull_request ${action}`,
    async () => reviewOn(await weaker(), {env: NOTHING, started: {action}}),
    [1, 'weakens'],
  ]),
  [
    'a review that somebody submitted',
    async () => started(await weaker(), 'pull_request_review'),
    [1, 'weakens'],
    'once',
  ],
  [
    'the approval of this commit, by the run that it starts',
    async () => {
      const on = await weaker();
      github.review('alice', on.pull.number, 'APPROVED', on.pull.headSha);
      return started(on, 'pull_request_review');
    },
    [0, 'weakens', ({summary}) => expect(summary).toContain('accepted by')],
    'once',
  ],
  [
    'the approval by somebody who may not write',
    async () => {
      const on = await weaker();
      github.review(STRANGER, on.pull.number, 'APPROVED', on.pull.headSha);
      return started(on, 'pull_request_review');
    },
    [1, 'weakens'],
  ],
  [
    'a remark in a review',
    async () => started(await weaker(), 'pull_request_review_comment', {action: 'created'}),
    [1, 'weakens'],
  ],
  [
    'a label that comes with a review is none that was set',
    async () => {
      const on = await weaker();
      await github.as('acme', 'POST', labels(on), {labels: [LABEL]});
      return started(on, 'pull_request_review', {action: 'labeled', label: {name: LABEL}});
    },
    [1, 'weakens'],
  ],
  [
    'a queue branch whose name tells no pull request',
    async () => {
      const on = await weaker();
      return started(on, 'merge_group', {
        merge_group: {head_sha: on.pull.mergeSha, base_sha: on.pull.baseSha, head_ref: 'refs/heads/x'},
      });
    },
    [2, null],
  ],
  [
    'the queue, where the head cannot be asked for',
    async () => {
      const on = await weaker();
      github.review('alice', on.pull.number, 'APPROVED', on.pull.headSha);
      github.fail({method: 'GET', path: /\/pulls\/\d+$/, status: 403});
      return queuedOn(on, {env: NOTHING});
    },
    [1, 'weakens'],
  ],
  ['pull_request_target', async () => started(await weaker(), 'pull_request_target'), [2, null]],
  [
    'a reconcile asked for by a review',
    async () => started(await weaker(), 'pull_request_review', {}, {reconcile: 'true'}),
    [2, null, silent],
  ],
  [
    'a fork that is gone',
    async () => {
      const on = await weaker();
      const base = {ref: 'main', sha: on.pull.baseSha, repo: {full_name: github.repository}};
      const pull_request = {number: on.pull.number, base, head: {ref: 'change', sha: on.pull.headSha, repo: null}};
      return started(on, 'pull_request', {action: 'synchronize', pull_request});
    },
    [1, 'weakens'],
  ],
  [
    'Dependabot, whose token may only read',
    async () => {
      github.fail({
        method: 'POST',
        path: /\/(?:comments|graphql)$/,
        status: 403,
        message: 'Resource not accessible by integration',
      });
      return review(await weaker(), {}, {GITHUB_ACTOR: 'dependabot[bot]'});
    },
    [1, 'weakens', ({summary}) => expect(summary).toContain('got no comment')],
  ],
];

const BY_BRANCH: readonly Round[] = [
  ['a schedule', () => tracking('schedule', 'refs/heads/main'), [3, null, tracks(1)]],
  ['a push to the default branch', () => tracking('push', 'refs/heads/main'), [3, null, tracks(1)]],
  ['a push to another branch', () => tracking('push', 'refs/heads/feature'), [3, null, tracks(0)], 'once'],
  ['a tag', () => tracking('push', 'refs/tags/v1'), [3, null, tracks(0)]],
  [
    'a branch that somebody chose by hand',
    () => tracking('workflow_dispatch', 'refs/heads/feature'),
    [3, null, tracks(0)],
  ],
  [
    'a branch that is allowed',
    () => tracking('workflow_dispatch', 'refs/heads/live', {'allow-ref': 'live'}),
    [3, null, tracks(1)],
  ],
  [
    'another default branch',
    () => tracking('push', 'refs/heads/trunk', {}, {repository: {default_branch: 'trunk', private: true}}),
    [3, null, tracks(1)],
  ],
  ['a plan of another branch', () => tracking('push', 'refs/heads/feature', {mode: 'plan'}), [3, null, tracks(0)]],
  [
    'a check of what a pull request proposes, after its review',
    () => tracking('pull_request_review', 'refs/pull/1/merge', {mode: 'check'}),
    [3, null, tracks(0)],
  ],
];

const BY_OTHERS: readonly Round[] = [
  [
    'a run of an older commit that ends last',
    async () => {
      const on = await proposal(
        github,
        TWO,
        TWO.replace('version: 1', 'version: 1\nrunbook: https://wiki.example.com/a'),
      );
      const worse = await pushed(on, ONE);
      await review(worse);
      const old = {...on, workspace: await workspace(TWO)};
      await checkOut(old.workspace, on.pull.mergeSha);
      const late = await review(old, {comment: 'always'});
      expect(await bodies(worse)).toEqual([expect.stringContaining('would no longer be alerted')]);
      return late;
    },
    [0, 'neutral'],
    'once',
  ],
  [
    'the run of a label, started again after a push',
    async () => {
      const on = await weaker();
      expect((await label(on, 'alice')).exit).toBe(0);
      const worse = await pushed(on, text('nobody@example.com'));
      expect((await review(worse)).exit).toBe(1);
      const old = {...on, workspace: await workspace(ONE)};
      await checkOut(old.workspace, on.pull.mergeSha);
      await reviewOn(old, {env: NOTHING, started: {action: 'labeled', label: LABEL, sender: 'alice'}});
      return review(worse);
    },
    [1, 'weakens'],
  ],
  [
    'a label that another one sets again after it was taken off',
    async () => {
      const on = await weaker();
      expect((await label(on, 'alice')).exit).toBe(0);
      await unlabel(on);
      expect((await label(on, STRANGER)).exit).toBe(1);
      return review(on);
    },
    [1, 'weakens'],
  ],
  ['a label set by nobody that GitHub knows', async () => label(await weaker(), 'ghost'), [1, 'weakens']],
  [
    'a label in other letters',
    async () => {
      const on = await weaker();
      await github.as('acme', 'POST', labels(on), {labels: [LABEL.toUpperCase()]});
      return reviewOn(on, {env: NOTHING, started: {action: 'labeled', label: LABEL.toUpperCase(), sender: 'alice'}});
    },
    [0, 'weakens'],
  ],
  [
    'a label that is markup',
    async () => label(await weaker(), STRANGER, '](https://evil.example) @acme/all <img src=x>'),
    [
      1,
      'weakens',
      async ({summary}) => {
        expect(actsIn(summary)).toEqual([]);
      },
    ],
  ],
  [
    'an approval that was dismissed',
    async () => {
      const on = await weaker();
      github.review('alice', on.pull.number, 'APPROVED', on.pull.headSha);
      github.review('alice', on.pull.number, 'DISMISSED', on.pull.headSha);
      return review(on);
    },
    [1, 'weakens'],
  ],
  [
    'an approval, and a remark after it',
    async () => {
      const on = await weaker();
      github.review('alice', on.pull.number, 'APPROVED', on.pull.headSha);
      github.review('alice', on.pull.number, 'COMMENTED', on.pull.headSha);
      return review(on);
    },
    [0, 'weakens'],
  ],
  [
    'an approval of an older commit',
    async () => {
      const on = await weaker();
      github.review('alice', on.pull.number, 'APPROVED', on.pull.headSha);
      return review(await pushed(on, text('nobody@example.com')));
    },
    [1, 'weakens'],
  ],
  [
    'two runs that begin the comment at once',
    async () => {
      const on = await weaker();
      github.meet(2, 'POST', /\/comments$/);
      const [first] = await Promise.all([review(on), review(on)]);
      expect(await bodies(on)).toHaveLength(1);
      return first;
    },
    [1, 'weakens'],
  ],
  [
    'a stranger who writes a comment with our first line',
    async () => {
      const on = await weaker();
      await review(on);
      const [body = ''] = await bodies(on);
      const own = await commentsOn(github, on.pull.number);
      await github.as(BOT, 'DELETE', `/repos/${github.repository}/issues/comments/${String(own[0]?.id)}`);
      await github.as('alice', 'POST', `/repos/${github.repository}/issues/${String(on.pull.number)}/comments`, {body});
      const found = await review(on);
      const all = await commentsOn(github, on.pull.number);
      expect(all.map(({user}) => user.login).sort()).toEqual(['alice', BOT]);
      return found;
    },
    [1, 'weakens'],
  ],
];

const BY_FILES: readonly Round[] = [
  [
    'a name that a URL would break',
    async () => {
      const path = 'alerts/a b#c?d%41&é.yml';
      return review(await change({[path]: TWO}, {[path]: ONE}), {baseline: path});
    },
    [1, 'weakens'],
  ],
  [
    'a path with dots in it',
    async () => review(await weaker(), {baseline: `./docs/../${BASELINE_PATH}`}),
    [1, 'weakens'],
  ],
  [
    'an absolute path',
    async () => {
      const on = await weaker();
      return review(on, {baseline: join(on.workspace, BASELINE_PATH)});
    },
    [1, 'weakens', ({annotations}) => expect(annotations[0]?.properties['file']).toBe(BASELINE_PATH)],
  ],
  ['other letters in the path', async () => review(await weaker(), {baseline: BASELINE_PATH.toUpperCase()}), [2, null]],
  [
    'a page in the place of the file',
    async () => {
      const on = await weaker();
      github.fail({
        method: 'GET',
        path: /\/contents\//,
        status: 200,
        message: '<html>',
        headers: {'content-type': 'text/html'},
      });
      return review(on);
    },
    [2, null],
  ],
  [
    'two baselines of one name',
    async () => {
      const on = await change({'a/iam.yml': TWO, 'b/iam.yml': TWO}, {'a/iam.yml': ONE, 'b/iam.yml': ONE});
      await review(on, {baseline: 'a/iam.yml'});
      const found = await review(on, {baseline: 'b/iam.yml'});
      expect(new Set((await bodies(on)).map((body) => body.split('\n')[0])).size).toBe(2);
      return found;
    },
    [1, 'weakens'],
  ],
  [
    'a baseline that goes, beside one of another team that comes',
    async () =>
      review(await change({'a/iam.yml': TWO}, {'a/iam.yml': null, 'b/iam.yml': ONE}), {baseline: 'b/iam.yml'}),
    [1, 'weakens'],
  ],
  [
    'a baseline that becomes another format',
    async () =>
      review(
        await change(
          {'iam.yml': TWO},
          {
            'iam.yml': null,
            'iam.json': asFile({version: 1, recipients: [{protocol: 'email', endpoint: 'security@example.com'}]}),
          },
        ),
        {baseline: 'iam.json'},
      ),
    [1, 'weakens'],
  ],
  [
    'an action of the repository that names another file',
    async () => {
      const action = '.github/actions/alerts/action.yml';
      const runsOn = (baseline: string): string =>
        asFile({name: 'x', runs: {using: 'composite', steps: [{uses: 'acme/iam-alert-guard@v1', with: {baseline}}]}});
      const flow = workflow({uses: './.github/actions/alerts'});
      const on = await change(
        {[FLOW]: flow, [action]: runsOn('iam.yml'), 'iam.yml': TWO},
        {[action]: runsOn('less.yml'), 'less.yml': ONE},
      );
      return review(on, {baseline: 'less.yml'}, FLOW_REF());
    },
    [1, 'weakens'],
    'once',
  ],
  [
    'a workflow that names one baseline where it named an organization',
    async () => {
      const on = await change(
        {
          [FLOW]: named({organization: 'org.yml'}),
          'org.yml': organization({accounts: 'all', baseline: 'iam.yml'}),
          'iam.yml': TWO,
        },
        {[FLOW]: named({baseline: 'less.yml'}), 'less.yml': ONE},
      );
      return review(on, {baseline: 'less.yml'}, FLOW_REF());
    },
    [1, 'weakens'],
    'once',
  ],
  [
    'a workflow that names an organization where it named one baseline',
    async () => {
      const on = await change(
        {[FLOW]: named({baseline: 'iam.yml'}), 'iam.yml': TWO},
        {
          [FLOW]: named({organization: 'org.yml'}),
          'org.yml': organization({accounts: ['111122223333'], baseline: 'less.yml'}),
          'less.yml': ONE,
        },
      );
      return review(on, {organization: 'org.yml'}, FLOW_REF());
    },
    [1, 'weakens'],
    'once',
  ],
  [
    'the same, of an organization that takes the baseline over',
    async () => {
      const on = await change(
        {[FLOW]: named({baseline: 'iam.yml'}), 'iam.yml': TWO},
        {[FLOW]: named({organization: 'org.yml'}), 'org.yml': organization({accounts: 'all', baseline: 'iam.yml'})},
      );
      return review(on, {organization: 'org.yml'}, FLOW_REF());
    },
    [0, 'strengthens'],
  ],
  [
    'an organization of fewer accounts',
    async () => {
      const file = (accounts: string[]): string => organization({accounts, baseline: 'iam.yml'});
      const on = await change(
        {'org.yml': file(['111122223333', '222233334444']), 'iam.yml': TWO},
        {'org.yml': file(['111122223333'])},
      );
      return review(on, {organization: 'org.yml'});
    },
    [1, 'weakens'],
  ],
  [
    'a baseline of an organization',
    async () => {
      const on = await change(
        {'org.yml': organization({accounts: 'all', baseline: 'iam.yml'}), 'iam.yml': TWO},
        {'iam.yml': ONE},
      );
      return review(on, {organization: 'org.yml'});
    },
    [1, 'weakens'],
  ],
  [
    'an organization file that goes',
    async () => {
      const on = await change(
        {'org.yml': organization({accounts: 'all', baseline: 'iam.yml'}), 'iam.yml': TWO},
        {'org.yml': null},
      );
      return review(on, {organization: 'org.yml'});
    },
    [1, 'weakens'],
  ],
  [
    'an organization file that moves, with fewer accounts',
    async () => {
      const file = (accounts: string[]): string => organization({accounts, baseline: 'iam.yml'});
      const on = await change(
        {'org.yml': file(['111122223333', '222233334444']), 'iam.yml': TWO},
        {'org.yml': null, 'fleet.yml': file(['111122223333'])},
      );
      return review(on, {organization: 'fleet.yml'});
    },
    [1, 'weakens'],
  ],
];

const every = runs(13, 13, 1);
const chosen = (rounds: readonly Round[]): Round[] =>
  rounds.filter(([, , , once], index) => once === 'once' || index % every === 0);

describe.each([
  ['started by', BY_TRIGGER],
  ['with an issue to keep, by', BY_BRANCH],
  ['beside', BY_OTHERS],
  ['of', BY_FILES],
])('a run %s', (_, rounds) => {
  it.each(chosen(rounds).map(([name, play, right]) => [name, play, right] as const))(
    '%s',
    async (_name, play, [exit, kind, more]) => {
      const found = await play();
      expect([found.exit, found.outputs['review-class'] || null]).toEqual([exit, kind]);
      expect(found.annotations.some(({data}) => /internal error|defect/i.test(data))).toBe(false);
      await more?.(found);
    },
  );
});
