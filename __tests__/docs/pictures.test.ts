/** The pictures that README shows are of the pages as they are. They are taken with a browser, by hand. */
import {expect, it} from '@jest/globals';
import {readFileSync} from 'node:fs';
import {SOURCES, sources} from '../../scripts/lib/pictures.mjs';

it('are of the present pages: otherwise run `node scripts/screenshots.mjs`', async () => {
  expect(JSON.parse(readFileSync(SOURCES, 'utf8'))).toEqual(await sources());
});
