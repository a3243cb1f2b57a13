/** The shipped policy for `check`, under enforced authorisation: it is enough, and none of it is too much. */
import {afterAll, beforeAll, expect, it} from '@jest/globals';
import {actionsFor, type Purpose} from '../../src/permissions/actions.js';
import {ANYWHERE} from '../../src/permissions/place.js';
import {policyFor} from '../../src/permissions/policy.js';
import {freshAccount} from '../../stand-in/accounts.js';
import {mergePatch} from '../../stand-in/inject.js';
import {startStandIn, type StartedStandIn} from '../../stand-in/start.js';
import {see, type Seen} from '../e2e-support/observation.js';
import {isUsed, holderIn, type Holder} from '../permissions/live.js';
import {NOTHING_DELIVERED_YET, richAccount} from '../permissions/rich-account.js';
import {describeLive} from './describe-live.js';

const PURPOSE = {command: 'check', advice: true, prune: false, baseline: null} as const;
const PROOF = actionsFor({...PURPOSE, advice: false}).filter(isUsed);
const ALL = actionsFor(PURPOSE).filter(isUsed);
/** Asked only where the declared rule is not in its place, or a recipient is missed. */
const SEARCH = ['events:ListEventBuses', 'events:ListRuleNamesByTarget', 'sns:ListSubscriptions'];
const ADVICE = ALL.filter((action) => !PROOF.includes(action));

describeLive('the policy for check', () => {
  /** Of its own: authorisation is enforced in all of its accounts. */
  let own: StartedStandIn;
  let holder: Holder;
  let baseline: string;
  let misplaced: string;

  beforeAll(async () => {
    const started = await startStandIn();
    if ('unavailable' in started) throw new Error(started.unavailable);
    own = started;
    const admin = await freshAccount(own);
    const {baseline: declared} = await richAccount(own, admin);
    baseline = JSON.stringify(declared);
    // Somebody who is subscribed nowhere is searched for.
    const stranger = {protocol: 'email', endpoint: 'nobody@example.com'};
    const recipients = [...(declared['recipients'] as object[]), stranger];
    misplaced = JSON.stringify(mergePatch(declared, {rule: {name: 'is-not-there'}, recipients}));
    holder = await holderIn(own, admin, [NOTHING_DELIVERED_YET]);
  });

  afterAll(() => own.stop());

  const look = async (without?: string, purpose: Purpose = PURPOSE, against = baseline): Promise<Seen> => {
    await holder.grant(policyFor(purpose, ANYWHERE), without);
    return see({standIn: own, account: holder.account, baseline: against});
  };

  it('suffices for an account with everything in it, and each of its actions is used', async () => {
    const {verdict, findings} = await look();
    const weighty = findings.filter(({status, severity}) => status !== 'pass' && !['low', 'info'].includes(severity));
    expect(weighty.map(({check, message}) => `${check}: ${message}`)).toEqual([]);
    expect(verdict).toBe('in-sync');
    const used = await holder.used();
    expect((await look(undefined, PURPOSE, misplaced)).verdict).toBe('drifted');
    expect([...new Set([...used, ...(await holder.used())])].sort()).toEqual(ALL);
  });

  it('suffices without advice too, and one line says what was not looked at', async () => {
    const {verdict, findings} = await look(undefined, {...PURPOSE, advice: false});
    expect(verdict).toBe('in-sync');
    const unread = findings.filter(({check}) => check === 'advice-readable');
    expect(unread.map(({status, severity}) => [status, severity])).toEqual([['unknown', 'info']]);
    for (const action of ADVICE.filter((each) => !SEARCH.includes(each)))
      expect(unread[0]?.remediation?.text).toContain(action);
  });

  // Whoever can sign a request may ask who they are. Grants are asked for only where a key policy does not admit a role.
  const asked = PROOF.filter((action) => action !== 'sts:GetCallerIdentity' && action !== 'kms:ListGrants');
  it.each(asked)('without %s nobody knows', async (action) => {
    const {verdict, findings} = await look(action);
    expect(verdict).toBe('unknown');
    const named = findings.filter(
      ({status, remediation}) =>
        status === 'unknown' && remediation?.by === 'grant-permission' && remediation.text.includes(action),
    );
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(ADVICE)('without %s a remark says so, and nothing else changes', async (action) => {
    const against = SEARCH.includes(action) ? misplaced : baseline;
    const {verdict, findings} = await look(action, PURPOSE, against);
    expect(verdict).toBe(SEARCH.includes(action) ? 'drifted' : 'in-sync');
    const named = findings.filter(({remediation}) => remediation?.text.includes(action) === true);
    expect(named.map(({check}) => check)).toContain('advice-readable');
    expect([...new Set(named.map(({severity}) => severity))]).toEqual(['info']);
  });
});
