import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {stringify} from 'yaml';
import {parseBaseline} from '../../src/baseline/parse.js';
import {reviewBaselines} from '../../src/review/classify.js';
import {runs} from '../support/runs.js';

type Dict = Record<string, unknown>;

const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, {nil: undefined});
const name = fc.stringMatching(/^[a-z]{3,8}$/);
const key = name.map((text) => `alias/${text}`);
const selector = fc.constantFrom(
  'iam:Create*',
  'CreateUser',
  'iam:*Role',
  'iam:Tag*',
  'DeleteUser',
  'iam:UpdateAssumeRolePolicy',
);
const eventPattern = fc
  .record(
    {
      userAgent: fc.uniqueArray(name, {minLength: 1, maxLength: 3}),
      eventName: fc.uniqueArray(fc.constantFrom('CreateUser', 'TagRole', 'DeleteRole'), {minLength: 1}),
    },
    {requiredKeys: ['eventName']},
  )
  .map((detail) => ({source: ['aws.iam'], detail}));
const events = fc.oneof(
  fc.constant('iam-changes'),
  fc.record({
    include: fc.uniqueArray(selector, {minLength: 1}),
    exclude: some(fc.constant(['iam:CreateUser'])),
    except: some(fc.array(eventPattern, {maxLength: 2})),
  }),
  fc.record({exclude: fc.uniqueArray(selector, {minLength: 1, maxLength: 2})}),
);
const managedBy = some(fc.constantFrom('reconcile', 'elsewhere'));
const recipients = fc.uniqueArray(
  fc.oneof(
    name.map((user) => ({protocol: 'email', endpoint: `${user}@example.com`})),
    name.map((path) => ({protocol: 'https', endpoint: `https://example.com/${path}`})),
    name.map((variable) => ({protocol: 'https', 'endpoint-env': variable.toUpperCase()})),
  ),
  {minLength: 1, maxLength: 4, selector: (entry) => JSON.stringify(entry)},
);
const baseline = fc.record({
  version: fc.constant(1),
  account: some(fc.constant('111122223333')),
  events: some(events),
  trail: some(
    fc.record({
      name: some(name),
      'multi-region': some(fc.boolean()),
      'log-file-validation': some(fc.boolean()),
      'global-service-events': some(fc.boolean()),
      'kms-key': some(key),
      'managed-by': managedBy,
    }),
  ),
  rule: some(
    fc.record({
      name: some(name),
      pattern: some(eventPattern),
      'managed-by': managedBy,
      retry: some(fc.record({attempts: fc.nat(185)})),
    }),
  ),
  topic: some(fc.record({name: some(name), 'kms-key': some(key)})),
  recipients,
  'unexpected-recipients': some(fc.constantFrom('fail', 'warn', 'allow')),
  elsewhere: some(fc.constant([{resource: 'arn:aws:sns:us-east-1:999988887777:t', reason: 'theirs'}])),
  waivers: some(
    fc.uniqueArray(
      fc.record({
        check: name,
        reason: name,
        expires: fc.constantFrom('2027-03-31', '2028-02-29'),
        unknown: some(fc.boolean()),
      }),
      {maxLength: 3, selector: ({check}) => check},
    ),
  ),
  runbook: some(fc.constant('https://example.com/runbook')),
});

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, clean(v)]])));
}

/** Every default written out, as the parsed model shows it. */
function spelledOut(file: Dict): Dict {
  const result = parseBaseline(JSON.stringify(file), 'b.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return {...result.baseline, recipients: file['recipients']};
}

/** Mappings and lists whose order means nothing, turned round. */
function turned(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => turned(item, `${path}[]`)).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, turned(v, `${path}.${k}`)]),
  );
}

/** Names in their longer form. */
function longer(value: Dict): Dict {
  const {events: asked} = value;
  if (typeof asked !== 'object' || asked === null) return value;
  const full = (list: unknown): unknown =>
    Array.isArray(list) ? list.map((call: string) => (call.includes(':') ? call : `iam:${call}`)) : list;
  const {include, exclude} = asked as Dict;
  return {...value, events: clean({...asked, include: full(include), exclude: full(exclude)})};
}

const WRITERS: readonly ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, '\t'),
  (value) => `# a comment\n${stringify(value, {aliasDuplicateObjects: false})}`,
  (value) =>
    `\ufeff${stringify(value, {defaultStringType: 'QUOTE_SINGLE', aliasDuplicateObjects: false}).replaceAll('\n', '\r\n')}`,
  (value) => stringify(value, {collectionStyle: 'flow', aliasDuplicateObjects: false}),
];

describe('a copy with the same meaning', () => {
  it('is always neutral: reformatted, reordered, defaults spelled out', () => {
    const variant = fc.record({
      out: fc.boolean(),
      turn: fc.boolean(),
      long: fc.boolean(),
      writer: fc.constantFrom(...WRITERS),
      back: fc.boolean(),
    });
    fc.assert(
      fc.property(baseline, variant, (raw, {out, turn, long, writer, back}) => {
        const file = clean(raw) as Dict;
        const original = {bytes: stringify(file, {aliasDuplicateObjects: false}), path: 'b.yml'};
        fc.pre(parseBaseline(original.bytes, 'b.yml').ok); // it may exclude everything
        let copy: unknown = out ? spelledOut(file) : file;
        if (long) copy = longer(copy as Dict);
        if (turn) copy = turned(copy);
        const other = {bytes: writer(copy), path: 'b.yml'};
        const result = back ? reviewBaselines(other, original) : reviewBaselines(original, other);
        expect(result).toMatchObject({ok: true});
        if (result.ok)
          expect(result.review).toEqual({
            class: 'neutral',
            changes: result.review.changes.filter(({effect}) =>
              effect.startsWith('the pattern is spelled differently'),
            ),
          });
      }),
      {numRuns: runs(30, 150)},
    );
  });

  it('and what weakens one way strengthens the other', () => {
    fc.assert(
      fc.property(baseline, baseline, (a, b) => {
        const files = [a, b].map((value) => ({bytes: JSON.stringify(value), path: 'b.yml'}));
        const [x, y] = files;
        if (x === undefined || y === undefined) return;
        const [there, back] = [reviewBaselines(x, y), reviewBaselines(y, x)];
        fc.pre(there.ok && back.ok);
        // A replaced recipient or account weakens both ways, so only this much holds for all pairs.
        if (there.review.class === 'strengthens') expect(back.review.class).toBe('weakens');
        if (there.review.class === 'neutral') expect(back.review.class).toBe('neutral');
      }),
      {numRuns: runs(20, 100)},
    );
  });
});
