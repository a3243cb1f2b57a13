import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from '@jest/globals';
import {traceEvent} from '../../src/delivery/views/trace.js';
import {isOpen} from '../../src/delivery/gate.js';
import {eventOf, readRecords} from '../../src/history/record.js';
import {Tally, type Reading} from '../../src/history/tally.js';
import type {HistoryBlock} from '../../src/report/model/history.js';
import {gapLine} from '../../src/report/words/history.js';
import {healthyAccount} from '../support/healthy.js';
import {home, refuse, ruleOf} from '../support/resources.js';
import {recordOf, recordText, type CloudTrailRecord} from '../support/records.js';
import {proofOf, world, type World, type Judging} from '../support/world.js';

const ALL = {since: null, until: null};
const READING: Reading = {source: 'files', stopped: null, others: true, ...ALL};

function blockOf(
  records: readonly (CloudTrailRecord | string)[],
  change: (account: World) => void = () => undefined,
  judging: Judging = {},
  options = {},
): HistoryBlock {
  const tally = new Tally(proofOf(world(change), judging), options);
  for (const record of records) tally.add(typeof record === 'string' ? record : JSON.stringify(record), ALL);
  return tally.block(READING);
}

const pattern = (detail: object) => (account: World) => {
  ruleOf(account).rule = {...ruleOf(account).rule, EventPattern: JSON.stringify({source: ['aws.iam'], detail})};
};
const change = (eventName: string, more: CloudTrailRecord = {}): CloudTrailRecord =>
  recordOf(1, {eventName, readOnly: false, requestParameters: {}, ...more});

describe('what became of changes', () => {
  it('all of a healthy account', () => {
    const {changes, alerted, silent, unknown, failed, complete, calls} = blockOf([
      change('CreateUser'),
      change('CreateUser', {errorCode: 'AccessDenied', requestParameters: null}),
      change('TagRole'),
    ]);
    expect({changes, alerted, silent, unknown, failed, complete}).toEqual({
      ...{changes: 3, alerted: 3, silent: 0, unknown: 0, failed: 1, complete: true},
    });
    expect(calls.map(({event, hop, example, missedBy}) => [event, hop, example, missedBy])).toEqual([
      ['iam:CreateUser', null, null, []],
      ['iam:TagRole', null, null, []],
    ]);
  });

  it('a silent one with the hop, the reason, who misses it, and an example of nobody', () => {
    const {silent, alerted, calls, neverSeen} = blockOf(
      [change('CreateUser'), change('TagRole', {sourceIPAddress: '203.0.113.9'})],
      pattern({eventName: [{prefix: 'Create'}]}),
    );
    expect([silent, alerted]).toEqual([1, 1]);
    const [worst] = calls;
    expect(worst).toMatchObject({event: 'iam:TagRole', changes: 1, alerted: 0, hop: 'rule'});
    expect(worst?.reason).toContain('not matched by');
    expect(worst?.missedBy).toContain('email security@example.com');
    expect(Object.keys(worst?.example as object).sort()).toEqual(['actor', 'day', 'errorCode', 'eventID']);
    expect(JSON.stringify(calls)).not.toMatch(/203\.0\.113|person-|AROA|arn:aws:sts/);
    expect(neverSeen).toContain('iam:DeleteRole');
    expect(neverSeen).not.toContain('iam:TagRole');
  });

  it('one that only failed attempts are lost by', () => {
    const {calls} = blockOf(
      [change('CreateUser'), change('CreateUser', {errorCode: 'AccessDenied'})],
      pattern({errorCode: [{exists: false}]}),
    );
    expect(calls).toMatchObject([{event: 'iam:CreateUser', changes: 2, alerted: 1, silent: 1, failed: 1, hop: 'rule'}]);
  });

  it('whole records only where they are asked for', () => {
    const record = change('TagRole', {sourceIPAddress: '203.0.113.9'});
    const {calls} = blockOf([record], pattern({eventName: ['CreateUser']}), {}, {withRecords: true});
    expect(calls[0]?.example).toEqual(record);
  });

  it('what is not known is unknown: a rule whose targets cannot be read', () => {
    const {unknown, silent, calls} = blockOf([change('CreateUser')], (account) => {
      refuse(account, 'events:ListTargetsByRule');
    });
    expect([unknown, silent]).toEqual([1, 0]);
    expect(calls[0]?.reason).toContain('ListTargetsByRule');
  });

  it('a stopped trail silences everything, and the hop is the trail', () => {
    const {silent, calls} = blockOf([change('CreateUser'), change('TagRole')], (account) => {
      for (const trail of account.trails) Object.assign(trail.status, {IsLogging: false});
    });
    expect(silent).toBe(2);
    expect(calls.map(({hop}) => hop)).toEqual(['trail', 'trail']);
  });

  it('declared exceptions are counted apart', () => {
    const except = [{detail: {userIdentity: {arn: [{suffix: ':role/deploy'}]}}}, {detail: {eventName: ['TagRole']}}];
    const {changes, excepted} = blockOf([change('CreateUser'), change('TagRole')], () => undefined, {
      baseline: {events: {include: 'iam-changes', except}},
    });
    expect([changes, excepted]).toEqual([1, 1]);
  });

  it('records of other accounts, other calls and pieces that are none', () => {
    const {changes, foreign, unreadable, complete, records} = blockOf([
      change('CreateUser', {recipientAccountId: '999988887777'}),
      recordOf(2, {eventSource: 'ec2.amazonaws.com', eventName: 'RunInstances'}),
      '{"eventName": 1}',
      'null',
      '{',
      change('CreateUser'),
    ]);
    expect({changes, foreign, unreadable, complete, records}).toEqual({
      changes: 1,
      foreign: 1,
      unreadable: 3,
      complete: false,
      records: 6,
    });
  });

  it('a window leaves out what is outside of it', () => {
    const tally = new Tally(proofOf(world()));
    const window = {since: Date.parse('2026-11-17T00:00:00Z'), until: Date.parse('2026-11-18T00:00:00Z')};
    for (const day of [16, 17, 18, 19])
      tally.add(JSON.stringify(change('CreateUser', {eventTime: `2026-11-${String(day)}T00:00:00Z`})), window);
    const block = tally.block({...READING, ...window});
    expect([block.changes, block.since, block.until]).toEqual([
      2,
      '2026-11-17T00:00:00.000Z',
      '2026-11-18T00:00:00.000Z',
    ]);
    expect(block.days.map(({day}) => day)).toEqual(['2026-11-17', '2026-11-18']);
  });

  it('what an older format left out is judged as it is written today', () => {
    const {readOnly: _r, managementEvent: _m, eventCategory: _c, ...old} = change('CreateUser', {eventVersion: '1.05'});
    const {alerted, silent, modelErrors} = blockOf([old], pattern({readOnly: [false], managementEvent: [true]}));
    expect([alerted, silent, modelErrors]).toEqual([1, 0, []]);
  });
});

describe('noise', () => {
  it('counts what goes to whoever gets most, and what nobody asked for', () => {
    const everything = (account: World): void => {
      ruleOf(account).rule = {
        ...ruleOf(account).rule,
        State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
        EventPattern: '{"source":[{"prefix":"aws."}]}',
      };
    };
    const at = (second: number): CloudTrailRecord => ({
      eventTime: `2026-11-20T10:00:${String(second).padStart(2, '0')}Z`,
    });
    const records = [
      ...Array.from({length: 12}, (_, number) => change('CreateUser', {...at(7), eventID: `many-${number}`})),
      change('TagRole', at(50)),
      recordOf(4, {eventName: 'ListUsers', readOnly: true, ...at(51)}),
      recordOf(5, {eventSource: 'ec2.amazonaws.com', eventName: 'RunInstances', readOnly: false, ...at(52)}),
    ];
    expect(blockOf(records, everything).noise).toMatchObject({
      perDay: 15,
      peakPerMinute: 15,
      peakPerSecond: 12,
      reads: 1,
      others: 1,
    });
    expect(blockOf(records).noise).toMatchObject({perDay: 13, reads: 0, others: 0});
  });

  it('a second rule is a second message', () => {
    const twice = (account: World): void => {
      const {rule, targets} = ruleOf(account);
      const name = 'again';
      home(account).rules.push({
        ...ruleOf(account),
        rule: {...rule, Name: name, Arn: rule.Arn.replace('iam-changes', name)},
        targets,
      });
    };
    const one = blockOf([change('CreateUser')]).noise.perDay;
    expect(blockOf([change('CreateUser')], twice).noise.perDay).toBe(2 * one);
  });
});

describe('stops of the chain', () => {
  const call = (
    source: string,
    eventName: string,
    minute: number,
    requestParameters: CloudTrailRecord,
  ): CloudTrailRecord =>
    recordOf(3, {
      eventSource: `${source}.amazonaws.com`,
      eventName,
      requestParameters,
      readOnly: false,
      eventTime: `2026-11-20T10:${String(minute)}:00Z`,
    });

  it('are told with what was changed until they were put back', () => {
    const {gaps} = blockOf([
      call('events', 'EnableRule', 40, {name: 'iam-changes'}),
      change('CreateUser', {eventTime: '2026-11-20T10:20:00Z'}),
      change('CreateUser', {eventTime: '2026-11-20T10:50:00Z'}),
      call('events', 'DisableRule', 10, {name: 'iam-changes'}),
      call('cloudtrail', 'StopLogging', 45, {name: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/org-main'}),
    ]);
    expect(gaps).toMatchObject([
      {at: '2026-11-20T10:10:00.000Z', event: 'events:DisableRule', until: '2026-11-20T10:40:00.000Z', changes: 1},
      {event: 'cloudtrail:StopLogging', until: null, changes: null},
    ]);
    // The trail logs today.
    expect(gaps.map(gapLine)[1]).toContain('it works today, but no record shows when this was undone');
    expect(gaps[0]?.resource).toContain('rule/iam-changes');
  });

  it('are only those of the chain, and only those that were done', () => {
    const {gaps} = blockOf([
      call('events', 'DisableRule', 10, {name: 'somebody-elses'}),
      {...call('events', 'DisableRule', 11, {name: 'iam-changes'}), errorCode: 'AccessDenied'},
      call('sns', 'Unsubscribe', 12, {
        subscriptionArn: 'arn:aws:sns:us-east-1:111122223333:other-topic:1c0ffee0-0000-4000-8000-000000000001',
      }),
      call('sns', 'Unsubscribe', 13, {
        subscriptionArn: 'arn:aws:sns:us-east-1:111122223333:iam-alerts:1c0ffee0-0000-4000-8000-000000000001',
      }),
    ]);
    expect(gaps.map(({event, at}) => `${event} ${at}`)).toEqual(['sns:Unsubscribe 2026-11-20T10:13:00.000Z']);
  });

  /** `event from-until changes`, of calls in the order of their minutes. */
  const told = (...calls: readonly CloudTrailRecord[]): string[] =>
    blockOf(calls).gaps.map(
      ({event, at, until, changes}) => `${event} ${at.slice(11, 16)}-${until?.slice(11, 16) ?? ''} ${String(changes)}`,
    );
  const during = change('CreateUser', {eventTime: '2026-11-20T10:15:00Z'});

  it('end when what was stopped is started again, not when it is written as stopped', () => {
    const disabled = {name: 'iam-changes', state: 'DISABLED', eventPattern: '{}'};
    expect(told(call('events', 'PutRule', 10, disabled))).toEqual(['events:PutRule 10:10- null']);
    expect(
      told(
        call('events', 'DisableRule', 10, {name: 'iam-changes'}),
        call('events', 'PutRule', 12, disabled),
        during,
        call('events', 'PutRule', 20, {name: 'iam-changes', eventPattern: '{}'}),
      ),
    ).toEqual(['events:DisableRule 10:10-10:20 1', 'events:PutRule 10:12-10:20 1']);
  });

  it('are of the Region and the bus of the chain', () => {
    const elsewhere = (record: CloudTrailRecord): CloudTrailRecord => ({...record, awsRegion: 'eu-west-1'});
    expect(
      told(
        elsewhere(call('events', 'DisableRule', 10, {name: 'iam-changes'})),
        call('events', 'DisableRule', 11, {name: 'iam-changes', eventBusName: 'orders'}),
        elsewhere(call('cloudtrail', 'StopLogging', 12, {name: 'org-main'})),
      ),
    ).toEqual([]);
    expect(
      told(
        call('events', 'DisableRule', 10, {name: 'iam-changes', eventBusName: 'default'}),
        elsewhere(call('events', 'EnableRule', 12, {name: 'iam-changes'})),
      ),
    ).toEqual(['events:DisableRule 10:10- null']);
  });

  it('are of the targets that alert', () => {
    const Id = ruleOf(healthyAccount()).targets[0]!.Id;
    const removed = (minute: number, id: string): CloudTrailRecord =>
      call('events', 'RemoveTargets', minute, {rule: 'iam-changes', ids: [id]});
    const put = (minute: number, id: string): CloudTrailRecord =>
      call('events', 'PutTargets', minute, {rule: 'iam-changes', targets: [{id, arn: 'arn:aws:sqs:x'}]});
    expect(told(removed(10, 'another'))).toEqual([]);
    expect(told(call('events', 'RemoveTargets', 10, {rule: 'nightly', ids: ['iam-changes']}))).toEqual([]);
    expect(told(removed(10, Id), put(12, 'another'), during, put(20, Id))).toEqual([
      'events:RemoveTargets 10:10-10:20 1',
    ]);
  });

  it('of a queue are told by its URL', () => {
    const queueUrl = 'https://sqs.us-east-1.amazonaws.com/111122223333/iam-alerts-queue';
    expect(told(call('sqs', 'DeleteQueue', 10, {queueUrl}))).toEqual(['sqs:DeleteQueue 10:10- null']);
    expect(told(call('sqs', 'DeleteQueue', 10, {queueUrl: queueUrl.replace('iam-alerts', 'other')}))).toEqual([]);
  });
});

describe('where records contradict the model', () => {
  it.each([
    [{managementEvent: undefined}, 'managementEvent is always true', 'managementEvent absent'],
    [{readOnly: true}, 'readOnly is false for every call that changes something', 'readOnly true'],
    [{awsRegion: 'eu-west-1'}, 'Records of IAM stand in us-east-1 alone', 'awsRegion eu-west-1'],
    [{eventName: 'InventNewThing'}, 'IAM has no call of another name', 'eventName InventNewThing'],
    [{userIdentity: {type: 'Martian'}}, 'userIdentity.type is of the list', 'Martian'],
  ])('%j', (more, belief, example) => {
    const {modelErrors} = blockOf([change('CreateUser', more as unknown as CloudTrailRecord)]);
    expect(modelErrors.map((error) => error.belief).join()).toContain(belief);
    expect(modelErrors.map((error) => error.example).join()).toContain(example);
  });

  it('and nothing of anybody is told', () => {
    const {modelErrors} = blockOf([change('CreateUser', {userIdentity: {type: 'secret name @example.com'}})]);
    expect(modelErrors).toHaveLength(1);
    expect(JSON.stringify(modelErrors)).not.toContain('secret');
  });

  it('records as they should be contradict nothing', () => {
    const records = Array.from({length: 2_000}, (_, number) => recordText(number));
    expect(blockOf(records).modelErrors).toEqual([]);
  });

  it('what surfaced elsewhere is not said to alert', () => {
    expect(blockOf([change('CreateUser', {awsRegion: 'eu-west-1'})])).toMatchObject({alerted: 0, unknown: 1});
  });
});

/** In place, where it is there: its licences are the sources' own. */
const PUBLIC = fileURLToPath(new URL('../../../shared/data/iam-events.jsonl', import.meta.url));
(existsSync(PUBLIC) ? describe : describe.skip)('182 public records', () => {
  const lines = existsSync(PUBLIC) ? readFileSync(PUBLIC, 'utf8').trim().split('\n') : [];
  const records = lines.map((line) => {
    const {detail} = JSON.parse(line) as {detail: CloudTrailRecord};
    return {...detail, recipientAccountId: '111122223333'};
  });

  it.each<readonly [string, (account: World) => void]>([
    ['the healthy account', () => undefined],
    ['names of calls', pattern({eventName: [{prefix: 'Create'}, {prefix: 'Attach'}, 'DeleteUser']})],
    ['no failed attempts', pattern({errorCode: [{exists: false}]})],
    ['callers', pattern({userIdentity: {type: ['IAMUser', 'Root']}, readOnly: [false]})],
  ])('%s: the numbers are those of the trace of each', (_, change) => {
    const proof = proofOf(world(change));
    const tally = new Tally(proof);
    records.forEach((record) => tally.add(JSON.stringify(record), ALL));
    const block = tally.block(READING);
    const required = new Set(proof.context.calls);
    const read = records.flatMap((record) => readRecords(JSON.stringify(record)) ?? []);
    expect(read).toHaveLength(182);
    const changes = read.filter(({call}) => call !== null && required.has(call));
    const lost = changes.filter((record) =>
      traceEvent(proof, eventOf(record, '111122223333')).recipients.some((gate) => gate.state === 'blocks'),
    );
    const heard = changes.filter((record) =>
      traceEvent(proof, eventOf(record, '111122223333')).recipients.every(isOpen),
    );
    expect([block.changes, block.silent]).toEqual([changes.length, lost.length]);
    // Four of them stand in Regions where IAM has none.
    expect(heard.length - block.alerted).toBe(heard.filter(({record}) => record['awsRegion'] !== 'us-east-1').length);
    expect(block.alerted + block.silent + block.unknown).toBe(block.changes);
  });
});
