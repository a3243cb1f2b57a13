/** Writes `examples/snapshots/healthy.json`: `npx tsx __tests__/support/write-examples.ts`. A test fails where the file is not current. */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {exampleSnapshot} from './world.js';

writeFileSync(
  fileURLToPath(new URL('../../examples/snapshots/healthy.json', import.meta.url)),
  `${JSON.stringify(exampleSnapshot(), null, 2)}\n`,
);
