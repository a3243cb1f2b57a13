import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {parse as parseYaml} from 'yaml';
import {parseBaseline} from '../../src/baseline/parse.js';
import {editorSchema} from '../../src/commands/shared/editor-schema.js';
import {SCHEMA_ADDRESS} from '../../src/baseline/schema/address.js';
import {CHECKS} from '../../src/checks/index.js';
import {repository} from '../../scripts/lib/repository.js';
import {withLines} from './help.js';

const validate = new Ajv2020({strict: true, strictRequired: false, allErrors: true}).compile(editorSchema());
const FOLDER = 'examples/baselines';
const examples = readdirSync(FOLDER).filter((file) => /\.(?:yml|json)$/.test(file));

describe('the JSON Schema', () => {
  it('is the committed one', () => {
    expect(readFileSync('schema/baseline.schema.json', 'utf8')).toBe(`${JSON.stringify(editorSchema(), null, 2)}\n`);
  });

  it('stands at the address that init writes, in the repository, on main, which is there before a release too', () => {
    expect(editorSchema()['$id']).toBe(SCHEMA_ADDRESS);
    expect(SCHEMA_ADDRESS).toBe(`https://raw.githubusercontent.com/${repository}/main/schema/baseline.schema.json`);
  });

  it('offers every check with its title, and calls by name', () => {
    const text = JSON.stringify(editorSchema());
    for (const {id, title} of CHECKS) expect(text).toContain(JSON.stringify({const: id, description: title}));
    // In include and in exclude.
    expect(text.split('"iam:CreateUser"')).toHaveLength(3);
    expect(validate({...parseYaml(withLines('events: {include: [iam:Create*]}'))})).toBe(true);
  });

  it('says of every key what it is and which default it has', () => {
    const {properties} = editorSchema() as {
      properties: Record<string, {description?: string; default?: unknown}>;
    };
    expect(properties['unexpected-recipients']?.default).toBe('fail');
    expect(properties['events']?.default).toBe('iam-changes');
    for (const key of ['account', 'events', 'trail', 'rule', 'topic', 'recipients', 'elsewhere', 'waivers']) {
      expect(properties[key]?.description).toMatch(/\w+/);
    }
  });
});

describe('the examples', () => {
  it.each(examples)('%s is a baseline, to the parser and to the JSON Schema', (file) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const result = parseBaseline(text, file, {env: () => 'https://pager.example.com/', checks: ['trail-encrypted']});
    expect(result).toMatchObject({ok: true, warnings: []});
    validate(parseYaml(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('say every key of the format once', () => {
    const text = readFileSync(`${FOLDER}/full.yml`, 'utf8');
    const keys = new Set<string>();
    JSON.stringify(editorSchema(), (_, value: unknown) => {
      const {properties} = (value ?? {}) as {properties?: object};
      for (const key of Object.keys(properties ?? {})) keys.add(key);
      return value;
    });
    expect(keys.size).toBeGreaterThan(35);
    // In YAML a comment in the first line says it.
    keys.delete('$schema');
    for (const key of keys) expect(text).toContain(`${key}:`);
  });
});

/** What a single value may be is said by both; what takes several values, by the parser alone. */
describe('parser and JSON Schema agree', () => {
  const good = [
    '$schema: ../schema/baseline.schema.json',
    `$schema: ${SCHEMA_ADDRESS}`,
    '',
    'account: "000000000001"',
    'trail: {kms-key: mrk-1234567890abcdef1234567890abcdef, bucket: a.b-c, key-prefix: a/b}',
    'rule: {bus: "arn:aws:events:us-east-1:111122223333:event-bus/x", dead-letter-queue: "arn:aws:sqs:us-east-1:111122223333:q"}',
    'topic: {name: "arn:aws-us-gov:sns:us-gov-west-1:111122223333:t", kms-key: "arn:aws:kms:us-east-1:111122223333:key/12345678-1234-1234-1234-123456789012"}',
    'events: {exclude: ["iam:TagRole"], except: [{detail: {userAgent: [x]}}]}',
    'waivers: [{check: a-b, reason: r, expires: 2027-03-31T10:00:00Z, unknown: true}]',
  ];
  const bad = [
    'account: 111122223333',
    'account: "11112222333"',
    'partition: aws-iso',
    'events: all',
    'events: {include: []}',
    'events: {except: [[]]}',
    'trail: {bucket: Upper}',
    'trail: {bucket: 10.0.0.1}',
    'trail: {bucket: a..b}',
    'trail: {bucket: xn--abc}',
    'trail: {name: ab}',
    'trail: {name: "arn:aws:cloudtrail:us-east-1:111122223333:trail/x"}',
    'trail: {kms-key: cloudtrail}',
    'trail: {home-region: useast1}',
    'trail: {extra: 1}',
    'rule: {name: "a b"}',
    'rule: {retry: {attempts: 1.5}}',
    'rule: {pattern: []}',
    'rule: {pattern: {}}',
    'rule: {dead-letter-queue: q.fifo}',
    'topic: {name: "a/b"}',
    'elsewhere: [{resource: "arn:aws:sns:*:111122223333:t", reason: r}]',
    'elsewhere: [{resource: "arn:aws:sns:us-east-1:111122223333:*", reason: r}]',
    'elsewhere: [{resource: "arn:aws:s3:::bucket"}]',
    'waivers: [{check: A, reason: r, expires: 2027-03-31}]',
    'waivers: [{check: a, reason: "", expires: 2027-03-31}]',
    'waivers: [{check: a, reason: r, expires: soon}]',
    'unexpected-recipients: no',
    'runbook: wiki',
    'runbook: ftp://x',
  ];
  it.each(good)('on %j: fine', (line) => {
    expect(parseBaseline(withLines(line), 'b.yml').ok).toBe(true);
    expect(validate(parseYaml(withLines(line)))).toBe(true);
  });
  it.each(bad)('on %j: refused', (line) => {
    expect(parseBaseline(withLines(line), 'b.yml').ok).toBe(false);
    expect(validate(parseYaml(withLines(line)))).toBe(false);
  });
  it.each([
    'version: 1',
    'version: 1\nrecipients: []',
    'version: 1\nrecipients: [{protocol: email}]',
    'version: 1\nrecipients: [{protocol: email, endpoint: a@example.com, endpoint-env: A}]',
    'version: 1\nrecipients: [{protocol: email, endpoint: "https://example.com"}]',
    'version: 1\nrecipients: [{protocol: fax, endpoint: "1"}]',
  ])('on %j: refused', (text) => {
    expect(parseBaseline(text, 'b.yml').ok).toBe(false);
    expect(validate(parseYaml(text))).toBe(false);
  });
});
