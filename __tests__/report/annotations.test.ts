import {describe, expect, it} from '@jest/globals';
import {annotations} from '../../src/report/forms/annotations.js';
import {drifted, finding, healthy, pass, review} from './sample.js';

const OPTIONS = {show: 'drift', failOn: 'medium', failOnUnknown: true} as const;

describe('annotations', () => {
  it('mark as errors what turns the run red, at the line of the baseline, and leave out the waived and the passed', () => {
    expect(annotations(drifted(), OPTIONS).map(({level, title, line}) => [level, title, line])).toEqual([
      ['error', 'critical: rule-enabled', 6],
      ['error', 'critical: subscription-confirmed', 9],
      ['error', 'medium: trail-encrypted (unknown)', 6],
    ]);
    expect(annotations(healthy(), OPTIONS)).toEqual([]);
  });

  it('are warnings where the threshold spares them, notices where they are remarks', () => {
    const report = {
      ...healthy(),
      findings: [
        finding({severity: 'info', check: 'a'}),
        finding({severity: 'low', check: 'b'}),
        finding({severity: 'critical', status: 'unknown', check: 'c'}),
        pass('d'),
      ],
    };
    const levels = (options: Parameters<typeof annotations>[1]): string[] =>
      annotations(report, options).map(({level, title}) => `${level} ${title}`);
    expect(levels({show: 'remarks', failOn: 'medium', failOnUnknown: false})).toEqual([
      'warning critical: c (unknown)',
      'warning low: b',
      'notice info: a',
    ]);
    // Quiet: a remark is marked only where it fails the run.
    expect(levels({show: 'drift', failOn: 'medium', failOnUnknown: true})).toEqual(['error critical: c (unknown)']);
    expect(levels({show: 'drift', failOn: 'low', failOnUnknown: true})).toEqual([
      'error critical: c (unknown)',
      'error low: b',
    ]);
    expect(levels({show: 'all', failOn: 'low', failOnUnknown: true})).toEqual([
      'error critical: c (unknown)',
      'error low: b',
      'notice info: a',
    ]);
    expect(levels({show: 'drift', failOn: 'never', failOnUnknown: true})[0]).toBe('warning critical: c (unknown)');
  });

  it('mark a weakening at its line: an error until somebody accepted it', () => {
    expect(annotations(review(), OPTIONS)).toMatchObject([
      {level: 'error', title: 'weakens: recipients[1].endpoint', line: 4},
    ]);
    const accepted = {...review(), review: {...review().review!, acceptedBy: 'alice'}};
    expect(annotations(accepted, OPTIONS)).toMatchObject([{level: 'warning'}]);
  });
});
