/** Which reads go out, and in how many rounds. */
import {describe, expect, it} from '@jest/globals';
import {wanted} from '../../src/delivery/proof.js';
import {wantedForPlan} from '../../src/plan/wanted.js';
import {Facts} from '../../src/snapshot/facts.js';
import {SNAPSHOT_SCHEMA, readKey, type Observed, type Snapshot} from '../../src/snapshot/model.js';
import type {Read} from '../../src/snapshot/reads.js';
import {topicOf, type World} from '../support/account.js';
import {answerOf} from '../support/aws.js';
import * as N from '../support/names.js';
import {settingFor, world, type BaselineChange} from '../support/world.js';

/** The reads of each round, in order. */
function rounds(account: World, baseline: BaselineChange = {}, walk: typeof wanted = wanted): Read[][] {
  const setting = settingFor({baseline});
  const observed: Observed[] = [];
  const take = (): Snapshot => ({schema: SNAPSHOT_SCHEMA, observedAt: setting.now, region: account.region, observed});
  const made: Read[][] = [];
  for (;;) {
    const known = new Set(observed.map(({read}) => readKey(read)));
    const next = walk(setting, new Facts(take())).filter((read) => !known.has(readKey(read)));
    if (next.length === 0) return made;
    made.push(next);
    for (const read of next) observed.push({read, answer: answerOf(account, read)} as Observed);
  }
}

describe('observation', () => {
  it('takes three rounds where the baseline names everything', () => {
    expect(rounds(world())).toHaveLength(3);
  });

  it('takes four where it names only a recipient', () => {
    const three = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: security@example.com}\n';
    const plain = world((account) => {
      for (const {attributes} of topicOf(account).subscriptions) delete attributes['RedrivePolicy'];
    });
    expect(rounds(plain, three)).toHaveLength(4);
  });

  it('looks for what is missing elsewhere only where something is missing', () => {
    const searches = (account: World): string[] =>
      rounds(account)
        .flat()
        .filter(({op, region}) => op === 'events:ListEventBuses' || region === N.OTHER_REGION)
        .map(({op}) => op);
    const stranger = (account: World): void => void (account.region = N.OTHER_REGION);
    expect(searches(world(stranger))).toEqual([]);
    const withoutTopic = world((account) => {
      stranger(account);
      account.topics = {};
    });
    expect(searches(withoutTopic)).toContain('sns:GetTopicAttributes');
    const withoutRule = world((account) => {
      stranger(account);
      for (const bus of account.buses) bus.rules = [];
    });
    expect(searches(withoutRule)).toEqual(expect.arrayContaining(['events:ListEventBuses', 'events:ListRules']));
  });

  it.each([
    ['check', wanted],
    ['plan', wantedForPlan],
  ])('of another account than the pinned one ends after the first round (%s)', (_, walk) => {
    const other = world((account) => {
      account.account = N.STRANGER;
    });
    expect(rounds(other, {}, walk)).toHaveLength(1);
  });

  it('goes on where STS does not say which account it is', () => {
    const nobody = world((account) => {
      account.identified = false;
      topicOf(account).subscriptions.length = 1;
    });
    expect(rounds(nobody).length).toBeGreaterThan(1);
  });
});
