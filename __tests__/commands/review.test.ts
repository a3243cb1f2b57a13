/** `review`: a path gone wrong is no removed baseline. */
import {describe, expect, it} from '@jest/globals';
import {review} from '../../src/commands/review.js';
import {UsageError} from '../../src/errors.js';
import {reviewRequest} from '../../src/request/terminal.js';
import {filesIn, silentHost} from '../support/outside.js';

const GOOD = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

async function run(raw: Record<string, string>, files: Record<string, string>) {
  const reported: string[] = [];
  const outside = {
    version: '9.9.9',
    env: {},
    prompt: null,
    files: filesIn(new Map(Object.entries(files))),
    host: {...silentHost(), report: async (text: string) => void reported.push(text)},
    openAws: () => {
      throw new Error('review asks AWS nothing');
    },
    openGitHub: async () => null,
  };
  const exit = await review(reviewRequest({...raw, now: '2026-11-23T09:00:00Z'}), outside, '/');
  return {exit, told: reported.join('')};
}

const refused = async (raw: Record<string, string>, files: Record<string, string>): Promise<UsageError> => {
  const error: unknown = await run(raw, files).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
};

describe('the new baseline', () => {
  it.each(['head', 'baseline'])('that --%s names and that is not there is refused, with a hint', async (option) => {
    const error = await refused({base: 'old.yml', [option]: 'nope.yml'}, {'old.yml': GOOD});
    expect([error.message, error.hint]).toEqual([
      'there is no baseline at nope.yml',
      'if the change removes it, use --head none',
    ]);
  });

  it('that is said to be removed weakens, at the place of the old one', async () => {
    const {exit, told} = await run({base: 'old.yml', head: 'none'}, {'old.yml': GOOD});
    expect(exit).toBe(1);
    expect(told).toContain('The baseline is removed');
    expect(told).toContain('old.yml');
  });

  it('that nobody named and that is not there is removed', async () => {
    expect(await run({base: 'old.yml'}, {'old.yml': GOOD})).toMatchObject({exit: 1});
  });

  it('that is there is compared', async () => {
    expect(await run({base: 'old.yml', head: 'new.yml'}, {'old.yml': GOOD, 'new.yml': GOOD})).toMatchObject({exit: 0});
  });
});
