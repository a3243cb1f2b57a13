import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {
  chatShows,
  chatTransformer,
  judgeInput,
  readableTransformer,
  renderInput,
  SAMPLE_EVENTS,
} from '../../../src/delivery/message/index.js';
import type {Event, TargetInput} from '../../../src/delivery/message/index.js';

const OF = {eventName: 'CreateUser', account: '111122223333', region: 'us-east-1', partition: 'aws'};
const RULE = 'arn:aws:events:us-east-1:111122223333:rule/iam-changes';
const RUNBOOK = 'https://wiki.example.com/iam-alert';
const READABLE: TargetInput = {InputTransformer: readableTransformer({runbook: RUNBOOK})};
const CHAT: TargetInput = {InputTransformer: chatTransformer({runbook: RUNBOOK})};
/** Records of other people's accounts, where they are at hand. */
const RECORDS = '../shared/data/iam-events.jsonl';

function body(target: TargetInput, event: Event): string {
  const rendering = renderInput(target, event, RULE);
  if (rendering.kind !== 'message') throw new Error(rendering.reason);
  return rendering.body;
}

describe.each([
  ['readable', READABLE],
  ['chat', CHAT],
])('%s', (name, target) => {
  it('tells everything there is to tell, for every shape, within the limits', () => {
    expect(judgeInput(target, OF, RULE)).toMatchObject({
      namesCall: 'always',
      lost: null,
      conditions: [],
      limits: [],
      tells: {
        call: 'always',
        who: 'always',
        account: 'always',
        when: 'always',
        from: 'always',
        target: 'always',
        outcome: 'always',
      },
    });
    for (const sample of SAMPLE_EVENTS) expect(body(target, sample.event)).toContain(RUNBOOK);
  });

  it('takes names that CloudFormation takes', () => {
    for (const key of Object.keys(target.InputTransformer?.InputPathsMap ?? {})) expect(key).toMatch(/^[a-z0-9]+$/);
  });

  it('cannot be broken by what a caller writes', () => {
    const free = fc.string({unit: fc.constantFrom('"', '\\', '\n', '<', '>', '{', '}', 'a', '\u202e', '<call>')});
    fc.assert(
      fc.property(free, free, free, (agent, path, parameter) => {
        const event = structuredClone(SAMPLE_EVENTS[0]?.event) as {detail: Record<string, unknown>};
        event.detail['userAgent'] = agent;
        event.detail['errorMessage'] = agent;
        event.detail['userIdentity'] = {
          type: 'IAMUser',
          userName: 'alice',
          arn: `arn:aws:iam::111122223333:user/${path}/alice`,
        };
        event.detail['requestParameters'] = {userName: parameter, roleName: parameter, extra: {deep: [parameter]}};
        const rendering = renderInput(target, event as unknown as Event, RULE);
        expect(rendering).toMatchObject({kind: 'message', body: expect.stringContaining('CreateUser')});
        if (name === 'chat') expect(chatShows(rendering, event as unknown as Event).state).toBe('passes');
      }),
    );
  });

  it('is stripped of what would break it in a runbook', () => {
    const hostile = 'https://x.example/"}\\<call>\n?a=b c';
    const transformer = name === 'chat' ? chatTransformer({runbook: hostile}) : readableTransformer({runbook: hostile});
    const text = body({InputTransformer: transformer}, SAMPLE_EVENTS[0]?.event ?? {});
    expect(text).toContain('https://x.example/%22}%5C%3Ccall%3E%0A?a=b%20c');
  });

  it('does without a runbook that no line bears', () => {
    const long = `https://x.example/${'x'.repeat(2000)}`;
    const compose = name === 'chat' ? chatTransformer : readableTransformer;
    expect(compose({runbook: long})).toEqual(compose());
    expect(compose({runbook: '  '})).toEqual(compose());
  });
});

describe('readable', () => {
  it('is lines of a length for a telephone, what happened first', () => {
    const event = SAMPLE_EVENTS.find((sample) => sample.shape === 'denied')?.event ?? {};
    const lines = body(READABLE, event).split('\n');
    expect(lines[0]).toBe('"IAM change: CreateUser in account 111122223333"');
    expect(lines[1]).toBe(`"What to do: ${RUNBOOK}"`);
    expect(lines).toContain('"Failed with (blank = it succeeded): AccessDenied"');
    // SNS sends at most 1,600 characters as SMS: https://docs.aws.amazon.com/sns/latest/dg/sms_publish-to-phone.html
    expect(lines.join('\n').length).toBeLessThan(1600);
  });
});

describe('chat', () => {
  it('is a custom notification', () => {
    for (const sample of SAMPLE_EVENTS) {
      const rendering = renderInput(CHAT, sample.event, RULE);
      expect(chatShows(rendering, sample.event).state).toBe('passes');
      expect(rendering).toMatchObject({
        json: {version: '1.0', source: 'custom', content: {title: expect.stringContaining('CreateUser')}},
      });
    }
  });
});

(existsSync(RECORDS) ? describe : describe.skip)('records of other accounts', () => {
  const lines = existsSync(RECORDS) ? readFileSync(RECORDS, 'utf8').split('\n') : [];
  const events = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Event & {account: string; detail: {eventName: string}});

  it.each([
    ['readable', READABLE],
    ['chat', CHAT],
  ])('%s: every one names its call and its account', (name, target) => {
    expect(events.length).toBeGreaterThan(100);
    for (const event of events) {
      const text = body(target, event);
      expect(text).toContain(event.detail.eventName);
      expect(text).toContain(event.account);
      if (name === 'chat') expect(chatShows(renderInput(target, event, RULE), event).state).toBe('passes');
    }
  });
});
