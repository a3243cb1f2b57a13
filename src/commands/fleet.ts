/** `check --organization FILE`, and plan: many accounts in one run. One account's failure is never another's. */
import {Fold} from '../fleet/fold.js';
import {fleetExit} from '../fleet/exit.js';
import type {FleetReport} from '../fleet/model.js';
import {shareOf} from '../fleet/select.js';
import {partitionFacts} from '../data/partitions.js';
import {UnansweredError, UsageError} from '../errors.js';
import type {World} from '../ports/world.js';
import {redactText} from '../report/model/redaction/redact.js';
import {count} from '../report/words/count.js';
import type {FleetRequest} from '../request/fleet.js';
import {mapLimited} from '../snapshot/observe.js';
import {
  earlier,
  lookAtMember,
  mayPass,
  shownAccount,
  type Looks,
  type Member,
  type Outcome,
} from './shared/fleet/accounts.js';
import {Hubs} from './shared/fleet/hubs.js';
import {discover, openOrganization, type OpenedOrganization} from './shared/fleet/organization.js';
import {withFleetPeriod} from './shared/fleet/period.js';
import {Progress} from './shared/fleet/progress.js';
import {publishFleet} from './shared/fleet/report.js';
import {partitionFor} from './shared/session.js';

export async function fleet(request: FleetRequest, world: World, cwd: string): Promise<number> {
  const found = await fleetReport(request, world, cwd, request.redact === 'true');
  const report = await withFleetPeriod(found, request.previous, world);
  await publishFleet(report, request, world);
  return fleetExit(report, request);
}

/** @param redacted whether what is written and told is redacted */
export async function fleetReport(
  request: FleetRequest,
  world: World,
  cwd: string,
  redacted: boolean,
): Promise<FleetReport> {
  const opened = await openOrganization(request.organization, world, cwd);
  const {file} = opened;
  const {organization} = file;
  const aws = await world.openFleet?.();
  if (aws === undefined) throw new UsageError('many accounts cannot be checked here');
  const region = await aws.configuredRegion();
  const partition = partitionFor(opened.partition, region);
  const facts = partitionFacts(partition);
  if (facts === null)
    throw new UnansweredError(`where IAM events arrive in the partition ${partition} is not known`, 'partition');
  const selected = await discover(file, aws).catch((error: unknown) => {
    // Whoever wants no exit 3 is told all the same that nothing was looked at.
    if (!(error instanceof UnansweredError) || request.failOn !== 'never') throw error;
    throw new UsageError(error.message, error.code, [], error.hint);
  });
  const mine = request.shard === null ? selected.accounts : shareOf(selected.accounts, request.shard);
  const externalId = organization['external-id'] ?? null;
  const as = (account: string) =>
    aws.as({arn: `arn:${partition}:iam::${account}:role/${organization.role}`, externalId}, request.timeout);
  // A hub serves all members, however long the run takes.
  const hubs = new Hubs(organization.hubs, (account) =>
    aws.as({arn: `arn:${partition}:iam::${account}:role/${organization.role}`, externalId}, LONGEST_RUN),
  );
  const looks: Looks = {
    request,
    world,
    file,
    baselineOf: opened.baselineOf,
    awsOf: (account) => hubs.beside(account, () => as(account)),
    historyOf: (account, deadline) => {
      const found = aws.history?.(
        {arn: `arn:${partition}:iam::${account}:role/${organization.role}`, externalId},
        deadline,
      );
      if (found === undefined) throw new UsageError('the event history of many accounts cannot be read here');
      return found;
    },
    region,
    redacted,
  };
  const fold = await lookAtAll(mine, looks, opened);
  const states = await hubs.states(facts.eventRegion);
  const shown = (account: string): string => shownAccount(account, redacted);
  const text = (value: string): string => (redacted ? redactText(value) : value);
  return fold.report({
    tool: {name: 'iam-alert-guard', version: world.version},
    command: request.command,
    organization: {
      ...{path: file.source.path, sha256: file.source.sha256, id: organization.organization ?? null},
      accounts: organization.accounts.kind,
    },
    leftOut: selected.leftOut.map(({account, state}) => ({account: shown(account), state})),
    hubs: states
      .map((hub) => ({
        ...hub,
        account: shown(hub.account),
        reason: hub.reason === null ? null : text(hub.reason),
      }))
      // As those of merged shards are.
      .sort((a, b) => (a.account < b.account ? -1 : 1)),
    role: organization.role,
    ...(externalId === null ? {} : {externalId: true}),
    reconcileRole: organization['reconcile-role'] ?? null,
    partition,
    ...(request.shard === null
      ? {}
      : {
          shard: {
            ...request.shard,
            accounts: selected.accounts.map(({account, name}) => ({
              account: shown(account),
              name: nameOf(name, redacted),
            })),
          },
        }),
  });
}

/** Milliseconds: a job of GitHub's ends after six hours, https://docs.github.com/en/actions/reference/limits */
const LONGEST_RUN = 6 * 3_600_000;

/** A name that somebody gave an account tells as much as its id. */
function nameOf(name: string | null, redacted: boolean): string | null {
  return redacted ? null : name;
}

/** Nothing of an account is kept once it is counted: what is left of a thousand accounts is what they have in common. */
async function lookAtAll(members: readonly Member[], looks: Looks, {baselineOf}: OpenedOrganization): Promise<Fold> {
  const {request, world, redacted} = looks;
  const fold = new Fold();
  const progress = new Progress(world.host, members.length);
  const take = (member: Member, outcome: Outcome): void => {
    const account = shownAccount(member.account, redacted);
    const name = nameOf(member.name, redacted);
    if (outcome.kind === 'report') fold.add(outcome.report, account, name);
    else {
      const {path, sha256} = baselineOf(member.account).source;
      const message = redacted ? redactText(outcome.message) : outcome.message;
      fold.miss({account, name, baseline: {path, sha256}, error: {kind: outcome.kind, message}});
    }
  };
  const again: Member[] = [];
  let taken = 0;
  await mapLimited(members, request.concurrency, async (member) => {
    progress.begins();
    const known = await earlier(member.account, looks);
    if (known !== null) taken++;
    const outcome: Outcome =
      known === null ? await lookAtMember(member, looks) : {kind: 'report', report: known, from: 'file'};
    if (mayPass(outcome)) again.push(member);
    else take(member, outcome);
    progress.ends(outcome);
  });
  if (again.length > 0) {
    const last = new Progress(world.host, again.length);
    progress.over();
    world.host.log(
      `${String(again.length)} of ${count(members.length, 'account')} could not be read for now (throttled, timed out or not reachable): asking once more.`,
    );
    // More slowly: what was refused was too much at once.
    await mapLimited(again, Math.max(1, Math.floor(request.concurrency / 4)), async (member) => {
      last.begins();
      const outcome = await lookAtMember(member, looks);
      take(member, outcome);
      last.ends(outcome);
    });
    last.over();
  }
  progress.over();
  // What is said of these accounts is as old as their reports.
  if (taken > 0)
    world.host.log(
      `${String(taken)} of ${count(members.length, 'report')} taken from ${request.outputDir ?? ''}, up to ${String(Math.ceil(request.maxAge / 60_000))} min old: these accounts were not read again. --max-age 0s reads all.`,
    );
  return fold;
}
