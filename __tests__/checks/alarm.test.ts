/** What an alarm does not announce, by the state that it is in now. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {check} from '../../src/checks/alarm/alarm-announces-each.js';
import {CHECKS} from '../../src/checks/index.js';
import {silentNow} from '../../src/report/model/failures.js';
import * as A from '../accounts/roads/alarm/account.js';
import {topicOf} from '../support/account.js';
import {proofOf, TOPIC, world} from '../support/world.js';

/** The rule and the topics of the healthy account beside it. */
const besideRule: A.Change = (account) => {
  const {buses, topics} = world();
  Object.assign(account, {buses, topics: {...topics, ...account.topics}});
};

function judged(change: A.Change): {severities: string[]; messages: string[]; silent: readonly string[]} {
  const {findings} = assess([check], proofOf(world(change), {baseline: A.NOTICED}));
  return {
    severities: findings.map(({severity}) => severity),
    messages: findings.map(({message}) => message),
    silent: silentNow({findings}),
  };
}

describe('an alarm that is in ALARM', () => {
  it('announces nothing now, where nobody is told by another road', () => {
    const {severities, messages, silent} = judged(A.onAlarm({StateValue: 'ALARM'}));
    expect({severities, silent}).toEqual({severities: ['low'], silent: [A.ALARM_ARN]});
    expect(messages[0]).toMatch(/^Changes are not announced now: the alarm iam-changes is in ALARM/);
  });

  it('silences nothing where a rule tells the same recipients everything', () => {
    const {severities, messages, silent} = judged((account) => {
      A.onAlarm({StateValue: 'ALARM'})(account);
      besideRule(account);
    });
    expect({severities, silent}).toEqual({severities: ['info'], silent: []});
    expect(messages[0]).toMatch(/is not announced by it: .* Its recipients get every alert by another road\.$/);
  });

  it('silences what a rule beside it does not match', () => {
    const {severities, silent} = judged((account) => {
      A.onAlarm({StateValue: 'ALARM'})(account);
      besideRule(account);
      for (const bus of account.buses)
        for (const {rule} of bus.rules)
          rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}}';
    });
    expect({severities, silent}).toEqual({severities: ['low'], silent: [A.ALARM_ARN]});
  });

  it.each(['OK', 'INSUFFICIENT_DATA'] as const)('is a remark without weight while it is %s', (StateValue) => {
    const {severities, silent} = judged(A.onAlarm({StateValue}));
    expect({severities, silent}).toEqual({severities: ['info'], silent: []});
  });

  it('is drift where it hardly ever leaves that state, and a remark where a rule tells everything too', () => {
    expect(judged(A.counting('" "'))).toMatchObject({severities: ['medium'], silent: []});
    const beside = judged((account) => {
      A.counting('" "')(account);
      besideRule(account);
    });
    expect(beside).toMatchObject({severities: ['info'], silent: []});
  });
});

describe('a subscription to the declared topic', () => {
  const findings = (change: A.Change): string[] =>
    assess(
      CHECKS,
      proofOf(
        world((account) => {
          change(account);
          besideRule(account);
          topicOf(account, TOPIC).subscriptions = topicOf(account, TOPIC).subscriptions.filter(
            ({row}) => row.Protocol !== 'email',
          );
        }),
        {baseline: {...A.NAMED, topic: {name: 'iam-alerts'}, 'unexpected-recipients': 'allow'}},
      ),
    ).findings.flatMap(({check, status, severity}) =>
      status === 'fail' && ['critical', 'high', 'medium'].includes(severity) ? [check] : [],
    );

  it('is no fault of its own for a recipient who would notice every call by an alarm', () => {
    expect(findings(A.onAlarm({}))).toEqual(['alerts-named']);
  });

  it('is missing where the alarm cannot tell the recipient', () => {
    expect(findings(A.onAlarm({ActionsEnabled: false}))).toContain('subscription-present');
  });
});
