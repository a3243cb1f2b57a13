/** How many of the required calls a hop lets pass by itself, and how many arrive at a recipient. */
import type {CallOutcome} from '../coverage/model.js';
import {getsAll, harmlessVerdict, outcomesOf} from '../coverage/outcome.js';
import {coverer, type Passage} from '../coverage/passage.js';
import type {CallVerdict} from '../../pattern/index.js';
import type {Proof} from '../model.js';
import type {Lets} from '../route/hop.js';
import type {Drawing, Placed, Share} from './drawing.js';

/** Null where the node's gate says all. */
export function shareOf(proof: Proof, drawing: Drawing, node: Placed): Share | null {
  const {kind, key, gate, lets} = node.drawn;
  if (gate.state !== 'passes') return null;
  if (kind === 'recipient') return arriving(proof, Number(key), node.drawn.passed);
  if (lets === undefined) return null;
  const served = (): boolean => {
    const behind = drawing.behind(node.id).filter(({drawn}) => drawn.kind === 'recipient');
    // Where nobody is known to be behind it, nothing comes another way for certain.
    if (behind.length === 0) return proof.context.baseline.recipients.every((_, at) => getsAll(proof.coverage, at));
    return behind.every(({drawn}) => getsAll(proof.coverage, Number(drawn.key)));
  };
  return passing(proof, lets, served);
}

function passing({context, except}: Proof, {ways, verb, doubt}: Lets, served: () => boolean): Share | null {
  const {sure, possible} = coverer(
    context,
    except,
  )([
    ...ways.map((conditions): Passage => ({sureness: 'sure', conditions})),
    ...(doubt?.ways ?? []).map((conditions): Passage => ({sureness: 'perhaps', conditions})),
  ]);
  const verdicts = context.calls.map((call) => sure.get(call));
  const required = verdicts.length;
  const always = verdicts.filter((verdict) => verdict.verdict === 'always' || harmlessVerdict(verdict)).length;
  if (always === required)
    return verdicts.some(harmlessVerdict)
      ? {state: 'passes', note: `${verb} every required call, failed attempts not always`}
      : null;
  const open = verdicts.find(({verdict}) => verdict === 'unknown');
  if (open?.verdict === 'unknown') return {state: 'unknown', note: open.reason};
  const best = context.calls.flatMap((call) => {
    const verdict = sure.get(call);
    return verdict.verdict === 'always' || harmlessVerdict(verdict) ? [] : [possible.get(call)];
  });
  // Where even the doubtful ways lose some events the loss is certain.
  if (doubt !== undefined && best.some((verdict) => verdict.verdict !== 'never' && !isLossy(verdict)))
    return {state: 'unknown', note: doubt.reason};
  const sometimes = best.filter(isLossy).length;
  const note = `${verb} ${ofAll(always, sometimes, required)}`;
  if (always + sometimes === 0) return {state: 'blocks', note};
  return served() ? {state: 'passes', note: `${note}; the others come another way`} : {state: 'partly', note};
}

/** Some of its events are lost, and not failed attempts alone. */
function isLossy(verdict: CallVerdict): boolean {
  return verdict.verdict === 'sometimes' && !harmlessVerdict(verdict);
}

function ofAll(always: number, sometimes: number, required: number): string {
  const all = String(required);
  if (always > 0)
    return `${String(always)} of ${all} required calls${sometimes > 0 ? `, and ${String(sometimes)} sometimes` : ''}`;
  if (sometimes === required) return 'only some events of every required call';
  return sometimes === 0
    ? 'no required call'
    : `${String(sometimes)} of ${all} required calls, and not all of their events`;
}

/** @param passed what is said of a recipient whom all reach */
function arriving(proof: Proof, recipient: number, passed: string): Share | null {
  const {coverage, context} = proof;
  const outcomes = outcomesOf(coverage, recipient);
  const required = context.calls.length;
  const number = (verdict: CallOutcome['verdict']): number => outcomes.filter((one) => one.verdict === verdict).length;
  if (getsAll(coverage, recipient))
    return number('sometimes') === 0
      ? null
      : {state: 'passes', note: `${passed}, failed attempts would not always arrive`};
  const noticed = number('noticed');
  const [always, sometimes, open] = [number('always'), number('sometimes'), number('unknown')];
  const of = `of ${String(required)} calls`;
  const note = [
    passed,
    `${String(always)} ${of} would ${sometimes > 0 ? 'always ' : ''}arrive`,
    ...(noticed > 0 ? [`${String(noticed)} would be noticed`] : []),
    ...(sometimes > 0 ? [`${String(sometimes)} only sometimes`] : []),
    ...(open > 0 ? [`of ${String(open)} it is not known`] : []),
  ].join(', ');
  if (open === required) return {state: 'unknown', note: `${passed}, not known whether alerts arrive`};
  if (always + noticed + sometimes + open > 0)
    return {state: open > 0 && always + noticed + open === required ? 'unknown' : 'partly', note};
  const unnamed = outcomes.every((outcome) => outcome.verdict === 'never' && outcome.unnamed === true);
  return {state: 'blocks', note: `${passed}, no alert ${unnamed ? 'that says which call it was ' : ''}would arrive`};
}
