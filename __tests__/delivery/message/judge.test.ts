import {describe, expect, it} from '@jest/globals';
import {
  chatDiscards,
  isChatEndpoint,
  judgeInput,
  renderInput,
  SAMPLE_EVENTS,
} from '../../../src/delivery/message/index.js';
import type {InputVerdict, TargetInput} from '../../../src/delivery/message/index.js';

const OF = {eventName: 'CreateUser', account: '111122223333', region: 'us-east-1', partition: 'aws'};
const RULE = 'arn:aws:events:us-east-1:111122223333:rule/iam-changes';
const CALL = {
  call: '$.detail.eventName',
  params: '$.detail.requestParameters',
  agent: '$.detail.userAgent',
  user: '$.detail.requestParameters.userName',
};

function judge(target: TargetInput): InputVerdict {
  return judgeInput(target, OF, RULE);
}

function text(InputTemplate: string, InputPathsMap: Record<string, string> = CALL): TargetInput {
  return {InputTransformer: {InputPathsMap, InputTemplate}};
}

describe('judgeInput', () => {
  it.each<[string, TargetInput]>([
    ['the event itself', {}],
    ['the detail', {InputPath: '$.detail'}],
    ['the name alone', {InputPath: '$.detail.eventName'}],
    ['a sentence', text('"<call> happened"')],
    ['the event as a variable', text('<aws.events.event.json>')],
    ['lines', text('"IAM"\n"<call>"')],
    ['JSON', text('{"what": <call>, "with": <params>}')],
  ])('names the call: %s', (_name, target) => {
    expect(judge(target)).toMatchObject({namesCall: 'always', lost: [], limits: []});
  });

  it.each<[string, TargetInput, string]>([
    ['a constant', {Input: '{"text":"all good"}'}, 'does not name the call'],
    ['a constant that happens to name it', {Input: '"CreateUser and all others"'}, 'does not name the call'],
    ['a path to nothing', {InputPath: '$.detail.doesNotExist'}, 'selects nothing'],
    ['a thin path', {InputPath: '$.detail.userIdentity'}, 'does not name the call'],
    ['unquoted text', text('IAM change <call>'), 'neither a quoted string nor JSON'],
    ['a sentence without it', text('"something happened"'), 'does not name the call'],
    ['the event without its detail', text('{"e": <aws.events.event>}'), 'does not name the call'],
  ])('loses every call: %s', (_name, target, reason) => {
    const verdict = judge(target);
    expect(verdict.namesCall).toBe('never');
    expect(verdict.lost).toHaveLength(SAMPLE_EVENTS.length);
    expect(verdict.lost[0]?.reason).toContain(reason);
  });

  it('finds the shapes that break a template, with the event', () => {
    const verdict = judge(text('{"text": "<call> with <params>"}'));
    expect(verdict.namesCall).toBe('sometimes');
    expect(verdict.lost.map((lost) => lost.shape)).toEqual(['iam-user', 'assumed-role', 'root', 'service-invoked']);
    expect(renderInput(text('{"text": "<call> with <params>"}'), verdict.lost[0]?.event ?? {}, RULE).kind).toBe(
      'invalid',
    );
  });

  it('says unknown of what AWS does not document', () => {
    expect(judge({InputPath: '$..eventName'}).namesCall).toBe('unknown');
  });

  it('tells what the alert tells', () => {
    expect(judge({}).tells).toEqual({
      call: 'always',
      who: 'always',
      account: 'always',
      when: 'always',
      from: 'always',
      target: 'always',
      outcome: 'always',
    });
    expect(judge(text('"something happened at <t>"', {t: '$.time'})).tells).toMatchObject({
      call: 'never',
      who: 'never',
      account: 'never',
      when: 'always',
    });
    expect(judge(text('"<call> by <name>"', {...CALL, name: '$.detail.userIdentity.userName'})).tells).toMatchObject({
      who: 'sometimes',
      outcome: 'never',
    });
  });

  it('names the variables with which a caller can silence the alert', () => {
    expect(judge(text('{"a": "<call> from <agent>", "b": <agent>}')).fragile).toEqual([
      {name: 'agent', path: '$.detail.userAgent'},
    ]);
    expect(judge(text('{"a": "<call>", "b": <agent>}')).fragile).toEqual([]);
    expect(judge(text('"<call> from <agent>"')).fragile).toEqual([]);
  });
});

describe('chat channels', () => {
  const custom = {version: '1.0', source: 'custom', content: {description: 'x'}};
  const discards = (json: unknown): string | null => chatDiscards(renderInput({Input: JSON.stringify(json)}, {}, RULE));

  it('show events and custom notifications', () => {
    expect(judge({}).chat).toEqual({shown: 'always', discards: null});
    expect(discards(custom)).toBeNull();
    expect(discards({...custom, content: {description: 'x', textType: 'client-markdown'}})).toBeNull();
  });

  it.each<[string, unknown]>([
    ['text', 'IAM change'],
    ['the detail alone', {eventName: 'CreateUser'}],
    ['another version', {...custom, version: '2.0'}],
    ['another source', {...custom, source: 'iam'}],
    ['no description', {...custom, content: {title: 'x'}}],
    ['an empty description', {...custom, content: {description: ''}}],
    ['another text type', {...custom, content: {description: 'x', textType: 'html'}}],
  ])('discard %s', (_name, json) => {
    expect(discards(json)).toEqual(expect.any(String));
  });

  it('are known by their endpoint', () => {
    expect(isChatEndpoint('https://global.sns-api.chatbot.amazonaws.com')).toBe(true);
    expect(isChatEndpoint('https://global.sns-api.chatbot.amazonaws.com#0123456789ab')).toBe(true);
    expect(isChatEndpoint('https://global.sns-api.chatbot.amazonaws.com.example.com')).toBe(false);
    expect(isChatEndpoint('http://global.sns-api.chatbot.amazonaws.com')).toBe(false);
  });
});
