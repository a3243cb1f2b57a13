import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {canonical, factIn, sameFact, saysAll, withFact} from '../../src/plan/facts.js';
import {cli, terraform} from '../../src/plan/calls/instructions.js';
import {
  blocking,
  policyDifference,
  statementsOf,
  withStatements,
  without,
  type Statement,
} from '../../src/plan/policy/merge.js';
import {tagOf} from '../../src/delivery/subject.js';
import {closePolicy, openPolicy} from '../../src/plan/policy/text.js';
import type {Json} from '../../src/findings/model.js';

const RULE = 'arn:aws:events:us-east-1:111122223333:rule/iam-changes';
const OURS: Statement = {subject: RULE, body: {Effect: 'Allow', Action: 'sns:Publish'}};
const SID = `iam-alert-guard-${tagOf(RULE)}`;
const WRITTEN = {Sid: SID, ...OURS.body};
const parse = (text: string | null): {Statement: Json[]} => JSON.parse(text ?? 'null') as {Statement: Json[]};
const policyOf = (...statements: unknown[]): string => JSON.stringify({Version: '2012-10-17', Statement: statements});

/** Texts of statements, with spaces, odd numbers and Sids that look like ours. */
const foreignText = fc
  .record({
    Sid: fc.constantFrom(
      undefined,
      'ops',
      'iam-alert-guard',
      'iam-alert-guard-acl',
      SID,
      `iam-alert-guard-2-${tagOf(RULE)}`,
    ),
    Effect: fc.constantFrom('Allow', 'Deny'),
    Action: fc.oneof(fc.string(), fc.array(fc.string())),
    Number: fc.constantFrom('1', '12345678901234567890', '1.50', '-0', '1e400'),
    spaces: fc.constantFrom('', ' ', '\n  ', '\t'),
  })
  .map(({Sid, Effect, Action, Number: number, spaces}) => {
    const sid = Sid === undefined ? '' : `"Sid":${spaces}"${Sid}",`;
    return `${spaces}{${sid}"Effect":"${Effect}","Action" :${JSON.stringify(Action)},${spaces}"N":${number}}${spaces}`;
  });

describe('a policy text', () => {
  it('is opened and closed again without the change of a byte', () => {
    const whole = fc.tuple(fc.array(foreignText), fc.constantFrom('', ' ', '\n'), fc.boolean(), fc.jsonValue());
    fc.assert(
      fc.property(whole, ([statements, space, first, id]) => {
        const list = `"Statement"${space}:${space}[${statements.join(',')}${statements.length === 0 ? space : ''}]`;
        const other = `"Id":${JSON.stringify(id)}`;
        const text = `${space}{${space}${first ? `${list},${other}` : `${other}${space},${list}`}${space}}${space}`;
        const opened = openPolicy(text);
        expect(opened === null ? null : closePolicy(opened)).toBe(text);
        expect(opened?.statements.map(({text: each}) => JSON.parse(each) as Json)).toEqual(parse(text).Statement);
      }),
    );
  });

  it('that could mean two things, or is no policy, is not opened', () => {
    for (const text of [
      'no policy',
      '[]',
      '"x"',
      '{"Statement":[],"Statement":[]}',
      '{"Statement":[],"St\\u0061tement":[]}',
    ])
      expect(openPolicy(text)).toBeNull();
  });
});

describe('merging a policy', () => {
  it('keeps every statement of others to the byte, whatever it is and whatever it is called', () => {
    fc.assert(
      fc.property(fc.array(foreignText), (statements) => {
        const text = `{"Version":"2012-10-17","Statement":[${statements.join(',')}]}`;
        const once = withStatements(text, [OURS]);
        expect(once?.startsWith(text.slice(0, -2))).toBe(true);
        const sids = parse(once).Statement.map((each) => (each as {Sid?: string}).Sid);
        expect(sids).toHaveLength(statements.length + 1);
        // Never a name that somebody else's statement bears.
        expect(sids.slice(0, -1)).not.toContain(sids.at(-1));
        expect(sids.at(-1)).toMatch(/^iam-alert-guard(-\d+)?-[0-9a-f]{10}$/);
        expect(withStatements(once, [OURS])).toBe(once);
        expect(policyDifference(text, once)).toMatchObject({removed: []});
      }),
    );
  });

  it('takes a statement that stands alone, and none at all', () => {
    expect(parse(withStatements('{"Statement":{"Sid":"x"}}', [OURS])).Statement).toEqual([{Sid: 'x'}, WRITTEN]);
    for (const empty of [null, '', ' ', '{}', '{"Id":"x"}', '{"Statement":null}', '{"Statement":[ ]}'])
      expect(parse(withStatements(empty, [OURS])).Statement).toEqual([WRITTEN]);
    expect(withStatements('no policy', [OURS])).toBeNull();
    expect(withStatements('[]', [OURS])).toBeNull();
  });

  it('counts a bare Sid as ours only where the statement is, word for word, what this subject needs', () => {
    for (const same of [{Sid: 'iam-alert-guard', ...OURS.body}, {Action: ['sns:Publish'], Effect: 'Allow'}, WRITTEN])
      expect(withStatements(policyOf(same), [OURS])).toBe(policyOf(same));
    const others = [
      {Sid: 'iam-alert-guard', Effect: 'Allow', Action: 'sns:Subscribe'},
      {Sid: 'iam-alert-guard', ...OURS.body, Condition: {StringEquals: {'aws:SourceArn': 'arn:aws:x'}}},
      {Sid: 'iam-alert-guard', Effect: 'Deny', Action: 'sns:Publish'},
    ];
    for (const other of others)
      expect(parse(withStatements(policyOf(other), [OURS])).Statement).toEqual([other, WRITTEN]);
  });

  it('gives each subject a statement of its own, and two for one subject two names', () => {
    const second = {...OURS, subject: `${RULE}-2`, body: {...OURS.body, Resource: 'b'}};
    const part = {...OURS, part: 'acl', body: {...OURS.body, Resource: 'c'}};
    const both = withStatements(withStatements(null, [OURS, part]), [second]);
    expect(parse(both).Statement).toEqual([
      WRITTEN,
      {Sid: `iam-alert-guard-acl-${tagOf(RULE)}`, ...part.body},
      {Sid: `iam-alert-guard-${tagOf(`${RULE}-2`)}`, ...second.body},
    ]);
  });

  it('shows which statements two texts have not in common, in whatever order they stand', () => {
    const [a, b, c] = ['{"Sid":"a","N":12345678901234567890}', '{"Sid":"b","Action":["x"]}', '{"Sid":"c"}'];
    const text = (...all: (string | undefined)[]): string => `{"Statement":[${all.join(', ')}]}`;
    expect(policyDifference(text(a, b), text('{"Action":"x","Sid":"b"}', a))).toEqual({added: [], removed: []});
    expect(policyDifference(text(a, b), text(b, c))).toEqual({added: [c], removed: [a]});
    expect(policyDifference(text(a), text(a.replace('890', '891')))).toMatchObject({removed: [a]});
    expect(policyDifference(text(a, a), text(a))).toEqual({added: [], removed: [a]});
    expect(policyDifference('{"source":["a"]}', '{"source":["b"]}')).toBeNull();
  });

  it('names statements by Sid, or by what they say', () => {
    const [named, bare] = statementsOf('arn:x', '{"Statement":[{"Sid":"a"},{"Effect":"Deny"}]}');
    expect(named?.name).toBe('arn:x#a');
    expect(bare?.name).toMatch(/^arn:x#[0-9a-f]{12}$/);
    expect(
      parse(without('arn:x', '{"Statement":[{"Sid":"a"},{"Effect":"Deny"}]}', new Set([bare?.name ?? '']))).Statement,
    ).toEqual([{Sid: 'a'}]);
  });

  it('finds the Deny that stands in the way among those that do not', () => {
    const text =
      '{"Statement":[{"Sid":"ours","Effect":"Allow"},{"Sid":"tls","Effect":"Deny"},{"Sid":"block","Effect":"Deny"}]}';
    expect(blocking('arn:x', text, (policy) => !policy.includes('block'))).toEqual(['arn:x#block']);
    expect(blocking('arn:x', text, () => false)).toEqual([]);
  });
});

describe('facts', () => {
  it('are found, and put where they were found', () => {
    const rows = [{Id: 'a', x: 1}, {Id: 'b'}];
    const at = [{Id: 'a'}, 'x'] as const;
    expect(factIn({status: 'known', value: rows}, at)).toBe(1);
    expect(withFact(rows, at, 2)).toEqual([{Id: 'a', x: 2}, {Id: 'b'}]);
    expect(withFact(rows, [{Id: 'b'}], null)).toEqual([{Id: 'a', x: 1}]);
    expect(withFact(rows, [{Id: 'c'}], {Id: 'c'})).toEqual([...rows, {Id: 'c'}]);
    expect(factIn({status: 'absent', code: ''}, at)).toBeNull();
    expect(factIn({status: 'unreadable', kind: 'denied', code: '', message: '', permissions: []}, at)).toBeUndefined();
  });

  it('are the same in any layout, and say all that is asked where they say more', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON text has no -0.
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(sameFact(json, JSON.parse(JSON.stringify(json)) as Json)).toBe(true);
        expect(saysAll(json, json)).toBe(true);
        expect(canonical(json)).toBe(canonical(JSON.parse(JSON.stringify(json)) as Json));
      }),
    );
    expect(saysAll({a: '{"x":1}', b: 1}, {a: '{ "x": 1 }'})).toBe(true);
    // One more member in a pattern or a policy makes it another one.
    expect(saysAll({a: '{"x":1,"y":2}', b: 1}, {a: '{ "x": 1 }'})).toBe(false);
    expect(sameFact('{"n":12345678901234567890}', '{"n":12345678901234567891}')).toBe(false);
    expect(sameFact('{"n": 1.0, "s": "12345678901234567890"}', '{"n":1,"s":"12345678901234567890"}')).toBe(true);
    expect(saysAll({a: 1}, {a: 1, b: 2})).toBe(false);
    expect(sameFact({a: 1, b: 2}, {a: 1})).toBe(false);
  });
});

describe('instructions', () => {
  it('are one word of a shell, whatever AWS keeps in them', () => {
    const hostile = `'; rm -rf / #\n$(id)`;
    const text = cli({
      op: 'events:PutRule',
      region: 'us-east-1',
      params: {Name: 'r', EventBusName: 'default', State: 'ENABLED', Description: hostile},
    });
    expect(text).toBe(
      `aws events put-rule --region us-east-1 --cli-input-json '${JSON.stringify({Name: 'r', EventBusName: 'default', State: 'ENABLED', Description: hostile}).replaceAll("'", `'\\''`)}'`,
    );
  });

  it('are no template of Terraform', () => {
    const text = terraform({
      op: 'sns:SetTopicAttributes',
      region: 'us-east-1',
      params: {
        TopicArn: 'arn:aws:sns:us-east-1:1:t',
        AttributeName: 'Policy',
        AttributeValue: '{"Id":"${var.x} %{if}"}',
      },
    });
    expect(text).toContain('"Id" = "$${var.x} %%{if}"');
    expect(text).toContain('resource "aws_sns_topic_policy"');
  });

  it('round no number', () => {
    const policy = '{"Statement":{"N":12345678901234567890}}';
    const text = terraform({
      op: 's3:PutBucketPolicy',
      region: 'us-east-1',
      params: {Bucket: 'b', ExpectedBucketOwner: '111122223333', Policy: policy},
    });
    expect(text).toContain(JSON.stringify(policy));
  });

  it('name no secret endpoint', () => {
    const write = {
      op: 'sns:Subscribe',
      region: 'us-east-1',
      params: {TopicArn: 't', Protocol: 'https', Endpoint: 'https://hooks.example#0123456789ab', recipient: 0},
    } as const;
    expect(cli(write)).toContain('https://hooks.example#0123456789ab');
    expect(cli(write)).not.toContain('recipient');
  });
});
