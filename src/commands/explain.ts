/** `explain [CHECK]`: what a check means, why it matters, how to fix it. */
import {docsOf} from '../checks/assess.js';
import {CHECKS} from '../checks/index.js';
import {PAGES} from '../data/project.js';
import {asText, instructionLines} from '../delivery/command.js';
import {OPERATIONS} from '../snapshot/reads.js';
import {UsageError} from '../errors.js';
import {nearest, oneOf} from '../baseline/file/text.js';
import {wrap} from '../report/escape/terminal.js';

const WIDTH = 96;
/** So many names can be meant by the beginning of one. */
const LIKELY = 8;

/** Paragraphs wrapped, each under its heading. */
function page(id: string): string {
  const check = CHECKS.find((each) => each.id === id);
  if (check === undefined) {
    const ids = CHECKS.map((each) => each.id);
    const likely = ids.filter((each) => each.startsWith(id.toLowerCase()));
    const near = likely.length > 0 && likely.length <= LIKELY ? oneOf(likely) : nearest(id, ids);
    throw new UsageError(
      `there is no check ${JSON.stringify(id)}`,
      'usage',
      [],
      near === null ? 'iam-alert-guard explain lists them' : `did you mean ${near}?`,
    );
  }
  const permissions = [...new Set(check.reads.flatMap((op) => OPERATIONS[op].actions))].sort();
  const section = (title: string, text: string): string[] => [
    '',
    title,
    ...wrap(text, WIDTH - 2).map((line) => `  ${line}`),
  ];
  // A command stays on one line, to be pasted.
  const instructions = (title: string, text: string): string[] => [
    '',
    title,
    ...instructionLines(text).flatMap((line) =>
      line.isCommand ? [`    ${line.text}`] : wrap(line.text, WIDTH - 2).map((wrapped) => `  ${wrapped}`),
    ),
  ];
  return [
    `${check.id}: ${check.title}`,
    `part of the chain: ${check.id === 'alerts-delivered' ? 'all of it' : check.hop}; severity at worst: ${check.severity}; repaired by ${check.by === 'reconcile' ? 'reconcile where the plan says so, otherwise a person' : 'a person'}`,
    ...section('Why it matters', check.rationale),
    ...section('In the console', check.remediation.console),
    ...instructions('On the command line', asText(check.remediation.cli)),
    ...section('In Terraform', check.remediation.terraform),
    ...section('Permissions to look', permissions.join(', ') || 'none'),
    ...section('Sources', check.sources.join(' ')),
    '',
    `More: ${PAGES}${docsOf(check)}`,
    '',
  ].join('\n');
}

function list(): string {
  const width = Math.max(...CHECKS.map(({id}) => id.length));
  const lines = CHECKS.map(({id, severity, title}) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}`);
  return `${lines.join('\n')}\n`;
}

export function explain(id: string | undefined): string {
  return id === undefined ? list() : page(id);
}
