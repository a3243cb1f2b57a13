/** Writes what the registry, the reads and `action.yml` already say: docs/checks, docs/inputs.md, README tables. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Check} from '../src/checks/check.js';
import type {Example} from '../src/checks/example.js';
import type {ByHand} from '../src/delivery/command.js';
import {CHECKS} from '../src/checks/index.js';
import {OPERATIONS, type ReadOp} from '../src/snapshot/reads.js';

const NOTE = '<!-- Made by `npm run docs`. Change the source, not this page. -->';

function permissionsOf(reads: readonly ReadOp[]): string[] {
  return [...new Set(reads.flatMap((op) => OPERATIONS[op].actions))].sort();
}

function example(title: string, {says, baseline, edits = []}: Example): string {
  const lines = [`**${title}.** ${says}`];
  if (baseline !== undefined) lines.push('', 'Baseline:', '', '```json', JSON.stringify(baseline, null, 2), '```');
  if (edits.length > 0)
    lines.push(
      '',
      'Answers of AWS that differ from the healthy account:',
      '',
      '```json',
      JSON.stringify(edits, null, 2),
      '```',
    );
  return lines.join('\n');
}

/** Commands as a block of the list item, each to be pasted. */
function commandLine({say, run = [], edits = [], note}: ByHand): string {
  const fenced = (commands: readonly string[]): string =>
    `\n\n  \`\`\`sh\n${commands.map((command) => `  ${command}`).join('\n')}\n  \`\`\`\n`;
  const pairs = edits.flatMap((edit, at) => [
    fenced(run.slice(2 * at, 2 * at + 1)),
    `\n  ${edit}`,
    fenced(run.slice(2 * at + 1, 2 * at + 2)),
  ]);
  const rest = run.slice(2 * edits.length);
  const block = [...pairs, ...(rest.length === 0 ? [] : [fenced(rest)])].join('');
  const after = note === undefined ? '' : block === '' ? ` ${note}` : `\n  ${note}\n`;
  return `${say === undefined ? '' : ` ${say}`}${block}${after}`;
}

function page(check: Check): string {
  return `${NOTE}

# ${check.id}

${check.title}.

| hop | severity at worst | repaired by |
| --- | --- | --- |
| ${check.hop} | ${check.severity} | ${check.by === 'reconcile' ? '`reconcile` where the plan says so, otherwise a person' : check.by === 'human' ? 'a person' : 'granting a permission'} |

## Why it matters

${check.rationale}

## How to fix it

- Console: ${check.remediation.console}
- Command line:${commandLine(check.remediation.cli)}
- Terraform: ${check.remediation.terraform}

## Permissions to look

${
  permissionsOf(check.reads)
    .map((action) => `- \`${action}\``)
    .join('\n') || 'None.'
}

## Examples

${example('Good', check.good)}

${example('Bad', check.bad)}

## Sources

${check.sources.map((source) => `- <${source}>`).join('\n') || 'The contract of this tool.'}
`;
}

function index(): string {
  const rows = CHECKS.map(
    ({id, hop, severity, title}) => `| [\`${id}\`](${id}.md) | ${hop} | ${severity} | ${title} |`,
  );
  return `${NOTE}

# Checks

${String(CHECKS.length)} checks, in the order in which the chain runs. \`iam-alert-guard explain ID\` prints a page.

| check | hop | severity at worst | what should hold |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function table(rows: readonly (readonly [string, string])[], head: readonly [string, string]): string {
  return [`| ${head[0]} | ${head[1]} |`, '| --- | --- |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n');
}

interface Metadata {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default?: string}>>;
  readonly outputs: Readonly<Record<string, {readonly description: string}>>;
}

const metadata = parse(readFileSync('action.yml', 'utf8')) as Metadata;
const cell = (text: string): string => text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
const inputs = table(
  Object.entries(metadata.inputs).map(([name, {description}]) => [`\`${name}\``, cell(description)]),
  ['input', 'meaning'],
);
const outputs = table(
  Object.entries(metadata.outputs).map(([name, {description}]) => [`\`${name}\``, cell(description)]),
  ['output', 'meaning'],
);

/** Replaces what stands between two markers of the README. */
function between(text: string, name: string, body: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${from} ... ${to}`);
  return `${text.slice(0, start + from.length)}\n\n${body}\n\n${text.slice(end)}`;
}

mkdirSync('docs/checks', {recursive: true});
for (const check of CHECKS) writeFileSync(`docs/checks/${check.id}.md`, page(check));
writeFileSync('docs/checks/README.md', index());
writeFileSync('docs/inputs.md', `${NOTE}\n\n# Inputs and outputs of the Action\n\n${inputs}\n\n${outputs}\n`);
const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', between(between(readme, 'inputs', inputs), 'outputs', outputs));
