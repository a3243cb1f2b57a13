/**
 * JUnit XML, which CI systems read as test results. There is no standard; this is the form that Jenkins' schema describes
 * (https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd)
 * and that GitLab reads (https://docs.gitlab.com/ci/testing/unit_test_reports/). The schema knows no file and no line of a test case, so where a
 * finding belongs stands in its text.
 *
 * A check of a resource is a test case: failed is a failure, unknown an error ("no result"), waived is skipped with the reason. A remark
 * that does not fail the run has passed, and its words stand in `system-out`.
 */
import {instructionLines} from '../../delivery/command.js';
import type {Finding} from '../../findings/model.js';
import {xmlBlock, xmlText} from '../escape/xml.js';
import type {AccountSummary, Report} from '../model/model.js';
import {isRemark, worstFirst} from '../model/order.js';
import {QUIET, type Showing} from '../model/show.js';
import {failsRun} from '../model/showing.js';

/** @param showing what fails the run: a remark counts as a failure only where it does */
export function renderJunit(report: Report, showing: Showing = QUIET): string {
  const suites = suitesOf(report, showing);
  const all = suites.flatMap(({cases}) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="iam-alert-guard"${numbers(all, false)} time="0">`,
    ...suites.flatMap((suite) => suiteXml(suite, report.generatedAt)),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly name: string;
  readonly group: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly kind: string;
  readonly message: string;
  readonly detail: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** One for the account; of a merged report one for each account, those without a report included. */
function suitesOf(report: Report, showing: Showing): Suite[] {
  const {accounts, review} = report;
  const suites: Suite[] = [];
  if (accounts === undefined) {
    const of = (findings: readonly Finding[]): Case[] => worstFirst(findings).map((each) => caseOf(each, showing));
    if (report.verdict !== null)
      suites.push({name: suiteName(report.target.account, report.baseline.path), cases: of(report.findings)});
  } else {
    for (const [account, findings] of byAccount(report.findings)) {
      const cases = worstFirst(findings).map((each) => caseOf(each, showing));
      suites.push({name: suiteName(account, report.baseline.path), cases});
    }
    const missing = accounts.filter(({error}) => error !== undefined);
    if (missing.length > 0) suites.push({name: 'accounts without a report', cases: missing.map(missingCase)});
  }
  if (review !== null) suites.push({name: `review of ${report.baseline.path}`, cases: [reviewCase(report)]});
  return suites;
}

function suiteName(account: string | null, path: string): string {
  return `account ${account ?? 'unknown'}${path === '' ? '' : `, ${path}`}`;
}

function byAccount(findings: readonly Finding[]): Map<string | null, Finding[]> {
  const found = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const account = finding.account ?? null;
    const its = found.get(account);
    if (its) its.push(finding);
    else found.set(account, [finding]);
  }
  return found;
}

function caseOf(finding: Finding, showing: Showing): Case {
  const {check, hop, status, severity, resource, region, location, message, remediation, waiver} = finding;
  const quiet = isRemark(finding) && !failsRun(finding, showing);
  const outcome = {fail: 'failure', unknown: 'error', waived: 'skipped', pass: 'passed'} as const;
  const where = resource === null ? '' : ` ${resource}${region === null ? '' : ` (${region})`}`;
  return {
    name: `${check}${where}`,
    group: `iam-alert-guard.${hop}`,
    outcome: quiet ? 'passed' : outcome[status],
    kind: severity,
    message: waiver === undefined ? message : `waived until ${waiver.expires}: ${waiver.reason}`,
    detail:
      status === 'pass'
        ? []
        : [
            message,
            ...(remediation === null ? [] : remedyLines(remediation.text)),
            ...(location.path === '' ? [] : [`Baseline: ${location.path}:${String(Math.max(location.line, 1))}`]),
          ],
  };
}

/** Each command on a line of its own, indented: to be copied. */
function remedyLines(text: string): string[] {
  const lines = instructionLines(text).map((line) => `${line.isCommand ? '  ' : ''}${line.text}`);
  const [first = ''] = lines;
  return first.startsWith('  ') ? ['Remedy:', ...lines] : [`Remedy: ${first}`, ...lines.slice(1)];
}

function missingCase({error = ''}: AccountSummary): Case {
  const group = 'iam-alert-guard.account';
  return {group, name: 'report', outcome: 'error', kind: 'missing', message: error, detail: [error]};
}

function reviewCase({review}: Report): Case {
  const changes = review?.changes ?? [];
  const weakens = review?.class === 'weakens' && !review.acceptedBy;
  const [first] = changes.filter((change) => change.class === 'weakens');
  return {
    name: 'the change of the baseline does not weaken the alert',
    group: 'iam-alert-guard.review',
    outcome: weakens ? 'failure' : 'passed',
    kind: review?.class ?? 'neutral',
    message: first?.effect ?? 'the change weakens the alert',
    detail: changes.map(
      ({class: kind, path, effect, location}) =>
        `${kind}: ${path}: ${effect} (${location.path}:${String(Math.max(location.line, 1))})`,
    ),
  };
}

/** @param skipped a suite counts them, and the root has no such attribute */
function numbers(cases: readonly Case[], skipped = true): string {
  const of = (outcome: Case['outcome']): string => String(cases.filter((each) => each.outcome === outcome).length);
  return ` tests="${String(cases.length)}" failures="${of('failure')}" errors="${of('error')}"${skipped ? ` skipped="${of('skipped')}"` : ''}`;
}

function suiteXml({name, cases}: Suite, at: string): string[] {
  // The form without an offset, which is all that Jenkins' schema takes; ours are UTC.
  const timestamp = at.replace(/Z$/, '');
  return [
    `  <testsuite name="${xmlText(name)}"${numbers(cases)} time="0" timestamp="${xmlText(timestamp)}">`,
    ...cases.flatMap(caseXml),
    '  </testsuite>',
  ];
}

function caseXml({name, group, outcome, kind, message, detail}: Case): string[] {
  const opening = `    <testcase classname="${xmlText(group)}" name="${xmlText(name)}" time="0"`;
  if (outcome === 'passed' && detail.length === 0) return [`${opening}/>`];
  const said = xmlBlock(detail);
  const inner = {
    passed: `<system-out>${said}</system-out>`,
    skipped: `<skipped message="${xmlText(message)}"/>`,
    failure: `<failure message="${xmlText(message)}" type="${xmlText(kind)}">${said}</failure>`,
    error: `<error message="${xmlText(message)}" type="${xmlText(kind)}">${said}</error>`,
  }[outcome];
  return [`${opening}>`, `      ${inner}`, '    </testcase>'];
}
