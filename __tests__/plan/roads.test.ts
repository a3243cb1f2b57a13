/** The roads beside that over a topic, from the catalogue: what fails is mended or told, and nothing is built beside what may work. */
import {expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {prove} from '../../src/delivery/proof.js';
import {buildPlan} from '../../src/plan/build.js';
import {Facts} from '../../src/snapshot/facts.js';
import {settingFor} from '../catalogue/judge.js';
import {readRecordings, recordedEntry} from '../catalogue/recording/files.js';
import {catalogue} from '../../stand-in/inject.js';

const recordings = readRecordings();
const ENTRIES = catalogue().filter(({road}) => road !== undefined);

function stepsFor(id: string): readonly string[] {
  const entry = recordedEntry(recordings, id);
  if (entry === undefined) throw new Error(`${id} is not recorded`);
  const setting = settingFor(entry.baseline, entry.snapshot.observedAt);
  const proof = prove(setting, new Facts(entry.snapshot));
  const findings = (of: typeof proof) => assess(CHECKS, of).findings;
  return buildPlan(setting, proof, {findings}).steps.map(({by, action}) => `${action} by ${by}`);
}

it('nothing is built beside configurations that may not be listed', () => {
  expect(stepsFor('NOTE-16')).toEqual(['PutRule by human', 'GrantPermission by human']);
});

it.each(ENTRIES.map((entry) => [entry.id, entry] as const))(
  '%s: mended or told where it fails, left alone where it is well',
  (id, entry) => {
    const steps = stepsFor(id);
    if (entry.expect === 'pass') expect(steps).toEqual([]);
    else expect(steps).not.toEqual([]);
  },
);
