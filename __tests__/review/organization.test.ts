import {describe, expect, it} from '@jest/globals';
import {baselinesOf, reviewOrganizations} from '../../src/review/organization.js';
import type {ReviewFile} from '../../src/review/classify.js';

const [A, B, C] = ['111122223333', '444455556666', '777788889999'] as const;
const MAIL = '{protocol: email, endpoint: secops@example.com}';
const baseline = (...lines: string[]): string => `version: 1\nrecipients: [${MAIL}]\n${lines.join('\n')}\n`;
const FILES: Readonly<Record<string, string>> = {
  'shared.yml': baseline(),
  'same.yml': `recipients:\n  - ${MAIL}\nversion: 1\n`,
  'weak.yml': baseline('events: {exclude: [iam:TagRole]}'),
  'strong.yml': baseline('trail: {log-file-validation: true}'),
  'broken.yml': 'version: 1\n',
};

function review(old: string | null, head: string | null): {class: string; told: string[]; notes: readonly string[]} {
  const version = (text: string | null, path: string) => {
    if (text === null) return null;
    const file = {bytes: `version: 1\n${text}\n`, path};
    const named = baselinesOf(file).flatMap((each): [string, ReviewFile][] =>
      FILES[each] === undefined ? [] : [[each, {bytes: FILES[each], path: each}]],
    );
    return {file, baselines: new Map(named)};
  };
  const found = reviewOrganizations(version(old, 'old.yml'), version(head, 'new.yml'));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const told = found.review.changes.map(
    ({class: kind, path, effect, location}) => `${kind} ${path} @ ${location.path}:${String(location.line)} ${effect}`,
  );
  return {class: found.review.class, told, notes: found.notes};
}

const file = (...lines: string[]): string => ['role: check', 'baseline: shared.yml', ...lines].join('\n');

describe('the review of an organization file', () => {
  it.each([
    ['a list in another order', file(`accounts: ["${A}", "${B}"]`), file(`accounts: ["${B}", "${A}"]`)],
    ['a default written out', file(), file('accounts: all', 'hubs: []')],
    [
      'an exclusion in another order',
      file(`accounts: {exclude: ["${A}", "${B}"]}`),
      file(`accounts: {exclude: ["${B}", "${A}"]}`),
    ],
  ])('finds no change in %s', (_, old, head) => {
    expect(review(old, head)).toMatchObject({class: 'neutral', told: []});
    expect(review(head, old)).toMatchObject({class: 'neutral', told: []});
  });

  it.each([
    [
      file(`accounts: ["${A}", "${B}"]`),
      file(`accounts: ["${A}"]`),
      `weakens accounts[1] @ old.yml:4 account ${B} would no longer be looked at`,
    ],
    [
      file(),
      file(`accounts: {exclude: ["${A}"]}`),
      `weakens accounts.exclude[0] @ new.yml:4 account ${A} would no longer be looked at`,
    ],
    [
      file(),
      file(`accounts: ["${A}"]`),
      'weakens accounts @ new.yml:4 1 account would be looked at, instead of all accounts: which of them are left is not known here',
    ],
    [
      file('accounts: {units: [r-ab12]}'),
      file('accounts: {units: [ou-ab12-34cdefgh]}'),
      'weakens accounts.units[0] @ old.yml:4 the accounts of r-ab12 would no longer be looked at',
    ],
    [
      file('accounts: {units: [r-ab12]}'),
      file(`accounts: {units: [r-ab12], exclude: ["${A}"]}`),
      `weakens accounts.exclude[0] @ new.yml:4 account ${A} would no longer be looked at`,
    ],
    [
      file(`hubs: ["${A}"]`),
      file(),
      `weakens hubs[0] @ old.yml:4 what members forward to ${A} would no longer be proven`,
    ],
    [
      file('organization: o-a1b2c3d4e5'),
      file(),
      'weakens organization @ old.yml:4 the organization need no longer be "o-a1b2c3d4e5"',
    ],
    [
      file(),
      file(`overrides: {"${A}": weak.yml}`),
      `weakens overrides["${A}"] @ new.yml:4 account ${A} would be judged by "weak.yml" instead of "shared.yml": \`TagRole\` would no longer alert`,
    ],
    [
      file(),
      file(`overrides: {"${A}": gone.yml}`),
      `weakens overrides["${A}"] @ new.yml:4 account ${A} would be judged by "gone.yml" instead of "shared.yml"; there is no "gone.yml" to compare`,
    ],
  ])('weakens: %#', (old, head, told) => {
    const found = review(old, head);
    expect(found.class).toBe('weakens');
    expect(found.told[0]?.slice(0, told.length)).toBe(told);
  });

  it.each([
    [file(), file('accounts: {units: [r-ab12]}')],
    [file('accounts: {units: [ou-ab12-34cdefgh, r-ab12]}'), file('accounts: {units: [r-ab12]}')],
    // Every account has a baseline of its own: the shared one judges nobody.
    [
      `role: check\nbaseline: shared.yml\naccounts: ["${A}"]\noverrides: {"${A}": same.yml}`,
      `role: check\nbaseline: weak.yml\naccounts: ["${A}"]\noverrides: {"${A}": same.yml}`,
    ],
  ])('leaves out nobody: %#', (old, head) => {
    expect(review(old, head).told.filter((told) => told.startsWith('weakens'))).toEqual([]);
  });

  it.each([
    [file('accounts: {units: [ou-ab12-34cdefgh]}'), file('accounts: {units: [r-ab12]}')],
    [file(`accounts: ["${A}"]`), file('accounts: {units: [r-ab12]}')],
    // What was not looked at before is not judged by less now.
    [file(`accounts: ["${A}"]`), file(`accounts: ["${A}", "${B}"]`, `overrides: {"${B}": weak.yml}`)],
    [file(`accounts: {exclude: ["${B}"]}`), file(`overrides: {"${B}": weak.yml}`)],
  ])('strengthens: %#', (old, head) => {
    expect(review(old, head).class).toBe('strengthens');
  });

  it('is the other way round strengthening', () => {
    expect(review(file(`accounts: ["${A}"]`), file(`accounts: ["${A}", "${C}"]`)).class).toBe('strengthens');
    expect(review(file(`accounts: {exclude: ["${A}"]}`), file()).class).toBe('strengthens');
    expect(review(file(`accounts: ["${A}"]`), file()).class).toBe('strengthens');
    expect(review(file(), file(`hubs: ["${A}"]`)).class).toBe('strengthens');
    expect(review(file(`overrides: {"${A}": weak.yml}`), file()).class).toBe('strengthens');
    expect(review(file(), file(`overrides: {"${A}": strong.yml}`)).class).toBe('strengthens');
    expect(review(null, file())).toMatchObject({class: 'strengthens'});
  });

  it('takes an exclusion of what was never listed for no loss beside the change of kind', () => {
    const {told} = review(file(`accounts: ["${A}"]`), file(`accounts: {exclude: ["${B}"]}`));
    expect(told).toEqual([
      'strengthens accounts @ new.yml:4 all but 1 account would be looked at, instead of 1 account',
    ]);
    expect(review(file(`accounts: ["${A}"]`), file(`accounts: {exclude: ["${A}"]}`)).class).toBe('weakens');
  });

  it('reads what an override says, not what it is called', () => {
    expect(review(file(), file(`overrides: {"${A}": same.yml}`)).class).toBe('neutral');
    expect(review('role: check\nbaseline: shared.yml', 'role: check\nbaseline: weak.yml').told).toEqual([
      expect.stringContaining(
        'weakens baseline @ new.yml:3 every account without an override would be judged by "weak.yml"',
      ),
    ]);
    expect(review(file(), file(`overrides: {"${A}": broken.yml}`)).class).toBe('weakens');
  });

  it('says that the old file was not valid, and is never neutral then', () => {
    const found = review(['roll: check', 'baseline: shared.yml'].join('\n'), file());
    expect(found.class).toBe('strengthens');
    expect(found.told).toHaveLength(1);
    expect(found.notes[0]).toMatch(/^The old organization file is not valid: line 2: unknown key/);
  });

  it('compares what can be read of an old file with a mistake: a mistake made first hides nothing', () => {
    const old = file('foo: 1', `accounts: ["${A}", "${B}"]`);
    expect(review(old, file(`accounts: ["${A}"]`))).toMatchObject({
      class: 'weakens',
      told: [
        `weakens accounts[1] @ old.yml:5 account ${B} would no longer be looked at`,
        'strengthens the organization file @ new.yml:1 the old organization file was not valid, so no run could use it; the parts that could be read were compared',
      ],
    });
    // A list with one wrong id, a hub that is no account, no role, one account twice.
    for (const [wrong, gone] of [
      [file(`accounts: ["${A}", "${B}", "x"]`), B],
      [['baseline: shared.yml', `accounts: ["${A}", "${B}"]`].join('\n'), B],
      [file(`accounts: ["${A}", "${A}", "${B}"]`), B],
      [file(`accounts: ["${A}"]`, `hubs: ["${C}", 5]`), C],
    ] as const) {
      const found = review(wrong, file(`accounts: ["${A}"]`));
      expect(found.class).toBe('weakens');
      expect(found.told.join()).toContain(gone);
    }
    expect(review('[', file()).notes).toHaveLength(1);
  });

  it('weakens where the file is removed, and refuses a new one that is not valid', () => {
    expect(review(file(), null).class).toBe('weakens');
    expect(() => review(file(), 'role: [')).toThrow();
    expect(review(file('external-id: a1'), file('external-id: b2')).class).toBe('neutral');
  });
});
