/** Writes docs/open-questions.md from `scripts/live/questions.ts`. */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {QUESTIONS, type Question} from './live/questions.js';

const ERRS: Readonly<Record<Question['errs'], string>> = {
  quiet: 'too quiet: the tool says that an alert arrives, but it does not',
  alarm: 'too loud: the tool reports a loss, but the alert arrives',
  neither: 'neither: it says unknown, or warns',
};

const SETTLED: Readonly<Record<string, string>> = {
  patterns: '`npm run live` (TestEventPattern)',
  filters: '`npm run live` (TestMetricFilter)',
  canary: '`npm run live` (canaries)',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
const rows = QUESTIONS.map(({id, asks, assumes, errs, settledBy, pages}) => {
  const links = pages.map((page, index) => `[${String(index + 1)}](${page})`).join(' ');
  const cells = [`\`${id}\``, asks, assumes, ERRS[errs], SETTLED[settledBy] ?? settledBy, links];
  return `| ${cells.map(cell).join(' | ')} |`;
});

const page = `# Open questions

Generated from \`scripts/live/questions.ts\` by \`npm run docs\`.

The AWS documentation does not answer these questions, or its pages contradict each other. Until a real account has answered them, the tool makes the assumptions below. The column *if that is wrong* says what
the tool reports wrongly in that case.

| id | question | the tool assumes | if that is wrong | what settles it | pages |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Ask an account

\`\`\`sh
npm run live -- --account 111122223333   # use a sandbox account: it says what it creates and what that costs, and asks before it begins
npm run live -- --account 111122223333 --clean
\`\`\`

This command

- deploys the roles of [examples/permissions](../examples/permissions) under other names and compares them with what IAM then has,
- asks TestEventPattern about every vector of \`__tests__/conformance\`, and TestMetricFilter about unusual filters,
- creates eleven chains one after the other, ten of them broken on purpose, and one more for each question above that a canary can answer. It deploys
  \`examples/permissions/canary.yml\` in each and sends a canary,
- and removes everything again.

The answers are written to a file that does not contain the account number. When you put this file into \`__tests__/conformance/live\`, it becomes a test: the tool must then give the same answers as AWS
for these patterns and filters, and a question that is answered disappears from this page. The command never
runs in CI. \`__tests__/live/live-kit.test.ts\` runs it against the stand-in. The stand-in is not AWS, so its answers do not settle a question.
`;

const path = fileURLToPath(new URL('../docs/open-questions.md', import.meta.url));
await writeFile(path, await format(page, {...(await resolveConfig(path)), parser: 'markdown'}));
