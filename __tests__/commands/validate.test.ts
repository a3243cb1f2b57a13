/** `validate`: every problem of every file, without AWS. */
import {describe, expect, it} from '@jest/globals';
import {UsageError} from '../../src/errors.js';
import {validate} from '../../src/commands/validate.js';
import {validateRequest} from '../../src/request/terminal.js';
import type {Again} from '../../src/report/model/again.js';
import {NOTHING_AGAIN} from '../../src/report/words/command/again.js';
import {filesIn, silentHost} from '../support/outside.js';

const GOOD = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';
const BAD = 'version: 1\nrecipiens: []\nevents: {include: [iam:CreateUsr]}\n';
const SECRET = `${GOOD}  - {protocol: https, endpoint: https://hooks.slack.com/services/T00000000/B00000000/XyZ123abc456DEF789ghi0jk}\n`;
const FROM_ENV = `${GOOD}  - {protocol: https, endpoint-env: PAGER_URL}\n`;
const FILES = new Map([
  ['env.yml', FROM_ENV],
  ['.github/iam-alerts.yml', GOOD],
  ['good.yml', GOOD],
  ['bad.yml', BAD],
  ['worse.json', '{"version": 2}'],
  ['secret.yml', SECRET],
  ['empty.yml', ''],
]);

async function run(operands: string[], raw: Record<string, string> = {}, again: Again | null = null) {
  const [reported, logged, files] = [[] as string[], [] as string[], new Map(FILES)];
  const outside = {
    version: '9.9.9',
    env: {},
    prompt: null,
    files: filesIn(files),
    host: {
      ...silentHost(),
      report: async (text: string) => void reported.push(text),
      log: (text: string) => void logged.push(text),
    },
    openAws: () => {
      throw new Error('validate asks AWS nothing');
    },
    openGitHub: async () => null,
    ...(again === null ? {} : {again}),
  };
  const exit = await validate(validateRequest(raw, operands), outside, '/');
  return {exit, told: reported.join(''), logged, files};
}

async function problems(operands: string[], raw?: Record<string, string>): Promise<string[]> {
  const error: unknown = await run(operands, raw).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).problems.map(({path, line, message}) => `${path}:${line} ${message}`);
}

describe('validate', () => {
  it('says so where nothing is wrong; the default is the usual file', async () => {
    expect(await run([])).toMatchObject({exit: 0, told: '.github/iam-alerts.yml is valid.\n'});
    expect(await run(['good.yml', '.github/iam-alerts.yml'])).toMatchObject({
      exit: 0,
      told: 'All 2 files are valid.\n',
    });
  });

  it('lists all problems of all files, in the order of the files', async () => {
    const found = await problems(['bad.yml', 'good.yml', 'gone.yml', 'worse.json']);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^bad\.yml:2 .*recipiens/),
        expect.stringMatching(/^bad\.yml:3 .*CreateUsr/),
      ]),
    );
    expect(found.map((each) => each.split(':')[0]).filter((name, at, all) => all.indexOf(name) === at)).toEqual([
      'bad.yml',
      'gone.yml',
      'worse.json',
    ]);
  });

  it('names no option that it does not have where a file is missing', async () => {
    const error: unknown = await run(['gone.yml'], {}, NOTHING_AGAIN).catch((thrown: unknown) => thrown);
    expect((error as UsageError).problems.map(({hint}) => hint)).toEqual([
      'write one with: iam-alert-guard init --output gone.yml, or give the path of another file',
    ]);
  });

  it('has an empty file overwritten where it stands, and no other', async () => {
    const error: unknown = await run(['empty.yml'], {}, {...NOTHING_AGAIN, snapshot: ['s.json']}).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as UsageError).problems.map(({hint}) => hint)).toEqual([
      'write one with: iam-alert-guard init --output empty.yml --force --snapshot s.json',
    ]);
  });

  it('with JSON answers an object, and leaves problems to the error report', async () => {
    const {exit, told} = await run(['good.yml'], {format: 'json'});
    expect([exit, JSON.parse(told)]).toEqual([
      0,
      {schema: 'iam-alert-guard/validation/1', files: ['good.yml'], warnings: []},
    ]);
    expect(await problems(['bad.yml'], {format: 'json'})).toHaveLength(2);
  });

  it('with SARIF has a result for each problem, where it stands, and exit 2', async () => {
    const {exit, told, logged} = await run(['bad.yml'], {format: 'sarif'});
    const {runs} = JSON.parse(told) as {runs: {results: {level: string; locations: unknown[]}[]}[]};
    expect(exit).toBe(2);
    expect(runs[0]?.results).toHaveLength(2);
    expect(JSON.stringify(runs[0]?.results)).toContain('"uri":"bad.yml"');
    // Whoever reads the log sees them too.
    expect(logged).toHaveLength(2);
    expect(await run(['good.yml'], {format: 'sarif'})).toMatchObject({exit: 0, logged: []});
  });

  it('does not ask for the value of a variable, which a run has', async () => {
    expect(await run(['env.yml'])).toMatchObject({exit: 0, told: 'env.yml is valid.\n'});
  });

  it('warns of a secret without failing, and without showing it', async () => {
    const {exit, told} = await run(['secret.yml']);
    expect(exit).toBe(0);
    expect(told).toContain('secret.yml:4:');
    expect(told).toContain('warning: ');
    expect(told).not.toContain('XyZ123abc456DEF789ghi0jk');
  });

  it('writes to a file', async () => {
    const {told, files} = await run(['good.yml'], {output: 'out.txt'});
    expect([told, files.get('out.txt')]).toEqual(['', 'good.yml is valid.\n']);
  });
});

describe('validate, of organization files', () => {
  const named = (extra: string, files: [string, string][]) => {
    for (const [path, text] of [['a.org.yml', `version: 1\nrole: check\n${extra}`] as const, ...files])
      FILES.set(path, text);
  };

  it('knows one by its keys, and looks whether its baselines are there', async () => {
    named('baseline: good.yml\n', []);
    expect(await run(['a.org.yml'])).toMatchObject({exit: 0, told: 'a.org.yml is valid.\n'});
    named('baseline: nowhere.yml\nhubs: [1]\n', []);
    expect(await problems(['a.org.yml'])).toEqual(['a.org.yml:4 hubs[0] must be text, not 1']);
    named('baseline: nowhere.yml\n', []);
    expect(await problems(['a.org.yml'])).toEqual(['a.org.yml:3 there is no baseline at nowhere.yml']);
    named('baseline: pinned.yml\n', [['pinned.yml', `${GOOD}account: "111122223333"\n`]]);
    expect((await problems(['a.org.yml']))[0]).toMatch(/^a\.org\.yml:3 pinned\.yml pins account 111122223333/);
  });
});
