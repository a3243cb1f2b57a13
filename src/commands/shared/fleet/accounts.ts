/**
 * `commands/shared/fleet/` looks at many accounts in one run.
 *
 * One account of many, from the role to its report; what goes wrong there stays there.
 */
import type {ParsedBaseline} from '../../../baseline/parse.js';
import {wanted} from '../../../delivery/proof.js';
import {endingOf} from '../../../entry.js';
import {FileError} from '../../../errors.js';
import type {ParsedOrganization} from '../../../fleet/organization/parse.js';
import {takenUp} from '../../../fleet/saved.js';
import type {AwsReads} from '../../../ports/aws.js';
import type {EventHistory} from '../../../ports/event-history.js';
import type {World} from '../../../ports/world.js';
import {issueMove} from '../../../report/forms/issue.js';
import {renderJson} from '../../../report/forms/json.js';
import type {Report} from '../../../report/model/model.js';
import {redactReport, tag} from '../../../report/model/redaction/redact.js';
import type {FleetRequest} from '../../../request/fleet.js';
import type {HistoryAsked} from '../../../request/history.js';
import {wholeSeconds} from '../../../values.js';
import {planned, readsForPlan} from '../planned.js';
import {checkReport} from '../checked.js';
import {wantedForCheck} from '../check-reads.js';
import {historyOf} from '../history.js';
import {reportOf} from '../report.js';
import {lookAt, nowOf, type Session} from '../session.js';

export interface Member {
  readonly account: string;
  readonly name: string | null;
}

/** What became of an account. */
export type Outcome =
  | {readonly kind: 'report'; readonly report: Report; readonly from: 'aws' | 'file'}
  | {readonly kind: 'refused' | 'defect'; readonly message: string};

/** What all accounts of a run have in common. */
export interface Looks {
  readonly request: FleetRequest;
  readonly world: World;
  readonly file: ParsedOrganization;
  readonly baselineOf: (account: string) => ParsedBaseline;
  readonly awsOf: (account: string) => AwsReads;
  /** @param deadline milliseconds */
  readonly historyOf: (account: string, deadline: number) => EventHistory;
  readonly region: string | null;
  readonly redacted: boolean;
}

/** The name of an account in what everybody may see. */
export function shownAccount(account: string, redacted: boolean): string {
  return redacted ? tag('account', account) : account;
}

const REPORT_LIMIT = 64 * 1024 * 1024;

function fileOf(account: string, {request, redacted}: Looks): string | null {
  return request.outputDir === null ? null : `${request.outputDir}/${shownAccount(account, redacted)}.json`;
}

/** What an earlier run left of this account, where it still counts. */
export async function earlier(account: string, looks: Looks): Promise<Report | null> {
  const {request, world, file, baselineOf} = looks;
  // How far back it looks depends on when it does: a history is always read anew.
  const path = request.history === null ? fileOf(account, looks) : null;
  // What is there and cannot be read as a file is no report: a directory, for example. Writing there says so for this account alone.
  const bytes = path === null ? null : await world.files.read(path, REPORT_LIMIT).catch(none);
  if (bytes === null) return null;
  return takenUp(new TextDecoder().decode(bytes), {
    command: request.command,
    version: world.version,
    organization: file.source.sha256,
    baseline: baselineOf(account).source.sha256,
    account: shownAccount(account, looks.redacted),
    now: world.host.now().getTime(),
    judgedAt: (observedAt) => wholeSeconds(new Date(nowOf(request, world.env, observedAt))),
    maxAge: request.maxAge,
  });
}

function none(error: unknown): null {
  if (error instanceof FileError) return null;
  throw error;
}

async function look(account: string, looks: Looks): Promise<Report> {
  const {request, world, file, baselineOf, awsOf, region} = looks;
  const walk = request.command === 'plan' ? readsForPlan(request) : request.history === null ? wantedForCheck : wanted;
  const aws = awsOf(account);
  const session = await lookAt(request, world, baselineOf(account), {
    ...{aws, region, walk},
    fleet: {hubs: file.organization.hubs, role: file.organization.role},
  });
  const report =
    request.history !== null
      ? await withHistory(account, request.history, session, looks)
      : request.command === 'plan'
        ? planned(session, world, request)
        : await checkReport(session, world, aws);
  const {path, sha256} = file.source;
  return {...report, organization: {path, sha256}};
}

/** Of many that are read at once none can tell how far it is. */
async function withHistory(account: string, asked: HistoryAsked, session: Session, looks: Looks): Promise<Report> {
  const {world, historyOf: open} = looks;
  const silent = {...world, host: {...world.host, progress: () => undefined}};
  const history = await historyOf(session.proof, asked, silent, (deadline) => open(account, deadline));
  return {...reportOf('history', session, world), history};
}

/** Looks at an account, and keeps its report where one is to be kept: one that cannot be kept is no other account's trouble. */
export async function lookAtMember({account}: Member, looks: Looks): Promise<Outcome> {
  let report;
  try {
    report = await look(account, looks);
  } catch (error) {
    const {exit, report: told, stack} = endingOf(error);
    if (stack !== null) looks.world.host.log(stack);
    return {kind: exit === 4 ? 'defect' : 'refused', message: told.message};
  }
  const shown = looks.redacted ? redactReport(report) : report;
  const path = fileOf(account, looks);
  try {
    if (path !== null) await looks.world.files.write(path, renderJson(shown));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {kind: 'refused', message: `its report could not be kept: ${error.message}`};
  }
  return {kind: 'report', report: shown, from: 'aws'};
}

/** Is what keeps this account from being known likely to be gone in a minute? */
export function mayPass(outcome: Outcome): boolean {
  return outcome.kind === 'report' && outcome.report.verdict === 'unknown' && issueMove(outcome.report) === 'leave';
}
