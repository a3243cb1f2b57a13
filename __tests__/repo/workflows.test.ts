import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {parse} from 'yaml';
import {requiredCalls} from '../../src/baseline/calls.js';
import {parseBaseline} from '../../src/baseline/parse.js';
import {actionlint} from './actionlint.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly permissions?: unknown;
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
  readonly strategy?: {readonly matrix?: Readonly<Record<string, readonly string[]>>};
}
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: {readonly group?: string};
  readonly jobs: Record<string, Job>;
}

const folders = ['.github/workflows', 'examples/workflows'];
const files = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `${folder}/${name}`)
    : [],
);
const workflow = (file: string) => parse(readFileSync(file, 'utf8')) as Workflow;
const steps = (file: string) => Object.values(workflow(file).jobs).flatMap((job) => job.steps ?? []);
const uses = (file: string) =>
  [...Object.values(workflow(file).jobs), ...steps(file)].flatMap((each) =>
    each.uses === undefined ? [] : [each.uses],
  );

/** An example shows a reader how to follow our major version; a commit of ours could not stand in a file of that commit. */
const ownMajor = /^[\w.-]+\/iam-alert-guard@v\d+$/;
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

it('there is something to lint', () => {
  expect(files).toContain('.github/workflows/ci.yml');
});

it('the description of the Action fits on its page in the Marketplace, which refuses 125 characters and more', () => {
  const {description} = parse(readFileSync('action.yml', 'utf8')) as {description: string};
  expect(description.length).toBeGreaterThan(40);
  expect(description.length).toBeLessThan(125);
});

it('actionlint finds a mistake', () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n';
  expect(actionlint([{name: 'a.yml', text}])[0]?.map(({kind}) => kind)).toEqual(['expression']);
});

it('actionlint finds none in ours', () => {
  const found = actionlint(files.map((name) => ({name, text: readFileSync(name, 'utf8')})));
  expect(Object.fromEntries(files.map((name, index) => [name, found[index]]))).toEqual(
    Object.fromEntries(files.map((name) => [name, []])),
  );
});

describe.each(files)('%s', (file) => {
  it('grants nothing at the top, and each job says what it needs', () => {
    expect(workflow(file).permissions).toEqual({});
    for (const job of Object.values(workflow(file).jobs)) expect(job.permissions).toBeDefined();
  });

  it('pins every action to a commit, and names its version beside it', () => {
    const foreign = uses(file).filter((name) => !name.startsWith('./'));
    const own = file.startsWith('examples/') ? ownMajor : /(?!)/;
    expect(foreign.filter((name) => !pinned.test(name) && !own.test(name))).toEqual([]);
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /uses:.*@[0-9a-f]{40}/.test(line));
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('ends by itself, and has one run at a time where two would meet', () => {
    const {jobs, concurrency} = workflow(file);
    expect(concurrency?.group).toBeTruthy();
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('says of every permission what it is for', () => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const granted = lines.filter((line) => /^\s+[a-z-]+: (read|write)\b/.test(line));
    expect(granted.filter((line) => !/: (read|write) # \S/.test(line))).toEqual([]);
  });

  it('leaves no token behind in the checkout', () => {
    const checkouts = steps(file).filter((step) => step.uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({'persist-credentials': false});
  });

  it('puts no expression into a shell script', () => {
    expect(steps(file).filter(({run}) => run?.includes('${{'))).toEqual([]);
  });
});

/** The paths that `examples/baselines/${{ matrix.baseline }}.yml` stands for. */
function spelledOut(path: string): string[] {
  if (!path.includes('${{ matrix.baseline }}')) return [path];
  const {jobs} = workflow('.github/workflows/dogfood.yml');
  const names = jobs['review']?.strategy?.matrix?.['baseline'] ?? [];
  expect(names).not.toEqual([]);
  return names.map((name) => path.replace('${{ matrix.baseline }}', name));
}

/** actionlint in this form does not open action.yml, so it cannot tell. */
describe('a workflow that uses this Action from the checkout', () => {
  const own = files.flatMap((file) => steps(file)).filter((step) => step.uses === './');

  it('exists', () => {
    expect(own).not.toEqual([]);
  });

  it('gives it inputs that it has, and files that are there', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as {inputs: Record<string, unknown>};
    for (const {with: inputs = {}} of own) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      for (const key of ['baseline', 'snapshot']) {
        if (!(key in inputs)) continue;
        for (const path of spelledOut(String(inputs[key]))) expect([path, existsSync(path)]).toEqual([path, true]);
      }
    }
  });
});

it('the dogfood expects as many calls as its baseline requires', () => {
  const parsed = parseBaseline(readFileSync('.github/dogfood/iam-alerts.yml'), 'iam-alerts.yml', {
    env: () => undefined,
  });
  if (!parsed.ok) throw new Error('not a baseline');
  const expected = `success in-sync ${String(requiredCalls(parsed.baseline).calls.length)}`;
  expect(readFileSync('.github/workflows/dogfood.yml', 'utf8')).toContain(`'${expected}'`);
});

it('no job that may sign or write runs install scripts', () => {
  for (const file of files.filter((each) => each.startsWith('.github/'))) {
    for (const {permissions, steps: own = []} of Object.values(workflow(file).jobs)) {
      const powerful = /id-token: write|contents: write|"(?:id-token|contents)":"write"/.test(
        JSON.stringify(permissions),
      );
      const installs = own.flatMap(({run}) => (run !== undefined && /npm (?:ci|install)\b/.test(run) ? [run] : []));
      if (powerful)
        for (const run of installs) expect([file, run]).toEqual([file, expect.stringContaining('--ignore-scripts')]);
    }
  }
});
