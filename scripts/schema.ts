/** Writes the JSON Schemas of our files, each from its one definition. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {editorSchema} from '../src/commands/shared/editor-schema.js';
import {organizationJsonSchema} from '../src/fleet/organization/schema.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, {recursive: true});
const schemas = {baseline: editorSchema(), organization: organizationJsonSchema()};
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
