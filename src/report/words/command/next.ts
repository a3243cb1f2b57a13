/** What to do now, and the command for it: with the options of this run, or with the inputs of the Action where the run had none. */
import type {Report} from '../../model/model.js';
import {kindsOf, worstFirst} from '../../model/order.js';
import {QUIET, type Showing} from '../../model/show.js';
import {failsRun} from '../../model/showing.js';
import {commandLine, NOTHING_AGAIN} from './again.js';
import {evidenceOf} from '../evidence.js';
import {count} from '../count.js';
import {servesAdvice} from '../unread.js';

export interface Command {
  /** What it is for: "to see the steps". */
  readonly to: string;
  /** On one line, to be pasted as it stands. */
  readonly command: string;
  /** The inputs of the Action that do the same. */
  readonly inputs: string;
}

/** What a person does, or the command that goes on from here. May name a check or a permission, which are ours. */
export type Next = string | Command;

export function nextStep(report: Report, showing: Showing = QUIET): Next | null {
  const {again = NOTHING_AGAIN, plan} = report;
  if (report.review?.class === 'weakens' && !report.review.acceptedBy) return acceptance(report);
  if (report.cause !== undefined && report.verdict !== 'drifted') return report.cause.remedy;
  // Without the records the run has no answer, whatever the configuration is like.
  if (report.command === 'history' && report.history?.silent === 0 && report.history.stopped?.remedy !== undefined)
    return report.history.stopped.remedy;
  const grant = granting(report);
  if (unprobed(report))
    return 'Declare canary.probe, an SQS queue that receives the alert, then send the canary again: it shows whether the alert arrives.';
  if (report.verdict === 'unknown')
    return report.accounts !== undefined && grant === null
      ? 'Run the accounts that are unknown or without a report again, then merge their reports.'
      : (grant ?? unread(report));
  if (report.verdict !== 'drifted') return remarksThatFail(report, showing);
  if (evidenceOf(report) !== null)
    return {
      to: 'to list what is wrong with the configuration',
      command: commandLine('check', again),
      inputs: '`mode: check`',
    };
  if (report.accounts !== undefined) return 'Plan for each account that has drifted, with credentials of that account.';
  if (plan === null)
    return {
      to: planWords(report),
      command: commandLine('plan', again),
      inputs: '`mode: plan`',
    };
  if (plan.steps.length === 0) return grant;
  if (report.command === 'reconcile') return 'What is left needs a person. Each step says what to do.';
  return plan.steps.some((step) => step.by === 'reconcile')
    ? {
        to: plan.steps.every((step) => step.by === 'reconcile')
          ? 'to carry out exactly these steps'
          : 'to carry out the steps that reconcile can take',
        command: commandLine('reconcile', again, `--plan-digest ${plan.digest}`),
        inputs: `\`reconcile: true\` and \`plan-digest: ${plan.digest}\``,
      }
    : 'Every step of this plan needs a person. Each step says what to do.';
}

function unread(report: Report): string {
  return (report.observation?.unreadable ?? []).every((read) => servesAdvice(report, read))
    ? 'No read failed: each unknown finding says why it could not be decided, and what you can do.'
    : 'Run again. If the verdict stays unknown, see the reasons in the list of what could not be read.';
}

/** Without a probe nobody sees the alert itself. */
function unprobed({command, canary}: Report): boolean {
  if (command !== 'canary' || canary === undefined || canary.marker === null) return false;
  const sent = canary.hops.some(({hop, state}) => hop === 'call' && state === 'seen');
  const probes = canary.hops.filter(({hop}) => hop === 'probe');
  return sent && canary.outcome === 'unknown' && probes.every(({resource}) => resource === null);
}

/** What the plan is for: reconcile restores all, some or nothing of what has drifted. */
function planWords({findings, hands}: Report): string {
  const {drifted} = kindsOf(findings);
  const repaired = drifted.filter(({remediation}) => remediation?.by === 'reconcile').length;
  const {own, all} = hands ?? {own: repaired, all: drifted.length};
  if (own === 0) return 'to see what a person has to do, step by step';
  if (own === all) return 'to see the steps by which reconcile can restore the baseline';
  return hands === undefined
    ? `to see the steps (reconcile can repair ${own} of the ${count(all, 'finding')})`
    : `to see the ${all} steps (reconcile can carry out ${own} of them)`;
}

/** On a page. In a workflow there is no command line: there the inputs come first. */
export function nextSentence(report: Report, showing: Showing = QUIET): string | null {
  const next = nextStep(report, showing);
  if (next === null || typeof next === 'string') return next;
  const command = next.command.includes('`') ? next.command : `\`${next.command}\``;
  return report.again === undefined
    ? `${next.to}, run with ${next.inputs}, or on a terminal ${command}.`
    : `${next.to}, run ${command}.`;
}

/** In sync, and a remark fails the run because `--fail-on` asks for that. No plan is for remarks. */
function remarksThatFail({verdict, findings, again}: Report, showing: Showing): Next | null {
  const [first] = verdict === 'in-sync' ? worstFirst(findings.filter((finding) => failsRun(finding, showing))) : [];
  if (first === undefined) return null;
  if (again === undefined)
    return 'Fix what failed, or set `fail-on` to `medium`, the default, so that remarks do not fail the run.';
  return {
    to: `to see what ${first.check} means and how to fix it`,
    command: commandLine('explain', again, first.check),
    inputs: '`fail-on: medium`',
  };
}

function acceptance({again}: Report): Next {
  return again === undefined
    ? 'If the weakening is intended, somebody with write access accepts it for this commit, by the label or by an approving review.'
    : {
        to: 'to accept the weakening if it is intended',
        command: commandLine('review', again, '--accept-weakening'),
        inputs: 'the label or an approving review',
      };
}

function fromOwners(accounts: readonly string[]): string | null {
  const owners = [...new Set(accounts)].sort();
  if (owners.length === 0) return null;
  const which = owners.length === 1 ? `account ${owners[0] ?? ''}` : `accounts ${owners.join(', ')}`;
  return `What could not be read belongs to ${which}. Save a snapshot there (\`iam-alert-guard check --save-snapshot FILE\`) and pass it with --snapshot beside the one of this account. If you cannot, ask the owner, and list in \`elsewhere\` what could not be read.`;
}

function granting(report: Report): string | null {
  const reads = (report.observation?.unreadable ?? []).filter((read) => !servesAdvice(report, read));
  // What another account owns, no grant in this one lets be read.
  const permissions = reads.flatMap(({permission, owner}) =>
    owner === undefined ? (permission?.split(', ') ?? []) : [],
  );
  const grants = [...new Set(permissions)].sort();
  if (grants.length === 0) return fromOwners(reads.flatMap(({owner}) => owner ?? []));
  const more = grants.length > 6 ? ` and ${grants.length - 6} more` : '';
  return `Grant ${grants.slice(0, 6).join(', ')}${more} to the role that runs this, then run again.`;
}
