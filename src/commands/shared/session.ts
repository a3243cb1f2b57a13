/**
 * `commands/shared/` holds the steps that several commands have in common.
 *
 * What every command about an account begins with: the baseline, the facts, who and where we are, and the proof.
 */
import {otherOrganization} from '../../delivery/organization.js';
import {CHECKS} from '../../checks/index.js';
import {parseBaseline, type ParsedBaseline} from '../../baseline/parse.js';
import {regionMeant} from '../../data/regions.js';
import {partitionFacts, partitionOfRegion} from '../../data/partitions.js';
import type {FleetSight} from '../../delivery/context.js';
import {settingOf, wanted, type Proof, type Setting} from '../../delivery/proof.js';
import {BaselineError, UnansweredError, UsageError} from '../../errors.js';
import type {AwsReads} from '../../ports/aws.js';
import type {World} from '../../ports/world.js';
import {count} from '../../report/words/count.js';
import type {CheckRequest} from '../../request/account.js';
import {Facts} from '../../snapshot/facts.js';
import {renderSnapshot} from '../../snapshot/file.js';
import type {Snapshot} from '../../snapshot/model.js';
import {observe, type ObserveOptions} from '../../snapshot/observe.js';
import type {ReadTypes} from '../../snapshot/reads.js';
import {wholeSeconds} from '../../values.js';
import {baselineBytes, ofThisFile} from './baseline-file.js';
import {proved, wantedForCheck, type Walk} from './check-reads.js';
import {readSnapshots} from './snapshots.js';
import {repositoryPath} from './workflow/checkout.js';

export async function readBaseline(path: string, world: World, cwd: string): Promise<ParsedBaseline> {
  const shown = repositoryPath(path, world.env, cwd);
  const bytes = await baselineBytes(path, world);
  const parsed = parseBaseline(bytes, shown, {
    env: (name) => world.env[name],
    checks: CHECKS.map(({id}) => id),
  });
  if (!parsed.ok) throw new BaselineError(ofThisFile(parsed.problems, path, world));
  return parsed;
}

export interface Session {
  readonly parsed: ParsedBaseline;
  readonly setting: Setting;
  readonly snapshot: Snapshot;
  readonly others: readonly Snapshot[];
  readonly proof: Proof;
  readonly rounds: number;
  /** STS told who we are. */
  readonly identified: boolean;
}

/** The partition that reads go to: declared, else that of the region in use, else aws. */
export function partitionFor(declared: string | undefined, region: string | null): string {
  return declared ?? (region === null ? null : partitionOfRegion(region)) ?? 'aws';
}

/** Now = `--now`, else SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), else what is given. RFC 3339. */
export function nowOf(request: Pick<CheckRequest, 'now'>, env: World['env'], otherwise: string): string {
  if (request.now !== null) return request.now;
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,11}$/.test(epoch))
      throw new UsageError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}: it must be seconds since 1970`);
    return new Date(Number(epoch) * 1000).toISOString();
  }
  return otherwise;
}

function refuseOtherAccount(
  parsed: ParsedBaseline,
  facts: Facts,
  {partition, eventRegion}: Setting,
  {snapshots, account: asked}: CheckRequest,
): void {
  const saved = snapshots.length > 0;
  const {account} = parsed.baseline;
  if (asked !== null && facts.account !== null && facts.account !== asked)
    throw new UsageError(
      `the ${saved ? 'snapshot is of' : 'credentials belong to'} account ${facts.account}, and --account is ${asked}: nothing was changed or judged`,
      'account',
    );
  const refuse = (message: string, at: string, hint: string): never => {
    const {path, line, column} = parsed.source.locate([at]);
    throw new UsageError(message, 'account', [{path, line, column, message, hint}]);
  };
  if (account !== undefined && facts.account !== null && facts.account !== account) {
    refuse(
      `the ${saved ? 'snapshot is of' : 'credentials belong to'} account ${facts.account}, and the baseline is for ${account}`,
      'account',
      saved
        ? `pass a snapshot of account ${account} first, or correct "account"; nothing was checked`
        : `use credentials of account ${account} (--profile, --assume-role), or correct "account"; nothing was checked`,
    );
  }
  const other = otherOrganization(parsed.baseline, facts, eventRegion);
  if (other !== null)
    refuse(
      `AWS says that the account is in the organization ${other}, and the baseline declares ${parsed.baseline.organization ?? ''}`,
      'organization',
      'correct "organization"; nothing was checked',
    );
  const actual = partitionOf(facts.snapshot);
  if (actual !== null && actual !== partition)
    refuse(
      `the credentials belong to the partition ${actual}, and this run is for ${partition}`,
      'partition',
      `set AWS_REGION to a Region of ${actual}, or correct "partition"; nothing was checked`,
    );
}

/**
 * The partition of whoever asked: that of the ARN that STS gave them, in whichever region they asked. A snapshot of another partition
 * has no answer for the region of this one. Null where STS did not answer.
 */
function partitionOf({observed}: Snapshot): string | null {
  for (const {read, answer} of observed) {
    if (read.op === 'sts:GetCallerIdentity' && answer.status === 'known')
      return (answer.value as ReadTypes['sts:GetCallerIdentity']['value']).Arn.split(':')[1] ?? null;
  }
  return null;
}

/**
 * @param walk what to read, given what is known: the reads of the proof, or with those that a plan rests on
 * @param adapt the baseline as this command needs it
 */
export async function openSession(
  request: CheckRequest,
  world: World,
  cwd: string,
  walk: Walk = wanted,
  adapt: (parsed: ParsedBaseline) => ParsedBaseline = (parsed) => parsed,
): Promise<Session> {
  const parsed = adapt(await readBaseline(request.baseline, world, cwd));
  const saved = await readSnapshots(request.snapshots, world);
  const [given, ...others] = saved;
  return given === undefined
    ? live(request, world, parsed, walk)
    : judge(request, parsed, setUp(request, world, parsed, given), {snapshot: given, others, rounds: 0});
}

async function live(request: CheckRequest, world: World, parsed: ParsedBaseline, walk: Walk): Promise<Session> {
  const aws = world.openAws({deadline: request.timeout});
  const onRound = (round: number, of: readonly unknown[]): void =>
    world.host.progress(`Reading from AWS: round ${String(round)}, ${count(of.length, 'read')}`);
  const region = await aws.configuredRegion();
  refuseMisspelled(region);
  const session = await lookAt(request, world, parsed, {aws, region, walk, onRound});
  world.host.progress(null);
  if (request.saveSnapshot !== null) await world.files.write(request.saveSnapshot, renderSnapshot(session.snapshot));
  return session;
}

/** A Region whose name has letters in the wrong order is read nowhere. */
function refuseMisspelled(region: string | null): void {
  const meant = region === null ? null : regionMeant(region);
  if (region === null || meant === null) return;
  throw new UsageError(
    `there is no Region ${region} (AWS_REGION or the profile)`,
    'usage',
    [],
    `did you mean ${meant}?`,
  );
}

/** How one account is looked at. */
export interface Looking {
  readonly aws: AwsReads;
  /** The region of the environment or the profile. */
  readonly region: string | null;
  readonly walk: Walk;
  /** What the run sees of other accounts. */
  readonly fleet?: FleetSight;
  readonly onRound?: NonNullable<ObserveOptions['onRound']>;
}

/** Reads an account and judges it. */
export async function lookAt(
  request: CheckRequest,
  world: World,
  parsed: ParsedBaseline,
  {aws, region, walk, fleet, onRound}: Looking,
): Promise<Session> {
  const observedAt = wholeSeconds(world.host.now());
  const setting = setUp(request, world, parsed, {region, observedAt}, fleet);
  // A saved snapshot is asked for a plan as well. What only a plan rests on says nothing here, also where it is denied.
  const isOfProof = walk === wanted || walk === wantedForCheck;
  const reads =
    request.saveSnapshot !== null && isOfProof ? (await import('../../plan/drifted.js')).wantedForPlan : walk;
  const {snapshot, rounds} = await observe({
    aws,
    region,
    observedAt,
    wanted: (soFar) => reads(setting, new Facts(soFar)),
    ...(onRound === undefined ? {} : {onRound}),
  });
  return judge(request, parsed, setting, {snapshot, others: [], rounds});
}

function setUp(
  request: CheckRequest,
  world: World,
  parsed: ParsedBaseline,
  {region, observedAt}: Pick<Snapshot, 'region' | 'observedAt'>,
  fleet?: FleetSight,
): Setting {
  const partition = partitionFor(parsed.baseline.partition, region);
  const facts = partitionFacts(partition);
  if (facts === null) {
    // Nothing about the account is known then, which is no fault of the request.
    const message = `where IAM events arrive in the partition ${partition} is not known, and this tool does not guess`;
    throw request.failOn === 'never' ? new UsageError(message, 'partition') : new UnansweredError(message, 'partition');
  }
  const {baseline, source, warnings} = parsed;
  return settingOf({
    baseline,
    source,
    warnings,
    partition,
    eventRegion: facts.eventRegion,
    now: nowOf(request, world.env, observedAt),
    ...(fleet === undefined ? {} : {fleet}),
  });
}

function judge(
  request: CheckRequest,
  parsed: ParsedBaseline,
  setting: Setting,
  {snapshot, others, rounds}: Pick<Session, 'snapshot' | 'others' | 'rounds'>,
): Session {
  const facts = new Facts(snapshot, others);
  refuseOtherAccount(parsed, facts, setting, request);
  const proof = proved(setting, snapshot, others);
  return {parsed, setting, snapshot, others, proof, rounds, identified: facts.account !== null};
}
