import {describe, expect, it} from '@jest/globals';
import {renderComment} from '../../src/report/forms/comment.js';
import {accountTag, marker, sameComment, sarifCategory, type ReportKey} from '../../src/report/model/redaction/key.js';
import {redactError, redactionApplies, redactReport, redactText, tag} from '../../src/report/model/redaction/redact.js';
import {renderJson} from '../../src/report/forms/json.js';
import {drifted, read} from './sample.js';
import {cpuTime} from '../support/time.js';

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

  it('hides who made a call, wherever a record names them', () => {
    const record = {
      userIdentity: {
        userName: 'alice',
        principalId: 'AROAEXAMPLEID0000000:alice',
        arn: 'arn:aws:sts::111122223333:assumed-role/deploy/alice',
        sessionContext: {sourceIdentity: 'alice', sessionIssuer: {userName: 'deploy'}},
      },
      requestParameters: {userName: 'mallory', newUserName: 'eve', roleName: 'worker'},
    };
    const [first, ...others] = drifted().findings;
    const once = redactReport({...drifted(), findings: [{...first!, observed: record}, ...others]});
    const told = JSON.stringify(once.findings[0]!.observed);
    expect(told).not.toMatch(/alice|mallory|"eve"|AROA/);
    expect(told).toContain('worker');
    expect(told).toContain(`"userName":"${tag('user', 'mallory')}"`);
    expect(redactReport(once)).toEqual(once);
  });

  it('is on by default for public repositories and for those of which nobody knows', () => {
    expect(redactionApplies('auto', 'public')).toBe(true);
    expect(redactionApplies('auto', 'unknown')).toBe(true);
    expect(redactionApplies('auto', 'private')).toBe(false);
    expect(redactionApplies('true', 'private')).toBe(true);
    expect(redactionApplies('false', 'public')).toBe(false);
  });

  it('leaves a digest whole, though twelve digits stand in a row in it', () => {
    const digest = `ab123456789012cd${'0'.repeat(48)}`;
    expect(redactText(`Agreed: ${digest}. Account 123456789012.`)).toBe(
      `Agreed: ${digest}. Account ${tag('account', '123456789012')}.`,
    );
    expect(redactText(`0${digest}`)).not.toContain('123456789012');
  });

  it('covers what went wrong as well, and leaves the place of it', () => {
    const place = {path: 'a/123456789012.yml', line: 1, column: 2};
    const problem = {...place, message: 'not 123456789012', hint: 'mail a@example.com'};
    const hidden = redactError({code: 'account', message: '123456789012', hint: null, problems: [problem]});
    const account = tag('account', '123456789012');
    expect(hidden).toEqual({
      code: 'account',
      message: account,
      hint: null,
      problems: [{...place, message: `not ${account}`, hint: `mail ${tag('email', 'a@example.com')}`}],
    });
  });

  it('does not take long over a long line', () => {
    const start = cpuTime();
    redactText('a.'.repeat(100_000));
    redactText(`${'+1'.repeat(50_000)}${'1'.repeat(100_000)}https://${'x/'.repeat(50_000)}`);
    expect(cpuTime() - start).toBeLessThan(2000);
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

  it.each<[string, ReportKey, ReportKey, boolean]>([
    ['the same account', {path: 'a.yml', account: '1'}, {path: 'a.yml', account: '1'}, true],
    ['nobody knew the account then', {path: 'a.yml', account: '1'}, {path: 'a.yml', account: null}, true],
    ['nobody knows the account now', {path: 'a.yml', account: null}, {path: 'a.yml', account: '1'}, true],
    ['another account', {path: 'a.yml', account: '1'}, {path: 'a.yml', account: '2'}, false],
    ['another account, pinned now', {path: 'a.yml', account: '1', pinned: true}, {path: 'a.yml', account: '2'}, true],
    ['another path', {path: 'a.yml', account: '1', pinned: true}, {path: 'b.yml', account: '1'}, false],
    ['a longer path', {path: 'a.yml', account: null}, {path: 'a.yml account=none', account: null}, false],
  ])('make one comment of two runs or not: %s', (_, now, then, same) => {
    expect(sameComment(now, marker('comment', then))).toBe(same);
    expect(sameComment(now, marker('issue', then))).toBe(false);
    expect(sameComment(now, `${marker('comment', then)} and more`)).toBe(false);
  });

  it('cannot be ended by a path', () => {
    expect(marker('comment', {path: 'a--><b>\n', account: null})).toBe(
      '<!-- iam-alert-guard:comment baseline=a-%2D%3E%3Cb%3E%0A account=none -->',
    );
    expect(renderComment(drifted()).split('\n')[0]).toMatch(/^<!-- iam-alert-guard:comment .* -->$/);
  });
});
