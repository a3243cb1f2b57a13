/** Completion scripts: made of the table, and answered by a real shell where there is one. */
import {execFileSync} from 'node:child_process';
import {describe, expect, it} from '@jest/globals';
import {COMMANDS, type CommandSpec} from '../../src/cli-options.js';
import {completion} from '../../src/commands/completion.js';

function has(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', 'true'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

const inBash = has('bash') ? it : it.skip;

/** What bash offers for the last of the words. */
function offered(...words: string[]): string[] {
  const script = `${completion('bash', COMMANDS)}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _iam_alert_guard; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const answer = execFileSync('bash', ['-c', script, 'bash', 'iam-alert-guard', ...words], {encoding: 'utf8'});
  return answer.split('\n').filter((word) => word !== '');
}

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s names every command and option', (shell) => {
    const script = completion(shell, COMMANDS);
    for (const [name, spec] of Object.entries<CommandSpec>(COMMANDS)) {
      for (const word of name.split(' ')) expect(script).toContain(word);
      for (const option of Object.keys(spec.options))
        expect(script).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
    }
  });

  inBash('offers commands, second words, options and values', () => {
    expect(offered('pl')).toEqual(['plan']);
    expect(offered('pattern', '')).toEqual(['match', 'coverage']);
    expect(offered('pattern', 'coverage', '--ev')).toEqual(['--events']);
    expect(offered('check', '--fail-on', '')).toEqual(['critical', 'high', 'medium', 'low', 'never']);
    expect(offered('check', '--fail-on-')).toEqual(['--fail-on-unknown']);
    expect(offered('completion', 'z')).toEqual(['zsh']);
    expect(offered('reconcile', '--plan-digest', '')).toEqual([]);
    expect(offered('nonsense', '--')).toEqual([]);
  });

  inBash('is no code that a text of the table could break', () => {
    const hostile = {
      "a'b": {operands: '', help: "it's `rm` $(x)", options: {"o'p": {type: 'string', value: "x'|y", help: "'"}}},
    } as const;
    for (const shell of ['bash', 'zsh'])
      expect(() => execFileSync('bash', ['-n'], {input: completion('bash', hostile), stdio: 'pipe'})).not.toThrow(
        shell,
      );
  });

  it.each([
    [undefined, 'no shell is named'],
    ['tcsh', 'no completion for "tcsh"'],
    ['toString', 'no completion'],
  ])('refuses %s', (shell, message) => expect(() => completion(shell, COMMANDS)).toThrow(message));
});
