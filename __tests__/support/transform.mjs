/**
 * What Jest runs in place of a TypeScript file: esbuild takes the types out, and changes nothing else. Since the sources are written for
 * `isolatedModules` and `verbatimModuleSyntax`, that depends on the text of the file alone (https://esbuild.github.io/content-types/#isolated-modules):
 * each is transformed once for all projects and workers.
 */
import {createHash} from 'node:crypto';
import {transformSync, version} from 'esbuild';

const optionsFor = ({supportsStaticESM}) => ({
  loader: 'ts',
  // Jest requires what it sets up for a whole run, and imports everything else.
  format: supportsStaticESM ? 'esm' : 'cjs',
  target: `node${process.versions.node}`,
  sourcemap: 'inline',
  tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: true}},
});

export default {
  getCacheKey: (text, path, given) =>
    createHash('sha256')
      .update(JSON.stringify([version, optionsFor(given), given.instrument, path, text]))
      .digest('hex'),
  process: (text, path, given) => transformSync(text, {...optionsFor(given), sourcefile: path}),
};
