/** What Terraform is told of a call, where it names things in another way than the call. */
import {expect, it} from '@jest/globals';
import {terraform} from '../../src/plan/calls/instructions.js';

it.each(['main', 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main'])('names a trail by its name: %s', (Name) => {
  const text = terraform({op: 'cloudtrail:StartLogging', region: 'us-east-1', params: {Name}});
  expect(text).toContain('"main"');
  expect(text).not.toContain('arn:');
});
