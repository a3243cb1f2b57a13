import {describe, expect, it} from '@jest/globals';
import {requiredCalls} from '../../src/baseline/calls.js';
import {parsed, problemsOf, withLines} from './help.js';

function callsOf(events: string): ReturnType<typeof requiredCalls> {
  return requiredCalls(parsed(withLines(`events: ${events}`)).baseline);
}

describe('required calls', () => {
  it('are the 109 mutating calls of the public API by default', () => {
    const {calls, reads, unverified} = callsOf('iam-changes');
    expect(calls).toHaveLength(109);
    expect(reads).toBe(false);
    expect(unverified).toHaveLength(6);
    expect(calls).toEqual([...calls].sort());
    expect(calls).toEqual(
      expect.arrayContaining([
        'CreateUser',
        'ResetServiceSpecificCredential',
        'UpdateDelegationRequest',
        'AcquireRole',
      ]),
    );
    expect([...calls, ...unverified]).not.toContain('PassRole');
  });

  it('include reads where they are asked for', () => {
    const {calls, reads} = callsOf('iam-all');
    expect(reads).toBe(true);
    expect(calls).toHaveLength(181);
    expect(calls).toEqual(expect.arrayContaining(['GetUser', 'ListRoles', 'GenerateCredentialReport']));
  });

  it.each([
    ['{include: [CreateUser]}', ['CreateUser']],
    ['{include: ["iam:CreateUser", CreateUser]}', ['CreateUser']],
    ['{include: ["iam:Create*User"]}', ['CreateUser']],
    ['{include: ["iam:?agRole", "iam:UntagR*"]}', ['TagRole', 'UntagRole']],
    ['{include: ["iam:*AccessKey"], exclude: ["iam:Update*"]}', ['CreateAccessKey', 'DeleteAccessKey']],
    ['{include: ["CreateUser", "UpdateAccountName"]}', ['CreateUser']],
  ])('%s', (events, calls) => {
    expect(callsOf(events).calls).toEqual(calls);
  });

  it('leave out what is excluded', () => {
    const {calls, unverified} = callsOf('{exclude: ["iam:Tag*", "iam:Untag*", "iam:*CloudFront*"]}');
    expect(calls).toHaveLength(93);
    expect(unverified).toHaveLength(3);
  });

  it.each([
    [
      '{include: ["iam:CreatUser"]}',
      '4:20 "iam:CreatUser" is not an IAM call known to this version [did you mean "iam:CreateUser"?]',
    ],
    [
      '{include: [createuser]}',
      '4:20 "createuser" is not an IAM call known to this version [did you mean "iam:CreateUser"?]',
    ],
    ['{include: ["s3:PutBucketPolicy"]}', '4:20 "s3:PutBucketPolicy" is not an IAM call [name IAM calls only]'],
    ['{include: ["IAM:CreateUser"]}', '4:20 "IAM:CreateUser" is not an IAM call [write "iam:CreateUser"]'],
    ['{include: ["iam:Frob*"]}', '4:20 the glob "iam:Frob*" matches no IAM call known to this version'],
    [
      '{include: ["iam:create*"]}',
      '4:20 the glob "iam:create*" matches no IAM call known to this version [names are case-sensitive: "CreateAccessKey" would match in another case]',
    ],
    ['{include: ["iam:PassRole"]}', '4:20 "iam:PassRole" is a permission, not a call: it has no event [remove it]'],
    ['{include: ["iam:Pass*"]}', '4:20 the glob "iam:Pass*" matches no IAM call known to this version'],
    ['{exclude: [Nope]}', '4:20 "Nope" is not an IAM call known to this version'],
    [
      '{exclude: ["*"]}',
      '4:9 `events` asks for no call that is known to reach CloudTrail [include at least one call of the public IAM API]',
    ],
    [
      '{include: [UpdateAccountName]}',
      '4:9 `events` asks for no call that is known to reach CloudTrail [include at least one call of the public IAM API]',
    ],
    [
      '{except: [{source: [aws.iam]}]}',
      '4:18 `events.except` leaves nothing that must alert [name what need not alert, e.g. by `userIdentity`; whole calls belong in `exclude`]',
    ],
    [
      '{include: [CreateUser, DeleteUser], except: [{detail: {eventName: [CreateUser]}}, {detail: {eventName: [{prefix: Delete}]}}]}',
      '4:53 `events.except` leaves nothing that must alert [name what need not alert, e.g. by `userIdentity`; whole calls belong in `exclude`]',
    ],
    ['{include: []}', '4:19 events.include must not be empty'],
    ['["iam:Create*"]', '4:9 events must be iam-changes or iam-all, not a list [write {include: [...]}]'],
    ['{include: iam-writes}', '4:19 events.include must be iam-changes or iam-all, not "iam-writes"'],
  ])('%s is refused', (events, problem) => {
    expect(problemsOf(withLines(`events: ${events}`))).toEqual([problem]);
  });
});
