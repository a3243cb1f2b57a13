/** A pull request whose baseline is not in the working directory: removed by the change, or only not checked out. */
import {describe, expect, it} from '@jest/globals';
import {act} from '../../src/action.js';
import {matches} from '../../src/adapters/host/glob.js';
import type {UsageError} from '../../src/errors.js';
import type {GitHub} from '../../src/ports/github.js';
import type {World} from '../../src/ports/world.js';
import {filesIn, silentHost} from '../support/outside.js';

const AT = '.github/iam-alerts.yml';
const ORG = '.github/iam-alerts.org.yml';
const BASELINE = 'version: 1\nrecipients: [{protocol: email, endpoint: a@example.com}]\n';
const FLEET = 'version: 1\nrole: check\naccounts: ["111122223333"]\nbaseline: .github/iam-alerts.yml\n';
const [BASE, HEAD, MERGE] = ['b'.repeat(40), 'a'.repeat(40), 'c'.repeat(40)];

type Tree = Readonly<Record<string, string>>;

/** Three commits: the base, the head, and GitHub's merge of the two, which holds what the head holds. */
function gitHub(base: Tree, head: Tree, known: readonly string[]): GitHub {
  const of = (commit: string): Tree | null => (known.includes(commit) ? (commit === BASE ? base : head) : null);
  const answer = <T>(value: T) => Promise.resolve({ok: true, value} as const);
  const missing = {ok: false, trouble: 'missing', note: 'No commit found'} as const;
  const part: Partial<GitHub> = {
    visibility: () => answer('private'),
    baseOf: () => answer(BASE),
    fileAt: (commit, path) => answer(of(commit)?.[path] === undefined ? null : Buffer.from(of(commit)?.[path] ?? '')),
    hasFile: async (commit, path) => {
      const tree = of(commit);
      return tree === null ? missing : answer(path in tree);
    },
    changesBetween: () => answer({gone: Object.keys(base).filter((path) => !(path in head)), altered: []}),
    approvals: () => answer([]),
    ownComment: () => answer(null),
    headOf: () => answer({sha: HEAD}),
    carriesLabel: () => answer(false),
    upsertComment: () => answer('none'),
  };
  return part as GitHub;
}

interface Given {
  /** Of the workspace. */
  readonly there?: Tree;
  readonly base?: Tree;
  readonly head?: Tree;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  /** The commits that GitHub knows. */
  readonly known?: readonly string[];
}

async function run({there = {}, base = {[AT]: BASELINE}, head = base, ...given}: Given) {
  const files = new Map(Object.entries(there).map(([path, text]) => [`/w/${path}`, text]));
  const pull = {
    number: 7,
    head: {sha: HEAD, repo: {full_name: 'acme/infra'}},
    base: {sha: BASE, ref: 'main', repo: {full_name: 'acme/infra'}},
  };
  files.set('/event.json', JSON.stringify({pull_request: pull}));
  const absolute = (path: string): string => (path.startsWith('/') ? path : `/w/${path}`);
  const memory = filesIn(files);
  const outputs: Record<string, string> = {};
  const world: World = {
    env: {
      GITHUB_EVENT_NAME: given.event ?? 'pull_request',
      GITHUB_EVENT_PATH: '/event.json',
      GITHUB_WORKSPACE: '/w',
      GITHUB_SHA: MERGE,
      GITHUB_REPOSITORY: 'acme/infra',
    },
    version: '9.9.9',
    prompt: null,
    files: {
      ...memory,
      read: (path, most) => memory.read(absolute(path), most),
      find: async (glob) => [...files.keys()].filter((path) => isLike(path, absolute(glob))),
    },
    host: {...silentHost(), output: (name, value) => void (outputs[name] = value)},
    openAws: () => {
      throw new Error('AWS is not asked');
    },
    openGitHub: async () => gitHub(base, head, given.known ?? [BASE, HEAD, MERGE]),
  };
  try {
    const exit = await act({redact: 'false', mode: 'review', ...given.inputs}, world, '/w');
    return {exit, class: outputs['review-class']};
  } catch (error) {
    const {name, message, hint} = error as UsageError;
    return {name, message, hint};
  }
}

function isLike(path: string, glob: string): boolean {
  const [names, parts] = [path.split('/'), glob.split('/')];
  return names.length === parts.length && parts.every((part, at) => matches(part, names[at] ?? ''));
}

const CHECKED_OUT = {'.git/HEAD': `${MERGE}\n`, '.git/config': '[core]\n\tbare = false\n'};
const SPARSE = {
  '.git/config': '[core]\n\tbare = false\n[extensions]\n\tworktreeConfig = true\n',
  '.git/config.worktree': '[core]\n\tsparseCheckout = true\n\tsparseCheckoutCone = true\n',
};
const inFolder = (folder: string, files: Tree): Tree =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

describe('a baseline that is in the commit and not in the working directory was not removed', () => {
  it.each<[string, Given, string, string]>([
    ['without a checkout', {}, 'the working directory holds no checkout', 'add actions/checkout before this step'],
    [
      'with another repository in a folder',
      {there: inFolder('tools', {'.git/HEAD': 'ref: refs/heads/main\n', 'README.md': 'x'})},
      'the working directory holds no checkout',
      'add actions/checkout before this step',
    ],
    [
      'with the checkout in a folder',
      {there: inFolder('infra', {...CHECKED_OUT, [AT]: BASELINE})},
      'the checkout is in the folder infra',
      `set the input baseline to infra/${AT}`,
    ],
    [
      'with the checkout two folders down, where that is sparse',
      {there: inFolder('src/infra', {...CHECKED_OUT, ...SPARSE})},
      'the checkout is in the folder src/infra',
      `set the input baseline to src/infra/${AT}`,
    ],
    [
      'with the organization file in a folder',
      {
        there: inFolder('infra', {...CHECKED_OUT, [ORG]: FLEET}),
        base: {[ORG]: FLEET, [AT]: BASELINE},
        inputs: {organization: ORG},
      },
      'the checkout is in the folder infra',
      `set the input organization to infra/${ORG}`,
    ],
    [
      'with an organization file in a folder that names it without the folder',
      {
        there: inFolder('infra', {...CHECKED_OUT, [ORG]: FLEET, [AT]: BASELINE}),
        base: {[ORG]: FLEET, [AT]: BASELINE},
        inputs: {organization: `infra/${ORG}`},
      },
      'the checkout is in the folder infra',
      `name it infra/${AT} in the organization file`,
    ],
    [
      'with a sparse checkout',
      {there: {...CHECKED_OUT, ...SPARSE, '.git/info/sparse-checkout': '/*\n!/*/\n'}},
      'the sparse checkout leaves it out',
      'add .github to the input sparse-checkout of actions/checkout',
    ],
    [
      'with a sparse checkout of an older git, and a baseline at the root',
      {
        there: {...CHECKED_OUT, '.git/config': '[core]\n\tSparseCheckout = TRUE\n'},
        base: {'alerts.yml': BASELINE},
        inputs: {baseline: 'alerts.yml'},
      },
      'the sparse checkout leaves it out',
      'add /alerts.yml to the input sparse-checkout of actions/checkout',
    ],
    [
      'with a sparse checkout in a folder, where the input names that',
      {there: inFolder('infra', {...CHECKED_OUT, ...SPARSE}), inputs: {baseline: `infra/${AT}`}},
      'the sparse checkout leaves it out',
      'add .github to the input sparse-checkout of actions/checkout',
    ],
    [
      'with a sparse checkout that holds the organization file alone',
      {
        there: {...CHECKED_OUT, ...SPARSE, [ORG]: FLEET},
        base: {[ORG]: FLEET, [AT]: BASELINE},
        inputs: {organization: ORG},
      },
      'the sparse checkout leaves it out',
      'add .github to the input sparse-checkout of actions/checkout',
    ],
    [
      'with a whole checkout of which it went before this step',
      {there: {...CHECKED_OUT, '.git/info/sparse-checkout': '/*\n'}},
      'an earlier step of this job removed it',
      'run this step directly after actions/checkout',
    ],
  ])('%s', async (_, given, why, hint) => {
    const {baseline, organization} = given.inputs ?? {};
    const own = organization === ORG && why.includes('folder') ? ORG : undefined;
    const path = baseline?.replace('infra/', '') ?? own ?? AT;
    expect(await run(given)).toEqual({
      name: 'UsageError',
      message: `the change could not be reviewed: ${path} is in commit ${MERGE.slice(0, 12)} and could not be seen, since ${why}`,
      hint,
    });
  });

  it('is looked for in the head where GitHub does not know what is checked out', async () => {
    const there = {'.git/HEAD': `${'f'.repeat(40)}\n`, '.git/config': ''};
    const found = await run({there, known: [BASE, HEAD]});
    expect(found.message).toContain(`is in commit ${HEAD.slice(0, 12)} and could not be seen`);
  });
});

describe('a baseline that is not in the commit either', () => {
  it.each<[string, Given]>([
    ['in a whole checkout', {there: CHECKED_OUT}],
    ['in a sparse checkout', {there: {...CHECKED_OUT, ...SPARSE}}],
    ['in a folder', {there: inFolder('infra', CHECKED_OUT), inputs: {baseline: `infra/${AT}`}}],
    ['without a checkout', {}],
    ['in a checkout whose commit GitHub does not know', {there: {'.git/HEAD': 'f'.repeat(40)}, known: [BASE, HEAD]}],
  ])('was removed: %s', async (_, given) => {
    expect(await run({head: {}, ...given})).toEqual({exit: 1, class: 'weakens'});
  });

  it('was removed with its organization file', async () => {
    const base = {[ORG]: FLEET, [AT]: BASELINE};
    expect(await run({base, head: {}, there: CHECKED_OUT, inputs: {organization: ORG}})).toEqual({
      exit: 1,
      class: 'weakens',
    });
  });

  it('was never there', async () => {
    const found = await run({base: {}, head: {}, there: CHECKED_OUT});
    expect(found.message).toContain('neither before this change nor after it');
  });
});

describe('a run that judges an account by a baseline that is not checked out', () => {
  it.each<[string, Tree, string]>([
    ['no checkout', {}, 'add actions/checkout before this step'],
    [
      'a checkout in a folder',
      inFolder('infra', {...CHECKED_OUT, [AT]: BASELINE}),
      `set the input baseline to infra/${AT}`,
    ],
    ['a sparse checkout', {...CHECKED_OUT, ...SPARSE}, 'add .github to the input sparse-checkout of actions/checkout'],
    ['a whole checkout', CHECKED_OUT, 'write one with: iam-alert-guard init'],
  ])('says what to do about %s', async (_, there, hint) => {
    const found = await run({there, event: 'schedule', inputs: {mode: 'check'}});
    expect(found).toMatchObject({name: 'UsageError', message: `there is no baseline at ${AT}`});
    expect(found.hint).toContain(hint);
  });
});
