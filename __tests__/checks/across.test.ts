/** Targets in other accounts: a remedy runs in the account of what it changes, and takes nobody's only alert away. */
import {describe, expect, it} from '@jest/globals';
import {broken, type Case, type Change} from '../accounts/case.js';
import {FOREIGN_BUS, FOREIGN_TOPIC, MEMBER, admitsBy, forwards, hubAccount} from '../accounts/hubs.js';
import {home} from '../support/account.js';
import * as N from '../support/names.js';
import {faultsOf, toldBy} from '../support/told.js';

const member = (change: Change, hub: Change = () => undefined, more: object = {}): Case =>
  broken('a member', 'target', change, {...MEMBER, rule: null, ...more}, {others: hubAccount(hub)});

describe('a target of another account that cannot be reached', () => {
  const closed: Change = (account) => {
    home(account).policy = admitsBy({Bool: {'events:eventBusInvocation': 'false'}});
  };

  it('is admitted where its bus is', () => {
    const [text = ''] = toldBy(member(forwards(FOREIGN_BUS, {role: true}), closed), 'target-reachable');
    expect(text).toBe(
      `In account ${N.STRANGER}:\n  aws events put-permission --region us-east-1 --event-bus-name default --statement-id iam-alert-guard-${N.ACCOUNT} --action events:PutEvents --principal ${N.ACCOUNT}`,
    );
  });

  it('gets its role where its rule is', () => {
    const queue = `arn:aws:sqs:us-east-1:${N.STRANGER}:alerts`;
    const declared = {recipients: [{protocol: 'sqs', endpoint: queue}]};
    const [text = ''] = toldBy(member(forwards(queue), undefined, declared), 'target-reachable');
    expect(text).not.toContain('In account');
    expect(text).toContain('aws events put-targets --region us-east-1 --rule iam-changes');
  });
});

describe('a target of another account that nobody declared', () => {
  it('is not removed where it leads to a declared recipient', () => {
    const found = faultsOf(member(forwards(FOREIGN_BUS, {role: true})), 'target-unexpected');
    expect(found.map(({observed}) => observed)).toEqual([FOREIGN_BUS]);
    expect(found[0]?.message).toContain('Declared recipients are reached through it');
    expect(found[0]?.remediation?.text).not.toContain('remove-targets');
  });

  it('is removed where it leads to nobody who is declared', () => {
    const copies: Change = (account) => {
      forwards(FOREIGN_BUS, {role: true})(account);
      home(account).rules[0]!.targets.push({
        Id: 'copy',
        Arn: `arn:aws:sqs:us-east-1:444455556666:loot`,
        RoleArn: N.ROLE,
      });
    };
    const all = toldBy(member(copies), 'target-unexpected');
    expect(all.filter((text) => text.includes('remove-targets'))).toEqual([
      '  aws events remove-targets --region us-east-1 --rule iam-changes --ids copy',
    ]);
  });

  it('is not one where it is of the account of its rule', () => {
    const found = faultsOf(member(forwards(FOREIGN_BUS, {role: true})), 'target-unexpected');
    expect(found.some(({observed}) => observed === FOREIGN_TOPIC)).toBe(false);
  });
});
