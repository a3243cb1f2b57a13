/** A pull request that makes its workflow name another baseline: what it is compared with, by the base version of the workflow. */
import {describe, expect, it} from '@jest/globals';
import {replacedFiles} from '../../src/commands/shared/workflow/replaced.js';
import {baselinesNamedIn} from '../../src/commands/shared/workflow/baselines.js';
import type {GitHub} from '../../src/ports/github.js';
import {looksLikeBaseline} from '../../src/review/classify.js';

const FLOW = '.github/workflows/iam.yml';
const OLD = '.github/iam-alerts.yml';
const NEW = '.github/other.yml';
const BASELINE = 'version: 1\nrecipients: [{protocol: email, endpoint: a@example.com}]\n';

type Files = Readonly<Record<string, string>>;

/** As much of GitHub as is asked: two commits. */
function gitHub(base: Files, head: Files): GitHub {
  const of = (commit: string): Files => (commit === 'base' ? base : head);
  const answer = <T>(value: T): Promise<{readonly ok: true; readonly value: T}> => Promise.resolve({ok: true, value});
  const part: Pick<GitHub, 'fileAt' | 'changesBetween'> = {
    fileAt: (commit, path) => answer(of(commit)[path] === undefined ? null : Buffer.from(of(commit)[path] ?? '')),
    changesBetween: () =>
      answer({
        gone: Object.keys(base).filter((path) => head[path] === undefined),
        altered: Object.keys(base).filter((path) => head[path] !== undefined && head[path] !== base[path]),
      }),
  };
  return part as GitHub;
}

const ENV: Readonly<Record<string, string>> = {
  GITHUB_REPOSITORY: 'acme/infra',
  GITHUB_WORKFLOW_REF: `acme/infra/${FLOW}@refs/pull/7/merge`,
  GITHUB_ACTION_REPOSITORY: 'acme/guard',
};

async function comparedWith(base: Files, head: Files, path = NEW, env = ENV): Promise<string[]> {
  const stays = {[OLD]: BASELINE};
  const found = await replacedFiles(
    gitHub({...stays, ...base}, {...stays, [NEW]: BASELINE, ...head}),
    {base: 'base', head: 'head'},
    path,
    env,
  );
  // What is no baseline is told apart where the base version is read.
  return found.filter(({bytes}) => looksLikeBaseline(bytes)).map((file) => file.path);
}

const step = (given: object | null, uses = 'acme/guard@v1'): object => ({uses, ...(given && {with: given})});
const flow = (...steps: object[]): string =>
  JSON.stringify({on: {pull_request: {paths: [OLD]}}, jobs: {review: {steps}}});
const named = (path: string): string => flow(step({baseline: path}));

describe('a workflow that names another baseline', () => {
  const matrix = (...paths: string[]): string =>
    JSON.stringify({
      jobs: {
        a: {strategy: {matrix: {file: paths}}, steps: [step({baseline: '${{ matrix.file }}'})]},
      },
    });
  const calling = (to: object): string => JSON.stringify({jobs: {a: {uses: './.github/workflows/called.yml', ...to}}});
  const ACTION = './.github/actions/alerts';
  const acting = (uses = ACTION, more: object = {}): string => flow({uses, ...more});
  const composite = (...steps: object[]): string => JSON.stringify({runs: {using: 'composite', steps}});
  const action = (path: string): Files => ({[`${ACTION.slice(2)}/action.yml`]: composite(step({baseline: path}))});
  const called = (given: object | null): Files => ({'.github/workflows/called.yml': flow(step(given))});

  it.each<[how: string, base: Files, head: Files]>([
    ['in its place', {[FLOW]: named(OLD)}, {[FLOW]: named(NEW)}],
    ['where the default was meant', {[FLOW]: flow(step(null))}, {[FLOW]: named(NEW)}],
    ['as ./', {[FLOW]: named(`./${OLD}`)}, {[FLOW]: named(`./${NEW}`)}],
    ['in a checkout in a folder', {[FLOW]: named(`repo/${OLD}`)}, {[FLOW]: named(`repo/${NEW}`)}],
    ['with the old one in a comment', {[FLOW]: named(OLD)}, {[FLOW]: `# ${OLD}\n${named(NEW)}`}],
    ['in words that hide it', {[FLOW]: named(OLD)}, {[FLOW]: named(NEW).replace('other', '\\u006fther')}],
    ['by an expression', {[FLOW]: named(OLD)}, {[FLOW]: named("${{ format('{0}', vars.FILE) }}")}],
    ['in a matrix', {[FLOW]: matrix(OLD, 'x.yml')}, {[FLOW]: matrix(NEW, 'x.yml')}],
    ['on a command line', {[FLOW]: flow({run: `npx iam-alert-guard check --baseline ${OLD}`})}, {[FLOW]: named(NEW)}],
    ['on a command line without a name', {[FLOW]: flow({run: 'npx iam-alert-guard check'})}, {[FLOW]: named(NEW)}],
    ['in what it calls', {[FLOW]: calling({}), ...called(null)}, {[FLOW]: calling({}), ...called({baseline: NEW})}],
    ['given to what it calls', {[FLOW]: calling({with: {baseline: OLD}})}, {[FLOW]: calling({with: {baseline: NEW}})}],
    ['in an action that it calls', {[FLOW]: acting(), ...action(OLD)}, {[FLOW]: acting(), ...action(NEW)}],
    [
      'in an action that another one calls',
      {[FLOW]: acting('./b'), 'b/action.yaml': composite({uses: ACTION}), ...action(OLD)},
      {[FLOW]: acting('./b'), 'b/action.yaml': composite({uses: ACTION}), ...action(NEW)},
    ],
    [
      'given to an action under another name',
      {[FLOW]: acting(ACTION, {with: {file: OLD}}), ...action('${{ inputs.file }}')},
      {[FLOW]: acting(ACTION, {with: {file: NEW}}), ...action('${{ inputs.file }}')},
    ],
    [
      'given to a workflow under another name',
      {[FLOW]: calling({with: {file: OLD}}), ...called({baseline: '${{ inputs.file }}'})},
      {[FLOW]: calling({with: {file: NEW}}), ...called({baseline: '${{ inputs.file }}'})},
    ],
    ['not a workflow any more', {[FLOW]: named(OLD)}, {[FLOW]: 'jobs: ['}],
    ['as a new workflow, the old one removed', {'.github/workflows/old.yml': named(OLD)}, {[FLOW]: named(NEW)}],
    [
      'as a new workflow, the old one emptied',
      {'.github/workflows/old.yml': named(OLD)},
      {[FLOW]: named(NEW), '.github/workflows/old.yml': flow()},
    ],
  ])('%s', async (_, base, head) => {
    expect(await comparedWith(base, head)).toEqual([OLD]);
  });

  it('that was there already and nobody named', async () => {
    expect(await comparedWith({[FLOW]: named(OLD), [NEW]: BASELINE}, {[FLOW]: named(NEW)})).toEqual([OLD]);
  });
});

describe('a workflow that names one more baseline, or the same', () => {
  it.each<[how: string, base: Files, head: Files, path?: string]>([
    ['beside the old one', {[FLOW]: named(OLD)}, {[FLOW]: flow(step({baseline: OLD}), step({baseline: NEW}))}],
    ['beside the default', {[FLOW]: flow(step(null))}, {[FLOW]: flow(step(null), step({baseline: NEW}))}],
    ['the same', {[FLOW]: named(OLD)}, {[FLOW]: flow({run: 'true'}, step({baseline: OLD}))}, OLD],
    ['the same, without its name', {[FLOW]: named(OLD)}, {[FLOW]: flow(step(null))}, OLD],
    ['named before as well', {[FLOW]: flow(step({baseline: OLD}), step({baseline: NEW}))}, {[FLOW]: named(NEW)}],
    [
      'in a new workflow',
      {'.github/workflows/old.yml': named(OLD)},
      {'.github/workflows/old.yml': named(OLD), [FLOW]: named(NEW)},
    ],
    ['the workflow has moved', {'.github/workflows/old.yml': named(NEW)}, {[FLOW]: named(NEW)}],
    ['the first of all', {}, {[FLOW]: named(NEW)}],
    ['what it named was no baseline', {[FLOW]: named('x.json'), 'x.json': '{}'}, {[FLOW]: named(NEW)}],
    ['what it named was not there', {[FLOW]: named('gone.yml')}, {[FLOW]: named(NEW)}],
    ['an organization file', {[FLOW]: flow(step({organization: 'org.yml'}))}, {[FLOW]: named(NEW)}],
    ['reports alone are merged', {[FLOW]: flow(step({mode: 'merge'}))}, {[FLOW]: named(NEW)}],
    ['another action', {[FLOW]: flow(step(null, 'actions/checkout@v6'))}, {[FLOW]: named(NEW)}],
  ])('%s', async (_, base, head, path = NEW) => {
    expect(await comparedWith(base, head, path)).toEqual([]);
  });

  it.each([
    ['of another repository', {...ENV, GITHUB_WORKFLOW_REF: `acme/shared/${FLOW}@refs/heads/main`}],
    ['that nobody names', {GITHUB_REPOSITORY: 'acme/infra'}],
  ])('a workflow %s is not asked', async (_, env) => {
    expect(await comparedWith({[FLOW]: named(OLD)}, {[FLOW]: named(NEW)}, NEW, env)).toEqual([]);
  });
});

it('workflows that call each other are walked once', async () => {
  const around = {[FLOW]: JSON.stringify({jobs: {a: {uses: `./${FLOW}`}, b: {steps: [step({baseline: OLD})]}}})};
  expect(await comparedWith(around, {[FLOW]: named(NEW)})).toEqual([OLD]);
});

it('a workflow that cannot be read here named, before the change, whatever its text holds', () => {
  const text = `jobs: [\n# ${NEW}`;
  expect([...baselinesNamedIn(text, '', 'base').baselines]).toEqual([OLD, NEW]);
  expect([...baselinesNamedIn(text, '', 'head').baselines]).toEqual([]);
});
