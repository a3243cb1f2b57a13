/** The recipe of a metric filter is executed: what its template makes is in sync with its baseline, and only as an alarm. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from '@jest/globals';
import {judgeSnapshot} from '../accounts/case.js';
import * as N from '../support/names.js';
import {snapshotOf, type World} from '../support/world.js';
import {accountWith, readTemplate} from './stack.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/recipes/cis-metric-filter.md', import.meta.url)), 'utf8');
const block = (heading: string): string =>
  (page.split(`## ${heading}\n`)[1] ?? '').split('```')[1]?.replace(/^\w+\n/, '') ?? '';

function account(): World {
  const made = accountWith(readTemplate(block('CloudFormation')));
  // What the page has to be done by hand.
  for (const {trail} of made.trails)
    Object.assign(trail, {
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${N.REGION}:${N.ACCOUNT}:log-group:cloudtrail:*`,
      CloudWatchLogsRoleArn: `arn:aws:iam::${N.ACCOUNT}:role/cloudtrail-to-logs`,
    });
  return made;
}

const judged = (made: World, baseline: string): {readonly verdict: string; readonly grave: readonly string[]} =>
  judgeSnapshot(snapshotOf(made, {baseline}), {baseline});

describe('cis-metric-filter.md', () => {
  it('is in sync with its baseline', () => {
    const {verdict, grave} = judged(account(), block('Baseline'));
    expect({verdict, grave}).toEqual({verdict: 'in-sync', grave: []});
  });

  it('is not without the alarm, nor without the trail’s log group', () => {
    const silent = account();
    silent.alarms = [];
    expect(judged(silent, block('Baseline')).verdict).toBe('drifted');
    expect(judged(accountWith(readTemplate(block('CloudFormation'))), block('Baseline')).verdict).toBe('drifted');
  });

  it('is noticed, not named', () => {
    const {verdict, grave} = judged(account(), block('Baseline').replace('alerts: noticed\n', ''));
    expect(verdict).toBe('drifted');
    expect(grave.map((words) => words.split(' ')[0])).toEqual(['alerts-named']);
  });

  it('has the same filter and alarm in Terraform', () => {
    const terraform = block('Terraform').replaceAll('\\"', '"');
    const [{filters: [filter] = []} = {}] = account().logGroups;
    expect(terraform).toContain(filter?.filterPattern);
    for (const word of ['"IamChanges"', '"Security"', '"Sum"', '"notBreaching"', 'GreaterThanOrEqualToThreshold'])
      expect(terraform).toContain(word);
  });
});
