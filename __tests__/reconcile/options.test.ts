import {describe, expect, it} from '@jest/globals';
import {COMMANDS} from '../../src/cli-options.js';
import {spelledOut} from '../../src/cli-parse.js';

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
});
