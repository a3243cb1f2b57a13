/** A session's report, and how a host gets it. */
import {assess, countsOf, exitOf, type ExitOptions} from '../../checks/assess.js';
import {CHECKS} from '../../checks/index.js';
import {deliveryBlock, observationBlock} from '../../delivery/block.js';
import {pictureOf} from '../../delivery/picture.js';
import type {World} from '../../ports/world.js';
import {annotations} from '../../report/annotations.js';
import {renderJson} from '../../report/json.js';
import type {Command, Report} from '../../report/model.js';
import {renderSarif} from '../../report/sarif.js';
import {renderSummary} from '../../report/summary.js';
import {renderText} from '../../report/text.js';
import {ruleInfos} from '../../checks/rules.js';
import type {CheckRequest, Format} from '../../request.js';
import type {Session} from './session.js';

export function reportOf(command: Command, session: Session, world: World): Report {
  const {proof, parsed} = session;
  const {context} = proof;
  const {findings, verdict} = assess(CHECKS, proof);
  return {
    schema: 'iam-alert-guard/report/1',
    tool: {name: 'iam-alert-guard', version: world.version},
    command,
    generatedAt: `${new Date(context.now).toISOString().slice(0, 19)}Z`,
    baseline: {path: parsed.source.path, sha256: parsed.source.sha256},
    target: {account: context.facts.account, partition: context.partition, eventRegion: context.eventRegion},
    verdict,
    counts: countsOf(findings),
    findings,
    delivery: deliveryBlock(proof),
    plan: null,
    review: null,
    route: pictureOf(proof),
    observation: observationBlock(proof),
    notes: [],
  };
}

export function render(report: Report, format: Format, world: World): string {
  switch (format) {
    case 'text':
      return renderText(report, {color: world.host.color});
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderSummary(report);
    case 'sarif':
      return renderSarif(report, {rules: ruleInfos()});
  }
}

/** Writes the report everywhere it was asked for. */
export async function publish(report: Report, request: CheckRequest, world: World): Promise<void> {
  const {host, files} = world;
  if (request.output === null) await host.report(render(report, request.format, world));
  else await files.write(request.output, render(report, request.format, {...world, host: {...host, color: false}}));
  const extra: readonly (readonly [string | undefined, Format])[] = [
    [request.files.json, 'json'],
    [request.files.sarif, 'sarif'],
    [request.files.markdown, 'markdown'],
  ];
  for (const [path, format] of extra) if (path !== undefined) await files.write(path, render(report, format, world));
  await host.summary(renderSummary(report));
  host.annotate(annotations(report, {failOn: request.failOn, failOnUnknown: request.failOnUnknown}));
  host.output('verdict', report.verdict ?? 'unknown');
  host.output('findings-failed', String(report.counts.fail));
  host.output('findings-unknown', String(report.counts.unknown));
  host.output('events-required', String(report.delivery?.required ?? 0));
  host.output('events-delivered', String(report.delivery?.delivered ?? 0));
  if (report.plan !== null) host.output('plan-digest', report.plan.digest);
  if (request.files.json !== undefined) host.output('report-json', request.files.json);
  if (request.files.sarif !== undefined) host.output('report-sarif', request.files.sarif);
}

export function exitCode(report: Report, session: Session, options: ExitOptions): 0 | 1 | 3 {
  return exitOf(report.findings, session.identified, options);
}
