import {describe, expect, it} from '@jest/globals';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import type {CanaryBlock} from '../../src/report/model/canary.js';
import type {Report} from '../../src/report/model/model.js';
import {flown} from './sample.js';

const forms = (report: Report): string[] => [
  renderText(report, {color: false}),
  renderSummary(report),
  renderHtml(report),
];
const REFUSED = {hop: 'call', resource: 'iam:TagRole', state: 'not-seen', at: null, note: 'AccessDenied'} as const;
const cases: readonly (readonly [Partial<CanaryBlock>, string, string])[] = [
  [{}, 'LOST', 'was lost: it was sent twice and did not arrive at the probe'],
  [{outcome: 'arrived', seconds: 22}, 'ARRIVED', 'arrived at the probe after 22 seconds'],
  [{outcome: 'late', seconds: 70}, 'LATE', 'it arrived after 70 seconds'],
  [{outcome: 'unknown'}, 'UNKNOWN', 'could not be determined whether the alert'],
  [{marker: null, outcome: 'unknown'}, 'SENT', 'Only the alert shows its code'],
  [
    {marker: null, outcome: 'unknown', call: '', tries: 0, hops: []},
    'WRONG CODE',
    'not the code of the last challenge',
  ],
  [{marker: null, outcome: 'unknown', tries: 0, hops: [REFUSED]}, 'NOT SENT', 'The challenge could not be sent'],
  [{marker: null, outcome: 'arrived', answer: {by: 'alice', at: '2026-11-23T09:00:00Z'}}, 'ANSWERED', 'alice'],
];

describe('what the canary proved, in words', () => {
  it.each(cases)('%j', (over, badge, words) => {
    for (const form of forms(flown(over))) {
      expect(form).toContain(badge);
      expect(form.replaceAll(/\s+/g, ' ')).toContain(words);
    }
  });

  it('says what it did not prove, whom else it woke, and where it was last seen', () => {
    for (const form of forms(flown())) {
      const words = form.replaceAll(/\s+/g, ' ');
      expect(words).toContain('was not observed what the other recipients received');
      expect(words).toContain('stranger@example.com');
      expect(words).toContain('Last seen: call; not seen: rule.');
    }
  });
});
