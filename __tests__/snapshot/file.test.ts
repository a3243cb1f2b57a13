/** A snapshot file is anybody's text: what is no snapshot is refused with its place, and what is accepted can be judged. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {UsageError} from '../../src/errors.js';
import {parseSnapshot, renderSnapshot} from '../../src/snapshot/file.js';
import {asPublicDestination, asPublicEndpoint, publicDestination, publicEndpoint} from '../../src/snapshot/endpoint.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {ruleOf, subscribe, type World} from '../support/account.js';
import * as N from '../support/names.js';
import {keyPolicyForNobody} from '../support/policies.js';
import {proofOf, snapshotOf, world} from '../support/world.js';

const RICH = {
  baseline: {
    recipients: [
      {protocol: 'email', endpoint: N.EMAIL},
      {protocol: 'sqs', endpoint: N.QUEUE},
      {protocol: 'lambda', endpoint: N.FUNCTION},
    ],
  },
};

/** Every kind of read is asked for. */
function rich(account: World): void {
  subscribe(account, 'lambda', N.FUNCTION);
  const target = ruleOf(account).targets[0]!;
  target.RoleArn = N.ROLE;
  target.InputTransformer = {InputPathsMap: {c: '$.detail.eventName'}, InputTemplate: '"<c>"'};
  account.keys.find(({key}) => key.Arn === N.TOPIC_KEY)!.policy = keyPolicyForNobody({
    ...{Effect: 'Allow', Principal: {AWS: N.ROLE}, Resource: '*'},
    Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
  });
  account.roles['iam-alerts']!.attached = ['arn:aws:iam::aws:policy/AmazonSNSFullAccess'];
  account.policies['arn:aws:iam::aws:policy/AmazonSNSFullAccess'] = '{"Version":"2012-10-17","Statement":[]}';
  account.buckets[N.BUCKET]!.lifecycle = [{ID: 'a', Status: 'Enabled', ExpirationDays: 400}];
}

const snapshot = snapshotOf(world(rich), RICH);

function judged(text: string): string {
  const parsed = parseSnapshot(text, 'saved.json');
  return assess(CHECKS, proofOf(parsed, RICH)).verdict;
}

type Place = readonly (string | number)[];

/** Every place in the answers. */
function places(value: unknown, at: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, inner]) =>
      places(inner, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function isAccepted(text: string): boolean {
  try {
    parseSnapshot(text, 'saved.json');
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

function altered(place: Place, put: unknown, text = JSON.stringify(snapshot)): string {
  const copy = JSON.parse(text) as Record<string | number, unknown>;
  const holder = place.slice(0, -1).reduce((node, key) => node[key] as Record<string | number, unknown>, copy);
  const last = place.at(-1)!;
  if (put === undefined && !Array.isArray(holder)) delete holder[last];
  else holder[last] = put ?? null;
  return JSON.stringify(copy);
}

describe('a snapshot file', () => {
  it('is read as it was written', () => {
    expect(parseSnapshot(renderSnapshot(snapshot), 'saved.json')).toEqual(JSON.parse(JSON.stringify(snapshot)));
    expect(judged(renderSnapshot(snapshot))).toBe('in-sync');
  });

  const answers = snapshot.observed.flatMap(({answer}, index) => places(answer, ['observed', index, 'answer']));

  it('holds no secret once it is read, whoever wrote it, and has its recipient found', () => {
    const raw = 'https://user:pw@hooks.example.com/T000/SECRETPART?tok=abc';
    const told = publicEndpoint('https', raw);
    const own = snapshotOf(
      world((account) => subscribe(account, 'https', told)),
      {},
    );
    const crafted = JSON.stringify(own).replaceAll(JSON.stringify(told), JSON.stringify(raw));
    expect(crafted).toContain('SECRETPART');
    expect(parseSnapshot(crafted, 'crafted.json')).toEqual(parseSnapshot(JSON.stringify(own), 'own.json'));
    expect(JSON.stringify(parseSnapshot(crafted, 'crafted.json'))).not.toContain('SECRETPART');
  });

  it.each<[string, unknown]>([
    ['left out', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['an object', {}],
    ['an empty text', ''],
  ])('never crashes the judgement where a member is %s', (_, put) => {
    // One place of a kind is enough, since a hundred rows have the same members; and answers are altered side by side.
    const seen = new Set<string>();
    const groups: Place[][] = [];
    const used = new Map<number, number>();
    for (const place of answers) {
      const [, index, ...rest] = place as [string, number, ...(string | number)[]];
      const {op} = snapshot.observed[index]!.read;
      const kind = `${op} ${rest.filter((key) => typeof key === 'string').join('.')}`;
      if (seen.has(kind) || !isAccepted(altered(place, put))) continue;
      seen.add(kind);
      const turn = used.get(index) ?? 0;
      used.set(index, turn + 1);
      (groups[turn] ??= []).push(place);
    }
    for (const group of groups) {
      const text = group.reduce((file, place) => altered(place, put, file), JSON.stringify(snapshot));
      expect({group: group.map((place) => place.join('.')), verdict: judged(text)}).toMatchObject({
        verdict: expect.stringMatching(/^(in-sync|drifted|unknown)$/u) as unknown,
      });
    }
  });

  it('may hold reads of a later version, which answer nothing here', () => {
    const later = JSON.parse(JSON.stringify(snapshot)) as {observed: unknown[]};
    later.observed.push({
      read: {op: 'foo:GetBar', region: 'us-east-1', params: {Name: 'x'}},
      answer: {status: 'known', value: {Endpoint: 'https://hooks.example.com/secret'}},
    });
    expect(parseSnapshot(JSON.stringify(later), 'later.json')).toEqual(
      parseSnapshot(JSON.stringify(snapshot), 'saved.json'),
    );
  });

  it('says where it is none', () => {
    const [first] = snapshot.observed.flatMap(({read}, index) => (read.op === 'events:ListRules' ? [index] : []));
    const refused = (text: string): string => {
      try {
        parseSnapshot(text, 'saved.json');
      } catch (error) {
        return error instanceof UsageError ? error.message : String(error);
      }
      return 'accepted';
    };
    expect(refused(altered(['observed', first!, 'answer', 'value', 1, 'Arn'], null))).toContain(
      `observed[${String(first)}] (events:ListRules in us-east-1): value[1].Arn is not what AWS answers there`,
    );
    expect(refused(altered(['observed', first!, 'answer', 'value'], 'x'))).toContain('value is not what AWS answers');
    expect(refused(altered(['observed', 0, 'read', 'op'], 'anything'))).toContain('observed[0] names no read');
    expect(refused(altered(['observed'], {}))).toContain('no list');
    for (const status of ['constructor', 'unheard-of', 7, ['known']]) {
      expect(refused(altered(['observed', 0, 'answer'], {status}))).toContain(': status is not what AWS answers there');
    }
    const denied = {status: 'unreadable', kind: 'denied', code: 'AccessDenied', message: '', permissions: []};
    expect(refused(altered(['observed', 0, 'answer'], denied))).toBe('accepted');
    expect(refused(altered(['observed', 0, 'answer'], {...denied, kind: 'toString'}))).toContain(': kind is not');
    // Put together by hand: nobody knows which of two answers holds, or whose account it is.
    const again = (answer: unknown): string =>
      refused(
        JSON.stringify({
          ...snapshot,
          observed: [...snapshot.observed, {read: snapshot.observed[first!]!.read, answer}],
        }),
      );
    expect(again(snapshot.observed[first!]!.answer)).toBe('accepted');
    expect(again({status: 'known', value: []})).toContain('has another answer than the same read before it');
    expect(again(denied)).toContain('has another answer than the same read before it');
    const stranger = '444455556666';
    const [caller] = snapshot.observed.flatMap(({read}, index) => (read.op === 'sts:GetCallerIdentity' ? [index] : []));
    for (const place of [
      ['observed', caller!, 'answer', 'value', 'Account'],
      ['observed', first!, 'answer', 'value', 0, 'Arn'],
    ]) {
      const value = place.at(-1) === 'Arn' ? `arn:aws:events:us-east-1:${stranger}:rule/x` : stranger;
      expect(refused(altered(place, value))).toContain(`it holds answers of several accounts: `);
    }
    expect(refused('{')).toContain('not JSON');
    // A file that is none of ours may hold anything.
    expect(refused('{"schema": "QVVUSFNFQ1JFVA"}')).not.toContain('QVVU');
    expect(refused('{"schema": "iam-alert-guard/report/1"}')).toContain('the schema is "iam-alert-guard/report/1"');
  });

  it('may be of an older version that made fewer reads', () => {
    const fewer: Snapshot = {
      ...snapshot,
      observed: snapshot.observed.filter(({read}) => !read.op.startsWith('cloudwatch:')),
    };
    expect(judged(renderSnapshot(fewer))).toBe('in-sync');
  });
});

describe('an endpoint in a saved snapshot', () => {
  const SECRETS = [
    'https://user:pw@hooks.example.com/T000/SECRET?tok=abc',
    'https://hooks.slack.com/services/T000/B000/SECRET',
    'https://hooks.example.com/SECRET#0123456789ab',
    'https://user:SECRET@hooks.example.com#0123456789ab',
    'https://hooks.example.com?SECRET#0123456789ab',
    'http:\\\\hooks.example.com\\SECRET#0123456789ab',
    'SECRET#0123456789ab',
  ];

  it.each(SECRETS)('is public, and the same when it is read once more: %s', (raw) => {
    for (const of of [(text: string) => asPublicEndpoint('https', text), asPublicDestination]) {
      expect(of(raw)).not.toContain('SECRET');
      expect(of(of(raw))).toBe(of(raw));
    }
    expect(asPublicEndpoint('https', publicEndpoint('https', raw))).toBe(publicEndpoint('https', raw));
    expect(asPublicDestination(publicDestination(raw))).toBe(publicDestination(raw));
  });

  it('is what it is where it is no address of the web, or only a host', () => {
    expect(asPublicEndpoint('email', 'secops@example.com')).toBe('secops@example.com');
    expect(asPublicEndpoint('sqs', 'arn:aws:sqs:us-east-1:111122223333:q')).toBe(
      'arn:aws:sqs:us-east-1:111122223333:q',
    );
    expect(asPublicEndpoint('https', 'https://example.com')).toBe('https://example.com');
  });
});

describe('the time of a saved snapshot', () => {
  const at = (observedAt: string): Snapshot =>
    parseSnapshot(JSON.stringify({...snapshotOf(world()), observedAt}), 'saved.json');

  it.each([
    '2026',
    '2026-11-23',
    '23 Nov 2026',
    '1',
    '2026-02-30T09:00:00Z',
    '2026-11-23T09:00Z',
    '2026-11-23T09:00:00',
  ])('is none: %s', (time) => {
    expect(() => at(time)).toThrow('observedAt is no time as in RFC 3339');
  });

  it.each(['2026-11-23T09:00:00Z', '2026-11-23T10:00:00.5+01:00'])('is one: %s', (time) => {
    expect(at(time).observedAt).toBe(time);
  });
});
