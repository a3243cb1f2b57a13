/** The example workflows, and those that the documents show, against the Action as it is. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {parse} from 'yaml';
import {major, ours, repository} from '../../scripts/lib/repository.js';
import {actionlint} from './actionlint.js';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly environment?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: {readonly matrix?: {readonly account?: readonly string[]}};
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};
const OWN = `${repository}@${major}`;

const FOLDER = 'examples/workflows';
const examples = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);

/** Fenced YAML of the documents: whole workflows, and the steps of one. */
const fenced = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```ya?ml\n(.*?)^```$/gms)].map((match, index) => ({
      name: `${file}, YAML block ${String(index + 1)}`,
      text: match[1] ?? '',
    })),
  )
  .filter(({text}) => text.includes('uses:'));

const all = [...examples.map((name) => ({name, text: readFileSync(name, 'utf8')})), ...fenced];

/** A block that shows steps alone counts as a job of them. */
function jobsOf(text: string): readonly Job[] {
  const read = parse(text) as Partial<Workflow> & Job;
  return read.jobs === undefined ? [read] : Object.values(read.jobs);
}

const stepsOf = (text: string) => jobsOf(text).flatMap(({steps = []}) => steps);
const ownSteps = (text: string) => stepsOf(text).filter(({uses}) => uses?.includes('/iam-alert-guard@'));

it('there is one for each use, and README shows one', () => {
  expect(examples.map((name) => name.slice(FOLDER.length + 1)).sort()).toEqual([
    'daily-canary.yml',
    'evidence.yml',
    'many-accounts.yml',
    'organization.yml',
    'quarterly-challenge.yml',
    'reconcile.yml',
    'review.yml',
    'scheduled-check.yml',
    'weekly-history.yml',
  ]);
  expect(fenced.some(({name}) => name.startsWith('README.md'))).toBe(true);
});

describe.each(all)('$name', ({text}) => {
  it('uses this Action where it lives', () => {
    expect(ownSteps(text).map(({uses}) => uses)).toEqual(ownSteps(text).map(() => OWN));
    expect(ours(text)).toBe(text);
  });

  it('gives it inputs that it has', () => {
    const known = Object.keys(action.inputs);
    for (const step of ownSteps(text)) expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });

  it('reads outputs that it has', () => {
    const ids = ownSteps(text).flatMap(({id}) => (id === undefined ? [] : [id]));
    const read = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id]) => ids.includes(id ?? ''));
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(read.map(([, , output]) => output)));
  });

  it('pins everything else to a commit, the same everywhere', () => {
    const foreign = stepsOf(text).flatMap(({uses}) => (uses === undefined || uses === OWN ? [] : [uses]));
    expect(foreign.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    const pins = new Set(all.flatMap((each) => stepsOf(each.text).flatMap(({uses}) => uses ?? [])));
    for (const uses of foreign) {
      const [name] = uses.split('@');
      expect([...pins].filter((pin) => pin.startsWith(`${name}@`))).toEqual([uses]);
    }
  });
});

describe('whole workflows in the documents', () => {
  const whole = fenced.filter(({text}) => text.includes('jobs:'));

  it('pass actionlint, and grant nothing at the top', () => {
    expect(whole).not.toEqual([]);
    expect(actionlint(whole).flat()).toEqual([]);
    for (const {text} of whole) expect((parse(text) as {permissions?: unknown}).permissions).toEqual({});
  });
});

describe('reconcile.yml', () => {
  const {jobs, on} = parse(readFileSync(`${FOLDER}/reconcile.yml`, 'utf8')) as Workflow;
  const [plan, apply] = [jobs['plan'], jobs['apply']];
  const own = (job: Job | undefined) => job?.steps?.find(({uses}) => uses === OWN)?.with ?? {};

  it('starts only where the Action lets it', () => {
    const allowed = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch', 'workflow_call'];
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(on)));
  });

  it('reviews first, and takes the digest that was reviewed, from the same wishes', () => {
    expect(own(plan)).toMatchObject({mode: 'plan'});
    expect(plan?.environment).toBeUndefined();
    expect(apply?.environment).toBe('iam-alerts');
    expect(apply?.needs).toBe('plan');
    expect(own(apply)).toMatchObject({reconcile: true, 'plan-digest': '${{ needs.plan.outputs.digest }}'});
    expect(plan?.outputs?.['digest']).toBe('${{ steps.guard.outputs.plan-digest }}');
    expect(own(apply)['prune']).toBe(own(plan)['prune']);
  });

  it('assumes another role to write than to read', () => {
    const roles = [plan, apply].map((job) => job?.steps?.find((step) => step.with?.['role-to-assume'])?.with);
    expect(new Set(roles.map((inputs) => inputs?.['role-to-assume'])).size).toBe(2);
  });
});

describe('the roles that the examples assume', () => {
  const used = examples.flatMap((file) =>
    stepsOf(readFileSync(file, 'utf8')).map((step) => step.with?.['role-to-assume']),
  );
  const names = new Set(used.flatMap((arn) => (typeof arn === 'string' ? [arn.split('/').at(-1)] : [])));

  it('are those of examples/permissions, and so is the environment that may write', () => {
    const roles = readFileSync('examples/permissions/roles.tf', 'utf8');
    expect([...names].sort((a, b) => String(a).localeCompare(String(b)))).toEqual([
      'iam-alert-guard-canary',
      'iam-alert-guard-check',
      'iam-alert-guard-fleet',
      'iam-alert-guard-history',
      'iam-alert-guard-reconcile',
    ]);
    for (const use of ['check', 'reconcile']) expect(roles).toContain(`"iam-alert-guard-${use}"`);
    for (const use of ['canary', 'check', 'history', 'reconcile']) {
      for (const file of [`${use}.json`, `${use}-trust.json`]) {
        expect(() => JSON.parse(readFileSync(`examples/permissions/${file}`, 'utf8')) as unknown).not.toThrow();
      }
    }
    // It may do no more than assume the roles of the accounts and list them: the page says so.
    expect(readFileSync('docs/organizations.md', 'utf8')).toContain('`iam-alert-guard-fleet`');
    expect(readFileSync('examples/permissions/reconcile-trust.json', 'utf8')).toContain(':environment:iam-alerts"');
  });
});

describe('many-accounts.yml', () => {
  const {jobs} = parse(readFileSync(`${FOLDER}/many-accounts.yml`, 'utf8')) as Workflow;

  it('forgets no account of the matrix in the summary', () => {
    const accounts = jobs['check']?.strategy?.matrix?.account ?? [];
    const merge = String(
      jobs['summary']?.steps?.find(({with: inputs}) => inputs?.['mode'] === 'merge')?.with?.['reports'],
    );
    const merged = [...merge.matchAll(/reports\/(\d{12})\.json/g)].map(([, account]) => account);
    expect(accounts.length).toBeGreaterThan(1);
    expect(merged).toEqual(accounts);
  });
});

describe('organization.yml', () => {
  const {jobs} = parse(readFileSync(`${FOLDER}/organization.yml`, 'utf8')) as Workflow;
  const steps = jobs['summary']?.steps ?? [];
  const merge = steps.find(({uses}) => uses === OWN)?.with ?? {};
  const upload = steps.find(({uses}) => uses?.startsWith('actions/upload-artifact@'))?.with ?? {};
  const fetched = steps.find(({id}) => id === 'earlier')?.run ?? '';

  it('hands the reports of earlier runs to the one that adds its own to them', () => {
    expect(merge['previous']).toBe('evidence/reports/*.json');
    expect(String(merge['report-json'])).toMatch(/^evidence\/reports\/.*github\.run_id.*github\.run_attempt.*\.json$/);
    // What is fetched is unpacked where it was packed, so that a run hands on all that it was given.
    expect(fetched).toContain(`--name ${String(upload['name'])} --dir ${String(upload['path'])}\n`);
    expect(upload['path']).toBe('evidence');
  });

  it('takes no artifact of a fork or of another branch for its own', () => {
    for (const asked of ['head_repository_id == .workflow_run.repository_id', 'head_branch == env.GITHUB_REF_NAME'])
      expect(fetched).toContain(asked);
  });

  it('attests what the run itself has written, and may', () => {
    const attest = steps.find(({uses}) => uses?.startsWith('actions/attest@'))?.with ?? {};
    const subjects = String(attest['subject-path']).trim().split(/\n\s*/);
    expect(subjects).toEqual(['${{ steps.guard.outputs.report-json }}', merge['report-html']]);
    expect(jobs['summary']?.permissions).toMatchObject({
      ...{actions: 'read', attestations: 'write', 'id-token': 'write'},
    });
  });
});

describe('review.yml', () => {
  const {on, jobs} = parse(readFileSync(`${FOLDER}/review.yml`, 'utf8')) as Workflow;

  it('runs again when the label is set or taken off, and never on pull_request_target', () => {
    expect(Object.keys(on)).toEqual(['pull_request']);
    expect(on['pull_request']).toMatchObject({types: expect.arrayContaining(['labeled', 'unlabeled'])});
  });

  it('may not change an account', () => {
    expect(jobs['review']?.steps?.some((step) => step.with?.['reconcile'] !== undefined)).toBe(false);
  });
});
