/** The Action refuses to reconcile before AWS is asked anything. */
import {describe, expect, it} from '@jest/globals';
import {act} from '../../src/action.js';
import type {World} from '../../src/ports/world.js';
import {silentHost} from '../support/outside.js';

const PINNED = 'version: 1\naccount: "111122223333"\nrecipients: [{protocol: email, endpoint: a@example.com}]\n';
const LOOSE = 'version: 1\nrecipients: [{protocol: email, endpoint: a@example.com}]\n';

class AskedAws extends Error {}

function world(env: Readonly<Record<string, string>>, baseline = PINNED): World {
  const payload = JSON.stringify({repository: {default_branch: 'main'}});
  return {
    env: {GITHUB_EVENT_PATH: '/event.json', ...env},
    version: 'test',
    prompt: null,
    files: {
      read: async (path) => new TextEncoder().encode(path === '/event.json' ? payload : baseline),
      stream: async () => null,
      write: async () => undefined,
    },
    host: silentHost(),
    openAws: () => {
      throw new AskedAws();
    },
    openGitHub: async () => null,
  };
}

const main = {GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main'};

describe('reconcile in a workflow', () => {
  it.each([
    ['a pull request', {...main, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge'}, {}, PINNED],
    ['another branch', {...main, GITHUB_REF: 'refs/heads/feature'}, {}, PINNED],
    ['what another workflow began', {...main, GITHUB_EVENT_NAME: 'workflow_run'}, {}, PINNED],
    ['an account that is not pinned', main, {}, LOOSE],
  ])('is refused for %s', async (_, env, raw, baseline) => {
    await expect(act({reconcile: 'true', ...raw}, world(env, baseline), '/')).rejects.toMatchObject({
      name: 'UsageError',
      code: 'trigger',
    });
    await expect(act({mode: 'reconcile', ...raw}, world(env, baseline), '/')).rejects.toMatchObject({
      name: 'UsageError',
      code: 'trigger',
    });
  });

  it('is refused where a trigger of strangers has secrets', async () => {
    await expect(
      act({reconcile: 'true'}, world({...main, GITHUB_EVENT_NAME: 'pull_request_target'}), '/'),
    ).rejects.toMatchObject({code: 'trigger'});
  });

  it('goes on from the default branch, and from one that is allowed', async () => {
    await expect(act({reconcile: 'true'}, world(main), '/')).rejects.toBeInstanceOf(AskedAws);
    const release = {...main, GITHUB_REF: 'refs/heads/release'};
    await expect(act({reconcile: 'true', 'allow-ref': 'release'}, world(release), '/')).rejects.toBeInstanceOf(
      AskedAws,
    );
  });

  it('refuses a digest that is none', async () => {
    await expect(act({reconcile: 'true', 'plan-digest': 'abc'}, world(main), '/')).rejects.toMatchObject({
      message: expect.stringContaining('64 hex digits'),
    });
  });
});
