/** Quiet on green: what is shown where, by `--show` and by what fails the run. */
import {describe, expect, it} from '@jest/globals';
import {renderComment} from '../../src/report/forms/comment.js';
import {renderIssue} from '../../src/report/forms/issue.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {QUIET, type Showing} from '../../src/report/model/show.js';
import {NOTHING_AGAIN} from '../../src/report/words/command/again.js';
import {drifted, finding, healthy} from './sample.js';

const REMARKS = [
  finding({check: 'chain-watched', severity: 'low', message: 'Cutting the chain alerts no one.', fingerprint: 'a'}),
  finding({check: 'bus-archive', severity: 'info', message: 'Lost alerts cannot be replayed.', fingerprint: 'b'}),
];
const remarked = (report: Report): Report => ({...report, findings: [...report.findings, ...REMARKS]});
const text = (report: Report, showing: Partial<Showing> = {}): string =>
  renderText(report, {color: false, showing: {...QUIET, ...showing}});

it('parts that are in order are called a chain only where alerts arrive', () => {
  const all = 'Every part of the chain passes';
  expect(renderSummary(healthy())).toContain(all);
  const delivery = healthy().delivery!;
  const cut = {...healthy(), delivery: {...delivery, delivered: 0, lost: delivery.required}};
  expect(renderSummary(cut)).not.toContain(all);
});

describe('remarks', () => {
  it('are one line in the terminal, unless they are asked for or fail the run', () => {
    expect(text(remarked(healthy()))).toContain(
      '  · 2 remarks (1 low, 1 info): set the input show to remarks to list them\n',
    );
    const quiet = text({...remarked(healthy()), again: NOTHING_AGAIN});
    expect(quiet).toContain('  · 2 remarks (1 low, 1 info): --show remarks lists them\n');
    expect(quiet).not.toContain('chain-watched');
    expect(quiet.split('\n').length).toBeLessThanOrEqual(24);
    expect(text(remarked(healthy()), {show: 'remarks'})).toMatch(/chain-watched[^]*bus-archive/);
    const failing = text(remarked(healthy()), {failOn: 'low'});
    expect(failing).toMatch(/chain-watched[^]*fix \(reconcile\)/);
    expect(failing).toContain('1 remark (1 info)');
    expect(failing).not.toContain('bus-archive');
  });

  it('are one folded table in the summary, and a count in comment and issue', () => {
    expect(renderSummary(remarked(healthy()))).toMatch(/<details><summary>2 remarks[^]*chain-watched[^]*<\/details>/);
    for (const page of [renderComment(remarked(drifted())), renderIssue(remarked(drifted()), null)]) {
      expect(page).toContain('2 remarks');
      expect(page).not.toContain('chain-watched');
    }
    const asked = {showing: {...QUIET, show: 'remarks'} as const};
    expect(renderComment(remarked(drifted()), asked)).toContain('chain-watched');
    expect(renderIssue(remarked(drifted()), null, asked)).toContain('chain-watched');
    expect(renderComment(remarked(drifted()), {showing: {...QUIET, failOn: 'low'}})).toContain('chain-watched');
  });

  it('have their denied reads counted, not listed, where those serve nothing else', () => {
    const {observation, ...rest} = healthy();
    const unread = ['s3:GetBucketVersioning', 'events:ListArchives'].map((op) => ({
      read: op,
      region: 'us-east-1',
      reason: 'denied',
      permission: op,
    }));
    const report = {...rest, observation: {...observation!, unreadable: unread}};
    expect(text(report)).toContain('11 reads succeeded, 2 failed (only remarks depend on them)');
    expect(text(report)).not.toContain('ListArchives');
    expect(renderSummary(report)).not.toContain('ListArchives');
    expect(text(report, {show: 'remarks'})).toContain('grant events:ListArchives');
  });

  it('are none where something is unknown because of them', () => {
    const {observation, ...rest} = healthy();
    const reason = 'cloudwatch:DescribeAlarms in us-east-1 was denied';
    const unread = [
      {read: 'cloudwatch:DescribeAlarms', region: 'us-east-1', reason, permission: 'cloudwatch:DescribeAlarms'},
      {read: 'events:ListArchives', region: 'us-east-1', reason: 'was denied', permission: 'events:ListArchives'},
    ];
    const doubt = finding({
      ...{check: 'alerts-delivered', status: 'unknown'},
      doubt: {kind: 'unread', reads: [{op: 'cloudwatch:DescribeAlarms', region: 'us-east-1'}], permissions: []},
    });
    const report = {...rest, observation: {...observation!, unreadable: unread}};
    expect(text({...report, verdict: 'unknown', findings: [doubt]})).toContain(
      '2 failed (only remarks depend on 1 of them)',
    );
    expect(renderSummary({...report, findings: [doubt]})).toContain('DescribeAlarms');
    // What only a remark says is a remark.
    expect(text({...report, findings: [{...doubt, severity: 'info'}]})).toContain(
      '2 failed (only remarks depend on them)',
    );
  });

  it('come with the passes where all is asked for', () => {
    expect(text(remarked(healthy()), {show: 'all'})).toMatch(/bus-archive[^]*✓ passed +rule-enabled/);
    expect(renderSummary(healthy(), {showing: {...QUIET, show: 'all'}})).toContain('<summary>4 passed</summary>');
    expect(text(healthy())).not.toContain('passed   ');
  });
});

describe('a merge of twenty accounts', () => {
  const accounts = Array.from({length: 20}, (_, index) => String(111122223300 + index));
  const merged = mergeReports(
    accounts.map((account, index) => {
      const report = remarked(index < 18 ? drifted() : healthy());
      return {...report, target: {...report.target, account}};
    }),
    healthy().tool,
  );

  it('says once what is the same', () => {
    const lines = text(merged).split('\n');
    expect(lines.length).toBeLessThan(60);
    expect(lines.filter((line) => line.includes('rule-enabled'))).toHaveLength(1);
    expect(text(merged).replace(/\s+/g, ' ')).toContain(
      'in 18 accounts: 111122223300, 111122223301, 111122223302, 111122223303, 111122223304 and 13 more',
    );
    const rows = renderSummary(merged).split('\n');
    expect(rows.filter((row) => row.startsWith('|') && row.includes('rule-enabled'))).toHaveLength(1);
    expect(rows.find((row) => row.includes('rule-enabled'))).toContain('and 15 more');
  });

  it('shows each of them where all is asked for', () => {
    expect(text(merged, {show: 'all'}).match(/ critical rule-enabled/g)).toHaveLength(18);
  });
});

describe('two recipients', () => {
  it('stand beside one another in the sentence under the picture', () => {
    const base = healthy();
    const route = {
      nodes: [...base.route!.nodes, {...base.route!.nodes[3]!, id: 'f', label: 'pager@example.com'}],
      edges: base.route!.edges,
    };
    expect(renderSummary({...base, route})).toContain(
      '→ topic `iam-alerts` → recipients `secops@example.com`, `pager@example.com`',
    );
  });
});

describe('the runbook', () => {
  const withRunbook = (report: Report): Report => ({
    ...report,
    baseline: {...report.baseline, runbook: 'https://wiki.example.com/iam'},
  });

  it('is shown wherever somebody has to act, and nowhere else', () => {
    const bad = withRunbook(drifted());
    for (const page of [renderSummary(bad), renderComment(bad), renderIssue(bad, null)])
      expect(page).toContain('**Runbook:** `https://wiki.example.com/iam`');
    expect(text(bad)).toContain('Runbook: https://wiki.example.com/iam\n');
    expect(text(withRunbook(healthy())) + renderSummary(withRunbook(healthy()))).not.toContain('Runbook');
  });
});
