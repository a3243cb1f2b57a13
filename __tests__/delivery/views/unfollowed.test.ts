/** "Nobody" is only said where all was looked at: what was not read behind a log group may lead to somebody. */
import {describe, expect, it} from '@jest/globals';
import {deliveryBlock} from '../../../src/delivery/views/report-block.js';
import {headline} from '../../../src/report/words/words.js';
import * as A from '../../accounts/roads/alarm/account.js';
import {MAIL_ALONE} from '../../accounts/changes.js';
import {leadsTo, roleFor} from '../../accounts/roads/direct.js';
import {drifted} from '../../report/sample.js';
import * as N from '../../support/names.js';
import {refuse, type World} from '../../support/account.js';
import {proofOf, world} from '../../support/world.js';

function said(change: (account: World) => void): {readonly line: string; readonly unfollowed: unknown} {
  const account = world((made) => {
    A.cis(made);
    change(made);
  });
  const delivery = deliveryBlock(proofOf(account, {baseline: A.NAMED as never}));
  return {line: headline({...drifted(), observation: null, delivery}), unfollowed: delivery.unfollowed};
}

const silent = (account: World): void => {
  for (const alarm of account.alarms) Object.assign(alarm, {AlarmActions: []});
};

describe('an account without a rule, whose trail has a log group', () => {
  it.each(['logs:DescribeMetricFilters', 'cloudwatch:DescribeAlarms'])(
    'has no proven road where %s was denied, and is not said to reach nobody',
    (op) => {
      const {line, unfollowed} = said((account) => refuse(account, op, 'denied'));
      expect(line).toMatch(/^There is no proven road to \S+; /);
      expect(line).toContain(`${A.GROUP_ARN} (log group) was not followed.`);
      expect(unfollowed).toEqual([{resource: A.GROUP_ARN, what: 'log group'}]);
    },
  );

  it('reaches nobody where all was read and its alarm does nothing, and where nothing is logged any more', () => {
    expect(said(silent).line).toContain('IAM changes would reach nobody');
    const stopped = said((account) => {
      refuse(account, 'logs:DescribeMetricFilters', 'denied');
      for (const {status} of account.trails) status.IsLogging = false;
    });
    expect(stopped.line).toContain('IAM changes would reach nobody');
  });

  it('is noticed where all was read and the alarm rings', () => {
    const {line, unfollowed} = said(() => undefined);
    expect(line).toContain('would be noticed, not named');
    expect(unfollowed).toEqual([]);
  });
});

it('says of a recipient behind a Custom Event Bus that is vouched for that nobody sees how it stands', () => {
  const bus = 'arn:aws:events:us-east-1:111122223333:event-busv2/orders/EXAMPLE1234567890abcdef';
  const account = world((made) => {
    leadsTo({Arn: bus, RoleArn: N.ROLE})(made);
    roleFor('events:PutEvents', bus)(made);
    made.topics = {};
  });
  const baseline = {topic: null, ...MAIL_ALONE, elsewhere: [{resource: bus, reason: 'its subscriber mails us'}]};
  const {recipients} = deliveryBlock(proofOf(account, {baseline: baseline as never}));
  expect(recipients).toMatchObject([{delivered: 109, state: 'unknown', roads: [{road: 'other', state: 'vouched'}]}]);
});
