/**
 * Ways to make the bundle fail at what cannot fail: a module that Node loads before it (`--import`) breaks something the bundle
 * uses, so that what catches it is the product's own and not a door built for the test.
 */

function preload(code: string): string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}

const BUG = `new TypeError('sabotage: undefined is not a function')`;

/** Reading the baseline's file, as it happens, also starts something that fails when nobody waits for it. */
const whileReading = (then: string): string[] =>
  preload(`
    import fs from 'node:fs/promises';
    import {syncBuiltinESMExports} from 'node:module';
    const open = fs.open;
    fs.open = (...args) => { ${then} return open(...args); };
    syncBuiltinESMExports();
  `);

export const SABOTAGE = {
  /** Thrown where the command waits for it. */
  exception: preload(`Date.prototype.toISOString = () => { throw ${BUG}; };`),
  /** Thrown in a callback, where no `catch` stands above it. */
  uncaught: whileReading(`process.nextTick(() => { throw ${BUG}; });`),
  /** A promise that nobody waits for. */
  unhandled: whileReading(`Promise.reject(${BUG});`),
  /** What is no Error at all. */
  'not-an-error': preload(`Date.prototype.toISOString = () => { throw 'sabotage: a text'; };`),
} as const;
