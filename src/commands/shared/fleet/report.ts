/** The report of many accounts, and how a host gets it. */
import {ruleInfos} from '../../../checks/shared/rules.js';
import {summaryOf, type FleetReport} from '../../../fleet/model.js';
import type {World} from '../../../ports/world.js';
import {annotations} from '../../../report/forms/annotations.js';
import {renderJunit} from '../../../report/forms/junit.js';
import {renderOcsf} from '../../../report/forms/ocsf.js';
import {renderSarif} from '../../../report/forms/sarif.js';
import {forEachAccount, forEachAccountWhole, once} from '../../../report/fleet/findings.js';
import {renderFleetHtml} from '../../../report/fleet/html.js';
import {renderFleetJson} from '../../../report/fleet/json.js';
import {renderFleetMarkdown} from '../../../report/fleet/markdown.js';
import {renderFleetText} from '../../../report/fleet/text.js';
import {fleetBadge, fleetHeadline} from '../../../report/fleet/words.js';
import {withoutValues} from '../../../report/words/command/again.js';
import {kindsOf} from '../../../report/model/order.js';
import type {Showing} from '../../../report/model/show.js';
import type {CheckRequest, Format} from '../../../request/account.js';
import {docsBase} from '../report.js';
import {checkedOutCommit} from '../workflow/commit.js';

export function renderFleet(
  report: FleetReport,
  format: Format,
  world: World,
  {showing, color = false, commit}: {readonly showing: Showing; readonly color?: boolean; readonly commit?: string},
): string {
  const named = byItsName(report);
  switch (format) {
    case 'text':
      return renderFleetText(report, {color, showing});
    case 'json':
      return renderFleetJson(report);
    case 'markdown':
      return renderFleetMarkdown(named, {showing, ...docsBase(world)});
    case 'html':
      return renderFleetHtml(named, {showing, ...(commit !== undefined && {commit})});
    case 'sarif':
      return renderSarif(once(named), {rules: ruleInfos(), ...docsBase(world)});
    case 'ocsf':
      return renderOcsf(forEachAccountWhole(named), docsBase(world));
    case 'junit':
      return renderJunit(forEachAccount(named), showing);
  }
}

/** For readers elsewhere, who have the program by its own name. */
function byItsName(report: FleetReport): FleetReport {
  if (report.again?.program === undefined) return report;
  const {program: _, ...again} = report.again;
  return {...report, again};
}

type Where = Pick<CheckRequest, 'format' | 'output' | 'files' | 'redact' | keyof Showing>;

/**
 * Writes the report everywhere it was asked for.
 *
 * @param notes what the readers of a workflow's run must know besides
 */
export async function publishFleet(
  found: FleetReport,
  request: Where,
  world: World,
  notes: readonly string[] = [],
): Promise<void> {
  const {host, files, again} = world;
  const report =
    again === undefined ? found : {...found, again: request.redact === 'true' ? withoutValues(again) : again};
  const {format, output} = request;
  const showing: Showing = request;
  const commit = format === 'html' || request.files.html !== undefined ? await checkedOutCommit(world) : undefined;
  const shown = {showing, ...(commit !== undefined && {commit})};
  if (output === null) await host.report(renderFleet(report, format, world, {...shown, color: host.color}));
  else {
    await files.write(output, renderFleet(report, format, world, shown));
    host.log(`${fleetBadge(report)}: ${fleetHeadline(report)} The report is in ${output}.`);
  }
  for (const [form, path] of Object.entries(request.files) as [Format, string | undefined][])
    if (path !== undefined) await files.write(path, renderFleet(report, form, world, shown));
  for (const note of notes) host.log(note);
  await host.summary(renderFleetMarkdown(byItsName(report), {showing, notes, ...docsBase(world)}));
  host.annotate(annotations(once(report), showing));
  const {verdict, counts} = summaryOf(report.accounts);
  const {drifted, remarks} = kindsOf(once(report).findings);
  host.output('verdict', verdict);
  host.output('findings-failed', String(counts.fail));
  // An account of which there is no report is not known as a whole.
  const unjudged = report.accounts.filter(({error}) => error !== undefined).length;
  host.output('findings-unknown', String(counts.unknown + unjudged));
  host.output('findings-drift', String(drifted.length));
  host.output('remarks', String(remarks.length));
  host.output('report-json', request.files.json ?? '');
  host.output('report-sarif', request.files.sarif ?? '');
}
