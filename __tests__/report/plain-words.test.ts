/** Sentences that a number or a mark could contradict. */
import {describe, expect, it} from '@jest/globals';
import {coverageText, laterCalls, patternCoverage} from '../../src/pattern/coverage/report.js';
import {parseCommandLine} from '../../src/cli-parse.js';
import type {HistoryBlock, HistoryCall} from '../../src/report/model/history.js';
import type {RecipientDelivery, ReviewChange} from '../../src/report/model/model.js';
import {renderText} from '../../src/report/forms/text.js';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderJson} from '../../src/report/forms/json.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {historyBadge, historyLine, neverSeenLine} from '../../src/report/words/history.js';
import {reachOf} from '../../src/report/words/reach.js';
import {reviewLine} from '../../src/report/words/review.js';
import {tally} from '../../src/report/words/tally.js';
import {headline} from '../../src/report/words/words.js';
import {drifted, finding, healthy} from './sample.js';

const later = (text: string): string | undefined =>
  coverageText(patternCoverage([text]), laterCalls([text]))
    .split('\n')
    .find((line) => line.startsWith('new verbs'));

describe('calls that AWS adds later', () => {
  const all = {source: ['aws.iam'], detail: {readOnly: [false]}};
  it.each([
    ['alert', all],
    ['sometimes', {...all, detail: {...all.detail, userIdentity: {type: ['Root']}}}],
    ['silent', {...all, detail: {...all.detail, eventName: ['CreateUser']}}],
    ['silent', {...all, detail: {...all.detail, eventName: ['CreateUser'], userIdentity: {type: ['Root']}}}],
  ])('%s', (word, pattern) => expect(later(JSON.stringify(pattern))).toContain(`new verbs  ${word}:`));
});

describe('a recipient whose subscription was not read', () => {
  const reach = (some: Partial<RecipientDelivery>): string => {
    const {delivery} = drifted();
    const required = delivery?.required ?? 0;
    const recipient = {...delivery!.recipients[0]!, delivered: 0, unknown: 0, sometimes: 0, noticed: 0, ...some};
    const {state, sentence} = reachOf(drifted(), {...recipient, unknown: Math.min(recipient.unknown, required)});
    return `${state}: ${sentence}`;
  };
  it('is not reached where every call is lost before it', () =>
    expect(reach({state: 'unknown'})).toMatch(/^bad: 0 of \d+ calls would arrive$/));
  it('is in doubt where nothing else is wrong', () =>
    expect(reach({state: 'unknown', unknown: 1e6})).toBe('unknown: could not be determined'));
});

describe('history', () => {
  const call = (some: Partial<HistoryCall>): HistoryCall => ({
    ...{event: 'iam:TagRole', changes: 2, alerted: 0, hop: 'target', reason: 'x', example: null, failed: 0},
    ...{silent: 2, unknown: 0, noticed: 0, missedBy: ['queue'], partly: 0},
    ...some,
  });
  const block = (calls: readonly HistoryCall[], some: Partial<HistoryBlock> = {}): HistoryBlock => ({
    ...{since: null, until: null, complete: true, failed: 0, alerted: 0, noticed: 0, unknown: 0},
    changes: calls.reduce((all, {changes}) => all + changes, 0),
    silent: calls.reduce((all, {silent}) => all + silent, 0),
    calls,
    noise: {perDay: 0, peakPerMinute: 0, peakPerSecond: 0, reads: 0, others: 0, actors: []},
    ...{neverSeen: [], gaps: [], source: 'files', records: 2, unreadable: 0, foreign: 0, excepted: 0, duplicates: 0},
    ...{stopped: null, days: [], modelErrors: []},
    ...some,
  });
  it.each([
    [0, 'SILENT', /; 2 would not\.$/],
    [1, 'SILENT', /; 2 would not \(1 of them would have alerted some of the recipients\)\.$/],
    [2, 'INCOMPLETE', /; 2 would not \(each of them would have alerted some of the recipients\)\.$/],
  ])('of two silent changes %i reached somebody', (partly, badge, line) => {
    const one = block([call({partly})]);
    expect(historyBadge(one)).toBe(badge);
    expect(historyLine(one)).toMatch(line);
    expect(renderJson({...healthy(), history: one})).not.toContain('partly');
  });
  it('says of nobody that an alert was not delivered where that is not known', () => {
    const said = (some: Partial<HistoryCall>): string[] => {
      const report = {...healthy(), command: 'history' as const, history: block([call(some)])};
      return [renderText(report, {color: false}), renderHtml(report), renderSummary(report)];
    };
    for (const text of said({})) expect(text).toContain('not delivered to');
    for (const text of said({silent: 0, unknown: 2})) {
      expect(text).toContain('not determined for');
      expect(text).not.toContain('not delivered to');
    }
  });
  it('counts what was not made', () => {
    expect(neverSeenLine(block([], {neverSeen: ['iam:A', 'iam:B']}))).toMatch(
      /^None of the 2 calls that must alert was made/,
    );
    expect(neverSeenLine(block([call({})], {neverSeen: ['iam:A']}))).toMatch(
      /^1 of 2 calls that must alert was not made/,
    );
  });
  it('is not green over an account that has drifted', () => {
    const told = renderText({...drifted(), command: 'history', history: block([])}, {color: false});
    expect(told).toMatch(/^\? NO CHANGES/);
    expect(renderText({...healthy(), command: 'history', history: block([])}, {color: false})).toMatch(/^✓ NO CHANGES/);
  });
});

describe('a weakening', () => {
  const change = (path: string, effect: string, line: number): ReviewChange => ({
    ...{class: 'weakens', path, effect},
    location: {path: 'b.yml', line, column: 1},
  });
  const via = change('recipients[0].via', 'alerts may reach it by any route', 1);
  const gone = change('recipients[1]', 'email "a" would no longer be alerted', 2);
  const waived = {...change('waivers[0]', 'findings of alerts-delivered do not count', 3), check: 'alerts-delivered'};
  const rule = change('rule.name', 'another rule', 4);
  it('is told by the harm it does, whatever its line', () => {
    expect(reviewLine({class: 'weakens', changes: [via, rule, waived, gone]})).toContain('Email "a" would no longer');
    expect(reviewLine({class: 'weakens', changes: [via, rule, waived]})).toContain('alerts-delivered');
    expect(reviewLine({class: 'weakens', changes: [via, rule]})).toContain('Another rule');
  });
});

describe('a report', () => {
  it('counts the remarks that are unknown', () => {
    const open = finding({status: 'unknown', severity: 'low'});
    expect(tally({...healthy(), findings: [open]})).toContain('0 unknown, 1 remark (1 could not be determined)');
  });

  it('says that an alarm names none of the calls', () => {
    const {delivery} = drifted();
    const some = {...delivery!, delivered: 0, sometimes: 0, unknown: 0, required: 106, lost: 104, noticed: 2};
    const recipients = some.recipients.map((each) => ({...each, delivered: 0, noticed: 2, unknown: 0, sometimes: 0}));
    expect(headline({...drifted(), delivery: {...some, recipients}})).toContain(
      'None of 106 IAM calls would be named to every declared recipient: 104 are always lost, 2 would only be noticed.',
    );
  });

  it('says that a saved snapshot was judged, in each form for people', () => {
    const words = /judged from a saved snapshot/i;
    for (const form of [(r: ReturnType<typeof healthy>) => renderText(r, {color: false}), renderSummary, renderHtml]) {
      expect(form({...healthy(), saved: true}).replace(/\s+/g, ' ')).toMatch(words);
      expect(form(healthy())).not.toMatch(words);
    }
    expect(renderJson({...healthy(), saved: true})).toBe(renderJson(healthy()));
    expect(renderHtml({...healthy(), saved: true})).not.toContain('the configuration that AWS answered');
  });
});

describe('an option', () => {
  it.each([
    [['--redact', '--baseline', 'x'], '--redact needs a value'],
    [['--redact'], '--redact needs a value'],
    [['--despite-drift=x'], '--despite-drift takes no value'],
  ])('%j', (args, words) => expect(() => parseCommandLine(['canary', ...args])).toThrow(words));
});
