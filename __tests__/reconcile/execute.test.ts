import {describe, expect, it} from '@jest/globals';
import type {Json} from '../../src/findings/model.js';
import type {Plan, Step} from '../../src/plan/model.js';
import type {AwsReads} from '../../src/ports/aws.js';
import type {WriteAnswer} from '../../src/ports/aws-writes.js';
import {execute, type Executed} from '../../src/reconcile/execute.js';
import type {Answer} from '../../src/snapshot/model.js';
import type {Read} from '../../src/snapshot/reads.js';

const READ: Read = {
  op: 'sns:GetTopicAttributes',
  region: 'us-east-1',
  params: {TopicArn: 'arn:aws:sns:us-east-1:111122223333:t'},
};
const OK: WriteAnswer = {ok: true};
const failing = (code: string, kind: Extract<WriteAnswer, {ok: false}>['kind'] = 'unavailable'): WriteAnswer => ({
  ok: false,
  kind,
  code,
  message: 'said AWS.',
});

function step(before: Json, after: Json): Step {
  return {
    action: 'SetTopicAttributes',
    resource: 'arn:aws:sns:us-east-1:111122223333:t',
    region: 'us-east-1',
    before,
    after,
    by: 'reconcile',
    text: '',
    reversible: true,
    permission: '',
    cures: [],
    costs: null,
    write: {
      op: 'sns:SetTopicAttributes',
      region: 'us-east-1',
      params: {TopicArn: 'arn:aws:sns:us-east-1:111122223333:t', AttributeName: 'Policy', AttributeValue: 'x'},
    },
    fact: {read: READ, at: ['Policy'], before, after},
    also: [],
  };
}

const person: Step = {...step(null, null), by: 'human', write: null, fact: null};
const planOf = (...steps: Step[]): Plan => ({digest: '', steps, unseen: [], notes: [], unused: []});

const DENIED = Symbol('denied');

interface World {
  /** What each look in turn finds; the last one stays. */
  readonly looks: readonly (Json | typeof DENIED)[];
  readonly answers?: readonly WriteAnswer[];
}

interface Told {
  readonly run: Executed;
  readonly calls: number;
  readonly waited: number;
  readonly outcomes: (string | null)[];
}

async function run(plan: Plan, {looks, answers = [OK]}: World): Promise<Told> {
  let [look, call, waited] = [0, 0, 0];
  const answer = (): Answer<unknown> => {
    const found = looks[Math.min(look++, looks.length - 1)] ?? null;
    if (found === DENIED)
      return {
        status: 'unreadable',
        kind: 'denied',
        code: 'AuthorizationError',
        message: '',
        permissions: ['sns:GetTopicAttributes'],
      };
    return {status: 'known', value: found === null ? {} : {Policy: found}};
  };
  const result = await execute(plan, {
    aws: {read: async () => answer()} as unknown as AwsReads,
    writes: {
      write: async () => answers[Math.min(call++, answers.length - 1)] ?? OK,
      pause: async (milliseconds) => void (waited += milliseconds),
    },
    endpointOf: () => null,
  });
  const outcomes = result.steps.map(({outcome}) =>
    outcome === undefined ? null : `${outcome.state}${outcome.error === null ? '' : `: ${outcome.error}`}`,
  );
  return {run: result, calls: call, waited, outcomes};
}

describe('a step', () => {
  it('is taken where its fact is as it was, and waited for until it shows', async () => {
    expect(await run(planOf(step('a', 'b')), {looks: ['a', 'a', 'a', 'b']})).toMatchObject({
      outcomes: ['done'],
      calls: 1,
      waited: 600,
      run: {changed: 1, failed: false},
    });
  });

  it('is not taken where it is done already', async () => {
    expect(await run(planOf(step('a', 'b')), {looks: ['b']})).toMatchObject({
      outcomes: ['done'],
      calls: 0,
      waited: 0,
      run: {changed: 0},
    });
  });

  it('waits a little for what an earlier step made, before it says that somebody else was here', async () => {
    expect(await run(planOf(step('a', 'b')), {looks: [null, null, 'a', 'b']})).toMatchObject({
      outcomes: ['done'],
      calls: 1,
    });
    const meanwhile = await run(planOf(step('a', 'b')), {looks: ['c']});
    expect(meanwhile).toMatchObject({calls: 0, waited: 5_000, run: {failed: true, changed: 0}});
    expect(meanwhile.outcomes[0]).toContain('failed: changed meanwhile');
  });

  it('is not taken on what cannot be read', async () => {
    const blind = await run(planOf(step('a', 'b')), {looks: [DENIED]});
    expect(blind).toMatchObject({
      calls: 0,
      outcomes: ['failed: nothing was changed: sns:GetTopicAttributes in us-east-1 was denied right before the call'],
    });
  });

  it('knows the same JSON in another layout', async () => {
    expect(await run(planOf(step('{"a": 1}', '{"a": 2}')), {looks: ['{ "a":1 }', '{"a":2}']})).toMatchObject({
      outcomes: ['done'],
      calls: 1,
    });
  });

  it('takes a member away, though what is left says nothing new', async () => {
    const dropped = step('{"a":1,"b":2}', '{"a":1}');
    expect(await run(planOf(dropped), {looks: ['{"a":1,"b":2}', '{"a":1}']})).toMatchObject({
      outcomes: ['done'],
      calls: 1,
    });
  });

  it('that errs is looked at again: the answer may have been lost', async () => {
    expect(await run(planOf(step('a', 'b')), {looks: ['a', 'b'], answers: [failing('ECONNRESET')]})).toMatchObject({
      outcomes: ['done'],
      run: {changed: 1},
    });
    expect((await run(planOf(step('a', 'b')), {looks: ['a', 'a'], answers: [failing('ECONNRESET')]})).outcomes).toEqual(
      ['failed: ECONNRESET: said AWS.'],
    );
    expect(
      (await run(planOf(step('a', 'b')), {looks: ['a', DENIED], answers: [failing('ECONNRESET')]})).outcomes[0],
    ).toContain('It may have taken effect nevertheless');
  });

  it('that is denied names what to grant, and is not tried twice', async () => {
    const denied = await run(planOf(step('a', 'b')), {
      looks: ['a'],
      answers: [failing('AuthorizationError', 'denied')],
    });
    expect(denied.calls).toBe(1);
    expect(denied.outcomes[0]).toContain('Grant sns:SetTopicAttributes, then run again.');
  });

  it('waits out what passes by itself, and not for ever', async () => {
    expect(
      await run(planOf(step('a', 'b')), {looks: ['a', 'b'], answers: [failing('NotFound'), failing('NotFound'), OK]}),
    ).toMatchObject({outcomes: ['done'], calls: 3});
    const never = await run(planOf(step('a', 'b')), {looks: ['a'], answers: [failing('NotFound')]});
    expect(never).toMatchObject({waited: 40_000, run: {failed: true}});
  });
});

describe('a policy that somebody else writes at the same time', () => {
  const text = (...statements: string[]): string => `{"Version":"2012-10-17","Statement":[${statements.join(',')}]}`;
  const [theirs, ours, added] = ['{"Sid":"ops","N":12345678901234567890}', '{"Sid":"ours"}', '{"Sid":"added"}'];
  const merging = planOf(step(text(theirs), text(theirs, ours)));

  it('is done where all that was meant is there, in whatever order and layout', async () => {
    const looks = [text(theirs), text('{ "Sid" : "ours" }', theirs)];
    expect((await run(merging, {looks})).run).toMatchObject({changed: 1, failed: false, notes: []});
  });

  it('reports what was added, and leaves it', async () => {
    const {run: done, calls} = await run(merging, {looks: [text(theirs), text(theirs, ours, added)]});
    expect({done, calls}).toMatchObject({done: {failed: false}, calls: 1});
    expect(done.notes).toEqual([
      `SetTopicAttributes ${step(null, null).resource}: somebody added to the policy at the same time, and it was kept: ${added}`,
    ]);
  });

  it.each([
    ['ours', [text(theirs, added)], ours],
    ['theirs', [text(ours)], theirs],
    ['ours, after it was there for a moment', [text(theirs), text(theirs, added)], ours],
  ])('fails where what was meant is not in it: %s', async (_, after, missing) => {
    const {run: failed, outcomes} = await run(merging, {looks: [text(theirs), ...after]});
    expect(failed.failed).toBe(true);
    expect(outcomes[0]).toContain(
      `somebody wrote the policy at the same time, and what was meant is not in it: ${missing}`,
    );
  });

  it('says what was seen for a moment and is gone', async () => {
    const {run: done} = await run(merging, {looks: [text(theirs), text(theirs, added), text(theirs, ours)]});
    expect(done.failed).toBe(false);
    expect(done.notes).toEqual([expect.stringContaining(`it is no longer there. Restore it: ${added}`)]);
  });

  it('is not overwritten where it changed before the call, in the last digit of a number even', async () => {
    const other = text(theirs.replace('890}', '891}'));
    const {run: failed, calls} = await run(merging, {looks: [other]});
    expect({failed: failed.failed, calls}).toEqual({failed: true, calls: 0});
  });

  it('is not taken for done where a statement of ours was narrowed', async () => {
    const narrowed = text(theirs, '{"Sid":"ours","Condition":{}}');
    const {run: failed, calls} = await run(merging, {looks: [narrowed]});
    expect({failed: failed.failed, calls}).toEqual({failed: true, calls: 0});
  });

  it('of which nothing is there yet is waited for, and then left to the look at the whole account', async () => {
    const {run: done, waited} = await run(merging, {looks: [text(theirs)]});
    expect(done).toMatchObject({failed: false, notes: []});
    expect(waited).toBe(40_000);
  });

  it('is told of in words of the call, where that knows more', async () => {
    const {run: done} = await run(merging, {
      looks: [text(theirs), text(theirs, ours)],
      answers: [{ok: true, note: 'a second one was left.'}],
    });
    expect(done.notes).toEqual([expect.stringContaining(': a second one was left.')]);
  });

  it('other things that are not quite as asked are told, and looked at again with the account', async () => {
    const {run: done} = await run(planOf(step('a', 'b')), {looks: ['a', 'c']});
    expect(done.failed).toBe(false);
    expect(done.notes).toEqual([expect.stringContaining('not quite what was written')]);
  });
});

describe('a run', () => {
  it('stops at the first step that fails, and leaves people’s steps as they are', async () => {
    const two = await run(planOf(step('a', 'b'), person, step('b', 'c')), {looks: ['x']});
    expect(two.outcomes).toEqual([expect.stringContaining('failed'), null, 'not-tried']);
    expect(two.calls).toBe(0);
  });
});
