/** Writes docs/policy-comparison.md: conditions of other scanners' published tests, with what they expect and what this tool says. */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {
  opennessOf,
  PROJECTS,
  PUBLIC_CONDITIONS,
  type Openness,
  type PublicCondition,
} from '../__tests__/policy/public-conditions.js';

/** The same answer, as far as the other scanner has words for it. */
function agrees(theirs: PublicCondition['theirs'], ours: Openness): boolean {
  return ours === theirs || (ours === 'named' && theirs === 'closed');
}

const rows = PUBLIC_CONDITIONS.map((row) => {
  const ours = opennessOf(row);
  const {says, from, theirs, why, page} = row;
  const text = `\`${JSON.stringify(row.statement)}\``;
  const reason = [why, page === undefined ? undefined : `[page](${page})`]
    .filter((part) => part !== undefined)
    .join(' ');
  const verdict = agrees(theirs, ours) ? ours : `**${ours}**`;
  const cells = [says, text, from, theirs, verdict, reason];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
});
const apart = PUBLIC_CONDITIONS.filter((row) => !agrees(row.theirs, opennessOf(row))).length;

const page = `# Compared with other scanners

Generated from \`__tests__/policy/public-conditions.ts\` by \`npm run docs\`; \`comparison.test.ts\` asks the tool about every row.

${String(PUBLIC_CONDITIONS.length)} statements as the published tests of other scanners use them. Their accounts are written as ours: 111122223333 owns the
resource, 444455556666 is a stranger, o-a1b2c3d4e5 is the declared organization. Where a statement has no Effect, Principal, Action or
Resource, it is Allow, \`"Principal": "*"\` and \`sns:Subscribe\` on a topic. *Theirs* is what the other project's test expects, or what its example is meant to do. *Ours* is what this tool
says: \`open\` to somebody who is not declared, \`closed\`, \`named\` (strangers may subscribe only endpoints that the policy names, which is
low) or \`unknown\` (never a pass). In ${String(apart)} rows, in bold, the two differ, with the AWS page that decides. \`named\` counts as \`closed\` here.

| admits | statement | from | theirs | ours | why |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

From:

${Object.entries(PROJECTS)
  .map(([name, where]) => `- ${name}: ${where}`)
  .join('\n')}
`;

await writeFile(fileURLToPath(new URL('../docs/policy-comparison.md', import.meta.url)), page);
