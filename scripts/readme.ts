/** Writes what the README shows of the sources and of other generated pages, and this repository's name wherever a workflow uses it. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {coverageTable} from './coverage-table.js';
import {ours} from './lib/repository.js';

/** Replaces what stands between two markers. */
function between(text: string, name: string, body: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${from} ... ${to}`);
  return `${text.slice(0, start + from.length)}\n\n${body}\n\n${text.slice(end)}`;
}

/** The last line of the table in docs/score.md: all entries, and how many are judged as stated. */
function score(): string {
  const found = /^\| all \|.*\*\*(\d+) of (\d+)\*\*/m.exec(readFileSync('docs/score.md', 'utf8'));
  if (found === null) throw new Error('docs/score.md has no line for all entries');
  const [, right, all] = found;
  const judged = right === all ? `all ${String(all)}` : `${String(right)} of these ${String(all)}`;
  return (
    `The project has a catalogue of its own, with ${String(all)} accounts: in some the chain is broken without anybody noticing, in others it only looks ` +
    `broken. This tool judges ${judged} as the catalogue states. [The score](docs/score.md) lists them, with what other tools look at.`
  );
}

/** The table of roads of docs/score.md, whole. */
function roads(): string {
  const found = /<!-- roads -->\n\n([^]*?)\n\n<!-- \/roads -->/.exec(readFileSync('docs/score.md', 'utf8'));
  if (found === null) throw new Error('docs/score.md has no table of roads');
  return `Alerts can also take other routes than rule, topic and subscription. The broken and the unusual accounts of each:\n\n${found[1] ?? ''}`;
}

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed !== text) writeFileSync(path, changed);
}

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

for (const path of [...files('docs', '.md'), ...files('examples/workflows', '.yml')]) rewrite(path, ours);
rewrite('README.md', (text) =>
  ours(between(between(text, 'coverage', coverageTable()), 'score', `${score()}\n\n${roads()}`)),
);
