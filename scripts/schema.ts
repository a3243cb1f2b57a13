/** Writes `schema/baseline.schema.json` from the one definition of the baseline. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {editorSchema} from '../src/commands/shared/editor-schema.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, {recursive: true});
writeFileSync(new URL('baseline.schema.json', folder), `${JSON.stringify(editorSchema(), null, 2)}\n`);
