import {describe, expect, it} from '@jest/globals';
import {chooseCall} from '../../src/canary/choose.js';
import {outcomeOf, type Watched} from '../../src/canary/judge.js';
import {readableTransformer} from '../../src/delivery/message/index.js';
import type {CanaryHop} from '../../src/report/model/canary.js';
import {ruleOf} from '../support/resources.js';
import {proofOf, world, type World} from '../support/world.js';

const hop = (name: string, state: CanaryHop['state']): CanaryHop => ({
  hop: name,
  resource: null,
  state,
  at: null,
  note: null,
});

describe('what follows from where it was seen', () => {
  const cases: readonly (readonly [string, Watched, string, number | null])[] = [
    ['in time', {tries: [{sentAt: 0, seenAt: 22_000}], probe: true, hops: []}, 'arrived', 22],
    [
      'the second one',
      {
        tries: [
          {sentAt: 0, seenAt: null},
          {sentAt: 60_000, seenAt: 70_000},
        ],
        probe: true,
        hops: [],
      },
      'arrived',
      10,
    ],
    [
      'the first one, after the second was sent',
      {
        tries: [
          {sentAt: 0, seenAt: 65_000},
          {sentAt: 60_000, seenAt: null},
        ],
        probe: true,
        hops: [],
      },
      'late',
      65,
    ],
    [
      'never, twice',
      {
        tries: [
          {sentAt: 0, seenAt: null},
          {sentAt: 1, seenAt: null},
        ],
        probe: true,
        hops: [hop('rule', 'not-seen')],
      },
      'lost',
      null,
    ],
    [
      'never, but the topic counted',
      {
        tries: [
          {sentAt: 0, seenAt: null},
          {sentAt: 1, seenAt: null},
        ],
        probe: true,
        hops: [hop('topic', 'seen')],
      },
      'late',
      null,
    ],
    ['never, once', {tries: [{sentAt: 0, seenAt: null}], probe: true, hops: []}, 'unknown', null],
    [
      'the probe could not be read',
      {
        tries: [
          {sentAt: 0, seenAt: null},
          {sentAt: 1, seenAt: null},
        ],
        probe: false,
        hops: [],
      },
      'unknown',
      null,
    ],
    [
      'there is no probe',
      {
        tries: [
          {sentAt: 0, seenAt: null},
          {sentAt: 1, seenAt: null},
        ],
        probe: null,
        hops: [hop('rule', 'seen')],
      },
      'unknown',
      null,
    ],
    ['it was never sent', {tries: [], probe: true, hops: []}, 'unknown', null],
  ];
  it.each(cases)('%s', (_, watched, outcome, seconds) => expect(outcomeOf(watched)).toEqual({outcome, seconds}));
});

describe('which call is made', () => {
  const withPattern = (pattern: object) => (account: World) => {
    ruleOf(account).rule = {...ruleOf(account).rule, EventPattern: JSON.stringify(pattern)};
  };
  const withInput = (input: object) => (account: World) => {
    for (const target of ruleOf(account).targets) Object.assign(target, input);
  };
  const choice = (
    change: (account: World) => void = () => undefined,
    asked: Parameters<typeof chooseCall>[2] = null,
    namesSession = false,
  ) => chooseCall(proofOf(world(change)), {roleName: 'canary', namesSession}, asked);

  it('the first that the proof says always alerts', () => {
    expect(choice()).toEqual({ok: true, call: 'TagRole'});
    // The prefixes of the AWS article: no tags among them.
    const names = {source: ['aws.iam'], detail: {eventName: [{prefix: 'Create'}, {prefix: 'Update'}, {prefix: 'Put'}]}};
    expect(choice(withPattern(names))).toEqual({ok: true, call: 'UpdateRoleDescription'});
  });

  it('none where none does, with the hop and the reason', () => {
    const none = choice(withPattern({source: ['aws.iam'], detail: {eventName: [{prefix: 'Create'}]}}));
    expect(none).toMatchObject({ok: false});
    expect((none as {readonly reasons: readonly string[]}).reasons).toHaveLength(3);
    expect((none as {readonly reasons: readonly string[]}).reasons.join()).toContain(
      'rule: not matched by the pattern of',
    );
    const asked = choice(withPattern({source: ['aws.iam'], detail: {eventName: ['UpdateRoleDescription']}}), 'TagRole');
    expect((asked as {readonly reasons: readonly string[]}).reasons).toHaveLength(1);
  });

  it('one that is lost for failed attempts alone does not always alert', () => {
    expect(choice(withPattern({source: ['aws.iam'], detail: {errorCode: [{exists: false}]}}))).toMatchObject({
      ok: false,
    });
  });

  it('refuses where the marker would not be in the alert', () => {
    const silent = choice(
      withInput({InputTransformer: {InputPathsMap: {n: '$.detail.eventName'}, InputTemplate: '"IAM: <n>"'}}),
    );
    expect((silent as {readonly reasons: readonly string[]}).reasons.join()).toContain(
      'the marker would not be in the alert for email',
    );
    const path = choice(withInput({InputPath: '$.detail.requestParameters'}));
    // UntagRole has no parameter for it, and nothing else is shown.
    expect(path.ok ? path.call : path.reasons).toEqual(expect.anything());
  });

  it.each(['$.detail.userIdentity.arn', '$.detail.userIdentity.principalId'])(
    'the name of the session shows the marker in %s, where a role is assumed for the run',
    (path) => {
      const who = withInput({
        InputTransformer: {InputPathsMap: {call: '$.detail.eventName', who: path}, InputTemplate: '"<call> by <who>"'},
      });
      expect(choice(who, null, true)).toEqual({ok: true, call: 'TagRole'});
      expect(choice(who, null, false)).toMatchObject({ok: false});
    },
  );

  it('the readable message of this tool shows it', () => {
    expect(choice(withInput({InputTransformer: readableTransformer({})}))).toEqual({ok: true, call: 'TagRole'});
  });
});
