/** The examples of the EventBridge guide, the recorded answers of AWS, and the ways in which templates break. */
import {describe, expect, it} from '@jest/globals';
import {inputLimits, renderInput} from '../../../src/delivery/message/index.js';
import type {Event, Rendering, TargetInput} from '../../../src/delivery/message/index.js';

const RULE = 'arn:aws:events:us-east-2:123456789012:rule/example';
const EVENT: Event = {
  version: '0',
  id: '7bf73129-1428-4cd3-a780-95db273d1602',
  'detail-type': 'EC2 Instance State-change Notification',
  source: 'aws.ec2',
  account: '123456789012',
  time: '2015-11-11T21:29:54Z',
  region: 'us-east-1',
  resources: ['arn:aws:ec2:us-east-1:123456789012:instance/i-abcd1111'],
  detail: {
    'instance-id': 'i-0123456789',
    state: 'RUNNING',
    nothing: null,
    count: 3,
    quote: 'say "no"\nand go',
    list: [{a: 1}, {a: 2}],
  },
};
const PATHS = {
  timestamp: '$.time',
  instance: '$.detail.instance-id',
  state: '$.detail.state',
  nothing: '$.detail.nothing',
  missing: '$.detail.gone',
  deeper: '$.detail.nothing.deeper',
  count: '$.detail.count',
  quote: '$.detail.quote',
  list: '$.detail.list',
};

function template(text: string, paths: Readonly<Record<string, string>> = PATHS): Rendering {
  return renderInput({InputTransformer: {InputPathsMap: paths, InputTemplate: text}}, EVENT, RULE);
}

describe('renderInput: templates', () => {
  it.each<[string, string, string]>([
    ['a string', '"instance <instance> is in <state>"', '"instance i-0123456789 is in RUNNING"'],
    ['escaped quotes', '"instance \\"<instance>\\" is in <state>"', '"instance \\"i-0123456789\\" is in RUNNING"'],
    ['lines', '"<instance>"\n"<state>"\n', '"i-0123456789"\n"RUNNING"'],
    ['a string with a missing value', '"detail <missing>"', '"detail "'],
    ['a string with a null', '"detail <nothing>"', '"detail "'],
    ['a string with a quotation mark in a value', '"<quote>"', '"say "no"\nand go"'],
    ['a string that begins like JSON', '"{[/ <state>"', '"{[/ RUNNING"'],
    ['a less-than sign', '"1 < 2 <state>"', '"1 < 2 RUNNING"'],
    ['JSON', '{\n "instance" : <instance>,\n "state": <state>\n}', '{"instance":"i-0123456789","state":"RUNNING"}'],
    [
      'JSON with strings',
      '{"s": "<state>", "t": "instance \\"<instance>\\" is in <state>"}',
      '{"s":"RUNNING","t":"instance \\"i-0123456789\\" is in RUNNING"}',
    ],
    [
      'JSON with a list',
      '{"state": [ 9, <state>, true ], "Transformed" : "Yes"}',
      '{"state":[9,"RUNNING",true],"Transformed":"Yes"}',
    ],
    ['JSON with a missing value', '{"a": <missing>, "b": "<missing>"}', '{"a":"","b":""}'],
    ['JSON with a null', '{"a": <nothing>, "b": "<nothing>", "c": <deeper>}', '{"a":null,"b":"","c":""}'],
    ['JSON with a number', '{"a": <count>, "b": "<count>"}', '{"a":3,"b":"3"}'],
    ['JSON with a whole list', '{"a": <list>}', '{"a":[{"a":1},{"a":2}]}'],
    ['JSON with a value that needs escaping', '{"a": <quote>}', '{"a":"say \\"no\\"\\nand go"}'],
    ['a bare variable', '<list>', '[{"a":1},{"a":2}]'],
    [
      'reserved names',
      '{"arn": <aws.events.rule-arn>, "name": "<aws.events.rule-name>", "at": <aws.events.event.ingestion-time>}',
      `{"arn":"${RULE}","name":"example","at":"2015-11-11T21:29:54Z"}`,
    ],
    ['a reserved name in a string', '"<aws.events.rule-name> triggered"', '"example triggered"'],
  ])('%s', (_name, text, body) => {
    expect(template(text)).toMatchObject({kind: 'message', body});
  });

  it('knows the event with and without its detail', () => {
    const {detail, ...envelope} = EVENT;
    const {'detail-type': detailType, ...rest} = envelope;
    expect(template('{"a": <aws.events.event>, "b": <aws.events.event.json>}')).toMatchObject({
      json: {a: {...rest, detailType}, b: {...envelope, detail}},
    });
  });

  it.each<[string, string, string]>([
    ['neither a quoted string nor JSON', 'IAM change <state>', 'neither a quoted string nor JSON'],
    ['text beside a string', '"IAM" change <state>', 'neither JSON nor quoted strings'],
    ['a variable beside a string', '"IAM" <state>', 'neither JSON nor quoted strings'],
    ['a string that does not end', '"IAM <state>', 'neither JSON nor quoted strings'],
    ['JSON that is none', '{"a": <state>', 'neither a quoted string nor JSON'],
    ['a quotation mark in a quoted value', '{"a": "<quote>"}', '<quote> inside quotation marks'],
    ['a list in quotation marks', '{"a": "all: <list>"}', '<list> inside quotation marks'],
    ['the event in quotation marks', '{"a": "<aws.events.event.json>"}', '<aws.events.event.json> inside'],
    ['a variable without a path', '"<unheard>"', '<unheard>, which no path defines'],
    ['a reserved name that does not exist', '"<aws.events.bus>"', '<aws.events.bus>'],
    ['a variable as a key', '{<state>: 1}', 'object key'],
    ['a variable within a key', '{"x-<state>" : 1}', 'object key'],
    ['nothing', '', 'no InputTemplate'],
  ])('refuses %s', (_name, text, reason) => {
    expect(template(text)).toEqual({kind: 'invalid', reason: expect.stringContaining(reason)});
  });
});

describe('renderInput: other ways', () => {
  const render = (target: TargetInput): Rendering => renderInput(target, EVENT, RULE);

  it.each<[string, string]>([
    ['$', JSON.stringify(EVENT)],
    ['$.detail.state', '"RUNNING"'],
    ['$.detail.instance-id', '"i-0123456789"'],
    ["$['detail']['state']", '"RUNNING"'],
    ['$.resources[0]', '"arn:aws:ec2:us-east-1:123456789012:instance/i-abcd1111"'],
    ['$.detail.list[*].a', '[1,2]'],
    ['$.detail.nothing', 'null'],
  ])('InputPath %s', (path, body) => {
    expect(render({InputPath: path})).toMatchObject({kind: 'message', body});
  });

  it.each(['$.detail.doesNotExist', '$.detail.nothing.x', '$.resources[7]', '$.detail.state[0]', '$.constructor'])(
    'InputPath %s selects nothing',
    (path) => {
      expect(render({InputPath: path}).kind).toBe('empty');
    },
  );

  it.each(['$..state', '$.detail[?(@.a)]', '$.list[0:2]', 'detail', '$detail'])('InputPath %s is unknown', (path) => {
    expect(render({InputPath: path}).kind).toBe('unknown');
  });

  it('passes the whole event, or the constant', () => {
    expect(render({})).toEqual({kind: 'message', body: JSON.stringify(EVENT), json: EVENT});
    expect(render({Input: '{"text": "all good"}'})).toEqual({
      kind: 'message',
      body: '{"text": "all good"}',
      json: {text: 'all good'},
    });
    expect(render({Input: 'all good'}).kind).toBe('invalid');
    expect(render({Input: '{}', InputPath: '$'}).kind).toBe('invalid');
  });
});

describe('inputLimits', () => {
  const transformer = (InputPathsMap: Record<string, string>, InputTemplate = '"x"'): TargetInput => ({
    InputTransformer: {InputPathsMap, InputTemplate},
  });

  it.each<[string, TargetInput, string[]]>([
    ['nothing', {}, []],
    ['paths as they should be', transformer(PATHS), []],
    ['a long template', transformer({}, `"${'x'.repeat(8191)}"`), ['8193 of at most 8192']],
    [
      'many paths',
      transformer(Object.fromEntries(Array.from({length: 101}, (_, n) => [`a${n}`, '$']))),
      ['101 of at most 100'],
    ],
    ['odd names', transformer({'a.b': '$', awsX: '$'}), ['may only have', 'reserved']],
    ['brackets', transformer({a: "$['x']"}), ['brackets']],
    ['a long path', {InputPath: `$.${'x'.repeat(256)}`}, ['258 of at most 256']],
    ['a long constant', {Input: JSON.stringify('x'.repeat(8191))}, ['8193 of at most 8192']],
  ])('%s', (_name, target, problems) => {
    expect(inputLimits(target)).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });
});
