/**
 * `reconcile/` carries a plan out through the ports, then looks again.
 *
 * Carries a plan out, one step after the other, and stops at the first that fails. Right before each call the fact that the step rests on
 * is read again: what is already as it should be is left alone, and what has become something else stops the run. So a run that died
 * anywhere is cured by running again, and two runs at once do not undo each other's work.
 */
import {whyUnreadable} from '../delivery/gate.js';
import type {Json} from '../findings/model.js';
import {factIn, sameFact, saysAll} from '../plan/facts.js';
import {policyDifference} from '../plan/policy/merge.js';
import type {FactChange, Plan, Step} from '../plan/model.js';
import {actionsOf, WRITES} from '../plan/calls/write-facts.js';
import type {Write} from '../plan/calls/writes.js';
import type {AwsReads} from '../ports/aws.js';
import type {AwsWrites, EndpointOf, WriteAnswer} from '../ports/aws-writes.js';
import type {Answer} from '../snapshot/model.js';
import {readKey} from '../snapshot/model.js';

export interface Executing {
  readonly aws: AwsReads;
  readonly writes: AwsWrites;
  readonly endpointOf: EndpointOf;
  /** Milliseconds to wait at the most, per step, for AWS to spread what it has taken. Default 40 s. */
  readonly patience?: number;
  readonly onStep?: (step: Step, number: number, of: number) => void;
}

export interface Executed {
  /** All steps of the plan; those that a call takes say how it went. */
  readonly steps: readonly Step[];
  readonly failed: boolean;
  /** How many calls changed something. */
  readonly changed: number;
  /** What a person has to know beside the outcomes, e.g. what somebody else wrote at the same time. */
  readonly notes: readonly string[];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency speaks of minutes; seconds are the rule. */
const PATIENCE = 40_000;

type Outcome =
  | {readonly state: 'done'; readonly changed: boolean; readonly notes?: readonly string[]}
  | {readonly state: 'failed'; readonly error: string};

export async function execute(plan: Plan, executing: Executing): Promise<Executed> {
  const calls = plan.steps.filter(({by}) => by === 'reconcile');
  const steps: Step[] = [];
  const notes: string[] = [];
  let [failed, changed, number] = [false, 0, 0];
  for (const step of plan.steps) {
    const {write, fact} = step;
    if (write === null || fact === null) {
      steps.push(step);
      continue;
    }
    if (failed) {
      steps.push({...step, outcome: {state: 'not-tried', error: null}});
      continue;
    }
    executing.onStep?.(step, ++number, calls.length);
    const outcome = await take(write, fact, executing);
    failed = outcome.state === 'failed';
    if (outcome.state === 'done')
      notes.push(...(outcome.notes ?? []).map((note) => `${step.action} ${step.resource}: ${note}`));
    changed += outcome.state === 'done' && outcome.changed ? 1 : 0;
    steps.push({...step, outcome: {state: outcome.state, error: outcome.state === 'failed' ? outcome.error : null}});
  }
  return {steps, failed, changed, notes};
}

/** Growing pauses that add up to the patience: no clock is needed to end. */
function* pauses(patience: number): Generator<number> {
  for (let [next, spent] = [200, 0]; spent < patience; spent += next, next = Math.min(next * 2, 5_000))
    yield Math.min(next, patience - spent);
}

type Look = {readonly seen: true; readonly fact: Json} | {readonly seen: false; readonly why: string};

async function look({aws}: Executing, {read, at}: FactChange): Promise<Look> {
  const answer = (await aws.read(read)) as Answer<unknown>;
  const fact = factIn(answer, at);
  return fact === undefined && answer.status === 'unreadable'
    ? {seen: false, why: whyUnreadable(read, answer)}
    : {seen: true, fact: fact ?? null};
}

async function take(write: Write, fact: FactChange, executing: Executing): Promise<Outcome> {
  const {patience = PATIENCE, writes} = executing;
  let found = await look(executing, fact);
  // What an earlier step made may not be told everywhere yet.
  for (const pause of pauses(Math.min(patience, 5_000))) {
    if (found.seen && (isDone(found.fact, fact) || sameFact(found.fact, fact.before))) break;
    await writes.pause(pause);
    found = await look(executing, fact);
  }
  if (!found.seen) return {state: 'failed', error: `nothing was changed: ${found.why} right before the call`};
  if (isDone(found.fact, fact)) return {state: 'done', changed: false};
  if (!sameFact(found.fact, fact.before)) {
    return {
      state: 'failed',
      error: `changed meanwhile: ${readKey(fact.read)} is no longer as it was when the plan was made; plan again`,
    };
  }
  const answer = await call(write, executing);
  if (!answer.ok) return afterError(write, fact, answer, executing);
  return settle(fact, answer.note === undefined ? [] : [answer.note], executing);
}

/**
 * Looks until what was written shows. A document is written whole, and AWS takes no condition with it, so somebody may have written at
 * the same time: what is there now is compared with what was meant.
 */
async function settle(fact: FactChange, notes: readonly string[], executing: Executing): Promise<Outcome> {
  const {patience = PATIENCE, writes} = executing;
  const others: Json[] = [];
  let strange = 0;
  for (const pause of pauses(patience)) {
    const now = await look(executing, fact);
    if (now.seen && isDone(now.fact, fact))
      return {state: 'done', changed: true, notes: [...notes, ...passing(others, fact)]};
    if (now.seen && !sameFact(now.fact, fact.before)) {
      others.push(now.fact);
      // AWS may show an older text for a while; what stays is what is there.
      strange += pause;
      if (strange > OTHERS) break;
    }
    await writes.pause(pause);
  }
  const found = others.at(-1);
  return found === undefined ? {state: 'done', changed: true, notes} : compared(found, fact, notes);
}

/** Milliseconds for which something else has to stand there before it counts as somebody's. */
const OTHERS = 3_000;

function policies({after}: FactChange, now: Json): ReturnType<typeof policyDifference> {
  return typeof now === 'string' && typeof after === 'string' ? policyDifference(after, now) : null;
}

function compared(now: Json, fact: FactChange, notes: readonly string[]): Outcome {
  const difference = policies(fact, now);
  if (difference === null) {
    const note = 'what is there now is not quite what was written; somebody may have changed it at the same time.';
    return {state: 'done', changed: true, notes: [...notes, note]};
  }
  const {added, removed} = difference;
  if (removed.length > 0) {
    const kept = added.length === 0 ? '' : ` What is there instead: ${added.join(' ')}.`;
    return {
      state: 'failed',
      error: `somebody wrote the policy at the same time, and what was meant is not in it: ${removed.join(' ')}.${kept} Plan again.`,
    };
  }
  const note = `somebody added to the policy at the same time, and it was kept: ${added.join(' ')}`;
  return {state: 'done', changed: true, notes: [...notes, note]};
}

/** Statements of others that were seen for a moment and that our text has overwritten: a person has to put them back. */
function passing(others: readonly Json[], fact: FactChange): readonly string[] {
  const before =
    typeof fact.before === 'string' ? new Set(policyDifference(null, fact.before)?.added) : new Set<string>();
  const lost = others.flatMap((other) => (policies(fact, other)?.added ?? []).filter((text) => !before.has(text)));
  return [...new Set(lost)].map(
    (text) => `somebody added this to the policy at the same time, and it is no longer there. Restore it: ${text}`,
  );
}

/**
 * A fact that is to go is gone also where an empty one is left of it. What is still as before is not done, even where it says all that
 * is asked: a step may take a member away.
 */
function isDone(now: Json, fact: FactChange): boolean {
  const {before, after} = fact;
  if (sameFact(now, before)) return false;
  if (after === null) return now === null || now === '{}';
  const difference = policies(fact, now);
  return difference === null ? saysAll(now, after) : difference.added.length === 0 && difference.removed.length === 0;
}

/** Errors that pass by themselves are waited out. */
async function call(write: Write, {writes, endpointOf, patience = PATIENCE}: Executing): Promise<WriteAnswer> {
  let answer = await writes.write(write, endpointOf);
  for (const pause of pauses(patience)) {
    if (answer.ok || !WRITES[write.op].settles.includes(answer.code)) return answer;
    await writes.pause(pause);
    answer = await writes.write(write, endpointOf);
  }
  return answer;
}

/** An error does not say that nothing happened: the answer may have been lost on its way back. */
async function afterError(
  write: Write,
  fact: FactChange,
  answer: Extract<WriteAnswer, {ok: false}>,
  executing: Executing,
): Promise<Outcome> {
  const now = await look(executing, fact);
  if (now.seen && isDone(now.fact, fact)) return {state: 'done', changed: true};
  const {kind, code, message} = answer;
  const said = message === '' ? code : `${code}: ${message}`;
  if (kind === 'denied')
    return {
      state: 'failed',
      error: `${write.op} was denied (${said}). Grant ${actionsOf(write).join(', ')}, then run again.`,
    };
  const unclear =
    now.seen && sameFact(now.fact, fact.before)
      ? ''
      : ' It may have taken effect nevertheless; running again goes on from there.';
  return {state: 'failed', error: `${said.replace(/\.+$/, '')}.${unclear}`};
}
