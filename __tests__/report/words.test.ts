import {describe, expect, it} from '@jest/globals';
import {renderComment, worthTelling} from '../../src/report/forms/comment.js';
import {issueMove, issueTitle, renderIssue} from '../../src/report/forms/issue.js';
import {renderText} from '../../src/report/forms/text.js';
import type {Delivery, Report, ReviewBlock} from '../../src/report/model/model.js';
import type {UnreadableKind} from '../../src/snapshot/model.js';
import {standingWords, whyNotThere} from '../../src/report/words/hop.js';
import {NOTHING_AGAIN} from '../../src/report/words/command/again.js';
import {nextSentence, nextStep} from '../../src/report/words/command/next.js';
import {headline, stateOf} from '../../src/report/words/words.js';
import {drifted, finding, healthy, review, unreadable} from './sample.js';

const delivery = (over: Partial<Delivery>): Delivery => ({...healthy().delivery!, ...over});
const to = (...delivered: number[]): Delivery['recipients'] =>
  delivered.map((each, index) => ({
    protocol: 'email',
    endpoint: `r${index}@example.com`,
    delivered: each,
    state: 'confirmed',
  }));

const ringing = (name: string): Report['findings'][number] =>
  finding({
    check: 'alarm-announces-each',
    severity: 'low',
    observed: 'ALARM',
    resource: `arn:aws:cloudwatch:us-east-1:111122223333:alarm:${name}`,
  });

describe('the first sentence', () => {
  const cases: readonly [string, Report, RegExp][] = [
    ['all is well', healthy(), /^All 106 IAM calls that must alert would reach every declared recipient\.$/],
    [
      'drift that loses nothing',
      {
        ...healthy(),
        verdict: 'drifted',
        findings: [
          finding({check: 'target-dead-letter-queue', severity: 'medium'}),
          finding({check: 'trail-validation', severity: 'medium'}),
        ],
      },
      /^Not as declared: target-dead-letter-queue and 1 more check\. All 106 IAM calls that must alert would still reach every declared recipient\.$/,
    ],
    ['nobody is told', {...drifted(), observation: null}, /^IAM changes would reach nobody: all 106/],
    [
      'one of two recipients is told: not nobody',
      {...drifted(), observation: null, delivery: delivery({delivered: 0, lost: 106, recipients: to(106, 0)})},
      /^None of the 106 IAM calls would reach r1@example\.com; the other recipient gets all of them\.$/,
    ],
    [
      'all recipients but one get all',
      {...drifted(), observation: null, delivery: delivery({delivered: 0, lost: 16, recipients: to(106, 100, 90)})},
      /^up to 16 of 106 IAM calls would not reach 2 of 3 recipients; the other recipient gets all of them\.$/i,
    ],
    [
      'one gets all, and of the other nothing is known',
      {
        ...healthy(),
        verdict: 'unknown',
        delivery: delivery({
          delivered: 0,
          unknown: 106,
          recipients: [...to(106), {...to(0)[0]!, endpoint: 'b@example.com', unknown: 106}],
        }),
      },
      /^It could not be determined whether any of the 106 IAM calls reach b@example\.com; the other recipient gets all of them\.$/,
    ],
    [
      'only failed attempts are lost',
      {
        ...healthy(),
        findings: [
          finding({check: 'alerts-delivered', severity: 'low', status: 'fail', resource: 'email:r0@example.com'}),
        ],
        delivery: delivery({delivered: 0, sometimes: 106, recipients: [{...to(0)[0]!, sometimes: 106}]}),
      },
      /^All 106 IAM calls that must alert would reach every declared recipient when they succeed\. Some failed attempts would not alert/,
    ],
    [
      'more than failed attempts is lost, and waived',
      {
        ...healthy(),
        findings: [
          finding({check: 'alerts-delivered', severity: 'high', status: 'waived', resource: 'email:r0@example.com'}),
        ],
        delivery: delivery({delivered: 0, sometimes: 106, recipients: [{...to(0)[0]!, sometimes: 106}]}),
      },
      /^Nothing counts as drift, yet for each of the 106 IAM calls, some events would not reach r0@example\.com: see the remarks\.$/,
    ],
    [
      'drift of something else, and what one recipient gets could not be determined',
      {
        ...drifted(),
        observation: null,
        delivery: delivery({
          delivered: 0,
          unknown: 106,
          recipients: [...to(106), {...to(0)[0]!, endpoint: 'b@example.com', unknown: 106}],
        }),
      },
      /^Not as declared: rule-enabled and 1 more check\. It could not be determined whether any of the 106 IAM calls reach b@example\.com; the other recipient gets all of them\.$/,
    ],
    [
      'drift, and nothing known of the delivery',
      {
        ...drifted(),
        observation: null,
        delivery: delivery({delivered: 0, unknown: 106, recipients: [{...to(0)[0]!, unknown: 106}]}),
      },
      /^Not as declared: rule-enabled and 1 more check\. It could not be determined whether IAM changes reach anyone\.$/,
    ],
    [
      'no declared recipient is reached, and somebody else is: not nobody',
      {...drifted(), observation: null, delivery: {...drifted().delivery!, undeclared: ['ops@example.com', 'b']}},
      /^IAM changes would not reach secops@example\.com; they reach ops@example\.com and 1 more, which nobody declared\.$/,
    ],
    [
      'a target that nobody declared was not looked at: they may reach it',
      {...drifted(), observation: null, delivery: {...drifted().delivery!, undeclared: ['arn:aws:lambda:x']}},
      /^IAM changes would not reach secops@example\.com; they may reach arn:aws:lambda:x, which nobody declared\.$/,
    ],
    [
      'a target was not followed: no proven road, and not nobody',
      {
        ...drifted(),
        observation: null,
        delivery: {
          ...drifted().delivery!,
          undeclared: [],
          unfollowed: [{resource: 'arn:aws:states:x', what: 'a Step Functions state machine'}],
        },
      },
      /^There is no proven road to secops@example\.com; arn:aws:states:x \(a Step Functions state machine\) was not followed\.$/,
    ],
    [
      'CloudWatch counted losses where every hop passes: delivery is not intact',
      {...healthy(), verdict: 'drifted', findings: [finding({check: 'notifications-failing', severity: 'high'})]},
      /^Alerts may be lost \(notifications-failing\), although all 106 IAM calls that must alert pass every part of the chain\.$/,
    ],
    [
      'CloudWatch counted losses at two places: both are named',
      {
        ...healthy(),
        verdict: 'drifted',
        findings: [
          finding({check: 'invocations-failing', severity: 'high'}),
          finding({check: 'notifications-failing', severity: 'high'}),
        ],
      },
      /^Alerts may be lost \(invocations-failing, notifications-failing\), although all 106 /,
    ],
    [
      'alerts are made that say nothing of the call: it is not said that nobody is reached',
      {
        ...drifted(),
        observation: null,
        delivery: {
          ...drifted().delivery!,
          losses: drifted().delivery!.losses.map((loss) => ({...loss, unnamed: true as const})),
        },
      },
      /^The alerts would not say which IAM call was made: all 106 IAM calls that must alert count as lost\.$/,
    ],
    [
      'some are lost, some are unknown',
      {
        ...drifted(),
        observation: null,
        delivery: delivery({delivered: 90, lost: 10, sometimes: 4, unknown: 2, recipients: to(90)}),
      },
      /^14 of 106 IAM calls would not always reach r0@example\.com \(10 always lost, 4 sometimes\); of 2 more it could not be determined\.$/,
    ],
    [
      'the account could not be read',
      unreadable(),
      /^It could not be determined whether IAM changes reach anyone: the account/,
    ],
    [
      'every call arrives in an account that did not say its number',
      {...healthy(), verdict: 'unknown', target: {...healthy().target, account: null}},
      /^All 106 .* would arrive, but which account this is could not be determined\.$/,
    ],
    [
      'delivery is known, another fact is not',
      {...healthy(), verdict: 'unknown', counts: {pass: 3, fail: 0, unknown: 1, waived: 0}},
      /^All 106 .* would arrive, but 1 finding could not be determined\.$/,
    ],
    [
      'delivery is unknown',
      {
        ...healthy(),
        verdict: 'unknown',
        delivery: delivery({delivered: 0, unknown: 106, recipients: [{...to(0)[0]!, unknown: 106}]}),
      },
      /^It could not be determined whether IAM changes reach anyone\.$/,
    ],
    [
      'lost, but waived',
      {...healthy(), counts: {...healthy().counts, waived: 1}, delivery: delivery({delivered: 105, lost: 1})},
      /1 of 106 IAM calls would not reach .* see the waived findings\.$/,
    ],
    [
      'lost, and nothing is waived',
      {...healthy(), counts: {...healthy().counts, waived: 0}, delivery: delivery({delivered: 105, lost: 1})},
      /^Nothing counts as drift, yet 1 of 106 IAM calls would not reach secops@example\.com: see the remarks\.$/,
    ],
    [
      'one recipient loses calls, of another nothing is known, an alarm tells a third, and the fourth gets all',
      {
        ...drifted(),
        observation: null,
        delivery: delivery({
          delivered: 0,
          lost: 40,
          unknown: 66,
          recipients: [
            {...to(60)[0]!, endpoint: 'a@example.com', unknown: 6},
            {...to(0)[0]!, endpoint: 'b@example.com', unknown: 106},
            {...to(0)[0]!, endpoint: 'c@example.com', noticed: 106},
            ...to(106),
          ],
        }),
      },
      /^40 of 106 IAM calls would not reach a@example\.com; of 6 more it could not be determined; all 106 IAM calls would be noticed by c@example\.com, not named; it could not be determined whether any of the 106 IAM calls reach b@example\.com; the other recipient gets all of them\.$/,
    ],
    [
      'everybody is told by alarms',
      {
        ...drifted(),
        observation: null,
        delivery: delivery({delivered: 0, noticed: 106, recipients: [{...to(0)[0]!, noticed: 106}]}),
      },
      /^All 106 IAM calls that must alert would be noticed, not named: an alarm says that something changed, but not what\.$/,
    ],
    [
      'one is told by alarms, and another gets all: it is not said of both',
      {
        ...drifted(),
        observation: null,
        delivery: delivery({
          delivered: 0,
          noticed: 106,
          recipients: [...to(106), {...to(0)[0]!, endpoint: 'b@example.com', noticed: 106}],
        }),
      },
      /^All 106 IAM calls would be noticed by b@example\.com, not named; the other recipient gets all of them\.$/,
    ],
    [
      'a doubt is waived: it is not told as a loss',
      {
        ...healthy(),
        counts: {...healthy().counts, waived: 1},
        delivery: delivery({delivered: 0, unknown: 106, recipients: [{...to(0)[0]!, unknown: 106}]}),
      },
      /^Nothing counts as drift, yet it could not be determined whether IAM changes reach anyone: see the waived findings\.$/,
    ],
    [
      'all would arrive, and an alarm is in ALARM',
      {...healthy(), findings: [ringing('iam:changes')]},
      /^All 106 IAM calls that must alert would reach every declared recipient, but the alarm iam:changes is in ALARM now and announces nothing until it leaves that state\.$/,
    ],
    [
      'two alarms are, and something else drifted',
      {
        ...healthy(),
        verdict: 'drifted',
        findings: [ringing('a'), ringing('b'), finding({check: 'trail-validation', severity: 'medium'})],
      },
      /^Not as declared: trail-validation\. All 106 IAM calls that must alert would still reach every declared recipient, but 2 alarms \(a and others\) are in ALARM now and announce nothing until they leave that state\.$/,
    ],
    [
      'an alarm is, and a waiver accepts that',
      {...healthy(), findings: [{...ringing('a'), status: 'waived'}]},
      /^All 106 IAM calls that must alert would reach every declared recipient\.$/,
    ],
    [
      'an alarm hardly ever leaves ALARM: delivery is not intact',
      {...healthy(), verdict: 'drifted', findings: [finding({check: 'alarm-announces-each', severity: 'medium'})]},
      /^Alerts may be lost \(alarm-announces-each\), although all 106 /,
    ],
    ['links that nobody saw', drifted(), /1 link vouched, not seen\.$/],
    ['reconciled', {...healthy(), command: 'reconcile', converged: true}, /^The baseline is restored\. All 106/],
    ['not reconciled', {...drifted(), command: 'reconcile', converged: false}, /^The baseline is not restored yet\./],
    ['a weakening', review(), /^pager@example\.com would no longer be told\.$/],
    [
      'several weakenings: the one that says most comes first',
      {
        ...review(),
        review: {
          class: 'weakens',
          changes: [
            {...review().review!.changes[0]!, path: 'waivers[0]', effect: 'a finding would be waived'},
            {...review().review!.changes[0]!, path: 'events.exclude', effect: '`TagRole` would no longer alert'},
          ],
        },
      },
      /^`TagRole` would no longer alert \(and 1 more weakening\)\.$/,
    ],
  ];
  it.each(cases)('when %s', (_, report, words) => expect(headline(report)).toMatch(words));
});

describe('the last sentence', () => {
  it('names the digest of a plan, the permission of a refusal, the flag of a weakening, and nothing when all is well', () => {
    expect(nextStep(drifted())).toMatchObject({
      command: `iam-alert-guard reconcile --plan-digest ${drifted().plan!.digest}`,
    });
    expect(nextStep({...drifted(), plan: null})).toMatchObject({command: 'iam-alert-guard plan'});
    expect(nextStep({...drifted(), verdict: 'unknown'})).toMatch(/^Grant kms:DescribeKey to the role/);
    expect(nextStep({...review(), again: NOTHING_AGAIN})).toMatchObject({
      command: 'iam-alert-guard review --accept-weakening',
    });
    expect(nextStep(healthy())).toBeNull();
  });

  it('names inputs in a workflow, where nobody types options', () => {
    const {digest} = drifted().plan!;
    expect(nextSentence(drifted())).toBe(
      `to carry out the steps that reconcile can take, run with \`reconcile: true\` and \`plan-digest: ${digest}\`, or on a terminal \`iam-alert-guard reconcile --plan-digest ${digest}\`.`,
    );
    expect(nextSentence({...drifted(), plan: null})).toContain('run with `mode: plan`, or on a terminal');
    expect(nextSentence({...drifted(), plan: null, again: NOTHING_AGAIN})).toBe(
      'to see the steps (reconcile can repair 1 of the 2 findings), run `iam-alert-guard plan`.',
    );
    expect(nextSentence(review())).not.toContain('--');
  });

  it('names the account that hides something, and asks for no grant in this one', () => {
    const {observation} = unreadable();
    const hidden = (...owners: string[]): Report => ({
      ...unreadable(),
      observation: {
        ...observation!,
        unreadable: owners.map((owner) => ({
          ...{read: 'events:ListRules', region: 'us-east-1', reason: 'it was denied', permission: 'events:ListRules'},
          ...(owner === '' ? {} : {owner}),
        })),
      },
    });
    expect(nextStep(hidden('999988887777'))).toMatch(
      /^What could not be read belongs to account 999988887777\. Save a snapshot there .* list in `elsewhere`/,
    );
    expect(nextStep(hidden('999988887777', '222233334444'))).toContain('accounts 222233334444, 999988887777.');
    expect(nextStep(hidden('999988887777', ''))).toMatch(/^Grant events:ListRules to the role that runs this/);
    expect(renderText(hidden('999988887777'), {color: false})).not.toContain('grant events:ListRules');
  });

  it('does not offer reconcile where every step needs a person', () => {
    const steps = drifted().plan!.steps.filter((step) => step.by === 'human');
    expect(nextStep({...drifted(), plan: {...drifted().plan!, steps}})).toMatch(/needs a person/);
  });
});

describe('the comment', () => {
  it('is short where there is nothing to tell', () => {
    expect(worthTelling(healthy())).toBe(false);
    expect(renderComment(healthy()).trimEnd().split('\n')).toHaveLength(3);
    const neutral = {...review(), review: {class: 'neutral' as const, changes: []}};
    expect(worthTelling(neutral)).toBe(false);
    expect(worthTelling(review())).toBe(true);
  });

  it('does not speak of drift under a change that has nothing to do with it, and does under a new name', () => {
    const said = (changes: ReviewBlock['changes']): Report => ({...drifted(), review: {class: 'neutral', changes}});
    const renamed = {...review().review!.changes[0]!, class: 'neutral' as const};
    expect(worthTelling(said([]))).toBe(false);
    expect(renderComment(said([])).trimEnd().split('\n')).toHaveLength(3);
    expect(worthTelling(said([renamed]))).toBe(true);
    const {plan: _, ...rest} = healthy();
    expect(worthTelling({...rest, plan: null, review: {class: 'neutral', changes: [renamed]}})).toBe(false);
  });

  it('leads with what the change does, then says what the account is like', () => {
    const both = {
      ...healthy(),
      command: 'review' as const,
      review: {...review().review!, required: {before: 110, after: 106}},
    };
    expect(renderComment(both).split('\n\n').slice(1, 3)).toEqual([
      '## 🔻 WEAKENS: `pager@example.com` would no longer be told.',
      'The account as it is now, judged by this baseline: ✅ **IN SYNC**. All 106 IAM calls that must alert would reach every declared recipient. Before this change, 110 calls had to alert.',
    ]);
    expect(nextStep({...drifted(), review: review().review})).toMatch(/^If the weakening is intended/);
  });

  it('does not change with the time of day, and names who accepted a weakening', () => {
    expect(renderComment({...drifted(), generatedAt: '2027-01-01T00:00:00Z'})).toBe(renderComment(drifted()));
    const accepted = {...review(), review: {...review().review!, acceptedBy: 'alice'}};
    expect(renderComment(accepted)).toContain('The weakening was accepted by `alice`.');
    expect(renderComment(accepted)).toContain('## 🔻 WEAKENS, ACCEPTED: ');
    expect(stateOf(accepted)).toBe('good');
    expect(stateOf(review())).toBe('bad');
  });
});

describe('the tracking issue', () => {
  const at = (report: Report, generatedAt: string): Report => ({...report, generatedAt});

  it('goes on with its history, only where the state changed, and keeps ten entries', () => {
    let body = renderIssue(drifted(), null);
    expect(renderIssue(at(drifted(), '2026-11-24T09:00:00Z'), body)).toBe(body);
    for (let day = 1; day <= 12; day++) {
      const report = {...drifted(), findings: Array.from({length: day + 2}, () => finding())};
      body = renderIssue(at(report, `2026-12-${String(day).padStart(2, '0')}T09:00:00Z`), body);
    }
    const entries = body.split('\n').filter((line) => /^- `2026/.test(line));
    expect(entries).toHaveLength(10);
    expect(entries.at(-1)).toBe('- `2026-12-12T09:00:00Z` drifted: 14 findings drifted, 0 unknown');
  });

  it('opens on drift and on a denial, closes when all is well, and sits out throttling', () => {
    const unread = (...kinds: UnreadableKind[]): Report => ({
      ...unreadable(),
      observation: {
        ...unreadable().observation!,
        unreadable: kinds.map((kind) => ({read: 'x', region: 'y', reason: 'it failed', permission: null, kind})),
      },
    });
    expect(issueMove(drifted())).toBe('open');
    expect(issueMove(unread('denied'))).toBe('open');
    expect(issueMove(unread('throttled', 'denied'))).toBe('open');
    expect(issueMove(unread('throttled', 'timeout', 'unavailable'))).toBe('leave');
    const advice = {
      read: 's3:GetBucketVersioning',
      region: 'y',
      reason: 'denied',
      permission: null,
      kind: 'denied' as const,
    };
    const {observation} = unread('throttled');
    expect(
      issueMove({...unreadable(), observation: {...observation!, unreadable: [...observation!.unreadable, advice]}}),
    ).toBe('leave');
    expect(issueMove({...unreadable(), observation: {...observation!, unreadable: [advice]}})).toBe('open');
    expect(issueMove(unreadable())).toBe('open');
    expect(issueMove({...unreadable(), observation: null})).toBe('open');
    expect(issueMove(healthy())).toBe('close');
    expect(issueMove(review())).toBe('leave');
    expect([drifted(), unreadable(), healthy()].map(issueTitle)).toEqual([
      'IAM alerts drifted in account 111122223333: .github/iam-alerts.yml',
      'IAM alerts unknown: .github/iam-alerts.yml',
      'IAM alerts in sync in account 111122223333: .github/iam-alerts.yml',
    ]);
  });
});

it.each([
  ['email', 'absent', 'not subscribed', 'there is no subscription'],
  ['lambda', 'absent', 'no rule or topic sends to it', 'no rule or topic sends to it as declared'],
  ['sqs', 'unknown', 'not read', 'not all that could send to it was read'],
  ['kinesis', 'absent', 'no rule or topic sends to it', 'no rule or topic sends to it as declared'],
  ['email', 'unknown', 'not read', 'the subscription was not read'],
  ['email', 'confirmed', 'subscription confirmed', ''],
] as const)('how a recipient stands: %s, %s', (protocol, state, column, why) => {
  expect([standingWords({protocol, state}), whyNotThere({protocol, state})]).toEqual([column, why]);
});

it.each([
  ['user-notifications', 'pending', 'contact not confirmed', 'its contact has not confirmed the address'],
  ['user-notifications', 'unknown', 'not read', 'its contact was not read'],
  ['user-notifications', 'confirmed', 'contact of User Notifications', ''],
  ['sns', 'pending', 'subscription not confirmed', 'the subscription is not confirmed'],
  ['alarm', 'pending', 'subscription not confirmed', 'the subscription is not confirmed'],
  ['alarm', 'confirmed', 'notified by an alarm', ''],
] as const)('how a recipient stands on a road: %s, %s', (road, state, column, why) => {
  const one = {protocol: 'email', state, roads: [{road, resources: [], delivered: 0, state: 'unknown'}]} as const;
  expect([standingWords(one), whyNotThere(one)]).toEqual([column, why]);
});
