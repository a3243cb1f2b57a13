/** Random filter policies of subscriptions: over the event's own body, over the bodies that `inputs.ts` makes, and over attributes. */
import type {Json} from '../../src/findings/model.js';
import {conditionOf} from './patterns.js';
import type {Dice} from './random.js';

export interface Filter {
  readonly scope: 'MessageBody' | 'MessageAttributes';
  readonly policy: Json;
}

export function filterOf(roll: Dice, calls: readonly string[]): Filter {
  if (roll.chance(0.12)) return {scope: 'MessageAttributes', policy: attributes(roll)};
  return {scope: 'MessageBody', policy: roll.chance(0.7) ? ofEvent(roll, calls) : ofMessage(roll, calls)};
}

function attributes(roll: Dice): Json {
  return roll.pick<Json>([
    {severity: ['high']},
    {severity: [{'anything-but': 'low'}]},
    {severity: [{exists: true}]},
    {severity: [{exists: false}]},
  ]);
}

/** SNS has fewer operators than EventBridge: no equals-ignore-case inside anything-but, and no lists there. */
function names(roll: Dice, calls: readonly string[]): readonly Json[] {
  const verbs = roll.some(['Create', 'Delete', 'Put', 'Attach', 'Update', 'Add', 'Tag'], 2, 5);
  return roll.pick<readonly Json[]>([
    verbs.map((prefix) => ({prefix})),
    roll.some(calls, 1),
    [{'anything-but': roll.some(calls, 1, 2)}],
    [{'anything-but': {prefix: roll.pick(['Get', 'Tag', 'Create'])}}],
    [{suffix: roll.pick(['User', 'Policy', 'Key'])}],
    [{wildcard: roll.pick(['*User*', '*Policy*'])}],
    [{exists: true}],
  ]);
}

function ofEvent(roll: Dice, calls: readonly string[]): Json {
  return roll.weighted<() => Json>([
    [4, () => ({detail: {eventName: names(roll, calls)}})],
    [2, () => ({source: ['aws.iam']})],
    [4, () => ({detail: conditionOf(roll)})],
    [1, () => ({$or: [{detail: conditionOf(roll)}, {source: [{prefix: 'aws.i'}]}]})],
    [1, () => ({detail: {$or: [conditionOf(roll), {eventName: names(roll, calls)}]}})],
    [1, () => ({detail: {eventName: names(roll, calls), ...conditionOf(roll)}})],
    [1, () => ({detail: {requestParameters: {tags: {key: ['team']}}}})],
  ])();
}

/** Fields that the templates of `inputs.ts` have. */
function ofMessage(roll: Dice, calls: readonly string[]): Json {
  return roll.weighted<() => Json>([
    [3, () => ({call: names(roll, calls)})],
    [1, () => ({who: [{exists: true}]})],
    [1, () => ({error: ['', {exists: false}]})],
    [1, () => ({error: [{exists: true}]})],
    [1, () => ({text: [{prefix: 'IAM'}]})],
    [1, () => ({severity: ['high', 'critical']})],
    [1, () => ({eventName: names(roll, calls)})],
    [1, () => ({on: {userName: [{exists: true}]}})],
    [1, () => ({nested: {call: names(roll, calls)}})],
  ])();
}
