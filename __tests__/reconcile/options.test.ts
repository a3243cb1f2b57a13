import {describe, expect, it} from '@jest/globals';
import {COMMANDS} from '../../src/cli-options.js';
import {spelledOut} from '../../src/cli-parse.js';
import {planRequest} from '../../src/request/account.js';

const {options} = COMMANDS.reconcile;

describe('--prune', () => {
  it.each([
    ['--prune a b --yes', '--prune a --prune b --yes'],
    ['--prune=a b', '--prune=a --prune b'],
    ['--yes --prune a --account 1', '--yes --prune a --account 1'],
    ['--prune a --prune b c', '--prune a --prune b --prune c'],
    ['--account 1 stray', '--account 1 stray'],
    ['--prune --yes', '--prune --yes'],
  ])('%s', (given, taken) => {
    expect(spelledOut(given.split(' '), options)).toEqual(taken.split(' '));
  });

  it('is not gathered by a command that has no such option', () => {
    expect(spelledOut(['--prune', 'a', 'b'], COMMANDS.check.options)).toEqual(['--prune', 'a', 'b']);
  });

  it.each(['stranger', 'alerts#open', 'topic/arn:aws:sns:us-east-1:111122223333:alerts'])(
    'refuses %s, which nothing can be called',
    (name) => {
      expect(() => planRequest({prune: [name]})).toThrow(`--prune is "${name}": it must be a name as a plan prints it`);
    },
  );

  it('takes what a plan prints, whether or not it is still there', () => {
    const names = ['arn:aws:sns:us-east-1:111122223333:alerts#open', 'arn:aws:s3:::logs#0123456789ab'];
    expect(planRequest({prune: names}).prune).toEqual(names);
  });
});
