/** The findings: what makes the verdict, the remarks, the waivers, and what passed. A document for the file has all of them. */
import type {Finding} from '../../../findings/model.js';
import {all, code, el, id, instructed, prose, type Html} from '../../escape/html.js';
import {restsOnCause} from '../../model/cause.js';
import {alone, grouped, isCommon, type FindingGroup} from '../../model/many/groups.js';
import type {Report} from '../../model/model.js';
import {kindsOf, worstFirst} from '../../model/order.js';
import {restingLines} from '../../words/cause.js';
import {count} from '../../words/count.js';
import {bySeverity, tally} from '../../words/tally.js';
import {section, table, type Part} from './part.js';
import {mentions} from '../../words/command/mentioned.js';

const BY = {reconcile: 'reconcile', human: 'a person', 'grant-permission': 'a permission'} as const;

function remedy({remediation}: Finding): Html | null {
  return remediation === null
    ? null
    : instructed(all(el('b', {}, 'What to do'), ` (${BY[remediation.by]}): `), remediation.text);
}

/** Accounts that one block names. */
const ACCOUNTS_NAMED = 50;

function whose({first: {account}, accounts, runs, more}: FindingGroup): Html[] {
  if (accounts.length === 0) return account === undefined ? [] : [all('Account ', code(account ?? 'unknown'))];
  const named = accounts.slice(0, ACCOUNTS_NAMED).map((each) => each ?? 'unknown');
  const left = accounts.length - named.length;
  return [
    all(
      `${count(runs, 'account')}: ${named.join(', ')}`,
      left > 0 ? ` and ${String(left)} more` : null,
      more > 0 ? `; ${count(more, 'more finding')} of this check` : null,
    ),
  ];
}

/** One finding: what it is, what to do about it, and where it belongs. A resource that the sentence names already is not named again. */
function findingBlock(group: FindingGroup): Html {
  const {severity, status, check, message, resource, location, waiver} = group.first;
  const stands = status === 'unknown' ? `${severity}, unknown` : severity;
  const where = [
    ...whose(group),
    ...(resource === null || mentions(message, resource) ? [] : [code(resource)]),
    all('baseline ', code(`${location.path}:${location.line}`)),
  ];
  return el(
    'div',
    {class: `finding ${status === 'waived' ? 'waived' : severity}`},
    el('h3', {}, `${stands}: `, id(check)),
    el('p', {}, prose(message)),
    waiver === undefined ? null : el('p', {}, `Waived until ${waiver.expires}: `, prose(waiver.reason)),
    status === 'waived' ? null : remedy(group.first),
    el('p', {class: 'soft'}, ...where.map((each, index) => all(index === 0 ? null : ' · ', each))),
  );
}

/** @param only which groups of a merged report; all of them by default */
function blocks(
  findings: readonly Finding[],
  {accounts}: Report,
  only: (group: FindingGroup) => boolean = () => true,
): Html[] {
  const sorted = worstFirst(findings);
  return (accounts === undefined ? sorted.map(alone) : grouped(sorted).filter(only)).map(findingBlock);
}

/** What makes the verdict, but for what the cause of the run explains. */
function grave(report: Report): {readonly told: readonly Finding[]; readonly resting: readonly Finding[]} {
  const {drifted, unknown} = kindsOf(report.findings);
  const all = [...drifted, ...unknown];
  const resting = all.filter((finding) => restsOnCause(report, finding));
  return {told: all.filter((finding) => !resting.includes(finding)), resting};
}

export const findingsPart: Part = (report) => {
  if (report.verdict === null && report.findings.length === 0) return null;
  const {told, resting} = grave(report);
  return section(
    'Findings',
    el('p', {}, `${tally(report).replace('nothing', 'Nothing')}.`),
    ...restingLines(report, resting).map((line) => el('p', {}, prose(line))),
    ...blocks(told, report, isCommon),
  );
};

/** Of several accounts: what only one of them has. */
export const oddPart: Part = (report) => {
  if (report.accounts === undefined) return null;
  const odd = blocks(grave(report).told, report, (group) => !isCommon(group));
  return odd.length === 0 ? null : section('In one account only', ...odd);
};

export const remarksPart: Part = (report) => {
  const {remarks} = kindsOf(report.findings);
  if (remarks.length === 0) return null;
  return section(
    'Remarks',
    el(
      'p',
      {class: 'soft'},
      `${count(remarks.length, 'remark')} (${bySeverity(remarks)}). A remark does not change the verdict.`,
    ),
    ...blocks(remarks, report),
  );
};

export const waiversPart: Part = (report) => {
  const waived = report.findings.filter(({status}) => status === 'waived');
  if (waived.length === 0) return null;
  return section(
    'Waivers',
    el('p', {class: 'soft'}, 'Findings that the baseline accepts until a date. A waiver does not change the coverage.'),
    ...blocks(waived, report),
  );
};

export const passesPart: Part = (report) => {
  const passes = worstFirst(report.findings.filter(({status}) => status === 'pass'));
  if (passes.length === 0) return null;
  return section(
    'What passed',
    table(
      [...(report.accounts === undefined ? [] : ['Account']), 'Check', 'Property', 'Resource'],
      passes.map((finding) => [
        ...(report.accounts === undefined ? [] : [code(finding.account ?? 'unknown')]),
        id(finding.check),
        prose(finding.title),
        finding.resource === null ? null : code(finding.resource),
      ]),
    ),
  );
};
