/** Writes docs/event-shapes.md: what an event can hold, from the table that the proof reads. */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {ALPHABETS, EVENT_FIELDS, SOURCES, type EventField} from '../src/data/event-fields.js';

function charactersOf({kinds, alphabet, failures}: EventField): string {
  if (!kinds.includes('text')) return '';
  return failures === 'free' ? `${ALPHABETS[alphabet]}; in a failed call anything` : ALPHABETS[alphabet];
}

function presenceOf({always, failures}: EventField): string {
  if (always) return 'always';
  return failures === 'only' ? 'in failed calls' : 'sometimes';
}

const rows = EVENT_FIELDS.map((field) => {
  const {path, kinds, chosen, open, source} = field;
  const holds = `${kinds.join(', ')}${open ? ', anything inside' : ''}`;
  const cells = [`\`${path}\``, presenceOf(field), holds, charactersOf(field), chosen ? 'yes' : '', source];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
});

const page = `# What an event can hold

Generated from \`src/data/event-fields.ts\` by \`npm run docs\`.

When the tool says *always*, it has decided that over everything in this table, not over samples. That holds for the patterns of rules, for filter
policies, and for what a target makes of the event. A field at the top of the event or of its record that is not here does not occur. Inside a field with "anything inside",
any field may occur and hold anything.

A text of \`any character\` may hold a quotation mark, a backslash or a line break. EventBridge does not escape it: inside quotation marks of
a JSON template such a value, an object or a list leaves no JSON, and the alert is lost in silence. As a JSON value of its own
(\`{"agent": <agent>}\`) and in a text template (\`"<call> by <agent>"\`) it does no harm. A quotation mark in the path of a user or role is
in its ARN as well. "Chosen by the caller" means that the caller, or whoever made the user or role, chooses the text.

AWS does not document what happens to a variable that stands as a JSON value of its own where the event does not have its field. The tool takes
it for an empty text, and a remark says so.

| field | present | holds | characters of its texts | chosen by the caller | source |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Sources:

${Object.entries(SOURCES)
  .map(([name, url]) => `- ${name}: <${url}>`)
  .join('\n')}
- what EventBridge makes of templates: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html>, and its
  recorded answers in \`__tests__/conformance/event-inputs.aws.json\`
- filter policies on the message body take JSON objects only: <https://docs.aws.amazon.com/sns/latest/dg/message-filtering.html>
`;

await writeFile(fileURLToPath(new URL('../docs/event-shapes.md', import.meta.url)), page);
