import {expect, it} from '@jest/globals';
import {explain} from '../../src/commands/explain.js';

it.each([
  ['topic-admits', 'did you mean topic-admits-eventbridge?'],
  ['log-bucket-', 'log-bucket-acl'],
  ['trail-loging', 'did you mean trail-logging?'],
  ['trail-', 'iam-alert-guard explain lists them'],
  ['nothing-like-it', 'iam-alert-guard explain lists them'],
])('%s: %s', (id, hint) => {
  let told: unknown = null;
  try {
    explain(id);
  } catch (error) {
    told = (error as {hint?: unknown}).hint;
  }
  expect(told).toEqual(expect.stringContaining(hint));
});
