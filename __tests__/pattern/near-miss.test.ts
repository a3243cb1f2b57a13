import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {MUTATING_CALLS} from '../../src/data/iam-actions.js';
import {coverCalls, matchEvent, nearestMiss, type Json} from '../../src/pattern/index.js';
import {leastEvent} from '../../src/pattern/coverage/envelope.js';
import {patternValue} from './arbitrary.js';
import {ENVELOPE, pattern, runs} from './support.js';

const ALL = MUTATING_CALLS.length;
const words = (value: Json, calls = MUTATING_CALLS): string | undefined =>
  nearestMiss(pattern(value), ENVELOPE, calls)?.words;
const IAM = {source: ['aws.iam']};
const EVERY = 'it would match every required call.';

describe('the nearest miss', () => {
  it.each<[string, Json, string]>([
    [
      'the event source as source',
      {
        source: ['iam.amazonaws.com'],
        'detail-type': ['AWS API Call via CloudTrail'],
        detail: {eventSource: ['iam.amazonaws.com']},
      },
      `The pattern requires \`source\` to be \`iam.amazonaws.com\`, but IAM events have \`aws.iam\`. With \`aws.iam\` ${EVERY}`,
    ],
    [
      'a lower-case letter',
      {...IAM, 'detail-type': ['AWS API call via CloudTrail']},
      `The pattern requires \`detail-type\` to be \`AWS API call via CloudTrail\`, but IAM events have \`AWS API Call via CloudTrail\`. With \`AWS API Call via CloudTrail\` ${EVERY}`,
    ],
    [
      'console sign-in',
      {...IAM, 'detail-type': ['AWS Console Sign In via CloudTrail', 'AWS Console Signin via CloudTrail']},
      'The pattern requires `detail-type` to be `AWS Console Sign In via CloudTrail` or `AWS Console Signin via CloudTrail`, but ' +
        `IAM events have \`AWS API Call via CloudTrail\`. With \`AWS API Call via CloudTrail\` ${EVERY}`,
    ],
    [
      'another account',
      {...IAM, account: ['222222222222']},
      `The pattern requires \`account\` to be \`222222222222\`, but events of this account have \`111122223333\`. With \`111122223333\` ${EVERY}`,
    ],
    [
      'another Region, twice',
      {...IAM, region: ['eu-west-1'], detail: {awsRegion: ['eu-west-1']}},
      'The pattern requires `detail.awsRegion` to be `eu-west-1`, but IAM events have `us-east-1`. The pattern requires `region` to be `eu-west-1`, but IAM events have `us-east-1`. ' +
        `With \`detail.awsRegion\` and \`region\` corrected ${EVERY}`,
    ],
    [
      'another event source',
      {...IAM, detail: {eventSource: ['sts.amazonaws.com']}},
      `The pattern requires \`detail.eventSource\` to be \`sts.amazonaws.com\`, but IAM events have \`iam.amazonaws.com\`. With \`iam.amazonaws.com\` ${EVERY}`,
    ],
    [
      'names at the top',
      {...IAM, eventName: ['CreateUser', 'DeleteUser']},
      'The pattern requires `eventName` to be `CreateUser` or `DeleteUser`, but IAM events have no such field; the field of that name is `detail.eventName`. ' +
        `With \`eventName\` corrected it would match 2 of the ${ALL} required calls.`,
    ],
    [
      'names at the top, and misspelt there',
      {...IAM, eventname: ['createUser']},
      'The pattern requires `eventname` to be `createUser`, but IAM events have no such field; the field of that name is `detail.eventName`. ' +
        `With \`eventname\` corrected it would match 1 of the ${ALL} required calls.`,
    ],
    [
      'the type of a finding, which is not the detail-type',
      {...IAM, detail: {type: [{prefix: 'PrivilegeEscalation:IAMUser'}]}},
      'The pattern requires `detail.type` to be a text that starts with `PrivilegeEscalation:IAMUser`, but IAM events have no such field. ' +
        `Without \`detail.type\` ${EVERY}`,
    ],
    [
      'the detail-type with a dot',
      {...IAM, detail: {type: ['AWS API Call via CloudTrail']}},
      'The pattern requires `detail.type` to be `AWS API Call via CloudTrail`, but IAM events have no such field; the field of that name is `detail-type`. ' +
        `With \`detail.type\` corrected ${EVERY}`,
    ],
    [
      'names in the wrong case',
      {...IAM, detail: {eventName: ['createUser', 'iam:TagRole']}},
      'The pattern requires `detail.eventName` to be `createUser` or `iam:TagRole`, but IAM events have `CreateUser` or `TagRole`. ' +
        `With \`detail.eventName\` corrected it would match 2 of the ${ALL} required calls.`,
    ],
    [
      'a call that only reads',
      {...IAM, detail: {eventName: ['GetUser']}},
      'The pattern requires `detail.eventName` to be `GetUser`, but such a call only reads, and is not among the required calls. ' +
        `Without \`detail.eventName\` ${EVERY}`,
    ],
    [
      'a permission',
      {...IAM, detail: {eventName: ['PassRole']}},
      'The pattern requires `detail.eventName` to be `PassRole`, but that is a permission, not a call, and no event has this name. ' +
        `Without \`detail.eventName\` ${EVERY}`,
    ],
    [
      'a name of another service',
      {...IAM, detail: {eventName: [{prefix: 'Assume'}]}},
      'The pattern requires `detail.eventName` to be a text that starts with `Assume`, but no required call has such a name. ' +
        `Without \`detail.eventName\` ${EVERY}`,
    ],
    [
      'reads asked for beside a change',
      {...IAM, detail: {eventName: ['CreateUser'], readOnly: [true]}},
      'The pattern requires `detail.readOnly` to be `true`, but IAM events have `false`. ' +
        `With \`detail.readOnly\` corrected it would match 1 of the ${ALL} required calls.`,
    ],
    [
      'a text for a flag',
      {...IAM, detail: {readOnly: ['false']}},
      `The pattern requires \`detail.readOnly\` to be the text \`false\`, but IAM events have the boolean \`false\`. With \`detail.readOnly\` corrected ${EVERY}`,
    ],
    [
      'a number for a text',
      {...IAM, detail: {eventVersion: [1.08]}},
      `The pattern requires \`detail.eventVersion\` to be the number \`1.08\`, but IAM events have a text there. Without \`detail.eventVersion\` ${EVERY}`,
    ],
    [
      'the account as a number',
      {...IAM, account: [111122223333]},
      `The pattern requires \`account\` to be the number \`111122223333\`, but events of this account have the text \`111122223333\`. With \`111122223333\` ${EVERY}`,
    ],
    [
      'the list of the envelope, which is empty',
      {...IAM, resources: ['arn:aws:securityhub:us-east-1:111122223333:action/custom/CIS']},
      `The pattern requires \`resources\` to be \`arn:aws:securityhub:us-east-1:111122223333:action/custom/CIS\`, but IAM events have no value there. Without \`resources\` ${EVERY}`,
    ],
    [
      'a text for an object',
      {...IAM, detail: {userIdentity: ['alice']}},
      `The pattern requires \`detail.userIdentity\` to be \`alice\`, but IAM events have an object there. Without \`detail.userIdentity\` ${EVERY}`,
    ],
    [
      'a field that must not be there',
      {...IAM, detail: {eventSource: [{exists: false}]}},
      'The pattern requires that there is no `detail.eventSource`, but IAM events have `iam.amazonaws.com`. ' +
        `With \`iam.amazonaws.com\` ${EVERY}`,
    ],
    [
      'the nearest arm',
      {$or: [{source: ['aws.ec2'], 'detail-type': ['x']}, {...IAM, account: ['222222222222']}, {source: ['aws.sts']}]},
      `The pattern requires \`account\` to be \`222222222222\`, but events of this account have \`111122223333\`. With \`111122223333\` ${EVERY}`,
    ],
    [
      'what is left holds sometimes',
      {source: ['aws.aim'], detail: {userIdentity: {type: ['Root']}}},
      'The pattern requires `source` to be `aws.aim`, but IAM events have `aws.iam`. With `aws.iam` ' +
        `it would match ${ALL} of the ${ALL} required calls, ${ALL} of them under some conditions only.`,
    ],
  ])('%s', (_, value, expected) => {
    expect(words(value)).toBe(expected);
  });

  it('is data too', () => {
    expect(
      nearestMiss(pattern({...IAM, region: ['eu-west-1'], eventName: ['tagrole']}), ENVELOPE, MUTATING_CALLS),
    ).toMatchObject({
      fields: [
        {path: 'eventName', demands: '`tagrole`', has: 'none', meant: {path: 'detail.eventName'}},
        {path: 'region', demands: '`eu-west-1`', has: ['us-east-1']},
      ],
      mended: {always: 1, sometimes: 0, of: ALL},
    });
  });

  it.each<[string, Json]>([
    ['a rule that matches', IAM],
    ['a rule that matches sometimes', {...IAM, detail: {userIdentity: {type: ['Root']}}}],
    ['a rule for everything', {account: ['111122223333']}],
    ['an arm that matches', {$or: [{source: ['aws.ec2']}, IAM]}],
    ['a field that may be missing', {...IAM, detail: {errorCode: [{exists: false}], nothing: [{exists: false}]}}],
  ])('is none: %s', (_, value) => {
    expect(words(value)).toBeUndefined();
  });

  it('takes the calls that are required', () => {
    expect(words({...IAM, detail: {eventName: ['TagRole']}}, ['CreateUser'])).toContain(
      'no required call has such a name',
    );
    expect(words({...IAM, detail: {eventName: ['GetUser']}}, ['GetUser', 'CreateUser'])).toBeUndefined();
    expect(words({...IAM, detail: {eventName: ['GetUser'], readOnly: [false]}}, ['GetUser', 'CreateUser'])).toContain(
      'The pattern requires `detail.readOnly` to be `false`, but IAM events have `true` or `false`',
    );
  });

  it('shows hostile text as text, and cuts it', () => {
    const said = words({source: [`a\u202e\`b\n${'x'.repeat(500)}`]}) ?? '';
    expect(said).toContain("`a\\u202e'b\\u000axxx");
    expect(said.length).toBeLessThan(300);
  });

  it('agrees with coverage: what it explains matches nothing, and what is put right does', () => {
    let explained = 0;
    const hostile = fc.record(
      {
        source: fc.constantFrom<Json>(['aws.iam'], ['aws.ec2'], [{prefix: 'aws.'}], [{exists: false}], [5]),
        'detail-type': fc.constantFrom<Json>(['AWS API Call via CloudTrail'], ['x'], [{'anything-but': 'x'}]),
        account: fc.constantFrom<Json>(['111122223333'], ['222222222222'], [null]),
        detail: fc.record(
          {
            eventName: fc.constantFrom<Json>(['CreateUser'], ['GetUser'], ['x'], [{prefix: 'Tag'}], [{exists: true}]),
            readOnly: fc.constantFrom<Json>([true], [false], ['false'], [{exists: false}]),
            eventVersion: fc.constantFrom<Json>(['1.11'], [1], [{'anything-but': {wildcard: '*'}}]),
            userIdentity: fc.constantFrom<Json>(['x'], {type: ['Root']}, {type: [{exists: false}]}, {arn: [null]}),
          },
          {requiredKeys: ['eventName']},
        ),
      },
      {requiredKeys: ['detail']},
    );
    const values = fc.oneof(
      hostile,
      fc.tuple(hostile, hostile).map((arms): Json => ({$or: arms})),
      patternValue,
    );
    fc.assert(
      fc.property(values, (value) => {
        const made = pattern(value);
        const miss = nearestMiss(made, ENVELOPE, MUTATING_CALLS);
        const never = [...coverCalls([made], MUTATING_CALLS, ENVELOPE).values()].every(
          ({verdict}) => verdict === 'never',
        );
        if (miss === null) return;
        explained++;
        expect(never).toBe(true);
        expect(miss.fields.length).toBeGreaterThan(0);
        expect(miss.mended.always + miss.mended.sometimes).toBeGreaterThan(0);
        for (const call of ['CreateUser', 'TagRole']) expect(matchEvent(made, leastEvent(ENVELOPE, call))).toBe(false);
      }),
      {numRuns: runs(300, 1000, 5000)},
    );
    expect(explained).toBeGreaterThan(50);
  });
});
