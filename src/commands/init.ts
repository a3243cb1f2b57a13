/** `init`: write a baseline from what an account has today, or the recommended one. Reads AWS, changes nothing there. */
import {partitionFacts, partitionOfRegion} from '../data/partitions.js';
import {IDENTITY} from '../delivery/proof.js';
import {UsageError} from '../errors.js';
import {draftOf, initSetting, wantedForInit} from '../init/draft.js';
import {recommendedBaseline} from '../init/recommended.js';
import {renderDraft} from '../init/write.js';
import type {World} from '../ports/world.js';
import type {InitRequest} from '../request/terminal.js';
import {Facts} from '../snapshot/facts.js';
import {observe} from '../snapshot/observe.js';
import {nowOf} from './shared/session.js';
import {wholeSeconds} from '../values.js';

/** Somebody's decisions stand in a baseline. */
async function refuseOverwriting({output, force}: InitRequest, world: World): Promise<void> {
  if (force || (await world.files.read(output, 1)) === null) return;
  const message = `${output} exists, and init does not overwrite it`;
  throw new UsageError(
    message,
    'exists',
    [{path: output, line: 1, column: 1, message, hint: '--force overwrites it'}],
    '--force overwrites it',
  );
}

export async function init(request: InitRequest, world: World): Promise<0 | 3> {
  await refuseOverwriting(request, world);
  if (request.fresh) {
    await world.files.write(request.output, recommendedBaseline());
    world.host.log(`Wrote ${request.output}. Replace the recipient, then: iam-alert-guard plan`);
    return 0;
  }
  return fromAccount(request, world);
}

async function fromAccount(request: InitRequest, world: World): Promise<0 | 3> {
  const aws = world.openAws({deadline: request.timeout});
  const region = await aws.configuredRegion();
  const partition = (region === null ? null : partitionOfRegion(region)) ?? 'aws';
  const facts = partitionFacts(partition);
  if (facts === null)
    throw new UsageError(
      `where IAM events surface in the partition ${partition} is not known, and this tool does not guess`,
      'partition',
    );
  const {eventRegion} = facts;
  const now = nowOf({now: null}, world.env, wholeSeconds(world.host.now()));
  const base = initSetting(partition, eventRegion, now);
  const {snapshot} = await observe({
    aws,
    region,
    observedAt: now,
    wanted: (soFar) => wantedForInit(base, new Facts(soFar)),
    onRound: (round, reads) =>
      world.host.progress(`Reading from AWS: round ${String(round)}, ${String(reads.length)} reads`),
  });
  world.host.progress(null);
  const seen = new Facts(snapshot);
  const identity = seen.get(IDENTITY(eventRegion));
  if (identity.status !== 'known') {
    const why = identity.status === 'unreadable' ? `${identity.code} ${identity.message}`.trim() : identity.code;
    world.host.log(`Nothing was written: nobody knows which account this is (${why}).`);
    return 3;
  }
  const draft = draftOf(base, seen);
  await world.files.write(request.output, renderDraft(draft, now));
  const count = draft.subscribers.length;
  world.host.log(
    `Wrote ${request.output}: ${String(count)} ${count === 1 ? 'subscriber' : 'subscribers'} found. Confirm and uncomment whom you know, then: iam-alert-guard check --baseline ${request.output}`,
  );
  return 0;
}
