/** SECURITY.md names, for each attacker, the test that shows what holds: that test is there, and is run by somebody. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';

const page = readFileSync('SECURITY.md', 'utf8');
const model = page.slice(page.indexOf('## Threat model'), page.indexOf('### Workflows'));
const rows = model
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| attacker'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const named = [...model.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
const paths = named.filter((text) => /^(__tests__|bench)\//.test(text));
const scripts = named.flatMap((text) => /^npm run (\S+)$/.exec(text)?.[1] ?? []);
const suites = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};

describe('the threat model', () => {
  it('says of each attack what holds, and what shows it', () => {
    expect(rows.length).toBeGreaterThanOrEqual(9);
    for (const [, , attack, holds, shown] of rows) {
      expect([attack, holds, shown]).not.toContain('');
      expect(shown === 'the same' || /`(__tests__|bench|npm run )/.test(shown ?? '')).toBe(true);
    }
  });

  it('names every attacker of whom the project knows', () => {
    const attackers = rows.map(([, who]) => who).filter((who) => who !== '');
    expect(attackers).toEqual([
      'the author of a pull request',
      'the owner of another AWS account',
      'a caller who chooses texts (user agent, session name, tags, parameters)',
      'a network: proxies, login pages, truncated and corrupted responses',
      'a mistake, or another run at the same time',
      'a dependency',
    ]);
  });
});

describe.each(paths.map((path) => [path]))('%s', (path) => {
  it('is there', () => {
    expect(existsSync(path)).toBe(true);
  });

  it('holds tests that can fail', () => {
    const files = statSync(path).isDirectory()
      ? readdirSync(path).flatMap((name) => (name.endsWith('.test.ts') ? [`${path}/${name}`] : []))
      : [path];
    expect(files.length).toBeGreaterThan(0);
    for (const file of files.filter((name) => name.endsWith('.test.ts'))) {
      const text = readFileSync(file, 'utf8');
      expect(text).toMatch(/\bexpect\(|\btable\(|\beachIsPlanned\(/);
      expect(text).not.toMatch(/\b(it|test|describe)\.(skip|todo)\(/);
    }
  });
});

it.each(scripts.map((name) => [name]))('npm run %s is a script', (name) => {
  expect(suites.scripts[name]).toBeDefined();
});
