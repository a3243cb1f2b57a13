/** The control map: what it says has a page, and no claim stands without a control. */
import {describe, expect, it} from '@jest/globals';
import {FRAMEWORKS, type ClaimId} from '../../src/data/controls.js';

/** How each framework writes its ids. */
const IDS: Readonly<Record<string, RegExp>> = {
  'CIS AWS Foundations Benchmark': /^\d\.\d$/,
  'NIST SP 800-53': /^[A-Z]{2}-\d+(?:\(\d+\))?$/,
  'PCI DSS': /^\d+(?:\.\d+){2,3}$/,
  'SOC 2, Trust Services Criteria': /^CC\d\.\d$/,
  'ISO/IEC 27001': /^A\.\d\.\d+$/,
  'NIS2, Implementing Regulation (EU) 2024/2690': /^\d\.\d(?:\.\d(?:\([a-z]\))?)?$/,
};
const controls = FRAMEWORKS.flatMap(({name, version, controls: its}) =>
  its.map((control) => ({...control, name, key: `${name} ${version} ${control.id}`})),
);

describe('the control map', () => {
  it.each(controls)(
    '$key has an id of its framework, a title, claims and a page',
    ({name, id, title, claims, sources}) => {
      expect(id).toMatch(IDS[name] ?? /^never$/);
      expect(title).toMatch(/^[A-Z].{10,90}[^.]$/);
      expect(claims.length).toBeGreaterThan(0);
      expect(sources).not.toEqual([]);
      for (const source of sources) {
        expect(new URL(source).protocol).toBe('https:');
        expect(new URL(source).pathname.length).toBeGreaterThan(1);
      }
    },
  );

  it('rests the ids of the benchmark that renumbers on two repositories, and dates each version', () => {
    const repository = (source: string): string => new URL(source).pathname.split('/').slice(1, 3).join('/');
    for (const {name, sources} of controls)
      if (name.startsWith('CIS')) expect(new Set(sources.map(repository)).size).toBeGreaterThanOrEqual(2);
    // Each version that renumbers, by itself.
    for (const {version, controls: its} of FRAMEWORKS)
      if (version === '6.0 and 7.0')
        for (const {sources} of its)
          for (const of of [/cis_6\.0|cis_v600/, /cis_7\.0|cis-aws-foundations-baseline/])
            expect(new Set(sources.filter((source) => of.test(source)).map(repository)).size).toBe(2);
    for (const {published} of FRAMEWORKS) expect(published).toMatch(/\b20\d\d\b/);
  });

  it('names nothing twice, and each claim supports something', () => {
    expect(new Set(controls.map(({key}) => key)).size).toBe(controls.length);
    const claims: readonly ClaimId[] = [
      ...(['recorded', 'regions', 'reaches', 'changes', 'policies', 'people', 'tested', 'watched'] as const),
    ];
    for (const claim of claims) expect(controls.filter((each) => each.claims.includes(claim))).not.toEqual([]);
  });
});
