/** Node's environment, a realm for each suite, which also lets go of what the suite left on Node itself. */
import {TestEnvironment} from 'jest-environment-node';
import {disableStorages} from '../storages.mjs';

export default class Environment extends TestEnvironment {
  async teardown() {
    await super.teardown();
    disableStorages();
  }
}
