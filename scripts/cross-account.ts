/** Writes the table of `docs/policy-evaluation.md`: which actions another account can be given, from the data that the checks ask by. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {CROSS_ACCOUNT, type CrossAccountRow} from '../src/data/cross-account.js';

const BEGINS = '<!-- cross-account: generated from src/data/cross-account.ts by npm run docs -->';
const ENDS = '<!-- end of cross-account -->';

const file = fileURLToPath(new URL('../docs/policy-evaluation.md', import.meta.url));

function serviceOf({action}: CrossAccountRow): string {
  return action.slice(0, action.indexOf(':'));
}

const services = [...new Set(CROSS_ACCOUNT.map(serviceOf))];
const rows = services.flatMap((service) =>
  (['granted', 'refused'] as const).flatMap((reach) => {
    const own = CROSS_ACCOUNT.filter((row) => serviceOf(row) === service && row.reach === reach);
    return [...new Set(own.map(({page}) => page))].map((page) => {
      const named = own.filter((row) => row.page === page);
      const words = (asked: boolean): string =>
        named
          .filter(({deed}) => (deed !== null) === asked)
          .map(({action}) => `\`${action.slice(service.length + 1)}\``)
          .join(', ');
      const name = page.slice(page.lastIndexOf('/') + 1).replace('.html', '');
      return `| ${service} | ${reach === 'granted' ? 'yes' : 'no'} | ${words(true)} | ${words(false)} | [${name}](${page}) |`;
    });
  }),
);

const text = readFileSync(file, 'utf8');
const [begin, end] = [text.indexOf(BEGINS), text.indexOf(ENDS)];
if (begin < 0 || end < begin) throw new Error(`${file} has no place for the table`);
const head = [
  '| service | can a policy give it to another account? | asked about | not asked about, because it neither reads nor breaks alerts | page |',
  '| --- | --- | --- | --- | --- |',
];
writeFileSync(file, `${text.slice(0, begin)}${BEGINS}\n\n${[...head, ...rows].join('\n')}\n\n${text.slice(end)}`);
