/** Completion scripts: made of the table, and answered by a real shell where there is one. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
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

/** With the reason in its name where the shell is not installed. */
const within = (shell: string): [typeof it, string] =>
  has(shell) ? [it, shell] : [it.skip as typeof it, `${shell} (skipped: not installed)`];
const [inBash, bash] = within('bash');
const [inZsh, zsh] = within('zsh');
const [inFish, fish] = within('fish');

/** What each shell offers for the last of the words, in any order. */
const OFFERS: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ['pl', ['plan']],
  ['pattern ', ['match', 'coverage']],
  ['pattern coverage --ev', ['--events']],
  ['check --fail-on ', ['critical', 'high', 'medium', 'low', 'never']],
  ['check --fail-on-', ['--fail-on-unknown']],
  ['completion z', ['zsh']],
  ['reconcile --plan-digest ', []],
];

const lines = (text: string): string[] => text.split('\n').filter((word) => word !== '');

/** What bash offers for the last of the words. */
function offered(...words: string[]): string[] {
  const script = `${completion('bash', COMMANDS)}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _iam_alert_guard; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return lines(execFileSync('bash', ['-c', script, 'bash', 'iam-alert-guard', ...words], {encoding: 'utf8'}));
}

/** https://fishshell.com/docs/current/cmds/complete.html#cmdoption-complete-C */
function offeredByFish(typed: string): string[] {
  const script = `${completion('fish', COMMANDS)}\ncomplete -C 'iam-alert-guard ${typed}'`;
  return lines(execFileSync('fish', ['-N', '-c', script], {encoding: 'utf8'})).map((line) => line.split('\t')[0] ?? '');
}

/**
 * Zsh completes only while it reads a line from a terminal. So one is started on a pseudo terminal, the Tab key is pressed, and the words that
 * reach `compadd` are printed: https://zsh.sourceforge.io/Doc/Release/Zsh-Modules.html#The-zsh_002fzpty-Module
 */
function offeredByZsh(typed: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'completion-'));
  try {
    const inside = join(folder, 'inside.zsh');
    writeFileSync(
      inside,
      `PROMPT=\nautoload -U compinit; compinit -u -D\n${completion('zsh', COMMANDS)}\n${LISTENING}`,
    );
    const answer = execFileSync('zsh', ['-f', '-c', PRESS, 'zsh', inside, `iam-alert-guard ${typed}`], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    return [...answer.matchAll(/<<(.*?)>>/g)].map(([, word]) => word ?? '');
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const LISTENING = `bindkey '^I' complete-word
zstyle ':completion:*' insert-tab false
over() { print -r -- THE-END; exit }
comppostfuncs=(over)
compadd() {
  if [[ " \${@[1,(i)(-|--)]} " == *\\ -(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi
  typeset -a hits; builtin compadd -A hits "$@"
  local each; for each in $hits; do print -r -- "<<$each>>"; done
}
print -r -- READY
`;
const PRESS = `zmodload zsh/zpty; zpty z zsh -f -i; zpty -w z "source $1"; local line all=
while zpty -r z line; do [[ $line == *READY* ]] && break; done
zpty -w z "$2"$'\\t'
while zpty -r z line; do all+=$line; [[ $line == *THE-END* ]] && break; done
print -rn -- "$all"`;

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s names every command and option', (shell) => {
    const script = completion(shell, COMMANDS);
    for (const [name, spec] of Object.entries<CommandSpec>(COMMANDS)) {
      for (const word of name.split(' ')) expect(script).toContain(word);
      for (const option of Object.keys(spec.options))
        expect(script).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
    }
  });

  inBash.each(OFFERS)(`in ${bash}: %s`, (typed, words) => expect(offered(...typed.split(' '))).toEqual(words));

  inBash('offers nothing for what is no command', () => expect(offered('nonsense', '--')).toEqual([]));

  inZsh.each(OFFERS)(`in ${zsh}: %s`, (typed, words) => expect(offeredByZsh(typed).sort()).toEqual([...words].sort()));

  inFish.each(OFFERS)(`in ${fish}: %s`, (typed, words) =>
    expect(offeredByFish(typed).sort()).toEqual([...words].sort()),
  );

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
