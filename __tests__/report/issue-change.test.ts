import {describe, expect, it} from '@jest/globals';
import {changeNote} from '../../src/report/forms/issue-change.js';
import {renderIssue} from '../../src/report/forms/issue.js';
import type {Report} from '../../src/report/model/model.js';
import {redactReport} from '../../src/report/model/redaction/redact.js';
import {drifted, finding, healthy, unreadable} from './sample.js';

const body = (report: Report): string => renderIssue(report, null);
const without = (report: Report, check: string): Report => ({
  ...report,
  findings: report.findings.filter((each) => each.check !== check),
});

describe('a comment on the tracking issue', () => {
  it('is made for another verdict, a new finding, one that is gone and another resource', () => {
    expect(changeNote(drifted(), body(unreadable()))).toMatch(/was unknown, and is now \*\*drifted\*\*/);
    const less = without(drifted(), 'rule-enabled');
    expect(changeNote(drifted(), body(less))).toMatch(
      /still \*\*drifted\*\*[^]*New:\n\n- critical: `rule-enabled`: IAM/,
    );
    expect(changeNote(less, body(drifted()))).toMatch(/No longer found:\n\n- `rule-enabled`\n$/);
    const other = {...drifted(), findings: [...less.findings, finding({fingerprint: 'f'.repeat(32)})]};
    expect(changeNote(other, body(drifted()))).toMatch(/New:[^]*`rule-enabled`[^]*No longer found:[^]*`rule-enabled`/);
    expect(changeNote(drifted(), body(healthy()))).toMatch(/was in sync, and is now \*\*drifted\*\*/);
  });

  it('is not made by another wording, time, remark, pass or waiver, nor in a redacted report', () => {
    const before = body(drifted());
    expect(changeNote({...drifted(), generatedAt: '2027-01-01T00:00:00Z'}, before)).toBeNull();
    const reworded = drifted().findings.map((each) => ({...each, message: `${each.message} Really.`}));
    expect(changeNote({...drifted(), findings: reworded}, before)).toBeNull();
    const remarked = [...drifted().findings, finding({severity: 'low', check: 'chain-watched', fingerprint: '9'})];
    expect(changeNote({...drifted(), findings: remarked}, before)).toBeNull();
    expect(changeNote(without(drifted(), 'trail-log-validation'), before)).toBeNull();
    expect(changeNote(redactReport(drifted()), before)).toBeNull();
  });

  it('is not made over a body of an earlier version, or one that somebody edited', () => {
    expect(changeNote(drifted(), body(unreadable()).replace(/\n<!-- [^\n]*/, ''))).toBeNull();
    expect(changeNote(drifted(), body(unreadable()).replace('verdict=unknown', 'verdict=@team'))).toBeNull();
  });

  it('names ten findings and counts the rest', () => {
    const many = Array.from({length: 40}, (_, index) => finding({fingerprint: `${String(index)}a`}));
    const note = changeNote({...drifted(), findings: many}, body(healthy())) ?? '';
    expect(note.match(/^- critical/gm)).toHaveLength(10);
    expect(note).toContain('- and 30 more findings');
  });
});
