/** Fails where the bundle holds a package under a licence that we do not ship. Reads what the last `npm run dist` bundled. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {bundledPackages} from './lib/bundled.mjs';
import {root} from './lib/run.mjs';

const allowed = /^(MIT|Apache-2\.0|ISC|0BSD|BSD-[\w.-]+)$/;

const stats = join(root, 'build/bundles/chunks.stats.json');
if (!existsSync(stats)) throw new Error('nothing is known of the bundle: run `npm run dist` first');
const packages = await bundledPackages(stats);
const refused = packages.filter(({licence}) => !allowed.test(licence));
for (const {name, version, licence} of refused) console.error(`${name}@${version} is under ${licence}`);
if (refused.length > 0) process.exitCode = 1;
else console.log(`${packages.length} packages, every licence allowed.`);
