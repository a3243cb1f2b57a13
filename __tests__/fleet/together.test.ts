/** Which findings of many accounts are one thing, which stand together, and what is then to be done. Each with its healthy neighbour. */
import {describe, expect, it} from '@jest/globals';
import type {Finding} from '../../src/findings/model.js';
import {Fold} from '../../src/fleet/fold.js';
import type {FleetReport} from '../../src/fleet/model.js';
import {groupsShown} from '../../src/report/fleet/groups.js';
import {remedyOf} from '../../src/report/fleet/remedies.js';
import {renderFleetText} from '../../src/report/fleet/text.js';
import {groupCause} from '../../src/report/fleet/words.js';
import {drifted, finding, healthy} from '../report/sample.js';
import {idOf} from '../support/fleet.js';

const SHOWING = {show: 'drift', failOn: 'medium', failOnUnknown: true} as const;

/** One report of each account, of these findings alone. */
function fleet(...accounts: readonly (readonly Partial<Finding>[])[]): FleetReport {
  const fold = new Fold();
  accounts.forEach((findings, n) => {
    const report = findings.length === 0 ? healthy() : {...drifted(), findings: findings.map(finding)};
    fold.add(JSON.parse(JSON.stringify(report).replaceAll('111122223333', idOf(n))) as typeof report, idOf(n), null);
  });
  return fold.report({
    ...{tool: healthy().tool, command: 'check', partition: 'aws', reconcileRole: 'fix', leftOut: [], hubs: []},
    organization: {path: 'o.org.yml', sha256: 'c'.repeat(64), id: null},
  });
}
const sizes = ({groups}: FleetReport): number[] => groups.map(({accounts}) => accounts.length);

const queue = (name: string, message: string): Partial<Finding> => ({
  ...{check: 'dead-letter-queue-empty', hop: 'target', severity: 'medium', message},
  resource: `arn:aws:sqs:us-east-1:111122223333:${name}`,
  remediation: {by: 'human', text: `Look at them:\n  aws sqs receive-message --queue-url https://sqs/ACCOUNT/${name}`},
});

describe('one thing in several accounts', () => {
  it('is one whatever it measures, and says that numbers differ', () => {
    const report = fleet(
      [queue('iam-dlq', '3 wait in iam-dlq since 2026-11-22T08:54:00Z.')],
      [queue('iam-dlq', '12 wait in iam-dlq since 2026-11-21T08:00:00Z.')],
    );
    expect(sizes(report)).toEqual([2]);
    expect(groupCause(report.groups[0]!)).toContain(
      `details differ between the accounts; these are those of ${idOf(0)}`,
    );
    const same = fleet([queue('iam-dlq', '3 wait in iam-dlq.')], [queue('iam-dlq', '3 wait in iam-dlq.')]);
    expect(groupCause(same.groups[0]!)).toBe('3 wait in iam-dlq.');
    expect(renderFleetText(same, {color: false})).not.toContain('differ');
  });

  it('is the same tomorrow with another number', () => {
    const keys = ['1 wait in iam-dlq.', '2 wait in iam-dlq.'].map(
      (message) => fleet([queue('iam-dlq', message)]).groups[0]!.key,
    );
    expect(keys[0]).toBe(keys[1]);
  });

  it('is not one where the words differ, a name of somebody does, or other hands mend it', () => {
    const open = (who: string): Partial<Finding> => ({message: `The topic admits ${who}.`});
    expect(sizes(fleet([open('999988887777')], [open('888877776666')]))).toEqual([1, 1]);
    expect(sizes(fleet([open('a-1')], [open('a-2')]))).toEqual([1, 1]);
    const human = {remediation: {by: 'human', text: 'The stack owns it.'}} as const;
    expect(sizes(fleet([{}], [human], [{}], [human]))).toEqual([2, 2]);
  });

  it('has no command with the name of one account for another', () => {
    const different = fleet([queue('dlq-A', '3 wait in dlq-A.')], [queue('dlq-B', '3 wait in dlq-B.')]);
    expect(sizes(different)).toEqual([2]);
    expect(remedyOf(different.groups[0]!, different)).not.toContain('dlq-A');
    expect(remedyOf(different.groups[0]!, different)).toContain('iam-alert-guard check');
    const same = fleet([queue('dlq-A', '3 wait in dlq-A.')], [queue('dlq-A', '3 wait in dlq-A.')]);
    expect(remedyOf(same.groups[0]!, same)).toContain('/dlq-A');
  });
});

const rule = (name: string): Partial<Finding> => ({
  message: `The rule ${name} is DISABLED.`,
  resource: `arn:aws:events:us-east-1:111122223333:rule/${name}`,
});
const lost = (name: string, hop: Finding['hop'] = 'rule'): Partial<Finding> => ({
  ...{check: 'alerts-delivered', hop, severity: 'critical', resource: 'email security@example.com'},
  message: `109 of 109 calls are lost at arn:aws:events:us-east-1:111122223333:rule/${name}: the rule is disabled.`,
});

describe('lost alerts', () => {
  it('are one thing under names that a tool made up', () => {
    const report = fleet(...['A', 'B', 'C'].map((x) => [rule(`StackSet-Rule-${x}`), lost(`StackSet-Rule-${x}`)]));
    expect(sizes(report)).toEqual([3, 3]);
    expect(groupsShown(report, SHOWING).common).toHaveLength(1);
  });

  it('stand below their cause where it is found in other accounts too, and say in how many', () => {
    const trail = {check: 'trail-logging', hop: 'trail', message: 'The trail is stopped.'} as const;
    const both = [rule('iam-changes'), lost('iam-changes')];
    const shown = groupsShown(fleet(both, both, [rule('iam-changes'), trail]), SHOWING);
    expect(shown.common.map(({check, consequences}) => [check, consequences.length])).toEqual([['rule-enabled', 1]]);
    expect(renderFleetText(fleet(both, both, [rule('iam-changes'), trail]), {color: false})).toContain(
      'in 2 of these accounts',
    );
    // What is found elsewhere only, or at another hop of more accounts, is not their cause.
    const apart = groupsShown(
      fleet(both, [{...rule('iam-changes'), status: 'pass'}, lost('iam-changes')], [rule('iam-changes')]),
      SHOWING,
    );
    expect(new Set(apart.common.map(({check}) => check))).toEqual(new Set(['alerts-delivered', 'rule-enabled']));
    const other = groupsShown(fleet([trail, lost('iam-changes')], [trail]), SHOWING);
    expect(other.odd.map(({check}) => check)).toEqual(['alerts-delivered']);
  });

  it('stand by themselves where others point to them for what is to be done', () => {
    const unknown = (check: string, text: string): Partial<Finding> => ({
      ...{check, status: 'unknown', message: `${check}: could not be determined.`},
      remediation: {by: 'human', text},
    });
    const hidden = [
      unknown('alerts-delivered', 'Add the account to hubs.'),
      unknown('target-reachable', 'Same cause and same remedy as alerts-delivered.'),
    ];
    expect(renderFleetText(fleet(hidden, hidden), {color: false})).toContain('Add the account to hubs.');
    const own = [unknown('alerts-delivered', 'Grant it.'), unknown('target-reachable', 'Grant it.')];
    expect(groupsShown(fleet(own, own), SHOWING).common).toHaveLength(1);
  });
});
