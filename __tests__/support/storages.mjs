/**
 * Lets go of what a suite left on Node itself. Jest makes an `AsyncLocalStorage` for each suite (`jest-circus`, `testExecutionContext`) and
 * never disables it. Before Node 24 each enabled one is visited at every promise
 * (https://nodejs.org/docs/latest-v20.x/api/async_context.html#asynclocalstoragedisable), so the sixtieth suite of a worker pays for
 * the fifty-nine before it.
 */
import {AsyncLocalStorage} from 'node:async_hooks';

/** Those that are enabled now: a worker runs one suite at a time. */
const enabled = new Set();
for (const name of ['run', 'enterWith']) {
  const original = AsyncLocalStorage.prototype[name];
  AsyncLocalStorage.prototype[name] = function (...given) {
    enabled.add(this);
    return original.apply(this, given);
  };
}

export function disableStorages() {
  for (const storage of enabled) storage.disable();
  enabled.clear();
}
