/** A statement of ours that no longer fits a policy is told to a person before anything is called; one that fits to the byte is added. */
import {describe, expect, it} from '@jest/globals';
import {topicOf, type World} from '../support/account.js';
import {BUCKET, FUNCTION, QUEUE, RULE_DLQ, TOPIC, TOPIC_KEY} from '../support/names.js';
import {keyPolicyForNobody, policy} from '../support/policies.js';
import {planAfter, planned, stepOf, words} from './support.js';

interface Kind {
  readonly action: string;
  readonly bytes: number;
  readonly statements?: number;
  readonly of: string;
  readonly set: (account: World, text: string) => void;
  /** Statements without which the key would be nobody's. */
  readonly base?: () => object[];
  readonly resource: string;
  readonly recipients?: readonly Record<string, string>[];
}

const keyOwner = (): object[] => (JSON.parse(keyPolicyForNobody()) as {Statement: object[]}).Statement;

const KINDS: Readonly<Record<string, Kind>> = {
  topic: {
    ...{action: 'SetTopicAttributes', bytes: 30_720, statements: 100, of: 'a topic', resource: TOPIC},
    set: (account, text) => void (topicOf(account).attributes['Policy'] = text),
  },
  'dead-letter queue': {
    ...{action: 'SetQueueAttributes', bytes: 8_192, statements: 20, of: 'a queue', resource: RULE_DLQ},
    set: (account, text) => void (account.queues[RULE_DLQ]!['Policy'] = text),
  },
  queue: {
    ...{action: 'SetQueueAttributes', bytes: 8_192, statements: 20, of: 'a queue', resource: QUEUE},
    set: (account, text) => void (account.queues[QUEUE]!['Policy'] = text),
  },
  key: {
    ...{action: 'PutKeyPolicy', bytes: 32_768, of: 'a key', resource: '*', base: keyOwner},
    set: (account, text) => void (account.keys.find(({key}) => key.Arn === TOPIC_KEY)!.policy = text),
  },
  bucket: {
    ...{action: 'PutBucketPolicy', bytes: 20_480, of: 'a bucket', resource: `arn:aws:s3:::${BUCKET}`},
    set: (account, text) => void (account.buckets[BUCKET]!.policy = text),
  },
  function: {
    ...{action: 'AddPermission', bytes: 20_480, of: 'a function', resource: FUNCTION},
    set: (account, text) => {
      account.functions[FUNCTION] = {state: 'Active', policy: text, reserved: null, role: 'iam-alerts'};
    },
    recipients: [{protocol: 'lambda', endpoint: FUNCTION}],
  },
};

/** Of somebody who does not matter here, with a condition as long as it has to be. */
function foreign({resource}: Kind, Sid: string, length: number): object {
  const Condition = {StringEquals: {'aws:PrincipalTag/team': 'é'.repeat(length % 2) + 'x'.repeat(length)}};
  const Principal = {AWS: 'arn:aws:iam::111122223333:role/ops'};
  return {Sid, Effect: 'Allow', Principal, Action: 'x:Nothing', Resource: resource, Condition};
}

function over(kind: Kind, lengths: readonly number[]): ReturnType<typeof planned> {
  const others = lengths.map((length, index) => foreign(kind, `other${String(index)}`, length));
  return planned(
    (account) => {
      kind.set(account, policy(...(kind.base?.() ?? []), ...others));
    },
    kind.recipients === undefined ? {} : {recipients: kind.recipients, 'unexpected-recipients': 'allow'},
  );
}

/** How long the condition may be for the policy to end up as long as this. */
function lengthFor(kind: Kind, bytes: number): number {
  const {after} = stepOf(over(kind, [0]).plan, kind.action);
  const room = bytes - Buffer.byteLength(after as string);
  // An odd length has a letter of two bytes before it.
  return room % 2 === 0 ? room : room - 2;
}

describe.each(Object.entries(KINDS))('the policy of a %s', (_, kind) => {
  it('takes a statement of ours as long as it fits', () => {
    const found = over(kind, [lengthFor(kind, kind.bytes)]);
    expect(Buffer.byteLength(stepOf(found.plan, kind.action).after as string)).toBe(kind.bytes);
    expect(stepOf(found.plan, kind.action).by).toBe('reconcile');
    expect(words(planAfter(found))).not.toContain(kind.action);
  });

  it('and is left to a person where it does not, by a byte', () => {
    const {plan} = over(kind, [lengthFor(kind, kind.bytes + 1)]);
    const step = stepOf(plan, kind.action);
    expect(Buffer.byteLength(step.after as string)).toBe(kind.bytes + 1);
    expect(step).toMatchObject({by: 'human', write: null, fact: null});
    expect(step.text).toContain(
      `the policy would have ${kind.bytes + 1} bytes, and the policy of ${kind.of} may have ${kind.bytes}, so AWS would refuse it`,
    );
  });

  const {statements} = kind;
  if (statements === undefined) return;
  it('counts statements where the service does', () => {
    const [fits, full] = [statements - 1, statements].map(
      (n) =>
        over(
          kind,
          Array.from({length: n}, () => 0),
        ).plan,
    );
    expect(stepOf(fits!, kind.action).by).toBe('reconcile');
    expect(stepOf(full!, kind.action)).toMatchObject({by: 'human', write: null});
    expect(stepOf(full!, kind.action).text).toContain(
      `${statements + 1} statements, and the policy of ${kind.of} may have ${statements}`,
    );
  });
});

it('a policy that is longer already shows that the account has another limit', () => {
  const kind = KINDS['topic']!;
  expect(stepOf(over(kind, [40_000]).plan, kind.action).by).toBe('reconcile');
});

it('taking away is never too long', () => {
  const kind = KINDS['topic']!;
  const deny = {Sid: 'no', Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: TOPIC};
  const allowed = {Sid: 'yes', Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Action: 'sns:Publish'};
  const {plan} = planned(
    (account) => {
      kind.set(account, policy({...allowed, Resource: TOPIC}, deny, foreign(kind, 'other', 30_000)));
    },
    {},
    {prune: [`${TOPIC}#no`]},
  );
  expect(stepOf(plan, kind.action).by).toBe('reconcile');
});
