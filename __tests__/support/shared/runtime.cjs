/**
 * Loads the modules of a suite for Jest, in place of `jest-runtime`: each once per worker, in Node's own realm. `jest-runtime` gives every suite
 * a realm and modules of its own, so that each of some 140 suites links the same 300 modules, runs them with a cold compiler, and looks up
 * every `Object` and `Map` through a proxy. What tests share here is what a process shares: modules, and what pure functions remember.
 * `ISOLATED=1` gives each suite its own again (`jest.config.js`); the nightly run does. Mocks, fake timers, coverage and watching need it,
 * too: of Jest's `jest` object there is `setTimeout` alone.
 */
'use strict';
const Module = require('node:module');
const {createRequire} = Module;
const {existsSync, readFileSync} = require('node:fs');
const {dirname} = require('node:path');
const {URL, fileURLToPath, pathToFileURL} = require('node:url');
const {Script, SourceTextModule, SyntheticModule} = require('node:vm');

const ESM = {
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: true,
  supportsStaticESM: true,
  supportsTopLevelAwait: true,
};

/** Of this worker: path or name of a module to the module, and path of a file to that of its source map. */
const modules = new Map();
const sourceMaps = new Map();
/** Jest's own, compiled. */
const scripts = new Map();

/** What `@jest/globals` gives, told anew by Jest for each suite. Modules are shared, so what they import asks for the one of now. */
let globals = {};
const NAMES = 'describe it test expect beforeAll beforeEach afterAll afterEach'.split(' ');

function jestGlobals() {
  const entry = (name) =>
    new Proxy(() => undefined, {
      apply: (_, that, given) => Reflect.apply(globals[name], that, given),
      get: (_, key) => globals[name][key],
    });
  return new SyntheticModule([...NAMES, 'jest'], function () {
    for (const name of NAMES) this.setExport(name, entry(name));
    this.setExport('jest', jest);
  });
}

/** Of Jest's `jest` object, what needs no modules of one's own. The key is the one under which `jest-circus` looks for it. */
const jest = {
  setTimeout(milliseconds) {
    globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = milliseconds;
    return jest;
  },
};

/** What Node itself loads: its own modules, packages and JSON. */
async function native(specifier, attributes) {
  const found = await import(specifier, {with: attributes});
  return new SyntheticModule(Object.keys(found), function () {
    for (const name of Object.keys(found)) this.setExport(name, found[name]);
  });
}

/** A file that Jest's configuration would transform, where an import means one. */
function sourceOf(specifier, from) {
  if (!specifier.startsWith('.') && !specifier.startsWith('file:')) return undefined;
  const path = fileURLToPath(new URL(specifier, pathToFileURL(from)));
  if (path.endsWith('.ts')) return path;
  const source = path.replace(/\.js$/, '.ts');
  return source !== path && existsSync(source) ? source : undefined;
}

module.exports = class SharedRuntime {
  constructor(_config, _environment, _resolver, transformer) {
    this.transformer = transformer;
    this.requireInternalModule = this.requireInternalModule.bind(this);
  }

  #load(path) {
    const known = modules.get(path);
    if (known !== undefined) return known;
    const {code, sourceMapPath} = this.transformer.transform(path, ESM, readFileSync(path, 'utf8'));
    if (sourceMapPath !== null) sourceMaps.set(path, sourceMapPath);
    const module = new SourceTextModule(code, {
      identifier: path,
      initializeImportMeta: (meta) => {
        meta.url = pathToFileURL(path).href;
        meta.filename = path;
        meta.dirname = dirname(path);
      },
      importModuleDynamically: (specifier, {identifier}, attributes) => this.#import(specifier, identifier, attributes),
    });
    modules.set(path, module);
    return module;
  }

  async #resolve(specifier, from, attributes) {
    const source = sourceOf(specifier, from);
    if (source !== undefined) return this.#load(source);
    if (specifier === '@jest/globals') return remember(specifier, jestGlobals);
    const place = specifier.startsWith('.') ? new URL(specifier, pathToFileURL(from)).href : specifier;
    if (place !== specifier && !existsSync(fileURLToPath(place)))
      throw new Error(`There is no ${specifier}, which ${from} imports.`);
    return remember(place, () => native(place, attributes));
  }

  async #import(specifier, from, attributes) {
    return this.#evaluated(await this.#resolve(specifier, from, attributes));
  }

  async #evaluated(module) {
    if (module.status === 'unlinked') {
      try {
        await module.link((specifier, {identifier}, {attributes}) => this.#resolve(specifier, identifier, attributes));
      } catch (error) {
        // An import that leads nowhere leaves those before it half linked, which no later suite can use.
        modules.clear();
        throw error;
      }
    }
    await module.evaluate();
    return module;
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    return (await this.#evaluated(this.#load(path))).namespace;
  }

  /** Jest's own: run afresh for each suite, since it keeps the suite's state, and compiled once. */
  requireInternalModule(path) {
    const script = scripts.get(path) ?? new Script(Module.wrap(readFileSync(path, 'utf8')), {filename: path});
    scripts.set(path, script);
    const module = {exports: {}};
    script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
    return module.exports;
  }

  requireModule(path) {
    return createRequire(path)(path);
  }

  setGlobalsForRuntime(given) {
    globals = given;
  }

  getSourceMaps() {
    return sourceMaps;
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
};

async function remember(name, make) {
  const known = modules.get(name) ?? make();
  modules.set(name, known);
  return known;
}
