/** The organization file: what it says, what is refused and where, and whether a baseline can be the one it names. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {parse as parseYaml} from 'yaml';
import {baselineOf, misnamed, type Pinned} from '../../src/fleet/organization/baselines.js';
import {looksLikeOrganization, parseOrganization, type ParsedOrganization} from '../../src/fleet/organization/parse.js';
import {organizationJsonSchema} from '../../src/fleet/organization/schema.js';

/** The example, with an account that has a baseline of its own. */
const EXAMPLE = `${readFileSync('examples/organization/iam-alerts.org.yml', 'utf8')}overrides:
  '999988887777': .github/iam-alerts.hub.yml
`;

function parsed(text: string): ParsedOrganization {
  const result = parseOrganization(text, 'o.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

function problems(text: string): string[] {
  const result = parseOrganization(text, 'o.yml');
  return result.ok
    ? []
    : result.problems.map(
        ({line, column, message, hint}) => `${line}:${column} ${message}${hint === null ? '' : ` (${hint})`}`,
      );
}

describe('the organization file', () => {
  it('is read, with its defaults', () => {
    expect(parsed('version: 1\nrole: check\n').organization).toEqual({
      version: 1,
      role: 'check',
      baseline: '.github/iam-alerts.yml',
      accounts: {kind: 'all', exclude: []},
      overrides: {},
      hubs: [],
    });
    expect(parsed(EXAMPLE).organization).toMatchObject({
      accounts: {kind: 'all', exclude: ['222233334444']},
      hubs: ['999988887777', '111122223333'],
      overrides: {'999988887777': '.github/iam-alerts.hub.yml'},
    });
  });

  it.each([
    ['all', {kind: 'all', exclude: []}],
    ["['111122223333']", {kind: 'list', accounts: ['111122223333']}],
    ['{units: [ou-ab12-34cdefgh]}', {kind: 'units', units: ['ou-ab12-34cdefgh'], exclude: []}],
    ["{units: [r-ab12], exclude: ['111122223333']}", {kind: 'units', units: ['r-ab12'], exclude: ['111122223333']}],
    ["{exclude: ['111122223333']}", {kind: 'all', exclude: ['111122223333']}],
  ])('takes accounts: %s', (written, selection) => {
    expect(parsed(`version: 1\nrole: check\naccounts: ${written}\n`).organization.accounts).toEqual(selection);
  });

  it('says all that is wrong at once, each where it stands', () => {
    const text = [
      'version: 1',
      'organizaton: o-a1b2c3d4e5',
      'accounts: [111122223333, "111122223333", "111122223333"]',
      'role: arn:aws:iam::111122223333:role/check',
      'hubs: 999988887777',
      'overrides: {12: a.yml, "444455556666": b.yml, "111122223333": 5}',
    ].join('\n');
    expect(problems(text)).toEqual([
      '2:1 unknown key "organizaton" (did you mean "organization"?)',
      '3:12 accounts[0] must be text, not 111122223333 (quote it: "111122223333")',
      '3:42 111122223333 is already in this list (remove one of the two)',
      '4:7 role must be the name of a role, with its path where it has one, e.g. iam-alert-guard-check or team/check, not "arn:aws:iam::111122223333:role/check"',
      '5:7 hubs must be a list, not 999988887777',
      '6:13 the key of overrides["12"] must be an AWS account id: 12 digits, in quotation marks',
      '6:24 no run looks at 444455556666: `accounts` does not list it',
      '6:63 overrides["111122223333"] must be text, not 5 (quote it: "5")',
    ]);
    expect(
      problems('version: 1\nrole: c\naccounts: {exclude: ["111122223333"]}\noverrides: {"111122223333": x}'),
    ).toEqual(['4:13 no run looks at 111122223333: `accounts` excludes it']);
    expect(problems('[]')).toEqual(['1:1 the organization file must be a mapping (key: value), not a list']);
    expect(problems('version: 1\nrole: c\naccounts: []')).toHaveLength(1);
  });

  it('is told from a baseline by its keys', () => {
    expect(looksLikeOrganization(EXAMPLE, 'x.yml')).toBe(true);
    expect(looksLikeOrganization('version: 1\nrole: check', 'x.yml')).toBe(true);
    expect(looksLikeOrganization('version: 1', 'iam-alerts.org.yml')).toBe(true);
    expect(looksLikeOrganization('version: 1', 'iam-alerts.yml')).toBe(false);
    expect(looksLikeOrganization(readFileSync('examples/baselines/full.yml'), 'iam-alerts.org.yml')).toBe(false);
    expect(looksLikeOrganization(readFileSync('examples/baselines/organization.yml'), 'x.yml')).toBe(false);
  });

  it('has a JSON Schema that is committed and says the same', () => {
    expect(readFileSync('schema/organization.schema.json', 'utf8')).toBe(
      `${JSON.stringify(organizationJsonSchema(), null, 2)}\n`,
    );
    const validate = new Ajv2020({strict: false}).compile(organizationJsonSchema());
    expect(validate(parseYaml(EXAMPLE))).toBe(true);
    expect(validate({version: 1})).toBe(false);
    expect(validate({version: 1, role: 'c', overrides: {'12': 'x'}})).toBe(false);
  });
});

describe('the baseline of an account', () => {
  it('is its own where it has one', () => {
    const {organization} = parsed(EXAMPLE);
    expect(baselineOf(organization, '999988887777')).toBe('.github/iam-alerts.hub.yml');
    expect(baselineOf(organization, '111122223333')).toBe('.github/iam-alerts.yml');
    expect(baselineOf(organization, '__proto__')).toBe('.github/iam-alerts.yml');
  });

  it('must be there, be one, and hold where it is to judge', async () => {
    const file = parsed(EXAMPLE);
    const [shared, hub] = ['.github/iam-alerts.yml', '.github/iam-alerts.hub.yml'];
    const NOTHING: Exclude<Pinned, 'invalid'> = {account: null, organization: null, partition: null};
    const told = async (pins: Readonly<Record<string, Partial<typeof NOTHING> | 'invalid'>>) =>
      (
        await misnamed(file, async (path) => {
          const pinned = pins[path];
          return pinned === undefined ? null : pinned === 'invalid' ? pinned : {...NOTHING, ...pinned};
        })
      ).map(({line, message}) => `${String(line)} ${message}`);
    expect(await told({[shared]: {}, [hub]: {account: '999988887777'}})).toEqual([]);
    expect(await told({[shared]: {}, [hub]: {}})).toEqual([]);
    expect(await told({[shared]: {account: '111122223333'}, [hub]: {account: '111122223333'}})).toEqual([
      '11 .github/iam-alerts.yml pins account 111122223333, and every account without an override is judged by it',
      '18 .github/iam-alerts.hub.yml pins account 111122223333, and is to judge account 999988887777',
    ]);
    expect(await told({})).toHaveLength(2);
    expect(await told({[shared]: 'invalid', [hub]: {}})).toEqual(['11 .github/iam-alerts.yml is not a valid baseline']);
    const {organization: own = ''} = file.organization;
    expect(await told({[shared]: {organization: own}, [hub]: {organization: 'o-zzzzzzzzzz'}})).toEqual([
      `18 .github/iam-alerts.hub.yml declares the organization o-zzzzzzzzzz, and this file ${own}`,
    ]);
    expect(await told({[shared]: {partition: 'aws'}, [hub]: {partition: 'aws-cn'}})).toEqual([
      '18 .github/iam-alerts.hub.yml is of the partition aws-cn, and .github/iam-alerts.yml of aws',
    ]);
    expect(await told({[shared]: {partition: 'aws-cn'}, [hub]: {}})).toEqual([]);
  });
});
