import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {filterBehindTemplate, renderInput, SAMPLE_EVENTS, type Event} from '../../../src/delivery/message/index.js';
import type {Json} from '../../../src/findings/model.js';
import {iamEvents, matchEvent, parseFilterPolicy, type Pattern} from '../../../src/pattern/index.js';

const ENVELOPE = {account: '111122223333', eventRegion: 'us-east-1'};
const FIELDS = iamEvents(ENVELOPE);
const RULE = 'arn:aws:events:us-east-1:111122223333:rule/iam-changes';
const [FIRST] = SAMPLE_EVENTS;
if (FIRST === undefined) throw new Error('no sample');

const PATHS = {
  call: '$.detail.eventName',
  who: '$.detail.userIdentity.arn',
  type: '$.detail.userIdentity.type',
  identity: '$.detail.userIdentity',
  error: '$.detail.errorCode',
  account: '$.account',
  writes: '$.detail.readOnly',
  on: '$.detail.requestParameters.userName',
  request: '$.detail.requestParameters',
  everything: '$',
  record: '$.detail',
};

interface Transformer {
  InputPathsMap: Record<string, string>;
  InputTemplate: string;
}

function behind(InputTemplate: string, filter: Json): Pattern | null {
  const transformer: Transformer = {InputPathsMap: PATHS, InputTemplate};
  return filterBehindTemplate(transformer, parseFilterPolicy(JSON.stringify(filter), 'MessageBody'), FIELDS, RULE);
}

/** What arrives of the event, and whether the filter lets it through; null where nothing arrives. */
function arrives(transformer: Transformer, filter: Pattern, event: Event): boolean | null {
  const rendered = renderInput({InputTransformer: transformer}, event, RULE);
  if (rendered.kind !== 'message' || typeof rendered.json !== 'object' || rendered.json === null) return null;
  return matchEvent(filter, rendered.json);
}

const altered = (change: (detail: Record<string, Json>) => void): Event => {
  const event = structuredClone(FIRST.event) as Record<string, Json>;
  change(event['detail'] as Record<string, Json>);
  return event;
};

const without = (field: string): Event => altered((detail) => void delete detail[field]);

describe('a filter behind a template, as a pattern over the event', () => {
  it.each<[string, string, Json, Event, boolean]>([
    ['one variable in quotation marks', '{"c":"<call>"}', {c: ['CreateUser']}, FIRST.event, true],
    ['the same, for another call', '{"c":"<call>"}', {c: ['DeleteUser']}, FIRST.event, false],
    ['one variable as a value of its own', '{"w":<who>}', {w: [{prefix: 'arn:aws:iam::'}]}, FIRST.event, true],
    ['below an object', '{"a":{"b":{"c":"<call>"}}}', {a: {b: {c: ['CreateUser']}}}, FIRST.event, true],
    ['inside an object of the event', '{"id":<identity>}', {id: {userName: ['alice']}}, FIRST.event, true],
    ['inside the whole event', '{"e":<everything>}', {e: {detail: {eventName: ['CreateUser']}}}, FIRST.event, true],
    ['inside what the call was given', '{"r":<request>}', {r: {userName: ['mallory']}}, FIRST.event, true],
    ['a constant', '{"kind":"iam","c":"<call>"}', {kind: ['iam']}, FIRST.event, true],
    ['a list of constants', '{"tags":["iam","alert"],"c":"<call>"}', {tags: ['alert']}, FIRST.event, true],
    ['a list of other constants', '{"tags":["iam","alert"],"c":"<call>"}', {tags: ['ec2']}, FIRST.event, false],
    ['the event as a whole', '<aws.events.event.json>', {detail: {eventName: ['CreateUser']}}, FIRST.event, true],
    ['its detail as a whole', '<record>', {errorCode: [{exists: false}]}, FIRST.event, true],
    ['no error is an empty text', '{"e":"<error>"}', {e: ['']}, FIRST.event, true],
    ['no error is not an absent field', '{"e":"<error>"}', {e: [{exists: false}]}, FIRST.event, false],
    ['no error is no value either', '{"e":"<error>"}', {e: [{exists: true}]}, FIRST.event, false],
    [
      'an error is a value',
      '{"e":"<error>"}',
      {e: [{exists: true}]},
      altered((detail) => void (detail['errorCode'] = 'AccessDenied')),
      true,
    ],
    ['text around an error is a value', '{"e":"[<error>]"}', {e: [{exists: true}]}, FIRST.event, true],
    ['a call is a value', '{"c":<call>}', {c: [{exists: true}]}, FIRST.event, true],
    ['an empty constant is no value', '{"k":"","c":"<call>"}', {k: [{exists: true}]}, FIRST.event, false],
    [
      'null for a parameter is no value',
      '{"o":<on>}',
      {o: [{exists: true}]},
      altered((d) => void (d['requestParameters'] = {userName: null})),
      false,
    ],
    ['any error but one', '{"e":<error>}', {e: [{'anything-but': ['AccessDenied']}]}, FIRST.event, true],
    [
      'that one',
      '{"e":<error>}',
      {e: [{'anything-but': ['AccessDenied']}]},
      altered((detail) => void (detail['errorCode'] = 'AccessDenied')),
      false,
    ],
    ['no field of that name', '{"c":"<call>"}', {d: [{exists: false}]}, FIRST.event, true],
    ['a flag', '{"w":<writes>}', {w: [false]}, FIRST.event, true],
    ['the head of a text', '{"t":"IAM change: <call> by <who>"}', {t: [{prefix: 'IAM change: '}]}, FIRST.event, true],
    ['another head', '{"t":"IAM change: <call> by <who>"}', {t: [{prefix: 'EC2 change: '}]}, FIRST.event, false],
    ['the head of a text, by a wildcard', '{"t":"IAM: <call>, <who>"}', {t: [{wildcard: 'IAM:*'}]}, FIRST.event, true],
    [
      'anything but that head',
      '{"t":"IAM: <call>, <who>"}',
      {t: [{'anything-but': {prefix: 'IAM'}}]},
      FIRST.event,
      false,
    ],
    ['the tail of a text', '{"t":"<call> in <account>!"}', {t: [{suffix: '!'}]}, FIRST.event, true],
    ['text around the variable', '{"t":"IAM <call>"}', {t: [{prefix: 'IAM Create'}]}, FIRST.event, true],
    ['text around another call', '{"t":"IAM <call>"}', {t: [{prefix: 'IAM Delete'}]}, FIRST.event, false],
    ['the whole text', '{"t":"(<call>)"}', {t: ['(CreateUser)']}, FIRST.event, true],
    ['any text but one', '{"t":"(<call>)"}', {t: [{'anything-but': ['(CreateUser)']}]}, FIRST.event, false],
    ['text around nothing', '{"t":"error <error>."}', {t: ['error .']}, FIRST.event, true],
    ['text that is no number', '{"t":"error <error>"}', {t: [{numeric: ['=', 1]}, {exists: true}]}, FIRST.event, true],
    ['below a text there is nothing', '{"t":"IAM <call>"}', {t: {x: [{exists: false}]}}, FIRST.event, true],
    ['text around what a caller chooses', '{"t":"<who> did it"}', {t: [{suffix: 'it'}]}, FIRST.event, true],
    ['what a caller chooses', '{"w":"<who>"}', {w: [{'anything-but': ['x']}]}, FIRST.event, true],
    ['a parameter of the call', '{"o":<on>}', {o: ['mallory']}, FIRST.event, true],
    ['the name of the rule', '{"r":"<aws.events.rule-name>"}', {r: ['iam-changes']}, FIRST.event, true],
    ['the rule in a text', '{"r":"rule <aws.events.rule-arn>"}', {r: [{suffix: '/iam-changes'}]}, FIRST.event, true],
    ['the envelope', '{"e":<aws.events.event>}', {e: {detailType: [{prefix: 'AWS API'}]}}, FIRST.event, true],
    ['parameters or none', '{"r":<request>}', {r: [null, '']}, FIRST.event, false],
    ['no parameters', '{"r":<request>}', {r: [null, '']}, without('requestParameters'), true],
    [
      'null for parameters',
      '{"r":<request>}',
      {r: [null, '']},
      altered((d) => void (d['requestParameters'] = null)),
      true,
    ],
    ['no value at parameters', '{"r":<request>}', {r: [{exists: false}]}, FIRST.event, true],
    ['a value where there are none', '{"r":<request>}', {r: [{exists: false}]}, without('requestParameters'), false],
    ['one of two', '{"c":"<call>","a":"<account>"}', {$or: [{c: ['X']}, {a: ['111122223333']}]}, FIRST.event, true],
  ])('%s', (_, template, filter, event, matches) => {
    const exact = behind(template, filter);
    expect(exact).not.toBeNull();
    expect(exact !== null && matchEvent(exact, event)).toBe(matches);
    const transformer = {InputPathsMap: PATHS, InputTemplate: template};
    expect(arrives(transformer, parseFilterPolicy(JSON.stringify(filter), 'MessageBody'), event)).toBe(matches);
  });

  it.each<[string, string, Json]>([
    ['a constant that is another', '{"kind":"iam"}', {kind: ['ec2']}],
    ['a field that is not there', '{"c":"<call>"}', {d: ['x']}],
    ['the absence of what is always there', '{"e":"<error>"}', {e: [{exists: false}]}],
    ['another rule', '{"r":"<aws.events.rule-name>!"}', {r: ['iam-changes']}],
    ['a text, which is no object', '"<call>"', {c: [{exists: false}]}],
    ['a name alone, which is no object', '<aws.events.rule-name>', {c: [{exists: false}]}],
    ['the detail in what has none', '{"e":<aws.events.event>}', {e: {detail: {eventName: ['CreateUser']}}}],
    ['a name that the variable spells otherwise', '{"e":<aws.events.event>}', {e: {'detail-type': [{exists: true}]}}],
  ])('matches nothing: %s', (_, template, filter) => {
    expect(behind(template, filter)?.combinations).toEqual([]);
  });

  it.each<[string, string, Json]>([
    ['text around a flag', '{"t":"writes: <writes>"}', {t: ['writes: true']}],
    ['text around the variable, and a wildcard', '{"t":"IAM <call>"}', {t: [{wildcard: 'IAM *User*'}]}],
    ['two variables in one text', '{"t":"<call><type>"}', {t: ['x']}],
    ['a flag in quotation marks', '{"w":"<writes>"}', {w: ['false']}],
    ['a list', '{"l":["<call>"]}', {l: ['CreateUser']}],
    ['two fields of one variable', '{"a":"<call>","b":"<call>"}', {a: ['X'], b: [{'anything-but': ['X']}]}],
    ['one field spelt in two ways', '{"a.b":"<call>","a":{"b":"<account>"}}', {a: {b: ['X']}}],
    ['a part of the event that may be missing', '<request>', {userName: [{exists: false}]}],
  ])('cannot be told: %s', (_, template, filter) => {
    expect(behind(template, filter)).toBeNull();
  });

  const field = fc.constantFrom('f', 'g', 'h');
  const value = fc.constantFrom(
    ...['"<call>"', '<call>', '<who>', '"<type>"', '<identity>', '<error>', '"<error>"', '<writes>', '<everything>'],
    ...['<request>', '<on>', '<aws.events.event>', '"<aws.events.rule-name>"', '"<who>"'],
    ...['"iam <call>"', '"<call>, iam"', '"i<error>m"', '"iam <call> <who>"', '"<call><type>"'],
    ...['"iam"', '7', 'true', 'null', '["iam",7]', '[]', '{"x":"<call>","y":1}', '"<account>"'],
  );
  const template = fc.dictionary(field, value, {minKeys: 1}).map(
    (members) =>
      `{${Object.entries(members)
        .map(([key, text]) => `"${key}":${text}`)
        .join(',')}}`,
  );
  const matcher = fc.constantFrom<Json>(
    ...['CreateUser', 'Root', '', 'AccessDenied', 'iam', false, null],
    ...[{exists: true}, {exists: false}, {prefix: 'Cre'}, {'anything-but': ['CreateUser']}, {'anything-but': ['']}],
    ...[{numeric: ['>', 5]}, {prefix: 'iam'}, {prefix: 'iam Cr'}, {suffix: 'iam'}, {suffix: 'r, iam'}, {suffix: 'im'}],
    ...[{'anything-but': {prefix: 'iam T'}}, {wildcard: 'i*m*'}, {prefix: 'iAccess'}, 'im', 'iam CreateUser'],
  );
  const leaf = fc.array(matcher, {minLength: 1, maxLength: 2});
  const filterValue = fc.oneof(
    leaf,
    leaf.map((list) => ({x: list})),
    leaf.map((list) => ({type: list})),
    leaf.map((list) => ({detail: {eventName: list}})),
  );
  const filterPolicy = fc.dictionary(field, filterValue, {minKeys: 1});
  const event = fc
    .record({
      sample: fc.constantFrom(...SAMPLE_EVENTS),
      call: fc.constantFrom('CreateUser', 'TagRole'),
      error: fc.constantFrom('none', 'AccessDenied', ''),
      anonymous: fc.boolean(),
      parameters: fc.constantFrom<Json | undefined>(
        undefined,
        null,
        {},
        {x: 'iam'},
        {userName: ['iam', '']},
        {userName: {}},
      ),
    })
    .map(({sample, call, error, anonymous, parameters}) => {
      const made = structuredClone(sample.event) as Record<string, Json>;
      const detail = made['detail'] as Record<string, Json>;
      detail['eventName'] = call;
      if (parameters === undefined) delete detail['requestParameters'];
      else detail['requestParameters'] = parameters;
      if (error === 'none') delete detail['errorCode'];
      else detail['errorCode'] = error;
      if (anonymous) delete (detail['userIdentity'] as Record<string, Json>)['arn'];
      return made;
    });

  /** With the names of the calls, a text that holds one beside another variable is judged for each by itself. */
  const CALLED = fc.constantFrom([], ['CreateUser', 'TagRole']);

  it('agrees with what is rendered and filtered, wherever it answers', () => {
    let answered = 0;
    fc.assert(
      fc.property(template, filterPolicy, event, CALLED, (InputTemplate, policy, made, calls) => {
        const transformer = {InputPathsMap: PATHS, InputTemplate};
        const filter = parseFilterPolicy(JSON.stringify(policy), 'MessageBody');
        const exact = filterBehindTemplate(transformer, filter, FIELDS, RULE, calls);
        const truth = arrives(transformer, filter, made);
        if (exact === null || truth === null) return;
        answered += 1;
        expect(matchEvent(exact, made)).toBe(truth);
      }),
      {numRuns: 2000},
    );
    expect(answered).toBeGreaterThan(500);
  });
});
