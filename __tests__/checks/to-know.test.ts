/** What would make an unknown known follows from the kind of the doubt and its reads, and not from its words. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import type {Outcome} from '../../src/checks/check.js';
import {CHECKS} from '../../src/checks/index.js';
import {hiddenBy, toKnow} from '../../src/checks/shared/remedy/to-know.js';
import {doubtOf, foreignDoubt, lacking, unreadDoubt, withheldDoubt, type Doubt} from '../../src/delivery/doubt.js';
import type {Read} from '../../src/snapshot/reads.js';
import type {UnreadableKind} from '../../src/snapshot/model.js';
import {topicOf} from '../support/account.js';
import {policy} from '../support/policies.js';
import {TOPIC, proofOf, snapshotOf, world} from '../support/world.js';

const AWAY = 'arn:aws:sns:us-east-1:999988887777:alerts';

const of = (doubt: Doubt, message = ''): Outcome => ({status: 'unknown', message, resource: TOPIC, doubt});
const attributes = (TopicArn: string): Read => ({
  op: 'sns:GetTopicAttributes',
  region: 'us-east-1',
  params: {TopicArn},
});
const unread = (kind: UnreadableKind, arn = TOPIC, permissions: readonly string[] = []): Doubt =>
  unreadDoubt(attributes(arn), {kind, permissions});

describe('what would make it known', () => {
  it.each<[string, Doubt, string, RegExp]>([
    ['a denied read', unread('denied', TOPIC, ['sns:GetTopicAttributes']), 'grant-permission', /^Grant sns:GetTopicA/],
    [
      'a part that was left out',
      withheldDoubt(attributes(TOPIC)),
      'grant-permission',
      /^Grant sns:GetTopicAttributes /,
    ],
    ['a permission alone', lacking(['kms:DescribeKey']), 'grant-permission', /^Grant kms:DescribeKey /],
    ['throttling', unread('throttled'), 'human', /run the check again/],
    ['silence', unread('timeout'), 'human', /run the check again/],
    ['a snapshot without the read', unread('not-observed'), 'human', /Save a new snapshot with this baseline/],
    ['a malformed answer', unread('malformed'), 'human', /use a newer version/],
    ['what belongs to another account', foreignDoubt(AWAY), 'human', /^Save a snapshot in account 999988887777 /],
    ['a Deny', doubtOf('disputed-deny'), 'human', /^Remove or narrow the Deny/],
    ['pages of AWS', doubtOf('undocumented'), 'human', /^No permission is missing: AWS's documentation/],
    ['the work', doubtOf('too-complex'), 'human', /^No permission is missing: .*Simplify/],
    ['what is not evaluated', doubtOf('not-evaluated'), 'human', /^No permission is missing: this version/],
    ['a value', doubtOf('open'), 'human', /^No permission is missing: this version/],
  ])('%s', (_, doubt, by, text) => {
    expect(toKnow(of(doubt), null)).toMatchObject({by, text: expect.stringMatching(text)});
    // Words of another kind change nothing.
    const words = 'sns:GetTopicAttributes in us-east-1 was throttled if the service sends aws:SourceArn';
    expect(toKnow(of(doubt, words), null)).toEqual(toKnow(of(doubt), null));
  });

  it('is the organization where a policy asks for it, whoever owns the policy', () => {
    const asks = {...doubtOf('open'), keys: ['AWS:PrincipalOrgId']};
    for (const owner of [null, '999988887777'])
      expect(toKnow(of(asks), owner).text).toMatch(/^Declare `organization`.*grant organizations:DescribeOrganization/);
    expect(toKnow(of(asks), null, 'o-a1b2c3d4e5').text).toMatch(/^No permission is missing/);
    expect(toKnow(of({...asks, keys: ['aws:PrincipalTag/team']}), null).text).toMatch(/^No permission is missing/);
  });

  it('is a snapshot of the account that the finding is about, where no grant is named', () => {
    expect(toKnow({...of(unread('denied')), resource: AWAY}, '999988887777').text).toContain(`list ${AWAY}`);
  });

  it('is no snapshot where all was read and it hangs on a value, whoever owns it', () => {
    expect(toKnow({...of(doubtOf('open')), resource: AWAY}, '999988887777').text).toMatch(/^No permission is missing/);
  });

  it('is another run where AWS did not answer, and the step of a plan is named after that', () => {
    expect(toKnow(of(unread('throttled')), null)).toMatchObject({action: 'RunAgain'});
    expect(toKnow(of(unread('not-observed')), null)).not.toHaveProperty('action');
  });
});

describe('where many accounts are judged', () => {
  const fleet = {hubs: ['999988887777'], role: 'check'};
  const hidden = {...of(withheldDoubt(attributes(AWAY))), resource: AWAY};

  it('it is the role in the hub, or that the account is a hub', () => {
    expect(toKnow(hidden, '999988887777', null, fleet).text).toMatch(
      /^In account 999988887777: let the role check do sns:GetTopicAttributes\./,
    );
    expect(toKnow(hidden, '888877776666', null, fleet).by).toBe('grant-permission');
    const other = toKnow(of(foreignDoubt(AWAY)), null, null, {...fleet, hubs: []});
    expect(other.text).toMatch(/^List account 999988887777 under `hubs`/);
    // Of one account alone no file lists hubs.
    expect(toKnow(hidden, '999988887777').text).toMatch(/^Save a snapshot .* needs sns:GetTopicAttributes\.$/);
  });
});

describe('what another account alone can show', () => {
  const proof = proofOf(world());

  it.each<[string, Doubt, string | null]>([
    ['its topic is denied', unread('denied', AWAY), '999988887777'],
    ['its topic is not visible', unread('foreign', AWAY), '999988887777'],
    ['its topic did not answer in time', unread('timeout', AWAY), null],
    ['the topic is our own', unread('denied'), null],
    ['no read failed', doubtOf('undocumented'), null],
  ])('%s', (_, doubt, owner) => {
    expect(hiddenBy(of(doubt), proof)?.owner ?? null).toBe(owner);
  });

  it('is not said where something of our own was refused as well', () => {
    const both = {...unread('denied'), reads: [...unread('denied', AWAY).reads, ...unread('denied').reads]};
    expect(hiddenBy(of(both), proof)).toBeNull();
  });
});

it('a read that failed elsewhere does not make a permission of what AWS does not document', () => {
  const denied = {
    Effect: 'Deny',
    Principal: '*',
    Action: 'sns:Publish',
    Resource: TOPIC,
    Condition: {StringLike: {'aws:userid': '*'}},
  };
  const admits = {...denied, Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Condition: {}};
  const snapshot = snapshotOf(
    world((one) => {
      topicOf(one).attributes['Policy'] = policy(admits, denied);
    }),
  );
  const answer = {status: 'unreadable', kind: 'malformed', code: 'X', message: '', permissions: []} as const;
  const observed = snapshot.observed.map((one) =>
    one.read.op === 'sns:GetDataProtectionPolicy' ? {...one, answer} : one,
  );
  const {findings} = assess(CHECKS, proofOf({...snapshot, observed: observed}));
  const found = findings.filter(({check}) => check === 'topic-admits-eventbridge');
  expect(found.map(({status, doubt, remediation}) => [status, doubt?.kind, remediation?.text])).toEqual([
    ['unknown', 'open', expect.stringContaining('No permission is missing')],
  ]);
});
