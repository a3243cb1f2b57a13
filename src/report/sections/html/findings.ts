/** The findings: what makes the verdict, the remarks, the waivers, and what passed. A document for the file has all of them. */
import type {Finding} from '../../../findings/model.js';
import {all, code, el, id, prose, type Html} from '../../escape/html.js';
import {restsOnCause} from '../../model/cause.js';
import {kindsOf, worstFirst} from '../../model/order.js';
import {restingLine} from '../../words/cause.js';
import {count} from '../../words/count.js';
import {bySeverity, tally} from '../../words/tally.js';
import {section, table, type Part} from './part.js';

const BY = {reconcile: 'reconcile', human: 'a person', 'grant-permission': 'a permission'} as const;

function remedy({remediation}: Finding): Html | null {
  return remediation === null
    ? null
    : el('p', {}, el('b', {}, 'What to do'), ` (${BY[remediation.by]}): `, prose(remediation.text));
}

/** One finding: what it is, what to do about it, and where it belongs. A resource that the sentence names already is not named again. */
function findingBlock(finding: Finding): Html {
  const {severity, status, check, message, resource, account, location, waiver} = finding;
  const stands = status === 'unknown' ? `${severity}, unknown` : severity;
  const where = [
    ...(account === undefined ? [] : [all('Account ', code(account ?? 'unknown'))]),
    ...(resource === null || message.includes(resource) ? [] : [code(resource)]),
    all('baseline ', code(`${location.path}:${location.line}`)),
  ];
  return el(
    'div',
    {class: `finding ${status === 'waived' ? 'waived' : severity}`},
    el('h3', {}, `${stands}: `, id(check)),
    el('p', {}, prose(message)),
    waiver === undefined ? null : el('p', {}, `Waived until ${waiver.expires}: `, prose(waiver.reason)),
    status === 'waived' ? null : remedy(finding),
    el('p', {class: 'soft'}, ...where.map((each, index) => all(index === 0 ? null : ' · ', each))),
  );
}

function blocks(findings: readonly Finding[]): Html[] {
  return worstFirst(findings).map(findingBlock);
}

export const findingsPart: Part = (report) => {
  if (report.verdict === null && report.findings.length === 0) return null;
  const {drifted, unknown} = kindsOf(report.findings);
  const grave = [...drifted, ...unknown];
  const resting = grave.filter((finding) => restsOnCause(report, finding));
  const line = restingLine(resting.length);
  return section(
    'Findings',
    el('p', {}, `${tally(report).replace('nothing', 'Nothing')}.`),
    line === null ? null : el('p', {}, line),
    ...blocks(grave.filter((finding) => !resting.includes(finding))),
  );
};

export const remarksPart: Part = ({findings}) => {
  const {remarks} = kindsOf(findings);
  if (remarks.length === 0) return null;
  return section(
    'Remarks',
    el(
      'p',
      {class: 'soft'},
      `${count(remarks.length, 'remark')} (${bySeverity(remarks)}). A remark does not change the verdict.`,
    ),
    ...blocks(remarks),
  );
};

export const waiversPart: Part = ({findings}) => {
  const waived = findings.filter(({status}) => status === 'waived');
  if (waived.length === 0) return null;
  return section(
    'Waivers',
    el('p', {class: 'soft'}, 'Findings that the baseline accepts until a date. A waiver does not change the coverage.'),
    ...blocks(waived),
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
