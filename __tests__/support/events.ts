/** Events of IAM calls as the table says that they can be: every kind of caller and of value, denied calls, nested parameters. */
import fc from 'fast-check';
import {EVENT_FIELDS, type Alphabet, type EventField} from '../../src/data/event-fields.js';
import type {Json} from '../../src/findings/model.js';
import {leastEvent} from '../../src/pattern/index.js';
import * as N from './names.js';

type Tree = {[key: string]: Json};
type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

const LETTERS: Readonly<Record<Alphabet, string>> = {
  digits: '0123456789',
  id: 'Ab1-',
  name: 'Ab1_+=,.@-',
  principal: 'Ab1:_.@-',
  host: 'ab1 .:-',
  time: '0123456789T:.-Z',
  code: 'Ab1.:_-',
  device: 'Ab1=/:,.@-',
  any: 'Ab1 "\\\n{}[],:<>\u00e9',
};

const text = (alphabet: Alphabet): fc.Arbitrary<string> =>
  fc.string({unit: fc.constantFrom(...LETTERS[alphabet].split('')), minLength: 1, maxLength: 6});

/** Anything that JSON can say. */
const anything: fc.Arbitrary<Json> = fc.letrec<{node: Json; leaf: Json}>((tie) => ({
  leaf: fc.oneof(text('any'), text('name'), fc.constantFrom<Json>(null, true, false, 0, 7, '')),
  node: fc.oneof(
    {depthSize: 'small'},
    tie('leaf'),
    fc.array(tie('node'), {maxLength: 2}),
    fc.dictionary(fc.constantFrom('key', 'value', 'x', 'userName', 'tags'), tie('node'), {maxKeys: 2}),
  ),
})).node;

const INSIDE = ['tags', 'description', 'policyDocument', 'assumeRolePolicyDocument', 'x', 'attributes'] as const;

/** What stands in every event alike, and the name of the call. */
const FIXED: ReadonlySet<string> = new Set([
  ...['version', 'detail-type', 'source', 'account', 'region', 'resources', 'detail', 'detail.userIdentity'],
  ...['detail.eventVersion', 'detail.eventSource', 'detail.eventName', 'detail.awsRegion', 'detail.eventType'],
  ...['detail.managementEvent', 'detail.readOnly', 'detail.recipientAccountId', 'detail.eventCategory'],
]);
const FREE = EVENT_FIELDS.filter(({path}) => !FIXED.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));

function valueOf(draw: Draw, field: EventField, failed: boolean): Json {
  if (field.path.endsWith('.mfaAuthenticated')) return draw(fc.constantFrom('true', 'false'));
  if (field.failures === 'free' && failed) return draw(anything);
  const kind = draw(fc.constantFrom(...field.kinds));
  const {examples, alphabet} = field;
  switch (kind) {
    case 'null':
      return null;
    case 'boolean':
      return draw(fc.boolean());
    case 'number':
      return draw(fc.nat());
    case 'list':
      return draw(fc.array(anything, {maxLength: 2}));
    case 'object':
      return field.open ? draw(fc.dictionary(fc.constantFrom(...INSIDE), anything, {maxKeys: 2})) : {};
    case 'text':
      return draw(fc.oneof(text(alphabet), fc.constantFrom(...(examples.length === 0 ? ['a'] : examples))));
  }
}

/** The object that holds the last key of a path; null where there is none. */
function holder(event: Tree, path: string): readonly [Tree, string] | null {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: Json | undefined = event;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return null;
    at = (at as Tree)[key];
  }
  return typeof at === 'object' && at !== null && !Array.isArray(at) ? [at as Tree, last] : null;
}

export function eventOf(calls: readonly string[]): fc.Arbitrary<Tree> {
  return fc.gen().map((gen) => {
    const draw: Draw = (arbitrary) => gen(() => arbitrary);
    const envelope = {account: N.ACCOUNT, eventRegion: N.REGION};
    const event: Tree = structuredClone(leastEvent(envelope, draw(fc.constantFrom(...calls))));
    const failed = draw(fc.boolean());
    const often = draw(fc.constantFrom(1, 6, 9));
    for (const field of FREE) {
      const {path, always, failures} = field;
      if (failures === 'only' && (!failed || path !== 'detail.errorCode') && !(failed && draw(fc.boolean()))) continue;
      const must = always || path === 'detail.errorCode';
      const at = holder(event, path);
      if (at === null || (!must && draw(fc.integer({min: 0, max: 9})) >= often)) continue;
      const [tree, key] = at;
      tree[key] = valueOf(draw, field, failed);
    }
    return event;
  });
}
