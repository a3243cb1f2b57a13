/** The report for a terminal: the verdict first, what is wrong next, what was looked at last. */
import {type Ink, inks} from '../escape/ink.js';
import type {AccountSummary, Report} from '../model/model.js';
import {nothingRead, saidByCause} from '../model/cause.js';
import {QUIET, type Showing} from '../model/show.js';
import {shown} from '../escape/plain.js';
import {hang, inert, TEXT_WIDTH, wrap} from '../escape/terminal.js';
import {chainBlocks, exceptLines, lossLines, saidAlready} from '../sections/text-delivery.js';
import {findingLines, MAX_FINDINGS, oddLines} from '../sections/text-findings.js';
import {causeLines, head, joined, MARKS, section} from '../sections/text-head.js';
import {canaryLines} from '../sections/canary.js';
import {gapLines, historyLines, modelErrorLines} from '../sections/text-history.js';
import {planLines, reviewLines} from '../sections/text-plan.js';
import {goingOn} from '../words/command/again.js';
import {readsLine, servesAdvice, unreadGroups} from '../words/unread.js';
import {count} from '../words/count.js';
import {lossHeading} from '../words/reach.js';
import {isWell, mergedState} from '../words/merge.js';
import {LIMITS_ADDRESS, NOT_LOOKED_AT} from '../words/scope.js';
import {tally} from '../words/tally.js';
import {nextStep} from '../words/command/next.js';
import {stateOf} from '../words/words.js';

export interface TextOptions {
  /** Whether the host's stream takes colour (a TTY, `NO_COLOR`, `FORCE_COLOR`): the renderer cannot know. */
  readonly color: boolean;
  /** Default: quiet. */
  readonly showing?: Showing;
}

/** Ends with a newline. No line of it is a workflow command, and no foreign text in it holds a control character. */
export function renderText(given: Report, options: TextOptions): string {
  const report = goingOn(given);
  const ink = inks(options.color);
  const {showing = QUIET} = options;
  if (report.command === 'history' || report.command === 'canary') return joined(evidenceBlocks(report, options));
  const blocks = [
    head(report, ink),
    causeLines(report, ink),
    section('Review', reviewLines(report, ink), ink),
    ...chainBlocks(report, ink, showing).map(([title, lines]) => section(title, lines, ink)),
    section(lossHeading(report), saidAlready(report, showing) ? [] : lossLines(report, ink), ink),
    section('Need not alert (events.except)', exceptLines(report), ink),
    section(`Findings: ${tally(report)}`, findingLines(report, ink, showing), ink),
    section('Accounts', accountLines(report, ink, showing), ink),
    section('In one account only', oddLines(report, ink, showing), ink),
    section('Plan', planLines(report, ink), ink),
    ...evidenceParts(report, ink),
    lookedAt(report, ink, showing),
    section('Notes', noteLines(report), ink),
    last(report, ink, showing),
  ];
  return joined(blocks);
}

function noteLines({notes}: Report): string[] {
  return notes.flatMap((note) => hang('  - ', shown(note)));
}

/** Where the configuration is not the subject, one line says how it is. */
function evidenceBlocks(report: Report, {color, showing = QUIET}: TextOptions): string[][] {
  const ink = inks(color);
  return [
    head(report, ink),
    causeLines(report, ink),
    ...evidenceParts(report, ink),
    lookedAt(report, ink, showing),
    section('Notes', noteLines(report), ink),
    last(report, ink, showing),
  ];
}

function evidenceParts(report: Report, ink: Ink): string[][] {
  return [
    section('Canary', canaryLines(report, ink), ink),
    section("Real changes, by today's configuration", historyLines(report, ink), ink),
    section('Stops of the chain', gapLines(report), ink),
    section('Where the event model of this tool is wrong', modelErrorLines(report), ink),
  ];
}

/** The steps and their digest alone: what somebody is asked to agree to. */
export function planText(given: Report, options: TextOptions): string {
  const report = goingOn(given);
  const ink = inks(options.color);
  const {account} = report.target;
  const title = `Plan for account ${account ?? 'unknown'} (baseline ${shown(report.baseline.path)})`;
  return inert(`${section(title, planLines(report, ink), ink).join('\n')}\n`);
}

/** Those in sync are one line, unless they are asked for. */
function accountLines({accounts = []}: Report, ink: Ink, {show}: Showing): string[] {
  const quiet = show === 'all' ? [] : accounts.filter(isWell);
  return [
    ...accountRows(
      accounts.filter((each) => !quiet.includes(each)),
      ink,
    ),
    ...(quiet.length === 0 ? [] : [`  ${ink.state('good', MARKS.good)} ${count(quiet.length, 'account')} in sync`]),
  ];
}

function accountRows(accounts: readonly AccountSummary[], ink: Ink): string[] {
  return accounts.map((each) => {
    const state = mergedState([each]);
    const calls =
      each.required === null
        ? ''
        : each.cause?.nothingRead === true
          ? shown(each.cause.said)
          : `${each.delivered ?? 0} of ${each.required} calls would arrive`;
    const change = each.review === undefined ? '' : `the change ${each.review.class}`;
    const about = [calls, change, each.error === undefined ? '' : shown(each.error)].filter((part) => part !== '');
    const words = `${shown(each.account ?? each.pinned ?? 'unknown').padEnd(14)} ${(each.verdict ?? '-').padEnd(8)} ${about.join(', ')}`;
    return `  ${ink.state(state, MARKS[state])} ${words.trimEnd()}`;
  });
}

function lookedAt(report: Report, ink: Ink, {show}: Showing): string[] {
  const observation = report.observation;
  if (observation === null) return [];
  const quiet = show === 'drift';
  if (quiet && nothingRead(report)) return [];
  const unread = observation.unreadable.filter(
    (read) =>
      !quiet ||
      !(
        servesAdvice(report, read) ||
        saidByCause(report, read) ||
        (report.verdict === 'unknown' && read.permission !== null)
      ),
  );
  return [
    `${ink.bold('Reads:')} ${readsLine(report, observation, 'read')}, at ${shown(observation.observedAt)}`,
    ...unreadGroups(unread)
      .slice(0, MAX_FINDINGS)
      .flatMap(({said, permission}) =>
        hang(
          `  ${ink.state('unknown', '?')} `,
          shown(`${said}${permission === null ? '' : `; grant ${permission}`}`),
          4,
        ),
      ),
    // The default form stays short; the page is named where more is asked for.
    ...wrap(quiet ? NOT_LOOKED_AT : `${NOT_LOOKED_AT} More: ${LIMITS_ADDRESS}`, TEXT_WIDTH - 2).map((line) =>
      ink.dim(`  ${line}`),
    ),
    ...observation.vouched.slice(0, MAX_FINDINGS).flatMap((link) => hang('  ~ ', `vouched, not seen: ${shown(link)}`)),
  ];
}

function last(report: Report, ink: Ink, showing: Showing): string[] {
  const {runbook} = report.baseline;
  return [
    ...(runbook === undefined || stateOf(report) === 'good' ? [] : [`Runbook: ${shown(runbook)}`]),
    ...nextLines(report, ink, showing),
  ];
}

/** A command has a line of its own, with nothing else on it to copy. */
function nextLines(report: Report, ink: Ink, showing: Showing): string[] {
  const next = nextStep(report, showing);
  if (next === null) return [];
  return typeof next === 'string'
    ? wrap(shown(`Next: ${next}`), TEXT_WIDTH).map((line) => ink.bold(line))
    : report.again === undefined && report.accounts === undefined
      ? // The log of a workflow's step: there is no command line there.
        wrap(shown(`Next, ${next.to}: run with ${next.inputs.replaceAll('`', '')}.`), TEXT_WIDTH).map((line) =>
          ink.bold(line),
        )
      : [ink.bold(`Next, ${next.to}:`), ink.bold(`  ${shown(next.command)}`)];
}
