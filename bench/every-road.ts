/**
 * One account with every road at once: `npx tsx bench/every-road.ts`. From a snapshot in memory to the findings and the picture, in a warm
 * process and in the first run of a fresh one. No AWS and no stand-in.
 */
import {EVERY_ROAD_BASELINE, everyRoad} from '../__tests__/support/every-road.js';
import {baselineOf, NOW, snapshotOf} from '../__tests__/support/world.js';
import {assess} from '../src/checks/assess.js';
import {CHECKS} from '../src/checks/index.js';
import {prove, settingOf} from '../src/delivery/proof.js';
import {pictureOf} from '../src/delivery/views/picture.js';
import {deliveryBlock} from '../src/delivery/views/report-block.js';
import {Facts} from '../src/snapshot/facts.js';
import {median} from './meter.js';

const RUNS = 20;
/** Milliseconds. */
const AIM = 300;

const baseline = EVERY_ROAD_BASELINE as never;
const snapshot = snapshotOf(everyRoad(), {baseline});
const parsed = baselineOf(baseline);

/** Milliseconds of CPU time, and the verdict. */
function run(): {readonly spent: number; readonly verdict: string} {
  const began = process.cpuUsage();
  const setting = settingOf({...parsed, partition: 'aws', eventRegion: 'us-east-1', now: NOW});
  const proof = prove(setting, new Facts(snapshot));
  const {verdict} = assess(CHECKS, proof);
  pictureOf(proof);
  deliveryBlock(proof);
  const {user, system} = process.cpuUsage(began);
  return {spent: (user + system) / 1_000, verdict};
}

const [first, ...others] = Array.from({length: RUNS}, run);
if (first === undefined) throw new Error('nothing was run');
const warm = median(others.map(({spent}) => spent));
console.log(`${String(snapshot.observed.length)} reads, ${first.verdict}`);
console.log(
  `first run: ${first.spent.toFixed(0)} ms; median of the others: ${warm.toFixed(0)} ms; the aim is ${String(AIM)} ms`,
);
if (Math.max(first.spent, warm) > AIM) process.exitCode = 1;
