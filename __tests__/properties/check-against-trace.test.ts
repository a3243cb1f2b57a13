/**
 * What `check` says of all events must hold of each: *always* passes, *never* is blocked, a counter-example is blocked. Random accounts
 * (patterns, input transformers, body filters, chat) against random events of every shape that `data/event-fields.ts` allows.
 *
 * `LONG_TESTS=1` judges 10,200 accounts, in parts of 300, each with the next seed: fast-check keeps what it has drawn until a part ends.
 * `PROPERTY_SEED` chooses the first seed, `PROPERTY_PARTS` how many are judged. A failure prints its own.
 */
import '../support/properties.js';
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {prove} from '../../src/delivery/proof.js';
import {traceEvent} from '../../src/delivery/views/trace.js';
import type {Json} from '../../src/findings/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Target} from '../../src/snapshot/nouns.js';
import {ruleOf, subscribe, subscriptionOf} from '../support/account.js';
import {eventOf} from '../support/events.js';
import * as N from '../support/names.js';
import {runs} from '../support/runs.js';
import {settingFor, snapshotOf, world} from '../support/world.js';

const CALLS = ['CreateUser', 'TagRole', 'CreateRole'] as const;

const PATHS: Readonly<Record<string, string>> = {
  n: '$.detail.eventName',
  d: '$.detail',
  e: '$',
  who: '$.detail.userIdentity.arn',
  id: '$.detail.userIdentity.principalId',
  user: '$.detail.userIdentity.userName',
  identity: '$.detail.userIdentity',
  session: '$.detail.userIdentity.sessionContext',
  oidc: '$.detail.userIdentity.sessionContext.webIdFederationData',
  behalf: '$.detail.userIdentity.onBehalfOf',
  tagged: '$.detail.userIdentity.sessionContext.attributes.principalTags',
  mfa: '$.detail.userIdentity.sessionContext.attributes.mfaAuthenticated',
  agent: '$.detail.userAgent',
  ip: '$.detail.sourceIPAddress',
  code: '$.detail.errorCode',
  message: '$.detail.errorMessage',
  p: '$.detail.requestParameters',
  r: '$.detail.responseElements',
  on: '$.detail.requestParameters.userName',
  tags: '$.detail.requestParameters.tags',
  tag: '$.detail.requestParameters.tags[0].key',
  deep: '$.detail.requestParameters.x.key',
  all: '$.detail.requestParameters.*',
  more: '$.detail.additionalEventData',
  reads: '$.detail.readOnly',
  account: '$.account',
  gone: '$.detail.somethingNew',
};
const RESERVED = ['aws.events.event.json', 'aws.events.event', 'aws.events.rule-name'];

const name = fc.oneof(
  {weight: 9, arbitrary: fc.constantFrom(...Object.keys(PATHS))},
  {weight: 1, arbitrary: fc.constantFrom(...RESERVED)},
);
const value = fc.oneof(
  {weight: 3, arbitrary: name.map((one) => `<${one}>`)},
  name.map((one) => `"<${one}>"`),
  fc.tuple(name, name).map(([a, b]) => `"<${a}> by <${b}>"`),
  name.map((one) => `"CreateUser <${one}>!"`),
  fc.constantFrom('"CreateUser"', '1', 'null', '["a"]'),
  name.map((one) => `{"x":<${one}>}`),
  name.map((one) => `[<${one}>]`),
);
const KEYS = ['a', 'b', 'c'];
const json = fc
  .tuple(fc.constantFrom('"<n>"', '<n>', '"IAM <n>"', '<n>', '"x"'), fc.array(value, {maxLength: 3}))
  .map(([call, more]) => `{"call":${call}${more.map((one, index) => `,"${KEYS[index] ?? ''}":${one}`).join('')}}`);
const notification = value.map(
  (one) => `{"version":"1.0","source":"custom","content":{"description":${one}},"metadata":{"x":<n>}}`,
);
const words = fc
  .array(name, {minLength: 1, maxLength: 3})
  .map((names) => `"${names.map((one) => `<${one}>`).join(' ')}"`);

const template = fc.oneof(
  {weight: 8, arbitrary: json},
  {weight: 1, arbitrary: words},
  {weight: 3, arbitrary: notification},
  {weight: 1, arbitrary: name.map((one) => `<${one}>`)},
);
const input: fc.Arbitrary<Partial<Target>> = fc.oneof(
  {weight: 1, arbitrary: fc.constant({})},
  {weight: 1, arbitrary: fc.constantFrom(...Object.values(PATHS)).map((InputPath) => ({InputPath}))},
  {
    weight: 6,
    arbitrary: template.map((InputTemplate) => ({InputTransformer: {InputPathsMap: PATHS, InputTemplate}})),
  },
);

const matcher = fc.constantFrom<Json>(
  ...['CreateUser', 'iam-changes', 'true', '', null, true, {exists: true}, {exists: false}, {prefix: 'Create'}],
  ...[
    {'anything-but': ['x']},
    {'anything-but': ['']},
    {wildcard: '*a*'},
    {suffix: '!'},
    {exists: true},
    {exists: false},
  ],
);
const leaf = fc.array(matcher, {minLength: 1, maxLength: 2});
const nested = fc.oneof(
  {weight: 3, arbitrary: leaf},
  leaf.map((list) => ({x: list})),
  leaf.map((list) => ({userName: list})),
  leaf.map((list) => ({type: list})),
  leaf.map((list) => ({eventName: list, userAgent: [{exists: true}]})),
);
const filter = fc.option(
  fc.dictionary(fc.constantFrom('call', 'a', 'a', 'b', 'eventName', 'detail', 'userAgent'), nested, {
    minKeys: 1,
    maxKeys: 2,
  }),
  {freq: 1},
);

const pattern = fc.constantFrom<Json>(
  ...[{}, {}, {}, {errorCode: [{exists: false}]}, {userAgent: [{exists: true}]}, {requestParameters: [null]}],
  ...[{userAgent: [{'anything-but': {wildcard: '*"*'}}]}, {userIdentity: {type: [{'anything-but': 'Root'}]}}],
  ...[{requestParameters: {userName: [{'anything-but': 'alice'}]}}, {eventName: [{'anything-but': 'CreateRole'}]}],
  ...[{userIdentity: {sessionContext: {webIdFederationData: {federatedProvider: [{exists: false}]}}}}],
);

const CHAT = 'https://global.sns-api.chatbot.amazonaws.com';

interface Made {
  readonly input: Partial<Target>;
  readonly filter: Json | null;
  readonly pattern: Json;
  readonly chat: boolean;
}

const account: fc.Arbitrary<Made> = fc.record({input, filter, pattern, chat: fc.boolean()});

const baseline = {
  events: {include: CALLS.map((call) => `iam:${call}`)},
  recipients: [
    {protocol: 'email', endpoint: 'security@example.com'},
    {protocol: 'sqs', endpoint: N.QUEUE},
    {protocol: 'https', endpoint: CHAT},
  ],
  'unexpected-recipients': 'allow',
  rule: {pattern: null},
};

function proofOf(made: Made): ReturnType<typeof prove> {
  const judging = {baseline};
  const observed = snapshotOf(
    world((one) => {
      const {rule, targets} = ruleOf(one);
      rule.EventPattern = JSON.stringify({
        source: ['aws.iam'],
        detail: {eventSource: ['iam.amazonaws.com'], ...(made.pattern as object)},
      });
      Object.assign(targets[0] ?? {}, made.input);
      const mail = subscriptionOf(one, 'email');
      const chat = subscribe(one, 'https', CHAT);
      const body = {FilterPolicy: JSON.stringify(made.filter), FilterPolicyScope: 'MessageBody'};
      if (made.filter !== null) Object.assign((made.chat ? chat : mail).attributes, body);
    }),
    judging,
  );
  return prove(settingFor(judging), new Facts(observed));
}

type Seen = Record<'always' | 'noticed' | 'sometimes' | 'never' | 'unknown', number>;

describe('check and trace', () => {
  it('do not contradict each other', () => {
    const seen: Seen = {always: 0, noticed: 0, sometimes: 0, never: 0, unknown: 0};
    const first = fc.readConfigureGlobal().seed ?? 0;
    const parts = Number(process.env['PROPERTY_PARTS'] ?? runs(1, 1, 34));
    for (let part = 0; part < parts; part++) contradictions(seen, first + part);
    // The accounts are of all kinds.
    for (const verdict of ['always', 'sometimes', 'never'] as const) expect(seen[verdict]).toBeGreaterThan(5);
  }, 3_600_000);
});

function contradictions(seen: Seen, seed: number): void {
  fc.assert(
    fc.property(account, fc.array(eventOf(CALLS), {minLength: 12, maxLength: 12}), (made, events) => {
      const proof = proofOf(made);
      const states = (event: Readonly<Record<string, Json>>): string[] =>
        traceEvent(proof, event).recipients.map(({state}) => state);
      for (const [index, outcomes] of proof.coverage.recipients.entries()) {
        for (const [call, outcome] of outcomes) {
          seen[outcome.verdict] += 1;
          const tell = (event: Json): string => JSON.stringify({made, call, outcome, event});
          for (const event of events) {
            if ((event['detail'] as {eventName: string}).eventName !== call) continue;
            const state = states(event)[index];
            if (outcome.verdict === 'always' && state === 'blocks') throw new Error(`always, and lost: ${tell(event)}`);
            if (outcome.verdict === 'never' && state !== 'blocks') throw new Error(`never, and passes: ${tell(event)}`);
          }
          if (outcome.verdict !== 'sometimes' || outcome.counterExample === null) continue;
          const state = states(outcome.counterExample as Readonly<Record<string, Json>>)[index];
          if (state !== 'blocks') throw new Error(`a counter-example that passes: ${tell(outcome.counterExample)}`);
        }
      }
    }),
    {numRuns: runs(40, 300), seed, endOnFailure: true},
  );
}
