import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {canonical, factIn, sameFact, saysAll, withFact} from '../../src/plan/facts.js';
import {cli, terraform} from '../../src/plan/instructions.js';
import {blocking, statementsOf, withStatements, without, type Statement} from '../../src/plan/merge.js';
import type {Json} from '../../src/findings/model.js';

const OURS: Statement = {Sid: 'iam-alert-guard', Effect: 'Allow', Action: 'sns:Publish'};
const parse = (text: string | null): {Statement: Json[]} => JSON.parse(text ?? 'null') as {Statement: Json[]};

describe('merging a policy', () => {
  it('keeps every statement of others, whatever it is', () => {
    const foreign = fc.array(
      fc.record({
        Sid: fc.option(
          fc.string().filter((sid) => !sid.startsWith('iam-alert-guard')),
          {nil: undefined},
        ),
        Effect: fc.constantFrom('Allow', 'Deny'),
        Action: fc.string(),
      }),
    );
    fc.assert(
      fc.property(foreign, (statements) => {
        const before = JSON.parse(JSON.stringify(statements)) as Json[];
        const once = withStatements(JSON.stringify({Version: '2012-10-17', Statement: statements}), [OURS]);
        expect(parse(once).Statement).toEqual([...before, OURS]);
        expect(withStatements(once, [OURS])).toBe(once);
      }),
    );
  });

  it('takes a statement that stands alone, and none at all', () => {
    expect(parse(withStatements('{"Statement":{"Sid":"x"}}', [OURS])).Statement).toEqual([{Sid: 'x'}, OURS]);
    expect(parse(withStatements(null, [OURS])).Statement).toEqual([OURS]);
    expect(withStatements('no policy', [OURS])).toBeNull();
    expect(withStatements('[]', [OURS])).toBeNull();
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
    expect(saysAll({a: '{"x":1,"y":2}', b: 1}, {a: '{ "x": 1 }'})).toBe(true);
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
