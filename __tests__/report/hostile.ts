/** Text that somebody may put into a rule, a topic, an endpoint or a baseline, and what a rendered page must not become through it. */
import fc from 'fast-check';
import type {Json} from '../../src/findings/model.js';
import type {Report} from '../../src/report/model/model.js';
import {LIMITS_ADDRESS, LIMITS_PAGE} from '../../src/report/words/scope.js';

export const HOSTILE: readonly string[] = [
  '::error::x',
  '  ::add-mask::x',
  '##[add-mask]x',
  '[click](javascript:alert(1))',
  '](javascript:alert(1))',
  '![](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details><!-- -->',
  '--> <b>out</b> <!--',
  '@team',
  '@acme/security, @everyone',
  'mailto:a@example.com a@example.com',
  '#1 GH-1 acme/infra#2 0123456789abcdef0123456789abcdef01234567',
  'https://evil.example www.evil.example',
  'a|b|c',
  '\\|',
  'a\\',
  '`',
  '``` ```',
  '`code` ``two`` |`|',
  '*bold* _em_ ~~gone~~ $x$ :tada:',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '> [!WARNING]',
  '---',
  '===',
  'one\n\n# two\n::error::three\r\n| a | b |\n| --- | --- |',
  '%0A::error::x%0D',
  '\u202eevil\u202c \u2066x\u2069 \u200b \ufeff \u200d',
  'a\u3164b\u034fc\u115fd\ufe0f',
  '\u001b[31mred\u001b[0m \u009b31m \u0007 \u0000',
  '\ud800 lone',
  '&lt;img&gt; &#64;team &amp;',
  '"];click n0 href "javascript:alert(1)"',
  'A["x"]\n%%{init: {}}%%\nend',
  '```\n</pre>\n```js',
  '~~~\nx\n~~~',
  '__proto__',
  '',
  ' ',
  'x'.repeat(5000),
];

/** One of them, several joined, or anything. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE, ' ', '\n', 'word'), {maxLength: 4}).map((parts) => parts.join('')),
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: fc.constantFrom(...Array.from('`|\\<>&[]()!*_~#@:/$-+=.^"\' \n\r\t1ax')), maxLength: 30}),
);

/** What is not anybody's text: words of the model, ids, hashes, numbers. */
const OURS = new Set([
  'schema',
  'name',
  'version',
  'command',
  'verdict',
  'outcome',
  'status',
  'severity',
  'state',
  'by',
  'class',
  'generatedAt',
  'sha256',
  'from',
  'to',
  'id',
]);

/** The same report with every foreign text replaced. */
export function poisoned(report: Report, text: string): Report {
  return walk(report as unknown as Json, text) as unknown as Report;
}

function walk(value: Json, text: string): Json {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((each: Json) => walk(each, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Json>>).map(([key, inner]) => [
      key,
      OURS.has(key) && typeof inner === 'string'
        ? inner
        : walk(inner, key === 'remediation' || key === 'text' ? instruction(text) : text),
    ]),
  );
}

/** Instructions have lines of their own, and no value begins one: `asText` in src/delivery/command.ts. */
const instruction = (text: string): string => `Look at ${text.replace(/[\n\r]/g, ' ')}`;

/** Markdown without its code: fenced blocks and code spans as CommonMark finds them (sections 4.5 and 6.1). */
export function outsideCode(markdown: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const ticks = /^(`{3,})[^`]*$/.exec(line)?.[1];
    if (fence !== null) {
      if (ticks !== undefined && ticks.length >= fence.length && line.trim() === ticks) fence = null;
    } else if (ticks !== undefined) {
      fence = ticks;
    } else {
      kept.push(withoutSpans(line));
    }
  }
  if (fence !== null) throw new Error('a fenced block does not end');
  return kept.join('\n');
}

function withoutSpans(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map((run) => ({start: run.index, length: run[0].length}));
  let out = '';
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index]!;
    const close = runs.findIndex((run, later) => later > index && run.length === open.length);
    if (close < 0) continue;
    out += `${line.slice(at, open.start)}\u25a1`;
    at = runs[close]!.start + open.length;
    index = close;
  }
  return out + line.slice(at);
}

/** The lines of the one fold that a page may have, exactly as we write them. That there are no more of them is for `skeleton`. */
const FOLD = /^(?:<details><summary>(?:\d+ remarks? \([a-z0-9, ]+\)|Commands to copy)<\/summary>|<\/details>)$/gm;

/** Everything in a Markdown page that GitHub or a runner would act upon and that we did not put there. */
export function actsIn(markdown: string): string[] {
  const lines = markdown.split('\n');
  const commands = lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
  const unseen =
    markdown.match(
      /[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff\u2028\u2029\u115f\u3164]|\u034f|\ufe0f|\p{Cs}/gu,
    ) ?? [];
  const prose = outsideCode(markdown)
    .replace(FOLD, ' ')
    .replace(`[${LIMITS_PAGE}](<${LIMITS_ADDRESS}>)`, ' ')
    .replace(/^<!-- iam-alert-guard:(?:comment|issue) baseline=[^\s<>]* account=\w+ -->$/m, '')
    .replace(/^<!-- iam-alert-guard:state verdict=[a-z-]+ findings=(?:[a-z0-9.,]|-(?!-))* -->$/m, '')
    .replace(/<br>|<\/?sub>/g, ' ')
    .replace(/&(?:#\d+|amp|lt|gt);/g, '\u25aa');
  const acts = prose.match(/[<>`@]|\]\(|:\/\/|www\.|#\d|\bGH-\d|javascript:|\$/gi) ?? [];
  return [...commands, ...unseen, ...acts];
}

/** Headings, table widths and folds: what no text may change. */
export function skeleton(markdown: string): string[] {
  return outsideCode(markdown)
    .split('\n')
    .filter((line) => /^#{1,6} |^\||details>/.test(line))
    .map((line) => (line.startsWith('|') ? `table ${line.split('|').length}` : (line.split(' ')[0] ?? '')));
}
