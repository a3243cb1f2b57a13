/** The roads beside that over a topic, from the catalogue: what fails is mended or told, and nothing is built beside what may work. */
import {expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {prove} from '../../src/delivery/proof.js';
import {buildPlan} from '../../src/plan/build.js';
import type {Step} from '../../src/plan/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import {settingFor} from '../catalogue/judge.js';
import {readRecordings, recordedEntry} from '../catalogue/recording/files.js';
import {siblings} from '../catalogue/siblings.js';
import {catalogue} from '../../stand-in/inject.js';

const recordings = readRecordings();
const ENTRIES = catalogue().filter(({road}) => road !== undefined);

function stepsFor(id: string): readonly string[] {
  return planFor(id).map(({by, action}) => `${action} by ${by}`);
}

function planFor(id: string): readonly Step[] {
  const entry = recordedEntry(recordings, id);
  if (entry === undefined) throw new Error(`${id} is not recorded`);
  const setting = settingFor(entry.baseline, entry.snapshot.observedAt);
  const proof = prove(setting, new Facts(entry.snapshot));
  const findings = (of: typeof proof) => assess(CHECKS, of).findings;
  return buildPlan(setting, proof, {findings}).steps;
}

it('nothing is built beside configurations that may not be listed', () => {
  expect(stepsFor('NOTE-16')).toEqual(['GrantPermission by human']);
});

it.each(ENTRIES.map((entry) => [entry.id, entry] as const))(
  '%s: mended or told where it fails, left alone where it is well',
  (id, entry) => {
    const steps = stepsFor(id);
    if (entry.expect === 'pass') expect(steps).toEqual([]);
    else expect(steps).not.toEqual([]);
  },
);

/**
 * That alerts were lost, or deliveries stopped, is known there, and the cause is not: a metric does not say which subscriber, a trail not why.
 * What waits in a dead-letter queue holds its reason itself.
 */
const OF_UNKNOWN_CAUSE = [
  'ENDPT-10',
  'OBS-08',
  'OBS-10',
  'OBS-12',
  'STORE-20',
  'TARGET-119',
  // Which other channels of the chat service may listen on the topic.
  'CHAT-02',
  'CHAT-03',
  'CHAT-04',
  'CHAT-13',
];

it.each(
  [...catalogue(), ...siblings()]
    .filter(({id, expect: stated}) => stated === 'fail' && recordings.entries.has(id))
    .map((entry) => [entry.id, entry] as const),
)('%s: a cause that is known has a remedy that says what to do', (id) => {
  const open = planFor(id).filter(
    ({action, text}) =>
      action === 'Investigate' &&
      !/^(?:(?:It c|C)ould not be determined|Whether .+ could not be determined)/.test(text),
  );
  expect(open.map(({text}) => text)).toEqual(OF_UNKNOWN_CAUSE.includes(id) ? [expect.any(String)] : []);
});

it.each([
  ['CHAT-07', 'put-targets --region us-east-1 --rule iam-changes'],
  ['CHAT-08', '"source\\":\\"custom'],
  ['CHAT-09', 'declare `rule.message: chat`'],
  ['CHAT-10', 'InputTransformer'],
])('%s: what the channel discards is replaced by what it shows', (id, words) => {
  const [step, ...others] = planFor(id);
  expect(others).toEqual([]);
  expect(step).toMatchObject({by: 'human', action: 'PutTargets'});
  expect(step?.text).toContain(words);
});

it.each(['CHAT-11', 'CHAT-12'])('%s: the filter policy is taken off by a call', (id) => {
  // By whom, tags say, which are not recorded.
  expect(planFor(id).map(({action}) => action)).toEqual(['SetSubscriptionAttributes']);
  expect(planFor(id)[0]?.before).toMatchObject({FilterPolicy: expect.any(String)});
});
