/**
 * Cuts each client of the AWS SDK down to the commands that this tool sends, before ncc bundles it.
 *
 * ncc takes a client as CommonJS, whole: hundreds of commands with the schemas of all they take and give, of which a check uses forty. The SDK
 * ships the same as modules (`dist-es`) without side effects, of which esbuild leaves out what nobody imports
 * (https://esbuild.github.io/api/#tree-shaking). Everything but the client itself stays an import, so all clients share one copy of the rest.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from './run.mjs';

const adapters = join(root, 'build/src/adapters');
const loader = join(adapters, 'aws/client/sdk-loader.js');
const require = createRequire(import.meta.url);

/** Every word of the compiled adapters: a name of a client that is used is among them. */
async function words() {
  const files = await readdir(adapters, {recursive: true});
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.js')).map((file) => readFile(join(adapters, file), 'utf8')),
  );
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));
}

/** Whatever is no file of the client itself stays an import, and so does its package.json, by which the licences are found. */
const others = (client) => ({
  name: 'others',
  setup(building) {
    building.onResolve({filter: /^[^.]/}, ({path}) => (path === client ? undefined : {path, external: true}));
    building.onResolve({filter: /\/package\.json$/}, () => ({path: `${client}/package.json`, external: true}));
  },
});

/**
 * `{[_hQ]: "x"}` may run code for all that esbuild knows, so it would keep every schema that is written so: with the name of the constant in
 * its place it does not.
 */
const plainKeys = {
  name: 'plain keys',
  setup(building) {
    building.onLoad({filter: /\/schemas_\d+\.js$/}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      const constants = new Map(
        [...text.matchAll(/^const (\w+) = ("[^"\\]*");$/gm)].map(([, name, value]) => [name, value]),
      );
      return {
        contents: text.replaceAll(/\[(\w+)\]:/g, (key, name) =>
          constants.has(name) ? `${constants.get(name)}:` : key,
        ),
      };
    });
  },
};

/** Replaces the clients that `sdk-loader.js` imports by what is used of them. */
export async function cutClients() {
  const used = await words();
  let text = await readFile(loader, 'utf8');
  for (const [, client] of text.matchAll(/import\('(@aws-sdk\/client-[\w-]+)'\)/g)) {
    const names = Object.keys(require(client)).filter((name) => used.has(name));
    const file = `./${client.replace('@aws-sdk/', '')}.js`;
    await build({
      stdin: {contents: `export {${names.join(', ')}} from '${client}';\n`, resolveDir: root, sourcefile: file},
      absWorkingDir: root,
      preserveSymlinks: true,
      outfile: join(adapters, 'aws/client', file),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2023',
      mainFields: ['module'],
      charset: 'utf8',
      legalComments: 'none',
      plugins: [others(client), plainKeys],
    });
    text = text.replace(`import('${client}')`, `import('${file}')`);
  }
  await writeFile(loader, text);
}
