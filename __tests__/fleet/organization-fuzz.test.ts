/** Whatever text an organization file is, it is read or refused, and nothing is thrown. */
import {describe, it} from '@jest/globals';
import fc from 'fast-check';
import {looksLikeOrganization, parseOrganization} from '../../src/fleet/organization/parse.js';

describe('an organization file', () => {
  it('throws for nothing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string(), (a, b) => {
        for (const text of [a, `version: 1\nrole: ${a}`, `accounts: {${a}: ${b}}`]) {
          parseOrganization(text, 'o.yml');
          looksLikeOrganization(text, 'o.yml');
        }
      }),
    );
  });
});
