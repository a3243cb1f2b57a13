/** Remedies: a command is a line of its own that can be pasted, with the names of what the finding is about. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {named} from '../../src/checks/shared/remedy/blanks.js';
import {asText, instructionLines, reconcileOr, withoutReconcile} from '../../src/delivery/command.js';
import {prove} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import {accountOf, judgingOf} from '../accounts/case.js';
import {BROKEN, HEALTHY} from '../accounts/tables.js';
import {unexplained} from '../support/blanks.js';
import {evaluateExample, settingFor, snapshotOf} from '../support/world.js';

/** A command with its options, as nobody could paste it out of a sentence. */
const INLINE = /\b(?:aws [a-z0-9-]+ [a-z-]+|iam-alert-guard [a-z]+|node \S+) --[a-z]/;
/** What backticks mark is marked as a command in every form. */
const unmarked = (sentence: string): string => sentence.replace(/`[^`]+`/g, '');
const COMMAND = /^(?:aws [a-z0-9-]+ [a-z-]+(?= |$)|iam-alert-guard [a-z]+|printf )/;

function wrong(text: string): string[] {
  const lines = instructionLines(text).flatMap(({text: line, isCommand}) => {
    if (!isCommand) return INLINE.test(unmarked(line)) ? [`in a sentence: ${line}`] : [];
    return !COMMAND.test(line) || /[.,;]$/.test(line) ? [`no command: ${line}`] : [];
  });
  return [...lines, ...unexplained(text)];
}

describe('a remedy of a check', () => {
  it.each(CHECKS.map((check) => [check.id, check] as const))('%s', (_, {remediation: {cli, console, terraform}}) => {
    const text = asText(cli);
    expect(text).not.toBe('');
    const commands = instructionLines(text).flatMap((line) => (line.isCommand ? [line.text] : []));
    expect(commands).toEqual(cli.run ?? []);
    expect(commands.filter((command) => !COMMAND.test(command) || /[.,;]$/.test(command))).toEqual([]);
    const sentences = [cli.say, cli.note, console, terraform].flatMap((each) => each ?? []);
    expect(sentences.filter((sentence) => INLINE.test(unmarked(sentence)))).toEqual([]);
    // A sentence before commands leads to them, one alone ends.
    expect([':', '.']).toContain((cli.say ?? '.').at(-1));
  });
});

/** Every n-th account of the tables. */
const EVERY = process.env['LONG_TESTS'] === '1' ? 5 : 60;
const ACCOUNTS = [...HEALTHY, ...BROKEN].flatMap(({cases}) => cases).filter((_, at) => at % EVERY === 0);

describe('a remedy of a finding', () => {
  it('has each command on a line of its own, with the names that are known', () => {
    const found = ACCOUNTS.flatMap((account) => {
      const judging = judgingOf(account);
      const facts = new Facts(snapshotOf(accountOf(account), judging), judging.others ?? []);
      const {findings} = assess(CHECKS, prove(settingFor(judging), facts));
      return findings.flatMap(({check, remediation}) =>
        wrong(remediation?.text ?? '').map((fault) => `${check}: ${fault}`),
      );
    });
    expect([...new Set(found)]).toEqual([]);
  });

  const fill = (command: string, resource: string, blanks = {}): string | undefined =>
    named({run: [command]}, {resource, blanks}, {eventRegion: 'us-east-1', now: '2026-11-30T09:00:00Z'}).run?.[0];

  it('names the rule, its bus and its Region', () => {
    expect(
      fill('aws events enable-rule --name RULE_NAME', 'arn:aws:events:eu-west-1:111122223333:rule/hub/alerts'),
    ).toBe('aws events enable-rule --region eu-west-1 --event-bus-name hub --name alerts');
    expect(fill('aws events enable-rule --name RULE_NAME', 'arn:aws:events:us-east-1:111122223333:rule/alerts')).toBe(
      'aws events enable-rule --region us-east-1 --name alerts',
    );
  });

  it('shows the pattern that the baseline asks for', () => {
    const check = CHECKS.find(({id}) => id === 'rule-pattern-coverage')!;
    const told = evaluateExample(check, check.bad).find(({status}) => status === 'fail');
    expect(told?.blanks?.['PATTERN']).toMatch(/^\{"source":\["aws\.iam"\]/);
  });

  it('leaves what it does not know, and a service without Regions as it is', () => {
    expect(
      fill('aws iam tag-role --role-name TEST_ROLE --tags Key=a,Value=1', 'arn:aws:sns:us-east-1:111122223333:t'),
    ).toBe('aws iam tag-role --role-name TEST_ROLE --tags Key=a,Value=1');
  });

  it('lets no name begin a command or a line of its own', () => {
    const command = fill('aws events remove-permission --statement-id SID', 'arn:aws:events:us-east-1:1:event-bus/b', {
      SID: "x'; rm -rf /\n  aws iam delete-role",
    });
    expect(command).toContain("--statement-id $'x\\'; rm -rf /\\n  aws iam delete-role'");
    expect(instructionLines(asText({run: [command ?? '']}))).toHaveLength(1);
  });

  it('says reconcile first, and a plan says only the rest', () => {
    expect(reconcileOr('  aws x y')).toBe('  iam-alert-guard reconcile\nOr by hand:\n  aws x y');
    expect(withoutReconcile(reconcileOr('  aws x y'))).toBe('  aws x y');
    expect(withoutReconcile(reconcileOr('Do it.'))).toBe('Do it.');
  });
});
