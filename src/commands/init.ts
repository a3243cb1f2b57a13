/** `init`: write a baseline from what an account has today, or the recommended one. Reads AWS, changes nothing there. */
import {partitionFacts, partitionOfRegion} from '../data/partitions.js';
import {IDENTITY} from '../delivery/proof.js';
import {UsageError} from '../errors.js';
import {draftOf, initSetting, wantedForInit} from '../init/draft.js';
import {recommendedBaseline} from '../init/recommended.js';
import {renderDraft, unreadOf} from '../init/write.js';
import type {World} from '../ports/world.js';
import {causeOf} from '../report/model/cause.js';
import {commandLine, NOTHING_AGAIN} from '../report/words/command/again.js';
import {count} from '../report/words/count.js';
import {DEFAULT_BASELINE} from '../baseline/file/default-path.js';
import type {InitRequest} from '../request/terminal.js';
import {Facts} from '../snapshot/facts.js';
import {renderSnapshot} from '../snapshot/file.js';
import type {Snapshot} from '../snapshot/model.js';
import {observe} from '../snapshot/observe.js';
import {nowOf} from './shared/session.js';
import {readSnapshots} from './shared/snapshots.js';
import {wholeSeconds} from '../values.js';

/** The command to go on with, for the file that was written. */
function next(command: string, {output}: InitRequest, {again = NOTHING_AGAIN}: World): string {
  return commandLine(command, {...again, baseline: output === DEFAULT_BASELINE ? null : output});
}

const OVERWRITE = 'to overwrite it, add --force; to write another file, add --output FILE';

/** A baseline holds decisions of people. */
async function refuseOverwriting({output, force}: InitRequest, world: World): Promise<void> {
  if (force || (await world.files.read(output, 1)) === null) return;
  const message = `${output} exists, and init does not overwrite it`;
  throw new UsageError(message, 'exists', [{path: output, line: 1, column: 1, message, hint: OVERWRITE}], OVERWRITE);
}

export async function init(request: InitRequest, world: World): Promise<0 | 3> {
  if (request.output.toLowerCase().endsWith('.json'))
    throw new UsageError(
      `${request.output}: init writes a YAML file, because JSON cannot hold its comments`,
      'usage',
      [],
      `write --output ${request.output.slice(0, -'.json'.length)}.yml`,
    );
  await refuseOverwriting(request, world);
  if (request.fresh) {
    await world.files.write(request.output, recommendedBaseline());
    world.host.log(`Wrote ${request.output}. Replace the recipient, then run: ${next('plan', request, world)}`);
    return 0;
  }
  return fromAccount(request, world);
}

async function fromAccount(request: InitRequest, world: World): Promise<0 | 3> {
  const {snapshot, base} = await lookAt(request, world);
  const seen = new Facts(snapshot);
  const identity = seen.get(IDENTITY(base.eventRegion));
  if (identity.status !== 'known') {
    const why = identity.status === 'unreadable' ? `${identity.code} ${identity.message}`.trim() : identity.code;
    const cause = causeOf(snapshot.observed, []);
    const then = cause === undefined ? 'Grant sts:GetCallerIdentity, then run init again.' : cause.remedy;
    world.host.log(`Nothing was written: the account could not be determined (${why}).\nNext: ${then}`);
    return 3;
  }
  const draft = draftOf(base, seen);
  const unread = unreadOf(snapshot);
  await world.files.write(request.output, renderDraft(draft, base.now, unread));
  const found = draft.subscribers.length + draft.beside.length;
  if (unread.length > 0) {
    const cause = causeOf(snapshot.observed, []);
    const more =
      found === 0 ? '' : ` ${count(found, 'possible recipient')} ${found === 1 ? 'is' : 'are'} commented out.`;
    world.host.log(
      `Not read: ${unread.join(', ')}. ${request.output} was written without what they would show: it may lack recipients, a rule, a topic or a trail.${more}\n` +
        `Next: ${cause?.remedy ?? `Grant them to this role, then run init again with --force.`}`,
    );
    return 3;
  }
  const then = `then run: ${next('check', request, world)}`;
  world.host.log(
    found === 0
      ? `Wrote ${request.output}. No recipient was found: add one at the end of the file, ${then}`
      : `Wrote ${request.output}, with ${count(found, 'possible recipient')} commented out. Uncomment those you know, ${then}`,
  );
  return 0;
}

type Base = ReturnType<typeof initSetting>;

/** What the account has: from a saved snapshot, or from AWS. */
async function lookAt(request: InitRequest, world: World): Promise<{snapshot: Snapshot; base: Base}> {
  if (request.snapshot !== null) {
    const [snapshot] = (await readSnapshots([request.snapshot], world, 'init')) as [Snapshot];
    return {snapshot, base: baseOf(snapshot.region, nowOf(request, world.env, snapshot.observedAt))};
  }
  const aws = world.openAws({deadline: request.timeout});
  const region = await aws.configuredRegion();
  const observedAt = wholeSeconds(world.host.now());
  const base = baseOf(region, nowOf(request, world.env, observedAt));
  const {snapshot} = await observe({
    aws,
    region,
    observedAt,
    wanted: (soFar) => wantedForInit(base, new Facts(soFar)),
    onRound: (round, reads) =>
      world.host.progress(`Reading from AWS: round ${String(round)}, ${count(reads.length, 'read')}`),
  });
  world.host.progress(null);
  if (request.saveSnapshot !== null) await world.files.write(request.saveSnapshot, renderSnapshot(snapshot));
  return {snapshot, base};
}

function baseOf(region: string | null, now: string): Base {
  const partition = (region === null ? null : partitionOfRegion(region)) ?? 'aws';
  const facts = partitionFacts(partition);
  if (facts === null)
    throw new UsageError(
      `it is not known in which Region the IAM events of the partition ${partition} arrive`,
      'partition',
      [],
      'use init --new, and declare recipients and rule by hand',
    );
  return initSetting(partition, facts.eventRegion, now);
}
