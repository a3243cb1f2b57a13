/**
 * A test runner for Stryker (`stryker.config.mjs`) that answers a mutant in milliseconds where Jest takes seconds: the tests are bundled
 * once, and the bundle is evaluated anew for each mutant in the same process, so that nothing a mutant left behind reaches the next one.
 * It knows as much of Jest's interface as the tests of the pattern library use, and Jest's own `expect`.
 */
import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {format} from 'node:util';
import {Script} from 'node:vm';
import {INSTRUMENTER_CONSTANTS} from '@stryker-mutator/api/core';
import {declareClassPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import {determineHitLimitReached, toMutantRunResult} from '@stryker-mutator/api/test-runner';
import {build} from 'esbuild';

const ENTRY = process.env.MUTATION_TESTS ?? '__tests__/pattern/all.ts';
/** What `import.meta.url` is in the bundle: beside the vectors, which a test reads from there. */
const PLACE = '__tests__/conformance/bundle.cjs';

/** Which mutants are tried: a share by chance. The others count as not covered, and Stryker passes over them. */
const [SHARE, SEED] = [Number(process.env.MUTATION_SAMPLE ?? 1), process.env.MUTATION_SEED ?? '1'];

function sampled(hits) {
  const chance = (id) => createHash('sha256').update(`${SEED} ${id}`).digest().readUInt32BE() / 2 ** 32;
  return Object.fromEntries(Object.entries(hits).filter(([id]) => chance(id) < SHARE));
}

/** `remember.ts`, for one test at a time. */
const FORGETFUL = `export function remember() {
  let [answers, of] = [new Map(), undefined];
  return (key, make) => {
    if (of !== globalThis.mutationTest) [answers, of] = [new Map(), globalThis.mutationTest];
    if (!answers.has(key)) answers.set(key, make());
    return answers.get(key);
  };
}`;

const require = createRequire(import.meta.url);
const {expect} = require('expect');

/** `describe` and `it`, collecting into `tests`. */
function collector() {
  const tests = [];
  const groups = [];
  const ids = new Map();
  const it = (name, run) => {
    const full = [...groups, name].join(' › ');
    const same = ids.get(full) ?? 0;
    ids.set(full, same + 1);
    tests.push({id: same === 0 ? full : `${full} (${same + 1})`, run});
  };
  it.skip = () => undefined;
  it.each = (rows) => (name, run) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const wanted = name.match(/%[sjd]/g)?.length ?? 0;
      it(format(name, ...values.slice(0, wanted)), () => run(...values));
    }
  };
  const describe = (name, body) => {
    groups.push(name);
    body();
    groups.pop();
  };
  describe.each = (rows) => (name, body) => {
    for (const row of rows) describe(name, () => (Array.isArray(row) ? body(...row) : body(row)));
  };
  describe.skip = () => undefined;
  return {tests, globals: {describe, it, expect}};
}

class BundleRunner {
  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    process.env.STRYKER_MUTATOR_WORKER ??= '0';
    const here = resolve(PLACE);
    const {outputFiles} = await build({
      absWorkingDir: process.cwd(), // the sandbox; esbuild would take where the process started
      entryPoints: [ENTRY],
      inject: ['__tests__/support/properties.ts'],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['fast-check'],
      // The sandbox has none of its own.
      nodePaths: [resolve(require.resolve('fast-check/package.json'), '../..')],
      define: {'import.meta.url': JSON.stringify(pathToFileURL(here).href)},
      plugins: [
        {
          name: 'jest-globals',
          setup(hooks) {
            // What one test has worked out would hide from the next one that it rests on the same lines.
            hooks.onLoad({filter: /src[\\/]remember\.ts$/}, () => ({contents: FORGETFUL}));
            hooks.onResolve({filter: /^@jest\/globals$/}, ({path}) => ({path, namespace: 'globals'}));
            hooks.onLoad({filter: /.*/, namespace: 'globals'}, () => ({contents: 'module.exports = jestGlobals;'}));
          },
        },
      ],
    });
    const code = `(function (require, module, exports, jestGlobals) {${outputFiles[0].text}\n})`;
    this.script = new Script(code, {filename: here});
    this.require = require;
    this.instrumenter = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  /** Evaluates the bundle as a fresh process would, and gives its tests. */
  load() {
    const {tests, globals} = collector();
    const module = {exports: {}};
    this.script.runInThisContext()(this.require, module, module.exports, globals);
    return tests;
  }

  async dryRun() {
    this.reset();
    const tests = this.load();
    const results = [];
    for (const test of tests) {
      this.instrumenter.currentTestId = test.id;
      results.push(await this.run(test));
    }
    this.instrumenter.currentTestId = undefined;
    const {static: always, perTest} = this.instrumenter.mutantCoverage ?? {static: {}, perTest: {}};
    const mutantCoverage = {
      static: sampled(always),
      perTest: Object.fromEntries(Object.entries(perTest).map(([id, hits]) => [id, sampled(hits)])),
    };
    return {status: 'complete', tests: results, mutantCoverage};
  }

  async mutantRun({activeMutant, mutantActivation, testFilter, hitLimit}) {
    this.reset();
    if (hitLimit !== undefined) Object.assign(this.instrumenter, {hitLimit, hitCount: 0});
    if (mutantActivation === 'static') this.instrumenter.activeMutant = activeMutant.id;
    const results = [];
    try {
      const wanted = testFilter === undefined ? undefined : new Set(testFilter);
      const tests = this.load().filter(({id}) => wanted === undefined || wanted.has(id));
      this.instrumenter.activeMutant = activeMutant.id;
      for (const test of tests) {
        const result = await this.run(test);
        results.push(result);
        if (result.status === 1) break;
      }
    } catch (error) {
      // The module does not even load: a user would notice as well.
      results.push({id: 'load', name: 'load', timeSpentMs: 0, status: 1, failureMessage: String(error)});
    }
    this.instrumenter.activeMutant = undefined;
    const {hitCount} = this.instrumenter;
    return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? {status: 'complete', tests: results});
  }

  reset() {
    for (const name of ['mutantCoverage', 'currentTestId', 'activeMutant', 'hitCount', 'hitLimit'])
      this.instrumenter[name] = undefined;
  }

  async run({id, run}) {
    const start = performance.now();
    const result = {id, name: id, fileName: resolve(ENTRY)};
    globalThis.mutationTest = id;
    try {
      await run();
      return {...result, status: 0, timeSpentMs: performance.now() - start};
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return {...result, status: 1, timeSpentMs: performance.now() - start, failureMessage};
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];
