/** A session's report, and how a host gets it. */
import {countsOf} from '../../checks/assess.js';
import {ruleInfos} from '../../checks/shared/rules.js';
import {deliveryBlock, observationBlock} from '../../delivery/views/report-block.js';
import {pictureOf} from '../../delivery/views/picture.js';
import type {World} from '../../ports/world.js';
import {annotations} from '../../report/forms/annotations.js';
import {renderHtml} from '../../report/forms/html.js';
import {renderJson} from '../../report/forms/json.js';
import {renderJunit} from '../../report/forms/junit.js';
import {renderOcsf} from '../../report/forms/ocsf.js';
import {causeOf} from '../../report/model/cause.js';
import type {ReportKey} from '../../report/model/redaction/key.js';
import {onlyForeign} from '../../report/model/history.js';
import type {Command, Report} from '../../report/model/model.js';
import {kindsOf} from '../../report/model/order.js';
import {renderSarif} from '../../report/forms/sarif.js';
import type {Showing} from '../../report/model/show.js';
import {renderSummary} from '../../report/forms/summary.js';
import {renderText} from '../../report/forms/text.js';
import {byItsName, forPrograms, goingOn} from '../../report/words/command/again.js';
import {badge, headline} from '../../report/words/words.js';
import type {CheckRequest, Format} from '../../request/account.js';
import {assessed} from './check-reads.js';
import type {Session} from './session.js';
import {wholeSeconds} from '../../values.js';
import {checkedOutCommit} from './workflow/commit.js';

export function reportOf(command: Command, session: Session, world: World): Report {
  const {proof, parsed} = session;
  const {context} = proof;
  const {findings, verdict} = assessed(proof);
  const {runbook, account: pinned} = parsed.baseline;
  const cause = causeOf(context.facts.used(), findings);
  return {
    schema: 'iam-alert-guard/report/1',
    tool: {name: 'iam-alert-guard', version: world.version},
    command,
    generatedAt: wholeSeconds(new Date(context.now)),
    baseline: {
      path: parsed.source.path,
      sha256: parsed.source.sha256,
      ...(runbook === undefined ? {} : {runbook}),
    },
    target: {
      account: context.facts.account,
      ...(pinned !== undefined && context.facts.account === null ? {pinned} : {}),
      partition: context.partition,
      eventRegion: context.eventRegion,
    },
    ...(cause === undefined ? {} : {cause}),
    verdict,
    counts: countsOf(findings),
    findings,
    delivery: deliveryBlock(proof),
    plan: null,
    review: null,
    route: pictureOf(proof),
    observation: observationBlock(proof),
    notes: [],
    // Without a snapshot at least one round is asked: who we are.
    ...(session.rounds === 0 ? {saved: true} : {}),
  };
}

/** What a session knows that decides whether reconcile can do something. */
export function handsOf({parsed}: Session): {readonly canSubscribe: (recipient: number) => boolean} {
  return {canSubscribe: (recipient) => parsed.endpointOf(recipient) !== null};
}

/** Whose report it is, on GitHub. */
export function keyOf({parsed, proof}: Session): ReportKey {
  const {account} = parsed.baseline;
  return {
    path: parsed.source.path,
    account: account ?? proof.context.facts.account,
    pinned: account !== undefined,
  };
}

/** Where this project's documents are readable: beside the Action that runs, where it is one. */
export function docsBase({env}: World): {readonly docsBase?: string} {
  const {GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server} = env;
  return repository && ref && server ? {docsBase: `${server}/${repository}/blob/${ref}/`} : {};
}

export interface Rendering {
  readonly showing: Showing;
  readonly color?: boolean;
  readonly key?: ReportKey;
  /** The commit that was checked out. */
  readonly commit?: string;
}

export function render(report: Report, format: Format, world: World, rendering: Rendering): string {
  const {showing, color = false, key, commit} = rendering;
  switch (format) {
    case 'text':
      return renderText(report, {color, showing});
    case 'json':
      return renderJson(forPrograms(report));
    case 'markdown':
      return renderSummary(goingOn(byItsName(report)), {...docsBase(world), showing});
    case 'sarif':
      return renderSarif(forPrograms(report), {rules: ruleInfos(), ...docsBase(world), ...(key && {key})});
    case 'ocsf':
      return renderOcsf(forPrograms(report), docsBase(world));
    case 'junit':
      return renderJunit(forPrograms(report), showing);
    case 'html':
      return renderHtml(goingOn(byItsName(report)), commit === undefined ? {} : {commit});
  }
}

async function renderingOf(
  showing: Showing,
  formats: readonly Format[],
  world: World,
  key: ReportKey | undefined,
): Promise<Rendering> {
  const commit = formats.includes('html') ? await checkedOutCommit(world) : undefined;
  return {showing, ...(key && {key}), ...(commit === undefined ? {} : {commit})};
}

/** The report in the form that was asked for, to the stream or the file that was asked for. */
export async function emit(
  report: Report,
  request: Pick<CheckRequest, 'format' | 'output' | keyof Showing>,
  world: World,
  key?: ReportKey,
): Promise<void> {
  const {format, output} = request;
  const rendering = await renderingOf(request, [format], world, key);
  if (output === null) await world.host.report(render(report, format, world, {...rendering, color: world.host.color}));
  else {
    await world.files.write(output, render(report, format, world, rendering));
    // Whoever waits at the terminal need not open the file to know.
    world.host.log(`${badge(report)}: ${headline(report)} The report is in ${output}.`);
  }
}

/** None is an answer only where all of them were looked at: a step that asks for `0` must not take "not read" for it. */
function silentOf({history}: Report): string {
  if (history === undefined) return '';
  const {silent, complete, unknown} = history;
  return silent === 0 && (!complete || unknown > 0 || onlyForeign(history)) ? '' : String(silent);
}

export interface Publishing {
  /** What is shown, and what turns a finding into an error; by default what the request says. Null for no annotation. */
  readonly marks?: Showing | null;
  /** Whose report it is; by default the report's own baseline and account. */
  readonly key?: ReportKey;
}

/** Writes the report everywhere it was asked for. */
export async function publish(
  report: Report,
  request: Pick<CheckRequest, 'format' | 'output' | 'files' | keyof Showing>,
  world: World,
  {marks = request, key}: Publishing = {},
): Promise<void> {
  const {host, files} = world;
  await emit(report, request, world, key);
  const extra: readonly (readonly [string | undefined, Format])[] = [
    [request.files.json, 'json'],
    [request.files.sarif, 'sarif'],
    [request.files.markdown, 'markdown'],
    [request.files.ocsf, 'ocsf'],
    [request.files.junit, 'junit'],
    [request.files.html, 'html'],
  ];
  const wanted = extra.flatMap(([path, format]) => (path === undefined ? [] : [{path, format}]));
  const rendering = await renderingOf(
    request,
    wanted.map(({format}) => format),
    world,
    key,
  );
  for (const {path, format} of wanted) await files.write(path, render(report, format, world, rendering));
  await host.summary(render(report, 'markdown', world, {showing: request}));
  if (marks !== null) host.annotate(annotations(forPrograms(report), marks));
  host.output('verdict', report.verdict ?? '');
  const {drifted, remarks} = kindsOf(report.findings);
  // Where no account was judged, 0 would say that nothing was found.
  const counted = (number: number): string => (report.verdict === null ? '' : String(number));
  host.output('findings-failed', String(report.counts.fail));
  host.output('findings-unknown', String(report.counts.unknown));
  host.output('findings-drift', counted(drifted.length));
  host.output('remarks', counted(remarks.length));
  host.output('events-required', String(report.delivery?.required ?? ''));
  host.output('events-delivered', String(report.delivery?.delivered ?? ''));
  host.output('plan-digest', report.plan?.digest ?? '');
  host.output('converged', report.converged === undefined || report.converged === null ? '' : String(report.converged));
  host.output('review-class', report.review?.class ?? '');
  host.output('canary-outcome', report.canary?.outcome ?? '');
  host.output('canary-seconds', String(report.canary?.seconds ?? ''));
  host.output('history-silent', silentOf(report));
  host.output('report-json', request.files.json ?? '');
  host.output('report-sarif', request.files.sarif ?? '');
}
