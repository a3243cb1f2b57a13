/** The words of a command line: what is known, and what is suggested where something is not. */
import {describe, expect, it} from '@jest/globals';
import {helpFor, helpForGroup} from '../../src/cli-help.js';
import {COMMANDS, type CommandName, type Option} from '../../src/cli-options.js';
import {parseCommandLine} from '../../src/cli-parse.js';
import {UsageError} from '../../src/errors.js';
import {accessRequest} from '../../src/request/access.js';
import {checkRequest, reconcileRequest} from '../../src/request/account.js';
import {asInput} from '../../src/request/raw.js';

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} [${error.hint ?? ''}]`;
    throw error;
  }
  return '';
}

const refused = (line: string): string => refusal(() => parseCommandLine(line.split(' ')));

describe('a command line', () => {
  it.each([
    ['check --baseline a.yml', 'check', {baseline: 'a.yml'}, []],
    ['pattern match --pattern p.json', 'pattern match', {pattern: 'p.json'}, []],
    ['plan --prune a b --format json', 'plan', {prune: ['a', 'b'], format: 'json'}, []],
    ['trace --event -', 'trace', {event: '-'}, []],
    ['validate a.yml b.yml', 'validate', {}, ['a.yml', 'b.yml']],
    ['init --snapshot s.json', 'init', {snapshot: 's.json'}, []],
  ])('%s', (line, command, values, operands) => {
    const parsed = parseCommandLine(line.split(' '));
    expect({...parsed, values: {...parsed.values}}).toEqual({command, values, operands});
  });

  it.each([
    ['chek', 'there is no command "chek"', 'did you mean check?'],
    ['recncile --yes', 'there is no command "recncile"', 'did you mean reconcile?'],
    ['pattern mach', 'there is no command "pattern mach"', 'did you mean pattern match?'],
    ['pattern', 'pattern needs a second word: pattern match or pattern coverage', '--help'],
    ['check --basline x', 'check has no option "--basline"', 'did you mean --baseline?'],
    ['check --failon x', 'check has no option "--failon"', 'did you mean --fail-on?'],
    ['check --fail_on=high', 'check has no option "--fail_on"', 'did you mean --fail-on?'],
    ['validate --account 1', 'validate has no option "--account"; it is an option of check, plan, reconcile', '--help'],
  ])('%s is refused', (line, message, hint) => {
    expect(refused(line)).toContain(message);
    expect(refused(line)).toContain(hint);
  });

  it('suggests nothing that is not near', () => {
    expect(refused('xyzzy')).not.toContain('did you mean');
    expect(refused('check --xyzzy')).not.toContain('did you mean');
  });
});

describe('a value', () => {
  it('is named as it was typed, with the nearest that is allowed', () => {
    expect(refusal(() => checkRequest({'fail-on': 'hgih'}))).toContain('--fail-on is "hgih"');
    expect(refusal(() => checkRequest({'fail-on': 'hgih'}))).toContain('did you mean high?');
    expect(refusal(() => checkRequest({format: 'jsn'}))).toContain('did you mean json?');
    expect(refusal(() => checkRequest({format: 'xyzzy'}))).not.toContain('did you mean');
    // The inputs of the Action have no dashes.
    expect(refusal(() => checkRequest({'fail-on': 'hgih'}, asInput))).toMatch(/^fail-on is/);
    expect(refusal(() => reconcileRequest({account: '12'}, asInput))).toMatch(/^account is "12"/);
  });

  it.each(['999999h', '25h', '86401s', '0', '0s', 'soon', '-1s'])('--timeout %s is refused', (timeout) => {
    expect(refusal(() => checkRequest({timeout}))).toContain(`--timeout is "${timeout}"`);
  });

  it.each([
    ['24h', 86_400_000],
    ['1ms', 1],
    ['90', 90_000],
  ])('--timeout %s is %d ms', (timeout, milliseconds) => expect(checkRequest({timeout}).timeout).toBe(milliseconds));

  it('of a wait may be nothing, and no longer than a day', () => {
    expect(reconcileRequest({'wait-for-confirmation': '0'}).waitForConfirmation).toBe(0);
    expect(refusal(() => reconcileRequest({'wait-for-confirmation': '999999h'}))).toContain('at most 24h');
  });
});

describe('access', () => {
  const role = 'arn:aws:iam::111122223333:role/team/iam-alert-guard-check';

  it('is that of the standard chain where nothing is said', () =>
    expect(accessRequest({})).toEqual({profile: null, region: null, assume: null}));

  it.each([
    [{profile: 'prod eu'}, {profile: 'prod eu', region: null, assume: null}],
    [{region: 'us-gov-west-1'}, {profile: null, region: 'us-gov-west-1', assume: null}],
    [{region: 'eusc-de-east-1'}, {profile: null, region: 'eusc-de-east-1', assume: null}],
    [{'assume-role': role}, {profile: null, region: null, assume: {role, externalId: null}}],
    [
      {'assume-role': role, 'external-id': 'a:b/c'},
      {profile: null, region: null, assume: {role, externalId: 'a:b/c'}},
    ],
  ])('%j', (raw, access) => expect(accessRequest(raw)).toEqual(access));

  it.each([
    [{region: 'Frankfurt'}, '--region is "Frankfurt"'],
    [{'assume-role': 'iam-alert-guard'}, '--assume-role is "iam-alert-guard"'],
    [{'assume-role': 'arn:aws:iam::111122223333:user/alice'}, '--assume-role is'],
    [{'external-id': 'abc'}, '--external-id is used with --assume-role only'],
    [{'assume-role': role, 'external-id': 'sec ret'}, '--external-id: it must be'],
  ])('%j is refused', (raw, message) => {
    expect(refusal(() => accessRequest(raw))).toContain(message);
    // It may be a secret to somebody.
    expect(refusal(() => accessRequest(raw))).not.toContain('sec ret');
  });
});

describe('help', () => {
  it.each(Object.keys(COMMANDS) as CommandName[])('%s names every option', (name) => {
    for (const [option, {refused}] of Object.entries<Option>(COMMANDS[name].options))
      expect(helpFor(name).includes(`\n  --${option} `)).toBe(refused !== true);
  });

  it('of a first word is that of all commands that begin with it', () => {
    expect(helpForGroup('pattern')).toBe(`${helpFor('pattern match')}\n${helpFor('pattern coverage')}`);
    expect(helpForGroup('check')).toBeNull();
    expect(helpForGroup('patter')).toBeNull();
  });
});
