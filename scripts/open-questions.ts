/** Writes docs/open-questions.md from `scripts/live/questions.ts`. */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {QUESTIONS, type Question} from './live/questions.js';

const ERRS: Readonly<Record<Question['errs'], string>> = {
  quiet: 'too quiet: an alert is said to arrive that does not',
  alarm: 'too loud: a loss is reported that is none',
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

AWS's pages leave these open, or disagree. Until a real account has answered them, the tool assumes what is listed here. The column *if that is wrong* says which
way it errs then.

| id | question | the tool assumes | if that is wrong | what settles it | pages |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Ask an account

\`\`\`sh
npm run live -- --account 111122223333   # a sandbox: it says what it makes and costs, and asks before it begins
npm run live -- --account 111122223333 --clean
\`\`\`

It deploys the roles of [examples/permissions](../examples/permissions) under names of its own and compares what IAM has then, asks TestEventPattern about every
vector of \`__tests__/conformance\` and TestMetricFilter about the corners of its language, makes eleven chains one after the other, ten of them broken on
purpose, and one more for each question above that canaries settle, each with \`examples/permissions/canary.yml\` deployed in it, sends a canary along each, and takes
all of it away again. The answers are written to a file without the number of the account. Put into \`__tests__/conformance/live\` it is a test: what AWS said of
patterns and filters the tool has to say from then on; and a question that is answered leaves this page. It never
runs in CI. \`__tests__/live/live-kit.test.ts\` runs it on the stand-in, which delivers but is not AWS, so that its answers settle nothing.
`;

const path = fileURLToPath(new URL('../docs/open-questions.md', import.meta.url));
await writeFile(path, await format(page, {...(await resolveConfig(path)), parser: 'markdown'}));
