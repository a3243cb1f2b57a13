import {describe, expect, it} from '@jest/globals';
import {
  chatShows,
  isChatEndpoint,
  judgeInput,
  renderInput,
  SAMPLE_EVENTS,
} from '../../../src/delivery/message/index.js';
import {matchEvent} from '../../../src/pattern/index.js';
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

/** A JSON template of the call and fields of the record, in quotation marks. */
function quoted(...fields: readonly string[]): TargetInput {
  const paths = Object.fromEntries(fields.map((field, index) => [`f${String(index)}`, `$.detail.${field}`]));
  return text(
    `{"call": "<call>", "more": "${Object.keys(paths)
      .map((name) => `<${name}>`)
      .join(' ')}"}`,
    {...CALL, ...paths},
  );
}

describe('judgeInput', () => {
  it.each<[string, TargetInput, string | null]>([
    [
      'a path',
      {InputPath: '$.detail.eventNme'},
      '$.detail.eventNme is not a field of IAM events (the nearest is $.detail.eventName)',
    ],
    [
      'another case',
      {InputPath: '$.Detail.eventName'},
      '$.Detail.eventName is not a field of IAM events (the nearest is $.detail.eventName)',
    ],
    [
      'a variable',
      text('"<call> happened"', {call: '$.detail.evenName'}),
      '$.detail.evenName is not a field of IAM events (the nearest is $.detail.eventName)',
    ],
    [
      'a path without the envelope',
      text('{"call": "<call>"}', {call: '$.eventName'}),
      '$.eventName is not a field of IAM events',
    ],
    ['nothing like any field', {InputPath: '$.zebra'}, '$.zebra is not a field of IAM events'],
    // These could select something; that they do not name the call is another fault.
    ['an object', {InputPath: '$.detail.userIdentity.sessionContext'}, null],
    ['a field that few events have', text('"<ip> did it"', {ip: '$.detail.vpcEndpointId'}), null],
    ['a parameter', {InputPath: '$.detail.requestParameters.anything'}, null],
    ['an empty list', {InputPath: '$.resources'}, null],
    ['a variable that is not used', text('"something"', {call: '$.detail.evenName'}), null],
  ])('names the path that was mistyped: %s', (_name, target, words) => {
    const {namesCall, lost} = judge(target);
    expect(namesCall).toBe('never');
    if (words === null) expect(lost?.reason).not.toContain('no field');
    else expect(lost?.reason).toContain(words);
  });

  it.each<[string, TargetInput]>([
    ['the event itself', {}],
    ['the detail', {InputPath: '$.detail'}],
    ['the name alone', {InputPath: '$.detail.eventName'}],
    ['a sentence', text('"<call> happened"')],
    ['the event as a variable', text('<aws.events.event.json>')],
    ['lines', text('"IAM"\n"<call>"')],
    ['JSON', text('{"what": <call>, "with": <params>}')],
  ])('names the call: %s', (_name, target) => {
    expect(judge(target)).toMatchObject({namesCall: 'always', lost: null, limits: []});
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
    expect(verdict.lost).toMatchObject({reason: expect.stringContaining(reason), onlyFailures: false});
  });

  it.each<[string, TargetInput]>([
    ['a constant text with names of calls', text('"CreateUser, ListenToNobody, NamedByTheEvent"')],
    ['the name of a call in the parameters', text('"<user>"')],
    [
      'a document that never leaves JSON',
      text('{"call": "<call>", "who": "<id>"}', {...CALL, id: '$.detail.userIdentity'}),
    ],
    ['the whole event in quotation marks', text('{"call": "<call>", "e": "<aws.events.event.json>"}')],
    ['something inside a text', text('"<c>"', {c: '$.detail.eventName[0]'})],
  ])('loses every call: %s', (_name, target) => {
    expect(judge(target)).toMatchObject({namesCall: 'never', conditions: []});
  });

  it.each<[string, TargetInput]>([
    ['the whole event by a path', text('{"e": <e>}', {e: '$'})],
    ['every field of the record', text('{"e": <e>}', {e: '$.detail.*'})],
    ['the name in brackets', {InputPath: "$['detail']['eventName']"}],
    ['a list of names', text('{"e": [<call>, "x"]}')],
    ['fields of safe alphabets in quotation marks', quoted('sourceIPAddress', 'userIdentity.principalId', 'errorCode')],
    ['more of them', quoted('userIdentity.userName', 'userIdentity.accountId', 'requestID', 'tlsDetails.tlsVersion')],
    ['flags and an empty list', text('{"a": "<call> <r> <l>"}', {...CALL, r: '$.detail.readOnly', l: '$.resources'})],
    ['an object in a text', text('"<call> with <params> by <agent>"')],
    ['anything as a value of its own', text('{"a": <call>, "b": <params>, "c": <agent>}')],
  ])('names the call whatever the event holds: %s', (_name, target) => {
    expect(judge(target)).toMatchObject({namesCall: 'always', lost: null, said: true, conditions: []});
  });

  it.each<[string, TargetInput, boolean]>([
    ['the parameters', quoted('requestParameters'), false],
    ['what the caller says of himself', quoted('userAgent'), false],
    ['a path in an ARN', quoted('userIdentity.arn'), false],
    ['a web identity', quoted('userIdentity.sessionContext.webIdFederationData'), false],
    ['Identity Center', quoted('userIdentity.onBehalfOf'), false],
    ['a service on behalf of a resource', quoted('userIdentity.inScopeOf'), false],
    ['session tags', quoted('userIdentity.sessionContext.attributes.principalTags'), false],
    ['a list of tags', quoted('requestParameters.tags'), false],
    ['a document', quoted('requestParameters.assumeRolePolicyDocument'), false],
    ['a free text', quoted('requestParameters.description'), false],
    ['an element of a list', quoted('requestParameters.tags[0].value'), false],
    ['an error message', quoted('errorMessage'), true],
    ['a name, which IAM refuses with a quotation mark', quoted('requestParameters.userName'), true],
  ])('loses the call sometimes: %s', (_name, target, onlyFailures) => {
    const {namesCall, lost, said, conditions} = judge(target);
    expect({namesCall, lost}).toMatchObject({namesCall: 'sometimes', lost: {onlyFailures}});
    const event = lost?.event ?? {};
    expect(renderInput(target, event, RULE).kind).toBe('invalid');
    expect('errorCode' in (event['detail'] as object)).toBe(onlyFailures);
    // The conditions say of each event what becomes of it, where they say all.
    if (said) expect(conditions.every((pattern) => matchEvent(pattern, event))).toBe(false);
    for (const sample of SAMPLE_EVENTS) {
      const survives = renderInput(target, sample.event, RULE).kind === 'message';
      if (said)
        expect([sample.shape, conditions.every((one) => matchEvent(one, sample.event))]).toEqual([
          sample.shape,
          survives,
        ]);
    }
  });

  it('tells the variables whose absence AWS does not explain', () => {
    expect(judge(text('{"a": <call>, "b": <agent>, "c": "<agent>"}')).disputed).toEqual(['agent']);
    expect(
      judge(text('{"a": <call>, "d": <d>, "i": <i>}', {...CALL, d: '$.detail', i: '$.detail.userIdentity'})).disputed,
    ).toEqual([]);
    expect(judge(text('"<call> <agent>"')).disputed).toEqual([]);
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
});

describe('chat channels', () => {
  const FIELDS = ['version', 'id', 'source', 'account', 'time', 'region', 'resources', 'detail'];
  const ENVELOPE = `{${FIELDS.slice(0, -1)
    .map((field) => `"${field}":<${field}>`)
    .join(',')},"detail-type":WHAT,"detail":DETAIL}`;
  const custom = {version: '1.0', source: 'custom', content: {description: 'x'}};
  const shows = (json: unknown): string => chatShows(renderInput({Input: JSON.stringify(json)}, {}, RULE), {}).state;

  it('show events and custom notifications', () => {
    expect(judge({}).chat).toEqual({shown: 'always', discards: null, example: null});
    expect(shows(custom)).toBe('passes');
    expect(shows({...custom, content: {description: 'x', textType: 'client-markdown'}})).toBe('passes');
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
    expect(shows(json)).toBe('blocks');
  });

  it.each<[string, string, string]>([
    ['always', '{"version":"1.0","source":"custom","content":{"description":"<call>"}}', 'always'],
    [
      'where there is an error to describe',
      '{"version":"1.0","source":"custom","content":{"description":"<m>"}}',
      'sometimes',
    ],
    [
      'unless the description is an object',
      '{"version":"1.0","source":"custom","content":{"description":<o>}}',
      'never',
    ],
    ['never as a text', '"<call>"', 'never'],
    ['that is the event, copied whole', '<aws.events.event.json>', 'always'],
    ['that is the event, field by field', ENVELOPE.replace('WHAT', '<type>').replace('DETAIL', '<detail>'), 'always'],
    [
      'in the form of an event, which nobody knows',
      ENVELOPE.replace('WHAT', '"IAM: CreateUser"').replace('DETAIL', '<detail>'),
      'unknown',
    ],
    [
      'in the form of an event with a part of its detail, which nobody knows',
      ENVELOPE.replace('WHAT', '<type>').replace('DETAIL', '{"eventName":<call>}'),
      'unknown',
    ],
  ])('show a notification %s', (_name, template, shown) => {
    const all = {
      ...CALL,
      ...Object.fromEntries(FIELDS.map((field) => [field, `$.${field}`])),
      type: '$.detail-type',
      m: '$.detail.errorMessage',
      o: '$.detail.userIdentity.onBehalfOf',
    };
    const paths = Object.fromEntries(Object.entries(all).filter(([name]) => template.includes(`<${name}>`)));
    const {chat} = judge(text(template, paths));
    expect(chat.shown).toBe(shown);
    const {example} = chat;
    if (example !== null)
      expect(chatShows(renderInput(text(template, paths), example, RULE), example).state).not.toBe('passes');
  });

  it('are known by their endpoint', () => {
    expect(isChatEndpoint('https://global.sns-api.chatbot.amazonaws.com')).toBe(true);
    expect(isChatEndpoint('https://global.sns-api.chatbot.amazonaws.com#0123456789ab')).toBe(true);
    expect(isChatEndpoint('https://global.sns-api.chatbot.amazonaws.com.example.com')).toBe(false);
    expect(isChatEndpoint('http://global.sns-api.chatbot.amazonaws.com')).toBe(false);
  });
});
