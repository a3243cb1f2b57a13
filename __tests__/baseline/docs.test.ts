import {readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {baselineJsonSchema} from '../../src/baseline/schema/schema.js';
import {ENDPOINTS} from '../../src/baseline/schema/shapes.js';
import {parsed} from './help.js';

const page = readFileSync('docs/baseline.md', 'utf8');
const examples = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => text ?? '');

describe('the page about the baseline', () => {
  it('has examples that are baselines', () => {
    expect(examples).toHaveLength(2);
    for (const text of examples) {
      const {warnings} = parsed(text, {env: () => 'https://pager.example.com/', checks: ['trail-encrypted']});
      expect(warnings).toEqual([]);
    }
  });

  it('shows every key of the format, and every protocol', () => {
    const words = new Set(page.match(/[\w$-]+/g));
    const keys: string[] = [];
    JSON.stringify(baselineJsonSchema(), (_, value: unknown) => {
      keys.push(...Object.keys(((value ?? {}) as {properties?: object}).properties ?? {}));
      return value;
    });
    expect(keys.length).toBeGreaterThan(40);
    for (const key of [...keys, ...Object.keys(ENDPOINTS)]) expect(words).toContain(key);
  });
});
