/** Terminal: whom the alert reaches, along which chain, and which calls are lost where. */
import {count} from '../words/count.js';
import type {Ink} from '../escape/ink.js';
import {onlyFailuresLost} from '../model/failures.js';
import {bareName, inOrder} from '../model/links.js';
import {fateWords, lossGroups} from '../model/losses.js';
import type {HopState, Report} from '../model/model.js';
import {clip, shown} from '../escape/plain.js';
import {hang, TEXT_WIDTH} from '../escape/terminal.js';
import {nothingRead} from '../model/cause.js';
import type {State} from '../model/state.js';
import type {Showing} from '../model/show.js';
import {whyNotThere} from '../words/hop.js';
import {reachOf} from '../words/reach.js';

const NAMED = 6;
const MAX_GROUPS = 50;
const MAX_RECIPIENTS = 200;

/** "secops@example.com: 109 of 109 calls would arrive". */
export function recipientLines(report: Report, ink: Ink): string[] {
  const delivery = report.delivery;
  if (delivery === null) return [];
  const lines = delivery.recipients.slice(0, MAX_RECIPIENTS).flatMap((recipient) => {
    const {state, sentence, counted} = reachOf(report, recipient);
    const mark = ink.state(state, {good: '✓', bad: '✗', unknown: '?'}[state]);
    const missing = whyNotThere(recipient);
    const why =
      missing === '' || state === 'good' || (recipient.state === 'unknown' && !counted) || nothingRead(report)
        ? ''
        : ` (${missing})`;
    const words = `${shown(recipient.endpoint, 200)}: ${sentence}${why}`;
    return hang(`  ${mark} `, words, 4);
  });
  const left = delivery.recipients.length - MAX_RECIPIENTS;
  return left > 0 ? [...lines, `  … ${count(left, 'more recipient')}: see --format json`] : lines;
}

const HOP: Readonly<Record<HopState, {readonly mark: string; readonly state: State}>> = {
  passes: {mark: '✓', state: 'good'},
  partly: {mark: '~', state: 'bad'},
  blocks: {mark: '✗', state: 'bad'},
  unknown: {mark: '?', state: 'unknown'},
  vouched: {mark: '~', state: 'good'},
  idle: {mark: '-', state: 'unknown'},
};

/** @param closing lines that stand for the recipients, which are then not drawn themselves */
export function chainLines(report: Report, ink: Ink, closing: readonly string[] = []): string[] {
  const all = report.route === null || nothingRead(report) ? [] : inOrder(report.route);
  const nodes = closing.length === 0 ? all : all.filter(({kind}) => kind !== 'recipient');
  const drawn = nodes.slice(0, MAX_RECIPIENTS).map((node) => ({...node, kind: shown(node.kind, 20)}));
  const column = Math.max(0, ...drawn.map((node) => node.kind.length));
  const lines = drawn.flatMap((node) => {
    const {mark, state} = HOP[node.state];
    // What the cause of the run explains is not explained again by each hop.
    const why = report.cause !== undefined && node.state === 'unknown' ? 'could not be read' : node.note;
    const note = why === '' ? '' : `: ${shown(why)}`;
    const [first = '', ...rest] = hang('', `${shown(bareName(node), 200)}${note}`, column + 6);
    return [`  ${ink.state(state, mark)} ${node.kind.padEnd(column)}  ${first}`, ...rest];
  });
  const left = nodes.length - MAX_RECIPIENTS;
  return [...lines, ...(left > 0 ? [`  … ${count(left, 'more part')}: see --format json`] : []), ...closing];
}

/** Titles with their lines: in the default form recipients stand at the end of the chain, and are not said twice. */
export function chainBlocks(report: Report, ink: Ink, {show}: Showing): (readonly [string, string[]])[] {
  const recipients = recipientLines(report, ink);
  const drawn = report.route !== null && report.route.nodes.length > 0 && !nothingRead(report);
  if (show !== 'drift')
    return [
      ['Recipients', recipients],
      ['Chain', chainLines(report, ink)],
    ];
  // A chain of which nothing is known says no more than the findings.
  if (nothingRead(report) || (drawn && report.route.nodes.every(({state}) => state === 'unknown'))) return [];
  return drawn ? [['Chain', chainLines(report, ink, recipients)]] : [['Recipients', recipients]];
}

/** Are all calls lost at one place for one reason? Then the findings say it, and no list of calls says more. */
export function saidAlready(report: Report, {show}: Showing): boolean {
  const {delivery, findings} = report;
  if (show !== 'drift' || delivery === null || delivery.silentByDeclaration.length > 0) return false;
  // Folded with the remarks that say so.
  if (onlyFailuresLost(report)) return true;
  const [group, ...others] = lossGroups(delivery.losses);
  return (
    group !== undefined &&
    others.length === 0 &&
    group.counterExample === null &&
    group.events.length === delivery.required &&
    findings.some(({check, status}) => check === 'alerts-delivered' && status !== 'pass' && status !== 'waived')
  );
}

export function lossLines(report: Report, ink: Ink): string[] {
  const delivery = report.delivery;
  if (delivery === null || nothingRead(report)) return [];
  const groups = lossGroups(delivery.losses);
  const lines = groups.slice(0, MAX_GROUPS).flatMap((group) => {
    const state: State = group.verdict === 'unknown' ? 'unknown' : 'bad';
    const named = group.events.slice(0, NAMED).map((event) => shown(event, 80));
    const more = group.events.length > NAMED ? ` and ${group.events.length - NAMED} more` : '';
    const words = `${shown(group.hop)}: ${shown(fateWords(group, delivery.recipients))}: ${shown(group.reason)}`;
    return [
      ...hang(`  ${ink.state(state, state === 'unknown' ? '?' : '✗')} `, words, 4),
      ...hang('      ', `${named.join(', ')}${more}`),
      ...(group.counterExample === null ? [] : [ink.dim(example(JSON.stringify(group.counterExample)))]),
    ];
  });
  if (groups.length > MAX_GROUPS)
    lines.push(`  … ${count(groups.length - MAX_GROUPS, 'more reason')}: see --format json`);
  return lines;
}

export function exceptLines({delivery}: Report): string[] {
  return (delivery?.silentByDeclaration ?? []).flatMap((pattern) => hang('  ~ ', shown(pattern)));
}

/** One line: an event is JSON that somebody may want whole, but not here. */
function example(json: string): string {
  const lead = '      for example ';
  const text = shown(json, TEXT_WIDTH * 4);
  const room = TEXT_WIDTH - lead.length;
  return lead + (text.length > room ? `${clip(text, room - 1)}…` : text);
}
