/** Every check is shown by a good and a bad example, and both are run: what the docs show is what the check says. */
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from '@jest/globals';
import type {Check} from '../../src/checks/check.js';
import {exampleSnapshot, evaluate, evaluateExample} from '../support/world.js';

const folder = fileURLToPath(new URL('../../src/checks/', import.meta.url));
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts'));
const modules: {name: string; check: Check | undefined}[] = [];
// One after the other: jest links modules that are imported at once into each other's way.
for (const path of files) {
  const found = (await import(`../../src/checks/${path.replace(/ts$/, 'js')}`)) as {check?: Check};
  modules.push({name: basename(path), check: found.check});
}
const checks = modules.flatMap(({name, check}) => (check === undefined ? [] : [{name, check}]));
const healthy = exampleSnapshot();

describe.each(checks.map(({name, check}) => [check.id, check, name] as const))('%s', (id, check, name) => {
  it('is named as its file', () => {
    expect(`${id}.ts`).toBe(name);
  });

  it('says nothing against the healthy account', () => {
    const weighty = evaluate(check, healthy).filter(
      ({status, severity = check.severity}) => status !== 'pass' && severity !== 'info' && severity !== 'low',
    );
    expect(weighty).toEqual([]);
  });

  it('passes its good example', () => {
    const outcomes = evaluateExample(check, check.good);
    expect(outcomes.filter(({status}) => status !== 'pass')).toEqual([]);
  });

  it('finds its bad example', () => {
    const outcomes = evaluateExample(check, check.bad);
    expect(outcomes.filter(({status}) => status !== 'pass')).not.toEqual([]);
  });

  it('answers once for each resource and key', () => {
    for (const example of [check.good, check.bad]) {
      const names = evaluateExample(check, example).map(({resource, key}) => `${resource ?? ''} ${key ?? ''}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
