/** What the pictures of docs/images show, and how it is told that one of them is of yesterday's page. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './run.mjs';

/** `until`: the heading at which the picture ends; the page goes on. `width` in CSS pixels. */
export const PICTURES = [
  {page: 'summary', until: 'Recipients', width: 920},
  {page: 'comment', until: 'Recipients', width: 820},
];

/** Beside the pictures: by page, the SHA-256 of what they show. */
export const SOURCES = join(root, 'docs/images/sources.json');

/** @returns {Promise<string>} the sample of a page, as Markdown */
export function sample(page) {
  return readFile(join(root, 'docs/samples', `${page}.md`), 'utf8');
}

/** @returns {Promise<Record<string, string>>} what SOURCES has to hold */
export async function sources() {
  const entries = PICTURES.map(async ({page, until}) => {
    const [shown = ''] = (await sample(page)).split(`\n### ${until}\n`);
    return [page, createHash('sha256').update(shown).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(entries));
}
