/**
 * ts-jest, with what it made kept for all projects at once. Its own cache key holds the whole configuration of a project, name and all, and
 * asks for the compiler before it knows that nothing has to be compiled: in a fresh checkout each of five projects compiled `src/` again,
 * and each worker loaded the compiler for nothing. With `isolatedModules` the output of a file depends on its text, the options and the
 * compiler alone (https://www.typescriptlang.org/tsconfig/#isolatedModules), so these are the key here.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);

const settled = ['typescript', 'ts-jest', 'jest'].map((name) => require(`${name}/package.json`).version);
for (const name of ['tsconfig.json', 'tsconfig.test.json']) settled.push(readFileSync(new URL(name, root), 'utf8'));

export default {
  createTransformer(options) {
    let made;
    const transformer = () => (made ??= require('ts-jest').default.createTransformer(options));
    const key = JSON.stringify([...settled, options, process.version]);
    return {
      getCacheKey: (text, path, {instrument, supportsStaticESM}) =>
        createHash('sha256')
          .update(JSON.stringify([key, instrument, supportsStaticESM, path, text]))
          .digest('hex'),
      process: (text, path, given) => transformer().process(text, path, given),
      processAsync: (text, path, given) => transformer().processAsync(text, path, given),
    };
  },
};
