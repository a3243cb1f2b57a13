import {describe, expect, it} from '@jest/globals';
import {renderComment} from '../../src/report/comment.js';
import {accountTag, marker, sarifCategory} from '../../src/report/key.js';
import {redactionApplies, redactReport, redactText, tag} from '../../src/report/redact.js';
import {renderJson} from '../../src/report/json.js';
import {drifted, read} from './sample.js';

describe('redaction', () => {
  it('replaces addresses, account ids, numbers and endpoints by tags that stay the same and stay apart', () => {
    const mail = tag('email', 'secops@example.com');
    expect(mail).toMatch(/^email-[0-9a-f]{6}$/);
    expect(redactText('Tell secops@example.com. Or "Secops@example.com"!')).toBe(
      `Tell ${mail}. Or "${tag('email', 'Secops@example.com')}"!`,
    );
    expect(tag('email', 'a@example.com')).not.toBe(tag('email', 'b@example.com'));
    expect(redactText('arn:aws:sns:us-east-1:111122223333:iam-alerts')).toBe(
      `arn:aws:sns:us-east-1:${tag('account', '111122223333')}:iam-alerts`,
    );
    expect(redactText('+491701234567')).toBe(tag('phone', '+491701234567'));
    const hook = 'https://hooks.example.com#0123456789ab';
    expect(redactText(`posts to ${hook}, twice`)).toBe(`posts to ${tag('endpoint', hook)}, twice`);
    expect(redactText('assumed-role/Admin/alice@example.com')).toBe(
      `assumed-role/Admin/${tag('email', 'alice@example.com')}`,
    );
  });

  it('leaves documentation, times, hashes and ordinary words', () => {
    const words =
      'See https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html at 2026-11-23T09:00:00Z, 12345678901 is no account.';
    expect(redactText(words)).toBe(words);
    expect(redactText('https://docs.aws.amazon.com.evil.example/x')).toMatch(/^endpoint-/);
  });

  it('changes nothing more when done twice', () => {
    const once = redactReport(drifted());
    expect(redactReport(once)).toEqual(once);
  });

  it('leaves no address and no account in any part of a report, nested keys and numbers included', () => {
    const report = drifted();
    const [first, ...others] = report.findings;
    const observed = {'bob@example.com': [111122223333, {deep: 'arn:aws:iam::444455556666:root'}]};
    const json = renderJson(
      redactReport({...report, findings: [{...first!, observed}, ...others], notes: ['ask bob@example.com']}),
    );
    expect(json).not.toMatch(/@example\.com|111122223333|444455556666|999988887777/);
    expect(read(json).findings.map((each) => each.fingerprint)).toContain(first!.fingerprint);
    expect(read(json).plan?.digest).toBe(report.plan!.digest);
  });

  it('is on by default for public repositories and for those of which nobody knows', () => {
    expect(redactionApplies('auto', 'public')).toBe(true);
    expect(redactionApplies('auto', 'unknown')).toBe(true);
    expect(redactionApplies('auto', 'private')).toBe(false);
    expect(redactionApplies('true', 'private')).toBe(true);
    expect(redactionApplies('false', 'public')).toBe(false);
  });

  it('does not take long over a long line', () => {
    const start = performance.now();
    redactText('a.'.repeat(100_000));
    redactText(`${'+1'.repeat(50_000)}${'1'.repeat(100_000)}https://${'x/'.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('keys of comments, issues and categories', () => {
  it('are the same for a redacted report, and name no account', () => {
    const path = '.github/iam-alerts.yml';
    const open = {path, account: '111122223333'};
    const redacted = {path, account: redactText('111122223333')};
    expect(marker('comment', open)).toBe(marker('comment', redacted));
    expect(sarifCategory(open)).toBe(sarifCategory(redacted));
    expect(marker('issue', open)).not.toContain('1111');
    expect(accountTag(null)).toBe('none');
  });

  it('cannot be ended by a path', () => {
    expect(marker('comment', {path: 'a--><b>\n', account: null})).toBe(
      '<!-- iam-alert-guard:comment baseline=a-%2D%3E%3Cb%3E%0A account=none -->',
    );
    expect(renderComment(drifted()).split('\n')[0]).toMatch(/^<!-- iam-alert-guard:comment .* -->$/);
  });
});
