/** What the command line is called by whoever started it. */
import {describe, expect, it} from '@jest/globals';
import {programName} from '../../../src/adapters/host/program.js';
import {called} from '../../../src/report/words/command/commandline.js';
import {pieces} from '../../../src/report/words/command/commandline.js';

const CWD = '/home/kim/infra';

describe('the name of the program', () => {
  it.each([
    ['a clone beside', '/home/kim/iam-alert-guard/dist/cli/index.js', {}, 'node ../iam-alert-guard/dist/cli/index.js'],
    ['a clone within', '/home/kim/infra/tools/guard/dist/cli/index.js', {}, 'node tools/guard/dist/cli/index.js'],
    ['a clone far away', '/opt/guard/dist/cli/index.js', {}, 'node /opt/guard/dist/cli/index.js'],
    ['a path with a space', '/opt/my guard/dist/cli/index.js', {}, "node '/opt/my guard/dist/cli/index.js'"],
    ['a command of the system', '/usr/local/bin/iam-alert-guard', {}, 'iam-alert-guard'],
    [
      'a package that is installed for all',
      '/usr/lib/node_modules/iam-alert-guard/dist/cli/index.js',
      {},
      'iam-alert-guard',
    ],
    ['a package of this folder', `${CWD}/node_modules/.bin/iam-alert-guard`, {}, 'npx iam-alert-guard'],
    [
      'what npx fetched',
      '/home/kim/.npm/_npx/a1/node_modules/.bin/iam-alert-guard',
      {npm_command: 'exec'},
      'npx iam-alert-guard',
    ],
  ] as const)('%s', (_, script, env, name) => {
    expect(programName({script, cwd: CWD, env})).toBe(name);
  });
});

describe('a hint', () => {
  it.each([
    ['write one with: iam-alert-guard init --force', 'write one with: npx iam-alert-guard init --force'],
    [
      'did you mean check? iam-alert-guard --help lists the commands',
      'did you mean check? npx iam-alert-guard --help lists the commands',
    ],
    ['npx iam-alert-guard plan', 'npx iam-alert-guard plan'],
    ['this is no iam-alert-guard snapshot', 'this is no iam-alert-guard snapshot'],
    ['see ../iam-alert-guard check', 'see ../iam-alert-guard check'],
  ])('%s', (hint, told) => expect(called(hint, 'npx iam-alert-guard')).toBe(told));
});

describe('a command in a sentence', () => {
  it.each(['iam-alert-guard', 'npx iam-alert-guard', 'node ../g/dist/cli/index.js', "node '/a b/dist/cli/index.js'"])(
    'by the name %s',
    (name) => {
      const code = (line: string): string[] => pieces(line).flatMap(({isCode, text}) => (isCode ? [text] : []));
      expect(code(`${name} check --help lists the options`)).toEqual([`${name} check --help`]);
      expect(code(`Run ${name} plan --baseline x.yml, then read it.`)).toEqual([`${name} plan --baseline x.yml`]);
      expect(code(`${name} reconcile --yes asks nobody`)).toEqual([`${name} reconcile --yes`]);
    },
  );
});
