/** Builds `dist/` (`lib/build-dist.mjs`). */
import {rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from './lib/build-dist.mjs';
import {root} from './lib/run.mjs';

const made = await build();
await rm(join(root, 'dist'), {recursive: true, force: true});
await rename(made, join(root, 'dist'));
