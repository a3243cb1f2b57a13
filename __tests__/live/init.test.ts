/** `init` against the stand-in, and the check of what it wrote. */
import {describe, expect, it} from '@jest/globals';
import {openAws} from '../../src/adapters/aws/client/open.js';
import {sdk} from '../../src/adapters/aws/client/sdk-loader.js';
import {init} from '../../src/commands/init.js';
import type {World} from '../../src/ports/world.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import {buildTutorialAccount} from '../../stand-in/tutorial-account.js';
import {see} from '../e2e-support/observation.js';
import {uncommented} from '../init/run.js';
import {bench} from '../reconcile/live.js';
import {describeLive} from './describe-live.js';

describeLive('init', (standIn) => {
  const {control} = standIn;

  /** What init writes for the account, and the calls it made. */
  async function written(account: Account): Promise<{text: string; actions: readonly string[]; changed: number}> {
    let text = '';
    const {world} = bench(standIn, account, {});
    const outside: World = {
      ...world,
      files: {read: async () => null, stream: async () => null, write: async (_, given) => void (text = given)},
      openAws: (options) => ({
        ...openAws(
          {
            sdk,
            version: 'test',
            env: {},
            given: {endpoint: standIn.endpoint, credentials: () => Promise.resolve(account.credentials)},
          },
          options,
        ),
        configuredRegion: async () => account.region,
      }),
    };
    await control.clearCalls(account.id);
    expect(
      await init(
        {
          fresh: false,
          output: 'baseline.yml',
          force: false,
          snapshot: null,
          saveSnapshot: null,
          now: null,
          timeout: 60_000,
        },
        outside,
      ),
    ).toBe(0);
    const calls = await control.calls(account.id);
    return {
      text,
      actions: calls.map(({service, action}) => `${service}:${action}`),
      changed: calls.filter(({mutating}) => mutating).length,
    };
  }

  it('of a healthy account writes a baseline under which it is in sync, and changes nothing', async () => {
    const account = await freshAccount(standIn);
    await buildHealthy(standIn, account);
    const {text, actions, changed} = await written(account);
    expect(changed).toBe(0);
    // Nothing is read twice: the draft and its judgement share their facts.
    expect(actions.filter((action) => action === 'cloudtrail:DescribeTrails')).toHaveLength(1);
    const {verdict, findings} = await see({standIn, account, baseline: uncommented(text)});
    expect(findings.filter(({status, severity}) => status !== 'pass' && !['low', 'info'].includes(severity))).toEqual(
      [],
    );
    expect(verdict).toBe('in-sync');
  });

  describe('of the account of the tutorial', () => {
    it('says what is wrong with it, and its baseline demands that', async () => {
      const account = await freshAccount(standIn);
      const {recipient, ruleName} = await buildTutorialAccount(standIn, account);
      const {text} = await written(account);
      const said = text.replaceAll(/\n *# /g, ' ');
      expect(said).toContain('finding (high), rule-pattern-coverage: ');
      expect(said).toContain('finding (critical), topic-admits-eventbridge: ');
      expect(said).toContain('finding (critical), subscription-confirmed: ');
      expect(said).toContain('confirm: subscription not confirmed yet');
      const baseline = uncommented(text);
      expect(baseline).toContain(`  name: ${ruleName}\n`);
      expect(baseline).toContain(`  - {protocol: email, endpoint: ${recipient}}`);
      expect((await see({standIn, account, baseline})).verdict).toBe('drifted');
    });
  });

  it('of an empty account writes what reconcile can begin with', async () => {
    const account = await freshAccount(standIn);
    const {text} = await written(account);
    const baseline = uncommented(text);
    expect(baseline).toContain('secops@example.com');
    expect((await see({standIn, account, baseline})).verdict).toBe('drifted');
  });
});
