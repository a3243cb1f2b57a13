/** Keys that AWS's documents disagree about, of which any choice may be left out. */
import {describe, expect, it} from '@jest/globals';
import {parsePolicy, type ParsedPolicy} from '../../src/policy/index.js';
import {ask, eventBridgeToTopic, holdsIn} from '../../src/policy/services.js';

const TOPIC = 'arn:aws:sns:us-east-1:111122223333:alerts';
const RULE = 'arn:aws:events:us-east-1:111122223333:rule/iam';
const ALL = ['aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID', 'aws:SourceOrgPaths'];

/** Each condition admits by itself. */
function asked(...conditions: readonly object[]): ReturnType<typeof ask> {
  const Statement = conditions.map((Condition) => ({
    ...{Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Action: 'sns:Publish', Resource: TOPIC},
    Condition,
  }));
  const policy = parsePolicy(JSON.stringify({Version: '2012-10-17', Statement}), 'resource') as ParsedPolicy;
  return ask([policy], eventBridgeToTopic(RULE, TOPIC, 'o-abcdefghij'));
}

const BY_RULE = {ArnLike: {'aws:SourceArn': RULE}};
const BY_ACCOUNT = {StringEquals: {'aws:SourceAccount': '111122223333'}};
const WITHOUT_ORGANIZATION = {Null: {'aws:SourceOrgID': 'true'}};

describe('disputed keys', () => {
  it('are left out two at a time, too: neither one alone nor all together would show it', () => {
    const {effect, dispute, hinge} = asked(BY_RULE, BY_ACCOUNT, WITHOUT_ORGANIZATION);
    expect(effect).toBe('allow');
    expect(dispute?.keys).toEqual(['aws:SourceArn', 'aws:SourceAccount']);
    if (hinge === undefined) throw new Error('nothing hangs on it');
    expect(holdsIn(hinge, {keys: ['aws:SourceArn'], name: null})).toBe(true);
    expect(holdsIn(hinge, {keys: ['aws:SourceArn', 'aws:SourceAccount'], name: null})).toBe(false);
    expect(holdsIn(hinge, {keys: ALL, name: null})).toBe(true);
  });

  it('are named one by one where each decides', () => {
    expect(asked({...BY_RULE, ...BY_ACCOUNT}).dispute?.keys).toEqual(['aws:SourceArn', 'aws:SourceAccount']);
  });

  it('are not disputed where no choice of them makes a difference', () => {
    expect(asked({}).dispute).toBeNull();
  });
});
