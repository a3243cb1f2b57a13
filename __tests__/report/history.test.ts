import {describe, expect, it} from '@jest/globals';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderJson} from '../../src/report/forms/json.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import {redactReport, redactText} from '../../src/report/model/redaction/redact.js';
import {changes, healthy, ofHistory, read} from './sample.js';

const text = (report = ofHistory()): string => renderText(report, {color: false});

describe('what became of real changes, in words', () => {
  it('leads with the number, says by what it judges, and how the account is beside it', () => {
    expect(text()).toContain('6 of 10 changes of IAM');
    expect(text()).toContain('IN SYNC');
    for (const form of [text(), renderSummary(ofHistory()), renderHtml(ofHistory())]) {
      expect(form).not.toMatch(/did alert|were alerted|has alerted/);
      expect(form).toContain('3 would not');
    }
  });

  it.each([
    [{}, 'SILENT'],
    [{silent: 0, alerted: 9, calls: []}, 'UNKNOWN'],
    [{silent: 0, unknown: 0, alerted: 10, complete: false, calls: []}, 'UNKNOWN'],
    [{silent: 0, unknown: 0, alerted: 10, complete: true, calls: []}, 'ALERTED'],
  ])('%j is %s', (over, badge) => {
    expect(text(ofHistory(over))).toContain(badge);
    expect(renderSummary(ofHistory(over))).toContain(badge);
  });

  it('nothing that was read is not nothing that was', () => {
    const none = {changes: 0, silent: 0, unknown: 0, alerted: 0, failed: 0, calls: []};
    expect(text(ofHistory({...none, complete: true}))).toContain('There was no change of IAM');
    expect(text(ofHistory({...none, complete: false}))).toContain('No change of IAM was found');
    const empty = ofHistory({...none, complete: false, since: changes().until, neverSeen: ['iam:TagRole']});
    expect(text(empty).replaceAll(/\s+/g, ' ')).toContain(
      'it could not be determined which of them would have alerted',
    );
    expect(text(empty)).not.toContain('are not included');
    expect(text(ofHistory({...none, complete: true, source: 'cloudtrail'}))).toContain('are not included');
    expect(text(ofHistory({...none, complete: true, source: 'files'}))).not.toContain('are not included');
    expect(text(empty)).not.toContain('never made');
    const part = ofHistory({...none, complete: false, changes: 2, alerted: 2});
    expect(text(part)).toContain('Only a part was read: 2 changes of IAM');
    expect(text(part)).not.toContain('All of');
  });

  it('one reason is said once, with what a mail subscription bears', () => {
    const lost = changes().calls[0]!;
    const report = ofHistory({calls: [lost, {...lost, event: 'iam:UntagRole'}]});
    expect(text(report).match(/not matched by/g)).toHaveLength(1);
    expect(text(report)).toContain('6 silent of 6: iam:TagRole, iam:UntagRole');
    expect(text()).toContain('more than 10 messages a second');
    expect(text(ofHistory({noise: {...changes().noise, peakPerSecond: 10}}))).not.toContain('10 messages a second');
  });

  it('says how a run that ended early goes on, on one line', () => {
    expect(text()).toContain('iam-alert-guard history --since 2026-11-16T08:45:00Z --until 2026-11-18T00:00:00Z');
  });

  it('stands in the report of a check too, and changes nothing of its verdict', () => {
    const report = {...healthy(), history: changes()};
    expect(text(report)).toContain('IN SYNC');
    expect(text(report)).toContain('Real changes');
    expect(renderSummary(report)).toContain('### Real changes');
    expect(text(healthy())).not.toContain('Real changes');
  });

  it('is in the JSON report in the order of the contract', () => {
    const {history} = read<{history: object}>(renderJson(ofHistory()));
    expect(Object.keys(history).slice(0, 13).join()).toBe(
      'since,until,complete,changes,failed,alerted,noticed,silent,unknown,calls,noise,neverSeen,gaps',
    );
    expect(
      Object.keys((history as {calls: object[]}).calls[0]!)
        .slice(0, 6)
        .join(),
    ).toBe('event,changes,alerted,hop,reason,example');
  });
});

describe('redaction of what records hold', () => {
  it.each([
    ['203.0.113.7', /^address-[0-9a-f]{6}$/],
    ['2001:db8::7', /^address-[0-9a-f]{6}$/],
    ['AKIAIOSFODNN7EXAMPLE', /^key-[0-9a-f]{6}$/],
    ['arn:aws:sts::111122223333:assumed-role/deploy/alice@example.com', /:assumed-role\/deploy\/session-[0-9a-f]{6}$/],
    ['arn:aws:iam::111122223333:user/team/alice', /:user\/user-[0-9a-f]{6}$/],
  ])('%s', (value, becomes) => {
    const once = redactText(value);
    expect(once).toMatch(becomes);
    expect(redactText(once)).toBe(once);
  });

  it.each([
    '09:26:53',
    '2026-11-23T09:00:00Z',
    'arn:aws:iam::aws:policy/ReadOnlyAccess',
    'version 1.2.3',
    'std::vector',
    'iam-alert-guard 0.1.0',
  ])('%s is none of them', (value) => expect(redactText(value)).toBe(value));

  it('reaches a whole record', () => {
    const record = {
      sourceIPAddress: '203.0.113.7',
      userIdentity: {
        arn: 'arn:aws:sts::111122223333:assumed-role/deploy/alice@example.com',
        accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      },
    };
    const {history} = redactReport(ofHistory({calls: [{...changes().calls[0]!, example: record}]}));
    expect(JSON.stringify(history)).not.toMatch(/203\.0|alice|ASIAIOS|111122223333|secops@/);
  });
});
