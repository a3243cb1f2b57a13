import {describe, expect, it} from '@jest/globals';
import {dated, sectionOf} from '../../scripts/changelog.mjs';

const TEXT = `# Changelog

What a user notices.

## Unreleased

- \`check\` does more.

## 1.1.0 - 2027-01-02

- Something.

## 1.0.0 - 2026-12-01

- All of it.
`;

describe('the changelog', () => {
  it('gives what was unreleased a version, and leaves room for what comes', () => {
    const text = dated(TEXT, '1.2.0', '2027-01-31');
    expect(text).toContain('## Unreleased\n\n## 1.2.0 - 2027-01-31\n\n- `check` does more.\n\n## 1.1.0');
    expect(sectionOf(text, '1.2.0')).toBe('- `check` does more.\n');
    expect(sectionOf(text, '1.1.0')).toBe('- Something.\n');
  });

  it('finds the last section, and none that is not there or not dated', () => {
    expect(sectionOf(TEXT, '1.0.0')).toBe('- All of it.\n');
    expect(sectionOf(TEXT, '1.2.0')).toBeNull();
    expect(sectionOf(TEXT, '1.0')).toBeNull();
    expect(sectionOf(TEXT, 'Unreleased')).toBeNull();
  });

  it('refuses a release that says nothing, and a version for the second time', () => {
    const empty = dated(TEXT, '1.2.0', '2027-01-31');
    expect(() => dated(empty, '1.3.0', '2027-02-01')).toThrow('nothing is unreleased');
    expect(() => dated(TEXT, '1.1.0', '2027-02-01')).toThrow('1.1.0 has a section already');
    expect(() => dated('# Changelog\n', '1.0.0', '2027-02-01')).toThrow('nothing is unreleased');
  });
});
