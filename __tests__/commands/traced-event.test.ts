/** What `trace --event` takes, and that it follows rules which only the traced call concerns. */
import {describe, expect, it} from '@jest/globals';
import {trace} from '../../src/commands/trace.js';
import {eventOfRecord, recordsIn, sampleEvents} from '../../src/delivery/message/index.js';
import {traceRequest} from '../../src/request/terminal.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import {ruleOf} from '../support/resources.js';
import {baselineText, changedBaseline, world, type World} from '../support/world.js';

const PLACE = {account: '111122223333', region: 'us-east-1', partition: 'aws'};
const eventOf = (eventName: string) => sampleEvents({...PLACE, eventName})[0]!.event;
const recordOf = (eventName: string): unknown => eventOf(eventName)['detail'];

interface Options {
  readonly account?: World;
  readonly baseline?: string;
  readonly stdin?: string;
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  for (const char of text.match(/[^]{1,1000}/g) ?? []) yield new TextEncoder().encode(char);
}

/** Exit code and JSON form; files by name beside the baseline. */
async function traced(
  event: string,
  files: Readonly<Record<string, unknown>> = {},
  {account = world(), baseline = baselineText(), stdin = ''}: Options = {},
) {
  let told = '';
  const texts = Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)] as const);
  const outside = {
    version: 'test',
    env: {},
    prompt: null,
    files: filesIn(new Map([['b.yml', baseline], ...texts])),
    host: {...silentHost(), report: async (text: string) => void (told += text)},
    openAws: () => readOnly(account, []),
    openGitHub: async () => null,
  };
  const exit = await trace(traceRequest({event, baseline: 'b.yml', format: 'json'}), outside, '/', bytes(stdin));
  return {exit, told: JSON.parse(told) as {recipients: {state: string; reason?: string}[]}};
}

const record = recordOf('CreateUser');

describe('trace --event', () => {
  it('takes as the sample of a call an event that has to alert, and says so of one that may stay silent', async () => {
    const admin = {detail: {requestParameters: {policyArn: [{suffix: '/AdministratorAccess'}]}}};
    const others = [
      {detail: {requestParameters: {policyArn: [{'anything-but': {suffix: '/AdministratorAccess'}}]}}},
      {detail: {requestParameters: {policyArn: [{exists: false}]}}},
    ];
    const account = world((found) => {
      ruleOf(found).rule.EventPattern = JSON.stringify({source: ['aws.iam'], ...admin});
    });
    const baseline = changedBaseline({
      events: {include: ['iam:AttachRolePolicy', 'iam:AttachUserPolicy'], except: others},
    });
    expect((await traced('iam:AttachRolePolicy', {}, {account, baseline})).exit).toBe(0);
    // Without the declaration the usual sample counts, and it is lost.
    const whole = changedBaseline({events: {include: ['iam:AttachRolePolicy', 'iam:AttachUserPolicy']}});
    expect((await traced('iam:AttachRolePolicy', {}, {account, baseline: whole})).exit).toBe(1);
    const silent = await traced('e.json', {'e.json': eventOf('AttachRolePolicy')}, {account, baseline});
    expect(silent.exit).toBe(1);
  });

  it('takes an event, the record in it, a log file of one, an entry of LookupEvents, and a call: all say the same', async () => {
    const whole = await traced('e.json', {'e.json': eventOf('CreateUser')});
    expect(whole.exit).toBe(0);
    for (const given of [
      record,
      {Records: [record]},
      {CloudTrailEvent: JSON.stringify(record), EventName: 'CreateUser'},
      {Events: [{CloudTrailEvent: JSON.stringify(record)}]},
    ])
      expect(await traced('e.json', {'e.json': given})).toEqual(whole);
    expect(await traced('iam:CreateUser')).toEqual(whole);
    expect(await traced('-', {}, {stdin: JSON.stringify(record)})).toEqual(whole);
  });

  it('says of a record of another account and another Region what it says of the event', async () => {
    const elsewhere = {...(record as object), awsRegion: 'eu-west-1', recipientAccountId: '999988887777'};
    const event = {...eventOf('CreateUser'), region: 'eu-west-1', account: '999988887777', detail: elsewhere};
    expect(await traced('r.json', {'r.json': elsewhere})).toEqual(await traced('e.json', {'e.json': event}));
  });

  it.each([
    ['no.json', {}, 'there is no such file'],
    ['CreateUser', {}, 'there is no such file'],
    ['two.json', {'two.json': {Records: [record, record]}}, 'it holds 2 records'],
    ['none.json', {'none.json': {Records: []}}, 'it holds 0 records'],
    ['list.json', {'list.json': [record]}, 'this is not an event'],
    ['iam:CreateUsr', {}, 'is not an IAM call'],
    ['iam:Create*', {}, 'and one event is followed'],
    ['iam:PassRole', {}, 'is a permission'],
  ])('%s is refused', async (event, files, message) => {
    await expect(traced(event, files)).rejects.toThrow(message);
  });

  it('refuses more than 1 MiB of standard input without keeping it', async () => {
    await expect(traced('-', {}, {stdin: `"${'x'.repeat(2 ** 20)}"`})).rejects.toThrow('at most 1 MiB');
  });

  it('follows rules that match no required call, where the traced call is one of theirs', async () => {
    const requiring = (events: Record<string, string[]>): string => changedBaseline({events});
    const account = world((here) => {
      const {rule} = ruleOf(here);
      rule.EventPattern = JSON.stringify({source: ['aws.iam'], detail: {eventName: ['CreateUser']}});
    });
    const others = requiring({include: ['iam:DeleteUser']});
    expect((await traced('iam:CreateUser', {}, {account, baseline: others})).exit).toBe(0);
    expect((await traced('iam:DeleteUser', {}, {account, baseline: others})).exit).toBe(1);
    expect((await traced('iam:TagRole', {}, {account, baseline: others})).exit).toBe(1);
    const excluded = requiring({exclude: ['iam:CreateUser']});
    expect((await traced('iam:CreateUser', {}, {account, baseline: excluded})).exit).toBe(0);
  });
});

describe('a record', () => {
  it.each([
    ['AwsApiCall', 'AWS API Call via CloudTrail'],
    ['AwsServiceEvent', 'AWS Service Event via CloudTrail'],
    ['AwsConsoleSignIn', 'AWS Console Sign In via CloudTrail'],
    ['AwsConsoleAction', 'AWS Console Action via CloudTrail'],
  ])('of type %s becomes %s', (eventType, detailType) => {
    const one = {eventType, eventSource: 'signin.amazonaws.com', eventName: 'ConsoleLogin', awsRegion: 'eu-west-1'};
    expect(eventOfRecord(one, '111122223333')).toMatchObject({
      'detail-type': detailType,
      source: 'aws.signin',
      account: '111122223333',
      region: 'eu-west-1',
      detail: one,
    });
  });

  it.each([
    [{}],
    [{detail: record}],
    [{'detail-type': 'x', eventSource: 'a', eventName: 'b'}],
    [[record]],
    ['text'],
    [null],
  ])('%j is none', (value) => expect(recordsIn(value)).toBeNull());
});
