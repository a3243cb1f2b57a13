/** Node's own globals, as they were before each suite (`runtime.cjs`). */
import {disableStorages} from '../storages.mjs';

/** In `jest-circus`: who listens to what happens in a suite, its tests, and how long each may take. */
const OF_A_SUITE = new Set(['EVENT_HANDLERS', 'JEST_STATE_SYMBOL', 'TEST_TIMEOUT_SYMBOL']);

export default class SharedEnvironment {
  global = globalThis;
  #globals = Object.getOwnPropertyDescriptors(globalThis);
  #environment = {...process.env};
  #exit = process.exit;

  getVmContext() {
    return globalThis;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  async setup() {
    // Jest asks for a hundred frames, of each `expect` and each test, before anything has failed.
    Error.stackTraceLimit = 20;
  }

  async teardown() {
    disableStorages();
    process.exit = this.#exit;
    // What stands under a symbol is of libraries that are loaded once, but for what Jest keeps of this suite.
    for (const key of Object.getOwnPropertySymbols(globalThis))
      if (OF_A_SUITE.has(key.description)) delete globalThis[key];
    for (const key of Object.getOwnPropertyNames(globalThis)) if (!(key in this.#globals)) delete globalThis[key];
    for (const key of Object.getOwnPropertyNames(this.#globals)) {
      const now = Object.getOwnPropertyDescriptor(globalThis, key);
      if (now?.value !== this.#globals[key].value) Object.defineProperty(globalThis, key, this.#globals[key]);
    }
    for (const name of Object.keys(process.env)) if (!(name in this.#environment)) delete process.env[name];
    Object.assign(process.env, this.#environment);
  }
}
