/** Fails unless the committed `dist/` is what the committed sources build: rebuilt from nothing, then asked of git. */
import {uncommitted} from './lib/run.mjs';

await import('./dist.mjs');
const differences = await uncommitted(['dist']);
if (differences.length > 0) {
  console.error(['dist/ is not what src/ builds:', ...differences, 'Run `npm run dist` and commit dist/.'].join('\n'));
  process.exitCode = 1;
} else {
  console.log('dist/ is what src/ builds.');
}
